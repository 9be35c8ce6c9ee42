// Command budget writes an invented budget of the training centre of Pangkalpinang as an
// HTML page to standard output, in Indonesian or with -lang en in English: what it funds,
// what changed, what was spent, and what blocks the next instalment of its assistance.
// The article names no amount; every figure here is made up.
//
//	go run ./examples/pangkalpinang/budget > budget.html
package main

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/pangkalpinang/budget/report"
)

func main() { page.Main(write) }

func write(w io.Writer, lang blk.Lang) error {
	p, err := report.New(lang)
	if err != nil {
		return err
	}
	return p.WriteHTML(w)
}
