package conformance_test

import (
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

// A wish is a move that somebody asks for.
type wish struct {
	Record   json.RawMessage        `json:"record"`
	State    string                 `json:"state"` // that the record is in
	Event    string                 `json:"event"`
	Parent   string                 `json:"parent,omitempty"`
	Actor    blk.ActorID            `json:"actor,omitzero"`
	Role     blk.Role               `json:"role,omitzero"`
	At       blk.Instant            `json:"at,omitzero"`
	Reason   string                 `json:"reason,omitempty"`
	Document blk.DocumentID         `json:"document,omitzero"`
	On       blk.Date               `json:"on,omitzero"`
	Answers  map[blk.CheckID]string `json:"answers,omitempty"` // what other records say: yes or no; what is absent is undetermined

	asked map[blk.CheckID]bool
}

// A moveCase is one change of a wish that is granted, after which it is not.
type moveCase struct {
	Check    blk.CheckID   `json:"check"`
	Good     any           `json:"good"`
	Change   []operation   `json:"change"`
	Findings []caseFinding `json:"findings"`
}

// Every guard of a lifecycle has a move that it lets pass and one that it stops.
func TestMoveCases(t *testing.T) {
	var seeds seeds
	if *mined {
		seeds = newSeeds(t)
	}
	mineMoves(t, seeds, centre.AccreditationLifecycle())
	mineMoves(t, seeds, centre.AgreementLifecycle())
	mineMoves(t, seeds, training.BatchLifecycle())
	mineMoves(t, seeds, training.EnrolmentLifecycle())
	mineMoves(t, seeds, training.ApprenticeshipPlanLifecycle())
	mineMoves(t, seeds, training.ApprenticeshipAgreementLifecycle())
	mineMoves(t, seeds, roadmap.ClassLifecycle())
	mineMoves(t, seeds, construction.ProjectLifecycle())
	mineMoves(t, seeds, certification.AssessmentLifecycle())
	mineMoves(t, seeds, certification.CertificateLifecycle())
	mineMoves(t, seeds, funding.PaymentLifecycle())
	mineMoves(t, seeds, funding.AuditFollowUpLifecycle())
	mineMoves(t, seeds, funding.BudgetLineLifecycle())
	mineMoves(t, seeds, funding.ProposalLifecycle())
	mineMoves(t, seeds, trancheLifecycle())
}

// A tranche is what a move of a tranche looks at, with names in JSON.
type tranche struct {
	Assistance *funding.Assistance  `json:"assistance"`
	Tranche    funding.TrancheID    `json:"tranche"`
	Plan       *funding.TranchePlan `json:"plan,omitempty"`
	Payment    *funding.Payment     `json:"payment,omitempty"`
}

// trancheLifecycle is that of tranches, asked of what has names in JSON.
func trancheLifecycle() *blk.Lifecycle[funding.TrancheState, funding.TrancheEvent, tranche] {
	of := funding.TrancheLifecycle()
	l := &blk.Lifecycle[funding.TrancheState, funding.TrancheEvent, tranche]{ID: of.ID, Label: of.Label, Initial: of.Initial}
	for _, row := range of.Transitions {
		named := blk.Transition[funding.TrancheState, funding.TrancheEvent, tranche]{From: row.From, Event: row.Event, To: row.To, Roles: row.Roles, NeedsReason: row.NeedsReason}
		for _, g := range row.Guards {
			named.Guards = append(named.Guards, blk.Guard[tranche]{ID: g.ID, Must: g.Must, Mend: g.Mend, Basis: g.Basis, Holds: func(m *blk.Move[tranche]) blk.Truth {
				record := funding.TrancheCase(*m.Record)
				return g.Holds(&blk.Move[funding.TrancheCase]{Record: &record, Parent: m.Parent, Actor: m.Actor, Role: m.Role, At: m.At, Reason: m.Reason, Document: m.Document, Context: m.Context})
			}})
		}
		l.Transitions = append(l.Transitions, named)
	}
	return l
}

// seeds are the records of the published cases and documents, by their types.
type seeds map[reflect.Type][]any

func newSeeds(t *testing.T) seeds {
	s := seeds{}
	types := checkedTypes()
	names, err := fs.Glob(conformance.FS(), "checks/*.json")
	require.NoError(t, err)
	for _, name := range names {
		b, err := fs.ReadFile(conformance.FS(), name)
		require.NoError(t, err)
		var f caseFile
		require.NoError(t, json.Unmarshal(b, &f))
		if typ := types[f.Entity]; typ != nil {
			s[typ] = append(s[typ], applied(t, f.Good, nil))
			if f.Entity == "roadmap" { // a class that was given and is no longer deserved
				s[typ] = append(s[typ], applied(t, f.Good, changesOf(t, slices.Concat(replaced("/evidence/7/met", false), replaced("/reviews/1/class", "berkembang")))),
					applied(t, f.Good, changesOf(t, slices.Concat(removed("/classes/2"), replaced("/evidence/1/met", false), replaced("/reviews/1/class", "tumbuh")))))
			}
			for _, c := range f.Cases {
				if len(s[typ]) < 60 {
					s[typ] = append(s[typ], applied(t, f.Good, c.Change))
				}
			}
		}
	}
	var file struct{ Good json.RawMessage }
	readCases(t, "documents/dataset.json", &file)
	d, found := dataset.ReadAndCheck(file.Good, blk.Date{})
	require.Empty(t, found)
	s.gather(t, reflect.ValueOf(d))
	text, err := os.ReadFile(everyCheckDocument)
	require.NoError(t, err)
	all, _ := dataset.Read(text)
	for i := range all.Funding.Assistances {
		x := &all.Funding.Assistances[i]
		for j := range x.Tranches {
			one := tranche{Assistance: x, Tranche: x.Tranches[j].ID}
			if k := slices.IndexFunc(all.Funding.TranchePlans, func(p funding.TranchePlan) bool { return p.ID == x.Plan }); k >= 0 {
				one.Plan = &all.Funding.TranchePlans[k]
			}
			for k := range all.Funding.Payments {
				if all.Funding.Payments[k].ID == x.Tranches[j].Payment {
					one.Payment = &all.Funding.Payments[k]
				}
			}
			s[reflect.TypeFor[tranche]()] = append(s[reflect.TypeFor[tranche]()], decoded(t, one))
		}
	}
	return s
}

func (s seeds) gather(t *testing.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			s.gather(t, v.Index(i))
		}
	case reflect.Struct:
		if _, ok := v.Type().FieldByName("History"); ok {
			s[v.Type()] = append(s[v.Type()], decoded(t, v.Interface()))
		}
		for f := range v.Type().Fields() {
			if f.IsExported() {
				s.gather(t, v.FieldByIndex(f.Index))
			}
		}
	}
}

// ways returns a history that leads to each state.
func ways[S, E blk.Coded, T any](l *blk.Lifecycle[S, E, T]) map[string][]blk.Step[S, E] {
	to := map[string][]blk.Step[S, E]{string(asText(l.Initial)): nil}
	for grown := true; grown; {
		grown = false
		for i := range l.Transitions {
			row := &l.Transitions[i]
			for _, from := range row.From {
				way, reached := to[asText(from)]
				if _, known := to[asText(row.To)]; !reached || known {
					continue
				}
				step := blk.Step[S, E]{Event: row.Event, To: row.To, Actor: "u-1", Role: roleOf(row.Roles), Reason: "sesuai rencana", At: blk.MustParseInstant("2025-0" + toText(len(way)%9+1) + "-05T03:00:00Z")}
				to[asText(row.To)], grown = append(slices.Clip(way), step), true
			}
		}
	}
	return to
}

func asText(v any) string { return reflect.ValueOf(v).String() }

func roleOf(roles []blk.Role) blk.Role {
	if len(roles) > 0 {
		return roles[0]
	}
	return blk.RoleOrganiser
}

// mineMoves looks for a move of every row that is granted, and for one change of it for
// every guard that is not.
func mineMoves[S, E blk.Coded, T any](t *testing.T, s seeds, l *blk.Lifecycle[S, E, T]) {
	t.Helper()
	ask := func(w *wish, row *blk.Transition[S, E, T], way []blk.Step[S, E]) (blk.Findings, bool) {
		var record T
		if json.Unmarshal(w.Record, &record) != nil {
			return nil, false
		}
		if f := reflect.ValueOf(record).FieldByName("History"); f.IsValid() {
			if way, _ = f.Interface().([]blk.Step[S, E]); l.State(way) != row.From[0] {
				return nil, false
			}
		}
		w.asked = map[blk.CheckID]bool{}
		supply := func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
			w.asked[check] = true
			return map[string]blk.Truth{"yes": blk.True, "no": blk.False}[w.Answers[check]], blk.Citation{}
		}
		_, found := l.Try(way, row.Event, blk.Move[T]{Record: &record, Parent: w.Parent, Actor: w.Actor, Role: w.Role, At: w.At, Reason: w.Reason, Document: w.Document, Context: &blk.Context{On: w.On, Supply: supply}})
		return found, true
	}
	if !*mined {
		holdMoves(t, l, ask)
		return
	}
	typ := reflect.TypeFor[T]()
	pool := &mine{t: t, pool: map[string]map[string][]any{"": {}}}
	for _, v := range s[typ] {
		pool.gather(pool.pool[""], "", v)
	}
	histories := ways(l)
	var lines [][]byte
	for i := range l.Transitions {
		row := &l.Transitions[i]
		if len(row.Guards) == 0 {
			continue
		}
		way := histories[asText(row.From[0])]
		var good *wish
		closest := blk.Findings(nil)
		parents := []string{""}
		if typ == reflect.TypeFor[training.Enrolment]() {
			parents = training.BatchState("").CodeList().Values()
		}
	seeking:
		for _, v := range s[typ] {
			record := v.(map[string]any)
			if _, has := typ.FieldByName("History"); has {
				record, _ = must(withValue(record, "/history", decoded(t, way), len(way) == 0)).(map[string]any)
			}
			for _, on := range []string{"2026-03-02", "2026-12-31", "2025-10-01"} {
				for _, parent := range parents {
					w := &wish{Record: plain(t, record), State: asText(row.From[0]), Event: asText(row.Event), Parent: parent, Actor: "u-9", Role: roleOf(row.Roles), At: blk.MustParseInstant(on + "T03:00:00Z"), Reason: "sesuai rencana", Document: "sk-1", On: blk.MustParseDate(on)}
					found, ok := ask(w, row, way)
					if ok && len(found) > 0 && len(w.asked) > 0 {
						w.Answers = map[blk.CheckID]string{}
						for check := range w.asked {
							w.Answers[check] = "yes"
						}
						found, ok = ask(w, row, way)
					}
					if ok && len(found) == 0 {
						good = w
						break seeking
					}
					if ok && closest == nil || len(found) < len(closest) {
						closest = found
					}
				}
			}
		}
		if good == nil {
			t.Logf("%s: no record is let through %s from %s: %v", l.ID, asText(row.Event), asText(row.From[0]), closest)
			continue
		}
		for _, g := range row.Guards {
			line := oneMove(t, pool, g.ID, good, func(w *wish) (blk.Findings, bool) { return ask(w, row, way) })
			if line == nil {
				t.Logf("%s: nothing stops %s by %s", l.ID, asText(row.Event), g.ID)
				continue
			}
			lines = append(lines, line)
		}
	}
	keepCases(t, "moves/"+l.ID+".json", map[string]any{"lifecycle": l.ID}, lines)
}

func must[T any](v T, ok bool) T {
	if !ok {
		panic("no such place")
	}
	return v
}

// unstopped are the guards of moves without a case, with the reason.
var unstopped = map[string]string{
	"enrolment ENR-015":                asRecord,
	"apprenticeship_agreement MAG-001": asRecord, "apprenticeship_agreement MAG-002": asRecord, "apprenticeship_agreement MAG-004": asRecord,
	"apprenticeship_agreement MAG-005": asRecord, "apprenticeship_agreement MAG-006": asRecord, "apprenticeship_agreement MAG-007": asRecord,
	"apprenticeship_agreement MAG-009": asRecord, "roadmap_class BKK-012": asRecord, "payment PAY-007": asRecord, "payment PAY-008": asRecord,
	"assistance_proposal AUD-005": asRecord,
}

const asRecord = "no record of the cases can make the move; the check has cases of records or documents"

// holdMoves requires the published moves of a lifecycle to be what they say, and every
// guard to stop one of them.
func holdMoves[S, E blk.Coded, T any](t *testing.T, l *blk.Lifecycle[S, E, T], ask func(*wish, *blk.Transition[S, E, T], []blk.Step[S, E]) (blk.Findings, bool)) {
	t.Helper()
	var file struct {
		Cases []struct {
			Check    blk.CheckID
			Good     json.RawMessage
			Change   []change
			Findings []caseFinding
		}
	}
	readCases(t, "moves/"+l.ID+".json", &file)
	stopped := map[blk.CheckID]bool{}
	ways := ways(l)
	for _, c := range file.Cases {
		answer := func(changes []change) blk.Findings {
			var w wish
			require.NoError(t, json.Unmarshal(plain(t, applied(t, c.Good, changes)), &w))
			i := slices.IndexFunc(l.Transitions, func(row blk.Transition[S, E, T]) bool {
				return asText(row.Event) == w.Event && asText(row.From[0]) == w.State
			})
			require.GreaterOrEqual(t, i, 0, "%s %s", l.ID, w.Event)
			found, ok := ask(&w, &l.Transitions[i], ways[w.State])
			require.True(t, ok, "%s %s", l.ID, c.Check)
			return found
		}
		require.Empty(t, answer(nil), "%s %s", l.ID, c.Check)
		require.Len(t, c.Change, 1)
		found := answer(c.Change)
		require.Equal(t, string(plain(t, c.Findings)), string(plain(t, caseFindings(found))), "%s %s", l.ID, c.Check)
		require.NotEmpty(t, found.Of(c.Check))
		stopped[c.Check] = true
	}
	for _, row := range l.Transitions {
		for _, g := range row.Guards {
			if (unstopped[l.ID+" "+string(g.ID)] != "") == stopped[g.ID] {
				t.Errorf("%s %s stops a published move, or is listed as one that does not", l.ID, g.ID)
			}
		}
	}
}

// oneMove returns a case in which one change of a granted move makes a guard stop it.
func oneMove(t *testing.T, pool *mine, check blk.CheckID, good *wish, ask func(*wish) (blk.Findings, bool)) []byte {
	type attempt struct {
		wish   wish
		change operation
	}
	var tries []attempt
	for _, asked := range slices.Sorted(maps.Keys(good.Answers)) {
		w := *good
		w.Answers = maps.Clone(good.Answers)
		w.Answers[asked] = "no"
		tries = append(tries, attempt{w, operation{"replace", "/answers/" + string(asked), "no"}})
	}
	unsaid := *good
	unsaid.Document = ""
	tries = append(tries, attempt{unsaid, operation{"remove", "/document", nil}})
	nobody := *good
	nobody.Actor = "u-1"
	tries = append(tries, attempt{nobody, operation{"replace", "/actor", "u-1"}})
	record, err := predicate.Decode(good.Record)
	require.NoError(t, err)
	for _, m := range pool.mends(&piece{value: record}, "") {
		w := *good
		w.Record = plain(t, m.value)
		tries = append(tries, attempt{w, forward(record, m)})
	}
	for _, on := range []string{"2024-01-02", "2026-01-05", "2026-06-01", "2027-06-01"} {
		w := *good
		w.At = blk.MustParseInstant(on + "T03:00:00Z")
		tries = append(tries, attempt{w, operation{"replace", "/at", on + "T03:00:00Z"}})
		w.At, w.On = good.At, blk.MustParseDate(on)
		tries = append(tries, attempt{w, operation{"replace", "/on", on}})
	}
	if good.Parent != "" {
		for _, state := range training.BatchState("").CodeList().Values() {
			w := *good
			w.Parent = state
			tries = append(tries, attempt{w, operation{"replace", "/parent", state}})
		}
	}
	var best *attempt
	var told blk.Findings
	for i := range tries {
		found, ok := ask(&tries[i].wish)
		if ok && len(found.Of(check)) > 0 && (best == nil || len(found) < len(told)) {
			if best, told = &tries[i], found; len(found) == 1 {
				break
			}
		}
	}
	if best == nil {
		return nil
	}
	return plain(t, moveCase{check, decoded(t, good), []operation{best.change}, caseFindings(told)})
}

// forward returns the operation that a mend is of.
func forward(record any, m mend) operation {
	path := "/record" + m.undo.Path
	switch m.undo.Op {
	case "remove": // it added a member
		v, _ := valueAt(m.value, m.undo.Path)
		return operation{"add", path, v}
	case "replace":
		v, _ := valueAt(m.value, m.undo.Path)
		return operation{"replace", path, v}
	}
	if list, ok := strings.CutSuffix(m.undo.Path, "/-"); ok {
		v, _ := valueAt(record, list)
		return operation{"remove", "/record" + list + "/" + toText(len(v.([]any))-1), nil}
	}
	return operation{"remove", path, nil}
}
