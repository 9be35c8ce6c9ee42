package training

import "github.com/vokasi/vokasi-go/blk"

// A WorkplaceTraining is learning at a workplace, of whatever kind: "magang" in
// a news text may be an apprenticeship under an agreement or the on-the-job
// part of a programme, and other rules hold for each. Where the kind is not
// said it is absent, and the rules of apprenticeship are undetermined. It is for
// what sources tell; those who keep the papers have a record for each kind:
// [ApprenticeshipAgreement], [OnTheJobTraining], [GraduateInternship] and
// [SchoolWorkPlacement].
type WorkplaceTraining struct {
	// The identifier, which no other record of its kind has.
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

// The kinds of workplace training.
const (
	KindApprenticeship         WorkplaceTrainingKind = "apprenticeship"
	KindOnTheJobTraining       WorkplaceTrainingKind = "on_the_job_training"
	KindGraduateInternship     WorkplaceTrainingKind = "graduate_internship"
	KindSchoolWorkPlacement    WorkplaceTrainingKind = "school_work_placement"
	KindOverseasApprenticeship WorkplaceTrainingKind = "overseas_apprenticeship"
)

var workplaceTrainingKinds = blk.NewCodeList("workplace_training_kind", blk.Text{ID: "Jenis pelatihan di tempat kerja", EN: "Kind of workplace training"},
	blk.Code{Value: string(KindApprenticeship), Label: blk.Text{ID: "pemagangan dalam negeri", EN: "apprenticeship"}, Meaning: blk.Text{ID: "Permenaker 6/2020: program perusahaan dengan perjanjian", EN: "Permenaker 6/2020: company programme with an agreement"}},
	blk.Code{Value: string(KindOnTheJobTraining), Label: blk.Text{ID: "on the job training (OJT)", EN: "on-the-job training"}, Aliases: []string{"OJT"}, Meaning: blk.Text{ID: "jam program PBK yang dijalani di tempat kerja", EN: "hours of a programme spent at a workplace"}},
	blk.Code{Value: string(KindGraduateInternship), Label: blk.Text{ID: "magang lulusan perguruan tinggi", EN: "graduate internship"}, Meaning: blk.Text{ID: "Permenaker 8/2025: enam bulan, dengan uang saku", EN: "Permenaker 8/2025: six months, with an allowance"}, Aliases: []string{"Maganghub"}},
	blk.Code{Value: string(KindSchoolWorkPlacement), Label: blk.Text{ID: "praktik kerja lapangan", EN: "school work placement"}, Meaning: blk.Text{ID: "siswa, menurut aturan sekolah (PKL, prakerin)", EN: "a pupil, under the rules of the school (PKL)"}, Aliases: []string{"PKL", "prakerin"}},
	blk.Code{Value: string(KindOverseasApprenticeship), Label: blk.Text{ID: "pemagangan luar negeri", EN: "overseas apprenticeship"}, Meaning: blk.Text{ID: "misalnya di Jepang, lewat lembaga pengirim", EN: "such as in Japan, through a sending organisation"}},
)

// IsValid reports whether k is one of the kinds.
func (k WorkplaceTrainingKind) IsValid() bool { return workplaceTrainingKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k WorkplaceTrainingKind) Label() blk.Text { return workplaceTrainingKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (WorkplaceTrainingKind) CodeList() blk.CodeList { return workplaceTrainingKinds }

// apprenticeshipFacts returns what the record knows of an apprenticeship; of
// what is not known to be one, nothing.
func (w *WorkplaceTraining) apprenticeshipFacts() apprenticeshipFacts {
	if w.Kind != KindApprenticeship {
		return apprenticeshipFacts{}
	}
	f := apprenticeshipFacts{
		age: w.YoungestAge, consent: w.GuardianConsent.Truth(), agreement: w.WrittenAgreement.Truth(), period: w.Period,
		participants: w.Participants, employees: w.Employees, mentor: w.Mentor.Truth(),
	}
	if share, known := w.TheoryShare.Hundredths(); known {
		f.theory, f.hours = share, 10_000
	}
	return f
}

// ApprenticeshipRules answers whether the rules of apprenticeship (pemagangan,
// Permenaker 6/2020) are kept. They hold only for an apprenticeship: for
// another kind the answer is false with that reason, and where the kind is not
// known it is undetermined, whatever else is known, with what would decide it.
func (w *WorkplaceTraining) ApprenticeshipRules(c *blk.Context) blk.Answer {
	kind := blk.Answer{Code: "is_apprenticeship", Text: blk.Text{ID: "Ini pemagangan", EN: "This is an apprenticeship (pemagangan)"}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}, Evidence: w.Citations}
	if w.Kind != "" {
		kind.Truth = blk.TruthOf(w.Kind == KindApprenticeship)
	}
	text := blk.Text{ID: "Aturan pemagangan dipenuhi", EN: "The rules of apprenticeship are met"}
	switch kind.Truth {
	case blk.Undetermined:
		kind.Mend = blk.Text{ID: "Tanyakan apakah ada perjanjian pemagangan, atau ini jam praktik dari program pelatihan (OJT).", EN: "Ask whether there is an apprenticeship agreement, or these are practice hours of a training programme (on-the-job training)."}
	case blk.False:
		other := w.Kind.Label()
		kind.Mend = blk.Text{ID: "Aturan lain berlaku: " + other.ID + ".", EN: "Other rules hold: " + other.EN + "."}
		return blk.AllOf("apprenticeship_rules", text, kind)
	}
	parts := []blk.Answer{kind}
	for i := range apprenticeshipRules {
		if r := &apprenticeshipRules[i]; !r.text.IsZero() {
			parts = append(parts, r.ask(w.apprenticeshipFacts(), c))
		}
	}
	return blk.AllOf("apprenticeship_rules", text, parts...)
}

var workplaceTrainingChecks = []blk.Check[WorkplaceTraining]{
	blk.CheckPresent("/id", func(w *WorkplaceTraining) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *WorkplaceTraining) WorkplaceTrainingID { return w.ID }),
	blk.CheckCode("/kind", func(w *WorkplaceTraining) WorkplaceTrainingKind { return w.Kind }),
	blk.CheckIdentifier("/centre", func(w *WorkplaceTraining) blk.CentreID { return w.Centre }),
	blk.CheckIdentifier("/company", func(w *WorkplaceTraining) blk.OrganisationID { return w.Company }),
	blk.CheckCode("/sector", func(w *WorkplaceTraining) blk.Sector { return w.Sector }),
	blk.CheckPeriod("/period", func(w *WorkplaceTraining) blk.Period { return w.Period }),
	apprenticeshipCheck("MAG-003", "/written_agreement", blk.UnlessReported(blk.Warning, blk.Error), func(w *WorkplaceTraining, _ *blk.Context) apprenticeshipFacts {
		f := w.apprenticeshipFacts()
		if w.Kind == KindApprenticeship && f.agreement == blk.Undetermined {
			f.agreement = blk.False // nobody has seen one
		}
		return f
	}),
}

// Check returns what the checks find in the record, nil if all hold.
func (w *WorkplaceTraining) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(workplaceTrainingChecks, w, c), blk.CheckCitations(w.Citations, c)...)
}

// Validate is [WorkplaceTraining.Check] as an error: nil unless a finding is an
// error.
func (w *WorkplaceTraining) Validate(c *blk.Context) error { return w.Check(c).Err() }
