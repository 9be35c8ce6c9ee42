package certification

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// The texts of rules that a guard and a check share.
var (
	registeredMust   = blk.Text{ID: "Registrasi asesor harus berlaku pada hari asesmen.", EN: "The registration of the assessor must be in force on the day of assessment."}
	registeredMend   = blk.Text{ID: "Tugaskan asesor lain, atau isi registered.", EN: "Assign another assessor, or give registered."}
	impartialMust    = blk.Text{ID: "Asesor tidak boleh melatih asesinya dalam masa ketidakberpihakan sebelum asesmen.", EN: "An assessor must not have trained the candidate within the time of impartiality before the assessment."}
	impartialMend    = blk.Text{ID: "Tugaskan asesor yang tidak mengajar angkatan itu.", EN: "Assign an assessor who did not teach that batch."}
	verifiedMust     = blk.Text{ID: "TUK harus terverifikasi untuk skemanya pada hari asesmen.", EN: "The site must be verified for the scheme on the day of assessment."}
	verifiedMend     = blk.Text{ID: "Verifikasi TUK, lalu isi verifications.", EN: "Verify the site, then give verifications."}
	everyUnitMust    = blk.Text{ID: "Setiap unit wajib skema, dan unit pilihan secukupnya, harus mempunyai hasil.", EN: "Every required unit of the scheme, and enough elective ones, must have a result."}
	everyUnitMend    = blk.Text{ID: "Lengkapi results.", EN: "Complete results."}
	otherDeciderMust = blk.Text{ID: "Yang memutuskan tidak boleh asesor asesmen itu juga.", EN: "Who decides must not be an assessor of the assessment too."}
	otherDeciderMend = blk.Text{ID: "Putuskan lagi tanpa asesornya.", EN: "Decide again without the assessor."}
	attemptsMust     = blk.Text{ID: "Uji kompetensi untuk satu skema tidak boleh melebihi batasnya, dan uji ulang tidak boleh terlalu cepat.", EN: "The attempts at a scheme must not be more than their limit, and another attempt must not come too soon."}
	attemptsMend     = blk.Text{ID: "Minta pelatihan ulang sebelum uji berikutnya, atau periksa attempt dan tanggalnya.", EN: "Ask for training before another attempt, or check attempt and the days."}
	agreesMust       = blk.Text{ID: "Keputusan kompeten menuntut setiap unit wajib, dan unit pilihan secukupnya, kompeten.", EN: "A decision that somebody is competent takes every required unit, and enough elective ones, to be competent."}
	agreesMend       = blk.Text{ID: "Periksa results dan decisions.", EN: "Check results and decisions."}
	otherHearerMust  = blk.Text{ID: "Banding tidak boleh diperiksa oleh asesor asesmen itu.", EN: "An appeal must not be heard by an assessor of the assessment."}
	otherHearerMend  = blk.Text{ID: "Tunjuk pemeriksa lain dalam heard_by.", EN: "Name others in heard_by."}
)

var (
	finalDecisionMust = blk.Text{ID: "Sertifikat hanya boleh terbit atas keputusan kompeten yang sudah final.", EN: "A certificate must rest on a decision that its holder is competent and that is final on the day of issue."}
	finalDecisionMend = blk.Text{ID: "Periksa keputusan asesmennya dan final_on.", EN: "Check the decision of the assessment and final_on."}
)

// acrossChecks are the checks across the records of this package.
var acrossChecks = slices.Concat([]blk.Check[Register]{wrongExpiryCheck, numberFormCheck, otherLicenceCheck}, schemeAcrossChecks, assessmentAcrossChecks, certificateAcrossChecks)

// overAssessments returns the Find of a check that looks at each assessment in
// turn, and says where below it the check fails.
func overAssessments(fails func(g *Register, a *Assessment, c *blk.Context) []blk.Failure) func(*Register, *blk.Context) []blk.Failure {
	return func(g *Register, c *blk.Context) (failures []blk.Failure) {
		for i := range g.records.Assessments {
			for _, f := range fails(g, &g.records.Assessments[i], c) {
				f.At = blk.IndexPointer("/assessments", i, f.At)
				failures = append(failures, f)
			}
		}
		return failures
	}
}

// overCertificates is overAssessments for certificates.
func overCertificates(fails func(g *Register, x *CompetencyCertificate, c *blk.Context) []blk.Failure) func(*Register, *blk.Context) []blk.Failure {
	return func(g *Register, c *blk.Context) (failures []blk.Failure) {
		for i := range g.records.Certificates {
			for _, f := range fails(g, &g.records.Certificates[i], c) {
				f.At = blk.IndexPointer("/certificates", i, f.At)
				failures = append(failures, f)
			}
		}
		return failures
	}
}

// failing returns one failure at a place if something is so.
func failing(so bool, at string, params ...blk.Param) []blk.Failure {
	if !so {
		return nil
	}
	return []blk.Failure{{At: at, Params: params}}
}

func onDay(d blk.Date) blk.Param { return blk.Param{Name: "on", Value: d.String()} }

var schemeAcrossChecks = []blk.Check[Register]{
	{
		ID: "SCH-006", At: "/schemes", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: schemeBasis,
		Must: blk.Text{ID: "Unit {given} harus ada dalam standar yang dirujuk skemanya.", EN: "The unit {given} must be in the standards that its scheme refers to."},
		Mend: blk.Text{ID: "Perbaiki kodenya, atau lengkapi standards skema.", EN: "Correct the code, or complete the standards of the scheme."},
		Find: func(g *Register, _ *blk.Context) (failures []blk.Failure) {
			for i := range g.records.Schemes {
				s := &g.records.Schemes[i]
				if len(s.Standards) == 0 || slices.ContainsFunc(s.Standards, func(id CompetencyStandardID) bool { x := g.standards[id]; return x == nil || len(x.Units) == 0 }) {
					continue // what is in the standards is not known
				}
				s.eachUnit(func(at func() string, u blk.UnitCode) {
					if !slices.ContainsFunc(g.units[u], func(x unitOf) bool { return slices.Contains(s.Standards, x.standard.ID) }) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/schemes", i, at()), Params: blk.Params{{Name: "given", Value: u.String()}}})
					}
				})
			}
			return failures
		},
	},
	{
		ID: "UNT-015", At: "/schemes", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: schemeBasis, Needs: []blk.CheckID{"SCH-006"},
		Must: blk.Text{ID: "Unit {given} dalam skema yang masih dipakai harus berlaku pada {on}; unit itu sudah dicabut atau standarnya sudah berakhir.", EN: "The unit {given} of a scheme in use must be in force on {on}; it was withdrawn or its standard has ended."},
		Mend: blk.Text{ID: "Perbarui skemanya ke versi unit yang berlaku, atau akhiri skemanya.", EN: "Move the scheme to a version of the unit that is in force, or end the scheme."},
		Find: func(g *Register, c *blk.Context) (failures []blk.Failure) {
			if c.On.IsZero() {
				return nil
			}
			replaced := blk.Replaced(g.records.Schemes, func(s *CertificationScheme) *blk.Amendment[blk.SchemeID] { return &s.Amendment })
			for i := range g.records.Schemes {
				s := &g.records.Schemes[i]
				if !s.InForce.Contains(c.On) || replaced[s.ID] {
					continue
				}
				s.eachUnit(func(at func() string, u blk.UnitCode) {
					if g.isInForce(s.Standards, u, c.On) == blk.False {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/schemes", i, at()), Params: blk.Params{{Name: "given", Value: u.String()}, onDay(c.On)}})
					}
				})
			}
			return failures
		},
	},
	{
		ID: "SCH-007", At: "/schemes", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: schemeBasis,
		Must: blk.Text{ID: "Skema {given} tidak boleh pada akhirnya mensyaratkan dirinya sendiri.", EN: "The scheme {given} must not be its own prerequisite in the end."},
		Mend: blk.Text{ID: "Hapus salah satu persyaratan dalam lingkarannya.", EN: "Take one prerequisite of the circle away."},
		Find: func(g *Register, _ *blk.Context) (failures []blk.Failure) {
			for i := range g.records.Schemes {
				if s := &g.records.Schemes[i]; g.asksForItself(s) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/schemes", i, "/prerequisites"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(s.ID))}}})
				}
			}
			return failures
		},
	},
}

// asksForItself reports whether a scheme is among its prerequisites, directly or
// through other schemes, with nothing else that would do instead.
func (g *Register) asksForItself(s *CertificationScheme) bool {
	if len(s.Prerequisites) == 0 {
		return false
	}
	seen, open := map[blk.SchemeID]bool{}, []*CertificationScheme{s}
	for len(open) > 0 {
		next := open[len(open)-1]
		open = open[:len(open)-1]
		for i := range next.Prerequisites {
			id := next.Prerequisites[i].Scheme
			if next.Prerequisites[i] != (Prerequisite{Scheme: id}) {
				continue // something else will do: "a valid certificate or two years of work"
			}
			if id != "" && id == s.ID {
				return true
			}
			if x := g.schemes[id]; x != nil && !seen[id] {
				seen[id] = true
				open = append(open, x)
			}
		}
	}
	return false
}

var assessmentAcrossChecks = []blk.Check[Register]{
	{
		ID: "LSP-001", At: "/assessments", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: bodyBasis,
		Must: blk.Text{ID: "Lisensi LSP harus berlaku pada {on}, hari asesmen, keputusan atau penerbitan.", EN: "The licence of the body must be in force on {on}, the day of assessment, decision or issue."},
		Mend: blk.Text{ID: "Periksa licences LSP dan tanggalnya.", EN: "Check the licences of the body and the day."},
		Find: func(g *Register, c *blk.Context) []blk.Failure {
			failures := overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
				body := g.bodies[a.Body]
				if body == nil {
					return nil
				}
				on := g.assessedOn(a)
				failures = failing(!on.IsZero() && body.IsLicensed(on) != blk.True, "/body", onDay(on))
				for i := range a.Decisions {
					on := a.Decisions[i].On
					failures = append(failures, failing(!on.IsZero() && body.IsLicensed(on) != blk.True, blk.IndexPointer("/decisions", i, "/on"), onDay(on))...)
				}
				return failures
			})(g, c)
			return append(failures, overCertificates(func(g *Register, x *CompetencyCertificate, _ *blk.Context) []blk.Failure {
				body := g.bodies[x.Body]
				return failing(body != nil && !x.IssuedOn.IsZero() && len(body.Licences) > 0 && body.IsLicensed(x.IssuedOn) == blk.False, "/issued_on", onDay(x.IssuedOn))
			})(g, c)...)
		},
	},
	{
		ID: "LSP-002", At: "/assessments", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: bodyBasis,
		Must: blk.Text{ID: "Skema harus ada dalam ruang lingkup lisensi LSP pada {on}.", EN: "The scheme must be in the scope of the body's licence on {on}."},
		Mend: blk.Text{ID: "Isi scope lisensi, atau periksa skemanya.", EN: "Give the scope of the licence, or check the scheme."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			body, on := g.bodies[a.Body], g.assessedOn(a)
			return failing(body != nil && body.IsLicensed(on) == blk.True && body.MayCertify(a.Scheme, on) != blk.True, "/scheme", onDay(on))
		}),
	},
	{
		ID: "TUK-002", At: "/assessments", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross, Basis: siteBasis, Must: verifiedMust, Mend: verifiedMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			return failing(g.siteOf(a) != nil && !g.assessedOn(a).IsZero() && g.isVerified(a) != blk.True, "/site")
		}),
	},
	{
		ID: "ASR-001", At: "/assessments", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: assessorBasis, Must: registeredMust, Mend: registeredMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			return g.failingAssessors(a, func(x *CompetencyAssessor) bool { return x.IsRegistered(g.assessedOn(a)) == blk.False })
		}),
	},
	{
		ID: "ASR-002", At: "/assessments", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAcross, Basis: assessorBasis,
		Must: blk.Text{ID: "Asesor harus kompeten dalam skema yang diujikannya.", EN: "An assessor must be competent in the scheme that is assessed."},
		Mend: blk.Text{ID: "Tugaskan asesor lain, atau isi units atau schemes asesornya.", EN: "Assign another assessor, or give units or schemes of the assessor."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			s := g.schemes[a.Scheme]
			return g.failingAssessors(a, func(x *CompetencyAssessor) bool { return s != nil && x.Covers(s) == blk.False })
		}),
	},
	{
		ID: "ASR-003", At: "/assessments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: assessorBasis,
		Must: blk.Text{ID: "Seorang asesor tidak boleh menguji lebih dari {allowed} asesi dalam sehari; pada {on} tercatat {given}.", EN: "An assessor must not assess more than {allowed} candidates in a day; {given} are recorded on {on}."},
		Mend: blk.Text{ID: "Tambah asesor atau hari uji.", EN: "Add assessors or days."},
		Find: func(g *Register, c *blk.Context) (failures []blk.Failure) {
			most, set := c.Number(&maxCandidatesPerAssessorDay)
			if !set {
				return nil
			}
			type load struct {
				assessor CompetencyAssessorID
				on       blk.Date
			}
			type sitting struct {
				load
				candidate blk.PersonID
			}
			count, counted := map[load]int64{}, map[sitting]bool{}
			g.eachSitting(func(_, _ int, a *Assessment, id CompetencyAssessorID, on blk.Date) {
				if s := (sitting{load{id, on}, a.Candidate}); !counted[s] {
					counted[s] = true
					count[s.load]++
				}
			})
			told := map[load]bool{}
			g.eachSitting(func(i, j int, _ *Assessment, id CompetencyAssessorID, on blk.Date) {
				l := load{id, on}
				if n := count[l]; n > most && !told[l] {
					told[l] = true
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/assessments", i, blk.IndexPointer("/assessors", j, "")),
						Params: blk.Params{{Name: "given", Value: strconv.FormatInt(n, 10)}, {Name: "allowed", Value: strconv.FormatInt(most, 10)}, onDay(on)}})
				}
			})
			return failures
		},
	},
	{
		ID: "ASM-002", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis, Must: otherDeciderMust, Mend: otherDeciderMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Decisions {
				failures = append(failures, failing(g.areOthers(a, a.Decisions[i].DecidedBy) == blk.False, blk.IndexPointer("/decisions", i, "/decided_by"))...)
			}
			return failures
		}),
	},
	{
		ID: "ASM-004", At: "/assessments", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis, Must: everyUnitMust, Mend: everyUnitMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			return failing(len(a.Decisions) > 0 && g.hasEveryUnit(a) == blk.False, "/results")
		}),
	},
	{
		ID: "ASM-005", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis, Needs: []blk.CheckID{"ASM-013"}, Must: agreesMust, Mend: agreesMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			return failing(g.agreesWithUnits(a) == blk.False, blk.IndexPointer("/decisions", len(a.Decisions)-1, "/result"))
		}),
	},
	{
		ID: "ASM-008", At: "/assessments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: assessmentBasis, Must: attemptsMust, Mend: attemptsMend,
		Find: func(g *Register, c *blk.Context) (failures []blk.Failure) {
			most, limited := c.Number(&assessmentMaxAttempts)
			wait, waits := c.Number(&reassessmentWaitDays)
			for _, x := range g.attempts() {
				if limited && int64(x.number) > most {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/assessments", x.at, "/attempt")})
				}
				if waits && !x.failedOn.IsZero() && int64(x.failedOn.DaysUntil(x.on)) < wait {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/assessments", x.at, "/assessed_on")})
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-010", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis, Must: otherHearerMust, Mend: otherHearerMend,
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Appeals {
				failures = append(failures, failing(g.areOthers(a, a.Appeals[i].HeardBy) == blk.False, blk.IndexPointer("/appeals", i, "/heard_by"))...)
			}
			return failures
		}),
	},
	{
		ID: "ASM-011", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: eventBasis,
		Must: blk.Text{ID: "Asesmen harus sesuai dengan uji kompetensinya: LSP, skema dan hari yang sama, dan asesinya ada dalam daftar.", EN: "An assessment must agree with its test: the same body, one of its schemes, one of its days, and its candidate on the list."},
		Mend: blk.Text{ID: "Perbaiki asesmen atau uji kompetensinya.", EN: "Correct the assessment or the test."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			e := g.events[a.Event]
			if e == nil {
				return nil
			}
			failures = failing(e.Body != a.Body, "/body")
			failures = append(failures, failing(len(e.Schemes) > 0 && !slices.Contains(e.Schemes, a.Scheme), "/scheme")...)
			failures = append(failures, failing(!a.AssessedOn.IsZero() && !e.Held.Contains(a.AssessedOn), "/assessed_on")...)
			return append(failures, failing(len(e.Candidates) > 0 && !slices.Contains(e.Candidates, a.Candidate), "/candidate")...)
		}),
	},
	{
		ID: "ASM-029", At: "/assessments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: eventBasis,
		Must: blk.Text{ID: "Asesor asesmen haruslah yang ditugaskan untuk uji kompetensinya.", EN: "The assessors of an assessment must be among those assigned to its test."},
		Mend: blk.Text{ID: "Tambahkan asesor dengan surat tugasnya ke assessors uji kompetensi, atau perbaiki asesmennya.", EN: "Add the assessor with the letter to assessors of the test, or correct the assessment."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			e := g.events[a.Event]
			if e == nil || len(e.Assessors) == 0 {
				return nil
			}
			for i, id := range a.Assessors {
				assigned := slices.ContainsFunc(e.Assessors, func(x AssignedAssessor) bool { return x.Assessor == id })
				failures = append(failures, failing(!assigned, blk.IndexPointer("/assessors", i, ""))...)
			}
			return failures
		}),
	},
}

// An attempt is an assessment among those of one candidate at one scheme.
type attempt struct {
	at       int      // its place in the list
	on       blk.Date // its day
	number   int      // from 1, the more of what it says and what the records tell
	failedOn blk.Date // the last decision of the attempt before, if that was in vain
}

// attempts returns the attempts that no other record corrects, in the order of the
// list. After a decision that the candidate is competent they are counted anew: who
// renews a certificate does not try again.
func (g *Register) attempts() []attempt {
	list := g.records.Assessments
	tried := make([]attempt, 0, len(list))
	for i := range g.standingAssessments() {
		tried = append(tried, attempt{at: i, on: g.assessedOn(&list[i])})
	}
	slices.SortFunc(tried, func(x, y attempt) int {
		a, b := &list[x.at], &list[y.at]
		return cmp.Or(cmp.Compare(a.Candidate, b.Candidate), cmp.Compare(a.Scheme, b.Scheme), x.on.Compare(y.on), cmp.Compare(x.at, y.at))
	})
	var before *attempt // the last one that was decided
	for i := range tried {
		x := &tried[i]
		a := &list[x.at]
		x.number, _ = a.Attempt.Int()
		if before != nil && (list[before.at].Candidate != a.Candidate || list[before.at].Scheme != a.Scheme) {
			before = nil
		}
		if before != nil && list[before.at].Result() == blk.NotYetCompetent && !x.on.IsZero() && !before.on.IsZero() {
			d, _ := list[before.at].Decision()
			x.number, x.failedOn = max(x.number, before.number+1), d.On
		}
		if a.Result() != "" {
			x.number = max(x.number, 1)
			before = x
		}
	}
	slices.SortFunc(tried, func(x, y attempt) int { return cmp.Compare(x.at, y.at) })
	return tried
}

// eachSitting visits the assessors of the assessments that no other corrects and
// whose day is known, with their places in the lists.
func (g *Register) eachSitting(visit func(i, j int, a *Assessment, assessor CompetencyAssessorID, on blk.Date)) {
	for i := range g.standingAssessments() {
		a := &g.records.Assessments[i]
		for j, id := range a.Assessors {
			if on := g.assessedOn(a); !on.IsZero() {
				visit(i, j, a, id, on)
			}
		}
	}
}

// standingAssessments visits the places of the assessments that no other corrects.
func (g *Register) standingAssessments() func(yield func(int) bool) {
	replaced := blk.Replaced(g.records.Assessments, func(a *Assessment) *blk.Amendment[AssessmentID] { return &a.Amendment })
	return func(yield func(int) bool) {
		for i := range g.records.Assessments {
			if !replaced[g.records.Assessments[i].ID] && !yield(i) {
				return
			}
		}
	}
}

// failingAssessors returns the assessors of an assessment of whom something is so.
func (g *Register) failingAssessors(a *Assessment, so func(*CompetencyAssessor) bool) (failures []blk.Failure) {
	for i, id := range a.Assessors {
		if x := g.assessors[id]; x != nil && so(x) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/assessors", i, "")})
		}
	}
	return failures
}

var certificateAcrossChecks = []blk.Check[Register]{
	{
		ID: "CRT-001", At: "/certificates", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: finalDecisionMust, Mend: finalDecisionMend,
		Find: overCertificates(func(g *Register, x *CompetencyCertificate, _ *blk.Context) []blk.Failure {
			a := g.assessments[x.Assessment]
			return failing(a != nil && a.isFinalCompetent(x.IssuedOn) != blk.True, "/assessment")
		}),
	},
	{
		ID: "CRT-004", At: "/certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Nomor sertifikat tidak boleh dipakai dua kali oleh penerbit yang sama.", EN: "The number of a certificate must not be used twice by its issuer."},
		Mend: blk.Text{ID: "Perbaiki number pada salah satunya.", EN: "Correct number in one of them."},
		Find: func(g *Register, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				body   CertificationBodyID
				number string
			}
			first := make(map[key]int, len(g.records.Certificates))
			for i := range g.records.Certificates {
				x := &g.records.Certificates[i]
				k := key{x.Body, x.Number}
				if j, twice := first[k]; twice && x.Number != "" {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/number"), Of: []string{blk.IndexPointer("/certificates", j, "/number")}})
					continue
				}
				first[k] = i
			}
			return failures
		},
	},
	{
		ID: "CRT-005", At: "/certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Pemegang, skema dan LSP sertifikat haruslah yang dalam asesmennya.", EN: "Holder, scheme and body of a certificate must be those of its assessment."},
		Mend: blk.Text{ID: "Perbaiki sertifikat, atau rujuk asesmen yang benar.", EN: "Correct the certificate, or refer to the right assessment."},
		Find: overCertificates(func(g *Register, x *CompetencyCertificate, _ *blk.Context) []blk.Failure {
			a := g.assessments[x.Assessment]
			if a == nil {
				return nil
			}
			failures := failing(a.Candidate != x.Holder, "/holder")
			failures = append(failures, failing(a.Scheme != x.Scheme, "/scheme")...)
			return append(failures, failing(a.Body != x.Body, "/body")...)
		}),
	},
	{
		ID: "CRT-006", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Sertifikat yang dipakai sebagai bukti harus berlaku pada hari asesmen ({on}); keadaannya {status_id}.", EN: "A certificate used as evidence must be valid on the day of assessment ({on}); it is {status_en}."},
		Mend: blk.Text{ID: "Minta bukti lain.", EN: "Ask for other evidence."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			on := g.assessedOn(a)
			for i := range a.Evidence {
				if status := g.StatusOn(a.Evidence[i].Certificate, on); status != "" && status != Valid {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/evidence", i, "/certificate"), Params: append(blk.Params{onDay(on)}, blk.TextParams("status", status.Label())...)})
				}
			}
			return failures
		}),
	},
	{
		ID: "CRT-008", At: "/certificates", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Seseorang hanya boleh mempunyai satu sertifikat berlaku untuk satu skema, kecuali sebagai pengganti.", EN: "Somebody must have one valid certificate for a scheme only, unless one takes the place of the other."},
		Mend: blk.Text{ID: "Isi previous dan succession, atau periksa pemegangnya.", EN: "Give previous and succession, or check the holder."},
		Find: func(g *Register, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				holder blk.PersonID
				scheme blk.SchemeID
			}
			before := map[key][]int{}
			for i := range g.records.Certificates {
				x := &g.records.Certificates[i]
				k := key{x.Holder, x.Scheme}
				for _, j := range before[k] {
					y := &g.records.Certificates[j]
					if x.Previous == "" && y.Previous == "" && x.IssuedOn != y.IssuedOn && g.StatusOn(y.ID, x.IssuedOn) == Valid || g.StatusOn(x.ID, y.IssuedOn) == Valid && x.Previous == "" && y.Previous == "" {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, ""), Of: []string{blk.IndexPointer("/certificates", j, "")}})
						break
					}
				}
				if x.Holder != "" && x.Scheme != "" {
					before[k] = append(before[k], i)
				}
			}
			return failures
		},
	},
	{
		ID: "CRT-015", At: "/certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Sertifikat pengganti harus milik pemegang dan skema yang sama, terbit sesudah yang digantikan, dan menjadi satu-satunya penggantinya.", EN: "A certificate that takes the place of another must have the same holder and scheme, be issued after it, and be the only one that does."},
		Mend: blk.Text{ID: "Perbaiki previous.", EN: "Correct previous."},
		Find: overCertificates(func(g *Register, x *CompetencyCertificate, _ *blk.Context) []blk.Failure {
			p := g.certificates[x.Previous]
			return failing(p != nil && p != x && (p.Holder != x.Holder || p.Scheme != x.Scheme || x.IssuedOn.Before(p.IssuedOn) || g.next[p.ID] != x), "/previous")
		}),
	},
}

// withTrainingChecks are the checks that look at the records of training too.
var withTrainingChecks = []blk.Check[Register]{
	{
		ID: "ASM-001", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis, Must: impartialMust, Mend: impartialMend,
		Find: overAssessments(func(g *Register, a *Assessment, c *blk.Context) []blk.Failure {
			months, set := c.Number(&assessorImpartialityMonths)
			return failing(set && g.areImpartial(a, int(months)) == blk.False, "/assessors")
		}),
	},
	{
		ID: "ASM-028", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis,
		Must: blk.Text{ID: "Yang memutuskan tidak boleh melatih asesinya dalam masa ketidakberpihakan sebelum keputusan.", EN: "Who decides must not have trained the candidate within the time of impartiality before the decision."},
		Mend: blk.Text{ID: "Putuskan lagi tanpa pelatihnya.", EN: "Decide again without the trainer."},
		Find: overAssessments(func(g *Register, a *Assessment, c *blk.Context) (failures []blk.Failure) {
			months, set := c.Number(&assessorImpartialityMonths)
			e := g.enrolments[a.Enrolment]
			if !set || e == nil {
				return nil
			}
			for i := range a.Decisions {
				d := &a.Decisions[i]
				for j, person := range d.DecidedBy {
					taught := !d.On.IsZero() && g.personHasTaught(person, e.Batch, d.On, int(months))
					failures = append(failures, failing(taught, blk.IndexPointer("/decisions", i, blk.IndexPointer("/decided_by", j, "")))...)
				}
			}
			return failures
		}),
	},
	{
		ID: "LSP-003", At: "/assessments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Basis: bodyBasis,
		Must: blk.Text{ID: "LSP P1 hanya menguji peserta lembaganya dan jejaringnya.", EN: "A body of kind P1 must assess only those whom its institution or its network trained."},
		Mend: blk.Text{ID: "Isi network LSP, atau periksa kepesertaan asesinya.", EN: "Give network of the body, or check the enrolment of the candidate."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			body, e := g.bodies[a.Body], g.enrolments[a.Enrolment]
			if body == nil || e == nil || body.Kind != P1 || body.Centre == "" || g.batches[e.Batch] == nil {
				return nil
			}
			return failing(!body.serves(g.batches[e.Batch].Centre), "/enrolment")
		}),
	},
	{
		ID: "ASM-027", At: "/assessments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: assessmentBasis,
		Must: blk.Text{ID: "Asesmen harus sesuai dengan kepesertaan yang dirujuknya: orang yang sama, dan hasil uji yang sama bila tercatat.", EN: "An assessment must agree with the enrolment it refers to: the same person, and the same result of the test where one is recorded."},
		Mend: blk.Text{ID: "Perbaiki enrolment, atau hasil pada salah satunya.", EN: "Correct enrolment, or the result in one of them."},
		Find: overAssessments(func(g *Register, a *Assessment, _ *blk.Context) []blk.Failure {
			e := g.enrolments[a.Enrolment]
			d, decided := a.Decision()
			return failing(e != nil && (e.Person != a.Candidate || decided && e.AssessmentEvent == a.Event && e.CompetencyResult != "" && e.CompetencyResult != d.Result), "/enrolment")
		}),
	},
}

// papersChecks look at the papers that centres give.
var papersChecks = []blk.Check[papers]{
	{
		ID: "CRT-009", At: "/certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: certificateBasis,
		Must: blk.Text{ID: "Sertifikat pelatihan tidak boleh dicatat sebagai sertifikat kompetensi.", EN: "A training certificate must not be recorded as a competency certificate."},
		Mend: blk.Text{ID: "Hapus catatan ini; sertifikat pelatihan ada pada training.", EN: "Take this record away; the training certificate stands under training."},
		Find: func(p *papers, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.records.Certificates {
				if x := &p.records.Certificates[i]; x.Number != "" && p.given[paper{x.Holder, x.Number}] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/number")})
				}
			}
			return failures
		},
	},
}

// papers are competency certificates beside the training certificates that centres
// gave.
type papers struct {
	records *Records
	given   map[paper]bool
}

// paper is a numbered paper of a person.
type paper struct {
	person blk.PersonID
	number string
}

// checkPapers returns the competency certificates that are training certificates of
// the same person with the same number.
func (r *Records) checkPapers(t *training.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if t == nil || len(t.TrainingCertificates) == 0 || len(r.Certificates) == 0 {
		return nil
	}
	persons := make(map[blk.EnrolmentID]blk.PersonID, len(t.Enrolments))
	for i := range t.Enrolments {
		persons[t.Enrolments[i].ID] = t.Enrolments[i].Person
	}
	p := papers{r, make(map[paper]bool, len(t.TrainingCertificates))}
	for i := range t.TrainingCertificates {
		x := &t.TrainingCertificates[i]
		p.given[paper{persons[x.Enrolment], x.Number}] = true
	}
	return blk.CheckAcross(papersChecks, &p, c, found)
}

// CheckWith returns what the checks find that look at the records of training and of
// centres too: whether an assessor or a decider trained the candidate, whether a
// candidate comes from the centres that a body serves, and whether a certificate is
// one of training. Either may be nil: what they would tell is not known then. Found is
// what [Records.Check] found; where it says that a record is wrong by itself, checks
// that build on it are silent.
func (r *Records) CheckWith(t *training.Records, centres *centre.Records, c *blk.Context, found blk.Findings) blk.Findings {
	var across blk.Findings
	if len(r.Assessments) > 0 {
		across = blk.CheckAcross(withTrainingChecks, NewRegister(r, t).WithCentres(centres), c, found)
	}
	return append(across, r.checkPapers(t, c, found)...)
}
