package training

import "github.com/vokasi/vokasi-go/blk"

// An Outcome is what became of one person after training, as it was found out on
// one day. Somebody has several: one for each window, and one for each change.
type Outcome struct {
	// The identifier, which no other record of its kind has.
	ID OutcomeID `json:"id,omitzero" jsonschema:"required"`
	// The enrolment that it follows.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// Where the person is; "untraceable" if nobody could find out.
	Destination Destination `json:"destination,omitzero" jsonschema:"required"`
	// The window that it measures; absent for one outside of them.
	Window OutcomeWindow `json:"window,omitzero"`
	// The day on which it was found out.
	CollectedOn blk.Date `json:"collected_on,omitzero"`
	// Since when the person is there: the first day of the work, the business, the schooling or the time without work.
	StartedOn blk.Date `json:"started_on,omitzero"`
	// The employer, where it is an organisation of the document.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The employer, as the person names it.
	Employer string `json:"employer,omitzero"`
	// The product or the business of the self-employed.
	Business string `json:"business,omitzero"`
	// The business identification number (NIB) of the self-employed.
	NIB string `json:"nib,omitzero"`
	// The occupation, as the person names it or as KBJI does.
	Occupation string `json:"occupation,omitzero"`
	// The industry of the work or the business: five digits of KBLI, for example "78421".
	Industry string `json:"industry,omitzero"`
	// The edition of KBLI, for example "2020".
	IndustryEdition blk.PartialDate `json:"industry_edition,omitzero"`
	// Whether it is paid.
	Paid blk.Flag `json:"paid,omitzero"`
	// The wage, or what is earned, in a month.
	MonthlyWage blk.Rupiah `json:"monthly_wage,omitzero"`
	// What shows it.
	Evidence []EvidenceSource `json:"evidence,omitempty"`
	// Whether it is work in another country.
	Abroad blk.Flag `json:"abroad,omitzero"`
	// Where and how, for work in another country.
	Migrant MigrantPlacement `json:"migrant,omitzero"`
	// Why the person is left out of rates, if so.
	Exclusion ExclusionReason `json:"exclusion,omitzero"`
	// The outcome record that this one corrects.
	Amendment blk.Amendment[OutcomeID] `json:"amendment,omitzero"`
}

// OutcomeID identifies an [Outcome].
type OutcomeID string

// A MigrantPlacement is where and how somebody works abroad (pekerja migran).
type MigrantPlacement struct {
	// The country: two letters of ISO 3166, for example "MY".
	Country string `json:"country,omitzero" jsonschema:"required"`
	// How the person was placed.
	Channel MigrantChannel `json:"channel,omitzero" jsonschema:"required"`
}

// IsZero reports whether nothing is given.
func (m MigrantPlacement) IsZero() bool { return m == MigrantPlacement{} }

// A TracerContact is one attempt to reach somebody after training.
type TracerContact struct {
	// The enrolment.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The day of the attempt.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// How the person was asked.
	Channel TracerChannel `json:"channel,omitzero"`
	// What came of it.
	Result ContactResult `json:"result,omitzero" jsonschema:"required"`
	// The outcome that was found out.
	Outcome OutcomeID `json:"outcome,omitzero"`
}

// EvidenceSource is what shows an outcome, such as "employer_letter". The zero
// value "" is absent.
type EvidenceSource string

// What shows an outcome.
const (
	EvidenceStatement EvidenceSource = "own_statement"
	EvidenceEmployer  EvidenceSource = "employer_letter"
	EvidenceBPJS      EvidenceSource = "bpjs"
	EvidenceWLKP      EvidenceSource = "wlkp"
	EvidenceNIB       EvidenceSource = "nib"
	EvidenceVisit     EvidenceSource = "visit"
	EvidencePhone     EvidenceSource = "phone_call"
)

var evidenceSources = blk.NewCodeList("evidence_source", blk.Text{ID: "Bukti hasil pelatihan", EN: "Evidence of an outcome"},
	blk.Code{Value: string(EvidenceStatement), Label: blk.Text{ID: "pernyataan alumni", EN: "the person's own statement"}, Aliases: []string{"pernyataan", "surat pernyataan"}},
	blk.Code{Value: string(EvidenceEmployer), Label: blk.Text{ID: "surat keterangan kerja", EN: "letter of the employer"}, Aliases: []string{"surat kerja", "kontrak kerja", "surat keterangan bekerja"}},
	blk.Code{Value: string(EvidenceBPJS), Label: blk.Text{ID: "data BPJS Ketenagakerjaan", EN: "social security records"}, Meaning: blk.Text{ID: "terdaftar sebagai pekerja pada BPJS Ketenagakerjaan", EN: "listed as a worker in social security"}, Aliases: []string{"BPJS", "BPJSTK", "BPJS TK"}},
	blk.Code{Value: string(EvidenceWLKP), Label: blk.Text{ID: "wajib lapor ketenagakerjaan (WLKP)", EN: "the employer's manpower report (WLKP)"}, Meaning: blk.Text{ID: "laporan wajib perusahaan tentang pekerjanya", EN: "what a company must report of its workers"}, Aliases: []string{"WLKP"}},
	blk.Code{Value: string(EvidenceNIB), Label: blk.Text{ID: "nomor induk berusaha (NIB)", EN: "business identification number (NIB)"}, Meaning: blk.Text{ID: "usaha alumni terdaftar di OSS", EN: "the business of the alumnus is registered (OSS)"}, Aliases: []string{"NIB"}},
	blk.Code{Value: string(EvidenceVisit), Label: blk.Text{ID: "kunjungan", EN: "a visit"}, Aliases: []string{"survei lapangan"}},
	blk.Code{Value: string(EvidencePhone), Label: blk.Text{ID: "telepon", EN: "a phone call"}, Aliases: []string{"telpon"}},
)

// IsValid reports whether e is one of the of them.
func (e EvidenceSource) IsValid() bool { return evidenceSources.Has(string(e)) }

// Label returns it in words.
func (e EvidenceSource) Label() blk.Text { return evidenceSources.LabelOf(string(e)) }

// CodeList returns all of them.
func (EvidenceSource) CodeList() blk.CodeList { return evidenceSources }

// MigrantChannel is how somebody was placed to work abroad, such as "p2mi". The
// zero value "" is absent.
//
// Source: UU 18/2017.
type MigrantChannel string

// The channels.
const (
	ChannelP2MI              MigrantChannel = "p2mi"
	ChannelGovernment        MigrantChannel = "government_to_government"
	ChannelGovernmentPrivate MigrantChannel = "government_to_private"
	ChannelOwnCompany        MigrantChannel = "own_company"
	ChannelIndividual        MigrantChannel = "individual"
)

var migrantChannels = blk.NewCodeList("migrant_channel", blk.Text{ID: "Jalur penempatan pekerja migran", EN: "Channel of placement abroad"},
	blk.Code{Value: string(ChannelP2MI), Label: blk.Text{ID: "perusahaan penempatan (P2MI)", EN: "placement company (P2MI)"}, Meaning: blk.Text{ID: "perusahaan berizin yang menempatkan pekerja migran", EN: "a licensed company that places migrant workers"}, Aliases: []string{"P2MI", "PJTKI", "PPTKIS", "P to P"}},
	blk.Code{Value: string(ChannelGovernment), Label: blk.Text{ID: "antarpemerintah (G to G)", EN: "between governments"}, Aliases: []string{"G to G", "G2G"}},
	blk.Code{Value: string(ChannelGovernmentPrivate), Label: blk.Text{ID: "pemerintah dengan pemberi kerja swasta (G to P)", EN: "government and private employer"}, Aliases: []string{"G to P", "G2P"}},
	blk.Code{Value: string(ChannelOwnCompany), Label: blk.Text{ID: "untuk kepentingan perusahaan sendiri (UKPS)", EN: "within the person's own company"}, Meaning: blk.Text{ID: "perusahaan menempatkan pekerjanya sendiri di luar negeri", EN: "a company sends its own workers abroad"}, Aliases: []string{"UKPS"}},
	blk.Code{Value: string(ChannelIndividual), Label: blk.Text{ID: "perseorangan", EN: "on one's own"}, Aliases: []string{"mandiri"}},
)

// IsValid reports whether c is one of the channels.
func (c MigrantChannel) IsValid() bool { return migrantChannels.Has(string(c)) }

// Label returns the channel in words.
func (c MigrantChannel) Label() blk.Text { return migrantChannels.LabelOf(string(c)) }

// CodeList returns all channels.
func (MigrantChannel) CodeList() blk.CodeList { return migrantChannels }

// TracerChannel is how alumni are asked, such as "phone". The zero value "" is
// absent.
type TracerChannel string

// The channels of tracing.
const (
	TracerPhone    TracerChannel = "phone"
	TracerMessage  TracerChannel = "message"
	TracerEmail    TracerChannel = "email"
	TracerForm     TracerChannel = "online_form"
	TracerVisit    TracerChannel = "visit"
	TracerEmployer TracerChannel = "employer"
	TracerMeeting  TracerChannel = "meeting"
)

var tracerChannels = blk.NewCodeList("tracer_channel", blk.Text{ID: "Saluran pelacakan", EN: "Channel of tracing"},
	blk.Code{Value: string(TracerPhone), Label: blk.Text{ID: "telepon", EN: "telephone"}, Aliases: []string{"telpon"}},
	blk.Code{Value: string(TracerMessage), Label: blk.Text{ID: "pesan (WhatsApp, SMS)", EN: "message"}, Aliases: []string{"WhatsApp", "WA", "SMS", "grup WhatsApp"}},
	blk.Code{Value: string(TracerEmail), Label: blk.Text{ID: "surel", EN: "e-mail"}, Aliases: []string{"e-mail"}},
	blk.Code{Value: string(TracerForm), Label: blk.Text{ID: "formulir daring", EN: "online form"}, Aliases: []string{"Google Form", "g-form"}},
	blk.Code{Value: string(TracerVisit), Label: blk.Text{ID: "kunjungan", EN: "visit"}},
	blk.Code{Value: string(TracerEmployer), Label: blk.Text{ID: "lewat pemberi kerja", EN: "through the employer"}},
	blk.Code{Value: string(TracerMeeting), Label: blk.Text{ID: "pertemuan alumni", EN: "meeting of alumni"}, Aliases: []string{"temu alumni"}},
)

// IsValid reports whether c is one of the channels.
func (c TracerChannel) IsValid() bool { return tracerChannels.Has(string(c)) }

// Label returns the channel in words.
func (c TracerChannel) Label() blk.Text { return tracerChannels.LabelOf(string(c)) }

// CodeList returns all channels.
func (TracerChannel) CodeList() blk.CodeList { return tracerChannels }

// ContactResult is what came of an attempt to reach somebody: "reached",
// "not_reached" or "refused". The zero value "" is absent.
type ContactResult string

// The results of a contact.
const (
	ContactReached    ContactResult = "reached"
	ContactNotReached ContactResult = "not_reached"
	ContactRefused    ContactResult = "refused"
)

var contactResults = blk.NewCodeList("contact_result", blk.Text{ID: "Hasil hubungan", EN: "Result of a contact"},
	blk.Code{Value: string(ContactReached), Label: blk.Text{ID: "terhubung", EN: "reached"}, Aliases: []string{"tersambung"}},
	blk.Code{Value: string(ContactNotReached), Label: blk.Text{ID: "tidak terhubung", EN: "not reached"}, Aliases: []string{"tidak tersambung", "tidak aktif"}},
	blk.Code{Value: string(ContactRefused), Label: blk.Text{ID: "menolak menjawab", EN: "refused to answer"}, Aliases: []string{"menolak"}},
)

// IsValid reports whether r is one of the results.
func (r ContactResult) IsValid() bool { return contactResults.Has(string(r)) }

// Label returns the result in words.
func (r ContactResult) Label() blk.Text { return contactResults.LabelOf(string(r)) }

// CodeList returns all results.
func (ContactResult) CodeList() blk.CodeList { return contactResults }

// ExclusionReason is why somebody is left out of a rate, such as "death". Which
// reasons count is parameter rate_exclusions. The zero value "" is absent: the
// person is counted.
type ExclusionReason string

// The reasons for leaving somebody out.
const (
	ExcludedDeath    ExclusionReason = "death"
	ExcludedIllness  ExclusionReason = "illness"
	ExcludedSchool   ExclusionReason = "in_school"
	ExcludedCare     ExclusionReason = "caring_for_family"
	ExcludedDetained ExclusionReason = "detained"
)

var exclusionReasons = blk.NewCodeList("exclusion_reason", blk.Text{ID: "Alasan dikecualikan dari hitungan", EN: "Reason for leaving somebody out"},
	blk.Code{Value: string(ExcludedDeath), Label: blk.Text{ID: "meninggal dunia", EN: "death"}},
	blk.Code{Value: string(ExcludedIllness), Label: blk.Text{ID: "sakit berat", EN: "serious illness"}, Aliases: []string{"sakit"}},
	blk.Code{Value: string(ExcludedSchool), Label: blk.Text{ID: "melanjutkan sekolah", EN: "in school"}, Aliases: []string{"kuliah"}},
	blk.Code{Value: string(ExcludedCare), Label: blk.Text{ID: "merawat keluarga", EN: "caring for family"}},
	blk.Code{Value: string(ExcludedDetained), Label: blk.Text{ID: "ditahan", EN: "detained"}},
)

// IsValid reports whether r is one of the reasons.
func (r ExclusionReason) IsValid() bool { return exclusionReasons.Has(string(r)) }

// Label returns the reason in words.
func (r ExclusionReason) Label() blk.Text { return exclusionReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (ExclusionReason) CodeList() blk.CodeList { return exclusionReasons }

// isWork reports whether it is work or a business.
func (d Destination) isWork() bool { return d == Employed || d == SelfEmployed }

var (
	outcomeDeadlineDays = blk.Parameter{
		ID: "outcome_deadline_days", Label: blk.Text{ID: "Hari sampai hasil pelatihan harus tercatat", EN: "Days until an outcome must be recorded"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 180}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	minTracerContacts = blk.Parameter{
		ID: "min_tracer_contacts", Label: blk.Text{ID: "Upaya menghubungi sebelum alumni dinyatakan tidak terlacak", EN: "Attempts before somebody counts as untraceable"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	outcomeBasis = []blk.Basis{blk.Practice(blk.Text{ID: "pelacakan alumni", EN: "tracing of alumni"})}
	outcomeMust  = blk.Text{ID: "Alumni harus mempunyai catatan hasil, sekurangnya bahwa ia tidak terlacak.", EN: "Who has completed training must have an outcome, at least that the person cannot be traced."}
)

var outcomeChecks = []blk.Check[Outcome]{
	blk.CheckPresent("/id", func(o *Outcome) bool { return o.ID != "" }),
	blk.CheckIdentifier("/id", func(o *Outcome) OutcomeID { return o.ID }),
	blk.CheckPresent("/enrolment", func(o *Outcome) bool { return o.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(o *Outcome) blk.EnrolmentID { return o.Enrolment }),
	blk.CheckPresent("/destination", func(o *Outcome) bool { return o.Destination != "" }),
	blk.CheckCode("/destination", func(o *Outcome) Destination { return o.Destination }),
	blk.CheckCode("/window", func(o *Outcome) OutcomeWindow { return o.Window }),
	blk.CheckIdentifier("/organisation", func(o *Outcome) blk.OrganisationID { return o.Organisation }),
	blk.CheckCodes("/evidence", func(o *Outcome) []EvidenceSource { return o.Evidence }),
	blk.CheckCode("/migrant/channel", func(o *Outcome) MigrantChannel { return o.Migrant.Channel }),
	blk.CheckCode("/exclusion", func(o *Outcome) ExclusionReason { return o.Exclusion }),
	blk.CheckAmendment(func(o *Outcome) (OutcomeID, *blk.Amendment[OutcomeID]) { return o.ID, &o.Amendment }),
	{
		ID: "OUT-001", At: "", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField, Needs: []blk.CheckID{"REF-001"},
		Must:  blk.Text{ID: "Rincian harus cocok dengan keadaan alumni; {member} bukan untuk {given_id}.", EN: "The details must go with the destination; {member} is not for {given_en}."},
		Mend:  blk.Text{ID: "Perbaiki destination, atau hapus {member}.", EN: "Correct destination, or take {member} away."},
		Basis: outcomeBasis,
		Find: func(o *Outcome, _ *blk.Context) []blk.Failure {
			if member := o.misplaced(); member != "" {
				return []blk.Failure{{At: "/" + member, Params: append(blk.Params{{Name: "member", Value: member}}, blk.TextParams("given", o.Destination.Label())...)}}
			}
			return nil
		},
	},
	{
		ID: "OUT-004", At: "/collected_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Hasil tidak boleh dikumpulkan setelah tanggal acuan {on}.", EN: "An outcome must not be collected after the reference date {on}."},
		Mend:  blk.Text{ID: "Periksa collected_on.", EN: "Check collected_on."},
		Basis: outcomeBasis,
		Holds: func(o *Outcome, c *blk.Context) bool { return c.On.IsZero() || !o.CollectedOn.After(c.On) },
		Params: func(_ *Outcome, c *blk.Context) blk.Params {
			return blk.Params{{Name: "on", Value: c.On.String()}}
		},
	},
	{
		ID: "OUT-006", At: "/evidence", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must:  blk.Text{ID: "Alumni yang bekerja harus mempunyai bukti.", EN: "Who is employed must have evidence of it."},
		Mend:  blk.Text{ID: "Isi evidence: pernyataan, surat kerja, BPJS, WLKP, kunjungan atau telepon.", EN: "Give evidence: a statement, a letter, BPJS, WLKP, a visit or a call."},
		Basis: outcomeBasis,
		Holds: func(o *Outcome, _ *blk.Context) bool { return o.Destination != Employed || len(o.Evidence) > 0 },
	},
	{
		ID: "OUT-008", At: "/business", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must:  blk.Text{ID: "Wirausaha harus mempunyai NIB atau keterangan produk atau usahanya.", EN: "The self-employed must have a NIB or a description of the product or the business."},
		Mend:  blk.Text{ID: "Isi nib atau business.", EN: "Give nib or business."},
		Basis: outcomeBasis,
		Holds: func(o *Outcome, _ *blk.Context) bool {
			return o.Destination != SelfEmployed || o.NIB != "" || o.Business != ""
		},
	},
	{
		ID: "OUT-009", At: "/migrant", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must:  blk.Text{ID: "Penempatan di luar negeri harus menyebut negara dan jalurnya.", EN: "Work abroad must name the country and the channel."},
		Mend:  blk.Text{ID: "Isi migrant.country dan migrant.channel.", EN: "Give migrant.country and migrant.channel."},
		Basis: []blk.Basis{blk.Law("uu-18-2017", "")},
		Holds: func(o *Outcome, _ *blk.Context) bool {
			return o.Abroad.Truth() != blk.True && o.Migrant.IsZero() || o.Migrant.Country != "" && o.Migrant.Channel != ""
		},
	},
	{
		ID: "OUT-011", At: "/monthly_wage", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Upah tidak boleh negatif, dan tidak boleh ada pada yang tidak dibayar.", EN: "A wage must not be negative, and must not be there where nothing is paid."},
		Mend:  blk.Text{ID: "Perbaiki monthly_wage, paid atau destination.", EN: "Correct monthly_wage, paid or destination."},
		Basis: outcomeBasis,
		Holds: func(o *Outcome, _ *blk.Context) bool {
			unpaid := o.Paid.Truth() == blk.False || o.Destination == NotWorking || o.Destination == Untraceable
			return o.MonthlyWage.Sign() == 0 || o.MonthlyWage.Sign() > 0 && !unpaid
		},
	},
	{
		ID: "OUT-013", At: "/migrant/country", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Negara harus ditulis dengan dua huruf besar ISO 3166, dan bukan ID.", EN: "A country must be two capital letters of ISO 3166, and not ID."},
		Mend:  blk.Text{ID: "Tulis misalnya MY, JP, KR atau TW.", EN: "Write for example MY, JP, KR or TW."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "ISO 3166-1 alpha-2", EN: "ISO 3166-1 alpha-2"})},
		Holds: func(o *Outcome, _ *blk.Context) bool { return o.Migrant.Country == "" || isForeign(o.Migrant.Country) },
	},
	{
		ID: "OUT-016", At: "/industry", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Lapangan usaha harus lima angka KBLI.", EN: "An industry must be five digits of KBLI."},
		Mend:  blk.Text{ID: "Cari kodenya di KBLI, dan isi industry_edition.", EN: "Look the code up in KBLI, and give industry_edition."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "Klasifikasi Baku Lapangan Usaha Indonesia", EN: "Indonesian standard classification of industries"})},
		Holds: func(o *Outcome, _ *blk.Context) bool {
			return o.Industry == "" || len(o.Industry) == 5 && isDigits(o.Industry)
		},
	},
}

// misplaced returns the first member of the details that does not go with the
// destination, "" if all do.
func (o *Outcome) misplaced() string {
	works := o.Destination.isWork() || o.Destination == InApprenticeship
	switch {
	case o.Destination == "":
		return ""
	case (o.Employer != "" || o.Organisation != "") && o.Destination != Employed && o.Destination != InApprenticeship:
		return "employer"
	case o.Business != "" && o.Destination != SelfEmployed:
		return "business"
	case o.NIB != "" && o.Destination != SelfEmployed:
		return "nib"
	case o.Occupation != "" && !works:
		return "occupation"
	case o.Industry != "" && !works:
		return "industry"
	case (o.Abroad.Truth() == blk.True || !o.Migrant.IsZero()) && !works:
		return "abroad"
	}
	return ""
}

func isForeign(country string) bool {
	return len(country) == 2 && country != "ID" && country[0] >= 'A' && country[0] <= 'Z' && country[1] >= 'A' && country[1] <= 'Z'
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

var tracerContactChecks = []blk.Check[TracerContact]{
	blk.CheckPresent("/enrolment", func(x *TracerContact) bool { return x.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(x *TracerContact) blk.EnrolmentID { return x.Enrolment }),
	blk.CheckPresent("/on", func(x *TracerContact) bool { return !x.On.IsZero() }),
	blk.CheckCode("/channel", func(x *TracerContact) TracerChannel { return x.Channel }),
	blk.CheckPresent("/result", func(x *TracerContact) bool { return x.Result != "" }),
	blk.CheckCode("/result", func(x *TracerContact) ContactResult { return x.Result }),
	blk.CheckIdentifier("/outcome", func(x *TracerContact) OutcomeID { return x.Outcome }),
}

// IsFinal reports whether the outcome was found out: the day on which is given.
// From then on it is amended by another record, never edited.
func (o *Outcome) IsFinal() bool { return !o.CollectedOn.IsZero() }

// Check returns what the checks find in the outcome, nil if all hold.
func (o *Outcome) Check(c *blk.Context) blk.Findings { return blk.RunChecks(outcomeChecks, o, c) }

// Validate is [Outcome.Check] as an error: nil unless a finding is an error.
func (o *Outcome) Validate(c *blk.Context) error { return o.Check(c).Err() }

// Check returns what the checks find in the contact, nil if all hold.
func (x *TracerContact) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(tracerContactChecks, x, c)
}

// Validate is [TracerContact.Check] as an error: nil unless a finding is an error.
func (x *TracerContact) Validate(c *blk.Context) error { return x.Check(c).Err() }

// standingOutcomes visits the places of the outcomes that no other corrects.
func (r *Records) standingOutcomes() func(yield func(int) bool) {
	replaced := blk.Replaced(r.Outcomes, func(o *Outcome) *blk.Amendment[OutcomeID] { return &o.Amendment })
	return func(yield func(int) bool) {
		for i := range r.Outcomes {
			if !replaced[r.Outcomes[i].ID] && !yield(i) {
				return
			}
		}
	}
}

// followedOutcomes visits the places of the standing outcomes whose enrolment is
// known, with the place of that.
func (r *Records) followedOutcomes() func(yield func(o, e int) bool) {
	return func(yield func(o, e int) bool) {
		if len(r.Outcomes) == 0 {
			return
		}
		enrolments := r.enrolmentIndex()
		for i := range r.standingOutcomes() {
			if e, known := enrolments[r.Outcomes[i].Enrolment]; known && !yield(i, e) {
				return
			}
		}
	}
}

// outcomeAcrossChecks are the checks of outcomes across the records.
var outcomeAcrossChecks = append([]blk.Check[Records]{
	{
		ID: "OUT-002", At: "/outcomes", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Yang dicapai setelah pelatihan sebaiknya tidak mulai ({given}) sebelum pelatihannya berakhir ({allowed}).", EN: "What came after training should not begin ({given}) before the training ended ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki started_on; bila ia sudah bekerja sebelum pelatihan, isi employment_before.", EN: "Correct started_on; if the person worked before training, give employment_before."},
		Basis: outcomeBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			for i, at := range r.followedOutcomes() {
				o, e := &r.Outcomes[i], &r.Enrolments[at]
				before := e.EmploymentBefore == BeforeEmployed || e.EmploymentBefore == BeforeSelfEmployed
				if o.StartedOn.Before(e.Attended.Until) && !before && o.Destination != NotWorking {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/outcomes", i, "/started_on"), Of: []string{blk.IndexPointer("/enrolments", at, "")},
						Params: blk.Params{{Name: "given", Value: o.StartedOn.String()}, {Name: "allowed", Value: e.Attended.Until.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "OUT-003", At: "/outcomes", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Hasil tidak boleh dikumpulkan ({given}) sebelum jendelanya mulai ({allowed}).", EN: "An outcome must not be collected ({given}) before its window begins ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki collected_on atau window, atau kumpulkan lagi nanti.", EN: "Correct collected_on or window, or collect it again later."},
		Basis: outcomeBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			for i, at := range r.followedOutcomes() {
				o := &r.Outcomes[i]
				if begins := o.Window.Period(r.Enrolments[at].Attended.Until).From; o.CollectedOn.Before(begins) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/outcomes", i, "/collected_on"), Of: []string{blk.IndexPointer("/enrolments", at, "")},
						Params: blk.Params{{Name: "given", Value: o.CollectedOn.String()}, {Name: "allowed", Value: begins.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "OUT-005", At: "/outcomes", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"REF-001", "DOC-009"},
		Must:  blk.Text{ID: "Seseorang tidak boleh bekerja dan tidak bekerja sejak hari yang sama ({given}).", EN: "Nobody must be working and not working since the same day ({given})."},
		Mend:  blk.Text{ID: "Periksa kedua catatan hasilnya; yang satu memperbaiki yang lain dengan amendment.", EN: "Check the two outcomes; let one correct the other by amendment."},
		Basis: outcomeBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type since struct {
				enrolment blk.EnrolmentID
				on        blk.Date
			}
			first := map[since][2]int{} // one more than the place: not working, working
			for i := range r.standingOutcomes() {
				o := &r.Outcomes[i]
				kind := 0
				if o.Destination.isWork() {
					kind = 1
				}
				if o.StartedOn.IsZero() || kind == 0 && o.Destination != NotWorking {
					continue
				}
				key := since{o.Enrolment, o.StartedOn}
				places := first[key]
				if other := places[1-kind]; other > 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/outcomes", i, "/destination"), Of: []string{blk.IndexPointer("/outcomes", other-1, "")},
						Params: blk.Params{{Name: "given", Value: o.StartedOn.String()}}})
				}
				if places[kind] == 0 {
					places[kind] = i + 1
					first[key] = places
				}
			}
			return failures
		},
	},
	{
		ID: "OUT-007", At: "/enrolments", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeHistory, Needs: []blk.CheckID{"DOC-013", "ENR-010"},
		Must:  outcomeMust,
		Mend:  blk.Text{ID: "Pelatihannya berakhir {given}, lebih dari {allowed} hari lalu: lacak, lalu catat outcome.", EN: "The training ended on {given}, more than {allowed} days ago: trace the person, then record an outcome."},
		Basis: outcomeBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			most, set := c.Number(&outcomeDeadlineDays)
			if !set || c.On.IsZero() {
				return nil
			}
			latest := c.On.AddDays(-int(most)) // who ended before this should be traced
			followed := make(map[blk.EnrolmentID]bool, len(r.Outcomes))
			for i := range r.standingOutcomes() {
				followed[r.Outcomes[i].Enrolment] = true
			}
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				if e.Completion == Completed && e.Attended.Until.Before(latest) && !followed[e.ID] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, ""),
						Params: blk.Params{{Name: "given", Value: e.Attended.Until.String()}, {Name: "allowed", Value: blk.Value{Number: most}.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "OUT-014", At: "/outcomes", Severity: blk.UnlessReported(blk.Info, blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Alumni yang tercatat tidak terlacak harus sudah dicoba dihubungi; tercatat {given} dari {allowed} kali.", EN: "Somebody recorded as untraceable must have been tried; {given} of {allowed} attempts are recorded."},
		Mend:  blk.Text{ID: "Hubungi lagi, dan catat setiap upaya dalam tracer_contacts.", EN: "Try again, and record every attempt in tracer_contacts."},
		Basis: outcomeBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			least, set := c.Number(&minTracerContacts)
			attempts := make(map[blk.EnrolmentID]int, len(r.TracerContacts))
			for i := range r.TracerContacts {
				attempts[r.TracerContacts[i].Enrolment]++
			}
			for i := range r.standingOutcomes() {
				if o := &r.Outcomes[i]; set && o.Destination == Untraceable && int64(attempts[o.Enrolment]) < least {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/outcomes", i, "/destination"), Params: givenAllowed(attempts[o.Enrolment], int(least))})
				}
			}
			return failures
		},
	},
}, blk.CheckAmendments("outcomes", func(r *Records) []Outcome { return r.Outcomes },
	func(o *Outcome) (OutcomeID, *blk.Amendment[OutcomeID]) { return o.ID, &o.Amendment })...)
