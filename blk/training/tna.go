package training

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A TrainingNeedsAnalysis (TNA, analisis kebutuhan pelatihan) says why a
// programme is wanted in a place: how many people are wanted in which vocation,
// and how that was found out. It is attached to a [PackageRequest].
type TrainingNeedsAnalysis struct {
	// The identifier, which no other record of its kind has.
	ID TrainingNeedsAnalysisID `json:"id,omitzero" jsonschema:"required"`
	// The centre it was made for.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The region it is about.
	Region blk.Region `json:"region,omitzero"`
	// The day it was finished.
	On blk.Date `json:"on,omitzero"`
	// What was found, one entry for each vocation.
	Demands []VocationDemand `json:"demands,omitempty"`
	// How it was found out.
	Methods []AnalysisMethod `json:"methods,omitempty"`
	// The papers: the report, questionnaires, minutes.
	Documents []blk.DocumentID `json:"documents,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// TrainingNeedsAnalysisID identifies a [TrainingNeedsAnalysis].
type TrainingNeedsAnalysisID string

// A VocationDemand is how many people are wanted in one vocation.
type VocationDemand struct {
	// The vocation.
	Vocation centre.Vocation `json:"vocation,omitzero" jsonschema:"required"`
	// The people that employers want, or whom there is work for.
	Wanted blk.Count `json:"wanted,omitzero"`
	// The people who want to be trained in it.
	Interested blk.Count `json:"interested,omitzero"`
}

// AnalysisMethod is how a need for training is found out, such as
// "employer_survey". The zero value "" is absent.
type AnalysisMethod string

// The methods.
const (
	AnalysisEmployerSurvey   AnalysisMethod = "employer_survey"
	AnalysisJobseekerSurvey  AnalysisMethod = "jobseeker_survey"
	AnalysisIndustryForum    AnalysisMethod = "industry_forum"
	AnalysisVillageMeeting   AnalysisMethod = "village_meeting"
	AnalysisLabourStatistics AnalysisMethod = "labour_statistics"
	AnalysisTracerStudy      AnalysisMethod = "tracer_study"
)

var analysisMethods = blk.NewCodeList("analysis_method", blk.Text{ID: "Cara analisis kebutuhan", EN: "Method of a needs analysis"},
	blk.Code{Value: string(AnalysisEmployerSurvey), Label: blk.Text{ID: "survei perusahaan", EN: "survey of employers"}, Aliases: []string{"survei DUDI", "survei IDUKA"}},
	blk.Code{Value: string(AnalysisJobseekerSurvey), Label: blk.Text{ID: "survei pencari kerja", EN: "survey of job seekers"}},
	blk.Code{Value: string(AnalysisIndustryForum), Label: blk.Text{ID: "forum komunikasi dengan industri", EN: "forum with industry"}, Aliases: []string{"FKLPI", "FKLPID"}},
	blk.Code{Value: string(AnalysisVillageMeeting), Label: blk.Text{ID: "musyawarah desa", EN: "village meeting"}, Aliases: []string{"musrenbang"}},
	blk.Code{Value: string(AnalysisLabourStatistics), Label: blk.Text{ID: "statistik ketenagakerjaan", EN: "labour statistics"}, Aliases: []string{"Sakernas"}},
	blk.Code{Value: string(AnalysisTracerStudy), Label: blk.Text{ID: "penelusuran alumni", EN: "tracing of alumni"}, Meaning: blk.Text{ID: "menanyai alumni tentang pekerjaan mereka", EN: "asking alumni about their work"}, Aliases: []string{"tracer study"}},
)

// IsValid reports whether m is one of the methods.
func (m AnalysisMethod) IsValid() bool { return analysisMethods.Has(string(m)) }

// Label returns the name of the method.
func (m AnalysisMethod) Label() blk.Text { return analysisMethods.LabelOf(string(m)) }

// CodeList returns all methods.
func (AnalysisMethod) CodeList() blk.CodeList { return analysisMethods }

var needsAnalysisBasis = []blk.Basis{blk.Practice(blk.Text{ID: "analisis kebutuhan pelatihan", EN: "analysis of training needs"})}

var trainingNeedsAnalysisChecks = []blk.Check[TrainingNeedsAnalysis]{
	blk.CheckPresent("/id", func(a *TrainingNeedsAnalysis) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *TrainingNeedsAnalysis) TrainingNeedsAnalysisID { return a.ID }),
	blk.CheckIdentifier("/centre", func(a *TrainingNeedsAnalysis) blk.CentreID { return a.Centre }),
	blk.CheckRegion("/region", func(a *TrainingNeedsAnalysis) blk.Region { return a.Region }),
	blk.CheckCodes("/methods", func(a *TrainingNeedsAnalysis) []AnalysisMethod { return a.Methods }),
	blk.CheckIdentifiers("/documents", func(a *TrainingNeedsAnalysis) []blk.DocumentID { return a.Documents }),
	{
		ID: "BAT-013", At: "/demands", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Satu kejuruan hanya boleh tercatat satu kali dalam analisis kebutuhan.", EN: "A vocation must stand only once in an analysis of needs."},
		Mend:  blk.Text{ID: "Gabungkan kedua catatannya.", EN: "Merge the two entries."},
		Basis: needsAnalysisBasis,
		Find: func(a *TrainingNeedsAnalysis, _ *blk.Context) []blk.Failure {
			return repeats(a.Demands, "/demands", "/vocation", func(d *VocationDemand) centre.Vocation { return d.Vocation })
		},
	},
}

var vocationDemandChecks = []blk.Check[VocationDemand]{
	blk.CheckPresent("/vocation", func(d *VocationDemand) bool { return d.Vocation != "" }),
	blk.CheckCode("/vocation", func(d *VocationDemand) centre.Vocation { return d.Vocation }),
}

// Check returns what the checks find in the demand, nil if all hold.
func (d *VocationDemand) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(vocationDemandChecks, d, c)
}

// Check returns what the checks find in the analysis, nil if all hold.
func (a *TrainingNeedsAnalysis) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(trainingNeedsAnalysisChecks, a, c)
	found = append(found, blk.CheckEach("demands", a.Demands, (*VocationDemand).Check, c)...)
	return append(found, blk.CheckCitations(a.Citations, c)...)
}

// Validate is [TrainingNeedsAnalysis.Check] as an error: nil unless a finding is
// an error.
func (a *TrainingNeedsAnalysis) Validate(c *blk.Context) error { return a.Check(c).Err() }
