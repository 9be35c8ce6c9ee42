package funding

import "github.com/vokasi/vokasi-go/blk"

// FundSource is where money comes from, such as "apbd_regency". The zero value
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
)

var fundSources = blk.NewCodeList("fund_source", blk.Text{ID: "Sumber dana", EN: "Source of funds"},
	blk.Code{Value: string(APBN), Label: blk.Text{ID: "APBN", EN: "state budget (APBN)"}},
	blk.Code{Value: string(APBDProvince), Label: blk.Text{ID: "APBD provinsi", EN: "provincial budget (APBD)"}},
	blk.Code{Value: string(APBDRegency), Label: blk.Text{ID: "APBD kabupaten/kota", EN: "regency or city budget (APBD)"}, Aliases: []string{"APBD Kota", "APBD Kabupaten"}},
	blk.Code{Value: string(GovernmentAssistance), Label: blk.Text{ID: "bantuan pemerintah", EN: "government assistance"}, Aliases: []string{"banpem"}, Meaning: blk.Text{ID: "PMK 168/2015: dengan keputusan dan perjanjian", EN: "PMK 168/2015: by decree and agreement"}},
	blk.Code{Value: string(Grant), Label: blk.Text{ID: "hibah", EN: "grant"}},
	blk.Code{Value: string(DBHCHT), Label: blk.Text{ID: "DBH CHT", EN: "share of the tobacco excise"}},
	blk.Code{Value: string(CSR), Label: blk.Text{ID: "CSR/TJSL", EN: "company money (CSR)"}, Aliases: []string{"CSR", "TJSL"}},
	blk.Code{Value: string(ForeignLoan), Label: blk.Text{ID: "pinjaman luar negeri", EN: "foreign loan"}},
	blk.Code{Value: string(PNBP), Label: blk.Text{ID: "PNBP", EN: "non-tax state revenue (PNBP)"}},
	blk.Code{Value: string(BLUD), Label: blk.Text{ID: "pendapatan BLUD", EN: "revenue of a local service agency (BLUD)"}},
	blk.Code{Value: string(OwnBusiness), Label: blk.Text{ID: "usaha sendiri", EN: "own business"}},
	blk.Code{Value: string(SelfFunded), Label: blk.Text{ID: "swadana", EN: "paid by participants or those who send them"}},
	blk.Code{Value: string(CommunityContribution), Label: blk.Text{ID: "swadaya masyarakat", EN: "labour or money of the community"}},
	blk.Code{Value: string(VillageFund), Label: blk.Text{ID: "dana desa", EN: "village fund"}},
)

// IsValid reports whether s is one of the sources.
func (s FundSource) IsValid() bool { return fundSources.Has(string(s)) }

// Label returns the name of the source.
func (s FundSource) Label() blk.Text { return fundSources.LabelOf(string(s)) }

// CodeList returns all sources.
func (FundSource) CodeList() blk.CodeList { return fundSources }
