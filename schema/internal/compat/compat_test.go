package compat

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// hall is a small schema that has a bit of everything.
const hall = `{
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://example.test/v1/hall.schema.json",
	"$defs": {
		"Word": {"type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z]+$", "title": "Word"},
		"Colour": {"type": "string", "enum": ["red", "blue"], "title": "Colour"},
		"Door": {"type": "object", "properties": {"colour": {"$ref": "#/$defs/Colour"}, "behind": {"$ref": "#/$defs/Hall"}}, "additionalProperties": false, "required": ["colour"], "title": "Door"},
		"Hall": {"type": "object", "properties": {"door": {"$ref": "#/$defs/Door"}}, "additionalProperties": false, "title": "Hall"},
		"Circle": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["circle"]}, "radius": {"type": "integer"}}, "additionalProperties": false, "required": ["kind"], "title": "Circle"},
		"Square": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["square"]}, "side": {"type": "integer"}}, "additionalProperties": false, "required": ["kind"], "title": "Square"},
		"Oval": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["oval"]}}, "additionalProperties": false, "required": ["kind"], "title": "Oval"}
	},
	"properties": {
		"name": {"allOf": [{"$ref": "#/$defs/Word"}], "description": "The name."},
		"door": {"$ref": "#/$defs/Door"},
		"seats": {"type": "integer", "minimum": 0, "maximum": 100, "examples": [12]},
		"built": {"type": "string", "format": "date"},
		"rows": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 9},
		"shape": {"oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]},
		"size": {"oneOf": [{"type": "integer", "minimum": 1}, {"type": "string"}]},
		"near": {"anyOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
		"vague": {"oneOf": [{"type": "integer", "minimum": 10}, {"type": "number", "maximum": 5}]},
		"labels": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}},
		"loose": {"type": "object", "properties": {"a": {"type": "string"}}},
		"any": {"description": "Whatever."},
		"not_this": {"not": {"$ref": "#/$defs/Colour"}}
	},
	"additionalProperties": false,
	"type": "object",
	"required": ["name"],
	"title": "Theatre",
	"description": "A place."
}`

// A step changes what stands at a JSON Pointer: it puts a value there, or takes it away
// if the value is empty.
type step struct{ at, value string }

// changed returns the schema with some changes.
func changed(t testing.TB, text string, steps ...step) []byte {
	t.Helper()
	var doc any
	require.NoError(t, json.Unmarshal([]byte(text), &doc))
	for _, s := range steps {
		i := strings.LastIndex(s.at, "/")
		parent := doc
		if i > 0 {
			for token := range strings.SplitSeq(s.at[1:i], "/") {
				parent = within(parent, token)
			}
		}
		var v any
		if s.value != "" {
			require.NoError(t, json.Unmarshal([]byte(s.value), &v), s.value)
		}
		switch p := parent.(type) {
		case map[string]any:
			if _, ok := p[s.at[i+1:]]; s.value == "" {
				require.True(t, ok, "%s is not there to be taken away", s.at)
				delete(p, s.at[i+1:])
			} else {
				p[s.at[i+1:]] = v
			}
		case []any:
			p[s.at[i+1]-'0'] = v
		default:
			require.Fail(t, "nothing there", s.at)
		}
	}
	b, err := json.Marshal(doc)
	require.NoError(t, err)
	return b
}

func within(v any, token string) any {
	switch x := v.(type) {
	case map[string]any:
		return x[token]
	case []any:
		return x[token[0]-'0']
	}
	return nil
}

func schemaOf(t testing.TB, text []byte) *Published {
	t.Helper()
	p, err := ReadSchema("hall.schema.json", text)
	require.NoError(t, err)
	return p
}

// kindCases are changes to the hall with what they are and, seen from the other side,
// what undoing them is.
var kindCases = []struct {
	name          string
	steps         []step
	there, back   Kind
	place         string
	additiveAlone bool
}{
	{"a description", []step{{"/properties/name/description", `"What it is called."`}}, textChanged, textChanged, "Theatre/properties/name/description", false},
	{"an example", []step{{"/properties/seats/examples", `[15]`}}, textChanged, textChanged, "Theatre/properties/seats/examples", false},
	{"a word that people read", []step{{"/$defs/Word/title", `"Term"`}}, textChanged, textChanged, "Word/title", false},
	{"the order of words", []step{{"/$defs/Colour/enum", `["blue","red"]`}}, "", "", "", false},
	{"a constant written as the only word", []step{{"/$defs/Circle/properties/kind", `{"type":"string","const":"circle"}`}}, writtenOtherwise, writtenOtherwise, "Theatre", false},
	{"a reference without its wrapping", []step{{"/properties/name", `{"$ref":"#/$defs/Word","description":"The name."}`}}, writtenOtherwise, writtenOtherwise, "Theatre", false},
	{"a reference written out", []step{{"/properties/door/$ref", ``}, {"/properties/door", `{"type":"object","properties":{"colour":{"$ref":"#/$defs/Colour"},"behind":{"$ref":"#/$defs/Hall"}},"additionalProperties":false,"required":["colour"]}`}}, writtenOtherwise, writtenOtherwise, "Theatre", false},

	{"a new member", []step{{"/properties/stage", `{"type":"string"}`}}, memberAdded, memberGone, "Theatre/properties/stage", true},
	{"a new member of a definition", []step{{"/$defs/Door/properties/key", `{"type":"string"}`}}, memberAdded, memberGone, "Door/properties/key", true},
	{"a new member that is required", []step{{"/properties/stage", `{"type":"string"}`}, {"/required", `["name","stage"]`}}, memberAddedRequired, memberGone, "Theatre/properties/stage", false},
	{"a member that is now required", []step{{"/required", `["name","seats"]`}}, memberRequired, memberOptional, "Theatre/properties/seats", false},
	{"a new member of an open object", []step{{"/properties/loose/properties/b", `{"type":"string"}`}}, memberConstrained, memberGone, "Theatre/properties/loose/properties/b", false},
	{"a new member of an open object that may be anything", []step{{"/properties/loose/properties/b", `{"description":"B."}`}}, memberAdded, memberGone, "Theatre/properties/loose/properties/b", true},
	{"a new member that is as the others", []step{{"/properties/labels/properties", `{"b":{"maxLength":9,"type":"string"}}`}}, memberAdded, memberGone, "Theatre/properties/labels/properties/b", true},
	{"a new member that is not as the others", []step{{"/properties/labels/properties", `{"b":{"maxLength":9,"type":"string","minLength":1}}`}}, memberConstrained, memberGone, "Theatre/properties/labels/properties/b", false},
	{"an object opened", []step{{"/$defs/Door/additionalProperties", `true`}}, objectOpened, objectClosed, "Door/additionalProperties", false},
	{"an object opened by leaving it out", []step{{"/$defs/Door/additionalProperties", ``}}, objectOpened, objectClosed, "Door/additionalProperties", false},
	{"an object opened for some", []step{{"/$defs/Door/additionalProperties", `{"type":"string"}`}}, objectOpened, objectClosed, "Door/additionalProperties", false},
	{"other members", []step{{"/properties/labels/additionalProperties/maxLength", `12`}}, loosened, tightened, "Theatre/properties/labels/additionalProperties/maxLength", true},

	{"a new word where the contrary is asked for", []step{{"/$defs/Colour/enum", `["red","blue","green"]`}}, constraintChanged, constraintChanged, "Theatre/properties/not_this/not", false},
	{"a new word", []step{{"/$defs/Circle/properties/kind/enum", `["circle","ring"]`}}, wordAdded, wordGone, "Circle/properties/kind/enum", true},
	{"words that are not limited", []step{{"/$defs/Oval/properties/kind/enum", ``}}, wordsFreed, wordsLimited, "Oval/properties/kind/enum", true},
	{"another type", []step{{"/properties/seats/type", `"number"`}}, typeChanged, typeChanged, "Theatre/properties/seats/type", false},
	{"several types", []step{{"/properties/built/type", `["string","integer"]`}}, typeChanged, typeChanged, "Theatre/properties/built/type", false},
	{"no type", []step{{"/properties/built/type", ``}}, typeChanged, typeChanged, "Theatre/properties/built/type", false},
	{"a higher maximum", []step{{"/properties/seats/maximum", `1e3`}}, loosened, tightened, "Theatre/properties/seats/maximum", true},
	{"a lower minimum", []step{{"/properties/seats/minimum", `-0.5`}}, loosened, tightened, "Theatre/properties/seats/minimum", true},
	{"no minimum", []step{{"/properties/seats/minimum", ``}}, loosened, tightened, "Theatre/properties/seats/minimum", true},
	{"the same maximum", []step{{"/properties/seats/maximum", `1.0e2`}}, "", "", "", false},
	{"a longer word", []step{{"/$defs/Word/maxLength", `65`}}, loosened, tightened, "Word/maxLength", true},
	{"no least length", []step{{"/$defs/Word/minLength", `0`}}, loosened, tightened, "Word/minLength", true},
	{"fewer elements", []step{{"/properties/rows/minItems", ``}}, loosened, tightened, "Theatre/properties/rows/minItems", true},
	{"elements once each", []step{{"/properties/rows/uniqueItems", `true`}}, tightened, loosened, "Theatre/properties/rows/uniqueItems", false},
	{"elements of any kind", []step{{"/properties/rows/items", ``}}, loosened, tightened, "Theatre/properties/rows/items", true},
	{"elements that may be anything", []step{{"/properties/rows/items", `true`}}, typeChanged, typeChanged, "Theatre/properties/rows/items/type", false},
	{"steps", []step{{"/properties/seats/multipleOf", `2`}}, tightened, loosened, "Theatre/properties/seats/multipleOf", false},
	{"another pattern", []step{{"/$defs/Word/pattern", `"^[a-z-]+$"`}}, constraintChanged, constraintChanged, "Word/pattern", false},
	{"no pattern", []step{{"/$defs/Word/pattern", ``}}, loosened, tightened, "Word/pattern", true},
	{"no format", []step{{"/properties/built/format", ``}}, loosened, tightened, "Theatre/properties/built/format", true},
	{"another format", []step{{"/properties/built/format", `"date-time"`}}, constraintChanged, constraintChanged, "Theatre/properties/built/format", false},
	{"names of members", []step{{"/properties/labels/propertyNames", `{"maxLength":4}`}}, tightened, loosened, "Theatre/properties/labels/propertyNames", false},
	{"a condition", []step{{"/properties/any/if", `{"type":"string"}`}}, constraintChanged, constraintChanged, "Theatre/properties/any/if", false},
	{"nothing fits any more", []step{{"/properties/any", `false`}}, tightened, loosened, "Theatre/properties/any", false},
	{"a keyword that nobody knows", []step{{"/properties/any/evenOnly", `true`}}, constraintChanged, constraintChanged, "Theatre/properties/any/evenOnly", false},
	{"what may not be", []step{{"/properties/not_this/not", `{"type":"string"}`}}, constraintChanged, constraintChanged, "Theatre/properties/not_this/not", false},
	{"a second condition", []step{{"/properties/name/allOf", `[{"$ref":"#/$defs/Word"},{"maxLength":20}]`}}, tightened, loosened, "Theatre/properties/name", false},
	{"a reference to the outside", []step{{"/properties/any", `{"$ref":"other.json"}`}}, referenceChanged, referenceChanged, "Theatre/properties/any/$ref", false},

	{"a new variant", []step{{"/properties/shape/oneOf", `[{"$ref":"#/$defs/Circle"},{"$ref":"#/$defs/Square"},{"$ref":"#/$defs/Oval"}]`}}, variantAdded, variantGone, "Theatre/properties/shape/oneOf/2", true},
	{"variants in another order", []step{{"/properties/shape/oneOf", `[{"$ref":"#/$defs/Square"},{"$ref":"#/$defs/Circle"}]`}}, writtenOtherwise, writtenOtherwise, "Theatre", false},
	{"a variant of another type", []step{{"/properties/size/oneOf", `[{"type":"integer","minimum":1},{"type":"string"},{"type":"boolean"}]`}}, variantAdded, variantGone, "Theatre/properties/size/oneOf/2", true},
	{"a looser variant", []step{{"/properties/size/oneOf/0/minimum", `0`}}, loosened, tightened, "Theatre/properties/size/oneOf/0/minimum", true},
	{"a looser variant of two that may both fit", []step{{"/properties/vague/oneOf/0/minimum", `3`}}, variantsUnclear, variantsUnclear, "Theatre/properties/vague/oneOf", false},
	{"a looser variant where several may fit", []step{{"/properties/near/anyOf/1/minimum", `3`}}, loosened, tightened, "Theatre/properties/near/anyOf/1/minimum", true},
	{"variants that lose what tells them apart", []step{{"/$defs/Square/required", `["kind"]`}, {"/$defs/Square/properties/kind/enum", `["square","circle"]`}}, variantsUnclear, wordGone, "Theatre/properties/shape/oneOf", false},
	{"no variants", []step{{"/properties/size", `{}`}}, loosened, tightened, "Theatre/properties/size/oneOf", true},

	{"a new definition", []step{{"/$defs/Roof", `{"type":"string"}`}}, definitionAdded, definitionGone, "Roof", true},
	{"another $id", []step{{"/$id", `"https://example.test/v2/hall.schema.json"`}}, idChanged, idChanged, "Theatre/$id", false},
	{"another draft", []step{{"/$schema", `"http://json-schema.org/draft-07/schema#"`}}, draftChanged, draftChanged, "Theatre/$schema", false},
}

// Every kind of change is told by its kind and at its place, and so is undoing it.
func TestKindsOfChange(t *testing.T) {
	for _, x := range kindCases {
		o, n := schemaOf(t, []byte(hall)), schemaOf(t, changed(t, hall, x.steps...))
		placeBack := x.place
		if x.there == variantsUnclear && x.back == wordGone {
			placeBack = "Square/properties/kind/enum"
		}
		for _, side := range []struct {
			kind    Kind
			place   string
			changes []Change
		}{{x.there, x.place, Compare(o, n)}, {x.back, placeBack, Compare(n, o)}} {
			if side.kind == "" {
				require.Empty(t, side.changes, x.name)
				continue
			}
			at := ""
			for _, c := range side.changes {
				if c.Kind == side.kind {
					at = c.Place
				}
				require.NotEmpty(t, c.Class, c.Kind)
				require.NotRegexp(t, `\{(name|was|is)\}`, c.Text.ID+c.Text.EN, x.name)
			}
			require.Equal(t, side.place, at, "%s: %v", x.name, side.changes)
			require.Equal(t, kinds[side.kind].class, Worst(side.changes), "%s: nothing graver than it: %v", x.name, side.changes)
		}
		if x.additiveAlone {
			require.Equal(t, Additive, Worst(Compare(o, n)), x.name)
			require.Equal(t, Breaking, Worst(Compare(n, o)), "%s: undone it takes away", x.name)
		}
	}
}

func TestNothingChanged(t *testing.T) {
	require.Empty(t, Compare(schemaOf(t, []byte(hall)), schemaOf(t, []byte(hall))))
	p := publishedNow(t)
	require.Empty(t, Compare(p, publishedNow(t)))
	require.Greater(t, p.Len(), 200)
}

func publishedNow(t testing.TB) *Published {
	t.Helper()
	p, err := Read(os.DirFS("../../v1"))
	require.NoError(t, err)
	return p
}

// What is not there on one side is gone or new on the other.
func TestFiles(t *testing.T) {
	one := fstest.MapFS{"hall.schema.json": {Data: []byte(hall)}}
	two := fstest.MapFS{
		"hall.schema.json": {Data: []byte(hall)}, "door.schema.json": {Data: []byte(`{"type":"object"}`)}, "notes.json": {Data: []byte(`not even JSON`)}, "package.json": {Data: []byte(`{"name":"x"}`)},
		"index.json": {Data: []byte(`{"release":"1.2.0","files":[{"name":"words.csv"},{"name":"types.d.ts"},{"name":"../outside"}]}`)}, "words.csv": {Data: []byte("word,label\n")},
	}
	tell := func(o, n fs.FS) (told []string) {
		a, err := Read(o)
		require.NoError(t, err)
		b, err := Read(n)
		require.NoError(t, err)
		for _, x := range Compare(a, b) {
			told = append(told, string(x.Class)+" "+string(x.Kind)+" "+x.File+" "+x.Name)
		}
		return told
	}
	require.Equal(t, []string{"additive file_added door.schema.json door.schema.json", "additive file_added types.d.ts types.d.ts", "additive file_added words.csv words.csv"}, tell(one, two))
	require.Equal(t, []string{"breaking file_gone door.schema.json door.schema.json", "breaking file_gone types.d.ts types.d.ts", "breaking file_gone words.csv words.csv"}, tell(two, one))
	columns := func(header string) fs.FS {
		return fstest.MapFS{"index.json": {Data: []byte(`{"files":[{"name":"words.csv"}]}`)}, "words.csv": {Data: []byte(header + "\n")}}
	}
	for _, x := range []struct {
		o, n string
		told []string
	}{
		{"a,b", "a,b,c", []string{"additive column_added words.csv c"}},
		{"a,b,c", "a,c", []string{"breaking column_gone words.csv b"}},
		{"a,b", "b,a", []string{"breaking columns_moved words.csv "}},
		{"a,b", "a,c,b", []string{"additive column_added words.csv c", "breaking columns_moved words.csv "}},
		{"a,b", "a,b", nil},
	} {
		require.Equal(t, x.told, tell(columns(x.o), columns(x.n)), x.n)
	}
	p, err := Read(two)
	require.NoError(t, err)
	require.Equal(t, "1.2.0", p.Release)
}

// What cannot be read says where and why.
func TestUnreadable(t *testing.T) {
	for name, x := range map[string]struct{ text, says string }{
		"nothing":              {"", "hall.schema.json is not JSON that can be compared, at line 1, column 1"},
		"no JSON":              {"{\n  \"type\": object}", "at line 2, column 11"},
		"a byte order mark":    {"\ufeff{}", "byte order mark"},
		"UTF-16":               {"\xff\xfe{\x00}\x00", "UTF-16"},
		"cut off":              {hall[:500], "hall.schema.json is not JSON"},
		"two of a name":        {`{"type":"object","type":"string"}`, "a member stands twice"},
		"more behind":          {`{"type":"object"} {}`, "hall.schema.json is not JSON"},
		"too deep":             {strings.Repeat(`{"not":`, 100_000), "hall.schema.json is not JSON"},
		"a document":           {`{"name":"Balai","type":"uptd"}`, "is no JSON Schema"},
		"a list":               {`[]`, "is no JSON Schema"},
		"null":                 {`null`, "is no JSON Schema"},
		"a dangling reference": {`{"properties":{"a":{"allOf":[{"$ref":"#/$defs/Nobody"}]}}}`, `at "/properties/a/allOf/0/$ref" it refers to #/$defs/Nobody, which is not there`},
	} {
		_, err := ReadSchema("hall.schema.json", []byte(x.text))
		require.ErrorContains(t, err, x.says, name)
		_, err = Read(fstest.MapFS{"hall.schema.json": {Data: []byte(x.text)}})
		require.ErrorContains(t, err, x.says, name)
	}
	for name, x := range map[string]struct {
		files fstest.MapFS
		says  string
	}{
		"an empty folder":    {fstest.MapFS{}, "there are no published files"},
		"other files":        {fstest.MapFS{"a.json": {Data: []byte(`{}`)}, "readme.txt": {}}, "there are no published files"},
		"a code list":        {fstest.MapFS{"codelists/sex.json": {Data: []byte(`{"id":"sex"}`)}}, `codelists/sex.json should be an object with a list "codes"`},
		"a catalogue":        {fstest.MapFS{"checks.json": {Data: []byte(`[]`)}}, `checks.json should be an object with a list "entries"`},
		"a broken index":     {fstest.MapFS{"index.json": {Data: []byte(`{`)}}, "index.json is not JSON"},
		"an absent table":    {fstest.MapFS{"index.json": {Data: []byte(`{"files":[{"name":"a.csv"}]}`)}}, "a.csv"},
		"a table of no rows": {fstest.MapFS{"index.json": {Data: []byte(`{"files":[{"name":"a.csv"}]}`)}, "a.csv": {}}, "a.csv is no table"},
	} {
		_, err := Read(x.files)
		require.ErrorContains(t, err, x.says, name)
	}
	_, err := ReadSchema("hall.schema.json", make([]byte, most+1))
	require.ErrorContains(t, err, "larger than 64 MiB")
	_, err = Read(os.DirFS("testdata/absent"))
	require.Error(t, err)
}

// References that come back to where they began end, and so do those that double at each
// step; those that go round in a circle without going down are refused.
func TestCircles(t *testing.T) {
	for _, circle := range []string{
		`{"$ref":"#"}`, `{"type":"object","properties":{"a":{"$ref":"#/properties/a"}}}`, `{"$ref":"#/$defs/A","$defs":{"A":{"$ref":"#/$defs/B"},"B":{"allOf":[{"$ref":"#/$defs/A"}]}}}`,
		`{"$defs":{"A":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/A"}]}}}`, `{"$defs":{"A":{"not":{"$ref":"#/$defs/A"}}}}`,
	} {
		_, err := ReadSchema("hall.schema.json", []byte(circle))
		require.ErrorContains(t, err, "it refers to itself in a circle", circle)
	}
	for _, sound := range []string{
		`{"type":"object","properties":{"a":{"$ref":"#"}}}`, `{"$defs":{"A":{"type":"array","items":{"$ref":"#/$defs/A"}}}}`, `{"$defs":{"A":{"allOf":[{"$ref":"#/$defs/B"},{"$ref":"#/$defs/B"}]},"B":{"type":"string"}}}`,
		`{"$ref":"#/$defs/A","$defs":{"A":{"allOf":[{"$ref":"#/$defs/B"}]},"B":{"properties":{"a":{"$ref":"#/$defs/A"}}}}}`,
	} {
		require.Empty(t, Compare(schemaOf(t, []byte(sound)), schemaOf(t, []byte(sound))))
	}
	doubling := func(leaf string) []byte {
		var b strings.Builder
		b.WriteString(`{"$ref":"#/$defs/D0","$defs":{`)
		for i := range 24 {
			next := fmt.Sprintf(`{"$ref":"#/$defs/D%d"}`, i+1)
			fmt.Fprintf(&b, `"D%d":{"allOf":[%s,%s],"anyOf":[%s,%s]},`, i, next, next, next, next)
		}
		b.WriteString(`"D24":` + leaf + `}}`)
		return []byte(b.String())
	}
	o, n := schemaOf(t, doubling(`{"type":"string","maxLength":5}`)), schemaOf(t, doubling(`{"type":"string","maxLength":4}`))
	require.Empty(t, Compare(o, o))
	require.Equal(t, Breaking, Worst(Compare(o, n)))
}

// Very many variants, words, members and branches take no time that grows with their
// square.
func TestMany(t *testing.T) {
	const n = 5_000
	list := func(format string) string {
		parts := make([]string, n)
		for i := range parts {
			parts[i] = fmt.Sprintf(format, i)
		}
		return strings.Join(parts, ",")
	}
	for _, text := range []string{
		`{"oneOf":[` + list(`{"const":%d}`) + `]}`, `{"anyOf":[` + list(`{"type":"object","properties":{"x":{"const":%d}},"required":["x"]}`) + `]}`, `{"allOf":[` + list(`{"maxLength":%d}`) + `]}`,
		`{"enum":[` + list(`"w%d"`) + `]}`, `{"properties":{` + list(`"m%d":{"type":"string"}`) + `},"required":[` + list(`"m%d"`) + `]}`,
	} {
		o, other := schemaOf(t, []byte(text)), schemaOf(t, []byte(strings.NewReplacer(`:1`, `:31`, `"w1`, `"v1`, `"m1`, `"k1`).Replace(text)))
		begun := time.Now()
		require.Empty(t, Compare(o, o))
		Compare(o, other)
		Compare(other, o)
		require.Less(t, time.Since(begun), 20*time.Second, text[:20])
	}
}

// Words say what was and what is, in both languages; long texts show where they part.
func TestWording(t *testing.T) {
	o := schemaOf(t, []byte(hall))
	tell := func(steps ...step) []Change { return Compare(o, schemaOf(t, changed(t, hall, steps...))) }
	require.Equal(t, []Change{{
		Class: Breaking, Kind: tightened, File: "hall.schema.json", At: "/$defs/Word/maxLength", Place: "Word/maxLength", Name: "maxLength", Was: "64", Is: "32",
		Text: blk.Text{ID: "maxLength lebih ketat: 64 menjadi 32", EN: "maxLength is tighter: from 64 to 32"},
	}}, tell(step{"/$defs/Word/maxLength", `32`}))
	require.Equal(t, "Theatre/title", tell(step{"/title", `"Cinema"`})[0].Place, "the name that it had")
	require.Equal(t, "multipleOf is tighter: from none to 5", tell(step{"/properties/seats/multipleOf", `5`})[0].Text.EN)
	require.Equal(t, "multipleOf lebih ketat: tidak ada menjadi 5", tell(step{"/properties/seats/multipleOf", `5`})[0].Text.ID)
	long := strings.Repeat("Kejuruan las. ", 40)
	text := []byte(`{"type":"string","description":"` + long + `lama"}`)
	x := Compare(schemaOf(t, text), schemaOf(t, []byte(strings.Replace(string(text), "lama", "baru", 1))))
	require.Len(t, x, 1)
	require.Contains(t, x[0].Was, "lama")
	require.Contains(t, x[0].Is, "baru")
	require.Less(t, len(x[0].Text.EN), 300)
	for kind, m := range kinds {
		require.NotEmpty(t, m.text.ID, kind)
		require.NotEmpty(t, m.text.EN, kind)
		require.NotEmpty(t, m.class.Label(), kind)
	}
}
