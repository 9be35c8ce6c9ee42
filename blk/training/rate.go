package training

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A Rate is a share of people with all that is needed to judge it: who is in it, of
// how many, and of how many nobody knows.
type Rate struct {
	// What it measures.
	Kind IndicatorKind
	// The window that it is for; "" for one that has none.
	Window OutcomeWindow
	// The people for whom it is so.
	Numerator int
	// The people of whom it is known whether it is so.
	Denominator int
	// The people of whom it is not known.
	Untraced int
	// The people who are left out for a coded reason: see parameter rate_exclusions.
	Excluded int
}

// Population returns all the people that the rate is about, those left out too.
func (x Rate) Population() int { return x.Denominator + x.Untraced + x.Excluded }

// Value returns the rate among those of whom it is known, rounded half up. It is
// absent where there are none.
func (x Rate) Value() blk.Percent { return shareOf(x.Numerator, x.Denominator) }

// Lower returns the rate if it were so for none of the untraced.
func (x Rate) Lower() blk.Percent { return shareOf(x.Numerator, x.Denominator+x.Untraced) }

// Upper returns the rate if it were so for all of the untraced.
func (x Rate) Upper() blk.Percent {
	return shareOf(x.Numerator+x.Untraced, x.Denominator+x.Untraced)
}

// Label returns the rate in words, with what it is of and how sure it is.
func (x Rate) Label() blk.Text {
	name := x.Kind.Label()
	if x.Window != "" {
		w := x.Window.Label()
		name = blk.Text{ID: name.ID + ", " + w.ID, EN: name.EN + ", " + w.EN}
	}
	value := blk.Text{ID: "tidak diketahui", EN: "not known"}
	if !x.Value().IsZero() {
		value = x.Value().Label()
	}
	t := blk.Text{
		ID: name.ID + ": " + value.ID + " (" + strconv.Itoa(x.Numerator) + " dari " + strconv.Itoa(x.Denominator),
		EN: name.EN + ": " + value.EN + " (" + strconv.Itoa(x.Numerator) + " of " + strconv.Itoa(x.Denominator),
	}
	if n := strconv.Itoa(x.Untraced); x.Untraced > 0 {
		lower, upper := x.Lower().Label(), x.Upper().Label()
		t.ID += "; " + n + " tidak terlacak, jadi antara " + lower.ID + " dan " + upper.ID
		t.EN += "; " + n + " not traced, so between " + lower.EN + " and " + upper.EN
	}
	if n := strconv.Itoa(x.Excluded); x.Excluded > 0 {
		t.ID += "; " + n + " dikecualikan"
		t.EN += "; " + n + " left out"
	}
	return blk.Text{ID: t.ID + ")", EN: t.EN + ")"}
}

func shareOf(part, whole int) blk.Percent {
	p, _ := blk.PercentOf(int64(part), int64(whole), blk.RoundHalfUp)
	return p
}

// A RateQuery says which rate of whom is asked.
type RateQuery struct {
	// What is measured: completion, dropout, certification, placement or self-employment.
	Kind IndicatorKind
	// The window, for placement and self-employment; "" for what was found out last.
	Window OutcomeWindow
	// Which enrolments; nil for all.
	Where func(*Enrolment) bool
}

// A RateGroup is one part of a rate that is broken down.
type RateGroup struct {
	// The word of the group, such as "female" or "64"; "" where it is not known.
	Key string
	// The group in words.
	Label blk.Text
	// The rate of the group; absent if it is hidden.
	Rate Rate
	// Whether it is hidden because it counts so few people that they could be recognised.
	Hidden bool
}

// TrainingCounts are the numbers of people that cost is divided by.
type TrainingCounts struct {
	// Who applied.
	Applied int
	// Who began training.
	Began int
	// Who completed it.
	Completed int
	// Who passed.
	Passed int
	// Who was found competent.
	Competent int
	// Who found work or opened a business.
	Placed int
}

// Breakdown is by what a rate is broken down: "region" (the province on the
// identity card), "vocation", "sex" or "disability". The zero value "" is absent.
type Breakdown string

// The breakdowns.
const (
	ByRegion     Breakdown = "region"
	ByVocation   Breakdown = "vocation"
	BySex        Breakdown = "sex"
	ByDisability Breakdown = "disability"
)

var breakdowns = blk.NewCodeList("breakdown", blk.Text{ID: "Rincian", EN: "Breakdown"},
	blk.Code{Value: string(ByRegion), Label: blk.Text{ID: "provinsi", EN: "province"}},
	blk.Code{Value: string(ByVocation), Label: blk.Text{ID: "kejuruan", EN: "vocation"}},
	blk.Code{Value: string(BySex), Label: blk.Text{ID: "jenis kelamin", EN: "sex"}},
	blk.Code{Value: string(ByDisability), Label: blk.Text{ID: "disabilitas", EN: "disability"}},
)

// IsValid reports whether b is one of the breakdowns.
func (b Breakdown) IsValid() bool { return breakdowns.Has(string(b)) }

// Label returns the breakdown in words.
func (b Breakdown) Label() blk.Text { return breakdowns.LabelOf(string(b)) }

// CodeList returns all breakdowns.
func (Breakdown) CodeList() blk.CodeList { return breakdowns }

var (
	rateExclusions = blk.Parameter{
		ID: "rate_exclusions", Label: blk.Text{ID: "Alasan dikecualikan dari hitungan tingkat", EN: "Reasons for leaving somebody out of rates"}, Unit: blk.UnitCodes, Stricter: blk.StricterSubset,
		Values: []blk.DatedValue{{Value: blk.Value{Codes: []string{string(ExcludedDeath), string(ExcludedIllness), string(ExcludedSchool)}}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "aturan resmi tidak ditemukan; seperti PIRL", EN: "no official rule was found; as PIRL does"})}}},
	}
	placedDestinations = blk.Parameter{
		ID: "placed_destinations", Label: blk.Text{ID: "Keadaan alumni yang dihitung sebagai penempatan", EN: "Destinations that count as placement"}, Unit: blk.UnitCodes, Stricter: blk.StricterSubset,
		Values: []blk.DatedValue{{Value: blk.Value{Codes: []string{string(Employed), string(SelfEmployed)}}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "bekerja atau berwirausaha", EN: "employed or self-employed"})}}},
	}
)

// rateAnswer is what one enrolment is in a rate.
type rateAnswer uint8

const (
	notAsked rateAnswer = iota // the rate is not about it
	isSo
	isNotSo
	isUntraced
	isExcluded
)

func (x *Rate) add(a rateAnswer) {
	switch a {
	case isSo:
		x.Numerator++
		x.Denominator++
	case isNotSo:
		x.Denominator++
	case isUntraced:
		x.Untraced++
	case isExcluded:
		x.Excluded++
	}
}

func answerIf(so bool) rateAnswer {
	if so {
		return isSo
	}
	return isNotSo
}

// A rating is a rate being counted.
type rating struct {
	query    RateQuery
	on       blk.Date
	excluded []ExclusionReason
	placed   []Destination
	outcomes map[blk.EnrolmentID]*Outcome
}

func (r *Records) rating(q RateQuery, c *blk.Context) *rating {
	x := &rating{query: q, excluded: codesOf[ExclusionReason](&rateExclusions, c), placed: codesOf[Destination](&placedDestinations, c)}
	if c != nil {
		x.on = c.On
	}
	switch q.Kind {
	case SelfEmploymentRate:
		x.placed = []Destination{SelfEmployed}
		fallthrough
	case PlacementRate:
		x.outcomes = r.outcomesIn(q.Window, x.on)
	}
	return x
}

// hasCome reports whether a day has come; without a reference date it has.
func (x *rating) hasCome(day blk.Date) bool { return x.on.IsZero() || !day.After(x.on) }

// answer returns what an enrolment is in the rate.
func (x *rating) answer(e *Enrolment) rateAnswer {
	if x.query.Where != nil && !x.query.Where(e) || !e.Completion.hasEnded() || !x.hasCome(e.Attended.Until) {
		return notAsked
	}
	completed := e.Completion == Completed
	switch kind := x.query.Kind; {
	case kind == CompletionRate || kind == DropoutRate:
		if slices.Contains(x.excluded, exclusionOf(e.ExitReason)) {
			return isExcluded
		}
		return answerIf(completed == (kind == CompletionRate))
	case !completed:
		return notAsked
	case kind == CertificationRate:
		switch {
		case e.CompetencyResult != "":
			return answerIf(e.CompetencyResult == blk.Competent)
		case e.AssessmentEvent != "":
			return isUntraced
		}
	case kind == PlacementRate || kind == SelfEmploymentRate:
		if window := x.query.Window.Period(e.Attended.Until); x.query.Window != "" && (window.IsZero() || !x.hasCome(window.Until)) {
			return notAsked
		}
		return x.answerOutcome(x.outcomes[e.ID])
	}
	return notAsked
}

func (x *rating) answerOutcome(o *Outcome) rateAnswer {
	switch {
	case o == nil:
		return isUntraced
	case slices.Contains(x.excluded, o.Exclusion), o.Destination == ContinuingSchool && slices.Contains(x.excluded, ExcludedSchool):
		return isExcluded
	case o.Destination == Untraceable || o.Destination == "":
		return isUntraced
	}
	return answerIf(slices.Contains(x.placed, o.Destination))
}

// exclusionOf returns the reason for leaving somebody out who left training early
// for a reason, "" if it is none.
func exclusionOf(r ExitReason) ExclusionReason {
	switch r {
	case ExitDeath:
		return ExcludedDeath
	case ExitIllness:
		return ExcludedIllness
	case ExitSchooling:
		return ExcludedSchool
	case ExitFamily:
		return ExcludedCare
	}
	return ""
}

// outcomesIn returns the outcome of each enrolment that counts in a window, as it
// was known on a day: the last one collected, but one that was traced before one
// that was not. An outcome that names no window belongs to the one in which it was
// collected.
func (r *Records) outcomesIn(w OutcomeWindow, on blk.Date) map[blk.EnrolmentID]*Outcome {
	counts := make(map[blk.EnrolmentID]*Outcome, len(r.Outcomes))
	for i, at := range r.followedOutcomes() {
		o, e := &r.Outcomes[i], &r.Enrolments[at]
		in := w == "" || o.Window == w || o.Window == "" && w.Period(e.Attended.Until).Contains(o.CollectedOn)
		if !in || !on.IsZero() && o.CollectedOn.After(on) {
			continue
		}
		if best := counts[e.ID]; best == nil || o.isTraced() && !best.isTraced() || o.isTraced() == best.isTraced() && !o.CollectedOn.Before(best.CollectedOn) {
			counts[e.ID] = o
		}
	}
	return counts
}

func (o *Outcome) isTraced() bool { return o.Destination != "" && o.Destination != Untraceable }

// Rate returns a rate of these records as it is on the reference date of the
// context, all people together. It counts enrolments that have ended: for
// completion and dropout all of them, for certification those who completed and
// sat a competency test, for placement and self-employment those who completed and
// whose window is over. For other kinds it is empty. The context may be nil.
func (r *Records) Rate(q RateQuery, c *blk.Context) Rate {
	x := r.rating(q, c)
	rate := Rate{Kind: q.Kind, Window: q.Window}
	for i := range r.standingEnrolments() {
		rate.add(x.answer(&r.Enrolments[i]))
	}
	return rate
}

// RatesBy returns a rate broken down, the groups in the order of their words and
// those not known last. The groups sum to [Records.Rate]. Persons tell the
// province, the sex and the disability, centres the vocation; the latter may be nil.
// The result is not for publishing: see [HideSmallRates].
func (r *Records) RatesBy(by Breakdown, q RateQuery, persons blk.Persons, centres *centre.Records, c *blk.Context) []RateGroup {
	x := r.rating(q, c)
	group := r.grouping(by, persons, centres, c)
	at := map[string]int{}
	var groups []RateGroup
	for i := range r.standingEnrolments() {
		a := x.answer(&r.Enrolments[i])
		if a == notAsked {
			continue
		}
		key, label := group(&r.Enrolments[i])
		if _, known := at[key]; !known {
			at[key] = len(groups)
			groups = append(groups, RateGroup{Key: key, Label: label, Rate: Rate{Kind: q.Kind, Window: q.Window}})
		}
		groups[at[key]].Rate.add(a)
	}
	slices.SortFunc(groups, func(a, b RateGroup) int {
		if (a.Key == "") != (b.Key == "") {
			return cmp.Compare(b.Key, a.Key)
		}
		return cmp.Compare(a.Key, b.Key)
	})
	return groups
}

var notKnown = blk.Text{ID: "tidak diketahui", EN: "not known"}

// grouping returns a function that says to which group an enrolment belongs.
func (r *Records) grouping(by Breakdown, persons blk.Persons, centres *centre.Records, c *blk.Context) func(*Enrolment) (string, blk.Text) {
	if by == ByVocation {
		vocations := r.vocations(centres)
		return func(e *Enrolment) (string, blk.Text) {
			if v := vocations[e.Batch]; v != "" {
				return string(v), v.Label()
			}
			return "", notKnown
		}
	}
	index := personIndex(persons)
	return func(e *Enrolment) (string, blk.Text) {
		p := index[e.Person]
		switch {
		case p == nil:
		case by == BySex && p.Sex != "":
			return string(p.Sex), p.Sex.Label()
		case by == ByRegion && !p.KTPRegion.IsZero():
			province := p.KTPRegion.At(blk.LevelProvince)
			return province.String(), c.RegionLabel(province)
		case by == ByDisability && p.HasDisability():
			return "disability", blk.Text{ID: "penyandang disabilitas", EN: "with a disability"}
		case by == ByDisability:
			return "none", blk.Text{ID: "tanpa disabilitas", EN: "without a disability"}
		}
		return "", notKnown
	}
}

// vocations returns the vocation of every batch whose programme is known.
func (r *Records) vocations(centres *centre.Records) map[blk.BatchID]centre.Vocation {
	if centres == nil {
		return nil
	}
	programmes := (&recordsWithCentres{r, centres}).programmeIndex()
	vocations := make(map[blk.BatchID]centre.Vocation, len(r.Batches))
	for i := range r.Batches {
		if p := programmes[r.Batches[i].Programme]; p != nil {
			vocations[r.Batches[i].ID] = p.Vocation
		}
	}
	return vocations
}

func personIndex(persons blk.Persons) map[blk.PersonID]*blk.Person {
	index := make(map[blk.PersonID]*blk.Person, len(persons))
	for i := range persons {
		index[persons[i].ID] = &persons[i]
	}
	return index
}

// HideSmallRates returns the groups of a breakdown for publishing: the rates of
// those that count so few people that they could be recognised are taken away. The
// least number is parameter [blk.SmallestCell]. Where one group alone would be
// hidden, another is hidden with it. The context may be nil.
func HideSmallRates(groups []RateGroup, c *blk.Context) []RateGroup {
	least, _ := c.Number(blk.SmallestCell())
	counts := make([]int, len(groups))
	for i := range groups {
		counts[i] = groups[i].Rate.Population()
	}
	shown := slices.Clone(groups)
	for i, hide := range blk.HideSmall(counts, int(least)) {
		if hide {
			shown[i].Rate, shown[i].Hidden = Rate{}, true
		}
	}
	return shown
}

// Counts returns the numbers of people that cost is divided by, of the enrolments
// that a condition picks, nil for all, as they are on the reference date of the
// context, which may be nil.
func (r *Records) Counts(where func(*Enrolment) bool, c *blk.Context) TrainingCounts {
	x := r.rating(RateQuery{Kind: PlacementRate, Where: where}, c)
	var n TrainingCounts
	for i := range r.standingEnrolments() {
		e := &r.Enrolments[i]
		if where != nil && !where(e) || !x.hasCome(e.AppliedOn) {
			continue
		}
		n.Applied++
		if e.Completion != "" && x.hasCome(e.Attended.From) {
			n.Began++
		}
		if e.Completion == Completed && x.hasCome(e.Attended.Until) {
			n.Completed++
			n.Passed += countIf(e.Result == Passed)
			n.Competent += countIf(e.CompetencyResult == blk.Competent)
			n.Placed += countIf(x.answer(e) == isSo)
		}
	}
	return n
}

func countIf(so bool) int {
	if so {
		return 1
	}
	return 0
}
