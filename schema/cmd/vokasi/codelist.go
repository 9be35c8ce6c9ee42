package main

import (
	"cmp"
	"encoding/json"
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
	if err := cmp.Or(err, checkFormat(*format, "csv", "json"), atMostOne("codelist", names)); err != nil {
		return 0, err
	}
	lists := schema.Contents().CodeLists
	if len(names) == 0 {
		return exitClean, c.listCodeLists(lists)
	}
	file, ok := schema.CodeList(names[0], *format == "csv")
	if !ok {
		var all []string
		for _, l := range lists {
			all = append(all, l.Name)
		}
		return 0, noSuchOf(blk.Text{ID: "daftar kode", EN: "code list"}, names[0], all, "vokasi codelist")
	}
	_, err = c.stdout.Write(file)
	return exitClean, err
}

// listCodeLists writes what each code list is called, in the language of the command.
func (c *command) listCodeLists(lists []schema.CodeListEntry) error {
	for _, l := range lists {
		var head struct {
			Label blk.Text `json:"label"`
		}
		file, _ := schema.CodeList(l.Name, false)
		if err := json.Unmarshal(file, &head); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(c.stdout, "%s\t%s\n", l.Name, head.Label.In(c.lang)); err != nil {
			return err
		}
	}
	return nil
}
