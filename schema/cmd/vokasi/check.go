package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// fileReport is what was found in a file.
type fileReport struct {
	File     string       `json:"file"`
	Document string       `json:"document"` // "dataset", "policy" or the kind of a list; empty if the file could not be opened
	Errors   int          `json:"errors"`   // fatal ones included
	Warnings int          `json:"warnings"`
	Findings blk.Findings `json:"findings"`
	Failure  string       `json:"failure"` // why the file could not be opened
	code     int
	data     []byte // what was read, for the lines of findings
}

// check writes what is wrong with files and returns the worst of their codes.
func (c *command) check(args []string) (int, error) {
	var on dateFlag
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.Var(&on, "on", "")
	format := flags.String("format", "text", "")
	lang := flags.String("lang", "id", "")
	since := flags.String("since", "", "")
	files, err := parse(flags, args, false)
	if err != nil {
		return 0, err
	}
	isSARIF := *format == "sarif" // which is one log for all files
	if isSARIF {
		*format = "json"
	}
	write, err := c.writer(*format, *lang, "sarif")
	switch {
	case err != nil:
		return 0, err
	case len(files) == 0:
		return 0, errors.New("check needs a file, or - for standard input")
	}
	before, err := c.readEarlier(*since)
	if err != nil {
		return 0, err
	}
	code := exitClean
	var reports []*fileReport
	for _, file := range files {
		report := c.checkFile(file, on.Date, before)
		code = max(code, report.code)
		if isSARIF {
			reports = append(reports, report)
		} else if err := write(report); err != nil {
			return 0, err
		}
	}
	if isSARIF {
		return code, writeSARIF(c.stdout, reports, blk.Lang(*lang))
	}
	return code, nil
}

// A report is what was found in a file, which people can read.
type report interface {
	write(w io.Writer, lang blk.Lang) error
}

// writer returns what writes reports in a format, and for people in a language. Others are
// formats that the caller has beside text and json.
func (c *command) writer(format, lang string, others ...string) (func(report) error, error) {
	switch {
	case format != "text" && format != "json":
		formats := append([]string{"text"}, others...)
		return nil, fmt.Errorf("there is no format %s; there are %s and json", blk.QuoteWord(format), strings.Join(formats, ", "))
	case !blk.Lang(lang).IsValid():
		return nil, fmt.Errorf("there is no language %s; there are id and en", blk.QuoteWord(lang))
	case format == "text":
		return func(r report) error { return r.write(c.stdout, blk.Lang(lang)) }, nil
	}
	lines := json.NewEncoder(c.stdout)
	lines.SetEscapeHTML(false)
	return func(r report) error { return lines.Encode(r) }, nil
}

// readEarlier returns the earlier state of a dataset from a file, nil if none is
// named.
func (c *command) readEarlier(file string) (*dataset.Dataset, error) {
	if file == "" {
		return nil, nil
	}
	data, err := c.read(file)
	if err != nil {
		return nil, err
	}
	d, found := dataset.Read(data)
	if found.HasErrors() {
		return nil, fmt.Errorf("%s is no sound dataset; check it first", file)
	}
	return &d, nil
}

func (c *command) checkFile(file string, on blk.Date, before *dataset.Dataset) *fileReport {
	report := &fileReport{File: file, Findings: blk.Findings{}}
	data, err := c.read(file)
	if err != nil {
		report.Failure, report.code = err.Error(), exitUnreadable
		return report
	}
	report.Document, report.data = "dataset", data
	found := blk.Findings(nil)
	if isPolicy(data) {
		report.Document = "policy"
		found = checkPolicy(data, on)
	} else {
		var d dataset.Dataset
		d, found = dataset.ReadAndCheck(data, on)
		if before != nil {
			found = append(found, d.CheckSince(before)...)
		}
	}
	report.Findings = append(report.Findings, found...)
	for _, f := range found {
		report.count(f.Severity)
	}
	return report
}

// count counts a finding.
func (r *fileReport) count(s blk.Severity) {
	switch s {
	case blk.Fatal:
		r.Errors++
		r.code = exitUnreadable
	case blk.Error:
		r.Errors++
		r.code = max(r.code, exitFindings)
	case blk.Warning:
		r.Warnings++
	}
}

// isPolicy reports whether a document is a policy: an object with the member
// "rule", as far as it can be read.
func isPolicy(data []byte) bool {
	var s strictjson.Scanner
	s.Reset(data, strictjson.Limits{})
	if s.Next() != strictjson.ObjectStart {
		return false
	}
	for s.Next() == strictjson.Name {
		if string(s.Content()) == "rule" {
			return true
		}
		s.Skip()
	}
	return false
}

// checkPolicy reads a policy and checks it, its regions included.
func checkPolicy(data []byte, on blk.Date) blk.Findings {
	policy, found := eligibility.ParsePolicy(data)
	regions := policy.Check(&blk.Context{On: on, Regions: region.Table{}}).Of("REF-005")
	return append(found, regions...)
}

// write writes the report for people to read.
func (r *fileReport) write(w io.Writer, lang blk.Lang) error {
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(lang) }
	if r.Failure != "" {
		_, err := fmt.Fprintf(w, "%s: %s: %s\n", r.File, say("tidak dapat dibuka", "cannot be opened"), r.Failure)
		return err
	}
	if err := r.writeFindings(w, lang); err != nil {
		return err
	}
	summary := say("tidak ada temuan", "nothing was found")
	if len(r.Findings) > 0 {
		summary = fmt.Sprintf(say("kesalahan: %d, peringatan: %d, catatan: %d", "errors: %d, warnings: %d, notes: %d"), r.Errors, r.Warnings, len(r.Findings)-r.Errors-r.Warnings)
	}
	_, err := fmt.Fprintf(w, "%s: %s\n", r.File, summary)
	return err
}

// writeFindings writes the findings, one a line.
func (r *fileReport) writeFindings(w io.Writer, lang blk.Lang) error {
	for i := range r.Findings {
		if _, err := fmt.Fprintf(w, "%s: %s\n", r.File, r.Findings[i:i+1].In(lang)); err != nil {
			return err
		}
	}
	return nil
}
