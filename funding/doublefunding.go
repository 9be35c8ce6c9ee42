package funding

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A Claim is that a source pays for something: a cost, a person in a period or a
// piece of equipment. Claims are made from records, budgets or payment lists and
// compared by [FindDoubleFunding].
type Claim struct {
	// Where the money comes from.
	Source FundSource `json:"source,omitzero"`
	// Whose money it is; two payers of one source are two sources.
	Payer blk.OrganisationID `json:"payer,omitzero"`
	// What kind of thing is paid for.
	Subject ClaimSubject `json:"subject,omitzero" jsonschema:"required"`
	// Which one: for example a batch and a purpose, a person and a kind of
	// allowance, a serial number. Claims with the same subject and key pay for the
	// same thing.
	Key string `json:"key,omitzero" jsonschema:"required"`
	// When; open where an end is absent. Claims whose periods have no day in common
	// do not pay for the same thing.
	Period blk.Period `json:"period,omitzero"`
	// How much it pays; absent where that is not known.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// What the thing costs in all, for an amount; absent where that is not known.
	Cost blk.Rupiah `json:"cost,omitzero"`
	// Which share it pays. Where it is absent, it is the amount of the cost; where
	// that is not known either, a person or an item is paid in full, and a cost in a
	// share that is not known, which counts for nothing.
	Share blk.Percent `json:"share,omitzero"`
	// Where it stands, as a JSON Pointer.
	At string `json:"at,omitzero"`
}

// ClaimSubject is what kind of thing a claim pays for: "cost", "person" or "item".
// The zero value "" is absent.
type ClaimSubject string

// The subjects.
const (
	ClaimCost   ClaimSubject = "cost"
	ClaimPerson ClaimSubject = "person"
	ClaimItem   ClaimSubject = "item"
)

var claimSubjects = blk.NewCodeList("claim_subject", blk.Text{ID: "Yang dibiayai", EN: "What is paid for"},
	blk.Code{Value: string(ClaimCost), Label: blk.Text{ID: "biaya", EN: "cost"}},
	blk.Code{Value: string(ClaimPerson), Label: blk.Text{ID: "orang", EN: "person"}},
	blk.Code{Value: string(ClaimItem), Label: blk.Text{ID: "barang", EN: "item"}},
)

// IsValid reports whether s is one of the subjects.
func (s ClaimSubject) IsValid() bool { return claimSubjects.Has(string(s)) }

// Label returns the subject in words.
func (s ClaimSubject) Label() blk.Text { return claimSubjects.LabelOf(string(s)) }

// CodeList returns all subjects.
func (ClaimSubject) CodeList() blk.CodeList { return claimSubjects }

// A DoubleFunding is a claim with which the same thing is paid for by two sources
// beyond 100 percent.
type DoubleFunding struct {
	// The claim that goes beyond: of those at one time the one that begins last.
	Claim Claim
	// A claim of another source that pays for the same thing at the time.
	Other Claim
	// The shares of the two.
	Share, OtherShare blk.Percent
	// What all claims at the time pay together, above 100 percent; at most 99999.99,
	// which then means that or more.
	Together blk.Percent
}

// share returns the share that the claim pays, in hundredths of a percent, and false
// if it is not known.
func (c *Claim) share() (int64, bool) {
	if n, known := c.Share.Hundredths(); known {
		return max(n, 0), true
	}
	amount, given := c.Amount.Int()
	cost, known := c.Cost.Int()
	if given && known && cost > 0 {
		if share, err := blk.PercentOf(amount, cost, blk.RoundDown); err == nil {
			n, _ := share.Hundredths()
			return max(n, 0), true
		}
		return mostShare, true
	}
	return 100_00, c.Subject == ClaimPerson || c.Subject == ClaimItem
}

// mostShare is the largest share that a percentage holds.
const mostShare = 99999_99

// sameSource reports whether two claims are of one source and payer.
func (c *Claim) sameSource(d *Claim) bool { return c.Source == d.Source && c.Payer == d.Payer }

// thingPaid is what claims pay for.
type thingPaid struct {
	subject ClaimSubject
	key     string
}

// FindDoubleFunding returns where the same thing is paid for by two sources beyond
// 100 percent at a time (check FND-005): one for each claim that, when it begins,
// goes beyond together with a claim of another source. It is linear in the number
// of claims, and n log n in the number of those on one thing. Claims without a key,
// with a share that is not known or with a reversed period count for nothing. The
// result does not depend on the order of claims with places of their own, and is
// ordered by subject, key, first day and place.
func FindDoubleFunding(claims []Claim) []DoubleFunding {
	groups := make(map[thingPaid]int32, len(claims)/4)
	of := make([]int32, len(claims)) // the group of each claim, and -1 for none
	var sizes []int
	counted := 0
	for i := range claims {
		c := &claims[i]
		of[i] = -1
		if n, known := c.share(); !known || n <= 0 || c.Key == "" || c.Period.IsReversed() {
			continue
		}
		thing := thingPaid{c.Subject, c.Key}
		g, known := groups[thing]
		if !known {
			g = int32(len(sizes))
			groups[thing] = g
			sizes = append(sizes, 0)
		}
		of[i] = g
		sizes[g]++
		counted++
	}
	order, next := make([]int, counted), make([]int, len(sizes)) // the claims group by group
	for g := 1; g < len(sizes); g++ {
		next[g] = next[g-1] + sizes[g-1]
	}
	for i, g := range of {
		if g >= 0 {
			order[next[g]] = i
			next[g]++
		}
	}
	var found []DoubleFunding
	ends := make([]int, 0, 16)
	for g, size := range sizes {
		if size > 1 {
			group := order[next[g]-size : next[g]]
			ends = append(ends[:0], group...)
			found = append(found, doubled(claims, group, ends)...)
		}
	}
	slices.SortStableFunc(found, func(a, b DoubleFunding) int {
		return cmp.Or(cmp.Compare(a.Claim.Subject, b.Claim.Subject), strings.Compare(a.Claim.Key, b.Claim.Key))
	})
	return found
}

// doubled goes through the claims on one thing by the day on which they begin; both
// lists hold them.
func doubled(claims []Claim, begins, ends []int) (found []DoubleFunding) {
	slices.SortStableFunc(begins, func(a, b int) int {
		return cmp.Or(claims[a].Period.From.Compare(claims[b].Period.From), strings.Compare(claims[a].At, claims[b].At))
	})
	slices.SortFunc(ends, func(a, b int) int { return compareEnds(&claims[a], &claims[b]) })
	together, over := int64(0), 0 // what runs pays, and how many are over
	// Of the claims so far, the one that ends last, and of those of other sources than
	// that the one that ends last: if any of another source still runs, one of them does.
	longest, other := -1, -1
	for _, i := range begins {
		c := &claims[i]
		for claims[ends[over]].Period.Until.Before(c.Period.From) { // it began before, for it ended before
			n, _ := claims[ends[over]].share()
			together -= n
			over++
		}
		n, _ := c.share()
		together += n
		rival := longest
		if longest >= 0 && claims[longest].sameSource(c) {
			rival = other
		}
		if together > 100_00 && rival >= 0 && !claims[rival].Period.Until.Before(c.Period.From) {
			m, _ := claims[rival].share()
			found = append(found, DoubleFunding{Claim: *c, Other: claims[rival], Share: percentOf(n), OtherShare: percentOf(m), Together: percentOf(together)})
		}
		switch {
		case longest < 0 || compareEnds(c, &claims[longest]) > 0:
			if longest >= 0 && !claims[longest].sameSource(c) {
				other = longest
			}
			longest = i
		case !claims[longest].sameSource(c) && (other < 0 || compareEnds(c, &claims[other]) > 0):
			other = i
		}
	}
	return found
}

// compareEnds orders claims by the day on which they end; those without an end come
// last.
func compareEnds(c, d *Claim) int {
	if c.Period.Until.IsZero() || d.Period.Until.IsZero() {
		return d.Period.Until.Compare(c.Period.Until)
	}
	return c.Period.Until.Compare(d.Period.Until)
}

// percentOf returns a share, at most the largest that there is.
func percentOf(n int64) blk.Percent {
	p, _ := blk.NewPercent(min(n, mostShare))
	return p
}

var (
	doubleFundingBasis = []blk.Basis{blk.Practice(blk.Text{ID: "larangan pembiayaan ganda", EN: "no cost is paid twice"})}
	doubleFundingMust  = blk.Text{ID: "Hal yang sama tidak boleh dibiayai dua sumber melebihi 100 persen: di sini {given} persen, di {other} {other_share} persen, seluruhnya {together} persen.", EN: "The same thing must not be paid for by two sources beyond 100 percent: {given} percent here, {other_share} percent at {other}, {together} percent in all."}
	doubleFundingMend  = blk.Text{ID: "Kurangi salah satu, atau bedakan biaya yang dibayar masing-masing.", EN: "Lower one of them, or tell apart which cost each pays."}
)

// failure returns the double funding as a failure, with the other place below a root.
func (d *DoubleFunding) failure(root string) blk.Failure {
	return blk.Failure{At: d.Claim.At, Of: []string{d.Other.At}, Params: blk.Params{
		{Name: "given", Value: d.Share.String()}, other(root + d.Other.At), {Name: "other_share", Value: d.OtherShare.String()}, {Name: "together", Value: d.Together.String()},
	}}
}

// Finding returns the double funding as a finding of check FND-005, at the place of
// the claim.
func (d *DoubleFunding) Finding() blk.Finding {
	check := []blk.Check[DoubleFunding]{{
		ID: "FND-005", Severity: blk.InEveryPhase(blk.Error), Must: doubleFundingMust, Mend: doubleFundingMend, Basis: doubleFundingBasis,
		Find: func(d *DoubleFunding, _ *blk.Context) []blk.Failure { return []blk.Failure{d.failure("")} },
	}}
	return blk.RunChecks(check, d, nil)[0]
}

// doubleFailures returns the double funding of claims that records make.
func doubleFailures(claims []Claim) (failures []blk.Failure) {
	for _, d := range FindDoubleFunding(claims) {
		failures = append(failures, d.failure("/funding"))
	}
	return failures
}

// Claims returns what the records say of who pays for what, with the places where
// they say it: allocations for one purpose of a batch or a project, with the share
// that they pay; assistance for a proposal, as a part of what that asks for;
// approved proposals for the same item of a workshop in one fiscal year, each in
// full; and lines of budgets for one purpose of a batch, where no allocation of the
// same source says it. Amounts of allocations count only where their share is given.
// Of lines only the amount is known: they count once the caller gives the cost. Who
// pays for persons [Records.ClaimsOfPersons] returns.
func (r *Records) Claims() []Claim {
	var claims []Claim
	for i := range r.Allocations {
		a := &r.Allocations[i]
		if a.Share.IsZero() {
			continue
		}
		claim := Claim{Source: a.Source, Payer: a.Organisation, Subject: ClaimCost, Period: a.FiscalYear.Period(), Amount: a.Amount, Share: a.Share, At: blk.IndexPointer("/allocations", i, "")}
		for _, purpose := range a.Purposes {
			for _, batch := range a.Batches {
				claim.Key = "batch " + string(batch) + " " + string(purpose)
				claims = append(claims, claim)
			}
			if a.Project != "" {
				claim.Key = "project " + string(a.Project) + " " + string(purpose)
				claims = append(claims, claim)
			}
		}
	}
	asked := make(map[ProposalID]blk.Rupiah, len(r.Proposals))
	calls := r.callIndex()
	for i := range r.Proposals {
		p := &r.Proposals[i]
		asked[p.ID] = p.Asked()
		x := calls[p.Call]
		if x == nil || x.FiscalYear.IsZero() || !p.isDecided() {
			continue
		}
		for j := range p.Lines {
			l := &p.Lines[j]
			if names := things(l.Workshop, l.StandardItem, l.Item); len(names) > 0 && l.Workshop != "" {
				key := "workshop " + string(l.Workshop) + " " + string(names[0].item) + names[0].name
				claims = append(claims, Claim{Payer: p.Addressee, Subject: ClaimItem, Key: key, Period: x.FiscalYear.Period(), At: blk.IndexPointer("/proposals", i, blk.IndexPointer("/lines", j, ""))})
			}
		}
	}
	for i := range r.Assistances {
		if a := &r.Assistances[i]; a.Proposal != "" && !a.Amount.IsZero() {
			claims = append(claims, Claim{Source: a.Source, Payer: a.Grantor, Subject: ClaimCost, Key: "proposal " + string(a.Proposal), Amount: a.Amount, Cost: asked[a.Proposal], At: blk.IndexPointer("/assistances", i, "")})
		}
	}
	return r.appendLineClaims(claims)
}

// appendLineClaims appends the claims of lines of budgets that may be spent, after
// those of allocations.
func (r *Records) appendLineClaims(claims []Claim) []Claim {
	type paying struct {
		source FundSource
		key    string
	}
	said := map[paying]bool{}
	for i := range claims {
		said[paying{claims[i].Source, claims[i].Key}] = true
	}
	r.eachExecuted(func(b *Budget, l *BudgetLine, budget, line int) {
		key := "batch " + string(l.Batch) + " " + string(l.Purpose)
		if l.Source != "" && l.Batch != "" && l.Purpose != "" && !said[paying{l.Source, key}] {
			claims = append(claims, Claim{Source: l.Source, Payer: b.Organisation, Subject: ClaimCost, Key: key, Period: b.FiscalYear.Period(), Amount: l.Amount,
				At: blk.IndexPointer("/budgets", budget, blk.IndexPointer("/lines", line, ""))})
		}
	})
	return claims
}

// ClaimsOfPersons returns who pays allowances to whom, as nominative lists say: for
// each kind of allowance of a person one for every line and its period, in full. A
// list is paid by the line of the budget that its payment is charged to; where that
// is not known, and where all lists are of one source, there are no claims. The same
// person may be a participant of several batches.
func (r *Records) ClaimsOfPersons(t *training.Records) []Claim {
	if t == nil || len(r.PaymentLists) < 2 {
		return nil
	}
	payers := r.listPayers()
	if len(payers) == 0 {
		return nil
	}
	persons := make(map[blk.EnrolmentID]blk.PersonID, len(t.Enrolments))
	for i := range t.Enrolments {
		persons[t.Enrolments[i].ID] = t.Enrolments[i].Person
	}
	var claims []Claim
	for i := range r.PaymentLists {
		l := &r.PaymentLists[i]
		payer, known := payers[i]
		if !known || l.Kind == "" || l.Period.From.IsZero() || l.Period.Until.IsZero() {
			continue
		}
		for j := range l.Lines {
			line := &l.Lines[j]
			person := persons[line.Enrolment]
			if days, counted := line.Days.Int(); person != "" && (days > 0 || !counted) {
				claims = append(claims, Claim{Source: payer.Source, Payer: payer.Payer, Subject: ClaimPerson, Key: "person " + string(person) + " " + string(l.Kind), Period: l.Period, Amount: line.Gross,
					At: blk.IndexPointer("/payment_lists", i, blk.IndexPointer("/lines", j, "/enrolment"))})
			}
		}
	}
	return claims
}

// listPayers returns the source and the payer of nominative lists by their places,
// where it is known and there are several.
func (r *Records) listPayers() map[int]Claim {
	lines := map[BudgetLineID]Claim{}
	r.eachExecuted(func(b *Budget, l *BudgetLine, _, _ int) {
		if l.Source != "" {
			lines[l.ID] = Claim{Source: l.Source, Payer: b.Organisation}
		}
	})
	payments := map[PaymentID]Claim{}
	for i := range r.Payments {
		if payer, known := lines[r.Payments[i].BudgetLine]; known {
			payments[r.Payments[i].ID] = payer
		}
	}
	lists := map[int]Claim{}
	sources := map[Claim]bool{}
	for i := range r.PaymentLists {
		if payer, known := payments[r.PaymentLists[i].Payment]; known {
			lists[i], sources[payer] = payer, true
		}
	}
	if len(sources) < 2 {
		return nil
	}
	return lists
}
