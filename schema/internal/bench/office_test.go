package bench_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/bench"
)

// All who are compared read the same document to its end: it is sound for each of them, and
// a fault in its last record is found.
func TestTheDocumentIsSoundForAll(t *testing.T) {
	example, err := os.ReadFile("../../testdata/v1/valid/dataset/full.json")
	require.NoError(t, err)
	full, found := dataset.Read(example)
	require.Empty(t, found)
	bySchema, err := bench.BySchema()
	require.NoError(t, err)

	office := bench.Office(full, 100)
	require.Len(t, office.Training.Enrolments, 100+len(full.Training.Enrolments))
	sound, err := json.Marshal(office)
	require.NoError(t, err)
	office.Training.Outcomes[len(office.Training.Outcomes)-1].Destination = "nowhere"
	faulty, err := json.Marshal(office)
	require.NoError(t, err)

	_, found = dataset.ReadAndCheck(sound, blk.Date{})
	require.Empty(t, found)
	require.NoError(t, bySchema(bytes.NewReader(sound)))
	_, found = dataset.ReadAndCheck(faulty, blk.Date{})
	require.True(t, found.HasErrors())
	require.Error(t, bySchema(bytes.NewReader(faulty)))
}
