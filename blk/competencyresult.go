package blk

// CompetencyResult is what a competency test found: "competent" (K) or
// "not_yet_competent" (BK). It is not the training result, and not a certificate.
// The zero value "" is absent.
type CompetencyResult string

// The competency results.
const (
	Competent       CompetencyResult = "competent"
	NotYetCompetent CompetencyResult = "not_yet_competent"
)

var competencyResults = NewCodeList("competency_result", Text{"Hasil uji kompetensi", "Competency result"},
	Code{Value: string(Competent), Label: Text{"kompeten", "competent"}, Meaning: Text{"K; bukan hasil pelatihan dan bukan sertifikat", "K; neither the training result nor a certificate"}, Aliases: []string{"K"}},
	Code{Value: string(NotYetCompetent), Label: Text{"belum kompeten", "not yet competent"}, Meaning: Text{"BK; boleh diases lagi", "BK; may be assessed again"}, Aliases: []string{"BK"}},
)

// IsValid reports whether r is one of the results.
func (r CompetencyResult) IsValid() bool { return competencyResults.Has(string(r)) }

// Label returns the result in words.
func (r CompetencyResult) Label() Text { return competencyResults.LabelOf(string(r)) }

// CodeList returns all results.
func (CompetencyResult) CodeList() CodeList { return competencyResults }
