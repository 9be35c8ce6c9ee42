package dataset

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
)

var datasetChecks = []blk.Check[Dataset]{
	blk.CheckPresent("/version", func(d *Dataset) bool { return d.Version != "" }),
	blk.CheckPresent("/id", func(d *Dataset) bool { return d.ID != "" }),
	blk.CheckIdentifier("/id", func(d *Dataset) DatasetID { return d.ID }),
	blk.CheckPresent("/title", func(d *Dataset) bool { return d.Title.ID != "" }),
	blk.CheckPresent("/phase", func(d *Dataset) bool { return d.Phase != "" }),
	blk.CheckCode("/phase", func(d *Dataset) blk.Phase { return d.Phase }),
	{
		ID: "PER-007", At: "/common/persons", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Dokumen untuk umum tidak boleh memuat NIK, nomor KK, telepon, surel atau disabilitas seseorang, atau NIP.", EN: "A document for the public must hold no NIK, family card number, telephone number, e-mail address or disability of a person, and no NIP."},
		Mend:  blk.Text{ID: "Hapus data pribadinya, atau jangan tandai dokumen ini untuk umum.", EN: "Take the personal data away, or do not mark the document as public."},
		Basis: []blk.Basis{blk.Law("uu-27-2022", "")},
		Find: func(d *Dataset, _ *blk.Context) (failures []blk.Failure) {
			if !d.Public {
				return nil
			}
			for i := range d.Common.Persons {
				p := &d.Common.Persons[i]
				if !p.NIK.IsZero() || !p.FamilyCardNumber.IsZero() || p.Phone != "" || p.Email != "" || p.HasDisability() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/common/persons", i, "")})
				}
			}
			for i := range d.Centre.Instructors {
				if !d.Centre.Instructors[i].NIP.IsZero() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/centre/instructors", i, "/nip")})
				}
			}
			return failures
		},
	},
}

// Check returns what the checks of all rooms find in the document, room by room,
// and then what they find across rooms: control totals that do not agree
// (DOC-005), dates after the document was prepared (DOC-006), identifiers that
// stand twice (DOC-003) and references that lead nowhere (DOC-004). A nil context is that of the day
// the document was prepared.
func (d *Dataset) Check(c *blk.Context) blk.Findings {
	if c == nil {
		c = d.Context(blk.Date{})
	}
	found := blk.RunChecks(datasetChecks, d, c)
	found = append(found, d.Common.Check(c).Under("common")...)
	found = append(found, d.Centre.Check(c).Under("centre")...)
	found = append(found, d.checkTraining(c).Under("training")...)
	found = append(found, d.Roadmap.Check(c).Under("roadmap")...)
	found = append(found, d.checkConstruction(c).Under("construction")...)
	found = append(found, d.checkCertification(c).Under("certification")...)
	found = append(found, d.checkFunding(c).Under("funding")...)
	found = append(found, d.checkControlTotals()...)
	found = append(found, d.checkDates(c)...)
	return append(found, d.checkReferences(c)...)
}

// checkTraining checks what happens in centres, by itself and beside the centres.
func (d *Dataset) checkTraining(c *blk.Context) blk.Findings {
	found := d.Training.Check(c)
	return append(found, d.Training.CheckWith(&d.Centre, c, found)...)
}

// checkConstruction checks building, by itself and beside what all rooms share.
func (d *Dataset) checkConstruction(c *blk.Context) blk.Findings {
	found := d.Construction.Check(c)
	return append(found, d.Construction.CheckWithCommon(&d.Common, c, found)...)
}

// checkCertification checks certification, by itself and beside training.
func (d *Dataset) checkCertification(c *blk.Context) blk.Findings {
	found := d.Certification.Check(c)
	return append(found, d.Certification.CheckWith(&d.Training, &d.Centre, c, found)...)
}

// checkFunding checks money, by itself and beside the centres, building and training.
func (d *Dataset) checkFunding(c *blk.Context) blk.Findings {
	found := d.Funding.Check(c)
	found = append(found, d.Funding.CheckWithCentres(&d.Centre, c, found)...)
	found = append(found, d.Funding.CheckWithConstruction(&d.Construction, c, found)...)
	return append(found, d.Funding.CheckWithTraining(&d.Training, c, found)...)
}

// Validate is [Dataset.Check] as an error: nil unless a finding is an error.
func (d *Dataset) Validate(c *blk.Context) error { return d.Check(c).Err() }

// ReadAndCheck reads a document and checks what it says. What was found where a
// value could not be read is not told twice. A document that is not JSON, that is
// of an unknown version or that has too many faults is not checked further.
func ReadAndCheck(data []byte, on blk.Date) (Dataset, blk.Findings) {
	d, found := Read(data)
	return d, d.CheckRead(found, on)
}

// CheckRead adds to what was found when the document was read what [Dataset.Check] finds
// in it, as [ReadAndCheck] does:
//
//	d, found, err := dataset.ReadFrom(file)
//	if err == nil {
//		found = d.CheckRead(found, on)
//	}
func (d *Dataset) CheckRead(found blk.Findings, on blk.Date) blk.Findings {
	if slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Severity == blk.Fatal }) {
		return found
	}
	return strictjson.AddChecks(found, d.Check(d.Context(on)))
}

// Checks returns the catalogue of all checks of this module.
func Checks() []blk.CheckInfo {
	return slices.Concat(blk.Checks(), centre.Checks(), training.Checks(), sheet.Checks(), roadmap.Checks(), construction.Checks(), certification.Checks(), eligibility.Checks(), screening.Checks(), funding.Checks(), budgetsheet.Checks(),
		blk.DescribeChecks("dataset", datasetChecks))
}

// Parameters returns all parameters of this module.
func Parameters() []*blk.Parameter {
	return slices.Concat(blk.Parameters(), centre.Parameters(), training.Parameters(), roadmap.Parameters(), construction.Parameters(), certification.Parameters(), funding.Parameters())
}

// CodeLists returns all code lists of this module.
func CodeLists() []blk.CodeList {
	return slices.Concat(blk.CodeLists(), region.CodeLists(), centre.CodeLists(), training.CodeLists(), roadmap.CodeLists(), construction.CodeLists(), certification.CodeLists(), eligibility.CodeLists(), screening.CodeLists(), funding.CodeLists(),
		[]blk.CodeList{schemaVersions})
}

// Lifecycles returns the descriptions of all lifecycles of this module.
func Lifecycles() []blk.LifecycleInfo {
	return slices.Concat(centre.Lifecycles(), training.Lifecycles(), roadmap.Lifecycles(), construction.Lifecycles(), certification.Lifecycles(), funding.Lifecycles())
}
