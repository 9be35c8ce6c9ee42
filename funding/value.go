package funding

// must returns a value that was read, and panics where it was not.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// unmarshal reads a value; where it cannot be read, it is absent.
func unmarshal[T any](v *T, text []byte, parse func(string) (T, error)) error {
	read, err := parse(string(text))
	*v = read
	return err
}
