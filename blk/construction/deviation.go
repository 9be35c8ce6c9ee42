package construction

import "github.com/vokasi/vokasi-go/blk"

// ScheduleStatus is how the work stands beside its plan: "on_schedule", "behind",
// "critical" or "unknown". The zero value "" is absent.
type ScheduleStatus string

// The statuses.
const (
	OnSchedule      ScheduleStatus = "on_schedule"
	Behind          ScheduleStatus = "behind"
	Critical        ScheduleStatus = "critical"
	ScheduleUnknown ScheduleStatus = "unknown"
)

var scheduleStatuses = blk.NewCodeList("schedule_status", blk.Text{ID: "Kedudukan terhadap rencana", EN: "Standing beside the plan"},
	blk.Code{Value: string(OnSchedule), Label: blk.Text{ID: "sesuai rencana", EN: "on schedule"}, Meaning: blk.Text{ID: "kemajuan sama dengan atau mendahului rencana", EN: "progress is as planned or ahead"}},
	blk.Code{Value: string(Behind), Label: blk.Text{ID: "terlambat", EN: "behind"}, Meaning: blk.Text{ID: "di belakang rencana, belum kritis", EN: "behind the plan, not critical"}},
	blk.Code{Value: string(Critical), Label: blk.Text{ID: "kontrak kritis", EN: "critical contract"}, Meaning: blk.Text{ID: "begitu jauh di belakang rencana sehingga harus ada rapat pembuktian", EN: "so far behind the plan that a show-cause meeting is due"}},
	blk.Code{Value: string(ScheduleUnknown), Label: blk.Text{ID: "belum dapat ditentukan", EN: "not known"}, Meaning: blk.Text{ID: "belum ada rencana atau pengukuran", EN: "no plan or no measurement"}},
)

// IsValid reports whether s is one of the statuses.
func (s ScheduleStatus) IsValid() bool { return scheduleStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s ScheduleStatus) Label() blk.Text { return scheduleStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (ScheduleStatus) CodeList() blk.CodeList { return scheduleStatuses }

// A Deviation is how far the work is from its plan on the day it was measured last.
// What is not known is absent.
type Deviation struct {
	// The day it was measured, which both shares are of.
	On blk.Date
	// How much was to be done by then.
	Planned blk.Percent
	// How much was done.
	Actual blk.Percent
	// Actual less planned, in points: negative where the work is behind.
	Points blk.Percent
	// The same in days of the plan (earned schedule): negative where the work is as far as it was to be so many days earlier.
	Days int
	// How the work stands.
	Status ScheduleStatus
	// Why it is critical; absent where it is not.
	Rule CriticalRule
}

// Deviation returns how far the work is from its plan by what was measured up to a
// day; with no day, by all. Whether it is critical follows from the parameters of the
// context on that day.
func (s *SCurve) Deviation(on blk.Date, c *blk.Context) Deviation {
	m, ok := s.Actual(on)
	if !ok {
		return Deviation{Status: ScheduleUnknown}
	}
	return s.deviation(&m, c)
}

func (s *SCurve) deviation(m *Measurement, c *blk.Context) Deviation {
	d := Deviation{On: m.On, Actual: m.Done, Status: ScheduleUnknown}
	at := s.planOn(m.On)
	if at == nil || !at.whole {
		return d
	}
	planned, actual := at.planned(m.On), hundredths(m.Done)
	d.Planned, d.Points = share(planned), share(actual-planned)
	d.Status = OnSchedule
	if actual == planned {
		return d
	}
	d.Days = int(at.earned(actual, actual > planned) - at.offset(m.On))
	if actual < planned {
		d.Status = Behind
		if d.Rule = s.criticalRule(m, at, planned, c); d.Rule != "" {
			d.Status = Critical
		}
	}
	return d
}

// hundredths returns the hundredths of a share, 0 if it is absent.
func hundredths(p blk.Percent) int64 {
	n, _ := p.Hundredths()
	return n
}

// share returns so many hundredths of a percent, from -100 to 100 percent.
func share(n int64) blk.Percent {
	p, _ := blk.NewPercent(n)
	return p
}
