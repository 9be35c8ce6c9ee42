package construction

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

var amountChecks = []blk.Check[Project]{{
	ID: "CON-043", At: "", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Angka {given} tidak boleh {wrong_id}.", EN: "The figure {given} must not be {wrong_en}."},
	Mend:  blk.Text{ID: "Periksa angka itu dan batasnya.", EN: "Check the figure and its limit."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pengadaan pekerjaan konstruksi", EN: "procurement of works"})},
	Find: func(p *Project, _ *blk.Context) (failures []blk.Failure) {
		fail := func(x place, given fmt.Stringer, wrong blk.Text) {
			failures = append(failures, blk.Failure{At: x.pointer(), Params: append(blk.TextParams("wrong", wrong), blk.Param{Name: "given", Value: given.String()})})
		}
		negative := func(x place, given blk.Rupiah) {
			if given.Sign() < 0 {
				fail(x, given, blk.Text{ID: "negatif", EN: "negative"})
			}
		}
		negative(at("/design/estimate"), p.Design.Estimate)
		for i := range p.Tenders {
			t := &p.Tenders[i]
			negative(in("/tenders", i, "/owner_estimate"), t.OwnerEstimate)
			negative(in("/tenders", i, "/winning_bid"), t.WinningBid)
			if !t.OwnerEstimate.IsZero() && t.WinningBid.Compare(t.OwnerEstimate) > 0 {
				most := t.OwnerEstimate.String()
				fail(in("/tenders", i, "/winning_bid"), t.WinningBid, blk.Text{ID: "melebihi HPS " + most, EN: "above the owner's estimate of " + most})
			}
		}
		for i := range p.Contracts {
			k := &p.Contracts[i]
			negative(in("/contracts", i, "/value"), k.Value)
			if n, _ := k.AuditedProgress.Hundredths(); n < 0 || n > 100_00 {
				fail(in("/contracts", i, "/audited_progress"), k.AuditedProgress, blk.Text{ID: "di luar 0 sampai 100 persen", EN: "outside 0 to 100 percent"})
			}
			for j := range k.Amendments {
				negative(place{"/contracts", i, "/value", j}, k.Amendments[j].Value)
			}
		}
		if bid := p.winningBid(); !bid.IsZero() && p.Contracts[0].Value.Compare(bid) > 0 {
			most := bid.String()
			fail(in("/contracts", 0, "/value"), p.Contracts[0].Value, blk.Text{ID: "melebihi penawaran pemenang " + most, EN: "above the winning bid of " + most})
		}
		return failures
	},
}}

// winningBid returns the bid that the only contract rests on, absent where there is
// none or it cannot be told.
func (p *Project) winningBid() blk.Rupiah {
	if n := len(p.Tenders); n > 0 && len(p.Contracts) == 1 && p.Tenders[n-1].Outcome == TenderAwarded {
		return p.Tenders[n-1].WinningBid
	}
	return blk.Rupiah{}
}
