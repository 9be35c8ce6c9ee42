package dataset

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

// A shownCriterion is what records of the document show of a criterion of a centre.
type shownCriterion struct {
	truth blk.Truth
	from  blk.Citation
}

type criterionOf struct {
	guard  blk.CheckID
	centre blk.CentreID
}

// criteria returns what the document shows on a day of the criteria of the roadmap,
// beside the evidence of the roadmaps themselves:
//
//   - can_train holds if a batch of the centre is finished;
//   - accredited and accredited_or_licensed hold if an accreditation of the centre is in
//     force, whatever its scope, and accredited_or_licensed also if a licence is;
//   - stakeholder_partnership holds if an agreement of the centre with an organisation is
//     in force;
//   - self_financing holds or not as the self-sufficiency report says of the last year but
//     one or a later full year, and produces_goods_or_services holds if that has revenue
//     of an own business.
//
// Everything else is undetermined: that a document holds no batch is no sign that a
// centre cannot train. Of partnerships that fund, empowered alumni, competent staff, a
// database of alumni, incubators and preparation for an LSP its records say nothing.
func (d *Dataset) criteria(on blk.Date, c *blk.Context) map[criterionOf]shownCriterion {
	shown := map[criterionOf]shownCriterion{}
	note := func(x roadmap.Criterion, id blk.CentreID, truth blk.Truth, citations []blk.Citation) {
		if truth == blk.Undetermined || id == "" {
			return
		}
		s := shownCriterion{truth: truth}
		if len(citations) > 0 {
			s.from = citations[0]
		}
		shown[criterionOf{x.Guard(), id}] = s
	}
	if on.IsZero() {
		return shown
	}
	for i := range d.Training.Batches {
		if b := &d.Training.Batches[i]; isFinished(b) && !b.Training.Until.After(on) {
			note(roadmap.CanTrain, b.Centre, blk.True, b.Citations)
		}
	}
	for i := range d.Centre.Centres {
		if x := &d.Centre.Centres[i]; x.LicensedOn(on) == blk.True {
			note(roadmap.Licensed, x.ID, blk.True, x.Citations)
		}
	}
	for i := range d.Centre.Accreditations {
		if a := &d.Centre.Accreditations[i]; a.StatusOn(on).IsInForce() == blk.True {
			note(roadmap.Accredited, a.Centre, blk.True, a.Citations)
			note(roadmap.Licensed, a.Centre, blk.True, a.Citations)
		}
	}
	for i := range d.Centre.Agreements {
		if a := &d.Centre.Agreements[i]; len(a.Organisations) > 0 && a.InForceOn(on) == blk.True {
			for _, id := range a.Centres {
				note(roadmap.Partnership, id, blk.True, a.Citations)
			}
		}
	}
	latest := map[blk.CentreID]*funding.SelfSufficiencyReport{}
	for i := range d.Funding.SelfSufficiencyReports {
		r := &d.Funding.SelfSufficiencyReports[i]
		if year := r.FiscalYear.Year(); year < on.Year()-2 || year >= on.Year() {
			continue
		}
		if last := latest[r.Centre]; last == nil || last.FiscalYear.Compare(r.FiscalYear) <= 0 {
			latest[r.Centre] = r
		}
	}
	for id, r := range latest {
		result := r.Result(c)
		note(roadmap.SelfFinancing, id, roadmap.FinancesItself(result.Ratio, c), r.Citations)
		for j := range r.OwnRevenue {
			if in := &r.OwnRevenue[j]; in.Source == funding.OwnBusiness && in.Amount.Sign() > 0 {
				note(roadmap.ProducesGoods, id, blk.True, r.Citations)
			}
		}
	}
	return shown
}

// isFinished reports whether a batch was trained to its end.
func isFinished(b *training.Batch) bool {
	switch b.State() {
	case training.BatchFinished, training.BatchReported, training.BatchClosed:
		return true
	}
	return false
}
