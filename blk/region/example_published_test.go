package region_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk/region"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range region.CodeLists() {
		if list.ID() == "region_kind" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Kind of a region: [province regency city administrative_regency administrative_city district]
}
