package blk

import "strconv"

// A Defect is what is wrong with a text that is not a value, for example
// "length" or "calendar". The zero value "" is none.
type Defect string

// The defects. Three of them are kinds of [DefectNonDigit]; see [Defect.Broad].
const (
	DefectEmpty         Defect = "empty"
	DefectLength        Defect = "length"
	DefectCharacter     Defect = "character"
	DefectSeparator     Defect = "separator"
	DefectNonDigit      Defect = "non_digit"
	DefectLetterDigit   Defect = "letter_for_digit"
	DefectForeignDigit  Defect = "foreign_digit"
	DefectSpreadsheet   Defect = "spreadsheet"
	DefectYear          Defect = "year"
	DefectMonth         Defect = "month"
	DefectDay           Defect = "day"
	DefectCalendar      Defect = "calendar"
	DefectHour          Defect = "hour"
	DefectMinute        Defect = "minute"
	DefectSecond        Defect = "second"
	DefectOffset        Defect = "offset"
	DefectSequence      Defect = "sequence"
	DefectRange         Defect = "range"
	DefectSign          Defect = "sign"
	DefectLeadingZero   Defect = "leading_zero"
	DefectGrouping      Defect = "grouping"
	DefectFraction      Defect = "fraction"
	DefectMagnitude     Defect = "magnitude"
	DefectUnknownWord   Defect = "unknown_word"
	DefectVillageNumber Defect = "village_number"
)

var defects = NewCodeList("defect", Text{"Cacat penulisan", "Defect of a text"},
	Code{Value: string(DefectEmpty), Label: Text{"kosong", "is empty"}},
	Code{Value: string(DefectLength), Label: Text{"panjangnya salah", "has the wrong length"}},
	Code{Value: string(DefectCharacter), Label: Text{"ada karakter yang tidak boleh", "has a character that is not allowed"}},
	Code{Value: string(DefectSeparator), Label: Text{"pemisahnya salah", "has the wrong separator"}},
	Code{Value: string(DefectNonDigit), Label: Text{"ada karakter yang bukan angka 0-9", "has a character that is not a digit 0-9"}},
	Code{Value: string(DefectLetterDigit), Label: Text{"ada huruf di tempat angka (O untuk 0, I atau l untuk 1)", "has a letter in place of a digit (O for 0, I or l for 1)"}},
	Code{Value: string(DefectForeignDigit), Label: Text{"ada angka dari aksara lain atau angka lebar penuh; ketik ulang dengan angka 0-9", "has digits of another script or full-width digits; retype them as 0-9"}},
	Code{Value: string(DefectSpreadsheet), Label: Text{"rusak oleh lembar kerja (ditulis dengan pangkat); ambil lagi dari dokumen asli dan simpan kolomnya sebagai teks", "was damaged by a spreadsheet (written with an exponent); take it from the original paper again and store the column as text"}},
	Code{Value: string(DefectYear), Label: Text{"tahunnya bukan 0001-9999", "has a year outside 0001-9999"}},
	Code{Value: string(DefectMonth), Label: Text{"bulannya bukan 01-12", "has a month outside 01-12"}},
	Code{Value: string(DefectDay), Label: Text{"harinya di luar rentang", "has a day outside its range"}},
	Code{Value: string(DefectCalendar), Label: Text{"tanggal itu tidak ada di kalender", "is a day that the calendar does not have"}},
	Code{Value: string(DefectHour), Label: Text{"jamnya bukan 00-23", "has an hour outside 00-23"}},
	Code{Value: string(DefectMinute), Label: Text{"menitnya bukan 00-59", "has a minute outside 00-59"}},
	Code{Value: string(DefectSecond), Label: Text{"detiknya bukan 00-59", "has a second outside 00-59"}},
	Code{Value: string(DefectOffset), Label: Text{"bukan waktu UTC yang berakhir dengan Z", "is not UTC time ending in Z"}},
	Code{Value: string(DefectSequence), Label: Text{"nomor urutnya 0000, yang tidak pernah diterbitkan; sering akibat pembulatan oleh lembar kerja", "has serial 0000, which is never issued; often a spreadsheet rounded it"}},
	Code{Value: string(DefectRange), Label: Text{"nilainya di luar rentang", "is outside its range"}},
	Code{Value: string(DefectSign), Label: Text{"tandanya salah tempat atau tidak boleh", "has a sign that is misplaced or not allowed"}},
	Code{Value: string(DefectLeadingZero), Label: Text{"diawali nol", "has a leading zero"}},
	Code{Value: string(DefectGrouping), Label: Text{"pengelompokan ribuannya bukan titik tiap tiga angka", "is not grouped by a dot every three digits"}},
	Code{Value: string(DefectFraction), Label: Text{"ada pecahan yang tidak boleh", "has a fraction that is not allowed"}},
	Code{Value: string(DefectMagnitude), Label: Text{"memakai singkatan besaran seperti M atau jt, yang dapat berarti dua hal; tulis semua angkanya", "abbreviates the magnitude (M, jt), which can mean two things; write all the digits"}},
	Code{Value: string(DefectUnknownWord), Label: Text{"bukan kata dari daftarnya", "is not a word of its list"}},
	Code{Value: string(DefectVillageNumber), Label: Text{"nomor desa atau kelurahan tidak diawali 1, 2 atau 3", "has a village number that does not begin with 1, 2 or 3"}},
)

// IsValid reports whether d is a defect of the list.
func (d Defect) IsValid() bool { return defects.Has(string(d)) }

// Label returns the defect as the end of a sentence: "has a leading zero".
func (d Defect) Label() Text { return defects.LabelOf(string(d)) }

// CodeList returns all defects.
func (Defect) CodeList() CodeList { return defects }

// Broad returns the defect that d is a kind of: letters, digits of another
// script and spreadsheet exponents are all non-digits. Other defects are
// themselves.
func (d Defect) Broad() Defect {
	switch d {
	case DefectLetterDigit, DefectForeignDigit, DefectSpreadsheet:
		return DefectNonDigit
	}
	return d
}

// A Form names a kind of value and says how it is written: the one spelling
// that its Parse function accepts.
type Form struct {
	// The name of the kind in published words, such as "date".
	Name string
	// What people call it.
	Label Text
	// How it is written, with an example, as a full sentence.
	Rule Text
	// The check that a malformed one fails, where it is not DOC-012.
	Check CheckID
}

// Error returns a [ParseError] of this form for a defect at a byte offset, or
// at no particular place if the offset is negative.
func (f *Form) Error(d Defect, at int) error { return &ParseError{Form: f, Defect: d, At: at} }

// A ParseError says why a text is not a value: what is wrong, where, and how
// the value is written. It never holds the text itself, which may be personal
// data.
type ParseError struct {
	// What was to be read.
	Form *Form
	// What is wrong with the text.
	Defect Defect
	// The byte offset of the defect, counted from 0; negative where it has no place.
	At int
}

// Error returns the message in English.
func (e *ParseError) Error() string { return e.Text().EN }

// Text returns the message in both languages: what is wrong, where, and how to
// write it.
func (e *ParseError) Text() Text {
	id, en := e.message()
	rule := e.form().Rule
	return Text{id + ". " + rule.ID, en + ". " + rule.EN}
}

// form returns the form, an empty one in the zero ParseError.
func (e *ParseError) form() *Form {
	if e.Form == nil {
		return &Form{}
	}
	return e.Form
}

// message returns what is wrong and where, without a full stop.
func (e *ParseError) message() (id, en string) {
	form, defect := e.form().Label, e.Defect.Label()
	id, en = form.ID+": "+defect.ID, form.EN+" "+defect.EN
	if e.At >= 0 {
		n := strconv.Itoa(e.At)
		id, en = id+" (pada byte "+n+")", en+" (at byte "+n+")"
	}
	return id, en
}

// nonDigit says in which way the text at an offset is not a digit.
func nonDigit(s string, at int) Defect {
	switch c := s[at]; {
	case c == 'O' || c == 'o' || c == 'I' || c == 'l':
		return DefectLetterDigit
	case c >= 0x80 && foreignDigit(s[at:]):
		return DefectForeignDigit
	case isSpreadsheetNumber(s):
		return DefectSpreadsheet
	}
	return DefectNonDigit
}

// isSpreadsheetNumber reports whether s is a number as spreadsheets show a long
// one: 3.2010101019E+15 or 3,20101E+15.
func isSpreadsheetNumber(s string) bool {
	mantissa, exponent := 0, 0
	i := 0
	for ; i < len(s) && (isDigit(s[i]) || s[i] == '.' || s[i] == ','); i++ {
		mantissa++
	}
	if mantissa == 0 || i == len(s) || (s[i] != 'E' && s[i] != 'e') {
		return false
	}
	for i++; i < len(s); i++ {
		if !isDigit(s[i]) && (exponent > 0 || s[i] != '+') {
			return false
		}
		exponent++
	}
	return exponent > 0
}

// firstNonDigit returns the offset of the first byte of s that is not an ASCII
// digit, or -1.
func firstNonDigit(s string) int {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return i
		}
	}
	return -1
}

// digits returns the number that the ASCII digits s[from:to] spell. The caller
// has made sure that they are digits.
func digits(s string, from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// appendPadded appends n in decimal with zeros in front up to a width.
func appendPadded(b []byte, n, width int) []byte {
	for power := pow10(width - 1); power > 0; power /= 10 {
		b = append(b, byte('0'+n/power%10))
	}
	return b
}

func pow10(n int) int {
	p := 1
	for range n {
		p *= 10
	}
	return p
}
