package certification

import "github.com/vokasi/vokasi-go/blk"

// A CertificateStep is one move of a certificate.
type CertificateStep = blk.Step[CertificateState, CertificateMove]

// CertificateState is where a certificate stands after its moves, from "requested" to
// "revoked" or "superseded". What it is worth on a day is its [CertificateStatus],
// which knows in addition when it runs out. The zero value "" is absent.
type CertificateState string

// The states of a certificate.
const (
	CertificateRequested  CertificateState = "requested"
	CertificateIssued     CertificateState = "issued"
	CertificateSuspended  CertificateState = "suspended"
	CertificateRevoked    CertificateState = "revoked"
	CertificateSuperseded CertificateState = "superseded"
)

var certificateStates = blk.NewCodeList("certificate_state", blk.Text{ID: "Keadaan sertifikat kompetensi", EN: "State of a competency certificate"},
	blk.Code{Value: string(CertificateRequested), Label: blk.Text{ID: "diminta", EN: "requested"}},
	blk.Code{Value: string(CertificateIssued), Label: blk.Text{ID: "terbit", EN: "issued"}},
	blk.Code{Value: string(CertificateSuspended), Label: blk.Text{ID: "dibekukan", EN: "suspended"}},
	blk.Code{Value: string(CertificateRevoked), Label: blk.Text{ID: "dicabut", EN: "revoked"}},
	blk.Code{Value: string(CertificateSuperseded), Label: blk.Text{ID: "digantikan", EN: "superseded"}},
)

// IsValid reports whether s is one of the states.
func (s CertificateState) IsValid() bool { return certificateStates.Has(string(s)) }

// Label returns the name of the state.
func (s CertificateState) Label() blk.Text { return certificateStates.LabelOf(string(s)) }

// CodeList returns all states.
func (CertificateState) CodeList() blk.CodeList { return certificateStates }

// CertificateMove is what moves a certificate, such as "issue". The zero value "" is
// absent.
type CertificateMove string

// The moves.
const (
	CertificateIssue     CertificateMove = "issue"
	CertificateSuspend   CertificateMove = "suspend"
	CertificateReinstate CertificateMove = "reinstate"
	CertificateRevoke    CertificateMove = "revoke"
	CertificateSupersede CertificateMove = "supersede"
)

var certificateMoves = blk.NewCodeList("certificate_move", blk.Text{ID: "Langkah sertifikat kompetensi", EN: "Event of a competency certificate"},
	blk.Code{Value: string(CertificateIssue), Label: blk.Text{ID: "terbitkan", EN: "issue"}},
	blk.Code{Value: string(CertificateSuspend), Label: blk.Text{ID: "bekukan", EN: "suspend"}},
	blk.Code{Value: string(CertificateReinstate), Label: blk.Text{ID: "pulihkan", EN: "reinstate"}},
	blk.Code{Value: string(CertificateRevoke), Label: blk.Text{ID: "cabut", EN: "revoke"}},
	blk.Code{Value: string(CertificateSupersede), Label: blk.Text{ID: "gantikan", EN: "supersede"}},
)

// IsValid reports whether m is one of the moves.
func (m CertificateMove) IsValid() bool { return certificateMoves.Has(string(m)) }

// Label returns the name of the move.
func (m CertificateMove) Label() blk.Text { return certificateMoves.LabelOf(string(m)) }

// CodeList returns all moves.
func (CertificateMove) CodeList() blk.CodeList { return certificateMoves }

// steps returns the moves that the certificate tells of: its issue and its sanctions.
func (x *CompetencyCertificate) steps() []CertificateStep {
	if x.IssuedOn.IsZero() {
		return nil
	}
	steps := []CertificateStep{{Event: CertificateIssue, To: CertificateIssued}}
	for _, s := range x.Sanctions {
		switch s.Kind {
		case Suspend:
			steps = append(steps, CertificateStep{Event: CertificateSuspend, To: CertificateSuspended})
		case Reinstate:
			steps = append(steps, CertificateStep{Event: CertificateReinstate, To: CertificateIssued})
		case Revoke:
			return append(steps, CertificateStep{Event: CertificateRevoke, To: CertificateRevoked})
		}
	}
	return steps
}

// State returns where the certificate stands by its issue and its sanctions. Whether
// another took its place only the records know: see [Register.Next].
func (x *CompetencyCertificate) State() CertificateState {
	return certificateLifecycle.State(x.steps())
}

// Try returns the step that a move makes for the certificate, or every reason why it
// may not be made. It changes nothing: the caller writes down the day of issue, a
// sanction or the certificate that takes its place. That its decision is final the
// context is asked: see [Register.AssessmentContext].
func (x *CompetencyCertificate) Try(move CertificateMove, m blk.Move[CompetencyCertificate]) (CertificateStep, blk.Findings) {
	m.Record = x
	return certificateLifecycle.Try(x.steps(), move, m)
}

// CertificateLifecycle returns a copy of the table of states and moves of a
// certificate.
func CertificateLifecycle() *blk.Lifecycle[CertificateState, CertificateMove, CompetencyCertificate] {
	return certificateLifecycle.Clone()
}

type (
	certificateGuard      = blk.Guard[CompetencyCertificate]
	certificateTransition = blk.Transition[CertificateState, CertificateMove, CompetencyCertificate]
)

var certificateLifecycle = blk.Lifecycle[CertificateState, CertificateMove, CompetencyCertificate]{
	ID: "competency_certificate", Label: blk.Text{ID: "Daur hidup sertifikat kompetensi", EN: "Lifecycle of a competency certificate"}, Initial: CertificateRequested,
	Transitions: []certificateTransition{
		{From: []CertificateState{CertificateRequested}, Event: CertificateIssue, To: CertificateIssued, Roles: []blk.Role{blk.RoleCertificationBody}, Guards: []certificateGuard{finalDecisionGuard}},
		{From: []CertificateState{CertificateIssued}, Event: CertificateSuspend, To: CertificateSuspended, Roles: []blk.Role{blk.RoleCertificationBody}, NeedsReason: true, Guards: []certificateGuard{sanctionDecreeGuard}},
		{From: []CertificateState{CertificateSuspended}, Event: CertificateReinstate, To: CertificateIssued, Roles: []blk.Role{blk.RoleCertificationBody}},
		{From: []CertificateState{CertificateIssued, CertificateSuspended}, Event: CertificateRevoke, To: CertificateRevoked, Roles: []blk.Role{blk.RoleCertificationBody}, NeedsReason: true, Guards: []certificateGuard{sanctionDecreeGuard}},
		{From: []CertificateState{CertificateIssued, CertificateSuspended}, Event: CertificateSupersede, To: CertificateSuperseded, Roles: []blk.Role{blk.RoleCertificationBody}},
	},
}

// The guards of a certificate.
var (
	finalDecisionGuard = certificateGuard{
		ID: "CRT-001", Must: finalDecisionMust, Mend: finalDecisionMend, Basis: certificateBasis,
		Holds: func(m *blk.Move[CompetencyCertificate]) blk.Truth {
			truth, _ := m.Context.Ask("CRT-001", string(m.Record.Assessment))
			return truth
		},
	}
	sanctionDecreeGuard = certificateGuard{
		ID: "CRT-018", Must: blk.Text{ID: "Pembekuan dan pencabutan harus dengan keputusan.", EN: "A suspension and a revocation must be made by a decision."},
		Mend: blk.Text{ID: "Sebutkan dokumen keputusannya.", EN: "Name the document of the decision."}, Basis: certificateBasis,
		Holds: func(m *blk.Move[CompetencyCertificate]) blk.Truth { return blk.TruthOf(m.Document != "") },
	}
)

// Issue returns the certificate that an assessment leads to on a day, with its last
// day by the validity of the scheme; number and blank are for the caller to give. It
// returns the reason if the decision is not one that the candidate is competent, or
// not final on that day (CRT-001).
func (g *Register) Issue(id CertificateID, assessment AssessmentID, on blk.Date) (CompetencyCertificate, blk.Findings) {
	a := g.assessments[assessment]
	if a == nil || a.isFinalCompetent(on) != blk.True {
		return CompetencyCertificate{}, blk.RunChecks([]blk.Check[CompetencyCertificate]{{
			ID: "CRT-001", At: "/assessment", Severity: blk.InEveryPhase(blk.Error), Must: finalDecisionMust, Mend: finalDecisionMend, Basis: certificateBasis,
			Holds: func(*CompetencyCertificate, *blk.Context) bool { return false },
		}}, &CompetencyCertificate{}, nil)
	}
	d, _ := a.Decision()
	x := CompetencyCertificate{ID: id, Assessment: a.ID, Holder: a.Candidate, Scheme: a.Scheme, Body: a.Body, DecidedOn: d.On, IssuedOn: on}
	if s := g.schemes[a.Scheme]; s != nil {
		if months, known := s.ValidityMonths.Int(); known {
			x.ExpiresOn = on.AddMonths(months)
		}
	}
	return x, nil
}
