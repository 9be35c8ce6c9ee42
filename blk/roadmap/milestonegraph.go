package roadmap

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// milestones finds the milestones of a roadmap by their identifiers; of two with
// one, the first. Few are looked through, so that nothing is allocated for them.
type milestones struct {
	list []Milestone
	at   map[MilestoneID]int // nil for few
}

// fewMilestones are so many that looking through them is quicker than a map.
const fewMilestones = 64

func (r *Roadmap) milestones() milestones {
	x := milestones{list: r.Milestones}
	if len(x.list) > fewMilestones {
		x.at = make(map[MilestoneID]int, len(x.list))
		for i := range x.list {
			if _, twice := x.at[x.list[i].ID]; !twice {
				x.at[x.list[i].ID] = i
			}
		}
	}
	return x
}

// find returns the place of a milestone, -1 if there is none.
func (x *milestones) find(id MilestoneID) int {
	if x.at != nil {
		if i, ok := x.at[id]; ok {
			return i
		}
		return -1
	}
	for i := range x.list {
		if x.list[i].ID == id {
			return i
		}
	}
	return -1
}

// isOrdered reports whether each prerequisite stands before the milestone that asks
// for it, so that there can be no circle.
func (x *milestones) isOrdered() bool {
	for i := range x.list {
		for _, id := range x.list[i].Prerequisites {
			if x.find(id) >= i {
				return false
			}
		}
	}
	return true
}

// circles returns the milestones that are prerequisites of themselves, in groups
// that lead to each other, each in the order of the roadmap. It takes time in
// proportion to the milestones and their prerequisites.
func (x *milestones) circles() [][]int {
	if x.isOrdered() {
		return nil
	}
	return circles(len(x.list), func(node, place int) (int, bool) {
		before := x.list[node].Prerequisites
		if place == len(before) {
			return 0, false
		}
		return x.find(before[place]), true
	})
}

// findCircles returns a failure for each circle of prerequisites, with all its
// members.
func findCircles(r *Roadmap, _ *blk.Context) []blk.Failure {
	x := r.milestones()
	var failures []blk.Failure
	for _, circle := range x.circles() {
		var names strings.Builder
		for i, node := range circle {
			if i > 0 {
				names.WriteString(", ")
			}
			names.WriteString(blk.QuoteWord(string(x.list[node].ID)))
		}
		failures = append(failures, blk.Failure{At: blk.IndexPointer("/milestones", circle[0], "/prerequisites"), Params: blk.Params{{Name: "given", Value: names.String()}}})
	}
	return failures
}

// eachPrerequisite visits the prerequisites of all milestones: the place of the
// milestone, that of the prerequisite in its list, and that of the milestone that it
// names, -1 if there is none.
func (r *Roadmap) eachPrerequisite(visit func(milestone, prerequisite, before int)) {
	x := r.milestones()
	for i := range r.Milestones {
		for j, id := range r.Milestones[i].Prerequisites {
			visit(i, j, x.find(id))
		}
	}
}

func prerequisitePointer(milestone, prerequisite int) string {
	return blk.IndexPointer(blk.IndexPointer("/milestones", milestone, "/prerequisites"), prerequisite, "")
}

// findUnknownPrerequisites returns the prerequisites that are no milestone of the
// roadmap.
func findUnknownPrerequisites(r *Roadmap, _ *blk.Context) (failures []blk.Failure) {
	r.eachPrerequisite(func(i, j, before int) {
		if id := r.Milestones[i].Prerequisites[j]; before < 0 && blk.IsIdentifier(string(id)) {
			failures = append(failures, blk.Failure{At: prerequisitePointer(i, j), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
		}
	})
	return failures
}

// findRepeatedMilestones returns the milestones with an identifier that stands before.
func findRepeatedMilestones(r *Roadmap, _ *blk.Context) (failures []blk.Failure) {
	x := r.milestones()
	for i := range x.list {
		if first := x.find(x.list[i].ID); first < i && x.list[i].ID != "" {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/milestones", i, "/id"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(x.list[i].ID))}}})
		}
	}
	return failures
}

// findDoneBeforePrerequisites returns the prerequisites of verified milestones that
// are not done, or were done later.
func findDoneBeforePrerequisites(r *Roadmap, _ *blk.Context) (failures []blk.Failure) {
	r.eachPrerequisite(func(i, j, before int) {
		m := &r.Milestones[i]
		if before < 0 || m.State() != MilestoneVerified {
			return
		}
		p := &r.Milestones[before]
		done, since := m.History[len(m.History)-1].At, blk.Instant{}
		if p.State().IsDone() {
			since = p.History[len(p.History)-1].At
			if since.IsZero() || done.IsZero() || since.Compare(done) <= 0 {
				return
			}
		}
		failures = append(failures, blk.Failure{At: prerequisitePointer(i, j)})
	})
	return failures
}

// findDueBeforePrerequisites returns the milestones that are due before one of their
// prerequisites: of several, the one that is due last is named.
func findDueBeforePrerequisites(r *Roadmap, _ *blk.Context) (failures []blk.Failure) {
	latest, of := -1, -1
	note := func() {
		if latest >= 0 {
			m, p := &r.Milestones[of], &r.Milestones[latest]
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/milestones", of, "/due"), Params: blk.Params{{Name: "given", Value: m.Due.String()}, {Name: "prerequisite", Value: blk.QuoteWord(string(p.ID))}, {Name: "allowed", Value: p.Due.String()}}})
		}
		latest = -1
	}
	r.eachPrerequisite(func(i, _, before int) {
		if i != of {
			note()
			of = i
		}
		if before >= 0 && r.Milestones[i].Due.Before(r.Milestones[before].Due) && (latest < 0 || r.Milestones[before].Due.After(r.Milestones[latest].Due)) {
			latest = before
		}
	})
	note()
	return failures
}
