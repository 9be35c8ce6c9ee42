package centre

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// readinessNeeds are what a centre needs to train, in the order of the answer.
var readinessNeeds = []struct {
	resource Resource
	text     blk.Text
	mend     blk.Text
	// listed counts the records of the centre that show it, and says whether
	// such records are kept at all.
	listed func(r *Records, id blk.CentreID, on blk.Date) (n int, kept bool)
}{
	{ResourceCertifiedInstructors, blk.Text{ID: "Instruktur bersertifikat", EN: "Certified instructors"}, blk.Text{ID: "Catat instruktur dengan sertifikat teknis yang berlaku.", EN: "Record instructors with a technical certificate that is valid."}, listedInstructors},
	{ResourceWorkshops, blk.Text{ID: "Bengkel", EN: "Workshops"}, blk.Text{ID: "Catat bengkel tiap kejuruan.", EN: "Record the workshops of each vocation."}, listedWorkshops},
	{ResourceEquipment, blk.Text{ID: "Peralatan yang memadai", EN: "Sufficient equipment"}, blk.Text{ID: "Catat peralatan yang dapat dipakai, atau ajukan bantuan peralatan.", EN: "Record the equipment that can be used, or propose equipment assistance."}, listedEquipment},
	{ResourceProgrammes, blk.Text{ID: "Program pelatihan", EN: "Training programmes"}, blk.Text{ID: "Susun program dari unit kompetensi.", EN: "Draw up a programme from competency units."}, listedProgrammes},
}

func listedInstructors(r *Records, id blk.CentreID, on blk.Date) (n int, kept bool) {
	for i := range r.Instructors {
		if r.Instructors[i].Centre == id {
			kept = true
			if r.Instructors[i].HoldsCertificate(Technical, on) {
				n++
			}
		}
	}
	return n, kept
}

func listedWorkshops(r *Records, id blk.CentreID, _ blk.Date) (n int, kept bool) {
	for i := range r.Workshops {
		if r.Workshops[i].Centre == id {
			n++
		}
	}
	return n, n > 0
}

func listedEquipment(r *Records, id blk.CentreID, _ blk.Date) (n int, kept bool) {
	for i := range r.Equipment {
		for j := range r.Workshops {
			if r.Workshops[j].ID == r.Equipment[i].Workshop && r.Workshops[j].Centre == id {
				kept = true
				if usable, ok := r.Equipment[i].Usable.Int(); ok {
					n += usable
				}
			}
		}
	}
	return n, kept
}

func listedProgrammes(r *Records, id blk.CentreID, _ blk.Date) (n int, kept bool) {
	for i := range r.Programmes {
		if r.Programmes[i].Centre == id {
			n++
		}
	}
	return n, n > 0
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
		n, kept := need.listed(r, id, on)
		stated, said := x.Stated(need.resource)
		part := blk.Answer{Code: string(need.resource), Text: need.text, Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 3")}}
		switch {
		case kept:
			part.Truth = blk.TruthOf(n > 0)
			count := strconv.Itoa(n)
			part.Text = blk.Text{ID: part.Text.ID + ": tercatat " + count, EN: part.Text.EN + ": " + count + " on record"}
		case said:
			part.Truth, part.Evidence = stated.State.IsReady(), stated.Citations
			how := stated.State.Label()
			if !stated.Count.IsZero() {
				n := stated.Count.Label()
				how = blk.Text{ID: n.ID + ", " + how.ID, EN: n.EN + ", " + how.EN}
			}
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
