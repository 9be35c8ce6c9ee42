package strictcsv_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk/strictcsv"
)

// read reads a whole table, and keeps copies of its rows.
func read(in io.Reader, l strictcsv.Limits, columns int) (rows []strictcsv.Row, err error) {
	r := strictcsv.NewReader(in, l)
	r.SetColumns(columns)
	for {
		row, err := r.Read()
		if err != nil {
			return rows, err
		}
		row.Text, row.Cells = bytes.Clone(row.Text), slices.Clone(row.Cells)
		rows = append(rows, row)
	}
}

// oracle reads a table by the rule, word by word: at each line that is not empty it
// asks encoding/csv how many lines, from one on, are one row.
func oracle(data []byte, l strictcsv.Limits, columns int) (rows []strictcsv.Row) {
	rest := bytes.TrimPrefix(data, []byte("\ufeff"))
	offset := int64(len(data) - len(rest))
	for number := 1; len(rest) > 0; {
		lines := slices.Collect(bytes.Lines(rest))
		row, n := strictcsv.Row{Line: number, Offset: offset}, 1
		switch {
		case len(lines[0]) > l.Bytes:
			row.TooLong = true
		case len(strings.Trim(string(lines[0]), "\r\n")) > 0 || strings.Count(string(lines[0]), "\r") > 1:
			row.Text = lines[0]
			for most := 1; most <= min(l.Lines, len(lines)); most++ {
				text := bytes.Join(lines[:most], nil)
				if cells := oneRow(text, l.Comma); cells != nil && len(text) <= l.Bytes && (most == 1 || columns == 0 || len(cells) == columns) {
					row.Text, row.Cells, n = text, cells, most
					break
				}
			}
		}
		if row.TooLong || row.Text != nil {
			rows = append(rows, row)
		}
		for range n {
			offset, number, rest = offset+int64(len(lines[0])), number+1, rest[len(lines[0]):]
			lines = lines[1:]
		}
	}
	return rows
}

// oneRow returns the cells of a text that is one row, or else nil.
func oneRow(text []byte, comma byte) []string {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = rune(comma), -1
	rows, err := r.ReadAll()
	if err != nil || len(rows) != 1 {
		return nil
	}
	return rows[0]
}

func requireOracle(t require.TestingT, data []byte, l strictcsv.Limits, columns int) []strictcsv.Row {
	want := oracle(data, l, columns)
	for _, in := range []io.Reader{bytes.NewReader(data), iotest.OneByteReader(bytes.NewReader(data)), iotest.DataErrReader(bytes.NewReader(data))} {
		rows, err := read(in, l, columns)
		require.Equal(t, io.EOF, err)
		require.Equal(t, want, rows, "%q", data)
	}
	return want
}

// table draws a table as people damage it.
func table(t *rapid.T) []byte {
	piece := rapid.SampledFrom([]string{`"`, `"`, `""`, ",", ",", ";", "\n", "\n", "\r\n", "\r", "a", "Siti", " ", "é", "\xff", "\x00", `"a"`, `,"b c"`, "\"a\nb\"", "\n\"a\nb\"\n", "\n\n"})
	return []byte(rapid.SampledFrom([]string{"", "", "\ufeff"}).Draw(t, "mark") + strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "pieces"), ""))
}

func TestRowsAreThoseOfEncodingCSV(t *testing.T) {
	whole, faulty, long, several := 0, 0, 0, 0
	law := func(t *rapid.T) {
		l := strictcsv.Limits{Comma: rapid.SampledFrom([]byte{',', ';'}).Draw(t, "comma"), Bytes: rapid.IntRange(1, 60).Draw(t, "bytes"), Lines: rapid.IntRange(1, 4).Draw(t, "lines")}
		for _, row := range requireOracle(t, table(t), l, rapid.IntRange(0, 3).Draw(t, "columns")) {
			switch {
			case row.TooLong:
				long++
			case row.Cells == nil:
				faulty++
			default:
				whole++
				several += min(1, bytes.Count(bytes.TrimRight(row.Text, "\n"), []byte("\n")))
			}
		}
	}
	for range 20 {
		rapid.Check(t, law)
	}
	require.Greater(t, min(whole, faulty, long, several), 5, "%d %d %d %d", whole, faulty, long, several)
}

func FuzzRows(f *testing.F) {
	f.Add([]byte("id,name\n1,\"a\nb\"\n2,\"c\n"), 60, 4, 2)
	f.Fuzz(func(t *testing.T, data []byte, most, lines, columns int) {
		if len(data) < 10_000 {
			requireOracle(t, data, strictcsv.Limits{Comma: ',', Bytes: 1 + most&1023, Lines: 1 + lines&7}, columns&7)
		}
	})
}

// Well-formed rows of any length are read, whatever the buffer.
func TestLongRows(t *testing.T) {
	for _, n := range []int{4095, 4096, 4097, 65_535, 65_536, 65_537, 200_000} {
		cell := strings.Repeat("x", n)
		for _, text := range []string{cell + ",a\nb\n", `"` + cell + "\n" + cell + "\",a\r\nb", "c\n" + cell + "\n"} {
			want := oracle([]byte(text), strictcsv.Limits{Comma: ',', Bytes: 1 << 20, Lines: 50}, 0)
			rows, err := read(strings.NewReader(text), strictcsv.Limits{Bytes: 1 << 20}, 0)
			require.Equal(t, io.EOF, err)
			require.Equal(t, want, rows)
		}
		rows, _ := read(strings.NewReader("a\n"+cell+cell+"\nb"), strictcsv.Limits{Bytes: n}, 0)
		require.Equal(t, []strictcsv.Row{{Line: 1, Text: []byte("a\n"), Cells: []string{"a"}}, {Line: 2, Offset: 2, TooLong: true}, {Line: 3, Offset: int64(3 + 2*n), Text: []byte("b"), Cells: []string{"b"}}}, rows)
	}
}

// The zero limits: a comma, 65,536 bytes, 50 lines.
func TestLimits(t *testing.T) {
	for lines, want := range map[int]int{50: 1, 51: 51} {
		rows, _ := read(strings.NewReader(`"`+strings.Repeat("a\n", lines-1)+`",b`), strictcsv.Limits{}, 0)
		require.Len(t, rows, want)
		require.Equal(t, want == 1, rows[0].Cells != nil)
	}
	for size, isLong := range map[int]bool{65_536: false, 65_537: true} {
		rows, _ := read(strings.NewReader(strings.Repeat("x", size)), strictcsv.Limits{}, 0)
		require.Equal(t, isLong, rows[0].TooLong)
	}
}

// What is read up to the fault of the reader is given, and the line at which it broke
// off.
func TestBrokenReaders(t *testing.T) {
	broken := errors.New("broken")
	for text, want := range map[string]int{"": 1, "a,b\n": 2, "a,b\nc": 2, "a\n\"b\nc\n": 4} {
		r := strictcsv.NewReader(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)), strictcsv.Limits{})
		row, err := r.Read()
		for err == nil {
			row, err = r.Read()
		}
		require.ErrorIs(t, err, broken)
		require.Equal(t, want, row.Line, text)
		row, err = r.Read()
		require.ErrorIs(t, err, broken, "it stays broken")
		require.Equal(t, want, row.Line)
	}
	_, err := read(silent{}, strictcsv.Limits{}, 0)
	require.Equal(t, io.ErrNoProgress, err)
	_, err = (&strictcsv.Reader{}).Read()
	require.Equal(t, io.EOF, err)
}

type silent struct{}

func (silent) Read([]byte) (int, error) { return 0, nil }

// Quotation marks that are never closed cost time for each line, but not for each line
// that of all that follow.
func TestManyStrayQuotes(t *testing.T) {
	rows, _ := read(strings.NewReader(strings.Repeat("a,\"b\n", 200_000)), strictcsv.Limits{}, 0)
	require.Len(t, rows, 200_000)
}

func TestRowsMaskThemselves(t *testing.T) {
	var b bytes.Buffer
	slog.New(slog.NewTextHandler(&b, nil)).Info("x", "row", strictcsv.Row{Line: 7, Text: []byte("Siti"), Cells: []string{"Siti"}})
	require.NotContains(t, b.String(), "Siti")
	require.Contains(t, b.String(), "row.line=7")
}

func BenchmarkRead(b *testing.B) {
	var plain, quoted bytes.Buffer
	for i := range 1000 {
		id := strconv.Itoa(i)
		plain.WriteString("p-" + id + ",Siti Contoh,6401044203089901,las-2026-1,78.25,2026-01-20T03:00:00Z,64.01.04,2008-03-02,female,true\n")
		quoted.WriteString(`"p-` + id + `","Siti Contoh","6401044203089901","las-2026-1","78.25","2026-01-20T03:00:00Z","64.01.04","2008-03-02","female","true"` + "\n")
	}
	for name, data := range map[string][]byte{"plain": plain.Bytes(), "quoted": quoted.Bytes()} {
		b.Run(name+"/strictcsv", func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				r := strictcsv.NewReader(bytes.NewReader(data), strictcsv.Limits{})
				for _, err := r.Read(); err == nil; _, err = r.Read() {
				}
			}
		})
		b.Run(name+"/encoding_csv", func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				r := csv.NewReader(bytes.NewReader(data))
				r.ReuseRecord = true
				for _, err := r.Read(); err == nil; _, err = r.Read() {
				}
			}
		})
	}
}
