package centre_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func TestInstructorChecks(t *testing.T) {
	blktest.Checks(t, catalogue("instructor"), func() *centre.Instructor {
		return &centre.Instructor{ID: "i", Centre: "c", Person: "p", Vocations: []centre.Vocation{"welding"}, Engagement: centre.Staff, NIP: blk.MustParseNIP("198602282010011990"), Employment: centre.EmployedPNS, Rank: centre.RankAhliMuda, Units: []blk.UnitCode{unit("C.24LAS01.001.1")},
			Certificates: []centre.InstructorCertificate{{Kind: centre.Methodology, Valid: blk.Period{From: today.On}}}, Citations: cited}
	}, today, (*centre.Instructor).Check, []blktest.Example[centre.Instructor]{
		{Check: "DOC-009", At: "/id", Break: func(i *centre.Instructor) { i.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(i *centre.Instructor) { i.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(i *centre.Instructor) { i.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(i *centre.Instructor) { i.Centre = "a b" }},
		{Check: "DOC-014", At: "/person", Break: func(i *centre.Instructor) { i.Person = "a b" }},
		{Check: "REF-008", At: "/vocations/0", Break: func(i *centre.Instructor) { i.Vocations[0] = "X" }},
		{Check: "REF-001", At: "/engagement", Break: func(i *centre.Instructor) { i.Engagement = "x" }},
		{Check: "INS-002", At: "/certificates", Break: func(i *centre.Instructor) { i.Certificates[0].Valid.From = today.On.AddDays(1) }},
		{Check: "DOC-009", At: "/certificates/0/kind", Break: func(i *centre.Instructor) { i.Certificates[0].Kind = "" }},
		{Check: "REF-001", At: "/employment", Break: func(i *centre.Instructor) { i.Employment = "x" }},
		{Check: "REF-001", At: "/rank", Break: func(i *centre.Instructor) { i.Rank = "x" }},
		{Check: "REF-003", At: "/rank", Break: func(i *centre.Instructor) { i.Rank = centre.RankPelaksanaLanjutan }},
		{Check: "INS-005", At: "/nip", Break: func(i *centre.Instructor) { i.Employment, i.Rank = centre.EmployedNonASN, "" }},
		{Check: "INS-006", At: "/rank", Break: func(i *centre.Instructor) { i.Employment, i.NIP = centre.EmployedNonASN, blk.NIP{} }},
	})
	blktest.Checks(t, catalogue("instructor_certificate"), func() *centre.InstructorCertificate {
		return &centre.InstructorCertificate{Kind: centre.Technical, Vocation: "welding", Valid: blk.Period{From: today.On, Until: today.On}}
	}, today, (*centre.InstructorCertificate).Check, []blktest.Example[centre.InstructorCertificate]{
		{Check: "DOC-009", At: "/kind", Break: func(x *centre.InstructorCertificate) { x.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *centre.InstructorCertificate) { x.Kind = "x" }},
		{Check: "REF-008", At: "/vocation", Break: func(x *centre.InstructorCertificate) { x.Vocation = "X" }},
		{Check: "DOC-013", At: "/valid", Break: func(x *centre.InstructorCertificate) { x.Valid.Until = today.On.AddDays(-1) }},
		{Check: "INS-007", At: "/number", Break: func(x *centre.InstructorCertificate) { x.Kind = centre.Assessor }},
	})
	blktest.CodeList(t, centre.EmploymentStatus(""), centre.InstructorRank(""))
}

func TestOldRanksWereInForceOnce(t *testing.T) {
	i := centre.Instructor{ID: "i", Centre: "c", Rank: centre.RankPelaksana}
	require.Empty(t, i.Check(&blk.Context{On: blk.MustParseDate("2019-05-01"), Phase: blk.Reported}))
	found := i.Check(reported)
	require.Equal(t, []blk.CheckID{"REF-003"}, checks(found))
	require.Equal(t, string(centre.RankTerampil), found[0].Params.Get("allowed"))
	require.NoError(t, i.Validate(reported), "a warning is no error")
	require.Empty(t, i.Check(&blk.Context{Phase: blk.Reported}), "without a day nothing is asked")
}

func TestWhoIsCertified(t *testing.T) {
	valid := blk.Period{From: blk.MustParseDate("2024-01-01"), Until: blk.MustParseDate("2026-12-31")}
	certificate := func(k centre.CertificateKind, v centre.Vocation, valid blk.Period) centre.InstructorCertificate {
		return centre.InstructorCertificate{Kind: k, Vocation: v, Valid: valid}
	}
	for name, x := range map[string]struct {
		certificates []centre.InstructorCertificate
		vocation     centre.Vocation
		on           blk.Date
		want         blk.Truth
	}{
		"valid":                {[]centre.InstructorCertificate{certificate(centre.Technical, "welding", valid)}, "welding", today.On, blk.True},
		"without validity":     {[]centre.InstructorCertificate{certificate(centre.Technical, "welding", blk.Period{})}, "welding", blk.Date{}, blk.True},
		"run out":              {[]centre.InstructorCertificate{certificate(centre.Technical, "welding", valid)}, "welding", valid.Until.AddDays(1), blk.False},
		"one of two":           {[]centre.InstructorCertificate{certificate(centre.Technical, "automotive", valid), certificate(centre.Technical, "welding", valid)}, "welding", today.On, blk.True},
		"another vocation":     {[]centre.InstructorCertificate{certificate(centre.Technical, "automotive", valid)}, "welding", today.On, blk.False},
		"another kind":         {[]centre.InstructorCertificate{certificate(centre.Methodology, "welding", valid)}, "welding", today.On, blk.False},
		"none":                 {nil, "welding", today.On, blk.False},
		"no day":               {[]centre.InstructorCertificate{certificate(centre.Technical, "welding", valid)}, "welding", blk.Date{}, blk.Undetermined},
		"no vocation":          {[]centre.InstructorCertificate{certificate(centre.Technical, "", valid)}, "welding", today.On, blk.Undetermined},
		"no vocation, run out": {[]centre.InstructorCertificate{certificate(centre.Technical, "", valid)}, "welding", valid.Until.AddDays(1), blk.False},
		"no vocation asked":    {[]centre.InstructorCertificate{certificate(centre.Technical, "", valid)}, "", today.On, blk.Undetermined},
	} {
		i := centre.Instructor{Certificates: x.certificates}
		require.Equal(t, x.want, i.CertifiedFor(x.vocation, x.on), name)
	}
	i := centre.Instructor{}
	require.Equal(t, blk.Undetermined, i.Teaches(unit("C.24LAS01.001.1")))
	i.Units = []blk.UnitCode{unit("C.24LAS01.001.1")}
	require.Equal(t, blk.True, i.Teaches(unit("C.24LAS01.001.1")))
	require.Equal(t, blk.False, i.Teaches(unit("C.24LAS01.002.1")))
	require.Equal(t, blk.Undetermined, i.Teaches(blk.UnitCode{}))
}

func TestInstructorsMaskThemselves(t *testing.T) {
	const secret = "198602282010011990"
	i := centre.Instructor{ID: "i-1", Centre: "c", NIP: blk.MustParseNIP(secret)}
	list := centre.Instructors{i}
	records := centre.Records{Instructors: list}
	for _, v := range []any{i, &i, list, records, &records} {
		var b bytes.Buffer
		slog.New(slog.NewTextHandler(&b, nil)).Info("x", "v", v, slog.Group("g", "v", v))
		slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "v", v, slog.Group("g", "v", v))
		require.NotContains(t, b.String(), secret)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
			require.NotContains(t, fmt.Sprintf(verb, v), secret)
		}
	}
	i.Employment = centre.EmployedNonASN
	require.NotContains(t, i.Check(today).Error(), secret, "no finding tells the number")
}
