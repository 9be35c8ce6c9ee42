package funding

import "github.com/vokasi/vokasi-go/blk"

// FundSource is where money comes from, such as "apbd_regency". Sources that the
// field keeps apart have words of their own: government assistance (bantuan
// pemerintah) is no grant (hibah), and money of the state that a region runs
// (deconcentration, co-administration) is no money of the region. The zero value
// "" is absent.
type FundSource string

// The sources.
const (
	APBN                  FundSource = "apbn"
	APBDProvince          FundSource = "apbd_province"
	APBDRegency           FundSource = "apbd_regency"
	GovernmentAssistance  FundSource = "government_assistance"
	Grant                 FundSource = "grant"
	DBHCHT                FundSource = "dbh_cht"
	CSR                   FundSource = "csr"
	ForeignLoan           FundSource = "foreign_loan"
	PNBP                  FundSource = "pnbp"
	BLUD                  FundSource = "blud"
	OwnBusiness           FundSource = "own_business"
	SelfFunded            FundSource = "self_funded"
	CommunityContribution FundSource = "community_contribution"
	VillageFund           FundSource = "village_fund"
	Deconcentration       FundSource = "deconcentration"
	CoAdministration      FundSource = "co_administration"
	IntergovernmentalAid  FundSource = "intergovernmental_aid"
	PublicAgency          FundSource = "public_agency"
	ForeignWorkerLevy     FundSource = "foreign_worker_levy"
	BLU                   FundSource = "blu"
	LocalCharge           FundSource = "local_charge"
	ParticipantFee        FundSource = "participant_fee"
	DAKFisik              FundSource = "dak_fisik"
)

var fundSources = blk.NewCodeList("fund_source", blk.Text{ID: "Sumber dana", EN: "Source of funds"},
	blk.Code{Value: string(APBN), Label: blk.Text{ID: "APBN", EN: "state budget (APBN)"}, Meaning: blk.Text{ID: "DIPA satuan kerja kementerian", EN: "budget of a unit of a ministry"}},
	blk.Code{Value: string(APBDProvince), Label: blk.Text{ID: "APBD provinsi", EN: "provincial budget (APBD)"}},
	blk.Code{Value: string(APBDRegency), Label: blk.Text{ID: "APBD kabupaten/kota", EN: "regency or city budget (APBD)"}, Aliases: []string{"APBD Kota", "APBD Kabupaten"}},
	blk.Code{Value: string(GovernmentAssistance), Label: blk.Text{ID: "bantuan pemerintah", EN: "government assistance"}, Aliases: []string{"banpem"}, Meaning: blk.Text{ID: "PMK 168/2015: dengan keputusan dan perjanjian", EN: "PMK 168/2015: by decree and agreement"}},
	blk.Code{Value: string(Grant), Label: blk.Text{ID: "hibah", EN: "grant"}, Meaning: blk.Text{ID: "pemilikan beralih, dengan naskah perjanjian hibah", EN: "ownership passes, by an agreement"}},
	blk.Code{Value: string(DBHCHT), Label: blk.Text{ID: "DBH CHT", EN: "share of the tobacco excise"}, Meaning: blk.Text{ID: "dana bagi hasil cukai hasil tembakau, dengan pembagian menurut tahun", EN: "shared with the regions, divided by rules that change with the year"}},
	blk.Code{Value: string(CSR), Label: blk.Text{ID: "CSR/TJSL", EN: "company money (CSR)"}, Meaning: blk.Text{ID: "tanggung jawab sosial perusahaan", EN: "social responsibility of companies"}, Aliases: []string{"CSR", "TJSL"}},
	blk.Code{Value: string(ForeignLoan), Label: blk.Text{ID: "pinjaman luar negeri", EN: "foreign loan"}, Meaning: blk.Text{ID: "pinjaman pemerintah dari luar negeri", EN: "borrowed by the state from abroad"}, Aliases: []string{"PLN", "PHLN"}},
	blk.Code{Value: string(PNBP), Label: blk.Text{ID: "PNBP", EN: "non-tax state revenue (PNBP)"}, Meaning: blk.Text{ID: "penerimaan balai pusat yang bukan BLU", EN: "revenue of a central centre that is no BLU"}},
	blk.Code{Value: string(BLUD), Label: blk.Text{ID: "pendapatan BLUD", EN: "revenue of a local service agency (BLUD)"}, Meaning: blk.Text{ID: "UPTD yang mengelola pendapatannya sendiri", EN: "a local unit that manages its own revenue"}, Aliases: []string{"BLUD"}},
	blk.Code{Value: string(OwnBusiness), Label: blk.Text{ID: "usaha sendiri", EN: "own business"}, Meaning: blk.Text{ID: "menjual barang atau jasa hasil balai", EN: "goods or services that a centre sells"}, Aliases: []string{"unit usaha", "unit produksi"}},
	blk.Code{Value: string(SelfFunded), Label: blk.Text{ID: "swadana", EN: "paid by participants or those who send them"}},
	blk.Code{Value: string(CommunityContribution), Label: blk.Text{ID: "swadaya masyarakat", EN: "labour or money of the community"}, Meaning: blk.Text{ID: "tanpa pembayaran kepada balai untuk jasanya", EN: "no payment for what the centre does"}, Aliases: []string{"swadaya"}},
	blk.Code{Value: string(VillageFund), Label: blk.Text{ID: "dana desa", EN: "village fund"}, Meaning: blk.Text{ID: "anggaran desa yang berasal dari APBN", EN: "budget of a village, out of the state budget"}},
	blk.Code{Value: string(Deconcentration), Label: blk.Text{ID: "dekonsentrasi", EN: "deconcentration"}, Aliases: []string{"dana dekon"}, Meaning: blk.Text{ID: "uang APBN yang dijalankan gubernur sebagai wakil pemerintah pusat", EN: "state money that the governor runs for the central government"}},
	blk.Code{Value: string(CoAdministration), Label: blk.Text{ID: "tugas pembantuan", EN: "co-administration"}, Aliases: []string{"dana TP"}, Meaning: blk.Text{ID: "uang APBN untuk tugas pusat yang dijalankan daerah", EN: "state money for a task of the centre that a region carries out"}},
	blk.Code{Value: string(IntergovernmentalAid), Label: blk.Text{ID: "bantuan keuangan antardaerah", EN: "financial aid between governments"}, Aliases: []string{"bankeu", "bantuan keuangan"}, Meaning: blk.Text{ID: "dari satu anggaran daerah ke anggaran daerah lain", EN: "from one local budget to another"}},
	blk.Code{Value: string(PublicAgency), Label: blk.Text{ID: "BPJS atau badan publik lain", EN: "BPJS or another public agency"}, Meaning: blk.Text{ID: "membiayai pelatihan, misalnya bagi pesertanya", EN: "pays for training, such as that of its members"}, Aliases: []string{"BPJS", "BPJS Ketenagakerjaan"}},
	blk.Code{Value: string(ForeignWorkerLevy), Label: blk.Text{ID: "DKPTKA atau retribusi TKA", EN: "levy on foreign workers"}, Meaning: blk.Text{ID: "dana kompensasi penggunaan tenaga kerja asing", EN: "paid by those who employ foreign workers"}, Aliases: []string{"DKPTKA", "retribusi TKA", "IMTA"}},
	blk.Code{Value: string(BLU), Label: blk.Text{ID: "pendapatan BLU", EN: "revenue of a state service agency (BLU)"}, Meaning: blk.Text{ID: "balai pusat yang mengelola pendapatannya sendiri", EN: "a central centre that manages its own revenue"}, Aliases: []string{"BLU"}},
	blk.Code{Value: string(LocalCharge), Label: blk.Text{ID: "retribusi daerah", EN: "local charge"}, Aliases: []string{"retribusi", "PAD"}, Meaning: blk.Text{ID: "penerimaan UPTD yang bukan BLUD, bagian dari PAD", EN: "revenue of a local unit that is no BLUD, part of the region's own revenue"}},
	blk.Code{Value: string(ParticipantFee), Label: blk.Text{ID: "biaya peserta", EN: "fee of participants"}, Aliases: []string{"iuran peserta", "biaya pelatihan mandiri"}},
	blk.Code{Value: string(DAKFisik), Label: blk.Text{ID: "DAK fisik", EN: "special allocation for works (DAK)"}, Meaning: blk.Text{ID: "tidak ditemukan bukti bahwa balai latihan menerimanya; tidak ada aturan di sini", EN: "no evidence was found that centres receive it; there is no rule on it here"}},
)

// IsValid reports whether s is one of the sources.
func (s FundSource) IsValid() bool { return fundSources.Has(string(s)) }

// Label returns the name of the source.
func (s FundSource) Label() blk.Text { return fundSources.LabelOf(string(s)) }

// CodeList returns all sources.
func (FundSource) CodeList() blk.CodeList { return fundSources }

// SourceKind is what a source is to a centre that asks whether it stands on its
// own, such as "own_revenue". The zero value "" is absent.
type SourceKind string

// The kinds of source.
const (
	SourcePublic     SourceKind = "public"
	SourceOwnRevenue SourceKind = "own_revenue"
	SourceGrant      SourceKind = "grant"
	SourceCompany    SourceKind = "company"
	SourceLoan       SourceKind = "loan"
	SourceCommunity  SourceKind = "community"
)

var sourceKinds = blk.NewCodeList("fund_source_kind", blk.Text{ID: "Jenis sumber dana", EN: "Kind of source of funds"},
	blk.Code{Value: string(SourcePublic), Label: blk.Text{ID: "uang publik", EN: "public money"}, Meaning: blk.Text{ID: "anggaran negara, daerah, desa atau badan publik; bantuan pemerintah termasuk", EN: "budgets of the state, a region, a village or a public agency, government assistance among them"}},
	blk.Code{Value: string(SourceOwnRevenue), Label: blk.Text{ID: "pendapatan sendiri", EN: "own revenue"}, Meaning: blk.Text{ID: "yang diperoleh balai dengan pekerjaannya", EN: "what a centre earns by its work"}},
	blk.Code{Value: string(SourceGrant), Label: blk.Text{ID: "pemberian hibah", EN: "gift by a grant"}},
	blk.Code{Value: string(SourceCompany), Label: blk.Text{ID: "uang perusahaan", EN: "money of companies"}},
	blk.Code{Value: string(SourceLoan), Label: blk.Text{ID: "pinjaman", EN: "loan"}},
	blk.Code{Value: string(SourceCommunity), Label: blk.Text{ID: "sumbangan masyarakat", EN: "contribution of the community"}},
)

// IsValid reports whether k is one of the kinds.
func (k SourceKind) IsValid() bool { return sourceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SourceKind) Label() blk.Text { return sourceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SourceKind) CodeList() blk.CodeList { return sourceKinds }

// Kind returns what the source is to a centre: own revenue, public money, a grant
// and so on. It is "" if s is not one of the sources. That swadana, fees, charges
// and own business are all own revenue is an assumption: no regulation lists what
// counts.
func (s FundSource) Kind() SourceKind {
	switch s {
	case PNBP, BLU, BLUD, LocalCharge, OwnBusiness, SelfFunded, ParticipantFee:
		return SourceOwnRevenue
	case Grant:
		return SourceGrant
	case CSR:
		return SourceCompany
	case ForeignLoan:
		return SourceLoan
	case CommunityContribution:
		return SourceCommunity
	}
	if s.IsValid() {
		return SourcePublic
	}
	return ""
}
