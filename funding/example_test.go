package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// A proposal for equipment adds up to the last rupiah, and a total that does not
// fit its items is found before the ministry finds it.
func ExampleAssistanceProposal() {
	p := funding.AssistanceProposal{
		ID: "bantuan-peralatan-2026", Kind: funding.AssistanceEquipment, Centre: "blk-paser", Proponent: "disnakertrans-paser", Addressee: "kemnaker",
		Lines: []funding.ProposalLine{
			{Item: "Mesin las SMAW inverter", Specification: "200 A, satu fase", Quantity: blk.MustNewCount(8), UnitPrice: blk.MustNewRupiah(4_850_000), Workshop: "bengkel-las"},
			{Item: "Kabin las", Specification: "1,5 m x 1,5 m dengan penghisap asap", Quantity: blk.MustNewCount(8), UnitPrice: blk.MustNewRupiah(6_250_000), Workshop: "bengkel-las"},
		},
		Total: blk.MustNewRupiah(89_000_000),
	}
	fmt.Println(p.Check(nil).In(blk.Indonesian))
	sum, known := p.Amount()
	fmt.Println(sum, known, "-", sum.InWords())

	p.Lines[1].UnitPrice = blk.Rupiah{}
	_, known = p.Amount()
	fmt.Println(known, "- a price that is absent is not Rp0")
	// Output:
	// GRN-002 kesalahan /total: Jumlah seluruhnya (Rp89.000.000) harus sama dengan jumlah rincian (Rp88.800.000). Hitung kembali jumlahnya.
	// Rp88.800.000 true - delapan puluh delapan juta delapan ratus ribu rupiah
	// false - a price that is absent is not Rp0
}

// A proposal moves from state to state. A move that may not be made comes back
// with every reason, and nothing is changed.
func ExampleProposalLifecycle() {
	life := funding.ProposalLifecycle()
	p := funding.AssistanceProposal{ID: "bantuan-peralatan-2026", Kind: funding.AssistanceEquipment, Centre: "blk-paser",
		Lines: []funding.ProposalLine{{Item: "Mesin las SMAW inverter", Specification: "200 A", Quantity: blk.MustNewCount(8), UnitPrice: blk.MustNewRupiah(4_850_000), Workshop: "bengkel-las"}},
		Total: blk.MustNewRupiah(38_800_000)}
	knows := &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		if check == "GRN-005" { // the centre has three certified instructors
			return blk.True, blk.Citation{Source: "berandapost-2025-07-03", Claim: blk.ClaimFact}
		}
		return blk.Undetermined, blk.Citation{}
	}}

	for _, move := range []struct {
		event funding.ProposalEvent
		actor blk.ActorID
		role  blk.Role
		at    string
	}{
		{funding.ProposalSubmit, "u-7", blk.RoleHeadOfCentre, "2026-01-12T02:00:00Z"},
		{funding.ProposalCheckPapers, "u-9", blk.RoleMinistryOfficer, "2026-01-20T03:30:00Z"},
		{funding.ProposalApprove, "u-9", blk.RoleMinistryOfficer, "2026-01-21T03:30:00Z"},
		{funding.ProposalPass, "u-7", blk.RoleHeadOfCentre, "2026-01-19T03:30:00Z"},
	} {
		step, found := life.Try(p.History, move.event, blk.Move[funding.AssistanceProposal]{Record: &p, Actor: move.actor, Role: move.role, At: blk.MustParseInstant(move.at), Context: knows})
		if found.HasErrors() {
			fmt.Println("ditolak:", move.event.Label().ID)
			fmt.Println(found.In(blk.Indonesian))
			continue
		}
		p.History = append(p.History, step)
		fmt.Println(step.Event.Label().ID, "->", p.State().Label().ID)
	}
	fmt.Println(life.Events(p.State()), life.IsTerminal(funding.ProposalRejected))
	// Output:
	// ajukan -> diajukan
	// periksa administrasi -> telaah teknis
	// ditolak: setujui
	// LIF-001 kesalahan: Dari keadaan telaah teknis (technical_review) tidak ada langkah setujui (approve). Langkah yang ada: minta perbaikan (request_revision), luluskan telaah (pass), tarik kembali (withdraw).
	// ditolak: luluskan telaah
	// LIF-002 kesalahan /role: Peran kepala balai (head_of_centre) tidak berwenang melakukan langkah ini. Yang berwenang: penilai (reviewer), pejabat kementerian (ministry_officer).
	// AUD-002 kesalahan /at: Waktu langkah tidak boleh mendahului langkah sebelumnya. Perbaiki waktunya atau urutannya.
	// GRN-006 kesalahan: Harus ada bengkel untuk peralatannya. Ini belum diketahui. Tunjukkan bengkel dan luasnya.
	// AUD-004 kesalahan: Yang menelaah atau memutuskan tidak boleh sama dengan yang mengajukan atau dengan penelaah tahap yang harus terpisah. Ini belum terpenuhi. Minta orang lain menelaah atau memutuskan.
	// [request_revision pass withdraw] true
}

// What a proposal still needs is an answer with its parts. The office that knows
// the centre supplies what the proposal itself cannot say.
func ExampleAssistanceProposal_Needs() {
	// All that the news tells of the proposal of Paser.
	p := funding.AssistanceProposal{ID: "bantuan-peralatan-2025", Kind: funding.AssistanceEquipment, Centre: "blk-paser",
		History: []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted}}}
	needs := p.Needs(&blk.Context{Supply: func(check blk.CheckID, centre string) (blk.Truth, blk.Citation) {
		if check == "GRN-005" && centre == "blk-paser" {
			return blk.True, blk.Citation{Source: "berandapost-2025-07-03", Claim: blk.ClaimFact, Quote: "BLK Paser telah memiliki tiga instruktur bersertifikat"}
		}
		return blk.Undetermined, blk.Citation{}
	}})
	fmt.Println(p.State().Label().ID, "-", needs.Text.ID, "-", needs.Truth.Label().ID)
	for _, part := range needs.Children {
		fmt.Println(part.Code, part.Truth, "-", part.Text.ID)
		if part.Truth != blk.True {
			fmt.Println("  ->", part.Mend.ID)
		}
	}
	// Output:
	// diajukan - Proposal dapat diputuskan - belum dapat ditentukan
	// GRN-001 undetermined - Tiap barang harus mempunyai spesifikasi, jumlah, harga satuan dan, untuk peralatan, bengkel.
	//   -> Lengkapi rincian barang.
	// GRN-002 undetermined - Jumlah seluruhnya harus sama dengan jumlah rincian.
	//   -> Hitung kembali jumlahnya.
	// GRN-005 true - Harus ada instruktur bersertifikat.
	// GRN-006 undetermined - Harus ada bengkel untuk peralatannya.
	//   -> Tunjukkan bengkel dan luasnya.
}

// The news says that money is in the budget, not how much. The allocation is kept
// without an amount, and nothing takes that for Rp0.
func ExampleAllocation() {
	a := funding.Allocation{
		ID: "apbd-pembangunan-operasional", Source: funding.APBDRegency, Organisation: "pemkot-pangkalpinang", Centre: "blk-pangkalpinang",
		Purposes:  []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation},
		Citations: []blk.Citation{{Source: "mediaqu-2025-12-22", Claim: blk.ClaimFact}},
	}
	for _, purpose := range a.Purposes {
		fmt.Println(a.Source.Label().ID, "untuk", purpose.Label().ID)
	}
	fmt.Println("findings while it is only reported:", len(a.Check(&blk.Context{Phase: blk.Reported})))
	fmt.Println(a.Check(nil).In(blk.Indonesian))

	a.Amount, a.FiscalYear = blk.MustNewRupiah(2_500_000_000), blk.MustParsePartialDate("2026")
	shares, _ := a.Amount.Allocate(80, 20)
	fmt.Println(len(a.Check(nil)), shares)
	// Output:
	// APBD kabupaten/kota untuk pembangunan
	// APBD kabupaten/kota untuk operasional
	// findings while it is only reported: 0
	// FND-008 kesalahan /amount: Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran. Isi anggota ini.
	// FND-008 kesalahan /fiscal_year: Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran. Isi anggota ini.
	// 0 [Rp2.000.000.000 Rp500.000.000]
}

// Whether a batch has money is known only where allocations name the batches that
// they pay for.
func ExampleRecords() {
	r := funding.Records{Allocations: []funding.Allocation{
		{ID: "apbn-pbk-2026", Source: funding.APBN, Purposes: []funding.Purpose{funding.PurposeTraining}, Batches: []blk.BatchID{"las-1", "las-2"},
			FiscalYear: blk.MustParsePartialDate("2026"), Amount: blk.MustNewRupiah(142_400_000)},
		{ID: "csr-2026", Source: "tambang", Purposes: []funding.Purpose{"seragam"}, Amount: blk.MustNewRupiah(-1_000_000)},
	}}
	fmt.Println(r.IsAllocated("las-2"), r.IsAllocated("menjahit-1"), (&funding.Records{}).IsAllocated("las-2"))
	for _, f := range r.Check(nil) {
		fmt.Println(f.Check, f.Severity, f.At)
	}
	// Output:
	// true false undetermined
	// REF-001 error /allocations/1/source
	// REF-001 error /allocations/1/purposes/0
	// FND-006 error /allocations/1/amount
	// FND-008 error /allocations/1/fiscal_year
}

// Sources that are told apart in the field have words of their own: government
// assistance is no grant.
func ExampleFundSource() {
	for s := range funding.APBN.CodeList().All() {
		if s.Value == "government_assistance" || s.Value == "grant" || s.Value == "dbh_cht" {
			fmt.Println(s.Value, "=", s.Label.ID, "/", s.Label.EN)
		}
	}
	for _, spelling := range []string{"APBD Kabupaten", "Banpem", "hibah", "bansos"} {
		s, ok := funding.APBN.CodeList().Match(spelling)
		fmt.Printf("%s is %q %t\n", spelling, s.Value, ok)
	}
	fmt.Println(funding.AssistanceEquipment.CodeList().Values())
	// Output:
	// government_assistance = bantuan pemerintah / government assistance
	// grant = hibah / grant
	// dbh_cht = DBH CHT / share of the tobacco excise
	// APBD Kabupaten is "apbd_regency" true
	// Banpem is "government_assistance" true
	// hibah is "grant" true
	// bansos is "" false
	// [equipment building training_packages operation]
}

// The catalogue has the checks of records and the guards of the lifecycle.
func ExampleChecks() {
	for _, c := range funding.Checks() {
		if c.ID == "FND-008" || c.ID == "GRN-006" {
			fmt.Println(c.ID, c.Entity, c.Severity.In(blk.Draft), c.Severity.In(blk.Final), "-", c.Must.ID)
		}
	}
	// Output:
	// FND-008 allocation info error - Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran.
	// FND-008 allocation info error - Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran.
	// FND-008 allocation info error - Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran.
	// GRN-006 assistance_proposal error error - Harus ada bengkel untuk peralatannya.
}
