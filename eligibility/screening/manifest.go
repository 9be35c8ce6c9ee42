package screening

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Manifest says what a screening in shards wrote: the commit of its results. A file
// that no manifest names is not a result, whatever is in it.
type Manifest struct {
	// The policy and the days: see [Tally].
	Policy Digest `json:"policy,omitzero" jsonschema:"required"`
	// The size of the file that was screened, in bytes.
	Size int64 `json:"size" jsonschema:"required"`
	// The shards, in their order.
	Shards []ShardResult `json:"shards" jsonschema:"required"`
	// What they came to together.
	Tally Tally `json:"tally" jsonschema:"required"`
}

// A ShardResult is what the screening of one shard wrote.
type ShardResult struct {
	Shard
	// The name of the file that it wrote.
	File string `json:"file,omitzero" jsonschema:"required"`
	// The SHA-256 of that file.
	SHA256 Digest `json:"sha256,omitzero" jsonschema:"required"`
	// What it came to.
	Tally Tally `json:"tally" jsonschema:"required"`
}

// NewManifest returns the manifest of the shards of a file of a size, which may come in
// any order. It returns findings and no manifest if they are not the whole file, each
// byte once (SHD-001), or of different policies (SHD-002).
func NewManifest(size int64, shards ...ShardResult) (*Manifest, blk.Findings) {
	m := &Manifest{Size: size, Shards: append([]ShardResult{}, shards...)}
	slices.SortStableFunc(m.Shards, func(a, b ShardResult) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	if len(shards) > 0 {
		m.Policy = shards[0].Tally.Policy
	}
	for i := range m.Shards {
		sum, err := m.Tally.Merge(m.Shards[i].Tally)
		if err == nil {
			m.Tally = sum
		}
	}
	if found := m.Check(nil); found.HasErrors() {
		return nil, found
	}
	return m, nil
}

var shardBasis = []blk.Basis{blk.Practice(blk.Text{ID: "penapisan berkas besar per bagian", EN: "screening of large files in parts"})}

var manifestChecks = []blk.Check[Manifest]{
	{
		ID: "SHD-001", At: "/shards", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Bagian harus bersambung dari awal sampai akhir berkas; setelah bita {allowed} ada {given}.", EN: "The shards must follow each other from the beginning to the end of the file; after byte {allowed} comes {given}."},
		Mend:  blk.Text{ID: "Tapis bagian yang kurang, atau hapus yang ganda.", EN: "Screen the shard that is missing, or take out the one that is there twice."},
		Basis: shardBasis,
		Find: func(m *Manifest, _ *blk.Context) (failures []blk.Failure) {
			at := int64(0)
			gap := func(i int, given string) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/shards", i, ""), Params: blk.Params{{Name: "given", Value: given}, {Name: "allowed", Value: strconv.FormatInt(at, 10)}}})
			}
			for i := range m.Shards {
				s := &m.Shards[i]
				if s.Start != at || s.End < s.Start {
					gap(i, strconv.FormatInt(s.Start, 10))
				}
				at = s.End
			}
			if at != m.Size {
				gap(len(m.Shards), strconv.FormatInt(m.Size, 10))
			}
			return failures
		},
	},
	{
		ID: "SHD-002", At: "/shards", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Semua bagian harus ditapis dengan kebijakan dan hari acuan yang sama.", EN: "All shards must be screened by the same policy on the same days."},
		Mend:  blk.Text{ID: "Tapis ulang bagian ini.", EN: "Screen this shard again."},
		Basis: shardBasis,
		Find: func(m *Manifest, _ *blk.Context) (failures []blk.Failure) {
			for i := range m.Shards {
				if m.Shards[i].Tally.Policy != m.Policy {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/shards", i, "/tally/policy")})
				}
			}
			return failures
		},
	},
	{
		ID: "SHD-003", At: "/tally", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate, Needs: []blk.CheckID{"SHD-002"},
		Must:  blk.Text{ID: "Rekap harus jumlah rekap semua bagian.", EN: "The tally must be the sum of those of the shards."},
		Mend:  blk.Text{ID: "Buat ulang manifes dari bagian-bagiannya.", EN: "Make the manifest again from its shards."},
		Basis: shardBasis,
		Holds: func(m *Manifest, _ *blk.Context) bool {
			sum := Tally{}
			for i := range m.Shards {
				next, err := sum.Merge(m.Shards[i].Tally)
				if err != nil {
					return true // told already
				}
				sum = next
			}
			return sum.equal(&m.Tally)
		},
	},
}

// Check returns what the checks find in the manifest, nil if all hold: whether its
// shards are the whole file, of one policy, and sum to its tally.
func (m *Manifest) Check(c *blk.Context) blk.Findings { return blk.RunChecks(manifestChecks, m, c) }

// Validate is [Manifest.Check] as an error: nil unless a finding is an error.
func (m *Manifest) Validate(c *blk.Context) error { return m.Check(c).Err() }
