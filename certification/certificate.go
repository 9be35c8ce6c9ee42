package certification

import "github.com/vokasi/vokasi-go/blk"

// A CompetencyCertificate (sertifikat kompetensi) says that a body found
// somebody competent in a scheme. It is not the certificate that a centre gives
// for training.
type CompetencyCertificate struct {
	// The identifier, which no other record of its kind has.
	ID CertificateID `json:"id,omitzero" jsonschema:"required"`
	// The number as printed, for example "62010 2513 3 0000001 2025". Older
	// certificates have numbers of other forms.
	Number string `json:"number,omitzero"`
	// The registration number as printed, for example "TIK 9999 00001 2025".
	RegistrationNumber RegistrationNumber `json:"registration_number,omitzero"`
	// The serial of the printed form (blanko).
	BlankSerial string `json:"blank_serial,omitzero"`
	// The assessment whose decision it rests on.
	Assessment AssessmentID `json:"assessment,omitzero"`
	// Who holds it.
	Holder blk.PersonID `json:"holder,omitzero" jsonschema:"required"`
	// The scheme.
	Scheme blk.SchemeID `json:"scheme,omitzero" jsonschema:"required"`
	// The body that issued it.
	Body CertificationBodyID `json:"body,omitzero" jsonschema:"required"`
	// The day of the decision that the holder is competent.
	DecidedOn blk.Date `json:"decided_on,omitzero"`
	// The day of issue.
	IssuedOn blk.Date `json:"issued_on,omitzero" jsonschema:"required"`
	// The last day on which it is valid.
	ExpiresOn blk.Date `json:"expires_on,omitzero"`
	// Suspensions, reinstatements and revocation, the earlier first.
	Sanctions []Sanction `json:"sanctions,omitempty"`
	// The certificate whose place it takes.
	Previous CertificateID `json:"previous,omitzero"`
	// Why it takes the place of the previous one.
	Succession Succession `json:"succession,omitzero"`
}

// Succession is why a certificate takes the place of another: "renewal" after
// its holder was assessed again (RCC), or "replacement" of a lost, damaged or
// faulty paper. The zero value "" is absent.
type Succession string

// The successions.
const (
	Renewal     Succession = "renewal"
	Replacement Succession = "replacement"
)

var successions = blk.NewCodeList("succession", blk.Text{ID: "Alasan sertifikat pengganti", EN: "Reason of a succeeding certificate"},
	blk.Code{Value: string(Renewal), Label: blk.Text{ID: "perpanjangan (RCC)", EN: "renewal (RCC)"}, Meaning: blk.Text{ID: "pemegangnya sudah diases lagi", EN: "the holder was assessed again"}, Aliases: []string{"RCC"}},
	blk.Code{Value: string(Replacement), Label: blk.Text{ID: "penggantian", EN: "replacement"}, Meaning: blk.Text{ID: "sertifikat hilang, rusak atau salah cetak", EN: "the certificate was lost, damaged or printed wrongly"}},
)

// IsValid reports whether s is one of the successions.
func (s Succession) IsValid() bool { return successions.Has(string(s)) }

// Label returns the succession in words.
func (s Succession) Label() blk.Text { return successions.LabelOf(string(s)) }

// CodeList returns all successions.
func (Succession) CodeList() blk.CodeList { return successions }

// CertificateID identifies a [CompetencyCertificate].
type CertificateID string

// A Sanction changes what a certificate is worth from a day on.
type Sanction struct {
	// What it does.
	Kind SanctionKind `json:"kind,omitzero" jsonschema:"required"`
	// From which day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Why the sanction was given, or lifted.
	Reason string `json:"reason,omitzero"`
	// The decision.
	Document blk.DocumentID `json:"document,omitzero"`
}

// SanctionKind is what a sanction does: "suspend", "reinstate" or "revoke". The
// zero value "" is absent.
type SanctionKind string

// The kinds of sanctions.
const (
	Suspend   SanctionKind = "suspend"
	Reinstate SanctionKind = "reinstate"
	Revoke    SanctionKind = "revoke"
)

var sanctionKinds = blk.NewCodeList("sanction_kind", blk.Text{ID: "Jenis sanksi", EN: "Kind of sanction"},
	blk.Code{Value: string(Suspend), Label: blk.Text{ID: "pembekuan", EN: "suspend"}},
	blk.Code{Value: string(Reinstate), Label: blk.Text{ID: "pemulihan", EN: "reinstate"}},
	blk.Code{Value: string(Revoke), Label: blk.Text{ID: "pencabutan", EN: "revoke"}},
)

// IsValid reports whether k is one of the kinds.
func (k SanctionKind) IsValid() bool { return sanctionKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SanctionKind) Label() blk.Text { return sanctionKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SanctionKind) CodeList() blk.CodeList { return sanctionKinds }

// CertificateStatus is what a certificate is worth on a day: "not_yet_valid",
// "valid", "suspended", "revoked", "superseded" or "expired". The zero value "" is absent: it
// cannot be told.
type CertificateStatus string

// The statuses.
const (
	NotYetValid CertificateStatus = "not_yet_valid"
	Valid       CertificateStatus = "valid"
	Suspended   CertificateStatus = "suspended"
	Revoked     CertificateStatus = "revoked"
	Superseded  CertificateStatus = "superseded"
	Expired     CertificateStatus = "expired"
)

var certificateStatuses = blk.NewCodeList("certificate_status", blk.Text{ID: "Status sertifikat", EN: "Status of a certificate"},
	blk.Code{Value: string(NotYetValid), Label: blk.Text{ID: "belum berlaku", EN: "not yet valid"}, Meaning: blk.Text{ID: "tanggalnya sebelum hari terbit", EN: "the day is before that of issue"}},
	blk.Code{Value: string(Valid), Label: blk.Text{ID: "berlaku", EN: "valid"}},
	blk.Code{Value: string(Suspended), Label: blk.Text{ID: "dibekukan", EN: "suspended"}},
	blk.Code{Value: string(Revoked), Label: blk.Text{ID: "dicabut", EN: "revoked"}},
	blk.Code{Value: string(Superseded), Label: blk.Text{ID: "telah digantikan", EN: "superseded"}, Meaning: blk.Text{ID: "diganti oleh sertifikat lain", EN: "another certificate takes its place"}},
	blk.Code{Value: string(Expired), Label: blk.Text{ID: "kedaluwarsa", EN: "expired"}},
)

// IsValid reports whether s is one of the statuses.
func (s CertificateStatus) IsValid() bool { return certificateStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s CertificateStatus) Label() blk.Text { return certificateStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (CertificateStatus) CodeList() blk.CodeList { return certificateStatuses }

// ParseNumber is [ParseCertificateNumber] of the number as printed, which stays
// what it is: a number of an older form is an error here and no fault of the
// certificate.
func (x *CompetencyCertificate) ParseNumber() (CertificateNumber, error) {
	return ParseCertificateNumber(x.Number)
}

// StatusOn returns what the certificate is worth on a day. Revoked is for good;
// a suspended certificate that runs out is expired. It is "" if the day or the
// day of issue is absent, or if the certificate has no last day and has not
// been revoked or suspended: how long it lasts is then not known. Whether another
// certificate has taken its place only the records know: see [Register.StatusOn].
func (x *CompetencyCertificate) StatusOn(on blk.Date) CertificateStatus {
	if on.IsZero() || x.IssuedOn.IsZero() {
		return ""
	}
	if on.Before(x.IssuedOn) {
		return NotYetValid
	}
	status := sanctioned(x.Sanctions, on)
	switch {
	case status == Revoked:
		return Revoked
	case on.After(x.ExpiresOn) && !x.ExpiresOn.IsZero():
		return Expired
	case status == "" && !x.ExpiresOn.IsZero():
		return Valid
	}
	return status
}

var certificateChecks = []blk.Check[CompetencyCertificate]{
	blk.CheckPresent("/id", func(x *CompetencyCertificate) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *CompetencyCertificate) CertificateID { return x.ID }),
	blk.CheckPresent("/holder", func(x *CompetencyCertificate) bool { return x.Holder != "" }),
	blk.CheckIdentifier("/holder", func(x *CompetencyCertificate) blk.PersonID { return x.Holder }),
	blk.CheckPresent("/scheme", func(x *CompetencyCertificate) bool { return x.Scheme != "" }),
	blk.CheckIdentifier("/scheme", func(x *CompetencyCertificate) blk.SchemeID { return x.Scheme }),
	blk.CheckPresent("/body", func(x *CompetencyCertificate) bool { return x.Body != "" }),
	blk.CheckIdentifier("/body", func(x *CompetencyCertificate) CertificationBodyID { return x.Body }),
	blk.CheckPresent("/issued_on", func(x *CompetencyCertificate) bool { return !x.IssuedOn.IsZero() }),
	{
		ID: "CRT-002", At: "/issued_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sertifikat ({issued}) tidak boleh terbit sebelum keputusan ({decided}).", EN: "A certificate ({issued}) must not be issued before the decision ({decided})."},
		Mend:  blk.Text{ID: "Periksa kedua tanggal.", EN: "Check the two dates."},
		Basis: []blk.Basis{blk.Law("bnsp-302-2013", "")},
		Holds: func(x *CompetencyCertificate, _ *blk.Context) bool { return !x.IssuedOn.Before(x.DecidedOn) },
		Params: func(x *CompetencyCertificate, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "issued", Value: x.IssuedOn.String()}, {Name: "decided", Value: x.DecidedOn.String()}}
		},
	},
	{
		ID: "CRT-010", At: "/expires_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sertifikat tidak boleh kedaluwarsa ({expires}) sebelum terbit ({issued}).", EN: "A certificate must not expire ({expires}) before it is issued ({issued})."},
		Mend:  blk.Text{ID: "Periksa kedua tanggal.", EN: "Check the two dates."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})},
		Holds: func(x *CompetencyCertificate, _ *blk.Context) bool { return !x.ExpiresOn.Before(x.IssuedOn) },
		Params: func(x *CompetencyCertificate, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "expires", Value: x.ExpiresOn.String()}, {Name: "issued", Value: x.IssuedOn.String()}}
		},
	},
	sanctionOrder(func(x *CompetencyCertificate) []Sanction { return x.Sanctions }),
	sanctionAfterRevocation(func(x *CompetencyCertificate) []Sanction { return x.Sanctions }),
	blk.CheckIdentifier("/assessment", func(x *CompetencyCertificate) AssessmentID { return x.Assessment }),
	blk.CheckIdentifier("/previous", func(x *CompetencyCertificate) CertificateID { return x.Previous }),
	blk.CheckCode("/succession", func(x *CompetencyCertificate) Succession { return x.Succession }),
	{
		ID: "CRT-016", At: "/succession", Severity: blk.InEveryPhase(blk.Error), Basis: certificateBasis,
		Must: blk.Text{ID: "Sertifikat pengganti harus menunjuk sertifikat lain yang digantikannya beserta alasannya.", EN: "A certificate that takes the place of another must name it and say why, and it is not itself."},
		Mend: blk.Text{ID: "Isi previous dan succession bersama-sama.", EN: "Give previous and succession together."},
		Holds: func(x *CompetencyCertificate, _ *blk.Context) bool {
			return (x.Previous == "") == (x.Succession == "") && (x.Previous == "" || x.Previous != x.ID)
		},
	},
}

var certificateBasis = []blk.Basis{blk.Law("bnsp-302-2013", "")}

// sanctionOrder returns check CRT-011 for the sanctions of a record.
func sanctionOrder[T any](get func(*T) []Sanction) blk.Check[T] {
	return blk.Check[T]{
		ID: "CRT-011", At: "/sanctions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sanksi harus diurutkan menurut tanggal.", EN: "Sanctions must be in the order of their days."},
		Mend:  blk.Text{ID: "Urutkan atau perbaiki tanggalnya.", EN: "Put them in order or correct the days."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "riwayat bertanggal", EN: "dated history"})},
		Find: func(t *T, _ *blk.Context) (failures []blk.Failure) {
			sanctions := get(t)
			for i := 1; i < len(sanctions); i++ {
				if sanctions[i].On.Before(sanctions[i-1].On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sanctions", i, "/on")})
				}
			}
			return failures
		},
	}
}

// sanctionAfterRevocation returns check CRT-013 for the sanctions of a record.
func sanctionAfterRevocation[T any](get func(*T) []Sanction) blk.Check[T] {
	return blk.Check[T]{
		ID: "CRT-013", At: "/sanctions", Severity: blk.InEveryPhase(blk.Error), Basis: certificateBasis,
		Must: blk.Text{ID: "Setelah dicabut tidak boleh ada sanksi atau pemulihan lagi.", EN: "After a revocation there must be no other sanction and no reinstatement."},
		Mend: blk.Text{ID: "Hapus langkah itu; yang dicabut hanya dapat diganti dengan yang baru.", EN: "Take that step away; what is revoked can only be followed by a new one."},
		Find: func(t *T, _ *blk.Context) (failures []blk.Failure) {
			revoked := false
			for i, s := range get(t) {
				if revoked {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sanctions", i, "")})
				}
				revoked = revoked || s.Kind == Revoke
			}
			return failures
		},
	}
}

// sanctioned returns what sanctions make of something on a day: [Suspended],
// [Revoked] or "". Revoked is for good.
func sanctioned(sanctions []Sanction, on blk.Date) CertificateStatus {
	var status CertificateStatus
	for i := range sanctions {
		s := &sanctions[i]
		if s.On.IsZero() || s.On.After(on) {
			continue
		}
		switch s.Kind {
		case Revoke:
			return Revoked
		case Suspend:
			status = Suspended
		case Reinstate:
			status = ""
		}
	}
	return status
}

var sanctionChecks = []blk.Check[Sanction]{
	blk.CheckPresent("/kind", func(s *Sanction) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *Sanction) SanctionKind { return s.Kind }),
	blk.CheckPresent("/on", func(s *Sanction) bool { return !s.On.IsZero() }),
	blk.CheckIdentifier("/document", func(s *Sanction) blk.DocumentID { return s.Document }),
	completeSanction("/reason", func(s *Sanction) bool { return s.Reason != "" }),
	completeSanction("/document", func(s *Sanction) bool { return s.Document != "" }),
}

// completeSanction returns check CRT-007 for a member that only a reinstatement
// may do without.
func completeSanction(at string, given func(*Sanction) bool) blk.Check[Sanction] {
	return blk.Check[Sanction]{
		ID: "CRT-007", At: at, Severity: blk.UnlessReported(blk.Error, blk.Error),
		Must:  blk.Text{ID: "Pembekuan dan pencabutan harus mempunyai alasan dan keputusan.", EN: "A suspension and a revocation must have a reason and a decision."},
		Mend:  blk.Text{ID: "Isi anggota ini.", EN: "Give this member."},
		Basis: []blk.Basis{blk.Law("bnsp-302-2013", "")},
		Holds: func(s *Sanction, _ *blk.Context) bool { return s.Kind == Reinstate || given(s) },
	}
}

// Check returns what the checks find in the sanction, nil if all hold.
func (s *Sanction) Check(c *blk.Context) blk.Findings { return blk.RunChecks(sanctionChecks, s, c) }

// Check returns what the checks find in the certificate, nil if all hold.
func (x *CompetencyCertificate) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(certificateChecks, x, c), blk.CheckEach("sanctions", x.Sanctions, (*Sanction).Check, c)...)
}

// Validate is [CompetencyCertificate.Check] as an error: nil unless a finding is
// an error.
func (x *CompetencyCertificate) Validate(c *blk.Context) error { return x.Check(c).Err() }
