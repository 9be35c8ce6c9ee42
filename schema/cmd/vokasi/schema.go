package main

import (
	"cmp"
	"flag"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// schema writes the list of the published schemas, or one of them.
func (c *command) schema(args []string) (int, error) {
	names, err := parse(flag.NewFlagSet("schema", flag.ContinueOnError), args, false)
	if err := cmp.Or(err, atMostOne("schema", names)); err != nil {
		return 0, err
	}
	if len(names) == 0 {
		for _, e := range schema.Entries() {
			if _, err := fmt.Fprintf(c.stdout, "%s\t%s\n", e.Name, e.Description); err != nil {
				return 0, err
			}
		}
		return exitClean, nil
	}
	file, ok := schema.Lookup(names[0])
	if !ok {
		return 0, noSuchOf(blk.Text{ID: "skema", EN: "schema"}, names[0], schemaNames(), "vokasi schema")
	}
	_, err = c.stdout.Write(file)
	return exitClean, err
}

// schemaNames returns the names of the published schemas.
func schemaNames() (names []string) {
	for _, e := range schema.Entries() {
		names = append(names, e.Name)
	}
	return names
}
