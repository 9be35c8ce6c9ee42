package schema_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// load reads a document of the corpus into a value, refusing members that it does not
// have.
func load[T any](t testing.TB, name string) (v T) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(testdata(t, name)))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&v), name)
	return v
}

// results returns the documents of the corpus that this module works out of the others,
// by their names.
func results(t *testing.T) map[string]any {
	full, found := dataset.Read(testdata(t, "dataset/full.json"))
	require.Empty(t, found)
	on := &blk.Context{On: blk.MustParseDate("2026-04-01")}
	docs := map[string]any{}

	// A centre.
	asked := full.Context(on.On)
	docs["answer/full"] = full.Roadmap.Roadmaps[0].Assess(asked).Answer
	worn := full.Centre
	worn.Equipment = slices.Clone(worn.Equipment)
	worn.Equipment[0].Usable = blk.MustNewCount(1)
	gaps := worn.Missing(worn.Programmes[0].Centre, worn.Programmes[0].ID, asked)
	require.NotEmpty(t, gaps)
	docs["resource_gap/full"] = gaps[0]
	differences := centre.Compare(centre.ComparedCentre{Records: &full.Centre, Centre: full.Centre.Centres[0].ID}, centre.ComparedCentre{Records: &full.Centre, Centre: full.Centre.Centres[1].ID}, asked)
	vocation := slices.IndexFunc(differences, func(d centre.Difference) bool { return d.Item != "" && d.Evidence != nil })
	require.GreaterOrEqual(t, vocation, 0)
	docs["centre_difference/full"] = differences[vocation]

	// Roadmaps.
	for from, to := range map[string]string{"plan/full.json": "schedule/limited", "plan/without_resources.json": "schedule/full"} {
		plan := load[roadmap.Plan](t, from)
		schedule, found := plan.Schedule(on)
		require.Empty(t, found, from)
		docs[to] = schedule
		if slip, ok := schedule.Slip("mitra", 50); to == "schedule/full" {
			require.True(t, ok)
			docs["schedule_slip/full"] = slip
		}
	}
	target, reading := load[roadmap.Target](t, "roadmap_target/full.json"), load[roadmap.Reading](t, "target_reading/full.json")
	require.Empty(t, target.Check(on))
	docs["target_progress/full"] = target.Against(&reading)
	before, after := load[roadmap.Snapshot](t, "class_snapshot/full.json"), load[roadmap.Snapshot](t, "class_snapshot/later.json")
	docs["class_movement/full"] = roadmap.Move(&before, &after)
	classes := load[roadmap.ProjectionPlan](t, "class_projection/full.json")
	projected, found := classes.Project()
	require.Empty(t, found)
	docs["projected_classes/full"] = projected
	roadmaps := append(slices.Clone(full.Roadmap.Roadmaps), roadmap.Roadmap{Centre: "blkk-lain", Region: blk.MustParseRegion("33")}) // of which little is known
	distributions := roadmap.Distribute(roadmaps, blk.LevelRegency, on)
	rest := slices.IndexFunc(distributions, func(d roadmap.Distribution) bool { return d.Rest })
	require.GreaterOrEqual(t, rest, 0)
	docs["class_distribution/full"], docs["class_distribution/country"] = distributions[rest], distributions[0]
	docs["review_backlog/full"] = roadmap.Backlog(roadmaps, blk.LevelRegency, &blk.Context{On: blk.MustParseDate("2027-06-01")})

	maps.Copy(docs, screened(t))

	_, found = eligibility.ParseApplicant([]byte(lines[strings.LastIndex(lines, `{"id"`):]), nil)
	require.Len(t, found, 1)
	docs["finding/full"] = found[0]

	// Money.
	proposals := full.Funding.Proposals
	ranking, err := funding.Rank(proposals, blk.MustNewRupiah(250_000_000), &funding.RankRule{})
	require.NoError(t, err)
	docs["proposal_ranking/full"] = ranking
	portfolio := load[funding.Portfolio](t, "portfolio/full.json")
	allocated, found := portfolio.Allocate()
	require.Empty(t, found)
	docs["portfolio_result/full"] = allocated
	for from, to := range map[string]string{"projection_plan/full.json": "projection/full", "projection_plan/by_year.json": "projection/never"} {
		plan := load[funding.ProjectionPlan](t, from)
		x, found := funding.Project(&plan)
		require.Empty(t, found, from)
		docs[to] = x
	}
	book, err := full.Funding.CashBook("disnaker", blk.MustParsePartialDate("2026-02").Period(), blk.MustNewRupiah(0))
	require.NoError(t, err)
	docs["cash_book/full"] = book
	realised, err := funding.NewRealisationReport(blk.MustParsePartialDate("2026-02"), []funding.BudgetedLine{{Line: "a", Account: "521211", Source: funding.APBN, Budget: blk.MustNewRupiah(3)}}, full.Funding.Payments)
	require.NoError(t, err)
	docs["realisation_report/full"] = realised
	return docs
}

// lines are invented people, as lines of a file of applicants; the last one is broken.
const lines = `{"id":"p-1","evidence":{"residence":"64.01.04","in_school":false,"birth_date":"2000-01-02","sex":"female"}}
{"id":"p-2","evidence":{"residence":"64.01.04","birth_date":"2001-11-12","sex":"female"}}
{"id":"p-3","evidence":{"residence":"64.09.01","in_school":false,"birth_date":"1998-03-04","sex":"male"}}
{"id":"p-4","evidence":{"residence":"64.01.02","in_school":true,"birth_date":"2007-01-02","sex":"male"}}
{"id":"p-5","evidence":{"residence":"64.01.02","in_school":false,"birth_date":"2008-09-30","sex":"female"}}
{"id":"p-6","evidence":{"residence":"64.1"}}
`

const seed = "undian BLK Paser, 20 Februari 2026"

// selectionPlan is the plan of a selection with the seed above.
const selectionPlan = `{
	"id": "blk-paser-2026-1", "title": {"id": "Seleksi BLK Paser", "en": "Selection of BLK Paser"},
	"groups": [{"id": "perempuan", "label": {"id": "perempuan", "en": "women"}, "rule": {"kind": "one_of", "code": "PEREMPUAN", "fact": "sex", "values": ["female"]}}],
	"batches": [{"batch": "las-1", "label": {"id": "Las, angkatan 1", "en": "Welding, batch 1"}, "seats": 2, "reserved": [{"group": "perempuan", "seats": 1}]}],
	"order": ["score", "registered_at"], "waiting": 2, "replacement_until": "2026-03-04", "seed_hash": "SEED"
}`

// screened returns what a screening of these people gives.
func screened(t *testing.T) map[string]any {
	ctx, dates := context.Background(), eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}
	policy, found := eligibility.ParsePolicy(testdata(t, "policy/admission.json"))
	require.Empty(t, found)
	adults, found := eligibility.ParsePolicy(testdata(t, "policy/admission_of_adults.json"))
	require.Empty(t, found)

	// The file, in shards.
	bound, found := policy.Bind(dates, nil)
	require.Empty(t, found)
	file := strings.NewReader(lines)
	var parts []screening.ShardResult
	for i, shard := range screening.Shards(file.Size(), file.Size()/2) {
		var out bytes.Buffer
		tally, err := screening.ScreenShard(ctx, bound, file, shard, &out)
		require.NoError(t, err)
		parts = append(parts, screening.ShardResult{Shard: shard, File: "part-" + strconv.Itoa(i+1) + ".jsonl", SHA256: screening.Commit(out.Bytes()), Tally: tally})
	}
	manifest, found := screening.NewManifest(file.Size(), parts...)
	require.Empty(t, found)

	// The people, in a table.
	policies := append([]*eligibility.Policy{&policy, &adults}, screening.GroupPolicies(screening.BySex().Groups, nil)...)
	layout, found := eligibility.NewLayout(policies...)
	require.Empty(t, found)
	table := screening.NewTable(layout)
	for line := range strings.Lines(lines) {
		if applicant, found := eligibility.ParseApplicant([]byte(line), nil); found == nil {
			row, found := layout.Evidence(&applicant.Dossier)
			require.Empty(t, found)
			table.Append(row)
		}
	}
	now, found := policy.BindTo(layout, dates, nil)
	require.Empty(t, found)
	then, found := adults.BindTo(layout, dates, nil)
	require.Empty(t, found)
	sexes := screening.BySex()
	bySex, found := sexes.Bind(nil, layout, dates, nil)
	require.Empty(t, found)
	funnel, err := table.Funnel(ctx, now, []*screening.BoundBreakdown{bySex}, 1)
	require.NoError(t, err)
	impact, err := table.Compare(ctx, now, then, 1)
	require.NoError(t, err)
	result, err := table.Screen(ctx, now, 1)
	require.NoError(t, err)

	// The seats.
	plan, found := screening.ParsePlan([]byte(strings.ReplaceAll(selectionPlan, "SEED", screening.Commit([]byte(seed)).String())))
	require.Empty(t, found)
	var candidates []screening.Candidate
	for i, x := range []struct{ score, registered string }{{"78.25", "2026-01-20T03:00:00Z"}, {"70.00", "2026-01-21T03:00:00Z"}, {"70.00", "2026-01-22T03:00:00Z"}, {"66.00", "2026-01-23T03:00:00Z"}, {"58.50", "2026-01-24T03:00:00Z"}} {
		c := screening.Candidate{ID: eligibility.NewApplicantID("p-" + strconv.Itoa(i+1)), Batch: "las-1", Verdict: eligibility.Eligible, Score: blk.MustParsePercent(x.score), RegisteredAt: blk.MustParseInstant(x.registered)}
		if i == 3 {
			c.Verdict = eligibility.Undetermined
		}
		if i == 4 {
			c.Groups = 1
		}
		candidates = append(candidates, c)
	}
	selection, found := screening.Select(&plan, []byte(seed), candidates)
	require.Empty(t, found)
	selection, found = selection.Promote([]eligibility.ApplicantID{candidates[0].ID}, blk.MustParseDate("2026-03-03"))
	require.Empty(t, found)

	return map[string]any{
		"selection/full": selection, "selection_outcome/full": selection.Outcomes[0], "selection_outcome/undetermined": selection.Outcomes[len(selection.Outcomes)-1],
		"shard_result/full": parts[0], "manifest/full": manifest, "tally/full": manifest.Tally,
		"funnel/full": funnel, "policy_impact/full": impact, "verdict_counts/full": result.Counts(),
	}
}

// TestResults asserts that the results in the corpus are those that this module works
// out.
func TestResults(t *testing.T) {
	for name, v := range results(t) {
		b, err := json.MarshalIndent(v, "", "  ")
		require.NoError(t, err)
		b = append(unescapedHTML(b), '\n')
		path := filepath.Join("testdata", "v1", "valid", filepath.FromSlash(name)+".json")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
			require.NoError(t, os.WriteFile(path, b, 0o666))
			continue
		}
		require.Equal(t, string(b), string(testdata(t, name+".json")), "run go test ./schema -run Results -update")
	}
}

func unescapedHTML(b []byte) []byte {
	return []byte(strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(b)))
}
