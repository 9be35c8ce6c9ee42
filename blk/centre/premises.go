package centre

import "github.com/vokasi/vokasi-go/blk"

// A Land is the land that a centre stands on.
type Land struct {
	// The area in square metres.
	AreaM2 blk.Count `json:"area_m2,omitzero"`
	// By what right the centre has it.
	Title LandTitle `json:"title,omitzero"`
	// Whose land it is.
	Holder LandHolder `json:"holder,omitzero"`
	// The paper that proves the title.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A Building is the buildings of a centre.
type Building struct {
	// The floor area in square metres.
	AreaM2 blk.Count `json:"area_m2,omitzero"`
	// Whether they are its own.
	Tenure Tenure `json:"tenure,omitzero"`
	// The electric power connected, in volt-amperes, for example 33000.
	PowerVA blk.Count `json:"power_va,omitzero"`
	// Rooms for theory.
	TheoryRooms blk.Count `json:"theory_rooms,omitzero"`
	// Rooms for practice.
	PracticeRooms blk.Count `json:"practice_rooms,omitzero"`
	// Beds for participants in the dormitory; 0 if there is none.
	DormitoryBeds blk.Count `json:"dormitory_beds,omitzero"`
}

// LandTitle is by what right a centre has its land: "certificate" (sertifikat
// tanah), "grant" (naskah hibah), "lease" or "borrowed". The zero value "" is
// absent.
type LandTitle string

// The titles.
const (
	TitleCertificate LandTitle = "certificate"
	TitleGrant       LandTitle = "grant"
	TitleLease       LandTitle = "lease"
	TitleBorrowed    LandTitle = "borrowed"
)

var landTitles = blk.NewCodeList("land_title", blk.Text{ID: "Alas hak lahan", EN: "Title to land"},
	blk.Code{Value: string(TitleCertificate), Label: blk.Text{ID: "sertifikat", EN: "certificate"}, Aliases: []string{"sertifikat hak pakai", "SHP"}},
	blk.Code{Value: string(TitleGrant), Label: blk.Text{ID: "hibah", EN: "grant"}, Meaning: blk.Text{ID: "naskah hibah, sebelum bersertifikat", EN: "a deed of grant, before there is a certificate"}, Aliases: []string{"naskah hibah"}},
	blk.Code{Value: string(TitleLease), Label: blk.Text{ID: "sewa", EN: "lease"}},
	blk.Code{Value: string(TitleBorrowed), Label: blk.Text{ID: "pinjam pakai", EN: "borrowed"}},
)

// IsValid reports whether t is one of the titles.
func (t LandTitle) IsValid() bool { return landTitles.Has(string(t)) }

// Label returns the name of the title.
func (t LandTitle) Label() blk.Text { return landTitles.LabelOf(string(t)) }

// CodeList returns all titles.
func (LandTitle) CodeList() blk.CodeList { return landTitles }

// LandHolder is whose land a centre stands on: "government" (central, province or
// regency), "community" or "private". The zero value "" is absent.
type LandHolder string

// The holders.
const (
	HeldByGovernment LandHolder = "government"
	HeldByCommunity  LandHolder = "community"
	HeldPrivately    LandHolder = "private"
)

var landHolders = blk.NewCodeList("land_holder", blk.Text{ID: "Pemilik lahan", EN: "Holder of land"},
	blk.Code{Value: string(HeldByGovernment), Label: blk.Text{ID: "milik pemerintah", EN: "held by the government"}, Aliases: []string{"pemerintah"}},
	blk.Code{Value: string(HeldByCommunity), Label: blk.Text{ID: "milik komunitas", EN: "held by a community"}, Aliases: []string{"yayasan", "pesantren"}},
	blk.Code{Value: string(HeldPrivately), Label: blk.Text{ID: "milik swasta", EN: "held privately"}, Aliases: []string{"swasta"}},
)

// IsValid reports whether h is one of the holders.
func (h LandHolder) IsValid() bool { return landHolders.Has(string(h)) }

// Label returns the name of the holder.
func (h LandHolder) Label() blk.Text { return landHolders.LabelOf(string(h)) }

// CodeList returns all holders.
func (LandHolder) CodeList() blk.CodeList { return landHolders }

// Tenure is whether buildings are "owned", "rented" or "borrowed". The zero value
// "" is absent.
type Tenure string

// The tenures.
const (
	TenureOwned    Tenure = "owned"
	TenureRented   Tenure = "rented"
	TenureBorrowed Tenure = "borrowed"
)

var tenures = blk.NewCodeList("tenure", blk.Text{ID: "Status gedung", EN: "Tenure of buildings"},
	blk.Code{Value: string(TenureOwned), Label: blk.Text{ID: "milik sendiri", EN: "owned"}},
	blk.Code{Value: string(TenureRented), Label: blk.Text{ID: "sewa", EN: "rented"}},
	blk.Code{Value: string(TenureBorrowed), Label: blk.Text{ID: "pinjam pakai", EN: "borrowed"}},
)

// IsValid reports whether t is one of the tenures.
func (t Tenure) IsValid() bool { return tenures.Has(string(t)) }

// Label returns the name of the tenure.
func (t Tenure) Label() blk.Text { return tenures.LabelOf(string(t)) }

// CodeList returns all tenures.
func (Tenure) CodeList() blk.CodeList { return tenures }

var minLandArea = blk.Parameter{
	ID: "min_land_area_m2", Label: blk.Text{ID: "Luas lahan terkecil BLK pemerintah", EN: "Smallest land of a government centre"}, Unit: blk.UnitSquareMetres, Stricter: blk.StricterHigher,
	Values: []blk.DatedValue{{InForce: blk.Period{From: blk.MustParseDate("2017-01-01")}, Value: blk.Value{Number: 5000}, Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 4")}}},
}

// MinLandArea returns the parameter that says how much land, in square metres, a
// government centre founded from 2017 must have.
func MinLandArea() *blk.Parameter { return &minLandArea }

var landChecks = []blk.Check[Land]{
	blk.CheckCode("/title", func(l *Land) LandTitle { return l.Title }),
	blk.CheckCode("/holder", func(l *Land) LandHolder { return l.Holder }),
	blk.CheckIdentifier("/document", func(l *Land) blk.DocumentID { return l.Document }),
}

var buildingChecks = []blk.Check[Building]{
	blk.CheckCode("/tenure", func(b *Building) Tenure { return b.Tenure }),
}

// foundingLandCheck asks for the land that a government centre founded from 2017
// must have. A centre founded before, and one of a community, need not.
var foundingLandCheck = blk.Check[Centre]{
	ID: "CTR-006", At: "/land", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAggregate,
	Must:  blk.Text{ID: "BLK pemerintah yang didirikan sejak 2017 harus mempunyai lahan pemerintah bersertifikat sedikitnya {allowed_id}; tercatat: {given_id}.", EN: "A government centre founded from 2017 must have at least {allowed_en} of government land with a certificate; given: {given_en}."},
	Mend:  blk.Text{ID: "Isi luas, alas hak dan pemilik menurut sertifikat, atau tambah lahan.", EN: "Give area, title and holder as the certificate has them, or add land."},
	Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 4")},
	Find: func(x *Centre, _ *blk.Context) (failures []blk.Failure) {
		least, ok := minLandArea.On(x.Founded.Period().From)
		if !x.Kind.IsGovernment() || x.Founded.IsZero() || !ok {
			return nil
		}
		fail := func(at string, known bool, given blk.Text) {
			if !known {
				given = blk.Text{ID: "belum ada", EN: "nothing"}
			}
			failures = append(failures, blk.Failure{At: at, Params: append(blk.TextParams("allowed", minLandArea.Unit.Format(least.Number)), blk.TextParams("given", given)...)})
		}
		if area, known := x.Land.AreaM2.Int(); int64(area) < least.Number {
			fail("/land/area_m2", known, minLandArea.Unit.Format(int64(area)))
		}
		if t := x.Land.Title; t == "" || t.IsValid() && t != TitleCertificate {
			fail("/land/title", t != "", t.Label())
		}
		if h := x.Land.Holder; h == "" || h.IsValid() && h != HeldByGovernment {
			fail("/land/holder", h != "", h.Label())
		}
		return failures
	},
}

// Check returns what the checks find in the land, nil if all hold.
func (l *Land) Check(c *blk.Context) blk.Findings { return blk.RunChecks(landChecks, l, c) }

// Check returns what the checks find in the buildings, nil if all hold.
func (b *Building) Check(c *blk.Context) blk.Findings { return blk.RunChecks(buildingChecks, b, c) }
