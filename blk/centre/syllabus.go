package centre

import "github.com/vokasi/vokasi-go/blk"

// A SyllabusUnit is one competency unit in the syllabus of a programme, with the
// lesson hours given to it.
type SyllabusUnit struct {
	// The code of the unit, such as "C.24LAS01.005.1".
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// The title of the unit.
	Title blk.Text `json:"title,omitzero"`
	// Lesson hours of theory.
	TheoryHours blk.LessonHours `json:"theory_hours,omitzero"`
	// Lesson hours of practice in the centre.
	PracticeHours blk.LessonHours `json:"practice_hours,omitzero"`
	// Lesson hours on the job.
	OnTheJobHours blk.LessonHours `json:"on_the_job_hours,omitzero"`
}

// Hours returns the lesson hours of the unit in all, absent if none are given
// or if they are more than lesson hours can be.
func (u *SyllabusUnit) Hours() blk.LessonHours {
	sum, any := sumOfHours(u.TheoryHours, u.PracticeHours, u.OnTheJobHours)
	hours, err := blk.NewLessonHours(sum)
	if !any || err != nil {
		return blk.LessonHours{}
	}
	return hours
}

var syllabusUnitChecks = []blk.Check[SyllabusUnit]{
	blk.CheckPresent("/unit", func(u *SyllabusUnit) bool { return !u.Unit.IsZero() }),
}

// Check returns what the checks find in the unit, nil if all hold.
func (u *SyllabusUnit) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(syllabusUnitChecks, u, c)
}
