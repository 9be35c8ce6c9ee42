package site

import (
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

func TestEveryKindHasAnIndonesianWord(t *testing.T) {
	for _, name := range []string{"types.csv", "dictionary.csv"} {
		file, err := schema.FS().Open(name)
		require.NoError(t, err)
		rows, err := csv.NewReader(file).ReadAll()
		require.NoError(t, err)
		kind := map[string]int{"types.csv": 1, "dictionary.csv": 2}[name]
		require.Equal(t, "kind", rows[0][kind])
		for _, row := range rows[1:] {
			require.NotEmpty(t, kindWords[row[kind]], "%s: %s", name, row[kind])
		}
	}
}

// Every kind of value that checks name has a word in both languages.
func TestEveryKindOfParameterHasAWord(t *testing.T) {
	used := map[string]bool{}
	for _, c := range published(t).checks {
		for _, kind := range c.ParameterKinds {
			require.NotEmpty(t, parameterKinds[kind], kind)
			used[kind] = true
		}
	}
	require.Len(t, used, len(parameterKinds))
}

func TestHistoryOfACheck(t *testing.T) {
	c := &check{ID: "A-001", Version: 3, Since: "0.1.0", Changed: "0.9.0", Until: "1.0.0", Successor: "A-002"}
	m := &model{checkOf: map[string]*check{}}
	require.Equal(t, "3 (0.9.0), since release 0.1.0, retired in release 1.0.0", (&writer{model: m, lang: blk.English}).history(c))
	v := (&writer{model: m, lang: blk.Indonesian}).checkView(c)
	require.Equal(t, "3 (0.9.0), sejak rilis 0.1.0, ditarik dalam rilis 1.0.0", v.History)
	require.Equal(t, &link{"checks-a.html#a-002", "A-002"}, v.Successor)
}

func TestEntityNames(t *testing.T) {
	for name, want := range map[string]string{"Centre": "centre", "BuildingProject": "building_project", "NIK": "nik", "VIN": "vin", "OnTheJobTraining": "on_the_job_training", "ApplicantID": "applicant_id", "": ""} {
		require.Equal(t, want, entityName(name))
	}
}

func published(t testing.TB) *model {
	m, err := read(schema.FS())
	require.NoError(t, err)
	return m
}

// Each term and condition of the language of predicates reads as a text.
func TestConditionsAsText(t *testing.T) {
	w := &writer{model: &model{}, lang: blk.English}
	for condition, want := range map[string]string{
		`{"present":["/a","/b"]}`:          "present: /a, /b",
		`{"absent":["/here"]}`:             "absent: this value",
		`{"equal":["/a",16,true]}`:         "/a = 16 = true",
		`{"differ":["/a",{"text":"x"}]}`:   "/a ≠ “x”",
		`{"ordered":["/a",{"on":true}]}`:   "/a ≤ the reference date",
		`{"increasing":[0,"/a"]}`:          "0 < /a",
		`{"in":"/a","of":["x","y"]}`:       "/a is one of x, y",
		`{"in":"/a","list":"sex"}`:         "/a is in the code list sex",
		`{"in":"/a","values":"/b"}`:        "/a is one of /b",
		`{"matches":"/a","pattern":"^x$"}`: "/a matches ^x$",
		`{"all":[{"present":["/a"]},{"any":[{"absent":["/b"]},{"phase":["final"]}]}]}`: "present: /a and (absent: /b or the phase is final)",
		`{"not":{"present":["/a"]}}`:                                                                        "it is not so that present: /a",
		`{"if":{"present":["/a"]},"then":{"present":["/b"]}}`:                                               "if present: /a then present: /b",
		`{"each":"/l","holds":{"present":[""]}}`:                                                            "for each of /l: present: the element",
		`{"some":"/l","holds":{"not":{"present":["/a"]}}}`:                                                  "for one of /l: (it is not so that present: /a)",
		`{"unique":"/l","by":["/a","/b"]}`:                                                                  "no two of /l are the same by /a, /b",
		`{"sorted":"/l","by":"/a"}`:                                                                         "/l is in order of /a",
		`{"equal":[{"count":"/l"},{"sum":"/l","of":"/a"}]}`:                                                 "the number of /l = the sum of /a over /l",
		`{"equal":[{"plus":["/a",1]},{"minus":["/b",1]},{"times":["/c",2]}]}`:                               "(/a + 1) = (/b − 1) = /c × 2",
		`{"equal":[{"hundredths":"/a"},{"length":"/b"},{"parameter":"p"}]}`:                                 "/a in hundredths = the length of /b = parameter p",
		`{"equal":[{"first_day":"/a"},{"last_day":"/b"},{"first":["/c","/d"]}]}`:                            "the first day of /a = the last day of /b = the first present of /c, /d",
		`{"equal":[{"days":["/a","/b"]},{"add_days":["/c",1]},{"add_months":["/d",2]}]}`:                    "days from /a to /b = /c + 1 days = /d + 2 months",
		`{"in":"/a","codes":"p","at":"/b"}`:                                                                 "/a is one of the words of parameter p on /b",
		`{"in":"/a","values":"/l","by":"/b","where":{"present":["/c"]}}`:                                    "/a is one of /b in /l for which present: /c",
		`{"neighbours":"/l","holds":{"ordered":["/0/a","/1/a"]}}`:                                           "for every two in a row of /l: /0/a ≤ /1/a",
		`{"equal":[{"place":true},{"last":"/l","of":"/a"},{"letters":"/b"}]}`:                               "the place of the element = /a of the last of /l = the letters and digits of /b",
		`{"equal":[{"quotient":["/a",2]},{"plus":["/a","/b",1]},{"count":"/l","where":{"absent":["/c"]}}]}`: "/a ÷ 2 rounded down = (/a + /b + 1) = the number of /l for which absent: /c",
		`{"colour":"<red>"}`: `{"colour":"<red>"}`,
		`{"plus":1}`:         `{"plus":1}`,
		`nothing`:            `nothing`,
	} {
		require.Equal(t, want, w.condition(json.RawMessage(condition), "/here"), condition)
	}
}

// No published predicate is shown as JSON.
func TestPublishedConditionsAreText(t *testing.T) {
	w := &writer{model: published(t), lang: blk.Indonesian}
	n := 0
	for _, c := range w.checks {
		for _, p := range c.Places {
			if p.Holds != nil {
				n++
				require.NotContains(t, w.condition(p.Holds, p.At), `{"`, "%s %s%s", c.ID, p.Entity, p.At)
			}
		}
	}
	require.Greater(t, n, 100)
}

func TestNumbers(t *testing.T) {
	id, en := &writer{model: &model{}, lang: blk.Indonesian}, &writer{model: &model{}, lang: blk.English}
	require.Equal(t, "−9.007.199.254.740.991", id.number("-9007199254740991"))
	require.Equal(t, "1,000", en.number("1000"))
	require.Equal(t, "999", en.number("999"))
	require.Equal(t, "Rp3.000", id.amount(3000, "rupiah"))
	require.Equal(t, "33,05%", id.amount(3305, "hundredths_of_percent"))
	require.Equal(t, "−0.05%", en.amount(-5, "hundredths_of_percent"))
	require.Equal(t, "1 – 2", id.period("1", "2"))
	require.Empty(t, id.period("", ""))
}

// requireApart holds that no box of a diagram lies on another or outside.
func requireApart(t require.TestingT, d *diagram) {
	for i, a := range d.Boxes {
		require.True(t, a.X >= 0 && a.Y >= 0 && a.X+a.Width <= d.Width && a.Y+a.Height <= d.Height, "%v lies within %d × %d", a, d.Width, d.Height)
		for _, text := range a.Text {
			require.LessOrEqual(t, textWidth(text.Text), a.Width, text.Text)
		}
		for _, b := range d.Boxes[:i] {
			require.True(t, a.X >= b.X+b.Width || b.X >= a.X+a.Width || a.Y >= b.Y+b.Height || b.Y >= a.Y+a.Height, "%v lies on %v", a, b)
		}
	}
}

func TestDiagramsOfWhatIsPublished(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		w := &writer{model: published(t), lang: l}
		for _, x := range w.lifecycles {
			d := w.lifecycleDiagram(x)
			requireApart(t, d)
			states, _ := w.statesOf(x)
			boxes := 0
			for _, b := range d.Boxes {
				if strings.HasPrefix(b.Class, "state") {
					boxes++
				}
			}
			require.Equal(t, len(states), boxes, x.ID)
			require.Less(t, d.Width, 1000, x.ID)
		}
		n := 0
		for _, x := range w.types {
			if d := w.relations(x); d != nil {
				n++
				requireApart(t, d)
			}
		}
		require.Greater(t, n, 200)
	}
}

// Any lifecycle is drawn: with circles, steps to the same state, states that nothing
// leads to.
func TestDiagramsOfAnyLifecycle(t *testing.T) {
	word := rapid.StringMatching(`[a-w ]{0,40}`)
	rapid.Check(t, func(t *rapid.T) {
		states := rapid.SliceOfNDistinct(word, 1, 8, rapid.ID).Draw(t, "states")
		state := rapid.SampledFrom(states)
		l := &lifecycle{ID: "x", Initial: state.Draw(t, "initial")}
		arrows := map[[2]string]bool{}
		for range rapid.IntRange(0, 20).Draw(t, "moves") {
			m := transition{From: rapid.SliceOfN(state, 0, 4).Draw(t, "from"), To: state.Draw(t, "to"), Event: word.Draw(t, "event")}
			for _, from := range m.From {
				arrows[[2]string{from, m.To}] = true
			}
			l.Transitions = append(l.Transitions, m)
		}
		w := &writer{model: &model{}, lang: blk.English}
		d := w.lifecycleDiagram(l)
		requireApart(t, d)
		require.Len(t, d.Lines, len(arrows))
	})
}

func TestShorten(t *testing.T) {
	require.Equal(t, "abc", shorten("abc", 100))
	require.Equal(t, "…", shorten("abc", 0))
	rapid.Check(t, func(t *rapid.T) {
		s, width := rapid.String().Draw(t, "s"), rapid.IntRange(20, 200).Draw(t, "width")
		require.LessOrEqual(t, textWidth(shorten(s, width)), width)
		require.LessOrEqual(t, len(wrap(s, width)), 3)
	})
}

func TestCodesHaveLabels(t *testing.T) {
	m := published(t)
	require.Equal(t, "draf", m.codeLabel("phase", "draft").ID)
	require.Equal(t, "x", m.codeLabel("phase", "x").EN)
	require.Equal(t, "x", m.codeLabel("colour", "x").ID)
	_, err := fs.Stat(schema.FS(), "codelists/strictness.json")
	require.NoError(t, err)
}

func TestParagraphs(t *testing.T) {
	require.Equal(t, []paragraph{{Text: "One. Two."}, {Items: []string{"a: satu", "b"}}, {Text: "Three"}}, paragraphs("One.\nTwo.\n\n- `a`: satu\n- b\n\nThree"))
	require.Empty(t, paragraphs(""))
}

func TestFirstSentence(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "One": "One", "One. Two.": "One.", "One.\n\nTwo. Three.": "One.", "The number (No. Reg.) of it. Two.": "The number (No. Reg.) of it.", "A). One. Two.": "A).", "1.5 of it. Two": "1.5 of it.",
	} {
		require.Equal(t, want, firstSentence(text), text)
	}
}
