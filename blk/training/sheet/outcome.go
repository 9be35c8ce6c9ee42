package sheet

import (
	"log/slog"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An OutcomeRow is a row of a list of outcomes (tracer): what became of one
// participant on the day when it was asked. It masks itself in logs.
type OutcomeRow struct {
	// Who.
	Participant Participant
	// Where the participant is.
	Destination training.Destination
	// The day when this was told.
	CollectedOn blk.Date
	// The first day of the work, business or schooling.
	StartedOn blk.Date
	// What shows it, as written, such as "surat kerja".
	Evidence string
	// The employer, or the name of the business.
	Employer string
	// The occupation.
	Occupation string
	// The wage of a month.
	MonthlyWage blk.Rupiah
	// A remark.
	Note string
}

// LogValue is that of the participant.
func (r OutcomeRow) LogValue() slog.Value { return r.Participant.LogValue() }

// Outcomes returns the list of what became of participants. Nobody has two rows
// of one day with one employer and one destination.
func Outcomes() Sheet[OutcomeRow] {
	return Sheet[OutcomeRow]{
		Name: "outcomes", Label: blk.Text{ID: "Daftar penelusuran alumni", EN: "List of outcomes"},
		Columns: append(identifyingColumns(func(r *OutcomeRow) *Participant { return &r.Participant }), outcomeColumns...),
		Unique: []Unique[OutcomeRow]{UniqueBy("collected_on", func(r *OutcomeRow) (OutcomeRow, bool) {
			return OutcomeRow{Participant: r.Participant.key(), Destination: r.Destination, CollectedOn: r.CollectedOn, Employer: strings.Clone(r.Employer)}, true
		})},
	}
}

var outcomeColumns = []Column[OutcomeRow]{
	{Name: "destination", Required: true, Label: blk.Text{ID: "Keadaan Alumni", EN: "Destination"}, Aliases: []string{"status alumni", "status penempatan", "status bekerja", "keadaan", "kondisi saat ini", "aktivitas", "penempatan"}, Cell: Code(func(r *OutcomeRow) *training.Destination { return &r.Destination })},
	{Name: "collected_on", Required: true, Label: blk.Text{ID: "Tanggal Pendataan", EN: "Day of the answer"}, Aliases: []string{"tgl_pendataan", "tanggal survei", "tgl_survei", "tanggal tracer", "timestamp", "cap waktu", "tanggal isi"}, Cell: Date(func(r *OutcomeRow) *blk.Date { return &r.CollectedOn })},
	{Name: "started_on", Label: blk.Text{ID: "Mulai Bekerja", EN: "Day of the start"}, Aliases: []string{"tgl_mulai_kerja", "tanggal mulai bekerja", "tanggal bekerja", "mulai usaha", "tmt kerja"}, Cell: Date(func(r *OutcomeRow) *blk.Date { return &r.StartedOn })},
	{Name: "evidence", Label: blk.Text{ID: "Bukti", EN: "Evidence"}, Aliases: []string{"bukti kerja", "jenis bukti", "dokumen bukti"}, Cell: Text(func(r *OutcomeRow) *string { return &r.Evidence })},
	{Name: "employer", Label: blk.Text{ID: "Tempat Kerja", EN: "Employer"}, Aliases: []string{"perusahaan", "nama perusahaan", "pemberi kerja", "nama usaha", "tempat bekerja"}, Cell: Text(func(r *OutcomeRow) *string { return &r.Employer })},
	{Name: "occupation", Label: blk.Text{ID: "Pekerjaan", EN: "Occupation"}, Aliases: []string{"jabatan", "posisi", "jenis pekerjaan", "bidang usaha"}, Cell: Text(func(r *OutcomeRow) *string { return &r.Occupation })},
	{Name: "monthly_wage", Label: blk.Text{ID: "Upah Sebulan", EN: "Monthly wage"}, Aliases: []string{"gaji", "upah", "penghasilan", "gaji per bulan", "gaji/bulan", "pendapatan", "omzet"}, Cell: Rupiah(func(r *OutcomeRow) *blk.Rupiah { return &r.MonthlyWage })},
	{Name: "note", Label: blk.Text{ID: "Keterangan", EN: "Note"}, Aliases: []string{"ket", "catatan"}, Cell: Text(func(r *OutcomeRow) *string { return &r.Note })},
}
