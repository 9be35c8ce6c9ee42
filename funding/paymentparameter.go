package funding

import "github.com/vokasi/vokasi-go/blk"

// Who may sign which paper of a payment. Lower layers may take roles away, never
// add one.
var (
	stateOfficers = blk.Assumption(blk.Text{ID: "pembagian tugas pejabat perbendaharaan APBN; pasal tentang SPP-LS PMK 62/2023 sudah dilihat, pasal selebihnya belum", EN: "division of offices of the state treasury; of PMK 62/2023 the article on direct payment requests was seen, the others were not"})
	localOfficers = blk.Assumption(blk.Text{ID: "pembagian tugas pengelola keuangan daerah; teks peraturannya belum dilihat", EN: "division of offices of local finance; the text of the regulation was not seen"})

	statePaymentRequestSigners = signers("state_payment_request_signers", blk.Text{ID: "Penerbit SPP pada APBN", EN: "Who makes payment requests (SPP) of the state budget"},
		[]blk.Basis{blk.Law("pmk-62-2023", "art. 218"), stateOfficers}, blk.RoleCommitmentOfficer)
	statePaymentOrderSigners = signers("state_payment_order_signers", blk.Text{ID: "Penanda tangan SPM pada APBN", EN: "Who signs payment orders (SPM) of the state budget"},
		[]blk.Basis{blk.Law("pmk-62-2023", "art. 218"), stateOfficers}, blk.RolePaymentOrderSigner)
	stateDisbursementOrderSigners = signers("state_disbursement_order_signers", blk.Text{ID: "Penerbit SP2D pada APBN", EN: "Who issues disbursement orders (SP2D) of the state budget"},
		[]blk.Basis{stateOfficers}, blk.RoleStateTreasuryOffice)
	localFundReleaseSigners = signers("local_fund_release_signers", blk.Text{ID: "Penerbit SPD pada APBD", EN: "Who issues fund releases (SPD) of a local budget"},
		[]blk.Basis{localOfficers}, blk.RoleLocalTreasurer)
	localPaymentRequestSigners = signers("local_payment_request_signers", blk.Text{ID: "Penyiap SPP pada APBD", EN: "Who prepares payment requests (SPP) of a local budget"},
		[]blk.Basis{localOfficers}, blk.RoleExpenditureTreasurer, blk.RoleActivityOfficer)
	localVerificationSigners = signers("local_verification_signers", blk.Text{ID: "Pemverifikasi SPP pada APBD", EN: "Who verifies payment requests (SPP) of a local budget"},
		[]blk.Basis{localOfficers}, blk.RoleFinancialAdministrator)
	localPaymentOrderSigners = signers("local_payment_order_signers", blk.Text{ID: "Penanda tangan SPM pada APBD", EN: "Who signs payment orders (SPM) of a local budget"},
		[]blk.Basis{localOfficers}, blk.RoleBudgetUser, blk.RoleAuthorisedBudgetUser)
	localDisbursementOrderSigners = signers("local_disbursement_order_signers", blk.Text{ID: "Penerbit SP2D pada APBD", EN: "Who issues disbursement orders (SP2D) of a local budget"},
		[]blk.Basis{localOfficers}, blk.RoleLocalTreasurer)
)

// signers returns the parameter that says which roles may sign a paper.
func signers(id blk.ParameterID, label blk.Text, basis []blk.Basis, roles ...blk.Role) blk.Parameter {
	codes := make([]string, len(roles))
	for i, r := range roles {
		codes[i] = string(r)
	}
	return codesParameter(id, label, blk.DatedValue{Value: blk.Value{Codes: codes}, Basis: basis})
}

// codesParameter returns a parameter whose value is a set of words, of which lower
// layers may take some away.
func codesParameter(id blk.ParameterID, label blk.Text, values ...blk.DatedValue) blk.Parameter {
	return blk.Parameter{ID: id, Label: label, Unit: blk.UnitCodes, Stricter: blk.StricterSubset, Values: values}
}

// The rates of taxes that treasurers withhold. They hang on who is paid and for
// what, which a payment does not tell, so each is the set of rates that are met.
var (
	rateBasis = []blk.Basis{blk.Assumption(blk.Text{ID: "tarif yang lazim dipotong bendahara; dasar tiap belanja belum diperiksa", EN: "rates that treasurers usually withhold; the ground for each kind of expense was not checked"})}

	incomeTax21Rates = codesParameter("income_tax_21_rates", blk.Text{ID: "Tarif PPh pasal 21 yang dipotong", EN: "Rates of income tax art. 21 that are withheld"}, rates(blk.Period{}, "0.00", "2.50", "3.00", "5.00", "6.00", "15.00"))
	incomeTax22Rates = codesParameter("income_tax_22_rates", blk.Text{ID: "Tarif PPh pasal 22 yang dipungut", EN: "Rates of income tax art. 22 that are withheld"}, rates(blk.Period{}, "0.00", "1.50", "3.00"))
	incomeTax23Rates = codesParameter("income_tax_23_rates", blk.Text{ID: "Tarif PPh pasal 23 yang dipotong", EN: "Rates of income tax art. 23 that are withheld"}, rates(blk.Period{}, "0.00", "2.00", "4.00", "15.00"))
	incomeTax42Rates = codesParameter("income_tax_4_2_rates", blk.Text{ID: "Tarif PPh pasal 4 ayat (2) yang dipotong", EN: "Rates of final income tax art. 4(2) that are withheld"}, rates(blk.Period{}, "0.00", "0.50", "1.75", "2.65", "3.50", "4.00", "6.00", "10.00"))
	valueAddedRates  = codesParameter("value_added_tax_rates", blk.Text{ID: "Tarif PPN yang dipungut", EN: "Rates of value added tax that are withheld"},
		rates(blk.Period{From: blk.MustParseDate("2000-01-01"), Until: blk.MustParseDate("2022-03-31")}, "0.00", "10.00"), rates(blk.Period{From: blk.MustParseDate("2022-04-01"), Until: blk.MustParseDate("2024-12-31")}, "0.00", "11.00"), rates(blk.Period{From: blk.MustParseDate("2025-01-01")}, "0.00", "11.00", "12.00"))
	taxRounding = blk.Parameter{
		ID: "tax_rounding", Label: blk.Text{ID: "Pembulatan pajak yang dipotong", EN: "Rounding of taxes that are withheld"}, Unit: blk.UnitCodes, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{Value: blk.Value{Codes: []string{string(blk.RoundDown)}}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "pajak dibulatkan ke bawah sampai rupiah penuh; aturannya belum dilihat", EN: "taxes are rounded down to whole rupiah; the rule was not seen"})}}},
	}
	taxProofDays = blk.Parameter{
		ID: "tax_proof_days", Label: blk.Text{ID: "Hari terlama dari pembayaran sampai pajaknya disetor", EN: "Most days from a payment until the tax withheld from it is paid in"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 40}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "setoran paling lambat pertengahan bulan berikutnya dibaca sebagai 40 hari", EN: "payment by the middle of the next month, taken as 40 days"})}}},
	}
	stampDutyAbove = blk.Parameter{
		ID: "stamp_duty_above", Label: blk.Text{ID: "Jumlah kuitansi yang di atasnya perlu meterai", EN: "Amount above which a receipt needs a duty stamp"}, Unit: blk.UnitRupiah, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 5_000_000}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "kuitansi di atas Rp5.000.000 bermeterai, menurut bahan pelatihan bendahara; pasalnya belum dilihat", EN: "receipts above Rp5.000.000 carry a stamp, as courses for treasurers say; the article was not seen"})}}},
	}
	transportAllowanceMost = blk.Parameter{
		ID: "transport_allowance_most", Label: blk.Text{ID: "Uang transpor peserta tertinggi per hari", EN: "Highest transport allowance of a participant for a day"}, Unit: blk.UnitRupiah, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: blk.Period{From: blk.MustParseDate("2026-01-01"), Until: blk.MustParseDate("2026-12-31")}, Value: blk.Value{Number: 20_000},
			Basis: []blk.Basis{{Kind: blk.BasisSource, Note: blk.Text{ID: "Okezone 2026: Rp20.000 per hari", EN: "Okezone 2026: Rp20.000 a day"}}, blk.Assumption(blk.Text{ID: "jumlah yang diberitakan dibaca sebagai batas", EN: "the amount reported is taken as the limit"})}}},
	}
)

// rates returns the set of rates, in percent, that are met in a period.
func rates(inForce blk.Period, percent ...string) blk.DatedValue {
	return blk.DatedValue{InForce: inForce, Value: blk.Value{Codes: percent}, Basis: rateBasis}
}

// paymentParameters returns the parameters of payments and of what is paid.
func paymentParameters() []*blk.Parameter {
	return []*blk.Parameter{
		&statePaymentRequestSigners, &statePaymentOrderSigners, &stateDisbursementOrderSigners,
		&localFundReleaseSigners, &localPaymentRequestSigners, &localVerificationSigners, &localPaymentOrderSigners, &localDisbursementOrderSigners,
		&incomeTax21Rates, &incomeTax22Rates, &incomeTax23Rates, &incomeTax42Rates, &valueAddedRates, &taxRounding, &taxProofDays, &stampDutyAbove, &transportAllowanceMost,
	}
}
