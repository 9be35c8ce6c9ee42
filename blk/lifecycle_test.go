package blk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

// A door can be open, closed or gone.
type (
	doorState string
	doorEvent string
	door      struct {
		Locked blk.Truth
		Steps  []blk.Step[doorState, doorEvent]
	}
)

var (
	doorStates = blk.NewCodeList("door_state", blk.Text{ID: "pintu", EN: "door"},
		blk.Code{Value: "closed", Label: blk.Text{ID: "tertutup", EN: "closed"}},
		blk.Code{Value: "open", Label: blk.Text{ID: "terbuka", EN: "open"}},
		blk.Code{Value: "gone", Label: blk.Text{ID: "hilang", EN: "gone"}})
	doorEvents = blk.NewCodeList("door_event", blk.Text{ID: "langkah", EN: "event"},
		blk.Code{Value: "unlock", Label: blk.Text{ID: "buka", EN: "unlock"}},
		blk.Code{Value: "shut", Label: blk.Text{ID: "tutup", EN: "shut"}},
		blk.Code{Value: "remove", Label: blk.Text{ID: "copot", EN: "remove"}})
)

func (s doorState) IsValid() bool        { return doorStates.Has(string(s)) }
func (s doorState) Label() blk.Text      { return doorStates.LabelOf(string(s)) }
func (doorState) CodeList() blk.CodeList { return doorStates }
func (e doorEvent) IsValid() bool        { return doorEvents.Has(string(e)) }
func (e doorEvent) Label() blk.Text      { return doorEvents.LabelOf(string(e)) }
func (doorEvent) CodeList() blk.CodeList { return doorEvents }

var doors = blk.Lifecycle[doorState, doorEvent, door]{
	ID: "door", Label: blk.Text{ID: "pintu", EN: "door"}, Initial: "closed",
	Transitions: []blk.Transition[doorState, doorEvent, door]{
		{From: []doorState{"closed"}, Event: "unlock", To: "open", Roles: []blk.Role{blk.RoleHeadOfCentre}, Guards: []blk.Guard[door]{
			{ID: "DOR-001", Must: blk.Text{ID: "Pintu tidak terkunci.", EN: "The door is not locked."}, Mend: blk.Text{ID: "Buka kuncinya.", EN: "Unlock it."},
				Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pintu", EN: "doors"})}, Holds: func(m *blk.Move[door]) blk.Truth { return blk.Not(m.Record.Locked) }},
			{ID: "DOR-002", Must: blk.Text{ID: "Rumahnya ada.", EN: "The house is there."}, Mend: blk.Text{ID: "Bangun.", EN: "Build it."},
				Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pintu", EN: "doors"})}, Holds: func(m *blk.Move[door]) blk.Truth { return blk.TruthOf(m.Parent == "built") }},
		}},
		{From: []doorState{"open"}, Event: "shut", To: "closed"},
		{From: []doorState{"open", "closed"}, Event: "remove", To: "gone", NeedsReason: true},
	},
}

func at(s string) blk.Instant { return blk.MustParseInstant(s) }

func TestLifecycleTable(t *testing.T) {
	blktest.Lifecycle(t, &doors)
	require.Equal(t, doorState("closed"), doors.State(nil))
	require.Equal(t, []doorEvent{"unlock", "remove"}, doors.Events("closed"))
	require.True(t, doors.IsTerminal("gone"))
	require.False(t, doors.IsTerminal("open"))
}

func TestMoveThatMayHappen(t *testing.T) {
	step, found := doors.Try(nil, "unlock", blk.Move[door]{Record: &door{Locked: blk.False}, Parent: "built", Actor: "u1", Role: blk.RoleHeadOfCentre, At: at("2026-03-02T01:00:00Z"), Document: "sk-1"})
	require.Empty(t, found)
	require.Equal(t, blk.Step[doorState, doorEvent]{Event: "unlock", To: "open", At: at("2026-03-02T01:00:00Z"), Actor: "u1", Role: blk.RoleHeadOfCentre, Document: "sk-1"}, step)
	require.Empty(t, doors.CheckHistory([]blk.Step[doorState, doorEvent]{step}, nil))
}

func TestRefusedMoveTellsEveryReason(t *testing.T) {
	history := []blk.Step[doorState, doorEvent]{
		{Event: "unlock", To: "open", At: at("2026-03-02T01:00:00Z"), Actor: "u1", Role: blk.RoleHeadOfCentre},
		{Event: "shut", To: "closed", At: at("2026-03-02T02:00:00Z"), Actor: "u1", Role: blk.RoleSystem}}
	_, found := doors.Try(history, "unlock", blk.Move[door]{Record: &door{}, Role: blk.RoleInstructor, At: at("2026-03-01T00:00:00Z")})
	var said []string
	for _, f := range found {
		said = append(said, string(f.Check)+f.At)
		blktest.CheckFinding(t, f)
	}
	require.Equal(t, []string{"AUD-001/actor", "LIF-002/role", "AUD-002/at", "DOR-001", "DOR-002"}, said)
	require.Equal(t, "undetermined", found[3].Params.Get("truth"))
	require.Contains(t, found[3].Text.EN, "not known yet")
	require.Equal(t, "false", found[4].Params.Get("truth"))

	_, found = doors.Try(history, "shut", blk.Move[door]{Record: &door{}})
	require.Len(t, found, 1)
	require.Equal(t, blk.CheckID("LIF-001"), found[0].Check)
	require.Contains(t, found[0].Params.Get("allowed_id"), "(unlock), ")
	require.Contains(t, found[0].Params.Get("allowed_en"), "(remove)")

	_, found = doors.Try(history, "remove", blk.Move[door]{Record: &door{}, Actor: "u", Role: blk.RoleSystem, At: at("2026-03-03T00:00:00Z")})
	require.Len(t, found, 1)
	require.Equal(t, "reason", found[0].Params.Get("member"))
}

func TestACloneIsItsOwn(t *testing.T) {
	before := doors.Mermaid(blk.English)
	clone := doors.Clone()
	require.Equal(t, before, clone.Mermaid(blk.English))
	for i := range clone.Transitions {
		x := &clone.Transitions[i]
		x.To, x.From[0], x.NeedsReason = "nowhere", "nowhere", true
		for j := range x.Roles {
			x.Roles[j] = blk.RoleApplicant
		}
		for j := range x.Guards {
			x.Guards[j].ID = "TST-000"
		}
	}
	clone.Transitions = append(clone.Transitions, clone.Transitions[0])
	require.Equal(t, before, doors.Mermaid(blk.English))
	for _, x := range doors.Transitions {
		require.NotContains(t, x.Roles, blk.RoleApplicant)
		for _, g := range x.Guards {
			require.NotEqual(t, blk.CheckID("TST-000"), g.ID)
		}
	}
}

func TestGuardsAnswer(t *testing.T) {
	a := doors.Ask(nil, "unlock", blk.Move[door]{Record: &door{}, Parent: "built"})
	require.Equal(t, blk.Undetermined, a.Truth)
	require.Equal(t, "DOR-001", a.Leaves(blk.Undetermined)[0].Code)
	require.False(t, a.Children[0].Mend.IsZero())
	require.True(t, a.Children[1].Mend.IsZero(), "what holds needs no remedy")
	a = doors.Ask(nil, "shut", blk.Move[door]{Record: &door{}})
	require.Equal(t, blk.False, a.Truth)
	require.Equal(t, "LIF-001", a.Code)
}

func TestBadHistories(t *testing.T) {
	found := doors.CheckHistory([]blk.Step[doorState, doorEvent]{
		{Event: "shut", To: "closed", At: at("2026-03-02T01:00:00Z"), Actor: "u", Role: blk.RoleSystem},
		{Event: "unlock", To: "gone", At: at("2026-03-01T01:00:00Z"), Actor: "u", Role: blk.RoleInstructor},
		{Event: "burn", To: "ash"},
	}, nil)
	var said []string
	for _, f := range found {
		said = append(said, string(f.Check)+f.At)
		blktest.CheckFinding(t, f)
	}
	require.Equal(t, []string{"LIF-001/0/event", "LIF-003/1/to", "LIF-002/1/role", "AUD-002/1/at", "LIF-001/2/event"}, said)

	reported := []blk.Step[doorState, doorEvent]{{Event: "unlock", To: "open"}}
	require.Empty(t, doors.CheckHistory(reported, &blk.Context{Phase: blk.Reported}), "a source need not name who moved")
	require.Len(t, doors.CheckHistory(reported, nil), 3)
}

// TestWhatTryAllowsTheHistoryKeeps makes random moves: those that are allowed
// leave a history without findings, those that are not change nothing.
func TestWhatTryAllowsTheHistoryKeeps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var history []blk.Step[doorState, doorEvent]
		for range rapid.IntRange(0, 20).Draw(t, "moves") {
			event := doorEvent(rapid.SampledFrom(doorEvents.Values()).Draw(t, "event"))
			m := blk.Move[door]{Record: &door{Locked: anyTruth.Draw(t, "locked")}, Parent: rapid.SampledFrom([]string{"built", ""}).Draw(t, "parent"), Actor: "u",
				Role: blk.RoleHeadOfCentre, At: at("2026-03-02T00:00:00Z"), Reason: rapid.SampledFrom([]string{"", "x"}).Draw(t, "reason")}
			answer := doors.Ask(history, event, m)
			step, found := doors.Try(history, event, m)
			if len(found) == 0 {
				require.Equal(t, blk.True, answer.Truth)
				history = append(history, step)
			} else {
				require.Equal(t, blk.Step[doorState, doorEvent]{}, step)
			}
			require.Empty(t, doors.CheckHistory(history, nil))
		}
	})
}

func TestMermaid(t *testing.T) {
	require.Equal(t, strings.TrimPrefix(`
stateDiagram-v2
    closed: tertutup
    open: terbuka
    gone: hilang
    [*] --> closed
    closed --> open: buka
    open --> closed: tutup
    open --> gone: copot
    closed --> gone: copot
    gone --> [*]
`, "\n"), doors.Mermaid(blk.Indonesian))
}
