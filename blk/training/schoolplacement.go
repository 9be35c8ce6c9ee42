package training

import "github.com/vokasi/vokasi-go/blk"

// A SchoolWorkPlacement (praktik kerja lapangan, PKL or prakerin) is a pupil at
// a workplace as part of the school's curriculum. Most pupils are children by
// law, so what holds is the protection of children at work, not the rules of
// apprenticeship.
//
// Source: UU 13/2003, art. 70 and 74.
type SchoolWorkPlacement struct {
	// The identifier, which no other record of its kind has.
	ID SchoolWorkPlacementID `json:"id,omitzero" jsonschema:"required"`
	// The pupil.
	Pupil blk.PersonID `json:"pupil,omitzero" jsonschema:"required"`
	// The school.
	School blk.OrganisationID `json:"school,omitzero" jsonschema:"required"`
	// The company.
	Company blk.OrganisationID `json:"company,omitzero" jsonschema:"required"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// The age of the pupil on the first day, in completed years.
	AgeAtStart blk.Count `json:"age_at_start,omitzero"`
	// Whether it is part of a curriculum that the authority approved.
	ApprovedCurriculum blk.Flag `json:"approved_curriculum,omitzero"`
	// Whether the work is hazardous, as the list of work hazardous to children has it.
	HazardousWork blk.Flag `json:"hazardous_work,omitzero"`
	// The teacher who supervises the pupil.
	SupervisingTeacher blk.PersonID `json:"supervising_teacher,omitzero"`
	// Who instructs the pupil at the company.
	Instructor blk.PersonID `json:"instructor,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// SchoolWorkPlacementID identifies a [SchoolWorkPlacement].
type SchoolWorkPlacementID string

var (
	placementMinAge = blk.Parameter{
		ID: "school_placement_min_age", Label: blk.Text{ID: "Umur terendah siswa di tempat kerja", EN: "Lowest age of a pupil at a workplace"}, Unit: blk.UnitYears, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2003, Value: blk.Value{Number: 14}, Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 70")}}},
	}
	hazardousWorkMinAge = blk.Parameter{
		ID: "hazardous_work_min_age", Label: blk.Text{ID: "Umur terendah untuk pekerjaan berbahaya", EN: "Lowest age for hazardous work"}, Unit: blk.UnitYears, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{InForce: from2003, Value: blk.Value{Number: 18}, Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 74"), blk.Law("kepmen-235-2003", "")}}},
	}
	// Of UU 13/2003 the year in which it came into force is enough here.
	from2003 = blk.Period{From: blk.MustParseDate("2003-01-01")}
)

var schoolWorkPlacementChecks = []blk.Check[SchoolWorkPlacement]{
	blk.CheckPresent("/id", func(s *SchoolWorkPlacement) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *SchoolWorkPlacement) SchoolWorkPlacementID { return s.ID }),
	blk.CheckPresent("/pupil", func(s *SchoolWorkPlacement) bool { return s.Pupil != "" }),
	blk.CheckIdentifier("/pupil", func(s *SchoolWorkPlacement) blk.PersonID { return s.Pupil }),
	blk.CheckPresent("/school", func(s *SchoolWorkPlacement) bool { return s.School != "" }),
	blk.CheckIdentifier("/school", func(s *SchoolWorkPlacement) blk.OrganisationID { return s.School }),
	blk.CheckPresent("/company", func(s *SchoolWorkPlacement) bool { return s.Company != "" }),
	blk.CheckIdentifier("/company", func(s *SchoolWorkPlacement) blk.OrganisationID { return s.Company }),
	blk.CheckPeriod("/period", func(s *SchoolWorkPlacement) blk.Period { return s.Period }),
	blk.CheckIdentifier("/supervising_teacher", func(s *SchoolWorkPlacement) blk.PersonID { return s.SupervisingTeacher }),
	blk.CheckIdentifier("/instructor", func(s *SchoolWorkPlacement) blk.PersonID { return s.Instructor }),
	{
		ID: "MAG-030", At: "/age_at_start", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Siswa di tempat kerja harus berumur sedikitnya {limit_id}.", EN: "A pupil at a workplace must be at least {limit_en} old."},
		Mend:  blk.Text{ID: "Tunda praktiknya, atau periksa umurnya.", EN: "Put the placement off, or check the age."},
		Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 70")},
		Holds: func(s *SchoolWorkPlacement, c *blk.Context) bool { return !s.isYoungerThan(&placementMinAge, c) },
		Params: func(_ *SchoolWorkPlacement, c *blk.Context) blk.Params {
			return blk.TextParams("limit", limitText(&placementMinAge, c))
		},
	},
	{
		ID: "MAG-031", At: "/approved_curriculum", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Praktik kerja siswa harus bagian dari kurikulum yang disahkan pejabat yang berwenang.", EN: "A school placement must be part of a curriculum that the authority approved."},
		Mend:  blk.Text{ID: "Pastikan kurikulumnya dan isi approved_curriculum.", EN: "Make sure of the curriculum and give approved_curriculum."},
		Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 70")},
		Holds: func(s *SchoolWorkPlacement, _ *blk.Context) bool { return s.ApprovedCurriculum.Truth() == blk.True },
	},
	{
		ID: "MAG-032", At: "/hazardous_work", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Siswa di bawah {limit_id} tidak boleh melakukan pekerjaan berbahaya.", EN: "A pupil of less than {limit_en} must not do hazardous work."},
		Mend:  blk.Text{ID: "Beri pekerjaan yang tidak berbahaya.", EN: "Give work that is not hazardous."},
		Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 74"), blk.Law("kepmen-235-2003", "")},
		Holds: func(s *SchoolWorkPlacement, c *blk.Context) bool {
			return s.HazardousWork.Truth() != blk.True || !s.isYoungerThan(&hazardousWorkMinAge, c)
		},
		Params: func(_ *SchoolWorkPlacement, c *blk.Context) blk.Params {
			return blk.TextParams("limit", limitText(&hazardousWorkMinAge, c))
		},
	},
	supervisionCheck("/supervising_teacher", func(s *SchoolWorkPlacement) bool { return s.SupervisingTeacher != "" }),
	supervisionCheck("/instructor", func(s *SchoolWorkPlacement) bool { return s.Instructor != "" }),
}

// supervisionCheck returns check MAG-033 for one of those who look after a pupil.
func supervisionCheck(at string, present func(*SchoolWorkPlacement) bool) blk.Check[SchoolWorkPlacement] {
	return blk.Check[SchoolWorkPlacement]{
		ID: "MAG-033", At: at, Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Siswa di tempat kerja harus diberi petunjuk kerja dan diawasi.", EN: "A pupil at a workplace must be instructed and supervised."},
		Mend:  blk.Text{ID: "Tunjuk guru pembimbing dan instruktur di perusahaan.", EN: "Name a supervising teacher and an instructor at the company."},
		Basis: []blk.Basis{blk.Law("uu-13-2003", "art. 70")},
		Holds: func(s *SchoolWorkPlacement, _ *blk.Context) bool { return present(s) },
	}
}

// isYoungerThan reports whether the pupil is known to be younger than an age.
func (s *SchoolWorkPlacement) isYoungerThan(p *blk.Parameter, c *blk.Context) bool {
	age, known := s.AgeAtStart.Int()
	least, set := c.Number(p)
	return known && set && int64(age) < least
}

// Check returns what the checks find in the placement, nil if all hold.
func (s *SchoolWorkPlacement) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(schoolWorkPlacementChecks, s, c), blk.CheckCitations(s.Citations, c)...)
}

// Validate is [SchoolWorkPlacement.Check] as an error: nil unless a finding is an
// error.
func (s *SchoolWorkPlacement) Validate(c *blk.Context) error { return s.Check(c).Err() }
