package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// dictionary writes the list of the published types, or the properties of one: as rows
// of the table, as its page, or as lines in one language.
func (c *command) dictionary(args []string) (int, error) {
	flags := flag.NewFlagSet("dictionary", flag.ContinueOnError)
	format := flags.String("format", "csv", "")
	lang := flags.String("lang", "id", "")
	names, err := parse(flags, args, false)
	l := blk.Lang(*lang)
	if err := cmp.Or(err, checkFormat(*format, "csv", "markdown", "text"), checkLang(*lang), atMostOne("dictionary", names)); err != nil {
		return 0, err
	}
	types, err := table("types.csv")
	if err != nil {
		return 0, err
	}
	var out bytes.Buffer
	for _, t := range types.rows {
		of := func(column string) string { return t[types.column[column]] }
		switch {
		case len(names) == 0:
			writeMeaning(&out, of("type"), of, l)
		case !isType(of("type"), names[0]):
		case *format == "markdown":
			page, place, _ := strings.Cut(of("page"), "#")
			if !strings.HasSuffix(page, ".md") || place != "" {
				return 0, wrong("%s tidak punya halaman sendiri: lihat %s", "%s has no page of its own: see %s", of("type"), of("page"))
			}
			b, err := fs.ReadFile(schema.FS(), page)
			if err != nil {
				return 0, err
			}
			out.Write(b)
		case *format == "text":
			writeMeaning(&out, of("type"), of, l)
			if err := writeMeanings(&out, of("type"), l); err != nil {
				return 0, err
			}
		default:
			if err := writeProperties(&out, of("type")); err != nil {
				return 0, err
			}
		}
	}
	if out.Len() == 0 {
		var all []string
		for _, t := range types.rows {
			all = append(all, t[types.column["type"]])
		}
		return 0, noSuchOf(blk.Text{ID: "tipe", EN: "type"}, names[0], all, "vokasi dictionary")
	}
	_, err = c.stdout.Write(out.Bytes())
	return exitClean, err
}

// isType reports whether a name is that of a type, as "BuildingProject" or
// "building_project".
func isType(of, name string) bool { return strings.EqualFold(of, strings.ReplaceAll(name, "_", "")) }

// writeMeaning writes a line with a name and, in a language, what it is called and means:
// the first paragraph of the row.
func writeMeaning(w io.Writer, name string, of func(column string) string, l blk.Lang) {
	meaning, _, _ := strings.Cut(blk.Text{ID: of("meaning_id"), EN: of("description")}.In(l), "\n")
	fmt.Fprintf(w, "%s\t%s\t%s\n", name, blk.Text{ID: of("label_id"), EN: of("label_en")}.In(l), meaning)
}

// writeMeanings writes such a line for each property of a type.
func writeMeanings(w io.Writer, typ string, l blk.Lang) error {
	dictionary, err := table("dictionary.csv")
	if err != nil {
		return err
	}
	for _, row := range dictionary.rows {
		of := func(column string) string { return row[dictionary.column[column]] }
		if of("type") == typ {
			writeMeaning(w, of("property"), of, l)
		}
	}
	return nil
}

// writeProperties writes the rows of a type as a table.
func writeProperties(w io.Writer, of string) error {
	dictionary, err := table("dictionary.csv")
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(dictionary.header); err != nil {
		return err
	}
	for _, row := range dictionary.rows {
		if row[dictionary.column["type"]] == of {
			if err := out.Write(row); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// A publishedTable is a table of the published files.
type publishedTable struct {
	header []string
	column map[string]int // the place of a column by its name
	rows   [][]string
}

func table(name string) (publishedTable, error) {
	file, err := schema.FS().Open(name)
	if err != nil {
		return publishedTable{}, err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil || len(rows) == 0 {
		return publishedTable{}, fmt.Errorf("%s cannot be read: %w", name, err)
	}
	t := publishedTable{rows[0], map[string]int{}, rows[1:]}
	for i, column := range t.header {
		t.column[column] = i
	}
	return t, nil
}
