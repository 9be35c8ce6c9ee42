package sheet

import "github.com/vokasi/vokasi-go/blk"

var basis = []blk.Basis{blk.Practice(blk.Text{ID: "berkas CSV dari lembar kerja kantor", EN: "CSV files from the spreadsheets of offices"})}

// sheetChecks are the checks of files. Each looks at a failure that the reader
// met, so a finding has the same form as those of all other checks.
var sheetChecks = []blk.Check[blk.Failure]{
	check("CSV-001", "", blk.Fatal,
		blk.Text{ID: "Berkas harus berupa CSV dalam UTF-8, tetapi ini {kind_id}.", EN: "The file must be CSV in UTF-8, but this is {kind_en}."},
		blk.Text{ID: "Buka di lembar kerja, pilih Simpan Sebagai, lalu jenis CSV UTF-8.", EN: "Open it in the spreadsheet, choose Save As, then the type CSV UTF-8."}),
	check("CSV-002", "", blk.Fatal,
		blk.Text{ID: "Salah satu dari {most} baris pertama harus berisi judul kolom, tetapi tidak ada judul yang dikenal.", EN: "One of the first {most} lines must have the headings, but no heading is known."},
		blk.Text{ID: "Tulis judul kolom di baris pertama, misalnya {allowed}.", EN: "Write the headings in the first line, for example {allowed}."}),
	check("CSV-003", "/columns", blk.Fatal,
		blk.Text{ID: "Baris {line} harus mempunyai kolom {name_id}.", EN: "Line {line} must have a column {name_en}."},
		blk.Text{ID: "Tambahkan kolomnya, atau betulkan judulnya. Judul yang dikenal: {allowed}.", EN: "Add the column, or correct its heading. Known headings: {allowed}."}),
	check("CSV-004", "/columns", blk.Fatal,
		blk.Text{ID: "Baris {line}: kolom {column} dan kolom {other} tidak boleh berarti sama.", EN: "Line {line}: the columns {column} and {other} must not mean the same."},
		blk.Text{ID: "Hapus salah satu; tidak ada yang dipilihkan.", EN: "Take one of them away; none is chosen for you."}),
	check("CSV-005", "/columns", blk.Warning,
		blk.Text{ID: "Baris {line}: kolom {column} tidak dikenal dan tidak dipakai.", EN: "Line {line}: the column {column} is not known and not used."},
		blk.Text{ID: "Betulkan judulnya jika isinya harus dipakai.", EN: "Correct the heading if what it holds is to be used."}),
	check("CSV-006", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}: tanda kutip harus membuka dan menutup satu sel utuh.", EN: "Line {line}: quotation marks must open and close a whole cell."},
		blk.Text{ID: "Hapus tanda kutip yang berlebih, atau simpan ulang dari lembar kerja.", EN: "Take stray quotation marks away, or save again from the spreadsheet."}),
	check("CSV-007", "/rows", blk.Error,
		blk.Text{ID: "Baris {line} harus mempunyai {allowed} sel seperti baris judul, bukan {given}.", EN: "Line {line} must have {allowed} cells as the line with the headings has, not {given}."},
		blk.Text{ID: "Periksa pemisah yang kurang atau berlebih; sel yang memuat pemisah ditulis dalam tanda kutip.", EN: "Look for a delimiter too few or too many; a cell that holds one is written in quotation marks."}),
	check("CSV-008", "/rows", blk.Error,
		blk.Text{ID: "Baris {line} harus berupa UTF-8 tanpa karakter NUL; mungkin ini Windows-1252 (ANSI).", EN: "Line {line} must be UTF-8 without NUL characters; it may be Windows-1252 (ANSI)."},
		blk.Text{ID: "Simpan ulang dari lembar kerja sebagai CSV UTF-8.", EN: "Save again from the spreadsheet as CSV UTF-8."}),
	check("CSV-009", "/rows", blk.Error,
		blk.Text{ID: "Baris {line} tidak boleh lebih dari {allowed} byte.", EN: "Line {line} must not be longer than {allowed} bytes."},
		blk.Text{ID: "Periksa apakah dua baris tersambung.", EN: "See whether lines have run together."}),
	check("CSV-010", "", blk.Fatal,
		blk.Text{ID: "Berkas tidak boleh mempunyai lebih dari {allowed} {kind_id}.", EN: "The file must not have more than {allowed} {kind_en}."},
		blk.Text{ID: "Bagi berkasnya.", EN: "Split the file."}),
	check("CSV-011", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: sel ini wajib diisi.", EN: "Line {line}, column {column}: this cell is required."},
		blk.Text{ID: "Isi selnya, atau hapus barisnya jika bukan data.", EN: "Fill it in, or delete the line if it is no data."}),
	check("CSV-012", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: nomor 16 angka ini rusak: {reason_id}.", EN: "Line {line}, column {column}: this number of 16 digits is damaged: {reason_en}."},
		blk.Text{ID: "Ambil nomornya lagi dari KTP atau KK; ubah format kolom menjadi Teks sebelum mengetik atau menempel.", EN: "Take the number from the card again; set the format of the column to Text before typing or pasting."}),
	check("CSV-013", "/columns", blk.Warning,
		blk.Text{ID: "Kolom {column}: {given} dari {counted} nomor berakhir dengan 0; lembar kerja yang menyimpannya sebagai bilangan membulatkannya begitu.", EN: "Column {column}: {given} of {counted} numbers end in 0; a spreadsheet that keeps them as numbers rounds them so."},
		blk.Text{ID: "Jangan pakai nomor di kolom ini sebelum dibandingkan dengan KTP; simpan kolomnya sebagai Teks.", EN: "Do not use the numbers of this column before comparing them with the cards; store it as Text."}),
	check("CSV-014", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: tanggal ini tidak dapat dipakai: {reason_id}.", EN: "Line {line}, column {column}: this date cannot be used: {reason_en}."},
		blk.Text{ID: "Tulis 2025-12-31 atau 31/12/2025.", EN: "Write 2025-12-31 or 31/12/2025."}),
	check("CSV-015", "/rows", blk.Info,
		blk.Text{ID: "Baris {line}, kolom {column}: {reading_id}; begitu pula sel lain di kolom ini.", EN: "Line {line}, column {column}: {reading_en}; so are other cells of this column."},
		blk.Text{ID: "Periksa satu contoh; jika maksudnya lain, ubah kolomnya.", EN: "Look at one of them; if something else is meant, change the column."}),
	check("CSV-016", "/columns", blk.Warning,
		blk.Text{ID: "Kolom {column}: baris {line} menulis bulan sebelum hari, dan {given} tanggal lain dapat dibaca dua arah.", EN: "Column {column}: line {line} has the month before the day, and {given} other dates can be read either way."},
		blk.Text{ID: "Ubah format kolom menjadi 2025-12-31, simpan lagi, dan jangan pakai tanggal yang sudah terbaca.", EN: "Set the format of the column to 2025-12-31, save again, and do not use the dates that were read."}),
	check("CSV-017", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: kata ini tidak ada dalam daftar.", EN: "Line {line}, column {column}: this word is not in its list."},
		blk.Text{ID: "Pakai salah satu: {allowed_id}.", EN: "Use one of: {allowed_en}."}),
	check("CSV-018", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: {form_id}: {defect_id}.", EN: "Line {line}, column {column}: {form_en} {defect_en}."},
		blk.Text{ID: "{rule_id}", EN: "{rule_en}"}),
	check("CSV-019", "/rows", blk.Info,
		blk.Text{ID: "Baris {line}, kolom {column}: {repair_id}.", EN: "Line {line}, column {column}: {repair_en}."},
		blk.Text{ID: "Betulkan di berkas asal agar tidak terulang.", EN: "Correct the original file, so that it does not happen again."}),
	check("CSV-020", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: {reason_id}.", EN: "Line {line}, column {column}: {reason_en}."},
		blk.Text{ID: "Betulkan di lembar kerja, tempel sebagai nilai, atau simpan kolomnya sebagai Teks.", EN: "Correct it in the spreadsheet, paste it as a value, or store the column as Text."}),
	check("CSV-021", "/rows", blk.Warning,
		blk.Text{ID: "Baris {line}, kolom {column}: nomor telepon ini tampaknya kehilangan 0 di depan.", EN: "Line {line}, column {column}: this telephone number seems to have lost the 0 in front."},
		blk.Text{ID: "Tambahkan 0 dan simpan kolomnya sebagai Teks; di sini nomornya dibiarkan.", EN: "Add the 0 and store the column as Text; here the number is left as it is."}),
	check("CSV-022", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: isi ini sudah ada di baris {other}.", EN: "Line {line}, column {column}: this already stands in line {other}."},
		blk.Text{ID: "Hapus salah satu baris, atau betulkan nomornya.", EN: "Delete one of the lines, or correct the number."}),
	check("CSV-023", "/rows", blk.Info,
		blk.Text{ID: "Baris {line} dilewati: {reason_id}.", EN: "Line {line} is skipped: {reason_en}."},
		blk.Text{ID: "Tidak perlu apa-apa jika memang begitu.", EN: "Nothing needs to be done if that is so."}),
	check("CSV-024", "", blk.Warning,
		blk.Text{ID: "Masih ada {given} temuan lain yang tidak ditampilkan.", EN: "There are {given} more findings that are not shown."},
		blk.Text{ID: "Perbaiki yang ditampilkan, lalu baca lagi.", EN: "Mend those that are shown and read again."}),
	check("CSV-025", "", blk.Fatal,
		blk.Text{ID: "Berkas harus terbaca sampai akhir, tetapi pembacaan terputus setelah baris {line}.", EN: "The file must be readable to its end, but reading broke off after line {line}."},
		blk.Text{ID: "Unggah lagi atau salin ulang berkasnya; baris sesudahnya belum terbaca.", EN: "Upload or copy the file again; the lines behind that were not read."}),
	check("CSV-026", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: tidak ada {level_id} dengan nama ini.", EN: "Line {line}, column {column}: there is no {level_en} of this name."},
		blk.Text{ID: "Periksa ejaannya, atau tulis kode Kemendagri seperti 64.01.", EN: "Look at the spelling, or write the Kemendagri code, such as 64.01."}),
	check("CSV-027", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: beberapa wilayah bernama begini.", EN: "Line {line}, column {column}: several regions have this name."},
		blk.Text{ID: "Tulis namanya dengan Kabupaten atau Kota, atau kodenya: {allowed}.", EN: "Write the name with Kabupaten or Kota, or the code: {allowed}."}),
	check("CSV-028", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: tidak ada kepesertaan yang cocok dengan baris ini.", EN: "Line {line}, column {column}: no enrolment matches this line."},
		blk.Text{ID: "Periksa nomor atau namanya, dan apakah semua pengenal di baris ini milik orang yang sama; daftarkan pesertanya jika belum.", EN: "Look at the number or the name, and whether all identifiers of the line are of one person; enrol who is not enrolled yet."}),
	check("CSV-029", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: {given} kepesertaan cocok dengan baris ini, dan tidak ada yang dipilihkan.", EN: "Line {line}, column {column}: {given} enrolments match this line, and none is chosen for you."},
		blk.Text{ID: "Tambahkan kolom ID Kepesertaan, atau cocokkan daftarnya hanya dengan peserta angkatannya.", EN: "Add the column Enrolment ID, or match the list with those of its batch alone."}),
	check("CSV-030", "/rows", blk.Error,
		blk.Text{ID: "Baris {line}, kolom {column}: tidak ada sesi dengan ID ini.", EN: "Line {line}, column {column}: there is no session with this identifier."},
		blk.Text{ID: "Tulis ID sesi dari jadwal; kosongkan selnya jika daftar hadirnya per hari.", EN: "Write the identifier that the timetable has; leave the cell empty where the sheet is kept by the day."}),
	check("CSV-031", "/rows", blk.Warning,
		blk.Text{ID: "Baris {line}, kolom {column}: ada bukti yang tidak dikenal dan tidak masuk ke catatan.", EN: "Line {line}, column {column}: some evidence is not known and not recorded."},
		blk.Text{ID: "Pakai kata-kata ini, dipisah koma: {allowed_id}.", EN: "Use these words, separated by commas: {allowed_en}."}),
	check("CSV-032", "/rows", blk.Info,
		blk.Text{ID: "Baris {line}, kolom {column}: keterangan tidak mempunyai tempat dalam catatan; baris yang memilikinya: {given}.", EN: "Line {line}, column {column}: notes have no place in the record; lines with one: {given}."},
		blk.Text{ID: "Simpan berkasnya jika keterangannya masih perlu.", EN: "Keep the file if the notes are still needed."}),
}

// check returns a check whose failures are those it is given.
func check(id blk.CheckID, at string, severity blk.Severity, must, mend blk.Text) blk.Check[blk.Failure] {
	scope := blk.ScopeDocument
	if at == "/rows" {
		scope = blk.ScopeField
	}
	return blk.Check[blk.Failure]{
		ID: id, At: at, Severity: blk.InEveryPhase(severity), Must: must, Mend: mend, Basis: basis, Scope: scope,
		Find: func(f *blk.Failure, _ *blk.Context) []blk.Failure { return []blk.Failure{*f} },
	}
}

// finding returns the finding of a check.
func finding(id blk.CheckID, at string, params ...blk.Param) blk.Finding {
	for i := range sheetChecks {
		if sheetChecks[i].ID == id {
			return blk.RunChecks(sheetChecks[i:i+1], &blk.Failure{At: at, Params: params}, nil)[0]
		}
	}
	return blk.Finding{Check: id, Severity: blk.Error, At: at, Params: params}
}

// Checks returns the catalogue of the checks of files. Their places are those of
// the rows below the headings, empty ones not counted: "/rows/17/nik" is the
// property nik of the eighteenth. The line in the file is the parameter line, and
// the heading of the column the parameter column.
func Checks() []blk.CheckInfo { return blk.DescribeChecks("sheet", sheetChecks) }
