package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

// Where alumni cannot be traced, the cost of one who found work lies between two
// bounds. An absent cost is not Rp0, and nothing is divided by zero.
func ExampleCostBase() {
	b := funding.CostBase{Centre: "blk-contoh", Cost: blk.MustNewRupiah(90_000_000),
		Participants: blk.MustNewCount(16), Passed: blk.MustNewCount(0), Placed: training.Rate{Numerator: 6, Denominator: 10, Untraced: 5}}
	for _, unit := range []funding.CostUnit{funding.PerParticipant, funding.PerPassed, funding.PerPlaced} {
		var x funding.UnitCost = b.UnitCost(unit)
		fmt.Println(x.Label().EN)
	}
	b.Cost = blk.Rupiah{}
	x := b.UnitCost(funding.PerParticipant)
	fmt.Println(x.Label().ID, x.Problem == funding.CostUnknown)
	// Output:
	// Cost per participant: Rp5.625.000 (over 16)
	// Cost per passed trainee: undetermined, what it is divided by is zero
	// Cost per placed alumnus: Rp10.000.000 (between Rp8.181.818 and Rp15.000.000; over 6 to 11)
	// Biaya per peserta: tidak dapat ditentukan, biayanya belum diketahui; kosong bukan Rp0 true
}

// The numbers that cost is divided by are those of the outcome report.
func ExampleNewCostBase() {
	day := blk.MustParseDate
	attended := blk.Period{From: day("2025-02-03"), Until: day("2025-03-14")}
	r := &training.Records{Enrolments: []training.Enrolment{
		{ID: "e-1", Batch: "las-1", AppliedOn: day("2025-01-06"), Attended: attended, Completion: training.Completed, Result: training.Passed},
		{ID: "e-2", Batch: "las-1", AppliedOn: day("2025-01-06"), Attended: attended, Completion: training.Completed, Result: training.Passed},
	}, Outcomes: []training.Outcome{{ID: "o-1", Enrolment: "e-1", CollectedOn: day("2025-09-20"), Destination: training.Employed}}}
	b := funding.NewCostBase(blk.MustNewRupiah(11_000_000), r, nil, "", nil)
	for _, x := range b.UnitCosts() {
		fmt.Println(x.Label().ID)
	}
	// Output:
	// Biaya per paket: tidak dapat ditentukan, pembaginya belum diketahui
	// Biaya per peserta: Rp5.500.000 (dibagi 2)
	// Biaya per lulusan: Rp5.500.000 (dibagi 2)
	// Biaya per sertifikat: tidak dapat ditentukan, pembaginya belum diketahui
	// Biaya per alumni yang bekerja: Rp5.500.000 (antara Rp5.500.000 dan Rp11.000.000; dibagi 1 sampai 2)
}

// Costs are compared where they can be. The others stand beside them and say why not.
func ExampleCostComparison() {
	standard := funding.StandardCost(&blk.Parameter{ID: "standard_cost_per_participant", Unit: blk.UnitRupiah,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 5_500_000}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "angka contoh", EN: "a number for the example"})}}}}, nil)
	year, hours := blk.MustParsePartialDate, blk.MustParseLessonHours("240")
	k := funding.CostComparison{Unit: funding.PerParticipant, Year: year("2025"), Hours: hours, Standard: standard}
	for _, row := range k.Compare([]funding.CostBase{
		{Centre: "blk-a", Year: year("2025"), Hours: hours, Cost: blk.MustNewRupiah(96_000_000), Participants: blk.MustNewCount(16)},
		{Centre: "blk-b", Year: year("2024"), Hours: hours, Cost: blk.MustNewRupiah(80_000_000), Participants: blk.MustNewCount(16)},
		{Centre: "blk-c", Year: year("2025"), Hours: hours, Cost: blk.MustNewRupiah(80_000_000), Participants: blk.MustNewCount(16)},
		{Centre: "blk-d", Year: year("2025"), Participants: blk.MustNewCount(16)},
	}) {
		fmt.Println(row.Rank, row.Centre, row.Cost.Value, row.OfStandard, row.WithinStandard)
		for _, d := range row.Differences {
			fmt.Println("  not compared:", d.Label().EN)
		}
	}
	// Output:
	// 1 blk-c Rp5.000.000 90.91 true
	// 2 blk-a Rp6.000.000 109.09 false
	// 0 blk-b Rp5.000.000  undetermined
	//   not compared: another year
	// 0 blk-d   undetermined
	//   not compared: the duration is not known
	//   not compared: the unit cost is undetermined
}
