package funding

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// contractAdvanceMost is what may be paid of a contract ahead of its work.
var contractAdvanceMost = blk.Parameter{
	ID: "contract_advance_most", Label: blk.Text{ID: "Uang muka kontrak terbesar", EN: "Largest advance of a contract"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 30_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "30 persen lazim untuk penyedia kecil; bagian yang berlaku mengikuti kontrak dan skala usahanya", EN: "30 percent is usual for small providers; what holds follows from the contract and the size of the provider"})}}},
}

// projectMoneyChecks are the checks of what is paid for building: contracts beside the
// money that is there for the project, and payments beside the work that is done.
var projectMoneyChecks = []blk.Check[Records]{
	{
		ID: "CON-004", At: "/payments", Severity: blk.Severities{Draft: blk.Warning, Final: blk.Error, Reported: blk.Warning}, Scope: blk.ScopeAcross, Needs: []blk.CheckID{"FND-006", "DSB-015"},
		Must:  blk.Text{ID: "Yang dibayar dari kontrak di {other} ({given_id}) tidak boleh mendahului kemajuan fisiknya dan uang muka ({allowed_id}).", EN: "What is paid of the contract at {other} ({given_en}) must not run ahead of its physical progress and the advance ({allowed_en})."},
		Mend:  blk.Text{ID: "Catat kemajuan yang diukur sampai hari itu, atau minta kelebihannya kembali.", EN: "Record the progress measured up to that day, or ask for the excess back."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pembayaran pekerjaan konstruksi menurut prestasi", EN: "payment of building work by what is done"})},
		Find:  func(r *Records, c *blk.Context) []blk.Failure { return r.paidAhead(c) },
	},
	{
		ID: "CON-008", At: "/commitments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"FND-006"},
		Must:  blk.Text{ID: "Kontrak satu proyek ({given_id} seluruhnya) tidak boleh melebihi alokasinya ({allowed_id}).", EN: "The contracts of a project ({given_en} in all) must not exceed what is allocated to it ({allowed_en})."},
		Mend:  blk.Text{ID: "Kurangi nilai kontraknya, atau catat alokasi setiap tahun yang membiayainya.", EN: "Lower the contract, or record the allocation of every year that pays for it."},
		Basis: budgetBasis,
		Find:  func(r *Records, _ *blk.Context) []blk.Failure { return r.contractsBeyondAllocation() },
	},
}

// paidAhead finds the first payment of each contract that runs ahead of its work.
func (r *Records) paidAhead(c *blk.Context) (failures []blk.Failure) {
	contracts := map[CommitmentID]int{}
	for i := range r.Commitments {
		if k := &r.Commitments[i]; k.Amount.Sign() > 0 && len(k.Progress) > 0 {
			contracts[k.ID] = i
		}
	}
	if len(contracts) == 0 {
		return nil
	}
	paid := make([][]int, len(r.Commitments)) // the payments of each contract
	for i := range r.Payments {
		p := &r.Payments[i]
		if k, ok := contracts[p.Commitment]; ok && p.IsPaid() && !p.PaidOn.IsZero() {
			paid[k] = append(paid[k], i)
		}
	}
	for k, payments := range paid {
		slices.SortStableFunc(payments, func(a, b int) int { return r.Payments[a].PaidOn.Compare(r.Payments[b].PaidOn) })
		var sum wide
		for _, i := range payments {
			p := &r.Payments[i]
			sum = sum.sum(wideOf(p.Gross))
			allowed, known := r.Commitments[k].payable(p.PaidOn, c)
			if !known || sum.compare(wideOf(allowed)) <= 0 {
				continue
			}
			where := blk.IndexPointer("/commitments", k, "")
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/payments", i, "/gross"), Of: []string{where},
				Params: append(append(blk.TextParams("given", sum.text()), blk.TextParams("allowed", wideOf(allowed).text())...), otherMoney(where))})
			break
		}
	}
	return failures
}

// payable returns how much may have been paid by a day: the share of the work that was
// done by then and the largest advance, never more than the whole. Where nothing was
// measured by then, the next measurement is the most that can have been done.
func (k *Commitment) payable(on blk.Date, c *blk.Context) (blk.Rupiah, bool) {
	var last, next *MeasuredProgress
	for i := range k.Progress {
		switch m := &k.Progress[i]; {
		case m.MeasuredOn.IsZero() || m.Share.IsZero():
		case m.MeasuredOn.After(on):
			if next == nil || m.MeasuredOn.Before(next.MeasuredOn) {
				next = m
			}
		case last == nil || !m.MeasuredOn.Before(last.MeasuredOn):
			last = m
		}
	}
	if last = cmp.Or(last, next); last == nil {
		return blk.Rupiah{}, false
	}
	done, _ := last.Share.Hundredths()
	ahead, _ := c.Number(&contractAdvanceMost)
	share, err := blk.NewPercent(min(done+ahead, 100_00))
	if err != nil {
		return blk.Rupiah{}, false
	}
	amount, err := k.Amount.Share(share, blk.RoundUp)
	return amount, err == nil
}

// contractsBeyondAllocation finds projects whose contracts bind more than there is for
// them, at the contract with which that begins. A project is skipped where an
// allocation does not say how much it is.
func (r *Records) contractsBeyondAllocation() (failures []blk.Failure) {
	projects := r.moneyOfProjects()
	for i := range r.Commitments {
		k := &r.Commitments[i]
		m := projects[k.Project]
		if k.Project == "" || m == nil || m.unknown || k.Amount.IsZero() {
			continue
		}
		allowed := m.allowed()
		within := m.bound.compare(allowed) <= 0
		m.bound = m.bound.sum(wideOf(k.Amount))
		if within && m.bound.compare(allowed) > 0 {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/commitments", i, "/amount"),
				Params: append(blk.TextParams("given", m.bound.text()), blk.TextParams("allowed", allowed.text())...)})
		}
	}
	return failures
}

// A projectFunds is the money that is there for a building project and what binds it.
type projectFunds struct {
	allocated, planned, bound wide
	unknown                   bool // whether an allocation has no amount
}

// allowed returns how much there is. An allocation may be what the lines of a budget
// are: the larger is there.
func (m *projectFunds) allowed() wide {
	if m.planned.compare(m.allocated) > 0 {
		return m.planned
	}
	return m.allocated
}

// moneyOfProjects returns the money that is there for building projects.
func (r *Records) moneyOfProjects() map[blk.ProjectID]*projectFunds {
	projects := map[blk.ProjectID]*projectFunds{}
	of := func(id blk.ProjectID) *projectFunds {
		m := projects[id]
		if m == nil {
			m = &projectFunds{}
			projects[id] = m
		}
		return m
	}
	for i := range r.Allocations {
		if a := &r.Allocations[i]; a.Project != "" {
			m := of(a.Project)
			m.allocated = m.allocated.sum(wideOf(a.Amount))
			m.unknown = m.unknown || a.Amount.IsZero()
		}
	}
	r.eachExecuted(func(_ *Budget, l *BudgetLine, _, _ int) {
		if l.Project != "" {
			m := of(l.Project)
			m.planned = m.planned.sum(wideOf(l.Amount))
		}
	})
	return projects
}
