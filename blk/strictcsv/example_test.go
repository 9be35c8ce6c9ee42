package strictcsv_test

import (
	"fmt"
	"io"
	"strings"

	"github.com/vokasi/vokasi-go/blk/strictcsv"
)

// The quotation mark before Budi was never closed. The two behind him are read.
func ExampleReader() {
	table := "id,name\n1,Siti\n2,\"Budi\n3,Tono\n4,\"Dewi, S.Pd.\"\n"

	r := strictcsv.NewReader(strings.NewReader(table), strictcsv.Limits{})
	for {
		row, err := r.Read()
		if err == io.EOF {
			break
		}
		fmt.Printf("line %d, byte %d: %q\n", row.Line, row.Offset, row.Cells)
	}
	// Output:
	// line 1, byte 0: ["id" "name"]
	// line 2, byte 8: ["1" "Siti"]
	// line 3, byte 15: []
	// line 4, byte 23: ["3" "Tono"]
	// line 5, byte 30: ["4" "Dewi, S.Pd."]
}

// A quotation mark before Siti and one behind Tono make one cell of three people, but
// the row has not the cells that it should have.
func ExampleReader_SetColumns() {
	table := "1,\"Siti,A\n2,Budi,B\n3,Tono\"\n4,Dewi,D\n"
	for _, columns := range []int{0, 3} {
		r := strictcsv.NewReader(strings.NewReader(table), strictcsv.Limits{})
		r.SetColumns(columns)
		for row, err := r.Read(); err == nil; row, err = r.Read() {
			fmt.Println(columns, row.Line, row.Cells != nil, len(row.Cells))
		}
	}
	// Output:
	// 0 1 true 2
	// 0 4 true 3
	// 3 1 false 0
	// 3 2 true 3
	// 3 3 false 0
	// 3 4 true 3
}

// Spreadsheets of Indonesian offices separate cells by semicolons.
func ExampleNewReader() {
	r := strictcsv.NewReader(strings.NewReader("nik;nama\n"), strictcsv.Limits{Comma: ';'})
	row, err := r.Read()
	fmt.Println(row.Cells, err)
	// Output:
	// [nik nama] <nil>
}

// A row beyond a limit is told, and the next ones are read.
func ExampleLimits() {
	table := "a,b\n" + strings.Repeat("x", 100) + "\nc,\"d\ne\nf\"\ng,h\n"
	r := strictcsv.NewReader(strings.NewReader(table), strictcsv.Limits{Bytes: 50, Lines: 2})
	for row, err := r.Read(); err == nil; row, err = r.Read() {
		fmt.Println(row.Line, row.TooLong, row.Cells)
	}
	// Output:
	// 1 false [a b]
	// 2 true []
	// 3 false []
	// 4 false [e]
	// 5 false []
	// 6 false [g h]
}

// A row in a log shows where it stands and not who stands in it.
func ExampleRow_LogValue() {
	r := strictcsv.NewReader(strings.NewReader("1,Siti\n"), strictcsv.Limits{})
	row, _ := r.Read()
	fmt.Println(row.LogValue())
	// Output:
	// [line=1]
}
