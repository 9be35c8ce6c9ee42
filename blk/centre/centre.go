package centre

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Centre (lembaga pelatihan kerja) is an institution that trains, such as UPT
// BLK Singosari or a BLK Komunitas.
type Centre struct {
	// The identifier, for example "blk-singosari".
	ID blk.CentreID `json:"id,omitzero" jsonschema:"required"`
	// What kind of institution it is; absent only where a source does not say.
	Kind Kind `json:"kind,omitzero"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// Short forms and other spellings met. Names are not unique: never key on one.
	Aliases []string `json:"aliases,omitempty"`
	// Which level owns it.
	OwnerLevel OwnerLevel `json:"owner_level,omitzero"`
	// The organisation that owns it; for a BLKK the foundation, pesantren or union that hosts it.
	Owner blk.OrganisationID `json:"owner,omitzero"`
	// The region it lies in, as deep as it is known.
	Region blk.Region `json:"region,omitzero"`
	// The address as written on letters.
	Address string `json:"address,omitzero"`
	// How it is reached.
	Contact Contact `json:"contact,omitzero"`
	// Who leads it.
	Head Head `json:"head,omitzero"`
	// The centre that supervises it (unit pembina), for a service post.
	Parent blk.CentreID `json:"parent,omitzero"`
	// The class of a local centre by its workload.
	WorkloadClass WorkloadClass `json:"workload_class,omitzero"`
	// The number that the Ministry of Manpower gave it.
	VIN blk.VIN `json:"vin,omitzero"`
	// Its registration or its licences.
	Licences []CentreLicence `json:"licences,omitempty"`
	// The accreditation that it goes by.
	Accreditation AccreditationID `json:"accreditation,omitzero"`
	// Whether it is planned, in operation or closed.
	Status Status `json:"status,omitzero"`
	// When it was founded.
	Founded blk.PartialDate `json:"founded,omitzero"`
	// When it was inaugurated.
	Inaugurated blk.PartialDate `json:"inaugurated,omitzero"`
	// Its land.
	Land Land `json:"land,omitzero"`
	// Its buildings.
	Building Building `json:"building,omitzero"`
	// How many participants it can train in a year.
	CapacityPerYear blk.Count `json:"capacity_per_year,omitzero"`
	// The vocations it teaches, as far as they are named.
	Vocations []OfferedVocation `json:"vocations,omitempty"`
	// What it gives its participants beside training.
	Services []Service `json:"services,omitempty"`
	// Totals that a source states without naming what they count.
	DeclaredCounts []blk.DeclaredCount `json:"declared_counts,omitempty"`
	// What a source says of its resources.
	StatedResources []StatedResource `json:"stated_resources,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An OfferedVocation is a vocation that a centre teaches.
type OfferedVocation struct {
	// The vocation.
	Vocation Vocation `json:"vocation,omitzero" jsonschema:"required"`
	// The second level: which parts of it are taught, as far as they are named.
	SubVocations []SubVocation `json:"sub_vocations,omitempty"`
	// The word the source or the centre uses for it, where it is another.
	LocalName string `json:"local_name,omitzero"`
	// Whether it is a speciality (kejuruan unggulan) of the centre.
	Flagship blk.Flag `json:"flagship,omitzero"`
	// Since when and until when it is taught.
	Active blk.Period `json:"active,omitzero"`
}

// Kind is the kind of a training institution, such as "uptd" or "blkk". The
// zero value "" is absent.
type Kind string

// The kinds of institutions.
const (
	UPTP                Kind = "uptp"
	UPTD                Kind = "uptd"
	BLKLN               Kind = "blkln"
	MinistryInstitution Kind = "ministry_institution"
	LocalOffice         Kind = "local_office"
	PrivateLPK          Kind = "lpk_private"
	CompanyLPK          Kind = "lpk_company"
	BLKK                Kind = "blkk"
)

var kinds = blk.NewCodeList("centre_kind", blk.Text{ID: "Jenis lembaga pelatihan", EN: "Kind of training institution"},
	blk.Code{Value: string(UPTP), Label: blk.Text{ID: "UPTP (BBPVP, BPVP)", EN: "centre of the Ministry of Manpower (UPTP)"}, Meaning: blk.Text{ID: "balai milik Kementerian Ketenagakerjaan, dengan satuan pelayanannya; APBN", EN: "owned by the ministry, with its service posts; paid by the state budget"}, Aliases: []string{"BLK UPTP", "BBPVP", "BPVP", "UPTP"}, External: kemnaker("1")},
	blk.Code{Value: string(UPTD), Label: blk.Text{ID: "UPTD BLK", EN: "centre of a local government (UPTD)"}, Meaning: blk.Text{ID: "balai milik dinas provinsi atau kabupaten/kota; APBD", EN: "owned by a province or regency; paid by the local budget"}, Aliases: []string{"UPTD", "UPT BLK"}, External: kemnaker("2")},
	blk.Code{Value: string(BLKLN), Label: blk.Text{ID: "BLK Luar Negeri", EN: "centre for work abroad (BLKLN)"}, Meaning: blk.Text{ID: "menyiapkan calon pekerja migran sebelum berangkat", EN: "prepares migrant workers before they leave"}, External: kemnaker("3")},
	blk.Code{Value: string(MinistryInstitution), Label: blk.Text{ID: "Lembaga pelatihan K/L", EN: "centre of another ministry"}, Meaning: blk.Text{ID: "balai milik kementerian atau lembaga lain", EN: "owned by a ministry or agency other than that of manpower"}, External: kemnaker("4")},
	blk.Code{Value: string(LocalOffice), Label: blk.Text{ID: "SKPD", EN: "local office that trains by itself"}, Meaning: blk.Text{ID: "dinas yang melatih sendiri, tanpa balai", EN: "an office that trains without a centre of its own"}, External: kemnaker("5")},
	blk.Code{Value: string(PrivateLPK), Label: blk.Text{ID: "LPK swasta", EN: "private training provider"}, Meaning: blk.Text{ID: "badan hukum swasta; memerlukan NIB dan sertifikat standar", EN: "a private body; needs a business number (NIB) and a standard certificate"}, Aliases: []string{"LPKS"}, External: kemnaker("6")},
	blk.Code{Value: string(CompanyLPK), Label: blk.Text{ID: "LPK perusahaan", EN: "training unit of a company"}, Meaning: blk.Text{ID: "melatih karyawan perusahaannya sendiri", EN: "trains the employees of its own company"}},
	blk.Code{Value: string(BLKK), Label: blk.Text{ID: "BLK Komunitas", EN: "community training centre (BLKK)"}, Meaning: blk.Text{ID: "satu kejuruan di lahan yayasan, pesantren, lembaga keagamaan atau serikat pekerja, dibangun dengan bantuan pemerintah", EN: "one vocation on the land of a foundation, a religious body or a trade union, built with government assistance"}, Aliases: []string{"BLKK"}, External: kemnaker("7")},
)

func kemnaker(code string) []blk.ExternalCode {
	return []blk.ExternalCode{{System: "kemnaker", Code: code}}
}

// IsValid reports whether k is one of the kinds.
func (k Kind) IsValid() bool { return kinds.Has(string(k)) }

// Label returns the name of the kind.
func (k Kind) Label() blk.Text { return kinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (Kind) CodeList() blk.CodeList { return kinds }

// IsGovernment reports whether institutions of the kind belong to the state.
func (k Kind) IsGovernment() bool {
	return k == UPTP || k == UPTD || k == MinistryInstitution || k == LocalOffice
}

// OwnerLevel is which level owns a centre: "central", "province", "regency" (a
// kabupaten or a kota), "community" or "private". The zero value "" is absent.
type OwnerLevel string

// The levels.
const (
	OwnedByCentral   OwnerLevel = "central"
	OwnedByProvince  OwnerLevel = "province"
	OwnedByRegency   OwnerLevel = "regency"
	OwnedByCommunity OwnerLevel = "community"
	OwnedPrivately   OwnerLevel = "private"
)

var ownerLevels = blk.NewCodeList("owner_level", blk.Text{ID: "Tingkat pemilik", EN: "Level of the owner"},
	blk.Code{Value: string(OwnedByCentral), Label: blk.Text{ID: "pusat", EN: "central government"}},
	blk.Code{Value: string(OwnedByProvince), Label: blk.Text{ID: "provinsi", EN: "province"}},
	blk.Code{Value: string(OwnedByRegency), Label: blk.Text{ID: "kabupaten/kota", EN: "regency or city"}},
	blk.Code{Value: string(OwnedByCommunity), Label: blk.Text{ID: "komunitas", EN: "community"}, Meaning: blk.Text{ID: "yayasan, lembaga keagamaan atau serikat pekerja", EN: "a foundation, a religious body or a trade union"}},
	blk.Code{Value: string(OwnedPrivately), Label: blk.Text{ID: "swasta", EN: "private"}},
)

// IsValid reports whether l is one of the levels.
func (l OwnerLevel) IsValid() bool { return ownerLevels.Has(string(l)) }

// Label returns the name of the level.
func (l OwnerLevel) Label() blk.Text { return ownerLevels.LabelOf(string(l)) }

// CodeList returns all levels.
func (OwnerLevel) CodeList() blk.CodeList { return ownerLevels }

// Status is whether a centre is "planned", "operational" or "closed". The zero
// value "" is absent.
type Status string

// The statuses.
const (
	Planned     Status = "planned"
	Operational Status = "operational"
	Closed      Status = "closed"
)

var statuses = blk.NewCodeList("centre_status", blk.Text{ID: "Status lembaga", EN: "Status of a centre"},
	blk.Code{Value: string(Planned), Label: blk.Text{ID: "direncanakan", EN: "planned"}},
	blk.Code{Value: string(Operational), Label: blk.Text{ID: "beroperasi", EN: "operational"}},
	blk.Code{Value: string(Closed), Label: blk.Text{ID: "tutup", EN: "closed"}},
)

// IsValid reports whether s is one of the statuses.
func (s Status) IsValid() bool { return statuses.Has(string(s)) }

// Label returns the name of the status.
func (s Status) Label() blk.Text { return statuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (Status) CodeList() blk.CodeList { return statuses }

// WorkloadClass is the class of a local service unit (UPTD) by its workload: "a" or
// "b". The zero value "" is absent.
//
// Source: Permendagri 12/2017.
type WorkloadClass string

// The classes.
const (
	WorkloadClassA WorkloadClass = "a"
	WorkloadClassB WorkloadClass = "b"
)

var workloadClasses = blk.NewCodeList("workload_class", blk.Text{ID: "Kelas UPTD", EN: "Workload class"},
	blk.Code{Value: string(WorkloadClassA), Label: blk.Text{ID: "UPTD kelas A", EN: "class A"}, Meaning: blk.Text{ID: "beban kerja besar", EN: "a large workload"}, Aliases: []string{"kelas A"}},
	blk.Code{Value: string(WorkloadClassB), Label: blk.Text{ID: "UPTD kelas B", EN: "class B"}, Meaning: blk.Text{ID: "beban kerja kecil", EN: "a small workload"}, Aliases: []string{"kelas B"}},
)

// IsValid reports whether w is one of the classes.
func (w WorkloadClass) IsValid() bool { return workloadClasses.Has(string(w)) }

// Label returns the name of the class.
func (w WorkloadClass) Label() blk.Text { return workloadClasses.LabelOf(string(w)) }

// CodeList returns all classes.
func (WorkloadClass) CodeList() blk.CodeList { return workloadClasses }

// Service is what a centre gives its participants beside training, such as
// "business_mentoring". The zero value "" is absent.
type Service string

// The services.
const (
	ServiceCertification     Service = "certification"
	ServiceBusinessMentoring Service = "business_mentoring"
	ServiceJobReferral       Service = "job_referral"
	ServiceDormitory         Service = "dormitory"
)

var services = blk.NewCodeList("centre_service", blk.Text{ID: "Layanan", EN: "Service"},
	blk.Code{Value: string(ServiceCertification), Label: blk.Text{ID: "sertifikasi", EN: "certification"}},
	blk.Code{Value: string(ServiceBusinessMentoring), Label: blk.Text{ID: "pendampingan usaha", EN: "business mentoring"}},
	blk.Code{Value: string(ServiceJobReferral), Label: blk.Text{ID: "akses kerja lewat perusahaan mitra", EN: "access to jobs through partner companies"}},
	blk.Code{Value: string(ServiceDormitory), Label: blk.Text{ID: "asrama", EN: "dormitory"}},
)

// IsValid reports whether s is one of the services.
func (s Service) IsValid() bool { return services.Has(string(s)) }

// Label returns the name of the service.
func (s Service) Label() blk.Text { return services.LabelOf(string(s)) }

// CodeList returns all services.
func (Service) CodeList() blk.CodeList { return services }

// Declared returns the count that a source declares of a subject, and false if
// none does.
func (x *Centre) Declared(s blk.CountSubject) (blk.DeclaredCount, bool) {
	for _, d := range x.DeclaredCounts {
		if d.Subject == s {
			return d, true
		}
	}
	return blk.DeclaredCount{}, false
}

// Stated returns what a source says of a resource, the last statement if there
// are several, and false if none says anything.
func (x *Centre) Stated(r Resource) (StatedResource, bool) {
	for _, s := range slices.Backward(x.StatedResources) {
		if s.Resource == r {
			return s, true
		}
	}
	return StatedResource{}, false
}

var maxVocationsBLKK = blk.Parameter{
	ID: "max_vocations_blkk", Label: blk.Text{ID: "Kejuruan terbanyak BLK Komunitas", EN: "Most vocations of a community centre"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 1}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "BLKK dibangun dengan satu kejuruan", EN: "a BLKK is built with one vocation"})}}},
}

// ownersOf says which levels can own a kind of centre.
func ownersOf(k Kind, l OwnerLevel) bool {
	switch k {
	case UPTP, MinistryInstitution:
		return l == OwnedByCentral
	case UPTD, LocalOffice:
		return l == OwnedByProvince || l == OwnedByRegency
	case BLKK:
		return l == OwnedByCommunity
	case PrivateLPK, CompanyLPK:
		return l == OwnedPrivately
	}
	return true
}

var centreChecks = []blk.Check[Centre]{
	blk.CheckPresent("/id", func(x *Centre) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *Centre) blk.CentreID { return x.ID }),
	blk.CheckCode("/kind", func(x *Centre) Kind { return x.Kind }),
	{
		ID: "CTR-001", At: "/kind", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Jenis lembaga harus diketahui.", EN: "The kind of institution must be known."},
		Mend:  blk.Text{ID: "Isi kind menurut tanda daftar atau izinnya.", EN: "Give kind as its registration or licence has it."},
		Basis: []blk.Basis{blk.Law("permenaker-17-2016", "")},
		Holds: func(x *Centre, _ *blk.Context) bool { return x.Kind != "" },
	},
	blk.CheckPresent("/name", func(x *Centre) bool { return x.Name != "" }),
	blk.CheckCode("/owner_level", func(x *Centre) OwnerLevel { return x.OwnerLevel }),
	blk.CheckIdentifier("/owner", func(x *Centre) blk.OrganisationID { return x.Owner }),
	blk.CheckRegion("/region", func(x *Centre) blk.Region { return x.Region }),
	blk.CheckCode("/status", func(x *Centre) Status { return x.Status }),
	blk.CheckCodes("/services", func(x *Centre) []Service { return x.Services }),
	{
		ID: "CTR-002", At: "/owner_level", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Tingkat dan wilayah pemilik harus sesuai dengan jenis lembaga {kind_id}.", EN: "The level and the region of the owner must fit the kind of institution: {kind_en}."},
		Mend:  blk.Text{ID: "UPTP milik pusat, UPTD milik provinsi atau kabupaten/kota dengan kode wilayahnya, BLKK milik komunitas, LPK milik swasta.", EN: "A UPTP is central, a UPTD belongs to a province or a regency whose region is given, a BLKK to a community, an LPK is private."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "jenis lembaga Kemnaker", EN: "institution types of the ministry"})},
		Find: func(x *Centre, _ *blk.Context) []blk.Failure {
			at := ""
			switch {
			case !x.Kind.IsValid() || x.OwnerLevel != "" && !x.OwnerLevel.IsValid():
				return nil // REF-001 says so
			case !ownersOf(x.Kind, x.OwnerLevel):
				at = "/owner_level"
			case x.OwnerLevel == OwnedByRegency && x.Region.At(blk.LevelRegency).IsZero():
				at = "/region"
			default:
				return nil
			}
			return []blk.Failure{{At: at, Params: blk.TextParams("kind", x.Kind.Label())}}
		},
	},
	{
		ID: "CTR-003", At: "/vocations", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "BLK Komunitas boleh mempunyai paling banyak {allowed} kejuruan; tercatat {given}.", EN: "A community centre may have at most {allowed} vocation; {given} are listed."},
		Mend:  blk.Text{ID: "Periksa kejuruan awal; kejuruan tambahan dicatat setelah pengembangan disetujui.", EN: "Check the founding vocation; list others once an extension is approved."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "BLKK dibangun dengan satu kejuruan", EN: "a BLKK is built with one vocation"})},
		Holds: func(x *Centre, c *blk.Context) bool {
			most, ok := c.Number(&maxVocationsBLKK)
			return x.Kind != BLKK || !ok || int64(len(x.Vocations)) <= most
		},
		Params: func(x *Centre, c *blk.Context) blk.Params {
			most, _ := c.Number(&maxVocationsBLKK)
			return blk.Params{{Name: "given", Value: blk.Value{Number: int64(len(x.Vocations))}.String()}, {Name: "allowed", Value: blk.Value{Number: most}.String()}}
		},
	},
	foundingLandCheck,
	{
		ID: "CTR-007", At: "/vin", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kode wilayah dalam VIN ({vin}) harus sama dengan wilayah lembaga.", EN: "The region in the VIN ({vin}) must be that of the centre."},
		Mend:  blk.Text{ID: "Periksa VIN dan wilayah; wilayah yang dimekarkan boleh berbeda.", EN: "Check the VIN and the region; a regency that was split may differ."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "susunan VIN yang diamati", EN: "structure of VINs as observed"})},
		Holds: func(x *Centre, _ *blk.Context) bool {
			regency := x.Region.At(blk.LevelRegency)
			return x.VIN.IsZero() || regency.IsZero() || x.VIN.Region() == regency
		},
		Params: func(x *Centre, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "vin", Value: x.VIN.Region().String()}}
		},
	},
	{
		ID: "CTR-008", At: "/inaugurated", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Peresmian ({inaugurated}) tidak boleh mendahului pendirian ({founded}).", EN: "The inauguration ({inaugurated}) must not be before the founding ({founded})."},
		Mend:  blk.Text{ID: "Periksa kedua tanggal.", EN: "Check the two dates."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})},
		Holds: func(x *Centre, _ *blk.Context) bool {
			return !x.Inaugurated.Period().Until.Before(x.Founded.Period().From)
		},
		Params: func(x *Centre, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "inaugurated", Value: x.Inaugurated.String()}, {Name: "founded", Value: x.Founded.String()}}
		},
	},
	blk.CheckIdentifier("/parent", func(x *Centre) blk.CentreID { return x.Parent }),
	blk.CheckCode("/workload_class", func(x *Centre) WorkloadClass { return x.WorkloadClass }),
	blk.CheckIdentifier("/accreditation", func(x *Centre) AccreditationID { return x.Accreditation }),
	{
		ID: "CTR-016", At: "/licences", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Sertifikat standar harus diawali NIB lembaga yang tercatat.", EN: "A standard certificate must begin with the business number (NIB) that is recorded of the centre."},
		Mend:  blk.Text{ID: "Periksa NIB dan sertifikat standar di OSS; salah satu mungkin milik lembaga lain.", EN: "Check both in the licensing system (OSS); one may be another institution's."},
		Basis: licenceNumberBasis,
		Find:  certificatesOfOthers,
	},
	{
		ID: "CTR-017", At: "/vin", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "VIN tidak boleh terbit ({issued}) setelah tanggal acuan {on}.", EN: "A VIN must not be issued ({issued}) after the reference date {on}."},
		Mend:  blk.Text{ID: "Periksa empat angka pertama VIN: tahun dan bulan terbit.", EN: "Check the first four digits of the VIN: year and month of issue."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "susunan VIN yang diamati", EN: "structure of VINs as observed"})},
		Holds: func(x *Centre, c *blk.Context) bool {
			return c.On.IsZero() || !x.VIN.Issued().Period().From.After(c.On)
		},
		Params: func(x *Centre, c *blk.Context) blk.Params {
			return blk.Params{{Name: "issued", Value: x.VIN.Issued().String()}, {Name: "on", Value: c.On.String()}}
		},
	},
	{
		ID: "CTR-018", At: "/parent", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Lembaga tidak boleh membina dirinya sendiri.", EN: "A centre must not supervise itself."},
		Mend:  blk.Text{ID: "Isi parent dengan unit pembinanya atau kosongkan.", EN: "Put the centre that supervises it into parent, or leave it out."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "unit pembina satuan pelayanan", EN: "supervisors of service posts"})},
		Holds: func(x *Centre, _ *blk.Context) bool { return x.Parent == "" || x.Parent != x.ID },
	},
	{
		ID: "CTR-019", At: "/workload_class", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kelas A atau B hanya untuk UPTD; lembaga ini {kind_id}.", EN: "Only a local service unit (UPTD) has class A or B; this is: {kind_en}."},
		Mend:  blk.Text{ID: "Periksa kind, atau hapus workload_class.", EN: "Check kind, or take workload_class away."},
		Basis: []blk.Basis{blk.Law("permendagri-12-2017", "")},
		Holds: func(x *Centre, _ *blk.Context) bool {
			return x.WorkloadClass == "" || x.Kind == UPTD || !x.Kind.IsValid()
		},
		Params: func(x *Centre, _ *blk.Context) blk.Params { return blk.TextParams("kind", x.Kind.Label()) },
	},
}

var offeredVocationChecks = []blk.Check[OfferedVocation]{
	blk.CheckPresent("/vocation", func(o *OfferedVocation) bool { return o.Vocation != "" }),
	blk.CheckCode("/vocation", func(o *OfferedVocation) Vocation { return o.Vocation }),
	blk.CheckPeriod("/active", func(o *OfferedVocation) blk.Period { return o.Active }),
	blk.CheckCodes("/sub_vocations", func(o *OfferedVocation) []SubVocation { return o.SubVocations }),
	{
		ID: "CTR-010", At: "/sub_vocations", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Sub-kejuruan {given_id} termasuk kejuruan {allowed_id}, bukan {vocation_id}.", EN: "The sub-vocation {given_en} belongs to the vocation {allowed_en}, not to {vocation_en}."},
		Mend:  blk.Text{ID: "Pindahkan ke kejuruannya, atau pakai kata lain.", EN: "Move it to its vocation, or use another word."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar kejuruan dan sub-kejuruan", EN: "list of vocations and sub-vocations"})},
		Find: func(o *OfferedVocation, _ *blk.Context) (failures []blk.Failure) {
			for i, s := range o.SubVocations {
				if of := s.Vocation(); of != "" && of != o.Vocation && vocations.Has(string(o.Vocation)) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sub_vocations", i, ""),
						Params: append(append(blk.TextParams("given", s.Label()), blk.TextParams("allowed", of.Label())...), blk.TextParams("vocation", o.Vocation.Label())...)})
				}
			}
			return failures
		},
	},
}

// Check returns what the checks find in the vocation, nil if all hold.
func (o *OfferedVocation) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(offeredVocationChecks, o, c)
}

// Check returns what the checks find in the centre, nil if all hold.
func (x *Centre) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(centreChecks, x, c)
	found = append(found, x.Contact.Check(c).Under("contact")...)
	if x.Head != (Head{}) {
		found = append(found, x.Head.Check(c).Under("head")...)
	}
	found = append(found, blk.CheckEach("licences", x.Licences, (*CentreLicence).Check, c)...)
	found = append(found, x.Land.Check(c).Under("land")...)
	found = append(found, x.Building.Check(c).Under("building")...)
	found = append(found, blk.CheckEach("vocations", x.Vocations, (*OfferedVocation).Check, c)...)
	found = append(found, blk.CheckEach("declared_counts", x.DeclaredCounts, (*blk.DeclaredCount).Check, c)...)
	found = append(found, blk.CheckEach("stated_resources", x.StatedResources, (*StatedResource).Check, c)...)
	return append(found, blk.CheckCitations(x.Citations, c)...)
}

// Validate is [Centre.Check] as an error: nil unless a finding is an error.
func (x *Centre) Validate(c *blk.Context) error { return x.Check(c).Err() }
