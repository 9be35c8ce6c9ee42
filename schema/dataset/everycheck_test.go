package dataset_test

import (
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// brokenFamilies are the families of checks that the document with every fault
// breaks.
var brokenFamilies = []string{"DOC", "REF", "AUD", "PER", "SRC", "ORG", "OFD", "MTG", "CTR", "PRG", "INS", "EQP", "PTN", "BAT", "ENR", "ATT", "OUT", "ACC", "MAG", "LIF", "SUF", "TLH", "PFL", "PAY", "TAX", "GRN", "DSB", "BDG", "LED", "BKK", "CON", "FND", "UNT", "SCH", "LSP", "TUK", "ASR", "ASM", "CRT"}

// notInDocuments are the checks that no document can break, with the reason.
var notInDocuments = map[blk.CheckID]string{
	"BAT-023": guardOfABatch, "BAT-024": guardOfABatch, "BAT-025": guardOfABatch, "BAT-026": guardOfABatch,
	"BAT-028": guardOfABatch, "BAT-029": guardOfABatch, "BAT-030": guardOfABatch, "CTR-004": guardOfABatch,
	"ENR-022": guardOfAnEnrolment, "ENR-023": guardOfAnEnrolment, "ENR-024": guardOfAnEnrolment, "ENR-025": guardOfAnEnrolment,
	"ENR-026": guardOfAnEnrolment, "ENR-031": guardOfAnEnrolment, "ENR-035": guardOfAnEnrolment,
	"DSB-013": guardOfATranche, "DSB-014": guardOfATranche, "DSB-018": guardOfATranche, "GRN-006": guardOfAProposal,
	"PTN-010": guardOfAnAgreement, "PTN-011": guardOfAnAgreement,
	"PAY-012": guardOfAPayment, "PAY-013": guardOfAPayment, "PAY-014": guardOfAPayment,
	"BKK-041": guardOfAClass, "BKK-042": guardOfAClass, "BKK-043": guardOfAClass, "BKK-044": guardOfAClass, "BKK-045": guardOfAClass, "BKK-046": guardOfAClass,
	"BKK-047": guardOfAClass, "BKK-048": guardOfAClass, "BKK-049": guardOfAClass, "BKK-053": guardOfAClass, "BKK-054": guardOfAClass,
	"BKK-050": "asked about a criterion that no class asks for: see the tests of package roadmap", "BKK-051": "as BKK-050", "BKK-052": "as BKK-050",
	"CON-011": guardOfAProject, "CON-012": guardOfAProject, "CON-013": guardOfAProject, "CON-014": guardOfAProject, "CON-015": guardOfAProject, "CON-016": guardOfAProject,
	"CON-017": guardOfAProject, "CON-018": guardOfAProject, "CON-019": guardOfAProject, "CON-020": guardOfAProject, "CON-021": guardOfAProject, "CON-022": guardOfAProject,
	"CON-023": guardOfAProject, "CON-024": guardOfAProject, "CON-025": guardOfAProject, "CON-026": guardOfAProject, "CON-027": guardOfAProject, "CON-028": guardOfAProject,
	"CON-029": guardOfAProject, "CON-030": guardOfAProject, "CON-031": guardOfAProject, "CON-032": guardOfAProject, "CON-033": guardOfAProject, "CON-034": guardOfAProject,
	"CON-035": guardOfAProject,
	"BDG-015": guardOfALine, "BDG-016": "a file of a budget is asked: see the tests of package budgetsheet",
	"ENR-019": "a service that knows who pays for whom answers it; documents name the money of batches: BAT-005",
	"TLH-005": "a move of a follow-up asks it: see the tests of package funding",
	"SUF-010": noDocument, "SUF-011": noDocument, "SUF-012": noDocument, "SUF-013": noDocument, "SUF-014": noDocument, "SUF-015": noDocument,
	"PFL-001": noDocument, "PFL-002": noDocument, "PFL-003": noDocument, "PFL-004": noDocument, "PFL-005": noDocument, "PFL-006": noDocument,
	"BKK-020": aPlan, "BKK-021": aPlan, "BKK-022": aPlan, "BKK-023": aPlan, "BKK-024": aPlan, "BKK-025": aPlan, "BKK-026": aPlan, "BKK-027": aPlan, "BKK-028": aPlan, "BKK-029": aPlan,
	"BKK-031": noPortfolio, "BKK-032": noPortfolio, "BKK-033": noPortfolio, "BKK-034": noPortfolio, "BKK-035": noPortfolio, "BKK-036": noPortfolio,
	"BKK-037": noPortfolio, "BKK-038": noPortfolio, "BKK-039": noPortfolio,
	"ASM-020": guardOfAnAssessment, "ASM-021": guardOfAnAssessment, "ASM-022": guardOfAnAssessment, "ASM-023": guardOfAnAssessment,
	"ASM-024": guardOfAnAssessment, "ASM-025": guardOfAnAssessment, "ASM-026": guardOfAnAssessment, "ASM-031": guardOfAnAssessment,
	"CRT-018": "a move of a certificate asks it: see the tests of package certification",
	"CRT-020": "asked of a number when it is inspected: see the tests of package certification", "CRT-021": "as CRT-020",
	"REF-002": "no word of a published list has gone out of force yet",
	"REF-003": "no word of a published list has a successor yet",
	"REF-004": "documents hold one code for a place; services that hold province and regency apart ask it",
	"REF-006": "documents hold codes of regions; lists and the command read names",
	"REF-007": "documents hold codes of regions; lists and the command read names",
}

const (
	guardOfABatch       = "a move of a batch asks it: see the tests of package training"
	guardOfAnEnrolment  = "a move of an enrolment asks it: see the tests of package training"
	aPlan               = "a plan is worked out and stands in no document: see the tests of package roadmap"
	noDocument          = "a projection or a portfolio is worked out and stands in no document: see the tests of package funding"
	noPortfolio         = "targets, totals of two days and projections of classes stand in no document: see the tests of package roadmap"
	guardOfAPayment     = "a move of a payment asks it: see the tests of package funding"
	guardOfATranche     = "a move of a tranche asks it: see the tests of package funding"
	guardOfAProposal    = "a move of a proposal asks it: see the tests of package funding"
	guardOfALine        = "a move of a budget line asks it: see the tests of package funding"
	guardOfAClass       = "a move of the class of a roadmap asks it: see the tests of package roadmap"
	guardOfAProject     = "a move of a building project asks it: see the tests of package construction"
	guardOfAnAssessment = "a move of an assessment asks it: see the tests of package certification"
	guardOfAnAgreement  = "a move of an agreement asks it: see the tests of package centre"
)

// oddDocuments are small documents, each with a fault after which nothing more
// is read, or that cannot stand in a file that other programs read.
var oddDocuments = map[blk.CheckID]string{
	"DOC-001": `{"version": "v9", "id": "versi", "title": {"id": "Versi"}, "phase": "final"}`,
	"DOC-007": `{"version": "v1", "id": "terpotong", "title": {"id": "Terpo`,
	"DOC-011": `{"version": "v1", "id": "ganda", "id": "ganda", "title": {"id": "Ganda"}, "phase": "final"}`,
	"DOC-015": `{"version": "v1", "id": "utf-8", "title": {"id": "Rusak ` + "\xff" + `"}, "phase": "final"}`,
	"DOC-017": `{"version": "v1", "id": "banyak", "title": {"id": "Banyak"}, "phase": "final", "common": {"sources": [` + strings.Repeat("0,", 10_100) + `0]}}`,
	"PER-007": `{"version": "v1", "id": "umum", "title": {"id": "Umum"}, "phase": "final", "public": true, "common": {"persons": [{"id": "p-1", "name": "Siti Contoh", "email": "siti@contoh.test"}]}}`,
}

// everyCheck returns the document that breaks every check.
func everyCheck(t *testing.T) []byte {
	t.Helper()
	doc, err := os.ReadFile("testdata/everycheck.json")
	require.NoError(t, err)
	return doc
}

// told returns findings with their texts in both languages.
func told(found blk.Findings) string {
	var b strings.Builder
	for i, line := range lines(found) {
		f := &found[i]
		b.WriteString(line + "\n\t" + f.Text.ID + " " + f.Mend.ID + "\n\t" + f.Text.EN + " " + f.Mend.EN + "\n")
	}
	return b.String()
}

func TestADocumentBreaksEveryCheck(t *testing.T) {
	doc := everyCheck(t)
	_, found := dataset.ReadAndCheck(doc, blk.Date{})
	got := told(found)
	if *update {
		require.NoError(t, os.WriteFile("testdata/everycheck.txt", []byte(got), 0o644))
	}
	want, err := os.ReadFile("testdata/everycheck.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), got)

	ids := map[blk.CheckID]bool{}
	note := func(found blk.Findings) {
		for _, f := range found {
			ids[f.Check] = true
		}
	}
	note(found)
	for check, odd := range oddDocuments {
		_, found := dataset.ReadAndCheck([]byte(odd), blk.Date{})
		require.NotEmpty(t, found.Of(check), check)
		require.False(t, ids[check], "%s is in the large document: it needs none of its own", check)
		note(found)
	}
	note(sinceThen())
	listed := map[blk.CheckID]bool{}
	for _, c := range dataset.Checks() {
		family, _, _ := strings.Cut(string(c.ID), "-")
		if slices.Contains(brokenFamilies, family) {
			_, excluded := notInDocuments[c.ID]
			require.NotEqual(t, excluded, ids[c.ID], "%s is either found or listed as one that no document can break", c.ID)
		}
		listed[c.ID] = true
	}
	for id := range ids {
		require.True(t, listed[id], "%s is in no catalogue", id)
	}
	for id := range notInDocuments {
		require.True(t, listed[id], "%s is in no catalogue", id)
	}
}

// sinceThen returns what is found when a final record was edited and another is
// gone.
func sinceThen() blk.Findings {
	day := blk.MustParseDate("2026-01-12")
	before, now := &dataset.Dataset{}, &dataset.Dataset{}
	before.Centre.Agreements = []centre.Agreement{{ID: "mou-1", SignedOn: day}}
	before.Training.Outcomes = []training.Outcome{{ID: "hasil-1", CollectedOn: day, Destination: training.NotWorking}}
	now.Training.Outcomes = []training.Outcome{{ID: "hasil-1", CollectedOn: day, Destination: training.Employed}}
	return now.CheckSince(before)
}

// Each rule is broken once; where the same id is told again, the reason is here.
func TestEveryCheckIsBrokenOnce(t *testing.T) {
	several := map[blk.CheckID]string{
		"AUD-007": "a circle has two records",
		"FND-004": "a line of a budget and an entry of its ledger",
		"DOC-006": "what lies in the future lies after the preparation as well: OFD-003, OUT-004, CON-039 and CON-047",
	}
	_, found := dataset.ReadAndCheck(everyCheck(t), blk.Date{})
	times := map[blk.CheckID]int{}
	for _, f := range found {
		times[f.Check]++
	}
	for id, n := range times {
		require.Equal(t, several[id] != "", n > 1, "%s is told %d times", id, n)
	}
}

func TestEveryFaultIsTold(t *testing.T) {
	doc := everyCheck(t)
	var root any
	require.NoError(t, json.Unmarshal(doc, &root))
	_, found := dataset.ReadAndCheck(doc, blk.Date{})
	var personal []string
	people := root.(map[string]any)["common"].(map[string]any)["persons"].([]any)
	for _, p := range people {
		for _, member := range []string{"nik", "name", "phone", "email", "family_card_number"} {
			if v, ok := p.(map[string]any)[member].(string); ok && v != "" {
				personal = append(personal, v)
			}
		}
	}
	require.Greater(t, len(personal), 50)
	all := told(found)
	for _, v := range personal {
		require.False(t, strings.Contains(all, v), "a finding repeats personal data: %s", v)
	}
	for _, f := range found {
		blktest.CheckFinding(t, f)
		require.True(t, stands(root, f.At), "%s: %s leads nowhere", f.Check, f.At)
	}

	// The order is fixed, and nothing of it hangs on how the file is written.
	_, again := dataset.ReadAndCheck(doc, blk.Date{})
	require.Equal(t, found, again)
	compact, err := json.Marshal(root)
	require.NoError(t, err)
	_, reordered := dataset.ReadAndCheck(compact, blk.Date{})
	require.ElementsMatch(t, lines(found), lines(reordered))
}

// stands reports whether a pointer leads to a value, or to a member that its
// object lacks.
func stands(v any, at string) bool {
	if at == "" {
		return true
	}
	steps := strings.Split(at[1:], "/")
	for i, step := range steps {
		switch x := v.(type) {
		case map[string]any:
			next, ok := x[step]
			if !ok {
				return i == len(steps)-1 || len(steps)-i == 2 // an absent member, or one of an absent object
			}
			v = next
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n >= len(x) {
				return false
			}
			v = x[n]
		default:
			return false
		}
	}
	return true
}

// What needs a narrower check is silent where that one fails.
func TestNarrowerFaultsSilenceWiderOnes(t *testing.T) {
	find := func(quota int) []string {
		d, _ := dataset.Read(everyCheck(t))
		i := slices.IndexFunc(d.Training.Batches, func(b training.Batch) bool { return b.ID == "bat-006" })
		d.Training.Batches[i].Quota = blk.MustNewCount(quota)
		var checks []string
		for _, f := range d.Check(d.Context(blk.Date{})) {
			if strings.HasPrefix(f.At, blk.IndexPointer("/training/batches", i, "/")) {
				checks = append(checks, string(f.Check))
			}
		}
		return checks
	}
	require.Equal(t, []string{"BAT-006"}, find(16), "it began with one of at least ten")
	require.Equal(t, []string{"BAT-002"}, find(5), "fewer seats than the fewest participants: how many came cannot be judged")
}
