package gen

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// structs returns the exported structs of the packages whose types are published, such as
// "blk/centre.Centre".
func structs(t *testing.T) (names []string) {
	t.Helper()
	for _, dir := range packages {
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path.Join(dir, e.Name()), nil, 0)
			require.NoError(t, err)
			for _, d := range file.Decls {
				declared, ok := d.(*ast.GenDecl)
				if !ok || declared.Tok != token.TYPE {
					continue
				}
				for _, s := range declared.Specs {
					spec := s.(*ast.TypeSpec)
					if _, ok := spec.Type.(*ast.StructType); ok && spec.Name.IsExported() && !spec.Assign.IsValid() {
						names = append(names, dir+"."+spec.Name.Name)
					}
				}
			}
		}
	}
	return names
}

// Every exported struct is published, alone or as a part of what is, or is listed with
// the reason why it is no document.
func TestEveryStructIsPublished(t *testing.T) {
	g, _ := definitions(t)
	published := map[string]bool{}
	for _, typ := range g.byName {
		name, _, _ := strings.Cut(typ.Name(), "[")
		published[strings.TrimPrefix(typ.PkgPath(), module+"/")+"."+name] = true
	}
	unpublished := map[string]string{}
	for reason, names := range noDocuments {
		for name := range strings.FieldsSeq(names) {
			require.Empty(t, unpublished[name], "%s is listed twice", name)
			unpublished[name] = reason
		}
	}
	all := structs(t)
	require.Greater(t, len(all), 300)
	var missing []string
	for _, name := range all {
		switch {
		case published[name]:
			require.Empty(t, unpublished[name], "%s is published", name)
		case unpublished[name] == "":
			missing = append(missing, name)
		}
	}
	require.Empty(t, missing, "publish these in types.go, or say in noDocuments why they are none:\n%s", strings.Join(missing, "\n"))
	for name := range unpublished {
		require.Contains(t, all, name, "there is no such struct")
	}
}

// noDocuments are the exported structs that no other program sends or receives, by the
// reason why.
var noDocuments = map[string]string{
	"a check, a rule or a lifecycle as Go runs it; what it says stands in checks.json and lifecycles.json": `
		blk.Check blk.Failure blk.Lifecycle blk.Transition blk.Guard blk.Move blk/roadmap.MilestoneCase
		funding.TrancheCase`,
	"a row of a file that is published itself: checks.json, lifecycles.json, parameters.json, regulations.json, code lists": `
		blk.CheckInfo blk.LifecycleInfo blk.TransitionInfo blk.Severities blk.Code blk.ExternalCode blk.CodeList
		blk.Regulation blk.Parameter blk.DatedValue eligibility.Fact funding.OwnRevenueRule`,
	"flattened into the object that it stands in": `
		eligibility.Application eligibility.Leaf`,
	"one member of an object or one value of several kinds, published with what it stands in: params, FactValues": `
		blk.Param eligibility.Value eligibility.Holding`,
	"a value that no published record has yet": `
		blk.KBJI blk.KBLI certification.CertificateNumber`,
	"parts of a value, which is written as one text": `
		blk.NIKParts blk.RupiahParts blk.UnitCodeParts`,
	"an error, told to others as a Finding": `
		blk.ParseError blk.AmountError blk.Form eligibility.FactError eligibility/screening.PolicyError`,
	"what a caller holds in memory to ask other records, the rules or the calendar": `
		blk.Context blk.Rulebook blk/centre.ComparedCentre blk/training.RateQuery blk/training.CapacityPlan
		blk/training.LabourForce blk/construction.ForecastTerms certification.CertificateNumbering`,
	"an index or a ledger in memory, built from published records": `
		certification.AuthorityChain certification.UnitIndex certification.UnitKey certification.Register
		funding.Attendance funding.Ledger`,
	"evidence or a decision packed into bits for speed; Dossier, Answer and Manifest are what is exchanged": `
		eligibility.Block eligibility.BlockDecision eligibility.Book eligibility.Bound eligibility.Decision
		eligibility.Decoder eligibility.Evidence eligibility.Layout eligibility.Row eligibility/screening.Cohort
		eligibility/screening.Table eligibility/screening.Result eligibility/screening.BoundBreakdown
		eligibility/screening.Breakdown eligibility/screening.Candidate blk/roadmap.Standing blk/roadmap.Candidate
		blk/roadmap.NextSteps blk/roadmap.CriterionSteps`,
	"an answer of one method on published records, of a few numbers or an Answer": `
		blk/roadmap.Assessment blk/roadmap.Bounds blk/roadmap.MarginBounds blk/roadmap.Way blk/roadmap.Effort
		blk/training.AttendanceRate blk/training.CentreCapacity blk/training.WorkshopCapacity blk/training.Conflict
		blk/training.Rate blk/training.RateGroup blk/construction.Deviation blk/construction.Forecast
		blk/construction.ItemStanding blk/construction.SCurve blk/construction.Measurement
		blk/construction.PlannedCurve blk/construction.Slip certification.Gap eligibility.LeafCoverage
		eligibility.Difference eligibility.Comparison eligibility.Fix eligibility.FixStep eligibility.Entry
		eligibility.Span funding.Balance funding.Claim funding.DoubleFunding funding.ExciseShares
		funding.SelfSufficiency funding.CostBase funding.UnitCost funding.CostComparison funding.ComparedCost
		funding.BudgetComparison funding.BudgetDifference funding.BudgetedLine funding.PaymentAudit
		funding.AllowanceComparison funding.PaymentComparison funding.PortfolioFairness funding.PortfolioGroup
		funding.Scenario funding.ScenarioResult funding.SensitivityStep funding.SensitivityRow
		funding.IndependenceDistribution funding.ShortfallCount`,
	"a table for people to read, counted from published records; whoever shows it chooses its form": `
		blk/training.TrainingCounts blk/training.ParticipationRecap blk/training.ParticipationRow
		blk/training.PlacementRecap blk/training.PlacementRow blk/training.CertificationRecap
		blk/training.CertificationRow blk/training.CertifiedPerson blk/training.Timetable blk/training.TimetableRow
		blk/training.TimetableCell blk/construction.Survey blk/construction.StateTally blk/construction.ProvinceTally
		blk/construction.StartTally blk/construction.LackTally`,
}
