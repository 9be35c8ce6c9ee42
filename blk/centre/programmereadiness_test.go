package centre_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// prepared returns records of a centre that can train a programme.
func prepared() *centre.Records {
	n := blk.MustNewCount
	certificates := []centre.InstructorCertificate{{Kind: centre.Technical, Vocation: "welding"}, {Kind: centre.Methodology, Valid: blk.Period{Until: today.On}}}
	return &centre.Records{
		Centres: []centre.Centre{{ID: "c", Name: "BLK"}},
		Programmes: []centre.Programme{{ID: "p", Centre: "c", Name: blk.Text{ID: "Las SMAW 3G", EN: "SMAW welding 3G"}, Vocation: "welding",
			Units: []blk.UnitCode{unit("C.24LAS01.001.1"), unit("C.24LAS01.002.1")}}},
		Instructors: []centre.Instructor{
			{ID: "i", Centre: "c", Vocations: []centre.Vocation{"welding"}, Certificates: certificates, Units: []blk.UnitCode{unit("C.24LAS01.001.1"), unit("C.24LAS01.002.1")}},
			{ID: "j", Centre: "other"}, {ID: "k", Centre: "c", Vocations: []centre.Vocation{"automotive"}},
		},
		Workshops: []centre.Workshop{{ID: "w", Centre: "c", Name: "las", Vocation: "welding", Stations: n(16)}, {ID: "x", Centre: "c", Name: "mobil", Vocation: "automotive", Stations: n(16)}},
		Equipment: []centre.Equipment{
			{ID: "e", Workshop: "w", Name: "Mesin las", Item: "mesin-las", Quantity: n(16), Usable: n(16)},
			{ID: "f", Workshop: "w", Name: "Gerinda tangan", Item: "other", Quantity: n(4), Usable: n(4)},
			{ID: "g", Workshop: "x", Name: "Dongkrak", Quantity: n(4)},
		},
		EquipmentStandards: []centre.EquipmentStandard{{ID: "s", Name: blk.Text{ID: "Standar las"}, Vocation: "welding", Items: []centre.StandardItem{
			{ID: "mesin-las", Name: blk.Text{ID: "Mesin las SMAW"}, Quantity: n(1), Per: centre.PerStation, Specification: "250 A"},
			{ID: "gerinda", Name: blk.Text{ID: "gerinda TANGAN"}, Quantity: n(4), Per: centre.PerClass},
		}}},
	}
}

func accredited(c *blk.Context) *blk.Context {
	with := *c
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "ACC-003" && subject == "p"), blk.Citation{Source: "s1", Claim: blk.ClaimFact}
	}
	return &with
}

func TestReadinessForAProgramme(t *testing.T) {
	n := blk.MustNewCount
	c := accredited(today)
	a := prepared().ReadinessFor("c", "p", c)
	require.Equal(t, blk.True, a.Truth, a.Leaves(blk.False))
	require.Empty(t, a.Leaves(blk.Undetermined))
	require.Equal(t, []string{"certified_instructors", "methodology", "stations", "equipment", "unit_coverage", "accreditation"}, codes(a))
	require.Equal(t, cited, a.Children[5].Evidence)
	require.Empty(t, prepared().Missing("c", "p", c))

	for name, x := range map[string]struct {
		change func(*centre.Records)
		part   int
		truth  blk.Truth
		text   string
		gaps   []string
	}{
		"technical certificate of another vocation": {func(r *centre.Records) { r.Instructors[0].Certificates[0].Vocation = "automotive" }, 0, blk.False, "Instructors certified for the vocation: on hand 0, needed 1, missing 1", []string{"certified_instructors 1", "instructors 1"}},
		"technical certificate of no vocation":      {func(r *centre.Records) { r.Instructors[0].Certificates[0].Vocation = "" }, 0, blk.Undetermined, "Instructors certified for the vocation: on hand 0 to 1, needed 1", nil},
		"methodology run out":                       {func(r *centre.Records) { r.Instructors[0].Certificates[1].Valid.Until = today.On.AddDays(-1) }, 1, blk.False, "Among them certified in training methodology: on hand 0, needed 1, missing 1", []string{"instructors 1"}},
		"no instructor on record":                   {func(r *centre.Records) { r.Instructors = nil }, 0, blk.Undetermined, "Instructors certified for the vocation: not said", nil},
		"no instructor, methodology":                {func(r *centre.Records) { r.Instructors = nil }, 1, blk.Undetermined, "Among them certified in training methodology: not said", nil},
		"few stations":                              {func(r *centre.Records) { r.Workshops[0].Stations = n(12) }, 2, blk.False, "Stations in the workshops: on hand 12, needed 16, missing 4", []string{"workshops 4"}},
		"capacity counts":                           {func(r *centre.Records) { r.Workshops[0].Capacity = n(15) }, 2, blk.False, "Stations in the workshops: on hand 15, needed 16, missing 1", []string{"workshops 1"}},
		"stations not given":                        {func(r *centre.Records) { r.Workshops[0].Stations = blk.Count{} }, 2, blk.Undetermined, "Stations in the workshops: on hand not known, needed 16", nil},
		"workshop of no vocation":                   {func(r *centre.Records) { r.Workshops[0].Vocation = "" }, 2, blk.Undetermined, "Stations in the workshops: on hand 0 to 16, needed 16", nil},
		"no workshop of the vocation":               {func(r *centre.Records) { r.Workshops[0].Vocation = "automotive" }, 2, blk.Undetermined, "Stations in the workshops: not said", nil},
		"smaller class":                             {func(r *centre.Records) { r.Programmes[0].ClassSize, r.Workshops[0].Stations = n(12), n(12) }, 2, blk.True, "Stations in the workshops: on hand 12, needed 12", nil},
		"broken machines":                           {func(r *centre.Records) { r.Equipment[0].Usable = n(12) }, 3, blk.False, "Mesin las SMAW: on hand 12, needed 16, missing 4", []string{"equipment 4"}},
		"machines not looked at":                    {func(r *centre.Records) { r.Equipment[0].Usable = blk.Count{} }, 3, blk.Undetermined, "Mesin las SMAW: on hand 0 to 16, needed 16", nil},
		"too few even if all work":                  {func(r *centre.Records) { r.Equipment[0].Quantity, r.Equipment[0].Usable = n(9), blk.Count{} }, 3, blk.False, "Mesin las SMAW: on hand 0 to 9, needed 16, missing 7", []string{"equipment 7"}},
		"something without a code":                  {func(r *centre.Records) { r.Equipment[0].Item, r.Equipment[1].Item = "", "" }, 3, blk.Undetermined, "Mesin las SMAW: on hand 0 to 20, needed 16", nil},
		"no equipment on record":                    {func(r *centre.Records) { r.Equipment = nil }, 3, blk.Undetermined, "Mesin las SMAW: on hand not known, needed 16", nil},
		"no standard":                               {func(r *centre.Records) { r.EquipmentStandards = nil }, 3, blk.Undetermined, "Equipment of the standard list: not said", nil},
		"standard of the past":                      {func(r *centre.Records) { r.EquipmentStandards[0].InForce.Until = today.On.AddDays(-1) }, 3, blk.Undetermined, "Equipment of the standard list: not said", nil},
		"standard of the programme": {func(r *centre.Records) {
			r.EquipmentStandards = append(r.EquipmentStandards, centre.EquipmentStandard{ID: "t", Programme: "p", Items: []centre.StandardItem{{ID: "other", Name: blk.Text{ID: "x"}, Quantity: n(5), Per: centre.PerCentre}}})
		}, 3, blk.False, "x: on hand 4, needed 5, missing 1", []string{"equipment 1"}},
		"standard of another programme": {func(r *centre.Records) { r.EquipmentStandards[0].Programme = "q" }, 3, blk.Undetermined, "Equipment of the standard list: not said", nil},
		"item without a quantity":       {func(r *centre.Records) { r.EquipmentStandards[0].Items[0].Quantity = blk.Count{} }, 3, blk.Undetermined, "Mesin las SMAW: not said", nil},
		"a unit nobody teaches":         {func(r *centre.Records) { r.Instructors[0].Units = r.Instructors[0].Units[:1] }, 4, blk.False, "Teacher of unit C.24LAS01.002.1: on hand 0, needed 1, missing 1", []string{"instructors 1"}},
		"nobody says what is taught":    {func(r *centre.Records) { r.Instructors[0].Units = nil }, 4, blk.Undetermined, "Teacher of unit C.24LAS01.001.1: on hand not known, needed 1", nil},
		"somebody may teach the rest": {func(r *centre.Records) {
			r.Instructors[0].Units, r.Instructors[2].Vocations = r.Instructors[0].Units[:1], nil
		}, 4, blk.Undetermined, "Teacher of unit C.24LAS01.002.1: on hand not known, needed 1", nil},
		"the syllabus has the title": {func(r *centre.Records) {
			r.Programmes[0].Syllabus = []centre.SyllabusUnit{{Unit: unit("C.24LAS01.001.1"), Title: blk.Text{ID: "Menerapkan K3"}}}
		}, 4, blk.True, "Teacher of unit C.24LAS01.001.1 (Menerapkan K3): on hand 1, needed 1", nil},
		"the programme names no unit":            {func(r *centre.Records) { r.Programmes[0].Units = nil }, 4, blk.Undetermined, "Somebody who teaches each unit: not said", nil},
		"two programmes, the other is not asked": {func(r *centre.Records) { r.Programmes = append(r.Programmes, centre.Programme{ID: "q"}) }, 4, blk.True, "Teacher of unit C.24LAS01.001.1: on hand 1, needed 1", nil},
	} {
		r := prepared()
		x.change(r)
		a := r.ReadinessFor("c", "p", c)
		part := a.Children[x.part]
		require.Equal(t, x.truth, part.Truth, name)
		leaf := part.Leaves(x.truth)[0]
		require.Equal(t, x.text, leaf.Text.EN, name)
		require.Equal(t, x.truth == blk.True, leaf.Mend.IsZero(), name)
		var gaps []string
		for _, g := range r.Missing("c", "p", c) {
			require.NotEmpty(t, g.Reason.ID, name)
			require.NotEmpty(t, g.Name.ID, name)
			quantity, _ := g.Quantity.Int()
			gaps = append(gaps, string(g.Resource)+" "+strconv.Itoa(quantity))
		}
		require.Equal(t, x.gaps, gaps, name)
	}
}

func codes(a blk.Answer) (list []string) {
	for _, part := range a.Children {
		list = append(list, part.Code)
	}
	return list
}

func TestWhatIsReportedIsNeverMissing(t *testing.T) {
	r := prepared()
	r.Instructors[0].Certificates, r.Instructors[0].Units = nil, r.Instructors[0].Units[:1]
	r.Equipment[0].Usable = blk.MustNewCount(2)
	a := r.ReadinessFor("c", "p", reported)
	require.Empty(t, a.Leaves(blk.False))
	require.Empty(t, r.Missing("c", "p", reported))
	require.Equal(t, blk.Undetermined, a.Truth)
	require.NotEmpty(t, r.Missing("c", "p", today))
}

// TestNoEquipmentIsAllMissing: where a source says that there is no equipment, all
// of the standard list is missing, and so it can be proposed, also when only
// reported. Equipment that does not suffice leaves open what is missing.
func TestNoEquipmentIsAllMissing(t *testing.T) {
	r := prepared()
	r.Equipment = nil
	r.Centres[0].StatedResources = []centre.StatedResource{{Resource: centre.ResourceEquipment, State: centre.Absent, Citations: cited}}
	for _, c := range []*blk.Context{today, reported} {
		part := r.ReadinessFor("c", "p", c).Children[3]
		require.Equal(t, blk.False, part.Truth)
		require.Equal(t, "Equipment of the standard list: not there yet", part.Text.EN)
		require.Equal(t, cited, part.Evidence)
		gaps := r.Missing("c", "p", c)
		require.Len(t, gaps, 2)
		require.Equal(t, []string{"16", "4"}, []string{gaps[0].Quantity.String(), gaps[1].Quantity.String()})
		require.Equal(t, blk.WorkshopID("w"), gaps[0].Workshop)
	}
	r.Centres[0].StatedResources[0].State = centre.Insufficient
	require.Empty(t, r.Missing("c", "p", today))
	require.Equal(t, blk.Undetermined, r.ReadinessFor("c", "p", today).Children[3].Truth)
}

func TestReadinessByWhatIsSaid(t *testing.T) {
	say := func(s ...centre.StatedResource) blk.Answer {
		r := &centre.Records{Centres: []centre.Centre{{ID: "c", StatedResources: s}}, Programmes: []centre.Programme{{ID: "p", Vocation: "welding"}}}
		return r.ReadinessFor("c", "p", nil)
	}
	for name, x := range map[string]struct {
		said centre.StatedResource
		want blk.Truth
	}{
		"of the vocation":            {centre.StatedResource{State: centre.Available, Vocation: "welding", Count: blk.ExactCount(blk.MustNewCount(3))}, blk.True},
		"lacking for the vocation":   {centre.StatedResource{State: centre.Insufficient, Vocation: "welding"}, blk.False},
		"of another vocation":        {centre.StatedResource{State: centre.Available, Vocation: "automotive"}, blk.Undetermined},
		"of the whole centre":        {centre.StatedResource{State: centre.Available}, blk.Undetermined},
		"nothing in the whole place": {centre.StatedResource{State: centre.Absent, Citations: cited}, blk.False},
	} {
		for part, resource := range map[int]centre.Resource{0: centre.ResourceCertifiedInstructors, 2: centre.ResourceWorkshops, 3: centre.ResourceEquipment} {
			x.said.Resource = resource
			a := say(x.said).Children[part]
			require.Equal(t, x.want, a.Truth, "%s: %s", name, resource)
			require.Equal(t, x.said.Citations, a.Evidence)
			require.Equal(t, x.want == blk.True, a.Mend.IsZero())
		}
	}
	r := &centre.Records{Centres: []centre.Centre{{ID: "c"}}}
	require.Equal(t, blk.Undetermined, r.ReadinessFor("c", "nothing", nil).Truth)
	require.Equal(t, blk.Undetermined, r.ReadinessFor("nowhere", "p", nil).Truth)
	require.Nil(t, r.Missing("c", "nothing", nil))
}

// TestMoreNeverMakesLessReady adds pieces, and never takes an answer back.
func TestMoreNeverMakesLessReady(t *testing.T) {
	order := []blk.Truth{blk.False, blk.Undetermined, blk.True}
	rapid.Check(t, func(t *rapid.T) {
		r := prepared()
		quantity := rapid.IntRange(0, 20).Draw(t, "quantity")
		r.Equipment[0].Quantity = blk.MustNewCount(quantity)
		r.Equipment[0].Usable = blk.Count{}
		if rapid.Bool().Draw(t, "counted") {
			r.Equipment[0].Usable = blk.MustNewCount(rapid.IntRange(0, quantity).Draw(t, "usable"))
		}
		r.Workshops[0].Stations = blk.MustNewCount(rapid.IntRange(0, 20).Draw(t, "stations"))
		before := r.ReadinessFor("c", "p", accredited(today))
		missing := r.Missing("c", "p", accredited(today))
		require.Equal(t, len(missing) > 0, before.Truth == blk.False)
		for _, g := range missing { // what fills the gaps makes the parts true
			switch n, _ := g.Needed.Int(); g.Resource {
			case centre.ResourceWorkshops:
				r.Workshops[0].Stations = g.Needed
			case centre.ResourceEquipment:
				r.Equipment[0].Quantity, r.Equipment[0].Usable = blk.MustNewCount(n), g.Needed
			}
		}
		after := r.ReadinessFor("c", "p", accredited(today))
		require.NotEqual(t, blk.False, after.Truth)
		for i := range before.Children {
			require.GreaterOrEqual(t, slices.Index(order, after.Children[i].Truth), slices.Index(order, before.Children[i].Truth))
		}
	})
}

// What the records hold of accreditation and licences decides before the context
// is asked.
func TestReadinessForAccreditation(t *testing.T) {
	part := func(change func(*centre.Records)) blk.Truth {
		r := centre.Records{Centres: []centre.Centre{{ID: "c"}}, Programmes: []centre.Programme{{ID: "p", Centre: "c", Vocation: "welding"}}}
		change(&r)
		for _, a := range r.ReadinessFor("c", "p", &blk.Context{On: today.On}).Children {
			if a.Code == "accreditation" {
				return a.Truth
			}
		}
		t.Fatal("no such part")
		return blk.Undetermined
	}
	valid := blk.Period{From: today.On, Until: today.On}
	require.Equal(t, blk.Undetermined, part(func(*centre.Records) {}))
	require.Equal(t, blk.True, part(func(r *centre.Records) {
		r.Centres[0].Licences = []centre.CentreLicence{{Kind: centre.RegistrationMark, Valid: valid}}
	}))
	require.Equal(t, blk.Undetermined, part(func(r *centre.Records) {
		r.Centres[0].Licences = []centre.CentreLicence{{Kind: centre.RegistrationMark, Valid: blk.Period{Until: today.On.AddDays(-1)}}}
	}), "the licence ran out, and of an accreditation nothing is known")
}
