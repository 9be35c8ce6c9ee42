// Command write writes the files of schema/v1. It is run by go generate in the
// folder schema.
package main

import (
	"fmt"
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
	old, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if files[filepath.Base(path)] == nil {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
