package region

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// What the code takes for granted about its own tables, it has been tested for.

func TestLinesAreWellFormedAndSorted(t *testing.T) {
	require.Len(t, lines, 3*(places()+1))
	last := ""
	for i := range places() {
		p := placeAt(i)
		require.False(t, p.Code.IsZero(), lineAt(i))
		require.Equal(t, p.Code.String()+"\t"+p.Name, lineAt(i))
		require.Greater(t, p.Code.String(), last)
		last = p.Code.String()
		require.Equal(t, i, numbersOf(p.Code).ordinal())
	}
}

func TestNamesAreSortedByTheirFolding(t *testing.T) {
	seen := make([]bool, places())
	for at := range places() {
		i := ordinalByName(at)
		require.False(t, seen[i])
		seen[i] = true
		bare := bareName(lineAt(i))
		require.Zero(t, compareFolded(bare, blk.FoldName(bare)), "folding as FoldName does")
		if at == 0 {
			continue
		}
		before := ordinalByName(at - 1)
		order := compareFolded(bareName(lineAt(before)), blk.FoldName(bare))
		require.True(t, order < 0 || order == 0 && before < i, lineAt(i))
	}
}

func TestAliasesAreFoldedAndLeadToCurrentPlaces(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, a := range aliases {
		require.Equal(t, blk.FoldName(a.key), a.key)
		require.False(t, seen[[2]string{a.key, a.code}], a.key)
		seen[[2]string{a.key, a.code}] = true
		p, ok := Lookup(blk.MustParseRegion(a.code))
		require.True(t, ok, a.key)
		require.Equal(t, blk.RegionCurrent, p.Status, a.key)
		require.Contains(t, Search(a.key), p)
	}
}

func TestKindWordsAreFolded(t *testing.T) {
	for _, k := range kindWords {
		require.Equal(t, blk.FoldName(k.word), k.word)
		require.NotEmpty(t, k.kinds)
	}
}

func TestRetiredCodesAreWellFormed(t *testing.T) {
	for i, e := range retired {
		p := retiredPlace(i)
		require.Equal(t, e.code, p.Code.String())
		require.Equal(t, e.successor, p.Successor.String())
		require.Equal(t, i, findRetired(numbersOf(p.Code)))
	}
}
