package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// SelfSufficiencyRatio returns own revenue as a percentage of operating cost, rounded
// half up: 62.50 for Rp62.500.000 of Rp100.000.000. It may exceed 100. It is absent
// where an amount is absent, the revenue is negative, the cost is not more than Rp0 or
// the ratio is beyond 99999.99. What counts as own revenue is the caller's to know:
// see [SelfSufficiencyReport.Result] and [OwnRevenueRules].
func SelfSufficiencyRatio(ownRevenue, operatingCost blk.Rupiah) blk.Percent {
	revenue, known := ownRevenue.Int()
	cost, alsoKnown := operatingCost.Int()
	if !known || !alsoKnown || revenue < 0 || cost <= 0 {
		return blk.Percent{}
	}
	p, _ := blk.PercentOf(revenue, cost, blk.RoundHalfUp)
	return p
}

// An OwnRevenueRule says whether money from a source counts as own revenue of a
// centre, and why.
type OwnRevenueRule struct {
	// The source.
	Source FundSource
	// Whether it counts; undetermined for a source that nobody classified.
	Counts blk.Truth
	// Why, in words.
	Reason blk.Text
	// What that rests on.
	Basis blk.Basis
}

// ownRevenueSources are the sources that count as own revenue. No regulation lists them
// for a BLKK; those of local service agencies (BLUD) and PNBP say it of their own money.
// The rest is assumed, with the question asked of each: does the centre earn it by what
// it does? A province or a programme may count fewer.
var ownRevenueSources = blk.Parameter{
	ID: "own_revenue_sources", Label: blk.Text{ID: "Sumber yang dihitung sebagai pendapatan sendiri", EN: "Sources that count as own revenue"}, Unit: blk.UnitCodes, Stricter: blk.StricterSubset,
	Values: []blk.DatedValue{{Value: blk.Value{Codes: []string{string(PNBP), string(BLU), string(BLUD), string(LocalCharge), string(OwnBusiness), string(SelfFunded), string(ParticipantFee)}}, Basis: []blk.Basis{ownRevenueBasis}}},
}

var ownRevenueBasis = blk.Assumption(blk.Text{ID: "pertanyaannya: apakah diperoleh dari kegiatan balai sendiri", EN: "the question asked: is it earned by what the centre does"})

// ownRevenueReasons say of every source why it counts or does not.
var ownRevenueReasons = []struct {
	source FundSource
	reason blk.Text
}{
	{APBN, fromBudget}, {APBDProvince, fromBudget}, {APBDRegency, fromBudget},
	{GovernmentAssistance, blk.Text{ID: "bantuan pemerintah adalah subsidi, bukan hasil usaha", EN: "government assistance is a subsidy and not earned"}},
	{Grant, blk.Text{ID: "hibah adalah pemberian, bukan hasil usaha", EN: "a grant is a gift and not earned"}},
	{DBHCHT, fromBudget},
	{CSR, blk.Text{ID: "CSR adalah pemberian; bila perusahaan membayar pelatihan, catat sebagai usaha sendiri atau swadana", EN: "company money is a gift; where a company pays for training, record it as own business or as paid by those who send participants"}},
	{ForeignLoan, blk.Text{ID: "pinjaman harus dikembalikan", EN: "a loan has to be paid back"}},
	{PNBP, blk.Text{ID: "pungutan atas layanan balai menurut tarif PNBP", EN: "charged for services of the centre at the tariff of PNBP"}},
	{BLUD, blk.Text{ID: "pendapatan layanan BLUD yang dikelola sendiri", EN: "revenue from services that a local service agency keeps"}},
	{OwnBusiness, blk.Text{ID: "hasil penjualan barang dan jasa sendiri", EN: "from selling its own goods and services"}},
	{SelfFunded, blk.Text{ID: "peserta atau pengirimnya membayar pelatihan", EN: "participants or those who send them pay for the training"}},
	{CommunityContribution, blk.Text{ID: "swadaya adalah pemberian tenaga atau uang dan bukan penjualan", EN: "labour or money that the community gives is no sale"}},
	{VillageFund, fromBudget}, {Deconcentration, fromBudget}, {CoAdministration, fromBudget}, {IntergovernmentalAid, fromBudget}, {DAKFisik, fromBudget},
	{PublicAgency, blk.Text{ID: "badan yang membayar pelatihan bagi pesertanya memberi subsidi", EN: "an agency that pays for the training of its members gives a subsidy"}},
	{ForeignWorkerLevy, blk.Text{ID: "pungutan atas tenaga kerja asing bukan atas layanan balai", EN: "the levy on foreign workers is not for services of the centre"}},
	{BLU, blk.Text{ID: "pendapatan layanan BLU yang dikelola sendiri", EN: "revenue from services that a service agency keeps"}},
	{LocalCharge, blk.Text{ID: "retribusi atas layanan balai, walaupun disetor ke kas daerah", EN: "charged for services of the centre, though it goes to the local treasury"}},
	{ParticipantFee, blk.Text{ID: "peserta membayar pelatihan", EN: "participants pay for the training"}},
}

var fromBudget = blk.Text{ID: "uang anggaran negara, daerah atau desa adalah subsidi", EN: "money from a state, local or village budget is a subsidy"}

// OwnRevenueRules returns which sources count as own revenue at the place and on the
// date of a context and which do not, each with its reason: see parameter
// own_revenue_sources. The context may be nil.
func OwnRevenueRules(c *blk.Context) []OwnRevenueRule {
	rules := make([]OwnRevenueRule, len(ownRevenueReasons))
	for i := range rules {
		rules[i] = ownRevenueReasons[i].source.OwnRevenue(c)
	}
	return rules
}

// OwnRevenue returns whether money from the source counts as own revenue at the place
// and on the date of a context, and why. It is undetermined of a source that is absent
// or that nobody classified. The context may be nil.
func (s FundSource) OwnRevenue(c *blk.Context) OwnRevenueRule {
	rule := OwnRevenueRule{Source: s, Reason: blk.Text{ID: "sumbernya belum digolongkan", EN: "the source is not classified"}}
	for i := range ownRevenueReasons {
		if ownRevenueReasons[i].source != s || s == "" {
			continue
		}
		if c == nil {
			c = &blk.Context{}
		}
		national, _ := ownRevenueSources.On(c.On)
		value, _ := c.Rulebook.Value(&ownRevenueSources, c.On)
		rule.Counts, rule.Reason, rule.Basis = blk.TruthOf(slices.Contains(value.Codes, string(s))), ownRevenueReasons[i].reason, ownRevenueBasis
		if rule.Counts == blk.False && slices.Contains(national.Codes, string(s)) {
			rule.Reason = blk.Text{ID: "aturan setempat atau program tidak menghitungnya", EN: "the rules of the place or the programme do not count it"}
		}
	}
	return rule
}

// A SelfSufficiencyReport is what a centre earned and spent in a year, as it counts
// it: for example the accounts of a community centre (BLKK) for 2026. It says which
// money the centre counts as its own; whether it may is check FND-007.
type SelfSufficiencyReport struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The fiscal year, from 1 January to 31 December.
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero" jsonschema:"required"`
	// The money that the centre counts as its own revenue.
	OwnRevenue []Income `json:"own_revenue,omitempty"`
	// All other money: subsidies, grants, loans.
	OtherIncome []Income `json:"other_income,omitempty"`
	// What running the centre cost, without building and equipment; absent where it is
	// not known, which is not Rp0.
	OperatingCost blk.Rupiah `json:"operating_cost,omitzero"`
	// The ratio of own revenue to operating cost, as the centre reports it.
	Ratio blk.Percent `json:"ratio,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An Income is money from one source in a year.
type Income struct {
	// Where it comes from.
	Source FundSource `json:"source,omitzero" jsonschema:"required"`
	// How much; absent where it is not known.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// What it was for, for example "jasa jahit seragam".
	Description string `json:"description,omitzero"`
}

// SelfSufficiencyProblem is why a ratio is not known, such as "cost_absent". The zero
// value "" is none.
type SelfSufficiencyProblem string

// The problems.
const (
	RevenueUnknown       SelfSufficiencyProblem = "revenue_absent"
	RevenueUnclassified  SelfSufficiencyProblem = "source_unclassified"
	RevenueOutOfRange    SelfSufficiencyProblem = "revenue_out_of_range"
	OperatingCostUnknown SelfSufficiencyProblem = "cost_absent"
	OperatingCostNothing SelfSufficiencyProblem = "cost_not_positive"
)

var selfSufficiencyProblems = blk.NewCodeList("self_sufficiency_problem", blk.Text{ID: "Sebab kemandirian tidak dapat ditentukan", EN: "Why self-sufficiency is undetermined"},
	blk.Code{Value: string(RevenueUnknown), Label: blk.Text{ID: "pendapatan sendiri belum diketahui; kosong bukan Rp0", EN: "own revenue is not known; absent is not Rp0"}},
	blk.Code{Value: string(RevenueUnclassified), Label: blk.Text{ID: "sumber pendapatannya belum digolongkan", EN: "a source of revenue is not classified"}},
	blk.Code{Value: string(RevenueOutOfRange), Label: blk.Text{ID: "jumlah pendapatannya negatif atau terlalu besar", EN: "the revenue is negative or too large"}},
	blk.Code{Value: string(OperatingCostUnknown), Label: blk.Text{ID: "biaya operasional belum diketahui", EN: "the operating cost is not known"}},
	blk.Code{Value: string(OperatingCostNothing), Label: blk.Text{ID: "biaya operasional harus lebih dari Rp0", EN: "the operating cost must be more than Rp0"}},
)

// IsValid reports whether p is one of the problems.
func (p SelfSufficiencyProblem) IsValid() bool { return selfSufficiencyProblems.Has(string(p)) }

// Label returns the problem in words.
func (p SelfSufficiencyProblem) Label() blk.Text { return selfSufficiencyProblems.LabelOf(string(p)) }

// CodeList returns all problems.
func (SelfSufficiencyProblem) CodeList() blk.CodeList { return selfSufficiencyProblems }

// A SelfSufficiency is how far a centre paid its operating cost from its own revenue
// in a year.
type SelfSufficiency struct {
	// The fiscal year.
	FiscalYear blk.PartialDate
	// The ratio, absent if it is undetermined.
	Ratio blk.Percent
	// The own revenue that counts; absent if it is not known.
	OwnRevenue blk.Rupiah
	// The operating cost.
	OperatingCost blk.Rupiah
	// The sources that the centre counts and that do not count, each once, with the
	// reason; they are in neither the revenue nor the ratio.
	LeftOut []OwnRevenueRule
	// Why the ratio is absent; "" if it is not.
	Problem SelfSufficiencyProblem
	// How many hundredths of a percent the ratio is above that of the year before;
	// absent if either is, or that year is missing.
	Change blk.Percent
}

// Result returns how self-sufficient the centre was. It counts only what
// [OwnRevenueRules] count, and says what it leaves out. A year without a single
// income that counts is not known, unless one of Rp0 is given. The context may be
// nil.
func (r *SelfSufficiencyReport) Result(c *blk.Context) SelfSufficiency {
	x := SelfSufficiency{FiscalYear: r.FiscalYear, OperatingCost: r.OperatingCost}
	own, _ := blk.NewRupiah(0)
	counted := false
	for i := range r.OwnRevenue {
		in := &r.OwnRevenue[i]
		rule := in.Source.OwnRevenue(c)
		switch {
		case rule.Counts == blk.False:
			if !slices.ContainsFunc(x.LeftOut, func(left OwnRevenueRule) bool { return left.Source == in.Source }) {
				x.LeftOut = append(x.LeftOut, rule)
			}
		case x.Problem != "":
		case rule.Counts == blk.Undetermined:
			x.Problem = RevenueUnclassified
		case in.Amount.IsZero():
			x.Problem = RevenueUnknown
		default:
			counted = true
			sum, err := own.Add(in.Amount)
			if own = sum; err != nil || in.Amount.Sign() < 0 {
				x.Problem = RevenueOutOfRange
			}
		}
	}
	if x.Problem == "" && !counted {
		x.Problem = RevenueUnknown
	}
	if x.Problem != "" {
		return x
	}
	x.OwnRevenue = own
	switch {
	case r.OperatingCost.IsZero():
		x.Problem = OperatingCostUnknown
	case r.OperatingCost.Sign() <= 0:
		x.Problem = OperatingCostNothing
	default:
		if x.Ratio = SelfSufficiencyRatio(own, r.OperatingCost); x.Ratio.IsZero() {
			x.Problem = RevenueOutOfRange
		}
	}
	return x
}

// Answer returns whether the centre paid all of its operating cost from its own
// revenue, with what is counted and what is left out as its parts.
func (x *SelfSufficiency) Answer() blk.Answer {
	a := blk.Answer{Code: "self_sufficient", Text: blk.Text{ID: "Pendapatan sendiri menutup biaya operasional", EN: "Own revenue covers the operating cost"}}
	if x.Problem != "" {
		a.Mend = x.Problem.Label()
	} else if n, known := x.Ratio.Hundredths(); known {
		a.Truth = blk.TruthOf(n >= 10_000)
		p := x.Ratio.Label()
		a.Text = blk.Text{ID: a.Text.ID + ": " + x.OwnRevenue.String() + " dari " + x.OperatingCost.String() + " (" + p.ID + ")",
			EN: a.Text.EN + ": " + x.OwnRevenue.String() + " of " + x.OperatingCost.String() + " (" + p.EN + ")"}
	}
	// A ratio that only rounds to 100 percent covers nothing.
	if a.Truth == blk.True && x.OwnRevenue.Compare(x.OperatingCost) < 0 {
		a.Truth = blk.False
	}
	return a
}

// SelfSufficiencyTrend returns the years of a centre in order, each with its change
// against the year before. Reports of other centres are left out; of several for one
// year the last in the list counts. The context may be nil.
func SelfSufficiencyTrend(centre blk.CentreID, reports []SelfSufficiencyReport, c *blk.Context) []SelfSufficiency {
	var years []SelfSufficiency
	for i := range reports {
		if reports[i].Centre != centre {
			continue
		}
		x := reports[i].Result(c)
		if at := slices.IndexFunc(years, func(y SelfSufficiency) bool { return y.FiscalYear == x.FiscalYear }); at >= 0 {
			years[at] = x
		} else {
			years = append(years, x)
		}
	}
	slices.SortStableFunc(years, func(a, b SelfSufficiency) int { return a.FiscalYear.Compare(b.FiscalYear) })
	for i := 1; i < len(years); i++ {
		before, known := years[i-1].Ratio.Hundredths()
		now, alsoKnown := years[i].Ratio.Hundredths()
		if known && alsoKnown && years[i-1].FiscalYear.Year()+1 == years[i].FiscalYear.Year() {
			years[i].Change, _ = blk.NewPercent(now - before)
		}
	}
	return years
}

var selfSufficiencyBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kemandirian BLKK: pendapatan sendiri dibagi biaya operasional", EN: "independence of community centres: own revenue over operating cost"})}

var selfSufficiencyReportChecks = []blk.Check[SelfSufficiencyReport]{
	blk.CheckPresent("/centre", func(r *SelfSufficiencyReport) bool { return r.Centre != "" }),
	blk.CheckIdentifier("/centre", func(r *SelfSufficiencyReport) blk.CentreID { return r.Centre }),
	blk.CheckPresent("/fiscal_year", func(r *SelfSufficiencyReport) bool { return !r.FiscalYear.IsZero() }),
	{
		ID: "SUF-001", At: "/fiscal_year", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tahun anggaran harus berupa tahun saja; tercatat {given}.", EN: "A fiscal year must be a year alone; {given} is given."},
		Mend:  blk.Text{ID: "Tulis tahunnya, misalnya 2026.", EN: "Write the year, for example 2026."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "tahun anggaran 1 Januari sampai 31 Desember", EN: "a fiscal year runs from 1 January to 31 December"})},
		Holds: func(r *SelfSufficiencyReport, _ *blk.Context) bool {
			return r.FiscalYear.IsZero() || r.FiscalYear.Precision() == blk.PrecisionYear
		},
		Params: func(r *SelfSufficiencyReport, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: r.FiscalYear.String()}}
		},
	},
	{
		ID: "FND-007", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kemandirian adalah pendapatan sendiri dibagi biaya operasional: keduanya harus ada, dan hibah, bantuan serta anggaran tidak dihitung sebagai pendapatan sendiri.", EN: "Self-sufficiency is own revenue over operating cost: both must be there, and grants, assistance and budgets do not count as own revenue."},
		Mend:  blk.Text{ID: "Isi yang belum ada, dan pindahkan {what_id} ke pendapatan lain.", EN: "Give what is absent, and move {what_en} to other income."},
		Basis: selfSufficiencyBasis,
		Find: func(r *SelfSufficiencyReport, c *blk.Context) (failures []blk.Failure) {
			given := !r.Ratio.IsZero() && !c.IsReported() // a source may give the ratio alone
			absent := func(is bool, at string) {
				if given && is {
					failures = append(failures, blk.Failure{At: at, Params: blk.TextParams("what", blk.Text{ID: "subsidi", EN: "subsidies"})})
				}
			}
			absent(len(r.OwnRevenue) == 0, "/own_revenue")
			absent(r.OperatingCost.IsZero(), "/operating_cost")
			for i := range r.OwnRevenue {
				if rule := r.OwnRevenue[i].Source.OwnRevenue(c); rule.Counts == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/own_revenue", i, "/source"), Params: blk.TextParams("what", rule.Source.Label())})
				}
			}
			return failures
		},
	},
	{
		ID: "SUF-002", At: "/ratio", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kemandirian yang ditulis ({given}) harus sama dengan hasil hitungannya ({allowed}).", EN: "The self-sufficiency given ({given}) must be what it works out to ({allowed})."},
		Mend:  blk.Text{ID: "Hitung kembali: pendapatan sendiri dibagi biaya operasional.", EN: "Work it out again: own revenue over operating cost."},
		Basis: selfSufficiencyBasis, Needs: []blk.CheckID{"FND-007"},
		Holds: func(r *SelfSufficiencyReport, c *blk.Context) bool {
			if r.Ratio.IsZero() {
				return true
			}
			x := r.Result(c)
			return x.Ratio.IsZero() || x.Ratio == r.Ratio
		},
		Params: func(r *SelfSufficiencyReport, c *blk.Context) blk.Params {
			x := r.Result(c)
			return blk.Params{{Name: "given", Value: r.Ratio.String()}, {Name: "allowed", Value: x.Ratio.String()}}
		},
	},
	{
		ID: "SUF-003", At: "/operating_cost", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Biaya operasional tidak boleh negatif; tercatat {given}.", EN: "Operating cost must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Periksa jumlahnya.", EN: "Check the amount."},
		Basis: selfSufficiencyBasis,
		Holds: func(r *SelfSufficiencyReport, _ *blk.Context) bool { return r.OperatingCost.Sign() >= 0 },
		Params: func(r *SelfSufficiencyReport, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: r.OperatingCost.String()}}
		},
	},
}

var incomeChecks = []blk.Check[Income]{
	blk.CheckPresent("/source", func(x *Income) bool { return x.Source != "" }),
	blk.CheckCode("/source", func(x *Income) FundSource { return x.Source }),
	{
		ID: "SUF-004", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pendapatan tidak boleh negatif; tercatat {given}.", EN: "Income must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Kurangkan koreksinya dari pendapatan yang dikoreksi.", EN: "Take the correction off the income that it corrects."},
		Basis: selfSufficiencyBasis,
		Holds: func(x *Income, _ *blk.Context) bool { return x.Amount.Sign() >= 0 },
		Params: func(x *Income, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: x.Amount.String()}}
		},
	},
}

// Check returns what the checks find in the income, nil if all hold.
func (x *Income) Check(c *blk.Context) blk.Findings { return blk.RunChecks(incomeChecks, x, c) }

// Check returns what the checks find in the report, nil if all hold.
func (r *SelfSufficiencyReport) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(selfSufficiencyReportChecks, r, c)
	found = append(found, blk.CheckEach("own_revenue", r.OwnRevenue, (*Income).Check, c)...)
	found = append(found, blk.CheckEach("other_income", r.OtherIncome, (*Income).Check, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}

// Validate is [SelfSufficiencyReport.Check] as an error: nil unless a finding is an
// error.
func (r *SelfSufficiencyReport) Validate(c *blk.Context) error { return r.Check(c).Err() }

// selfSufficiencyAcross are the checks across the reports of a document.
var selfSufficiencyAcross = []blk.Check[Records]{
	{
		ID: "SUF-005", At: "/self_sufficiency_reports", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Satu balai mempunyai satu laporan kemandirian setahun; untuk {centre} {year} sudah ada yang lebih awal.", EN: "A centre has one report of self-sufficiency a year; for {centre} {year} there is an earlier one."},
		Mend:  blk.Text{ID: "Gabungkan keduanya.", EN: "Put the two together."},
		Basis: selfSufficiencyBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				centre blk.CentreID
				year   blk.PartialDate
			}
			first := make(map[key]int, len(r.SelfSufficiencyReports))
			for i := range r.SelfSufficiencyReports {
				x := &r.SelfSufficiencyReports[i]
				k := key{x.Centre, x.FiscalYear}
				if k.centre == "" || k.year.IsZero() {
					continue
				}
				if at, twice := first[k]; twice {
					other := blk.IndexPointer("/self_sufficiency_reports", at, "")
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/self_sufficiency_reports", i, ""), Of: []string{other},
						Params: blk.Params{{Name: "centre", Value: blk.QuoteWord(string(k.centre))}, {Name: "year", Value: k.year.String()}}})
					continue
				}
				first[k] = i
			}
			return failures
		},
	},
}
