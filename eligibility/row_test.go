package eligibility_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
)

// roster is a policy that asks for facts of every kind, of sets with and without
// validity, and declares facts that are called like members of an application.
const roster = `{"id":"roster","version":1,"purpose":"entry","title":{"id":"Daftar"},"effective":{"from":"2026-01-01"},
 "facts":{"kartu_tani":{"kind":"word","values":["green","red"]},"score":{"kind":"count"},"name":{"kind":"flag"},"batch":{"kind":"set","values":["a","b"]},"izin":{"kind":"set"}},
 "rule":{"kind":"all","rules":[
  {"kind":"residence","code":"R","fact":"residence","within":["64.01"],"assurance":"verified"},
  {"kind":"age","code":"A","fact":"birth_date","at":"batch_start","min":17},
  {"kind":"flag","code":"F","fact":"in_school","is":false},
  {"kind":"level","code":"L","fact":"education","min":"sma"},
  {"kind":"one_of","code":"W","fact":"employment","values":["unemployed"]},
  {"kind":"count","code":"C","fact":"trainings_taken","max":2},
  {"kind":"count","code":"D","fact":"welfare_decile","max":4},
  {"kind":"date","code":"T","fact":"last_training_ended","at":"batch_start","offset_months":-12,"relation":"on_or_before"},
  {"kind":"holds","code":"U","fact":"units","codes":["J.62DMI00.001.1","J.62DMI00.002.1"]},
  {"kind":"holds","code":"V","fact":"units","codes":["J.62DMI00.001.1"],"at":"batch_start"},
  {"kind":"holds","code":"P","fact":"documents","codes":["ktp","ijazah"],"need":"all"},
  {"kind":"holds","code":"B","fact":"batch","codes":["a"]},
  {"kind":"one_of","code":"K","fact":"kartu_tani","values":["green"]},
  {"kind":"count","code":"S","fact":"score","max":9}]}}`

// lists are a policy and the layout of it.
type lists struct {
	policy eligibility.Policy
	layout *eligibility.Layout
}

func listsOf(t require.TestingT, p eligibility.Policy) lists {
	layout, found := eligibility.NewLayout(&p)
	require.Empty(t, found)
	return lists{p, layout}
}

// slow is the row that the reader of dossiers gives.
func (l *lists) slow(x *eligibility.Entry) eligibility.Row {
	e, _ := l.layout.Evidence(&x.Applicant.Dossier)
	return eligibility.Row{Line: x.Line, Application: x.Applicant.Application, Evidence: e, Found: x.Found}
}

// requireSame reads a list both ways and says that they are the same. It returns the
// rows.
func (l *lists) requireSame(t require.TestingT, list string, table bool) (rows []eligibility.Row) {
	fast, slow := l.layout.ReadRows, eligibility.ReadLines
	if table {
		fast, slow = l.layout.ReadRowsCSV, eligibility.ReadCSV
	}
	var want []eligibility.Row
	var wantErr, gotErr error
	for x, err := range slow(strings.NewReader(list), &l.policy) {
		if wantErr = err; err == nil {
			want = append(want, l.slow(&x))
		}
	}
	for row, err := range fast(strings.NewReader(list)) {
		if gotErr = err; err == nil {
			rows = append(rows, *row)
		}
	}
	require.Equal(t, wantErr, gotErr)
	require.Len(t, rows, len(want))
	last := int64(-1)
	for i := range rows {
		require.Greater(t, rows[i].Offset, last)
		last = rows[i].Offset
		got := rows[i]
		got.Offset = 0
		require.Equal(t, want[i], got)
		line, _, _ := strings.Cut(list[last:], "\n")
		if table || len(line) > 4<<20 {
			continue
		}
		require.Equal(t, rows[i].Line, 1+strings.Count(list[:last], "\n"))
		var alone eligibility.Row
		l.layout.NewDecoder().Parse([]byte(strings.Trim(line, " \t\r\n")), &alone)
		alone.Line = got.Line
		require.Equal(t, got, alone, "a decoder that has read nothing else")
	}
	return rows
}

// goodLines are lines in which all is well, goodTables likewise.
var (
	goodLines = []string{
		plainLine, sourcedLine,
		`{"id":7,"evidence":{}}`, `{"id":9007199254740991,"evidence":{}}`, `{"id":0,"evidence":{}}`, `{"id":"","evidence":{}}`[:6] + `"0","evidence":{}}`,
		` { "evidence" : { } , "id" : "a" } `, "\t{\"id\":\"a\",\r\"evidence\":{}}\r",
		`{"id":"a","evidence":{"units":[]},"about":{},"contested":[]}`,
		`{"id":"a","evidence":{"units":["J.62DMI00.001.1","J.62DMI00.009.1"],"documents":["ktp"],"batch":["b","a"],"izin":["x"]}}`,
		`{"id":"a","evidence":{"units":[{"code":"J.62DMI00.001.1"},{"from":"2026-01-01","code":"J.62DMI00.002.1","until":"2026-01-01"}]}}`,
		`{"id":"a","evidence":{"units":[{"code":"J.62DMI00.001.1","until":"2027-01-01"},{"code":"J.62DMI00.002.1","from":"2025-01-01"}]}}`,
		`{"contested":["in_school","in_school","sex"],"about":{"residence":{"on":"2026-01-01","assurance":"documented","source":"KTP"},"sex":{},"in_school":{"assurance":"verified"}},` +
			`"id":"a","evidence":{"in_school":true,"residence":"64.01.04.2001"}}`,
		`{"id":"a","name":"Siti \u00c9lok é \"x\"","evidence":{"kartu_tani":"gr\u0065en","\u0073ex":"m\u0061le"},"contested":["s\u0065x"],"\u0062atch":"b\u002d1","about":{"score":{"source":"\u2713"}}}`,
		`{"id":"a","evidence":{"documents":["kt\u0070","\u0061b","\u0061c"]}}`,
		`{"id":"a","evidence":{},"about":{"education":{"assurance":"verified"},"sex":{"assurance":"declared"}}}`,
		`{"id":"a","evidence":{"score":0,"name":true,"trainings_taken":1000,"welfare_decile":1},"score":"0.00"}`,
		`{"id":"a","evidence":{"documents":["surat_keterangan_tidak_sekolah_lagi.2026"]},"family_card_number":"6401042001269901","score":"100.00"}`,
	}
	goodTables = []string{
		plainTable + tableRow + tableRow,
		"\ufeffid,in_school,units,contested,in_school.on,in_school.assurance,in_school.source\na,ya,J.62DMI00.001.1; J.62DMI00.002.1,in_school;sex,2026-01-01,verified,\"surat, asli\"\nb,tidak,-,,,,\nc,,,,,,\n",
		" id , score,evidence.score,evidence.score.assurance,score.source,name,evidence.name,batch,evidence.batch\r\na,78.25,7,documented,x, Siti ,TRUE,b-1,a;b\r\n",
		"id,evidence.residence,birth_date,documents,batch\n\n\"a\",64,2008-02-29,ktp;surat_keterangan_tidak_sekolah_lagi.2026,b-1\n\n\nb,64.01.04.2001,,,b-1\n",
	}
)

// badLines are lines in which one thing is wrong each, with what is found.
var badLines = map[string]string{
	`{"id":"a","id":"b","evidence":{}}`:                                                     "DOC-011 /id",
	`{"id":"a","evidence":{},"evidence":{}}`:                                                "DOC-011 /evidence",
	`{"id":"a","evidence":{"sex":"male","sex":"male"}}`:                                     "DOC-011 /evidence/sex",
	`{"id":"a","evidence":{"sex":"male","\u0073ex":"male"}}`:                                "DOC-011 /evidence/sex",
	`{"id":"a","evidence":{},"about":{"sex":{},"sex":{}}}`:                                  "DOC-011 /about/sex",
	`{"id":"a","evidence":{},"about":{"sex":{"source":"a","source":"a"}}}`:                  "DOC-011 /about/sex/source",
	`{"id":"a","evidence":{"units":[{"code":"J.62DMI00.001.1","code":"J.62DMI00.001.1"}]}}`: "DOC-011 /evidence/units/0/code",
	"{\"id\":\"\xff\",\"evidence\":{}}":                                                     "DOC-015 /id",
	"{\"id\":\"a\",\"name\":\"\xc3\",\"evidence\":{}}":                                      "DOC-015 /name",
	`{"id":"a","name":"\ud800","evidence":{}}`:                                              "DOC-015 /name",
	"{\"id\":\"a\",\"evidence\":{},\"about\":{\"sex\":{\"source\":\"\xff\"}}}":              "DOC-015 /about/sex/source",
	`{"id":null,"evidence":{}}`:                                                             "DOC-010 /id",
	`{"id":"a","evidence":null}`:                                                            "DOC-010 /evidence",
	`{"id":"a","evidence":{"sex":null}}`:                                                    "DOC-010 /evidence/sex",
	`{"id":"a","evidence":{},"about":null}`:                                                 "DOC-010 /about",
	`{"id":"a","evidence":{},"about":{"sex":null}}`:                                         "DOC-010 /about/sex",
	`{"id":"a","evidence":{},"contested":null}`:                                             "DOC-010 /contested",
	`{"id":"a","evidence":{"units":[null]}}`:                                                "DOC-010 /evidence/units/0",
	`{"id":"a","evidence":{},"score":null}`:                                                 "DOC-010 /score",
	`{"id":"","evidence":{}}`:                                                               "DOC-010 /id",
	`{"id":"a","name":"","evidence":{}}`:                                                    "DOC-010 /name",
	`{"id":"a","evidence":{"sex":""}}`:                                                      "DOC-010 /evidence/sex",
	`{"id":[],"evidence":{}}`:                                                               "DOC-008 /id",
	`{"id":"a","evidence":[]}`:                                                              "DOC-008 /evidence",
	`{"id":"a","evidence":{"in_school":"true"}}`:                                            "DOC-008 /evidence/in_school",
	`{"id":"a","evidence":{"in_school":0}}`:                                                 "DOC-008 /evidence/in_school",
	`{"id":"a","evidence":{"score":"7"}}`:                                                   "DOC-008 /evidence/score",
	`{"id":"a","evidence":{"sex":true}}`:                                                    "DOC-008 /evidence/sex",
	`{"id":"a","evidence":{"units":"J.62DMI00.001.1"}}`:                                     "DOC-008 /evidence/units",
	`{"id":"a","evidence":{"units":[7]}}`:                                                   "DOC-008 /evidence/units/0",
	`{"id":"a","evidence":{},"about":{"sex":"x"}}`:                                          "DOC-008 /about/sex",
	`{"id":"a","evidence":{},"contested":"sex"}`:                                            "DOC-008 /contested",
	`{"id":"a","evidence":{},"score":78.25}`:                                                "DOC-008 /score",
	`{"id":"a","evidence":{},"nik":6401044203089901}`:                                       "DOC-008 /nik",
	`{"id":"a","evidence":{"shoe_size":41}}`:                                                "DOC-002 /evidence/shoe_size",
	`{"id":"a","evidence":{"Sex":"male"}}`:                                                  "DOC-002 /evidence/Sex",
	`{"id":"a","evidence":{},"about":{"shoe_size":{}}}`:                                     "DOC-002 /about/shoe_size",
	`{"id":"a","evidence":{},"contested":["shoe_size"]}`:                                    "REF-001 /contested/0",
	`{"id":"a","evidence":{},"contested":["a b"]}`:                                          "DOC-014 /contested/0",
	`{"id":"a","evidence":{},"nama":"x"}`:                                                   "DOC-002 /nama",
	`{"ID":"a","id":"a","evidence":{}}`:                                                     "DOC-002 /ID",
	`{"id":"a","evidence":{},"about":{"sex":{"by":"x"}}}`:                                   "DOC-002 /about/sex/by",
	`{"id":"a","evidence":{"units":[{"code":"J.62DMI00.001.1","on":"2026-01-01"}]}}`:        "DOC-002 /evidence/units/0/on",
	`{"id":"a","evidence":{"units":[{"from":"2026-01-01"}]}}`:                               "DOC-009 /evidence/units/0/code",
	`{"id":"a"}`:                                 "DOC-009 /evidence",
	`{"evidence":{}}`:                            "DOC-009 /id",
	`{"id":"a","evidence":{"score":1.0}}`:        "DOC-012 /evidence/score",
	`{"id":"a","evidence":{"score":1e2}}`:        "DOC-012 /evidence/score",
	`{"id":"a","evidence":{"score":-0}}`:         "DOC-012 /evidence/score",
	`{"id":"a","evidence":{"score":-1}}`:         "DOC-012 /evidence/score",
	`{"id":"a","evidence":{"score":2147483648}}`: "DOC-012 /evidence/score",
	`{"id":"a","evidence":{"score":00000000000000000000000000000000000000000}}`:                             "DOC-007 /evidence/score",
	`{"id":"a","evidence":{"score":01}}`:                                                                    "DOC-007 /evidence/score",
	`{"id":"a","evidence":{"welfare_decile":0}}`:                                                            "DOC-012 /evidence/welfare_decile",
	`{"id":"a","evidence":{"welfare_decile":11}}`:                                                           "DOC-012 /evidence/welfare_decile",
	`{"id":1.0,"evidence":{}}`:                                                                              "DOC-012 /id",
	`{"id":1e2,"evidence":{}}`:                                                                              "DOC-012 /id",
	`{"id":-0,"evidence":{}}`:                                                                               "DOC-012 /id",
	`{"id":9007199254740992,"evidence":{}}`:                                                                 "DOC-012 /id",
	`{"id":"a","evidence":{"birth_date":"2026-02-30"}}`:                                                     "DOC-012 /evidence/birth_date",
	`{"id":"a","evidence":{"birth_date":"2026-02-03T00:00:00+07:00 and much more"}}`:                        "DOC-012 /evidence/birth_date",
	`{"id":"a","evidence":{"residence":"6401"}}`:                                                            "DOC-012 /evidence/residence",
	`{"id":"a","evidence":{"education":"SMK"}}`:                                                             "REF-001 /evidence/education",
	`{"id":"a","evidence":{"kartu_tani":"blue"}}`:                                                           "REF-001 /evidence/kartu_tani",
	`{"id":"a","evidence":{"batch":["c"]}}`:                                                                 "REF-001 /evidence/batch/0",
	`{"id":"a","evidence":{"units":["las"]}}`:                                                               "UNT-001 /evidence/units/0",
	`{"id":"a","evidence":{"documents":["k t p"]}}`:                                                         "DOC-014 /evidence/documents/0",
	`{"id":"a","evidence":{"documents":["` + strings.Repeat("x", 65) + `"]}}`:                               "DOC-014 /evidence/documents/0",
	`{"id":"a","evidence":{"documents":["\u0061b","\u0061cd","ab"]}}`:                                       "DOC-012 /evidence/documents/2",
	`{"id":"a","evidence":{"units":["` + strings.Repeat("x", 40) + `"]}}`:                                   "UNT-001 /evidence/units/0",
	`{"id":"a","evidence":{"documents":["ktp","kt\u0070"]}}`:                                                "DOC-012 /evidence/documents/1",
	`{"id":"a","evidence":{"units":[{"code":"J.62DMI00.001.1","from":"2026-02-01","until":"2026-01-01"}]}}`: "DOC-013 /evidence/units/0",
	`{"id":"a","evidence":{},"about":{"sex":{"assurance":"sure"}}}`:                                         "REF-001 /about/sex/assurance",
	`{"id":"a","evidence":{},"about":{"sex":{"on":"2026"}}}`:                                                "DOC-012 /about/sex/on",
	`{"id":"a","nik":"640104420308990","evidence":{}}`:                                                      "PER-001 /nik",
	`{"id":"a","family_card_number":"64010442030899","evidence":{}}`:                                        "DOC-012 /family_card_number",
	`{"id":"a","batch":"las 2026","evidence":{}}`:                                                           "DOC-014 /batch",
	`{"id":"a","score":"100.01","evidence":{}}`:                                                             "DOC-012 /score",
	`{"id":"a","score":"-0.01","evidence":{}}`:                                                              "DOC-012 /score",
	`{"id":"a","score":"78.5","evidence":{}}`:                                                               "DOC-012 /score",
	`{"id":"a","registered_at":"2026-01-20T10:00:00+07:00","evidence":{}}`:                                  "DOC-012 /registered_at",
	`{"id":"a","evidence":{}}x`:                                                                             "DOC-007 ",
	`{"id":"a","evidence":{}}{"id":"b","evidence":{}}`:                                                      "DOC-007 ",
	`{"id":"a","evidence":{}},`:                                                                             "DOC-007 ",
	"\ufeff{\"id\":\"a\",\"evidence\":{}}":                                                                  "DOC-007 ",
	"\u00a0{\"id\":\"a\",\"evidence\":{}}":                                                                  "DOC-007 ",
	"{\"id\":\"a\",\"evidence\":{}}\v":                                                                      "DOC-007 ",
	`{"id":"a","evidence":{`:                                                                                "DOC-007 /evidence",
	`{"id":"a","evidence":{}`:                                                                               "DOC-007 ",
	`{"id":"a","evidence":{"sex":"ma`:                                                                       "DOC-007 /evidence/sex",
	`{"id":"a","evidence":{"in_school":tru}}`:                                                               "DOC-007 /evidence/in_school",
	`{"id":"a","evidence":{"in_school":true,}}`:                                                             "DOC-007 /evidence",
	`{"id":"a" "evidence":{}}`:                                                                              "DOC-007 ",
	"{\"id\":\"a\tb\",\"evidence\":{}}":                                                                     "DOC-007 /id",
	`{"id":"a","evidence":{"units":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}}`:           "DOC-007",
	`[{"id":"a","evidence":{}}]`:                                                                            "DOC-008 ", `null`: "DOC-010 ", `"a"`: "DOC-008 ", `7`: "DOC-008 ",
}

func TestGoodLinesAreRows(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for _, line := range goodLines {
		for _, row := range l.requireSame(t, line, false) {
			require.Empty(t, row.Found, line)
		}
	}
	rows := l.requireSame(t, "\r\n"+strings.Join(goodLines, "\r\n")+"\n \n"+goodLines[0], false)
	require.Len(t, rows, len(goodLines)+1)
	for _, table := range goodTables {
		rows := l.requireSame(t, table, true)
		require.NotEmpty(t, rows)
		for _, row := range rows {
			require.Empty(t, row.Found, table)
		}
	}
}

func TestBadLinesAreFound(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for line, want := range badLines {
		rows := l.requireSame(t, goodLines[1]+"\n"+line+"\n"+goodLines[1], false)
		require.Len(t, rows, 3, line)
		require.Contains(t, strings.Join(foundAt(rows[1].Found), "\n"), want, line)
		require.True(t, rows[1].Found.HasErrors(), line)
		require.Empty(t, rows[0].Found)
		require.Equal(t, rows[0].Evidence, rows[2].Evidence, "what was wrong before does not matter")
		require.Empty(t, rows[2].Found)
	}
}

func TestBadTablesAreFound(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for table, want := range map[string]string{
		"id,sex,sex\na,male,male\n":                   "DOC-011 /evidence/sex",
		"id,sex,evidence.sex\na,male,male\n":          "DOC-011 /evidence/sex",
		"id,id\na,a\n":                                "DOC-011 /id",
		"id,contested,contested\na,sex,sex\n":         "DOC-011 /contested",
		"id,sex.on,sex.on\na,2026-01-01,2026-01-01\n": "DOC-011 /about/sex/on",
		"id,sex,sex\na,male,\n":                       "",
		"id\n\xff\n":                                  "DOC-015 /id",
		"id,name\na,\xff\n":                           "DOC-015 /name",
		"id,sex.source\na,\xff\n":                     "DOC-015 /about/sex/source",
		"id,documents\na,\xff\n":                      "DOC-015 /evidence/documents",
		"id,contested\na,\xff\n":                      "DOC-015 /contested",
		"id,contested\na,sex;\n":                      "REF-001 /contested/1",
		"id,sex.\na,x\n":                              "DOC-002 /about/sex/",
		"id,shoe_size\na,41\n":                        "DOC-002 /evidence/shoe_size",
		"id,shoe_size.on\na,2026-01-01\n":             "DOC-002 /about/shoe_size",
		"id,sex.assurance\na,sure\n":                  "REF-001 /about/sex/assurance",
		"id,nik\na,640104420308990\n":                 "PER-001 /nik",
		"id,family_card_number\na,1\n":                "DOC-012 /family_card_number",
		"id,batch\na,las 2026\n":                      "DOC-014 /batch",
		"id,score\na,100.01\n":                        "DOC-012 /score",
		"id,registered_at\na,2026-01-20\n":            "DOC-012 /registered_at",
		"id,in_school\na,yes\n":                       "DOC-012 /evidence/in_school",
		"id,in_school\na,tIdAk\n":                     "",
		"id,evidence.score\na,1.0\n":                  "DOC-012 /evidence/score",
		"id,welfare_decile\na,11\n":                   "DOC-012 /evidence/welfare_decile",
		"id,documents\na,ktp;ktp\n":                   "DOC-012 /evidence/documents/1",
		"id,documents\na,k t p\n":                     "DOC-014 /evidence/documents/0",
		"id,evidence.batch\na,c\n":                    "REF-001 /evidence/batch/0",
		"id,sex\n,male\n":                             "DOC-009 /id",
		"id,sex\na\n":                                 "DOC-012 ",
		"id,sex\n\"a\n":                               "DOC-012 ",
		"id,sex\na\"b,male\n":                         "DOC-012 ",
	} {
		rows := l.requireSame(t, table, true)
		require.NotEmpty(t, rows, table)
		require.Equal(t, want, strings.Join(foundAt(rows[0].Found), " "), table)
	}
}

// A table that does not say what its columns are is not read, and nobody's name or
// number becomes that of a column.
func TestTablesNameTheirColumns(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for _, table := range []string{"Siti Contoh,6401044203089901\nBudi Contoh,6401044203089902\n", "id;sex\na;male\n", "evidence.id\na\n", "\n", "sex"} {
		rows := 0
		for row, err := range l.layout.ReadRowsCSV(strings.NewReader(table)) {
			rows++
			require.ErrorContains(t, err, "The first row of the table")
			require.Empty(t, row.Found)
			require.Equal(t, 1, row.Line)
			require.NotContains(t, err.Error(), "Contoh")
			require.NotContains(t, err.Error(), "64010")
		}
		if table == "\n" {
			require.Zero(t, rows, "nothing is no table")
		} else {
			require.Equal(t, 1, rows, table)
		}
		l.requireSame(t, table, true)
	}
}

// Spreadsheets put a mark before the first row, and quotes where they like; a row with
// a stray quote is told where it begins.
func TestTablesOfSpreadsheets(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	table := "\ufeff\"id\",\"sex\"\r\n\"a\",\"male\"\r\nb,\"male\r\nc,male\r\n"
	rows := l.requireSame(t, table, true)
	require.Len(t, rows, 3)
	require.Equal(t, "a", rows[0].ID.String())
	require.Empty(t, rows[0].Found)
	require.Equal(t, int64(strings.Index(table, "\"a\"")), rows[0].Offset)
	require.Equal(t, []string{"DOC-012 "}, foundAt(rows[1].Found))
	require.Equal(t, 3, rows[1].Line)
	require.Equal(t, "c", rows[2].ID.String())
	require.Equal(t, 4, rows[2].Line)
	require.Equal(t, int64(strings.Index(table, "c,")), rows[2].Offset)
}

// A quotation mark too many costs the row in which it stands and nobody else, whatever
// stands behind it.
func TestOneStrayQuoteTakesOneRow(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for behind, lost := range map[string][]int{
		"p-19,male\n":              {3},
		"\"p-19\",male\n":          {3},
		"p-19,\"male\"\n":          {3},
		"p-19,male\"\n":            {3, 20},
		"\n\n\n p-19 ,male":        {3},
		"\"p-19\",\"male\"":        {3},
		strings.Repeat("\n", 9999): {3},
	} {
		table := "id,sex\n"
		for i := range 18 {
			quote := ""
			if i == 1 {
				quote = `"`
			}
			table += fmt.Sprintf("%sp-%d,male\n", quote, i+1)
		}
		rows := l.requireSame(t, table+behind, true)
		var bad []int
		for _, row := range rows {
			if row.Found != nil {
				require.Equal(t, []string{"DOC-012 "}, foundAt(row.Found), behind)
				bad = append(bad, row.Line)
			} else {
				require.Equal(t, fmt.Sprintf("p-%d", row.Line-1), strings.ReplaceAll(row.ID.String(), "p-19", fmt.Sprintf("p-%d", row.Line-1)))
				require.Equal(t, row.Line, 1+strings.Count((table + behind)[:row.Offset], "\n"))
			}
		}
		require.Equal(t, lost, bad, behind)
	}
	// What is told of a row that is too long is told as of a line.
	rows := l.requireSame(t, "id,sex\na,"+strings.Repeat("x", 5<<20)+"\nb,male\n", true)
	require.Len(t, rows, 2)
	require.Equal(t, []string{"DOC-017 "}, foundAt(rows[0].Found))
	require.Equal(t, "b", rows[1].ID.String())
	// A first row whose quotes are wrong names nothing.
	for _, err := range l.layout.ReadRowsCSV(strings.NewReader("\"id,sex\na,male\n")) {
		require.ErrorContains(t, err, "close every quote")
	}
}

func TestRowsOfBrokenReaders(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for _, text := range []string{"", goodLines[2] + "\n", goodLines[2]} {
		var last error
		rows := 0
		for row, err := range l.layout.ReadRows(&failing{text}) {
			require.NotNil(t, row)
			last, rows = err, rows+1
		}
		require.ErrorIs(t, last, errBroken)
		require.Equal(t, 1+strings.Count(text, "{\"id"), rows)
	}
	for _, text := range []string{"", "id,sex\n", "id,sex\na,male\n", "id,sex\n\"a"} {
		var last error
		for row, err := range l.layout.ReadRowsCSV(&failing{text}) {
			require.NotNil(t, row)
			last = err
		}
		require.ErrorIs(t, last, errBroken, text)
		for _, err := range eligibility.ReadCSV(&failing{text}, nil) {
			last = err
		}
		require.ErrorIs(t, last, errBroken, text)
	}
	for range l.layout.ReadRows(strings.NewReader("{}\n{}\n")) {
		break
	}
	for range l.layout.ReadRowsCSV(strings.NewReader(goodTables[0])) {
		break
	}
	require.Empty(t, l.requireSame(t, "", true))
	require.Empty(t, l.requireSame(t, " \n\r\n\t", false))
}

func TestLinesThatAreTooLong(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	for size, want := range map[int]string{100_000: "", 1 << 20: "", 1<<20 + 1: "DOC-007 /name", 5 << 20: "DOC-017 "} {
		rows := l.requireSame(t, `{"id":"a","name":"`+strings.Repeat("x", size)+"\",\"evidence\":{}}\n"+goodLines[1]+"\n", false)
		require.Len(t, rows, 2)
		require.Contains(t, strings.Join(foundAt(rows[0].Found), " "), want)
		require.Equal(t, want == "", len(rows[0].Found) == 0)
		require.Empty(t, rows[1].Found)
	}
	rows := l.requireSame(t, strings.Repeat(" ", 5<<20)+goodLines[1]+"\n"+goodLines[1], false)
	require.Equal(t, []string{"DOC-017 "}, foundAt(rows[0].Found), "what was not read is not empty")
}

// A set of very many codes is read in time that grows as the set does.
func TestLargeSets(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	var line strings.Builder
	line.WriteString(`{"id":"a","evidence":{"documents":["ktp"`)
	for i := range 300_000 {
		fmt.Fprintf(&line, `,"c%d"`, i)
	}
	line.WriteString("]}}")
	var row eligibility.Row
	l.layout.NewDecoder().Parse([]byte(line.String()), &row)
	require.Empty(t, row.Found)
}

// Nobody has to check a policy before a layout is made of it.
func TestRowsUnderFactsThatAreOdd(t *testing.T) {
	l := listsOf(t, eligibility.Policy{
		Facts: map[eligibility.FactID]eligibility.Declaration{"a b": {Kind: eligibility.KindFlag}, "\xff": {Kind: eligibility.KindWord, Values: []string{"", "\xff", "x"}}, "\ufffd": {Kind: eligibility.KindCount},
			"kind": {}, "sex": {Kind: eligibility.KindFlag}, "codes": {Kind: eligibility.KindSet, Values: []string{"x", "\xff", ""}}},
		Rule: eligibility.All{Rules: eligibility.RuleList{
			eligibility.Flag{Leaf: eligibility.Leaf{Fact: "a b"}}, eligibility.OneOf{Leaf: eligibility.Leaf{Fact: "\xff"}}, eligibility.Flag{Leaf: eligibility.Leaf{Fact: "kind"}},
			eligibility.Holds{Leaf: eligibility.Leaf{Fact: "codes"}, Codes: []string{"x", "\xff", "", "no"}}, eligibility.Holds{Leaf: eligibility.Leaf{Fact: "in_school"}, Codes: []string{"x"}, At: eligibility.AsOf}}},
	})
	refused := 0
	for _, members := range []string{`"evidence":{"a b":true},"about":{"a b":{"assurance":"verified"}}`, `"evidence":{},"contested":["a b"]`, "\"evidence\":{\"\xff\":\"x\"}", "\"evidence\":{\"\ufffd\":1}", `"evidence":{"kind":"x"}`,
		`"evidence":{"kind":true}`, `"evidence":{"sex":"male"}`, "\"evidence\":{\"codes\":[\"\xff\"]}", "\"evidence\":{\"codes\":[\"\ufffd\"]}", `"evidence":{"codes":["x"],"in_school":true}`, `"evidence":{"codes":["no"]}`} {
		rows := l.requireSame(t, `{"id":"a",`+members+`}`, false)
		refused += min(1, len(rows[0].Found))
	}
	require.Equal(t, 7, refused)
	for _, table := range []string{"id,a b,contested\na,ya,a b\n", "id,\xff\na,x\n", "id,contested\na,\xff\n", "id,kind\na,x\n", "id,codes\na,x;no\n", "id,\xff\na,\xff\n"} {
		l.requireSame(t, table, true)
	}
}

func TestZeroDecoder(t *testing.T) {
	var d eligibility.Decoder
	var l eligibility.Layout
	var row, same eligibility.Row
	d.Parse([]byte(sourcedLine), &row)
	l.NewDecoder().Parse([]byte(sourcedLine), &same)
	require.Equal(t, same, row)
	require.Empty(t, row.Found)
	require.Zero(t, row.Evidence)
}

// mutated changes a place of a text, as somebody does who edits it by hand.
func mutated(r *rand.Rand, text string) string {
	b := []byte(text)
	pieces := []string{`"`, `{`, `}`, `[`, `]`, `,`, `:`, ` `, "\\", `\u0061`, "é", "\xff", "0", "-", ".", "1e1", "null", `""`, "true", `"sex":"male",`, "\x00", ";", "\t"}
	at, to := r.IntN(len(b)+1), r.IntN(len(b)+1)
	at, to = min(at, to), max(at, to)
	piece := pieces[r.IntN(len(pieces))]
	switch r.IntN(6) {
	case 0: // a piece comes in
		return string(slices.Insert(b, at, []byte(piece)...))
	case 1: // a byte goes
		return string(slices.Delete(b, at, min(at+1, len(b))))
	case 2: // a short stretch stands twice
		to = min(to, at+40)
		return string(b[:to]) + string(b[at:])
	case 3: // the end is missing
		return string(b[:to])
	case 4: // a stretch goes
		return string(b[:at]) + string(b[min(len(b), at+r.IntN(20)):])
	}
	for i := at; i < len(b); i++ { // a digit or letter is another
		if b[i] >= '0' && b[i] <= 'z' {
			b[i] = "019azAZ_."[r.IntN(9)]
			break
		}
	}
	return string(b)
}

// numbers returns a source of random numbers that rapid can repeat.
func numbers(t *rapid.T) *rand.Rand {
	return rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 7))
}

// application draws what a line says beside the evidence.
func application(r *rand.Rand) (a eligibility.Application) {
	a.ID = eligibility.NewApplicantID(fmt.Sprintf("p-%d", r.IntN(1000)))
	if r.IntN(2) == 0 {
		a.Name = []string{"Siti", "Budi \"B\"", "Élok", "<&>\u2028"}[r.IntN(4)]
		a.NIK = blk.MustParseNIK(fmt.Sprintf("640104420308%d", 9900+r.IntN(100)))
		a.Batch = blk.BatchID(fmt.Sprintf("las-%d", r.IntN(3)))
	}
	if r.IntN(2) == 0 {
		a.FamilyCardNumber = blk.MustParseFamilyCardNumber("6401042001269901")
		a.Score, _ = blk.NewPercent(r.Int64N(10_001))
		a.RegisteredAt = blk.MustParseInstant("2026-01-20T03:00:00Z")
	}
	return a
}

// For random policies and random lists, whole and damaged, the two readers give the
// same.
func TestRowsAreWhatTheReaderOfDossiersGives(t *testing.T) {
	accepted, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		r := numbers(t)
		l := listsOf(t, oracle.Policy(r, 1+r.IntN(20)))
		var list bytes.Buffer
		for range 1 + r.IntN(5) {
			line, err := json.Marshal(eligibility.Applicant{Application: application(r), Dossier: oracle.Dossier(r, 20+r.IntN(80))})
			require.NoError(t, err)
			text := string(line)
			for r.IntN(2) == 0 {
				text = mutated(r, text)
			}
			list.WriteString(text + "\n")
		}
		for _, row := range l.requireSame(t, list.String(), false) {
			if len(row.Found) == 0 {
				accepted++
			} else {
				refused++
			}
		}
	})
	require.Greater(t, accepted, 30)
	require.Greater(t, refused, 30)
}

// The same for tables.
func TestRowsOfTablesAreWhatTheReaderOfDossiersGives(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	accepted := 0
	rapid.Check(t, func(t *rapid.T) {
		r := numbers(t)
		table := goodTables[r.IntN(len(goodTables))]
		for range r.IntN(4) {
			table = mutated(r, table)
		}
		for _, row := range l.requireSame(t, table, true) {
			if len(row.Found) == 0 {
				accepted++
			}
		}
	})
	require.Greater(t, accepted, 30)
}

func FuzzRows(f *testing.F) {
	l := listsOf(f, mustParse(f, roster))
	for _, line := range goodLines {
		f.Add(line + "\n" + line)
	}
	for line := range badLines {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, list string) { l.requireSame(t, list, false) })
}

func FuzzRowsOfTables(f *testing.F) {
	l := listsOf(f, mustParse(f, roster))
	for _, table := range goodTables {
		f.Add(table)
	}
	f.Fuzz(func(t *testing.T, table string) { l.requireSame(t, table, true) })
}
