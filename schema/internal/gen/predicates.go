package gen

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// predicateFile holds the predicates of checks that have one of their own, by check,
// entity and place. Package predicate says what they mean.
//
//go:embed predicates.json
var predicateFile []byte

// unsaidFile says of checks of one record why they have no predicate, by check, and by
// place where it names one, or of all checks of an entity.
//
//go:embed unsaid.json
var unsaidFile []byte

// An unsaid is why something has no predicate.
type unsaid struct {
	Check  blk.CheckID `json:"check"`
	At     string      `json:"at"`
	Entity string      `json:"entity"`
	Reason string      `json:"reason"`
}

// ofOne are the scopes of checks that ask one record as it is.
var ofOne = []blk.Scope{blk.ScopeField, blk.ScopeRecord, blk.ScopeAggregate}

// whyNone returns why a check of one record has no predicate. What asks several records,
// an earlier state or a wish has none anyway.
func whyNone(info *blk.CheckInfo, list []unsaid) string {
	if !slices.Contains(ofOne, info.Scope) {
		return ""
	}
	for _, u := range list {
		if u.Check == info.ID && (u.At == "" || u.At == info.At) || u.Entity == info.Entity && u.Entity != "" {
			return u.Reason
		}
	}
	panic("gen: unsaid.json does not tell why " + string(info.ID) + " of " + info.Entity + info.At + " has no predicate")
}

// A placed is what a predicate is of.
type placed struct {
	Check  blk.CheckID `json:"check"`
	Entity string      `json:"entity"`
	At     string      `json:"at"`
}

// predicates returns the predicates of the file.
func predicates() (map[placed]json.RawMessage, error) {
	var list []struct {
		placed
		Holds json.RawMessage `json:"holds"`
	}
	if err := json.Unmarshal(predicateFile, &list); err != nil {
		return nil, err
	}
	own := map[placed]json.RawMessage{}
	for _, p := range list {
		if own[p.placed] != nil {
			panic("gen: two predicates of " + string(p.Check) + " " + p.Entity + p.At)
		}
		own[p.placed] = p.Holds
	}
	return own, nil
}

// holds returns the predicate of a check at a place, nil if it has none. A guard of a
// lifecycle has none: what it asks is asked of a wish.
func holds(info *blk.CheckInfo, own map[placed]json.RawMessage) any {
	if info.Scope == blk.ScopeMove {
		return nil
	}
	if p := own[placed{info.ID, info.Entity, info.At}]; p != nil {
		return p
	}
	return common(info)
}

// withoutCases are the entities that no published case is of: nothing would hold a
// predicate of theirs to its check.
var withoutCases = []string{"document", "citation", "on_the_job_training", "policy", "screening_group", "batch_seats", "reserved_seats", "selection", "promotion", "score_criterion", "review_stage", "review_score", "tranche_attachment", "measured_progress", "dataset"}

// common returns the predicate of a check that many tables have, nil if it is none.
func common(info *blk.CheckInfo) any {
	if slices.Contains(withoutCases, info.Entity) {
		return nil
	}
	at := info.At
	switch info.ID {
	case "DOC-009":
		there := map[string]any{"present": []any{at}}
		if parent := at[:max(strings.LastIndexByte(at, '/'), 0)]; parent != "" {
			return map[string]any{"if": map[string]any{"present": []any{parent}}, "then": there}
		}
		return there
	case "DOC-013":
		return map[string]any{"ordered": []any{at + "/from", at + "/until"}}
	case "DOC-014":
		return map[string]any{"matches": at, "pattern": "^[A-Za-z0-9._-]{1,64}$"}
	case "REF-001":
		return map[string]any{"in": at, "list": info.List}
	case "REF-008":
		return map[string]any{"matches": at, "pattern": "^[a-z][a-z0-9_]{0,63}$"}
	}
	return nil
}
