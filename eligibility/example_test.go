package eligibility_test

import (
	"encoding/json"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A policy is a JSON document. Bound to the days of a batch it decides who may
// enter, with reasons in two languages; where evidence is missing that could
// change the verdict, it says what to bring.
func ExampleBound_Decide() {
	policy, found := eligibility.ParsePolicy([]byte(`{
		"id": "blk-paser-2025", "version": 1, "purpose": "entry",
		"title": {"id": "Penerimaan peserta BLK Paser", "en": "Admission to BLK Paser"},
		"effective": {"from": "2025-07-02"},
		"parameters": {"min_age": [{"from": "2025-01-01", "value": 17, "basis": ["berandapost"]}]},
		"basis": {"berandapost": {"title": "Paser Dorong Pelatihan SDM Unggul", "published_on": "2025-07-03"}},
		"rule": {"kind": "all", "rules": [
			{"kind": "residence", "code": "KTP", "fact": "residence", "within": ["64.01"], "text": {"id": "Ber-KTP Kabupaten Paser", "en": "Identity card of Kabupaten Paser"}, "basis": ["berandapost"]},
			{"kind": "flag", "code": "SEKOLAH", "fact": "in_school", "is": false, "text": {"id": "Sudah tidak sekolah", "en": "No longer in school"}, "basis": ["berandapost"]},
			{"kind": "age", "code": "USIA", "fact": "birth_date", "at": "batch_start", "min": {"param": "min_age"}, "basis": ["berandapost"]}
		]}
	}`))
	fmt.Println(found.Err())
	bound, found := policy.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, &blk.Context{Regions: region.Table{}})
	fmt.Println(found.Err())

	for _, applicant := range []string{
		`{"residence": "64.01.04", "in_school": false, "birth_date": "2009-03-02"}`,
		`{"residence": "64.01.04", "in_school": false, "birth_date": "2009-03-03"}`,
		`{"residence": "64.01.02", "birth_date": "2005-05-05"}`,
		`{"residence": "64.09.01"}`,
	} {
		e, _ := bound.Layout().ParseEvidence([]byte(applicant))
		d := bound.Decide(&e)
		reasons := bound.Reasons(d, &e, nil)
		fmt.Println(reasons.Text.ID)
		for _, against := range reasons.Leaves(blk.False) {
			fmt.Println(" ", against.Code, "-", against.Text.ID, "/", against.Text.EN)
		}
		if d.Verdict == eligibility.Undetermined {
			for _, open := range reasons.Leaves(blk.Undetermined) {
				fmt.Println(" ", open.Code, "-", open.Text.ID, "-", open.Mend.ID, "/", open.Mend.EN)
			}
			fmt.Println("  missing:", bound.Missing(d))
		}
	}
	// Output:
	// <nil>
	// <nil>
	// Penerimaan peserta BLK Paser: memenuhi syarat
	// Penerimaan peserta BLK Paser: tidak memenuhi syarat
	//   USIA - umur sedikitnya 17 tahun pada hari pertama pelatihan — tanggal lahir: 3 Maret 2009 / age at least 17 years on the first day of training — birth date: 3 March 2009
	// Penerimaan peserta BLK Paser: belum dapat ditentukan
	//   SEKOLAH - Sudah tidak sekolah — masih bersekolah: belum diketahui - Bawa ijazah terakhir atau surat keterangan tidak bersekolah. / Bring the last diploma or a statement that school has ended.
	//   missing: [in_school]
	// Penerimaan peserta BLK Paser: tidak memenuhi syarat
	//   KTP - Ber-KTP Kabupaten Paser — tempat tinggal menurut KTP: Penajam, Kabupaten Penajam Paser Utara (64.09.01) / Identity card of Kabupaten Paser — residence on the identity card: Penajam, Kabupaten Penajam Paser Utara (64.09.01)
}

// Everything that is wrong with a policy is reported at once, each fault with its
// JSON Pointer. The table of regions is looked up where the caller supplies it.
func ExampleParsePolicy() {
	policy, found := eligibility.ParsePolicy([]byte(`{
		"id": "blk-tarakan", "version": 1, "purpose": "entry",
		"title": {"id": "Penerimaan peserta BLK Tarakan"},
		"effective": {"from": "2026-01-01"},
		"rule": {"kind": "all", "rules": [
			{"kind": "residence", "code": "KTP", "fact": "residence", "within": ["64.73", "6571"]},
			{"kind": "age", "code": "USIA", "fact": "birth_date", "at": "batch_start", "min": 35, "max": 17},
			{"kind": "level", "code": "IJAZAH", "fact": "education", "min": "slta"},
			{"kind": "flag", "code": "USIA", "fact": "married", "is": false, "basis": ["sk-kadis"]}
		]},
		"quota": 16
	}`))
	fmt.Println(found.In(blk.Indonesian))
	fmt.Println(policy.Check(&blk.Context{Regions: region.Table{}}).Of("REF-005").In(blk.Indonesian))
	// Output:
	// DOC-012 kesalahan /rule/rules/0/within/1: Kode wilayah: pemisahnya salah (pada byte 2). Tulis kode Kemendagri dengan titik: 64, 64.01, 64.01.04 atau 64.01.04.2001.
	// REF-001 kesalahan /rule/rules/2/min: Kode "slta" tidak ada dalam daftar. Pakai salah satu: none, primary_incomplete, sd, smp, sma, d1, d2, d3, d4, s1, s2, s3.
	// DOC-002 kesalahan /quota: Anggota "quota" tidak dikenal di sini. Hapus atau betulkan namanya. Yang dikenal: $schema, id, version, purpose, title, effective, layer, extends, facts, parameters, basis, rule, examples.
	// POL-001 kesalahan /rule/rules/3/fact: Fakta "married" tidak dikenal. Pakai salah satu: residence, current_residence, birth_date, sex, citizen, in_school, education, education_stream, graduated_on, employment, occupation, experience_months, in_training, trainings_taken, last_training_ended, job_seeker_card, job_seeker_card_until, siapkerja_account, disability, healthy, vaccine_doses, poverty_listed, welfare_decile, social_assistance, social_security, parental_consent, documents, units, certificates.
	// POL-003 kesalahan /rule/rules/3/code: Kode USIA sudah dipakai syarat lain. Beri kode lain.
	// POL-006 kesalahan /rule/rules/1/max: Syarat harus lengkap dan batasnya masuk akal: min tidak melebihi max. Lengkapi atau perbaiki anggota ini.
	// POL-010 kesalahan /rule/rules/3/basis/0: Dasar sk-kadis tidak ada dalam kebijakan ini. Tambahkan ke basis, atau betulkan namanya.
	// REF-005 kesalahan /rule/rules/0/within/0: Kode wilayah 64.73 sudah diganti. Pakai kode Kemendagri yang berlaku.
}

// A policy can be written in Go as well, its rules joined as an announcement
// joins them. It goes out as the JSON document that everybody else reads.
func ExamplePolicy() {
	leaf := func(code eligibility.RuleCode, fact eligibility.FactID) eligibility.Leaf {
		return eligibility.Leaf{Code: code, Fact: fact, Basis: []eligibility.BasisKey{"pengumuman"}}
	}
	policy := eligibility.Policy{
		ID: "las-lanjutan-2026", Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry,
		Title:     blk.Text{ID: "Pelatihan las lanjutan", EN: "Advanced welding"},
		Effective: blk.Period{From: blk.MustParseDate("2026-01-01"), Until: blk.MustParseDate("2026-12-31")},
		Basis: map[eligibility.BasisKey]eligibility.PolicyBasis{
			"pengumuman": {Title: "Pengumuman penerimaan peserta", Number: "563/001/BLK/2026", PublishedOn: blk.MustParsePartialDate("2026-01")},
		},
		Rule: eligibility.All{Rules: eligibility.RuleList{
			eligibility.Residence{Leaf: leaf("KTP", eligibility.FactResidence), Within: []blk.Region{blk.MustParseRegion("64.01"), blk.MustParseRegion("64.09")}},
			eligibility.Not{Rule: eligibility.Flag{Leaf: leaf("SEKOLAH", eligibility.FactInSchool), Is: blk.FlagOf(true)}},
			eligibility.Any{Rules: eligibility.RuleList{
				eligibility.Level{Leaf: leaf("IJAZAH", eligibility.FactEducation), Min: blk.EducationSMA},
				eligibility.Count{Leaf: leaf("PERNAH-LATIHAN", eligibility.FactTrainingsTaken), Min: eligibility.LimitOf(blk.MustNewCount(1))},
			}},
			eligibility.AtLeast{Count: blk.MustNewCount(2), Rules: eligibility.RuleList{
				eligibility.OneOf{Leaf: leaf("PENCARI-KERJA", eligibility.FactEmployment), Values: []string{"unemployed", "laid_off"}},
				eligibility.Flag{Leaf: leaf("DISABILITAS", eligibility.FactDisability), Is: blk.FlagOf(true)},
				eligibility.Age{Leaf: leaf("USIA", eligibility.FactBirthDate), At: eligibility.RegistrationClose, Max: eligibility.LimitOf(blk.MustNewCount(35))},
			}},
		}},
	}
	bound, found := policy.Bind(eligibility.Dates{RegistrationClose: blk.MustParseDate("2026-02-20")}, &blk.Context{Regions: region.Table{}})
	fmt.Println(found.Err())

	e, _ := bound.Layout().ParseEvidence([]byte(`{"residence": "64.09.01", "in_school": false, "education": "smp", "trainings_taken": 2, "employment": "laid_off", "birth_date": "1994-08-17"}`))
	decision := bound.Decide(&e)
	fmt.Println(decision.Verdict, bound.Missing(decision))
	var tell func(a blk.Answer, indent string)
	tell = func(a blk.Answer, indent string) {
		fmt.Println(indent + a.Truth.Label().ID + ": " + a.Text.ID)
		for _, part := range a.Children {
			tell(part, indent+"  ")
		}
	}
	tell(bound.Reasons(decision, &e, nil), "")

	document, _ := json.Marshal(policy)
	again, found := eligibility.ParsePolicy(document)
	fmt.Println("read again:", again.ID, found.Err())
	// Output:
	// <nil>
	// eligible []
	// ya: Pelatihan las lanjutan: memenuhi syarat
	//   ya: Semua syarat ini (dan)
	//     ya: tempat tinggal menurut KTP di Kabupaten Paser (64.01) atau Kabupaten Penajam Paser Utara (64.09) — tempat tinggal menurut KTP: Penajam, Kabupaten Penajam Paser Utara (64.09.01)
	//     ya: Syarat ini tidak boleh terpenuhi (bukan)
	//       tidak: masih bersekolah = ya — masih bersekolah: tidak
	//     ya: Salah satu syarat ini (atau)
	//       tidak: pendidikan terakhir sedikitnya SMA sederajat — pendidikan terakhir: SMP sederajat
	//       ya: pelatihan yang pernah diikuti sedikitnya 1 — pelatihan yang pernah diikuti: 2
	//     ya: Sedikitnya 2 dari syarat ini
	//       ya: status pekerjaan = tidak bekerja atau korban PHK — status pekerjaan: korban PHK
	//       belum dapat ditentukan: penyandang disabilitas = ya — penyandang disabilitas: belum diketahui
	//       ya: umur paling tinggi 35 tahun pada hari terakhir pendaftaran — tanggal lahir: 17 Agustus 1994
	// read again: las-lanjutan-2026 <nil>
}

// The cases that the authors of a policy write beside it are run whenever it is
// read: whoever changes a rule hears which case now comes out otherwise.
func ExampleExample() {
	policy := eligibility.Policy{
		ID: "blk-paser-2025", Version: blk.MustNewCount(2), Purpose: eligibility.ForEntry, Title: blk.Text{ID: "Penerimaan"},
		Effective: blk.Period{From: blk.MustParseDate("2025-07-02")},
		Rule: eligibility.Age{Leaf: eligibility.Leaf{Code: "USIA", Fact: eligibility.FactBirthDate}, At: eligibility.BatchStart,
			Min: eligibility.LimitOf(blk.MustNewCount(18))},
	}
	seventeen := eligibility.Dossier{Evidence: eligibility.FactValues{eligibility.FactBirthDate: eligibility.DateValue(blk.MustParseDate("2009-03-02"))}}
	policy.Examples = []eligibility.Example{
		{Name: "tepat 17 tahun pada hari pertama", Dates: eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, Dossier: seventeen, Expect: eligibility.Eligible},
		{Name: "hari pertama belum ditetapkan", Dossier: seventeen, Expect: eligibility.Undetermined},
	}
	fmt.Println(policy.Check(nil).In(blk.Indonesian))
	// Output:
	// POL-011 kesalahan /examples/0/expect: Contoh ini seharusnya memenuhi syarat, tetapi kebijakan memutuskan tidak memenuhi syarat. Betulkan syaratnya atau contohnya.
}

// A number that differs by date is a parameter: the policy keeps all its values,
// and each batch is decided by the one in force on its day.
func ExampleLimitParam() {
	policy := eligibility.Policy{
		ID: "usia", Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry, Title: blk.Text{ID: "Batas usia"},
		Effective: blk.Period{From: blk.MustParseDate("2024-01-01")},
		Parameters: map[blk.ParameterID][]eligibility.DatedNumber{"max_age": {
			{From: blk.MustParseDate("2024-01-01"), Until: blk.MustParseDate("2025-12-31"), Value: blk.MustNewCount(30)},
			{From: blk.MustParseDate("2026-01-01"), Value: blk.MustNewCount(35)},
		}},
		Rule: eligibility.Age{Leaf: eligibility.Leaf{Code: "USIA", Fact: eligibility.FactBirthDate}, At: eligibility.BatchStart, Max: eligibility.LimitParam("max_age")},
	}
	dossier := eligibility.Dossier{Evidence: eligibility.FactValues{eligibility.FactBirthDate: eligibility.DateValue(blk.MustParseDate("1993-06-01"))}}
	for _, start := range []string{"2025-09-01", "2026-03-02"} {
		bound, _ := policy.Bind(eligibility.Dates{BatchStart: blk.MustParseDate(start)}, nil)
		e, _ := bound.Layout().Evidence(&dossier)
		d := bound.Decide(&e)
		fmt.Println(start, d.Verdict)
		fmt.Println(" ", bound.Reasons(d, &e, nil).Children[0].Text.ID)
	}
	for _, l := range []eligibility.Limit{eligibility.LimitParam("max_age"), eligibility.LimitOf(blk.MustNewCount(35))} {
		b, _ := json.Marshal(l)
		fmt.Println(string(b))
	}
	// Output:
	// 2025-09-01 ineligible
	//   umur paling tinggi 30 tahun pada hari pertama pelatihan — tanggal lahir: 1 Juni 1993
	// 2026-03-02 eligible
	//   umur paling tinggi 35 tahun pada hari pertama pelatihan — tanggal lahir: 1 Juni 1993
	// {"param":"max_age"}
	// 35
}

// On which day an age counts is part of the rule. Who turns 17 between the two
// days may enter by one policy and not by the other; a day that is not set yet
// decides nothing.
func ExampleReferenceDate() {
	dossier := eligibility.Dossier{Evidence: eligibility.FactValues{eligibility.FactBirthDate: eligibility.DateValue(blk.MustParseDate("2009-02-14"))}}
	dates := eligibility.Dates{RegistrationClose: blk.MustParseDate("2026-02-06"), BatchStart: blk.MustParseDate("2026-03-02")}
	for _, day := range []eligibility.ReferenceDate{eligibility.RegistrationClose, eligibility.BatchStart, eligibility.Selection} {
		policy := eligibility.Policy{
			ID: "usia", Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry, Title: blk.Text{ID: "Usia"}, Effective: blk.Period{From: blk.MustParseDate("2026-01-01")},
			Rule: eligibility.Age{Leaf: eligibility.Leaf{Code: "USIA", Fact: eligibility.FactBirthDate}, At: day, Min: eligibility.LimitOf(blk.MustNewCount(17))},
		}
		bound, _ := policy.Bind(dates, nil)
		e, _ := bound.Layout().Evidence(&dossier)
		d := bound.Decide(&e)
		fmt.Printf("%s %q: %s\n", day.Label().ID, dates.On(day), d.Verdict.Label())
		for _, open := range bound.Reasons(d, &e, nil).Children[0].Leaves(blk.Undetermined) {
			fmt.Println(" ", open.Mend.ID)
		}
	}
	// Output:
	// hari terakhir pendaftaran "2026-02-06": tidak memenuhi syarat
	// hari pertama pelatihan "2026-03-02": memenuhi syarat
	// hari seleksi "": belum dapat ditentukan
	//   Tentukan hari seleksi.
}

// A decision keeps one bit for each rule and no personal data. From the stored
// decisions of a batch follows which rule turned how many away.
func ExampleDecision() {
	policy := eligibility.Policy{
		ID: "penerimaan", Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry, Title: blk.Text{ID: "Penerimaan"}, Effective: blk.Period{From: blk.MustParseDate("2026-01-01")},
		Rule: eligibility.All{Rules: eligibility.RuleList{
			eligibility.Residence{Leaf: eligibility.Leaf{Code: "KTP", Fact: eligibility.FactResidence}, Within: []blk.Region{blk.MustParseRegion("64.01")}},
			eligibility.Flag{Leaf: eligibility.Leaf{Code: "SEKOLAH", Fact: eligibility.FactInSchool}, Is: blk.FlagOf(false)},
		}},
	}
	bound, _ := policy.Bind(eligibility.Dates{}, nil)
	var decisions []eligibility.Decision
	for _, applicant := range []string{
		`{"residence": "64.01.04", "in_school": false}`, `{"residence": "64.09.01", "in_school": true}`, `{"residence": "64.01.04", "in_school": true}`, `{"residence": "64"}`,
	} {
		e, _ := bound.Layout().ParseEvidence([]byte(applicant))
		decisions = append(decisions, bound.Decide(&e))
	}
	leaf := 0
	for rule := range policy.Leaves() {
		met, unmet := 0, 0
		for _, d := range decisions {
			met, unmet = met+int(d.Met>>leaf&1), unmet+int(d.Unmet>>leaf&1)
		}
		fmt.Printf("%s: met %d, unmet %d, not known %d\n", rule.Code, met, unmet, len(decisions)-met-unmet)
		leaf++
	}
	fmt.Println(decisions[3].Verdict, decisions[3] == eligibility.Decision{})
	// Output:
	// KTP: met 2, unmet 1, not known 1
	// SEKOLAH: met 1, unmet 2, not known 1
	// undetermined true
}

// What nobody decided is never taken for a decision: the zero verdict is
// undetermined, in Go and in JSON.
func ExampleVerdict() {
	var register struct {
		Siti, Budi eligibility.Verdict
	}
	err := json.Unmarshal([]byte(`{"Siti": "eligible"}`), &register)
	fmt.Println(register.Siti.Label().ID, "/", register.Budi.Label().ID, err)
	for v := range eligibility.Eligible.CodeList().All() {
		fmt.Println(v.Value, "=", v.Label.ID)
	}
	_, err = eligibility.ParseVerdict("lulus")
	fmt.Println(err)
	// Output:
	// memenuhi syarat / belum dapat ditentukan <nil>
	// undetermined = belum dapat ditentukan
	// ineligible = tidak memenuhi syarat
	// eligible = memenuhi syarat
	// The verdict is not a word of its list. Write "eligible", "ineligible" or "undetermined".
}

// A form in which an office puts its policy together offers every kind of rule
// with the facts that it can be about.
func ExampleRules() {
	for _, rule := range eligibility.Rules() {
		kind := rule.Kind()
		fmt.Printf("%s = %s / %s\n", kind, kind.Label().ID, kind.Label().EN)
	}
	fmt.Println(eligibility.ForEntry.CodeList().Values(), eligibility.AsOf.CodeList().Values())
	// Output:
	// all = semua (dan) / all of (and)
	// any = salah satu (atau) / any of (or)
	// not = bukan / not
	// at_least = sedikitnya sekian / at least so many of
	// residence = wilayah / region
	// age = umur / age
	// flag = ya atau tidak / yes or no
	// level = jenjang / level
	// one_of = salah satu kata / one of the words
	// count = jumlah / count
	// date = tanggal / date
	// holds = memiliki / holds
	// [entry staying] [as_of registration_open registration_close selection batch_start batch_end]
}

// A document of another package that has a rule writes and reads it with its kind.
func ExampleReadRule() {
	written, _ := eligibility.MarshalRule(eligibility.Flag{Leaf: eligibility.Leaf{Code: "D", Fact: eligibility.FactDisability}, Is: blk.FlagOf(true)})
	fmt.Println(string(written))
	var rule eligibility.Rule
	found := strictjson.Read(written, strictjson.Limits{}, func(r *strictjson.Reader) { rule = eligibility.ReadRule(r) })
	fmt.Println(rule.Kind(), found)
	// Output:
	// {"kind":"flag","code":"D","fact":"disability","is":true}
	// flag
}
