package roadmap

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A ReviewBacklog is which centres wait for a review on a day.
type ReviewBacklog struct {
	// The day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Reviews that are overdue, those overdue for longest first, of one day by centre.
	Overdue []OverdueReview `json:"overdue,omitempty"`
	// Centres that were never reviewed, by centre: overdue or not.
	Never []OverdueReview `json:"never,omitempty"`
	// How many centres wait for nothing, or of which nobody knows when a review is due.
	Current int `json:"current" jsonschema:"required"`
	// The same by region, in the order of their codes, absent first.
	Regions []RegionBacklog `json:"regions,omitempty"`
}

// An OverdueReview is a centre that waits for a review.
type OverdueReview struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Where it is.
	Region blk.Region `json:"region,omitzero"`
	// The day that it is due; absent if nobody knows.
	Due blk.Date `json:"due,omitzero"`
	// For how many days it is overdue, 0 if it is not or nobody knows since when.
	Days int `json:"days" jsonschema:"required"`
}

// A RegionBacklog is how many centres of a region wait for a review.
type RegionBacklog struct {
	// The region; absent for centres whose region is not known so deeply.
	Region blk.Region `json:"region,omitzero"`
	// The centres whose review is overdue.
	Overdue int `json:"overdue" jsonschema:"required"`
	// The centres that were never reviewed.
	Never int `json:"never" jsonschema:"required"`
	// The centres that wait for nothing.
	Current int `json:"current" jsonschema:"required"`
	// The days that the longest is overdue.
	MostDays int `json:"most_days" jsonschema:"required"`
}

// Backlog returns which centres wait for a review on the reference date, with the regions
// cut to a level.
func Backlog(roadmaps []Roadmap, level blk.RegionLevel, c *blk.Context) ReviewBacklog {
	b := ReviewBacklog{On: referenceDate(c)}
	rows := map[blk.Region]*RegionBacklog{}
	for i := range roadmaps {
		r := &roadmaps[i]
		at := r.Region.At(level)
		row := rows[at]
		if row == nil {
			row = &RegionBacklog{Region: at}
			rows[at] = row
		}
		wait := OverdueReview{Centre: r.Centre, Region: r.Region}
		if due, known := r.ReviewDue(c); known {
			wait.Due, wait.Days = due, max(due.DaysUntil(b.On), 0)
		}
		switch {
		case r.LastReview(b.On) == nil:
			b.Never = append(b.Never, wait)
			row.Never++
		case wait.Days > 0:
			b.Overdue = append(b.Overdue, wait)
			row.Overdue++
			row.MostDays = max(row.MostDays, wait.Days)
		default:
			b.Current++
			row.Current++
		}
	}
	slices.SortFunc(b.Overdue, func(x, y OverdueReview) int {
		return cmp.Or(cmp.Compare(y.Days, x.Days), cmp.Compare(x.Centre, y.Centre))
	})
	slices.SortFunc(b.Never, func(x, y OverdueReview) int { return cmp.Compare(x.Centre, y.Centre) })
	for _, row := range rows {
		b.Regions = append(b.Regions, *row)
	}
	slices.SortFunc(b.Regions, func(x, y RegionBacklog) int { return x.Region.Compare(y.Region) })
	return b
}
