package roadmap

import "github.com/vokasi/vokasi-go/blk"

// Criterion is one thing that a class asks of a centre, such as "can_train", or
// that the ministry wants of centres though no class asks for it, such as
// "incubator". The zero value "" is absent.
type Criterion string

// The criteria. The first one is Tumbuh's, the next two are Berkembang's, the six
// after them Mandiri's: its meaning and the five criteria of the decree of 2021. No
// class asks for the last three.
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
	Accredited         Criterion = "accredited"
	Incubator          Criterion = "incubator"
	LSPReady           Criterion = "lsp_ready"
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
	blk.Code{Value: string(Accredited), Label: blk.Text{ID: "terakreditasi", EN: "is accredited"}},
	blk.Code{Value: string(Incubator), Label: blk.Text{ID: "menjadi inkubator bisnis", EN: "is a business incubator"}},
	blk.Code{Value: string(LSPReady), Label: blk.Text{ID: "siap menjadi LSP", EN: "is ready to become a certification body (LSP)"}},
)

// IsValid reports whether x is one of the criteria.
func (x Criterion) IsValid() bool { return criteria.Has(string(x)) }

// Label returns the criterion in words.
func (x Criterion) Label() blk.Text { return criteria.LabelOf(string(x)) }

// CodeList returns all criteria.
func (Criterion) CodeList() blk.CodeList { return criteria }

// A requirement is a criterion with the class that asks for it, on what ground, by
// which permanent id others are asked about it, and what evidence says of it.
type requirement struct {
	criterion Criterion
	class     IndependenceClass // "" if no class asks for it
	basis     blk.Basis
	guard     blk.CheckID
	holds     func(*Evidence, *blk.Context) blk.Truth
}

// requirements are all criteria, in the order of the code list.
var requirements = [...]requirement{
	{CanTrain, Tumbuh, kompas, "BKK-041", (*Evidence).stated},
	{FundingPartnership, Berkembang, kompas, "BKK-042", (*Evidence).stated},
	{EmpowersAlumni, Berkembang, kompas, "BKK-043", (*Evidence).stated},
	{SelfFinancing, Mandiri, decree, "BKK-044", (*Evidence).statedOrByRatio},
	{ProducesGoods, Mandiri, kompas, "BKK-045", (*Evidence).stated},
	{CompetentStaff, Mandiri, decree, "BKK-046", (*Evidence).stated},
	{Licensed, Mandiri, decree, "BKK-047", (*Evidence).stated},
	{AlumniDatabase, Mandiri, decree, "BKK-048", (*Evidence).stated},
	{Partnership, Mandiri, decree, "BKK-049", (*Evidence).stated},
	{Accredited, "", agenda, "BKK-050", (*Evidence).stated},
	{Incubator, "", agenda, "BKK-051", (*Evidence).stated},
	{LSPReady, "", agenda, "BKK-052", (*Evidence).stated},
}

// index returns the place of the criterion in the table, -1 if it is none.
func (x Criterion) index() int {
	for i := range requirements {
		if requirements[i].criterion == x {
			return i
		}
	}
	return -1
}

// Guard returns the permanent id by which others are asked whether a centre meets
// the criterion: see [blk.Context]. The subject is the centre. It is "" if x is no
// criterion.
func (x Criterion) Guard() blk.CheckID {
	if i := x.index(); i >= 0 {
		return requirements[i].guard
	}
	return ""
}

// Class returns the class that asks for the criterion, "" if none does.
func (x Criterion) Class() IndependenceClass {
	if i := x.index(); i >= 0 {
		return requirements[i].class
	}
	return ""
}

// The grounds of the criteria: the decree names five for the class mandiri; the
// others are what the ministry told a newspaper, and what it wants of centres though
// no class asks for it.
var (
	kompas = blk.Practice(blk.Text{ID: "klasifikasi Kemnaker (Kompas, 11 Februari 2023)", EN: "classification of the ministry (Kompas, 11 February 2023)"})
	decree = blk.Law("kepdirjen-2760-2021", "")
	agenda = blk.Practice(blk.Text{ID: "agenda Kemnaker untuk BLK Komunitas: akreditasi, inkubator bisnis, persiapan menjadi LSP (2022-2024)", EN: "agenda of the ministry for community centres: accreditation, business incubators, becoming certification bodies (2022-2024)"})
)
