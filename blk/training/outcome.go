package training

import "github.com/vokasi/vokasi-go/blk"

// Destination is where somebody is after training: "employed",
// "self_employed", "apprenticeship", "continuing_school", "not_working" or
// "untraceable". The zero value "" is absent.
type Destination string

// The destinations.
const (
	Employed         Destination = "employed"
	SelfEmployed     Destination = "self_employed"
	InApprenticeship Destination = "apprenticeship"
	ContinuingSchool Destination = "continuing_school"
	NotWorking       Destination = "not_working"
	Untraceable      Destination = "untraceable"
)

var destinations = blk.NewCodeList("destination", blk.Text{ID: "Keadaan alumni", EN: "Destination of alumni"},
	blk.Code{Value: string(Employed), Label: blk.Text{ID: "bekerja", EN: "employed"}},
	blk.Code{Value: string(SelfEmployed), Label: blk.Text{ID: "wirausaha", EN: "self-employed"}, Aliases: []string{"usaha sendiri", "tenaga kerja mandiri"}},
	blk.Code{Value: string(InApprenticeship), Label: blk.Text{ID: "magang", EN: "in an apprenticeship"}},
	blk.Code{Value: string(ContinuingSchool), Label: blk.Text{ID: "melanjutkan sekolah", EN: "continuing school"}},
	blk.Code{Value: string(NotWorking), Label: blk.Text{ID: "belum bekerja", EN: "not working yet"}},
	blk.Code{Value: string(Untraceable), Label: blk.Text{ID: "tidak terlacak", EN: "not traceable"}, Meaning: blk.Text{ID: "sudah dicari dan tidak ditemukan; bukan berarti tidak bekerja", EN: "looked for and not found; not the same as not working"}},
)

// IsValid reports whether d is one of the destinations.
func (d Destination) IsValid() bool { return destinations.Has(string(d)) }

// Label returns the destination in words.
func (d Destination) Label() blk.Text { return destinations.LabelOf(string(d)) }

// CodeList returns all destinations.
func (Destination) CodeList() blk.CodeList { return destinations }

// A ReportedOutcome is what a source says became of the alumni of a centre
// without counting them: "many find work at once or open a business".
type ReportedOutcome struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Where the alumni are.
	Destinations []Destination `json:"destinations,omitempty" jsonschema:"required,minItems=1"`
	// How many, in the words of the source.
	Extent Extent `json:"extent,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Extent is how many a source says, without a number: "some", "many", "most"
// or "all". The zero value "" is absent.
type Extent string

// The extents.
const (
	ExtentSome Extent = "some"
	ExtentMany Extent = "many"
	ExtentMost Extent = "most"
	ExtentAll  Extent = "all"
)

var extents = blk.NewCodeList("extent", blk.Text{ID: "Banyaknya", EN: "Extent"},
	blk.Code{Value: string(ExtentSome), Label: blk.Text{ID: "sebagian", EN: "some"}},
	blk.Code{Value: string(ExtentMany), Label: blk.Text{ID: "banyak", EN: "many"}},
	blk.Code{Value: string(ExtentMost), Label: blk.Text{ID: "sebagian besar", EN: "most"}},
	blk.Code{Value: string(ExtentAll), Label: blk.Text{ID: "semua", EN: "all"}},
)

// IsValid reports whether e is one of the extents.
func (e Extent) IsValid() bool { return extents.Has(string(e)) }

// Label returns the extent in words.
func (e Extent) Label() blk.Text { return extents.LabelOf(string(e)) }

// CodeList returns all extents.
func (Extent) CodeList() blk.CodeList { return extents }

// An Indicator is a published rate, such as an unemployment rate of about 3.9
// percent.
type Indicator struct {
	// The identifier, which no other record of its kind has.
	ID IndicatorID `json:"id,omitzero" jsonschema:"required"`
	// What it measures.
	Kind IndicatorKind `json:"kind,omitzero" jsonschema:"required"`
	// The region it is about.
	Region blk.Region `json:"region,omitzero"`
	// The centre it is about.
	Centre blk.CentreID `json:"centre,omitzero"`
	// How the source gives the value: exactly, about, at least.
	Qualifier blk.CountQualifier `json:"qualifier,omitzero" jsonschema:"required"`
	// The value.
	Value blk.Percent `json:"value,omitzero" jsonschema:"required"`
	// The period it is for; absent where the source does not say.
	Period blk.Period `json:"period,omitzero"`
	// Who is counted in the rate.
	Numerator blk.Count `json:"numerator,omitzero"`
	// Of how many.
	Denominator blk.Count `json:"denominator,omitzero"`
	// Who measured it.
	MeasuredBy blk.OrganisationID `json:"measured_by,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// IndicatorID identifies an [Indicator].
type IndicatorID string

// IndicatorKind is what an indicator measures, such as "unemployment_rate"
// (TPT). The zero value "" is absent.
type IndicatorKind string

// The kinds of indicators.
const (
	UnemploymentRate   IndicatorKind = "unemployment_rate"
	ParticipationRate  IndicatorKind = "participation_rate"
	PlacementRate      IndicatorKind = "placement_rate"
	CompletionRate     IndicatorKind = "completion_rate"
	CertificationRate  IndicatorKind = "certification_rate"
	SelfEmploymentRate IndicatorKind = "self_employment_rate"
	DropoutRate        IndicatorKind = "dropout_rate"
)

var indicatorKinds = blk.NewCodeList("indicator_kind", blk.Text{ID: "Jenis indikator", EN: "Kind of indicator"},
	blk.Code{Value: string(UnemploymentRate), Label: blk.Text{ID: "tingkat pengangguran terbuka (TPT)", EN: "open unemployment rate (TPT)"}, Aliases: []string{"TPT"}, Meaning: blk.Text{ID: "penganggur dibagi angkatan kerja", EN: "unemployed divided by the labour force"}},
	blk.Code{Value: string(ParticipationRate), Label: blk.Text{ID: "tingkat partisipasi angkatan kerja (TPAK)", EN: "labour-force participation rate"}, Aliases: []string{"TPAK"}, Meaning: blk.Text{ID: "angkatan kerja dibagi penduduk 15 tahun ke atas", EN: "labour force divided by the population of 15 and older"}},
	blk.Code{Value: string(PlacementRate), Label: blk.Text{ID: "tingkat penempatan", EN: "placement rate"}, Meaning: blk.Text{ID: "bekerja atau berwirausaha dibagi yang menyelesaikan pelatihan dan terlacak", EN: "employed or self-employed, of those who completed training and were traced"}},
	blk.Code{Value: string(CompletionRate), Label: blk.Text{ID: "tingkat penyelesaian", EN: "completion rate"}, Meaning: blk.Text{ID: "menyelesaikan dibagi yang mengakhiri kepesertaan", EN: "completed, of those whose enrolment ended"}},
	blk.Code{Value: string(CertificationRate), Label: blk.Text{ID: "tingkat kelulusan uji kompetensi", EN: "certification rate"}, Meaning: blk.Text{ID: "kompeten dibagi yang menyelesaikan pelatihan dan diuji", EN: "competent, of those who completed training and were tested"}},
	blk.Code{Value: string(SelfEmploymentRate), Label: blk.Text{ID: "tingkat wirausaha", EN: "self-employment rate"}, Meaning: blk.Text{ID: "berwirausaha dibagi yang menyelesaikan pelatihan dan terlacak", EN: "self-employed, of those who completed training and were traced"}},
	blk.Code{Value: string(DropoutRate), Label: blk.Text{ID: "tingkat putus pelatihan", EN: "dropout rate"}, Meaning: blk.Text{ID: "tidak menyelesaikan dibagi yang mengakhiri kepesertaan", EN: "not completed, of those whose enrolment ended"}},
)

// IsValid reports whether k is one of the kinds.
func (k IndicatorKind) IsValid() bool { return indicatorKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k IndicatorKind) Label() blk.Text { return indicatorKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (IndicatorKind) CodeList() blk.CodeList { return indicatorKinds }

var reportedOutcomeChecks = []blk.Check[ReportedOutcome]{
	blk.CheckPresent("/centre", func(o *ReportedOutcome) bool { return o.Centre != "" }),
	blk.CheckIdentifier("/centre", func(o *ReportedOutcome) blk.CentreID { return o.Centre }),
	blk.CheckPresent("/destinations", func(o *ReportedOutcome) bool { return len(o.Destinations) > 0 }),
	blk.CheckCodes("/destinations", func(o *ReportedOutcome) []Destination { return o.Destinations }),
	blk.CheckCode("/extent", func(o *ReportedOutcome) Extent { return o.Extent }),
}

var indicatorChecks = []blk.Check[Indicator]{
	blk.CheckPresent("/id", func(x *Indicator) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *Indicator) IndicatorID { return x.ID }),
	blk.CheckPresent("/kind", func(x *Indicator) bool { return x.Kind != "" }),
	blk.CheckCode("/kind", func(x *Indicator) IndicatorKind { return x.Kind }),
	blk.CheckRegion("/region", func(x *Indicator) blk.Region { return x.Region }),
	blk.CheckPresent("/qualifier", func(x *Indicator) bool { return x.Qualifier != "" }),
	blk.CheckCode("/qualifier", func(x *Indicator) blk.CountQualifier { return x.Qualifier }),
	blk.CheckPresent("/value", func(x *Indicator) bool { return !x.Value.IsZero() }),
	blk.CheckPeriod("/period", func(x *Indicator) blk.Period { return x.Period }),
	{
		ID: "OUT-010", At: "/denominator", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Angka yang diterbitkan harus menyebut pembilang, penyebut dan masanya.", EN: "A published rate must give its numerator, its denominator and its period."},
		Mend:  blk.Text{ID: "Isi numerator, denominator dan period.", EN: "Give numerator, denominator and period."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "penerbitan indikator; ETA-9169", EN: "publishing of indicators; ETA-9169"})},
		Holds: func(x *Indicator, _ *blk.Context) bool {
			return !x.Numerator.IsZero() && !x.Denominator.IsZero() && !x.Period.IsZero()
		},
	},
	{
		ID: "OUT-012", At: "/value", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Angka ini harus antara 0 dan 100 persen; tercatat {given}.", EN: "This rate must be between 0 and 100 percent; {given} is given."},
		Mend:  blk.Text{ID: "Periksa nilainya.", EN: "Check the value."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "arti indikator", EN: "meaning of the indicator"})},
		Holds: func(x *Indicator, _ *blk.Context) bool {
			n, known := x.Value.Hundredths()
			return !known || n >= 0 && n <= 10_000
		},
		Params: func(x *Indicator, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: x.Value.String()}}
		},
	},
}

// Check returns what the checks find in the outcome, nil if all hold.
func (o *ReportedOutcome) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(reportedOutcomeChecks, o, c), blk.CheckCitations(o.Citations, c)...)
}

// Check returns what the checks find in the indicator, nil if all hold.
func (x *Indicator) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(indicatorChecks, x, c), blk.CheckCitations(x.Citations, c)...)
}

// Validate is [Indicator.Check] as an error: nil unless a finding is an error.
func (x *Indicator) Validate(c *blk.Context) error { return x.Check(c).Err() }
