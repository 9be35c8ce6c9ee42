package schema_test

import (
	"encoding/csv"
	"encoding/json"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/schema"
)

// publishedDefinitions returns the definitions of all schema files as they stand in them, the
// roots among them, with references rewritten to begin with a prefix.
func publishedDefinitions(t *testing.T, prefix string) map[string]map[string]any {
	t.Helper()
	all := map[string]map[string]any{}
	add := func(name string, d map[string]any) {
		if before, ok := all[name]; ok {
			require.Equal(t, before, d, name)
		}
		all[name] = d
	}
	for name, b := range publishedFiles(t) {
		if !strings.HasSuffix(name, ".schema.json") {
			continue
		}
		var doc map[string]any
		require.NoError(t, json.Unmarshal([]byte(strings.ReplaceAll(string(b), `"$ref": "#/$defs/`, `"$ref": "`+prefix)), &doc))
		definitions, _ := doc["$defs"].(map[string]any) // some refer to none
		for n, d := range definitions {
			add(n, d.(map[string]any))
		}
		for _, keyword := range []string{"$defs", "$schema", "$id"} {
			delete(doc, keyword)
		}
		add(doc["title"].(string), doc)
	}
	require.NotEmpty(t, all)
	return all
}

// table returns the rows of a published table by the names of its columns.
func table(t *testing.T, name string) (rows []map[string]string) {
	t.Helper()
	b, ok := publishedFiles(t)[name]
	require.True(t, ok, name)
	lines, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
	require.NoError(t, err)
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, column := range lines[0] {
			row[column] = line[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// requireBoth asserts that a description of a schema has what a row says in Indonesian and
// after it what it says in English.
func requireBoth(t testing.TB, description any, row map[string]string, at string) {
	t.Helper()
	text, _ := description.(string)
	indonesian, _, _ := strings.Cut(row["meaning_id"], "\n\n- `") // a list of words is told once
	require.True(t, strings.HasPrefix(text, indonesian) && strings.HasSuffix(text, row["description"]), "%s: %s", at, text)
}

// The dictionary has a row for every property of every published type, and for no
// other; what it says is what the schema says.
func TestDictionary(t *testing.T) {
	definitions := publishedDefinitions(t, "#/$defs/")
	files := publishedFiles(t)
	types := map[string]map[string]string{}
	for _, row := range table(t, "types.csv") {
		require.True(t, definitions[row["type"]] != nil && types[row["type"]] == nil, row["type"])
		types[row["type"]] = row
		requireBoth(t, definitions[row["type"]]["description"], row, row["type"])
		require.NotContains(t, []string{"", row["description"]}, row["meaning_id"], row["type"])
		if row["schema"] != "" {
			require.True(t, strings.Contains(string(files[row["schema"]]), `"title": "`+row["type"]+`"`), row["schema"])
		}
		page, _, _ := strings.Cut(row["page"], "#")
		require.True(t, files[page] != nil, "%s is not published: have the function CodeLists of its package return the list of %s", page, row["type"])
	}
	require.Equal(t, len(definitions), len(types))
	seen := map[string]bool{}
	for _, row := range table(t, "dictionary.csv") {
		at := row["type"] + "." + row["property"]
		require.False(t, seen[at], at)
		seen[at] = true
		d := definitions[row["type"]]
		s, ok := d["properties"].(map[string]any)[row["property"]].(map[string]any)
		require.True(t, ok, at)
		required, _ := d["required"].([]any)
		require.Equal(t, slices.Contains(required, any(row["property"])), row["required"] == "yes", at)
		requireBoth(t, s["description"], row, at)
		require.NotEmpty(t, row["label_id"], at)
		require.NotContains(t, []string{"", row["description"]}, row["meaning_id"], at)
		require.NotEmpty(t, row["kind"], at)
		require.True(t, row["refers_to"] == "" || types[row["refers_to"]] != nil, "%s refers to %s", at, row["refers_to"])
		if row["code_list"] != "" {
			_, ok := schema.CodeList(row["code_list"], true)
			require.True(t, ok, "%s: %s", at, row["code_list"])
		}
		// What a value must be, behind references and lists.
		list := false
		for target := s; ; s = target {
			if all, ok := target["allOf"].([]any); ok {
				target = all[0].(map[string]any)
			}
			if ref, ok := target["$ref"].(string); ok {
				target = definitions[path.Base(ref)]
			}
			if target["type"] == "array" {
				list, target = true, target["items"].(map[string]any)
				continue
			}
			if target["$ref"] == nil && target["allOf"] == nil {
				s = target
				break
			}
		}
		require.Equal(t, list, row["list"] == "yes", at)
		pattern, _ := s["pattern"].(string)
		if row["kind"] != "code" && !strings.Contains(row["kind"], "by name") {
			require.Equal(t, pattern, row["pattern"], at)
		}
		require.Equal(t, s["enum"] != nil && (len(s["enum"].([]any)) > 1 || row["code_list"] != ""), row["code_list"] != "" && !isOpenList(row["code_list"]), at)
		if row["personal_data"] != "" {
			require.Contains(t, []string{"general", "specific"}, row["personal_data"])
			require.NotEmpty(t, row["personal_data_basis"])
			require.True(t, blk.Confidence(row["personal_data_confidence"]).IsValid())
		}
	}
	for name, d := range definitions {
		properties, _ := d["properties"].(map[string]any)
		for p := range properties {
			require.True(t, seen[name+"."+p], "%s.%s is not in the dictionary", name, p)
		}
	}
}

func isOpenList(name string) bool {
	return slices.ContainsFunc(schema.Contents().CodeLists, func(e schema.CodeListEntry) bool { return e.Name == name && e.Open })
}

// A few rows that everybody looks for.
func TestDictionaryRows(t *testing.T) {
	want := map[string]map[string]string{
		"Person.nik":                  {"label_id": "NIK", "refers_to": "NIK", "personal_data": "general"},
		"Person.disabilities":         {"kind": "list of codes", "list": "yes", "code_list": "disability_kind", "personal_data": "specific"},
		"Batch.centre":                {"kind": "identifier", "refers_to": "Centre", "label_id": "Lembaga pelatihan", "required": "yes"},
		"Enrolment.replacement_for":   {"kind": "identifier", "refers_to": "Enrolment"},
		"Policy.facts":                {"kind": "objects, by name", "refers_to": "FactDeclaration"},
		"CommonRecords.persons":       {"kind": "list of objects", "list": "yes", "refers_to": "Person"},
		"SelectionOutcome.score":      {"kind": "percentage as text"},
		"Assistance.plan":             {"refers_to": "TranchePlan"},
		"FactValues.sex":              {"kind": "code", "code_list": "sex", "personal_data": "general"},
		"AssessmentEvent.minutes":     {"label_id": "Berita acara"},
		"IntakeWave.wave_number":      {"label_id": "Gelombang ke-"},
		"Enrolment.competency_result": {"label_id": "Hasil uji kompetensi"},
	}
	for _, row := range table(t, "dictionary.csv") {
		at := row["type"] + "." + row["property"]
		for column, value := range want[at] {
			require.Equal(t, value, row[column], "%s %s", at, column)
		}
		delete(want, at)
		if at == "Person.nik" {
			require.Contains(t, strings.Split(row["column_aliases"], "|"), "no_ktp")
		}
	}
	require.Empty(t, want)
}

// Links of the pages lead to files that are published, and every page is linked.
func TestPagesOfDictionary(t *testing.T) {
	files := publishedFiles(t)
	link := regexp.MustCompile(`\]\(([^)#]+)(#[^)]*)?\)`)
	code := regexp.MustCompile("`[^`\n]*`")
	linked := map[string]bool{"dictionary/README.md": true}
	pages := 0
	for name, b := range files {
		if !strings.HasPrefix(name, "dictionary/") {
			continue
		}
		pages++
		require.NotContains(t, string(b), "<nil>", name)
		for _, m := range link.FindAllStringSubmatch(code.ReplaceAllString(string(b), ""), -1) {
			target := path.Join("dictionary", m[1])
			to, ok := files[target]
			require.True(t, ok, "%s: %s", name, m[1])
			if m[2] != "" {
				require.Contains(t, strings.ToLower(string(to)), "\n### "+m[2][1:]+"\n", "%s: %s", name, m[0])
			}
			linked[target] = true
		}
	}
	require.Greater(t, pages, 200)
	for name := range files {
		require.True(t, !strings.HasPrefix(name, "dictionary/") || linked[name], "%s is not linked", name)
	}
	for _, word := range []string{"# Kepesertaan", "identifier of [Batch](batch.md)", "[enrolment.schema.json](../enrolment.schema.json)", "## Contoh / Example"} {
		require.Contains(t, string(files["dictionary/enrolment.md"]), word)
	}
	require.Contains(t, string(files["dictionary/person.md"]), "\n- `nik`: no_ktp, ")
	require.Contains(t, string(files["dictionary/rule.md"]), "| `at_least` | [AtLeastRule](at_least_rule.md)")
}

// The table of regions is that of blk/region, with a parent for each but the provinces.
func TestRegionTable(t *testing.T) {
	rows := table(t, "regions.csv")
	want := map[string]region.Place{}
	for _, level := range []blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict} {
		for p := range region.Within(blk.Region{}, level) {
			want[p.Code.String()] = p
		}
	}
	for p := range region.Retired() {
		want[p.Code.String()] = p
	}
	require.Equal(t, len(want), len(rows))
	require.True(t, slices.IsSortedFunc(rows, func(a, b map[string]string) int { return strings.Compare(a["code"], b["code"]) }))
	for _, row := range rows {
		p := want[row["code"]]
		require.Equal(t, []string{p.Name, string(p.Kind), string(p.Status), p.Successor.String(), string(p.Code.Level())}, []string{row["name"], row["kind"], row["status"], row["successor"], row["level"]})
		require.Equal(t, p.Code.Parent().String(), row["parent"])
		if row["level"] != "province" {
			require.NotZero(t, want[row["parent"]], row["parent"])
		}
		if row["successor"] != "" {
			require.Equal(t, blk.RegionCurrent, want[row["successor"]].Status)
		}
	}
	edition := region.Table{}.Edition()
	for _, word := range []string{edition.Attribution, edition.Licence, edition.Version} {
		require.Contains(t, string(publishedFiles(t)["regions.NOTICE"]), word)
	}
}

// Every component is the definition of the schema files, but for the discriminator and
// for references to what has one, and every reference leads to one.
func TestOpenAPI(t *testing.T) {
	const prefix = "#/components/schemas/"
	var doc struct {
		OpenAPI, JSONSchemaDialect string
		Info                       struct {
			Title, Version string
			License        struct{ Identifier string }
		}
		Components struct{ Schemas map[string]map[string]any }
		Paths      any
	}
	readFile(t, "vokasi.openapi.json", &doc)
	require.Equal(t, []string{"3.1.0", "https://json-schema.org/draft/2020-12/schema", schema.Release, "Apache-2.0"}, []string{doc.OpenAPI, doc.JSONSchemaDialect, doc.Info.Version, doc.Info.License.Identifier})
	require.Nil(t, doc.Paths)
	definitions := publishedDefinitions(t, prefix)
	require.Equal(t, len(definitions), len(doc.Components.Schemas))
	discriminated, bare := 0, 0
	for name, s := range doc.Components.Schemas {
		if s["discriminator"] != nil {
			for _, d := range definitions {
				bare += referBare(d, prefix+name)
			}
		}
	}
	require.NotZero(t, bare)
	for name, s := range doc.Components.Schemas {
		require.Regexp(t, `^[A-Za-z0-9]+$`, name)
		if d, ok := s["discriminator"].(map[string]any); ok {
			discriminated++
			delete(s, "discriminator")
			require.Equal(t, "kind", d["propertyName"])
			mapping := d["mapping"].(map[string]any)
			require.Len(t, mapping, len(s["oneOf"].([]any)))
			for kind, ref := range mapping {
				require.Contains(t, s["oneOf"].([]any), any(map[string]any{"$ref": ref}))
				variant := doc.Components.Schemas[strings.TrimPrefix(ref.(string), prefix)]
				require.Equal(t, []any{kind}, variant["properties"].(map[string]any)["kind"].(map[string]any)["enum"])
			}
		}
		require.Equal(t, definitions[name], s, name)
		eachReference(s, func(ref string) {
			require.True(t, strings.HasPrefix(ref, prefix) && doc.Components.Schemas[strings.TrimPrefix(ref, prefix)] != nil, "%s: %s", name, ref)
		})
	}
	require.Equal(t, 1, discriminated)
}

// referBare takes the references to a definition out of allOf, and returns how many.
func referBare(v any, definition string) int {
	bare := 0
	switch v := v.(type) {
	case map[string]any:
		if reflect.DeepEqual(v["allOf"], []any{map[string]any{"$ref": definition}}) {
			delete(v, "allOf")
			v["$ref"] = definition
			bare++
		}
		for _, x := range v {
			bare += referBare(x, definition)
		}
	case []any:
		for _, x := range v {
			bare += referBare(x, definition)
		}
	}
	return bare
}

// eachReference visits all references in a schema.
func eachReference(v any, visit func(string)) {
	switch v := v.(type) {
	case map[string]any:
		if ref, ok := v["$ref"].(string); ok {
			visit(ref)
		}
		for _, x := range v {
			eachReference(x, visit)
		}
	case []any:
		for _, x := range v {
			eachReference(x, visit)
		}
	}
}

// The types of TypeScript have the names of the definitions; schema/consumers/node
// compiles them.
func TestTypeScript(t *testing.T) {
	definitions := publishedDefinitions(t, "#/$defs/")
	source := string(publishedFiles(t)["vokasi.d.ts"])
	found := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^export (?:interface|type) (\w+)\b`).FindAllStringSubmatch(source, -1) {
		require.False(t, found[m[1]], m[1])
		found[m[1]] = true
		require.True(t, definitions[m[1]] != nil, m[1])
	}
	require.Equal(t, len(definitions), len(found))
	for _, line := range []string{
		`export type Sex = "male" | "female";`, "export type NIK = string;", "  birth_date?: CalendarDate;", "  rules: [Rule, ...Rule[]];", "  kind: \"at_least\";",
		"  [name: string]: boolean | number | string | (string | {", "export type Persons = Person[];", "  $schema?: string;",
	} {
		require.True(t, strings.Contains(source, line), line)
	}
	require.True(t, regexp.MustCompile(`export type Vocation = .*"welding".* \| \(string & \{\}\);`).MatchString(source))
}

// The context has a term for every property and every type with properties, all below
// one address, and uses no keyword but those that JSON-LD 1.1 allows there.
func TestContext(t *testing.T) {
	var doc struct {
		Context map[string]any   `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	readFile(t, "context.jsonld", &doc)
	base := schema.BaseURL + "context.jsonld#"
	require.Equal(t, base, doc.Context["v"])
	require.Equal(t, 1.1, doc.Context["@version"])
	prefixes := []string{"v", "schema", "owl", "xsd", "@version"}
	want := map[string]bool{}
	textual, objects := map[string]bool{}, map[string]bool{} // properties that are texts in two languages, and records
	definitions := publishedDefinitions(t, "#/$defs/")
	for name, d := range definitions {
		properties, _ := d["properties"].(map[string]any)
		want[name] = properties != nil
		for p, s := range properties {
			require.NotContains(t, prefixes, p)
			want[p] = true
			eachReference(s, func(ref string) {
				target := definitions[path.Base(ref)]
				members, _ := target["properties"].(map[string]any)
				switch {
				case path.Base(ref) == "LocalisedText":
					textual[p] = true
				case members["id"] != nil:
					objects[p] = true
				}
			})
		}
	}
	for name, used := range want {
		require.Equal(t, used, doc.Context[name] != nil, name)
	}
	texts := map[string]any{"@propagate": false, "id": map[string]any{"@id": "v:text", "@language": "id"}, "en": map[string]any{"@id": "v:text", "@language": "en"}}
	// What is a record in most places and a text in two languages in some is so in these.
	elsewhere := map[string]string{"range_of_variables": "equipment", "meetings": "groups"}
	for _, inner := range elsewhere {
		delete(textual, inner)
	}
	for name, v := range doc.Context {
		if slices.Contains(prefixes, name) {
			continue
		}
		require.True(t, want[name], name)
		switch v := v.(type) {
		case string:
			require.Equal(t, map[bool]string{true: "@id", false: "v:" + name}[name == "id"], v)
			require.False(t, textual[name], "%s is a text in two languages", name)
		case map[string]any:
			require.Equal(t, "v:"+name, v["@id"])
			for keyword, x := range v {
				switch keyword {
				case "@id":
				case "@type":
					require.Contains(t, []any{"@id", "xsd:date", "xsd:dateTime"}, x, name)
				case "@container":
					require.Contains(t, []any{"@language", "@index"}, x, name)
				case "@context":
					if inner, ok := elsewhere[name]; ok {
						require.Equal(t, map[string]any{"@propagate": false, inner: map[string]any{"@id": "v:" + inner, "@context": texts}}, x)
						break
					}
					require.False(t, objects[name], "%s: the identifiers of records would be taken for texts", name)
					require.Equal(t, texts, x)
				default:
					require.Fail(t, "unknown keyword", "%s: %s", name, keyword)
				}
			}
			require.True(t, !textual[name] || v["@container"] == "@language" || v["@context"] != nil, "%s is a text in two languages", name)
			require.False(t, v["@container"] == "@language" && objects[name], "%s: a record would be taken for a text", name)
		}
	}
	require.NotEmpty(t, doc.Graph)
	for _, node := range doc.Graph {
		require.Len(t, node, 2)
		term := strings.TrimPrefix(node["@id"].(string), "v:")
		require.True(t, doc.Context[term] != nil, term)
		for relation, x := range node {
			if relation != "@id" {
				require.Contains(t, []string{"owl:equivalentClass", "owl:equivalentProperty"}, relation)
				require.Regexp(t, `^schema:[A-Za-z]+$`, x.(map[string]any)["@id"])
			}
		}
	}
}
