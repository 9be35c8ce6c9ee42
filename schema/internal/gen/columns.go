package gen

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
)

// columnProperties are the properties that columns of lists become, by list and
// column; several are separated by spaces, and none is "-".
var columnProperties = map[string]map[string]string{
	"participants": {
		"enrolment_id": "Enrolment.id", "person_id": "Person.id", "nik": "Person.nik Applicant.nik", "family_card_number": "Person.family_card_number Applicant.family_card_number",
		"name": "Person.name Applicant.name", "title_prefix": "Person.title_prefix", "title_suffix": "Person.title_suffix", "sex": "Person.sex FactValues.sex",
		"birth_place": "Person.birth_place", "birth_date": "Person.birth_date FactValues.birth_date", "birth_place_and_date": "-", // two in one
		"ktp_region": "Person.ktp_region FactValues.residence", "current_region": "Person.current_region FactValues.current_residence", "address": "-", "education": "FactValues.education",
		"phone": "Person.phone", "email": "Person.email", "disabilities": "Person.disabilities", "vocation": "-", "batch": "Enrolment.batch Applicant.batch", "applied_on": "Enrolment.applied_on",
		"attended_from": "Period.from", "attended_until": "Period.until", "completion": "Enrolment.completion", "result": "Enrolment.result", "exit_reason": "Enrolment.exit_reason",
	},
	"attendance": {
		"enrolment_id": "AttendanceMark.enrolment", "person_id": "-", "nik": "-", "name": "-",
		"date": "AttendanceMark.date", "session": "AttendanceMark.session", "mark": "AttendanceMark.mark", "note": "-",
	},
	"outcomes": {
		"enrolment_id": "Outcome.enrolment", "person_id": "-", "nik": "-", "name": "-",
		"destination": "Outcome.destination", "collected_on": "Outcome.collected_on", "started_on": "Outcome.started_on", "evidence": "Outcome.evidence", "employer": "Outcome.employer",
		"occupation": "Outcome.occupation", "monthly_wage": "Outcome.monthly_wage", "note": "-",
	},
	"budget_lines": {
		"id": "BudgetLine.id", "source": "BudgetLine.source", "purpose": "BudgetLine.purpose", "sub_activity": "BudgetLine.sub_activity", "local_account": "BudgetLine.local_account",
		"output": "BudgetLine.output", "state_account": "BudgetLine.state_account", "item": "BudgetLine.item", "quantities": "BudgetLine.quantities", "unit_of_measure": "QuantityFactor.unit_of_measure",
		"unit_price": "BudgetLine.unit_price", "amount": "BudgetLine.amount", "cost_standard": "BudgetLine.cost_standard", "batch": "BudgetLine.batch", "project": "BudgetLine.project",
		"centre": "BudgetLine.centre", "from": "Period.from", "until": "Period.until", "carry_over": "BudgetLine.carry_over", "note": "BudgetLine.note",
	},
	"ledger_entries": {
		"id": "LedgerEntry.id", "on": "LedgerEntry.on", "kind": "LedgerEntry.kind", "line": "LedgerEntry.line", "amount": "LedgerEntry.amount", "commitment": "LedgerEntry.commitment",
		"payment": "LedgerEntry.payment", "reverses": "LedgerEntry.reverses", "document": "LedgerEntry.document", "reason": "LedgerEntry.reason",
	},
}

// columnAliases returns the names that columns have in tables and lists elsewhere, by
// the property that they become: those that the sheets know, and those of the table.
func columnAliases() map[string][]string {
	m := map[string][]string{}
	add := func(at, alias string) {
		_, name, _ := strings.Cut(at, ".")
		same := func(other string) bool { return blk.FoldName(other) == blk.FoldName(alias) }
		if !same(name) && !slices.ContainsFunc(m[at], same) {
			m[at] = append(m[at], alias)
		}
	}
	addSheet(add, sheet.Participants())
	addSheet(add, sheet.Attendance())
	addSheet(add, sheet.Outcomes())
	addSheet(add, budgetsheet.Lines())
	addSheet(add, budgetsheet.Entries())
	for _, e := range entriesOf(aliasLines) {
		for alias := range strings.SplitSeq(e.value, ", ") {
			add(e.key, alias)
		}
	}
	return m
}

func addSheet[R any](add func(at, alias string), s sheet.Sheet[R]) {
	for _, c := range s.Columns {
		properties := columnProperties[s.Name][c.Name]
		if properties == "" {
			panic("gen: columnProperties does not say what the column " + c.Name + " of " + s.Name + " becomes")
		}
		for at := range strings.FieldsSeq(strings.Trim(properties, "-")) {
			for _, alias := range c.Aliases {
				add(at, alias)
			}
		}
	}
}
