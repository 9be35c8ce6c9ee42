package roadmap

import (
	"time"

	"github.com/vokasi/vokasi-go/blk"
)

// ClassState is where a centre is on its way: "baseline" before it is given a class,
// and then the class. The zero value "" is absent.
type ClassState string

// The states.
const (
	AtBaseline   ClassState = "baseline"
	AtTumbuh     ClassState = ClassState(Tumbuh)
	AtBerkembang ClassState = ClassState(Berkembang)
	AtMandiri    ClassState = ClassState(Mandiri)
)

var classStates = blk.NewCodeList("class_state", blk.Text{ID: "Keadaan kelas kemandirian", EN: "State of the independence class"},
	blk.Code{Value: string(AtBaseline), Label: blk.Text{ID: "belum berkelas", EN: "no class yet"}},
	blk.Code{Value: string(AtTumbuh), Label: blk.Text{ID: "Tumbuh", EN: "growing (Tumbuh)"}},
	blk.Code{Value: string(AtBerkembang), Label: blk.Text{ID: "Berkembang", EN: "developing (Berkembang)"}},
	blk.Code{Value: string(AtMandiri), Label: blk.Text{ID: "Mandiri", EN: "independent (Mandiri)"}},
)

// IsValid reports whether s is one of the states.
func (s ClassState) IsValid() bool { return classStates.Has(string(s)) }

// Label returns the name of the state.
func (s ClassState) Label() blk.Text { return classStates.LabelOf(string(s)) }

// CodeList returns all states.
func (ClassState) CodeList() blk.CodeList { return classStates }

// ClassEvent is what gives a centre a class: "assess" for the first, "promote" for
// the next and "demote" for the one below. The zero value "" is absent.
type ClassEvent string

// The events.
const (
	AssessClass ClassEvent = "assess"
	Promote     ClassEvent = "promote"
	Demote      ClassEvent = "demote"
)

var classEvents = blk.NewCodeList("class_event", blk.Text{ID: "Langkah kelas kemandirian", EN: "Event of the independence class"},
	blk.Code{Value: string(AssessClass), Label: blk.Text{ID: "tetapkan kelas pertama", EN: "give the first class"}},
	blk.Code{Value: string(Promote), Label: blk.Text{ID: "naikkan kelas", EN: "promote"}},
	blk.Code{Value: string(Demote), Label: blk.Text{ID: "turunkan kelas", EN: "demote"}},
)

// IsValid reports whether e is one of the events.
func (e ClassEvent) IsValid() bool { return classEvents.Has(string(e)) }

// Label returns the name of the event.
func (e ClassEvent) Label() blk.Text { return classEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (ClassEvent) CodeList() blk.CodeList { return classEvents }

// ClassLifecycle returns a copy of the table of classes: a class is given if each of
// its criteria and of those before it is met on the day, one class at a time, by
// somebody else than the manager of the centre. A class is lowered by one, with a
// reason, if one of its criteria is no longer met and the centre had time to mend
// since a review said so. A review by itself moves nothing: see [Review]. No source tells of a centre that lost the class tumbuh, so
// nothing leads below it.
func ClassLifecycle() *blk.Lifecycle[ClassState, ClassEvent, Roadmap] { return classLifecycle.Clone() }

var classLifecycle = blk.Lifecycle[ClassState, ClassEvent, Roadmap]{
	ID: "roadmap_class", Label: blk.Text{ID: "Daur hidup kelas kemandirian", EN: "Lifecycle of the independence class"}, Initial: AtBaseline,
	Transitions: []blk.Transition[ClassState, ClassEvent, Roadmap]{
		{From: []ClassState{AtBaseline}, Event: AssessClass, To: AtTumbuh, Roles: reviewers, Guards: raiseGuards(Tumbuh)},
		{From: []ClassState{AtTumbuh}, Event: Promote, To: AtBerkembang, Roles: reviewers, Guards: raiseGuards(Berkembang)},
		{From: []ClassState{AtBerkembang}, Event: Promote, To: AtMandiri, Roles: reviewers, Guards: raiseGuards(Mandiri)},
		{From: []ClassState{AtMandiri}, Event: Demote, To: AtBerkembang, Roles: reviewers, NeedsReason: true, Guards: lowerGuards(Mandiri)},
		{From: []ClassState{AtBerkembang}, Event: Demote, To: AtTumbuh, Roles: reviewers, NeedsReason: true, Guards: lowerGuards(Berkembang)},
	},
}

// raiseGuards returns what a class asks for: its criteria and those of the classes
// before it.
func raiseGuards(class IndependenceClass) []blk.Guard[Roadmap] {
	var guards []blk.Guard[Roadmap]
	for i := range requirements {
		q := &requirements[i]
		if q.class == "" || q.class.Rank() > class.Rank() {
			continue
		}
		guards = append(guards, blk.Guard[Roadmap]{
			ID: q.guard, Must: q.must(), Mend: q.mend(), Basis: []blk.Basis{q.basis},
			Holds: func(m *blk.Move[Roadmap]) blk.Truth {
				if m.Record == nil {
					return blk.Undetermined
				}
				return m.Record.standingOn(dayOf(m), m.Context).Truth(requirements[i].criterion)
			},
		})
	}
	return append(guards, reviewerGuard)
}

// lowerGuards returns what must be so before a class is taken away.
func lowerGuards(class IndependenceClass) []blk.Guard[Roadmap] {
	asked := class.allCriteria()
	return []blk.Guard[Roadmap]{
		{
			ID: "BKK-053", Must: blk.Text{ID: "Sekurangnya satu kriteria kelas itu harus terbukti tidak lagi terpenuhi; bukti yang belum ada bukan alasan menurunkan kelas.", EN: "At least one criterion of the class must be shown to be no longer met; evidence that is absent is no reason to lower a class."},
			Mend: blk.Text{ID: "Catat bukti bahwa kriterianya tidak terpenuhi.", EN: "Record evidence that the criterion is not met."}, Basis: []blk.Basis{kompas},
			Holds: func(m *blk.Move[Roadmap]) blk.Truth {
				if m.Record == nil {
					return blk.Undetermined
				}
				switch s := m.Record.standingOn(dayOf(m), m.Context); {
				case s.Unmet&asked != 0:
					return blk.True
				case asked&^s.Met == 0:
					return blk.False
				}
				return blk.Undetermined
			},
		},
		{
			ID: "BKK-054", Must: blk.Text{ID: "Sebelum kelas diturunkan, masa perbaikan sejak evaluasi yang menemukan kelas lebih rendah harus lewat.", EN: "Before a class is lowered, the time to mend must have passed since a review found a lower class."},
			Mend:  blk.Text{ID: "Catat evaluasi itu, dan tunggu masa perbaikannya (parameter roadmap_grace_months).", EN: "Record that review, and wait for the time to mend (parameter roadmap_grace_months)."},
			Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "masa perbaikan tidak diumumkan", EN: "the time to mend is not public"})},
			Holds: func(m *blk.Move[Roadmap]) blk.Truth {
				months, set := m.Context.Number(&graceMonths)
				day := dayOf(m)
				if m.Record == nil || !set || day.IsZero() {
					return blk.Undetermined
				}
				review := m.Record.lowerSince(day)
				if review == nil {
					return blk.False
				}
				over := review.On.AddMonths(int(months))
				return blk.TruthOf(!over.IsZero() && !over.After(day))
			},
		},
		reviewerGuard,
	}
}

// reviewerGuard lets no manager judge the own centre, where both are known.
var reviewerGuard = blk.Guard[Roadmap]{
	ID: "BKK-012", Must: reviewerMust, Mend: reviewerMend, Basis: fourEyes,
	Holds: func(m *blk.Move[Roadmap]) blk.Truth {
		if m.Record == nil {
			return blk.Undetermined
		}
		return blk.TruthOf(m.Record.mayReview(m.Actor))
	},
}

var (
	reviewerMust = blk.Text{ID: "Yang menilai tidak boleh pengelola balai itu sendiri.", EN: "Who reviews must not be the manager of the centre."}
	reviewerMend = blk.Text{ID: "Minta penilai lain.", EN: "Ask another reviewer."}
)

// mayReview reports whether somebody may review the centre, as far as is known.
func (r *Roadmap) mayReview(actor blk.ActorID) bool { return actor == "" || actor != r.Manager }

// dayOf returns the day of a move in Jakarta (WIB), and the reference date if the
// move has no time.
func dayOf(m *blk.Move[Roadmap]) blk.Date {
	if day, _ := m.At.In(blk.WIB); !day.IsZero() {
		return day
	}
	if m.Context != nil {
		return m.Context.On
	}
	return blk.Date{}
}

// Decide returns the decision that an event makes from the class that the centre has
// on the day of the move, or every reason why it may not be made, such as that a later
// decision stands. It sets the record of the move and changes nothing: the caller appends
// the decision to the classes.
// The decisions are the history of the class; who made them in which role is for the
// system that asks to keep.
func (r *Roadmap) Decide(event ClassEvent, m blk.Move[Roadmap]) (ClassDecision, blk.Findings) {
	m.Record = r
	day := dayOf(&m)
	step, found := classLifecycle.Try(r.classHistory(day, r.lastDecision()), event, m)
	if found != nil {
		return ClassDecision{}, found
	}
	return ClassDecision{Class: IndependenceClass(step.To), From: day, Reviewer: step.Actor, Document: step.Document, Reason: step.Reason}, nil
}

// AskClass returns whether an event may give the centre another class on the
// reference date, each condition with its reason and remedy.
func (r *Roadmap) AskClass(event ClassEvent, c *blk.Context) blk.Answer {
	m := blk.Move[Roadmap]{Record: r, Context: c}
	day := dayOf(&m)
	return classLifecycle.Ask(r.classHistory(day, r.decisionOn(day)), event, m)
}

// classHistory returns a history that leads to the class of a day and whose last step
// is a decision, nil if there is none: decisions are kept by their day, not by the step.
func (r *Roadmap) classHistory(day blk.Date, last *ClassDecision) []blk.Step[ClassState, ClassEvent] {
	if last == nil {
		return nil
	}
	state := AtBaseline
	if k := r.ClassOn(day); k.Rank() > 0 {
		state = ClassState(k)
	}
	at := time.Date(last.From.Year(), time.Month(last.From.Month()), last.From.Day(), -7, 0, 0, 0, time.UTC) // where the day begins in WIB
	return []blk.Step[ClassState, ClassEvent]{{To: state, At: blk.InstantFromTime(at)}}
}
