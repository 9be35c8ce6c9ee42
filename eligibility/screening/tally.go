package screening

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Tally is what a screening of lines came to: how many there were, what the policy
// did to them, and a sum over all answers. The tallies of the parts of a file
// add up to that of the whole. Two that are equal are the same screening,
// whatever engine ran it, in however many parts and in whatever order; a part that ran
// twice, or not at all, makes a difference. The zero Tally is that of no lines; it
// merges with any other.
type Tally struct {
	// The hash of the policies and of the days that they look at.
	Policy Digest `json:"policy,omitzero"`
	// What the policy did to those whose line could be read.
	Funnel Funnel `json:"funnel" jsonschema:"required"`
	// How many lines could not be read.
	Malformed int `json:"malformed" jsonschema:"required"`
	// The sum of the SHA-256 of each line that was written, modulo 2^256.
	Answers Digest `json:"answers,omitzero"`
}

// Lines returns how many lines were screened.
func (t *Tally) Lines() int { return people(&t.Funnel.Total.People) + t.Malformed }

// A PolicyError says that tallies are of different policies, or of one on different
// days, and so do not add up.
type PolicyError struct {
	// The policy of the one.
	Policy Digest
	// The policy of the other.
	Other Digest
}

// Error returns the message in English.
func (e *PolicyError) Error() string { return e.Text().EN }

// Text returns the message in both languages.
func (e *PolicyError) Text() blk.Text {
	return blk.Text{
		ID: "Rekap ini berasal dari kebijakan atau hari acuan yang berbeda (" + e.Policy.String() + " dan " + e.Other.String() + "). Gabungkan hanya rekap dengan sidik yang sama.",
		EN: "These tallies are of different policies or reference dates (" + e.Policy.String() + " and " + e.Other.String() + "). Merge only those of one digest.",
	}
}

// Merge returns the tally of both. It does not matter in which order, nor in which
// steps, tallies are merged. Tallies of different policies are a [*PolicyError].
func (t Tally) Merge(u Tally) (Tally, error) {
	switch {
	case t.Lines() == 0 && t.Policy.IsZero():
		return u, nil
	case u.Lines() == 0 && u.Policy.IsZero():
		return t, nil
	case t.Policy != u.Policy:
		return Tally{}, &PolicyError{t.Policy, u.Policy}
	}
	t.Funnel.Total = t.Funnel.Total.plus(&u.Funnel.Total)
	t.Malformed += u.Malformed
	t.Answers = t.Answers.plus(u.Answers)
	return t, nil
}

// plus returns the sum of both, which are of one policy.
func (c FunnelCounts) plus(d *FunnelCounts) FunnelCounts {
	add := func(to, n *blk.Count) { *to = countOf(people(to) + people(n)) }
	add(&c.People, &d.People)
	for i, n := range c.verdicts() {
		add(n, d.verdicts()[i])
	}
	c.Rules, c.Facts = slices.Clone(c.Rules), slices.Clone(c.Facts)
	for i := range c.Rules {
		for _, cell := range ruleCells {
			add(cell(&c.Rules[i]), cellOf(d.Rules, i, cell))
		}
	}
	for i := range c.Facts {
		for _, cell := range factCells {
			add(cell(&c.Facts[i]), cellOf(d.Facts, i, cell))
		}
	}
	return c
}

// equal reports whether both are the same screening.
func (t *Tally) equal(u *Tally) bool {
	a, b := &t.Funnel.Total, &u.Funnel.Total
	return t.Policy == u.Policy && t.Malformed == u.Malformed && t.Answers == u.Answers &&
		a.People == b.People && a.Eligible == b.Eligible && a.Ineligible == b.Ineligible && a.Undetermined == b.Undetermined &&
		slices.Equal(a.Rules, b.Rules) && slices.Equal(a.Facts, b.Facts)
}
