package training

import "github.com/vokasi/vokasi-go/blk"

// A TrainingPackage (paket pelatihan) is a funded slot before it becomes a batch: one programme for
// a number of people, usually 16, given to a centre by a decree. The money itself is an Allocation
// or a line of a Budget.
type TrainingPackage struct {
	// The identifier, which no other record of its kind has.
	ID blk.TrainingPackageID `json:"id,omitzero" jsonschema:"required"`
	// The centre that gets it.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The programme; absent while it is only known for how many it is.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// The people it is for, usually 16.
	Seats blk.Count `json:"seats,omitzero"`
	// The fiscal year that pays for it, for example "2026".
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// The decree that gives packages to centres (SK penetapan paket).
	Decree blk.DocumentID `json:"decree,omitzero"`
	// What was asked for; absent where nobody asked, or it is not known.
	Request PackageRequest `json:"request,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A PackageRequest (usulan paket) is what an office asks the ministry for.
type PackageRequest struct {
	// The office that asks, for example a manpower office.
	By blk.OrganisationID `json:"by,omitzero" jsonschema:"required"`
	// The day it was asked.
	On blk.Date `json:"on,omitzero"`
	// The people asked for, which may be more than are given.
	Seats blk.Count `json:"seats,omitzero"`
	// The analysis that shows the need.
	Analysis TrainingNeedsAnalysisID `json:"analysis,omitzero"`
	// The letter or proposal.
	Document blk.DocumentID `json:"document,omitzero"`
}

// IsZero reports whether nothing was asked for.
func (q PackageRequest) IsZero() bool { return q == PackageRequest{} }

// needsAnalysisSince is the day from which a local centre adds an analysis of
// needs to its request.
var needsAnalysisSince = blk.MustParseDate("2023-01-01")

var packageRequestBasis = []blk.Basis{blk.Practice(blk.Text{ID: "usulan paket pelatihan ke kementerian", EN: "requests for training packages to the ministry"})}

var trainingPackageChecks = []blk.Check[TrainingPackage]{
	blk.CheckPresent("/id", func(p *TrainingPackage) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *TrainingPackage) blk.TrainingPackageID { return p.ID }),
	blk.CheckPresent("/centre", func(p *TrainingPackage) bool { return p.Centre != "" }),
	blk.CheckIdentifier("/centre", func(p *TrainingPackage) blk.CentreID { return p.Centre }),
	blk.CheckIdentifier("/programme", func(p *TrainingPackage) blk.ProgrammeID { return p.Programme }),
	blk.CheckIdentifier("/decree", func(p *TrainingPackage) blk.DocumentID { return p.Decree }),
	{
		ID: "BAT-010", At: "/seats", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Paket pelatihan harus untuk lebih dari nol orang.", EN: "A training package must be for more than no people."},
		Mend:  blk.Text{ID: "Perbaiki seats.", EN: "Correct seats."},
		Basis: packageRequestBasis,
		Holds: func(p *TrainingPackage, _ *blk.Context) bool {
			seats, known := p.Seats.Int()
			return !known || seats > 0
		},
	},
}

var packageRequestChecks = []blk.Check[PackageRequest]{
	blk.CheckPresent("/by", func(q *PackageRequest) bool { return q.By != "" }),
	blk.CheckIdentifier("/by", func(q *PackageRequest) blk.OrganisationID { return q.By }),
	blk.CheckIdentifier("/analysis", func(q *PackageRequest) TrainingNeedsAnalysisID { return q.Analysis }),
	blk.CheckIdentifier("/document", func(q *PackageRequest) blk.DocumentID { return q.Document }),
	{
		ID: "BAT-011", At: "/analysis", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Sejak 2023 usulan paket harus melampirkan analisis kebutuhan pelatihan (TNA).", EN: "Since 2023 a request for packages must come with a training needs analysis (TNA)."},
		Mend:  blk.Text{ID: "Isi analysis, atau buat analisisnya.", EN: "Give the analysis, or make one."},
		Basis: packageRequestBasis,
		Holds: func(q *PackageRequest, _ *blk.Context) bool {
			return q.Analysis != "" || q.On.IsZero() || q.On.Before(needsAnalysisSince)
		},
	},
}

// Check returns what the checks find in the request, nil if all hold.
func (q *PackageRequest) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(packageRequestChecks, q, c)
}

// Check returns what the checks find in the package, nil if all hold.
func (p *TrainingPackage) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(trainingPackageChecks, p, c)
	if !p.Request.IsZero() {
		found = append(found, p.Request.Check(c).Under("request")...)
	}
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [TrainingPackage.Check] as an error: nil unless a finding is an
// error.
func (p *TrainingPackage) Validate(c *blk.Context) error { return p.Check(c).Err() }
