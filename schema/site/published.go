package site

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// A model is what the published files say.
type model struct {
	index       schema.Index
	types       []*dataType // by name
	typeOf      map[string]*dataType
	entities    map[string]*dataType // types by the names that checks have for them
	lists       []*codeList          // by id
	listOf      map[string]*codeList
	checks      []*check // by id
	checkOf     map[string]*check
	lifecycles  []*lifecycle
	parameters  []parameter
	regulations []regulation
	nameOf      map[string]string // of regulations
}

// A dataType is a published type: a row of types.csv with its rows of dictionary.csv.
type dataType struct {
	name, entity string
	kind         string
	label        blk.Text
	schema       string // the file; empty if it has none of its own
	listOf       string
	codeList     string
	limits       []limit
	meaning      blk.Text
	properties   []*property
	variants     []string // the types of which it is one
	example      string
	examplePlace string     // such as "examples/person.full.json#/nik"
	users        []relation // properties of other types that refer to it
}

// A limit is what a value keeps, such as the longest text.
type limit struct{ name, value string }

// A property is a row of dictionary.csv.
type property struct {
	name, kind                 string
	required                   bool
	refersTo, codeList         string
	limits                     []limit
	label                      blk.Text
	meaning                    blk.Text
	personal, personalBasis    string
	personalConfidence, column string
}

// A relation is a property by which one type refers to another.
type relation struct {
	from, property, to string
}

// A codeList is a file in codelists.
type codeList struct {
	ID    string   `json:"id"`
	Label blk.Text `json:"label"`
	Open  bool     `json:"open"`
	Basis []basis  `json:"basis"`
	Codes []code   `json:"codes"`

	types []*dataType // that have its words
	users []relation  // properties that do
}

type code struct {
	Value     string   `json:"value"`
	Label     blk.Text `json:"label"`
	Meaning   blk.Text `json:"meaning"`
	Since     string   `json:"since"`
	Until     string   `json:"until"`
	Successor string   `json:"successor"`
	Basis     []basis  `json:"basis"`
	Aliases   []string `json:"aliases"`
	External  []struct {
		System string `json:"system"`
		Code   string `json:"code"`
	} `json:"external"`
}

type basis struct {
	Kind       string   `json:"kind"`
	Regulation string   `json:"regulation"`
	Label      blk.Text `json:"label"`
}

// A check is an entry of checks.json.
type check struct {
	ID             string            `json:"id"`
	Version        int               `json:"version"`
	Since          string            `json:"since"`
	Changed        string            `json:"changed"`
	Until          string            `json:"until"` // the release that retired it
	Successor      string            `json:"successor"`
	Scope          string            `json:"scope"`
	Severity       map[string]string `json:"severity"`
	Must           blk.Text          `json:"must"`
	Mend           blk.Text          `json:"mend"`
	Parameters     []string          `json:"parameters"`
	ParameterKinds map[string]string `json:"parameter_kinds"`
	Needs          []string          `json:"needs"`
	Basis          []basis           `json:"basis"`
	Places         []place           `json:"places"`
}

type place struct {
	Entity     string          `json:"entity"`
	At         string          `json:"at"`
	Holds      json.RawMessage `json:"holds"`
	Fields     []string        `json:"fields"`
	FieldsFrom string          `json:"fields_from"`
}

// family returns the letters before the number.
func (c *check) family() string {
	family, _, _ := strings.Cut(c.ID, "-")
	return strings.ToLower(family)
}

type lifecycle struct {
	ID          string       `json:"id"`
	Label       blk.Text     `json:"label"`
	Initial     string       `json:"initial"`
	States      string       `json:"states"`
	Events      string       `json:"events"`
	Terminal    []string     `json:"terminal"`
	Transitions []transition `json:"transitions"`
	Mermaid     blk.Text     `json:"mermaid"`

	types []*dataType // whose records it moves
}

type transition struct {
	From        []string `json:"from"`
	Event       string   `json:"event"`
	To          string   `json:"to"`
	Roles       []string `json:"roles"`
	Guards      []string `json:"guards"`
	NeedsReason bool     `json:"needs_reason"`
}

type parameter struct {
	ID       string   `json:"id"`
	Label    blk.Text `json:"label"`
	Unit     string   `json:"unit"`
	Stricter string   `json:"stricter"`
	Values   []struct {
		Since  string   `json:"since"`
		Until  string   `json:"until"`
		Number int64    `json:"number"`
		Codes  []string `json:"codes"`
		Basis  []basis  `json:"basis"`
	} `json:"values"`
}

type regulation struct {
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	About      blk.Text `json:"about"`
	Since      string   `json:"since"`
	ReplacedBy string   `json:"replaced_by"`
	Amends     string   `json:"amends"`
	Confidence string   `json:"confidence"`
}

// read reads the published files.
func read(published fs.FS) (*model, error) {
	m := &model{typeOf: map[string]*dataType{}, entities: map[string]*dataType{}, listOf: map[string]*codeList{}, checkOf: map[string]*check{}, nameOf: map[string]string{}}
	if err := readJSON(published, "index.json", &m.index); err != nil {
		return nil, err
	}
	for _, read := range []func(fs.FS) error{m.readTypes, m.readLists, m.readCatalogue} {
		if err := read(published); err != nil {
			return nil, err
		}
	}
	m.link()
	return m, nil
}

func readJSON(published fs.FS, name string, into any) error {
	b, err := fs.ReadFile(published, name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// readTable calls a function with what each row has in a column.
func readTable(published fs.FS, name string, row func(of func(column string) string)) error {
	file, err := published.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for i := 1; i < len(rows); i++ {
		row(func(column string) string {
			if at := slices.Index(rows[0], column); at >= 0 {
				return rows[i][at]
			}
			return ""
		})
	}
	return nil
}

// entityName returns the name of a type as checks and files have it: building_project
// for BuildingProject.
func entityName(name string) string {
	var b strings.Builder
	isUpper := func(i int) bool { return i >= 0 && i < len(name) && name[i] >= 'A' && name[i] <= 'Z' }
	for i := range len(name) {
		if isUpper(i) && i > 0 && (!isUpper(i-1) || i+1 < len(name) && !isUpper(i+1)) {
			b.WriteByte('_')
		}
		b.WriteByte(name[i])
	}
	return strings.ToLower(b.String())
}

// limitsOf returns the limits in a row of either table.
func limitsOf(of func(column string) string) (limits []limit) {
	for _, name := range []string{"pattern", "least", "most", "longest", "fewest"} {
		if v := of(name); v != "" {
			limits = append(limits, limit{name, v})
		}
	}
	return limits
}

func (m *model) readTypes(published fs.FS) error {
	err := readTable(published, "types.csv", func(of func(string) string) {
		t := &dataType{
			name: of("type"), entity: entityName(of("type")), kind: of("kind"), label: blk.Text{ID: of("label_id"), EN: of("label_en")}, schema: of("schema"),
			listOf: of("list_of"), codeList: of("code_list"), limits: limitsOf(of), meaning: blk.Text{ID: of("meaning_id"), EN: of("description")},
		}
		m.types = append(m.types, t)
		m.typeOf[t.name] = t
		m.entities[t.entity] = t
		t.example, t.examplePlace = exampleAt(published, of("example")), of("example")
	})
	if err != nil {
		return err
	}
	var stranger string
	err = readTable(published, "dictionary.csv", func(of func(string) string) {
		t := m.typeOf[of("type")]
		if t == nil {
			stranger = of("type")
			return
		}
		t.properties = append(t.properties, &property{
			name: of("property"), kind: of("kind"), required: of("required") != "", refersTo: of("refers_to"), codeList: of("code_list"), limits: limitsOf(of),
			label: blk.Text{ID: of("label_id"), EN: of("label_en")}, meaning: blk.Text{ID: of("meaning_id"), EN: of("description")}, column: of("column_aliases"),
			personal: of("personal_data"), personalBasis: of("personal_data_basis"), personalConfidence: of("personal_data_confidence"),
		})
	})
	if err != nil {
		return err
	}
	if stranger != "" {
		return fmt.Errorf("dictionary.csv: there is no type %s", blk.QuoteWord(stranger))
	}
	var openapi struct {
		Components struct {
			Schemas map[string]struct {
				OneOf []struct {
					Ref string `json:"$ref"`
				} `json:"oneOf"`
			} `json:"schemas"`
		} `json:"components"`
	}
	if err := readJSON(published, "vokasi.openapi.json", &openapi); err != nil {
		return err
	}
	for _, t := range m.types {
		for _, v := range openapi.Components.Schemas[t.name].OneOf {
			if name := v.Ref[strings.LastIndexByte(v.Ref, '/')+1:]; m.typeOf[name] != nil {
				t.variants = append(t.variants, name)
			}
		}
	}
	return nil
}

// exampleAt returns the example at a place, such as "examples/person.full.json#/nik".
func exampleAt(published fs.FS, place string) string {
	name, pointer, ok := strings.Cut(place, "#")
	if !ok {
		return ""
	}
	raw, err := fs.ReadFile(published, name)
	if err != nil {
		return ""
	}
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if pointer == "" {
			break
		}
		var members map[string]json.RawMessage
		var items []json.RawMessage
		if i, err := strconv.Atoi(token); json.Unmarshal(raw, &items) == nil && err == nil && i >= 0 && i < len(items) {
			raw = items[i]
		} else if json.Unmarshal(raw, &members) == nil {
			raw = members[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
		}
	}
	var b bytes.Buffer
	if json.Indent(&b, raw, "", "  ") != nil {
		return ""
	}
	return strings.TrimSpace(b.String())
}

func (m *model) readLists(published fs.FS) error {
	for _, entry := range m.index.CodeLists {
		var l codeList
		if err := readJSON(published, "codelists/"+entry.Name+".json", &l); err != nil {
			return err
		}
		m.lists = append(m.lists, &l)
		m.listOf[l.ID] = &l
	}
	return nil
}

func (m *model) readCatalogue(published fs.FS) error {
	for name, entries := range map[string]any{"checks.json": &m.checks, "lifecycles.json": &m.lifecycles, "parameters.json": &m.parameters, "regulations.json": &m.regulations} {
		file := struct {
			Entries any `json:"entries"`
		}{entries}
		if err := readJSON(published, name, &file); err != nil {
			return err
		}
	}
	slices.SortStableFunc(m.checks, func(a, b *check) int { return cmp.Compare(a.ID, b.ID) })
	for _, c := range m.checks {
		if m.checkOf[c.ID] == nil {
			m.checkOf[c.ID] = c
		}
	}
	for _, r := range m.regulations {
		m.nameOf[r.ID] = r.Name
	}
	return nil
}

// link finds who refers to whom.
func (m *model) link() {
	for _, t := range m.types {
		if l := m.listOf[t.codeList]; l != nil {
			l.types = append(l.types, t)
		}
		for _, p := range t.properties {
			r := relation{t.name, p.name, p.refersTo}
			if l := m.listOf[p.codeList]; l != nil {
				l.users = append(l.users, r)
			} else if to := m.typeOf[p.refersTo]; to != nil {
				to.users = append(to.users, r)
			}
		}
	}
	for _, l := range m.lifecycles {
		for _, t := range m.types {
			isStep := slices.ContainsFunc(t.properties, func(p *property) bool { return p.codeList == l.States || p.codeList == l.Events })
			if t.entity == l.ID {
				l.types = append(l.types, t)
			}
			if isStep {
				for _, user := range t.users {
					if of := m.typeOf[user.from]; !slices.Contains(l.types, of) {
						l.types = append(l.types, of)
					}
				}
			}
		}
	}
}

// codeLabel returns the label of a word of a code list, or the word itself.
func (m *model) codeLabel(list, value string) blk.Text {
	if l := m.listOf[list]; l != nil {
		for _, c := range l.Codes {
			if c.Value == value {
				return c.Label
			}
		}
	}
	return blk.Text{ID: value, EN: value}
}
