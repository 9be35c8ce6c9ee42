package construction

import "github.com/vokasi/vokasi-go/blk"

// A Defect is something about the works that was to be mended.
type Defect struct {
	// What was wrong, without names of persons.
	Title string `json:"title,omitzero" jsonschema:"required"`
	// The day it was listed.
	ListedOn blk.Date `json:"listed_on,omitzero"`
	// The day it was mended and inspected; absent while it is open.
	ClosedOn blk.Date `json:"closed_on,omitzero"`
	// The record of the inspection.
	Document blk.DocumentID `json:"document,omitzero"`
}

// isOpen reports whether the defect was listed and not mended by the end of a day.
func (d *Defect) isOpen(on blk.Date) bool {
	return !d.ListedOn.After(on) && (d.ClosedOn.IsZero() || d.ClosedOn.After(on))
}

var defectChecks = []blk.Check[Defect]{
	blk.CheckPresent("/title", func(d *Defect) bool { return d.Title != "" }),
	blk.CheckIdentifier("/document", func(d *Defect) blk.DocumentID { return d.Document }),
}

// Check returns what the checks find in the defect, nil if all hold.
func (d *Defect) Check(c *blk.Context) blk.Findings { return blk.RunChecks(defectChecks, d, c) }
