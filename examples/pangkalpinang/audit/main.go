// Command audit writes the page of an auditor of an invented office in Pangkalpinang as
// HTML to standard output, in Indonesian or with -lang en in English: allowances beside
// attendance, payments beside decisions, and one planted fault of each kind. The article
// names no payment; every person, amount and day is made up.
//
//	go run ./examples/pangkalpinang/audit > audit.html
package main

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/pangkalpinang/audit/report"
)

func main() { page.Main(write) }

func write(w io.Writer, lang blk.Lang) error {
	p, err := report.New(lang)
	if err != nil {
		return err
	}
	return p.WriteHTML(w)
}
