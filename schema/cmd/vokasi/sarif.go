package main

import (
	"encoding/json"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// The parts of a log in the Static Analysis Results Interchange Format (SARIF 2.1.0) that
// findings fill: editors and code hosts show them at their lines.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		Language   string        `json:"language"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		SemanticVersion string      `json:"semanticVersion"`
		InformationURI  string      `json:"informationUri"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               blk.CheckID `json:"id"`
		ShortDescription sarifText   `json:"shortDescription"`
		Help             sarifText   `json:"help"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    blk.CheckID     `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifLocation struct {
		Physical struct {
			Artifact struct {
				URI string `json:"uri"`
			} `json:"artifactLocation"`
			Region *sarifRegion `json:"region,omitempty"`
		} `json:"physicalLocation"`
		Logical []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
	}
	sarifLogical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
	}
)

// sarifLevels are the levels of the severities.
var sarifLevels = map[blk.Severity]string{blk.Fatal: "error", blk.Error: "error", blk.Warning: "warning", blk.Info: "note"}

// writeSARIF writes what was found in files as one log. A file that could not be opened
// has a result of no rule of the catalogue, at no line.
func writeSARIF(w io.Writer, reports []*fileReport, lang blk.Lang) error {
	run := sarifRun{Language: string(lang), ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	driver := &run.Tool.Driver
	*driver = sarifDriver{Name: "vokasi", SemanticVersion: schema.Release, InformationURI: "https://github.com/vokasi/vokasi-go", Rules: []sarifRule{}}
	infos := dataset.Checks()
	rule := func(id blk.CheckID, text, help string) int {
		if i := slices.IndexFunc(driver.Rules, func(r sarifRule) bool { return r.ID == id }); i >= 0 {
			return i
		}
		if i := slices.IndexFunc(infos, func(c blk.CheckInfo) bool { return c.ID == id }); i >= 0 {
			text, help = infos[i].Must.In(lang), infos[i].Mend.In(lang)
		}
		driver.Rules = append(driver.Rules, sarifRule{id, sarifText{text}, sarifText{help}})
		return len(driver.Rules) - 1
	}
	for _, r := range reports {
		add := func(id blk.CheckID, index int, level, text, at string, region *sarifRegion) {
			var l sarifLocation
			l.Physical.Artifact.URI, l.Physical.Region = filepath.ToSlash(r.File), region
			if at != "" {
				l.Logical = []sarifLogical{{at}}
			}
			run.Results = append(run.Results, sarifResult{id, index, level, sarifText{text}, []sarifLocation{l}})
		}
		if r.Failure != "" {
			text := blk.Text{ID: "Berkas tidak dapat dibuka.", EN: "The file cannot be opened."}.In(lang)
			if r.isCut {
				text = blk.Text{ID: "Berkas tidak dapat dibaca sampai akhir.", EN: "The file cannot be read to its end."}.In(lang)
			}
			const id = "unreadable"
			add(id, rule(id, text, text), "error", text+" "+r.Failure, "", nil)
			continue
		}
		for i := range r.Findings {
			f := &r.Findings[i]
			text, mend := f.Text.In(lang), f.Mend.In(lang)
			add(f.Check, rule(f.Check, text, mend), sarifLevels[f.Severity], strings.TrimSpace(text+" "+mend), f.At, r.regions[f.At])
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// regionsOf returns the lines and columns of the places that findings are at, counted from
// one. What is not there, such as a member that is missing, is at what it is missing in.
func regionsOf(in io.Reader, found blk.Findings) map[string]*sarifRegion {
	wanted := map[string]*sarifRegion{}
	for i := range found {
		for at := found[i].At; ; at = above(at) {
			wanted[at] = nil
			if at == "" {
				break
			}
		}
	}
	var s strictjson.Scanner
	s.ResetFrom(in, strictjson.Limits{})
	var pointer []byte
	for more := true; more; { // up to the fault of a broken document, which has a place too
		kind := s.Next()
		more = kind != strictjson.Invalid && kind != strictjson.End
		pointer = s.AppendPointer(pointer[:0])
		if region, isWanted := wanted[string(pointer)]; isWanted && region == nil {
			line, column := s.Position(s.Offset())
			wanted[string(pointer)] = &sarifRegion{line, column}
		}
	}
	for i := range found {
		at := found[i].At
		for wanted[at] == nil && at != "" {
			at = above(at)
		}
		wanted[found[i].At] = wanted[at]
	}
	return wanted
}

// above returns the pointer of what holds the place of a pointer.
func above(at string) string { return at[:max(strings.LastIndexByte(at, '/'), 0)] }
