package funding

import "github.com/vokasi/vokasi-go/blk"

// PaymentState is the state of a payment, from "planned" to "reconciled". The zero
// value "" is absent.
type PaymentState string

// The states.
const (
	PaymentPlanned    PaymentState = "planned"
	PaymentRequested  PaymentState = "requested"
	PaymentVerified   PaymentState = "verified"
	PaymentSPP        PaymentState = "payment_requested"
	PaymentSPM        PaymentState = "payment_ordered"
	PaymentSP2D       PaymentState = "disbursement_ordered"
	PaymentPaid       PaymentState = "paid"
	PaymentAccounted  PaymentState = "accounted"
	PaymentReconciled PaymentState = "reconciled"
	PaymentReturned   PaymentState = "returned"
	PaymentCancelled  PaymentState = "cancelled"
	PaymentReversed   PaymentState = "reversed"
)

var paymentStates = blk.NewCodeList("payment_state", blk.Text{ID: "Keadaan pembayaran", EN: "State of a payment"},
	blk.Code{Value: string(PaymentPlanned), Label: blk.Text{ID: "direncanakan", EN: "planned"}},
	blk.Code{Value: string(PaymentRequested), Label: blk.Text{ID: "ditagihkan", EN: "requested"}},
	blk.Code{Value: string(PaymentVerified), Label: blk.Text{ID: "tagihan diuji", EN: "bill verified"}},
	blk.Code{Value: string(PaymentSPP), Label: blk.Text{ID: "SPP terbit", EN: "payment requested (SPP)"}},
	blk.Code{Value: string(PaymentSPM), Label: blk.Text{ID: "SPM terbit", EN: "payment ordered (SPM)"}},
	blk.Code{Value: string(PaymentSP2D), Label: blk.Text{ID: "SP2D terbit", EN: "disbursement ordered (SP2D)"}},
	blk.Code{Value: string(PaymentPaid), Label: blk.Text{ID: "dibayar", EN: "paid"}},
	blk.Code{Value: string(PaymentAccounted), Label: blk.Text{ID: "dipertanggungjawabkan", EN: "accounted for"}, Meaning: blk.Text{ID: "bukti belanjanya diterima", EN: "its proofs were accepted"}},
	blk.Code{Value: string(PaymentReconciled), Label: blk.Text{ID: "direkonsiliasi", EN: "reconciled"}, Meaning: blk.Text{ID: "cocok dengan catatan perbendaharaan", EN: "agrees with the books of the treasury"}},
	blk.Code{Value: string(PaymentReturned), Label: blk.Text{ID: "dikembalikan untuk diperbaiki", EN: "returned for correction"}},
	blk.Code{Value: string(PaymentCancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
	blk.Code{Value: string(PaymentReversed), Label: blk.Text{ID: "ditarik kembali", EN: "reversed"}, Meaning: blk.Text{ID: "uang kembali: retur bank atau setoran kembali", EN: "the money came back: returned by the bank or paid back"}},
)

// IsValid reports whether s is one of the states.
func (s PaymentState) IsValid() bool { return paymentStates.Has(string(s)) }

// Label returns the name of the state.
func (s PaymentState) Label() blk.Text { return paymentStates.LabelOf(string(s)) }

// CodeList returns all states.
func (PaymentState) CodeList() blk.CodeList { return paymentStates }

// PaymentEvent is what moves a payment, such as "issue_payment_order". The zero
// value "" is absent.
type PaymentEvent string

// The events.
const (
	PaymentRequest           PaymentEvent = "request"
	PaymentVerify            PaymentEvent = "verify"
	PaymentIssueRequest      PaymentEvent = "issue_payment_request"
	PaymentIssueOrder        PaymentEvent = "issue_payment_order"
	PaymentIssueDisbursement PaymentEvent = "issue_disbursement_order"
	PaymentPay               PaymentEvent = "pay"
	PaymentAccount           PaymentEvent = "account"
	PaymentReconcile         PaymentEvent = "reconcile"
	PaymentReturn            PaymentEvent = "return"
	PaymentCancel            PaymentEvent = "cancel"
	PaymentReverse           PaymentEvent = "reverse"
)

var paymentEvents = blk.NewCodeList("payment_event", blk.Text{ID: "Langkah pembayaran", EN: "Event of a payment"},
	blk.Code{Value: string(PaymentRequest), Label: blk.Text{ID: "ajukan tagihan", EN: "request"}},
	blk.Code{Value: string(PaymentVerify), Label: blk.Text{ID: "uji tagihan", EN: "verify the bill"}},
	blk.Code{Value: string(PaymentIssueRequest), Label: blk.Text{ID: "terbitkan SPP", EN: "issue the payment request (SPP)"}},
	blk.Code{Value: string(PaymentIssueOrder), Label: blk.Text{ID: "terbitkan SPM", EN: "issue the payment order (SPM)"}},
	blk.Code{Value: string(PaymentIssueDisbursement), Label: blk.Text{ID: "terbitkan SP2D", EN: "issue the disbursement order (SP2D)"}},
	blk.Code{Value: string(PaymentPay), Label: blk.Text{ID: "bayar", EN: "pay"}},
	blk.Code{Value: string(PaymentAccount), Label: blk.Text{ID: "pertanggungjawabkan", EN: "account for"}},
	blk.Code{Value: string(PaymentReconcile), Label: blk.Text{ID: "rekonsiliasi", EN: "reconcile"}},
	blk.Code{Value: string(PaymentReturn), Label: blk.Text{ID: "kembalikan", EN: "return for correction"}},
	blk.Code{Value: string(PaymentCancel), Label: blk.Text{ID: "batalkan", EN: "cancel"}},
	blk.Code{Value: string(PaymentReverse), Label: blk.Text{ID: "tarik kembali", EN: "reverse"}},
)

// IsValid reports whether e is one of the events.
func (e PaymentEvent) IsValid() bool { return paymentEvents.Has(string(e)) }

// Label returns the name of the event.
func (e PaymentEvent) Label() blk.Text { return paymentEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (PaymentEvent) CodeList() blk.CodeList { return paymentEvents }

// PaymentLifecycle returns a copy of the table of states and events of a payment.
// The papers are put into the record first; the move asks whether they are as they
// must be.
func PaymentLifecycle() *blk.Lifecycle[PaymentState, PaymentEvent, Payment] {
	return paymentLifecycle.Clone()
}

var (
	billVerifiers = []blk.Role{blk.RoleCommitmentOfficer, blk.RoleExpenditureTreasurer, blk.RoleActivityOfficer}
	treasuries    = []blk.Role{blk.RoleStateTreasuryOffice, blk.RoleLocalTreasurer}
	bookkeepers   = []blk.Role{blk.RoleExpenditureTreasurer, blk.RoleCommitmentOfficer, blk.RoleFinancialAdministrator}
	orderSigners  = []blk.Role{blk.RolePaymentOrderSigner, blk.RoleBudgetUser, blk.RoleAuthorisedBudgetUser}
	returners     = []blk.Role{blk.RoleCommitmentOfficer, blk.RoleExpenditureTreasurer, blk.RoleActivityOfficer, blk.RoleFinancialAdministrator, blk.RolePaymentOrderSigner, blk.RoleBudgetUser, blk.RoleAuthorisedBudgetUser, blk.RoleStateTreasuryOffice, blk.RoleLocalTreasurer}
)

var paymentLifecycle = blk.Lifecycle[PaymentState, PaymentEvent, Payment]{
	ID: "payment", Label: blk.Text{ID: "Daur hidup pembayaran", EN: "Lifecycle of a payment"}, Initial: PaymentPlanned,
	Transitions: []blk.Transition[PaymentState, PaymentEvent, Payment]{
		{From: paymentsIn(PaymentPlanned, PaymentReturned), Event: PaymentRequest, To: PaymentRequested, Guards: []blk.Guard[Payment]{
			paymentGuard("PAY-011", completeMust, completeMend, treasuryBasis, (*Payment).isComplete)}},
		{From: paymentsIn(PaymentRequested), Event: PaymentVerify, To: PaymentVerified, Roles: billVerifiers, Guards: []blk.Guard[Payment]{netGuard, holderGuard}},
		{From: paymentsIn(PaymentVerified), Event: PaymentIssueRequest, To: PaymentSPP, Roles: billVerifiers, Guards: []blk.Guard[Payment]{
			signerGuard(&paperRules[1], &paperRules[0]), fourEyesGuard,
			paymentGuard("PAY-007", releaseMust, blk.Text{ID: "Isi fund_release dengan SPD yang mendahului SPP.", EN: "Give in fund_release the SPD that comes before the SPP."}, treasuryBasis, (*Payment).releasedFirst),
			coveredGuard}},
		{From: paymentsIn(PaymentSPP), Event: PaymentIssueOrder, To: PaymentSPM, Roles: orderSigners, Guards: []blk.Guard[Payment]{
			signerGuard(&paperRules[3], &paperRules[2]), fourEyesGuard, orderGuard,
			paymentGuard("PAY-008", verifyMust, blk.Text{ID: "Isi payment_verification dengan hasil verifikasi PPK-SKPD.", EN: "Give in payment_verification what the PPK-SKPD verified."}, treasuryBasis, (*Payment).verifiedFirst)}},
		{From: paymentsIn(PaymentSPM), Event: PaymentIssueDisbursement, To: PaymentSP2D, Roles: treasuries, Guards: []blk.Guard[Payment]{
			signerGuard(&paperRules[4]), fourEyesGuard, orderGuard, yearGuard, netGuard, holderGuard}},
		{From: paymentsIn(PaymentSP2D), Event: PaymentPay, To: PaymentPaid, Guards: []blk.Guard[Payment]{
			paymentGuard("PAY-013", blk.Text{ID: "Hari uang diterima harus diketahui.", EN: "It must be known on which day the money arrived."}, blk.Text{ID: "Isi paid_on dari rekening koran.", EN: "Give paid_on as in the bank record."}, treasuryBasis,
				func(p *Payment) blk.Truth { return blk.TruthOf(!p.PaidOn.IsZero()) }),
			orderGuard, yearGuard}},
		{From: paymentsIn(PaymentPaid), Event: PaymentAccount, To: PaymentAccounted, Roles: bookkeepers, Guards: []blk.Guard[Payment]{
			paymentGuard("PAY-014", blk.Text{ID: "Bukti pembayaran harus ada sebelum dipertanggungjawabkan.", EN: "There must be proofs before a payment is accounted for."}, blk.Text{ID: "Isi documents dengan kuitansi, berita acara atau daftar nominatif.", EN: "Give in documents the receipts, records or nominative lists."}, treasuryBasis,
				func(p *Payment) blk.Truth { return blk.TruthOf(len(p.Documents) > 0) })}},
		{From: paymentsIn(PaymentAccounted), Event: PaymentReconcile, To: PaymentReconciled, Roles: bookkeepers, Guards: []blk.Guard[Payment]{
			paymentGuard("PAY-010", bankMust, blk.Text{ID: "Isi bank_amount dari rekening koran dan telusuri selisihnya.", EN: "Give bank_amount as in the bank record and find the difference."}, treasuryBasis, (*Payment).bankAgrees)}},
		{From: paymentsIn(PaymentRequested, PaymentVerified, PaymentSPP, PaymentSPM), Event: PaymentReturn, To: PaymentReturned, Roles: returners, NeedsReason: true},
		{From: paymentsIn(PaymentPlanned, PaymentRequested, PaymentVerified, PaymentSPP, PaymentSPM, PaymentReturned), Event: PaymentCancel, To: PaymentCancelled, NeedsReason: true},
		{From: paymentsIn(PaymentPaid, PaymentAccounted, PaymentReconciled), Event: PaymentReverse, To: PaymentReversed, Roles: append(bookkeepers, treasuries...), NeedsReason: true},
	},
}

func paymentsIn(s ...PaymentState) []PaymentState { return s }

// paymentGuard returns a guard that asks a rule of payments.
func paymentGuard(id blk.CheckID, must, mend blk.Text, basis []blk.Basis, holds func(*Payment) blk.Truth) blk.Guard[Payment] {
	return blk.Guard[Payment]{ID: id, Must: must, Mend: mend, Basis: basis, Holds: func(m *blk.Move[Payment]) blk.Truth { return holds(m.Record) }}
}

// signerGuard returns the guard that a paper is there and signed in a role that may
// sign it, that who moves the payment has such a role too, and that the papers
// which come before it, as far as they are there, are signed in the right roles.
func signerGuard(r *paperRule, before ...*paperRule) blk.Guard[Payment] {
	return blk.Guard[Payment]{ID: "PAY-003", Must: signerMust, Mend: blk.Text{ID: "Lengkapi suratnya dan peran penanda tangannya.", EN: "Complete the paper and the role of its signer."}, Basis: signersBasis,
		Holds: func(m *blk.Move[Payment]) blk.Truth {
			p := m.Record
			paper := r.of(p)
			if paper.Number == "" || paper.SignedOn.IsZero() || p.System == "" {
				return blk.Undetermined
			}
			truth := blk.All(r.maySign(p, paper.Role, m.Context), r.maySign(p, m.Role, m.Context))
			for _, x := range before { // whether they must be there, other guards ask
				if paper := x.of(p); !paper.IsZero() {
					truth = blk.All(truth, x.maySign(p, paper.Role, m.Context))
				}
			}
			return truth
		}}
}

var (
	netGuard      = paymentGuard("PAY-002", netMust, blk.Text{ID: "Hitung kembali jumlah bersihnya.", EN: "Compute the net amount again."}, treasuryBasis, (*Payment).netIsRight)
	fourEyesGuard = paymentGuard("PAY-004", signersMust, blk.Text{ID: "Tetapkan pejabat lain.", EN: "Appoint another officer."}, signersBasis, (*Payment).fourEyes)
	orderGuard    = paymentGuard("PAY-005", orderMust, blk.Text{ID: "Periksa tanggal surat-suratnya.", EN: "Check the dates of the papers."}, treasuryBasis, (*Payment).inOrder)
	yearGuard     = paymentGuard("FND-004", yearMust, yearMend, treasuryBasis, (*Payment).inFiscalYear)
	holderGuard   = paymentGuard("PAY-015", payeeHolderMust, payeeHolderMend, treasuryBasis, (*Payment).holderIsPayee)
	coveredGuard  = blk.Guard[Payment]{
		ID: "PAY-012", Must: blk.Text{ID: "Baris anggaran harus masih mempunyai sisa yang cukup.", EN: "There must be enough left in the budget line."},
		Mend: blk.Text{ID: "Kurangi jumlahnya, atau geser anggarannya.", EN: "Reduce the amount, or shift the budget."}, Basis: treasuryBasis,
		Holds: func(m *blk.Move[Payment]) blk.Truth {
			if !m.Record.Method.isCharged() {
				return blk.True
			}
			truth, _ := m.Context.Ask("PAY-012", string(m.Record.ID))
			return truth
		},
	}
)
