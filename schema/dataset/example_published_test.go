package dataset_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/schema/dataset"
)

// The code lists are what a form offers to choose from, and what other programs read from
// the published files.
func ExampleCodeLists() {
	for _, list := range dataset.CodeLists() {
		if list.ID() == "schema_version" {
			fmt.Println(list.Label().EN+":", list.Values())
		}
	}
	// Output:
	// Version of the data model: [v1]
}

// Lifecycles are described for programs that draw them or keep them in another language.
func ExampleLifecycles() {
	for _, l := range dataset.Lifecycles() {
		fmt.Println(l.ID+":", l.Initial, "to", l.Terminal)
	}
	// Output:
	// accreditation: not_accredited to [revoked expired rejected withdrawn]
	// agreement: draft to [expired terminated]
	// apprenticeship_agreement: draft to [completed terminated]
	// apprenticeship_plan: draft to [closed]
	// batch: draft to [closed cancelled]
	// enrolment: applied to [rejected withdrawn dismissed closed]
	// roadmap_class: baseline to []
	// milestone: not_started to [verified waived]
	// building_project: proposed to [in_operation cancelled]
	// assessment: draft to [rejected withdrawn final]
	// competency_certificate: requested to [revoked superseded]
	// audit_follow_up: open to [resolved cannot_be_followed_up]
	// budget_line: planned to [closed revised]
	// payment: planned to [cancelled reversed]
	// assistance_proposal: draft to [closed rejected withdrawn]
	// tranche: planned to [reconciled cancelled]
}
