package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func TestWorkshopAndEquipmentChecks(t *testing.T) {
	blktest.Checks(t, catalogue("workshop"), func() *centre.Workshop {
		return &centre.Workshop{ID: "w", Centre: "c", Name: "Bengkel las", Vocation: "welding", Vocations: []centre.Vocation{"manufacturing"}, Stations: blk.MustNewCount(16), Citations: cited}
	}, today, (*centre.Workshop).Check, []blktest.Example[centre.Workshop]{
		{Check: "DOC-009", At: "/id", Break: func(w *centre.Workshop) { w.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(w *centre.Workshop) { w.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(w *centre.Workshop) { w.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(w *centre.Workshop) { w.Centre = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(w *centre.Workshop) { w.Name = "" }},
		{Check: "REF-008", At: "/vocation", Break: func(w *centre.Workshop) { w.Vocation = "X" }},
		{Check: "REF-008", At: "/vocations/0", Break: func(w *centre.Workshop) { w.Vocations[0] = "X" }},
	})
	blktest.Checks(t, catalogue("equipment"), func() *centre.Equipment {
		return &centre.Equipment{ID: "e", Workshop: "w", Name: "Mesin las", Quantity: blk.MustNewCount(16), Usable: blk.MustNewCount(12), Condition: centre.Good, Citations: cited,
			Item: "mesin-las-smaw", ByCondition: centre.ConditionCounts{Good: blk.MustNewCount(10), MinorDamage: blk.MustNewCount(2), MajorDamage: blk.MustNewCount(4)}, Stations: blk.MustNewCount(16),
			AssetCode: "3.05.01.04.001", AssetNumber: blk.MustNewCount(1), SerialNumbers: []string{"A1", "A2"}, AcquiredOn: blk.MustParsePartialDate("2021"), Granted: blk.FlagOf(true), Handover: "bast-1"}
	}, today, (*centre.Equipment).Check, []blktest.Example[centre.Equipment]{
		{Check: "DOC-009", At: "/id", Break: func(e *centre.Equipment) { e.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(e *centre.Equipment) { e.ID = "a b" }},
		{Check: "DOC-009", At: "/workshop", Break: func(e *centre.Equipment) { e.Workshop = "" }},
		{Check: "DOC-014", At: "/workshop", Break: func(e *centre.Equipment) { e.Workshop = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(e *centre.Equipment) { e.Name = "" }},
		{Check: "DOC-009", At: "/quantity", Break: func(e *centre.Equipment) { e.Quantity = blk.Count{} }},
		{Check: "REF-001", At: "/condition", Break: func(e *centre.Equipment) { e.Condition = "x" }},
		{Check: "EQP-001", At: "/usable", Break: func(e *centre.Equipment) { e.Usable = blk.MustNewCount(17) }},
		{Check: "EQP-001", At: "/quantity", Break: func(e *centre.Equipment) { e.Quantity = blk.MustNewCount(0) }},
		{Check: "DOC-014", At: "/item", Break: func(e *centre.Equipment) { e.Item = "a b" }},
		{Check: "DOC-014", At: "/handover", Break: func(e *centre.Equipment) { e.Handover = "a b" }},
		{Check: "EQP-005", At: "/handover", Break: func(e *centre.Equipment) { e.Handover = "" }},
		{Check: "EQP-006", At: "/by_condition", Break: func(e *centre.Equipment) { e.ByCondition.Good = blk.MustNewCount(9) }},
		{Check: "EQP-006", At: "/by_condition", Break: func(e *centre.Equipment) { e.ByCondition = centre.ConditionCounts{MajorDamage: blk.MustNewCount(17)} }},
		{Check: "EQP-007", At: "/asset_code", Break: func(e *centre.Equipment) { e.AssetCode = "3..05" }},
		{Check: "EQP-007", At: "/asset_code", Break: func(e *centre.Equipment) { e.AssetCode = "3.05." }},
		{Check: "EQP-007", At: "/asset_code", Break: func(e *centre.Equipment) { e.AssetCode = "3-05" }},
		{Check: "EQP-008", At: "/serial_numbers", Break: func(e *centre.Equipment) { e.SerialNumbers = make([]string, 17) }},
	})
	blktest.Checks(t, catalogue("equipment_standard"), func() *centre.EquipmentStandard {
		return &centre.EquipmentStandard{ID: "s", Name: blk.Text{ID: "Standar las"}, Vocation: "welding", Programme: "p", Document: "d", InForce: blk.Period{From: today.On}, Items: []centre.StandardItem{goodItem()}, Citations: cited}
	}, today, (*centre.EquipmentStandard).Check, []blktest.Example[centre.EquipmentStandard]{
		{Check: "DOC-009", At: "/id", Break: func(s *centre.EquipmentStandard) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *centre.EquipmentStandard) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(s *centre.EquipmentStandard) { s.Name.ID = "" }},
		{Check: "REF-008", At: "/vocation", Break: func(s *centre.EquipmentStandard) { s.Vocation = "X" }},
		{Check: "DOC-014", At: "/programme", Break: func(s *centre.EquipmentStandard) { s.Programme = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(s *centre.EquipmentStandard) { s.Document = "a b" }},
		{Check: "DOC-013", At: "/in_force", Break: func(s *centre.EquipmentStandard) { s.InForce.Until = today.On.AddDays(-1) }},
		{Check: "EQP-009", At: "", Break: func(s *centre.EquipmentStandard) { s.Vocation, s.Programme = "", "" }},
		{Check: "DOC-009", At: "/items/0/id", Break: func(s *centre.EquipmentStandard) { s.Items[0].ID = "" }},
	})
	require.NoError(t, (&centre.EquipmentStandard{ID: "s", Name: blk.Text{ID: "a"}, Vocation: "welding"}).Validate(today))
	blktest.Checks(t, catalogue("standard_item"), func() *centre.StandardItem { i := goodItem(); return &i }, today, (*centre.StandardItem).Check, []blktest.Example[centre.StandardItem]{
		{Check: "DOC-009", At: "/id", Break: func(i *centre.StandardItem) { i.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(i *centre.StandardItem) { i.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(i *centre.StandardItem) { i.Name.ID = "" }},
		{Check: "DOC-009", At: "/quantity", Break: func(i *centre.StandardItem) { i.Quantity = blk.Count{} }},
		{Check: "DOC-009", At: "/per", Break: func(i *centre.StandardItem) { i.Per = "" }},
		{Check: "REF-001", At: "/per", Break: func(i *centre.StandardItem) { i.Per = "x" }},
		{Check: "EQP-010", At: "/quantity", Break: func(i *centre.StandardItem) { i.Quantity = blk.MustNewCount(0) }},
	})
	blktest.Checks(t, catalogue("training_material"), func() *centre.TrainingMaterial {
		return &centre.TrainingMaterial{ID: "m", Centre: "c", Name: blk.Text{ID: "Elektroda E6013"}, Unit: centre.MaterialKilogram, Vocation: "welding", Stock: blk.MustNewCount(40), StockOn: today.On, Citations: cited}
	}, today, (*centre.TrainingMaterial).Check, []blktest.Example[centre.TrainingMaterial]{
		{Check: "DOC-009", At: "/id", Break: func(m *centre.TrainingMaterial) { m.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(m *centre.TrainingMaterial) { m.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(m *centre.TrainingMaterial) { m.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(m *centre.TrainingMaterial) { m.Centre = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(m *centre.TrainingMaterial) { m.Name.ID = "" }},
		{Check: "DOC-009", At: "/unit", Break: func(m *centre.TrainingMaterial) { m.Unit = "" }},
		{Check: "REF-008", At: "/unit", Break: func(m *centre.TrainingMaterial) { m.Unit = "Kg" }},
		{Check: "REF-008", At: "/vocation", Break: func(m *centre.TrainingMaterial) { m.Vocation = "X" }},
	})
	blktest.Checks(t, catalogue("material_use"), func() *centre.MaterialUse {
		return &centre.MaterialUse{Material: "m", Batch: "b", On: today.On, Quantity: blk.MustNewCount(3), Citations: cited}
	}, today, (*centre.MaterialUse).Check, []blktest.Example[centre.MaterialUse]{
		{Check: "DOC-009", At: "/material", Break: func(u *centre.MaterialUse) { u.Material = "" }},
		{Check: "DOC-014", At: "/material", Break: func(u *centre.MaterialUse) { u.Material = "a b" }},
		{Check: "DOC-014", At: "/batch", Break: func(u *centre.MaterialUse) { u.Batch = "a b" }},
		{Check: "DOC-009", At: "/quantity", Break: func(u *centre.MaterialUse) { u.Quantity = blk.Count{} }},
		{Check: "EQP-011", At: "/quantity", Break: func(u *centre.MaterialUse) { u.Quantity = blk.MustNewCount(0) }},
	})
	require.NoError(t, (&centre.MaterialUse{Material: "m", Quantity: blk.MustNewCount(1)}).Validate(today))
	require.Error(t, (&centre.TrainingMaterial{}).Validate(today))
	require.Error(t, (&centre.Workshop{}).Validate(today))
	require.Error(t, (&centre.Equipment{}).Validate(today))
	blktest.CodeList(t, centre.QuantityPer(""), centre.MaterialUnit(""))
	require.True(t, centre.MaterialUnit("gallon").IsValid(), "the list is open")
}

func goodItem() centre.StandardItem {
	return centre.StandardItem{ID: "mesin-las-smaw", Name: blk.Text{ID: "Mesin las SMAW"}, Quantity: blk.MustNewCount(1), Per: centre.PerStation}
}

func TestWhatCanBeUsed(t *testing.T) {
	n := blk.MustNewCount
	for name, x := range map[string]struct {
		e    centre.Equipment
		want blk.Count
	}{
		"stated":                  {centre.Equipment{Quantity: n(9), Usable: n(2), ByCondition: centre.ConditionCounts{Good: n(9), MinorDamage: n(0)}}, n(2)},
		"good and minor damage":   {centre.Equipment{ByCondition: centre.ConditionCounts{Good: n(3), MinorDamage: n(4)}}, n(7)},
		"all but major damage":    {centre.Equipment{Quantity: n(9), ByCondition: centre.ConditionCounts{MajorDamage: n(9)}}, n(0)},
		"more damaged than there": {centre.Equipment{Quantity: n(1), ByCondition: centre.ConditionCounts{MajorDamage: n(2)}}, blk.Count{}},
		"only good counted":       {centre.Equipment{Quantity: n(9), ByCondition: centre.ConditionCounts{Good: n(3)}}, blk.Count{}},
		"nothing":                 {centre.Equipment{Quantity: n(9)}, blk.Count{}},
	} {
		require.Equal(t, x.want, x.e.UsableCount(), name)
	}
	w := centre.Workshop{}
	require.Equal(t, blk.Undetermined, w.Serves("welding"))
	w.Vocations = []centre.Vocation{"welding"}
	require.Equal(t, blk.True, w.Serves("welding"))
	require.Equal(t, blk.False, w.Serves("automotive"))
	require.Equal(t, blk.Undetermined, w.Serves(""))
	w.Stations = n(16)
	require.Equal(t, n(16), w.Places())
	w.Capacity = n(12)
	require.Equal(t, n(12), w.Places())
	item := goodItem()
	for per, want := range map[centre.QuantityPer]blk.Count{centre.PerStation: n(16), centre.PerClass: n(1), centre.PerWorkshop: n(2), centre.PerCentre: n(1), "": {}} {
		item.Per = per
		require.Equal(t, want, item.Needed(16, 2), per)
	}
	item.Per, item.Quantity = centre.PerStation, n(2147483647)
	require.True(t, item.Needed(16, 2).IsZero())
}

func TestSerialNumbersStandOnceInACentre(t *testing.T) {
	r := centre.Records{
		Workshops: []centre.Workshop{{ID: "w1", Centre: "a", Name: "x"}, {ID: "w2", Centre: "a", Name: "y"}, {ID: "w3", Centre: "b", Name: "z"}},
		Equipment: []centre.Equipment{
			{ID: "e1", Workshop: "w1", Name: "las", Quantity: blk.MustNewCount(2), SerialNumbers: []string{"S1", "S2"}},
			{ID: "e2", Workshop: "w2", Name: "las", Quantity: blk.MustNewCount(2), SerialNumbers: []string{"S3", "S1"}},
			{ID: "e3", Workshop: "w3", Name: "las", Quantity: blk.MustNewCount(1), SerialNumbers: []string{"S1"}},
			{ID: "e4", Workshop: "gone", Name: "las", Quantity: blk.MustNewCount(1), SerialNumbers: []string{"S1"}},
			{ID: "e5", Workshop: "gone", Name: "las", Quantity: blk.MustNewCount(1), SerialNumbers: []string{"S1"}},
		},
	}
	found := r.Check(today)
	require.Equal(t, []string{"/equipment/1/serial_numbers/1", "/equipment/4/serial_numbers/0"}, places(found.Of("EQP-002")))
	require.Equal(t, `"e1"`, found.Of("EQP-002")[0].Params.Get("other"))
	for _, f := range found {
		blktest.CheckFinding(t, f)
	}
}

func TestDamagedEquipmentIsNoCapacity(t *testing.T) {
	n := blk.MustNewCount
	r := centre.Records{
		Workshops: []centre.Workshop{{ID: "w", Centre: "a", Name: "x", Stations: n(16)}},
		Equipment: []centre.Equipment{
			{ID: "e1", Workshop: "w", Name: "las", Quantity: n(10), Stations: n(10), ByCondition: centre.ConditionCounts{MajorDamage: n(4)}},
			{ID: "e2", Workshop: "w", Name: "las", Quantity: n(6), Stations: n(6)},
			{ID: "e3", Workshop: "w", Name: "meja", Quantity: n(2)},
		},
	}
	found := r.Check(today).Of("EQP-003")
	require.Equal(t, []string{"/workshops/0/stations"}, places(found))
	require.Equal(t, "12", found[0].Params.Get("allowed"))
	blktest.CheckFinding(t, found[0])
	r.Workshops[0].Stations = n(12)
	require.Empty(t, r.Check(today))
	r.Workshops[0].Stations = n(17)
	require.Empty(t, r.Check(today), "equipment that was not recorded may serve the others")
	r.Workshops[0].Stations = n(16)
	r.Equipment[0].ByCondition, r.Equipment[0].Usable, r.Equipment[0].Condition = centre.ConditionCounts{}, n(6), centre.MajorDamage
	require.Len(t, r.Check(today), 1)
	r.Equipment[0].Usable = n(11)
	require.Equal(t, []blk.CheckID{"EQP-001"}, checks(r.Check(today)), "a count that is wrong in itself is told alone")
	for _, info := range centre.Checks() {
		if info.Entity == "centre_records" {
			blktest.CheckDescription(t, info)
		}
	}
}

func places(found blk.Findings) (at []string) {
	for _, f := range found {
		at = append(at, f.At)
	}
	return at
}

func checks(found blk.Findings) (ids []blk.CheckID) {
	for _, f := range found {
		ids = append(ids, f.Check)
	}
	return ids
}
