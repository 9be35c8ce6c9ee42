package funding

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A RankRule is the rule by which the proposals of a call are ranked and funded
// within a ceiling. The zero value ranks by day of submission, funds whole
// proposals only, and stops at the first that does not fit.
type RankRule struct {
	// What is scored; their weights sum to 100 percent. Without criteria, proposals
	// are ranked by submission alone.
	Criteria []ScoreCriterion `json:"criteria,omitempty"`
	// The least score that is funded; absent for none, and without meaning where
	// nothing is scored.
	Threshold blk.Percent `json:"threshold,omitzero"`
	// Whether the last proposal that does not fit gets what is left.
	Partial bool `json:"partial,omitzero"`
	// Whether a proposal that does not fit is passed over and later ones that do are
	// funded.
	SkipTooLarge bool `json:"skip_too_large,omitzero"`
}

// A ScoreCriterion is one thing that proposals are scored by.
type ScoreCriterion struct {
	// Its number within the call, from 1.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// What is looked at.
	Label blk.Text `json:"label,omitzero" jsonschema:"required"`
	// Its weight.
	Weight blk.Percent `json:"weight,omitzero" jsonschema:"required"`
}

// A Ranking is what a rule makes of proposals and a ceiling.
type Ranking struct {
	// How much there was.
	Ceiling blk.Rupiah `json:"ceiling,omitzero"`
	// How much was granted in all.
	Granted blk.Rupiah `json:"granted,omitzero"`
	// How much is left: the ceiling less what was granted.
	Remaining blk.Rupiah `json:"remaining,omitzero"`
	// The proposals: the ranked ones by place, then those that cannot be ranked by
	// identifier.
	Proposals []RankedProposal `json:"proposals,omitempty"`
}

// A RankedProposal is what a [Ranking] says of one proposal.
type RankedProposal struct {
	// The proposal.
	Proposal ProposalID `json:"proposal,omitzero" jsonschema:"required"`
	// Its place, from 1; absent where it cannot be ranked.
	Place blk.Count `json:"place,omitzero"`
	// Its score; absent where it has none.
	Score blk.Percent `json:"score,omitzero"`
	// How much it asks for; absent where that is not known.
	Asked blk.Rupiah `json:"asked,omitzero"`
	// How much it gets.
	Granted blk.Rupiah `json:"granted,omitzero"`
	// What came of it.
	Outcome RankOutcome `json:"outcome,omitzero" jsonschema:"required"`
	// Why, in words.
	Reason blk.Text `json:"reason,omitzero" jsonschema:"required"`
	// How much was left when its turn was over.
	Remaining blk.Rupiah `json:"remaining,omitzero"`
}

// RankOutcome is what came of a proposal in a ranking, such as "funded". The zero
// value "" is absent.
type RankOutcome string

// The outcomes.
const (
	RankFunded         RankOutcome = "funded"
	RankFundedPartly   RankOutcome = "funded_partly"
	RankBeyondCeiling  RankOutcome = "beyond_ceiling"
	RankBelowThreshold RankOutcome = "below_threshold"
	RankNotScored      RankOutcome = "not_scored"
	RankNoAmount       RankOutcome = "no_amount"
)

var rankOutcomes = blk.NewCodeList("rank_outcome", blk.Text{ID: "Hasil pemeringkatan", EN: "Outcome of a ranking"},
	blk.Code{Value: string(RankFunded), Label: blk.Text{ID: "didanai", EN: "funded"}},
	blk.Code{Value: string(RankFundedPartly), Label: blk.Text{ID: "didanai sebagian", EN: "funded in part"}},
	blk.Code{Value: string(RankBeyondCeiling), Label: blk.Text{ID: "tidak cukup pagu", EN: "beyond the ceiling"}},
	blk.Code{Value: string(RankBelowThreshold), Label: blk.Text{ID: "di bawah nilai terendah", EN: "below the threshold"}},
	blk.Code{Value: string(RankNotScored), Label: blk.Text{ID: "belum dinilai lengkap", EN: "not scored in full"}},
	blk.Code{Value: string(RankNoAmount), Label: blk.Text{ID: "jumlahnya tidak diketahui", EN: "amount not known"}},
)

// IsValid reports whether o is one of the outcomes.
func (o RankOutcome) IsValid() bool { return rankOutcomes.Has(string(o)) }

// Label returns the outcome in words.
func (o RankOutcome) Label() blk.Text { return rankOutcomes.LabelOf(string(o)) }

// CodeList returns all outcomes.
func (RankOutcome) CodeList() blk.CodeList { return rankOutcomes }

// weights returns the sum of the weights in hundredths of a percent, and whether
// they are sound: each positive, 100 percent together; no criteria are sound too.
func (r *RankRule) weights() (sum int64, ok bool) {
	ok = true
	for i := range r.Criteria {
		n, known := r.Criteria[i].Weight.Hundredths()
		sum, ok = sum+n, ok && known && n > 0
	}
	return sum, ok && (sum == 100_00 || len(r.Criteria) == 0)
}

// Score returns the score of the proposal by the criteria of a rule: for each the
// mean of the points of the reviews that stand, rounded half up to a hundredth,
// then the sum by weight, rounded likewise. It is absent where a criterion has no
// points, or the weights or points are not sound, and where there is no rule.
func (p *AssistanceProposal) Score(rule *RankRule) blk.Percent {
	if rule == nil || len(rule.Criteria) == 0 {
		return blk.Percent{}
	}
	if _, ok := rule.weights(); !ok {
		return blk.Percent{}
	}
	score := int64(0)
	for i := range rule.Criteria {
		sum, n := int64(0), int64(0)
		for j := range p.Reviews {
			for _, s := range p.Reviews[j].Scores {
				if s.Criterion != rule.Criteria[i].Number || !p.standing(j) {
					continue
				}
				if !isPoints(s.Points) {
					return blk.Percent{}
				}
				points, _ := s.Points.Hundredths()
				sum, n = sum+points, n+1
			}
		}
		if n == 0 {
			return blk.Percent{}
		}
		weight, _ := rule.Criteria[i].Weight.Hundredths()
		score += weight * ((2*sum + n) / (2 * n))
	}
	percent, _ := blk.NewPercent((score + 50_00) / 100_00)
	return percent
}

// isEnough returns whether a proposal reaches the threshold; Undetermined where it
// is not scored.
func (r *RankRule) isEnough(p *AssistanceProposal) blk.Truth {
	if r.Threshold.IsZero() || len(r.Criteria) == 0 {
		return blk.True
	}
	score := p.Score(r)
	if score.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(score.Compare(r.Threshold) >= 0)
}

// Asked returns how much a proposal asks for: the sum of its lines or, where that
// is not known, its total; absent where neither is.
func (p *AssistanceProposal) Asked() blk.Rupiah {
	if sum, known := p.Amount(); known {
		return sum
	}
	return p.Total
}

// firstSubmission returns when the proposal was handed in first.
func (p *AssistanceProposal) firstSubmission() blk.Instant {
	for i := range p.History {
		if s := &p.History[i]; s.Event == ProposalSubmit {
			return s.At
		}
	}
	return blk.Instant{}
}

// Rank ranks proposals by a rule and funds them within a ceiling, n log n in the
// number of proposals. The higher score comes first; at a tie the proposal that was
// handed in earlier, one without a known time last, and then the smaller
// identifier. The result does not depend on the order of the proposals, whose
// identifiers must differ. What is granted and what remains sum to the ceiling. A
// ceiling that is absent or negative is a [*blk.AmountError]. All proposals given
// are ranked, whatever their state: leave out those that were rejected or
// withdrawn.
func Rank(proposals []AssistanceProposal, ceiling blk.Rupiah, rule *RankRule) (Ranking, error) {
	switch {
	case ceiling.IsZero():
		return Ranking{}, &blk.AmountError{Problem: blk.AmountAbsent}
	case ceiling.Sign() < 0:
		return Ranking{}, &blk.AmountError{Problem: blk.AmountRange}
	}
	if rule == nil {
		rule = &RankRule{}
	}
	entries := make([]rankEntry, len(proposals))
	for i := range proposals {
		p := &proposals[i]
		entries[i] = rankEntry{RankedProposal{Proposal: p.ID, Score: p.Score(rule), Asked: p.Asked()}, p.firstSubmission()}
		e := &entries[i].RankedProposal
		switch {
		case e.Asked.IsZero() || e.Asked.Sign() < 0:
			e.Outcome = RankNoAmount
		case len(rule.Criteria) > 0 && e.Score.IsZero():
			e.Outcome = RankNotScored
		}
	}
	slices.SortStableFunc(entries, compareEntries)
	none, err := blk.NewRupiah(0)
	if err != nil {
		return Ranking{}, err
	}
	result := Ranking{Ceiling: ceiling, Granted: none, Remaining: ceiling, Proposals: make([]RankedProposal, len(entries))}
	stopped := false
	for i := range entries {
		e := &entries[i].RankedProposal
		e.Granted = none
		if e.Outcome == "" {
			e.Place, _ = blk.NewCount(i + 1)
			e.Outcome, e.Granted = rule.fund(e, result.Remaining, &stopped)
			if result.Granted, err = result.Granted.Add(e.Granted); err != nil {
				return Ranking{}, err
			}
			if result.Remaining, err = result.Remaining.Sub(e.Granted); err != nil {
				return Ranking{}, err
			}
		}
		e.Remaining = result.Remaining
		e.Reason = rule.reason(entries, i)
		result.Proposals[i] = *e
	}
	return result, nil
}

type rankEntry struct {
	RankedProposal
	submitted blk.Instant
}

// compareEntries orders what is ranked before what cannot be, by score, time and
// identifier.
func compareEntries(a, b rankEntry) int {
	if a.Outcome != "" || b.Outcome != "" {
		if (a.Outcome == "") != (b.Outcome == "") {
			return cmp.Compare(len(a.Outcome), len(b.Outcome))
		}
		return cmp.Compare(a.Proposal, b.Proposal)
	}
	if by := b.Score.Compare(a.Score); by != 0 {
		return by
	}
	if by := compareTimes(a.submitted, b.submitted); by != 0 {
		return by
	}
	return cmp.Compare(a.Proposal, b.Proposal)
}

// compareTimes orders by time; what is not known comes last.
func compareTimes(a, b blk.Instant) int {
	if a.IsZero() || b.IsZero() {
		return b.Compare(a)
	}
	return a.Compare(b)
}

// fund returns what comes of the next proposal.
func (r *RankRule) fund(e *RankedProposal, remaining blk.Rupiah, stopped *bool) (RankOutcome, blk.Rupiah) {
	none, _ := blk.NewRupiah(0)
	switch {
	case !r.Threshold.IsZero() && len(r.Criteria) > 0 && e.Score.Compare(r.Threshold) < 0:
		return RankBelowThreshold, none
	case *stopped:
		return RankBeyondCeiling, none
	case e.Asked.Compare(remaining) <= 0:
		return RankFunded, e.Asked
	case r.Partial && remaining.Sign() > 0:
		*stopped = true
		return RankFundedPartly, remaining
	}
	*stopped = !r.SkipTooLarge
	return RankBeyondCeiling, none
}

// reason returns why a proposal came out as it did.
func (r *RankRule) reason(entries []rankEntry, i int) blk.Text {
	e := &entries[i].RankedProposal
	t := e.Outcome.Label()
	switch e.Outcome {
	case RankFunded, RankFundedPartly:
		t.ID, t.EN = t.ID+": "+e.Granted.String()+", sisa pagu "+e.Remaining.String(), t.EN+": "+e.Granted.String()+", "+e.Remaining.String()+" of the ceiling left"
	case RankBeyondCeiling:
		t.ID, t.EN = t.ID+": meminta "+e.Asked.String()+", sisa pagu "+e.Remaining.String(), t.EN+": asks for "+e.Asked.String()+", "+e.Remaining.String()+" of the ceiling left"
		if e.Asked.Compare(e.Remaining) <= 0 {
			t.ID, t.EN = t.ID+"; pemeringkatan berhenti pada proposal sebelumnya yang tidak cukup", t.EN+"; the ranking stopped at an earlier proposal that did not fit"
		}
	case RankBelowThreshold:
		t.ID, t.EN = t.ID+": "+e.Score.String()+" dari paling sedikit "+r.Threshold.String(), t.EN+": "+e.Score.String()+" of at least "+r.Threshold.String()
	}
	if i > 0 && e.Place.Compare(entries[i-1].Place) > 0 && e.Score == entries[i-1].Score {
		before := string(entries[i-1].Proposal)
		switch {
		case compareTimes(entries[i].submitted, entries[i-1].submitted) == 0:
			t.ID, t.EN = t.ID+"; setara dengan "+before+", yang pengenalnya lebih dahulu", t.EN+"; level with "+before+", whose identifier comes first"
		case len(r.Criteria) > 0: // otherwise all are ranked by that
			t.ID, t.EN = t.ID+"; setara dengan "+before+", yang diajukan lebih dahulu", t.EN+"; level with "+before+", which was handed in earlier"
		}
	}
	return t
}
