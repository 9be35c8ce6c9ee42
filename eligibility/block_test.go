package eligibility_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
)

// TestBlocksDecideAsRows decides random policies over blocks of random people, from
// none to more than a word, and compares every decision with that on the row and
// with the walk over the rules.
func TestBlocksDecideAsRows(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	var decision eligibility.BlockDecision // one for all, so that nothing of an earlier one may shine through
	for i := 0; i < draws; {
		p, b := drawn(t, r, 1+r.IntN(40))
		dossiers := make([]eligibility.Dossier, r.IntN(200))
		rows := make([]eligibility.Evidence, len(dossiers))
		known := r.IntN(101)
		for i := range rows {
			dossiers[i] = oracle.Dossier(r, known)
			if i > 0 && r.IntN(3) > 0 { // so that planes are the same for everybody
				dossiers[i] = dossiers[i-1]
			}
			rows[i], _ = b.Layout().Evidence(&dossiers[i])
		}
		block := b.Layout().Block(rows)
		b.DecideBlock(block, &decision)
		require.Equal(t, len(rows), decision.Len())
		counts := [3]int{}
		for i, got := range decision.AppendDecisions(nil) {
			require.Equal(t, b.Decide(&rows[i]), got)
			require.Equal(t, oracle.Decide(&p, &oracle.Dates, &dossiers[i]), got.Verdict)
			require.Equal(t, got.Verdict == eligibility.Eligible, decision.Eligible()[i/64]>>(i%64)&1 == 1)
			require.Equal(t, got.Verdict == eligibility.Ineligible, decision.Ineligible()[i/64]>>(i%64)&1 == 1)
			require.Equal(t, rows[i], block.Evidence(i), "nothing is lost")
			counts[got.Verdict]++
		}
		require.Equal(t, counts, decision.Counts())
		i += len(rows)
	}
}

func TestBlockOfAnotherLayoutKnowsNothing(t *testing.T) {
	b := mustBind(t, mustParse(t, nine), march)
	other := mustBind(t, mustParse(t, paser), march)
	rows := make([]eligibility.Evidence, 70)
	for i := range rows {
		rows[i] = evidence(t, other, `{"residence":"64.01.04","in_school":false,"birth_date":"2000-01-02"}`)
	}
	var d eligibility.BlockDecision
	b.DecideBlock(other.Layout().Block(rows), &d)
	require.Equal(t, [3]int{70, 0, 0}, d.Counts())
	other.DecideBlock(b.Layout().Block(rows), &d) // rows of one layout in a block of another
	require.Equal(t, [3]int{70, 0, 0}, d.Counts())
	other.DecideBlock(other.Layout().Block(rows), &d)
	require.Equal(t, [3]int{0, 0, 70}, d.Counts())

	var none eligibility.Block
	other.DecideBlock(&none, &d)
	require.Equal(t, 0, d.Len())
	require.Empty(t, d.AppendDecisions(nil))
	require.Zero(t, none.Evidence(0))
	require.Nil(t, none.Layout())
	var nobody eligibility.Bound
	nobody.DecideBlock(other.Layout().Block(rows), &d)
	require.Equal(t, [3]int{70, 0, 0}, d.Counts())
}

func TestBlockTakesNoMoreThanItHasRoomFor(t *testing.T) {
	b := mustBind(t, mustParse(t, paser), march)
	block := b.Layout().Block(make([]eligibility.Evidence, eligibility.BlockLen+1))
	require.Equal(t, eligibility.BlockLen, block.Len())
	require.Zero(t, block.Evidence(-1))
	require.Zero(t, block.Evidence(eligibility.BlockLen))
	require.Less(t, block.Bytes(), 4096, "what is the same for everybody takes no room")
}

func TestDecideBlockAllocatesNothing(t *testing.T) {
	b := mustBind(t, mustParse(t, nine), march)
	r := rand.New(rand.NewPCG(6, 2))
	rows := make([]eligibility.Evidence, 1000)
	for i := range rows {
		d, _ := draw(r)
		rows[i], _ = b.Layout().Evidence(&d)
	}
	block := b.Layout().Block(rows)
	var d eligibility.BlockDecision
	b.DecideBlock(block, &d)
	require.Zero(t, testing.AllocsPerRun(10, func() { b.DecideBlock(block, &d) }))
	list := d.AppendDecisions(nil)
	require.Zero(t, testing.AllocsPerRun(10, func() { list = d.AppendDecisions(list[:0]) }))
}

// BenchmarkDecideBlock compares decisions of everybody in blocks, every rule of each
// told, with a program written by hand that goes over rows and answers yes or no. The
// people are random and a million; each figure is for one of them.
func BenchmarkDecideBlock(b *testing.B) {
	for _, c := range []struct {
		name, policy string
		byHand       func(*candidate) bool
	}{{"3_leaves", paser, paserByHand}, {"9_leaves", nine, nineByHand}} {
		bound := mustBind(b, mustParse(b, c.policy), march)
		r := rand.New(rand.NewPCG(1, 2))
		rows, candidates := make([]eligibility.Evidence, people), make([]candidate, people)
		for i := range rows {
			d, x := draw(r)
			rows[i], _ = bound.Layout().Evidence(&d)
			candidates[i] = x
		}
		var blocks []*eligibility.Block
		for i := 0; i < people; i += eligibility.BlockLen {
			blocks = append(blocks, bound.Layout().Block(rows[i:i+eligibility.BlockLen]))
		}
		perPerson := func(b *testing.B, each func()) {
			for b.Loop() {
				each()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/people, "ns/person")
		}
		b.Run(c.name, func(b *testing.B) {
			var d eligibility.BlockDecision
			b.ReportAllocs()
			perPerson(b, func() {
				for _, block := range blocks {
					bound.DecideBlock(block, &d)
				}
			})
			bytes := 0
			for _, block := range blocks {
				bytes += block.Bytes()
			}
			b.ReportMetric(float64(bytes)/people, "B/person")
		})
		b.Run(c.name+"/decisions", func(b *testing.B) {
			var d eligibility.BlockDecision
			var list []eligibility.Decision
			perPerson(b, func() {
				for _, block := range blocks {
					bound.DecideBlock(block, &d)
					list = d.AppendDecisions(list[:0])
				}
			})
		})
		b.Run(c.name+"/build", func(b *testing.B) {
			perPerson(b, func() {
				for i := 0; i < people; i += eligibility.BlockLen {
					bound.Layout().Block(rows[i : i+eligibility.BlockLen])
				}
			})
		})
		b.Run(c.name+"/by_hand", func(b *testing.B) {
			count := 0
			perPerson(b, func() {
				for i := range candidates {
					if c.byHand(&candidates[i]) {
						count++
					}
				}
			})
		})
	}
}
