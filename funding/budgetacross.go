package funding

import "github.com/vokasi/vokasi-go/blk"

// Ledger returns the ledger of the entries up to a day, all of them if the day is
// absent.
func (r *Records) Ledger(until blk.Date) *Ledger { return NewLedger(r.Entries, until) }

// checkBudgets returns what the checks find in budgets, standards and the ledger.
func (r *Records) checkBudgets(c *blk.Context) blk.Findings {
	found := blk.CheckEach("budgets", r.Budgets, (*Budget).Check, c)
	found = append(found, blk.CheckEach("cost_standards", r.CostStandards, (*CostStandard).Check, c)...)
	found = append(found, blk.CheckEach("commitments", r.Commitments, (*Commitment).Check, c)...)
	found = append(found, blk.CheckEach("entries", r.Entries, (*Entry).Check, c)...)
	across := blk.CheckAcross(budgetRecordsChecks, r, c, found)
	if len(r.Entries) > 0 {
		l := r.Ledger(blk.Date{})
		found = append(found, l.Check(c).Under("entries")...)
		set := boundRecords{r, l}
		across = append(across, blk.CheckAcross(boundChecks, &set, c, found)...)
	}
	return append(found, across...)
}

// budgetRecordsChecks are the checks across budgets, standards and entries.
var budgetRecordsChecks = []blk.Check[Records]{
	{
		ID: "BDG-011", At: "/budgets", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Harga satuan ({given}) tidak boleh melebihi standar biaya {standard} ({allowed}).", EN: "The unit price ({given}) must not exceed cost standard {standard} ({allowed})."},
		Mend:  blk.Text{ID: "Turunkan harganya, atau sebut standar yang benar.", EN: "Lower the price, or name the right standard."},
		Basis: budgetBasis,
		Needs: []blk.CheckID{"FND-006"},
		Find: func(r *Records, _ *blk.Context) []blk.Failure {
			return r.eachStandard(func(b *Budget, l *BudgetLine, s *CostStandard) (string, blk.Params) {
				if s.IsFor(b.Region, b.FiscalYear.Period()) == blk.False || l.UnitPrice.IsZero() || s.Ceiling.IsZero() || l.UnitPrice.Compare(s.Ceiling) <= 0 {
					return "", nil
				}
				return "/unit_price", blk.Params{{Name: "given", Value: l.UnitPrice.String()}, {Name: "standard", Value: blk.QuoteWord(string(s.ID))}, {Name: "allowed", Value: s.Ceiling.String()}}
			})
		},
	},
	{
		ID: "BDG-012", At: "/budgets", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Standar biaya {standard} harus berlaku di tempat dan tahun anggaran ini.", EN: "Cost standard {standard} must be in force at the place and in the year of this budget."},
		Mend:  blk.Text{ID: "Sebut standar untuk tempat dan tahun ini.", EN: "Name the standard for this place and year."},
		Basis: budgetBasis,
		Find: func(r *Records, _ *blk.Context) []blk.Failure {
			return r.eachStandard(func(b *Budget, _ *BudgetLine, s *CostStandard) (string, blk.Params) {
				if s.IsFor(b.Region, b.FiscalYear.Period()) != blk.False {
					return "", nil
				}
				return "/cost_standard", blk.Params{{Name: "standard", Value: blk.QuoteWord(string(s.ID))}}
			})
		},
	},
	{
		ID: "BDG-014", At: "/budgets", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Versi baru harus dari pemilik dan tahun anggaran yang sama, bernomor lebih besar, dan satu-satunya yang menggantikan versi itu: {problem_id}.", EN: "A new version must be of the same owner and fiscal year, with a larger number, and the only one that supersedes that version: {problem_en}."},
		Mend:  blk.Text{ID: "Periksa supersedes, version, pemilik dan tahunnya.", EN: "Check supersedes, version, the owner and the year."},
		Basis: budgetBasis,
		Needs: []blk.CheckID{"BDG-013"},
		Find:  func(r *Records, _ *blk.Context) []blk.Failure { return r.brokenVersions() },
	},
	{
		ID: "FND-004", At: "/entries", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  insideYear,
		Mend:  blk.Text{ID: "Perbaiki tanggalnya, atau bawa sisanya dengan luncuran ke baris tahun itu.", EN: "Correct the day, or carry what is left over to a line of that year."},
		Basis: []blk.Basis{blk.Law("uu-17-2003", "art. 4")},
		Find:  func(r *Records, _ *blk.Context) []blk.Failure { return r.entriesOutsideYear() },
	},
}

// boundRecords are records beside their ledger.
type boundRecords struct {
	records *Records
	ledger  *Ledger
}

// boundChecks are the checks of records beside their ledger.
var boundChecks = []blk.Check[boundRecords]{{
	ID: "LED-008", At: "/entries", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "Alokasi baris {line} dalam buku anggaran ({given}) tidak boleh melebihi anggarannya dalam versi terbaru ({allowed}).", EN: "What the ledger allocates to line {line} ({given}) must not exceed what the newest version of the budget plans ({allowed})."},
	Mend:  blk.Text{ID: "Perbaiki entri alokasinya, atau catat versi baru anggarannya.", EN: "Correct the entries that allocate it, or record the new version of the budget."},
	Basis: ledgerBasis,
	Find:  func(s *boundRecords, _ *blk.Context) []blk.Failure { return s.allocatedTooMuch() },
}, {
	ID: "LED-010", At: "/commitments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
	Must:  blk.Text{ID: "Yang diikat dalam buku anggaran ({given}) tidak boleh melebihi nilai komitmen ({allowed}).", EN: "What the ledger binds ({given}) must not exceed the commitment ({allowed})."},
	Mend:  blk.Text{ID: "Perbaiki entri komitmennya, atau catat adendumnya dengan nilai baru.", EN: "Correct the entries of the commitment, or record the addendum with its new amount."},
	Basis: ledgerBasis,
	Needs: []blk.CheckID{"FND-006"},
	Find: func(s *boundRecords, _ *blk.Context) (failures []blk.Failure) {
		for i := range s.records.Commitments {
			k := &s.records.Commitments[i]
			bound, ok := s.ledger.Bound(k.ID)
			if ok && !k.Amount.IsZero() && bound.Compare(k.Amount) > 0 {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/commitments", i, "/amount"),
					Params: blk.Params{{Name: "given", Value: bound.String()}, {Name: "allowed", Value: k.Amount.String()}}})
			}
		}
		return failures
	},
}}

// allocatedTooMuch finds lines to which the ledger allocates more than the newest
// version of their budget plans.
func (s *boundRecords) allocatedTooMuch() (failures []blk.Failure) {
	superseded := s.records.superseded()
	for i := range s.records.Budgets {
		b := &s.records.Budgets[i]
		if superseded[b.ID] {
			continue
		}
		for j := range b.Lines {
			l := &b.Lines[j]
			at, ok := s.ledger.byLine[l.ID]
			if !ok || l.Amount.IsZero() {
				continue
			}
			a := &s.ledger.lines[at]
			if balance, ok := a.balance(); ok && balance.Allocated.Compare(l.Amount) > 0 {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/entries", int(a.allocatedBy), "/amount"), Params: blk.Params{
					{Name: "line", Value: blk.QuoteWord(string(l.ID))}, {Name: "given", Value: balance.Allocated.String()}, {Name: "allowed", Value: l.Amount.String()}}})
			}
		}
	}
	return failures
}

// superseded returns the versions of budgets that are not in force: those that a
// newer one replaces, and those that are only asked for where they would replace one
// that may be spent. Until what is asked for is granted, that one is in force.
func (r *Records) superseded() map[BudgetID]bool {
	old := map[BudgetID]bool{}
	byID := map[BudgetID]*Budget{}
	for i := range r.Budgets {
		byID[r.Budgets[i].ID] = &r.Budgets[i]
	}
	for i := range r.Budgets {
		b := &r.Budgets[i]
		if b.Supersedes == "" {
			continue
		}
		seen := map[BudgetID]bool{b.ID: true}
		for id := b.Supersedes; id != "" && !seen[id]; {
			seen[id] = true
			was := byID[id]
			if was != nil && was.Authority.isExecutable() && !b.Authority.isExecutable() {
				old[b.ID] = true
				break
			}
			old[id] = true
			if was == nil {
				break
			}
			id = was.Supersedes
		}
	}
	return old
}

// eachExecuted visits the lines with money of the newest versions of budgets that may
// be spent, with their places: not those that are only asked for.
func (r *Records) eachExecuted(visit func(b *Budget, l *BudgetLine, budget, line int)) {
	superseded := r.superseded()
	for i := range r.Budgets {
		b := &r.Budgets[i]
		if !b.Authority.isExecutable() {
			continue
		}
		for j := range b.Lines {
			if l := &b.Lines[j]; !superseded[b.ID] && l.Amount.Sign() > 0 {
				visit(b, l, i, j)
			}
		}
	}
}

// eachStandard asks about every line that names a standard which is there.
func (r *Records) eachStandard(ask func(*Budget, *BudgetLine, *CostStandard) (at string, params blk.Params)) (failures []blk.Failure) {
	if len(r.CostStandards) == 0 {
		return nil
	}
	standards := make(map[CostStandardID]int, len(r.CostStandards))
	for i := range r.CostStandards {
		standards[r.CostStandards[i].ID] = i
	}
	for i := range r.Budgets {
		b := &r.Budgets[i]
		for j := range b.Lines {
			l := &b.Lines[j]
			k, ok := standards[l.CostStandard]
			if !ok || l.CostStandard == "" {
				continue
			}
			if at, params := ask(b, l, &r.CostStandards[k]); at != "" {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/budgets", i, "/lines"), j, at), Params: params,
					Of: []string{blk.IndexPointer("/cost_standards", k, "")}})
			}
		}
	}
	return failures
}

// What is wrong with a new version.
var (
	versionOwner  = blk.Text{ID: "pemiliknya lain", EN: "it is of another owner"}
	versionYear   = blk.Text{ID: "tahun anggarannya lain", EN: "it is of another fiscal year"}
	versionNumber = blk.Text{ID: "nomornya tidak lebih besar", EN: "its number is not larger"}
	versionTwice  = blk.Text{ID: "versi itu sudah digantikan yang lain", EN: "another one supersedes that version already"}
)

// brokenVersions finds budgets that are no new version of what they supersede.
func (r *Records) brokenVersions() (failures []blk.Failure) {
	if len(r.Budgets) < 2 {
		return nil
	}
	budgets := make(map[BudgetID]int, len(r.Budgets))
	for i := range r.Budgets {
		budgets[r.Budgets[i].ID] = i
	}
	superseded := map[BudgetID]bool{}
	for i := range r.Budgets {
		b := &r.Budgets[i]
		k, ok := budgets[b.Supersedes]
		if !ok || b.Supersedes == "" || b.Supersedes == b.ID {
			continue
		}
		was := &r.Budgets[k]
		for _, problem := range [...]struct {
			text blk.Text
			is   bool
		}{
			{versionOwner, was.Organisation != "" && b.Organisation != "" && was.Organisation != b.Organisation},
			{versionYear, !was.FiscalYear.IsZero() && !b.FiscalYear.IsZero() && was.FiscalYear != b.FiscalYear},
			{versionNumber, !was.Version.IsZero() && !b.Version.IsZero() && b.Version.Compare(was.Version) <= 0},
			{versionTwice, superseded[b.Supersedes]},
		} {
			if problem.is {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/budgets", i, "/supersedes"), Params: blk.TextParams("problem", problem.text)})
			}
		}
		superseded[b.Supersedes] = true
	}
	return failures
}

// entriesOutsideYear finds entries whose day is not in the fiscal year of their line.
func (r *Records) entriesOutsideYear() (failures []blk.Failure) {
	if len(r.Entries) == 0 || len(r.Budgets) == 0 {
		return nil
	}
	years := map[BudgetLineID]blk.PartialDate{}
	for i := range r.Budgets {
		b := &r.Budgets[i]
		if b.FiscalYear.IsZero() {
			continue
		}
		for j := range b.Lines {
			years[b.Lines[j].ID] = b.FiscalYear
		}
	}
	for i := range r.Entries {
		e := &r.Entries[i]
		if e.On.IsZero() || e.Kind == EntryCarryOver {
			continue
		}
		if year, ok := years[e.Line]; ok && year.Year() != e.On.Year() {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/entries", i, "/on"),
				Params: append(blk.TextParams("given", e.On.Label()), blk.Param{Name: "allowed", Value: year.String()})})
		}
	}
	return failures
}
