package blk

// EducationLevel is a level of education, from "none" to "s3". Other schools of
// a level count the same: MI and Paket A as sd, MTs and Paket B as smp, MA, SMK
// and Paket C as sma; d4 and s1 are beside each other. The zero value "" is
// absent.
type EducationLevel string

// The levels of education, from low to high.
const (
	EducationNone              EducationLevel = "none"
	EducationPrimaryIncomplete EducationLevel = "primary_incomplete"
	EducationSD                EducationLevel = "sd"
	EducationSMP               EducationLevel = "smp"
	EducationSMA               EducationLevel = "sma"
	EducationD1                EducationLevel = "d1"
	EducationD2                EducationLevel = "d2"
	EducationD3                EducationLevel = "d3"
	EducationD4                EducationLevel = "d4"
	EducationS1                EducationLevel = "s1"
	EducationS2                EducationLevel = "s2"
	EducationS3                EducationLevel = "s3"
)

var educationLevels = NewCodeList("education_level", Text{"Jenjang pendidikan", "Level of education"},
	Code{Value: string(EducationNone), Label: Text{"tidak sekolah", "no schooling"}, Aliases: []string{"belum sekolah", "tidak/belum sekolah"}},
	Code{Value: string(EducationPrimaryIncomplete), Label: Text{"belum tamat SD", "primary school not finished"}, Meaning: Text{"pernah sekolah dasar, tanpa ijazah", "went to primary school and has no diploma"}, Aliases: []string{"tidak tamat SD", "belum tamat SD/sederajat"}},
	Code{Value: string(EducationSD), Label: Text{"SD sederajat", "primary school"}, Meaning: Text{"SD, MI, Paket A", "SD, MI, Paket A"}, Aliases: []string{"MI", "Paket A", "SD/MI", "tamat SD", "tamat SD/sederajat"}},
	Code{Value: string(EducationSMP), Label: Text{"SMP sederajat", "lower secondary school"}, Meaning: Text{"SMP, MTs, Paket B", "SMP, MTs, Paket B"}, Aliases: []string{"SLTP", "MTs", "Paket B", "SMP/MTs", "SLTP/sederajat"}},
	Code{Value: string(EducationSMA), Label: Text{"SMA sederajat", "upper secondary school"}, Meaning: Text{"SMA, SMK, MA, Paket C", "SMA, SMK, MA, Paket C"}, Aliases: []string{"SLTA", "SMK", "MA", "Paket C", "SMA/SMK", "SMA/SMK sederajat", "SMA/SMK/MA", "SMA/MA", "SMK/SMA", "SLTA/sederajat", "SMU", "STM", "SMEA"}},
	Code{Value: string(EducationD1), Label: Text{"Diploma 1", "diploma 1"}, Meaning: Text{"satu tahun sesudah sekolah menengah", "one year after upper secondary school"}, Aliases: []string{"D-I", "Diploma I"}},
	Code{Value: string(EducationD2), Label: Text{"Diploma 2", "diploma 2"}, Meaning: Text{"dua tahun sesudah sekolah menengah", "two years after upper secondary school"}, Aliases: []string{"D-II", "Diploma II"}},
	Code{Value: string(EducationD3), Label: Text{"Diploma 3", "diploma 3"}, Meaning: Text{"tiga tahun sesudah sekolah menengah", "three years after upper secondary school"}, Aliases: []string{"D-III", "Diploma III", "Sarjana Muda", "Akademi/Diploma III/S. Muda"}},
	Code{Value: string(EducationD4), Label: Text{"Diploma 4", "diploma 4"}, Meaning: Text{"sarjana terapan", "bachelor of applied science"}, Aliases: []string{"Sarjana Terapan", "D-IV", "Diploma IV"}},
	Code{Value: string(EducationS1), Label: Text{"Sarjana", "bachelor"}, Aliases: []string{"Strata 1", "Strata I"}},
	Code{Value: string(EducationS2), Label: Text{"Magister", "master"}, Aliases: []string{"Strata 2", "Strata II"}},
	Code{Value: string(EducationS3), Label: Text{"Doktor", "doctor"}, Aliases: []string{"Strata 3", "Strata III"}},
)

// IsValid reports whether l is one of the levels.
func (l EducationLevel) IsValid() bool { return educationLevels.Has(string(l)) }

// Label returns the name of the level.
func (l EducationLevel) Label() Text { return educationLevels.LabelOf(string(l)) }

// CodeList returns all levels, from low to high.
func (EducationLevel) CodeList() CodeList { return educationLevels }

// Rank returns the place of the level in its order, from 1; d4 and s1 share
// theirs. It is 0 for none of them.
func (l EducationLevel) Rank() int {
	for i, same := range [...][2]EducationLevel{{EducationNone}, {EducationPrimaryIncomplete}, {EducationSD}, {EducationSMP}, {EducationSMA}, {EducationD1}, {EducationD2}, {EducationD3}, {EducationD4, EducationS1}, {EducationS2}, {EducationS3}} {
		if l != "" && (l == same[0] || l == same[1]) {
			return i + 1
		}
	}
	return 0
}
