package blk

import (
	"log/slog"
	"slices"
)

// A Person is somebody who applies, trains, is assessed or traced. The
// identifier is the caller's own and never the NIK. A person masks itself in
// logs: slog shows the identifier and nothing else.
type Person struct {
	// The identifier; never the NIK.
	ID PersonID `json:"id,omitzero" jsonschema:"required"`
	// The name, without titles.
	Name string `json:"name,omitzero"`
	// Titles before the name, for example "Dr.".
	TitlePrefix string `json:"title_prefix,omitzero"`
	// Titles after the name, for example "S.T.".
	TitleSuffix string `json:"title_suffix,omitzero"`
	// The identity number.
	NIK NIK `json:"nik,omitzero"`
	// The number of the family card.
	FamilyCardNumber FamilyCardNumber `json:"family_card_number,omitzero"`
	// The sex on the identity card.
	Sex Sex `json:"sex,omitzero"`
	// The birth date on the identity card.
	BirthDate Date `json:"birth_date,omitzero"`
	// The place of birth as written on the card.
	BirthPlace string `json:"birth_place,omitzero"`
	// The region of residence on the identity card (KTP). Residence is decided
	// by this, never by the NIK.
	KTPRegion Region `json:"ktp_region,omitzero"`
	// The region where the person lives now.
	CurrentRegion Region `json:"current_region,omitzero"`
	// The telephone number: digits, spaces and hyphens, a plus first for an
	// international one.
	Phone string `json:"phone,omitzero"`
	// The e-mail address.
	Email string `json:"email,omitzero"`
	// The kinds of disability, if any. This is specific personal data.
	Disabilities []DisabilityKind `json:"disabilities,omitempty"`
}

// Persons is a list of persons. It masks itself in logs of slog.
type Persons []Person

// DisabilityKind is a kind of disability: "physical", "intellectual",
// "mental", "sensory" or "multiple". The zero value "" is absent.
//
// Source: UU 8/2016.
type DisabilityKind string

// The kinds of disability.
const (
	DisabilityPhysical     DisabilityKind = "physical"
	DisabilityIntellectual DisabilityKind = "intellectual"
	DisabilityMental       DisabilityKind = "mental"
	DisabilitySensory      DisabilityKind = "sensory"
	DisabilityMultiple     DisabilityKind = "multiple"
)

var disabilityKinds = NewCodeList("disability_kind", Text{"Ragam disabilitas", "Kind of disability"},
	Code{Value: string(DisabilityPhysical), Label: Text{"fisik", "physical"}, Aliases: []string{"daksa"}},
	Code{Value: string(DisabilityIntellectual), Label: Text{"intelektual", "intellectual"}},
	Code{Value: string(DisabilityMental), Label: Text{"mental", "mental"}},
	Code{Value: string(DisabilitySensory), Label: Text{"sensorik", "sensory"}, Aliases: []string{"netra", "rungu", "wicara"}},
	Code{Value: string(DisabilityMultiple), Label: Text{"ganda", "multiple"}},
)

// IsValid reports whether k is one of the kinds.
func (k DisabilityKind) IsValid() bool { return disabilityKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k DisabilityKind) Label() Text { return disabilityKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (DisabilityKind) CodeList() CodeList { return disabilityKinds }

// LogValue is the identifier alone.
func (p Person) LogValue() slog.Value {
	return slog.GroupValue(slog.String("person", string(p.ID)))
}

// LogValue is the number of persons.
func (p Persons) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("persons", len(p)))
}

// maxPlausibleAge is the age above which a birth date is taken for a mistake.
var maxPlausibleAge = Parameter{
	ID: "max_plausible_age", Label: Text{"Umur tertinggi yang masuk akal", "Highest plausible age"}, Unit: UnitYears, Stricter: StricterLower,
	Values: []DatedValue{{Value: Value{Number: 110}, Basis: []Basis{Assumption(Text{"batas kewajaran", "limit of plausibility"})}}},
}

var personChecks = []Check[Person]{
	CheckPresent("/id", func(p *Person) bool { return p.ID != "" }),
	CheckIdentifier("/id", func(p *Person) PersonID { return p.ID }),
	CheckCode("/sex", func(p *Person) Sex { return p.Sex }),
	CheckCodes("/disabilities", func(p *Person) []DisabilityKind { return p.Disabilities }),
	CheckRegion("/ktp_region", func(p *Person) Region { return p.KTPRegion }),
	CheckRegion("/current_region", func(p *Person) Region { return p.CurrentRegion }),
	{
		ID: "PER-002", At: "/nik", Severity: InEveryPhase(Warning),
		Must:  Text{"Tanggal lahir dan jenis kelamin dalam NIK sebaiknya sama dengan yang tercatat.", "The birth date and the sex in the NIK should be those recorded."},
		Mend:  Text{"Bandingkan dengan KTP. NIK tidak pernah berubah, jadi perbedaan dapat sah.", "Compare with the identity card. A NIK never changes, so a difference can be right."},
		Basis: []Basis{Law("pp-40-2019", "art. 30")},
		Holds: func(p *Person, _ *Context) bool {
			return p.NIK.IsZero() || (p.BirthDate.IsZero() || p.NIK.Matches(p.BirthDate)) && (p.Sex == "" || p.NIK.Sex() == p.Sex)
		},
	},
	{
		ID: "PER-003", At: "/nik", Severity: InEveryPhase(Info),
		Must:  Text{"Kode wilayah dalam NIK {status_id}.", "The region code in the NIK is {status_en}."},
		Mend:  Text{"Periksa NIK pada KTP. Wilayah dapat dimekarkan, jadi ini bukan kesalahan.", "Compare the NIK with the identity card. Regions split, so this is no error."},
		Basis: []Basis{Law("pp-37-2007", "art. 37")},
		Holds: func(p *Person, c *Context) bool {
			s := c.RegionStatus(p.NIK.Region())
			return s == "" || s == RegionCurrent
		},
		Params: func(p *Person, c *Context) Params {
			return statusParams(c.RegionStatus(p.NIK.Region()))
		},
	},
	{
		ID: "PER-004", At: "/birth_date", Severity: InEveryPhase(Error),
		Must:  Text{"Tanggal lahir tidak boleh setelah tanggal acuan {on} atau menjadikan umur lebih dari {allowed} tahun.", "The birth date must not be after the reference date {on} or make the person older than {allowed}."},
		Mend:  Text{"Periksa tahun lahir pada KTP.", "Compare the year of birth with the identity card."},
		Basis: []Basis{Practice(Text{"kewajaran data", "plausibility of data"})},
		Holds: func(p *Person, c *Context) bool {
			if p.BirthDate.IsZero() || c.On.IsZero() {
				return true
			}
			age, ok := p.BirthDate.AgeOn(c.On)
			most, known := c.Number(&maxPlausibleAge)
			return ok && (!known || int64(age) <= most)
		},
		Params: func(_ *Person, c *Context) Params {
			most, _ := c.Number(&maxPlausibleAge)
			return Params{{"on", c.On.String()}, {"allowed", Value{Number: most}.String()}}
		},
	},
	{
		ID: "PER-006", At: "/phone", Severity: InEveryPhase(Warning),
		Must:  Text{"Nomor telepon harus terdiri atas 7 sampai 15 angka, boleh dengan spasi, tanda hubung dan + di depan.", "A telephone number must have 7 to 15 digits, with spaces, hyphens and a leading + allowed."},
		Mend:  Text{"Tulis misalnya 0812-0000-0000.", "Write for example 0812-0000-0000."},
		Basis: []Basis{Practice(Text{"formulir pendaftaran", "application form"})},
		Holds: func(p *Person, _ *Context) bool { return p.Phone == "" || IsPhoneNumber(p.Phone) },
	},
	{
		ID: "PER-006", At: "/email", Severity: InEveryPhase(Warning),
		Must:  Text{"Alamat surel harus mempunyai satu @ dengan nama di depannya dan domain bertitik di belakangnya.", "An e-mail address must have one @ with a name before it and a dotted domain behind it."},
		Mend:  Text{"Tulis misalnya nama@contoh.id.", "Write for example name@example.id."},
		Basis: []Basis{Practice(Text{"formulir pendaftaran", "application form"})},
		Holds: func(p *Person, _ *Context) bool { return p.Email == "" || IsEmailAddress(p.Email) },
	},
	{
		ID: "PER-008", At: "/nik", Severity: InEveryPhase(Info),
		Must:  Text{"NIK yang berakhir dengan 0 dapat berasal dari lembar kerja yang membulatkan.", "A NIK ending in 0 may come from a spreadsheet that rounded it."},
		Mend:  Text{"Bandingkan angka terakhir dengan KTP; simpan kolom NIK sebagai teks.", "Compare the last digit with the identity card; store the column as text."},
		Basis: []Basis{Practice(Text{"lembar kerja menyimpan 15 angka", "spreadsheets keep 15 digits"})},
		Holds: func(p *Person, _ *Context) bool { return p.NIK.IsZero() || p.NIK.Sequence()%10 != 0 },
	},
}

// IsPhoneNumber reports whether s has the form of a telephone number: 7 to 15
// digits, with spaces and hyphens among them and a plus first allowed.
func IsPhoneNumber(s string) bool {
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			n++
		case c == '+' && i == 0, (c == ' ' || c == '-') && i > 0:
		default:
			return false
		}
	}
	return n >= 7 && n <= 15
}

// IsEmailAddress reports whether s has the form of an e-mail address: one @ with a
// name before it and a dotted domain behind it.
func IsEmailAddress(s string) bool {
	at, dot := -1, -1
	for i := range len(s) {
		switch c := s[i]; {
		case c <= ' ' || c == 0x7f:
			return false
		case c == '@' && at >= 0:
			return false
		case c == '@':
			at = i
		case c == '.' && at >= 0:
			dot = i
		}
	}
	return at > 0 && dot > at+1 && dot < len(s)-1
}

// Check returns what the checks find in the person, nil if all hold.
func (p *Person) Check(c *Context) Findings { return RunChecks(personChecks, p, c) }

// Validate is [Person.Check] as an error: nil unless a finding is an error.
func (p *Person) Validate(c *Context) error { return p.Check(c).Err() }

// HasDisability reports whether a kind of disability is recorded.
func (p *Person) HasDisability() bool { return len(p.Disabilities) > 0 }

// duplicateNIKCheck is a check over a list of persons.
var duplicateNIKCheck = Check[Persons]{
	ID: "PER-005", At: "/nik", Severity: InEveryPhase(Warning),
	Must:  Text{"NIK yang sama tidak boleh dipakai orang dengan nama atau tanggal lahir lain ({other}).", "The same NIK must not be on a person with another name or birth date ({other})."},
	Mend:  Text{"Periksa kedua KTP; gabungkan jika orangnya sama.", "Compare the two identity cards; merge the records if it is the same person."},
	Basis: []Basis{Practice(Text{"satu orang satu NIK", "one person, one NIK"})},
	Find:  findDuplicateNIK,
}

func findDuplicateNIK(persons *Persons, _ *Context) []Failure {
	ordered := make([]int, 0, len(*persons))
	for i := range *persons {
		if !(*persons)[i].NIK.IsZero() {
			ordered = append(ordered, i)
		}
	}
	slices.SortStableFunc(ordered, func(a, b int) int { return (*persons)[a].NIK.Compare((*persons)[b].NIK) })
	differs := func(i, j int) bool {
		p, q := &(*persons)[i], &(*persons)[j]
		return p.NIK == q.NIK &&
			(p.Name != "" && q.Name != "" && FoldName(p.Name) != FoldName(q.Name) ||
				!p.BirthDate.IsZero() && !q.BirthDate.IsZero() && p.BirthDate != q.BirthDate)
	}
	var pairs [][2]int
	for i := 1; i < len(ordered); i++ {
		if differs(ordered[i-1], ordered[i]) {
			pairs = append(pairs, [2]int{ordered[i], ordered[i-1]})
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	failures := make([]Failure, len(pairs))
	for i, p := range pairs {
		failures[i] = Failure{At: IndexPointer("", p[0], "/nik"), Params: Params{{"other", string((*persons)[p[1]].ID)}}}
	}
	return failures
}

// Check returns what the checks find in each person and in the list as a whole.
func (p Persons) Check(c *Context) Findings {
	var found Findings
	for i := range p {
		found = append(found, p[i].Check(c).At(i)...)
	}
	return append(found, RunChecks([]Check[Persons]{duplicateNIKCheck}, &p, c)...)
}
