package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func find(list []centre.Difference, p centre.ComparisonPoint, item string) *centre.Difference {
	for i := range list {
		if list[i].Point == p && list[i].Item == item {
			return &list[i]
		}
	}
	return nil
}

func TestCentresAreComparedPointByPoint(t *testing.T) {
	n := blk.MustNewCount
	host := centre.Records{
		Centres: []centre.Centre{{ID: "h", Name: "Tuan rumah", Vocations: []centre.OfferedVocation{{Vocation: "welding"}, {Vocation: "automotive"}, {Vocation: "culinary", Active: blk.Period{Until: today.On.AddDays(-1)}}},
			Services: []centre.Service{centre.ServiceCertification, centre.ServiceJobReferral}, Citations: cited}},
		Instructors: []centre.Instructor{
			{ID: "1", Centre: "h", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical}, {Kind: centre.Assessor}}},
			{ID: "2", Centre: "h", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical}}},
		},
		Workshops:    []centre.Workshop{{ID: "w", Centre: "h", Stations: n(16)}, {ID: "v", Centre: "h", Stations: n(8)}},
		Cooperations: []centre.Cooperation{{ID: "k", Centres: []blk.CentreID{"h", "x"}, Organisations: []blk.OrganisationID{"o"}, Agreement: "d"}, {ID: "l", Centres: []blk.CentreID{"h"}, Organisations: []blk.OrganisationID{"o", "q"}}},
	}
	visitor := centre.Records{
		Centres: []centre.Centre{{ID: "v", Name: "Tamu", Vocations: []centre.OfferedVocation{{Vocation: "welding"}, {Vocation: "tourism"}}, Services: []centre.Service{centre.ServiceJobReferral},
			DeclaredCounts: []blk.DeclaredCount{{Subject: blk.SubjectParticipant, Count: blk.ExactCount(n(40)), Citations: cited}}}},
		Instructors: []centre.Instructor{{ID: "1", Centre: "v", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical}}}},
		Workshops:   []centre.Workshop{{ID: "w", Centre: "v"}},
	}
	c := &blk.Context{On: today.On, Phase: blk.Final, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		require.Equal(t, blk.CheckID("ACC-003"), check)
		return blk.TruthOf(subject == "h"), blk.Citation{Source: "s1", Claim: blk.ClaimFact}
	}}
	found := centre.Compare(centre.ComparedCentre{Records: &host, Centre: "h"}, centre.ComparedCentre{Records: &visitor, Centre: "v"}, c)
	for i, want := range []struct {
		point   centre.ComparisonPoint
		item    string
		lacking blk.Truth
		text    string
	}{
		{centre.PointCertifiedInstructors, "", blk.True, "instruktur bersertifikat: Tuan rumah - 2; Tamu - 1"},
		{centre.PointVocation, "automotive", blk.True, "kejuruan Teknik Otomotif: Tuan rumah - ada; Tamu - belum ada"},
		{centre.PointVocation, "tourism", blk.False, "kejuruan Pariwisata: Tuan rumah - belum ada; Tamu - ada"},
		{centre.PointWorkshops, "", blk.True, "bengkel: Tuan rumah - 2; Tamu - 1"},
		{centre.PointStations, "", blk.Undetermined, "tempat kerja di bengkel: Tuan rumah - 24; Tamu - tidak diketahui"},
		{centre.PointAccreditation, "", blk.True, "akreditasi atau izin: Tuan rumah - ada; Tamu - belum ada"},
		{centre.PointAssessors, "", blk.True, "instruktur yang juga asesor: Tuan rumah - 1; Tamu - 0"},
		{centre.PointService, "certification", blk.True, "layanan sertifikasi: Tuan rumah - ada; Tamu - belum ada"},
		{centre.PointPartners, "", blk.Undetermined, "mitra kerja sama: Tuan rumah - 3; Tamu - tidak diketahui"},
		{centre.PointAgreements, "", blk.Undetermined, "perjanjian kerja sama: Tuan rumah - 1; Tamu - tidak diketahui"},
		{centre.PointParticipants, "", blk.Undetermined, "peserta yang dinyatakan: Tuan rumah - tidak diketahui; Tamu - 40"},
	} {
		require.Greater(t, len(found), i)
		require.Equal(t, want.point, found[i].Point, i)
		require.Equal(t, want.item, found[i].Item, i)
		require.Equal(t, want.lacking, found[i].Lacking, want.text)
		require.Equal(t, want.text, found[i].Text.ID)
		require.NotEmpty(t, found[i].Text.EN)
	}
	require.Len(t, found, 11)
	require.Equal(t, cited, find(found, centre.PointVocation, "automotive").Evidence)
	require.Equal(t, cited, find(found, centre.PointParticipants, "").Evidence)

	require.Nil(t, centre.Compare(centre.ComparedCentre{Records: &host, Centre: "h"}, centre.ComparedCentre{Centre: "v"}, c))
	require.Nil(t, centre.Compare(centre.ComparedCentre{Records: &host, Centre: "gone"}, centre.ComparedCentre{Records: &host, Centre: "h"}, nil))
	require.Empty(t, centre.Compare(centre.ComparedCentre{Records: &host, Centre: "h"}, centre.ComparedCentre{Records: &host, Centre: "h"}, c), "nobody differs from himself")
	blktest.CodeList(t, centre.ComparisonPoint(""))
}

func TestWhatSourcesLeaveOutIsNotLacking(t *testing.T) {
	n := blk.MustNewCount
	host := centre.Centre{ID: "h", Name: "H", Vocations: []centre.OfferedVocation{{Vocation: "welding"}, {Vocation: "tourism"}}, Services: []centre.Service{centre.ServiceDormitory},
		StatedResources: []centre.StatedResource{{Resource: centre.ResourceCertifiedInstructors, State: centre.Available, Count: blk.ExactCount(n(3)), Citations: cited}, {Resource: centre.ResourceWorkshops, State: centre.Available}}}
	visitor := centre.Centre{ID: "v", Name: "V", Vocations: []centre.OfferedVocation{{Vocation: "welding"}}}
	r := centre.Records{Centres: []centre.Centre{host, visitor}}
	compare := func() []centre.Difference {
		return centre.Compare(centre.ComparedCentre{Records: &r, Centre: "h"}, centre.ComparedCentre{Records: &r, Centre: "v"}, reported)
	}
	for _, d := range compare() {
		require.NotEqual(t, blk.True, d.Lacking, d.Text.EN)
	}
	require.Equal(t, cited, find(compare(), centre.PointCertifiedInstructors, "").Evidence)

	// What a source says makes the difference: one vocation in all, and no instructor.
	r.Centres[1].DeclaredCounts = []blk.DeclaredCount{{Subject: blk.SubjectVocation, Count: blk.ExactCount(n(1))}}
	r.Centres[1].StatedResources = []centre.StatedResource{{Resource: centre.ResourceCertifiedInstructors, State: centre.Absent}}
	require.Equal(t, blk.True, find(compare(), centre.PointVocation, "tourism").Lacking)
	require.Equal(t, blk.True, find(compare(), centre.PointCertifiedInstructors, "").Lacking)
	// One instructor who is named does not contradict what is said of all.
	r.Instructors = []centre.Instructor{{ID: "i", Centre: "h", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical}}}}
	require.Equal(t, "certified instructors: H - 3; V - 0", find(compare(), centre.PointCertifiedInstructors, "").Text.EN)
	r.Centres[1].DeclaredCounts[0].Count = blk.ExactCount(n(16))
	require.Equal(t, blk.Undetermined, find(compare(), centre.PointVocation, "tourism").Lacking)
	r.Centres[1].DeclaredCounts[0].Count.Qualifier = blk.CountAtLeast
	require.Equal(t, blk.Undetermined, find(compare(), centre.PointVocation, "tourism").Lacking)
}

// TestComparisonIsFair compares random centres both ways: not both lack the same.
func TestComparisonIsFair(t *testing.T) {
	words := []centre.Vocation{"welding", "automotive", "tourism"}
	draw := func(t *rapid.T, id blk.CentreID) centre.Centre {
		x := centre.Centre{ID: id, Name: string(id)}
		for _, w := range words {
			if rapid.Bool().Draw(t, string(w)) {
				x.Vocations = append(x.Vocations, centre.OfferedVocation{Vocation: w})
			}
		}
		for _, s := range []blk.CountSubject{blk.SubjectCertifiedInstructor, blk.SubjectWorkshop, blk.SubjectVocation} {
			if rapid.Bool().Draw(t, string(s)) {
				q := rapid.SampledFrom([]blk.CountQualifier{blk.CountExactly, blk.CountAbout, blk.CountAtLeast, blk.CountAtMost, blk.CountMoreThan}).Draw(t, "words")
				x.DeclaredCounts = append(x.DeclaredCounts, blk.DeclaredCount{Subject: s, Count: blk.QualifiedCount{Qualifier: q, Value: blk.MustNewCount(rapid.IntRange(0, 4).Draw(t, "value"))}})
			}
		}
		return x
	}
	rapid.Check(t, func(t *rapid.T) {
		r := centre.Records{Centres: []centre.Centre{draw(t, "a"), draw(t, "b")}}
		a, b := centre.ComparedCentre{Records: &r, Centre: "a"}, centre.ComparedCentre{Records: &r, Centre: "b"}
		there, back := centre.Compare(a, b, today), centre.Compare(b, a, today)
		require.Len(t, back, len(there))
		for _, d := range there {
			other := find(back, d.Point, d.Item)
			require.NotNil(t, other)
			require.False(t, d.Lacking == blk.True && other.Lacking == blk.True, d.Text.EN)
		}
	})
}

// TestEitherSideHasItsContext compares a host known from a newspaper with a visitor
// who knows itself.
func TestEitherSideHasItsContext(t *testing.T) {
	host := centre.Records{Centres: []centre.Centre{{ID: "h", Name: "H", Vocations: []centre.OfferedVocation{{Vocation: "welding"}}, Services: []centre.Service{centre.ServiceCertification}}}}
	visitor := centre.Records{Centres: []centre.Centre{{ID: "v", Name: "V", Vocations: []centre.OfferedVocation{{Vocation: "tourism"}}, Services: []centre.Service{centre.ServiceDormitory}}}}
	found := centre.Compare(centre.ComparedCentre{Records: &host, Centre: "h"}, centre.ComparedCentre{Records: &visitor, Centre: "v", Context: today}, reported)
	require.Equal(t, blk.True, find(found, centre.PointVocation, "welding").Lacking)
	require.Equal(t, blk.True, find(found, centre.PointService, "certification").Lacking)
	require.Equal(t, blk.Undetermined, find(found, centre.PointVocation, "tourism").AtHost, "the newspaper need not name all")
	require.Equal(t, blk.Undetermined, find(found, centre.PointService, "dormitory").AtHost)

	// The evidence is what is cited of the point, or else of the whole centre.
	services := blk.Citation{Source: "s2", Members: []string{"/services"}, Claim: blk.ClaimFact}
	host.Centres[0].Citations = []blk.Citation{cited[0], services}
	found = centre.Compare(centre.ComparedCentre{Records: &host, Centre: "h"}, centre.ComparedCentre{Records: &visitor, Centre: "v"}, reported)
	require.Equal(t, []blk.Citation{services}, find(found, centre.PointService, "certification").Evidence)
	require.Equal(t, cited, find(found, centre.PointVocation, "welding").Evidence)
}

// TestPartnersAndAgreementsAreCompared counts each partner and each agreement once.
func TestPartnersAndAgreementsAreCompared(t *testing.T) {
	r := centre.Records{
		Centres: []centre.Centre{{ID: "h", Name: "H"}, {ID: "v", Name: "V"}},
		Partners: []centre.Partner{{ID: "1", Centre: "h", Organisation: "o"}, {ID: "2", Centre: "h", Organisation: "p", Active: blk.Period{Until: today.On.AddDays(-1)}},
			{ID: "3", Centre: "h", Organisation: "q"}, {ID: "4", Centre: "v", Organisation: "o"}},
		Agreements: []centre.Agreement{{ID: "a", Centres: []blk.CentreID{"h"}, Organisations: []blk.OrganisationID{"o"}, Cooperation: "k", InForce: blk.Period{From: today.On.AddDays(-9)}},
			{ID: "b", Centres: []blk.CentreID{"h"}, Organisations: []blk.OrganisationID{"q"}, InForce: blk.Period{Until: today.On.AddDays(-1)}}},
		Cooperations: []centre.Cooperation{{ID: "k", Centres: []blk.CentreID{"h"}, Organisations: []blk.OrganisationID{"o"}, Agreement: "d"}, {ID: "l", Centres: []blk.CentreID{"v"}, Organisations: []blk.OrganisationID{"o"}}},
	}
	found := centre.Compare(centre.ComparedCentre{Records: &r, Centre: "h"}, centre.ComparedCentre{Records: &r, Centre: "v"}, today)
	require.Equal(t, "partners: H - 2; V - 1", find(found, centre.PointPartners, "").Text.EN)
	require.Equal(t, "signed agreements: H - 1; V - 0", find(found, centre.PointAgreements, "").Text.EN)
}
