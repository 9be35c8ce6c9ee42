package blktest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
)

// UpdateCases is the environment variable that makes [Checks] write the examples of
// checks to schema/conformance/checks, where other languages find them, instead of
// comparing the two.
const UpdateCases = "VOKASI_UPDATE_CASES"

// caseFile is the examples of the checks of one record, as published.
type caseFile struct {
	Entity string            `json:"entity"`
	Good   json.RawMessage   `json:"good"`
	Cases  []json.RawMessage `json:"cases"`
}

// oneCase is a change to the good record and what is found in it then. An example names
// the check that it breaks; the others take one member away.
type oneCase struct {
	Check    blk.CheckID   `json:"check,omitzero"`
	At       string        `json:"at,omitzero"`
	Phase    blk.Phase     `json:"phase"`
	On       blk.Date      `json:"on,omitzero"`
	Regions  bool          `json:"regions,omitempty"`
	Change   []change      `json:"change"`
	Findings []caseFinding `json:"findings"`
}

type caseFinding struct {
	Check    blk.CheckID  `json:"check"`
	Severity blk.Severity `json:"severity"`
	At       string       `json:"at"`
	Params   blk.Params   `json:"params,omitempty"`
}

// change is an operation of a JSON Patch (RFC 6902): add, replace or remove.
type change struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value,omitzero"`
}

// cases gathers the examples that a file can hold.
type cases[T any] struct {
	good func() *T
	run  func(*T, *blk.Context) blk.Findings
	file caseFile
	tree any // the good record

	context *blk.Context    // of the good record
	singles []single        // the cases in that context
	pairs   bool            // whether what is added is two changes
	tried   map[string]bool // the changes that are examples of no check
	isPart  bool            // whether the checks are those of a part of the record
}

// newCases returns the file for examples of a catalogue, nil if its record is not
// published: it has members without a name in JSON.
func newCases[T any](catalogue []blk.CheckInfo, good func() *T, c *blk.Context, run func(*T, *blk.Context) blk.Findings) *cases[T] {
	if len(catalogue) == 0 || !isPublished(reflect.TypeFor[T]()) {
		return nil
	}
	x := &cases[T]{good: good, run: run, context: c, tried: map[string]bool{}}
	b, err := json.Marshal(good())
	if err != nil {
		return nil
	}
	x.file = caseFile{Entity: catalogue[0].Entity, Good: b}
	x.tree = tree(b)
	return x
}

// isPublished reports whether all members of a struct have names in JSON.
func isPublished(t reflect.Type) bool {
	if t.Kind() != reflect.Struct {
		return false
	}
	for f := range t.Fields() {
		if f.IsExported() && !f.Anonymous && f.Tag.Get("json") == "" {
			return false
		}
	}
	return t.NumField() > 0
}

func tree(b []byte) (v any) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil
	}
	return v
}

// add adds an example that was found, unless no file can hold it: its context knows
// more than a day, a phase and the regions, its fault is none that JSON can express, or
// the good record has other findings in that context.
func (x *cases[T]) add(e Example[T], broken *T, c *blk.Context, found blk.Findings) {
	if x == nil || c != nil && (c.Rulebook != nil || c.Supply != nil) || len(x.run(x.good(), c)) > 0 {
		return
	}
	b, err := json.Marshal(broken)
	if err != nil {
		return
	}
	var again T
	_, refuses := any(&again).(json.Unmarshaler) // it reads no record with faults
	if !refuses && (json.Unmarshal(b, &again) != nil || !reflect.DeepEqual(x.run(&again, c), found)) {
		return
	}
	one := oneCase{Check: e.Check, At: e.At, Phase: blk.Final}
	if c != nil {
		one.On, one.Regions = c.On, c.Regions != nil
		if c.Phase != "" {
			one.Phase = c.Phase
		}
	}
	one.Change = difference(nil, "", x.tree, tree(b))
	if isNull := func(c change) bool { return c.Op != "remove" && c.Value == nil }; len(one.Change) == 0 || slices.ContainsFunc(one.Change, isNull) {
		return
	}
	if e.Check == "" && len(one.Change) > 1 != x.pairs { // what was read back is another record
		return
	}
	if e.Check == "" {
		key, err := marshal(one.Change)
		if err != nil || x.tried[string(key)] {
			return
		}
		x.tried[string(key)] = true
	}
	if e.Check == "DOC-009" || e.Check == "DOC-014" || e.Check == "REF-001" { // what is asked of one member is found at it
		x.isPart = x.isPart || !slices.ContainsFunc(one.Change, func(c change) bool {
			return strings.HasPrefix(c.Path, e.At) || strings.HasPrefix(e.At, strings.TrimSuffix(c.Path, "/-"))
		})
	}
	one.Findings = []caseFinding{}
	for _, f := range found {
		one.Findings = append(one.Findings, caseFinding{f.Check, f.Severity, f.At, f.Params})
	}
	line, err := marshal(one)
	if err != nil {
		return
	}
	x.file.Cases = append(x.file.Cases, line)
	if c == x.context && !x.pairs {
		x.singles = append(x.singles, single{one.Change, foundIn(found)})
	}
}

// addRemovals adds, for every member of the good record at any depth, what is found if it
// is taken away; of a list, its last element.
func (x *cases[T]) addRemovals(c *blk.Context) {
	if x == nil {
		return
	}
	var without func(v any, keep func(any))
	without = func(v any, keep func(any)) {
		switch v := v.(type) {
		case map[string]any:
			for _, name := range slices.Sorted(maps.Keys(v)) {
				rest := maps.Clone(v)
				delete(rest, name)
				keep(rest)
				without(v[name], func(inner any) {
					changed := maps.Clone(v)
					changed[name] = inner
					keep(changed)
				})
			}
		case []any:
			if len(v) > 0 {
				keep(v[:len(v)-1])
			}
			for i := range v {
				without(v[i], func(inner any) {
					changed := slices.Clone(v)
					changed[i] = inner
					keep(changed)
				})
			}
		}
	}
	without(x.tree, func(v any) { x.addTree(v, c) })
}

// addVariants adds what is found if a value of the good record is another one.
func (x *cases[T]) addVariants(c *blk.Context) {
	if x != nil {
		variants(reflect.TypeFor[T](), x.tree, func(v any) { x.addTree(v, c) })
	}
}

// addTree adds a changed record, unless it cannot be read.
func (x *cases[T]) addTree(v any, c *blk.Context) {
	b, err := json.Marshal(v)
	if err != nil {
		return
	}
	var record T
	if json.Unmarshal(b, &record) == nil {
		x.add(Example[T]{}, &record, c, x.run(&record, c))
	}
}

// marshal is json.Marshal without escapes for HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// difference returns the operations that turn one tree into another. Removals of the
// elements of a list come from its end.
func difference(list []change, at string, from, to any) []change {
	switch a := from.(type) {
	case map[string]any:
		b, ok := to.(map[string]any)
		if !ok {
			break
		}
		for _, name := range slices.Sorted(maps.Keys(a)) {
			place := at + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
			if v, ok := b[name]; ok {
				list = difference(list, place, a[name], v)
			} else {
				list = append(list, change{Op: "remove", Path: place})
			}
		}
		for _, name := range slices.Sorted(maps.Keys(b)) {
			if _, ok := a[name]; !ok {
				list = append(list, change{"add", at + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name), b[name]})
			}
		}
		return list
	case []any:
		b, ok := to.([]any)
		if !ok {
			break
		}
		for i := range min(len(a), len(b)) {
			list = difference(list, at+"/"+strconv.Itoa(i), a[i], b[i])
		}
		for i := len(a) - 1; i >= len(b); i-- {
			list = append(list, change{Op: "remove", Path: at + "/" + strconv.Itoa(i)})
		}
		for _, v := range b[min(len(a), len(b)):] {
			list = append(list, change{"add", at + "/-", v})
		}
		return list
	}
	if from != to {
		list = append(list, change{"replace", at, to})
	}
	return list
}

// keep writes the file, or compares it with the one that is there. A module of its own,
// or a copy without the folder, keeps none.
func (x *cases[T]) keep(t *testing.T) {
	t.Helper()
	if x == nil || len(x.file.Cases) == 0 || x.isPart {
		return
	}
	path := x.path(t)
	if path == "" {
		return
	}
	x.addPairs(path, x.context)
	keepFile(t, path, [][2]string{{"entity", strconv.Quote(x.file.Entity)}, {"good", string(x.file.Good)}}, x.file.Cases)
}

// keepFile writes a file of cases, a case a line after the members of its head, or
// compares it with the one that is there.
func keepFile(t *testing.T, path string, head [][2]string, cases []json.RawMessage) {
	t.Helper()
	var b bytes.Buffer
	b.WriteByte('{')
	for _, member := range head {
		b.WriteString(strconv.Quote(member[0]) + ": " + member[1] + ",\n ")
	}
	b.WriteString("\"cases\": [\n")
	for i, one := range cases {
		b.WriteString("  ")
		b.Write(one)
		if i < len(cases)-1 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
	}
	b.WriteString(" ]}\n")
	if os.Getenv(UpdateCases) != "" {
		if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
			t.Error(err)
		}
		return
	}
	if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, b.Bytes()) {
		t.Errorf("the published cases %s are out of date: run %s=1 go test ./...", filepath.Base(path), UpdateCases)
	}
}

// path returns the name of the file, "" if it is not kept.
func (x *cases[T]) path(t *testing.T) string {
	folder := casesFolder()
	if folder == "" {
		return ""
	}
	return filepath.Join(folder, "checks", strings.NewReplacer("/", "-", " ", "_").Replace(x.file.Entity+"."+strings.TrimPrefix(t.Name(), "Test"))+".json")
}

// casesFolder returns the folder of the published cases, "" if there is none.
func casesFolder() string {
	dir, err := os.Getwd()
	for ; err == nil; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); !errors.Is(err, fs.ErrNotExist) {
			folder := filepath.Join(dir, "schema", "conformance")
			if info, err := os.Stat(filepath.Join(folder, "checks")); err == nil && info.IsDir() {
				return folder
			}
			return ""
		}
		if dir == filepath.Dir(dir) {
			return ""
		}
	}
	return ""
}
