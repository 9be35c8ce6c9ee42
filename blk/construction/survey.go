package construction

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Survey is how the projects of a programme stand on a day.
type Survey struct {
	// The programme; absent for a survey of projects of any.
	Programme NationalProgrammeID
	// The day.
	On blk.Date
	// How many centres the programme announced.
	Announced blk.QualifiedCount
	// How many projects are on record.
	Listed int
	// How many more the programme announced, in its own words: of "about 22" with one
	// on record about 21. Nothing is known of them. It is absent where no number was
	// announced, and 0 where as many are on record.
	Unlisted blk.QualifiedCount
	// How many projects are in each state, in the order of the states.
	States []StateTally
	// How many there are in each province, by code; where the region is not known, last.
	Provinces []ProvinceTally
	// How many are planned to begin when, as the plans stand; where that is not known,
	// last.
	Starts []StartTally
	// The projects whose building is planned to begin later than was first announced,
	// the largest delay first.
	Slips []Slip
	// The projects that should have begun by the plan in force and have not.
	Overdue []blk.ProjectID
	// What the projects that are under way lack for their next step, what most of them
	// lack first.
	Lacking []LackTally
}

// A StateTally is how many projects are in a state.
type StateTally struct {
	State    ProjectState
	Projects int
}

// A ProvinceTally is how many projects are in a province.
type ProvinceTally struct {
	Province blk.Region
	Projects int
}

// A StartTally is how many projects are planned to begin in a month, or in a year
// where no month is known. A plan to the day counts in its month; one to the year is
// never put into a month.
type StartTally struct {
	Start    blk.PartialDate
	Projects int
}

// A Slip is how much later than first announced a project is planned to begin. A
// plan that only became more exact has not slipped.
type Slip struct {
	Project blk.ProjectID
	First   blk.PartialDate
	Now     blk.PartialDate
	// From the last month of the first plan to the first month of the plan now; 0 within
	// a month.
	Months int
	// How many revisions lie between.
	Revisions int
}

// A LackTally is how many projects lack a requirement for their next step, and of how
// many it is not known.
type LackTally struct {
	Requirement Requirement
	Missing     int
	Unknown     int
}

// Survey returns how the projects of a programme stand on the reference date; with an
// absent programme, all projects.
func (r *Records) Survey(programme NationalProgrammeID, c *blk.Context) Survey {
	s := Survey{Programme: programme, On: day(c)}
	for i := range r.Programmes {
		if programme != "" && r.Programmes[i].ID == programme {
			s.Announced = r.Programmes[i].Centres
			break
		}
	}
	states := map[ProjectState]int{}
	provinces := map[blk.Region]int{}
	starts := map[blk.PartialDate]int{}
	var lacks [len(requirementRules)]LackTally
	for i := range r.Projects {
		p := &r.Projects[i]
		if programme != "" && p.Programme != programme {
			continue
		}
		s.Listed++
		state := p.StateOn(s.On)
		states[state]++
		provinces[p.Region.At(blk.LevelProvince)]++
		start, _ := p.Plan(s.On)
		starts[monthOf(start)]++
		if slip, slipped := p.slip(s.On); slipped {
			s.Slips = append(s.Slips, slip)
		}
		if p.isOverdue(state, s.On) {
			s.Overdue = append(s.Overdue, p.ID)
		}
		p.countLacks(state, c, &lacks)
	}
	s.Unlisted = s.unlisted()
	for value := range projectStates.All() {
		if n := states[ProjectState(value.Value)]; n > 0 {
			s.States = append(s.States, StateTally{ProjectState(value.Value), n})
		}
	}
	for province, n := range provinces {
		s.Provinces = append(s.Provinces, ProvinceTally{province, n})
	}
	slices.SortFunc(s.Provinces, func(a, b ProvinceTally) int {
		return cmp.Or(lastIfZero(a.Province, b.Province), a.Province.Compare(b.Province))
	})
	for start, n := range starts {
		s.Starts = append(s.Starts, StartTally{start, n})
	}
	slices.SortFunc(s.Starts, func(a, b StartTally) int {
		return cmp.Or(lastIfZero(a.Start, b.Start), a.Start.Compare(b.Start))
	})
	slices.SortFunc(s.Slips, func(a, b Slip) int {
		return cmp.Or(b.Months-a.Months, cmp.Compare(a.Project, b.Project))
	})
	slices.Sort(s.Overdue)
	for _, lack := range lacks {
		if lack.Missing+lack.Unknown > 0 {
			s.Lacking = append(s.Lacking, lack)
		}
	}
	slices.SortStableFunc(s.Lacking, func(a, b LackTally) int {
		return cmp.Or(b.Missing+b.Unknown-a.Missing-a.Unknown, b.Missing-a.Missing)
	})
	return s
}

// unlisted returns how many centres were announced beyond the projects on record.
func (s *Survey) unlisted() blk.QualifiedCount {
	n, known := s.Announced.Value.Int()
	if !known {
		return blk.QualifiedCount{}
	}
	left, err := blk.NewCount(max(n-s.Listed, 0))
	if err != nil {
		return blk.QualifiedCount{}
	}
	return blk.QualifiedCount{Qualifier: s.Announced.Qualifier, Value: left}
}

// monthOf returns the month of a day, or what is less exact as it is.
func monthOf(d blk.PartialDate) blk.PartialDate {
	month, err := blk.NewPartialDate(d.Year(), d.Month(), 0)
	if err != nil {
		return d
	}
	return month
}

// lastIfZero orders absent values behind others.
func lastIfZero[T interface{ IsZero() bool }](a, b T) int {
	switch {
	case a.IsZero() == b.IsZero():
		return 0
	case a.IsZero():
		return 1
	}
	return -1
}

// slip returns how much later than first announced building is planned to begin, as
// the plan stood on a day, and false where it is not later.
func (p *Project) slip(on blk.Date) (Slip, bool) {
	s := Slip{Project: p.ID, First: p.PlannedStart}
	s.Now, _ = p.Plan(on)
	for i := range p.Revisions {
		if r := &p.Revisions[i]; !r.PlannedStart.IsZero() && (on.IsZero() || !r.On.After(on)) {
			s.Revisions++
			if s.First.IsZero() {
				s.First = r.PlannedStart
			}
		}
	}
	was, is := s.First.Period().Until, s.Now.Period().From
	if !is.After(was) {
		return Slip{}, false
	}
	s.Months = (is.Year()-was.Year())*12 + is.Month() - was.Month()
	return s, true
}

// isOverdue reports whether building should have begun by a day and has not.
func (p *Project) isOverdue(state ProjectState, on blk.Date) bool {
	switch state {
	case Proposed, Feasibility, LandSecured, Budgeted, Tendered, Contracted:
		start, _ := p.Plan(on)
		return on.After(start.Period().Until)
	}
	return false
}

// countLacks counts what a project in a state lacks for its next step.
func (p *Project) countLacks(state ProjectState, c *blk.Context, lacks *[len(requirementRules)]LackTally) {
	t := p.onward(state)
	if t == nil {
		return
	}
	for i := range t.Guards {
		rule := ruleOfGuard(t.Guards[i].ID)
		if rule < 0 {
			continue
		}
		lacks[rule].Requirement = requirementRules[rule].requirement
		switch p.meets(requirementRules[rule].requirement, c) {
		case blk.False:
			lacks[rule].Missing++
		case blk.Undetermined:
			lacks[rule].Unknown++
		}
	}
}
