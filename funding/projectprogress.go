package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// MeasuredFrom returns the progress of a building project as its reports measured it, in
// the order of the days, for the commitment under which it is built. What was corrected is
// left out, and nobody else has verified it yet.
func MeasuredFrom(p *construction.Project) []MeasuredProgress {
	curve := p.SCurve()
	var progress []MeasuredProgress
	for _, m := range curve.Measured(blk.Date{}) {
		progress = append(progress, MeasuredProgress{Share: m.Done, MeasuredOn: m.On, Document: p.Reports[m.Report].Document})
	}
	return progress
}

// A recordsWithConstruction is what checks look at that need the records of building
// beside those of this package.
type recordsWithConstruction struct {
	*Records
	construction *construction.Records
}

// CheckWithConstruction returns what the checks find that look at the records of building
// too: progress by which a contract is paid against the reports of its project. Found is
// what [Records.Check] found; where it says that a record is wrong by itself, checks
// that build on it are silent. The other record of a finding is named from the root of a
// dataset, such as "/construction/projects/3/progress_reports/1".
func (r *Records) CheckWithConstruction(building *construction.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if building == nil || len(r.Commitments) == 0 || len(building.Projects) == 0 {
		return nil
	}
	return blk.CheckAcross(withConstructionChecks, &recordsWithConstruction{r, building}, c, found)
}

var withConstructionChecks = []blk.Check[recordsWithConstruction]{
	{
		ID: "CON-058", At: "/commitments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DSB-015"},
		Must:  blk.Text{ID: "Kemajuan kontrak pada {on} ({given_id}) harus sama dengan laporan proyeknya di {other} ({allowed_id}).", EN: "The progress of the contract on {on} ({given_en}) must be that of the report of its project at {other} ({allowed_en})."},
		Mend:  blk.Text{ID: "Samakan keduanya menurut berita acara pengukuran hari itu.", EN: "Make the two agree by the record of that day's measurement."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pembayaran pekerjaan konstruksi menurut prestasi", EN: "payment of building work by what is done"})},
		Find:  func(r *recordsWithConstruction, _ *blk.Context) []blk.Failure { return r.contradictions() },
	},
}

// contradictions finds progress of commitments that the reports of their project of the
// same day do not bear out. Where the contracts of a project name their papers, only
// commitments of those papers are asked: others, such as those of supervision, have
// progress of their own.
func (r *recordsWithConstruction) contradictions() (failures []blk.Failure) {
	asked := map[blk.ProjectID]bool{}
	for i := range r.Commitments {
		if k := &r.Commitments[i]; k.Project != "" && len(k.Progress) > 0 {
			asked[k.Project] = true
		}
	}
	type reports struct {
		place    int
		measured []construction.Measurement
	}
	projects := map[blk.ProjectID]reports{}
	for i := range r.construction.Projects {
		p := &r.construction.Projects[i]
		if _, twice := projects[p.ID]; !asked[p.ID] || twice || len(p.Reports) == 0 {
			continue
		}
		curve := p.SCurve()
		projects[p.ID] = reports{i, curve.Measured(blk.Date{})}
	}
	for i := range r.Commitments {
		k := &r.Commitments[i]
		x, known := projects[k.Project]
		if !known || !isWorksContract(k, &r.construction.Projects[x.place]) {
			continue
		}
		for j := range k.Progress {
			m := &k.Progress[j]
			at, same := slices.BinarySearchFunc(x.measured, m.MeasuredOn, func(m construction.Measurement, on blk.Date) int { return m.On.Compare(on) })
			if !same || m.Share.IsZero() || m.Share == x.measured[at].Done {
				continue
			}
			where := blk.IndexPointer(blk.IndexPointer("/construction/projects", x.place, "/progress_reports"), x.measured[at].Report, "")
			params := append(blk.TextParams("given", m.Share.Label()), blk.TextParams("allowed", x.measured[at].Done.Label())...)
			failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/commitments", i, "/progress"), j, "/share"),
				Params: append(params, blk.Param{Name: "on", Value: m.MeasuredOn.String()}, other(where))})
		}
	}
	return failures
}

// isWorksContract reports whether a commitment may be the contract under which a project
// is built: neither names a paper, or both name the same.
func isWorksContract(k *Commitment, p *construction.Project) bool {
	named := false
	for i := range p.Contracts {
		paper := p.Contracts[i].Document
		if named = named || paper != ""; paper != "" && paper == k.Document {
			return true
		}
	}
	return !named || k.Document == ""
}

// isUnder reports whether a commitment may be that of one works contract: one of them
// names no paper, or both name the same.
func isUnder(k *Commitment, works *construction.Contract) bool {
	return works.Document == "" || k.Document == "" || k.Document == works.Document
}
