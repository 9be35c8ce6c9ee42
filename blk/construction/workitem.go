package construction

import "github.com/vokasi/vokasi-go/blk"

// WorkItemID identifies a [WorkItem] within its project.
type WorkItemID string

// A WorkItem is one part of the work, with its share of the whole and when it is
// planned.
type WorkItem struct {
	// The identifier. A part that stays the same keeps it when the plan is revised.
	ID WorkItemID `json:"id,omitzero" jsonschema:"required"`
	// What it is, for example "Pekerjaan struktur".
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// Its share of the whole work, above 0.00. The shares of a plan sum to exactly 100.00.
	Weight blk.Percent `json:"weight,omitzero" jsonschema:"required"`
	// The first and the last day of work on it, as planned; both are needed.
	Period blk.Period `json:"period,omitzero" jsonschema:"required"`
	// How much of it is to be done by which day, where that does not grow evenly from the first day to the last. Between two points, before the first and after the last it grows evenly.
	Points []PlannedPoint `json:"points,omitempty"`
}

// A PlannedPoint is how much of a work item is to be done by a day.
type PlannedPoint struct {
	// The day, at whose end it is to be done.
	Day blk.Date `json:"day,omitzero" jsonschema:"required"`
	// How much of the item, from 0.00 to 100.00.
	Done blk.Percent `json:"done,omitzero" jsonschema:"required"`
}

// whole is all of an item or of the work, in hundredths of a percent.
const whole = 100_00

// isPlanned reports whether the item says when it is to be done.
func (w *WorkItem) isPlanned() bool {
	if _, ok := w.Period.Days(); !ok {
		return false
	}
	return w.disorder() < 0
}

// disorder returns the first planned point that is not behind the one before it or
// not within the period, -1 if there is none.
func (w *WorkItem) disorder() int {
	var day blk.Date
	var done int64
	for i := range w.Points {
		p := &w.Points[i]
		n, known := p.Done.Hundredths()
		if p.Day.IsZero() || !known || n < done || n > whole || i > 0 && !p.Day.After(day) || p.Day.Before(w.Period.From) || p.Day.After(w.Period.Until) {
			return i
		}
		day, done = p.Day, n
	}
	return -1
}

var workItemChecks = []blk.Check[WorkItem]{
	blk.CheckPresent("/id", func(w *WorkItem) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *WorkItem) WorkItemID { return w.ID }),
	blk.CheckPresent("/title", func(w *WorkItem) bool { return w.Title.ID != "" }),
	blk.CheckPresent("/weight", func(w *WorkItem) bool { return !w.Weight.IsZero() }),
	blk.CheckPresent("/period", func(w *WorkItem) bool { return !w.Period.IsZero() }),
	blk.CheckPresent("/period/from", func(w *WorkItem) bool { return w.Period.IsZero() || !w.Period.From.IsZero() }),
	blk.CheckPresent("/period/until", func(w *WorkItem) bool { return w.Period.IsZero() || !w.Period.Until.IsZero() }),
	blk.CheckPeriod("/period", func(w *WorkItem) blk.Period { return w.Period }),
	{
		ID: "CON-003", At: "/weight", Severity: blk.InEveryPhase(blk.Error),
		Must: shareMust, Mend: shareMend, Basis: arithmeticBasis,
		Holds: func(w *WorkItem, _ *blk.Context) bool {
			n, known := w.Weight.Hundredths()
			return !known || 0 < n && n <= whole
		},
		Params: func(w *WorkItem, _ *blk.Context) blk.Params { return blk.TextParams("given", w.Weight.Label()) },
	},
	{
		ID: "CON-055", At: "/points", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Titik rencana ini harus sesudah titik sebelumnya, tidak kurang darinya, paling banyak 100 persen, dan di dalam masa butir pekerjaan.", EN: "This planned point must come after the one before it, be no less than it, at most 100 percent, and lie within the period of the work item."},
		Mend:  blk.Text{ID: "Urutkan titiknya menurut hari, dengan kemajuan kumulatif.", EN: "Put the points in the order of their days, with cumulative shares."},
		Basis: arithmeticBasis,
		Find: func(w *WorkItem, _ *blk.Context) []blk.Failure {
			if i := w.disorder(); i >= 0 {
				return []blk.Failure{{At: blk.IndexPointer("/points", i, "")}}
			}
			return nil
		},
	},
}

var (
	arithmeticBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kurva S dan bobot pekerjaan", EN: "S-curves and weighted work items"})}
	shareMust       = blk.Text{ID: "Bagian harus dari 0 sampai 100 persen, dan bobot di atas 0; tertulis {given_id}.", EN: "A share must be from 0 to 100 percent, and a weight above 0; it is {given_en}."}
	shareMend       = blk.Text{ID: "Tulis kemajuan kumulatif dalam persen, misalnya 62.50.", EN: "Write cumulative progress in percent, for example 62.50."}
)

// Check returns what the checks find in the work item, nil if all hold.
func (w *WorkItem) Check(c *blk.Context) blk.Findings { return blk.RunChecks(workItemChecks, w, c) }
