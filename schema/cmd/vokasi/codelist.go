package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// codelist writes the list of the published code lists, or one of them.
func (c *command) codelist(args []string) (int, error) {
	flags := flag.NewFlagSet("codelist", flag.ContinueOnError)
	format := flags.String("format", "csv", "")
	names, err := parse(flags, args, false)
	switch {
	case err != nil:
		return 0, err
	case *format != "csv" && *format != "json":
		return 0, fmt.Errorf("there is no format %s; there are csv and json", blk.QuoteWord(*format))
	case len(names) > 1:
		return 0, errors.New("codelist takes one name at most")
	case len(names) == 0:
		for _, l := range schema.Contents().CodeLists {
			if _, err := fmt.Fprintf(c.stdout, "%s\t%s\n", l.Name, l.Label); err != nil {
				return 0, err
			}
		}
		return exitClean, nil
	}
	file, ok := schema.CodeList(names[0], *format == "csv")
	if !ok {
		return 0, fmt.Errorf("there is no code list %s; vokasi codelist lists them", blk.QuoteWord(names[0]))
	}
	_, err = c.stdout.Write(file)
	return exitClean, err
}
