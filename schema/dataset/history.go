package dataset

import (
	"reflect"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A decision is a record that others rely on once it is final: from then on it
// is amended by another record, never edited.
type decision interface{ IsFinal() bool }

// running are the members of final records that tell what becomes of them
// afterwards, by the list of the record.
var running = map[string][]string{
	"/centre/agreements":                  {"Suspensions", "TerminatedOn"},
	"/training/apprenticeship_agreements": {"Suspensions", "Ratification", "RatifiedOn", "TheoryHours", "PracticeHours", "Evaluation", "Certificate"},
	"/training/enrolments":                {"AssessmentEvent", "CompetencyResult"},
}

// CheckSince returns what was done to the document since an earlier state of it
// that may not be done: a record that was final there is edited (AUD-003) or gone
// (AUD-015). What becomes of a record afterwards may still be told: its history
// grows, an agreement is suspended, a competency test has its result. Everything
// else about a final record changes by an amendment that points to it. Places
// are those of this document, and of the earlier one for what is gone.
func (d *Dataset) CheckSince(before *Dataset) blk.Findings {
	var found blk.Findings
	now, then := reflect.ValueOf(d).Elem(), reflect.ValueOf(before).Elem()
	for i := range now.NumField() {
		if room := now.Field(i); room.Kind() == reflect.Struct && room.Type().NumField() > 0 {
			name := jsonName(now.Type().Field(i))
			for j := range room.NumField() {
				if list := room.Field(j); list.Kind() == reflect.Slice && reflect.PointerTo(list.Type().Elem()).Implements(reflect.TypeFor[decision]()) {
					at := "/" + name + "/" + jsonName(room.Type().Field(j))
					found = append(found, listSince(at, list, then.Field(i).Field(j))...)
				}
			}
		}
	}
	return found
}

// listSince compares a list of decisions with what it was.
func listSince(at string, now, then reflect.Value) blk.Findings {
	place := make(map[string]int, now.Len())
	for i := range now.Len() {
		place[now.Index(i).FieldByName("ID").String()] = i
	}
	var found blk.Findings
	for i := range then.Len() {
		was := then.Index(i)
		if !was.Addr().Interface().(decision).IsFinal() {
			continue
		}
		id := was.FieldByName("ID").String()
		given := blk.Param{Name: "given", Value: blk.QuoteWord(id)}
		j, ok := place[id]
		if !ok {
			found = append(found, blk.DocumentFinding("AUD-015", blk.IndexPointer(at, i, ""), given))
			continue
		}
		for k := range was.NumField() {
			name := was.Type().Field(k).Name
			if !slices.Contains(running[at], name) && !holdsStill(name, was.Field(k), now.Index(j).Field(k)) {
				found = append(found, blk.DocumentFinding("AUD-003", blk.IndexPointer(at, j, "/"+jsonName(was.Type().Field(k))), given))
			}
		}
	}
	return found
}

// holdsStill reports whether a member is what it was; a history may have grown.
func holdsStill(name string, was, is reflect.Value) bool {
	if name == "History" && was.Len() <= is.Len() {
		is = is.Slice(0, was.Len())
	}
	return was.Kind() == reflect.Slice && was.Len() == 0 && is.Len() == 0 || reflect.DeepEqual(was.Interface(), is.Interface())
}
