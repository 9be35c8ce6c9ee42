package training

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A WorkplaceTraining is learning at a workplace, of whatever kind: "magang" in
// a news text may be an apprenticeship under an agreement or the on-the-job
// part of a programme, and other rules hold for each. Where the kind is not
// said it is absent, and the rules of apprenticeship are undetermined.
type WorkplaceTraining struct {
	// The identifier.
	ID WorkplaceTrainingID `json:"id,omitzero" jsonschema:"required"`
	// What kind it is, if that is known.
	Kind WorkplaceTrainingKind `json:"kind,omitzero"`
	// The centre that sends the participants.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The company, if it is known.
	Company blk.OrganisationID `json:"company,omitzero"`
	// The sector of the workplace.
	Sector blk.Sector `json:"sector,omitzero"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// Whether there is a written agreement with each participant.
	WrittenAgreement blk.Flag `json:"written_agreement,omitzero"`
	// The age in completed years of the youngest participant at the start.
	YoungestAge blk.Count `json:"youngest_age,omitzero"`
	// Whether parents or guardians of those who are 17 consented.
	GuardianConsent blk.Flag `json:"guardian_consent,omitzero"`
	// The participants at the company.
	Participants blk.Count `json:"participants,omitzero"`
	// The employees of the company.
	Employees blk.Count `json:"employees,omitzero"`
	// The share of theory in the hours.
	TheoryShare blk.Percent `json:"theory_share,omitzero"`
	// Whether a mentor is assigned.
	Mentor blk.Flag `json:"mentor,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// WorkplaceTrainingID identifies a [WorkplaceTraining].
type WorkplaceTrainingID string

// WorkplaceTrainingKind is the kind of learning at a workplace, such as
// "apprenticeship" (pemagangan) or "on_the_job_training" (OJT). The zero value
// "" is absent: it is not known which.
type WorkplaceTrainingKind string

// The kinds.
const (
	Apprenticeship         WorkplaceTrainingKind = "apprenticeship"
	OnTheJobTraining       WorkplaceTrainingKind = "on_the_job_training"
	GraduateInternship     WorkplaceTrainingKind = "graduate_internship"
	SchoolWorkPlacement    WorkplaceTrainingKind = "school_work_placement"
	OverseasApprenticeship WorkplaceTrainingKind = "overseas_apprenticeship"
)

var workplaceTrainingKinds = blk.NewCodeList("workplace_training_kind", blk.Text{ID: "Jenis pelatihan di tempat kerja", EN: "Kind of workplace training"},
	blk.Code{Value: string(Apprenticeship), Label: blk.Text{ID: "pemagangan dalam negeri", EN: "apprenticeship"}, Meaning: blk.Text{ID: "Permenaker 6/2020: program perusahaan dengan perjanjian", EN: "Permenaker 6/2020: company programme with an agreement"}},
	blk.Code{Value: string(OnTheJobTraining), Label: blk.Text{ID: "on the job training (OJT)", EN: "on-the-job training"}, Aliases: []string{"OJT"}, Meaning: blk.Text{ID: "jam program PBK yang dijalani di tempat kerja", EN: "hours of a programme spent at a workplace"}},
	blk.Code{Value: string(GraduateInternship), Label: blk.Text{ID: "magang lulusan perguruan tinggi", EN: "graduate internship"}, Aliases: []string{"Maganghub"}},
	blk.Code{Value: string(SchoolWorkPlacement), Label: blk.Text{ID: "praktik kerja lapangan", EN: "school work placement"}, Aliases: []string{"PKL", "prakerin"}},
	blk.Code{Value: string(OverseasApprenticeship), Label: blk.Text{ID: "pemagangan luar negeri", EN: "overseas apprenticeship"}},
)

// IsValid reports whether k is one of the kinds.
func (k WorkplaceTrainingKind) IsValid() bool { return workplaceTrainingKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k WorkplaceTrainingKind) Label() blk.Text { return workplaceTrainingKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (WorkplaceTrainingKind) CodeList() blk.CodeList { return workplaceTrainingKinds }

var (
	apprenticeMinAge = blk.Parameter{
		ID: "apprentice_min_age", Label: blk.Text{ID: "Umur terendah peserta pemagangan", EN: "Lowest age of an apprentice"}, Unit: blk.UnitYears, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 17}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 9(2)")}}},
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

// apprenticeshipRules are the rules of Permenaker 6/2020 in the order of the
// answer. In the text, {0} and {1} stand for the limits.
var apprenticeshipRules = []struct {
	check  blk.CheckID
	text   blk.Text
	limits []*blk.Parameter
	record blk.Text // what to do where it is not known
	mend   blk.Text // what to do where it is broken
	basis  blk.Basis
	holds  func(w *WorkplaceTraining, c *blk.Context) blk.Truth
}{
	{"MAG-001", blk.Text{ID: "Peserta berumur sedikitnya {0}", EN: "Participants are at least {0} old"}, []*blk.Parameter{&apprenticeMinAge},
		blk.Text{ID: "Catat umur peserta termuda pada hari mulai.", EN: "Record the age of the youngest participant on the first day."},
		blk.Text{ID: "Terima hanya peserta yang cukup umur.", EN: "Take only participants who are old enough."}, blk.Law("permenaker-6-2020", "art. 9(2)a"),
		func(w *WorkplaceTraining, c *blk.Context) blk.Truth {
			return compareWith(w.YoungestAge, &apprenticeMinAge, c, func(n, limit int64) bool { return n >= limit })
		}},
	{"MAG-002", blk.Text{ID: "Yang berumur 17 tahun membawa persetujuan orang tua atau wali", EN: "Those who are 17 have the consent of a parent or guardian"}, nil,
		blk.Text{ID: "Catat persetujuan orang tua atau wali.", EN: "Record the consent of parents or guardians."},
		blk.Text{ID: "Minta persetujuan tertulis orang tua atau wali.", EN: "Get the written consent of a parent or guardian."}, blk.Law("permenaker-6-2020", "art. 9(3)"),
		func(w *WorkplaceTraining, _ *blk.Context) blk.Truth {
			age, known := w.YoungestAge.Int()
			if known && age > 17 {
				return blk.True
			}
			if w.GuardianConsent.Truth() == blk.False && !known {
				return blk.Undetermined
			}
			return w.GuardianConsent.Truth()
		}},
	{"MAG-003", blk.Text{ID: "Ada perjanjian pemagangan tertulis", EN: "There is a written apprenticeship agreement"}, nil,
		blk.Text{ID: "Catat apakah ada perjanjian tertulis.", EN: "Record whether there is a written agreement."},
		blk.Text{ID: "Buat perjanjian tertulis; tanpa itu peserta berisiko dianggap karyawan.", EN: "Make a written agreement; without it the participant may count as an employee."}, blk.Law("uu-13-2003", "art. 22"),
		func(w *WorkplaceTraining, _ *blk.Context) blk.Truth { return w.WrittenAgreement.Truth() }},
	{"MAG-006", blk.Text{ID: "Lamanya paling banyak {0}", EN: "It lasts at most {0}"}, []*blk.Parameter{&apprenticeMaxMonths},
		blk.Text{ID: "Catat tanggal mulai dan selesai.", EN: "Record the first and the last day."},
		blk.Text{ID: "Perpendek masanya.", EN: "Shorten it."}, blk.Law("permenaker-6-2020", ""),
		func(w *WorkplaceTraining, c *blk.Context) blk.Truth {
			months, ok := c.Number(&apprenticeMaxMonths)
			if !ok || w.Period.From.IsZero() || w.Period.Until.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(w.Period.Until.Before(w.Period.From.AddMonths(int(months))))
		}},
	{"MAG-007", blk.Text{ID: "Peserta paling banyak {0} dari karyawan", EN: "Participants are at most {0} of the employees"}, []*blk.Parameter{&apprenticeMaxShare},
		blk.Text{ID: "Catat jumlah peserta dan karyawan perusahaan.", EN: "Record the participants and the employees of the company."},
		blk.Text{ID: "Kurangi peserta, atau bagi ke perusahaan lain.", EN: "Take fewer participants, or share them with another company."}, blk.Law("permenaker-6-2020", ""),
		func(w *WorkplaceTraining, c *blk.Context) blk.Truth {
			participants, ok := w.Participants.Int()
			employees, known := w.Employees.Int()
			limit, set := c.Number(&apprenticeMaxShare)
			if !ok || !known || !set {
				return blk.Undetermined
			}
			return blk.TruthOf(int64(participants)*10_000 <= int64(employees)*limit)
		}},
	{"MAG-008", blk.Text{ID: "Porsi teori {0} sampai {1}", EN: "Theory takes {0} to {1}"}, []*blk.Parameter{&theoryMinShare, &theoryMaxShare},
		blk.Text{ID: "Catat pembagian jam teori dan praktik.", EN: "Record how the hours divide into theory and practice."},
		blk.Text{ID: "Sesuaikan pembagian jamnya.", EN: "Divide the hours otherwise."}, blk.Law("permenaker-6-2020", ""),
		func(w *WorkplaceTraining, c *blk.Context) blk.Truth {
			share, known := w.TheoryShare.Hundredths()
			least, ok := c.Number(&theoryMinShare)
			most, set := c.Number(&theoryMaxShare)
			if !known || !ok || !set {
				return blk.Undetermined
			}
			return blk.TruthOf(share >= least && share <= most)
		}},
	{"MAG-010", blk.Text{ID: "Ada pembimbing di perusahaan", EN: "There is a mentor at the company"}, nil,
		blk.Text{ID: "Catat apakah ada pembimbing.", EN: "Record whether there is a mentor."},
		blk.Text{ID: "Minta perusahaan menunjuk pembimbing.", EN: "Have the company name a mentor."}, blk.Law("permenaker-6-2020", "art. 17-18"),
		func(w *WorkplaceTraining, _ *blk.Context) blk.Truth { return w.Mentor.Truth() }},
}

// withLimits returns the text of a rule with the limits in force.
func withLimits(t blk.Text, limits []*blk.Parameter, c *blk.Context) blk.Text {
	for i, p := range limits {
		limit := blk.Text{ID: "(batas belum ditetapkan)", EN: "(no limit set)"}
		if n, ok := c.Number(p); ok {
			limit = p.Unit.Format(n)
		}
		place := "{" + strconv.Itoa(i) + "}"
		t = blk.Text{ID: strings.Replace(t.ID, place, limit.ID, 1), EN: strings.Replace(t.EN, place, limit.EN, 1)}
	}
	return t
}

func compareWith(n blk.Count, p *blk.Parameter, c *blk.Context, ok func(n, limit int64) bool) blk.Truth {
	v, known := n.Int()
	limit, set := c.Number(p)
	if !known || !set {
		return blk.Undetermined
	}
	return blk.TruthOf(ok(int64(v), limit))
}

// ApprenticeshipRules answers whether the rules of apprenticeship (pemagangan,
// Permenaker 6/2020) are kept. They hold only for an apprenticeship: for
// another kind the answer is false with that reason, and where the kind is not
// known it is undetermined, whatever else is known, with what would decide it.
func (w *WorkplaceTraining) ApprenticeshipRules(c *blk.Context) blk.Answer {
	kind := blk.Answer{Code: "is_apprenticeship", Text: blk.Text{ID: "Ini pemagangan", EN: "This is an apprenticeship (pemagangan)"}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}, Evidence: w.Citations}
	if w.Kind != "" {
		kind.Truth = blk.TruthOf(w.Kind == Apprenticeship)
	}
	switch kind.Truth {
	case blk.Undetermined:
		kind.Mend = blk.Text{ID: "Tanyakan apakah ada perjanjian pemagangan, atau ini jam praktik dari program pelatihan (OJT).", EN: "Ask whether there is an apprenticeship agreement, or these are practice hours of a training programme (on-the-job training)."}
	case blk.False:
		other := w.Kind.Label()
		kind.Mend = blk.Text{ID: "Aturan lain berlaku: " + other.ID + ".", EN: "Other rules hold: " + other.EN + "."}
	}
	rules := make([]blk.Answer, len(apprenticeshipRules))
	for i, r := range apprenticeshipRules {
		rules[i] = blk.Answer{Truth: r.holds(w, c), Code: string(r.check), Text: withLimits(r.text, r.limits, c), Basis: []blk.Basis{r.basis}}
		if kind.Truth == blk.Undetermined {
			rules[i].Truth = blk.Undetermined // a rule that may not apply is neither kept nor broken
		}
		switch rules[i].Truth {
		case blk.Undetermined:
			rules[i].Mend = r.record
		case blk.False:
			rules[i].Mend = r.mend
		}
	}
	text := blk.Text{ID: "Aturan pemagangan dipenuhi", EN: "The rules of apprenticeship are met"}
	if kind.Truth == blk.False {
		return blk.AllOf("apprenticeship_rules", text, kind)
	}
	return blk.AllOf("apprenticeship_rules", text, append([]blk.Answer{kind}, rules...)...)
}

var workplaceTrainingChecks = []blk.Check[WorkplaceTraining]{
	blk.CheckPresent("/id", func(w *WorkplaceTraining) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *WorkplaceTraining) WorkplaceTrainingID { return w.ID }),
	blk.CheckCode("/kind", func(w *WorkplaceTraining) WorkplaceTrainingKind { return w.Kind }),
	blk.CheckIdentifier("/centre", func(w *WorkplaceTraining) blk.CentreID { return w.Centre }),
	blk.CheckIdentifier("/company", func(w *WorkplaceTraining) blk.OrganisationID { return w.Company }),
	blk.CheckCode("/sector", func(w *WorkplaceTraining) blk.Sector { return w.Sector }),
	blk.CheckPeriod("/period", func(w *WorkplaceTraining) blk.Period { return w.Period }),
	{
		ID: "MAG-003", At: "/written_agreement", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Pemagangan harus mempunyai perjanjian tertulis; tanpa itu peserta berisiko dianggap karyawan.", EN: "An apprenticeship must have a written agreement; without it the participant may count as an employee."},
		Mend:  blk.Text{ID: "Buat perjanjian pemagangan, atau catat bahwa ini OJT.", EN: "Make the apprenticeship agreement, or record that this is on-the-job training."},
		Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 22"), blk.Law("permenaker-6-2020", "art. 10(3), 11")},
		Holds: func(w *WorkplaceTraining, _ *blk.Context) bool {
			return w.Kind != Apprenticeship || w.WrittenAgreement.Truth() == blk.True
		},
	},
}

// Check returns what the checks find in the record, nil if all hold.
func (w *WorkplaceTraining) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(workplaceTrainingChecks, w, c), blk.CheckCitations(w.Citations, c)...)
}

// Validate is [WorkplaceTraining.Check] as an error: nil unless a finding is an
// error.
func (w *WorkplaceTraining) Validate(c *blk.Context) error { return w.Check(c).Err() }
