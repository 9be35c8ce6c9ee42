package budgetsheet

import (
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding"
)

// A LineRow is a row of a budget. Use [LineRow.BudgetLine] for what it says.
type LineRow struct {
	// What the cells say.
	Line funding.BudgetLine
	// The unit of measure, where it has a column of its own.
	Unit string
}

// BudgetLine returns the line of the row: a unit that has a column of its own is that
// of the quantity, if there is one quantity without a unit.
func (r *LineRow) BudgetLine() funding.BudgetLine {
	l := r.Line
	if r.Unit != "" && len(l.Quantities) == 1 && l.Quantities[0].Unit == "" {
		l.Quantities = []funding.QuantityFactor{{Quantity: l.Quantities[0].Quantity, Unit: r.Unit}}
	}
	return l
}

// IsTotal reports whether the row only sums rows above it: its item is "Jumlah",
// "Total", "Subtotal" or the like.
func (r *LineRow) IsTotal() bool { return isGrandTotal(r.Line.Item) || isSubtotal(r.Line.Item) }

func isGrandTotal(item string) bool {
	switch blk.FoldName(item) {
	case "jumlah", "total", "jumlahtotal", "totaljumlah", "jumlahseluruhnya", "jumlahkeseluruhan", "grandtotal":
		return true
	}
	return false
}

func isSubtotal(item string) bool {
	switch blk.FoldName(item) {
	case "subtotal", "subjumlah", "jumlahsub":
		return true
	}
	return false
}

// Lines returns the sheet of the lines of a budget.
func Lines() sheet.Sheet[LineRow] {
	return sheet.Sheet[LineRow]{
		Name: "budget_lines", Label: blk.Text{ID: "Rincian anggaran", EN: "Lines of a budget"},
		Columns: lineColumns,
		Unique: []sheet.Unique[LineRow]{sheet.UniqueBy("id", func(r *LineRow) (funding.BudgetLineID, bool) {
			return r.Line.ID, r.Line.ID != ""
		})},
	}
}

var lineColumns = []sheet.Column[LineRow]{
	{Name: "id", Label: blk.Text{ID: "ID Baris", EN: "Line ID"}, Aliases: []string{"id", "kode baris"}, Cell: sheet.Identifier(func(r *LineRow) *funding.BudgetLineID { return &r.Line.ID })},
	{Name: "source", Label: blk.Text{ID: "Sumber Dana", EN: "Source of funds"}, Aliases: []string{"sumber", "dana"}, Cell: sheet.Code(func(r *LineRow) *funding.FundSource { return &r.Line.Source })},
	{Name: "purpose", Label: blk.Text{ID: "Peruntukan", EN: "Purpose"}, Cell: sheet.Code(func(r *LineRow) *funding.Purpose { return &r.Line.Purpose })},
	{Name: "sub_activity", Label: blk.Text{ID: "Sub Kegiatan", EN: "Sub-activity"}, Aliases: []string{"kode sub kegiatan", "kode kegiatan"}, Cell: sheet.Value(func(r *LineRow) *funding.SubActivityCode { return &r.Line.SubActivity }, funding.ParseSubActivityCode)},
	{Name: "local_account", Label: blk.Text{ID: "Kode Rekening", EN: "Local account"}, Aliases: []string{"rekening", "kode rek", "norek belanja"},
		Cell: sheet.Lenient(func(r *LineRow) *funding.LocalAccountCode { return &r.Line.LocalAccount }, funding.ReadLocalAccountCode,
			blk.Text{ID: "kode rekening ejaan pendek dibaca dengan nol tambahan, seperti 5.1.02.01.001.00024", EN: "local accounts in the short spelling are read with the zeros added, such as 5.1.02.01.001.00024"})},
	{Name: "output", Label: blk.Text{ID: "Keluaran", EN: "Output"}, Aliases: []string{"kro/ro", "jalur keluaran", "output path"}, Cell: sheet.Value(func(r *LineRow) *outputText { return (*outputText)(&r.Line.Output) }, parseOutput)},
	{Name: "state_account", Label: blk.Text{ID: "Akun", EN: "State account"}, Aliases: []string{"kode akun", "mak", "akun belanja"}, Cell: sheet.Value(func(r *LineRow) *funding.StateAccountCode { return &r.Line.StateAccount }, funding.ParseStateAccountCode)},
	{Name: "item", Required: true, Label: blk.Text{ID: "Uraian", EN: "Item"}, Aliases: []string{"uraian belanja", "rincian", "nama barang", "description"}, Cell: sheet.Text(func(r *LineRow) *string { return &r.Line.Item })},
	{Name: "quantities", Label: blk.Text{ID: "Volume", EN: "Quantities"}, Aliases: []string{"koefisien", "vol", "rincian perhitungan", "jumlah volume", "quantity"},
		Cell: sheet.Lenient(func(r *LineRow) *quantities { return (*quantities)(&r.Line.Quantities) }, readQuantities,
			blk.Text{ID: "volume dibaca sebagai bilangan dengan titik ribuan dan satuan, seperti 16 orang × 30 hari", EN: "quantities are read as numbers with dots for thousands and units, such as 16 orang × 30 hari"})},
	{Name: "unit_of_measure", Label: blk.Text{ID: "Satuan", EN: "Unit"}, Aliases: []string{"satuan ukur"}, Cell: sheet.Text(func(r *LineRow) *string { return &r.Unit })},
	{Name: "unit_price", Label: blk.Text{ID: "Harga Satuan", EN: "Unit price"}, Aliases: []string{"harga", "tarif", "biaya satuan"}, Cell: amountCell(func(r *LineRow) *blk.Rupiah { return &r.Line.UnitPrice }, readAmount)},
	{Name: "amount", Label: blk.Text{ID: "Jumlah", EN: "Amount"}, Aliases: []string{"jumlah biaya", "jumlah harga", "pagu", "anggaran", "nilai", "total"}, Cell: amountCell(func(r *LineRow) *blk.Rupiah { return &r.Line.Amount }, readAmount)},
	{Name: "cost_standard", Label: blk.Text{ID: "Standar Biaya", EN: "Cost standard"}, Aliases: []string{"sbm", "ssh", "kode ssh"}, Cell: sheet.Identifier(func(r *LineRow) *funding.CostStandardID { return &r.Line.CostStandard })},
	{Name: "batch", Label: blk.Text{ID: "Angkatan", EN: "Batch"}, Aliases: []string{"id angkatan", "paket"}, Cell: sheet.Identifier(func(r *LineRow) *blk.BatchID { return &r.Line.Batch })},
	{Name: "project", Label: blk.Text{ID: "Proyek", EN: "Project"}, Cell: sheet.Identifier(func(r *LineRow) *blk.ProjectID { return &r.Line.Project })},
	{Name: "centre", Label: blk.Text{ID: "Balai", EN: "Centre"}, Cell: sheet.Identifier(func(r *LineRow) *blk.CentreID { return &r.Line.Centre })},
	{Name: "from", Label: blk.Text{ID: "Mulai", EN: "From"}, Aliases: []string{"tanggal mulai"}, Cell: sheet.Date(func(r *LineRow) *blk.Date { return &r.Line.Period.From })},
	{Name: "until", Label: blk.Text{ID: "Selesai", EN: "Until"}, Aliases: []string{"tanggal selesai", "sampai"}, Cell: sheet.Date(func(r *LineRow) *blk.Date { return &r.Line.Period.Until })},
	{Name: "carry_over", Label: blk.Text{ID: "Luncuran", EN: "Carry-over"}, Cell: sheet.Text(func(r *LineRow) *string { return &r.Line.CarryOver })},
	{Name: "note", Label: blk.Text{ID: "Keterangan", EN: "Note"}, Aliases: []string{"ket", "catatan"}, Cell: sheet.Text(func(r *LineRow) *string { return &r.Line.Note })},
}

var sheetChecks = []blk.Check[blk.Failure]{{
	ID: "BDG-016", At: "/rows", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
	Must:  blk.Text{ID: "Baris {line}: jumlah ({given}) harus sama dengan jumlah baris anggaran di atasnya ({allowed}).", EN: "Line {line}: the total ({given}) must be the sum of the lines above it ({allowed})."},
	Mend:  blk.Text{ID: "Periksa baris yang hilang, ganda atau tidak terbaca.", EN: "Look for lines that are missing, there twice or could not be read."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "berkas CSV dari lembar kerja kantor", EN: "CSV files from the spreadsheets of offices"})},
	Find:  func(f *blk.Failure, _ *blk.Context) []blk.Failure { return []blk.Failure{*f} },
}}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo { return blk.DescribeChecks("budget_sheet", sheetChecks) }

// ReadLines reads the lines of a budget from a file, and returns those without an
// error with everything that was found: see [sheet.Sheet.Read]. Rows that sum others
// are no lines; a total that is not the sum of the lines above it, or of those since
// the total before, as far as they could be read, is BDG-016. A line that has no identifier in the file has none.
func ReadLines(r io.Reader, o sheet.ReadOptions) ([]funding.BudgetLine, blk.Findings) {
	rows, found := Lines().Read(r, o)
	lines := make([]funding.BudgetLine, 0, len(rows))
	section := 0 // the lines before the last total
	for i := range rows {
		row := &rows[i].Value
		if !row.IsTotal() {
			lines = append(lines, row.BudgetLine())
			continue
		}
		if isSubtotal(row.Line.Item) || row.Line.Amount.IsZero() {
			continue
		}
		above, part := funding.Budget{Lines: lines}, funding.Budget{Lines: lines[section:]}
		section = len(lines)
		sum, err := above.Total()
		if of, partErr := part.Total(); err == nil && sum == row.Line.Amount || partErr == nil && len(part.Lines) > 0 && of == row.Line.Amount {
			continue
		}
		allowed := sum.String()
		if err != nil {
			allowed = "-"
		}
		found = append(found, blk.RunChecks(sheetChecks, &blk.Failure{At: blk.IndexPointer("/rows", rows[i].Index, "/amount"), Params: blk.Params{
			{Name: "line", Value: strconv.Itoa(rows[i].Line)}, {Name: "given", Value: row.Line.Amount.String()}, {Name: "allowed", Value: allowed}}}, nil)...)
	}
	return lines, found
}

// WriteLines writes the lines of a budget as a file that offices can open: see
// [sheet.Sheet.Write]. What happened to a line is not in it, and a unit that holds a
// times sign is read back as another.
func WriteLines(w io.Writer, lines iter.Seq[funding.BudgetLine], o sheet.WriteOptions) error {
	return Lines().Write(w, func(yield func(LineRow) bool) {
		for l := range lines {
			if !yield(LineRow{Line: l}) {
				return
			}
		}
	}, o)
}

// quantities are what a line is counted in, as text.
type quantities []funding.QuantityFactor

func readQuantities(s string) (quantities, bool, error) {
	factors, err := funding.ReadQuantities(s)
	if err != nil {
		return nil, false, err
	}
	q := quantities(factors)
	text, _ := q.AppendText(nil) // it always has a text
	return q, string(text) != s, nil
}

// AppendText appends the factors with times signs between them.
func (q quantities) AppendText(b []byte) ([]byte, error) {
	for i := range q {
		if i > 0 {
			b = append(b, " × "...)
		}
		b = append(b, q[i].String()...)
	}
	return b, nil
}

// outputText is the path of an output, as text.
type outputText funding.OutputPath

var outputForm = blk.Form{Name: "output_path", Label: blk.Text{ID: "Jalur keluaran", EN: "The path of the output"},
	Rule: blk.Text{ID: "Tulis program/kegiatan/KRO/RO/komponen/sub-komponen dengan garis miring, misalnya 026.13.DL/6036/QDB/001.", EN: "Write programme/activity/KRO/RO/component/sub-component with slashes, for example 026.13.DL/6036/QDB/001."}}

func parseOutput(s string) (outputText, error) {
	parts := strings.Split(s, "/")
	if len(parts) > 6 {
		return outputText{}, outputForm.Error(blk.DefectLength, -1)
	}
	var p outputText
	for i, to := range [...]*string{&p.Programme, &p.Activity, &p.OutputClass, &p.Output, &p.Component, &p.SubComponent} {
		if i < len(parts) {
			*to = strings.TrimSpace(strings.Clone(parts[i]))
		}
	}
	path := funding.OutputPath(p)
	if len(path.Check(nil)) > 0 || len(parts) > 1 && parts[len(parts)-1] == "" {
		return outputText{}, outputForm.Error(blk.DefectCharacter, -1)
	}
	return p, nil
}

// AppendText appends the path with slashes.
func (p outputText) AppendText(b []byte) ([]byte, error) {
	return append(b, funding.OutputPath(p).String()...), nil
}
