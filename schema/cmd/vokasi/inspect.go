package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// inspectors are the kinds of values that can be inspected.
var inspectors = map[string]func(value string, on blk.Date) any{
	"nik":         func(s string, on blk.Date) any { return inspectNIK(s, on) },
	"region":      func(s string, _ blk.Date) any { return inspectRegion(s) },
	"rupiah":      func(s string, _ blk.Date) any { return inspectRupiah(s) },
	"date":        func(s string, on blk.Date) any { return inspectDate(s, on) },
	"unit":        func(s string, _ blk.Date) any { return inspectUnit(s) },
	"certificate": func(s string, _ blk.Date) any { return inspectCertificate(s) },
}

// inspect writes what values are, one JSON object a line. A bad value is told
// and never stops it.
func (c *command) inspect(args []string) (int, error) {
	var on dateFlag
	flags := flag.NewFlagSet("inspect", flag.ContinueOnError)
	flags.Var(&on, "on", "")
	rest, err := parse(flags, args, true)
	switch {
	case err != nil:
		return 0, err
	case len(rest) == 0:
		return 0, wrong("inspect perlu jenis: nik, region, rupiah, date, unit atau certificate", "inspect needs a kind: nik, region, rupiah, date, unit or certificate")
	}
	inspector, ok := inspectors[rest[0]]
	switch {
	case !ok:
		return 0, noSuch(blk.Text{ID: "jenis", EN: "kind"}, rest[0], []string{"nik", "region", "rupiah", "date", "unit", "certificate"})
	case len(rest) == 1:
		return 0, wrong("inspect perlu nilai, atau - untuk baris dari masukan baku", "inspect needs a value, or - for lines on standard input")
	}
	out := bufio.NewWriter(c.stdout)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, value := range rest[1:] {
		if value != "-" {
			err = lines.Encode(inspector(value, on.Date))
		} else {
			err = eachLine(c.stdin, func(line string) error { return lines.Encode(inspector(line, on.Date)) })
		}
		if err != nil {
			return 0, err
		}
	}
	return exitClean, out.Flush()
}

// maxLine is the length up to which a line is kept. No value is near as long;
// what is beyond is dropped, and the value is malformed either way.
const maxLine = 64 << 10

// eachLine calls do with every line, without its end.
func eachLine(r io.Reader, do func(line string) error) error {
	lines := bufio.NewReaderSize(r, maxLine)
	for {
		line, isPrefix, err := lines.ReadLine()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		text := string(line)
		for isPrefix && err == nil {
			_, isPrefix, err = lines.ReadLine()
		}
		if err := do(text); err != nil {
			return err
		}
	}
}

// nikReport is what a text is that should be an identity number. Every member is
// always there; what is not known is empty. The findings never repeat the number.
type nikReport struct {
	NIK             string           `json:"nik"` // as given
	WellFormed      bool             `json:"well_formed"`
	Reason          string           `json:"reason"`
	RegionStatus    blk.RegionStatus `json:"region_status"`
	Province        string           `json:"province"`
	Regency         string           `json:"regency"`
	District        string           `json:"district"`
	Successor       string           `json:"successor"`
	Sex             blk.Sex          `json:"sex"`
	BirthCandidates []blk.Date       `json:"birth_candidates"`
	Birth           string           `json:"birth"`
	Sequence        string           `json:"sequence"`
	Findings        blk.Findings     `json:"findings"`
}

func inspectNIK(s string, on blk.Date) nikReport {
	parts := blk.ExamineNIK(s)
	report := nikReport{NIK: s, WellFormed: parts.Err == nil, Sex: parts.Sex, BirthCandidates: []blk.Date{}, Findings: blk.Findings{}}
	if !parts.Region.IsZero() {
		places := region.Examine(parts.Region)
		report.RegionStatus, report.Province, report.Regency, report.District = places.Status, places.Province.Name, places.Regency.Name, places.District.Name
		report.Successor = places.Regency.Successor.String()
	}
	if parts.Err != nil {
		report.Reason = strings.ReplaceAll(string(parts.Err.Defect.Broad()), "_", "-")
		report.Findings = append(report.Findings, parts.Err.Finding(""))
		return report
	}
	report.BirthCandidates = parts.NIK.AppendBirthDates(report.BirthCandidates, on)
	report.Birth = parts.NIK.BirthOn(on).String()
	report.Sequence = fmt.Sprintf("%04d", parts.NIK.Sequence())
	person := blk.Person{ID: "nik", NIK: parts.NIK}
	for _, f := range person.Check(&blk.Context{On: on, Regions: region.Table{}}) {
		f.At = ""
		report.Findings = append(report.Findings, f)
	}
	return report
}

// regionReport is what a text is that should be a region: a code, or a name that
// one or more regions have.
type regionReport struct {
	Input     string           `json:"input"`
	Code      string           `json:"code"`
	Name      string           `json:"name"`
	Kind      region.Kind      `json:"kind"`
	Status    blk.RegionStatus `json:"status"`
	Province  string           `json:"province"`
	Regency   string           `json:"regency"`
	District  string           `json:"district"`
	Successor string           `json:"successor"`
	Matches   []match          `json:"matches"`
	Findings  blk.Findings     `json:"findings"`
}

// match is a region that a name may mean.
type match struct {
	Code   string           `json:"code"`
	Name   string           `json:"name"`
	Kind   region.Kind      `json:"kind"`
	Status blk.RegionStatus `json:"status"`
}

func inspectRegion(s string) regionReport {
	report := regionReport{Input: s, Matches: []match{}, Findings: blk.Findings{}}
	if s != "" && (s[0] < '0' || s[0] > '9') {
		return report.search()
	}
	r, err := blk.ParseRegion(s)
	if err != nil {
		report.Findings = append(report.Findings, parseFinding(err))
		return report
	}
	return report.describe(r)
}

// search fills in the regions with a name, and all of one if there is but one.
func (report regionReport) search() regionReport {
	places := region.Search(report.Input)
	codes := make([]string, len(places))
	for i, p := range places {
		codes[i] = p.Code.String()
		report.Matches = append(report.Matches, match{codes[i], region.Table{}.RegionName(p.Code), p.Kind, p.Status})
	}
	given := blk.Param{Name: "given", Value: blk.QuoteWord(report.Input)}
	switch len(places) {
	case 0:
		report.Findings = append(report.Findings, blk.DocumentFinding("REF-006", "", given))
	case 1:
		return report.describe(places[0].Code)
	default:
		report.Findings = append(report.Findings, blk.DocumentFinding("REF-007", "", given, blk.Param{Name: "allowed", Value: strings.Join(codes, ", ")}))
	}
	return report
}

// describe fills in what is known of a code.
func (report regionReport) describe(r blk.Region) regionReport {
	parts := region.Examine(r)
	report.Code, report.Status, report.Name = r.String(), parts.Status, region.Table{}.RegionName(r)
	report.Province, report.Regency, report.District = parts.Province.Name, parts.Regency.Name, parts.District.Name
	report.Successor = parts.Regency.Successor.String()
	if p, ok := region.Lookup(r); ok {
		report.Kind = p.Kind
		if len(report.Matches) == 0 {
			report.Matches = append(report.Matches, match{report.Code, report.Name, p.Kind, p.Status})
		}
	}
	if report.Status != blk.RegionCurrent {
		params := append(blk.Params{{Name: "given", Value: report.Code}}, blk.TextParams("status", report.Status.Label())...)
		report.Findings = append(report.Findings, blk.DocumentFinding("REF-005", "", params...))
	}
	return report
}

// rupiahReport is what a text is that should be an amount.
type rupiahReport struct {
	Input     string       `json:"input"`
	Value     *json.Number `json:"value"`     // null if there is none; 1.5 is a value, but no amount
	Repaired  bool         `json:"repaired"`  // whether it was written otherwise than machines do
	Formatted string       `json:"formatted"` // empty if it is no amount
	Terbilang string       `json:"terbilang"`
	Findings  blk.Findings `json:"findings"`
}

func inspectRupiah(s string) rupiahReport {
	parts := blk.ExamineRupiah(s)
	report := rupiahReport{Input: s, Findings: blk.Findings{}}
	if parts.Decimal != "" {
		n := json.Number(parts.Decimal)
		report.Value = &n
	}
	if parts.Err != nil {
		report.Findings = append(report.Findings, parts.Err.Finding(""))
		return report
	}
	_, report.Repaired, _ = blk.ReadRupiah(s)
	n, _ := parts.Rupiah.Int()
	report.Formatted, report.Terbilang = parts.Rupiah.String(), blk.AmountInWords(n)
	return report
}

// dateReport is what a text is that should be a date.
type dateReport struct {
	Input    string       `json:"input"`
	Value    string       `json:"value"`
	Repaired bool         `json:"repaired"` // whether it was written otherwise than machines do
	Label    blk.Text     `json:"label"`
	Age      *int         `json:"age"` // completed years on the day of -on; null without it
	Findings blk.Findings `json:"findings"`
}

func inspectDate(s string, on blk.Date) dateReport {
	report := dateReport{Input: s, Findings: blk.Findings{}}
	d, repaired, err := blk.ReadDate(s)
	if err != nil {
		report.Findings = append(report.Findings, parseFinding(err))
		return report
	}
	report.Value, report.Repaired, report.Label = d.String(), repaired, d.Label()
	if age, ok := d.AgeOn(on); ok {
		report.Age = &age
	}
	return report
}

// parseFinding returns the error of a Parse function as a finding.
func parseFinding(err error) blk.Finding {
	fault, _ := errors.AsType[*blk.ParseError](err)
	return fault.Finding("")
}
