package screening

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An entry is what a selection begins with.
type entry struct {
	plan       *Plan
	seed       []byte
	candidates []Candidate
	batches    map[blk.BatchID]int32
}

var selectionBasis = []blk.Basis{blk.Practice(blk.Text{ID: "seleksi yang dapat diulang oleh siapa saja", EN: "a selection that everybody can do again"})}

// entryChecks look at what a selection begins with, before anything is decided.
var entryChecks = []blk.Check[entry]{
	{
		ID: "SEL-009", At: "/seed", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Panjang benih undian harus {allowed} bita; ini {given}.", EN: "The seed must have {allowed} bytes; it has {given}."},
		Mend:  blk.Text{ID: "Pakai benih acak: yang lebih pendek dapat ditebak, yang lebih panjang terbuka dari sidiknya.", EN: "Use a random seed: a shorter one can be guessed, and the hash of a longer one tells the lots."},
		Basis: selectionBasis,
		Holds: func(e *entry, _ *blk.Context) bool { return len(e.seed) >= minSeed && len(e.seed) <= maxSeed },
		Params: func(e *entry, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(len(e.seed))}, {Name: "allowed", Value: strconv.Itoa(minSeed) + "–" + strconv.Itoa(maxSeed)}}
		},
	},
	{
		ID: "SEL-010", At: "/seed_hash", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"SEL-009"},
		Must:  blk.Text{ID: "Benih undian harus yang sidiknya diumumkan dalam rencana.", EN: "The seed must be the one whose hash the plan published."},
		Mend:  blk.Text{ID: "Pakai benih yang ditetapkan sebelum pendaftaran ditutup.", EN: "Use the seed that was fixed before registration closed."},
		Basis: selectionBasis,
		Holds: func(e *entry, _ *blk.Context) bool {
			return e.plan.SeedHash.IsZero() || e.plan.SeedHash == Commit(e.seed)
		},
	},
	presentInCandidates("/id", func(e *entry, c *Candidate) bool { return !c.ID.IsZero() }),
	{
		ID: "SEL-011", At: "/candidates", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Seorang pendaftar hanya boleh satu kali dalam satu seleksi.", EN: "An applicant must stand only once in a selection."},
		Mend:  blk.Text{ID: "Hapus pendaftaran yang ganda.", EN: "Take the double application away."},
		Basis: selectionBasis,
		Find: func(e *entry, _ *blk.Context) (failures []blk.Failure) {
			seen := make(map[string]bool, len(e.candidates))
			for i := range e.candidates {
				id := e.candidates[i].ID.String()
				if id != "" && seen[id] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/candidates", i, "/id")})
				}
				seen[id] = true
			}
			return failures
		},
	},
	presentInCandidates("/batch", func(e *entry, c *Candidate) bool { return c.Batch != "" || len(e.plan.Batches) == 1 }),
	{
		ID: "SEL-012", At: "/candidates", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Angkatan {given} tidak ada dalam rencana ini.", EN: "The batch {given} is not in this plan."},
		Mend:  blk.Text{ID: "Betulkan angkatan pendaftar, atau tambahkan angkatannya ke batches.", EN: "Correct the batch of the applicant, or add it to batches."},
		Basis: selectionBasis,
		Find: func(e *entry, _ *blk.Context) (failures []blk.Failure) {
			for i := range e.candidates {
				id := e.candidates[i].Batch
				if _, known := e.batches[id]; id != "" && !known {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/candidates", i, "/batch"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
				}
			}
			return failures
		},
	},
}

// presentInCandidates returns check DOC-009 for a member of every candidate.
func presentInCandidates(member string, present func(*entry, *Candidate) bool) blk.Check[entry] {
	check := blk.CheckPresent[entry]("/candidates", nil)
	check.Holds = nil
	check.Find = func(e *entry, _ *blk.Context) (failures []blk.Failure) {
		for i := range e.candidates {
			if !present(e, &e.candidates[i]) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/candidates", i, member)})
			}
		}
		return failures
	}
	return check
}
