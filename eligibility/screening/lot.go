package screening

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// SeedHash is the SHA-256 of the seed of a lot in hex: 64 digits 0-9 and a-f. It is
// published before registration closes; the seed itself is published with the
// results, and everybody can then see that it was fixed beforehand and draw every
// lot again. SeedHash is comparable; the zero value is absent.
type SeedHash struct{ digits string }

var seedHashForm = blk.Form{Name: "seed_hash", Label: blk.Text{ID: "Sidik benih undian", EN: "The hash of the seed"},
	Rule: blk.Text{ID: "Tulis SHA-256 dari benih dengan 64 angka heksadesimal kecil (0-9, a-f).", EN: "Write the SHA-256 of the seed as 64 lower-case hexadecimal digits (0-9, a-f)."}}

// Commit returns the hash of a seed.
func Commit(seed []byte) SeedHash {
	sum := sha256.Sum256(seed)
	return SeedHash{hex.EncodeToString(sum[:])}
}

// ParseSeedHash reads 64 digits 0-9 and a-f. Anything else is a [*blk.ParseError].
func ParseSeedHash(s string) (SeedHash, error) {
	if s == "" {
		return SeedHash{}, seedHashForm.Error(blk.DefectEmpty, -1)
	}
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return SeedHash{}, seedHashForm.Error(blk.DefectCharacter, i)
		}
	}
	if len(s) != hex.EncodedLen(sha256.Size) {
		return SeedHash{}, seedHashForm.Error(blk.DefectLength, -1)
	}
	return SeedHash{s}, nil
}

// MustParseSeedHash is [ParseSeedHash] for tests and tables; it panics on a bad
// hash.
func MustParseSeedHash(s string) SeedHash {
	h, err := ParseSeedHash(s)
	if err != nil {
		panic(err)
	}
	return h
}

// Compare orders by the digits; absent comes first.
func (h SeedHash) Compare(i SeedHash) int { return strings.Compare(h.digits, i.digits) }

// IsZero reports whether h is absent.
func (h SeedHash) IsZero() bool { return h == SeedHash{} }

// String returns the digits, and "" if h is absent.
func (h SeedHash) String() string { return h.digits }

// AppendText appends the digits.
func (h SeedHash) AppendText(b []byte) ([]byte, error) { return append(b, h.digits...), nil }

// MarshalText returns the digits.
func (h SeedHash) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText is [ParseSeedHash].
func (h *SeedHash) UnmarshalText(text []byte) error {
	parsed, err := ParseSeedHash(string(text))
	if err == nil {
		*h = parsed
	}
	return err
}

// minSeed is the length in bytes below which a seed could be guessed.
const minSeed = 16

// lots draws the lot of each candidate.
type lots struct{ mac hash.Hash }

type lot [sha256.Size]byte

func newLots(seed []byte) lots { return lots{hmac.New(sha256.New, seed)} }

// draw returns the lot of a candidate: it depends on the seed and the identifier and
// on nothing else.
func (l lots) draw(id eligibility.ApplicantID) (drawn lot) {
	l.mac.Reset()
	l.mac.Write([]byte(id.String())) // a hash never fails to write
	l.mac.Sum(drawn[:0])
	return drawn
}
