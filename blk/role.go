package blk

// Role is the role in which somebody moves a record, such as "head_of_centre".
// The zero value "" is absent.
type Role string

// The roles.
const (
	RoleSystem             Role = "system"
	RoleApplicant          Role = "applicant"
	RoleParticipant        Role = "participant"
	RoleInstructor         Role = "instructor"
	RoleOrganiser          Role = "organiser"
	RoleHeadOfCentre       Role = "head_of_centre"
	RoleHeadOfOffice       Role = "head_of_office"
	RoleBoardMember        Role = "board_member"
	RoleMinistryOfficer    Role = "ministry_officer"
	RoleReviewer           Role = "reviewer"
	RoleCommitmentOfficer  Role = "ppk_commitment"
	RoleProcurementOfficer Role = "procurement_officer"
	RoleSupervisor         Role = "supervisor"
	RoleCertificationBody  Role = "certification_body"
	RoleCompany            Role = "company"
	RolePartner            Role = "partner"
	RoleAccreditationBody  Role = "accreditation_body"
	RoleAccreditor         Role = "accreditation_assessor"
	RoleAssessor           Role = "competency_assessor"
	RoleCommittee          Role = "certification_committee"
)

var roles = NewCodeList("role", Text{"Peran", "Role"},
	Code{Value: string(RoleSystem), Label: Text{"sistem", "system"}, Meaning: Text{"langkah karena waktu, yang dijalankan pemanggil", "a move made by time, which the caller makes"}},
	Code{Value: string(RoleApplicant), Label: Text{"pendaftar", "applicant"}},
	Code{Value: string(RoleParticipant), Label: Text{"peserta", "participant"}},
	Code{Value: string(RoleInstructor), Label: Text{"instruktur", "instructor"}},
	Code{Value: string(RoleOrganiser), Label: Text{"penyelenggara", "organiser"}},
	Code{Value: string(RoleHeadOfCentre), Label: Text{"kepala balai", "head of centre"}},
	Code{Value: string(RoleHeadOfOffice), Label: Text{"kepala dinas", "head of the manpower office"}},
	Code{Value: string(RoleBoardMember), Label: Text{"pengurus", "board member"}},
	Code{Value: string(RoleMinistryOfficer), Label: Text{"pejabat kementerian", "ministry officer"}},
	Code{Value: string(RoleReviewer), Label: Text{"penilai", "reviewer"}},
	Code{Value: string(RoleCommitmentOfficer), Label: Text{"pejabat pembuat komitmen (PPK)", "commitment officer"}},
	Code{Value: string(RoleProcurementOfficer), Label: Text{"pejabat pengadaan", "procurement officer"}},
	Code{Value: string(RoleSupervisor), Label: Text{"konsultan pengawas", "supervising consultant"}},
	Code{Value: string(RoleCertificationBody), Label: Text{"LSP", "certification body"}},
	Code{Value: string(RoleCompany), Label: Text{"perusahaan", "company"}},
	Code{Value: string(RolePartner), Label: Text{"mitra", "partner"}},
	Code{Value: string(RoleAccreditationBody), Label: Text{"lembaga akreditasi (LA-LPK, KA-LPK)", "accreditation body"}, Aliases: []string{"LA-LPK", "KA-LPK"}},
	Code{Value: string(RoleAccreditor), Label: Text{"asesor akreditasi", "accreditation assessor"}},
	Code{Value: string(RoleAssessor), Label: Text{"asesor kompetensi", "competency assessor"}},
	Code{Value: string(RoleCommittee), Label: Text{"komite sertifikasi (pleno)", "certification committee"}},
)

// IsValid reports whether r is one of the roles.
func (r Role) IsValid() bool { return roles.Has(string(r)) }

// Label returns the name of the role.
func (r Role) Label() Text { return roles.LabelOf(string(r)) }

// CodeList returns all roles.
func (Role) CodeList() CodeList { return roles }
