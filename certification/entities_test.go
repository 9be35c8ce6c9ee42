package certification_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/certification"
)

var (
	oddUnit    = blk.MustParseUnitCode("J.450100.027.02")
	dottedUnit = blk.MustParseUnitCode("PDB.EI.01.001.01")
	reversed   = between("2025-01-02", "2025-01-01")
)

func TestStandardChecks(t *testing.T) {
	type S = certification.CompetencyStandard
	blktest.Checks(t, catalogue("competency_standard"), func() *S { return &office().Standards[1] }, today, (*S).Check, []blktest.Example[S]{
		{Check: "DOC-009", At: "/id", Break: func(s *S) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *S) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(s *S) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *S) { s.Kind = "x" }},
		{Check: "DOC-009", At: "/title", Break: func(s *S) { s.Title = blk.Text{} }},
		{Check: "DOC-013", At: "/in_force", Break: func(s *S) { s.InForce = reversed }},
		{Check: "DOC-014", At: "/replaced_by", Break: func(s *S) { s.ReplacedBy = "a b" }},
		{Check: "UNT-003", At: "/decree", Break: func(s *S) { s.DecreedOn = blk.Date{} }},
		{Check: "UNT-010", At: "/units/3/code", Break: func(s *S) { s.Units = append(s.Units, s.Units[0]) }},
	})
	type U = certification.CompetencyUnit
	blktest.Checks(t, catalogue("competency_unit"), func() *U { return &office().Standards[1].Units[0] }, today, (*U).Check, []blktest.Example[U]{
		{Check: "DOC-009", At: "/code", Break: func(u *U) { u.Code = blk.UnitCode{} }},
		{Check: "DOC-009", At: "/title", Break: func(u *U) { u.Title = blk.Text{} }},
		{Check: "UNT-002", At: "/elements", Break: func(u *U) { u.Elements = nil }},
		{Check: "UNT-002", At: "/elements/0/criteria", Break: func(u *U) { u.Elements[0].Criteria = nil }},
		{Check: "UNT-011", At: "/elements/1/number", Break: func(u *U) { u.Elements = append(u.Elements, u.Elements[0]) }},
		{Check: "UNT-011", At: "/elements/0/criteria/1/number", Break: func(u *U) { e := &u.Elements[0]; e.Criteria = append(e.Criteria, e.Criteria[0]) }},
		{Check: "UNT-004", At: "/code", Break: func(u *U) { u.Code = oddUnit }},
		{Check: "UNT-005", At: "/code", Break: func(u *U) { u.Code = dottedUnit }},
	})
	type E = certification.Element
	blktest.Checks(t, catalogue("element"), func() *E { return &office().Standards[1].Units[0].Elements[0] }, today, (*E).Check, []blktest.Example[E]{
		{Check: "DOC-009", At: "/number", Break: func(e *E) { e.Number = blk.Count{} }},
		{Check: "DOC-009", At: "/title", Break: func(e *E) { e.Title = blk.Text{} }},
	})
	type P = certification.PerformanceCriterion
	blktest.Checks(t, catalogue("performance_criterion"), func() *P { return &office().Standards[1].Units[0].Elements[0].Criteria[0] }, today, (*P).Check, []blktest.Example[P]{
		{Check: "DOC-009", At: "/number", Break: func(p *P) { p.Number = blk.Count{} }},
		{Check: "DOC-009", At: "/text", Break: func(p *P) { p.Text = blk.Text{} }},
	})
	type R = certification.UnitReplacement
	blktest.Checks(t, catalogue("unit_replacement"), func() *R { return &office().Standards[1].Units[0].Replaces[0] }, today, (*R).Check, []blktest.Example[R]{
		{Check: "DOC-009", At: "/code", Break: func(r *R) { r.Code = blk.UnitCode{} }},
		{Check: "DOC-014", At: "/standard", Break: func(r *R) { r.Standard = "a b" }},
		{Check: "DOC-013", At: "/during", Break: func(r *R) { r.During = reversed }},
	})
	type G = certification.ElectiveGroup
	blktest.Checks(t, catalogue("elective_group"), func() *G { return &office().Schemes[0].Electives[0] }, today, (*G).Check, []blktest.Example[G]{
		{Check: "DOC-009", At: "/at_least", Break: func(g *G) { g.AtLeast = blk.Count{} }},
		{Check: "UNT-004", At: "/units/0", Break: func(g *G) { g.Units[0] = oddUnit }},
		{Check: "UNT-005", At: "/units/0", Break: func(g *G) { g.Units[0] = dottedUnit }},
	})
	type Q = certification.Prerequisite
	blktest.Checks(t, catalogue("prerequisite"), func() *Q { return &Q{MinEducation: blk.EducationSMP, Programme: "p", Scheme: "s"} }, today, (*Q).Check, []blktest.Example[Q]{
		{Check: "REF-001", At: "/min_education", Break: func(q *Q) { q.MinEducation = "x" }},
		{Check: "DOC-014", At: "/programme", Break: func(q *Q) { q.Programme = "a b" }},
		{Check: "DOC-014", At: "/scheme", Break: func(q *Q) { q.Scheme = "a b" }},
	})
	require.NoError(t, office().Standards[1].Validate(today))
}

func TestAuthorityChecks(t *testing.T) {
	type L = certification.Licence
	good := func() *L {
		l := office().Bodies[0].Licences[0]
		l.Sanctions = []certification.Sanction{{Kind: certification.Suspend, On: day("2024-05-01"), Reason: "x", Document: "d"}, {Kind: certification.Reinstate, On: day("2024-06-01")}}
		return &l
	}
	blktest.Checks(t, catalogue("licence"), good, today, (*L).Check, []blktest.Example[L]{
		{Check: "DOC-009", At: "/valid", Break: func(l *L) { l.Valid = blk.Period{} }},
		{Check: "DOC-013", At: "/valid", Break: func(l *L) { l.Valid = reversed }},
		{Check: "DOC-014", At: "/document", Break: func(l *L) { l.Document = "a b" }},
		{Check: "CRT-011", At: "/sanctions/1/on", Break: func(l *L) { l.Sanctions[1].On = day("2024-04-01") }},
		{Check: "CRT-013", At: "/sanctions/1", Break: func(l *L) { l.Sanctions[0].Kind = certification.Revoke }},
	})
	type S = certification.LicensedScheme
	blktest.Checks(t, catalogue("licensed_scheme"), func() *S { return &S{Scheme: "s", During: between("2024-01-01", "2024-12-31")} }, today, (*S).Check, []blktest.Example[S]{
		{Check: "DOC-009", At: "/scheme", Break: func(s *S) { s.Scheme = "" }},
		{Check: "DOC-014", At: "/scheme", Break: func(s *S) { s.Scheme = "a b" }},
		{Check: "DOC-013", At: "/during", Break: func(s *S) { s.During = reversed }},
	})
	type T = certification.AssessmentSite
	blktest.Checks(t, catalogue("assessment_site"), func() *T { s := office().Sites[0]; s.Region = blk.MustParseRegion("19.71"); return &s }, &blk.Context{On: today.On, Regions: region.Table{}}, (*T).Check, []blktest.Example[T]{
		{Check: "DOC-009", At: "/id", Break: func(s *T) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *T) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/body", Break: func(s *T) { s.Body = "" }},
		{Check: "DOC-014", At: "/body", Break: func(s *T) { s.Body = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(s *T) { s.Name = "" }},
		{Check: "DOC-009", At: "/kind", Break: func(s *T) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *T) { s.Kind = "x" }},
		{Check: "DOC-014", At: "/centre", Break: func(s *T) { s.Centre = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(s *T) { s.Organisation = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(s *T) { s.Region = blk.MustParseRegion("99") }},
	})
	type V = certification.SiteVerification
	blktest.Checks(t, catalogue("site_verification"), func() *V { return &office().Sites[0].Verifications[0] }, today, (*V).Check, []blktest.Example[V]{
		{Check: "DOC-009", At: "/on", Break: func(v *V) { v.On = blk.Date{} }},
		{Check: "DOC-009", At: "/fit", Break: func(v *V) { v.Fit = blk.Flag{} }},
		{Check: "DOC-013", At: "/valid", Break: func(v *V) { v.Valid = between("2025-03-05", "2025-03-04") }},
		{Check: "DOC-014", At: "/schemes/0", Break: func(v *V) { v.Schemes[0] = "a b" }},
		{Check: "DOC-014", At: "/event", Break: func(v *V) { v.Event = "a b" }},
		{Check: "DOC-014", At: "/verifier", Break: func(v *V) { v.Verifier = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(v *V) { v.Document = "a b" }},
		{Check: "TUK-003", At: "/valid", Break: func(v *V) { v.On = day("2025-03-02") }},
	})
	type A = certification.CompetencyAssessor
	blktest.Checks(t, catalogue("competency_assessor"), func() *A { a := office().Assessors[0]; a.Units = []blk.UnitCode{unitSafety}; return &a }, today, (*A).Check, []blktest.Example[A]{
		{Check: "DOC-009", At: "/id", Break: func(a *A) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *A) { a.ID = "a b" }},
		{Check: "DOC-014", At: "/person", Break: func(a *A) { a.Person = "a b" }},
		{Check: "DOC-014", At: "/instructor", Break: func(a *A) { a.Instructor = "a b" }},
		{Check: "DOC-014", At: "/bodies/0", Break: func(a *A) { a.Bodies = []certification.CertificationBodyID{"a b"} }},
		{Check: "DOC-014", At: "/schemes/0", Break: func(a *A) { a.Schemes[0] = "a b" }},
		{Check: "ASR-004", At: "/registration", Break: func(a *A) { a.Registration = certification.AssessorRegistration{} }},
		{Check: "ASR-005", At: "/registered/0", Break: func(a *A) { a.Registered[0] = reversed }},
		{Check: "ASR-005", At: "/registered/1", Break: func(a *A) { a.Registered = append(a.Registered, a.Registered[0]) }},
		{Check: "UNT-004", At: "/units/0", Break: func(a *A) { a.Units[0] = oddUnit }},
		{Check: "UNT-005", At: "/units/0", Break: func(a *A) { a.Units[0] = dottedUnit }},
	})
	require.NoError(t, office().Sites[0].Validate(today))
	require.NoError(t, office().Assessors[0].Validate(today))
}

func TestAssessmentChecks(t *testing.T) {
	type A = certification.Assessment
	own := slices.DeleteFunc(catalogue("assessment"), func(info blk.CheckInfo) bool { return info.At == "" }) // the others guard moves
	blktest.Checks(t, own, func() *A { return &office().Assessments[0] }, today, (*A).Check, []blktest.Example[A]{
		{Check: "DOC-009", At: "/id", Break: func(a *A) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *A) { a.ID = "a b" }},
		{Check: "DOC-009", At: "/candidate", Break: func(a *A) { a.Candidate = "" }},
		{Check: "DOC-014", At: "/candidate", Break: func(a *A) { a.Candidate = "a b" }},
		{Check: "DOC-009", At: "/scheme", Break: func(a *A) { a.Scheme = "" }},
		{Check: "DOC-014", At: "/scheme", Break: func(a *A) { a.Scheme = "a b" }},
		{Check: "DOC-009", At: "/body", Break: func(a *A) { a.Body = "" }},
		{Check: "DOC-014", At: "/body", Break: func(a *A) { a.Body = "a b" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(a *A) { a.Enrolment = "a b" }},
		{Check: "DOC-014", At: "/event", Break: func(a *A) { a.Event = "a b" }},
		{Check: "DOC-014", At: "/site", Break: func(a *A) { a.Site = "a b" }},
		{Check: "DOC-014", At: "/assessors/0", Break: func(a *A) { a.Assessors[0] = "a b" }},
		{Check: "REF-001", At: "/application/purpose", Break: func(a *A) { a.Application.Purpose = "x" }},
		{Check: "DOC-014", At: "/application/documents/0", Break: func(a *A) { a.Application.Documents = []blk.DocumentID{"a b"} }},
		{Check: "DOC-014", At: "/self_assessment/assessor", Break: func(a *A) { a.SelfAssessment.Assessor = "a b" }},
		{Check: "DOC-014", At: "/plan/assessor", Break: func(a *A) { a.Plan.Assessor = "a b" }},
		{Check: "DOC-014", At: "/recommendation/assessor", Break: func(a *A) { a.Recommendation.Assessor = "a b" }},
		{Check: "REF-001", At: "/recommendation/result", Break: func(a *A) { a.Recommendation.Result = "x" }},
		{Check: "ASM-030", At: "/recommendation/assessor", Break: func(a *A) { a.Recommendation.Assessor = "lain" }},
		{Check: "AUD-008", At: "/amendment", Break: func(a *A) { a.Amendment.Replaces = a.ID }},
		{Check: "ASM-003", At: "/assessed_on", Break: func(a *A) { a.SelfAssessment.Proceed = no }},
		{Check: "ASM-003", At: "/assessed_on", Break: func(a *A) { a.Application.AcceptedOn = day("2025-03-11") }},
		{Check: "ASM-006", At: "/results/0/evidence", Break: func(a *A) { a.Results[0].Evidence = nil }},
		{Check: "ASM-006", At: "/results/0/evidence/0", Break: func(a *A) { a.Results[0].Evidence[0] = count(9) }},
		{Check: "ASM-007", At: "/decisions/0/on", Break: func(a *A) { a.Decisions[0].On = day("2025-03-09") }},
		{Check: "ASM-007", At: "/decisions/0/on", Break: func(a *A) { a.Decisions[0].FinalOn = day("2025-03-11") }},
		{Check: "ASM-012", At: "/decisions/0/on", Break: func(a *A) { a.Decisions[0].On, a.Decisions[0].FinalOn = day("2025-04-10"), blk.Date{} }},
		{Check: "ASM-009", At: "/appeals/0/lodged_on", Break: func(a *A) { a.Appeals = []certification.Appeal{{LodgedOn: day("2025-03-27")}} }},
		{Check: "ASM-009", At: "/appeals/0/lodged_on", Break: func(a *A) { a.Appeals = []certification.Appeal{{LodgedOn: day("2025-03-11")}} }},
		{Check: "ASM-013", At: "/results/2/unit", Break: func(a *A) { a.Results = append(a.Results, a.Results[0]) }},
		{Check: "ASM-013", At: "/evidence/1/number", Break: func(a *A) { a.Evidence = append(a.Evidence, a.Evidence[0]) }},
		{Check: "ASM-014", At: "/results/0/evidence/0", Break: func(a *A) { a.Evidence[0].Authentic = no }},
		{Check: "ASM-015", At: "/decisions/1/result", Break: func(a *A) {
			a.Decisions = append(a.Decisions, certification.CertificationDecision{On: day("2025-03-13"), Result: blk.NotYetCompetent})
		}},
	})
	overturned := office().Assessments[0]
	overturned.Decisions = append(overturned.Decisions, certification.CertificationDecision{On: day("2025-03-15"), Result: blk.NotYetCompetent})
	overturned.Appeals = []certification.Appeal{{LodgedOn: day("2025-03-13"), Outcome: certification.AppealOverturned, DecidedOn: day("2025-03-15")}}
	require.Empty(t, overturned.Check(today))

	type W = certification.SelfAssessmentAnswer
	blktest.Checks(t, catalogue("self_assessment_answer"), func() *W { return &W{Unit: unitSafety, Result: blk.Competent} }, today, (*W).Check, []blktest.Example[W]{
		{Check: "DOC-009", At: "/unit", Break: func(x *W) { x.Unit = blk.UnitCode{} }},
		{Check: "DOC-009", At: "/result", Break: func(x *W) { x.Result = "" }},
		{Check: "REF-001", At: "/result", Break: func(x *W) { x.Result = "x" }},
		{Check: "DOC-014", At: "/documents/0", Break: func(x *W) { x.Documents = []blk.DocumentID{"a b"} }},
	})
	type I = certification.PlannedInstrument
	blktest.Checks(t, catalogue("planned_instrument"), func() *I {
		return &I{Unit: unitSafety, Method: certification.MethodProject, Form: certification.FormIA04A}
	}, today, (*I).Check, []blktest.Example[I]{
		{Check: "DOC-009", At: "/unit", Break: func(x *I) { x.Unit = blk.UnitCode{} }},
		{Check: "DOC-009", At: "/method", Break: func(x *I) { x.Method = "" }},
		{Check: "REF-001", At: "/method", Break: func(x *I) { x.Method = "x" }},
		{Check: "REF-001", At: "/form", Break: func(x *I) { x.Form = "x" }},
	})
	type E = certification.AssessmentEvidence
	blktest.Checks(t, catalogue("assessment_evidence"), func() *E { return &office().Assessments[0].Evidence[0] }, today, (*E).Check, []blktest.Example[E]{
		{Check: "DOC-009", At: "/number", Break: func(x *E) { x.Number = blk.Count{} }},
		{Check: "DOC-009", At: "/method", Break: func(x *E) { x.Method = "" }},
		{Check: "REF-001", At: "/method", Break: func(x *E) { x.Method = "x" }},
		{Check: "DOC-009", At: "/unit", Break: func(x *E) { x.Unit = blk.UnitCode{} }},
		{Check: "DOC-014", At: "/certificate", Break: func(x *E) { x.Certificate = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(x *E) { x.Document = "a b" }},
	})
	type N = certification.CriterionNumber
	blktest.Checks(t, catalogue("criterion_number"), func() *N { return &N{Element: count(1), Criterion: count(2)} }, today, (*N).Check, []blktest.Example[N]{
		{Check: "DOC-009", At: "/element", Break: func(x *N) { x.Element = blk.Count{} }},
		{Check: "DOC-009", At: "/criterion", Break: func(x *N) { x.Criterion = blk.Count{} }},
	})
	type U = certification.UnitResult
	blktest.Checks(t, catalogue("unit_result"), func() *U { return &U{Unit: unitSafety, Result: blk.Competent} }, today, (*U).Check, []blktest.Example[U]{
		{Check: "DOC-009", At: "/unit", Break: func(x *U) { x.Unit = blk.UnitCode{} }},
		{Check: "DOC-009", At: "/result", Break: func(x *U) { x.Result = "" }},
		{Check: "REF-001", At: "/result", Break: func(x *U) { x.Result = "x" }},
	})
	type D = certification.CertificationDecision
	blktest.Checks(t, catalogue("certification_decision"), func() *D { return &office().Assessments[0].Decisions[0] }, today, (*D).Check, []blktest.Example[D]{
		{Check: "DOC-009", At: "/on", Break: func(x *D) { x.On = blk.Date{} }},
		{Check: "DOC-009", At: "/result", Break: func(x *D) { x.Result = "" }},
		{Check: "REF-001", At: "/result", Break: func(x *D) { x.Result = "x" }},
		{Check: "DOC-014", At: "/decided_by/0", Break: func(x *D) { x.DecidedBy[0] = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(x *D) { x.Document = "a b" }},
	})
	type B = certification.Appeal
	blktest.Checks(t, catalogue("certification_appeal"), func() *B {
		return &B{LodgedOn: day("2025-03-13"), Outcome: certification.AppealReassessment, DecidedOn: day("2025-03-14")}
	}, today, (*B).Check, []blktest.Example[B]{
		{Check: "DOC-009", At: "/lodged_on", Break: func(x *B) { x.LodgedOn = blk.Date{} }},
		{Check: "DOC-014", At: "/heard_by/0", Break: func(x *B) { x.HeardBy = []blk.PersonID{"a b"} }},
		{Check: "REF-001", At: "/outcome", Break: func(x *B) { x.Outcome = "x" }},
		{Check: "DOC-014", At: "/document", Break: func(x *B) { x.Document = "a b" }},
		{Check: "ASM-016", At: "/decided_on", Break: func(x *B) { x.Outcome = "" }},
		{Check: "ASM-016", At: "/decided_on", Break: func(x *B) { x.DecidedOn = day("2025-03-12") }},
	})
	type F = certification.FilledForm
	blktest.Checks(t, catalogue("filled_form"), func() *F { return &F{Form: certification.FormAK04} }, today, (*F).Check, []blktest.Example[F]{
		{Check: "DOC-009", At: "/form", Break: func(x *F) { x.Form = "" }},
		{Check: "REF-001", At: "/form", Break: func(x *F) { x.Form = "x" }},
		{Check: "DOC-014", At: "/document", Break: func(x *F) { x.Document = "a b" }},
	})
	type V = certification.AssessmentEvent
	blktest.Checks(t, catalogue("assessment_event"), func() *V { return &office().Events[0] }, today, (*V).Check, []blktest.Example[V]{
		{Check: "DOC-009", At: "/id", Break: func(e *V) { e.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(e *V) { e.ID = "a b" }},
		{Check: "DOC-009", At: "/body", Break: func(e *V) { e.Body = "" }},
		{Check: "DOC-014", At: "/body", Break: func(e *V) { e.Body = "a b" }},
		{Check: "DOC-009", At: "/site", Break: func(e *V) { e.Site = "" }},
		{Check: "DOC-014", At: "/site", Break: func(e *V) { e.Site = "a b" }},
		{Check: "DOC-014", At: "/schemes/0", Break: func(e *V) { e.Schemes[0] = "a b" }},
		{Check: "DOC-009", At: "/held", Break: func(e *V) { e.Held = blk.Period{} }},
		{Check: "DOC-013", At: "/held", Break: func(e *V) { e.Held = reversed }},
		{Check: "DOC-014", At: "/batch", Break: func(e *V) { e.Batch = "a b" }},
		{Check: "DOC-014", At: "/candidates/0", Break: func(e *V) { e.Candidates[0] = "a b" }},
		{Check: "DOC-014", At: "/minutes", Break: func(e *V) { e.Minutes = "a b" }},
		{Check: "ASM-017", At: "/candidates/1", Break: func(e *V) { e.Candidates = append(e.Candidates, e.Candidates[0]) }},
		{Check: "ASM-018", At: "/blanks", Break: func(e *V) {
			e.Blanks = certification.BlankAccount{Received: count(2), Used: count(1), Spoilt: count(0), Returned: count(0)}
		}},
		{Check: "ASM-019", At: "/minutes", Break: func(e *V) { e.Minutes = "" }},
	})
	type G = certification.AssignedAssessor
	blktest.Checks(t, catalogue("assigned_assessor"), func() *G { return &G{Assessor: "as", AssignmentLetter: "st"} }, today, (*G).Check, []blktest.Example[G]{
		{Check: "DOC-009", At: "/assessor", Break: func(x *G) { x.Assessor = "" }},
		{Check: "DOC-014", At: "/assessor", Break: func(x *G) { x.Assessor = "a b" }},
		{Check: "DOC-014", At: "/assignment_letter", Break: func(x *G) { x.AssignmentLetter = "a b" }},
	})
	require.NoError(t, office().Events[0].Validate(today))
	require.NoError(t, office().Assessments[0].Validate(today))
	blktest.CodeList(t, certification.AssessmentSiteKind(""), certification.AssessmentPurpose(""), certification.AssessmentMethod(""), certification.AppealOutcome(""), certification.AssessmentForm(""),
		certification.AssessmentState(""), certification.AssessmentMove(""), certification.Succession(""), certification.CertificateState(""), certification.CertificateMove(""), certification.AuthorityLink(""))
}
