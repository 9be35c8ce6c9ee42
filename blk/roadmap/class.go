package roadmap

import "github.com/vokasi/vokasi-go/blk"

// IndependenceClass is the official class of a community centre: "tumbuh" (can
// train well), "berkembang" (has partners who pay for training, and empowers
// its alumni) or "mandiri" (sustains itself). The words are those of the
// ministry. The zero value "" is absent: not classified.
type IndependenceClass string

// The classes, from first to last.
const (
	Tumbuh     IndependenceClass = "tumbuh"
	Berkembang IndependenceClass = "berkembang"
	Mandiri    IndependenceClass = "mandiri"
)

var independenceClasses = blk.NewCodeList("independence_class", blk.Text{ID: "Kelas kemandirian", EN: "Independence class"},
	blk.Code{Value: string(Tumbuh), Label: blk.Text{ID: "Tumbuh", EN: "growing (Tumbuh)"}, Meaning: blk.Text{ID: "mampu menjalankan pelatihan dengan baik", EN: "can run training well"}, Aliases: []string{"rintisan"}},
	blk.Code{Value: string(Berkembang), Label: blk.Text{ID: "Berkembang", EN: "developing (Berkembang)"}, Meaning: blk.Text{ID: "melatih, bermitra untuk membiayai pelatihan, dan memberdayakan alumni", EN: "trains, has partnerships that pay for training, and empowers alumni"}},
	blk.Code{Value: string(Mandiri), Label: blk.Text{ID: "Mandiri", EN: "independent (Mandiri)"}, Meaning: blk.Text{ID: "mampu menghidupi lembaganya serta menghasilkan barang atau jasa", EN: "sustains its institution and produces goods or services"}},
)

// IsValid reports whether k is one of the classes.
func (k IndependenceClass) IsValid() bool { return independenceClasses.Has(string(k)) }

// Label returns the name of the class.
func (k IndependenceClass) Label() blk.Text { return independenceClasses.LabelOf(string(k)) }

// CodeList returns all classes.
func (IndependenceClass) CodeList() blk.CodeList { return independenceClasses }

// rank returns 1 to 3 for the classes, and 0 for none.
func (k IndependenceClass) rank() int {
	for i, class := range [...]IndependenceClass{Tumbuh, Berkembang, Mandiri} {
		if k == class {
			return i + 1
		}
	}
	return 0
}

// Criterion is one thing that a class asks of a centre, such as "can_train".
// The zero value "" is absent.
type Criterion string

// The criteria. The first one is Tumbuh's, the next two are Berkembang's, the
// others Mandiri's: its meaning and the five criteria of the decree of 2021.
const (
	CanTrain           Criterion = "can_train"
	FundingPartnership Criterion = "funding_partnership"
	EmpowersAlumni     Criterion = "empowers_alumni"
	SelfFinancing      Criterion = "self_financing"
	ProducesGoods      Criterion = "produces_goods_or_services"
	CompetentStaff     Criterion = "competent_staff"
	Licensed           Criterion = "accredited_or_licensed"
	AlumniDatabase     Criterion = "alumni_database"
	Partnership        Criterion = "stakeholder_partnership"
)

var criteria = blk.NewCodeList("roadmap_criterion", blk.Text{ID: "Kriteria kemandirian", EN: "Criterion of independence"},
	blk.Code{Value: string(CanTrain), Label: blk.Text{ID: "mampu menjalankan pelatihan dengan baik", EN: "can run training well"}},
	blk.Code{Value: string(FundingPartnership), Label: blk.Text{ID: "mempunyai kemitraan yang membiayai pelatihan", EN: "has a partnership that pays for training"}},
	blk.Code{Value: string(EmpowersAlumni), Label: blk.Text{ID: "memberdayakan alumni", EN: "empowers its alumni"}},
	blk.Code{Value: string(SelfFinancing), Label: blk.Text{ID: "membiayai diri dari pelatihan berbayar atau usaha", EN: "finances itself by paid training or a business"}},
	blk.Code{Value: string(ProducesGoods), Label: blk.Text{ID: "menghasilkan barang atau jasa", EN: "produces goods or services"}},
	blk.Code{Value: string(CompetentStaff), Label: blk.Text{ID: "pengelola dan instruktur kompeten", EN: "has a competent manager and instructor"}},
	blk.Code{Value: string(Licensed), Label: blk.Text{ID: "terakreditasi atau berizin", EN: "is accredited or licensed"}},
	blk.Code{Value: string(AlumniDatabase), Label: blk.Text{ID: "mempunyai basis data alumni", EN: "keeps a database of alumni"}},
	blk.Code{Value: string(Partnership), Label: blk.Text{ID: "bermitra dengan pemangku kepentingan", EN: "has partnerships with stakeholders"}},
)

// IsValid reports whether x is one of the criteria.
func (x Criterion) IsValid() bool { return criteria.Has(string(x)) }

// Label returns the criterion in words.
func (x Criterion) Label() blk.Text { return criteria.LabelOf(string(x)) }

// CodeList returns all criteria.
func (Criterion) CodeList() blk.CodeList { return criteria }

// requirements are the classes in order with what each asks for beside the one
// before it.
var requirements = []struct {
	class IndependenceClass
	needs []need
}{
	{Tumbuh, []need{{CanTrain, kompas}}},
	{Berkembang, []need{{FundingPartnership, kompas}, {EmpowersAlumni, kompas}}},
	{Mandiri, []need{{SelfFinancing, decree}, {ProducesGoods, kompas}, {CompetentStaff, decree}, {Licensed, decree}, {AlumniDatabase, decree}, {Partnership, decree}}},
}

// A need is a criterion that a class asks for, and on what ground.
type need struct {
	criterion Criterion
	basis     blk.Basis
}

// The grounds of the criteria: the decree names five for the class mandiri; the
// others are what the ministry told a newspaper.
var (
	kompas = blk.Practice(blk.Text{ID: "klasifikasi Kemnaker (Kompas, 11 Februari 2023)", EN: "classification of the ministry (Kompas, 11 February 2023)"})
	decree = blk.Law("kepdirjen-2760-2021", "")
)
