package roadmap

import (
	"github.com/vokasi/vokasi-go/blk"
)

// A Target is what a portfolio of centres should reach by a day, for example 500
// incubators by the end of 2024: at least so many centres of a class or that meet a
// criterion, or at least such a share of them.
type Target struct {
	// What it is called, for example "500 inkubator bisnis".
	Title blk.Text `json:"title,omitzero"`
	// The class that is counted; absent if it is a criterion.
	Class IndependenceClass `json:"class,omitzero"`
	// The criterion that is counted, such as incubator; absent if it is a class.
	Criterion Criterion `json:"criterion,omitzero"`
	// How many centres; absent if it is a share.
	Count blk.Count `json:"count,omitzero"`
	// What share of all centres; absent if it is a number.
	Share blk.Percent `json:"share,omitzero"`
	// The last day on which it counts as reached.
	By blk.Date `json:"by,omitzero"`
	// Who set it, where, for example "Renstra Kemnaker 2020-2024".
	Source blk.Text `json:"source,omitzero"`
}

// A Reading is how far a target is on a day: counted here, or reported by
// somebody.
type Reading struct {
	// The day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The centres that are what the target wants.
	Actual int `json:"actual" jsonschema:"required"`
	// The centres of which nobody knows.
	Unknown int `json:"unknown" jsonschema:"required"`
	// All centres.
	Total int `json:"total" jsonschema:"required"`
	// Who says so; absent if it was counted here.
	Source blk.Text `json:"source,omitzero"`
}

// TargetProgress is a target against reality.
type TargetProgress struct {
	// The day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Whether it is reached; undetermined if it hangs on centres of which nobody knows.
	Reached blk.Truth `json:"reached" jsonschema:"required"`
	// How many centres the target wants, of the total of the reading.
	Needed int `json:"needed" jsonschema:"required"`
	// How many there are.
	Actual int `json:"actual" jsonschema:"required"`
	// How many are missing.
	Missing int `json:"missing" jsonschema:"required"`
	// The days until the target's last day; negative if it is past.
	DaysLeft int `json:"days_left" jsonschema:"required"`
	// How many are needed in each year of 365 days until then, rounded up; 0 if none are
	// missing or the day is past.
	PerYear int `json:"per_year" jsonschema:"required"`
}

// Read counts what a target wants among roadmaps on the reference date: by the class
// given in a decision, or by the evidence for a criterion.
func (t *Target) Read(roadmaps []Roadmap, c *blk.Context) Reading {
	on := referenceDate(c)
	r := Reading{On: on, Total: len(roadmaps)}
	for i := range roadmaps {
		if t.Class != "" {
			if roadmaps[i].ClassOn(on) == t.Class {
				r.Actual++
			}
			continue
		}
		switch roadmaps[i].Meets(t.Criterion, c) {
		case blk.True:
			r.Actual++
		case blk.Undetermined:
			r.Unknown++
		}
	}
	return r
}

// referenceDate returns the reference date of a context.
func referenceDate(c *blk.Context) blk.Date {
	if c == nil {
		return blk.Date{}
	}
	return c.On
}

// Against returns how far the target is by a reading. Numbers of a reading beyond what
// can be counted are taken as the nearest that can.
func (t *Target) Against(r *Reading) TargetProgress {
	within := func(n int) int { return min(max(n, 0), mostCentres) }
	p := TargetProgress{On: r.On, Actual: within(r.Actual)}
	needed, known := t.Count.Int()
	if share, isShare := t.Share.Hundredths(); isShare {
		needed, known = int((max(share, 0)*int64(within(r.Total))+9_999)/10_000), true
	}
	p.Needed = needed
	p.Missing = max(needed-p.Actual, 0)
	if !known {
		return p
	}
	switch {
	case p.Missing == 0:
		p.Reached = blk.True
	case p.Missing > within(r.Unknown):
		p.Reached = blk.False
	}
	if t.By.IsZero() || r.On.IsZero() {
		return p
	}
	if p.DaysLeft = r.On.DaysUntil(t.By); p.DaysLeft > 0 {
		p.PerYear = (p.Missing*365 + p.DaysLeft - 1) / p.DaysLeft
	}
	return p
}

var targetBasis = []blk.Basis{blk.Practice(blk.Text{ID: "sasaran yang dapat diukur", EN: "a target that can be measured"})}

var targetChecks = []blk.Check[Target]{
	blk.CheckCode("/class", func(t *Target) IndependenceClass { return t.Class }),
	blk.CheckCode("/criterion", func(t *Target) Criterion { return t.Criterion }),
	{
		ID: "BKK-031", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sasaran harus menyebut satu kelas atau satu kriteria, dan satu jumlah atau satu bagian dari 0 sampai 100 persen.", EN: "A target must name one class or one criterion, and one number or one share from 0 to 100 percent."},
		Mend:  blk.Text{ID: "Isi class atau criterion, dan count atau share; jangan keduanya.", EN: "Give class or criterion, and count or share; not both."},
		Basis: targetBasis,
		Holds: func(t *Target, _ *blk.Context) bool {
			n, known := t.Share.Hundredths()
			return (t.Class == "") != (t.Criterion == "") && t.Count.IsZero() == known && n >= 0 && n <= 10_000
		},
	},
	{
		ID: "BKK-032", At: "/by", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Sasaran harus mempunyai hari terakhir dan sumber.", EN: "A target must have a last day and a source."},
		Mend:  blk.Text{ID: "Isi by dan source.", EN: "Give by and source."},
		Basis: targetBasis,
		Find: func(t *Target, _ *blk.Context) (failures []blk.Failure) {
			if t.By.IsZero() {
				failures = append(failures, blk.Failure{At: "/by"})
			}
			if t.Source.IsZero() {
				failures = append(failures, blk.Failure{At: "/source"})
			}
			return failures
		},
	},
}

// Check returns what the checks find in the target, nil if all hold.
func (t *Target) Check(c *blk.Context) blk.Findings { return blk.RunChecks(targetChecks, t, c) }
