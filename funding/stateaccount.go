package funding

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// StateAccountCode is an account of the state's standard chart of accounts (BAS),
// such as 526112: six digits, the first from 1 to 8. Whether an account exists is
// not asked: the chart changes by decree. StateAccountCode is comparable and takes
// four bytes; the zero StateAccountCode is absent.
//
// Source: PMK 214/PMK.05/2013; KEP-331/PB/2021 as amended by KEP-291/PB/2022.
type StateAccountCode struct{ n uint32 }

var stateAccountForm = blk.Form{Name: "state_account_code", Label: blk.Text{ID: "Akun BAS", EN: "The account of the state"},
	Rule: blk.Text{ID: "Tulis enam angka, yang pertama 1 sampai 8, misalnya 526112.", EN: "Write six digits, the first from 1 to 8, for example 526112."}}

// ParseStateAccountCode reads an account written as 526112. Anything else is a
// [*blk.ParseError].
func ParseStateAccountCode(s string) (StateAccountCode, error) {
	const shape = "999999"
	if at := mismatch(s, shape); at >= 0 {
		return StateAccountCode{}, misfit(&stateAccountForm, s, shape, at)
	}
	if s[0] < '1' || s[0] > '8' {
		return StateAccountCode{}, stateAccountForm.Error(blk.DefectRange, 0)
	}
	return StateAccountCode{uint32(number(s))}, nil
}

// MustParseStateAccountCode is [ParseStateAccountCode] for tests and tables; it
// panics on a bad account.
func MustParseStateAccountCode(s string) StateAccountCode { return must(ParseStateAccountCode(s)) }

// Prefix returns the first digits of the code, from 1 to 6 of them: 5261 is the
// group of goods that are handed over to the community or to a local government.
// It is "" if a is absent or there is no such number of digits.
func (a StateAccountCode) Prefix(digits int) string {
	if a.IsZero() || digits < 1 || digits > 6 {
		return ""
	}
	return a.String()[:digits]
}

// Title returns what the account is called, "" for one that is not among the few
// that the money of training is mostly in. An account without a title is as good as
// one with it.
func (a StateAccountCode) Title() blk.Text { return stateAccountTitles[a.String()].text }

// TitleConfidence returns how sure the title is, "" if there is none.
func (a StateAccountCode) TitleConfidence() blk.Confidence {
	return stateAccountTitles[a.String()].confidence
}

// A title is what an account is called and how sure that is.
type title struct {
	text       blk.Text
	confidence blk.Confidence
}

// stateAccountTitles are the accounts whose titles were read: high where a chart or
// public code has them, medium where they are only known by use.
var stateAccountTitles = map[string]title{
	"521111": {blk.Text{ID: "Belanja Keperluan Perkantoran", EN: "office needs"}, blk.ConfidenceHigh},
	"521112": {blk.Text{ID: "Belanja Pengadaan Bahan Makanan", EN: "food"}, blk.ConfidenceHigh},
	"521113": {blk.Text{ID: "Belanja Penambah Daya Tahan Tubuh", EN: "food for endurance"}, blk.ConfidenceHigh},
	"521114": {blk.Text{ID: "Belanja Pengiriman Surat Dinas Pos Pusat", EN: "post"}, blk.ConfidenceHigh},
	"521115": {blk.Text{ID: "Belanja Honor Operasional Satuan Kerja", EN: "operational fees of the unit"}, blk.ConfidenceHigh},
	"521211": {blk.Text{ID: "Belanja Bahan", EN: "materials"}, blk.ConfidenceMedium},
	"521213": {blk.Text{ID: "Belanja Honor Output Kegiatan", EN: "fees for outputs of an activity"}, blk.ConfidenceMedium},
	"521219": {blk.Text{ID: "Belanja Barang Non Operasional Lainnya", EN: "other goods that are not operational"}, blk.ConfidenceMedium},
	"522141": {blk.Text{ID: "Belanja Sewa", EN: "rent"}, blk.ConfidenceMedium},
	"522151": {blk.Text{ID: "Belanja Jasa Profesi", EN: "professional services"}, blk.ConfidenceMedium},
	"522191": {blk.Text{ID: "Belanja Jasa Lainnya", EN: "other services"}, blk.ConfidenceMedium},
	"524111": {blk.Text{ID: "Belanja Perjalanan Dinas Biasa", EN: "duty travel"}, blk.ConfidenceMedium},
	"524113": {blk.Text{ID: "Belanja Perjalanan Dinas Dalam Kota", EN: "duty travel in the city; meetings are elsewhere"}, blk.ConfidenceMedium},
	"524114": {blk.Text{ID: "Belanja Perjalanan Dinas Paket Meeting Dalam Kota", EN: "meetings in the city"}, blk.ConfidenceHigh},
	"524119": {blk.Text{ID: "Belanja Perjalanan Dinas Paket Meeting Luar Kota", EN: "meetings out of town"}, blk.ConfidenceHigh},
	"525111": {blk.Text{ID: "Belanja Gaji dan Tunjangan BLU", EN: "pay of a BLU"}, blk.ConfidenceHigh},
	"525112": {blk.Text{ID: "Belanja Barang BLU", EN: "goods of a BLU"}, blk.ConfidenceHigh},
	"525113": {blk.Text{ID: "Belanja Jasa BLU", EN: "services of a BLU"}, blk.ConfidenceHigh},
	"525114": {blk.Text{ID: "Belanja Pemeliharaan BLU", EN: "maintenance of a BLU"}, blk.ConfidenceHigh},
	"525115": {blk.Text{ID: "Belanja Perjalanan BLU", EN: "travel of a BLU"}, blk.ConfidenceHigh},
	"526111": {blk.Text{ID: "Belanja Tanah untuk Diserahkan kepada Masyarakat/Pemda", EN: "land to be handed over"}, blk.ConfidenceMedium},
	"526112": {blk.Text{ID: "Belanja Peralatan dan Mesin untuk Diserahkan kepada Masyarakat/Pemda", EN: "equipment to be handed over"}, blk.ConfidenceMedium},
	"526113": {blk.Text{ID: "Belanja Gedung dan Bangunan untuk Diserahkan kepada Masyarakat/Pemda", EN: "buildings to be handed over"}, blk.ConfidenceHigh},
	"526114": {blk.Text{ID: "Belanja Jalan, Irigasi dan Jaringan untuk Diserahkan kepada Masyarakat/Pemda", EN: "roads and networks to be handed over"}, blk.ConfidenceMedium},
	"526115": {blk.Text{ID: "Belanja Barang Fisik Lainnya untuk Diserahkan kepada Masyarakat/Pemda", EN: "other goods to be handed over"}, blk.ConfidenceHigh},
	"526312": {blk.Text{ID: "Belanja Barang untuk Bantuan Lainnya yang Memiliki Karakteristik Bantuan Pemerintah", EN: "goods for assistance with the character of government assistance"}, blk.ConfidenceMedium},
	"532111": {blk.Text{ID: "Belanja Modal Peralatan dan Mesin", EN: "capital: equipment"}, blk.ConfidenceMedium},
	"533111": {blk.Text{ID: "Belanja Modal Gedung dan Bangunan", EN: "capital: buildings"}, blk.ConfidenceMedium},
}

// Compare orders by the number; absent comes first.
func (a StateAccountCode) Compare(b StateAccountCode) int { return cmp.Compare(a.n, b.n) }

// IsZero reports whether a is absent.
func (a StateAccountCode) IsZero() bool { return a == StateAccountCode{} }

// String returns the six digits, and "" if a is absent.
func (a StateAccountCode) String() string { return string(a.append(make([]byte, 0, 6))) }

// AppendText appends the six digits.
func (a StateAccountCode) AppendText(b []byte) ([]byte, error) { return a.append(b), nil }

// MarshalText returns the six digits.
func (a StateAccountCode) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText is [ParseStateAccountCode].
func (a *StateAccountCode) UnmarshalText(text []byte) error {
	return unmarshal(a, text, ParseStateAccountCode)
}

func (a StateAccountCode) append(b []byte) []byte {
	if a.IsZero() {
		return b
	}
	return appendPadded(b, uint64(a.n), 6)
}
