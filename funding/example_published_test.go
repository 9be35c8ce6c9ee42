package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/funding"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range funding.CodeLists() {
		if list.ID() == "fund_source_kind" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Kind of source of funds: [public own_revenue grant company loan community]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range funding.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// audit_follow_up: open to [resolved cannot_be_followed_up]
	// budget_line: planned to [closed revised]
	// payment: planned to [cancelled reversed]
	// assistance_proposal: draft to [closed rejected withdrawn]
	// tranche: planned to [reconciled cancelled]
}
