package funding

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// Plan returns a plan by which assistance is paid, of the records or else of
// [ShippedTranchePlans]; nil if there is none.
func (r *Records) Plan(id TranchePlanID) *TranchePlan {
	if i := slices.IndexFunc(r.TranchePlans, func(p TranchePlan) bool { return p.ID == id }); i >= 0 && id != "" {
		return &r.TranchePlans[i]
	}
	shipped := ShippedTranchePlans()
	if i := slices.IndexFunc(shipped, func(p TranchePlan) bool { return p.ID == id }); i >= 0 {
		return &shipped[i]
	}
	return nil
}

// TrancheCase returns a tranche with the assistance and the plan that it belongs to
// and its payment, for its lifecycle and its release. Where the records do not have it, its release
// is undetermined.
func (r *Records) TrancheCase(id TrancheID) TrancheCase {
	for i := range r.Assistances {
		if a := &r.Assistances[i]; a.index(id) >= 0 {
			return TrancheCase{Assistance: a, Tranche: id, Plan: r.Plan(a.Plan), Payment: r.payment(a.Tranche(id).Payment)}
		}
	}
	return TrancheCase{Tranche: id}
}

// payment returns a payment, nil if the records have none.
func (r *Records) payment(id PaymentID) *Payment {
	i := slices.IndexFunc(r.Payments, func(p Payment) bool { return p.ID == id })
	if i < 0 || id == "" {
		return nil
	}
	return &r.Payments[i]
}

// call returns the call that a proposal answers, nil if the records have none.
func (r *Records) call(p *AssistanceProposal) *AssistanceCall {
	i := slices.IndexFunc(r.AssistanceCalls, func(x AssistanceCall) bool { return x.ID == p.Call })
	if i < 0 || p.Call == "" {
		return nil
	}
	return &r.AssistanceCalls[i]
}

// callIndex returns the calls by identifier.
func (r *Records) callIndex() map[AssistanceCallID]*AssistanceCall {
	index := make(map[AssistanceCallID]*AssistanceCall, len(r.AssistanceCalls))
	for i := range r.AssistanceCalls {
		index[r.AssistanceCalls[i].ID] = &r.AssistanceCalls[i]
	}
	delete(index, "")
	return index
}

// planIndex returns the plans by identifier, the shipped ones too.
func (r *Records) planIndex() map[TranchePlanID]*TranchePlan {
	shipped := ShippedTranchePlans()
	index := make(map[TranchePlanID]*TranchePlan, len(shipped)+len(r.TranchePlans))
	for _, list := range [][]TranchePlan{shipped, r.TranchePlans} {
		for i := range list {
			index[list[i].ID] = &list[i]
		}
	}
	delete(index, "")
	return index
}

// isDecided reports whether the proposal was approved, whatever became of it then.
func (p *AssistanceProposal) isDecided() bool {
	return slices.ContainsFunc(p.History, func(s ProposalStep) bool { return s.Event == ProposalApprove }) && p.State() != ProposalWithdrawn
}

// granted returns how much the proposal takes of the ceiling once it is approved.
func (p *AssistanceProposal) granted() blk.Rupiah {
	if !p.Granted.IsZero() {
		return p.Granted
	}
	return p.Asked()
}

// isWithinCeiling returns whether a proposal, together with the approved ones of
// its call, stays within the ceiling; Undetermined where an amount is not known.
func (r *Records) isWithinCeiling(id ProposalID) blk.Truth {
	i := slices.IndexFunc(r.Proposals, func(p AssistanceProposal) bool { return p.ID == id })
	if i < 0 {
		return blk.Undetermined
	}
	x := r.call(&r.Proposals[i])
	if x == nil || x.Ceiling.IsZero() {
		return blk.Undetermined
	}
	var sum wide
	for j := range r.Proposals {
		p := &r.Proposals[j]
		if j != i && (p.Call != x.ID || !p.isDecided()) {
			continue
		}
		n, known := p.granted().Int()
		if !known {
			return blk.Undetermined
		}
		sum.add(n)
	}
	return blk.TruthOf(sum.compare(wideOf(x.Ceiling)) <= 0)
}

// hasNoOverdueReport returns whether an organisation has no open assistance whose
// report is overdue on a day; Undetermined where the day or a last day is not known.
func (r *Records) hasNoOverdueReport(id blk.OrganisationID, on blk.Date) blk.Truth {
	if id == "" {
		return blk.Undetermined
	}
	truth := blk.True
	for i := range r.Assistances {
		if a := &r.Assistances[i]; a.Grantee == id && (a.ClosedOn.IsZero() || a.ClosedOn.After(on)) {
			truth = blk.All(truth, a.isReported(on))
		}
	}
	return truth
}

// CentreContext returns a context in which guards know what these records and those
// of centres tell: whether who asks has no overdue report (GRN-004), whether a
// proposal asks for nothing that is there already (GRN-007), and whether it stays
// within the ceiling of its call (GRN-012). What they do not tell the context is
// asked, which may be nil. What is there already is looked up once: after a change
// of the proposals' lines take a new context.
func (r *Records) CentreContext(centres *centre.Records, c *blk.Context) *blk.Context {
	with := blk.Context{}
	if c != nil {
		with = *c
	}
	x := recordsWithCentres{r, centres}
	duplicating := sync.OnceValue(func() map[ProposalID]bool { // once for all that is asked
		found := map[ProposalID]bool{}
		for _, d := range x.duplicates() {
			found[r.Proposals[d.proposal].ID] = true
		}
		return found
	})
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		truth := blk.Undetermined
		switch check {
		case "GRN-004":
			truth = r.hasNoOverdueReport(blk.OrganisationID(subject), with.On)
		case "GRN-007":
			id := ProposalID(subject)
			if centres != nil && slices.ContainsFunc(r.Proposals, func(p AssistanceProposal) bool { return p.ID == id }) {
				truth = blk.TruthOf(!duplicating()[id])
			}
		case "GRN-012":
			truth = r.isWithinCeiling(ProposalID(subject))
		}
		if truth != blk.Undetermined {
			return truth, blk.Citation{}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// A recordsWithCentres is what checks look at that need the records of centres
// beside those of this package.
type recordsWithCentres struct {
	*Records
	centres *centre.Records
}

// CheckWithCentres returns what the checks find that look at the records of centres too:
// equipment that is asked for and was granted already. Found is what
// [Records.Check] found; where it says that a record is wrong by itself, checks
// that build on it are silent.
func (r *Records) CheckWithCentres(centres *centre.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if centres == nil {
		return nil
	}
	return blk.CheckAcross(withCentresChecks, &recordsWithCentres{r, centres}, c, found)
}

// thing is what a line asks for in a workshop: an item of a standard, or a name.
type thing struct {
	workshop blk.WorkshopID
	item     centre.StandardItemID
	name     string
}

// things returns what a line or a record of equipment may be found by.
func things(workshop blk.WorkshopID, item centre.StandardItemID, name string) []thing {
	var list []thing
	if item != "" {
		list = append(list, thing{workshop: workshop, item: item})
	}
	if name = strings.ToLower(strings.Join(strings.Fields(name), " ")); name != "" {
		list = append(list, thing{workshop: workshop, name: name})
	}
	return list
}

// isGood reports whether at least one piece is known to be in good condition.
func isGood(e *centre.Equipment) bool {
	n, counted := e.ByCondition.Good.Int()
	return n > 0 || !counted && e.Condition == centre.Good
}

// A duplicate is a line of a proposal that asks for what is there, each by its
// place.
type duplicate struct{ proposal, line, equipment int }

// duplicates returns the lines of proposals that are not decided yet and ask,
// without a reason, for what was granted to the same workshop and is in good
// condition.
func (r *recordsWithCentres) duplicates() (found []duplicate) {
	there := map[thing]int{}
	for i := range r.centres.Equipment {
		e := &r.centres.Equipment[i]
		if e.Granted.Truth() != blk.True || e.Workshop == "" || !isGood(e) {
			continue
		}
		for _, t := range things(e.Workshop, e.Item, e.Name) {
			if _, known := there[t]; !known {
				there[t] = i
			}
		}
	}
	for i := range r.Proposals {
		p := &r.Proposals[i]
		if p.isDecided() || p.State() == ProposalRejected || p.State() == ProposalWithdrawn {
			continue
		}
		for j := range p.Lines {
			l := &p.Lines[j]
			if !l.Reason.IsZero() || l.Workshop == "" {
				continue
			}
			for _, t := range things(l.Workshop, l.StandardItem, l.Item) {
				if k, known := there[t]; known {
					found = append(found, duplicate{i, j, k})
					break
				}
			}
		}
	}
	return found
}

func (r *recordsWithCentres) findDuplicates(_ *blk.Context) (failures []blk.Failure) {
	for _, d := range r.duplicates() {
		failures = append(failures, blk.Failure{
			At:     blk.IndexPointer("/proposals", d.proposal, blk.IndexPointer("/lines", d.line, "")),
			Params: blk.Params{{Name: "given", Value: blk.QuoteWord(r.Proposals[d.proposal].Lines[d.line].Item)}, {Name: "other", Value: blk.QuoteWord(string(r.centres.Equipment[d.equipment].ID))}},
		})
	}
	return failures
}

var withCentresChecks = []blk.Check[recordsWithCentres]{
	{
		ID: "GRN-007", At: "/proposals", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAcross, Basis: callBasis,
		Must: duplicateMust,
		Mend: blk.Text{ID: "{given} sudah ada di bengkel ini ({other}): hapus barisnya, atau isi reason dengan alasan perlunya tambahan.", EN: "{given} is in this workshop already ({other}): take the line away, or say in reason why more are needed."},
		Find: (*recordsWithCentres).findDuplicates,
	},
}

// acrossChecks are the checks across the records of this package.
var acrossChecks = []blk.Check[Records]{
	{
		ID: "GRN-003", At: "/proposals", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: callBasis, Needs: []blk.CheckID{"DOC-013"},
		Must: windowMust,
		Mend: blk.Text{ID: "Masa pengajuan {allowed_id}, diajukan pada {given}: perbaiki tanggalnya, atau ajukan pada pengajuan berikutnya.", EN: "Proposals are taken {allowed_en}, it was handed in on {given}: correct the day, or hand it in in the next call."},
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			calls := r.callIndex()
			for i := range r.Proposals {
				p := &r.Proposals[i]
				x, at := calls[p.Call], p.firstSubmission()
				if x == nil || at.IsZero() || x.Window.IsZero() {
					continue
				}
				if day, _ := at.In(blk.WIB); !x.Window.Contains(day) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/proposals", i, "/history"), Params: append(blk.Params{{Name: "given", Value: day.String()}}, blk.TextParams("allowed", x.Window.Label())...)})
				}
			}
			return failures
		},
	},
	{
		ID: "GRN-004", At: "/proposals", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: callBasis,
		Must: overdueMust,
		Mend: blk.Text{ID: "Serahkan dahulu laporan bantuan {given}.", EN: "Hand in the report on the assistance {given} first."},
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			byGrantee := map[blk.OrganisationID][]int{}
			for i := range r.Assistances {
				a := &r.Assistances[i]
				byGrantee[a.Grantee] = append(byGrantee[a.Grantee], i)
			}
			delete(byGrantee, "")
			for i := range r.Proposals {
				p := &r.Proposals[i]
				at := p.firstSubmission()
				if at.IsZero() {
					continue
				}
				day, _ := at.In(blk.WIB)
				for _, k := range byGrantee[p.Proponent] {
					a := &r.Assistances[k]
					if (a.ClosedOn.IsZero() || a.ClosedOn.After(day)) && a.isReported(day) == blk.False {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/proposals", i, "/proponent"), Of: []string{blk.IndexPointer("/assistances", k, "")},
							Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(a.ID))}}})
						break
					}
				}
			}
			return failures
		},
	},
	{
		ID: "AUD-004", At: "/proposals", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: fourEyesBasis, Must: fourEyesMust, Mend: fourEyesMend,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			calls := r.callIndex()
			for i := range r.Proposals {
				for _, f := range r.Proposals[i].findNotApart(stagesOf(calls[r.Proposals[i].Call])) {
					f.At = blk.IndexPointer("/proposals", i, f.At)
					failures = append(failures, f)
				}
			}
			return failures
		},
	},
	{
		ID: "AUD-005", At: "/proposals", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: quorumBasis, Needs: []blk.CheckID{"AUD-001"},
		Must: quorumMust,
		Mend: blk.Text{ID: "Tahap {stage_id} disetujui {given} dari paling sedikit {allowed} orang: mintakan persetujuan yang kurang.", EN: "The stage {stage_en} is approved by {given} of at least {allowed} people: ask for the approvals that are missing."},
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			calls := r.callIndex()
			for i := range r.Proposals {
				failures = append(failures, r.Proposals[i].findBelowQuorum(blk.IndexPointer("/proposals", i, ""), stagesOf(calls[r.Proposals[i].Call]), c)...)
			}
			return failures
		},
	},
	{
		ID: "GRN-011", At: "/proposals", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: callBasis, Needs: []blk.CheckID{"GRN-009", "GRN-013"},
		Must: thresholdMust,
		Mend: blk.Text{ID: "Nilainya {given}, paling sedikit {allowed}: perbaiki nilai penelaah, atau cabut persetujuannya.", EN: "Its score is {given} of at least {allowed}: correct the points of the reviewers, or take the approval back."},
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			calls := r.callIndex()
			for i := range r.Proposals {
				p := &r.Proposals[i]
				if x := calls[p.Call]; x != nil && p.isDecided() && x.Rule.isEnough(p) == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/proposals", i, ""), Params: blk.Params{{Name: "given", Value: p.Score(&x.Rule).String()}, {Name: "allowed", Value: x.Rule.Threshold.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "GRN-012", At: "/assistance_calls", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: callBasis, Needs: []blk.CheckID{"FND-006"},
		Must: ceilingMust,
		Mend: blk.Text{ID: "Disetujui {given_id} dari pagu {allowed}: kurangi yang disetujui, atau tambah pagunya.", EN: "{given_en} are approved of a ceiling of {allowed}: approve less, or raise the ceiling."},
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			sums := map[AssistanceCallID]wide{}
			for i := range r.Proposals {
				if p := &r.Proposals[i]; p.isDecided() {
					sums[p.Call] = sums[p.Call].sum(wideOf(p.granted()))
				}
			}
			for i := range r.AssistanceCalls {
				x := &r.AssistanceCalls[i]
				if sum := sums[x.ID]; !x.Ceiling.IsZero() && sum.compare(wideOf(x.Ceiling)) > 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/assistance_calls", i, "/ceiling"), Params: append(blk.TextParams("given", sum.text()), blk.Param{Name: "allowed", Value: x.Ceiling.String()})})
				}
			}
			return failures
		},
	},
	{
		ID: "DSB-004", At: "/assistances", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: releaseBasis, Needs: []blk.CheckID{"DSB-015"},
		Must: progressCondition.must,
		Mend: blk.Text{ID: "Kemajuan {given} dari paling sedikit {allowed} persen: capai, ukur dan mintakan verifikasi sebelum meminta tahap ini.", EN: "Progress {given} of at least {allowed} percent: reach it, measure it and have it verified before asking for this tranche."},
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			return r.findTranches(func(at string, x *TrancheCase) (blk.Failure, bool) {
				if !x.needsProgress() {
					return blk.Failure{}, false
				}
				least := x.leastProgress(c)
				given := x.tranche().Progress.Share.String()
				if given == "" {
					given = "-"
				}
				truth, _ := x.tranche().hasProgress(least, c)
				return blk.Failure{At: at + "/progress", Params: blk.Params{{Name: "given", Value: given}, {Name: "allowed", Value: least.String()}}}, truth == blk.False
			})
		},
	},
	{
		ID: "DSB-005", At: "/assistances", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAcross, Basis: releaseBasis,
		Must: papersCondition.must,
		Mend: blk.Text{ID: "Lampirkan: {missing_id}.", EN: "Attach: {missing_en}."},
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			return r.findTranches(func(at string, x *TrancheCase) (blk.Failure, bool) {
				p := x.instalment()
				if p == nil {
					return blk.Failure{}, false
				}
				lacks := x.tranche().lacks(p)
				return blk.Failure{At: at + "/attachments", Params: blk.TextParams("missing", namesOf(lacks))}, len(lacks) > 0
			})
		},
	},
	{
		ID: "DSB-019", At: "/assistances", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAcross, Basis: tranchePlanBasis,
		Must: blk.Text{ID: "Tahap yang dibayar harus dipertanggungjawabkan dalam waktu yang ditentukan rencananya.", EN: "A tranche that was paid must be accounted for within the time that its plan gives."},
		Mend: blk.Text{ID: "Paling lambat {allowed}: serahkan pertanggungjawabannya.", EN: "By {allowed} at the latest: account for it."},
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			return r.findTranches(func(at string, x *TrancheCase) (blk.Failure, bool) {
				due := x.accountDue()
				late := due.Before(c.On) && x.tranche().State() == TranchePaid
				return blk.Failure{At: at + "/history", Params: blk.Params{{Name: "allowed", Value: due.String()}}}, late
			})
		},
	},
	{
		ID: "DSB-020", At: "/assistances", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: releaseBasis, Needs: []blk.CheckID{"FND-006", "PAY-001"},
		Must: blk.Text{ID: "Tahap harus sesuai dengan pembayarannya di {other}: {problem_id}.", EN: "A tranche must agree with its payment at {other}: {problem_en}."},
		Mend: blk.Text{ID: "Perbaiki payment, jumlah atau riwayat salah satunya.", EN: "Correct payment, the amount or the history of one of them."},
		Find: func(r *Records, _ *blk.Context) []blk.Failure { return r.findTranchePayments() },
	},
	{
		ID: "FND-005", At: "", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: doubleFundingBasis,
		Must: doubleFundingMust, Mend: doubleFundingMend,
		Find: func(r *Records, _ *blk.Context) []blk.Failure { return doubleFailures(r.Claims()) },
	},
}

func stagesOf(x *AssistanceCall) []ReviewStage {
	if x == nil {
		return ReviewStages()
	}
	return x.stages()
}

// findBelowQuorum finds stages that ended, after the proposal was handed in last,
// with too few approvals.
func (p *AssistanceProposal) findBelowQuorum(at string, stages []ReviewStage, c *blk.Context) (failures []blk.Failure) {
	from := 0
	for i := range p.History {
		if e := p.History[i].Event; e == ProposalSubmit || e == ProposalResubmit {
			from = i
		}
	}
	for i := range stages {
		stage := &stages[i]
		for j := from; j < len(p.History); j++ {
			s := &p.History[j]
			if s.Event != stage.Stage.event() || s.Event == "" {
				continue
			}
			given, allowed := len(p.approvers(stage, s.Actor, s.Role)), stage.quorum(c)
			if given < allowed {
				failures = append(failures, blk.Failure{At: at + blk.IndexPointer("/history", j, ""), Params: append(blk.Params{{Name: "given", Value: strconv.Itoa(given)}, {Name: "allowed", Value: strconv.Itoa(allowed)}}, blk.TextParams("stage", stage.Stage.Label())...)})
			}
		}
	}
	return failures
}

// findTranches returns what fails in the tranches that were asked for.
func (r *Records) findTranches(fails func(at string, x *TrancheCase) (blk.Failure, bool)) (failures []blk.Failure) {
	plans := r.planIndex()
	for i := range r.Assistances {
		a := &r.Assistances[i]
		for j := range a.Tranches {
			t := &a.Tranches[j]
			x := TrancheCase{Assistance: a, Tranche: t.ID, Plan: plans[a.Plan]}
			if t.ID == "" || a.index(t.ID) != j || !t.wasAsked() {
				continue
			}
			if f, failed := fails(blk.IndexPointer("/assistances", i, blk.IndexPointer("/tranches", j, "")), &x); failed {
				failures = append(failures, f)
			}
		}
	}
	return failures
}

// What of a tranche does not agree with its payment.
var (
	tranchePaidTwice = blk.Text{ID: "pembayaran itu untuk tahap lain", EN: "that payment is of another tranche"}
	trancheNotPaid   = blk.Text{ID: "pembayaran itu tidak dibayarkan", EN: "that payment was not made"}
	trancheAmount    = blk.Text{ID: "jumlah kotornya lain", EN: "its gross amount is another"}
)

// findTranchePayments finds tranches that do not agree with the payments that they
// name.
func (r *Records) findTranchePayments() (failures []blk.Failure) {
	if len(r.Payments) == 0 || len(r.Assistances) == 0 {
		return nil
	}
	payments := make(map[PaymentID]int, len(r.Payments))
	for i := range r.Payments {
		payments[r.Payments[i].ID] = i
	}
	taken := map[PaymentID]bool{}
	for i := range r.Assistances {
		for j := range r.Assistances[i].Tranches {
			t := &r.Assistances[i].Tranches[j]
			k, known := payments[t.Payment]
			if !known || t.Payment == "" {
				continue
			}
			p := &r.Payments[k]
			var problem blk.Text
			switch {
			case taken[t.Payment] || p.Tranche != "" && t.ID != "" && p.Tranche != t.ID:
				problem = tranchePaidTwice
			case t.IsPaid() && len(p.History) > 0 && !p.IsPaid():
				problem = trancheNotPaid
			case !t.isPaidBy(p):
				problem = trancheAmount
			}
			taken[t.Payment] = true
			if !problem.IsZero() {
				where := blk.IndexPointer("/payments", k, "")
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/assistances", i, blk.IndexPointer("/tranches", j, "/payment")), Of: []string{where},
					Params: append(blk.TextParams("problem", problem), otherMoney(where))})
			}
		}
	}
	return failures
}

// isPaidBy reports whether a payment is of the amount of the tranche, in full or less
// what is kept back of an advance; also where one of the amounts is absent.
func (t *Tranche) isPaidBy(p *Payment) bool {
	if t.Amount.IsZero() || p.Gross.IsZero() || t.Amount == p.Gross {
		return true
	}
	rest, err := t.Amount.Sub(t.AdvanceRepaid)
	return err == nil && rest == p.Gross
}
