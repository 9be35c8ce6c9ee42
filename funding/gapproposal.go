package funding

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// ProposalFromGaps returns a proposal for the equipment that a centre lacks, as
// [centre.Records.Missing] finds it: a line for each item, in as many pieces as are
// missing, with the specification of the standard and why it is needed. An item
// that has no price has a line without one, and then there is no total. Gaps other
// than equipment have no line.
func ProposalFromGaps(id ProposalID, centreID blk.CentreID, gaps []centre.Gap, prices map[centre.StandardItemID]blk.Rupiah) AssistanceProposal {
	p := AssistanceProposal{ID: id, Kind: AssistanceEquipment, Centre: centreID}
	for i := range gaps {
		if g := &gaps[i]; g.Resource == centre.ResourceEquipment {
			p.Lines = append(p.Lines, ProposalLine{Item: g.Name.ID, Specification: g.Specification, Quantity: g.Quantity, UnitPrice: prices[g.Item], Workshop: g.Workshop, StandardItem: g.Item, Reason: g.Reason})
		}
	}
	if total, known := p.Amount(); known {
		p.Total = total
	}
	return p
}
