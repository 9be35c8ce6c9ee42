package training

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// apprenticeshipFacts are what the rules of apprenticeship look at, whichever
// record it comes from. What is absent or Undetermined is not known.
type apprenticeshipFacts struct {
	age                     blk.Count // completed years on the first day
	consent                 blk.Truth // a parent or guardian consented
	agreement               blk.Truth // there is a written agreement
	contents                blk.Truth // the agreement has all that it must have
	ratified                blk.Truth // the regency's office ratified the agreement
	period                  blk.Period
	quota                   blk.Truth // the company has room, where others counted
	participants, employees blk.Count
	theory, hours           int64     // of hours in all, so many of theory; no hours: not known
	approved                blk.Truth // the authority approved the plan
	mentor                  blk.Truth // a mentor is assigned
	insured                 blk.Truth // covered against accident and death at work
	evaluated               blk.Truth // the apprentice was evaluated
}

// An apprenticeshipRule is one rule of apprenticeship: a check of records, a
// guard of the lifecycles and a part of the answer of [WorkplaceTraining.ApprenticeshipRules].
type apprenticeshipRule struct {
	check  blk.CheckID
	must   blk.Text         // what must hold, for checks and guards
	text   blk.Text         // what holds, for the answer, with {0} and {1} for the limits; absent if it is no part of it
	limits []*blk.Parameter // the limits
	record blk.Text         // what to do where it is not known
	mend   blk.Text         // what to do where it is broken
	basis  []blk.Basis
	holds  func(f apprenticeshipFacts, c *blk.Context) blk.Truth
}

// apprenticeshipRules are in the order of the answer.
var apprenticeshipRules = []apprenticeshipRule{
	{
		check: "MAG-001", limits: []*blk.Parameter{&apprenticeMinAge},
		must:   blk.Text{ID: "Peserta pemagangan harus cukup umur.", EN: "An apprentice must be old enough."},
		text:   blk.Text{ID: "Peserta berumur sedikitnya {0}", EN: "Participants are at least {0} old"},
		record: blk.Text{ID: "Catat umur peserta termuda pada hari mulai.", EN: "Record the age of the youngest participant on the first day."},
		mend:   blk.Text{ID: "Terima hanya peserta yang cukup umur.", EN: "Take only participants who are old enough."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "art. 9(2)a")},
		holds: func(f apprenticeshipFacts, c *blk.Context) blk.Truth {
			age, known := f.age.Int()
			least, set := c.Number(&apprenticeMinAge)
			if !known || !set {
				return blk.Undetermined
			}
			return blk.TruthOf(int64(age) >= least)
		},
	},
	{
		check: "MAG-002", limits: []*blk.Parameter{&apprenticeConsentAge},
		must:   blk.Text{ID: "Peserta pemagangan yang belum dewasa harus membawa persetujuan orang tua atau wali.", EN: "An apprentice who is not of age must have the consent of a parent or guardian."},
		text:   blk.Text{ID: "Yang berumur {0} membawa persetujuan orang tua atau wali", EN: "Those who are {0} old have the consent of a parent or guardian"},
		record: blk.Text{ID: "Catat persetujuan orang tua atau wali.", EN: "Record the consent of parents or guardians."},
		mend:   blk.Text{ID: "Minta persetujuan tertulis orang tua atau wali.", EN: "Get the written consent of a parent or guardian."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "art. 9(3)")},
		holds: func(f apprenticeshipFacts, c *blk.Context) blk.Truth {
			age, known := f.age.Int()
			highest, set := c.Number(&apprenticeConsentAge)
			switch {
			case known && set && int64(age) > highest, f.consent == blk.True:
				return blk.True
			case !known || !set:
				return blk.Undetermined
			}
			return f.consent
		},
	},
	{
		check:  "MAG-003",
		must:   blk.Text{ID: "Pemagangan harus mempunyai perjanjian tertulis; tanpa itu peserta berisiko dianggap karyawan.", EN: "An apprenticeship must have a written agreement; without it the participant may count as an employee."},
		text:   blk.Text{ID: "Ada perjanjian pemagangan tertulis", EN: "There is a written apprenticeship agreement"},
		record: blk.Text{ID: "Catat apakah ada perjanjian tertulis.", EN: "Record whether there is a written agreement."},
		mend:   blk.Text{ID: "Buat perjanjian pemagangan, atau catat bahwa ini OJT.", EN: "Make the apprenticeship agreement, or record that this is on-the-job training."},
		basis:  []blk.Basis{blk.Law("uu-13-2003", "art. 22"), blk.Law("permenaker-6-2020", "art. 10(3), 11")},
		holds:  func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.agreement },
	},
	{
		check: "MAG-004",
		must:  blk.Text{ID: "Perjanjian pemagangan harus memuat hak dan kewajiban kedua pihak, program, jangka waktu dan uang saku.", EN: "An apprenticeship agreement must have the rights and duties of both sides, the programme, the period and the allowance."},
		mend:  blk.Text{ID: "Lengkapi isi perjanjian.", EN: "Complete the agreement."},
		basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 10(2)")},
		holds: func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.contents },
	},
	{
		check: "MAG-005",
		must:  blk.Text{ID: "Perjanjian pemagangan harus disahkan oleh dinas kabupaten/kota.", EN: "An apprenticeship agreement must be ratified by the manpower office of the regency or city."},
		mend:  blk.Text{ID: "Mintakan pengesahan dan isi ratification.", EN: "Have it ratified and give ratification."},
		basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 12(1)")},
		holds: func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.ratified },
	},
	{
		check: "MAG-006", limits: []*blk.Parameter{&apprenticeMaxMonths},
		must:   blk.Text{ID: "Pemagangan tidak boleh lebih lama daripada batasnya.", EN: "An apprenticeship must not be longer than its limit."},
		text:   blk.Text{ID: "Lamanya paling banyak {0}", EN: "It lasts at most {0}"},
		record: blk.Text{ID: "Catat tanggal mulai dan selesai.", EN: "Record the first and the last day."},
		mend:   blk.Text{ID: "Perpendek masanya.", EN: "Shorten it."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "")},
		holds: func(f apprenticeshipFacts, c *blk.Context) blk.Truth {
			return lastsAtMost(f.period, &apprenticeMaxMonths, c)
		},
	},
	{
		check: "MAG-007", limits: []*blk.Parameter{&apprenticeMaxShare},
		must:   blk.Text{ID: "Peserta pemagangan tidak boleh melebihi porsinya dari karyawan perusahaan.", EN: "Apprentices must not be more than their share of the employees of the company."},
		text:   blk.Text{ID: "Peserta paling banyak {0} dari karyawan", EN: "Participants are at most {0} of the employees"},
		record: blk.Text{ID: "Catat jumlah peserta dan karyawan perusahaan.", EN: "Record the participants and the employees of the company."},
		mend:   blk.Text{ID: "Kurangi peserta, atau bagi ke perusahaan lain.", EN: "Take fewer participants, or share them with another company."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "")},
		holds: func(f apprenticeshipFacts, c *blk.Context) blk.Truth {
			participants, counted := f.participants.Int()
			employees, known := f.employees.Int()
			most, set := c.Number(&apprenticeMaxShare)
			if f.quota != blk.Undetermined || !counted || !known || !set {
				return f.quota
			}
			return blk.TruthOf(int64(participants)*10_000 <= int64(employees)*most)
		},
	},
	{
		check: "MAG-008", limits: []*blk.Parameter{&theoryMinShare, &theoryMaxShare},
		must:   blk.Text{ID: "Porsi teori dalam pemagangan harus di antara kedua batasnya.", EN: "The share of theory in an apprenticeship must be between its two limits."},
		text:   blk.Text{ID: "Porsi teori {0} sampai {1}", EN: "Theory takes {0} to {1}"},
		record: blk.Text{ID: "Catat pembagian jam teori dan praktik.", EN: "Record how the hours divide into theory and practice."},
		mend:   blk.Text{ID: "Sesuaikan pembagian jamnya.", EN: "Divide the hours otherwise."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "")},
		holds: func(f apprenticeshipFacts, c *blk.Context) blk.Truth {
			least, from := c.Number(&theoryMinShare)
			most, to := c.Number(&theoryMaxShare)
			if f.hours == 0 || !from || !to {
				return blk.Undetermined
			}
			return blk.TruthOf(f.theory*10_000 >= f.hours*least && f.theory*10_000 <= f.hours*most)
		},
	},
	{
		check: "MAG-009",
		must: blk.Text{ID: "Seleksi dan perjanjian pemagangan tidak boleh mendahului persetujuan pejabat yang berwenang menurut sebaran wilayahnya.",
			EN: "Selection and agreements must not come before the approval of the authority that the spread over regions asks for."},
		mend:  blk.Text{ID: "Tunggu surat persetujuan Dirjen, dinas provinsi atau dinas kabupaten/kota yang berwenang.", EN: "Wait for the letter of the Director General or of the manpower office of the province or regency, whoever it is for."},
		basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 17")},
		holds: func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.approved },
	},
	{
		check:  "MAG-010",
		must:   blk.Text{ID: "Peserta pemagangan harus mempunyai pembimbing, dan tidak boleh bekerja melebihi jam kerja perusahaan.", EN: "An apprentice must have a mentor, and must not work beyond the hours of the company."},
		text:   blk.Text{ID: "Ada pembimbing di perusahaan", EN: "There is a mentor at the company"},
		record: blk.Text{ID: "Catat apakah ada pembimbing.", EN: "Record whether there is a mentor."},
		mend:   blk.Text{ID: "Minta perusahaan menunjuk pembimbing.", EN: "Have the company name a mentor."},
		basis:  []blk.Basis{blk.Law("permenaker-6-2020", "art. 17-18")},
		holds:  func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.mentor },
	},
	{
		check: "MAG-015", must: insuredMust, mend: insuredMend,
		basis: []blk.Basis{blk.Assumption(blk.Text{ID: "jaminan sosial peserta pemagangan menurut ringkasan Permenaker 6/2020; pasalnya belum dibaca", EN: "social insurance of apprentices as summaries of Permenaker 6/2020 have it; its article has not been read"})},
		holds: func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.insured },
	},
	{
		check: "MAG-021",
		must:  blk.Text{ID: "Peserta pemagangan harus dievaluasi sebelum pemagangan selesai.", EN: "An apprentice must be evaluated before the apprenticeship is completed."},
		mend:  blk.Text{ID: "Lakukan evaluasi dan isi evaluation.", EN: "Do the evaluation and give evaluation."},
		basis: []blk.Basis{blk.Practice(blk.Text{ID: "penyelesaian pemagangan", EN: "how apprenticeships are completed"})},
		holds: func(f apprenticeshipFacts, _ *blk.Context) blk.Truth { return f.evaluated },
	},
}

var (
	apprenticeMinAge = blk.Parameter{
		ID: "apprentice_min_age", Label: blk.Text{ID: "Umur terendah peserta pemagangan", EN: "Lowest age of an apprentice"}, Unit: blk.UnitYears, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 17}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 9(2)")}}},
	}
	apprenticeConsentAge = blk.Parameter{
		ID: "apprentice_consent_age", Label: blk.Text{ID: "Umur tertinggi peserta pemagangan yang memerlukan persetujuan orang tua atau wali", EN: "Highest age at which an apprentice needs the consent of a parent or guardian"}, Unit: blk.UnitYears, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 17}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 9(3)")}}},
	}
	apprenticeMaxShare = blk.Parameter{
		ID: "apprentice_max_share", Label: blk.Text{ID: "Porsi terbesar peserta pemagangan dari karyawan", EN: "Largest share of apprentices among the employees"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{
			{InForce: blk.Period{From: blk.MustParseDate("2016-01-01"), Until: blk.MustParseDate("2019-12-31")}, Value: blk.Value{Number: 3000}, Basis: []blk.Basis{blk.Law("permenaker-36-2016", "")}},
			{InForce: from2020, Value: blk.Value{Number: 2000}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}},
		},
	}
	apprenticeMaxMonths = blk.Parameter{
		ID: "apprentice_max_months", Label: blk.Text{ID: "Lama pemagangan terpanjang", EN: "Longest apprenticeship"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 12}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}}},
	}
	theoryMinShare = blk.Parameter{
		ID: "apprentice_theory_min_share", Label: blk.Text{ID: "Porsi teori terkecil", EN: "Smallest share of theory"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 1000}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}}},
	}
	theoryMaxShare = blk.Parameter{
		ID: "apprentice_theory_max_share", Label: blk.Text{ID: "Porsi teori terbesar", EN: "Largest share of theory"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 2500}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}}},
	}
	// The day on which Permenaker 6/2020 came into force is not confirmed; its year is.
	from2020 = blk.Period{From: blk.MustParseDate("2020-01-01")}
)

// lastsAtMost returns whether a period is at most so many months long.
func lastsAtMost(p blk.Period, months *blk.Parameter, c *blk.Context) blk.Truth {
	most, set := c.Number(months)
	if !set || p.From.IsZero() || p.Until.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(p.Until.Before(p.From.AddMonths(int(most))))
}

// theoryOf returns the hours of theory and the hours in all, nothing if one of
// the parts is not known.
func theoryOf(theory, practice blk.LessonHours) (hoursOfTheory, hours int64) {
	t, known := theory.Int()
	p, alsoKnown := practice.Int()
	if !known || !alsoKnown {
		return 0, 0
	}
	return int64(t), int64(t) + int64(p)
}

// apprenticeshipRuleOf returns the rule that is a check.
func apprenticeshipRuleOf(id blk.CheckID) *apprenticeshipRule {
	return &apprenticeshipRules[slices.IndexFunc(apprenticeshipRules, func(r apprenticeshipRule) bool { return r.check == id })]
}

// apprenticeshipCheck returns a rule as a check of a record, which fails where
// the rule is broken, not where that is not known.
func apprenticeshipCheck[T any](id blk.CheckID, at string, severity blk.Severities, facts func(*T, *blk.Context) apprenticeshipFacts) blk.Check[T] {
	r := apprenticeshipRuleOf(id)
	check := blk.Check[T]{
		ID: id, At: at, Severity: severity, Must: r.must, Mend: r.mend, Basis: r.basis,
		Holds: func(t *T, c *blk.Context) bool { return r.holds(facts(t, c), c) != blk.False },
	}
	if r.limits != nil {
		check.Mend = blk.Text{ID: r.mend.ID + " Batasnya {limit_id}.", EN: r.mend.EN + " The limit is {limit_en}."}
		check.Params = func(_ *T, c *blk.Context) blk.Params { return r.limitParams(c) }
	}
	return check
}

// apprenticeshipGuard returns a rule as a guard of a lifecycle.
func apprenticeshipGuard[T any](id blk.CheckID, facts func(*blk.Move[T]) apprenticeshipFacts) blk.Guard[T] {
	r := apprenticeshipRuleOf(id)
	return blk.Guard[T]{
		ID: id, Must: r.must, Mend: r.mend, Basis: r.basis,
		Holds: func(m *blk.Move[T]) blk.Truth { return r.holds(facts(m), m.Context) },
	}
}

// limitParams returns the limits of the rule for a message: "10 persen sampai
// 25 persen".
func (r *apprenticeshipRule) limitParams(c *blk.Context) blk.Params {
	limit := limitText(r.limits[0], c)
	for _, p := range r.limits[1:] {
		to := limitText(p, c)
		limit = blk.Text{ID: limit.ID + " sampai " + to.ID, EN: limit.EN + " to " + to.EN}
	}
	return blk.TextParams("limit", limit)
}

// limitText returns the value of a parameter in words.
func limitText(p *blk.Parameter, c *blk.Context) blk.Text {
	if n, ok := c.Number(p); ok {
		return p.Unit.Format(n)
	}
	return blk.Text{ID: "(batas belum ditetapkan)", EN: "(no limit set)"}
}

// ask returns the rule as an answer.
func (r *apprenticeshipRule) ask(f apprenticeshipFacts, c *blk.Context) blk.Answer {
	a := blk.Answer{Truth: r.holds(f, c), Code: string(r.check), Text: r.text, Basis: r.basis}
	for i, p := range r.limits {
		place, limit := "{"+strconv.Itoa(i)+"}", limitText(p, c)
		a.Text = blk.Text{ID: strings.Replace(a.Text.ID, place, limit.ID, 1), EN: strings.Replace(a.Text.EN, place, limit.EN, 1)}
	}
	switch a.Truth {
	case blk.Undetermined:
		a.Mend = r.record
	case blk.False:
		a.Mend = r.mend
	}
	return a
}
