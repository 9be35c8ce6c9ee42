package screening_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range screening.CodeLists() {
		if list.ID() == "seat_kind" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Kind of seat: [open reserved]
}
