package gen

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Every code list says what it rests on, and no line is of a list or a code that there is
// not. A code that says the same as its list says nothing.
func TestCodeListsHaveGrounds(t *testing.T) {
	grounds := groundsOf(listBasisLines)
	known := map[string]bool{}
	for _, l := range dataset.CodeLists() {
		require.NotEmpty(t, grounds[l.ID()], "add to schema/internal/gen/list_basis.txt what the list %s rests on", l.ID())
		known[l.ID()] = true
		for _, value := range l.Values() {
			code := l.ID() + "." + value
			known[code] = true
			require.NotEqual(t, grounds[l.ID()], grounds[code], "%s: its list says so", code)
		}
	}
	lines := entriesOf(listBasisLines)
	for _, e := range lines {
		if strings.HasPrefix(e.key, "@") {
			isUsed := slices.ContainsFunc(lines, func(x entry) bool { return slices.Contains(strings.Split(x.value, " + "), e.key) })
			require.True(t, isUsed, "%s is a ground of nothing", e.key)
			continue
		}
		require.True(t, known[e.key], "%s is no list, and no code of one", e.key)
	}
}

// A regulation is cited at a place only where it was read or well reported: where a check,
// a parameter or the list of known places has it.
func TestGroundsCiteKnownPlaces(t *testing.T) {
	read := []string{ // places that no check rests on
		"permenakertrans-8-2014 art. 7(2)", // competency-based training away from and on the job
		"pp-10-2018 art. 1",                // kinds of competency standards
		"pp-31-2006 art. 4",                // kinds of competency standards, tiered programmes
	}
	known := slices.Clone(read)
	add := func(bases []blk.Basis) {
		for _, b := range bases {
			known = append(known, string(b.Regulation)+" "+b.Article)
		}
	}
	for _, c := range dataset.Checks() {
		add(c.Basis)
	}
	for _, p := range dataset.Parameters() {
		for _, v := range p.Values {
			add(v.Basis)
		}
	}
	cited := map[string]bool{}
	for name, bases := range groundsOf(listBasisLines) {
		for _, b := range bases {
			if place := string(b.Regulation) + " " + b.Article; b.Article != "" {
				require.Contains(t, known, place, name)
				cited[place] = true
			}
		}
	}
	for _, place := range read {
		require.True(t, cited[place], place)
	}
}

func TestGroundsAreRead(t *testing.T) {
	own := blk.Assumption(blk.Text{ID: "a", EN: "b"})
	grounds := groundsOf("@own = assumption a | b\nsex = practice KTP | identity card\nsex.x = @own + regulation permenaker-5-2022 art. 3, 4\n")
	require.Equal(t, []blk.Basis{blk.Practice(blk.Text{ID: "KTP", EN: "identity card"})}, grounds["sex"])
	require.Equal(t, []blk.Basis{own, blk.Law("permenaker-5-2022", "art. 3, 4")}, grounds["sex.x"])
	require.Equal(t, "a|Permenaker 5/2022, pasal 3, 4", citations(grounds["sex.x"], blk.Indonesian))
	for _, bad := range []string{"sex = @own", "sex = practice a", "sex = practice | b", "sex = regulation uu-1-1999", "sex = law a | b", "sex = practice a | b + c"} {
		require.Panics(t, func() { groundsOf(bad + "\n") }, bad)
	}
}
