package dataset

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A ControlTotal says how many records a list of the document has, as whoever
// prepared it counted them. A document that lost records on its way is found by
// it.
type ControlTotal struct {
	// The list, as a JSON Pointer, for example "/training/enrolments".
	List string `json:"list,omitzero" jsonschema:"required"`
	// How many records it has.
	Count blk.Count `json:"count,omitzero" jsonschema:"required"`
}

// checkControlTotals finds totals that are not what is counted (DOC-005) and
// those that name no list (DOC-018).
func (d *Dataset) checkControlTotals() blk.Findings {
	var found blk.Findings
	for i, total := range d.ControlTotals {
		at := blk.IndexPointer("/control_totals", i, "")
		counted, ok := d.count(total.List)
		given, known := total.Count.Int()
		switch {
		case !ok:
			found = append(found, blk.DocumentFinding("DOC-018", at+"/list", blk.Param{Name: "given", Value: blk.QuoteWord(total.List)}))
		case !known:
			found = append(found, blk.DocumentFinding("DOC-009", at+"/count"))
		case counted != given:
			found = append(found, blk.DocumentFinding("DOC-005", at+"/count", blk.Param{Name: "name", Value: total.List},
				blk.Param{Name: "given", Value: total.Count.String()}, blk.Param{Name: "counted", Value: strconv.Itoa(counted)}))
		}
	}
	return found
}

// Records returns how many records the lists of all rooms have together.
func (d *Dataset) Records() int {
	records, rooms := 0, reflect.ValueOf(d).Elem()
	for i := range rooms.NumField() {
		room := rooms.Field(i)
		for j := 0; room.Kind() == reflect.Struct && j < room.NumField(); j++ {
			if list := room.Field(j); list.Kind() == reflect.Slice {
				records += list.Len()
			}
		}
	}
	return records
}

// count returns the number of records in a list, and false if a pointer leads to
// none.
func (d *Dataset) count(list string) (int, bool) {
	path, isPointer := strings.CutPrefix(list, "/")
	room, member, ok := strings.Cut(path, "/")
	if !isPointer || !ok {
		return 0, false
	}
	records, ok := memberOf(reflect.ValueOf(d).Elem(), room)
	if !ok || records.Kind() != reflect.Struct {
		return 0, false
	}
	records, ok = memberOf(records, member)
	if !ok || records.Kind() != reflect.Slice {
		return 0, false
	}
	return records.Len(), true
}

// memberOf returns the field of a struct that has a name in JSON.
func memberOf(v reflect.Value, name string) (reflect.Value, bool) {
	for i := range v.NumField() {
		if jsonName(v.Type().Field(i)) == name {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}
