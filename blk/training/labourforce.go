package training

import "github.com/vokasi/vokasi-go/blk"

// A LabourForce is the population of 15 years and older by what they do, as the
// national labour-force survey (Sakernas, BPS) divides it. The numbers may be
// people or weighted totals.
type LabourForce struct {
	// Who works.
	Working int64
	// Who has work and is away from it for a time.
	TemporarilyAway int64
	// Unemployed who seek work.
	SeekingWork int64
	// Unemployed who prepare a business.
	PreparingBusiness int64
	// Unemployed who do not seek work because they feel that it is impossible to find.
	Discouraged int64
	// Unemployed who have work that has not begun yet.
	WorkNotBegun int64
	// Who is not in the labour force: in school, keeping house and others.
	Outside int64
}

// Employed returns those who have work.
func (l LabourForce) Employed() int64 { return l.Working + l.TemporarilyAway }

// Unemployed returns the four groups of unemployed together.
func (l LabourForce) Unemployed() int64 {
	return l.SeekingWork + l.PreparingBusiness + l.Discouraged + l.WorkNotBegun
}

// Size returns the labour force: employed and unemployed.
func (l LabourForce) Size() int64 { return l.Employed() + l.Unemployed() }

// Population returns all people of 15 years and older.
func (l LabourForce) Population() int64 { return l.Size() + l.Outside }

// isPlausible reports whether no number is negative or above what 64 bits can sum.
func (l LabourForce) isPlausible() bool {
	for _, n := range [...]int64{l.Working, l.TemporarilyAway, l.SeekingWork, l.PreparingBusiness, l.Discouraged, l.WorkNotBegun, l.Outside} {
		if n < 0 || n > 1<<53 {
			return false
		}
	}
	return true
}

// UnemploymentRate returns the open unemployment rate (TPT): the unemployed as a
// share of the labour force, rounded. It reports false where there is no labour
// force, a number is negative or one is above 2^53.
func (l LabourForce) UnemploymentRate(r blk.Rounding) (blk.Percent, bool) {
	return l.share(l.Unemployed(), l.Size(), r)
}

// ParticipationRate returns the labour-force participation rate (TPAK): the labour
// force as a share of the population of 15 years and older, rounded. It reports
// false where there is nobody, a number is negative or one is above 2^53.
func (l LabourForce) ParticipationRate(r blk.Rounding) (blk.Percent, bool) {
	return l.share(l.Size(), l.Population(), r)
}

func (l LabourForce) share(part, whole int64, r blk.Rounding) (blk.Percent, bool) {
	if !l.isPlausible() {
		return blk.Percent{}, false
	}
	p, err := blk.PercentOf(part, whole, r)
	return p, err == nil
}
