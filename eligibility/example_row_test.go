package eligibility_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// An application says who applies and for what. It stands in the line of an
// applicant beside what is known, and a log shows no more of it than the identifier.
func ExampleApplication() {
	a := eligibility.Application{ID: eligibility.NewApplicantID("p-1"), Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203089901"), Batch: "las-2026-1",
		Score: blk.MustParsePercent("78.25"), RegisteredAt: blk.MustParseInstant("2026-01-20T03:00:00Z")}
	line, _ := json.Marshal(eligibility.Applicant{Application: a, Dossier: eligibility.Dossier{Evidence: eligibility.FactValues{"in_school": eligibility.FlagValue(false)}}})
	fmt.Println(string(line))
	_, found := eligibility.ParseApplicant([]byte(`{"id":"p-2","nik":"640104420308990","batch":"las 2026","score":"100.01","evidence":{}}`), nil)
	fmt.Println(found.In(blk.English))
	slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}})).Info("read", "application", a)
	// Output:
	// {"id":"p-1","name":"Siti Contoh","nik":"6401044203089901","batch":"las-2026-1","score":"78.25","registered_at":"2026-01-20T03:00:00Z","evidence":{"in_school":false}}
	// PER-001 error /nik: The NIK has the wrong length. A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999.
	// DOC-014 error /batch: An identifier must be 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen. Replace other characters, for example spaces by hyphens.
	// DOC-012 error /score: The score of the selection is outside its range. Write a score from 0.00 to 100.00 with a point and exactly two decimals, for example 78.25.
	// level=INFO msg=read application.applicant=p-1
}

// Long lists are read straight into evidence and decided line by line. A line that
// is wrong is told and the next ones go on.
func ExampleLayout_ReadRows() {
	b := boundPaser()
	list := strings.NewReader(`{"id":"a","batch":"las-1","score":"78.25","evidence":{"residence":"64.01.04","in_school":false,"birth_date":"2008-01-02"}}
{"id":"b","evidence":{"residence":"64.01.04","in_school":false,"in_school":true}}
{"id":"c","evidence":{"residence":"63.01","birth_date":"2008-01-02"}}
`)
	for row, err := range b.Layout().ReadRows(list) {
		switch {
		case err != nil:
			fmt.Println(row.Line, err)
		case row.Found.HasErrors():
			fmt.Println(row.Line, row.ID, row.Found.In(blk.English))
		default:
			fmt.Println(row.Line, row.Offset, row.ID, row.Score, b.Decide(&row.Evidence).Verdict)
		}
	}
	// Output:
	// 1 0 a 78.25 eligible
	// 2 b DOC-011 error /evidence/in_school: This member already stands in the same object. Take one of them away; none is chosen for you.
	// 3 205 c  ineligible
}

func ExampleLayout_ReadRowsCSV() {
	b := boundPaser()
	table := strings.NewReader("id,score,residence,in_school,birth_date\na,78.25,64.01.04,tidak,2008-01-02\nb,,64.01.04,,2008-01-02\n")
	for row, err := range b.Layout().ReadRowsCSV(table) {
		fmt.Println(row.Line, row.ID, row.Score, b.Decide(&row.Evidence).Verdict, len(row.Found), err)
	}
	// Output:
	// 2 a 78.25 eligible 0 <nil>
	// 3 b  undetermined 0 <nil>
}

// Programs that have lines from elsewhere, or read parts of a list side by side, give
// each part a decoder of its own.
func ExampleDecoder() {
	b := boundPaser()
	d := b.Layout().NewDecoder()
	var row eligibility.Row
	for _, line := range []string{`{"id":1,"evidence":{"in_school":true}}`, `{"id":2,"evidence":{"in_school":null}}`} {
		d.Parse([]byte(line), &row)
		fmt.Println(row.ID, b.Decide(&row.Evidence).Verdict, row.Found.Err())
	}
	// Output:
	// 1 ineligible <nil>
	// 2 undetermined DOC-010 error /evidence/in_school: A value must not be null or an empty text. Give the value, or leave the member out if there is none.
}

func boundPaser() *eligibility.Bound {
	p := mustPolicy(paser)
	b, _ := p.Bind(march, nil)
	return b
}
