package roadmap

import "github.com/vokasi/vokasi-go/blk"

// What the roadmap leaves open is assumed here, and said to be.
var (
	reviewMonths = blk.Parameter{
		ID: "roadmap_review_months", Label: blk.Text{ID: "Jarak antara dua evaluasi", EN: "Time between two reviews"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 12}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "peta jalan dievaluasi berkala; jaraknya tidak diumumkan", EN: "the roadmap is reviewed periodically; how often is not public"})}}},
	}
	graceMonths = blk.Parameter{
		ID: "roadmap_grace_months", Label: blk.Text{ID: "Waktu memperbaiki sebelum kelas diturunkan", EN: "Time to mend before a class is lowered"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 6}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "penurunan kelas terjadi; tenggat memperbaikinya tidak diumumkan", EN: "classes are lowered; how long a centre has to mend is not public"})}}},
	}
	selfFinancingLeast = blk.Parameter{
		ID: "roadmap_self_financing_least", Label: blk.Text{ID: "Rasio kemandirian keuangan paling sedikit untuk membiayai diri", EN: "Least ratio of own revenue to operating cost of a centre that finances itself"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 100_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "\"membiayai dirinya sendiri\" dibaca sebagai 100 persen biaya operasional; angkanya tidak diumumkan", EN: "\"finances itself\" is read as 100 percent of the operating cost; the number is not public"})}}},
	}
)

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&reviewMonths, &graceMonths, &selfFinancingLeast}
}
