package training

import "github.com/vokasi/vokasi-go/blk"

// An OnTheJobTraining (OJT) is the part of a training programme that a batch
// spends at a workplace. It belongs to the batch and its hours to the programme;
// there is no apprenticeship agreement, and the rules of apprenticeship do not
// hold.
type OnTheJobTraining struct {
	// The identifier, which no other record of its kind has.
	ID OnTheJobTrainingID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// Those of the batch who go there; empty stands for all.
	Enrolments []blk.EnrolmentID `json:"enrolments,omitempty"`
	// The company.
	Company blk.OrganisationID `json:"company,omitzero" jsonschema:"required"`
	// Who supervises them at the company.
	Supervisor blk.PersonID `json:"supervisor,omitzero"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// The lesson hours at the workplace.
	Hours blk.LessonHours `json:"hours,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// OnTheJobTrainingID identifies an [OnTheJobTraining].
type OnTheJobTrainingID string

var onTheJobTrainingChecks = []blk.Check[OnTheJobTraining]{
	blk.CheckPresent("/id", func(o *OnTheJobTraining) bool { return o.ID != "" }),
	blk.CheckIdentifier("/id", func(o *OnTheJobTraining) OnTheJobTrainingID { return o.ID }),
	blk.CheckPresent("/batch", func(o *OnTheJobTraining) bool { return o.Batch != "" }),
	blk.CheckIdentifier("/batch", func(o *OnTheJobTraining) blk.BatchID { return o.Batch }),
	blk.CheckIdentifiers("/enrolments", func(o *OnTheJobTraining) []blk.EnrolmentID { return o.Enrolments }),
	blk.CheckPresent("/company", func(o *OnTheJobTraining) bool { return o.Company != "" }),
	blk.CheckIdentifier("/company", func(o *OnTheJobTraining) blk.OrganisationID { return o.Company }),
	blk.CheckIdentifier("/supervisor", func(o *OnTheJobTraining) blk.PersonID { return o.Supervisor }),
	blk.CheckPeriod("/period", func(o *OnTheJobTraining) blk.Period { return o.Period }),
	{
		// The programme is in another room: the context answers for the record.
		ID: "MAG-024", At: "/hours", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jam di tempat kerja ({given}) tidak boleh melebihi jam di tempat kerja menurut programnya.", EN: "The hours at the workplace ({given}) must not be more than the programme has on the job."},
		Mend:  blk.Text{ID: "Kurangi hours, atau ubah programnya.", EN: "Lower hours, or change the programme."},
		Basis: onTheJobBasis,
		Holds: func(o *OnTheJobTraining, c *blk.Context) bool {
			if o.Hours.IsZero() {
				return true
			}
			fits, _ := c.Ask("MAG-024", string(o.ID))
			return fits != blk.False
		},
		Params: func(o *OnTheJobTraining, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: o.Hours.String()}}
		},
	},
}

var onTheJobBasis = []blk.Basis{blk.Practice(blk.Text{ID: "OJT adalah bagian dari program pelatihan", EN: "on-the-job training is a part of the programme"})}

// Check returns what the checks find in the record, nil if all hold. Whether its
// hours are within those of the programme it asks the context (MAG-024).
func (o *OnTheJobTraining) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(onTheJobTrainingChecks, o, c), blk.CheckCitations(o.Citations, c)...)
}

// Validate is [OnTheJobTraining.Check] as an error: nil unless a finding is an
// error.
func (o *OnTheJobTraining) Validate(c *blk.Context) error { return o.Check(c).Err() }
