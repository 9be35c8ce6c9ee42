package eligibility

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Dialect is a dialect of SQL: "postgres" or "sqlite". The zero value "" is absent.
type Dialect string

// The dialects.
const (
	Postgres Dialect = "postgres"
	SQLite   Dialect = "sqlite"
)

var dialects = blk.NewCodeList("sql_dialect", blk.Text{ID: "Dialek SQL", EN: "Dialect of SQL"},
	blk.Code{Value: string(Postgres), Label: blk.Text{ID: "PostgreSQL", EN: "PostgreSQL"}},
	blk.Code{Value: string(SQLite), Label: blk.Text{ID: "SQLite", EN: "SQLite"}},
)

// IsValid reports whether d is one of the dialects.
func (d Dialect) IsValid() bool { return dialects.Has(string(d)) }

// Label returns the name of the dialect.
func (d Dialect) Label() blk.Text { return dialects.LabelOf(string(d)) }

// CodeList returns the dialects.
func (Dialect) CodeList() blk.CodeList { return dialects }

// AppendSQL appends the policy, on the days it is bound to, as one query over the
// relation "evidence": a row for each of its rows, with the id, the verdict and a
// column for each leaf that is true, false or null. It is total: a row is never
// dropped, and null never counts for or against. [Bound.AppendDDL] tells what the
// relation must have. What is contested, or known with less assurance than a rule
// demands, is null in it already.
func (b *Bound) AppendSQL(dst []byte, d Dialect) []byte {
	if len(b.nodes) == 0 {
		return dst
	}
	w := sqlWriter{b, d}
	dst = append(dst, "WITH leaves AS (\n  SELECT id"...)
	for i := range b.leaves {
		dst = append(dst, ",\n    "...)
		dst = append(dst, w.leaf(&b.leaves[i])...)
		dst = append(append(dst, " AS r"...), strconv.Itoa(i+1)...)
	}
	dst = append(dst, "\n  FROM evidence\n), decided AS (\n  SELECT leaves.*, "...)
	dst = append(dst, w.node(len(b.nodes)-1)...)
	dst = append(dst, " AS verdict\n  FROM leaves\n)\nSELECT id,\n  CASE WHEN verdict IS TRUE THEN 'eligible' WHEN verdict IS FALSE THEN 'ineligible' ELSE 'undetermined' END AS verdict"...)
	for i := range b.leaves {
		dst = append(append(dst, ",\n  r"...), strconv.Itoa(i+1)...)
		dst = append(append(dst, " AS "...), quoteName(string(b.leaves[i].common.Code))...)
	}
	return append(dst, "\nFROM decided\n"...)
}

// sqlWriter writes a bound policy in a dialect.
type sqlWriter struct {
	*Bound
	dialect Dialect
}

// node returns a rule as a condition of three values. Every child stands in it
// once, so that it grows with the policy and no faster.
func (w sqlWriter) node(at int) string {
	n := &w.nodes[at]
	if n.leaf >= 0 {
		return "r" + strconv.Itoa(n.leaf+1)
	}
	parts := make([]string, len(n.children))
	for i, child := range n.children {
		parts[i] = w.node(child)
	}
	switch {
	case n.kind == RuleNot:
		return "(NOT " + parts[0] + ")"
	case n.kind == RuleAll:
		return "(" + strings.Join(parts, " AND ") + ")"
	case n.kind == RuleAny:
		return "(" + strings.Join(parts, " OR ") + ")"
	}
	// how many hold, and a hundred for each that does not
	const fails = 100
	for i := range parts {
		parts[i] = "CASE " + parts[i] + " WHEN TRUE THEN 1 WHEN FALSE THEN " + strconv.Itoa(fails) + " ELSE 0 END"
	}
	return "(SELECT CASE WHEN n % " + strconv.Itoa(fails) + " >= " + strconv.Itoa(n.need) + " THEN TRUE WHEN n / " + strconv.Itoa(fails) + " > " + strconv.Itoa(len(parts)-n.need) +
		" THEN FALSE END FROM (SELECT " + strings.Join(parts, " + ") + " AS n) AS counted)"
}

// unknown is what no evidence can settle.
func (w sqlWriter) unknown() string {
	if w.dialect == Postgres {
		return "CAST(NULL AS boolean)"
	}
	return "NULL"
}

// date returns a date as a literal.
func (w sqlWriter) date(d blk.Date) string {
	if w.dialect == Postgres {
		return "DATE '" + d.String() + "'"
	}
	return "'" + d.String() + "'"
}

// leaf returns a leaf as a condition of three values.
func (w sqlWriter) leaf(l *leaf) string {
	if !l.settled.ok || l.slot < 0 {
		return w.unknown()
	}
	column := quoteName(w.column(l))
	switch r := l.rule.(type) {
	case Residence:
		return w.residence(column, r.Within)
	case Flag:
		if l.settled.low == 1 {
			return "(" + column + " = TRUE)"
		}
		return "(" + column + " = FALSE)"
	case Level:
		var met, unmet []string
		for place, level := range levels {
			if n := packLevel(place); l.settled.low <= n && n <= l.settled.high {
				met = append(met, string(level))
			} else {
				unmet = append(unmet, string(level))
			}
		}
		return words(column, met, unmet)
	case OneOf:
		var unmet []string
		for _, word := range w.layout.slots[l.slot].fact.Words.Values() {
			if !slices.Contains(r.Values, word) {
				unmet = append(unmet, word)
			}
		}
		return words(column, r.Values, unmet)
	case Holds:
		parts := make([]string, len(r.Codes))
		for i, code := range r.Codes {
			parts[i] = w.holds(&r, w.holdsColumn(l, code), unpackDate(l.settled.low))
		}
		if r.Need == NeedAny {
			return "(" + strings.Join(parts, " OR ") + ")"
		}
		return "(" + strings.Join(parts, " AND ") + ")"
	}
	var conditions []string
	isDate := w.layout.slots[l.slot].fact.Kind == KindDate
	for _, bound := range [...]struct {
		sign  string
		value uint64
		is    bool
	}{{" >= ", l.settled.low, l.settled.low > 0}, {" <= ", l.settled.high, l.settled.high != noBound}} {
		switch {
		case !bound.is:
		case !isDate:
			conditions = append(conditions, column+bound.sign+strconv.FormatUint(bound.value, 10))
		case bound.sign == " >= ":
			conditions = append(conditions, column+bound.sign+w.date(dayFrom(bound.value)))
		default:
			conditions = append(conditions, column+bound.sign+w.date(dayUntil(bound.value)))
		}
	}
	if len(conditions) == 0 { // every value will do
		return "CASE WHEN " + column + " IS NOT NULL THEN TRUE END"
	}
	return "(" + strings.Join(conditions, " AND ") + ")"
}

// dayFrom returns the first day of the calendar at or after a date as it stands in
// evidence.
func dayFrom(n uint64) blk.Date {
	d := dayUntil(n)
	if packDate(d) == n {
		return d
	}
	return d.AddDays(1)
}

// dayUntil returns the last day of the calendar at or before a date as it stands in
// evidence; before the calendar begins that is its first day.
func dayUntil(n uint64) blk.Date {
	year, month, day := int(n>>9), int(n>>5&15), int(n&31)
	first, _ := blk.NewDate(max(year, 1), 1, 1)
	switch {
	case year < 1 || month < 1:
		return first
	case month > 12:
		return first.AddMonths(12).AddDays(-1)
	}
	first = first.AddMonths(month - 1)
	if last := first.AddMonths(1).AddDays(-1); day > last.Day() {
		return last
	}
	return first.AddDays(day - 1)
}

// words returns a condition that some words meet and others do not. What is neither
// is not known.
func words(column string, met, unmet []string) string {
	list := func(words []string) string {
		quoted := make([]string, len(words))
		for i, word := range words {
			quoted[i] = quoteText(word)
		}
		return strings.Join(quoted, ", ")
	}
	s := "CASE"
	if len(met) > 0 {
		s += " WHEN " + column + " IN (" + list(met) + ") THEN TRUE"
	}
	if len(unmet) > 0 {
		s += " WHEN " + column + " IN (" + list(unmet) + ") THEN FALSE"
	}
	return s + " END"
}

// residence returns a condition on a region code. A place that one of the regions
// lies in says too little.
func (w sqlWriter) residence(column string, within []blk.Region) string {
	var in, around []string
	for _, r := range within {
		in = append(in, column+" = "+quoteText(r.String()), column+" LIKE "+quoteText(r.String()+".%"))
		for up := r.Parent(); !up.IsZero(); up = up.Parent() {
			if word := quoteText(up.String()); liesIn(up, within) == blk.Undetermined && !slices.Contains(around, word) {
				around = append(around, word)
			}
		}
	}
	s := "CASE WHEN " + column + " IS NULL THEN " + w.unknown() + " WHEN " + strings.Join(in, " OR ") + " THEN TRUE"
	if len(around) > 0 {
		s += " WHEN " + column + " IN (" + strings.Join(around, ", ") + ") THEN " + w.unknown()
	}
	return s + " ELSE FALSE END"
}

// holds returns a condition that a code is held, and with a reference date that it
// is valid on that day.
func (w sqlWriter) holds(r *Holds, column string, on blk.Date) string {
	if r.At == "" {
		return "(" + column + " = TRUE)"
	}
	day, from, until := w.date(on), column+"_from", column+"_until"
	return "CASE WHEN " + column + " IS FALSE THEN FALSE WHEN " + column + " IS NULL OR " + from + " IS NULL AND " + until + " IS NULL THEN " + w.unknown() +
		" ELSE COALESCE(" + from + " <= " + day + ", TRUE) AND COALESCE(" + until + " >= " + day + ", TRUE) END"
}

// column returns the column of a leaf's fact. Where leaves demand different
// assurances of one fact, each has a column of its own: the least has the name of
// the fact, and the others are followed by the assurance.
func (b *Bound) column(l *leaf) string { return string(l.common.Fact) + b.suffix(l) }

// suffix returns what follows the name of a column where a leaf demands more
// assurance than another one of the same fact.
func (b *Bound) suffix(l *leaf) string {
	least := l.common.Assurance.rank()
	for i := range b.leaves {
		if b.leaves[i].common.Fact == l.common.Fact {
			least = min(least, b.leaves[i].common.Assurance.rank())
		}
	}
	if l.common.Assurance.rank() > least {
		return "_" + string(l.common.Assurance)
	}
	return ""
}

// holdsColumn returns the column of a code that a leaf names: holds_1 and so on, in
// the order in which the rules name codes.
func (b *Bound) holdsColumn(l *leaf, code string) string {
	var seen []string
	for i := range b.leaves {
		r, _ := b.leaves[i].rule.(Holds)
		for _, c := range r.Codes {
			name := string(r.Fact) + " " + c
			if !slices.Contains(seen, name) {
				seen = append(seen, name)
			}
		}
	}
	return "holds_" + strconv.Itoa(slices.Index(seen, string(l.common.Fact)+" "+code)+1) + b.suffix(l)
}

// AppendDDL appends the relation "evidence" that the query of [Bound.AppendSQL]
// reads: a nullable column for each fact, and for each code of a set that rules
// name whether it is held and, where that counts, from when and until when. Null is
// missing.
func (b *Bound) AppendDDL(dst []byte, d Dialect) []byte {
	if len(b.nodes) == 0 {
		return dst
	}
	columns := b.columns(d)
	dst = append(dst, "CREATE TABLE evidence (\n  id text PRIMARY KEY"...)
	for _, c := range columns {
		dst = append(dst, ",\n  "...)
		if d != Postgres {
			dst = append(append(append(dst, "-- "...), c.comment...), "\n  "...)
		}
		dst = append(append(append(dst, quoteName(c.name)...), ' '), c.kind...)
	}
	dst = append(dst, "\n);\n"...)
	if d == Postgres {
		for _, c := range columns {
			dst = append(append(append(dst, "COMMENT ON COLUMN evidence."...), quoteName(c.name)...), " IS "...)
			dst = append(append(dst, quoteText(c.comment)...), ";\n"...)
		}
	}
	return dst
}

// sqlColumn is a column of the relation of evidence.
type sqlColumn struct{ name, kind, comment string }

func (b *Bound) columns(d Dialect) (columns []sqlColumn) {
	kinds := map[FactKind]string{KindRegion: "text", KindDate: "date", KindFlag: "boolean", KindLevel: "text", KindWord: "text", KindCount: "integer"}
	if d == SQLite {
		kinds[KindDate] = "text"
	}
	add := func(l *leaf, name, kind, comment string) {
		if slices.ContainsFunc(columns, func(c sqlColumn) bool { return c.name == name }) {
			return
		}
		if a := l.common.Assurance; a.rank() > 0 {
			comment += "; null kecuali " + a.Label().ID + " / null unless " + a.Label().EN
		}
		columns = append(columns, sqlColumn{name, kind, comment})
	}
	for i := range b.leaves {
		l := &b.leaves[i]
		if l.slot < 0 {
			continue
		}
		fact := &b.layout.slots[l.slot].fact
		r, isSet := l.rule.(Holds)
		if !isSet {
			add(l, b.column(l), kinds[fact.Kind], fact.Label.ID+" / "+fact.Label.EN+" ("+fact.Kind.Label().ID+" / "+fact.Kind.Label().EN+")")
		}
		for _, code := range r.Codes {
			name, text := b.holdsColumn(l, code), fact.codeText(code)
			add(l, name, "boolean", fact.Label.ID+": "+text.ID+" / "+fact.Label.EN+": "+text.EN)
			if r.At != "" {
				add(l, name+"_from", kinds[KindDate], "hari pertama berlaku / first day of validity: "+code)
				add(l, name+"_until", kinds[KindDate], "hari terakhir berlaku / last day of validity: "+code)
			}
		}
	}
	return columns
}

// quoteName quotes the name of a column.
func quoteName(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// quoteText quotes a text.
func quoteText(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
