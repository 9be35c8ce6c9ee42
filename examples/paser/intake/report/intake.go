// Package report screens the invented applicants of the intake of BLK Paser in 2023 and
// tells its head what came of it: who is eligible under the conditions of two tracks,
// who has a seat in four classes and why, what those of whom too little is known should
// bring, who takes the seat of somebody who withdraws, and how anybody can check it all.
package report

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/examples"
	figures "github.com/vokasi/vokasi-go/schema/report"
)

// Seed is the seed of the lots. Its hash stands in the plan, which is published before
// registration closes; the seed itself is published with the results.
const Seed = "undian BLK Paser 2023, 14 April 2023"

// The days of the intake, all invented but in the spring before the article. The last
// day of registration is the end of March, so that three months before it the year
// begins: what the plan calls training in 2023.
var (
	dates = eligibility.Dates{
		AsOf: blk.MustParseDate("2023-04-14"), RegistrationOpen: blk.MustParseDate("2023-03-17"), RegistrationClose: blk.MustParseDate("2023-03-31"),
		Selection: blk.MustParseDate("2023-04-14"), BatchStart: blk.MustParseDate("2023-05-08"),
	}
)

// withdrawals are who leaves a seat after the results are announced, and when.
var withdrawals = []struct {
	id string
	on blk.Date
}{
	{"2023-072", blk.MustParseDate("2023-04-28")}, // an open seat
	{"2023-073", blk.MustParseDate("2023-05-02")}, // a seat that counts for poor households
}

// A track is some of the classes, with the file of their policy.
type track struct {
	label   blk.Text
	policy  string
	batches []blk.BatchID
}

// tracks are the tracks of training. The article does not say which class belongs to
// which: see the basis of their policies.
var tracks = []track{
	{say("Teknik", "Technical"), "paser/intake/blk-paser-2023-teknik.json", []blk.BatchID{"kendaraan-ringan", "las"}},
	{say("Non-teknik", "Non-technical"), "paser/intake/blk-paser-2023-non-teknik.json", []blk.BatchID{"roti-kue", "busana-wanita"}},
}

// An Intake is what came of the intake.
type Intake struct {
	// The tracks, each with the conditions that hold for its classes.
	Tracks []Track
	// The plan, for the classes of all tracks: so a family is counted over all of them.
	Plan screening.Plan
	// The selection as it was announced.
	Announced *screening.Selection
	// The selection after each withdrawal, one after another.
	Promoted []*screening.Selection

	names   map[string]string
	missing map[string][]eligibility.FactID // of those who are undetermined
	facts   *eligibility.Policy             // that knows what settles a fact
}

// A Track is the applicants to some of the classes under one policy.
type Track struct {
	// What it is called.
	Label blk.Text
	// The policy, for the days of the intake.
	Bound *eligibility.Bound
	// Who applied.
	Cohort *screening.Cohort
	// What the policy did to them.
	Funnel *screening.Funnel
}

// Applicants returns the invented applicants, one JSON object a line.
func Applicants() ([]byte, error) { return fs.ReadFile(examples.FS(), "paser/intake/applicants.jsonl") }

// Run screens applicants with so many workers at once and selects among them. Neither
// the order of the lines nor the number of workers changes what comes of it.
func Run(applicants []byte, workers int) (*Intake, error) {
	x := &Intake{names: map[string]string{}, missing: map[string][]eligibility.FactID{}}
	groups, by, err := x.prepare()
	if err != nil {
		return nil, err
	}
	if err := x.read(applicants); err != nil {
		return nil, err
	}
	var candidates []screening.Candidate
	for i := range x.Tracks {
		t := &x.Tracks[i]
		table := t.Cohort.Table()
		if t.Funnel, err = table.Funnel(context.Background(), t.Bound, by, workers); err != nil {
			return nil, err
		}
		result, err := table.Screen(context.Background(), t.Bound, workers)
		if err != nil {
			return nil, err
		}
		for j := range t.Cohort.Len() {
			if d := result.Decision(j); d.Verdict == eligibility.Undetermined {
				x.missing[t.Cohort.Application(j).ID.String()] = t.Bound.Missing(d)
			}
		}
		candidates = append(candidates, t.Cohort.Candidates(result, groups)...)
	}
	var found blk.Findings
	if x.Announced, found = screening.Select(&x.Plan, []byte(Seed), candidates); len(found) > 0 {
		return nil, found
	}
	last := x.Announced
	for _, w := range withdrawals {
		if last, found = last.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID(w.id)}, w.on); len(found) > 0 {
			return nil, found
		}
		x.Promoted = append(x.Promoted, last)
	}
	return x, nil
}

// prepare reads the policies and the plan and makes them ready under one layout: those
// who apply to either track have the same evidence, and the same groups.
func (x *Intake) prepare() (groups []*eligibility.Bound, by []*screening.BoundBreakdown, err error) {
	plan, err := fs.ReadFile(examples.FS(), "paser/intake/plan.json")
	if err != nil {
		return nil, nil, err
	}
	var found blk.Findings
	if x.Plan, found = screening.ParsePlan(plan); len(found) > 0 {
		return nil, nil, fmt.Errorf("paser/intake/plan.json:\n%w", found)
	}
	breakdowns := []screening.Breakdown{screening.BySex(), screening.ByAge(eligibility.RegistrationClose, 18, 25, 35), screening.ByDisability()}
	policies := screening.GroupPolicies(x.Plan.Groups, nil)
	for i := range breakdowns {
		policies = append(policies, screening.GroupPolicies(breakdowns[i].Groups, nil)...)
	}
	own := make([]eligibility.Policy, len(tracks))
	for i := range tracks {
		data, err := fs.ReadFile(examples.FS(), tracks[i].policy)
		if err != nil {
			return nil, nil, err
		}
		if own[i], found = eligibility.ParsePolicy(data); len(found) > 0 {
			return nil, nil, fmt.Errorf("%s:\n%w", tracks[i].policy, found)
		}
		policies = append(policies, &own[i])
	}
	layout, found := eligibility.NewLayout(policies...)
	if found != nil {
		return nil, nil, found
	}
	c := &blk.Context{Regions: region.Table{}}
	for i := range own {
		bound, found := own[i].BindTo(layout, dates, c)
		if len(found) > 0 {
			return nil, nil, fmt.Errorf("%s:\n%w", tracks[i].policy, found)
		}
		x.Tracks = append(x.Tracks, Track{Label: tracks[i].label, Bound: bound, Cohort: screening.NewCohort(layout)})
	}
	x.facts = x.Tracks[0].Bound.Policy()
	if groups, found = screening.BindGroups(x.Plan.Groups, nil, layout, dates, c); len(found) > 0 {
		return nil, nil, fmt.Errorf("paser/intake/plan.json:\n%w", found)
	}
	for i := range breakdowns {
		b, found := breakdowns[i].Bind(nil, layout, dates, c)
		if len(found) > 0 {
			return nil, nil, found
		}
		by = append(by, b)
	}
	return groups, by, nil
}

// read puts the applicants into the cohorts of the tracks whose classes they apply for.
func (x *Intake) read(applicants []byte) error {
	layout := x.Tracks[0].Bound.Layout()
	all := screening.NewCohort(layout) // to find who stands twice, whatever the track
	for row, err := range layout.ReadRows(bytes.NewReader(applicants)) {
		if err != nil {
			return err
		}
		if err := row.Found.Err(); err != nil {
			return fmt.Errorf("line %d: %w", row.Line, err)
		}
		at := slices.IndexFunc(tracks, func(t track) bool { return slices.Contains(t.batches, row.Batch) })
		if at < 0 {
			return fmt.Errorf("line %d: no class %s", row.Line, blk.QuoteWord(string(row.Batch)))
		}
		all.Append(row)
		x.Tracks[at].Cohort.Append(row)
		x.names[row.ID.String()] = row.Name
	}
	return all.Validate(nil)
}

// last returns the selection after the last withdrawal.
func (x *Intake) last() *screening.Selection { return x.Promoted[len(x.Promoted)-1] }

// nameOf returns the name of an applicant, for lists that mask it.
func (x *Intake) nameOf(id eligibility.ApplicantID) string { return x.names[id.String()] }

// notice is the list for the notice board.
func (x *Intake) notice() *figures.NoticeList {
	return &figures.NoticeList{Name: x.nameOf, Mask: figures.NamePartial}
}

// WriteNotice writes the list for the notice board as CSV: the seats and the waiting
// lists as they were announced, with masked names.
func (x *Intake) WriteNotice(w io.Writer, lang blk.Lang) error {
	return x.notice().WriteCSV(w, x.Announced, sheet.WriteOptions{Lang: lang})
}

// WriteJSON writes what came of the intake for programs: the funnel of each track, with
// small cells hidden, and the selection before and after people withdrew. Of people it
// holds application numbers alone.
func (x *Intake) WriteJSON(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	doc := struct {
		Funnels   []*screening.Funnel  `json:"funnels"`
		Announced *screening.Selection `json:"announced"`
		Promoted  *screening.Selection `json:"promoted"`
	}{Announced: x.Announced, Promoted: x.last()}
	least, _ := (*blk.Context)(nil).Number(blk.SmallestCell())
	for i := range x.Tracks {
		doc.Funnels = append(doc.Funnels, x.Tracks[i].Funnel.Hide(int(least)))
	}
	return out.Encode(doc)
}
