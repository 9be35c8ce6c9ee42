package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// checkProgress checks how the work is planned and measured.
func (p *Project) checkProgress(c *blk.Context) blk.Findings {
	if len(p.Baselines) == 0 && len(p.Reports) == 0 {
		return nil
	}
	x := progress{Project: p, curve: SCurve{plans: p.plans(), project: p}, order: p.counting()}
	x.curve.measured = p.measureIn(x.order, x.curve.plans, func(f fall) { x.falls = append(x.falls, f) })
	x.curve.started = x.curve.start()
	found := blk.RunChecks(progressChecks, &x, c)
	found = append(found, blk.CheckEach("baselines", p.Baselines, (*Baseline).Check, c)...)
	return append(found, blk.CheckEach("progress_reports", p.Reports, (*ProgressReport).Check, c)...)
}

// A progress is a project with what follows from its plans and reports, worked out once
// for all checks.
type progress struct {
	*Project
	curve SCurve
	order []int // the reports that count, by their days
	falls []fall
}

var progressChecks = []blk.Check[progress]{
	{
		ID: "CON-002", At: "/progress_reports", Severity: blk.Severities{Draft: blk.Warning, Final: blk.Error, Reported: blk.Warning},
		Must:  blk.Text{ID: "Kemajuan kumulatif tidak boleh turun tanpa koreksi: di sini {given_id}, sebelumnya {before_id}.", EN: "Cumulative progress must not fall without a correction: here {given_en}, before {before_en}."},
		Mend:  blk.Text{ID: "Perbaiki angkanya, atau sebut dalam corrects laporan mana yang ternyata salah dan alasannya.", EN: "Correct the number, or name in corrects the report that turned out to be wrong, and why."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) (failures []blk.Failure) {
			for _, f := range p.falls {
				at := blk.IndexPointer("/progress_reports", f.report, "")
				if f.item >= 0 {
					at = blk.IndexPointer(at+"/items", f.item, "/done")
				}
				failures = append(failures, blk.Failure{At: at, Params: append(blk.TextParams("given", share(f.given).Label()), blk.TextParams("before", share(f.before).Label())...)})
			}
			return failures
		},
	},
	{
		ID: "CON-005", At: "/progress_reports", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must:  blk.Text{ID: "Kontrak kritis harus ditangani: pada {on_id} rencana {planned_id}, kemajuan {given_id}, tanpa tindakan perbaikan yang masih berlaku.", EN: "A critical contract must be dealt with: on {on_en} {planned_en} was planned and {given_en} done, without a corrective action that still holds."},
		Mend:  blk.Text{ID: "Adakan rapat pembuktian (SCM), sepakati uji coba dan rencana tindak dengan batas harinya, dan catat pada laporan (actions).", EN: "Hold a show-cause meeting, agree on a test case and an action plan with a last day, and record them with the report (actions)."},
		Basis: criticalBasis,
		Find:  func(p *progress, c *blk.Context) []blk.Failure { return p.unanswered(c) },
	},
	{
		ID: "CON-045", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Hanya boleh ada satu laporan kemajuan untuk satu hari ({given}), kecuali yang mengoreksi yang lain.", EN: "There may be only one progress report of a day ({given}), but for one that corrects another."},
		Mend:  blk.Text{ID: "Gabungkan keduanya, atau sebut dalam corrects mana yang salah.", EN: "Put the two together, or name in corrects which is wrong."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) (failures []blk.Failure) {
			for k := 1; k < len(p.order); k++ {
				if on := p.Reports[p.order[k]].On; on == p.Reports[p.order[k-1]].On {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/progress_reports", p.order[k], "/on"), Params: blk.Params{{Name: "given", Value: on.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-048", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Butir {given} tidak ada dalam rencana pekerjaan (baseline) yang berlaku pada hari laporan.", EN: "The item {given} is not in the plan of the works (baseline) that holds on the day of the report."},
		Mend:  blk.Text{ID: "Pakai pengenal butir dari baseline itu, atau catat baseline yang memuatnya.", EN: "Use the identifier of an item of that baseline, or record the baseline that has it."},
		Basis: arithmeticBasis,
		Find:  func(p *progress, _ *blk.Context) []blk.Failure { return p.unknownItems() },
	},
	{
		ID: "CON-049", At: "/baselines", Severity: blk.UnlessReported(blk.Warning, blk.Error), Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Masa rencana butir ini ({given_id}) harus di dalam masa kontrak ({allowed_id}).", EN: "The planned period of this item ({given_en}) must lie within the time of the contract ({allowed_en})."},
		Mend:  blk.Text{ID: "Perbaiki masanya, atau catat adendum yang memperpanjang kontrak dan baseline yang mengikutinya.", EN: "Correct the period, or record the amendment that extends the contract and the baseline that follows it."},
		Basis: arithmeticBasis,
		Find:  func(p *progress, _ *blk.Context) []blk.Failure { return p.outsideContract() },
	},
	{
		ID: "CON-050", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Laporan kemajuan pada {given} tidak boleh mendahului mulainya pekerjaan ({allowed}).", EN: "A progress report on {given} must not be before the works began ({allowed})."},
		Mend:  blk.Text{ID: "Periksa hari laporan dan hari surat perintah mulai kerja.", EN: "Check the day of the report and that of the order to start."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) (failures []blk.Failure) {
			began := p.begunOn()
			for i := range p.Reports {
				if on := p.Reports[i].On; on.Before(began) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/progress_reports", i, "/on"), Params: blk.Params{{Name: "given", Value: on.String()}, {Name: "allowed", Value: began.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-051", At: "/baselines", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Baseline yang direvisi harus berlaku sesudah yang sebelumnya dan menyebut alasannya.", EN: "A revised baseline must hold from a day after that of the one before, and say why."},
		Mend:  blk.Text{ID: "Urutkan baseline menurut hari berlakunya (from), dan isi reason pada yang direvisi.", EN: "Put the baselines in the order of their days (from), and fill in reason of those that are revised."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) (failures []blk.Failure) {
			for i := 1; i < len(p.Baselines); i++ {
				if b := &p.Baselines[i]; b.From.Compare(p.Baselines[i-1].From) <= 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/baselines", i, "/from")})
				} else if b.Reason.ID == "" {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/baselines", i, "/reason")})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-052", At: "/progress_reports", Severity: blk.Severities{Draft: blk.Warning, Final: blk.Error, Reported: blk.Warning},
		Must:  blk.Text{ID: "Pekerjaan baru boleh diserahterimakan setelah kemajuannya 100 persen; yang diukur terakhir {given_id}.", EN: "Works may only be handed over once their progress is 100 percent; measured last was {given_en}."},
		Mend:  blk.Text{ID: "Catat pengukuran yang menunjukkan pekerjaan selesai, atau perbaiki serah terimanya.", EN: "Record the measurement that shows the works complete, or correct the handover."},
		Basis: []blk.Basis{observedCourse},
		Find: func(p *progress, _ *blk.Context) []blk.Failure {
			day, over := p.provisionalDay()
			if !over || len(p.Reports) == 0 {
				return nil
			}
			last, ok := p.curve.Actual(day)
			if !ok || hundredths(last.Done) == whole {
				return nil
			}
			return []blk.Failure{{At: blk.IndexPointer("/progress_reports", last.Report, ""), Params: blk.TextParams("given", last.Done.Label())}}
		},
	},
	{
		ID: "CON-054", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Koreksi harus menyebut laporan yang ada dan lebih awal; {given} bukan itu.", EN: "A correction must name a report that is there and earlier; {given} is none."},
		Mend:  blk.Text{ID: "Tulis pengenal laporan yang dikoreksi.", EN: "Write the identifier of the report that is corrected."},
		Basis: arithmeticBasis,
		Find:  func(p *progress, _ *blk.Context) []blk.Failure { return p.emptyCorrections() },
	},
	{
		ID: "CON-057", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kemajuan seluruhnya ({given_id}) harus sama dengan jumlah bobot kali kemajuan butirnya ({allowed_id}).", EN: "The progress of the whole ({given_en}) must be that of the weights times the progress of the items ({allowed_en})."},
		Mend:  blk.Text{ID: "Periksa angka butirnya, atau hapus total: ia mengikuti dari butir.", EN: "Check the numbers of the items, or take total away: it follows from the items."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) (failures []blk.Failure) {
			for _, m := range p.curve.measured {
				r := &p.Reports[m.Report]
				given, said := r.Total.Hundredths()
				if differs := given - hundredths(m.Done); said && (differs < -1 || differs > 1) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/progress_reports", m.Report, "/total"), Params: append(blk.TextParams("given", r.Total.Label()), blk.TextParams("allowed", m.Done.Label())...)})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-059", At: "/progress_reports", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pengenal laporan {given} tidak boleh dipakai dua kali.", EN: "The identifier {given} must not be used for two reports."},
		Mend:  blk.Text{ID: "Beri setiap laporan pengenalnya sendiri.", EN: "Give every report an identifier of its own."},
		Basis: arithmeticBasis,
		Find: func(p *progress, _ *blk.Context) []blk.Failure {
			if i := double(p.Reports, func(r *ProgressReport) ProgressReportID { return r.ID }); i >= 0 && p.Reports[i].ID != "" {
				return []blk.Failure{{At: blk.IndexPointer("/progress_reports", i, "/id"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(p.Reports[i].ID))}}}}
			}
			return nil
		},
	},
}

// unanswered finds critical measurements that no corrective action answers: of each
// spell the first after which none holds.
func (p *progress) unanswered(c *blk.Context) (failures []blk.Failure) {
	if len(p.Reports) == 0 || len(p.Baselines) == 0 {
		return nil
	}
	s := &p.curve
	var answered bool    // whether an action of this spell holds
	var until blk.Date   // its last day, absent if it has none
	var told, spell bool // whether the spell was told, and whether there is one
	for i := range s.measured {
		m := &s.measured[i]
		d := s.deviation(m, c)
		if d.Status != Critical {
			answered, told, spell = false, false, false
			continue
		}
		if !spell {
			until, spell = blk.Date{}, true
		}
		answered = answered && (until.IsZero() || !until.Before(m.On))
		r := &p.Reports[m.Report]
		for j := range r.Actions {
			a := &r.Actions[j]
			if a.On.After(day(c)) { // it is not done yet
				continue
			}
			if !answered || a.Until.IsZero() || !until.IsZero() && a.Until.After(until) {
				until = a.Until
			}
			answered = answered || a.answers(m.On)
		}
		if answered {
			told = false
		} else if !told {
			told = true
			params := append(blk.TextParams("on", m.On.Label()), blk.TextParams("planned", d.Planned.Label())...)
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/progress_reports", m.Report, ""), Params: append(params, blk.TextParams("given", d.Actual.Label())...)})
		}
	}
	return failures
}

// unknownItems finds items in reports that the plan of their day does not have. Where
// there is no plan at all, nothing is said.
func (p *progress) unknownItems() (failures []blk.Failure) {
	if len(p.Baselines) == 0 {
		return nil
	}
	plans := p.curve.plans
	known := make([]map[WorkItemID]struct{}, len(plans)) // where a plan has many items
	for i := range p.Reports {
		r := &p.Reports[i]
		at := planAt(plans, r.On)
		if at < 0 || r.On.IsZero() {
			continue
		}
		items := plans[at].Items
		if known[at] == nil && len(items) > fewItems {
			known[at] = make(map[WorkItemID]struct{}, len(items))
			for k := range items {
				known[at][items[k].ID] = struct{}{}
			}
		}
		for j := range r.Items {
			id := r.Items[j].Item
			if id == "" || j < len(items) && items[j].ID == id {
				continue
			}
			_, has := known[at][id]
			for k := 0; known[at] == nil && k < len(items) && !has; k++ {
				has = items[k].ID == id
			}
			if !has {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/progress_reports", i, "/items"), j, "/item"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
			}
		}
	}
	return failures
}

// outsideContract finds items that are planned outside the time of the contract as it
// stood when their baseline began to hold.
func (p *Project) outsideContract() (failures []blk.Failure) {
	times := p.contractTimes()
	if len(times) == 0 {
		return nil
	}
	for i := range p.Baselines {
		b := &p.Baselines[i]
		k, _ := slices.BinarySearchFunc(times, b.From, func(t contractTime, on blk.Date) int {
			if t.from.Compare(on) <= 0 {
				return -1
			}
			return 1
		})
		time := times[max(k-1, 0)].Period
		if time.IsZero() || time.IsReversed() {
			continue
		}
		for j := range b.Items {
			if w := &b.Items[j]; !w.Period.IsZero() && !w.Period.IsReversed() && !time.Covers(w.Period) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/baselines", i, "/items"), j, "/period"), Params: append(blk.TextParams("given", w.Period.Label()), blk.TextParams("allowed", time.Label())...)})
			}
		}
	}
	return failures
}

// A contractTime is the time for the works from a day on.
type contractTime struct {
	from blk.Date
	blk.Period
}

// contractTimes returns the times of the contracts and of their amendments that change
// them, in the order in which they were signed.
func (p *Project) contractTimes() []contractTime {
	var times []contractTime
	for i := range p.Contracts {
		k := &p.Contracts[i]
		time := blk.Period{From: k.StartOrderOn, Until: k.finish(k.Days, k.PlannedFinish)}
		times = append(times, contractTime{k.SignedOn, time})
		for j := range k.Amendments {
			a := &k.Amendments[j]
			if time.Until = k.finish(a.Days, a.PlannedFinish); !time.Until.IsZero() {
				times = append(times, contractTime{a.SignedOn, time})
			}
		}
	}
	slices.SortStableFunc(times, func(a, b contractTime) int { return a.from.Compare(b.from) })
	return times
}

// provisionalDay returns the day of the provisional handover, which may be absent, and
// whether there was one.
func (p *Project) provisionalDay() (blk.Date, bool) {
	if h := p.Handover(HandoverProvisional); h != nil && !h.On.IsZero() {
		return h.On, true
	}
	return p.dayOf(HandOver), p.passed(ProvisionalHandover)
}

// emptyCorrections finds corrections of reports that are not there or not earlier.
func (p *Project) emptyCorrections() (failures []blk.Failure) {
	if p.corrected() == nil {
		return nil
	}
	places := p.reportPlaces()
	for i := range p.Reports {
		for j, id := range p.Reports[i].Corrects {
			if at, known := places[id]; id != "" && (!known || !p.isBefore(at, i)) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/progress_reports", i, "/corrects"), j, ""), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
			}
		}
	}
	return failures
}
