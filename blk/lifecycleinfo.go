package blk

// A LifecycleInfo describes a lifecycle for the catalogue: its states, its events and
// which leads where. [Lifecycle.Describe] makes it.
type LifecycleInfo struct {
	// The name, such as "batch".
	ID string `json:"id" jsonschema:"required"`
	// What it is the lifecycle of.
	Label Text `json:"label" jsonschema:"required"`
	// The state of a record without history.
	Initial string `json:"initial" jsonschema:"required"`
	// The code list of the states.
	States string `json:"states" jsonschema:"required"`
	// The code list of the events.
	Events string `json:"events" jsonschema:"required"`
	// The states that nothing leads out of.
	Terminal []string `json:"terminal" jsonschema:"required"`
	// The moves.
	Transitions []TransitionInfo `json:"transitions" jsonschema:"required"`
	// The lifecycle as a state diagram in the language of Mermaid, with Indonesian and
	// English labels.
	Mermaid Text `json:"mermaid" jsonschema:"required"`
}

// A TransitionInfo is one move of a [LifecycleInfo].
type TransitionInfo struct {
	// The states it starts from.
	From []string `json:"from" jsonschema:"required"`
	// What happens.
	Event string `json:"event" jsonschema:"required"`
	// The state it leads to.
	To string `json:"to" jsonschema:"required"`
	// Who may cause it; anybody if absent.
	Roles []Role `json:"roles,omitempty"`
	// Whether a reason must be given; absent if not.
	NeedsReason bool `json:"needs_reason,omitempty"`
	// The checks that must hold before.
	Guards []CheckID `json:"guards,omitempty"`
}

// Describe returns the description of the lifecycle.
func (l *Lifecycle[S, E, T]) Describe() LifecycleInfo {
	info := LifecycleInfo{ID: l.ID, Label: l.Label, Initial: string(l.Initial), States: S("").CodeList().ID(), Events: E("").CodeList().ID(), Terminal: []string{},
		Mermaid: Text{ID: l.Mermaid(Indonesian), EN: l.Mermaid(English)}}
	for s := range S("").CodeList().All() {
		if l.IsTerminal(S(s.Value)) && l.leadsTo(S(s.Value)) {
			info.Terminal = append(info.Terminal, s.Value)
		}
	}
	for i := range l.Transitions {
		t := &l.Transitions[i]
		move := TransitionInfo{Event: string(t.Event), To: string(t.To), Roles: append([]Role(nil), t.Roles...), NeedsReason: t.NeedsReason}
		for _, from := range t.From {
			move.From = append(move.From, string(from))
		}
		for j := range t.Guards {
			move.Guards = append(move.Guards, t.Guards[j].ID)
		}
		info.Transitions = append(info.Transitions, move)
	}
	return info
}

// leadsTo reports whether a record can come to be in a state.
func (l *Lifecycle[S, E, T]) leadsTo(s S) bool {
	for i := range l.Transitions {
		if l.Transitions[i].To == s {
			return true
		}
	}
	return s == l.Initial
}
