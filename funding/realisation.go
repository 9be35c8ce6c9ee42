package funding

import "github.com/vokasi/vokasi-go/blk"

// A BudgetedLine is what a budget plans for a line: what [NewRealisationReport]
// needs to know of it.
type BudgetedLine struct {
	// The line.
	Line BudgetLineID
	// The account code, as the budget writes it.
	Account string
	// Where its money comes from.
	Source FundSource
	// What is planned; absent where that is not known.
	Budget blk.Rupiah
}

// A RealisationReport (laporan realisasi anggaran) is budget against spending: for
// every line what is planned, what was spent in a month and since the year began,
// the share and what is left.
type RealisationReport struct {
	// The month up to whose last day it counts, for example "2026-06".
	Month blk.PartialDate `json:"month,omitzero" jsonschema:"required"`
	// The lines of the budget in their order, and after them lines that were spent on and are not in it.
	Rows []RealisationRow `json:"rows,omitempty"`
	// The row that sums all lines.
	Total RealisationRow `json:"total,omitzero" jsonschema:"required"`
}

// A RealisationRow is one row of a [RealisationReport]. Rp0 is a value: nothing was
// spent. What is absent is not known: the share and the rest of a line whose
// budget nobody gave.
type RealisationRow struct {
	// The line; absent in a row of many lines.
	Line BudgetLineID `json:"line,omitzero"`
	// The account code; absent in a row of many accounts.
	Account string `json:"account,omitzero"`
	// Where the money comes from; absent in a row of many sources, and where that is not known.
	Source FundSource `json:"source,omitzero"`
	// What is planned.
	Budget blk.Rupiah `json:"budget,omitzero"`
	// What was spent in the month.
	ThisMonth blk.Rupiah `json:"this_month,omitzero" jsonschema:"required"`
	// What was spent from 1 January to the end of the month.
	ToDate blk.Rupiah `json:"to_date,omitzero" jsonschema:"required"`
	// What was spent to date as a share of what is planned, rounded half up.
	Share blk.Percent `json:"share,omitzero"`
	// What is planned and not spent; negative where more was spent.
	Remainder blk.Rupiah `json:"remainder,omitzero"`
}

var realisationMonthForm = blk.Form{Name: "partial_date", Label: blk.Text{ID: "Bulan laporan realisasi", EN: "The month of a realisation report"},
	Rule: blk.Text{ID: "Tulis tahun dan bulan, misalnya 2026-06.", EN: "Write year and month, for example 2026-06."}}

// NewRealisationReport returns the report for a month. It counts the gross amounts
// of payments that are paid and were not taken back, by the day they arrived: direct
// payments and replenishments of an imprest, which is charged to the lines only
// then, and additions to it once they are accounted for. A payment without a line
// is in a row without one. A month that is not known to the month is a
// [*blk.ParseError]; an amount that is absent or beyond the range is a
// [*blk.AmountError].
func NewRealisationReport(month blk.PartialDate, lines []BudgetedLine, payments []Payment) (RealisationReport, error) {
	if month.Precision() != blk.PrecisionMonth {
		return RealisationReport{}, realisationMonthForm.Error(blk.DefectMonth, -1)
	}
	r := RealisationReport{Month: month, Rows: make([]RealisationRow, 0, len(lines))}
	zero := blk.MustNewRupiah(0)
	place := make(map[BudgetLineID]int, len(lines))
	add := func(l BudgetedLine) int {
		place[l.Line] = len(r.Rows)
		r.Rows = append(r.Rows, RealisationRow{Line: l.Line, Account: l.Account, Source: l.Source, Budget: l.Budget, ThisMonth: zero, ToDate: zero})
		return len(r.Rows) - 1
	}
	for _, l := range lines {
		add(l)
	}
	days := month.Period()
	for i := range payments {
		p := &payments[i]
		if !p.isRealised() || p.PaidOn.Year() != month.Year() || p.PaidOn.After(days.Until) {
			continue
		}
		at, known := place[p.BudgetLine]
		if !known {
			at = add(BudgetedLine{Line: p.BudgetLine})
		}
		var err error
		row := &r.Rows[at]
		if row.ToDate, err = row.ToDate.Add(p.Gross); err != nil {
			return RealisationReport{}, err
		}
		if days.Contains(p.PaidOn) { // no more than to date, so it is in the range
			if row.ThisMonth, err = row.ThisMonth.Add(p.Gross); err != nil {
				return RealisationReport{}, err
			}
		}
	}
	for i := range r.Rows {
		r.Rows[i].derive()
	}
	total, err := sumOfRows(r.Rows)
	if err != nil {
		return RealisationReport{}, err
	}
	r.Total = total
	return r, nil
}

// derive works out the share and the rest.
func (row *RealisationRow) derive() {
	spent, known := row.ToDate.Int()
	budget, budgeted := row.Budget.Int()
	if !known || !budgeted {
		return
	}
	if share, err := blk.PercentOf(spent, budget, blk.RoundHalfUp); err == nil {
		row.Share = share
	}
	if rest, err := row.Budget.Sub(row.ToDate); err == nil {
		row.Remainder = rest
	}
}

// sumOfRows returns a row with the sums of rows. What is planned is known only if
// it is of every row.
func sumOfRows(rows []RealisationRow) (RealisationRow, error) {
	zero := blk.MustNewRupiah(0)
	sum := RealisationRow{Budget: zero, ThisMonth: zero, ToDate: zero}
	for i := range rows {
		if err := sum.add(&rows[i]); err != nil {
			return RealisationRow{}, err
		}
	}
	sum.derive()
	return sum, nil
}

func (row *RealisationRow) add(other *RealisationRow) (err error) {
	if row.ThisMonth, err = row.ThisMonth.Add(other.ThisMonth); err != nil {
		return err
	}
	if row.ToDate, err = row.ToDate.Add(other.ToDate); err != nil {
		return err
	}
	if row.Budget.IsZero() || other.Budget.IsZero() {
		row.Budget = blk.Rupiah{}
		return nil
	}
	row.Budget, err = row.Budget.Add(other.Budget)
	return err
}

// BySource returns a row for every source of funds, in the order in which they
// first stand; sums beyond the range are an error.
func (r *RealisationReport) BySource() ([]RealisationRow, error) {
	return groupRows(r.Rows, func(row *RealisationRow) RealisationRow { return RealisationRow{Source: row.Source} })
}

// ByAccount returns a row for every account code, in the order in which they first
// stand; sums beyond the range are an error.
func (r *RealisationReport) ByAccount() ([]RealisationRow, error) {
	return groupRows(r.Rows, func(row *RealisationRow) RealisationRow { return RealisationRow{Account: row.Account} })
}

// groupRows adds up the rows that have the same key, which is a row with what they
// share.
func groupRows(rows []RealisationRow, key func(*RealisationRow) RealisationRow) ([]RealisationRow, error) {
	zero := blk.MustNewRupiah(0)
	place := map[RealisationRow]int{}
	var groups []RealisationRow
	for i := range rows {
		k := key(&rows[i])
		at, known := place[k]
		if !known {
			at = len(groups)
			place[k] = at
			k.Budget, k.ThisMonth, k.ToDate = zero, zero, zero
			groups = append(groups, k)
		}
		if err := groups[at].add(&rows[i]); err != nil {
			return nil, err
		}
	}
	for i := range groups {
		groups[i].derive()
	}
	return groups, nil
}
