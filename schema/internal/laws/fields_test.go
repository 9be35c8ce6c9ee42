package laws

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// freeStrings are the string types that are neither a code list nor an
// identifier, with the reason.
var freeStrings = map[string]string{
	"eligibility.RuleCode": "codes inside a policy are its author's",
	"eligibility.BasisKey": "names inside a policy are its author's",
}

// badFields returns the members of JSON documents that break the rules of
// fields.
func (r *room) badFields() []string {
	var found []string
	r.typeSpecs(func(s *source, spec *ast.TypeSpec, _ *ast.CommentGroup) {
		fields, ok := spec.Type.(*ast.StructType)
		if !ok || !isDocument(fields) {
			return
		}
		for _, f := range fields.Fields.List {
			for _, name := range f.Names {
				if fault := badField(name.Name, f, r.info.Types[f.Type].Type); fault != "" && name.IsExported() {
					found = append(found, s.at(f)+": "+spec.Name.Name+"."+name.Name+" "+fault)
				}
			}
		}
	})
	return found
}

func badField(name string, f *ast.Field, t types.Type) string {
	json, ok := tag(f).Lookup("json")
	member, options, _ := strings.Cut(json, ",")
	required := slices.Contains(strings.Split(tag(f).Get("jsonschema"), ","), "required")
	switch {
	case !ok:
		return "has no name in JSON"
	case !blk.IsWord(member) && !(name == "Schema" && member == "$schema"):
		return "has a name in JSON that is not snake_case"
	case options == "" && !required:
		return "is neither left out when absent nor required"
	case options != "" && options != "omitzero" && options != "omitempty":
		return "has the option " + options
	}
	return badType(t)
}

// badType says why documents may not have members of a type, "" if they may.
func badType(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		return "is a pointer"
	case *types.Slice:
		return badType(t.Elem())
	case *types.Array:
		return badType(t.Elem())
	case *types.Map:
		return badType(t.Elem())
	case *types.Interface:
		if t.Empty() {
			return "can be anything"
		}
	case *types.Basic:
		if t.Info()&(types.IsFloat|types.IsComplex) != 0 {
			return "is a float"
		}
	}
	return ""
}

func TestMembersOfDocuments(t *testing.T) {
	var found []string
	for _, r := range roomsOf(t, hasExamples) { // what tests write is no document
		found = append(found, r.badFields()...)
	}
	require.Empty(t, found)
}

func TestBadMembersAreFound(t *testing.T) {
	for field, want := range map[string]string{
		"A int `json:\"aB,omitzero\"`":                "has a name in JSON that is not snake_case",
		"A int `json:\",omitzero\"`":                  "has a name in JSON that is not snake_case",
		"A int `json:\"-\"`":                          "has a name in JSON that is not snake_case",
		"A string `json:\"$schema,omitzero\"`":        "has a name in JSON that is not snake_case",
		"A int":                                       "has no name in JSON",
		"A int `json:\"a\"`":                          "is neither left out when absent nor required",
		"A int `json:\"a\" jsonschema:\"minimum=1\"`": "is neither left out when absent nor required",
		"A int `json:\"a,string\"`":                   "has the option string",
		"A *int `json:\"a,omitzero\"`":                "is a pointer",
		"A []*int `json:\"a,omitempty\"`":             "is a pointer",
		"A any `json:\"a,omitzero\"`":                 "can be anything",
		"A map[string]any `json:\"a,omitempty\"`":     "can be anything",
		"A []interface{} `json:\"a,omitempty\"`":      "can be anything",
		"A float64 `json:\"a,omitzero\"`":             "is a float",
		"A int `json:\"a\" jsonschema:\"required\"`":  "",
		"A int `json:\"a_1,omitzero\"`":               "",
		"A map[string][]int `json:\"a,omitempty\"`":   "",
		"A interface{ M() } `json:\"a,omitempty\"`":   "",
		"Schema string `json:\"$schema,omitzero\"`":   "",
		"A X `json:\"a,omitzero\"`":                   "",
		"a int":                                       "",
	} {
		found := parsed(t, "type T[X interface{ ~int }] struct {\nB int `json:\"b,omitzero\"`\n"+field+"\n}").badFields()
		if want == "" {
			require.Empty(t, found, field)
			continue
		}
		require.Len(t, found, 1, field)
		require.Contains(t, found[0], want, field)
	}
}

// strays returns the string types that are neither a code list nor an
// identifier.
func (r *room) strays() []string {
	var found []string
	r.typeSpecs(func(s *source, spec *ast.TypeSpec, _ *ast.CommentGroup) {
		object, ok := r.info.Defs[spec.Name].(*types.TypeName)
		if !ok || object.IsAlias() || !isString(object.Type()) || isEnumeration(object.Type()) || strings.HasSuffix(spec.Name.Name, "ID") {
			return
		}
		found = append(found, r.pkg.Name()+"."+spec.Name.Name)
	})
	return found
}

func isString(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}

// isEnumeration reports whether a type has a code list.
func isEnumeration(t types.Type) bool {
	methods := types.NewMethodSet(t)
	return methods.Lookup(nil, "IsValid") != nil && methods.Lookup(nil, "CodeList") != nil
}

func TestStringTypesAreCodeListsOrIdentifiers(t *testing.T) {
	var found, want []string
	for _, r := range roomsOf(t, hasModel) {
		found = append(found, r.strays()...)
	}
	for name, reason := range freeStrings {
		require.NotEmpty(t, reason)
		want = append(want, name)
	}
	require.ElementsMatch(t, want, found)
}

func TestStrayStringTypesAreFound(t *testing.T) {
	require.Equal(t, []string{"a.Colour", "a.shade", "a.Half"}, parsed(t, `type Colour string
type shade Colour
type ColourID string
type Alias = string
type Sex string
func (Sex) IsValid() bool { return true }
func (Sex) CodeList() int { return 0 }
type Half string
func (Half) IsValid() bool { return true }`).strays())
}
