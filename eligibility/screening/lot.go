package screening

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"

	"github.com/vokasi/vokasi-go/eligibility"
)

// minSeed is the length in bytes below which a seed could be guessed.
const minSeed = 16

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
