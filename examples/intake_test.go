package examples_test

import (
	"bytes"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	intake "github.com/vokasi/vokasi-go/examples/paser/intake/report"
)

// paserIntake returns what came of the intake of Paser, for its lines in some order.
func paserIntake(t *testing.T, lines []byte, workers int) *intake.Intake {
	t.Helper()
	x, err := intake.Run(lines, workers)
	require.NoError(t, err)
	return x
}

func applicants(t *testing.T) []byte {
	t.Helper()
	lines, err := intake.Applicants()
	require.NoError(t, err)
	return lines
}

// written returns everything that is written of an intake, by the name of its file.
func written(t *testing.T, x *intake.Intake) map[string]string {
	t.Helper()
	files := map[string]string{}
	write := func(name string, to func(w io.Writer) error) {
		var b bytes.Buffer
		require.NoError(t, to(&b))
		files[name] = b.String()
	}
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		page := x.Page(lang)
		write("report."+string(lang)+".html", page.WriteHTML)
		write("notice."+string(lang)+".csv", func(w io.Writer) error { return x.WriteNotice(w, lang) })
	}
	write("intake.json", x.WriteJSON)
	return files
}

func TestIntakeSaysWhatItSaid(t *testing.T) {
	for name, got := range written(t, paserIntake(t, applicants(t), 1)) {
		golden := filepath.Join("paser", "intake", "testdata", name)
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got, "run go test ./examples -update and read the difference of %s", golden)
		require.NotContains(t, got, "<script")
	}
}

// Neither the order in which the applicants are listed nor the number of workers changes
// a byte of the page, the document or the list for the notice board.
func TestIntakeIsTheSameInAnyOrder(t *testing.T) {
	lines := strings.SplitAfter(strings.TrimSuffix(string(applicants(t)), "\n")+"\n", "\n")
	lines = lines[:len(lines)-1]
	want := written(t, paserIntake(t, applicants(t), 1))
	r := rand.New(rand.NewPCG(2023, 5))
	for i := range 12 {
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		workers := 1 + i%4
		got := written(t, paserIntake(t, []byte(strings.Join(lines, "")), workers))
		for name := range want {
			require.True(t, want[name] == got[name], "%s with %d workers", name, workers)
		}
	}
}

// The numbers of the article hold.
func TestIntakeHasTheNumbersOfTheArticle(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	n := x.Numbers()
	require.Equal(t, []int{157, 64, 64}, []int{n.Applicants, n.Seats, n.Selected})
	require.Equal(t, n.Applicants, n.Eligible+n.Ineligible+n.Undetermined)
	require.Len(t, x.Announced.Batches, 4)
	for _, b := range x.Announced.Batches {
		require.Equal(t, []int{16, 16}, []int{b.Seats, b.Selected}, b.Label.ID)
		require.Greater(t, b.Ranked, 16, "%s: there is something to choose", b.Label.ID)
	}
	require.Len(t, x.Announced.Outcomes, 157)
	for _, policy := range []string{"teknik", "non-teknik"} {
		data, err := fs.ReadFile(examples.FS(), "paser/intake/blk-paser-2023-"+policy+".json")
		require.NoError(t, err)
		require.NotContains(t, string(data), "vaccine", "vaccination was a condition of 2022 only")
	}
}

// Everything that a selection can teach is there.
func TestIntakeIsInstructive(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	for i := range x.Tracks {
		f := x.Tracks[i].Funnel
		require.Len(t, f.Rules, 6)
		for j, rule := range f.Rules {
			n, _ := f.Total.Rules[j].Excludes.Int()
			require.Positive(t, n, "%s excludes somebody in %s", rule.Code, f.Policy.ID)
		}
	}
	seen := map[string]int{}
	for _, o := range x.Announced.Outcomes {
		seen[string(o.Kind)]++
		seen["would "+strconv.FormatBool(o.WouldBeSelected.Truth() == blk.True)]++
		if o.Tie == screening.ByLot {
			seen["lot "+string(o.Kind)]++
		}
		if o.Seat == screening.SeatReserved {
			seen["seat "+string(o.Group)]++
		}
		if o.Kind == screening.OutcomeNotSelected && o.Score.Compare(o.Cutoff) > 0 {
			seen["priority"]++
		}
	}
	for _, what := range []string{"selected", "reserve", "not_selected", "over_family_cap", "undetermined", "ineligible", "would true", "would false",
		"lot selected", "lot reserve", "seat perempuan", "seat difabel", "seat miskin", "priority"} {
		require.Positive(t, seen[what], what)
	}
}

// Who withdraws makes room for one other, and nobody else gains or loses a seat.
func TestIntakeFillsSeatsThatBecomeFree(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	seats := func(s *screening.Selection) map[string]bool {
		has := map[string]bool{}
		for _, o := range s.Outcomes {
			if o.Kind == screening.OutcomeSelected {
				has[o.ID.String()] = true
			}
		}
		return has
	}
	require.Len(t, x.Promoted, 2)
	before := x.Announced
	for i, after := range x.Promoted {
		was, is := seats(before), seats(after)
		require.Len(t, is, 64)
		var left, came []string
		for id := range was {
			if !is[id] {
				left = append(left, id)
			}
		}
		for id := range is {
			if !was[id] {
				came = append(came, id)
			}
		}
		require.Len(t, left, 1)
		require.Equal(t, []string{[]string{"2023-057", "2023-143"}[i]}, came, "the first on the waiting list, then the next of the group")
		before = after
	}
}

// The three of one family apply for two classes, and the cap holds over both.
func TestIntakeCapsFamiliesOverAllClasses(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	cards := map[blk.FamilyCardNumber][]eligibility.ApplicantID{}
	batches := map[blk.FamilyCardNumber]map[blk.BatchID]bool{}
	for i := range x.Tracks {
		for j := range x.Tracks[i].Cohort.Len() {
			a := x.Tracks[i].Cohort.Application(j)
			cards[a.FamilyCardNumber] = append(cards[a.FamilyCardNumber], a.ID)
			if batches[a.FamilyCardNumber] == nil {
				batches[a.FamilyCardNumber] = map[blk.BatchID]bool{}
			}
			batches[a.FamilyCardNumber][a.Batch] = true
		}
	}
	kinds := map[eligibility.ApplicantID]screening.OutcomeKind{}
	for _, o := range x.Announced.Outcomes {
		kinds[o.ID] = o.Kind
	}
	over := 0
	for card, ids := range cards {
		selected := 0
		for _, id := range ids {
			switch kinds[id] {
			case screening.OutcomeSelected:
				selected++
			case screening.OutcomeOverFamilyCap:
				over++
				require.Len(t, batches[card], 2)
			}
		}
		require.LessOrEqual(t, selected, 2)
	}
	require.Equal(t, 1, over)
}

// Whoever holds the data can do it with another seed, but not under this plan.
func TestIntakeBindsItsSeed(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	require.Equal(t, x.Plan.SeedHash, screening.Commit([]byte(intake.Seed)))
	_, found := screening.Select(&x.Plan, []byte("benih yang lain, yang lebih disukai"), nil)
	require.Len(t, found.Of("SEL-010"), 1)
}

// The page, the document and the list hold no name that is not masked and no identity
// number.
func TestIntakeNamesNobody(t *testing.T) {
	x := paserIntake(t, applicants(t), 1)
	for name, text := range written(t, x) {
		for i := range x.Tracks {
			for j := range x.Tracks[i].Cohort.Len() {
				a := x.Tracks[i].Cohort.Application(j)
				nik, _ := a.NIK.MarshalText()
				require.NotContains(t, text, a.Name, name)
				require.NotContains(t, text, string(nik), name)
				require.Equal(t, 99, a.NIK.Sequence()/100)
			}
		}
	}
}

// Bad lines are refused with their place, and without what they hold.
func TestIntakeRefusesBadLines(t *testing.T) {
	lines := applicants(t)
	first := lines[:bytes.IndexByte(lines, '\n')+1]
	for want, bad := range map[string][]byte{
		"line 2":   append(bytes.Clone(first), "{}\n"...),
		"line 1":   bytes.Replace(first, []byte(`"batch":"`), []byte(`"batch":"x`), 1),
		"/lines/2": append(bytes.Clone(first), first...),
	} {
		_, err := intake.Run(bad, 1)
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "6401")
	}
}

func TestIntakeIsFresh(t *testing.T) {
	want, err := synthetic.PaserApplicants()
	require.NoError(t, err)
	require.Equal(t, string(want), string(applicants(t)), "run go generate ./examples")
}
