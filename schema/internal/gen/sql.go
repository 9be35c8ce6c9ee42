package gen

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A table holds the records of one list of a dataset.
type table struct {
	name    string // of the entity
	list    string // where the records lie in a dataset, such as "/training/batches"
	about   bilingual
	columns []*column
	groups  []group
}

// A column is a member of a record that is no object.
type column struct {
	name, pointer string
	about         bilingual
	kind          columnKind
	form          *jsonschema.Schema // what the schema says of it
	required      bool
	refersTo      string // a table
	list          string // a code list
}

// A columnKind is what stands in a column.
type columnKind int

const (
	ofText columnKind = iota
	ofWord
	ofNumber
	ofHundredths
	ofTruth
	ofDay
	ofPartialDay
	ofInstant
	ofList
	ofObject
)

// A group is an object of a record: its members are columns with its name before theirs.
type group struct {
	pointer  string
	entity   string
	optional bool
	required []string // pointers of members
}

// phaseColumn is the column of every table that is no member of its records: how far the
// record has come, which the document says of all of them.
const phaseColumn = "record_phase"

var (
	aboutPhase     = bilingual{"Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase.", "How far the record has come: the phase of its dataset. Code list: phase."}
	aboutCodeLists = bilingual{"Kode semua daftar kode: arti kata-kata dalam tabel lain.", "The codes of all code lists: what the words in other tables mean."}
)

// sqlFiles adds the definitions of tables. Constraints are what the schema says of the
// members, and those predicates that need nothing but columns.
func (g *generator) sqlFiles(files map[string][]byte) error {
	known, err := know()
	if err != nil {
		return err
	}
	checks, tables := known.checksOf(dataset.Checks()), g.tables()
	for _, d := range []dialect{postgres, mariadb} {
		files["sql/"+string(d)+".sql"] = []byte(script(d, tables, checks))
	}
	return nil
}

// tables returns the tables of all lists of records in a dataset.
func (g *generator) tables() []*table {
	var tables []*table
	byType := map[reflect.Type]*table{}
	of := map[reflect.Type]string{} // the table that an identifier is the key of
	for room := range fieldsOf(reflect.TypeFor[dataset.Dataset]()) {
		if room.Type.Kind() != reflect.Struct || !strings.HasSuffix(room.Type.Name(), "Records") {
			continue
		}
		for list := range fieldsOf(room.Type) {
			record := list.Type.Elem()
			t := &table{name: rootOf(record), list: "/" + memberName(room) + "/" + memberName(list), about: g.inShort(g.defs[g.name(record)].Description)}
			tables, byType[record] = append(tables, t), t
			if id, ok := record.FieldByName("ID"); ok {
				of[id.Type] = t.name
			}
		}
	}
	delete(of, reflect.TypeFor[funding.TranchePlanID]()) // a document need not hold the plans that are shipped
	for record, t := range byType {
		g.addColumns(t, record, "", bilingual{}, true, of)
	}
	return tables
}

// rootOf returns the name of the file of a type.
func rootOf(t reflect.Type) string {
	i := slices.IndexFunc(roots, func(r root) bool { return r.Type == t })
	if i < 0 {
		panic("gen: " + t.String() + " has no file of its own to name its table by")
	}
	return roots[i].Name
}

// fieldsOf visits the published fields of a struct.
func fieldsOf(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for f := range t.Fields() {
			if name := memberName(f); name != "" && name != "-" && !yield(f) {
				return
			}
		}
	}
}

func memberName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// addColumns adds the members of an object at a pointer to a table.
func (g *generator) addColumns(t *table, object reflect.Type, at string, about bilingual, required bool, of map[reflect.Type]string) {
	s := g.defs[g.name(object)]
	own := group{pointer: at, entity: entityOf(object), optional: !required}
	for f := range fieldsOf(object) {
		name := memberName(f)
		member, ok := s.Properties.Get(name)
		if !ok {
			panic("gen: " + object.String() + " has no member " + name)
		}
		form := g.resolved(member)
		pointer := at + "/" + name
		must := slices.Contains(s.Required, name)
		what := about.then(g.inShort(describing(member, form)))
		if must {
			own.required = append(own.required, pointer)
		}
		if form.Type == "object" && form.Properties != nil {
			g.addColumns(t, f.Type, pointer, what, required && must, of)
			continue
		}
		c := &column{name: strings.ReplaceAll(pointer[1:], "/", "_"), pointer: pointer, about: what, form: form, kind: kindOf(form), required: required && must, refersTo: of[f.Type]}
		if f.Name == "ID" {
			c.refersTo = ""
		}
		if f.Type.Implements(codedType) {
			c.list = reflect.Zero(f.Type).Interface().(interface{ CodeList() blk.CodeList }).CodeList().ID()
			c.about = what.then(bilingual{"Daftar kode: " + c.list + ".", "Code list: " + c.list + "."})
		}
		t.columns = append(t.columns, c)
	}
	t.groups = append(t.groups, own)
}

// entityOf returns the name of an entity in the catalogue of checks.
func entityOf(t reflect.Type) string {
	if i := slices.IndexFunc(roots, func(r root) bool { return r.Type == t }); i >= 0 {
		return roots[i].Name
	}
	var b strings.Builder
	for i, r := range t.Name() {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// resolved returns the definition that a member is of.
func (g *generator) resolved(s *jsonschema.Schema) *jsonschema.Schema {
	for {
		switch {
		case s.Ref != "":
			s = g.defs[path.Base(s.Ref)]
		case len(s.AllOf) == 1:
			s = s.AllOf[0]
		default:
			return s
		}
	}
}

func describing(member, form *jsonschema.Schema) string {
	if member.Description != "" {
		return member.Description
	}
	return form.Description
}

// kindOf returns what stands in a column by what the schema says of it.
func kindOf(s *jsonschema.Schema) columnKind {
	switch {
	case s.Title == "PartialDate":
		return ofPartialDay
	case s.Title == "Percent":
		return ofHundredths
	case s.Type == "integer":
		return ofNumber
	case s.Type == "boolean":
		return ofTruth
	case s.Type == "array":
		return ofList
	case s.Type != "string":
		return ofObject
	case s.Format == "date":
		return ofDay
	case s.Format == "date-time":
		return ofInstant
	case s.Enum != nil || s.Pattern != "":
		return ofWord
	}
	return ofText
}

// column returns the column of a member.
func (t *table) column(pointer string) *column {
	if i := slices.IndexFunc(t.columns, func(c *column) bool { return c.pointer == pointer }); i >= 0 {
		return t.columns[i]
	}
	return nil
}

// below returns the columns of an object.
func (t *table) below(pointer string) (columns []*column) {
	for _, c := range t.columns {
		if strings.HasPrefix(c.pointer, pointer+"/") {
			columns = append(columns, c)
		}
	}
	return columns
}

// script returns the file for a database.
func script(d dialect, tables []*table, checks []check) string {
	var b strings.Builder
	asked, leftOut := 0, 0
	var bodies strings.Builder
	for _, t := range tables {
		list, out := t.conditions(d, checks)
		asked, leftOut = asked+len(list), leftOut+out
		t.write(&bodies, d, list)
	}
	fmt.Fprintf(&b, `-- The tables of vokasi, release %s, for %s: one for each list of records in a dataset.
-- Copyright 2026 The vokasi authors. SPDX-License-Identifier: Apache-2.0
--
-- Made from the same definitions as the JSON Schemas; do not edit. It may be run again:
-- tables that are there stay as they are, codes are brought up to date.
--
-- A table is named as the file of its entity: "batch" holds what batch.schema.json
-- describes. Its comment begins with the list of a dataset that the records come from.
-- Comments are in Indonesian and, behind a slash, in English.
--
-- An object in a record becomes columns that begin with its name ("training_from"); a list
-- becomes JSON, which is checked for being a list and no further. Percentages are numbers
-- with two decimals, instants are in UTC, and what is absent is NULL. A database of
-- several offices needs a schema for each, or identifiers that are unique across them.
--
-- "%s" says how far a record has come, as the phase of a dataset does: 'draft',
-- 'final', or 'reported' for what is known only from a source.
--
-- A constraint with the id of a check and a pointer, such as "BAT-001 /training", is that
-- check as checks.json has it, where it is an error. Of the predicates in checks.json
-- these tables ask %d; %d are left out: they need lists, parameters or the reference
-- date, or only warn. Ask them, and the checks that have no predicate, of the records.
`, schema.Release, d.title(), phaseColumn, asked, leftOut)
	b.WriteString(d.header())
	writeCodeLists(&b, d)
	b.WriteString(bodies.String())
	for _, t := range tables { // once all are there: they refer to each other in circles
		var references []string
		for _, c := range t.columns {
			if c.refersTo != "" {
				references = append(references, d.reference(t.name, c))
			}
		}
		if references != nil {
			fmt.Fprintf(&b, "\nALTER TABLE %s\n  %s;\n", d.name(t.name), strings.Join(references, ",\n  "))
		}
	}
	b.WriteString(d.footer())
	return b.String()
}

// conditions returns what a table constrains: the predicates of its checks, and how many
// of them need more than columns.
func (t *table) conditions(d dialect, checks []check) (list []condition, leftOut int) {
	for _, o := range slices.Backward(t.groups) { // the record itself comes last
		for i := range checks {
			for _, p := range checks[i].Places {
				if p.Entity != o.entity || p.Holds == nil {
					continue
				}
				c, ok := t.translate(d, checks, &checks[i], o, p)
				switch {
				case !ok:
					leftOut++
				case !slices.ContainsFunc(list, func(x condition) bool { return x.name == c.name }):
					list = append(list, c)
				}
			}
		}
	}
	return list, leftOut
}

// A condition is a constraint as it is written.
type condition struct{ name, text string }

// write writes the definition of a table.
func (t *table) write(b *strings.Builder, d dialect, asked []condition) {
	fmt.Fprintf(b, "\nCREATE TABLE IF NOT EXISTS %s (\n", d.name(t.name))
	comments := ""
	for _, c := range t.columns {
		fmt.Fprintf(b, "  %s %s", d.name(c.name), d.typeOf(c))
		if c.required {
			b.WriteString(" NOT NULL")
		}
		comments += d.comment(b, t.name, c.name, c.about)
		b.WriteString(",\n")
	}
	fmt.Fprintf(b, "  %s %s NOT NULL DEFAULT 'final'", d.name(phaseColumn), d.varchar(8))
	comments += d.comment(b, t.name, phaseColumn, aboutPhase)
	all := t.shapes(d)
	for _, c := range asked {
		all = slices.DeleteFunc(all, func(x condition) bool { return x.text == c.text })
	}
	all = append(all, asked...)
	if t.column("/id") != nil {
		fmt.Fprintf(b, ",\n  PRIMARY KEY (%s)", d.name("id"))
	}
	for _, c := range all {
		if t.certain(d, c.text) {
			continue
		}
		fmt.Fprintf(b, ",\n  CONSTRAINT %s CHECK (%s)", d.name(c.name), c.text)
	}
	comment := t.list + ". " + t.about.both()
	b.WriteString("\n)" + d.tableOptions(comment) + ";\n" + comments)
	if d == postgres {
		fmt.Fprintf(b, "COMMENT ON TABLE %s IS %s;\n", d.name(t.name), d.literal(comment))
	}
}

// certain reports whether a condition asks no more than that a column is there which
// always is.
func (t *table) certain(d dialect, condition string) bool {
	parts := strings.Split(condition, " OR ")
	return !slices.ContainsFunc(parts, func(p string) bool {
		return strings.Contains(p, " AND ") || !strings.HasSuffix(p, " IS NOT NULL") || strings.HasPrefix(p, "NOT ")
	}) &&
		slices.ContainsFunc(t.columns, func(c *column) bool { return c.required && slices.Contains(parts, d.name(c.name)+" IS NOT NULL") })
}

// shapes returns the constraints that the schema makes: the form of each column, and what
// an object must have if it is there.
func (t *table) shapes(d dialect) (list []condition) {
	list = append(list, condition{phaseColumn, d.name(phaseColumn) + " IN ('draft', 'final', 'reported')"})
	var days []string
	for _, c := range t.columns {
		if text := d.shape(c); text != "" {
			list = append(list, condition{c.name + d.suffix(c), text})
		}
		if c.kind == ofDay || c.kind == ofInstant {
			days = append(days, d.calendar(c))
		}
	}
	if days != nil {
		list = append(list, condition{"calendar", strings.Join(days, " AND ")})
	}
	for _, o := range t.groups {
		for _, member := range o.required {
			there := t.present(d, member)
			c := t.column(member)
			switch {
			case o.optional:
				list = append(list, condition{strings.ReplaceAll(member[1:], "/", "_") + "_required", "NOT (" + t.present(d, o.pointer) + ") OR " + there})
			case c == nil:
				list = append(list, condition{strings.ReplaceAll(member[1:], "/", "_") + "_required", there})
			}
		}
	}
	return list
}

// present returns the condition that a member is there: for an object, one of its columns.
func (t *table) present(d dialect, pointer string) string {
	if c := t.column(pointer); c != nil {
		return d.name(c.name) + " IS NOT NULL"
	}
	var any []string
	for _, c := range t.below(pointer) {
		any = append(any, d.name(c.name)+" IS NOT NULL")
	}
	return strings.Join(any, " OR ")
}

// codeListOf returns the code list with a name.
func codeListOf(id string) (blk.CodeList, bool) {
	lists := dataset.CodeLists()
	i := slices.IndexFunc(lists, func(l blk.CodeList) bool { return l.ID() == id })
	if i < 0 {
		return blk.CodeList{}, false
	}
	return lists[i], true
}

// writeCodeLists writes the table of the codes of all lists.
func writeCodeLists(b *strings.Builder, d dialect) {
	columns := []string{"list", "value", "label_id", "label_en", "meaning_id", "meaning_en", "since", "until", "successor"}
	fmt.Fprintf(b, "\nCREATE TABLE IF NOT EXISTS %s (\n", d.name("code_list"))
	for i, c := range columns {
		kind := d.varchar(64) + " NOT NULL"
		switch {
		case strings.HasPrefix(c, "label"):
			kind = d.text() + " NOT NULL"
		case strings.HasPrefix(c, "meaning"):
			kind = d.text()
		case c == "since" || c == "until":
			kind = "date"
		case i == 8:
			kind = d.varchar(64)
		}
		fmt.Fprintf(b, "  %s %s,\n", d.name(c), kind)
	}
	fmt.Fprintf(b, "  PRIMARY KEY (%s, %s)\n)%s;\n", d.name("list"), d.name("value"), d.tableOptions(aboutCodeLists.both()))
	if d == postgres {
		fmt.Fprintf(b, "COMMENT ON TABLE %s IS %s;\n", d.name("code_list"), d.literal(aboutCodeLists.both()))
	}
	lists := dataset.CodeLists()
	slices.SortFunc(lists, func(x, y blk.CodeList) int { return strings.Compare(x.ID(), y.ID()) })
	var rows []string
	for _, l := range lists {
		for c := range l.All() {
			var values []string
			for _, v := range []string{l.ID(), c.Value, c.Label.ID, c.Label.EN, c.Meaning.ID, c.Meaning.EN, c.InForce.From.String(), c.InForce.Until.String(), c.Successor} {
				if v == "" {
					values = append(values, "NULL")
				} else {
					values = append(values, d.literal(v))
				}
			}
			rows = append(rows, "  ("+strings.Join(values, ", ")+")")
		}
	}
	var names []string
	for _, c := range columns {
		names = append(names, d.name(c))
	}
	fmt.Fprintf(b, "INSERT INTO %s (%s) VALUES\n%s\n%s;\n", d.name("code_list"), strings.Join(names, ", "), strings.Join(rows, ",\n"), d.replacing(names))
}
