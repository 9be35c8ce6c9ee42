package training

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A CapacityPlan is what the capacity of a centre in a year is counted with. The
// days off come from the caller, for they are decreed every year.
type CapacityPlan struct {
	// The days that are counted, for example a year.
	Period blk.Period
	// The days of the week on which there is training; Monday to Friday if empty.
	Weekdays []Weekday
	// Public holidays and collective leave, in any order.
	Holidays []blk.Date
	// The shifts of a day; one that takes the whole day if empty.
	Shifts []Shift
	// The working days that a batch takes.
	TrainingDays int
	// The people in a batch, usually 16.
	BatchSize int
}

// A CentreCapacity is how many people a centre can train in a period.
type CentreCapacity struct {
	// The working days of the period.
	WorkingDays int
	// Each workshop, in the order of the records.
	Workshops []WorkshopCapacity
	// The batches of the centre that are not counted, because it is not known in
	// which workshop or when they are trained.
	Uncounted []blk.BatchID
}

// A WorkshopCapacity is how many people a workshop can take in a period.
type WorkshopCapacity struct {
	// The workshop.
	Workshop blk.WorkshopID
	// The people that a batch in it can have: the size of a batch, or the places in the workshop if they are fewer.
	SeatsPerBatch int
	// The batches that fit into the period if nothing else is trained there.
	Batches int
	// The batches that still fit between those that are planned, each without a break by another.
	FreeBatches int
	// The days of a shift that there are in the period.
	ShiftDays int
	// The days of a shift that planned batches take.
	UsedShiftDays int
}

// Seats returns the people that the workshop can take in the period.
func (w WorkshopCapacity) Seats() int { return w.Batches * w.SeatsPerBatch }

// FreeSeats returns the people that it can still take.
func (w WorkshopCapacity) FreeSeats() int { return w.FreeBatches * w.SeatsPerBatch }

// UsedShare returns the share of its days that is used, rounded, and false if
// there are none.
func (w WorkshopCapacity) UsedShare(r blk.Rounding) (blk.Percent, bool) {
	share, err := blk.PercentOf(int64(w.UsedShiftDays), int64(w.ShiftDays), r)
	return share, err == nil
}

// Seats returns the people that all workshops can take in the period.
func (x CentreCapacity) Seats() int { return x.sum(WorkshopCapacity.Seats) }

// FreeSeats returns the people that all workshops can still take.
func (x CentreCapacity) FreeSeats() int { return x.sum(WorkshopCapacity.FreeSeats) }

func (x CentreCapacity) sum(of func(WorkshopCapacity) int) (sum int) {
	for _, w := range x.Workshops {
		sum += of(w)
	}
	return sum
}

// WorkingDays returns the days of the period on which there is training, none if
// an end of the period is open.
func (p *CapacityPlan) WorkingDays() []blk.Date {
	n, bounded := p.Period.Days()
	if !bounded {
		return nil
	}
	off := make(map[blk.Date]bool, len(p.Holidays))
	for _, d := range p.Holidays {
		off[d] = true
	}
	weekdays := p.Weekdays
	if len(weekdays) == 0 {
		weekdays = weekdayOrder[:5]
	}
	var days []blk.Date
	for i := range n {
		if d := p.Period.From.AddDays(i); !off[d] && slices.Contains(weekdays, WeekdayOf(d)) {
			days = append(days, d)
		}
	}
	return days
}

// Capacity returns how many people a centre can train in a period, workshop by
// workshop: how many batches of a length fit into its working days, how much of
// that is planned and how many batches still fit. A batch that was planned takes
// every working day from its first to its last in its shift, and all shifts if it
// has none; cancelled ones take nothing. The context gives how many trainees share
// a place in a workshop.
func (r *Records) Capacity(of blk.CentreID, centres *centre.Records, plan CapacityPlan, c *blk.Context) CentreCapacity {
	days := plan.WorkingDays()
	x := CentreCapacity{WorkingDays: len(days)}
	planned := map[blk.WorkshopID][]*Batch{}
	for i := range r.Batches {
		b := &r.Batches[i]
		_, bounded := b.Training.Days()
		switch {
		case b.Centre != of || b.State() == BatchCancelled || bounded && !b.Training.Overlaps(plan.Period):
		case b.Workshop == "" || !bounded:
			x.Uncounted = append(x.Uncounted, b.ID)
		default:
			planned[b.Workshop] = append(planned[b.Workshop], b)
		}
	}
	if centres == nil {
		centres = &centre.Records{}
	}
	each, shared := c.Number(&traineesPerStation)
	for i := range centres.Workshops {
		w := &centres.Workshops[i]
		if w.Centre != of {
			continue
		}
		seats := plan.BatchSize
		if stations, known := w.Stations.Int(); known && shared {
			seats = min(seats, stations*int(each))
		}
		room := WorkshopCapacity{Workshop: w.ID, SeatsPerBatch: seats}
		room.fill(days, planned[w.ID], &plan)
		x.Workshops = append(x.Workshops, room)
	}
	return x
}

// fill counts the days of the workshop, shift by shift.
func (w *WorkshopCapacity) fill(days []blk.Date, planned []*Batch, plan *CapacityPlan) {
	shifts := plan.Shifts
	if len(shifts) == 0 {
		shifts = []Shift{""}
	}
	for _, shift := range shifts {
		var taken []blk.Period
		for _, b := range planned {
			if shift == "" || slices.Contains(b.shifts(), shift) {
				taken = append(taken, b.Training)
			}
		}
		slices.SortFunc(taken, func(a, b blk.Period) int { return a.From.Compare(b.From) })
		w.ShiftDays += len(days)
		w.Batches += fitting(len(days), plan.TrainingDays)
		free := 0 // the days in a row that no batch takes
		var until blk.Date
		for _, d := range days {
			for len(taken) > 0 && !taken[0].From.After(d) {
				if until.Before(taken[0].Until) || until.IsZero() {
					until = taken[0].Until
				}
				taken = taken[1:]
			}
			if d.After(until) || until.IsZero() {
				free++
				continue
			}
			w.UsedShiftDays++
			w.FreeBatches += fitting(free, plan.TrainingDays)
			free = 0
		}
		w.FreeBatches += fitting(free, plan.TrainingDays)
	}
}

// fitting returns how many batches of a length fit into days in a row.
func fitting(days, length int) int {
	if length <= 0 {
		return 0
	}
	return days / length
}
