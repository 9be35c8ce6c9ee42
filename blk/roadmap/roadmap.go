package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Roadmap is what is known of one community centre on its way: the classes it
// was given, the evidence for the criteria, the steps ahead and the reviews.
type Roadmap struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The region of the centre.
	Region blk.Region `json:"region,omitzero"`
	// Who manages the centre, as the system that keeps the record knows its users; not a
	// name. That person does not review it.
	Manager blk.ActorID `json:"manager,omitzero"`
	// The classes it was given, the earlier first.
	Classes []ClassDecision `json:"classes,omitempty"`
	// Evidence for and against the criteria.
	Evidence []Evidence `json:"evidence,omitempty"`
	// The steps towards the next classes.
	Milestones []Milestone `json:"milestones,omitempty"`
	// The reviews so far, the earlier first.
	Reviews []Review `json:"reviews,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Find returns the milestone with an identifier, nil if there is none.
func (r *Roadmap) Find(id MilestoneID) *Milestone {
	for i := range r.Milestones {
		if r.Milestones[i].ID == id {
			return &r.Milestones[i]
		}
	}
	return nil
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
	standing := r.Standing(c)
	a := Assessment{Class: standing.Class}
	answers := make([]blk.Answer, len(classes))
	for i, class := range classes {
		var parts []blk.Answer
		for x := range class.Criteria().All() {
			part := blk.Answer{Truth: standing.Truth(x), Code: string(x), Text: x.Label(), Basis: []blk.Basis{requirements[x.index()].basis}}
			switch part.Truth {
			case blk.Undetermined:
				part.Mend = blk.Text{ID: "Kumpulkan bukti.", EN: "Gather evidence."}
			case blk.False:
				part.Mend = blk.Text{ID: "Penuhi kriteria ini, lalu catat buktinya.", EN: "Meet this criterion and record the evidence."}
			}
			parts = append(parts, part)
		}
		answers[i] = blk.AllOf(string(class), class.Label(), parts...)
	}
	a.Answer = blk.AllOf("independence", blk.Text{ID: "Kemandirian", EN: "Independence"}, answers...)
	return a
}

// Lacking returns what keeps the centre from the class above the one that its
// evidence shows: criteria that fail, and those that are not known. Both are
// empty for a centre that is mandiri.
func (a *Assessment) Lacking() (failing, unknown []blk.Answer) {
	for i := range a.Answer.Children {
		if class := &a.Answer.Children[i]; IndependenceClass(class.Code).Rank() == a.Class.Rank()+1 {
			return class.Leaves(blk.False), class.Leaves(blk.Undetermined)
		}
	}
	return nil, nil
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
				if r.Classes[i].Class.Rank() > r.Classes[i-1].Class.Rank()+1 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-005", At: "/reviews", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Evaluasi terakhir harus paling lama {allowed} bulan yang lalu.", EN: "The last review must be at most {allowed} months ago."},
		Mend:  blk.Text{ID: "Evaluasi kembali dan catat di reviews.", EN: "Review again and record it in reviews."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "dimonitor dan dievaluasi secara berkala", EN: "monitored and reviewed periodically"})},
		Holds: func(r *Roadmap, c *blk.Context) bool { return !r.ReviewOverdue(c) },
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
func findUnsupportedClasses(r *Roadmap, c *blk.Context) []blk.Failure {
	var failures []blk.Failure
	for i, d := range r.Classes {
		met := r.standingOn(d.From, c).Met
		for _, class := range classes[:d.Class.Rank()] {
			for x := range (class.Criteria() &^ met).All() {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/classes", i, "/class"), Params: append(blk.Params{{Name: "class", Value: string(d.Class)}}, blk.TextParams("criterion", x.Label())...)})
			}
		}
	}
	return failures
}

// Check returns what the checks find in the roadmap, nil if all hold.
func (r *Roadmap) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(roadmapChecks, r, c)
	found = append(found, blk.CheckEach("classes", r.Classes, (*ClassDecision).Check, c)...)
	found = append(found, blk.CheckEach("evidence", r.Evidence, (*Evidence).Check, c)...)
	found = append(found, blk.CheckEach("milestones", r.Milestones, (*Milestone).Check, c)...)
	found = append(found, blk.CheckEach("reviews", r.Reviews, (*Review).Check, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}

// Validate is [Roadmap.Check] as an error: nil unless a finding is an error.
func (r *Roadmap) Validate(c *blk.Context) error { return r.Check(c).Err() }
