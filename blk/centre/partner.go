package centre

import "github.com/vokasi/vokasi-go/blk"

// A Partner (mitra DUDI) is an organisation that does something for a centre: takes
// its alumni, its participants on the job, lends equipment or instructors.
type Partner struct {
	// The identifier, which no other record of its kind has.
	ID PartnerID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The company or other organisation.
	Organisation blk.OrganisationID `json:"organisation,omitzero" jsonschema:"required"`
	// The sector that it works in.
	Sector blk.Sector `json:"sector,omitzero"`
	// What it does for the centre.
	Roles []PartnerRole `json:"roles,omitempty"`
	// Since when and until when.
	Active blk.Period `json:"active,omitzero"`
	// The agreement under which it does so.
	Agreement AgreementID `json:"agreement,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// PartnerID identifies a [Partner].
type PartnerID string

// PartnerRole is what a partner does for a centre, such as "job_placement". The zero
// value "" is absent.
type PartnerRole string

// The roles.
const (
	PartnerJobPlacement     PartnerRole = "job_placement"
	PartnerOnTheJobTraining PartnerRole = "on_the_job_training"
	PartnerEquipment        PartnerRole = "equipment"
	PartnerInstructors      PartnerRole = "instructors"
	PartnerCurriculum       PartnerRole = "curriculum"
	PartnerAssessment       PartnerRole = "assessment"
	PartnerFunding          PartnerRole = "funding"
	PartnerMentoring        PartnerRole = "business_mentoring"
)

var partnerRoles = blk.NewCodeList("partner_role", blk.Text{ID: "Peran mitra", EN: "Role of a partner"},
	blk.Code{Value: string(PartnerJobPlacement), Label: blk.Text{ID: "penempatan kerja", EN: "job placement"}, Aliases: []string{"penyerapan lulusan"}},
	blk.Code{Value: string(PartnerOnTheJobTraining), Label: blk.Text{ID: "pelatihan di tempat kerja", EN: "on-the-job training"}, Aliases: []string{"OJT", "magang"}},
	blk.Code{Value: string(PartnerEquipment), Label: blk.Text{ID: "peralatan dan bahan", EN: "equipment and materials"}, Aliases: []string{"hibah peralatan"}},
	blk.Code{Value: string(PartnerInstructors), Label: blk.Text{ID: "instruktur", EN: "instructors"}, Aliases: []string{"guru tamu"}},
	blk.Code{Value: string(PartnerCurriculum), Label: blk.Text{ID: "penyusunan program", EN: "drawing up programmes"}, Aliases: []string{"kurikulum"}},
	blk.Code{Value: string(PartnerAssessment), Label: blk.Text{ID: "uji kompetensi", EN: "assessment of competence"}},
	blk.Code{Value: string(PartnerFunding), Label: blk.Text{ID: "pendanaan", EN: "funding"}, Aliases: []string{"CSR", "TJSL"}},
	blk.Code{Value: string(PartnerMentoring), Label: blk.Text{ID: "pendampingan usaha", EN: "business mentoring"}},
)

// IsValid reports whether r is one of the roles.
func (r PartnerRole) IsValid() bool { return partnerRoles.Has(string(r)) }

// Label returns the name of the role.
func (r PartnerRole) Label() blk.Text { return partnerRoles.LabelOf(string(r)) }

// CodeList returns all roles.
func (PartnerRole) CodeList() blk.CodeList { return partnerRoles }

var partnerChecks = []blk.Check[Partner]{
	blk.CheckPresent("/id", func(p *Partner) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Partner) PartnerID { return p.ID }),
	blk.CheckPresent("/centre", func(p *Partner) bool { return p.Centre != "" }),
	blk.CheckIdentifier("/centre", func(p *Partner) blk.CentreID { return p.Centre }),
	blk.CheckPresent("/organisation", func(p *Partner) bool { return p.Organisation != "" }),
	blk.CheckIdentifier("/organisation", func(p *Partner) blk.OrganisationID { return p.Organisation }),
	blk.CheckCode("/sector", func(p *Partner) blk.Sector { return p.Sector }),
	blk.CheckCodes("/roles", func(p *Partner) []PartnerRole { return p.Roles }),
	blk.CheckPeriod("/active", func(p *Partner) blk.Period { return p.Active }),
	blk.CheckIdentifier("/agreement", func(p *Partner) AgreementID { return p.Agreement }),
}

// partnerPlacementChecks are checks across records: of the agreements that partners
// stand on.
var partnerPlacementChecks = []blk.Check[Records]{
	{
		ID: "PTN-001", At: "/partners", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Perjanjian yang menaungi harus berlaku pada {on}; statusnya: {status_id}.", EN: "The agreement that this is placed under must be in force on {on}; it is: {status_en}."},
		Mend:  blk.Text{ID: "Perpanjang atau ganti perjanjiannya, atau akhiri kegiatannya.", EN: "Prolong or replace the agreement, or end what is placed under it."},
		Basis: agreementBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			agreements := agreementsByID(r)
			for i := range r.Partners {
				p := &r.Partners[i]
				n, known := agreements[p.Agreement]
				if !known || p.Agreement == "" || !p.Active.Contains(c.On) || r.Agreements[n].InForceOn(c.On) != blk.False {
					continue
				}
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/partners", i, "/agreement"), Of: []string{blk.IndexPointer("/agreements", n, "")},
					Params: append(blk.TextParams("status", r.Agreements[n].StatusOn(c.On).Label()), blk.Param{Name: "on", Value: c.On.String()})})
			}
			return failures
		},
	},
	{
		ID: "PTN-009", At: "/partners", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"PTN-002"},
		Must:  blk.Text{ID: "Lembaga dan organisasi mitra harus menjadi pihak dalam perjanjiannya.", EN: "The centre and the organisation of a partner must be parties to its agreement."},
		Mend:  blk.Text{ID: "Periksa agreement, atau lengkapi pihak dalam perjanjian.", EN: "Check agreement, or complete the parties of the agreement."},
		Basis: agreementBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type party struct {
				agreement    AgreementID
				centre       blk.CentreID
				organisation blk.OrganisationID
			}
			agreements, parties := agreementsByID(r), map[party]bool{}
			for i := range r.Agreements {
				a := &r.Agreements[i]
				for _, x := range a.Centres {
					parties[party{agreement: a.ID, centre: x}] = true
				}
				for _, o := range a.Organisations {
					parties[party{agreement: a.ID, organisation: o}] = true
				}
			}
			for i := range r.Partners {
				p := &r.Partners[i]
				n, known := agreements[p.Agreement]
				if p.Agreement == "" || !known || parties[party{agreement: p.Agreement, centre: p.Centre}] && parties[party{agreement: p.Agreement, organisation: p.Organisation}] {
					continue
				}
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/partners", i, "/agreement"), Of: []string{blk.IndexPointer("/agreements", n, "")}})
			}
			return failures
		},
	},
}

// agreementsByID returns where each agreement stands.
func agreementsByID(r *Records) map[AgreementID]int {
	at := make(map[AgreementID]int, len(r.Agreements))
	for i := range r.Agreements {
		at[r.Agreements[i].ID] = i
	}
	return at
}

// Check returns what the checks find in the partner, nil if all hold.
func (p *Partner) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(partnerChecks, p, c), blk.CheckCitations(p.Citations, c)...)
}

// Validate is [Partner.Check] as an error: nil unless a finding is an error.
func (p *Partner) Validate(c *blk.Context) error { return p.Check(c).Err() }
