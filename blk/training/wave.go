package training

import "github.com/vokasi/vokasi-go/blk"

// An IntakeWave (gelombang) is one national or yearly opening of registration
// that covers many batches, such as the "Batch 1" of 2026 with about 20,000
// people. It is not a class of 16: see [Batch].
type IntakeWave struct {
	// The identifier, which no other record of its kind has.
	ID IntakeWaveID `json:"id,omitzero" jsonschema:"required"`
	// The name as announced, for example "Pelatihan Vokasi Nasional Batch 1".
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The number in its year: the 1 of "Batch 1".
	WaveNumber blk.Count `json:"wave_number,omitzero"`
	// The year, for example "2026".
	Year blk.PartialDate `json:"year,omitzero"`
	// When applications are taken; the last day as last extended.
	Registration blk.Period `json:"registration,omitzero"`
	// The day on which those who are accepted are announced.
	AnnouncedOn blk.Date `json:"announced_on,omitzero"`
	// The people it is for, over all centres.
	Seats blk.Count `json:"seats,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// IntakeWaveID identifies an [IntakeWave].
type IntakeWaveID string

var intakeWaveChecks = []blk.Check[IntakeWave]{
	blk.CheckPresent("/id", func(w *IntakeWave) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *IntakeWave) IntakeWaveID { return w.ID }),
	blk.CheckPresent("/name", func(w *IntakeWave) bool { return w.Name != "" }),
	blk.CheckPeriod("/registration", func(w *IntakeWave) blk.Period { return w.Registration }),
	{
		ID: "BAT-012", At: "/announced_on", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeRecord, Needs: []blk.CheckID{"DOC-013"},
		Must: announcedMust, Mend: announcedMend, Basis: batchBasis,
		Holds: func(w *IntakeWave, _ *blk.Context) bool { return !w.AnnouncedOn.Before(w.Registration.From) },
	},
}

// Check returns what the checks find in the wave, nil if all hold.
func (w *IntakeWave) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(intakeWaveChecks, w, c), blk.CheckCitations(w.Citations, c)...)
}

// Validate is [IntakeWave.Check] as an error: nil unless a finding is an error.
func (w *IntakeWave) Validate(c *blk.Context) error { return w.Check(c).Err() }
