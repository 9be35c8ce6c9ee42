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
	ReadyToTrain          Requirement = "ready_to_train"
	GrantedLand           Requirement = "granted_land"
	FieldCheck            Requirement = "field_check"
	DefectsListed         Requirement = "defects_listed"
	ProgressAudit         Requirement = "progress_audit"
	SettledPayments       Requirement = "settled_payments"
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
	blk.Code{Value: string(StartOrder), Label: blk.Text{ID: "surat perintah mulai kerja (SPMK)", EN: "order to start"}, Meaning: blk.Text{ID: "sejak tanggalnya masa pelaksanaan dihitung", EN: "the time of the contract counts from its day"}},
	blk.Code{Value: string(PhysicalCompletion), Label: blk.Text{ID: "kemajuan fisik 100 persen dan sudah diperiksa", EN: "physical progress of 100 percent, inspected"}},
	blk.Code{Value: string(DefectsClosed), Label: blk.Text{ID: "cacat pekerjaan sudah diperbaiki", EN: "defects mended"}},
	blk.Code{Value: string(HandoverRecord), Label: blk.Text{ID: "berita acara serah terima (BAST)", EN: "handover record"}},
	blk.Code{Value: string(FunctionalCertificate), Label: blk.Text{ID: "sertifikat laik fungsi (SLF)", EN: "certificate of fitness for use"}, Meaning: blk.Text{ID: "bangunan boleh dipakai", EN: "the building may be used"}},
	blk.Code{Value: string(ReadyToTrain), Label: blk.Text{ID: "kesiapan melatih", EN: "readiness to train"}},
	blk.Code{Value: string(GrantedLand), Label: blk.Text{ID: "naskah hibah lahan kepada kementerian", EN: "deed that grants the land to the ministry"}},
	blk.Code{Value: string(FieldCheck), Label: blk.Text{ID: "hasil cek lapangan: lahan layak dibangun", EN: "field check: the land is fit to build on"}},
	blk.Code{Value: string(DefectsListed), Label: blk.Text{ID: "daftar cacat pekerjaan, atau catatan bahwa tidak ada", EN: "list of defects, or a note that there are none"}},
	blk.Code{Value: string(ProgressAudit), Label: blk.Text{ID: "opname kemajuan pekerjaan saat berhenti", EN: "audit of progress where the works stopped"}},
	blk.Code{Value: string(SettledPayments), Label: blk.Text{ID: "pembayaran tidak melebihi pekerjaan yang terpasang", EN: "payments not above the works that were done"}},
)

// IsValid reports whether r is one of the requirements.
func (r Requirement) IsValid() bool { return requirementList.Has(string(r)) }

// Label returns the requirement in words.
func (r Requirement) Label() blk.Text { return requirementList.LabelOf(string(r)) }

// CodeList returns all requirements.
func (Requirement) CodeList() blk.CodeList { return requirementList }

// requirementRules says, for each requirement, which check it is as a guard, what
// demands it, and whether it is one of the seven for founding a government centre.
// The ids are permanent.
var requirementRules = [...]struct {
	requirement Requirement
	guard       blk.CheckID
	basis       blk.Basis
	founding    bool
}{
	{Land, "CON-011", blk.Law("permenaker-8-2017", "art. 3, 4"), true},
	{FeasibilityStudy, "CON-012", blk.Law("permenaker-8-2017", "art. 3"), true},
	{EnvironmentalDocument, "CON-013", blk.Law("permenaker-8-2017", "art. 3"), true},
	{OrganisationStructure, "CON-014", blk.Law("permenaker-8-2017", "art. 3"), true},
	{TrainingProgramme, "CON-015", blk.Law("permenaker-8-2017", "art. 3"), true},
	{TrainingStaff, "CON-016", blk.Law("permenaker-8-2017", "art. 3"), true},
	{Facilities, "CON-017", blk.Law("permenaker-8-2017", "art. 3"), true},
	{NeedStatement, "CON-018", observedCourse, false},
	{SiteDecision, "CON-019", observedCourse, false},
	{GrantedLand, "CON-029", observedCourse, false},
	{FieldCheck, "CON-030", observedCourse, false},
	{BudgetAllocation, "CON-020", observedCourse, false},
	{DesignAndEstimate, "CON-021", observedCourse, false},
	{WorksContract, "CON-022", observedCourse, false},
	{StartOrder, "CON-023", observedCourse, false},
	{PhysicalCompletion, "CON-024", observedCourse, false},
	{DefectsListed, "CON-032", observedCourse, false},
	{DefectsClosed, "CON-025", observedCourse, false},
	{HandoverRecord, "CON-026", observedCourse, false},
	{FunctionalCertificate, "CON-027", observedCourse, false},
	{ReadyToTrain, "CON-028", observedCourse, false},
	{ProgressAudit, "CON-033", observedCourse, false},
	{SettledPayments, "CON-034", observedCourse, false},
}

var observedCourse = blk.Practice(blk.Text{ID: "alur pembangunan BLK yang diamati", EN: "course of building centres as observed"})

// ruleOf returns the place of a requirement in the rules, -1 if it is none.
func ruleOf(r Requirement) int {
	for i := range requirementRules {
		if requirementRules[i].requirement == r {
			return i
		}
	}
	return -1
}

// ruleOfGuard returns the place of the requirement that a guard asks for, -1 if it
// asks for something else.
func ruleOfGuard(id blk.CheckID) int {
	for i := range requirementRules {
		if requirementRules[i].guard == id {
			return i
		}
	}
	return -1
}

// Has returns whether the project has a requirement on the reference date, by the
// first of these that knows: the papers of the project, such as the land or the
// contract; the last that a fulfilment says; and what the context supplies for the
// guard of the requirement, such as an allocation in the budget (CON-020). What lies
// after the reference date is not there yet. Whether the requirement is demanded of
// this project is for [Project.Demands] to say.
func (p *Project) Has(r Requirement, c *blk.Context) blk.Truth {
	i := ruleOf(r)
	if i < 0 {
		return blk.Undetermined
	}
	truth, _ := p.judge(i, c)
	return truth
}

// judge returns whether the project has a requirement, and the evidence for it where
// that is not a paper of the project.
func (p *Project) judge(rule int, c *blk.Context) (blk.Truth, []blk.Citation) {
	r := requirementRules[rule].requirement
	if truth := p.shown(r, c); truth != blk.Undetermined {
		return truth, nil
	}
	if f := p.said(r, c); f != nil && f.Met.Truth() != blk.Undetermined {
		return f.Met.Truth(), f.Citations
	}
	truth, citation := c.Ask(requirementRules[rule].guard, string(p.ID))
	if citation.Source == "" {
		return truth, nil
	}
	return truth, []blk.Citation{citation}
}

// said returns the last fulfilment of a requirement up to the reference date, nil if
// there is none.
func (p *Project) said(r Requirement, c *blk.Context) *Fulfilment {
	for i := len(p.Fulfilments) - 1; i >= 0; i-- {
		if f := &p.Fulfilments[i]; f.Requirement == r && !f.On.Period().From.After(day(c)) {
			return f
		}
	}
	return nil
}

// day returns the reference date, absent if there is none.
func day(c *blk.Context) blk.Date {
	if c == nil {
		return blk.Date{}
	}
	return c.On
}

// Demands reports whether a requirement is demanded of the project. The seven of
// Permenaker 8/2017 are demanded of government centres founded from its first day; a
// decree on the site of government centres; a grant of the land and the field check
// where a ministry builds; an audit of progress and settled payments once building has
// begun. The others are demanded of every project.
func (p *Project) Demands(r Requirement, c *blk.Context) bool {
	switch i := ruleOf(r); {
	case i < 0:
		return false
	case requirementRules[i].founding:
		_, demanded := p.leastLand(c)
		return demanded
	}
	switch r {
	case SiteDecision:
		return p.isGovernment()
	case GrantedLand, FieldCheck:
		return isMinistry(p.BuilderKind)
	case ProgressAudit, SettledPayments:
		return p.passed(Building)
	}
	return true
}

// isMinistry reports whether an organisation is a ministry or a part of one.
func isMinistry(k blk.OrganisationKind) bool {
	return k == blk.OrganisationMinistry || k == blk.OrganisationDirectorateGeneral || k == blk.OrganisationDirectorate
}

// meets returns whether a requirement is there or not demanded.
func (p *Project) meets(r Requirement, c *blk.Context) blk.Truth {
	if !p.Demands(r, c) {
		return blk.True
	}
	return p.Has(r, c)
}

// Explain answers whether the project has a requirement, as [Project.Has] does, with
// what is there and what is not where it has several parts, and what would settle it.
func (p *Project) Explain(r Requirement, c *blk.Context) blk.Answer {
	i := ruleOf(r)
	if i < 0 {
		return blk.Answer{Code: string(r), Text: blk.Text{ID: "Bukan syarat pembangunan.", EN: "Not a requirement of building."}}
	}
	rule := &requirementRules[i]
	a := blk.Answer{Code: string(rule.guard), Text: must(r), Basis: []blk.Basis{rule.basis}}
	a.Truth, a.Evidence = p.judge(i, c)
	if parts, n := p.parts(r, c); n > 1 && a.Evidence == nil {
		var children []blk.Answer
		known, all := false, blk.True
		for _, part := range parts[:n] {
			child := blk.Answer{Truth: part.truth, Code: part.what.code, Text: part.what.text, Basis: a.Basis}
			if part.truth != blk.True {
				child.Mend = part.what.mend
			}
			children = append(children, child)
			known, all = known || part.truth != blk.Undetermined, blk.All(all, part.truth)
		}
		if known && all == a.Truth {
			a.Children = children
		}
	}
	if a.Truth != blk.True {
		a.Mend = mend(r)
	}
	return a
}

func must(r Requirement) blk.Text {
	label := r.Label()
	return blk.Text{ID: "Harus ada " + label.ID + ".", EN: "There must be: " + label.EN + "."}
}

func mend(r Requirement) blk.Text {
	label := r.Label()
	return blk.Text{ID: "Lengkapi dan catat: " + label.ID + ".", EN: "Complete and record: " + label.EN + "."}
}
