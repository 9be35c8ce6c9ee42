package eligibility

import "github.com/vokasi/vokasi-go/blk"

// FactID names something that evidence can say of a person, such as
// "residence" or "birth_date".
type FactID string

// The standard facts.
const (
	FactResidence         FactID = "residence"
	FactBirthDate         FactID = "birth_date"
	FactInSchool          FactID = "in_school"
	FactEducation         FactID = "education"
	FactEmployment        FactID = "employment"
	FactTrainingsTaken    FactID = "trainings_taken"
	FactLastTrainingEnded FactID = "last_training_ended"
	FactDisability        FactID = "disability"
)

// FactKind is what kind of value a fact has: "region", "date", "flag", "level",
// "word" or "count". The zero value "" is absent.
type FactKind string

// The kinds of facts.
const (
	KindRegion FactKind = "region"
	KindDate   FactKind = "date"
	KindFlag   FactKind = "flag"
	KindLevel  FactKind = "level"
	KindWord   FactKind = "word"
	KindCount  FactKind = "count"
)

var factKinds = blk.NewCodeList("fact_kind", blk.Text{ID: "Jenis fakta", EN: "Kind of a fact"},
	blk.Code{Value: string(KindRegion), Label: blk.Text{ID: "kode wilayah", EN: "region code"}},
	blk.Code{Value: string(KindDate), Label: blk.Text{ID: "tanggal", EN: "date"}},
	blk.Code{Value: string(KindFlag), Label: blk.Text{ID: "ya atau tidak", EN: "yes or no"}},
	blk.Code{Value: string(KindLevel), Label: blk.Text{ID: "jenjang pendidikan", EN: "level of education"}},
	blk.Code{Value: string(KindWord), Label: blk.Text{ID: "kata dari daftar", EN: "word of a list"}},
	blk.Code{Value: string(KindCount), Label: blk.Text{ID: "jumlah", EN: "count"}},
)

// IsValid reports whether k is one of the kinds.
func (k FactKind) IsValid() bool { return factKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k FactKind) Label() blk.Text { return factKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (FactKind) CodeList() blk.CodeList { return factKinds }

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
	// The words it may have, for kind "word".
	Words blk.CodeList
}

// standardFacts are the facts of this package. The place in the table is the
// place of the value in [Evidence].
var standardFacts = [...]Fact{
	{ID: FactResidence, Kind: KindRegion, Label: blk.Text{ID: "tempat tinggal menurut KTP", EN: "residence on the identity card"}, Ask: blk.Text{ID: "Bawa KTP.", EN: "Bring the identity card (KTP)."}},
	{ID: FactBirthDate, Kind: KindDate, Label: blk.Text{ID: "tanggal lahir", EN: "birth date"}, Ask: blk.Text{ID: "Bawa KTP atau akta kelahiran.", EN: "Bring the identity card or the birth certificate."}},
	{ID: FactInSchool, Kind: KindFlag, Label: blk.Text{ID: "masih bersekolah", EN: "still in school"}, Ask: blk.Text{ID: "Bawa ijazah terakhir atau surat keterangan tidak bersekolah.", EN: "Bring the last diploma or a statement that school has ended."}},
	{ID: FactEducation, Kind: KindLevel, Label: blk.Text{ID: "pendidikan terakhir", EN: "level of education"}, Ask: blk.Text{ID: "Bawa ijazah terakhir.", EN: "Bring the last diploma."}},
	{ID: FactEmployment, Kind: KindWord, Label: blk.Text{ID: "status pekerjaan", EN: "employment"}, Ask: blk.Text{ID: "Tanyakan pekerjaan sekarang.", EN: "Ask for the present work."}, Words: employments},
	{ID: FactTrainingsTaken, Kind: KindCount, Label: blk.Text{ID: "pelatihan yang pernah diikuti", EN: "trainings taken"}, Ask: blk.Text{ID: "Tanyakan pelatihan sebelumnya.", EN: "Ask for earlier trainings."}},
	{ID: FactLastTrainingEnded, Kind: KindDate, Label: blk.Text{ID: "akhir pelatihan terakhir", EN: "end of the last training"}, Ask: blk.Text{ID: "Bawa sertifikat pelatihan terakhir.", EN: "Bring the last training certificate."}},
	{ID: FactDisability, Kind: KindFlag, Label: blk.Text{ID: "penyandang disabilitas", EN: "person with a disability"}, Ask: blk.Text{ID: "Tanyakan dengan persetujuan yang bersangkutan.", EN: "Ask, with the person's consent."}},
}

var employments = blk.NewCodeList("employment", blk.Text{ID: "Status pekerjaan", EN: "Employment"},
	blk.Code{Value: "unemployed", Label: blk.Text{ID: "tidak bekerja", EN: "unemployed"}},
	blk.Code{Value: "laid_off", Label: blk.Text{ID: "korban PHK", EN: "laid off"}},
	blk.Code{Value: "employed", Label: blk.Text{ID: "bekerja", EN: "employed"}},
	blk.Code{Value: "self_employed", Label: blk.Text{ID: "berusaha sendiri", EN: "self-employed"}},
)

// Facts returns the standard facts in their order.
func Facts() []Fact {
	list := make([]Fact, len(standardFacts))
	copy(list, standardFacts[:])
	return list
}

// factIndex returns the place of a fact in the table, -1 if it is not known.
func factIndex(id FactID) int {
	for i := range standardFacts {
		if standardFacts[i].ID == id {
			return i
		}
	}
	return -1
}

// EducationLevel is the level of education of package blk.
type EducationLevel = blk.EducationLevel

// The levels of education, from low to high.
const (
	NoSchooling       = blk.EducationNone
	PrimaryIncomplete = blk.EducationPrimaryIncomplete
	SD                = blk.EducationSD
	SMP               = blk.EducationSMP
	SMA               = blk.EducationSMA
	D1                = blk.EducationD1
	D2                = blk.EducationD2
	D3                = blk.EducationD3
	D4                = blk.EducationD4
	S1                = blk.EducationS1
	S2                = blk.EducationS2
	S3                = blk.EducationS3
)

// levels are the levels in the order of their code list.
var levels = [...]EducationLevel{NoSchooling, PrimaryIncomplete, SD, SMP, SMA, D1, D2, D3, D4, S1, S2, S3}

var educationLevels = EducationLevel("").CodeList()
