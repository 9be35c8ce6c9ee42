package gen

import (
	"bytes"
	"encoding/json"
	"path"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/schema"
)

// componentRef is what references begin with in an OpenAPI document.
const componentRef = "#/components/schemas/"

// openAPI is a document of OpenAPI 3.1 that has components alone.
type openAPI struct {
	Version    string        `json:"openapi"`
	Info       openAPIInfo   `json:"info"`
	Dialect    string        `json:"jsonSchemaDialect"`
	Components openAPISchema `json:"components"`
}

type openAPIInfo struct {
	Title       string         `json:"title"`
	Version     string         `json:"version"`
	Summary     string         `json:"summary"`
	Description string         `json:"description"`
	License     openAPILicense `json:"license"`
}

type openAPILicense struct {
	Name       string `json:"name"`
	Identifier string `json:"identifier"`
}

type openAPISchema struct {
	Schemas map[string]json.RawMessage `json:"schemas"`
}

// A discriminator tells the schemas of a union apart by a property.
type discriminator struct {
	PropertyName string            `json:"propertyName"`
	Mapping      map[string]string `json:"mapping"`
}

// openAPIFile adds the definitions as components of OpenAPI. A union says by which
// property its schemas are told apart. It is referred to as it is: within allOf, OpenAPI
// takes a schema with a discriminator for one to inherit from, and generators make types
// of it that lack the property.
func (g *generator) openAPIFile(files map[string][]byte) error {
	doc := openAPI{
		Version: "3.1.0", Dialect: jsonschema.Version,
		Info: openAPIInfo{
			Title: "vokasi", Version: schema.Release, Summary: "Vocational training in Indonesia: the data model",
			Description: "Schemas to refer to from the description of an API. There are no paths.",
			License:     openAPILicense{"Apache License 2.0", "Apache-2.0"},
		},
		Components: openAPISchema{map[string]json.RawMessage{}},
	}
	isUnion := func(s *jsonschema.Schema) bool { return s.OneOf != nil && s.OneOf[0].Ref != "" }
	var unions []string
	for name, s := range g.defs {
		if isUnion(s) {
			ref := `"$ref":"` + componentRef + name + `"`
			unions = append(unions, `"allOf":[{`+ref+`}]`, ref)
		}
	}
	bare := strings.NewReplacer(unions...)
	for name, s := range g.defs {
		b, err := json.Marshal(s)
		if err != nil {
			return err
		}
		b = bytes.ReplaceAll(b, []byte(`"$ref":"#/$defs/`), []byte(`"$ref":"`+componentRef))
		b = []byte(bare.Replace(string(b)))
		if isUnion(s) {
			d := discriminator{"kind", map[string]string{}}
			for _, x := range s.OneOf {
				variant := path.Base(x.Ref)
				kind, _ := g.defs[variant].Properties.Get("kind")
				d.Mapping[kind.Enum[0].(string)] = componentRef + variant
			}
			more, err := json.Marshal(map[string]discriminator{"discriminator": d})
			if err != nil {
				return err
			}
			b = append(append(b[:len(b)-1], ','), more[1:]...)
		}
		doc.Components.Schemas[name] = b
	}
	return addJSON(files, "vokasi.openapi.json", doc)
}
