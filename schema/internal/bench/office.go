// Package bench makes the document that speed is measured with: see the program run.
package bench

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Office returns the document of an office with many persons, sixteen in a batch, each
// with an enrolment, a mark and an outcome: the example that has everything, made larger.
func Office(full dataset.Dataset, persons int) *dataset.Dataset {
	d := full
	d.ControlTotals = nil
	batch, enrolment, score, outcome := d.Training.Batches[1], d.Training.Enrolments[1], d.Training.TrainingScores[0], d.Training.Outcomes[0] // of training that ended
	batch.Workshop, batch.History = "", nil
	for i := range persons {
		p := d.Common.Persons[i%2]
		p.ID, p.BirthDate = blk.PersonID(fmt.Sprintf("orang-%07d", i)), blk.MustParseDate("1970-01-01").AddDays(i/90)
		day := p.BirthDate.Day()
		if p.Sex == blk.Female {
			day += 40
		}
		p.NIK = blk.MustParseNIK(fmt.Sprintf("197101%02d%02d%02d99%d%d", day, p.BirthDate.Month(), p.BirthDate.Year()%100, i/9%10, 1+i%9))
		d.Common.Persons = append(d.Common.Persons, p)
		if i%16 == 0 {
			batch.ID = blk.BatchID(fmt.Sprintf("b-%06d", i/16))
			d.Training.Batches = append(d.Training.Batches, batch)
		}
		enrolment.ID, enrolment.Person, enrolment.Batch = blk.EnrolmentID(fmt.Sprintf("ikut-%07d", i)), p.ID, batch.ID
		d.Training.Enrolments = append(d.Training.Enrolments, enrolment)
		score.Enrolment = enrolment.ID
		d.Training.TrainingScores = append(d.Training.TrainingScores, score)
		outcome.ID, outcome.Enrolment = training.OutcomeID(fmt.Sprintf("hasil-%07d", i)), enrolment.ID
		d.Training.Outcomes = append(d.Training.Outcomes, outcome)
	}
	return &d
}
