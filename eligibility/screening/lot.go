package screening

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"

	"github.com/vokasi/vokasi-go/eligibility"
)

// The length of a seed in bytes. A shorter one could be guessed. A longer one is hashed
// before it is the key of an HMAC, and what comes out is the hash that the plan
// publishes: everybody could draw the lots beforehand.
const (
	minSeed = 16
	maxSeed = sha256.BlockSize
)

// A lot is what somebody drew; the smaller comes first.
type lot [sha256.Size]byte

// lots draws the lots of a plan under a seed.
type lots struct {
	mac  hash.Hash
	plan PlanID
	text []byte
}

func newLots(plan PlanID, seed []byte) *lots {
	return &lots{mac: hmac.New(sha256.New, seed), plan: plan}
}

// draw returns the lot of a candidate: it depends on the seed, the plan and the
// identifier and on nothing else, so that one seed gives other lots in another intake.
func (l *lots) draw(id eligibility.ApplicantID) lot {
	l.mac.Reset()
	l.text = append(append(append(l.text[:0], l.plan...), '\n'), id.String()...)
	l.mac.Write(l.text) // a hash never fails to write
	l.text = l.mac.Sum(l.text[:0])
	return lot(l.text)
}
