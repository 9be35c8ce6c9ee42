package blk

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

var declaredCountChecks = []Check[DeclaredCount]{
	CheckPresent("/subject", func(d *DeclaredCount) bool { return d.Subject != "" }),
	CheckCode("/subject", func(d *DeclaredCount) CountSubject { return d.Subject }),
	CheckPresent("/count/qualifier", func(d *DeclaredCount) bool { return d.Count.Qualifier != "" }),
	CheckCode("/count/qualifier", func(d *DeclaredCount) CountQualifier { return d.Count.Qualifier }),
	CheckPresent("/count/value", func(d *DeclaredCount) bool { return !d.Count.Value.IsZero() }),
}

var regionalCountChecks = []Check[RegionalCount]{
	CheckRegion("/region", func(r *RegionalCount) Region { return r.Region }),
	CheckPresent("/subject", func(r *RegionalCount) bool { return r.Subject != "" }),
	CheckCode("/subject", func(r *RegionalCount) CountSubject { return r.Subject }),
	CheckPresent("/count/qualifier", func(r *RegionalCount) bool { return r.Count.Qualifier != "" }),
	CheckCode("/count/qualifier", func(r *RegionalCount) CountQualifier { return r.Count.Qualifier }),
	CheckPresent("/count/value", func(r *RegionalCount) bool { return !r.Count.Value.IsZero() }),
}

// Check returns what the checks find in the count, nil if all hold.
func (d *DeclaredCount) Check(c *Context) Findings {
	return append(RunChecks(declaredCountChecks, d, c), CheckCitations(d.Citations, c)...)
}

// Check returns what the checks find in the count, nil if all hold.
func (r *RegionalCount) Check(c *Context) Findings {
	return append(RunChecks(regionalCountChecks, r, c), CheckCitations(r.Citations, c)...)
}
