package centre

import "github.com/vokasi/vokasi-go/blk"

// A Programme (program pelatihan) is a curriculum: its units and its hours.
type Programme struct {
	// The identifier.
	ID blk.ProgrammeID `json:"id,omitzero" jsonschema:"required"`
	// The centre that offers it.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The name.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// The vocation it belongs to.
	Vocation Vocation `json:"vocation,omitzero"`
	// How it is taught.
	Method Method `json:"method,omitzero"`
	// The competency units it is built on.
	Units []blk.UnitCode `json:"units,omitempty"`
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
	// Participants in a class, usually 16.
	ClassSize blk.Count `json:"class_size,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
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
	blk.Code{Value: string(CompetencyBased), Label: blk.Text{ID: "pelatihan berbasis kompetensi (PBK)", EN: "competency-based training"}, Aliases: []string{"PBK", "PBK Reguler"}},
	blk.Code{Value: string(MobileUnit), Label: blk.Text{ID: "mobile training unit (MTU)", EN: "mobile training unit"}, Aliases: []string{"MTU"}},
	blk.Code{Value: string(TailorMade), Label: blk.Text{ID: "tailor made training (TMT)", EN: "training made for one company"}, Aliases: []string{"TMT"}},
)

// IsValid reports whether m is one of the methods.
func (m Method) IsValid() bool { return methods.Has(string(m)) }

// Label returns the name of the method.
func (m Method) Label() blk.Text { return methods.LabelOf(string(m)) }

// CodeList returns all methods.
func (Method) CodeList() blk.CodeList { return methods }

var classSize = blk.Parameter{
	ID: "class_size", Label: blk.Text{ID: "Peserta tiap kelas", EN: "Participants in a class"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 16}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "paket pelatihan 16 orang", EN: "packages of 16 people"})}}},
}

var programmeChecks = []blk.Check[Programme]{
	blk.CheckPresent("/id", func(p *Programme) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Programme) blk.ProgrammeID { return p.ID }),
	blk.CheckPresent("/centre", func(p *Programme) bool { return p.Centre != "" }),
	blk.CheckIdentifier("/centre", func(p *Programme) blk.CentreID { return p.Centre }),
	blk.CheckPresent("/name", func(p *Programme) bool { return p.Name.ID != "" }),
	blk.CheckCode("/vocation", func(p *Programme) Vocation { return p.Vocation }),
	blk.CheckCode("/method", func(p *Programme) Method { return p.Method }),
	{
		ID: "PRG-001", At: "/units", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Program harus mengacu pada standar kompetensi: unit SKKNI, standar internasional atau khusus.", EN: "A programme must refer to a competency standard: units of a national, an international or a special one."},
		Mend:  blk.Text{ID: "Isi units atau standard.", EN: "Give units or standard."},
		Basis: []blk.Basis{blk.Law("pp-31-2006", "art. 4(1)")},
		Holds: func(p *Programme, _ *blk.Context) bool { return len(p.Units) > 0 || p.Standard != "" },
	},
	{
		ID: "PRG-003", At: "/total_hours", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Jam seluruhnya ({given}) harus sama dengan jumlah teori, praktik dan di tempat kerja ({sum}).", EN: "The hours in all ({given}) must be the sum of theory, practice and on the job ({sum})."},
		Mend:  blk.Text{ID: "Periksa pembagian jam.", EN: "Check how the hours are divided."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "silabus", EN: "syllabus"})},
		Holds: func(p *Programme, _ *blk.Context) bool {
			sum, all := p.hours()
			return !all || p.TotalHours.IsZero() || sum == p.TotalHours
		},
		Params: func(p *Programme, _ *blk.Context) blk.Params {
			sum, _ := p.hours()
			return blk.Params{{Name: "given", Value: p.TotalHours.String()}, {Name: "sum", Value: sum.String()}}
		},
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
}

// hours returns the sum of the hours that are given, and whether any is.
func (p *Programme) hours() (sum blk.LessonHours, any bool) {
	for _, h := range [...]blk.LessonHours{p.TheoryHours, p.PracticeHours, p.OnTheJobHours} {
		switch {
		case h.IsZero():
		case any:
			sum = sum.Add(h)
		default:
			sum, any = h, true
		}
	}
	return sum, any
}

// Check returns what the checks find in the programme, nil if all hold.
func (p *Programme) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(programmeChecks, p, c), blk.CheckCitations(p.Citations, c)...)
}

// Validate is [Programme.Check] as an error: nil unless a finding is an error.
func (p *Programme) Validate(c *blk.Context) error { return p.Check(c).Err() }
