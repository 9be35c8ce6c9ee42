package main

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
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
			l.Physical.Artifact.URI, l.Physical.Region = uriOf(r.File), region
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
			add(id, rule(id, text, text), "error", strings.TrimSuffix(text, ".")+": "+r.Failure, "", nil)
			continue
		}
		for i := range r.Findings {
			f := &r.Findings[i]
			text, mend := f.Text.In(lang), f.Mend.In(lang)
			add(f.Check, rule(f.Check, text, mend), sarifLevels[f.Severity], strings.TrimSpace(text+" "+mend), pointerOf(f), r.regions[i])
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// regionsOf returns for each finding the line and column of its place, counted from one.
// What is not there, such as a member that is missing, is at what it is missing in.
func regionsOf(in io.Reader, found blk.Findings) []*sarifRegion {
	root := new(place)
	places := make([]*place, len(found))
	for i := range found {
		places[i] = root.at(pointerOf(&found[i]))
		if found[i].Check == standsTwice {
			places[i].repeated++
		}
	}
	var s strictjson.Scanner
	s.ResetFrom(in, strictjson.Limits{})
	s.Next()
	root.stand(&s)
	root.locate(&s)
	regions := make([]*sarifRegion, len(found))
	for i := range found {
		switch found[i].Check {
		case brokenJSON: // what is broken has begun before the fault
			regions[i] = faultOf(&found[i])
		case standsTwice:
			regions[i] = places[i].nextRepeated()
		default:
			regions[i] = places[i].region()
		}
	}
	return regions
}

// The checks whose findings are not simply at the first place that their pointer names.
const (
	brokenJSON  blk.CheckID = "DOC-007"
	standsTwice blk.CheckID = "DOC-011"
	isGone      blk.CheckID = "AUD-015"
)

// pointerOf returns where in the document that was checked a finding is. A record that is
// gone has its place in an earlier document; here it is missing in its list.
func pointerOf(f *blk.Finding) string {
	if f.Check == isGone {
		return f.At[:max(strings.LastIndexByte(f.At, '/'), 0)]
	}
	return f.At
}

// faultOf returns where a document that is no JSON breaks, as the finding says it.
func faultOf(f *blk.Finding) *sarifRegion {
	line, lineErr := strconv.Atoi(f.Params.Get("line"))
	column, columnErr := strconv.Atoi(f.Params.Get("column"))
	if lineErr != nil || columnErr != nil {
		return nil
	}
	return &sarifRegion{line, column}
}

// A place is where findings are in a document, or what holds such a place: together they
// are the part of the tree of the document that has to be looked at.
type place struct {
	above    *place
	within   map[string]*place // by the names of members and the numbers of elements
	stands   []sarifRegion     // first, and again as often as findings say so
	repeated int               // how many findings say that it stands again
	told     int               // how many of them have got their region
}

// unescape turns a step of a JSON Pointer into a name.
var unescape = strings.NewReplacer("~1", "/", "~0", "~")

// at returns the place in p that a pointer names, and makes it if it is new.
func (p *place) at(pointer string) *place {
	if pointer == "" {
		return p
	}
	for step := range strings.SplitSeq(pointer[1:], "/") {
		name := unescape.Replace(step)
		next := p.within[name]
		if next == nil {
			if p.within == nil {
				p.within = map[string]*place{}
			}
			next = &place{above: p}
			p.within[name] = next
		}
		p = next
	}
	return p
}

// locate finds the places in the value that begins at the current token and goes to its
// end. What holds no place is skipped, so the work grows with the document alone.
func (p *place) locate(s *strictjson.Scanner) {
	if len(p.within) == 0 {
		s.Skip()
		return
	}
	switch s.Kind() {
	case strictjson.ObjectStart:
		for s.Next() == strictjson.Name {
			next := p.within[string(s.Content())]
			isFirst := next != nil && len(next.stands) == 0
			if next != nil {
				next.stand(s)
			}
			if isFirst { // of a member that stands twice the first was read
				s.Next()
				next.locate(s)
			} else {
				s.Skip()
			}
		}
	case strictjson.ArrayStart:
		var number []byte
		for i := int64(0); ; i++ {
			if kind := s.Next(); kind == strictjson.ArrayEnd || kind == strictjson.Invalid {
				return
			}
			number = strconv.AppendInt(number[:0], i, 10)
			if next := p.within[string(number)]; next != nil {
				next.stand(s)
				next.locate(s)
			} else {
				s.Skip()
			}
		}
	}
}

// stand records that the place is at the current token, if that is still to be told.
func (p *place) stand(s *strictjson.Scanner) {
	if len(p.stands) <= p.repeated {
		line, column := s.Position(s.Offset())
		p.stands = append(p.stands, sarifRegion{line, column})
	}
}

// region returns where the place is first, or else what it is missing in.
func (p *place) region() *sarifRegion {
	for ; p != nil; p = p.above {
		if len(p.stands) > 0 {
			return &p.stands[0]
		}
	}
	return nil
}

// nextRepeated returns where the place stands again, for one finding after the other.
func (p *place) nextRepeated() *sarifRegion {
	if p.told+1 >= len(p.stands) {
		return p.region()
	}
	p.told++
	return &p.stands[p.told]
}

// uriOf returns a path as a reference that is relative to where the program runs.
func uriOf(file string) string { return (&url.URL{Path: filepath.ToSlash(file)}).String() }
