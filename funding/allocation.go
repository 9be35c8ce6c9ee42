package funding

import "github.com/vokasi/vokasi-go/blk"

// An Allocation is money that a budget sets aside for something.
type Allocation struct {
	// The identifier, which no other record of its kind has.
	ID AllocationID `json:"id,omitzero" jsonschema:"required"`
	// Where the money comes from; absent where a source does not say.
	Source FundSource `json:"source,omitzero"`
	// Whose budget it is.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// What it is for.
	Purposes []Purpose `json:"purposes,omitempty"`
	// The centre it is for.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The building project it is for.
	Project blk.ProjectID `json:"project,omitzero"`
	// The batches it pays for.
	Batches []blk.BatchID `json:"batches,omitempty"`
	// The fiscal year, from 1 January to 31 December.
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// How much; absent where the source does not say.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// Which share of the cost of what it is for it pays, such as 100.00; absent where
	// that is not said.
	Share blk.Percent `json:"share,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AllocationID identifies an [Allocation].
type AllocationID string

// Purpose is what money is for, such as "construction". The zero value "" is
// absent.
type Purpose string

// The purposes.
const (
	PurposeConstruction  Purpose = "construction"
	PurposeOperation     Purpose = "operation"
	PurposePlanning      Purpose = "planning"
	PurposeTraining      Purpose = "training"
	PurposeEquipment     Purpose = "equipment"
	PurposeCertification Purpose = "certification"
	PurposeInstructors   Purpose = "instructor_development"
)

var purposes = blk.NewCodeList("funding_purpose", blk.Text{ID: "Peruntukan dana", EN: "Purpose of funds"},
	blk.Code{Value: string(PurposeConstruction), Label: blk.Text{ID: "pembangunan", EN: "construction"}},
	blk.Code{Value: string(PurposeOperation), Label: blk.Text{ID: "operasional", EN: "operation"}},
	blk.Code{Value: string(PurposePlanning), Label: blk.Text{ID: "perencanaan dan penghitungan", EN: "planning and costing"}, Meaning: blk.Text{ID: "studi, rancangan dan perhitungan biaya", EN: "studies, designs and costing"}},
	blk.Code{Value: string(PurposeTraining), Label: blk.Text{ID: "pelatihan", EN: "training"}, Aliases: []string{"paket pelatihan"}},
	blk.Code{Value: string(PurposeEquipment), Label: blk.Text{ID: "peralatan", EN: "equipment"}},
	blk.Code{Value: string(PurposeCertification), Label: blk.Text{ID: "sertifikasi", EN: "certification"}},
	blk.Code{Value: string(PurposeInstructors), Label: blk.Text{ID: "pengembangan instruktur", EN: "development of instructors"}},
)

// IsValid reports whether p is one of the purposes.
func (p Purpose) IsValid() bool { return purposes.Has(string(p)) }

// Label returns the purpose in words.
func (p Purpose) Label() blk.Text { return purposes.LabelOf(string(p)) }

// CodeList returns all purposes.
func (Purpose) CodeList() blk.CodeList { return purposes }

var allocationChecks = []blk.Check[Allocation]{
	blk.CheckPresent("/id", func(a *Allocation) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *Allocation) AllocationID { return a.ID }),
	blk.CheckCode("/source", func(a *Allocation) FundSource { return a.Source }),
	blk.CheckIdentifier("/organisation", func(a *Allocation) blk.OrganisationID { return a.Organisation }),
	blk.CheckCodes("/purposes", func(a *Allocation) []Purpose { return a.Purposes }),
	blk.CheckIdentifier("/centre", func(a *Allocation) blk.CentreID { return a.Centre }),
	blk.CheckIdentifier("/project", func(a *Allocation) blk.ProjectID { return a.Project }),
	{
		ID: "FND-006", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah alokasi tidak boleh negatif; tercatat {given}.", EN: "An allocation must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Catat pengurangan sebagai pergeseran, bukan alokasi negatif.", EN: "Record a reduction as a shift, not as a negative allocation."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pembukuan anggaran", EN: "budget bookkeeping"})},
		Holds: func(a *Allocation, _ *blk.Context) bool { return a.Amount.Sign() >= 0 },
		Params: func(a *Allocation, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: a.Amount.String()}}
		},
	},
	completeAllocation("/source", func(a *Allocation) bool { return a.Source != "" }),
	completeAllocation("/amount", func(a *Allocation) bool { return !a.Amount.IsZero() }),
	completeAllocation("/fiscal_year", func(a *Allocation) bool { return !a.FiscalYear.IsZero() }),
	wholeYear(func(a *Allocation) blk.PartialDate { return a.FiscalYear }),
}

// completeAllocation returns check FND-008 for a member: a source may leave it
// out, an office may not.
func completeAllocation(at string, given func(*Allocation) bool) blk.Check[Allocation] {
	return blk.Check[Allocation]{
		ID: "FND-008", At: at, Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must:  blk.Text{ID: "Alokasi harus mempunyai sumber dana, jumlah dan tahun anggaran.", EN: "An allocation must have a source of funds, an amount and a fiscal year."},
		Mend:  blk.Text{ID: "Isi anggota ini.", EN: "Give this member."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "dokumen pelaksanaan anggaran", EN: "budget execution documents"})},
		Holds: func(a *Allocation, _ *blk.Context) bool { return given(a) },
	}
}

// Check returns what the checks find in the allocation, nil if all hold.
func (a *Allocation) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(allocationChecks, a, c), blk.CheckCitations(a.Citations, c)...)
}

// Validate is [Allocation.Check] as an error: nil unless a finding is an error.
func (a *Allocation) Validate(c *blk.Context) error { return a.Check(c).Err() }
