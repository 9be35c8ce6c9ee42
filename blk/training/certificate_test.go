package training_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
)

func TestTrainingCertificateChecks(t *testing.T) {
	good := func() *training.TrainingCertificate {
		x := certificate("c-1", "e-1", "0007/BLK-X/2026", 7)
		x.Units = []training.TrainingCertificateUnit{{Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Hours: blk.MustParseLessonHours("40"), Score: blk.MustParsePercent("82.50")}, {Title: "Budaya kerja"}}
		x.Amendment = blk.Amendment[training.TrainingCertificateID]{Replaces: "c-0", On: x.IssuedOn, Reason: "hilang"}
		return &x
	}
	blktest.Checks(t, catalogue("training_certificate"), good, today, (*training.TrainingCertificate).Check, []blktest.Example[training.TrainingCertificate]{
		{Check: "DOC-009", At: "/id", Break: func(x *training.TrainingCertificate) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *training.TrainingCertificate) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/enrolment", Break: func(x *training.TrainingCertificate) { x.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(x *training.TrainingCertificate) { x.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(x *training.TrainingCertificate) { x.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(x *training.TrainingCertificate) { x.Centre = "a b" }},
		{Check: "DOC-009", At: "/number", Break: func(x *training.TrainingCertificate) { x.Number = "" }},
		{Check: "AUD-008", At: "/amendment", Break: func(x *training.TrainingCertificate) { x.Amendment.On = blk.Date{} }},
		{Check: "ENR-049", At: "/issued_on", Break: func(x *training.TrainingCertificate) { x.RunningNumber = n(0) }},
		{Check: "ENR-047", At: "/units/1/title", Break: func(x *training.TrainingCertificate) { x.Units[1].Title = "" }},
	})
	require.NoError(t, good().Validate(today))
	blktest.Checks(t, catalogue("training_certificate_unit"), func() *training.TrainingCertificateUnit { return &good().Units[0] }, today, (*training.TrainingCertificateUnit).Check, []blktest.Example[training.TrainingCertificateUnit]{
		{Check: "BAT-016", At: "/score", Break: func(u *training.TrainingCertificateUnit) { u.Score = blk.MustParsePercent("100.01") }},
		{Check: "ENR-047", At: "/title", Break: func(u *training.TrainingCertificateUnit) { u.Unit = blk.UnitCode{} }},
	})
	blktest.Checks(t, catalogue("certificate_register"), func() *training.CertificateRegister { return &register()[1] }, today, (*training.CertificateRegister).Check, []blktest.Example[training.CertificateRegister]{
		{Check: "DOC-009", At: "/id", Break: func(x *training.CertificateRegister) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *training.CertificateRegister) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(x *training.CertificateRegister) { x.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(x *training.CertificateRegister) { x.Centre = "a b" }},
		{Check: "DOC-013", At: "/in_force", Break: func(x *training.CertificateRegister) { x.InForce = days("2026-02-01", "2026-01-01") }},
		{Check: "ENR-044", At: "/numbering", Break: func(x *training.CertificateRegister) { x.Numbering.Pattern = "{number}" }},
	})
	require.NoError(t, register()[1].Validate(today))
}

func TestKitAndScoreChecks(t *testing.T) {
	good := func() *training.ParticipantKit {
		return &training.ParticipantKit{Enrolment: "e-1", Items: []training.KitItem{{Kind: training.KitUniform, Quantity: n(2), ReceivedOn: today.On, Receipt: "tt-1"}, {Kind: training.KitModule, Quantity: n(0)}}}
	}
	blktest.Checks(t, catalogue("participant_kit"), good, today, (*training.ParticipantKit).Check, []blktest.Example[training.ParticipantKit]{
		{Check: "DOC-009", At: "/enrolment", Break: func(k *training.ParticipantKit) { k.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(k *training.ParticipantKit) { k.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/items", Break: func(k *training.ParticipantKit) { k.Items = nil }},
		{Check: "ENR-050", At: "/items/0/receipt", Break: func(k *training.ParticipantKit) { k.Items[0].Receipt = "" }},
	})
	blktest.Checks(t, catalogue("kit_item"), func() *training.KitItem { return &good().Items[0] }, today, (*training.KitItem).Check, []blktest.Example[training.KitItem]{
		{Check: "DOC-009", At: "/kind", Break: func(x *training.KitItem) { x.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *training.KitItem) { x.Kind = "x" }},
		{Check: "DOC-009", At: "/quantity", Break: func(x *training.KitItem) { x.Quantity = blk.Count{} }},
		{Check: "DOC-014", At: "/receipt", Break: func(x *training.KitItem) { x.Receipt = "a b" }},
		{Check: "ENR-050", At: "/receipt", Break: func(x *training.KitItem) { x.Quantity = n(0) }},
	})
	require.NoError(t, good().Validate(today))
	score := func() *training.TrainingScore {
		return &training.TrainingScore{Enrolment: "e-1", Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Score: blk.MustParsePercent("82.50"), Instructor: "i-1", On: today.On}
	}
	blktest.Checks(t, catalogue("training_score"), score, today, (*training.TrainingScore).Check, []blktest.Example[training.TrainingScore]{
		{Check: "DOC-009", At: "/enrolment", Break: func(s *training.TrainingScore) { s.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(s *training.TrainingScore) { s.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/unit", Break: func(s *training.TrainingScore) { s.Unit = blk.UnitCode{} }},
		{Check: "DOC-009", At: "/score", Break: func(s *training.TrainingScore) { s.Score = blk.Percent{} }},
		{Check: "BAT-016", At: "/score", Break: func(s *training.TrainingScore) { s.Score = blk.MustParsePercent("-0.01") }},
		{Check: "DOC-014", At: "/instructor", Break: func(s *training.TrainingScore) { s.Instructor = "a b" }},
	})
	require.NoError(t, score().Validate(today))
}

func TestCertificateNumbering(t *testing.T) {
	for pattern, want := range map[string]string{
		"{number}/{centre}/{year}": "0007/BLK-X/2026", "{year}.{number}": "2026.0007", "No. {number}{year}": "No. 00072026", "{year}{number}": "20260007", "{number}9{year}1": "0007920261",
	} {
		x := training.CertificateNumbering{Pattern: pattern, CentreCode: "BLK-X", Digits: n(4)}
		require.True(t, x.IsValid(), pattern)
		number, ok := x.Format(2026, 7)
		require.True(t, ok)
		require.Equal(t, want, number)
		year, running, ok := x.Parse(want)
		require.True(t, ok, pattern)
		require.Equal(t, []int{2026, 7}, []int{year, running})
	}
	x := training.CertificateNumbering{Pattern: "{number}/{centre}/{year}", CentreCode: "BLK-X", Digits: n(4)}
	for _, bad := range []string{"", "0007/BLK-X/202", "7/BLK-X/2026", "00007/BLK-X/2026", "0000/BLK-X/2026", "0007/BLK-Y/2026", "0007/BLK-X/2026 ", "-007/BLK-X/2026", "0007/BLK-X/0000", "0007/blk-x/2026", "0000000007/BLK-X/2026", "000a/BLK-X/2026"} {
		_, _, ok := x.Parse(bad)
		require.False(t, ok, bad)
	}
	for _, bad := range []training.CertificateNumbering{
		{}, {Pattern: "{number}"}, {Pattern: "{year}"}, {Pattern: "{number}{number}{year}"}, {Pattern: "{number}{year}{centre}"}, {Pattern: "{number}{year}{month}"}, {Pattern: "{number}{year}}"},
		{Pattern: "{number}{year}{centre}{centre}", CentreCode: "x"}, {Pattern: "{number}{year}{centre}", CentreCode: "{x}"}, {Pattern: "{number}{year}", Digits: n(10)},
	} {
		require.False(t, bad.IsValid(), bad.Pattern)
		_, ok := bad.Format(2026, 1)
		require.False(t, ok)
		_, _, ok = bad.Parse("12026")
		require.False(t, ok)
	}
	for _, bad := range [][2]int{{0, 1}, {10_000, 1}, {2026, 0}, {2026, 1_000_000_000}} {
		_, ok := x.Format(bad[0], bad[1])
		require.False(t, ok)
	}
}

// What Format makes Parse takes apart, and whatever Parse takes Format makes.
func TestCertificateNumberingProperties(t *testing.T) {
	text := rapid.StringMatching(`[0-9A-Za-z /.-]{0,5}`)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.Permutation([]string{"{number}", "{year}", "{centre}"}).Draw(t, "order")
		x := training.CertificateNumbering{Pattern: text.Draw(t, "a") + parts[0] + text.Draw(t, "b") + parts[1] + text.Draw(t, "c") + parts[2] + text.Draw(t, "d"),
			CentreCode: rapid.StringMatching(`[0-9A-Z-]{1,6}`).Draw(t, "centre"), Digits: n(rapid.IntRange(0, 9).Draw(t, "digits"))}
		year, number := rapid.IntRange(1, 9999).Draw(t, "year"), rapid.IntRange(1, 999_999_999).Draw(t, "number")
		s, ok := x.Format(year, number)
		require.True(t, ok)
		gotYear, gotNumber, ok := x.Parse(s)
		require.True(t, ok)
		require.Equal(t, []int{year, number}, []int{gotYear, gotNumber})

		other := rapid.StringMatching(`[0-9A-Z/-]{0,20}`).Draw(t, "other")
		if rapid.Bool().Draw(t, "near") && len(s) > 0 {
			i := rapid.IntRange(0, len(s)-1).Draw(t, "at")
			other = s[:i] + rapid.StringMatching(`[0-9]?`).Draw(t, "digit") + s[i+1:]
		}
		if year, number, ok := x.Parse(other); ok {
			again, _ := x.Format(year, number)
			require.Equal(t, other, again)
		}
		require.False(t, strings.ContainsAny(s, "{}"))
	})
}
