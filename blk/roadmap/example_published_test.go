package roadmap_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range roadmap.CodeLists() {
		if list.ID() == "independence_class" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Independence class: [tumbuh berkembang mandiri]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range roadmap.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// roadmap_class: baseline to []
	// milestone: not_started to [verified waived]
}
