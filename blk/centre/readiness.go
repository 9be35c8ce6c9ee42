package centre

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// readinessBasis is what readiness rests on where no regulation says it.
var readinessBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kesiapan pelatihan", EN: "readiness to train"})}

// readinessNeeds are what a centre needs to train, in the order of the answer.
var readinessNeeds = []struct {
	resource Resource
	text     blk.Text
	mend     blk.Text
	basis    blk.Basis
	listed   func(r *Records, id blk.CentreID, on blk.Date) listing
}{
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
// instructors, workshops, equipment and a programme. Where the document lists
// them, the list decides; where it does not, what a source says decides; where
// neither does, the part is undetermined and says what would settle it.
func (r *Records) Readiness(id blk.CentreID, c *blk.Context) blk.Answer {
	x := r.Find(id)
	if x == nil {
		return blk.Answer{Code: "readiness", Text: blk.Text{ID: "Lembaga tidak ada dalam data.", EN: "The centre is not in the data."}, Mend: blk.Text{ID: "Catat lembaganya.", EN: "Record the centre."}}
	}
	var on blk.Date
	if c != nil {
		on = c.On
	}
	var parts []blk.Answer
	for _, need := range readinessNeeds {
		listed := need.listed(r, id, on)
		stated, said := x.Stated(need.resource)
		part := blk.Answer{Code: string(need.resource), Text: need.text, Basis: []blk.Basis{need.basis}}
		switch {
		case listed.records > 0:
			part.Truth = listed.truth()
			n, usable := strconv.Itoa(listed.records), strconv.Itoa(listed.usable)
			if part.Truth == blk.True {
				part.Text = blk.Text{ID: part.Text.ID + ": tercatat " + usable, EN: part.Text.EN + ": " + usable + " on record"}
			} else {
				part.Text = blk.Text{ID: part.Text.ID + ": tercatat " + n + ", yang nyata dapat dipakai " + usable, EN: part.Text.EN + ": " + n + " on record, of which " + usable + " are known to be usable"}
			}
		case said:
			part.Truth, part.Evidence = stated.State.IsReady(), stated.Citations
			how := stateInWords(&stated)
			part.Text = blk.Text{ID: part.Text.ID + ": " + how.ID, EN: part.Text.EN + ": " + how.EN}
		default:
			part.Text = blk.Text{ID: part.Text.ID + ": tidak disebut", EN: part.Text.EN + ": not said"}
		}
		if part.Truth != blk.True {
			part.Mend = need.mend
		}
		parts = append(parts, part)
	}
	return blk.AllOf("readiness", blk.Text{ID: "Siap melatih", EN: "Ready to train"}, parts...)
}
