package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range blk.CodeLists() {
		if list.ID() == "sex" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Sex: [male female]
}

// A door is open or closed, and whoever closes it for good says why.
func ExampleLifecycle_Describe() {
	l := blk.Lifecycle[blk.Phase, blk.Severity, struct{}]{
		ID: "door", Label: blk.Text{ID: "Pintu", EN: "Door"}, Initial: blk.Draft,
		Transitions: []blk.Transition[blk.Phase, blk.Severity, struct{}]{
			{From: []blk.Phase{blk.Draft}, Event: blk.Warning, To: blk.Reported},
			{From: []blk.Phase{blk.Draft, blk.Reported}, Event: blk.Error, To: blk.Final, NeedsReason: true},
		},
	}
	var info blk.LifecycleInfo = l.Describe()
	fmt.Println(info.ID, info.States, info.Events, info.Initial, info.Terminal)
	var last blk.TransitionInfo = info.Transitions[1]
	fmt.Println(last.From, last.Event, last.To, last.NeedsReason)
	// Output:
	// door phase severity draft [final]
	// [draft reported] error final true
}
