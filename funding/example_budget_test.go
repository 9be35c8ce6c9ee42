package funding_test

import (
	"errors"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/funding"
)

// What counts as own revenue is what a centre earns: government assistance and
// company money do not.
func ExampleSourceKind() {
	for _, s := range []funding.FundSource{funding.LocalCharge, funding.BLUD, funding.GovernmentAssistance, funding.CSR, funding.Deconcentration} {
		fmt.Println(s.Label().ID, "->", s.Kind().Label().ID, s.Kind() == funding.SourceOwnRevenue)
	}
	// Output:
	// retribusi daerah -> pendapatan sendiri true
	// pendapatan BLUD -> pendapatan sendiri true
	// bantuan pemerintah -> uang publik false
	// CSR/TJSL -> uang perusahaan false
	// dekonsentrasi -> uang publik false
}

// The tobacco excise is divided by rules that change with the year.
func ExampleExciseSharesOn() {
	for _, on := range []string{"2020-06-01", "2021-06-01", "2026-06-01"} {
		var s funding.ExciseShares = funding.ExciseSharesOn(blk.MustParseDate(on))
		fmt.Printf("%s welfare %q health %q enforcement %q skills %q\n", on[:4], s.Welfare.Label().EN, s.Health.Label().EN, s.Enforcement.Label().EN, s.Skills.Label().EN)
	}
	// Output:
	// 2020 welfare "" health "50 percent" enforcement "" skills ""
	// 2021 welfare "50 percent" health "25 percent" enforcement "25 percent" skills "20 percent"
	// 2026 welfare "50 percent" health "40 percent" enforcement "10 percent" skills ""
}

// The parameters of this package have dated values with their basis.
func ExampleParameters() {
	p := funding.Parameters()[0]
	v, _ := p.On(blk.MustParseDate("2026-01-01"))
	fmt.Println(p.ID, p.Unit.Format(v.Number).ID)
	// Output: excise_welfare_share 50 persen
}

// An account of the state has six digits. A title is known of a few; no account is
// refused for having none.
func ExampleParseStateAccountCode() {
	a, err := funding.ParseStateAccountCode("526112")
	fmt.Println(a, a.Prefix(4), a.Title().ID, a.TitleConfidence(), err)
	fmt.Println(funding.MustParseStateAccountCode("511111").Title().IsZero())
	_, err = funding.ParseStateAccountCode("5.1.02.01.001.00024")
	fmt.Println(err)
	// Output:
	// 526112 5261 Belanja Peralatan dan Mesin untuk Diserahkan kepada Masyarakat/Pemda medium <nil>
	// true
	// The account of the state has a character that is not a digit 0-9 (at byte 1). Write six digits, the first from 1 to 8, for example 526112.
}

// Budgets before 2026 spell the same account with two digits less. Only the longer
// spelling has room for every account, so it is the one form.
func ExampleReadLocalAccountCode() {
	for _, text := range []string{"5.1.02.01.001.00024", "5.1.02.01.01.0024", "5.1.02.01.01"} {
		a, repaired, err := funding.ReadLocalAccountCode(text)
		short, _ := a.Short()
		fmt.Println(a, repaired, short, a.Prefix(3), err != nil)
	}
	_, err := funding.ParseLocalAccountCode("5.1.02.01.01.0024")
	fmt.Println(err.(*blk.ParseError).Text().ID)
	fmt.Println(funding.MustParseLocalAccountCode("5.1.02.01.001.00024").Title().ID)
	// Output:
	// 5.1.02.01.001.00024 false 5.1.02.01.01.0024 5.1.02 false
	// 5.1.02.01.001.00024 true 5.1.02.01.01.0024 5.1.02 false
	//  false   true
	// Kode rekening: ada karakter yang bukan angka 0-9 (pada byte 12). Tulis enam bagian dengan titik, yang pertama 4 sampai 6, misalnya 5.1.02.01.001.00024; ejaan pendek 5.1.02.01.01.0024 ditulis dengan nol tambahan.
	// Belanja Alat/Bahan untuk Kegiatan Kantor - Alat Tulis Kantor
}

// A sub-activity says whose affair it is and at which level.
func ExampleParseSubActivityCode() {
	c, err := funding.ParseSubActivityCode("2.07.03.2.01.0001")
	fmt.Println(c.Affair(), c.Programme(), c.Activity(), c.Level(), err)
	fmt.Println(funding.MustParseSubActivityCode("1.01.02.2.01.01"))
	// Output:
	// 2.07 2.07.03 2.07.03.2.01 regency <nil>
	// 1.01.02.2.01.01
}

// A line is what it is counted in times its price. What does not add up is found
// with the number that it must be.
func ExampleBudgetLine() {
	l := funding.BudgetLine{ID: "las-transpor", Source: funding.APBDRegency, LocalAccount: funding.MustParseLocalAccountCode("5.1.02.02.001.00003"), SubActivity: funding.MustParseSubActivityCode("2.07.03.2.01.0001"),
		Item: "Transpor peserta", Quantities: []funding.QuantityFactor{{Quantity: blk.MustNewCount(16), Unit: "orang"}, {Quantity: blk.MustNewCount(30), Unit: "hari"}},
		UnitPrice: blk.MustNewRupiah(20_000), Amount: blk.MustNewRupiah(9_500_000)}
	product, err := l.Product()
	fmt.Println(l.Calculation(), "=", product, err)
	fmt.Println(l.Check(nil).In(blk.English))

	l.UnitPrice = blk.MustNewRupiah(9_007_199_254_740_991)
	_, err = l.Product()
	fmt.Println(err)
	// Output:
	// 16 orang × 30 hari × Rp20.000 = Rp9.600.000 <nil>
	// BDG-001 error /amount: The amount (Rp9.500.000) must be the quantities times the unit price (Rp9.600.000). Work out 16 orang × 30 hari × Rp20.000 again and correct the quantities, the price or the amount.
	// rupiah: the result is beyond 9007199254740991; split it into smaller amounts
}

// A budget keeps to its ceiling, to one chart of accounts and to its year.
func ExampleBudget() {
	b := funding.Budget{ID: "dpa-2026", Version: blk.MustNewCount(1), Organisation: "disnaker", FiscalYear: blk.MustParsePartialDate("2026"),
		Authority: funding.BudgetAuthority{Kind: funding.AuthorityDPA, Number: "DPA/A.1/2.07"}, Ceiling: blk.MustNewRupiah(9_000_000),
		Lines: []funding.BudgetLine{
			{ID: "transpor", Source: funding.APBDRegency, Item: "Transpor peserta", Amount: blk.MustNewRupiah(9_600_000), LocalAccount: funding.MustParseLocalAccountCode("5.1.02.02.001.00003")},
			{ID: "bahan", Source: funding.APBN, Item: "Bahan pelatihan", Amount: blk.MustNewRupiah(0), StateAccount: funding.MustParseStateAccountCode("521211"),
				Output: funding.OutputPath{Programme: "026.13.DL", Activity: "6036", OutputClass: "QDB", Output: "001"}},
		}}
	fmt.Println(b.Authority.Kind.Label().ID, "-", b.System().Label().ID, "-", b.Lines[1].Output)
	fmt.Println(b.Check(nil).In(blk.Indonesian))
	// Output:
	// dokumen pelaksanaan anggaran (DPA) - APBD - 026.13.DL/6036/QDB/001
	// BDG-005 kesalahan /lines/1: Anggaran ini memakai APBD; baris ini memakai APBN. Pakai bagan akun anggaran ini, atau pindahkan barisnya ke anggaran yang tepat.
	// FND-002 kesalahan /ceiling: Jumlah semua baris (Rp9.600.000) tidak boleh melebihi pagu (Rp9.000.000). Kurangi barisnya, atau perbaiki pagunya dengan revisi.
}

// The words of budgets.
func ExampleBudgetAuthorityKind() {
	fmt.Println(funding.BudgetAuthorityKind("").CodeList().Values())
	fmt.Println(funding.AuthorityDIPA.System(), funding.TreasurySystem("").CodeList().Values())
	fmt.Println(funding.CostStandardKind("").CodeList().Values())
	fmt.Println(funding.BudgetLineState("").CodeList().Values(), funding.LineFreeze.Label().ID)
	// Output:
	// [rka_kl dipa rka_skpd dpa dppa rab]
	// state [state local]
	// [sbm sbk ssh hspk]
	// [planned allocated committed realised closed revised frozen] bekukan
}

// A cost standard holds at a place and in a year.
func ExampleCostStandard() {
	s := funding.CostStandard{ID: "ssh-transpor", Kind: funding.StandardPrice, Item: "Transpor peserta", Region: blk.MustParseRegion("64.01"), InForce: blk.MustParsePartialDate("2026").Period(),
		Unit: "OH", Ceiling: blk.MustNewRupiah(25_000)}
	year := blk.MustParsePartialDate("2026").Period()
	fmt.Println(s.IsFor(blk.MustParseRegion("64.01.04"), year), s.IsFor(blk.MustParseRegion("64.02"), year), s.IsFor(blk.Region{}, year))

	r := funding.Records{CostStandards: []funding.CostStandard{s}, Budgets: []funding.Budget{{ID: "b", Organisation: "d", Region: blk.MustParseRegion("64.01"), FiscalYear: blk.MustParsePartialDate("2026"), Authority: funding.BudgetAuthority{Kind: funding.AuthorityDPA},
		Lines: []funding.BudgetLine{{ID: "l", Source: funding.APBDRegency, Item: "Transpor", Amount: blk.MustNewRupiah(30_000), UnitPrice: blk.MustNewRupiah(30_000), CostStandard: "ssh-transpor"}}}}}
	fmt.Println(r.Check(nil).In(blk.English))
	// Output:
	// true false undetermined
	// BDG-011 error /budgets/0/lines/0/unit_price: The unit price (Rp30.000) must not exceed cost standard "ssh-transpor" (Rp25.000). Lower the price, or name the right standard.
}

// A new version of a budget is explained, difference by difference, and the changes
// add up.
func ExampleCompareBudgets() {
	line := func(id funding.BudgetLineID, item string, days int, price, amount int64) funding.BudgetLine {
		return funding.BudgetLine{ID: id, Item: item, Quantities: []funding.QuantityFactor{{Quantity: blk.MustNewCount(16), Unit: "orang"}, {Quantity: blk.MustNewCount(days), Unit: "hari"}}, UnitPrice: blk.MustNewRupiah(price), Amount: blk.MustNewRupiah(amount)}
	}
	before := &funding.Budget{Lines: []funding.BudgetLine{line("1", "Transpor peserta", 30, 20_000, 9_600_000), line("2", "Konsumsi", 30, 35_000, 16_800_000), line("3", "Sewa tenda", 1, 100_000, 1_600_000)}}
	after := &funding.Budget{Lines: []funding.BudgetLine{line("1", "Transpor peserta", 25, 25_000, 10_000_000), line("2", "Konsumsi", 25, 35_000, 14_000_000), line("4", "Bahan praktik", 1, 300_000, 4_800_000)}}
	c, err := funding.CompareBudgets(before, after)
	for _, d := range c.Differences {
		fmt.Println(d.Text().ID)
	}
	var same funding.BudgetComparison = c
	fmt.Println(same.Before, "->", c.After, "change", c.Change, "moved", c.Moved, err)
	var first funding.BudgetDifference = c.Differences[0]
	fmt.Println(first.Kind, funding.DifferencePrice.Label().EN)

	after.Lines[0].Amount = blk.Rupiah{}
	_, err = funding.CompareBudgets(before, after)
	e, _ := errors.AsType[*blk.AmountError](err)
	fmt.Println(e.Problem)
	// Output:
	// Transpor peserta: volume berubah dari 16 orang × 30 hari menjadi 16 orang × 25 hari (-Rp1.600.000).
	// Transpor peserta: harga satuan berubah dari Rp20.000 menjadi Rp25.000 (+Rp2.000.000).
	// Konsumsi: volume berubah dari 16 orang × 30 hari menjadi 16 orang × 25 hari (-Rp2.800.000).
	// Bahan praktik: baris ditambahkan (+Rp4.800.000).
	// Sewa tenda: baris dihapus (-Rp1.600.000).
	// Rp28.000.000 -> Rp28.800.000 change Rp800.000 moved Rp4.400.000 <nil>
	// quantity price changed
	// absent
}

// A line moves as its money does; whether money is left its ledger says.
func ExampleBudgetLineLifecycle() {
	l := funding.BudgetLine{ID: "transpor", Item: "Transpor", Quantities: []funding.QuantityFactor{{Quantity: blk.MustNewCount(480)}}, UnitPrice: blk.MustNewRupiah(20_000), Amount: blk.MustNewRupiah(9_600_000)}
	ledger := funding.NewLedger([]funding.Entry{
		{ID: "1", Kind: funding.EntryAllocation, Line: "transpor", Amount: blk.MustNewRupiah(9_600_000), On: blk.MustParseDate("2026-01-05")},
		{ID: "2", Kind: funding.EntryCommitment, Line: "transpor", Amount: blk.MustNewRupiah(9_600_000), On: blk.MustParseDate("2026-02-01"), Commitment: "sk"},
	}, blk.Date{})
	life := funding.BudgetLineLifecycle()
	for i, event := range []funding.BudgetLineEvent{funding.LineAllocate, funding.LineCommit, funding.LineRealise, funding.LineClose} {
		step, found := life.Try(l.History, event, blk.Move[funding.BudgetLine]{Record: &l, Actor: "u-1", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant(fmt.Sprintf("2026-0%d-01T02:00:00Z", i+1)), Context: &blk.Context{Supply: ledger.Supply}})
		if found.HasErrors() {
			fmt.Println(found.In(blk.Indonesian))
			continue
		}
		l.History = append(l.History, step)
		var state funding.BudgetLineState = l.State()
		fmt.Println(event.Label().ID, "->", state.Label().ID)
	}
	// Output:
	// alokasikan -> dialokasikan
	// ikat dengan komitmen -> terikat komitmen
	// realisasikan -> terealisasi
	// BDG-015 kesalahan: Tidak boleh ada komitmen yang masih terbuka. Ini belum terpenuhi. Bayar atau lepaskan komitmennya.
}

// Every balance follows from the entries. A payment that the bank sent back is taken
// back by an entry of its own, after which it may be made again.
func ExampleNewLedger() {
	on := blk.MustParseDate
	entries := []funding.Entry{
		{ID: "1", Kind: funding.EntryAllocation, Line: "transpor", Amount: blk.MustNewRupiah(9_600_000), On: on("2026-01-05")},
		{ID: "2", Kind: funding.EntryCommitment, Line: "transpor", Amount: blk.MustNewRupiah(9_600_000), On: on("2026-02-27"), Commitment: "sk-peserta"},
		{ID: "3", Kind: funding.EntryRealisation, Line: "transpor", Amount: blk.MustNewRupiah(4_800_000), On: on("2026-03-27"), Commitment: "sk-peserta", Payment: "sp2d-1"},
		{ID: "4", Kind: funding.EntryReversal, Line: "transpor", Amount: blk.MustNewRupiah(-4_800_000), On: on("2026-03-28"), Reverses: "3", Reason: "retur bank"},
		{ID: "5", Kind: funding.EntryRealisation, Line: "transpor", Amount: blk.MustNewRupiah(4_800_000), On: on("2026-03-30"), Commitment: "sk-peserta", Payment: "sp2d-1"},
	}
	for _, day := range []string{"2026-01-31", "2026-03-27", "2026-03-28", "2026-03-31"} {
		l := funding.NewLedger(entries, on(day))
		b, _ := l.Balance("transpor")
		left, _ := b.Available()
		fmt.Printf("%s allocated %s committed %q realised %q available %s\n", day, b.Allocated, b.Committed, b.Realised, left)
	}
	l := funding.NewLedger(entries, blk.Date{})
	open, _ := l.Open("sk-peserta")
	bound, _ := l.Bound("sk-peserta")
	spent, _ := l.Spent("sp2d-1", "transpor")
	fmt.Println(open, bound, spent, len(l.Check(nil)))

	again := append(entries, funding.Entry{ID: "6", Kind: funding.EntryRealisation, Line: "transpor", Amount: blk.MustNewRupiah(4_800_001), On: on("2026-04-30"), Payment: "sp2d-1"})
	fmt.Println(funding.NewLedger(again, blk.Date{}).Check(nil).In(blk.Indonesian))
	// Output:
	// 2026-01-31 allocated Rp9.600.000 committed "" realised "" available Rp9.600.000
	// 2026-03-27 allocated Rp9.600.000 committed "Rp4.800.000" realised "Rp4.800.000" available Rp0
	// 2026-03-28 allocated Rp9.600.000 committed "Rp9.600.000" realised "Rp0" available Rp0
	// 2026-03-31 allocated Rp9.600.000 committed "Rp4.800.000" realised "Rp4.800.000" available Rp0
	// Rp4.800.000 Rp9.600.000 Rp4.800.000 0
	// FND-003 kesalahan /5/amount: Pada akhir 2026-04-30, komitmen ditambah realisasi (Rp14.400.001) tidak boleh melebihi alokasi baris ini (Rp9.600.000). Tambah alokasinya dengan pergeseran sebelum hari itu, atau batalkan entri ini.
	// LED-004 kesalahan /5/payment: Pembayaran "sp2d-1" tidak boleh direalisasikan dua kali dari baris yang sama. Batalkan salah satu entri dengan pembalikan.
}

// Balances are summed by anything that is known of a line.
func ExampleBalancesBy() {
	lines := map[funding.BudgetLineID]funding.Purpose{"transpor": funding.PurposeTraining, "konsumsi": funding.PurposeTraining, "gedung": funding.PurposeConstruction}
	var l *funding.Ledger = funding.NewLedger([]funding.Entry{
		{ID: "1", Kind: funding.EntryAllocation, Line: "transpor", Amount: blk.MustNewRupiah(9_600_000)},
		{ID: "2", Kind: funding.EntryAllocation, Line: "konsumsi", Amount: blk.MustNewRupiah(16_800_000)},
		{ID: "3", Kind: funding.EntryAllocation, Line: "gedung", Amount: blk.MustNewRupiah(2_700_000_000)},
		{ID: "4", Kind: funding.EntryRealisation, Line: "gedung", Amount: blk.MustNewRupiah(0), Payment: "sp2d-0"},
	}, blk.Date{})
	sums, err := funding.BalancesBy(l, func(id funding.BudgetLineID) (funding.Purpose, bool) { p, ok := lines[id]; return p, ok })
	var training funding.Balance = sums[funding.PurposeTraining]
	fmt.Println(training.Allocated, training.Realised.IsZero(), "-", sums[funding.PurposeConstruction].Realised, err)
	for _, kind := range []funding.EntryKind{funding.EntryShift, funding.EntryRealisation} {
		fmt.Println(kind.Label().ID, kind.MayBeNegative())
	}
	// Output:
	// Rp26.400.000 true - Rp0 <nil>
	// pergeseran true
	// realisasi false
}

// What the ledger binds keeps to its contract.
func ExampleCommitment() {
	r := funding.Records{
		Commitments: []funding.Commitment{{ID: "kontrak-1", Document: "spk-7", Organisation: "cv-katering", Item: "Konsumsi", Amount: blk.MustNewRupiah(16_000_000)}},
		Entries: []funding.Entry{
			{ID: "1", Kind: funding.EntryAllocation, Line: "konsumsi", Amount: blk.MustNewRupiah(16_800_000), On: blk.MustParseDate("2026-01-05")},
			{ID: "2", Kind: funding.EntryCommitment, Line: "konsumsi", Amount: blk.MustNewRupiah(16_800_000), On: blk.MustParseDate("2026-02-01"), Commitment: "kontrak-1"},
		},
	}
	fmt.Println(r.Check(nil).In(blk.English))
	fmt.Println(r.Ledger(blk.MustParseDate("2026-01-31")).Len())
	// Output:
	// LED-010 error /commitments/0/amount: What the ledger binds (Rp16.800.000) must not exceed the commitment (Rp16.000.000). Correct the entries of the commitment, or record the addendum with its new amount.
	// 1
}

// What a line is counted in is read as offices write it; what can mean two things is
// refused.
func ExampleReadQuantities() {
	for _, text := range []string{"16 orang x 30 hari", "1.500 lembar", "1,5 hari"} {
		factors, err := funding.ReadQuantities(text)
		fmt.Println(factors, err)
	}
	// Output:
	// [16 orang 30 hari] <nil>
	// [1.500 lembar] <nil>
	// [] The quantity has a fraction that is not allowed (at byte 0). Write whole numbers with their units, separated by an x, for example 16 orang x 30 hari or 1.500 lembar.
}

// The progress by which a contract is paid is that of the reports of its project.
func ExampleMeasuredFrom() {
	p := construction.Project{ID: "blk-contoh", Reports: []construction.ProgressReport{
		{ID: "bulan-1", On: blk.MustParseDate("2026-07-31"), Total: blk.MustParsePercent("12.50"), Document: "ba-1"},
		{ID: "bulan-2", On: blk.MustParseDate("2026-08-31"), Total: blk.MustParsePercent("30.00"), Document: "ba-2"},
	}}
	k := funding.Commitment{ID: "kontrak", Project: p.ID, Progress: funding.MeasuredFrom(&p)}
	for _, m := range k.Progress {
		fmt.Println(m.MeasuredOn, m.Share, m.Document)
	}
	// Output:
	// 2026-07-31 12.50 ba-1
	// 2026-08-31 30.00 ba-2
}
