// Package dataset is the document that holds everything one office has or
// reports: its sources and parties, centres, batches, roadmaps, building
// projects, certificates and money. It reads such documents strictly, with every
// fault at once, and composes the checks of all rooms.
//
// # Goals
//
//   - One pass over a document finds everything that is wrong with it, each with
//     its JSON Pointer, in Indonesian and English.
//   - What is read is what was written: nothing is repaired, nothing is lost
//     without a word.
//
// # Non-goals
//
// Storing documents, and merging two of them. Policies are documents of their
// own: see package eligibility.
package dataset

import (
	"log/slog"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/funding"
)

// A Dataset is one document with the records of an office: centres, training,
// certificates, projects, roadmaps and money, with the sources they are known from.
type Dataset struct {
	// The schema that the document follows, for editors.
	Schema string `json:"$schema,omitzero"`
	// The version of the data model.
	Version SchemaVersion `json:"version,omitzero" jsonschema:"required"`
	// The identifier of the document.
	ID DatasetID `json:"id,omitzero" jsonschema:"required"`
	// What the document holds.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// How far its records have come.
	Phase blk.Phase `json:"phase,omitzero" jsonschema:"required"`
	// Whether it is made up, for an example or a test.
	Synthetic bool `json:"synthetic,omitzero"`
	// Whether it is meant for the public; it then holds no personal identifiers.
	Public bool `json:"public,omitzero"`
	// The day it was prepared.
	PreparedOn blk.Date `json:"prepared_on,omitzero"`
	// How many records lists have, as they were counted when it was prepared.
	ControlTotals []ControlTotal `json:"control_totals,omitempty"`
	// Sources, parties, people, papers and meetings.
	Common blk.Records `json:"common,omitzero"`
	// Training centres and what belongs to them.
	Centre centre.Records `json:"centre,omitzero"`
	// What happens in the centres.
	Training training.Records `json:"training,omitzero"`
	// Community centres on their way to independence.
	Roadmap roadmap.Records `json:"roadmap,omitzero"`
	// The building of centres.
	Construction construction.Records `json:"construction,omitzero"`
	// Competency certification.
	Certification certification.Records `json:"certification,omitzero"`
	// Budgets, assistance, payments and what else is money.
	Funding funding.Records `json:"funding,omitzero"`
}

// DatasetID identifies a [Dataset].
type DatasetID string

// SchemaVersion is the version of the data model that a document follows: "v1".
// The zero value "" is absent.
type SchemaVersion string

// The versions.
const V1 SchemaVersion = "v1"

var schemaVersions = blk.NewCodeList("schema_version", blk.Text{ID: "Versi model data", EN: "Version of the data model"},
	blk.Code{Value: string(V1), Label: blk.Text{ID: "versi 1", EN: "version 1"}},
)

// IsValid reports whether v is one of the versions.
func (v SchemaVersion) IsValid() bool { return schemaVersions.Has(string(v)) }

// Label returns the name of the version.
func (v SchemaVersion) Label() blk.Text { return schemaVersions.LabelOf(string(v)) }

// CodeList returns all versions.
func (SchemaVersion) CodeList() blk.CodeList { return schemaVersions }

// LogValue is the identifier and the number of persons: a document may hold
// personal data.
func (d Dataset) LogValue() slog.Value {
	return slog.GroupValue(slog.String("dataset", string(d.ID)), slog.Int("persons", len(d.Common.Persons)))
}

// Context returns what checks and answers need to know on a day: the phase of
// the document, the table of regions, and what one room supplies to another. An
// absent day is the day the document was prepared. Of the criteria of the roadmap it
// knows what finished batches, accreditations, licences, agreements and
// self-sufficiency reports of the centre show, and nothing that their absence would.
// What is looked up once, such as the
// ledger, is that of the first question: after a change of the document take a new
// context.
func (d *Dataset) Context(on blk.Date) *blk.Context {
	if on.IsZero() {
		on = d.PreparedOn
	}
	c := &blk.Context{On: on, Phase: d.Phase, Regions: region.Table{}}
	unitsInForce := sync.OnceValue(d.unitsInForce) // once for all that is asked
	ledger := sync.OnceValue(func() *funding.Ledger { return d.Funding.Ledger(on) })
	criteria := sync.OnceValue(func() map[criterionOf]shownCriterion { return d.criteria(on, c) })
	c.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if strings.HasPrefix(string(check), "BKK-") {
			shown := criteria()[criterionOf{check, blk.CentreID(subject)}]
			return shown.truth, shown.from
		}
		switch check {
		case "PRG-004":
			return unitsInForce()(blk.BatchID(subject)), blk.Citation{}
		case "FND-003", "BDG-015":
			return ledger().Supply(check, subject)
		}
		return d.supply(c, check, subject)
	}
	c = d.Funding.CentreContext(&d.Centre, d.Training.CentreContext(&d.Centre, c))
	return d.Funding.ProjectContext(&d.Construction, d.Construction.CentreContext(&d.Centre, c))
}

// supply answers the checks whose evidence lies in another room.
func (d *Dataset) supply(c *blk.Context, check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
	needs := map[blk.CheckID]centre.Resource{"GRN-005": centre.ResourceCertifiedInstructors, "GRN-006": centre.ResourceWorkshops}
	switch check {
	case "BAT-005":
		return d.Funding.IsAllocated(blk.BatchID(subject)), blk.Citation{}
	case "PAY-012":
		return d.Funding.IsCovered(funding.PaymentID(subject), c.On), blk.Citation{}
	}
	need, ok := needs[check]
	if !ok {
		return blk.Undetermined, blk.Citation{}
	}
	readiness := d.Centre.Readiness(blk.CentreID(subject), c)
	for _, part := range readiness.Children {
		if part.Code != string(need) {
			continue
		}
		if len(part.Evidence) > 0 {
			return part.Truth, part.Evidence[0]
		}
		return part.Truth, blk.Citation{}
	}
	return blk.Undetermined, blk.Citation{}
}

// unitsInForce returns a function that answers whether the units of the programme of a
// batch are in force when the batch begins. It is undetermined if the document does
// not say which they are, or does not hold their standards.
func (d *Dataset) unitsInForce() func(blk.BatchID) blk.Truth {
	register := certification.NewRegister(&certification.Records{Standards: d.Certification.Standards}, nil)
	units := make(map[blk.ProgrammeID][]blk.UnitCode, len(d.Centre.Programmes))
	for i := range d.Centre.Programmes {
		units[d.Centre.Programmes[i].ID] = d.Centre.Programmes[i].Units
	}
	answers := make(map[blk.BatchID]blk.Truth, len(d.Training.Batches))
	for i := range d.Training.Batches {
		b := &d.Training.Batches[i]
		if codes := units[b.Programme]; len(codes) > 0 && !b.Training.From.IsZero() {
			answers[b.ID] = register.AreInForce(codes, b.Training.From)
		}
	}
	return func(id blk.BatchID) blk.Truth { return answers[id] }
}
