package main

import (
	"flag"
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
)

// policyCheck writes what is wrong with policies and what they can hardly mean.
func (c *command) policyCheck(args []string) (int, error) {
	flags := flag.NewFlagSet("policy check", flag.ContinueOnError)
	format := flags.String("format", "text", "")
	lang := flags.String("lang", "id", "")
	files, err := parse(flags, args, false)
	if err != nil {
		return 0, err
	}
	write, err := c.writer(*format, *lang)
	switch {
	case err != nil:
		return 0, err
	case len(files) == 0:
		return 0, wrong("policy check perlu berkas, atau - untuk masukan baku", "policy check needs a file, or - for standard input")
	}
	if err := checkFiles(files); err != nil {
		return 0, err
	}
	code := exitClean
	for _, file := range files {
		report := &fileReport{File: file, Document: "policy", Findings: blk.Findings{}}
		if data, err := c.read(file, mostOfPolicy); err != nil {
			report.Failure, report.code = say(cause(err), blk.Lang(*lang)), exitUnreadable
		} else {
			report.Findings = append(report.Findings, analysed(data)...)
		}
		for _, f := range report.Findings {
			report.count(f.Severity)
		}
		if err := write(report); err != nil {
			return 0, err
		}
		code = max(code, report.code)
	}
	return code, nil
}

// analysed returns what is wrong with a policy and what its analysis finds.
func analysed(data []byte) blk.Findings {
	found := checkPolicy(data, blk.Date{})
	if isFatal(found) {
		return found
	}
	policy, _ := eligibility.ParsePolicy(data)
	return append(found, policy.Analyse(&blk.Context{Regions: region.Table{}})...)
}

// policySQL writes a policy as a query, or the relation that it reads.
func (c *command) policySQL(args []string) (int, error) {
	var dates dateFlags
	flags := flag.NewFlagSet("policy sql", flag.ContinueOnError)
	dialect := flags.String("dialect", string(eligibility.Postgres), "")
	ddl := flags.Bool("ddl", false, "")
	flags.Var(&dates.on, "on", "")
	flags.Var(&dates, "date", "")
	files, err := parse(flags, args, false)
	d := eligibility.Dialect(*dialect)
	switch {
	case err != nil:
		return 0, err
	case !d.IsValid():
		return 0, noSuch(blk.Text{ID: "dialek", EN: "dialect"}, *dialect, d.CodeList().Values())
	case len(files) == 0:
		return 0, wrong("policy sql perlu berkas; jika beberapa, masing-masing memperluas yang sebelumnya", "policy sql needs a file; with several, each extends the one before")
	}
	if err := checkFiles(files); err != nil {
		return 0, err
	}
	bound, code, err := c.bind(files, dates.all())
	if bound == nil {
		return code, err
	}
	if *ddl {
		_, err = c.stdout.Write(bound.AppendDDL(nil, d))
	} else {
		_, err = c.stdout.Write(bound.AppendSQL(nil, d))
	}
	return exitClean, err
}

// bind reads policies, of which each but the first extends one before it, and binds
// the last. It writes what was found to standard error and returns no policy if there
// are errors.
func (c *command) bind(files []string, dates eligibility.Dates) (*eligibility.Bound, int, error) {
	book, ref, code, err := c.readPolicies(files)
	if book == nil {
		return nil, code, err
	}
	bound, found := book.Bind(ref, dates, &blk.Context{Regions: region.Table{}})
	report := &fileReport{File: files[len(files)-1], Findings: found}
	if err := report.writeFindings(c.stderr, c.lang); err != nil {
		return nil, 0, err
	}
	if bound == nil {
		return nil, exitUnreadable, nil
	}
	c.tellUnset(bound)
	return bound, exitClean, nil
}

// readPolicies reads policies, of which each but the first extends one before it, as a
// book, with the name of the last. It writes what was found to standard error and
// returns no book if there are errors.
func (c *command) readPolicies(files []string) (*eligibility.Book, eligibility.PolicyRef, int, error) {
	context := &blk.Context{Regions: region.Table{}}
	var policies []eligibility.Policy
	code := exitClean
	for _, file := range files {
		report := &fileReport{File: file, Document: "policy"}
		data, err := c.read(file, mostOfPolicy)
		if err != nil {
			return nil, eligibility.PolicyRef{}, 0, cannotOpen(file, err)
		}
		policy, found := eligibility.ParsePolicy(data)
		report.Findings = append(found, policy.Check(context).Of("REF-005")...)
		for _, f := range report.Findings {
			report.count(f.Severity)
		}
		if err := report.writeFindings(c.stderr, c.lang); err != nil {
			return nil, eligibility.PolicyRef{}, 0, err
		}
		code = max(code, report.code)
		policies = append(policies, policy)
	}
	if code != exitClean {
		return nil, eligibility.PolicyRef{}, exitUnreadable, nil
	}
	book, found := eligibility.NewBook(policies...)
	if book == nil {
		report := &fileReport{File: files[len(files)-1], Findings: found}
		return nil, eligibility.PolicyRef{}, exitUnreadable, report.writeFindings(c.stderr, c.lang)
	}
	return book, policies[len(policies)-1].Ref(), exitClean, nil
}

// tellUnset tells which reference dates rules look at and nobody gave.
func (c *command) tellUnset(bound *eligibility.Bound) {
	for _, at := range bound.Unset() {
		text := blk.Text{
			ID: "vokasi: %[1]s tidak diberikan, sehingga aturan yang melihatnya tidak dapat diputuskan; pakai -date %[1]s=DATE\n",
			EN: "vokasi: %[1]s is not given, so rules that look at it stay undetermined; use -date %[1]s=DATE\n",
		}
		fmt.Fprintf(c.stderr, text.In(c.lang), at)
	}
}

// dateFlags are the reference dates of the flags -on and -date NAME=DATE.
type dateFlags struct {
	on    dateFlag
	dates eligibility.Dates
}

// String returns nothing: there is no default.
func (d *dateFlags) String() string { return "" }

// Set reads NAME=DATE.
func (d *dateFlags) Set(s string) error {
	name, day, _ := strings.Cut(s, "=")
	if !eligibility.ReferenceDate(name).IsValid() {
		return noSuchDate(name)
	}
	on, err := blk.ParseDate(day)
	if err != nil {
		return err
	}
	return d.dates.Set(eligibility.ReferenceDate(name), on)
}

// noSuchDate returns that there is no reference date of a name.
func noSuchDate(name string) error {
	return noSuch(blk.Text{ID: "tanggal acuan", EN: "reference date"}, name, eligibility.AsOf.CodeList().Values())
}

// all returns the dates of both flags.
func (d *dateFlags) all() eligibility.Dates {
	dates := d.dates
	if dates.AsOf.IsZero() {
		dates.AsOf = d.on.Date
	}
	return dates
}
