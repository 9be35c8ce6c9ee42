package eligibility_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// The oracle is encoding/json into plain Go values, minus what a list may not have:
// names that stand twice and broken UTF-8, which jsontext finds; null and empty texts;
// members and facts that nobody knows, by their exact names; and values that do not
// fit. It knows nothing of the readers of this module.
type plainLineOf struct {
	ID               json.RawMessage            `json:"id"`
	Name             *string                    `json:"name"`
	NIK              *string                    `json:"nik"`
	FamilyCardNumber *string                    `json:"family_card_number"`
	Batch            *string                    `json:"batch"`
	Score            *string                    `json:"score"`
	RegisteredAt     *string                    `json:"registered_at"`
	Evidence         map[string]json.RawMessage `json:"evidence"`
	About            map[string]plainSource     `json:"about"`
	Contested        []string                   `json:"contested"`
}

type plainSource struct {
	Assurance *string `json:"assurance"`
	Source    *string `json:"source"`
	On        *string `json:"on"`
}

var (
	lineMembers  = []string{"id", "name", "nik", "family_card_number", "batch", "score", "registered_at", "evidence", "about", "contested"}
	wholeNumber  = regexp.MustCompile(`^(0|[1-9][0-9]{0,15})$`)
	hundredScore = regexp.MustCompile(`^(100\.00|[1-9]?[0-9]\.[0-9]{2})$`)
	identifier   = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)
)

func fits[T any](parse func(string) (T, error)) func(string) bool {
	return func(s string) bool { _, err := parse(s); return err == nil }
}

// has reports whether an object has no other members than these.
func has(data []byte, members ...string) bool {
	var object map[string]json.RawMessage
	if json.Unmarshal(data, &object) != nil || object == nil {
		return false
	}
	for name := range object {
		if !slices.Contains(members, name) {
			return false
		}
	}
	return true
}

// hasNothing reports whether null or an empty text stands anywhere.
func hasNothing(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case []any:
		return slices.ContainsFunc(v, hasNothing)
	case map[string]any:
		for _, x := range v {
			if hasNothing(x) {
				return true
			}
		}
	}
	return false
}

// line returns what encoding/json reads of a line, and whether it is one of a list.
func (l *lists) line(data []byte) (p plainLineOf, ok bool) {
	var whole any
	if !jsontext.Value(data).IsValid() || json.Unmarshal(data, &whole) != nil || hasNothing(whole) || !has(data, lineMembers...) || json.Unmarshal(data, &p) != nil {
		return p, false
	}
	if !isID(p.ID) || p.Evidence == nil {
		return p, false
	}
	for _, member := range []struct {
		text *string
		fits func(string) bool
	}{{p.NIK, fits(blk.ParseNIK)}, {p.FamilyCardNumber, regexp.MustCompile(`^[0-9]{16}$`).MatchString}, {p.Batch, identifier.MatchString}, {p.Score, hundredScore.MatchString}, {p.RegisteredAt, fits(blk.ParseInstant)}} {
		if member.text != nil && !member.fits(*member.text) {
			return p, false
		}
	}
	for name, value := range p.Evidence {
		if fact, known := l.policy.Fact(eligibility.FactID(name)); !known || !isValue(&fact, value) {
			return p, false
		}
	}
	var objects struct{ About map[string]json.RawMessage }
	if json.Unmarshal(data, &objects) != nil {
		return p, false
	}
	for name, about := range p.About {
		if _, known := l.policy.Fact(eligibility.FactID(name)); !known || !has(objects.About[name], "assurance", "source", "on") ||
			about.Assurance != nil && !slices.Contains([]string{"declared", "documented", "verified"}, *about.Assurance) || about.On != nil && !fits(blk.ParseDate)(*about.On) {
			return p, false
		}
	}
	for _, name := range p.Contested {
		if _, known := l.policy.Fact(eligibility.FactID(name)); !known {
			return p, false
		}
	}
	return p, true
}

func isID(data []byte) bool {
	var text string
	if json.Unmarshal(data, &text) == nil {
		return true
	}
	n, err := strconv.ParseUint(string(data), 10, 64)
	return err == nil && wholeNumber.Match(data) && n < 1<<53
}

// isValue reports whether a fact can have a value.
func isValue(f *eligibility.Fact, data []byte) bool {
	if f.Kind == eligibility.KindFlag {
		var flag bool
		return json.Unmarshal(data, &flag) == nil
	}
	if f.Kind == eligibility.KindCount {
		n, err := strconv.Atoi(string(data))
		return err == nil && wholeNumber.Match(data) && n < 1<<31 && (f.Most == 0 || n >= f.Least && n <= f.Most)
	}
	if f.Kind == eligibility.KindSet {
		return isSet(f, data)
	}
	var text string
	if json.Unmarshal(data, &text) != nil {
		return false
	}
	switch f.Kind {
	case eligibility.KindRegion:
		return fits(blk.ParseRegion)(text)
	case eligibility.KindDate:
		return fits(blk.ParseDate)(text)
	case eligibility.KindLevel:
		return blk.EducationLevel(text).IsValid()
	}
	return f.Words.Has(text)
}

type plainHolding struct {
	Code  *string `json:"code"`
	From  string  `json:"from"`
	Until string  `json:"until"`
}

func isSet(f *eligibility.Fact, data []byte) bool {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) != nil {
		return false
	}
	seen := map[string]bool{}
	for _, element := range list {
		h, ok := holdingOf(element)
		if !ok || seen[*h.Code] || h.From != "" && !fits(blk.ParseDate)(h.From) || h.Until != "" && (!fits(blk.ParseDate)(h.Until) || h.From > h.Until) {
			return false
		}
		seen[*h.Code] = true
		switch {
		case f.ID == eligibility.FactUnits:
			ok = fits(blk.ParseUnitCode)(*h.Code)
		case f.Words.Len() > 0:
			ok = f.Words.Has(*h.Code)
		default:
			ok = identifier.MatchString(*h.Code)
		}
		if !ok {
			return false
		}
	}
	return true
}

func holdingOf(data []byte) (h plainHolding, ok bool) {
	if json.Unmarshal(data, &h.Code) == nil {
		return h, true
	}
	return h, has(data, "code", "from", "until") && json.Unmarshal(data, &h) == nil && h.Code != nil
}

// requireOracle says that a line is a row without findings if and only if the oracle
// takes it, and that what it says is the same then.
func (l *lists) requireOracle(t require.TestingT, d *eligibility.Decoder, line []byte) bool {
	var row eligibility.Row
	d.Parse(line, &row)
	p, ok := l.line(line)
	require.Equal(t, ok, !row.Found.HasErrors(), "%s\n%v", line, row.Found)
	if !ok {
		return false
	}
	require.Empty(t, row.Found)
	id, err := json.Marshal(row.ID)
	require.NoError(t, err)
	require.JSONEq(t, string(p.ID), string(id))
	text := func(s *string) string {
		if s == nil {
			return ""
		}
		return *s
	}
	nik, _ := row.NIK.MarshalText()
	card, _ := row.FamilyCardNumber.MarshalText()
	require.Equal(t, []string{text(p.Name), text(p.NIK), text(p.FamilyCardNumber), text(p.Batch), text(p.Score), text(p.RegisteredAt)},
		[]string{row.Name, string(nik), string(card), string(row.Batch), row.Score.String(), row.RegisteredAt.String()})
	l.requireEvidence(t, &row.Evidence, &p)
	return true
}

// requireEvidence says that evidence is what encoding/json read, fact by fact.
func (l *lists) requireEvidence(t require.TestingT, e *eligibility.Evidence, p *plainLineOf) {
	told := l.layout.Dossier(e)
	for _, f := range l.layout.Facts() {
		contested := slices.Contains(p.Contested, string(f.ID))
		data, known := p.Evidence[string(f.ID)]
		require.Equal(t, contested, l.layout.IsContested(e, f.ID))
		require.Equal(t, contested, slices.Contains(told.Contested, f.ID))
		require.Equal(t, known && !contested, l.layout.Has(e, f.ID))
		if !known || contested {
			continue
		}
		want := eligibility.Assurance("")
		if about := p.About[string(f.ID)]; about.Assurance != nil && *about.Assurance != "declared" {
			want = eligibility.Assurance(*about.Assurance)
		}
		require.Equal(t, want, told.About[f.ID].Assurance)
		if f.Kind != eligibility.KindSet {
			got, err := json.Marshal(told.Evidence[f.ID])
			require.NoError(t, err)
			require.JSONEq(t, string(data), string(got))
			continue
		}
		require.ElementsMatch(t, l.named(t, &f, data), told.Evidence[f.ID].Holdings())
	}
}

// named returns the codes of a set that the roster asks for, with the validity of the
// one whose validity it asks for.
func (l *lists) named(t require.TestingT, f *eligibility.Fact, data []byte) (held []eligibility.Holding) {
	asked := map[eligibility.FactID][]string{"units": {"J.62DMI00.001.1", "J.62DMI00.002.1"}, "documents": {"ktp", "ijazah"}, "batch": {"a"}}
	var list []json.RawMessage
	require.NoError(t, json.Unmarshal(data, &list))
	for _, element := range list {
		h, _ := holdingOf(element)
		if !slices.Contains(asked[f.ID], *h.Code) {
			continue
		}
		holding := eligibility.Holding{Code: *h.Code}
		if *h.Code == "J.62DMI00.001.1" {
			holding.From, _ = blk.ParseDate(h.From)
			holding.Until, _ = blk.ParseDate(h.Until)
		}
		held = append(held, holding)
	}
	return held
}

func TestRowsAgainstEncodingJSON(t *testing.T) {
	l := listsOf(t, mustParse(t, roster))
	d := l.layout.NewDecoder()
	for _, line := range goodLines {
		require.True(t, l.requireOracle(t, d, []byte(line)), line)
	}
	for line := range badLines {
		require.False(t, l.requireOracle(t, d, []byte(line)), line)
	}
	accepted, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		r := numbers(t)
		line := goodLines[r.IntN(len(goodLines))]
		for range r.IntN(4) {
			line = mutated(r, line)
		}
		if l.requireOracle(t, d, []byte(line)) {
			accepted++
		} else {
			refused++
		}
	})
	require.Greater(t, accepted, 5)
	require.Greater(t, refused, 20)
}

func FuzzRowsAgainstEncodingJSON(f *testing.F) {
	l := listsOf(f, mustParse(f, roster))
	d := l.layout.NewDecoder()
	for _, line := range goodLines {
		f.Add([]byte(line))
	}
	for line := range badLines {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if len(line) < 1<<20 { // longer texts are beyond a limit of ours
			l.requireOracle(t, d, line)
		}
	})
}
