package construction

import "github.com/vokasi/vokasi-go/blk"

// ForecastGap is why something of a forecast is not known, such as "stalled". The zero
// value "" is absent.
type ForecastGap string

// The gaps.
const (
	GapNoPlan         ForecastGap = "no_plan"
	GapTooLittle      ForecastGap = "too_little"
	GapStalled        ForecastGap = "stalled"
	GapOvertaken      ForecastGap = "overtaken"
	GapStopped        ForecastGap = "stopped"
	GapBeyondCalendar ForecastGap = "beyond_calendar"
)

var forecastGaps = blk.NewCodeList("forecast_gap", blk.Text{ID: "Yang tidak dapat diperkirakan", EN: "What cannot be forecast"},
	blk.Code{Value: string(GapNoPlan), Label: blk.Text{ID: "belum ada rencana selesai", EN: "no planned end is known"}},
	blk.Code{Value: string(GapTooLittle), Label: blk.Text{ID: "terlalu sedikit yang sudah diukur", EN: "too little has been measured"}},
	blk.Code{Value: string(GapStalled), Label: blk.Text{ID: "tidak ada kemajuan pada laporan terakhir, sehingga batas akhirnya terbuka", EN: "the last reports show no progress, so that there is no latest day"}},
	blk.Code{Value: string(GapOvertaken), Label: blk.Text{ID: "hari yang diperkirakan sudah lewat, sehingga batas akhirnya terbuka", EN: "the day that was forecast has passed, so that there is no latest day"}},
	blk.Code{Value: string(GapStopped), Label: blk.Text{ID: "pekerjaan sedang atau sudah dihentikan", EN: "the works are on hold or ended"}},
	blk.Code{Value: string(GapBeyondCalendar), Label: blk.Text{ID: "dengan laju ini tidak selesai dalam masa kalender", EN: "at this pace it does not end within the calendar"}},
)

// IsValid reports whether g is one of the gaps.
func (g ForecastGap) IsValid() bool { return forecastGaps.Has(string(g)) }

// Label returns the gap in words.
func (g ForecastGap) Label() blk.Text { return forecastGaps.LabelOf(string(g)) }

// CodeList returns all gaps.
func (ForecastGap) CodeList() blk.CodeList { return forecastGaps }
