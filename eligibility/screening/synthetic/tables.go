package synthetic

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// The tables of this file are the shares by which people are drawn. They are
// assumptions, chosen so that a cohort looks like those who apply for training:
// young, out of school and out of work. They are no statistics.

// A share is a word and how many of a thousand have it.
type share struct {
	word       string
	ofThousand int
}

// shares are the shares of words, a thousand together.
type shares []share

// draw draws a word.
func (s shares) draw(r *stream) string {
	n := r.below(1000)
	for _, x := range s {
		if n -= x.ofThousand; n < 0 {
			return x.word
		}
	}
	return ""
}

// countShares are how many of a thousand have the count 0, 1, 2 and so on.
type countShares []int

// draw draws a count.
func (s countShares) draw(r *stream) int {
	n := r.below(1000)
	for count, share := range s {
		if n -= share; n < 0 {
			return count
		}
	}
	return 0
}

// byAge are tables for ages, each from an age on, the youngest first.
type byAge[T any] []struct {
	from int
	then T
}

// at returns the table for an age.
func (b byAge[T]) at(age int) T {
	found := b[0].then
	for _, x := range b[1:] {
		if age < x.from {
			break
		}
		found = x.then
	}
	return found
}

// youngest and oldest are the ages that people have.
const (
	youngest = 17
	oldest   = 55
)

// ageWeights are how often each age is drawn, from the youngest on. A weight is 1 to
// 10, for it is also how many of the ten last digits of identity numbers an age has.
var ageWeights = [oldest - youngest + 1]int{
	4, 10, 10, 10, 9, 9, 9, 8, // 17 to 24
	6, 6, 5, 5, 4, 4, 3, 3, 3, 3, // 25 to 34
	3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, // 35 to 45
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 46 to 55
}

// districtWeights are how often a district of a province is drawn, about by how many
// people districts have there: 1 to 10, for the same reason. A province that is not
// here has 1.
var districtWeights = [100]int{
	11: 2, 12: 4, 13: 4, 14: 5, 15: 3, 16: 4, 17: 2, 18: 5, 19: 4, 21: 3, // Sumatra
	31: 10, 32: 10, 33: 8, 34: 6, 35: 8, 36: 10, // Java
	51: 10, 52: 6, 53: 2, // Bali and Nusa Tenggara
	61: 4, 62: 2, 63: 3, 64: 5, 65: 2, // Kalimantan
	71: 2, 72: 2, 73: 4, 74: 2, 75: 2, 76: 3, // Sulawesi
	81: 2, // Maluku
}

// familyHeads are, for three rows that follow each other, whose family each of them
// belongs to, with how many of a thousand such threes are so.
var familyHeads = [...]struct {
	heads      [3]int
	ofThousand int
}{
	{[3]int{0, 1, 2}, 700},
	{[3]int{0, 0, 2}, 150},
	{[3]int{0, 1, 1}, 80},
	{[3]int{0, 0, 0}, 70},
}

// How many of a thousand live elsewhere than where they were first registered, live
// now elsewhere than on the identity card, and have a card that is read down to the
// regency alone.
const (
	haveMoved     = 120
	liveElsewhere = 110
	readToRegency = 80
)

var inSchoolByAge = byAge[int]{{17, 450}, {18, 180}, {19, 60}, {23, 12}, {30, 4}}

// pupils is the education of those below 19 who are in school.
var pupils = shares{{"smp", 900}, {"sma", 100}}

var educationByAge = byAge[shares]{
	{17, shares{{"primary_incomplete", 5}, {"sd", 45}, {"smp", 600}, {"sma", 350}}},
	{18, shares{{"none", 2}, {"primary_incomplete", 4}, {"sd", 24}, {"smp", 150}, {"sma", 820}}},
	{20, shares{{"none", 2}, {"primary_incomplete", 4}, {"sd", 24}, {"smp", 110}, {"sma", 830}, {"d1", 20}, {"d2", 10}}},
	{22, shares{{"none", 2}, {"primary_incomplete", 4}, {"sd", 24}, {"smp", 100}, {"sma", 700}, {"d1", 20}, {"d2", 10}, {"d3", 60}, {"d4", 10}, {"s1", 70}}},
	{25, shares{{"none", 3}, {"primary_incomplete", 7}, {"sd", 40}, {"smp", 120}, {"sma", 620}, {"d1", 20}, {"d2", 10}, {"d3", 60}, {"d4", 15}, {"s1", 100}, {"s2", 5}}},
	{35, shares{{"none", 10}, {"primary_incomplete", 30}, {"sd", 130}, {"smp", 190}, {"sma", 510}, {"d1", 15}, {"d2", 10}, {"d3", 40}, {"d4", 10}, {"s1", 50}, {"s2", 4}, {"s3", 1}}},
}

// A schooling is what goes with a level of education.
type schooling struct {
	level   blk.EducationLevel
	age     int    // at which it is usually finished
	streams shares // of those who finished it
}

var (
	earlyStreams  = shares{{"general", 820}, {"religious", 130}, {"equivalency", 50}}
	upperStreams  = shares{{"general", 300}, {"vocational", 580}, {"religious", 70}, {"equivalency", 50}}
	onlyTechnical = shares{{"vocational", 1000}}
	onlyGeneral   = shares{{"general", 1000}}
)

// schoolings are the levels that are finished with a diploma.
var schoolings = [...]schooling{
	{blk.EducationSD, 12, earlyStreams}, {blk.EducationSMP, 15, earlyStreams}, {blk.EducationSMA, 18, upperStreams},
	{blk.EducationD1, 19, onlyTechnical}, {blk.EducationD2, 20, onlyTechnical}, {blk.EducationD3, 21, onlyTechnical}, {blk.EducationD4, 22, onlyTechnical},
	{blk.EducationS1, 22, onlyGeneral}, {blk.EducationS2, 24, onlyGeneral}, {blk.EducationS3, 29, onlyGeneral},
}

// yearsLate is how many years later than usual a level is finished.
var yearsLate = countShares{700, 200, 100}

var employmentByAge = byAge[shares]{
	{17, shares{{"unemployed", 780}, {"laid_off", 40}, {"employed", 80}, {"self_employed", 50}, {"household", 50}}},
	{25, shares{{"unemployed", 560}, {"laid_off", 130}, {"employed", 140}, {"self_employed", 100}, {"household", 70}}},
	{35, shares{{"unemployed", 450}, {"laid_off", 130}, {"employed", 140}, {"self_employed", 160}, {"household", 120}}},
}

// A work is what goes with an employment, in how many of a thousand.
type work struct {
	employment                                    string
	occupations                                   shares
	neverWorked, jobSeekerCard, inSocialInsurance int
}

var (
	idleOccupations    = shares{{"none", 960}, {"private", 40}}
	workingOccupations = shares{{"private", 948}, {"village_official", 20}, {"asn", 18}, {"military", 5}, {"police", 5}, {"soe_official", 2}, {"legislator", 1}, {"state_official", 1}}
)

var works = [...]work{
	{"unemployed", idleOccupations, 550, 620, 180},
	{"laid_off", idleOccupations, 0, 550, 400},
	{"employed", workingOccupations, 0, 250, 650},
	{"self_employed", shares{{"private", 1000}}, 0, 200, 300},
	{"household", shares{{"none", 1000}}, 400, 150, 200},
}

// What many people have or are, of a thousand.
const (
	areCitizens        = 998
	haveDisability     = 25
	areHealthy         = 975
	areInTraining      = 30
	haveAccount        = 740
	haveConsent        = 920
	certifiedUntrained = 15
	certifiedTrained   = 220
	assistedIfListed   = 700
	assistedIfNot      = 40
)

// A job-seeker card is valid for fewer than cardDaysLeft days more, or has been over
// for at most cardDaysOver.
const (
	cardDaysLeft = 730
	cardDaysOver = 120
)

// consentBelow is the age below which parents are asked.
const consentBelow = 21

var (
	trainingsTaken = countShares{720, 180, 65, 22, 9, 4}
	vaccineDoses   = countShares{40, 50, 480, 380, 50}
	welfareDeciles = countShares{0, 140, 150, 150, 130, 110, 95, 80, 65, 50, 30}
	// listedByDecile are how many of a thousand of a decile are on the register of the poor.
	listedByDecile = [11]int{0, 850, 700, 450, 250, 90, 40, 20, 10, 5, 2}
)

// papers are the papers that are handed in.
var papers = [...]string{
	paperDiploma:    "ijazah",
	paperSeekerCard: "kartu_ak1",
	paperFamilyCard: "kartu_keluarga",
	paperIdentity:   "ktp",
	paperPhotograph: "pas_foto",
	paperVaccine:    "sertifikat_vaksin",
	paperPolice:     "skck",
	paperHealth:     "surat_sehat",
}

// papersHandedIn are how many of a thousand hand each of them in, if they can have it.
var papersHandedIn = [...]int{
	paperDiploma: 900, paperSeekerCard: 900, paperFamilyCard: 900, paperIdentity: 960,
	paperPhotograph: 930, paperVaccine: 700, paperPolice: 240, paperHealth: 580,
}

const (
	paperDiploma = iota
	paperSeekerCard
	paperFamilyCard
	paperIdentity
	paperPhotograph
	paperVaccine
	paperPolice
	paperHealth
)

// qualifications are certificates with the units that they cover.
var qualifications = [...]struct{ certificates, units []string }{
	{[]string{"mekanik-motor"}, []string{"G.45OTO01.001.2", "G.45OTO01.002.2", "G.45OTO01.003.2"}},
	{[]string{"juru-las"}, []string{"C.24LAS01.001.1", "C.24LAS01.002.1", "C.24LAS01.003.1"}},
	{[]string{"instalatur"}, []string{"F.43LIS00.001.2", "F.43LIS00.002.2"}},
	{[]string{"pemasaran-digital"}, []string{"J.62DMI00.001.1", "J.62DMI00.002.1"}},
}

// certificateMonths is how long a certificate is valid.
const certificateMonths = 36

// A fact is how the evidence of a standard fact comes about.
type fact struct {
	id eligibility.FactID
	// For how many of ten thousand people it is missing unless the plan says otherwise.
	missing int
	// The paper that shows it and the register that keeps it; "" if there is none.
	paper, register string
}

// facts are the standard facts in the order of their names.
var facts = [...]fact{
	birthDate:          {eligibility.FactBirthDate, 200, "KTP", "Dukcapil"},
	certificates:       {eligibility.FactCertificates, 1500, "sertifikat", "BNSP"},
	citizen:            {eligibility.FactCitizen, 300, "KTP", "Dukcapil"},
	currentResidence:   {eligibility.FactCurrentResidence, 1200, "surat domisili", ""},
	disability:         {eligibility.FactDisability, 1000, "", ""},
	documents:          {eligibility.FactDocuments, 400, "", ""},
	education:          {eligibility.FactEducation, 400, "ijazah", "Dapodik"},
	educationStream:    {eligibility.FactEducationStream, 700, "", ""},
	employment:         {eligibility.FactEmployment, 600, "", ""},
	experienceMonths:   {eligibility.FactExperienceMonths, 1500, "", ""},
	graduatedOn:        {eligibility.FactGraduatedOn, 1300, "ijazah", "Dapodik"},
	healthy:            {eligibility.FactHealthy, 2500, "", ""},
	inSchool:           {eligibility.FactInSchool, 800, "", ""},
	inTraining:         {eligibility.FactInTraining, 1200, "", ""},
	jobSeekerCard:      {eligibility.FactJobSeekerCard, 1300, "kartu AK/1", "SIAPkerja"},
	jobSeekerCardUntil: {eligibility.FactJobSeekerCardUntil, 1800, "", ""},
	lastTrainingEnded:  {eligibility.FactLastTrainingEnded, 2000, "sertifikat pelatihan", "SIAPkerja"},
	occupation:         {eligibility.FactOccupation, 1400, "", ""},
	parentalConsent:    {eligibility.FactParentalConsent, 2000, "", ""},
	povertyListed:      {eligibility.FactPovertyListed, 2500, "surat keterangan", "dinas sosial"},
	residence:          {eligibility.FactResidence, 200, "KTP", "Dukcapil"},
	sex:                {eligibility.FactSex, 100, "KTP", "Dukcapil"},
	siapkerjaAccount:   {eligibility.FactSiapkerjaAccount, 1500, "", ""},
	socialAssistance:   {eligibility.FactSocialAssistance, 2000, "", ""},
	socialSecurity:     {eligibility.FactSocialSecurity, 2200, "", ""},
	takenTrainings:     {eligibility.FactTrainingsTaken, 1200, "", "SIAPkerja"},
	units:              {eligibility.FactUnits, 1600, "sertifikat", "BNSP"},
	doses:              {eligibility.FactVaccineDoses, 1800, "", ""},
	decile:             {eligibility.FactWelfareDecile, 3500, "", "DTSEN"},
}

// The places of the facts in the table.
const (
	birthDate = iota
	certificates
	citizen
	currentResidence
	disability
	documents
	education
	educationStream
	employment
	experienceMonths
	graduatedOn
	healthy
	inSchool
	inTraining
	jobSeekerCard
	jobSeekerCardUntil
	lastTrainingEnded
	occupation
	parentalConsent
	povertyListed
	residence
	sex
	siapkerjaAccount
	socialAssistance
	socialSecurity
	takenTrainings
	units
	doses
	decile
	factCount
)

// sureness is how sure the evidence of a person is: as declared, by papers that were
// seen, or looked up at the registers.
var sureness = countShares{500, 300, 200}

// How many of a thousand facts are checked if anything is of the person, and how many
// people have a fact on which sources disagree.
const (
	areChecked   = 900
	areContested = 12
)

// Common names; with the word Contoh and a number behind them they are nobody's.
var (
	maleNames   = [...]string{"Agus", "Ahmad", "Andi", "Bambang", "Budi", "Dedi", "Eko", "Fajar", "Hendra", "Ilham", "Joko", "Ketut", "Lalu", "Made", "Nyoman", "Putra", "Rahmat", "Rizki", "Slamet", "Teguh", "Wahyu", "Yohanes", "Yusuf", "Zainal"}
	femaleNames = [...]string{"Ani", "Ayu", "Dewi", "Dian", "Eka", "Fitri", "Gita", "Indah", "Kartika", "Lestari", "Lina", "Maria", "Mega", "Nur", "Putri", "Rani", "Ratna", "Rina", "Sari", "Siti", "Sri", "Tuti", "Wati", "Yuni"}
)
