package blktest

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A single is a case with the findings that it has, each as its check and its place.
type single struct {
	change []change
	found  []string
}

func foundIn(list blk.Findings) (found []string) {
	for _, f := range list {
		found = append(found, string(f.Check)+" "+f.At)
	}
	return found
}

// addPairs adds two changes at once where they lead to other findings than each alone: a
// member asked for because of another, a fault that one hides. Those that a file has are
// kept; with [UpdateCases] they are looked for.
func (x *cases[T]) addPairs(path string, c *blk.Context) {
	if x == nil || len(x.singles) == 0 {
		return
	}
	if os.Getenv(UpdateCases) == "" {
		var file caseFile
		b, err := os.ReadFile(path)
		if err != nil || json.Unmarshal(b, &file) != nil {
			return
		}
		for _, line := range file.Cases {
			var one struct {
				Check  blk.CheckID
				Change []change
			}
			d := json.NewDecoder(strings.NewReader(string(line)))
			d.UseNumber()
			if d.Decode(&one) == nil && one.Check == "" && len(one.Change) > 1 {
				x.addPair(one.Change, c)
			}
		}
		return
	}
	const tries, most = 12_000, 80
	random, seen := rand.New(rand.NewPCG(1, uint64(len(x.singles)))), map[string]bool{}
	for range tries {
		if len(seen) == most {
			break
		}
		a, b := &x.singles[random.IntN(len(x.singles))], &x.singles[random.IntN(len(x.singles))]
		changes := append(slices.Clone(a.change), b.change...)
		record, ok := x.changed(changes)
		if !ok {
			continue
		}
		other := map[string]bool{}
		for _, f := range foundIn(x.run(record, c)) {
			if !slices.Contains(a.found, f) && !slices.Contains(b.found, f) {
				other["+"+f] = true
			}
			other[f] = true
		}
		for _, f := range slices.Concat(a.found, b.found) {
			if !other[f] {
				other["-"+f] = true
			}
		}
		maps.DeleteFunc(other, func(f string, _ bool) bool { return f[0] != '+' && f[0] != '-' })
		if key := strings.Join(slices.Sorted(maps.Keys(other)), ","); key != "" && !seen[key] {
			seen[key] = true
			x.addPair(changes, c)
		}
	}
}

func (x *cases[T]) addPair(changes []change, c *blk.Context) {
	if record, ok := x.changed(changes); ok {
		x.pairs = true
		x.add(Example[T]{}, record, c, x.run(record, c))
		x.pairs = false
	}
}

// changed returns the good record with changes, and false if they do not fit or what they
// make cannot be read.
func (x *cases[T]) changed(changes []change) (*T, bool) {
	v, ok := x.tree, true
	for _, c := range changes {
		if v, ok = patched(v, c, strings.Split(c.Path, "/")[1:]); !ok {
			return nil, false
		}
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil, false
	}
	var record T
	return &record, json.Unmarshal(b, &record) == nil
}

// patched returns a tree with a change, the one it had as it was.
func patched(v any, c change, way []string) (any, bool) {
	if len(way) == 0 {
		return c.Value, c.Op == "replace"
	}
	name, last := strings.NewReplacer("~1", "/", "~0", "~").Replace(way[0]), len(way) == 1
	switch v := v.(type) {
	case map[string]any:
		inner, has := v[name]
		v = maps.Clone(v)
		switch {
		case last && has == (c.Op == "add"):
			return nil, false
		case last && c.Op == "remove":
			delete(v, name)
			return v, true
		case last:
			v[name] = c.Value
			return v, true
		}
		inner, ok := patched(inner, c, way[1:])
		v[name] = inner
		return v, ok && has
	case []any:
		if name == "-" {
			return append(slices.Clip(v), c.Value), last && c.Op == "add"
		}
		i, err := strconv.Atoi(name)
		switch {
		case err != nil || i < 0 || i >= len(v) || last && c.Op == "add":
			return nil, false
		case last && c.Op == "remove":
			return slices.Concat(v[:i], v[i+1:]), true
		}
		inner, ok := patched(v[i], c, way[1:])
		v = slices.Clone(v)
		v[i] = inner
		return v, ok
	}
	return nil, false
}
