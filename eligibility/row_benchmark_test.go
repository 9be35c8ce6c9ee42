package eligibility_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/eligibility"
)

// plainRow is what a program without this package would decode a line into.
type plainRow struct {
	ID           string `json:"id"`
	Name         string `json:"name"`
	NIK          string `json:"nik"`
	Batch        string `json:"batch"`
	Score        string `json:"score"`
	RegisteredAt string `json:"registered_at"`
	Evidence     struct {
		Residence         string   `json:"residence"`
		BirthDate         string   `json:"birth_date"`
		Sex               string   `json:"sex"`
		Citizen           bool     `json:"citizen"`
		InSchool          bool     `json:"in_school"`
		Education         string   `json:"education"`
		EducationStream   string   `json:"education_stream"`
		Employment        string   `json:"employment"`
		ExperienceMonths  int      `json:"experience_months"`
		InTraining        bool     `json:"in_training"`
		TrainingsTaken    int      `json:"trainings_taken"`
		LastTrainingEnded string   `json:"last_training_ended"`
		Disability        bool     `json:"disability"`
		Documents         []string `json:"documents"`
	} `json:"evidence"`
	About     map[string]plainAbout `json:"about"`
	Contested []string              `json:"contested"`
}

type plainAbout struct {
	Assurance string `json:"assurance"`
	Source    string `json:"source"`
	On        string `json:"on"`
}

const (
	lineStart = `{"id":"p-000017","name":"Siti Contoh","nik":"6401044203089901","batch":"las-2026-1","score":"78.25","registered_at":"2026-01-20T03:00:00Z",` +
		`"evidence":{"residence":"64.01.04","birth_date":"2008-03-02","sex":"female","citizen":true,"in_school":false,"education":"sma","education_stream":"vocational",` +
		`"employment":"unemployed","experience_months":14,"in_training":false,"trainings_taken":1,"last_training_ended":"2024-08-30","disability":false,"documents":["ktp","ijazah"]}`
	plainLine   = lineStart + `}`
	sourcedLine = lineStart + `,"about":{"residence":{"assurance":"verified","source":"Dukcapil","on":"2026-01-20"},"birth_date":{"assurance":"verified","source":"Dukcapil"},` +
		`"education":{"assurance":"documented","source":"ijazah"}},"contested":["employment"]}`
	plainTable = "id,name,nik,batch,score,registered_at,residence,birth_date,sex,citizen,in_school,education,education_stream,employment,experience_months,in_training,trainings_taken,last_training_ended,disability,documents\n"
	tableRow   = "p-000017,Siti Contoh,6401044203089901,las-2026-1,78.25,2026-01-20T03:00:00Z,64.01.04,2008-03-02,female,true,false,sma,vocational,unemployed,14,false,1,2024-08-30,false,ktp;ijazah\n"
)

// BenchmarkReadRows reads lists of a thousand lines, beside the standard library:
// lines decoded into a struct, tables of which nothing is looked at.
func BenchmarkReadRows(b *testing.B) {
	const lines = 1000
	layout := mustBind(b, mustParse(b, nine), march).Layout()
	perLine := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*lines), "ns/row")
		b.ReportMetric(float64(b.N*lines)/b.Elapsed().Seconds(), "rows/s")
	}
	for _, c := range []struct{ name, line string }{{"json", plainLine}, {"json_sources", sourcedLine}} {
		list := bytes.Repeat([]byte(c.line+"\n"), lines)
		b.Run(c.name+"/rows", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(list)))
			for b.Loop() {
				for row, err := range layout.ReadRows(bytes.NewReader(list)) {
					if err != nil || row.Found != nil {
						b.Fatal(err, row.Found)
					}
				}
			}
			perLine(b)
		})
		b.Run(c.name+"/encoding_json", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(list)))
			for b.Loop() {
				for line := range bytes.Lines(list) {
					var row plainRow
					if err := json.Unmarshal(line, &row); err != nil {
						b.Fatal(err)
					}
				}
			}
			perLine(b)
		})
	}
	table := append([]byte(plainTable), bytes.Repeat([]byte(tableRow), lines)...)
	b.Run("csv/rows", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(table)))
		for b.Loop() {
			for row, err := range layout.ReadRowsCSV(bytes.NewReader(table)) {
				if err != nil || row.Found != nil {
					b.Fatal(err, row.Found)
				}
			}
		}
		perLine(b)
	})
	b.Run("csv/encoding_csv", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(table)))
		for b.Loop() {
			r := csv.NewReader(bytes.NewReader(table))
			r.ReuseRecord = true
			for {
				if _, err := r.Read(); err == io.EOF {
					break
				} else if err != nil {
					b.Fatal(err)
				}
			}
		}
		perLine(b)
	})
}

// Nothing is allocated for a line but the texts that its row keeps: the identifier,
// the name, and the batch where it is another than that of a line before.
func TestDecoderAllocatesWhatItKeeps(t *testing.T) {
	layout := listsOf(t, mustParse(t, roster)).layout
	d := layout.NewDecoder()
	var row eligibility.Row
	for line, want := range map[string]float64{
		plainLine: 2, sourcedLine: 2,
		`{"id":70017,"evidence":{"units":["J.62DMI00.001.1",{"code":"J.62DMI00.002.1","until":"2027-01-01"}],"documents":["surat_keterangan_tidak_sekolah_lagi.2026"]}}`:                1,
		` { "contested" : [ "sex" , "in_school" ] , "evidence" : { "kartu_tani" : "gr\u0065en" , "batch" : [ "a" ] } , "about" : { "sex" : { "on" : "2026-01-01" } } , "id" : "x-1" } `: 1,
	} {
		data := []byte(line)
		d.Parse(data, &row) // its memory
		require.Empty(t, row.Found)
		require.Equal(t, want, testing.AllocsPerRun(100, func() { d.Parse(data, &row) }), line)
	}
	allocations := func(rows int) float64 {
		table := plainTable + strings.Repeat(tableRow, rows)
		return testing.AllocsPerRun(20, func() {
			for range layout.ReadRowsCSV(strings.NewReader(table)) {
			}
		})
	}
	require.Equal(t, float64(100*3), allocations(200)-allocations(100), "and the text of the row itself")
}
