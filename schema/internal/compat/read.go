package compat

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

const (
	index     = "index.json"
	codeLists = "codelists/"
	suffix    = ".schema.json"
	// most is the size of a file beyond which it is none of ours.
	most = 64 << 20
)

// catalogues are the files that are no schemas and are compared by what they say.
var catalogues = []string{"checks.json", "lifecycles.json", "parameters.json", "regulations.json"}

// Published is what a release publishes: files by their names beside the index.
type Published struct {
	// The release, as the index has it; empty if there is no index.
	Release string
	files   map[string]file
}

// A file is a published file as far as it is compared.
type file struct {
	root    any      // of a JSON file that is compared by what it says
	columns []string // of a table
}

// Len returns how many files there are.
func (p *Published) Len() int { return len(p.files) }

// Read reads a folder of published files: schemas, code lists and catalogues, and what
// else the index lists. Other files that lie there do not matter.
func Read(folder fs.FS) (*Published, error) {
	p := &Published{files: map[string]file{}}
	for _, pattern := range []string{"*.json", codeLists + "*.json"} {
		names, err := fs.Glob(folder, pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if err := p.readFile(folder, name); err != nil {
				return nil, err
			}
		}
	}
	if err := p.readIndex(folder); err != nil {
		return nil, err
	}
	if len(p.files) == 0 {
		return nil, errors.New("there are no published files; the folder should hold files such as centre" + suffix)
	}
	return p, nil
}

// readFile reads a JSON file of a folder; one that is nothing of ours is passed over.
func (p *Published) readFile(folder fs.FS, name string) error {
	if name == index {
		return nil
	}
	data, err := readAll(folder, name)
	if err != nil {
		return err
	}
	root, err := parse(name, data)
	switch isList := strings.HasPrefix(name, codeLists); {
	case isList || slices.Contains(catalogues, name):
		entries := "entries"
		if isList {
			entries = "codes"
		}
		if err == nil && list(member(root, entries)) == nil {
			err = fmt.Errorf("%s should be an object with a list %q", name, entries)
		}
	case strings.HasSuffix(name, suffix) || hasDraft(root):
		if err == nil {
			err = checkSchema(name, root)
		}
	default:
		return nil
	}
	p.files[name] = file{root: root}
	return err
}

// readIndex adds what the index lists and is not compared by what it says.
func (p *Published) readIndex(folder fs.FS) error {
	data, err := readAll(folder, index)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	root, err := parse(index, data)
	if err != nil {
		return err
	}
	object, _ := root.(map[string]any)
	p.Release = word(object["release"])
	for _, entry := range list(object["files"]) {
		name := word(member(entry, "name"))
		if _, ok := p.files[name]; ok || !fs.ValidPath(name) || name == "." {
			continue
		}
		f := file{}
		if path.Ext(name) == ".csv" {
			data, err := readAll(folder, name)
			if err != nil {
				return err
			}
			if f.columns, err = csv.NewReader(strings.NewReader(string(data))).Read(); err != nil {
				return fmt.Errorf("%s is no table: %v", name, err)
			}
		}
		p.files[name] = f
	}
	return nil
}

// readAll reads a file that is not too large.
func readAll(folder fs.FS, name string) ([]byte, error) {
	f, err := folder.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && len(data) > most {
		err = fmt.Errorf("%s is larger than %d MiB", name, most>>20)
	}
	return data, err
}

// ReadSchema reads a single schema, which is compared under a name.
func ReadSchema(name string, data []byte) (*Published, error) {
	if len(data) > most {
		return nil, fmt.Errorf("%s is larger than %d MiB", name, most>>20)
	}
	root, err := parse(name, data)
	if err != nil {
		return nil, err
	}
	if err := checkSchema(name, root); err != nil {
		return nil, err
	}
	return &Published{files: map[string]file{name: {root: root}}}, nil
}

// checkSchema returns why a document is no schema, or where its references lead nowhere.
func checkSchema(name string, root any) error {
	if !isSchema(root) {
		return fmt.Errorf("%s is no JSON Schema: it should be an object with members such as \"$schema\", \"type\" or \"properties\"", name)
	}
	if at, why := (file{root: root}).unsound(); why != "" {
		return fmt.Errorf("%s: at %s %s", name, strconv.Quote(at), why)
	}
	return nil
}

// isSchema reports whether a value looks like a schema.
func isSchema(v any) bool {
	if hasDraft(v) {
		return true
	}
	object, _ := v.(map[string]any)
	for keyword, value := range object {
		switch x := value.(type) {
		case string:
			types := []string{"object", "array", "string", "number", "integer", "boolean", "null"}
			if keyword == "$ref" || keyword == "type" && slices.Contains(types, x) {
				return true
			}
		case map[string]any:
			if keyword == "$defs" || keyword == "properties" {
				return true
			}
		case []any:
			if slices.Contains([]string{"type", "enum", "oneOf", "anyOf", "allOf"}, keyword) {
				return true
			}
		}
	}
	return false
}

// hasDraft reports whether a value names the draft of JSON Schema that it is written in.
func hasDraft(v any) bool {
	return strings.Contains(word(member(v, "$schema")), "//json-schema.org/")
}

// parse reads a JSON document: objects, arrays, texts, numbers as they are written,
// booleans and nil.
func parse(name string, data []byte) (any, error) {
	var s strictjson.Scanner
	s.Reset(data, strictjson.Limits{Size: most, Depth: 512, String: 8 << 20})
	s.Next()
	v, err := value(&s)
	if err == nil && s.Next() != strictjson.End {
		err = s.Err()
	}
	if err != nil {
		line, column := s.Position(s.Offset())
		return nil, fmt.Errorf("%s is not JSON that can be compared, at line %d, column %d: %w", name, line, column, err)
	}
	return v, nil
}

func value(s *strictjson.Scanner) (any, error) {
	switch s.Kind() {
	case strictjson.ObjectStart:
		object := map[string]any{}
		for s.Next() == strictjson.Name {
			if s.Duplicate() {
				return nil, errors.New("a member stands twice")
			}
			name := string(s.Content())
			s.Next()
			v, err := value(s)
			if err != nil {
				return nil, err
			}
			object[name] = v
		}
		return object, s.Err()
	case strictjson.ArrayStart:
		array := []any{}
		for s.Next() != strictjson.ArrayEnd {
			v, err := value(s)
			if err != nil {
				return nil, err
			}
			array = append(array, v)
		}
		return array, nil
	case strictjson.String:
		return string(s.Content()), nil
	case strictjson.Number:
		return json.Number(s.Raw()), nil
	case strictjson.True:
		return true, nil
	case strictjson.False:
		return false, nil
	case strictjson.Null:
		return nil, nil
	}
	return nil, s.Err()
}
