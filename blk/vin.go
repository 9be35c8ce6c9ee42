package blk

// VIN is the number that the Ministry of Manpower gives a training centre
// (nomor identitas lembaga pelatihan kerja), such as 1903351802: the year and
// month of issue, the regency without its dot, a serial. The structure is read
// off real numbers; no regulation was found that states it, so a region that
// differs from the centre's is a warning. VIN is comparable; the zero VIN is
// absent.
type VIN struct{ n uint64 } // the ten digits plus one

var vinForm = Form{Name: "vin", Label: Text{"VIN", "The VIN"},
	Rule: Text{"VIN terdiri atas 10 angka: tahun dan bulan terbit TTBB, kode kabupaten/kota, nomor urut, misalnya 1903351802.",
		"A VIN is 10 digits: year and month of issue YYMM, regency code, serial, for example 1903351802."}}

// ParseVIN reads ten ASCII digits whose third and fourth are a month. Anything
// else is a [*ParseError].
func ParseVIN(s string) (VIN, error) {
	if s == "" {
		return VIN{}, vinForm.Error(DefectEmpty, -1)
	}
	if i := firstNonDigit(s); i >= 0 {
		return VIN{}, vinForm.Error(nonDigit(s, i), i)
	}
	switch {
	case len(s) != 10:
		return VIN{}, vinForm.Error(DefectLength, -1)
	case digits(s, 2, 4) < 1 || digits(s, 2, 4) > 12:
		return VIN{}, vinForm.Error(DefectMonth, 2)
	}
	return VIN{uint64(digits(s, 0, 5))*1e5 + uint64(digits(s, 5, 10)) + 1}, nil
}

// MustParseVIN is [ParseVIN] for tests and tables; it panics on a bad number.
func MustParseVIN(s string) VIN { return must(ParseVIN(s)) }

// Issued returns the month of issue, in the years 2000 to 2099; absent if v is.
func (v VIN) Issued() PartialDate {
	if v.IsZero() {
		return PartialDate{}
	}
	n := int((v.n - 1) / 1e6)
	return PartialDate(packDate(2000+n/100, n%100, 0))
}

// Region returns the regency or city in the number; absent if v is.
func (v VIN) Region() Region {
	if v.IsZero() {
		return Region{}
	}
	n := (v.n - 1) / 100 % 10000
	return Region{n/100<<regionProvince | n%100<<regionRegency | 2}
}

// Compare orders by the digits; absent comes first.
func (v VIN) Compare(w VIN) int { return compare(v.n, w.n) }

// IsZero reports whether v is absent.
func (v VIN) IsZero() bool { return v == VIN{} }

// String returns the ten digits, and "" if v is absent.
func (v VIN) String() string { return string(v.append(nil)) }

// AppendText appends the ten digits.
func (v VIN) AppendText(b []byte) ([]byte, error) { return v.append(b), nil }

// MarshalText returns the ten digits.
func (v VIN) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText is [ParseVIN].
func (v *VIN) UnmarshalText(text []byte) error { return unmarshal(v, text, ParseVIN) }

func (v VIN) append(b []byte) []byte {
	if v.IsZero() {
		return b
	}
	n := v.n - 1
	return appendPadded(appendPadded(b, int(n/1e5), 5), int(n%1e5), 5)
}
