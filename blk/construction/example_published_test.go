package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk/construction"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range construction.CodeLists() {
		if list.ID() == "project_state" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// State of a building project: [proposed feasibility land_secured budgeted tendered contracted building provisional_handover maintenance final_handover in_operation on_hold terminated cancelled]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range construction.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// building_project: proposed to [in_operation cancelled]
}
