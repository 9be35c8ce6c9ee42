package funding

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Portfolio is many wishes for money under one ceiling (pagu): proposals, or centres.
type Portfolio struct {
	// The most that may be given out, in whole rupiah.
	Ceiling blk.Rupiah `json:"ceiling,omitzero" jsonschema:"required"`
	// By which rule it is divided.
	Rule PortfolioRule `json:"rule,omitzero" jsonschema:"required"`
	// The wishes, in any order: the result does not hang on it.
	Requests []PortfolioRequest `json:"requests,omitempty"`
}

// A PortfolioRequest is one wish for money.
type PortfolioRequest struct {
	// What it is called, for example the identifier of a proposal or a centre; each
	// stands once.
	ID PortfolioRequestID `json:"id,omitzero" jsonschema:"required"`
	// How much is asked for.
	Amount blk.Rupiah `json:"amount,omitzero" jsonschema:"required"`
	// Its place under the rules by priority, the smaller first; equal ones go by their
	// identifiers.
	Priority int `json:"priority,omitzero"`
	// How much it needs beside the others under the rule by need, for example the number
	// of job seekers; 0 gets nothing. From 0 to 1,000,000,000,000.
	Weight int64 `json:"weight,omitzero"`
	// The group that fairness is shown by, for example a region or a kind; "" is none.
	Group string `json:"group,omitzero"`
}

// PortfolioRequestID names a [PortfolioRequest].
type PortfolioRequestID string

// PortfolioRule is by which rule a ceiling is divided, such as "proportional". The zero
// value "" is absent.
type PortfolioRule string

// The rules.
const (
	PriorityWhole   PortfolioRule = "priority_whole"
	PriorityPartial PortfolioRule = "priority_partial"
	Proportional    PortfolioRule = "proportional"
	NeedWeighted    PortfolioRule = "need_weighted"
)

var portfolioRules = blk.NewCodeList("portfolio_rule", blk.Text{ID: "Aturan pembagian pagu", EN: "Rule of dividing a ceiling"},
	blk.Code{Value: string(PriorityWhole), Label: blk.Text{ID: "menurut prioritas, utuh", EN: "by priority, whole"}, Meaning: blk.Text{ID: "yang tidak muat dilewati; yang lebih kecil sesudahnya dapat muat", EN: "what does not fit is passed over; smaller ones after it may fit"}},
	blk.Code{Value: string(PriorityPartial), Label: blk.Text{ID: "menurut prioritas, boleh sebagian", EN: "by priority, the last in part"}, Meaning: blk.Text{ID: "yang terakhir mendapat sisanya", EN: "the last gets what is left"}},
	blk.Code{Value: string(Proportional), Label: blk.Text{ID: "sebanding dengan permintaan", EN: "in proportion to what is asked for"}, Meaning: blk.Text{ID: "rupiah sisa untuk pecahan terbesar", EN: "rupiah left over go to the largest remainders"}},
	blk.Code{Value: string(NeedWeighted), Label: blk.Text{ID: "menurut bobot kebutuhan", EN: "by weight of need"}, Meaning: blk.Text{ID: "paling banyak sebesar permintaan; kelebihannya dibagi kepada yang lain", EN: "at most what is asked for; what that leaves is divided among the others"}},
)

// IsValid reports whether r is one of the rules.
func (r PortfolioRule) IsValid() bool { return portfolioRules.Has(string(r)) }

// Label returns the rule in words.
func (r PortfolioRule) Label() blk.Text { return portfolioRules.LabelOf(string(r)) }

// CodeList returns all rules.
func (PortfolioRule) CodeList() blk.CodeList { return portfolioRules }

// PortfolioReason is why a request gets what it gets, such as "whole". The zero value
// "" is none.
type PortfolioReason string

// The reasons.
const (
	GivenWhole     PortfolioReason = "whole"
	GivenRest      PortfolioReason = "what_was_left"
	GivenShare     PortfolioReason = "share"
	GivenExhausted PortfolioReason = "ceiling_used"
	GivenTooLarge  PortfolioReason = "does_not_fit"
	GivenNoNeed    PortfolioReason = "weight_zero"
)

var portfolioReasons = blk.NewCodeList("portfolio_reason", blk.Text{ID: "Sebab besarnya pemberian", EN: "Why as much is given"},
	blk.Code{Value: string(GivenWhole), Label: blk.Text{ID: "mendapat seluruh permintaan", EN: "gets all that is asked for"}},
	blk.Code{Value: string(GivenRest), Label: blk.Text{ID: "mendapat sisa pagu pada urutannya", EN: "gets what is left of the ceiling at its place"}},
	blk.Code{Value: string(GivenShare), Label: blk.Text{ID: "mendapat bagiannya menurut aturan", EN: "gets its share by the rule"}},
	blk.Code{Value: string(GivenExhausted), Label: blk.Text{ID: "pagu sudah habis pada urutannya", EN: "the ceiling is used up at its place"}},
	blk.Code{Value: string(GivenTooLarge), Label: blk.Text{ID: "tidak muat dalam sisa pagu pada urutannya", EN: "does not fit what is left of the ceiling at its place"}},
	blk.Code{Value: string(GivenNoNeed), Label: blk.Text{ID: "bobot kebutuhannya nol", EN: "its weight of need is zero"}},
)

// IsValid reports whether r is one of the reasons.
func (r PortfolioReason) IsValid() bool { return portfolioReasons.Has(string(r)) }

// Label returns the reason in words.
func (r PortfolioReason) Label() blk.Text { return portfolioReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (PortfolioReason) CodeList() blk.CodeList { return portfolioReasons }

// A PortfolioShare is what one request gets.
type PortfolioShare struct {
	// The request.
	ID PortfolioRequestID `json:"id,omitzero" jsonschema:"required"`
	// Its group.
	Group string `json:"group,omitzero"`
	// Its place in the order of priority and identifier, from 1.
	Place int `json:"place" jsonschema:"required"`
	// What was asked for.
	Requested blk.Rupiah `json:"requested,omitzero" jsonschema:"required"`
	// What it gets, Rp0 if nothing; never more than was asked for.
	Granted blk.Rupiah `json:"granted,omitzero" jsonschema:"required"`
	// Why.
	Reason PortfolioReason `json:"reason,omitzero" jsonschema:"required"`
}

// Fulfilment returns what is given as a percentage of what was asked for, rounded half
// up; 100.00 where Rp0 was asked for, and absent where an amount is.
func (s *PortfolioShare) Fulfilment() blk.Percent { return fulfilment(s.Granted, s.Requested) }

func fulfilment(granted, requested blk.Rupiah) blk.Percent {
	g, known := granted.Int()
	r, alsoKnown := requested.Int()
	if !known || !alsoKnown || r < 0 || g < 0 {
		return blk.Percent{}
	}
	if r == 0 {
		g, r = 1, 1
	}
	p, _ := blk.PercentOf(g, r, blk.RoundHalfUp)
	return p
}

// Text returns what the request gets and why, in words.
func (s *PortfolioShare) Text() blk.Text {
	why := s.Reason.Label()
	place := strconv.Itoa(s.Place)
	return blk.Text{ID: string(s.ID) + ": " + s.Granted.String() + " dari " + s.Requested.String() + "; " + why.ID + " (urutan " + place + ")",
		EN: string(s.ID) + ": " + s.Granted.String() + " of " + s.Requested.String() + "; " + why.EN + " (place " + place + ")"}
}

// A PortfolioResult is how a ceiling was divided.
type PortfolioResult struct {
	// The rule.
	Rule PortfolioRule `json:"rule,omitzero" jsonschema:"required"`
	// The ceiling.
	Ceiling blk.Rupiah `json:"ceiling,omitzero" jsonschema:"required"`
	// What was asked for in all.
	Requested blk.Rupiah `json:"requested,omitzero" jsonschema:"required"`
	// What is given in all, never more than the ceiling.
	Granted blk.Rupiah `json:"granted,omitzero" jsonschema:"required"`
	// What is left of the ceiling.
	Left blk.Rupiah `json:"left,omitzero" jsonschema:"required"`
	// What each request gets, in the order of priority and identifier.
	Shares []PortfolioShare `json:"shares,omitempty"`
}

// A request of a portfolio with its numbers.
type wish struct {
	at, place      int // in the list of requests, and in the order
	asked, granted int64
	weight, rest   int64
	reason         PortfolioReason
}

// Allocate divides the ceiling among the requests by the rule. The same requests in any
// order give the same result. A portfolio with errors comes back with every one of them
// and no result. It takes time n log n.
func (p *Portfolio) Allocate() (PortfolioResult, blk.Findings) {
	if found := blk.RunChecks(portfolioChecks, p, nil); found.HasErrors() {
		return PortfolioResult{}, found
	}
	wishes := make([]wish, len(p.Requests))
	var requested int64
	for i := range p.Requests {
		asked, _ := p.Requests[i].Amount.Int()
		wishes[i] = wish{at: i, asked: asked, weight: p.Requests[i].Weight}
		requested += asked
	}
	slices.SortFunc(wishes, func(a, b wish) int {
		x, y := &p.Requests[a.at], &p.Requests[b.at]
		return cmp.Or(cmp.Compare(x.Priority, y.Priority), cmp.Compare(x.ID, y.ID))
	})
	for i := range wishes {
		wishes[i].place = i + 1
	}
	ceiling, _ := p.Ceiling.Int()
	switch p.Rule {
	case PriorityWhole, PriorityPartial:
		byPriority(wishes, ceiling, p.Rule == PriorityPartial)
	case Proportional:
		for i := range wishes {
			wishes[i].weight = wishes[i].asked
		}
		byWeight(wishes, ceiling)
	case NeedWeighted:
		byWeight(wishes, ceiling)
	}
	return p.result(wishes, ceiling, requested), nil
}

func (p *Portfolio) result(wishes []wish, ceiling, requested int64) PortfolioResult {
	amount := func(n int64) blk.Rupiah { r, _ := blk.NewRupiah(n); return r }
	x := PortfolioResult{Rule: p.Rule, Ceiling: p.Ceiling, Requested: amount(requested), Shares: make([]PortfolioShare, len(wishes))}
	var granted int64
	for i := range wishes {
		w := &wishes[i]
		r := &p.Requests[w.at]
		granted += w.granted
		x.Shares[w.place-1] = PortfolioShare{r.ID, r.Group, w.place, r.Amount, amount(w.granted), w.reason}
	}
	x.Granted, x.Left = amount(granted), amount(ceiling-granted)
	return x
}

// byPriority gives in order until nothing is left.
func byPriority(wishes []wish, left int64, partial bool) {
	for i := range wishes {
		w := &wishes[i]
		switch {
		case w.asked <= left:
			w.granted, w.reason = w.asked, GivenWhole
		case left == 0:
			w.reason = GivenExhausted
		case partial:
			w.granted, w.reason = left, GivenRest
		default:
			w.reason = GivenTooLarge
		}
		left -= w.granted
	}
}

// byWeight gives in proportion to weights, at most what is asked for. Those that their
// share would more than satisfy come first, the least asked for beside its weight ahead;
// what they leave is divided among the others, rounded down, and the rupiah left over go
// one each to the largest remainders, at a tie to the earlier place.
func byWeight(wishes []wish, left int64) {
	var total int64
	var open []*wish
	for i := range wishes {
		w := &wishes[i]
		switch {
		case w.asked == 0:
			w.reason = GivenWhole
		case w.weight == 0:
			w.reason = GivenNoNeed
		default:
			total += w.weight
			open = append(open, w)
		}
	}
	slices.SortFunc(open, func(a, b *wish) int {
		return cmp.Or(compareProducts(a.asked, b.weight, b.asked, a.weight), cmp.Compare(a.place, b.place))
	})
	for len(open) > 0 {
		w := open[0] // satisfied if asked <= left*weight/total
		if compareProducts(w.asked, total, left, w.weight) > 0 {
			break
		}
		w.granted, w.reason = w.asked, GivenWhole
		left -= w.asked
		total -= w.weight
		open = open[1:]
	}
	if len(open) == 0 {
		return
	}
	over := left
	for _, w := range open {
		hi, lo := bits.Mul64(uint64(left), uint64(w.weight))
		quotient, rest := bits.Div64(hi, lo, uint64(total)) // weight <= total, so it fits
		w.granted, w.rest, w.reason = int64(quotient), int64(rest), GivenShare
		over -= w.granted
	}
	slices.SortFunc(open, func(a, b *wish) int { return cmp.Or(cmp.Compare(b.rest, a.rest), cmp.Compare(a.place, b.place)) })
	for _, w := range open[:over] {
		if w.granted++; w.granted == w.asked {
			w.reason = GivenWhole
		}
	}
}

// compareProducts compares a*b with c*d, none of them negative.
func compareProducts(a, b, c, d int64) int {
	hi1, lo1 := bits.Mul64(uint64(a), uint64(b))
	hi2, lo2 := bits.Mul64(uint64(c), uint64(d))
	return cmp.Or(cmp.Compare(hi1, hi2), cmp.Compare(lo1, lo2))
}

// A PortfolioFairness shows how evenly a ceiling was divided. Its measure is
// fulfilment: what a request gets as a percentage of what it asks for. Where the lowest
// and the highest are the same, all are served alike; it does not say that what they
// ask for is fair.
type PortfolioFairness struct {
	// The lowest fulfilment of a request; absent if there are none.
	Lowest blk.Percent
	// The fulfilment that half of the requests do not exceed, the lower of two.
	Median blk.Percent
	// The highest fulfilment.
	Highest blk.Percent
	// How many requests get nothing of what they ask for.
	Nothing int
	// The same by group, in the order of their names.
	Groups []PortfolioGroup
}

// A PortfolioGroup is what the requests of one group get.
type PortfolioGroup struct {
	// The group; "" is those of none.
	Group string
	// How many requests.
	Requests int
	// How many of them get something, or ask for Rp0.
	Served int
	// What they ask for.
	Requested blk.Rupiah
	// What they get.
	Granted blk.Rupiah
	// What they get as a percentage of what they ask for.
	Fulfilment blk.Percent
	// What they ask for as a percentage of all that is asked for; absent of nothing.
	ShareOfRequested blk.Percent
	// What they get as a percentage of all that is given; absent of nothing.
	ShareOfGranted blk.Percent
}

// Fairness returns how evenly the ceiling was divided.
func (x *PortfolioResult) Fairness() PortfolioFairness {
	var f PortfolioFairness
	fulfilments := make([]blk.Percent, len(x.Shares))
	at := map[string]int{}
	zero, _ := blk.NewRupiah(0)
	for i := range x.Shares {
		s := &x.Shares[i]
		fulfilments[i] = s.Fulfilment()
		served := s.Granted.Sign() > 0 || s.Requested.Sign() == 0
		k, known := at[s.Group]
		if !known {
			k = len(f.Groups)
			at[s.Group] = k
			f.Groups = append(f.Groups, PortfolioGroup{Group: s.Group, Requested: zero, Granted: zero})
		}
		g := &f.Groups[k]
		g.Requests++
		if served {
			g.Served++
		} else {
			f.Nothing++
		}
		g.Requested, _ = g.Requested.Add(s.Requested) // in range: all requests together are
		g.Granted, _ = g.Granted.Add(s.Granted)
	}
	if n := len(fulfilments); n > 0 {
		slices.SortFunc(fulfilments, blk.Percent.Compare)
		f.Lowest, f.Median, f.Highest = fulfilments[0], fulfilments[(n-1)/2], fulfilments[n-1]
	}
	for i := range f.Groups {
		g := &f.Groups[i]
		g.Fulfilment = fulfilment(g.Granted, g.Requested)
		g.ShareOfRequested, g.ShareOfGranted = partOf(g.Requested, x.Requested), partOf(g.Granted, x.Granted)
	}
	slices.SortFunc(f.Groups, func(a, b PortfolioGroup) int { return cmp.Compare(a.Group, b.Group) })
	return f
}

func partOf(part, whole blk.Rupiah) blk.Percent {
	n, _ := part.Int()
	all, known := whole.Int()
	if !known || part.IsZero() {
		return blk.Percent{}
	}
	p, _ := blk.PercentOf(n, all, blk.RoundHalfUp)
	return p
}

const mostWeight = 1_000_000_000_000

var portfolioBasis = []blk.Basis{blk.Practice(blk.Text{ID: "pembagian pagu dengan aturan yang ditulis", EN: "dividing a ceiling by a rule that is written down"})}

var portfolioChecks = []blk.Check[Portfolio]{
	{
		ID: "PFL-001", At: "/requests", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap permintaan harus mempunyai pengenal yang berdiri sekali; {given} tidak.", EN: "Every request must have an identifier that stands once; {given} does not."},
		Mend:  blk.Text{ID: "Beri pengenal sendiri, 1 sampai 64 huruf, angka, titik, garis bawah atau tanda hubung.", EN: "Give it one of its own, 1 to 64 letters, digits, dots, underscores or hyphens."},
		Basis: portfolioBasis,
		Find: func(p *Portfolio, _ *blk.Context) (failures []blk.Failure) {
			seen := make(map[PortfolioRequestID]bool, len(p.Requests))
			for i := range p.Requests {
				id := p.Requests[i].ID
				if seen[id] || !blk.IsIdentifier(string(id)) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/requests", i, "/id"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
				}
				seen[id] = true
			}
			return failures
		},
	},
	{
		ID: "PFL-002", At: "/requests", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap permintaan harus menyebut jumlahnya, tidak negatif; tercatat {given}.", EN: "Every request must say how much, not negative; {given} is given."},
		Mend:  blk.Text{ID: "Isi jumlahnya; kosong bukan Rp0.", EN: "Give the amount; absent is not Rp0."},
		Basis: portfolioBasis,
		Find: func(p *Portfolio, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.Requests {
				if a := p.Requests[i].Amount; a.IsZero() || a.Sign() < 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/requests", i, "/amount"), Params: blk.Params{{Name: "given", Value: givenOr(a.String())}}})
				}
			}
			return failures
		},
	},
	{
		ID: "PFL-003", At: "/requests", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Bobot kebutuhan harus 0 sampai 1.000.000.000.000 dan jumlah seluruhnya paling banyak 9.007.199.254.740.991; tercatat {given}.", EN: "A weight of need must be 0 to 1,000,000,000,000, and all together at most 9,007,199,254,740,991; {given} is given."},
		Mend:  blk.Text{ID: "Pakai ukuran yang lebih kasar.", EN: "Use a coarser measure."},
		Basis: portfolioBasis,
		Find: func(p *Portfolio, _ *blk.Context) (failures []blk.Failure) {
			var total int64
			for i := range p.Requests {
				w := p.Requests[i].Weight
				if w < 0 || w > mostWeight || total > mostAmount-w {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/requests", i, "/weight"), Params: blk.Params{{Name: "given", Value: strconv.FormatInt(w, 10)}}})
					continue
				}
				total += w
			}
			return failures
		},
	},
	{
		ID: "PFL-004", At: "/ceiling", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pagu harus ada dan tidak negatif; tercatat {given}.", EN: "There must be a ceiling, not negative; {given} is given."},
		Mend:  blk.Text{ID: "Isi pagunya.", EN: "Give the ceiling."},
		Basis: portfolioBasis,
		Holds: func(p *Portfolio, _ *blk.Context) bool { return !p.Ceiling.IsZero() && p.Ceiling.Sign() >= 0 },
		Params: func(p *Portfolio, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: givenOr(p.Ceiling.String())}}
		},
	},
	{
		ID: "PFL-005", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Aturan pembagian {given} tidak dikenal.", EN: "The rule {given} is not known."},
		Mend:  blk.Text{ID: "Pakai salah satu: {allowed}.", EN: "Use one of: {allowed}."},
		Basis: portfolioBasis,
		Holds: func(p *Portfolio, _ *blk.Context) bool { return p.Rule.IsValid() },
		Params: func(p *Portfolio, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: blk.QuoteWord(string(p.Rule))}, {Name: "allowed", Value: blk.AllowedWords(portfolioRules)}}
		},
	},
	{
		ID: "PFL-006", At: "/requests", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah seluruh permintaan paling banyak Rp9.007.199.254.740.991.", EN: "All requests together must be at most Rp9.007.199.254.740.991."},
		Mend:  blk.Text{ID: "Bagi menjadi beberapa pagu.", EN: "Divide them among several ceilings."},
		Basis: portfolioBasis, Needs: []blk.CheckID{"PFL-002"},
		Holds: func(p *Portfolio, _ *blk.Context) bool {
			var total int64
			for i := range p.Requests {
				n, _ := p.Requests[i].Amount.Int()
				if total += max(n, 0); total > mostAmount {
					return false
				}
			}
			return true
		},
	},
}

// Check returns what the checks find in the portfolio, nil if all hold.
func (p *Portfolio) Check(c *blk.Context) blk.Findings { return blk.RunChecks(portfolioChecks, p, c) }

// Validate is [Portfolio.Check] as an error: nil unless a finding is an error.
func (p *Portfolio) Validate(c *blk.Context) error { return p.Check(c).Err() }
