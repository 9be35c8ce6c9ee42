package main

import (
	"errors"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
)

// unitReport is what a text is that should be the code of a competency unit. Every
// member is always there; what is not known is empty.
type unitReport struct {
	Input      string               `json:"input"`
	WellFormed bool                 `json:"well_formed"`
	Reason     string               `json:"reason"`  // why it is not: the defect
	Fault      blk.UnitCodeFault    `json:"fault"`   // why it cannot be repaired
	Repairs    []blk.UnitCodeRepair `json:"repairs"` // what made it the code below
	Code       string               `json:"code"`
	Form       blk.UnitCodeForm     `json:"form"`
	Section    string               `json:"section"`
	Division   string               `json:"division"`
	Field      string               `json:"field"`
	Serial     int                  `json:"serial"`
	Version    int                  `json:"version"`
	Series     string               `json:"series"`
	Findings   blk.Findings         `json:"findings"`
}

func inspectUnit(s string) unitReport {
	report := unitReport{Input: s, Repairs: []blk.UnitCodeRepair{}, Findings: blk.Findings{}}
	_, err := blk.ParseUnitCode(s)
	report.WellFormed = err == nil
	if err != nil {
		report.Reason, report.Findings = reason(err), append(report.Findings, parseFinding(err))
	}
	parts := blk.ExamineUnitCode(s)
	report.Fault, report.Repairs = parts.Fault, append(report.Repairs, parts.Repairs...)
	if c := parts.Code; !c.IsZero() {
		report.Code, report.Form, report.Section, report.Division, report.Field = c.String(), c.Form(), c.Section(), c.Division().String(), c.Field()
		report.Serial, report.Version, report.Series = c.Serial(), c.Version(), c.Series()
		report.Findings = append(report.Findings, c.Check(nil)...)
	}
	return report
}

// certificateReport is what a text is that should be the number of a competency
// certificate. Every member is always there; what is not known is empty. The
// findings never repeat the number.
type certificateReport struct {
	Certificate string       `json:"certificate"` // as given
	WellFormed  bool         `json:"well_formed"`
	Reason      string       `json:"reason"`
	KBLI        string       `json:"kbli"`
	KBJI        string       `json:"kbji"`
	Level       int          `json:"level"` // 0 if the number has none
	Serial      int          `json:"serial"`
	Year        int          `json:"year"`
	Findings    blk.Findings `json:"findings"`
}

func inspectCertificate(s string) certificateReport {
	report := certificateReport{Certificate: s, Findings: blk.Findings{}}
	n, err := certification.ParseCertificateNumber(s)
	if err != nil {
		report.Reason, report.Findings = reason(err), append(report.Findings, parseFinding(err))
		return report
	}
	report.WellFormed, report.KBLI, report.KBJI = true, n.KBLI().String(), n.KBJI().String()
	report.Level, report.Serial, report.Year = n.Level(), n.Serial(), n.Year()
	report.Findings = append(report.Findings, n.Check(nil)...)
	return report
}

// reason returns the word for what is wrong with a text.
func reason(err error) string {
	fault, _ := errors.AsType[*blk.ParseError](err)
	return string(fault.Defect)
}
