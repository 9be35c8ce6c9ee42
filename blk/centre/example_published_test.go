package centre_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk/centre"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range centre.CodeLists() {
		if list.ID() == "owner_level" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Level of the owner: [central province regency community private]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range centre.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// accreditation: not_accredited to [revoked expired rejected withdrawn]
	// agreement: draft to [expired terminated]
}
