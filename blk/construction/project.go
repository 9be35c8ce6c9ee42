package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A Project builds one training centre.
type Project struct {
	// The identifier, which no other record of its kind has.
	ID blk.ProjectID `json:"id,omitzero" jsonschema:"required"`
	// The name, for example "BLK Kalimantan Utara".
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The region it is built in, as deep as it is known.
	Region blk.Region `json:"region,omitzero"`
	// Who builds.
	Builder blk.OrganisationID `json:"builder,omitzero"`
	// Who asked for it.
	Proponent blk.OrganisationID `json:"proponent,omitzero"`
	// What kind of organisation builds: where it is a ministry, the land is granted to
	// it first.
	BuilderKind blk.OrganisationKind `json:"builder_kind,omitzero"`
	// What kind of centre it becomes; absent is a centre of the government. What
	// founding a government centre demands is not asked of others, such as a "blkk".
	CentreKind centre.Kind `json:"centre_kind,omitzero"`
	// The centre that it becomes, where the document has it.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The national programme it is part of.
	Programme NationalProgrammeID `json:"programme,omitzero"`
	// The day on which the plan was first announced.
	AnnouncedOn blk.Date `json:"announced_on,omitzero"`
	// When building was first planned to begin, as exactly as it is known.
	PlannedStart blk.PartialDate `json:"planned_start,omitzero"`
	// When building was first planned to end.
	PlannedFinish blk.PartialDate `json:"planned_finish,omitzero"`
	// How the plan changed since, the earlier first.
	Revisions []PlanRevision `json:"revisions,omitempty"`
	// The sectors whose workers it is to train.
	Sectors []ServedSector `json:"sectors,omitempty"`
	// Why the region wants it.
	Need Need `json:"need,omitzero"`
	// The feasibility study.
	Study FeasibilityReport `json:"study,omitzero"`
	// The land.
	Site Site `json:"site,omitzero"`
	// The environmental document.
	Environment EnvironmentPaper `json:"environment,omitzero"`
	// The drawings and the cost estimate.
	Design Design `json:"design,omitzero"`
	// The search for a builder, one entry a tender; one that failed and the next.
	Tenders []TenderRound `json:"tenders,omitempty"`
	// The works contracts; the last is in force.
	Contracts []Contract `json:"contracts,omitempty"`
	// What was handed over when.
	Handovers []Handover `json:"handovers,omitempty"`
	// What was to be mended.
	Defects []Defect `json:"defects,omitempty"`
	// The certificate that the building may be used.
	FunctionalCertificate FitnessCertificate `json:"functional_certificate,omitzero"`
	// What it has of what it needs, where no paper above says it.
	Fulfilments []Fulfilment `json:"fulfilments,omitempty"`
	// The plans of the work by which its progress is measured, the first first; a plan that was revised stays.
	Baselines []Baseline `json:"baselines,omitempty"`
	// How far the work had come, as it was measured.
	Reports []ProgressReport `json:"progress_reports,omitempty"`
	// What happened to it so far; its state follows from this.
	History []ProjectStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A ServedSector is a sector that a project is to serve.
type ServedSector struct {
	// The sector.
	Sector blk.Sector `json:"sector,omitzero" jsonschema:"required"`
	// Whether it is one of the national strategic projects (PSN) or a local sector.
	Strategic blk.Flag `json:"strategic,omitzero"`
}

// A ProjectStep is one move of a project.
type ProjectStep = blk.Step[ProjectState, ProjectEvent]

var projectChecks = []blk.Check[Project]{
	blk.CheckPresent("/id", func(p *Project) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Project) blk.ProjectID { return p.ID }),
	blk.CheckPresent("/name", func(p *Project) bool { return p.Name != "" }),
	blk.CheckRegion("/region", func(p *Project) blk.Region { return p.Region }),
	blk.CheckIdentifier("/builder", func(p *Project) blk.OrganisationID { return p.Builder }),
	blk.CheckIdentifier("/proponent", func(p *Project) blk.OrganisationID { return p.Proponent }),
	blk.CheckCode("/builder_kind", func(p *Project) blk.OrganisationKind { return p.BuilderKind }),
	blk.CheckCode("/centre_kind", func(p *Project) centre.Kind { return p.CentreKind }),
	blk.CheckIdentifier("/centre", func(p *Project) blk.CentreID { return p.Centre }),
	blk.CheckIdentifier("/programme", func(p *Project) NationalProgrammeID { return p.Programme }),
	{
		ID: "CON-001", At: "/fulfilments", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Kontrak baru boleh ditandatangani setelah ada lahan, studi kelayakan dan dokumen lingkungan; {requirement_id} belum ada atau belum diketahui.", EN: "A contract may only be signed once there are land, feasibility study and environmental document; {requirement_en} is not there or not known."},
		Mend:  blk.Text{ID: "Lengkapi dan catat syarat itu sebelum kontrak.", EN: "Complete and record that requirement before the contract."},
		Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 3")},
		Find: func(p *Project, c *blk.Context) []blk.Failure {
			if !p.passed(Contracted) && !slices.ContainsFunc(p.Contracts, func(k Contract) bool { return !k.SignedOn.IsZero() }) {
				return nil
			}
			var failures []blk.Failure
			for _, r := range [...]Requirement{Land, FeasibilityStudy, EnvironmentalDocument} {
				if p.meets(r, c) != blk.True {
					failures = append(failures, blk.Failure{At: "/fulfilments", Params: blk.TextParams("requirement", r.Label())})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-006", At: "/history", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Pusat pelatihan baru boleh beroperasi setelah serah terima dan sertifikat laik fungsi.", EN: "A centre may only operate after the handover and the certificate of fitness."},
		Mend:  blk.Text{ID: "Catat BAST dan SLF.", EN: "Record the handover record and the certificate."},
		Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "urutan penyerahan bangunan", EN: "order of handing over buildings"})},
		Holds: func(p *Project, c *blk.Context) bool {
			return p.State() != InOperation || p.Has(HandoverRecord, c) == blk.True && p.Has(FunctionalCertificate, c) == blk.True
		},
	},
	{
		ID: "CON-007", At: "/planned_start", Severity: blk.InEveryPhase(blk.Info),
		Must:  blk.Text{ID: "Pembangunan yang direncanakan mulai {given_id} seharusnya sudah mulai pada waktu itu.", EN: "Building planned to begin in or on {given_en} should have begun by then."},
		Mend:  blk.Text{ID: "Catat mulainya, atau rencana yang baru dengan alasannya.", EN: "Record the start, or the new plan with its reason."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pemantauan rencana", EN: "monitoring of plans"})},
		Find: func(p *Project, c *blk.Context) []blk.Failure {
			if !p.isStartLate(c) {
				return nil
			}
			start, _ := p.Plan(c.On)
			return []blk.Failure{{At: p.startPlannedAt(c.On), Params: blk.TextParams("given", start.Label())}}
		},
	},
	{
		ID: "CON-009", At: "/planned_finish", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Rencana selesai ({finish}) tidak boleh mendahului rencana mulai ({start}).", EN: "The planned end ({finish}) must not be before the planned start ({start})."},
		Mend:  blk.Text{ID: "Periksa kedua rencana.", EN: "Check the two plans."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})},
		Find: func(p *Project, _ *blk.Context) (failures []blk.Failure) {
			check := func(x place, start, finish blk.PartialDate) {
				if finish.Period().Until.Before(start.Period().From) {
					failures = append(failures, blk.Failure{At: x.pointer(), Params: blk.Params{{Name: "finish", Value: finish.String()}, {Name: "start", Value: start.String()}}})
				}
			}
			start, finish := p.PlannedStart, p.PlannedFinish
			check(at("/planned_finish"), start, finish)
			for i := range p.Revisions {
				r := &p.Revisions[i]
				if r.PlannedStart.IsZero() && r.PlannedFinish.IsZero() {
					continue
				}
				start, finish = r.change(start, finish)
				check(in("/revisions", i, "/planned_finish"), start, finish)
			}
			return failures
		},
	},
}

var servedSectorChecks = []blk.Check[ServedSector]{
	blk.CheckPresent("/sector", func(s *ServedSector) bool { return s.Sector != "" }),
	blk.CheckCode("/sector", func(s *ServedSector) blk.Sector { return s.Sector }),
}

// Check returns what the checks find in the sector, nil if all hold.
func (s *ServedSector) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(servedSectorChecks, s, c)
}

// Check returns what the checks find in the project, nil if all hold.
func (p *Project) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(projectChecks, p, c)
	found = append(found, blk.RunChecks(foundingChecks, p, c)...)
	found = append(found, blk.RunChecks(contradictionChecks, p, c)...)
	found = append(found, blk.RunChecks(orderChecks, p, c)...)
	found = append(found, blk.RunChecks(revisionChecks, p, c)...)
	found = append(found, blk.RunChecks(amountChecks, p, c)...)
	found = append(found, blk.CheckEach("revisions", p.Revisions, (*PlanRevision).Check, c)...)
	found = append(found, blk.CheckEach("sectors", p.Sectors, (*ServedSector).Check, c)...)
	found = append(found, p.Need.Check(c).Under("need")...)
	found = append(found, p.Study.Check(c).Under("study")...)
	found = append(found, p.Site.Check(c).Under("site")...)
	found = append(found, p.Environment.Check(c).Under("environment")...)
	found = append(found, p.Design.Check(c).Under("design")...)
	found = append(found, blk.CheckEach("tenders", p.Tenders, (*TenderRound).Check, c)...)
	found = append(found, blk.CheckEach("contracts", p.Contracts, (*Contract).Check, c)...)
	found = append(found, p.checkProgress(c)...)
	found = append(found, blk.CheckEach("handovers", p.Handovers, (*Handover).Check, c)...)
	found = append(found, blk.CheckEach("defects", p.Defects, (*Defect).Check, c)...)
	found = append(found, p.FunctionalCertificate.Check(c).Under("functional_certificate")...)
	found = append(found, blk.CheckEach("fulfilments", p.Fulfilments, (*Fulfilment).Check, c)...)
	found = append(found, projectLifecycle.CheckHistory(p.History, c).Under("history")...)
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [Project.Check] as an error: nil unless a finding is an error.
func (p *Project) Validate(c *blk.Context) error { return p.Check(c).Err() }
