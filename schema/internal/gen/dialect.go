package gen

import (
	"fmt"
	"strconv"
	"strings"
)

// A dialect is the SQL of a database.
type dialect string

const (
	postgres dialect = "postgres"
	mariadb  dialect = "mariadb"
)

func (d dialect) title() string {
	if d == postgres {
		return "PostgreSQL (tried on 15)"
	}
	return "MariaDB (tried on 10.11)"
}

// longest is how many bytes a name may have in PostgreSQL; MariaDB allows one more.
const longest = 63

// name returns a quoted name.
func (d dialect) name(s string) string {
	if len(s) > longest || strings.ContainsAny(s, "\"`\\\x00") {
		panic("gen: " + s + " cannot be a name in SQL")
	}
	if d == postgres {
		return `"` + s + `"`
	}
	return "`" + s + "`"
}

// literal returns a text as it is written in SQL. There is no backslash in any, so that
// it does not matter whether one escapes.
func (d dialect) literal(s string) string {
	if strings.Contains(s, `\`) {
		panic("gen: a backslash in " + s)
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

func (d dialect) header() string {
	if d == postgres {
		return "\nBEGIN;\n"
	}
	return "\nSET NAMES utf8mb4;\nSET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'; -- keep it strict in your sessions\n"
}

func (d dialect) footer() string {
	if d == postgres {
		return "\nCOMMIT;\n"
	}
	return ""
}

// tableOptions returns what stands after the columns. Texts compare by their code points
// and with their spaces, as in the documents.
func (d dialect) tableOptions(comment string) string {
	if d == postgres {
		return ""
	}
	return " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT=" + d.literal(comment)
}

// comment writes the comment of a column where it is defined, or returns a statement.
func (d dialect) comment(b *strings.Builder, table, column string, about bilingual) string {
	if d == mariadb {
		b.WriteString(" COMMENT " + d.literal(about.both()))
		return ""
	}
	return fmt.Sprintf("COMMENT ON COLUMN %s.%s IS %s;\n", d.name(table), d.name(column), d.literal(about.both()))
}

func (d dialect) varchar(n uint64) string { return "varchar(" + strconv.FormatUint(n, 10) + ")" }

func (d dialect) text() string {
	if d == postgres {
		return "text"
	}
	return "longtext"
}

// typeOf returns the type of a column.
func (d dialect) typeOf(c *column) string {
	switch c.kind {
	case ofTruth:
		return "boolean"
	case ofHundredths:
		return "numeric(7, 2)"
	case ofDay:
		return "date"
	case ofInstant:
		if d == postgres {
			return "timestamp(0) with time zone"
		}
		return "datetime"
	case ofNumber:
		low, high := c.bounds()
		switch {
		case low >= -1<<15 && high < 1<<15:
			return "smallint"
		case low >= -1<<31 && high < 1<<31:
			return "integer"
		}
		return "bigint"
	case ofList, ofObject:
		if d == postgres {
			return "jsonb"
		}
		return d.text()
	}
	switch {
	case c.form.Enum != nil:
		return d.varchar(64)
	case c.form.MaxLength != nil:
		return d.varchar(*c.form.MaxLength)
	}
	return d.text()
}

// bounds returns the least and the greatest number that the schema allows.
func (c *column) bounds() (low, high int64) {
	bound := func(s string, otherwise int64) int64 {
		if s == "" {
			return otherwise
		}
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			panic("gen: the bound " + s)
		}
		return n
	}
	return bound(string(c.form.Minimum), -1<<63), bound(string(c.form.Maximum), 1<<63-1)
}

// suffix returns what the name of the constraint on the form of a column ends in.
func (d dialect) suffix(c *column) string {
	switch {
	case c.kind == ofList || c.kind == ofObject:
		return "_json"
	case c.kind == ofNumber:
		return "_bounds"
	case c.form.Enum != nil:
		return "_code"
	case c.kind == ofText:
		return "_text"
	}
	return "_form"
}

// shape returns the condition on a column by itself, "" if its type says enough.
func (d dialect) shape(c *column) string {
	name := d.name(c.name)
	switch c.kind {
	case ofDay, ofInstant, ofHundredths:
		return ""
	case ofTruth:
		if d == mariadb {
			return name + " IN (0, 1)"
		}
		return ""
	case ofNumber:
		low, high := c.bounds()
		switch {
		case low == -1<<63 && high == 1<<63-1:
			return ""
		case high == 1<<31-1 || high == 1<<63-1:
			return fmt.Sprintf("%s >= %d", name, low)
		}
		return fmt.Sprintf("%s BETWEEN %d AND %d", name, low, high)
	case ofList, ofObject:
		return d.json(c)
	case ofPartialDay:
		return d.realDay(name, d.matches(name, c.form.Pattern))
	case ofWord:
		if c.form.Enum != nil {
			return d.among(name, c.form.Enum)
		}
		return d.matches(name, c.form.Pattern)
	}
	return name + " <> ''"
}

// concat returns two texts after each other, null if one is.
func (d dialect) concat(a, b string) string {
	if d == postgres { // its function concat leaves null out
		return "(" + a + " || " + b + ")"
	}
	return "concat(" + a + ", " + b + ")"
}

// json returns the condition that a column holds a list, or an object.
func (d dialect) json(c *column) string {
	name, kind := d.name(c.name), "object"
	if c.kind == ofList {
		kind = "array"
	}
	if d == postgres {
		condition := fmt.Sprintf("jsonb_typeof(%s) = '%s'", name, kind)
		if c.form.MinItems != nil {
			return fmt.Sprintf("CASE WHEN %s THEN jsonb_array_length(%s) >= %d ELSE %s IS NULL END", condition, name, *c.form.MinItems, name)
		}
		return condition
	}
	condition := fmt.Sprintf("json_valid(%s) AND json_type(%s) = '%s'", name, name, strings.ToUpper(kind))
	if c.form.MinItems != nil {
		condition += fmt.Sprintf(" AND json_length(%s) >= %d", name, *c.form.MinItems)
	}
	return condition
}

// among returns the condition that a text is one of some words.
func (d dialect) among(term string, words []any) string {
	var list []string
	for _, w := range words {
		list = append(list, d.literal(w.(string)))
	}
	return term + " IN (" + strings.Join(list, ", ") + ")"
}

// matches returns the condition that a text matches a pattern. A point is written as a
// class, so that no backslash is needed; in MariaDB the end is also before a last line feed,
// unless something is asked of what follows.
func (d dialect) matches(term, pattern string) string {
	pattern = strings.ReplaceAll(pattern, `\.`, "[.]")
	if d == postgres {
		return term + " ~ " + d.literal(pattern)
	}
	if before, ok := strings.CutSuffix(pattern, "$"); ok {
		pattern = before + "$(?![[:space:]])"
	}
	return term + " REGEXP " + d.literal(pattern)
}

// realDay returns the condition that a year, a month or a day of some form is real.
func (d dialect) realDay(term, form string) string {
	last := fmt.Sprintf("extract(day from cast(left(%s, 7) || '-01' as date) + interval '1 month' - interval '1 day')", term)
	number := "integer"
	if d == mariadb {
		last, number = fmt.Sprintf("day(last_day(concat(left(%s, 7), '-01')))", term), "unsigned"
	}
	return fmt.Sprintf("CASE WHEN NOT (%s) THEN false WHEN char_length(%s) < 10 THEN true ELSE cast(right(%s, 2) as %s) <= %s END", form, term, term, number, last)
}

// calendar returns the condition that a date is of the years 1 to 9999.
func (d dialect) calendar(c *column) string {
	name := d.name(c.name)
	switch {
	case c.kind == ofInstant && d == postgres:
		return fmt.Sprintf("%s BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59+00'", name)
	case c.kind == ofInstant:
		return fmt.Sprintf("%s BETWEEN '0001-01-01 00:00:00' AND '9999-12-31 23:59:59'", name)
	}
	return fmt.Sprintf("%s BETWEEN '0001-01-01' AND '9999-12-31'", name)
}

// reference returns what makes a column refer to the records of a table. In PostgreSQL it
// is asked at the end of a transaction: records refer to each other in circles.
func (d dialect) reference(table string, c *column) string {
	name := d.name(table + "_" + c.name + "_fkey")
	target := fmt.Sprintf("(%s) REFERENCES %s (%s)", d.name(c.name), d.name(c.refersTo), d.name("id"))
	if d == postgres {
		return fmt.Sprintf("DROP CONSTRAINT IF EXISTS %s, ADD CONSTRAINT %s FOREIGN KEY %s DEFERRABLE INITIALLY DEFERRED", name, name, target)
	}
	return fmt.Sprintf("ADD CONSTRAINT %s FOREIGN KEY IF NOT EXISTS %s %s", name, name, target)
}

// replacing returns what an insertion does with rows that are there.
func (d dialect) replacing(columns []string) string {
	var set []string
	for _, c := range columns[2:] {
		if d == postgres {
			set = append(set, c+" = excluded."+c)
		} else {
			set = append(set, c+" = VALUES("+c+")")
		}
	}
	if d == postgres {
		return "ON CONFLICT (" + columns[0] + ", " + columns[1] + ") DO UPDATE SET " + strings.Join(set, ", ")
	}
	return "ON DUPLICATE KEY UPDATE " + strings.Join(set, ", ")
}
