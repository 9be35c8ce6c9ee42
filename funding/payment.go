package funding

import (
	"log/slog"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Payment is money that leaves a budget: from the bill to the papers that three
// offices sign one after the other (SPP, SPM, SP2D), to the day it arrives and to
// its place in the books.
type Payment struct {
	// The identifier, which no other record of its kind has.
	ID PaymentID `json:"id,omitzero" jsonschema:"required"`
	// Whose treasury pays; who signs which paper follows from it.
	System TreasurySystem `json:"system,omitzero" jsonschema:"required"`
	// How the money leaves: from the imprest or straight to the payee.
	Method PaymentMethod `json:"method,omitzero" jsonschema:"required"`
	// The line of the budget that it is charged to.
	BudgetLine BudgetLineID `json:"budget_line,omitzero"`
	// The contract or decree that binds the money.
	Commitment CommitmentID `json:"commitment,omitzero"`
	// The instalment of assistance that it is.
	Tranche TrancheID `json:"tranche,omitzero"`
	// The batch that it is for.
	Batch blk.BatchID `json:"batch,omitzero"`
	// Who is paid.
	Payee Payee `json:"payee,omitzero"`
	// What is charged to the budget, before taxes are kept back.
	Gross blk.Rupiah `json:"gross,omitzero"`
	// The taxes that are kept back.
	Taxes []TaxWithholding `json:"taxes,omitempty"`
	// What the payee gets: the gross amount without the taxes.
	Net blk.Rupiah `json:"net,omitzero"`
	// What it is for, in the words of the papers.
	Purpose string `json:"purpose,omitzero"`
	// The fiscal year that it belongs to, from 1 January to 31 December.
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// Why it may be paid outside of that year, where it is.
	CarryOverNote string `json:"carry_over_note,omitzero"`
	// Whether the money goes through the hands of the treasurer, who pays it on.
	ThroughTreasurer blk.Flag `json:"through_treasurer,omitzero"`
	// The release of funds (SPD), which a local budget needs before any request.
	FundRelease PaymentPaper `json:"fund_release,omitzero"`
	// The payment request (SPP).
	Request PaymentPaper `json:"payment_request,omitzero"`
	// The verification of the request by the financial administration officer of a local office (PPK-SKPD).
	Verification PaymentPaper `json:"payment_verification,omitzero"`
	// The payment order (SPM).
	Order PaymentPaper `json:"payment_order,omitzero"`
	// The disbursement order (SP2D).
	Disbursement PaymentPaper `json:"disbursement_order,omitzero"`
	// The day the money arrived.
	PaidOn blk.Date `json:"paid_on,omitzero"`
	// What the record of the bank shows.
	BankAmount blk.Rupiah `json:"bank_amount,omitzero"`
	// The proofs: invoices, handover records, nominative lists.
	Documents []blk.DocumentID `json:"documents,omitempty"`
	// What happened to it so far; its state follows from this.
	History []PaymentStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Payments is a list of payments. It masks itself in logs of slog.
type Payments []Payment

// A PaymentStep is one move of a payment.
type PaymentStep = blk.Step[PaymentState, PaymentEvent]

// A Payee is who is paid: an organisation or a person, with the account that the
// money goes to.
type Payee struct {
	// The organisation; absent for a person.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The person; absent for an organisation.
	Person blk.PersonID `json:"person,omitzero"`
	// The name as the papers have it.
	Name string `json:"name,omitzero"`
	// The bank that has the account.
	Bank string `json:"bank,omitzero"`
	// In whose name the account is, as the bank says.
	AccountHolder string `json:"account_holder,omitzero"`
	// The number of the account.
	AccountNumber AccountNumber `json:"account_number,omitzero"`
}

// A PaymentPaper is one of the papers of a payment: who signed it, for which
// office and when.
type PaymentPaper struct {
	// The number as printed.
	Number string `json:"number,omitzero" jsonschema:"required"`
	// The day it was signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// Who signed it, as the caller's system knows its users.
	Signer blk.ActorID `json:"signer,omitzero"`
	// In which role.
	Role blk.Role `json:"role,omitzero"`
	// The office that issued it.
	Office blk.OrganisationID `json:"office,omitzero"`
}

// PaymentPaperKind is one of the papers of a payment, such as "payment_order". The
// zero value "" is absent.
type PaymentPaperKind string

// The papers, in their order.
const (
	FundReleasePaper         PaymentPaperKind = "fund_release"
	PaymentRequestPaper      PaymentPaperKind = "payment_request"
	PaymentVerificationPaper PaymentPaperKind = "payment_verification"
	PaymentOrderPaper        PaymentPaperKind = "payment_order"
	DisbursementOrderPaper   PaymentPaperKind = "disbursement_order"
)

var paymentPaperKinds = blk.NewCodeList("payment_paper_kind", blk.Text{ID: "Surat pembayaran", EN: "Paper of a payment"},
	blk.Code{Value: string(FundReleasePaper), Label: blk.Text{ID: "surat penyediaan dana (SPD)", EN: "fund release (SPD)"}, Meaning: blk.Text{ID: "dana tersedia bagi perangkat daerah; sebelum SPP pada APBD", EN: "funds are there for a local office; before the request, in local budgets"}, Aliases: []string{"SPD"}},
	blk.Code{Value: string(PaymentRequestPaper), Label: blk.Text{ID: "surat permintaan pembayaran (SPP)", EN: "payment request (SPP)"}, Meaning: blk.Text{ID: "meminta pembayaran atas tagihan yang diuji", EN: "asks for a bill to be paid that was verified"}, Aliases: []string{"SPP"}},
	blk.Code{Value: string(PaymentVerificationPaper), Label: blk.Text{ID: "verifikasi SPP", EN: "verification of the payment request"}},
	blk.Code{Value: string(PaymentOrderPaper), Label: blk.Text{ID: "surat perintah membayar (SPM)", EN: "payment order (SPM)"}, Meaning: blk.Text{ID: "memerintahkan perbendaharaan membayar", EN: "orders the treasury to pay"}, Aliases: []string{"SPM"}},
	blk.Code{Value: string(DisbursementOrderPaper), Label: blk.Text{ID: "surat perintah pencairan dana (SP2D)", EN: "disbursement order (SP2D)"}, Meaning: blk.Text{ID: "perbendaharaan memerintahkan bank membayar", EN: "by it the treasury orders the bank to pay"}, Aliases: []string{"SP2D"}},
)

// IsValid reports whether k is one of the papers.
func (k PaymentPaperKind) IsValid() bool { return paymentPaperKinds.Has(string(k)) }

// Label returns the name of the paper.
func (k PaymentPaperKind) Label() blk.Text { return paymentPaperKinds.LabelOf(string(k)) }

// CodeList returns all papers.
func (PaymentPaperKind) CodeList() blk.CodeList { return paymentPaperKinds }

// PaymentMethod is how money leaves a budget, such as "direct". The zero value ""
// is absent.
type PaymentMethod string

// The methods.
const (
	Imprest              PaymentMethod = "imprest"
	ImprestReplenishment PaymentMethod = "imprest_replenishment"
	ImprestAddition      PaymentMethod = "imprest_addition"
	Direct               PaymentMethod = "direct"
)

var paymentMethods = blk.NewCodeList("payment_method", blk.Text{ID: "Cara pembayaran", EN: "Method of payment"},
	blk.Code{Value: string(Imprest), Label: blk.Text{ID: "uang persediaan (UP)", EN: "imprest (UP)"}, Meaning: blk.Text{ID: "uang muka kerja bendahara untuk belanja kecil", EN: "cash of the treasurer for small expenses"}, Aliases: []string{"UP"}},
	blk.Code{Value: string(ImprestReplenishment), Label: blk.Text{ID: "ganti uang persediaan (GU)", EN: "replenishment of the imprest (GU)"}, Meaning: blk.Text{ID: "mengganti UP yang sudah dibelanjakan", EN: "gives back what was spent of the imprest"}, Aliases: []string{"GU", "GUP"}},
	blk.Code{Value: string(ImprestAddition), Label: blk.Text{ID: "tambahan uang persediaan (TU)", EN: "addition to the imprest (TU)"}, Meaning: blk.Text{ID: "di atas UP, untuk keperluan mendesak", EN: "above the imprest, for what is urgent"}, Aliases: []string{"TU", "TUP"}},
	blk.Code{Value: string(Direct), Label: blk.Text{ID: "langsung (LS)", EN: "direct (LS)"}, Meaning: blk.Text{ID: "langsung ke rekening penerima", EN: "straight to the account of the payee"}, Aliases: []string{"LS"}},
)

// IsValid reports whether m is one of the methods.
func (m PaymentMethod) IsValid() bool { return paymentMethods.Has(string(m)) }

// Label returns the name of the method.
func (m PaymentMethod) Label() blk.Text { return paymentMethods.LabelOf(string(m)) }

// CodeList returns all methods.
func (PaymentMethod) CodeList() blk.CodeList { return paymentMethods }

// A paperRule is what holds for one of the papers.
type paperRule struct {
	kind         PaymentPaperKind
	at           string // its place in a payment
	of           func(*Payment) *PaymentPaper
	state, local *blk.Parameter // who may sign it; nil where the system has no such paper
}

// paperRules are the papers in the order in which they are signed.
var paperRules = [...]paperRule{
	{FundReleasePaper, "/fund_release", func(p *Payment) *PaymentPaper { return &p.FundRelease }, nil, &localFundReleaseSigners},
	{PaymentRequestPaper, "/payment_request", func(p *Payment) *PaymentPaper { return &p.Request }, &statePaymentRequestSigners, &localPaymentRequestSigners},
	{PaymentVerificationPaper, "/payment_verification", func(p *Payment) *PaymentPaper { return &p.Verification }, nil, &localVerificationSigners},
	{PaymentOrderPaper, "/payment_order", func(p *Payment) *PaymentPaper { return &p.Order }, &statePaymentOrderSigners, &localPaymentOrderSigners},
	{DisbursementOrderPaper, "/disbursement_order", func(p *Payment) *PaymentPaper { return &p.Disbursement }, &stateDisbursementOrderSigners, &localDisbursementOrderSigners},
}

// signers returns the parameter that says who may sign the paper, nil where the
// system has no such paper or is not known.
func (r *paperRule) signers(s TreasurySystem) *blk.Parameter {
	switch s {
	case StateTreasury:
		return r.state
	case LocalTreasury:
		return r.local
	}
	return nil
}

// PaperSigners returns the roles that may sign a paper in a system on a day, nil
// where the system has no such paper. An absent day is the reference date of the
// context.
func PaperSigners(s TreasurySystem, kind PaymentPaperKind, on blk.Date, c *blk.Context) []blk.Role {
	for i := range paperRules {
		if paperRules[i].kind != kind {
			continue
		}
		p := paperRules[i].signers(s)
		if p == nil {
			return nil
		}
		v, _ := valueOn(p, on, c)
		roles := make([]blk.Role, len(v.Codes))
		for j, code := range v.Codes {
			roles[j] = blk.Role(code)
		}
		return roles
	}
	return nil
}

// maySign returns whether a role may sign a paper of a payment; Undetermined where
// the role is not known, and True where the system has no such paper.
func (r *paperRule) maySign(p *Payment, role blk.Role, c *blk.Context) blk.Truth {
	parameter := r.signers(p.System)
	switch {
	case parameter == nil:
		return blk.True
	case role == "":
		return blk.Undetermined
	}
	v, ok := valueOn(parameter, r.of(p).SignedOn, c)
	if !ok {
		return blk.Undetermined
	}
	return blk.TruthOf(slices.Contains(v.Codes, string(role)))
}

// IsZero reports whether the paper is absent.
func (p PaymentPaper) IsZero() bool { return p == PaymentPaper{} }

// State returns the state that the history of the payment leads to.
func (p *Payment) State() PaymentState { return paymentLifecycle.State(p.History) }

// Due returns what the payee is to get: the gross amount without the taxes, and
// false where an amount is absent or beyond the range.
func (p *Payment) Due() (blk.Rupiah, bool) {
	taxes, known := sumOfTaxes(p.Taxes)
	if !known {
		return blk.Rupiah{}, false
	}
	net, err := p.Gross.Sub(taxes)
	return net, err == nil
}

// IsPaid reports whether the money has arrived and was not taken back.
func (p *Payment) IsPaid() bool {
	switch p.State() {
	case PaymentPaid, PaymentAccounted, PaymentReconciled:
		return true
	}
	return false
}

// isRealised reports whether the payment counts as spent from its line: paid, and
// not an advance for which others will be charged. An imprest (UP) and what is
// added to it (TU) are advances; TU counts once it is accounted for.
func (p *Payment) isRealised() bool {
	switch p.Method {
	case Direct, ImprestReplenishment:
		return p.IsPaid()
	case ImprestAddition:
		return p.State() == PaymentAccounted || p.State() == PaymentReconciled
	}
	return false
}

// withheldOn returns the day its taxes were withheld: that of the payment or, as long
// as that is absent, that of the disbursement order.
func (p *Payment) withheldOn() blk.Date {
	if p.PaidOn.IsZero() {
		return p.Disbursement.SignedOn
	}
	return p.PaidOn
}

// LogValue is the identifier and the amount: who is paid, and where, may be
// personal data.
func (p Payment) LogValue() slog.Value {
	return slog.GroupValue(slog.String("payment", string(p.ID)), slog.String("gross", p.Gross.String()))
}

// LogValue is the number of payments.
func (p Payments) LogValue() slog.Value { return slog.GroupValue(slog.Int("payments", len(p))) }

// LogValue is the identifiers: names and accounts are personal data.
func (p Payee) LogValue() slog.Value {
	return slog.GroupValue(slog.String("organisation", string(p.Organisation)), slog.String("person", string(p.Person)))
}

// The rules of payments, each a truth of a payment: the checks of the record ask
// whether they are false, the guards of its moves whether they are true.

// netIsRight returns whether the net amount is the gross amount without the taxes;
// Undetermined where an amount is absent. A sum beyond the range is False.
func (p *Payment) netIsRight() blk.Truth {
	if p.Gross.IsZero() || p.Net.IsZero() || slices.ContainsFunc(p.Taxes, func(t TaxWithholding) bool { return t.Amount.IsZero() }) {
		return blk.Undetermined
	}
	due, known := p.Due()
	return blk.TruthOf(known && due == p.Net)
}

// holderIsPayee returns whether the account is in the name of the payee, letter by
// letter but for case, spaces and punctuation; Undetermined where one of the names
// is absent.
func (p *Payment) holderIsPayee() blk.Truth {
	if p.Payee.Name == "" || p.Payee.AccountHolder == "" {
		return blk.Undetermined
	}
	return blk.TruthOf(sameLetters(p.Payee.Name, p.Payee.AccountHolder))
}

// sameLetters reports whether two texts have the same letters and digits in the
// same order, whatever their case and what stands between.
func sameLetters[A, B string | []byte](a A, b B) bool {
	i, j := 0, 0
	for {
		for i < len(a) && folded(a[i]) == 0 {
			i++
		}
		for j < len(b) && folded(b[j]) == 0 {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if folded(a[i]) != folded(b[j]) {
			return false
		}
		i, j = i+1, j+1
	}
}

// folded returns a letter in lower case, a digit or a byte beyond ASCII, and 0 for
// what stands between them.
func folded(c byte) byte {
	switch {
	case c >= 'A' && c <= 'Z':
		return c + 'a' - 'A'
	case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c > 127:
		return c
	}
	return 0
}

// inFiscalYear returns whether the disbursement order and the day of payment, as
// far as they are given, lie in the fiscal year, or a note says why not;
// Undetermined where neither or no year is given.
func (p *Payment) inFiscalYear() blk.Truth {
	switch year := p.FiscalYear.Period(); {
	case p.CarryOverNote != "":
		return blk.True
	case p.FiscalYear.IsZero() || p.Disbursement.SignedOn.IsZero() && p.PaidOn.IsZero():
		return blk.Undetermined
	default:
		return blk.TruthOf(liesIn(p.Disbursement.SignedOn, year) && liesIn(p.PaidOn, year))
	}
}

// liesIn reports whether a day lies in a period; also where it is absent.
func liesIn(on blk.Date, p blk.Period) bool { return on.IsZero() || p.Contains(on) }

// releasedFirst returns whether funds were released no later than they were
// requested; True where the system has no fund release, Undetermined where nothing
// is requested or a date is absent.
func (p *Payment) releasedFirst() blk.Truth {
	switch {
	case p.System != LocalTreasury:
		return blk.True
	case p.Request.IsZero():
		return blk.Undetermined
	case p.FundRelease.IsZero():
		return blk.False
	case p.FundRelease.SignedOn.IsZero() || p.Request.SignedOn.IsZero():
		return blk.Undetermined
	}
	return blk.TruthOf(!p.FundRelease.SignedOn.After(p.Request.SignedOn))
}

// verifiedFirst returns whether the request was verified before the order; True
// where the system has no such paper, Undetermined where there is no order.
func (p *Payment) verifiedFirst() blk.Truth {
	switch {
	case p.System != LocalTreasury:
		return blk.True
	case p.Order.IsZero():
		return blk.Undetermined
	}
	return blk.TruthOf(!p.Verification.IsZero())
}

// bankAgrees returns whether the bank shows the net amount; Undetermined where one
// of them is absent.
func (p *Payment) bankAgrees() blk.Truth {
	if p.BankAmount.IsZero() || p.Net.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(p.BankAmount == p.Net)
}

// isComplete returns whether all is given without which nothing is paid.
func (p *Payment) isComplete() blk.Truth {
	return blk.TruthOf(!p.Gross.IsZero() && !p.Net.IsZero() && !p.FiscalYear.IsZero() && p.Purpose != "" && p.Payee.isKnown() && (p.BudgetLine != "" || !p.Method.isCharged()))
}

// isKnown reports whether it is said who is paid.
func (p *Payee) isKnown() bool { return p.Organisation != "" || p.Person != "" || p.Name != "" }

// isCharged reports whether a payment of the method is charged to a line: an
// imprest is not, for it is an advance.
func (m PaymentMethod) isCharged() bool { return m != Imprest && m != ImprestAddition }

// A dated is a day in the chain of a payment with its place.
type dated struct {
	at string
	on blk.Date
}

// chain returns the days of the request and what follows it, in their order.
func (p *Payment) chain() [5]dated {
	return [...]dated{{"/payment_request/signed_on", p.Request.SignedOn}, {"/payment_verification/signed_on", p.Verification.SignedOn},
		{"/payment_order/signed_on", p.Order.SignedOn}, {"/disbursement_order/signed_on", p.Disbursement.SignedOn}, {"/paid_on", p.PaidOn}}
}

// inOrder returns whether no paper is dated before one that comes before it, and
// the payment before none of them.
func (p *Payment) inOrder() blk.Truth { return blk.TruthOf(len(p.disorder(nil, true)) == 0) }

// disorder returns a failure for every day that lies before an earlier one of the
// chain; the first alone if one is enough.
func (p *Payment) disorder(failures []blk.Failure, one bool) []blk.Failure {
	latest := dated{}
	for _, d := range p.chain() {
		switch {
		case d.on.IsZero():
		case d.on.Before(latest.on):
			failures = append(failures, blk.Failure{At: d.at, Params: blk.Params{{Name: "given", Value: d.on.String()}, {Name: "before", Value: latest.on.String()}}})
			if one {
				return failures
			}
		default:
			latest = d
		}
	}
	return failures
}

// signedTwice returns a failure for every paper that somebody signed who signed
// one before it, or who asked for the payment.
func (p *Payment) signedTwice() (failures []blk.Failure) {
	for i := 1; i < len(paperRules); i++ { // whoever releases the funds may pay them out
		signer := paperRules[i].of(p).Signer
		if signer == "" {
			continue
		}
		other := ""
		for j := 1; j < i && other == ""; j++ {
			if paperRules[j].of(p).Signer == signer {
				other = string(paperRules[j].kind)
			}
		}
		if other == "" && p.requester() == signer {
			other = string(PaymentRequest)
		}
		if other != "" {
			failures = append(failures, blk.Failure{At: paperRules[i].at + "/signer", Params: blk.Params{{Name: "other", Value: other}}})
		}
	}
	return failures
}

// requester returns who asked for the payment last, "" if that is not known.
func (p *Payment) requester() (who blk.ActorID) {
	for i := range p.History {
		if p.History[i].Event == PaymentRequest {
			who = p.History[i].Actor
		}
	}
	return who
}

// fourEyes returns whether nobody signed two papers; Undetermined where it is not
// known who signed one of them.
func (p *Payment) fourEyes() blk.Truth {
	truth := blk.TruthOf(len(p.signedTwice()) == 0)
	for i := 1; i < len(paperRules); i++ {
		if paper := paperRules[i].of(p); !paper.IsZero() && paper.Signer == "" {
			truth = blk.All(truth, blk.Undetermined)
		}
	}
	return truth
}

// hasReached reports whether an event is in the history since the payment was last
// returned.
func (p *Payment) hasReached(event PaymentEvent) bool {
	reached := false
	for i := range p.History {
		switch p.History[i].Event {
		case event:
			reached = true
		case PaymentReturn:
			reached = false
		}
	}
	return reached
}

var (
	treasuryBasis = []blk.Basis{blk.Practice(blk.Text{ID: "tata cara pembayaran atas beban anggaran", EN: "how budgets are paid out"})}
	signersBasis  = []blk.Basis{blk.Practice(blk.Text{ID: "pemisahan kewenangan pejabat perbendaharaan", EN: "separation of the offices of a treasury"})}
)

// The texts that checks and guards share.
var (
	netMust         = blk.Text{ID: "Jumlah bersih harus sama dengan jumlah kotor dikurangi pajak yang dipotong.", EN: "The net amount must be the gross amount without the taxes withheld."}
	signerMust      = blk.Text{ID: "Surat harus ditandatangani pejabat yang berwenang dalam sistemnya: PPK dan PPSPM untuk APBN, PPK-SKPD serta PA atau KPA untuk APBD.", EN: "A paper must be signed by the officer whom its system names: PPK and PPSPM for the state budget, PPK-SKPD and PA or KPA for a local budget."}
	signersMust     = blk.Text{ID: "Satu orang tidak boleh menandatangani dua surat dari satu pembayaran, atau surat atas permintaannya sendiri.", EN: "Nobody may sign two papers of one payment, or a paper for a request of their own."}
	orderMust       = blk.Text{ID: "SPP, SPM, SP2D dan pembayaran harus berurutan tanggalnya.", EN: "SPP, SPM, SP2D and payment must follow each other in time."}
	releaseMust     = blk.Text{ID: "Pada APBD, dana harus disediakan (SPD) sebelum diminta (SPP).", EN: "In a local budget, funds must be released (SPD) before they are requested (SPP)."}
	verifyMust      = blk.Text{ID: "Pada APBD, SPP harus diverifikasi PPK-SKPD sebelum SPM terbit.", EN: "In a local budget, the PPK-SKPD must verify the SPP before the SPM is issued."}
	bankMust        = blk.Text{ID: "Jumlah di rekening koran harus sama dengan jumlah bersih.", EN: "The amount in the bank record must be the net amount."}
	yearMust        = blk.Text{ID: "Pembayaran harus jatuh dalam tahun anggarannya, kecuali ada catatan luncuran.", EN: "A payment must fall into its fiscal year, unless a note says that it is carried over."}
	yearMend        = blk.Text{ID: "Periksa tanggal dan tahun anggarannya, atau isi carry_over_note.", EN: "Check the dates and the fiscal year, or give carry_over_note."}
	payeeHolderMust = blk.Text{ID: "Rekening harus atas nama penerima.", EN: "The account must be in the name of the payee."}
	payeeHolderMend = blk.Text{ID: "Minta rekening atas nama penerima, atau betulkan namanya.", EN: "Ask for an account in the payee's own name, or correct the name."}
	completeMust    = blk.Text{ID: "Pembayaran harus mempunyai jumlah kotor dan bersih, tahun anggaran, keperluan, penerima dan baris anggaran.", EN: "A payment must have its gross and net amounts, a fiscal year, a purpose, a payee and a budget line."}
	completeMend    = blk.Text{ID: "Lengkapi pembayarannya; UP dan TU tidak membebani baris anggaran.", EN: "Complete the payment; an imprest and what is added to it are charged to no line."}
)

var paymentChecks = []blk.Check[Payment]{
	wholeYear(func(p *Payment) blk.PartialDate { return p.FiscalYear }),
	blk.CheckPresent("/id", func(p *Payment) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Payment) PaymentID { return p.ID }),
	blk.CheckPresent("/system", func(p *Payment) bool { return p.System != "" }),
	blk.CheckCode("/system", func(p *Payment) TreasurySystem { return p.System }),
	blk.CheckPresent("/method", func(p *Payment) bool { return p.Method != "" }),
	blk.CheckCode("/method", func(p *Payment) PaymentMethod { return p.Method }),
	blk.CheckIdentifier("/budget_line", func(p *Payment) BudgetLineID { return p.BudgetLine }),
	blk.CheckIdentifier("/commitment", func(p *Payment) CommitmentID { return p.Commitment }),
	blk.CheckIdentifier("/tranche", func(p *Payment) TrancheID { return p.Tranche }),
	blk.CheckIdentifier("/batch", func(p *Payment) blk.BatchID { return p.Batch }),
	blk.CheckIdentifiers("/documents", func(p *Payment) []blk.DocumentID { return p.Documents }),
	positive("/gross", func(p *Payment) blk.Rupiah { return p.Gross }),
	{
		ID: "PAY-002", At: "/net", Severity: blk.InEveryPhase(blk.Error),
		Must: netMust, Mend: blk.Text{ID: "Seharusnya {allowed}; tercatat {given}.", EN: "It should be {allowed}; {given} is given."}, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.netIsRight() != blk.False },
		Params: func(p *Payment, _ *blk.Context) blk.Params {
			due, _ := p.Due() // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: p.Net.String()}, {Name: "allowed", Value: due.String()}}
		},
	},
	{
		ID: "PAY-003", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must: signerMust, Mend: blk.Text{ID: "Yang berwenang: {allowed_id}; tercatat {given_id}.", EN: "Those who may: {allowed_en}; {given_en} is given."}, Basis: signersBasis,
		Find: func(p *Payment, c *blk.Context) (failures []blk.Failure) {
			for i := range paperRules {
				r := &paperRules[i]
				if paper := r.of(p); paper.Role.IsValid() && r.maySign(p, paper.Role, c) == blk.False {
					failures = append(failures, blk.Failure{At: r.at + "/role", Params: append(blk.TextParams("given", paper.Role.Label()), blk.TextParams("allowed", roleNames(PaperSigners(p.System, r.kind, paper.SignedOn, c)))...)})
				}
			}
			return failures
		},
	},
	{
		ID: "PAY-004", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must: signersMust, Mend: blk.Text{ID: "Penanda tangan yang sama: {other}. Tetapkan pejabat lain.", EN: "The same person signed: {other}. Appoint another officer."}, Basis: signersBasis,
		Find: func(p *Payment, _ *blk.Context) []blk.Failure { return p.signedTwice() },
	},
	{
		ID: "PAY-005", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must: orderMust, Mend: blk.Text{ID: "{given} mendahului {before}. Periksa tanggalnya.", EN: "{given} is before {before}. Check the dates."}, Basis: treasuryBasis,
		Find: func(p *Payment, _ *blk.Context) []blk.Failure { return p.disorder(nil, false) },
	},
	{
		ID: "PAY-006", At: "", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Langkah {event_id} harus didukung suratnya dengan nomor, tanggal, penanda tangan dan perannya.", EN: "The step {event_en} must be backed by its paper with number, date, signer and role."},
		Mend:  blk.Text{ID: "Lengkapi suratnya.", EN: "Complete the paper."},
		Basis: treasuryBasis,
		Find: func(p *Payment, _ *blk.Context) (failures []blk.Failure) {
			for _, x := range papersOfEvents {
				if paper := x.of(p); p.hasReached(x.event) && (paper.Number == "" || paper.SignedOn.IsZero() || paper.Signer == "" || paper.Role == "") {
					failures = append(failures, blk.Failure{At: x.at, Params: blk.TextParams("event", x.event.Label())})
				}
			}
			if p.PaidOn.IsZero() && p.hasReached(PaymentPay) {
				failures = append(failures, blk.Failure{At: "/paid_on", Params: blk.TextParams("event", PaymentPay.Label())})
			}
			return failures
		},
	},
	{
		ID: "PAY-007", At: "/fund_release", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: releaseMust, Mend: blk.Text{ID: "Isi fund_release dengan SPD yang mendahului SPP.", EN: "Give in fund_release the SPD that comes before the SPP."}, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.releasedFirst() != blk.False },
	},
	{
		ID: "PAY-008", At: "/payment_verification", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: verifyMust, Mend: blk.Text{ID: "Isi payment_verification dengan hasil verifikasi PPK-SKPD.", EN: "Give in payment_verification what the PPK-SKPD verified."}, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.verifiedFirst() != blk.False },
	},
	{
		ID: "PAY-010", At: "/bank_amount", Severity: blk.InEveryPhase(blk.Error),
		Must: bankMust, Mend: blk.Text{ID: "Bank {given}, bersih {allowed}. Telusuri selisihnya.", EN: "Bank {given}, net {allowed}. Find the difference."}, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.bankAgrees() != blk.False },
		Params: func(p *Payment, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: p.BankAmount.String()}, {Name: "allowed", Value: p.Net.String()}}
		},
	},
	{
		ID: "PAY-011", At: "", Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must: completeMust, Mend: completeMend, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.isComplete() != blk.False },
	},
	{
		ID: "FND-004", At: "/fiscal_year", Severity: blk.InEveryPhase(blk.Warning),
		Must: yearMust, Mend: yearMend, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.inFiscalYear() != blk.False },
	},
	{
		ID: "PAY-015", At: "/payee/account_holder", Severity: blk.InEveryPhase(blk.Error),
		Must: payeeHolderMust, Mend: payeeHolderMend, Basis: treasuryBasis,
		Holds: func(p *Payment, _ *blk.Context) bool { return p.holderIsPayee() != blk.False },
	},
	{
		ID: "TAX-005", At: "/taxes", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: taxProofMust, Mend: taxProofMend, Basis: taxBasis,
		Find: func(p *Payment, c *blk.Context) []blk.Failure { return unprovenTaxes(p.Taxes, p.PaidOn, c) },
	},
}

// positive returns check PAY-001: an amount that is paid is more than Rp0.
func positive[T any](at string, get func(*T) blk.Rupiah) blk.Check[T] {
	return blk.Check[T]{
		ID: "PAY-001", At: at, Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah yang dibayar harus lebih dari Rp0; tercatat {given}.", EN: "An amount paid must be more than Rp0; {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki jumlahnya; pengembalian dicatat sebagai pembatalan.", EN: "Correct the amount; money back is recorded as a reversal."},
		Basis: treasuryBasis,
		Holds: func(t *T, _ *blk.Context) bool { return get(t).IsZero() || get(t).Sign() > 0 },
		Params: func(t *T, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: get(t).String()}}
		},
	}
}

// roleNames returns roles for a message.
func roleNames(roles []blk.Role) (names blk.Text) {
	for i, r := range roles {
		if i > 0 {
			names.ID, names.EN = names.ID+", ", names.EN+", "
		}
		label := r.Label()
		names.ID, names.EN = names.ID+label.ID, names.EN+label.EN
	}
	return names
}

// papersOfEvents are the moves that issue a paper.
var papersOfEvents = [...]struct {
	event PaymentEvent
	at    string
	of    func(*Payment) *PaymentPaper
}{
	{PaymentIssueRequest, paperRules[1].at, paperRules[1].of},
	{PaymentIssueOrder, paperRules[3].at, paperRules[3].of},
	{PaymentIssueDisbursement, paperRules[4].at, paperRules[4].of},
}

var payeeChecks = []blk.Check[Payee]{
	blk.CheckIdentifier("/organisation", func(p *Payee) blk.OrganisationID { return p.Organisation }),
	blk.CheckIdentifier("/person", func(p *Payee) blk.PersonID { return p.Person }),
	{
		ID: "PAY-009", At: "/person", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Penerima adalah organisasi atau orang, bukan keduanya.", EN: "A payee is an organisation or a person, not both."},
		Mend:  blk.Text{ID: "Hapus organisation atau person.", EN: "Take organisation or person away."},
		Basis: treasuryBasis,
		Holds: func(p *Payee, _ *blk.Context) bool { return p.Organisation == "" || p.Person == "" },
	},
}

var paymentPaperChecks = []blk.Check[PaymentPaper]{
	blk.CheckPresent("/number", func(p *PaymentPaper) bool { return p.Number != "" }),
	blk.CheckCode("/role", func(p *PaymentPaper) blk.Role { return p.Role }),
	blk.CheckIdentifier("/signer", func(p *PaymentPaper) blk.ActorID { return p.Signer }),
	blk.CheckIdentifier("/office", func(p *PaymentPaper) blk.OrganisationID { return p.Office }),
}

// Check returns what the checks find in the payee, nil if all hold.
func (p *Payee) Check(c *blk.Context) blk.Findings { return blk.RunChecks(payeeChecks, p, c) }

// Check returns what the checks find in the paper, nil if all hold.
func (p *PaymentPaper) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(paymentPaperChecks, p, c)
}

// Check returns what the checks find in the payment, nil if all hold.
func (p *Payment) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(paymentChecks, p, c)
	found = append(found, p.Payee.Check(c).Under("payee")...)
	found = append(found, checkTaxes(p.Taxes, p.withheldOn(), c)...)
	for i := range paperRules {
		if paper := paperRules[i].of(p); !paper.IsZero() {
			found = append(found, paper.Check(c).Under(string(paperRules[i].kind))...)
		}
	}
	found = append(found, paymentLifecycle.CheckHistory(p.History, c).Under("history")...)
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [Payment.Check] as an error: nil unless a finding is an error.
func (p *Payment) Validate(c *blk.Context) error { return p.Check(c).Err() }
