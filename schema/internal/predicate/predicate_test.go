package predicate_test

import (
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

func decoded(t require.TestingT, s string) any {
	v, err := predicate.Decode([]byte(s))
	require.NoError(t, err, s)
	return v
}

func record(t require.TestingT) *predicate.Record {
	return &predicate.Record{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final,
		Value: decoded(t, `{"from": "2026-01-31", "until": "2026-02", "n": 5, "yes": true, "share": "12.50", "minus": "-0.05", "name": "Ayu é",
			"lines": [{"id": "a", "n": 1, "kind": "x"}, {"id": "b", "n": 2}, {"id": "b", "n": 9007199254740991}], "words": ["x", "y"], "big": 9223372036854775807, "half": 1.5}`),
		Parameter: func(id string, on blk.Date) (int64, bool) { return 20 - 4*int64(on.Month()/3), id == "class_size" },
		Codes: func(id string, on blk.Date) ([]string, bool) {
			return []string{"x", "y"}[:1+int(on.Month())/3], id == "letters"
		},
		InList: func(list, word string) (bool, bool) { return word == "x" || word == "y", list == "letters" }}
}

func TestConditions(t *testing.T) {
	for condition, want := range map[string]bool{
		`{"present": ["/n", "/lines/0/id", "", "#/n"]}`:                                    true,
		`{"present": ["/n", "/m"]}`:                                                        false,
		`{"present": ["/lines/3"]}`:                                                        false,
		`{"present": ["/lines/x"]}`:                                                        false,
		`{"present": ["/n/m"]}`:                                                            false,
		`{"absent": ["/m", "/lines/9/id"]}`:                                                true,
		`{"absent": ["/m", "/n"]}`:                                                         false,
		`{"equal": ["/n", 5]}`:                                                             true,
		`{"equal": ["/n", 5, "/m", 6]}`:                                                    false,
		`{"equal": ["/n", "/name"]}`:                                                       true, // values of different kinds
		`{"equal": ["/yes", true]}`:                                                        true,
		`{"equal": ["/yes", false]}`:                                                       false,
		`{"equal": [false, true]}`:                                                         false,
		`{"differ": ["/n", 5]}`:                                                            false,
		`{"differ": ["/n", 6]}`:                                                            true,
		`{"differ": ["/m", "/m"]}`:                                                         true,
		`{"ordered": [1, "/m", 1, 2]}`:                                                     true,
		`{"ordered": [2, "/m", 1]}`:                                                        false,
		`{"increasing": [1, 1]}`:                                                           false,
		`{"increasing": ["/from", {"on": true}]}`:                                          true,
		`{"in": "/lines/0/kind", "of": ["x"]}`:                                             true,
		`{"in": "/lines/0/kind", "of": ["y"]}`:                                             false,
		`{"in": "/m", "of": []}`:                                                           true,
		`{"in": "/words", "list": "letters"}`:                                              true,
		`{"in": "/name", "list": "letters"}`:                                               false,
		`{"in": "/lines/0/kind", "values": "/words"}`:                                      true,
		`{"in": "/name", "values": "/words"}`:                                              false,
		`{"matches": "/words", "pattern": "^[xy]$"}`:                                       true,
		`{"matches": "/words", "pattern": "^x$"}`:                                          false,
		`{"matches": "/n", "pattern": "^x$"}`:                                              true,
		`{"all": []}`:                                                                      true,
		`{"any": []}`:                                                                      false,
		`{"all": [{"present": ["/n"]}, {"present": ["/m"]}]}`:                              false,
		`{"any": [{"present": ["/m"]}, {"present": ["/n"]}]}`:                              true,
		`{"not": {"present": ["/m"]}}`:                                                     true,
		`{"if": {"present": ["/m"]}, "then": {"present": ["/k"]}}`:                         true,
		`{"if": {"present": ["/n"]}, "then": {"present": ["/k"]}}`:                         false,
		`{"each": "/lines", "holds": {"present": ["/n", "#/from"]}}`:                       true,
		`{"each": "/lines", "holds": {"present": ["/kind"]}}`:                              false,
		`{"each": "/m", "holds": {"present": ["/kind"]}}`:                                  true,
		`{"some": "/lines", "holds": {"present": ["/kind"]}}`:                              true,
		`{"some": "/m", "holds": {"all": []}}`:                                             false,
		`{"unique": "/lines", "by": ["/id"]}`:                                              false,
		`{"unique": "/lines", "by": ["/id", "/n"]}`:                                        true,
		`{"unique": "/lines", "by": ["/kind"]}`:                                            true, // absent is no value
		`{"unique": "/words", "by": [""]}`:                                                 true,
		`{"sorted": "/lines", "by": "/n"}`:                                                 true,
		`{"sorted": "/lines", "by": {"minus": [0, "/n"]}}`:                                 false,
		`{"phase": ["draft", "final"]}`:                                                    true,
		`{"phase": ["reported"]}`:                                                          false,
		`{"equal": [{"parameter": "class_size"}, 16]}`:                                     true,
		`{"present": [{"parameter": "other"}]}`:                                            false,
		`{"equal": [{"count": "/lines"}, 3, {"plus": [{"count": "/m"}, 3]}]}`:              true,
		`{"equal": [{"sum": "/lines", "of": "/n"}, 9007199254740994]}`:                     true,
		`{"present": [{"sum": "/lines", "of": "/kind"}]}`:                                  false,
		`{"equal": [{"times": ["/n", 3]}, 15]}`:                                            true,
		`{"present": [{"times": ["/big", 2]}]}`:                                            false, // too large
		`{"present": [{"plus": ["/big", 1]}]}`:                                             false,
		`{"present": [{"minus": [-2, "/big"]}]}`:                                           false,
		`{"present": [{"plus": ["/half", 1]}]}`:                                            false,
		`{"equal": [{"hundredths": "/share"}, 1250]}`:                                      true,
		`{"equal": [{"hundredths": "/minus"}, -5]}`:                                        true,
		`{"present": [{"hundredths": "/name"}]}`:                                           false,
		`{"equal": [{"first_day": "/until"}, {"text": "2026-02-01"}]}`:                     true,
		`{"equal": [{"last_day": "/until"}, {"text": "2026-02-28"}]}`:                      true,
		`{"equal": [{"days": ["/from", {"text": "2026-02-02"}]}, 2]}`:                      true,
		`{"present": [{"days": ["/from", "/name"]}]}`:                                      false,
		`{"equal": [{"add_days": ["/from", 1]}, {"text": "2026-02-01"}]}`:                  true,
		`{"equal": [{"add_months": ["/from", 1]}, {"text": "2026-02-28"}]}`:                true,
		`{"present": [{"add_days": ["/from", 99999999]}]}`:                                 false,
		`{"equal": [{"length": "/name"}, 5]}`:                                              true,
		`{"equal": [{"first": ["/m", "/n", "/big"]}, 5]}`:                                  true,
		`{"present": [{"first": ["/m"]}]}`:                                                 false,
		`{"equal": [{"parameter": "class_size", "at": "/m"}, 16]}`:                         true,
		`{"equal": [{"parameter": "class_size", "at": "/from"}, 20]}`:                      true,
		`{"in": "/words", "codes": "letters"}`:                                             true,
		`{"in": "/name", "codes": "letters"}`:                                              false,
		`{"in": "/words", "codes": "letters", "at": "/from"}`:                              false,
		`{"in": "/name", "codes": "numbers"}`:                                              true, // nothing is known
		`{"equal": [{"count": "/lines", "where": {"present": ["/kind"]}}, 1]}`:             true,
		`{"equal": [{"sum": "/lines", "of": "/n", "where": {"ordered": ["/n", 2]}}, 3]}`:   true,
		`{"present": [{"sum": "/lines", "of": "/kind", "where": {"present": ["/kind"]}}]}`: false,
		`{"each": "/lines", "holds": {"ordered": [{"place": true}, "/n"]}}`:                true,
		`{"each": "/lines", "holds": {"equal": [{"place": true}, "/n"]}}`:                  false,
		`{"each": "/lines", "holds": {"all": [{"some": "/m", "holds": {"all": []}}, {"equal": [{"place": true}, 9]}]}}`: false,
		`{"present": [{"place": true}]}`:                                                                         false,
		`{"neighbours": "/lines", "holds": {"increasing": ["/0/n", "/1/n"]}}`:                                    true,
		`{"neighbours": "/lines", "holds": {"increasing": ["/0/id", "/1/id"]}}`:                                  false,
		`{"neighbours": "/lines", "holds": {"increasing": ["/0/id", "/1/id"]}, "where": {"ordered": ["/n", 2]}}`: true,
		`{"neighbours": "/lines", "holds": {"any": []}, "where": {"present": ["/kind"]}}`:                        true,
		`{"neighbours": "/m", "holds": {"any": []}}`:                                                             true,
		`{"equal": [{"last": "/lines", "of": "/n"}, 9007199254740991]}`:                                          true,
		`{"equal": [{"last": "/lines", "of": "/n", "where": {"ordered": ["/n", 2]}}, 2]}`:                        true,
		`{"present": [{"last": "/lines", "of": "/kind"}]}`:                                                       false,
		`{"present": [{"last": "/m", "of": "/kind"}]}`:                                                           false,
		`{"in": "/n", "values": "/lines", "by": "/n"}`:                                                           false,
		`{"in": "/big", "values": "/lines", "by": "#/big"}`:                                                      true,
		`{"in": 2, "values": "/lines", "by": "/n"}`:                                                              true,
		`{"in": 2, "values": "/lines", "by": "/n", "where": {"present": ["/kind"]}}`:                             false,
		`{"in": "/m", "values": "/lines", "by": "/n"}`:                                                           true,
		`{"in": "/words", "values": "/lines", "by": "/kind"}`:                                                    false,
		`{"in": "/lines", "values": "/m"}`:                                                                       true, // objects are no values
		`{"equal": [{"quotient": [7, 2]}, 3]}`:                                                                   true,
		`{"present": [{"quotient": [-7, 2]}]}`:                                                                   false,
		`{"present": [{"quotient": [7, 0]}]}`:                                                                    false,
		`{"equal": [{"letters": "/name"}, {"letters": {"text": "ayu. É!"}}, {"text": "ayué"}]}`:                  false,
		`{"equal": [{"letters": "/name"}, {"letters": {"text": "-AYU é."}}, {"text": "ayué"}]}`:                  true,
		`{"equal": [{"text": "/n"}, {"text": "/n"}]}`:                                                            true,
		`{"all": [{"each": "/lines", "holds": {"ordered": ["/n", "#/lines/2/n", "/n"]}}]}`:                       false,
	} {
		got, err := predicate.Holds(decoded(t, condition), record(t))
		require.NoError(t, err, condition)
		require.Equal(t, want, got, condition)
	}
}

// What is no predicate is an error, never an answer.
func TestNoPredicates(t *testing.T) {
	for _, condition := range []string{`5`, `{}`, `{"is": 1}`, `{"present": "/n"}`, `{"equal": [null]}`, `{"equal": [["/n"]]}`, `{"equal": ["n"]}`, `{"equal": [{"root": 2}]}`, `{"equal": [{"text": 2}]}`,
		`{"each": 5, "holds": {"all": []}}`, `{"some": "/lines", "holds": 5}`, `{"unique": "/lines"}`, `{"sorted": "/lines"}`, `{"in": "/words", "list": "numbers"}`, `{"in": "/n"}`,
		`{"matches": "/name"}`, `{"matches": "/name", "pattern": "("}`, `{"not": {}}`, `{"if": {"all": []}}`, `{"all": [1]}`, `{"equal": [{"count": 1}]}`, `{"differ": []}`, `{"present": ["/n"], "absent": ["/m"]}`, `{"present": [{"plus": []}]}`, `{"present": [{"days": ["/from"]}]}`, `{"present": [{"days": "/from"}]}`, `{"present": [{"add_months": ["/from", 1, 2]}]}`, `{"present": [{"quotient": [1]}]}`, `{"equal": [{"count": "/lines", "where": 5}]}`, `{"equal": [{"parameter": "class_size", "at": "n"}]}`, `{"in": "/name", "codes": "letters", "at": "n"}`, `{"each": "lines", "holds": {"all": []}}`, `{"neighbours": "lines", "holds": {"all": []}}`, `{"neighbours": "/lines"}`, `{"in": "/n", "values": "lines"}`, `{"in": "/n", "values": "/lines", "by": "n"}`, `{"equal": [{"last": "/lines"}]}`, `{"equal": [{"last": "lines", "of": "/n"}]}`, `{"equal": [{"sum": "lines", "of": "/n"}]}`} {
		_, err := predicate.Holds(decoded(t, condition), record(t))
		require.Error(t, err, condition)
	}
	for _, s := range []string{``, `{`, `{} {}`} {
		_, err := predicate.Decode([]byte(s))
		require.Error(t, err, s)
	}
}

// No condition and no record makes the evaluator panic.
func FuzzHolds(f *testing.F) {
	f.Add(`{"ordered": ["/from", {"add_months": ["/until", 3]}]}`, `{"from": "2026-01-01"}`)
	f.Add(`{"unique": "/lines", "by": ["/id"]}`, `{"lines": [1, {"id": []}]}`)
	f.Add(`{"equal": [{"times": ["/a", "/b"]}, {"hundredths": "/c"}]}`, `{"a": 9223372036854775807, "b": -1, "c": "1.00"}`)
	f.Add(`{"neighbours": "/l", "holds": {"ordered": ["/0/a", "/1/a", {"last": "/l", "of": "/a"}]}, "where": {"present": ["/a"]}}`, `{"l": [{"a": 1}, {}, {"a": 2}]}`)
	f.Add(`{"each": "/l", "holds": {"equal": [{"place": true}, {"quotient": ["/a", {"count": "/l", "where": {"in": "/b", "codes": "letters", "at": "/c"}}]}, {"letters": "/d"}]}}`, `{"l": [{"a": 3, "b": "x", "c": "2026-01-01", "d": "Z-z"}, 1]}`)
	f.Fuzz(func(t *testing.T, condition, value string) {
		c, err := predicate.Decode([]byte(condition))
		if err != nil {
			return
		}
		v, err := predicate.Decode([]byte(value))
		if err != nil {
			return
		}
		r := record(t)
		r.Value = v
		_, _ = predicate.Holds(c, r)
	})
}

// Sums, differences and products are those of the numbers, and absent where 64 bits do not
// hold them.
func TestNumbersNeverWrap(t *testing.T) {
	whole := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-10, 10), rapid.SampledFrom([]int64{math.MinInt64, math.MinInt64 + 1, math.MaxInt64, -1, 0, 1 << 31, 1 << 32}))
	rapid.Check(t, func(t *rapid.T) {
		a, b := whole.Draw(t, "a"), whole.Draw(t, "b")
		x, y := big.NewInt(a), big.NewInt(b)
		for name, want := range map[string]*big.Int{"plus": new(big.Int).Add(x, y), "minus": new(big.Int).Sub(x, y), "times": new(big.Int).Mul(x, y)} {
			r := record(t)
			r.Value = map[string]any{"a": json.Number(x.String()), "b": json.Number(y.String()), "want": json.Number(want.String())}
			condition := `{"absent": [{"` + name + `": ["/a", "/b"]}]}`
			if want.IsInt64() {
				condition = `{"all": [{"present": [{"` + name + `": ["/a", "/b"]}]}, {"equal": [{"` + name + `": ["/a", "/b"]}, "/want"]}]}`
			}
			holds, err := predicate.Holds(decoded(t, condition), r)
			require.NoError(t, err)
			require.True(t, holds, "%s: %d %d", name, a, b)
		}
	})
}
