// Command year draws a year of UPT BLK Singosari from a seed, checks it and writes
// the report of the year as an HTML page to standard output, in Indonesian or with
// -lang en in English. No person in it exists.
//
//	go run ./examples/singosari/year > year.html
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	"github.com/vokasi/vokasi-go/examples/singosari/year/report"
)

func main() {
	lang := flag.String("lang", "id", "language of the report: id or en")
	seed := flag.Uint64("seed", 2025, "what the year is drawn from")
	flag.Parse()
	if l := blk.Lang(*lang); !l.IsValid() || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: [-lang id|en] [-seed NUMBER]")
		os.Exit(2)
	}
	if err := write(blk.Lang(*lang), *seed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(lang blk.Lang, seed uint64) error {
	w := bufio.NewWriter(os.Stdout)
	page := report.New(synthetic.Singosari(seed), lang)
	if err := page.WriteHTML(w); err != nil {
		return err
	}
	return w.Flush()
}
