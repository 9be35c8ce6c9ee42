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
	blk.Code{Value: string(CompetentStaff), Label: blk.Text{ID: "mempunyai pengelola dan instruktur yang kompeten", EN: "has a competent manager and instructor"}},
	blk.Code{Value: string(Licensed), Label: blk.Text{ID: "terakreditasi atau berizin", EN: "is accredited or licensed"}},
	blk.Code{Value: string(AlumniDatabase), Label: blk.Text{ID: "mempunyai basis data alumni", EN: "keeps a database of alumni"}},
	blk.Code{Value: string(Partnership), Label: blk.Text{ID: "bermitra dengan pemangku kepentingan", EN: "has partnerships with stakeholders"}},
	blk.Code{Value: string(Accredited), Label: blk.Text{ID: "terakreditasi", EN: "is accredited"}},
	blk.Code{Value: string(Incubator), Label: blk.Text{ID: "menjadi inkubator bisnis", EN: "is a business incubator"}, Meaning: blk.Text{ID: "membina usaha alumni dan masyarakat", EN: "helps businesses of alumni and neighbours to grow"}},
	blk.Code{Value: string(LSPReady), Label: blk.Text{ID: "siap menjadi LSP", EN: "is ready to become a certification body (LSP)"}},
)

// IsValid reports whether x is one of the criteria.
func (x Criterion) IsValid() bool { return criteria.Has(string(x)) }

// Label returns the criterion in words.
func (x Criterion) Label() blk.Text { return criteria.LabelOf(string(x)) }

// CodeList returns all criteria.
func (Criterion) CodeList() blk.CodeList { return criteria }

// A requirement is a criterion with the class that asks for it, on what ground, by
// which permanent id others are asked about it, what evidence says of it and what
// such evidence may be.
type requirement struct {
	criterion Criterion
	class     IndependenceClass // "" if no class asks for it
	basis     blk.Basis
	guard     blk.CheckID
	holds     func(*Evidence, *blk.Context) blk.Truth
	shownBy   blk.Text
}

// requirements are all criteria, in the order of the code list.
var requirements = [...]requirement{
	{CanTrain, Tumbuh, kompas, "BKK-041", (*Evidence).stated, blk.Text{ID: "laporan angkatan yang selesai", EN: "the report of a batch that is finished"}},
	{FundingPartnership, Berkembang, kompas, "BKK-042", (*Evidence).stated, blk.Text{ID: "perjanjian kerja sama (PKS) yang membiayai pelatihan", EN: "an agreement (PKS) that pays for training"}},
	{EmpowersAlumni, Berkembang, kompas, "BKK-043", (*Evidence).stated, blk.Text{ID: "laporan pendampingan atau penempatan alumni", EN: "a report on mentoring or placing alumni"}},
	{SelfFinancing, Mandiri, decree, "BKK-044", (*Evidence).statedOrByRatio, blk.Text{ID: "laporan keuangan satu tahun, atau rasio pendapatan sendiri terhadap biaya operasional", EN: "the accounts of a year, or the ratio of own revenue to operating cost"}},
	{ProducesGoods, Mandiri, kompas, "BKK-045", (*Evidence).stated, blk.Text{ID: "catatan penjualan barang atau jasa", EN: "records of goods or services sold"}},
	{CompetentStaff, Mandiri, decree, "BKK-046", (*Evidence).stated, blk.Text{ID: "sertifikat kompetensi pengelola dan instruktur", EN: "certificates of competence of the manager and the instructors"}},
	{Licensed, Mandiri, decree, "BKK-047", (*Evidence).stated, blk.Text{ID: "sertifikat akreditasi atau izin operasional yang berlaku", EN: "a certificate of accreditation or a licence in force"}},
	{AlumniDatabase, Mandiri, decree, "BKK-048", (*Evidence).stated, blk.Text{ID: "basis data alumni yang mutakhir", EN: "an up-to-date database of alumni"}},
	{Partnership, Mandiri, decree, "BKK-049", (*Evidence).stated, blk.Text{ID: "MoU atau PKS yang berlaku", EN: "a memorandum or an agreement in force"}},
	{Accredited, "", agenda, "BKK-050", (*Evidence).stated, blk.Text{ID: "sertifikat akreditasi yang berlaku", EN: "a certificate of accreditation in force"}},
	{Incubator, "", agenda, "BKK-051", (*Evidence).stated, blk.Text{ID: "penetapan sebagai inkubator bisnis", EN: "the decision that makes it a business incubator"}},
	{LSPReady, "", agenda, "BKK-052", (*Evidence).stated, blk.Text{ID: "skema, TUK dan asesor yang disiapkan", EN: "the scheme, assessment site and assessors that were prepared"}},
}

// must returns that the criterion must be shown, mend how.
func (q *requirement) must() blk.Text {
	label := q.criterion.Label()
	return blk.Text{ID: "Harus terbukti bahwa BLKK " + label.ID + ".", EN: "Evidence must show that the centre " + label.EN + "."}
}

func (q *requirement) mend() blk.Text {
	return blk.Text{ID: "Catat buktinya, misalnya " + q.shownBy.ID + ".", EN: "Record evidence, such as " + q.shownBy.EN + "."}
}

// index returns the place of the criterion in the table, -1 if it is none.
func (x Criterion) index() int {
	switch x { // quicker than a search
	case CanTrain:
		return 0
	case FundingPartnership:
		return 1
	case EmpowersAlumni:
		return 2
	case SelfFinancing:
		return 3
	case ProducesGoods:
		return 4
	case CompetentStaff:
		return 5
	case Licensed:
		return 6
	case AlumniDatabase:
		return 7
	case Partnership:
		return 8
	case Accredited:
		return 9
	case Incubator:
		return 10
	case LSPReady:
		return 11
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
