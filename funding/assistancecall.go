package funding

import "github.com/vokasi/vokasi-go/blk"

// An AssistanceCall is one round in which an office takes proposals for
// assistance: when, with how much money, in which stages they are reviewed and by
// which rule they are ranked.
type AssistanceCall struct {
	// The identifier, which no other record of its kind has.
	ID AssistanceCallID `json:"id,omitzero" jsonschema:"required"`
	// What it is called.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// Who calls.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// What may be asked for; absent for any kind.
	Kinds []AssistanceKind `json:"kinds,omitempty"`
	// When proposals are taken, both days included.
	Window blk.Period `json:"window,omitzero"`
	// The fiscal year of the money.
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// How much there is for all proposals together.
	Ceiling blk.Rupiah `json:"ceiling,omitzero"`
	// The stages of review in their order; absent for the usual four: administrative, technical, field and
	// decision.
	Stages []ReviewStage `json:"stages,omitempty"`
	// The rule by which proposals are ranked.
	Rule RankRule `json:"rule,omitzero"`
	// The rule by which what is granted is paid.
	Plan TranchePlanID `json:"plan,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AssistanceCallID identifies an [AssistanceCall].
type AssistanceCallID string

// stages returns the stages of the call, those of [ReviewStages] if it has none.
func (x *AssistanceCall) stages() []ReviewStage {
	if len(x.Stages) == 0 {
		return ReviewStages()
	}
	return x.Stages
}

// Lifecycle returns the lifecycle of a proposal under the call: its stages of
// review with their quorums (AUD-005) and those who must not be the same (AUD-004),
// its window (GRN-003), its threshold (GRN-011), and what other records tell, which
// the context is asked: no overdue report of who asks (GRN-004), nothing that is
// there already (GRN-007), and money left (GRN-012). [Records.CentreContext]
// answers these three.
func (x *AssistanceCall) Lifecycle() *blk.Lifecycle[ProposalState, ProposalEvent, AssistanceProposal] {
	l := proposalTable(x.stages())
	window, rule := x.Window, x.Rule
	windowGuard := blk.Guard[AssistanceProposal]{ID: "GRN-003", Must: windowMust, Mend: windowMend, Basis: callBasis,
		Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth {
			if m.At.IsZero() {
				return blk.Undetermined
			}
			day, _ := m.At.In(blk.WIB)
			return blk.TruthOf(window.Contains(day))
		}}
	thresholdGuard := blk.Guard[AssistanceProposal]{ID: "GRN-011", Must: thresholdMust, Mend: thresholdMend, Basis: callBasis,
		Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth { return rule.isEnough(m.Record) }}
	extra := map[ProposalEvent][]blk.Guard[AssistanceProposal]{
		ProposalSubmit:      {windowGuard},
		ProposalCheckPapers: {askedGuard("GRN-004", overdueMust, overdueMend, callBasis, func(p *AssistanceProposal) string { return string(p.Proponent) })},
		ProposalPass:        {askedGuard("GRN-007", duplicateMust, duplicateMend, callBasis, func(p *AssistanceProposal) string { return string(p.ID) })},
		ProposalApprove:     {thresholdGuard, askedGuard("GRN-012", ceilingMust, ceilingMend, callBasis, func(p *AssistanceProposal) string { return string(p.ID) })},
	}
	for i := range l.Transitions {
		t := &l.Transitions[i]
		t.Guards = append(t.Guards, extra[t.Event]...)
	}
	return l
}

var (
	callBasis = []blk.Basis{blk.Law("permenaker-19-2017", ""), blk.Practice(blk.Text{ID: "petunjuk teknis bantuan pemerintah", EN: "technical guidelines of government assistance"})}

	windowMust    = blk.Text{ID: "Proposal harus diajukan dalam masa pengajuan.", EN: "A proposal must be handed in while proposals are taken."}
	windowMend    = blk.Text{ID: "Ajukan dalam masa pengajuan, atau pada pengajuan berikutnya.", EN: "Hand it in while proposals are taken, or in the next call."}
	overdueMust   = blk.Text{ID: "Pengusul tidak boleh mempunyai bantuan yang laporannya terlambat.", EN: "Who asks must have no assistance whose report is overdue."}
	overdueMend   = blk.Text{ID: "Serahkan dahulu laporan bantuan sebelumnya.", EN: "Hand in the report on the earlier assistance first."}
	duplicateMust = blk.Text{ID: "Peralatan yang sudah diberikan dan masih baik tidak boleh diminta lagi tanpa alasan.", EN: "Equipment that was granted already and is in good condition must not be asked for again without a reason."}
	duplicateMend = blk.Text{ID: "Hapus barisnya, atau isi reason dengan alasan perlunya tambahan.", EN: "Take the line away, or say in reason why more are needed."}
	thresholdMust = blk.Text{ID: "Nilai proposal harus mencapai nilai terendah.", EN: "The score of a proposal must reach the threshold."}
	thresholdMend = blk.Text{ID: "Lengkapi nilai penelaah, atau perbaiki proposalnya.", EN: "Complete the points of the reviewers, or improve the proposal."}
	ceilingMust   = blk.Text{ID: "Proposal yang disetujui tidak boleh melebihi pagu.", EN: "Proposals that are approved must not be more than the ceiling."}
	ceilingMend   = blk.Text{ID: "Kurangi yang disetujui, atau tambah pagunya.", EN: "Approve less, or raise the ceiling."}
)

var assistanceCallChecks = []blk.Check[AssistanceCall]{
	blk.CheckPresent("/id", func(x *AssistanceCall) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *AssistanceCall) AssistanceCallID { return x.ID }),
	blk.CheckPresent("/title", func(x *AssistanceCall) bool { return x.Title.ID != "" }),
	blk.CheckIdentifier("/organisation", func(x *AssistanceCall) blk.OrganisationID { return x.Organisation }),
	blk.CheckCodes("/kinds", func(x *AssistanceCall) []AssistanceKind { return x.Kinds }),
	blk.CheckPeriod("/window", func(x *AssistanceCall) blk.Period { return x.Window }),
	blk.CheckIdentifier("/plan", func(x *AssistanceCall) TranchePlanID { return x.Plan }),
	notNegative("/ceiling", func(x *AssistanceCall) blk.Rupiah { return x.Ceiling }),
	{
		ID: "GRN-009", At: "/rule/criteria", Severity: blk.InEveryPhase(blk.Error), Basis: callBasis,
		Must:  blk.Text{ID: "Bobot seluruh kriteria harus positif dan berjumlah 100 persen; tercatat {given}.", EN: "The weights of the criteria must be positive and sum to 100 percent; {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki bobotnya.", EN: "Correct the weights."},
		Holds: func(x *AssistanceCall, _ *blk.Context) bool { _, ok := x.Rule.weights(); return ok },
		Params: func(x *AssistanceCall, _ *blk.Context) blk.Params {
			sum, _ := x.Rule.weights()
			return blk.Params{{Name: "given", Value: hundredths(sum)}}
		},
	},
	{
		ID: "GRN-010", At: "/stages", Severity: blk.InEveryPhase(blk.Error), Basis: quorumBasis,
		Must: blk.Text{ID: "Tahap telaah harus menurut urutannya, masing-masing satu kali, dan paling sedikit satu persetujuan.", EN: "The stages of review must stand in their order, each once, with a quorum of at least one."},
		Mend: blk.Text{ID: "Urutkan tahap: {allowed}.", EN: "Put the stages in order: {allowed}."},
		Find: func(x *AssistanceCall, _ *blk.Context) (failures []blk.Failure) {
			last := -1
			for i := range x.Stages {
				place := x.Stages[i].Stage.place()
				if n, known := x.Stages[i].Quorum.Int(); place >= 0 && place <= last || known && n == 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/stages", i, ""), Params: blk.Params{{Name: "allowed", Value: blk.AllowedWords(reviewStageKinds)}}})
				}
				last = max(last, place)
			}
			return failures
		},
	},
	{
		ID: "GRN-013", At: "/rule/threshold", Severity: blk.InEveryPhase(blk.Error), Basis: quorumBasis,
		Must: pointsMust,
		Mend: pointsMend,
		Holds: func(x *AssistanceCall, _ *blk.Context) bool {
			return x.Rule.Threshold.IsZero() || isPoints(x.Rule.Threshold)
		},
		Params: func(x *AssistanceCall, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: x.Rule.Threshold.String()}}
		},
	},
	{
		ID: "GRN-014", At: "/rule/criteria", Severity: blk.InEveryPhase(blk.Error), Basis: callBasis,
		Must: blk.Text{ID: "Kriteria harus bernomor 1, 2, 3 menurut urutannya; tercatat {given}, seharusnya {allowed}.", EN: "Criteria must be numbered 1, 2, 3 in their order; {given} is given where it should be {allowed}."},
		Mend: numbersMend,
		Find: func(x *AssistanceCall, _ *blk.Context) []blk.Failure {
			return misnumbered("/rule/criteria", len(x.Rule.Criteria), func(i int) blk.Count { return x.Rule.Criteria[i].Number })
		},
	},
}

var scoreCriterionChecks = []blk.Check[ScoreCriterion]{
	blk.CheckPresent("/number", func(k *ScoreCriterion) bool { return !k.Number.IsZero() }),
	blk.CheckPresent("/label", func(k *ScoreCriterion) bool { return k.Label.ID != "" }),
	blk.CheckPresent("/weight", func(k *ScoreCriterion) bool { return !k.Weight.IsZero() }),
}

// Check returns what the checks find in the call, nil if all hold.
func (x *AssistanceCall) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(assistanceCallChecks, x, c)
	found = append(found, blk.CheckEach("stages", x.Stages, func(s *ReviewStage, c *blk.Context) blk.Findings {
		return blk.RunChecks(reviewStageChecks, s, c)
	}, c)...)
	found = append(found, blk.CheckEach("criteria", x.Rule.Criteria, func(k *ScoreCriterion, c *blk.Context) blk.Findings {
		return blk.RunChecks(scoreCriterionChecks, k, c)
	}, c).Under("rule")...)
	return append(found, blk.CheckCitations(x.Citations, c)...)
}

// Validate is [AssistanceCall.Check] as an error: nil unless a finding is an error.
func (x *AssistanceCall) Validate(c *blk.Context) error { return x.Check(c).Err() }
