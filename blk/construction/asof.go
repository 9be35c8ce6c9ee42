package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// AsOf returns the project as it was on record at the end of a day (WIB): what happened
// later is left out, and so are the papers, plans and reports of later days. What has no
// day stays. It shares what it keeps with the project.
func (p *Project) AsOf(on blk.Date) Project {
	was := *p
	if on.IsZero() {
		return was
	}
	if was.AnnouncedOn.After(on) {
		was.AnnouncedOn, was.PlannedStart, was.PlannedFinish = blk.Date{}, blk.PartialDate{}, blk.PartialDate{}
	}
	was.Revisions = upTo(p.Revisions, on, func(r *PlanRevision) blk.Date { return r.On })
	if was.Need.On.After(on) {
		was.Need = Need{}
	}
	if was.Study.On.After(on) {
		was.Study = FeasibilityReport{}
	}
	was.Site = p.Site.asOf(on)
	if was.Environment.ApprovedOn.After(on) {
		was.Environment = EnvironmentPaper{Kind: p.Environment.Kind}
	}
	if was.Design.On.After(on) {
		was.Design = Design{}
	}
	was.Tenders = upTo(p.Tenders, on, func(t *TenderRound) blk.Date { return t.AnnouncedOn })
	for i := range was.Tenders {
		t := &was.Tenders[i]
		if t.OpenedOn.After(on) {
			t.OpenedOn, t.Bidders = blk.Date{}, blk.Count{}
		}
		if t.DecidedOn.After(on) {
			t.Outcome, t.DecidedOn, t.Reason, t.Winner, t.WinningBid = "", blk.Date{}, "", "", blk.Rupiah{}
		}
	}
	was.Contracts = upTo(p.Contracts, on, func(k *Contract) blk.Date { return k.SignedOn })
	for i := range was.Contracts {
		k := &was.Contracts[i]
		k.Amendments = upTo(k.Amendments, on, func(a *ContractAmendment) blk.Date { return a.SignedOn })
		if k.StartOrderOn.After(on) {
			k.StartOrderOn, k.StartOrder = blk.Date{}, ""
		}
		if k.TerminatedOn.After(on) {
			k.TerminatedOn = blk.Date{}
		}
		if k.AuditedOn.After(on) {
			k.AuditedOn, k.AuditedProgress = blk.Date{}, blk.Percent{}
		}
	}
	was.Handovers = upTo(p.Handovers, on, func(h *Handover) blk.Date { return h.On })
	was.Defects = upTo(p.Defects, on, func(d *Defect) blk.Date { return d.ListedOn })
	for i := range was.Defects {
		if d := &was.Defects[i]; d.ClosedOn.After(on) {
			d.ClosedOn, d.Document = blk.Date{}, ""
		}
	}
	if was.FunctionalCertificate.IssuedOn.After(on) {
		was.FunctionalCertificate = FitnessCertificate{}
	}
	was.Fulfilments = upTo(p.Fulfilments, on, func(f *Fulfilment) blk.Date { return f.On.Period().From })
	was.Baselines = upTo(p.Baselines, on, func(b *Baseline) blk.Date { return b.From })
	was.Reports = upTo(p.Reports, on, func(r *ProgressReport) blk.Date { return r.On })
	for i := range was.Reports {
		r := &was.Reports[i]
		r.Actions = upTo(r.Actions, on, func(a *CorrectiveAction) blk.Date { return a.On })
	}
	was.History = upTo(p.History, on, func(s *ProjectStep) blk.Date {
		day, _ := s.At.In(blk.WIB)
		return day
	})
	return was
}

// asOf returns the land as it was on record at the end of a day.
func (s Site) asOf(on blk.Date) Site {
	if s.TitledOn.After(on) {
		s.Title, s.Holder, s.TitledOn, s.TitleDocument = "", "", blk.Date{}, ""
	}
	if s.Decision.SignedOn.After(on) {
		s.Decision = SiteDecree{}
	}
	if s.Grant.CheckedOn.After(on) {
		s.Grant.CheckedOn, s.Grant.Fit, s.Grant.CheckDocument = blk.Date{}, blk.Flag{}, ""
	}
	if s.Grant.SignedOn.After(on) {
		s.Grant.SignedOn, s.Grant.Document = blk.Date{}, ""
	}
	return s
}

// upTo returns a copy of a list without what is of a later day.
func upTo[T any](list []T, on blk.Date, day func(*T) blk.Date) []T {
	return slices.DeleteFunc(slices.Clone(list), func(one T) bool { return day(&one).After(on) })
}
