package laws

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// order is the packages from left to right. Each imports only from its left, so
// those of one row do not know each other.
var order = [][]string{
	{"blk"},
	{"blk/blktest", "blk/strictjson", "blk/strictcsv", "blk/region", "blk/centre"},
	{"blk/training"},
	{"blk/training/sheet"},
	{"blk/roadmap", "blk/construction"},
	{"certification"},
	{"certification/badge", "certification/cfpackage"},
	{"eligibility"},
	{"eligibility/screening"},
	{"eligibility/screening/synthetic"},
	{"funding"},
	{"funding/budgetsheet"},
	{"schema"},
	{"examples"},
}

// openRooms may have packages of any name below them, which may import each other.
var openRooms = []string{"schema", "examples"}

// roomOf returns the entry of the order that a package belongs to and its row,
// and false if there is none. What is internal to a room belongs to it.
func roomOf(place string) (name string, row int, ok bool) {
	place, _, _ = strings.Cut(place, "/internal/")
	for _, name := range openRooms {
		if isBelow(place, name) {
			place = name
		}
	}
	row = slices.IndexFunc(order, func(names []string) bool { return slices.Contains(names, place) })
	return place, row, row >= 0
}

// misplaced returns the imports that break the order, given what each package of
// the module imports from the module.
func misplaced(imports map[string][]string) []string {
	var broken []string
	for _, from := range slices.Sorted(maps.Keys(imports)) {
		name, row, ok := roomOf(from)
		if !ok {
			broken = append(broken, from+" is in no row of the order")
			continue
		}
		for _, to := range imports[from] {
			toName, toRow, _ := roomOf(to)
			switch {
			case to == "blk/blktest":
				broken = append(broken, from+" imports "+to+", which is for tests")
			case name == "funding" && (isBelow(to, "certification") || isBelow(to, "eligibility")):
				broken = append(broken, from+" imports "+to+", which funding stays free of")
			case name != toName && toRow >= row:
				broken = append(broken, from+" imports "+to+", which is not on its left")
			}
		}
	}
	return broken
}

// importsOf returns what each package of the module imports from the module.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	for importPath, p := range packages(t) {
		place, ok := placeOf(importPath)
		if !ok {
			continue
		}
		imports[place] = nil
		for _, to := range p.Imports {
			if to, ok := strings.CutPrefix(to, modulePath+"/"); ok {
				imports[place] = append(imports[place], to)
			}
		}
	}
	require.Contains(t, imports, "schema/dataset")
	return imports
}

func TestImportOrder(t *testing.T) {
	require.Empty(t, misplaced(importsOf(t)))
}

func TestImportOrderIsHeld(t *testing.T) {
	require.Empty(t, misplaced(map[string][]string{
		"blk": nil, "blk/centre": {"blk"}, "blk/region/internal/gen": {"blk", "blk/region"}, "blk/training": {"blk", "blk/centre"}, "certification/badge": {"certification"},
		"schema/dataset": {"funding", "schema"}, "schema/cmd/vokasi": {"schema/dataset", "schema/report"}, "examples/tour": {"examples/batang", "schema/dataset"},
	}))
	for _, c := range []struct{ from, to, want string }{
		{"blk", "blk/centre", "not on its left"},
		{"blk/centre", "blk/region", "not on its left"},
		{"blk/centre", "blk/training", "not on its left"},
		{"blk/roadmap", "blk/construction", "not on its left"},
		{"certification", "eligibility", "not on its left"},
		{"eligibility", "eligibility/screening", "not on its left"},
		{"eligibility/screening", "eligibility/screening/synthetic", "not on its left"},
		{"eligibility", "funding", "not on its left"},
		{"funding", "schema", "not on its left"},
		{"funding", "certification", "stays free"},
		{"funding", "eligibility/screening", "stays free"},
		{"schema/dataset", "examples/tour", "not on its left"},
		{"blk/training", "blk/blktest", "for tests"},
		{"blk/colour", "blk", "in no row"},
		{"colour", "blk", "in no row"},
	} {
		found := misplaced(map[string][]string{c.from: {c.to}})
		require.Len(t, found, 1, "%s imports %s", c.from, c.to)
		require.Contains(t, found[0], c.want)
	}
}

func TestPureRoomsDependOnNothing(t *testing.T) {
	all := packages(t)
	n := 0
	for importPath, p := range all {
		place, ok := placeOf(importPath)
		if !ok || !isPure(place) && place != "schema" && place != "schema/report" {
			continue
		}
		n++
		for _, dep := range p.Deps {
			_, own := placeOf(dep)
			require.True(t, own && place != "schema" || all[dep] != nil && all[dep].Standard, "%s depends on %s", place, dep)
		}
	}
	require.Greater(t, n, 8)
}

func TestFundingIsFreeOfTheOthers(t *testing.T) {
	for _, dep := range packages(t)[modulePath+"/funding"].Deps {
		to, _ := placeOf(dep)
		require.False(t, isBelow(to, "certification") || isBelow(to, "eligibility"), "funding depends on %s", to)
	}
}

// reporters returns the packages that import the reports and are not for people:
// results know nothing of how they are shown.
func reporters(imports map[string][]string) []string {
	var broken []string
	for _, from := range slices.Sorted(maps.Keys(imports)) {
		may := isBelow(from, "examples") || isBelow(from, "schema/cmd") || isBelow(from, "schema/report")
		if !may && slices.ContainsFunc(imports[from], func(to string) bool { return isBelow(to, "schema/report") }) {
			broken = append(broken, from)
		}
	}
	return broken
}

func TestOnlyWhatIsForPeopleKnowsTheReports(t *testing.T) {
	require.Empty(t, reporters(importsOf(t)))
	require.Equal(t, []string{"schema/dataset"}, reporters(map[string][]string{
		"schema/dataset": {"blk", "schema/report"}, "schema/cmd/vokasi": {"schema/report"}, "examples/tour": {"schema/report"}, "schema/report": {"blk"}, "schema": {"schema/reporting"},
	}))
}

// onlyIn returns the packages that import a module, in code or in tests, and are
// not the one that may.
func onlyIn(all map[string]*listed, module, may string) []string {
	var broken []string
	for importPath, p := range all {
		place, ok := placeOf(importPath)
		if !ok || place == may {
			continue
		}
		if slices.ContainsFunc(slices.Concat(p.Imports, p.TestImports, p.XTestImports), func(to string) bool { return isBelow(to, module) }) {
			broken = append(broken, place)
		}
	}
	return broken
}

func TestOnlyTheGeneratorKnowsJSONSchema(t *testing.T) {
	const module, may = "github.com/invopop/jsonschema", "schema/internal/gen"
	require.Empty(t, onlyIn(packages(t), module, may))
	require.Equal(t, []string{"schema"}, onlyIn(map[string]*listed{
		modulePath + "/schema":              {XTestImports: []string{module}},
		modulePath + "/" + may:              {Imports: []string{module}},
		"github.com/someone/else":           {Imports: []string{module}},
		modulePath + "/schema/internal/dog": {Imports: []string{"github.com/invopop/jsonschemata"}},
	}, module, may))
}
