package synthetic_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

// A thousand people of Paser who apply for two batches, and who the first of them are.
func Example() {
	c, found := synthetic.New(synthetic.Plan{
		Seed: 7, Size: 1000, On: blk.MustParseDate("2026-03-02"),
		Regions: []blk.Region{blk.MustParseRegion("64.01")}, Batches: []blk.BatchID{"las-1", "listrik-1"},
	})
	fmt.Println(c.Size(), found.Err())
	for a := range c.All() {
		fmt.Println(a.ID, a.Name, a.NIK, a.Batch, a.Score, a.Evidence["residence"], a.Evidence["education"])
		if a.ID.String() == "s7-0000003" {
			break
		}
	}
	// Output:
	// 1000 <nil>
	// s7-0000001 Made Contoh 1 **************** listrik-1 59.00 64.01 sma
	// s7-0000002 Yusuf Contoh 2 **************** las-1 63.75 64.01.09 sma
	// s7-0000003 Siti Contoh 3 **************** las-1 67.25 64.01 s1
}

// What is wrong with a plan is told at once, each fault with its place.
func ExamplePlan() {
	_, found := synthetic.New(synthetic.Plan{Size: -1, On: blk.MustParseDate("2026-03-02"), Batches: []blk.BatchID{"las 1"}})
	for _, f := range found {
		fmt.Println(f.At, f.Mend.EN)
	}
	// Output:
	// /size Write a whole number from 0 on.
	// /batches/0 Replace other characters, for example spaces by hyphens.
}

// A cohort of billions is as small as one of ten, and its last person is as quick to
// find as its first.
func ExampleCohort() {
	c, _ := synthetic.New(synthetic.Plan{Seed: 7, Size: 2_000_000_000, On: blk.MustParseDate("2026-03-02"), Missing: blk.MustParsePercent("80.00")})
	fmt.Printf("%s", c.AppendLine(nil, c.Size()-1))
	// Output:
	// {"id":"s7-2000000000","name":"Andi Contoh 2000000000","nik":"3506032706009903","family_card_number":"3506032208119906","score":"54.25","registered_at":"2026-02-25T10:43:16Z","evidence":{"birth_date":"2000-06-27","citizen":true,"education_stream":"general","residence":"35.06.03","sex":"male"},"about":{"birth_date":{"assurance":"documented","source":"KTP","on":"2026-02-27"},"citizen":{"assurance":"documented","source":"KTP","on":"2026-02-27"},"residence":{"assurance":"documented","source":"KTP","on":"2026-02-27"},"sex":{"assurance":"documented","source":"KTP","on":"2026-02-27"}}}
}

// More people begin with the same people.
func ExampleNew() {
	plan := synthetic.Plan{Seed: 7, Size: 10, On: blk.MustParseDate("2026-03-02")}
	few, _ := synthetic.New(plan)
	plan.Size = 1_000_000
	many, _ := synthetic.New(plan)
	fmt.Println(few.At(9).Name, many.At(9).Name)
	// Output: Joko Contoh 10 Joko Contoh 10
}
