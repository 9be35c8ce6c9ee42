package certification_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
)

var (
	unitSafety  = blk.MustParseUnitCode("C.24LAS01.001.1")
	unitDrawing = blk.MustParseUnitCode("C.24LAS01.002.1")
	unitThreeG  = blk.MustParseUnitCode("C.24LAS01.003.1")
	unitOld     = blk.MustParseUnitCode("LOG.OO01.001.01")
	yes, no     = blk.FlagOf(true), blk.FlagOf(false)
)

func between(from, until string) blk.Period { return blk.Period{From: day(from), Until: day(until)} }

func count(n int) blk.Count { return blk.MustNewCount(n) }

func unit(code blk.UnitCode, replaces ...certification.UnitReplacement) certification.CompetencyUnit {
	return certification.CompetencyUnit{Code: code, Title: blk.Text{ID: "Unit"}, Replaces: replaces,
		Elements: []certification.Element{{Number: count(1), Title: blk.Text{ID: "Elemen"}, Criteria: []certification.PerformanceCriterion{{Number: count(1), Text: blk.Text{ID: "Kriteria"}}}}}}
}

// office returns the records of a small body with one certificate, without fault.
func office() *certification.Records {
	return &certification.Records{
		Standards: []certification.CompetencyStandard{
			{ID: "lama", Kind: blk.StandardSKKNI, Title: blk.Text{ID: "Las lama"}, Decree: "KEP.999/MEN/X/2005", DecreedOn: day("2005-10-01"), InForce: between("2005-10-01", "2018-12-31"), ReplacedBy: "las", Units: []certification.CompetencyUnit{unit(unitOld)}},
			{ID: "las", Kind: blk.StandardSKKNI, Title: blk.Text{ID: "Las"}, Decree: "999 Tahun 2018", DecreedOn: day("2018-12-01"), InForce: blk.Period{From: day("2019-01-01")},
				Units: []certification.CompetencyUnit{unit(unitSafety, certification.UnitReplacement{Code: unitOld, Counts: yes, During: blk.Period{Until: day("2022-12-31")}}), unit(unitDrawing), unit(unitThreeG)}},
		},
		Bodies: []certification.CertificationBody{{ID: "lsp", Name: "LSP Contoh", Kind: certification.P1, Centre: "blk",
			Licences: []certification.Licence{{Number: certification.MustParseLicenceNumber("BNSP-LSP-9999-ID"), Valid: between("2024-01-01", "2026-12-31"), Scope: []certification.LicensedScheme{{Scheme: "juru-las"}}}}}},
		Schemes: []certification.CertificationScheme{{ID: "juru-las", Body: "lsp", Name: blk.Text{ID: "Juru las"}, Kind: certification.SchemeOccupation, Standards: []certification.CompetencyStandardID{"las"}, Units: []blk.UnitCode{unitSafety},
			Electives: []certification.ElectiveGroup{{AtLeast: count(1), Units: []blk.UnitCode{unitDrawing, unitThreeG}}}, ValidityMonths: count(36), InForce: blk.Period{From: day("2024-01-01")}}},
		Sites: []certification.AssessmentSite{{ID: "tuk", Body: "lsp", Name: "TUK Bengkel", Kind: certification.SiteAdHoc, Centre: "blk",
			Verifications: []certification.SiteVerification{{On: day("2025-03-01"), Valid: between("2025-03-01", "2025-03-31"), Schemes: []blk.SchemeID{"juru-las"}, Fit: yes}}}},
		Assessors: []certification.CompetencyAssessor{{ID: "as", Person: "p-as", Instructor: "ins", Registration: certification.MustParseAssessorRegistration("MET.000.000001 2019"), Registered: []blk.Period{between("2023-01-01", "2025-12-31")}, Schemes: []blk.SchemeID{"juru-las"}}},
		Events:    []certification.AssessmentEvent{{ID: "uji", Body: "lsp", Site: "tuk", Schemes: []blk.SchemeID{"juru-las"}, Held: between("2025-03-10", "2025-03-10"), Batch: "b", Candidates: []blk.PersonID{"p"}, Minutes: "ba"}},
		Assessments: []certification.Assessment{{ID: "a", Candidate: "p", Scheme: "juru-las", Body: "lsp", Enrolment: "e", Event: "uji", AssessedOn: day("2025-03-10"), Assessors: []certification.CompetencyAssessorID{"as"}, Attempt: count(1),
			Application:    certification.CertificationApplication{SubmittedOn: day("2025-03-01"), Purpose: certification.PurposeTrainee, PrerequisitesProven: yes, AcceptedOn: day("2025-03-02")},
			SelfAssessment: certification.SelfAssessment{On: day("2025-03-03"), Answers: []certification.SelfAssessmentAnswer{{Unit: unitSafety, Result: blk.Competent}}, Proceed: yes},
			Agreement:      certification.AssessmentAgreement{SignedOn: day("2025-03-10")},
			Evidence:       []certification.AssessmentEvidence{{Number: count(1), Method: certification.MethodObservation, Unit: unitSafety, Valid: yes, Authentic: yes, Current: yes, Sufficient: yes}},
			Results:        []certification.UnitResult{{Unit: unitSafety, Result: blk.Competent, Evidence: []blk.Count{count(1)}}, {Unit: unitThreeG, Result: blk.Competent, Evidence: []blk.Count{count(1)}}},
			Recommendation: certification.Recommendation{On: day("2025-03-10"), Assessor: "as", Result: blk.Competent},
			Decisions:      []certification.CertificationDecision{{On: day("2025-03-12"), Result: blk.Competent, DecidedBy: []blk.PersonID{"p-komite"}, Document: "pleno", FinalOn: day("2025-03-20")}}}},
		Certificates: []certification.CompetencyCertificate{{ID: "k", Number: "24910 7212 2 0000001 2025", Assessment: "a", Holder: "p", Scheme: "juru-las", Body: "lsp", DecidedOn: day("2025-03-12"), IssuedOn: day("2025-03-20"), ExpiresOn: day("2028-03-20"),
			Sanctions: []certification.Sanction{{Kind: certification.Revoke, On: day("2026-02-01"), Reason: "bukti palsu", Document: "sk"}}}},
	}
}

// lessons returns the records of training of the candidate of the office.
func lessons() *training.Records {
	return &training.Records{Batches: []training.Batch{{ID: "b", Centre: "blk"}}, Enrolments: []training.Enrolment{{ID: "e", Batch: "b", Person: "p"}},
		Sessions: []training.Session{{ID: "s", Batch: "b", Date: day("2025-02-01"), Instructors: []blk.InstructorID{"lain"}}}}
}

// found returns the ids and places of findings.
func foundAt(found blk.Findings) []string {
	var at []string
	for _, f := range found {
		at = append(at, string(f.Check)+" "+f.At)
	}
	return at
}

func TestAcross(t *testing.T) {
	on := &blk.Context{On: day("2026-03-01")}
	require.Empty(t, foundAt(office().Check(on)))
	require.Empty(t, office().CheckWith(lessons(), nil, on, nil))
	type R = certification.Records
	for name, c := range map[string]struct {
		spoil func(r *R)
		want  []string
	}{
		"no such unit in the standards": {func(r *R) { r.Schemes[0].Electives[0].Units[0] = blk.MustParseUnitCode("C.24LAS01.009.1") }, []string{"SCH-006 /schemes/0/electives/0/units/0"}},
		"units withdrawn":               {func(r *R) { r.Standards[1].Units[1].WithdrawnOn = day("2025-12-31") }, []string{"UNT-015 /schemes/0/electives/0/units/0"}},
		"standard at its end":           {func(r *R) { r.Standards[1].InForce.Until = day("2025-12-31") }, []string{"UNT-015 /schemes/0/units/0", "UNT-015 /schemes/0/electives/0/units/0", "UNT-015 /schemes/0/electives/0/units/1"}},
		"a scheme asks for itself":      {func(r *R) { r.Schemes[0].Prerequisites = []certification.Prerequisite{{Scheme: "juru-las"}} }, []string{"SCH-007 /schemes/0/prerequisites"}},
		"licence over":                  {func(r *R) { r.Bodies[0].Licences[0].Valid.Until = day("2025-03-11") }, []string{"LSP-001 /assessments/0/decisions/0/on", "LSP-001 /certificates/0/issued_on"}},
		"licence suspended": {func(r *R) {
			r.Bodies[0].Licences[0].Sanctions = []certification.Sanction{{Kind: certification.Suspend, On: day("2025-03-05"), Reason: "x", Document: "d"}, {Kind: certification.Reinstate, On: day("2025-03-11")}}
		}, []string{"LSP-001 /assessments/0/body"}},
		"out of scope":            {func(r *R) { r.Bodies[0].Licences[0].Scope[0].During.From = day("2025-04-01") }, []string{"LSP-002 /assessments/0/scheme"}},
		"site not verified":       {func(r *R) { r.Sites[0].Verifications = nil }, []string{"TUK-002 /assessments/0/site"}},
		"site found unfit":        {func(r *R) { r.Sites[0].Verifications[0].Fit = no }, []string{"TUK-002 /assessments/0/site"}},
		"registration over":       {func(r *R) { r.Assessors[0].Registered[0].Until = day("2025-03-09") }, []string{"ASR-001 /assessments/0/assessors/0"}},
		"of another scheme":       {func(r *R) { r.Assessors[0].Schemes[0] = "lain" }, []string{"ASR-002 /assessments/0/assessors/0"}},
		"assessor decides":        {func(r *R) { r.Assessments[0].Decisions[0].DecidedBy[0] = "p-as" }, []string{"ASM-002 /assessments/0/decisions/0/decided_by"}},
		"a unit has no result":    {func(r *R) { r.Assessments[0].Results = r.Assessments[0].Results[:1] }, []string{"ASM-004 /assessments/0/results"}},
		"competent in too little": {func(r *R) { r.Assessments[0].Results[1].Result = blk.NotYetCompetent }, []string{"ASM-005 /assessments/0/decisions/0/result"}},
		"too many attempts":       {func(r *R) { r.Assessments[0].Attempt = count(4) }, []string{"ASM-008 /assessments/0/attempt"}},
		"heard by the assessor": {func(r *R) {
			r.Assessments[0].Appeals = []certification.Appeal{{LodgedOn: day("2025-03-13"), HeardBy: []blk.PersonID{"p-as"}, Outcome: certification.AppealUpheld, DecidedOn: day("2025-03-14")}}
		}, []string{"ASM-010 /assessments/0/appeals/0/heard_by"}},
		"not as the test says": {func(r *R) { r.Events[0].Candidates[0], r.Events[0].Held = "lain", between("2025-03-11", "2025-03-11") }, []string{"ASM-011 /assessments/0/assessed_on", "ASM-011 /assessments/0/candidate"}},
		"not final":            {func(r *R) { r.Assessments[0].Decisions[0].FinalOn = blk.Date{} }, []string{"CRT-001 /certificates/0/assessment"}},
		"an open appeal":       {func(r *R) { r.Assessments[0].Appeals = []certification.Appeal{{LodgedOn: day("2025-03-13")}} }, []string{"CRT-001 /certificates/0/assessment"}},
		"of somebody else":     {func(r *R) { r.Certificates[0].Holder = "lain" }, []string{"CRT-005 /certificates/0/holder"}},
		"numbered twice, valid twice": {func(r *R) {
			x := r.Certificates[0]
			x.ID, x.IssuedOn, x.ExpiresOn = "k2", day("2025-04-01"), day("2028-04-01")
			r.Certificates = append(r.Certificates, x)
		}, []string{"CRT-004 /certificates/1/number", "CRT-008 /certificates/1"}},
		"revoked evidence": {func(r *R) {
			r.Assessments[0].Evidence[0].Certificate = "k0"
			r.Certificates = append(r.Certificates, certification.CompetencyCertificate{ID: "k0", Holder: "p", Scheme: "lain", Body: "lsp", IssuedOn: day("2024-01-01"), ExpiresOn: day("2027-01-01"), Sanctions: []certification.Sanction{{Kind: certification.Revoke, On: day("2025-01-01"), Reason: "x", Document: "d"}}})
		}, []string{"CRT-006 /assessments/0/evidence/0/certificate"}},
		"succeeds another's": {func(r *R) {
			x := r.Certificates[0]
			x.ID, x.Number, x.IssuedOn, x.Previous, x.Succession, x.Sanctions = "k2", "2", day("2025-05-01"), "k", certification.Replacement, nil
			y := x
			y.ID, y.Number, y.Holder, y.Assessment = "k3", "3", "q", ""
			r.Certificates = append(r.Certificates, x, y)
		}, []string{"CRT-015 /certificates/2/previous"}},
	} {
		r := office()
		c.spoil(r)
		found := r.Check(on)
		assert.Equal(t, c.want, foundAt(found), name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
	}
	many := office()
	for i := range 11 {
		a := certification.Assessment{ID: certification.AssessmentID("x" + strconv.Itoa(i)), Candidate: blk.PersonID("q" + strconv.Itoa(i)), Scheme: "lain", Body: "lain", AssessedOn: day("2025-05-01"), Application: certification.CertificationApplication{AcceptedOn: day("2025-04-01")}, SelfAssessment: certification.SelfAssessment{Proceed: yes}, Assessors: []certification.CompetencyAssessorID{"as"}}
		many.Assessments = append(many.Assessments, a)
	}
	require.Equal(t, []string{"ASR-003 /assessments/1/assessors/0"}, foundAt(many.Check(on).Of("ASR-003")))
	require.Empty(t, many.Check(&blk.Context{On: on.On, Phase: blk.Reported}).Of("LSP-001"))
}

func TestAcrossTraining(t *testing.T) {
	on := &blk.Context{On: day("2026-03-01")}
	for name, c := range map[string]struct {
		spoil func(r *certification.Records, l *training.Records)
		want  []string
	}{
		"the assessor taught": {func(_ *certification.Records, l *training.Records) { l.Sessions[0].Instructors[0] = "ins" }, []string{"ASM-001 /assessments/0/assessors"}},
		"taught long ago": {func(_ *certification.Records, l *training.Records) {
			l.Sessions[0].Instructors[0], l.Sessions[0].Date = "ins", day("2022-02-01")
		}, nil},
		"trained elsewhere": {func(_ *certification.Records, l *training.Records) { l.Batches[0].Centre = "lain" }, []string{"LSP-003 /assessments/0/enrolment"}},
		"trained in the network": {func(r *certification.Records, l *training.Records) {
			l.Batches[0].Centre, r.Bodies[0].Network = "lain", []blk.CentreID{"lain"}
		}, nil},
		"enrolment of another": {func(_ *certification.Records, l *training.Records) { l.Enrolments[0].Person = "q" }, []string{"ASM-027 /assessments/0/enrolment"}},
		"another result": {func(_ *certification.Records, l *training.Records) {
			l.Enrolments[0].AssessmentEvent, l.Enrolments[0].CompetencyResult = "uji", blk.NotYetCompetent
		}, []string{"ASM-027 /assessments/0/enrolment"}},
		"an enrolment nobody knows": {func(r *certification.Records, _ *training.Records) { r.Assessments[0].Enrolment = "x" }, nil},
	} {
		r, l := office(), lessons()
		c.spoil(r, l)
		found := r.CheckWith(l, nil, on, nil)
		assert.Equal(t, c.want, foundAt(found), name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
	}
	require.Nil(t, (&certification.Records{}).CheckWith(lessons(), nil, on, nil))
}

func TestChain(t *testing.T) {
	g := certification.NewRegister(office(), lessons())
	chain, known := g.Chain("k", day("2025-06-01"))
	require.True(t, known)
	require.Equal(t, blk.True, chain.Truth())
	require.Equal(t, certification.Valid, chain.Status())
	require.Equal(t, blk.Undetermined, chain.Link("x"))
	_, known = g.Chain("x", day("2025-06-01"))
	require.False(t, known)
	require.Zero(t, testing.AllocsPerRun(100, func() { chain, _ = g.Chain("k", day("2025-06-01")) }))
	for name, c := range map[string]struct {
		spoil func(r *certification.Records, l *training.Records)
		link  certification.AuthorityLink
		want  blk.Truth
	}{
		"no final decision": {func(r *certification.Records, _ *training.Records) {
			r.Assessments[0].Decisions[0].Result = blk.NotYetCompetent
		}, certification.LinkDecision, blk.False},
		"no assessment": {func(r *certification.Records, _ *training.Records) { r.Assessments = nil }, certification.LinkDecision, blk.Undetermined},
		"not licensed": {func(r *certification.Records, _ *training.Records) {
			r.Bodies[0].Licences[0].Valid.From = day("2025-03-11")
		}, certification.LinkLicence, blk.False},
		"nobody says":        {func(r *certification.Records, _ *training.Records) { r.Bodies[0].Licences = nil }, certification.LinkLicence, blk.Undetermined},
		"not in scope":       {func(r *certification.Records, _ *training.Records) { r.Bodies[0].Licences[0].Scope[0].Scheme = "x" }, certification.LinkScope, blk.False},
		"scheme not yet":     {func(r *certification.Records, _ *training.Records) { r.Schemes[0].InForce.From = day("2025-03-11") }, certification.LinkScheme, blk.False},
		"units at their end": {func(r *certification.Records, _ *training.Records) { r.Standards[1].InForce.Until = day("2025-03-09") }, certification.LinkUnits, blk.False},
		"not verified that day": {func(r *certification.Records, _ *training.Records) {
			r.Sites[0].Verifications[0].Valid.From = day("2025-03-11")
		}, certification.LinkSite, blk.False},
		"not registered": {func(r *certification.Records, _ *training.Records) {
			r.Assessors[0].Registered[0].From = day("2025-03-11")
		}, certification.LinkAssessor, blk.False},
		"taught the candidate": {func(_ *certification.Records, l *training.Records) { l.Sessions[0].Instructors[0] = "ins" }, certification.LinkImpartiality, blk.False},
		"who taught, unknown":  {func(r *certification.Records, _ *training.Records) { r.Assessments[0].Enrolment = "" }, certification.LinkImpartiality, blk.Undetermined},
	} {
		r, l := office(), lessons()
		c.spoil(r, l)
		chain, _ := certification.NewRegister(r, l).Chain("k", day("2025-06-01"))
		require.Equal(t, c.want, chain.Link(c.link), name)
		require.NotEqual(t, blk.True, chain.Truth(), name)
		require.True(t, chain.Link(c.link) != blk.True)
	}
	require.Equal(t, blk.Undetermined, g.Verify("x", day("2025-06-01")).Truth)
}

func TestSuccession(t *testing.T) {
	r := office()
	x := r.Certificates[0]
	r.Certificates[0].Sanctions = nil
	x.ID, x.Previous, x.Succession, x.IssuedOn, x.Sanctions = "k2", "k", certification.Renewal, day("2027-03-20"), nil
	r.Certificates = append(r.Certificates, x)
	g := certification.NewRegister(r, nil)
	require.Equal(t, certification.Valid, g.StatusOn("k", day("2027-03-19")))
	require.Equal(t, certification.Superseded, g.StatusOn("k", day("2027-03-20")))
	require.Equal(t, certification.Valid, g.StatusOn("k2", day("2027-03-20")))
	require.Empty(t, g.StatusOn("x", day("2027-03-20")))
	next, ok := g.Next("k")
	require.True(t, ok)
	require.Equal(t, certification.CertificateID("k2"), next.ID)
	_, ok = g.Next("k2")
	require.False(t, ok)
}

// Whatever is done to a certificate, once revoked it stays so, and a day says the
// same however often it is asked.
func TestRevokedIsForGood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := certification.CompetencyCertificate{ID: "k", IssuedOn: day("2025-01-01"), ExpiresOn: day("2028-01-01")}
		on := x.IssuedOn
		for range rapid.IntRange(0, 6).Draw(t, "steps") {
			on = on.AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
			x.Sanctions = append(x.Sanctions, certification.Sanction{On: on, Kind: rapid.SampledFrom([]certification.SanctionKind{certification.Suspend, certification.Reinstate, certification.Revoke}).Draw(t, "kind")})
		}
		revoked := false
		for d := x.IssuedOn.AddDays(-5); d.Before(day("2031-01-01")); d = d.AddDays(37) {
			status := x.StatusOn(d)
			require.Equal(t, status, x.StatusOn(d))
			require.True(t, !revoked || status == certification.Revoked)
			revoked = status == certification.Revoked
			require.True(t, status != certification.Valid || !d.After(x.ExpiresOn))
		}
	})
}

func dayOrNone(s string) blk.Date {
	if s == "" {
		return blk.Date{}
	}
	return day(s)
}

func TestCounts(t *testing.T) {
	g := certification.NewRegister(office(), nil)
	key := func(c blk.UnitCode) certification.UnitKey { return certification.UnitKey{Code: c} }
	for name, c := range map[string]struct {
		held, asked certification.UnitKey
		on          string
		want        blk.Truth
	}{
		"the same":                   {key(unitSafety), key(unitSafety), "2026-01-01", blk.True},
		"replaced, in its time":      {key(unitOld), key(unitSafety), "2022-06-01", blk.True},
		"replaced, after its time":   {key(unitOld), key(unitSafety), "2023-06-01", blk.False},
		"not the other way round":    {key(unitSafety), key(unitOld), "2022-06-01", blk.Undetermined},
		"no day":                     {key(unitOld), key(unitSafety), "", blk.Undetermined},
		"nothing to do with another": {key(unitDrawing), key(unitThreeG), "2022-06-01", blk.False},
		"not in the records":         {key(blk.MustParseUnitCode("C.24LAS01.009.1")), key(unitThreeG), "2022-06-01", blk.Undetermined},
		"the same unknown one":       {key(blk.MustParseUnitCode("C.24LAS01.009.1")), key(blk.MustParseUnitCode("C.24LAS01.009.1")), "2022-06-01", blk.True},
		"in another standard":        {certification.UnitKey{Code: unitSafety, Standard: "lama"}, key(unitSafety), "2022-06-01", blk.Undetermined},
	} {
		require.Equal(t, c.want, g.Counts(c.held, c.asked, dayOrNone(c.on)).Truth, name)
	}
	r := office()
	r.Standards[1].Units[0].Replaces[0].Counts = blk.Flag{}
	require.Equal(t, blk.Undetermined, certification.NewRegister(r, nil).Counts(key(unitOld), key(unitSafety), day("2022-06-01")).Truth)
	r.Standards[0].Units = append(r.Standards[0].Units, unit(unitSafety))
	require.Equal(t, blk.Undetermined, certification.NewRegister(r, nil).Counts(key(unitOld), key(unitSafety), day("2022-06-01")).Truth, "two standards have the code")
	circle := office()
	circle.Standards[0].Units[0].Replaces = []certification.UnitReplacement{{Code: unitSafety, Counts: yes}}
	require.Equal(t, blk.False, certification.NewRegister(circle, nil).Counts(key(unitDrawing), key(unitSafety), day("2022-06-01")).Truth, "units that replace each other end nowhere")
	require.Equal(t, []blk.UnitCode{unitSafety, unitThreeG}, g.HeldUnits("p", day("2025-04-01")))
	require.Empty(t, g.HeldUnits("p", day("2025-03-11")), "nothing was decided yet")
	held := office()
	held.Assessments[0].Results = []certification.UnitResult{{Unit: unitOld, Result: blk.Competent}}
	held.Certificates, held.Standards[1].Units[0].Replaces[0].During = nil, blk.Period{}
	require.Equal(t, []blk.UnitCode{unitOld, unitSafety}, certification.NewRegister(held, nil).HeldUnits("p", day("2025-04-01")), "the old unit brings in the new one")
	require.Equal(t, blk.True, g.AreInForce([]blk.UnitCode{unitSafety}, day("2025-01-01")))
	require.Equal(t, blk.False, g.AreInForce([]blk.UnitCode{unitSafety, unitOld}, day("2025-01-01")))
	require.Equal(t, blk.Undetermined, g.AreInForce([]blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.009.1")}, day("2025-01-01")))
}

func TestNumbering(t *testing.T) {
	n := certification.CertificateNumbering{KBLI: blk.MustParseKBLI("24910"), KBJI: blk.MustParseKBJI("7212"), Level: blk.MustNewQualificationLevel(2)}
	rapid.Check(t, func(t *rapid.T) {
		last := rapid.IntRange(0, 9_999_900).Draw(t, "last")
		seen := map[certification.CertificateNumber]bool{}
		for range 50 {
			number, serial, err := n.Next(last, day("2026-01-02"))
			require.NoError(t, err)
			require.Equal(t, last+1, serial)
			require.False(t, seen[number])
			require.Equal(t, number, certification.MustParseCertificateNumber(number.String()))
			seen[number], last = true, serial
		}
	})
	_, _, err := n.Next(9_999_999, day("2026-01-02"))
	require.Error(t, err)
	n.Digits = 6
	_, _, err = n.Next(999_999, day("2026-01-02"))
	require.Error(t, err)
	for _, bad := range []certification.CertificateNumbering{{}, {KBLI: blk.MustParseKBLI("24"), KBJI: n.KBJI}, {KBLI: n.KBLI, KBJI: n.KBJI, Digits: 5}} {
		_, _, err := bad.Next(0, day("2026-01-02"))
		require.Error(t, err)
	}
	_, _, err = n.Next(-1, day("2026-01-02"))
	require.Error(t, err)
	_, _, err = n.Next(0, blk.Date{})
	require.Error(t, err)
}

func TestAssessmentLifecycle(t *testing.T) {
	blktest.Lifecycle(t, certification.AssessmentLifecycle())
	blktest.Lifecycle(t, certification.CertificateLifecycle())
	r := office()
	g := certification.NewRegister(r, lessons())
	a := &r.Assessments[0]
	at := blk.MustParseInstant("2025-03-30T03:00:00Z")
	for _, step := range []struct {
		move certification.AssessmentMove
		role blk.Role
	}{
		{certification.AssessmentSubmit, blk.RoleApplicant}, {certification.AssessmentAccept, blk.RoleCertificationBody}, {certification.AssessmentSelfAssess, blk.RoleApplicant}, {certification.AssessmentSchedule, blk.RoleCertificationBody},
		{certification.AssessmentBegin, blk.RoleAssessor}, {certification.AssessmentRecommend, blk.RoleAssessor}, {certification.AssessmentDecide, blk.RoleCommittee}, {certification.AssessmentFinalise, blk.RoleSystem},
	} {
		done, found := a.Try(step.move, blk.Move[certification.Assessment]{Actor: "u", Role: step.role, At: at, Context: g.AssessmentContext(nil)})
		require.Empty(t, found, step.move)
		a.History = append(a.History, done)
	}
	require.Equal(t, certification.AssessmentFinal, a.State())
	require.True(t, a.IsFinal())
	require.Empty(t, a.Check(today))

	blank := certification.Assessment{ID: "x", History: []certification.AssessmentStep{{Event: certification.AssessmentSelfAssess, To: certification.AssessmentSelfAssessed}}}
	_, found := blank.Try(certification.AssessmentSchedule, blk.Move[certification.Assessment]{Actor: "u", Role: blk.RoleAssessor, At: at, Context: g.AssessmentContext(nil)})
	require.Equal(t, []string{"LIF-002 /role", "ASR-001 ", "ASM-001 ", "TUK-002 ", "ASM-022 "}, foundAt(found), "every reason at once")

	decided := certification.Assessment{ID: "y", Attempt: count(3), Decisions: []certification.CertificationDecision{{On: day("2025-03-12"), Result: blk.NotYetCompetent}}, History: []certification.AssessmentStep{{Event: certification.AssessmentDecide, To: certification.AssessmentDecided}}}
	move := blk.Move[certification.Assessment]{Actor: "u", Role: blk.RoleCertificationBody, At: at, Reason: "x"}
	_, found = decided.Try(certification.AssessmentReassess, move)
	require.Equal(t, []string{"ASM-008 "}, foundAt(found))
	_, found = decided.Try(certification.AssessmentAppeal, move)
	require.Equal(t, []string{"ASM-026 "}, foundAt(found), "fourteen days have passed")
	move.At = blk.MustParseInstant("2025-03-13T03:00:00Z")
	_, found = decided.Try(certification.AssessmentAppeal, move)
	require.Empty(t, found)
	_, found = decided.Try(certification.AssessmentFinalise, move)
	require.Equal(t, []string{"ASM-023 "}, foundAt(found))
}

// Units that replace each other in a hundred layers of two have a way through each of
// them, and are still told at once.
func TestLineageOfManyWays(t *testing.T) {
	var units []certification.CompetencyUnit
	layer := func(n int) (a, b blk.UnitCode) { return numbered(2 * n), numbered(2*n + 1) }
	for n := range 100 {
		a, b := layer(n)
		var replaces []certification.UnitReplacement
		if n > 0 {
			c, d := layer(n - 1)
			replaces = []certification.UnitReplacement{{Code: c, Counts: yes}, {Code: d, Counts: blk.FlagOf(n%7 != 0)}}
		}
		units = append(units, unit(a, replaces...), unit(b, replaces...))
	}
	g := certification.NewRegister(&certification.Records{Standards: []certification.CompetencyStandard{{ID: "s", Units: units}}}, nil)
	first, other := layer(0)
	last, _ := layer(99)
	on := day("2026-01-01")
	require.Equal(t, blk.True, g.Counts(certification.UnitKey{Code: first}, certification.UnitKey{Code: last}, on).Truth)
	require.Equal(t, blk.True, g.Counts(certification.UnitKey{Code: other}, certification.UnitKey{Code: last}, on).Truth)
	require.Equal(t, blk.Undetermined, g.Counts(certification.UnitKey{Code: last}, certification.UnitKey{Code: first}, on).Truth)
}

func TestTrainingCertificateIsNoCompetencyCertificate(t *testing.T) {
	r, l := office(), lessons()
	l.TrainingCertificates = []training.TrainingCertificate{{ID: "t", Enrolment: "e", Centre: "blk", Number: "0007/BLK/2025"}}
	require.Empty(t, r.CheckWith(l, nil, today, nil))
	r.Certificates[0].Number = "0007/BLK/2025"
	found := r.CheckWith(l, nil, today, nil)
	require.Equal(t, []string{"CRT-009 /certificates/0/number"}, foundAt(found))
	blktest.CheckFinding(t, found[0])
	r.Certificates[0].Holder = "lain"
	require.Empty(t, r.CheckWith(l, nil, today, nil).Of("CRT-009"))
}
