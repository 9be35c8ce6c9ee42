package sheet

import (
	"encoding"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// A Cell is how the cells of a column are read into a row and written from it.
// It is made by functions such as [Text], [Date] and [NIK], which are given where
// in the row the value stands. A column with the zero Cell is known, but neither
// read nor written.
type Cell[R any] struct {
	read   func(c *cell, row *R) // is not called for an empty cell
	write  func(row *R, o *WriteOptions) string
	number bool // whether it is a number that spreadsheets must not take for one
}

// Text returns a cell of any text, such as a name. Spaces around it are no part
// of it.
func Text[R any](get func(*R) *string) Cell[R] {
	return Cell[R]{
		read:  func(c *cell, row *R) { *get(row) = c.text },
		write: func(row *R, _ *WriteOptions) string { return *get(row) },
	}
}

var identifierForm = blk.Form{Name: "identifier", Label: blk.Text{ID: "Pengenal", EN: "The identifier"},
	Rule: blk.Text{ID: "Tulis 1 sampai 64 huruf A-Z a-z, angka, titik, garis bawah atau tanda hubung.", EN: "Write 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen."}}

// Identifier returns a cell of an identifier: 1 to 64 of A-Z, a-z, 0-9, ".", "_"
// and "-".
func Identifier[R any, I ~string](get func(*R) *I) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			switch id := c.plain(); {
			case blk.IsIdentifier(id):
				*get(row) = I(c.column.interned(id))
			case len(id) > 64:
				c.refuse(identifierForm.Error(blk.DefectLength, -1))
			default:
				c.refuse(identifierForm.Error(blk.DefectCharacter, -1))
			}
		},
		write: func(row *R, _ *WriteOptions) string { return string(*get(row)) },
	}
}

// Value returns a cell of a value that a function reads, such as blk.ParseVIN. A
// decimal comma is read as a point where that makes it a value.
func Value[R any, V encoding.TextAppender](get func(*R) *V, parse func(string) (V, error)) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			text := c.plain()
			v, err := parse(text)
			if err != nil && isDecimal(text) {
				if w, failed := parse(strings.Replace(text, ",", ".", 1)); failed == nil {
					v, err = w, nil
					c.repaired(repairComma)
				}
			}
			if err != nil {
				c.refuse(err)
				return
			}
			*get(row) = v
		},
		write: func(row *R, _ *WriteOptions) string { return textOf(*get(row)) },
	}
}

// Lenient returns a cell of a value that a function reads in more than its one form,
// such as funding.ReadLocalAccountCode. How the other forms are taken is reported once
// a column, in the words given.
func Lenient[R any, V encoding.TextAppender](get func(*R) *V, read func(string) (v V, repaired bool, err error), how blk.Text) Cell[R] {
	taken := reason{"lenient", how}
	return Cell[R]{
		read: func(c *cell, row *R) {
			v, repaired, err := read(c.plain())
			if err != nil {
				c.refuse(err)
				return
			}
			if repaired {
				c.taken(taken)
			}
			*get(row) = v
		},
		write: func(row *R, _ *WriteOptions) string { return textOf(*get(row)) },
	}
}

// isDecimal reports whether a text is a number with a decimal comma.
func isDecimal(s string) bool {
	whole, decimals, ok := strings.Cut(strings.TrimPrefix(s, "-"), ",")
	return ok && isDigits(whole) && isDigits(decimals)
}

// Rupiah returns a cell of an amount of money, as people and spreadsheets write
// it; see [blk.ReadRupiah].
func Rupiah[R any](get func(*R) *blk.Rupiah) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			amount, repaired, err := blk.ReadRupiah(c.plain())
			if err != nil {
				c.refuse(err)
				return
			}
			if repaired {
				c.taken(takenRupiah)
			}
			*get(row) = amount
		},
		write: func(row *R, _ *WriteOptions) string { return textOf(*get(row)) },
	}
}

// Phone returns a cell of a telephone number. It is kept as it is written; that
// it lost its 0 is reported.
func Phone[R any](get func(*R) *string) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			text := c.plain()
			switch {
			case isExponent(text):
				c.report("CSV-020", blk.TextParams("reason", reasonExponent.text)...)
			case isDigits(text) && text[0] == '8' && len(text) >= 9 && len(text) <= 12:
				c.report("CSV-021")
			}
			*get(row) = text
		},
		write:  func(row *R, _ *WriteOptions) string { return *get(row) },
		number: true,
	}
}

// Code returns a cell of a word of a code list: the word, a label or an alias,
// such as "L" for [blk.Male]. It is written as its label.
func Code[R any, C blk.Coded](get func(*R) *C) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			if word, ok := match[C](c, c.plain()); ok {
				*get(row) = word
			} else {
				c.refuseWord(word.CodeList())
			}
		},
		write: func(row *R, o *WriteOptions) string { return label(*get(row), o.Lang) },
	}
}

// Codes returns a cell of several words of a code list, separated by commas,
// semicolons or slashes. "Tidak", "tidak ada" and "none" are no words.
func Codes[R any, C blk.Coded](get func(*R) *[]C) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			var words []C
			for spelling := range eachWord(c.plain()) {
				word, ok := match[C](c, spelling)
				if !ok {
					c.refuseWord(word.CodeList())
					return
				}
				if !slices.Contains(words, word) {
					words = append(words, word)
				}
			}
			*get(row) = words
		},
		write: func(row *R, o *WriteOptions) string {
			var labels []string
			for _, word := range *get(row) {
				labels = append(labels, label(word, o.Lang))
			}
			return strings.Join(labels, ", ")
		},
	}
}

// eachWord visits the words in a text that are separated by commas, semicolons or
// slashes, without those that say that there is none.
func eachWord(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '/' }) {
			if word = trim(word); !isNone(word) && !yield(word) {
				return
			}
		}
	}
}

func isNone(s string) bool {
	switch blk.FoldName(s) {
	case "", "tidak", "tidakada", "nihil", "no", "none":
		return true
	}
	return false
}

// label returns the label of a word if that can be read back, else the word.
func label[C blk.Coded](word C, l blk.Lang) string {
	text := word.Label().In(l)
	if back, ok := blk.MatchCode[C](text); !ok || back != word || strings.ContainsAny(text, ",;/") {
		return string(word)
	}
	return text
}

// match returns the word of a list that a spelling means. Spellings that a column
// had before are remembered.
func match[C blk.Coded](c *cell, spelling string) (C, bool) {
	if word, ok := c.column.words[spelling]; ok {
		return C(word), word != ""
	}
	word, ok := blk.MatchCode[C](spelling)
	if !ok && C(spelling).IsValid() { // a word of its own, where the list is open
		word, ok = C(strings.Clone(spelling)), true
	}
	c.column.remember(strings.Clone(spelling), string(word))
	return word, ok
}

// Region returns a cell of a region: its code with or without dots, or the name
// of a region of a level, such as "Kab. Paser". A name that several have is
// refused.
func Region[R any](level blk.RegionLevel, get func(*R) *blk.Region) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			text := c.plain()
			if text[0] >= '0' && text[0] <= '9' {
				r, err := blk.ParseRegion(dotted(text))
				if err != nil {
					c.refuse(err)
				}
				*get(row) = r
				return
			}
			codes := regionsCalled(text, level)
			switch len(codes) {
			case 0:
				c.report("CSV-026", blk.TextParams("level", level.Label())...)
			case 1:
				*get(row) = codes[0]
			default:
				var allowed []string
				for _, r := range codes {
					allowed = append(allowed, r.String()+" ("+region.Table{}.RegionName(r)+")")
				}
				c.report("CSV-027", blk.Param{Name: "allowed", Value: strings.Join(allowed, ", ")})
			}
		},
		write: func(row *R, _ *WriteOptions) string { return textOf(*get(row)) },
	}
}

// regionsCalled returns the regions of a level with a name: the current ones, and
// retired ones only where there is no other.
func regionsCalled(name string, level blk.RegionLevel) []blk.Region {
	var current, retired []blk.Region
	for _, p := range region.Search(name) {
		switch {
		case p.Code.Level() != level:
		case p.Status == blk.RegionCurrent:
			current = append(current, p.Code)
		default:
			retired = append(retired, p.Code)
		}
	}
	if current != nil {
		return current
	}
	return retired
}

// dotted returns the digits of a region code with its dots.
func dotted(s string) string {
	if !isDigits(s) || len(s) != 4 && len(s) != 6 && len(s) != 10 {
		return s
	}
	code := s[:2] + "." + s[2:4]
	if len(s) > 4 {
		code += "." + s[4:6]
	}
	if len(s) > 6 {
		code += "." + s[6:]
	}
	return code
}

// cell is a cell that is being read.
type cell struct {
	column *column
	found  *blk.Findings
	line   int    // where its row begins
	row    int    // its row, from 0
	text   string // what stands in it, without spaces around
}

// column is what is known of a column of a file while it is read.
type column struct {
	name     string            // the property; "" if the column is not used
	heading  string            // as the file has it
	index    int               // from 0
	isNumber bool              // whether it only counts the rows
	told     bool              // that its cells are in another form, or that it has no heading
	words    map[string]string // the words that spellings mean, "" for none
	allowed  blk.Params        // the words of its list, once one was refused

	eitherWay  int // dates that can be read day first or month first
	monthFirst int // the line of a date with the month first
	numbers    int // identity numbers
	roundOnes  int // of them, that end in 0
}

// remember remembers what a spelling means, as long as the column has not many.
func (c *column) remember(spelling, word string) {
	const most = 1000
	if c.words == nil {
		c.words = make(map[string]string)
	}
	if len(c.words) < most {
		c.words[spelling] = word
	}
}

// interned returns a text that does not keep the row in memory from which it
// comes.
func (c *column) interned(s string) string {
	if known, ok := c.words[s]; ok {
		return known
	}
	s = strings.Clone(s)
	c.remember(s, s)
	return s
}

// at returns the place of the column.
func (c *column) at() string { return blk.IndexPointer("/columns", c.index, "") }

// report adds a finding at the cell.
func (c *cell) report(id blk.CheckID, params ...blk.Param) {
	place := []blk.Param{{Name: "line", Value: strconv.Itoa(c.line)}, {Name: "column", Value: columnName(c.column.heading, c.column.index)}}
	*c.found = append(*c.found, finding(id, cellAt(c.row, c.column.name), append(place, params...)...))
}

// cellAt returns the place of a cell.
func cellAt(row int, column string) string {
	return string(blk.AppendPointer(strconv.AppendInt([]byte("/rows/"), int64(row), 10), column))
}

// refuse reports that the cell is no value.
func (c *cell) refuse(err error) {
	form, defect := &blk.Form{Label: blk.Text{ID: "Isi", EN: "The cell"}, Rule: blk.Text{ID: "Betulkan selnya.", EN: "Correct the cell."}}, blk.DefectCharacter
	if e, ok := errors.AsType[*blk.ParseError](err); ok && e.Form != nil {
		form, defect = e.Form, e.Defect
	}
	params := []blk.Param{{Name: "form", Value: form.Name}, {Name: "defect", Value: string(defect)}}
	params = append(params, blk.TextParams("form", form.Label)...)
	params = append(params, blk.TextParams("defect", defect.Label())...)
	c.report("CSV-018", append(params, blk.TextParams("rule", form.Rule)...)...)
}

// refuseWord reports that the cell is no word of a list.
func (c *cell) refuseWord(list blk.CodeList) {
	if c.column.allowed == nil {
		c.column.allowed = words(list)
	}
	c.report("CSV-017", c.column.allowed...)
}

// words returns the words of a list as parameters.
func words(list blk.CodeList) blk.Params {
	params := blk.Params{{Name: "list", Value: list.ID()}, {Name: "allowed", Value: blk.AllowedWords(list)}}
	return append(params, blk.TextParams("allowed", spellings(list))...)
}

// spellings returns the first words of a list as people write them, each with a
// short form: "laki-laki (L), perempuan (P)".
func spellings(list blk.CodeList) blk.Text {
	const most = 12
	var id, en []string
	for code := range list.All() {
		if len(id) == most {
			id, en = append(id, "dan lain-lain"), append(en, "and others")
			break
		}
		short := ""
		if len(code.Aliases) > 0 {
			short = " (" + code.Aliases[0] + ")"
		}
		id, en = append(id, code.Label.In(blk.Indonesian)+short), append(en, code.Label.In(blk.English)+short)
	}
	return blk.Text{ID: strings.Join(id, ", "), EN: strings.Join(en, ", ")}
}

// plain returns the text without the apostrophe by which spreadsheets mark text.
func (c *cell) plain() string {
	if rest, ok := strings.CutPrefix(c.text, "'"); ok && rest != "" {
		c.repaired(repairApostrophe)
		return rest
	}
	return c.text
}

// The repairs that are reported.
var (
	repairSpaces     = reason{"spaces", blk.Text{ID: "spasi di awal atau akhir sel dibuang", EN: "spaces around the cell were taken away"}}
	repairApostrophe = reason{"apostrophe", blk.Text{ID: "tanda petik di depan sel dibuang", EN: "the apostrophe in front of the cell was taken away"}}
	repairDash       = reason{"dash", blk.Text{ID: "tanda hubung dibaca sebagai sel kosong", EN: "a dash was read as an empty cell"}}
	repairComma      = reason{"decimal_comma", blk.Text{ID: "koma desimal dibaca sebagai titik", EN: "a decimal comma was read as a point"}}
)

// How cells were taken that are written in another form.
var (
	takenDate   = reason{"day_first", blk.Text{ID: "tanggal dibaca sebagai hari, bulan, tahun, seperti 31/12/2025", EN: "dates are read as day, month, year, such as 31/12/2025"}}
	takenTime   = reason{"time_dropped", blk.Text{ID: "jam di belakang tanggal tidak dipakai", EN: "the time behind the date is not used"}}
	takenRupiah = reason{"rupiah", blk.Text{ID: "jumlah dibaca sebagai rupiah dengan titik ribuan, seperti Rp1.500.000", EN: "amounts are read as rupiah with dots for thousands, such as Rp1.500.000"}}
)

// What spreadsheets leave behind.
var (
	reasonFormula  = reason{"formula", blk.Text{ID: "sel ini berisi rumus, bukan hasilnya", EN: "the cell holds a formula, not its result"}}
	reasonError    = reason{"error", blk.Text{ID: "sel ini berisi pesan kesalahan lembar kerja seperti #N/A", EN: "the cell holds an error of the spreadsheet, such as #N/A"}}
	reasonExponent = reason{"exponent", blk.Text{ID: "bilangan ini ditulis dengan pangkat seperti 3,20101E+15 dan angkanya sudah hilang", EN: "the number is written with an exponent, such as 3,20101E+15, and its digits are lost"}}
)

// A reason is why a cell was refused or how it was taken: a word and a text.
type reason struct {
	word string
	text blk.Text
}

// params returns the reason as parameters of a name.
func (r *reason) params(name string) []blk.Param {
	return append([]blk.Param{{Name: name, Value: r.word}}, blk.TextParams(name, r.text)...)
}

// repaired reports what was repaired in the cell.
func (c *cell) repaired(r reason) { c.report("CSV-019", r.params("repair")...) }

// taken reports, once a column, how its cells are taken.
func (c *cell) taken(r reason) {
	if !c.column.told {
		c.column.told = true
		c.report("CSV-015", r.params("reading")...)
	}
}

// take takes the text of a cell as a spreadsheet wrote it and reports what was
// done to it. It is false if the text is of no use.
func (c *cell) take(raw string) bool {
	c.text = raw
	if needsTrim(raw) {
		c.text = trim(raw)
	}
	switch text := c.text; {
	case text == "":
	case isDash(text):
		c.text = ""
		c.repaired(repairDash)
	case text[0] == '\'' && needsMark(text[1:]):
		c.text = text[1:] // as Write wrote it
	case text[0] == '=':
		inner, ok := quotedNumber(text)
		if !ok {
			c.report("CSV-020", reasonFormula.params("reason")...)
			return false
		}
		c.text = inner
	case isSheetError(text):
		c.report("CSV-020", reasonError.params("reason")...)
		return false
	case len(text) < len(raw):
		c.repaired(repairSpaces)
	}
	return true
}

// quotedNumber returns the text in a formula that is nothing but a text, such as
// ="0812": so a number is written that spreadsheets are to keep as it is.
func quotedNumber(s string) (string, bool) {
	if len(s) < 4 || s[:2] != `="` || strings.IndexByte(s[2:], '"') != len(s)-3 {
		return "", false
	}
	return s[2 : len(s)-1], true
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" }

func isSheetError(s string) bool {
	switch s {
	case "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!":
		return true
	}
	return false
}

// needsMark reports whether a text is written with an apostrophe in front: where
// a spreadsheet would take it for a formula, where it would be read as something
// else, and where it begins with an apostrophe that would be taken for this one.
func needsMark(s string) bool {
	if s == "" {
		return false
	}
	switch s[0] {
	case '=', '+', '-', '@', '\t', '\r':
		return true
	case '\'':
		return needsMark(s[1:])
	}
	return isDash(s) || isSheetError(s)
}

// needsTrim reports whether a text may have spaces around it.
func needsTrim(s string) bool {
	return s != "" && (s[0] <= ' ' || s[0] >= 0x80 || s[len(s)-1] <= ' ' || s[len(s)-1] >= 0x80)
}

// trim takes away spaces around a text, with those that cannot be seen.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' })
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isExponent reports whether a text is a number with an exponent.
func isExponent(s string) bool {
	if !strings.ContainsAny(s, "Ee") {
		return false
	}
	_, err := blk.ParseFamilyCardNumber(s)
	e, ok := errors.AsType[*blk.ParseError](err)
	return ok && e.Defect == blk.DefectSpreadsheet
}

func textOf(v encoding.TextAppender) string {
	b, _ := v.AppendText(nil) // values always have a text
	return string(b)
}
