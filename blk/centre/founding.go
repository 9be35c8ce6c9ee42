package centre

import "github.com/vokasi/vokasi-go/blk"

// foundingNeeds are what the records of a centre show of what a new government
// centre must have. Its land is checked by CTR-006; the feasibility study and the
// environmental document are asked for before it is built, see package
// construction.
//
// Source: Permenaker 8/2017, art. 3.
var foundingNeeds = []struct {
	need blk.Text
	// centres returns the centres that have it.
	centres func(*Records, func(blk.CentreID))
}{
	{blk.Text{ID: "program pelatihan", EN: "a training programme"}, func(r *Records, has func(blk.CentreID)) {
		for i := range r.Programmes {
			has(r.Programmes[i].Centre)
		}
	}},
	{blk.Text{ID: "instruktur", EN: "an instructor"}, func(r *Records, has func(blk.CentreID)) {
		for i := range r.Instructors {
			has(r.Instructors[i].Centre)
		}
	}},
	{blk.Text{ID: "bengkel", EN: "a workshop"}, func(r *Records, has func(blk.CentreID)) {
		for i := range r.Workshops {
			has(r.Workshops[i].Centre)
		}
	}},
}

// foundingChecks ask for what a government centre founded from 2017 must have
// when it operates.
var foundingChecks = []blk.Check[Records]{{
	ID: "CTR-005", At: "/centres", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "BLK pemerintah yang didirikan sejak 2017 dan sudah beroperasi harus mempunyai {needed_id}.", EN: "A government centre founded from 2017 that operates must have {needed_en}."},
	Mend:  blk.Text{ID: "Lengkapi catatannya, atau ubah status balai.", EN: "Complete the records, or change the status of the centre."},
	Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 3")},
	Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
		has := make([]map[blk.CentreID]bool, len(foundingNeeds))
		for i := range foundingNeeds {
			has[i] = map[blk.CentreID]bool{}
			foundingNeeds[i].centres(r, func(id blk.CentreID) { has[i][id] = true })
		}
		for i := range r.Centres {
			x := &r.Centres[i]
			if _, since2017 := minLandArea.On(x.Founded.Period().From); !since2017 || x.Founded.IsZero() || !x.Kind.IsGovernment() || x.Status != Operational {
				continue
			}
			for k := range foundingNeeds {
				if !has[k][x.ID] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/centres", i, ""), Params: blk.TextParams("needed", foundingNeeds[k].need)})
				}
			}
		}
		return failures
	},
}}
