package roadmap

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Plan is what must be done in which order until a goal is reached, such as the
// milestones of a roadmap: whoever plans gives every day and every duration, and
// nothing is assumed. It stands in no dataset; a [Schedule] is what it
// comes to.
type Plan struct {
	// The first day on which work can begin.
	Start blk.Date `json:"start,omitzero" jsonschema:"required"`
	// The task that is the goal; absent is the last one.
	Goal MilestoneID `json:"goal,omitzero"`
	// The tasks, in any order.
	Tasks []Task `json:"tasks,omitempty" jsonschema:"required"`
	// Who or what can do only so many tasks at a time.
	Resources []Resource `json:"resources,omitempty"`
}

// A Task is one piece of a [Plan]. What has happened overrides what was planned.
type Task struct {
	// The identifier, which no other record of its kind has.
	ID MilestoneID `json:"id,omitzero" jsonschema:"required"`
	// What is done.
	Title blk.Text `json:"title,omitzero"`
	// The tasks that must be finished before it begins.
	Prerequisites []MilestoneID `json:"prerequisites,omitempty"`
	// How many days it takes, Saturdays, Sundays and holidays included. A task of 0
	// days is an event, such as a decision: it is on the day on which the last of its
	// prerequisites is finished. Only a finished task needs none.
	Days blk.Count `json:"days,omitzero"`
	// The first day on which it can begin, if not the plan's.
	NotBefore blk.Date `json:"not_before,omitzero"`
	// The day it began; absent if it has not, or if that is not known of a finished
	// one.
	StartedOn blk.Date `json:"started_on,omitzero"`
	// The day it was finished; absent if it is not.
	FinishedOn blk.Date `json:"finished_on,omitzero"`
	// The last day for it; absent if there is none.
	Due blk.Date `json:"due,omitzero"`
	// The resources that it takes up, one of each, from its first day to its last.
	Resources []ResourceID `json:"resources,omitempty"`
}

// ResourceID identifies a resource of a plan.
type ResourceID string

// A Resource is who or what can do only so many tasks of a [Plan] at a time, such as
// an instructor or a workshop.
type Resource struct {
	// The identifier, which no other record of its kind has.
	ID ResourceID `json:"id,omitzero" jsonschema:"required"`
	// What it is.
	Title blk.Text `json:"title,omitzero"`
	// How many tasks it can do at a time, at least 1.
	Capacity blk.Count `json:"capacity,omitzero" jsonschema:"required"`
}

// isFinished reports whether the task is finished.
func (t *Task) isFinished() bool { return !t.FinishedOn.IsZero() }

// isRunning reports whether the task has begun and is not finished.
func (t *Task) isRunning() bool { return !t.StartedOn.IsZero() && t.FinishedOn.IsZero() }

// mostNeeds is how many different sets of resources the tasks of a plan may need:
// each is looked at whenever a resource becomes free.
const mostNeeds = 256

var planBasis = []blk.Basis{blk.Practice(blk.Text{ID: "penjadwalan dengan jalur kritis", EN: "planning by critical path"})}

var planChecks = []blk.Check[network]{
	{
		ID: "BKK-020", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap tugas harus mempunyai pengenal yang berdiri sekali; {given} tidak.", EN: "Every task must have an identifier that stands once; {given} does not."},
		Mend:  blk.Text{ID: "Beri pengenal sendiri, 1 sampai 64 huruf, angka, titik, garis bawah atau tanda hubung.", EN: "Give it one of its own, 1 to 64 letters, digits, dots, underscores or hyphens."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for i := range w.tasks {
				if id := w.tasks[i].ID; !blk.IsIdentifier(string(id)) || w.at[id] != int32(i) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", i, "/id"), Params: given(string(id))})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-021", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap prasyarat harus salah satu tugas rencana; {given} bukan.", EN: "Every prerequisite must be a task of the plan; {given} is not."},
		Mend:  blk.Text{ID: "Tambahkan tugas itu, atau hapus prasyaratnya.", EN: "Add that task, or remove the prerequisite."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for _, u := range w.unknown {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/tasks", u.task, "/prerequisites"), u.place, ""), Params: given(string(w.tasks[u.task].Prerequisites[u.place]))})
			}
			return failures
		},
	},
	{
		ID: "BKK-022", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Prasyarat tidak boleh berputar; {count} tugas ini saling menunggu: {members}.", EN: "Prerequisites must not run in a circle; these {count} tasks wait for each other: {members}."},
		Mend:  blk.Text{ID: "Putuskan tugas mana yang dapat dikerjakan dahulu, dan hapus prasyaratnya.", EN: "Decide which of them can be done first, and remove its prerequisite."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for _, circle := range w.circles() {
				members := ""
				const most = 20
				for k, i := range circle[:min(len(circle), most)] {
					if k > 0 {
						members += ", "
					}
					members += blk.QuoteWord(string(w.tasks[i].ID))
				}
				if len(circle) > most {
					members += ", …"
				}
				f := blk.Failure{At: blk.IndexPointer("/tasks", circle[0], "/prerequisites"), Params: blk.Params{{Name: "count", Value: strconv.Itoa(len(circle))}, {Name: "members", Value: members}}}
				failures = append(failures, f)
			}
			return failures
		},
	},
	{
		ID: "BKK-023", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Hari mulai rencana dan lama setiap tugas yang belum selesai harus diketahui.", EN: "The first day of a plan and the days of every task that is not finished must be known."},
		Mend:  blk.Text{ID: "Tanyakan kepada yang mengerjakan, dan isi; yang kosong tidak diperkirakan.", EN: "Ask who does it and fill it in; what is absent is not guessed."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			if w.plan.Start.IsZero() {
				failures = append(failures, blk.Failure{At: "/start"})
			}
			for i := range w.tasks {
				if t := &w.tasks[i]; t.Days.IsZero() && !t.isFinished() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", i, "/days")})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-024", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tugas harus selesai paling lambat 31 Desember 9999.", EN: "A task must end by 31 December 9999."},
		Mend:  blk.Text{ID: "Periksa lamanya dan hari mulainya.", EN: "Check how long it takes and when it begins."},
		Basis: planBasis, Needs: []blk.CheckID{"BKK-020", "BKK-021", "BKK-022", "BKK-023", "BKK-028"},
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for _, i := range w.tooLate() {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", int(i), "/days")})
			}
			return failures
		},
	},
	{
		ID: "BKK-025", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tugas tidak boleh selesai ({finished}) sebelum dimulai ({started}).", EN: "A task must not be finished ({finished}) before it began ({started})."},
		Mend:  blk.Text{ID: "Perbaiki salah satu tanggalnya.", EN: "Correct one of the days."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for i := range w.tasks {
				if t := &w.tasks[i]; t.FinishedOn.Before(t.StartedOn) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", i, "/finished_on"), Params: blk.Params{{Name: "finished", Value: t.FinishedOn.String()}, {Name: "started", Value: t.StartedOn.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-026", At: "/tasks", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Tugas yang selesai pada {finished} harus mempunyai prasyarat yang sudah selesai; {prerequisite} belum.", EN: "A task that was finished on {finished} must have prerequisites that were finished; {prerequisite} was not."},
		Mend:  blk.Text{ID: "Periksa kedua tanggalnya, atau hapus prasyarat yang ternyata tidak perlu.", EN: "Check both days, or remove a prerequisite that turned out not to be needed."},
		Basis: planBasis,
		Find: func(w *network, _ *blk.Context) (failures []blk.Failure) {
			for i := range w.tasks {
				t := &w.tasks[i]
				if !t.isFinished() {
					continue
				}
				for place, id := range t.Prerequisites {
					p, known := w.at[id]
					if known && (!w.tasks[p].isFinished() || t.FinishedOn.Before(w.tasks[p].FinishedOn)) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/tasks", i, "/prerequisites"), place, ""), Params: blk.Params{{Name: "finished", Value: t.FinishedOn.String()}, {Name: "prerequisite", Value: blk.QuoteWord(string(w.tasks[p].ID))}}})
					}
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-027", At: "/tasks", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang sudah terjadi ({given}) tidak boleh setelah hari acuan {on}.", EN: "What has happened ({given}) must not be after the reference date {on}."},
		Mend:  blk.Text{ID: "Perbaiki tanggalnya; yang masih direncanakan bukan kenyataan.", EN: "Correct the day; what is still planned is no fact."},
		Basis: planBasis,
		Find: func(w *network, c *blk.Context) (failures []blk.Failure) {
			if c.On.IsZero() {
				return nil
			}
			for i := range w.tasks {
				t := &w.tasks[i]
				if t.StartedOn.After(c.On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", i, "/started_on"), Params: blk.Params{{Name: "given", Value: t.StartedOn.String()}, {Name: "on", Value: c.On.String()}}})
				}
				if t.FinishedOn.After(c.On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tasks", i, "/finished_on"), Params: blk.Params{{Name: "given", Value: t.FinishedOn.String()}, {Name: "on", Value: c.On.String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "BKK-028", At: "/resources", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Setiap sumber daya harus berdiri sekali dengan kapasitas sedikitnya 1, dan setiap tugas memakai yang dikenal, masing-masing sekali, dalam paling banyak {allowed} gabungan; {given} tidak.", EN: "Every resource must stand once with a capacity of at least 1, and every task use known ones, each once, in at most {allowed} different sets; {given} does not."},
		Mend:  blk.Text{ID: "Lengkapi sumber dayanya, atau perbaiki pengenalnya.", EN: "Complete the resource, or correct its identifier."},
		Basis: planBasis,
		Find:  (*network).badResources,
	},
	{
		ID: "BKK-029", At: "/goal", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tujuan rencana harus salah satu tugasnya; {given} bukan.", EN: "The goal of a plan must be one of its tasks; {given} is not."},
		Mend:  blk.Text{ID: "Sebut tugas yang menjadi tujuan, atau kosongkan agar tugas terakhir menjadi tujuan.", EN: "Name the task that is the goal, or leave it out for the last one."},
		Basis: planBasis,
		Holds: func(w *network, _ *blk.Context) bool { return w.goal >= 0 },
		Params: func(w *network, _ *blk.Context) blk.Params {
			return given(string(w.plan.Goal))
		},
	},
}

// given returns an identifier for a message.
func given(id string) blk.Params { return blk.Params{{Name: "given", Value: blk.QuoteWord(id)}} }

// badResources returns the resources and the uses of resources that cannot be.
func (w *network) badResources(*blk.Context) (failures []blk.Failure) {
	fail := func(at, id string) {
		failures = append(failures, blk.Failure{At: at, Params: append(given(id), blk.Param{Name: "allowed", Value: strconv.Itoa(mostNeeds)})})
	}
	known := make(map[ResourceID]bool, len(w.plan.Resources))
	for i := range w.plan.Resources {
		r := &w.plan.Resources[i]
		if known[r.ID] || !blk.IsIdentifier(string(r.ID)) {
			fail(blk.IndexPointer("/resources", i, "/id"), string(r.ID))
		}
		if n, _ := r.Capacity.Int(); n == 0 {
			fail(blk.IndexPointer("/resources", i, "/capacity"), string(r.ID))
		}
		known[r.ID] = true
	}
	usedBy := map[ResourceID]int{} // the last task that used it, plus one
	for i := range w.tasks {
		for k, id := range w.tasks[i].Resources {
			if !known[id] || usedBy[id] == i+1 {
				fail(blk.IndexPointer(blk.IndexPointer("/tasks", i, "/resources"), k, ""), string(id))
			}
			usedBy[id] = i + 1
		}
	}
	if w.tooManyNeeds >= 0 {
		fail(blk.IndexPointer("/tasks", w.tooManyNeeds, "/resources"), string(w.tasks[w.tooManyNeeds].ID))
	}
	return failures
}

// Check returns what the checks find in the plan, nil if all hold. Its time grows
// with the number of tasks and prerequisites.
func (p *Plan) Check(c *blk.Context) blk.Findings {
	if c == nil {
		c = &blk.Context{}
	}
	return blk.RunChecks(planChecks, newNetwork(p, c.On), c)
}

// Validate is [Plan.Check] as an error: nil unless a finding is an error.
func (p *Plan) Validate(c *blk.Context) error { return p.Check(c).Err() }
