package construction

import "github.com/vokasi/vokasi-go/blk"

// Requirement is something a building project must have, such as "land" or
// "feasibility_study". The zero value "" is absent.
type Requirement string

// The requirements. The first seven are those of Permenaker 8/2017 for founding
// a centre; the others belong to building it.
const (
	Land                  Requirement = "land"
	FeasibilityStudy      Requirement = "feasibility_study"
	EnvironmentalDocument Requirement = "environmental_document"
	OrganisationStructure Requirement = "organisation_structure"
	TrainingProgramme     Requirement = "training_programme"
	TrainingStaff         Requirement = "training_staff"
	Facilities            Requirement = "facilities"
	NeedStatement         Requirement = "need_statement"
	SiteDecision          Requirement = "site_decision"
	BudgetAllocation      Requirement = "budget_allocation"
	DesignAndEstimate     Requirement = "design_and_estimate"
	WorksContract         Requirement = "works_contract"
	StartOrder            Requirement = "start_order"
	PhysicalCompletion    Requirement = "physical_completion"
	DefectsClosed         Requirement = "defects_closed"
	HandoverRecord        Requirement = "handover_record"
	FunctionalCertificate Requirement = "functional_certificate"
)

var requirementList = blk.NewCodeList("construction_requirement", blk.Text{ID: "Syarat pembangunan", EN: "Requirement of a building project"},
	blk.Code{Value: string(Land), Label: blk.Text{ID: "lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan", EN: "land owned by the state with a title and the area required"}},
	blk.Code{Value: string(FeasibilityStudy), Label: blk.Text{ID: "studi kelayakan", EN: "feasibility study"}},
	blk.Code{Value: string(EnvironmentalDocument), Label: blk.Text{ID: "dokumen lingkungan hidup", EN: "environmental document"}},
	blk.Code{Value: string(OrganisationStructure), Label: blk.Text{ID: "struktur organisasi", EN: "structure of the organisation"}},
	blk.Code{Value: string(TrainingProgramme), Label: blk.Text{ID: "program pelatihan", EN: "training programme"}},
	blk.Code{Value: string(TrainingStaff), Label: blk.Text{ID: "instruktur dan tenaga pelatihan", EN: "instructors and training staff"}},
	blk.Code{Value: string(Facilities), Label: blk.Text{ID: "sarana dan prasarana", EN: "facilities"}},
	blk.Code{Value: string(NeedStatement), Label: blk.Text{ID: "pernyataan kebutuhan: kejuruan, wilayah layanan, pengangguran", EN: "statement of need: vocations, catchment, unemployment"}},
	blk.Code{Value: string(SiteDecision), Label: blk.Text{ID: "penetapan lokasi", EN: "decision on the site"}},
	blk.Code{Value: string(BudgetAllocation), Label: blk.Text{ID: "alokasi anggaran tahun berjalan", EN: "allocation in the fiscal year"}},
	blk.Code{Value: string(DesignAndEstimate), Label: blk.Text{ID: "rancangan dan perkiraan biaya dalam alokasi", EN: "design and cost estimate within the allocation"}},
	blk.Code{Value: string(WorksContract), Label: blk.Text{ID: "kontrak pekerjaan", EN: "works contract"}},
	blk.Code{Value: string(StartOrder), Label: blk.Text{ID: "surat perintah mulai kerja (SPMK)", EN: "order to start"}},
	blk.Code{Value: string(PhysicalCompletion), Label: blk.Text{ID: "kemajuan fisik 100 persen dan sudah diperiksa", EN: "physical progress of 100 percent, inspected"}},
	blk.Code{Value: string(DefectsClosed), Label: blk.Text{ID: "cacat pekerjaan sudah diperbaiki", EN: "defects mended"}},
	blk.Code{Value: string(HandoverRecord), Label: blk.Text{ID: "berita acara serah terima (BAST)", EN: "handover record"}},
	blk.Code{Value: string(FunctionalCertificate), Label: blk.Text{ID: "sertifikat laik fungsi (SLF)", EN: "certificate of fitness for use"}},
)

// IsValid reports whether r is one of the requirements.
func (r Requirement) IsValid() bool { return requirementList.Has(string(r)) }

// Label returns the requirement in words.
func (r Requirement) Label() blk.Text { return requirementList.LabelOf(string(r)) }

// CodeList returns all requirements.
func (Requirement) CodeList() blk.CodeList { return requirementList }

// A Fulfilment says whether a project has a requirement.
type Fulfilment struct {
	// The requirement.
	Requirement Requirement `json:"requirement,omitzero" jsonschema:"required"`
	// Whether the project has it.
	Met blk.Flag `json:"met,omitzero" jsonschema:"required"`
	// The day on which this was so.
	On blk.PartialDate `json:"on,omitzero"`
	// The paper that shows it.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

var fulfilmentChecks = []blk.Check[Fulfilment]{
	blk.CheckPresent("/requirement", func(f *Fulfilment) bool { return f.Requirement != "" }),
	blk.CheckCode("/requirement", func(f *Fulfilment) Requirement { return f.Requirement }),
	blk.CheckPresent("/met", func(f *Fulfilment) bool { return !f.Met.IsZero() }),
	blk.CheckIdentifier("/document", func(f *Fulfilment) blk.DocumentID { return f.Document }),
}

// Check returns what the checks find in the fulfilment, nil if all hold.
func (f *Fulfilment) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(fulfilmentChecks, f, c), blk.CheckCitations(f.Citations, c)...)
}
