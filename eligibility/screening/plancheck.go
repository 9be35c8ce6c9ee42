package screening

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// maxGroups is how many groups a [GroupSet] has room for.
const maxGroups = 64

var planBasis = []blk.Basis{blk.Practice(blk.Text{ID: "rencana seleksi yang diumumkan sebelum pendaftaran ditutup", EN: "a plan of selection that is published before registration closes"})}

var planChecks = []blk.Check[Plan]{
	blk.CheckPresent("/id", func(p *Plan) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Plan) PlanID { return p.ID }),
	blk.CheckPresent("/title", func(p *Plan) bool { return p.Title.ID != "" }),
	blk.CheckPresent("/batches", func(p *Plan) bool { return len(p.Batches) > 0 }),
	{
		ID: "SEL-002", At: "/groups", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Rencana boleh mempunyai paling banyak {allowed} kelompok; ada {given}.", EN: "A plan must have at most {allowed} groups; there are {given}."},
		Mend:  blk.Text{ID: "Gabungkan kelompok yang serupa.", EN: "Join groups that are alike."},
		Basis: planBasis,
		Holds: func(p *Plan, _ *blk.Context) bool { return len(p.Groups) <= maxGroups },
		Params: func(p *Plan, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(len(p.Groups))}, {Name: "allowed", Value: strconv.Itoa(maxGroups)}}
		},
	},
	onceCheck("/groups", func(p *Plan) []blk.Failure {
		return repeats(p.Groups, "/groups", "/id", func(g *Group) GroupID { return g.ID })
	}),
	onceCheck("/batches", func(p *Plan) []blk.Failure {
		return repeats(p.Batches, "/batches", "/batch", func(b *BatchSeats) blk.BatchID { return b.Batch })
	}),
	onceCheck("/priority", func(p *Plan) []blk.Failure {
		return repeats(p.Priority, "/priority", "", func(id *GroupID) GroupID { return *id })
	}),
	onceCheck("/order", func(p *Plan) []blk.Failure {
		return repeats(p.Order, "/order", "", func(k *RankKey) RankKey { return *k })
	}),
	knownGroupCheck("/batches", func(p *Plan) (failures []blk.Failure) {
		for i := range p.Batches {
			for j := range p.Batches[i].Reserved {
				if id := p.Batches[i].Reserved[j].Group; id != "" && p.group(id) < 0 {
					failures = append(failures, unknownGroup(blk.IndexPointer(blk.IndexPointer("/batches", i, "/reserved"), j, "/group"), id))
				}
			}
		}
		return failures
	}),
	blk.CheckIdentifiers("/priority", func(p *Plan) []GroupID { return p.Priority }),
	knownGroupCheck("/priority", func(p *Plan) (failures []blk.Failure) {
		for i, id := range p.Priority {
			if blk.IsIdentifier(string(id)) && p.group(id) < 0 {
				failures = append(failures, unknownGroup(blk.IndexPointer("/priority", i, ""), id))
			}
		}
		return failures
	}),
	blk.CheckCode("/fill_order", func(p *Plan) FillOrder { return p.FillOrder }),
	{
		ID: "SEL-008", At: "/fill_order", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Urutan pengisian open_first hanya berarti bila ada kursi yang dicadangkan.", EN: "The fill order open_first must go with seats that are reserved."},
		Mend:  blk.Text{ID: "Hapus fill_order, atau isi reserved.", EN: "Take fill_order away, or give reserved."},
		Basis: planBasis,
		Holds: func(p *Plan, _ *blk.Context) bool {
			return p.FillOrder != OpenFirst || slices.ContainsFunc(p.Batches, func(b BatchSeats) bool { return len(b.Reserved) > 0 })
		},
	},
	{
		ID: "SEL-019", At: "/seed_hash", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Rencana harus memuat sidik benih undian, agar tampak bahwa benihnya ditetapkan sebelum pendaftaran ditutup.", EN: "A plan must hold the hash of the seed, so that all can see that it was fixed before registration closed."},
		Mend:  blk.Text{ID: "Isi seed_hash dengan SHA-256 benihnya dan umumkan rencananya.", EN: "Give seed_hash, the SHA-256 of the seed, and publish the plan."},
		Basis: planBasis,
		Holds: func(p *Plan, _ *blk.Context) bool { return !p.SeedHash.IsZero() },
	},
	blk.CheckCodes("/order", func(p *Plan) []RankKey { return p.Order }),
	{
		ID: "SEL-006", At: "/order", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Order memuat priority bila dan hanya bila ada kelompok prioritas.", EN: "Order must have priority where there are priority groups, and only there."},
		Mend:  blk.Text{ID: "Samakan order dan priority.", EN: "Make order and priority agree."},
		Basis: planBasis,
		Holds: func(p *Plan, _ *blk.Context) bool {
			return len(p.Order) == 0 || slices.Contains(p.Order, ByPriority) == (len(p.Priority) > 0)
		},
	},
	{
		ID: "SEL-007", At: "/order", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Undian selalu terakhir dan tidak ditulis dalam order.", EN: "The lot is always last and must not be listed in order."},
		Mend:  blk.Text{ID: "Hapus lot dari order.", EN: "Take lot out of order."},
		Basis: planBasis,
		Find: func(p *Plan, _ *blk.Context) (failures []blk.Failure) {
			for i, key := range p.Order {
				if key == ByLot {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/order", i, "")})
				}
			}
			return failures
		},
	},
	positiveCheck("/family_cap", func(p *Plan) blk.Count { return p.FamilyCap }),
}

var groupChecks = []blk.Check[Group]{
	blk.CheckPresent("/id", func(g *Group) bool { return g.ID != "" }),
	blk.CheckIdentifier("/id", func(g *Group) GroupID { return g.ID }),
	blk.CheckPresent("/label", func(g *Group) bool { return g.Label.ID != "" }),
	blk.CheckPresent("/rule", func(g *Group) bool { return g.Rule != nil }),
}

var batchChecks = []blk.Check[BatchSeats]{
	blk.CheckPresent("/batch", func(b *BatchSeats) bool { return b.Batch != "" }),
	blk.CheckIdentifier("/batch", func(b *BatchSeats) blk.BatchID { return b.Batch }),
	blk.CheckPresent("/seats", func(b *BatchSeats) bool { return !b.Seats.IsZero() }),
	positiveCheck("/seats", func(b *BatchSeats) blk.Count { return b.Seats }),
	onceCheck("/reserved", func(b *BatchSeats) []blk.Failure {
		return repeats(b.Reserved, "/reserved", "/group", func(s *ReservedSeats) GroupID { return s.Group })
	}),
	{
		ID: "SEL-005", At: "/reserved", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"DOC-009", "SEL-003"},
		Must:  blk.Text{ID: "Kursi yang dicadangkan ({given}) tidak boleh lebih dari semua kursi ({allowed}); satu orang memakai satu kursi.", EN: "The seats reserved ({given}) must be no more than all seats ({allowed}); a person uses one seat."},
		Mend:  blk.Text{ID: "Kurangi kursi yang dicadangkan, atau tambah seats.", EN: "Reserve fewer seats, or raise seats."},
		Basis: planBasis,
		Holds: func(b *BatchSeats, _ *blk.Context) bool {
			seats, _ := b.Seats.Int()
			return b.reserved() <= seats
		},
		Params: func(b *BatchSeats, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(b.reserved())}, {Name: "allowed", Value: b.Seats.String()}}
		},
	},
}

var reservedChecks = []blk.Check[ReservedSeats]{
	blk.CheckPresent("/group", func(s *ReservedSeats) bool { return s.Group != "" }),
	blk.CheckIdentifier("/group", func(s *ReservedSeats) GroupID { return s.Group }),
	blk.CheckPresent("/seats", func(s *ReservedSeats) bool { return !s.Seats.IsZero() }),
	positiveCheck("/seats", func(s *ReservedSeats) blk.Count { return s.Seats }),
}

// reserved returns how many seats are reserved.
func (b *BatchSeats) reserved() (sum int) {
	for i := range b.Reserved {
		n, _ := b.Reserved[i].Seats.Int()
		sum += n
	}
	return sum
}

// onceCheck returns check SEL-001 for a list.
func onceCheck[T any](at string, find func(*T) []blk.Failure) blk.Check[T] {
	return blk.Check[T]{
		ID: "SEL-001", At: at, Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "{given} hanya boleh satu kali di sini.", EN: "{given} must stand only once here."},
		Mend:  blk.Text{ID: "Hapus atau betulkan yang kedua.", EN: "Take the second one away, or correct it."},
		Basis: planBasis,
		Find:  func(t *T, _ *blk.Context) []blk.Failure { return find(t) },
	}
}

// positiveCheck returns check SEL-003 for a member.
func positiveCheck[T any](at string, get func(*T) blk.Count) blk.Check[T] {
	return blk.Check[T]{
		ID: "SEL-003", At: at, Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Jumlah ini harus 1 atau lebih.", EN: "This number must be 1 or more."},
		Mend:  blk.Text{ID: "Perbaiki jumlahnya, atau hapus bila memang tidak ada.", EN: "Correct it, or take it away if there is none."},
		Basis: planBasis,
		Holds: func(t *T, _ *blk.Context) bool {
			n, given := get(t).Int()
			return !given || n > 0
		},
	}
}

// knownGroupCheck returns check SEL-004 for a member.
func knownGroupCheck(at string, find func(*Plan) []blk.Failure) blk.Check[Plan] {
	return blk.Check[Plan]{
		ID: "SEL-004", At: at, Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"SEL-002"},
		Must:  blk.Text{ID: "Kelompok {given} tidak ada dalam rencana ini.", EN: "The group {given} is not in this plan."},
		Mend:  blk.Text{ID: "Tambahkan ke groups, atau betulkan namanya.", EN: "Add it to groups, or correct the name."},
		Basis: planBasis,
		Find:  func(p *Plan, _ *blk.Context) []blk.Failure { return find(p) },
	}
}

func unknownGroup(at string, id GroupID) blk.Failure {
	return blk.Failure{At: at, Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}}
}

// repeats returns the elements of a list whose word stood before. Of a short list it
// allocates nothing.
func repeats[T any, K ~string](list []T, at, rest string, word func(*T) K) (failures []blk.Failure) {
	const short = 16
	var seen map[K]bool
	if len(list) > short {
		seen = make(map[K]bool, len(list))
	}
	stood := func(w K, i int) bool {
		if seen != nil {
			before := seen[w]
			seen[w] = true
			return before
		}
		for j := range i {
			if word(&list[j]) == w {
				return true
			}
		}
		return false
	}
	for i := range list {
		if w := word(&list[i]); w != "" && stood(w, i) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, rest), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(w))}}})
		}
	}
	return failures
}

// Check returns what the checks find in the plan, nil if all hold: groups that stand
// twice or are not known, more seats reserved than there are, orders that contradict
// each other. The rules of the groups are checked by [BindGroups].
func (p *Plan) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(planChecks, p, c)
	for i := range p.Groups {
		found = append(found, blk.RunChecks(groupChecks, &p.Groups[i], c).At(i).Under("groups")...)
	}
	for i := range p.Batches {
		b := &p.Batches[i]
		found = append(found, blk.RunChecks(batchChecks, b, c).At(i).Under("batches")...)
		for j := range b.Reserved {
			found = append(found, blk.RunChecks(reservedChecks, &b.Reserved[j], c).At(j).Under("reserved").At(i).Under("batches")...)
		}
	}
	return found
}

// Validate is [Plan.Check] as an error: nil unless a finding is an error.
func (p *Plan) Validate(c *blk.Context) error { return p.Check(c).Err() }

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("screening_plan", planChecks), blk.DescribeChecks("screening_group", groupChecks), blk.DescribeChecks("batch_seats", batchChecks),
		blk.DescribeChecks("reserved_seats", reservedChecks), blk.DescribeChecks("selection", entryChecks), blk.DescribeChecks("promotion", promotionChecks),
		blk.DescribeChecks("cohort", cohortChecks), blk.DescribeChecks("manifest", manifestChecks))
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{fillOrders, rankKeys, seatKinds, outcomeKinds}
}
