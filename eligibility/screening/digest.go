package screening

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/bits"

	"github.com/vokasi/vokasi-go/blk"
)

// A Digest is 256 bits that stand for something: a SHA-256, or a sum of such. As text
// it is 64 hexadecimal digits, lower case. It is comparable; the zero Digest is absent.
type Digest [sha256.Size]byte

var digestForm = blk.Form{Name: "digest", Label: blk.Text{ID: "Sidik", EN: "The digest"},
	Rule: blk.Text{ID: "Tulis 64 angka heksadesimal dengan huruf kecil.", EN: "Write 64 hexadecimal digits in lower case."}}

// ParseDigest reads 64 hexadecimal digits in lower case, not all of them 0. Anything
// else is a [*blk.ParseError].
func ParseDigest(s string) (d Digest, err error) {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return d, digestForm.Error(blk.DefectCharacter, i)
		}
	}
	switch {
	case s == "":
		return d, digestForm.Error(blk.DefectEmpty, -1)
	case len(s) != hex.EncodedLen(len(d)):
		return d, digestForm.Error(blk.DefectLength, -1)
	}
	_, _ = hex.Decode(d[:], []byte(s)) // only digits are left
	if d.IsZero() {
		return d, digestForm.Error(blk.DefectRange, -1)
	}
	return d, nil
}

// Commit returns the SHA-256 of some bytes, such as the seed of a lot: published
// beforehand it tells nothing of them, and afterwards that they are the same.
func Commit(data []byte) Digest { return sha256.Sum256(data) }

// MustParseDigest is [ParseDigest] for tests and tables; it panics on an error.
func MustParseDigest(s string) Digest {
	d, err := ParseDigest(s)
	if err != nil {
		panic(err)
	}
	return d
}

// String returns 64 hexadecimal digits, "" if the digest is absent.
func (d Digest) String() string {
	if d.IsZero() {
		return ""
	}
	return hex.EncodeToString(d[:])
}

// AppendText appends 64 hexadecimal digits, nothing if the digest is absent.
func (d Digest) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	return hex.AppendEncode(b, d[:]), nil
}

// MarshalText returns 64 hexadecimal digits, nothing if the digest is absent.
func (d Digest) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is [ParseDigest].
func (d *Digest) UnmarshalText(text []byte) error {
	parsed, err := ParseDigest(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// IsZero reports whether the digest is absent.
func (d Digest) IsZero() bool { return d == Digest{} }

// Compare returns -1, 0 or 1 as d stands before, with or behind e.
func (d Digest) Compare(e Digest) int { return bytes.Compare(d[:], e[:]) }

// plus returns the sum of both as numbers, without what goes beyond 256 bits. Unlike a
// hash of all, a sum does not depend on the order; unlike an exclusive or, it does not
// take what is there twice for what is not there.
func (d Digest) plus(e Digest) (sum Digest) {
	carry := uint64(0)
	for i := len(d) - 8; i >= 0; i -= 8 {
		var word uint64
		word, carry = bits.Add64(binary.BigEndian.Uint64(d[i:]), binary.BigEndian.Uint64(e[i:]), carry)
		binary.BigEndian.PutUint64(sum[i:], word)
	}
	return sum
}
