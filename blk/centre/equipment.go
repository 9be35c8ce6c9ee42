package centre

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An Equipment is one kind of durable thing in a workshop, such as sixteen
// welding machines.
type Equipment struct {
	// The identifier, which no other record of its kind has.
	ID EquipmentID `json:"id,omitzero" jsonschema:"required"`
	// The workshop it stands in.
	Workshop blk.WorkshopID `json:"workshop,omitzero" jsonschema:"required"`
	// What it is.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The item of an equipment standard that it is, where there is one.
	Item StandardItemID `json:"item,omitzero"`
	// How many there are.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// How many of them can be used; absent where that follows from the numbers by
	// condition.
	Usable blk.Count `json:"usable,omitzero"`
	// The condition of the worst that is in use.
	Condition Condition `json:"condition,omitzero"`
	// How many are in which condition.
	ByCondition ConditionCounts `json:"by_condition,omitzero"`
	// How many stations of the workshop it equips, with all pieces in order.
	Stations blk.Count `json:"stations,omitzero"`
	// The code in the list of state or local assets (kode barang BMN or BMD):
	// digits and dots, for example "3.05.01.04.001".
	AssetCode string `json:"asset_code,omitzero"`
	// The register number in that list (NUP), of the first piece if there are
	// several, which then follow each other.
	AssetNumber blk.Count `json:"asset_number,omitzero"`
	// The serial numbers of the makers, one for each piece that has one.
	SerialNumbers []string `json:"serial_numbers,omitempty"`
	// When it was acquired, as closely as is known: "2021" or "2021-11-05".
	AcquiredOn blk.PartialDate `json:"acquired_on,omitzero"`
	// Whether it was granted, as by government assistance.
	Granted blk.Flag `json:"granted,omitzero"`
	// The handover record (BAST) with which it came.
	Handover blk.DocumentID `json:"handover,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// EquipmentID identifies an [Equipment].
type EquipmentID string

// ConditionCounts are how many pieces are in which condition. What is absent was
// not counted, which is not 0.
type ConditionCounts struct {
	// Pieces in good condition (baik).
	Good blk.Count `json:"good,omitzero"`
	// Pieces in minor damage (rusak ringan), which can still be used.
	MinorDamage blk.Count `json:"minor_damage,omitzero"`
	// Pieces in major damage (rusak berat), which cannot.
	MajorDamage blk.Count `json:"major_damage,omitzero"`
}

// Condition is the condition of equipment, as asset lists have it: "good",
// "minor_damage" or "major_damage". The zero value "" is absent.
type Condition string

// The conditions.
const (
	Good        Condition = "good"
	MinorDamage Condition = "minor_damage"
	MajorDamage Condition = "major_damage"
)

var conditions = blk.NewCodeList("condition", blk.Text{ID: "Kondisi", EN: "Condition"},
	blk.Code{Value: string(Good), Label: blk.Text{ID: "baik", EN: "good"}, Meaning: blk.Text{ID: "B dalam daftar inventaris", EN: "B in inventories"}, Aliases: []string{"B"}},
	blk.Code{Value: string(MinorDamage), Label: blk.Text{ID: "rusak ringan", EN: "minor damage"}, Meaning: blk.Text{ID: "RR dalam daftar inventaris", EN: "RR in inventories"}, Aliases: []string{"RR"}},
	blk.Code{Value: string(MajorDamage), Label: blk.Text{ID: "rusak berat", EN: "major damage"}, Meaning: blk.Text{ID: "RB dalam daftar inventaris", EN: "RB in inventories"}, Aliases: []string{"RB"}},
)

// IsValid reports whether c is one of the conditions.
func (c Condition) IsValid() bool { return conditions.Has(string(c)) }

// Label returns the name of the condition.
func (c Condition) Label() blk.Text { return conditions.LabelOf(string(c)) }

// CodeList returns all conditions.
func (Condition) CodeList() blk.CodeList { return conditions }

// UsableCount returns how many pieces can be used: what is stated, or else those
// that are good or in minor damage, or else all without those in major damage. It
// is absent where none of this is known.
func (e *Equipment) UsableCount() blk.Count {
	if !e.Usable.IsZero() {
		return e.Usable
	}
	good, isGood := e.ByCondition.Good.Int()
	minor, isMinor := e.ByCondition.MinorDamage.Int()
	major, isMajor := e.ByCondition.MajorDamage.Int()
	quantity, known := e.Quantity.Int()
	switch {
	case isGood && isMinor:
		return countOf(good + minor)
	case isMajor && known:
		return countOf(quantity - major)
	}
	return blk.Count{}
}

// countOf returns a count, absent if there is none of n.
func countOf(n int) blk.Count {
	count, _ := blk.NewCount(n)
	return count
}

// sum returns how many pieces were counted by condition, and whether all
// conditions were.
func (n *ConditionCounts) sum() (sum int, complete bool) {
	complete = true
	for _, c := range [...]blk.Count{n.Good, n.MinorDamage, n.MajorDamage} {
		i, known := c.Int()
		sum, complete = sum+i, complete && known
	}
	return sum, complete
}

// isAssetCode reports whether s is digits with single dots between them.
func isAssetCode(s string) bool {
	digit := false // the byte before
	for i := range len(s) {
		switch {
		case s[i] >= '0' && s[i] <= '9':
			digit = true
		case s[i] == '.' && digit:
			digit = false
		default:
			return false
		}
	}
	return digit
}

var equipmentChecks = []blk.Check[Equipment]{
	blk.CheckPresent("/id", func(e *Equipment) bool { return e.ID != "" }),
	blk.CheckIdentifier("/id", func(e *Equipment) EquipmentID { return e.ID }),
	blk.CheckPresent("/workshop", func(e *Equipment) bool { return e.Workshop != "" }),
	blk.CheckIdentifier("/workshop", func(e *Equipment) blk.WorkshopID { return e.Workshop }),
	blk.CheckPresent("/name", func(e *Equipment) bool { return e.Name != "" }),
	blk.CheckPresent("/quantity", func(e *Equipment) bool { return !e.Quantity.IsZero() }),
	blk.CheckIdentifier("/item", func(e *Equipment) StandardItemID { return e.Item }),
	blk.CheckCode("/condition", func(e *Equipment) Condition { return e.Condition }),
	blk.CheckIdentifier("/handover", func(e *Equipment) blk.DocumentID { return e.Handover }),
	{
		ID: "EQP-001", At: "/usable", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah ({quantity}) harus lebih dari nol, dan yang dapat dipakai ({usable}) tidak boleh melebihinya.", EN: "The quantity ({quantity}) must be above zero, and the usable ones ({usable}) must not be more than that."},
		Mend:  blk.Text{ID: "Hitung ulang peralatan.", EN: "Count the equipment again."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar inventaris", EN: "inventory"})},
		Find: func(e *Equipment, _ *blk.Context) []blk.Failure {
			at := ""
			switch n, known := e.Quantity.Int(); {
			case known && n == 0:
				at = "/quantity"
			case known && e.Usable.Compare(e.Quantity) > 0:
				at = "/usable"
			default:
				return nil
			}
			return []blk.Failure{{At: at, Params: blk.Params{{Name: "quantity", Value: e.Quantity.String()}, {Name: "usable", Value: e.Usable.String()}}}}
		},
	},
	{
		ID: "EQP-005", At: "/handover", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Peralatan bantuan harus mempunyai berita acara serah terima (BAST).", EN: "Equipment that was granted must have a handover record (BAST)."},
		Mend:  blk.Text{ID: "Catat BAST sebagai dokumen dan tunjuk dari handover.", EN: "Record the BAST as a document and point to it from handover."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "serah terima barang bantuan", EN: "handover of granted goods"})},
		Holds: func(e *Equipment, _ *blk.Context) bool { return e.Granted.Truth() != blk.True || e.Handover != "" },
	},
	{
		ID: "EQP-006", At: "/by_condition", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah menurut kondisi ({sum}) harus sama dengan jumlah seluruhnya ({quantity}).", EN: "The numbers by condition ({sum}) must add up to the quantity ({quantity})."},
		Mend:  blk.Text{ID: "Hitung ulang peralatan yang baik, rusak ringan dan rusak berat.", EN: "Count again which are good, in minor and in major damage."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar inventaris", EN: "inventory"})},
		Needs: []blk.CheckID{"EQP-001"},
		Holds: func(e *Equipment, _ *blk.Context) bool {
			quantity, known := e.Quantity.Int()
			sum, complete := e.ByCondition.sum()
			return !known || sum == quantity || !complete && sum < quantity
		},
		Params: func(e *Equipment, _ *blk.Context) blk.Params {
			sum, _ := e.ByCondition.sum()
			return blk.Params{{Name: "sum", Value: strconv.Itoa(sum)}, {Name: "quantity", Value: e.Quantity.String()}}
		},
	},
	{
		ID: "EQP-007", At: "/asset_code", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Kode barang harus terdiri atas angka, boleh dipisah titik.", EN: "An asset code must be digits, with dots between them allowed."},
		Mend:  blk.Text{ID: "Tulis seperti dalam daftar barang, misalnya 3.05.01.04.001.", EN: "Write it as in the list of assets, for example 3.05.01.04.001."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kode barang BMN dan BMD", EN: "asset codes of state and local property"})},
		Holds: func(e *Equipment, _ *blk.Context) bool { return e.AssetCode == "" || isAssetCode(e.AssetCode) },
	},
	{
		ID: "EQP-008", At: "/serial_numbers", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Nomor seri ({given}) tidak boleh lebih banyak daripada jumlah peralatan ({quantity}).", EN: "There must not be more serial numbers ({given}) than pieces ({quantity})."},
		Mend:  blk.Text{ID: "Periksa jumlah dan nomor serinya; satu buah satu nomor.", EN: "Check the quantity and the serial numbers; one piece has one."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar inventaris", EN: "inventory"})},
		Holds: func(e *Equipment, _ *blk.Context) bool {
			quantity, known := e.Quantity.Int()
			return !known || len(e.SerialNumbers) <= quantity
		},
		Params: func(e *Equipment, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(len(e.SerialNumbers))}, {Name: "quantity", Value: e.Quantity.String()}}
		},
	},
}

var equipmentRecordsChecks = []blk.Check[Records]{
	{
		ID: "EQP-002", At: "/equipment", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Nomor seri {given} tidak boleh tercatat dua kali dalam satu lembaga; sudah ada pada {other}.", EN: "The serial number {given} must not be recorded twice in a centre; it is already on {other}."},
		Mend:  blk.Text{ID: "Periksa pelat nomor kedua peralatan; hapus catatan yang ganda.", EN: "Compare the number plates; take the double record away."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar inventaris", EN: "inventory"})},
		Find:  findSerialNumbersTwice,
	},
	{
		ID: "EQP-003", At: "/workshops", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"EQP-001", "EQP-006"},
		Must:  blk.Text{ID: "Peralatan rusak berat tidak boleh dihitung dalam kapasitas bengkel: tercatat {given} tempat kerja, tanpa yang rusak berat paling banyak {allowed}.", EN: "Equipment in major damage must not count for the capacity of a workshop: it has {given} stations, without what is in major damage at most {allowed}."},
		Mend:  blk.Text{ID: "Kurangi tempat kerja yang tercatat, atau perbaiki peralatannya.", EN: "Lower the number of stations, or have the equipment repaired."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kapasitas bengkel", EN: "capacity of workshops"})},
		Find:  findDamagedStations,
	},
}

func findSerialNumbersTwice(r *Records, _ *blk.Context) (failures []blk.Failure) {
	type plate struct {
		centre   blk.CentreID
		workshop blk.WorkshopID // where the centre is not known
		number   string
	}
	centres := make(map[blk.WorkshopID]blk.CentreID, len(r.Workshops))
	for i := range r.Workshops {
		centres[r.Workshops[i].ID] = r.Workshops[i].Centre
	}
	first := map[plate]int{}
	for i := range r.Equipment {
		e := &r.Equipment[i]
		for j, number := range e.SerialNumbers {
			at := plate{centre: centres[e.Workshop], number: number}
			if at.centre == "" {
				at.workshop = e.Workshop
			}
			other, twice := first[at]
			if !twice {
				first[at] = i
			}
			if !twice || number == "" {
				continue
			}
			failures = append(failures, blk.Failure{
				At:     blk.IndexPointer("/equipment", i, blk.IndexPointer("/serial_numbers", j, "")),
				Params: blk.Params{{Name: "given", Value: blk.QuoteWord(number)}, {Name: "other", Value: blk.QuoteWord(string(r.Equipment[other].ID))}},
				Of:     []string{blk.IndexPointer("/equipment", other, "")},
			})
		}
	}
	return failures
}

// findDamagedStations finds workshops with more stations than the equipment
// without major damage can equip, and no more than all of it could.
func findDamagedStations(r *Records, _ *blk.Context) (failures []blk.Failure) {
	type equipped struct {
		all, inOrder int
		of           []string
	}
	stations := map[blk.WorkshopID]equipped{}
	for i := range r.Equipment {
		e := &r.Equipment[i]
		all, known := e.Stations.Int()
		if !known {
			continue
		}
		x := stations[e.Workshop]
		x.all, x.inOrder, x.of = x.all+all, x.inOrder+e.stationsInOrder(all), append(x.of, blk.IndexPointer("/equipment", i, ""))
		stations[e.Workshop] = x
	}
	for i := range r.Workshops {
		given, known := r.Workshops[i].Stations.Int()
		x, said := stations[r.Workshops[i].ID]
		if known && said && given > x.inOrder && given <= x.all {
			failures = append(failures, blk.Failure{
				At:     blk.IndexPointer("/workshops", i, "/stations"),
				Params: blk.Params{{Name: "given", Value: strconv.Itoa(given)}, {Name: "allowed", Value: strconv.Itoa(x.inOrder)}},
				Of:     x.of,
			})
		}
	}
	return failures
}

// stationsInOrder returns how many of the stations are left without the pieces in
// major damage, as far as they are known.
func (e *Equipment) stationsInOrder(all int) int {
	quantity, known := e.Quantity.Int()
	major, counted := e.ByCondition.MajorDamage.Int()
	if usable, stated := e.Usable.Int(); !counted && stated && e.Condition == MajorDamage {
		major, counted = quantity-usable, true
	}
	if !known || !counted || major < 0 || major > quantity || quantity == 0 {
		return all
	}
	return int(int64(all) * int64(quantity-major) / int64(quantity))
}

// Check returns what the checks find in the equipment, nil if all hold.
func (e *Equipment) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(equipmentChecks, e, c), blk.CheckCitations(e.Citations, c)...)
}

// Validate is [Equipment.Check] as an error: nil unless a finding is an error.
func (e *Equipment) Validate(c *blk.Context) error { return e.Check(c).Err() }
