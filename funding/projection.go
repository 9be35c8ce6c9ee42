package funding

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A ProjectionPlan is what a projection of a centre under a subsidy that ends is made
// from. Everything in it is given by the caller, and every figure needs an
// [Assumption] that says what it rests on: nothing is filled in.
//
// Amounts are whole rupiah a month. Growth is a percentage a year: at the end of each
// year an amount is that of the year before times 100 percent plus growth, rounded half
// up, and within a year it moves evenly from month to month, rounded half up. There are
// no fractions of a rupiah anywhere.
type ProjectionPlan struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The day it starts from.
	From blk.PartialDate `json:"from,omitzero" jsonschema:"required"`
	// What the centre earns in the first month.
	OwnRevenue blk.Rupiah `json:"own_revenue,omitzero" jsonschema:"required"`
	// What running the centre costs in the first month.
	OperatingCost blk.Rupiah `json:"operating_cost,omitzero" jsonschema:"required"`
	// The subsidy in the first month, before the taper takes anything away.
	Subsidy blk.Rupiah `json:"subsidy,omitzero" jsonschema:"required"`
	// The money that the centre has put by before the first month; Rp0 if none.
	Reserve blk.Rupiah `json:"reserve,omitzero" jsonschema:"required"`
	// How much own revenue grows a year, such as 8.00; negative where it shrinks.
	RevenueGrowth blk.Percent `json:"revenue_growth,omitzero" jsonschema:"required"`
	// How much operating cost grows a year.
	CostGrowth blk.Percent `json:"cost_growth,omitzero" jsonschema:"required"`
	// How the subsidy ends.
	Taper Taper `json:"taper,omitzero" jsonschema:"required"`
	// For how many months in a row own revenue must cover the cost, from 1 to the horizon.
	MonthsInARow int `json:"months_in_a_row" jsonschema:"required"`
	// How many months are looked at, from 1 to 600.
	Horizon int `json:"horizon" jsonschema:"required"`
	// What the figures rest on, one for each of the terms of [ProjectionTerm].
	Assumptions []Assumption `json:"assumptions,omitempty" jsonschema:"required"`
}

// An Assumption says what a figure of a projection rests on.
type Assumption struct {
	// The figure.
	Term ProjectionTerm `json:"term,omitzero" jsonschema:"required"`
	// What it is called here; absent is the name of the term.
	Label blk.Text `json:"label,omitzero"`
	// What it rests on, for example "rata-rata pembukuan 2025" or "dibuat untuk contoh".
	Basis blk.Text `json:"basis,omitzero" jsonschema:"required"`
}

// A Taper is how a subsidy ends.
type Taper struct {
	// Which way.
	Kind TaperKind `json:"kind,omitzero" jsonschema:"required"`
	// For kind "linear": the number of months over which it goes down evenly, rounded
	// down to whole rupiah; from the month after there is none.
	Months int `json:"months,omitzero"`
	// For kind "yearly": the share of the first month's subsidy that is paid each month
	// in each year, rounded half up; after the last there is none.
	Shares []blk.Percent `json:"shares,omitempty"`
	// For kind "list": the subsidy of each month; after the last there is none.
	Amounts []blk.Rupiah `json:"amounts,omitempty"`
}

// TaperKind is how a subsidy goes down: "linear", "yearly" or "list". The zero value ""
// is absent.
type TaperKind string

// The kinds.
const (
	TaperLinear TaperKind = "linear"
	TaperYearly TaperKind = "yearly"
	TaperList   TaperKind = "list"
)

var taperKinds = blk.NewCodeList("taper_kind", blk.Text{ID: "Cara subsidi berkurang", EN: "How a subsidy goes down"},
	blk.Code{Value: string(TaperLinear), Label: blk.Text{ID: "berkurang rata tiap bulan", EN: "evenly each month"}},
	blk.Code{Value: string(TaperYearly), Label: blk.Text{ID: "berjenjang tiap tahun", EN: "by steps each year"}},
	blk.Code{Value: string(TaperList), Label: blk.Text{ID: "menurut daftar bulanan", EN: "by a list of months"}},
)

// IsValid reports whether k is one of the kinds.
func (k TaperKind) IsValid() bool { return taperKinds.Has(string(k)) }

// Label returns the kind in words.
func (k TaperKind) Label() blk.Text { return taperKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (TaperKind) CodeList() blk.CodeList { return taperKinds }

// ProjectionTerm is a figure that a projection is made from, such as "own_revenue". The
// zero value "" is absent.
type ProjectionTerm string

// The terms.
const (
	TermOwnRevenue    ProjectionTerm = "own_revenue"
	TermOperatingCost ProjectionTerm = "operating_cost"
	TermSubsidy       ProjectionTerm = "subsidy"
	TermReserve       ProjectionTerm = "reserve"
	TermRevenueGrowth ProjectionTerm = "revenue_growth"
	TermCostGrowth    ProjectionTerm = "cost_growth"
	TermTaper         ProjectionTerm = "taper"
)

var projectionTerms = blk.NewCodeList("projection_term", blk.Text{ID: "Angka proyeksi", EN: "Figure of a projection"},
	blk.Code{Value: string(TermOwnRevenue), Label: blk.Text{ID: "pendapatan sendiri sebulan", EN: "own revenue a month"}},
	blk.Code{Value: string(TermOperatingCost), Label: blk.Text{ID: "biaya operasional sebulan", EN: "operating cost a month"}},
	blk.Code{Value: string(TermSubsidy), Label: blk.Text{ID: "subsidi sebulan", EN: "subsidy a month"}},
	blk.Code{Value: string(TermReserve), Label: blk.Text{ID: "cadangan kas awal", EN: "reserve at the start"}},
	blk.Code{Value: string(TermRevenueGrowth), Label: blk.Text{ID: "pertumbuhan pendapatan setahun", EN: "growth of revenue a year"}},
	blk.Code{Value: string(TermCostGrowth), Label: blk.Text{ID: "kenaikan biaya setahun", EN: "growth of cost a year"}},
	blk.Code{Value: string(TermTaper), Label: blk.Text{ID: "pengurangan subsidi", EN: "taper of the subsidy"}},
)

// IsValid reports whether t is one of the terms.
func (t ProjectionTerm) IsValid() bool { return projectionTerms.Has(string(t)) }

// Label returns the term in words.
func (t ProjectionTerm) Label() blk.Text { return projectionTerms.LabelOf(string(t)) }

// CodeList returns all terms.
func (ProjectionTerm) CodeList() blk.CodeList { return projectionTerms }

// Value returns a figure of the plan in words: "Rp4.500.000", "8 persen", "berkurang
// rata tiap bulan, 36 bulan". It is absent where the plan does not give it.
func (p *ProjectionPlan) Value(t ProjectionTerm) blk.Text {
	amount := func(r blk.Rupiah) blk.Text { return blk.Text{ID: r.String(), EN: r.String()} }
	switch t {
	case TermOwnRevenue:
		return amount(p.OwnRevenue)
	case TermOperatingCost:
		return amount(p.OperatingCost)
	case TermSubsidy:
		return amount(p.Subsidy)
	case TermReserve:
		return amount(p.Reserve)
	case TermRevenueGrowth:
		return p.RevenueGrowth.Label()
	case TermCostGrowth:
		return p.CostGrowth.Label()
	case TermTaper:
		return p.Taper.Label()
	}
	return blk.Text{}
}

// Label returns the taper in words.
func (t *Taper) Label() blk.Text {
	l := t.Kind.Label()
	switch t.Kind {
	case TaperLinear:
		n := blk.UnitMonths.Format(int64(t.Months))
		return blk.Text{ID: l.ID + ", " + n.ID, EN: l.EN + ", " + n.EN}
	case TaperYearly:
		for i, share := range t.Shares {
			s, before := share.Label(), ", "
			if i == 0 {
				before = ": "
			}
			l = blk.Text{ID: l.ID + before + s.ID, EN: l.EN + before + s.EN}
		}
	case TaperList:
		n := blk.UnitMonths.Format(int64(len(t.Amounts)))
		return blk.Text{ID: l.ID + ", " + n.ID, EN: l.EN + ", " + n.EN}
	}
	return l
}

// subsidy returns the subsidy of a month, counted from 0, given that of the first.
func (t *Taper) subsidy(first int64, month int) int64 {
	switch t.Kind {
	case TaperLinear:
		n, _ := timesOver(first, int64(max(t.Months-month, 0)), int64(t.Months), blk.RoundDown)
		return n
	case TaperYearly:
		if year := month / 12; year < len(t.Shares) {
			share, _ := t.Shares[year].Hundredths()
			n, _ := timesOver(first, share, 10_000, blk.RoundHalfUp)
			return n
		}
	case TaperList:
		if month < len(t.Amounts) {
			n, _ := t.Amounts[month].Int()
			return n
		}
	}
	return 0
}

// A ProjectionMonth is one month of a projection.
type ProjectionMonth struct {
	// The month.
	Month blk.PartialDate `json:"month,omitzero" jsonschema:"required"`
	// What the centre earns.
	OwnRevenue blk.Rupiah `json:"own_revenue,omitzero" jsonschema:"required"`
	// What running it costs.
	OperatingCost blk.Rupiah `json:"operating_cost,omitzero" jsonschema:"required"`
	// The subsidy that is left.
	Subsidy blk.Rupiah `json:"subsidy,omitzero" jsonschema:"required"`
	// The reserve at the end of the month; negative is what is lacking.
	Reserve blk.Rupiah `json:"reserve,omitzero" jsonschema:"required"`
}

// A ProjectionOutcome is when a centre stands on its own: in which month, or never
// within the horizon.
type ProjectionOutcome struct {
	// Whether it does; undetermined where the plan cannot be worked out.
	Independent blk.Truth `json:"independent" jsonschema:"required"`
	// The number of the first month in which it does, from 1; 0 if it does not.
	Number int `json:"number,omitzero"`
	// That month; absent if it does not.
	Month blk.PartialDate `json:"month,omitzero"`
}

// Label returns the outcome in words: "mulai Januari 2029 (bulan ke-37)".
func (o ProjectionOutcome) Label() blk.Text {
	month, n := o.Month.Label(), strconv.Itoa(o.Number)
	switch o.Independent {
	case blk.True:
		return blk.Text{ID: "mulai " + month.ID + " (bulan ke-" + n + ")", EN: "from " + month.EN + " (month " + n + ")"}
	case blk.False:
		return blk.Text{ID: "tidak pernah dalam masa proyeksi", EN: "never within the projection"}
	}
	return blk.Undetermined.Label()
}

// A Projection is how a centre fares month by month while its subsidy ends.
type Projection struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero"`
	// When it stands on its own: from the first of so many months in a row in which own
	// revenue covers the operating cost, without counting any subsidy, provided that the
	// reserve lasted until then. Subsidy may still be paid in that month.
	Outcome ProjectionOutcome `json:"outcome" jsonschema:"required"`
	// Why it never does, the decisive first; where it does, only that the reserve runs
	// out later all the same, if it does.
	Reasons []ProjectionReason `json:"reasons,omitempty"`
	// The months.
	Months []ProjectionMonth `json:"months,omitempty"`
	// The number of the month from which on there is no subsidy, from 1; 0 if the last
	// month still has some.
	SubsidyEnds int `json:"subsidy_ends,omitzero"`
	// The number of the first month in which the reserve is below Rp0, from 1; 0 if it
	// lasts.
	ReserveExhausted int `json:"reserve_exhausted,omitzero"`
}

// A ProjectionReason is one reason why a centre never stands on its own, or not for
// good.
type ProjectionReason struct {
	// Which.
	Code ShortfallReason `json:"code,omitzero" jsonschema:"required"`
	// The month that it is about.
	Month blk.PartialDate `json:"month,omitzero" jsonschema:"required"`
	// The number of that month, from 1.
	Number int `json:"number" jsonschema:"required"`
	// How much is lacking, in rupiah; absent where it is no matter of an amount.
	Amount blk.Rupiah `json:"amount,omitzero"`
}

// ShortfallReason is why a centre never stands on its own, or not for good, such as
// "reserve_exhausted". The zero value "" is none.
type ShortfallReason string

// The reasons.
const (
	ShortReserve     ShortfallReason = "reserve_exhausted"
	ShortGrowth      ShortfallReason = "cost_outgrows_revenue"
	ShortTime        ShortfallReason = "gap_closes_too_slowly"
	ShortRun         ShortfallReason = "too_few_months_in_a_row"
	ShortAtTaperEnd  ShortfallReason = "gap_at_end_of_taper"
	ShortButForMoney ShortfallReason = "covered_only_after_reserve"
	ShortAgain       ShortfallReason = "reserve_exhausted_later"
)

var shortfallReasons = blk.NewCodeList("shortfall_reason", blk.Text{ID: "Sebab tidak mandiri", EN: "Why it does not stand on its own"},
	blk.Code{Value: string(ShortReserve), Label: blk.Text{ID: "cadangan kas habis sebelum pendapatan menutup biaya", EN: "the reserve runs out before revenue covers the cost"}},
	blk.Code{Value: string(ShortGrowth), Label: blk.Text{ID: "selisih biaya dan pendapatan tidak mengecil: pertumbuhan pendapatan kurang", EN: "the gap between cost and revenue does not shrink: revenue grows too little"}},
	blk.Code{Value: string(ShortTime), Label: blk.Text{ID: "selisihnya mengecil, tetapi belum tertutup pada akhir proyeksi", EN: "the gap shrinks, but is not closed at the end of the projection"}},
	blk.Code{Value: string(ShortRun), Label: blk.Text{ID: "pendapatan menutup biaya, tetapi tidak cukup lama berturut-turut", EN: "revenue covers the cost, but not for enough months in a row"}},
	blk.Code{Value: string(ShortAtTaperEnd), Label: blk.Text{ID: "ketika subsidi berakhir, pendapatan belum menutup biaya", EN: "when the subsidy ends, revenue does not cover the cost"}},
	blk.Code{Value: string(ShortButForMoney), Label: blk.Text{ID: "pendapatan baru menutup biaya sesudah cadangan habis", EN: "revenue covers the cost only after the reserve has run out"}},
	blk.Code{Value: string(ShortAgain), Label: blk.Text{ID: "sesudah mandiri selisihnya terbuka lagi dan cadangan kas habis", EN: "after it stood on its own the gap opens again and the reserve runs out"}},
)

// IsValid reports whether r is one of the reasons.
func (r ShortfallReason) IsValid() bool { return shortfallReasons.Has(string(r)) }

// Label returns the reason in words.
func (r ShortfallReason) Label() blk.Text { return shortfallReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (ShortfallReason) CodeList() blk.CodeList { return shortfallReasons }

// Label returns the reason in words, with its month and its amount.
func (r ProjectionReason) Label() blk.Text {
	t, month := r.Code.Label(), r.Month.Label()
	in := blk.Text{ID: month.ID + ", bulan ke-" + strconv.Itoa(r.Number), EN: month.EN + ", month " + strconv.Itoa(r.Number)}
	if !r.Amount.IsZero() {
		in = blk.Text{ID: in.ID + ", kurang " + r.Amount.String(), EN: in.EN + ", " + r.Amount.String() + " short"}
	}
	return blk.Text{ID: t.ID + " (" + in.ID + ")", EN: t.EN + " (" + in.EN + ")"}
}

// Answer returns when the centre stands on its own, with every reason why it does not.
// It is false where the centre does but runs out of money later.
func (x *Projection) Answer() blk.Answer {
	label := x.Outcome.Label()
	a := blk.Answer{Truth: x.Outcome.Independent, Code: "stands_on_its_own", Text: blk.Text{ID: "Mandiri " + label.ID, EN: "Stands on its own " + label.EN}}
	for _, r := range x.Reasons {
		a.Truth = blk.False
		a.Children = append(a.Children, blk.Answer{Truth: blk.False, Code: string(r.Code), Text: r.Label()})
	}
	return a
}

// amounts is a figure that grows: that of each month.
type amounts struct{ year, next, growth int64 }

// month returns the amount of a month and whether it is in range. Months are asked in
// order.
func (a *amounts) month(i int) (int64, bool) {
	if i%12 == 0 {
		if i > 0 {
			a.year = a.next
		}
		next, ok := timesOver(a.year, 10_000+a.growth, 10_000, blk.RoundHalfUp)
		if !ok || next > mostAmount {
			return 0, false
		}
		a.next = next
	}
	k := int64(i % 12)
	return (a.year*(12-k) + a.next*k + 6) / 12, true
}

const (
	mostAmount    = 1<<53 - 1
	mostProjected = 600     // months
	leastGrowth   = -10_000 // hundredths of a percent
)

// walk visits the months of a plan that was checked, in order, and returns false where
// an amount leaves the range.
func (p *ProjectionPlan) walk(visit func(i int, revenue, cost, subsidy, reserve int64)) bool {
	start := func(r blk.Rupiah, growth blk.Percent) amounts {
		n, _ := r.Int()
		g, _ := growth.Hundredths()
		return amounts{year: n, growth: g}
	}
	revenues, costs := start(p.OwnRevenue, p.RevenueGrowth), start(p.OperatingCost, p.CostGrowth)
	first, _ := p.Subsidy.Int()
	reserve, _ := p.Reserve.Int()
	for i := range p.Horizon {
		revenue, ok := revenues.month(i)
		cost, alsoOK := costs.month(i)
		subsidy := p.Taper.subsidy(first, i)
		if !ok || !alsoOK || subsidy > mostAmount {
			return false
		}
		if reserve += revenue + subsidy - cost; reserve > mostAmount || reserve < -mostAmount {
			return false
		}
		visit(i, revenue, cost, subsidy, reserve)
	}
	return true
}

// A run is what is watched while months go by.
type run struct {
	length, began      int // of the months in a row that are covered now; began from 1
	stands             int // the number of the first month of a run that is long enough
	exhausted, ends    int
	lacking            int64 // when the reserve is exhausted
	firstGap, lastGap  int64
	gapAtEnd           int64
	longest, longestAt int
}

// see takes note of a month, counted from 0.
func (r *run) see(i, inARow int, revenue, cost, subsidy, reserve int64) {
	gap := cost - revenue
	if i == 0 {
		r.firstGap = gap
	}
	r.lastGap = gap
	if subsidy > 0 {
		r.ends = 0
	} else if r.ends == 0 {
		r.ends, r.gapAtEnd = i+1, gap
	}
	if gap > 0 {
		r.length = 0
	} else {
		if r.length++; r.length == 1 {
			r.began = i + 1
		}
		if r.length > r.longest {
			r.longest, r.longestAt = r.length, r.began
		}
		if r.stands == 0 && r.length >= inARow {
			r.stands = r.began
		}
	}
	if r.exhausted == 0 && reserve < 0 {
		r.exhausted, r.lacking = i+1, -reserve
	}
}

// isIndependent reports whether the centre stands on its own before its money is gone.
func (r *run) isIndependent() bool {
	return r.stands > 0 && (r.exhausted == 0 || r.exhausted > r.stands)
}

// Outcome returns when the centre of the plan stands on its own, without keeping the
// months. It is undetermined where the plan has errors.
func (p *ProjectionPlan) Outcome() ProjectionOutcome {
	if blk.RunChecks(projectionPlanChecks, p, nil).HasErrors() {
		return ProjectionOutcome{}
	}
	var r run
	if !p.walk(func(i int, revenue, cost, subsidy, reserve int64) {
		r.see(i, p.MonthsInARow, revenue, cost, subsidy, reserve)
	}) {
		return ProjectionOutcome{}
	}
	return p.outcome(&r)
}

func (p *ProjectionPlan) outcome(r *run) ProjectionOutcome {
	if !r.isIndependent() {
		return ProjectionOutcome{Independent: blk.False}
	}
	return ProjectionOutcome{blk.True, r.stands, p.month(r.stands)}
}

// month returns a month by its number, from 1.
func (p *ProjectionPlan) month(number int) blk.PartialDate {
	n := p.From.Year()*12 + p.From.Month() - 1 + number - 1
	m, _ := blk.NewPartialDate(n/12, n%12+1, 0)
	return m
}

// Project works a plan out month by month. A plan with errors comes back with every
// one of them and no projection.
func Project(p *ProjectionPlan) (Projection, blk.Findings) {
	if found := blk.RunChecks(projectionPlanChecks, p, nil); found.HasErrors() {
		return Projection{Centre: p.Centre}, found
	}
	x := Projection{Centre: p.Centre, Months: make([]ProjectionMonth, 0, p.Horizon)}
	amount := func(n int64) blk.Rupiah { r, _ := blk.NewRupiah(n); return r }
	var r run
	if !p.walk(func(i int, revenue, cost, subsidy, reserve int64) {
		r.see(i, p.MonthsInARow, revenue, cost, subsidy, reserve)
		x.Months = append(x.Months, ProjectionMonth{p.month(i + 1), amount(revenue), amount(cost), amount(subsidy), amount(reserve)})
	}) {
		return Projection{Centre: p.Centre}, blk.RunChecks(projectionRangeChecks, p, nil)
	}
	x.Outcome, x.SubsidyEnds, x.ReserveExhausted = p.outcome(&r), r.ends, r.exhausted
	switch {
	case x.Outcome.Independent == blk.False:
		x.Reasons = p.reasons(&r)
	case r.exhausted > 0: // the gap opened again
		lacking, _ := blk.NewRupiah(r.lacking)
		x.Reasons = []ProjectionReason{{Code: ShortAgain, Number: r.exhausted, Month: p.month(r.exhausted), Amount: lacking}}
	}
	return x, nil
}

// reasons returns why a centre never stands on its own.
func (p *ProjectionPlan) reasons(r *run) []ProjectionReason {
	var reasons []ProjectionReason
	add := func(code ShortfallReason, number int, lacking int64) {
		x := ProjectionReason{Code: code, Number: number, Month: p.month(number)}
		if lacking > 0 {
			x.Amount, _ = blk.NewRupiah(lacking)
		}
		reasons = append(reasons, x)
	}
	if r.exhausted > 0 {
		add(ShortReserve, r.exhausted, r.lacking)
	}
	switch {
	case r.stands > 0:
		add(ShortButForMoney, r.stands, 0)
	case r.longest > 0:
		add(ShortRun, r.longestAt, 0)
	case r.lastGap >= r.firstGap:
		add(ShortGrowth, p.Horizon, r.lastGap)
	default:
		add(ShortTime, p.Horizon, r.lastGap)
	}
	if r.ends > 0 && r.gapAtEnd > 0 {
		add(ShortAtTaperEnd, r.ends, r.gapAtEnd)
	}
	return reasons
}

var projectionBasis = []blk.Basis{blk.Practice(blk.Text{ID: "proyeksi keuangan dengan asumsi yang ditulis", EN: "financial projection with its assumptions written down"})}

var projectionPlanChecks = []blk.Check[ProjectionPlan]{
	{
		ID: "SUF-010", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Proyeksi memerlukan {term_id}, tidak negatif; tercatat {given}.", EN: "A projection needs {term_en}, not negative; {given} is given."},
		Mend:  blk.Text{ID: "Isi jumlahnya; bila tidak ada, tulis Rp0.", EN: "Give the amount; if there is none, write Rp0."},
		Basis: projectionBasis,
		Find: func(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
			for _, x := range [...]struct {
				term   ProjectionTerm
				amount blk.Rupiah
			}{{TermOwnRevenue, p.OwnRevenue}, {TermOperatingCost, p.OperatingCost}, {TermSubsidy, p.Subsidy}, {TermReserve, p.Reserve}} {
				if x.amount.IsZero() || x.amount.Sign() < 0 {
					failures = append(failures, blk.Failure{At: "/" + string(x.term), Params: append(blk.TextParams("term", x.term.Label()), blk.Param{Name: "given", Value: givenOr(x.amount.String())})})
				}
			}
			return failures
		},
	},
	{
		ID: "SUF-011", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Proyeksi memerlukan {term_id}, sedikitnya -100 persen; tercatat {given}.", EN: "A projection needs {term_en}, at least -100 percent; {given} is given."},
		Mend:  blk.Text{ID: "Isi persentasenya; bila tidak tumbuh, tulis 0.00.", EN: "Give the percentage; if it does not grow, write 0.00."},
		Basis: projectionBasis,
		Find: func(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
			for _, x := range [...]struct {
				term   ProjectionTerm
				growth blk.Percent
			}{{TermRevenueGrowth, p.RevenueGrowth}, {TermCostGrowth, p.CostGrowth}} {
				if n, known := x.growth.Hundredths(); !known || n < leastGrowth {
					failures = append(failures, blk.Failure{At: "/" + string(x.term), Params: append(blk.TextParams("term", x.term.Label()), blk.Param{Name: "given", Value: givenOr(x.growth.String())})})
				}
			}
			return failures
		},
	},
	{
		ID: "SUF-012", At: "/taper", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pengurangan subsidi harus lengkap: bulan 1 sampai 600 untuk linear, bagian yang tidak negatif untuk yearly, jumlah yang tidak negatif untuk list.", EN: "A taper must be complete: 1 to 600 months for linear, shares that are not negative for yearly, amounts that are not negative for list."},
		Mend:  blk.Text{ID: "Isi kind dan anggota yang sesuai; daftar yang kosong berarti tanpa subsidi dan tidak diterima.", EN: "Give kind and the member that goes with it; an empty list would be no subsidy and is not taken."},
		Basis: projectionBasis,
		Holds: func(p *ProjectionPlan, _ *blk.Context) bool { return p.Taper.isComplete() },
	},
	{
		ID: "SUF-013", At: "/horizon", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Proyeksi memerlukan bulan pertama, masa 1 sampai 600 bulan, dan jumlah bulan berturut-turut dari 1 sampai masa itu.", EN: "A projection needs a first month, a horizon of 1 to 600 months, and a number of months in a row from 1 to that."},
		Mend:  blk.Text{ID: "Isi from sebagai tahun dan bulan, horizon dan months_in_a_row.", EN: "Give from as a year and a month, horizon and months_in_a_row."},
		Basis: projectionBasis,
		Holds: func(p *ProjectionPlan, _ *blk.Context) bool {
			return p.From.Precision() == blk.PrecisionMonth && p.From.Year() < 9900 && p.Horizon >= 1 && p.Horizon <= mostProjected && p.MonthsInARow >= 1 && p.MonthsInARow <= p.Horizon
		},
	},
	{
		ID: "SUF-014", At: "/assumptions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap angka proyeksi harus menyebut dasarnya; {term_id} belum.", EN: "Every figure of a projection must say what it rests on; {term_en} does not."},
		Mend:  blk.Text{ID: "Tambahkan asumsi dengan dasarnya, misalnya \"pembukuan 2025\".", EN: "Add an assumption with its basis, for example \"the accounts of 2025\"."},
		Basis: projectionBasis,
		Find: func(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
			for _, t := range [...]ProjectionTerm{TermOwnRevenue, TermOperatingCost, TermSubsidy, TermReserve, TermRevenueGrowth, TermCostGrowth, TermTaper} {
				if !p.isStated(t) {
					failures = append(failures, blk.Failure{At: "/assumptions", Params: blk.TextParams("term", t.Label())})
				}
			}
			return failures
		},
	},
}

// projectionRangeChecks hold for a plan that keeps all others.
var projectionRangeChecks = []blk.Check[ProjectionPlan]{
	{
		ID: "SUF-015", At: "/horizon", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah dalam proyeksi tidak boleh melewati Rp9.007.199.254.740.991.", EN: "No amount of a projection may go beyond Rp9.007.199.254.740.991."},
		Mend:  blk.Text{ID: "Periksa pertumbuhannya, atau pendekkan masanya.", EN: "Check the growth, or shorten the horizon."},
		Basis: projectionBasis,
		Holds: func(p *ProjectionPlan, _ *blk.Context) bool {
			return p.walk(func(int, int64, int64, int64, int64) {})
		},
	},
}

func givenOr(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// isComplete reports whether the taper says all that its kind needs.
func (t *Taper) isComplete() bool {
	switch t.Kind {
	case TaperLinear:
		return t.Months >= 1 && t.Months <= mostProjected
	case TaperYearly:
		return len(t.Shares) > 0 && !slices.ContainsFunc(t.Shares, func(p blk.Percent) bool {
			n, known := p.Hundredths()
			return !known || n < 0
		})
	case TaperList:
		return len(t.Amounts) > 0 && !slices.ContainsFunc(t.Amounts, func(r blk.Rupiah) bool { return r.IsZero() || r.Sign() < 0 })
	}
	return false
}

// isStated reports whether the plan says what a figure rests on.
func (p *ProjectionPlan) isStated(t ProjectionTerm) bool {
	return slices.ContainsFunc(p.Assumptions, func(a Assumption) bool { return a.Term == t && a.Basis.ID != "" })
}

// Check returns what the checks find in the plan, nil if all hold.
func (p *ProjectionPlan) Check(c *blk.Context) blk.Findings {
	if found := blk.RunChecks(projectionPlanChecks, p, c); found != nil {
		return found
	}
	return blk.RunChecks(projectionRangeChecks, p, c)
}

// Validate is [ProjectionPlan.Check] as an error: nil unless a finding is an error.
func (p *ProjectionPlan) Validate(c *blk.Context) error { return p.Check(c).Err() }

// A Scenario is a plan with a name, to be compared with others.
type Scenario struct {
	// What it is called, for example "subsidi berkurang dalam tiga tahun".
	Name blk.Text
	// The plan.
	Plan ProjectionPlan
}

// A ScenarioResult is what a scenario comes to.
type ScenarioResult struct {
	// What it is called.
	Name blk.Text
	// How the centre fares; empty where the plan has errors.
	Projection Projection
	// What is wrong with the plan.
	Found blk.Findings
}

// ProjectScenarios works scenarios out side by side, in their order.
func ProjectScenarios(scenarios []Scenario) []ScenarioResult {
	results := make([]ScenarioResult, len(scenarios))
	for i := range scenarios {
		results[i].Name = scenarios[i].Name
		results[i].Projection, results[i].Found = Project(&scenarios[i].Plan)
	}
	return results
}

// A SensitivityStep says which figure of a plan is moved, and how far.
type SensitivityStep struct {
	// The figure.
	Term ProjectionTerm
	// How far it is moved down and up: rupiah for amounts, hundredths of a percent for
	// growth; for a taper months if it is linear, hundredths of a percent of every share
	// if it is yearly, and rupiah of every month if it is a list.
	Size int64
}

// A SensitivityRow is what moving one figure does, all others left as they are.
type SensitivityRow struct {
	// The figure, and how far it was moved.
	Step SensitivityStep
	// The outcome with the figure moved down. It is undetermined where there is no such
	// plan, for example because revenue would be negative.
	Lower ProjectionOutcome
	// The outcome as the plan has it.
	Base ProjectionOutcome
	// The outcome with the figure moved up.
	Higher ProjectionOutcome
}

// Change returns by how many months an outcome comes later than another, negative if
// earlier. It reports false unless the centre stands on its own in both.
func (o ProjectionOutcome) Change(from ProjectionOutcome) (months int, ok bool) {
	if o.Independent != blk.True || from.Independent != blk.True {
		return 0, false
	}
	return o.Number - from.Number, true
}

// Sensitivity moves the figures of a plan one at a time by the steps given, and returns
// what each does to the month in which the centre stands on its own.
func (p *ProjectionPlan) Sensitivity(steps []SensitivityStep) []SensitivityRow {
	base := p.Outcome()
	rows := make([]SensitivityRow, len(steps))
	for i, step := range steps {
		rows[i] = SensitivityRow{Step: step, Lower: p.moved(step.Term, -step.Size), Base: base, Higher: p.moved(step.Term, step.Size)}
	}
	return rows
}

// moved returns the outcome with one figure moved.
func (p *ProjectionPlan) moved(t ProjectionTerm, by int64) ProjectionOutcome {
	q := *p
	amount := func(r blk.Rupiah) blk.Rupiah {
		n, _ := r.Int()
		d, err := blk.NewRupiah(by)
		if err != nil || r.IsZero() || n+by < 0 {
			return blk.Rupiah{}
		}
		r, _ = r.Add(d)
		return r
	}
	percent := func(p blk.Percent, least int64) blk.Percent {
		n, known := p.Hundredths()
		if !known || by < -mostAmount || by > mostAmount || n+by < least {
			return blk.Percent{}
		}
		p, _ = blk.NewPercent(n + by)
		return p
	}
	switch t {
	case TermOwnRevenue:
		q.OwnRevenue = amount(p.OwnRevenue)
	case TermOperatingCost:
		q.OperatingCost = amount(p.OperatingCost)
	case TermSubsidy:
		q.Subsidy = amount(p.Subsidy)
	case TermReserve:
		q.Reserve = amount(p.Reserve)
	case TermRevenueGrowth:
		q.RevenueGrowth = percent(p.RevenueGrowth, leastGrowth)
	case TermCostGrowth:
		q.CostGrowth = percent(p.CostGrowth, leastGrowth)
	case TermTaper:
		switch p.Taper.Kind {
		case TaperLinear:
			q.Taper.Months = int(min(max(int64(p.Taper.Months)+min(max(by, -mostAmount), mostAmount), 0), mostProjected+1))
		case TaperYearly:
			q.Taper.Shares = slices.Clone(p.Taper.Shares)
			for i := range q.Taper.Shares {
				q.Taper.Shares[i] = percent(q.Taper.Shares[i], 0)
			}
		case TaperList:
			q.Taper.Amounts = slices.Clone(p.Taper.Amounts)
			for i := range q.Taper.Amounts {
				q.Taper.Amounts[i] = amount(q.Taper.Amounts[i])
			}
		}
	default:
		return ProjectionOutcome{}
	}
	return q.Outcome()
}

// An IndependenceDistribution is when many centres stand on their own.
type IndependenceDistribution struct {
	// How many centres there are.
	Centres int
	// How many stand on their own within the projection.
	Independent int
	// How many never do.
	Never int
	// How many could not be worked out.
	Undetermined int
	// The number of the earliest month in which one does, from 1; 0 if none does.
	Earliest int
	// The number of the month by which half of those that do are there, the earlier of
	// two; 0 if none does.
	Median int
	// The number of the latest month; 0 if none does.
	Latest int
	// How many stand on their own from each year on, the first year first.
	ByYear []int
	// How many never do, by the decisive reason, in the order of their list.
	ByReason []ShortfallCount
}

// A ShortfallCount is how many centres never stand on their own for a reason.
type ShortfallCount struct {
	// The reason that decides.
	Reason ShortfallReason
	// How many centres.
	Centres int
}

// ShareNever returns the share of centres that never stand on their own, of those that
// could be worked out, rounded half up; absent if there are none.
func (d *IndependenceDistribution) ShareNever() blk.Percent {
	p, _ := blk.PercentOf(int64(d.Never), int64(d.Independent)+int64(d.Never), blk.RoundHalfUp)
	return p
}

// DistributeIndependence returns when many centres stand on their own.
func DistributeIndependence(projections []Projection) IndependenceDistribution {
	d := IndependenceDistribution{Centres: len(projections)}
	var numbers []int
	reasons := map[ShortfallReason]int{}
	for i := range projections {
		switch x := &projections[i]; x.Outcome.Independent {
		case blk.True:
			numbers = append(numbers, x.Outcome.Number)
		case blk.False:
			d.Never++
			if len(x.Reasons) > 0 {
				reasons[x.Reasons[0].Code]++
			}
		default:
			d.Undetermined++
		}
	}
	slices.SortFunc(numbers, cmp.Compare[int])
	if d.Independent = len(numbers); d.Independent > 0 {
		d.Earliest, d.Median, d.Latest = numbers[0], numbers[(len(numbers)-1)/2], numbers[len(numbers)-1]
	}
	for _, n := range numbers {
		year := min(max(n-1, 0), mostProjected) / 12
		for len(d.ByYear) <= year {
			d.ByYear = append(d.ByYear, 0)
		}
		d.ByYear[year]++
	}
	for _, r := range shortfallReasons.Values() {
		if n := reasons[ShortfallReason(r)]; n > 0 {
			d.ByReason = append(d.ByReason, ShortfallCount{ShortfallReason(r), n})
		}
	}
	return d
}
