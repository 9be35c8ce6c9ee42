package funding

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// An AssistanceProposal (proposal bantuan pemerintah) asks a ministry for
// equipment, a building or training packages.
type AssistanceProposal struct {
	// The identifier, which no other record of its kind has.
	ID ProposalID `json:"id,omitzero" jsonschema:"required"`
	// What is asked for.
	Kind AssistanceKind `json:"kind,omitzero" jsonschema:"required"`
	// The centre it is for.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Who asks.
	Proponent blk.OrganisationID `json:"proponent,omitzero"`
	// Who is asked.
	Addressee blk.OrganisationID `json:"addressee,omitzero"`
	// The call that it answers.
	Call AssistanceCallID `json:"call,omitzero"`
	// What exactly is asked for.
	Lines []ProposalLine `json:"lines,omitempty"`
	// The sum of the lines.
	Total blk.Rupiah `json:"total,omitzero"`
	// Why it is needed.
	Reason blk.Text `json:"reason,omitzero"`
	// What reviewers said of it, the earlier first.
	Reviews []Review `json:"reviews,omitempty"`
	// How much was granted; absent where that is the total, or not decided.
	Granted blk.Rupiah `json:"granted,omitzero"`
	// What happened to it so far; its state follows from this.
	History []ProposalStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A ProposalLine is one thing that is asked for.
type ProposalLine struct {
	// What it is.
	Item string `json:"item,omitzero" jsonschema:"required"`
	// What it must be able to do.
	Specification string `json:"specification,omitzero"`
	// How many.
	Quantity blk.Count `json:"quantity,omitzero"`
	// The price of one unit.
	UnitPrice blk.Rupiah `json:"unit_price,omitzero"`
	// The workshop it is for.
	Workshop blk.WorkshopID `json:"workshop,omitzero"`
	// The item of the equipment standard that it is.
	StandardItem centre.StandardItemID `json:"standard_item,omitzero"`
	// Why it is needed, beside what is there.
	Reason blk.Text `json:"reason,omitzero"`
}

// ProposalID identifies an [AssistanceProposal].
type ProposalID string

// A ProposalStep is one move of a proposal.
type ProposalStep = blk.Step[ProposalState, ProposalEvent]

// AssistanceKind is what a proposal asks for, such as "equipment". The zero
// value "" is absent.
type AssistanceKind string

// The kinds.
const (
	AssistanceEquipment AssistanceKind = "equipment"
	AssistanceBuilding  AssistanceKind = "building"
	AssistancePackages  AssistanceKind = "training_packages"
	AssistanceOperation AssistanceKind = "operation"
)

var assistanceKinds = blk.NewCodeList("assistance_kind", blk.Text{ID: "Jenis bantuan", EN: "Kind of assistance"},
	blk.Code{Value: string(AssistanceEquipment), Label: blk.Text{ID: "peralatan", EN: "equipment"}},
	blk.Code{Value: string(AssistanceBuilding), Label: blk.Text{ID: "gedung", EN: "building"}},
	blk.Code{Value: string(AssistancePackages), Label: blk.Text{ID: "paket pelatihan", EN: "training packages"}},
	blk.Code{Value: string(AssistanceOperation), Label: blk.Text{ID: "operasional", EN: "operation"}},
)

// IsValid reports whether k is one of the kinds.
func (k AssistanceKind) IsValid() bool { return assistanceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k AssistanceKind) Label() blk.Text { return assistanceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (AssistanceKind) CodeList() blk.CodeList { return assistanceKinds }

// State returns the state that the history of the proposal leads to.
func (p *AssistanceProposal) State() ProposalState {
	if n := len(p.History); n > 0 {
		return p.History[n-1].To
	}
	return ProposalDraft
}

// Amount returns the sum of the lines, and false if a quantity or a price is
// absent, the sum is too large, or there are no lines.
func (p *AssistanceProposal) Amount() (blk.Rupiah, bool) {
	if len(p.Lines) == 0 {
		return blk.Rupiah{}, false
	}
	sum, err := blk.NewRupiah(0)
	for i := range p.Lines {
		n, known := p.Lines[i].Quantity.Int()
		line, lineErr := p.Lines[i].UnitPrice.Times(int64(n))
		if !known || lineErr != nil {
			return blk.Rupiah{}, false
		}
		if sum, err = sum.Add(line); err != nil {
			return blk.Rupiah{}, false
		}
	}
	return sum, err == nil
}

// needsWorkshop reports whether what is asked for is put up in a workshop and used by
// an instructor: equipment, and what a proposal does not name. Buildings, training
// packages and money to run a centre are not.
func (p *AssistanceProposal) needsWorkshop() bool {
	return p.Kind == AssistanceEquipment || p.Kind == ""
}

// isComplete returns whether every line says what, how many, at what price and, for
// equipment, for which workshop; Undetermined if there are no lines.
func (p *AssistanceProposal) isComplete() blk.Truth {
	if len(p.Lines) == 0 {
		return blk.Undetermined
	}
	for i := range p.Lines {
		if l := &p.Lines[i]; l.Item == "" || l.Specification == "" || l.Quantity.IsZero() || l.UnitPrice.IsZero() || l.Workshop == "" && p.needsWorkshop() {
			return blk.False
		}
	}
	return blk.True
}

// totalIsSum returns whether the total is the sum of the lines; Undetermined
// where one of them is not known.
func (p *AssistanceProposal) totalIsSum() blk.Truth {
	sum, known := p.Amount()
	if !known || p.Total.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(sum == p.Total)
}

// Needs answers what the proposal needs to be decided: complete lines, a total
// that is their sum and, for equipment, a certified instructor (GRN-005, which the
// context supplies) and space for it (GRN-006, likewise).
func (p *AssistanceProposal) Needs(c *blk.Context) blk.Answer {
	move := blk.Move[AssistanceProposal]{Record: p, Context: c}
	guards := []*blk.Guard[AssistanceProposal]{&completeGuard, &totalGuard}
	if p.needsWorkshop() {
		guards = append(guards, &instructorGuard, &spaceGuard)
	}
	var parts []blk.Answer
	for _, g := range guards {
		part := g.Ask(&move)
		if _, from := c.Ask(g.ID, string(p.Centre)); from.Source != "" {
			part.Evidence = []blk.Citation{from}
		}
		parts = append(parts, part)
	}
	return blk.AllOf("proposal", blk.Text{ID: "Proposal dapat diputuskan", EN: "The proposal can be decided"}, parts...)
}

var proposalBasis = []blk.Basis{blk.Practice(blk.Text{ID: "petunjuk bantuan peralatan", EN: "guidelines for equipment assistance"})}

var proposalChecks = []blk.Check[AssistanceProposal]{
	blk.CheckPresent("/id", func(p *AssistanceProposal) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *AssistanceProposal) ProposalID { return p.ID }),
	blk.CheckPresent("/kind", func(p *AssistanceProposal) bool { return p.Kind != "" }),
	blk.CheckCode("/kind", func(p *AssistanceProposal) AssistanceKind { return p.Kind }),
	blk.CheckPresent("/centre", func(p *AssistanceProposal) bool { return p.Centre != "" }),
	blk.CheckIdentifier("/centre", func(p *AssistanceProposal) blk.CentreID { return p.Centre }),
	blk.CheckIdentifier("/proponent", func(p *AssistanceProposal) blk.OrganisationID { return p.Proponent }),
	blk.CheckIdentifier("/addressee", func(p *AssistanceProposal) blk.OrganisationID { return p.Addressee }),
	blk.CheckIdentifier("/call", func(p *AssistanceProposal) AssistanceCallID { return p.Call }),
	notNegative("/total", func(p *AssistanceProposal) blk.Rupiah { return p.Total }),
	notNegative("/granted", func(p *AssistanceProposal) blk.Rupiah { return p.Granted }),
	{
		ID: "GRN-001", At: "/lines", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  completeGuard.Must,
		Mend:  completeGuard.Mend,
		Basis: proposalBasis,
		Holds: func(p *AssistanceProposal, _ *blk.Context) bool { return p.isComplete() == blk.True },
	},
	{
		ID: "GRN-002", At: "/total", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah seluruhnya ({given}) harus sama dengan jumlah rincian ({allowed}).", EN: "The total ({given}) must be the sum of the items ({allowed})."},
		Mend:  blk.Text{ID: "Hitung kembali jumlahnya.", EN: "Add it up again."},
		Basis: proposalBasis,
		Holds: func(p *AssistanceProposal, _ *blk.Context) bool {
			return p.totalIsSum() != blk.False
		},
		Params: func(p *AssistanceProposal, _ *blk.Context) blk.Params {
			sum, _ := p.Amount()
			return blk.Params{{Name: "given", Value: p.Total.String()}, {Name: "allowed", Value: sum.String()}}
		},
	},
	{
		ID: "GRN-005", At: "/centre", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  instructorGuard.Must,
		Mend:  instructorGuard.Mend,
		Basis: proposalBasis,
		Holds: func(p *AssistanceProposal, c *blk.Context) bool {
			truth, _ := c.Ask("GRN-005", string(p.Centre))
			return p.Kind != AssistanceEquipment || truth != blk.False
		},
	},
	{
		ID: "GRN-015", At: "/granted", Severity: blk.InEveryPhase(blk.Error), Basis: callBasis,
		Must: blk.Text{ID: "Yang diberikan ({given}) tidak boleh melebihi yang diminta ({allowed}).", EN: "What is granted ({given}) must not be more than what is asked for ({allowed})."},
		Mend: blk.Text{ID: "Periksa granted dan rinciannya.", EN: "Check granted and the lines."},
		Holds: func(p *AssistanceProposal, _ *blk.Context) bool {
			return p.Granted.IsZero() || p.Asked().IsZero() || p.Granted.Compare(p.Asked()) <= 0
		},
		Params: func(p *AssistanceProposal, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: p.Granted.String()}, {Name: "allowed", Value: p.Asked().String()}}
		},
	},
}

var proposalLineChecks = []blk.Check[ProposalLine]{
	blk.CheckPresent("/item", func(l *ProposalLine) bool { return l.Item != "" }),
	notNegative("/unit_price", func(l *ProposalLine) blk.Rupiah { return l.UnitPrice }),
	blk.CheckIdentifier("/workshop", func(l *ProposalLine) blk.WorkshopID { return l.Workshop }),
	blk.CheckIdentifier("/standard_item", func(l *ProposalLine) centre.StandardItemID { return l.StandardItem }),
}

// Check returns what the checks find in the line, nil if all hold.
func (l *ProposalLine) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(proposalLineChecks, l, c)
}

// Check returns what the checks find in the proposal, nil if all hold.
func (p *AssistanceProposal) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(proposalChecks, p, c)
	found = append(found, blk.CheckEach("lines", p.Lines, (*ProposalLine).Check, c)...)
	found = append(found, blk.CheckEach("reviews", p.Reviews, (*Review).Check, c)...)
	found = append(found, proposalLifecycle.CheckHistory(p.History, c).Under("history")...)
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [AssistanceProposal.Check] as an error: nil unless a finding is an
// error.
func (p *AssistanceProposal) Validate(c *blk.Context) error { return p.Check(c).Err() }
