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
	for _, x := range []struct {
		path string
		make func() ([]byte, error)
	}{
		{filepath.Join("pekalongan", "synthetic.json"), synthetic.Pekalongan},
		{filepath.Join("paser", "intake", "applicants.jsonl"), synthetic.PaserApplicants},
	} {
		b, err := x.make()
		if err == nil {
			err = os.WriteFile(x.path, b, 0o666)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "write:", err)
			os.Exit(1)
		}
	}
}
