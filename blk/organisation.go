package blk

// An Organisation is any party that is not itself a training centre: a
// ministry, a local government, its offices, a council secretariat, a company,
// a foundation, a forum of journalists.
type Organisation struct {
	// The identifier, which no other record of its kind has.
	ID OrganisationID `json:"id,omitzero" jsonschema:"required"`
	// What kind of party it is.
	Kind OrganisationKind `json:"kind,omitzero" jsonschema:"required"`
	// The full name in Indonesian.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// Short forms and other spellings met, such as "Kemenaker" for Kemnaker.
	Aliases []string `json:"aliases,omitempty"`
	// The region it is responsible for or sits in.
	Region Region `json:"region,omitzero"`
	// The organisation it is a part of.
	Parent OrganisationID `json:"parent,omitzero"`
	// Where this is known from.
	Citations []Citation `json:"citations,omitempty"`
}

// OrganisationKind is the kind of an organisation, such as "manpower_office".
// The zero value "" is absent.
type OrganisationKind string

// The kinds of organisations.
const (
	OrganisationMinistry             OrganisationKind = "ministry"
	OrganisationDirectorateGeneral   OrganisationKind = "directorate_general"
	OrganisationDirectorate          OrganisationKind = "directorate"
	OrganisationStateAgency          OrganisationKind = "state_agency"
	OrganisationProvincialGovernment OrganisationKind = "provincial_government"
	OrganisationRegencyGovernment    OrganisationKind = "regency_government"
	OrganisationCityGovernment       OrganisationKind = "city_government"
	OrganisationManpowerOffice       OrganisationKind = "manpower_office"
	OrganisationLocalOffice          OrganisationKind = "local_office"
	OrganisationCouncilSecretariat   OrganisationKind = "council_secretariat"
	OrganisationCompany              OrganisationKind = "company"
	OrganisationFoundation           OrganisationKind = "foundation"
	OrganisationReligious            OrganisationKind = "religious_institution"
	OrganisationTradeUnion           OrganisationKind = "trade_union"
	OrganisationAssociation          OrganisationKind = "association"
	OrganisationPress                OrganisationKind = "press"
)

var organisationKinds = NewCodeList("organisation_kind", Text{"Jenis organisasi", "Kind of organisation"},
	Code{Value: string(OrganisationMinistry), Label: Text{"kementerian", "ministry"}},
	Code{Value: string(OrganisationDirectorateGeneral), Label: Text{"direktorat jenderal", "directorate general"}},
	Code{Value: string(OrganisationDirectorate), Label: Text{"direktorat", "directorate"}},
	Code{Value: string(OrganisationStateAgency), Label: Text{"lembaga negara", "state agency"}, Aliases: []string{"badan"}},
	Code{Value: string(OrganisationProvincialGovernment), Label: Text{"pemerintah provinsi", "provincial government"}, Aliases: []string{"Pemprov"}},
	Code{Value: string(OrganisationRegencyGovernment), Label: Text{"pemerintah kabupaten", "regency government"}, Aliases: []string{"Pemkab"}},
	Code{Value: string(OrganisationCityGovernment), Label: Text{"pemerintah kota", "city government"}, Aliases: []string{"Pemkot"}},
	Code{Value: string(OrganisationManpowerOffice), Label: Text{"dinas tenaga kerja", "manpower office"}, Meaning: Text{"dinas tenaga kerja provinsi atau kabupaten/kota", "office of a province or regency for manpower"}, Aliases: []string{"Disnaker", "Disnakertrans"}},
	Code{Value: string(OrganisationLocalOffice), Label: Text{"perangkat daerah lain", "other local office"}, Aliases: []string{"OPD", "SKPD", "dinas"}},
	Code{Value: string(OrganisationCouncilSecretariat), Label: Text{"sekretariat DPRD", "secretariat of the local council"}},
	Code{Value: string(OrganisationCompany), Label: Text{"perusahaan", "company"}},
	Code{Value: string(OrganisationFoundation), Label: Text{"yayasan", "foundation"}},
	Code{Value: string(OrganisationReligious), Label: Text{"lembaga keagamaan", "religious institution"}, Aliases: []string{"pondok pesantren", "pesantren", "seminari", "pasraman"}},
	Code{Value: string(OrganisationTradeUnion), Label: Text{"serikat pekerja", "trade union"}, Aliases: []string{"SP/SB", "serikat buruh"}},
	Code{Value: string(OrganisationAssociation), Label: Text{"asosiasi atau forum", "association or forum"}},
	Code{Value: string(OrganisationPress), Label: Text{"pers", "press"}},
)

// IsValid reports whether k is one of the kinds.
func (k OrganisationKind) IsValid() bool { return organisationKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k OrganisationKind) Label() Text { return organisationKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (OrganisationKind) CodeList() CodeList { return organisationKinds }

var organisationChecks = []Check[Organisation]{
	CheckPresent("/id", func(o *Organisation) bool { return o.ID != "" }),
	CheckIdentifier("/id", func(o *Organisation) OrganisationID { return o.ID }),
	CheckPresent("/kind", func(o *Organisation) bool { return o.Kind != "" }),
	CheckCode("/kind", func(o *Organisation) OrganisationKind { return o.Kind }),
	CheckPresent("/name", func(o *Organisation) bool { return o.Name != "" }),
	CheckIdentifier("/parent", func(o *Organisation) OrganisationID { return o.Parent }),
	CheckRegion("/region", func(o *Organisation) Region { return o.Region }),
	{
		ID: "ORG-001", At: "/parent", Severity: InEveryPhase(Error),
		Must:  Text{"Organisasi tidak boleh menjadi bagian dari dirinya sendiri.", "An organisation must not be a part of itself."},
		Mend:  Text{"Isi parent dengan organisasi di atasnya atau kosongkan.", "Put the organisation above it into parent, or leave it out."},
		Basis: []Basis{Practice(Text{"susunan organisasi", "structure of organisations"})},
		Holds: func(o *Organisation, _ *Context) bool { return o.Parent == "" || o.Parent != o.ID },
	},
}

// Check returns what the checks find in the organisation, nil if all hold.
func (o *Organisation) Check(c *Context) Findings {
	return append(RunChecks(organisationChecks, o, c), CheckCitations(o.Citations, c)...)
}

// Validate is [Organisation.Check] as an error: nil unless a finding is an
// error.
func (o *Organisation) Validate(c *Context) error { return o.Check(c).Err() }
