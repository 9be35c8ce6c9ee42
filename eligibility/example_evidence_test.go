package eligibility_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/eligibility"
)

// gap is a policy whose rules look at sets, dates and how sure evidence is.
const gap = `{"id":"las-lanjutan","version":1,"purpose":"entry","title":{"id":"Las lanjutan","en":"Advanced welding"},"effective":{"from":"2026-01-01"},
 "facts":{"kartu_tani":{"kind":"word","label":{"id":"kartu tani","en":"farmer's card"},"ask":{"id":"Bawa kartu tani.","en":"Bring the farmer's card."},"values":["green","red"]}},
 "rule":{"kind":"all","rules":[
  {"kind":"residence","code":"KTP","fact":"residence","within":["64.01"],"assurance":"verified"},
  {"kind":"holds","code":"UNIT","fact":"units","codes":["C.24LAS01.001.1","C.24LAS01.002.1"],"need":"any","at":"batch_start"},
  {"kind":"date","code":"JEDA","fact":"last_training_ended","at":"batch_start","offset_months":-12,"relation":"on_or_before"},
  {"kind":"one_of","code":"TANI","fact":"kartu_tani","values":["green"]}]}}`

func boundGap() *eligibility.Bound {
	p, _ := eligibility.ParsePolicy([]byte(gap))
	b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
	return b
}

// A dossier says what is known, who says so and how sure that is, and where two
// sources disagree. What is known with less assurance than a rule demands, and a
// certificate of which nobody says how long it is valid, are not known to the rule.
func ExampleDossier() {
	b := boundGap()
	dossier := eligibility.Dossier{
		Evidence: eligibility.FactValues{
			eligibility.FactResidence:         eligibility.RegionValue(blk.MustParseRegion("64.01.04")),
			eligibility.FactUnits:             eligibility.SetValue(eligibility.Holding{Code: "C.24LAS01.001.1", Until: blk.MustParseDate("2025-12-31")}, eligibility.Holding{Code: "C.24LAS01.002.1"}),
			eligibility.FactLastTrainingEnded: eligibility.DateValue(blk.MustParseDate("2024-11-30")),
			"kartu_tani":                      eligibility.WordValue("green"),
		},
		About:     map[eligibility.FactID]eligibility.About{eligibility.FactResidence: {Assurance: eligibility.Documented, Source: "KTP", On: blk.MustParseDate("2026-01-20")}},
		Contested: []eligibility.FactID{eligibility.FactLastTrainingEnded},
	}
	e, found := b.Layout().Evidence(&dossier)
	d := b.Decide(&e)
	fmt.Println(found.Err(), d.Verdict, b.Missing(d))
	fmt.Print(string(b.AppendReasons(nil, d, &e, dossier.About, blk.English)))
	// Output:
	// <nil> undetermined [residence units last_training_ended]
	// Advanced welding: undetermined
	//   [?] All of these (and):
	//     [?] KTP: residence on the identity card in 64.01 — residence on the identity card: 64.01.04 (document seen; asked for: verified at its register) (source: KTP, 20 January 2026) — Bring the identity card (KTP).
	//     [?] UNIT: competency units held include C.24LAS01.001.1 or C.24LAS01.002.1, valid on the first day of training — competency units held: C.24LAS01.001.1 (until 31 December 2025), C.24LAS01.002.1 (validity not known) — Bring the competency certificates.
	//     [?] JEDA: end of the last training on or before 12 months before the first day of training — end of the last training: two sources disagree — Bring the last training certificate.
	//     [yes] TANI: farmer's card = green — farmer's card: green
}

// The records of a person and of enrolments make the beginning of a dossier. What
// they do not tell stays missing: nobody is without a disability because none is
// recorded.
func ExampleDossierOf() {
	p := blk.Person{ID: "p-1", KTPRegion: blk.MustParseRegion("64.01.04"), BirthDate: blk.MustParseDate("2008-03-03"), Sex: blk.Female}
	d := eligibility.DossierOf(&p, &training.Enrolment{EmploymentBefore: training.BeforeNotWorking})
	d.AddHistory([]training.Enrolment{{Attended: blk.Period{From: blk.MustParseDate("2024-10-01"), Until: blk.MustParseDate("2024-11-30")}}}, blk.MustParseDate("2026-02-01"))
	text, _ := json.Marshal(d)
	fmt.Println(string(text))
	// Output:
	// {"evidence":{"birth_date":"2008-03-03","employment":"unemployed","in_training":false,"last_training_ended":"2024-11-30","residence":"64.01.04","sex":"female","trainings_taken":1}}
}

// A line of a list of applicants has an identifier of the caller's. What does not
// fit its fact is told with its place, and never repeated.
func ExampleParseApplicant() {
	a, found := eligibility.ParseApplicant([]byte(`{"id": 7, "evidence": {"residence": "64.01.04", "in_school": false, "units": []}, "about": {"residence": {"assurance": "verified", "source": "Dukcapil"}}}`), nil)
	fmt.Println(a.ID, a.Evidence["residence"], a.About["residence"].Assurance.Label().EN, found.Err())
	_, found = eligibility.ParseApplicant([]byte(`{"id": "p-2", "evidence": {"birth_date": "02/03/2008", "in_school": "no", "education": "SMK", "umur": 19, "welfare_decile": 11}}`), nil)
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	fmt.Println(eligibility.NewApplicantID("p-3"))
	_, found = eligibility.ParseDossier([]byte(`{"evidence": {"documents": ["ktp", "ktp"]}}`), nil)
	fmt.Println(found[0].At, "-", found[0].Mend.EN)
	// Output:
	// 7 64.01.04 verified at its register <nil>
	// DOC-012 /evidence/birth_date
	// REF-001 /evidence/education
	// DOC-008 /evidence/in_school
	// DOC-002 /evidence/umur
	// DOC-012 /evidence/welfare_decile
	// p-3
	// /evidence/documents/1 - Write each code once, with its latest validity.
}

// Lists of applicants are read line by line; a bad line has findings and the next
// ones go on.
func ExampleReadLines() {
	lines := strings.NewReader("{\"id\":\"a\",\"evidence\":{\"in_school\":false}}\n{\"id\":\"b\",\"evidence\":{\"in_school\":null}}\n{\"id\":\"c\",\"evidence\":{}}\n")
	for entry, err := range eligibility.ReadLines(lines, nil) {
		fmt.Println(entry.Line, entry.Applicant.ID, len(entry.Found), err)
	}
	table := strings.NewReader("id,birth_date,in_school,documents,birth_date.source\na,2008-01-02,tidak,ktp;ijazah,KTP\nb,2008-13-02,,-,\n")
	for entry, err := range eligibility.ReadCSV(table, nil) {
		fmt.Println(entry.Line, entry.Applicant.ID, len(entry.Applicant.Evidence), entry.Found.In(blk.English), err)
	}
	// Output:
	// 1 a 0 <nil>
	// 2 b 1 <nil>
	// 3 c 0 <nil>
	// 2 a 3  <nil>
	// 3 b 2 DOC-012 error /evidence/birth_date: The date has a month outside 01-12 (at byte 5). Write YYYY-MM-DD, for example 2026-03-02. <nil>
}

// One layout serves several policies: a person's evidence is made once and decided
// by each. Facts are set one by one, too; what does not fit is refused.
func ExampleNewLayout() {
	age, _ := eligibility.ParsePolicy([]byte(`{"id":"usia","version":1,"purpose":"entry","title":{"id":"Usia"},"effective":{"from":"2026-01-01"},"rule":{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17}}`))
	school, _ := eligibility.ParsePolicy([]byte(`{"id":"sekolah","version":1,"purpose":"entry","title":{"id":"Sekolah"},"effective":{"from":"2026-01-01"},"rule":{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false}}`))
	layout, found := eligibility.NewLayout(&age, &school)
	fmt.Println(len(layout.Facts()), found.Err())

	var e eligibility.Evidence
	fmt.Println(layout.Set(&e, eligibility.FactBirthDate, eligibility.DateValue(blk.MustParseDate("2008-01-02")), eligibility.Declared))
	fmt.Println(layout.Set(&e, eligibility.FactInSchool, eligibility.FlagValue(false), eligibility.Verified), layout.Contest(&e, eligibility.FactInSchool))
	fmt.Println(layout.Has(&e, eligibility.FactBirthDate), layout.Has(&e, eligibility.FactInSchool), layout.IsContested(&e, eligibility.FactInSchool))
	for _, p := range []*eligibility.Policy{&age, &school} {
		b, _ := p.BindTo(layout, eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
		fmt.Println(p.ID, b.Decide(&e).Verdict)
	}
	var fault *eligibility.FactError
	fmt.Println(errors.As(layout.Set(&e, eligibility.FactInSchool, eligibility.CountValue(blk.MustNewCount(1)), ""), &fault), fault.Fact)
	fmt.Println(fault)
	// Output:
	// 2 <nil>
	// <nil>
	// <nil> <nil>
	// true false true
	// usia eligible
	// sekolah undetermined
	// true in_school
	// The fact in_school (still in school) must hold a yes or no. The JSON type here must be boolean; it is number.
}

// The facts make a registration form: what to ask, what kind of answer fits, which
// paper settles it, and how sure one can be.
func ExampleFacts() {
	for _, f := range eligibility.Facts() {
		if slices.Contains([]eligibility.FactID{eligibility.FactResidence, eligibility.FactEducation, eligibility.FactEmployment, eligibility.FactWelfareDecile, eligibility.FactDisability}, f.ID) {
			fmt.Printf("%s (%s): %s. %s At most %s; changes: %s.\n", f.ID, f.Kind.Label().EN, f.Label.EN, f.Ask.EN, f.Highest.Label().EN, f.Change.Label().EN)
		}
	}
	var fact eligibility.Fact
	fmt.Println(fact.Kind == eligibility.KindSet, fact.Change == eligibility.ChangeNever, eligibility.KindSet.Label().EN)
	// Output:
	// residence (region code): residence on the identity card. Bring the identity card (KTP). At most verified at its register; changes: freely.
	// education (level of education): level of education. Bring the last diploma. At most verified at its register; changes: upwards only.
	// employment (word of a list): employment. Ask for the present work. At most document seen; changes: freely.
	// disability (yes or no): person with a disability. Ask, with the person's consent. At most document seen; changes: never.
	// welfare_decile (count): welfare decile (DTSEN). Look it up in DTSEN at the social office. At most verified at its register; changes: never.
	// false false set of codes
}

// A service declares facts of its own in its policies, with their words and with
// what to bring.
func ExampleDeclaration() {
	p := eligibility.Policy{Facts: map[eligibility.FactID]eligibility.Declaration{"kartu_tani": {
		Kind: eligibility.KindWord, Label: blk.Text{ID: "kartu tani", EN: "farmer's card"}, Ask: blk.Text{ID: "Bawa kartu tani."}, Values: []string{"green", "red"},
	}}}
	fact, ok := p.Fact("kartu_tani")
	fmt.Println(fact.Label.EN, fact.Words.Values(), ok)
	v := eligibility.WordValue("blue")
	d := eligibility.Dossier{Evidence: eligibility.FactValues{"kartu_tani": v}}
	fmt.Println(d.Check(&p).In(blk.English))
	fmt.Println(eligibility.LevelValue(blk.EducationSMA), eligibility.Value{}.IsZero())
	// Output:
	// farmer's card [green red] true
	// REF-001 error /evidence/kartu_tani: The code "blue" is not in its list. Use one of: green, red.
	// sma true
}
