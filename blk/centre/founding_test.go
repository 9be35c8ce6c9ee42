package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func TestNewGovernmentCentresHaveWhatTheyNeed(t *testing.T) {
	records := func() *centre.Records {
		return &centre.Records{
			Centres:     []centre.Centre{{ID: "lama", Kind: centre.UPTD, Founded: blk.MustParsePartialDate("2016"), Status: centre.Operational}, {ID: "baru", Kind: centre.UPTD, Founded: blk.MustParsePartialDate("2018"), Status: centre.Operational}},
			Programmes:  []centre.Programme{{ID: "las", Centre: "baru"}},
			Instructors: []centre.Instructor{{ID: "ins-1", Centre: "baru"}},
			Workshops:   []centre.Workshop{{ID: "bengkel", Centre: "baru"}},
		}
	}
	final := &blk.Context{On: blk.MustParseDate("2026-05-04"), Phase: blk.Final}
	check := func(r *centre.Records, c *blk.Context) blk.Findings { return r.Check(c).Of("CTR-005") }
	require.Empty(t, check(records(), final), "all is there, and the old centre need not")

	r := records()
	r.Programmes, r.Instructors, r.Workshops = nil, nil, nil
	found := check(r, final)
	require.Len(t, found, 3)
	for _, f := range found {
		blktest.CheckFinding(t, f)
		require.Equal(t, "/centres/1", f.At)
		require.Equal(t, blk.Error, f.Severity)
	}
	require.Equal(t, "BLK pemerintah yang didirikan sejak 2017 dan sudah beroperasi harus mempunyai program pelatihan.", found[0].Text.ID)
	require.Equal(t, "A government centre founded from 2017 that operates must have a workshop.", found[2].Text.EN)
	require.Empty(t, check(r, &blk.Context{On: final.On, Phase: blk.Reported}), "an article does not tell everything")

	r.Centres[1].Kind = centre.BLKK
	require.Empty(t, check(r, final), "a community centre need not")
	r.Centres[1].Kind, r.Centres[1].Status = centre.UPTD, centre.Planned
	require.Empty(t, check(r, final), "not yet")
}
