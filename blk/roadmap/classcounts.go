package roadmap

import "github.com/vokasi/vokasi-go/blk"

// ClassCounts are numbers of centres by class, for example 1,731 tumbuh, 1,534
// berkembang and 492 mandiri. ClassCounts are comparable; the zero value counts
// nothing.
type ClassCounts struct {
	// Centres without a class.
	Unclassified int `json:"unclassified" jsonschema:"required"`
	// Centres of class tumbuh (beginning).
	Tumbuh int `json:"tumbuh" jsonschema:"required"`
	// Centres of class berkembang (developing).
	Berkembang int `json:"berkembang" jsonschema:"required"`
	// Centres of class mandiri (independent).
	Mandiri int `json:"mandiri" jsonschema:"required"`
}

// classesAndNone are what centres are counted by: no class, and the classes from
// first to last. The rank of a class is its place here.
var classesAndNone = [...]IndependenceClass{"", Tumbuh, Berkembang, Mandiri}

// A tally is class counts by rank.
type tally [len(classesAndNone)]int

func (n ClassCounts) tally() tally { return tally{n.Unclassified, n.Tumbuh, n.Berkembang, n.Mandiri} }

func (t tally) counts() ClassCounts { return ClassCounts{t[0], t[1], t[2], t[3]} }

func (t tally) total() (sum int) {
	for _, n := range t {
		sum += n
	}
	return sum
}

// Total returns the number of all centres.
func (n ClassCounts) Total() int { return n.tally().total() }

// Of returns the number of centres of a class; of "" that of those without one.
func (n ClassCounts) Of(k IndependenceClass) int { return n.tally()[k.Rank()] }

// Share returns the share of a class among all centres, those without a class
// included, rounded half up. It is absent where there are no centres.
func (n ClassCounts) Share(k IndependenceClass) blk.Percent {
	share, _ := blk.PercentOf(int64(n.Of(k)), int64(n.Total()), blk.RoundHalfUp)
	return share
}

// Plus returns the counts of both.
func (n ClassCounts) Plus(m ClassCounts) ClassCounts {
	return ClassCounts{n.Unclassified + m.Unclassified, n.Tumbuh + m.Tumbuh, n.Berkembang + m.Berkembang, n.Mandiri + m.Mandiri}
}

// mostCentres is the most that a number of centres may be, so that sums of them
// cannot overflow.
const mostCentres = 1<<31 - 1

// isCount reports whether all numbers can be numbers of centres.
func (n ClassCounts) isCount() bool {
	for _, k := range n.tally() {
		if k < 0 || k > mostCentres {
			return false
		}
	}
	return true
}
