package funding

import (
	"slices"
	"strconv"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// checkPayments returns what the checks find in the records of payments, and then
// across them.
func (r *Records) checkPayments(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("payments", r.Payments, (*Payment).Check, c)...)
	found = append(found, blk.CheckEach("receipts", r.Receipts, (*Receipt).Check, c)...)
	found = append(found, blk.CheckEach("accountability_reports", r.AccountabilityReports, (*AccountabilityReport).Check, c)...)
	found = append(found, blk.CheckEach("allowance_rates", r.AllowanceRates, (*AllowanceRate).Check, c)...)
	found = append(found, blk.CheckEach("payment_lists", r.PaymentLists, (*PaymentList).Check, c)...)
	found = append(found, blk.CheckEach("insurance_premiums", r.InsurancePremiums, (*InsurancePremium).Check, c)...)
	return append(found, r.crossPayments(c, found)...)
}

// crossPayments returns what the checks find across the records of payments.
func (r *Records) crossPayments(c *blk.Context, found blk.Findings) blk.Findings {
	return append(blk.CheckAcross(accountabilityAcrossChecks, r, c, found), blk.CheckAcross(paymentAcrossChecks, r, c, found)...)
}

// paymentCheckInfos returns the catalogue of the checks of payments.
func paymentCheckInfos() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("payment", paymentChecks),
		blk.DescribeChecks("payee", payeeChecks),
		blk.DescribeChecks("payment_paper", paymentPaperChecks),
		blk.DescribeChecks("tax_withholding", taxWithholdingChecks),
		blk.DescribeChecks("receipt", receiptChecks),
		blk.DescribeChecks("accountability_report", accountabilityReportChecks),
		blk.DescribeChecks("allowance_rate", allowanceRateChecks),
		blk.DescribeChecks("payment_list", paymentListChecks),
		blk.DescribeChecks("payment_list_line", paymentListLineChecks),
		blk.DescribeChecks("insurance_premium", insurancePremiumChecks),
		blk.DescribeChecks("funding_records", accountabilityAcrossChecks),
		blk.DescribeChecks("funding_records", paymentAcrossChecks),
		blk.DescribeChecks("funding_records", withTrainingChecks),
		paymentLifecycle.Checks(),
	)
}

// paid is what the lists and premiums of a payment add up to.
type paid struct {
	sum   blk.Rupiah
	known bool
	first string // where the first of them stands
}

// coversOnly returns whether the payment need only cover its lists: a replenishment
// (GU) stands for other things too, and of an addition to the imprest (TU) what was
// not spent is paid back.
func (p *Payment) coversOnly() bool {
	return p.Method == ImprestReplenishment || p.Method == ImprestAddition
}

// agreesWith returns whether the payment is the sum of its lists and premiums or, of a
// replenishment (GU) and an addition to the imprest (TU), covers them. It is
// Undetermined of an imprest (UP), out of which money is paid again and again, and
// where an amount is not known.
func (p *Payment) agreesWith(x *paid) blk.Truth {
	switch {
	case !x.known || p.Gross.IsZero() || p.Method == Imprest:
		return blk.Undetermined
	case p.coversOnly():
		return blk.TruthOf(p.Gross.Compare(x.sum) >= 0)
	}
	return blk.TruthOf(p.Gross == x.sum)
}

// listSums returns what the lists and premiums of each payment add up to.
func (r *Records) listSums() map[PaymentID]paid {
	sums := map[PaymentID]paid{}
	add := func(id PaymentID, amount blk.Rupiah, known bool, at string) {
		if id == "" {
			return
		}
		x, before := sums[id]
		if !before {
			x = paid{sum: blk.MustNewRupiah(0), known: true, first: at}
		}
		sum, err := x.sum.Add(amount)
		x.sum, x.known = sum, x.known && known && err == nil
		sums[id] = x
	}
	for i := range r.PaymentLists {
		sum, known := r.PaymentLists[i].Sum()
		add(r.PaymentLists[i].Payment, sum, known, blk.IndexPointer("/payment_lists", i, ""))
	}
	for i := range r.InsurancePremiums {
		p := &r.InsurancePremiums[i]
		add(p.Payment, p.Amount, !p.Amount.IsZero(), blk.IndexPointer("/insurance_premiums", i, ""))
	}
	return sums
}

// other returns the parameter that names the other record of a failure, from the
// root of a dataset.
func other(at string) blk.Param { return blk.Param{Name: "other", Value: at} }

// otherMoney is [other] for a place in the records of money.
func otherMoney(at string) blk.Param { return other("/funding" + at) }

var paymentAcrossChecks = []blk.Check[Records]{
	{
		ID: "PAY-047", At: "/payments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"PAY-041", "PAY-045", "PAY-046"},
		Must:  blk.Text{ID: "Pembayaran ({given}) harus {relation_id} jumlah daftar nominatif dan preminya ({allowed}), mulai dari {other}.", EN: "A payment ({given}) must be {relation_en} of its nominative lists and premiums ({allowed}), beginning at {other}."},
		Mend:  blk.Text{ID: "Samakan jumlahnya, atau tautkan daftar yang belum masuk.", EN: "Make the amounts agree, or link the list that is left out."},
		Basis: allowanceBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			if len(r.PaymentLists)+len(r.InsurancePremiums) == 0 {
				return nil
			}
			sums := r.listSums()
			for i := range r.Payments {
				p := &r.Payments[i]
				x, listed := sums[p.ID]
				if !listed || p.agreesWith(&x) != blk.False {
					continue
				}
				relation := blk.Text{ID: "sama dengan", EN: "the sum"}
				if p.coversOnly() {
					relation = blk.Text{ID: "paling sedikit", EN: "at least the sum"}
				}
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/payments", i, "/gross"), Of: []string{x.first},
					Params: append(blk.Params{{Name: "given", Value: p.Gross.String()}, {Name: "allowed", Value: x.sum.String()}, otherMoney(x.first)}, blk.TextParams("relation", relation)...)})
			}
			return failures
		},
	},
	{
		ID: "PAY-048", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Tarif ({given}) harus sama dengan yang ditetapkan di {other} ({allowed}), dan berlaku pada masanya.", EN: "The rate ({given}) must be that set at {other} ({allowed}), and in force in the period."},
		Mend:  blk.Text{ID: "Pakai tarif yang berlaku, atau perbaiki rate.", EN: "Use the rate in force, or correct rate."},
		Basis: allowanceBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			rates := make(map[AllowanceRateID]int, len(r.AllowanceRates))
			for i := range r.AllowanceRates {
				rates[r.AllowanceRates[i].ID] = i
			}
			for i := range r.PaymentLists {
				l := &r.PaymentLists[i]
				at, known := rates[l.Rate]
				if !known || l.Rate == "" {
					continue
				}
				rate := &r.AllowanceRates[at]
				where := blk.IndexPointer("/allowance_rates", at, "")
				fail := func(member string, given string) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/payment_lists", i, member), Of: []string{where},
						Params: blk.Params{{Name: "given", Value: given}, {Name: "allowed", Value: rate.PerDay.String()}, otherMoney(where)}})
				}
				if rate.Kind != l.Kind || !rate.InForce.Covers(l.Period) {
					fail("/rate", rate.PerDay.String())
					continue
				}
				for j := range l.Lines {
					if given := l.Lines[j].Rate; !given.IsZero() && !rate.PerDay.IsZero() && given != rate.PerDay {
						fail(blk.IndexPointer("/lines", j, "/rate"), given.String())
					}
				}
			}
			return failures
		},
	},
	{
		ID: "PAY-049", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Hari yang sama tidak boleh dibayar dua kali; masanya tidak mempunyai hari sebanyak yang dibayar di sini dan di {other}.", EN: "The same day must not be paid twice; the periods have not as many days as are paid here and at {other}."},
		Mend:  blk.Text{ID: "Hapus salah satu barisnya, atau betulkan masanya.", EN: "Take one of the lines away, or correct its period."},
		Basis: allowanceBasis,
		Find:  doublyPaid,
	},
	{
		ID: "TAX-007", At: "/payments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "NTPN ini sudah menjadi bukti di {other}; satu NTPN adalah satu setoran.", EN: "This NTPN already is the proof at {other}; one NTPN is one payment into the treasury."},
		Mend:  blk.Text{ID: "Periksa apakah setorannya mencakup keduanya, atau betulkan NTPN.", EN: "Check whether the payment covers both, or correct the NTPN."},
		Basis: taxBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			first := map[NTPN]string{}
			see := func(taxes []TaxWithholding, list string, record int) {
				for i := range taxes {
					n := taxes[i].NTPN
					if n.IsZero() {
						continue
					}
					at := blk.IndexPointer(list, record, blk.IndexPointer("/taxes", i, "/ntpn"))
					if before, twice := first[n]; twice {
						failures = append(failures, blk.Failure{At: at, Params: blk.Params{otherMoney(before)}})
					} else {
						first[n] = at
					}
				}
			}
			for i := range r.Payments {
				see(r.Payments[i].Taxes, "/payments", i)
			}
			for i := range r.Receipts {
				see(r.Receipts[i].Taxes, "/receipts", i)
			}
			return failures
		},
	},
}

// recordsWithTraining are the records of money beside those of training.
type recordsWithTraining struct {
	*Records
	training   *training.Records
	attendance *Attendance
	batches    map[blk.BatchID]int
	enrolled   func() map[blk.BatchID]int // how many
	lines      func() []listedLine        // of all lists
}

func (r *Records) withTraining(t *training.Records) *recordsWithTraining {
	x := &recordsWithTraining{Records: r, training: t, attendance: NewAttendance(t), batches: make(map[blk.BatchID]int, len(t.Batches))}
	for i := range t.Batches {
		x.batches[t.Batches[i].ID] = i
	}
	x.enrolled = sync.OnceValue(func() map[blk.BatchID]int {
		counts := map[blk.BatchID]int{}
		for i := range t.Enrolments {
			counts[t.Enrolments[i].Batch]++
		}
		return counts
	})
	x.lines = sync.OnceValue(x.listedLines)
	return x
}

// CheckWithTraining returns what the checks find across the records of money and those of
// training: allowances against attendance, payments against decrees. Found is what
// was found in the records of money. The other record of a finding is named from
// the root of a dataset, such as "/training/enrolments/3".
func (r *Records) CheckWithTraining(t *training.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if t == nil || len(r.PaymentLists)+len(r.InsurancePremiums)+len(r.Payments) == 0 {
		return nil
	}
	return blk.CheckAcross(withTrainingChecks, r.withTraining(t), c, found)
}

// A listedLine is a line of a nominative list with what the sheets say of it.
type listedLine struct {
	list, place int // where it stands
	enrolment   int // its place in the records of training, -1 if they do not have it
	paid        int // days
	attended    int
	known       bool     // both; false where the participant has no mark in the period
	due         int      // days attended that no other line pays; where known
	over, under dayCount // where it stands for too many days, or too few, of all lines of its group
}

// listedLines returns the lines of all lists.
func (x *recordsWithTraining) listedLines() []listedLine {
	n := 0
	for i := range x.PaymentLists {
		n += len(x.PaymentLists[i].Lines)
	}
	lines, starts := make([]listedLine, 0, n), make([]int, len(x.PaymentLists))
	for i := range x.PaymentLists {
		l := &x.PaymentLists[i]
		starts[i] = len(lines)
		for j := range l.Lines {
			line := listedLine{list: i, place: j, enrolment: -1}
			marked := false // without a mark it is not known who was there
			if at, enrolled := x.attendance.enrolments[l.Lines[j].Enrolment]; enrolled {
				line.enrolment = at
				line.attended, marked = x.attendance.daysAt(at, l.Period)
			}
			line.paid, line.known = l.Lines[j].Days.Int()
			line.known = line.known && marked
			lines = append(lines, line)
		}
	}
	x.judgeDays(lines, starts)
	return lines
}

// overDays returns a Find with a failure for every line that stands for days that do
// not agree.
func overDays(days func(*listedLine) dayCount) func(*recordsWithTraining, *blk.Context) []blk.Failure {
	return func(x *recordsWithTraining, _ *blk.Context) (failures []blk.Failure) {
		lines := x.lines()
		for i := range lines {
			line := &lines[i]
			n := days(line)
			if n == (dayCount{}) {
				continue
			}
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/payment_lists", line.list, blk.IndexPointer("/lines", line.place, "/days")), Params: blk.Params{
				{Name: "given", Value: strconv.Itoa(n.paid)}, {Name: "allowed", Value: strconv.Itoa(n.attended)}, other(blk.IndexPointer("/training/enrolments", line.enrolment, ""))}})
		}
		return failures
	}
}

// overLines returns a Find with a failure for every line that fails, at a member of
// it. The other record is the enrolment.
func overLines(member string, fails func(x *recordsWithTraining, l *PaymentList, line *listedLine) bool) func(*recordsWithTraining, *blk.Context) []blk.Failure {
	return func(x *recordsWithTraining, _ *blk.Context) (failures []blk.Failure) {
		lines := x.lines()
		for i := range lines {
			line := &lines[i]
			if line.enrolment < 0 || !fails(x, &x.PaymentLists[line.list], line) {
				continue
			}
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/payment_lists", line.list, blk.IndexPointer("/lines", line.place, member)), Params: blk.Params{
				{Name: "given", Value: strconv.Itoa(line.paid)}, {Name: "allowed", Value: strconv.Itoa(line.attended)}, other(blk.IndexPointer("/training/enrolments", line.enrolment, ""))}})
		}
		return failures
	}
}

var withTrainingChecks = []blk.Check[recordsWithTraining]{
	{
		ID: "PAY-050", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Siapa pun dalam daftar harus peserta angkatannya; lihat {other}.", EN: "Whoever stands in a list must be a participant of its batch; see {other}."},
		Mend:  blk.Text{ID: "Hapus barisnya dan tagih kembali uangnya, atau perbaiki batch.", EN: "Take the line away and claim the money back, or correct batch."},
		Basis: allowanceBasis,
		Find: func(x *recordsWithTraining, _ *blk.Context) (failures []blk.Failure) {
			lines := x.lines()
			for i := range lines {
				line := &lines[i]
				l := &x.PaymentLists[line.list]
				at, known := x.batches[l.Batch]
				see := ""
				switch {
				case line.enrolment >= 0 && l.Batch != "" && x.training.Enrolments[line.enrolment].Batch != l.Batch:
					see = blk.IndexPointer("/training/enrolments", line.enrolment, "")
				case line.enrolment < 0 && l.Lines[line.place].Enrolment != "" && known && x.enrolled()[l.Batch] > 0: // where nobody is recorded, it is not known
					see = blk.IndexPointer("/training/batches", at, "")
				default:
					continue
				}
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/payment_lists", line.list, blk.IndexPointer("/lines", line.place, "/enrolment")), Params: blk.Params{other(see)}})
			}
			return failures
		},
	},
	{
		ID: "PAY-051", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Hari yang dibayar ({given}), dijumlah dari semua daftar masa itu, tidak boleh melebihi hari hadir ({allowed}) dari {other}.", EN: "The days paid ({given}), by all lists of the time together, must not be more than the days attended ({allowed}) of {other}."},
		Mend:  blk.Text{ID: "Bayar hari hadir saja dan tagih kelebihannya, atau betulkan daftar hadirnya.", EN: "Pay the days attended only and claim the rest back, or correct the attendance sheet."},
		Basis: allowanceBasis,
		Find:  overDays(func(line *listedLine) dayCount { return line.over }),
	},
	{
		ID: "PAY-052", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Hari yang dibayar ({given}), dijumlah dari semua daftar masa itu, lebih sedikit daripada hari hadir ({allowed}) dari {other}.", EN: "The days paid ({given}), by all lists of the time together, are fewer than the days attended ({allowed}) of {other}."},
		Mend:  blk.Text{ID: "Bayar kekurangannya dengan daftar susulan, atau catat alasannya.", EN: "Pay the rest by a further list, or write down why not."},
		Basis: allowanceBasis,
		Find:  overDays(func(line *listedLine) dayCount { return line.under }),
	},
	{
		ID: "PAY-053", At: "/payments", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Angkatan yang dibayari harus mempunyai SK penetapan peserta; {other} belum.", EN: "A batch that is paid for must have a decree that names its participants; {other} has none."},
		Mend:  blk.Text{ID: "Isi participant_decree pada angkatannya.", EN: "Give participant_decree of the batch."},
		Basis: allowanceBasis,
		Find: func(x *recordsWithTraining, _ *blk.Context) (failures []blk.Failure) {
			see := func(batch blk.BatchID, at string) {
				if i, known := x.batches[batch]; known && x.training.Batches[i].ParticipantDecree == "" {
					failures = append(failures, blk.Failure{At: at, Params: blk.Params{other(blk.IndexPointer("/training/batches", i, ""))}})
				}
			}
			for i := range x.Payments {
				if x.Payments[i].IsPaid() {
					see(x.Payments[i].Batch, blk.IndexPointer("/payments", i, "/batch"))
				}
			}
			for i := range x.PaymentLists {
				see(x.PaymentLists[i].Batch, blk.IndexPointer("/payment_lists", i, "/batch"))
			}
			return failures
		},
	},
	{
		ID: "PAY-054", At: "/payment_lists", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Yang dibayar harus peserta yang diterima; {other} ditolak, atau cadangan yang tidak menggantikan siapa pun.", EN: "Whoever is paid must have been accepted; {other} was rejected, or is a reserve who took nobody's place."},
		Mend:  blk.Text{ID: "Hapus barisnya dan tagih kembali uangnya, atau betulkan hasil seleksinya.", EN: "Take the line away and claim the money back, or correct the result of the selection."},
		Basis: allowanceBasis,
		Find: overLines("/enrolment", func(x *recordsWithTraining, _ *PaymentList, line *listedLine) bool {
			e := &x.training.Enrolments[line.enrolment]
			return e.Selection == training.SelectionRejected || e.Selection == training.SelectionReserve && e.ReplacementFor == ""
		}),
	},
	{
		ID: "PAY-055", At: "/insurance_premiums", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Peserta yang diasuransikan ({given}) tidak boleh lebih banyak daripada peserta {other} ({allowed}).", EN: "Those insured ({given}) must not be more than the participants of {other} ({allowed})."},
		Mend:  blk.Text{ID: "Betulkan participants, atau lengkapi data peserta.", EN: "Correct participants, or complete the enrolments."},
		Basis: allowanceBasis,
		Find: func(x *recordsWithTraining, _ *blk.Context) (failures []blk.Failure) {
			for i := range x.InsurancePremiums {
				p := &x.InsurancePremiums[i]
				insured, given := p.Participants.Int()
				at, known := x.batches[p.Batch]
				if !given || !known {
					continue
				}
				if enrolled := x.enrolled()[p.Batch]; enrolled > 0 && insured > enrolled { // where nobody is recorded, it is not known
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/insurance_premiums", i, "/participants"), Params: blk.Params{
						{Name: "given", Value: strconv.Itoa(insured)}, {Name: "allowed", Value: strconv.Itoa(enrolled)}, other(blk.IndexPointer("/training/batches", at, ""))}})
				}
			}
			return failures
		},
	}, {
		ID: "FND-005", At: "", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Basis: doubleFundingBasis, Needs: []blk.CheckID{"PAY-049", "DOC-013"},
		Must: doubleFundingMust, Mend: doubleFundingMend,
		Find: func(x *recordsWithTraining, _ *blk.Context) []blk.Failure {
			return doubleFailures(x.ClaimsOfPersons(x.training))
		},
	},
}
