// Package negative makes documents that must be refused: from the published schemas
// and from valid documents, one case for every keyword of every property. Each is one
// change to a valid record, so it is refused for that alone and at that place.
package negative

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// A Schema is a published schema, with the keywords that those of this module use.
type Schema struct {
	Version     string             `json:"$schema"`
	ID          string             `json:"$id"`
	Ref         string             `json:"$ref"`
	Definitions map[string]*Schema `json:"$defs"`
	Title       string
	Description string
	Examples    []any
	Type        string
	Properties  map[string]*Schema
	Required    []string
	// The schema of members that have no property; false if there are none.
	AdditionalProperties json.RawMessage
	Items                *Schema
	OneOf, AllOf         []*Schema
	Enum                 []string
	Pattern, Format      string
	MinLength, MaxLength *int
	Minimum, Maximum     *int64
	MinItems             *int
}

// entries returns the schema of the members that have no property, nil if there are
// none.
func (s *Schema) entries() *Schema {
	var e *Schema
	if string(s.AdditionalProperties) != "false" && s.AdditionalProperties != nil {
		_ = json.Unmarshal(s.AdditionalProperties, &e) // it is part of what was read already
	}
	return e
}

// Schemas are published schemas by their names, and the definitions in them.
type Schemas struct {
	roots       map[string]string // the definition of each file
	files       map[string]string // the file of a definition that has one
	definitions map[string]*Schema
}

// ReadSchemas reads published schemas by their names, such as "centre". A keyword that
// no case is made for is an error, and so are two definitions of one name.
func ReadSchemas(files map[string][]byte) (*Schemas, error) {
	all := &Schemas{map[string]string{}, map[string]string{}, map[string]*Schema{}}
	for name, b := range files {
		var root Schema
		d := json.NewDecoder(bytes.NewReader(b))
		d.DisallowUnknownFields()
		if err := d.Decode(&root); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all.roots[name], all.files[root.Title] = root.Title, name
		for title, s := range root.Definitions {
			if err := all.define(title, s); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
		root.Definitions, root.ID, root.Version = nil, "", ""
		if err := all.define(root.Title, &root); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return all, nil
}

func (all *Schemas) define(name string, s *Schema) error {
	if known := all.definitions[name]; known != nil && !reflect.DeepEqual(known, s) {
		return fmt.Errorf("%s is not the same in all files", name)
	}
	all.definitions[name] = s
	return nil
}

// resolve follows references and returns the schema and the name of its definition, ""
// if it has none of its own.
func (all *Schemas) resolve(s *Schema) (*Schema, string) {
	name := ""
	for s.Ref != "" || len(s.AllOf) == 1 {
		if s.Ref == "" {
			s = s.AllOf[0]
			continue
		}
		name = strings.TrimPrefix(s.Ref, "#/$defs/")
		s = all.definitions[name]
	}
	return s, name
}

// takes reports whether a value is of the type of a schema and, where it has a member
// kind, of that kind: enough to tell the forms of a oneOf apart.
func (all *Schemas) takes(s *Schema, v any) bool {
	s, _ = all.resolve(s)
	switch v := v.(type) {
	case map[string]any:
		kind, ok := s.Properties["kind"]
		return s.Type == "object" && (!ok || reflect.DeepEqual(kind.Enum, []string{fmt.Sprint(v["kind"])}))
	case []any:
		return s.Type == "array"
	case string:
		return s.Type == "string"
	case float64:
		return s.Type == "integer"
	case bool:
		return s.Type == "boolean"
	}
	return false
}
