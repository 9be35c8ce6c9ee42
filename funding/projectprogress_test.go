package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/funding"
)

// reportedWork is the project of building, with its reports: 40 percent on 1 June, as it
// was corrected.
func reportedWork() *construction.Records {
	report := func(id, on, total string) construction.ProgressReport {
		return construction.ProgressReport{ID: construction.ProgressReportID(id), On: day(on), Total: pct(total), Document: blk.DocumentID("ba-" + id)}
	}
	p := construction.Project{ID: "gedung", Name: "BLK", Reports: []construction.ProgressReport{report("3", "2026-06-01", "45.00"), report("1", "2026-03-01", "10.00"), report("2", "2026-04-01", "20.00"), report("4", "2026-06-01", "40.00")}}
	p.Reports[3].Corrects, p.Reports[3].Reason = []construction.ProgressReportID{"3"}, blk.Text{ID: "salah hitung"}
	return &construction.Records{Projects: []construction.Project{{ID: "lain", Name: "lain"}, p}}
}

func TestProgressOfAContractIsThatOfItsProject(t *testing.T) {
	work := reportedWork()
	require.Equal(t, []funding.MeasuredProgress{
		{Share: pct("10.00"), MeasuredOn: day("2026-03-01"), Document: "ba-1"}, {Share: pct("20.00"), MeasuredOn: day("2026-04-01"), Document: "ba-2"}, {Share: pct("40.00"), MeasuredOn: day("2026-06-01"), Document: "ba-4"},
	}, funding.MeasuredFrom(&work.Projects[1]))
	require.Nil(t, funding.MeasuredFrom(&work.Projects[0]))

	run := func(r *funding.Records, work *construction.Records) []string {
		var list []string
		for _, f := range r.CheckWithConstruction(work, nil, r.Check(nil)) {
			blktest.CheckFinding(t, f)
			list = append(list, string(f.Check)+" "+f.At+" "+f.Text.EN)
		}
		return list
	}
	r := building()
	require.Empty(t, run(r, work))
	require.Nil(t, r.CheckWithConstruction(nil, nil, nil))
	r.Commitments[0].Progress[0].Share = pct("40.01")
	said := []string{"CON-058 /commitments/0/progress/0/share The progress of the contract on 2026-06-01 (40.01 percent) must be that of the report of its project at /construction/projects/1/progress_reports/3 (40 percent)."}
	require.Equal(t, said, run(r, work))
	r.Commitments[0].Progress[0].MeasuredOn = day("2026-06-02")
	require.Empty(t, run(r, work), "no report is of that day")
	r.Commitments[0].Progress[0].MeasuredOn = day("2026-06-01")

	work.Projects[1].Contracts = []construction.Contract{{Document: "kontrak-fisik"}}
	require.Len(t, run(r, work), 1, "the commitment names no paper")
	r.Commitments[0].Document = "kontrak-fisik"
	require.Len(t, run(r, work), 1)
	r.Commitments[0].Document = "kontrak-pengawasan"
	require.Empty(t, run(r, work), "the contract of the supervisor has progress of its own")
	r.Commitments[0].Document, r.Commitments[0].Progress[0].Share = "kontrak-fisik", pct("140.00")
	require.Empty(t, run(r, work), "it is wrong by itself already: DSB-015")
	r.Commitments[0].Progress[0].Share, r.Commitments[0].Project = pct("41.00"), "lain"
	require.Empty(t, run(r, work), "a project without reports says nothing")
}
