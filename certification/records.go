package certification

import (
	"errors"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about certification in one document.
type Records struct {
	// Competency standards with their units.
	Standards []CompetencyStandard `json:"standards,omitempty"`
	// Bodies that certify persons.
	Bodies []CertificationBody `json:"bodies,omitempty"`
	// Their schemes.
	Schemes []CertificationScheme `json:"schemes,omitempty"`
	// Where competence is tested.
	Sites []AssessmentSite `json:"sites,omitempty"`
	// Who assesses.
	Assessors []CompetencyAssessor `json:"assessors,omitempty"`
	// Competency tests.
	Events []AssessmentEvent `json:"events,omitempty"`
	// Assessments of candidates.
	Assessments []Assessment `json:"assessments,omitempty"`
	// Competency certificates.
	Certificates []CompetencyCertificate `json:"certificates,omitempty"`
	// Help on the way to certificates.
	Facilitations []Facilitation `json:"facilitations,omitempty"`
}

var wrongExpiryCheck = blk.Check[Register]{
	ID: "CRT-003", At: "/certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "Hari terakhir berlaku haruslah hari terbit ditambah masa berlaku skema, atau hari terakhir sertifikat yang diganti ({allowed}); tercatat {given}.", EN: "The last day must be the day of issue plus the validity of the scheme, or that of the certificate replaced ({allowed}); {given} is given."},
	Mend:  blk.Text{ID: "Hitung kembali dari validity_months skema.", EN: "Compute it again from the scheme's validity_months."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "masa berlaku tercetak pada sertifikat", EN: "validity printed on the certificate"})},
	Find: func(g *Register, _ *blk.Context) []blk.Failure {
		months := make(map[blk.SchemeID]int, len(g.schemes))
		r := g.records
		for i := range r.Schemes {
			if n, known := r.Schemes[i].ValidityMonths.Int(); known {
				months[r.Schemes[i].ID] = n
			}
		}
		var failures []blk.Failure
		for i := range r.Certificates {
			x := &r.Certificates[i]
			n, known := months[x.Scheme]
			want := x.IssuedOn.AddMonths(n)
			if x.Succession == Replacement { // another paper for the same time
				p := g.certificates[x.Previous]
				if known = p != nil && !p.ExpiresOn.IsZero(); known {
					want = p.ExpiresOn
				}
			}
			if known && !x.ExpiresOn.IsZero() && x.ExpiresOn != want {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/expires_on"), Params: blk.Params{
					{Name: "given", Value: x.ExpiresOn.String()}, {Name: "allowed", Value: want.String()}}})
			}
		}
		return failures
	},
}

// numberFormCheck looks only at bodies that say which form their numbers have, so
// that a number of an older form is as good as any.
var numberFormCheck = blk.Check[Register]{
	ID: "CRT-017", At: "/certificates", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "Nomor sertifikat haruslah berbentuk KBLI, KBJI, jenjang, nomor urut dan tahun, seperti yang dinyatakan penerbitnya ({body}): {defect_id}.", EN: "The certificate number must be KBLI, KBJI, level, serial and year, as its issuer ({body}) says: it {defect_en}."},
	Mend:  certificateNumberForm.Rule,
	Basis: []blk.Basis{blk.Law("bnsp-302-2013", "section 5.5")},
	Find: func(g *Register, _ *blk.Context) []blk.Failure {
		r := g.records
		bodies := r.bodies(func(b *CertificationBody) bool { return b.StandardNumbers.Truth() == blk.True })
		var failures []blk.Failure
		for i := range r.Certificates {
			x := &r.Certificates[i]
			if bodies[x.Body] == nil || x.Number == "" {
				continue
			}
			if _, err := x.ParseNumber(); err != nil {
				fault, _ := errors.AsType[*blk.ParseError](err)
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/number"),
					Params: append(blk.Params{{Name: "body", Value: blk.QuoteWord(string(x.Body))}}, blk.TextParams("defect", fault.Defect.Label())...)})
			}
		}
		return failures
	},
}

var otherLicenceCheck = blk.Check[Register]{
	ID: "CRT-012", At: "/certificates", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "Nomor registrasi haruslah memuat nomor urut lisensi penerbitnya ({allowed}); tercatat {given}.", EN: "The registration number must hold the serial of its issuer's licence ({allowed}); {given} is given."},
	Mend:  blk.Text{ID: "Periksa body, registration_number dan licence_number.", EN: "Check body, registration_number and licence_number."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "nomor registrasi tercetak pada sertifikat", EN: "registration number printed on the certificate"})},
	Find: func(g *Register, _ *blk.Context) []blk.Failure {
		r := g.records
		bodies := r.bodies(func(b *CertificationBody) bool { return len(b.Licences) > 0 })
		var failures []blk.Failure
		for i := range r.Certificates {
			x := &r.Certificates[i]
			body, given := bodies[x.Body], x.RegistrationNumber.Licence()
			if body == nil || given.IsZero() || slices.ContainsFunc(body.Licences, func(l Licence) bool { return l.Number.IsZero() || l.Number.Serial() == given.Serial() }) {
				continue
			}
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/registration_number"), Params: blk.Params{
				{Name: "given", Value: given.String()}, {Name: "allowed", Value: body.Licences[len(body.Licences)-1].Number.String()}}})
		}
		return failures
	},
}

// bodies returns the bodies that are wanted, by their identifiers.
func (r *Records) bodies(wanted func(*CertificationBody) bool) map[CertificationBodyID]*CertificationBody {
	bodies := make(map[CertificationBodyID]*CertificationBody)
	for i := range r.Bodies {
		if b := &r.Bodies[i]; b.ID != "" && wanted(b) {
			bodies[b.ID] = b
		}
	}
	return bodies
}

// Check returns what the checks find in all records, in the order of the lists,
// and then across them.
func (r *Records) Check(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("standards", r.Standards, (*CompetencyStandard).Check, c)...)
	found = append(found, blk.CheckEach("bodies", r.Bodies, (*CertificationBody).Check, c)...)
	found = append(found, blk.CheckEach("schemes", r.Schemes, (*CertificationScheme).Check, c)...)
	found = append(found, blk.CheckEach("sites", r.Sites, (*AssessmentSite).Check, c)...)
	found = append(found, blk.CheckEach("assessors", r.Assessors, (*CompetencyAssessor).Check, c)...)
	found = append(found, blk.CheckEach("events", r.Events, (*AssessmentEvent).Check, c)...)
	found = append(found, blk.CheckEach("assessments", r.Assessments, (*Assessment).Check, c)...)
	found = append(found, blk.CheckEach("certificates", r.Certificates, (*CompetencyCertificate).Check, c)...)
	found = append(found, blk.CheckEach("facilitations", r.Facilitations, (*Facilitation).Check, c)...)
	amended := append(blk.CheckAcross(schemeAmendments, r, c, found), blk.CheckAcross(assessmentAmendments, r, c, found)...)
	return slices.Concat(found, amended, blk.CheckAcross(acrossChecks, NewRegister(r, nil), c, found))
}

var (
	schemeAmendments     = blk.CheckAmendments("schemes", func(r *Records) []CertificationScheme { return r.Schemes }, func(s *CertificationScheme) (blk.SchemeID, *blk.Amendment[blk.SchemeID]) { return s.ID, &s.Amendment })
	assessmentAmendments = blk.CheckAmendments("assessments", func(r *Records) []Assessment { return r.Assessments }, func(a *Assessment) (AssessmentID, *blk.Amendment[AssessmentID]) { return a.ID, &a.Amendment })
)

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("competency_standard", standardChecks),
		blk.DescribeChecks("competency_unit", unitChecks),
		blk.DescribeChecks("element", elementChecks),
		blk.DescribeChecks("performance_criterion", criterionChecks),
		blk.DescribeChecks("unit_replacement", replacementChecks),
		blk.DescribeChecks("certification_body", bodyChecks),
		blk.DescribeChecks("licence", licenceChecks),
		blk.DescribeChecks("licensed_scheme", licensedSchemeChecks),
		blk.DescribeChecks("certification_scheme", schemeChecks),
		blk.DescribeChecks("elective_group", electiveChecks),
		blk.DescribeChecks("prerequisite", prerequisiteChecks),
		blk.DescribeChecks("assessment_site", siteChecks),
		blk.DescribeChecks("site_verification", verificationChecks),
		blk.DescribeChecks("competency_assessor", assessorChecks),
		blk.DescribeChecks("assessment_event", eventChecks),
		blk.DescribeChecks("assigned_assessor", assignedChecks),
		blk.DescribeChecks("assessment", assessmentChecks),
		blk.DescribeChecks("self_assessment_answer", answerChecks),
		blk.DescribeChecks("planned_instrument", instrumentChecks),
		blk.DescribeChecks("assessment_evidence", evidenceChecks),
		blk.DescribeChecks("criterion_number", criterionNumberChecks),
		blk.DescribeChecks("unit_result", resultChecks),
		blk.DescribeChecks("certification_decision", decisionChecks),
		blk.DescribeChecks("certification_appeal", appealChecks),
		blk.DescribeChecks("filled_form", formChecks),
		blk.DescribeChecks("competency_certificate", certificateChecks),
		blk.DescribeChecks("certificate_number", certificateNumberChecks),
		blk.DescribeChecks("sanction", sanctionChecks),
		blk.DescribeChecks("facilitation", facilitationChecks),
		blk.DescribeChecks("certification_records", acrossChecks),
		blk.DescribeChecks("certification_records", schemeAmendments),
		blk.DescribeChecks("certification_records", withTrainingChecks),
		blk.DescribeChecks("certification_records", papersChecks),
		assessmentLifecycle.Checks(),
		certificateLifecycle.Checks(),
	)
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{assessmentLifecycle.Describe(), certificateLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		appealOutcomes, assessmentForms, assessmentMethods, assessmentMoves, assessmentPurposes, assessmentSiteKinds, assessmentStates, authorityLinks,
		certificateMoves, certificateStates, certificateStatuses, authorities, certificationBodyKinds, sanctionKinds, schemeKinds, successions,
	}
}
