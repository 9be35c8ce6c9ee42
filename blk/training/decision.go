package training

import "github.com/vokasi/vokasi-go/blk"

// An EligibilityDecision is what was decided on whether somebody may enter, by which version of the
// rules: the record of it, not the rules, which are a Policy.
type EligibilityDecision struct {
	// The rules and their version.
	Policy PolicyRef `json:"policy,omitzero"`
	// When that version is in force, as it says itself.
	PolicyInForce blk.Period `json:"policy_in_force,omitzero"`
	// What was decided.
	Verdict RecordedVerdict `json:"verdict,omitzero" jsonschema:"required"`
	// The day of the decision.
	DecidedOn blk.Date `json:"decided_on,omitzero"`
	// Who admitted the person all the same, where the verdict is not "eligible".
	Override OverrideRecord `json:"override,omitzero"`
}

// IsZero reports whether nothing is recorded.
func (d EligibilityDecision) IsZero() bool { return d == EligibilityDecision{} }

// An OverrideRecord is how an authority set a decision aside: who, in which role,
// why and by which document.
type OverrideRecord struct {
	// Who, as the caller's system knows its users.
	Actor blk.ActorID `json:"actor,omitzero" jsonschema:"required"`
	// In which role.
	Role blk.Role `json:"role,omitzero" jsonschema:"required"`
	// Why.
	Reason string `json:"reason,omitzero" jsonschema:"required"`
	// The day.
	On blk.Date `json:"on,omitzero"`
	// The document that makes it official.
	Document blk.DocumentID `json:"document,omitzero"`
}

// IsZero reports whether nothing was set aside.
func (o OverrideRecord) IsZero() bool { return o == OverrideRecord{} }

// RecordedVerdict is what a decision on eligibility said when it was taken:
// "eligible", "ineligible" or "undetermined". The zero value "" is absent: nobody
// decided.
type RecordedVerdict string

// The verdicts.
const (
	VerdictEligible     RecordedVerdict = "eligible"
	VerdictIneligible   RecordedVerdict = "ineligible"
	VerdictUndetermined RecordedVerdict = "undetermined"
)

var recordedVerdicts = blk.NewCodeList("recorded_verdict", blk.Text{ID: "Putusan kelayakan", EN: "Verdict on eligibility"},
	blk.Code{Value: string(VerdictEligible), Label: blk.Text{ID: "memenuhi syarat", EN: "eligible"}},
	blk.Code{Value: string(VerdictIneligible), Label: blk.Text{ID: "tidak memenuhi syarat", EN: "ineligible"}},
	blk.Code{Value: string(VerdictUndetermined), Label: blk.Text{ID: "belum dapat ditentukan", EN: "undetermined"}, Meaning: blk.Text{ID: "fakta yang menentukan belum diketahui", EN: "what would decide is not known"}},
)

// IsValid reports whether v is one of the verdicts.
func (v RecordedVerdict) IsValid() bool { return recordedVerdicts.Has(string(v)) }

// Label returns the verdict in words.
func (v RecordedVerdict) Label() blk.Text { return recordedVerdicts.LabelOf(string(v)) }

// CodeList returns all verdicts.
func (RecordedVerdict) CodeList() blk.CodeList { return recordedVerdicts }

var (
	eligibleMust      = blk.Text{ID: "Yang diterima harus memenuhi syarat, atau ada pengecualian yang tercatat.", EN: "Who is admitted must be eligible, or an override must be recorded."}
	eligibleMend      = blk.Text{ID: "Periksa putusannya, atau catat siapa mengecualikan dan mengapa dalam eligibility.override.", EN: "Check the decision, or record who overrode it and why in eligibility.override."}
	policyInForceMust = blk.Text{ID: "Kelayakan harus diputuskan dengan versi aturan yang berlaku pada hari pendaftaran.", EN: "Eligibility must be decided by the version of the rules in force on the day of application."}
	policyInForceMend = blk.Text{ID: "Putuskan lagi dengan versi yang berlaku, atau perbaiki applied_on.", EN: "Decide again by the version in force, or correct applied_on."}
	decisionBasis     = []blk.Basis{blk.Practice(blk.Text{ID: "persyaratan peserta dalam pengumuman", EN: "requirements in the announcement"})}
)

// isEligible returns whether the person may enter: as recorded, unless what the
// context knows of the decision says otherwise.
func (e *Enrolment) isEligible(c *blk.Context) blk.Truth {
	if !e.Eligibility.Override.IsZero() {
		return blk.True
	}
	asked, _ := c.Ask("ENR-001", string(e.ID))
	switch v := e.Eligibility.Verdict; {
	case asked == blk.False || v == VerdictIneligible:
		return blk.False
	case v == VerdictEligible:
		return blk.True
	}
	return blk.Undetermined
}

// isPolicyInForce returns whether the version of the rules that decided was in
// force on the day of application.
func (e *Enrolment) isPolicyInForce(c *blk.Context) blk.Truth {
	if p := e.Eligibility.PolicyInForce; !p.IsZero() && !e.AppliedOn.IsZero() {
		return blk.TruthOf(p.Contains(e.AppliedOn))
	}
	truth, _ := c.Ask("ENR-002", string(e.ID))
	return truth
}

var eligibilityDecisionChecks = []blk.Check[EligibilityDecision]{
	blk.CheckPresent("/verdict", func(d *EligibilityDecision) bool { return d.Verdict != "" }),
	blk.CheckCode("/verdict", func(d *EligibilityDecision) RecordedVerdict { return d.Verdict }),
	blk.CheckIdentifier("/policy/id", func(d *EligibilityDecision) string { return d.Policy.ID }),
	blk.CheckPeriod("/policy_in_force", func(d *EligibilityDecision) blk.Period { return d.PolicyInForce }),
	blk.CheckCode("/override/role", func(d *EligibilityDecision) blk.Role { return d.Override.Role }),
	blk.CheckIdentifier("/override/document", func(d *EligibilityDecision) blk.DocumentID { return d.Override.Document }),
	{
		ID: "ENR-033", At: "/policy", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Putusan kelayakan harus menyebut aturan, versinya dan harinya.", EN: "A decision on eligibility must name the rules, their version and the day."},
		Mend:  blk.Text{ID: "Isi policy.id, policy.version dan decided_on.", EN: "Give policy.id, policy.version and decided_on."},
		Basis: decisionBasis,
		Holds: func(d *EligibilityDecision, _ *blk.Context) bool {
			return d.Policy.isComplete() && !d.DecidedOn.IsZero()
		},
	},
	{
		ID: "ENR-034", At: "/override", Severity: blk.UnlessReported(blk.Error, blk.Error),
		Must:  blk.Text{ID: "Pengecualian harus mencatat pelaku, peran, alasan dan dokumennya.", EN: "An override must record its actor, role, reason and document."},
		Mend:  blk.Text{ID: "Isi actor, role, reason dan document.", EN: "Give actor, role, reason and document."},
		Basis: decisionBasis,
		Holds: func(d *EligibilityDecision, _ *blk.Context) bool {
			o := &d.Override
			return o.IsZero() || o.Actor != "" && o.Role != "" && o.Reason != "" && o.Document != ""
		},
	},
}

// Check returns what the checks find in the decision, nil if all hold.
func (d *EligibilityDecision) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(eligibilityDecisionChecks, d, c)
}
