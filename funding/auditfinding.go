package funding

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An AuditFinding (temuan) is what an auditor found wrong with money: what is so, what should be so,
// why it is not and what came of it. It is another thing than a Finding, which the checks of data
// make and no auditor signs.
type AuditFinding struct {
	// The identifier, which no other record of its kind has.
	ID AuditFindingID `json:"id,omitzero" jsonschema:"required"`
	// Who audited, for example an inspectorate or the audit board.
	Auditor blk.OrganisationID `json:"auditor,omitzero"`
	// The number of the report, as it is written in it.
	ReportNumber string `json:"report_number,omitzero"`
	// The day of the report.
	ReportedOn blk.Date `json:"reported_on,omitzero"`
	// The centre that it is about.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The allocation that it is about.
	Allocation AllocationID `json:"allocation,omitzero"`
	// The payments that it is about.
	Payments []PaymentID `json:"payments,omitempty"`
	// The government assistance that it is about.
	Assistance AssistanceID `json:"assistance,omitzero"`
	// The place in a document that it is about, as a JSON Pointer, for what has no
	// identifier of its own.
	About string `json:"about,omitzero"`
	// What is so (kondisi).
	Condition string `json:"condition,omitzero"`
	// What should be so (kriteria).
	Criterion string `json:"criterion,omitzero"`
	// What the criterion rests on.
	Basis []blk.Basis `json:"basis,omitempty"`
	// Why it is not so (sebab).
	Cause string `json:"cause,omitzero"`
	// What came of it (akibat).
	Effect string `json:"effect,omitzero"`
	// How much money it is about, such as an overpayment; absent where it is about none
	// or the amount is not known.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// What the auditor recommends, each with what was done about it.
	FollowUps []AuditFollowUp `json:"follow_ups,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An AuditFollowUp (tindak lanjut) is a recommendation of an auditor and what was done
// about it.
type AuditFollowUp struct {
	// What the auditor recommends.
	Recommendation string `json:"recommendation,omitzero" jsonschema:"required"`
	// Who has to act on it.
	Responsible blk.OrganisationID `json:"responsible,omitzero"`
	// The last day for it; absent is so many days after the report as parameter
	// audit_answer_days says.
	DueOn blk.Date `json:"due_on,omitzero"`
	// What was paid back so far; absent where nothing has to be, or it is not known.
	Recovered blk.Rupiah `json:"recovered,omitzero"`
	// What happened so far; its state follows from this.
	History []AuditFollowUpStep `json:"history,omitempty"`
}

// An AuditFollowUpStep is one move of a follow-up.
type AuditFollowUpStep = blk.Step[AuditFollowUpState, AuditFollowUpEvent]

// AuditFollowUpState is how far a recommendation is followed, from "open" to
// "resolved". The zero value "" is absent.
type AuditFollowUpState string

// The states.
const (
	FollowUpOpen       AuditFollowUpState = "open"
	FollowUpAnswered   AuditFollowUpState = "answered"
	FollowUpUnderWay   AuditFollowUpState = "under_way"
	FollowUpResolved   AuditFollowUpState = "resolved"
	FollowUpImpossible AuditFollowUpState = "cannot_be_followed_up"
)

var auditFollowUpStates = blk.NewCodeList("audit_follow_up_state", blk.Text{ID: "Keadaan tindak lanjut", EN: "State of a follow-up"},
	blk.Code{Value: string(FollowUpOpen), Label: blk.Text{ID: "belum ditindaklanjuti", EN: "not followed yet"}},
	blk.Code{Value: string(FollowUpAnswered), Label: blk.Text{ID: "sudah dijawab", EN: "answered"}},
	blk.Code{Value: string(FollowUpUnderWay), Label: blk.Text{ID: "belum sesuai rekomendasi", EN: "under way"}, Meaning: blk.Text{ID: "ditindaklanjuti sebagian", EN: "followed in part"}},
	blk.Code{Value: string(FollowUpResolved), Label: blk.Text{ID: "sesuai rekomendasi", EN: "resolved"}, Aliases: []string{"selesai", "tuntas"}},
	blk.Code{Value: string(FollowUpImpossible), Label: blk.Text{ID: "tidak dapat ditindaklanjuti", EN: "cannot be followed up"}},
)

// IsValid reports whether s is one of the states.
func (s AuditFollowUpState) IsValid() bool { return auditFollowUpStates.Has(string(s)) }

// Label returns the name of the state.
func (s AuditFollowUpState) Label() blk.Text { return auditFollowUpStates.LabelOf(string(s)) }

// CodeList returns all states.
func (AuditFollowUpState) CodeList() blk.CodeList { return auditFollowUpStates }

// AuditFollowUpEvent is what moves a follow-up, such as "answer". The zero value "" is
// absent.
type AuditFollowUpEvent string

// The events.
const (
	FollowUpAnswer  AuditFollowUpEvent = "answer"
	FollowUpReturn  AuditFollowUpEvent = "find_insufficient"
	FollowUpResolve AuditFollowUpEvent = "resolve"
	FollowUpGiveUp  AuditFollowUpEvent = "declare_impossible"
)

var auditFollowUpEvents = blk.NewCodeList("audit_follow_up_event", blk.Text{ID: "Langkah tindak lanjut", EN: "Event of a follow-up"},
	blk.Code{Value: string(FollowUpAnswer), Label: blk.Text{ID: "jawab", EN: "answer"}},
	blk.Code{Value: string(FollowUpReturn), Label: blk.Text{ID: "nyatakan belum sesuai", EN: "find insufficient"}},
	blk.Code{Value: string(FollowUpResolve), Label: blk.Text{ID: "nyatakan sesuai", EN: "declare resolved"}},
	blk.Code{Value: string(FollowUpGiveUp), Label: blk.Text{ID: "nyatakan tidak dapat ditindaklanjuti", EN: "declare impossible"}},
)

// IsValid reports whether e is one of the events.
func (e AuditFollowUpEvent) IsValid() bool { return auditFollowUpEvents.Has(string(e)) }

// Label returns the name of the event.
func (e AuditFollowUpEvent) Label() blk.Text { return auditFollowUpEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (AuditFollowUpEvent) CodeList() blk.CodeList { return auditFollowUpEvents }

// AuditFollowUpLifecycle returns a copy of the table of states and events of a
// follow-up. The auditor, here a reviewer, decides what resolves a recommendation.
func AuditFollowUpLifecycle() *blk.Lifecycle[AuditFollowUpState, AuditFollowUpEvent, AuditFollowUp] {
	return auditFollowUpLifecycle.Clone()
}

var auditFollowUpLifecycle = blk.Lifecycle[AuditFollowUpState, AuditFollowUpEvent, AuditFollowUp]{
	ID: "audit_follow_up", Label: blk.Text{ID: "Daur hidup tindak lanjut temuan", EN: "Lifecycle of a follow-up of an audit"}, Initial: FollowUpOpen,
	Transitions: []blk.Transition[AuditFollowUpState, AuditFollowUpEvent, AuditFollowUp]{
		{From: []AuditFollowUpState{FollowUpOpen, FollowUpUnderWay}, Event: FollowUpAnswer, To: FollowUpAnswered},
		{From: []AuditFollowUpState{FollowUpAnswered}, Event: FollowUpReturn, To: FollowUpUnderWay, Roles: []blk.Role{blk.RoleReviewer}, NeedsReason: true},
		{From: []AuditFollowUpState{FollowUpAnswered}, Event: FollowUpResolve, To: FollowUpResolved, Roles: []blk.Role{blk.RoleReviewer}, Guards: []blk.Guard[AuditFollowUp]{followUpProofGuard}},
		{From: []AuditFollowUpState{FollowUpOpen, FollowUpAnswered, FollowUpUnderWay}, Event: FollowUpGiveUp, To: FollowUpImpossible, Roles: []blk.Role{blk.RoleReviewer}, NeedsReason: true},
	},
}

var auditBasis = []blk.Basis{blk.Practice(blk.Text{ID: "tindak lanjut laporan hasil pemeriksaan", EN: "follow-up of audit reports"})}

var followUpProofGuard = blk.Guard[AuditFollowUp]{
	ID: "TLH-005", Must: blk.Text{ID: "Harus ada bukti tindak lanjut.", EN: "There must be proof of the follow-up."},
	Mend: blk.Text{ID: "Sebutkan dokumennya, misalnya bukti setor.", EN: "Name the document, for example the proof of payment."}, Basis: auditBasis,
	Holds: func(m *blk.Move[AuditFollowUp]) blk.Truth { return blk.TruthOf(m.Document != "") },
}

// auditAnswerDays is how long an answer may take.
var auditAnswerDays = blk.Parameter{
	ID: "audit_answer_days", Label: blk.Text{ID: "Batas waktu menindaklanjuti temuan sesudah laporan", EN: "Time to follow a finding after the report"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 60}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "60 hari seperti yang lazim untuk laporan BPK; naskah aturannya belum dibaca", EN: "60 days as is usual for reports of the audit board; the text of the rule was not read"})}}},
}

// State returns the state that the history of the follow-up leads to.
func (u *AuditFollowUp) State() AuditFollowUpState { return auditFollowUpLifecycle.State(u.History) }

// isDone reports whether nothing remains to be done.
func (u *AuditFollowUp) isDone() bool {
	s := u.State()
	return s == FollowUpResolved || s == FollowUpImpossible
}

// DueOn returns the last day for a follow-up of the finding: its own, or so many days
// after the report as parameter audit_answer_days says. It is absent where neither is
// known. The context may be nil.
func (f *AuditFinding) DueOn(u *AuditFollowUp, c *blk.Context) blk.Date {
	days, known := c.Number(&auditAnswerDays)
	if !u.DueOn.IsZero() || f.ReportedOn.IsZero() || !known {
		return u.DueOn
	}
	return f.ReportedOn.AddDays(int(days))
}

// Recovered returns what was paid back on all recommendations of the finding. It
// reports false if nothing is said, or the sum is out of range.
func (f *AuditFinding) Recovered() (blk.Rupiah, bool) {
	sum, _ := blk.NewRupiah(0)
	said := false
	for i := range f.FollowUps {
		r := f.FollowUps[i].Recovered
		if r.IsZero() {
			continue
		}
		var err error
		if sum, err = sum.Add(r); err != nil {
			return blk.Rupiah{}, false
		}
		said = true
	}
	if !said {
		return blk.Rupiah{}, false
	}
	return sum, true
}

// Outstanding returns what is still to be paid back: the amount of the finding less
// what was recovered. It reports false if the amount is not known or more was recovered
// than was found. Nothing said of recovery is taken as nothing recovered.
func (f *AuditFinding) Outstanding() (blk.Rupiah, bool) {
	if f.Amount.IsZero() {
		return blk.Rupiah{}, false
	}
	left := f.Amount
	if recovered, said := f.Recovered(); said {
		var err error
		if left, err = left.Sub(recovered); err != nil {
			return blk.Rupiah{}, false
		}
	}
	return left, left.Sign() >= 0
}

// Answer returns whether the finding is settled: every recommendation is resolved or
// declared impossible to follow. It is undetermined where the auditor recommends
// nothing. Each recommendation is a part, with the day it is due.
func (f *AuditFinding) Answer(c *blk.Context) blk.Answer {
	var parts []blk.Answer
	for i := range f.FollowUps {
		u := &f.FollowUps[i]
		state := u.State().Label()
		part := blk.Answer{Truth: blk.TruthOf(u.isDone()), Code: "recommendation_" + strconv.Itoa(i+1),
			Text: blk.Text{ID: u.Recommendation + ": " + state.ID, EN: u.Recommendation + ": " + state.EN}}
		if due := f.DueOn(u, c); !u.isDone() && !due.IsZero() {
			day := due.Label()
			part.Mend = blk.Text{ID: "Tindak lanjuti sampai " + day.ID + ".", EN: "Follow it until " + day.EN + "."}
		}
		parts = append(parts, part)
	}
	a := blk.AllOf("audit_finding", blk.Text{ID: "Temuan sudah selesai", EN: "The finding is settled"}, parts...)
	if len(parts) == 0 {
		a.Truth = blk.Undetermined
	}
	return a
}

var auditFindingChecks = []blk.Check[AuditFinding]{
	blk.CheckPresent("/id", func(f *AuditFinding) bool { return f.ID != "" }),
	blk.CheckIdentifier("/id", func(f *AuditFinding) AuditFindingID { return f.ID }),
	blk.CheckIdentifier("/auditor", func(f *AuditFinding) blk.OrganisationID { return f.Auditor }),
	blk.CheckIdentifier("/centre", func(f *AuditFinding) blk.CentreID { return f.Centre }),
	blk.CheckIdentifier("/allocation", func(f *AuditFinding) AllocationID { return f.Allocation }),
	blk.CheckIdentifiers("/payments", func(f *AuditFinding) []PaymentID { return f.Payments }),
	blk.CheckIdentifier("/assistance", func(f *AuditFinding) AssistanceID { return f.Assistance }),
	{
		ID: "TLH-001", At: "", Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must:  blk.Text{ID: "Temuan harus memuat kondisi, kriteria, sebab dan akibat, dengan pemeriksa, nomor dan tanggal laporannya; {member} belum ada.", EN: "A finding must say condition, criterion, cause and effect, with its auditor and the number and date of the report; {member} is absent."},
		Mend:  blk.Text{ID: "Isi {member}.", EN: "Give {member}."},
		Basis: auditBasis,
		Find: func(f *AuditFinding, _ *blk.Context) (failures []blk.Failure) {
			absent := func(is bool, member string) {
				if is {
					failures = append(failures, blk.Failure{At: "/" + member, Params: blk.Params{{Name: "member", Value: member}}})
				}
			}
			absent(f.Auditor == "", "auditor")
			absent(f.ReportNumber == "", "report_number")
			absent(f.ReportedOn.IsZero(), "reported_on")
			absent(f.Condition == "", "condition")
			absent(f.Criterion == "", "criterion")
			absent(f.Cause == "", "cause")
			absent(f.Effect == "", "effect")
			return failures
		},
	},
	{
		ID: "TLH-002", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Nilai temuan tidak boleh negatif; tercatat {given}.", EN: "The amount of a finding must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Tulis besarnya; kurang atau lebih bayar dijelaskan dalam kondisi.", EN: "Write its size; whether too little or too much was paid belongs to the condition."},
		Basis: auditBasis,
		Holds: func(f *AuditFinding, _ *blk.Context) bool { return f.Amount.Sign() >= 0 },
		Params: func(f *AuditFinding, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: f.Amount.String()}}
		},
	},
	{
		ID: "TLH-003", At: "/follow_ups", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang dikembalikan ({given}) tidak boleh melebihi nilai temuan ({allowed}) atau negatif.", EN: "What was paid back ({given}) must not be more than the amount of the finding ({allowed}), or negative."},
		Mend:  blk.Text{ID: "Periksa bukti setornya; kelebihan setor bukan tindak lanjut temuan ini.", EN: "Check the proofs of payment; what is more belongs to another finding."},
		Basis: auditBasis, Needs: []blk.CheckID{"TLH-002"},
		Holds: func(f *AuditFinding, _ *blk.Context) bool {
			if slices.ContainsFunc(f.FollowUps, func(u AuditFollowUp) bool { return u.Recovered.Sign() < 0 }) {
				return false
			}
			recovered, said := f.Recovered()
			return !said || f.Amount.IsZero() || recovered.Compare(f.Amount) <= 0
		},
		Params: func(f *AuditFinding, _ *blk.Context) blk.Params {
			recovered, _ := f.Recovered()
			return blk.Params{{Name: "given", Value: givenOr(recovered.String())}, {Name: "allowed", Value: givenOr(f.Amount.String())}}
		},
	},
	{
		ID: "TLH-004", At: "/follow_ups", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Rekomendasi harus ditindaklanjuti sampai {due_id}; keadaannya {state_id}.", EN: "A recommendation must be followed until {due_en}; its state is {state_en}."},
		Mend:  blk.Text{ID: "Jawab pemeriksa dengan bukti, atau minta dinyatakan tidak dapat ditindaklanjuti beserta alasannya.", EN: "Answer the auditor with proof, or ask to have it declared impossible with the reason."},
		Basis: auditBasis,
		Find: func(f *AuditFinding, c *blk.Context) (failures []blk.Failure) {
			for i := range f.FollowUps {
				u := &f.FollowUps[i]
				if due := f.DueOn(u, c); !u.isDone() && !due.IsZero() && c.On.After(due) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/follow_ups", i, ""), Params: append(blk.TextParams("due", due.Label()), blk.TextParams("state", u.State().Label())...)})
				}
			}
			return failures
		},
	},
	{
		ID: "TLH-006", At: "/follow_ups", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Batas waktu tindak lanjut tidak boleh sebelum tanggal laporan ({from}); tercatat {given}.", EN: "A follow-up must not be due before the day of the report ({from}); {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki tanggalnya.", EN: "Correct the date."},
		Basis: auditBasis,
		Find: func(f *AuditFinding, _ *blk.Context) (failures []blk.Failure) {
			for i := range f.FollowUps {
				if due := f.FollowUps[i].DueOn; !due.IsZero() && due.Before(f.ReportedOn) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/follow_ups", i, "/due_on"), Params: blk.Params{{Name: "from", Value: f.ReportedOn.String()}, {Name: "given", Value: due.String()}}})
				}
			}
			return failures
		},
	},
}

var auditFollowUpChecks = []blk.Check[AuditFollowUp]{
	blk.CheckPresent("/recommendation", func(u *AuditFollowUp) bool { return u.Recommendation != "" }),
	blk.CheckIdentifier("/responsible", func(u *AuditFollowUp) blk.OrganisationID { return u.Responsible }),
}

// Check returns what the checks find in the follow-up, nil if all hold.
func (u *AuditFollowUp) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(auditFollowUpChecks, u, c), auditFollowUpLifecycle.CheckHistory(u.History, c).Under("history")...)
}

// Check returns what the checks find in the finding of an auditor, nil if all hold.
func (f *AuditFinding) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(auditFindingChecks, f, c)
	found = append(found, blk.CheckEach("follow_ups", f.FollowUps, (*AuditFollowUp).Check, c)...)
	return append(found, blk.CheckCitations(f.Citations, c)...)
}

// Validate is [AuditFinding.Check] as an error: nil unless a finding is an error.
func (f *AuditFinding) Validate(c *blk.Context) error { return f.Check(c).Err() }
