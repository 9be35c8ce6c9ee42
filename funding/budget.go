package funding

import (
	"github.com/vokasi/vokasi-go/blk"
)

// A Budget is one version of what an office may spend in a fiscal year, line by line. A change makes
// a new version, which names the one that it supersedes.
type Budget struct {
	// The identifier of this version.
	ID BudgetID `json:"id,omitzero" jsonschema:"required"`
	// Which version it is, from 1; later versions have larger numbers.
	Version blk.Count `json:"version,omitzero"`
	// The version that this one replaces.
	Supersedes BudgetID `json:"supersedes,omitzero"`
	// Whose budget it is.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The centre that it is for, if for one.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The place whose cost standards it is planned with.
	Region blk.Region `json:"region,omitzero"`
	// The fiscal year, from 1 January to 31 December, such as "2026".
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// The paper that it rests on.
	Authority BudgetAuthority `json:"authority,omitzero"`
	// The lines.
	Lines []BudgetLine `json:"lines,omitempty"`
	// The most that the lines may come to (pagu).
	Ceiling blk.Rupiah `json:"ceiling,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// System returns the chart of accounts of the budget: that of its paper, or else
// that of its first line with an account. It is "" if nothing tells.
func (b *Budget) System() TreasurySystem {
	if s := b.Authority.Kind.System(); s != "" {
		return s
	}
	for i := range b.Lines {
		if s := b.Lines[i].System(); s != "" {
			return s
		}
	}
	return ""
}

// Total returns the sum of the lines. It is an [*blk.AmountError] if an amount is
// absent or the sum is too large; the sum of no lines is Rp0.
func (b *Budget) Total() (blk.Rupiah, error) {
	sum, err := blk.NewRupiah(0)
	for i := range b.Lines {
		if sum, err = sum.Add(b.Lines[i].Amount); err != nil {
			return blk.Rupiah{}, err
		}
	}
	return sum, err
}

// known returns the sum of the amounts that are given, false if it is too large.
func (b *Budget) known() (blk.Rupiah, bool) {
	var sum wide
	for i := range b.Lines {
		n, _ := b.Lines[i].Amount.Int()
		sum.add(n)
	}
	return sum.rupiah()
}

// totalParams returns the sum of the lines for a message.
func (b *Budget) totalParams() blk.Params {
	sum, ok := b.known()
	if !ok {
		return blk.TextParams("given", beyondRange)
	}
	return blk.TextParams("given", blk.Text{ID: sum.String(), EN: sum.String()})
}

var budgetChecks = []blk.Check[Budget]{
	blk.CheckPresent("/id", func(b *Budget) bool { return b.ID != "" }),
	blk.CheckIdentifier("/id", func(b *Budget) BudgetID { return b.ID }),
	blk.CheckIdentifier("/supersedes", func(b *Budget) BudgetID { return b.Supersedes }),
	blk.CheckIdentifier("/organisation", func(b *Budget) blk.OrganisationID { return b.Organisation }),
	blk.CheckIdentifier("/centre", func(b *Budget) blk.CentreID { return b.Centre }),
	blk.CheckRegion("/region", func(b *Budget) blk.Region { return b.Region }),
	notNegative("/ceiling", func(b *Budget) blk.Rupiah { return b.Ceiling }),
	completeBudget("/organisation", func(b *Budget) bool { return b.Organisation != "" }),
	completeBudget("/fiscal_year", func(b *Budget) bool { return !b.FiscalYear.IsZero() }),
	completeBudget("/authority", func(b *Budget) bool { return !b.Authority.IsZero() }),
	wholeYear(func(b *Budget) blk.PartialDate { return b.FiscalYear }),
	{
		ID: "BDG-007", At: "/lines", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pengenal baris {given} sudah dipakai oleh baris {other}.", EN: "The identifier {given} of a line is already that of line {other}."},
		Mend:  blk.Text{ID: "Beri tiap baris pengenal sendiri.", EN: "Give each line an identifier of its own."},
		Basis: budgetBasis,
		Find:  (*Budget).repeatedLines,
	},
	{
		ID: "BDG-005", At: "/lines", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Anggaran ini memakai {allowed_id}; baris ini memakai {given_id}.", EN: "This budget has {allowed_en}; this line has {given_en}."},
		Mend:  blk.Text{ID: "Pakai bagan akun anggaran ini, atau pindahkan barisnya ke anggaran yang tepat.", EN: "Use the accounts of this budget, or move the line to the budget that it is of."},
		Basis: []blk.Basis{blk.Law("pmk-214-2013", ""), blk.Law("permendagri-90-2019", "")},
		Find:  (*Budget).strangeLines,
	},
	{
		ID: "BDG-010", At: "/lines", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah semua baris harus di bawah Rp9.007.199.254.740.992.", EN: "The sum of all lines must be below Rp9.007.199.254.740.992."},
		Mend:  blk.Text{ID: "Periksa baris yang terlalu besar.", EN: "Look for lines that are too large."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "bilangan terbesar yang tepat dalam JSON", EN: "the largest number that is exact in JSON"})},
		Holds: func(b *Budget, _ *blk.Context) bool { _, ok := b.known(); return ok },
	},
	{
		ID: "FND-002", At: "/ceiling", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah semua baris ({given_id}) tidak boleh melebihi pagu ({allowed}).", EN: "The sum of all lines ({given_en}) must not exceed the ceiling ({allowed})."},
		Mend:  blk.Text{ID: "Kurangi barisnya, atau perbaiki pagunya dengan revisi.", EN: "Cut the lines, or correct the ceiling by a revision."},
		Basis: budgetBasis,
		Needs: []blk.CheckID{"FND-006"},
		Holds: func(b *Budget, _ *blk.Context) bool {
			sum, ok := b.known()
			return b.Ceiling.IsZero() || ok && sum.Compare(b.Ceiling) <= 0
		},
		Params: func(b *Budget, _ *blk.Context) blk.Params {
			return append(b.totalParams(), blk.Param{Name: "allowed", Value: b.Ceiling.String()})
		},
	},
	{
		ID: "FND-004", At: "/lines", Severity: blk.InEveryPhase(blk.Warning),
		Must:  insideYear,
		Mend:  blk.Text{ID: "Perbaiki masanya, atau sebut dasar luncurannya dalam carry_over.", EN: "Correct the period, or say in carry_over why it is carried over."},
		Basis: []blk.Basis{blk.Law("uu-17-2003", "art. 4")},
		Needs: []blk.CheckID{"BDG-006"},
		Find:  (*Budget).linesOutsideYear,
	},
	{
		ID: "BDG-013", At: "/supersedes", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Anggaran tidak boleh menggantikan dirinya sendiri.", EN: "A budget must not supersede itself."},
		Mend:  blk.Text{ID: "Sebut versi sebelumnya.", EN: "Name the version before it."},
		Basis: budgetBasis,
		Holds: func(b *Budget, _ *blk.Context) bool { return b.Supersedes == "" || b.Supersedes != b.ID },
	},
}

// insideYear is check FND-004, of what a line pays for and of entries of its ledger.
var insideYear = blk.Text{ID: "{given_id} harus berada dalam tahun anggaran {allowed}.", EN: "{given_en} must lie in the fiscal year {allowed}."}

// completeBudget returns check BDG-008 for a member: a source may leave it out, an
// office may not.
func completeBudget(at string, given func(*Budget) bool) blk.Check[Budget] {
	return blk.Check[Budget]{
		ID: "BDG-008", At: at, Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must:  blk.Text{ID: "Anggaran harus mempunyai pemilik, tahun anggaran dan dokumen anggaran.", EN: "A budget must have an owner, a fiscal year and the paper that it rests on."},
		Mend:  blk.Text{ID: "Isi anggota ini.", EN: "Give this member."},
		Basis: budgetBasis,
		Holds: func(b *Budget, _ *blk.Context) bool { return given(b) },
	}
}

// fewLines is up to how many lines are compared one by one, without a table.
const fewLines = 16

// repeatedLines finds identifiers that two lines have.
func (b *Budget) repeatedLines(*blk.Context) (failures []blk.Failure) {
	repeated := func(i, first int) {
		failures = append(failures, blk.Failure{At: blk.IndexPointer("/lines", i, "/id"), Params: blk.Params{
			{Name: "given", Value: blk.QuoteWord(string(b.Lines[i].ID))}, {Name: "other", Value: blk.IndexPointer("/lines", first, "")}}})
	}
	if len(b.Lines) <= fewLines {
		for i := range b.Lines {
			for j := range i {
				if b.Lines[i].ID != "" && b.Lines[j].ID == b.Lines[i].ID {
					repeated(i, j)
					break
				}
			}
		}
		return failures
	}
	firsts := make(map[BudgetLineID]int, len(b.Lines))
	for i := range b.Lines {
		id := b.Lines[i].ID
		if first, ok := firsts[id]; ok && id != "" {
			repeated(i, first)
		} else {
			firsts[id] = i
		}
	}
	return failures
}

// strangeLines finds lines of another chart of accounts than that of the budget.
func (b *Budget) strangeLines(*blk.Context) (failures []blk.Failure) {
	system := b.System()
	if system == "" {
		return nil
	}
	for i := range b.Lines {
		if s := b.Lines[i].System(); s != "" && s != system {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/lines", i, ""),
				Params: append(blk.TextParams("given", s.Label()), blk.TextParams("allowed", system.Label())...)})
		}
	}
	return failures
}

// linesOutsideYear finds lines whose period is not in the fiscal year, where nothing
// says that they are carried over.
func (b *Budget) linesOutsideYear(*blk.Context) (failures []blk.Failure) {
	year := b.FiscalYear.Period()
	if year.IsZero() {
		return nil
	}
	for i := range b.Lines {
		l := &b.Lines[i]
		from, until := l.Period.From, l.Period.Until
		inside := (from.IsZero() || year.Contains(from)) && (until.IsZero() || year.Contains(until))
		if l.CarryOver == "" && !l.Period.IsReversed() && !inside {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/lines", i, "/period"),
				Params: append(blk.TextParams("given", l.Period.Label()), blk.Param{Name: "allowed", Value: b.FiscalYear.String()})})
		}
	}
	return failures
}

// Check returns what the checks find in the budget, nil if all hold.
func (b *Budget) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(budgetChecks, b, c)
	if !b.Authority.IsZero() {
		found = append(found, b.Authority.Check(c).Under("authority")...)
	}
	found = append(found, blk.CheckEach("lines", b.Lines, (*BudgetLine).Check, c)...)
	return append(found, blk.CheckCitations(b.Citations, c)...)
}

// Validate is [Budget.Check] as an error: nil unless a finding is an error.
func (b *Budget) Validate(c *blk.Context) error { return b.Check(c).Err() }
