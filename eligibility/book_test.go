package eligibility_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/eligibility"
)

// foundAt returns the checks and places of findings.
func foundAt(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Check)+" "+f.At)
	}
	return list
}

func TestBooks(t *testing.T) {
	base := func() eligibility.Policy {
		return mustPolicy(`{"id":"nasional","version":1,"purpose":"entry","layer":"national","title":{"id":"N"},"effective":{"from":"2026-01-01","until":"2026-12-31"},"rule":{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false}}`)
	}
	local := func() eligibility.Policy {
		return mustPolicy(`{"id":"daerah","version":1,"purpose":"entry","layer":"regency","extends":{"id":"nasional","version":1},"title":{"id":"D"},"effective":{"from":"2026-02-01","until":"2026-12-31"},"rule":{"kind":"flag","code":"DIFABEL","fact":"disability","is":true}}`)
	}
	second := func(from string) eligibility.Policy {
		p := base()
		p.Version, p.Effective = blk.MustNewCount(2), blk.Period{From: blk.MustParseDate(from)}
		return p
	}
	for name, c := range map[string]struct {
		policies []eligibility.Policy
		want     []string
	}{
		"sound":                {[]eligibility.Policy{base(), second("2027-01-01"), local()}, nil},
		"in any order":         {[]eligibility.Policy{local(), second("2027-01-01"), base()}, nil},
		"a gap":                {[]eligibility.Policy{base(), second("2027-01-02")}, []string{"POL-018 /policies/1/effective"}},
		"an overlap":           {[]eligibility.Policy{base(), second("2026-12-31")}, []string{"POL-018 /policies/1/effective"}},
		"twice":                {[]eligibility.Policy{base(), base()}, []string{"POL-018 /policies/1/effective"}},
		"a lower number":       {[]eligibility.Policy{func() eligibility.Policy { p := base(); p.Version = blk.MustNewCount(3); return p }(), second("2027-01-01")}, []string{"POL-018 /policies/1/effective"}},
		"no base":              {[]eligibility.Policy{local()}, []string{"POL-019 /policies/0/extends"}},
		"another purpose":      {[]eligibility.Policy{base(), func() eligibility.Policy { p := local(); p.Purpose = eligibility.ForStaying; return p }()}, []string{"POL-021 /policies/1/purpose"}},
		"a wider layer":        {[]eligibility.Policy{func() eligibility.Policy { p := base(); p.Layer = blk.LayerProgramme; return p }(), local()}, []string{"POL-021 /policies/1/layer"}},
		"longer in force":      {[]eligibility.Policy{base(), func() eligibility.Policy { p := local(); p.Effective.Until = blk.Date{}; return p }()}, []string{"POL-021 /policies/1/effective"}},
		"the same code":        {[]eligibility.Policy{base(), func() eligibility.Policy { p := local(); p.Rule = base().Rule; return p }()}, []string{"POL-021 /policies/1/rule"}},
		"a policy with faults": {[]eligibility.Policy{func() eligibility.Policy { p := base(); p.Rule = nil; return p }()}, []string{"DOC-009 /policies/0/rule"}},
		"in a circle": {[]eligibility.Policy{func() eligibility.Policy { p, other := base(), local(); p.Extends = other.Ref(); return p }(), local()},
			[]string{"POL-021 /policies/0/extends", "POL-021 /policies/1/extends"}},
	} {
		book, found := eligibility.NewBook(c.policies...)
		require.Equal(t, c.want, foundAt(found), name)
		require.Equal(t, c.want == nil, book != nil, name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
	}
	book, _ := eligibility.NewBook(base(), local())
	_, found := book.Bind(eligibility.PolicyRef{ID: "none", Version: blk.MustNewCount(1)}, eligibility.Dates{}, nil)
	require.Equal(t, []string{"POL-019 /policies/0/extends"}, foundAt(found))
	_, ok := book.On("nasional", blk.MustParseDate("2025-12-31"))
	require.False(t, ok)
	p := local()
	_, found = p.Bind(eligibility.Dates{}, nil)
	require.Equal(t, []string{"POL-017 /extends"}, foundAt(found), "alone it would lose what it extends")
}

// TestLayersOnlyTighten: whoever is eligible under a policy that extends another is
// eligible under the other.
func TestLayersOnlyTighten(t *testing.T) {
	base := mustPolicy(`{"id":"a","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2026-01-01"},"rule":{"kind":"any","rules":[{"kind":"flag","code":"A","fact":"in_school","is":false},{"kind":"count","code":"B","fact":"trainings_taken","max":2}]}}`)
	local := mustPolicy(`{"id":"b","version":1,"purpose":"entry","extends":{"id":"a","version":1},"title":{"id":"N"},"effective":{"from":"2026-01-01"},"rule":{"kind":"not","rule":{"kind":"count","code":"C","fact":"trainings_taken","min":2}}}`)
	book, found := eligibility.NewBook(base, local)
	require.Empty(t, found)
	wide, _ := book.Bind(base.Ref(), eligibility.Dates{}, nil)
	narrow, _ := book.Bind(local.Ref(), eligibility.Dates{}, nil)
	c, ok := eligibility.Compare(wide, narrow)
	require.True(t, ok && c.Complete && !c.IsEquivalent())
	for _, d := range c.Differences {
		require.Equal(t, eligibility.Eligible, d.First, "the wider one refuses nobody whom the narrower lets in")
	}
}

func TestLayouts(t *testing.T) {
	leaf := func(i int) string { return fmt.Sprintf(`{"kind":"flag","code":"F%d","fact":"f%d","is":true}`, i, i) }
	policy := func(id string, n int, kind, rules string) eligibility.Policy {
		var facts []string
		for i := range n {
			facts = append(facts, fmt.Sprintf(`"f%d":{"kind":%q,"ask":{"id":"x"}}`, i, kind))
		}
		return mustPolicy(`{"id":"` + id + `","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2026-01-01"},"facts":{` + strings.Join(facts, ",") + `},"rule":{"kind":"all","rules":[` + rules + `]}}`)
	}
	var rules []string
	for i := range 33 {
		rules = append(rules, leaf(i))
	}
	for n, want := range map[int][]string{32: nil, 33: {"POL-014 /facts"}} {
		p := policy("p", n, "flag", strings.Join(rules[:n], ","))
		_, found := eligibility.NewLayout(&p)
		require.Equal(t, want, foundAt(found), n)
		_, found = p.Bind(eligibility.Dates{}, nil)
		require.Equal(t, want, foundAt(found), n)
	}
	var codes []string
	for i := range 64 {
		codes = append(codes, fmt.Sprintf(`"c%d"`, i))
	}
	for n, want := range map[int][]string{63: nil, 64: {"POL-014 /facts"}} {
		p := policy("p", 0, "set", `{"kind":"holds","code":"H","fact":"certificates","codes":[`+strings.Join(codes[:n], ",")+`]}`)
		l, found := eligibility.NewLayout(&p)
		require.Equal(t, want, foundAt(found), n)
		if want == nil {
			e, found := l.ParseEvidence([]byte(`{"certificates":[` + strings.Join(codes[:n], ",") + `]}`))
			require.Empty(t, found)
			b, _ := p.BindTo(l, eligibility.Dates{}, nil)
			require.Equal(t, eligibility.Eligible, b.Decide(&e).Verdict)
			less, _ := l.ParseEvidence([]byte(`{"certificates":[` + strings.Join(codes[1:n], ",") + `]}`))
			require.Equal(t, eligibility.Ineligible, b.Decide(&less).Verdict)
		}
	}
	flag, count := policy("a", 1, "flag", leaf(0)), policy("b", 1, "count", `{"kind":"count","code":"C","fact":"f0","min":1}`)
	_, found := eligibility.NewLayout(&flag, &count)
	require.Equal(t, []string{"POL-015 /facts"}, foundAt(found))
	other := policy("c", 2, "flag", leaf(1))
	l, _ := eligibility.NewLayout(&flag)
	_, found = other.BindTo(l, eligibility.Dates{}, nil)
	require.Equal(t, []string{"POL-014 /facts"}, foundAt(found), "a policy that the layout was not made from")

	// under another layout everything reads as missing
	b, _ := flag.Bind(eligibility.Dates{}, nil)
	foreign, _ := other.Bind(eligibility.Dates{}, nil)
	e, _ := foreign.Layout().ParseEvidence([]byte(`{"f1":true}`))
	require.Equal(t, eligibility.Eligible, foreign.Decide(&e).Verdict)
	require.Equal(t, eligibility.Decision{}, b.Decide(&e))
	require.False(t, b.Layout().Has(&e, "f0"))
	require.Empty(t, b.Layout().Dossier(&e).Evidence)
	require.Error(t, b.Layout().Set(&e, "f1", eligibility.FlagValue(true), ""))
	require.Error(t, b.Layout().Contest(&e, "f1"))
}

func TestDeclarations(t *testing.T) {
	for text, want := range map[string]string{
		`"kartu":{"kind":"flag"}`: "",
		`"kartu":{"kind":"word","values":["a","b"],"labels":{"a":{"id":"A"}}}`: "",
		`"a b":{"kind":"flag"}`:                                            "POL-016 /facts/a b",
		`"in_school":{"kind":"flag"}`:                                      "POL-016 /facts/in_school",
		`"kartu":{"kind":"flag","values":["a"]}`:                           "POL-016 /facts/kartu/values",
		`"kartu":{"kind":"word"}`:                                          "POL-016 /facts/kartu/values",
		`"kartu":{"kind":"word","values":["a","a"]}`:                       "POL-016 /facts/kartu/values/1",
		`"kartu":{"kind":"word","values":["a b"]}`:                         "POL-016 /facts/kartu/values/0",
		`"kartu":{"kind":"word","values":["a"],"labels":{"b":{"id":"B"}}}`: "POL-016 /facts/kartu/labels/b",
		`"kartu":{"kind":"text"}`:                                          "REF-001 /facts/kartu/kind",
		`"kartu":{"label":{"id":"x"}}`:                                     "DOC-009 /facts/kartu/kind",
	} {
		_, found := eligibility.ParsePolicy([]byte(`{"id":"p","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2026-01-01"},"facts":{` + text + `},"rule":{"kind":"flag","code":"A","fact":"in_school","is":false}}`))
		got := strings.Join(foundAt(found), " ")
		require.Equal(t, want, got, text)
	}
}

func TestRulesHaveAMost(t *testing.T) {
	rules := make([]string, 64)
	for i := range rules {
		rules[i] = fmt.Sprintf(`{"kind":"flag","code":"C%d","fact":"in_school","is":true}`, i)
	}
	for n, want := range map[int][]string{63: nil, 64: {"POL-004 /rule"}} {
		p, found := eligibility.ParsePolicy([]byte(`{"id":"p","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2026-01-01"},"rule":{"kind":"all","rules":[` + strings.Join(rules[:n], ",") + `]}}`))
		require.Equal(t, want, foundAt(found), n)
		if want == nil {
			b, _ := p.Bind(eligibility.Dates{}, nil)
			e := evidence(t, b, `{"in_school":true}`)
			d := b.Decide(&e)
			require.Equal(t, eligibility.Eligible, d.Verdict)
			require.Len(t, b.Codes(d.Met), n)
		}
	}
}

func TestHashesTellPoliciesApart(t *testing.T) {
	first := mustPolicy(`{"id":"p","version":1,"purpose":"entry","title":{"id":"Umur < 20 & \"lulus\" é"},"effective":{"from":"2026-01-01"},"rule":{"kind":"flag","code":"A","fact":"in_school","is":false}}`)
	second := mustPolicy(`{"rule":{"is":false,"fact":"in_school","code":"A","kind":"flag"},"effective":{"from":"2026-01-01"},"title":{"id":"Umur < 20 & \"lulus\" \u00e9"},"purpose":"entry","version":1,"id":"p"}`)
	x, err := first.Hash()
	require.NoError(t, err)
	y, _ := second.Hash()
	require.Equal(t, x, y, "the order of members and escapes make no difference")
	text, _ := first.Canonical()
	require.Equal(t, `{"effective":{"from":"2026-01-01"},"id":"p","purpose":"entry","rule":{"code":"A","fact":"in_school","is":false,"kind":"flag"},"title":{"id":"Umur < 20 & \"lulus\" é"},"version":1}`, string(text))
	second.Version = blk.MustNewCount(2)
	z, _ := second.Hash()
	require.NotEqual(t, x, z)
}

func TestOffsets(t *testing.T) {
	for text, ok := range map[string]bool{"0": true, "12": true, "-12": true, "1200": true, "-1200": true, "1201": false, "-1201": false, "": false, "-": false, "1.5": false, "1e2": false, "01": false, "x": false, "99999999999999999999": false} {
		_, err := eligibility.ParseOffsetMonths(text)
		require.Equal(t, ok, err == nil, text)
	}
	// clipped to the last day of a shorter month
	p := mustPolicy(`{"id":"p","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2025-01-01"},"rule":{"kind":"date","code":"A","fact":"last_training_ended","at":"batch_start","offset_months":-1,"relation":"on_or_before"}}`)
	b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-31")}, nil)
	for day, want := range map[string]eligibility.Verdict{"2026-02-28": eligibility.Eligible, "2026-03-01": eligibility.Ineligible} {
		e := evidence(t, b, `{"last_training_ended":"`+day+`"}`)
		require.Equal(t, want, b.Decide(&e).Verdict, day)
	}
}

func TestLeapBirthdays(t *testing.T) {
	for leap, want := range map[string][2]eligibility.Verdict{`"march_1"`: {eligibility.Ineligible, eligibility.Eligible}, `"february_28"`: {eligibility.Eligible, eligibility.Eligible}} {
		p := mustPolicy(`{"id":"p","version":1,"purpose":"entry","title":{"id":"N"},"effective":{"from":"2025-01-01"},"rule":{"kind":"age","code":"A","fact":"birth_date","at":"batch_start","min":18,"leap_birthday":` + leap + `}}`)
		for i, day := range []string{"2026-02-28", "2026-03-01"} {
			b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate(day)}, nil)
			e := evidence(t, b, `{"birth_date":"2008-02-29"}`)
			require.Equal(t, want[i], b.Decide(&e).Verdict, "%s %s", leap, day)
			from, ok := b.EligibleFrom(&e, blk.MustParseDate("2026-01-01"))
			require.True(t, ok)
			require.Equal(t, map[string]string{`"march_1"`: "2026-03-01", `"february_28"`: "2026-02-28"}[leap], from.String())
		}
	}
}

// TestNothingIsAllocated: deciding, and asking when somebody is eligible.
func TestNothingIsAllocated(t *testing.T) {
	p := mustPolicy(nine)
	b, _ := p.Bind(march, nil)
	for _, text := range []string{`{}`, `{"residence":"64"}`, `{"residence":"64.01.04","birth_date":"2010-02-28","in_school":false,"education":"sma","employment":"unemployed","trainings_taken":1,"disability":true,"last_training_ended":"2024-01-31"}`} {
		e := evidence(t, b, text)
		require.Zero(t, testing.AllocsPerRun(20, func() { b.Decide(&e) }))
		require.Zero(t, testing.AllocsPerRun(20, func() { b.EligibleFrom(&e, march.BatchStart) }))
	}
}
