package sheet

import (
	"log/slog"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A ParticipantRow is a row of a list of applicants or participants: the person
// and the enrolment, as far as the list tells them. Lists seldom have identifiers
// of persons and enrolments; give those that are missing before the records are
// checked. It masks itself in logs.
type ParticipantRow struct {
	// The person.
	Person blk.Person
	// The enrolment; its person is that of the row.
	Enrolment training.Enrolment
	// The vocation (kejuruan) applied for.
	Vocation centre.Vocation
	// The address as written.
	Address string
	// The last education, as it counts for the conditions of a programme.
	Education blk.EducationLevel
}

// LogValue is the identifier of the person alone.
func (r ParticipantRow) LogValue() slog.Value { return r.Person.LogValue() }

// Applicants returns the list of those who applied (pendaftar). Every row has a
// name and a NIK, and no two have the same NIK for the same batch and vocation.
func Applicants() Sheet[ParticipantRow] {
	return Sheet[ParticipantRow]{
		Name: "applicants", Label: blk.Text{ID: "Daftar pendaftar", EN: "List of applicants"},
		Columns: participantColumns(true, appliedColumns), Unique: []Unique[ParticipantRow]{oncePerBatch}, complete: completeParticipant,
	}
}

// Participants returns the list of those who are or were in training (peserta),
// with how far they have come and what the centre decided. Every row has a name,
// and no two have the same NIK for the same batch and vocation.
func Participants() Sheet[ParticipantRow] {
	return Sheet[ParticipantRow]{
		Name: "participants", Label: blk.Text{ID: "Daftar peserta", EN: "List of participants"},
		Columns: participantColumns(false, appliedColumns, attendedColumns), Unique: []Unique[ParticipantRow]{oncePerBatch}, complete: completeParticipant,
	}
}

func completeParticipant(r *ParticipantRow) { r.Enrolment.Person = r.Person.ID }

// application is what somebody may have only one of.
type application struct {
	nik      blk.NIK
	batch    blk.BatchID
	vocation centre.Vocation
}

var oncePerBatch = UniqueBy("nik", func(r *ParticipantRow) (application, bool) {
	return application{r.Person.NIK, r.Enrolment.Batch, r.Vocation}, !r.Person.NIK.IsZero()
})

// participantColumns returns the columns of a list of persons, of which the NIK
// may be required.
func participantColumns(needsNIK bool, more ...[]Column[ParticipantRow]) []Column[ParticipantRow] {
	var columns []Column[ParticipantRow]
	for _, part := range append([][]Column[ParticipantRow]{personColumns}, more...) {
		columns = append(columns, part...)
	}
	for i := range columns {
		switch columns[i].Name {
		case "name":
			columns[i].Required = true
		case "nik":
			columns[i].Required = needsNIK
		}
	}
	return columns
}

// The headings of the columns by which people are known, in all lists.
var (
	enrolmentAliases = []string{"no_registrasi", "nomor registrasi", "no_induk", "nomor induk peserta", "no_pendaftaran", "nomor pendaftaran", "id_kepesertaan"}
	personAliases    = []string{"id_peserta", "no_peserta", "nomor peserta", "kode peserta", "id_pendaftar"}
	nikAliases       = []string{"no_ktp", "nomor ktp", "no_nik", "nomor nik", "no_identitas", "nomor identitas", "nomor induk kependudukan", "nik/no ktp", "nik ktp", "ktp"}
	nameAliases      = []string{"nama_lengkap", "nama peserta", "nama pendaftar", "nama siswa", "nama alumni", "nama sesuai ktp", "full name", "nm_peserta"}
)

var personColumns = []Column[ParticipantRow]{
	{Name: "enrolment_id", Label: blk.Text{ID: "ID Kepesertaan", EN: "Enrolment ID"}, Aliases: enrolmentAliases, Cell: Identifier(func(r *ParticipantRow) *blk.EnrolmentID { return &r.Enrolment.ID })},
	{Name: "person_id", Label: blk.Text{ID: "ID Orang", EN: "Person ID"}, Aliases: personAliases, Cell: Identifier(func(r *ParticipantRow) *blk.PersonID { return &r.Person.ID })},
	{Name: "nik", Label: blk.Text{ID: "NIK", EN: "NIK"}, Aliases: nikAliases, Cell: NIK(func(r *ParticipantRow) *blk.NIK { return &r.Person.NIK })},
	{Name: "family_card_number", Label: blk.Text{ID: "Nomor KK", EN: "Family card number"}, Aliases: []string{"no_kk", "kk", "nomor kartu keluarga", "no kartu keluarga"}, Cell: FamilyCardNumber(func(r *ParticipantRow) *blk.FamilyCardNumber { return &r.Person.FamilyCardNumber })},
	{Name: "name", Label: blk.Text{ID: "Nama", EN: "Name"}, Aliases: nameAliases, Cell: Text(func(r *ParticipantRow) *string { return &r.Person.Name })},
	{Name: "title_prefix", Label: blk.Text{ID: "Gelar Depan", EN: "Title before the name"}, Aliases: []string{"glr_depan"}, Cell: Text(func(r *ParticipantRow) *string { return &r.Person.TitlePrefix })},
	{Name: "title_suffix", Label: blk.Text{ID: "Gelar Belakang", EN: "Title after the name"}, Aliases: []string{"glr_belakang"}, Cell: Text(func(r *ParticipantRow) *string { return &r.Person.TitleSuffix })},
	{Name: "sex", Label: blk.Text{ID: "Jenis Kelamin", EN: "Sex"}, Aliases: []string{"jk", "jns_kelamin", "jenkel", "jekel", "L/P", "kelamin", "gender"}, Cell: Code(func(r *ParticipantRow) *blk.Sex { return &r.Person.Sex })},
	{Name: "birth_place", Label: blk.Text{ID: "Tempat Lahir", EN: "Place of birth"}, Aliases: []string{"tmp_lahir", "tmpt_lahir", "tempat_lhr"}, Cell: Text(func(r *ParticipantRow) *string { return &r.Person.BirthPlace })},
	{Name: "birth_date", Label: blk.Text{ID: "Tanggal Lahir", EN: "Date of birth"}, Aliases: []string{"tgl_lahir", "tgl_lhr", "tanggal_lhr", "lahir tanggal", "dob"}, Cell: Date(func(r *ParticipantRow) *blk.Date { return &r.Person.BirthDate })},
	{Name: "birth_place_and_date", Label: blk.Text{ID: "Tempat, Tanggal Lahir", EN: "Place and date of birth"}, Aliases: []string{"ttl", "tempat tgl lahir", "tempat & tanggal lahir", "tempat dan tanggal lahir"}, Cell: birthCell},
	{Name: "ktp_region", Label: blk.Text{ID: "Kabupaten/Kota KTP", EN: "Regency or city on the identity card"}, Aliases: []string{"kabupaten/kota", "kab/kota", "kabupaten", "kota/kabupaten", "kabkota ktp", "domisili ktp", "kode wilayah"}, Cell: Region(blk.LevelRegency, func(r *ParticipantRow) *blk.Region { return &r.Person.KTPRegion })},
	{Name: "current_region", Label: blk.Text{ID: "Kabupaten/Kota Domisili", EN: "Regency or city of residence now"}, Aliases: []string{"domisili", "domisili sekarang", "kab/kota domisili"}, Cell: Region(blk.LevelRegency, func(r *ParticipantRow) *blk.Region { return &r.Person.CurrentRegion })},
	{Name: "address", Label: blk.Text{ID: "Alamat", EN: "Address"}, Aliases: []string{"alamat lengkap", "alamat ktp", "alamat rumah", "alamat domisili"}, Cell: Text(func(r *ParticipantRow) *string { return &r.Address })},
	{Name: "education", Label: blk.Text{ID: "Pendidikan Terakhir", EN: "Last education"}, Aliases: []string{"pendidikan", "pend", "pend terakhir", "pddk terakhir", "ijazah terakhir", "jenjang pendidikan", "tingkat pendidikan"}, Cell: Code(func(r *ParticipantRow) *blk.EducationLevel { return &r.Education })},
	{Name: "phone", Label: blk.Text{ID: "Nomor HP", EN: "Telephone number"}, Aliases: []string{"no_hp", "hp", "no_telp", "telp", "telepon", "no telepon", "nomor telepon", "no wa", "nomor wa", "whatsapp", "no hp/wa", "handphone"}, Cell: Phone(func(r *ParticipantRow) *string { return &r.Person.Phone })},
	{Name: "email", Label: blk.Text{ID: "Surel", EN: "E-mail"}, Aliases: []string{"alamat email", "alamat surel", "email address"}, Cell: Text(func(r *ParticipantRow) *string { return &r.Person.Email })},
	{Name: "disabilities", Label: blk.Text{ID: "Ragam Disabilitas", EN: "Kinds of disability"}, Aliases: []string{"disabilitas", "jenis disabilitas", "difabel", "ragam difabel"}, Cell: Codes(func(r *ParticipantRow) *[]blk.DisabilityKind { return &r.Person.Disabilities })},
}

// birthCell reads a place and a day in one cell, such as "Paser, 2 Maret 1999". It
// is not written: each has a column of its own.
var birthCell = Cell[ParticipantRow]{read: func(c *cell, row *ParticipantRow) {
	place := ""
	if i := strings.IndexAny(c.text, "0123456789"); i >= 0 {
		place, c.text = strings.TrimRight(c.text[:i], " ,/.-"), c.text[i:]
	}
	if d, ok := c.date(); ok {
		row.Person.BirthPlace, row.Person.BirthDate = place, d
	}
}}

var appliedColumns = []Column[ParticipantRow]{
	{Name: "vocation", Label: blk.Text{ID: "Kejuruan", EN: "Vocation"}, Aliases: []string{"nama kejuruan", "jurusan", "kejuruan dipilih", "pilihan kejuruan"}, Cell: Code(func(r *ParticipantRow) *centre.Vocation { return &r.Vocation })},
	{Name: "batch", Label: blk.Text{ID: "Angkatan", EN: "Batch"}, Aliases: []string{"id_angkatan", "kode angkatan", "angkatan ke", "kelas", "kode kelas"}, Cell: Identifier(func(r *ParticipantRow) *blk.BatchID { return &r.Enrolment.Batch })},
	{Name: "applied_on", Label: blk.Text{ID: "Tanggal Daftar", EN: "Day of application"}, Aliases: []string{"tgl_daftar", "tanggal pendaftaran", "tgl pendaftaran", "timestamp", "cap waktu"}, Cell: Date(func(r *ParticipantRow) *blk.Date { return &r.Enrolment.AppliedOn })},
}

var attendedColumns = []Column[ParticipantRow]{
	{Name: "attended_from", Label: blk.Text{ID: "Mulai Pelatihan", EN: "First day in training"}, Aliases: []string{"tgl_mulai", "tanggal mulai", "mulai"}, Cell: Date(func(r *ParticipantRow) *blk.Date { return &r.Enrolment.Attended.From })},
	{Name: "attended_until", Label: blk.Text{ID: "Akhir Pelatihan", EN: "Last day in training"}, Aliases: []string{"tgl_selesai", "tanggal selesai", "tanggal akhir", "tgl_keluar", "tanggal keluar"}, Cell: Date(func(r *ParticipantRow) *blk.Date { return &r.Enrolment.Attended.Until })},
	{Name: "completion", Label: blk.Text{ID: "Keikutsertaan", EN: "Completion"}, Aliases: []string{"status peserta", "status kepesertaan", "status keikutsertaan"}, Cell: Code(func(r *ParticipantRow) *training.Completion { return &r.Enrolment.Completion })},
	{Name: "result", Label: blk.Text{ID: "Hasil Pelatihan", EN: "Training result"}, Aliases: []string{"hasil", "kelulusan", "lulus/tidak lulus", "status kelulusan", "keterangan lulus"}, Cell: Code(func(r *ParticipantRow) *training.Result { return &r.Enrolment.Result })},
	{Name: "exit_reason", Label: blk.Text{ID: "Alasan Keluar", EN: "Reason for leaving"}, Aliases: []string{"alasan mundur", "alasan berhenti"}, Cell: Code(func(r *ParticipantRow) *training.ExitReason { return &r.Enrolment.ExitReason })},
}

// A Participant is whom a row of attendance or outcomes is about, as far as the
// list tells. It masks itself in logs.
type Participant struct {
	// The enrolment.
	Enrolment blk.EnrolmentID
	// The person.
	Person blk.PersonID
	// The identity number.
	NIK blk.NIK
	// The name.
	Name string
}

// LogValue is the identifiers alone.
func (p Participant) LogValue() slog.Value {
	return slog.GroupValue(slog.String("enrolment", string(p.Enrolment)), slog.String("person", string(p.Person)))
}

// key returns what tells the participant from others: the best that is known.
func (p Participant) key() Participant {
	switch {
	case p.Enrolment != "":
		return Participant{Enrolment: p.Enrolment}
	case p.Person != "":
		return Participant{Person: p.Person}
	case !p.NIK.IsZero():
		return Participant{NIK: p.NIK}
	}
	return Participant{Name: blk.FoldName(p.Name)}
}

// keyColumn returns the column of that.
func (p Participant) keyColumn() string {
	switch {
	case p.Enrolment != "":
		return "enrolment_id"
	case p.Person != "":
		return "person_id"
	case !p.NIK.IsZero():
		return "nik"
	}
	return "name"
}

// identifyingColumns returns the columns that say whom a row is about.
func identifyingColumns[R any](get func(*R) *Participant) []Column[R] {
	return []Column[R]{
		{Name: "enrolment_id", Identifying: true, Label: blk.Text{ID: "ID Kepesertaan", EN: "Enrolment ID"}, Aliases: enrolmentAliases, Cell: Identifier(func(r *R) *blk.EnrolmentID { return &get(r).Enrolment })},
		{Name: "person_id", Identifying: true, Label: blk.Text{ID: "ID Orang", EN: "Person ID"}, Aliases: personAliases, Cell: Identifier(func(r *R) *blk.PersonID { return &get(r).Person })},
		{Name: "nik", Identifying: true, Label: blk.Text{ID: "NIK", EN: "NIK"}, Aliases: nikAliases, Cell: NIK(func(r *R) *blk.NIK { return &get(r).NIK })},
		{Name: "name", Identifying: true, Label: blk.Text{ID: "Nama", EN: "Name"}, Aliases: nameAliases, Cell: Text(func(r *R) *string { return &get(r).Name })},
	}
}
