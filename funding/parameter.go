package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// The parameters of government assistance.
var (
	firstTrancheMost = blk.Parameter{
		ID: "assistance_first_tranche_most", Label: blk.Text{ID: "Bagian terbesar tahap pertama bantuan gedung atau peralatan", EN: "Largest share of the first tranche of assistance for buildings or equipment"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 70_00}, Basis: []blk.Basis{blk.Law("pmk-168-2015", "art. 28"), blk.Practice(blk.Text{ID: "70 persen di muka diberitakan untuk bantuan BLK Komunitas 2019", EN: "70 percent in advance is reported of the assistance to community centres in 2019"})}}},
	}
	secondTrancheProgress = blk.Parameter{
		ID: "assistance_second_tranche_progress", Label: blk.Text{ID: "Kemajuan fisik terendah untuk tahap kedua", EN: "Least physical progress for the second tranche"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 50_00}, Basis: []blk.Basis{blk.Law("pmk-168-2015", "art. 28"), blk.Assumption(blk.Text{ID: "ambang 50 persen belum dapat dipastikan untuk tiap petunjuk teknis", EN: "that every technical guideline has the threshold of 50 percent is not confirmed"})}}},
	}
	assistancePenaltyRate = blk.Parameter{
		ID: "assistance_penalty_per_day", Label: blk.Text{ID: "Denda keterlambatan tiap hari", EN: "Penalty for each day of delay"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 10}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "satu permil tiap hari lazim dalam kontrak pemerintah; untuk bantuan pemerintah belum dipastikan", EN: "one per thousand a day is usual in government contracts; it is not confirmed for government assistance"})}}},
	}
	assistancePenaltyMost = blk.Parameter{
		ID: "assistance_penalty_most", Label: blk.Text{ID: "Denda keterlambatan terbesar", EN: "Largest penalty for delay"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 5_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "lima persen lazim dalam kontrak pemerintah; untuk bantuan pemerintah belum dipastikan", EN: "five percent is usual in government contracts; it is not confirmed for government assistance"})}}},
	}
	reviewQuorum = blk.Parameter{
		ID: "proposal_review_quorum", Label: blk.Text{ID: "Persetujuan paling sedikit dalam satu tahap telaah", EN: "Fewest approvals in a stage of review"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 1}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "jumlah resmi berbeda tiap petunjuk teknis", EN: "the official number differs between technical guidelines"})}}},
	}
)

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return slices.Concat([]*blk.Parameter{&exciseWelfareShare, &exciseHealthShare, &exciseEnforcementShare, &exciseSkillShare, &auditAnswerDays, &ownRevenueSources},
		[]*blk.Parameter{&firstTrancheMost, &secondTrancheProgress, &assistancePenaltyRate, &assistancePenaltyMost, &reviewQuorum, &contractAdvanceMost},
		paymentParameters())
}
