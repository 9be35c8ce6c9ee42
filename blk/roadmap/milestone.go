package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Milestone is a step that brings a centre nearer to criteria, such as "agreement
// with a company signed". Its state is not stored: it follows from its history.
type Milestone struct {
	// The identifier, unique in its roadmap: two centres may use the same.
	ID MilestoneID `json:"id,omitzero" jsonschema:"required"`
	// What is to be reached.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// The criteria that it brings nearer.
	Criteria []Criterion `json:"criteria,omitempty"`
	// The milestones of the same roadmap that must be done before it is.
	Prerequisites []MilestoneID `json:"prerequisites,omitempty"`
	// Who answers for it, as the system that keeps the record knows its users; not a name.
	Owner blk.ActorID `json:"owner,omitzero"`
	// The day by which it should be done.
	Due blk.Date `json:"due,omitzero"`
	// What it costs; absent if that is not known, which is not Rp0.
	Cost blk.Rupiah `json:"cost,omitzero"`
	// The days that it takes; absent if that is not known.
	Days blk.Count `json:"days,omitzero"`
	// The papers that show that it was reached.
	Documents []blk.DocumentID `json:"documents,omitempty"`
	// What happened to it so far, the earlier first; its state follows from this.
	History []MilestoneStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// MilestoneID identifies a [Milestone] in its roadmap.
type MilestoneID string

// A MilestoneStep is one move of a milestone.
type MilestoneStep = blk.Step[MilestoneState, MilestoneEvent]

// State returns the state that the history leads to.
func (m *Milestone) State() MilestoneState {
	if n := len(m.History); n > 0 {
		return m.History[n-1].To
	}
	return MilestoneNotStarted
}

// DoneOn returns the day on which the milestone was verified or waived, and whether
// it is. The day is absent if the history does not give it; it is that of Jakarta
// (WIB).
func (m *Milestone) DoneOn() (blk.Date, bool) {
	if !m.State().IsDone() {
		return blk.Date{}, false
	}
	at := m.History[len(m.History)-1].At
	if at.IsZero() {
		return blk.Date{}, true
	}
	day, _ := at.In(blk.WIB)
	return day, true
}

// IsOverdue reports whether the milestone should have been done before a day and
// was not done by then.
func (m *Milestone) IsOverdue(on blk.Date) bool {
	if !m.Due.Before(on) {
		return false
	}
	day, done := m.DoneOn()
	return !done || day.After(on)
}

// hasDocument reports whether a paper shows that the milestone was reached.
func (m *Milestone) hasDocument() bool {
	if len(m.Documents) > 0 {
		return true
	}
	for i := range m.History {
		if s := &m.History[i]; s.Document != "" && (s.Event == MilestoneSubmit || s.Event == MilestoneVerify) {
			return true
		}
	}
	return false
}

var milestoneChecks = []blk.Check[Milestone]{
	blk.CheckPresent("/id", func(m *Milestone) bool { return m.ID != "" }),
	blk.CheckIdentifier("/id", func(m *Milestone) MilestoneID { return m.ID }),
	blk.CheckPresent("/title", func(m *Milestone) bool { return m.Title.ID != "" }),
	blk.CheckCodes("/criteria", func(m *Milestone) []Criterion { return m.Criteria }),
	blk.CheckIdentifiers("/prerequisites", func(m *Milestone) []MilestoneID { return m.Prerequisites }),
	blk.CheckIdentifiers("/documents", func(m *Milestone) []blk.DocumentID { return m.Documents }),
	{
		ID: "BKK-009", At: "/documents", Severity: blk.UnlessReported(blk.Warning, blk.Error), Must: documentMust, Mend: documentMend, Basis: milestoneBasis,
		Holds: func(m *Milestone, _ *blk.Context) bool { return m.State() != MilestoneVerified || m.hasDocument() },
	},
	{
		ID: "BKK-055", At: "/cost", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Biaya tonggak tidak boleh negatif.", EN: "The cost of a milestone must not be negative."},
		Mend:  blk.Text{ID: "Perbaiki cost; kosongkan bila belum diketahui.", EN: "Correct cost; leave it out if it is not known."},
		Basis: milestoneBasis,
		Holds: func(m *Milestone, _ *blk.Context) bool { return m.Cost.Sign() >= 0 },
	},
}

// Check returns what the checks find in the milestone by itself, nil if all hold.
func (m *Milestone) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(milestoneChecks, m, c)
	found = append(found, milestoneLifecycle.CheckHistory(m.History, c).Under("history")...)
	return append(found, blk.CheckCitations(m.Citations, c)...)
}
