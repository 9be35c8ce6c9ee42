package blk

// Sector is a branch of the economy that training serves, such as "fisheries".
// Documents may use other words than those listed. The zero value "" is absent.
type Sector string

// The sectors.
const (
	SectorEnergy       Sector = "energy"
	SectorLogistics    Sector = "logistics"
	SectorFisheries    Sector = "fisheries"
	SectorAgriculture  Sector = "agriculture"
	SectorServices     Sector = "services"
	SectorShipbuilding Sector = "shipbuilding"
	SectorTourism      Sector = "tourism"
	SectorManufacture  Sector = "manufacturing"
)

var sectors = NewOpenCodeList("sector", Text{"Sektor", "Sector"},
	Code{Value: string(SectorEnergy), Label: Text{"energi", "energy"}},
	Code{Value: string(SectorLogistics), Label: Text{"logistik", "logistics"}},
	Code{Value: string(SectorFisheries), Label: Text{"perikanan", "fisheries"}},
	Code{Value: string(SectorAgriculture), Label: Text{"pertanian", "agriculture"}},
	Code{Value: string(SectorServices), Label: Text{"jasa", "services"}},
	Code{Value: string(SectorShipbuilding), Label: Text{"galangan kapal", "shipbuilding"}},
	Code{Value: string(SectorTourism), Label: Text{"pariwisata", "tourism"}},
	Code{Value: string(SectorManufacture), Label: Text{"industri pengolahan", "manufacturing"}},
)

// IsValid reports whether s is listed or has the form of a word.
func (s Sector) IsValid() bool { return sectors.Allows(string(s)) }

// Label returns the sector in words.
func (s Sector) Label() Text { return sectors.LabelOf(string(s)) }

// CodeList returns the listed sectors.
func (Sector) CodeList() CodeList { return sectors }
