package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

var (
	contradictionMust  = blk.Text{ID: "{what_id}: di sini “{given_id}”, tetapi {other_id}.", EN: "{what_en}: “{given_en}” here, but {other_en}."}
	contradictionMend  = blk.Text{ID: "Perbaiki salah satunya.", EN: "Correct one of them."}
	contradictionBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})}
)

var contradictionChecks = []blk.Check[Project]{{
	ID: "CON-038", At: "", Severity: blk.InEveryPhase(blk.Warning),
	Must: contradictionMust, Mend: contradictionMend, Basis: contradictionBasis,
	Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
		fail := func(x place, what, given, other blk.Text) {
			params := append(blk.TextParams("what", what), blk.TextParams("given", given)...)
			failures = append(failures, blk.Failure{At: x.pointer(), Params: append(params, blk.TextParams("other", other)...)})
		}
		var last [len(requirementRules)]int // of the fulfilments, from 1
		for i := range p.Fulfilments {
			f := &p.Fulfilments[i]
			if rule := ruleOf(f.Requirement); rule >= 0 && !f.On.Period().From.After(day(c)) {
				last[rule] = i + 1
			}
		}
		for rule, i := range last {
			if i == 0 {
				continue
			}
			r, said := requirementRules[rule].requirement, p.Fulfilments[i-1].Met.Truth()
			if shown := p.shown(r, c); said != blk.Undetermined && shown != blk.Undetermined && said != shown {
				papers := blk.Text{ID: "dokumen dalam proyek menunjukkan sudah ada", EN: "the papers of the project show that it is there"}
				if shown == blk.False {
					papers = blk.Text{ID: "dokumen dalam proyek menunjukkan belum ada", EN: "the papers of the project show that it is not there"}
				}
				fail(in("/fulfilments", i-1, "/met"), r.Label(), said.Label(), papers)
			}
		}
		for i := range p.Handovers {
			h := &p.Handovers[i]
			if h.DefectsFound.Truth() == blk.False && slices.ContainsFunc(p.Defects, func(d Defect) bool { return d.isOpen(h.On) }) {
				fail(in("/handovers", i, "/defects_found"), blk.Text{ID: "Cacat pekerjaan", EN: "Defects"}, blk.False.Label(), blk.Text{ID: "/defects mendaftar yang belum diperbaiki pada hari itu", EN: "/defects lists some that were open on that day"})
			}
		}
		if n := len(p.Tenders); n > 0 && len(p.Contracts) > 0 && p.Tenders[n-1].DecidedOn.Before(p.Contracts[len(p.Contracts)-1].SignedOn) {
			if o := p.Tenders[n-1].Outcome; o == TenderFailed || o == TenderCancelled {
				fail(in("/tenders", n-1, "/outcome"), blk.Text{ID: "Tender", EN: "Tender"}, o.Label(), blk.Text{ID: "sesudahnya ada kontrak", EN: "a contract follows it"})
			}
		}
		return failures
	},
}}
