// Command project shows the building of the training centre of Kalimantan Utara on four
// days as an HTML page on standard output, in Indonesian or with -lang en in English: on
// 10 December 2025, as an article has it, and on three later days that are made up.
//
//	go run ./examples/kaltara/project > kaltara.html
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/kaltara/project/report"
)

func main() {
	lang := flag.String("lang", "id", "language of the page: id or en")
	flag.Parse()
	if l := blk.Lang(*lang); !l.IsValid() || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: [-lang id|en]")
		os.Exit(2)
	}
	if err := write(blk.Lang(*lang)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(lang blk.Lang) error {
	page, err := report.New(lang)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(os.Stdout)
	if err := page.WriteHTML(w); err != nil {
		return err
	}
	return w.Flush()
}
