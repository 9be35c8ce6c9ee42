package main

import (
	"cmp"
	"flag"
	"fmt"
	"strings"

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
		return exitClean, c.listSchemas()
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

// listSchemas writes what each schema is of, in the language of the command.
func (c *command) listSchemas() error {
	types, err := table("types.csv")
	if err != nil {
		return err
	}
	meanings := map[string]string{} // in Indonesian, by the file of the schema
	for _, row := range types.rows {
		meanings[row[types.column["schema"]]], _, _ = strings.Cut(row[types.column["meaning_id"]], "\n")
	}
	for _, e := range schema.Entries() {
		meaning := blk.Text{ID: meanings[e.Name+".schema.json"], EN: e.Description}
		if _, err := fmt.Fprintf(c.stdout, "%s\t%s\n", e.Name, meaning.In(c.lang)); err != nil {
			return err
		}
	}
	return nil
}
