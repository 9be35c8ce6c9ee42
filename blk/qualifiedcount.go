package blk

// CountQualifier says how a source gives a number: "exactly" 17, "about" 22,
// "more_than" 3,700, "at_least" 17, "fewer_than" 20 or "at_most" 16. The zero
// value "" is absent.
type CountQualifier string

// The qualifiers.
const (
	CountExactly   CountQualifier = "exactly"
	CountAbout     CountQualifier = "about"
	CountMoreThan  CountQualifier = "more_than"
	CountAtLeast   CountQualifier = "at_least"
	CountFewerThan CountQualifier = "fewer_than"
	CountAtMost    CountQualifier = "at_most"
)

var countQualifiers = NewCodeList("count_qualifier", Text{"Keterangan jumlah", "Qualifier of a count"},
	Code{Value: string(CountExactly), Label: Text{"tepat", "exactly"}},
	Code{Value: string(CountAbout), Label: Text{"sekitar", "about"}, Aliases: []string{"kurang lebih", "kira-kira", "±"}},
	Code{Value: string(CountMoreThan), Label: Text{"lebih dari", "more than"}, Aliases: []string{"di atas", ">"}},
	Code{Value: string(CountAtLeast), Label: Text{"paling sedikit", "at least"}, Aliases: []string{"minimal", "sekurang-kurangnya"}},
	Code{Value: string(CountFewerThan), Label: Text{"kurang dari", "fewer than"}, Aliases: []string{"di bawah", "<"}},
	Code{Value: string(CountAtMost), Label: Text{"paling banyak", "at most"}, Aliases: []string{"maksimal"}},
)

// IsValid reports whether q is one of the qualifiers.
func (q CountQualifier) IsValid() bool { return countQualifiers.Has(string(q)) }

// Label returns the qualifier in words.
func (q CountQualifier) Label() Text { return countQualifiers.LabelOf(string(q)) }

// CodeList returns all qualifiers.
func (CountQualifier) CodeList() CodeList { return countQualifiers }

// QualifiedCount is a number as its source gives it: {"qualifier": "about",
// "value": 22}. The words stay beside the number, so that "more than 3,700" is
// never added up as 3,700. QualifiedCount is comparable; the zero value is
// absent.
type QualifiedCount struct {
	// How the source gives the number.
	Qualifier CountQualifier `json:"qualifier,omitzero" jsonschema:"required"`
	// The number itself.
	Value Count `json:"value,omitzero" jsonschema:"required"`
}

// ExactCount returns a count that is exactly c.
func ExactCount(c Count) QualifiedCount { return QualifiedCount{CountExactly, c} }

// Bounds returns the smallest and the largest number that the words allow. An
// end is absent where they set none: "about" sets neither.
func (q QualifiedCount) Bounds() (least, most Count) {
	n, ok := q.Value.Int()
	if !ok {
		return Count{}, Count{}
	}
	switch q.Qualifier {
	case CountExactly:
		return q.Value, q.Value
	case CountAtLeast:
		return q.Value, Count{}
	case CountAtMost:
		return Count{}, q.Value
	case CountMoreThan:
		least, _ = NewCount(n + 1)
	case CountFewerThan:
		most, _ = NewCount(n - 1)
	}
	return least, most
}

// IsAtLeast reports whether the count is n or more, as far as its words tell.
func (q QualifiedCount) IsAtLeast(n int) Truth {
	least, most := q.Bounds()
	if v, ok := least.Int(); ok && v >= n {
		return True
	}
	if v, ok := most.Int(); ok && v < n {
		return False
	}
	return Undetermined
}

// IsZero reports whether q is absent.
func (q QualifiedCount) IsZero() bool { return q == QualifiedCount{} }

// Label returns the count in words: 17, sekitar 22, more than 3700.
func (q QualifiedCount) Label() Text {
	n := q.Value.String()
	if q.Qualifier == CountExactly || q.Qualifier == "" {
		return Text{n, n}
	}
	l := q.Qualifier.Label()
	return Text{l.ID + " " + n, l.EN + " " + n}
}

// CountSubject is what a declared count counts, such as "centre" or
// "instructor". The zero value "" is absent.
type CountSubject string

// The subjects.
const (
	SubjectCentre              CountSubject = "centre"
	SubjectCommunityCentre     CountSubject = "community_centre"
	SubjectVocation            CountSubject = "vocation"
	SubjectInstructor          CountSubject = "instructor"
	SubjectCertifiedInstructor CountSubject = "certified_instructor"
	SubjectWorkshop            CountSubject = "workshop"
	SubjectParticipant         CountSubject = "participant"
	SubjectApplicant           CountSubject = "applicant"
	SubjectSeat                CountSubject = "seat"
)

var countSubjects = NewCodeList("count_subject", Text{"Yang dihitung", "What is counted"},
	Code{Value: string(SubjectCentre), Label: Text{"lembaga pelatihan", "training centres"}},
	Code{Value: string(SubjectCommunityCentre), Label: Text{"BLK Komunitas", "community training centres (BLKK)"}},
	Code{Value: string(SubjectVocation), Label: Text{"kejuruan", "vocations"}},
	Code{Value: string(SubjectInstructor), Label: Text{"instruktur", "instructors"}},
	Code{Value: string(SubjectCertifiedInstructor), Label: Text{"instruktur bersertifikat", "certified instructors"}},
	Code{Value: string(SubjectWorkshop), Label: Text{"bengkel", "workshops"}},
	Code{Value: string(SubjectParticipant), Label: Text{"peserta", "participants"}},
	Code{Value: string(SubjectApplicant), Label: Text{"pendaftar", "applicants"}},
	Code{Value: string(SubjectSeat), Label: Text{"kursi", "seats"}},
)

// IsValid reports whether s is one of the subjects.
func (s CountSubject) IsValid() bool { return countSubjects.Has(string(s)) }

// Label returns the subject in words.
func (s CountSubject) Label() Text { return countSubjects.LabelOf(string(s)) }

// CodeList returns all subjects.
func (CountSubject) CodeList() CodeList { return countSubjects }

// DeclaredCount is a total that a source states without naming what it counts:
// "16 vocations", of which it names four, or "three certified instructors".
// Nothing is invented to fill the gap.
type DeclaredCount struct {
	// What is counted.
	Subject CountSubject `json:"subject,omitzero" jsonschema:"required"`
	// How many.
	Count QualifiedCount `json:"count,omitzero" jsonschema:"required"`
	// When this was so.
	AsOf PartialDate `json:"as_of,omitzero"`
	// Where this was said.
	Citations []Citation `json:"citations,omitempty"`
}

// RegionalCount is a total for a region without a list of its members: 17 BLKK
// in Kabupaten Batang.
type RegionalCount struct {
	// The region counted; absent for the whole of Indonesia.
	Region Region `json:"region,omitzero"`
	// What is counted.
	Subject CountSubject `json:"subject,omitzero" jsonschema:"required"`
	// How many.
	Count QualifiedCount `json:"count,omitzero" jsonschema:"required"`
	// When this was so.
	AsOf PartialDate `json:"as_of,omitzero"`
	// Where this was said.
	Citations []Citation `json:"citations,omitempty"`
}
