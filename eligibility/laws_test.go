package eligibility_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
)

// draws is how many random cases each law is tried on.
const draws = 100_000

// bound draws a policy and binds it.
func drawn(t require.TestingT, r *rand.Rand, most int) (eligibility.Policy, *eligibility.Bound) {
	p := oracle.Policy(r, most)
	b, found := p.Bind(oracle.Dates, nil)
	require.False(t, found.HasErrors(), "%v", found)
	return p, b
}

// TestAgreesWithTheWalk compares decisions with the walk over the rules, leaf by
// leaf, on random policies and random partial evidence.
func TestAgreesWithTheWalk(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	verdicts := map[eligibility.Verdict]int{}
	for i := 0; i < draws; {
		p, b := drawn(t, r, 1+r.IntN(40))
		for range 50 {
			d := oracle.Dossier(r, 20+r.IntN(81))
			e, found := b.Layout().Evidence(&d)
			require.Empty(t, found)
			got := b.Decide(&e)
			if want := oracle.Decide(&p, &oracle.Dates, &d); want != got.Verdict {
				require.Equal(t, want, got.Verdict, "%v %v", p, d)
			}
			for leaf, truth := range oracle.Leaves(&p, &oracle.Dates, &d) {
				if met, unmet := got.Met>>leaf&1 == 1, got.Unmet>>leaf&1 == 1; met != (truth == blk.True) || unmet != (truth == blk.False) {
					require.Fail(t, "leaf", "%d of %v on %v", leaf, p, d)
				}
			}
			verdicts[got.Verdict]++
			i++
		}
	}
	for _, v := range []eligibility.Verdict{eligibility.Undetermined, eligibility.Ineligible, eligibility.Eligible} {
		require.Greater(t, verdicts[v], draws/20, "the draws reach every verdict")
	}
}

// TestMoreEvidenceNeverFlips completes partial evidence fact by fact: a decided
// verdict stays, met and unmet leaves stay, and while the verdict is undetermined
// for want of evidence, something is missing and asked for.
func TestMoreEvidenceNeverFlips(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2))
	for i := 0; i < draws/10; {
		_, b := drawn(t, r, 1+r.IntN(30))
		for range 10 {
			d := oracle.Dossier(r, 50)
			e, _ := b.Layout().Evidence(&d)
			before := b.Decide(&e)
			missing := b.Missing(before)
			if before.Verdict != eligibility.Undetermined {
				require.Empty(t, missing)
			}
			for _, id := range missing {
				require.False(t, b.Layout().Has(&e, id) && d.About[id].Assurance == eligibility.Verified && d.Evidence[id].String() != "64" && d.Evidence[id].String() != "33" && id != "units" && len(d.Evidence[id].String()) != 5 && len(d.Evidence[id].String()) != 8, "what is known for sure is not missing: %s", id)
			}
			if next, ok := b.Next(&e, nil); ok {
				require.Contains(t, missing, next)
			} else {
				require.Empty(t, missing)
			}
			order := slices.Clone(oracle.Facts)
			r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			for _, id := range order {
				v := oracle.Value(r, id)
				if known, ok := d.Evidence[id]; ok && !slices.Contains(d.Contested, id) {
					v = known // it may only become surer
				}
				if b.Layout().Set(&e, id, v, eligibility.Verified) != nil {
					continue
				}
				after := b.Decide(&e)
				if before.Verdict != eligibility.Undetermined {
					require.Equal(t, before.Verdict, after.Verdict)
				}
				require.Equal(t, before.Met, before.Met&after.Met)
				require.Equal(t, before.Unmet, before.Unmet&after.Unmet)
				before = after
			}
			i++
		}
	}
}

// TestBecauseIsEnough forgets everything but what Because names: the verdict stays,
// and goes when one more leaf is forgotten.
func TestBecauseIsEnough(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 3))
	for i := 0; i < draws/10; i++ {
		p, b := drawn(t, r, 1+r.IntN(30))
		d := oracle.Dossier(r, 90)
		e, _ := b.Layout().Evidence(&d)
		got := b.Decide(&e)
		because := b.Because(got)
		if got.Verdict == eligibility.Undetermined {
			require.Empty(t, because)
			continue
		}
		truths := oracle.Leaves(&p, &oracle.Dates, &d)
		keep := func(codes []eligibility.RuleCode) eligibility.Verdict {
			leaf := -1
			return verdictOf(p.Rule, func(l eligibility.Leaf) blk.Truth {
				leaf++
				if slices.Contains(codes, l.Code) {
					return truths[leaf]
				}
				return blk.Undetermined
			})
		}
		require.Equal(t, got.Verdict, keep(because))
		for i := range because {
			require.Equal(t, eligibility.Undetermined, keep(slices.Delete(slices.Clone(because), i, i+1)))
		}
	}
}

// verdictOf walks a rule with the truth of its leaves given.
func verdictOf(r eligibility.Rule, leaf func(eligibility.Leaf) blk.Truth) eligibility.Verdict {
	var walk func(eligibility.Rule) blk.Truth
	each := func(rules []eligibility.Rule) (truths []blk.Truth) {
		for _, r := range rules {
			truths = append(truths, walk(r))
		}
		return truths
	}
	walk = func(r eligibility.Rule) blk.Truth {
		switch r := r.(type) {
		case eligibility.All:
			return blk.All(each(r.Rules)...)
		case eligibility.Any:
			return blk.Any(each(r.Rules)...)
		case eligibility.Not:
			return blk.Not(walk(r.Rule))
		case eligibility.AtLeast:
			n, _ := r.Count.Int()
			return blk.AtLeast(n, each(r.Rules)...)
		case eligibility.Residence:
			return leaf(r.Leaf)
		case eligibility.Age:
			return leaf(r.Leaf)
		case eligibility.Flag:
			return leaf(r.Leaf)
		case eligibility.Level:
			return leaf(r.Leaf)
		case eligibility.OneOf:
			return leaf(r.Leaf)
		case eligibility.Count:
			return leaf(r.Leaf)
		case eligibility.Date:
			return leaf(r.Leaf)
		}
		return leaf(r.(eligibility.Holds).Leaf)
	}
	return map[blk.Truth]eligibility.Verdict{blk.True: eligibility.Eligible, blk.False: eligibility.Ineligible}[walk(r)]
}

// TestTimeAgreesWithTheWalk compares the timeline and the first eligible day with
// the walk on every single day.
func TestTimeAgreesWithTheWalk(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 4))
	from, until := blk.MustParseDate("2025-11-01"), blk.MustParseDate("2026-12-31")
	for range 400 {
		p, b := drawn(t, r, 1+r.IntN(12))
		d := oracle.Dossier(r, 85)
		e, _ := b.Layout().Evidence(&d)
		verdict := func(on blk.Date) eligibility.Verdict {
			return oracle.Decide(&p, &eligibility.Dates{AsOf: on, RegistrationOpen: on, RegistrationClose: on, Selection: on, BatchStart: on, BatchEnd: on}, &d)
		}
		spans := slices.Collect(b.Timeline(&e, blk.Period{From: from, Until: until}))
		span, first := 0, blk.Date{}
		for on := from; !on.After(until); on = on.AddDays(1) {
			if on.After(spans[span].Period.Until) {
				span++
			}
			require.Equal(t, verdict(on), spans[span].Verdict, "%s %v %v", on, p, d)
			if first.IsZero() && verdict(on) == eligibility.Eligible {
				first = on
			}
		}
		require.Equal(t, len(spans)-1, span)
		require.Equal(t, from, spans[0].Period.From)
		require.Equal(t, until, spans[span].Period.Until)
		for i := 1; i < len(spans); i++ {
			require.NotEqual(t, spans[i-1].Verdict, spans[i].Verdict)
		}
		day, ok := b.EligibleFrom(&e, from)
		if !first.IsZero() || ok && !day.After(until) {
			require.True(t, ok)
			require.Equal(t, first, day)
		}
	}
}

// TestFixesMend applies what is proposed: the person is eligible then, not if one
// step is left out, and nothing that cannot change was changed.
func TestFixesMend(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	mended := 0
	for range 2000 {
		_, b := drawn(t, r, 1+r.IntN(15))
		d := oracle.Dossier(r, 90)
		e, _ := b.Layout().Evidence(&d)
		cost, told := 0, 0
		for fix := range b.Fixes(&e, nil) {
			require.GreaterOrEqual(t, fix.Cost, cost, "the cheapest first")
			cost = fix.Cost
			require.NotEmpty(t, fix.Steps)
			for _, s := range fix.Steps {
				require.NotEmpty(t, s.Text.ID)
				fact, _ := b.Policy().Fact(s.Fact)
				if known := b.Layout().Has(&e, s.Fact); known && s.Fact != "units" {
					require.True(t, s.Show || fact.Change != eligibility.ChangeNever, "%v", s)
					require.True(t, !s.Show || s.To.String() == d.Evidence[s.Fact].String())
				} else if s.Fact != "units" {
					require.True(t, s.Show)
				}
			}
			if !slices.ContainsFunc(fix.Steps, func(s eligibility.FixStep) bool { return s.Fact == "units" }) {
				after := e
				for _, s := range fix.Steps {
					require.NoError(t, b.Layout().Set(&after, s.Fact, s.To, eligibility.Verified))
				}
				require.Equal(t, eligibility.Eligible, b.Decide(&after).Verdict)
			}
			mended++
			if told++; told == 3 {
				break
			}
		}
		if b.Decide(&e).Verdict == eligibility.Eligible {
			require.Zero(t, told)
		}
	}
	require.Greater(t, mended, 500)
}

// TestAnalysisAgreesWithDraws tries what the analysis says on random people: where
// it says that nobody or everybody is eligible, so it is.
func TestAnalysisAgreesWithDraws(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	ids := map[blk.CheckID]int{}
	for range 500 {
		p, b := drawn(t, r, 1+r.IntN(10))
		found := p.Analyse(nil)
		for _, f := range found {
			ids[f.Check]++
		}
		if len(b.Unset()) > 0 {
			continue
		}
		never, always := len(found.Of("POL-030")) > 0, len(found.Of("POL-031")) > 0
		for range 100 {
			d := oracle.Dossier(r, 100)
			v := oracle.Decide(&p, &p0, &d)
			require.False(t, never && v == eligibility.Eligible, "%v %v", p, d)
			require.False(t, always && v == eligibility.Ineligible, "%v %v", p, d)
		}
		for c := range b.Cases() {
			require.Equal(t, oracle.Decide(&p, &c.Dates, &c.Dossier), c.Expect, "%v %v", p, c)
		}
	}
	for _, id := range []blk.CheckID{"POL-030", "POL-031", "POL-032", "POL-033", "POL-034", "POL-037", "POL-040", "POL-041"} {
		require.NotZero(t, ids[id], id)
	}
}

// p0 is the calendar on which the analysis looks first at drawn policies.
var p0 = eligibility.Dates{AsOf: day("2020-01-01"), RegistrationOpen: day("2020-01-01"), RegistrationClose: day("2020-01-15"), Selection: day("2020-01-22"), BatchStart: day("2020-01-31"), BatchEnd: day("2020-03-31")}

func day(s string) blk.Date { return blk.MustParseDate(s) }

// TestCompareAgreesWithDraws compares policies with themselves and with others:
// every witness shows its difference, and where none is found none is drawn.
func TestCompareAgreesWithDraws(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 7))
	differ := 0
	for range 300 {
		p, a := drawn(t, r, 1+r.IntN(8))
		q, b := drawn(t, r, 1+r.IntN(8))
		same, ok := eligibility.Compare(a, a)
		require.True(t, ok)
		require.Empty(t, same.Differences)
		c, ok := eligibility.Compare(a, b)
		require.True(t, ok)
		for _, x := range c.Differences {
			differ++
			require.Equal(t, x.First, oracle.Decide(&p, &oracle.Dates, surely(&x.Witness)))
			require.Equal(t, x.Second, oracle.Decide(&q, &oracle.Dates, surely(&x.Witness)))
			require.NotEmpty(t, x.By)
		}
		if len(c.Differences) == 0 && c.Complete {
			require.True(t, c.IsEquivalent())
			for range 50 {
				d := oracle.Dossier(r, 100)
				x, y := oracle.Decide(&p, &oracle.Dates, &d), oracle.Decide(&q, &oracle.Dates, &d)
				require.False(t, x != y && x != eligibility.Undetermined && y != eligibility.Undetermined, "%v %v %v", p, q, d)
			}
		}
	}
	require.Greater(t, differ, 200)
}

// surely returns a dossier with everything verified.
func surely(d *eligibility.Dossier) *eligibility.Dossier {
	d.About = map[eligibility.FactID]eligibility.About{}
	for id := range d.Evidence {
		d.About[id] = eligibility.About{Assurance: eligibility.Verified}
	}
	return d
}
