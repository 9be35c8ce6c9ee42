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

	RolePaymentOrderSigner     Role = "ppspm"
	RoleFinancialAdministrator Role = "ppk_skpd"
	RoleBudgetUser             Role = "budget_user"
	RoleAuthorisedBudgetUser   Role = "authorised_budget_user"
	RoleActivityOfficer        Role = "activity_officer"
	RoleExpenditureTreasurer   Role = "expenditure_treasurer"
	RoleStateTreasuryOffice    Role = "kppn"
	RoleLocalTreasurer         Role = "bud"
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
	Code{Value: string(RoleCommitmentOfficer), Label: Text{"pejabat pembuat komitmen (PPK)", "commitment officer"}, Meaning: Text{"menandatangani kontrak dan SPP pada APBN; bukan PPK-SKPD", "signs contracts and payment requests of the state budget; not the PPK-SKPD"}},
	Code{Value: string(RoleProcurementOfficer), Label: Text{"pejabat pengadaan", "procurement officer"}},
	Code{Value: string(RoleSupervisor), Label: Text{"konsultan pengawas", "supervising consultant"}, Meaning: Text{"memeriksa kemajuan pembangunan", "certifies the progress of building"}},
	Code{Value: string(RoleCertificationBody), Label: Text{"LSP", "certification body"}},
	Code{Value: string(RoleCompany), Label: Text{"perusahaan", "company"}},
	Code{Value: string(RolePartner), Label: Text{"mitra", "partner"}},
	Code{Value: string(RoleAccreditationBody), Label: Text{"lembaga akreditasi (LA-LPK, KA-LPK)", "accreditation body"}, Aliases: []string{"LA-LPK", "KA-LPK"}},
	Code{Value: string(RoleAccreditor), Label: Text{"asesor akreditasi", "accreditation assessor"}},
	Code{Value: string(RoleAssessor), Label: Text{"asesor kompetensi", "competency assessor"}},
	Code{Value: string(RoleCommittee), Label: Text{"komite sertifikasi (pleno)", "certification committee"}, Meaning: Text{"memutuskan hasil asesmen; bukan asesornya", "decides on assessments; not the assessor"}},

	Code{Value: string(RolePaymentOrderSigner), Label: Text{"pejabat penanda tangan SPM (PPSPM)", "signer of payment orders of the state budget"}, Meaning: Text{"menguji SPP dan menandatangani SPM pada APBN; bukan PPK", "tests payment requests and signs payment orders of the state budget; not the commitment officer"}, Aliases: []string{"PPSPM"}},
	Code{Value: string(RoleFinancialAdministrator), Label: Text{"pejabat penatausahaan keuangan (PPK-SKPD)", "financial administration officer of a local office"}, Meaning: Text{"memverifikasi SPP dan menyiapkan SPM pada APBD; bukan pejabat pembuat komitmen", "verifies payment requests and prepares payment orders of a local budget; not the commitment officer"}, Aliases: []string{"PPK-SKPD"}},
	Code{Value: string(RoleBudgetUser), Label: Text{"pengguna anggaran (PA)", "budget user"}, Meaning: Text{"bertanggung jawab atas anggaran perangkat daerah", "answers for the budget of a local office"}, Aliases: []string{"PA"}},
	Code{Value: string(RoleAuthorisedBudgetUser), Label: Text{"kuasa pengguna anggaran (KPA)", "authorised budget user"}, Meaning: Text{"menjalankan sebagian wewenang pengguna anggaran", "has a part of the powers of the budget user"}, Aliases: []string{"KPA"}},
	Code{Value: string(RoleActivityOfficer), Label: Text{"pejabat pelaksana teknis kegiatan (PPTK)", "activity officer"}, Meaning: Text{"mengendalikan pelaksanaan kegiatan APBD", "runs an activity of a local budget"}, Aliases: []string{"PPTK"}},
	Code{Value: string(RoleExpenditureTreasurer), Label: Text{"bendahara pengeluaran", "expenditure treasurer"}, Meaning: Text{"membayar dan membukukan belanja", "pays and keeps the cash book"}},
	Code{Value: string(RoleStateTreasuryOffice), Label: Text{"kantor pelayanan perbendaharaan negara (KPPN)", "state treasury office"}, Meaning: Text{"menerbitkan SP2D pada APBN", "issues disbursement orders of the state budget"}, Aliases: []string{"KPPN"}},
	Code{Value: string(RoleLocalTreasurer), Label: Text{"bendahara umum daerah (BUD)", "local treasurer"}, Meaning: Text{"menerbitkan SPD dan SP2D pada APBD", "issues fund releases and disbursement orders of a local budget"}, Aliases: []string{"BUD", "kuasa BUD"}},
)

// IsValid reports whether r is one of the roles.
func (r Role) IsValid() bool { return roles.Has(string(r)) }

// Label returns the name of the role.
func (r Role) Label() Text { return roles.LabelOf(string(r)) }

// CodeList returns all roles.
func (Role) CodeList() CodeList { return roles }
