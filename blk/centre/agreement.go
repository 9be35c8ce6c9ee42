package centre

import "github.com/vokasi/vokasi-go/blk"

// An Agreement is what parties put into writing about working together: a memorandum of
// understanding (MoU) says what they intend, a cooperation agreement (PKS) what each must do. What
// it is worth on a day follows from its dates. What newspapers call working together is a
// [Cooperation].
type Agreement struct {
	// The identifier, which no other record of its kind has.
	ID AgreementID `json:"id,omitzero" jsonschema:"required"`
	// Whether it is a MoU or a PKS.
	Kind AgreementKind `json:"kind,omitzero" jsonschema:"required"`
	// What it is about.
	Subject blk.Text `json:"subject,omitzero"`
	// The centres that are parties to it.
	Centres []blk.CentreID `json:"centres,omitempty"`
	// The organisations that are parties to it.
	Organisations []blk.OrganisationID `json:"organisations,omitempty"`
	// The cooperation that it puts into writing.
	Cooperation CooperationID `json:"cooperation,omitzero"`
	// The signed papers.
	Documents []blk.DocumentID `json:"documents,omitempty"`
	// The day it was signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// When it is in force; without a last day it goes on.
	InForce blk.Period `json:"in_force,omitzero"`
	// What the parties must do.
	Duties []blk.Text `json:"duties,omitempty"`
	// When it was suspended.
	Suspensions []blk.Period `json:"suspensions,omitempty"`
	// The day from which it was ended before its time.
	TerminatedOn blk.Date `json:"terminated_on,omitzero"`
	// The agreement that this one takes the place of.
	Amendment blk.Amendment[AgreementID] `json:"amendment,omitzero"`
	// What happened to it so far; its state follows from this.
	History []AgreementStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AgreementID identifies an [Agreement].
type AgreementID string

// An AgreementStep is one move of an agreement.
type AgreementStep = blk.Step[AgreementStatus, AgreementEvent]

// AgreementKind is "mou" (nota kesepahaman) or "pks" (perjanjian kerja sama). The
// zero value "" is absent.
type AgreementKind string

// The kinds.
const (
	MoU AgreementKind = "mou"
	PKS AgreementKind = "pks"
)

var agreementKinds = blk.NewCodeList("agreement_kind", blk.Text{ID: "Jenis perjanjian", EN: "Kind of agreement"},
	blk.Code{Value: string(MoU), Label: blk.Text{ID: "nota kesepahaman (MoU)", EN: "memorandum of understanding"}, Aliases: []string{"nota kesepahaman"}, Meaning: blk.Text{ID: "niat tanpa kewajiban", EN: "intent without duties"}},
	blk.Code{Value: string(PKS), Label: blk.Text{ID: "perjanjian kerja sama (PKS)", EN: "cooperation agreement"}, Aliases: []string{"perjanjian kerja sama", "MoA"}, Meaning: blk.Text{ID: "kewajiban, masa dan biaya", EN: "duties, period, money"}},
)

// IsValid reports whether k is one of the kinds.
func (k AgreementKind) IsValid() bool { return agreementKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k AgreementKind) Label() blk.Text { return agreementKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (AgreementKind) CodeList() blk.CodeList { return agreementKinds }

// AgreementStatus is how far an agreement has come, or what it is worth on a day:
// "draft", "signed" (not yet in force), "active", "suspended", "expired" or
// "terminated". The zero value "" is absent: it cannot be told.
type AgreementStatus string

// The statuses.
const (
	AgreementDraft      AgreementStatus = "draft"
	AgreementSigned     AgreementStatus = "signed"
	AgreementActive     AgreementStatus = "active"
	AgreementSuspended  AgreementStatus = "suspended"
	AgreementExpired    AgreementStatus = "expired"
	AgreementTerminated AgreementStatus = "terminated"
)

var agreementStatuses = blk.NewCodeList("agreement_status", blk.Text{ID: "Status perjanjian", EN: "Status of an agreement"},
	blk.Code{Value: string(AgreementDraft), Label: blk.Text{ID: "rancangan", EN: "draft"}},
	blk.Code{Value: string(AgreementSigned), Label: blk.Text{ID: "ditandatangani, belum berlaku", EN: "signed, not yet in force"}},
	blk.Code{Value: string(AgreementActive), Label: blk.Text{ID: "berlaku", EN: "in force"}},
	blk.Code{Value: string(AgreementSuspended), Label: blk.Text{ID: "ditangguhkan", EN: "suspended"}},
	blk.Code{Value: string(AgreementExpired), Label: blk.Text{ID: "habis masa berlaku", EN: "expired"}},
	blk.Code{Value: string(AgreementTerminated), Label: blk.Text{ID: "diakhiri", EN: "terminated"}},
)

// IsValid reports whether s is one of the statuses.
func (s AgreementStatus) IsValid() bool { return agreementStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s AgreementStatus) Label() blk.Text { return agreementStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (AgreementStatus) CodeList() blk.CodeList { return agreementStatuses }

// AgreementEvent is what moves an agreement, such as "sign". The zero value "" is
// absent.
type AgreementEvent string

// The events.
const (
	SignAgreement      AgreementEvent = "sign"
	ActivateAgreement  AgreementEvent = "activate"
	SuspendAgreement   AgreementEvent = "suspend"
	ResumeAgreement    AgreementEvent = "resume"
	ExpireAgreement    AgreementEvent = "expire"
	TerminateAgreement AgreementEvent = "terminate"
)

var agreementEvents = blk.NewCodeList("agreement_event", blk.Text{ID: "Langkah perjanjian", EN: "Event of an agreement"},
	blk.Code{Value: string(SignAgreement), Label: blk.Text{ID: "tanda tangani", EN: "sign"}},
	blk.Code{Value: string(ActivateAgreement), Label: blk.Text{ID: "berlakukan", EN: "bring into force"}},
	blk.Code{Value: string(SuspendAgreement), Label: blk.Text{ID: "tangguhkan", EN: "suspend"}},
	blk.Code{Value: string(ResumeAgreement), Label: blk.Text{ID: "lanjutkan", EN: "resume"}},
	blk.Code{Value: string(ExpireAgreement), Label: blk.Text{ID: "habis masa berlakunya", EN: "expire"}},
	blk.Code{Value: string(TerminateAgreement), Label: blk.Text{ID: "akhiri", EN: "terminate"}},
)

// IsValid reports whether e is one of the events.
func (e AgreementEvent) IsValid() bool { return agreementEvents.Has(string(e)) }

// Label returns the name of the event.
func (e AgreementEvent) Label() blk.Text { return agreementEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (AgreementEvent) CodeList() blk.CodeList { return agreementEvents }

// StatusOn returns what the agreement is worth on a day, by its dates alone. It is
// "" if the day is absent, or if the agreement is signed and does not say when it is
// in force. One without any date or paper is a draft.
func (a *Agreement) StatusOn(on blk.Date) AgreementStatus {
	signed := a.SignedOn
	if signed.IsZero() {
		signed = a.InForce.From
	}
	switch {
	case on.IsZero():
		return ""
	case !a.TerminatedOn.IsZero() && !a.TerminatedOn.After(on):
		return AgreementTerminated
	case signed.IsZero() && a.InForce.IsZero() && len(a.Documents) == 0, on.Before(signed):
		return AgreementDraft
	case a.InForce.IsZero():
		return ""
	case on.Before(a.InForce.From):
		return AgreementSigned
	case !a.InForce.Contains(on):
		return AgreementExpired
	}
	for _, p := range a.Suspensions {
		if p.Contains(on) {
			return AgreementSuspended
		}
	}
	return AgreementActive
}

// InForceOn returns whether what is placed under the agreement on a day, such as a
// batch or participants on the job, stands on an agreement in force. It is
// undetermined where the status cannot be told: see [Agreement.StatusOn].
func (a *Agreement) InForceOn(on blk.Date) blk.Truth {
	s := a.StatusOn(on)
	if s == "" {
		return blk.Undetermined
	}
	return blk.TruthOf(s == AgreementActive)
}

// IsFinal reports whether the agreement was signed. From then on it is replaced by
// another one, never edited; what becomes of it, such as a suspension, is still to
// come.
func (a *Agreement) IsFinal() bool { return !a.SignedOn.IsZero() }

// State returns the state that the history of the agreement leads to.
func (a *Agreement) State() AgreementStatus { return agreementLifecycle.State(a.History) }

// Try returns the step that an event would make, or every reason why it may not
// happen. It changes nothing: the caller appends the step to the history.
func (a *Agreement) Try(event AgreementEvent, m blk.Move[Agreement]) (AgreementStep, blk.Findings) {
	m.Record = a
	return agreementLifecycle.Try(a.History, event, m)
}

// AgreementLifecycle returns a copy of the table of states and events of an
// agreement.
func AgreementLifecycle() *blk.Lifecycle[AgreementStatus, AgreementEvent, Agreement] {
	return agreementLifecycle.Clone()
}

var agreementLifecycle = blk.Lifecycle[AgreementStatus, AgreementEvent, Agreement]{
	ID: "agreement", Label: blk.Text{ID: "Daur hidup perjanjian", EN: "Lifecycle of an agreement"}, Initial: AgreementDraft,
	Transitions: []blk.Transition[AgreementStatus, AgreementEvent, Agreement]{
		{From: agreementIn(AgreementDraft), Event: SignAgreement, To: AgreementSigned, Guards: []blk.Guard[Agreement]{agreementPartiesGuard, agreementDutiesGuard, agreementPaperGuard}},
		{From: agreementIn(AgreementSigned), Event: ActivateAgreement, To: AgreementActive, Guards: []blk.Guard[Agreement]{agreementBegunGuard}},
		{From: agreementIn(AgreementActive), Event: SuspendAgreement, To: AgreementSuspended, NeedsReason: true},
		{From: agreementIn(AgreementSuspended), Event: ResumeAgreement, To: AgreementActive, Guards: []blk.Guard[Agreement]{agreementBegunGuard}},
		{From: agreementIn(AgreementActive, AgreementSuspended), Event: ExpireAgreement, To: AgreementExpired, Guards: []blk.Guard[Agreement]{agreementEndedGuard}},
		{From: agreementIn(AgreementSigned, AgreementActive, AgreementSuspended), Event: TerminateAgreement, To: AgreementTerminated, NeedsReason: true},
	},
}

func agreementIn(states ...AgreementStatus) []AgreementStatus { return states }

// day returns the reference date of a move, absent if there is none.
func day[T any](m *blk.Move[T]) blk.Date {
	if m.Context == nil {
		return blk.Date{}
	}
	return m.Context.On
}

var (
	agreementPartiesGuard = blk.Guard[Agreement]{
		ID: "PTN-002", Must: twoPartiesMust, Mend: twoPartiesMend, Basis: twoPartiesBasis,
		Holds: func(m *blk.Move[Agreement]) blk.Truth { return blk.TruthOf(m.Record.parties() >= 2) },
	}
	agreementDutiesGuard = blk.Guard[Agreement]{
		ID: "PTN-003", Must: dutiesMust, Mend: dutiesMend, Basis: agreementBasis,
		Holds: func(m *blk.Move[Agreement]) blk.Truth { return blk.TruthOf(m.Record.saysDuties()) },
	}
	agreementPaperGuard = blk.Guard[Agreement]{
		ID: "PTN-008", Must: signedPaperMust, Mend: signedPaperMend, Basis: agreementBasis,
		Holds: func(m *blk.Move[Agreement]) blk.Truth { return blk.TruthOf(len(m.Record.Documents) > 0) },
	}
	agreementBegunGuard = blk.Guard[Agreement]{
		ID: "PTN-010", Must: blk.Text{ID: "Hari ini harus termasuk masa berlaku perjanjian.", EN: "The day must be within the period of the agreement."},
		Mend: blk.Text{ID: "Tunggu hari pertamanya, atau perpanjang dengan adendum.", EN: "Wait for its first day, or prolong it by an addendum."}, Basis: agreementBasis,
		Holds: func(m *blk.Move[Agreement]) blk.Truth {
			if m.Record.InForce.IsZero() || day(m).IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(m.Record.InForce.Contains(day(m)))
		},
	}
	agreementEndedGuard = blk.Guard[Agreement]{
		ID: "PTN-011", Must: blk.Text{ID: "Hari terakhir perjanjian harus sudah lewat.", EN: "The last day of the agreement must be over."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau akhiri perjanjian dengan alasan.", EN: "Wait for it, or terminate the agreement with a reason."}, Basis: agreementBasis,
		Holds: func(m *blk.Move[Agreement]) blk.Truth {
			if m.Record.InForce.Until.IsZero() || day(m).IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(day(m).After(m.Record.InForce.Until))
		},
	}
	dutiesMust      = blk.Text{ID: "Perjanjian kerja sama (PKS) harus menyebut kewajiban para pihak.", EN: "A cooperation agreement (PKS) must say what the parties must do."}
	dutiesMend      = blk.Text{ID: "Isi duties; jika hanya niat, jenisnya mou.", EN: "Give duties; if it is intent only, its kind is mou."}
	signedPaperMust = blk.Text{ID: "Perjanjian yang ditandatangani harus mempunyai dokumennya.", EN: "An agreement that is signed must have its document."}
	signedPaperMend = blk.Text{ID: "Catat dokumennya dan isi documents.", EN: "Record the document and give documents."}
	agreementBasis  = []blk.Basis{blk.Practice(blk.Text{ID: "isi perjanjian kerja sama", EN: "content of cooperation agreements"})}
)

func (a *Agreement) parties() int { return len(a.Centres) + len(a.Organisations) }

func (a *Agreement) saysDuties() bool { return a.Kind != PKS || len(a.Duties) > 0 }

var agreementChecks = []blk.Check[Agreement]{
	blk.CheckPresent("/id", func(a *Agreement) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *Agreement) AgreementID { return a.ID }),
	blk.CheckPresent("/kind", func(a *Agreement) bool { return a.Kind != "" }),
	blk.CheckCode("/kind", func(a *Agreement) AgreementKind { return a.Kind }),
	blk.CheckIdentifier("/cooperation", func(a *Agreement) CooperationID { return a.Cooperation }),
	blk.CheckPeriod("/in_force", func(a *Agreement) blk.Period { return a.InForce }),
	{
		ID: "PTN-002", At: "", Severity: blk.UnlessReported(blk.Error, blk.Error), Must: twoPartiesMust, Mend: twoPartiesMend, Basis: twoPartiesBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool { return a.parties() >= 2 },
	},
	{
		ID: "PTN-003", At: "/duties", Severity: blk.UnlessReported(blk.Info, blk.Warning), Must: dutiesMust, Mend: dutiesMend, Basis: agreementBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool { return a.saysDuties() },
	},
	{
		ID: "PTN-004", At: "/in_force", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Perjanjian yang ditandatangani harus menyebut hari pertama dan hari terakhirnya.", EN: "An agreement that is signed must state its first and its last day."},
		Mend:  blk.Text{ID: "Isi in_force menurut pasal tentang jangka waktu.", EN: "Give in_force as its article on the period has it."},
		Basis: agreementBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool {
			return a.SignedOn.IsZero() || !a.InForce.From.IsZero() && !a.InForce.Until.IsZero()
		},
	},
	{
		ID: "PTN-005", At: "/signed_on", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Perjanjian harus ditandatangani ({signed}) sebelum atau pada hari berlakunya ({from}).", EN: "An agreement must be signed ({signed}) on or before its first day ({from})."},
		Mend:  blk.Text{ID: "Periksa kedua tanggal; perjanjian yang berlaku surut memerlukan dasar.", EN: "Check the two dates; an agreement that reaches back needs a basis."},
		Basis: agreementBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool { return !a.InForce.From.Before(a.SignedOn) },
		Params: func(a *Agreement, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "signed", Value: a.SignedOn.String()}, {Name: "from", Value: a.InForce.From.String()}}
		},
	},
	{
		ID: "PTN-006", At: "/terminated_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pengakhiran ({terminated}) harus setelah tanda tangan dan paling lambat pada hari terakhir perjanjian.", EN: "The termination ({terminated}) must be after the signature and on the last day of the agreement at the latest."},
		Mend:  blk.Text{ID: "Periksa tanggalnya; perjanjian yang habis masanya tidak perlu diakhiri.", EN: "Check the day; an agreement that has run out need not be terminated."},
		Basis: agreementBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool {
			return !a.TerminatedOn.Before(a.SignedOn) && (a.InForce.Until.IsZero() || !a.TerminatedOn.After(a.InForce.Until))
		},
		Params: func(a *Agreement, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "terminated", Value: a.TerminatedOn.String()}}
		},
		Needs: []blk.CheckID{"DOC-013"},
	},
	{
		ID: "PTN-007", At: "/suspensions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Penangguhan harus mempunyai hari pertama, tidak terbalik dan termasuk masa berlaku perjanjian.", EN: "A suspension must have a first day, must not be reversed and must be within the period of the agreement."},
		Mend:  blk.Text{ID: "Perbaiki masa penangguhan.", EN: "Correct the period of the suspension."},
		Basis: agreementBasis,
		Find: func(a *Agreement, _ *blk.Context) (failures []blk.Failure) {
			for i, p := range a.Suspensions {
				if p.From.IsZero() || p.IsReversed() || !a.InForce.Contains(p.From) || p.Until.After(a.InForce.Until) && !a.InForce.Until.IsZero() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/suspensions", i, "")})
				}
			}
			return failures
		},
		Needs: []blk.CheckID{"DOC-013"},
	},
	{
		ID: "PTN-008", At: "/documents", Severity: blk.UnlessReported(blk.Info, blk.Warning), Must: signedPaperMust, Mend: signedPaperMend, Basis: agreementBasis,
		Holds: func(a *Agreement, _ *blk.Context) bool { return a.SignedOn.IsZero() || len(a.Documents) > 0 },
	},
	blk.CheckAmendment(amendedAgreement),
}

func amendedAgreement(a *Agreement) (AgreementID, *blk.Amendment[AgreementID]) {
	return a.ID, &a.Amendment
}

// Check returns what the checks find in the agreement, nil if all hold.
func (a *Agreement) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(agreementChecks, a, c)
	found = append(found, agreementLifecycle.CheckHistory(a.History, c).Under("history")...)
	return append(found, blk.CheckCitations(a.Citations, c)...)
}

// Validate is [Agreement.Check] as an error: nil unless a finding is an error.
func (a *Agreement) Validate(c *blk.Context) error { return a.Check(c).Err() }
