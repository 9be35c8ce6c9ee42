package roadmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

func TestAssess(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "c", Evidence: evidence("2025-01-01", true, roadmap.CanTrain, roadmap.FundingPartnership)}
	a := r.Assess(today)
	require.Equal(t, roadmap.Tumbuh, a.Class)
	failing, unknown := a.Lacking()
	require.Empty(t, failing)
	require.Len(t, unknown, 1)
	require.Equal(t, "empowers_alumni", unknown[0].Code)

	r.Evidence = append(r.Evidence, evidence("2025-02-01", false, roadmap.EmpowersAlumni)...)
	a = r.Assess(today)
	failing, unknown = a.Lacking()
	require.Len(t, failing, 1)
	require.Empty(t, unknown)

	r.Evidence = append(r.Evidence, evidence("2025-03-01", true, everyCriterion()...)...)
	a = r.Assess(today)
	require.Equal(t, roadmap.Mandiri, a.Class)
	require.Equal(t, blk.True, a.Answer.Truth)
	failing, unknown = a.Lacking()
	require.Empty(t, append(failing, unknown...))

	r.Evidence = append(r.Evidence, evidence("2026-01-01", false, roadmap.CanTrain)...)
	a = r.Assess(today)
	require.Empty(t, a.Class, "a class needs those before it")
	require.Empty(t, r.Assess(nil).Class, "without a date nothing is known")
	failing, _ = a.Lacking()
	require.Equal(t, "can_train", failing[0].Code)
}

func TestEvidenceOfOneDayThatDisagreesTellsNothing(t *testing.T) {
	r := &roadmap.Roadmap{Evidence: append(evidence("2025-01-01", true, roadmap.CanTrain), evidence("2025-01-01", false, roadmap.CanTrain)...)}
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.CanTrain, today))
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.CanTrain, &blk.Context{On: blk.MustParseDate("2024-12-31")}))
	r.Evidence = append(r.Evidence, evidence("2025-01-02", true, roadmap.CanTrain)...)
	require.Equal(t, blk.True, r.Meets(roadmap.CanTrain, today))
}

func TestClassOn(t *testing.T) {
	r := good()
	for on, want := range map[string]roadmap.IndependenceClass{"2023-01-31": "", "2023-02-01": roadmap.Tumbuh, "2024-12-31": roadmap.Berkembang, "2026-01-01": roadmap.Mandiri} {
		require.Equal(t, want, r.ClassOn(blk.MustParseDate(on)), on)
	}
}

func TestEvidenceHoldsUntilItsLastDay(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "blkk-1", Evidence: evidence("2024-01-01", true, roadmap.Licensed)}
	r.Evidence[0].Until = today.On
	require.Equal(t, blk.True, r.Meets(roadmap.Licensed, today))
	tomorrow := &blk.Context{On: today.On.AddDays(1)}
	s := r.Standing(tomorrow)
	require.Equal(t, roadmap.Standing{Lapsed: roadmap.CriteriaOf(roadmap.Licensed)}, s, "what has lapsed is not known: it must be renewed")
	licensed := r.Assess(tomorrow).Answer.Children[2].Children[3]
	require.Equal(t, "accredited_or_licensed", licensed.Code)
	require.Contains(t, licensed.Mend.EN, "run out")
	require.Contains(t, licensed.Mend.ID, "sertifikat akreditasi")

	r.Evidence = append(r.Evidence, evidence("2024-06-01", false, roadmap.Licensed)...)
	r.Evidence[1].Until = blk.MustParseDate("2024-12-31")
	require.Equal(t, blk.False, r.Meets(roadmap.Licensed, &blk.Context{On: blk.MustParseDate("2024-12-31")}), "suspended")
	require.Equal(t, blk.True, r.Meets(roadmap.Licensed, &blk.Context{On: blk.MustParseDate("2025-01-01")}), "the suspension is over")
}

func TestRatioTellsWhereNobodySays(t *testing.T) {
	with := func(ratio string, met blk.Flag) *roadmap.Roadmap {
		return &roadmap.Roadmap{Evidence: []roadmap.Evidence{{Criterion: roadmap.SelfFinancing, Met: met, Ratio: blk.MustParsePercent(ratio), On: today.On}}}
	}
	require.Equal(t, blk.True, with("100.00", blk.Flag{}).Meets(roadmap.SelfFinancing, today))
	require.Equal(t, blk.False, with("99.99", blk.Flag{}).Meets(roadmap.SelfFinancing, today))
	require.Equal(t, blk.True, with("80.00", blk.FlagOf(true)).Meets(roadmap.SelfFinancing, today), "what a reviewer says is not overruled by an assumption")
	a := with("80.00", blk.Flag{}).Assess(today).Answer.Children[2].Children[0]
	require.Equal(t, "membiayai diri dari pelatihan berbayar atau usaha (rasio 80 persen, paling sedikit 100 persen)", a.Text.ID)
	require.Equal(t, blk.BasisAssumption, a.Basis[1].Kind)
	require.Equal(t, blk.Undetermined, roadmap.FinancesItself(blk.Percent{}, nil))
	require.Equal(t, blk.True, roadmap.FinancesItself(blk.MustParsePercent("100.00"), nil))
}

func TestOthersAnswerWhatIsNotStated(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "blkk-1", Evidence: evidence("2025-01-01", true, roadmap.CanTrain)}
	for x := range roadmap.CriteriaOf(everyCriterion()...).All() {
		for _, truth := range []blk.Truth{blk.True, blk.False} {
			c := &blk.Context{On: today.On, Supply: supply(x.Guard(), truth)}
			want := truth
			if x == roadmap.CanTrain {
				want = blk.True // it is stated
			}
			require.Equal(t, want, r.Meets(x, c), x)
		}
	}
	c := &blk.Context{On: today.On, Supply: supply("BKK-047", blk.True)}
	licensed := r.Assess(c).Answer.Children[2].Children[3]
	require.Equal(t, blk.SourceID("s2"), licensed.Evidence[0].Source)

	// Evidence that contradicts itself is not overruled by others.
	r.Evidence = append(evidence("2025-01-01", true, roadmap.Licensed), evidence("2025-01-01", false, roadmap.Licensed)...)
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.Licensed, c))
	require.Contains(t, r.Assess(c).Answer.Children[2].Children[3].Mend.EN, "contradicts itself")
}

func TestTheAccreditedNeedNoLicence(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "blkk-1", Evidence: evidence("2025-01-01", true, roadmap.Accredited)}
	r.Evidence[0].Citations = []blk.Citation{{Source: "s9", Claim: blk.ClaimFact}}
	require.Equal(t, roadmap.Standing{Met: roadmap.CriteriaOf(roadmap.Accredited, roadmap.Licensed)}, r.Standing(today))
	require.Equal(t, blk.SourceID("s9"), r.Assess(today).Answer.Children[2].Children[3].Evidence[0].Source)
	r.Evidence = append(r.Evidence, evidence("2024-01-01", false, roadmap.Licensed)...)
	require.Equal(t, blk.False, r.Meets(roadmap.Licensed, today), "what is said of the criterion itself counts first")
	r.Evidence[1].Until = blk.MustParseDate("2024-12-31")
	require.Equal(t, blk.True, r.Meets(roadmap.Licensed, today))
	r.Evidence = evidence("2025-01-01", false, roadmap.Accredited)
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.Licensed, today), "it may be licensed")
	r.Evidence = nil
	supplied := &blk.Context{On: today.On, Supply: supply(roadmap.Accredited.Guard(), blk.True)}
	require.Equal(t, blk.True, r.Meets(roadmap.Licensed, supplied))
	licensed := r.Assess(supplied).Answer.Children[2].Children[3]
	require.Len(t, licensed.Evidence, 1, "and where that is known from")
	require.Equal(t, blk.SourceID("s2"), licensed.Evidence[0].Source)
}

func TestAgreementOfClassAndEvidence(t *testing.T) {
	for _, c := range []struct {
		name  string
		given roadmap.IndependenceClass
		met   []roadmap.Criterion
		unmet []roadmap.Criterion
		want  blk.Truth
		parts int
		mend  string
	}{
		{"no class, no evidence", "", nil, nil, blk.Undetermined, 0, ""},
		{"no class, but evidence", "", []roadmap.Criterion{roadmap.CanTrain}, nil, blk.Undetermined, 0, "Propose a class"},
		{"the same", roadmap.Tumbuh, []roadmap.Criterion{roadmap.CanTrain}, nil, blk.True, 0, ""},
		{"not known", roadmap.Berkembang, []roadmap.Criterion{roadmap.CanTrain}, nil, blk.Undetermined, 2, "Gather"},
		{"too high", roadmap.Berkembang, []roadmap.Criterion{roadmap.CanTrain}, []roadmap.Criterion{roadmap.EmpowersAlumni}, blk.False, 2, "Meet the criteria again"},
		{"too low", roadmap.Tumbuh, everyCriterion(), nil, blk.False, 0, "propose a promotion"},
	} {
		r := &roadmap.Roadmap{Evidence: append(evidence("2025-01-01", true, c.met...), evidence("2025-01-01", false, c.unmet...)...)}
		if c.given != "" {
			r.Classes = []roadmap.ClassDecision{{Class: c.given, From: blk.MustParseDate("2025-01-02")}}
		}
		a := r.Assess(today)
		require.Equal(t, c.given, a.Given, c.name)
		require.Equal(t, c.want, a.Agreement.Truth, c.name)
		require.Len(t, a.Agreement.Children, c.parts, c.name)
		require.Contains(t, a.Agreement.Mend.EN, c.mend, c.name)
		if c.mend == "" {
			require.Empty(t, a.Agreement.Mend, c.name)
		}
	}
	require.Len(t, (&roadmap.Roadmap{}).Assess(today).Optional.Children, 3)
}

// TestStandingAndAssessmentAgree draws roadmaps and compares the value with the words,
// and both with what a reader of the evidence would say.
func TestStandingAndAssessmentAgree(t *testing.T) {
	day := rapid.Map(rapid.IntRange(-3, 3), func(n int) blk.Date { return today.On.AddDays(n) })
	maybe := rapid.OneOf(rapid.Just(blk.Date{}), day)
	rapid.Check(t, func(t *rapid.T) {
		r := &roadmap.Roadmap{Centre: "blkk-1"}
		for range rapid.IntRange(0, 30).Draw(t, "n") {
			r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: rapid.SampledFrom(everyCriterion()).Draw(t, "criterion"), Met: rapid.SampledFrom([]blk.Flag{blk.FlagOf(true), blk.FlagOf(true), blk.FlagOf(false)}).Draw(t, "met"), On: maybe.Draw(t, "on"), Until: maybe.Draw(t, "until")})
		}
		s, a := r.Standing(today), r.Assess(today)
		require.Equal(t, s.Class, a.Class)
		failing, unknown := a.Lacking()
		require.Len(t, slices.Concat(failing, unknown), s.Lacking().Len())
		told := map[roadmap.Criterion]blk.Truth{}
		for _, x := range slices.Backward(everyCriterion()) {
			var says []blk.Truth // of the latest day
			var latest blk.Date
			for _, e := range r.Evidence {
				if e.Criterion != x || e.On.IsZero() || e.On.After(today.On) || !e.Until.IsZero() && e.Until.Before(today.On) || e.On.Before(latest) {
					continue
				}
				if e.On != latest {
					says, latest = nil, e.On
				}
				says = append(says, e.Met.Truth())
			}
			want := blk.Undetermined
			if len(says) > 0 && len(slices.Compact(says)) == 1 {
				want = says[0]
			}
			if x == roadmap.Licensed && says == nil && told[roadmap.Accredited] == blk.True {
				want = blk.True
			}
			told[x] = want
			require.Equal(t, want, s.Truth(x), x)
			require.False(t, s.Met.Has(x) && s.Unmet.Has(x), x)
		}
		for _, class := range a.Answer.Children {
			for _, x := range class.Children {
				require.Equal(t, s.Truth(roadmap.Criterion(x.Code)), x.Truth)
				require.Equal(t, x.Truth == blk.True, x.Mend.IsZero())
			}
		}
	})
}

func TestStandingAllocatesNothing(t *testing.T) {
	r, c := good(), &blk.Context{On: today.On, Supply: supply("BKK-047", blk.True)}
	require.Zero(t, testing.AllocsPerRun(100, func() { r.Standing(c) }))
	require.Equal(t, roadmap.Standing{}, r.Standing(nil))
}

func TestCriterionSet(t *testing.T) {
	set := roadmap.CriteriaOf(roadmap.LSPReady, roadmap.CanTrain, "x")
	require.Equal(t, 2, set.Len())
	require.Equal(t, []roadmap.Criterion{roadmap.CanTrain, roadmap.LSPReady}, slices.Collect(set.All()))
	require.False(t, set.Has("x"))
	require.Equal(t, everyCriterion(), slices.Collect(roadmap.CriteriaOf(everyCriterion()...).All()), "in the order of the code list")
	require.Zero(t, roadmap.Criterion("x").Guard())
	require.Equal(t, roadmap.CriteriaOf(roadmap.CanTrain), roadmap.Tumbuh.Criteria())
	require.Zero(t, roadmap.IndependenceClass("").Criteria().Len())
	require.Equal(t, roadmap.IndependenceClass(""), roadmap.Mandiri.Next())
	require.Equal(t, roadmap.Tumbuh, roadmap.IndependenceClass("").Next())
	n := 0
	for _, class := range []roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri} {
		for x := range class.Criteria().All() {
			require.Equal(t, class, x.Class())
			n++
		}
	}
	require.Equal(t, 9, n)
	guards := map[blk.CheckID]bool{}
	for _, x := range everyCriterion() {
		guards[x.Guard()] = true
	}
	require.Len(t, guards, 12, "every criterion has its own row of the table")
	for _, info := range roadmap.Checks() {
		delete(guards, info.ID)
	}
	require.Empty(t, guards, "every question is in the catalogue")
}
