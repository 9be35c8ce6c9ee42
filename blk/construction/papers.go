package construction

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A Need is why a region wants a centre.
type Need struct {
	// The day it was written down.
	On blk.Date `json:"on,omitzero"`
	// The vocations that are asked for.
	Vocations []centre.Vocation `json:"vocations,omitempty"`
	// The regions whose people it is to train.
	Catchment []blk.Region `json:"catchment,omitempty"`
	// The share of the labour force that is out of work there (TPT), such as "3.90".
	UnemploymentRate blk.Percent `json:"unemployment_rate,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A FeasibilityReport is the study of whether a centre can be built and run.
type FeasibilityReport struct {
	// The day it was finished.
	On blk.Date `json:"on,omitzero"`
	// What it concludes; absent while that is not known.
	Conclusion StudyConclusion `json:"conclusion,omitzero"`
	// Under which conditions, where it concludes so.
	Conditions string `json:"conditions,omitzero"`
	// Who made it.
	Author blk.OrganisationID `json:"author,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// StudyConclusion is what a feasibility study concludes: "feasible",
// "feasible_with_conditions" or "not_feasible". The zero value "" is absent.
type StudyConclusion string

// The conclusions.
const (
	Feasible               StudyConclusion = "feasible"
	FeasibleWithConditions StudyConclusion = "feasible_with_conditions"
	NotFeasible            StudyConclusion = "not_feasible"
)

var studyConclusions = blk.NewCodeList("study_conclusion", blk.Text{ID: "Kesimpulan studi kelayakan", EN: "Conclusion of a feasibility study"},
	blk.Code{Value: string(Feasible), Label: blk.Text{ID: "layak", EN: "feasible"}},
	blk.Code{Value: string(FeasibleWithConditions), Label: blk.Text{ID: "layak dengan syarat", EN: "feasible with conditions"}},
	blk.Code{Value: string(NotFeasible), Label: blk.Text{ID: "tidak layak", EN: "not feasible"}},
)

// IsValid reports whether s is one of the conclusions.
func (s StudyConclusion) IsValid() bool { return studyConclusions.Has(string(s)) }

// Label returns the conclusion in words.
func (s StudyConclusion) Label() blk.Text { return studyConclusions.LabelOf(string(s)) }

// CodeList returns all conclusions.
func (StudyConclusion) CodeList() blk.CodeList { return studyConclusions }

// An EnvironmentPaper is the environmental document of a project.
type EnvironmentPaper struct {
	// Which of the three it is.
	Kind EnvironmentKind `json:"kind,omitzero"`
	// The day it was approved; absent while it is not.
	ApprovedOn blk.Date `json:"approved_on,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// EnvironmentKind is the kind of an environmental document, from the heaviest to the
// lightest: "amdal", "ukl_upl" or "sppl". The zero value "" is absent.
type EnvironmentKind string

// The kinds of environmental documents.
const (
	EnvironmentAMDAL  EnvironmentKind = "amdal"
	EnvironmentUKLUPL EnvironmentKind = "ukl_upl"
	EnvironmentSPPL   EnvironmentKind = "sppl"
)

var environmentKinds = blk.NewCodeList("environment_kind", blk.Text{ID: "Jenis dokumen lingkungan hidup", EN: "Kind of environmental document"},
	blk.Code{Value: string(EnvironmentAMDAL), Label: blk.Text{ID: "Amdal (analisis mengenai dampak lingkungan)", EN: "environmental impact analysis (Amdal)"}, Meaning: blk.Text{ID: "untuk kegiatan yang berdampak penting", EN: "for works of great impact"}, Aliases: []string{"AMDAL"}},
	blk.Code{Value: string(EnvironmentUKLUPL), Label: blk.Text{ID: "UKL-UPL (upaya pengelolaan dan pemantauan lingkungan)", EN: "environmental management and monitoring (UKL-UPL)"}, Meaning: blk.Text{ID: "untuk kegiatan di bawah ambang Amdal", EN: "for works below the bound of the Amdal"}, Aliases: []string{"UKL-UPL", "UKL/UPL"}},
	blk.Code{Value: string(EnvironmentSPPL), Label: blk.Text{ID: "SPPL (surat pernyataan pengelolaan lingkungan)", EN: "statement of environmental care (SPPL)"}, Meaning: blk.Text{ID: "pernyataan kesanggupan untuk kegiatan kecil", EN: "a promise, for small works"}, Aliases: []string{"SPPL"}},
)

// IsValid reports whether k is one of the kinds.
func (k EnvironmentKind) IsValid() bool { return environmentKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k EnvironmentKind) Label() blk.Text { return environmentKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (EnvironmentKind) CodeList() blk.CodeList { return environmentKinds }

// A Design is the drawings of a centre, with what they would cost.
type Design struct {
	// The day it was finished.
	On blk.Date `json:"on,omitzero"`
	// What the works would cost by it, with taxes (RAB).
	Estimate blk.Rupiah `json:"estimate,omitzero"`
	// The floor area in square metres.
	FloorAreaM2 blk.Count `json:"floor_area_m2,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A FitnessCertificate says that a building may be used (sertifikat laik fungsi, SLF).
type FitnessCertificate struct {
	// The number as printed.
	Number string `json:"number,omitzero"`
	// The day it was issued; absent while it is not.
	IssuedOn blk.Date `json:"issued_on,omitzero"`
	// The last day on which it holds; absent where it has no end.
	ExpiresOn blk.Date `json:"expires_on,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

var needChecks = []blk.Check[Need]{
	blk.CheckCodes("/vocations", func(n *Need) []centre.Vocation { return n.Vocations }),
	blk.CheckIdentifier("/document", func(n *Need) blk.DocumentID { return n.Document }),
}

var feasibilityReportChecks = []blk.Check[FeasibilityReport]{
	blk.CheckCode("/conclusion", func(s *FeasibilityReport) StudyConclusion { return s.Conclusion }),
	blk.CheckIdentifier("/author", func(s *FeasibilityReport) blk.OrganisationID { return s.Author }),
	blk.CheckIdentifier("/document", func(s *FeasibilityReport) blk.DocumentID { return s.Document }),
}

var environmentPaperChecks = []blk.Check[EnvironmentPaper]{
	blk.CheckCode("/kind", func(e *EnvironmentPaper) EnvironmentKind { return e.Kind }),
	blk.CheckIdentifier("/document", func(e *EnvironmentPaper) blk.DocumentID { return e.Document }),
}

var designChecks = []blk.Check[Design]{
	blk.CheckIdentifier("/document", func(d *Design) blk.DocumentID { return d.Document }),
}

var fitnessCertificateChecks = []blk.Check[FitnessCertificate]{
	blk.CheckIdentifier("/document", func(f *FitnessCertificate) blk.DocumentID { return f.Document }),
}

var catchmentChecks = []blk.Check[blk.Region]{
	blk.CheckRegion("", func(r *blk.Region) blk.Region { return *r }),
}

// Check returns what the checks find in the need, nil if all hold.
func (n *Need) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(needChecks, n, c), blk.CheckEach("catchment", n.Catchment, func(r *blk.Region, c *blk.Context) blk.Findings {
		return blk.RunChecks(catchmentChecks, r, c)
	}, c)...)
}

// Check returns what the checks find in the study, nil if all hold.
func (s *FeasibilityReport) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(feasibilityReportChecks, s, c)
}

// Check returns what the checks find in the environmental document, nil if all hold.
func (e *EnvironmentPaper) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(environmentPaperChecks, e, c)
}

// Check returns what the checks find in the design, nil if all hold.
func (d *Design) Check(c *blk.Context) blk.Findings { return blk.RunChecks(designChecks, d, c) }

// Check returns what the checks find in the certificate, nil if all hold.
func (f *FitnessCertificate) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(fitnessCertificateChecks, f, c)
}
