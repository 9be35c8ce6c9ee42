package certification

import "github.com/vokasi/vokasi-go/blk"

var (
	certificationDecisionDays = blk.Parameter{
		ID: "certification_decision_days", Label: blk.Text{ID: "Hari terlama dari asesmen sampai keputusan", EN: "Most days from an assessment to its decision"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 30}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	assessmentMaxAttempts = blk.Parameter{
		ID: "assessment_max_attempts", Label: blk.Text{ID: "Uji kompetensi terbanyak untuk satu skema", EN: "Most attempts at one scheme"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	reassessmentWaitDays = blk.Parameter{
		ID: "reassessment_wait_days", Label: blk.Text{ID: "Jeda sebelum uji ulang", EN: "Time before another attempt"}, Unit: blk.UnitDays, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 7}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "jeda resmi tidak ditemukan", EN: "no official time was found"})}}},
	}
	assessmentAppealDays = blk.Parameter{
		ID: "assessment_appeal_days", Label: blk.Text{ID: "Hari terlama untuk banding", EN: "Most days for an appeal"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 14}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	assessorImpartialityMonths = blk.Parameter{
		ID: "assessor_impartiality_months", Label: blk.Text{ID: "Jarak asesor dari pelatihan asesinya", EN: "Distance of assessors from training their candidates"}, Unit: blk.UnitMonths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 24}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "ISO/IEC 17024 meminta ketidakberpihakan tanpa menyebut waktu", EN: "ISO/IEC 17024 asks for impartiality and names no time"})}}},
	}
	maxCandidatesPerAssessorDay = blk.Parameter{
		ID: "max_candidates_per_assessor_day", Label: blk.Text{ID: "Asesi terbanyak untuk satu asesor dalam sehari", EN: "Most candidates of an assessor in a day"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 10}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "angka yang lazim; aturannya tidak ditemukan", EN: "a usual number; no rule was found"})}}},
	}
)

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&certificationDecisionDays, &assessmentMaxAttempts, &assessmentAppealDays, &assessorImpartialityMonths, &maxCandidatesPerAssessorDay, &reassessmentWaitDays}
}
