package strictjson

// Limits bound what a document may ask of its reader. A limit that is zero or
// negative stands for its default, so the zero Limits are the defaults. A
// document beyond a limit is refused with a [SyntaxError].
type Limits struct {
	// The bytes of the document. 256 MiB by default, 1 GiB at most.
	Size int
	// How deep objects and arrays may be nested. 64 by default.
	Depth int
	// The members of one object. 1,048,576 by default.
	Members int
	// The bytes of one string or member name as written, without its quotes.
	// 1 MiB by default.
	String int
	// The bytes of one number. 256 by default.
	Number int
}

// orDefault returns the limits with every default filled in.
func (l Limits) orDefault() Limits {
	return Limits{
		Size:    limit(l.Size, 256<<20),
		Depth:   limit(l.Depth, 64),
		Members: limit(l.Members, 1<<20),
		String:  limit(l.String, 1<<20),
		Number:  limit(l.Number, 256),
	}
}

// limit returns n, or its default, and never more than 1 GiB: names are stored
// by offsets of four bytes, and decoded they may be three times as long.
func limit(n, otherwise int) int {
	if n <= 0 {
		return otherwise
	}
	return min(n, 1<<30)
}
