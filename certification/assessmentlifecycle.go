package certification

import "github.com/vokasi/vokasi-go/blk"

// State returns the state that the history of the assessment leads to.
func (a *Assessment) State() AssessmentState { return assessmentLifecycle.State(a.History) }

// Try returns the step that a move makes for the assessment, or every reason why
// it may not be made. It changes nothing: the caller appends the step to the
// history. Guards that need other records ask the context: see
// [Register.AssessmentContext].
func (a *Assessment) Try(move AssessmentMove, m blk.Move[Assessment]) (AssessmentStep, blk.Findings) {
	m.Record = a
	return assessmentLifecycle.Try(a.History, move, m)
}

// AssessmentLifecycle returns a copy of the table of states and moves of an
// assessment.
func AssessmentLifecycle() *blk.Lifecycle[AssessmentState, AssessmentMove, Assessment] {
	return assessmentLifecycle.Clone()
}

type (
	assessmentGuard      = blk.Guard[Assessment]
	assessmentTransition = blk.Transition[AssessmentState, AssessmentMove, Assessment]
)

var assessmentLifecycle = blk.Lifecycle[AssessmentState, AssessmentMove, Assessment]{
	ID: "assessment", Label: blk.Text{ID: "Daur hidup asesmen", EN: "Lifecycle of an assessment"}, Initial: AssessmentDraft,
	Transitions: []assessmentTransition{
		{From: []AssessmentState{AssessmentDraft}, Event: AssessmentSubmit, To: AssessmentSubmitted, Guards: []assessmentGuard{purposeGuard}},
		{From: []AssessmentState{AssessmentSubmitted}, Event: AssessmentAccept, To: AssessmentAccepted, Roles: []blk.Role{blk.RoleCertificationBody}, Guards: []assessmentGuard{prerequisitesGuard}},
		{From: []AssessmentState{AssessmentSubmitted}, Event: AssessmentReturn, To: AssessmentDraft, Roles: []blk.Role{blk.RoleCertificationBody}, NeedsReason: true},
		{From: []AssessmentState{AssessmentSubmitted}, Event: AssessmentReject, To: AssessmentRejected, Roles: []blk.Role{blk.RoleCertificationBody}, NeedsReason: true},
		{From: []AssessmentState{AssessmentDraft, AssessmentSubmitted, AssessmentAccepted, AssessmentSelfAssessed, AssessmentScheduled, AssessmentInProgress}, Event: AssessmentWithdraw, To: AssessmentWithdrawn, NeedsReason: true},
		{From: []AssessmentState{AssessmentAccepted}, Event: AssessmentSelfAssess, To: AssessmentSelfAssessed, Guards: []assessmentGuard{proceedGuard}},
		{From: []AssessmentState{AssessmentSelfAssessed}, Event: AssessmentSchedule, To: AssessmentScheduled, Roles: []blk.Role{blk.RoleCertificationBody}, Guards: []assessmentGuard{registeredGuard, impartialGuard, verifiedGuard, agreedGuard}},
		{From: []AssessmentState{AssessmentScheduled}, Event: AssessmentBegin, To: AssessmentInProgress, Roles: []blk.Role{blk.RoleAssessor}},
		{From: []AssessmentState{AssessmentInProgress}, Event: AssessmentRecommend, To: AssessmentRecommended, Roles: []blk.Role{blk.RoleAssessor}, Guards: []assessmentGuard{everyUnitGuard, evidenceGuard}},
		{From: []AssessmentState{AssessmentRecommended}, Event: AssessmentDecide, To: AssessmentDecided, Roles: []blk.Role{blk.RoleCommittee}, Guards: []assessmentGuard{otherDeciderGuard, agreesGuard, minutesGuard}},
		{From: []AssessmentState{AssessmentDecided}, Event: AssessmentReassess, To: AssessmentScheduled, Roles: []blk.Role{blk.RoleCertificationBody}, Guards: []assessmentGuard{notYetCompetentGuard, attemptsGuard}},
		{From: []AssessmentState{AssessmentDecided}, Event: AssessmentAppeal, To: AssessmentAppealed, NeedsReason: true, Guards: []assessmentGuard{appealInTimeGuard}},
		{From: []AssessmentState{AssessmentAppealed}, Event: AssessmentUphold, To: AssessmentDecided, Roles: []blk.Role{blk.RoleCommittee}, NeedsReason: true, Guards: []assessmentGuard{otherHearerGuard}},
		{From: []AssessmentState{AssessmentAppealed}, Event: AssessmentOverturn, To: AssessmentDecided, Roles: []blk.Role{blk.RoleCommittee}, NeedsReason: true, Guards: []assessmentGuard{otherHearerGuard}},
		{From: []AssessmentState{AssessmentAppealed}, Event: AssessmentOrderReassessment, To: AssessmentScheduled, Roles: []blk.Role{blk.RoleCommittee}, NeedsReason: true, Guards: []assessmentGuard{otherHearerGuard}},
		{From: []AssessmentState{AssessmentDecided}, Event: AssessmentFinalise, To: AssessmentFinal, Roles: []blk.Role{blk.RoleSystem, blk.RoleCertificationBody}, Guards: []assessmentGuard{appealOverGuard}},
	},
}

// askAssessment returns what a guard holds that others must answer for the
// assessment.
func askAssessment(check blk.CheckID) func(*blk.Move[Assessment]) blk.Truth {
	return func(m *blk.Move[Assessment]) blk.Truth {
		truth, _ := m.Context.Ask(check, string(m.Record.ID))
		return truth
	}
}

// The guards of an assessment, in the order of the moves.
var (
	purposeGuard = assessmentGuard{
		ID: "ASM-020", Must: blk.Text{ID: "Permohonan harus menyebut asesi, skema dan tujuannya.", EN: "An application must name the candidate, the scheme and the purpose."},
		Mend: blk.Text{ID: "Isi candidate, scheme dan application.purpose.", EN: "Give candidate, scheme and application.purpose."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			return blk.TruthOf(m.Record.Candidate != "" && m.Record.Scheme != "" && m.Record.Application.Purpose != "")
		},
	}
	prerequisitesGuard = assessmentGuard{
		ID: "ASM-021", Must: blk.Text{ID: "Persyaratan dasar skema harus terbukti.", EN: "The prerequisites of the scheme must be proven."},
		Mend: blk.Text{ID: "Minta buktinya, lalu isi application.prerequisites_proven.", EN: "Ask for the proof, then give application.prerequisites_proven."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth { return m.Record.Application.PrerequisitesProven.Truth() },
	}
	proceedGuard = assessmentGuard{
		ID: "ASM-024", Must: blk.Text{ID: "Asesmen mandiri harus dijawab, dan asesor menyatakan lanjut.", EN: "The self-assessment must be answered, and the assessor must say to go on."},
		Mend: blk.Text{ID: "Isi self_assessment.answers dan self_assessment.proceed.", EN: "Give self_assessment.answers and self_assessment.proceed."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			return blk.All(blk.TruthOf(len(m.Record.SelfAssessment.Answers) > 0), m.Record.SelfAssessment.Proceed.Truth())
		},
	}
	registeredGuard = assessmentGuard{
		ID: "ASR-001", Must: registeredMust, Mend: registeredMend, Basis: assessorBasis, Holds: askAssessment("ASR-001"),
	}
	impartialGuard = assessmentGuard{
		ID: "ASM-001", Must: impartialMust, Mend: impartialMend, Basis: assessmentBasis, Holds: askAssessment("ASM-001"),
	}
	verifiedGuard = assessmentGuard{
		ID: "TUK-002", Must: verifiedMust, Mend: verifiedMend, Basis: siteBasis, Holds: askAssessment("TUK-002"),
	}
	agreedGuard = assessmentGuard{
		ID: "ASM-022", Must: blk.Text{ID: "Asesi dan asesor harus sudah menandatangani persetujuan asesmen (FR.AK.01).", EN: "Candidate and assessor must have signed the agreement (FR.AK.01)."},
		Mend: blk.Text{ID: "Isi agreement.signed_on.", EN: "Give agreement.signed_on."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth { return blk.TruthOf(!m.Record.Agreement.SignedOn.IsZero()) },
	}
	everyUnitGuard = assessmentGuard{
		ID: "ASM-004", Must: everyUnitMust, Mend: everyUnitMend, Basis: assessmentBasis, Holds: askAssessment("ASM-004"),
	}
	evidenceGuard = assessmentGuard{
		ID: "ASM-006", Must: evidenceMust, Mend: evidenceMend, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			return blk.TruthOf(len(blk.RunChecks(assessmentChecks, m.Record, nil).Of("ASM-006")) == 0)
		},
	}
	otherDeciderGuard = assessmentGuard{
		ID: "ASM-002", Must: otherDeciderMust, Mend: otherDeciderMend, Basis: assessmentBasis, Holds: askAssessment("ASM-002"),
	}
	agreesGuard = assessmentGuard{
		ID: "ASM-005", Must: agreesMust, Mend: agreesMend, Basis: assessmentBasis, Holds: askAssessment("ASM-005"),
	}
	minutesGuard = assessmentGuard{
		ID: "ASM-031", Must: blk.Text{ID: "Keputusan harus mempunyai berita acara pleno atau surat keputusan.", EN: "A decision must have the minutes of the committee or a decree."},
		Mend: blk.Text{ID: "Isi document pada keputusannya.", EN: "Give document in the decision."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			d, _ := m.Record.Decision()
			return blk.TruthOf(d.Document != "")
		},
	}
	notYetCompetentGuard = assessmentGuard{
		ID: "ASM-025", Must: blk.Text{ID: "Uji ulang hanya untuk yang diputuskan belum kompeten.", EN: "Another attempt is only for who was found not yet competent."},
		Mend: blk.Text{ID: "Periksa keputusannya.", EN: "Check the decision."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			d, decided := m.Record.Decision()
			return blk.TruthOf(decided && d.Result == blk.NotYetCompetent)
		},
	}
	attemptsGuard = assessmentGuard{
		ID: "ASM-008", Must: attemptsMust, Mend: attemptsMend, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth {
			n, known := m.Record.Attempt.Int()
			most, limited := m.Context.Number(&assessmentMaxAttempts)
			wait, waits := m.Context.Number(&reassessmentWaitDays)
			d, _ := m.Record.Decision()
			on, _ := m.At.In(blk.WIB)
			fewer, rested := blk.Undetermined, blk.Undetermined
			if known && limited {
				fewer = blk.TruthOf(int64(n) < most)
			}
			if waits && !d.On.IsZero() && !on.IsZero() {
				rested = blk.TruthOf(int64(d.On.DaysUntil(on)) >= wait)
			}
			return blk.All(fewer, rested)
		},
	}
	appealInTimeGuard = assessmentGuard{
		ID: "ASM-026", Must: blk.Text{ID: "Waktu untuk banding harus belum lewat.", EN: "The time for an appeal must not be over."},
		Mend: blk.Text{ID: "Keputusan sudah final; ajukan asesmen baru.", EN: "The decision is final; apply for another assessment."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth { return blk.Not(m.Record.isAppealOver(m)) },
	}
	otherHearerGuard = assessmentGuard{
		ID: "ASM-010", Must: otherHearerMust, Mend: otherHearerMend, Basis: assessmentBasis, Holds: askAssessment("ASM-010"),
	}
	appealOverGuard = assessmentGuard{
		ID: "ASM-023", Must: blk.Text{ID: "Waktu untuk banding harus sudah lewat, atau asesi melepaskannya, dan tidak ada banding yang belum diputuskan.", EN: "The time for an appeal must be over or waived, and no appeal must be open."},
		Mend: blk.Text{ID: "Tunggu, atau isi final_on dengan hari asesi melepaskan haknya.", EN: "Wait, or give in final_on the day on which the candidate waived it."}, Basis: assessmentBasis,
		Holds: func(m *blk.Move[Assessment]) blk.Truth { return m.Record.isAppealOver(m) },
	}
)

// isAppealOver returns whether the decision can no longer be appealed at the time of
// a move: from the day that the decision says, or else after the days that the
// rulebook gives. It is undetermined if there is no decision.
func (a *Assessment) isAppealOver(m *blk.Move[Assessment]) blk.Truth {
	d, decided := a.Decision()
	on, _ := m.At.In(blk.WIB)
	for i := range a.Appeals {
		if a.Appeals[i].Outcome == "" {
			return blk.False
		}
	}
	switch days, set := m.Context.Number(&assessmentAppealDays); {
	case !decided || on.IsZero():
		return blk.Undetermined
	case !d.FinalOn.IsZero():
		return blk.TruthOf(!on.Before(d.FinalOn))
	case set && !d.On.IsZero():
		return blk.TruthOf(int64(d.On.DaysUntil(on)) > days)
	}
	return blk.Undetermined
}
