package peer

import (
	"regexp"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An enrolment is what a service writes with a validator that works by
// reflection: texts with rules in tags, and what tags cannot say in a function.
type enrolment struct {
	ID            string `validate:"required,max=64,identifier"`
	Batch         string `validate:"required,max=64,identifier"`
	Person        string `validate:"required,max=64,identifier"`
	AppliedOn     string `validate:"omitempty,datetime=2006-01-02"`
	AttendedFrom  string `validate:"omitempty,datetime=2006-01-02"`
	AttendedUntil string `validate:"omitempty,datetime=2006-01-02"`
	Completion    string `validate:"omitempty,oneof=ongoing completed suspended withdrawn dismissed"`
	Result        string `validate:"omitempty,oneof=passed not_passed"`
	ExitReason    string `validate:"omitempty,oneof=found_work illness family schooling attendance discipline unstated"`
}

var identifier = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// newValidator returns a validator that knows the rules between members: dates
// in order (DOC-013) and ENR-010 to ENR-014.
func newValidator(t testing.TB) *validator.Validate {
	t.Helper()
	v := validator.New(validator.WithRequiredStructEnabled())
	require.NoError(t, v.RegisterValidation("identifier", func(f validator.FieldLevel) bool { return identifier.MatchString(f.Field().String()) }))
	v.RegisterStructValidation(func(l validator.StructLevel) {
		e := l.Current().Interface().(enrolment)
		left := e.Completion == "withdrawn" || e.Completion == "dismissed"
		if e.AttendedUntil != "" && e.AttendedUntil < e.AttendedFrom {
			l.ReportError(e.AttendedUntil, "AttendedUntil", "AttendedUntil", "reversed", "")
		}
		if (e.Completion == "completed" || left) && e.AttendedUntil == "" {
			l.ReportError(e.AttendedUntil, "AttendedUntil", "AttendedUntil", "ended", "")
		}
		if e.Completion == "ongoing" && e.AttendedUntil != "" {
			l.ReportError(e.AttendedUntil, "AttendedUntil", "AttendedUntil", "ongoing", "")
		}
		if e.Completion == "completed" && e.Result == "" {
			l.ReportError(e.Result, "Result", "Result", "result", "")
		}
		if e.Result == "passed" && (left || e.Completion == "suspended") {
			l.ReportError(e.Result, "Result", "Result", "passed", "")
		}
		if left && e.ExitReason == "" {
			l.ReportError(e.ExitReason, "ExitReason", "ExitReason", "reason", "")
		}
	}, enrolment{})
	return v
}

func both() (*training.Enrolment, enrolment) {
	ours := &training.Enrolment{ID: "ikut-000001", Batch: "las-2026-1", Person: "orang-000001", AppliedOn: blk.MustParseDate("2026-01-06"),
		Attended: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}, EmploymentBefore: training.BeforeNotWorking, Completion: training.Completed, Result: training.Passed}
	return ours, enrolment{ID: "ikut-000001", Batch: "las-2026-1", Person: "orang-000001", AppliedOn: "2026-01-06",
		AttendedFrom: "2026-03-02", AttendedUntil: "2026-04-10", Completion: "completed", Result: "passed"}
}

// Both take the same enrolment and refuse the same faults.
func TestBothAgree(t *testing.T) {
	v := newValidator(t)
	ours, theirs := both()
	require.NoError(t, ours.Validate(nil))
	require.NoError(t, v.Struct(theirs))
	for name, spoil := range map[string]func(*training.Enrolment, *enrolment){
		"no id":      func(a *training.Enrolment, b *enrolment) { a.ID, b.ID = "", "" },
		"bad batch":  func(a *training.Enrolment, b *enrolment) { a.Batch, b.Batch = "a b", "a b" },
		"no result":  func(a *training.Enrolment, b *enrolment) { a.Result, b.Result = "", "" },
		"bad result": func(a *training.Enrolment, b *enrolment) { a.Result, b.Result = "failed", "failed" },
		"ongoing":    func(a *training.Enrolment, b *enrolment) { a.Completion, b.Completion = "ongoing", "ongoing" },
		"reversed": func(a *training.Enrolment, b *enrolment) {
			a.Attended.Until, b.AttendedUntil = blk.MustParseDate("2026-03-01"), "2026-03-01"
		},
	} {
		ours, theirs := both()
		spoil(ours, &theirs)
		require.Error(t, ours.Validate(nil), name)
		require.Error(t, v.Struct(theirs), name)
	}
}

// BenchmarkEnrolment checks a clean enrolment, with all checks of this library,
// of which there are more, and with those rules that the peer has.
func BenchmarkEnrolment(b *testing.B) {
	ours, theirs := both()
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		c := &blk.Context{On: blk.MustParseDate("2026-05-01"), Phase: blk.Final}
		for b.Loop() {
			if found := ours.Check(c); len(found) > 0 {
				b.Fatal(found)
			}
		}
	})
	b.Run("validator", func(b *testing.B) {
		b.ReportAllocs()
		v := newValidator(b)
		for b.Loop() {
			if err := v.Struct(theirs); err != nil {
				b.Fatal(err)
			}
		}
	})
}
