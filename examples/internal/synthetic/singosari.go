package synthetic

import (
	"fmt"
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// courses are the sixteen vocations of the invented year with a programme each,
// and the share of women among those who apply, in percent. The article names
// four of the vocations and no programme.
var courses = []struct {
	vocation centre.Vocation
	name     blk.Text
	women    int
}{
	{"automotive", blk.Text{ID: "Servis sepeda motor", EN: "Motorcycle servicing"}, 6},
	{"welding", blk.Text{ID: "Las pelat", EN: "Plate welding"}, 4},
	{"electrical", blk.Text{ID: "Instalasi listrik rumah", EN: "House wiring"}, 9},
	{"electronics", blk.Text{ID: "Servis elektronika", EN: "Electronics repair"}, 18},
	{"refrigeration", blk.Text{ID: "Servis pendingin ruangan", EN: "Air-conditioner servicing"}, 8},
	{"manufacturing", blk.Text{ID: "Operator mesin bubut", EN: "Lathe operator"}, 12},
	{"building", blk.Text{ID: "Gambar bangunan", EN: "Building drawing"}, 31},
	{"information_technology", blk.Text{ID: "Pemrogram web", EN: "Web programming"}, 42},
	{"garment", blk.Text{ID: "Operator jahit garmen", EN: "Garment sewing"}, 88},
	{"beauty", blk.Text{ID: "Tata rias pengantin", EN: "Bridal make-up"}, 97},
	{"culinary", blk.Text{ID: "Roti dan kue", EN: "Bakery"}, 74},
	{"business_management", blk.Text{ID: "Administrasi perkantoran", EN: "Office administration"}, 71},
	{"tourism", blk.Text{ID: "Tata hidang", EN: "Food and beverage service"}, 55},
	{"processing", blk.Text{ID: "Pengolahan hasil pertanian", EN: "Farm produce processing"}, 66},
	{"agricultural_mechanisation", blk.Text{ID: "Perawatan traktor", EN: "Tractor maintenance"}, 10},
	{"creative_industry", blk.Text{ID: "Desain grafis", EN: "Graphic design"}, 46},
}

const (
	classSize     = 16
	batchesAYear  = 4
	trainingWeeks = 6
	singosari     = blk.CentreID("blk-singosari")
)

// year draws the records of one year.
type year struct {
	*rand.Rand
	d       *dataset.Dataset
	serials map[string]int // of identity numbers, by their first twelve digits
}

// Singosari returns a year of a centre of the size of UPT BLK Singosari: sixteen
// vocations, sixty-four batches of sixteen, about a thousand trainees, from the
// announcement to where they are a year later. All of it is drawn from the seed;
// nobody in it exists.
func Singosari(seed uint64) *dataset.Dataset {
	y := &year{rand.New(rand.NewPCG(seed, 2025)), &dataset.Dataset{
		Version: dataset.V1, ID: "singosari-2025-buatan",
		Title: blk.Text{ID: "Satu tahun buatan UPT BLK Singosari", EN: "An invented year of UPT BLK Singosari"},
		Phase: blk.Final, Synthetic: true, PreparedOn: blk.MustParseDate("2026-11-20"),
	}, map[string]int{}}
	y.centre()
	for i := range courses {
		y.course(i)
	}
	for k := range batchesAYear {
		for i := range courses {
			y.batch(i, k)
		}
	}
	y.tests()
	return y.d
}

func (y *year) day(s string) blk.Date { return blk.MustParseDate(s) }

// chance reports true in so many of a hundred cases.
func (y *year) chance(percent int) bool { return y.IntN(100) < percent }

// at returns an office hour of a day.
func at(d blk.Date) blk.Instant { return blk.MustParseInstant(d.String() + "T03:00:00Z") }

// walk returns the steps that events make from the start of a lifecycle, each on
// its day, by the first role that the table allows.
func walk[S, E blk.Coded, T any](l *blk.Lifecycle[S, E, T], steps ...blk.Step[S, E]) []blk.Step[S, E] {
	state := l.Initial
	for i := range steps {
		for _, row := range l.Transitions {
			for _, from := range row.From {
				if from != state || row.Event != steps[i].Event || steps[i].To != "" {
					continue
				}
				steps[i].To, steps[i].Role = row.To, blk.RoleOrganiser
				if len(row.Roles) > 0 {
					steps[i].Role = row.Roles[len(row.Roles)-1]
				}
				steps[i].Actor = blk.ActorID(steps[i].Role)
			}
		}
		state = steps[i].To
	}
	return steps
}

// name returns the word of a course for identifiers.
func name(i int) string { return string(courses[i].vocation) }

// centre draws the centre itself.
func (y *year) centre() {
	x := centre.Centre{
		ID: singosari, Kind: centre.UPTD, Name: "UPT BLK Singosari", OwnerLevel: centre.OwnedByProvince, Region: blk.MustParseRegion("35.07.24"), Status: centre.Operational,
		Founded: blk.MustParsePartialDate("1953"), Inaugurated: blk.MustParsePartialDate("1957"),
		Services: []centre.Service{centre.ServiceCertification, centre.ServiceBusinessMentoring, centre.ServiceJobReferral},
	}
	for i := range courses {
		x.Vocations = append(x.Vocations, centre.OfferedVocation{Vocation: courses[i].vocation})
	}
	y.d.Centre.Centres = append(y.d.Centre.Centres, x)
}

// course draws the programme of a vocation, its workshop and its two
// instructors.
func (y *year) course(i int) {
	c, records := &courses[i], &y.d.Centre
	records.Programmes = append(records.Programmes, centre.Programme{
		ID: blk.ProgrammeID(name(i)), Centre: singosari, Name: c.name, Vocation: c.vocation, Method: centre.CompetencyBased, Tier: centre.NonTiered,
		StandardKind: blk.StandardSKKNI, Standard: "SKKNI", TheoryHours: hours(60), PracticeHours: hours(180), TotalHours: hours(240), ClassSize: blk.MustNewCount(classSize),
	})
	records.Workshops = append(records.Workshops, centre.Workshop{
		ID: workshopOf(i), Centre: singosari, Name: "Bengkel " + c.name.ID, Vocation: c.vocation, AreaM2: blk.MustNewCount(120 + 10*y.IntN(14)), Stations: blk.MustNewCount(classSize), ShiftsPerDay: blk.MustNewCount(1),
	})
	since := blk.Period{From: y.day("2022-01-01").AddDays(y.IntN(300)), Until: y.day("2027-12-31")}
	for n := range 2 {
		records.Instructors = append(records.Instructors, centre.Instructor{
			ID: instructorOf(i, n), Centre: singosari, Vocations: []centre.Vocation{c.vocation}, Engagement: centre.Staff,
			Certificates: []centre.InstructorCertificate{{Kind: centre.Technical, Vocation: c.vocation, Valid: since}, {Kind: centre.Methodology, Valid: since}},
		})
	}
}

func hours(n int) blk.LessonHours { h, _ := blk.NewLessonHours(n); return h }

func workshopOf(i int) blk.WorkshopID { return blk.WorkshopID("bengkel-" + name(i)) }

func instructorOf(i, n int) blk.InstructorID {
	return blk.InstructorID(fmt.Sprintf("instruktur-%s-%d", name(i), n+1))
}

// patterns are the lesson hours of a day: eight from Monday to Thursday, eight
// on Friday with a longer break.
var patterns = []training.DayPattern{
	{Weekdays: []training.Weekday{training.Monday, training.Tuesday, training.Wednesday, training.Thursday}, Slots: slots("08:00", 5, "12:30", 3)},
	{Weekdays: []training.Weekday{training.Friday}, Slots: slots("07:30", 5, "13:15", 3)},
}

// slots returns lesson hours of 45 minutes, so many from each time on.
func slots(morning string, n int, afternoon string, m int) (list []training.TimeSlot) {
	for _, part := range []struct {
		from string
		n    int
	}{{morning, n}, {afternoon, m}} {
		from := blk.MustParseTimeOfDay(part.from)
		for range part.n {
			list = append(list, training.TimeSlot{From: from, Until: from.AddMinutes(45)})
			from = from.AddMinutes(45)
		}
	}
	return list
}

// holidays are days of the year without training.
var holidays = []string{"2025-01-27", "2025-01-28", "2025-01-29", "2025-03-28", "2025-03-31", "2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04", "2025-04-07", "2025-04-18",
	"2025-05-01", "2025-05-12", "2025-05-13", "2025-05-29", "2025-05-30", "2025-06-06", "2025-06-09", "2025-06-27", "2025-09-05", "2025-12-25", "2025-12-26"}

// Holidays returns the public holidays and days of collective leave of 2025.
func Holidays() []blk.Date {
	days := make([]blk.Date, len(holidays))
	for i, s := range holidays {
		days[i] = blk.MustParseDate(s)
	}
	return days
}

// trainingDays returns the days of a training of thirty days from a Monday on.
func trainingDays(from blk.Date) (days []blk.Date) {
	off := map[blk.Date]bool{}
	for _, d := range Holidays() {
		off[d] = true
	}
	for d := from; len(days) < 5*trainingWeeks; d = d.AddDays(1) {
		if day := d.Weekday(); day != 0 && day != 6 && !off[d] {
			days = append(days, d)
		}
	}
	return days
}

// sessions draws the sessions of a batch: a block in the morning and one in the
// afternoon of each day, by two instructors in turn.
func (y *year) sessions(b *training.Batch, i int, days []blk.Date) {
	for n, d := range days {
		pattern := patterns[0]
		if d.Weekday() == 5 {
			pattern = patterns[1]
		}
		for part, block := range [][]training.TimeSlot{pattern.Slots[:5], pattern.Slots[5:]} {
			kind := training.SessionPractice
			if part == 0 && n%5 < 2 { // 60 of 240 hours
				kind = training.SessionTheory
			}
			y.d.Training.Sessions = append(y.d.Training.Sessions, training.Session{
				ID: training.SessionID(fmt.Sprintf("%s-%02d-%d", b.ID, n+1, part+1)), Batch: b.ID, Date: d, Starts: block[0].From, Ends: block[len(block)-1].Until,
				Hours: hours(len(block)), Kind: kind, Topic: courses[i].name.ID, Instructors: []blk.InstructorID{instructorOf(i, part)}, Workshop: workshopOf(i),
			})
		}
	}
}

// batch draws one batch of a course with all who apply to it.
func (y *year) batch(i, k int) {
	first := y.day([]string{"2025-01-13", "2025-04-14", "2025-06-30", "2025-09-08"}[k]).AddDays(7 * (i % 3))
	days := trainingDays(first)
	last := days[len(days)-1]
	b := training.Batch{
		ID: blk.BatchID(fmt.Sprintf("%s-%d", name(i), k+1)), Centre: singosari, Programme: blk.ProgrammeID(name(i)), Number: blk.MustNewCount(k + 1),
		Registration: blk.Period{From: first.AddDays(-42), Until: first.AddDays(-21)}, Training: blk.Period{From: first, Until: last},
		Quota: blk.MustNewCount(classSize), MinParticipants: blk.MustNewCount(12), TrainingDays: blk.MustNewCount(len(days)),
		Workshop: workshopOf(i), Instructors: []blk.InstructorID{instructorOf(i, 0), instructorOf(i, 1)}, FiscalYear: blk.MustParsePartialDate("2025"),
		AnnouncedOn: first.AddDays(-10), DayPatterns: patterns, Selection: training.SelectionPlan{Steps: []training.SelectionStep{
			{Stage: training.StageDocumentCheck, On: first.AddDays(-19)},
			{Stage: training.StageWrittenTest, On: first.AddDays(-16), Weight: percent(40)},
			{Stage: training.StageInterview, On: first.AddDays(-14), Weight: percent(60)},
		}},
	}
	b.ParticipantDecree = y.decree(blk.DocumentParticipantDecree, "peserta-"+string(b.ID), first.AddDays(-7))
	b.GraduationRecord = y.decree(blk.DocumentGraduationRecord, "kelulusan-"+string(b.ID), last.AddDays(2))
	b.History = walk(training.BatchLifecycle(),
		training.BatchStep{Event: training.BatchPropose, At: at(first.AddDays(-60))},
		training.BatchStep{Event: training.BatchApprove, At: at(first.AddDays(-50))},
		training.BatchStep{Event: training.BatchOpenRegistration, At: at(b.Registration.From)},
		training.BatchStep{Event: training.BatchCloseRegistration, At: at(first.AddDays(-20))},
		training.BatchStep{Event: training.BatchAnnounce, At: at(b.AnnouncedOn)},
		training.BatchStep{Event: training.BatchStart, At: at(first)},
		training.BatchStep{Event: training.BatchFinish, At: at(last)},
		training.BatchStep{Event: training.BatchReport, At: at(last.AddDays(10))},
	)
	y.d.Training.Batches = append(y.d.Training.Batches, b)
	y.sessions(&b, i, days)
	applicants := classSize + 4 + y.IntN(24)
	for n := range applicants {
		y.applicant(&b, i, n+1, days)
	}
}

func percent(n int64) blk.Percent { p, _ := blk.NewPercent(n * 100); return p }

// decree draws an official paper and returns its identifier.
func (y *year) decree(kind blk.DocumentKind, id string, on blk.Date) blk.DocumentID {
	number := fmt.Sprintf("%03d/BLK/2025", len(y.d.Common.Documents)+1)
	y.d.Common.Documents = append(y.d.Common.Documents, blk.OfficialDocument{ID: blk.DocumentID(id), Kind: kind, Number: number, SignedOn: on, Signatories: []blk.Signatory{{Name: "Kepala Contoh", Office: "Kepala UPT BLK Singosari"}}})
	return blk.DocumentID(id)
}

// districts are where the invented people live.
var districts = []string{"35.07.24", "35.07.24", "35.07.24", "35.07.22", "35.07.22", "35.73.01", "35.73.01", "35.79.01", "35.14.01", "35.75.01"}

// person draws somebody who applies for a course.
func (y *year) person(i int) blk.PersonID {
	p := blk.Person{
		ID: blk.PersonID(fmt.Sprintf("orang-%04d", len(y.d.Common.Persons)+1)), Name: fmt.Sprintf("Peserta Contoh %04d", len(y.d.Common.Persons)+1), Sex: blk.Male,
		BirthDate: y.day("1988-01-01").AddDays(y.IntN(20 * 365)), KTPRegion: blk.MustParseRegion(districts[y.IntN(len(districts))]),
	}
	day := p.BirthDate.Day()
	if y.chance(courses[i].women) {
		p.Sex, day = blk.Female, day+40
	}
	if y.chance(2) {
		p.Disabilities = []blk.DisabilityKind{blk.DisabilityPhysical}
	}
	region := p.KTPRegion.String()
	prefix := fmt.Sprintf("%s%s%s%02d%02d%02d", region[:2], region[3:5], region[6:8], day, p.BirthDate.Month(), p.BirthDate.Year()%100)
	y.serials[prefix]++
	p.NIK = blk.MustParseNIK(fmt.Sprintf("%s99%02d", prefix, y.serials[prefix]))
	y.d.Common.Persons = append(y.d.Common.Persons, p)
	return p.ID
}

// applicant draws somebody who applies to a batch: the first sixteen are
// accepted, the next four are in reserve, the others are rejected.
func (y *year) applicant(b *training.Batch, i, n int, days []blk.Date) {
	first, last := days[0], days[len(days)-1]
	e := training.Enrolment{
		ID: blk.EnrolmentID(fmt.Sprintf("%s-%02d", b.ID, n)), Batch: b.ID, Person: y.person(i), AppliedOn: b.Registration.From.AddDays(y.IntN(21)),
		EntryReason:       []training.EntryReason{training.EntryWantsWork, training.EntryWantsWork, training.EntryWantsWork, training.EntryWantsBusiness, training.EntryUpskilling}[y.IntN(5)],
		EmploymentBefore:  []training.EmploymentBefore{training.BeforeNotWorking, training.BeforeNotWorking, training.BeforeNotWorking, training.BeforeEmployed, training.BeforeHousehold}[y.IntN(5)],
		DocumentsComplete: blk.FlagOf(true), Rank: blk.MustNewCount(n),
	}
	steps := []training.EnrolmentStep{{Event: training.EnrolmentVerify, At: at(first.AddDays(-19))}, {Event: training.EnrolmentShortlist, At: at(first.AddDays(-13))}}
	move := func(event training.EnrolmentEvent, on blk.Date) {
		steps = append(steps, training.EnrolmentStep{Event: event, At: at(on)})
	}
	score := int64(95 - 2*n)
	y.d.Training.SelectionScores = append(y.d.Training.SelectionScores,
		training.SelectionScore{Enrolment: e.ID, Stage: training.StageWrittenTest, Score: percent(max(score-5, 5)), Examiner: "penguji", On: first.AddDays(-16)},
		training.SelectionScore{Enrolment: e.ID, Stage: training.StageInterview, Score: percent(max(score, 5)), Examiner: "penguji", On: first.AddDays(-14)})
	switch {
	case n > classSize+4:
		e.Selection, e.RejectReasons = training.SelectionRejected, []training.RejectReason{training.RejectNoSeat}
		move(training.EnrolmentReject, b.AnnouncedOn)
	case n > classSize:
		e.Selection = training.SelectionReserve
		move(training.EnrolmentPutInReserve, b.AnnouncedOn)
	default:
		e.Selection = training.SelectionAccepted
		move(training.EnrolmentAccept, b.AnnouncedOn)
		move(training.EnrolmentConfirm, first.AddDays(-4))
		move(training.EnrolmentStart, first)
		e.Insurance = []training.InsuranceCover{{Kind: training.InsuranceWorkAccident, Period: b.Training}, {Kind: training.InsuranceDeath, Period: b.Training}}
		y.train(&e, days, move)
	}
	e.History = walk(training.EnrolmentLifecycle(), steps...)
	y.d.Training.Enrolments = append(y.d.Training.Enrolments, e)
	if e.Result == training.Passed {
		y.certificate(&e, last.AddDays(7))
	}
	if e.Completion == training.Completed {
		y.trace(&e)
	}
}

// train draws how somebody who was accepted does: most pass, some leave.
func (y *year) train(e *training.Enrolment, days []blk.Date, move func(training.EnrolmentEvent, blk.Date)) {
	last := days[len(days)-1]
	e.Attended = blk.Period{From: days[0], Until: last}
	gone := len(days)
	switch luck := y.IntN(100); {
	case luck < 4:
		gone = 5 + y.IntN(20)
		e.Attended.Until = days[gone-1]
		e.Completion, e.ExitReason = training.Withdrawn, []training.ExitReason{training.ExitFoundWork, training.ExitFamily, training.ExitIllness}[y.IntN(3)]
		move(training.EnrolmentWithdraw, e.Attended.Until)
	default:
		e.Completion, e.Result = training.Completed, training.Passed
		if luck < 8 {
			e.Result = training.NotPassed
		}
		e.AssessmentEvent, e.CompetencyResult = blk.AssessmentEventID("uji-"+string(e.Batch)), blk.Competent
		if e.Result == training.NotPassed || y.chance(7) {
			e.CompetencyResult = blk.NotYetCompetent
		}
		move(training.EnrolmentComplete, last)
	}
	for n, d := range days[:gone] {
		mark := training.Present
		switch luck := y.IntN(100); {
		case luck < 2:
			mark = training.Sick
		case luck < 3:
			mark = training.Excused
		case luck < 4:
			mark = training.Absent
		}
		for part := range 2 {
			session := training.SessionID(fmt.Sprintf("%s-%02d-%d", e.Batch, n+1, part+1))
			y.d.Training.AttendanceMarks = append(y.d.Training.AttendanceMarks, training.AttendanceMark{ID: training.AttendanceMarkID(fmt.Sprintf("%s-%02d-%d", e.ID, n+1, part+1)), Enrolment: e.ID, Session: session, Date: d, Mark: mark})
		}
	}
}

// certificate draws the training certificate of somebody who passed.
func (y *year) certificate(e *training.Enrolment, on blk.Date) {
	n := len(y.d.Training.TrainingCertificates) + 1
	y.d.Training.TrainingCertificates = append(y.d.Training.TrainingCertificates, training.TrainingCertificate{
		ID: training.TrainingCertificateID(fmt.Sprintf("sertifikat-%04d", n)), Enrolment: e.ID, Centre: singosari, Number: fmt.Sprintf("%04d/BLK-SGS/2025", n),
		RegisterYear: blk.MustParsePartialDate("2025"), RunningNumber: blk.MustNewCount(n), IssuedOn: on,
	})
}

// trace draws where somebody is in each window, as far as it has begun.
func (y *year) trace(e *training.Enrolment) {
	exit := e.Attended.Until
	placed, state := 0, training.NotWorking
	if e.CompetencyResult == blk.Competent {
		placed = 12
	}
	lost := y.chance(7)
	since := exit.AddDays(7)
	for n, w := range []training.OutcomeWindow{training.WindowMonth1, training.WindowMonth3, training.WindowMonth6, training.WindowMonth12} {
		window := w.Period(exit)
		if state == training.NotWorking && y.chance([]int{34, 34, 36, 26}[n]+placed) {
			if state = training.Employed; y.chance(24) {
				state = training.SelfEmployed
			}
			since = window.From.AddDays(-1 - y.IntN(20))
		}
		o := training.Outcome{ID: training.OutcomeID(fmt.Sprintf("%s-%s", e.ID, w)), Enrolment: e.ID, Destination: state, Window: w, CollectedOn: window.From.AddDays(y.IntN(20)), StartedOn: since}
		if o.CollectedOn.After(y.d.PreparedOn) {
			return
		}
		channel, result := training.TracerPhone, training.ContactReached
		if lost || y.chance(3) {
			o.Destination, o.StartedOn = training.Untraceable, blk.Date{}
			result = training.ContactNotReached
		}
		attempts := 1
		switch o.Destination {
		case training.Employed:
			o.Evidence, o.Paid, o.Employer = []training.EvidenceSource{training.EvidenceEmployer}, blk.FlagOf(true), "PT Contoh"
		case training.SelfEmployed:
			o.Evidence, o.Business = []training.EvidenceSource{training.EvidenceStatement}, "usaha rumahan"
		case training.Untraceable:
			attempts = 3
		}
		y.d.Training.Outcomes = append(y.d.Training.Outcomes, o)
		for t := range attempts {
			contact := training.TracerContact{Enrolment: e.ID, On: o.CollectedOn.AddDays(t - attempts + 1), Channel: channel, Result: result}
			if result == training.ContactReached {
				contact.Outcome = o.ID
			}
			y.d.Training.TracerContacts = append(y.d.Training.TracerContacts, contact)
		}
	}
}

// tests writes down the competency tests that those who completed their training
// sat, one for each batch, a few days after it.
func (y *year) tests() {
	const body, site = "lsp-blk-singosari-contoh", "tuk-blk-singosari"
	y.d.Certification.Bodies = []certification.CertificationBody{{ID: body, Name: "LSP P1 BLK Singosari (contoh)", Kind: certification.P1, Centre: singosari}}
	y.d.Certification.Sites = []certification.AssessmentSite{{ID: site, Body: body, Name: "TUK BLK Singosari", Kind: certification.SiteIndependent, Centre: singosari}}
	place := map[blk.AssessmentEventID]int{}
	for i := range y.d.Training.Enrolments {
		e := &y.d.Training.Enrolments[i]
		if e.AssessmentEvent == "" {
			continue
		}
		n, listed := place[e.AssessmentEvent]
		if !listed {
			n = len(y.d.Certification.Events)
			place[e.AssessmentEvent] = n
			on := e.Attended.Until.AddDays(3)
			minutes := blk.DocumentID("ba-" + string(e.AssessmentEvent))
			y.d.Common.Documents = append(y.d.Common.Documents, blk.OfficialDocument{ID: minutes, Kind: blk.DocumentOfficialRecord, Number: fmt.Sprintf("BA.%03d/UJK/2025", n+1), SignedOn: on, Signatories: []blk.Signatory{{Name: "Ketua Contoh", Office: "Ketua LSP"}}})
			y.d.Certification.Events = append(y.d.Certification.Events, certification.AssessmentEvent{ID: e.AssessmentEvent, Body: body, Site: site, Held: blk.Period{From: on, Until: on}, Batch: e.Batch, Minutes: minutes})
		}
		event := &y.d.Certification.Events[n]
		event.Candidates = append(event.Candidates, e.Person)
	}
}
