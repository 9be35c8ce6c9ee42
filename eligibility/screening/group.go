package screening

import (
	"encoding/json"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// GroupID identifies a [Group] in its plan, for example "perempuan".
type GroupID string

// A Group is some of the people of a cohort: women, people with a disability, poor
// households, a district. Who belongs to it is told by a rule, in the words of a
// policy: whoever meets it belongs, whoever does not is outside, and of whom too
// little is known it is not known.
type Group struct {
	// The identifier, which no other record of its kind has.
	ID GroupID `json:"id,omitzero" jsonschema:"required"`
	// What it is called.
	Label blk.Text `json:"label,omitzero" jsonschema:"required"`
	// Who belongs to it.
	Rule eligibility.Rule `json:"rule,omitempty" jsonschema:"required"`
}

// MarshalJSON writes the group with the kind of its rule.
func (g Group) MarshalJSON() ([]byte, error) {
	rule, err := eligibility.MarshalRule(g.Rule)
	if err != nil {
		return nil, err
	}
	type members Group
	return json.Marshal(struct {
		members
		Rule json.RawMessage `json:"rule"`
	}{members(g), rule})
}

// always is a time that lies around every other.
var always = blk.Period{Until: blk.MustParseDate("9999-12-31")}

// policy returns the group as a policy: who is eligible belongs to it. The facts are
// those that another policy declares; nil declares none.
func (g *Group) policy(facts *eligibility.Policy) *eligibility.Policy {
	p := &eligibility.Policy{ID: eligibility.PolicyID(g.ID), Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry, Title: g.Label, Effective: always, Rule: g.Rule}
	if facts != nil {
		p.Facts = facts.Facts
	}
	return p
}

// GroupPolicies returns a policy for each group: what [eligibility.NewLayout] needs,
// beside the policies of the cohort, to make room for the facts that groups ask for.
// The facts are those that a policy declares; nil declares none.
func GroupPolicies(groups []Group, facts *eligibility.Policy) []*eligibility.Policy {
	policies := make([]*eligibility.Policy, len(groups))
	for i := range groups {
		policies[i] = groups[i].policy(facts)
	}
	return policies
}

// BindGroups returns groups as policies that are ready for the days they look at,
// under a layout that was made with [GroupPolicies]: whom such a policy finds
// eligible belongs to the group. It returns findings and no policies if a rule has
// errors; places begin with the group, "/groups/2/rule".
func BindGroups(groups []Group, facts *eligibility.Policy, l *eligibility.Layout, d eligibility.Dates, c *blk.Context) ([]*eligibility.Bound, blk.Findings) {
	bounds := make([]*eligibility.Bound, len(groups))
	var found blk.Findings
	for i, p := range GroupPolicies(groups, facts) {
		bound, faults := p.BindTo(l, d, c)
		bounds[i] = bound
		for _, f := range faults {
			f.At = blk.IndexPointer("/groups", i, f.At)
			found = append(found, f)
		}
	}
	if found.HasErrors() {
		return nil, found
	}
	return bounds, found
}

// GroupSet is a set of the groups of a plan, by their places: bit 0 is the first. A
// plan has at most 64.
type GroupSet uint64

// Has reports whether the group at a place is in the set.
func (s GroupSet) Has(i int) bool { return i >= 0 && s>>i&1 == 1 }

// Membership returns to which groups somebody belongs, and of which that is not
// known. Groups beyond the sixty-fourth are left out.
func Membership(groups []*eligibility.Bound, e *eligibility.Evidence) (in, unknown GroupSet) {
	for i, g := range groups[:min(len(groups), maxGroups)] {
		switch g.Decide(e).Verdict {
		case eligibility.Eligible:
			in |= 1 << i
		case eligibility.Undetermined:
			unknown |= 1 << i
		}
	}
	return in, unknown
}
