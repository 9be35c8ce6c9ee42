package synthetic

import (
	"maps"
	"slices"
	"sort"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Plan says what people to invent. Plans that differ in their size alone invent the
// same people, more or fewer of them.
type Plan struct {
	// What the people follow from: another seed, other people.
	Seed uint64
	// How many people, from 0 to [Cohort.Most].
	Size int
	// The day on which ages are reckoned, in the years 1960 to 2099. They apply in the two weeks before it, and all dates are relative to it.
	On blk.Date
	// Where they live: provinces, regencies or districts. Districts of populous provinces are drawn more often. If there are none, it is all of Indonesia.
	Regions []blk.Region
	// The batches that they apply for, each by as many; if there are none, no batch is given.
	Batches []blk.BatchID
	// The share of the evidence that is missing, over all facts; each fact has more or less than that. If absent it is about 13 in a hundred, and with 0.00 nothing is missing but what does not apply.
	Missing blk.Percent
	// The share of people for whom a fact is missing, for some facts.
	MissingOf map[eligibility.FactID]blk.Percent
}

// New returns the cohort of a plan. It returns everything that is wrong with the
// plan, each fault with its place, such as "/regions/0", and then no cohort.
func New(p Plan) (*Cohort, blk.Findings) {
	c := &Cohort{seed: p.Seed, on: p.On, size: p.Size, batches: slices.Clone(p.Batches)}
	found := c.live(p.Regions)
	switch most := c.Most(); {
	case p.Size < 0:
		found = append(found, faultOf(negativeSize.Error(blk.DefectRange, -1), "/size"))
	case p.Size > most && found == nil:
		found = append(found, outside(negativeSize.Name, negativeSize.Label, 0, most, "/size"))
	}
	switch {
	case p.On.IsZero():
		found = append(found, blk.DocumentFinding("DOC-009", "/on"))
	case p.On.Year() < 1960 || p.On.Year() > 2099:
		found = append(found, outside("year", blk.Text{ID: "Tahun pendaftaran", EN: "The year of application"}, 1960, 2099, "/on"))
	}
	for i, id := range p.Batches {
		if !blk.IsIdentifier(string(id)) {
			found = append(found, blk.DocumentFinding("DOC-014", blk.IndexPointer("/batches", i, "")))
		}
	}
	if found = append(found, c.lose(&p)...); found != nil {
		return nil, found
	}
	c.order = newShuffle(c.numbers(), p.Seed)
	c.layDays()
	for i := range facts {
		c.spelled[i] = facts[i].spell()
	}
	return c, nil
}

// layDays lays out the days that there can be in a life, for finding one of them is
// quicker than counting to it.
func (c *Cohort) layDays() {
	first := c.on.AddMonths(-12 * (oldest + 1))
	c.before = first.DaysUntil(c.on)
	c.days = make([]blk.Date, c.before+cardDaysLeft)
	for i := range c.days {
		c.days[i] = first.AddDays(i)
	}
	for i := range c.lastBirth {
		c.lastBirth[i] = c.on.DaysUntil(c.on.AddMonths(-12 * (youngest + i)))
	}
}

// live takes the districts where people of the cohort live.
func (c *Cohort) live(regions []blk.Region) (found blk.Findings) {
	if len(regions) == 0 {
		regions = []blk.Region{{}}
	}
	var codes []blk.Region
	for i, r := range regions {
		before := len(codes)
		if !r.IsZero() || len(regions) == 1 {
			for p := range region.Within(r, blk.LevelDistrict) {
				codes = append(codes, p.Code)
			}
		}
		if len(codes) == before {
			found = append(found, faultOf(noDistricts.Error(blk.DefectUnknownWord, -1), blk.IndexPointer("/regions", i, "")))
		}
	}
	slices.SortFunc(codes, blk.Region.Compare)
	heaviest := 1
	for _, code := range slices.Compact(codes) {
		c.districts = append(c.districts, district{code: code, text: code.String()})
		heaviest = max(heaviest, weightOf(code))
	}
	for i := range c.districts {
		for turn := range weightOf(c.districts[i].code) * (maxWeight / heaviest) {
			c.turns = append(c.turns, turnOfDistrict{uint16(i), uint8(turn)})
		}
	}
	for i, weight := range ageWeights {
		for turn := range weight {
			c.ages = append(c.ages, turnOfAge{uint8(youngest + i), uint8(turn)})
		}
	}
	return found
}

// maxWeight is the highest weight of a district and of an age.
const maxWeight = 10

func weightOf(district blk.Region) int {
	province, _, _, _ := district.Numbers()
	return max(districtWeights[province], 1)
}

// lose sets how often each fact is missing.
func (c *Cohort) lose(p *Plan) (found blk.Findings) {
	for i := range facts {
		c.missing[i] = facts[i].missing
	}
	if n, ok := p.Missing.Hundredths(); ok {
		if n < 0 || n > always {
			found = append(found, outsidePercent("/missing"))
		} else {
			c.missing = scaled(int(n))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(p.MissingOf)) {
		at := string(blk.AppendPointer([]byte("/missing_of"), string(id)))
		n, ok := p.MissingOf[id].Hundredths()
		i := slices.IndexFunc(facts[:], func(f fact) bool { return f.id == id })
		switch {
		case i < 0:
			found = append(found, faultOf(noFact.Error(blk.DefectUnknownWord, -1), at))
		case !ok || n < 0 || n > always:
			found = append(found, outsidePercent(at))
		default:
			c.missing[i] = int(n)
		}
	}
	return found
}

// always is a share of all people, in hundredths of a percent.
const always = 100_00

// scaled returns how often each fact is missing if over all facts it is so often: the
// usual shares times a factor, none above all people.
func scaled(mean int) (missing [factCount]int) {
	const unit = 1024 // of the factor
	of := func(factor int) (sum int) {
		for i := range facts {
			missing[i] = min(always, facts[i].missing*factor/unit)
			sum += missing[i]
		}
		return sum
	}
	of(sort.Search(unit*always, func(factor int) bool { return of(factor) >= mean*factCount }))
	return missing
}

var (
	noDistricts = blk.Form{Name: "region", Label: blk.Text{ID: "Wilayah tempat tinggal", EN: "The region where they live"},
		Rule: blk.Text{ID: "Tulis kode provinsi, kabupaten/kota atau kecamatan yang berlaku, misalnya 64, 64.01 atau 64.01.04.", EN: "Write the code of a current province, regency or district, for example 64, 64.01 or 64.01.04."}}
	negativeSize = blk.Form{Name: "size", Label: blk.Text{ID: "Ukuran kohort", EN: "The size of the cohort"},
		Rule: blk.Text{ID: "Tulis bilangan bulat dari 0.", EN: "Write a whole number from 0 on."}}
	noFact = blk.Form{Name: "fact", Label: blk.Text{ID: "Nama fakta", EN: "The name of a fact"},
		Rule: blk.Text{ID: "Tulis nama fakta baku, misalnya birth_date.", EN: "Write the name of a standard fact, for example birth_date."}}
	percentOfPeople = blk.Form{Name: "missing", Label: blk.Text{ID: "Bagian bukti yang tidak ada", EN: "The share of missing evidence"},
		Rule: blk.Text{ID: "Tulis persentase dari 0.00 sampai 100.00.", EN: "Write a percentage from 0.00 to 100.00."}}
)

func outsidePercent(at string) blk.Finding {
	return faultOf(percentOfPeople.Error(blk.DefectRange, -1), at)
}

// outside returns the finding that a number is out of its range.
func outside(name string, label blk.Text, least, most int, at string) blk.Finding {
	from, to := strconv.Itoa(least), strconv.Itoa(most)
	form := blk.Form{Name: name, Label: label, Rule: blk.Text{ID: "Tulis bilangan bulat dari " + from + " sampai " + to + ".", EN: "Write a whole number from " + from + " to " + to + "."}}
	return faultOf(form.Error(blk.DefectRange, -1), at)
}

// faultOf returns an error of a form as a finding at a place.
func faultOf(err error, at string) blk.Finding { return err.(*blk.ParseError).Finding(at) }
