package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/schema/report"
)

// The policy of an invented centre, and what the next version of it would be.
const (
	entryPolicy = `{"id":"blk-contoh-2026","version":1,"purpose":"entry","title":{"id":"Penerimaan peserta BLK Contoh","en":"Admission to BLK Contoh"},"effective":{"from":"2026-01-01"},
"rule":{"kind":"all","rules":[
{"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},
{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false},
{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17,"max":40}]}}`
	nextPolicy = `{"id":"blk-contoh-2026","version":2,"purpose":"entry","title":{"id":"Penerimaan peserta BLK Contoh","en":"Admission to BLK Contoh"},"effective":{"from":"2026-01-01"},
"rule":{"kind":"all","rules":[
{"kind":"residence","code":"KTP","fact":"residence","within":["64.01","64.09"]},
{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false},
{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":18,"max":35}]}}`
	intakePlan = `{"id":"blk-contoh-2026-1","title":{"id":"Seleksi BLK Contoh, gelombang 1","en":"Selection of BLK Contoh, wave 1"},
"groups":[
{"id":"perempuan","label":{"id":"perempuan","en":"women"},"rule":{"kind":"one_of","code":"P","fact":"sex","values":["female"]}},
{"id":"difabel","label":{"id":"penyandang disabilitas","en":"people with a disability"},"rule":{"kind":"flag","code":"D","fact":"disability","is":true}}],
"batches":[
{"batch":"las-1","label":{"id":"Las, angkatan 1","en":"Welding, batch 1"},"seats":16,"reserved":[{"group":"perempuan","seats":9},{"group":"difabel","seats":2}]},
{"batch":"busana-1","label":{"id":"Busana, angkatan 1","en":"Garments, batch 1"},"seats":16,"reserved":[{"group":"difabel","seats":3}]}],
"order":["score","registered_at"],"family_cap":1,"waiting":8,"replacement_until":"2026-03-09"}`
)

var (
	seed     = []byte("benih undian BLK Contoh 2026")
	firstDay = eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}
)

// An applicant of the invented cohort.
type applicant struct {
	id, batch, evidence string
	score               int64
}

// applicants are 140 invented people. Of some, facts are missing.
func applicants() []applicant {
	list := make([]applicant, 140)
	for i := range list {
		facts := []string{
			`"residence":"` + []string{"64.01.04", "64.01.04", "64.01.02", "64.01.04", "64.09.01", "64.01.07", "64.01.02"}[i%7] + `"`,
			fmt.Sprintf(`"birth_date":"%d-%02d-15"`, 1983+(i*5)%27, 1+i%12),
			`"sex":"` + []string{"male", "female", "male"}[i%3] + `"`,
		}
		if i%13%5 != 1 {
			facts = append(facts, `"in_school":`+strconv.FormatBool(i%9 == 4))
		}
		if i%17 != 3 {
			facts = append(facts, `"disability":`+strconv.FormatBool(i%19 == 7))
		}
		if i%23 == 8 {
			facts = facts[1:]
		}
		batch := "las-1"
		if i%5 < 2 {
			batch = "busana-1"
		}
		list[i] = applicant{fmt.Sprintf("2026-%04d", i+1), batch, "{" + strings.Join(facts, ",") + "}", int64(5000 + (i*37)%20*200)}
	}
	return list
}

// nameOf returns the invented name of an applicant; one of them would be a formula.
func nameOf(id eligibility.ApplicantID) string {
	n, _ := strconv.Atoi(strings.TrimPrefix(id.String(), "2026-"))
	if n == 100 {
		return "=HYPERLINK(\"https://contoh.id\")"
	}
	return []string{"Siti", "Budi", "Ni Made", "Andi", "Maria", "Yohanes"}[n%6] + " Contoh " + []string{"Al", "Nugraha", "Wulandari", "S.Pd."}[n%4]
}

// screened returns the results of the invented cohort.
func screened(t testing.TB, l blk.Lang) *report.Screening {
	t.Helper()
	before, found := eligibility.ParsePolicy([]byte(entryPolicy))
	require.False(t, found.HasErrors(), found)
	after, found := eligibility.ParsePolicy([]byte(nextPolicy))
	require.False(t, found.HasErrors(), found)
	plan, found := screening.ParsePlan([]byte(intakePlan))
	require.False(t, found.HasErrors(), found)
	by := []screening.Breakdown{
		screening.BySex(), screening.ByAge(eligibility.BatchStart, 18, 25, 35), screening.ByDisability(),
		screening.ByRegion(&blk.Context{Regions: region.Table{}}, blk.MustParseRegion("64.01.02"), blk.MustParseRegion("64.01.04"), blk.MustParseRegion("64.01.07")),
	}
	policies := append([]*eligibility.Policy{&before, &after}, screening.GroupPolicies(plan.Groups, nil)...)
	for _, b := range by {
		policies = append(policies, screening.GroupPolicies(b.Groups, nil)...)
	}
	layout, found := eligibility.NewLayout(policies...)
	require.False(t, found.HasErrors(), found)
	bound, _ := before.BindTo(layout, firstDay, nil)
	next, _ := after.BindTo(layout, firstDay, nil)
	groups, _ := screening.BindGroups(plan.Groups, nil, layout, firstDay, nil)
	var breakdowns []*screening.BoundBreakdown
	for i := range by {
		b, _ := by[i].Bind(nil, layout, firstDay, nil)
		breakdowns = append(breakdowns, b)
	}
	table := screening.NewTable(layout)
	var candidates []screening.Candidate
	for i, a := range applicants() {
		e, found := layout.ParseEvidence([]byte(a.evidence))
		require.False(t, found.HasErrors(), found)
		table.Append(e)
		c := screening.Candidate{ID: eligibility.NewApplicantID(a.id), Batch: blk.BatchID(a.batch), Verdict: bound.Decide(&e).Verdict, RegisteredAt: blk.MustParseInstant("2026-01-0" + strconv.Itoa(5+i%2) + "T01:00:00Z")}
		if i%10 == 7 {
			c.Family = blk.MustParseFamilyCardNumber("640104010120990" + strconv.Itoa(i/40))
		}
		if i != 30 {
			c.Score, _ = blk.NewPercent(a.score)
		}
		c.Groups, c.Unknown = screening.Membership(groups, &e)
		candidates = append(candidates, c)
	}
	funnel, err := table.Funnel(context.Background(), bound, breakdowns, 1)
	require.NoError(t, err)
	impact, err := table.Compare(context.Background(), bound, next, 1)
	require.NoError(t, err)
	selection, found := screening.Select(&plan, seed, candidates)
	require.False(t, found.HasErrors(), found)
	return &report.Screening{
		Lang: l, Title: both("Seleksi peserta BLK Contoh", "Selection of participants of BLK Contoh"), Subtitle: both("Gelombang 1 tahun 2026", "Wave 1 of 2026"),
		Notice: both("Semua orang dan angka di sini buatan.", "All people and numbers here are made up."), PreparedOn: blk.MustParseDate("2026-02-20"),
		Funnel: funnel, Selection: selection, Plan: &plan, Seed: seed, Impact: impact,
		Outcomes: &report.NoticeList{Name: nameOf, Mask: report.NamePartial},
	}
}

func screeningPage(t testing.TB, s *report.Screening) string {
	t.Helper()
	p := s.Page()
	return html(t, &p)
}

func noticeCSV(t testing.TB, n *report.NoticeList, s *screening.Selection, o sheet.WriteOptions) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, n.WriteCSV(&b, s, o))
	return b.String()
}

func screeningJSON(t testing.TB, s *report.Screening) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, s.WriteJSON(&b))
	return b.String()
}

func TestGoldenScreening(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		s := screened(t, l)
		page := screeningPage(t, s)
		requirePage(t, page)
		golden(t, "screening."+string(l)+".html", page)
		golden(t, "notice."+string(l)+".csv", noticeCSV(t, s.Outcomes, s.Selection, sheet.WriteOptions{Lang: l}))
	}
	s := screened(t, blk.Indonesian)
	golden(t, "screening.json", screeningJSON(t, s))
	all := &report.NoticeList{Kinds: kinds(), Name: nameOf, Mask: report.NameInitials, Reasons: true, Batch: "las-1"}
	golden(t, "reasons.csv", noticeCSV(t, all, s.Selection, sheet.WriteOptions{Semicolon: true, BOM: true}))
}

// kinds are all kinds of outcome.
func kinds() (all []screening.OutcomeKind) {
	for _, k := range (screening.OutcomeKind("")).CodeList().Values() {
		all = append(all, screening.OutcomeKind(k))
	}
	return all
}

// Without a list of outcomes the page tells of nobody, and the document of
// identifiers only.
func TestScreeningNamesNobody(t *testing.T) {
	s := screened(t, blk.English)
	s.Outcomes = nil
	page, document := screeningPage(t, s), screeningJSON(t, s)
	for _, a := range applicants() {
		require.NotContains(t, page, a.id)
		require.NotContains(t, page+document, nameOf(eligibility.NewApplicantID(a.id)))
	}
	var members map[string]map[string]any
	require.NoError(t, json.Unmarshal([]byte(document), &members))
	require.Len(t, members, 3)
	outcome := members["selection"]["outcomes"].([]any)[0].(map[string]any)
	for name := range outcome {
		require.Contains(t, []string{"id", "batch", "kind", "rank", "score", "seat", "cutoff", "group", "tie", "unknown"}, name)
	}
}

// Small cells are hidden on the page and in the document, unless the caller says
// otherwise.
func TestSmallCellsOfScreeningsAreHidden(t *testing.T) {
	s := screened(t, blk.English)
	const mark = "*: hidden, so that nobody is recognised."
	require.Contains(t, screeningPage(t, s), mark)
	hidden := screeningJSON(t, s)
	s.SmallestCell = 1
	require.NotContains(t, screeningPage(t, s), mark)
	require.Greater(t, strings.Count(screeningJSON(t, s), `"eligible"`), strings.Count(hidden, `"eligible"`))
	s.SmallestCell = math.MaxInt
	page := requirePage(t, screeningPage(t, s))
	for _, table := range page.all("table") {
		if !strings.Contains(table.text(), "with a disability") || !strings.Contains(table.text(), "Share that is eligible") {
			continue
		}
		for _, cell := range table.all("tbody")[0].all("td") {
			require.Contains(t, []string{"*", "0"}, cell.text())
		}
		return
	}
	require.Fail(t, "there is no table of disability")
}

// manyRules is a funnel with as many rules, facts and regions as nobody has.
func manyRules(rules, regions int) *screening.Funnel {
	long := strings.Repeat("Belum pernah mengikuti pelatihan berbasis kompetensi di lembaga mana pun dalam tahun anggaran berjalan; ", 4)
	f := &screening.Funnel{Policy: eligibility.PolicyRef{ID: "panjang", Version: blk.MustNewCount(3)}, Title: same(long), Total: screening.FunnelCounts{People: blk.MustNewCount(math.MaxInt32), Eligible: blk.MustNewCount(math.MaxInt32 / 2), Ineligible: blk.MustNewCount(math.MaxInt32 / 4), Undetermined: blk.MustNewCount(math.MaxInt32 / 4)}}
	for i := range rules {
		f.Rules = append(f.Rules, screening.FunnelRule{Code: eligibility.RuleCode("R" + strconv.Itoa(i)), Text: same(long + strconv.Itoa(i))})
		f.Facts = append(f.Facts, screening.FunnelFact{Fact: eligibility.FactID("fact_" + strconv.Itoa(i)), Ask: same(long)})
		f.Total.Rules = append(f.Total.Rules, screening.RuleCounts{Excludes: blk.MustNewCount(1 << i % math.MaxInt32), Alone: blk.MustNewCount(i)})
		f.Total.Facts = append(f.Total.Facts, screening.FactCounts{Missing: blk.MustNewCount(i * i), Only: blk.MustNewCount(i)})
	}
	b := screening.FunnelBreakdown{Label: same("Wilayah")}
	for i := range regions {
		b.Groups = append(b.Groups, screening.FunnelGroup{ID: screening.GroupID("64.01." + strconv.Itoa(i)), Counts: screening.FunnelCounts{People: blk.MustNewCount(i % 40), Eligible: blk.MustNewCount(i % 20), Ineligible: blk.MustNewCount(i%40 - i%20)}})
	}
	f.Breakdowns = []screening.FunnelBreakdown{b, {}}
	return f
}

func TestEdgesOfScreenings(t *testing.T) {
	hidden := screening.FunnelCounts{Rules: []screening.RuleCounts{{}}}
	nobody, _ := screening.Select(screened(t, "").Plan, seed, nil)
	for name, s := range map[string]*report.Screening{
		"nothing":            {},
		"nothing in results": {Funnel: &screening.Funnel{}, Selection: &screening.Selection{}, Plan: &screening.Plan{}, Impact: &screening.Impact{}, Outcomes: &report.NoticeList{}},
		"nobody":             {Selection: nobody, Plan: screened(t, "").Plan, Outcomes: &report.NoticeList{Kinds: kinds()}},
		"only a list":        {Outcomes: &report.NoticeList{Kinds: kinds(), Reasons: true, Name: nameOf, Mask: report.NameFull}},
		"everything hidden":  {Funnel: &screening.Funnel{Total: hidden, Rules: make([]screening.FunnelRule, 2), Breakdowns: []screening.FunnelBreakdown{{Groups: []screening.FunnelGroup{{Counts: hidden}}}}}},
		"many rules":         {Lang: blk.English, Funnel: manyRules(60, 500), SmallestCell: 5},
		"odd words": {Selection: &screening.Selection{Batches: []screening.BatchResult{{Seats: math.MaxInt, Reserved: []screening.ReservedResult{{Group: "x", Seats: math.MinInt, Filled: 1}}}, {Seats: 1}},
			Outcomes: []screening.Outcome{{Kind: "?", Seat: "?", Group: "x", Tie: "?"}, {Batch: "none", Rank: -1, Reserve: math.MaxInt, Seat: "reserved"}}}, Plan: &screening.Plan{FillOrder: "?", Order: []screening.RankKey{"?", "priority"}, Priority: []screening.GroupID{"?"}},
			Outcomes: &report.NoticeList{Kinds: []screening.OutcomeKind{"?", ""}, Reasons: true}, Impact: &screening.Impact{Moves: make([]screening.Move, 3), GainedBy: make([]screening.RuleImpact, 1), LostBy: make([]screening.RuleImpact, 1)}},
	} {
		root := requirePage(t, screeningPage(t, s))
		require.True(t, json.Valid([]byte(screeningJSON(t, s))), name)
		for _, svg := range root.all("svg") {
			height, err := strconv.ParseFloat(svg.attributes["height"], 64)
			require.NoError(t, err)
			require.Less(t, height, 900.0, "%s: a picture fits a sheet", name)
		}
		if s.Outcomes != nil {
			noticeCSV(t, s.Outcomes, s.Selection, sheet.WriteOptions{})
		}
	}
	require.Empty(t, requirePage(t, screeningPage(t, &report.Screening{})).all("h2"))
	require.Equal(t, "{}\n", screeningJSON(t, &report.Screening{}))
	page := screeningPage(t, &report.Screening{Lang: blk.English, Funnel: manyRules(60, 500), SmallestCell: 5})
	require.Contains(t, page, "The 16 largest are drawn; the table below has all.")
	require.Contains(t, page, "64.01.499")
}

func TestHostileTextsStayTextsInScreenings(t *testing.T) {
	for _, s := range hostile {
		x := screened(t, blk.English)
		x.Outcomes = &report.NoticeList{Kinds: kinds(), Name: func(eligibility.ApplicantID) string { return s }, Mask: report.NameFull, Reasons: true}
		f := *x.Funnel
		f.Title, f.Rules, f.Facts = same(s), []screening.FunnelRule{{Code: eligibility.RuleCode(s), Text: same(s)}}, []screening.FunnelFact{{Fact: eligibility.FactID(s), Label: same(s), Ask: same(s)}}
		x.Title, x.Funnel = same(s), &f
		requirePage(t, screeningPage(t, x))
	}
}

func TestScreeningsAreTheSameEveryTime(t *testing.T) {
	first := screened(t, blk.English)
	for range 3 {
		again := screened(t, blk.English)
		require.True(t, screeningPage(t, first) == screeningPage(t, again))
		require.True(t, screeningJSON(t, first) == screeningJSON(t, again))
	}
}

// The rule of a plan is told in words, also where the plan leaves it to what is usual.
func TestRulesOfPlansInWords(t *testing.T) {
	s := screened(t, blk.English)
	s.Plan = &screening.Plan{Groups: []screening.Group{{ID: "p", Label: both("perempuan", "women")}, {ID: "d"}}}
	for _, c := range []struct {
		change func(p *screening.Plan)
		want   string
	}{
		{func(*screening.Plan) {}, ">1. score, the higher first; 2. lot number, the smaller first<"},
		{func(p *screening.Plan) { p.Priority = []screening.GroupID{"d", "p", "x"} }, ">1. priority groups, in this order: d, women, x; 2. score, the higher first; 3. lot number, the smaller first<"},
		{func(p *screening.Plan) { p.Order = []screening.RankKey{screening.ByRegistration, screening.ByScore} }, ">1. time of registration, the earlier first; 2. score, the higher first; 3. lot number, the smaller first<"},
		{func(*screening.Plan) {}, ">reserved seats first (a floor: members who are chosen by rank count towards it)<"},
		{func(p *screening.Plan) { p.FillOrder = screening.OpenFirst }, ">open seats first (on top: members who have an open seat use no reserved one)<"},
		{func(*screening.Plan) {}, ">everybody who is left<"},
		{func(p *screening.Plan) { p.Waiting = blk.MustNewCount(5) }, ">at most 5 of each batch<"},
		{func(p *screening.Plan) { p.FamilyCap = blk.MustNewCount(2) }, ">at most 2 of one family card, over all batches<"},
		{func(p *screening.Plan) { p.ReplacementUntil = blk.MustParseDate("2026-03-09") }, ">9 March 2026<"},
		{func(*screening.Plan) {}, "does not show that the seed was fixed before"},
		{func(p *screening.Plan) { p.SeedHash = screening.Commit(seed) }, "everybody can see that it was not changed"},
	} {
		c.change(s.Plan)
		require.Contains(t, screeningPage(t, s), c.want)
	}
	require.Contains(t, screeningPage(t, s), ">"+screening.Commit(seed).String()+"<")
	require.Contains(t, screeningPage(t, s), ">Seed (hexadecimal)<")
	s.Plan, s.Seed = nil, nil
	require.NotContains(t, screeningPage(t, s), ">Seed (hexadecimal)<")
}

// After somebody withdrew the page shows who came in their place.
func TestPromotionsOnThePage(t *testing.T) {
	s := screened(t, blk.English)
	promoted, found := s.Selection.Promote([]eligibility.ApplicantID{s.Selection.Outcomes[0].ID}, blk.MustParseDate("2026-03-05"))
	require.Empty(t, found)
	s.Selection, s.Outcomes = promoted, &report.NoticeList{Kinds: kinds(), Reasons: true, Batch: "las-1"}
	page := screeningPage(t, s)
	requirePage(t, page)
	require.Contains(t, page, "in place of somebody who withdrew, on 5 March 2026")
	require.Contains(t, page, "<td class=\"words\">withdrawn</td>")
}

func TestNoticeLists(t *testing.T) {
	s := screened(t, blk.Indonesian)
	lines := func(n *report.NoticeList, o sheet.WriteOptions) []string {
		return strings.Split(strings.TrimSpace(noticeCSV(t, n, s.Selection, o)), "\n")
	}
	require.Equal(t, "No.,Nomor pendaftaran,Angkatan,Hasil,Urutan,Nilai,Nomor cadangan", lines(&report.NoticeList{}, sheet.WriteOptions{})[0])
	require.Equal(t, lines(&report.NoticeList{}, sheet.WriteOptions{}), lines(&report.NoticeList{Name: nameOf, Mask: "?"}, sheet.WriteOptions{}), "a mask that does not exist shows no name")
	require.Len(t, lines(&report.NoticeList{}, sheet.WriteOptions{}), 1+2*(16+8), "seats and waiting lists")
	require.Len(t, lines(&report.NoticeList{Kinds: kinds()}, sheet.WriteOptions{}), 1+len(applicants()))
	require.Equal(t, "1,2026-0048", lines(&report.NoticeList{Batch: "las-1"}, sheet.WriteOptions{Columns: []string{"number", "id"}})[1])
	for _, line := range lines(&report.NoticeList{Name: nameOf, Mask: report.NameFull, Kinds: kinds()}, sheet.WriteOptions{Columns: []string{"name"}})[1:] {
		require.NotContains(t, "=+-@\t\r", strings.TrimPrefix(line, `"`)[:1], "no name becomes a formula")
	}
	require.Error(t, (&report.NoticeList{}).WriteCSV(os.Stdout, s.Selection, sheet.WriteOptions{Columns: []string{"reason"}}), "reasons are told only if asked for")
	require.ErrorIs(t, (&report.NoticeList{}).WriteCSV(&failing{}, s.Selection, sheet.WriteOptions{}), errFull)
	require.ErrorIs(t, s.WriteJSON(&failing{}), errFull)
	require.Equal(t, "No.,Application number,Batch,Outcome,Rank,Score,Place on the waiting list\n", noticeCSV(t, &report.NoticeList{}, nil, sheet.WriteOptions{Lang: blk.English}))
}
