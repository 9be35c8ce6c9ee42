package funding

import (
	"bytes"

	"github.com/vokasi/vokasi-go/blk"
)

// NTPN is the number of a payment into the state treasury (nomor transaksi
// penerimaan negara), such as 09J8987HSD4567IJ: sixteen capital letters and
// digits, printed on the proof of payment (BPN). It proves that a tax that was
// withheld has arrived, or that money was paid back. NTPN is comparable; the zero
// NTPN is absent.
//
// Source: proofs of payment and how treasuries describe them (16 letters and
// digits, one for each payment); the regulation was not seen.
type NTPN struct{ code [16]byte }

var ntpnForm = blk.Form{Name: "ntpn", Label: blk.Text{ID: "NTPN", EN: "The NTPN"},
	Rule: blk.Text{ID: "NTPN terdiri atas tepat 16 huruf besar A-Z dan angka 0-9, seperti pada bukti penerimaan negara (BPN).",
		EN: "An NTPN is exactly 16 capital letters A-Z and digits 0-9, as on the proof of payment (BPN)."}}

// ParseNTPN reads exactly sixteen capital letters and digits. Anything else is a
// [*blk.ParseError].
func ParseNTPN(s string) (NTPN, error) {
	var n NTPN
	if s == "" {
		return NTPN{}, ntpnForm.Error(blk.DefectEmpty, -1)
	}
	for i := range len(s) {
		if c := s[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return NTPN{}, ntpnForm.Error(blk.DefectCharacter, i)
		}
	}
	if len(s) != len(n.code) {
		return NTPN{}, ntpnForm.Error(blk.DefectLength, -1)
	}
	copy(n.code[:], s)
	return n, nil
}

// MustParseNTPN is [ParseNTPN] for tests and tables; it panics on a bad number.
func MustParseNTPN(s string) NTPN { return must(ParseNTPN(s)) }

// Compare orders by the characters; absent comes first.
func (n NTPN) Compare(m NTPN) int { return bytes.Compare(n.code[:], m.code[:]) }

// IsZero reports whether n is absent.
func (n NTPN) IsZero() bool { return n == NTPN{} }

// String returns the number, and "" if n is absent.
func (n NTPN) String() string {
	if n.IsZero() {
		return ""
	}
	return string(n.code[:])
}

// AppendText appends the number.
func (n NTPN) AppendText(b []byte) ([]byte, error) {
	if n.IsZero() {
		return b, nil
	}
	return append(b, n.code[:]...), nil
}

// MarshalText returns the number.
func (n NTPN) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseNTPN].
func (n *NTPN) UnmarshalText(text []byte) error { return unmarshal(n, text, ParseNTPN) }
