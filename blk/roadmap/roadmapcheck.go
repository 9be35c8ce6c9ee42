package roadmap

import "github.com/vokasi/vokasi-go/blk"

var roadmapChecks = []blk.Check[Roadmap]{
	blk.CheckPresent("/centre", func(r *Roadmap) bool { return r.Centre != "" }),
	blk.CheckIdentifier("/centre", func(r *Roadmap) blk.CentreID { return r.Centre }),
	blk.CheckRegion("/region", func(r *Roadmap) blk.Region { return r.Region }),
	{
		ID: "BKK-002", At: "/classes", Severity: blk.UnlessReported(blk.Warning, blk.Error), Needs: []blk.CheckID{"BKK-008"},
		Must:  blk.Text{ID: "Kelas {class} harus didukung bukti tiap kriterianya; yang belum: {criterion_id}.", EN: "The class {class} must have evidence for each of its criteria; without it: {criterion_en}."},
		Mend:  blk.Text{ID: "Catat bukti kriteria itu, atau turunkan kelasnya.", EN: "Record the evidence for that criterion, or lower the class."},
		Basis: []blk.Basis{kompas},
		Find: func(r *Roadmap, c *blk.Context) []blk.Failure {
			return r.findUnsupported(c, func(q *requirement) bool { return q.basis.Kind != blk.BasisRegulation })
		},
	},
	{
		ID: "BKK-003", At: "/classes", Severity: blk.UnlessReported(blk.Warning, blk.Error), Needs: []blk.CheckID{"BKK-008"},
		Must:  blk.Text{ID: "Kelas {class} harus memenuhi lima kriteria keputusan 2021; yang belum terbukti: {criterion_id}.", EN: "The class {class} must meet the five criteria of the decree of 2021; not shown: {criterion_en}."},
		Mend:  blk.Text{ID: "Catat bukti kriteria itu, atau turunkan kelasnya.", EN: "Record the evidence for that criterion, or lower the class."},
		Basis: []blk.Basis{decree},
		Find: func(r *Roadmap, c *blk.Context) []blk.Failure {
			return r.findUnsupported(c, func(q *requirement) bool { return q.basis.Kind == blk.BasisRegulation })
		},
	},
	{
		ID: "BKK-004", At: "/classes", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kenaikan kelas tidak boleh melompati satu kelas.", EN: "A promotion must not skip a class."},
		Mend:  blk.Text{ID: "Catat kelas di antaranya, atau jelaskan keputusannya.", EN: "Record the class between, or explain the decision."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "urutan kelas", EN: "order of the classes"})},
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			before := 0 // the rank of the class before, 0 if that is none
			for i := range r.Classes {
				rank := r.Classes[i].Class.Rank()
				if before > 0 && rank > before+1 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class")})
				}
				if rank > 0 { // what is no class is told elsewhere
					before = rank
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-005", At: "/reviews", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must: blk.Text{ID: "Evaluasi terakhir harus paling lama {allowed} bulan yang lalu.", EN: "The last review must be at most {allowed} months ago."},
		Mend: blk.Text{ID: "Evaluasi kembali dan catat di reviews.", EN: "Review again and record it in reviews."},
		Basis: []blk.Basis{
			blk.Practice(blk.Text{ID: "dimonitor dan dievaluasi secara berkala", EN: "monitored and reviewed periodically"}),
			blk.Assumption(blk.Text{ID: "jarak antara dua evaluasi tidak diumumkan", EN: "how often is not public"}),
		},
		Holds: func(r *Roadmap, c *blk.Context) bool { return !r.ReviewOverdue(c) },
		Params: func(_ *Roadmap, c *blk.Context) blk.Params {
			months, _ := c.Number(&reviewMonths)
			return blk.Params{{Name: "allowed", Value: blk.Value{Number: months}.String()}}
		},
	},
	{
		ID: "BKK-006", At: "/milestones", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"BKK-013"},
		Must: prerequisitesMust, Mend: prerequisitesMend, Basis: milestoneBasis,
		Find: findDoneBeforePrerequisites,
	},
	{
		ID: "BKK-007", At: "/evidence", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Rasio pendapatan sendiri BLKK berkelas Mandiri seharusnya tidak kurang dari {allowed_id} (angka ini asumsi).", EN: "The ratio of own revenue of a centre of the class Mandiri should not be below {allowed_en} (the number is an assumption)."},
		Mend:  blk.Text{ID: "Periksa rasionya, atau tinjau kembali kelasnya.", EN: "Check the ratio, or review the class."},
		Basis: []blk.Basis{decree, blk.Assumption(blk.Text{ID: "ambang rasio tidak diumumkan", EN: "the threshold of the ratio is not public"})},
		Find:  findLowRatio,
	},
	{
		ID: "BKK-008", At: "/classes", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Keputusan kelas harus diurutkan menurut tanggal.", EN: "Class decisions must be in the order of their days."},
		Mend:  blk.Text{ID: "Urutkan atau perbaiki tanggalnya.", EN: "Put them in order or correct the days."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "riwayat bertanggal", EN: "dated history"})},
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			for i := 1; i < len(r.Classes); i++ {
				if r.Classes[i].From.Before(r.Classes[i-1].From) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/from")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-011", At: "/classes", Severity: blk.UnlessReported(blk.Warning, blk.Error), Needs: []blk.CheckID{"BKK-008"},
		Must:  blk.Text{ID: "Penurunan kelas harus menyebut alasannya.", EN: "A demotion must give its reason."},
		Mend:  blk.Text{ID: "Isi reason.", EN: "Give reason."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kelas dapat turun dengan alasan", EN: "a class may be lowered for a reason"})},
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			for i := 1; i < len(r.Classes); i++ {
				if d := &r.Classes[i]; d.Class.IsValid() && d.Class.Rank() < r.Classes[i-1].Class.Rank() && d.Reason == "" {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/reason")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-012", At: "/classes", Severity: blk.InEveryPhase(blk.Error), Must: reviewerMust, Mend: reviewerMend, Basis: fourEyes,
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			for i := range r.Classes {
				if !r.mayReview(r.Classes[i].Reviewer) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/reviewer")})
				}
			}
			for i := range r.Reviews {
				if !r.mayReview(r.Reviews[i].Reviewer) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/reviews", i, "/reviewer")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-013", At: "/milestones", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tonggak tidak boleh menjadi prasyarat dirinya sendiri; lingkaran: {given}.", EN: "A milestone must not be a prerequisite of itself; the circle: {given}."},
		Mend:  blk.Text{ID: "Hapus satu prasyarat dari lingkaran itu.", EN: "Take one prerequisite out of the circle."},
		Basis: milestoneBasis, Find: findCircles,
	},
	{
		ID: "BKK-014", At: "/milestones", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Prasyarat harus tonggak pada peta jalan yang sama; {given} tidak ada di sana.", EN: "A prerequisite must be a milestone of the same roadmap; {given} is not there."},
		Mend:  blk.Text{ID: "Tambahkan tonggak itu, atau perbaiki pengenalnya.", EN: "Add that milestone, or correct the identifier."},
		Basis: milestoneBasis, Find: findUnknownPrerequisites,
	},
	{
		ID: "BKK-015", At: "/milestones", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pengenal tonggak harus unik pada satu peta jalan; {given} sudah dipakai.", EN: "The identifier of a milestone must be unique in its roadmap; {given} is used before."},
		Mend:  blk.Text{ID: "Beri pengenal lain.", EN: "Give another identifier."},
		Basis: milestoneBasis, Find: findRepeatedMilestones,
	},
	{
		ID: "BKK-016", At: "/milestones", Severity: blk.InEveryPhase(blk.Warning), Needs: []blk.CheckID{"BKK-013"},
		Must:  blk.Text{ID: "Tenggat tonggak ({given}) sebaiknya tidak mendahului tenggat prasyaratnya, {prerequisite} ({allowed}).", EN: "A milestone should not be due ({given}) before its prerequisite {prerequisite} is ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki salah satu tenggatnya.", EN: "Correct one of the two days."},
		Basis: milestoneBasis, Find: findDueBeforePrerequisites,
	},
	{
		ID: "BKK-017", At: "/evidence", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang dicatat sebagai kejadian ({given}) tidak boleh setelah tanggal acuan ({allowed}); rencana dicatat sebagai tenggat.", EN: "What is recorded as a fact ({given}) must not lie after the reference date ({allowed}); a plan is recorded as a day due."},
		Mend:  blk.Text{ID: "Perbaiki tanggalnya, atau pindahkan rencana ke due.", EN: "Correct the day, or move the plan to due."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "tanggal rencana bukan tanggal kejadian", EN: "the day of a plan is not that of a fact"})},
		Find:  findFuture,
	},
	{
		ID: "BKK-018", At: "/reviews", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Evaluasi harus diurutkan menurut tanggal.", EN: "Reviews must be in the order of their days."},
		Mend:  blk.Text{ID: "Urutkan atau perbaiki tanggalnya.", EN: "Put them in order or correct the days."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "riwayat bertanggal", EN: "dated history"})},
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			for i := 1; i < len(r.Reviews); i++ {
				if r.Reviews[i].On.Before(r.Reviews[i-1].On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/reviews", i, "/on")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-019", At: "/reviews", Severity: blk.UnlessReported(blk.Info, blk.Info), Needs: []blk.CheckID{"BKK-008"},
		Must:  blk.Text{ID: "Evaluasi tanggal {given} menemukan kelas yang lebih rendah; setelah {allowed} bulan belum ada keputusan.", EN: "The review of {given} found a lower class; after {allowed} months there is no decision."},
		Mend:  blk.Text{ID: "Putuskan kelasnya, atau evaluasi kembali.", EN: "Decide on the class, or review again."},
		Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "masa perbaikan tidak diumumkan", EN: "the time to mend is not public"})},
		Find:  findUndecided,
	},
}

// findUnsupported returns the decisions that gave a class without evidence on that
// day for each criterion of the class and those before it, of the criteria that are
// asked for. Of each class the decision counts that raised the centre to it last: what
// was taken back is not told. What was told of one decision is not told of the next.
// A ratio that is too low is told by BKK-007: how low it may be is assumed.
func (r *Roadmap) findUnsupported(c *blk.Context, asked func(*requirement) bool) []blk.Failure {
	raised := [len(classes)]int{-1, -1, -1}
	before := 0
	for i := range r.Classes {
		rank := r.Classes[i].Class.Rank()
		for k := before; k < rank; k++ {
			raised[k] = i
		}
		before = rank
	}
	var failures []blk.Failure
	var told CriterionSet
	for k, i := range raised {
		if i < 0 || r.Classes[i].From.IsZero() {
			continue
		}
		d := &r.Classes[i]
		standing := r.standingOn(d.From, c)
		lacks := classes[k].allCriteria() &^ standing.Met &^ told
		for n := range requirements {
			q := &requirements[n]
			if lacks&(1<<n) == 0 || !asked(q) || q.criterion == SelfFinancing && standing.Unmet.Has(SelfFinancing) && !r.deniesOn(SelfFinancing, d.From, c) {
				continue
			}
			told |= 1 << n
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class"), Params: append(blk.Params{{Name: "class", Value: string(d.Class)}}, blk.TextParams("criterion", q.criterion.Label())...)})
		}
	}
	return failures
}

// deniesOn reports whether evidence in force on a day says in words that a criterion
// is not met.
func (r *Roadmap) deniesOn(x Criterion, on blk.Date, c *blk.Context) bool {
	said := r.said(on, c)[x.index()]
	return said.isSaid() && !r.Evidence[said.at].Met.IsZero()
}

// findLowRatio returns the evidence in force that gives a ratio below the parameter,
// or the decision where only the context says so, while the class is mandiri.
func findLowRatio(r *Roadmap, c *blk.Context) []blk.Failure {
	if r.ClassOn(c.On) != Mandiri {
		return nil
	}
	at := ""
	var latest *Evidence
	for i := range r.Evidence {
		e := &r.Evidence[i]
		if e.Criterion == SelfFinancing && !e.Ratio.IsZero() && !e.On.IsZero() && !e.On.After(c.On) && !e.Until.Before(c.On) && (latest == nil || !e.On.Before(latest.On)) {
			latest = e
			if at = ""; e.ratioSuffices(c) == blk.False {
				at = blk.IndexPointer("/evidence", i, "/ratio")
			}
		}
	}
	if latest == nil && r.Meets(SelfFinancing, c) == blk.False && !r.deniesOn(SelfFinancing, c.On, c) {
		at = "/classes"
	}
	if at == "" {
		return nil
	}
	least, _ := c.Number(&selfFinancingLeast)
	return []blk.Failure{{At: at, Params: blk.TextParams("allowed", blk.UnitHundredths.Format(least))}}
}

// findFuture returns the facts that lie after the reference date.
func findFuture(r *Roadmap, c *blk.Context) []blk.Failure {
	var failures []blk.Failure
	note := func(day blk.Date, list string, i int, member string) {
		if day.After(c.On) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer(list, i, member), Params: blk.Params{{Name: "given", Value: day.String()}, {Name: "allowed", Value: c.On.String()}}})
		}
	}
	for i := range r.Classes {
		note(r.Classes[i].From, "/classes", i, "/from")
	}
	for i := range r.Evidence {
		note(r.Evidence[i].On, "/evidence", i, "/on")
	}
	for i := range r.Milestones {
		for j := range r.Milestones[i].History {
			if day, _ := r.Milestones[i].History[j].At.In(blk.WIB); day.After(c.On) {
				note(day, blk.IndexPointer("/milestones", i, "/history"), j, "/at")
			}
		}
	}
	for i := range r.Reviews {
		note(r.Reviews[i].On, "/reviews", i, "/on")
	}
	return failures
}

// findUndecided returns the review that found a lower class and on which nothing was
// decided in the time to mend.
func findUndecided(r *Roadmap, c *blk.Context) []blk.Failure {
	months, set := c.Number(&graceMonths)
	review := r.lowerSince(c.On)
	if !set || review == nil {
		return nil
	}
	if over := review.On.AddMonths(int(months)); over.IsZero() || !over.Before(c.On) {
		return nil
	}
	for i := range r.Reviews {
		if &r.Reviews[i] == review {
			return []blk.Failure{{At: blk.IndexPointer("/reviews", i, "/class"), Params: blk.Params{{Name: "given", Value: review.On.String()}, {Name: "allowed", Value: blk.Value{Number: months}.String()}}}}
		}
	}
	return nil
}
