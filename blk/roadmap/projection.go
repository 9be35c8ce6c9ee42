package roadmap

import (
	"math/bits"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A ProjectionPlan is what a projection of classes is made from: where it starts, what
// share of each class moves to each other in a period, and who assumed that. Nothing
// in it is filled in: a rate that is not given is none.
type ProjectionPlan struct {
	// The day it starts from.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The classes on that day.
	Start ClassCounts `json:"start" jsonschema:"required"`
	// How many months a period has, from 1 to 120: that of which the rates are.
	PeriodMonths int `json:"period_months" jsonschema:"required"`
	// How many periods are looked at, from 1 to 100.
	Periods int `json:"periods" jsonschema:"required"`
	// What share of a class moves in a period; the rest stays.
	Rates []TransitionRate `json:"rates,omitempty"`
	// The centres that are new in each period, by the class that they come with. They
	// move from the next period on.
	Entering ClassCounts `json:"entering,omitzero"`
	// On what the new ones rest; needed if there are any.
	EnteringAssumed RateAssumption `json:"entering_assumed,omitzero"`
}

// A TransitionRate is the share of the centres of one class that have another at the
// end of a period.
type TransitionRate struct {
	// The class at the beginning of a period; absent is without a class.
	From IndependenceClass `json:"from,omitzero"`
	// The class at its end; absent is without a class.
	To IndependenceClass `json:"to,omitzero"`
	// The share of those of the first class at the beginning of the period.
	Share blk.Percent `json:"share,omitzero" jsonschema:"required"`
	// What it was observed from: so many moved. It and the next are 0 if it was not observed.
	Moved int `json:"moved,omitzero"`
	// Of so many that were of the class on the first day and still there on the second.
	Of int `json:"of,omitzero"`
	// Who assumed it and why.
	Assumed RateAssumption `json:"assumed,omitzero" jsonschema:"required"`
}

// A RateAssumption says who assumed a rate and on what ground.
type RateAssumption struct {
	// Who, for example "Dinas Tenaga Kerja" or "contoh ini".
	By blk.Text `json:"by,omitzero" jsonschema:"required"`
	// On what ground, for example "pergerakan Februari sampai Agustus 2023".
	Basis blk.Text `json:"basis,omitzero" jsonschema:"required"`
}

const (
	mostPeriodMonths = 120
	mostPeriods      = 100
	millionths       = 1_000_000
)

// projectionRounding says how a projection rounds.
var projectionRounding = blk.Text{
	ID: "Jumlah harapan dihitung dalam sepersejuta balai: yang pindah dibulatkan ke bawah, sisanya tetap. Yang ditampilkan balai utuh: pecahan dibuang, lalu balai yang tersisa diberikan kepada pecahan terbesar, bila sama kepada kelas yang lebih rendah. Jumlah seluruhnya tidak berubah.",
	EN: "Expected numbers are reckoned in millionths of a centre: those that move are rounded down, the rest stays. What is shown is whole centres: fractions are dropped, then the centres left over go to the largest fractions, of equal ones to the lower class. The total does not change.",
}

// A Projection is how many centres each class comes to have by a plan.
type Projection struct {
	// The days, the first of them that of the start.
	Days []ProjectedDay `json:"days,omitempty" jsonschema:"required"`
	// How it is rounded.
	Rounding blk.Text `json:"rounding,omitzero" jsonschema:"required"`
}

// A ProjectedDay is one day of a projection, in whole centres.
type ProjectedDay struct {
	// The day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The classes on it.
	Classes ClassCounts `json:"classes" jsonschema:"required"`
}

// Project works a plan out. A plan with errors gives its findings and no projection.
func (p *ProjectionPlan) Project() (Projection, blk.Findings) {
	found := p.Check(nil)
	if found.HasErrors() {
		return Projection{}, found
	}
	var shares [len(classesAndNone)][len(classesAndNone)]uint64
	for _, r := range p.Rates {
		n, _ := r.Share.Hundredths()
		shares[r.From.Rank()][r.To.Rank()] = uint64(n)
	}
	x := Projection{Days: []ProjectedDay{{p.From, p.Start}}, Rounding: projectionRounding}
	var now [len(classesAndNone)]uint64 // in millionths of a centre
	for i, n := range p.Start.tally() {
		now[i] = uint64(n) * millionths
	}
	for period := range p.Periods {
		next := now
		for i, n := range now {
			for j, share := range shares[i] {
				hi, lo := bits.Mul64(n, share)
				moved, _ := bits.Div64(hi, lo, 10_000) // shares are at most 10,000
				next[i] -= moved
				next[j] += moved
			}
		}
		for i, n := range p.Entering.tally() {
			next[i] += uint64(n) * millionths
		}
		now = next
		x.Days = append(x.Days, ProjectedDay{p.From.AddMonths((period + 1) * p.PeriodMonths), wholeCentres(now)})
	}
	return x, found
}

// wholeCentres returns whole centres for millionths of them that come to a whole
// number.
func wholeCentres(parts [len(classesAndNone)]uint64) ClassCounts {
	var whole tally
	var rest uint64
	for i, n := range parts {
		whole[i] = int(n / millionths)
		rest += n % millionths
		parts[i] = n % millionths
	}
	for range rest / millionths {
		largest := 0
		for i, n := range parts {
			if n > parts[largest] {
				largest = i
			}
		}
		parts[largest] = 0
		whole[largest]++
	}
	return whole.counts()
}

// With returns the plan with one rate changed, or added if it has none between the two
// classes: what if. The plan itself stays as it is.
func (p *ProjectionPlan) With(r TransitionRate) ProjectionPlan {
	q := *p
	q.Rates = slices.DeleteFunc(slices.Clone(p.Rates), func(o TransitionRate) bool { return o.From == r.From && o.To == r.To })
	q.Rates = append(q.Rates, r)
	return q
}

// Reaches returns the first day on which the projection has what a target of a class
// wants, and false if it never does or the target is about something else.
func (x *Projection) Reaches(t *Target) (blk.Date, bool) {
	if t.Class == "" {
		return blk.Date{}, false
	}
	for _, d := range x.Days {
		reading := Reading{On: d.On, Actual: d.Classes.Of(t.Class), Total: d.Classes.Total()}
		if p := t.Against(&reading); p.Reached == blk.True {
			return d.On, true
		}
	}
	return blk.Date{}, false
}

var projectionPlanBasis = []blk.Basis{blk.Practice(blk.Text{ID: "proyeksi yang dapat diperiksa kembali", EN: "a projection that others can check"})}

var projectionPlanChecks = []blk.Check[ProjectionPlan]{
	{
		ID: "BKK-034", At: "/rates", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Laju pindah tidak boleh kosong atau negatif, dan dari satu kelas berjumlah paling banyak 100 persen; tercatat {given}.", EN: "A rate must be given and not negative, and those of one class come to at most 100 percent; {given} is given."},
		Mend:  blk.Text{ID: "Kurangi lajunya; sisanya tetap di kelasnya.", EN: "Lower the rates; the rest stays in its class."},
		Basis: projectionPlanBasis,
		Find:  findExcessRates,
	},
	{
		ID: "BKK-035", At: "/rates", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap laju pindah harus antara dua kelas yang berbeda dan hanya sekali untuk pasangan itu.", EN: "Each rate must be between two different classes and stand once for the two."},
		Mend:  blk.Text{ID: "Hapus laju yang berulang atau yang tetap di kelasnya; perbaiki kelas yang tidak dikenal.", EN: "Remove the rate that stands twice or stays in its class; correct a class that does not exist."},
		Basis: projectionPlanBasis,
		Find:  findWrongPairs,
	},
	{
		ID: "BKK-036", At: "/periods", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Proyeksi memerlukan tanggal awal, 1 sampai 120 bulan setiap periode, dan 1 sampai 100 periode sebelum tahun 9900.", EN: "A projection needs a first day, 1 to 120 months in each period, and 1 to 100 periods before the year 9900."},
		Mend:  blk.Text{ID: "Isi from, period_months dan periods.", EN: "Give from, period_months and periods."},
		Basis: projectionPlanBasis,
		Holds: func(p *ProjectionPlan, _ *blk.Context) bool {
			return !p.From.IsZero() && p.PeriodMonths >= 1 && p.PeriodMonths <= mostPeriodMonths && p.Periods >= 1 && p.Periods <= mostPeriods && p.From.Year()+p.PeriodMonths*p.Periods/12 < 9900
		},
	},
	{
		ID: "BKK-037", At: "/rates", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap laju pindah dan jumlah balai baru harus menyebut siapa yang mengandaikannya dan atas dasar apa.", EN: "Each rate and the number of new centres must say who assumed it and on what ground."},
		Mend:  blk.Text{ID: "Isi by dan basis, misalnya \"pergerakan Februari sampai Agustus 2023\".", EN: "Give by and basis, for example \"movement from February to August 2023\"."},
		Basis: projectionPlanBasis,
		Find: func(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.Rates {
				if !p.Rates[i].Assumed.isGiven() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/rates", i, "/assumed")})
				}
			}
			if p.Entering != (ClassCounts{}) && !p.EnteringAssumed.isGiven() {
				failures = append(failures, blk.Failure{At: "/entering_assumed"})
			}
			return failures
		},
	},
	{
		ID: "BKK-038", At: "/start", Severity: blk.InEveryPhase(blk.Error), Must: mustBeCounts, Mend: mendCounts, Basis: projectionPlanBasis,
		Find: func(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
			if !p.Start.isCount() {
				failures = append(failures, blk.Failure{At: "/start"})
			}
			if !p.Entering.isCount() {
				failures = append(failures, blk.Failure{At: "/entering"})
			}
			return failures
		},
	},
}

func (a *RateAssumption) isGiven() bool { return !a.By.IsZero() && !a.Basis.IsZero() }

// findExcessRates returns the rates that cannot be, and those with which the rates of
// a class come to more than all of it.
func findExcessRates(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
	var sums [len(classesAndNone)]int64
	for i, r := range p.Rates {
		n, known := r.Share.Hundredths()
		sum := &sums[r.From.Rank()]
		before := *sum
		if known && n >= 0 {
			*sum += n
		}
		var given string
		switch {
		case before <= 10_000 && *sum > 10_000: // once a class
			given = strconv.FormatInt(*sum/100, 10) + "." + strconv.FormatInt(*sum%100+100, 10)[1:]
		case known && n >= 0:
			continue
		default:
			given = r.Share.String()
		}
		failures = append(failures, blk.Failure{At: blk.IndexPointer("/rates", i, "/share"), Params: blk.Params{{Name: "given", Value: dash(given)}}})
	}
	return failures
}

// findWrongPairs returns the rates that are not between two classes, or stand again.
func findWrongPairs(p *ProjectionPlan, _ *blk.Context) (failures []blk.Failure) {
	var seen [len(classesAndNone)][len(classesAndNone)]bool
	for i, r := range p.Rates {
		known := (r.From == "" || r.From.IsValid()) && (r.To == "" || r.To.IsValid())
		pair := &seen[r.From.Rank()][r.To.Rank()]
		if !known || r.From == r.To || *pair {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/rates", i, "")})
		}
		*pair = *pair || known
	}
	return failures
}

// Check returns what the checks find in the plan, nil if all hold.
func (p *ProjectionPlan) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(projectionPlanChecks, p, c)
}
