package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// sheets are the kinds of lists that can be read.
var sheets = map[string]func(*sheetReport, io.Reader){
	"applicants":   reading(sheet.Applicants()),
	"participants": reading(sheet.Participants()),
	"attendance":   reading(sheet.Attendance()),
	"outcomes":     reading(sheet.Outcomes()),
}

// sheetReport is what was found in a list. It repeats no cell, for a list is about
// people.
type sheetReport struct {
	fileReport
	Rows    int `json:"rows"`    // that were read
	Kept    int `json:"kept"`    // of them, without an error
	Omitted int `json:"omitted"` // findings beyond maxFindings of their severity
}

// maxFindings is how many findings of one severity are told of a list; all are
// counted.
const maxFindings = 1000

// sheet writes what is wrong with lists and returns the worst of their codes.
func (c *command) sheet(args []string) (int, error) {
	flags := flag.NewFlagSet("sheet", flag.ContinueOnError)
	format := flags.String("format", "text", "")
	lang := flags.String("lang", "id", "")
	rest, err := parse(flags, args, false)
	if err != nil {
		return 0, err
	}
	write, err := c.writer(*format, *lang)
	if err != nil {
		return 0, err
	}
	if len(rest) == 0 {
		return 0, wrong("sheet perlu jenis: applicants, participants, attendance atau outcomes", "sheet needs a kind: applicants, participants, attendance or outcomes")
	}
	read, ok := sheets[rest[0]]
	switch {
	case !ok:
		return 0, noSuch(blk.Text{ID: "jenis", EN: "kind"}, rest[0], []string{"applicants", "participants", "attendance", "outcomes"})
	case len(rest) == 1:
		return 0, wrong("sheet perlu berkas, atau - untuk masukan baku", "sheet needs a file, or - for standard input")
	}
	if err := checkFiles(rest[1:]); err != nil {
		return 0, err
	}
	code := exitClean
	for _, file := range rest[1:] {
		report := &sheetReport{fileReport: fileReport{File: file, Findings: blk.Findings{}}}
		if err := c.readSheet(report, read); err != nil {
			report.Failure, report.code = say(cause(err), blk.Lang(*lang)), exitUnreadable
		} else {
			report.Document = rest[0]
		}
		if err := write(report); err != nil {
			return 0, err
		}
		code = max(code, report.code)
	}
	return code, nil
}

// readSheet reads the list of a report. The error is that the file cannot be
// opened.
func (c *command) readSheet(report *sheetReport, read func(*sheetReport, io.Reader)) error {
	file, err := c.open(report.File, false)
	if err != nil {
		return err
	}
	defer file.Close()
	in := bufio.NewReader(file)
	if _, err := in.Peek(1); err != nil && err != io.EOF { // such as a folder
		return err
	}
	read(report, in)
	return nil
}

// reading returns what reads a list of a kind into a report. No row is kept.
func reading[R any](s sheet.Sheet[R]) func(*sheetReport, io.Reader) {
	return func(report *sheetReport, r io.Reader) {
		told := map[blk.Severity]int{}
		for row, found := range s.Rows(r, sheet.ReadOptions{}) {
			if row.Line > 0 {
				report.Rows++
			}
			if row.OK {
				report.Kept++
			}
			for _, f := range found {
				report.count(f.Severity)
				if told[f.Severity]++; told[f.Severity] > maxFindings {
					report.Omitted++
				} else {
					report.Findings = append(report.Findings, f)
				}
			}
		}
	}
}

// write writes the report for people to read.
func (r *sheetReport) write(w io.Writer, lang blk.Lang) error {
	if r.Failure != "" {
		return r.fileReport.write(w, lang)
	}
	if err := r.writeFindings(w, lang); err != nil {
		return err
	}
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(lang) }
	notes := len(r.Findings) + r.Omitted - r.Errors - r.Warnings
	summary := fmt.Sprintf(say("baris: %d, terpakai: %d, kesalahan: %d, peringatan: %d, catatan: %d", "rows: %d, kept: %d, errors: %d, warnings: %d, notes: %d"), r.Rows, r.Kept, r.Errors, r.Warnings, notes)
	if r.Omitted > 0 {
		summary += fmt.Sprintf(say(", tidak ditampilkan: %d", ", not shown: %d"), r.Omitted)
	}
	_, err := fmt.Fprintf(w, "%s: %s\n", r.File, summary)
	return err
}
