package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// A check is an entry of the published catalogue: a check with one of its wordings, with
// every place where it looks.
type check struct {
	ID             blk.CheckID       `json:"id"`
	Version        int               `json:"version"`
	Status         string            `json:"status"`
	Since          string            `json:"since"`
	Changed        string            `json:"changed"`
	Until          string            `json:"until"`
	Successor      blk.CheckID       `json:"successor"`
	Scope          blk.Scope         `json:"scope"`
	Severity       blk.Severities    `json:"severity"`
	Must           blk.Text          `json:"must"`
	Mend           blk.Text          `json:"mend"`
	Parameters     []string          `json:"parameters"`
	ParameterKinds map[string]string `json:"parameter_kinds"`
	Basis          []struct {
		Label blk.Text `json:"label"`
	} `json:"basis"`
	Places []struct {
		Entity     string   `json:"entity"`
		At         string   `json:"at"`
		Fields     []string `json:"fields"`
		FieldsFrom string   `json:"fields_from"`
	} `json:"places"`
}

// checks writes the catalogue of checks, or all that is to be said of one of them.
func (c *command) checks(args []string) (int, error) {
	flags := flag.NewFlagSet("checks", flag.ContinueOnError)
	lang := flags.String("lang", "id", "")
	ids, err := parse(flags, args, false)
	l := blk.Lang(*lang)
	if err := cmp.Or(err, checkLang(*lang), atMostOne("checks", ids)); err != nil {
		return 0, err
	}
	file, err := fs.ReadFile(schema.FS(), "checks.json")
	if err != nil {
		return 0, err
	}
	var catalogue struct {
		Entries []check `json:"entries"`
	}
	if err := json.Unmarshal(file, &catalogue); err != nil {
		return 0, err
	}
	var b strings.Builder
	var before check
	for i := range catalogue.Entries {
		x := &catalogue.Entries[i]
		same := x.ID == before.ID && x.Must == before.Must
		switch {
		case len(ids) == 0 && !same:
			fmt.Fprintf(&b, "%s\t%s\n", x.ID, x.title(l))
		case len(ids) == 1 && string(x.ID) == strings.ToUpper(ids[0]):
			x.describe(&b, same, l)
		}
		before = *x
	}
	if b.Len() == 0 {
		// Every number is near to another that asks something else, so none is suggested.
		return 0, noSuchOf(blk.Text{ID: "pemeriksaan", EN: "check"}, ids[0], nil, "vokasi checks")
	}
	_, err = io.WriteString(c.stdout, b.String())
	return exitClean, err
}

// title returns what must hold, and of a retired check what became of it.
func (x *check) title(l blk.Lang) string {
	if x.Until == "" {
		return x.Must.In(l)
	}
	t := blk.Text{ID: "ditarik sejak " + x.Until, EN: "retired since " + x.Until}
	if x.Successor != "" {
		t.ID, t.EN = t.ID+"; lihat "+string(x.Successor), t.EN+"; see "+string(x.Successor)
	}
	return t.In(l)
}

// describe writes a check: what it asks, unless that was said, and every place where.
func (x *check) describe(b *strings.Builder, said bool, l blk.Lang) {
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(l) }
	if !said {
		fmt.Fprintf(b, "%s\t%s\n", x.ID, x.title(l))
		if !x.Mend.IsZero() {
			fmt.Fprintf(b, "\t%s\n", x.Mend.In(l))
		}
		fmt.Fprintf(b, "\t%s %d", say("versi", "version"), x.Version)
		if x.Changed != "" {
			fmt.Fprintf(b, " (%s)", x.Changed)
		}
		fmt.Fprintf(b, ", %s %s\n", say("sejak", "since"), x.Since)
		for _, basis := range x.Basis {
			fmt.Fprintf(b, "\t%s: %s\n", say("dasar", "basis"), basis.Label.In(l))
		}
		if values := x.values(); values != "" {
			fmt.Fprintf(b, "\t%s: %s\n", say("isian teks", "values of the text"), values)
		}
	}
	for _, p := range x.Places {
		at := p.Entity + p.At
		if x.Scope == blk.ScopeMove {
			at += " (" + x.Scope.Label().In(l) + ")"
		}
		fmt.Fprintf(b, "\t%s: %s: %s\n", say("pada", "at"), at, severities(x.Severity, l))
		switch fields := strings.Join(p.Fields, ", "); p.FieldsFrom {
		case "predicate":
			fmt.Fprintf(b, "\t\t%s: %s\n", say("membaca", "reads"), fields)
		case "cases":
			fmt.Fprintf(b, "\t\t%s: %s\n", say("membaca antara lain", "reads among others"), fields)
		}
	}
}

// values returns the names of the values that the texts name, with their kinds.
func (x *check) values() string {
	var values []string
	for _, name := range x.Parameters {
		if kind := x.ParameterKinds[name]; kind != "" {
			name += " (" + kind + ")"
		}
		values = append(values, name)
	}
	return strings.Join(values, ", ")
}

// severities writes how grave a failure is, once if it is the same in every phase.
func severities(s blk.Severities, l blk.Lang) string {
	if s == blk.InEveryPhase(s.Final) {
		return s.Final.Label().In(l)
	}
	var list []string
	for _, phase := range []blk.Phase{blk.Draft, blk.Final, blk.Reported} {
		if severity := s.In(phase); severity != "" {
			list = append(list, phase.Label().In(l)+" "+severity.Label().In(l))
		}
	}
	return strings.Join(list, ", ")
}
