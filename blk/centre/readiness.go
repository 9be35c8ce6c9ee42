package centre

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// readinessBasis is what readiness rests on where no regulation says it.
var readinessBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kesiapan pelatihan", EN: "readiness to train"})}

// resourceNeeds are the resources that answers ask for: what each is called there,
// what settles it where it is not known, and how the records list it. Where they
// have no list, only what a source says decides.
var resourceNeeds = []struct {
	resource Resource
	text     blk.Text
	mend     blk.Text
	basis    blk.Basis
	listed   func(r *Records, id blk.CentreID, on blk.Date) listing
}{
	{ResourceLand, blk.Text{ID: "Lahan", EN: "Land"}, blk.Text{ID: "Catat lahan dan alas haknya.", EN: "Record the land and its title."}, blk.Law("permenaker-8-2017", "art. 4"), nil},
	{ResourceBuilding, blk.Text{ID: "Bangunan", EN: "Building"}, blk.Text{ID: "Catat bangunan yang sudah dapat dipakai.", EN: "Record the buildings that can be used."}, readinessBasis[0], nil},
	{ResourceInstructors, blk.Text{ID: "Instruktur", EN: "Instructors"}, blk.Text{ID: "Catat instruktur yang sudah ada.", EN: "Record the instructors who are there."}, readinessBasis[0], listedStaff},
	{ResourceManagers, blk.Text{ID: "Pengelola", EN: "Managers"}, blk.Text{ID: "Catat pengelola yang sudah ada.", EN: "Record the managers who are there."}, readinessBasis[0], nil},
	{ResourceFunding, blk.Text{ID: "Pendanaan", EN: "Funding"}, blk.Text{ID: "Catat alokasi anggarannya.", EN: "Record the allocation in the budget."}, readinessBasis[0], nil},
	{ResourceCertifiedInstructors, blk.Text{ID: "Instruktur bersertifikat", EN: "Certified instructors"}, blk.Text{ID: "Catat instruktur dengan sertifikat teknis dan masa berlakunya.", EN: "Record instructors with a technical certificate and its validity."}, readinessBasis[0], listedInstructors},
	{ResourceWorkshops, blk.Text{ID: "Bengkel", EN: "Workshops"}, blk.Text{ID: "Catat bengkel tiap kejuruan.", EN: "Record the workshops of each vocation."}, readinessBasis[0], listedWorkshops},
	{ResourceEquipment, blk.Text{ID: "Peralatan", EN: "Equipment"}, blk.Text{ID: "Catat peralatan yang dapat dipakai, atau ajukan bantuan peralatan.", EN: "Record the equipment that can be used, or propose equipment assistance."}, blk.Law("permenaker-8-2017", "art. 3"), listedEquipment},
	{ResourceProgrammes, blk.Text{ID: "Program pelatihan", EN: "Training programmes"}, blk.Text{ID: "Susun program dari unit kompetensi.", EN: "Draw up a programme from competency units."}, blk.Law("permenaker-8-2017", "art. 3"), listedProgrammes},
}

// A listing is how much of a resource the records of a centre show: how many
// records there are, how much of it is usable, and of how many records that is
// not known.
type listing struct{ records, usable, unknown int }

// truth returns whether the records show that the resource is there.
func (l listing) truth() blk.Truth {
	switch {
	case l.usable > 0:
		return blk.True
	case l.unknown > 0:
		return blk.Undetermined
	}
	return blk.False
}

func listedInstructors(r *Records, id blk.CentreID, on blk.Date) (l listing) {
	for i := range r.Instructors {
		x := &r.Instructors[i]
		if x.Centre != id {
			continue
		}
		l.records++
		switch x.certified(Technical, on) {
		case blk.True:
			l.usable++
		case blk.Undetermined:
			l.unknown++
		}
	}
	return l
}

func listedStaff(r *Records, id blk.CentreID, _ blk.Date) (l listing) {
	for i := range r.Instructors {
		if r.Instructors[i].Centre == id {
			l.records++
			l.usable++
		}
	}
	return l
}

func listedWorkshops(r *Records, id blk.CentreID, _ blk.Date) (l listing) {
	for i := range r.Workshops {
		if r.Workshops[i].Centre == id {
			l.records++
			l.usable++
		}
	}
	return l
}

func listedEquipment(r *Records, id blk.CentreID, _ blk.Date) (l listing) {
	ours := map[blk.WorkshopID]bool{}
	for i := range r.Workshops {
		ours[r.Workshops[i].ID] = r.Workshops[i].Centre == id
	}
	for i := range r.Equipment {
		x := &r.Equipment[i]
		if !ours[x.Workshop] {
			continue
		}
		l.records++
		usable, known := x.UsableCount().Int()
		l.usable += usable
		if !known {
			l.unknown++
		}
	}
	return l
}

func listedProgrammes(r *Records, id blk.CentreID, _ blk.Date) (l listing) {
	for i := range r.Programmes {
		if r.Programmes[i].Centre == id {
			l.records++
			l.usable++
		}
	}
	return l
}

// stateInWords returns what a source says of a resource: 3, available.
func stateInWords(s *StatedResource) blk.Text {
	how := s.State.Label()
	if s.Count.IsZero() {
		return how
	}
	n := s.Count.Label()
	return blk.Text{ID: n.ID + ", " + how.ID, EN: n.EN + ", " + how.EN}
}

// Readiness answers whether a centre can train on the reference date: certified
// instructors, workshops, equipment and a programme. See [Records.Holds].
func (r *Records) Readiness(id blk.CentreID, c *blk.Context) blk.Answer {
	a := r.Holds(id, c, ResourceCertifiedInstructors, ResourceWorkshops, ResourceEquipment, ResourceProgrammes)
	a.Code = "readiness"
	if a.Children != nil {
		a.Text = blk.Text{ID: "Siap melatih", EN: "Ready to train"}
	}
	return a
}

// Holds answers whether a centre has resources on the reference date, each in a
// part of its own: such as the three pillars of a plan, building, funding and
// instructors. Where the document lists them, the list decides; where it does not,
// what a source says decides; where neither does, the part is undetermined and
// says what would settle it.
func (r *Records) Holds(id blk.CentreID, c *blk.Context, resources ...Resource) blk.Answer {
	x := r.Find(id)
	if x == nil {
		return blk.Answer{Code: "resources", Text: blk.Text{ID: "Lembaga tidak ada dalam data.", EN: "The centre is not in the data."}, Mend: blk.Text{ID: "Catat lembaganya.", EN: "Record the centre."}}
	}
	var on blk.Date
	if c != nil {
		on = c.On
	}
	var parts []blk.Answer
	for _, resource := range resources {
		for i := range resourceNeeds {
			need := &resourceNeeds[i]
			if need.resource != resource {
				continue
			}
			part := blk.Answer{Code: string(resource), Text: need.text, Basis: []blk.Basis{need.basis}}
			var listed listing
			if need.listed != nil {
				listed = need.listed(r, id, on)
			}
			if listed.records > 0 {
				part.Truth = listed.truth()
				part.Text = listed.label(part.Text)
			} else {
				part = x.stated(resource, part)
			}
			if part.Truth != blk.True {
				part.Mend = need.mend
			}
			parts = append(parts, part)
		}
	}
	return blk.AllOf("resources", blk.Text{ID: "Sumber daya tersedia", EN: "The resources are there"}, parts...)
}

// label returns the name of a resource with what is listed of it.
func (l listing) label(name blk.Text) blk.Text {
	n, usable := strconv.Itoa(l.records), strconv.Itoa(l.usable)
	if l.truth() == blk.True {
		return blk.Text{ID: name.ID + ": tercatat " + usable, EN: name.EN + ": " + usable + " on record"}
	}
	return blk.Text{ID: name.ID + ": tercatat " + n + ", yang nyata dapat dipakai " + usable, EN: name.EN + ": " + n + " on record, of which " + usable + " are known to be usable"}
}

// stated completes an answer by what a source says of a resource.
func (x *Centre) stated(resource Resource, a blk.Answer) blk.Answer {
	how := blk.Text{ID: "tidak disebut", EN: "not said"}
	if s, said := x.Stated(resource); said {
		a.Truth, a.Evidence, how = s.State.IsReady(), s.Citations, stateInWords(&s)
	}
	a.Text = blk.Text{ID: a.Text.ID + ": " + how.ID, EN: a.Text.EN + ": " + how.EN}
	return a
}
