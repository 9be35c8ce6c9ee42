package eligibility_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/eligibility"
)

func TestBadApplicants(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":"a","evidence":{"shoe_size":1}}`:                                                         "DOC-002 /evidence/shoe_size",
		`{"id":"a","evidence":{"residence":null}}`:                                                      "DOC-010 /evidence/residence",
		`{"id":"a","evidence":{"residence":"6401"}}`:                                                    "DOC-012 /evidence/residence",
		`{"id":"a","evidence":{"in_school":"no"}}`:                                                      "DOC-008 /evidence/in_school",
		`{"id":"a","evidence":{"education":"SMA"}}`:                                                     "REF-001 /evidence/education",
		`{"id":"a","evidence":{"trainings_taken":-1}}`:                                                  "DOC-012 /evidence/trainings_taken",
		`{"id":"a","evidence":{"trainings_taken":1.5}}`:                                                 "DOC-012 /evidence/trainings_taken",
		`{"id":"a","evidence":{"welfare_decile":0}}`:                                                    "DOC-012 /evidence/welfare_decile",
		`{"id":"a","evidence":{"birth_date":"2026-02-30"}}`:                                             "DOC-012 /evidence/birth_date",
		`{"id":"a","evidence":{"in_school":true,"in_school":false}}`:                                    "DOC-011 /evidence/in_school",
		`{"id":"a","evidence":{"units":["x"]}}`:                                                         "UNT-001 /evidence/units/0",
		`{"id":"a","evidence":{"units":"C.24LAS01.001.1"}}`:                                             "DOC-008 /evidence/units",
		`{"id":"a","evidence":{"documents":["a b"]}}`:                                                   "DOC-014 /evidence/documents/0",
		`{"id":"a","evidence":{"documents":["ktp","ktp"]}}`:                                             "DOC-012 /evidence/documents/1",
		`{"id":"a","evidence":{"documents":[{"code":"ktp","from":"2026-02-01","until":"2026-01-01"}]}}`: "DOC-013 /evidence/documents/0",
		`{"id":"a","evidence":{},"contested":["shoe_size"]}`:                                            "REF-001 /contested/0",
		`{"id":"a","evidence":{},"about":{"shoe_size":{}}}`:                                             "DOC-002 /about/shoe_size",
		`{"id":"a","evidence":{},"about":{"residence":{"assurance":"sure"}}}`:                           "REF-001 /about/residence/assurance",
		`{"id":"a"}`:                            "DOC-009 /evidence",
		`{"evidence":{}}`:                       "DOC-009 /id",
		`{"id":true,"evidence":{}}`:             "DOC-008 /id",
		`{"id":-1,"evidence":{}}`:               "DOC-012 /id",
		`{"id":9007199254740992,"evidence":{}}`: "DOC-012 /id",
		`[1]`:                                   "DOC-008 ", `{`: "DOC-007 ", ``: "DOC-007 ",
	} {
		_, found := eligibility.ParseApplicant([]byte(text), nil)
		require.Equal(t, want, strings.Join(foundAt(found), " "), text)
		blktest.CheckFinding(t, found[0])
	}
	for _, text := range []string{`{"id":9007199254740991,"evidence":{"units":[],"trainings_taken":0}}`, `{"id":"6401","evidence":{}}`} {
		_, found := eligibility.ParseApplicant([]byte(text), nil)
		require.Empty(t, found, text)
	}
}

// What does not fit is missing, and the others stand.
func TestFaultyFactsAreMissing(t *testing.T) {
	p := mustPolicy(paser)
	b, _ := p.Bind(march, nil)
	d := eligibility.Dossier{Evidence: eligibility.FactValues{"residence": eligibility.FlagValue(true), "in_school": eligibility.FlagValue(true), "units": eligibility.SetValue()}}
	e, found := b.Layout().Evidence(&d)
	require.Equal(t, []string{"DOC-008 /evidence/residence"}, foundAt(found))
	require.False(t, b.Layout().Has(&e, "residence"))
	require.Equal(t, eligibility.Ineligible, b.Decide(&e).Verdict)
}

func TestAssuranceAndContest(t *testing.T) {
	p := mustPolicy(`{"id":"p","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2026-01-01"},"rule":{"kind":"all","rules":[
		{"kind":"residence","code":"A","fact":"residence","within":["64.01"],"assurance":"verified"},{"kind":"residence","code":"B","fact":"residence","within":["64"]}]}}`)
	b, _ := p.Bind(eligibility.Dates{}, nil)
	for assurance, want := range map[eligibility.Assurance]int{"": 1, eligibility.Declared: 1, eligibility.Documented: 1, eligibility.Verified: 2} {
		var e eligibility.Evidence
		require.NoError(t, b.Layout().Set(&e, "residence", eligibility.WordValue("64.01.04"), assurance))
		d := b.Decide(&e)
		require.Len(t, b.Codes(d.Met), want, assurance)
		require.Equal(t, want == 2, d.Verdict == eligibility.Eligible)
		require.Equal(t, want == 1, len(b.Missing(d)) == 1, "what is not sure enough is asked for")
		require.NoError(t, b.Layout().Contest(&e, "residence"))
		require.Equal(t, eligibility.Undetermined, b.Decide(&e).Verdict)
		require.NoError(t, b.Layout().Set(&e, "residence", eligibility.WordValue("63"), assurance))
		require.Equal(t, eligibility.Ineligible, b.Decide(&e).Verdict, "set again, it is contested no more")
		require.NoError(t, b.Layout().Set(&e, "residence", eligibility.Value{}, ""))
		require.False(t, b.Layout().Has(&e, "residence"), "absent makes it missing again")
	}
}

type failing struct{ text string }

var errBroken = errors.New("broken pipe")

func (f *failing) Read(b []byte) (int, error) {
	if f.text == "" {
		return 0, errBroken
	}
	n := copy(b, f.text)
	f.text = f.text[n:]
	return n, nil
}

func TestLists(t *testing.T) {
	read := func(in io.Reader) (lines []string, last error) {
		for x, err := range eligibility.ReadLines(in, nil) {
			lines, last = append(lines, x.Applicant.ID.String()+" "+strings.Join(foundAt(x.Found), " ")), err
		}
		return lines, last
	}
	lines, err := read(strings.NewReader("\n{\"id\":\"a\",\"evidence\":{}}\r\n\n{}\n{\"id\":\"c\",\"evidence\":{}}"))
	require.NoError(t, err)
	require.Equal(t, []string{"a ", " DOC-009 /id DOC-009 /evidence", "c "}, lines)
	lines, err = read(strings.NewReader(`{"id":"` + strings.Repeat("x", 5<<20) + "\",\"evidence\":{}}\n{\"id\":\"b\",\"evidence\":{}}\n"))
	require.NoError(t, err)
	require.Equal(t, []string{" DOC-017 ", "b "}, lines, "a line that is too long is told, and the next go on")
	_, err = read(&failing{"{\"id\":\"a\",\"evidence\":{}}\n"})
	require.ErrorIs(t, err, errBroken)
	for range eligibility.ReadLines(strings.NewReader("{}\n{}\n"), nil) {
		break
	}

	table := func(text string) (rows []string) {
		for x, err := range eligibility.ReadCSV(strings.NewReader(text), nil) {
			require.NoError(t, err)
			rows = append(rows, strings.Join(foundAt(x.Found), " "))
		}
		return rows
	}
	require.Equal(t, []string{""}, table("\ufeffid,in_school,units,contested,in_school.on\na,ya,C.24LAS01.001.1; C.24LAS01.002.1,in_school,2026-01-01\n"))
	require.Equal(t, []string{"DOC-002 /evidence/umur"}, table("id,umur\na,19\n"))
	require.Equal(t, []string{"DOC-012 /evidence/in_school", "DOC-012 /evidence/trainings_taken", "DOC-012 /about/in_school/on", "DOC-002 /about/in_school/by", "DOC-012 "},
		table("id,in_school,trainings_taken,in_school.on,in_school.by\na,maybe,,,\nb,,two,,\nc,,,soon,\nd,,,,me\ne,\n"))
	require.Equal(t, []string{"DOC-012 "}, table("id,in_school\na,\"x\n"))
	require.Equal(t, []string{"DOC-012 "}, table("id,in_school\na\"b,ya\n"), "a quote in the first cell")
	require.Empty(t, table(""))
	for _, err := range eligibility.ReadCSV(&failing{}, nil) {
		require.ErrorIs(t, err, errBroken)
	}
}

// Applicants and what holds them write neither name nor number into a log, and no
// number under any verb.
func TestApplicantsMaskThemselves(t *testing.T) {
	const number, name = "6401044203089901", "Siti Contoh"
	a := eligibility.Applicant{Application: eligibility.Application{ID: eligibility.NewApplicantID("p-1"), Name: name, NIK: blk.MustParseNIK(number), FamilyCardNumber: blk.MustParseFamilyCardNumber(number)},
		Dossier: eligibility.Dossier{Evidence: eligibility.FactValues{"birth_date": eligibility.WordValue("2008-03-02")}}}
	row, entry := eligibility.Row{Line: 3, Application: a.Application}, eligibility.Entry{Line: 3, Applicant: a}
	for _, v := range []any{a, &a, a.Application, &a.Application, row, &row, entry, &entry} {
		for verb := 'a'; verb <= 'z'; verb++ {
			for _, flag := range []string{"", "+", "#", "-20", " ", "0"} {
				for _, c := range []rune{verb, verb - 'a' + 'A'} {
					require.NotContains(t, fmt.Sprintf("%"+flag+string(c), v), number)
				}
			}
		}
		var b bytes.Buffer
		for _, h := range []slog.Handler{slog.NewTextHandler(&b, nil), slog.NewJSONHandler(&b, nil)} {
			slog.New(h).Info("x", "v", v, slog.Group("g", "v", v))
		}
		for _, secret := range []string{number, number[6:12], name, "2008-03-02"} {
			require.NotContains(t, b.String(), secret)
		}
		require.True(t, strings.Contains(b.String(), "p-1") || strings.Contains(b.String(), "line"))
	}
}

func TestHistory(t *testing.T) {
	day := blk.MustParseDate
	past := training.Enrolment{Attended: blk.Period{From: day("2024-01-01"), Until: day("2024-02-01")}}
	later := training.Enrolment{Attended: blk.Period{From: day("2025-01-01"), Until: day("2025-03-01")}}
	open := training.Enrolment{Attended: blk.Period{From: day("2026-01-01")}}
	unclear := training.Enrolment{Completion: training.Completed}
	for name, c := range map[string]struct {
		enrolments []training.Enrolment
		want       map[eligibility.FactID]string
	}{
		"none":        {nil, map[eligibility.FactID]string{"trainings_taken": "0", "in_training": "false"}},
		"two":         {[]training.Enrolment{later, past}, map[eligibility.FactID]string{"trainings_taken": "2", "last_training_ended": "2025-03-01", "in_training": "false"}},
		"one goes on": {[]training.Enrolment{past, open}, map[eligibility.FactID]string{"trainings_taken": "1", "last_training_ended": "2024-02-01", "in_training": "true"}},
		"unclear":     {[]training.Enrolment{past, unclear}, map[eligibility.FactID]string{}},
	} {
		var d eligibility.Dossier
		d.AddHistory(c.enrolments, day("2026-02-01"))
		got := map[eligibility.FactID]string{}
		for id, v := range d.Evidence {
			got[id] = v.String()
		}
		require.Equal(t, c.want, got, name)
	}
	require.Empty(t, eligibility.DossierOf(nil, nil).Evidence)
	for before, want := range map[training.EmploymentBefore]string{training.BeforeLaidOff: "laid_off", training.BeforeNotWorking: "unemployed", training.BeforeHousehold: "household", training.BeforeInSchool: ""} {
		d := eligibility.DossierOf(nil, &training.Enrolment{EmploymentBefore: before})
		require.Equal(t, want, d.Evidence["employment"].String())
	}
	d := eligibility.DossierOf(&blk.Person{Disabilities: []blk.DisabilityKind{blk.DisabilityPhysical}}, nil)
	require.Equal(t, "true", d.Evidence["disability"].String())
}
