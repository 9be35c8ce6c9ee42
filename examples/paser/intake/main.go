// Command intake screens the 157 invented applicants of the intake of BLK Paser in 2023,
// gives the 64 seats of its four classes and writes the report for its head as an HTML
// page to standard output, in Indonesian or with -lang en in English. No person in it
// exists.
//
//	go run ./examples/paser/intake > seleksi.html
package main

import (
	"bufio"
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/paser/intake/report"
)

func write(out io.Writer, lang blk.Lang) error {
	applicants, err := report.Applicants()
	if err != nil {
		return err
	}
	x, err := report.Run(applicants, 1)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	p := x.Page(lang)
	if err := p.WriteHTML(w); err != nil {
		return err
	}
	return w.Flush()
}

func main() { page.Main(write) }
