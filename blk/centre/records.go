package centre

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
type Records struct {
	// Training centres.
	Centres []Centre `json:"centres,omitempty"`
	// Training programmes.
	Programmes []Programme `json:"programmes,omitempty"`
	// Workshops.
	Workshops []Workshop `json:"workshops,omitempty"`
	// Equipment of the workshops.
	Equipment []Equipment `json:"equipment,omitempty"`
	// Instructors.
	Instructors []Instructor `json:"instructors,omitempty"`
	// Who works together.
	Cooperations []Cooperation `json:"cooperations,omitempty"`
	// Visits to learn from a centre.
	StudyVisits []StudyVisit `json:"study_visits,omitempty"`
}

// Find returns the centre with an identifier, nil if there is none.
func (r *Records) Find(id blk.CentreID) *Centre {
	i := slices.IndexFunc(r.Centres, func(x Centre) bool { return x.ID == id })
	if i < 0 {
		return nil
	}
	return &r.Centres[i]
}

// Check returns what the checks find in all records, in the order of the lists.
func (r *Records) Check(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("centres", r.Centres, (*Centre).Check, c)...)
	found = append(found, blk.CheckEach("programmes", r.Programmes, (*Programme).Check, c)...)
	found = append(found, blk.CheckEach("workshops", r.Workshops, (*Workshop).Check, c)...)
	found = append(found, blk.CheckEach("equipment", r.Equipment, (*Equipment).Check, c)...)
	found = append(found, blk.CheckEach("instructors", r.Instructors, (*Instructor).Check, c)...)
	found = append(found, blk.CheckEach("cooperations", r.Cooperations, (*Cooperation).Check, c)...)
	return append(found, blk.CheckEach("study_visits", r.StudyVisits, (*StudyVisit).Check, c)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("centre", centreChecks),
		blk.DescribeChecks("offered_vocation", offeredVocationChecks),
		blk.DescribeChecks("stated_resource", statedResourceChecks),
		blk.DescribeChecks("programme", programmeChecks),
		blk.DescribeChecks("workshop", workshopChecks),
		blk.DescribeChecks("equipment", equipmentChecks),
		blk.DescribeChecks("instructor", instructorChecks),
		blk.DescribeChecks("instructor_certificate", instructorCertificateChecks),
		blk.DescribeChecks("cooperation", cooperationChecks),
		blk.DescribeChecks("study_visit", studyVisitChecks),
		blk.DescribeChecks("adoption_point", adoptionPointChecks),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&minLandArea, &maxVocationsBLKK, &classSize}
}
