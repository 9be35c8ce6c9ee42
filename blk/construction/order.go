package construction

import "github.com/vokasi/vokasi-go/blk"

// A place is where the day of a fact stands in a project.
type place struct {
	list   string
	index  int // -1 outside a list
	member string
	sub    int // the amendment of a contract, -1 if it is none
}

func at(member string) place { return place{"", -1, member, -1} }

func in(list string, i int, member string) place { return place{list, i, member, -1} }

// pointer returns the place as a JSON Pointer below the project.
func (x place) pointer() string {
	switch {
	case x.index < 0:
		return x.member
	case x.sub >= 0:
		return blk.IndexPointer(blk.IndexPointer(x.list, x.index, "/amendments"), x.sub, x.member)
	}
	return blk.IndexPointer(x.list, x.index, x.member)
}

// eachFact visits the days of everything in the papers that has happened.
func (p *Project) eachFact(visit func(blk.Date, place)) {
	visit(p.AnnouncedOn, at("/announced_on"))
	for i := range p.Revisions {
		visit(p.Revisions[i].On, in("/revisions", i, "/on"))
	}
	visit(p.Need.On, at("/need/on"))
	visit(p.Study.On, at("/study/on"))
	visit(p.Site.TitledOn, at("/site/titled_on"))
	visit(p.Site.Decision.SignedOn, at("/site/decision/signed_on"))
	visit(p.Site.Grant.SignedOn, at("/site/grant/signed_on"))
	visit(p.Site.Grant.CheckedOn, at("/site/grant/checked_on"))
	visit(p.Environment.ApprovedOn, at("/environment/approved_on"))
	visit(p.Design.On, at("/design/on"))
	for i := range p.Tenders {
		t := &p.Tenders[i]
		visit(t.AnnouncedOn, in("/tenders", i, "/announced_on"))
		visit(t.OpenedOn, in("/tenders", i, "/opened_on"))
		visit(t.DecidedOn, in("/tenders", i, "/decided_on"))
	}
	for i := range p.Contracts {
		k := &p.Contracts[i]
		visit(k.SignedOn, in("/contracts", i, "/signed_on"))
		visit(k.StartOrderOn, in("/contracts", i, "/start_order_on"))
		for j := range k.Amendments {
			visit(k.Amendments[j].SignedOn, place{"/contracts", i, "/signed_on", j})
		}
		visit(k.TerminatedOn, in("/contracts", i, "/terminated_on"))
		visit(k.AuditedOn, in("/contracts", i, "/audited_on"))
	}
	for i := range p.Handovers {
		visit(p.Handovers[i].On, in("/handovers", i, "/on"))
	}
	for i := range p.Defects {
		visit(p.Defects[i].ListedOn, in("/defects", i, "/listed_on"))
		visit(p.Defects[i].ClosedOn, in("/defects", i, "/closed_on"))
	}
	visit(p.FunctionalCertificate.IssuedOn, at("/functional_certificate/issued_on"))
	for i := range p.Fulfilments {
		visit(p.Fulfilments[i].On.Period().From, in("/fulfilments", i, "/on"))
	}
	for i := range p.History {
		step, _ := p.History[i].At.In(blk.WIB)
		visit(step, in("/history", i, "/at"))
	}
}

// eachPair visits the days of which the first must not be after the then.
func (p *Project) eachPair(c *blk.Context, visit func(first blk.Date, firstAt place, then blk.Date, thenAt place)) {
	visit(p.Need.On, at("/need/on"), p.Study.On, at("/study/on"))
	if len(p.Tenders) > 0 {
		visit(p.Design.On, at("/design/on"), p.Tenders[0].AnnouncedOn, in("/tenders", 0, "/announced_on"))
	}
	var last blk.Date // of the tenders so far
	var lastAt place
	for i := range p.Tenders {
		t := &p.Tenders[i]
		for _, x := range [...]struct {
			on blk.Date
			at place
		}{{t.AnnouncedOn, in("/tenders", i, "/announced_on")}, {t.OpenedOn, in("/tenders", i, "/opened_on")}, {t.DecidedOn, in("/tenders", i, "/decided_on")}} {
			if !x.on.IsZero() {
				visit(last, lastAt, x.on, x.at)
				last, lastAt = x.on, x.at
			}
		}
	}
	if len(p.Contracts) == 0 {
		return
	}
	signed, signedAt := p.Contracts[0].SignedOn, in("/contracts", 0, "/signed_on")
	if len(p.Contracts) > 1 && len(p.Tenders) > 0 { // a later tender may be that of a later contract
		last, lastAt = p.Tenders[0].AnnouncedOn, in("/tenders", 0, "/announced_on")
	}
	visit(last, lastAt, signed, signedAt)
	if _, demanded := p.leastLand(c); demanded {
		visit(p.Study.On, at("/study/on"), signed, signedAt)
		visit(p.Environment.ApprovedOn, at("/environment/approved_on"), signed, signedAt)
		visit(p.Site.TitledOn, at("/site/titled_on"), signed, signedAt)
	}
	for i := range p.Contracts {
		k := &p.Contracts[i]
		signed, signedAt := k.SignedOn, in("/contracts", i, "/signed_on")
		order, orderAt := k.StartOrderOn, in("/contracts", i, "/start_order_on")
		if i > 0 {
			visit(p.Contracts[i-1].SignedOn, in("/contracts", i-1, "/signed_on"), signed, signedAt)
		}
		visit(signed, signedAt, order, orderAt)
		visit(signed, signedAt, k.TerminatedOn, in("/contracts", i, "/terminated_on"))
		visit(order, orderAt, k.AuditedOn, in("/contracts", i, "/audited_on"))
		visit(order, orderAt, k.PlannedFinish, in("/contracts", i, "/planned_finish"))
		for j := range k.Amendments {
			a := &k.Amendments[j]
			visit(signed, signedAt, a.SignedOn, place{"/contracts", i, "/signed_on", j})
			visit(order, orderAt, a.PlannedFinish, place{"/contracts", i, "/planned_finish", j})
			if !a.SignedOn.IsZero() {
				signed, signedAt = a.SignedOn, place{"/contracts", i, "/signed_on", j}
			}
		}
	}
	order, orderAt := p.Contracts[0].StartOrderOn, in("/contracts", 0, "/start_order_on")
	if order.IsZero() {
		order, orderAt = signed, signedAt
	}
	for i := range p.Handovers {
		if p.Handovers[i].Kind == HandoverProvisional {
			visit(order, orderAt, p.Handovers[i].On, in("/handovers", i, "/on"))
		}
	}
}

// eachEnd visits the days of the end of a project of which the first must not be after
// the then.
func (p *Project) eachEnd(visit func(first blk.Date, firstAt place, then blk.Date, thenAt place)) {
	provisional := -1
	for i := range p.Handovers {
		if p.Handovers[i].Kind == HandoverProvisional {
			provisional = i
			break
		}
	}
	if provisional >= 0 {
		first, firstAt := p.Handovers[provisional].On, in("/handovers", provisional, "/on")
		for i := range p.Handovers {
			if p.Handovers[i].Kind == HandoverFinal {
				visit(first, firstAt, p.Handovers[i].On, in("/handovers", i, "/on"))
			}
		}
	}
	for i := range p.Defects {
		visit(p.Defects[i].ListedOn, in("/defects", i, "/listed_on"), p.Defects[i].ClosedOn, in("/defects", i, "/closed_on"))
	}
	f := &p.FunctionalCertificate
	visit(f.IssuedOn, at("/functional_certificate/issued_on"), f.ExpiresOn, at("/functional_certificate/expires_on"))
}

var orderBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})}

var orderChecks = []blk.Check[Project]{
	{
		ID: "CON-039", At: "", Severity: blk.InEveryPhase(blk.Error), Basis: orderBasis,
		Must: blk.Text{ID: "Yang tercatat sudah terjadi pada {given} tidak boleh sesudah tanggal acuan {allowed}.", EN: "What is recorded as having happened on {given} must not lie after the reference date {allowed}."},
		Mend: blk.Text{ID: "Perbaiki harinya; yang baru direncanakan dicatat sebagai rencana.", EN: "Correct the day; what is only planned is recorded as a plan."},
		Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
			if c.On.IsZero() {
				return nil
			}
			p.eachFact(func(day blk.Date, x place) {
				if day.After(c.On) {
					failures = append(failures, blk.Failure{At: x.pointer(), Params: blk.Params{{Name: "given", Value: day.String()}, {Name: "allowed", Value: c.On.String()}}})
				}
			})
			return failures
		},
	},
	{
		ID: "CON-040", At: "", Severity: blk.InEveryPhase(blk.Error), Basis: orderBasis,
		Must: blk.Text{ID: "Hari ini ({given}) tidak boleh mendahului {other} ({allowed}).", EN: "This day ({given}) must not be before {other} ({allowed})."},
		Mend: blk.Text{ID: "Periksa kedua hari itu.", EN: "Check the two days."},
		Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
			visit := func(first blk.Date, firstAt place, then blk.Date, thenAt place) {
				if then.Before(first) {
					failures = append(failures, blk.Failure{At: thenAt.pointer(), Params: blk.Params{
						{Name: "given", Value: then.String()}, {Name: "allowed", Value: first.String()}, {Name: "other", Value: firstAt.pointer()},
					}})
				}
			}
			p.eachPair(c, visit)
			p.eachEnd(visit)
			return failures
		},
	},
	{
		ID: "CON-042", At: "/handovers", Severity: blk.InEveryPhase(blk.Warning), Basis: []blk.Basis{maintenanceNote},
		Must: blk.Text{ID: "Serah terima akhir baru boleh setelah masa pemeliharaan {allowed} hari; tercatat {given} hari.", EN: "The final handover comes after a maintenance period of {allowed} days; {given} days are given."},
		Mend: blk.Text{ID: "Periksa kedua hari serah terima, atau catat masa pemeliharaan dalam kontrak.", EN: "Check the two days, or record the maintenance period of the contract."},
		Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
			first, least := p.maintenance(c)
			for i := range p.Handovers {
				h := &p.Handovers[i]
				if h.Kind != HandoverFinal || first.IsZero() || h.On.IsZero() || h.On.Before(first) {
					continue
				}
				if days := first.DaysUntil(h.On); int64(days) < least {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/handovers", i, "/on"), Params: blk.Params{{Name: "allowed", Value: blk.Value{Number: least}.String()}, {Name: "given", Value: blk.Value{Number: int64(days)}.String()}}})
				}
			}
			return failures
		},
	},
}

// maintenance returns the day of the first provisional handover and how many days
// defects are mended after it: as the contract says, or by the parameter.
func (p *Project) maintenance(c *blk.Context) (blk.Date, int64) {
	least, _ := c.Number(&maintenanceDays)
	if k := p.ContractOn(day(c)); k != nil {
		if days, known := k.MaintenanceDays.Int(); known {
			least = int64(days)
		}
	}
	for i := range p.Handovers {
		if p.Handovers[i].Kind == HandoverProvisional {
			return p.Handovers[i].On, least
		}
	}
	return blk.Date{}, least
}
