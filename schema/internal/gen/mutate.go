package gen

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
)

// odd are values that stand somewhere by mistake.
var odd = []string{`null`, `""`, `"x"`, `"a b"`, `0`, `-1`, `1.5`, `3000000000`, `true`, `[]`, `{}`, `["x"]`, `[null]`, `{"x":1}`, `"64.01"`, `"6401"`, `"2026-03-02"`, `"2026-3-2"`, `"sma"`, `"batch_start"`,
	`"all"`, `{"param":"most"}`, `{"param":""}`, `{"code":"x","until":"2026-01-01"}`, `"78.25"`, `"150.00"`, `"6401044203089901"`, `"2026-01-20T03:00:00Z"`, `{"id":"x"}`, `{"kind":"flag","code":"F","fact":"in_school","is":true}`, `{"kind":"not","rule":{"kind":"regex"}}`}

// Mutate changes one place of a document: it takes a member or an element away, adds
// a member, or puts an odd value in its place. It returns the place.
func Mutate(r *rand.Rand, doc any) any {
	switch x := doc.(type) {
	case map[string]any:
		names := make([]string, 0, len(x))
		for name := range x {
			names = append(names, name)
		}
		slices.Sort(names)
		if len(names) == 0 || r.IntN(12) == 0 {
			x[[]string{"extra", "kind", "min", "text", "from", "at"}[r.IntN(6)]] = oddValue(r)
			return x
		}
		name := names[r.IntN(len(names))]
		if r.IntN(6) == 0 {
			delete(x, name)
			return x
		}
		x[name] = Mutate(r, x[name])
		return x
	case []any:
		if len(x) > 0 && r.IntN(4) > 0 {
			i := r.IntN(len(x))
			if r.IntN(5) == 0 {
				return slices.Delete(x, i, i+1)
			}
			x[i] = Mutate(r, x[i])
			return x
		}
	}
	return oddValue(r)
}

func oddValue(r *rand.Rand) (v any) {
	if err := json.Unmarshal([]byte(odd[r.IntN(len(odd))]), &v); err != nil {
		panic(err)
	}
	return v
}
