package blk_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

func TestExamineUnitCode(t *testing.T) {
	for _, c := range []struct {
		text, code string
		repairs    []blk.UnitCodeRepair
		fault      blk.UnitCodeFault
	}{
		{"J.62DMI00.001.1", "J.62DMI00.001.1", nil, ""},
		{" j.62dmi00.001.1 ", "J.62DMI00.001.1", []blk.UnitCodeRepair{blk.RepairSpaces, blk.RepairCase}, ""},
		{"J 620100 004 02", "", nil, blk.FaultNoSuchForm}, // spaces are taken out, and nothing tells the parts apart
		{"J-620100-004-02", "J.620100.004.02", []blk.UnitCodeRepair{blk.RepairSeparator}, ""},
		{"M74DKV13.015.3", "M.74DKV13.015.3", []blk.UnitCodeRepair{blk.RepairLostDot}, ""},
		{"LOG.0001.002.01", "LOG.OO01.002.01", []blk.UnitCodeRepair{blk.RepairDigitForLetter}, ""},
		{"J.62O1OO.004.02", "J.620100.004.02", []blk.UnitCodeRepair{blk.RepairLetterForDigit}, ""},
		{"TIK.MM02.0053.01", "TIK.MM02.053.01", []blk.UnitCodeRepair{blk.RepairExtraZero}, ""},
		{"J.612000.001", "", nil, blk.FaultNoVersion},
		{"G.47PEI00.038", "", nil, blk.FaultNoVersion},
		{"JUM.UM03.008.011", "", nil, blk.FaultVersionLength},
		{"M.702090.001.0", "", nil, blk.FaultVersionLength},
		{"I.630PRO.001.2", "", nil, blk.FaultFieldLength},
		{"J.6289700.027.02", "", nil, blk.FaultFieldLength},
		{"J.620100.1041.02", "", nil, blk.FaultSerialLength},
		{"J.LSPK.MM03.01", "", nil, blk.FaultNoSuchForm},
		{"Unit Kompetensi|Pilihan", "", nil, blk.FaultNoSuchForm},
		{"", "", nil, blk.FaultEmpty},
		{" ", "", nil, blk.FaultEmpty},
		{"...", "", nil, blk.FaultNoSuchForm},
	} {
		parts := blk.ExamineUnitCode(c.text)
		require.Equal(t, c.code, parts.Code.String(), c.text)
		require.Equal(t, c.fault, parts.Fault, c.text)
		require.Equal(t, c.repairs, parts.Repairs, c.text)
	}
}

// Whoever reads leniently gets a code that the strict reading takes, or a reason,
// and never both; what is strictly a code needs no repair.
func FuzzExamineUnitCode(f *testing.F) {
	for _, s := range []string{"J.62DMI00.001.1", "LOG.0001.002.01", "M74DKV13.015.3", "J.612000.001", "I.I.I.I", "O.OO", "\u00a0j·1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		parts := blk.ExamineUnitCode(s)
		require.Equal(t, parts.Code.IsZero(), parts.Fault != "")
		strict, err := blk.ParseUnitCode(s)
		require.Equal(t, err == nil, !parts.Code.IsZero() && parts.Repairs == nil)
		if err == nil {
			require.Equal(t, strict, parts.Code)
		}
		if parts.Fault == "" {
			again, err := blk.ParseUnitCode(parts.Code.String())
			require.NoError(t, err)
			require.Equal(t, parts.Code, again)
		}
		parts.Code.Check(nil)
	})
}

func unitCodeGen() *rapid.Generator[string] {
	return rapid.OneOf(rapid.StringMatching(`[A-V]\.[0-9]{2}[A-Z]{3}[0-9]{2}\.[0-9]{3}\.[0-9]`), rapid.StringMatching(`[A-V]\.[0-9]{5,6}\.[0-9]{3}\.[0-9]{2}`),
		rapid.StringMatching(`[A-Z]{3}\.[A-Z]{2}\.?[0-9]{2}\.[0-9]{3}\.[0-9]{2}`))
}

// The parts of a code put together are the code.
func TestUnitCodePartsAreTheCode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := unitCodeGen().Draw(t, "code")
		c := blk.MustParseUnitCode(s)
		head, _, _ := strings.Cut(s, ".")
		require.True(t, strings.HasPrefix(s, head+"."+c.Field()+"."))
		require.True(t, strings.HasPrefix(s, c.Series()+"."))
		if len(head) == 1 {
			require.Equal(t, head, c.Section())
			require.Equal(t, s[2:4], c.Division().String())
		} else {
			require.Empty(t, c.Section())
			require.True(t, c.Division().IsZero())
		}
		for _, f := range c.Check(nil) {
			require.Equal(t, blk.Warning, f.Severity)
		}
	})
}

func TestOddUnitCodes(t *testing.T) {
	for code, want := range map[string]blk.CheckID{"J.450100.027.02": "UNT-004", "A.04XXX00.001.1": "UNT-004", "PDB.EI.01.001.01": "UNT-005", "K.62AIN00.001.2": "", "J.62DMI00.001.1": "", "M.74100.001.02": "", "TIK.OP02.002.01": ""} {
		found := blk.MustParseUnitCode(code).Check(nil)
		if want == "" {
			require.Nil(t, found, code)
			continue
		}
		require.Len(t, found, 1, code)
		require.Equal(t, want, found[0].Check, code)
	}
	require.Nil(t, blk.UnitCode{}.Check(nil))
	require.Empty(t, blk.UnitCode{}.Field())
	require.Zero(t, blk.UnitCode{}.Serial())
}

// sharedCodes reads the first column of a file that not everybody has.
func sharedCodes(t *testing.T, name string) []string {
	f, err := os.Open(filepath.Join("..", "..", "shared", "data", name))
	if err != nil {
		t.Skip("the shared data are not here")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var codes []string
	for _, row := range rows[1:] {
		codes = append(codes, row[0])
	}
	return codes
}

func TestSharedUnitCodes(t *testing.T) {
	codes := sharedCodes(t, "skkni_units.csv")
	require.Len(t, codes, 645)
	for _, code := range codes {
		c, err := blk.ParseUnitCode(code)
		require.NoError(t, err, code)
		require.Nil(t, c.Check(nil), code)
	}
}

func TestSharedOddUnitCodes(t *testing.T) {
	for _, code := range sharedCodes(t, "skkni_odd_codes.csv") {
		if _, err := blk.ParseUnitCode(code); err != nil {
			parts := blk.ExamineUnitCode(code)
			require.True(t, parts.Fault != "" || len(parts.Repairs) > 0, code)
		}
	}
}

func TestExamineUnitCodeAllocatesNothing(t *testing.T) {
	c := blk.MustParseUnitCode("J.62DMI00.001.1")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		_ = blk.ExamineUnitCode("J.62DMI00.001.1")
		_, _, _ = c.Section(), c.Division(), c.Serial()
	}))
}

var unitCodePattern = regexp.MustCompile(`^(?:[A-V]\.\d{2}[A-Z]{3}\d{2}\.\d{3}\.\d|[A-V]\.\d{5,6}\.\d{3}\.\d{2}|[A-Z]{3}\.[A-Z]{2}\.?\d{2}\.\d{3}\.\d{2})$`)

func BenchmarkUnitCode(b *testing.B) {
	codes := []string{"J.62DMI00.001.1", "J.620100.004.02", "M.74100.001.02", "TIK.OP02.002.01", "PDB.EI.01.001.01"}
	b.Run("parse", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if _, err := blk.ParseUnitCode(codes[i%len(codes)]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("regexp", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if !unitCodePattern.MatchString(codes[i%len(codes)]) {
				b.Fatal("no match")
			}
		}
	})
}
