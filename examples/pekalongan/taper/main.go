// Command taper projects 65 invented community centres under three ways in which their
// subsidy ends, and writes when each stands on its own as an HTML page to standard
// output, in Indonesian or with -lang en in English. No centre and no figure in it is
// real.
//
//	go run ./examples/pekalongan/taper > taper.html
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/pekalongan/taper/report"
)

func main() {
	lang := flag.String("lang", "id", "language of the page: id or en")
	seed := flag.Uint64("seed", 2026, "what the figures are drawn from")
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
