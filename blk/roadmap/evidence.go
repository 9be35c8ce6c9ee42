package roadmap

import "github.com/vokasi/vokasi-go/blk"

// An Evidence says that a centre meets a criterion or does not.
type Evidence struct {
	// The criterion.
	Criterion Criterion `json:"criterion,omitzero" jsonschema:"required"`
	// Whether it is met. It may be absent where ratio is given: the ratio then tells.
	Met blk.Flag `json:"met,omitzero"`
	// The day on which this was seen.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The last day on which it holds, as of an agreement or an accreditation; absent
	// if it holds until other evidence says otherwise.
	Until blk.Date `json:"until,omitzero"`
	// Own revenue as a share of what running the centre cost, for example "62.50"; only
	// for criterion self_financing.
	Ratio blk.Percent `json:"ratio,omitzero"`
	// The paper that shows it.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// stated returns what the evidence says.
func (e *Evidence) stated(*blk.Context) blk.Truth { return e.Met.Truth() }

// statedOrByRatio returns what the evidence says or, where it gives only the ratio,
// whether that is enough.
func (e *Evidence) statedOrByRatio(c *blk.Context) blk.Truth {
	if !e.Met.IsZero() {
		return e.Met.Truth()
	}
	return e.ratioSuffices(c)
}

// ratioSuffices returns whether the ratio is at least what the parameter asks.
func (e *Evidence) ratioSuffices(c *blk.Context) blk.Truth { return FinancesItself(e.Ratio, c) }

// FinancesItself returns whether a ratio of own revenue to operating cost is at least
// parameter roadmap_self_financing_least, which is an assumption; undetermined if
// there is no ratio. The context may be nil.
func FinancesItself(ratioOf blk.Percent, c *blk.Context) blk.Truth {
	ratio, known := ratioOf.Hundredths()
	least, set := c.Number(&selfFinancingLeast)
	if !known || !set {
		return blk.Undetermined
	}
	return blk.TruthOf(ratio >= least)
}

var evidenceChecks = []blk.Check[Evidence]{
	blk.CheckPresent("/criterion", func(e *Evidence) bool { return e.Criterion != "" }),
	blk.CheckCode("/criterion", func(e *Evidence) Criterion { return e.Criterion }),
	blk.CheckPresent("/on", func(e *Evidence) bool { return !e.On.IsZero() }),
	{
		ID: "BKK-010", At: "/met", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Bukti harus menyebut terpenuhi atau tidak; hanya bukti self_financing boleh menyebut rasio, dan rasionya tidak negatif.", EN: "Evidence must say whether the criterion is met; only evidence for self_financing may give a ratio instead, which is not negative."},
		Mend:  blk.Text{ID: "Isi met, atau untuk self_financing isi ratio.", EN: "Give met or, for self_financing, ratio."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "bukti yang tidak menjawab bukan bukti", EN: "evidence that does not answer is none"})},
		Holds: func(e *Evidence, _ *blk.Context) bool {
			ratio, given := e.Ratio.Hundredths()
			return ratio >= 0 && (!e.Met.IsZero() || given) && (!given || e.Criterion == SelfFinancing)
		},
	},
	blk.CheckPeriod("/until", func(e *Evidence) blk.Period { return blk.Period{From: e.On, Until: e.Until} }),
	blk.CheckIdentifier("/document", func(e *Evidence) blk.DocumentID { return e.Document }),
}

// Check returns what the checks find in the evidence, nil if all hold.
func (e *Evidence) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(evidenceChecks, e, c), blk.CheckCitations(e.Citations, c)...)
}
