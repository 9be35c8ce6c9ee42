package centre

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Programme (program pelatihan) is a curriculum: its units, its hours and what
// it asks of those who take part and of those who teach.
type Programme struct {
	// The identifier, which no other record of its kind has.
	ID blk.ProgrammeID `json:"id,omitzero" jsonschema:"required"`
	// The centre that offers it.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The name.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// The vocation.
	Vocation Vocation `json:"vocation,omitzero"`
	// How it is taught.
	Method Method `json:"method,omitzero"`
	// Where it is taught: in person, online or both.
	DeliveryModes []DeliveryMode `json:"delivery_modes,omitempty"`
	// Whether it leads to a level of the national qualifications framework.
	Tier ProgrammeTier `json:"tier,omitzero"`
	// The level of the national qualifications framework (KKNI), 1 to 9, that a
	// tiered programme leads to.
	KKNILevel blk.Count `json:"kkni_level,omitzero"`
	// What kind of competency standard it is built on.
	StandardKind blk.StandardKind `json:"standard_kind,omitzero"`
	// The competency units it is built on, for a programme that names only their
	// codes. Where the syllabus is given too, both name the same units.
	Units []blk.UnitCode `json:"units,omitempty"`
	// The competency units with their titles and hours.
	Syllabus []SyllabusUnit `json:"syllabus,omitempty"`
	// The competency standard it is built on, where units are not listed: SKKNI,
	// an international or a special standard, as cited.
	Standard string `json:"standard,omitzero"`
	// Lesson hours of theory.
	TheoryHours blk.LessonHours `json:"theory_hours,omitzero"`
	// Lesson hours of practice in the centre.
	PracticeHours blk.LessonHours `json:"practice_hours,omitzero"`
	// Lesson hours on the job.
	OnTheJobHours blk.LessonHours `json:"on_the_job_hours,omitzero"`
	// Lesson hours in all.
	TotalHours blk.LessonHours `json:"total_hours,omitzero"`
	// Minutes in a lesson hour, where it is not the usual 45.
	MinutesPerHour blk.Count `json:"minutes_per_hour,omitzero"`
	// Participants in a class, usually 16.
	ClassSize blk.Count `json:"class_size,omitzero"`
	// What it asks of participants.
	ParticipantRequirements ParticipantRequirements `json:"participant_requirements,omitzero"`
	// What it asks of instructors.
	InstructorRequirements InstructorRequirements `json:"instructor_requirements,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// ParticipantRequirements are what a programme asks of participants, as its form states them. Who
// may take part in a batch is decided by a Policy.
type ParticipantRequirements struct {
	// The lowest age in completed years.
	MinAge blk.Count `json:"min_age,omitzero"`
	// The highest age in completed years.
	MaxAge blk.Count `json:"max_age,omitzero"`
	// The lowest level of education.
	MinEducation blk.EducationLevel `json:"min_education,omitzero"`
	// Training that must come before.
	Training blk.Text `json:"training,omitzero"`
	// Months of work in the trade.
	ExperienceMonths blk.Count `json:"experience_months,omitzero"`
	// Anything else, such as good eyesight.
	Other blk.Text `json:"other,omitzero"`
}

// InstructorRequirements are what a programme asks of its instructors, as its
// form states them.
type InstructorRequirements struct {
	// The lowest level of education.
	MinEducation blk.EducationLevel `json:"min_education,omitzero"`
	// The competence to teach, such as a certificate of training methodology.
	Methodology blk.Text `json:"methodology,omitzero"`
	// The competence in the trade, such as a certificate for its units.
	Technical blk.Text `json:"technical,omitzero"`
	// Months of work in the trade or as an instructor.
	ExperienceMonths blk.Count `json:"experience_months,omitzero"`
	// Anything else.
	Other blk.Text `json:"other,omitzero"`
}

// Method is how a programme is taught: "competency_based" (PBK),
// "mobile_unit" (MTU) or "tailor_made" (TMT). The zero value "" is absent.
type Method string

// The methods.
const (
	CompetencyBased Method = "competency_based"
	MobileUnit      Method = "mobile_unit"
	TailorMade      Method = "tailor_made"
)

var methods = blk.NewCodeList("training_method", blk.Text{ID: "Metode pelatihan", EN: "Training method"},
	blk.Code{Value: string(CompetencyBased), Label: blk.Text{ID: "pelatihan berbasis kompetensi (PBK)", EN: "competency-based training"}, Meaning: blk.Text{ID: "isinya unit kompetensi, hasilnya dinilai per unit", EN: "made of competency units, each of which is assessed"}, Aliases: []string{"PBK", "PBK Reguler"}},
	blk.Code{Value: string(MobileUnit), Label: blk.Text{ID: "mobile training unit (MTU)", EN: "mobile training unit"}, Meaning: blk.Text{ID: "melatih di desa dengan unit bergerak", EN: "in a village, by a unit that travels"}, Aliases: []string{"MTU"}},
	blk.Code{Value: string(TailorMade), Label: blk.Text{ID: "tailor made training (TMT)", EN: "training made for one company"}, Meaning: blk.Text{ID: "dibuat atas permintaan satu perusahaan", EN: "made as one company wants it"}, Aliases: []string{"TMT"}},
)

// IsValid reports whether m is one of the methods.
func (m Method) IsValid() bool { return methods.Has(string(m)) }

// Label returns the name of the method.
func (m Method) Label() blk.Text { return methods.LabelOf(string(m)) }

// CodeList returns all methods.
func (Method) CodeList() blk.CodeList { return methods }

// DeliveryMode is where a programme is taught: "in_person" (luring), "online"
// (daring) or "blended" (both in turn). The zero value "" is absent.
type DeliveryMode string

// The modes.
const (
	InPerson DeliveryMode = "in_person"
	Online   DeliveryMode = "online"
	Blended  DeliveryMode = "blended"
)

var deliveryModes = blk.NewCodeList("delivery_mode", blk.Text{ID: "Cara penyampaian", EN: "Mode of delivery"},
	blk.Code{Value: string(InPerson), Label: blk.Text{ID: "luring (tatap muka)", EN: "in person"}, Meaning: blk.Text{ID: "luring", EN: "all at one place"}, Aliases: []string{"luring", "tatap muka", "offline"}},
	blk.Code{Value: string(Online), Label: blk.Text{ID: "daring", EN: "online"}, Meaning: blk.Text{ID: "daring", EN: "all over a network"}},
	blk.Code{Value: string(Blended), Label: blk.Text{ID: "bauran (luring dan daring)", EN: "blended"}, Meaning: blk.Text{ID: "sebagian luring, sebagian daring", EN: "in person and online in turn"}, Aliases: []string{"bauran", "hybrid", "blended learning"}},
)

// IsValid reports whether m is one of the modes.
func (m DeliveryMode) IsValid() bool { return deliveryModes.Has(string(m)) }

// Label returns the name of the mode.
func (m DeliveryMode) Label() blk.Text { return deliveryModes.LabelOf(string(m)) }

// CodeList returns all modes.
func (DeliveryMode) CodeList() blk.CodeList { return deliveryModes }

// ProgrammeTier is whether a programme is "tiered" (berjenjang: it leads to a
// level of the KKNI) or "non_tiered" (it leads to units or clusters). The zero
// value "" is absent.
//
// Source: PP 31/2006 art. 4.
type ProgrammeTier string

// The tiers.
const (
	Tiered    ProgrammeTier = "tiered"
	NonTiered ProgrammeTier = "non_tiered"
)

var programmeTiers = blk.NewCodeList("programme_tier", blk.Text{ID: "Jenjang program", EN: "Tier of a programme"},
	blk.Code{Value: string(Tiered), Label: blk.Text{ID: "berjenjang", EN: "tiered"}, Meaning: blk.Text{ID: "menuju jenjang KKNI", EN: "leads to a level of the KKNI"}},
	blk.Code{Value: string(NonTiered), Label: blk.Text{ID: "tidak berjenjang", EN: "not tiered"}, Meaning: blk.Text{ID: "menuju unit atau klaster kompetensi", EN: "leads to competency units or clusters"}},
)

// IsValid reports whether t is one of the tiers.
func (t ProgrammeTier) IsValid() bool { return programmeTiers.Has(string(t)) }

// Label returns the tier in words.
func (t ProgrammeTier) Label() blk.Text { return programmeTiers.LabelOf(string(t)) }

// CodeList returns all tiers.
func (ProgrammeTier) CodeList() blk.CodeList { return programmeTiers }

var classSize = blk.Parameter{
	ID: "class_size", Label: blk.Text{ID: "Peserta tiap kelas", EN: "Participants in a class"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 16}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "paket pelatihan 16 orang", EN: "packages of 16 people"})}}},
}

var (
	minutesPerHour = blk.Parameter{
		ID: "minutes_per_lesson_hour", Label: blk.Text{ID: "Panjang satu jam pelajaran (JP)", EN: "Length of a lesson hour"}, Unit: blk.UnitMinutes, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 45}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "1 JP = 45 menit", EN: "a lesson hour has 45 minutes"})}}},
	}
	hoursTolerance = blk.Parameter{
		ID: "hours_tolerance", Label: blk.Text{ID: "Selisih jam pelajaran yang dibolehkan", EN: "Difference of lesson hours that is allowed"}, Unit: blk.UnitLessonHours, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 0}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "silabus dijumlahkan tepat", EN: "a syllabus adds up exactly"})}}},
	}
)

// MinutesPerLessonHour returns the parameter that says how many minutes a lesson
// hour (JP) has where a programme does not say.
func MinutesPerLessonHour() *blk.Parameter { return &minutesPerHour }

// UnitCodes returns the codes of the units that the programme is built on: those
// it names, and those of its syllabus that it does not name.
func (p *Programme) UnitCodes() []blk.UnitCode {
	codes := slices.Clone(p.Units)
	for i := range p.Syllabus {
		if u := p.Syllabus[i].Unit; !u.IsZero() && !slices.Contains(codes, u) {
			codes = append(codes, u)
		}
	}
	return codes
}

// unitName returns the code of a unit, with its title where the syllabus has one.
func (p *Programme) unitName(u blk.UnitCode) blk.Text {
	name := blk.Text{ID: u.String(), EN: u.String()}
	for i := range p.Syllabus {
		if s := &p.Syllabus[i]; s.Unit == u && !s.Title.IsZero() {
			name.ID, name.EN = name.ID+" ("+s.Title.In(blk.Indonesian)+")", name.EN+" ("+s.Title.In(blk.English)+")"
		}
	}
	return name
}

// Minutes returns the length of the programme in minutes, and false if its hours
// in all are not given.
func (p *Programme) Minutes(c *blk.Context) (int, bool) {
	per, known := p.MinutesPerHour.Int()
	if !known {
		n, _ := c.Number(&minutesPerHour)
		per = int(n)
	}
	return p.TotalHours.Minutes(per)
}

var programmeChecks = slices.Concat([]blk.Check[Programme]{
	blk.CheckPresent("/id", func(p *Programme) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Programme) blk.ProgrammeID { return p.ID }),
	blk.CheckPresent("/centre", func(p *Programme) bool { return p.Centre != "" }),
	blk.CheckIdentifier("/centre", func(p *Programme) blk.CentreID { return p.Centre }),
	blk.CheckPresent("/name", func(p *Programme) bool { return p.Name.ID != "" }),
	blk.CheckCode("/vocation", func(p *Programme) Vocation { return p.Vocation }),
	blk.CheckCode("/method", func(p *Programme) Method { return p.Method }),
	blk.CheckCodes("/delivery_modes", func(p *Programme) []DeliveryMode { return p.DeliveryModes }),
	blk.CheckCode("/tier", func(p *Programme) ProgrammeTier { return p.Tier }),
	blk.CheckCode("/standard_kind", func(p *Programme) blk.StandardKind { return p.StandardKind }),
	{
		ID: "PRG-001", At: "/units", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Program harus mengacu pada standar kompetensi: unit SKKNI, standar internasional atau khusus.", EN: "A programme must refer to a competency standard: units of a national, an international or a special one."},
		Mend:  blk.Text{ID: "Isi units atau standard.", EN: "Give units or standard."},
		Basis: []blk.Basis{blk.Law("pp-31-2006", "art. 4(1)")},
		Holds: func(p *Programme, _ *blk.Context) bool { return len(p.Units)+len(p.Syllabus) > 0 || p.Standard != "" },
	},
	{
		ID: "PRG-002", At: "/kkni_level", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Program berjenjang harus mengacu pada jenjang KKNI.", EN: "A tiered programme must refer to a level of the KKNI."},
		Mend:  blk.Text{ID: "Isi kkni_level dengan 1 sampai 9, atau catat program sebagai non_tiered.", EN: "Give kkni_level from 1 to 9, or record the programme as non_tiered."},
		Basis: []blk.Basis{blk.Law("pp-31-2006", "art. 4(3)")},
		Holds: func(p *Programme, _ *blk.Context) bool { return p.Tier != Tiered || !p.KKNILevel.IsZero() },
	},
	{
		ID: "PRG-007", At: "/kkni_level", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Jenjang KKNI harus 1 sampai 9; tercatat {given}.", EN: "A level of the KKNI must be 1 to 9; {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki kkni_level menurut program pelatihan.", EN: "Correct kkni_level as the programme has it."},
		Basis: []blk.Basis{blk.Law("perpres-8-2012", "")},
		Holds: func(p *Programme, _ *blk.Context) bool {
			level, known := p.KKNILevel.Int()
			return !known || level >= 1 && level <= 9
		},
		Params: func(p *Programme, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: p.KKNILevel.String()}}
		},
	},
	{
		ID: "PRG-003", At: "/total_hours", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Jam pelajaran ({given}) harus sama dengan jumlah bagiannya ({sum}); selisih yang dibolehkan: {allowed_id}.", EN: "The lesson hours ({given}) must be the sum of their parts ({sum}); difference allowed: {allowed_en}."},
		Mend:  blk.Text{ID: "Periksa pembagian jam menurut teori, praktik dan tempat kerja, dan menurut unit.", EN: "Check how the hours are divided into theory, practice and on the job, and by unit."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "silabus", EN: "syllabus"})},
		Find:  findHoursThatDoNotAddUp,
	},
	{
		ID: "PRG-006", At: "/class_size", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kelas boleh berisi paling banyak {allowed} peserta; tercatat {given}.", EN: "A class may have at most {allowed} participants; {given} are given."},
		Mend:  blk.Text{ID: "Bagi menjadi beberapa kelas, atau catat dasar pengecualiannya.", EN: "Divide it into classes, or record what allows the exception."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "paket pelatihan 16 orang", EN: "packages of 16 people"})},
		Holds: func(p *Programme, c *blk.Context) bool {
			size, known := p.ClassSize.Int()
			most, ok := c.Number(&classSize)
			return !known || !ok || int64(size) <= most
		},
		Params: func(p *Programme, c *blk.Context) blk.Params {
			most, _ := c.Number(&classSize)
			return blk.Params{{Name: "given", Value: p.ClassSize.String()}, {Name: "allowed", Value: blk.Value{Number: most}.String()}}
		},
	},
	{
		ID: "PRG-008", At: "/units", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Daftar unit dan silabus harus memuat unit yang sama; {given} hanya ada di salah satu.", EN: "The list of units and the syllabus must name the same units; {given} is in one of them only."},
		Mend:  blk.Text{ID: "Samakan keduanya, atau hapus units jika silabus sudah lengkap.", EN: "Make them the same, or leave units out where the syllabus is complete."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "silabus", EN: "syllabus"})},
		Find: func(p *Programme, _ *blk.Context) []blk.Failure {
			if u := p.unitInOneOnly(); !u.IsZero() {
				return []blk.Failure{{At: "/units", Params: blk.Params{{Name: "given", Value: u.String()}}}}
			}
			return nil
		},
	},
	{
		ID: "PRG-009", At: "/minutes_per_hour", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Satu jam pelajaran harus 1 sampai 60 menit; tercatat {given}.", EN: "A lesson hour must have 1 to 60 minutes; {given} are given."},
		Mend:  blk.Text{ID: "Perbaiki minutes_per_hour, biasanya 45.", EN: "Correct minutes_per_hour, usually 45."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "1 JP = 45 menit", EN: "a lesson hour has 45 minutes"})},
		Holds: func(p *Programme, _ *blk.Context) bool {
			n, known := p.MinutesPerHour.Int()
			return !known || n >= 1 && n <= 60
		},
		Params: func(p *Programme, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: p.MinutesPerHour.String()}}
		},
	},
}, blk.CheckUnitCodes("/units", func(p *Programme) []blk.UnitCode { return p.Units }))

var participantRequirementsChecks = []blk.Check[ParticipantRequirements]{
	blk.CheckCode("/min_education", func(q *ParticipantRequirements) blk.EducationLevel { return q.MinEducation }),
	{
		ID: "PRG-005", At: "/max_age", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Umur tertinggi ({max_age}) tidak boleh di bawah umur terendah ({min_age}).", EN: "The highest age ({max_age}) must not be below the lowest ({min_age})."},
		Mend:  blk.Text{ID: "Tukar atau perbaiki kedua umur.", EN: "Swap or correct the two ages."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "formulir program pelatihan", EN: "form of training programmes"})},
		Holds: func(q *ParticipantRequirements, _ *blk.Context) bool {
			return q.MinAge.IsZero() || q.MaxAge.IsZero() || q.MaxAge.Compare(q.MinAge) >= 0
		},
		Params: func(q *ParticipantRequirements, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "min_age", Value: q.MinAge.String()}, {Name: "max_age", Value: q.MaxAge.String()}}
		},
	},
}

var instructorRequirementsChecks = []blk.Check[InstructorRequirements]{
	blk.CheckCode("/min_education", func(q *InstructorRequirements) blk.EducationLevel { return q.MinEducation }),
}

// hourKinds are the kinds of hours, of a programme and of a unit of its syllabus.
var hourKinds = [...]struct {
	at   string
	of   func(*Programme) blk.LessonHours
	unit func(*SyllabusUnit) blk.LessonHours
}{
	{"/theory_hours", func(p *Programme) blk.LessonHours { return p.TheoryHours }, func(u *SyllabusUnit) blk.LessonHours { return u.TheoryHours }},
	{"/practice_hours", func(p *Programme) blk.LessonHours { return p.PracticeHours }, func(u *SyllabusUnit) blk.LessonHours { return u.PracticeHours }},
	{"/on_the_job_hours", func(p *Programme) blk.LessonHours { return p.OnTheJobHours }, func(u *SyllabusUnit) blk.LessonHours { return u.OnTheJobHours }},
	{"/total_hours", func(p *Programme) blk.LessonHours { return p.TotalHours }, (*SyllabusUnit).Hours},
}

// findHoursThatDoNotAddUp compares the hours in all with theory, practice and on
// the job, and each of them with the units of the syllabus, as far as all units
// give it.
func findHoursThatDoNotAddUp(p *Programme, c *blk.Context) (failures []blk.Failure) {
	allowed, _ := c.Number(&hoursTolerance)
	compare := func(at string, hours blk.LessonHours, sum int) {
		given, known := hours.Int()
		if !known || int64(max(given-sum, sum-given)) <= allowed {
			return
		}
		failures = append(failures, blk.Failure{At: at, Params: append(blk.Params{{Name: "given", Value: hours.String()}, {Name: "sum", Value: strconv.Itoa(sum)}},
			blk.TextParams("allowed", hoursTolerance.Unit.Format(allowed))...)})
	}
	parts, divided := sumOfHours(p.TheoryHours, p.PracticeHours, p.OnTheJobHours)
	if divided {
		compare("/total_hours", p.TotalHours, parts)
	}
	for i := range hourKinds {
		kind := &hourKinds[i]
		if kind.at == "/total_hours" && divided {
			continue // its parts were compared
		}
		sum, complete := 0, len(p.Syllabus) > 0
		for j := range p.Syllabus {
			n, known := kind.unit(&p.Syllabus[j]).Int()
			sum, complete = sum+n, complete && known
		}
		if complete {
			compare(kind.at, kind.of(p), sum)
		}
	}
	return failures
}

// sumOfHours returns the sum of the hours that are given, and whether any is.
func sumOfHours(list ...blk.LessonHours) (sum int, any bool) {
	for _, h := range list {
		n, known := h.Int()
		sum, any = sum+n, any || known
	}
	return sum, any
}

// unitInOneOnly returns the first unit that is in the list of units or in the
// syllabus but not in both, absent if there is none or if one of them is empty.
func (p *Programme) unitInOneOnly() blk.UnitCode {
	if len(p.Units) == 0 || len(p.Syllabus) == 0 || p.unitsInOrder() {
		return blk.UnitCode{}
	}
	named, taught := make(map[blk.UnitCode]bool, len(p.Units)), make(map[blk.UnitCode]bool, len(p.Syllabus))
	for _, u := range p.Units {
		named[u] = true
	}
	for i := range p.Syllabus {
		u := p.Syllabus[i].Unit
		if taught[u] = true; !named[u] && !u.IsZero() {
			return u
		}
	}
	for _, u := range p.Units {
		if !taught[u] {
			return u
		}
	}
	return blk.UnitCode{}
}

// unitsInOrder reports whether the list of units and the syllabus name the same
// units in the same order, as they mostly do.
func (p *Programme) unitsInOrder() bool {
	return slices.EqualFunc(p.Units, p.Syllabus, func(u blk.UnitCode, s SyllabusUnit) bool { return u == s.Unit })
}

// Check returns what the checks find in the requirements, nil if all hold.
func (q *ParticipantRequirements) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(participantRequirementsChecks, q, c)
}

// Check returns what the checks find in the requirements, nil if all hold.
func (q *InstructorRequirements) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(instructorRequirementsChecks, q, c)
}

// Check returns what the checks find in the programme, nil if all hold.
func (p *Programme) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(programmeChecks, p, c)
	found = append(found, blk.CheckEach("syllabus", p.Syllabus, (*SyllabusUnit).Check, c)...)
	found = append(found, p.ParticipantRequirements.Check(c).Under("participant_requirements")...)
	found = append(found, p.InstructorRequirements.Check(c).Under("instructor_requirements")...)
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [Programme.Check] as an error: nil unless a finding is an error.
func (p *Programme) Validate(c *blk.Context) error { return p.Check(c).Err() }
