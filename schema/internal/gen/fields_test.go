package gen

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

func TestWhatPredicatesRead(t *testing.T) {
	for text, want := range map[string][]string{
		`{"present":["/a","/b/c"]}`:       {"/a", "/b/c"},
		`{"in":"/kind","of":["/no","x"]}`: {"/kind"},
		`{"equal":[{"text":"/no"},16,{"on":true},{"parameter":"class_size","at":"/day"}]}`:                   {"/day"},
		`{"each":"/lines","holds":{"ordered":["/from","#/until"]}}`:                                          {"/lines/*/from", "/until"},
		`{"each":"/lines","holds":{"some":"/parts","holds":{"present":["/id"]}}}`:                            {"/lines/*/parts/*/id"},
		`{"each":"/units","holds":{"present":[""]}}`:                                                         {"/units/*"},
		`{"neighbours":"/history","holds":{"ordered":["/0/at","/1/at"]}}`:                                    {"/history/*/at"},
		`{"ordered":[{"count":"/seats"},{"sum":"/lines","of":"/amount","where":{"in":"/kind","of":["x"]}}]}`: {"/lines/*/amount", "/lines/*/kind", "/seats"},
		`{"in":"/unit","values":"#/units","by":"/code","where":{"present":["/day"]}}`:                        {"/unit", "/units/*/code", "/units/*/day"},
		`{"unique":"/lines","by":["/id",{"first":["/x",-1]}]}`:                                               {"/lines/*/id", "/lines/*/x"},
		`{"present":["/decisions/0/on"]}`:                                                                    {"/decisions/*/on"},
		`{"matches":"/number","pattern":"^/a$"}`:                                                             {"/number"},
		`{"if":{"phase":["final"]},"then":{"in":"/sex","list":"sex"}}`:                                       {"/sex"},
	} {
		require.Equal(t, want, readsOf(json.RawMessage(text)), text)
	}
}

func TestFieldsFromCases(t *testing.T) {
	shown := &cases{fields: map[placed]map[string]bool{
		{"A-001", "hall", "/seats/*/row"}: {"/seats/*/row": true},
		{"A-001", "hall", "/doors"}:       {"/doors": true, "/walls": true},
		{"A-002", "hall", "/other"}:       {"/roof": true},
	}}
	c := check{ID: "A-001", Places: []place{{Entity: "hall", At: "/seats"}, {Entity: "hall", At: "/doors"}, {Entity: "hall", At: "/floor"}, {Entity: "hall", At: ""}, {Entity: "yard", At: "/x", Holds: map[string]any{"present": []any{"/y"}}}}}
	shown.addFields(&c)
	require.Equal(t, []place{
		{"hall", "/seats", nil, "", []string{"/seats", "/seats/*/row"}, fromCases},
		{"hall", "/doors", nil, "", []string{"/doors", "/walls"}, fromCases},
		{"hall", "/floor", nil, "", []string{"/floor"}, fromPlace},
		{"hall", "", nil, "", nil, ""},
		{"yard", "/x", c.Places[4].Holds, "", []string{"/y"}, fromPredicate},
	}, c.Places)
	elsewhere := check{ID: "A-002", Places: []place{{Entity: "hall", At: "/seats"}}} // points to another member
	shown.addFields(&elsewhere)
	require.Equal(t, []string{"/roof", "/seats"}, elsewhere.Places[0].Fields)
	move := check{ID: "A-001", Scope: blk.ScopeMove, Places: []place{{Entity: "hall", At: "/seats"}}}
	shown.addFields(&move)
	require.Nil(t, move.Places[0].Fields)
}

func TestKindsOfParameters(t *testing.T) {
	shown := &cases{values: map[blk.CheckID]map[string][]string{"A-001": {
		"given": {"1", "-20"}, "on": {"2026-01-05"}, "from": {"08:00", ""}, "amount": {"Rp0", "-Rp1.250.000"}, "other": {"/lines/0"}, "word": {`"a"`, "1"}, "empty": {""},
	}}}
	require.Equal(t, map[string]string{
		"given": "number", "on": "date", "from": "time", "amount": "rupiah", "other": "pointer", "word": "text", "kind_id": "text_id", "kind_en": "text_en",
	}, shown.kindsOf("A-001", []string{"given", "on", "from", "amount", "other", "word", "empty", "never", "kind_id", "kind_en"}))
}
