package screening_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// file returns lines of random applicants, some of them empty, broken, or ended as
// Windows does.
func file(t require.TestingT, r *rand.Rand, lines int) []byte {
	var b []byte
	for i := range lines {
		a := eligibility.Applicant{Dossier: oracle.Dossier(r, 60)}
		a.ID = eligibility.NewApplicantID(fmt.Sprint("p-", i))
		line, err := json.Marshal(a)
		require.NoError(t, err)
		switch r.IntN(12) {
		case 0:
			b = append(b, '\n')
		case 1:
			line = line[:r.IntN(len(line))]
		case 2:
			line = append(line, '\r')
		}
		b = append(append(b, line...), '\n')
	}
	if r.IntN(2) == 0 && len(b) > 0 {
		b = b[:len(b)-1] // the last line need not end
	}
	return b
}

func bindRandom(t require.TestingT, r *rand.Rand) *eligibility.Bound {
	p := oracle.Policy(r, 1+r.IntN(10))
	b, found := p.Bind(oracle.Dates, nil)
	require.False(t, found.HasErrors(), found)
	return b
}

// TestShardsAreTheFile screens random files whole and in shards of any size, in any
// order and by any number of workers: what is written and what it came to is the same.
func TestShardsAreTheFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		data := file(t, r, r.IntN(40))
		b := bindRandom(t, r)
		var whole bytes.Buffer
		want, err := screening.ScreenLines(context.Background(), b, bytes.NewReader(data), &whole)
		require.NoError(t, err)

		size := int64(len(data))
		shards := screening.Shards(size, rapid.Int64Range(size/30, size+3).Draw(t, "length"))
		parts := make([]bytes.Buffer, len(shards))
		results := make([]screening.ShardResult, len(shards))
		order := r.Perm(len(shards))
		queue := make(chan int, 2*len(shards))
		for _, i := range order {
			for range 1 + r.IntN(2) { // again, as after a failure
				queue <- i
			}
		}
		close(queue)
		var all sync.WaitGroup
		var one sync.Mutex
		for range rapid.IntRange(1, 4).Draw(t, "workers") {
			all.Go(func() {
				for i := range queue {
					var part bytes.Buffer
					tally, err := screening.ScreenShard(context.Background(), b, bytes.NewReader(data), shards[i], &part)
					one.Lock()
					assert.NoError(t, err)
					parts[i] = part
					results[i] = screening.ShardResult{Shard: shards[i], File: "part", SHA256: screening.Commit(part.Bytes()), Tally: tally}
					one.Unlock()
				}
			})
		}
		all.Wait()
		var joined []byte
		var merged screening.Tally
		for i := range parts {
			joined = append(joined, parts[i].Bytes()...)
		}
		require.Equal(t, whole.String(), string(joined))
		for _, i := range order {
			merged, err = merged.Merge(results[i].Tally)
			require.NoError(t, err)
		}
		require.Equal(t, want, merged)
		require.Equal(t, want.Lines(), strings.Count(whole.String(), "\n"))

		shuffled := make([]screening.ShardResult, 0, len(results))
		for _, i := range order {
			shuffled = append(shuffled, results[i])
		}
		manifest, found := screening.NewManifest(size, shuffled...)
		require.Empty(t, found)
		require.Equal(t, want, manifest.Tally)
		require.NoError(t, manifest.Validate(nil))
		written, err := json.Marshal(manifest)
		require.NoError(t, err)
		var read screening.Manifest
		require.NoError(t, json.Unmarshal(written, &read))
		require.Equal(t, *manifest, read)

		if want.Lines() > 0 { // what ran twice is told from what ran once
			i := order[0]
			twice, err := merged.Merge(results[i].Tally)
			require.NoError(t, err)
			require.Equal(t, results[i].Tally.Lines() == 0, twice.Answers == merged.Answers)
		}
	})
}

// TestAnswersAreDecisions compares what is written with decisions made one by one.
func TestAnswersAreDecisions(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	b := bindRandom(t, r)
	data := file(t, r, 300)
	var out bytes.Buffer
	tally, err := screening.ScreenLines(context.Background(), b, bytes.NewReader(data), &out)
	require.NoError(t, err)
	lines := bytes.Split(bytes.TrimSuffix(out.Bytes(), []byte("\n")), []byte("\n"))
	at, malformed, eligible := 0, 0, 0
	for x, err := range eligibility.ReadLines(bytes.NewReader(data), b.Facts()) {
		require.NoError(t, err)
		var got struct {
			Offset   *int64
			ID       eligibility.ApplicantID
			Verdict  eligibility.Verdict
			Met      []eligibility.RuleCode
			Unmet    []eligibility.RuleCode
			Unknown  []eligibility.RuleCode
			Missing  []eligibility.FactID
			Findings []json.RawMessage
		}
		require.NoError(t, json.Unmarshal(lines[at], &got), "%s", lines[at])
		at++
		if x.Found.HasErrors() {
			malformed++
			require.NotNil(t, got.Offset)
			require.Len(t, got.Findings, len(x.Found))
			require.True(t, *got.Offset == 0 || data[*got.Offset-1] == '\n', "the offset is that of a line")
			continue
		}
		e, _ := b.Layout().Evidence(&x.Applicant.Dossier)
		d := b.Decide(&e)
		require.Nil(t, got.Offset)
		require.Equal(t, x.Applicant.ID, got.ID)
		require.Equal(t, d.Verdict, got.Verdict)
		require.ElementsMatch(t, b.Codes(d.Met), got.Met)
		require.ElementsMatch(t, b.Codes(d.Unmet), got.Unmet)
		require.ElementsMatch(t, b.Codes(^(d.Met | d.Unmet)), got.Unknown)
		require.ElementsMatch(t, b.Missing(d), got.Missing)
		if d.Verdict == eligibility.Eligible {
			eligible++
		}
	}
	require.Len(t, lines, at)
	require.Equal(t, malformed, tally.Malformed)
	require.Equal(t, blk.MustNewCount(eligible), tally.Funnel.Total.Eligible)
	require.Positive(t, malformed)
}

func TestTalliesOfDifferentPoliciesDoNotAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	data := file(t, r, 10)
	tally := func(b *eligibility.Bound) screening.Tally {
		tally, err := screening.ScreenLines(context.Background(), b, bytes.NewReader(data), io.Discard)
		require.NoError(t, err)
		return tally
	}
	p := oracle.Policy(r, 5)
	b, _ := p.Bind(oracle.Dates, nil)
	other := oracle.Dates
	other.BatchStart = other.BatchStart.AddDays(1)
	later, _ := p.Bind(other, nil)
	_, err := tally(b).Merge(tally(later))
	var fault *screening.PolicyError
	require.ErrorAs(t, err, &fault)
	require.NotEqual(t, fault.Policy, fault.Other)
	require.Contains(t, fault.Text().ID, fault.Policy.String())
	_, err = tally(b).Merge(tally(bindRandom(t, r)))
	require.Error(t, err)
	same, err := tally(b).Merge(screening.Tally{})
	require.NoError(t, err)
	require.Equal(t, tally(b), same)
}

func TestManifestIsTheWholeFile(t *testing.T) {
	policy := screening.MustParseDigest(strings.Repeat("ab", 32))
	shard := func(start, end int64, people int) screening.ShardResult {
		tally := screening.Tally{Policy: policy, Answers: screening.Commit([]byte{byte(people)})}
		tally.Funnel.Total.People = blk.MustNewCount(people)
		return screening.ShardResult{Shard: screening.Shard{Start: start, End: end}, File: "x", SHA256: policy, Tally: tally}
	}
	other := shard(10, 20, 2)
	other.Tally.Policy = screening.MustParseDigest(strings.Repeat("cd", 32))
	for name, c := range map[string]struct {
		shards []screening.ShardResult
		check  blk.CheckID
		at     string
	}{
		"a gap":          {[]screening.ShardResult{shard(0, 5, 1), shard(10, 20, 2)}, "SHD-001", "/shards/1"},
		"twice":          {[]screening.ShardResult{shard(0, 10, 1), shard(0, 10, 1), shard(10, 20, 2)}, "SHD-001", "/shards/1"},
		"not the end":    {[]screening.ShardResult{shard(0, 10, 1)}, "SHD-001", "/shards/1"},
		"reversed":       {[]screening.ShardResult{shard(0, -1, 1), shard(-1, 20, 2)}, "SHD-001", "/shards/0"},
		"other policies": {[]screening.ShardResult{shard(0, 10, 1), other}, "SHD-002", "/shards/1/tally/policy"},
	} {
		m, found := screening.NewManifest(20, c.shards...)
		require.Nil(t, m, name)
		ids := map[string]string{}
		for _, f := range found {
			ids[string(f.Check)+f.At] = f.At
			blktest.CheckFinding(t, f)
		}
		require.Contains(t, ids, string(c.check)+c.at, "%s: %v", name, found)
	}
	m, found := screening.NewManifest(20, shard(10, 20, 2), shard(0, 10, 1))
	require.Empty(t, found)
	require.Equal(t, blk.MustNewCount(3), m.Tally.Funnel.Total.People)
	m.Tally.Malformed++
	require.Equal(t, blk.CheckID("SHD-003"), m.Check(nil)[0].Check)
	blktest.CheckFinding(t, m.Check(nil)[0])
	empty, found := screening.NewManifest(0)
	require.Empty(t, found)
	require.Zero(t, empty.Tally.Lines())
}

// faulty is a file and a writer that fail.
type faulty struct{}

var errFaulty = errors.New("out of order")

func (faulty) ReadAt([]byte, int64) (int, error) { return 0, errFaulty }
func (faulty) Read([]byte) (int, error)          { return 0, errFaulty }
func (faulty) Write([]byte) (int, error)         { return 0, errFaulty }

func TestScreeningStopsAtErrors(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 3))
	b := bindRandom(t, r)
	_, err := screening.ScreenLines(context.Background(), b, faulty{}, io.Discard)
	require.ErrorIs(t, err, errFaulty)
	for _, s := range []screening.Shard{{}, {Start: 5, End: 10}} {
		_, err = screening.ScreenShard(context.Background(), b, faulty{}, s, io.Discard)
		require.ErrorIs(t, err, errFaulty)
	}
	data := file(t, r, 3000)
	_, err = screening.ScreenLines(context.Background(), b, bytes.NewReader(data), faulty{})
	require.ErrorIs(t, err, errFaulty)
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = screening.ScreenLines(ended, b, bytes.NewReader(data), io.Discard)
	require.ErrorIs(t, err, context.Canceled)
}

func TestShardsCoverTheFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size, length := rapid.Int64Range(0, 1000).Draw(t, "size"), rapid.Int64Range(-1, 1100).Draw(t, "length")
		at := int64(0)
		for _, s := range screening.Shards(size, length) {
			require.Equal(t, at, s.Start)
			require.True(t, length < 1 || s.End-s.Start <= length)
			at = s.End
		}
		require.Equal(t, size, at)
	})
}

func TestDigest(t *testing.T) {
	blktest.Conform(t, screening.ParseDigest,
		[]string{strings.Repeat("0", 63) + "1", "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", strings.Repeat("f", 64)},
		[]string{"", "0", strings.Repeat("0", 64), strings.Repeat("F", 64), strings.Repeat("f", 63), strings.Repeat("f", 65), strings.Repeat("g", 64), " " + strings.Repeat("f", 63)})
	require.Panics(t, func() { screening.MustParseDigest("x") })
	require.Equal(t, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", screening.Commit([]byte("a")).String())
}

func FuzzDigest(f *testing.F) {
	blktest.Fuzz(f, screening.ParseDigest, screening.Commit([]byte("a")).String())
}
