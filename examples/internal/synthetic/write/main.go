// Command write writes the synthetic data of the examples. It is run by go
// generate in the folder examples.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
)

func main() {
	b, err := synthetic.Pekalongan()
	if err == nil {
		err = os.WriteFile(filepath.Join("pekalongan", "synthetic.json"), b, 0o666)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "write:", err)
		os.Exit(1)
	}
}
