package roadmap

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// Margins are the classes on two days where only the totals are published, not
// which centre moved, for example those of February and August 2023. From
// them alone only bounds of the movement can be told.
type Margins struct {
	// The first day.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The second day.
	To blk.Date `json:"to,omitzero" jsonschema:"required"`
	// The classes on the first day.
	Before ClassCounts `json:"before" jsonschema:"required"`
	// The classes on the second day.
	After ClassCounts `json:"after" jsonschema:"required"`
	// How many centres are there only on the second day. Where nobody says so, take as few
	// as the totals allow.
	New int `json:"new" jsonschema:"required"`
	// How many centres are there only on the first day.
	Gone int `json:"gone" jsonschema:"required"`
}

// WithFewest returns the margins with as few centres new or gone as their totals
// allow: all of the difference new if there are more, gone if there are fewer.
func (m Margins) WithFewest() Margins {
	m.New = max(m.After.Total()-m.Before.Total(), 0)
	m.Gone = max(m.Before.Total()-m.After.Total(), 0)
	return m
}

// Bounds is the least and the most that a number can be.
type Bounds struct{ Least, Most int }

// MarginBounds are what margins say for certain about the movement behind them.
type MarginBounds struct {
	// How many centres at least have another class than before, if any may move
	// to any class.
	FewestMoves int
	// How many times at least a centre rose by one class, and fell by one, on the
	// way; only where no centre is new or gone, else 0. Together they are more than
	// FewestMoves where classes far apart gain and lose.
	FewestStepsUp, FewestStepsDown int

	moved     [len(classesAndNone)][len(classesAndNone)]Bounds
	new, gone [len(classesAndNone)]Bounds
}

// Moved returns how many centres can have been of one class before and of another,
// or the same, after; "" is without a class.
func (b *MarginBounds) Moved(from, to IndependenceClass) Bounds {
	return b.moved[from.Rank()][to.Rank()]
}

// New returns how many centres of a class after can be new.
func (b *MarginBounds) New(k IndependenceClass) Bounds { return b.new[k.Rank()] }

// Gone returns how many centres of a class before can be gone.
func (b *MarginBounds) Gone(k IndependenceClass) Bounds { return b.gone[k.Rank()] }

// Bounds returns the least and the most that every cell of the matrix of movement
// can be. Each bound is reached by some matrix that has these margins. Margins with
// errors have none.
//
// Why: write the matrix with a row for each class before and one for the new, a
// column for each class after and one for the gone; N is the sum of all. Its cell
// (new, gone) is empty. A table with given sums r of rows and c of columns and limits
// on some cells exists exactly if, for each set A of rows and B of columns, the rows
// of A hold no more than the columns of B and the limits of their cells outside B
// (Gale). Limit the cell (i, j) to t. For two classes only the row i and the
// columns without j can fail, so t must be at least r(i) + c(j) − N; for a new centre
// (and likewise one gone) the cell (new, gone) is limited to 0 too, which
// gives r(new) + c(j) + c(gone) − N. The most is found by setting t aside: the rest
// of the row and of the column must stay 0 or more, and the centres that are on both
// days, S = Before − Gone, are no fewer than those that move between two classes: t
// is at most the smaller of r(i), c(j) and, for two classes, S.
//
// A class can keep at most the smaller of its two totals, and all of them together at
// most S: the rest of S has moved. Across the border below a class, as many more have
// risen than fallen as the classes above it have gained: these are the fewest steps,
// and they are reached by filling the matrix from its corner.
func (m *Margins) Bounds() (MarginBounds, blk.Findings) {
	if found := m.Check(nil); found.HasErrors() {
		return MarginBounds{}, found
	}
	var b MarginBounds
	before, after := m.Before.tally(), m.After.tally()
	all, staying, kept := before.total()+m.New, before.total()-m.Gone, 0
	for i, r := range before {
		kept += min(r, after[i])
		b.gone[i] = Bounds{max(r+m.Gone+m.New-all, 0), min(r, m.Gone)}
		b.new[i] = Bounds{max(after[i]+m.Gone+m.New-all, 0), min(after[i], m.New)}
		for j, c := range after {
			b.moved[i][j] = Bounds{max(r+c-all, 0), min(r, c, staying)}
		}
	}
	b.FewestMoves = max(staying-kept, 0)
	if m.New == 0 && m.Gone == 0 {
		gained := 0 // by the classes from one on
		for i := len(after) - 1; i > 0; i-- {
			gained += after[i] - before[i]
			b.FewestStepsUp += max(gained, 0)
			b.FewestStepsDown += max(-gained, 0)
		}
	}
	return b, nil
}

var marginsBasis = []blk.Basis{blk.Practice(blk.Text{ID: "jumlah pada dua hari yang dibandingkan", EN: "totals of two days that are compared"})}

var marginsChecks = []blk.Check[Margins]{
	{
		ID: "BKK-033", At: "/to", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Perbandingan memerlukan dua hari, yang kedua sesudah yang pertama; tercatat {from} dan {until}.", EN: "A comparison needs two days, the second after the first; {from} and {until} are given."},
		Mend:  blk.Text{ID: "Isi from dan to, atau tukar keduanya beserta jumlahnya.", EN: "Give from and to, or swap both with their totals."},
		Basis: marginsBasis,
		Holds: func(m *Margins, _ *blk.Context) bool { return !m.From.IsZero() && m.To.After(m.From) },
		Params: func(m *Margins, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "from", Value: dash(m.From.String())}, {Name: "until", Value: dash(m.To.String())}}
		},
	},
	{
		ID: "BKK-038", At: "", Severity: blk.InEveryPhase(blk.Error), Must: mustBeCounts, Mend: mendCounts, Basis: marginsBasis,
		Holds: func(m *Margins, _ *blk.Context) bool {
			return m.Before.isCount() && m.After.isCount() && ClassCounts{Tumbuh: m.New, Berkembang: m.Gone}.isCount()
		},
	},
	{
		ID: "BKK-039", At: "", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"BKK-038"},
		Must:  blk.Text{ID: "Jumlah awal ditambah yang baru harus sama dengan jumlah akhir ditambah yang hilang; selisihnya {excess}, dan yang hilang paling banyak sejumlah awal.", EN: "Those before and the new must be as many as those after and the gone; they differ by {excess}, and no more can be gone than there were."},
		Mend:  blk.Text{ID: "Perbaiki jumlahnya, atau isi new dan gone.", EN: "Correct the totals, or give new and gone."},
		Basis: marginsBasis,
		Holds: func(m *Margins, _ *blk.Context) bool {
			return m.Before.Total()+m.New == m.After.Total()+m.Gone && m.Gone <= m.Before.Total()
		},
		Params: func(m *Margins, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "excess", Value: strconv.Itoa(m.Before.Total() + m.New - m.After.Total() - m.Gone)}}
		},
	},
}

var (
	mustBeCounts = blk.Text{ID: "Jumlah balai harus dari 0 sampai 2.147.483.647.", EN: "Numbers of centres must be from 0 to 2,147,483,647."}
	mendCounts   = blk.Text{ID: "Perbaiki jumlah yang negatif atau terlalu besar.", EN: "Correct the number that is negative or too large."}
)

// dash returns a text for a message, "-" if it is empty.
func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// Check returns what the checks find in the margins, nil if all hold.
func (m *Margins) Check(c *blk.Context) blk.Findings { return blk.RunChecks(marginsChecks, m, c) }
