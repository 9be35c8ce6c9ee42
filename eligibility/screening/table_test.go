package screening_test

import (
	"context"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

const (
	block    = eligibility.BlockLen
	policyID = "blk-paser-2025"
)

const paser = `{
  "id": "blk-paser-2025", "version": 1, "purpose": "entry",
  "title": {"id": "Penerimaan peserta BLK Paser", "en": "Admission to BLK Paser"},
  "effective": {"from": "2025-07-02"},
  "rule": {"kind": "all", "rules": [
    {"kind": "residence", "code": "KTP", "fact": "residence", "within": ["64.01"]},
    {"kind": "flag", "code": "SEKOLAH", "fact": "in_school", "is": false},
    {"kind": "age", "code": "USIA", "fact": "birth_date", "at": "batch_start", "min": 17}]}}`

const paser14 = `{"id":"blk-paser-2025","version":2,"purpose":"entry","title":{"id":"Sejak 14 tahun","en":"From 14 years on"},"effective":{"from":"2025-07-02"},"rule":{"kind":"all","rules":[{"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":14}]}}`

var march = eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}

// cohort is a table of random people under a random policy, with what it was made from.
type cohort struct {
	policy eligibility.Policy
	bound  *eligibility.Bound
	by     []*screening.BoundBreakdown
	rows   []eligibility.Evidence
	table  *screening.Table
}

var breakdowns = []screening.Breakdown{
	screening.BySex(), screening.ByDisability(), screening.ByAge(eligibility.BatchStart, 18, 25, 35),
	screening.ByRegion(nil, blk.MustParseRegion("64.01"), blk.MustParseRegion("64.01.04"), blk.MustParseRegion("33")),
}

func newCohort(t require.TestingT, r *rand.Rand, size int) *cohort {
	c := &cohort{policy: oracle.Policy(r, 1+r.IntN(12))}
	policies := []*eligibility.Policy{&c.policy}
	for _, b := range breakdowns {
		policies = append(policies, screening.GroupPolicies(b.Groups, nil)...)
	}
	l, found := eligibility.NewLayout(policies...)
	require.Empty(t, found)
	c.bound, found = c.policy.BindTo(l, oracle.Dates, nil)
	require.False(t, found.HasErrors(), found)
	for _, b := range breakdowns {
		bound, found := b.Bind(nil, l, oracle.Dates, nil)
		require.Empty(t, found)
		c.by = append(c.by, bound)
	}
	c.table = screening.NewTable(l)
	dossiers := make([]eligibility.Dossier, 40)
	for i := range dossiers {
		dossiers[i] = oracle.Dossier(r, 60)
	}
	for range size {
		e, _ := l.Evidence(&dossiers[r.IntN(len(dossiers))])
		c.rows = append(c.rows, e)
	}
	for rows := c.rows; len(rows) > 0; { // in pieces of any size
		n := 1 + r.IntN(len(rows))
		c.table.Append(rows[:n]...)
		rows = rows[n:]
	}
	return c
}

func TestTableKeepsEverybody(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	for _, size := range []int{0, 1, 63, 64, 1000, block - 1, block, block + 1, 2*block + 77} {
		c := newCohort(t, r, size)
		require.Equal(t, size, c.table.Len())
		require.Equal(t, c.bound.Layout(), c.table.Layout())
		for i := 0; i < size; i += 1 + r.IntN(50) {
			require.Equal(t, c.rows[i], c.table.Evidence(i))
		}
		require.Zero(t, c.table.Evidence(-1))
		require.Zero(t, c.table.Evidence(size))
		if size > block {
			require.Less(t, c.table.Bytes(), 40*size, "planes take less than the rows, of 128 bytes each")
		}
	}
	var none screening.Table
	none.Append(eligibility.Evidence{})
	require.Zero(t, none.Len())
}

func TestScreenEqualsRows(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2))
	for _, size := range []int{0, 1, 700, block, 2*block + 5} {
		c := newCohort(t, r, size)
		var first *screening.Result
		for _, workers := range []int{-1, 1, 2, 7} {
			got, err := c.table.Screen(context.Background(), c.bound, workers)
			require.NoError(t, err)
			if first == nil {
				first = got
			}
			require.Equal(t, first, got, "the number of workers changes nothing")
		}
		var counts screening.Verdicts
		var eligible []int
		for i := range c.rows {
			want := c.bound.Decide(&c.rows[i])
			require.Equal(t, want.Verdict, first.Verdict(i))
			require.Equal(t, want, first.Decision(i))
			switch want.Verdict {
			case eligibility.Eligible:
				counts.Eligible++
				eligible = append(eligible, i)
			case eligibility.Ineligible:
				counts.Ineligible++
			default:
				counts.Undetermined++
			}
		}
		require.Equal(t, counts, first.Counts())
		require.Equal(t, size, counts.People())
		require.Equal(t, eligible, slices.Collect(first.Eligible()))
		require.Equal(t, eligibility.Undetermined, first.Verdict(size))
		for range first.Eligible() {
			break // a loop may end early
		}
	}
}

func TestWorkEndsWithItsContext(t *testing.T) {
	c := newCohort(t, rand.New(rand.NewPCG(7, 3)), 3*block)
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := c.table.Screen(ended, c.bound, 2)
	require.ErrorIs(t, err, context.Canceled)
	_, err = c.table.Funnel(ended, c.bound, c.by, 2)
	require.ErrorIs(t, err, context.Canceled)
	_, err = c.table.Compare(ended, c.bound, c.bound, 2)
	require.ErrorIs(t, err, context.Canceled)
}

func TestDecideStreams(t *testing.T) {
	c := newCohort(t, rand.New(rand.NewPCG(7, 4)), 500)
	n := 0
	for i, d := range screening.Decide(c.bound, func(yield func(int, *eligibility.Evidence) bool) {
		for i := range c.rows {
			if !yield(i, &c.rows[i]) {
				return
			}
		}
	}) {
		require.Equal(t, c.bound.Decide(&c.rows[i]), d)
		if n++; n == 300 {
			break
		}
	}
	require.Equal(t, 300, n)
}

// TestFunnelCountsPeople counts one person after another by what decisions say of
// themselves, and compares every number.
func TestFunnelCountsPeople(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 5))
	for _, size := range []int{0, 1, 900, block + 300} {
		c := newCohort(t, r, size)
		got, err := c.table.Funnel(context.Background(), c.bound, c.by, 3)
		require.NoError(t, err)
		again, err := c.table.Funnel(context.Background(), c.bound, c.by, 1)
		require.NoError(t, err)
		require.Equal(t, again, got, "the number of workers changes nothing")
		require.Equal(t, c.policy.Ref(), got.Policy)
		require.Equal(t, countOf(c, got, c.rows), got.Total)
		for i, b := range got.Breakdowns {
			require.Equal(t, breakdowns[i].Label, b.Label)
			groups := map[screening.GroupID][]eligibility.Evidence{}
			for _, e := range c.rows {
				id := groupOf(t, c, breakdowns[i], &e)
				groups[id] = append(groups[id], e)
			}
			require.Len(t, b.Groups, len(groups), "%v", slices.Collect(maps.Keys(groups)))
			for _, g := range b.Groups {
				require.Equal(t, countOf(c, got, groups[g.ID]), g.Counts, "%s", g.ID)
			}
		}
	}
}

// groupOf returns the group of a breakdown that somebody counts in.
func groupOf(t require.TestingT, c *cohort, b screening.Breakdown, e *eligibility.Evidence) screening.GroupID {
	groups, found := screening.BindGroups(b.Groups, nil, c.table.Layout(), oracle.Dates, nil)
	require.Empty(t, found)
	id := screening.GroupID("rest")
	for i, g := range groups {
		switch g.Decide(e).Verdict {
		case eligibility.Eligible:
			return b.Groups[i].ID
		case eligibility.Undetermined:
			id = "not_known"
		}
	}
	return id
}

// countOf counts people as a funnel does.
func countOf(c *cohort, f *screening.Funnel, rows []eligibility.Evidence) screening.FunnelCounts {
	n := screening.FunnelCounts{People: blk.MustNewCount(len(rows))}
	verdicts := map[eligibility.Verdict]int{}
	rules, facts := make([][3]int, len(f.Rules)), make([][2]int, len(f.Facts))
	for i := range rows {
		d := c.bound.Decide(&rows[i])
		verdicts[d.Verdict]++
		all, alone := c.bound.Against(d)
		for r := range f.Rules {
			for i, leaves := range []uint64{all, alone, c.bound.Open(d)} {
				rules[r][i] += int(leaves >> r & 1)
			}
		}
		missing := c.bound.Missing(d)
		for i, fact := range f.Facts {
			if slices.Contains(missing, fact.Fact) {
				facts[i][0]++
				if len(missing) == 1 {
					facts[i][1]++
				}
			}
		}
	}
	count := blk.MustNewCount
	n.Eligible, n.Ineligible, n.Undetermined = count(verdicts[eligibility.Eligible]), count(verdicts[eligibility.Ineligible]), count(verdicts[eligibility.Undetermined])
	for _, r := range rules {
		n.Rules = append(n.Rules, screening.RuleCounts{Excludes: count(r[0]), Alone: count(r[1]), Open: count(r[2])})
	}
	for _, x := range facts {
		n.Facts = append(n.Facts, screening.FactCounts{Missing: count(x[0]), Only: count(x[1])})
	}
	return n
}

func TestHideLeavesNothingToWorkOut(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 6))
	for range 20 {
		c := newCohort(t, r, 60+r.IntN(200))
		open, err := c.table.Funnel(context.Background(), c.bound, c.by, 1)
		require.NoError(t, err)
		hidden := open.Hide(5)
		require.Equal(t, open.Total, hidden.Total)
		for b := range open.Breakdowns {
			groups := hidden.Breakdowns[b].Groups
			for name, cell := range cells(open) {
				gone, small, some := 0, 0, 0
				for i := range groups {
					was, is := cell(&open.Breakdowns[b].Groups[i].Counts), cell(&groups[i].Counts)
					n, _ := was.Int()
					isSmall := n > 0 && n < 5
					if !is.IsZero() {
						require.Equal(t, *was, *is)
						require.False(t, isSmall, "%s %d is told", name, n)
						if n > 0 {
							some++
						}
						continue
					}
					gone++
					if isSmall {
						small++
					}
				}
				require.False(t, small > 0 && gone == 1 && some > 0, "%s: the one that is hidden could be worked out from the total", name)
			}
			for _, g := range groups {
				require.True(t, g.Counts.Eligible.IsZero() == g.Counts.Ineligible.IsZero() && g.Counts.Eligible.IsZero() == g.Counts.Undetermined.IsZero(), "what sums to the people of a group goes together")
			}
		}
		requireNothingWorkedOut(t, open, hidden)
		for _, n := range cellsOf(open) {
			require.False(t, n.IsZero(), "the funnel itself is as it was")
		}
		text, err := json.Marshal(hidden)
		require.NoError(t, err)
		var read screening.Funnel
		require.NoError(t, json.Unmarshal(text, &read))
		require.Equal(t, *hidden, read, "what is hidden stays so")
		read.Breakdowns[0].Groups = append(read.Breakdowns[0].Groups, screening.FunnelGroup{}) // as nobody writes it
		require.NotPanics(t, func() { read.Hide(5) })
	}
}

// TestHideGoesAcross has groups of which the one with few people and the one with few of
// a verdict are not the same, under a policy of one rule.
func TestHideGoesAcross(t *testing.T) {
	group := func(id screening.GroupID, eligible, ineligible, undetermined int) screening.FunnelGroup {
		n := blk.MustNewCount
		return screening.FunnelGroup{ID: id, Counts: screening.FunnelCounts{People: n(eligible + ineligible + undetermined), Eligible: n(eligible), Ineligible: n(ineligible), Undetermined: n(undetermined),
			Rules: []screening.RuleCounts{{Excludes: n(ineligible), Alone: n(ineligible), Open: n(undetermined)}}, Facts: []screening.FactCounts{{Missing: n(undetermined), Only: n(undetermined)}}}}
	}
	f := screening.Funnel{
		Rules: []screening.FunnelRule{{Code: "UMUR"}}, Facts: []screening.FunnelFact{{Fact: "birth_date"}}, Total: group("", 493, 24, 6).Counts,
		Breakdowns: []screening.FunnelBreakdown{{Groups: []screening.FunnelGroup{group("a", 3, 0, 0), group("b", 10, 10, 0), group("c", 480, 14, 6)}}},
	}
	hidden := f.Hide(5)
	requireNothingWorkedOut(t, &f, hidden)
	shown := hidden.Breakdowns[0].Groups
	require.Equal(t, f.Breakdowns[0].Groups[1], shown[1], "nothing of it is small or needed")
	require.Zero(t, shown[2].Counts.Rules[0], "of one rule it would tell the verdicts")
	require.Len(t, shown[2].Counts.Facts, 1)
}

// requireNothingWorkedOut works out what it can of hidden people and verdicts from those
// that are shown, by groups and by totals, and requires that nothing small comes out.
func requireNothingWorkedOut(t *testing.T, open, hidden *screening.Funnel) {
	t.Helper()
	cells := func(c *screening.FunnelCounts) [4]blk.Count {
		return [4]blk.Count{c.People, c.Eligible, c.Ineligible, c.Undetermined}
	}
	for b := range open.Breakdowns {
		var known [][4]int // -1 if it is not
		for i := range hidden.Breakdowns[b].Groups {
			var row [4]int
			for j, n := range cells(&hidden.Breakdowns[b].Groups[i].Counts) {
				if row[j] = -1; !n.IsZero() {
					row[j], _ = n.Int()
				}
			}
			known = append(known, row)
		}
		solve := func(total int, terms []*int) (done bool) {
			var gap *int
			for _, n := range terms {
				switch {
				case *n >= 0:
					total -= *n
				case gap != nil:
					return false
				default:
					gap = n
				}
			}
			if gap != nil {
				*gap = total
			}
			return gap != nil
		}
		for again := true; again; {
			again = false
			for i := range known {
				if row := &known[i]; row[0] >= 0 {
					again = solve(row[0], []*int{&row[1], &row[2], &row[3]}) || again
				} else if row[1] >= 0 && row[2] >= 0 && row[3] >= 0 {
					row[0], again = row[1]+row[2]+row[3], true
				}
			}
			for j, n := range cells(&open.Total) {
				var column []*int
				for i := range known {
					column = append(column, &known[i][j])
				}
				total, _ := n.Int()
				again = len(column) > 1 && solve(total, column) || again
			}
		}
		for i := range known {
			for j, n := range cells(&open.Breakdowns[b].Groups[i].Counts) {
				was, _ := n.Int()
				require.False(t, was > 0 && was < 5 && known[i][j] >= 0 && len(known) > 1, "group %d: %v was worked out", i, known[i])
			}
		}
	}
}

// cells are the numbers of a funnel's groups, by name.
func cells(f *screening.Funnel) map[string]func(*screening.FunnelCounts) *blk.Count {
	m := map[string]func(*screening.FunnelCounts) *blk.Count{
		"people": func(c *screening.FunnelCounts) *blk.Count { return &c.People }, "eligible": func(c *screening.FunnelCounts) *blk.Count { return &c.Eligible },
		"ineligible": func(c *screening.FunnelCounts) *blk.Count { return &c.Ineligible }, "undetermined": func(c *screening.FunnelCounts) *blk.Count { return &c.Undetermined },
	}
	for i, r := range f.Rules {
		m["excludes "+string(r.Code)] = func(c *screening.FunnelCounts) *blk.Count { return &c.Rules[i].Excludes }
		m["alone "+string(r.Code)] = func(c *screening.FunnelCounts) *blk.Count { return &c.Rules[i].Alone }
		m["open "+string(r.Code)] = func(c *screening.FunnelCounts) *blk.Count { return &c.Rules[i].Open }
	}
	for i, r := range f.Facts {
		m["missing "+string(r.Fact)] = func(c *screening.FunnelCounts) *blk.Count { return &c.Facts[i].Missing }
		m["only "+string(r.Fact)] = func(c *screening.FunnelCounts) *blk.Count { return &c.Facts[i].Only }
	}
	return m
}

func cellsOf(f *screening.Funnel) (list []blk.Count) {
	for _, cell := range cells(f) {
		for b := range f.Breakdowns {
			for i := range f.Breakdowns[b].Groups {
				list = append(list, *cell(&f.Breakdowns[b].Groups[i].Counts))
			}
		}
	}
	return list
}

// TestCompareCountsPeople compares two random policies person by person.
func TestCompareCountsPeople(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 10 {
		c := newCohort(t, r, block+r.IntN(500))
		other := oracle.Policy(r, 1+r.IntN(12))
		l, found := eligibility.NewLayout(&c.policy, &other)
		require.Empty(t, found)
		before, _ := c.policy.BindTo(l, oracle.Dates, nil)
		after, _ := other.BindTo(l, oracle.Dates, nil)
		table := screening.NewTable(l)
		var rows []eligibility.Evidence
		for range 2000 {
			d := oracle.Dossier(r, 70)
			e, _ := l.Evidence(&d)
			rows = append(rows, e)
		}
		table.Append(rows...)
		got, err := table.Compare(context.Background(), before, after, 3)
		require.NoError(t, err)
		again, err := table.Compare(context.Background(), before, after, 1)
		require.NoError(t, err)
		require.Equal(t, again, got)

		var gained, lost []int
		moves := map[[2]eligibility.Verdict]int{}
		by := map[eligibility.RuleCode][2]int{} // of the rules that keep out who gained, and then who lost
		for i := range rows {
			b, a := before.Decide(&rows[i]), after.Decide(&rows[i])
			moves[[2]eligibility.Verdict{b.Verdict, a.Verdict}]++
			add := func(side int, codes []eligibility.RuleCode) {
				for _, code := range codes {
					n := by[code]
					n[side]++
					by[code] = n
				}
			}
			switch {
			case a.Verdict == b.Verdict:
			case a.Verdict == eligibility.Eligible:
				gained = append(gained, i)
				all, _ := before.Against(b)
				add(0, before.Codes(all))
			case b.Verdict == eligibility.Eligible:
				lost = append(lost, i)
				all, _ := after.Against(a)
				add(1, after.Codes(all))
			}
		}
		require.Equal(t, gained, slices.Collect(got.Gained()))
		require.Equal(t, lost, slices.Collect(got.Lost()))
		sum := 0
		for _, m := range got.Moves {
			require.Equal(t, moves[[2]eligibility.Verdict{m.From, m.To}], m.People)
			require.Equal(t, m.People, got.Count(m.From, m.To))
			sum += m.People
		}
		require.Equal(t, len(rows), sum)
		for _, rule := range got.GainedBy {
			require.Equal(t, by[rule.Code][0], rule.People)
			require.LessOrEqual(t, rule.Alone, rule.People)
		}
		for _, rule := range got.LostBy {
			require.Equal(t, by[rule.Code][1], rule.People)
		}
	}
}
