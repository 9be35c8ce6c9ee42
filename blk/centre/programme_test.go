package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func hours(n int) blk.LessonHours {
	h, _ := blk.NewLessonHours(n)
	return h
}

func unit(code string) blk.UnitCode { return blk.MustParseUnitCode(code) }

func TestProgrammeChecks(t *testing.T) {
	blktest.Checks(t, catalogue("programme"), func() *centre.Programme {
		return &centre.Programme{ID: "p", Centre: "c", Name: blk.Text{ID: "Las"}, Vocation: "welding", Method: centre.CompetencyBased, Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1")},
			TheoryHours: hours(60), PracticeHours: hours(180), TotalHours: hours(240), ClassSize: blk.MustNewCount(16), Citations: cited,
			DeliveryModes: []centre.DeliveryMode{centre.InPerson}, Tier: centre.Tiered, KKNILevel: blk.MustNewCount(2), StandardKind: blk.StandardSKKNI, MinutesPerHour: blk.MustNewCount(45),
			Syllabus:                []centre.SyllabusUnit{{Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Title: blk.Text{ID: "Mengelas"}, TheoryHours: hours(60), PracticeHours: hours(180)}},
			ParticipantRequirements: centre.ParticipantRequirements{MinAge: blk.MustNewCount(17), MaxAge: blk.MustNewCount(45), MinEducation: blk.EducationSMP},
			InstructorRequirements:  centre.InstructorRequirements{MinEducation: blk.EducationD3}}
	}, today, (*centre.Programme).Check, []blktest.Example[centre.Programme]{
		{Check: "DOC-009", At: "/id", Break: func(p *centre.Programme) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *centre.Programme) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(p *centre.Programme) { p.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(p *centre.Programme) { p.Centre = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(p *centre.Programme) { p.Name = blk.Text{} }},
		{Check: "REF-008", At: "/vocation", Break: func(p *centre.Programme) { p.Vocation = "X" }},
		{Check: "REF-001", At: "/method", Break: func(p *centre.Programme) { p.Method = "x" }},
		{Check: "PRG-001", At: "/units", Break: func(p *centre.Programme) { p.Units, p.Syllabus = nil, nil }},
		{Check: "PRG-003", At: "/total_hours", Break: func(p *centre.Programme) { p.TotalHours = hours(200) }},
		{Check: "PRG-006", At: "/class_size", Break: func(p *centre.Programme) { p.ClassSize = blk.MustNewCount(20) }},
		{Check: "REF-001", At: "/delivery_modes/0", Break: func(p *centre.Programme) { p.DeliveryModes[0] = "x" }},
		{Check: "REF-001", At: "/tier", Break: func(p *centre.Programme) { p.Tier = "x" }},
		{Check: "REF-001", At: "/standard_kind", Break: func(p *centre.Programme) { p.StandardKind = "x" }},
		{Check: "PRG-002", At: "/kkni_level", Break: func(p *centre.Programme) { p.KKNILevel = blk.Count{} }},
		{Check: "PRG-003", At: "/theory_hours", Break: func(p *centre.Programme) { p.Syllabus[0].TheoryHours = hours(50) }},
		{Check: "PRG-003", At: "/practice_hours", Break: func(p *centre.Programme) { p.Syllabus[0].PracticeHours = hours(181) }},
		{Check: "PRG-003", At: "/total_hours", Break: func(p *centre.Programme) {
			p.TheoryHours, p.PracticeHours, p.TotalHours = blk.LessonHours{}, blk.LessonHours{}, hours(241)
		}},
		{Check: "PRG-007", At: "/kkni_level", Break: func(p *centre.Programme) { p.KKNILevel = blk.MustNewCount(10) }},
		{Check: "PRG-007", At: "/kkni_level", Break: func(p *centre.Programme) { p.Tier, p.KKNILevel = centre.NonTiered, blk.MustNewCount(0) }},
		{Check: "UNT-004", At: "/units/0", Break: func(p *centre.Programme) { p.Units[0], p.Syllabus = blk.MustParseUnitCode("J.450100.027.02"), nil }},
		{Check: "UNT-005", At: "/units/0", Break: func(p *centre.Programme) { p.Units[0], p.Syllabus = blk.MustParseUnitCode("PDB.EI.01.001.01"), nil }},
		{Check: "PRG-008", At: "/units", Break: func(p *centre.Programme) { p.Units[0] = blk.MustParseUnitCode("C.24LAS01.002.1") }},
		{Check: "PRG-009", At: "/minutes_per_hour", Break: func(p *centre.Programme) { p.MinutesPerHour = blk.MustNewCount(61) }},
		{Check: "DOC-009", At: "/syllabus/0/unit", Break: func(p *centre.Programme) { p.Syllabus[0].Unit = blk.UnitCode{} }},
		{Check: "PRG-005", At: "/participant_requirements/max_age", Break: func(p *centre.Programme) { p.ParticipantRequirements.MaxAge = blk.MustNewCount(16) }},
		{Check: "REF-001", At: "/instructor_requirements/min_education", Break: func(p *centre.Programme) { p.InstructorRequirements.MinEducation = "x" }},
	})
	blktest.Checks(t, catalogue("syllabus_unit"), func() *centre.SyllabusUnit {
		return &centre.SyllabusUnit{Unit: unit("C.24LAS01.001.1")}
	}, today, (*centre.SyllabusUnit).Check, []blktest.Example[centre.SyllabusUnit]{
		{Check: "DOC-009", At: "/unit", Break: func(u *centre.SyllabusUnit) { u.Unit = blk.UnitCode{} }},
	})
	blktest.Checks(t, catalogue("participant_requirements"), func() *centre.ParticipantRequirements {
		return &centre.ParticipantRequirements{MinAge: blk.MustNewCount(17), MaxAge: blk.MustNewCount(17), MinEducation: blk.EducationNone}
	}, today, (*centre.ParticipantRequirements).Check, []blktest.Example[centre.ParticipantRequirements]{
		{Check: "REF-001", At: "/min_education", Break: func(q *centre.ParticipantRequirements) { q.MinEducation = "x" }},
		{Check: "PRG-005", At: "/max_age", Break: func(q *centre.ParticipantRequirements) { q.MaxAge = blk.MustNewCount(16) }},
	})
	blktest.Checks(t, catalogue("instructor_requirements"), func() *centre.InstructorRequirements {
		return &centre.InstructorRequirements{MinEducation: blk.EducationS1}
	}, today, (*centre.InstructorRequirements).Check, []blktest.Example[centre.InstructorRequirements]{
		{Check: "REF-001", At: "/min_education", Break: func(q *centre.InstructorRequirements) { q.MinEducation = "x" }},
	})
	blktest.CodeList(t, centre.DeliveryMode(""), centre.ProgrammeTier(""))
}

func TestWhatAProgrammeDoesNotSayIsNoContradiction(t *testing.T) {
	p := centre.Programme{ID: "p", Centre: "c", Name: blk.Text{ID: "Las"}, Standard: "SKKNI 98/2018", TotalHours: hours(240), Tier: centre.Tiered}
	require.Empty(t, p.Check(reported))
	require.Equal(t, blk.CheckID("PRG-002"), p.Check(today)[0].Check)
	p.Syllabus = []centre.SyllabusUnit{{Unit: unit("C.24LAS01.001.1"), TheoryHours: hours(10)}, {Unit: unit("C.24LAS01.002.1")}}
	require.Empty(t, p.Check(reported), "a unit without hours leaves the sum open")
	p.Units = []blk.UnitCode{unit("C.24LAS01.002.1"), unit("C.24LAS01.001.1")}
	require.Empty(t, p.Check(reported), "the order does not matter")
	p.Units = append(p.Units, unit("C.24LAS01.003.1"))
	require.Equal(t, "C.24LAS01.003.1", p.Check(reported).Of("PRG-008")[0].Params.Get("given"))

	require.Error(t, p.Validate(today))
	_, known := (&centre.Programme{}).Minutes(nil)
	require.False(t, known)
	n, _ := p.Minutes(nil)
	require.Equal(t, 240*45, n)
	p.MinutesPerHour = blk.MustNewCount(60)
	n, _ = p.Minutes(nil)
	require.Equal(t, 240*60, n)
	require.True(t, (&centre.SyllabusUnit{TheoryHours: hours(100_000), PracticeHours: hours(1)}).Hours().IsZero())
}

// TestSyllabusAddsUp draws syllabuses that add up, and moves one hour.
func TestSyllabusAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := centre.Programme{ID: "p", Centre: "c", Name: blk.Text{ID: "Las"}}
		theory, practice := 0, 0
		for i := range rapid.IntRange(1, 9).Draw(t, "units") {
			a, b := rapid.IntRange(0, 40).Draw(t, "theory"), rapid.IntRange(1, 40).Draw(t, "practice")
			theory, practice = theory+a, practice+b
			p.Syllabus = append(p.Syllabus, centre.SyllabusUnit{Unit: unit("C.24LAS01.00" + string(rune('1'+i)) + ".1"), TheoryHours: hours(a), PracticeHours: hours(b)})
		}
		p.TheoryHours, p.PracticeHours, p.TotalHours = hours(theory), hours(practice), hours(theory+practice)
		require.Empty(t, p.Check(today))
		require.Len(t, p.UnitCodes(), len(p.Syllabus))
		p.Syllabus[0].PracticeHours = p.Syllabus[0].PracticeHours.Add(hours(1))
		require.Equal(t, "/practice_hours", p.Check(today).Of("PRG-003")[0].At)
	})
}
