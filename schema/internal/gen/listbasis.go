package gen

import (
	_ "embed" // the table
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

//go:embed list_basis.txt
var listBasisLines string

// groundsOf reads the table of what code lists and codes rest on, by "list" and
// "list.code".
func groundsOf(table string) map[string][]blk.Basis {
	all := map[string][]blk.Basis{}
	for _, e := range entriesOf(table) {
		for text := range strings.SplitSeq(e.value, " + ") {
			b, ok := groundOf(text)
			switch named := all[text]; {
			case named != nil && strings.HasPrefix(text, "@"):
				all[e.key] = append(all[e.key], named...)
			case ok:
				all[e.key] = append(all[e.key], b)
			default:
				panic("gen: the ground of " + e.key + " is not understood: " + text)
			}
		}
	}
	return all
}

// groundOf reads one ground, such as "regulation permenaker-5-2022 art. 3(2)" and
// "practice daftar hadir | attendance sheets".
func groundOf(text string) (blk.Basis, bool) {
	kind, rest, _ := strings.Cut(text, " ")
	id, en, both := strings.Cut(rest, " | ")
	switch note := (blk.Text{ID: id, EN: en}); {
	case kind == string(blk.BasisRegulation):
		regulation, place, _ := strings.Cut(rest, " ")
		_, known := blk.FindRegulation(blk.RegulationID(regulation))
		return blk.Law(blk.RegulationID(regulation), place), known
	case !both || id == "" || en == "":
		return blk.Basis{}, false
	case kind == string(blk.BasisPractice):
		return blk.Practice(note), true
	case kind == string(blk.BasisAssumption):
		return blk.Assumption(note), true
	}
	return blk.Basis{}, false
}

// citations returns grounds in a language, as a cell of a table has them.
func citations(grounds []blk.Basis, l blk.Lang) string {
	var all []string
	for _, b := range grounds {
		all = append(all, b.Label().In(l))
	}
	return strings.Join(all, "|")
}
