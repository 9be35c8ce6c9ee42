package dataset_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// decided returns a document with a final record of each kind and one of each
// that is not final yet.
func decided() *dataset.Dataset {
	day := blk.MustParseDate("2026-05-04")
	d := &dataset.Dataset{ID: "dua-keadaan"}
	d.Centre.Agreements = []centre.Agreement{{ID: "mou-1", SignedOn: day}, {ID: "mou-2"}}
	t := &d.Training
	t.Enrolments = []training.Enrolment{{ID: "e-1", Completion: training.Completed, Result: training.Passed, History: []training.EnrolmentStep{{Event: training.EnrolmentVerify}}}, {ID: "e-2", Completion: training.Completed}}
	t.AttendanceMarks = []training.AttendanceMark{{ID: "hadir-1", Mark: training.Absent}, {ID: "hadir-2"}}
	t.Outcomes = []training.Outcome{{ID: "hasil-1", CollectedOn: day, Destination: training.NotWorking}, {ID: "hasil-2"}}
	t.TrainingCertificates = []training.TrainingCertificate{{ID: "sert-1", Number: "0001", IssuedOn: day}, {ID: "sert-2"}}
	t.ApprenticeshipAgreements = []training.ApprenticeshipAgreement{{ID: "magang-1", ParticipantSignedOn: day, CompanySignedOn: day}, {ID: "magang-2", ParticipantSignedOn: day}}
	return d
}

func TestFinalRecordsAreAmendedNeverEdited(t *testing.T) {
	later := blk.MustParseDate("2026-06-01")
	for name, c := range map[string]struct {
		change func(*dataset.Dataset)
		want   []string
	}{
		"nothing": {func(*dataset.Dataset) {}, nil},
		"edited": {func(d *dataset.Dataset) {
			t := &d.Training
			d.Centre.Agreements[0].Kind = centre.PKS
			t.Enrolments[0].Result = training.NotPassed
			t.AttendanceMarks[0].Mark = training.Present
			t.Outcomes[0].Destination, t.Outcomes[0].StartedOn = training.Employed, later
			t.TrainingCertificates[0].Number = "0002"
			t.ApprenticeshipAgreements[0].Allowance.PerMonth = blk.MustNewRupiah(1)
		}, []string{"AUD-003 /centre/agreements/0/kind", "AUD-003 /training/enrolments/0/result", "AUD-003 /training/attendance_marks/0/mark",
			"AUD-003 /training/apprenticeship_agreements/0/allowance", "AUD-003 /training/training_certificates/0/number",
			"AUD-003 /training/outcomes/0/destination", "AUD-003 /training/outcomes/0/started_on"}},
		"taken away": {func(d *dataset.Dataset) {
			d.Centre.Agreements, d.Training = nil, training.Records{}
		}, []string{"AUD-015 /centre/agreements/0", "AUD-015 /training/enrolments/0", "AUD-015 /training/attendance_marks/0",
			"AUD-015 /training/apprenticeship_agreements/0", "AUD-015 /training/training_certificates/0", "AUD-015 /training/outcomes/0"}},
		"a history rewritten": {func(d *dataset.Dataset) {
			d.Training.Enrolments[0].History[0].Event = training.EnrolmentReject
		}, []string{"AUD-003 /training/enrolments/0/history"}},
		"what is not final yet": {func(d *dataset.Dataset) {
			d.Training.Enrolments[1].Result, d.Training.AttendanceMarks[1].Mark = training.Passed, training.Present
			d.Training.Outcomes, d.Training.TrainingCertificates = d.Training.Outcomes[:1], d.Training.TrainingCertificates[:1]
			d.Training.ApprenticeshipAgreements[1].CompanySignedOn, d.Centre.Agreements[1].SignedOn = later, later
		}, nil},
		"what becomes of it": {func(d *dataset.Dataset) {
			d.Centre.Agreements[0].TerminatedOn = later
			d.Training.ApprenticeshipAgreements[0].RatifiedOn = later
			e := &d.Training.Enrolments[0]
			e.CompetencyResult, e.History = blk.Competent, append(e.History, training.EnrolmentStep{Event: training.EnrolmentClose})
		}, nil},
		"another order and an amendment": {func(d *dataset.Dataset) {
			marks := d.Training.AttendanceMarks
			d.Training.AttendanceMarks = []training.AttendanceMark{{ID: "hadir-3", Mark: training.Present, Amendment: blk.Amendment[training.AttendanceMarkID]{Replaces: "hadir-1"}}, marks[1], marks[0]}
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			now := decided()
			c.change(now)
			require.Equal(t, c.want, places(now.CheckSince(decided())))
		})
	}
}

func TestWhatWasEditedIsToldInBothLanguages(t *testing.T) {
	now := decided()
	now.Training.Outcomes[0].Destination = training.Employed
	found := now.CheckSince(decided())
	require.Equal(t, `Catatan "hasil-1" sudah final dan tidak boleh diubah.`, found[0].Text.ID)
	require.Equal(t, `The record "hasil-1" is final and must not be edited.`, found[0].Text.EN)
	require.NotEmpty(t, found[0].Mend.ID)
}
