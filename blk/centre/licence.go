package centre

import "github.com/vokasi/vokasi-go/blk"

// A CentreLicence is what allows a centre to train: the registration of a
// government centre, the business licence of a private one.
type CentreLicence struct {
	// What kind of paper it is.
	Kind CentreLicenceKind `json:"kind,omitzero" jsonschema:"required"`
	// The number as printed: 13 digits for a NIB, 17 for a standard certificate.
	Number string `json:"number,omitzero"`
	// The organisation that issued it.
	Issuer blk.OrganisationID `json:"issuer,omitzero"`
	// When it is valid; an end that is absent is open.
	Valid blk.Period `json:"valid,omitzero"`
	// The paper itself, where the document has it.
	Document blk.DocumentID `json:"document,omitzero"`
}

// CentreLicenceKind is the kind of a licence: "registration_mark" (tanda daftar,
// of a government centre), "standard_certificate" (sertifikat standar OSS),
// "operating_permit" (izin, the older form) or "nib" (the number of the business,
// which by itself allows no training). The zero value "" is absent.
type CentreLicenceKind string

// The kinds of licences.
const (
	RegistrationMark    CentreLicenceKind = "registration_mark"
	StandardCertificate CentreLicenceKind = "standard_certificate"
	OperatingPermit     CentreLicenceKind = "operating_permit"
	NIB                 CentreLicenceKind = "nib"
)

var centreLicenceKinds = blk.NewCodeList("centre_licence_kind", blk.Text{ID: "Jenis izin lembaga", EN: "Kind of licence of a centre"},
	blk.Code{Value: string(RegistrationMark), Label: blk.Text{ID: "tanda daftar", EN: "registration mark"}, Meaning: blk.Text{ID: "lembaga pelatihan pemerintah didaftar", EN: "government centres are registered"}},
	blk.Code{Value: string(StandardCertificate), Label: blk.Text{ID: "sertifikat standar (OSS)", EN: "standard certificate"}, Aliases: []string{"sertifikat standar"}, Meaning: blk.Text{ID: "lembaga pelatihan swasta diizinkan; 17 angka yang diawali NIB", EN: "private centres are licensed; 17 digits that begin with the NIB"}},
	blk.Code{Value: string(OperatingPermit), Label: blk.Text{ID: "izin lembaga pelatihan kerja", EN: "operating permit"}, Meaning: blk.Text{ID: "izin dinas, seperti sebelum OSS", EN: "a permit of the manpower office, as before OSS"}, Aliases: []string{"izin LPK", "izin operasional"}},
	blk.Code{Value: string(NIB), Label: blk.Text{ID: "nomor induk berusaha (NIB)", EN: "business number (NIB)"}, Aliases: []string{"NIB"}, Meaning: blk.Text{ID: "13 angka; bukan izin untuk melatih", EN: "13 digits; no licence to train"}},
)

// IsValid reports whether k is one of the kinds.
func (k CentreLicenceKind) IsValid() bool { return centreLicenceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CentreLicenceKind) Label() blk.Text { return centreLicenceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CentreLicenceKind) CodeList() blk.CodeList { return centreLicenceKinds }

// Digits returns how many digits numbers of the kind have, and 0 if they have no
// such form.
func (k CentreLicenceKind) Digits() int {
	switch k {
	case NIB:
		return nibDigits
	case StandardCertificate:
		return nibDigits + 4
	}
	return 0
}

const nibDigits = 13

// LicensedOn returns whether a licence or a registration of the centre is in force
// on a day. It is undetermined if none is recorded, and where the answer hangs on
// a day that is not given. A NIB alone allows no training.
func (x *Centre) LicensedOn(on blk.Date) blk.Truth {
	truth := blk.Undetermined
	for i := range x.Licences {
		l := &x.Licences[i]
		switch {
		case l.Kind == NIB || !l.Kind.IsValid() || on.IsZero() && !l.Valid.IsZero():
		case l.Valid.IsZero() || l.Valid.Contains(on):
			return blk.True
		default:
			truth = blk.False
		}
	}
	return truth
}

var centreLicenceChecks = []blk.Check[CentreLicence]{
	blk.CheckPresent("/kind", func(l *CentreLicence) bool { return l.Kind != "" }),
	blk.CheckCode("/kind", func(l *CentreLicence) CentreLicenceKind { return l.Kind }),
	blk.CheckIdentifier("/issuer", func(l *CentreLicence) blk.OrganisationID { return l.Issuer }),
	blk.CheckPeriod("/valid", func(l *CentreLicence) blk.Period { return l.Valid }),
	blk.CheckIdentifier("/document", func(l *CentreLicence) blk.DocumentID { return l.Document }),
	{
		ID: "CTR-015", At: "/number", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Nomor izin ({kind_id}) harus terdiri atas {digits} angka tanpa pemisah.", EN: "The number of a licence ({kind_en}) must be {digits} digits without separators."},
		Mend:  blk.Text{ID: "Salin nomornya dari OSS.", EN: "Copy the number from the licensing system (OSS)."},
		Basis: licenceNumberBasis,
		Holds: func(l *CentreLicence, _ *blk.Context) bool {
			n := l.Kind.Digits()
			return n == 0 || l.Number == "" || len(l.Number) == n && isDigits(l.Number)
		},
		Params: func(l *CentreLicence, _ *blk.Context) blk.Params {
			return append(blk.TextParams("kind", l.Kind.Label()), blk.Param{Name: "digits", Value: blk.Value{Number: int64(l.Kind.Digits())}.String()})
		},
	},
}

var licenceNumberBasis = []blk.Basis{blk.Practice(blk.Text{ID: "susunan nomor OSS yang diamati", EN: "structure of licence numbers as observed"})}

// certificatesOfOthers returns the places of standard certificates whose first
// digits are not the NIB of the centre.
func certificatesOfOthers(x *Centre, _ *blk.Context) (failures []blk.Failure) {
	nib := ""
	for i := range x.Licences {
		if l := &x.Licences[i]; l.Kind == NIB && len(l.Number) == nibDigits {
			nib = l.Number
		}
	}
	for i := range x.Licences {
		if l := &x.Licences[i]; nib != "" && l.Kind == StandardCertificate && len(l.Number) > nibDigits && l.Number[:nibDigits] != nib {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/licences", i, "/number")})
		}
	}
	return failures
}

// Check returns what the checks find in the licence, nil if all hold.
func (l *CentreLicence) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(centreLicenceChecks, l, c)
}
