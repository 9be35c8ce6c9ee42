package blk_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

func TestCodeLists(t *testing.T) {
	blktest.CodeList(t, blk.Lang(""), blk.Precision(""), blk.Zone(""), blk.RegionLevel(""), blk.RegionStatus(""), blk.Sex(""),
		blk.Rounding(""), blk.AmountProblem(""), blk.RupiahStyle(""), blk.CountQualifier(""), blk.CountSubject(""), blk.SourceKind(""),
		blk.Claim(""), blk.BasisKind(""), blk.Confidence(""), blk.ActingCapacity(""), blk.DocumentKind(""), blk.OrganisationKind(""),
		blk.MeetingKind(""), blk.MeetingPart(""), blk.StatementTopic(""), blk.Sector(""), blk.Phase(""), blk.Severity(""), blk.Unit(""),
		blk.Strictness(""), blk.LayerLevel(""), blk.Role(""), blk.DisabilityKind(""), blk.UnitCodeForm(""), blk.Defect(""))
}

func TestCodeListFindsAliases(t *testing.T) {
	for spelling, want := range map[string]blk.Sex{"L": blk.Male, "lk": blk.Male, "LAKI-LAKI": blk.Male, "1": blk.Male, "Perempuan": blk.Female, "2": blk.Female, "female": blk.Female} {
		c, ok := blk.Sex("").CodeList().Match(spelling)
		require.True(t, ok, spelling)
		require.Equal(t, string(want), c.Value, spelling)
	}
	_, ok := blk.Sex("").CodeList().Match("?")
	require.False(t, ok)
	_, ok = blk.CodeList{}.Match("x")
	require.False(t, ok)
}

func TestCodeListIsImmutable(t *testing.T) {
	list := blk.Sex("").CodeList()
	for c := range list.All() {
		c.Aliases[0], c.Value = "changed", "changed"
	}
	c, ok := list.Find("male")
	require.True(t, ok)
	c.Aliases[0] = "changed"
	list.Values()[0] = "changed"
	again, _ := list.Find("male")
	require.Equal(t, "L", again.Aliases[0])
	require.True(t, list.Has("male"))
}

func TestCodeListInForce(t *testing.T) {
	until := blk.MustParseDate("2022-12-31")
	list := blk.NewCodeList("kinds", blk.Text{ID: "jenis", EN: "kinds"},
		blk.Code{Value: "old", Label: blk.Text{ID: "lama", EN: "old"}, InForce: blk.Period{Until: until}, Successor: "new"},
		blk.Code{Value: "new", Label: blk.Text{ID: "baru", EN: "new"}, InForce: blk.Period{From: until.AddDays(1)}})
	require.True(t, list.HasOn("old", until))
	require.False(t, list.HasOn("old", until.AddDays(1)))
	require.False(t, list.HasOn("new", until))
	require.True(t, list.HasOn("new", blk.Date{}))
	require.False(t, list.HasOn("other", until))
	require.Equal(t, blk.Text{ID: "other", EN: "other"}, list.LabelOf("other"))
	require.Equal(t, "kinds", list.ID())
	require.Equal(t, "jenis", list.Label().ID)
}

func TestZeroCodeList(t *testing.T) {
	var none blk.CodeList
	require.Zero(t, none.Len())
	require.Empty(t, none.ID())
	require.True(t, none.Label().IsZero())
	require.False(t, none.Has(""))
	require.False(t, none.IsOpen())
	for range none.All() {
		t.Fatal("the empty list has a code")
	}
}

func TestWords(t *testing.T) {
	for _, s := range []string{"a", "mobile_unit", "d3", "x_1"} {
		require.True(t, blk.IsWord(s), s)
	}
	for _, s := range []string{"", "A", "1a", "_a", "a-b", "a b", "é", string(make([]byte, 65))} {
		require.False(t, blk.IsWord(s), s)
	}
	for _, s := range []string{"blk-paser", "A.1_b-C", "x"} {
		require.True(t, blk.IsIdentifier(s), s)
	}
	for _, s := range []string{"", "blk paser", "a/b", "ä", string(make([]byte, 65))} {
		require.False(t, blk.IsIdentifier(s), s)
	}
	require.True(t, blk.StatementTopic("anything_else").IsValid(), "an open list takes other words")
	require.False(t, blk.StatementTopic("Anything else").IsValid())
}

func TestRegulations(t *testing.T) {
	seen := map[blk.RegulationID]bool{}
	for r := range blk.Regulations() {
		require.True(t, blk.IsIdentifier(string(r.ID)), r.ID)
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Name)
		require.NotEmpty(t, r.About.ID)
		require.NotEmpty(t, r.About.EN)
		require.True(t, r.Confidence.IsValid(), r.ID)
	}
	for r := range blk.Regulations() {
		for _, other := range []blk.RegulationID{r.ReplacedBy, r.Amends} {
			require.True(t, other == "" || seen[other] && other != r.ID, "%s names %s", r.ID, other)
		}
	}
	_, ok := blk.FindRegulation("permenaker-0-1900")
	require.False(t, ok)
}

func TestBasisLabels(t *testing.T) {
	require.Equal(t, "Permenaker 8/2017, art. 4", blk.Law("permenaker-8-2017", "art. 4").Label().EN)
	require.Equal(t, "Permenaker 8/2017, pasal 4, lampiran I", blk.Law("permenaker-8-2017", "art. 4, annex I").Label().ID)
	require.Equal(t, "unknown-1", blk.Law("unknown-1", "").Label().ID)
	require.Equal(t, "kebiasaan", blk.Practice(blk.Text{ID: "kebiasaan", EN: "custom"}).Label().ID)
	require.Equal(t, "guess", blk.Assumption(blk.Text{ID: "dugaan", EN: "guess"}).Label().EN)
	require.Equal(t, "s4", blk.Basis{Kind: blk.BasisSource, Source: "s4"}.Label().ID)
}

func TestQualifiedCounts(t *testing.T) {
	n := blk.MustNewCount
	for _, c := range []struct {
		count       blk.QualifiedCount
		least, most blk.Count
		label       string
		atLeast20   blk.Truth
	}{
		{blk.ExactCount(n(17)), n(17), n(17), "17", blk.False},
		{blk.QualifiedCount{Qualifier: blk.CountAbout, Value: n(22)}, blk.Count{}, blk.Count{}, "about 22", blk.Undetermined},
		{blk.QualifiedCount{Qualifier: blk.CountMoreThan, Value: n(3700)}, n(3701), blk.Count{}, "more than 3,700", blk.True},
		{blk.QualifiedCount{Qualifier: blk.CountAtLeast, Value: n(20)}, n(20), blk.Count{}, "at least 20", blk.True},
		{blk.QualifiedCount{Qualifier: blk.CountFewerThan, Value: n(20)}, blk.Count{}, n(19), "fewer than 20", blk.False},
		{blk.QualifiedCount{Qualifier: blk.CountFewerThan, Value: n(0)}, blk.Count{}, blk.Count{}, "fewer than 0", blk.Undetermined},
		{blk.QualifiedCount{Qualifier: blk.CountAtMost, Value: n(19)}, blk.Count{}, n(19), "at most 19", blk.False},
		{blk.QualifiedCount{}, blk.Count{}, blk.Count{}, "", blk.Undetermined},
	} {
		least, most := c.count.Bounds()
		require.Equal(t, c.least, least, c.label)
		require.Equal(t, c.most, most, c.label)
		require.Equal(t, c.label, c.count.Label().EN)
		require.Equal(t, c.atLeast20, c.count.IsAtLeast(20), c.label)
	}
	require.True(t, blk.QualifiedCount{}.IsZero())
}

func TestUnitCodes(t *testing.T) {
	for s, want := range map[string]struct {
		form    blk.UnitCodeForm
		series  string
		version int
	}{
		"J.62DMI00.001.1":  {blk.UnitCodeA, "J.62DMI00.001", 1},
		"J.620100.004.02":  {blk.UnitCodeB, "J.620100.004", 2},
		"M.74100.001.02":   {blk.UnitCodeB5, "M.74100.001", 2},
		"TIK.OP02.002.01":  {blk.UnitCodeC, "TIK.OP02.002", 1},
		"PDB.EI.01.001.01": {blk.UnitCodeCDotted, "PDB.EI.01.001", 1},
	} {
		c := blk.MustParseUnitCode(s)
		require.Equal(t, want.form, c.Form(), s)
		require.Equal(t, want.series, c.Series(), s)
		require.Equal(t, want.version, c.Version(), s)
	}
	require.Empty(t, blk.UnitCode{}.Form())
	require.Empty(t, blk.UnitCode{}.Series())
	require.Zero(t, blk.UnitCode{}.Version())
	wellFormed := map[string]blk.UnitCodeForm{ // wrong for their decree or sector, and yet of a form that others have
		"M.69200.022.02": blk.UnitCodeB5, "J.62090.018.01": blk.UnitCodeB5, "N.78SPS02.044.2": blk.UnitCodeA, "J.450100.027.02": blk.UnitCodeB,
		"J.620900.008.02": blk.UnitCodeB,
	}
	for _, row := range sharedRows(t, "skkni_odd_codes.csv") {
		c, err := blk.ParseUnitCode(row["raw"])
		require.Equal(t, wellFormed[row["raw"]], c.Form(), "%s: %s", row["raw"], row["why"])
		require.Equal(t, c.IsZero(), err != nil)
	}
}

// TestPublishedUnitCodes parses the codes of published standards, where the
// folder with them is beside the checkout.
func TestPublishedUnitCodes(t *testing.T) {
	path := filepath.Join("..", "..", "shared", "data", "skkni_units.csv")
	if _, err := os.Stat(path); err != nil {
		t.Skip("no published unit codes here")
	}
	for _, row := range readRows(t, path) {
		_, err := blk.ParseUnitCode(row["code"])
		require.NoError(t, err, row["code"])
	}
}

func TestVIN(t *testing.T) {
	v := blk.MustParseVIN("1903351802")
	require.Equal(t, "2019-03", v.Issued().String())
	require.Equal(t, "35.18", v.Region().String())
	require.True(t, blk.VIN{}.Issued().IsZero())
	require.True(t, blk.VIN{}.Region().IsZero())
}
