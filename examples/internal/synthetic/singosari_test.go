package synthetic

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A year of the size that the province announced, in which every check holds,
// whatever it is drawn from.
func TestSingosari(t *testing.T) {
	for _, seed := range []uint64{0, 1, 2025, 1 << 63} {
		d := Singosari(seed)
		require.Empty(t, d.Check(nil), seed)
		require.Empty(t, d.Training.Conflicts(), seed)
		counts := d.Training.Counts(nil, d.Context(blk.Date{}))
		require.Equal(t, 1024, counts.Began)
		require.Len(t, d.Training.Batches, 64)
		require.Len(t, d.Centre.Centres[0].Vocations, 16)
		require.Equal(t, len(d.Common.Persons), counts.Applied)
		require.Equal(t, d, Singosari(seed), "the same seed draws the same year")
	}
	require.NotEqual(t, Singosari(1), Singosari(2))
}

// The year survives being written and read.
func TestSingosariIsReadBack(t *testing.T) {
	d := Singosari(2025)
	doc, err := json.Marshal(d)
	require.NoError(t, err)
	again, found := dataset.ReadAndCheck(doc, blk.Date{})
	require.Empty(t, found)
	require.Equal(t, *d, again)
}
