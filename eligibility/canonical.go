package eligibility

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// Canonical returns the policy as the one JSON text that all equal policies
// share, by RFC 8785: members in order, no spaces, no needless escapes. Reading
// it gives the same policy.
func (p *Policy) Canonical() ([]byte, error) {
	data, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber() // all are whole and small, so they stand as they are
	var document any
	if err := decoder.Decode(&document); err != nil {
		return nil, err
	}
	return appendCanonical(nil, document), nil
}

// Hash returns the SHA-256 of [Policy.Canonical]: what is kept with decisions, so
// that anybody can tell later by which text they were made.
func (p *Policy) Hash() ([sha256.Size]byte, error) {
	data, err := p.Canonical()
	return sha256.Sum256(data), err
}

func appendCanonical(b []byte, v any) []byte {
	switch v := v.(type) {
	case map[string]any:
		b = append(b, '{')
		for i, name := range slices.SortedFunc(maps.Keys(v), compareUTF16) {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendJSONText(b, name), ':')
			b = appendCanonical(b, v[name])
		}
		return append(b, '}')
	case []any:
		b = append(b, '[')
		for i, x := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendCanonical(b, x)
		}
		return append(b, ']')
	case string:
		return appendJSONText(b, v)
	case json.Number:
		return append(b, v...)
	case bool:
		return strconv.AppendBool(b, v)
	}
	return append(b, "null"...)
}

// compareUTF16 orders texts as RFC 8785 does: by their UTF-16 units.
func compareUTF16(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}

// appendJSONText appends a text in quotes, with no more escapes than JSON demands.
func appendJSONText(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\b':
			b = append(b, `\b`...)
		case r == '\f':
			b = append(b, `\f`...)
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r < ' ':
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// Hash returns the SHA-256 of the policies that were bound, the widest first, and of
// the days they look at: bound policies with the same hash decide alike.
func (b *Bound) Hash() ([sha256.Size]byte, error) {
	h := sha256.New()
	for _, p := range b.chain {
		sum, err := p.Hash()
		if err != nil {
			return sum, err
		}
		h.Write(sum[:])
	}
	for _, name := range referenceDates.Values() {
		h.Write([]byte(b.dates.On(ReferenceDate(name)).String() + "\n"))
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}
