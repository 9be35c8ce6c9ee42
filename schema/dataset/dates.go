package dataset

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
)

// ahead are the days that lie ahead when they are written.
var ahead = []string{"expires_on", "due_on", "announcement_on"}

// happened reports whether a member is the day or the moment of something that
// happened: its name is "on" or "at", or ends in "_on". Other days of plans stand
// in periods.
func happened(f reflect.StructField) bool {
	if f.Type != reflect.TypeFor[blk.Date]() && f.Type != reflect.TypeFor[blk.Instant]() {
		return false
	}
	name := jsonName(f)
	return !slices.Contains(ahead, name) && (name == "on" || name == "at" || strings.HasSuffix(name, "_on"))
}

var dateHolders = sync.OnceValue(func() holders { return newHolders(happened) })

// checkDates finds days that lie after the document was prepared (DOC-006). A
// moment counts as its day in the west of Indonesia (WIB), where days begin last.
func (d *Dataset) checkDates(c *blk.Context) blk.Findings {
	if d.PreparedOn.IsZero() || c.IsReported() {
		return nil
	}
	var found blk.Findings
	dateHolders().each(d, func(v reflect.Value, _ reflect.StructField, at []step) {
		var day blk.Date
		switch x := v.Interface().(type) {
		case blk.Date:
			day = x
		case blk.Instant:
			if !x.IsZero() {
				day, _ = x.In(blk.WIB)
			}
		}
		if day.After(d.PreparedOn) {
			f := blk.DocumentFinding("DOC-006", pointer(at), blk.Param{Name: "given", Value: day.String()}, blk.Param{Name: "prepared_on", Value: d.PreparedOn.String()})
			if c.Phase == blk.Draft {
				f.Severity = blk.Warning
			}
			found = append(found, f)
		}
	})
	return found
}
