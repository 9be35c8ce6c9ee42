package synthetic_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

var update = flag.Bool("update", false, "write the golden cohorts")

func day(s string) blk.Date { return blk.MustParseDate(s) }

// cohort returns the cohort of a plan that has no faults.
func cohort(t require.TestingT, p synthetic.Plan) *synthetic.Cohort {
	c, found := synthetic.New(p)
	require.Empty(t, found)
	return c
}

// The same seed invents the same people, in every release that does not say otherwise.
func TestPeopleStayTheSame(t *testing.T) {
	c := cohort(t, synthetic.Plan{Seed: 7, Size: 12, On: day("2026-03-02"), Batches: []blk.BatchID{"las-1", "las-2"}})
	var lines, rows []byte
	rows = c.AppendHeader(rows)
	for i := range c.Size() {
		lines = c.AppendLine(lines, i)
		rows = c.AppendRow(rows, i)
	}
	for golden, got := range map[string][]byte{"testdata/cohort.jsonl": lines, "testdata/cohort.csv": rows} {
		if *update {
			require.NoError(t, os.WriteFile(golden, got, 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "%s: run with -update and read the difference", golden)
	}
}

// check holds a row against everything that is promised of it.
func check(t require.TestingT, c *synthetic.Cohort, p *synthetic.Plan, row int) {
	a := c.At(row)
	line := c.AppendLine(nil, row)
	want, err := json.Marshal(a)
	require.NoError(t, err)
	require.Equal(t, string(want)+"\n", string(line))
	parsed, found := eligibility.ParseApplicant(bytes.TrimSpace(line), nil)
	require.Empty(t, found, string(line))
	require.Equal(t, a, parsed)

	require.NotEmpty(t, a.ID.String())
	require.Contains(t, a.Name, " Contoh ")
	require.GreaterOrEqual(t, a.NIK.Sequence(), 9900)
	require.Equal(t, blk.RegionCurrent, region.Table{}.RegionStatus(a.NIK.Region()))
	born, ok := a.NIK.BirthAged(p.On, 17, 55)
	require.True(t, ok)
	if v := a.Evidence[eligibility.FactBirthDate]; !v.IsZero() {
		require.Equal(t, born.String(), v.String())
	}
	if v := a.Evidence[eligibility.FactSex]; !v.IsZero() {
		require.Equal(t, string(a.NIK.Sex()), v.String())
	}
	registered, _ := a.RegisteredAt.In(blk.Zone(""))
	require.True(t, registered.Before(p.On) && registered.DaysUntil(p.On) <= 14)
	require.Equal(t, len(p.Batches) == 0, a.Batch == "")
	if where := a.Evidence[eligibility.FactResidence]; !where.IsZero() && len(p.Regions) > 0 {
		lives := blk.MustParseRegion(where.String())
		inside := false
		for _, r := range p.Regions {
			inside = inside || r.Contains(lives) || lives.Contains(r)
		}
		require.True(t, inside, "%s", lives)
	}
}

// plans draws plans that have no faults.
func plans() *rapid.Generator[synthetic.Plan] {
	return rapid.Custom(func(t *rapid.T) synthetic.Plan {
		p := synthetic.Plan{Seed: rapid.Uint64().Draw(t, "seed"), Size: rapid.IntRange(1, 1_000_000).Draw(t, "size"), On: day("1960-01-01").AddDays(rapid.IntRange(0, 51_000).Draw(t, "on"))}
		codes := []string{"64", "64.01", "64.01.01", "31.71", "91", "96.01", "35.07.24"}
		for _, code := range rapid.SliceOfN(rapid.SampledFrom(codes), 0, 3).Draw(t, "regions") {
			p.Regions = append(p.Regions, blk.MustParseRegion(code))
		}
		p.Batches = rapid.SliceOfN(rapid.SampledFrom([]blk.BatchID{"las-1", "las-2", "listrik.3"}), 0, 3).Draw(t, "batches")
		if rapid.Bool().Draw(t, "says what is missing") {
			p.Missing, _ = blk.NewPercent(rapid.Int64Range(0, 10_000).Draw(t, "missing"))
		}
		return p
	})
}

// Whatever the plan, what is written is read without a finding and is what At gives;
// and who stands in a row does not hang on how many there are.
func TestAnyPlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := plans().Draw(t, "plan")
		one := p
		one.Size = 1
		p.Size = min(p.Size, cohort(t, one).Most())
		c := cohort(t, p)
		row := rapid.IntRange(0, p.Size-1).Draw(t, "row")
		check(t, c, &p, row)
		smaller := p
		smaller.Size = row + 1
		require.Equal(t, c.AppendLine(nil, row), cohort(t, smaller).AppendLine(nil, row))
		require.Empty(t, cohort(t, smaller).AppendLine(nil, row+1))
	})
}

func FuzzRow(f *testing.F) {
	f.Add(uint64(7), 0)
	f.Add(uint64(0), 999_999)
	f.Add(^uint64(0), 999_999_999)
	p := synthetic.Plan{Size: 1_000_000_000, On: day("2028-02-29")}
	f.Fuzz(func(t *testing.T, seed uint64, row int) {
		p := p
		p.Seed = seed
		c := cohort(t, p)
		if row < 0 || row >= p.Size {
			require.True(t, c.At(row).ID.IsZero())
			require.Empty(t, c.AppendLine(nil, row))
			return
		}
		check(t, c, &p, row)
	})
}

// All are the people of the rows.
func TestAll(t *testing.T) {
	c := cohort(t, synthetic.Plan{Seed: 3, Size: 50, On: day("2026-03-02")})
	row := 0
	for a := range c.All() {
		require.Equal(t, c.At(row), a)
		row++
	}
	require.Equal(t, c.Size(), row)
	for range c.All() {
		break
	}
	empty := cohort(t, synthetic.Plan{On: day("2026-03-02")})
	for range empty.All() {
		t.Fatal("nobody is there")
	}
	var zero synthetic.Cohort
	require.Zero(t, zero.Most())
	require.Empty(t, zero.AppendRow(nil, 0))
	require.Empty(t, zero.At(0))
}

// A table tells what the lines tell, but for the days of a certificate.
func TestTheTableTellsTheSame(t *testing.T) {
	c := cohort(t, synthetic.Plan{Seed: 11, Size: 2000, On: day("2026-03-02"), Batches: []blk.BatchID{"a"}})
	table := c.AppendHeader(nil)
	for i := range c.Size() {
		table = c.AppendRow(table, i)
	}
	row := 0
	for x, err := range eligibility.ReadCSV(bytes.NewReader(table), nil) {
		require.NoError(t, err)
		require.Empty(t, x.Found)
		want := c.At(row)
		for id, v := range want.Evidence {
			held := v.Holdings()
			for i := range held {
				held[i].From, held[i].Until = blk.Date{}, blk.Date{}
			}
			if len(held) > 0 {
				want.Evidence[id] = eligibility.SetValue(held...)
			}
		}
		wantText, err := json.Marshal(want)
		require.NoError(t, err)
		got, err := json.Marshal(x.Applicant)
		require.NoError(t, err)
		require.Equal(t, string(wantText), string(got))
		row++
	}
	require.Equal(t, c.Size(), row)
}

// missing returns how many of the facts of a cohort are missing, of a hundred. What
// does not apply is left out.
func missing(c *synthetic.Cohort, all *synthetic.Cohort) int {
	known, apply := 0, 0
	for i := range c.Size() {
		known += len(c.At(i).Evidence)
		apply += len(all.At(i).Evidence)
	}
	return (apply - known) * 100 / apply
}

func TestMissingEvidence(t *testing.T) {
	p := synthetic.Plan{Seed: 5, Size: 4000, On: day("2026-03-02"), Missing: blk.MustParsePercent("0.00")}
	all := cohort(t, p)
	for _, x := range []struct {
		given       string
		least, most int
	}{{"0.00", 0, 0}, {"5.00", 3, 6}, {"30.00", 27, 31}, {"90.00", 86, 91}, {"100.00", 100, 100}} {
		p.Missing = blk.MustParsePercent(x.given)
		got := missing(cohort(t, p), all)
		require.True(t, x.least <= got && got <= x.most, "%s: %d", x.given, got)
	}
	p.Missing = blk.Percent{}
	require.InDelta(t, 12, missing(cohort(t, p), all), 1)

	p.MissingOf = map[eligibility.FactID]blk.Percent{eligibility.FactBirthDate: blk.MustParsePercent("100.00"), eligibility.FactWelfareDecile: blk.MustParsePercent("0.00")}
	for a := range cohort(t, p).All() {
		require.NotContains(t, a.Evidence, eligibility.FactBirthDate)
		require.Contains(t, a.Evidence, eligibility.FactWelfareDecile)
	}
}

// What somebody's evidence lacks changes nothing else about them.
func TestMissingEvidenceLeavesTheRest(t *testing.T) {
	p := synthetic.Plan{Seed: 5, Size: 300, On: day("2026-03-02"), Missing: blk.MustParsePercent("10.00")}
	few := cohort(t, p)
	p.Missing = blk.MustParsePercent("40.00")
	for row := range p.Size {
		more, less := few.At(row), cohort(t, p).At(row)
		require.Equal(t, more.Application, less.Application)
		for id, v := range less.Evidence {
			require.Equal(t, more.Evidence[id], v)
		}
	}
}

func TestFaultsOfPlans(t *testing.T) {
	for at, p := range map[string]synthetic.Plan{
		"DOC-012 /size":                 {Size: -1, On: day("2026-03-02")},
		"DOC-012 /size ":                {Size: 1_014_701, On: day("2026-03-02"), Regions: []blk.Region{blk.MustParseRegion("64.01.01")}},
		"DOC-009 /on":                   {Size: 1},
		"DOC-012 /on":                   {Size: 1, On: day("1959-12-31")},
		"DOC-012 /on ":                  {Size: 1, On: day("2100-01-01")},
		"DOC-012 /regions/1":            {On: day("2026-03-02"), Regions: []blk.Region{blk.MustParseRegion("64"), blk.MustParseRegion("99")}},
		"DOC-012 /regions/0":            {On: day("2026-03-02"), Regions: []blk.Region{blk.MustParseRegion("64.01.04.2001")}},
		"DOC-012 /regions/0 ":           {On: day("2026-03-02"), Regions: []blk.Region{{}, blk.MustParseRegion("64")}},
		"DOC-014 /batches/0":            {On: day("2026-03-02"), Batches: []blk.BatchID{`a"b`}},
		"DOC-012 /missing":              {On: day("2026-03-02"), Missing: blk.MustParsePercent("100.01")},
		"DOC-012 /missing ":             {On: day("2026-03-02"), Missing: blk.MustParsePercent("-0.01")},
		"DOC-012 /missing_of/shoe_size": {On: day("2026-03-02"), MissingOf: map[eligibility.FactID]blk.Percent{"shoe_size": blk.MustParsePercent("1.00")}},
		"DOC-012 /missing_of/sex":       {On: day("2026-03-02"), MissingOf: map[eligibility.FactID]blk.Percent{"sex": blk.MustParsePercent("101.00")}},
		"DOC-012 /missing_of/sex ":      {On: day("2026-03-02"), MissingOf: map[eligibility.FactID]blk.Percent{"sex": {}}},
	} {
		c, found := synthetic.New(p)
		require.Nil(t, c)
		require.Len(t, found, 1, at)
		require.Equal(t, string(bytes.TrimSpace([]byte(at))), string(found[0].Check)+" "+found[0].At)
		require.True(t, found.HasErrors())
	}
	_, found := synthetic.New(synthetic.Plan{Size: -1, Regions: []blk.Region{blk.MustParseRegion("99")}, Batches: []blk.BatchID{""}, Missing: blk.MustParsePercent("200.00")})
	require.Len(t, found, 5, "every fault is told at once")
}

func TestWritingAllocatesNothing(t *testing.T) {
	c := cohort(t, synthetic.Plan{Seed: 7, Size: 1000, On: day("2026-03-02")})
	line := make([]byte, 0, 1<<14)
	row := 0
	require.Zero(t, testing.AllocsPerRun(500, func() {
		line = c.AppendLine(line[:0], row)
		line = c.AppendRow(line[:0], row)
		row++
	}))
}
