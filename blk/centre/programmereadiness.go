package centre

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

var instructorsPerClass = blk.Parameter{
	ID: "instructors_per_class", Label: blk.Text{ID: "Instruktur bersertifikat tiap kelas", EN: "Certified instructors for a class"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 1}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "sedikitnya satu instruktur untuk satu kelas", EN: "at least one instructor for a class"})}}},
}

// ReadinessFor answers whether a centre can train one class of a programme on the
// reference date: instructors with a technical certificate for its vocation, one
// of them with a methodology certificate, stations for the class, equipment as
// the standard lists it, every unit taught by somebody, and an accreditation or
// licence that covers it (by the records, or as ACC-003 by the context). Where the
// records do not tell, a part is undetermined and says what would settle it; in
// phase reported nothing is missing because it is not on record.
func (r *Records) ReadinessFor(id blk.CentreID, programme blk.ProgrammeID, c *blk.Context) blk.Answer {
	p, unknown := r.preparation(id, programme, c)
	if p == nil {
		return unknown
	}
	parts := p.parts()
	answers := make([]blk.Answer, len(parts))
	for i := range parts {
		answers[i] = parts[i].answer
	}
	name := p.programme.Name
	return blk.AllOf("programme_readiness", blk.Text{ID: "Siap melatih: " + name.In(blk.Indonesian), EN: "Ready to train: " + name.In(blk.English)}, answers...)
}

// A preparation is what the records hold for training one programme in a centre.
type preparation struct {
	records     *Records
	centre      *Centre
	programme   *Programme
	context     *blk.Context
	class       int // participants
	instructors []*Instructor
	workshops   []servingWorkshop // of the centre, without those of other vocations
	equipment   map[blk.WorkshopID][]*Equipment
}

// A servingWorkshop is a workshop, and whether it serves the vocation.
type servingWorkshop struct {
	*Workshop
	serves blk.Truth
}

// A preparationPart is one part of the answer, with what is missing for it.
type preparationPart struct {
	answer blk.Answer
	gaps   []Gap
}

// preparation gathers what the records hold, nil with an answer if they do not
// hold the centre or the programme.
func (r *Records) preparation(id blk.CentreID, programme blk.ProgrammeID, c *blk.Context) (*preparation, blk.Answer) {
	unknown := blk.Answer{Code: "programme_readiness", Text: blk.Text{ID: "Lembaga tidak ada dalam data.", EN: "The centre is not in the data."}, Mend: blk.Text{ID: "Catat lembaganya.", EN: "Record the centre."}}
	x := r.Find(id)
	if x == nil {
		return nil, unknown
	}
	i := slices.IndexFunc(r.Programmes, func(p Programme) bool { return p.ID == programme })
	if i < 0 {
		unknown.Text = blk.Text{ID: "Program tidak ada dalam data.", EN: "The programme is not in the data."}
		unknown.Mend = blk.Text{ID: "Catat programnya.", EN: "Record the programme."}
		return nil, unknown
	}
	if c == nil {
		c = &blk.Context{}
	}
	p := &preparation{records: r, centre: x, programme: &r.Programmes[i], context: c, equipment: map[blk.WorkshopID][]*Equipment{}}
	if n, known := p.programme.ClassSize.Int(); known {
		p.class = n
	} else if n, ok := c.Number(&classSize); ok {
		p.class = int(n)
	}
	for i := range r.Instructors {
		if r.Instructors[i].Centre == id {
			p.instructors = append(p.instructors, &r.Instructors[i])
		}
	}
	for i := range r.Workshops {
		w := &r.Workshops[i]
		if serves := w.Serves(p.programme.Vocation); w.Centre == id && serves != blk.False {
			p.workshops = append(p.workshops, servingWorkshop{w, serves})
			p.equipment[w.ID] = nil
		}
	}
	for i := range r.Equipment {
		e := &r.Equipment[i]
		if list, ours := p.equipment[e.Workshop]; ours {
			p.equipment[e.Workshop] = append(list, e)
		}
	}
	return p, blk.Answer{}
}

func (p *preparation) parts() []preparationPart {
	return []preparationPart{p.certified(), p.methodology(), p.stations(), p.standardEquipment(), p.unitCoverage(), p.accreditation()}
}

// certified asks for instructors with a technical certificate for the vocation.
func (p *preparation) certified() preparationPart {
	a := blk.Answer{
		Code: string(ResourceCertifiedInstructors), Text: blk.Text{ID: "Instruktur bersertifikat untuk kejuruan ini", EN: "Instructors certified for the vocation"}, Basis: instructorsPerClass.Values[0].Basis,
		Mend: blk.Text{ID: "Catat sertifikat teknis instruktur dengan kejuruan dan masa berlakunya.", EN: "Record the technical certificates of instructors with vocation and validity."},
	}
	if len(p.instructors) == 0 {
		return p.stated(ResourceCertifiedInstructors, a)
	}
	return p.instructorsWith(ResourceCertifiedInstructors, a, p.isCertified)
}

// methodology asks for one of them who is also certified to teach.
func (p *preparation) methodology() preparationPart {
	a := blk.Answer{
		Code: "methodology", Text: blk.Text{ID: "Di antaranya bersertifikat metodologi pelatihan", EN: "Among them certified in training methodology"}, Basis: instructorsPerClass.Values[0].Basis,
		Mend: blk.Text{ID: "Catat sertifikat metodologi instruktur, atau ikutkan pelatihannya.", EN: "Record the methodology certificates of the instructors, or have them obtained."},
	}
	if len(p.instructors) == 0 {
		return notSaid(a)
	}
	return p.instructorsWith(ResourceInstructors, a, func(i *Instructor) blk.Truth {
		return blk.All(p.isCertified(i), p.unlessReported(i.certified(Methodology, p.context.On)))
	})
}

func (p *preparation) isCertified(i *Instructor) blk.Truth {
	return p.unlessReported(i.CertifiedFor(p.programme.Vocation, p.context.On))
}

// unlessReported turns what is not on record into what is not known, where the
// records are only what a source reports.
func (p *preparation) unlessReported(t blk.Truth) blk.Truth {
	if t == blk.False && p.context.IsReported() {
		return blk.Undetermined
	}
	return t
}

// instructorsWith counts the instructors of whom something holds.
func (p *preparation) instructorsWith(resource Resource, a blk.Answer, holds func(*Instructor) blk.Truth) preparationPart {
	needed, _ := p.context.Number(&instructorsPerClass)
	var there span
	for _, i := range p.instructors {
		there = there.plus(spanOfTruth(holds(i)))
	}
	return p.amount(a, Gap{Resource: resource, Name: a.Text}, int(needed), there)
}

// stations asks for places for the whole class in the workshops of the vocation.
func (p *preparation) stations() preparationPart {
	a := blk.Answer{
		Code: "stations", Text: blk.Text{ID: "Tempat kerja di bengkel", EN: "Stations in the workshops"}, Basis: classSize.Values[0].Basis,
		Mend: blk.Text{ID: "Catat bengkel kejuruan ini dengan jumlah tempat kerjanya, atau kecilkan kelas.", EN: "Record the workshops of the vocation with their stations, or make the class smaller."},
	}
	if len(p.workshops) == 0 {
		return p.stated(ResourceWorkshops, a)
	}
	var there span
	for _, w := range p.workshops {
		places := spanOf(w.Places())
		if w.serves != blk.True {
			places = places.perhaps()
		}
		there = there.plus(places)
	}
	return p.amount(a, Gap{Resource: ResourceWorkshops, Name: a.Text, Workshop: p.workshop()}, p.class, there)
}

// standardEquipment compares the equipment with the standard list.
func (p *preparation) standardEquipment() preparationPart {
	answer := blk.Answer{
		Code: string(ResourceEquipment), Text: blk.Text{ID: "Peralatan menurut standar", EN: "Equipment of the standard list"}, Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 3")},
		Mend: blk.Text{ID: "Catat standar peralatan kejuruan ini dan peralatan yang ada.", EN: "Record the equipment standard of the vocation and the equipment that is there."},
	}
	items := p.items()
	onRecord := slices.ContainsFunc(p.workshops, func(w servingWorkshop) bool { return len(p.equipment[w.ID]) > 0 })
	all := preparationPart{answer: answer}
	nothing := false // whether a source says that there is none
	if len(items) == 0 || !onRecord {
		part := p.stated(ResourceEquipment, answer)
		s, said := p.saysOf(ResourceEquipment)
		nothing = said && s.State == Absent
		if len(items) == 0 || part.answer.Truth != blk.Undetermined && !nothing {
			return part
		}
		if nothing {
			all = part
		}
	}
	var children []blk.Answer
	for _, item := range items {
		a := blk.Answer{Code: string(item.ID), Text: item.Name, Mend: blk.Text{ID: "Catat peralatan ini, atau ajukan bantuan peralatan.", EN: "Record this equipment, or propose equipment assistance."}}
		needed, known := item.Needed(p.class, p.servingWorkshops()).Int()
		part := notSaid(a)
		if known {
			var there span
			if !nothing {
				there = p.there(item)
			}
			part = p.amount(a, Gap{Resource: ResourceEquipment, Name: item.Name, Item: item.ID, Specification: item.Specification, Workshop: p.workshop()}, needed, there)
		}
		children, all.gaps = append(children, part.answer), append(all.gaps, part.gaps...)
	}
	return all.of(children)
}

// items returns the items of the standards that are in force: those of the
// programme, or else those of its vocation.
func (p *preparation) items() []*StandardItem {
	var own, common []*StandardItem
	for i := range p.records.EquipmentStandards {
		s := &p.records.EquipmentStandards[i]
		list := &common
		switch {
		case !p.context.On.IsZero() && !s.InForce.Contains(p.context.On):
			continue
		case s.Programme != "" && s.Programme == p.programme.ID:
			list = &own
		case s.Programme != "" || s.Vocation == "" || s.Vocation != p.programme.Vocation:
			continue
		}
		for j := range s.Items {
			*list = append(*list, &s.Items[j])
		}
	}
	if own != nil {
		return own
	}
	return common
}

// there returns how many pieces of an item can be used. Equipment that names its
// item or has its name is it; equipment that names none may be.
func (p *preparation) there(item *StandardItem) span {
	var there span
	onRecord := false
	name := blk.FoldName(item.Name.ID)
	for _, w := range p.workshops {
		for _, e := range p.equipment[w.ID] {
			onRecord = true
			usable := e.usable()
			is := e.Item == item.ID && e.Item != "" || name != "" && blk.FoldName(e.Name) == name
			switch {
			case is && w.serves == blk.True:
				there = there.plus(usable)
			case is || e.Item == "":
				there = there.plus(usable.perhaps())
			}
		}
	}
	there.open = there.open || !onRecord || p.context.IsReported()
	return there
}

// usable returns how many pieces can be used, as far as is known.
func (e *Equipment) usable() span {
	usable := spanOf(e.UsableCount())
	if quantity, known := e.Quantity.Int(); usable.open && known {
		return span{most: quantity}
	}
	return usable
}

// unitCoverage asks for somebody who teaches each unit.
func (p *preparation) unitCoverage() preparationPart {
	all := preparationPart{answer: blk.Answer{
		Code: "unit_coverage", Text: blk.Text{ID: "Pengajar tiap unit kompetensi", EN: "Somebody who teaches each unit"}, Basis: readinessBasis,
		Mend: blk.Text{ID: "Catat unit kompetensi program.", EN: "Record the units of the programme."},
	}}
	codes := p.programme.UnitCodes()
	if len(codes) == 0 {
		return notSaid(all.answer)
	}
	taught := map[blk.UnitCode]bool{}
	open := len(p.instructors) == 0 || p.context.IsReported()
	for _, i := range p.instructors {
		open = open || len(i.Units) == 0 && (len(i.Vocations) == 0 || slices.Contains(i.Vocations, p.programme.Vocation))
		for _, u := range i.Units {
			taught[u] = true
		}
	}
	children := make([]blk.Answer, len(codes))
	for i, u := range codes {
		there := spanOfTruth(blk.TruthOf(taught[u]))
		there.open = !taught[u] && open
		name := p.programme.unitName(u)
		a := blk.Answer{Code: u.String(), Text: blk.Text{ID: "Pengajar unit " + name.In(blk.Indonesian), EN: "Teacher of unit " + name.In(blk.English)}, Mend: blk.Text{ID: "Catat unit yang diajarkan tiap instruktur.", EN: "Record the units that each instructor teaches."}}
		part := p.amount(a, Gap{Resource: ResourceInstructors, Name: a.Text}, 1, there)
		children[i], all.gaps = part.answer, append(all.gaps, part.gaps...)
	}
	return all.of(children)
}

// accreditation looks whether an accreditation or a licence covers the programme,
// and asks the context where the records do not tell.
func (p *preparation) accreditation() preparationPart {
	a := blk.Answer{Code: "accreditation", Text: blk.Text{ID: "Akreditasi atau izin yang mencakup program", EN: "Accreditation or licence that covers the programme"}, Basis: []blk.Basis{blk.Law("permenaker-17-2016", ""), blk.Law("permenaker-5-2022", "")}}
	var citation blk.Citation
	truth := blk.Any(p.records.AccreditedOn(p.centre.ID, p.programme.ID, p.context.On), p.centre.LicensedOn(p.context.On))
	if truth == blk.Undetermined {
		truth, citation = p.context.Ask("ACC-003", string(p.programme.ID))
	}
	if a.Truth = truth; truth != blk.True {
		a.Mend = blk.Text{ID: "Catat akreditasi atau izin dengan lingkup dan masa berlakunya.", EN: "Record the accreditation or licence with its scope and validity."}
	}
	if citation.Source != "" {
		a.Evidence = []blk.Citation{citation}
	}
	return preparationPart{answer: a}
}

// of returns the part as put together from others.
func (part preparationPart) of(children []blk.Answer) preparationPart {
	basis, evidence := part.answer.Basis, part.answer.Evidence
	part.answer = blk.AllOf(part.answer.Code, part.answer.Text, children...)
	part.answer.Basis, part.answer.Evidence = basis, evidence
	return part
}

// amount completes an answer by how many are needed and how many are there, with
// the gap between them.
func (p *preparation) amount(a blk.Answer, g Gap, needed int, there span) preparationPart {
	n, have := strconv.Itoa(needed), there.label()
	a.Truth = there.reaches(needed)
	text := blk.Text{ID: a.Text.In(blk.Indonesian) + ": ada " + have.ID + ", perlu " + n, EN: a.Text.In(blk.English) + ": on hand " + have.EN + ", needed " + n}
	part := preparationPart{answer: a}
	switch a.Truth {
	case blk.True:
		part.answer.Mend = blk.Text{}
	case blk.False:
		missing := strconv.Itoa(needed - there.most)
		text = blk.Text{ID: text.ID + ", kurang " + missing, EN: text.EN + ", missing " + missing}
		g.Needed, g.Available, g.Quantity = countOf(needed), countOf(there.most), countOf(needed-there.most)
		name := p.programme.Name
		g.Reason = blk.Text{ID: name.In(blk.Indonesian) + " - " + text.ID, EN: name.In(blk.English) + " - " + text.EN}
		part.gaps = []Gap{g}
	}
	part.answer.Text = text
	return part
}

// notSaid completes an answer for which the records hold nothing.
func notSaid(a blk.Answer) preparationPart {
	a.Text = blk.Text{ID: a.Text.In(blk.Indonesian) + ": tidak disebut", EN: a.Text.In(blk.English) + ": not said"}
	return preparationPart{answer: a}
}

// stated answers by what a source says of a resource, where nothing is on record.
// What is said of the vocation decides; of what is said of the whole centre, only
// that nothing is there.
func (p *preparation) stated(r Resource, a blk.Answer) preparationPart {
	s, said := p.saysOf(r)
	if !said {
		return notSaid(a)
	}
	a.Evidence = s.Citations
	if s.Vocation != "" || s.State == Absent {
		a.Truth = s.State.IsReady()
	}
	how := stateInWords(&s)
	a.Text = blk.Text{ID: a.Text.ID + ": " + how.ID, EN: a.Text.EN + ": " + how.EN}
	if a.Truth == blk.True {
		a.Mend = blk.Text{}
	}
	return preparationPart{answer: a}
}

// saysOf returns what a source says of a resource, of the vocation or of the whole
// centre, the last statement if there are several.
func (p *preparation) saysOf(r Resource) (StatedResource, bool) {
	for _, s := range slices.Backward(p.centre.StatedResources) {
		if s.Resource == r && (s.Vocation == "" || s.Vocation == p.programme.Vocation) {
			return s, true
		}
	}
	return StatedResource{}, false
}

// workshop returns the first workshop that serves the vocation, or else may.
func (p *preparation) workshop() blk.WorkshopID {
	for _, w := range p.workshops {
		if w.serves == blk.True {
			return w.ID
		}
	}
	if len(p.workshops) > 0 {
		return p.workshops[0].ID
	}
	return ""
}

// servingWorkshops returns how many workshops serve the vocation, at least one.
func (p *preparation) servingWorkshops() int {
	n := 0
	for _, w := range p.workshops {
		if w.serves == blk.True {
			n++
		}
	}
	return max(n, 1)
}
