package construction

import (
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// centreNeeds are the requirements that the records of the finished centre show.
var centreNeeds = []struct {
	guard     blk.CheckID
	resources []centre.Resource
}{
	{"CON-015", []centre.Resource{centre.ResourceProgrammes}},
	{"CON-016", []centre.Resource{centre.ResourceInstructors}},
	{"CON-017", []centre.Resource{centre.ResourceWorkshops, centre.ResourceEquipment}},
	{"CON-028", []centre.Resource{centre.ResourceCertifiedInstructors, centre.ResourceWorkshops, centre.ResourceEquipment, centre.ResourceProgrammes}},
}

// CentreContext returns a context that also knows what the records of the finished
// centres show of their projects: a training programme (CON-015), training staff
// (CON-016), facilities (CON-017) and readiness to train (CON-028). Where they show
// nothing, the context that was given is asked. The records are looked up at the
// first question and must not change after it.
func (r *Records) CentreContext(centres *centre.Records, c *blk.Context) *blk.Context {
	with := blk.Context{}
	if c != nil {
		with = *c
	}
	find := sync.OnceValue(func() map[blk.ProjectID]finished { return r.finishedCentres(centres) }) // once for all that is asked
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		for i := range centreNeeds {
			if centreNeeds[i].guard != check {
				continue
			}
			x, known := find()[blk.ProjectID(subject)]
			if !known {
				break
			}
			if a := x.records.Holds(x.centre, &with, centreNeeds[i].resources...); a.Truth != blk.Undetermined {
				for j := range a.Children {
					if len(a.Children[j].Evidence) > 0 {
						return a.Truth, a.Children[j].Evidence[0]
					}
				}
				return a.Truth, blk.Citation{}
			}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// A finished centre is what a project became, with the records of that centre alone.
type finished struct {
	centre  blk.CentreID
	records *centre.Records
}

// finishedCentres returns the centres of the projects that are on record.
func (r *Records) finishedCentres(centres *centre.Records) map[blk.ProjectID]finished {
	if centres == nil {
		return nil
	}
	own := map[blk.CentreID]*centre.Records{}
	for i := range r.Projects {
		if id := r.Projects[i].Centre; id != "" {
			own[id] = &centre.Records{}
		}
	}
	for i := range centres.Centres {
		if x := own[centres.Centres[i].ID]; x != nil && len(x.Centres) == 0 {
			x.Centres = append(x.Centres, centres.Centres[i])
		}
	}
	for i := range centres.Programmes {
		if x := own[centres.Programmes[i].Centre]; x != nil {
			x.Programmes = append(x.Programmes, centres.Programmes[i])
		}
	}
	for i := range centres.Instructors {
		if x := own[centres.Instructors[i].Centre]; x != nil {
			x.Instructors = append(x.Instructors, centres.Instructors[i])
		}
	}
	workshops := map[blk.WorkshopID]*centre.Records{}
	for i := range centres.Workshops {
		if x := own[centres.Workshops[i].Centre]; x != nil {
			x.Workshops = append(x.Workshops, centres.Workshops[i])
			workshops[centres.Workshops[i].ID] = x
		}
	}
	for i := range centres.Equipment {
		if x := workshops[centres.Equipment[i].Workshop]; x != nil {
			x.Equipment = append(x.Equipment, centres.Equipment[i])
		}
	}
	projects := map[blk.ProjectID]finished{}
	for i := range r.Projects {
		p := &r.Projects[i]
		if x := own[p.Centre]; x != nil && len(x.Centres) > 0 {
			projects[p.ID] = finished{p.Centre, x}
		}
	}
	return projects
}
