package dataset

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/funding"
)

// checkReferences finds identifiers that stand twice and references that lead
// nowhere, in the order of the document. A record's own identifier is its member
// ID; every other member of an identifier type is a reference.
func (d *Dataset) checkReferences(c *blk.Context) blk.Findings {
	defined := map[reflect.Type]map[string]bool{}
	twice := map[identifier]string{} // where they stand first
	d.eachIdentifier(func(x identifier, own bool, _ []step) {
		switch ids := defined[x.kind]; {
		case !own:
		case ids[x.value] && slices.Contains(versioned, x.kind):
		case ids == nil:
			defined[x.kind] = map[string]bool{x.value: true}
		case ids[x.value]:
			twice[x] = ""
		default:
			ids[x.value] = true
		}
	})
	shipped := reflect.TypeFor[funding.TranchePlanID]()
	if defined[shipped] == nil {
		defined[shipped] = map[string]bool{}
	}
	for _, p := range funding.ShippedTranchePlans() { // which no document need hold
		defined[shipped][string(p.ID)] = true
	}
	var found blk.Findings
	d.eachIdentifier(func(x identifier, own bool, at []step) {
		switch {
		case own:
			if first, isTwice := twice[x]; isTwice && first == "" {
				twice[x] = pointer(at)
			} else if isTwice {
				found = append(found, blk.DocumentFinding("DOC-003", pointer(at), blk.Param{Name: "given", Value: blk.QuoteWord(x.value)}, blk.Param{Name: "other", Value: first}))
			}
		case !defined[x.kind][x.value]:
			kind := kindWord(x.kind)
			if known, _ := c.Ask("DOC-004", kind+":"+x.value); known != blk.True {
				found = append(found, blk.DocumentFinding("DOC-004", pointer(at), blk.Param{Name: "given", Value: blk.QuoteWord(x.value)}, blk.Param{Name: "kind", Value: kind}))
			}
		}
	})
	return found
}

// An identifier names a record of a kind.
type identifier struct {
	kind  reflect.Type
	value string
}

// outside are identifiers of what documents do not hold.
var outside = []reflect.Type{reflect.TypeFor[blk.ActorID](), reflect.TypeFor[blk.RegulationID](), reflect.TypeFor[blk.ParameterID](), reflect.TypeFor[blk.CheckID]()}

// local are identifiers of parts of a record that only parts of the same record refer
// to, such as milestones: the record checks them itself, and two records may use the
// same.
var local = []reflect.Type{reflect.TypeFor[roadmap.MilestoneID]()}

// versioned are identifiers of what documents hold in several versions under one
// identifier, such as a line of a budget or a work item of a plan, and of what is told
// apart within its record only: reports of the progress of a project. That one version
// or record has it twice is for that to say.
var versioned = []reflect.Type{reflect.TypeFor[funding.BudgetLineID](), reflect.TypeFor[construction.WorkItemID](), reflect.TypeFor[construction.ProgressReportID]()}

var identifierHolders = sync.OnceValue(func() holders {
	return newHolders(func(f reflect.StructField) bool {
		return isIdentifier(f.Type) && !slices.Contains(outside, f.Type) && !slices.Contains(local, f.Type)
	})
})

// eachIdentifier visits all identifiers of records in the document, and says
// which are a record's own.
func (d *Dataset) eachIdentifier(visit func(x identifier, own bool, at []step)) {
	identifierHolders().each(d, func(v reflect.Value, member reflect.StructField, at []step) {
		if id := v.String(); id != "" {
			visit(identifier{v.Type(), id}, member.Name == "ID", at)
		}
	})
}

// kindWord returns the kind of record that an identifier type names:
// "building_project" would be BuildingProjectID.
func kindWord(t reflect.Type) string {
	var b strings.Builder
	for i, r := range strings.TrimSuffix(t.Name(), "ID") {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
