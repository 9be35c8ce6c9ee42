package eligibility_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/eligibility"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range eligibility.CodeLists() {
		if list.ID() == "fact_kind" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Kind of a fact: [region date flag level word count set]
}
