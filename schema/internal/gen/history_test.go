package gen

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/compat"
)

const released = "../../testdata/released"

// frozenChecks returns the checks of the frozen releases that published them, and the last
// release that did.
func frozenChecks(t *testing.T) (of map[string][]check, last string) {
	t.Helper()
	of = map[string][]check{}
	files, err := filepath.Glob(released + "/*/checks.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		var file catalogue[check]
		require.NoError(t, json.Unmarshal(b, &file))
		require.NotEmpty(t, file.Entries)
		of[file.Release] = file.Entries
		if compat.CompareReleases(file.Release, last) > 0 {
			last = file.Release
		}
	}
	return of, last
}

// historyFaults returns what is wrong with histories of the checks that there are, as the
// frozen releases had them, in a release.
func historyFaults(histories map[blk.CheckID]history, checks []blk.CheckID, frozen map[string][]check, release string) (faults []string) {
	fault := func(id blk.CheckID, format string, args ...any) {
		faults = append(faults, string(id)+": "+fmt.Sprintf(format, args...))
	}
	for _, id := range checks {
		switch h, listed := histories[id]; {
		case !listed:
			fault(id, "it has no line; add %s = %s", id, release)
		case h.Status == retired:
			fault(id, "it was retired in %s; an id is never used again", h.Until)
		}
	}
	for _, id := range sortedKeys(histories) {
		h := histories[id]
		if h.Status == active && !slices.Contains(checks, id) {
			fault(id, "nothing declares it; add retired:%s to its line", release)
		}
		if s, listed := histories[h.Successor]; h.Successor != "" && (!listed || s.Status == retired) {
			fault(id, "its successor %s is no active check", h.Successor)
		}
		for _, r := range append([]string{h.Since, h.Changed, h.Until}, h.reworded...) {
			if compat.CompareReleases(r, release) > 0 {
				fault(id, "there is no release %s yet", r)
			}
		}
		for _, r := range sortedKeys(frozen) {
			i := slices.IndexFunc(frozen[r], func(c check) bool { return c.ID == id })
			switch was := compat.CompareReleases(h.Since, r) <= 0; {
			case was != (i >= 0):
				fault(id, "that %s published it first does not agree with what %s published", h.Since, r)
			case i >= 0 && frozen[r][i].Version > 0 && compat.CompareReleases(h.Changed, r) <= 0 && frozen[r][i].Version != h.Version:
				fault(id, "%s published version %d; what was published stays", r, frozen[r][i].Version)
			}
		}
	}
	return faults
}

func TestChecksHaveHistories(t *testing.T) {
	var ids []blk.CheckID
	for _, c := range dataset.Checks() {
		ids = append(ids, c.ID)
	}
	slices.Sort(ids)
	frozen, _ := frozenChecks(t)
	require.Empty(t, historyFaults(historiesOf(historyLines), slices.Compact(ids), frozen, schema.Release), "mend schema/internal/gen/history.txt")
}

func TestWrongHistoriesAreFound(t *testing.T) {
	frozen := map[string][]check{
		"0.7.0": {{ID: "A-001"}, {ID: "A-002"}},
		"0.8.0": {{ID: "A-001", history: history{Version: 2}}, {ID: "A-002", history: history{Version: 1}}},
	}
	for _, c := range []struct{ table, says string }{
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0", ""},
		{"A-001 = 0.6.0 0.8.0 0.9.0\nA-002 = 0.7.0 reworded:0.9.0", ""},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0\nA-003 = 0.5.0 retired:0.6.0", "A-003: that 0.5.0 published it first does not agree with what 0.7.0 published"},
		{"A-001 = 0.6.0 0.8.0", "A-002: it has no line; add A-002 = 0.9.0"},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0\nA-003 = 0.9.0", "A-003: nothing declares it; add retired:0.9.0 to its line"},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0 retired:0.9.0", "A-002: it was retired in 0.9.0; an id is never used again"},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0\nA-003 = 0.9.0 retired:0.9.0 successor:A-004", "A-003: its successor A-004 is no active check"},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.7.0 1.0.0", "A-002: there is no release 1.0.0 yet"},
		{"A-001 = 0.6.0 0.8.0\nA-002 = 0.8.0", "A-002: that 0.8.0 published it first does not agree with what 0.7.0 published"},
		{"A-001 = 0.6.0\nA-002 = 0.7.0", "A-001: 0.8.0 published version 2; what was published stays"},
	} {
		faults := historyFaults(historiesOf(c.table), []blk.CheckID{"A-001", "A-002"}, frozen, "0.9.0")
		if c.says == "" {
			require.Empty(t, faults)
		} else {
			require.Contains(t, faults, c.says)
		}
	}
}

func TestHistory(t *testing.T) {
	h, err := historyOf("0.1.0 0.2.0 reworded:0.9.0 retired:1.1.0 successor:CTR-040")
	require.NoError(t, err)
	require.Equal(t, history{2, retired, "0.1.0", "0.2.0", "1.1.0", "CTR-040", []string{"0.9.0"}}, h)
	for value, says := range map[string]string{
		"reworded:0.2.0":                   "before the release that published it first",
		"0.2.0 0.1.0":                      "0.1.0 does not follow 0.2.0",
		"0.2.0 0.2.0":                      "0.2.0 does not follow 0.2.0",
		"0.10.0 0.9.0":                     "0.9.0 does not follow 0.10.0",
		"0.2":                              "names no release",
		"0.1.0 soon:0.2.0":                 "soon:0.2.0 is not understood",
		"0.1.0 successor:CTR-040":          "names no release",
		"0.1.0 retired:0.2.0 0.3.0":        "it is retired, 0.3.0 cannot follow",
		"0.1.0 retired:0.2.0 reworded:1.0": "names no release",
	} {
		_, err := historyOf(value)
		require.ErrorContains(t, err, says, value)
	}
}

// A retired check is published with its history and nothing else.
func TestRetiredChecksStayListed(t *testing.T) {
	all := (&knowledge{nil, nil, historiesOf("A-001 = 0.1.0 retired:0.2.0 successor:A-002\nA-002 = 0.2.0"), &cases{}}).checksOf([]blk.CheckInfo{{ID: "A-002", Entity: "hall"}})
	require.Len(t, all, 2)
	b, err := json.Marshal(all[0])
	require.NoError(t, err)
	require.JSONEq(t, `{"id":"A-001","version":1,"status":"retired","since":"0.1.0","until":"0.2.0","successor":"A-002","severity":{},"basis":[],"places":[]}`, string(b))
}

// An asked is what a check asks at a place, as far as it is published.
type asked struct{ severity, holds, words []string }

// askedBy returns what each check asks, by its id, its scope and the place.
func askedBy(t *testing.T, checks []check) map[string]asked {
	t.Helper()
	text := func(v any) string {
		b, err := json.Marshal(v) // sorts the members
		require.NoError(t, err)
		return string(b)
	}
	all := map[string]asked{}
	for _, c := range checks {
		for _, p := range c.Places {
			key := string(c.ID) + " " + string(c.Scope) + " " + p.Entity + p.At
			a := all[key]
			a.severity, a.words = append(a.severity, text(c.Severity)), append(a.words, text(c.Must))
			if p.Holds != nil {
				a.holds = append(a.holds, text(p.Holds))
			}
			all[key] = a
		}
	}
	for _, a := range all {
		slices.Sort(a.severity)
		slices.Sort(a.holds)
		slices.Sort(a.words)
	}
	return all
}

// silentChanges returns which checks ask something else, or the same in other words, since
// a release and do not say so.
func silentChanges(t *testing.T, since, release string, was, is []check, histories map[blk.CheckID]history) (faults []string) {
	t.Helper()
	before, now := askedBy(t, was), askedBy(t, is)
	for _, place := range sortedKeys(now) {
		a, b := before[place], now[place]
		id, _, _ := strings.Cut(place, " ")
		h := histories[blk.CheckID(id)]
		raised := compat.CompareReleases(h.Changed, since) > 0
		reworded := slices.ContainsFunc(h.reworded, func(r string) bool { return compat.CompareReleases(r, since) > 0 })
		_, there := before[place]
		switch {
		case !there || raised:
		case !slices.Equal(a.severity, b.severity):
			faults = append(faults, fmt.Sprintf("%s is graver or lighter than in %s: it is a new version; add %s to the line of %s", place, since, release, id))
		case reworded:
		case a.holds != nil && b.holds != nil && !slices.Equal(a.holds, b.holds):
			faults = append(faults, fmt.Sprintf("%s has another condition than in %s: add %s to the line of %s, or reworded:%s if the condition means the same", place, since, release, id, release))
		case !slices.Equal(a.words, b.words):
			faults = append(faults, fmt.Sprintf("%s has other words than in %s: add %s to the line of %s, or reworded:%s if they mean the same", place, since, release, id, release))
		}
	}
	return faults
}

func TestChangedChecksHaveANewVersion(t *testing.T) {
	frozen, last := frozenChecks(t)
	t.Chdir("../../..")
	known, err := know()
	require.NoError(t, err)
	b, err := json.Marshal(known.checksOf(dataset.Checks()))
	require.NoError(t, err)
	var now []check
	require.NoError(t, json.Unmarshal(b, &now))
	require.Empty(t, silentChanges(t, last, schema.Release, frozen[last], now, known.histories), "mend schema/internal/gen/history.txt")
}

func TestSilentChangesOfChecksAreFound(t *testing.T) {
	one := func(change func(*check)) []check {
		c := check{ID: "A-001", Scope: blk.ScopeRecord, Severity: blk.InEveryPhase(blk.Error), Must: &bilingual{"Harus.", "Must."}, Places: []place{{Entity: "hall", At: "/seats", Holds: map[string]any{"present": []any{"/seats"}}}}}
		change(&c)
		return []check{c}
	}
	same := func(*check) {}
	graver := func(c *check) { c.Severity = blk.InEveryPhase(blk.Fatal) }
	other := func(c *check) { c.Places[0].Holds = map[string]any{"absent": []any{"/seats"}} }
	worded := func(c *check) { c.Must = &bilingual{"Wajib.", "Shall."} }
	said := func(c *check) { c.Places[0].Holds = nil }
	moved := func(c *check) { c.Places[0].At = "/places" }
	for _, c := range []struct {
		was, is func(*check)
		line    string
		says    string
	}{
		{same, same, "0.7.0", ""},
		{said, same, "0.7.0", ""},
		{same, said, "0.7.0", ""},
		{same, moved, "0.7.0", ""},
		{same, graver, "0.7.0", "A-001 record hall/seats is graver or lighter than in 0.7.0: it is a new version; add 0.8.0 to the line of A-001"},
		{same, graver, "0.7.0 reworded:0.8.0", "is graver or lighter"},
		{same, graver, "0.7.0 0.8.0", ""},
		{same, other, "0.7.0", "has another condition than in 0.7.0: add 0.8.0 to the line of A-001, or reworded:0.8.0 if the condition means the same"},
		{same, other, "0.6.0 0.7.0 reworded:0.7.0", "has another condition"},
		{same, other, "0.7.0 reworded:0.8.0", ""},
		{same, worded, "0.7.0", "has other words than in 0.7.0: add 0.8.0 to the line of A-001, or reworded:0.8.0 if they mean the same"},
		{same, worded, "0.7.0 reworded:0.8.0", ""},
		{same, worded, "0.7.0 0.8.0", ""},
	} {
		faults := silentChanges(t, "0.7.0", "0.8.0", one(c.was), one(c.is), historiesOf("A-001 = "+c.line))
		if c.says == "" {
			require.Empty(t, faults)
		} else {
			require.Len(t, faults, 1)
			require.Contains(t, faults[0], c.says)
		}
	}
}
