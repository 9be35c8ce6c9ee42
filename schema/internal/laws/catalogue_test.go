package laws

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

var update = flag.Bool("update", false, "add new published names to the golden lists; it never takes any away")

// merge compares a golden list with what the code has, both sorted. It returns
// the list with all that is new, what is new, and what is lost. A name that was
// retired on purpose keeps its line, with the word "retired" behind it: it may
// never come back with another meaning.
func merge(golden, code []string) (all, added, lost, revived []string) {
	all = slices.Clone(golden)
	for _, l := range golden {
		name, retired := strings.CutSuffix(l, " retired")
		switch inCode := slices.Contains(code, name); {
		case retired && inCode:
			revived = append(revived, name)
		case !retired && !inCode:
			lost = append(lost, name)
		}
	}
	for _, name := range code {
		if !slices.Contains(golden, name) && !slices.Contains(golden, name+" retired") {
			added, all = append(added, name), append(all, name)
		}
	}
	slices.Sort(all)
	return all, added, lost, revived
}

func testGolden(t *testing.T, file string, code []string) {
	t.Helper()
	code = slices.Compact(slices.Sorted(slices.Values(code)))
	file = filepath.Join("testdata", file)
	b, err := os.ReadFile(file)
	if !*update || !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	var golden []string
	for l := range strings.Lines(string(b)) {
		golden = append(golden, strings.TrimSpace(l))
	}
	require.True(t, slices.IsSorted(golden), "%s is sorted", file)
	all, added, lost, revived := merge(golden, code)
	require.Empty(t, lost, "published names are permanent; one that is retired keeps its line in %s, with the word retired", file)
	require.Empty(t, revived, "a name that was retired is never used again")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(all, "\n")+"\n"), 0o644))
		return
	}
	require.Empty(t, added, "names that are not in %s: run go test ./schema/internal/laws -update", file)
}

func TestCheckIDsArePermanent(t *testing.T) {
	var code []string
	for _, c := range dataset.Checks() {
		code = append(code, string(c.ID)+" "+c.Entity)
	}
	testGolden(t, "check_ids.txt", code)
}

func TestParameterIDsArePermanent(t *testing.T) {
	var code []string
	for _, p := range dataset.Parameters() {
		code = append(code, string(p.ID))
	}
	testGolden(t, "parameter_ids.txt", code)
}

func TestSchemaIDsArePermanent(t *testing.T) {
	var code []string
	for _, e := range schema.Entries() {
		code = append(code, e.ID)
	}
	testGolden(t, "schema_ids.txt", code)
}

func TestGoldenListsOnlyGrow(t *testing.T) {
	all, added, lost, revived := merge([]string{"A", "B", "C retired", "E retired"}, []string{"A", "D", "E"})
	require.Equal(t, []string{"A", "B", "C retired", "D", "E retired"}, all)
	require.Equal(t, []string{"D"}, added)
	require.Equal(t, []string{"B"}, lost)
	require.Equal(t, []string{"E"}, revived)
}

func TestChecksAreDescribed(t *testing.T) {
	for _, c := range dataset.Checks() {
		blktest.CheckDescription(t, c)
	}
}

func TestParametersAreDescribed(t *testing.T) {
	seen := map[blk.ParameterID]bool{}
	for _, p := range dataset.Parameters() {
		require.True(t, blk.IsWord(string(p.ID)) && !seen[p.ID], "%s is a word and stands once", p.ID)
		seen[p.ID] = true
		require.True(t, p.Unit.IsValid(), p.ID)
		require.True(t, p.Stricter.IsValid(), p.ID)
		require.NotEmpty(t, p.Label.ID, p.ID)
		require.NotEmpty(t, p.Label.EN, p.ID)
		require.NotEmpty(t, p.Values, p.ID)
		for i, v := range p.Values {
			require.NotEmpty(t, v.Basis, "%s: a value rests on something", p.ID)
			require.False(t, v.InForce.IsReversed(), p.ID)
			require.Equal(t, p.Unit == blk.UnitCodes, v.Value.Codes != nil, "%s: words go with the unit codes", p.ID)
			for _, b := range v.Basis {
				_, known := blk.FindRegulation(b.Regulation)
				require.True(t, known || b.Kind != blk.BasisRegulation, "%s cites %s", p.ID, b.Regulation)
			}
			if i > 0 {
				before := p.Values[i-1].InForce
				require.False(t, before.Overlaps(v.InForce) || !before.From.Before(v.InForce.From), "%s: values follow each other", p.ID)
			}
		}
	}
}

// manyWordings are the checks that do not say the same everywhere, with the
// reason.
var manyWordings = map[blk.CheckID]string{
	"AUD-004": "one check of four eyes: of a batch, a tranche and a stage of review others may not be the same person",
	"PER-006": "one check of how people are reached: a telephone number and an e-mail address are each told how they are written",
	"FND-004": "one check of fiscal years: a line, an entry or a payment outside its year is each told how to mend it",
	"FND-006": "one check of amounts: what is no whole amount at all, and an allocation that is negative",
	"CON-003": "one check of the arithmetic of progress: a share outside 0 to 100 percent, and weights that do not sum to 100",
	"BDG-001": "the guard of the lifecycle does not name the two amounts that the check of the line names",
	"FND-003": "the guard of the lifecycle does not name the day and the amounts that the check of the ledger names",
	"GRN-002": "the guard of the lifecycle does not know the two amounts that the check of the record names",
}

// wordings returns what each check says must hold, each wording once.
func wordings(checks []blk.CheckInfo) map[blk.CheckID][]blk.Text {
	said := map[blk.CheckID][]blk.Text{}
	for _, c := range checks {
		if !slices.Contains(said[c.ID], c.Must) {
			said[c.ID] = append(said[c.ID], c.Must)
		}
	}
	return said
}

func TestOneCheckHasOneMeaning(t *testing.T) {
	said := wordings(dataset.Checks())
	var found []blk.CheckID
	for id, texts := range said {
		if len(texts) > 1 && manyWordings[id] == "" {
			found = append(found, id)
		}
	}
	require.Empty(t, found, "checks that mean several things")
	for id, reason := range manyWordings {
		require.NotEmpty(t, reason, id)
		require.Greater(t, len(said[id]), 1, "%s is listed for nothing", id)
	}
}

func TestOtherWordingsAreFound(t *testing.T) {
	a, b := blk.Text{ID: "a", EN: "a"}, blk.Text{ID: "a", EN: "b"}
	said := wordings([]blk.CheckInfo{{ID: "X-1", Must: a}, {ID: "X-1", Must: a}, {ID: "X-2", Must: a}, {ID: "X-2", Must: b}})
	require.Len(t, said["X-1"], 1)
	require.Len(t, said["X-2"], 2)
}

// topRelease returns the first release of a change log, "" if it has none.
func topRelease(log string) string {
	m := regexp.MustCompile(`(?m)^## \[?v?(\d+\.\d+\.\d+)`).FindStringSubmatch(log)
	if m == nil {
		return ""
	}
	return m[1]
}

func TestChangeLogNamesTheRelease(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(root(t), "CHANGELOG.md"))
	require.NoError(t, err)
	require.Equal(t, schema.Release, topRelease(string(b)))
}

func TestTopRelease(t *testing.T) {
	require.Equal(t, "1.2.0", topRelease("# Changes\n\n## Unreleased\n\n## [1.2.0] - 2026-03-02\n\n## 1.1.0\n"))
	require.Equal(t, "0.1.0", topRelease("## v0.1.0\n"))
	require.Empty(t, topRelease("# Changes\n"))
}
