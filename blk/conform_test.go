package blk_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

// TestValueTypes runs the one conformance test over every value type.
func TestValueTypes(t *testing.T) {
	t.Run("Date", func(t *testing.T) {
		blktest.Conform(t, blk.ParseDate,
			[]string{"0001-01-01", "1900-02-28", "2000-02-29", "2025-12-31", "2026-01-01", "9999-12-31"},
			[]string{"0000-01-01", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-01-32", "2026-1-1", "26-01-01",
				"2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00:00Z", "20260101", "2026-O1-01", "２０２６-01-01", "-001-01-01"})
	})
	t.Run("PartialDate", func(t *testing.T) {
		blktest.Conform(t, blk.ParsePartialDate,
			[]string{"0001", "1953", "2026", "2026-06", "2026-06-10", "2026-07"},
			[]string{"0000", "53", "2026-", "2026-13", "2026-00", "2026-6", "2026-02-30", "2026-06-1", "2026-06-100", "202606", "Juni 2026"})
	})
	t.Run("Instant", func(t *testing.T) {
		blktest.Conform(t, blk.ParseInstant,
			[]string{"0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "2025-12-10T03:00:00Z", "9999-12-31T23:59:59Z"},
			[]string{"2025-12-10", "2025-12-10T03:00:00", "2025-12-10T10:00:00+07:00", "2025-12-10 03:00:00Z", "2025-12-10T24:00:00Z",
				"2025-12-10T03:60:00Z", "2025-12-10T03:00:60Z", "2025-12-10T03:00:00.5Z", "2025-02-29T00:00:00Z", "2025-12-10T03:00:00z", "2025-12-10T03:0x:00Z"})
	})
	t.Run("TimeOfDay", func(t *testing.T) {
		blktest.Conform(t, blk.ParseTimeOfDay,
			[]string{"00:00", "00:01", "08:30", "23:59"},
			[]string{"24:00", "8:30", "08.30", "08:60", "08:30:00", "0830", "ab:cd"})
	})
	t.Run("Region", func(t *testing.T) {
		blktest.Conform(t, blk.ParseRegion,
			[]string{"00", "64", "64.00", "64.01", "64.01.04", "64.01.04.1001", "64.01.04.2001", "64.01.05", "64.71", "99.99.99.3999"},
			[]string{"6", "641", "6401", "64.1", "64.01.4", "64.01.04.4001", "64.01.04.0001", "64.01.04.20011", "64.01.04.201", "64-01", "64.01.", "6a", "６４"})
	})
	t.Run("NIK", func(t *testing.T) {
		blktest.Conform(t, blk.ParseNIK,
			[]string{"0001010101909901", "3171010101909901", "3171014101909901", "3201012902009904", "9902030101909901"},
			[]string{"317101010190990", "31710101019099011", "3171010101909O01", "3171013201909901", "3171010013909901",
				"3171012902019901", "3171010101900000", " 3171010101909901", "3171-0101-0190-9901", "3.17101E+15", "３１７１０１０１０１９０９９０１"})
	})
	t.Run("FamilyCardNumber", func(t *testing.T) {
		blktest.Conform(t, blk.ParseFamilyCardNumber,
			[]string{"0000000000000000", "6401040101209901", "9999999999999999"},
			[]string{"640104010120990", "64010401012099011", "6401040101209x01"})
	})
	t.Run("Count", func(t *testing.T) {
		blktest.Conform(t, blk.ParseCount, []string{"0", "1", "16", "3700", "2147483647"},
			[]string{"-1", "+1", "01", "1.0", "1,5", "3.700", "1e3", "2147483648", "9999999999999999999", " 1", "l6"})
	})
	t.Run("LessonHours", func(t *testing.T) {
		blktest.Conform(t, blk.ParseLessonHours, []string{"0", "1", "240", "100000"}, []string{"-1", "100001", "2.5", "240 JP"})
	})
	t.Run("Percent", func(t *testing.T) {
		blktest.Conform(t, blk.ParsePercent, []string{"-99999.99", "-0.01", "0.00", "0.01", "3.90", "70.00", "99999.99"},
			[]string{"3.9", "3,90", "70", "-0.00", "03.90", "100000.00", ".50", "3.900", "3.90%", "+3.90", "-.50", "3.9O"})
	})
	t.Run("Rupiah", func(t *testing.T) {
		blktest.Conform(t, blk.ParseRupiah,
			[]string{"-9007199254740991", "-1", "0", "1", "1500000", "9007199254740991"},
			[]string{"9007199254740992", "-9007199254740992", "1.500.000", "Rp1500000", "-0", "01", "1.5", "+1", "--1", "99999999999999999999", "1_000"})
	})
	t.Run("Flag", func(t *testing.T) {
		blktest.Conform(t, blk.ParseFlag, []string{"false", "true"}, []string{"yes", "1", "True", "null"})
	})
	t.Run("UnitCode", func(t *testing.T) {
		blktest.Conform(t, blk.ParseUnitCode,
			[]string{"J.620100.004.02", "J.62DMI00.001.1", "LOG.OO01.002.01", "M.74100.001.02", "PDB.EI.01.001.01", "TIK.OP02.002.01"},
			[]string{"LOG.0001.002.01", "J.620100.004", "J.62DMI00.001.11", "W.62DMI00.001.1", "j.62DMI00.001.1", "TIK.MM02.0053.01", "Unit Kompetensi"})
	})
	t.Run("VIN", func(t *testing.T) {
		blktest.Conform(t, blk.ParseVIN, []string{"0001000000", "1903351802", "2511327802"}, []string{"1913351802", "1900351802", "190335180", "19033518021", "19O3351802"})
	})
}

func FuzzDate(f *testing.F) { blktest.Fuzz(f, blk.ParseDate, "2026-03-02", "2000-02-29", "") }
func FuzzPartialDate(f *testing.F) {
	blktest.Fuzz(f, blk.ParsePartialDate, "1953", "2026-06", "2025-12-10")
}
func FuzzInstant(f *testing.F)   { blktest.Fuzz(f, blk.ParseInstant, "2025-12-10T03:00:00Z") }
func FuzzTimeOfDay(f *testing.F) { blktest.Fuzz(f, blk.ParseTimeOfDay, "08:30", "24:00") }
func FuzzRegion(f *testing.F) {
	blktest.Fuzz(f, blk.ParseRegion, "64", "64.01", "64.01.04", "64.01.04.2001")
}
func FuzzNIK(f *testing.F) { blktest.Fuzz(f, blk.ParseNIK, "3171010101909901", "3201012902019903") }
func FuzzFamilyCardNumber(f *testing.F) {
	blktest.Fuzz(f, blk.ParseFamilyCardNumber, "6401040101209901")
}
func FuzzCount(f *testing.F)       { blktest.Fuzz(f, blk.ParseCount, "0", "16", "-1") }
func FuzzLessonHours(f *testing.F) { blktest.Fuzz(f, blk.ParseLessonHours, "240") }
func FuzzPercent(f *testing.F)     { blktest.Fuzz(f, blk.ParsePercent, "3.90", "-0.01") }
func FuzzRupiah(f *testing.F)      { blktest.Fuzz(f, blk.ParseRupiah, "1500000", "-1") }
func FuzzFlag(f *testing.F)        { blktest.Fuzz(f, blk.ParseFlag, "true", "false") }
func FuzzUnitCode(f *testing.F) {
	blktest.Fuzz(f, blk.ParseUnitCode, "J.62DMI00.001.1", "J.620100.004.02", "M.74100.001.02", "TIK.OP02.002.01", "PDB.EI.01.001.01")
}
func FuzzVIN(f *testing.F) { blktest.Fuzz(f, blk.ParseVIN, "1903351802") }

// FuzzReaders fuzzes the lenient readers: none panics, and what one accepts the
// strict parser accepts once written out.
func FuzzReaders(f *testing.F) {
	for _, s := range []string{"31/12/2025", "Rp1.500.000,-", "(Rp 1.500.000)", "3.2010101019E+15", "1,5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, _, err := blk.ReadDate(s); err == nil {
			again, err := blk.ParseDate(d.String())
			require.NoError(t, err)
			require.Equal(t, d, again)
		}
		if r, _, err := blk.ReadRupiah(s); err == nil {
			again, _, err := blk.ReadRupiah(r.String())
			require.NoError(t, err)
			require.Equal(t, r, again)
		}
		if p := blk.ExamineNIK(s); p.Err == nil {
			require.False(t, p.NIK.IsZero())
		}
	})
}

// sharedRows returns the rows of a table under testdata, each as a map from
// column to cell.
func sharedRows(t testing.TB, name string) []map[string]string {
	t.Helper()
	return readRows(t, filepath.Join("testdata", name))
}

func readRows(t testing.TB, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	cells, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	rows := make([]map[string]string, len(cells)-1)
	for i, row := range cells[1:] {
		rows[i] = map[string]string{}
		for j, name := range cells[0] {
			rows[i][name] = row[j]
		}
	}
	return rows
}
