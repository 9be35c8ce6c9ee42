package training

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// ApprenticeshipQuota answers whether a company has room for the apprentice of an
// agreement (MAG-007): those bound to the company on its first day, and this one,
// against the employees that the plan of the company gives. It is undetermined
// where that is not known. Who signs the agreement supplies it to the context.
func (r *Records) ApprenticeshipQuota(agreement ApprenticeshipAgreementID, c *blk.Context) blk.Answer {
	var f apprenticeshipFacts
	i := slices.IndexFunc(r.ApprenticeshipAgreements, func(a ApprenticeshipAgreement) bool { return a.ID == agreement })
	if i >= 0 && !r.ApprenticeshipAgreements[i].Period.From.IsZero() {
		a := &r.ApprenticeshipAgreements[i]
		n := 1
		for _, j := range r.boundAgreements() {
			if b := &r.ApprenticeshipAgreements[j]; j != i && b.Company == a.Company && b.Period.Contains(a.Period.From) {
				n++
			}
		}
		if at, known := r.plansOn(a.Period.From)[a.Company]; known {
			f.participants, _ = blk.NewCount(n)
			f.employees = r.ApprenticeshipPlans[at].Employees
		}
	}
	return apprenticeshipRuleOf("MAG-007").ask(f, c)
}

// boundAgreements returns the places of the agreements that bind both sides, in
// order. Those that others replace do not hold.
func (r *Records) boundAgreements() []int {
	replaced := blk.Replaced(r.ApprenticeshipAgreements, func(a *ApprenticeshipAgreement) *blk.Amendment[ApprenticeshipAgreementID] { return &a.Amendment })
	var bound []int
	for i := range r.ApprenticeshipAgreements {
		if a := &r.ApprenticeshipAgreements[i]; a.State().binds() && !replaced[a.ID] {
			bound = append(bound, i)
		}
	}
	return bound
}

// plansOn returns, for each company, the place of the plan that tells its
// employees on a day: of those that give them and have begun, the one that began
// last.
func (r *Records) plansOn(on blk.Date) map[blk.OrganisationID]int {
	plans := map[blk.OrganisationID]int{}
	for i := range r.ApprenticeshipPlans {
		p := &r.ApprenticeshipPlans[i]
		if p.Employees.IsZero() || p.Period.From.After(on) {
			continue
		}
		if at, known := plans[p.Company]; !known || r.ApprenticeshipPlans[at].Period.From.Compare(p.Period.From) < 0 {
			plans[p.Company] = i
		}
	}
	return plans
}

// eachWithPlan visits the agreements whose plan is in the records.
func (r *Records) eachWithPlan(visit func(i int, a *ApprenticeshipAgreement, p *ApprenticeshipPlan, of string)) {
	plans := make(map[ApprenticeshipPlanID]int, len(r.ApprenticeshipPlans))
	for i := range r.ApprenticeshipPlans {
		plans[r.ApprenticeshipPlans[i].ID] = i
	}
	delete(plans, "")
	for i := range r.ApprenticeshipAgreements {
		a := &r.ApprenticeshipAgreements[i]
		if at, known := plans[a.Plan]; known {
			visit(i, a, &r.ApprenticeshipPlans[at], blk.IndexPointer("/apprenticeship_plans", at, ""))
		}
	}
}

// acrossRule returns a rule of apprenticeship as a check across records.
func acrossRule(id blk.CheckID, at string, severity blk.Severities, mend blk.Text, find func(*Records, *blk.Context) []blk.Failure) blk.Check[Records] {
	r := apprenticeshipRuleOf(id)
	return blk.Check[Records]{ID: id, At: at, Severity: severity, Must: r.must, Mend: mend, Basis: r.basis, Scope: blk.ScopeAcross, Find: find}
}

// workplaceAcrossChecks are the checks across the records of learning at
// workplaces.
var workplaceAcrossChecks = slices.Concat([]blk.Check[Records]{
	acrossRule("MAG-009", "/apprenticeship_agreements", blk.UnlessReported(blk.Error, blk.Error), blk.Text{ID: "Tunggu persetujuan rencananya, atau tunjuk rencana yang benar.", EN: "Wait for the approval of the plan, or point to the right plan."}, func(r *Records, _ *blk.Context) (failures []blk.Failure) {
		r.eachWithPlan(func(i int, a *ApprenticeshipAgreement, p *ApprenticeshipPlan, of string) {
			if s := p.State(); a.State() != AgreementDraft && s != PlanApproved && s != PlanClosed {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_agreements", i, "/plan"), Of: []string{of}})
			}
		})
		return failures
	}),
	acrossRule("MAG-010", "/apprenticeship_agreements", blk.InEveryPhase(blk.Warning), blk.Text{ID: "Samakan hours_per_week dengan jam kerja perusahaan dalam rencana.", EN: "Keep hours_per_week within the hours of the company in the plan."}, func(r *Records, _ *blk.Context) (failures []blk.Failure) {
		r.eachWithPlan(func(i int, a *ApprenticeshipAgreement, p *ApprenticeshipPlan, of string) {
			if !p.CompanyHoursPerWeek.IsZero() && a.HoursPerWeek.Compare(p.CompanyHoursPerWeek) > 0 {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_agreements", i, "/hours_per_week"), Of: []string{of}})
			}
		})
		return failures
	}),
	acrossRule("MAG-007", "/apprenticeship_plans", blk.InEveryPhase(blk.Error), blk.Text{
		ID: "Tercatat {given} peserta dari {employees} karyawan, batasnya {limit_id}: kurangi peserta, atau bagi ke perusahaan lain.",
		EN: "There are {given} apprentices of {employees} employees, and the limit is {limit_en}: take fewer, or share them with another company."}, findCrowdedCompanies),
	{
		ID: "MAG-011", At: "/apprenticeship_agreements", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013", "AUD-008"},
		Must:  blk.Text{ID: "Satu orang tidak boleh terikat dua perjanjian pemagangan pada hari yang sama (lihat juga {other}).", EN: "One person must not be bound by two apprenticeship agreements on the same day (see also {other})."},
		Mend:  blk.Text{ID: "Akhiri atau ubah salah satunya, atau perbaiki tanggalnya.", EN: "Terminate or amend one of them, or correct the dates."},
		Basis: agreementPractice,
		Find:  findOverlappingAgreements,
	},
	{
		ID: "MAG-012", At: "/apprenticeship_agreements", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Pembimbing peserta harus ada dalam daftar pembimbing rencana pemagangannya.", EN: "The mentor of an apprentice must be in the list of mentors of the plan."},
		Mend:  blk.Text{ID: "Tambahkan pembimbing ke rencana, atau tunjuk yang sudah ada di sana.", EN: "Add the mentor to the plan, or name one who is in it."},
		Basis: []blk.Basis{blk.Law("permenaker-6-2020", "art. 17")},
		Find:  findUnlistedMentors,
	},
	{
		ID: "MAG-013", At: "/apprenticeship_agreements", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Perjanjian pemagangan harus dengan perusahaan rencananya dan di dalam masa rencana itu.", EN: "An apprenticeship agreement must be with the company of its plan and lie in the period of the plan."},
		Mend:  blk.Text{ID: "Perbaiki company atau period, atau tunjuk rencana yang benar.", EN: "Correct company or period, or point to the right plan."},
		Basis: agreementPractice,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			r.eachWithPlan(func(i int, a *ApprenticeshipAgreement, p *ApprenticeshipPlan, of string) {
				if a.Company != "" && p.Company != "" && a.Company != p.Company {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_agreements", i, "/company"), Of: []string{of}})
				}
				if a.Period.From.Before(p.Period.From) || a.Period.Until.After(p.Period.Until) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_agreements", i, "/period"), Of: []string{of}})
				}
			})
			return failures
		},
	},
	{
		ID: "MAG-014", At: "/apprenticeship_plans", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Peserta yang terikat perjanjian ({given}) tidak boleh melebihi peserta dalam rencana ({allowed}).", EN: "Apprentices who are bound by agreements ({given}) must not be more than the plan has ({allowed})."},
		Mend:  blk.Text{ID: "Ajukan perubahan rencana, atau tunda perjanjiannya.", EN: "Submit a change of the plan, or put agreements off."},
		Basis: agreementPractice,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			bound := make(map[ApprenticeshipPlanID]int, len(r.ApprenticeshipPlans))
			for _, i := range r.boundAgreements() {
				bound[r.ApprenticeshipAgreements[i].Plan]++
			}
			delete(bound, "")
			for i := range r.ApprenticeshipPlans {
				p := &r.ApprenticeshipPlans[i]
				if most, known := p.Participants.Int(); known && bound[p.ID] > most {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_plans", i, "/participants"), Params: blk.Params{{Name: "given", Value: strconv.Itoa(bound[p.ID])}, {Name: "allowed", Value: strconv.Itoa(most)}}})
				}
			}
			return failures
		},
	},
	{
		ID: "MAG-023", At: "/on_the_job_trainings", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013", "BAT-001"},
		Must:  blk.Text{ID: "OJT harus di dalam masa pelatihan angkatannya.", EN: "On-the-job training must lie in the training period of its batch."},
		Mend:  blk.Text{ID: "Perbaiki period, atau masa pelatihan angkatannya.", EN: "Correct period, or the training period of the batch."},
		Basis: onTheJobBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batches := make(map[blk.BatchID]int, len(r.Batches))
			for i := range r.Batches {
				batches[r.Batches[i].ID] = i
			}
			delete(batches, "")
			for i := range r.OnTheJobTrainings {
				o := &r.OnTheJobTrainings[i]
				at, known := batches[o.Batch]
				if !known {
					continue
				}
				if t := r.Batches[at].Training; o.Period.From.Before(t.From) || o.Period.Until.After(t.Until) || o.Period.From.After(t.Until) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/on_the_job_trainings", i, "/period"), Of: []string{blk.IndexPointer("/batches", at, "")}})
				}
			}
			return failures
		},
	},
	{
		ID: "MAG-025", At: "/on_the_job_trainings", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Peserta OJT harus peserta angkatannya.", EN: "Who is in on-the-job training must be enrolled in its batch."},
		Mend:  blk.Text{ID: "Perbaiki enrolments atau batch.", EN: "Correct enrolments or batch."},
		Basis: onTheJobBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batchOf := make(map[blk.EnrolmentID]blk.BatchID, len(r.Enrolments))
			for i := range r.Enrolments {
				batchOf[r.Enrolments[i].ID] = r.Enrolments[i].Batch
			}
			delete(batchOf, "")
			for i := range r.OnTheJobTrainings {
				o := &r.OnTheJobTrainings[i]
				for j, id := range o.Enrolments {
					if batch, known := batchOf[id]; known && batch != o.Batch {
						failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/on_the_job_trainings", i, "/enrolments"), j, "")})
					}
				}
			}
			return failures
		},
	},
	{
		ID: "MAG-028", At: "/graduate_internships", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Seseorang hanya boleh mengikuti magang lulusan sebanyak {limit} kali (lihat juga {other}).", EN: "Somebody may have a graduate internship only so often: {limit} (see also {other})."},
		Mend:  blk.Text{ID: "Periksa apakah catatannya sama atau pesertanya keliru.", EN: "Look whether the record stands twice or the person is wrong."},
		Basis: internshipBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			most, set := c.Number(&internshipMaxTimes)
			if !set {
				return nil
			}
			times := make(map[blk.PersonID]int64, len(r.GraduateInternships))
			last := make(map[blk.PersonID]GraduateInternshipID, len(r.GraduateInternships))
			for i := range r.GraduateInternships {
				g := &r.GraduateInternships[i]
				if g.Person == "" {
					continue
				}
				if times[g.Person]++; times[g.Person] > most {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/graduate_internships", i, "/person"), Params: blk.Params{
						{Name: "limit", Value: strconv.FormatInt(most, 10)}, {Name: "other", Value: blk.QuoteWord(string(last[g.Person]))}}})
				}
				last[g.Person] = g.ID
			}
			return failures
		},
	},
}, blk.CheckAmendments("apprenticeship_agreements", func(r *Records) []ApprenticeshipAgreement { return r.ApprenticeshipAgreements },
	func(a *ApprenticeshipAgreement) (ApprenticeshipAgreementID, *blk.Amendment[ApprenticeshipAgreementID]) {
		return a.ID, &a.Amendment
	}))

// findCrowdedCompanies finds the companies that have more apprentices on the
// reference date than their employees allow, at the plan that tells the
// employees.
func findCrowdedCompanies(r *Records, c *blk.Context) (failures []blk.Failure) {
	if len(r.ApprenticeshipPlans) == 0 || c.On.IsZero() {
		return nil
	}
	rule := apprenticeshipRuleOf("MAG-007")
	apprentices := map[blk.OrganisationID]int{}
	for _, i := range r.boundAgreements() {
		if a := &r.ApprenticeshipAgreements[i]; a.Period.Contains(c.On) {
			apprentices[a.Company]++
		}
	}
	plans := r.plansOn(c.On)
	for i := range r.ApprenticeshipPlans {
		p := &r.ApprenticeshipPlans[i]
		at, known := plans[p.Company]
		f := apprenticeshipFacts{employees: p.Employees}
		f.participants, _ = blk.NewCount(apprentices[p.Company])
		if known && at == i && rule.holds(f, c) == blk.False {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_plans", i, "/employees"),
				Params: append(rule.limitParams(c), blk.Param{Name: "given", Value: f.participants.String()}, blk.Param{Name: "employees", Value: p.Employees.String()})})
		}
	}
	return failures
}

// findOverlappingAgreements finds agreements that bind a person on a day on which
// an earlier one does.
func findOverlappingAgreements(r *Records, _ *blk.Context) []blk.Failure {
	agreements := r.ApprenticeshipAgreements
	bound := slices.DeleteFunc(r.boundAgreements(), func(i int) bool { return agreements[i].Person == "" || agreements[i].Period.IsReversed() })
	slices.SortStableFunc(bound, func(i, j int) int {
		return cmp.Or(cmp.Compare(agreements[i].Person, agreements[j].Person), agreements[i].Period.From.Compare(agreements[j].Period.From))
	})
	var pairs [][2]int // the later in the document first
	longest := -1      // of this person's agreements so far, the one that ends last
	for _, i := range bound {
		a := &agreements[i]
		if longest < 0 || agreements[longest].Person != a.Person {
			longest = i
			continue
		}
		b := &agreements[longest]
		if a.Period.Overlaps(b.Period) {
			pairs = append(pairs, [2]int{max(i, longest), min(i, longest)})
		}
		if !b.Period.Until.IsZero() && (a.Period.Until.IsZero() || a.Period.Until.After(b.Period.Until)) {
			longest = i
		}
	}
	slices.SortFunc(pairs, func(p, q [2]int) int { return cmp.Or(p[0]-q[0], p[1]-q[1]) })
	var failures []blk.Failure
	for _, p := range pairs {
		failures = append(failures, blk.Failure{At: blk.IndexPointer("/apprenticeship_agreements", p[0], "/period"), Of: []string{blk.IndexPointer("/apprenticeship_agreements", p[1], "")},
			Params: blk.Params{{Name: "other", Value: blk.QuoteWord(string(agreements[p[1]].ID))}}})
	}
	return failures
}

// findUnlistedMentors finds the mentors who are not in the plan of the agreement,
// where the plan lists any.
func findUnlistedMentors(r *Records, _ *blk.Context) (failures []blk.Failure) {
	type listing struct {
		plan   ApprenticeshipPlanID
		mentor blk.PersonID
	}
	listed := map[listing]bool{}
	for i := range r.ApprenticeshipPlans {
		for _, mentor := range r.ApprenticeshipPlans[i].Mentors {
			listed[listing{r.ApprenticeshipPlans[i].ID, mentor}] = true
		}
	}
	r.eachWithPlan(func(i int, a *ApprenticeshipAgreement, p *ApprenticeshipPlan, of string) {
		for j, mentor := range a.Mentors {
			if len(p.Mentors) > 0 && !listed[listing{p.ID, mentor}] {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/apprenticeship_agreements", i, "/mentors"), j, ""), Of: []string{of}})
			}
		}
	})
	return failures
}
