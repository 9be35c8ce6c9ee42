package construction

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// CriticalRule is the rule by which a contract is critical: "early" in the first
// period of the plan, "late" in the second, or "fiscal_year". The zero value "" is
// absent.
type CriticalRule string

// The rules.
const (
	CriticalEarly      CriticalRule = "early"
	CriticalLate       CriticalRule = "late"
	CriticalFiscalYear CriticalRule = "fiscal_year"
)

var criticalRules = blk.NewCodeList("critical_rule", blk.Text{ID: "Sebab kontrak kritis", EN: "Why a contract is critical"},
	blk.Code{Value: string(CriticalEarly), Label: blk.Text{ID: "terlambat melebihi batas periode I", EN: "further behind than the bound of period I"}},
	blk.Code{Value: string(CriticalLate), Label: blk.Text{ID: "terlambat melebihi batas periode II", EN: "further behind than the bound of period II"}},
	blk.Code{Value: string(CriticalFiscalYear), Label: blk.Text{ID: "terlambat dalam batas periode II, tetapi akan melampaui tahun anggaran", EN: "within the bound of period II, but it would pass the fiscal year"}},
)

// IsValid reports whether r is one of the rules.
func (r CriticalRule) IsValid() bool { return criticalRules.Has(string(r)) }

// Label returns the rule in words.
func (r CriticalRule) Label() blk.Text { return criticalRules.LabelOf(string(r)) }

// CodeList returns all rules.
func (CriticalRule) CodeList() blk.CodeList { return criticalRules }

// criticalBasis is what the rule rests on. The regulation says "lebih besar", so 10.00
// and 5.00 points themselves are not critical. It names 70 percent in both periods; here
// 70.00 belongs to the first.
var criticalBasis = []blk.Basis{
	blk.Law("permen-pu-07-2011", ""),
	blk.Assumption(blk.Text{
		ID: "peraturan ini sudah diganti dan bahwa aturan yang baru memakai angka yang sama belum dipastikan; rencana tepat 70 persen dihitung periode I, dan tepat 10 atau 5 poin belum lebih besar",
		EN: "this regulation has been replaced, and that later rules use the same numbers is not confirmed; a plan of exactly 70 percent counts as period I, and exactly 10 or 5 points are not more than that"}),
}

var (
	criticalFirstPeriod = blk.Parameter{
		ID: "critical_contract_first_period", Label: blk.Text{ID: "Kontrak kritis: rencana terbesar dalam periode I", EN: "Critical contract: largest planned progress of period I"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 70_00}, Basis: criticalBasis}},
	}
	criticalEarlyPoints = blk.Parameter{
		ID: "critical_contract_early_points", Label: blk.Text{ID: "Kontrak kritis: keterlambatan terbesar dalam periode I", EN: "Critical contract: largest delay of period I"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 10_00}, Basis: criticalBasis}},
	}
	criticalLatePoints = blk.Parameter{
		ID: "critical_contract_late_points", Label: blk.Text{ID: "Kontrak kritis: keterlambatan terbesar dalam periode II", EN: "Critical contract: largest delay of period II"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 5_00}, Basis: criticalBasis}},
	}
)

// CriticalBound returns the least progress with which a contract is not critical where
// so much was planned, and false if no rule says it. That a fiscal year may be passed
// is not in it.
func CriticalBound(planned blk.Percent, c *blk.Context) (blk.Percent, bool) {
	n, known := planned.Hundredths()
	points, ok := criticalPoints(n, c)
	return share(max(n-points, 0)), known && ok && 0 <= n && n <= whole
}

// criticalPoints returns how many points behind a plan are not yet critical.
func criticalPoints(planned int64, c *blk.Context) (int64, bool) {
	first, ok := c.Number(&criticalFirstPeriod)
	if !ok {
		return 0, false
	}
	if planned <= first {
		return c.Number(&criticalEarlyPoints)
	}
	return c.Number(&criticalLatePoints)
}

// criticalRule returns why work that is behind its plan is critical, "" if it is not.
// The fiscal year is that of the day of measurement, and asked only of a plan that ends
// within it.
func (s *SCurve) criticalRule(m *Measurement, at *plan, planned int64, c *blk.Context) CriticalRule {
	points, ok := criticalPoints(planned, c)
	first, _ := c.Number(&criticalFirstPeriod)
	switch behind := planned - hundredths(m.Done); {
	case !ok:
		return ""
	case behind > points && planned <= first:
		return CriticalEarly
	case behind > points:
		return CriticalLate
	case planned <= first:
		return ""
	}
	end, _ := blk.NewDate(m.On.Year(), 12, 31)
	day, gap := s.bySchedule(m)
	if !at.period.Until.After(end) && (day.After(end) || gap == GapBeyondCalendar) {
		return CriticalFiscalYear
	}
	return ""
}

// A spell is a run of critical measurements without another between them.
type spell struct{ from, until int }

// spell returns the spell that a measurement is in, and false if it is not critical.
func (s *SCurve) spell(last int, c *blk.Context) (spell, bool) {
	first := last
	for first >= 0 && s.deviation(&s.measured[first], c).Status == Critical {
		first--
	}
	return spell{first + 1, last}, first < last
}

// answers reports whether an action holds on a day: it has no last day, or that has
// not passed.
func (a *CorrectiveAction) answers(on blk.Date) bool {
	return a.Until.IsZero() || !a.Until.Before(on)
}

// Demands answers what is demanded next of work that is behind its plan by what was
// measured up to a day: of a critical contract a warning, a show-cause meeting, a test
// case and an action plan that has not run out, each recorded since it became
// critical; of one that is behind only that the delay is known. With no day it is by all
// that is on record. It is undetermined where the standing is not known.
func (s *SCurve) Demands(on blk.Date, c *blk.Context) blk.Answer {
	d := s.Deviation(on, c)
	a := blk.Answer{Code: "critical_contract", Basis: criticalBasis}
	switch d.Status {
	case Critical:
	case ScheduleUnknown:
		a.Text = blk.Text{ID: "Kedudukan terhadap rencana belum dapat ditentukan", EN: "How the work stands beside its plan is not known"}
		a.Mend = blk.Text{ID: "Catat rencana (baseline) dengan bobot dan masanya, dan laporan kemajuan.", EN: "Record the plan (baseline) with weights and periods, and a progress report."}
		return a
	default:
		a.Truth = blk.True
		a.Text = blk.Text{ID: "Kontrak tidak kritis: " + d.Status.Label().ID + d.pointsText().ID, EN: "The contract is not critical: " + d.Status.Label().EN + d.pointsText().EN}
		if d.Status == Behind {
			a.Mend = blk.Text{ID: "Tegur penyedia dan kejar ketertinggalannya sebelum menjadi kritis.", EN: "Admonish the contractor and catch up before it becomes critical."}
		}
		return a
	}
	last := len(s.until(on)) - 1
	run, _ := s.spell(last, c)
	a = blk.AllOf(a.Code, blk.Text{ID: "Kontrak kritis ditangani: " + d.Rule.Label().ID + d.pointsText().ID, EN: "The critical contract is dealt with: " + d.Rule.Label().EN + d.pointsText().EN},
		s.demand(run, WarningLetter, on, blk.Text{ID: "Terbitkan surat peringatan kepada penyedia.", EN: "Send the contractor a warning letter."}),
		s.demand(run, ShowCauseMeeting, on, blk.Text{ID: "Adakan rapat pembuktian (SCM) dan catat berita acaranya.", EN: "Hold a show-cause meeting and record its minutes."}),
		s.demand(run, TestCase, on, blk.Text{ID: "Sepakati uji coba: kemajuan yang harus dicapai dan batas harinya.", EN: "Agree on a test case: the progress to be reached and its last day."}),
		s.demand(run, ActionPlan, on, blk.Text{ID: "Minta rencana tindak percepatan dengan batas harinya.", EN: "Ask for an action plan with its last day."}),
	)
	a.Basis = criticalBasis
	return a
}

// pointsText returns how far the work is from its plan, for the end of a sentence.
func (d *Deviation) pointsText() blk.Text {
	n := hundredths(d.Points)
	if n == 0 {
		return blk.Text{}
	}
	way := blk.Text{ID: "di depan", EN: "ahead of"}
	if n < 0 {
		way, n = blk.Text{ID: "di belakang", EN: "behind"}, -n
	}
	points := pointsOf(n)
	return blk.Text{ID: " (" + points.ID + " " + way.ID + " rencana pada " + d.On.Label().ID + ")", EN: " (" + points.EN + " " + way.EN + " the plan on " + d.On.Label().EN + ")"}
}

// pointsOf returns so many hundredths of a point in words.
func pointsOf(n int64) blk.Text {
	const unit = len(" persen")
	t := blk.UnitHundredths.Format(n)
	return blk.Text{ID: t.ID[:len(t.ID)-unit] + " poin", EN: t.EN[:len(t.EN)-len(" percent")] + " points"}
}

// demand answers whether an action was recorded in a spell and still holds on a day; with
// no day, on that of the last measurement of the spell.
func (s *SCurve) demand(run spell, kind CorrectiveActionKind, on blk.Date, mend blk.Text) blk.Answer {
	label := kind.Label()
	a := blk.Answer{Truth: blk.False, Code: string(kind), Text: label, Mend: mend}
	for i := run.from; i <= run.until; i++ {
		r := &s.project.Reports[s.measured[i].Report]
		for j := range r.Actions {
			one := &r.Actions[j]
			if one.Kind != kind || one.On.After(on) {
				continue
			}
			day := one.On.Label()
			a.Text = blk.Text{ID: label.ID + ", " + day.ID, EN: label.EN + ", " + day.EN}
			if one.answers(cmp.Or(on, s.measured[run.until].On)) {
				a.Truth, a.Mend = blk.True, blk.Text{}
				if until := one.Until.Label(); until.ID != "" {
					a.Text = blk.Text{ID: a.Text.ID + ", sampai " + until.ID, EN: a.Text.EN + ", until " + until.EN}
				}
			} else {
				until := one.Until.Label()
				a.Truth, a.Mend = blk.False, mend
				a.Text = blk.Text{ID: a.Text.ID + ": habis pada " + until.ID + ", kontrak masih kritis", EN: a.Text.EN + ": ran out on " + until.EN + ", the contract is still critical"}
			}
		}
	}
	return a
}
