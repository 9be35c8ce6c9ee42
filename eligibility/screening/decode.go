package screening

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/eligibility"
)

// limits bound what is read: a plan is small.
var limits = strictjson.Limits{Size: 4 << 20}

// ParsePlan reads a plan, of at most 4 MiB, and returns everything that is wrong
// with it, each with its JSON Pointer: what is no JSON, members that are unknown,
// missing or of the wrong type, and what the checks of the plan find. The plan can
// be used if no finding is an error. Whether the rules of its groups make sense is
// told by [BindGroups], under the facts that they ask for.
func ParsePlan(data []byte) (Plan, blk.Findings) {
	var p Plan
	isPlan := false
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { isPlan = readPlan(r, &p) })
	if !isPlan || slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Severity == blk.Fatal }) {
		return p, found // half a plan is not worth checking
	}
	return p, strictjson.AddChecks(found, p.Check(nil))
}

var (
	planMembers     = []strictjson.Member{{Name: "$schema"}, {Name: "id", Required: true}, {Name: "title", Required: true}, {Name: "groups"}, {Name: "batches", Required: true}, {Name: "fill_order"}, {Name: "priority"}, {Name: "order"}, {Name: "family_cap"}, {Name: "waiting"}, {Name: "replacement_until"}, {Name: "seed_hash"}}
	groupMembers    = []strictjson.Member{{Name: "id", Required: true}, {Name: "label", Required: true}, {Name: "rule", Required: true}}
	batchMembers    = []strictjson.Member{{Name: "batch", Required: true}, {Name: "label"}, {Name: "seats", Required: true}, {Name: "reserved"}}
	reservedMembers = []strictjson.Member{{Name: "group", Required: true}, {Name: "seats", Required: true}}
	textMembers     = []strictjson.Member{{Name: "id", Required: true}, {Name: "en"}}
)

// readPlan reads a plan and returns false if the value is no object.
func readPlan(r *strictjson.Reader, p *Plan) bool {
	return r.Members(planMembers, func(i int) {
		switch planMembers[i].Name {
		case "$schema":
			p.Schema, _ = r.Text()
		case "id":
			p.ID, _ = strictjson.Identifier[PlanID](r)
		case "title":
			p.Title = readText(r)
		case "groups":
			r.Elements(func(int) { p.Groups = append(p.Groups, readGroup(r)) })
		case "batches":
			r.NonEmpty(func(int) { p.Batches = append(p.Batches, readBatch(r)) })
		case "fill_order":
			p.FillOrder, _ = strictjson.Word[FillOrder](r)
		case "priority":
			r.Elements(func(int) {
				id, _ := strictjson.Identifier[GroupID](r)
				p.Priority = append(p.Priority, id)
			})
		case "order":
			r.Elements(func(int) {
				key, _ := strictjson.Word[RankKey](r)
				p.Order = append(p.Order, key)
			})
		case "family_cap":
			p.FamilyCap, _ = strictjson.ParseNumber(r, blk.ParseCount)
		case "waiting":
			p.Waiting, _ = strictjson.ParseNumber(r, blk.ParseCount)
		case "replacement_until":
			p.ReplacementUntil, _ = strictjson.Parse(r, blk.ParseDate)
		case "seed_hash":
			p.SeedHash, _ = strictjson.Parse(r, ParseDigest)
		}
	})
}

func readGroup(r *strictjson.Reader) (g Group) {
	r.Members(groupMembers, func(i int) {
		switch groupMembers[i].Name {
		case "id":
			g.ID, _ = strictjson.Identifier[GroupID](r)
		case "label":
			g.Label = readText(r)
		case "rule":
			g.Rule = eligibility.ReadRule(r)
		}
	})
	return g
}

func readBatch(r *strictjson.Reader) (b BatchSeats) {
	r.Members(batchMembers, func(i int) {
		switch batchMembers[i].Name {
		case "batch":
			b.Batch, _ = strictjson.Identifier[blk.BatchID](r)
		case "label":
			b.Label = readText(r)
		case "seats":
			b.Seats, _ = strictjson.ParseNumber(r, blk.ParseCount)
		case "reserved":
			r.Elements(func(int) { b.Reserved = append(b.Reserved, readReserved(r)) })
		}
	})
	return b
}

func readReserved(r *strictjson.Reader) (s ReservedSeats) {
	r.Members(reservedMembers, func(i int) {
		if reservedMembers[i].Name == "group" {
			s.Group, _ = strictjson.Identifier[GroupID](r)
		} else {
			s.Seats, _ = strictjson.ParseNumber(r, blk.ParseCount)
		}
	})
	return s
}

func readText(r *strictjson.Reader) (t blk.Text) {
	r.Members(textMembers, func(i int) {
		s, _ := r.Text()
		if textMembers[i].Name == "id" {
			t.ID = s
		} else {
			t.EN = s
		}
	})
	return t
}
