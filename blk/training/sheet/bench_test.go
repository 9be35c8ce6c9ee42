package sheet_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// applicantFile is a file of applicants without a fault that is made as it is
// read: it takes no memory.
type applicantFile struct {
	rows, next int
	line       []byte
}

func (f *applicantFile) Read(b []byte) (int, error) {
	if len(f.line) == 0 {
		switch {
		case f.next > f.rows:
			return 0, io.EOF
		case f.next == 0:
			f.line = []byte("NIK;Nama;JK;Tgl Lahir;Alamat;No HP;Kejuruan;Angkatan\n")
		default:
			f.line = fmt.Appendf(f.line[:0], "6401%02d0203%02d99%02d;Siti Contoh %d;P;1999-03-02;Jl. Contoh No. %d;0812-0000-0001;Teknik Las;las-%d\n",
				f.next/9900%90+1, f.next/99%100, f.next%99+1, f.next, f.next, f.next%9)
		}
		f.next++
	}
	n := copy(b, f.line)
	f.line = f.line[n:]
	return n, nil
}

// readByHand reads the file as a programmer would who trusts it: the delimiter
// and the order of the columns are known, and a fault ends it.
func readByHand(r io.Reader, yield func(*sheet.ParticipantRow)) error {
	in := csv.NewReader(r)
	in.Comma = ';'
	in.ReuseRecord = true
	if _, err := in.Read(); err != nil {
		return err
	}
	sexes := map[string]blk.Sex{"L": blk.Male, "P": blk.Female}
	vocations := map[string]centre.Vocation{"Teknik Las": "welding"}
	for {
		cells, err := in.Read()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		var row sheet.ParticipantRow
		if row.Person.NIK, err = blk.ParseNIK(cells[0]); err != nil {
			return err
		}
		row.Person.Name, row.Person.Sex = strings.TrimSpace(cells[1]), sexes[cells[2]]
		if row.Person.BirthDate, err = blk.ParseDate(cells[3]); err != nil {
			return err
		}
		row.Address, row.Person.Phone, row.Vocation, row.Enrolment.Batch = cells[4], cells[5], vocations[cells[6]], blk.BatchID(cells[7])
		yield(&row)
	}
}

const benchRows = 10_000

func benchFile(b *testing.B) []byte {
	b.Helper()
	data, err := io.ReadAll(&applicantFile{rows: benchRows})
	require.NoError(b, err)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	return data
}

func BenchmarkRead(b *testing.B) {
	data := benchFile(b)
	for b.Loop() {
		rows, found := sheet.Applicants().Read(bytes.NewReader(data), sheet.ReadOptions{})
		require.Nil(b, found)
		require.Len(b, rows, benchRows)
	}
}

// How much longer it takes to read rows with all their checks, one by one, than
// by encoding/csv and a few lines that check nothing but dates and numbers.
func BenchmarkRowsByHand(b *testing.B) {
	data := benchFile(b)
	var ours, byHand time.Duration
	for b.Loop() {
		start := time.Now()
		n := 0
		for row := range sheet.Applicants().Rows(bytes.NewReader(data), sheet.ReadOptions{}) {
			if row.OK {
				n++
			}
		}
		ours += time.Since(start)
		require.Equal(b, benchRows, n)

		start, n = time.Now(), 0
		require.NoError(b, readByHand(bytes.NewReader(data), func(*sheet.ParticipantRow) { n++ }))
		byHand += time.Since(start)
		require.Equal(b, benchRows, n)
	}
	b.ReportMetric(ours.Seconds()/byHand.Seconds(), "times-by-hand")
}

// A file is never held in memory: of 300,000 rows, 35 MB, nothing stays but the
// numbers that are compared.
func TestRowsAreNotHeld(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 35 MB")
	}
	const rows, most = 300_000, 32 << 20
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n := 0
	for row, found := range sheet.Applicants().Rows(&applicantFile{rows: rows}, sheet.ReadOptions{}) {
		require.Empty(t, found)
		if row.OK {
			n++
		}
		if n == rows {
			runtime.GC()
			runtime.ReadMemStats(&now)
		}
	}
	require.Equal(t, rows, n)
	require.Less(t, int64(now.HeapAlloc)-int64(before.HeapAlloc), int64(most))
}
