package centre

import (
	"log/slog"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An Instructor teaches in a centre. Instructors mask themselves in logs: slog
// shows the identifier and nothing else.
type Instructor struct {
	// The identifier, which no other record of its kind has.
	ID blk.InstructorID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The person, where the document holds it.
	Person blk.PersonID `json:"person,omitzero"`
	// The number of a civil servant (NIP). It is personal data.
	NIP blk.NIP `json:"nip,omitzero"`
	// How the instructor is employed.
	Employment EmploymentStatus `json:"employment,omitzero"`
	// The rank in the functional job of instructors.
	Rank InstructorRank `json:"rank,omitzero"`
	// The vocations taught.
	Vocations []Vocation `json:"vocations,omitempty"`
	// The competency units taught; absent where nobody says which.
	Units []blk.UnitCode `json:"units,omitempty"`
	// Whether on the staff or from outside.
	Engagement Engagement `json:"engagement,omitzero"`
	// The certificates held.
	Certificates []InstructorCertificate `json:"certificates,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Instructors is a list of instructors. It masks itself in logs of slog.
type Instructors []Instructor

// An InstructorCertificate is the proof that an instructor knows the trade or
// can teach it.
type InstructorCertificate struct {
	// What it proves.
	Kind CertificateKind `json:"kind,omitzero" jsonschema:"required"`
	// The vocation, for a technical one.
	Vocation Vocation `json:"vocation,omitzero"`
	// The number as printed; for an assessor the registration (MET).
	Number string `json:"number,omitzero"`
	// Who issued it, such as a certification body.
	Issuer string `json:"issuer,omitzero"`
	// When it is valid.
	Valid blk.Period `json:"valid,omitzero"`
}

// Engagement is whether an instructor is on the "staff" or a "guest". The zero
// value "" is absent.
type Engagement string

// The engagements.
const (
	Staff Engagement = "staff"
	Guest Engagement = "guest"
)

var engagements = blk.NewCodeList("engagement", blk.Text{ID: "Ikatan instruktur", EN: "Engagement of an instructor"},
	blk.Code{Value: string(Staff), Label: blk.Text{ID: "instruktur tetap", EN: "on the staff"}},
	blk.Code{Value: string(Guest), Label: blk.Text{ID: "instruktur luar", EN: "from outside"}, Meaning: blk.Text{ID: "instruktur luar, praktisi atau narasumber", EN: "a practitioner or speaker from outside"}, Aliases: []string{"praktisi", "narasumber"}},
)

// IsValid reports whether e is one of the engagements.
func (e Engagement) IsValid() bool { return engagements.Has(string(e)) }

// Label returns the name of the engagement.
func (e Engagement) Label() blk.Text { return engagements.LabelOf(string(e)) }

// CodeList returns all engagements.
func (Engagement) CodeList() blk.CodeList { return engagements }

// EmploymentStatus is how somebody is employed by the state: "pns" (civil
// servant), "cpns" (on probation), "pppk" (on contract) or "non_asn" (not a civil
// servant). The zero value "" is absent.
type EmploymentStatus string

// The statuses.
const (
	EmployedPNS    EmploymentStatus = "pns"
	EmployedCPNS   EmploymentStatus = "cpns"
	EmployedPPPK   EmploymentStatus = "pppk"
	EmployedNonASN EmploymentStatus = "non_asn"
)

var employmentStatuses = blk.NewCodeList("employment_status", blk.Text{ID: "Status kepegawaian", EN: "Employment status"},
	blk.Code{Value: string(EmployedPNS), Label: blk.Text{ID: "PNS", EN: "civil servant (PNS)"}},
	blk.Code{Value: string(EmployedCPNS), Label: blk.Text{ID: "CPNS", EN: "civil servant on probation (CPNS)"}, Meaning: blk.Text{ID: "masa percobaan sebelum menjadi PNS", EN: "on probation before becoming a civil servant"}},
	blk.Code{Value: string(EmployedPPPK), Label: blk.Text{ID: "PPPK", EN: "contract civil servant (PPPK)"}, Meaning: blk.Text{ID: "pegawai pemerintah dengan perjanjian kerja", EN: "employed by the government under a contract"}, Aliases: []string{"P3K"}},
	blk.Code{Value: string(EmployedNonASN), Label: blk.Text{ID: "Non ASN", EN: "not a civil servant"}, Meaning: blk.Text{ID: "misalnya tenaga honorer atau pegawai swasta", EN: "such as honorary or private staff"}, Aliases: []string{"honorer", "tenaga kontrak"}},
)

// IsValid reports whether s is one of the statuses.
func (s EmploymentStatus) IsValid() bool { return employmentStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s EmploymentStatus) Label() blk.Text { return employmentStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (EmploymentStatus) CodeList() blk.CodeList { return employmentStatuses }

// InstructorRank is the rank in the functional job of instructors, from
// "terampil" to "penyelia" for skilled ones and from "ahli_pertama" to
// "ahli_utama" for experts. "pelaksana" and "pelaksana_lanjutan" are the words
// used before PermenPANRB 82/2020; the day of the change is not confirmed, so
// they are taken to have been used until the end of 2020. The zero value "" is
// absent.
type InstructorRank string

// The ranks, from low to high in each of the two careers.
const (
	RankTerampil    InstructorRank = "terampil"
	RankMahir       InstructorRank = "mahir"
	RankPenyelia    InstructorRank = "penyelia"
	RankAhliPertama InstructorRank = "ahli_pertama"
	RankAhliMuda    InstructorRank = "ahli_muda"
	RankAhliMadya   InstructorRank = "ahli_madya"
	RankAhliUtama   InstructorRank = "ahli_utama"

	RankPelaksana         InstructorRank = "pelaksana"
	RankPelaksanaLanjutan InstructorRank = "pelaksana_lanjutan"
)

var instructorRanks = blk.NewCodeList("instructor_rank", blk.Text{ID: "Jenjang jabatan fungsional instruktur", EN: "Rank of instructors"},
	blk.Code{Value: string(RankTerampil), Label: blk.Text{ID: "Instruktur Terampil", EN: "skilled instructor (Terampil)"}, Meaning: blk.Text{ID: "kategori keterampilan, jenjang pertama dari tiga", EN: "skilled category, the first of three ranks"}, Aliases: []string{"Terampil"}},
	blk.Code{Value: string(RankMahir), Label: blk.Text{ID: "Instruktur Mahir", EN: "proficient instructor (Mahir)"}, Meaning: blk.Text{ID: "kategori keterampilan, jenjang kedua dari tiga", EN: "skilled category, the second of three ranks"}, Aliases: []string{"Mahir"}},
	blk.Code{Value: string(RankPenyelia), Label: blk.Text{ID: "Instruktur Penyelia", EN: "supervising instructor (Penyelia)"}, Meaning: blk.Text{ID: "kategori keterampilan, jenjang ketiga dari tiga", EN: "skilled category, the third of three ranks"}, Aliases: []string{"Penyelia"}},
	blk.Code{Value: string(RankAhliPertama), Label: blk.Text{ID: "Instruktur Ahli Pertama", EN: "expert instructor, first (Ahli Pertama)"}, Meaning: blk.Text{ID: "kategori keahlian, jenjang pertama dari empat", EN: "expert category, the first of four ranks"}, Aliases: []string{"Ahli Pertama", "Instruktur Pertama"}},
	blk.Code{Value: string(RankAhliMuda), Label: blk.Text{ID: "Instruktur Ahli Muda", EN: "expert instructor, junior (Ahli Muda)"}, Meaning: blk.Text{ID: "kategori keahlian, jenjang kedua dari empat", EN: "expert category, the second of four ranks"}, Aliases: []string{"Ahli Muda", "Instruktur Muda"}},
	blk.Code{Value: string(RankAhliMadya), Label: blk.Text{ID: "Instruktur Ahli Madya", EN: "expert instructor, middle (Ahli Madya)"}, Meaning: blk.Text{ID: "kategori keahlian, jenjang ketiga dari empat", EN: "expert category, the third of four ranks"}, Aliases: []string{"Ahli Madya", "Instruktur Madya"}},
	blk.Code{Value: string(RankAhliUtama), Label: blk.Text{ID: "Instruktur Ahli Utama", EN: "expert instructor, principal (Ahli Utama)"}, Meaning: blk.Text{ID: "kategori keahlian, jenjang keempat dari empat", EN: "expert category, the fourth of four ranks"}, Aliases: []string{"Ahli Utama", "Instruktur Utama"}},
	blk.Code{Value: string(RankPelaksana), Label: blk.Text{ID: "Instruktur Pelaksana", EN: "skilled instructor (Pelaksana, before 2021)"}, Aliases: []string{"Pelaksana"},
		InForce: untilNewRanks, Successor: string(RankTerampil)},
	blk.Code{Value: string(RankPelaksanaLanjutan), Label: blk.Text{ID: "Instruktur Pelaksana Lanjutan", EN: "proficient instructor (Pelaksana Lanjutan, before 2021)"}, Aliases: []string{"Pelaksana Lanjutan"},
		InForce: untilNewRanks, Successor: string(RankMahir)},
)

// untilNewRanks is when the ranks of before PermenPANRB 82/2020 were used.
var untilNewRanks = blk.Period{Until: blk.MustParseDate("2020-12-31")}

// IsValid reports whether r is one of the ranks.
func (r InstructorRank) IsValid() bool { return instructorRanks.Has(string(r)) }

// Label returns the name of the rank.
func (r InstructorRank) Label() blk.Text { return instructorRanks.LabelOf(string(r)) }

// CodeList returns all ranks.
func (InstructorRank) CodeList() blk.CodeList { return instructorRanks }

// CertificateKind is what a certificate of an instructor proves: "technical"
// competence, "methodology" or that the holder is an "assessor". The zero value
// "" is absent.
type CertificateKind string

// The kinds.
const (
	Technical   CertificateKind = "technical"
	Methodology CertificateKind = "methodology"
	Assessor    CertificateKind = "assessor"
)

var certificateKinds = blk.NewCodeList("instructor_certificate_kind", blk.Text{ID: "Jenis sertifikat instruktur", EN: "Kind of instructor certificate"},
	blk.Code{Value: string(Technical), Label: blk.Text{ID: "kompetensi teknis", EN: "technical competence"}, Meaning: blk.Text{ID: "menguasai kejuruan yang diajarkan", EN: "is good at what is taught"}},
	blk.Code{Value: string(Methodology), Label: blk.Text{ID: "metodologi pelatihan", EN: "training methodology"}, Meaning: blk.Text{ID: "mampu melatih", EN: "is able to teach"}},
	blk.Code{Value: string(Assessor), Label: blk.Text{ID: "asesor kompetensi", EN: "assessor of competence"}, Meaning: blk.Text{ID: "boleh menguji kompetensi; nomor registrasi MET", EN: "may assess competence; has a registration number (MET)"}, Aliases: []string{"MET"}},
)

// IsValid reports whether k is one of the kinds.
func (k CertificateKind) IsValid() bool { return certificateKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CertificateKind) Label() blk.Text { return certificateKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CertificateKind) CodeList() blk.CodeList { return certificateKinds }

// HoldsCertificate reports whether the instructor has a certificate of a kind
// that is valid on a day.
func (i *Instructor) HoldsCertificate(k CertificateKind, on blk.Date) bool {
	return i.certified(k, on) == blk.True
}

// CertifiedFor returns whether the instructor has a technical certificate for a
// vocation that is valid on a day. What is not on record is not held; but a
// certificate that does not say its vocation, and one whose validity hangs on a
// day that is not given, leave it Undetermined.
func (i *Instructor) CertifiedFor(v Vocation, on blk.Date) blk.Truth {
	truth := blk.False
	for j := range i.Certificates {
		c := &i.Certificates[j]
		if c.Kind != Technical || c.Vocation != "" && c.Vocation != v {
			continue
		}
		valid := c.validOn(on)
		if c.Vocation == "" || v == "" {
			valid = blk.All(valid, blk.Undetermined)
		}
		truth = blk.Any(truth, valid)
	}
	return truth
}

// Teaches returns whether the instructor teaches a unit, Undetermined where
// nobody says which units are taught.
func (i *Instructor) Teaches(u blk.UnitCode) blk.Truth {
	if len(i.Units) == 0 || u.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(slices.Contains(i.Units, u))
}

// certified is HoldsCertificate, undetermined where the answer hangs on a day
// that is not given.
func (i *Instructor) certified(k CertificateKind, on blk.Date) blk.Truth {
	truth := blk.False
	for j := range i.Certificates {
		if c := &i.Certificates[j]; c.Kind == k {
			truth = blk.Any(truth, c.validOn(on))
		}
	}
	return truth
}

// validOn returns whether the certificate is valid on a day.
func (x *InstructorCertificate) validOn(on blk.Date) blk.Truth {
	switch {
	case x.Valid.IsZero():
		return blk.True
	case on.IsZero():
		return blk.Undetermined
	}
	return blk.TruthOf(x.Valid.Contains(on))
}

// LogValue is the identifier alone.
func (i Instructor) LogValue() slog.Value {
	return slog.GroupValue(slog.String("instructor", string(i.ID)))
}

// LogValue is the number of instructors.
func (l Instructors) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("instructors", len(l)))
}

var instructorChecks = []blk.Check[Instructor]{
	blk.CheckPresent("/id", func(i *Instructor) bool { return i.ID != "" }),
	blk.CheckIdentifier("/id", func(i *Instructor) blk.InstructorID { return i.ID }),
	blk.CheckPresent("/centre", func(i *Instructor) bool { return i.Centre != "" }),
	blk.CheckIdentifier("/centre", func(i *Instructor) blk.CentreID { return i.Centre }),
	blk.CheckIdentifier("/person", func(i *Instructor) blk.PersonID { return i.Person }),
	blk.CheckCodes("/vocations", func(i *Instructor) []Vocation { return i.Vocations }),
	blk.CheckCode("/engagement", func(i *Instructor) Engagement { return i.Engagement }),
	blk.CheckCode("/employment", func(i *Instructor) EmploymentStatus { return i.Employment }),
	blk.CheckCode("/rank", func(i *Instructor) InstructorRank { return i.Rank }),
	blk.CheckCodeRetired("/rank", func(i *Instructor) InstructorRank { return i.Rank }, func(_ *Instructor, c *blk.Context) blk.Date { return c.On }),
	{
		ID: "INS-002", At: "/certificates", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Instruktur harus mempunyai sertifikat metodologi yang berlaku.", EN: "An instructor must have a methodology certificate that is valid."},
		Mend:  blk.Text{ID: "Catat sertifikat metodologi dengan masa berlakunya, atau ikutkan pelatihannya.", EN: "Record the methodology certificate with its validity, or have it obtained."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "persyaratan instruktur", EN: "requirements of instructors"})},
		Holds: func(i *Instructor, c *blk.Context) bool {
			return c.On.IsZero() || i.HoldsCertificate(Methodology, c.On)
		},
	},
	{
		ID: "INS-005", At: "/nip", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "NIP hanya dimiliki pegawai ASN.", EN: "Only civil servants have a NIP."},
		Mend:  blk.Text{ID: "Perbaiki status kepegawaian, atau hapus NIP.", EN: "Correct the employment, or take the NIP away."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "nomor induk pegawai ASN", EN: "numbers of civil servants"})},
		Holds: func(i *Instructor, _ *blk.Context) bool { return i.NIP.IsZero() || i.Employment != EmployedNonASN },
	},
	{
		ID: "INS-006", At: "/rank", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Jenjang jabatan fungsional instruktur hanya dimiliki pegawai ASN.", EN: "Only civil servants have a rank in the functional job of instructors."},
		Mend:  blk.Text{ID: "Perbaiki status kepegawaian, atau hapus jenjangnya.", EN: "Correct the employment, or take the rank away."},
		Basis: []blk.Basis{blk.Law("permenpanrb-82-2020", "")},
		Holds: func(i *Instructor, _ *blk.Context) bool { return i.Rank == "" || i.Employment != EmployedNonASN },
	},
}

var instructorCertificateChecks = []blk.Check[InstructorCertificate]{
	blk.CheckPresent("/kind", func(x *InstructorCertificate) bool { return x.Kind != "" }),
	blk.CheckCode("/kind", func(x *InstructorCertificate) CertificateKind { return x.Kind }),
	blk.CheckCode("/vocation", func(x *InstructorCertificate) Vocation { return x.Vocation }),
	blk.CheckPeriod("/valid", func(x *InstructorCertificate) blk.Period { return x.Valid }),
	{
		ID: "INS-007", At: "/number", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Sertifikat asesor harus mempunyai nomor registrasi (MET).", EN: "The certificate of an assessor must have a registration number (MET)."},
		Mend:  blk.Text{ID: "Isi number dengan nomor registrasinya.", EN: "Give the registration as number."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "nomor registrasi asesor", EN: "registration of assessors"})},
		Holds: func(x *InstructorCertificate, _ *blk.Context) bool { return x.Kind != Assessor || x.Number != "" },
	},
}

// Check returns what the checks find in the certificate, nil if all hold.
func (x *InstructorCertificate) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(instructorCertificateChecks, x, c)
}

// Check returns what the checks find in the instructor, nil if all hold.
func (i *Instructor) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(instructorChecks, i, c)
	found = append(found, blk.CheckEach("certificates", i.Certificates, (*InstructorCertificate).Check, c)...)
	return append(found, blk.CheckCitations(i.Citations, c)...)
}

// Validate is [Instructor.Check] as an error: nil unless a finding is an error.
func (i *Instructor) Validate(c *blk.Context) error { return i.Check(c).Err() }
