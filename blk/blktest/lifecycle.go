package blktest

import (
	"slices"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
)

// Lifecycle asserts that a table of states and events is sound: its words are
// in their code lists, no event leads two ways from one state, every listed
// state is reached and every guard has an id, both texts and a basis.
func Lifecycle[S, E blk.Coded, T any](t *testing.T, l *blk.Lifecycle[S, E, T]) {
	t.Helper()
	if l.ID == "" || l.Label.ID == "" || l.Label.EN == "" {
		t.Errorf("the lifecycle %q has no name", l.ID)
	}
	type move struct {
		from  S
		event E
	}
	seen := map[move]bool{}
	reached := []S{l.Initial}
	for _, row := range l.Transitions {
		if !row.Event.IsValid() || !row.To.IsValid() || len(row.From) == 0 {
			t.Errorf("%s: a row with an unknown word: %v", l.ID, row.Event)
		}
		for _, from := range row.From {
			if !from.IsValid() || seen[move{from, row.Event}] {
				t.Errorf("%s: %v from %v is unknown or stands twice", l.ID, row.Event, from)
			}
			seen[move{from, row.Event}] = true
		}
		for _, role := range row.Roles {
			if !role.IsValid() {
				t.Errorf("%s: unknown role %v", l.ID, role)
			}
		}
		for _, g := range row.Guards {
			CheckDescription(t, blk.CheckInfo{ID: g.ID, Entity: l.ID, Severity: blk.InEveryPhase(blk.Error), Must: g.Must, Mend: g.Mend, Basis: g.Basis})
		}
	}
	for grown := true; grown; {
		grown = false
		for _, row := range l.Transitions {
			if slices.ContainsFunc(row.From, func(s S) bool { return slices.Contains(reached, s) }) && !slices.Contains(reached, row.To) {
				reached, grown = append(reached, row.To), true
			}
		}
	}
	for _, value := range l.Initial.CodeList().Values() {
		if !slices.ContainsFunc(reached, func(s S) bool { return string(s) == value }) {
			t.Errorf("%s: state %s is never reached", l.ID, value)
		}
	}
}
