package eligibility_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
)

const paser = `{
  "id": "blk-paser-2025", "version": 1, "purpose": "entry",
  "title": {"id": "Penerimaan peserta BLK Paser", "en": "Admission to BLK Paser"},
  "effective": {"from": "2025-07-02"},
  "parameters": {"min_age": [{"from": "2025-01-01", "value": 17, "basis": ["s4"]}]},
  "basis": {"s4": {"title": "Berandapost", "published_on": "2025-07-03", "disputed": true, "note": {"id": "sumber lain berkata lain"}}},
  "rule": {"kind": "all", "rules": [
    {"kind": "residence", "code": "KTP", "fact": "residence", "within": ["64.01"], "basis": ["s4"]},
    {"kind": "flag", "code": "SEKOLAH", "fact": "in_school", "is": false},
    {"kind": "age", "code": "USIA", "fact": "birth_date", "at": "batch_start", "min": {"param": "min_age"}}]},
  "examples": [{"name": "tepat 17 tahun", "dates": {"batch_start": "2026-03-02"},
    "evidence": {"residence": "64.01.04", "in_school": false, "birth_date": "2009-03-02"}, "expect": "eligible"}]
}`

func mustParse(t require.TestingT, text string) eligibility.Policy {
	p, found := eligibility.ParsePolicy([]byte(text))
	require.Empty(t, found)
	return p
}

func mustBind(t require.TestingT, p eligibility.Policy, d eligibility.Dates) *eligibility.Bound {
	b, found := p.Bind(d, &blk.Context{Regions: region.Table{}})
	require.Empty(t, found)
	return b
}

func evidence(t require.TestingT, b *eligibility.Bound, text string) eligibility.Evidence {
	e, found := b.Layout().ParseEvidence([]byte(text))
	require.Empty(t, found)
	return e
}

var march = eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}

func TestDecide(t *testing.T) {
	b := mustBind(t, mustParse(t, paser), march)
	for name, c := range map[string]struct {
		evidence string
		verdict  eligibility.Verdict
		missing  []eligibility.FactID
	}{
		"all known":                 {`{"residence":"64.01.04","in_school":false,"birth_date":"2008-01-02"}`, eligibility.Eligible, nil},
		"the day before 17":         {`{"residence":"64.01.04","in_school":false,"birth_date":"2009-03-03"}`, eligibility.Ineligible, nil},
		"school missing":            {`{"residence":"64.01","birth_date":"2008-01-02"}`, eligibility.Undetermined, []eligibility.FactID{"in_school"}},
		"nothing known":             {`{}`, eligibility.Undetermined, []eligibility.FactID{"residence", "in_school", "birth_date"}},
		"one known fact decides":    {`{"in_school":true}`, eligibility.Ineligible, nil},
		"elsewhere":                 {`{"residence":"64.02"}`, eligibility.Ineligible, nil},
		"only the province known":   {`{"residence":"64","in_school":false,"birth_date":"2008-01-02"}`, eligibility.Undetermined, []eligibility.FactID{"residence"}},
		"another province":          {`{"residence":"63"}`, eligibility.Ineligible, nil},
		"not born yet at the start": {`{"residence":"64.01","in_school":false,"birth_date":"2027-01-01"}`, eligibility.Ineligible, nil},
	} {
		e := evidence(t, b, c.evidence)
		d := b.Decide(&e)
		require.Equal(t, c.verdict, d.Verdict, name)
		require.Equal(t, c.missing, b.Missing(d), name)
		require.Zero(t, d.Met&d.Unmet, name)
		require.Equal(t, c.verdict.String(), map[blk.Truth]string{blk.True: "eligible", blk.False: "ineligible", blk.Undetermined: "undetermined"}[b.Reasons(d, &e, nil).Truth], name)
		require.Zero(t, testing.AllocsPerRun(10, func() { b.Decide(&e) }), "deciding allocates nothing")
	}

	e := evidence(t, b, `{"residence":"64.01","in_school":false,"birth_date":"2008-01-02"}`)
	require.NoError(t, b.Layout().Contest(&e, "in_school"))
	d := b.Decide(&e)
	require.Equal(t, eligibility.Undetermined, d.Verdict, "contested counts as missing")
	require.Contains(t, b.Reasons(d, &e, nil).Children[0].Children[1].Text.EN, "two sources disagree")

	e = evidence(t, b, `{"residence":"64.01","in_school":false,"birth_date":"2008-01-02"}`)
	undated := mustBind(t, mustParse(t, paser), eligibility.Dates{})
	d = undated.Decide(&e)
	require.Equal(t, eligibility.Undetermined, d.Verdict, "without the reference date the age is not known")
	require.Equal(t, "Set the first day of training.", undated.Reasons(d, &e, nil).Children[0].Children[2].Mend.EN)
}

func TestReasonsSayWhatTheySaw(t *testing.T) {
	b := mustBind(t, mustParse(t, paser), march)
	e := evidence(t, b, `{"residence":"64.01.04","birth_date":"2009-03-03"}`)
	a := b.Reasons(b.Decide(&e), &e, nil)
	require.Equal(t, "Penerimaan peserta BLK Paser: tidak memenuhi syarat", a.Text.ID)
	rules := a.Children[0]
	require.Contains(t, rules.Text.ID, "dan")
	require.Equal(t, "KTP", rules.Children[0].Code)
	require.Equal(t, "residence on the identity card in Kabupaten Paser (64.01) — residence on the identity card: Tanah Grogot, Kabupaten Paser (64.01.04)", rules.Children[0].Text.EN)
	require.Equal(t, blk.SourceID("s4"), rules.Children[0].Basis[0].Source)
	require.Equal(t, "masih bersekolah = tidak — masih bersekolah: belum diketahui", rules.Children[1].Text.ID)
	require.Zero(t, rules.Children[1].Mend, "what is decided asks for nothing more")
	e = evidence(t, b, `{"residence":"64.01.04"}`)
	a = b.Reasons(b.Decide(&e), &e, nil)
	require.Equal(t, "Bring the last diploma or a statement that school has ended.", a.Children[0].Children[1].Mend.EN)
	e = evidence(t, b, `{"residence":"64.01.04","birth_date":"2009-03-03"}`)
	a = b.Reasons(b.Decide(&e), &e, nil)
	rules = a.Children[0]
	require.Equal(t, "umur sedikitnya 17 tahun pada hari pertama pelatihan — tanggal lahir: 3 Maret 2009", rules.Children[2].Text.ID)
	require.Equal(t, blk.False, rules.Children[2].Truth)
}

// everyKind is a policy with every kind of rule.
const everyKind = `{"id":"p","version":2,"purpose":"staying","title":{"id":"Semua"},"effective":{"from":"2020-01-01","until":"2029-12-31"},
 "parameters":{"most":[{"from":"2019-01-01","until":"2022-12-31","value":1},{"from":"2023-01-01","until":"2029-12-31","value":2}]},
 "rule":{"kind":"at_least","count":4,"rules":[
  {"kind":"any","rules":[{"kind":"level","code":"L","fact":"education","min":"sma","max":"s1"},{"kind":"one_of","code":"W","fact":"employment","values":["unemployed","laid_off"]}]},
  {"kind":"not","rule":{"kind":"flag","code":"F","fact":"disability","is":true,"text":{"id":"penyandang","en":"disabled"}}},
  {"kind":"count","code":"C","fact":"trainings_taken","max":{"param":"most"}},
  {"kind":"age","code":"A","fact":"birth_date","at":"as_of","min":18,"max":40},
  {"kind":"residence","code":"R","fact":"residence","within":["33.25","33.26"]},
  {"kind":"count","code":"M","fact":"trainings_taken","min":1}]}}`

func TestEveryKindOfRule(t *testing.T) {
	p := mustParse(t, everyKind)
	var codes []string
	for l := range p.Leaves() {
		codes = append(codes, string(l.Code))
	}
	require.Equal(t, []string{"L", "W", "F", "C", "A", "R", "M"}, codes)
	b := mustBind(t, p, eligibility.Dates{})
	on := func(as string) *eligibility.Bound {
		b, found := p.Bind(eligibility.Dates{AsOf: blk.MustParseDate(as)}, &blk.Context{Regions: region.Table{}})
		require.False(t, found.HasErrors())
		require.Equal(t, as < "2020" || as > "2029-12-31", len(found.Of("POL-013")) > 0, "told where it is not in force")
		return b
	}
	e := evidence(t, b, `{"education":"d4","employment":"employed","disability":false,"trainings_taken":2,"birth_date":"2000-02-29","residence":"33.26.01"}`)
	d := on("2026-03-01").Decide(&e)
	require.Equal(t, eligibility.Eligible, d.Verdict)
	require.Equal(t, uint64(0b1111001), d.Met, "leaves count as they are written, before any not")
	require.Equal(t, uint64(0b0000110), d.Unmet)
	d = on("2022-06-01").Decide(&e)
	require.Equal(t, uint64(0b1000), d.Unmet&0b1000, "another value of the parameter was in force")
	require.Equal(t, uint64(0b10000), on("2018-02-28").Decide(&e).Unmet&0b10000, "born on 29 February: 18 on 1 March")
	require.Equal(t, uint64(0b10000), on("2018-03-01").Decide(&e).Met&0b10000)
	d = on("2030-06-01").Decide(&e)
	require.Zero(t, (d.Met|d.Unmet)&0b1000, "the parameter has no value then")

	a := on("2026-03-01").Reasons(d, &e, nil)
	var texts []string
	var collect func(blk.Answer)
	collect = func(a blk.Answer) {
		texts = append(texts, a.Text.EN)
		for _, child := range a.Children {
			collect(child)
		}
	}
	collect(a)
	for _, want := range []string{"At least 4 of these", "Any of these (or)", "This must not be met (not)", "disabled", "trainings taken at most 2", "age at least 18 and at most 40 years on the day of decision",
		"Kabupaten Batang (33.25) or Kabupaten Pekalongan (33.26)", "employment = unemployed or laid off", "level of education at least upper secondary school and at most bachelor", "level of education: diploma 4", "employment: employed", "trainings taken: 2", "person with a disability: no"} {
		require.Contains(t, strings.Join(texts, "\n"), want)
	}
}

func TestPolicyRoundTrip(t *testing.T) {
	for _, text := range []string{paser, everyKind} {
		p := mustParse(t, text)
		b, err := json.Marshal(p)
		require.NoError(t, err)
		require.JSONEq(t, text, string(b))
		var again eligibility.Policy
		require.NoError(t, json.Unmarshal(b, &again))
		require.Equal(t, p, again)
	}
	var p eligibility.Policy
	require.Error(t, json.Unmarshal([]byte(`{"id":1}`), &p))
	require.Empty(t, p.ID)
	b, err := json.Marshal(eligibility.Policy{Rule: eligibility.Not{}})
	require.NoError(t, err)
	require.Contains(t, string(b), `"rule":{"kind":"not","rule":null}`)
}

func TestBadPolicies(t *testing.T) {
	change := func(from, to string) string {
		require.Contains(t, paser, from)
		return strings.Replace(paser, from, to, 1)
	}
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"not JSON":            {`{"id":`, []string{"DOC-007 /id"}},
		"an array":            {`[]`, []string{"DOC-008 "}},
		"unknown member":      {change(`"id":`, `"extra":1,"id":`), []string{"DOC-002 /extra"}},
		"unknown kind":        {change(`"kind": "flag"`, `"kind":"regex"`), []string{"REF-001 /rule/rules/1/kind"}},
		"no kind":             {change(`"kind": "flag",`, ``), []string{"DOC-009 /rule/rules/1/kind"}},
		"kind twice":          {change(`"kind": "flag"`, `"kind":"flag","kind":"age"`), []string{"DOC-011 /rule/rules/1/kind"}},
		"member of another":   {change(`"is": false`, `"is":false,"min":3`), []string{"DOC-002 /rule/rules/1/min"}},
		"unknown fact":        {change(`"fact": "in_school"`, `"fact":"shoe_size"`), []string{"POL-001 /rule/rules/1/fact"}},
		"fact does not fit":   {change(`"fact": "in_school"`, `"fact":"birth_date"`), []string{"POL-002 /rule/rules/1/fact"}},
		"same code":           {change(`"SEKOLAH"`, `"KTP"`), []string{"POL-003 /rule/rules/1/code"}},
		"bad code":            {change(`"SEKOLAH"`, `"MASIH SEKOLAH"`), []string{"DOC-014 /rule/rules/1/code"}},
		"no code":             {change(`"code": "SEKOLAH",`, ``), []string{"DOC-009 /rule/rules/1/code"}},
		"unknown parameter":   {change(`{"param": "min_age"}`, `{"param":"max_age"}`), []string{"POL-005 /rule/rules/2/min"}},
		"no bound":            {change(`, "min": {"param": "min_age"}`, ``), []string{"POL-006 /rule/rules/2/min"}},
		"bounds crossed":      {change(`"min": {"param": "min_age"}`, `"min":40,"max":17`), []string{"POL-006 /rule/rules/2/max"}},
		"bound is a text":     {change(`"min": {"param": "min_age"}`, `"min":"17"`), []string{"DOC-008 /rule/rules/2/min"}},
		"fractional bound":    {change(`"min": {"param": "min_age"}`, `"min":17.5`), []string{"DOC-012 /rule/rules/2/min"}},
		"late parameter":      {change(`"from": "2025-01-01"`, `"from":"2025-08-01"`), []string{"POL-007 /parameters/min_age/0/from"}},
		"parameter ends":      {change(`"value": 17`, `"until":"2025-12-31","value":17`), []string{"POL-007 /parameters/min_age/0/from"}},
		"no values":           {change(`[{"from": "2025-01-01", "value": 17, "basis": ["s4"]}]`, `[]`), []string{"DOC-016 /parameters/min_age", "POL-005 /rule/rules/2/min"}},
		"unknown basis":       {change(`"basis": {"s4"`, `"basis": {"s5"`), []string{"POL-010 /parameters/min_age/0/basis/0", "POL-010 /rule/rules/0/basis/0"}},
		"no rules":            {change(`"rules": [`, `"rules":[],"x":[`), []string{"DOC-016 /rule/rules", "DOC-002 /rule/x", "POL-008 /rule"}},
		"rule is a text":      {change(`{"kind": "flag", "code": "SEKOLAH", "fact": "in_school", "is": false}`, `"x"`), []string{"DOC-008 /rule/rules/1"}},
		"rule is null":        {change(`{"kind": "flag", "code": "SEKOLAH", "fact": "in_school", "is": false}`, `null`), []string{"DOC-010 /rule/rules/1"}},
		"bad region":          {change(`["64.01"]`, `["6401","64.01"]`), []string{"DOC-012 /rule/rules/0/within/0"}},
		"no region":           {change(`["64.01"]`, `[]`), []string{"DOC-016 /rule/rules/0/within"}},
		"bad reference date":  {change(`"batch_start", "min"`, `"tomorrow", "min"`), []string{"REF-001 /rule/rules/2/at"}},
		"flag is a text":      {change(`"is": false`, `"is":"false"`), []string{"DOC-008 /rule/rules/1/is"}},
		"wrong example":       {change(`"expect": "eligible"`, `"expect":"ineligible"`), []string{"POL-011 /examples/0/expect"}},
		"bad verdict":         {change(`"expect": "eligible"`, `"expect":"yes"`), []string{"REF-001 /examples/0/expect"}},
		"bad evidence":        {change(`"in_school": false, "birth`, `"in_school":0,"birth`), []string{"DOC-008 /examples/0/evidence/in_school"}},
		"reversed":            {change(`{"from": "2025-07-02"}`, `{"from":"2025-07-02","until":"2025-07-01"}`), []string{"DOC-013 /effective"}},
		"empty title":         {change(`"id": "Penerimaan peserta BLK Paser"`, `"id":""`), []string{"DOC-010 /title/id"}},
		"version zero":        {change(`"version": 1`, `"version":0`), []string{"POL-012 /version"}},
		"version is negative": {change(`"version": 1`, `"version":-1`), []string{"DOC-012 /version"}},
		"purpose":             {change(`"entry"`, `"exit"`), []string{"REF-001 /purpose"}},
	} {
		_, found := eligibility.ParsePolicy([]byte(c.text))
		var got []string
		for _, f := range found {
			got = append(got, string(f.Check)+" "+f.At)
			blktest.CheckFinding(t, f)
		}
		require.ElementsMatch(t, c.want, got, name)
	}
}

func TestChecksOfPoliciesMadeInGo(t *testing.T) {
	good := func() eligibility.Policy { return mustParse(t, everyKind) }
	for check, change := range map[blk.CheckID]func(*eligibility.Policy){
		"POL-004": func(p *eligibility.Policy) {
			all := eligibility.All{}
			for i := range 65 {
				all.Rules = append(all.Rules, eligibility.Flag{Leaf: eligibility.Leaf{Code: eligibility.RuleCode("C" + string(rune('0'+i/10)) + string(rune('0'+i%10))), Fact: "disability"}, Is: blk.FlagOf(true)})
			}
			p.Rule = all
		},
		"POL-006": func(p *eligibility.Policy) {
			p.Rule = eligibility.All{Rules: eligibility.RuleList{eligibility.Residence{}, eligibility.Flag{}, eligibility.OneOf{}, eligibility.Age{}, eligibility.Level{}, eligibility.AtLeast{}}}
		},
		"POL-008": func(p *eligibility.Policy) { p.Rule = &eligibility.All{} },
		"POL-009": func(p *eligibility.Policy) {
			p.Rule = eligibility.OneOf{Leaf: eligibility.Leaf{Code: "X", Fact: "employment"}, Values: []string{"retired"}}
		},
		"REF-005": func(p *eligibility.Policy) {
			p.Rule = eligibility.Residence{Leaf: eligibility.Leaf{Code: "X", Fact: "residence"}, Within: []blk.Region{blk.MustParseRegion("64.04")}}
		},
		"DOC-009": func(p *eligibility.Policy) { p.Rule = eligibility.Not{Rule: eligibility.Count{}} },
		"DOC-014": func(p *eligibility.Policy) { p.ID = "a b" },
	} {
		p := good()
		change(&p)
		found := p.Check(&blk.Context{Regions: region.Table{}})
		require.NotEmpty(t, found.Of(check), check)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
		_, refused := p.Bind(eligibility.Dates{}, &blk.Context{Regions: region.Table{}})
		require.True(t, refused.HasErrors(), check)
		require.Error(t, p.Validate(&blk.Context{Regions: region.Table{}}))
	}
	p := good()
	p.Rule = eligibility.Not{}
	require.Equal(t, "/rule", p.Check(nil).Of("POL-008")[0].At)
	require.Empty(t, p.Check(nil).Of("POL-011"), "examples need a sound policy")
	for _, info := range eligibility.Checks() {
		blktest.CheckDescription(t, info)
	}
}

func TestHugeDocumentsAreRefused(t *testing.T) {
	huge := []byte(`{"parameters":{"a":[` + strings.Repeat("0,", 3<<20) + `0]}}`)
	_, found := eligibility.ParsePolicy(huge)
	require.Len(t, found, 1)
	require.Equal(t, blk.Fatal, found[0].Severity)
	_, found = eligibility.ParseApplicant([]byte(`{"evidence":{"units":[`+strings.Repeat("0,", 3<<20)+`0]}}`), nil)
	require.Len(t, found, 1)
	require.Equal(t, blk.Fatal, found[0].Severity)
}

func FuzzParsePolicy(f *testing.F) {
	f.Add([]byte(paser))
	f.Add([]byte(everyKind))
	f.Add([]byte(`{"rule":{"kind":"not","rule":{"kind":"not"}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, found := eligibility.ParsePolicy(data)
		if found.HasErrors() {
			return
		}
		b := mustBindLoosely(t, p)
		var e eligibility.Evidence
		b.Reasons(b.Decide(&e), &e, nil)
		p.Analyse(nil)
		text, err := json.Marshal(p)
		require.NoError(t, err)
		again, found := eligibility.ParsePolicy(text)
		require.Empty(t, found)
		require.Equal(t, p, again)
	})
}

func mustBindLoosely(t *testing.T, p eligibility.Policy) *eligibility.Bound {
	b, found := p.Bind(eligibility.Dates{}, nil)
	require.False(t, found.HasErrors())
	return b
}

func FuzzParseApplicant(f *testing.F) {
	f.Add([]byte(`{"id":"a","evidence":{"residence":"64.01.04","in_school":false,"birth_date":"2008-01-02","education":"sma","units":["J.62DMI00.001.1",{"code":"J.62DMI00.002.1","until":"2027-01-01"}]},"about":{"residence":{"assurance":"verified","source":"Dukcapil","on":"2026-01-01"}},"contested":["in_school"]}`))
	f.Add([]byte(`{"id":7,"evidence":{"welfare_decile":11,"units":[]}}`))
	f.Add([]byte(sourcedLine))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, found := eligibility.ParseApplicant(data, nil)
		if found.HasErrors() {
			return
		}
		b, err := json.Marshal(a)
		require.NoError(t, err)
		again, found := eligibility.ParseApplicant(b, nil)
		require.Empty(t, found)
		second, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(b), string(second))
	})
}

func TestCodeLists(t *testing.T) {
	blktest.CodeList(t, eligibility.FactKind(""), eligibility.Assurance(""), eligibility.Change(""), eligibility.LeapBirthday(""), eligibility.Relation(""), eligibility.Need(""), eligibility.Dialect(""), eligibility.RuleKind(""), eligibility.ReferenceDate(""), eligibility.Purpose(""))
	require.Equal(t, len(eligibility.Rules()), eligibility.RuleKind("").CodeList().Len())
	for i, r := range eligibility.Rules() {
		require.Equal(t, eligibility.RuleKind("").CodeList().Values()[i], string(r.Kind()))
	}
	for _, f := range eligibility.Facts() {
		require.True(t, blk.IsWord(string(f.ID)) && f.Kind.IsValid())
		require.NotEmpty(t, f.Label.ID)
		require.NotEmpty(t, f.Ask.EN)
	}
	for _, v := range []eligibility.Verdict{eligibility.Undetermined, eligibility.Ineligible, eligibility.Eligible} {
		again, err := eligibility.ParseVerdict(v.String())
		require.NoError(t, err)
		require.Equal(t, v, again)
		require.True(t, v.CodeList().Has(v.String()))
		require.NotEmpty(t, v.Label().EN)
	}
	for _, bad := range []string{"", "yes"} {
		_, err := eligibility.ParseVerdict(bad)
		require.Error(t, err)
	}
	l := eligibility.LimitParam("x")
	require.Equal(t, "x", l.String())
	require.Equal(t, "7", eligibility.LimitOf(blk.MustNewCount(7)).String())
}
