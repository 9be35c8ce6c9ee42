package blk

import (
	"slices"
	"strings"
)

// A Lifecycle is the table of states and events of one kind of record, such as
// a batch or a building project: which event leads from which state to which,
// who may cause it and what must be true before. S is the code list of states,
// E that of events and T the record. The state of a record is never stored: it
// follows from its history.
type Lifecycle[S, E Coded, T any] struct {
	// The name in snake_case, such as "batch".
	ID string
	// What it is the lifecycle of.
	Label Text
	// The state of a record without history.
	Initial S
	// The moves. No two have the same event from the same state.
	Transitions []Transition[S, E, T]
}

// Clone returns a copy with a table of its own, so that who changes it changes
// nothing for others: the packages of this module hand out copies.
func (l *Lifecycle[S, E, T]) Clone() *Lifecycle[S, E, T] {
	clone := *l
	clone.Transitions = slices.Clone(l.Transitions)
	for i := range clone.Transitions {
		t := &clone.Transitions[i]
		t.From, t.Roles, t.Guards = slices.Clone(t.From), slices.Clone(t.Roles), slices.Clone(t.Guards)
	}
	return &clone
}

// A Transition is one row of a lifecycle.
type Transition[S, E Coded, T any] struct {
	// The states it starts from.
	From []S
	// What happens.
	Event E
	// The state it leads to.
	To S
	// Who may cause it; anybody if empty.
	Roles []Role
	// Whether a reason must be given.
	NeedsReason bool
	// What must be true.
	Guards []Guard[T]
}

// A Guard is one condition of a transition. Not knowing whether it holds stops
// the move as well: a guard must be true.
type Guard[T any] struct {
	// The check that it is.
	ID CheckID
	// What must hold.
	Must Text
	// How to bring it about.
	Mend Text
	// What it rests on.
	Basis []Basis
	// Whether it holds.
	Holds func(*Move[T]) Truth
}

// A Move is somebody's wish to cause an event.
type Move[T any] struct {
	// The record.
	Record *T
	// The state of the record it belongs to, where a parent gates its children.
	Parent string
	// Who wants it, as the caller's system knows its users.
	Actor ActorID
	// In which role.
	Role Role
	// When.
	At Instant
	// Why.
	Reason string
	// The document that makes it official.
	Document DocumentID
	// What guards need to know beside the record.
	Context *Context
}

// ActorID identifies a user or a system that moves records. It is opaque.
type ActorID string

// A Step is one move that was made.
type Step[S, E Coded] struct {
	// What was done: the event of the lifecycle that moved the record.
	Event E `json:"event,omitzero" jsonschema:"required"`
	// The state that the record has since then.
	To S `json:"to,omitzero" jsonschema:"required"`
	// The moment of the move, in UTC.
	At Instant `json:"at,omitzero"`
	// Who made the move, as the caller's system knows its users; not a name.
	Actor ActorID `json:"actor,omitzero"`
	// The role in which it was made.
	Role Role `json:"role,omitzero"`
	// Why it was made; needed for some moves.
	Reason string `json:"reason,omitzero"`
	// The document that made it official.
	Document DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []Citation `json:"citations,omitempty"`
}

// State returns the state that a history leads to.
func (l *Lifecycle[S, E, T]) State(history []Step[S, E]) S {
	if len(history) == 0 {
		return l.Initial
	}
	return history[len(history)-1].To
}

// Events returns the events that are possible in a state, in the order of the
// table.
func (l *Lifecycle[S, E, T]) Events(from S) []E {
	var events []E
	for i := range l.Transitions {
		if slices.Contains(l.Transitions[i].From, from) {
			events = append(events, l.Transitions[i].Event)
		}
	}
	return events
}

// IsTerminal reports whether nothing leads out of a state.
func (l *Lifecycle[S, E, T]) IsTerminal(s S) bool { return len(l.Events(s)) == 0 }

func (l *Lifecycle[S, E, T]) find(from S, event E) *Transition[S, E, T] {
	for i := range l.Transitions {
		if t := &l.Transitions[i]; t.Event == event && slices.Contains(t.From, from) {
			return t
		}
	}
	return nil
}

// Try returns the step that an event makes from the state of a history, or
// every reason why it may not happen: no such move from that state (LIF-001),
// a role that may not cause it (LIF-002), no actor, role, time or reason
// (AUD-001), a time before the last step (AUD-002), and each guard that does
// not hold. It changes nothing: the caller appends the step.
func (l *Lifecycle[S, E, T]) Try(history []Step[S, E], event E, m Move[T]) (Step[S, E], Findings) {
	step := Step[S, E]{Event: event, At: m.At, Actor: m.Actor, Role: m.Role, Reason: m.Reason, Document: m.Document}
	from := l.State(history)
	t := l.find(from, event)
	if t == nil {
		return Step[S, E]{}, Findings{l.noSuchMove("", from, event)}
	}
	step.To = t.To
	found := l.audit("", t, &step)
	if n := len(history); n > 0 && m.At.Compare(history[n-1].At) < 0 {
		found = append(found, disorderCheck.finding(Error, Failure{At: "/at"}))
	}
	for i := range t.Guards {
		g := &t.Guards[i]
		if truth := g.Holds(&m); truth != True {
			found = append(found, Finding{g.ID, Error, "", Params{{"truth", truth.String()}}, g.text(truth), g.Mend})
		}
	}
	if found != nil {
		return Step[S, E]{}, found
	}
	return step, nil
}

// text returns what must hold and that it does not, or is not known to.
func (g *Guard[T]) text(t Truth) Text {
	if t == Undetermined {
		return Text{g.Must.ID + " Ini belum diketahui.", g.Must.EN + " This is not known yet."}
	}
	return Text{g.Must.ID + " Ini belum terpenuhi.", g.Must.EN + " This is not so yet."}
}

// Ask returns whether the guard holds for a move, with its remedy where it does
// not.
func (g *Guard[T]) Ask(m *Move[T]) Answer {
	a := Answer{Truth: g.Holds(m), Code: string(g.ID), Text: g.Must, Basis: g.Basis}
	if a.Truth != True {
		a.Mend = g.Mend
	}
	return a
}

// Ask returns whether the guards of an event hold for a record in the state of a
// history, each with its reason and remedy. It looks at the guards only, not at
// who asks.
func (l *Lifecycle[S, E, T]) Ask(history []Step[S, E], event E, m Move[T]) Answer {
	from := l.State(history)
	t := l.find(from, event)
	if t == nil {
		f := l.noSuchMove("", from, event)
		return Answer{Truth: False, Code: string(f.Check), Text: f.Text, Mend: f.Mend}
	}
	var guards []Answer
	for i := range t.Guards {
		guards = append(guards, t.Guards[i].Ask(&m))
	}
	e, to := event.Label(), t.To.Label()
	return AllOf(string(event), Text{e.ID + " (menjadi " + to.ID + ")", e.EN + " (becomes " + to.EN + ")"}, guards...)
}

// CheckHistory returns what is wrong with a history: a step that is no move of
// the table (LIF-001), one by a role that may not make it (LIF-002) or leading
// elsewhere than the table says (LIF-003), and outside phase reported one
// without actor, role, time or reason (AUD-001) or before the step before it
// (AUD-002).
func (l *Lifecycle[S, E, T]) CheckHistory(history []Step[S, E], c *Context) Findings {
	var found Findings
	state := l.Initial
	for i := range history {
		step := &history[i]
		t := l.find(state, step.Event)
		switch {
		case t == nil:
			found = append(found, l.noSuchMove(IndexPointer("", i, "/event"), state, step.Event))
		case t.To != step.To:
			found = append(found, chainCheck.finding(Error, Failure{At: IndexPointer("", i, "/to"), Params: append(TextParams("given", named(step.To)), TextParams("allowed", named(t.To))...)}))
		}
		if t != nil && !c.IsReported() {
			found = append(found, l.audit("", t, step).At(i)...)
		}
		if i > 0 && !step.At.IsZero() && step.At.Compare(history[i-1].At) < 0 {
			found = append(found, disorderCheck.finding(Error, Failure{At: IndexPointer("", i, "/at")}))
		}
		state = step.To
	}
	return found
}

// audit returns what a step lacks of what the audit wants to know.
func (l *Lifecycle[S, E, T]) audit(at string, t *Transition[S, E, T], step *Step[S, E]) Findings {
	var found Findings
	for _, want := range []struct {
		member string
		absent bool
	}{
		{"actor", step.Actor == ""}, {"role", step.Role == ""}, {"at", step.At.IsZero()},
		{"reason", t.NeedsReason && step.Reason == ""},
	} {
		if want.absent {
			found = append(found, auditCheck.finding(Error, Failure{At: at + "/" + want.member, Params: Params{{"member", want.member}}}))
		}
	}
	if step.Role != "" && len(t.Roles) > 0 && !slices.Contains(t.Roles, step.Role) {
		found = append(found, roleCheck.finding(Error, Failure{At: at + "/role", Params: append(TextParams("given", named(step.Role)), TextParams("allowed", named(t.Roles...))...)}))
	}
	return found
}

func (l *Lifecycle[S, E, T]) noSuchMove(at string, from S, event E) Finding {
	params := append(TextParams("state", named(from)), TextParams("given", named(event))...)
	return moveCheck.finding(Error, Failure{At: at, Params: append(params, TextParams("allowed", named(l.Events(from)...))...)})
}

// named returns codes for a message, each by its label with the code itself.
func named[C Coded](codes ...C) Text {
	var id, en []string
	for _, c := range codes {
		if !c.IsValid() {
			id, en = append(id, QuoteWord(string(c))), append(en, QuoteWord(string(c)))
			continue
		}
		label, code := c.Label(), " ("+string(c)+")"
		id, en = append(id, label.In(Indonesian)+code), append(en, label.In(English)+code)
	}
	if codes == nil {
		return Text{"tidak ada", "none"}
	}
	return Text{strings.Join(id, ", "), strings.Join(en, ", ")}
}

// Checks returns the catalogue of the guards, each once.
func (l *Lifecycle[S, E, T]) Checks() []CheckInfo {
	var infos []CheckInfo
	for i := range l.Transitions {
		for j := range l.Transitions[i].Guards {
			g := &l.Transitions[i].Guards[j]
			if !slices.ContainsFunc(infos, func(c CheckInfo) bool { return c.ID == g.ID }) {
				infos = append(infos, CheckInfo{ID: g.ID, Entity: l.ID, At: "", Scope: ScopeMove, Severity: InEveryPhase(Error), Must: g.Must, Mend: g.Mend, Basis: g.Basis})
			}
		}
	}
	return infos
}

// Mermaid returns the lifecycle as a state diagram in the language of Mermaid,
// with labels in a language. It follows from the table alone.
func (l *Lifecycle[S, E, T]) Mermaid(lang Lang) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	var states []S
	see := func(s S) {
		if !slices.Contains(states, s) {
			states = append(states, s)
			b.WriteString("    " + string(s) + ": " + s.Label().In(lang) + "\n")
		}
	}
	see(l.Initial)
	for i := range l.Transitions {
		for _, from := range l.Transitions[i].From {
			see(from)
		}
		see(l.Transitions[i].To)
	}
	b.WriteString("    [*] --> " + string(l.Initial) + "\n")
	for i := range l.Transitions {
		t := &l.Transitions[i]
		for _, from := range t.From {
			b.WriteString("    " + string(from) + " --> " + string(t.To) + ": " + t.Event.Label().In(lang) + "\n")
		}
	}
	for _, s := range states {
		if l.IsTerminal(s) {
			b.WriteString("    " + string(s) + " --> [*]\n")
		}
	}
	return b.String()
}

// The checks of every lifecycle. The record they look at is the step.
var (
	moveCheck = Check[struct{}]{
		ID: "LIF-001", At: "/event", Severity: InEveryPhase(Error),
		Must:  Text{"Dari keadaan {state_id} tidak ada langkah {given_id}.", "From state {state_en} there is no move {given_en}."},
		Mend:  Text{"Langkah yang ada: {allowed_id}.", "The moves there are: {allowed_en}."},
		Basis: []Basis{Practice(Text{"tabel daur hidup", "table of the lifecycle"})},
	}
	roleCheck = Check[struct{}]{
		ID: "LIF-002", At: "/role", Severity: InEveryPhase(Error),
		Must:  Text{"Peran {given_id} tidak berwenang melakukan langkah ini.", "The role {given_en} may not make this move."},
		Mend:  Text{"Yang berwenang: {allowed_id}.", "Those who may: {allowed_en}."},
		Basis: []Basis{Practice(Text{"tabel daur hidup", "table of the lifecycle"})},
	}
	chainCheck = Check[struct{}]{
		ID: "LIF-003", At: "/to", Severity: InEveryPhase(Error),
		Must:  Text{"Langkah ini menuju keadaan {allowed_id}, bukan {given_id}.", "This move leads to state {allowed_en}, not {given_en}."},
		Mend:  Text{"Perbaiki keadaan atau langkahnya.", "Correct the state or the event."},
		Basis: []Basis{Practice(Text{"tabel daur hidup", "table of the lifecycle"})},
	}
	auditCheck = Check[struct{}]{
		ID: "AUD-001", At: "", Severity: UnlessReported(Error, Error),
		Must:  Text{"Setiap langkah harus mencatat pelaku, peran, waktu dan, bila diminta, alasan; {member} belum ada.", "Every move must record its actor, role, time and, where asked, reason; {member} is absent."},
		Mend:  Text{"Isi {member}.", "Give {member}."},
		Basis: []Basis{Practice(Text{"jejak audit", "audit trail"})},
	}
	disorderCheck = Check[struct{}]{
		ID: "AUD-002", At: "/at", Severity: InEveryPhase(Error),
		Must:  Text{"Waktu langkah tidak boleh mendahului langkah sebelumnya.", "The time of a step must not be before the step before it."},
		Mend:  Text{"Perbaiki waktunya atau urutannya.", "Correct the time or the order."},
		Basis: []Basis{Practice(Text{"jejak audit", "audit trail"})},
	}
)
