package strictjson

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Fault is what is wrong with a document, for example "truncated". It is
// comparable; the zero value "" is none.
type Fault string

// The faults.
const (
	FaultEmpty               Fault = "empty"
	FaultTruncated           Fault = "truncated"
	FaultBOM                 Fault = "bom"
	FaultUTF16               Fault = "utf16"
	FaultUTF32               Fault = "utf32"
	FaultWorkbook            Fault = "workbook"
	FaultCompressed          Fault = "compressed"
	FaultPDF                 Fault = "pdf"
	FaultMarkup              Fault = "markup"
	FaultPlainText           Fault = "plain_text"
	FaultBinary              Fault = "binary"
	FaultUnexpectedCharacter Fault = "unexpected_character"
	FaultMissingComma        Fault = "missing_comma"
	FaultTrailingComma       Fault = "trailing_comma"
	FaultQuote               Fault = "quote"
	FaultComment             Fault = "comment"
	FaultBadLiteral          Fault = "bad_literal"
	FaultBadNumber           Fault = "bad_number"
	FaultBadEscape           Fault = "bad_escape"
	FaultControlCharacter    Fault = "control_character"
	FaultTrailingData        Fault = "trailing_data"
	FaultSecondDocument      Fault = "second_document"
	FaultDocumentSize        Fault = "document_size"
	FaultDepth               Fault = "depth"
	FaultMembers             Fault = "members"
	FaultTokenSize           Fault = "token_size"
)

var faults = blk.NewCodeList("json_fault", blk.Text{ID: "Kesalahan penulisan JSON", EN: "Fault of a JSON document"},
	code(FaultEmpty, "kosong", "is empty"),
	code(FaultTruncated, "berakhir sebelum lengkap", "ends before it is complete"),
	code(FaultBOM, "diawali tanda urutan byte (BOM)", "begins with a byte order mark"),
	code(FaultUTF16, "ditulis dalam UTF-16, bukan UTF-8", "is written in UTF-16, not in UTF-8"),
	code(FaultUTF32, "ditulis dalam UTF-32, bukan UTF-8", "is written in UTF-32, not in UTF-8"),
	code(FaultWorkbook, "adalah buku kerja Excel atau LibreOffice, atau arsip ZIP", "is a workbook of Excel or LibreOffice, or a ZIP archive"),
	code(FaultCompressed, "dimampatkan, misalnya dengan gzip", "is compressed, for example by gzip"),
	code(FaultPDF, "adalah PDF", "is a PDF"),
	code(FaultMarkup, "adalah halaman HTML atau XML", "is a page of HTML or XML"),
	code(FaultPlainText, "adalah teks biasa atau tabel, misalnya CSV", "is plain text or a table, such as CSV"),
	code(FaultBinary, "adalah berkas biner, misalnya gambar atau basis data", "is a binary file, such as a picture or a database"),
	code(FaultUnexpectedCharacter, "berisi karakter yang tidak pada tempatnya", "has a character that cannot stand there"),
	code(FaultMissingComma, "kekurangan koma", "lacks a comma"),
	code(FaultTrailingComma, "berisi koma sebelum kurung tutup", "has a comma before a closing bracket"),
	code(FaultQuote, "berisi nama atau teks yang tidak diapit tanda kutip ganda lurus", "has a name or text that does not stand in straight double quotes"),
	code(FaultComment, "berisi komentar", "has a comment"),
	code(FaultBadLiteral, "berisi kata yang bukan true, false atau null", "has a word that is not true, false or null"),
	code(FaultBadNumber, "berisi angka yang salah tulis", "has a number that is not written as JSON has it"),
	code(FaultBadEscape, `berisi tanda \ yang tidak diikuti escape yang dikenal`, `has a \ that no known escape follows`),
	code(FaultControlCharacter, "berisi karakter kendali di dalam teks, misalnya tab atau ganti baris", "has a control character inside a text, such as a tab or a line break"),
	code(FaultTrailingData, "diikuti data lain", "is followed by other data"),
	code(FaultSecondDocument, "diikuti dokumen lain, misalnya seperti pada JSON Lines", "is followed by another document, for example as in JSON Lines"),
	code(FaultDocumentSize, "terlalu besar", "is too large"),
	code(FaultDepth, "bertingkat terlalu dalam", "is nested too deeply"),
	code(FaultMembers, "berisi objek dengan terlalu banyak anggota", "has an object with too many members"),
	code(FaultTokenSize, "berisi teks atau angka yang terlalu panjang", "has a text or number that is too long"),
)

func code(f Fault, id, en string) blk.Code {
	return blk.Code{Value: string(f), Label: blk.Text{ID: id, EN: en}}
}

// IsValid reports whether f is a fault of the list.
func (f Fault) IsValid() bool { return faults.Has(string(f)) }

// isFormat reports whether the fault is that the file is of another format.
func (f Fault) isFormat() bool {
	switch f {
	case FaultWorkbook, FaultCompressed, FaultPDF, FaultMarkup, FaultPlainText, FaultBinary:
		return true
	}
	return false
}

// Label returns the fault as the end of a sentence that begins with the
// document: "ends before it is complete".
func (f Fault) Label() blk.Text { return faults.LabelOf(string(f)) }

// CodeList returns all faults.
func (Fault) CodeList() blk.CodeList { return faults }

// Mend returns how to mend the fault, as a full sentence.
func (f Fault) Mend() blk.Text {
	switch f {
	case FaultEmpty:
		return blk.Text{ID: "Kirim dokumen yang berisi.", EN: "Send a document that has content."}
	case FaultTruncated:
		return blk.Text{ID: "Ambil atau ekspor lagi dokumennya secara utuh; bila ditulis tangan, lengkapi tanda kutip dan kurung tutupnya.",
			EN: "Fetch or export the whole document again; if it was written by hand, add the missing closing quotes and brackets."}
	case FaultBOM, FaultUTF16, FaultUTF32:
		return blk.Text{ID: `Simpan sebagai UTF-8 tanpa BOM: di Notepad pilih "Simpan Sebagai" dengan pengodean UTF-8, di PowerShell tulis -Encoding utf8NoBOM.`,
			EN: `Save it as UTF-8 without a byte order mark: in Notepad choose "Save as" with the encoding UTF-8, in PowerShell write -Encoding utf8NoBOM.`}
	case FaultCompressed:
		return blk.Text{ID: "Buka dahulu pemampatannya, misalnya dengan gunzip atau 7-Zip.", EN: "Decompress it first, for example with gunzip or 7-Zip."}
	case FaultMarkup:
		return blk.Text{ID: "Ekspor datanya sebagai JSON; bila berkas ini diunduh, buka di peramban: mungkin isinya pesan kesalahan atau halaman masuk.",
			EN: "Export the data as JSON; if this was downloaded, open it in a browser: it may be a message of an error or a page to log in."}
	case FaultWorkbook, FaultPDF, FaultPlainText, FaultBinary:
		return blk.Text{ID: "Ekspor datanya sebagai JSON: dokumen JSON diawali { dan diakhiri }.", EN: "Export the data as JSON: a JSON document begins with { and ends with }."}
	case FaultMissingComma:
		return blk.Text{ID: "Tulis koma di antara dua anggota atau dua unsur.", EN: "Write a comma between two members or two elements."}
	case FaultTrailingComma:
		return blk.Text{ID: "Hapus koma itu.", EN: "Remove that comma."}
	case FaultQuote:
		return blk.Text{ID: `Apit setiap nama dan teks dengan tanda kutip ganda lurus, misalnya "nama".`,
			EN: `Put every name and text in straight double quotes, for example "name".`}
	case FaultComment:
		return blk.Text{ID: "Hapus komentarnya; JSON tidak mengenalnya.", EN: "Remove the comment; JSON has none."}
	case FaultBadLiteral:
		return blk.Text{ID: "Tulis true, false atau null dengan huruf kecil, dan apit teks lain dengan tanda kutip ganda.",
			EN: "Write true, false or null in small letters, and put any other text in double quotes."}
	case FaultBadNumber:
		return blk.Text{ID: "Tulis angka seperti 0, -12 atau 3.5: tanpa nol di depan, tanpa tanda tambah, dengan angka di kedua sisi titik.",
			EN: "Write a number like 0, -12 or 3.5: no leading zero, no plus sign, digits on both sides of the dot."}
	case FaultBadEscape:
		return blk.Text{ID: `Tulis \\ untuk tanda \ biasa; escape yang dikenal: \" \\ \/ \b \f \n \r \t dan \u dengan empat angka heksadesimal.`,
			EN: `Write \\ for a plain \; the known escapes are \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits.`}
	case FaultControlCharacter:
		return blk.Text{ID: `Tulis \t untuk tab dan \n untuk ganti baris, atau hapus karakternya.`,
			EN: `Write \t for a tab and \n for a line break, or remove the character.`}
	case FaultTrailingData:
		return blk.Text{ID: "Kirim satu dokumen saja dan hapus yang mengikutinya.", EN: "Send one document only and remove what follows it."}
	case FaultSecondDocument:
		return blk.Text{ID: "Simpan setiap dokumen dalam berkas sendiri.", EN: "Save each document in a file of its own."}
	case FaultDocumentSize:
		return blk.Text{ID: "Bagi menjadi beberapa dokumen.", EN: "Split it into several documents."}
	case FaultDepth:
		return blk.Text{ID: "Kurangi tingkat objek dan larik yang saling memuat.", EN: "Nest fewer objects and arrays in each other."}
	case FaultMembers:
		return blk.Text{ID: "Bagi objeknya, atau tulis sebagai larik.", EN: "Split the object, or write it as an array."}
	case FaultTokenSize:
		return blk.Text{ID: "Persingkat teks atau angkanya.", EN: "Shorten the text or number."}
	}
	return blk.Text{ID: "Periksa tanda kutip, koma, titik dua, kurung dan spasi khusus yang tidak terlihat di dekatnya.",
		EN: "Look at the quotes, commas, colons, brackets and invisible special spaces around it."}
}

// A SyntaxError says why a document is not JSON or is beyond the [Limits]: what
// is wrong and where. It never holds anything of the document's content, which
// may be personal data.
type SyntaxError struct {
	// What is wrong.
	Fault Fault
	// The byte offset, counted from 0, of the first byte that cannot stand there;
	// of the beginning of an escape that is not known and of a string or number
	// that is too long; of the end where the document is truncated.
	Offset int
	// The line of that offset, counted from 1.
	Line int
	// The column in that line, counted in characters from 1.
	Column int
}

// Error returns the message in English.
func (e *SyntaxError) Error() string { return e.Text().EN }

// Text returns the message in both languages: what is wrong, where, and how to
// mend it.
func (e *SyntaxError) Text() blk.Text {
	what, mend := e.message(), e.Fault.Mend()
	return blk.Text{ID: what.ID + " " + mend.ID, EN: what.EN + " " + mend.EN}
}

// message returns what is wrong and where.
func (e *SyntaxError) message() blk.Text {
	line, column, label := strconv.Itoa(e.Line), strconv.Itoa(e.Column), e.Fault.Label()
	if e.Fault.isFormat() {
		return blk.Text{ID: "Berkas ini " + label.ID + ", bukan JSON.", EN: "This file " + label.EN + ", not JSON."}
	}
	return blk.Text{
		ID: "Dokumen JSON " + label.ID + " (baris " + line + ", kolom " + column + ").",
		EN: "The JSON document " + label.EN + " (line " + line + ", column " + column + ").",
	}
}
