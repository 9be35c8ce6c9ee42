package conformance_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A changeCase is a change to a document in which nothing is found. Without a check
// nothing is found after it either.
type changeCase struct {
	Check    blk.CheckID       `json:"check,omitempty"`
	At       string            `json:"at,omitempty"`
	On       blk.Date          `json:"on,omitzero"`    // the reference date
	Dates    eligibility.Dates `json:"dates,omitzero"` // those that a policy is asked for
	Change   []operation       `json:"change"`
	Findings []caseFinding     `json:"findings"`
}

// keepChangeCases writes or compares the cases of one kind of document, with what is
// found in each of them. An entity is named where the pointers begin at its record.
func keepChangeCases(t *testing.T, name, entity string, good []byte, check func([]byte, *changeCase) blk.Findings, cases []changeCase) {
	t.Helper()
	require.Empty(t, check(good, &changeCase{}))
	var lines [][]byte
	for _, c := range cases {
		found := check(plain(t, applied(t, good, changesOf(t, c.Change))), &c)
		c.Findings = caseFindings(found)
		if c.Check == "" {
			require.Empty(t, found, "%v", c.Change)
		} else if i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == c.Check }); i >= 0 {
			c.At = found[i].At
		} else {
			t.Errorf("%s is not found, but %v", c.Check, found)
			continue
		}
		lines = append(lines, plain(t, c))
	}
	members := map[string]any{"good": decoded(t, json.RawMessage(good))}
	if entity != "" {
		members["entity"] = entity
	}
	keepCases(t, "documents/"+name+".json", members, lines)
}

// keepOfKind keeps the cases of a kind of document of which the corpus has a good one.
func keepOfKind[T any](t *testing.T, kind string, check func(*T, *changeCase) blk.Findings, cases []changeCase) {
	t.Helper()
	good, err := os.ReadFile("../testdata/v1/valid/" + kind + "/full.json")
	require.NoError(t, err)
	keepChangeCases(t, kind, kind, good, func(text []byte, c *changeCase) blk.Findings {
		var document T
		require.NoError(t, json.Unmarshal(text, &document), "%v", c.Change)
		return check(&document, c)
	}, cases)
}

// Every check of a plan has a plan that breaks it.
func TestPlanCases(t *testing.T) {
	day := blk.MustParseDate
	check := func(p *roadmap.Plan, c *changeCase) blk.Findings {
		return p.Check(&blk.Context{On: c.On, Phase: blk.Final})
	}
	keepOfKind(t, "plan", check, []changeCase{
		{Change: removed("/goal")},
		{Check: "BKK-020", Change: replaced("/tasks/3/id", "alumni")},
		{Check: "BKK-020", Change: removed("/tasks/4/id")},
		{Check: "BKK-021", Change: replaced("/tasks/4/prerequisites/1", "mitra-2")},
		{Check: "BKK-022", Change: added("/tasks/1/prerequisites", []string{"mandiri"})},
		{Check: "BKK-022", Change: replaced("/tasks/2/prerequisites/0", "usaha")},
		{Change: removed("/tasks/0/days")},
		{Check: "BKK-023", Change: removed("/tasks/3/days")},
		{Check: "BKK-023", Change: removed("/start")},
		{Change: replaced("/tasks/4/days", 0)},
		{Change: replaced("/tasks/3/not_before", "9999-01-01")},
		{Check: "BKK-024", Change: replaced("/tasks/3/not_before", "9999-12-01")},
		{Check: "BKK-024", Change: replaced("/tasks/3/days", 4_000_000)},
		{Change: replaced("/tasks/0/finished_on", "2026-03-02")},
		{Check: "BKK-025", Change: replaced("/tasks/0/finished_on", "2026-03-01")},
		{Check: "BKK-025", Change: replaced("/tasks/0/started_on", "2026-03-21")},
		{Change: added("/tasks/3/finished_on", "2026-03-20")},
		{Check: "BKK-026", Change: added("/tasks/3/finished_on", "2026-03-19")},
		{Check: "BKK-026", Change: added("/tasks/0/prerequisites", []string{"alumni"})},
		{Change: replaced("/goal", "usaha"), On: day("2026-03-23")},
		{Check: "BKK-027", Change: replaced("/tasks/2/started_on", "2026-03-24"), On: day("2026-03-23")},
		{Check: "BKK-027", Change: replaced("/tasks/0/finished_on", "2026-03-24"), On: day("2026-03-23")},
		{Change: removed("/tasks/1/resources")},
		{Check: "BKK-028", Change: replaced("/tasks/1/resources/0", "bengkel")},
		{Check: "BKK-028", Change: added("/tasks/1/resources/-", "pengelola")},
		{Check: "BKK-028", Change: added("/resources/-", object{"id": "pengelola", "capacity": 2})},
		{Check: "BKK-028", Change: replaced("/resources/0/capacity", 0)},
		{Check: "BKK-028", Change: removed("/resources/0/capacity")},
		{Check: "BKK-029", Change: replaced("/goal", "maju")},
	})
}

// Every check of a division of a ceiling has one that breaks it.
func TestPortfolioCases(t *testing.T) {
	check := func(p *funding.Portfolio, _ *changeCase) blk.Findings {
		return p.Check(&blk.Context{Phase: blk.Final})
	}
	keepOfKind(t, "portfolio", check, []changeCase{
		{Change: removed("/requests")},
		{Check: "PFL-001", Change: replaced("/requests/1/id", "blkk-a")},
		{Check: "PFL-001", Change: replaced("/requests/1/id", "blkk b")},
		{Check: "PFL-001", Change: removed("/requests/2/id")},
		{Change: replaced("/requests/2/amount", 0)},
		{Check: "PFL-002", Change: replaced("/requests/2/amount", -1)},
		{Check: "PFL-002", Change: removed("/requests/2/amount")},
		{Change: replaced("/requests/0/weight", 1_000_000_000_000)},
		{Check: "PFL-003", Change: replaced("/requests/0/weight", 1_000_000_000_001)},
		{Check: "PFL-003", Change: replaced("/requests/0/weight", -1)},
		{Change: removed("/requests/0/weight")},
		{Change: replaced("/ceiling", 0)},
		{Check: "PFL-004", Change: replaced("/ceiling", -1)},
		{Check: "PFL-004", Change: removed("/ceiling")},
		{Change: replaced("/rule", "need_weighted")},
		{Check: "PFL-005", Change: replaced("/rule", "lottery")},
		{Check: "PFL-005", Change: removed("/rule")},
		{Change: replaced("/requests/0/amount", 9007199254740991-80_000_000)},
		{Check: "PFL-006", Change: replaced("/requests/0/amount", 9007199254740991-79_999_999)},
	})
}

// Every check of the manifest of a screening has one that breaks it.
func TestManifestCases(t *testing.T) {
	check := func(m *screening.Manifest, _ *changeCase) blk.Findings {
		return m.Check(&blk.Context{Phase: blk.Final})
	}
	other := strings.Repeat("7e", 32)
	keepOfKind(t, "manifest", check, []changeCase{
		{Change: replaced("/shards/1/file", "lain.jsonl")},
		{Check: "SHD-001", Change: replaced("/size", 563)},
		{Check: "SHD-001", Change: replaced("/shards/1/start", 282)},
		{Check: "SHD-001", Change: replaced("/shards/0/end", 280)},
		{Check: "SHD-001", Change: removed("/shards/0")},
		{Check: "SHD-002", Change: replaced("/shards/1/tally/policy", other)},
		{Check: "SHD-002", Change: replaced("/policy", other)},
		{Check: "SHD-003", Change: replaced("/tally/malformed", 2)},
		{Check: "SHD-003", Change: replaced("/shards/0/tally/malformed", 1)},
		{Check: "SHD-003", Change: replaced("/tally/funnel/total/eligible", 1)},
	})
}

// Every check of a layer of parameters has one that breaks it. It is resolved where it
// holds, with the national values above it.
func TestLayerCases(t *testing.T) {
	check := func(l *blk.Layer, c *changeCase) (found blk.Findings) {
		_, found = blk.Resolve(dataset.Parameters(), []blk.Layer{*l}, l.Region, l.Programme, c.On)
		for i := range found {
			found[i].At = strings.TrimPrefix(found[i].At, "/0")
		}
		return found
	}
	day := blk.MustParseDate
	keepOfKind(t, "layer", check, []changeCase{
		{Change: replaced("/settings/0/value/number", 5000)},
		{Check: "RUL-001", Change: replaced("/settings/0/value/number", 4999)},
		{Check: "RUL-001", Change: replaced("/settings/0/value/number", 4999), On: day("2028-12-31")},
		{Change: replaced("/settings/0/value/number", 4999), On: day("2029-01-01")},
		{Check: "RUL-001", Change: added("/settings/1/value/codes/-", "grant")},
		{Check: "RUL-002", Change: replaced("/settings/0/parameter", "min_land_area")},
		{Check: "RUL-002", Change: removed("/settings/1/parameter")},
		{Change: replaced("/level", "province")},
		{Check: "RUL-003", Change: replaced("/level", "district")},
		{Check: "RUL-003", Change: removed("/level")},
	})
}

// A drawing is a selection that somebody asks for, and who withdraws from it then.
type drawing struct {
	Plan       screening.Plan            `json:"plan"`
	Seed       string                    `json:"seed"`
	Candidates []candidate               `json:"candidates"`
	Withdrawn  []eligibility.ApplicantID `json:"withdrawn"`
	On         blk.Date                  `json:"on,omitzero"`
	Selection  *screening.Selection      `json:"selection,omitempty"` // one that was read, in place of the one that is made
}

// A candidate is [screening.Candidate] with names in JSON.
type candidate struct {
	ID           eligibility.ApplicantID `json:"id,omitzero"`
	Batch        blk.BatchID             `json:"batch,omitzero"`
	Verdict      eligibility.Verdict     `json:"verdict"`
	Score        blk.Percent             `json:"score,omitzero"`
	RegisteredAt blk.Instant             `json:"registered_at,omitzero"`
	Family       blk.FamilyCardNumber    `json:"family,omitzero"`
}

// found returns what is found when the selection is made and those who withdraw are
// replaced.
func (d *drawing) found() blk.Findings {
	var candidates []screening.Candidate
	for _, c := range d.Candidates {
		candidates = append(candidates, screening.Candidate{ID: c.ID, Batch: c.Batch, Verdict: c.Verdict, Score: c.Score, RegisteredAt: c.RegisteredAt, Family: c.Family})
	}
	selection, found := screening.Select(&d.Plan, []byte(d.Seed), candidates)
	if found.HasErrors() {
		return found
	}
	if d.Selection != nil {
		selection = d.Selection
	}
	_, unfit := selection.Promote(d.Withdrawn, d.On)
	return append(found, unfit...)
}

// Every check of a selection beside its plan has one that breaks it.
func TestSelectionCases(t *testing.T) {
	seed := "undian BLK Tarakan, 20 Februari 2026"
	person := func(id, batch, score, registered string) object {
		return object{"id": id, "batch": batch, "verdict": "eligible", "score": score, "registered_at": registered}
	}
	good := plain(t, object{
		"plan": object{"id": "blk-tarakan-2026", "title": object{"id": "Seleksi peserta BLK Tarakan 2026"}, "order": []string{"score", "registered_at"}, "waiting": 1,
			"batches": []any{object{"batch": "komputer-1", "seats": 1}, object{"batch": "las-1", "seats": 1}}, "replacement_until": "2026-03-04", "seed_hash": screening.Commit([]byte(seed))},
		"seed":       seed,
		"candidates": []any{person("p-1", "komputer-1", "78.25", "2026-01-20T03:00:00Z"), person("p-2", "komputer-1", "70.00", "2026-01-21T03:00:00Z"), person("p-3", "las-1", "66.00", "2026-01-22T03:00:00Z")},
		"withdrawn":  []string{"p-1"}, "on": "2026-03-03",
	})
	check := func(text []byte, _ *changeCase) blk.Findings {
		var d drawing
		require.NoError(t, json.Unmarshal(text, &d))
		return d.found()
	}
	readBack, err := os.ReadFile("../testdata/v1/valid/selection/full.json")
	require.NoError(t, err)
	keepChangeCases(t, "selection", "", good, check, []changeCase{
		{Check: "SEL-009", Change: replaced("/seed", "fifteen bytes..")},
		{Check: "SEL-009", Change: replaced("/seed", strings.Repeat("s", 65))},
		{Check: "SEL-010", Change: replaced("/seed", "undian BLK Tarakan, 21 Februari 2026")},
		{Check: "SEL-010", Change: replaced("/plan/seed_hash", screening.Commit([]byte("x")))},
		{Check: "SEL-011", Change: replaced("/candidates/1/id", "p-1")},
		{Check: "DOC-009", Change: removed("/candidates/1/id")},
		{Check: "DOC-009", Change: removed("/candidates/2/batch")},
		{Check: "SEL-012", Change: replaced("/candidates/2/batch", "las-2")},
		{Change: replaced("/on", "2026-03-04")},
		{Check: "SEL-013", Change: replaced("/on", "2026-03-05")},
		{Change: removed("/plan/replacement_until")},
		{Check: "DOC-009", Change: removed("/on")},
		{Change: replaced("/withdrawn", []string{"p-2", "p-3"})},
		{Check: "SEL-014", Change: added("/withdrawn/-", "p-9")},
		{Check: "SEL-018", Change: added("/selection", json.RawMessage(readBack))},
	})
}
