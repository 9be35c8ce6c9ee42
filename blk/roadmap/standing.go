package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Standing is where a centre stands on a day, as a value that is quick to make and
// to compare: thousands of centres are counted and ranked by it. [Roadmap.Assess]
// says the same in words. The zero value is a centre of which nothing is known.
type Standing struct {
	// The class that the evidence shows, "" if not even the first. A class is shown
	// if all its criteria are met and those of the classes before it.
	Class IndependenceClass
	// The criteria that are met, and those that are not. What is in neither is not
	// known.
	Met, Unmet CriterionSet
	// The criteria that are not known because what showed them has lapsed: the evidence
	// must be renewed.
	Lapsed CriterionSet
}

// Lacking returns the criteria that the class above asks for and that are not met,
// empty for a centre that is mandiri.
func (s Standing) Lacking() CriterionSet { return s.Class.Next().Criteria() &^ s.Met }

// Truth returns whether a criterion is met.
func (s Standing) Truth(x Criterion) blk.Truth {
	switch {
	case s.Met.Has(x):
		return blk.True
	case s.Unmet.Has(x):
		return blk.False
	}
	return blk.Undetermined
}

// Standing returns where the centre stands on the reference date. Of each criterion
// the evidence counts that is in force on that day; the latest wins, and what
// disagrees on one day tells nothing. Where there is none in force, the context is
// asked by [Criterion.Guard] with the centre as subject; and where that does not know
// whether a centre is accredited or licensed, one that is accredited is. Without a reference date
// nothing is known. It allocates nothing.
func (r *Roadmap) Standing(c *blk.Context) Standing {
	if c == nil {
		return Standing{}
	}
	return r.standingOn(c.On, c)
}

// standingOn is Standing on another day than the reference date. What the context
// supplies is that of the reference date: nobody is asked about other days.
func (r *Roadmap) standingOn(on blk.Date, c *blk.Context) Standing {
	var s Standing
	if on.IsZero() {
		return s
	}
	said := r.said(on, c)
	for i := range requirements {
		truth, bit := said[i].truth, CriterionSet(1<<i)
		if !said[i].isSaid() && c != nil && c.Supply != nil {
			truth, _ = c.Ask(requirements[i].guard, string(r.Centre))
		}
		switch {
		case truth == blk.True:
			s.Met |= bit
		case truth == blk.False:
			s.Unmet |= bit
		case said[i].lapsed:
			s.Lapsed |= bit
		}
	}
	// Who is accredited is accredited or licensed, unless evidence on that says otherwise.
	if licensed := Licensed.index(); s.Met.Has(Accredited) && s.Unmet&(1<<licensed) == 0 && !said[licensed].isSaid() {
		s.Met, s.Lapsed = s.Met|1<<licensed, s.Lapsed&^(1<<licensed)
	}
	for _, class := range classes {
		if class.Criteria()&^s.Met != 0 {
			break
		}
		s.Class = class
	}
	return s
}

// A saying is what the evidence in force on a day says of one criterion.
type saying struct {
	on     blk.Date // of the latest evidence in force
	truth  blk.Truth
	at     int32 // the place of that evidence
	lapsed bool  // whether evidence has run out
}

// isSaid reports whether there is evidence in force.
func (s *saying) isSaid() bool { return !s.on.IsZero() }

// said returns what the evidence in force on a day says of each criterion.
func (r *Roadmap) said(on blk.Date, c *blk.Context) [len(requirements)]saying {
	var said [len(requirements)]saying
	for i := range r.Evidence {
		e := &r.Evidence[i]
		x := e.Criterion.index()
		if x < 0 || e.On.IsZero() || e.On.After(on) {
			continue
		}
		truth := requirements[x].holds(e, c)
		s := &said[x]
		switch {
		case truth == blk.Undetermined:
		case e.Until.Before(on):
			s.lapsed = true
		case e.On.Before(s.on):
		case e.On == s.on && truth != s.truth:
			s.truth = blk.Undetermined
		default:
			s.on, s.truth, s.at = e.On, truth, int32(i)
		}
	}
	return said
}

// Meets returns whether the centre meets a criterion on the reference date: see
// [Roadmap.Standing].
func (r *Roadmap) Meets(x Criterion, c *blk.Context) blk.Truth { return r.Standing(c).Truth(x) }
