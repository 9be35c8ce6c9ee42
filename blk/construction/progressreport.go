package construction

import "github.com/vokasi/vokasi-go/blk"

// ProgressReportID identifies a [ProgressReport] within its project.
type ProgressReportID string

// A ProgressReport is how far the work had come on a day, as it was measured.
type ProgressReport struct {
	// The identifier, which no other record of its kind has.
	ID ProgressReportID `json:"id,omitzero" jsonschema:"required"`
	// The day at whose end it was measured.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// How much of each item was done by then, all together since the beginning. An item that is left out is as the report before has it; one that no report names has not begun.
	Items []ItemProgress `json:"items,omitempty"`
	// How much of the whole work was done by then, where the report says so, from 0.00 to 100.00; absent: it follows from the items.
	Total blk.Percent `json:"total,omitzero"`
	// Who measured it.
	MeasuredBy blk.OrganisationID `json:"measured_by,omitzero"`
	// The record of the measurement.
	Document blk.DocumentID `json:"document,omitzero"`
	// The earlier reports that were wrong and that this one corrects. They are kept and no longer count.
	Corrects []ProgressReportID `json:"corrects,omitempty"`
	// What was wrong with them.
	Reason blk.Text `json:"reason,omitzero"`
	// What was done because of what the report shows.
	Actions []CorrectiveAction `json:"actions,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An ItemProgress is how much of a work item was done.
type ItemProgress struct {
	// The work item.
	Item WorkItemID `json:"item,omitzero" jsonschema:"required"`
	// How much of it was done, all together since the beginning, from 0.00 to 100.00.
	Done blk.Percent `json:"done,omitzero" jsonschema:"required"`
}

// A CorrectiveAction is something that was done about work that is behind its plan.
type CorrectiveAction struct {
	// What was done.
	Kind CorrectiveActionKind `json:"kind,omitzero" jsonschema:"required"`
	// The day it was done or agreed on, not before that of its report.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The last day by which it is to have its effect; absent: none was set.
	Until blk.Date `json:"until,omitzero"`
	// How much of the whole work is to be done by then.
	Target blk.Percent `json:"target,omitzero"`
	// The paper that shows it.
	Document blk.DocumentID `json:"document,omitzero"`
}

// CorrectiveActionKind is what was done about work that is behind its plan, such as
// "show_cause_meeting". The zero value "" is absent.
type CorrectiveActionKind string

// The kinds of corrective actions.
const (
	WarningLetter    CorrectiveActionKind = "warning_letter"
	ShowCauseMeeting CorrectiveActionKind = "show_cause_meeting"
	TestCase         CorrectiveActionKind = "test_case"
	ActionPlan       CorrectiveActionKind = "action_plan"
)

var correctiveActionKinds = blk.NewCodeList("corrective_action_kind", blk.Text{ID: "Tindakan perbaikan", EN: "Corrective action"},
	blk.Code{Value: string(WarningLetter), Label: blk.Text{ID: "surat peringatan", EN: "warning letter"}},
	blk.Code{Value: string(ShowCauseMeeting), Label: blk.Text{ID: "rapat pembuktian (SCM)", EN: "show-cause meeting"}, Meaning: blk.Text{ID: "SCM: rapat pembuktian keterlambatan pada kontrak kritis", EN: "SCM: the builder shows why the works are late"}},
	blk.Code{Value: string(TestCase), Label: blk.Text{ID: "uji coba", EN: "test case"}, Meaning: blk.Text{ID: "kemajuan yang disepakati harus dicapai dalam masa tertentu", EN: "progress agreed on that must be reached in a given time"}},
	blk.Code{Value: string(ActionPlan), Label: blk.Text{ID: "rencana tindak percepatan", EN: "action plan to catch up"}},
)

// IsValid reports whether k is one of the kinds.
func (k CorrectiveActionKind) IsValid() bool { return correctiveActionKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CorrectiveActionKind) Label() blk.Text { return correctiveActionKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CorrectiveActionKind) CodeList() blk.CodeList { return correctiveActionKinds }

// isShare reports whether a share that is given is from 0 to 100 percent.
func isShare(p blk.Percent) bool {
	n, known := p.Hundredths()
	return !known || 0 <= n && n <= whole
}

// checkShare returns check CON-003 of a member.
func checkShare[T any](at string, get func(*T) blk.Percent) blk.Check[T] {
	return blk.Check[T]{
		ID: "CON-003", At: at, Severity: blk.InEveryPhase(blk.Error), Must: shareMust, Mend: shareMend, Basis: arithmeticBasis,
		Holds:  func(t *T, _ *blk.Context) bool { return isShare(get(t)) },
		Params: func(t *T, _ *blk.Context) blk.Params { return blk.TextParams("given", get(t).Label()) },
	}
}

var itemProgressChecks = []blk.Check[ItemProgress]{
	blk.CheckPresent("/item", func(i *ItemProgress) bool { return i.Item != "" }),
	blk.CheckIdentifier("/item", func(i *ItemProgress) WorkItemID { return i.Item }),
	blk.CheckPresent("/done", func(i *ItemProgress) bool { return !i.Done.IsZero() }),
	checkShare("/done", func(i *ItemProgress) blk.Percent { return i.Done }),
}

var correctiveActionChecks = []blk.Check[CorrectiveAction]{
	blk.CheckPresent("/kind", func(a *CorrectiveAction) bool { return a.Kind != "" }),
	blk.CheckCode("/kind", func(a *CorrectiveAction) CorrectiveActionKind { return a.Kind }),
	blk.CheckPresent("/on", func(a *CorrectiveAction) bool { return !a.On.IsZero() }),
	blk.CheckIdentifier("/document", func(a *CorrectiveAction) blk.DocumentID { return a.Document }),
	checkShare("/target", func(a *CorrectiveAction) blk.Percent { return a.Target }),
}

var progressReportChecks = []blk.Check[ProgressReport]{
	blk.CheckPresent("/id", func(r *ProgressReport) bool { return r.ID != "" }),
	blk.CheckIdentifier("/id", func(r *ProgressReport) ProgressReportID { return r.ID }),
	blk.CheckPresent("/on", func(r *ProgressReport) bool { return !r.On.IsZero() }),
	blk.CheckPresent("/items", func(r *ProgressReport) bool { return len(r.Items) > 0 || !r.Total.IsZero() }),
	blk.CheckIdentifier("/measured_by", func(r *ProgressReport) blk.OrganisationID { return r.MeasuredBy }),
	blk.CheckIdentifier("/document", func(r *ProgressReport) blk.DocumentID { return r.Document }),
	blk.CheckIdentifiers("/corrects", func(r *ProgressReport) []ProgressReportID { return r.Corrects }),
	checkDouble("/items", func(r *ProgressReport) (int, WorkItemID) {
		if i := double(r.Items, func(one *ItemProgress) WorkItemID { return one.Item }); i >= 0 {
			return i, r.Items[i].Item
		}
		return -1, ""
	}),
	checkShare("/total", func(r *ProgressReport) blk.Percent { return r.Total }),
	{
		ID: "CON-047", At: "/on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Laporan kemajuan dan tindakannya adalah fakta: harinya ({given}) tidak boleh sesudah hari ini ({allowed}).", EN: "A progress report and its actions are facts: the day ({given}) must not be after today ({allowed})."},
		Mend:  blk.Text{ID: "Tulis rencana sebagai rencana (baseline), laporan pada hari pengukurannya, dan tindakan setelah dilakukan.", EN: "Write a plan as a plan (baseline), a report on the day it was measured, and an action once it is done."},
		Basis: arithmeticBasis,
		Find: func(r *ProgressReport, c *blk.Context) (failures []blk.Failure) {
			fail := func(at string, on blk.Date) {
				failures = append(failures, blk.Failure{At: at, Params: blk.Params{{Name: "given", Value: on.String()}, {Name: "allowed", Value: c.On.String()}}})
			}
			if r.On.After(c.On) {
				fail("/on", r.On)
			}
			for i := range r.Actions {
				if on := r.Actions[i].On; on.After(c.On) {
					fail(blk.IndexPointer("/actions", i, "/on"), on)
				}
			}
			return failures
		},
	},
	{
		ID: "CON-053", At: "/reason", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Koreksi harus menyebut apa yang salah pada laporan yang dikoreksi.", EN: "A correction must say what was wrong with the report it corrects."},
		Mend:  blk.Text{ID: "Isi reason.", EN: "Fill in reason."},
		Basis: arithmeticBasis,
		Holds: func(r *ProgressReport, _ *blk.Context) bool { return len(r.Corrects) == 0 || r.Reason.ID != "" },
	},
	{
		ID: "CON-056", At: "/actions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tindakan pada {given} tidak boleh mendahului laporannya ({allowed}), dan batasnya tidak boleh mendahului tindakannya.", EN: "An action on {given} must not be before its report ({allowed}), nor its last day before the action."},
		Mend:  blk.Text{ID: "Catat tindakan pada laporan yang menjadi sebabnya.", EN: "Record the action with the report that it follows from."},
		Basis: arithmeticBasis,
		Find: func(r *ProgressReport, _ *blk.Context) (failures []blk.Failure) {
			for i := range r.Actions {
				if a := &r.Actions[i]; !a.On.IsZero() && a.On.Before(r.On) || a.Until.Before(a.On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/actions", i, "/on"), Params: blk.Params{{Name: "given", Value: a.On.String()}, {Name: "allowed", Value: r.On.String()}}})
				}
			}
			return failures
		},
	},
}

// Check returns what the checks find in the share, nil if all hold.
func (i *ItemProgress) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(itemProgressChecks, i, c)
}

// Check returns what the checks find in the action, nil if all hold.
func (a *CorrectiveAction) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(correctiveActionChecks, a, c)
}

// Check returns what the checks find in the report, nil if all hold.
func (r *ProgressReport) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(progressReportChecks, r, c)
	found = append(found, blk.CheckEach("items", r.Items, (*ItemProgress).Check, c)...)
	found = append(found, blk.CheckEach("actions", r.Actions, (*CorrectiveAction).Check, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}
