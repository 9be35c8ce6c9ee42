package funding

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A TrancheCase is a tranche with all that its release depends on: the assistance
// that it is part of and the plan by which that is paid.
type TrancheCase struct {
	// The assistance.
	Assistance *Assistance
	// Which of its tranches.
	Tranche TrancheID
	// The plan; nil where it is not known.
	Plan *TranchePlan
	// The payment that the tranche names; nil where it is not known.
	Payment *Payment
}

// Release answers whether the tranche may be paid on the reference date of the
// context: yes, or every reason why not, each with what would mend it. Its parts
// are: the tranche is open, the agreement is signed (DSB-001), the tranche before
// it is accounted for (DSB-013), its trigger has happened (DSB-004 for progress,
// DSB-018 for a day or a report), the papers are there (DSB-005), the first is not
// too large (DSB-003), the account is the grantee's own (DSB-006), and the day lies
// in the fiscal year (DSB-014). Where the payment and the line of the budget that it
// is charged to are known, the line has enough left (PAY-012), for which the context
// is asked by the identifier of the payment: see [Records.IsCovered]. Progress that the records do not show is what the
// context is asked for (DSB-004, by the identifier of the tranche).
func (x *TrancheCase) Release(c *blk.Context) blk.Answer {
	if x.tranche() == nil {
		return blk.Answer{Code: "release", Text: blk.Text{ID: "Tahap ini tidak ada dalam data.", EN: "This tranche is not in the data."}, Mend: blk.Text{ID: "Catat bantuan dan tahapnya.", EN: "Record the assistance and its tranches."}}
	}
	if c == nil {
		c = &blk.Context{}
	}
	var parts []blk.Answer
	for i := range releaseConditions {
		if k := &releaseConditions[i]; k.applies == nil || k.applies(x) {
			parts = append(parts, k.answer(x, c.On, c))
		}
	}
	return blk.AllOf("release", blk.Text{ID: "Tahap dapat dibayarkan", EN: "The tranche can be paid"}, parts...)
}

func (x *TrancheCase) tranche() *Tranche {
	if x.Assistance == nil {
		return nil
	}
	return x.Assistance.Tranche(x.Tranche)
}

// instalment returns the instalment of the plan that the tranche is, nil if that is
// not known.
func (x *TrancheCase) instalment() *Instalment {
	if x.Plan == nil {
		return nil
	}
	return x.Plan.Instalment(x.tranche().Number)
}

// isLast reports whether no tranche stands after it.
func (x *TrancheCase) isLast() bool {
	return x.Assistance.index(x.Tranche) == len(x.Assistance.Tranches)-1
}

// needsProgress reports whether the tranche is set off by progress: as the plan
// says or, without a plan, the second one of a building or of equipment.
func (x *TrancheCase) needsProgress() bool {
	if p := x.instalment(); p != nil {
		return p.Trigger.Kind == TriggerProgress
	}
	n, _ := x.tranche().Number.Int()
	return x.Plan == nil && n == 2 && x.Assistance.Kind.isForThings()
}

func (x *TrancheCase) leastProgress(c *blk.Context) blk.Percent {
	if p := x.instalment(); p != nil {
		return p.Trigger.progress(c)
	}
	return percentParameter(&secondTrancheProgress, c)
}

// accountDue returns the last day to account for the tranche, absent where its plan
// gives no time or the day of payment is not known.
func (x *TrancheCase) accountDue() blk.Date {
	p, paid := x.instalment(), x.tranche().on(TranchePay)
	if p == nil || p.AccountWithinDays.IsZero() || paid.IsZero() {
		return blk.Date{}
	}
	days, _ := p.AccountWithinDays.Int()
	return paid.AddDays(days)
}

// previousAccounted returns whether the tranche before is accounted for; True for
// the first.
func (x *TrancheCase) previousAccounted() blk.Truth {
	if i := x.Assistance.index(x.Tranche); i > 0 {
		return blk.TruthOf(x.Assistance.Tranches[i-1].isAccounted())
	}
	return blk.True
}

// isOwnAccount returns whether the account that money is paid into is the
// grantee's; Undetermined where one of the two is not known.
func (a *Assistance) isOwnAccount() blk.Truth {
	if a.Grantee == "" || a.Account.Holder == "" {
		return blk.Undetermined
	}
	return blk.TruthOf(a.Grantee == a.Account.Holder)
}

// A condition is one thing that the release of a tranche depends on.
type condition struct {
	id      blk.CheckID
	code    string // where it is no check
	must    blk.Text
	mend    blk.Text
	applies func(*TrancheCase) bool // nil where it always does
	holds   func(x *TrancheCase, on blk.Date, c *blk.Context) blk.Truth
	says    func(x *TrancheCase, on blk.Date, c *blk.Context) blk.Text            // instead of must, with what is known
	parts   func(x *TrancheCase) []blk.Answer                                     // instead of holds
	proof   func(x *TrancheCase, on blk.Date, c *blk.Context) (from blk.Citation) // where the answer comes from
}

func (k *condition) answer(x *TrancheCase, on blk.Date, c *blk.Context) blk.Answer {
	a := blk.Answer{Code: string(k.id), Text: k.must, Basis: releaseBasis}
	if k.id == "" {
		a.Code = k.code
	}
	if k.says != nil {
		a.Text = k.says(x, on, c)
	}
	if a.Truth = k.holds(x, on, c); a.Truth != blk.True {
		a.Mend = k.mend
	}
	if k.parts != nil {
		a.Children = k.parts(x)
	}
	if k.proof != nil {
		if from := k.proof(x, on, c); from.Source != "" {
			a.Evidence = []blk.Citation{from}
		}
	}
	return a
}

// by returns whether a day had come by another; Undetermined where that is not known.
func by(day, on blk.Date) blk.Truth {
	if on.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(!day.After(on))
}

// guard returns the condition as a guard of the lifecycle. The day is that of the
// move, in the west of Indonesia (WIB), or else that of the context.
func (k *condition) guard() blk.Guard[TrancheCase] {
	return blk.Guard[TrancheCase]{ID: k.id, Must: k.must, Mend: k.mend, Basis: releaseBasis,
		Holds: func(m *blk.Move[TrancheCase]) blk.Truth {
			if m.Record == nil || m.Record.tranche() == nil {
				return blk.Undetermined
			}
			if k.applies != nil && !k.applies(m.Record) {
				return blk.True
			}
			on := blk.Date{}
			if m.Context != nil {
				on = m.Context.On
			}
			if !m.At.IsZero() {
				on, _ = m.At.In(blk.WIB)
			}
			return k.holds(m.Record, on, m.Context)
		}}
}

var (
	releaseBasis = []blk.Basis{blk.Law("pmk-168-2015", "art. 28")}

	signedMust   = blk.Text{ID: "Perjanjian harus sudah ditandatangani sebelum tahap diminta atau dibayar.", EN: "The agreement must be signed before a tranche is asked for or paid."}
	signedMend   = blk.Text{ID: "Tanda tangani perjanjian oleh kedua pihak dan catat tanggalnya.", EN: "Have both sides sign the agreement and record the day."}
	firstMust    = blk.Text{ID: "Tahap pertama bantuan gedung atau peralatan tidak boleh melebihi bagian terbesarnya.", EN: "The first tranche of assistance for buildings or equipment must not be more than its largest share."}
	firstMend    = blk.Text{ID: "Kurangi tahap pertama dan tambah tahap berikutnya.", EN: "Make the first tranche smaller and a later one larger."}
	holderMust   = blk.Text{ID: "Rekening harus atas nama penerima bantuan.", EN: "The account must be the grantee's own."}
	holderMend   = blk.Text{ID: "Pakai rekening atas nama penerima bantuan.", EN: "Use an account in the name of the grantee."}
	returnedMust = blk.Text{ID: "Sisa dana harus sudah disetor kembali ke kas negara dengan bukti.", EN: "What is left over must be paid back to the treasury with proof."}
	returnedMend = blk.Text{ID: "Setor sisa dana ke kas negara dan catat NTPN atau buktinya.", EN: "Pay what is left back to the treasury and record the NTPN or the proof."}
	progressMend = blk.Text{ID: "Capai kemajuan yang disyaratkan, ukur, dan mintakan verifikasi.", EN: "Reach the progress that is asked for, measure it and have it verified."}
	papersMend   = blk.Text{ID: "Lampirkan dokumen yang kurang.", EN: "Attach the papers that are missing."}
)

var openCondition = condition{
	code: "open",
	must: blk.Text{ID: "Tahap ini masih terbuka.", EN: "This tranche is still open."},
	mend: blk.Text{ID: "Tidak ada lagi yang dibayarkan untuk tahap ini.", EN: "Nothing more is paid for this tranche."},
	holds: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Truth {
		state := x.tranche().State()
		return blk.TruthOf(!x.tranche().IsPaid() && state != TrancheCancelled)
	},
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		state := x.tranche().State().Label()
		return blk.Text{ID: "Keadaan tahap: " + state.ID, EN: "State of the tranche: " + state.EN}
	},
}

var signedCondition = condition{
	id:   "DSB-001",
	must: signedMust,
	mend: signedMend,
	holds: func(x *TrancheCase, on blk.Date, _ *blk.Context) blk.Truth {
		signed := x.Assistance.Agreement.SignedOn
		if signed.IsZero() {
			return blk.False
		}
		return by(signed, on)
	},
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		signed := x.Assistance.Agreement.SignedOn
		if signed.IsZero() {
			return blk.Text{ID: "Perjanjian belum ditandatangani", EN: "The agreement is not signed"}
		}
		return blk.Text{ID: "Perjanjian ditandatangani pada " + signed.Label().ID, EN: "The agreement is signed on " + signed.Label().EN}
	},
}

var previousCondition = condition{
	id:    "DSB-013",
	must:  blk.Text{ID: "Tahap sebelumnya harus sudah dipertanggungjawabkan.", EN: "The tranche before must be accounted for."},
	mend:  blk.Text{ID: "Serahkan pertanggungjawaban tahap sebelumnya.", EN: "Account for the tranche before."},
	holds: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Truth { return x.previousAccounted() },
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		i := x.Assistance.index(x.Tranche)
		if i < 1 {
			return blk.Text{ID: "Tidak ada tahap sebelumnya", EN: "There is no tranche before"}
		}
		state := x.Assistance.Tranches[i-1].State().Label()
		return blk.Text{ID: "Tahap sebelumnya: " + state.ID, EN: "The tranche before: " + state.EN}
	},
}

var progressCondition = condition{
	id:      "DSB-004",
	must:    blk.Text{ID: "Kemajuan pekerjaan yang disyaratkan harus tercapai dan terverifikasi.", EN: "The progress of the work that is asked for must be reached and verified."},
	mend:    progressMend,
	applies: (*TrancheCase).needsProgress,
	holds: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Truth {
		truth, _ := x.tranche().hasProgress(x.leastProgress(c), c)
		return truth
	},
	says: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Text {
		least, given := x.leastProgress(c).Label(), x.tranche().Progress.Share.Label()
		if given.IsZero() {
			given = blk.Text{ID: "belum diukur", EN: "not measured"}
		} else if x.tranche().Progress.VerifiedOn.IsZero() {
			given = blk.Text{ID: given.ID + ", belum diverifikasi", EN: given.EN + ", not verified"}
		}
		return blk.Text{ID: "Kemajuan " + given.ID + "; paling sedikit " + least.ID, EN: "Progress " + given.EN + "; at least " + least.EN}
	},
	proof: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Citation {
		_, from := x.tranche().hasProgress(x.leastProgress(c), c)
		return from
	},
}

var triggerCondition = condition{
	id:   "DSB-018",
	must: blk.Text{ID: "Syarat penyaluran tahap ini harus terpenuhi.", EN: "What sets off this tranche must have happened."},
	mend: blk.Text{ID: "Tunggu tanggalnya, atau serahkan laporan tahap sebelumnya sampai diterima.", EN: "Wait for the day, or hand in the report on the tranche before until it is accepted."},
	applies: func(x *TrancheCase) bool {
		p := x.instalment()
		return p == nil && x.Assistance.Plan != "" || p != nil && (p.Trigger.Kind == TriggerDate || p.Trigger.Kind == TriggerReportAccepted)
	},
	holds: func(x *TrancheCase, on blk.Date, _ *blk.Context) blk.Truth {
		p := x.instalment()
		switch {
		case p == nil:
			return blk.Undetermined
		case p.Trigger.Kind == TriggerDate:
			if on.IsZero() || p.Trigger.From.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(!on.Before(p.Trigger.From))
		case x.Assistance.index(x.Tranche) > 0:
			return x.previousAccounted()
		}
		accepted := x.Assistance.UseReport.AcceptedOn
		if accepted.IsZero() {
			return blk.False
		}
		return by(accepted, on)
	},
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		p := x.instalment()
		if p == nil {
			return blk.Text{ID: "Rencana tahapnya tidak diketahui", EN: "The plan of the tranche is not known"}
		}
		kind, from := p.Trigger.Kind.Label(), p.Trigger.From.Label()
		if p.Trigger.Kind == TriggerDate {
			return blk.Text{ID: kind.ID + ": " + from.ID, EN: kind.EN + ": " + from.EN}
		}
		return kind
	},
}

var papersCondition = condition{
	id:   "DSB-005",
	must: blk.Text{ID: "Dokumen yang disyaratkan harus dilampirkan.", EN: "The papers that are asked for must be attached."},
	mend: papersMend,
	holds: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Truth {
		p := x.instalment()
		if p == nil {
			return blk.Undetermined
		}
		return blk.TruthOf(len(x.tranche().lacks(p)) == 0)
	},
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		p := x.instalment()
		if p == nil {
			return blk.Text{ID: "Dokumen yang disyaratkan tidak diketahui", EN: "Which papers are asked for is not known"}
		}
		lacks := namesOf(x.tranche().lacks(p))
		if lacks.IsZero() {
			return blk.Text{ID: "Dokumen lengkap", EN: "The papers are complete"}
		}
		return blk.Text{ID: "Dokumen yang belum ada: " + lacks.ID, EN: "Papers that are missing: " + lacks.EN}
	},
	parts: func(x *TrancheCase) (parts []blk.Answer) {
		p := x.instalment()
		if p == nil {
			return nil
		}
		lacks := x.tranche().lacks(p)
		for _, kind := range p.Attachments {
			part := blk.Answer{Truth: blk.True, Code: string(kind), Text: kind.Label(), Basis: releaseBasis}
			for _, lack := range lacks {
				if lack == kind {
					part.Truth, part.Mend = blk.False, papersMend
				}
			}
			parts = append(parts, part)
		}
		return parts
	},
}

// namesOf returns the names of kinds of papers, separated by commas.
func namesOf(kinds []blk.DocumentKind) blk.Text {
	var id, en []string
	for _, kind := range kinds {
		id, en = append(id, kind.Label().ID), append(en, kind.Label().EN)
	}
	return blk.Text{ID: strings.Join(id, ", "), EN: strings.Join(en, ", ")}
}

var firstCondition = condition{
	id:   "DSB-003",
	must: firstMust,
	mend: firstMend,
	applies: func(x *TrancheCase) bool {
		n, _ := x.tranche().Number.Int()
		return n <= 1 && x.Assistance.Kind.isForThings()
	},
	holds: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Truth {
		return x.Assistance.firstWithinMost(x.tranche(), c)
	},
	says: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Text {
		most := percentParameter(&firstTrancheMost, c).Label()
		return blk.Text{ID: "Tahap pertama paling banyak " + most.ID, EN: "The first tranche is at most " + most.EN}
	},
}

var holderCondition = condition{
	id: "DSB-006", must: holderMust, mend: holderMend,
	holds: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Truth { return x.Assistance.isOwnAccount() },
}

var yearCondition = condition{
	id:   "DSB-014",
	must: blk.Text{ID: "Tahap harus dibayar dalam tahun anggarannya.", EN: "A tranche must be paid within its fiscal year."},
	mend: blk.Text{ID: "Bayarkan dalam tahun anggaran, atau anggarkan kembali pada tahun berikutnya.", EN: "Pay within the fiscal year, or budget it again in the next."},
	holds: func(x *TrancheCase, on blk.Date, _ *blk.Context) blk.Truth {
		if x.Assistance.FiscalYear.IsZero() || on.IsZero() {
			return blk.Undetermined
		}
		return blk.TruthOf(x.Assistance.FiscalYear.Period().Contains(on))
	},
	says: func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Text {
		year := x.Assistance.FiscalYear.String()
		if year == "" {
			return blk.Text{ID: "Tahun anggaran belum diketahui", EN: "The fiscal year is not known"}
		}
		return blk.Text{ID: "Dalam tahun anggaran " + year, EN: "Within fiscal year " + year}
	},
}

var returnedCondition = condition{
	id:      "DSB-007",
	must:    returnedMust,
	mend:    returnedMend,
	applies: func(x *TrancheCase) bool { return x.isLast() },
	holds:   func(x *TrancheCase, _ blk.Date, _ *blk.Context) blk.Truth { return x.Assistance.isReturned() },
}

// coveredCondition is asked of the answer alone: of moves it is the payment that asks
// it.
var coveredCondition = condition{
	id: "PAY-012", must: coveredGuard.Must, mend: coveredGuard.Mend,
	applies: func(x *TrancheCase) bool {
		return x.Payment != nil && x.Payment.BudgetLine != "" && x.Payment.Method.isCharged()
	},
	holds: func(x *TrancheCase, _ blk.Date, c *blk.Context) blk.Truth {
		truth, _ := c.Ask("PAY-012", string(x.Payment.ID))
		return truth
	},
}

// releaseConditions are what the release of a tranche depends on, in the order in
// which an officer looks at them.
var releaseConditions = []condition{openCondition, signedCondition, previousCondition, progressCondition, triggerCondition, papersCondition, firstCondition, holderCondition, yearCondition, coveredCondition}
