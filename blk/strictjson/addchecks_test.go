package strictjson_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

func ExampleAddChecks() {
	read := blk.Findings{blk.DocumentFinding("DOC-010", "/persons/1")}
	checked := blk.Findings{blk.DocumentFinding("DOC-009", "/persons/1/name"), blk.DocumentFinding("DOC-009", "/persons/2/name")}
	for _, f := range strictjson.AddChecks(read, checked) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// DOC-010 /persons/1
	// DOC-009 /persons/2/name
}

func TestAddChecks(t *testing.T) {
	finding := func(check blk.CheckID, at string) blk.Finding { return blk.Finding{Check: check, At: at} }
	for name, c := range map[string]struct {
		read, checked blk.Finding
		isNew         bool
	}{
		"nearby":                    {finding("DOC-010", "/a/1"), finding("DOC-009", "/a/10"), true},
		"at the value":              {finding("REF-001", "/a"), finding("REF-009", "/a"), false},
		"in the value":              {finding("DOC-008", "/a"), finding("DOC-009", "/a/0/id"), false},
		"in the document":           {finding("DOC-008", ""), finding("DOC-009", "/id"), false},
		"around the value, missing": {finding("REF-001", "/rule/kind"), finding("DOC-009", "/rule"), false},
		"around the value":          {finding("DOC-010", "/rule/rules"), finding("POL-008", "/rule"), true},
		"in a first of two":         {finding("DOC-011", "/a"), finding("DOC-009", "/a/id"), true},
	} {
		want := blk.Findings{c.read}
		if c.isNew {
			want = append(want, c.checked)
		}
		require.Equal(t, want, strictjson.AddChecks(blk.Findings{c.read}, blk.Findings{c.checked}), name)
	}
	cell := blk.Findings{finding("DOC-012", "B2")} // a place that is no pointer
	require.Len(t, strictjson.AddChecks(cell, cell), 1)
	require.Len(t, strictjson.AddChecks(cell, blk.Findings{finding("DOC-009", "B3")}), 2)
	require.Len(t, strictjson.AddChecks(nil, blk.Findings{finding("DOC-009", "/id")}), 1)
}
