package blk

// An OfficialDocument is a paper with a number, a date and a signer: a decree,
// a handover record, an agreement. It is neither an event nor a state: a change
// of state points to the document that made it.
type OfficialDocument struct {
	// The identifier, which no other record of its kind has.
	ID DocumentID `json:"id,omitzero" jsonschema:"required"`
	// What kind of paper it is.
	Kind DocumentKind `json:"kind,omitzero" jsonschema:"required"`
	// The number as printed, for example "01/590/PL/DPPR/X/2021".
	Number string `json:"number,omitzero"`
	// What it is about.
	Title string `json:"title,omitzero"`
	// The day it was signed.
	SignedOn Date `json:"signed_on,omitzero"`
	// Who signed it.
	Signatories []Signatory `json:"signatories,omitempty"`
	// The revision of the form it is written on, as the quality system numbers it.
	FormRevision string `json:"form_revision,omitzero"`
	// The SHA-256 of its file, 64 lower-case hexadecimal digits.
	FileHash string `json:"file_hash,omitzero"`
	// Where this is known from.
	Citations []Citation `json:"citations,omitempty"`
}

// A Signatory is who signed a document and on what authority.
type Signatory struct {
	// The name, without titles.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The office held, for example "Kepala Dinas Tenaga Kerja".
	Office string `json:"office,omitzero"`
	// The organisation of that office.
	Organisation OrganisationID `json:"organisation,omitzero"`
	// Whether the office is held in an acting capacity, and which.
	Acting ActingCapacity `json:"acting,omitzero"`
	// The office on whose behalf it is signed (a.n.), if not the signer's own.
	OnBehalfOf string `json:"on_behalf_of,omitzero"`
}

// ActingCapacity is how somebody holds an office without being appointed to it:
// "plt", "plh" or "pj". The zero value "" is absent: the holder is appointed.
type ActingCapacity string

// The acting capacities.
const (
	ActingPlt ActingCapacity = "plt"
	ActingPlh ActingCapacity = "plh"
	ActingPj  ActingCapacity = "pj"
)

var actingCapacities = NewCodeList("acting_capacity", Text{"Pejabat sementara", "Acting capacity"},
	Code{Value: string(ActingPlt), Label: Text{"Plt. (pelaksana tugas)", "acting, office vacant (Plt.)"}, Meaning: Text{"jabatannya kosong", "nobody holds the office"}},
	Code{Value: string(ActingPlh), Label: Text{"Plh. (pelaksana harian)", "acting, holder away (Plh.)"}, Meaning: Text{"pejabatnya berhalangan sementara", "the holder is away for a time"}},
	Code{Value: string(ActingPj), Label: Text{"Pj. (penjabat)", "interim office holder (Pj.)"}, Meaning: Text{"diangkat sementara sampai ada pejabat tetap", "appointed until there is a holder"}},
)

// IsValid reports whether a is one of the capacities.
func (a ActingCapacity) IsValid() bool { return actingCapacities.Has(string(a)) }

// Label returns the capacity in words.
func (a ActingCapacity) Label() Text { return actingCapacities.LabelOf(string(a)) }

// CodeList returns all capacities.
func (ActingCapacity) CodeList() CodeList { return actingCapacities }

// DocumentKind is the kind of an official document, such as "decree". The zero
// value "" is absent.
type DocumentKind string

// The kinds of documents.
const (
	DocumentDecree                  DocumentKind = "decree"
	DocumentParticipantDecree       DocumentKind = "participant_decree"
	DocumentPackageDecree           DocumentKind = "package_decree"
	DocumentSiteDecision            DocumentKind = "site_decision"
	DocumentAssignmentLetter        DocumentKind = "assignment_letter"
	DocumentOfficialRecord          DocumentKind = "official_record"
	DocumentGraduationRecord        DocumentKind = "graduation_record"
	DocumentHandoverRecord          DocumentKind = "handover_record"
	DocumentStatement               DocumentKind = "statement"
	DocumentReceipt                 DocumentKind = "receipt"
	DocumentMoU                     DocumentKind = "mou"
	DocumentPKS                     DocumentKind = "pks"
	DocumentProposal                DocumentKind = "proposal"
	DocumentRoadmap                 DocumentKind = "roadmap"
	DocumentLandTitle               DocumentKind = "land_title"
	DocumentLandGrantDeed           DocumentKind = "land_grant_deed"
	DocumentFeasibilityStudy        DocumentKind = "feasibility_study"
	DocumentEnvironmental           DocumentKind = "environmental_document"
	DocumentOrganisationChart       DocumentKind = "organisation_chart"
	DocumentBuildingApproval        DocumentKind = "building_approval"
	DocumentFunctionCertificate     DocumentKind = "functional_certificate"
	DocumentContract                DocumentKind = "contract"
	DocumentLicence                 DocumentKind = "licence"
	DocumentReport                  DocumentKind = "report"
	DocumentOrganiserDecree         DocumentKind = "organiser_decree"
	DocumentInstructorDecree        DocumentKind = "instructor_decree"
	DocumentAttendanceStatement     DocumentKind = "attendance_statement"
	DocumentTimetable               DocumentKind = "timetable"
	DocumentConsent                 DocumentKind = "consent"
	DocumentApproval                DocumentKind = "approval"
	DocumentWarning                 DocumentKind = "warning_letter"
	DocumentAccreditation           DocumentKind = "accreditation_certificate"
	DocumentAddendum                DocumentKind = "addendum"
	DocumentApprenticeshipAgreement DocumentKind = "apprenticeship_agreement"
)

var documentKinds = NewCodeList("document_kind", Text{"Jenis dokumen", "Kind of document"},
	Code{Value: string(DocumentDecree), Label: Text{"surat keputusan (SK)", "decree"}, Aliases: []string{"SK"}},
	Code{Value: string(DocumentParticipantDecree), Label: Text{"SK penetapan peserta", "decree naming the participants"}},
	Code{Value: string(DocumentPackageDecree), Label: Text{"SK penetapan paket pelatihan", "decree giving training packages"}},
	Code{Value: string(DocumentSiteDecision), Label: Text{"penetapan lokasi", "decree fixing the site"}, Meaning: Text{"keputusan kepala daerah tentang lokasi pembangunan", "decree of the head of the region on where to build"}},
	Code{Value: string(DocumentAssignmentLetter), Label: Text{"surat tugas", "assignment letter"}},
	Code{Value: string(DocumentOfficialRecord), Label: Text{"berita acara (BA)", "official record"}, Meaning: Text{"mencatat yang terjadi dan ditandatangani kedua pihak", "says what happened, signed by both sides"}, Aliases: []string{"BA"}},
	Code{Value: string(DocumentGraduationRecord), Label: Text{"berita acara kelulusan", "record of who passed"}},
	Code{Value: string(DocumentHandoverRecord), Label: Text{"berita acara serah terima (BAST)", "handover record"}, Meaning: Text{"penyerahan barang atau pekerjaan", "handover of goods or works"}, Aliases: []string{"BAST"}},
	Code{Value: string(DocumentStatement), Label: Text{"surat pernyataan", "signed statement"}, Aliases: []string{"pakta integritas"}},
	Code{Value: string(DocumentReceipt), Label: Text{"kuitansi", "receipt"}},
	Code{Value: string(DocumentMoU), Label: Text{"nota kesepahaman (MoU)", "memorandum of understanding"}, Aliases: []string{"MoU"}},
	Code{Value: string(DocumentPKS), Label: Text{"perjanjian kerja sama (PKS)", "cooperation agreement"}, Aliases: []string{"PKS"}},
	Code{Value: string(DocumentProposal), Label: Text{"proposal", "proposal"}},
	Code{Value: string(DocumentRoadmap), Label: Text{"peta jalan", "roadmap"}},
	Code{Value: string(DocumentLandTitle), Label: Text{"sertifikat tanah", "land title"}},
	Code{Value: string(DocumentLandGrantDeed), Label: Text{"naskah hibah tanah", "deed of land grant"}},
	Code{Value: string(DocumentFeasibilityStudy), Label: Text{"studi kelayakan", "feasibility study"}},
	Code{Value: string(DocumentEnvironmental), Label: Text{"dokumen lingkungan (UKL-UPL, SPPL, Amdal)", "environmental document"}},
	Code{Value: string(DocumentOrganisationChart), Label: Text{"struktur organisasi", "organisation chart"}},
	Code{Value: string(DocumentBuildingApproval), Label: Text{"persetujuan bangunan gedung (PBG)", "building approval"}, Meaning: Text{"dahulu IMB", "called IMB before"}, Aliases: []string{"IMB"}},
	Code{Value: string(DocumentFunctionCertificate), Label: Text{"sertifikat laik fungsi (SLF)", "certificate of fitness for use"}},
	Code{Value: string(DocumentContract), Label: Text{"kontrak", "contract"}, Aliases: []string{"SPK"}},
	Code{Value: string(DocumentLicence), Label: Text{"izin atau tanda daftar", "licence or registration mark"}},
	Code{Value: string(DocumentReport), Label: Text{"laporan", "report"}},
	Code{Value: string(DocumentOrganiserDecree), Label: Text{"SK panitia penyelenggara", "decree naming the organisers"}},
	Code{Value: string(DocumentInstructorDecree), Label: Text{"SK penetapan instruktur", "decree naming the instructors"}},
	Code{Value: string(DocumentAttendanceStatement), Label: Text{"surat keterangan mengikuti pelatihan", "statement of attendance"}, Meaning: Text{"bagi peserta yang tidak lulus", "for those who did not pass"}},
	Code{Value: string(DocumentTimetable), Label: Text{"jadwal pelatihan", "timetable"}},
	Code{Value: string(DocumentConsent), Label: Text{"surat persetujuan orang tua atau wali", "consent of a parent or guardian"}},
	Code{Value: string(DocumentApproval), Label: Text{"surat persetujuan", "letter of approval"}},
	Code{Value: string(DocumentWarning), Label: Text{"surat peringatan", "warning letter"}},
	Code{Value: string(DocumentAccreditation), Label: Text{"sertifikat akreditasi", "accreditation certificate"}},
	Code{Value: string(DocumentAddendum), Label: Text{"adendum", "addendum"}},
	Code{Value: string(DocumentApprenticeshipAgreement), Label: Text{"perjanjian pemagangan", "apprenticeship agreement"}},
)

// IsValid reports whether k is one of the kinds.
func (k DocumentKind) IsValid() bool { return documentKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k DocumentKind) Label() Text { return documentKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (DocumentKind) CodeList() CodeList { return documentKinds }

var signatoryChecks = []Check[Signatory]{
	CheckPresent("/name", func(s *Signatory) bool { return s.Name != "" }),
	CheckCode("/acting", func(s *Signatory) ActingCapacity { return s.Acting }),
	CheckIdentifier("/organisation", func(s *Signatory) OrganisationID { return s.Organisation }),
}

var officialDocumentChecks = []Check[OfficialDocument]{
	CheckPresent("/id", func(d *OfficialDocument) bool { return d.ID != "" }),
	CheckIdentifier("/id", func(d *OfficialDocument) DocumentID { return d.ID }),
	CheckPresent("/kind", func(d *OfficialDocument) bool { return d.Kind != "" }),
	CheckCode("/kind", func(d *OfficialDocument) DocumentKind { return d.Kind }),
	{
		ID: "OFD-001", At: "/file_hash", Severity: InEveryPhase(Error),
		Must:  Text{"Sidik berkas harus terdiri atas 64 angka heksadesimal huruf kecil.", "The hash of a file must be 64 lower-case hexadecimal digits."},
		Mend:  Text{"Hitung SHA-256 berkas dan tulis dalam heksadesimal.", "Compute the SHA-256 of the file and write it in hexadecimal."},
		Basis: []Basis{Practice(Text{"keutuhan dokumen", "integrity of documents"})},
		Holds: func(d *OfficialDocument, _ *Context) bool { return d.FileHash == "" || isHash(d.FileHash) },
	},
	{
		ID: "OFD-002", At: "/signed_on", Severity: UnlessReported(Info, Error),
		Must:  Text{"Dokumen resmi harus mempunyai nomor, tanggal dan penanda tangan.", "An official document must have a number, a date and a signatory."},
		Mend:  Text{"Isi number, signed_on dan signatories.", "Give number, signed_on and signatories."},
		Basis: []Basis{Practice(Text{"tata naskah dinas", "rules of official papers"})},
		Holds: func(d *OfficialDocument, _ *Context) bool {
			return d.Number != "" && !d.SignedOn.IsZero() && len(d.Signatories) > 0
		},
	},
	{
		ID: "OFD-003", At: "/signed_on", Severity: InEveryPhase(Error),
		Must:  Text{"Dokumen tidak boleh ditandatangani setelah tanggal acuan {on}.", "A document must not be signed after the reference date {on}."},
		Mend:  Text{"Periksa tanggal tanda tangan.", "Check the date of signature."},
		Basis: []Basis{Practice(Text{"kewajaran data", "plausibility of data"})},
		Holds: func(d *OfficialDocument, c *Context) bool { return c.On.IsZero() || !d.SignedOn.After(c.On) },
		Params: func(_ *OfficialDocument, c *Context) Params {
			return Params{{"on", c.On.String()}}
		},
	},
}

func isHash(s string) bool {
	if len(s) != 64 {
		return false
	}
	for i := range len(s) {
		if !isDigit(s[i]) && (s[i] < 'a' || s[i] > 'f') {
			return false
		}
	}
	return true
}

// Check returns what the checks find in the signatory, nil if all hold.
func (s *Signatory) Check(c *Context) Findings { return RunChecks(signatoryChecks, s, c) }

// Check returns what the checks find in the document, nil if all hold.
func (d *OfficialDocument) Check(c *Context) Findings {
	found := RunChecks(officialDocumentChecks, d, c)
	found = append(found, CheckEach("signatories", d.Signatories, (*Signatory).Check, c)...)
	return append(found, CheckCitations(d.Citations, c)...)
}

// Validate is [OfficialDocument.Check] as an error: nil unless a finding is an
// error.
func (d *OfficialDocument) Validate(c *Context) error { return d.Check(c).Err() }
