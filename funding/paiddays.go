package funding

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A paidPlace is where a line of a nominative list stands.
type paidPlace struct{ list, line int }

// comparePaidPlaces compares places in the order of the records.
func comparePaidPlaces(a, b paidPlace) int {
	return cmp.Or(cmp.Compare(a.list, b.list), cmp.Compare(a.line, b.line))
}

// A paidGroup is the lines that pay a participant the same kind of allowance for
// periods that overlap, such as a list of February and a later one of what it left
// out. A line says how many days of its period it pays, not which, so only the lines
// together tell whether too many or too few are paid.
type paidGroup struct {
	places []paidPlace
	span   blk.Period // from the first to the last day of their periods
}

// paidGroups returns the groups of all lines of which participant and period are known.
func (r *Records) paidGroups() (groups []paidGroup) {
	var places []paidPlace
	for i := range r.PaymentLists {
		if _, known := r.PaymentLists[i].Period.Days(); !known {
			continue
		}
		for j := range r.PaymentLists[i].Lines {
			if r.PaymentLists[i].Lines[j].Enrolment != "" {
				places = append(places, paidPlace{i, j})
			}
		}
	}
	enrolment := func(p paidPlace) blk.EnrolmentID { return r.PaymentLists[p.list].Lines[p.line].Enrolment }
	slices.SortFunc(places, func(x, y paidPlace) int {
		a, b := &r.PaymentLists[x.list], &r.PaymentLists[y.list]
		return cmp.Or(cmp.Compare(enrolment(x), enrolment(y)), cmp.Compare(a.Kind, b.Kind), a.Period.From.Compare(b.Period.From), comparePaidPlaces(x, y))
	})
	begin := 0
	var span blk.Period
	for i, p := range places {
		l := &r.PaymentLists[p.list]
		if i > begin {
			first := places[begin]
			if enrolment(first) == enrolment(p) && r.PaymentLists[first.list].Kind == l.Kind && !l.Period.From.After(span.Until) {
				if l.Period.Until.After(span.Until) {
					span.Until = l.Period.Until
				}
				continue
			}
			groups = append(groups, paidGroup{places[begin:i], span})
		}
		begin, span = i, l.Period
	}
	if len(places) > 0 {
		groups = append(groups, paidGroup{places[begin:], span})
	}
	return groups
}

// A doubleDay is a line for which there are not enough days left in its period.
type doubleDay struct {
	place, before paidPlace // before is the line that has taken them
	days          int       // how many days are paid twice
}

// doubleDays returns the lines of a group that must pay a day that another one pays:
// the periods have not as many days as are paid. Where they have, the lists may pay
// for different days, as one that pays the rest does. Every line takes the earliest
// days that are free, those whose period ends first before the others, so that no
// other choice of days would leave less over.
func (r *Records) doubleDays(g *paidGroup) (doubles []doubleDay) {
	if len(g.places) < 2 {
		return nil
	}
	places := slices.Clone(g.places)
	slices.SortFunc(places, func(x, y paidPlace) int {
		return cmp.Or(r.PaymentLists[x.list].Period.Until.Compare(r.PaymentLists[y.list].Period.Until), comparePaidPlaces(x, y))
	})
	taken := takenDays{}
	before := places[0]
	for _, p := range places {
		l := &r.PaymentLists[p.list]
		days, known := l.Lines[p.line].Days.Int()
		if !known || days <= 0 {
			continue
		}
		from, until := g.span.From.DaysUntil(l.Period.From), g.span.From.DaysUntil(l.Period.Until)
		left := min(days, until-from+1)
		for day := taken.free(from); left > 0 && day <= until; day = taken.free(day) {
			taken[day] = day + 1
			left--
		}
		if left > 0 {
			doubles = append(doubles, doubleDay{place: p, before: before, days: left})
		}
		before = p
	}
	return doubles
}

// takenDays are the days that are paid, each with a later day from which on to look
// for one that is free.
type takenDays map[int]int

// free returns the first free day from a day on.
func (t takenDays) free(day int) int {
	free := day
	for next, taken := t[free]; taken; next, taken = t[free] {
		free = next
	}
	for day != free {
		day, t[day] = t[day], free
	}
	return free
}

// doublyPaid returns a failure for every line that pays days for which another list
// pays the same participant the same kind of allowance.
func doublyPaid(r *Records, _ *blk.Context) (failures []blk.Failure) {
	for _, g := range r.paidGroups() {
		for _, d := range r.doubleDays(&g) {
			if d.place.list == d.before.list {
				continue // check PAY-044
			}
			before := blk.IndexPointer("/payment_lists", d.before.list, blk.IndexPointer("/lines", d.before.line, ""))
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/payment_lists", d.place.list, blk.IndexPointer("/lines", d.place.line, "/enrolment")),
				Of: []string{before}, Params: blk.Params{otherMoney(before)}})
		}
	}
	return failures
}

// A dayCount is how many days were paid and attended. The zero dayCount is none.
type dayCount struct{ paid, attended int }

// judgeDays says of every line whether it pays too many days or too few: by itself, and
// together with the others of its group. Lines begin at starts, list by list. Days that
// are paid twice are a fault of their own (PAY-049) and not too many once more. Where
// anything of a group is not known, nothing is said of it as a whole.
func (x *recordsWithTraining) judgeDays(lines []listedLine, starts []int) {
	for i := range lines {
		if line := &lines[i]; line.known {
			line.due = line.attended
			if line.paid > line.attended {
				line.over = dayCount{line.paid, line.attended}
			}
		}
	}
	for _, g := range x.paidGroups() {
		slices.SortFunc(g.places, comparePaidPlaces)
		of := func(p paidPlace) *listedLine { return &lines[starts[p.list]+p.line] }
		first, last := of(g.places[0]), of(g.places[len(g.places)-1])
		paid, known, over := 0, true, false
		for _, p := range g.places {
			line := of(p)
			paid, known, over = paid+line.paid, known && line.known, over || line.over != dayCount{}
		}
		if !known {
			continue
		}
		attended, _ := x.attendance.daysAt(first.enrolment, g.span)
		left := attended
		for _, p := range g.places {
			line := of(p)
			line.due = min(line.paid, line.attended, left)
			left -= line.due
		}
		first.due += left
		if paid < attended {
			first.under = dayCount{paid, attended}
		}
		for _, d := range x.doubleDays(&g) {
			paid -= d.days
		}
		if !over && paid > attended {
			last.over = dayCount{paid, attended}
		}
	}
}
