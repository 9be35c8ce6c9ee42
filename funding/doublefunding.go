package funding

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
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

// compare orders claims by what they pay for, the day on which they begin and place.
func (c *Claim) compare(d *Claim) int {
	return cmp.Or(cmp.Compare(c.Subject, d.Subject), strings.Compare(c.Key, d.Key), c.Period.From.Compare(d.Period.From), strings.Compare(c.At, d.At))
}

// FindDoubleFunding returns where the same thing is paid for by two sources beyond
// 100 percent at a time (check FND-005), n log n in the number of claims: one for
// each claim that, when it begins, goes beyond together with a claim of another
// source. Claims without a key, with a share that is not known or with a reversed
// period count for nothing. The result does not depend on the order of claims with
// places of their own, and is ordered by subject, key, day and place.
func FindDoubleFunding(claims []Claim) []DoubleFunding {
	order := make([]int, 0, len(claims))
	for i := range claims {
		if n, known := claims[i].share(); known && n > 0 && claims[i].Key != "" && !claims[i].Period.IsReversed() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return claims[a].compare(&claims[b]) })
	var found []DoubleFunding
	for len(order) > 0 {
		n := 1
		for n < len(order) && claims[order[n]].Subject == claims[order[0]].Subject && claims[order[n]].Key == claims[order[0]].Key {
			n++
		}
		if n > 1 {
			found = append(found, doubled(claims, order[:n])...)
		}
		order = order[n:]
	}
	return found
}

// doubled goes through the claims on one thing by the day on which they begin.
func doubled(claims []Claim, order []int) (found []DoubleFunding) {
	running := runningClaims{claims: claims}
	together := int64(0)
	// Of the claims so far, the one that ends last, and of those of other sources than
	// that the one that ends last: if any of another source still runs, one of them does.
	longest, other := -1, -1
	for _, i := range order {
		c := &claims[i]
		for running.Len() > 0 && claims[running.order[0]].Period.Until.Before(c.Period.From) {
			n, _ := claims[heap.Pop(&running).(int)].share()
			together -= n
		}
		n, _ := c.share()
		heap.Push(&running, i)
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
		case longest < 0 || endsLater(c, &claims[longest]):
			if longest >= 0 && !claims[longest].sameSource(c) {
				other = longest
			}
			longest = i
		case !claims[longest].sameSource(c) && (other < 0 || endsLater(c, &claims[other])):
			other = i
		}
	}
	return found
}

// endsLater reports whether a claim ends after another; one without an end does.
func endsLater(c, d *Claim) bool {
	if c.Period.Until.IsZero() || d.Period.Until.IsZero() {
		return c.Period.Until.IsZero() && !d.Period.Until.IsZero()
	}
	return c.Period.Until.After(d.Period.Until)
}

// percentOf returns a share, at most the largest that there is.
func percentOf(n int64) blk.Percent {
	p, _ := blk.NewPercent(min(n, mostShare))
	return p
}

// runningClaims is a heap of claims by the day on which they end.
type runningClaims struct {
	claims []Claim
	order  []int
}

func (r *runningClaims) Len() int { return len(r.order) }

func (r *runningClaims) Less(i, j int) bool {
	return endsLater(&r.claims[r.order[j]], &r.claims[r.order[i]])
}

func (r *runningClaims) Swap(i, j int) { r.order[i], r.order[j] = r.order[j], r.order[i] }

func (r *runningClaims) Push(x any) { r.order = append(r.order, x.(int)) }

func (r *runningClaims) Pop() any {
	last := r.order[len(r.order)-1]
	r.order = r.order[:len(r.order)-1]
	return last
}

var (
	doubleFundingBasis = []blk.Basis{blk.Practice(blk.Text{ID: "larangan pembiayaan ganda", EN: "no cost is paid twice"})}
	doubleFundingMust  = blk.Text{ID: "Hal yang sama tidak boleh dibiayai dua sumber melebihi 100 persen: di sini {given} persen, di {other} {other_share} persen, seluruhnya {together} persen.", EN: "The same thing must not be paid for by two sources beyond 100 percent: {given} percent here, {other_share} percent at {other}, {together} percent in all."}
	doubleFundingMend  = blk.Text{ID: "Kurangi salah satu, atau bedakan biaya yang dibayar masing-masing.", EN: "Lower one of them, or tell apart which cost each pays."}
)

func (d *DoubleFunding) failure() blk.Failure {
	return blk.Failure{At: d.Claim.At, Of: []string{d.Other.At}, Params: blk.Params{
		{Name: "given", Value: d.Share.String()}, {Name: "other", Value: d.Other.At}, {Name: "other_share", Value: d.OtherShare.String()}, {Name: "together", Value: d.Together.String()},
	}}
}

// Finding returns the double funding as a finding of check FND-005, at the place of
// the claim.
func (d *DoubleFunding) Finding() blk.Finding {
	check := []blk.Check[DoubleFunding]{{
		ID: "FND-005", Severity: blk.InEveryPhase(blk.Error), Must: doubleFundingMust, Mend: doubleFundingMend, Basis: doubleFundingBasis,
		Find: func(d *DoubleFunding, _ *blk.Context) []blk.Failure { return []blk.Failure{d.failure()} },
	}}
	return blk.RunChecks(check, d, nil)[0]
}

// Claims returns what the records say of who pays for what, with the places where
// they say it: allocations for one purpose of a batch or a project, with the share
// that they pay; assistance for a proposal, as a part of what that asks for; and
// approved proposals for the same item of a workshop in one fiscal year, each in
// full. Amounts of allocations count only where their share is given.
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
	return claims
}
