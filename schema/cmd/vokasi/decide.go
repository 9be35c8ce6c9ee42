package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// An answer is the line that is written for an applicant.
type answer struct {
	ID           eligibility.ApplicantID `json:"id,omitzero"`
	Verdict      eligibility.Verdict     `json:"verdict"`
	Met          []eligibility.RuleCode  `json:"met"`
	Unmet        []eligibility.RuleCode  `json:"unmet"`
	Unknown      []eligibility.RuleCode  `json:"unknown"`
	Missing      []eligibility.FactID    `json:"missing"`
	EligibleFrom blk.Date                `json:"eligible_from,omitzero"`
}

// A refusal is the line that is written for one that cannot be read.
type refusal struct {
	Line     int                     `json:"line"`
	ID       eligibility.ApplicantID `json:"id,omitzero"`
	Error    string                  `json:"error"`
	Findings blk.Findings            `json:"findings"`
}

// decide decides the applicants of files by a policy, one line each. A line that
// cannot be read is answered with its error, and the others go on.
func (c *command) decide(args []string) (int, error) {
	var dates dateFlags
	var policies fileFlags
	flags := flag.NewFlagSet("decide", flag.ContinueOnError)
	flags.Var(&policies, "policy", "")
	flags.Var(&dates.on, "on", "")
	flags.Var(&dates, "date", "")
	explain := flags.String("explain", "", "")
	files, err := parse(flags, args, false)
	switch {
	case err != nil:
		return 0, err
	case len(policies) == 0:
		return 0, wrong("decide perlu -policy FILE", "decide needs -policy FILE")
	case *explain != "" && !blk.Lang(*explain).IsValid():
		return 0, checkLang(*explain)
	case len(files) == 0:
		return 0, wrong("decide perlu berkas pelamar, atau - untuk masukan baku", "decide needs a file of applicants, or - for standard input")
	}
	if err := checkFiles(files, policies...); err != nil {
		return 0, err
	}
	bound, code, err := c.bind(policies, dates.all())
	if bound == nil {
		return code, err
	}
	d := decider{bound: bound, dates: dates.all(), lang: blk.Lang(*explain), out: bufio.NewWriter(c.stdout)}
	d.lines = json.NewEncoder(d.out)
	d.lines.SetEscapeHTML(false)
	for _, file := range files {
		if err := c.decideFile(&d, file); err != nil {
			return 0, errors.Join(err, d.out.Flush())
		}
	}
	return d.code, d.out.Flush()
}

// A decider writes the answers of a policy.
type decider struct {
	bound *eligibility.Bound
	dates eligibility.Dates
	lang  blk.Lang // of the text, "" for JSON
	out   *bufio.Writer
	lines *json.Encoder
	text  []byte
	code  int
}

// decideFile decides the applicants of a file, JSON Lines or a table.
func (c *command) decideFile(d *decider, file string) error {
	in, err := c.open(file, false)
	if err != nil {
		return cannotOpen(file, err)
	}
	defer in.Close()
	for x, err := range applicants(in, d.bound) {
		if err != nil {
			return atLine(file, x.Line, err)
		}
		if err := d.decide(&x); err != nil {
			return err
		}
	}
	return nil
}

// applicants reads JSON Lines where the first thing is a brace, and else a table.
func applicants(in io.Reader, b *eligibility.Bound) iter.Seq2[eligibility.Entry, error] {
	r := bufio.NewReader(in)
	if err := refuseFormat(r); err != nil {
		return func(yield func(eligibility.Entry, error) bool) { yield(eligibility.Entry{Line: 1}, err) }
	}
	if isTable(r) {
		return eligibility.ReadCSV(r, b.Facts())
	}
	return eligibility.ReadLines(r, b.Facts())
}

// isTable reports whether the first thing of a list is none that JSON Lines begin with,
// whatever mark an editor put before it.
func isTable(r *bufio.Reader) bool {
	for n := 1; ; n++ {
		head, err := r.Peek(n)
		switch {
		case err != nil:
			return false
		case !slices.Contains([]byte(" \t\r\n\ufeff"), head[n-1]):
			return head[n-1] != '{' && head[n-1] != '['
		}
	}
}

// decide writes the answer for a line.
func (d *decider) decide(x *eligibility.Entry) error {
	if x.Found.HasErrors() {
		d.code = exitFindings
		if d.lang != "" {
			_, err := fmt.Fprintf(d.out, "%s %d: %s\n", blk.Text{ID: "baris", EN: "line"}.In(d.lang), x.Line, x.Found.In(d.lang))
			return err
		}
		return d.lines.Encode(refusal{x.Line, x.Applicant.ID, x.Found.Error(), x.Found})
	}
	b := d.bound
	e, _ := b.Layout().Evidence(&x.Applicant.Dossier)
	decision := b.Decide(&e)
	from, hasFrom := b.EligibleFrom(&e, d.from(decision.Verdict))
	if d.lang != "" {
		return d.explain(x, decision, &e, from)
	}
	a := answer{ID: x.Applicant.ID, Verdict: decision.Verdict, Met: filled(b.Codes(decision.Met)), Unmet: filled(b.Codes(decision.Unmet)),
		Unknown: filled(b.Codes(^(decision.Met | decision.Unmet))), Missing: filled(b.Missing(decision))}
	if hasFrom {
		a.EligibleFrom = from
	}
	return d.lines.Encode(a)
}

// filled returns a list that is written as [] where it is empty.
func filled[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// from returns the day from which the first eligible one is looked for: the day of
// decision; for who is not eligible not before the days of this batch, for those
// that came before are no help.
func (d *decider) from(v eligibility.Verdict) blk.Date {
	from := d.dates.AsOf
	for _, name := range eligibility.AsOf.CodeList().Values() {
		at := eligibility.ReferenceDate(name)
		if day := d.dates.On(at); d.bound.LooksAt(at) && (from.IsZero() || v != eligibility.Eligible && day.After(from)) {
			from = day
		}
	}
	return from
}

// explain writes the answer as text.
func (d *decider) explain(x *eligibility.Entry, decision eligibility.Decision, e *eligibility.Evidence, from blk.Date) error {
	b, lang := d.bound, d.lang
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(lang) }
	d.text = append(append(d.text[:0], x.Applicant.ID.String()...), ": "...)
	d.text = b.AppendReasons(d.text, decision, e, x.Applicant.About, lang)
	if missing := b.Missing(decision); len(missing) > 0 {
		labels := make([]string, len(missing))
		for i, id := range missing {
			fact, _ := b.Facts().Fact(id)
			labels[i] = fact.Label.In(lang)
		}
		d.text = fmt.Appendf(d.text, "  %s: %s\n", say("masih kurang", "still missing"), strings.Join(labels, "; "))
	}
	if decision.Verdict == eligibility.Ineligible && !from.IsZero() {
		d.text = fmt.Appendf(d.text, "  %s: %s\n", say("memenuhi syarat sejak", "eligible from"), from.Label().In(lang))
	}
	_, err := d.out.Write(d.text)
	return err
}
