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

// lots draws lots under a seed.
type lots struct {
	mac  hash.Hash
	text []byte
}

func newLots(seed []byte) *lots { return &lots{mac: hmac.New(sha256.New, seed)} }

// draw returns the lot of a candidate: it depends on the seed and the identifier and
// on nothing else.
func (l *lots) draw(id eligibility.ApplicantID) lot {
	l.mac.Reset()
	l.text = append(l.text[:0], id.String()...)
	l.mac.Write(l.text) // a hash never fails to write
	l.text = l.mac.Sum(l.text[:0])
	return lot(l.text)
}
