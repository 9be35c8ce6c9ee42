package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Roadmap is what is known of one community centre on its way: the classes it
// was given and the evidence for the criteria.
type Roadmap struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The region of the centre.
	Region blk.Region `json:"region,omitzero"`
	// The classes it was given, the earlier first.
	Classes []ClassDecision `json:"classes,omitempty"`
	// Evidence for and against the criteria.
	Evidence []Evidence `json:"evidence,omitempty"`
	// The day of the last review.
	ReviewedOn blk.Date `json:"reviewed_on,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A ClassDecision is a class given on a day.
type ClassDecision struct {
	// The class.
	Class IndependenceClass `json:"class,omitzero" jsonschema:"required"`
	// From which day.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The decision.
	Document blk.DocumentID `json:"document,omitzero"`
	// Why, for a demotion.
	Reason string `json:"reason,omitzero"`
}

// An Evidence says that a centre meets a criterion or does not.
type Evidence struct {
	// The criterion.
	Criterion Criterion `json:"criterion,omitzero" jsonschema:"required"`
	// Whether it is met.
	Met blk.Flag `json:"met,omitzero" jsonschema:"required"`
	// The day on which this was seen.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The paper that shows it.
	Document blk.DocumentID `json:"document,omitzero"`
}

// ClassOn returns the class that the centre had on a day, "" if none.
func (r *Roadmap) ClassOn(on blk.Date) IndependenceClass {
	var class IndependenceClass
	var since blk.Date
	for _, d := range r.Classes {
		if !d.From.IsZero() && !d.From.After(on) && !d.From.Before(since) {
			class, since = d.Class, d.From
		}
	}
	return class
}

// Meets returns whether the centre meets a criterion on a day, by the latest
// evidence up to then. If the evidence of one day disagrees, and if there is
// none, it is Undetermined.
func (r *Roadmap) Meets(x Criterion, on blk.Date) blk.Truth {
	truth := blk.Undetermined
	var latest blk.Date
	for _, e := range r.Evidence {
		if e.Criterion != x || e.On.IsZero() || e.On.After(on) || e.On.Before(latest) {
			continue
		}
		if e.On == latest && truth != e.Met.Truth() {
			truth = blk.Undetermined
			continue
		}
		truth, latest = e.Met.Truth(), e.On
	}
	return truth
}

// An Assessment is where a centre stands on a day by its evidence.
type Assessment struct {
	// The class that the evidence shows, "" if not even the first.
	Class IndependenceClass
	// Each class with its criteria; a class holds if it and those before it do.
	Answer blk.Answer
}

// Assess answers which class the evidence shows on the reference date, and for
// each class which criteria hold, which do not and which are not known.
func (r *Roadmap) Assess(c *blk.Context) Assessment {
	var on blk.Date
	if c != nil {
		on = c.On
	}
	var a Assessment
	before := blk.True
	classes := make([]blk.Answer, len(requirements))
	for i, step := range requirements {
		parts := make([]blk.Answer, len(step.needs))
		for j, need := range step.needs {
			parts[j] = blk.Answer{Truth: r.Meets(need.criterion, on), Code: string(need.criterion), Text: need.criterion.Label(), Basis: []blk.Basis{need.basis}}
			switch parts[j].Truth {
			case blk.Undetermined:
				parts[j].Mend = blk.Text{ID: "Kumpulkan bukti.", EN: "Gather evidence."}
			case blk.False:
				parts[j].Mend = blk.Text{ID: "Penuhi kriteria ini, lalu catat buktinya.", EN: "Meet this criterion and record the evidence."}
			}
		}
		classes[i] = blk.AllOf(string(step.class), step.class.Label(), parts...)
		before = blk.All(before, classes[i].Truth)
		if before == blk.True {
			a.Class = step.class
		}
	}
	a.Answer = blk.AllOf("independence", blk.Text{ID: "Kemandirian", EN: "Independence"}, classes...)
	return a
}

// Lacking returns what keeps the centre from the class above the one that its
// evidence shows: criteria that fail, and those that are not known. Both are
// empty for a centre that is mandiri.
func (a *Assessment) Lacking() (failing, unknown []blk.Answer) {
	for i := range a.Answer.Children {
		if class := &a.Answer.Children[i]; IndependenceClass(class.Code).rank() == a.Class.rank()+1 {
			return class.Leaves(blk.False), class.Leaves(blk.Undetermined)
		}
	}
	return nil, nil
}

var reviewMonths = blk.Parameter{
	ID: "roadmap_review_months", Label: blk.Text{ID: "Jarak antara dua evaluasi", EN: "Time between two reviews"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 12}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "peta jalan dievaluasi berkala; jaraknya tidak diumumkan", EN: "the roadmap is reviewed periodically; how often is not public"})}}},
}

var roadmapChecks = []blk.Check[Roadmap]{
	blk.CheckPresent("/centre", func(r *Roadmap) bool { return r.Centre != "" }),
	blk.CheckIdentifier("/centre", func(r *Roadmap) blk.CentreID { return r.Centre }),
	blk.CheckRegion("/region", func(r *Roadmap) blk.Region { return r.Region }),
	{
		ID: "BKK-002", At: "/classes", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Kelas {class} harus didukung bukti tiap kriterianya; yang belum: {criterion_id}.", EN: "The class {class} must have evidence for each of its criteria; without it: {criterion_en}."},
		Mend:  blk.Text{ID: "Catat bukti kriteria itu, atau turunkan kelasnya.", EN: "Record the evidence for that criterion, or lower the class."},
		Basis: []blk.Basis{kompas, decree},
		Find:  findUnsupportedClasses,
	},
	{
		ID: "BKK-004", At: "/classes", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kenaikan kelas tidak boleh melompati satu kelas.", EN: "A promotion must not skip a class."},
		Mend:  blk.Text{ID: "Catat kelas di antaranya, atau jelaskan keputusannya.", EN: "Record the class between, or explain the decision."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "urutan kelas", EN: "order of the classes"})},
		Find: func(r *Roadmap, _ *blk.Context) []blk.Failure {
			var failures []blk.Failure
			for i := 1; i < len(r.Classes); i++ {
				if r.Classes[i].Class.rank() > r.Classes[i-1].Class.rank()+1 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-005", At: "/reviewed_on", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Evaluasi terakhir harus paling lama {allowed} bulan yang lalu.", EN: "The last review must be at most {allowed} months ago."},
		Mend:  blk.Text{ID: "Evaluasi kembali dan catat tanggalnya.", EN: "Review again and record the day."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "dimonitor dan dievaluasi secara berkala", EN: "monitored and reviewed periodically"})},
		Holds: func(r *Roadmap, c *blk.Context) bool {
			months, ok := c.Number(&reviewMonths)
			return !ok || c.On.IsZero() || !r.ReviewedOn.IsZero() && !r.ReviewedOn.AddMonths(int(months)).Before(c.On)
		},
		Params: func(_ *Roadmap, c *blk.Context) blk.Params {
			months, _ := c.Number(&reviewMonths)
			return blk.Params{{Name: "allowed", Value: blk.Value{Number: months}.String()}}
		},
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
}

// findUnsupportedClasses returns the decisions whose class asks for a criterion
// that had no evidence for it on that day.
func findUnsupportedClasses(r *Roadmap, _ *blk.Context) []blk.Failure {
	var failures []blk.Failure
	for i, d := range r.Classes {
		for _, step := range requirements[:d.Class.rank()] {
			for _, need := range step.needs {
				if r.Meets(need.criterion, d.From) != blk.True {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class"), Params: append(blk.Params{{Name: "class", Value: string(d.Class)}}, blk.TextParams("criterion", need.criterion.Label())...)})
				}
			}
		}
	}
	return failures
}

var classDecisionChecks = []blk.Check[ClassDecision]{
	blk.CheckPresent("/class", func(d *ClassDecision) bool { return d.Class != "" }),
	blk.CheckCode("/class", func(d *ClassDecision) IndependenceClass { return d.Class }),
	blk.CheckPresent("/from", func(d *ClassDecision) bool { return !d.From.IsZero() }),
	blk.CheckIdentifier("/document", func(d *ClassDecision) blk.DocumentID { return d.Document }),
}

var evidenceChecks = []blk.Check[Evidence]{
	blk.CheckPresent("/criterion", func(e *Evidence) bool { return e.Criterion != "" }),
	blk.CheckCode("/criterion", func(e *Evidence) Criterion { return e.Criterion }),
	blk.CheckPresent("/met", func(e *Evidence) bool { return !e.Met.IsZero() }),
	blk.CheckPresent("/on", func(e *Evidence) bool { return !e.On.IsZero() }),
	blk.CheckIdentifier("/document", func(e *Evidence) blk.DocumentID { return e.Document }),
}

// Check returns what the checks find in the decision, nil if all hold.
func (d *ClassDecision) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(classDecisionChecks, d, c)
}

// Check returns what the checks find in the evidence, nil if all hold.
func (e *Evidence) Check(c *blk.Context) blk.Findings { return blk.RunChecks(evidenceChecks, e, c) }

// Check returns what the checks find in the roadmap, nil if all hold.
func (r *Roadmap) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(roadmapChecks, r, c)
	found = append(found, blk.CheckEach("classes", r.Classes, (*ClassDecision).Check, c)...)
	found = append(found, blk.CheckEach("evidence", r.Evidence, (*Evidence).Check, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}

// Validate is [Roadmap.Check] as an error: nil unless a finding is an error.
func (r *Roadmap) Validate(c *blk.Context) error { return r.Check(c).Err() }
