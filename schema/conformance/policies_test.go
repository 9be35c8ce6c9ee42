package conformance_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
)

func replaced(path string, v any) []operation { return []operation{{"replace", path, v}} }
func added(path string, v any) []operation    { return []operation{{"add", path, v}} }
func removed(path string) []operation         { return []operation{{"remove", path, nil}} }

type object = map[string]any

// ruleOf is a rule that a case adds.
func ruleOf(code, kind, fact string, more object) object {
	rule := object{"kind": kind, "code": code, "fact": fact, "basis": []string{"berandapost"}, "text": object{"id": "Syarat", "en": "Condition"}}
	for name, v := range more {
		rule[name] = v
	}
	return rule
}

// Every check of one policy has a policy that breaks it.
func TestPolicyCases(t *testing.T) {
	good, err := os.ReadFile("../../examples/paser/policy.json")
	if err != nil {
		t.Skip("the examples are not there")
	}
	c := &blk.Context{Regions: region.Table{}}
	check := func(text []byte, one *changeCase) blk.Findings {
		p, found := eligibility.ParsePolicy(text)
		if found.HasErrors() {
			return found
		}
		if found = append(found, p.Analyse(c)...); one.Dates != (eligibility.Dates{}) {
			_, bound := p.Bind(one.Dates, c)
			found = append(found, bound...)
		}
		return found
	}
	day := blk.MustParseDate
	rule := func(i string, member string) string { return "/rule/rules/" + i + "/" + member }
	many := make([]any, 65)
	for i := range many {
		many[i] = ruleOf("C"+toText(i), "flag", "disability", object{"is": true})
	}
	codes := make([]string, 64)
	for i := range codes {
		codes[i] = "SKEMA-" + toText(i)
	}
	plainly := func(change []operation) []operation { // without examples, which would say otherwise
		return append(change, operation{"remove", "/examples", nil})
	}
	disabled := ruleOf("DIFABEL", "flag", "disability", object{"is": true})
	adult := ruleOf("DEWASA", "age", "birth_date", object{"at": "batch_start", "min": 16})
	keepChangeCases(t, "policy", "", good, check, []changeCase{
		{Check: "POL-001", Change: replaced(rule("1", "fact"), "shoe_size")},
		{Check: "POL-002", Change: replaced(rule("1", "fact"), "birth_date")},
		{Check: "POL-003", Change: replaced(rule("1", "code"), "KTP")},
		{Check: "POL-004", Change: replaced("/rule/rules", many)},
		{Check: "POL-005", Change: replaced(rule("2", "min/param"), "max_age")},
		{Check: "POL-006", Change: removed(rule("2", "min"))},
		{Check: "POL-007", Change: replaced("/parameters/min_age/0/from", "2025-08-01")},
		{Check: "POL-009", Change: added("/rule/rules/-", ruleOf("KERJA", "one_of", "employment", object{"values": []string{"retired"}}))},
		{Check: "POL-010", Change: replaced(rule("0", "basis/0"), "s5")},
		{Check: "POL-011", Change: replaced("/examples/0/expect", "ineligible")},
		{Check: "POL-012", Change: replaced("/version", 0)},
		{Check: "POL-013", Dates: eligibility.Dates{AsOf: day("2024-07-02"), BatchStart: day("2024-08-01")}, Change: replaced("/title/id", "Penerimaan")},
		{Check: "POL-016", Change: added("/facts", object{"in_school": object{"kind": "flag", "label": object{"id": "Sekolah", "en": "School"}}})},
		{Check: "POL-017", Dates: eligibility.Dates{AsOf: day("2026-03-02"), BatchStart: day("2026-03-02")}, Change: added("/extends", object{"id": "nasional", "version": 1})},
		{Check: "POL-014", Dates: eligibility.Dates{AsOf: day("2026-03-02"), BatchStart: day("2026-03-02")}, Change: added("/rule/rules/-", ruleOf("UNIT", "holds", "certificates", object{"codes": codes}))},
		{Check: "POL-030", Change: plainly(added("/rule/rules/-", ruleOf("ANAK", "age", "birth_date", object{"at": "batch_start", "max": 16})))},
		{Check: "POL-031", Change: plainly(replaced("/rule", object{"kind": "any", "rules": []any{disabled, ruleOf("LAIN", "flag", "disability", object{"is": false})}}))},
		{Check: "POL-032", Change: added("/rule/rules/-", adult)},
		{Check: "POL-033", Change: replaced("/rule/rules/1", object{"kind": "any", "rules": []any{ruleOf("SEKOLAH", "flag", "in_school", object{"is": false}),
			object{"kind": "all", "rules": []any{ruleOf("LULUS", "flag", "in_school", object{"is": false}), disabled}}}})},
		{Check: "POL-034", Change: added("/rule/rules/-", object{"kind": "any", "rules": []any{disabled, adult}})},
		{Check: "POL-035", Change: plainly(added("/rule/rules/-", ruleOf("DESIL", "count", "welfare_decile", object{"min": 11})))},
		{Check: "POL-036", Change: plainly(added("/rule/rules/-", ruleOf("LATIH", "count", "trainings_taken", object{"min": 0})))},
		{Check: "POL-037", Change: removed(rule("1", "basis"))},
		{Check: "POL-038", Change: plainly(added("/rule/rules/-", ruleOf("SEHAT", "flag", "healthy", object{"is": true, "assurance": "verified"})))},
		{Check: "POL-039", Change: removed(rule("1", "text/en"))},
		{Check: "POL-040", Change: replaced("/rule/rules/1", object{"kind": "not", "rule": object{"kind": "not", "rule": ruleOf("SEKOLAH", "flag", "in_school", object{"is": false})}})},
		{Check: "POL-041", Change: removed("/examples/4")},
		{Check: "POL-043", Change: added("/parameters/max_age", []any{object{"from": "2025-01-01", "value": 60, "basis": []string{"berandapost"}}})},
	})
}

// Every check over several policies has some that break it.
func TestPolicyBookCases(t *testing.T) {
	flag := func(code, fact string) object { return object{"kind": "flag", "code": code, "fact": fact, "is": false} }
	good := plain(t, []any{
		object{"id": "nasional", "version": 1, "purpose": "entry", "layer": "national", "title": object{"id": "Nasional"}, "effective": object{"from": "2026-01-01", "until": "2026-12-31"},
			"facts": object{"kartu": object{"kind": "flag", "label": object{"id": "punya kartu", "en": "has a card"}}}, "rule": flag("SEKOLAH", "in_school")},
		object{"id": "nasional", "version": 2, "purpose": "entry", "layer": "national", "title": object{"id": "Nasional"}, "effective": object{"from": "2027-01-01"}, "rule": flag("SEKOLAH", "in_school")},
		object{"id": "daerah", "version": 1, "purpose": "entry", "layer": "regency", "extends": object{"id": "nasional", "version": 1}, "title": object{"id": "Daerah"}, "effective": object{"from": "2026-02-01", "until": "2026-12-31"},
			"facts": object{"kartu": object{"kind": "flag", "label": object{"id": "punya kartu", "en": "has a card"}}}, "rule": flag("DIFABEL", "disability")},
	})
	check := func(text []byte, _ *changeCase) blk.Findings {
		var policies []eligibility.Policy
		require.NoError(t, json.Unmarshal(text, &policies))
		_, found := eligibility.NewBook(policies...)
		var all []*eligibility.Policy
		for i := range policies {
			all = append(all, &policies[i])
		}
		_, unfit := eligibility.NewLayout(all...)
		return append(found, unfit...)
	}
	keepChangeCases(t, "policies", "", good, check, []changeCase{
		{Check: "POL-015", Change: replaced("/2/facts/kartu/kind", "count")},
		{Check: "POL-018", Change: replaced("/1/effective/from", "2027-01-02")},
		{Check: "POL-018", Change: replaced("/0/version", 3)},
		{Check: "POL-019", Change: replaced("/2/extends/version", 7)},
		{Check: "POL-021", Change: replaced("/2/purpose", "staying")},
		{Check: "POL-021", Change: removed("/2/effective/until")},
	})
}
