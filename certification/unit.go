package certification

import "github.com/vokasi/vokasi-go/blk"

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
