package gen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/schema"
)

// typeScriptFile adds the definitions as types of TypeScript: an interface for each
// object, a union of words for each code list, a name for each other value.
func (g *generator) typeScriptFile(files map[string][]byte) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Types of the data model of vokasi, release %s. Made from the same definitions as\n// the JSON Schema files; do not edit. Apache License 2.0.\n", schema.Release)
	for _, name := range sortedKeys(g.defs) {
		s := g.defs[name]
		b.WriteString("\n")
		comment(&b, "", s.Description)
		if s.Properties == nil {
			fmt.Fprintf(&b, "export type %s = %s;\n", name, g.typeScript(name, s, ""))
			continue
		}
		fmt.Fprintf(&b, "export interface %s %s\n", name, g.typeScript(name, s, ""))
	}
	files["vokasi.d.ts"] = b.Bytes()
	return nil
}

// plain are the names of members that need no quotes.
var plain = regexp.MustCompile(`^[a-zA-Z_$][a-zA-Z0-9_$]*$`)

// typeScript returns the type that a schema says; name is that of a definition, empty
// inside of one.
func (g *generator) typeScript(name string, s *jsonschema.Schema, indent string) string {
	switch {
	case s.Ref != "":
		return path.Base(s.Ref)
	case s.AllOf != nil:
		return g.typeScript("", s.AllOf[0], indent)
	case s.OneOf != nil:
		var forms []string
		for _, x := range s.OneOf {
			if form := g.typeScript("", x, indent); !slices.Contains(forms, form) {
				forms = append(forms, form)
			}
		}
		return strings.Join(forms, " | ")
	}
	switch s.Type {
	case "boolean":
		return "boolean"
	case "integer":
		return "number"
	case "array":
		items := g.typeScript("", s.Items, indent)
		if strings.Contains(items, " | ") {
			items = "(" + items + ")"
		}
		if s.MinItems != nil && *s.MinItems > 0 {
			return "[" + items + ", ..." + items + "[]]"
		}
		return items + "[]"
	case "object":
		return g.members(s, indent)
	}
	var words []string
	for _, word := range s.Enum {
		words = append(words, quoted(word))
	}
	if name != "" && g.isOpen(name) {
		for _, word := range s.Examples {
			words = append(words, quoted(word))
		}
		words = append(words, "(string & {})") // any word, and editors offer those before it
	}
	if words == nil {
		return "string"
	}
	return strings.Join(words, " | ")
}

// members returns the members of an object in braces.
func (g *generator) members(s *jsonschema.Schema, indent string) string {
	var b bytes.Buffer
	b.WriteString("{\n")
	inner := indent + "  "
	optional := false
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			comment(&b, inner, p.Value.Description)
			name := p.Key
			if !plain.MatchString(name) {
				name = quoted(name)
			}
			if !slices.Contains(s.Required, p.Key) {
				name += "?"
				optional = true
			}
			fmt.Fprintf(&b, "%s%s: %s;\n", inner, name, g.typeScript("", p.Value, inner))
		}
	}
	if more := s.AdditionalProperties; more != nil && more != jsonschema.FalseSchema {
		form := g.typeScript("", more, inner)
		if optional {
			form += " | undefined" // as its named members may be
		}
		fmt.Fprintf(&b, "%s[name: string]: %s;\n", inner, form)
	}
	return b.String() + indent + "}"
}

// comment writes a comment of documentation.
func comment(b *bytes.Buffer, indent, text string) {
	text = strings.ReplaceAll(text, "*/", "* /")
	switch {
	case text == "":
	case strings.Contains(text, "\n"):
		fmt.Fprintf(b, "%s/**\n", indent)
		for line := range strings.SplitSeq(text, "\n") {
			fmt.Fprintln(b, strings.TrimRight(indent+" * "+line, " "))
		}
		fmt.Fprintf(b, "%s */\n", indent)
	default:
		fmt.Fprintf(b, "%s/** %s */\n", indent, text)
	}
}

func quoted(word any) string {
	b, err := json.Marshal(word)
	if err != nil {
		panic(err)
	}
	return string(unescape(b))
}
