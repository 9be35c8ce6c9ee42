package negative_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/schema/internal/negative"
)

const centre = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.test/centre.schema.json",
  "title": "Centre", "type": "object", "additionalProperties": false, "required": ["id"],
  "properties": {
    "id": {"allOf": [{"$ref": "#/$defs/Identifier"}], "description": "The identifier."},
    "kind": {"type": "string", "enum": ["uptd", "blkk"]},
    "seats": {"items": {"$ref": "#/$defs/Count"}, "type": "array", "minItems": 1},
    "facts": {"type": "object", "additionalProperties": {"oneOf": [{"type": "boolean"}, {"type": "string", "minLength": 1}]}}
  },
  "$defs": {
    "Identifier": {"title": "Identifier", "type": "string", "pattern": "^[a-z]{1,3}$", "maxLength": 3},
    "Count": {"title": "Count", "type": "integer", "minimum": 0, "maximum": 9}
  }
}`

func TestMake(t *testing.T) {
	schemas, err := negative.ReadSchemas(map[string][]byte{"centre": []byte(centre)})
	require.NoError(t, err)
	cases, missing := schemas.Make(map[string]any{"centre/one.json": map[string]any{"id": "ab", "facts": map[string]any{"a": true, "b": "x"}}}, []string{"centre"})
	require.Empty(t, missing)
	b, err := negative.Write(cases["centre"])
	require.NoError(t, err)
	var written []struct {
		Name, Set, Remove, At, Check string
		Value                        json.RawMessage
	}
	require.NoError(t, json.Unmarshal(b, &written))
	var got []string
	for _, c := range written {
		got = append(got, c.Name+" | "+c.Set+c.Remove+" "+string(c.Value)+" | "+c.At+" "+c.Check)
	}
	require.Equal(t, []string{
		`Centre: type |  1 |  DOC-008`,
		`Centre: type (null) |  null |  DOC-010`,
		`Centre.facts: type | /facts 1 | /facts DOC-008`,
		`Centre.facts: type (null) | /facts null | /facts DOC-010`,
		`Centre.facts.*: type | /facts/a 1 | /facts/a DOC-008`,
		`Centre.facts.*: type (null) | /facts/a null | /facts/a DOC-010`,
		`Centre.facts.*(string): minLength | /facts/b "" | /facts/b DOC-010`,
		`Centre.id: type | /id 1 | /id DOC-008`,
		`Centre.id: type (null) | /id null | /id DOC-010`,
		`Centre.id: pattern | /id "?" | /id DOC-014`,
		`Centre.id: pattern (empty) | /id "" | /id DOC-010`,
		`Centre.id: pattern (line break) | /id "ab\n" | /id DOC-014`,
		`Centre.id: maxLength | /id "abbb" | /id DOC-014`,
		`Centre.id: required | /id  | /id DOC-009`,
		`Centre.kind: type | /kind 1 | /kind DOC-008`,
		`Centre.kind: type (null) | /kind null | /kind DOC-010`,
		`Centre.kind: enum | /kind "no_such_word" | /kind REF-001`,
		`Centre.kind: enum (case) | /kind "UPTD" | /kind REF-001`,
		`Centre.kind: enum (empty) | /kind "" | /kind DOC-010`,
		`Centre.seats: type | /seats 1 | /seats DOC-008`,
		`Centre.seats: type (null) | /seats null | /seats DOC-010`,
		`Centre.seats: minItems | /seats [] | /seats DOC-016`,
		`Centre.seats[]: type | /seats ["x"] | /seats/0 DOC-008`,
		`Centre.seats[]: type (fraction) | /seats [1.5] | /seats/0 DOC-012`,
		`Centre.seats[]: type (null) | /seats [null] | /seats/0 DOC-010`,
		`Centre.seats[]: minimum | /seats [-1] | /seats/0 DOC-012`,
		`Centre.seats[]: maximum | /seats [10] | /seats/0 DOC-012`,
		`Centre: additionalProperties | /unknown_member 1 | /unknown_member DOC-002`,
	}, got)
}

func TestMakeWithoutDocuments(t *testing.T) {
	schemas, err := negative.ReadSchemas(map[string][]byte{"centre": []byte(centre)})
	require.NoError(t, err)
	cases, missing := schemas.Make(nil, nil)
	require.Empty(t, cases)
	require.Equal(t, []string{"Centre"}, missing)
}

func TestSchemasThatNoCaseIsMadeFor(t *testing.T) {
	_, err := negative.ReadSchemas(map[string][]byte{"a": []byte(`{"title": "A", "type": "array", "uniqueItems": true}`)})
	require.ErrorContains(t, err, "uniqueItems")
	_, err = negative.ReadSchemas(map[string][]byte{
		"a": []byte(`{"title": "A", "type": "object", "$defs": {"B": {"title": "B", "type": "string"}}}`),
		"b": []byte(`{"title": "B", "type": "integer"}`),
	})
	require.ErrorContains(t, err, "B is not the same in all files")
}
