package centre_test

import (
	"encoding/csv"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/region"
)

var (
	today    = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Regions: region.Table{}}
	reported = &blk.Context{On: today.On, Phase: blk.Reported, Regions: region.Table{}}
	cited    = []blk.Citation{{Source: "s1", Claim: blk.ClaimFact}}
)

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range centre.Checks() {
		if info.Entity == entity {
			infos = append(infos, info)
		}
	}
	return infos
}

func goodCentre() *centre.Centre {
	return &centre.Centre{
		ID: "blk-paser", Kind: centre.UPTD, Name: "UPTD BLK Paser", OwnerLevel: centre.OwnedByRegency, Owner: "disnakertrans-paser", Region: blk.MustParseRegion("64.01.04"),
		VIN: blk.MustParseVIN("1903640101"), Status: centre.Operational, Founded: blk.MustParsePartialDate("2018"), Inaugurated: blk.MustParsePartialDate("2018-05"),
		Contact: centre.Contact{Phone: "0543-21000", Email: "blk@contoh.id", Website: "https://blk.contoh.id", PostalCode: "76211"},
		Head:    centre.Head{Name: "Budi Contoh", TitleSuffix: "S.T.", Office: "Kepala UPTD BLK Paser", Acting: blk.ActingPlt, Since: blk.MustParsePartialDate("2025")},
		Parent:  "bpvp-samarinda", WorkloadClass: centre.WorkloadClassA, CapacityPerYear: blk.MustNewCount(256),
		Licences:      []centre.CentreLicence{{Kind: centre.RegistrationMark, Number: "NO/62/TAHUN/2018", Issuer: "disnakertrans-paser", Valid: blk.Period{From: blk.MustParseDate("2018-03-01")}, Document: "tanda-daftar"}},
		Land:          centre.Land{AreaM2: blk.MustNewCount(5000), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment, Document: "sertifikat-tanah"},
		Building:      centre.Building{AreaM2: blk.MustNewCount(700), Tenure: centre.TenureOwned, PowerVA: blk.MustNewCount(33000), TheoryRooms: blk.MustNewCount(4), PracticeRooms: blk.MustNewCount(5), DormitoryBeds: blk.MustNewCount(0)},
		Accreditation: "a-1",
		Vocations:     []centre.OfferedVocation{{Vocation: "welding", SubVocations: []centre.SubVocation{"smaw", "las_bawah_air"}, Flagship: blk.FlagOf(true)}}, Services: []centre.Service{centre.ServiceCertification},
		DeclaredCounts:  []blk.DeclaredCount{{Subject: blk.SubjectVocation, Count: blk.ExactCount(blk.MustNewCount(16)), Citations: cited}},
		StatedResources: []centre.StatedResource{{Resource: centre.ResourceEquipment, State: centre.Insufficient, Citations: cited}}, Citations: cited,
	}
}

func TestCentreChecks(t *testing.T) {
	blktest.Checks(t, catalogue("centre"), goodCentre, today, (*centre.Centre).Check, []blktest.Example[centre.Centre]{
		{Check: "DOC-009", At: "/id", Break: func(x *centre.Centre) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *centre.Centre) { x.ID = "blk paser" }},
		{Check: "CTR-001", At: "/kind", Break: func(x *centre.Centre) { x.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *centre.Centre) { x.Kind = "blk" }},
		{Check: "DOC-009", At: "/name", Break: func(x *centre.Centre) { x.Name = "" }},
		{Check: "REF-001", At: "/owner_level", Break: func(x *centre.Centre) { x.OwnerLevel = "x" }},
		{Check: "DOC-014", At: "/owner", Break: func(x *centre.Centre) { x.Owner = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(x *centre.Centre) { x.Region = blk.MustParseRegion("64.04") }},
		{Check: "REF-001", At: "/status", Break: func(x *centre.Centre) { x.Status = "x" }},
		{Check: "REF-001", At: "/services/1", Break: func(x *centre.Centre) { x.Services = append(x.Services, "x") }},
		{Check: "CTR-002", At: "/owner_level", Break: func(x *centre.Centre) { x.OwnerLevel = centre.OwnedByCentral }},
		{Check: "CTR-002", At: "/owner_level", Break: func(x *centre.Centre) { x.OwnerLevel = "" }},
		{Check: "CTR-002", At: "/region", Break: func(x *centre.Centre) { x.Region = blk.MustParseRegion("64") }},
		{Check: "CTR-003", At: "/vocations", Break: func(x *centre.Centre) {
			x.Kind, x.Vocations = centre.BLKK, append(x.Vocations, centre.OfferedVocation{Vocation: "automotive"})
		}},
		{Check: "CTR-006", At: "/land/area_m2", Break: func(x *centre.Centre) { x.Land.AreaM2 = blk.MustNewCount(4999) }},
		{Check: "CTR-006", At: "/land/area_m2", Break: func(x *centre.Centre) { x.Land.AreaM2 = blk.Count{} }},
		{Check: "CTR-006", At: "/land/title", Break: func(x *centre.Centre) { x.Land.Title = centre.TitleGrant }},
		{Check: "CTR-006", At: "/land/title", Break: func(x *centre.Centre) { x.Land.Title = "" }},
		{Check: "CTR-006", At: "/land/holder", Break: func(x *centre.Centre) { x.Land.Holder = centre.HeldByCommunity }},
		{Check: "DOC-014", At: "/parent", Break: func(x *centre.Centre) { x.Parent = "a b" }},
		{Check: "CTR-018", At: "/parent", Break: func(x *centre.Centre) { x.Parent = x.ID }},
		{Check: "REF-001", At: "/workload_class", Break: func(x *centre.Centre) { x.WorkloadClass = "c" }},
		{Check: "CTR-019", At: "/workload_class", Break: func(x *centre.Centre) { x.Kind, x.OwnerLevel = centre.UPTP, centre.OwnedByCentral }},
		{Check: "DOC-014", At: "/accreditation", Break: func(x *centre.Centre) { x.Accreditation = "a b" }},
		{Check: "CTR-016", At: "/licences/1/number", Break: func(x *centre.Centre) {
			x.Licences = append(x.Licences, centre.CentreLicence{Kind: centre.StandardCertificate, Number: "22042500521770005"}, centre.CentreLicence{Kind: centre.NIB, Number: "2204250052178"})
		}},
		{Check: "CTR-017", At: "/vin", Break: func(x *centre.Centre) { x.VIN = blk.MustParseVIN("2604640101") }},
		{Check: "CTR-011", At: "/contact/phone", Break: func(x *centre.Centre) { x.Contact.Phone = "ext" }},
		{Check: "DOC-009", At: "/head/name", Break: func(x *centre.Centre) { x.Head.Name = "" }},
		{Check: "CTR-015", At: "/licences/0/number", Break: func(x *centre.Centre) { x.Licences[0].Kind = centre.NIB }},
		{Check: "REF-001", At: "/land/title", Break: func(x *centre.Centre) { x.Land.Title = "sertifikat" }},
		{Check: "REF-001", At: "/building/tenure", Break: func(x *centre.Centre) { x.Building.Tenure = "x" }},
		{Check: "CTR-007", At: "/vin", Break: func(x *centre.Centre) { x.VIN = blk.MustParseVIN("1903351802") }},
		{Check: "CTR-008", At: "/inaugurated", Break: func(x *centre.Centre) { x.Inaugurated = blk.MustParsePartialDate("2017") }},
		{Check: "DOC-013", At: "/vocations/0/active", Break: func(x *centre.Centre) {
			x.Vocations[0].Active = blk.Period{From: today.On, Until: today.On.AddDays(-1)}
		}},
		{Check: "REF-001", At: "/stated_resources/0/state", Break: func(x *centre.Centre) { x.StatedResources[0].State = "x" }},
		{Check: "REF-001", At: "/declared_counts/0/subject", Break: func(x *centre.Centre) { x.DeclaredCounts[0].Subject = "x" }},
	})
	require.NoError(t, goodCentre().Validate(today))
}

func TestWhatIsOnlyReportedNeedNotBeComplete(t *testing.T) {
	x := &centre.Centre{ID: "blk-x", Kind: centre.UPTD, Name: "BLK X", Founded: blk.MustParsePartialDate("2018")}
	require.Empty(t, x.Check(reported), "absence is no finding in what a source reports")
	require.Len(t, x.Check(today), 4)
	old := &centre.Centre{ID: "blk-m", Kind: centre.UPTD, Name: "BLK Magelang", OwnerLevel: centre.OwnedByRegency, Region: blk.MustParseRegion("33.71"), Founded: blk.MustParsePartialDate("2015"), Land: centre.Land{AreaM2: blk.MustNewCount(1000)}}
	require.Empty(t, old.Check(today), "the rule on land holds from 2017")
}

func TestOwnersOfEveryKind(t *testing.T) {
	for kind, level := range map[centre.Kind]centre.OwnerLevel{
		centre.UPTP: centre.OwnedByCentral, centre.MinistryInstitution: centre.OwnedByCentral, centre.UPTD: centre.OwnedByProvince, centre.LocalOffice: centre.OwnedByProvince,
		centre.BLKK: centre.OwnedByCommunity, centre.PrivateLPK: centre.OwnedPrivately, centre.CompanyLPK: centre.OwnedPrivately, centre.BLKLN: centre.OwnedPrivately,
	} {
		x := &centre.Centre{ID: "x", Kind: kind, Name: "x", OwnerLevel: level}
		require.Empty(t, x.Check(today).Of("CTR-002"), kind)
	}
	require.True(t, centre.UPTD.IsGovernment())
	require.False(t, centre.BLKK.IsGovernment())
}

func TestOtherCentreChecks(t *testing.T) {
	blktest.Checks(t, catalogue("offered_vocation"), func() *centre.OfferedVocation {
		return &centre.OfferedVocation{Vocation: "welding", SubVocations: []centre.SubVocation{"gtaw"}, Active: blk.Period{From: today.On}}
	}, today, (*centre.OfferedVocation).Check, []blktest.Example[centre.OfferedVocation]{
		{Check: "DOC-009", At: "/vocation", Break: func(o *centre.OfferedVocation) { o.Vocation = "" }},
		{Check: "REF-008", At: "/vocation", Break: func(o *centre.OfferedVocation) { o.Vocation = "Teknik Las" }},
		{Check: "DOC-013", At: "/active", Break: func(o *centre.OfferedVocation) { o.Active.Until = today.On.AddDays(-1) }},
		{Check: "REF-008", At: "/sub_vocations/0", Break: func(o *centre.OfferedVocation) { o.SubVocations[0] = "Las TIG" }},
		{Check: "CTR-010", At: "/sub_vocations/1", Break: func(o *centre.OfferedVocation) { o.SubVocations = append(o.SubVocations, "motorcycle") }},
	})
	blktest.Checks(t, catalogue("stated_resource"), func() *centre.StatedResource {
		return &centre.StatedResource{Resource: centre.ResourceInstructors, State: centre.Available, Count: blk.ExactCount(blk.MustNewCount(3)), Vocation: "welding", Citations: cited}
	}, today, (*centre.StatedResource).Check, []blktest.Example[centre.StatedResource]{
		{Check: "DOC-009", At: "/resource", Break: func(s *centre.StatedResource) { s.Resource = "" }},
		{Check: "REF-001", At: "/resource", Break: func(s *centre.StatedResource) { s.Resource = "x" }},
		{Check: "DOC-009", At: "/state", Break: func(s *centre.StatedResource) { s.State = "" }},
		{Check: "REF-001", At: "/state", Break: func(s *centre.StatedResource) { s.State = "x" }},
		{Check: "REF-001", At: "/count/qualifier", Break: func(s *centre.StatedResource) { s.Count.Qualifier = "x" }},
		{Check: "REF-008", At: "/vocation", Break: func(s *centre.StatedResource) { s.Vocation = "X" }},
	})
	blktest.Checks(t, catalogue("cooperation"), func() *centre.Cooperation {
		return &centre.Cooperation{ID: "k", Centres: []blk.CentreID{"a", "b"}, Agreement: "d", InForce: blk.Period{From: today.On}, Citations: cited}
	}, today, (*centre.Cooperation).Check, []blktest.Example[centre.Cooperation]{
		{Check: "DOC-009", At: "/id", Break: func(x *centre.Cooperation) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *centre.Cooperation) { x.ID = "a b" }},
		{Check: "DOC-014", At: "/agreement", Break: func(x *centre.Cooperation) { x.Agreement = "a b" }},
		{Check: "DOC-013", At: "/in_force", Break: func(x *centre.Cooperation) { x.InForce.Until = today.On.AddDays(-1) }},
		{Check: "PTN-002", At: "", Break: func(x *centre.Cooperation) { x.Centres = x.Centres[:1] }},
	})
	blktest.Checks(t, catalogue("study_visit"), func() *centre.StudyVisit {
		return &centre.StudyVisit{Meeting: "m", Host: "c", Visitors: []blk.OrganisationID{"o"}, Points: []centre.AdoptionPoint{{Text: blk.Text{ID: "a"}}}, Citations: cited}
	}, today, (*centre.StudyVisit).Check, []blktest.Example[centre.StudyVisit]{
		{Check: "DOC-009", At: "/meeting", Break: func(v *centre.StudyVisit) { v.Meeting = "" }},
		{Check: "DOC-014", At: "/meeting", Break: func(v *centre.StudyVisit) { v.Meeting = "a b" }},
		{Check: "DOC-009", At: "/host", Break: func(v *centre.StudyVisit) { v.Host = "" }},
		{Check: "DOC-014", At: "/host", Break: func(v *centre.StudyVisit) { v.Host = "a b" }},
		{Check: "DOC-009", At: "/points/0/text", Break: func(v *centre.StudyVisit) { v.Points[0].Text.ID = "" }},
	})
	blktest.Checks(t, catalogue("adoption_point"), func() *centre.AdoptionPoint {
		return &centre.AdoptionPoint{Text: blk.Text{ID: "a"}}
	}, today, (*centre.AdoptionPoint).Check, []blktest.Example[centre.AdoptionPoint]{
		{Check: "DOC-009", At: "/text", Break: func(p *centre.AdoptionPoint) { p.Text = blk.Text{EN: "a"} }},
	})
}

func TestCodeLists(t *testing.T) {
	blktest.CodeList(t, centre.Kind(""), centre.OwnerLevel(""), centre.Status(""), centre.Service(""), centre.Vocation(""), centre.Resource(""),
		centre.ResourceState(""), centre.Method(""), centre.Condition(""), centre.Engagement(""), centre.CertificateKind(""))
}

// TestVocationWords matches the words that real systems use for vocations.
func TestVocationWords(t *testing.T) {
	file, err := os.Open("testdata/kejuruan.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+35)
	meant := map[centre.Vocation]string{}
	for _, row := range rows[1:] {
		v, ok := centre.MatchVocation(row[0])
		require.True(t, ok, row[0])
		require.True(t, v.IsValid())
		require.Empty(t, meant[v], "%s means the same as %s", row[0], meant[v])
		meant[v] = row[0]
	}
	v, ok := centre.MatchVocation("tata rias")
	require.True(t, ok)
	require.Equal(t, centre.Vocation("beauty"), v)
	_, ok = centre.MatchVocation("astronautika")
	require.False(t, ok)
	require.True(t, centre.Vocation("astronautics").IsValid(), "the list is open")
}

func TestReadiness(t *testing.T) {
	r := &centre.Records{Centres: []centre.Centre{{ID: "c", Kind: centre.UPTD, Name: "BLK", StatedResources: []centre.StatedResource{
		{Resource: centre.ResourceCertifiedInstructors, State: centre.Available, Count: blk.ExactCount(blk.MustNewCount(3)), Citations: cited},
		{Resource: centre.ResourceWorkshops, State: centre.Available}, {Resource: centre.ResourceEquipment, State: centre.Absent}}}}}
	a := r.Readiness("c", reported)
	require.Equal(t, blk.False, a.Truth)
	require.Equal(t, []blk.Truth{blk.True, blk.True, blk.False, blk.Undetermined}, truths(a))
	require.Equal(t, "Certified instructors: 3, available", a.Children[0].Text.EN)
	require.Equal(t, cited, a.Children[0].Evidence)
	require.False(t, a.Children[2].Mend.IsZero())

	// Once the records are there, they decide.
	r.Workshops = []centre.Workshop{{ID: "w", Centre: "c", Name: "las"}}
	r.Equipment = []centre.Equipment{{ID: "e", Workshop: "w", Name: "mesin", Quantity: blk.MustNewCount(4), Usable: blk.MustNewCount(4)}}
	r.Programmes = []centre.Programme{{ID: "p", Centre: "c"}, {ID: "q", Centre: "other"}}
	r.Instructors = []centre.Instructor{{ID: "i", Centre: "c", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical, Valid: blk.Period{Until: today.On}}}}}
	require.Equal(t, blk.True, r.Readiness("c", today).Truth)
	require.Equal(t, blk.False, r.Readiness("c", &blk.Context{On: today.On.AddDays(1)}).Truth, "the certificate has run out")

	// What the records leave open is undetermined, not absent.
	a = r.Readiness("c", &blk.Context{})
	require.Equal(t, blk.Undetermined, a.Children[0].Truth, "without a day nobody knows whether the certificate is valid")
	r.Equipment = append(r.Equipment[:0:0], centre.Equipment{ID: "e", Workshop: "w", Name: "mesin", Quantity: blk.MustNewCount(4)})
	a = r.Readiness("c", today)
	require.Equal(t, blk.Undetermined, a.Children[2].Truth)
	require.Equal(t, "Equipment: 1 on record, of which 0 are known to be usable", a.Children[2].Text.EN)
	r.Equipment[0].Usable = blk.MustNewCount(0)
	require.Equal(t, blk.False, r.Readiness("c", today).Children[2].Truth)

	a = r.Readiness("nowhere", nil)
	require.Equal(t, blk.Undetermined, a.Truth)
	require.Nil(t, r.Find("nowhere"))
	require.Equal(t, []blk.Truth{blk.Undetermined, blk.Undetermined, blk.Undetermined, blk.Undetermined},
		truths((&centre.Records{Centres: []centre.Centre{{ID: "c"}}}).Readiness("c", nil)))
}

// TestHolds asks for the pillars of a plan: what is said of each decides, and a
// list that is there.
func TestHolds(t *testing.T) {
	r := &centre.Records{Centres: []centre.Centre{{ID: "c", Name: "BLK", StatedResources: []centre.StatedResource{
		{Resource: centre.ResourceBuilding, State: centre.InPreparation, Citations: cited}, {Resource: centre.ResourceFunding, State: centre.Allocated}}}}}
	pillars := []centre.Resource{centre.ResourceBuilding, centre.ResourceFunding, centre.ResourceInstructors}
	a := r.Holds("c", reported, pillars...)
	require.Equal(t, blk.False, a.Truth)
	require.Equal(t, []blk.Truth{blk.False, blk.True, blk.Undetermined}, truths(a))
	require.Equal(t, []string{"Building: in preparation", "Funding: allocated", "Instructors: not said"}, []string{a.Children[0].Text.EN, a.Children[1].Text.EN, a.Children[2].Text.EN})
	require.Equal(t, cited, a.Children[0].Evidence)
	require.True(t, a.Children[1].Mend.IsZero())
	r.Instructors = []centre.Instructor{{ID: "i", Centre: "c"}, {ID: "j", Centre: "other"}}
	require.Equal(t, "Instruktur: tercatat 1", r.Holds("c", reported, centre.ResourceInstructors).Children[0].Text.ID)

	// Every resource has its question.
	for code := range centre.Resource("").CodeList().All() {
		a := r.Holds("c", nil, centre.Resource(code.Value))
		require.Len(t, a.Children, 1, code.Value)
		require.Equal(t, code.Value, a.Children[0].Code)
		require.Equal(t, a.Children[0].Truth == blk.True, a.Children[0].Mend.IsZero())
	}
	require.Empty(t, r.Holds("c", nil, "something else").Children)
}

func truths(a blk.Answer) (list []blk.Truth) {
	for _, part := range a.Children {
		list = append(list, part.Truth)
	}
	return list
}

func TestRecords(t *testing.T) {
	r := centre.Records{Centres: make([]centre.Centre, 1), Programmes: make([]centre.Programme, 1), Workshops: make([]centre.Workshop, 1), Equipment: make([]centre.Equipment, 1),
		Instructors: make([]centre.Instructor, 1), Cooperations: make([]centre.Cooperation, 1), StudyVisits: make([]centre.StudyVisit, 1)}
	var lists []string
	for _, f := range r.Check(reported).Of("DOC-009") {
		lists = append(lists, f.At)
	}
	require.Equal(t, []string{"/centres/0/id", "/centres/0/name", "/programmes/0/id", "/programmes/0/centre", "/programmes/0/name",
		"/workshops/0/id", "/workshops/0/centre", "/workshops/0/name", "/equipment/0/id", "/equipment/0/workshop", "/equipment/0/name", "/equipment/0/quantity",
		"/instructors/0/id", "/instructors/0/centre", "/cooperations/0/id", "/study_visits/0/meeting", "/study_visits/0/host"}, lists)
	for _, p := range centre.Parameters() {
		require.NotEmpty(t, p.Values)
	}
	_, declared := goodCentre().Declared(blk.SubjectSeat)
	require.False(t, declared)
	d, declared := goodCentre().Declared(blk.SubjectVocation)
	require.True(t, declared)
	require.Equal(t, "16", d.Count.Label().EN)
	_, stated := goodCentre().Stated(centre.ResourceLand)
	require.False(t, stated)
	x := centre.Centre{StatedResources: []centre.StatedResource{{Resource: centre.ResourceLand, State: centre.InPreparation}, {Resource: centre.ResourceLand, State: centre.Available}, {Resource: centre.ResourceFunding}}}
	last, stated := x.Stated(centre.ResourceLand)
	require.True(t, stated)
	require.Equal(t, centre.Available, last.State)
}
