package centre

import "github.com/vokasi/vokasi-go/blk"

// A Cooperation (kerja sama) is centres and organisations that work together,
// with or without a signed agreement.
type Cooperation struct {
	// The identifier, which no other record of its kind has.
	ID CooperationID `json:"id,omitzero" jsonschema:"required"`
	// The centres in it.
	Centres []blk.CentreID `json:"centres,omitempty"`
	// The organisations in it.
	Organisations []blk.OrganisationID `json:"organisations,omitempty"`
	// What it is for.
	Aims []blk.Text `json:"aims,omitempty"`
	// The paper of the agreement (MoU or PKS), if one is known. What is known of its
	// period and duties is an [Agreement], which points to this cooperation.
	Agreement blk.DocumentID `json:"agreement,omitzero"`
	// When it is in force.
	InForce blk.Period `json:"in_force,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CooperationID identifies a [Cooperation].
type CooperationID string

// A StudyVisit (studi tiru) is one party learning from a centre: what it came
// to adopt, point by point.
type StudyVisit struct {
	// The meeting that it was.
	Meeting blk.MeetingID `json:"meeting,omitzero" jsonschema:"required"`
	// The centre that was visited.
	Host blk.CentreID `json:"host,omitzero" jsonschema:"required"`
	// Who visited.
	Visitors []blk.OrganisationID `json:"visitors,omitempty"`
	// What the visitors came to adopt.
	Points []AdoptionPoint `json:"points,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An AdoptionPoint is one thing that visitors want to adopt.
type AdoptionPoint struct {
	// What it is.
	Text blk.Text `json:"text,omitzero" jsonschema:"required"`
	// What the visitors want it for.
	Purpose blk.Text `json:"purpose,omitzero"`
	// What the host has of it, as the source says.
	AtHost blk.Text `json:"at_host,omitzero"`
}

var cooperationChecks = []blk.Check[Cooperation]{
	blk.CheckPresent("/id", func(x *Cooperation) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *Cooperation) CooperationID { return x.ID }),
	blk.CheckIdentifier("/agreement", func(x *Cooperation) blk.DocumentID { return x.Agreement }),
	blk.CheckPeriod("/in_force", func(x *Cooperation) blk.Period { return x.InForce }),
	{
		ID: "PTN-002", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must: twoPartiesMust, Mend: twoPartiesMend, Basis: twoPartiesBasis,
		Holds: func(x *Cooperation, _ *blk.Context) bool { return len(x.Centres)+len(x.Organisations) >= 2 },
	},
}

// What cooperations and agreements have in common.
var (
	twoPartiesMust  = blk.Text{ID: "Kerja sama harus menghubungkan sedikitnya dua pihak.", EN: "A cooperation must join at least two parties."}
	twoPartiesMend  = blk.Text{ID: "Isi centres dan organisations.", EN: "Give centres and organisations."}
	twoPartiesBasis = []blk.Basis{blk.Practice(blk.Text{ID: "arti kerja sama", EN: "meaning of a cooperation"})}
)

var studyVisitChecks = []blk.Check[StudyVisit]{
	blk.CheckPresent("/meeting", func(v *StudyVisit) bool { return v.Meeting != "" }),
	blk.CheckIdentifier("/meeting", func(v *StudyVisit) blk.MeetingID { return v.Meeting }),
	blk.CheckPresent("/host", func(v *StudyVisit) bool { return v.Host != "" }),
	blk.CheckIdentifier("/host", func(v *StudyVisit) blk.CentreID { return v.Host }),
}

var adoptionPointChecks = []blk.Check[AdoptionPoint]{
	blk.CheckPresent("/text", func(p *AdoptionPoint) bool { return p.Text.ID != "" }),
}

// Check returns what the checks find in the cooperation, nil if all hold.
func (x *Cooperation) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(cooperationChecks, x, c), blk.CheckCitations(x.Citations, c)...)
}

// Check returns what the checks find in the point, nil if all hold.
func (p *AdoptionPoint) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(adoptionPointChecks, p, c)
}

// Check returns what the checks find in the visit, nil if all hold.
func (v *StudyVisit) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(studyVisitChecks, v, c)
	found = append(found, blk.CheckEach("points", v.Points, (*AdoptionPoint).Check, c)...)
	return append(found, blk.CheckCitations(v.Citations, c)...)
}
