package blk

// documentChecks are the checks that hold for documents as such and for any kind
// of record. Readers report them with [DocumentFinding], tables of checks take
// them by CheckPresent, CheckCode and the like.
var documentChecks = []Check[struct{}]{
	{
		ID: "AUD-003", Severity: UnlessReported(Error, Error), Scope: ScopeHistory,
		Must:  Text{"Catatan {given} sudah final dan tidak boleh diubah.", "The record {given} is final and must not be edited."},
		Mend:  Text{"Kembalikan catatannya, dan buat catatan baru yang menunjuk kepadanya dalam amendment.", "Restore the record, and make a new one that points to it in amendment."},
		Basis: amendmentBasis,
	},
	{
		ID: "AUD-015", Severity: UnlessReported(Error, Error), Scope: ScopeHistory,
		Must:  Text{"Catatan {given} sudah final dan tidak boleh hilang.", "The record {given} is final and must not be gone."},
		Mend:  Text{"Kembalikan catatannya; yang keliru diganti dengan catatan baru, tidak dihapus.", "Restore the record; one that is wrong is replaced by a new one, not taken away."},
		Basis: amendmentBasis,
	},
	{
		ID: "DOC-001", At: "/version", Severity: InEveryPhase(Fatal),
		Must:  Text{"Versi skema {given} tidak dikenal di sini; yang dikenal: {allowed}.", "The schema version {given} is not known here; known is: {allowed}."},
		Mend:  Text{"Pakai rilis vokasi yang mengenal versi itu, atau ubah dokumennya ke {allowed} lalu periksa lagi; temuan lain tidak ditampilkan.", "Use a release of vokasi that knows that version, or change the document to {allowed} and check again; nothing else was looked for."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-002", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Anggota {given} tidak dikenal di sini.", "The member {given} is not known here."},
		Mend:  Text{"Hapus atau betulkan namanya. Yang dikenal: {allowed}.", "Take it away or correct its name. Known are: {allowed}."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-003", Severity: InEveryPhase(Error), Scope: ScopeDocument,
		Must:  Text{"Pengenal {given} sudah dipakai di {other}.", "The identifier {given} is already used at {other}."},
		Mend:  Text{"Beri pengenal lain, atau gabungkan kedua catatan.", "Give another identifier, or merge the two records."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-004", Severity: InEveryPhase(Error), Scope: ScopeAcross,
		Must:  Text{"Rujukan {given} ({kind}) tidak ada dalam dokumen.", "The reference {given} ({kind}) is not in the document."},
		Mend:  Text{"Tambahkan catatannya atau betulkan rujukannya.", "Add the record or correct the reference."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-005", Severity: InEveryPhase(Error), Scope: ScopeDocument,
		Must:  Text{"Jumlah kendali {name} ({given}) harus sama dengan yang dihitung ({counted}).", "The control total {name} ({given}) must be what is counted ({counted})."},
		Mend:  Text{"Periksa apakah ada catatan yang hilang atau berlebih, lalu hitung ulang.", "Look for records that are lost or too many, then count again."},
		Basis: []Basis{Practice(Text{"jumlah kendali", "control totals"})},
	},
	{
		ID: "DOC-006", Severity: UnlessReported(Warning, Error), Scope: ScopeDocument,
		Must:  Text{"Tanggal {given} tidak boleh setelah dokumen disiapkan ({prepared_on}).", "The date {given} must not be after the document was prepared ({prepared_on})."},
		Mend:  Text{"Perbaiki tanggalnya atau prepared_on.", "Correct the date or prepared_on."},
		Basis: []Basis{Practice(Text{"kewajaran data", "plausibility of data"})},
	},
	{
		ID: "DOC-007", Severity: InEveryPhase(Fatal), Scope: ScopeDocument,
		Must:  Text{"{id}", "{en}"},
		Mend:  Text{"{mend_id}", "{mend_en}"},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-008", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Jenis JSON di sini harus {allowed}; yang tertulis {given}.", "The JSON type here must be {allowed}; it is {given}."},
		Mend:  Text{"Ubah jenis nilainya, misalnya teks dalam tanda kutip dan bilangan tanpa tanda kutip.", "Change the type of the value, for example text in quotes and numbers without."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-009", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Anggota ini wajib ada.", "This member is required."},
		Mend:  Text{"Isi anggota ini.", "Give it."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-010", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Nilai tidak boleh null atau teks kosong.", "A value must not be null or an empty text."},
		Mend:  Text{"Isi nilainya, atau hapus anggotanya jika tidak ada.", "Give the value, or leave the member out if there is none."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-011", Severity: InEveryPhase(Error), Scope: ScopeDocument,
		Must:  Text{"Anggota ini sudah ada dalam objek yang sama.", "This member already stands in the same object."},
		Mend:  Text{"Hapus salah satu; tidak ada yang dipilihkan.", "Take one of them away; none is chosen for you."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-012", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"{id}", "{en}"},
		Mend:  Text{"{mend_id}", "{mend_en}"},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-013", Severity: InEveryPhase(Error),
		Must:  Text{"Masa tidak boleh berakhir ({until}) sebelum mulai ({from}).", "A period must not end ({until}) before it begins ({from})."},
		Mend:  Text{"Tukar atau perbaiki kedua tanggal.", "Swap or correct the two dates."},
		Basis: []Basis{Practice(Text{"arti masa", "meaning of a period"})},
	},
	{
		ID: "DOC-014", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Pengenal harus terdiri atas 1 sampai 64 huruf A-Z a-z, angka, titik, garis bawah atau tanda hubung.", "An identifier must be 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen."},
		Mend:  Text{"Ganti karakter lain, misalnya spasi dengan tanda hubung.", "Replace other characters, for example spaces by hyphens."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-015", Severity: InEveryPhase(Error), Scope: ScopeDocument,
		Must:  Text{"Teks ini bukan UTF-8 yang benar.", "This text is not well-formed UTF-8."},
		Mend:  Text{"Simpan kembali berkasnya sebagai UTF-8; mungkin tersimpan dalam Windows-1252 (ANSI, Latin-1).", "Save the file as UTF-8 again; it may have been saved in Windows-1252 (ANSI, Latin-1)."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-016", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Daftar ini harus mempunyai sedikitnya satu isi.", "This list must have at least one element."},
		Mend:  Text{"Isi daftarnya.", "Give an element."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-017", Severity: InEveryPhase(Fatal), Scope: ScopeDocument,
		Must:  Text{"Masih ada {given} temuan lain yang tidak ditampilkan.", "There are {given} more findings that are not shown."},
		Mend:  Text{"Perbaiki yang ditampilkan, lalu periksa lagi.", "Mend those that are shown and check again."},
		Basis: schemaBasis,
	},
	{
		ID: "DOC-018", Severity: InEveryPhase(Error), Scope: ScopeDocument,
		Must:  Text{"Tidak ada daftar {given} dalam dokumen.", "The document has no list {given}."},
		Mend:  Text{"Tulis penunjuk daftarnya, misalnya /training/enrolments.", "Write the pointer of the list, for example /training/enrolments."},
		Basis: []Basis{Practice(Text{"jumlah kendali", "control totals"})},
	},
	{
		ID: "REF-001", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Kode {given} tidak ada dalam daftar.", "The code {given} is not in its list."},
		Mend:  Text{"Pakai salah satu: {allowed}.", "Use one of: {allowed}."},
		Basis: []Basis{Practice(Text{"daftar kode", "code list"})},
	},
	{
		ID: "REF-002", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Kode {given} tidak berlaku pada {on}; berlakunya {in_force_id}.", "The code {given} is not in force on {on}; it is {in_force_en}."},
		Mend:  Text{"Pakai kode yang berlaku pada hari itu, atau perbaiki tanggalnya.", "Use a code that is in force on that day, or correct the date."},
		Basis: []Basis{Practice(Text{"daftar kode", "code list"})},
	},
	{
		ID: "REF-003", Severity: InEveryPhase(Warning), Scope: ScopeField,
		Must:  Text{"Kode {given} sudah diganti dengan {allowed}.", "The code {given} has been replaced by {allowed}."},
		Mend:  Text{"Pakai {allowed}.", "Use {allowed}."},
		Basis: []Basis{Practice(Text{"daftar kode", "code list"})},
	},
	{
		ID: "REF-004", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Wilayah {given} harus terletak dalam wilayah {allowed}.", "The region {given} must lie in the region {allowed}."},
		Mend:  Text{"Perbaiki salah satu kode wilayah.", "Correct one of the region codes."},
		Basis: []Basis{Law("permendagri-58-2021", "")},
	},
	{
		ID: "REF-005", Severity: InEveryPhase(Warning), Scope: ScopeField,
		Must:  Text{"Kode wilayah {given} {status_id}.", "The region code {given} is {status_en}."},
		Mend:  Text{"Pakai kode Kemendagri yang berlaku.", "Use the Kemendagri code in force."},
		Basis: []Basis{Law("kepmendagri-300.2.2-2138-2025", ""), Law("kepmendagri-300.2.2-2430-2025", "")},
	},
	{
		ID: "REF-006", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Tidak ada wilayah bernama {given}.", "There is no region called {given}."},
		Mend:  Text{"Periksa ejaannya, atau pakai kode Kemendagri.", "Look at the spelling, or use the Kemendagri code."},
		Basis: []Basis{Law("kepmendagri-300.2.2-2138-2025", ""), Law("kepmendagri-300.2.2-2430-2025", "")},
	},
	{
		ID: "REF-007", Severity: InEveryPhase(Warning), Scope: ScopeField,
		Must:  Text{"Nama {given} dipakai beberapa wilayah.", "Several regions are called {given}."},
		Mend:  Text{"Pilih kodenya: {allowed}.", "Choose the code: {allowed}."},
		Basis: []Basis{Law("kepmendagri-300.2.2-2138-2025", ""), Law("kepmendagri-300.2.2-2430-2025", "")},
	},
	{
		ID: "REF-008", Severity: InEveryPhase(Error),
		Must:  Text{"Kata {given} harus terdiri atas 1 sampai 64 huruf kecil a-z, angka dan garis bawah, dengan huruf di depan.", "The word {given} must be 1 to 64 lower-case letters a-z, digits and underscores, a letter first."},
		Mend:  Text{"Tulis misalnya teknik_las, atau pakai salah satu yang sudah dikenal: {allowed}.", "Write for example teknik_las, or use one that is known: {allowed}."},
		Basis: []Basis{Practice(Text{"daftar kode terbuka", "open code list"})},
	},
	{
		ID: "UNT-004", Severity: InEveryPhase(Warning), Scope: ScopeField,
		Must:  Text{"Golongan pokok KBLI dalam kode unit {given} ({division}) harus berada dalam kategorinya: {allowed}.", "The KBLI division in the unit code {given} ({division}) must lie in its section: {allowed}."},
		Mend:  Text{"Periksa kodenya pada keputusan SKKNI; kategori berubah dengan KBLI 2025.", "Check the code against the decree of the standard; sections changed with KBLI 2025."},
		Basis: []Basis{Law("permenakertrans-8-2012", "annex I"), Law("permenaker-3-2016", "")},
	},
	{
		ID: "UNT-005", Severity: InEveryPhase(Warning), Scope: ScopeField,
		Must:  Text{"Kode unit {given} berbentuk tak lazim, dengan titik di dalam bidangnya.", "The unit code {given} is of an irregular form, with a dot within its field."},
		Mend:  Text{"Periksa kodenya pada keputusan SKKNI; bentuk lazimnya seperti OTO.SM01.001.01.", "Check the code against the decree of the standard; the usual form is like OTO.SM01.001.01."},
		Basis: []Basis{Practice(Text{"bentuk yang ditemukan pada sistem LSP", "a form met in systems of certification bodies"})},
	},
}

// valueChecks are the checks that malformed values of some kinds fail instead
// of DOC-012. Readers report them with [ParseError.Finding].
var valueChecks = []Check[struct{}]{
	{
		ID: "PER-001", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"NIK tidak benar bentuknya: {defect}.", "The NIK is malformed: {defect}."},
		Mend:  nikForm.Rule,
		Basis: []Basis{Law("pp-37-2007", "art. 37"), Law("pp-40-2019", "art. 30")},
	},
	{
		ID: "FND-006", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Jumlah rupiah tidak benar bentuknya: {defect}.", "The amount in rupiah is malformed: {defect}."},
		Mend:  rupiahForm.Rule,
		Basis: []Basis{Practice(Text{"rupiah bulat", "whole rupiah"})},
	},
	{
		ID: "UNT-001", Severity: InEveryPhase(Error), Scope: ScopeField,
		Must:  Text{"Kode unit kompetensi tidak benar bentuknya: {defect}.", "The unit code is malformed: {defect}."},
		Mend:  unitCodeForm.Rule,
		Basis: []Basis{Law("permenakertrans-8-2012", "annex I")},
	},
}

var schemaBasis = []Basis{Practice(Text{"skema data", "data schema"})}

// DocumentFinding returns the finding of a check of documents at a
// place. The text of DOC-007 and DOC-012 is that of what went wrong: see
// [ParseError.Finding].
func DocumentFinding(check CheckID, at string, params ...Param) Finding {
	for i := range documentChecks {
		if c := &documentChecks[i]; c.ID == check {
			return c.finding(c.Severity.Final, Failure{At: at, Params: params})
		}
	}
	return Finding{Check: check, Severity: Error, At: at, Params: params}
}

// Finding returns the error as a finding at a place: of the check that its form
// names, or else of DOC-012.
func (e *ParseError) Finding(at string) Finding {
	form := e.form()
	check := form.Check
	if check == "" {
		check = "DOC-012"
	}
	id, en := e.message()
	return Finding{check, Error, at, Params{{"form", form.Name}, {"defect", string(e.Defect)}}, Text{id + ".", en + "."}, form.Rule}
}
