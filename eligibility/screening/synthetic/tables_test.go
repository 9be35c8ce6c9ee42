package synthetic

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// wordTables are all tables of words, by the fact that has them.
func wordTables() map[eligibility.FactID][]shares {
	tables := map[eligibility.FactID][]shares{eligibility.FactEducation: {pupils}, eligibility.FactEducationStream: nil, eligibility.FactEmployment: nil, eligibility.FactOccupation: nil}
	add := func(id eligibility.FactID, s shares) { tables[id] = append(tables[id], s) }
	for _, x := range educationByAge {
		add(eligibility.FactEducation, x.then)
	}
	for _, x := range employmentByAge {
		add(eligibility.FactEmployment, x.then)
	}
	for i := range schoolings {
		add(eligibility.FactEducationStream, schoolings[i].streams)
	}
	for i := range works {
		add(eligibility.FactOccupation, works[i].occupations)
	}
	return tables
}

// factOf returns a standard fact.
func factOf(t *testing.T, id eligibility.FactID) eligibility.Fact {
	f, ok := (&eligibility.Policy{}).Fact(id)
	require.True(t, ok, id)
	return f
}

func TestSharesAreAThousand(t *testing.T) {
	for id, tables := range wordTables() {
		words := factOf(t, id).Words
		if id == eligibility.FactEducation {
			words = blk.EducationLevel("").CodeList()
		}
		for _, s := range tables {
			sum := 0
			for _, x := range s {
				sum += x.ofThousand
				require.True(t, words.Has(x.word), "%s: %s", id, x.word)
			}
			require.Equal(t, 1000, sum, "%s: %v", id, s)
		}
	}
	for _, counts := range []countShares{yearsLate, trainingsTaken, vaccineDoses, welfareDeciles, sureness} {
		sum := 0
		for _, n := range counts {
			sum += n
		}
		require.Equal(t, 1000, sum)
	}
	sum := 0
	for i := range familyHeads {
		sum += familyHeads[i].ofThousand
		for at, head := range familyHeads[i].heads {
			require.LessOrEqual(t, head, at, "a head is no later row, which a smaller cohort has not")
			require.Equal(t, head, familyHeads[i].heads[head], "a head is of its own family")
		}
	}
	require.Equal(t, 1000, sum)
}

func TestWeightsAreDigits(t *testing.T) {
	for i, w := range ageWeights {
		require.True(t, 1 <= w && w <= maxWeight, "age %d", youngest+i)
	}
	for i, w := range districtWeights {
		require.True(t, 0 <= w && w <= maxWeight, "province %d", i)
	}
}

// A cohort tells of every standard fact, in the order that JSON has them, and with no
// more assurance than can be had.
func TestFactsAreTheStandardOnes(t *testing.T) {
	var ids, standard []eligibility.FactID
	for i := range facts {
		ids = append(ids, facts[i].id)
		require.Positive(t, facts[i].missing)
		require.LessOrEqual(t, facts[i].missing, always)
		highest := factOf(t, facts[i].id).Highest
		require.True(t, facts[i].register == "" || highest == eligibility.Verified, facts[i].id)
		require.True(t, facts[i].paper == "" || highest != eligibility.Declared, facts[i].id)
	}
	for _, f := range eligibility.Facts() {
		standard = append(standard, f.ID)
	}
	slices.Sort(standard)
	require.Equal(t, standard, ids)
	require.Len(t, works, factOf(t, eligibility.FactEmployment).Words.Len())
	for i := range qualifications {
		for _, code := range qualifications[i].units {
			_, err := blk.ParseUnitCode(code)
			require.NoError(t, err)
		}
	}
}

// A shuffle has every number once.
func TestShuffle(t *testing.T) {
	for _, size := range []uint64{1, 2, 3, 7, 64, 65, 1000, 40_000} {
		for seed := range uint64(3) {
			s := newShuffle(size, seed)
			var order []uint64
			for i := range size {
				order = append(order, s.at(i))
			}
			sorted := slices.Sorted(slices.Values(order))
			for i, n := range sorted {
				require.EqualValues(t, i, n)
			}
			require.True(t, size < 64 || !slices.Equal(order, sorted))
		}
	}
}

// All identity numbers of a district are given out before one comes again, and all
// family cards are as many as there are families.
func TestNoNumberTwice(t *testing.T) {
	for _, where := range []struct {
		code string
		rows int
	}{{"64.01.01", 1_014_700}, {"", 300_000}} {
		p := Plan{Seed: 7, Size: where.rows, On: blk.MustParseDate("2026-03-02")}
		if where.code != "" {
			p.Regions = []blk.Region{blk.MustParseRegion(where.code)}
		}
		c, found := New(p)
		require.Empty(t, found)
		require.True(t, where.code == "" || c.Most() == where.rows)
		var numbers, cards []uint64
		var x person
		var text []byte
		for i := range where.rows {
			x.cohort, x.row = c, i
			x.identify()
			text = x.appendNIK(text[:0])
			numbers = append(numbers, numberOf(text))
			if c.headOf(i) == i {
				text = x.appendFamilyCard(text[:0])
				cards = append(cards, numberOf(text))
			}
		}
		for _, list := range [][]uint64{numbers, cards} {
			n := len(list)
			slices.Sort(list)
			require.Len(t, slices.Compact(list), n, where.code)
		}
	}
}

func numberOf(digits []byte) (n uint64) {
	for _, d := range digits {
		n = n*10 + uint64(d-'0')
	}
	return n
}

// A tally counts how often something was so, of how many.
type tally struct{ is, of int }

// near reports whether a tally is as often as a share of a thousand, but for chance:
// five standard deviations, and a little for counts that are small.
func (n tally) near(ofThousand int) bool {
	want := n.of * ofThousand / 1000
	spread := n.of * ofThousand * (1000 - ofThousand) / 1_000_000
	off := n.is - want
	return off*off <= 25*spread+100
}

// TestPeopleAreDrawnByTheTables counts a hundred thousand people of whom everything is
// known against the tables.
func TestPeopleAreDrawnByTheTables(t *testing.T) {
	c, found := New(Plan{Seed: 7, Size: 100_000, On: blk.MustParseDate("2026-03-02"), Missing: blk.MustParsePercent("0.00")})
	require.Empty(t, found)
	counts := map[string]*tally{}
	shares := map[string]int{}
	count := func(what string, ofThousand int, is bool) {
		if counts[what] == nil {
			counts[what] = &tally{}
		}
		shares[what] = ofThousand
		counts[what].of++
		if is {
			counts[what].is++
		}
	}
	countWords := func(what string, s []share, word string) {
		for _, x := range s {
			count(what+" "+x.word, x.ofThousand, x.word == word)
		}
	}
	weights := 0
	for _, w := range ageWeights {
		weights += w
	}
	scores, contested := 0, 0
	for i := range c.Size() {
		var p person
		require.True(t, c.draw(i, &p))
		v := &p.values
		yes := func(i int) bool { return v[i].number == 1 }
		age, ok := p.born.AgeOn(c.on)
		require.True(t, ok && age == p.age, "%v", p.born)
		require.True(t, youngest <= age && age <= oldest)
		count("women", 500, p.sex == blk.Female)
		for of, then := range map[string]int{"at most 24": 24, "at most 34": 34} {
			n := 0
			for _, w := range ageWeights[:then-youngest+1] {
				n += w
			}
			count(of, n*1000/weights, age <= then)
		}
		pupil := yes(inSchool)
		count("in school at "+string(rune('A'+age-youngest)), inSchoolByAge.at(age), pupil)
		level := educationByAge.at(age)
		if pupil && age < 19 {
			level = pupils
		}
		countWords("education "+level[0].word+string(rune('A'+len(level))), level, v[education].word)
		countWords("employment "+string(rune('A'+employmentByAge.at(age)[0].ofThousand/10)), employmentByAge.at(age), v[employment].word)
		for i := range schoolings {
			if s := &schoolings[i]; string(s.level) == v[education].word {
				countWords("stream after "+string(s.level), s.streams, v[educationStream].word)
				require.True(t, v[graduatedOn].date.Before(c.on))
				schooled, ok := p.born.AgeOn(v[graduatedOn].date)
				require.True(t, ok && schooled >= min(s.age, age)-2, "%s at %d", s.level, schooled)
			}
		}
		for i := range works {
			if w := &works[i]; w.employment == v[employment].word {
				countWords("occupation if "+w.employment, w.occupations, v[occupation].word)
				count("never worked if "+w.employment, w.neverWorked, v[experienceMonths].number == 0)
				count("card if "+w.employment, w.jobSeekerCard, yes(jobSeekerCard))
				count("insured if "+w.employment, w.inSocialInsurance, yes(socialSecurity))
			}
		}
		require.LessOrEqual(t, v[experienceMonths].number, 12*(age-youngest+1))
		require.Equal(t, yes(jobSeekerCard), v[jobSeekerCardUntil].kind == dayKind)
		require.Equal(t, v[takenTrainings].number > 0, v[lastTrainingEnded].kind == dayKind)
		require.Equal(t, age < consentBelow, v[parentalConsent].kind == flagKind)
		for n, share := range trainingsTaken {
			count("trainings "+string(rune('0'+n)), share, v[takenTrainings].number == n)
		}
		for n, share := range vaccineDoses {
			count("doses "+string(rune('0'+n)), share, v[doses].number == n)
		}
		for n, share := range welfareDeciles {
			count("decile "+string(rune('0'+n)), share, v[decile].number == n)
		}
		count("listed in decile "+string(rune('0'+v[decile].number)), listedByDecile[v[decile].number], yes(povertyListed))
		if yes(povertyListed) {
			count("assisted if listed", assistedIfListed, yes(socialAssistance))
		} else {
			count("assisted if not", assistedIfNot, yes(socialAssistance))
		}
		count("citizens", areCitizens, yes(citizen))
		count("disabled", haveDisability, yes(disability))
		count("healthy", areHealthy, yes(healthy))
		count("in training", areInTraining, yes(inTraining))
		if p.contested >= 0 {
			contested++
			require.NotEqual(t, absentKind, v[p.contested].kind)
		}
		count("read to the regency", readToRegency, len(v[residence].word) == len("64.01"))
		for n, share := range sureness {
			sure := slices.Max(p.sure[:])
			count("sureness "+string(rune('0'+n)), share, int(sure) == n)
		}
		if i%3 == 0 {
			heads := [3]int{c.headOf(i), c.headOf(i + 1), c.headOf(i + 2)}
			for n := range familyHeads {
				want := familyHeads[n].heads
				count("families "+string(rune('0'+n)), familyHeads[n].ofThousand, heads == [3]int{i + want[0], i + want[1], i + want[2]})
			}
		}
		scores += p.score
		require.True(t, 3000 <= p.score && p.score <= 10000 && p.score%25 == 0)
	}
	require.Greater(t, len(counts), 100)
	for what, n := range counts {
		require.True(t, n.near(shares[what]), "%s: %d of %d, and not %d of a thousand", what, n.is, n.of, shares[what])
	}
	require.InDelta(t, 6500, scores/c.Size(), 50)
	require.InDelta(t, areContested, contested*1000/c.Size(), 3)
}
