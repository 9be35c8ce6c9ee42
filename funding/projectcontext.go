package funding

import (
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// ProjectContext returns a context that also knows the money of building projects:
// whether money is allocated to one (CON-020), whether its cost estimate is within that
// (CON-021), and whether what was paid of its contracts is not above the works that an
// audit of progress found (CON-034). Where the records show nothing, the context that
// was given is asked. The records are looked up at the first question and must not change
// after it.
func (r *Records) ProjectContext(building *construction.Records, c *blk.Context) *blk.Context {
	with := blk.Context{}
	if c != nil {
		with = *c
	}
	budgeted := sync.OnceValue(func() map[blk.ProjectID]blk.Truth { return r.budgetedProjects(with.On) }) // once for all that is asked
	within := sync.OnceValue(func() map[blk.ProjectID]blk.Truth { return r.estimatesWithin(building) })
	settled := sync.OnceValue(func() map[blk.ProjectID]blk.Truth { return r.settledProjects(building, with.On) })
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		truth, id := blk.Undetermined, blk.ProjectID(subject)
		switch check {
		case "CON-020":
			truth = budgeted()[id]
		case "CON-021":
			truth = within()[id]
		case "CON-034":
			truth = settled()[id]
		}
		if truth != blk.Undetermined {
			return truth, blk.Citation{}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// estimatesWithin returns whether the cost estimates of projects are within the money
// that is there for them. One of which an allocation does not say its amount is not
// known.
func (r *Records) estimatesWithin(building *construction.Records) map[blk.ProjectID]blk.Truth {
	answers := map[blk.ProjectID]blk.Truth{}
	if building == nil {
		return answers
	}
	money := r.moneyOfProjects()
	for i := range building.Projects {
		p := &building.Projects[i]
		if m := money[p.ID]; m != nil && !m.unknown && p.Design.Estimate.Sign() > 0 {
			allowed := m.allowed()
			answers[p.ID] = blk.TruthOf(allowed.compare(wideOf(p.Design.Estimate)) >= 0)
		}
	}
	return answers
}

// settledProjects returns whether what was paid of the contracts of projects up to a day
// is not above the works that the audit of progress found. What is bound by other papers
// than the contract that was audited, such as supervision, is left out. A project without
// an audit, without a contract on record, or with one whose amount is not known is not
// known.
func (r *Records) settledProjects(building *construction.Records, on blk.Date) map[blk.ProjectID]blk.Truth {
	answers := map[blk.ProjectID]blk.Truth{}
	if building == nil {
		return answers
	}
	type money struct {
		done, paid wide
		unknown    bool
	}
	audited := map[blk.ProjectID]*construction.Contract{}
	for i := range building.Projects {
		p := &building.Projects[i]
		if k := p.ContractOn(on); k != nil && !k.AuditedProgress.IsZero() && (on.IsZero() || !k.AuditedOn.After(on)) {
			audited[p.ID] = k
		}
	}
	projects, contracts := map[blk.ProjectID]*money{}, map[CommitmentID]*money{}
	for i := range r.Commitments {
		k := &r.Commitments[i]
		works := audited[k.Project]
		if works == nil || !isUnder(k, works) {
			continue
		}
		m := projects[k.Project]
		if m == nil {
			m = &money{}
			projects[k.Project] = m
		}
		contracts[k.ID] = m
		done, err := k.Amount.Share(works.AuditedProgress, blk.RoundUp)
		m.done, m.unknown = m.done.sum(wideOf(done)), m.unknown || err != nil
	}
	for i := range r.Payments {
		p := &r.Payments[i]
		if m := contracts[p.Commitment]; m != nil && p.IsPaid() && (on.IsZero() || !p.PaidOn.After(on)) {
			m.paid, m.unknown = m.paid.sum(wideOf(p.Gross)), m.unknown || p.Gross.IsZero()
		}
	}
	for id, m := range projects {
		if !m.unknown {
			answers[id] = blk.TruthOf(m.paid.compare(m.done) <= 0)
		}
	}
	return answers
}
