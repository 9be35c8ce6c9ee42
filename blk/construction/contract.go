package construction

import "github.com/vokasi/vokasi-go/blk"

// A Contract is the works contract under which a centre is built. Where one was
// terminated, another follows it.
type Contract struct {
	// The number as printed.
	Number string `json:"number,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
	// Who has the centre built.
	Owner blk.OrganisationID `json:"owner,omitzero"`
	// Who builds it (penyedia).
	Contractor blk.OrganisationID `json:"contractor,omitzero"`
	// Who supervises the works (konsultan pengawas).
	Supervisor blk.OrganisationID `json:"supervisor,omitzero"`
	// What it costs, with taxes, as it was signed.
	Value blk.Rupiah `json:"value,omitzero"`
	// The day both sides signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// The day of the order to start (SPMK): the first day of the works.
	StartOrderOn blk.Date `json:"start_order_on,omitzero"`
	// The order to start.
	StartOrder blk.DocumentID `json:"start_order,omitzero"`
	// How many calendar days the works may take, counted from the day of the order to
	// start.
	Days blk.Count `json:"days,omitzero"`
	// The last day for the works as it was signed; absent where it follows from the
	// order to start and the days.
	PlannedFinish blk.Date `json:"planned_finish,omitzero"`
	// How long defects are mended after the provisional handover, in calendar days.
	MaintenanceDays blk.Count `json:"maintenance_days,omitzero"`
	// What was changed (addendum), in the order it was signed.
	Amendments []ContractAmendment `json:"amendments,omitempty"`
	// The day it was terminated; absent while it holds.
	TerminatedOn blk.Date `json:"terminated_on,omitzero"`
	// The day on which the progress of the works was audited when they stopped (opname).
	AuditedOn blk.Date `json:"audited_on,omitzero"`
	// How far that audit found them to be, from "0.00" to "100.00".
	AuditedProgress blk.Percent `json:"audited_progress,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A ContractAmendment changes a contract (addendum).
type ContractAmendment struct {
	// The day both sides signed.
	SignedOn blk.Date `json:"signed_on,omitzero" jsonschema:"required"`
	// Why the contract was changed.
	Reason string `json:"reason,omitzero"`
	// What the contract costs now, with taxes; absent where that did not change.
	Value blk.Rupiah `json:"value,omitzero"`
	// How many calendar days the works may take now, counted from the day of the order
	// to start; absent where that did not change.
	Days blk.Count `json:"days,omitzero"`
	// The last day for the works now; absent where it did not change, or follows from
	// the days.
	PlannedFinish blk.Date `json:"planned_finish,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// FinishOn returns the last day for the works as the contract and its amendments
// stood on a day; without a day, as they stand now. It is absent where neither a day
// nor a number of days and an order to start say it.
func (k *Contract) FinishOn(on blk.Date) blk.Date {
	finish := k.finish(k.Days, k.PlannedFinish)
	for i := range k.Amendments {
		a := &k.Amendments[i]
		if !on.IsZero() && a.SignedOn.After(on) {
			continue
		}
		if last := k.finish(a.Days, a.PlannedFinish); !last.IsZero() {
			finish = last
		}
	}
	return finish
}

// finish returns the last day for works, which is said or follows from how many days
// they may take.
func (k *Contract) finish(days blk.Count, said blk.Date) blk.Date {
	n, known := days.Int()
	if !said.IsZero() || !known || n == 0 || k.StartOrderOn.IsZero() {
		return said
	}
	return k.StartOrderOn.AddDays(n - 1) // the day of the order is the first
}

// ValueOn returns what the contract costs as it and its amendments stood on a day;
// without a day, as they stand now.
func (k *Contract) ValueOn(on blk.Date) blk.Rupiah {
	value := k.Value
	for i := range k.Amendments {
		if a := &k.Amendments[i]; !a.Value.IsZero() && (on.IsZero() || !a.SignedOn.After(on)) {
			value = a.Value
		}
	}
	return value
}

// ContractOn returns the contract under which the centre is built on a day: the last
// that was signed by then; without a day, the last on record. It is nil if there is none.
func (p *Project) ContractOn(on blk.Date) *Contract {
	for i := len(p.Contracts) - 1; i >= 0; i-- {
		if k := &p.Contracts[i]; on.IsZero() || !k.SignedOn.After(on) {
			return k
		}
	}
	return nil
}

var contractChecks = []blk.Check[Contract]{
	blk.CheckIdentifier("/document", func(k *Contract) blk.DocumentID { return k.Document }),
	blk.CheckIdentifier("/owner", func(k *Contract) blk.OrganisationID { return k.Owner }),
	blk.CheckIdentifier("/contractor", func(k *Contract) blk.OrganisationID { return k.Contractor }),
	blk.CheckIdentifier("/supervisor", func(k *Contract) blk.OrganisationID { return k.Supervisor }),
	blk.CheckIdentifier("/start_order", func(k *Contract) blk.DocumentID { return k.StartOrder }),
	{
		ID: "CON-044", At: "/amendments", Severity: blk.InEveryPhase(blk.Warning), Basis: []blk.Basis{amendmentNote},
		Must: blk.Text{ID: "Addendum kontrak harus beralasan dan nilai kontrak tidak naik lebih dari {allowed_id}; {problem_id}.", EN: "An amendment of a contract must have a reason, and the contract must not rise by more than {allowed_en}; {problem_en}."},
		Mend: blk.Text{ID: "Catat alasannya, atau periksa nilainya.", EN: "Record the reason, or check the value."},
		Find: func(k *Contract, c *blk.Context) (failures []blk.Failure) {
			share, most := k.most(c)
			for i := range k.Amendments {
				a := &k.Amendments[i]
				fail := func(member string, problem blk.Text) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/amendments", i, member), Params: append(blk.TextParams("problem", problem), blk.TextParams("allowed", share.Label())...)})
				}
				if a.Reason == "" && !c.IsReported() {
					fail("/reason", blk.Text{ID: "alasannya tidak tercatat", EN: "no reason is on record"})
				}
				if !most.IsZero() && a.Value.Compare(most) > 0 {
					fail("/value", blk.Text{ID: "nilainya menjadi " + a.Value.String(), EN: "its value becomes " + a.Value.String()})
				}
			}
			return failures
		},
	},
}

// most returns by how much amendments may raise the contract, and up to which value,
// absent where that cannot be told.
func (k *Contract) most(c *blk.Context) (share blk.Percent, most blk.Rupiah) {
	n, _ := c.Number(&amendmentMost)
	share, err := blk.NewPercent(n)
	if err != nil || k.Value.Sign() < 0 {
		return share, most
	}
	rise, err := k.Value.Share(share, blk.RoundDown)
	if err == nil {
		most, _ = k.Value.Add(rise)
	}
	return share, most
}

var contractAmendmentChecks = []blk.Check[ContractAmendment]{
	blk.CheckPresent("/signed_on", func(a *ContractAmendment) bool { return !a.SignedOn.IsZero() }),
	blk.CheckIdentifier("/document", func(a *ContractAmendment) blk.DocumentID { return a.Document }),
}

// Check returns what the checks find in the contract, nil if all hold.
func (k *Contract) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(contractChecks, k, c)
	found = append(found, blk.CheckEach("amendments", k.Amendments, (*ContractAmendment).Check, c)...)
	return append(found, blk.CheckCitations(k.Citations, c)...)
}

// Check returns what the checks find in the amendment, nil if all hold.
func (a *ContractAmendment) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(contractAmendmentChecks, a, c)
}
