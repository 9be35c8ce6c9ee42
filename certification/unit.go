package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A CompetencyUnit (unit kompetensi) is one thing that somebody can be found
// competent in, as a standard describes it.
//
// Source: Permenakertrans 8/2012 annex I.
type CompetencyUnit struct {
	// The code, for example "J.62DMI00.001.1". It is unique in its standard.
	Code blk.UnitCode `json:"code,omitzero" jsonschema:"required"`
	// What it is called.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// What it covers.
	Description blk.Text `json:"description,omitzero"`
	// Its elements, in the order of the standard.
	Elements []Element `json:"elements,omitempty"`
	// The conditions under which it is shown.
	RangeOfVariables RangeOfVariables `json:"range_of_variables,omitzero"`
	// How it is assessed.
	EvidenceGuide EvidenceGuide `json:"evidence_guide,omitzero"`
	// The earlier units whose place it takes.
	Replaces []UnitReplacement `json:"replaces,omitempty"`
	// The last day on which the unit is in force, where it was withdrawn before
	// its standard.
	WithdrawnOn blk.Date `json:"withdrawn_on,omitzero"`
}

// An Element (elemen kompetensi) is a part of a unit.
type Element struct {
	// Its number within the unit, from 1.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// What is done.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// What must be shown.
	Criteria []PerformanceCriterion `json:"criteria,omitempty"`
}

// A PerformanceCriterion (kriteria unjuk kerja, KUK) says what must be shown.
type PerformanceCriterion struct {
	// Its number within the element, from 1: number 2 of element 1 is KUK 1.2.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// What must be shown.
	Text blk.Text `json:"text,omitzero" jsonschema:"required"`
}

// RangeOfVariables (batasan variabel) are the conditions of a unit.
type RangeOfVariables struct {
	// The context (konteks variabel).
	Context []blk.Text `json:"context,omitempty"`
	// The equipment and supplies needed.
	Equipment []blk.Text `json:"equipment,omitempty"`
	// The regulations that apply.
	Regulations []blk.Text `json:"regulations,omitempty"`
	// The norms and standards that apply.
	Norms []blk.Text `json:"norms,omitempty"`
}

// EvidenceGuide (panduan penilaian) says how a unit is assessed.
type EvidenceGuide struct {
	// The context of assessment.
	Context []blk.Text `json:"context,omitempty"`
	// The units that must be held before; codes of any standard.
	Prerequisites []blk.UnitCode `json:"prerequisites,omitempty"`
	// The knowledge needed.
	Knowledge []blk.Text `json:"knowledge,omitempty"`
	// The skills needed.
	Skills []blk.Text `json:"skills,omitempty"`
	// The attitude needed.
	Attitude []blk.Text `json:"attitude,omitempty"`
	// The critical aspects.
	CriticalAspects []blk.Text `json:"critical_aspects,omitempty"`
}

// A UnitReplacement says that a unit takes the place of an earlier one, across
// versions of a code and across the generations of codes: G.45OTO01.001.2 took
// the place of OTO.SM01.001.01.
type UnitReplacement struct {
	// The earlier unit.
	Code blk.UnitCode `json:"code,omitzero" jsonschema:"required"`
	// The standard of the earlier unit; absent where its code is not in doubt.
	Standard CompetencyStandardID `json:"standard,omitzero"`
	// Whether who is competent in the earlier one counts as competent in the
	// later one. Absent if nobody said so.
	Counts blk.Flag `json:"counts,omitzero"`
	// In which time the earlier one counts; open where an end is absent.
	During blk.Period `json:"during,omitzero"`
}

var unitChecks = slices.Concat([]blk.Check[CompetencyUnit]{
	blk.CheckPresent("/code", func(u *CompetencyUnit) bool { return !u.Code.IsZero() }),
	blk.CheckPresent("/title", func(u *CompetencyUnit) bool { return u.Title.ID != "" }),
	{
		ID: "UNT-002", At: "/elements", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Basis: standardBasis,
		Must: blk.Text{ID: "Unit kompetensi harus mempunyai elemen, dan setiap elemen kriteria unjuk kerja.", EN: "A competency unit must have elements, and each element performance criteria."},
		Mend: blk.Text{ID: "Isi elements dan criteria menurut keputusannya.", EN: "Give elements and criteria as the decree has them."},
		Find: func(u *CompetencyUnit, _ *blk.Context) (failures []blk.Failure) {
			if len(u.Elements) == 0 {
				return []blk.Failure{{At: "/elements"}}
			}
			for i := range u.Elements {
				if len(u.Elements[i].Criteria) == 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/elements", i, "/criteria")})
				}
			}
			return failures
		},
	},
	{
		ID: "UNT-011", At: "/elements", Severity: blk.InEveryPhase(blk.Error), Basis: standardBasis,
		Must: blk.Text{ID: "Nomor elemen, dan nomor kriteria dalam satu elemen, tidak boleh berulang; {given} berulang.", EN: "Elements, and criteria within an element, must have numbers of their own; {given} stands twice."},
		Mend: blk.Text{ID: "Beri nomor menurut keputusannya.", EN: "Number them as the decree does."},
		Find: func(u *CompetencyUnit, _ *blk.Context) (failures []blk.Failure) {
			for i := range u.Elements {
				e := &u.Elements[i]
				if !e.Number.IsZero() && slices.ContainsFunc(u.Elements[:i], func(o Element) bool { return o.Number == e.Number }) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/elements", i, "/number"), Params: blk.Params{{Name: "given", Value: e.Number.String()}}})
				}
				for j := range e.Criteria {
					n := e.Criteria[j].Number
					if !n.IsZero() && slices.ContainsFunc(e.Criteria[:j], func(o PerformanceCriterion) bool { return o.Number == n }) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/elements", i, blk.IndexPointer("/criteria", j, "/number")), Params: blk.Params{{Name: "given", Value: e.Number.String() + "." + n.String()}}})
					}
				}
			}
			return failures
		},
	},
}, blk.CheckUnitCode("/code", func(u *CompetencyUnit) blk.UnitCode { return u.Code }))

var elementChecks = []blk.Check[Element]{
	blk.CheckPresent("/number", func(e *Element) bool { return !e.Number.IsZero() }),
	blk.CheckPresent("/title", func(e *Element) bool { return e.Title.ID != "" }),
}

var criterionChecks = []blk.Check[PerformanceCriterion]{
	blk.CheckPresent("/number", func(p *PerformanceCriterion) bool { return !p.Number.IsZero() }),
	blk.CheckPresent("/text", func(p *PerformanceCriterion) bool { return p.Text.ID != "" }),
}

var replacementChecks = []blk.Check[UnitReplacement]{
	blk.CheckPresent("/code", func(x *UnitReplacement) bool { return !x.Code.IsZero() }),
	blk.CheckIdentifier("/standard", func(x *UnitReplacement) CompetencyStandardID { return x.Standard }),
	blk.CheckPeriod("/during", func(x *UnitReplacement) blk.Period { return x.During }),
}

// Check returns what the checks find in the criterion, nil if all hold.
func (p *PerformanceCriterion) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(criterionChecks, p, c)
}

// Check returns what the checks find in the element and its criteria, nil if all
// hold.
func (e *Element) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(elementChecks, e, c), blk.CheckEach("criteria", e.Criteria, (*PerformanceCriterion).Check, c)...)
}

// Check returns what the checks find in the replacement, nil if all hold.
func (x *UnitReplacement) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(replacementChecks, x, c)
}

// Check returns what the checks find in the unit and its elements, nil if all
// hold.
func (u *CompetencyUnit) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(unitChecks, u, c)
	found = append(found, blk.CheckEach("elements", u.Elements, (*Element).Check, c)...)
	return append(found, blk.CheckEach("replaces", u.Replaces, (*UnitReplacement).Check, c)...)
}
