package roadmap

import "github.com/vokasi/vokasi-go/blk"

// ClassBasis is what a class is taken from: "decided" (the decision in force) or "shown"
// (the evidence). The zero value "" is absent and taken as "decided".
type ClassBasis string

// The bases.
const (
	ClassDecided ClassBasis = "decided"
	ClassShown   ClassBasis = "shown"
)

var classBases = blk.NewCodeList("class_basis", blk.Text{ID: "Asal kelas", EN: "What a class is taken from"},
	blk.Code{Value: string(ClassDecided), Label: blk.Text{ID: "kelas yang ditetapkan", EN: "the class given by decision"}},
	blk.Code{Value: string(ClassShown), Label: blk.Text{ID: "kelas yang ditunjukkan bukti", EN: "the class shown by the evidence"}},
)

// IsValid reports whether b is one of the bases.
func (b ClassBasis) IsValid() bool { return classBases.Has(string(b)) }

// Label returns the basis in words.
func (b ClassBasis) Label() blk.Text { return classBases.LabelOf(string(b)) }

// CodeList returns all bases.
func (ClassBasis) CodeList() blk.CodeList { return classBases }

// A Snapshot is which centre has which class on a day.
type Snapshot struct {
	// The day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The centres, in any order.
	Centres []CentreClass `json:"centres,omitempty"`
}

// A CentreClass is a centre with its class, "" if it has none.
type CentreClass struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Where it is.
	Region blk.Region `json:"region,omitzero"`
	// Its class.
	Class IndependenceClass `json:"class,omitzero"`
}

// Snap returns the classes of roadmaps on the reference date. Left out are centres
// of which the first thing that is known came later: they are new then.
func Snap(roadmaps []Roadmap, by ClassBasis, c *blk.Context) Snapshot {
	s := Snapshot{On: referenceDate(c), Centres: make([]CentreClass, 0, len(roadmaps))}
	for i := range roadmaps {
		r := &roadmaps[i]
		if first := r.firstKnown(); !s.On.IsZero() && first.After(s.On) {
			continue
		}
		x := CentreClass{Centre: r.Centre, Region: r.Region}
		if by == ClassShown {
			x.Class = r.Standing(c).Class
		} else {
			x.Class = r.ClassOn(s.On)
		}
		s.Centres = append(s.Centres, x)
	}
	return s
}

// firstKnown returns the first day of a decision, evidence or a review, absent if there is
// none.
func (r *Roadmap) firstKnown() (first blk.Date) {
	see := func(d blk.Date) {
		if !d.IsZero() && (first.IsZero() || d.Before(first)) {
			first = d
		}
	}
	for i := range r.Classes {
		see(r.Classes[i].From)
	}
	for i := range r.Evidence {
		see(r.Evidence[i].On)
	}
	for i := range r.Reviews {
		see(r.Reviews[i].On)
	}
	return first
}

// Counts returns how many centres have which class.
func (s *Snapshot) Counts() ClassCounts {
	var t tally
	for i := range s.Centres {
		t[s.Centres[i].Class.Rank()]++
	}
	return t.counts()
}

// A Movement is how many centres went from which class to which between two days.
type Movement struct {
	// The first day.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The second day.
	To blk.Date `json:"to,omitzero" jsonschema:"required"`
	// Those without a class on the first day, by their class on the second.
	FromUnclassified ClassCounts `json:"from_unclassified" jsonschema:"required"`
	// Those of class tumbuh on the first day, by their class on the second.
	FromTumbuh ClassCounts `json:"from_tumbuh" jsonschema:"required"`
	// Those of class berkembang on the first day, by their class on the second.
	FromBerkembang ClassCounts `json:"from_berkembang" jsonschema:"required"`
	// Those of class mandiri on the first day, by their class on the second.
	FromMandiri ClassCounts `json:"from_mandiri" jsonschema:"required"`
	// Those that are there only on the second day, by their class on it.
	New ClassCounts `json:"new" jsonschema:"required"`
	// Those that are there only on the first day, by their class on it.
	Gone ClassCounts `json:"gone" jsonschema:"required"`
	// Each centre that has another class, is new or gone: first those of the second day
	// in its order, then the gone in the order of the first.
	Changes []ClassChange `json:"changes,omitempty"`
}

// A ClassChange is what happened to one centre.
type ClassChange struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Where it is.
	Region blk.Region `json:"region,omitzero"`
	// What happened.
	Kind ClassChangeKind `json:"kind,omitzero" jsonschema:"required"`
	// The class on the first day; absent is none.
	From IndependenceClass `json:"from,omitzero"`
	// The class on the second day; absent is none.
	To IndependenceClass `json:"to,omitzero"`
}

// ClassChangeKind is what happened to a centre between two days: "promoted", "demoted",
// "new" or "gone". To get a first class is to be promoted. The zero value "" is absent.
type ClassChangeKind string

// The kinds.
const (
	ChangePromoted ClassChangeKind = "promoted"
	ChangeDemoted  ClassChangeKind = "demoted"
	ChangeNew      ClassChangeKind = "new"
	ChangeGone     ClassChangeKind = "gone"
)

var classChangeKinds = blk.NewCodeList("class_change_kind", blk.Text{ID: "Perubahan kelas", EN: "Change of a class"},
	blk.Code{Value: string(ChangePromoted), Label: blk.Text{ID: "naik kelas", EN: "promoted"}},
	blk.Code{Value: string(ChangeDemoted), Label: blk.Text{ID: "turun kelas", EN: "demoted"}},
	blk.Code{Value: string(ChangeNew), Label: blk.Text{ID: "baru", EN: "new"}},
	blk.Code{Value: string(ChangeGone), Label: blk.Text{ID: "tidak ada lagi", EN: "gone"}},
)

// IsValid reports whether k is one of the kinds.
func (k ClassChangeKind) IsValid() bool { return classChangeKinds.Has(string(k)) }

// Label returns the kind in words.
func (k ClassChangeKind) Label() blk.Text { return classChangeKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (ClassChangeKind) CodeList() blk.CodeList { return classChangeKinds }

// Move compares two snapshots, the earlier first. Where a centre stands twice in one, the
// first counts.
func Move(before, after *Snapshot) Movement {
	m := Movement{From: before.On, To: after.On}
	at := make(map[blk.CentreID]int, len(before.Centres))
	for i := range before.Centres {
		if _, twice := at[before.Centres[i].Centre]; !twice {
			at[before.Centres[i].Centre] = i
		}
	}
	var cells [len(classesAndNone)]tally
	var fresh, gone tally
	met := make([]bool, len(before.Centres))
	var seen map[blk.CentreID]bool // new centres
	for i := range after.Centres {
		x := &after.Centres[i]
		change := ClassChange{Centre: x.Centre, Region: x.Region, To: x.Class}
		j, known := at[x.Centre]
		switch {
		case known && met[j] || !known && seen[x.Centre]:
			continue
		case !known:
			if seen == nil {
				seen = map[blk.CentreID]bool{}
			}
			seen[x.Centre] = true
			fresh[x.Class.Rank()]++
			change.Kind = ChangeNew
		default:
			met[j] = true
			change.From = before.Centres[j].Class
			from, to := change.From.Rank(), x.Class.Rank()
			cells[from][to]++
			switch {
			case from == to:
				continue
			case from < to:
				change.Kind = ChangePromoted
			default:
				change.Kind = ChangeDemoted
			}
		}
		m.Changes = append(m.Changes, change)
	}
	for i := range before.Centres {
		if x := &before.Centres[i]; !met[i] && at[x.Centre] == i {
			gone[x.Class.Rank()]++
			m.Changes = append(m.Changes, ClassChange{x.Centre, x.Region, ChangeGone, x.Class, ""})
		}
	}
	for i := range cells {
		*m.row(i) = cells[i].counts()
	}
	m.New, m.Gone = fresh.counts(), gone.counts()
	return m
}

// row returns the row of a rank.
func (m *Movement) row(rank int) *ClassCounts {
	return [...]*ClassCounts{&m.FromUnclassified, &m.FromTumbuh, &m.FromBerkembang, &m.FromMandiri}[rank]
}

// Moved returns how many centres were of one class before and of another, or the same,
// after; "" is without a class.
func (m *Movement) Moved(from, to IndependenceClass) int { return m.row(from.Rank()).Of(to) }

// Before returns the classes on the first day.
func (m *Movement) Before() ClassCounts {
	t := m.Gone.tally()
	for i := range t {
		t[i] += m.row(i).Total()
	}
	return t.counts()
}

// After returns the classes on the second day.
func (m *Movement) After() ClassCounts {
	sum := m.New
	for i := range classesAndNone {
		sum = sum.Plus(*m.row(i))
	}
	return sum
}

// Stayed returns how many centres have the class that they had.
func (m *Movement) Stayed() int {
	n := 0
	for i := range classesAndNone {
		n += m.row(i).tally()[i]
	}
	return n
}

// Promoted returns how many centres rose, and Demoted how many fell.
func (m *Movement) Promoted() int { return m.crossing(func(from, to int) bool { return from < to }) }

// Demoted returns how many centres fell.
func (m *Movement) Demoted() int { return m.crossing(func(from, to int) bool { return from > to }) }

func (m *Movement) crossing(is func(from, to int) bool) int {
	n := 0
	for i := range classesAndNone {
		for j, k := range m.row(i).tally() {
			if is(i, j) {
				n += k
			}
		}
	}
	return n
}

// Margins returns the totals of the movement, as they would be published.
func (m *Movement) Margins() Margins {
	return Margins{m.From, m.To, m.Before(), m.After(), m.New.Total(), m.Gone.Total()}
}

// Rates returns the rates of the movement: of the centres of a class on the first day that
// are still there on the second, the share that has each other class. They are rates of
// the whole time between the two days. Shares are in hundredths of a percent, rounded half
// up; only where they would come to more than all of those that moved, what rounding adds
// is taken from the smallest remainders. Between two classes where nobody moved there is no
// rate. By says who takes them for rates.
func (m *Movement) Rates(by blk.Text) []TransitionRate {
	var rates []TransitionRate
	for i, from := range classesAndNone {
		if !m.row(i).isCount() {
			continue
		}
		row := m.row(i).tally()
		of := row.total()
		shares := sharesOf(row, i)
		for j, to := range classesAndNone {
			if i == j || row[j] == 0 {
				continue
			}
			share, _ := blk.NewPercent(int64(shares[j]))
			n, _ := blk.NewCount(row[j])
			all, _ := blk.NewCount(of)
			first, second := m.From.Label(), m.To.Label()
			rates = append(rates, TransitionRate{From: from, To: to, Share: share, Moved: row[j], Of: of, Assumed: RateAssumption{By: by, Basis: blk.Text{
				ID: n.Label().ID + " dari " + all.Label().ID + " balai, " + first.ID + " sampai " + second.ID,
				EN: n.Label().EN + " of " + all.Label().EN + " centres, " + first.EN + " to " + second.EN,
			}}})
		}
	}
	return rates
}

// sharesOf returns the shares of a row in hundredths of a percent: rounded half up, unless
// those but the one that stays would come to more than its whole.
func sharesOf(row tally, stays int) (shares tally) {
	of, moved, sum := row.total(), 0, 0
	if of == 0 {
		return shares
	}
	for j, n := range row {
		if j != stays {
			shares[j] = (n*10_000 + of/2) / of
			moved, sum = moved+n, sum+shares[j]
		}
	}
	if sum > 10_000 || moved == of && sum != 10_000 {
		return apportion(10_000, row)
	}
	return shares
}

// apportion divides a number in proportion to weights, by largest remainder; of equal
// remainders the first gets more. The parts come to the number; without weights they are 0.
func apportion(n int, weights tally) (parts tally) {
	sum := weights.total()
	if sum <= 0 {
		return parts
	}
	var remainders tally
	left := n
	for i, w := range weights {
		parts[i], remainders[i] = n*w/sum, n*w%sum
		left -= parts[i]
	}
	for range left {
		most := 0
		for i, r := range remainders {
			if r > remainders[most] {
				most = i
			}
		}
		remainders[most] = -1
		parts[most]++
	}
	return parts
}
