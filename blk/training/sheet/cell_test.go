package sheet_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

func TestRegionsAreRead(t *testing.T) {
	for text, want := range map[string]string{
		"64.01": "64.01", "6401": "64.01", "640104": "64.01.04", "6401042001": "64.01.04.2001", "Paser": "64.01", "KAB. PASER": "64.01",
		"Kota Tarakan": "65.71",
	} {
		rows, found := sheet.Applicants().Read(strings.NewReader(cell("Kabupaten", text)), sheet.ReadOptions{})
		require.Len(t, rows, 1, "%s: %v", text, found)
		require.Equal(t, want, rows[0].Value.Person.KTPRegion.String(), text)
	}
	for _, text := range []string{"64.1", "6", "64.01.", "Kalimantan Timur"} {
		rows, found := sheet.Applicants().Read(strings.NewReader(cell("Kabupaten", text)), sheet.ReadOptions{})
		require.Empty(t, rows, text)
		require.Len(t, found, 1)
	}
}

func TestWhoIsCounted(t *testing.T) {
	for _, same := range []string{"ID Orang;Tanggal;H/S/I/A\np-1;2026-03-02;H\np-1;2026-03-02;S\n", "NIK;Tanggal;H/S/I/A\n6401044203999902;2026-03-02;H\n6401044203999902;2026-03-02;S\n", "ID Kepesertaan;Nama;Tanggal;H/S/I/A\ne-1;Siti;2026-03-02;H\ne-1;Ani;2026-03-02;S\n"} {
		rows, found := sheet.Attendance().Read(strings.NewReader(same), sheet.ReadOptions{})
		require.Len(t, rows, 1)
		require.Len(t, found.Of("CSV-022"), 1)
	}
	_, found := sheet.Attendance().Read(strings.NewReader("ID Kepesertaan;Nama;Tanggal;Sesi;H/S/I/A\ne-1;Siti;2026-03-02;1;H\ne-1;Siti;2026-03-02;2;S\ne-2;Siti;2026-03-02;1;H\n"), sheet.ReadOptions{})
	require.Empty(t, found)
}

// Words and values of other kinds than ours are read and refused like ours.
type badge struct{ text string }

func (b badge) AppendText(to []byte) ([]byte, error) { return append(to, b.text...), nil }

func parseBadge(s string) (badge, error) {
	if !strings.HasPrefix(s, "B") {
		return badge{}, errors.New("no badge: " + s)
	}
	return badge{s}, nil
}

func TestValuesOfOtherKinds(t *testing.T) {
	type row struct{ badge badge }
	s := sheet.Sheet[row]{
		Columns: []sheet.Column[row]{{Name: "badge", Cell: sheet.Value(func(r *row) *badge { return &r.badge }, parseBadge)}},
		Unique:  []sheet.Unique[row]{sheet.UniqueBy("nowhere", func(r *row) (badge, bool) { return r.badge, true })},
	}
	rows, found := s.Read(strings.NewReader("badge\nB-1\nC-2\nB-1\n"), sheet.ReadOptions{})
	require.Len(t, rows, 1)
	require.Equal(t, "character", found.Of("CSV-018")[0].Params.Get("defect"))
	require.NotContains(t, found.Error(), "C-2")
	require.Equal(t, "/rows/2/nowhere", found.Of("CSV-022")[0].At)

	var b strings.Builder
	require.NoError(t, s.Write(&b, slices.Values([]row{{badge{"B-1"}}}), sheet.WriteOptions{Lang: blk.English}))
	require.Equal(t, "badge\nB-1\n", b.String())
}

// A word that no list has is written as it is, and not read again.
func TestWordsOutsideTheList(t *testing.T) {
	var b strings.Builder
	rows := []sheet.AttendanceGridRow{{Participant: sheet.Participant{Name: "Siti Contoh"}, Marks: []sheet.DayMark{{Date: blk.MustParseDate("2026-03-02"), Mark: "asleep"}, {Mark: training.Present}}}}
	require.NoError(t, sheet.AttendanceGrid(blk.PartialDate{}).Write(&b, slices.Values(rows), sheet.WriteOptions{}))
	require.Equal(t, "ID Kepesertaan,ID Orang,NIK,Nama,2026-03-02\n,,,Siti Contoh,asleep\n", b.String())
	read, found := sheet.AttendanceGrid(blk.PartialDate{}).Read(strings.NewReader(b.String()), sheet.ReadOptions{})
	require.Empty(t, read)
	require.Len(t, found.Of("CSV-017"), 1)
}
