package training

import (
	"slices"
	"strconv"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// acrossChecks are the checks across the records of this package.
var acrossChecks = slices.Concat(batchAcrossChecks, selectionAcrossChecks, sessionAcrossChecks, teachingLogAcrossChecks, attendanceAcrossChecks, workplaceAcrossChecks,
	enrolmentAcrossChecks, trainingScoreAcrossChecks, certificateAcrossChecks, outcomeAcrossChecks)

// A recordsWithCentres is what checks look at that need the records of centres
// beside those of this package.
type recordsWithCentres struct {
	*Records
	centres *centre.Records
}

// withCentresChecks are the checks across these records and those of centres.
var withCentresChecks = slices.Concat(batchWithCentresChecks, sessionWithCentresChecks, trainingScoreWithCentresChecks)

// CheckWith returns what the checks find that look at the records of centres too:
// the hours of programmes, the places in workshops and the certificates of
// instructors. Found is what [Records.Check] found; where it says that a record
// is wrong by itself, checks that build on it are silent. Without records of
// centres the context is asked.
func (r *Records) CheckWith(centres *centre.Records, c *blk.Context, found blk.Findings) blk.Findings {
	if centres == nil {
		centres = &centre.Records{}
	}
	return blk.CheckAcross(withCentresChecks, &recordsWithCentres{r, centres}, c, found)
}

// CentreContext returns a context in which guards and checks know what the records
// of centres tell: whether the programme of a batch refers to a competency standard
// (PRG-001), whether its sessions reach the hours of that (BAT-004), whether a
// centre is licensed on the reference date (CTR-004), and whether training on the
// job stays within the hours of its programme (MAG-024). What they do not tell the
// context is asked, which may be nil.
func (r *Records) CentreContext(centres *centre.Records, c *blk.Context) *blk.Context {
	with := blk.Context{}
	if c != nil {
		with = *c
	}
	if centres == nil {
		centres = &centre.Records{}
	}
	x := recordsWithCentres{r, centres}
	programmes, within := sync.OnceValue(x.programmeIndex), sync.OnceValue(x.withinProgrammes) // once for all that is asked
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		truth := blk.Undetermined
		switch check {
		case "PRG-001":
			if p := programmes()[blk.ProgrammeID(subject)]; p != nil {
				truth = blk.TruthOf(len(p.Check(&blk.Context{}).Of("PRG-001")) == 0)
			}
		case "BAT-004":
			truth = x.hasHours(blk.BatchID(subject), programmes())
		case "CTR-004":
			if owner := centres.Find(blk.CentreID(subject)); owner != nil {
				truth = owner.LicensedOn(with.On)
			}
		case "MAG-024":
			truth = within()[OnTheJobTrainingID(subject)]
		}
		if truth != blk.Undetermined {
			return truth, blk.Citation{}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// withinProgrammes returns for each training on the job whether its hours are at
// most those that its programme has for it.
func (r *recordsWithCentres) withinProgrammes() map[OnTheJobTrainingID]blk.Truth {
	batches, programmes := r.batchIndex(), r.programmeIndex()
	within := make(map[OnTheJobTrainingID]blk.Truth, len(r.OnTheJobTrainings))
	for i := range r.OnTheJobTrainings {
		o := &r.OnTheJobTrainings[i]
		b, known := batches[o.Batch]
		if !known {
			continue
		}
		if p := programmes[r.Batches[b].Programme]; p != nil && !p.OnTheJobHours.IsZero() && !o.Hours.IsZero() {
			within[o.ID] = blk.TruthOf(o.Hours.Compare(p.OnTheJobHours) <= 0)
		}
	}
	return within
}

// hasHours returns whether the sessions of a batch lie in its dates and reach the
// hours of its programme.
func (r *recordsWithCentres) hasHours(id blk.BatchID, programmes map[blk.ProgrammeID]*centre.Programme) blk.Truth {
	b := r.FindBatch(id)
	if b == nil {
		return blk.Undetermined
	}
	p := programmes[b.Programme]
	if p == nil || p.TotalHours.IsZero() {
		return blk.Undetermined
	}
	total, _ := p.TotalHours.Int()
	for i := range r.Sessions {
		if s := &r.Sessions[i]; s.Batch == id {
			if s.isOutside(b) {
				return blk.False
			}
			hours, _ := s.Hours.Int()
			total -= hours
		}
	}
	return blk.TruthOf(total <= 0)
}

var (
	seatsMust           = blk.Text{ID: "Peserta tidak boleh melebihi kuota.", EN: "The participants must not be more than the quota."}
	minParticipantsMust = blk.Text{ID: "Angkatan tidak boleh mulai dengan peserta kurang dari yang disyaratkan tanpa izin.", EN: "A batch must not start with fewer participants than it should have, unless that is permitted."}
	minParticipantsMend = blk.Text{ID: "Tambah peserta, gabungkan dengan angkatan lain, atau isi waiver.", EN: "Take more participants, merge it with another batch, or give waiver."}
	settledMust         = blk.Text{ID: "Setiap kepesertaan harus sudah berakhir, dengan hasil bila selesai, sebelum angkatan dilaporkan, ditutup atau dibatalkan.", EN: "Every enrolment must have ended, with a result where it was completed, before the batch is reported, closed or cancelled."}
	settledMend         = blk.Text{ID: "Isi completion dan result setiap peserta.", EN: "Give completion and result of every participant."}
)

// batchAcrossChecks are the checks of batches across the records.
var batchAcrossChecks = []blk.Check[Records]{
	{
		ID: "BAT-003", At: "/batches", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  seatsMust,
		Mend:  blk.Text{ID: "Ada {given} peserta untuk kuota {allowed}: pindahkan peserta ke cadangan atau ubah kuota dengan keputusan.", EN: "There are {given} participants for a quota of {allowed}: move participants to the reserve, or change the quota by decision."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			counts := r.headcounts()
			for i := range r.Batches {
				quota, known := r.Batches[i].Quota.Int()
				if n := counts[r.Batches[i].ID]; n != nil && known && n.seated > quota {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/quota"), Params: givenAllowed(n.seated, quota)})
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-006", At: "/batches", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-002"},
		Must:  minParticipantsMust,
		Mend:  blk.Text{ID: "Tercatat {given} peserta dari paling sedikit {allowed}: catat yang lain, atau isi waiver.", EN: "{given} participants of at least {allowed} are recorded: record the others, or give waiver."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			counts := r.headcounts()
			for i := range r.Batches {
				b := &r.Batches[i]
				least, _ := b.MinParticipants.Int()
				// A document that holds no enrolment of the batch says nothing of how many there are.
				if n := counts[b.ID]; n != nil && n.began < least && b.Waiver.IsZero() && b.State().hasStarted() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/min_participants"), Params: givenAllowed(n.began, least)})
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-008", At: "/enrolments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must: settledMust, Mend: settledMend, Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batches := r.batchIndex()
			for i := range r.Enrolments {
				b, known := batches[r.Enrolments[i].Batch]
				if !known || !r.Enrolments[i].isActive() {
					continue
				}
				switch r.Batches[b].State() {
				case BatchReported, BatchClosed, BatchCancelled:
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/completion"), Of: []string{blk.IndexPointer("/batches", b, "")}})
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-020", At: "/batches", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Lembaga, program dan tahun anggaran angkatan harus sama dengan paketnya.", EN: "The centre, the programme and the fiscal year of a batch must be those of its package."},
		Mend:  blk.Text{ID: "Perbaiki angkatan atau paketnya: {given}, dalam paket {allowed}.", EN: "Correct the batch or its package: {given}, in the package {allowed}."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			packages := r.packageIndex()
			for i := range r.Batches {
				b := &r.Batches[i]
				at, known := packages[b.Package]
				if !known {
					continue
				}
				p := &r.TrainingPackages[at]
				for _, m := range [...]struct{ member, own, other string }{
					{"/centre", string(b.Centre), string(p.Centre)},
					{"/programme", string(b.Programme), string(p.Programme)},
					{"/fiscal_year", b.FiscalYear.String(), p.FiscalYear.String()},
				} {
					if m.own != "" && m.other != "" && m.own != m.other {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, m.member), Of: []string{blk.IndexPointer("/training_packages", at, "")},
							Params: blk.Params{{Name: "given", Value: blk.QuoteWord(m.own)}, {Name: "allowed", Value: blk.QuoteWord(m.other)}}})
					}
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-021", At: "/training_packages", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-010"},
		Must:  blk.Text{ID: "Kuota semua angkatan satu paket ({given}) tidak boleh melebihi jumlah orang dalam paketnya ({allowed}).", EN: "The quotas of all batches of a package ({given}) must not be more than the people it is for ({allowed})."},
		Mend:  blk.Text{ID: "Kurangi kuota, atau perbaiki paket yang ditunjuk angkatan.", EN: "Lower a quota, or correct the package that a batch names."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			quotas := make(map[blk.TrainingPackageID]int, len(r.TrainingPackages))
			for i := range r.Batches {
				if b := &r.Batches[i]; b.Package != "" && b.State() != BatchCancelled {
					quota, _ := b.Quota.Int()
					quotas[b.Package] += quota
				}
			}
			for i := range r.TrainingPackages {
				p := &r.TrainingPackages[i]
				if seats, known := p.Seats.Int(); known && quotas[p.ID] > seats {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_packages", i, "/seats"), Params: givenAllowed(quotas[p.ID], seats)})
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-022", At: "/batches", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-001", "DOC-013"},
		Must:  blk.Text{ID: "Pendaftaran angkatan harus berada dalam masa pendaftaran gelombangnya ({allowed_id}).", EN: "The registration of a batch must lie in that of its intake wave ({allowed_en})."},
		Mend:  blk.Text{ID: "Perbaiki registration, atau catat perpanjangan gelombangnya.", EN: "Correct registration, or record that the wave was extended."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			waves := make(map[IntakeWaveID]int, len(r.IntakeWaves))
			for i := range r.IntakeWaves {
				waves[r.IntakeWaves[i].ID] = i
			}
			for i := range r.Batches {
				b := &r.Batches[i]
				at, known := waves[b.Wave]
				if !known || b.Registration.IsZero() {
					continue
				}
				wave := r.IntakeWaves[at].Registration
				if b.Registration.From.Before(wave.From) || b.Registration.Until.After(wave.Until) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/registration"), Of: []string{blk.IndexPointer("/intake_waves", at, "")}, Params: blk.TextParams("allowed", wave.Label())})
				}
			}
			return failures
		},
	},
	{
		ID: "BAT-032", At: "/batches", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-001"},
		Must:  blk.Text{ID: "Satu bengkel tidak boleh diberikan kepada dua angkatan pada hari dan shift yang sama.", EN: "A workshop must not be given to two batches on the same days and in the same shift."},
		Mend:  blk.Text{ID: "Bentrok dengan angkatan {other}: beri shift yang berbeda, bengkel lain atau hari lain.", EN: "It meets batch {other} there: give another shift, another workshop or other days."},
		Basis: batchBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			with := map[int32]int32{} // the other batch, by batch
			firstOverlaps(r.workshopBookings(), func(a, b *booking) {
				if _, told := with[b.session]; !told {
					with[b.session] = a.session
				}
			})
			for i := range r.Batches {
				if other, clash := with[int32(i)]; clash {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/workshop"), Of: []string{blk.IndexPointer("/batches", int(other), "")},
						Params: blk.Params{{Name: "other", Value: blk.QuoteWord(string(r.Batches[other].ID))}}})
				}
			}
			return failures
		},
	},
}

// workshopBookings returns which batches have which workshop and shift from day to
// day; a batch without a shift has all of them. Batches that have sessions at
// known times are left out, for these say it more exactly, and so are cancelled
// ones.
func (r *Records) workshopBookings() (list []booking) {
	timed := map[blk.BatchID]bool{}
	for i := range r.Sessions {
		if r.Sessions[i].isTimed() {
			timed[r.Sessions[i].Batch] = true
		}
	}
	type place struct {
		workshop blk.WorkshopID
		shift    Shift
	}
	numbers := map[place]int32{}
	for i := range r.Batches {
		b := &r.Batches[i]
		if _, bounded := b.Training.Days(); b.Workshop == "" || !bounded || timed[b.ID] || b.State() == BatchCancelled {
			continue
		}
		for _, shift := range b.shifts() {
			p := place{b.Workshop, shift}
			if _, known := numbers[p]; !known {
				numbers[p] = int32(len(numbers))
			}
			list = append(list, booking{numbers[p], int32(i), int32(i), moment(b.Training.From, blk.TimeOfDay{}), moment(b.Training.Until.AddDays(1), blk.TimeOfDay{})})
		}
	}
	return list
}

// wholeDay are all shifts.
var wholeDay = []Shift{ShiftMorning, ShiftAfternoon, ShiftEvening}

// shifts returns the shifts that the batch takes up.
func (b *Batch) shifts() []Shift {
	for i, s := range wholeDay {
		if s == b.Shift {
			return wholeDay[i : i+1]
		}
	}
	return wholeDay
}

func givenAllowed(given, allowed int) blk.Params {
	return blk.Params{{Name: "given", Value: strconv.Itoa(given)}, {Name: "allowed", Value: strconv.Itoa(allowed)}}
}

// packageIndex returns where in the list each package stands.
func (r *Records) packageIndex() map[blk.TrainingPackageID]int {
	index := make(map[blk.TrainingPackageID]int, len(r.TrainingPackages))
	for i := range r.TrainingPackages {
		index[r.TrainingPackages[i].ID] = i
	}
	return index
}

var traineesPerStation = blk.Parameter{
	ID: "trainees_per_station", Label: blk.Text{ID: "Peserta tiap tempat kerja di bengkel", EN: "Trainees at each place to work of a workshop"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 1}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "satu orang satu tempat kerja; angka resmi tidak ditemukan", EN: "one place for one person; no official number was found"})}}},
}

// batchWithCentresChecks are the checks of batches that need the records of
// centres.
var batchWithCentresChecks = []blk.Check[recordsWithCentres]{
	{
		ID: "BAT-004", At: "/batches", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross,
		Must:  hoursMust,
		Mend:  blk.Text{ID: "Sesi angkatan berjumlah {given} JP, program {allowed} JP: catat atau adakan sesi yang kurang.", EN: "The sessions of the batch have {given} lesson hours, its programme {allowed}: record or hold the sessions that lack."},
		Basis: sessionBasis,
		Find: func(r *recordsWithCentres, _ *blk.Context) (failures []blk.Failure) {
			programmes := r.programmeIndex()
			hours := make(map[blk.BatchID]int, len(r.Batches))
			for i := range r.Sessions {
				n, _ := r.Sessions[i].Hours.Int()
				hours[r.Sessions[i].Batch] += n
			}
			for i := range r.Batches {
				b := &r.Batches[i]
				p := programmes[b.Programme]
				// A document that holds no session of the batch says nothing of how many there were.
				given, recorded := hours[b.ID]
				if p == nil || !recorded || !b.State().hasStarted() || b.State() == BatchRunning {
					continue
				}
				if total, known := p.TotalHours.Int(); known && given < total {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, ""), Params: givenAllowed(given, total)})
				}
			}
			return failures
		},
	},
	{
		ID: "EQP-004", At: "/batches", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-002"},
		Must:  blk.Text{ID: "Kuota ({given}) tidak boleh melebihi peserta yang dapat ditampung bengkelnya ({allowed}).", EN: "The quota ({given}) must not be more than its workshop has places for ({allowed})."},
		Mend:  blk.Text{ID: "Bagi angkatan menjadi shift, kurangi kuota, atau tambah tempat kerja.", EN: "Divide the batch into shifts, lower the quota, or add places to work."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daya tampung bengkel", EN: "capacity of workshops"})},
		Find: func(r *recordsWithCentres, c *blk.Context) (failures []blk.Failure) {
			each, set := c.Number(&traineesPerStation)
			workshops := make(map[blk.WorkshopID]*centre.Workshop, len(r.centres.Workshops))
			for i := range r.centres.Workshops {
				workshops[r.centres.Workshops[i].ID] = &r.centres.Workshops[i]
			}
			for i := range r.Batches {
				b := &r.Batches[i]
				w := workshops[b.Workshop]
				if w == nil || !set {
					continue
				}
				stations, known := w.Stations.Int()
				if quota, given := b.Quota.Int(); known && given && int64(quota) > int64(stations)*each {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/quota"), Params: givenAllowed(quota, stations*int(each))})
				}
			}
			return failures
		},
	},
}

// sessionWithCentresChecks are the checks of sessions that need the records of
// centres.
var sessionWithCentresChecks = []blk.Check[recordsWithCentres]{
	{
		ID: "INS-001", At: "/sessions", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Yang mengajar harus mempunyai sertifikat teknis yang berlaku pada hari sesi ({on}).", EN: "Who teaches must have a technical certificate that is valid on the day of the session ({on})."},
		Mend:  blk.Text{ID: "Catat sertifikatnya dengan masa berlaku, atau tugaskan instruktur lain.", EN: "Record the certificate with its validity, or let another instructor teach."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "instruktur bersertifikat", EN: "certified instructors"})},
		Find: func(r *recordsWithCentres, c *blk.Context) (failures []blk.Failure) {
			instructors := make(map[blk.InstructorID]*centre.Instructor, len(r.centres.Instructors))
			for i := range r.centres.Instructors {
				instructors[r.centres.Instructors[i].ID] = &r.centres.Instructors[i]
			}
			for i := range r.Sessions {
				s := &r.Sessions[i]
				unknown := false
				on := blk.Params{{Name: "on", Value: s.Date.String()}}
				for j, id := range s.Instructors {
					if x := instructors[id]; x == nil {
						unknown = true
					} else if !s.Date.IsZero() && !x.HoldsCertificate(centre.Technical, s.Date) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, blk.IndexPointer("/instructors", j, "")), Params: on})
					}
				}
				if !unknown {
					continue
				}
				if truth, _ := c.Ask("INS-001", string(s.ID)); truth == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, "/instructors"), Params: on})
				}
			}
			return failures
		},
	},
}

// programmeIndex returns the programmes by their identifiers.
func (r *recordsWithCentres) programmeIndex() map[blk.ProgrammeID]*centre.Programme {
	index := make(map[blk.ProgrammeID]*centre.Programme, len(r.centres.Programmes))
	for i := range r.centres.Programmes {
		index[r.centres.Programmes[i].ID] = &r.centres.Programmes[i]
	}
	return index
}
