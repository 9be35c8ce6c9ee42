package funding

import "github.com/vokasi/vokasi-go/blk"

// wholeYear returns check BDG-006: a fiscal year, where it is given, is a year and no
// month or day of one.
func wholeYear[T any](of func(*T) blk.PartialDate) blk.Check[T] {
	return blk.Check[T]{
		ID: "BDG-006", At: "/fiscal_year", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tahun anggaran harus satu tahun penuh, bukan {given}.", EN: "The fiscal year must be a whole year, not {given}."},
		Mend:  blk.Text{ID: "Tulis tahunnya saja, misalnya 2026.", EN: "Write the year alone, for example 2026."},
		Basis: []blk.Basis{blk.Law("uu-17-2003", "art. 4")},
		Holds: func(x *T, _ *blk.Context) bool {
			year := of(x)
			return year.IsZero() || year.Precision() == blk.PrecisionYear
		},
		Params: func(x *T, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: of(x).String()}}
		},
	}
}
