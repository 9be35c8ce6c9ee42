package synthetic

import (
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// A milestoneModel is a milestone that serves a criterion. What it costs and how long it
// takes is made up.
type milestoneModel struct {
	id     roadmap.MilestoneID
	serves roadmap.Criterion
	title  blk.Text
	days   int
	cost   int64 // in rupiah
	after  []roadmap.MilestoneID
}

// milestoneModels are in an order in which they can be done.
var milestoneModels = []milestoneModel{
	{"kurikulum", roadmap.CanTrain, blk.Text{ID: "Kurikulum dan jadwal pelatihan disahkan", EN: "Curriculum and schedule approved"}, 30, 2_000_000, nil},
	{"sertifikasi", roadmap.CompetentStaff, blk.Text{ID: "Pengelola dan instruktur disertifikasi", EN: "Manager and instructors certified"}, 60, 6_000_000, nil},
	{"forum-mitra", roadmap.Partnership, blk.Text{ID: "Kerja sama dengan pemangku kepentingan ditandatangani", EN: "Agreements with stakeholders signed"}, 45, 3_000_000, nil},
	{"data-alumni", roadmap.AlumniDatabase, blk.Text{ID: "Basis data alumni terisi", EN: "Database of alumni filled"}, 30, 2_000_000, nil},
	{"izin", roadmap.Licensed, blk.Text{ID: "Izin atau akreditasi terbit", EN: "Licence or accreditation issued"}, 90, 7_500_000, []roadmap.MilestoneID{"sertifikasi"}},
	{"mitra-pelatihan", roadmap.FundingPartnership, blk.Text{ID: "Mitra membiayai satu paket pelatihan", EN: "A partner pays for one training package"}, 90, 5_000_000, []roadmap.MilestoneID{"forum-mitra"}},
	{"usaha-alumni", roadmap.EmpowersAlumni, blk.Text{ID: "Kelompok usaha alumni berjalan", EN: "A group of alumni runs a business"}, 75, 10_000_000, []roadmap.MilestoneID{"data-alumni"}},
	{"pelatihan-berbayar", roadmap.SelfFinancing, blk.Text{ID: "Pelatihan berbayar menutup biaya operasional", EN: "Paid training covers the operating cost"}, 180, 8_000_000, []roadmap.MilestoneID{"izin", "mitra-pelatihan"}},
	{"unit-usaha", roadmap.ProducesGoods, blk.Text{ID: "Unit usaha menghasilkan barang atau jasa", EN: "A business unit produces goods or services"}, 150, 25_000_000, []roadmap.MilestoneID{"usaha-alumni"}},
}

// milestoneOf returns the model that serves a criterion.
func milestoneOf(x roadmap.Criterion) milestoneModel {
	for _, m := range milestoneModels {
		if m.serves == x {
			return m
		}
	}
	return milestoneModel{}
}

// milestonesFor returns the milestones that a centre has ahead of it on a day: those of the
// criteria that it does not meet, due one after the other from that day on; some of them were
// begun. A milestone that it is past is no prerequisite.
func milestonesFor(r *rand.Rand, x *roadmap.Roadmap, c *blk.Context) []roadmap.Milestone {
	standing := x.Standing(c)
	var list []roadmap.Milestone
	ends := map[roadmap.MilestoneID]blk.Date{}
	for _, m := range milestoneModels {
		if standing.Met.Has(m.serves) {
			continue
		}
		begin := c.On.AddDays(-60 + r.IntN(90))
		var before []roadmap.MilestoneID
		for _, id := range m.after {
			if end, ahead := ends[id]; ahead {
				before = append(before, id)
				if end.After(begin) {
					begin = end.AddDays(1)
				}
			}
		}
		one := roadmap.Milestone{ID: m.id, Title: m.title, Criteria: []roadmap.Criterion{m.serves}, Prerequisites: before, Owner: "pengelola-" + blk.ActorID(x.Centre),
			Due: begin.AddDays(m.days), Days: blk.MustNewCount(m.days)}
		if r.IntN(5) > 0 { // of the others nobody knows the cost
			one.Cost = blk.MustNewRupiah(m.cost + int64(r.IntN(8))*500_000)
		}
		if begin.Before(c.On) && before == nil && r.IntN(2) == 0 {
			started := begin.AddDays(r.IntN(begin.DaysUntil(c.On)))
			one.History = []roadmap.MilestoneStep{{Event: roadmap.MilestoneStart, To: roadmap.MilestoneInProgress, At: blk.MustParseInstant(started.String() + "T02:00:00Z"), Actor: one.Owner, Role: blk.RoleHeadOfCentre}}
		}
		ends[m.id] = one.Due
		list = append(list, one)
	}
	return list
}
