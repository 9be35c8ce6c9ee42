package eligibility

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// FactID names something that evidence can say of a person, such as
// "residence" or "birth_date": a standard fact or one that the policy declares.
type FactID string

// The standard facts.
const (
	FactResidence          FactID = "residence"
	FactCurrentResidence   FactID = "current_residence"
	FactBirthDate          FactID = "birth_date"
	FactSex                FactID = "sex"
	FactCitizen            FactID = "citizen"
	FactInSchool           FactID = "in_school"
	FactEducation          FactID = "education"
	FactEducationStream    FactID = "education_stream"
	FactGraduatedOn        FactID = "graduated_on"
	FactEmployment         FactID = "employment"
	FactOccupation         FactID = "occupation"
	FactExperienceMonths   FactID = "experience_months"
	FactInTraining         FactID = "in_training"
	FactTrainingsTaken     FactID = "trainings_taken"
	FactLastTrainingEnded  FactID = "last_training_ended"
	FactJobSeekerCard      FactID = "job_seeker_card"
	FactJobSeekerCardUntil FactID = "job_seeker_card_until"
	FactSiapkerjaAccount   FactID = "siapkerja_account"
	FactDisability         FactID = "disability"
	FactHealthy            FactID = "healthy"
	FactVaccineDoses       FactID = "vaccine_doses"
	FactPovertyListed      FactID = "poverty_listed"
	FactWelfareDecile      FactID = "welfare_decile"
	FactSocialAssistance   FactID = "social_assistance"
	FactSocialSecurity     FactID = "social_security"
	FactParentalConsent    FactID = "parental_consent"
	FactDocuments          FactID = "documents"
	FactUnits              FactID = "units"
	FactCertificates       FactID = "certificates"
)

// FactKind is what kind of value a fact has: "region", "date", "flag", "level",
// "word", "count" or "set". The zero value "" is absent.
type FactKind string

// The kinds of facts.
const (
	KindRegion FactKind = "region"
	KindDate   FactKind = "date"
	KindFlag   FactKind = "flag"
	KindLevel  FactKind = "level"
	KindWord   FactKind = "word"
	KindCount  FactKind = "count"
	KindSet    FactKind = "set"
)

var factKinds = blk.NewCodeList("fact_kind", blk.Text{ID: "Jenis fakta", EN: "Kind of a fact"},
	blk.Code{Value: string(KindRegion), Label: blk.Text{ID: "kode wilayah", EN: "region code"}},
	blk.Code{Value: string(KindDate), Label: blk.Text{ID: "tanggal", EN: "date"}},
	blk.Code{Value: string(KindFlag), Label: blk.Text{ID: "ya atau tidak", EN: "yes or no"}},
	blk.Code{Value: string(KindLevel), Label: blk.Text{ID: "jenjang pendidikan", EN: "level of education"}},
	blk.Code{Value: string(KindWord), Label: blk.Text{ID: "kata dari daftar", EN: "word of a list"}},
	blk.Code{Value: string(KindCount), Label: blk.Text{ID: "jumlah", EN: "count"}},
	blk.Code{Value: string(KindSet), Label: blk.Text{ID: "kumpulan kode", EN: "set of codes"}},
)

// IsValid reports whether k is one of the kinds.
func (k FactKind) IsValid() bool { return factKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k FactKind) Label() blk.Text { return factKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (FactKind) CodeList() blk.CodeList { return factKinds }

// Assurance is how sure it is that a fact is true: "declared" by the person,
// "documented" by a paper that was seen, or "verified" at the register that
// keeps it, such as Dukcapil for the identity card. A rule may demand one; what
// is known with less is then not known. The zero value "" is absent, which
// counts as declared.
type Assurance string

// The assurances, from low to high.
const (
	Declared   Assurance = "declared"
	Documented Assurance = "documented"
	Verified   Assurance = "verified"
)

var assurances = blk.NewCodeList("assurance", blk.Text{ID: "Tingkat keyakinan", EN: "Assurance"},
	blk.Code{Value: string(Declared), Label: blk.Text{ID: "pengakuan sendiri", EN: "declared by the person"}, Meaning: blk.Text{ID: "belum ada bukti", EN: "there is no proof yet"}},
	blk.Code{Value: string(Documented), Label: blk.Text{ID: "dokumen telah dilihat", EN: "document seen"}},
	blk.Code{Value: string(Verified), Label: blk.Text{ID: "terverifikasi di sumbernya", EN: "verified at its register"}, Meaning: blk.Text{ID: "misalnya NIK pada Dukcapil", EN: "such as a NIK at the population office"}},
)

// assuranceLevels is the number of assurances.
const assuranceLevels = 3

// IsValid reports whether a is one of the assurances.
func (a Assurance) IsValid() bool { return assurances.Has(string(a)) }

// Label returns the assurance in words.
func (a Assurance) Label() blk.Text { return assurances.LabelOf(string(a)) }

// CodeList returns all assurances, from low to high.
func (Assurance) CodeList() blk.CodeList { return assurances }

// rank returns the place of the assurance in its order, from 0 for declared.
func (a Assurance) rank() int {
	switch a {
	case Documented:
		return 1
	case Verified:
		return 2
	}
	return 0
}

// Change is how a fact of a person can become another: "never", as a birth date;
// "up", as a level of education; or "free". The zero value "" is absent.
type Change string

// The ways to change.
const (
	ChangeNever Change = "never"
	ChangeUp    Change = "up"
	ChangeFree  Change = "free"
)

var changes = blk.NewCodeList("fact_change", blk.Text{ID: "Perubahan fakta", EN: "Change of a fact"},
	blk.Code{Value: string(ChangeNever), Label: blk.Text{ID: "tidak dapat berubah", EN: "never"}},
	blk.Code{Value: string(ChangeUp), Label: blk.Text{ID: "hanya dapat bertambah", EN: "upwards only"}},
	blk.Code{Value: string(ChangeFree), Label: blk.Text{ID: "dapat berubah", EN: "freely"}},
)

// IsValid reports whether c is one of the ways.
func (c Change) IsValid() bool { return changes.Has(string(c)) }

// Label returns the way in words.
func (c Change) Label() blk.Text { return changes.LabelOf(string(c)) }

// CodeList returns all ways.
func (Change) CodeList() blk.CodeList { return changes }

// A Fact describes one fact.
type Fact struct {
	// The name.
	ID FactID
	// What kind of value it has.
	Kind FactKind
	// What people call it.
	Label blk.Text
	// What settles it when it is missing.
	Ask blk.Text
	// The words it may have, for kind "word"; the codes it may hold, for kind "set" where they are a closed list.
	Words blk.CodeList
	// Whether it can change, so that a remedy may propose it.
	Change Change
	// The highest assurance that can be had of it.
	Highest Assurance
	// What it costs to ask for it, as a number to compare: 1 is a question, 2 a paper, 4 an errand.
	AskCost int
	// What it costs to change it, as a number to compare; 0 if it cannot change.
	ChangeCost int
	// The smallest and the largest count, for kind "count"; both 0 where there is no bound.
	Least, Most int
}

// Declaration is a fact that a policy declares for itself, such as a local card.
type Declaration struct {
	// What kind of value it has.
	Kind FactKind `json:"kind,omitzero" jsonschema:"required"`
	// What people call it; if absent, its name.
	Label blk.Text `json:"label,omitzero"`
	// How it is collected: what to bring or to ask. Without it nobody knows how, and the analysis says so.
	Ask blk.Text `json:"ask,omitzero"`
	// The words it may have, for kind "word"; the codes it may hold, for kind "set", where any code will do if absent.
	Values []string `json:"values,omitempty"`
	// What the words are called.
	Labels map[string]blk.Text `json:"labels,omitempty"`
}

// fact returns the fact that is declared under a name.
func (d *Declaration) fact(id FactID) Fact {
	f := Fact{ID: id, Kind: d.Kind, Label: d.Label, Ask: d.Ask, Change: ChangeFree, Highest: Verified, AskCost: 2, ChangeCost: 8}
	if f.Label.IsZero() {
		f.Label = blk.Text{ID: string(id), EN: string(id)}
	}
	if f.Label.EN == "" {
		f.Label.EN = f.Label.ID
	}
	if f.Kind == KindDate {
		f.Change, f.ChangeCost = ChangeNever, 0
	}
	codes := make([]blk.Code, 0, len(d.Values))
	for _, word := range d.Values {
		label := d.Labels[word]
		if label.IsZero() {
			label = blk.Text{ID: word, EN: word}
		}
		codes = append(codes, blk.Code{Value: word, Label: label})
	}
	f.Words = blk.NewCodeList(string(id), f.Label, codes...)
	return f
}

// What a declaration must have, as the middle of a sentence.
var (
	mustBeNamed     = blk.Text{ID: "namanya 1 sampai 64 huruf, angka, titik, garis bawah atau tanda hubung", EN: `its name is 1 to 64 of A-Z, a-z, 0-9, ".", "_" and "-"`}
	mustBeNew       = blk.Text{ID: "namanya bukan nama fakta baku", EN: "its name is not that of a standard fact"}
	mustSayKind     = blk.Text{ID: "jenisnya disebut", EN: "its kind is stated"}
	mustHaveWords   = blk.Text{ID: "jenis word mempunyai 1 sampai 63 nilai", EN: "kind word has 1 to 63 values"}
	mustHaveNoWords = blk.Text{ID: "hanya jenis word dan set mempunyai values dan labels", EN: "only the kinds word and set have values and labels"}
	mustBeWords     = blk.Text{ID: "setiap nilai berbentuk kode dan berdiri satu kali", EN: "each value has the form of a code and stands once"}
	mustLabelWords  = blk.Text{ID: "labels hanya untuk nilai yang ada", EN: "labels are for values that it has"}
)

// absurdity returns the member of a declaration that cannot be meant and what must
// hold instead, the zero Text if it makes sense.
func (d *Declaration) absurdity(id FactID) (member string, must blk.Text) {
	hasWords := d.Kind == KindWord || d.Kind == KindSet
	switch {
	case !blk.IsIdentifier(string(id)):
		return "", mustBeNamed
	case standardFact(id) != nil:
		return "", mustBeNew
	case !d.Kind.IsValid():
		return "/kind", mustSayKind
	case !hasWords && len(d.Values)+len(d.Labels) > 0:
		return "/values", mustHaveNoWords
	case d.Kind == KindWord && (len(d.Values) == 0 || len(d.Values) > maxCodes):
		return "/values", mustHaveWords
	}
	for i, word := range d.Values {
		if !blk.IsIdentifier(word) || slices.Contains(d.Values[:i], word) {
			return blk.IndexPointer("/values", i, ""), mustBeWords
		}
	}
	for _, word := range sortedKeys(d.Labels) {
		if !slices.Contains(d.Values, word) {
			return string(blk.AppendPointer([]byte("/labels"), word)), mustLabelWords
		}
	}
	return "", blk.Text{}
}

// standardFacts are the facts of this package.
var standardFacts = [...]Fact{
	{ID: FactResidence, Kind: KindRegion, Change: ChangeFree, ChangeCost: 60, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "tempat tinggal menurut KTP", EN: "residence on the identity card"}, Ask: blk.Text{ID: "Bawa KTP.", EN: "Bring the identity card (KTP)."}},
	{ID: FactCurrentResidence, Kind: KindRegion, Change: ChangeFree, ChangeCost: 40, Highest: Documented, AskCost: 2, Label: blk.Text{ID: "tempat tinggal sekarang", EN: "present residence"}, Ask: blk.Text{ID: "Bawa surat keterangan domisili.", EN: "Bring a statement of domicile."}},
	{ID: FactBirthDate, Kind: KindDate, Change: ChangeNever, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "tanggal lahir", EN: "birth date"}, Ask: blk.Text{ID: "Bawa KTP atau akta kelahiran.", EN: "Bring the identity card or the birth certificate."}},
	{ID: FactSex, Kind: KindWord, Change: ChangeNever, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "jenis kelamin menurut KTP", EN: "sex on the identity card"}, Ask: blk.Text{ID: "Bawa KTP.", EN: "Bring the identity card (KTP)."}, Words: blk.Sex("").CodeList()},
	{ID: FactCitizen, Kind: KindFlag, Change: ChangeNever, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "warga negara Indonesia", EN: "Indonesian citizen"}, Ask: blk.Text{ID: "Bawa KTP.", EN: "Bring the identity card (KTP)."}},
	{ID: FactInSchool, Kind: KindFlag, Change: ChangeFree, ChangeCost: 30, Highest: Documented, AskCost: 2, Label: blk.Text{ID: "masih bersekolah", EN: "still in school"}, Ask: blk.Text{ID: "Bawa ijazah terakhir atau surat keterangan tidak bersekolah.", EN: "Bring the last diploma or a statement that school has ended."}},
	{ID: FactEducation, Kind: KindLevel, Change: ChangeUp, ChangeCost: 80, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "pendidikan terakhir", EN: "level of education"}, Ask: blk.Text{ID: "Bawa ijazah terakhir.", EN: "Bring the last diploma."}},
	{ID: FactEducationStream, Kind: KindWord, Change: ChangeFree, ChangeCost: 80, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "jalur pendidikan terakhir", EN: "stream of the last education"}, Ask: blk.Text{ID: "Bawa ijazah terakhir.", EN: "Bring the last diploma."}, Words: educationStreams},
	{ID: FactGraduatedOn, Kind: KindDate, Change: ChangeNever, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "tanggal lulus terakhir", EN: "date of the last graduation"}, Ask: blk.Text{ID: "Bawa ijazah terakhir.", EN: "Bring the last diploma."}},
	{ID: FactEmployment, Kind: KindWord, Change: ChangeFree, ChangeCost: 30, Highest: Documented, AskCost: 1, Label: blk.Text{ID: "status pekerjaan", EN: "employment"}, Ask: blk.Text{ID: "Tanyakan pekerjaan sekarang.", EN: "Ask for the present work."}, Words: employments},
	{ID: FactOccupation, Kind: KindWord, Change: ChangeFree, ChangeCost: 50, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "golongan pekerjaan", EN: "class of occupation"}, Ask: blk.Text{ID: "Bawa KTP, yang memuat pekerjaan.", EN: "Bring the identity card (KTP), which names the occupation."}, Words: occupations},
	{ID: FactExperienceMonths, Kind: KindCount, Change: ChangeUp, ChangeCost: 50, Highest: Documented, AskCost: 2, Label: blk.Text{ID: "pengalaman kerja dalam bulan", EN: "months of work experience"}, Ask: blk.Text{ID: "Bawa surat pengalaman kerja.", EN: "Bring a statement of work experience."}, Most: 1200},
	{ID: FactInTraining, Kind: KindFlag, Change: ChangeFree, ChangeCost: 20, Highest: Verified, AskCost: 1, Label: blk.Text{ID: "sedang mengikuti pelatihan lain", EN: "in another training now"}, Ask: blk.Text{ID: "Tanyakan pelatihan yang sedang diikuti.", EN: "Ask for trainings that go on."}},
	{ID: FactTrainingsTaken, Kind: KindCount, Change: ChangeUp, ChangeCost: 40, Highest: Verified, AskCost: 1, Label: blk.Text{ID: "pelatihan yang pernah diikuti", EN: "trainings taken"}, Ask: blk.Text{ID: "Tanyakan pelatihan sebelumnya.", EN: "Ask for earlier trainings."}, Most: 1000},
	{ID: FactLastTrainingEnded, Kind: KindDate, Change: ChangeNever, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "akhir pelatihan terakhir", EN: "end of the last training"}, Ask: blk.Text{ID: "Bawa sertifikat pelatihan terakhir.", EN: "Bring the last training certificate."}},
	{ID: FactJobSeekerCard, Kind: KindFlag, Change: ChangeFree, ChangeCost: 4, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "kartu pencari kerja (AK/1)", EN: "job-seeker card (AK/1)"}, Ask: blk.Text{ID: "Bawa kartu AK/1.", EN: "Bring the AK/1 card."}},
	{ID: FactJobSeekerCardUntil, Kind: KindDate, Change: ChangeFree, ChangeCost: 4, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "masa berlaku kartu AK/1", EN: "last day of the AK/1 card"}, Ask: blk.Text{ID: "Bawa kartu AK/1.", EN: "Bring the AK/1 card."}},
	{ID: FactSiapkerjaAccount, Kind: KindFlag, Change: ChangeFree, ChangeCost: 2, Highest: Verified, AskCost: 1, Label: blk.Text{ID: "akun SIAPkerja", EN: "SIAPkerja account"}, Ask: blk.Text{ID: "Tunjukkan akun SIAPkerja.", EN: "Show the SIAPkerja account."}},
	{ID: FactDisability, Kind: KindFlag, Change: ChangeNever, Highest: Documented, AskCost: 1, Label: blk.Text{ID: "penyandang disabilitas", EN: "person with a disability"}, Ask: blk.Text{ID: "Tanyakan dengan persetujuan yang bersangkutan.", EN: "Ask, with the person's consent."}},
	{ID: FactHealthy, Kind: KindFlag, Change: ChangeFree, ChangeCost: 30, Highest: Documented, AskCost: 4, Label: blk.Text{ID: "sehat jasmani dan rohani", EN: "in good health"}, Ask: blk.Text{ID: "Bawa surat keterangan sehat.", EN: "Bring a medical statement."}},
	{ID: FactVaccineDoses, Kind: KindCount, Change: ChangeUp, ChangeCost: 10, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "dosis vaksin Covid-19", EN: "doses of Covid-19 vaccine"}, Ask: blk.Text{ID: "Bawa sertifikat vaksin.", EN: "Bring the vaccine certificate."}, Most: 20},
	{ID: FactPovertyListed, Kind: KindFlag, Change: ChangeFree, ChangeCost: 60, Highest: Verified, AskCost: 4, Label: blk.Text{ID: "terdaftar dalam data keluarga miskin", EN: "on the register of poor households"}, Ask: blk.Text{ID: "Minta keterangan dari desa atau dinas sosial.", EN: "Ask the village or the social office for a statement."}},
	{ID: FactWelfareDecile, Kind: KindCount, Change: ChangeNever, Highest: Verified, AskCost: 4, Label: blk.Text{ID: "desil kesejahteraan (DTSEN)", EN: "welfare decile (DTSEN)"}, Ask: blk.Text{ID: "Periksa DTSEN di dinas sosial.", EN: "Look it up in DTSEN at the social office."}, Least: 1, Most: 10},
	{ID: FactSocialAssistance, Kind: KindFlag, Change: ChangeFree, ChangeCost: 60, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "penerima bantuan sosial", EN: "receives social assistance"}, Ask: blk.Text{ID: "Tanyakan, lalu periksa di dinas sosial.", EN: "Ask, then look it up at the social office."}},
	{ID: FactSocialSecurity, Kind: KindFlag, Change: ChangeFree, ChangeCost: 6, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "peserta jaminan sosial", EN: "in the social security programme"}, Ask: blk.Text{ID: "Bawa kartu peserta jaminan sosial.", EN: "Bring the social security card."}},
	{ID: FactParentalConsent, Kind: KindFlag, Change: ChangeFree, ChangeCost: 3, Highest: Documented, AskCost: 2, Label: blk.Text{ID: "izin orang tua atau wali", EN: "consent of a parent or guardian"}, Ask: blk.Text{ID: "Bawa surat izin orang tua atau wali.", EN: "Bring a letter of consent from a parent or guardian."}},
	{ID: FactDocuments, Kind: KindSet, Change: ChangeUp, ChangeCost: 5, Highest: Documented, AskCost: 2, Label: blk.Text{ID: "berkas yang diserahkan", EN: "papers handed in"}, Ask: blk.Text{ID: "Periksa berkas yang diserahkan.", EN: "Look through the papers handed in."}},
	{ID: FactUnits, Kind: KindSet, Change: ChangeUp, ChangeCost: 60, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "unit kompetensi yang dikuasai", EN: "competency units held"}, Ask: blk.Text{ID: "Bawa sertifikat kompetensi.", EN: "Bring the competency certificates."}},
	{ID: FactCertificates, Kind: KindSet, Change: ChangeUp, ChangeCost: 60, Highest: Verified, AskCost: 2, Label: blk.Text{ID: "sertifikat kompetensi", EN: "competency certificates"}, Ask: blk.Text{ID: "Bawa sertifikat kompetensi.", EN: "Bring the competency certificates."}},
}

var employments = blk.NewCodeList("employment", blk.Text{ID: "Status pekerjaan", EN: "Employment"},
	blk.Code{Value: "unemployed", Label: blk.Text{ID: "tidak bekerja", EN: "unemployed"}, Aliases: []string{"belum bekerja", "pengangguran"}},
	blk.Code{Value: "laid_off", Label: blk.Text{ID: "korban PHK", EN: "laid off"}, Meaning: blk.Text{ID: "kehilangan pekerjaan", EN: "lost the job"}},
	blk.Code{Value: "employed", Label: blk.Text{ID: "bekerja", EN: "employed"}},
	blk.Code{Value: "self_employed", Label: blk.Text{ID: "berusaha sendiri", EN: "self-employed"}},
	blk.Code{Value: "household", Label: blk.Text{ID: "mengurus rumah tangga", EN: "keeping house"}},
)

var occupations = blk.NewCodeList("occupation", blk.Text{ID: "Golongan pekerjaan", EN: "Class of occupation"},
	blk.Code{Value: "none", Label: blk.Text{ID: "tidak bekerja", EN: "none"}},
	blk.Code{Value: "private", Label: blk.Text{ID: "swasta", EN: "private"}},
	blk.Code{Value: "asn", Label: blk.Text{ID: "aparatur sipil negara (ASN)", EN: "civil servant (ASN)"}},
	blk.Code{Value: "military", Label: blk.Text{ID: "prajurit TNI", EN: "soldier (TNI)"}},
	blk.Code{Value: "police", Label: blk.Text{ID: "anggota Polri", EN: "police officer (Polri)"}},
	blk.Code{Value: "state_official", Label: blk.Text{ID: "pejabat negara", EN: "state official"}},
	blk.Code{Value: "legislator", Label: blk.Text{ID: "anggota DPR atau DPRD", EN: "member of a parliament"}},
	blk.Code{Value: "village_official", Label: blk.Text{ID: "kepala desa atau perangkat desa", EN: "village head or village officer"}},
	blk.Code{Value: "soe_official", Label: blk.Text{ID: "direksi, komisaris atau dewan pengawas BUMN atau BUMD", EN: "director, commissioner or supervisor of a state company"}},
)

var educationStreams = blk.NewCodeList("education_stream", blk.Text{ID: "Jalur pendidikan", EN: "Stream of education"},
	blk.Code{Value: "general", Label: blk.Text{ID: "umum", EN: "general"}, Meaning: blk.Text{ID: "SD, SMP, SMA", EN: "SD, SMP, SMA"}, Aliases: []string{"SD", "SMP", "SMA"}},
	blk.Code{Value: "vocational", Label: blk.Text{ID: "kejuruan", EN: "vocational"}, Meaning: blk.Text{ID: "SMK", EN: "SMK"}, Aliases: []string{"SMK"}},
	blk.Code{Value: "religious", Label: blk.Text{ID: "keagamaan", EN: "religious"}, Meaning: blk.Text{ID: "MI, MTs, MA", EN: "MI, MTs, MA"}, Aliases: []string{"MI", "MTs", "MA"}},
	blk.Code{Value: "equivalency", Label: blk.Text{ID: "kesetaraan", EN: "equivalency"}, Meaning: blk.Text{ID: "Paket A, B, C", EN: "Paket A, B, C"}, Aliases: []string{"Paket A", "Paket B", "Paket C"}},
)

// Facts returns the standard facts in their order.
func Facts() []Fact {
	list := make([]Fact, len(standardFacts))
	copy(list, standardFacts[:])
	return list
}

// standardFact returns a standard fact, nil if it is none.
func standardFact(id FactID) *Fact {
	for i := range standardFacts {
		if standardFacts[i].ID == id {
			return &standardFacts[i]
		}
	}
	return nil
}

// factNames returns the names of the facts that a policy may use, for a message;
// a kind other than "" leaves out all others.
func (p *Policy) factNames(kind FactKind) string {
	var names []string
	for i := range standardFacts {
		if kind == "" || standardFacts[i].Kind == kind {
			names = append(names, string(standardFacts[i].ID))
		}
	}
	for _, id := range sortedKeys(p.Facts) {
		if kind == "" || p.Facts[id].Kind == kind {
			names = append(names, string(id))
		}
	}
	return strings.Join(names, ", ")
}

// Fact returns a fact that the policy may use: a standard one or one that it
// declares. It reports false if there is none of that name.
func (p *Policy) Fact(id FactID) (Fact, bool) {
	if f := standardFact(id); f != nil {
		return *f, true
	}
	if d, ok := p.Facts[id]; ok {
		return d.fact(id), true
	}
	return Fact{}, false
}

// isCode reports whether the fact, of kind set, can hold a code.
func (f *Fact) isCode(code string) bool {
	switch {
	case f.ID == FactUnits:
		_, err := blk.ParseUnitCode(code)
		return err == nil
	case f.Words.Len() > 0:
		return f.Words.Has(code)
	}
	return blk.IsIdentifier(code)
}

// The levels of education of package blk in their order.
var (
	educationLevels = blk.EducationLevel("").CodeList()
	levels          = [...]blk.EducationLevel{blk.EducationNone, blk.EducationPrimaryIncomplete, blk.EducationSD, blk.EducationSMP, blk.EducationSMA, blk.EducationD1, blk.EducationD2, blk.EducationD3, blk.EducationD4, blk.EducationS1, blk.EducationS2, blk.EducationS3}
)

// wordIndex returns the place of a word in a list, -1 if it is not there.
func wordIndex(l blk.CodeList, word string) int {
	i := 0
	for c := range l.All() {
		if c.Value == word {
			return i
		}
		i++
	}
	return -1
}
