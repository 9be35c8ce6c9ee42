package training

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A ParticipationRecap is the recap of participants (rekap kepesertaan) that the
// Ministry of Manpower asks for. It is made from the records by
// [Records.ParticipationRecap] and not for publishing: small numbers show people.
type ParticipationRecap struct {
	// The rows, sorted by their columns from left to right.
	Rows []ParticipationRow
}

// A ParticipationRow counts the participants that are alike in all its columns.
type ParticipationRow struct {
	// The year in which they began training, 0 if it is not known.
	Year int
	// The month, 1 to 12.
	Month int
	// Who runs the training: the name of the centre.
	Organiser string
	// The kind of the centre.
	CentreKind centre.Kind
	// The sex.
	Sex blk.Sex
	// The province of the centre.
	Province blk.Region
	// The vocation of the programme.
	Vocation centre.Vocation
	// Whether they passed; "" while it is not decided.
	Result Result
	// How many.
	Count int
}

// A PlacementRecap is the recap of placements (rekap penempatan) that the Ministry
// of Manpower asks for. It is made from the records by [Records.PlacementRecap] and
// not for publishing: small numbers show people and their disability.
type PlacementRecap struct {
	// The rows, sorted by their columns from left to right.
	Rows []PlacementRow
}

// A PlacementRow counts the people placed that are alike in all its columns.
type PlacementRow struct {
	// The year in which they began to work, 0 if it is not known.
	Year int
	// The month, 1 to 12.
	Month int
	// The sex.
	Sex blk.Sex
	// The province in which they live.
	Province blk.Region
	// The industry: five digits of KBLI.
	Industry string
	// The disability, "multiple" for several; "" if there is none.
	Disability blk.DisabilityKind
	// How many.
	Count int
}

// A CertificationRecap is the recap of certificates (rekap sertifikasi) that the
// Ministry of Manpower asks for. It is made by [RecapCertification] and not for
// publishing: small numbers show people.
type CertificationRecap struct {
	// The rows, sorted by their columns from left to right.
	Rows []CertificationRow
}

// A CertificationRow counts the people certified that are alike in all its columns.
type CertificationRow struct {
	// The year of the certificate, 0 if it is not known.
	Year int
	// The month, 1 to 12.
	Month int
	// The kind of the certification body, as its own package says it.
	BodyKind string
	// The sex.
	Sex blk.Sex
	// The province in which they live.
	Province blk.Region
	// The industry: five digits of KBLI.
	Industry string
	// How many.
	Count int
}

// A CertifiedPerson is what [RecapCertification] needs to know of one competency
// certificate, from package certification.
type CertifiedPerson struct {
	// The day of issue.
	On blk.Date
	// The kind of the certification body, such as "p1".
	BodyKind string
	// The holder.
	Person blk.PersonID
	// The industry of the scheme: five digits of KBLI.
	Industry string
}

// ParticipationRecap returns the recap of all who began training: by the month of
// their first day, which for those of whom it is not recorded is that of the batch.
// Either list may be nil; what is not known is left empty.
func (r *Records) ParticipationRecap(persons blk.Persons, centres *centre.Records) ParticipationRecap {
	if centres == nil {
		centres = &centre.Records{}
	}
	people, batches, vocations := personIndex(persons), r.batchIndex(), r.vocations(centres)
	where := make(map[blk.CentreID]*centre.Centre, len(centres.Centres))
	for i := range centres.Centres {
		where[centres.Centres[i].ID] = &centres.Centres[i]
	}
	counts := map[ParticipationRow]int{}
	for i := range r.standingEnrolments() {
		e := &r.Enrolments[i]
		if e.Completion == "" {
			continue
		}
		row := ParticipationRow{Sex: sexOf(people[e.Person]), Vocation: vocations[e.Batch], Result: e.Result}
		row.Year, row.Month = monthOf(r.daysOf(e, batches).From)
		if b, known := batches[e.Batch]; known {
			if x := where[r.Batches[b].Centre]; x != nil {
				row.Organiser, row.CentreKind, row.Province = x.Name, x.Kind, x.Region.At(blk.LevelProvince)
			}
		}
		counts[row]++
	}
	return ParticipationRecap{tallied(counts, func(r *ParticipationRow) *int { return &r.Count }, func(a, b ParticipationRow) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Organiser, b.Organiser), cmp.Compare(a.CentreKind, b.CentreKind),
			cmp.Compare(a.Sex, b.Sex), a.Province.Compare(b.Province), cmp.Compare(a.Vocation, b.Vocation), cmp.Compare(a.Result, b.Result))
	})}
}

// PlacementRecap returns the recap of all who completed training and were placed,
// each once: by the month in which the work began, which for those of whom it is
// not recorded is that in which it was found out. What was found out last counts.
// The context says which destinations count as placement and may be nil.
func (r *Records) PlacementRecap(persons blk.Persons, c *blk.Context) PlacementRecap {
	people := personIndex(persons)
	x := r.rating(RateQuery{Kind: PlacementRate}, c)
	counts := map[PlacementRow]int{}
	for i := range r.standingEnrolments() {
		e := &r.Enrolments[i]
		if x.answer(e) != isSo {
			continue
		}
		o, p := x.outcomes[e.ID], people[e.Person]
		row := PlacementRow{Sex: sexOf(p), Province: homeOf(p), Industry: o.Industry}
		row.Year, row.Month = monthOf(cmp.Or(o.StartedOn, o.CollectedOn))
		if p != nil && p.HasDisability() {
			row.Disability = p.Disabilities[0]
			if len(p.Disabilities) > 1 {
				row.Disability = blk.DisabilityMultiple
			}
		}
		counts[row]++
	}
	return PlacementRecap{tallied(counts, func(r *PlacementRow) *int { return &r.Count }, func(a, b PlacementRow) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Sex, b.Sex), a.Province.Compare(b.Province),
			cmp.Compare(a.Industry, b.Industry), cmp.Compare(a.Disability, b.Disability))
	})}
}

// RecapCertification returns the recap of those who hold a competency certificate.
func RecapCertification(certified []CertifiedPerson, persons blk.Persons) CertificationRecap {
	people := personIndex(persons)
	counts := map[CertificationRow]int{}
	for _, x := range certified {
		p := people[x.Person]
		row := CertificationRow{BodyKind: x.BodyKind, Sex: sexOf(p), Province: homeOf(p), Industry: x.Industry}
		row.Year, row.Month = monthOf(x.On)
		counts[row]++
	}
	return CertificationRecap{tallied(counts, func(r *CertificationRow) *int { return &r.Count }, func(a, b CertificationRow) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.BodyKind, b.BodyKind), cmp.Compare(a.Sex, b.Sex),
			a.Province.Compare(b.Province), cmp.Compare(a.Industry, b.Industry))
	})}
}

// Table returns the recap as text, the Indonesian heading first: tahun, bulan,
// penyelenggara, tipe lembaga, jenis kelamin, provinsi, kejuruan, kelulusan, jumlah.
// The context names the provinces and may be nil.
func (x ParticipationRecap) Table(c *blk.Context) [][]string {
	table := [][]string{{"tahun", "bulan", "penyelenggara", "tipe lembaga", "jenis kelamin", "provinsi", "kejuruan", "kelulusan", "jumlah"}}
	for _, r := range x.Rows {
		table = append(table, []string{numberCell(r.Year), numberCell(r.Month), r.Organiser, r.CentreKind.Label().ID, r.Sex.Label().ID, provinceName(r.Province, c),
			r.Vocation.Label().ID, r.Result.Label().ID, strconv.Itoa(r.Count)})
	}
	return table
}

// Total returns the people counted.
func (x ParticipationRecap) Total() int {
	return totalOf(x.Rows, func(r *ParticipationRow) int { return r.Count })
}

// CheckTotal returns a finding of check DOC-005 if a control total that was given
// is not what the recap counts.
func (x ParticipationRecap) CheckTotal(given int) blk.Findings { return checkTotal(given, x.Total()) }

// Table returns the recap as text, the Indonesian heading first: tahun, bulan, jenis
// kelamin, provinsi domisili, KBLI, disabilitas, ragam, jumlah. The context names
// the provinces and may be nil.
func (x PlacementRecap) Table(c *blk.Context) [][]string {
	table := [][]string{{"tahun", "bulan", "jenis kelamin", "provinsi domisili", "KBLI", "disabilitas", "ragam", "jumlah"}}
	for _, r := range x.Rows {
		table = append(table, []string{numberCell(r.Year), numberCell(r.Month), r.Sex.Label().ID, provinceName(r.Province, c), r.Industry,
			blk.TruthOf(r.Disability != "").Label().ID, r.Disability.Label().ID, strconv.Itoa(r.Count)})
	}
	return table
}

// Total returns the people counted.
func (x PlacementRecap) Total() int {
	return totalOf(x.Rows, func(r *PlacementRow) int { return r.Count })
}

// CheckTotal returns a finding of check DOC-005 if a control total that was given
// is not what the recap counts.
func (x PlacementRecap) CheckTotal(given int) blk.Findings { return checkTotal(given, x.Total()) }

// Table returns the recap as text, the Indonesian heading first: tahun, bulan, jenis
// LSP, jenis kelamin, provinsi, KBLI, jumlah. The context names the provinces and
// may be nil.
func (x CertificationRecap) Table(c *blk.Context) [][]string {
	table := [][]string{{"tahun", "bulan", "jenis LSP", "jenis kelamin", "provinsi", "KBLI", "jumlah"}}
	for _, r := range x.Rows {
		table = append(table, []string{numberCell(r.Year), numberCell(r.Month), r.BodyKind, r.Sex.Label().ID, provinceName(r.Province, c), r.Industry, strconv.Itoa(r.Count)})
	}
	return table
}

// Total returns the people counted.
func (x CertificationRecap) Total() int {
	return totalOf(x.Rows, func(r *CertificationRow) int { return r.Count })
}

// CheckTotal returns a finding of check DOC-005 if a control total that was given
// is not what the recap counts.
func (x CertificationRecap) CheckTotal(given int) blk.Findings { return checkTotal(given, x.Total()) }

func checkTotal(given, counted int) blk.Findings {
	if given == counted {
		return nil
	}
	return blk.Findings{blk.DocumentFinding("DOC-005", "", blk.Param{Name: "name", Value: "jumlah"},
		blk.Param{Name: "given", Value: strconv.Itoa(given)}, blk.Param{Name: "counted", Value: strconv.Itoa(counted)})}
}

// tallied returns the rows of a count, each with its number, sorted.
func tallied[R comparable](counts map[R]int, count func(*R) *int, compare func(a, b R) int) []R {
	rows := make([]R, 0, len(counts))
	for row, n := range counts {
		*count(&row) = n
		rows = append(rows, row)
	}
	slices.SortFunc(rows, compare)
	return rows
}

func totalOf[R any](rows []R, count func(*R) int) (n int) {
	for i := range rows {
		n += count(&rows[i])
	}
	return n
}

func sexOf(p *blk.Person) blk.Sex {
	if p == nil {
		return ""
	}
	return p.Sex
}

// homeOf returns the province in which somebody lives now, or else that on the
// identity card.
func homeOf(p *blk.Person) blk.Region {
	if p == nil {
		return blk.Region{}
	}
	return cmp.Or(p.CurrentRegion, p.KTPRegion).At(blk.LevelProvince)
}

func monthOf(d blk.Date) (year, month int) { return d.Year(), d.Month() }

// numberCell returns a year or a month for a table, "" for one that is not known.
func numberCell(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func provinceName(r blk.Region, c *blk.Context) string {
	if c == nil || c.Regions == nil || r.IsZero() {
		return r.String()
	}
	return cmp.Or(c.Regions.RegionName(r), r.String())
}
