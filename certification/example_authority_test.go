package certification_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
)

// print writes an answer and its parts, a mark before each: + holds, - does not,
// ? is not known.
func printAnswer(a *blk.Answer, lang blk.Lang, depth int) {
	mark := map[blk.Truth]string{blk.True: "+", blk.False: "-", blk.Undetermined: "?"}[a.Truth]
	fmt.Println(strings.Repeat("  ", depth) + mark + " " + a.Text.In(lang))
	for i := range a.Children {
		printAnswer(&a.Children[i], lang, depth+1)
	}
}

// The report on a certificate on three days: before it was issued, while it was
// valid, and after it was revoked. What stands behind it is the same on each.
func ExampleRegister_Verify() {
	g := certification.NewRegister(office(), lessons())
	for _, on := range []string{"2025-03-15", "2025-06-01", "2026-03-01"} {
		for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
			answer := g.Verify("k", blk.MustParseDate(on))
			printAnswer(&answer, lang, 0)
		}
	}
	// Output:
	// - Sertifikat berlaku dan terbit dengan wewenang, dilihat pada 15 Maret 2025.
	//   - Pada 15 Maret 2025 sertifikat ini belum berlaku.
	//   + keputusan kompeten yang final: terpenuhi (20 Maret 2025)
	//   + lisensi LSP: terpenuhi (20 Maret 2025)
	//   + ruang lingkup lisensi: terpenuhi (10 Maret 2025)
	//   + skema yang berlaku: terpenuhi (10 Maret 2025)
	//   + unit kompetensi yang berlaku: terpenuhi (10 Maret 2025)
	//   + TUK yang terverifikasi: terpenuhi (10 Maret 2025)
	//   + asesor yang teregistrasi dan kompeten: terpenuhi (10 Maret 2025)
	//   + pemisahan pelatih, asesor dan pemutus: terpenuhi (10 Maret 2025)
	// - The certificate is valid and was given with authority, as of 15 March 2025.
	//   - On 15 March 2025 this certificate is not yet valid.
	//   + a final decision that the holder is competent: holds (20 March 2025)
	//   + the licence of the body: holds (20 March 2025)
	//   + the scope of the licence: holds (10 March 2025)
	//   + the scheme in force: holds (10 March 2025)
	//   + the competency units in force: holds (10 March 2025)
	//   + a verified site: holds (10 March 2025)
	//   + a registered and competent assessor: holds (10 March 2025)
	//   + trainer, assessor and decider apart: holds (10 March 2025)
	// + Sertifikat berlaku dan terbit dengan wewenang, dilihat pada 1 Juni 2025.
	//   + Pada 1 Juni 2025 sertifikat ini berlaku.
	//   + keputusan kompeten yang final: terpenuhi (20 Maret 2025)
	//   + lisensi LSP: terpenuhi (20 Maret 2025)
	//   + ruang lingkup lisensi: terpenuhi (10 Maret 2025)
	//   + skema yang berlaku: terpenuhi (10 Maret 2025)
	//   + unit kompetensi yang berlaku: terpenuhi (10 Maret 2025)
	//   + TUK yang terverifikasi: terpenuhi (10 Maret 2025)
	//   + asesor yang teregistrasi dan kompeten: terpenuhi (10 Maret 2025)
	//   + pemisahan pelatih, asesor dan pemutus: terpenuhi (10 Maret 2025)
	// + The certificate is valid and was given with authority, as of 1 June 2025.
	//   + On 1 June 2025 this certificate is valid.
	//   + a final decision that the holder is competent: holds (20 March 2025)
	//   + the licence of the body: holds (20 March 2025)
	//   + the scope of the licence: holds (10 March 2025)
	//   + the scheme in force: holds (10 March 2025)
	//   + the competency units in force: holds (10 March 2025)
	//   + a verified site: holds (10 March 2025)
	//   + a registered and competent assessor: holds (10 March 2025)
	//   + trainer, assessor and decider apart: holds (10 March 2025)
	// - Sertifikat berlaku dan terbit dengan wewenang, dilihat pada 1 Maret 2026.
	//   - Pada 1 Maret 2026 sertifikat ini dicabut.
	//   + keputusan kompeten yang final: terpenuhi (20 Maret 2025)
	//   + lisensi LSP: terpenuhi (20 Maret 2025)
	//   + ruang lingkup lisensi: terpenuhi (10 Maret 2025)
	//   + skema yang berlaku: terpenuhi (10 Maret 2025)
	//   + unit kompetensi yang berlaku: terpenuhi (10 Maret 2025)
	//   + TUK yang terverifikasi: terpenuhi (10 Maret 2025)
	//   + asesor yang teregistrasi dan kompeten: terpenuhi (10 Maret 2025)
	//   + pemisahan pelatih, asesor dan pemutus: terpenuhi (10 Maret 2025)
	// - The certificate is valid and was given with authority, as of 1 March 2026.
	//   - On 1 March 2026 this certificate is revoked.
	//   + a final decision that the holder is competent: holds (20 March 2025)
	//   + the licence of the body: holds (20 March 2025)
	//   + the scope of the licence: holds (10 March 2025)
	//   + the scheme in force: holds (10 March 2025)
	//   + the competency units in force: holds (10 March 2025)
	//   + a verified site: holds (10 March 2025)
	//   + a registered and competent assessor: holds (10 March 2025)
	//   + trainer, assessor and decider apart: holds (10 March 2025)
}

// A chain is the same in a few bytes, for those who look at many certificates.
func ExampleAuthorityChain() {
	g := certification.NewRegister(office(), nil) // nobody says who taught
	chain, known := g.Chain("k", blk.MustParseDate("2025-06-01"))
	fmt.Println(known, chain.Status(), chain.Truth())
	for _, l := range []certification.AuthorityLink{certification.LinkDecision, certification.LinkImpartiality} {
		fmt.Println(l.Label().EN, "-", chain.Link(l), l.IsValid())
	}
	// Output:
	// true valid undetermined
	// a final decision that the holder is competent - true true
	// trainer, assessor and decider apart - undetermined true
}

// Who is competent in a unit of 2005 counts as competent in the one of 2018 for as
// long as that one says so.
func ExampleRegister_Counts() {
	g := certification.NewRegister(office(), nil)
	held, asked := certification.UnitKey{Code: blk.MustParseUnitCode("LOG.OO01.001.01")}, certification.UnitKey{Code: blk.MustParseUnitCode("C.24LAS01.001.1"), Standard: "las"}
	for _, on := range []string{"2022-06-01", "2023-06-01"} {
		answer := g.Counts(held, asked, blk.MustParseDate(on))
		fmt.Println(answer.Truth, answer.Text.EN)
	}
	// Output:
	// true LOG.OO01.001.01 for C.24LAS01.001.1: it was replaced and still counts
	// false LOG.OO01.001.01 for C.24LAS01.001.1: it does not count on that day
}

// What somebody lacks for a scheme, and which scheme is nearest.
func ExampleUnitIndex() {
	x := certification.NewUnitIndex(office().Schemes)
	var held certification.UnitSet = x.Set(blk.MustParseUnitCode("C.24LAS01.002.1"))
	gap, _ := x.Gap("juru-las", held)
	required, elective := x.Missing("juru-las", held)
	fmt.Println(gap.Units(), gap.Required, gap.Elective, gap.IsComplete(), required, elective)
	held.Add(x.Set(blk.MustParseUnitCode("C.24LAS01.001.1")))
	fmt.Println(x.Nearest(held)[0].IsComplete(), x.Complete(held), x.Len(), x.Units(held))
	for g := range x.Gaps(held) {
		var _ certification.Gap = g
		fmt.Println(g.Scheme, g.Units())
	}
	// Output:
	// 1 1 0 false [C.24LAS01.001.1] []
	// true 1 3 [C.24LAS01.001.1 C.24LAS01.002.1]
	// juru-las 0
}

// The serial goes on over all schemes of a body. Whoever keeps it makes sure that no
// two certificates are numbered from the same one.
func ExampleCertificateNumbering() {
	welder := certification.CertificateNumbering{KBLI: blk.MustParseKBLI("24910"), KBJI: blk.MustParseKBJI("7212"), Level: blk.MustNewQualificationLevel(2)}
	coder := certification.CertificateNumbering{KBLI: blk.MustParseKBLI("62010"), KBJI: blk.MustParseKBJI("2514")}
	serial := 41
	for _, n := range []certification.CertificateNumbering{welder, coder, welder} {
		var number certification.CertificateNumber
		number, serial, _ = n.Next(serial, blk.MustParseDate("2026-01-02"))
		fmt.Println(number)
	}
	_, _, err := welder.Next(9_999_999, blk.MustParseDate("2026-01-02"))
	fmt.Println(err)
	// Output:
	// 24910 7212 2 0000042 2026
	// 62010 2514 0000043 2026
	// 24910 7212 2 0000044 2026
	// certification: all serials are used up; number with seven digits
}

// A certificate that another took the place of is superseded from that day.
func ExampleRegister() {
	r := office()
	renewed := r.Certificates[0]
	r.Certificates[0].Sanctions = nil
	renewed.ID, renewed.Previous, renewed.Succession, renewed.IssuedOn, renewed.Sanctions = "k2", "k", certification.Renewal, blk.MustParseDate("2027-03-20"), nil
	r.Certificates = append(r.Certificates, renewed)
	g := certification.NewRegister(r, nil)
	fmt.Println(g.StatusOn("k", blk.MustParseDate("2027-03-19")), g.StatusOn("k", blk.MustParseDate("2027-03-20")))
	next, _ := g.Next("k")
	fmt.Println(next.ID, next.Succession.Label().EN)
	fmt.Println(g.HeldUnits("p", blk.MustParseDate("2025-04-01")))
	fmt.Println(g.AreInForce([]blk.UnitCode{blk.MustParseUnitCode("LOG.OO01.001.01")}, blk.MustParseDate("2025-04-01")))
	fmt.Println(renewed.Succession.IsValid(), certification.Renewal)
	// Output:
	// valid superseded
	// k2 renewal (RCC)
	// [C.24LAS01.001.1 C.24LAS01.003.1]
	// false
	// true renewal
}

// Every reason why an assessment cannot be scheduled yet comes at once.
func ExampleAssessment_Try() {
	r := office()
	a := &r.Assessments[0]
	a.Agreement, r.Sites[0].Verifications[0].Fit = certification.AssessmentAgreement{}, blk.FlagOf(false)
	var step certification.AssessmentStep
	var found blk.Findings
	move := blk.Move[certification.Assessment]{Actor: "lsp-1", Role: blk.RoleCertificationBody, At: blk.MustParseInstant("2025-03-05T02:00:00Z"), Context: certification.NewRegister(r, lessons()).AssessmentContext(nil)}
	a.History = []certification.AssessmentStep{{Event: certification.AssessmentSelfAssess, To: certification.AssessmentSelfAssessed}}
	_, found = a.Try(certification.AssessmentSchedule, move)
	fmt.Println(found.In(blk.English))
	r.Sites[0].Verifications[0].Fit, a.Agreement.SignedOn = blk.FlagOf(true), blk.MustParseDate("2025-03-04")
	step, _ = a.Try(certification.AssessmentSchedule, move)
	fmt.Println(a.State().Label().EN, "-", step.Event.Label().EN, "-", step.To.Label().EN)
	lifecycle := certification.AssessmentLifecycle()
	fmt.Println(lifecycle.Initial.IsValid(), lifecycle.IsTerminal(certification.AssessmentFinal), certification.AssessmentSubmit.IsValid())
	// Output:
	// TUK-002 error: The site must be verified for the scheme on the day of assessment. This is not so yet. Verify the site, then give verifications.
	// ASM-022 error: Candidate and assessor must have signed the agreement (FR.AK.01). This is not so yet. Give agreement.signed_on.
	// self-assessed - schedule - scheduled
	// true true true
}

// Who decides an assessment must not have made it, and a unit that a scheme asks for
// must have a result.
func ExampleRecords_CheckWith() {
	r, taught := office(), lessons()
	taught.Sessions[0].Instructors = []blk.InstructorID{"ins"} // the assessor
	r.Assessments[0].Decisions[0].DecidedBy = []blk.PersonID{"p-as"}
	found := r.Check(nil)
	found = append(found, r.CheckWith(taught, nil, nil, found)...)
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// ASM-002 /assessments/0/decisions/0/decided_by
	// ASM-001 /assessments/0/assessors
	// ASM-028 /assessments/0/decisions/0/decided_by/0
}

// What a body, a site and an assessor may do on a day; what nobody says is
// undetermined.
func ExampleCertificationBody() {
	r, on := office(), blk.MustParseDate("2025-03-10")
	body, site, assessor := r.Bodies[0], r.Sites[0], r.Assessors[0]
	fmt.Println(body.IsLicensed(on), body.MayCertify("juru-las", on), body.MayCertify("lain", on), body.Licences[0].Covers("juru-las", on), body.Licences[0].IsInForce(blk.MustParseDate("2027-01-01")))
	fmt.Println(site.Kind.Label().EN, site.IsVerified("juru-las", "uji", on), site.IsVerified("juru-las", "", blk.MustParseDate("2025-05-01")))
	fmt.Println(assessor.IsRegistered(on), assessor.Covers(&r.Schemes[0]), assessor.Registration)
	fmt.Println((&certification.CertificationBody{}).IsLicensed(on), (&certification.AssessmentSite{}).IsVerified("juru-las", "", on), (&certification.CompetencyAssessor{}).IsRegistered(on))
	// Output:
	// true true false true false
	// ad hoc true false
	// true true MET.000.000001 2019
	// undetermined undetermined undetermined
}

// A standard, its units down to the criteria, and what is missing in them.
func ExampleCompetencyStandard() {
	s := certification.CompetencyStandard{ID: "las", Kind: blk.StandardSKKNI, Title: blk.Text{ID: "Las"}, Units: []certification.CompetencyUnit{
		{Code: blk.MustParseUnitCode("C.24LAS01.001.1"), Title: blk.Text{ID: "K3 las"}, RangeOfVariables: certification.RangeOfVariables{Equipment: []blk.Text{{ID: "helm las"}}}, EvidenceGuide: certification.EvidenceGuide{Attitude: []blk.Text{{ID: "teliti"}}},
			Replaces: []certification.UnitReplacement{{Code: blk.MustParseUnitCode("LOG.OO01.001.01"), Counts: blk.FlagOf(true)}},
			Elements: []certification.Element{{Number: blk.MustNewCount(1), Title: blk.Text{ID: "Menyiapkan alat"}, Criteria: []certification.PerformanceCriterion{{Number: blk.MustNewCount(1), Text: blk.Text{ID: "Alat dipilih"}}, {Number: blk.MustNewCount(1), Text: blk.Text{ID: "Alat dipakai"}}}}}},
		{Code: blk.MustParseUnitCode("C.24LAS01.002.1"), Title: blk.Text{ID: "Gambar teknik"}},
	}}
	fmt.Println(s.Check(nil).In(blk.English))
	// Output:
	// UNT-003 warning /decree: A competency standard must have the number and the day of its decree. Give decree and decreed_on.
	// UNT-011 error /units/0/elements/0/criteria/1/number: Elements, and criteria within an element, must have numbers of their own; 1.1 stands twice. Number them as the decree does.
	// UNT-002 warning /units/1/elements: A competency unit must have elements, and each element performance criteria. Give elements and criteria as the decree has them.
}

// A scheme with a group of elective units that nobody can complete.
func ExampleElectiveGroup() {
	s := certification.CertificationScheme{ID: "s", Body: "lsp", Name: blk.Text{ID: "Las"}, Kind: certification.SchemeQualification, ValidityMonths: blk.MustNewCount(36),
		Electives:     []certification.ElectiveGroup{{AtLeast: blk.MustNewCount(2), Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.003.1")}}},
		Prerequisites: []certification.Prerequisite{{MinEducation: blk.EducationSMP}, {}}}
	fmt.Println(s.Check(nil).In(blk.English))
	// Output:
	// SCH-002 error /level: A scheme must have competency units, each of them once, and a scheme of a qualification must have a level of KKNI. Give units or electives without repetition, and level for a qualification.
	// SCH-004 error /electives/0/at_least: A group of elective units must ask for one of its units at least and for all at most; 2 of 1 are given. Correct at_least or units of the group.
	// SCH-005 warning /prerequisites/1: A prerequisite must ask for something. Give one of its members, or take it away.
}

// The parts of an assessment, with faults in them.
func ExampleAssessment() {
	a := certification.Assessment{ID: "a", Candidate: "p", Scheme: "s", Body: "lsp", AssessedOn: blk.MustParseDate("2025-03-10"),
		Application:    certification.CertificationApplication{Purpose: certification.PurposePriorLearning, AcceptedOn: blk.MustParseDate("2025-03-11")},
		SelfAssessment: certification.SelfAssessment{Answers: []certification.SelfAssessmentAnswer{{Result: blk.Competent}}},
		Plan:           certification.AssessmentPlan{Instruments: []certification.PlannedInstrument{{Method: certification.MethodPortfolio, Form: certification.FormIA08}}},
		Evidence:       []certification.AssessmentEvidence{{Number: blk.MustNewCount(1), Method: certification.MethodInterview, Unit: unitSafety, Current: blk.FlagOf(false), Criteria: []certification.CriterionNumber{{Element: blk.MustNewCount(1)}}}},
		Results:        []certification.UnitResult{{Unit: unitSafety, Result: blk.Competent, Evidence: []blk.Count{blk.MustNewCount(1)}}},
		Recommendation: certification.Recommendation{Result: blk.Competent},
		Decisions:      []certification.CertificationDecision{{On: blk.MustParseDate("2025-03-09"), Result: blk.Competent}},
		Appeals:        []certification.Appeal{{LodgedOn: blk.MustParseDate("2025-03-12"), Outcome: certification.AppealOverturned}},
		Forms:          []certification.FilledForm{{Form: certification.FormAPL01, Edition: "2018"}},
	}
	for _, f := range a.Check(nil) {
		fmt.Println(f.Check, f.Severity, f.At)
	}
	d, decided := a.Decision()
	fmt.Println(d.Result, decided, a.IsFinal(), a.Evidence[0].Holds(), a.Application.Purpose.Label().EN, a.Forms[0].Form.Label().EN)
	fmt.Println(a.Plan.Instruments[0].Method.Label().EN, "-", a.Appeals[0].Outcome.Label().EN)
	// Output:
	// ASM-003 error /assessed_on
	// ASM-007 error /decisions/0/on
	// ASM-014 warning /results/0/evidence/0
	// DOC-009 error /self_assessment/answers/0/unit
	// DOC-009 error /plan/instruments/0/unit
	// DOC-009 error /evidence/0/criteria/0/criterion
	// ASM-016 error /appeals/0/decided_on
	// competent true false false recognition of prior learning (RPL) FR.APL.01 application
	// portfolio - decision overturned
}

// A test with a candidate listed twice and blanks that do not add up.
func ExampleAssessmentEvent() {
	e := certification.AssessmentEvent{ID: "uji", Body: "lsp", Site: "tuk", Held: blk.Period{From: blk.MustParseDate("2025-03-10"), Until: blk.MustParseDate("2025-03-10")}, Candidates: []blk.PersonID{"p", "q", "p"},
		Assessors: []certification.AssignedAssessor{{AssignmentLetter: "st-1"}}, Minutes: "ba-1",
		Blanks: certification.BlankAccount{Received: blk.MustNewCount(16), Used: blk.MustNewCount(14), Spoilt: blk.MustNewCount(1), Returned: blk.MustNewCount(0)}}
	fmt.Println(e.Check(nil).In(blk.English))
	// Output:
	// ASM-017 error /candidates/2: A candidate must be on the list of a test once only. Take the repetition away.
	// ASM-018 error /blanks: The blanks received (16) must be as many as those used, spoilt and given back (15). Count the blanks again by the minutes.
	// DOC-009 error /assessors/0/assessor: This member is required. Give it.
}

// The parameters of this package are assumptions, for no rule was found that sets
// them.
func ExampleParameters() {
	for _, p := range certification.Parameters() {
		fmt.Println(p.ID, p.Values[0].Value, p.Unit, p.Values[0].Basis[0].Kind)
	}
	// Output:
	// certification_decision_days 30 days assumption
	// assessment_max_attempts 3 count assumption
	// assessment_appeal_days 14 days assumption
	// assessor_impartiality_months 24 months assumption
	// max_candidates_per_assessor_day 10 count assumption
	// reassessment_wait_days 7 days assumption
}

func ExampleLicence() {
	l := certification.Licence{Valid: blk.Period{From: blk.MustParseDate("2024-01-01"), Until: blk.MustParseDate("2026-12-31")}, Scope: []certification.LicensedScheme{{Scheme: "juru-las", During: blk.Period{From: blk.MustParseDate("2025-01-01")}}},
		Sanctions: []certification.Sanction{{Kind: certification.Revoke, On: blk.MustParseDate("2025-06-01"), Reason: "surveilan", Document: "sk"}, {Kind: certification.Reinstate, On: blk.MustParseDate("2025-07-01")}}}
	fmt.Println(l.IsInForce(blk.MustParseDate("2025-05-31")), l.IsInForce(blk.MustParseDate("2025-08-01")), l.Covers("juru-las", blk.MustParseDate("2024-06-01")))
	fmt.Println(l.Check(nil)[0].Text.EN)
	v := certification.SiteVerification{On: blk.MustParseDate("2025-03-02"), Valid: blk.Period{From: blk.MustParseDate("2025-03-01")}, Fit: blk.FlagOf(true)}
	fmt.Println(v.Check(nil)[0].Check, certification.SiteIndependent.IsValid())
	// Output:
	// true false false
	// After a revocation there must be no other sanction and no reinstatement.
	// TUK-003 true
}

// A certificate is issued only from a final decision, and suspended only by a decision
// with a reason. Its state follows from what it tells of itself.
func ExampleRegister_Issue() {
	r := office()
	g := certification.NewRegister(r, nil)
	_, found := g.Issue("k9", "a", blk.MustParseDate("2025-03-15"))
	fmt.Println(found.In(blk.English))
	x, _ := g.Issue("k9", "a", blk.MustParseDate("2025-03-20"))
	fmt.Println(x.Holder, x.IssuedOn, x.ExpiresOn, x.State())

	move := blk.Move[certification.CompetencyCertificate]{Actor: "lsp-1", Role: blk.RoleCertificationBody, At: blk.MustParseInstant("2025-06-01T02:00:00Z")}
	_, found = x.Try(certification.CertificateSuspend, move)
	fmt.Println(found.In(blk.English))
	move.Reason, move.Document = "surveilan tidak diikuti", "sk-1"
	var step certification.CertificateStep
	step, _ = x.Try(certification.CertificateSuspend, move)
	x.Sanctions = append(x.Sanctions, certification.Sanction{Kind: certification.Suspend, On: blk.MustParseDate("2025-06-01"), Reason: step.Reason, Document: step.Document})
	fmt.Println(x.State().Label().EN, x.StatusOn(blk.MustParseDate("2025-07-01")))

	var requested certification.CompetencyCertificate
	requested.Assessment = "a"
	_, found = requested.Try(certification.CertificateIssue, blk.Move[certification.CompetencyCertificate]{Actor: "lsp-1", Role: blk.RoleCertificationBody, At: move.At, Context: g.AssessmentContext(&blk.Context{On: blk.MustParseDate("2025-03-20")})})
	fmt.Println(requested.State(), found == nil, certification.CertificateLifecycle().IsTerminal(certification.CertificateRevoked))
	// Output:
	// CRT-001 error /assessment: A certificate must rest on a decision that its holder is competent and that is final on the day of issue. Check the decision of the assessment and final_on.
	// p 2025-03-20 2028-03-20 issued
	// AUD-001 error /reason: Every move must record its actor, role, time and, where asked, reason; reason is absent. Give reason.
	// CRT-018 error: A suspension and a revocation must be made by a decision. This is not so yet. Name the document of the decision.
	// suspended suspended
	// requested true true
}
