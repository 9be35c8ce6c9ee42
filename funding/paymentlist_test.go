package funding_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

var february = blk.MustParsePartialDate("2026-02").Period()

func goodRate() *funding.AllowanceRate {
	return &funding.AllowanceRate{ID: "transpor-2026", Kind: funding.TransportAllowance, PerDay: money(20_000), InForce: blk.MustParsePartialDate("2026").Period(), Document: "sk-tarif", Citations: cited}
}

func goodListLine() *funding.PaymentListLine {
	return &funding.PaymentListLine{Enrolment: "e-1", Days: blk.MustNewCount(3), Rate: money(20_000), Gross: money(60_000), Tax: money(0), Net: money(60_000), Signed: blk.FlagOf(true)}
}

func goodList() *funding.PaymentList {
	second := *goodListLine()
	second.Enrolment = "e-2"
	return &funding.PaymentList{ID: "nominatif-1", Batch: "las-1", Kind: funding.TransportAllowance, Rate: "transpor-2026", Period: february, Payment: "bayar-1", Lines: []funding.PaymentListLine{*goodListLine(), second}, Total: money(120_000), PreparedOn: dateOf("2026-02-27"), Document: "daftar"}
}

func goodPremium() *funding.InsurancePremium {
	return &funding.InsurancePremium{ID: "premi-1", Batch: "las-1", Kind: training.InsuranceWorkAccident, Participants: blk.MustNewCount(16), Months: blk.MustNewCount(2), PerMonth: money(16_800), Amount: money(537_600), Payment: "bayar-2", Document: "tagihan"}
}

func TestAllowanceChecks(t *testing.T) {
	type A = funding.AllowanceRate
	blktest.Checks(t, recordChecks("allowance_rate"), goodRate, today, (*A).Check, []blktest.Example[A]{
		{Check: "DOC-009", At: "/id", Break: func(r *A) { r.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(r *A) { r.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(r *A) { r.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(r *A) { r.Kind = "x" }},
		{Check: "DOC-009", At: "/per_day", Break: func(r *A) { r.PerDay = blk.Rupiah{} }},
		{Check: "PAY-001", At: "/per_day", Break: func(r *A) { r.PerDay = money(-1) }},
		{Check: "DOC-013", At: "/in_force", Break: func(r *A) { r.InForce.Until = dateOf("2025-01-01") }},
		{Check: "DOC-014", At: "/document", Break: func(r *A) { r.Document = "a b" }},
		{Check: "PAY-040", At: "/per_day", Break: func(r *A) { r.PerDay = money(20_001) }},
	})
	before := goodRate()
	before.PerDay, before.InForce = money(25_000), blk.MustParsePartialDate("2025").Period()
	require.Empty(t, before.Check(today), "no limit is known of that year")
	require.NoError(t, goodRate().Validate(today))

	type L = funding.PaymentListLine
	blktest.Checks(t, recordChecks("payment_list_line"), goodListLine, today, (*L).Check, []blktest.Example[L]{
		{Check: "DOC-009", At: "/enrolment", Break: func(l *L) { l.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(l *L) { l.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/days", Break: func(l *L) { l.Days = blk.Count{} }},
		{Check: "DOC-009", At: "/rate", Break: func(l *L) { l.Rate = blk.Rupiah{} }},
		{Check: "DOC-009", At: "/gross", Break: func(l *L) { l.Gross = blk.Rupiah{} }},
		{Check: "PAY-001", At: "/rate", Break: func(l *L) { l.Rate = money(0) }},
		{Check: "PAY-041", At: "/gross", Break: func(l *L) { l.Gross = money(80_000) }},
		{Check: "PAY-041", At: "/gross", Break: func(l *L) { l.Rate = money(1<<53 - 1) }},
		{Check: "PAY-042", At: "/net", Break: func(l *L) { l.Net = money(59_999) }},
		{Check: "PAY-042", At: "/net", Break: func(l *L) { l.Tax, l.Net = money(-1), money(60_001) }},
		{Check: "PAY-043", At: "/signed", Break: func(l *L) { l.Signed = blk.Flag{} }},
	})
	type P = funding.PaymentList
	blktest.Checks(t, recordChecks("payment_list"), goodList, today, (*P).Check, []blktest.Example[P]{
		{Check: "DOC-009", At: "/id", Break: func(l *P) { l.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(l *P) { l.ID = "a b" }},
		{Check: "DOC-009", At: "/batch", Break: func(l *P) { l.Batch = "" }},
		{Check: "DOC-014", At: "/batch", Break: func(l *P) { l.Batch = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(l *P) { l.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(l *P) { l.Kind = "x" }},
		{Check: "DOC-014", At: "/rate", Break: func(l *P) { l.Rate = "a b" }},
		{Check: "DOC-009", At: "/period", Break: func(l *P) { l.Period.From = blk.Date{} }},
		{Check: "DOC-013", At: "/period", Break: func(l *P) { l.Period.Until = dateOf("2026-01-01") }},
		{Check: "DOC-014", At: "/payment", Break: func(l *P) { l.Payment = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(l *P) { l.Document = "a b" }},
		{Check: "PAY-044", At: "/lines/1/enrolment", Break: func(l *P) { l.Lines[1].Enrolment = "e-1" }},
		{Check: "PAY-056", At: "/lines/1/account_number", Break: func(l *P) {
			l.Lines[0].AccountNumber, l.Lines[1].AccountNumber = funding.MustParseAccountNumber("99001"), funding.MustParseAccountNumber("99001")
		}},
		{Check: "PAY-045", At: "/total", Break: func(l *P) { l.Total = money(120_001) }},
		{Check: "PAY-041", At: "/lines/1/gross", Break: func(l *P) { l.Lines[1].Gross, l.Total = money(1), money(60_001) }},
	})
	require.NoError(t, goodList().Validate(today))
	long := goodList()
	for i := range 100 {
		line := *goodListLine()
		line.Enrolment = blk.EnrolmentID(fmt.Sprint("x-", i))
		long.Lines = append(long.Lines, line)
	}
	long.Lines[90].Enrolment, long.Total = "e-2", blk.Rupiah{}
	found := long.Check(today).Of("PAY-044")
	require.Len(t, found, 1)
	require.Equal(t, "/lines/90/enrolment /lines/1", found[0].At+" "+found[0].Params.Get("other"))

	type I = funding.InsurancePremium
	blktest.Checks(t, recordChecks("insurance_premium"), goodPremium, today, (*I).Check, []blktest.Example[I]{
		{Check: "DOC-009", At: "/id", Break: func(p *I) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *I) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/batch", Break: func(p *I) { p.Batch = "" }},
		{Check: "DOC-014", At: "/batch", Break: func(p *I) { p.Batch = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(p *I) { p.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(p *I) { p.Kind = "x" }},
		{Check: "DOC-009", At: "/participants", Break: func(p *I) { p.Participants = blk.Count{} }},
		{Check: "DOC-009", At: "/months", Break: func(p *I) { p.Months = blk.Count{} }},
		{Check: "DOC-009", At: "/per_month", Break: func(p *I) { p.PerMonth = blk.Rupiah{} }},
		{Check: "DOC-009", At: "/amount", Break: func(p *I) { p.Amount = blk.Rupiah{} }},
		{Check: "PAY-001", At: "/per_month", Break: func(p *I) { p.PerMonth = money(0) }},
		{Check: "DOC-014", At: "/payment", Break: func(p *I) { p.Payment = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(p *I) { p.Document = "a b" }},
		{Check: "PAY-046", At: "/amount", Break: func(p *I) { p.Amount = money(537_601) }},
		{Check: "PAY-046", At: "/amount", Break: func(p *I) { p.PerMonth = money(1<<53 - 1) }},
	})
	require.NoError(t, goodPremium().Validate(today))
}

// office are two batches with their sheets, and what was paid for them: all of it
// agrees. February has nine days of training.
func office() (*funding.Records, *training.Records) {
	t := &training.Records{
		Batches:  []training.Batch{{ID: "las-1", ParticipantDecree: "sk-las"}, {ID: "jahit-1", ParticipantDecree: "sk-jahit"}},
		Sessions: []training.Session{{ID: "s-1", Batch: "las-1", Date: dateOf("2026-02-12")}},
	}
	r := &funding.Records{AllowanceRates: []funding.AllowanceRate{*goodRate()}}
	for _, batch := range []blk.BatchID{"las-1", "jahit-1"} {
		list := funding.PaymentList{ID: funding.PaymentListID("nominatif-" + batch), Batch: batch, Kind: funding.TransportAllowance, Rate: "transpor-2026", Period: february, Payment: funding.PaymentID("bayar-" + batch), Total: money(0)}
		for i := range 4 {
			id := blk.EnrolmentID(fmt.Sprintf("%s-%d", batch, i))
			t.Enrolments = append(t.Enrolments, training.Enrolment{ID: id, Batch: batch, Selection: training.SelectionAccepted})
			for d := range 9 {
				mark := training.AttendanceMark{ID: training.AttendanceMarkID(fmt.Sprint(id, "-", d)), Enrolment: id, Date: dateOf("2026-02-02").AddDays(d), Mark: training.Present}
				if d == i {
					mark.Mark = training.Sick
				}
				t.AttendanceMarks = append(t.AttendanceMarks, mark)
			}
			line := *goodListLine()
			line.Enrolment, line.Days, line.Gross, line.Net = id, blk.MustNewCount(8), money(160_000), money(160_000)
			list.Lines = append(list.Lines, line)
			list.Total, _ = list.Total.Add(line.Gross)
		}
		r.PaymentLists = append(r.PaymentLists, list)
		p := *localPayment()
		p.ID, p.Batch, p.Gross, p.Net, p.BankAmount, p.Taxes = list.Payment, batch, list.Total, list.Total, list.Total, nil
		p.History = []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}
		r.Payments = append(r.Payments, p)
	}
	premium := *goodPremium()
	premium.Participants, premium.Months, premium.Amount = blk.MustNewCount(4), blk.MustNewCount(1), money(67_200)
	r.InsurancePremiums = []funding.InsurancePremium{premium}
	up := inHand("up-1", funding.Imprest, "2026-02-02", 10_000_000)
	r.Payments = append(r.Payments, up)
	r.Receipts = []funding.Receipt{*goodReceipt()}
	r.AccountabilityReports = []funding.AccountabilityReport{*goodAccountability()}
	return r, t
}

// audit returns what is found across the records, each as check and both places.
func audit(r *funding.Records, t *training.Records) (found []string) {
	for _, f := range r.Audit(t, today).Findings {
		found = append(found, string(f.Check)+" "+f.At+" "+f.Params.Get("other"))
	}
	return found
}

// One fault of each kind is planted, and found at both places; nothing else is.
func TestOneFaultOfEachKindIsFound(t *testing.T) {
	clean, sheets := office()
	require.Empty(t, audit(clean, sheets))
	require.Empty(t, clean.CheckWithTraining(nil, today, nil))
	require.Empty(t, (&funding.Records{}).CheckWithTraining(sheets, today, nil))
	for name, x := range map[string]struct {
		plant func(*funding.Records, *training.Records)
		want  []string
	}{
		"more days than attended":  {func(_ *funding.Records, s *training.Records) { s.AttendanceMarks[1].Mark = training.Absent }, []string{"PAY-051 /payment_lists/0/lines/0/days /training/enrolments/0"}},
		"fewer days than attended": {func(_ *funding.Records, s *training.Records) { s.AttendanceMarks[0].Mark = training.Present }, []string{"PAY-052 /payment_lists/0/lines/0/days /training/enrolments/0"}},
		"a mark was corrected": {func(_ *funding.Records, s *training.Records) {
			s.AttendanceMarks = append(s.AttendanceMarks, training.AttendanceMark{ID: "baru", Enrolment: "las-1-0", Session: "s-1", Mark: training.Absent},
				training.AttendanceMark{ID: "koreksi", Enrolment: "las-1-1", Date: dateOf("2026-02-05"), Mark: training.Absent, Amendment: blk.Amendment[training.AttendanceMarkID]{Replaces: "las-1-1-3"}})
		}, []string{"PAY-051 /payment_lists/0/lines/1/days /training/enrolments/1"}},
		"present for no hours": {func(_ *funding.Records, s *training.Records) {
			s.AttendanceMarks[1].Hours = blk.MustParseLessonHours("0")
		}, []string{"PAY-051 /payment_lists/0/lines/0/days /training/enrolments/0"}},
		"somebody of another batch": {func(_ *funding.Records, s *training.Records) {
			s.Enrolments[2].Batch = "jahit-1"
			s.Enrolments = append(s.Enrolments, training.Enrolment{ID: "las-1-9", Batch: "las-1"})
		}, []string{"PAY-050 /payment_lists/0/lines/2/enrolment /training/enrolments/2"}},
		"rejected":  {func(_ *funding.Records, s *training.Records) { s.Enrolments[5].Selection = training.SelectionRejected }, []string{"PAY-054 /payment_lists/1/lines/1/enrolment /training/enrolments/5"}},
		"a reserve": {func(_ *funding.Records, s *training.Records) { s.Enrolments[5].Selection = training.SelectionReserve }, []string{"PAY-054 /payment_lists/1/lines/1/enrolment /training/enrolments/5"}},
		"a reserve who was called": {func(_ *funding.Records, s *training.Records) {
			s.Enrolments[5].Selection, s.Enrolments[5].ReplacementFor = training.SelectionReserve, "jahit-1-9"
		}, nil},
		"no decree": {func(_ *funding.Records, s *training.Records) { s.Batches[1].ParticipantDecree = "" }, []string{"PAY-053 /payments/1/batch /training/batches/1", "PAY-053 /payment_lists/1/batch /training/batches/1"}},
		"too many insured": {func(r *funding.Records, _ *training.Records) {
			r.InsurancePremiums[0].Participants = blk.MustNewCount(5)
		}, []string{"PAY-055 /insurance_premiums/0/participants /training/batches/0"}},
		"paid more than listed": {func(r *funding.Records, _ *training.Records) { r.Payments[0].Gross = money(640_001) }, []string{"PAY-047 /payments/0/gross /funding/payment_lists/0"}},
		"a replenishment that pays other things too": {func(r *funding.Records, _ *training.Records) {
			r.Payments[0].Method, r.Payments[0].Gross = funding.ImprestReplenishment, money(900_000)
		}, nil},
		"a replenishment of less than is listed": {func(r *funding.Records, _ *training.Records) {
			r.Payments[0].Method, r.Payments[0].Gross = funding.ImprestReplenishment, money(639_999)
		}, []string{"PAY-047 /payments/0/gross /funding/payment_lists/0"}},
		"an addition of which the rest is paid back": {func(r *funding.Records, _ *training.Records) {
			r.Payments[0].Method, r.Payments[0].Gross = funding.ImprestAddition, money(640_001)
		}, nil},
		"an addition of less than is listed": {func(r *funding.Records, _ *training.Records) {
			r.Payments[0].Method, r.Payments[0].Gross = funding.ImprestAddition, money(639_999)
		}, []string{"PAY-047 /payments/0/gross /funding/payment_lists/0"}},
		"an imprest": {func(r *funding.Records, _ *training.Records) {
			r.Payments[0].Method, r.Payments[0].Gross = funding.Imprest, money(100_000)
		}, nil},
		"another rate": {func(r *funding.Records, _ *training.Records) { r.PaymentLists[0].Lines[1].Rate = money(25_000) }, []string{"PAY-048 /payment_lists/0/lines/1/rate /funding/allowance_rates/0"}},
		"a rate of another year": {func(r *funding.Records, _ *training.Records) {
			r.AllowanceRates[0].InForce.From = dateOf("2026-02-03")
			r.PaymentLists[1].Rate = ""
		}, []string{"PAY-048 /payment_lists/0/rate /funding/allowance_rates/0"}},
		"paid twice": {func(r *funding.Records, _ *training.Records) {
			r.PaymentLists = append(r.PaymentLists, funding.PaymentList{ID: "lagi", Batch: "las-1", Kind: funding.TransportAllowance, Period: blk.Period{From: dateOf("2026-02-10"), Until: dateOf("2026-02-10")},
				Lines: []funding.PaymentListLine{{Enrolment: "las-1-3", Days: blk.MustNewCount(1), Rate: money(20_000), Gross: money(20_000)}}})
		}, []string{"PAY-051 /payment_lists/2/lines/0/days /training/enrolments/3"}},
		"the rest is paid by a further list": {func(r *funding.Records, _ *training.Records) {
			r.PaymentLists[0].Lines[3] = funding.PaymentListLine{Enrolment: "las-1-3", Days: blk.MustNewCount(6), Rate: money(20_000), Gross: money(120_000)}
			r.Payments[0].Gross = money(600_000)
			r.PaymentLists = append(r.PaymentLists, funding.PaymentList{ID: "susulan", Batch: "las-1", Kind: funding.TransportAllowance, Period: february,
				Lines: []funding.PaymentListLine{{Enrolment: "las-1-3", Days: blk.MustNewCount(2), Rate: money(20_000), Gross: money(40_000)}}})
		}, nil},
		"a further list does not pay all of the rest": {func(r *funding.Records, _ *training.Records) {
			r.PaymentLists[0].Lines[3] = funding.PaymentListLine{Enrolment: "las-1-3", Days: blk.MustNewCount(6), Rate: money(20_000), Gross: money(120_000)}
			r.Payments[0].Gross = money(600_000)
			r.PaymentLists = append(r.PaymentLists, funding.PaymentList{ID: "susulan", Batch: "las-1", Kind: funding.TransportAllowance, Period: february,
				Lines: []funding.PaymentListLine{{Enrolment: "las-1-3", Days: blk.MustNewCount(1), Rate: money(20_000), Gross: money(20_000)}}})
		}, []string{"PAY-052 /payment_lists/0/lines/3/days /training/enrolments/3"}},
		"meals on the same days": {func(r *funding.Records, _ *training.Records) {
			again := r.PaymentLists[0]
			again.Kind, again.Rate, again.Payment = funding.MealAllowance, "", ""
			r.PaymentLists = append(r.PaymentLists, again)
		}, nil},
		"one proof twice": {func(r *funding.Records, _ *training.Records) {
			r.Payments[1].Taxes, r.Receipts[0].Taxes[0].NTPN = localPayment().Taxes, localPayment().Taxes[0].NTPN
		}, []string{"TAX-007 /receipts/0/taxes/0/ntpn /funding/payments/1/taxes/0/ntpn"}},
		"the book closes otherwise": {func(r *funding.Records, _ *training.Records) { r.Payments[2].Net = money(10_000_001) }, []string{"PAY-031 /accountability_reports/0/closing "}},
		"more out than in":          {func(r *funding.Records, _ *training.Records) { r.Payments[2].PaidOn = dateOf("2026-02-11") }, []string{"PAY-032 /accountability_reports/0 "}},
		"a receipt is missing":      {func(r *funding.Records, _ *training.Records) { r.AccountabilityReports[0].Receipts = nil }, []string{"PAY-033 /accountability_reports/0/receipts /funding/receipts/0"}},
		"the month before closed otherwise": {func(r *funding.Records, _ *training.Records) {
			r.AccountabilityReports = append(r.AccountabilityReports, funding.AccountabilityReport{ID: "spj-0", Organisation: "upt", Period: blk.MustParsePartialDate("2026-01").Period(), Closing: money(5)})
		}, []string{"PAY-034 /accountability_reports/0/opening /funding/accountability_reports/1"}},
		"the sheets are not there": {func(_ *funding.Records, s *training.Records) { s.AttendanceMarks = nil }, nil},
		"who has no mark where others have": {func(_ *funding.Records, s *training.Records) {
			s.AttendanceMarks = slices.Delete(s.AttendanceMarks, 0, 9)
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			r, s := office()
			x.plant(r, s)
			got := audit(r, s)
			if name == "the book closes otherwise" {
				require.Subset(t, got, x.want)
				return
			}
			require.Equal(t, x.want, got)
			for _, f := range r.Audit(s, today).Findings {
				blktest.CheckFinding(t, f)
			}
		})
	}
}

func TestAuditLaysSideBySide(t *testing.T) {
	r, s := office()
	s.AttendanceMarks[1].Mark, s.AttendanceMarks[9+1].Mark = training.Absent, training.Present
	s.Batches[1].ParticipantDecree = ""
	a := r.Audit(s, today)
	require.Len(t, a.Allowances, 8)
	require.Equal(t, "8 7 Rp20.000", fmt.Sprint(a.Allowances[0].Paid, " ", a.Allowances[0].Attended, " ", a.Allowances[0].Excess))
	require.Equal(t, "-Rp20.000", a.Allowances[1].Excess.String())
	over, under := a.Excess()
	require.Equal(t, "Rp20.000 Rp20.000", fmt.Sprint(over, " ", under))
	require.Len(t, a.Payments, 2)
	require.Equal(t, blk.True, a.Payments[0].Decided)
	require.Equal(t, blk.False, a.Payments[1].Decided)
	require.Equal(t, blk.True, a.Payments[1].Agrees)
	require.Empty(t, r.Audit(nil, nil).Allowances[0].Attended)
}

// A list that is made from the sheets agrees with them, and no other days do.
func TestListsMadeFromAttendanceAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := &training.Records{Batches: []training.Batch{{ID: "b", ParticipantDecree: "sk"}}}
		want := map[blk.EnrolmentID]map[blk.Date]bool{}
		for i := range rapid.IntRange(1, 5).Draw(t, "participants") {
			id := blk.EnrolmentID(fmt.Sprint("e-", i))
			s.Enrolments = append(s.Enrolments, training.Enrolment{ID: id, Batch: "b"})
			want[id] = map[blk.Date]bool{}
		}
		for i := range rapid.IntRange(0, 60).Draw(t, "marks") {
			e := rapid.SampledFrom(s.Enrolments).Draw(t, "e").ID
			m := training.AttendanceMark{ID: training.AttendanceMarkID(fmt.Sprint(i)), Enrolment: e, Date: dateOf("2026-01-25").AddDays(rapid.IntRange(0, 40).Draw(t, "d")), Mark: rapid.SampledFrom([]training.Presence{training.Present, training.Sick, training.Absent}).Draw(t, "mark")}
			s.AttendanceMarks = append(s.AttendanceMarks, m)
			if m.Mark == training.Present && february.Contains(m.Date) {
				want[e][m.Date] = true
			}
		}
		a := funding.NewAttendance(s)
		l, err := a.PaymentList("l", "b", goodRate(), february)
		require.NoError(t, err)
		sum := int64(0)
		for i, line := range l.Lines {
			days, _ := line.Days.Int()
			require.Len(t, want[line.Enrolment], days)
			sum += int64(days) * 20_000
			delete(want, line.Enrolment)
			l.Lines[i].Signed = blk.FlagOf(true)
		}
		for _, days := range want {
			require.Empty(t, days, "who was there is in the list")
		}
		require.Equal(t, money(sum), l.Total)
		require.Empty(t, l.Check(today))
		r := funding.Records{PaymentLists: funding.PaymentLists{l}}
		require.Empty(t, r.CheckWithTraining(s, today, nil))
		if len(l.Lines) > 0 {
			n, _ := l.Lines[0].Days.Int()
			l.Lines[0].Days = blk.MustNewCount(n + 1)
			require.Len(t, r.CheckWithTraining(s, today, nil).Of("PAY-051"), 1)
			l.Lines[0].Days = blk.MustNewCount(n - 1)
			require.Len(t, r.CheckWithTraining(s, today, nil).Of("PAY-052"), 1)
		}
	})
	_, known := (&funding.Attendance{}).Days("e", february)
	require.False(t, known)
	l, err := (&funding.Attendance{}).PaymentList("l", "b", goodRate(), february)
	require.NoError(t, err)
	require.Empty(t, l.Lines)
	r, s := office()
	rate := r.AllowanceRates[0]
	rate.PerDay = money(1<<53 - 1)
	_, err = funding.NewAttendance(s).PaymentList("l", "las-1", &rate, february)
	require.Error(t, err)
	_, known = funding.NewAttendance(s).Days("las-1-0", blk.Period{From: dateOf("2026-02-01")})
	require.False(t, known, "a period without an end")
}

func TestDoublePaymentOverManyLists(t *testing.T) {
	list := func(from, until string, days int, who ...blk.EnrolmentID) funding.PaymentList {
		l := funding.PaymentList{Kind: funding.MealAllowance, Period: blk.Period{From: dateOf(from), Until: dateOf(until)}}
		for _, e := range who {
			l.Lines = append(l.Lines, funding.PaymentListLine{Enrolment: e, Days: blk.MustNewCount(days)})
		}
		return l
	}
	r := funding.Records{PaymentLists: funding.PaymentLists{
		list("2026-02-01", "2026-02-28", 20, "a", "b"), list("2026-02-03", "2026-02-04", 2, "a"), list("2026-02-20", "2026-02-21", 2, "a", "c"), list("2026-03-01", "2026-03-02", 2, "a", "b"),
	}}
	require.Empty(t, audit(&r, nil), "February has room for all of them")
	r.PaymentLists = append(r.PaymentLists, list("2026-02-04", "2026-02-04", 1, "a", "b"))
	require.Equal(t, []string{"PAY-049 /payment_lists/4/lines/0/enrolment /funding/payment_lists/1/lines/0"}, audit(&r, nil), "of a day that is paid twice the room elsewhere does not help")
	r.PaymentLists[0].Lines[1].Days = blk.MustNewCount(28)
	require.Len(t, audit(&r, nil), 2)
	r.PaymentLists[0].Lines[1].Days = blk.Count{}
	require.Len(t, audit(&r, nil), 1, "how many days is not known")
}

// What a further list pays is not missing any more, and what it should not have paid is
// not due.
func TestExcessIsJudgedOverAllLists(t *testing.T) {
	for days, want := range map[int]string{1: "Rp0 Rp20.000", 2: "Rp0 Rp0", 3: "Rp20.000 Rp0"} {
		r, s := office()
		r.PaymentLists[0].Lines[0].Days, r.PaymentLists[0].Lines[0].Gross = blk.MustNewCount(6), money(120_000)
		r.PaymentLists = append(r.PaymentLists, funding.PaymentList{ID: "susulan", Batch: "las-1", Kind: funding.TransportAllowance, Period: february,
			Lines: []funding.PaymentListLine{{Enrolment: "las-1-0", Days: blk.MustNewCount(days), Rate: money(20_000), Gross: money(int64(days) * 20_000)}}})
		a := r.Audit(s, today)
		over, under := a.Excess()
		require.Equal(t, want, fmt.Sprint(over, " ", under))
	}
}

func BenchmarkAudit(b *testing.B) {
	r, s := many(100_000, 10)
	b.Run("audit", func(b *testing.B) {
		for b.Loop() {
			if found := r.CheckWithTraining(s, today, nil); len(found) > 0 {
				b.Fatal(found[0])
			}
		}
	})
	b.Run("naive", func(b *testing.B) {
		for b.Loop() {
			if naiveAudit(r, s) > 0 {
				b.Fatal("found")
			}
		}
	})
	r, s = many(50_000, 10)
	b.Run("half", func(b *testing.B) {
		for b.Loop() {
			r.CheckWithTraining(s, today, nil)
		}
	})
}

// many returns as many allowances and so many marks for each.
func many(allowances, marks int) (*funding.Records, *training.Records) {
	s, r := &training.Records{}, &funding.Records{}
	for i := range allowances {
		batch := blk.BatchID(fmt.Sprint("b-", i/16))
		if i%16 == 0 {
			s.Batches = append(s.Batches, training.Batch{ID: batch, ParticipantDecree: "sk"})
			r.PaymentLists = append(r.PaymentLists, funding.PaymentList{Batch: batch, Kind: funding.TransportAllowance, Period: february})
		}
		id := blk.EnrolmentID(fmt.Sprint("e-", i))
		s.Enrolments = append(s.Enrolments, training.Enrolment{ID: id, Batch: batch})
		for d := range marks {
			s.AttendanceMarks = append(s.AttendanceMarks, training.AttendanceMark{Enrolment: id, Date: february.From.AddDays(d), Mark: training.Present})
		}
		l := &r.PaymentLists[len(r.PaymentLists)-1]
		l.Lines = append(l.Lines, funding.PaymentListLine{Enrolment: id, Days: blk.MustNewCount(marks)})
	}
	return r, s
}

// naiveAudit counts the days of attendance as one would at first: a set of days for each
// participant.
func naiveAudit(r *funding.Records, s *training.Records) (found int) {
	days := map[blk.EnrolmentID]map[string]bool{}
	for i := range s.AttendanceMarks {
		m := &s.AttendanceMarks[i]
		if m.Mark == training.Present && february.Contains(m.Date) {
			if days[m.Enrolment] == nil {
				days[m.Enrolment] = map[string]bool{}
			}
			days[m.Enrolment][m.Date.String()] = true
		}
	}
	for i := range r.PaymentLists {
		for _, l := range r.PaymentLists[i].Lines {
			if n, _ := l.Days.Int(); n > len(days[l.Enrolment]) {
				found++
			}
		}
	}
	return found
}

// auditedOffice is the office of testdata/audit.json, a dataset of which this package
// reads its part and that of training.
func auditedOffice(t *testing.T) (*funding.Records, *training.Records) {
	t.Helper()
	b, err := os.ReadFile("testdata/audit.json")
	require.NoError(t, err)
	var doc struct {
		Training training.Records `json:"training"`
		Funding  funding.Records  `json:"funding"`
	}
	require.NoError(t, json.Unmarshal(b, &doc))
	return &doc.Funding, &doc.Training
}

// The auditor's page: by themselves all records are right, and beside each other one
// fault of each kind is found, each with both places.
func TestTheAuditorFindsEveryPlantedFault(t *testing.T) {
	r, s := auditedOffice(t)
	require.Equal(t, []string{
		"PAY-031 /accountability_reports/1/closing ",
		"PAY-032 /accountability_reports/1 ",
		"PAY-033 /accountability_reports/1/receipts /funding/receipts/1",
		"PAY-034 /accountability_reports/1/opening /funding/accountability_reports/0",
		"PAY-047 /payments/1/gross /funding/payment_lists/1",
		"PAY-048 /payment_lists/1/lines/1/rate /funding/allowance_rates/0",
		"PAY-049 /payment_lists/2/lines/0/enrolment /funding/payment_lists/1/lines/0",
		"TAX-007 /receipts/1/taxes/0/ntpn /funding/receipts/0/taxes/0/ntpn",
		"PAY-050 /payment_lists/0/lines/2/enrolment /training/enrolments/11",
		"PAY-051 /payment_lists/0/lines/0/days /training/enrolments/0",
		"PAY-052 /payment_lists/0/lines/1/days /training/enrolments/1",
		"PAY-053 /payment_lists/3/batch /training/batches/2",
		"PAY-054 /payment_lists/0/lines/3/enrolment /training/enrolments/3",
		"PAY-055 /insurance_premiums/0/participants /training/batches/0",
	}, audit(r, s))
	var alone []string
	for _, f := range r.Check(today) {
		if f.Check[:3] != "TAX" && !slices.Contains([]blk.CheckID{"PAY-031", "PAY-032", "PAY-033", "PAY-034", "PAY-047", "PAY-048", "PAY-049"}, f.Check) {
			alone = append(alone, string(f.Check)+" "+f.At)
		}
	}
	require.Equal(t, []string{"PAY-056 /payment_lists/0/lines/5/account_number"}, alone)
	a := r.Audit(s, today)
	over, under := a.Excess()
	require.Equal(t, "Rp40.000 Rp20.000", fmt.Sprint(over, " ", under), "a day of absence, and one that is paid twice")
}
