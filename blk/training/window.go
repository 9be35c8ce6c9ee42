package training

import "github.com/vokasi/vokasi-go/blk"

// OutcomeWindow is when after training an outcome is measured, such as "month_3".
// The zero value "" is absent: no window.
type OutcomeWindow string

// The windows.
const (
	WindowMonth1   OutcomeWindow = "month_1"
	WindowMonth3   OutcomeWindow = "month_3"
	WindowMonth6   OutcomeWindow = "month_6"
	WindowMonth12  OutcomeWindow = "month_12"
	WindowQuarter1 OutcomeWindow = "quarter_1"
	WindowQuarter2 OutcomeWindow = "quarter_2"
	WindowQuarter3 OutcomeWindow = "quarter_3"
	WindowQuarter4 OutcomeWindow = "quarter_4"
	WindowYearEnd  OutcomeWindow = "year_end"
)

var outcomeWindows = blk.NewCodeList("outcome_window", blk.Text{ID: "Jendela pelacakan", EN: "Outcome window"},
	blk.Code{Value: string(WindowMonth1), Label: blk.Text{ID: "1 bulan setelah pelatihan", EN: "1 month after training"}},
	blk.Code{Value: string(WindowMonth3), Label: blk.Text{ID: "3 bulan setelah pelatihan", EN: "3 months after training"}},
	blk.Code{Value: string(WindowMonth6), Label: blk.Text{ID: "6 bulan setelah pelatihan", EN: "6 months after training"}},
	blk.Code{Value: string(WindowMonth12), Label: blk.Text{ID: "12 bulan setelah pelatihan", EN: "12 months after training"}},
	blk.Code{Value: string(WindowQuarter1), Label: blk.Text{ID: "triwulan pertama setelah pelatihan", EN: "first quarter after training"}},
	blk.Code{Value: string(WindowQuarter2), Label: blk.Text{ID: "triwulan kedua setelah pelatihan", EN: "second quarter after training"}},
	blk.Code{Value: string(WindowQuarter3), Label: blk.Text{ID: "triwulan ketiga setelah pelatihan", EN: "third quarter after training"}},
	blk.Code{Value: string(WindowQuarter4), Label: blk.Text{ID: "triwulan keempat setelah pelatihan", EN: "fourth quarter after training"}},
	blk.Code{Value: string(WindowYearEnd), Label: blk.Text{ID: "akhir tahun pelatihan", EN: "end of the year of training"}},
)

// IsValid reports whether w is one of the windows.
func (w OutcomeWindow) IsValid() bool { return outcomeWindows.Has(string(w)) }

// Label returns the window in words.
func (w OutcomeWindow) Label() blk.Text { return outcomeWindows.LabelOf(string(w)) }

// CodeList returns all windows.
func (OutcomeWindow) CodeList() blk.CodeList { return outcomeWindows }

// Period returns the days of the window for somebody whose last day of training is
// exit. It is absent if the exit is, or for an unknown window.
//
//   - A month window begins so many months after the exit and lasts one month:
//     exit 2026-04-10, month_3 is 2026-07-10 to 2026-08-09. Where a month has no
//     such day, its last day is taken: exit 2026-11-30, month_3 begins on
//     2027-02-28. Exit 2024-02-29, month_12 begins on 2025-02-28.
//   - A quarter window is a whole calendar quarter, counted from the one after that
//     of the exit: exit 2017-06-01, quarter_2 is 2017-10-01 to 2017-12-31.
//   - The end of the year is 31 December of the year of the exit.
func (w OutcomeWindow) Period(exit blk.Date) blk.Period {
	var p blk.Period
	switch w {
	case WindowMonth1:
		p = monthAfter(exit, 1)
	case WindowMonth3:
		p = monthAfter(exit, 3)
	case WindowMonth6:
		p = monthAfter(exit, 6)
	case WindowMonth12:
		p = monthAfter(exit, 12)
	case WindowQuarter1:
		p = quarterAfter(exit, 1)
	case WindowQuarter2:
		p = quarterAfter(exit, 2)
	case WindowQuarter3:
		p = quarterAfter(exit, 3)
	case WindowQuarter4:
		p = quarterAfter(exit, 4)
	case WindowYearEnd:
		december := exit.AddMonths(12 - exit.Month())
		end := december.AddDays(31 - december.Day())
		p = blk.Period{From: end, Until: end}
	}
	if p.From.IsZero() || p.Until.IsZero() { // beyond the calendar
		return blk.Period{}
	}
	return p
}

func monthAfter(exit blk.Date, months int) blk.Period {
	return blk.Period{From: exit.AddMonths(months), Until: exit.AddMonths(months + 1).AddDays(-1)}
}

func quarterAfter(exit blk.Date, quarters int) blk.Period {
	first := exit.AddDays(1 - exit.Day()).AddMonths(-((exit.Month() + 2) % 3) + 3*quarters)
	return blk.Period{From: first, Until: first.AddMonths(3).AddDays(-1)}
}

var outcomeWindowCodes = blk.Parameter{
	ID: "outcome_windows", Label: blk.Text{ID: "Jendela pelacakan yang wajib", EN: "Windows in which outcomes are measured"}, Unit: blk.UnitCodes, Stricter: blk.StricterSubset,
	Values: []blk.DatedValue{{Value: blk.Value{Codes: []string{string(WindowMonth1), string(WindowMonth3), string(WindowMonth6), string(WindowMonth12), string(WindowYearEnd)}}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "jendela resmi tidak ditemukan", EN: "no official windows were found"})}}},
}

// OutcomeWindows returns the windows in which outcomes are measured: months 1, 3, 6
// and 12 after training and the end of the year, unless a rulebook chooses fewer.
// It is parameter outcome_windows. The context may be nil.
func OutcomeWindows(c *blk.Context) []OutcomeWindow {
	return codesOf[OutcomeWindow](&outcomeWindowCodes, c)
}

// lastWindow returns the window that begins last after an exit, "" if there is none.
// Without an exit it is the one after an exit on the first day of a year.
func lastWindow(windows []OutcomeWindow, exit blk.Date) (last OutcomeWindow) {
	if exit.IsZero() {
		exit = newYear
	}
	for _, w := range windows {
		if last == "" || !w.Period(exit).From.Before(last.Period(exit).From) {
			last = w
		}
	}
	return last
}

var newYear = blk.MustParseDate("2026-01-01")

// codesOf returns the words of a parameter in a context.
func codesOf[C ~string](p *blk.Parameter, c *blk.Context) []C {
	if c == nil {
		c = &blk.Context{}
	}
	v, _ := c.Rulebook.Value(p, c.On)
	codes := make([]C, len(v.Codes))
	for i, code := range v.Codes {
		codes[i] = C(code)
	}
	return codes
}
