// Command national shows an invented portfolio of 4,282 community centres over the real
// regencies of Indonesia: how many have which class where, who moved within a year, whose
// review is overdue, who is nearest to the class mandiri, targets and a projection, as an
// HTML page on standard output, in Indonesian or with -lang en in English. No centre in it
// is real; the totals of February and August 2023 beside it are.
//
//	go run ./examples/pekalongan/national > national.html
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/pekalongan/national/report"
)

func main() {
	lang := flag.String("lang", "id", "language of the page: id or en")
	seed := flag.Uint64("seed", 2024, "what the centres are drawn from")
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
	page, err := report.New(lang, seed)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(os.Stdout)
	if err := page.WriteHTML(w); err != nil {
		return err
	}
	return w.Flush()
}
