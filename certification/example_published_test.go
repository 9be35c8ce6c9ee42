package certification_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/certification"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range certification.CodeLists() {
		if list.ID() == "certificate_state" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// State of a competency certificate: [requested issued suspended revoked superseded]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range certification.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// assessment: draft to [rejected withdrawn final]
	// competency_certificate: requested to [revoked superseded]
}
