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

// EducationLevel is a level of education, from "none" to "s3". Other schools of
// a level count the same: MI and Paket A as sd, MTs and Paket B as smp, MA, SMK
// and Paket C as sma; d4 and s1 are beside each other. The zero value "" is
// absent.
type EducationLevel string

// The levels of education, from low to high.
const (
	NoSchooling       EducationLevel = "none"
	PrimaryIncomplete EducationLevel = "primary_incomplete"
	SD                EducationLevel = "sd"
	SMP               EducationLevel = "smp"
	SMA               EducationLevel = "sma"
	D1                EducationLevel = "d1"
	D2                EducationLevel = "d2"
	D3                EducationLevel = "d3"
	D4                EducationLevel = "d4"
	S1                EducationLevel = "s1"
	S2                EducationLevel = "s2"
	S3                EducationLevel = "s3"
)

var educationLevels = blk.NewCodeList("education_level", blk.Text{ID: "Jenjang pendidikan", EN: "Level of education"},
	blk.Code{Value: string(NoSchooling), Label: blk.Text{ID: "tidak sekolah", EN: "no schooling"}},
	blk.Code{Value: string(PrimaryIncomplete), Label: blk.Text{ID: "belum tamat SD", EN: "primary school not finished"}},
	blk.Code{Value: string(SD), Label: blk.Text{ID: "SD sederajat", EN: "primary school"}, Aliases: []string{"MI", "Paket A"}},
	blk.Code{Value: string(SMP), Label: blk.Text{ID: "SMP sederajat", EN: "lower secondary school"}, Aliases: []string{"SLTP", "MTs", "Paket B"}},
	blk.Code{Value: string(SMA), Label: blk.Text{ID: "SMA sederajat", EN: "upper secondary school"}, Aliases: []string{"SLTA", "SMK", "MA", "Paket C"}},
	blk.Code{Value: string(D1), Label: blk.Text{ID: "Diploma 1", EN: "diploma 1"}},
	blk.Code{Value: string(D2), Label: blk.Text{ID: "Diploma 2", EN: "diploma 2"}},
	blk.Code{Value: string(D3), Label: blk.Text{ID: "Diploma 3", EN: "diploma 3"}},
	blk.Code{Value: string(D4), Label: blk.Text{ID: "Diploma 4", EN: "diploma 4"}, Aliases: []string{"Sarjana Terapan"}},
	blk.Code{Value: string(S1), Label: blk.Text{ID: "Sarjana", EN: "bachelor"}},
	blk.Code{Value: string(S2), Label: blk.Text{ID: "Magister", EN: "master"}},
	blk.Code{Value: string(S3), Label: blk.Text{ID: "Doktor", EN: "doctor"}},
)

// IsValid reports whether l is one of the levels.
func (l EducationLevel) IsValid() bool { return educationLevels.Has(string(l)) }

// Label returns the name of the level.
func (l EducationLevel) Label() blk.Text { return educationLevels.LabelOf(string(l)) }

// CodeList returns all levels, from low to high.
func (EducationLevel) CodeList() blk.CodeList { return educationLevels }

// levels are the levels in the order of their code list.
var levels = [...]EducationLevel{NoSchooling, PrimaryIncomplete, SD, SMP, SMA, D1, D2, D3, D4, S1, S2, S3}

// rank returns the place of the level in its order, from 1; d4 and s1 share
// theirs. It is 0 for none of them.
func (l EducationLevel) rank() int {
	for i, same := range [...][2]EducationLevel{{NoSchooling}, {PrimaryIncomplete}, {SD}, {SMP}, {SMA}, {D1}, {D2}, {D3}, {D4, S1}, {S2}, {S3}} {
		if l != "" && (l == same[0] || l == same[1]) {
			return i + 1
		}
	}
	return 0
}
