package certification

import (
	"maps"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A Register finds the records of this package by their identifiers and answers
// what takes several of them: who may certify what on a day, what a certificate is
// worth, what stands behind it. It is made once from records that do not change
// while it is in use, and is safe for concurrent use.
type Register struct {
	records      *Records
	standards    map[CompetencyStandardID]*CompetencyStandard
	units        map[blk.UnitCode][]unitOf
	later        map[blk.UnitCode][]unitOf // what replaces a code directly
	bodies       map[CertificationBodyID]*CertificationBody
	schemes      map[blk.SchemeID]*CertificationScheme
	sites        map[AssessmentSiteID]*AssessmentSite
	assessors    map[CompetencyAssessorID]*CompetencyAssessor
	events       map[blk.AssessmentEventID]*AssessmentEvent
	assessments  map[AssessmentID]*Assessment
	certificates map[CertificateID]*CompetencyCertificate
	next         map[CertificateID]*CompetencyCertificate
	batches      map[blk.BatchID]*training.Batch
	enrolments   map[blk.EnrolmentID]*training.Enrolment
	taught       map[taughtBy][]blk.Date // the days, the earlier first
	instructors  map[blk.PersonID][]blk.InstructorID

	impartialityMonths int
}

// unitOf is a unit with the standard it is of.
type unitOf struct {
	standard *CompetencyStandard
	unit     *CompetencyUnit
}

// taughtBy is an instructor who taught a batch.
type taughtBy struct {
	batch      blk.BatchID
	instructor blk.InstructorID
}

// NewRegister returns the register of records. The records of training tell who
// taught a candidate; they may be nil, and nobody knows then.
func NewRegister(r *Records, t *training.Records) *Register {
	if r == nil {
		r = &Records{}
	}
	g := &Register{records: r,
		standards:    byID(r.Standards, func(s *CompetencyStandard) CompetencyStandardID { return s.ID }),
		bodies:       byID(r.Bodies, func(b *CertificationBody) CertificationBodyID { return b.ID }),
		schemes:      byID(r.Schemes, func(s *CertificationScheme) blk.SchemeID { return s.ID }),
		sites:        byID(r.Sites, func(s *AssessmentSite) AssessmentSiteID { return s.ID }),
		assessors:    byID(r.Assessors, func(a *CompetencyAssessor) CompetencyAssessorID { return a.ID }),
		events:       byID(r.Events, func(e *AssessmentEvent) blk.AssessmentEventID { return e.ID }),
		assessments:  byID(r.Assessments, func(a *Assessment) AssessmentID { return a.ID }),
		certificates: byID(r.Certificates, func(x *CompetencyCertificate) CertificateID { return x.ID }),
		next:         byID(r.Certificates, func(x *CompetencyCertificate) CertificateID { return x.Previous }),
		units:        map[blk.UnitCode][]unitOf{},
		later:        map[blk.UnitCode][]unitOf{},
	}
	g.instructors = make(map[blk.PersonID][]blk.InstructorID, len(r.Assessors))
	for i := range r.Assessors {
		if a := &r.Assessors[i]; a.Person != "" && a.Instructor != "" {
			g.instructors[a.Person] = append(g.instructors[a.Person], a.Instructor)
		}
	}
	months, _ := (*blk.Context)(nil).Number(&assessorImpartialityMonths)
	g.impartialityMonths = int(months)
	for i := range r.Standards {
		s := &r.Standards[i]
		for j := range s.Units {
			u := unitOf{s, &s.Units[j]}
			g.units[u.unit.Code] = append(g.units[u.unit.Code], u)
			for _, r := range u.unit.Replaces {
				g.later[r.Code] = append(g.later[r.Code], u)
			}
		}
	}
	if t == nil {
		return g
	}
	g.batches = byID(t.Batches, func(b *training.Batch) blk.BatchID { return b.ID })
	g.enrolments = byID(t.Enrolments, func(e *training.Enrolment) blk.EnrolmentID { return e.ID })
	g.taught = map[taughtBy][]blk.Date{}
	for i := range t.Sessions {
		s := &t.Sessions[i]
		for _, instructor := range s.Instructors {
			if by := (taughtBy{s.Batch, instructor}); !s.Date.IsZero() {
				g.taught[by] = append(g.taught[by], s.Date)
			}
		}
	}
	for _, days := range g.taught {
		slices.SortFunc(days, blk.Date.Compare)
	}
	return g
}

// WithCentres returns a register that knows in addition, from the records of centres,
// which persons the instructors are: an assessor or a member of a committee then is
// found among those who taught a candidate without being named as an instructor. The
// records may be nil. The register that it is called on stays as it was.
func (g *Register) WithCentres(centres *centre.Records) *Register {
	if centres == nil {
		return g
	}
	with := *g
	with.instructors = maps.Clone(g.instructors)
	for i := range centres.Instructors {
		if x := &centres.Instructors[i]; x.Person != "" {
			with.instructors[x.Person] = append(slices.Clip(with.instructors[x.Person]), x.ID)
		}
	}
	return &with
}

// byID returns the records of a list by an identifier; where two have the same, the
// first.
func byID[T any, I ~string](list []T, id func(*T) I) map[I]*T {
	m := make(map[I]*T, len(list))
	for i := range list {
		if key := id(&list[i]); key != "" && m[key] == nil {
			m[key] = &list[i]
		}
	}
	return m
}

// StatusOn is [CompetencyCertificate.StatusOn] of a certificate of the register,
// which knows in addition whether another took its place by that day: it is then
// superseded, unless it was revoked. It is "" for an unknown certificate.
func (g *Register) StatusOn(id CertificateID, on blk.Date) CertificateStatus {
	x := g.certificates[id]
	if x == nil {
		return ""
	}
	status := x.StatusOn(on)
	if next := g.next[id]; status != "" && status != Revoked && status != NotYetValid && next != nil && next != x && !next.IssuedOn.IsZero() && !on.Before(next.IssuedOn) {
		return Superseded
	}
	return status
}

// Next returns the certificate that took the place of another, and false if none
// did.
func (g *Register) Next(id CertificateID) (CompetencyCertificate, bool) {
	if next := g.next[id]; next != nil {
		return *next, true
	}
	return CompetencyCertificate{}, false
}

// AreInForce returns whether competency units are in force on a day: not withdrawn,
// and of a standard that is in force. A code that several standards have is in
// force if one of them is. It is undetermined if a code is in no standard of the
// records.
func (g *Register) AreInForce(units []blk.UnitCode, on blk.Date) blk.Truth {
	all := blk.True
	for _, u := range units {
		all = blk.All(all, g.isInForce(nil, u, on))
	}
	return all
}

// isInForce returns whether a unit is in force on a day, as one of some standards,
// or of any if there are none.
func (g *Register) isInForce(standards []CompetencyStandardID, u blk.UnitCode, on blk.Date) blk.Truth {
	truth := blk.Undetermined
	for _, x := range g.units[u] {
		if len(standards) > 0 && !slices.Contains(standards, x.standard.ID) {
			continue
		}
		if truth == blk.Undetermined {
			truth = blk.False
		}
		if x.standard.InForce.Contains(on) && (x.unit.WithdrawnOn.IsZero() || !on.After(x.unit.WithdrawnOn)) {
			return blk.True
		}
	}
	if slices.ContainsFunc(standards, func(id CompetencyStandardID) bool { return g.standards[id] == nil }) {
		return blk.Undetermined // it may be of a standard that is not in the records
	}
	return truth
}

// assessedOn returns the day of an assessment: its own, or the first of its test.
func (g *Register) assessedOn(a *Assessment) blk.Date {
	if e := g.events[a.Event]; a.AssessedOn.IsZero() && e != nil {
		return e.Held.From
	}
	return a.AssessedOn
}

// siteOf returns the site of an assessment: its own, or that of its test; nil if it
// is not in the records.
func (g *Register) siteOf(a *Assessment) *AssessmentSite {
	if e := g.events[a.Event]; a.Site == "" && e != nil {
		return g.sites[e.Site]
	}
	return g.sites[a.Site]
}

// isVerified returns whether the site of an assessment was verified.
func (g *Register) isVerified(a *Assessment) blk.Truth {
	if s := g.siteOf(a); s != nil {
		return s.IsVerified(a.Scheme, a.Event, g.assessedOn(a))
	}
	return blk.Undetermined
}

// overAssessors returns whether something holds for every assessor of an
// assessment. It is undetermined if there is none, or one is not in the records.
func (g *Register) overAssessors(a *Assessment, holds func(*CompetencyAssessor) blk.Truth) blk.Truth {
	all := blk.TruthOf(true)
	for _, id := range a.Assessors {
		if x := g.assessors[id]; x != nil {
			all = blk.All(all, holds(x))
		} else {
			all = blk.All(all, blk.Undetermined)
		}
	}
	if len(a.Assessors) == 0 {
		return blk.Undetermined
	}
	return all
}

// areRegistered returns whether the assessors of an assessment were registered.
func (g *Register) areRegistered(a *Assessment) blk.Truth {
	on := g.assessedOn(a)
	return g.overAssessors(a, func(x *CompetencyAssessor) blk.Truth { return x.IsRegistered(on) })
}

// areCompetent returns whether the assessors of an assessment cover its scheme.
func (g *Register) areCompetent(a *Assessment) blk.Truth {
	s := g.schemes[a.Scheme]
	if s == nil {
		return blk.Undetermined
	}
	return g.overAssessors(a, func(x *CompetencyAssessor) blk.Truth { return x.Covers(s) })
}

// isDecidedByOthers returns whether nobody decided who also assessed. It is
// undetermined if the persons are not known.
func (g *Register) isDecidedByOthers(a *Assessment) blk.Truth {
	n := len(a.Decisions)
	if n == 0 {
		return blk.Undetermined
	}
	return g.areOthers(a, a.Decisions[n-1].DecidedBy)
}

// areOthers returns whether no assessor of an assessment is among some persons.
func (g *Register) areOthers(a *Assessment, persons []blk.PersonID) blk.Truth {
	if len(persons) == 0 {
		return blk.Undetermined
	}
	return g.overAssessors(a, func(x *CompetencyAssessor) blk.Truth {
		if x.Person == "" {
			return blk.Undetermined
		}
		return blk.TruthOf(!slices.Contains(persons, x.Person))
	})
}

// areImpartial returns whether no assessor of an assessment taught the batch of the
// candidate within some months before it. It is undetermined without the records
// of training, and for a candidate whose enrolment is not named.
func (g *Register) areImpartial(a *Assessment, months int) blk.Truth {
	on, e := g.assessedOn(a), g.enrolments[a.Enrolment]
	if e == nil || on.IsZero() {
		return blk.Undetermined
	}
	return g.overAssessors(a, func(x *CompetencyAssessor) blk.Truth {
		return blk.TruthOf(!g.hasTaught(x.Instructor, e.Batch, on, months) && !g.personHasTaught(x.Person, e.Batch, on, months))
	})
}

// personHasTaught is hasTaught for a person, as far as it is known which instructors
// that is.
func (g *Register) personHasTaught(person blk.PersonID, batch blk.BatchID, on blk.Date, months int) bool {
	for _, instructor := range g.instructors[person] {
		if g.hasTaught(instructor, batch, on, months) {
			return true
		}
	}
	return false
}

// hasTaught reports whether an instructor taught a batch within some months before
// a day, or on it. What was taught after it does not count.
func (g *Register) hasTaught(instructor blk.InstructorID, batch blk.BatchID, on blk.Date, months int) bool {
	days := g.taught[taughtBy{batch, instructor}]
	until, _ := slices.BinarySearchFunc(days, on.AddDays(1), blk.Date.Compare)
	return until > 0 && !days[until-1].AddMonths(months).Before(on)
}

// hasEveryUnit returns whether every required unit of the scheme has a result, and
// enough of each elective group have one.
func (g *Register) hasEveryUnit(a *Assessment) blk.Truth {
	s := g.schemes[a.Scheme]
	if s == nil {
		return blk.Undetermined
	}
	return blk.TruthOf(s.isMetBy(func(u blk.UnitCode) bool {
		for i := range a.Results {
			if a.Results[i].Unit == u {
				return true
			}
		}
		return false
	}))
}

// isMetBy reports whether all required units, and enough of each elective group,
// are held.
func (s *CertificationScheme) isMetBy(held func(blk.UnitCode) bool) bool {
	for _, u := range s.Units {
		if !held(u) {
			return false
		}
	}
	for i := range s.Electives {
		least, _ := s.Electives[i].AtLeast.Int()
		for _, u := range s.Electives[i].Units {
			if held(u) {
				least--
			}
		}
		if least > 0 {
			return false
		}
	}
	return true
}

// competentIn reports whether an assessment found somebody competent in a unit.
func (a *Assessment) competentIn(u blk.UnitCode) bool {
	for i := range a.Results {
		if a.Results[i].Unit == u {
			return a.Results[i].Result == blk.Competent
		}
	}
	return false
}

// isNotFailedIn reports whether an assessment does not say that somebody is not yet
// competent in a unit; it may say nothing of it.
func (a *Assessment) isNotFailedIn(u blk.UnitCode) bool {
	for i := range a.Results {
		if a.Results[i].Unit == u {
			return a.Results[i].Result != blk.NotYetCompetent
		}
	}
	return true
}

// agreesWithUnits returns whether the decision that holds agrees with the results of
// the units: nobody is competent in a scheme who is not in a required unit, or in
// too few of a group. It is undetermined without a decision or the scheme.
func (g *Register) agreesWithUnits(a *Assessment) blk.Truth {
	s := g.schemes[a.Scheme]
	switch a.Result() {
	case "":
		return blk.Undetermined
	case blk.Competent:
		if s == nil {
			return blk.Undetermined
		}
		return blk.TruthOf(s.isMetBy(a.isNotFailedIn) && (g.hasEveryUnit(a) != blk.True || s.isMetBy(a.competentIn)))
	}
	return blk.True
}

// AssessmentContext returns a context in which the guards of assessments and of their
// certificates know what the records tell. What they do not tell the context is asked, which may be nil.
func (g *Register) AssessmentContext(c *blk.Context) *blk.Context {
	with := blk.Context{}
	if c != nil {
		with = *c
	}
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		a, truth := g.assessments[AssessmentID(subject)], blk.Undetermined
		if a != nil {
			switch check {
			case "ASR-001":
				truth = g.areRegistered(a)
			case "ASM-001":
				if months, set := c.Number(&assessorImpartialityMonths); set {
					truth = g.areImpartial(a, int(months))
				}
			case "TUK-002":
				truth = g.isVerified(a)
			case "ASM-002":
				truth = g.isDecidedByOthers(a)
			case "CRT-001":
				truth = a.isFinalCompetent(with.On)
			case "ASM-004":
				truth = g.hasEveryUnit(a)
			case "ASM-005":
				truth = g.agreesWithUnits(a)
			case "ASM-010":
				if n := len(a.Appeals); n > 0 {
					truth = g.areOthers(a, a.Appeals[n-1].HeardBy)
				}
			}
		}
		if truth != blk.Undetermined {
			return truth, blk.Citation{}
		}
		return c.Ask(check, subject)
	}
	return &with
}
