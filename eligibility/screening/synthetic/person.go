package synthetic

import "github.com/vokasi/vokasi-go/blk"

// A person is somebody invented, before it is written down.
type person struct {
	cohort *Cohort
	row    int

	// On the identity card.
	from   *district // of first registration
	born   blk.Date
	age    int
	sex    blk.Sex
	serial int // 0 to 99

	// On the family card, which is that of the head of the family.
	head     identity
	headFrom *district

	// What is known.
	values [factCount]value
	sure   [factCount]assurance
	seenOn blk.Date
	// The fact on which sources disagree, -1 for none.
	contested int

	// What is handed in beside it.
	given string
	batch blk.BatchID
	score int // in hundredths
	// When: so many days before that of the plan, and the second of the day.
	daysBefore, second int
}

// An identity is an identity number taken apart: the turn of a district and the
// number of a birth in it.
type identity struct {
	turn  turnOfDistrict
	birth int
}

// draw invents the person of a row and reports false if the cohort has no such row.
func (c *Cohort) draw(row int, p *person) bool {
	if row < 0 || row >= c.size {
		return false
	}
	p.cohort, p.row = c, row
	p.identify()
	p.live()
	p.apply()
	p.lose()
	return true
}

// identity returns the identity number of a row.
func (c *Cohort) identity(row int) identity {
	n, births := c.order.at(uint64(row)), uint64(c.birthsPerTurn())
	return identity{c.turns[n/births], int(n % births)}
}

// headOf returns the row of the head of the family that a row belongs to.
func (c *Cohort) headOf(row int) int {
	first := row - row%3
	r := streamOf(c.seed, forFamily, first)
	n := r.below(1000)
	for i := range familyHeads {
		if n -= familyHeads[i].ofThousand; n < 0 {
			return first + familyHeads[i].heads[row%3]
		}
	}
	return row
}

// identify draws what stands on the identity card, and where the family lives.
func (p *person) identify() {
	c := p.cohort
	id := c.identity(p.row)
	age := c.ages[id.birth/(daysPerAge*2)]
	p.from = &c.districts[id.turn.district]
	p.age = int(age.age)
	p.born = c.day(c.lastBirth[p.age-youngest] - id.birth/2%daysPerAge)
	p.sex = [...]blk.Sex{blk.Male, blk.Female}[id.birth%2]
	p.serial = int(id.turn.turn)*10 + int(age.turn)

	headRow := c.headOf(p.row)
	if p.head = id; headRow != p.row {
		p.head = c.identity(headRow)
	}
	p.headFrom = &c.districts[p.head.turn.district]
	p.reside(headRow)
}

// reside draws where the person lives: with the family, where its head is from or
// has moved to.
func (p *person) reside(headRow int) {
	family := streamOf(p.cohort.seed, forHome, headRow)
	home := p.headFrom
	if family.chance(haveMoved) {
		home = p.cohort.somewhere(&family)
	}
	own := streamOf(p.cohort.seed, forNeighbourhood, p.row)
	p.values[residence] = wordValue(home.text)
	if own.chance(readToRegency) {
		p.values[residence] = wordValue(home.text[:len("64.01")])
	}
	p.values[currentResidence] = p.values[residence]
	if own.chance(liveElsewhere) {
		p.values[currentResidence] = wordValue(p.cohort.somewhere(&own).text)
	}
}

// somewhere draws a district.
func (c *Cohort) somewhere(r *stream) *district {
	return &c.districts[c.turns[r.below(len(c.turns))].district]
}

// live draws the life that the facts are about.
func (p *person) live() {
	r := streamOf(p.cohort.seed, forLife, p.row)
	p.values[birthDate] = dayValue(p.born)
	p.values[sex] = wordValue(string(p.sex))
	p.values[citizen] = flagValue(r.chance(areCitizens))
	p.learn(&r)
	p.work(&r)
	p.train(&r)
	p.fare(&r)
	p.handIn(&r)
}

// learn draws school and what was finished there.
func (p *person) learn(r *stream) {
	pupil := r.chance(inSchoolByAge.at(p.age))
	p.values[inSchool] = flagValue(pupil)
	level := educationByAge.at(p.age)
	if pupil && p.age < 19 {
		level = pupils
	}
	word := level.draw(r)
	p.values[education] = wordValue(word)
	for i := range schoolings {
		if s := &schoolings[i]; string(s.level) == word {
			p.values[educationStream] = wordValue(s.streams.draw(r))
			p.values[graduatedOn] = dayValue(p.graduation(s.age, r))
		}
	}
}

// graduation draws the day of a graduation at about an age: in May, June or July, and
// before the day of the plan.
func (p *person) graduation(age int, r *stream) blk.Date {
	year, day := p.born.Year()+age+yearsLate.draw(r), r.below(80)
	for {
		first, _ := blk.NewDate(year, 5, 2)
		if on := first.AddDays(day); on.Before(p.cohort.on) {
			return on
		}
		year--
	}
}

// work draws what the person lives by.
func (p *person) work(r *stream) {
	word := employmentByAge.at(p.age).draw(r)
	p.values[employment] = wordValue(word)
	for i := range works {
		w := &works[i]
		if w.employment != word {
			continue
		}
		p.values[occupation] = wordValue(w.occupations.draw(r))
		months := 0
		if worked := !r.chance(w.neverWorked); worked {
			months = 1 + r.lowBelow(12*(p.age-youngest+1))
		}
		p.values[experienceMonths] = countValue(months)
		hasCard := r.chance(w.jobSeekerCard)
		p.values[jobSeekerCard] = flagValue(hasCard)
		if left := r.below(cardDaysLeft+cardDaysOver) - cardDaysOver; hasCard {
			p.values[jobSeekerCardUntil] = dayValue(p.cohort.day(left))
		}
		p.values[socialSecurity] = flagValue(r.chance(w.inSocialInsurance))
	}
	p.values[siapkerjaAccount] = flagValue(r.chance(haveAccount))
}

// train draws earlier trainings, and what was certified.
func (p *person) train(r *stream) {
	taken := trainingsTaken.draw(r)
	p.values[takenTrainings] = countValue(taken)
	p.values[inTraining] = flagValue(r.chance(areInTraining))
	certified := certifiedUntrained
	ended := -30 - r.lowBelow(min(6, p.age-15)*daysPerAge)
	if taken > 0 {
		p.values[lastTrainingEnded] = dayValue(p.cohort.day(ended))
		certified = certifiedTrained
	}
	p.values[certificates], p.values[units] = value{kind: codesKind}, value{kind: codesKind}
	if r.chance(certified) {
		q := &qualifications[r.below(len(qualifications))]
		from := p.cohort.day(ended + 14)
		p.values[certificates] = value{kind: codesKind, codes: q.certificates, which: 1, date: from}
		p.values[units] = value{kind: codesKind, codes: q.units, which: 1<<len(q.units) - 1, date: from}
	}
}

// fare draws health and welfare.
func (p *person) fare(r *stream) {
	p.values[disability] = flagValue(r.chance(haveDisability))
	p.values[healthy] = flagValue(r.chance(areHealthy))
	p.values[doses] = countValue(vaccineDoses.draw(r))
	ofTen := welfareDeciles.draw(r)
	listed := r.chance(listedByDecile[ofTen])
	assisted := assistedIfNot
	if listed {
		assisted = assistedIfListed
	}
	p.values[decile] = countValue(ofTen)
	p.values[povertyListed] = flagValue(listed)
	p.values[socialAssistance] = flagValue(r.chance(assisted))
	if consent := r.chance(haveConsent); p.age < consentBelow {
		p.values[parentalConsent] = flagValue(consent)
	}
}

// handIn draws the papers, none that the person cannot have.
func (p *person) handIn(r *stream) {
	can := [len(papers)]bool{}
	for i := range can {
		can[i] = true
	}
	can[paperDiploma] = p.values[graduatedOn].kind != absentKind
	can[paperSeekerCard] = p.values[jobSeekerCard].number == 1
	can[paperVaccine] = p.values[doses].number > 0
	set := value{kind: codesKind, codes: papers[:]}
	for i := range papers {
		if r.chance(papersHandedIn[i]) && can[i] {
			set.which |= 1 << i
		}
	}
	p.values[documents] = set
}

// apply draws what is handed in beside the evidence.
func (p *person) apply() {
	c := p.cohort
	r := streamOf(c.seed, forApplication, p.row)
	names := &maleNames
	if p.sex == blk.Female {
		names = &femaleNames
	}
	p.given = names[r.below(len(names))]
	// Four equal draws make a bell from 30.00 to 100.00, in quarters of a point.
	p.score = 3000 + 25*(r.below(71)+r.below(71)+r.below(71)+r.below(71))
	// Within two weeks, more of them late, by day in Indonesia.
	p.daysBefore = 1 + r.lowBelow(14)
	p.second = (r.below(8)+r.below(9))*3600 + r.below(3600)
	if len(c.batches) > 0 {
		p.batch = c.batches[r.below(len(c.batches))]
	}
}

// lose draws how sure the evidence is and what of it is missing or contested.
func (p *person) lose() {
	c := p.cohort
	r := streamOf(c.seed, forGaps, p.row)
	checked := assurance(sureness.draw(&r))
	p.seenOn = c.day(-r.below(7))
	for i := range facts {
		gone := r.below(always) < c.missing[i]
		sure := r.chance(areChecked)
		switch {
		case gone:
			p.values[i] = value{}
		case p.values[i].kind == absentKind || !sure:
		case checked == verified && facts[i].register != "":
			p.sure[i] = verified
		case checked != declared && facts[i].paper != "":
			p.sure[i] = documented
		}
	}
	p.contested = -1
	if i := r.below(factCount); r.chance(areContested) && p.values[i].kind != absentKind {
		p.contested = i
	}
}
