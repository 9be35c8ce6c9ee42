package training

import "github.com/vokasi/vokasi-go/blk"

var batchLifecycle = blk.Lifecycle[BatchState, BatchEvent, Batch]{
	ID: "batch", Label: blk.Text{ID: "Daur hidup angkatan", EN: "Lifecycle of a batch"}, Initial: BatchDraft,
	Transitions: []blk.Transition[BatchState, BatchEvent, Batch]{
		{From: []BatchState{BatchDraft}, Event: BatchPropose, To: BatchProposed, Roles: []blk.Role{blk.RoleOrganiser, blk.RoleHeadOfCentre}, Guards: []blk.Guard[Batch]{batchDatesGuard, batchQuotaGuard, programmeStandardGuard}},
		{From: []BatchState{BatchProposed}, Event: BatchApprove, To: BatchApproved, Roles: []blk.Role{blk.RoleHeadOfCentre, blk.RoleHeadOfOffice}, Guards: []blk.Guard[Batch]{batchFourEyesGuard, batchFundingGuard}},
		{From: []BatchState{BatchProposed}, Event: BatchReturn, To: BatchDraft, Roles: []blk.Role{blk.RoleHeadOfCentre, blk.RoleHeadOfOffice}, NeedsReason: true},
		{From: []BatchState{BatchApproved}, Event: BatchOpenRegistration, To: BatchRegistration, Guards: []blk.Guard[Batch]{registrationBeganGuard, centreLicenceGuard, batchFundingGuard, policyGuard}},
		{From: []BatchState{BatchRegistration}, Event: BatchCloseRegistration, To: BatchSelection, Guards: []blk.Guard[Batch]{registrationOverGuard}},
		{From: []BatchState{BatchSelection}, Event: BatchAnnounce, To: BatchReady, Guards: []blk.Guard[Batch]{applicantsDecidedGuard, seatsGuard}},
		{From: []BatchState{BatchReady}, Event: BatchStart, To: BatchRunning, Guards: []blk.Guard[Batch]{trainingBeganGuard, participantDecreeGuard, minParticipantsGuard, instructorsFreeGuard, workshopFreeGuard}},
		{From: []BatchState{BatchRegistration, BatchSelection, BatchReady}, Event: BatchPostpone, To: BatchPostponed, NeedsReason: true},
		{From: []BatchState{BatchPostponed}, Event: BatchReopen, To: BatchRegistration, Guards: []blk.Guard[Batch]{batchDatesGuard}},
		{From: []BatchState{BatchPostponed}, Event: BatchResume, To: BatchReady, Guards: []blk.Guard[Batch]{batchDatesGuard}},
		{From: []BatchState{BatchRunning}, Event: BatchFinish, To: BatchFinished, Guards: []blk.Guard[Batch]{trainingOverGuard, hoursDeliveredGuard}},
		{From: []BatchState{BatchFinished}, Event: BatchReport, To: BatchReported, Guards: []blk.Guard[Batch]{enrolmentsSettledGuard}},
		{From: []BatchState{BatchReported}, Event: BatchClose, To: BatchClosed, Guards: []blk.Guard[Batch]{moneyAccountedGuard, certificatesDecidedGuard}},
		{From: []BatchState{BatchDraft, BatchProposed, BatchApproved}, Event: BatchCancel, To: BatchCancelled, NeedsReason: true},
		{From: []BatchState{BatchRegistration, BatchSelection, BatchReady, BatchPostponed}, Event: BatchCancel, To: BatchCancelled, NeedsReason: true, Guards: []blk.Guard[Batch]{enrolmentsSettledGuard}},
		{From: []BatchState{BatchRunning}, Event: BatchAbort, To: BatchCancelled, NeedsReason: true, Guards: []blk.Guard[Batch]{enrolmentsSettledGuard}},
	},
}

// askBatch returns what a guard holds that others must answer for the batch: the
// records of this package by [Records.BatchContext], or packages further right.
func askBatch(check blk.CheckID) func(*blk.Move[Batch]) blk.Truth {
	return func(m *blk.Move[Batch]) blk.Truth {
		truth, _ := m.Context.Ask(check, string(m.Record.ID))
		return truth
	}
}

// dayOf returns the day of a move. Where the centre lies is not known here, so it
// is the day in the east, where it begins first.
func dayOf(m *blk.Move[Batch]) blk.Date {
	day, _ := m.At.In(blk.WIT)
	return day
}

// reached returns whether the day of a move is on or after a day.
func reached(m *blk.Move[Batch], day blk.Date) blk.Truth {
	now := dayOf(m)
	if now.IsZero() || day.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(!now.Before(day))
}

// The guards of a batch, in the order of the moves.
var (
	batchDatesGuard = blk.Guard[Batch]{
		ID: "BAT-001", Must: batchDatesMust, Mend: batchDatesMend, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if m.Record.Training.From.IsZero() || m.Record.Training.Until.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(datesInOrder(m.Record, nil))
		},
	}
	batchQuotaGuard = blk.Guard[Batch]{
		ID: "BAT-002", Must: batchQuotaMust, Mend: batchQuotaMend, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if m.Record.Quota.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(quotaFits(m.Record, nil))
		},
	}
	programmeStandardGuard = blk.Guard[Batch]{
		ID: "PRG-001", Must: blk.Text{ID: "Program harus mengacu pada standar kompetensi: unit SKKNI, standar internasional atau khusus.", EN: "A programme must refer to a competency standard: units of a national, an international or a special one."},
		Mend: blk.Text{ID: "Isi programme, dan dalam programnya units atau standard.", EN: "Give programme, and in it units or standard."}, Basis: []blk.Basis{blk.Law("pp-31-2006", "art. 4(1)")},
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if m.Record.Programme == "" {
				return blk.Undetermined
			}
			truth, _ := m.Context.Ask("PRG-001", string(m.Record.Programme))
			return truth
		},
	}
	batchFourEyesGuard = blk.Guard[Batch]{
		ID: "AUD-004", Must: blk.Text{ID: "Yang menyetujui tidak boleh sama dengan yang mengusulkan.", EN: "Who approves must not be who proposed."},
		Mend: blk.Text{ID: "Minta pejabat lain menyetujui.", EN: "Ask another officer to approve."}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "prinsip empat mata", EN: "four-eyes principle"})},
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			for i := len(m.Record.History) - 1; i >= 0; i-- {
				if s := m.Record.History[i]; s.Event == BatchPropose {
					if s.Actor == "" || m.Actor == "" {
						return blk.Undetermined
					}
					return blk.TruthOf(s.Actor != m.Actor)
				}
			}
			return blk.Undetermined
		},
	}
	batchFundingGuard = blk.Guard[Batch]{
		ID: "BAT-005", Must: blk.Text{ID: "Dana angkatan harus sudah dialokasikan.", EN: "Money for the batch must be allocated."},
		Mend: blk.Text{ID: "Alokasikan dana, atau sambungkan data pendanaan.", EN: "Allocate money, or supply the funding records."}, Basis: batchBasis,
		Holds: askBatch("BAT-005"),
	}
	registrationBeganGuard = blk.Guard[Batch]{
		ID: "BAT-023", Must: blk.Text{ID: "Hari pertama pendaftaran harus sudah tiba.", EN: "The first day of registration must have come."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau ubah registration.from.", EN: "Wait for that day, or change registration.from."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth { return reached(m, m.Record.Registration.From) },
	}
	centreLicenceGuard = blk.Guard[Batch]{
		ID: "CTR-004", Must: blk.Text{ID: "Izin atau tanda daftar lembaga harus berlaku saat menyelenggarakan angkatan.", EN: "The licence or registration of a centre must be in force when it runs a batch."},
		Mend: blk.Text{ID: "Perpanjang izinnya, atau sambungkan data perizinan.", EN: "Renew the licence, or supply the records of licences."}, Basis: []blk.Basis{blk.Law("permenaker-17-2016", "")},
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			truth, _ := m.Context.Ask("CTR-004", string(m.Record.Centre))
			return truth
		},
	}
	policyGuard = blk.Guard[Batch]{
		ID: "BAT-031", Must: blk.Text{ID: "Aturan kelayakan angkatan harus disebut dengan versinya.", EN: "The rules of eligibility of a batch must be named with their version."},
		Mend: blk.Text{ID: "Isi policy.id dan policy.version.", EN: "Give policy.id and policy.version."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth { return blk.TruthOf(m.Record.Policy.isComplete()) },
	}
	registrationOverGuard = blk.Guard[Batch]{
		ID: "BAT-024", Must: blk.Text{ID: "Hari terakhir pendaftaran harus sudah tiba, atau pendaftar sudah cukup banyak untuk kuota.", EN: "The last day of registration must have come, or there must be applicants enough for the quota."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau ubah registration.until.", EN: "Wait for that day, or change registration.until."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			return blk.Any(reached(m, m.Record.Registration.Until), askBatch("BAT-024")(m))
		},
	}
	applicantsDecidedGuard = blk.Guard[Batch]{
		ID: "BAT-025", Must: blk.Text{ID: "Setiap pendaftar harus sudah diputuskan: diterima, cadangan atau ditolak.", EN: "Every applicant must have been decided: accepted, reserve or rejected."},
		Mend: blk.Text{ID: "Putuskan pendaftar yang tersisa.", EN: "Decide the applicants that are left."}, Basis: batchBasis,
		Holds: askBatch("BAT-025"),
	}
	seatsGuard = blk.Guard[Batch]{
		ID: "BAT-003", Must: seatsMust,
		Mend: blk.Text{ID: "Pindahkan peserta ke cadangan atau ubah kuota dengan keputusan.", EN: "Move participants to the reserve, or change the quota by decision."}, Basis: batchBasis,
		Holds: askBatch("BAT-003"),
	}
	trainingBeganGuard = blk.Guard[Batch]{
		ID: "BAT-026", Must: blk.Text{ID: "Hari pertama pelatihan harus sudah tiba.", EN: "The first day of training must have come."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau ubah training.from.", EN: "Wait for that day, or change training.from."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth { return reached(m, m.Record.Training.From) },
	}
	participantDecreeGuard = blk.Guard[Batch]{
		ID: "BAT-027", Must: blk.Text{ID: "Angkatan yang mulai harus mempunyai SK penetapan peserta.", EN: "A batch that starts must have the decree that names its participants."},
		Mend: blk.Text{ID: "Isi participant_decree.", EN: "Give participant_decree."}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "SK peserta adalah awal setiap pembayaran", EN: "every payment begins with that decree"})},
		Holds: func(m *blk.Move[Batch]) blk.Truth { return blk.TruthOf(m.Record.ParticipantDecree != "") },
	}
	minParticipantsGuard = blk.Guard[Batch]{
		ID: "BAT-006", Must: minParticipantsMust, Mend: minParticipantsMend, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if !m.Record.Waiver.IsZero() {
				return blk.True
			}
			return askBatch("BAT-006")(m)
		},
	}
	instructorsFreeGuard = blk.Guard[Batch]{
		ID: "INS-003", Must: instructorTwiceMust, Mend: instructorTwiceMend, Basis: sessionBasis,
		Holds: askBatch("INS-003"),
	}
	workshopFreeGuard = blk.Guard[Batch]{
		ID: "BAT-009", Must: workshopTwiceMust, Mend: workshopTwiceMend, Basis: sessionBasis,
		Holds: askBatch("BAT-009"),
	}
	trainingOverGuard = blk.Guard[Batch]{
		ID: "BAT-028", Must: blk.Text{ID: "Hari terakhir pelatihan harus sudah tiba.", EN: "The last day of training must have come."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau ubah training.until.", EN: "Wait for that day, or change training.until."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth { return reached(m, m.Record.Training.Until) },
	}
	hoursDeliveredGuard = blk.Guard[Batch]{
		ID: "BAT-004", Must: hoursMust,
		Mend: blk.Text{ID: "Catat sesi yang belum dicatat, adakan yang kurang, atau perbaiki tanggalnya.", EN: "Record the sessions that are missing, hold those that lack, or correct their dates."}, Basis: sessionBasis,
		Holds: askBatch("BAT-004"),
	}
	enrolmentsSettledGuard = blk.Guard[Batch]{
		ID: "BAT-008", Must: settledMust, Mend: settledMend, Basis: batchBasis,
		Holds: askBatch("BAT-008"),
	}
	moneyAccountedGuard = blk.Guard[Batch]{
		ID: "BAT-029", Must: blk.Text{ID: "Uang angkatan harus sudah dipertanggungjawabkan.", EN: "The money of the batch must be accounted for."},
		Mend: blk.Text{ID: "Selesaikan pertanggungjawaban, atau sambungkan data pendanaan.", EN: "Finish the account, or supply the funding records."}, Basis: batchBasis,
		Holds: askBatch("BAT-029"),
	}
	certificatesDecidedGuard = blk.Guard[Batch]{
		ID: "BAT-030", Must: blk.Text{ID: "Sertifikat peserta harus sudah diputuskan: terbit atau tidak.", EN: "The certificates of the participants must be decided: issued or not."},
		Mend: blk.Text{ID: "Putuskan sertifikat yang tersisa, atau sambungkan data sertifikasi.", EN: "Decide the certificates that are left, or supply the records of certification."}, Basis: batchBasis,
		Holds: askBatch("BAT-030"),
	}
)
