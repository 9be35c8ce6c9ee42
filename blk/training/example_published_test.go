package training_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk/training"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range training.CodeLists() {
		if list.ID() == "shift" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Shift: [morning afternoon evening]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range training.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// apprenticeship_agreement: draft to [completed terminated]
	// apprenticeship_plan: draft to [closed]
	// batch: draft to [closed cancelled]
	// enrolment: applied to [rejected withdrawn dismissed closed]
}
