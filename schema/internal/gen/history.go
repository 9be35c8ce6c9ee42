package gen

import (
	_ "embed" // the table
	"fmt"
	"regexp"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/compat"
)

//go:embed history.txt
var historyLines string

// A history is what became of a check from release to release.
type history struct {
	// How many times it was made to ask something else, and one.
	Version int `json:"version"`
	// "active", or "retired" if nobody is asked any more.
	Status string `json:"status"`
	// The release that published it first.
	Since string `json:"since"`
	// The release that published this version, if it is not the first.
	Changed string `json:"changed,omitempty"`
	// The release that retired it, and the check that asks instead, if one does.
	Until     string      `json:"until,omitempty"`
	Successor blk.CheckID `json:"successor,omitempty"`

	reworded []string // the releases in which it says the same otherwise
}

const (
	active  = "active"
	retired = "retired"
)

var isRelease = regexp.MustCompile(`^\d+\.\d+\.\d+$`).MatchString

// historiesOf reads the table of histories.
func historiesOf(table string) map[blk.CheckID]history {
	all := map[blk.CheckID]history{}
	for _, e := range entriesOf(table) {
		h, err := historyOf(e.value)
		if err != nil {
			panic("gen: the history of " + e.key + ": " + err.Error())
		}
		all[blk.CheckID(e.key)] = h
	}
	return all
}

// historyOf reads what stands behind an id: "0.1.0 0.2.0 retired:1.1.0".
func historyOf(value string) (history, error) {
	h := history{Status: active}
	last := ""
	for word := range strings.FieldsSeq(value) {
		what, of, named := strings.Cut(word, ":")
		if what == "successor" && named && h.Status == retired {
			h.Successor = blk.CheckID(of)
			continue
		}
		if !named {
			what, of = "", word
		}
		if !isRelease(of) {
			return h, fmt.Errorf("%s names no release, such as 0.8.0", word)
		}
		switch order := compat.CompareReleases(last, of); {
		case h.Status == retired:
			return h, fmt.Errorf("it is retired, %s cannot follow", word)
		case last != "" && order > 0 || last == of && what == "":
			return h, fmt.Errorf("%s does not follow %s", word, last)
		}
		last = of
		switch {
		case what == "" && h.Version == 0:
			h.Version, h.Since = 1, of
		case what == "":
			h.Version, h.Changed = h.Version+1, of
		case h.Version == 0:
			return h, fmt.Errorf("%s stands before the release that published it first", word)
		case what == "reworded":
			h.reworded = append(h.reworded, of)
		case what == retired:
			h.Status, h.Until = retired, of
		default:
			return h, fmt.Errorf("%s is not understood", word)
		}
	}
	return h, nil
}
