package funding

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A CostBase is what unit costs of training are worked out from: what it cost and
// what came of it. An amount or a number that is absent is not known, which is not 0.
type CostBase struct {
	// The centre.
	Centre blk.CentreID
	// The fiscal year, known to the year, such as 2026.
	Year blk.PartialDate
	// How long a package takes, in lesson hours (JP); absent is not known.
	Hours blk.LessonHours
	// What was spent on the training, in whole rupiah.
	Cost blk.Rupiah
	// How many packages were run.
	Packages blk.Count
	// How many people began training.
	Participants blk.Count
	// How many of them passed.
	Passed blk.Count
	// Who was certified, of those who sat a competency test.
	Certified training.Rate
	// Who found work or opened a business, of those who completed.
	Placed training.Rate
}

// NewCostBase returns what cost is divided by, counted in records of training as
// the outcome report counts it, of the enrolments that a condition picks, nil for
// all, and of placement in a window, "" for what was found out last. Packages, centre,
// year and duration are the caller's to give. The context may be nil.
func NewCostBase(cost blk.Rupiah, r *training.Records, where func(*training.Enrolment) bool, w training.OutcomeWindow, c *blk.Context) CostBase {
	n := r.Counts(where, c)
	b := CostBase{Cost: cost,
		Certified: r.Rate(training.RateQuery{Kind: training.CertificationRate, Where: where}, c),
		Placed:    r.Rate(training.RateQuery{Kind: training.PlacementRate, Window: w, Where: where}, c)}
	b.Participants, _ = blk.NewCount(n.Began)
	b.Passed, _ = blk.NewCount(n.Passed)
	return b
}

// CostUnit is what cost is divided by, such as "participant". The zero value "" is
// absent.
type CostUnit string

// The units.
const (
	PerPackage     CostUnit = "package"
	PerParticipant CostUnit = "participant"
	PerPassed      CostUnit = "passed_trainee"
	PerCertificate CostUnit = "certificate"
	PerPlaced      CostUnit = "placed_alumnus"
)

var costUnits = blk.NewCodeList("cost_unit", blk.Text{ID: "Biaya per", EN: "Cost per"},
	blk.Code{Value: string(PerPackage), Label: blk.Text{ID: "paket", EN: "package"}},
	blk.Code{Value: string(PerParticipant), Label: blk.Text{ID: "peserta", EN: "participant"}},
	blk.Code{Value: string(PerPassed), Label: blk.Text{ID: "lulusan", EN: "passed trainee"}},
	blk.Code{Value: string(PerCertificate), Label: blk.Text{ID: "sertifikat", EN: "certificate"}},
	blk.Code{Value: string(PerPlaced), Label: blk.Text{ID: "alumni yang bekerja", EN: "placed alumnus"}, Meaning: blk.Text{ID: "bekerja atau berwirausaha", EN: "employed or self-employed"}},
)

// IsValid reports whether u is one of the units.
func (u CostUnit) IsValid() bool { return costUnits.Has(string(u)) }

// Label returns the unit in words.
func (u CostUnit) Label() blk.Text { return costUnits.LabelOf(string(u)) }

// CodeList returns all units.
func (CostUnit) CodeList() blk.CodeList { return costUnits }

// CostProblem is why a unit cost is not known, such as "cost_absent". The zero value
// "" is none.
type CostProblem string

// The problems.
const (
	CostUnknown  CostProblem = "cost_absent"
	CostNegative CostProblem = "cost_negative"
	CountUnknown CostProblem = "count_absent"
	CountNothing CostProblem = "count_zero"
	CountBroken  CostProblem = "count_invalid"
)

var costProblems = blk.NewCodeList("cost_problem", blk.Text{ID: "Sebab biaya satuan tidak diketahui", EN: "Why a unit cost is not known"},
	blk.Code{Value: string(CostUnknown), Label: blk.Text{ID: "biayanya belum diketahui; kosong bukan Rp0", EN: "the cost is not known; absent is not Rp0"}},
	blk.Code{Value: string(CostNegative), Label: blk.Text{ID: "biayanya negatif", EN: "the cost is negative"}},
	blk.Code{Value: string(CountUnknown), Label: blk.Text{ID: "pembaginya belum diketahui", EN: "what it is divided by is not known"}},
	blk.Code{Value: string(CountNothing), Label: blk.Text{ID: "pembaginya nol", EN: "what it is divided by is zero"}},
	blk.Code{Value: string(CountBroken), Label: blk.Text{ID: "pembaginya tidak masuk akal, misalnya pembilang lebih dari penyebut", EN: "what it is divided by makes no sense, for example more of a group than are in it"}},
)

// IsValid reports whether p is one of the problems.
func (p CostProblem) IsValid() bool { return costProblems.Has(string(p)) }

// Label returns the problem in words.
func (p CostProblem) Label() blk.Text { return costProblems.LabelOf(string(p)) }

// CodeList returns all problems.
func (CostProblem) CodeList() blk.CodeList { return costProblems }

// A UnitCost is cost divided by what came of it, with its bounds. What cannot be
// worked out is absent, and Problem says why.
type UnitCost struct {
	// What it is divided by.
	Unit CostUnit
	// The cost of one, rounded half up. Where somebody is not traced, it takes them to
	// have done as well as those who are.
	Value blk.Rupiah
	// The least that it can be, rounded down: if all who are not traced count. It is
	// Value where everybody is traced, but for the rounding.
	Lower blk.Rupiah
	// The most that it can be, rounded up: if none of them counts. It is absent where
	// that leaves nobody to divide by, for then there is no upper bound.
	Upper blk.Rupiah
	// The fewest that the cost can be divided by.
	Fewest int
	// The most that it can be divided by.
	Most int
	// Why the value is absent; "" if it is not.
	Problem CostProblem
}

// Label returns the unit cost in words, with what it is divided by and how sure it is.
func (x UnitCost) Label() blk.Text {
	unit := x.Unit.Label()
	t := blk.Text{ID: "Biaya per " + unit.ID + ": ", EN: "Cost per " + unit.EN + ": "}
	if x.Problem != "" {
		p := x.Problem.Label()
		t = blk.Text{ID: t.ID + "tidak dapat ditentukan, " + p.ID, EN: t.EN + "undetermined, " + p.EN}
	} else {
		t = blk.Text{ID: t.ID + x.Value.String(), EN: t.EN + x.Value.String()}
	}
	fewest, most := strconv.Itoa(x.Fewest), strconv.Itoa(x.Most)
	switch {
	case x.Fewest == x.Most && x.Problem == "":
		t = blk.Text{ID: t.ID + " (dibagi " + most + ")", EN: t.EN + " (over " + most + ")"}
	case x.Fewest == x.Most || x.Lower.IsZero():
	case x.Upper.IsZero():
		t = blk.Text{ID: t.ID + " (sedikitnya " + x.Lower.String() + ", tanpa batas atas; dibagi " + fewest + " sampai " + most + ")",
			EN: t.EN + " (at least " + x.Lower.String() + ", without an upper bound; over " + fewest + " to " + most + ")"}
	default:
		t = blk.Text{ID: t.ID + " (antara " + x.Lower.String() + " dan " + x.Upper.String() + "; dibagi " + fewest + " sampai " + most + ")",
			EN: t.EN + " (between " + x.Lower.String() + " and " + x.Upper.String() + "; over " + fewest + " to " + most + ")"}
	}
	return t
}

// UnitCost returns the cost of one unit. Of certificates and placed alumni the
// numbers are those of the rates, those left out for a coded reason not counted.
func (b *CostBase) UnitCost(u CostUnit) UnitCost {
	x := UnitCost{Unit: u}
	cost, known := b.Cost.Int()
	var counts training.Rate
	switch u {
	case PerPackage:
		counts, x.Problem = certain(b.Packages)
	case PerParticipant:
		counts, x.Problem = certain(b.Participants)
	case PerPassed:
		counts, x.Problem = certain(b.Passed)
	case PerCertificate:
		counts, x.Problem = b.Certified, problemOf(b.Certified)
	case PerPlaced:
		counts, x.Problem = b.Placed, problemOf(b.Placed)
	default:
		x.Problem = CountUnknown
	}
	if x.Problem == CountBroken || x.Problem == CountUnknown {
		return x
	}
	x.Fewest, x.Most = counts.Numerator, counts.Numerator+counts.Untraced
	switch {
	case !known:
		x.Problem = CostUnknown
	case cost < 0:
		x.Problem = CostNegative
	default:
		n, d, all := int64(counts.Numerator), int64(counts.Denominator), int64(counts.Denominator+counts.Untraced)
		x.Lower = amountOver(cost, 1, int64(x.Most), blk.RoundDown)
		x.Upper = amountOver(cost, 1, int64(x.Fewest), blk.RoundUp)
		x.Value = amountOver(cost, d, n*all, blk.RoundHalfUp)
		switch {
		case !x.Value.IsZero():
		case d == 0 && all > 0: // nobody is traced
			x.Problem = CountUnknown
		default:
			x.Problem = CountNothing
		}
	}
	return x
}

// UnitCosts returns the cost of one of every unit, in the order of their list.
func (b *CostBase) UnitCosts() []UnitCost {
	var costs []UnitCost
	for _, u := range costUnits.Values() {
		costs = append(costs, b.UnitCost(CostUnit(u)))
	}
	return costs
}

// certain returns a count as a rate of which everything is known.
func certain(c blk.Count) (training.Rate, CostProblem) {
	n, known := c.Int()
	if !known {
		return training.Rate{}, CountUnknown
	}
	return training.Rate{Numerator: n, Denominator: n}, ""
}

const mostPeople = 1<<31 - 1

// problemOf says why nothing can be divided by a rate.
func problemOf(x training.Rate) CostProblem {
	switch {
	case x.Numerator < 0 || x.Untraced < 0 || x.Numerator > x.Denominator || x.Denominator > mostPeople || x.Untraced > mostPeople:
		return CountBroken
	case x.Denominator == 0 && x.Untraced == 0:
		return CountUnknown
	}
	return ""
}

// amountOver returns an amount times a number over another, none of them negative,
// and absent if the divisor is 0 or the result is out of range. Nothing overflows on
// the way.
func amountOver(amount, by, over int64, r blk.Rounding) blk.Rupiah {
	n, ok := timesOver(amount, by, over, r)
	if !ok {
		return blk.Rupiah{}
	}
	a, _ := blk.NewRupiah(n)
	return a
}

// timesOver returns n*by/over, rounded, for numbers that are not negative. It reports
// false if the divisor is 0 or the result is too large.
func timesOver(n, by, over int64, r blk.Rounding) (int64, bool) {
	if n < 0 || by < 0 || over <= 0 {
		return 0, false
	}
	hi, lo := bits.Mul64(uint64(n), uint64(by))
	if hi >= uint64(over) {
		return 0, false
	}
	quotient, rest := bits.Div64(hi, lo, uint64(over))
	if r == blk.RoundUp && rest > 0 || r == blk.RoundHalfUp && rest >= uint64(over)-rest {
		quotient++
	}
	return int64(quotient), quotient <= 1<<62
}

// A CostComparison says what unit costs are compared in: rows that are of another
// year or another duration stand beside the others, and are not compared.
type CostComparison struct {
	// What cost is divided by.
	Unit CostUnit
	// The year that is compared; absent compares years with each other.
	Year blk.PartialDate
	// The duration that is compared; absent compares durations with each other.
	Hours blk.LessonHours
	// The standard cost of one unit; absent compares with none. See [StandardCost].
	Standard blk.Rupiah
}

// StandardCost returns what a parameter in rupiah says at the place and on the date of
// a context, absent if it says nothing or is not in rupiah. The context may be nil.
func StandardCost(p *blk.Parameter, c *blk.Context) blk.Rupiah {
	n, known := c.Number(p)
	if !known || p.Unit != blk.UnitRupiah {
		return blk.Rupiah{}
	}
	r, _ := blk.NewRupiah(n)
	return r
}

// CostDifference is why a row is not compared, such as "other_year". The zero value
// "" is none.
type CostDifference string

// The reasons.
const (
	OtherYear       CostDifference = "other_year"
	YearUnknown     CostDifference = "year_absent"
	OtherDuration   CostDifference = "other_duration"
	DurationUnknown CostDifference = "duration_absent"
	AmountUnknown   CostDifference = "amount_absent"
)

var costDifferences = blk.NewCodeList("cost_difference", blk.Text{ID: "Sebab tidak dapat dibandingkan", EN: "Why it is not compared"},
	blk.Code{Value: string(OtherYear), Label: blk.Text{ID: "tahun lain", EN: "another year"}},
	blk.Code{Value: string(YearUnknown), Label: blk.Text{ID: "tahunnya belum diketahui", EN: "the year is not known"}},
	blk.Code{Value: string(OtherDuration), Label: blk.Text{ID: "lama pelatihan lain", EN: "another duration"}},
	blk.Code{Value: string(DurationUnknown), Label: blk.Text{ID: "lama pelatihannya belum diketahui", EN: "the duration is not known"}},
	blk.Code{Value: string(AmountUnknown), Label: blk.Text{ID: "biaya satuannya tidak dapat ditentukan", EN: "the unit cost is undetermined"}},
)

// IsValid reports whether d is one of the reasons.
func (d CostDifference) IsValid() bool { return costDifferences.Has(string(d)) }

// Label returns the reason in words.
func (d CostDifference) Label() blk.Text { return costDifferences.LabelOf(string(d)) }

// CodeList returns all reasons.
func (CostDifference) CodeList() blk.CodeList { return costDifferences }

// A ComparedCost is one row of a comparison of unit costs.
type ComparedCost struct {
	// The centre.
	Centre blk.CentreID
	// The fiscal year.
	Year blk.PartialDate
	// The unit cost with its bounds.
	Cost UnitCost
	// Why it is not compared; none if it is.
	Differences []CostDifference
	// Its place among those that are compared, the cheapest first, from 1; equal costs
	// have the same place. 0 if it is not compared.
	Rank int
	// The unit cost as a percentage of the standard, rounded half up; absent if there
	// is no standard or the row is not compared.
	OfStandard blk.Percent
	// Whether it stays within the standard whatever became of those not traced;
	// undetermined where that hangs on them, or there is no standard.
	WithinStandard blk.Truth
}

// Compare returns one row for each base: first those that can be compared, from the
// cheapest, and then the others with every reason why not, in the order given.
// Costs that are equal stand in the order of centre and year.
func (k CostComparison) Compare(bases []CostBase) []ComparedCost {
	rows := make([]ComparedCost, len(bases))
	for i := range bases {
		rows[i] = k.row(&bases[i])
	}
	slices.SortStableFunc(rows, func(a, b ComparedCost) int {
		switch {
		case len(a.Differences) > 0 && len(b.Differences) > 0:
			return 0
		case len(a.Differences) != len(b.Differences) && (len(a.Differences) == 0 || len(b.Differences) == 0):
			return cmp.Compare(len(a.Differences), len(b.Differences))
		}
		return cmp.Or(a.Cost.Value.Compare(b.Cost.Value), cmp.Compare(a.Centre, b.Centre), a.Year.Compare(b.Year))
	})
	for i := range rows {
		switch {
		case len(rows[i].Differences) > 0:
		case i > 0 && rows[i].Cost.Value == rows[i-1].Cost.Value:
			rows[i].Rank = rows[i-1].Rank
		default:
			rows[i].Rank = i + 1
		}
	}
	return rows
}

// row returns the row of a base, still without its rank.
func (k CostComparison) row(b *CostBase) ComparedCost {
	x := ComparedCost{Centre: b.Centre, Year: b.Year, Cost: b.UnitCost(k.Unit)}
	differs := func(is bool, d CostDifference) {
		if is {
			x.Differences = append(x.Differences, d)
		}
	}
	differs(!k.Year.IsZero() && b.Year.IsZero(), YearUnknown)
	differs(!k.Year.IsZero() && !b.Year.IsZero() && b.Year != k.Year, OtherYear)
	differs(!k.Hours.IsZero() && b.Hours.IsZero(), DurationUnknown)
	differs(!k.Hours.IsZero() && !b.Hours.IsZero() && b.Hours != k.Hours, OtherDuration)
	differs(x.Cost.Value.IsZero(), AmountUnknown)
	standard, known := k.Standard.Int()
	if len(x.Differences) > 0 || !known {
		return x
	}
	value, _ := x.Cost.Value.Int()
	x.OfStandard, _ = blk.PercentOf(value, standard, blk.RoundHalfUp)
	switch {
	case !x.Cost.Upper.IsZero() && x.Cost.Upper.Compare(k.Standard) <= 0:
		x.WithinStandard = blk.True
	case x.Cost.Lower.Compare(k.Standard) > 0:
		x.WithinStandard = blk.False
	}
	return x
}
