package construction

import "github.com/vokasi/vokasi-go/blk"

// A recordsWithCommon is what checks look at that need the records that all rooms share
// beside those of this package.
type recordsWithCommon struct {
	*Records
	common *blk.Records
}

// CheckWithCommon returns what the checks find that look at the common records too: a
// builder that the organisations on record call something else. Found is what
// [Records.Check] found.
func (r *Records) CheckWithCommon(common *blk.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if common == nil || len(r.Projects) == 0 {
		return nil
	}
	return blk.CheckAcross(withCommonChecks, &recordsWithCommon{r, common}, c, found)
}

var withCommonChecks = []blk.Check[recordsWithCommon]{{
	ID: "CON-038", At: "/projects", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
	Must: contradictionMust, Mend: contradictionMend, Basis: contradictionBasis,
	Find: func(r *recordsWithCommon, _ *blk.Context) []blk.Failure { return r.otherBuilders() },
}}

// otherBuilders finds builders of another kind than the organisations on record have.
// That a builder is a ministry decides what its land needs, so for one it is to be said.
func (r *recordsWithCommon) otherBuilders() (failures []blk.Failure) {
	var places map[blk.OrganisationID]int
	for i := range r.Projects {
		p := &r.Projects[i]
		if p.Builder == "" {
			continue
		}
		if places == nil {
			places = make(map[blk.OrganisationID]int, len(r.common.Organisations))
			for j := range r.common.Organisations {
				if _, twice := places[r.common.Organisations[j].ID]; !twice {
					places[r.common.Organisations[j].ID] = j
				}
			}
		}
		j, known := places[p.Builder]
		if !known {
			continue
		}
		kind, given := r.common.Organisations[j].Kind, p.BuilderKind.Label()
		if kind == p.BuilderKind || !kind.IsValid() || p.BuilderKind == "" && !isMinistry(kind) || p.BuilderKind != "" && !p.BuilderKind.IsValid() {
			continue
		}
		if p.BuilderKind == "" {
			given = blk.Text{ID: "belum disebut", EN: "not said"}
		}
		where := blk.IndexPointer("/common/organisations", j, "/kind")
		params := append(blk.TextParams("what", blk.Text{ID: "Jenis pembangun", EN: "Kind of builder"}), blk.TextParams("given", given)...)
		label := kind.Label()
		params = append(params, blk.TextParams("other", blk.Text{ID: where + " menyebut “" + label.ID + "”", EN: where + " says “" + label.EN + "”"})...)
		failures = append(failures, blk.Failure{At: blk.IndexPointer("/projects", i, "/builder_kind"), Params: params})
	}
	return failures
}
