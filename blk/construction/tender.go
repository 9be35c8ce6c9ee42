package construction

import "github.com/vokasi/vokasi-go/blk"

// A TenderRound is one attempt to find who builds. Where it failed, another follows.
type TenderRound struct {
	// How the builder is chosen.
	Method TenderMethod `json:"method,omitzero"`
	// The day it was announced.
	AnnouncedOn blk.Date `json:"announced_on,omitzero"`
	// The day the bids were opened.
	OpenedOn blk.Date `json:"opened_on,omitzero"`
	// How many bids there were.
	Bidders blk.Count `json:"bidders,omitzero"`
	// What the owner thinks the works cost, with taxes (HPS).
	OwnerEstimate blk.Rupiah `json:"owner_estimate,omitzero"`
	// How it ended; absent while it runs.
	Outcome TenderOutcome `json:"outcome,omitzero"`
	// The day it ended so.
	DecidedOn blk.Date `json:"decided_on,omitzero"`
	// Why it failed or was cancelled.
	Reason string `json:"reason,omitzero"`
	// Who won.
	Winner blk.OrganisationID `json:"winner,omitzero"`
	// The price of the winner, with taxes.
	WinningBid blk.Rupiah `json:"winning_bid,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// TenderMethod is how a builder is chosen, such as "tender". The zero value "" is
// absent.
type TenderMethod string

// The methods.
const (
	OpenTender        TenderMethod = "tender"
	DirectProcurement TenderMethod = "direct_procurement"
	DirectAppointment TenderMethod = "direct_appointment"
	ElectronicBuying  TenderMethod = "e_purchasing"
)

var tenderMethods = blk.NewCodeList("tender_method", blk.Text{ID: "Cara pemilihan penyedia", EN: "How a builder is chosen"},
	blk.Code{Value: string(OpenTender), Label: blk.Text{ID: "tender", EN: "tender"}, Aliases: []string{"lelang"}},
	blk.Code{Value: string(DirectProcurement), Label: blk.Text{ID: "pengadaan langsung", EN: "direct procurement"}, Meaning: blk.Text{ID: "untuk nilai kecil, tanpa tender", EN: "for small amounts, without a tender"}},
	blk.Code{Value: string(DirectAppointment), Label: blk.Text{ID: "penunjukan langsung", EN: "direct appointment"}, Meaning: blk.Text{ID: "satu penyedia ditunjuk dalam keadaan tertentu", EN: "one builder is named, in certain cases"}},
	blk.Code{Value: string(ElectronicBuying), Label: blk.Text{ID: "e-purchasing", EN: "buying from the electronic catalogue"}, Meaning: blk.Text{ID: "membeli dari katalog elektronik", EN: "bought from the electronic catalogue"}, Aliases: []string{"e-katalog"}},
)

// IsValid reports whether m is one of the methods.
func (m TenderMethod) IsValid() bool { return tenderMethods.Has(string(m)) }

// Label returns the name of the method.
func (m TenderMethod) Label() blk.Text { return tenderMethods.LabelOf(string(m)) }

// CodeList returns all methods.
func (TenderMethod) CodeList() blk.CodeList { return tenderMethods }

// TenderOutcome is how a tender ended: "awarded", "failed" or "cancelled". The zero
// value "" is absent.
type TenderOutcome string

// The outcomes.
const (
	TenderAwarded   TenderOutcome = "awarded"
	TenderFailed    TenderOutcome = "failed"
	TenderCancelled TenderOutcome = "cancelled"
)

var tenderOutcomes = blk.NewCodeList("tender_outcome", blk.Text{ID: "Hasil tender", EN: "Outcome of a tender"},
	blk.Code{Value: string(TenderAwarded), Label: blk.Text{ID: "ada pemenang", EN: "awarded"}},
	blk.Code{Value: string(TenderFailed), Label: blk.Text{ID: "gagal", EN: "failed"}, Aliases: []string{"tender gagal"}},
	blk.Code{Value: string(TenderCancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
)

// IsValid reports whether o is one of the outcomes.
func (o TenderOutcome) IsValid() bool { return tenderOutcomes.Has(string(o)) }

// Label returns the name of the outcome.
func (o TenderOutcome) Label() blk.Text { return tenderOutcomes.LabelOf(string(o)) }

// CodeList returns all outcomes.
func (TenderOutcome) CodeList() blk.CodeList { return tenderOutcomes }

var tenderRoundChecks = []blk.Check[TenderRound]{
	blk.CheckCode("/method", func(t *TenderRound) TenderMethod { return t.Method }),
	blk.CheckCode("/outcome", func(t *TenderRound) TenderOutcome { return t.Outcome }),
	blk.CheckIdentifier("/winner", func(t *TenderRound) blk.OrganisationID { return t.Winner }),
	blk.CheckIdentifier("/document", func(t *TenderRound) blk.DocumentID { return t.Document }),
}

// Check returns what the checks find in the tender, nil if all hold.
func (t *TenderRound) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(tenderRoundChecks, t, c)
}
