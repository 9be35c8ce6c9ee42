// Command tour prints the reports of all five examples, in Indonesian or with
// -lang en in English.
package main

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	kaltara "github.com/vokasi/vokasi-go/examples/kaltara/report"
	pangkalpinang "github.com/vokasi/vokasi-go/examples/pangkalpinang/report"
	paser "github.com/vokasi/vokasi-go/examples/paser/report"
	pekalongan "github.com/vokasi/vokasi-go/examples/pekalongan/report"
	singosari "github.com/vokasi/vokasi-go/examples/singosari/report"
)

// reports are the five examples in the order of the tour.
var reports = []func(io.Writer, blk.Lang) error{pangkalpinang.Write, singosari.Write, kaltara.Write, pekalongan.Write, paser.Write}

func write(w io.Writer, lang blk.Lang) error {
	for i, report := range reports {
		if i > 0 {
			if _, err := io.WriteString(w, "\n\n"); err != nil {
				return err
			}
		}
		if err := report(w, lang); err != nil {
			return err
		}
	}
	return nil
}

func main() { page.Main(write) }
