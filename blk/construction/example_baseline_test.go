package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// The weights of a plan sum to the whole work: one that was left out is told.
func ExampleBaseline() {
	b := construction.Baseline{Document: "kontrak", Items: example().Baselines[0].Items}
	fmt.Println(len(b.Check(nil)))
	b.Items[1].Weight = blk.MustParsePercent("38.50")
	for _, f := range b.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// 0
	// CON-003 /items The weights of all work items must sum to exactly 100 percent; they sum to 98.5 percent.
}

// What was done about work that is behind is recorded with the report that shows it.
func ExampleCorrectiveAction() {
	meeting := construction.CorrectiveAction{Kind: construction.ShowCauseMeeting, On: blk.MustParseDate("2026-08-28"), Until: blk.MustParseDate("2026-09-30")}
	report := construction.ProgressReport{ID: "minggu-9", On: blk.MustParseDate("2026-08-31"), Total: blk.MustParsePercent("30.00"), Actions: []construction.CorrectiveAction{meeting}}
	fmt.Println(meeting.Kind.Label().EN)
	for _, f := range report.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// show-cause meeting
	// CON-056 /actions/0/on An action on 2026-08-28 must not be before its report (2026-08-31), nor its last day before the action.
}
