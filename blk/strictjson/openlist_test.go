package strictjson_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A reader and a check of a record blame a word of an open list for its form, and
// in the same words.
func TestWordsOfOpenLists(t *testing.T) {
	read := func(text string) blk.Findings {
		return strictjson.Read([]byte(text), strictjson.Limits{}, func(r *strictjson.Reader) { strictjson.Word[blk.Sector](r) })
	}
	require.Empty(t, read(`"agriculture"`))
	require.Empty(t, read(`"perhutanan_sosial"`))
	found := read(`"Perhutanan Sosial"`)
	require.Len(t, found, 1)
	require.EqualValues(t, "REF-008", found[0].Check)

	type served struct{ Sector blk.Sector }
	check := blk.CheckCode("", func(s *served) blk.Sector { return s.Sector })
	require.Equal(t, found, blk.RunChecks([]blk.Check[served]{check}, &served{"Perhutanan Sosial"}, nil))
	require.EqualValues(t, "REF-008", blk.DescribeChecks("served", []blk.Check[served]{check})[0].ID)
}
