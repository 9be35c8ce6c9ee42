package synthetic

import (
	"fmt"
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
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
		Phase: blk.Final, Synthetic: true, PreparedOn: blk.MustParseDate("2026-12-31"),
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
