package funding

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A TranchePlan is the rule by which assistance is paid in instalments: how much
// of it, once what has happened, with which papers. The usual one pays 70 percent
// when the agreement is signed and 30 percent at half of the work.
type TranchePlan struct {
	// The identifier, which no other record of its kind has.
	ID TranchePlanID `json:"id,omitzero" jsonschema:"required"`
	// What it is called.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// What kinds of assistance it is for; absent where it is for any.
	Kinds []AssistanceKind `json:"kinds,omitempty"`
	// When agreements may be made under it; open where an end is absent.
	InForce blk.Period `json:"in_force,omitzero"`
	// The instalments, in their order.
	Instalments []Instalment `json:"instalments,omitempty" jsonschema:"required,minItems=1"`
	// What it rests on.
	Basis []blk.Basis `json:"basis,omitempty"`
	// What of it is not confirmed; absent where nothing is in doubt.
	Doubt blk.Text `json:"doubt,omitzero"`
}

// An Instalment is one part of a [TranchePlan].
type Instalment struct {
	// Its number, from 1.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// Its share, in percent of what the instalments with an amount leave; absent if
	// it has an amount.
	Share blk.Percent `json:"share,omitzero"`
	// Its amount, the same whatever the assistance; absent if it has a share.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// What must have happened before it is paid.
	Trigger PaymentTrigger `json:"trigger,omitzero" jsonschema:"required"`
	// The papers that must be handed in with the request.
	Attachments []blk.DocumentKind `json:"attachments,omitempty"`
	// Within how many days after it is paid it must be accounted for; absent where
	// the plan does not say.
	AccountWithinDays blk.Count `json:"account_within_days,omitzero"`
}

// A PaymentTrigger is what must have happened before an instalment is paid.
type PaymentTrigger struct {
	// What kind of thing must have happened.
	Kind TriggerKind `json:"kind,omitzero" jsonschema:"required"`
	// The least progress, measured and verified, for kind "progress"; absent for
	// the parameter assistance_second_tranche_progress.
	Progress blk.Percent `json:"progress,omitzero"`
	// The first day on which it may be paid, for kind "date".
	From blk.Date `json:"from,omitzero"`
}

// TriggerKind is what kind of thing sets off an instalment: "signed", "progress",
// "date" or "report_accepted". The zero value "" is absent.
type TriggerKind string

// The kinds.
const (
	TriggerSigned         TriggerKind = "signed"
	TriggerProgress       TriggerKind = "progress"
	TriggerDate           TriggerKind = "date"
	TriggerReportAccepted TriggerKind = "report_accepted"
)

var triggerKinds = blk.NewCodeList("trigger_kind", blk.Text{ID: "Syarat penyaluran", EN: "What sets off an instalment"},
	blk.Code{Value: string(TriggerSigned), Label: blk.Text{ID: "perjanjian ditandatangani", EN: "agreement signed"}},
	blk.Code{Value: string(TriggerProgress), Label: blk.Text{ID: "kemajuan pekerjaan tercapai", EN: "progress reached"}, Meaning: blk.Text{ID: "kemajuan fisik yang disebut dalam rencana", EN: "the physical progress that the plan names"}},
	blk.Code{Value: string(TriggerDate), Label: blk.Text{ID: "tanggal tercapai", EN: "day reached"}},
	blk.Code{Value: string(TriggerReportAccepted), Label: blk.Text{ID: "laporan tahap sebelumnya diterima", EN: "report on the tranche before accepted"}},
)

// IsValid reports whether k is one of the kinds.
func (k TriggerKind) IsValid() bool { return triggerKinds.Has(string(k)) }

// Label returns the trigger in words.
func (k TriggerKind) Label() blk.Text { return triggerKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (TriggerKind) CodeList() blk.CodeList { return triggerKinds }

// ShippedTranchePlans returns the plans that this library knows, each with its
// basis and its doubt. A document may point to them without holding them:
//
//   - "pmk-168-2015-70-30" pays 70 percent on agreement and receipt and 30 percent
//     at the progress of the parameter assistance_second_tranche_progress (50
//     percent), with receipt and progress report;
//   - "at-once" pays everything on agreement and receipt.
func ShippedTranchePlans() []TranchePlan {
	number := func(n int) blk.Count { c, _ := blk.NewCount(n); return c }
	share := func(hundredths int64) blk.Percent { p, _ := blk.NewPercent(hundredths); return p }
	signed := PaymentTrigger{Kind: TriggerSigned}
	return []TranchePlan{
		{
			ID:    "pmk-168-2015-70-30",
			Title: blk.Text{ID: "Dua tahap: 70 persen setelah perjanjian, 30 persen setelah setengah pekerjaan", EN: "Two tranches: 70 percent on agreement, 30 percent at half of the work"},
			Kinds: []AssistanceKind{AssistanceEquipment, AssistanceBuilding},
			Instalments: []Instalment{
				{Number: number(1), Share: share(70_00), Trigger: signed, Attachments: []blk.DocumentKind{blk.DocumentPKS, blk.DocumentReceipt}},
				{Number: number(2), Share: share(30_00), Trigger: PaymentTrigger{Kind: TriggerProgress}, Attachments: []blk.DocumentKind{blk.DocumentReceipt, blk.DocumentReport}},
			},
			Basis: []blk.Basis{blk.Law("pmk-168-2015", "art. 28"), blk.Law("kepdirjen-359-2018", "")},
			Doubt: blk.Text{ID: "70 persen di muka diberitakan untuk BLK Komunitas; ambang kemajuan tahap kedua belum dapat dipastikan.", EN: "70 percent in advance is reported of community centres; the threshold of progress for the second tranche is not confirmed."},
		},
		{
			ID:    "at-once",
			Title: blk.Text{ID: "Sekaligus setelah perjanjian", EN: "At once on agreement"},
			Instalments: []Instalment{
				{Number: number(1), Share: share(100_00), Trigger: signed, Attachments: []blk.DocumentKind{blk.DocumentPKS, blk.DocumentReceipt}},
			},
			Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "bantuan yang tidak dibagi dalam tahap", EN: "assistance that is not paid in tranches"})},
			Doubt: blk.Text{ID: "Bantuan gedung atau peralatan berupa uang tidak dibayar sekaligus.", EN: "Assistance in cash for buildings or equipment is not paid at once."},
		},
	}
}

// Split divides an amount into the instalments of the plan, in their order. The
// parts sum to the amount: instalments with an amount have it, the others share
// the rest, each rounded down and the rupiah left over going to the largest
// remainders. Shares that do not sum to 100 percent, an instalment with neither
// share nor amount or with both, and amounts that leave less than nothing are a
// [*blk.AmountError].
func (p *TranchePlan) Split(amount blk.Rupiah) ([]blk.Rupiah, error) {
	if p.sharesAddUp() != blk.True {
		return nil, &blk.AmountError{Problem: blk.AmountShares}
	}
	rest, err := amount, error(nil)
	weights := make([]int64, len(p.Instalments))
	for i := range p.Instalments {
		x := &p.Instalments[i]
		if !x.Amount.IsZero() {
			if rest, err = rest.Sub(x.Amount); err != nil {
				return nil, err
			}
			continue
		}
		weights[i], _ = x.Share.Hundredths()
	}
	if amount.IsZero() {
		return nil, &blk.AmountError{Problem: blk.AmountAbsent}
	}
	if rest.Sign()*amount.Sign() < 0 || amount.Sign() == 0 && rest.Sign() != 0 {
		return nil, &blk.AmountError{Problem: blk.AmountShares}
	}
	parts := make([]blk.Rupiah, len(p.Instalments))
	if !p.hasShares() {
		if rest.Sign() != 0 {
			return nil, &blk.AmountError{Problem: blk.AmountShares}
		}
	} else if parts, err = rest.Allocate(weights...); err != nil {
		return nil, err
	}
	for i := range p.Instalments {
		if a := p.Instalments[i].Amount; !a.IsZero() {
			parts[i] = a
		}
	}
	return parts, nil
}

// Instalment returns the instalment with a number, nil if there is none.
func (p *TranchePlan) Instalment(number blk.Count) *Instalment {
	for i := range p.Instalments {
		if !number.IsZero() && p.Instalments[i].Number == number {
			return &p.Instalments[i]
		}
	}
	return nil
}

func (p *TranchePlan) hasShares() bool {
	return slices.ContainsFunc(p.Instalments, func(x Instalment) bool { return !x.Share.IsZero() })
}

// sharesAddUp returns whether the shares sum to 100 percent; Undetermined where an
// instalment has neither a share nor an amount, or both.
func (p *TranchePlan) sharesAddUp() blk.Truth {
	sum := int64(0)
	for i := range p.Instalments {
		x := &p.Instalments[i]
		n, shared := x.Share.Hundredths()
		if shared != x.Amount.IsZero() {
			return blk.Undetermined
		}
		if n < 0 {
			return blk.False
		}
		sum += n
	}
	if len(p.Instalments) == 0 {
		return blk.Undetermined
	}
	return blk.TruthOf(sum == 100_00 || !p.hasShares())
}

// progress returns the least progress that the trigger asks for, as the
// parameters have it where the plan does not say.
func (t *PaymentTrigger) progress(c *blk.Context) blk.Percent {
	if !t.Progress.IsZero() {
		return t.Progress
	}
	return percentParameter(&secondTrancheProgress, c)
}

// percentParameter returns the value of a parameter in hundredths of a percent.
func percentParameter(p *blk.Parameter, c *blk.Context) blk.Percent {
	n, _ := c.Number(p)
	share, _ := blk.NewPercent(n)
	return share
}

var (
	tranchePlanBasis = []blk.Basis{blk.Practice(blk.Text{ID: "petunjuk teknis bantuan pemerintah", EN: "technical guidelines of government assistance"})}

	sharesMust = blk.Text{ID: "Bagian seluruh tahap harus berjumlah 100 persen; tercatat {given}.", EN: "The shares of all tranches must sum to 100 percent; {given} is given."}
	sharesMend = blk.Text{ID: "Perbaiki bagian tiap tahap.", EN: "Correct the shares of the tranches."}
)

var tranchePlanChecks = []blk.Check[TranchePlan]{
	blk.CheckPresent("/id", func(p *TranchePlan) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *TranchePlan) TranchePlanID { return p.ID }),
	blk.CheckPresent("/title", func(p *TranchePlan) bool { return p.Title.ID != "" }),
	blk.CheckCodes("/kinds", func(p *TranchePlan) []AssistanceKind { return p.Kinds }),
	blk.CheckPeriod("/in_force", func(p *TranchePlan) blk.Period { return p.InForce }),
	blk.CheckPresent("/instalments", func(p *TranchePlan) bool { return len(p.Instalments) > 0 }),
	{
		ID: "DSB-002", At: "/instalments", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis, Needs: []blk.CheckID{"DSB-011"},
		Must: sharesMust, Mend: sharesMend,
		Holds: func(p *TranchePlan, _ *blk.Context) bool { return p.sharesAddUp() != blk.False },
		Params: func(p *TranchePlan, _ *blk.Context) blk.Params {
			sum := int64(0)
			for i := range p.Instalments {
				n, _ := p.Instalments[i].Share.Hundredths()
				sum += n
			}
			return blk.Params{{Name: "given", Value: hundredths(sum)}}
		},
	},
	{
		ID: "DSB-010", At: "/instalments", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must: numbersMust, Mend: numbersMend,
		Find: func(p *TranchePlan, _ *blk.Context) []blk.Failure {
			return misnumbered("/instalments", len(p.Instalments), func(i int) blk.Count { return p.Instalments[i].Number })
		},
	},
	{
		ID: "DSB-011", At: "/instalments", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must: blk.Text{ID: "Tiap tahap harus mempunyai bagian atau jumlah, salah satu saja.", EN: "Every instalment must have a share or an amount, one of the two only."},
		Mend: blk.Text{ID: "Isi share atau amount.", EN: "Give share or amount."},
		Find: func(p *TranchePlan, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.Instalments {
				if x := &p.Instalments[i]; x.Share.IsZero() == x.Amount.IsZero() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/instalments", i, "")})
				}
			}
			return failures
		},
	},
}

var instalmentChecks = []blk.Check[Instalment]{
	blk.CheckPresent("/number", func(x *Instalment) bool { return !x.Number.IsZero() }),
	blk.CheckPresent("/trigger/kind", func(x *Instalment) bool { return x.Trigger.Kind != "" }),
	blk.CheckCode("/trigger/kind", func(x *Instalment) TriggerKind { return x.Trigger.Kind }),
	blk.CheckCodes("/attachments", func(x *Instalment) []blk.DocumentKind { return x.Attachments }),
	{
		ID: "FND-006", At: "/amount", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must:  blk.Text{ID: "Jumlah tahap tidak boleh negatif; tercatat {given}.", EN: "The amount of a tranche must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki jumlahnya; pengembalian dicatat tersendiri.", EN: "Correct the amount; what is returned is recorded on its own."},
		Holds: func(x *Instalment, _ *blk.Context) bool { return x.Amount.Sign() >= 0 },
		Params: func(x *Instalment, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: x.Amount.String()}}
		},
	},
	{
		ID: "DSB-012", At: "/trigger", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must: blk.Text{ID: "Syarat tanggal harus menyebut tanggalnya, dan kemajuan harus dari 0 sampai 100 persen.", EN: "A trigger of kind date must give its day, and progress must be from 0 to 100 percent."},
		Mend: blk.Text{ID: "Isi from, atau perbaiki progress.", EN: "Give from, or correct progress."},
		Holds: func(x *Instalment, _ *blk.Context) bool {
			n, known := x.Trigger.Progress.Hundredths()
			return (x.Trigger.Kind != TriggerDate || !x.Trigger.From.IsZero()) && (!known || 0 <= n && n <= 100_00)
		},
	},
}

var (
	numbersMust = blk.Text{ID: "Tahap harus bernomor 1, 2, 3 menurut urutannya; tercatat {given}, seharusnya {allowed}.", EN: "Tranches must be numbered 1, 2, 3 in their order; {given} is given where it should be {allowed}."}
	numbersMend = blk.Text{ID: "Perbaiki nomor atau urutannya.", EN: "Correct the number or the order."}
)

// misnumbered returns a failure for each element of a list whose number is not
// that of its place.
func misnumbered(at string, n int, number func(int) blk.Count) (failures []blk.Failure) {
	for i := range n {
		if given, known := number(i).Int(); known && given != i+1 {
			failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, "/number"), Params: blk.Params{{Name: "given", Value: strconv.Itoa(given)}, {Name: "allowed", Value: strconv.Itoa(i + 1)}}})
		}
	}
	return failures
}

// hundredths returns a number of hundredths of a percent for a message.
func hundredths(n int64) string {
	p, err := blk.NewPercent(n)
	if err != nil {
		return strconv.FormatInt(n/100, 10)
	}
	return p.String()
}

// Check returns what the checks find in the instalment, nil if all hold.
func (x *Instalment) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(instalmentChecks, x, c)
}

// Check returns what the checks find in the plan, nil if all hold.
func (p *TranchePlan) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(tranchePlanChecks, p, c), blk.CheckEach("instalments", p.Instalments, (*Instalment).Check, c)...)
}

// Validate is [TranchePlan.Check] as an error: nil unless a finding is an error.
func (p *TranchePlan) Validate(c *blk.Context) error { return p.Check(c).Err() }
