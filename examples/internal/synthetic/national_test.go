package synthetic_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
)

// The invented centres of the country are as many as were counted, have the classes of
// February and August 2023 within two points, and no error is in any of them.
func TestNationalIsNearTheOfficialShares(t *testing.T) {
	list := synthetic.National(2024)
	require.Len(t, list, 4282)
	_, after := synthetic.NationalDays()
	records := roadmap.Records{Roadmaps: list}
	require.False(t, records.Check(&blk.Context{On: after, Phase: blk.Final, Regions: region.Table{}}).HasErrors())
	for day, official := range map[string]roadmap.ClassCounts{
		"2023-02-11": {Tumbuh: 1752, Berkembang: 1722, Mandiri: 283},
		"2023-08-13": {Tumbuh: 1731, Berkembang: 1534, Mandiri: 492},
	} {
		s := roadmap.Snap(list, roadmap.ClassDecided, &blk.Context{On: blk.MustParseDate(day)})
		counts := s.Counts()
		require.Equal(t, 3757, counts.Total(), day)
		for _, k := range []roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri} {
			got, _ := counts.Share(k).Hundredths()
			want, _ := official.Share(k).Hundredths()
			require.InDelta(t, want, got, 200, "%s of %s", k, day)
		}
	}
	require.Equal(t, list, synthetic.National(2024))
	require.NotEqual(t, list, synthetic.National(2025))
}
