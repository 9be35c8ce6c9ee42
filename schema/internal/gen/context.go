package gen

import (
	"slices"

	"github.com/vokasi/vokasi-go/schema"
)

// terms is what the IRIs of types and properties begin with.
const terms = schema.BaseURL + "context.jsonld#"

// equivalents are the terms of schema.org that mean the same as ours, where that is
// certain.
var equivalents = [...]struct{ term, relation, other string }{
	{"Organisation", "owl:equivalentClass", "schema:Organization"},
	{"Person", "owl:equivalentClass", "schema:Person"},
	{"birth_date", "owl:equivalentProperty", "schema:birthDate"},
	{"email", "owl:equivalentProperty", "schema:email"},
	{"phone", "owl:equivalentProperty", "schema:telephone"},
	{"postal_code", "owl:equivalentProperty", "schema:postalCode"},
}

// A term is what a context says of a property beside its IRI.
type term struct {
	ID        string  `json:"@id"`
	Language  string  `json:"@language,omitempty"`
	Type      string  `json:"@type,omitempty"`
	Container string  `json:"@container,omitempty"`
	Context   context `json:"@context,omitempty"`
}

// A context says what words mean. Inside of a term it is for the object that the
// property leads to and for no object in that.
type context map[string]any

// texts is the context of a text in two languages that stands in a list or behind a
// name, where a map of languages may not stand.
func texts() context {
	return context{"@propagate": false, "id": term{ID: "v:text", Language: "id"}, "en": term{ID: "v:text", Language: "en"}}
}

// contextFile adds the context of JSON-LD. The identifier of a record is that of the
// thing; a property whose texts are identifiers leads to those things; dates have their
// type, and texts in two languages are in these languages.
func (g *generator) contextFile(files map[string][]byte) error {
	d := g.newDictionary()
	words := context{
		"@version": 1.1, "v": terms, "schema": "https://schema.org/", "owl": "http://www.w3.org/2002/07/owl#", "xsd": "http://www.w3.org/2001/XMLSchema#",
	}
	uses := map[string][]property{}
	for _, name := range d.types {
		if g.defs[name].Properties != nil {
			words[name] = "v:" + name
		}
		for _, p := range d.properties[name] {
			uses[p.name] = append(uses[p.name], p)
		}
	}
	inside := map[string]context{} // what words mean in the types where they mean texts, and records elsewhere
	for name, all := range uses {
		isRecord := func(p property) bool { return !isText(p) && p.kind == "object" && g.fieldType(p.refers, "id") != nil }
		if slices.ContainsFunc(all, isText) && slices.ContainsFunc(all, isRecord) {
			for _, p := range all {
				if isText(p) {
					inside[p.of] = context{"@propagate": false, name: term{ID: "v:" + name, Context: texts()}}
				}
			}
			all = slices.DeleteFunc(slices.Clone(all), isText)
		}
		words[name] = termOf(name, all)
	}
	for name, all := range uses {
		for _, p := range all {
			if inside[p.refers] == nil || p.kind != "object" {
				continue
			}
			other := func(q property) bool { return q.kind == "object" && q.refers != p.refers }
			t, ok := words[name].(term)
			if !ok {
				t.ID = "v:" + name
			}
			if t.Context != nil || slices.ContainsFunc(all, other) {
				panic("gen: " + name + " needs a context that is not for all of its uses")
			}
			t.Context = inside[p.refers]
			words[name] = t
			break
		}
	}
	var graph []map[string]any
	for _, e := range equivalents {
		graph = append(graph, map[string]any{"@id": "v:" + e.term, e.relation: map[string]string{"@id": e.other}})
	}
	return addJSON(files, "context.jsonld", map[string]any{"@context": words, "@graph": graph})
}

func isReference(p property) bool { return p.kind == kinds[identifierName] && p.refers != "" }

func isText(p property) bool { return p.refers == "LocalisedText" }

// termOf returns what the context says of a property with all its uses.
func termOf(name string, uses []property) any {
	are := func(holds func(property) bool) bool {
		return !slices.ContainsFunc(uses, func(p property) bool { return !holds(p) })
	}
	some := func(holds func(property) bool) bool { return slices.ContainsFunc(uses, holds) }
	byName := func(p property) bool { return p.byName }
	t := term{ID: "v:" + name}
	switch {
	case name == "id":
		return "@id"
	case some(isReference) && are(func(p property) bool {
		return isReference(p) || p.kind == "object" && !isText(p) && !p.byName || p.kind == "whole number" || p.kind == "yes or no"
	}):
		t.Type = "@id" // of texts alone
	case are(func(p property) bool { return p.refers == "CalendarDate" }):
		t.Type = "xsd:date"
	case are(func(p property) bool { return p.refers == "Instant" }):
		t.Type = "xsd:dateTime"
	case some(isText) && are(func(p property) bool {
		return !p.list && !p.byName && p.kind != "object" || isText(p) && !p.list && !p.byName
	}):
		t.Container = "@language"
	case some(isText):
		t.Context = texts()
	}
	if some(byName) {
		t.Container = "@index"
	}
	if t.Type == "" && t.Container == "" && t.Context == nil {
		return t.ID
	}
	return t
}
