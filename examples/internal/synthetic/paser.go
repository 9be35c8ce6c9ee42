package synthetic

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

// paserClasses are the four classes of the article, with how many of the 157 are made
// to apply for each and how often, of a hundred, women and men choose it. The article
// tells the classes and the sum, the rest is invented.
var paserClasses = []struct {
	batch             blk.BatchID
	technical         bool
	applicants        int
	ofWomen, ofMen100 int
}{
	{"kendaraan-ringan", true, 41, 6, 46},
	{"las", true, 44, 6, 46},
	{"roti-kue", false, 34, 44, 5},
	{"busana-wanita", false, 38, 44, 3},
}

// paserForm is what the form of the invented intake asks for: what the policies and the
// plan decide by, and where people live. Everything else of an invented person is left
// out.
var paserForm = []eligibility.FactID{
	eligibility.FactBirthDate, eligibility.FactDisability, eligibility.FactDocuments, eligibility.FactEducation, eligibility.FactEmployment, eligibility.FactInSchool,
	eligibility.FactInTraining, eligibility.FactLastTrainingEnded, eligibility.FactPovertyListed, eligibility.FactResidence, eligibility.FactSex, eligibility.FactTrainingsTaken,
}

// paserFamily are the three with one family card, by their place in the list from 1. All
// are good enough for a seat, in two classes.
var paserFamily = []int{43, 78, 111}

// PaserApplicants returns 157 people who do not exist, a line of JSON each, in the
// order in which they registered in March 2023. They are drawn from a larger crowd of
// Kabupaten Paser, for who applies has read the conditions: of those who plainly do not
// meet them only some try. The seed was looked for until all that a selection comes to is
// there. Two things are amended beside that: scores are whole, which makes ties, and
// three applicants of one district are given one family card.
func PaserApplicants() ([]byte, error) {
	const seed = 881
	percent := blk.MustParsePercent
	crowd, found := synthetic.New(synthetic.Plan{
		Seed: seed, Size: 1000, On: blk.MustParseDate("2023-04-01"), Regions: []blk.Region{blk.MustParseRegion("64.01")},
		MissingOf: map[eligibility.FactID]blk.Percent{
			eligibility.FactInSchool: percent("5.00"), eligibility.FactEmployment: percent("4.00"), eligibility.FactInTraining: percent("4.00"),
			eligibility.FactTrainingsTaken: percent("2.00"), eligibility.FactLastTrainingEnded: percent("10.00"),
			eligibility.FactPovertyListed: percent("12.00"),
		},
	})
	if err := found.Err(); err != nil {
		return nil, err
	}
	r := rand.New(rand.NewPCG(2023, seed))
	var list []eligibility.Applicant
	taken := make([]int, len(paserClasses))
	for a := range crowd.All() {
		class := chosenClass(r, &a)
		if class < 0 || taken[class] == paserClasses[class].applicants || staysAway(&a, paserClasses[class].technical) && r.IntN(100) < 75 {
			continue
		}
		taken[class]++
		a.Batch = paserClasses[class].batch
		n, _ := a.Score.Hundredths()
		a.Score, _ = blk.NewPercent(n / 100 * 100)
		for id := range a.Evidence {
			if !slices.Contains(paserForm, id) {
				delete(a.Evidence, id)
				delete(a.About, id)
			}
		}
		a.Contested = slices.DeleteFunc(a.Contested, func(id eligibility.FactID) bool { return !slices.Contains(paserForm, id) })
		list = append(list, a)
	}
	slices.SortStableFunc(list, func(a, b eligibility.Applicant) int { return a.RegisteredAt.Compare(b.RegisteredAt) })
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false)
	for i := range list {
		list[i].ID = eligibility.NewApplicantID(fmt.Sprintf("2023-%03d", i+1))
		if slices.Contains(paserFamily, i+1) {
			list[i].FamilyCardNumber = list[paserFamily[0]-1].FamilyCardNumber
		}
		if err := lines.Encode(list[i]); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

// chosenClass draws the class that somebody applies for, by sex; -1 is none.
func chosenClass(r *rand.Rand, a *eligibility.Applicant) int {
	n := r.IntN(100)
	for i, c := range paserClasses {
		share := c.ofMen100
		if a.Evidence[eligibility.FactSex].String() == string(blk.Female) {
			share = c.ofWomen
		}
		if n -= share; n < 0 {
			return i
		}
	}
	return -1
}

// staysAway reports whether it is plain to people themselves that they do not meet the
// conditions of a class: they are in school or at work, too old or lack the schooling.
func staysAway(a *eligibility.Applicant, technical bool) bool {
	oldest := "1982-04-01"
	if technical {
		oldest = "1987-04-01"
	}
	if born := a.Evidence[eligibility.FactBirthDate].String(); born != "" && born < oldest {
		return true
	}
	is := func(id eligibility.FactID, words ...string) bool {
		return slices.Contains(words, a.Evidence[id].String())
	}
	if technical && is(eligibility.FactEducation, "none", "primary_incomplete", "sd", "smp") {
		return true
	}
	return is(eligibility.FactInSchool, "true") || is(eligibility.FactEmployment, "employed", "self_employed")
}
