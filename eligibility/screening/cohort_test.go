package screening_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// women and others are groups of a plan.
var planGroups = []screening.Group{
	{ID: "perempuan", Label: blk.Text{ID: "perempuan", EN: "women"}, Rule: eligibility.OneOf{Leaf: eligibility.Leaf{Code: "P", Fact: eligibility.FactSex}, Values: []string{"female"}}},
	{ID: "difabel", Label: blk.Text{ID: "difabel", EN: "with a disability"}, Rule: eligibility.Flag{Leaf: eligibility.Leaf{Code: "D", Fact: eligibility.FactDisability}, Is: blk.FlagOf(true)}},
}

func TestCandidatesAreTheCohort(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 1))
	p := oracle.Policy(r, 6)
	l, found := eligibility.NewLayout(append(screening.GroupPolicies(planGroups, nil), &p)...)
	require.Empty(t, found)
	bound, _ := p.BindTo(l, oracle.Dates, nil)
	groups, found := screening.BindGroups(planGroups, nil, l, oracle.Dates, nil)
	require.Empty(t, found)
	c := screening.NewCohort(l)
	var rows []eligibility.Evidence
	for i := range block + 100 {
		d := oracle.Dossier(r, 60)
		e, _ := l.Evidence(&d)
		rows = append(rows, e)
		require.True(t, c.Append(&eligibility.Row{Line: i + 1, Application: eligibility.Application{ID: eligibility.NewApplicantID(fmt.Sprint(i)), Batch: "b", Score: blk.MustParsePercent("60.00"), Name: "Siti Contoh"}, Evidence: e}))
	}
	require.False(t, c.Append(&eligibility.Row{Found: blk.Findings{blk.DocumentFinding("DOC-009", "/id")}}))
	require.Equal(t, len(rows), c.Len())
	result, err := c.Table().Screen(context.Background(), bound, 2)
	require.NoError(t, err)
	candidates := c.Candidates(result, groups)
	require.Len(t, candidates, len(rows))
	for i := range rows {
		in, unknown := screening.Membership(groups, &rows[i])
		require.Equal(t, screening.Candidate{ID: eligibility.NewApplicantID(fmt.Sprint(i)), Batch: "b", Verdict: bound.Decide(&rows[i]).Verdict, Score: blk.MustParsePercent("60.00"), Groups: in, Unknown: unknown}, candidates[i])
	}
	require.Equal(t, "Siti Contoh", c.Application(0).Name)
	require.Zero(t, c.Application(-1))
	require.Zero(t, c.Application(c.Len()))
}

func TestCohortFindsWhoStandsTwice(t *testing.T) {
	const nik, other = "6401044203089901", "6401044203089902"
	policy, found := eligibility.ParsePolicy([]byte(paser))
	require.Empty(t, found)
	l, _ := eligibility.NewLayout(&policy)
	cohort := func(lines ...string) *screening.Cohort {
		c := screening.NewCohort(l)
		for row, err := range l.ReadRows(strings.NewReader(strings.Join(lines, "\n"))) {
			require.NoError(t, err)
			require.True(t, c.Append(row), row.Found)
		}
		return c
	}
	line := func(id, nik, name string) string {
		return fmt.Sprintf(`{"id":%q,"nik":%q,"name":%q,"evidence":{}}`, id, nik, name)
	}
	type list struct {
		lines []string
		check blk.CheckID
		at    string
	}
	lists := map[string]list{
		"one each":                     {[]string{line("a", nik, "Siti"), line("b", other, "Siti")}, "", ""},
		"one identifier":               {[]string{line("a", nik, "Siti"), "", line("a", other, "Budi")}, "SEL-015", "/lines/3/id"},
		"one number, two names":        {[]string{line("a", nik, "Siti"), line("b", nik, "Budi")}, "SEL-016", "/lines/2/nik"},
		"one person twice":             {[]string{line("a", nik, "Siti Contoh, S.Pd."), line("b", nik, "siti  contoh s pd")}, "SEL-017", "/lines/2/nik"},
		"one number, one name missing": {[]string{line("a", nik, "Siti"), `{"id":"b","nik":"` + nik + `","evidence":{}}`}, "SEL-017", "/lines/2/nik"},
		"a number for an identifier":   {[]string{line("a", nik, "Siti"), line(other, other, "Budi")}, "SEL-020", "/lines/2/id"},
		"no numbers":                   {[]string{`{"id":"a","evidence":{}}`, `{"id":"b","evidence":{}}`}, "", ""},
	}
	var published []blktest.TextCase
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		c := lists[name]
		found := cohort(c.lines...).Check(nil)
		published = append(published, blktest.TextCase{Check: c.check, At: c.at, Text: strings.Join(c.lines, "\n"), Found: found})
		if c.check == "" {
			require.Empty(t, found, name)
			require.NoError(t, cohort(c.lines...).Validate(nil))
			continue
		}
		require.Len(t, found, 1, name)
		require.Equal(t, c.check, found[0].Check, name)
		require.Equal(t, c.at, found[0].At, name)
		require.Equal(t, "1", found[0].Params[0].Value)
		blktest.CheckFinding(t, found[0])
		text, _ := json.Marshal(found)
		require.NotContains(t, string(text), nik)
		require.NotContains(t, strings.ToLower(string(text)), "siti")
	}
	blktest.PublishTexts(t, "sheets/screening.json", nil, published)
	var log bytes.Buffer
	c := cohort(line("a", nik, "Siti"))
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "cohort", c)
	fmt.Fprintf(&log, "%v %+v %s", c, c, c)
	require.NotContains(t, log.String(), "Siti")
	require.NotContains(t, log.String(), nik[8:])
	require.Contains(t, log.String(), "1 applicants")
}

func ExampleCohort() {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	layout, _ := eligibility.NewLayout(append(screening.GroupPolicies(planGroups, nil), &policy)...)
	bound, _ := policy.BindTo(layout, march, nil)
	groups, _ := screening.BindGroups(planGroups, nil, layout, march, nil)
	cohort := screening.NewCohort(layout)
	list := `{"id":"p-1","name":"Siti Contoh","score":"71.50","evidence":{"residence":"64.01","in_school":false,"birth_date":"2000-01-02","sex":"female"}}
{"id":"p-2","name":"Budi Contoh","score":"80.00","evidence":{"residence":"64.01","in_school":false,"birth_date":"2001-01-02","sex":"male"}}
{"id":"p-2","name":"Budi Contoh","score":"80.00","evidence":{"residence":"64.01"}}
{"id":"p-3","evidence":{"birth_date":"2001-02-30"}}
`
	for row, err := range layout.ReadRows(strings.NewReader(list)) {
		if err == nil && !cohort.Append(row) {
			fmt.Printf("line %d: %v\n", row.Line, row.Found.In(blk.English))
		}
	}
	fmt.Println(cohort.Check(nil).In(blk.English))
	result, _ := cohort.Table().Screen(context.Background(), bound, 1)
	for _, c := range cohort.Candidates(result, groups) {
		fmt.Println(c.ID, c.Verdict, c.Score, c.Groups.Has(0))
	}
	// Output:
	// line 4: DOC-012 error /evidence/birth_date: The date is a day that the calendar does not have (at byte 8). Write YYYY-MM-DD, for example 2026-03-02.
	// SEL-015 error /lines/3/id: An identifier must be that of one applicant; this one stands on line 2 already. Give another identifier, or take the double application away.
	// p-1 eligible 71.50 true
	// p-2 eligible 80.00 false
	// p-2 undetermined 80.00 false
}
