package conformance_test

import (
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

const (
	elsewhere = "asked about a criterion that no class asks for: see the tests of package roadmap"
	unfilled  = "no published list has such a word or such a region"
)

// withoutCase are the checks that no case breaks, with the reason.
var withoutCase = map[blk.CheckID]string{
	"BKK-050": elsewhere, "BKK-051": elsewhere, "BKK-052": elsewhere,
	"CSV-024": "it has a thousand findings: see the tests of package sheet", "CSV-025": "a fault of the medium: see the tests of package sheet",
	"ENR-019": "a service that knows who pays for whom answers it",
	"POL-008": "a policy that is read has its rules or is refused before: see the tests of package eligibility",
	"POL-042": "only a policy of very many cases is not looked through: see the tests of package eligibility",
	"REF-002": unfilled, "REF-004": unfilled,
}

// Every check has a case that breaks it beside one that does not, or it is said why not.
// A file of cases has something good: a record, a document, a list or a move in which
// nothing is found, or values and texts that nothing is wrong with.
func TestEveryCheckHasCases(t *testing.T) {
	has := map[blk.CheckID]bool{}
	for _, folder := range []string{"checks", "documents", "moves", "sheets", "types", "values"} {
		names, err := fs.Glob(conformance.FS(), folder+"/*.json")
		require.NoError(t, err)
		require.NotEmpty(t, names, folder)
		for _, name := range names {
			type finding struct{ Check blk.CheckID }
			var file struct {
				Good  json.RawMessage
				Cases []struct {
					Good     json.RawMessage
					Findings []finding
					Refused  []finding
					Is       struct{ Findings []finding }
				}
			}
			readCases(t, name, &file)
			broken, good := map[blk.CheckID]bool{}, file.Good != nil
			for _, c := range file.Cases {
				all := slices.Concat(c.Findings, c.Refused, c.Is.Findings)
				good = good || c.Good != nil || len(all) == 0
				for _, f := range all {
					broken[f.Check] = true
				}
			}
			if len(file.Cases) == 0 {
				continue
			}
			require.True(t, good, "%s has nothing good", path.Base(name))
			for check := range broken {
				has[check] = true
			}
		}
	}
	listed := map[blk.CheckID]bool{}
	for _, c := range dataset.Checks() {
		listed[c.ID] = true
		require.NotEqual(t, withoutCase[c.ID] != "", has[c.ID], "%s has a case that breaks it, or is listed as one without", c.ID)
	}
	for check := range withoutCase {
		require.True(t, listed[check], "%s is in no catalogue", check)
	}
}
