package compat

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// catalogue is a small release of everything that is no schema.
var catalogue = map[string]string{
	"codelists/sex.json": `{"id":"sex","label":{"id":"Jenis kelamin","en":"Sex"},"open":false,"codes":[
		{"value":"male","label":{"id":"laki-laki","en":"male"},"aliases":["L"],"external":[{"system":"kemnaker","code":"1"}]},
		{"value":"female","label":{"id":"perempuan","en":"female"},"aliases":["P"]}]}`,
	"checks.json": `{"release":"0.6.0","entries":[
		{"id":"BAT-001","scope":"entity","severity":{"draft":"warning","final":"error"},"must":{"id":"Isi {quota}.","en":"Give {quota}."},"mend":{"id":"Isi.","en":"Give."},"parameters":["quota"],"basis":[{"kind":"practice","label":{"id":"a","en":"a"}}],
			"places":[{"entity":"batch","at":"/quota"},{"entity":"batch","at":"/seats"}]},
		{"id":"BAT-001","scope":"move","severity":{"final":"error"},"must":{"id":"Isi.","en":"Give."},"mend":{"id":"Isi.","en":"Give."},"basis":[],"places":[{"entity":"batch","at":""}]},
		{"id":"BAT-002","version":2,"status":"active","since":"0.5.0","scope":"entity","severity":{"final":"error"},"must":{"id":"X.","en":"X."},"mend":{"id":"X.","en":"X."},"needs":["BAT-001"],"basis":[],"places":[{"entity":"batch","at":"","holds":{"absent":["/id"]}}]}]}`,
	"lifecycles.json": `{"release":"0.6.0","entries":[{"id":"batch","label":{"id":"Angkatan","en":"Batch"},"initial":"draft","states":"batch_state","events":"batch_event","terminal":["closed"],"mermaid":{"id":"a","en":"b"},"transitions":[
		{"from":["draft","planned"],"event":"open","to":"running","roles":["head"],"guards":["BAT-001"]},
		{"from":["running"],"event":"close","to":"closed"},
		{"from":["running"],"event":"cancel","to":"closed","needs_reason":true}]}]}`,
	"parameters.json": `{"release":"0.6.0","entries":[
		{"id":"age","label":{"id":"Umur","en":"Age"},"unit":"years","stricter":"higher","values":[{"number":17,"basis":[]},{"since":"2026-01-01","number":18,"basis":[]}]},
		{"id":"most","label":{"id":"Paling banyak","en":"Most"},"unit":"count","stricter":"lower","values":[{"number":5,"basis":[]}]},
		{"id":"kinds","label":{"id":"Jenis","en":"Kinds"},"unit":"codes","stricter":"subset","values":[{"codes":["a","b"],"basis":[]}]},
		{"id":"rule","label":{"id":"Aturan","en":"Rule"},"unit":"count","stricter":"fixed","values":[{"number":1,"basis":[]}]}]}`,
	"regulations.json": `{"release":"0.6.0","entries":[{"id":"uu-13-2003","name":"UU 13/2003","about":{"id":"Ketenagakerjaan","en":"Manpower"},"confidence":"high"},{"id":"pp-31-2006","name":"PP 31/2006","about":{"id":"S","en":"S"},"confidence":"high"}]}`,
}

// withSteps returns the release with changes to one file.
func withSteps(t testing.TB, name string, steps ...step) *Published {
	t.Helper()
	files := fstest.MapFS{}
	for n, text := range catalogue {
		files[n] = &fstest.MapFile{Data: []byte(text)}
	}
	files[name] = &fstest.MapFile{Data: changed(t, catalogue[name], steps...)}
	p, err := Read(files)
	require.NoError(t, err)
	return p
}

var catalogueCases = []struct {
	file, at, value string
	there, back     Kind
	place, name     string
}{
	{"codelists/sex.json", "/label", `{"id":"Jenis kelamin","en":"Gender"}`, textChanged, textChanged, "codelists/sex.json", "label"},
	{"codelists/sex.json", "/id", `"gender"`, idChanged, idChanged, "codelists/sex.json", ""},
	{"codelists/sex.json", "/open", `true`, listOpened, listClosed, "codelists/sex.json", ""},
	{"codelists/sex.json", "/codes", `[{"value":"male","label":{"id":"laki-laki","en":"male"},"aliases":["L"],"external":[{"system":"kemnaker","code":"1"}]}]`, codeGone, codeAdded, "codelists/sex.json/female", "female"},
	{"codelists/sex.json", "/codes/0/label/en", `"man"`, textChanged, textChanged, "codelists/sex.json/male", "label"},
	{"codelists/sex.json", "/codes/0/meaning", `{"id":"a","en":"a"}`, textChanged, textChanged, "codelists/sex.json/male", "meaning"},
	{"codelists/sex.json", "/codes/0/aliases", `["L","M"]`, mappingAdded, mappingGone, "codelists/sex.json/male", "M"},
	{"codelists/sex.json", "/codes/0/external", ``, mappingGone, mappingAdded, "codelists/sex.json/male", "kemnaker=1"},
	{"codelists/sex.json", "/codes/0/until", `"2027-01-01"`, datesChanged, datesChanged, "codelists/sex.json/male", "until"},
	{"codelists/sex.json", "/codes/0/successor", `"female"`, datesChanged, datesChanged, "codelists/sex.json/male", "successor"},
	{"codelists/sex.json", "/codes/0/rank", `1`, detailChanged, detailChanged, "codelists/sex.json/male", "rank"},

	{"checks.json", "/entries/0/must/id", `"Isilah {quota}."`, textChanged, textChanged, "checks.json/BAT-001", "must"},
	{"checks.json", "/entries/0/mend/en", `"Mend."`, textChanged, textChanged, "checks.json/BAT-001", "mend"},
	{"checks.json", "/entries/0/basis", `[]`, textChanged, textChanged, "checks.json/BAT-001", "basis"},
	{"checks.json", "/entries/0/severity/draft", `"error"`, severityRaised, severityLowered, "checks.json/BAT-001", "draft"},
	{"checks.json", "/entries/1/severity/final", `"warning"`, severityLowered, severityRaised, "checks.json/BAT-001", "final"},
	{"checks.json", "/entries/0/severity/draft", ``, severityLowered, severityRaised, "checks.json/BAT-001", "draft"},
	{"checks.json", "/entries/2/id", `"BAT-003"`, entryGone, entryGone, "checks.json/BAT-002", "BAT-002"},
	{"checks.json", "/entries/2/id", `"BAT-003"`, entryAdded, entryAdded, "checks.json/BAT-003", "BAT-003"},
	{"checks.json", "/entries/0/places", `[{"entity":"batch","at":"/quota"}]`, placeGone, placeAdded, "checks.json/BAT-001", "entity batch/seats"},
	{"checks.json", "/entries/0/parameters", ``, placeholderGone, placeholderAdded, "checks.json/BAT-001", "quota"},
	{"checks.json", "/entries/2/version", `3`, versionRaised, versionLowered, "checks.json/BAT-002", "BAT-002"},
	{"checks.json", "/entries/2/places/0/holds", `{"present":["/id"]}`, conditionChanged, conditionChanged, "checks.json/BAT-002", "entity batch"},
	{"checks.json", "/entries/1/places/0/holds", `{"present":["/id"]}`, conditionAdded, conditionGone, "checks.json/BAT-001", "move batch"},
	{"checks.json", "/entries/2/status", `"retired"`, entryRetired, entryRevived, "checks.json/BAT-002", "BAT-002"},
	{"checks.json", "/entries/0/needs", `["BAT-002"]`, detailChanged, detailChanged, "checks.json/BAT-001", "needs"},

	{"lifecycles.json", "/entries/0/id", `"class"`, entryGone, entryAdded, "lifecycles.json/batch", "batch"},
	{"lifecycles.json", "/entries/0/label/en", `"Class"`, textChanged, textChanged, "lifecycles.json/batch", "label"},
	{"lifecycles.json", "/entries/0/initial", `"planned"`, initialChanged, initialChanged, "lifecycles.json/batch", "initial"},
	{"lifecycles.json", "/entries/0/states", `"class_state"`, listReplaced, listReplaced, "lifecycles.json/batch", "states"},
	{"lifecycles.json", "/entries/0/terminal", `["closed","running"]`, endAdded, endGone, "lifecycles.json/batch", "running"},
	{"lifecycles.json", "/entries/0/transitions/0/from", `["draft"]`, moveGone, moveAdded, "lifecycles.json/batch", "planned open running"},
	{"lifecycles.json", "/entries/0/transitions/1/to", `"draft"`, moveGone, moveAdded, "lifecycles.json/batch", "running close closed"},
	{"lifecycles.json", "/entries/0/transitions/0/guards", ``, guardGone, guardAdded, "lifecycles.json/batch/draft open running", "BAT-001"},
	{"lifecycles.json", "/entries/0/transitions/0/roles", `["head","staff"]`, roleAdded, roleGone, "lifecycles.json/batch/draft open running", "staff"},
	{"lifecycles.json", "/entries/0/transitions/1/roles", `["head"]`, roleGone, roleAdded, "lifecycles.json/batch/running close closed", "anybody"},
	{"lifecycles.json", "/entries/0/transitions/1/needs_reason", `true`, reasonRequired, reasonOptional, "lifecycles.json/batch/running close closed", ""},

	{"parameters.json", "/entries/3/id", `"law"`, entryGone, entryAdded, "parameters.json/rule", "rule"},
	{"parameters.json", "/entries/0/unit", `"months"`, unitChanged, unitChanged, "parameters.json/age", "unit"},
	{"parameters.json", "/entries/0/stricter", `"lower"`, strictnessChanged, strictnessChanged, "parameters.json/age", "stricter"},
	{"parameters.json", "/entries/0/values", `[{"number":17,"basis":[]}]`, valueGone, valueAdded, "parameters.json/age", "2026-01-01"},
	{"parameters.json", "/entries/0/values/0/number", `18`, valueTightened, valueLoosened, "parameters.json/age", "ever"},
	{"parameters.json", "/entries/0/values/0/until", `"2025-12-31"`, datesChanged, datesChanged, "parameters.json/age", "until"},
	{"parameters.json", "/entries/0/values/0/basis", `[{"kind":"assumption"}]`, textChanged, textChanged, "parameters.json/age", "basis"},
	{"parameters.json", "/entries/1/values/0/number", `4`, valueTightened, valueLoosened, "parameters.json/most", "ever"},
	{"parameters.json", "/entries/2/values/0/codes", `["b"]`, valueTightened, valueLoosened, "parameters.json/kinds", "ever"},
	{"parameters.json", "/entries/3/values/0/number", `2`, valueTightened, valueTightened, "parameters.json/rule", "ever"},

	{"regulations.json", "/entries/0/id", `"uu-1-2030"`, entryGone, entryAdded, "regulations.json/uu-13-2003", "uu-13-2003"},
	{"regulations.json", "/entries/0/name", `"UU No. 13/2003"`, textChanged, textChanged, "regulations.json/uu-13-2003", "name"},
	{"regulations.json", "/entries/0/confidence", `"low"`, textChanged, textChanged, "regulations.json/uu-13-2003", "confidence"},
	{"regulations.json", "/entries/0/until", `"2027-01-01"`, datesChanged, datesChanged, "regulations.json/uu-13-2003", "until"},

	{"parameters.json", "/release", `"0.7.0"`, "", "", "", ""},
	{"checks.json", "/entries/0/places", `[{"entity":"batch","at":"/seats"},{"entity":"batch","at":"/quota"}]`, "", "", "", ""},
	{"codelists/sex.json", "/codes", `[{"value":"female","label":{"id":"perempuan","en":"female"},"aliases":["P"]},{"value":"male","label":{"id":"laki-laki","en":"male"},"aliases":["L"],"external":[{"system":"kemnaker","code":"1"}]}]`, "", "", "", ""},
}

// Every kind of change to code lists, checks, lifecycles, parameters and regulations is
// told, there and back.
func TestKindsOfCatalogueChange(t *testing.T) {
	before := withSteps(t, "checks.json")
	require.Empty(t, Compare(before, withSteps(t, "lifecycles.json")))
	for _, x := range catalogueCases {
		after := withSteps(t, x.file, step{x.at, x.value})
		there, back := Compare(before, after), Compare(after, before)
		if x.there == "" {
			require.Empty(t, there, x.at)
			require.Empty(t, back, x.at)
			continue
		}
		told := func(changes []Change, kind Kind) bool {
			for _, c := range changes {
				if c.Kind == kind && c.Place == x.place && c.Name == x.name && c.File == x.file {
					return true
				}
			}
			return false
		}
		require.True(t, told(there, x.there), "%s %s: %v", x.file, x.at, there)
		if x.there != entryGone && x.there != entryAdded || x.back != x.there {
			require.True(t, told(back, x.back), "back: %s %s: %v", x.file, x.at, back)
		}
		for _, c := range append(there, back...) {
			require.NotRegexp(t, `\{(name|was|is)\}`, c.Text.ID+c.Text.EN)
			require.NotEmpty(t, c.Class, c.Kind)
		}
	}
}

// What a release tells of checks for the first time has not changed; what it no longer
// tells has.
func TestNewMembersOfChecksAreNoChange(t *testing.T) {
	before, after := withSteps(t, "checks.json"), withSteps(t, "checks.json", step{"/entries/0/note", `"x"`}, step{"/entries/2/note", `"y"`})
	require.Empty(t, Compare(before, after))
	require.Len(t, Compare(after, before), 2)
}

// A check that is retired no longer looks anywhere, which is told once.
func TestRetiredChecksAreToldOnce(t *testing.T) {
	changes := Compare(withSteps(t, "checks.json"), withSteps(t, "checks.json", step{"/entries/2", `{"id":"BAT-002","version":2,"status":"retired","since":"0.5.0","until":"0.7.0","successor":"BAT-001","severity":{},"basis":[],"places":[]}`}))
	require.Len(t, changes, 1)
	require.Equal(t, entryRetired, changes[0].Kind)
	require.Equal(t, Additive, changes[0].Class)
	require.Contains(t, changes[0].Text.EN, `BAT-002 is no longer asked since "0.7.0"`)
}

// Every kind that there is occurs in one of the tables.
func TestEveryKindIsTried(t *testing.T) {
	tried := map[Kind]bool{fileGone: true, fileAdded: true, columnGone: true, columnAdded: true, columnsMoved: true} // see TestFiles
	for _, x := range kindCases {
		tried[x.there], tried[x.back] = true, true
	}
	for _, x := range catalogueCases {
		tried[x.there], tried[x.back] = true, true
	}
	for kind := range kinds {
		require.True(t, tried[kind], kind)
	}
}
