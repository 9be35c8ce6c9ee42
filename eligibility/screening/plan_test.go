package screening_test

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
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// fullPlan is the example of the schema that has every member.
func fullPlan(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile("../../schema/testdata/v1/valid/screening_plan/full.json")
	require.NoError(t, err)
	return b
}

func mustPlan(t testing.TB) *screening.Plan {
	t.Helper()
	p, found := screening.ParsePlan(fullPlan(t))
	require.Empty(t, found)
	return &p
}

// ofEntities returns the checks of records of some kinds.
func ofEntities(names ...string) []blk.CheckInfo {
	return slices.DeleteFunc(screening.Checks(), func(c blk.CheckInfo) bool { return !slices.Contains(names, c.Entity) })
}

func TestPlanChecks(t *testing.T) {
	catalogue := ofEntities("screening_plan")
	for entity, under := range map[string]string{"screening_group": "/groups/0", "batch_seats": "/batches/0", "reserved_seats": "/batches/0/reserved/0"} {
		for _, c := range ofEntities(entity) {
			c.At = under + c.At
			catalogue = append(catalogue, c)
		}
	}
	type broken = blktest.Example[screening.Plan]
	blktest.Checks(t, catalogue, func() *screening.Plan { return mustPlan(t) }, nil, (*screening.Plan).Check, []broken{
		{Check: "DOC-009", At: "/id", Break: func(p *screening.Plan) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *screening.Plan) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(p *screening.Plan) { p.Title = blk.Text{EN: "Plan"} }},
		{Check: "DOC-009", At: "/batches", Break: func(p *screening.Plan) { p.Batches = nil }},
		{Check: "SEL-019", At: "/seed_hash", Break: func(p *screening.Plan) { p.SeedHash = screening.Digest{} }},
		{Check: "SEL-002", At: "/groups", Break: func(p *screening.Plan) {
			for i := range 61 {
				p.Groups = append(p.Groups, screening.Group{ID: screening.GroupID("g" + strconv.Itoa(i)), Label: blk.Text{ID: "kelompok"}, Rule: anyRule})
			}
		}},
		{Check: "SEL-001", At: "/groups/3/id", Break: func(p *screening.Plan) { p.Groups[3].ID = p.Groups[0].ID }},
		{Check: "SEL-001", At: "/batches/1/batch", Break: func(p *screening.Plan) { p.Batches[1].Batch = p.Batches[0].Batch }},
		{Check: "SEL-001", At: "/priority/1", Break: func(p *screening.Plan) { p.Priority = append(p.Priority, p.Priority[0]) }},
		{Check: "SEL-001", At: "/order/3", Break: func(p *screening.Plan) { p.Order = append(p.Order, screening.ByScore) }},
		{Check: "SEL-004", At: "/batches/1/reserved/0/group", Break: func(p *screening.Plan) {
			p.Batches[1].Reserved = []screening.ReservedSeats{{Group: "difabel", Seats: blk.MustNewCount(1)}}
		}},
		{Check: "DOC-014", At: "/priority/0", Break: func(p *screening.Plan) { p.Priority[0] = "" }},
		{Check: "SEL-004", At: "/priority/0", Break: func(p *screening.Plan) { p.Priority[0] = "difabel" }},
		{Check: "REF-001", At: "/fill_order", Break: func(p *screening.Plan) { p.FillOrder = "last" }},
		{Check: "SEL-008", At: "/fill_order", Break: func(p *screening.Plan) { p.FillOrder, p.Batches[0].Reserved = screening.OpenFirst, nil }},
		{Check: "REF-001", At: "/order/1", Break: func(p *screening.Plan) { p.Order[1] = "age" }},
		{Check: "SEL-006", At: "/order", Break: func(p *screening.Plan) { p.Order = p.Order[1:] }},
		{Check: "SEL-006", At: "/order", Break: func(p *screening.Plan) { p.Priority = nil }},
		{Check: "SEL-007", At: "/order/2", Break: func(p *screening.Plan) { p.Order[2] = screening.ByLot }},
		{Check: "SEL-003", At: "/family_cap", Break: func(p *screening.Plan) { p.FamilyCap = blk.MustNewCount(0) }},
		{Check: "DOC-009", At: "/groups/0/id", Break: func(p *screening.Plan) { p.Groups[0].ID = "" }},
		{Check: "DOC-014", At: "/groups/0/id", Break: func(p *screening.Plan) { p.Groups[0].ID = "a b" }},
		{Check: "DOC-009", At: "/groups/0/label", Break: func(p *screening.Plan) { p.Groups[0].Label = blk.Text{} }},
		{Check: "DOC-009", At: "/groups/0/rule", Break: func(p *screening.Plan) { p.Groups[0].Rule = nil }},
		{Check: "DOC-009", At: "/batches/0/batch", Break: func(p *screening.Plan) { p.Batches[0].Batch = "" }},
		{Check: "DOC-014", At: "/batches/0/batch", Break: func(p *screening.Plan) { p.Batches[0].Batch = "a b" }},
		{Check: "DOC-009", At: "/batches/0/seats", Break: func(p *screening.Plan) { p.Batches[0].Seats = blk.Count{} }},
		{Check: "SEL-003", At: "/batches/0/seats", Break: func(p *screening.Plan) { p.Batches[0].Seats = blk.MustNewCount(0) }},
		{Check: "SEL-001", At: "/batches/0/reserved/1/group", Break: func(p *screening.Plan) { p.Batches[0].Reserved[1].Group = p.Batches[0].Reserved[0].Group }},
		{Check: "SEL-005", At: "/batches/0/reserved", Break: func(p *screening.Plan) { p.Batches[0].Seats = blk.MustNewCount(7) }},
		{Check: "DOC-009", At: "/batches/0/reserved/0/group", Break: func(p *screening.Plan) { p.Batches[0].Reserved[0].Group = "" }},
		{Check: "DOC-014", At: "/batches/0/reserved/0/group", Break: func(p *screening.Plan) { p.Batches[0].Reserved[0].Group = "a b" }},
		{Check: "DOC-009", At: "/batches/0/reserved/0/seats", Break: func(p *screening.Plan) { p.Batches[0].Reserved[0].Seats = blk.Count{} }},
		{Check: "SEL-003", At: "/batches/0/reserved/0/seats", Break: func(p *screening.Plan) { p.Batches[0].Reserved[0].Seats = blk.MustNewCount(0) }},
	})

	// The other side of what is nearly wrong.
	for name, change := range map[string]func(*screening.Plan){
		"64 groups": func(p *screening.Plan) {
			for i := range 60 {
				p.Groups = append(p.Groups, screening.Group{ID: screening.GroupID("g" + strconv.Itoa(i)), Label: blk.Text{ID: "kelompok"}, Rule: anyRule})
			}
		},
		"all seats reserved":  func(p *screening.Plan) { p.Batches[0].Seats = blk.MustNewCount(8) },
		"no waiting list":     func(p *screening.Plan) { p.Waiting = blk.MustNewCount(0) },
		"order not given":     func(p *screening.Plan) { p.Order = nil },
		"priority last":       func(p *screening.Plan) { p.Order = []screening.RankKey{screening.ByRegistration, screening.ByPriority} },
		"open first":          func(p *screening.Plan) { p.FillOrder = screening.OpenFirst },
		"many batches, apart": func(p *screening.Plan) { p.Batches = manyBatches(40) },
	} {
		p := mustPlan(t)
		change(p)
		require.NoError(t, p.Validate(nil), name)
		require.Empty(t, p.Check(nil), name)
	}
	p := mustPlan(t)
	p.Batches = append(manyBatches(40), manyBatches(1)...)
	require.Equal(t, "/batches/40/batch", p.Check(nil).Of("SEL-001")[0].At)
	require.Error(t, p.Validate(nil))
}

func manyBatches(n int) (list []screening.BatchSeats) {
	for i := range n {
		list = append(list, screening.BatchSeats{Batch: blk.BatchID("b" + strconv.Itoa(i)), Seats: blk.MustNewCount(16)})
	}
	return list
}

func TestPlansAreRead(t *testing.T) {
	p := mustPlan(t)
	text, err := json.Marshal(p)
	require.NoError(t, err)
	require.JSONEq(t, string(fullPlan(t)), string(text))
	var again screening.Plan
	require.NoError(t, json.Unmarshal(text, &again))
	require.Equal(t, *p, again)
	require.Error(t, json.Unmarshal([]byte(`{"id":"x"}`), &again))
	require.Equal(t, *p, again, "what cannot be read changes nothing")
}

func TestBadPlans(t *testing.T) {
	const good = `{"id":"p","title":{"id":"R"},"groups":[{"id":"g","label":{"id":"K"},"rule":{"kind":"flag","code":"D","fact":"disability","is":true}}],"batches":[{"batch":"b","seats":2,"reserved":[{"group":"g","seats":1}]}],"waiting":1,"replacement_until":"2026-03-04","seed_hash":"b9d85e9988aff8c3506294f480765024f7a983371962f35fb31a1cd965a23437"}`
	_, found := screening.ParsePlan([]byte(good))
	require.Empty(t, found)
	for change, want := range map[string]string{
		`"id":"p"=>"id":"a b"`:                   "DOC-014 /id",
		`"id":"p",=>`:                            "DOC-009 /id",
		`{"id":"R"}=>{}`:                         "DOC-009 /title/id",
		`{"id":"R"}=>"R"`:                        "DOC-008 /title",
		`"batches":[{=>"batches":[],"x":[{`:      "DOC-016 /batches DOC-002 /x",
		`"seats":2=>"seats":"2"`:                 "DOC-008 /batches/0/seats",
		`"seats":2=>"seats":-2`:                  "DOC-012 /batches/0/seats",
		`"seats":2=>"seats":0`:                   "SEL-003 /batches/0/seats",
		`"group":"g"=>"group":"h"`:               "SEL-004 /batches/0/reserved/0/group",
		`"group":"g","seats":1=>"group":"g"`:     "DOC-009 /batches/0/reserved/0/seats",
		`"seats":1=>"seats":3`:                   "SEL-005 /batches/0/reserved",
		`"kind":"flag"=>"kind":"regex"`:          "REF-001 /groups/0/rule/kind",
		`"waiting":1=>"waiting":null`:            "DOC-010 /waiting",
		`"2026-03-04"=>"2026-02-30"`:             "DOC-012 /replacement_until",
		`"waiting":1=>"fill_order":"last"`:       "REF-001 /fill_order",
		`"waiting":1=>"fill_order":"open_first"`: "",
		`"b9d85e9988aff8c3506294f480765024f7a983371962f35fb31a1cd965a23437"=>"64ec"`: "DOC-012 /seed_hash",
		`"waiting":1=>"order":["score","age"]`:                                       "REF-001 /order/1",
		`"waiting":1=>"order":["priority"]`:                                          "SEL-006 /order",
		`"waiting":1=>"order":["lot"]`:                                               "SEL-007 /order/0",
		`"waiting":1=>"priority":["g","g"]`:                                          "SEL-001 /priority/1",
		`"waiting":1=>"priority":["h"]`:                                              "SEL-004 /priority/0",
		`"waiting":1=>"priority":["h h"]`:                                            "DOC-014 /priority/0",
		`"waiting":1=>"family_cap":0`:                                                "SEL-003 /family_cap",
		`"waiting":1=>"waiting":1,"waiting":2`:                                       "DOC-011 /waiting",
		good + `=>[]`:                                                                "DOC-008 ",
		good + `=>{`:                                                                 "DOC-007 ",
		`"kind":"flag"=>"kind":"flag","text":{"id":"x","de":"y"}`:                    "DOC-002 /groups/0/rule/text/de",
	} {
		from, to, _ := strings.Cut(change, "=>")
		require.Contains(t, good, from)
		_, found := screening.ParsePlan([]byte(strings.Replace(good, from, to, 1)))
		var got []string
		for _, f := range found {
			got = append(got, string(f.Check)+" "+f.At)
			blktest.CheckFinding(t, f)
		}
		require.Equal(t, want, strings.Join(got, " "), change)
	}
}

// The rules of groups are checked where the facts are known that they ask for.
func TestRulesOfGroupsAreBound(t *testing.T) {
	p := mustPlan(t)
	layout, found := eligibility.NewLayout(screening.GroupPolicies(p.Groups, nil)...)
	require.Empty(t, found)
	groups, found := screening.BindGroups(p.Groups, nil, layout, eligibility.Dates{}, nil)
	require.Empty(t, found)
	e, found := layout.ParseEvidence([]byte(`{"sex":"female","residence":"64.01.04","welfare_decile":5}`))
	require.Empty(t, found)
	in, unknown := screening.Membership(groups, &e)
	require.Equal(t, screening.GroupSet(0b1001), in)
	require.Equal(t, screening.GroupSet(0b0010), unknown)
	p.Groups[2].Rule = eligibility.Flag{Leaf: eligibility.Leaf{Code: "X", Fact: "shoe_size"}, Is: blk.FlagOf(true)}
	require.Empty(t, p.Check(nil))
	_, found = screening.BindGroups(p.Groups, nil, layout, eligibility.Dates{}, nil)
	require.Equal(t, "/groups/2/rule/fact", found.Of("POL-001")[0].At)
}

func TestCodeLists(t *testing.T) {
	blktest.CodeList(t, screening.FillOrder(""), screening.RankKey(""), screening.OutcomeKind(""), screening.SeatKind(""))
}

func FuzzPlan(f *testing.F) {
	f.Add(fullPlan(f))
	f.Add([]byte(`{"id":"p","title":{"id":"R"},"batches":[{"batch":"b","seats":1}]}`))
	f.Add([]byte(`{"groups":[{"rule":{"kind":"not","rule":{"kind":"not"}}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, found := screening.ParsePlan(data)
		if found.HasErrors() {
			return
		}
		text, err := json.Marshal(p)
		require.NoError(t, err)
		again, found := screening.ParsePlan(text)
		require.False(t, found.HasErrors())
		require.Equal(t, p, again)
		for i := range p.Batches {
			if n, _ := p.Batches[i].Seats.Int(); n > 1000 {
				return
			}
		}
		_, found = screening.Select(&p, make([]byte, 16), []screening.Candidate{{ID: eligibility.NewApplicantID("a"), Batch: p.Batches[0].Batch, Verdict: eligibility.Eligible, Groups: ^screening.GroupSet(0)}})
		require.Equal(t, !p.SeedHash.IsZero() && p.SeedHash != screening.Commit(make([]byte, 16)), found.HasErrors())
	})
}
