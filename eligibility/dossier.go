package eligibility

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A Dossier is what is known of one person, as documents have it: the value of
// each known fact, where it comes from, and the facts on which two sources
// disagree. A fact that is absent is missing. Decisions are made from it.
type Dossier struct {
	// What is known, by fact.
	Evidence FactValues `json:"evidence" jsonschema:"required"`
	// Where it comes from and how sure it is, by fact.
	About map[FactID]About `json:"about,omitempty"`
	// The facts on which two sources disagree: they count as missing.
	Contested []FactID `json:"contested,omitempty"`
}

// FactValues are the values of the facts that are known, by fact. A fact that is
// absent is missing and counts neither for nor against.
type FactValues map[FactID]Value

// About is where the value of a fact comes from.
type About struct {
	// How sure it is; absent counts as declared.
	Assurance Assurance `json:"assurance,omitzero"`
	// Who or what says so, such as "Dukcapil" or "ijazah".
	Source string `json:"source,omitzero"`
	// The day it was said or looked up.
	On blk.Date `json:"on,omitzero"`
}

// An ApplicantID is the caller's own identifier of an applicant: a text, or a whole
// number from 0 to 9,007,199,254,740,991. The zero ApplicantID is absent.
type ApplicantID struct {
	text     string
	isNumber bool
}

// NewApplicantID returns the identifier that is a text.
func NewApplicantID(text string) ApplicantID { return ApplicantID{text: text} }

// IsZero reports whether the identifier is absent.
func (id ApplicantID) IsZero() bool { return id.text == "" }

// String returns the identifier as text.
func (id ApplicantID) String() string { return id.text }

// MarshalJSON returns a text or a number, as it was written.
func (id ApplicantID) MarshalJSON() ([]byte, error) {
	if id.isNumber {
		return []byte(id.text), nil
	}
	return appendJSONText(nil, id.text), nil
}

// UnmarshalJSON reads a text or a whole number.
func (id *ApplicantID) UnmarshalJSON(data []byte) error {
	var read ApplicantID
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { read = readID(r) })
	if err := found.Err(); err != nil {
		return err
	}
	*id = read
	return nil
}

var applicantIDForm = blk.Form{Name: "applicant_id", Label: blk.Text{ID: "Pengenal pendaftar", EN: "The identifier of an applicant"},
	Rule: blk.Text{ID: "Tulis teks, atau bilangan bulat dari 0 sampai 9007199254740991.", EN: "Write a text, or a whole number from 0 to 9007199254740991."}}

// numberID reads an identifier that is a number.
func numberID(s string) (ApplicantID, error) {
	_, err := strconv.ParseUint(s, 10, 53)
	if err != nil || s[0] == '0' && s != "0" {
		return ApplicantID{}, applicantIDForm.Error(blk.DefectMagnitude, -1)
	}
	return ApplicantID{s, true}, nil
}

// DossierOf returns what the records of a person and of an application tell:
// residence, birth date, sex, disability and what the person did before. What
// they do not tell stays missing; a person without a recorded disability is not
// for that a person without one. Either may be nil.
func DossierOf(p *blk.Person, e *training.Enrolment) Dossier {
	d := Dossier{Evidence: FactValues{}}
	if p != nil {
		d.know(FactResidence, RegionValue(p.KTPRegion))
		d.know(FactCurrentResidence, RegionValue(p.CurrentRegion))
		d.know(FactBirthDate, DateValue(p.BirthDate))
		d.know(FactSex, WordValue(string(p.Sex)))
		if p.HasDisability() {
			d.know(FactDisability, FlagValue(true))
		}
	}
	if e == nil {
		return d
	}
	switch e.EmploymentBefore {
	case training.BeforeNotWorking:
		d.know(FactEmployment, WordValue("unemployed"))
	case training.BeforeEmployed, training.BeforeSelfEmployed, training.BeforeLaidOff, training.BeforeHousehold:
		d.know(FactEmployment, WordValue(string(e.EmploymentBefore)))
	case training.BeforeInSchool:
		d.know(FactInSchool, FlagValue(true))
	}
	return d
}

// AddHistory adds what a person's earlier enrolments tell: how many trainings
// were taken, when the last one ended and whether one goes on. Give all of them:
// what is not in the list is taken for not having been. An enrolment that does
// not say when it began and ended leaves open what it could change.
func (d *Dossier) AddHistory(enrolments []training.Enrolment, on blk.Date) {
	if d.Evidence == nil {
		d.Evidence = FactValues{}
	}
	taken, open, unclear, last := 0, false, false, blk.Date{}
	for i := range enrolments {
		p := enrolments[i].Attended
		switch {
		case p.IsZero():
			unclear = unclear || enrolments[i].Completion != ""
		case p.Until.IsZero(), !on.IsZero() && on.Before(p.Until):
			open = true
		default:
			taken++
			if p.Until.After(last) || last.IsZero() {
				last = p.Until
			}
		}
	}
	if !unclear {
		d.know(FactTrainingsTaken, CountValue(countOf(taken)))
		d.know(FactLastTrainingEnded, DateValue(last))
	}
	if open || !unclear {
		d.know(FactInTraining, FlagValue(open))
	}
}

func countOf(n int) blk.Count {
	c, _ := blk.NewCount(n)
	return c
}

// know makes a fact known, unless the value is absent.
func (d *Dossier) know(id FactID, v Value) {
	if !v.IsZero() {
		d.Evidence[id] = v
	}
}

// Check returns what is wrong with the dossier under the facts of a policy: facts
// that it does not know, values that do not fit. A nil policy knows the standard
// facts.
func (d *Dossier) Check(p *Policy) blk.Findings {
	if p == nil {
		p = &Policy{}
	}
	return d.faults(p, "")
}

// faults is Check with the place of the dossier.
func (d *Dossier) faults(p *Policy, at string) (found blk.Findings) {
	place := func(member string, id FactID) string {
		return string(blk.AppendPointer([]byte(at+member), string(id)))
	}
	unknown := func(at string, id FactID) blk.Finding {
		return blk.DocumentFinding("DOC-002", at, blk.Param{Name: "given", Value: blk.QuoteWord(string(id))}, blk.Param{Name: "allowed", Value: p.factNames("")})
	}
	for _, id := range sortedKeys(d.Evidence) {
		if fact, ok := p.Fact(id); ok {
			found = append(found, fact.fault(d.Evidence[id], place("/evidence", id))...)
		} else {
			found = append(found, unknown(place("/evidence", id), id))
		}
	}
	for _, id := range sortedKeys(d.About) {
		if _, ok := p.Fact(id); !ok {
			found = append(found, unknown(place("/about", id), id))
		}
	}
	for i, id := range d.Contested {
		if _, ok := p.Fact(id); !ok {
			found = append(found, blk.DocumentFinding("REF-001", blk.IndexPointer(at+"/contested", i, ""), blk.Param{Name: "given", Value: blk.QuoteWord(string(id))}, blk.Param{Name: "allowed", Value: p.factNames("")}))
		}
	}
	return found
}

// ParseDossier reads a dossier, an object with the members "evidence", "about"
// and "contested" of at most 4 MiB, and returns everything that is wrong with it
// under the facts of a policy, each with its JSON Pointer. A nil policy knows the
// standard facts.
func ParseDossier(data []byte, p *Policy) (Dossier, blk.Findings) {
	var d Dossier
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) {
		r.Members(dossierMembers, func(i int) { d.read(r, dossierMembers[i].Name) })
	})
	return d, withFaults(found, d.Check(p))
}

// ParseApplicant reads the line of one applicant: a dossier with an "id" and what
// else an [Application] says, in one object.
func ParseApplicant(data []byte, p *Policy) (Applicant, blk.Findings) {
	var a Applicant
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) {
		r.Members(applicantMembers, func(i int) {
			if i < len(applicationMembers) {
				a.readMember(r, applicantMembers[i].Name)
				return
			}
			a.read(r, applicantMembers[i].Name)
		})
	})
	return a, withFaults(found, a.Check(p))
}

// withFaults adds what checks found to what reading found, if the document could be
// read at all.
func withFaults(read, found blk.Findings) blk.Findings {
	if slices.ContainsFunc(read, func(f blk.Finding) bool { return f.Severity == blk.Fatal }) {
		return read
	}
	return strictjson.AddChecks(read, found)
}

// UnmarshalJSON is [ParseDossier] under the standard facts.
func (d *Dossier) UnmarshalJSON(data []byte) error {
	parsed, found := ParseDossier(data, nil)
	if err := found.Err(); err != nil {
		return err
	}
	*d = parsed
	return nil
}

// UnmarshalJSON is [ParseApplicant] under the standard facts.
func (a *Applicant) UnmarshalJSON(data []byte) error {
	parsed, found := ParseApplicant(data, nil)
	if err := found.Err(); err != nil {
		return err
	}
	*a = parsed
	return nil
}

var (
	dossierMembers   = []strictjson.Member{{Name: "evidence", Required: true}, {Name: "about"}, {Name: "contested"}}
	applicantMembers = slices.Concat(applicationMembers, dossierMembers)
	aboutMembers     = []strictjson.Member{{Name: "assurance"}, {Name: "source"}, {Name: "on"}}
	holdingMembers   = []strictjson.Member{{Name: "code", Required: true}, {Name: "from"}, {Name: "until"}}
)

// read reads a member of a dossier.
func (d *Dossier) read(r *strictjson.Reader, member string) {
	switch member {
	case "evidence":
		d.Evidence = FactValues{}
		r.Entries(func(name string) {
			if v, ok := readValue(r); ok {
				d.Evidence[FactID(name)] = v
			}
		})
	case "about":
		d.About = map[FactID]About{}
		r.Entries(func(name string) { d.About[FactID(name)] = readAbout(r) })
	case "contested":
		r.Elements(func(int) {
			if id, ok := strictjson.Identifier[FactID](r); ok {
				d.Contested = append(d.Contested, id)
			}
		})
	}
}

func readAbout(r *strictjson.Reader) (a About) {
	r.Members(aboutMembers, func(i int) {
		switch aboutMembers[i].Name {
		case "assurance":
			a.Assurance, _ = strictjson.Word[Assurance](r)
		case "source":
			a.Source, _ = r.Text()
		case "on":
			a.On, _ = strictjson.Parse(r, blk.ParseDate)
		}
	})
	return a
}

// readValue reads a value of any shape.
func readValue(r *strictjson.Reader) (v Value, ok bool) {
	switch r.Kind() {
	case strictjson.True, strictjson.False:
		b, _ := r.Bool()
		return FlagValue(b), true
	case strictjson.Number:
		c, ok := strictjson.ParseNumber(r, blk.ParseCount)
		return CountValue(c), ok
	case strictjson.ArrayStart:
		v = Value{shape: shapeList}
		r.Elements(func(int) {
			if h, ok := readHolding(r); ok {
				v.set = append(v.set, h)
			}
		})
		return v, true
	}
	text, ok := r.Text()
	return WordValue(text), ok
}

func readHolding(r *strictjson.Reader) (h Holding, ok bool) {
	if r.Kind() != strictjson.ObjectStart {
		h.Code, ok = r.Text()
		return h, ok
	}
	r.Members(holdingMembers, func(i int) {
		switch holdingMembers[i].Name {
		case "code":
			h.Code, ok = r.Text()
		case "from":
			h.From, _ = strictjson.Parse(r, blk.ParseDate)
		case "until":
			h.Until, _ = strictjson.Parse(r, blk.ParseDate)
		}
	})
	return h, ok
}

// readID reads the identifier of an applicant.
func readID(r *strictjson.Reader) ApplicantID {
	if r.Kind() == strictjson.Number {
		id, _ := strictjson.ParseNumber(r, numberID)
		return id
	}
	text, _ := r.Text()
	return ApplicantID{text: text}
}
