package examples_test

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	kaltara "github.com/vokasi/vokasi-go/examples/kaltara/report"
	audit "github.com/vokasi/vokasi-go/examples/pangkalpinang/audit/report"
	budget "github.com/vokasi/vokasi-go/examples/pangkalpinang/budget/report"
	pangkalpinang "github.com/vokasi/vokasi-go/examples/pangkalpinang/report"
	paser "github.com/vokasi/vokasi-go/examples/paser/report"
	national "github.com/vokasi/vokasi-go/examples/pekalongan/national/report"
	pekalongan "github.com/vokasi/vokasi-go/examples/pekalongan/report"
	way "github.com/vokasi/vokasi-go/examples/pekalongan/roadmap/report"
	taper "github.com/vokasi/vokasi-go/examples/pekalongan/taper/report"
	singosari "github.com/vokasi/vokasi-go/examples/singosari/report"
	year "github.com/vokasi/vokasi-go/examples/singosari/year/report"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

var update = flag.Bool("update", false, "write the golden files")

var reports = map[string]func(io.Writer, blk.Lang) error{
	"kaltara": kaltara.Write, "pangkalpinang": pangkalpinang.Write, "paser": paser.Write, "pekalongan": pekalongan.Write, "singosari": singosari.Write,
}

func TestReportsSayWhatTheySaid(t *testing.T) {
	for name, write := range reports {
		for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
			t.Run(name+"_"+string(lang), func(t *testing.T) {
				var got bytes.Buffer
				require.NoError(t, write(&got, lang))
				golden := filepath.Join(name, "testdata", "report."+string(lang)+".txt")
				if *update {
					require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
					require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				require.Equal(t, string(want), got.String(), "run go test ./examples -update and read the difference")
			})
		}
	}
}

// The policies are sound, say nothing that they can hardly mean, and each tries
// every rule in its own examples. The versions of one follow each other.
func TestPolicies(t *testing.T) {
	paths, err := fs.Glob(examples.FS(), "policies/*.json")
	require.NoError(t, err)
	require.Len(t, paths, 10)
	versions := map[eligibility.PolicyID][]eligibility.Policy{}
	for _, path := range append(paths, "paser/policy.json", "paser/intake/blk-paser-2023-teknik.json", "paser/intake/blk-paser-2023-non-teknik.json") {
		data, err := fs.ReadFile(examples.FS(), path)
		require.NoError(t, err)
		policy, found := eligibility.ParsePolicy(data)
		require.Empty(t, found, path)
		c := &blk.Context{Regions: region.Table{}}
		require.Empty(t, policy.Check(c), path)
		require.Empty(t, policy.Analyse(c), path)
		require.NotEmpty(t, policy.Basis, path)
		versions[policy.ID] = append(versions[policy.ID], policy)
		canonical, err := policy.Canonical()
		require.NoError(t, err)
		again, found := eligibility.ParsePolicy(canonical)
		require.Empty(t, found, path)
		require.Equal(t, policy, again, "%s is the same when it is read from its canonical form", path)
	}
	require.Len(t, versions["pelatihan-vokasi-nasional-2026"], 2)
	for id, policies := range versions {
		_, found := eligibility.NewBook(policies...)
		require.Empty(t, found, id)
	}
}

// The page of the year is what a head of centre prints.
func TestYearSaysWhatItSaid(t *testing.T) {
	d := synthetic.Singosari(2025)
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		var got bytes.Buffer
		page := year.New(d, lang)
		require.NoError(t, page.WriteHTML(&got))
		golden := filepath.Join("singosari", "year", "testdata", "report."+string(lang)+".html")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
		require.NotContains(t, got.String(), "<script")
	}
}

// The page of the tapers is the same every time, and says that it is made up.
func TestTaperSaysWhatItSaid(t *testing.T) {
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		var got bytes.Buffer
		page, err := taper.New(lang, 2026)
		require.NoError(t, err)
		require.NoError(t, page.WriteHTML(&got))
		golden := filepath.Join("pekalongan", "taper", "testdata", "report."+string(lang)+".html")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
		require.Contains(t, got.String(), map[blk.Lang]string{blk.Indonesian: "Semua balai dan angka di sini buatan", blk.English: "All centres and figures here are made up"}[lang])
		require.NotContains(t, got.String(), "<script")
	}
}

// The page of the 65 centres and that of the whole country are the same every time, and say
// that they are made up.
func TestRoadmapsSayWhatTheySaid(t *testing.T) {
	for _, x := range []struct {
		folder string
		make   func(blk.Lang) (report.Page, error)
		notice map[blk.Lang]string
	}{
		{"roadmap", way.New, map[blk.Lang]string{blk.Indonesian: "Semua balai di sini buatan", blk.English: "All centres here are made up"}},
		{"national", func(l blk.Lang) (report.Page, error) { return national.New(l, 2024) }, map[blk.Lang]string{blk.Indonesian: "Semua balai di sini buatan", blk.English: "All centres here are made up"}},
	} {
		for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
			var got bytes.Buffer
			page, err := x.make(lang)
			require.NoError(t, err)
			require.NoError(t, page.WriteHTML(&got))
			golden := filepath.Join("pekalongan", x.folder, "testdata", "report."+string(lang)+".html")
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
				require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
			require.Contains(t, got.String(), x.notice[lang])
			require.NotContains(t, got.String(), "<script")
		}
	}
}

// Any seed gives a national portfolio without errors.
func TestNationalOfAnySeed(t *testing.T) {
	for seed := range uint64(3) {
		_, err := national.New(blk.English, seed)
		require.NoError(t, err)
	}
}

// The page of the budget is what a treasurer prints, and says that it is made up.
func TestBudgetSaysWhatItSaid(t *testing.T) {
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		var got bytes.Buffer
		page, err := budget.New(lang)
		require.NoError(t, err)
		require.NoError(t, page.WriteHTML(&got))
		golden := filepath.Join("pangkalpinang", "budget", "testdata", "report."+string(lang)+".html")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
		require.Contains(t, got.String(), map[blk.Lang]string{blk.Indonesian: "Semua jumlah, kode rekening, tanggal dan nama di sini buatan", blk.English: "All amounts, accounts, days and names here are made up"}[lang])
		require.NotContains(t, got.String(), "<script")
	}
}

// The invented budget builds and runs the centre, its revision adds up, its ledger has
// every kind of entry that a year needs, and the next instalment waits for three things.
func TestPangkalpinangHasABudget(t *testing.T) {
	m, err := budget.Load()
	require.NoError(t, err)
	require.Empty(t, m.Found)
	all, err := m.Balance("")
	require.NoError(t, err)
	total, err := m.After.Total()
	require.NoError(t, err)
	require.Equal(t, total, all.Allocated, "the ledger allocates what the revision plans")
	var parts funding.Balance
	for _, p := range []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation} {
		b, err := m.Balance(p)
		require.NoError(t, err)
		require.Positive(t, b.Allocated.Sign(), p)
		parts, err = parts.Plus(b)
		require.NoError(t, err)
	}
	require.Equal(t, all, parts, "there is no third purpose")
	changes, err := blk.SumRupiah()
	for _, d := range m.Changes.Differences {
		require.NoError(t, err)
		changes, err = changes.Add(d.Change)
	}
	require.NoError(t, err)
	require.Equal(t, m.Changes.Change, changes)
	kinds := map[funding.EntryKind]int{}
	for _, e := range m.Funding.Entries {
		kinds[e.Kind]++
	}
	require.Equal(t, 1, kinds[funding.EntryReversal])
	require.Positive(t, min(kinds[funding.EntryAllocation], kinds[funding.EntryRevision], kinds[funding.EntryCommitment], kinds[funding.EntryRealisation]))
	var blocks []string
	for _, part := range m.Release("banpem-bengkel-2").Children {
		if part.Truth != blk.True {
			require.False(t, part.Mend.IsZero(), part.Code)
			blocks = append(blocks, part.Code)
		}
	}
	require.Equal(t, []string{"DSB-013", "DSB-004", "DSB-005"}, blocks)
}

// The page of the auditor is the same every time, says that it is made up and names
// nobody.
func TestAuditSaysWhatItSaid(t *testing.T) {
	d, err := audit.Load()
	require.NoError(t, err)
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		var got bytes.Buffer
		page, err := audit.New(lang)
		require.NoError(t, err)
		require.NoError(t, page.WriteHTML(&got))
		golden := filepath.Join("pangkalpinang", "audit", "testdata", "report."+string(lang)+".html")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
		require.Contains(t, got.String(), map[blk.Lang]string{blk.Indonesian: "satu kesalahan dari tiap jenis ditanam", blk.English: "one fault of each kind is planted"}[lang])
		require.NotContains(t, got.String(), "<script")
		for _, p := range d.Common.Persons {
			require.NotContains(t, got.String(), p.Name)
		}
	}
}

// One fault of each kind is planted in the office of the auditor and found; nothing else
// is wrong with it.
func TestTheAuditorFindsWhatIsPlanted(t *testing.T) {
	d, err := audit.Load()
	require.NoError(t, err)
	require.True(t, d.Synthetic)
	c := d.Context(d.PreparedOn)
	found := map[blk.CheckID]int{}
	for _, f := range d.Funding.Audit(&d.Training, c).Findings {
		found[f.Check]++
	}
	require.Equal(t, map[blk.CheckID]int{
		"PAY-031": 1, // a balance that is not that of the cash book
		"PAY-032": 1, // a cash book below zero
		"PAY-033": 1, // a receipt that is not attached
		"PAY-034": 1, // a balance that is not carried on
		"PAY-047": 1, // a payment that does not cover its list
		"PAY-048": 1, // a rate that is not the one set
		"PAY-049": 1, // a day that is paid twice
		"PAY-050": 1, // somebody of another batch
		"PAY-051": 1, // more days than attended
		"PAY-052": 1, // fewer days than attended
		"PAY-053": 2, // a batch without a decree, at its payment and at its list
		"PAY-054": 1, // somebody who was rejected
		"PAY-055": 1, // more insured than there are participants
		"TAX-007": 1, // one proof for two taxes
	}, found)
	for _, f := range d.Check(c) {
		require.True(t, found[f.Check] > 0 || f.Check == "PAY-056", "%s at %s: not planted", f.Check, f.At) // PAY-056: an account of two people
	}
	d.Funding.Payments[2].Batch = "las-1"
	require.Len(t, d.Funding.Audit(&d.Training, c).Findings.Of("PAY-053"), 1, "by itself the list has no decree")
}

// The plans of the tapers are sound whatever they are drawn from, and as many as the
// article counts centres.
func TestTaperPlans(t *testing.T) {
	roadmaps := data(t, "pekalongan/synthetic.json").Roadmap.Roadmaps
	for seed := range uint64(5) {
		plans := synthetic.TaperPlans(roadmaps, seed)
		require.Len(t, plans, 65)
		for i := range plans {
			require.Equal(t, roadmaps[i].Centre, plans[i].Centre)
			plans[i].Taper = funding.Taper{Kind: funding.TaperLinear, Months: 12}
			require.Empty(t, plans[i].Check(nil))
		}
		require.Equal(t, synthetic.TaperPlans(roadmaps, seed)[7].OwnRevenue, plans[7].OwnRevenue)
		_, err := taper.New(blk.Indonesian, seed)
		require.NoError(t, err)
	}
}

// full is a disk that takes no more than a number of writes.
type full struct{ left int }

var errFull = errors.New("the disk is full")

func (f *full) Write(b []byte) (int, error) {
	if f.left--; f.left < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestReportsTellWhenTheyCannotBeWritten(t *testing.T) {
	for name, write := range reports {
		for _, left := range []int{0, 1, 20} {
			require.ErrorIs(t, write(&full{left}, blk.Indonesian), errFull, name)
		}
	}
}

// data reads a dataset of the examples.
func data(t *testing.T, name string) *dataset.Dataset {
	t.Helper()
	b, err := fs.ReadFile(examples.FS(), name)
	require.NoError(t, err)
	d, found := dataset.Read(b)
	require.Empty(t, found)
	return &d
}

// What an article says is reported and cited; what is made up says so.
func TestDatasetsTellWhatTheyAre(t *testing.T) {
	for name := range reports {
		d := data(t, name+"/dataset.json")
		require.Equal(t, blk.Reported, d.Phase, name)
		require.False(t, d.Synthetic, name)
		require.NotEmpty(t, d.Common.Sources, name)
		for _, s := range d.Common.Statements {
			require.NotEmpty(t, s.Citations, "%s: %s", name, s.Text.ID)
		}
		require.NotEmpty(t, d.Common.Meetings, name)
		require.Empty(t, d.Common.Persons, "%s: who an article names stands in its meeting, not in a register", name)
	}
	for _, name := range synthetics {
		require.True(t, data(t, name).Synthetic, name)
	}
}

// synthetics are the datasets that are made up.
var synthetics = []string{"pekalongan/synthetic.json", "paser/synthetic.json", "singosari/synthetic.json", "pangkalpinang/synthetic.json", "pangkalpinang/budget/synthetic.json", "kaltara/synthetic.json"}

func TestDatasetsHaveNoErrors(t *testing.T) {
	names := slices.Clone(synthetics)
	for name := range reports {
		names = append(names, name+"/dataset.json")
	}
	for _, name := range names {
		d := data(t, name)
		on := blk.MustParseDate("2026-03-02")
		if d.PreparedOn.After(on) {
			on = d.PreparedOn
		}
		require.NoError(t, d.Check(d.Context(on)).Err(), name)
	}
}

// What one record holds is not said again by another: a number that is stated is not
// declared, the head of a centre has the office, the budget fulfils the requirement.
func TestNothingIsModelledTwice(t *testing.T) {
	for name := range reports {
		d := data(t, name+"/dataset.json")
		for _, x := range d.Centre.Centres {
			for _, s := range x.StatedResources {
				for _, n := range x.DeclaredCounts {
					require.False(t, s.Count == n.Count && s.Resource.Label() == n.Subject.Label(), "%s: %s is stated and declared", name, s.Resource)
				}
				require.False(t, s.Resource == centre.ResourceFunding && len(d.Funding.Allocations) > 0, "%s: funding is stated and allocated", name)
			}
			for _, m := range d.Common.Meetings {
				for _, a := range m.Attendees {
					require.False(t, x.Head.Name == a.Name && a.Office != "", "%s: the head of the centre has the office", name)
				}
			}
		}
		for _, v := range d.Centre.StudyVisits {
			for _, p := range v.Points {
				for _, m := range d.Common.Meetings {
					require.NotContains(t, m.Topics, p.Text, name)
				}
			}
		}
		for _, p := range d.Construction.Projects {
			for _, f := range p.Fulfilments {
				require.False(t, f.Requirement == construction.BudgetAllocation && len(d.Funding.Allocations) > 0, "%s: the allocation fulfils it", name)
			}
		}
	}
}

// The article tells nothing of what NTB has: nothing is lacking, all is unknown. A
// centre that knows itself lacks what it does not teach, and nothing else.
func TestWhatIsUnknownIsNotLackingInNTB(t *testing.T) {
	d, invented := data(t, "singosari/dataset.json"), data(t, "singosari/synthetic.json")
	c := d.Context(blk.MustParseDate("2025-11-13"))
	truths := func(a blk.Answer) (list []string) {
		for _, part := range a.Children {
			list = append(list, part.Code+" "+string(part.Truth.Label().EN))
			require.NotEmpty(t, part.Evidence, part.Text.EN)
		}
		return list
	}
	nothing := centre.Records{Centres: []centre.Centre{{ID: "ntb", Name: "NTB"}}}
	a := singosari.Compare(d, centre.ComparedCentre{Records: &nothing, Centre: "ntb"}, c)
	require.Empty(t, a.Leaves(blk.False))
	unknown := blk.Undetermined.Label().EN
	require.Equal(t, []string{"vocation " + unknown, "vocation " + unknown, "vocation " + unknown, "vocation " + unknown, "service " + unknown, "service " + unknown, "service " + unknown}, truths(a))

	a = singosari.Compare(d, centre.ComparedCentre{Records: &invented.Centre, Centre: "blk-contoh-ntb", Context: invented.Context(blk.Date{})}, c)
	no := blk.False.Label().EN
	require.Equal(t, []string{"vocation " + no, "vocation " + no, "vocation " + no, "service " + unknown, "service " + unknown, "service " + unknown}, truths(a))
	require.Equal(t, "Isman Widodo", d.Centre.Find("blk-singosari").Head.Name)
}

// What is missing in Paser becomes a proposal that the checks pass: these items, in
// these numbers. What is not known is not asked for.
func TestMissingEquipmentBecomesAProposal(t *testing.T) {
	d := data(t, "paser/synthetic.json")
	c := d.Context(blk.MustParseDate("2026-03-02"))
	readiness := d.Centre.ReadinessFor("blk-paser", "las-smaw-3g", c)
	require.Equal(t, blk.False, readiness.Truth)
	require.Len(t, readiness.Leaves(blk.Undetermined), 2, "the oven that nobody looked at, and the accreditation")
	missing := d.Centre.Missing("blk-paser", "las-smaw-3g", c)
	var names []string
	for _, g := range missing {
		names = append(names, g.Quantity.String()+" "+g.Name.ID)
	}
	require.Equal(t, []string{"16 Mesin las SMAW", "8 Kabin las", "16 Topeng las", "2 Gerinda tangan"}, names)

	p := funding.ProposalFromGaps("usulan-peralatan", "blk-paser", append(missing, centre.Gap{Resource: centre.ResourceWorkshops, Quantity: blk.MustNewCount(4)}), paser.Prices())
	require.Len(t, p.Lines, 4, "stations are not bought")
	sum := int64(16*4_850_000 + 8*6_250_000 + 16*650_000 + 2*780_000)
	require.Equal(t, blk.MustNewRupiah(sum), p.Total)
	require.Equal(t, blk.True, p.Needs(c).Truth)
	d.Funding.Proposals = append(d.Funding.Proposals, p)
	require.Empty(t, d.Check(c))
	var refused []string
	ranking, err := paser.Decide(d, p.ID, c, func(_ blk.Text, found blk.Findings) {
		for _, f := range found {
			refused = append(refused, string(f.Check))
		}
	})
	require.NoError(t, err)
	require.Equal(t, []string{"AUD-005", "AUD-004"}, refused, "one reviewer where two must approve, and a reviewer who would decide")
	require.Equal(t, funding.ProposalApproved, d.Funding.Proposals[0].State())
	require.Equal(t, p.ID, ranking.Proposals[0].Proposal)
	require.Empty(t, d.Check(c))
	_, err = paser.Decide(d, "lain", c, nil)
	require.EqualError(t, err, "no proposal lain")

	// Without a price there is no total, and the proposal is not complete.
	prices := paser.Prices()
	delete(prices, "topeng-las")
	p = funding.ProposalFromGaps("usulan-peralatan", "blk-paser", missing, prices)
	require.True(t, p.Total.IsZero())
	require.Len(t, p.Check(c).Of("GRN-001"), 1)

	// The article itself does not say what is missing, and nothing is made up.
	told := data(t, "paser/dataset.json")
	told.Centre.Programmes, told.Centre.EquipmentStandards = d.Centre.Programmes, d.Centre.EquipmentStandards
	require.Empty(t, told.Centre.Missing("blk-paser", "las-smaw-3g", told.Context(blk.MustParseDate("2025-07-02"))))
}

// The pillars of Pangkalpinang rest on the words of the article, and what it does
// not say is not known.
func TestPillarsRestOnTheirSource(t *testing.T) {
	d := data(t, "pangkalpinang/dataset.json")
	c := d.Context(blk.MustParseDate("2025-12-22"))
	a := pangkalpinang.Pillars(d, c)
	require.Equal(t, []blk.Truth{blk.False, blk.True, blk.False}, []blk.Truth{a.Children[0].Truth, a.Children[1].Truth, a.Children[2].Truth})
	for _, truth := range []blk.Truth{blk.True, blk.False} {
		for _, part := range a.Leaves(truth) {
			require.NotEmpty(t, part.Evidence, part.Text.EN)
			require.NotEmpty(t, part.Evidence[0].Quote, part.Text.EN)
		}
	}
	for _, part := range a.Leaves(blk.Undetermined) {
		require.Empty(t, part.Evidence, part.Text.EN)
		require.Contains(t, part.Text.EN, "not said")
	}
	require.Equal(t, blk.Undetermined, d.Construction.Projects[0].Has(construction.BudgetAllocation, c), "the article does not say of which fiscal year")
}

func TestInventedNumbersAreMarked(t *testing.T) {
	seen := 0
	for _, p := range data(t, "paser/synthetic.json").Common.Persons {
		if !p.NIK.IsZero() {
			seen++
			require.Equal(t, 99, p.NIK.Sequence()/100, p.ID)
		}
	}
	require.Positive(t, seen)
}

func TestSyntheticDataAreFresh(t *testing.T) {
	want, err := synthetic.Pekalongan()
	require.NoError(t, err)
	got, err := fs.ReadFile(examples.FS(), "pekalongan/synthetic.json")
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run go generate ./examples")
}

func TestSyntheticCentresAreAsManyAsTheArticleCounts(t *testing.T) {
	counted := map[blk.Region]int{}
	for _, c := range data(t, "pekalongan/synthetic.json").Centre.Centres {
		require.Equal(t, centre.BLKK, c.Kind)
		require.Equal(t, centre.HeldByCommunity, c.Land.Holder)
		require.Len(t, c.Vocations, 1)
		counted[c.Region]++
	}
	said := map[blk.Region]int{}
	for _, r := range data(t, "pekalongan/dataset.json").Common.RegionalCounts {
		if n, ok := r.Count.Value.Int(); ok && !r.Region.IsZero() {
			require.Equal(t, blk.CountExactly, r.Count.Qualifier)
			said[r.Region] = n
		}
	}
	batang, kajen, city, pemalang := blk.MustParseRegion("33.25"), blk.MustParseRegion("33.26"), blk.MustParseRegion("33.75"), blk.MustParseRegion("33.27")
	require.Equal(t, map[blk.Region]int{batang: 17, kajen: 20, city: 4, pemalang: 24}, said)
	require.Equal(t, said, counted)
}

// The figures of the articles, as they give them.
func TestFiguresOfTheArticles(t *testing.T) {
	words := func(q blk.QualifiedCount) string { return q.Label().EN }

	d := data(t, "singosari/dataset.json")
	declared, ok := d.Centre.Centres[0].Declared(blk.SubjectVocation)
	require.True(t, ok)
	require.Equal(t, "16", words(declared.Count))
	require.Len(t, d.Centre.Centres[0].Vocations, 4)
	require.Equal(t, []string{"1953", "1957"}, []string{d.Centre.Centres[0].Founded.String(), d.Centre.Centres[0].Inaugurated.String()})
	rate := d.Training.Indicators[0]
	require.Equal(t, []string{"about", "3.90", "52"}, []string{string(rate.Qualifier), rate.Value.String(), rate.Region.String()})

	d = data(t, "kaltara/dataset.json")
	require.Equal(t, "about 22", words(d.Construction.Programmes[0].Centres))
	require.Equal(t, "2026-06", d.Construction.Projects[0].PlannedStart.String())
	require.Equal(t, "45", d.Common.Meetings[0].DurationMinutes.String())
	require.Len(t, d.Common.Meetings[0].Attendees, 4)

	var nation []string
	for _, r := range data(t, "pekalongan/dataset.json").Common.RegionalCounts {
		if r.Region.IsZero() {
			nation = append(nation, words(r.Count))
		}
	}
	require.Equal(t, []string{"more than 3,700"}, nation)

	d = data(t, "paser/dataset.json")
	stated, ok := d.Centre.Find("blk-paser").Stated(centre.ResourceCertifiedInstructors)
	require.True(t, ok)
	require.Equal(t, "3", words(stated.Count))
	disputed := 0
	for _, s := range d.Common.Statements {
		for _, c := range s.Citations {
			if c.Disputed {
				disputed++
			}
		}
	}
	require.Positive(t, disputed, "the two sources on the age")

	d = data(t, "pangkalpinang/dataset.json")
	require.Equal(t, "Kota Pangkal Pinang", region.Table{}.RegionName(d.Construction.Projects[0].Region))
	require.Empty(t, d.Training.WorkplaceTrainings[0].Kind, "the article does not say which kind")
	for _, a := range d.Funding.Allocations {
		require.True(t, a.Amount.IsZero(), "the article names no amount")
	}
}

// The invented trainees of Pangkalpinang: one not yet competent without a certificate,
// one competent after an appeal, one whose certificate is revoked and what stands
// behind it still holds.
func TestPangkalpinangComesToCertificates(t *testing.T) {
	d := data(t, "pangkalpinang/synthetic.json")
	require.Empty(t, d.Check(nil))
	register := certification.NewRegister(&d.Certification, &d.Training)
	for id, want := range map[certification.CertificateID][3]certification.CertificateStatus{
		"sertifikat-1": {certification.NotYetValid, certification.Valid, certification.Valid},
		"sertifikat-2": {certification.NotYetValid, certification.Valid, certification.Revoked},
		"sertifikat-3": {certification.NotYetValid, certification.Valid, certification.Valid},
	} {
		for i, on := range []string{"2026-04-20", "2026-06-01", "2026-11-02"} {
			chain, known := register.Chain(id, blk.MustParseDate(on))
			require.True(t, known)
			require.Equal(t, blk.True, chain.Truth(), id)
			require.Equal(t, want[i], chain.Status(), "%s on %s", id, on)
		}
	}
	for _, x := range d.Certification.Certificates {
		require.NotEqual(t, blk.PersonID("p-2"), x.Holder)
	}
	d.Certification.Assessors[0].Instructor = "pelatih-1" // who taught the batch
	require.Len(t, d.Check(nil).Of("ASM-001"), 4)
}

// Units of Singosari's invented programmes complete one scheme of three.
func TestSingosariLeadsToSchemes(t *testing.T) {
	d := data(t, "singosari/synthetic.json")
	index := certification.NewUnitIndex(d.Certification.Schemes)
	var missing []int
	for _, p := range d.Centre.Programmes {
		for _, gap := range index.Nearest(index.Set(p.Units...)) {
			missing = append(missing, gap.Units())
		}
	}
	require.Equal(t, []int{0, 1, 2}, missing)
}
