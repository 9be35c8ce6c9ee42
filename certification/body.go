package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A CertificationBody (lembaga sertifikasi profesi, LSP) certifies persons under
// a licence of BNSP.
type CertificationBody struct {
	// The identifier, which no other record of its kind has.
	ID CertificationBodyID `json:"id,omitzero" jsonschema:"required"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// Whom it may certify.
	Kind CertificationBodyKind `json:"kind,omitzero" jsonschema:"required"`
	// The centre it belongs to, for one of a training institution.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The organisation it belongs to.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The centres of its network, whose trainees it may certify beside those of
	// its own (jejaring).
	Network []blk.CentreID `json:"network,omitempty"`
	// Its licences, the earlier first.
	Licences []Licence `json:"licences,omitempty"`
	// Whether the body numbers its certificates as 62010 2513 3 0000001 2025, KBLI,
	// KBJI, level, serial and year. Absent or false, a number may have any form.
	StandardNumbers blk.Flag `json:"standard_numbers,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CertificationBodyID identifies a [CertificationBody].
type CertificationBodyID string

// CertificationBodyKind says whom a body may certify: "p1" those that its own
// institution trained and its network, "p2" those under its agency, "p3" a
// sector. The zero value "" is absent.
//
// Source: Peraturan BNSP 2/BNSP/III/2014.
type CertificationBodyKind string

// The kinds of certification bodies.
const (
	P1 CertificationBodyKind = "p1"
	P2 CertificationBodyKind = "p2"
	P3 CertificationBodyKind = "p3"
)

var certificationBodyKinds = blk.NewCodeList("certification_body_kind", blk.Text{ID: "Jenis LSP", EN: "Kind of certification body"},
	blk.Code{Value: string(P1), Label: blk.Text{ID: "LSP P1", EN: "first party (P1)"}, Meaning: blk.Text{ID: "milik lembaga pendidikan, pelatihan atau industri, untuk pesertanya dan jejaringnya", EN: "of a school, centre or company, for its own people and network"}},
	blk.Code{Value: string(P2), Label: blk.Text{ID: "LSP P2", EN: "second party (P2)"}, Meaning: blk.Text{ID: "milik instansi, untuk pegawai, pemasok dan mitra di bawahnya", EN: "of an agency, for its employees, suppliers and partners"}},
	blk.Code{Value: string(P3), Label: blk.Text{ID: "LSP P3", EN: "third party (P3)"}, Meaning: blk.Text{ID: "milik asosiasi, untuk satu sektor atau profesi", EN: "of associations, for a sector or a profession"}},
)

// IsValid reports whether k is one of the kinds.
func (k CertificationBodyKind) IsValid() bool { return certificationBodyKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CertificationBodyKind) Label() blk.Text { return certificationBodyKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CertificationBodyKind) CodeList() blk.CodeList { return certificationBodyKinds }

var bodyBasis = []blk.Basis{blk.Law("bnsp-2-2014", ""), blk.Law("bnsp-3-2014", "")}

var bodyChecks = []blk.Check[CertificationBody]{
	blk.CheckPresent("/id", func(b *CertificationBody) bool { return b.ID != "" }),
	blk.CheckIdentifier("/id", func(b *CertificationBody) CertificationBodyID { return b.ID }),
	blk.CheckPresent("/name", func(b *CertificationBody) bool { return b.Name != "" }),
	blk.CheckPresent("/kind", func(b *CertificationBody) bool { return b.Kind != "" }),
	blk.CheckCode("/kind", func(b *CertificationBody) CertificationBodyKind { return b.Kind }),
	blk.CheckIdentifier("/centre", func(b *CertificationBody) blk.CentreID { return b.Centre }),
	blk.CheckIdentifier("/organisation", func(b *CertificationBody) blk.OrganisationID { return b.Organisation }),
	blk.CheckIdentifiers("/network", func(b *CertificationBody) []blk.CentreID { return b.Network }),
	{
		ID: "LSP-004", At: "/centre", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Basis: bodyBasis,
		Must: blk.Text{ID: "LSP P1 dan P2 harus menyebut lembaga pemiliknya.", EN: "A body of kind P1 or P2 must say whose it is."},
		Mend: blk.Text{ID: "Isi centre atau organisation.", EN: "Give centre or organisation."},
		Holds: func(b *CertificationBody, _ *blk.Context) bool {
			return b.Kind == P3 || b.Kind == "" || b.Centre != "" || b.Organisation != ""
		},
	},
	{
		ID: "LSP-005", At: "/licences", Severity: blk.InEveryPhase(blk.Error), Basis: bodyBasis,
		Must: blk.Text{ID: "Lisensi LSP harus diurutkan dan tidak boleh tumpang-tindih.", EN: "The licences of a body must be in order and must not overlap."},
		Mend: blk.Text{ID: "Urutkan, atau akhiri lisensi yang lama pada hari sebelum yang baru.", EN: "Put them in order, or end the earlier licence on the day before the later one."},
		Find: func(b *CertificationBody, _ *blk.Context) (failures []blk.Failure) {
			for i := 1; i < len(b.Licences); i++ {
				before, after := b.Licences[i-1].Valid, b.Licences[i].Valid
				if before.Overlaps(after) || after.From.Before(before.From) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/licences", i, "/valid")})
				}
			}
			return failures
		},
	},
}

// Check returns what the checks find in the body and its licences, nil if all
// hold.
func (b *CertificationBody) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(bodyChecks, b, c)
	found = append(found, blk.CheckEach("licences", b.Licences, (*Licence).Check, c)...)
	return append(found, blk.CheckCitations(b.Citations, c)...)
}

// Validate is [CertificationBody.Check] as an error: nil unless a finding is an
// error.
func (b *CertificationBody) Validate(c *blk.Context) error { return b.Check(c).Err() }

// IsLicensed returns whether the body has a licence in force on a day. It is
// undetermined if no licence is given.
func (b *CertificationBody) IsLicensed(on blk.Date) blk.Truth {
	licensed := blk.False
	for i := range b.Licences {
		licensed = blk.Any(licensed, b.Licences[i].IsInForce(on))
	}
	if len(b.Licences) == 0 {
		return blk.Undetermined
	}
	return licensed
}

// MayCertify returns whether a scheme is in the scope of a licence that is in force
// on a day. It is undetermined if no licence or no scope is given.
func (b *CertificationBody) MayCertify(scheme blk.SchemeID, on blk.Date) blk.Truth {
	may := blk.False
	for i := range b.Licences {
		may = blk.Any(may, blk.All(b.Licences[i].IsInForce(on), b.Licences[i].Covers(scheme, on)))
	}
	if len(b.Licences) == 0 {
		return blk.Undetermined
	}
	return may
}

// serves reports whether a centre belongs to the body or to its network.
func (b *CertificationBody) serves(centre blk.CentreID) bool {
	return b.Centre == centre || slices.Contains(b.Network, centre)
}
