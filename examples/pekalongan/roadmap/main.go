// Command roadmap assesses 65 invented community centres around Pekalongan on the day of
// the news and writes what their dinas would want to see as an HTML page to standard
// output, in Indonesian or with -lang en in English: classes by region, reviews, who is
// nearest to the class mandiri and what each lacks, and the plan of one of them. No centre
// in it is real.
//
//	go run ./examples/pekalongan/roadmap > roadmap.html
package main

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/pekalongan/roadmap/report"
)

func main() {
	page.Main(func(w io.Writer, lang blk.Lang) error {
		p, err := report.New(lang)
		if err != nil {
			return err
		}
		return p.WriteHTML(w)
	})
}
