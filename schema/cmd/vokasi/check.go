package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
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
	Document string       `json:"document"` // "dataset", "policy" or the kind of a list; empty if the file could not be read
	Errors   int          `json:"errors"`   // fatal ones included
	Warnings int          `json:"warnings"`
	Findings blk.Findings `json:"findings"`
	Failure  string       `json:"failure"` // why the file could not be opened, or not be read to its end
	code     int
	isCut    bool           // it could be opened, but not be read to its end
	regions  []*sarifRegion // of each finding, if that is wanted
}

// check writes what is wrong with files and returns the worst of their codes.
func (c *command) check(args []string) (int, error) {
	var on dateFlag
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.Var(&on, "on", "")
	format := flags.String("format", "text", "")
	lang := flags.String("lang", "id", "")
	var since fileFlag
	flags.Var(&since, "since", "")
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
		return 0, wrong("check perlu berkas, atau - untuk masukan baku", "check needs a file, or - for standard input")
	}
	if err := checkFiles(files, string(since)); err != nil {
		return 0, err
	}
	before, err := c.readEarlier(string(since))
	if err != nil {
		return 0, err
	}
	code := exitClean
	var reports []*fileReport
	for _, file := range files {
		report := c.checkFile(file, on.Date, before, isSARIF, newProgress(c.stderr, blk.Lang(*lang)))
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
	if err := cmp.Or(checkFormat(format, append([]string{"text", "json"}, others...)...), checkLang(lang)); err != nil {
		return nil, err
	}
	if format == "text" {
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
	in, err := c.open(file, false)
	if err != nil {
		return nil, cannotOpen(file, err)
	}
	defer in.Close()
	d, found, err := dataset.ReadFrom(in)
	switch {
	case err != nil:
		return nil, cannotOpen(file, err)
	case found.HasErrors():
		return nil, wrong("%s bukan dataset yang bersih dari kesalahan; periksa dahulu", "%s is no sound dataset; check it first", file)
	}
	return &d, nil
}

// checkFile returns what is wrong with a file, and where that is in its lines if places are
// wanted, and tells how far it has come.
func (c *command) checkFile(file string, on blk.Date, before *dataset.Dataset, places bool, p *progress) *fileReport {
	report := &fileReport{File: file, Findings: blk.Findings{}}
	defer p.end()
	in, err := c.open(file, places)
	if err == nil {
		defer in.Close()
		p.size = in.size
		err = report.check(document{counting{in, p}}, on, before)
	}
	if err == nil && places {
		var again io.Reader
		if again, err = in.again(); err == nil {
			report.regions = regionsOf(again, report.Findings)
		}
	}
	if err != nil {
		return &fileReport{File: file, Findings: blk.Findings{}, Failure: say(cause(err), p.lang), code: exitUnreadable, isCut: p.read > 0}
	}
	return report
}

// head is how much of a document tells what kind it is.
const head = 1 << 20

// check reads a document and checks it. The error is that of reading.
func (r *fileReport) check(in document, on blk.Date, before *dataset.Dataset) error {
	buffered := bufio.NewReaderSize(in, head)
	start, _ := buffered.Peek(head) // an error is met again
	var found blk.Findings
	if isPolicy(start) {
		data, err := io.ReadAll(io.LimitReader(buffered, mostOfPolicy+1))
		if err != nil {
			return err
		}
		r.Document, found = "policy", checkPolicy(data, on)
	} else {
		d, read, err := dataset.ReadFrom(buffered)
		if err != nil {
			return err
		}
		in.checking(d.Records())
		r.Document, found = "dataset", d.CheckRead(read, on)
		if before != nil && !isFatal(read) {
			found = append(found, withoutUnread(d.CheckSince(before), read)...)
		}
	}
	r.Findings = append(r.Findings, found...)
	for _, f := range found {
		r.count(f.Severity)
	}
	return nil
}

// isFatal reports whether a document could not be read to its end.
func isFatal(found blk.Findings) bool {
	return slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Severity == blk.Fatal })
}

// withoutUnread returns what was done to a document since an earlier state, but that records
// are gone only of lists that could be read: one whose identifier cannot be read may be one
// of them.
func withoutUnread(since, read blk.Findings) blk.Findings {
	unread := map[string]bool{} // lists
	for i := range read {
		parts := strings.Split(read[i].At, "/")
		if len(parts) <= 4 || len(parts) == 5 && parts[4] == "id" { // "", room, list, record
			unread[strings.Join(parts[:min(len(parts), 3)], "/")] = true
		}
	}
	return slices.DeleteFunc(since, func(f blk.Finding) bool {
		parts := strings.SplitN(f.At, "/", 4)
		return f.Check == "AUD-015" && (unread[strings.Join(parts[:2], "/")] || unread[strings.Join(parts[:3], "/")])
	})
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
// "rule", as far as its beginning can be read.
func isPolicy(start []byte) bool {
	var s strictjson.Scanner
	s.Reset(start, strictjson.Limits{})
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
		what := say("tidak dapat dibuka", "cannot be opened")
		if r.isCut {
			what = say("tidak dapat dibaca sampai akhir", "cannot be read to its end")
		}
		_, err := fmt.Fprintf(w, "%s: %s: %s\n", r.File, what, r.Failure)
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
