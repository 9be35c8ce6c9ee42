package eligibility_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/eligibility"
)

// Three people are decided at once: one who is eligible, one who is too young, and one
// of whom it is not known whether school has ended.
func ExampleBound_DecideBlock() {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	bound, _ := policy.Bind(march, nil)
	var rows []eligibility.Evidence
	for _, text := range []string{
		`{"residence":"64.01.04","in_school":false,"birth_date":"2000-01-02"}`,
		`{"residence":"64.01.04","in_school":false,"birth_date":"2012-01-02"}`,
		`{"residence":"64.01.04","birth_date":"2000-01-02"}`,
	} {
		e, _ := bound.Layout().ParseEvidence([]byte(text))
		rows = append(rows, e)
	}
	var block *eligibility.Block = bound.Layout().Block(rows)
	var decision eligibility.BlockDecision
	bound.DecideBlock(block, &decision)
	fmt.Printf("eligible %03b, ineligible %03b\n", decision.Eligible(), decision.Ineligible())
	for _, d := range decision.AppendDecisions(nil) {
		fmt.Println(d.Verdict, bound.Missing(d))
	}
	// Output:
	// eligible [001], ineligible [010]
	// eligible []
	// ineligible []
	// undetermined [in_school]
}

// Who is too young and still in school is kept out by both rules; who is only too
// young, by that one alone.
func ExampleBound_Against() {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	bound, _ := policy.Bind(march, nil)
	for _, text := range []string{
		`{"residence":"64.01.04","in_school":true,"birth_date":"2012-01-02"}`,
		`{"residence":"64.01.04","in_school":false,"birth_date":"2012-01-02"}`,
	} {
		e, _ := bound.Layout().ParseEvidence([]byte(text))
		all, alone := bound.Against(bound.Decide(&e))
		fmt.Println(bound.Codes(all), bound.Codes(alone))
	}
	for leaf, words := range bound.Leaves() {
		fmt.Println(leaf.Code, "-", words.EN)
	}
	// Output:
	// [SEKOLAH USIA] []
	// [USIA] [USIA]
	// KTP - residence on the identity card in 64.01
	// SEKOLAH - still in school = no
	// USIA - age at least 17 years on the first day of training
}
