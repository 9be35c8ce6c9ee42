package gen

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A bilingual is a text in both languages; one that is absent is left out.
type bilingual struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

func bilingualOf(t blk.Text) *bilingual {
	if t.IsZero() {
		return nil
	}
	return &bilingual{t.ID, t.EN}
}

// A codeList is a code list as it is published.
type codeList struct {
	ID    string     `json:"id"`
	Label *bilingual `json:"label"`
	Open  bool       `json:"open"`
	// What the list rests on.
	Basis []basis `json:"basis"`
	Codes []code  `json:"codes"`
}

type code struct {
	Value     string         `json:"value"`
	Label     *bilingual     `json:"label"`
	Meaning   *bilingual     `json:"meaning,omitempty"`
	Aliases   []string       `json:"aliases,omitempty"`
	External  []externalCode `json:"external,omitempty"`
	Since     string         `json:"since,omitempty"`
	Until     string         `json:"until,omitempty"`
	Successor string         `json:"successor,omitempty"`
	// What it rests on, where that is not what the list does.
	Basis []basis `json:"basis,omitempty"`
}

type externalCode struct {
	System string `json:"system"`
	Code   string `json:"code"`
}

// listFiles adds the code lists, each as JSON and as a table.
func listFiles(files map[string][]byte, index *schema.Index) error {
	lists := dataset.CodeLists()
	grounds := groundsOf(listBasisLines)
	slices.SortFunc(lists, func(a, b blk.CodeList) int { return strings.Compare(a.ID(), b.ID()) })
	for i, l := range lists {
		if i > 0 && lists[i-1].ID() == l.ID() {
			panic("gen: two code lists have the name " + l.ID())
		}
		list := codeList{ID: l.ID(), Label: bilingualOf(l.Label()), Open: l.IsOpen(), Basis: basesOf(grounds[l.ID()])}
		var table [][]string
		for c := range l.All() {
			x := code{Value: c.Value, Label: bilingualOf(c.Label), Meaning: bilingualOf(c.Meaning), Aliases: c.Aliases, Since: c.InForce.From.String(), Until: c.InForce.Until.String(), Successor: c.Successor, Basis: basesOf(grounds[l.ID()+"."+c.Value])}
			var external []string
			for _, e := range c.External {
				x.External = append(x.External, externalCode(e))
				external = append(external, e.System+"="+e.Code)
			}
			own := grounds[l.ID()+"."+c.Value]
			if own == nil {
				own = grounds[l.ID()]
			}
			list.Codes = append(list.Codes, x)
			table = append(table, []string{c.Value, c.Label.ID, c.Label.EN, c.Meaning.ID, c.Meaning.EN, x.Since, x.Until, c.Successor, strings.Join(c.Aliases, "|"), strings.Join(external, "|"), citations(own, blk.Indonesian), citations(own, blk.English)})
		}
		name := "codelists/" + l.ID()
		if err := addJSON(files, name+".json", list); err != nil {
			return err
		}
		if err := addCSV(files, name+".csv", []string{"value", "label_id", "label_en", "meaning_id", "meaning_en", "since", "until", "successor", "aliases", "external", "basis_id", "basis_en"}, table); err != nil {
			return err
		}
		index.CodeLists = append(index.CodeLists, schema.CodeListEntry{Name: l.ID(), Label: l.Label().EN, Codes: l.Len(), Open: l.IsOpen()})
	}
	return nil
}

// addJSON adds a file of JSON.
func addJSON(files map[string][]byte, name string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	files[name] = append(unescape(b), '\n')
	return err
}

// addCSV adds a table: commas, quotes as RFC 4180 has them, lines that end in LF.
func addCSV(files map[string][]byte, name string, columns []string, rows [][]string) error {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.Write(columns); err != nil {
		return err
	}
	if err := w.WriteAll(rows); err != nil {
		return err
	}
	files[name] = b.Bytes()
	return nil
}
