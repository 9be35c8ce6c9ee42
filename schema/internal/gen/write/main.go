// Command write writes the files of schema/v1. It is run by go generate in the
// folder schema.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/vokasi/vokasi-go/schema/internal/gen"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "write:", err)
		os.Exit(1)
	}
}

func run() error {
	if err := os.Chdir(".."); err != nil { // comments are read from below the root of the module
		return err
	}
	files, err := gen.Generate()
	if err != nil {
		return err
	}
	dir := filepath.Join("schema", "v1")
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		name, _ := filepath.Rel(dir, path)
		if err != nil || d.IsDir() || files[filepath.ToSlash(name)] != nil {
			return err
		}
		return os.Remove(path) // it is no longer made
	})
	if err != nil {
		return err
	}
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
