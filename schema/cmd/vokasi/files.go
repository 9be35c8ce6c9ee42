package main

import "slices"

// errNoName is that a name is empty where a file or a folder is to be named.
var errNoName = wrong("nama berkas atau folder kosong, mungkin karena variabel shell tidak terisi", "the name of a file or folder is empty, perhaps because a shell variable is not set")

// checkFiles returns what is wrong with the files that a command reads: those that are its
// arguments, and those of its flags, which are empty if they are not given.
func checkFiles(files []string, ofFlags ...string) error {
	if slices.Contains(files, "") {
		return errNoName
	}
	inputs := 0
	for _, name := range slices.Concat(files, ofFlags) {
		if name == "-" {
			inputs++
		}
	}
	if inputs > 1 {
		return wrong("- berarti masukan baku hanya sekali", "- stands for standard input only once")
	}
	return nil
}

// A fileFlag is a flag whose value is a file or a folder.
type fileFlag string

// String returns the name.
func (f *fileFlag) String() string { return string(*f) }

// Set takes a name, which is not empty.
func (f *fileFlag) Set(name string) error {
	if name == "" {
		return errNoName
	}
	*f = fileFlag(name)
	return nil
}

// fileFlags are the files of a flag that may stand several times.
type fileFlags []string

// String returns nothing: there is no default.
func (f *fileFlags) String() string { return "" }

// Set adds a file.
func (f *fileFlags) Set(name string) error {
	var one fileFlag
	err := one.Set(name)
	*f = append(*f, string(one))
	return err
}
