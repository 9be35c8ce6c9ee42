package roadmap

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// An Assessment is where a centre stands on a day by its evidence, in words.
type Assessment struct {
	// The class, "" if not even the first.
	Class IndependenceClass
	// The class that the centre has by decision, "" if none.
	Given IndependenceClass
	// Whether the evidence shows the class given and no higher one, with what stands
	// against it. It is undetermined where evidence is absent or no class was given.
	Agreement blk.Answer
	// Each class with its criteria; a class holds if it and those before it do.
	Answer blk.Answer
	// The criteria that no class asks for.
	Optional blk.Answer
}

// Assess answers which class the evidence shows on the reference date, and for
// each class which criteria hold, which do not and which are not known, each with
// what it rests on, where the evidence comes from and what evidence would settle it.
// Evidence counts as [Roadmap.Standing] says.
func (r *Roadmap) Assess(c *blk.Context) Assessment {
	standing := r.Standing(c)
	a := Assessment{Class: standing.Class}
	var said [len(requirements)]saying
	if c != nil && !c.On.IsZero() {
		a.Given, said = r.ClassOn(c.On), r.said(c.On, c)
	}
	parts := func(set CriterionSet) []blk.Answer {
		var answers []blk.Answer
		for i := range requirements {
			if set&(1<<i) != 0 {
				answers = append(answers, r.answer(i, standing, &said[i], c))
			}
		}
		return answers
	}
	answers := make([]blk.Answer, len(classes))
	for i, class := range classes {
		answers[i] = blk.AllOf(string(class), class.Label(), parts(class.Criteria())...)
	}
	a.Answer = blk.AllOf("independence", blk.Text{ID: "Kemandirian", EN: "Independence"}, answers...)
	a.Optional = blk.AllOf("optional_criteria", blk.Text{ID: "Kriteria yang tidak diminta kelas mana pun", EN: "Criteria that no class asks for"}, parts(allCriteria&^Mandiri.allCriteria())...)
	a.Agreement = agreement(a.Given, standing, parts)
	return a
}

// answer answers one criterion.
func (r *Roadmap) answer(i int, standing Standing, said *saying, c *blk.Context) blk.Answer {
	q := &requirements[i]
	a := blk.Answer{Truth: standing.Truth(q.criterion), Code: string(q.criterion), Text: q.criterion.Label(), Basis: []blk.Basis{q.basis}}
	switch {
	case said.isSaid():
		e := &r.Evidence[said.at]
		a.Evidence = e.Citations
		if e.Met.IsZero() {
			least, _ := c.Number(&selfFinancingLeast)
			ratio, most := e.Ratio.Label(), blk.UnitHundredths.Format(least)
			a.Text = blk.Text{ID: a.Text.ID + " (rasio " + ratio.ID + ", paling sedikit " + most.ID + ")", EN: a.Text.EN + " (ratio " + ratio.EN + ", at least " + most.EN + ")"}
			a.Basis = append(a.Basis, blk.Assumption(blk.Text{ID: "angka paling sedikit adalah asumsi", EN: "the least number is an assumption"}))
		}
	case a.Truth != blk.Undetermined:
		if accredited := r.accreditation(q.criterion, c); accredited != nil && a.Truth == blk.True {
			a.Evidence = accredited.Citations
			break
		}
		_, from := c.Ask(q.guard, string(r.Centre))
		if from.Source == "" && q.criterion == Licensed && a.Truth == blk.True {
			_, from = c.Ask(Accredited.Guard(), string(r.Centre)) // who is accredited needs no licence
		}
		if from.Source != "" {
			a.Evidence = []blk.Citation{from}
		}
	}
	switch {
	case a.Truth == blk.True:
		return a
	case a.Truth == blk.False:
		a.Mend = blk.Text{ID: "Penuhi kriteria ini, lalu catat buktinya, misalnya " + q.shownBy.ID + ".", EN: "Meet this criterion and record the evidence, such as " + q.shownBy.EN + "."}
	case said.isSaid():
		day := said.on.Label()
		a.Mend = blk.Text{ID: "Bukti tanggal " + day.ID + " saling bertentangan; periksa mana yang benar.", EN: "Evidence of " + day.EN + " contradicts itself; find out which is right."}
	case standing.Lapsed&(1<<i) != 0:
		a.Mend = blk.Text{ID: "Buktinya sudah lewat masa berlaku; perbarui: " + q.shownBy.ID + ".", EN: "The evidence has run out; renew it: " + q.shownBy.EN + "."}
	default:
		a.Mend = blk.Text{ID: "Kumpulkan bukti, misalnya " + q.shownBy.ID + ".", EN: "Gather evidence, such as " + q.shownBy.EN + "."}
	}
	steps := r.servedBy(q.criterion)
	a.Mend = blk.Text{ID: a.Mend.ID + steps.ID, EN: a.Mend.EN + steps.EN}
	return a
}

// accreditation returns the evidence that a centre is accredited where that tells
// whether it is accredited or licensed, nil elsewhere.
func (r *Roadmap) accreditation(x Criterion, c *blk.Context) *Evidence {
	if x != Licensed || c == nil {
		return nil
	}
	if said := r.said(c.On, c)[Accredited.index()]; said.isSaid() && said.truth == blk.True {
		return &r.Evidence[said.at]
	}
	return nil
}

// servedBy returns the first milestones that serve a criterion and are not done, in
// words, or that there are none; "" for a roadmap without milestones.
func (r *Roadmap) servedBy(x Criterion) blk.Text {
	const most = 3
	if len(r.Milestones) == 0 {
		return blk.Text{}
	}
	var id, en []string
	for i := range r.Milestones {
		if m := &r.Milestones[i]; CriteriaOf(m.Criteria...).Has(x) && !m.State().IsDone() && len(id) < most {
			id, en = append(id, m.Title.In(blk.Indonesian)), append(en, m.Title.In(blk.English))
		}
	}
	if id == nil {
		return blk.Text{ID: " Tidak ada tonggak yang menuju kriteria ini.", EN: " No milestone leads to this criterion."}
	}
	return blk.Text{ID: " Tonggak: " + strings.Join(id, "; ") + ".", EN: " Milestones: " + strings.Join(en, "; ") + "."}
}

// agreement answers whether the evidence shows the class given.
func agreement(given IndependenceClass, standing Standing, parts func(CriterionSet) []blk.Answer) blk.Answer {
	label := given.Label()
	a := blk.Answer{Code: "class_given", Text: blk.Text{ID: "Kelas yang diberikan: " + label.ID, EN: "Class given: " + label.EN}}
	asked := given.allCriteria()
	switch {
	case given.Rank() == 0:
		a.Text = blk.Text{ID: "Belum diberi kelas", EN: "No class was given yet"}
		if standing.Class != "" {
			shown := standing.Class.Label()
			a.Mend = blk.Text{ID: "Ajukan penetapan kelas; buktinya menunjukkan " + shown.ID + ".", EN: "Propose a class; the evidence shows " + shown.EN + "."}
		}
	case standing.Class == given:
		a.Truth = blk.True
	case standing.Class.Rank() > given.Rank():
		shown := standing.Class.Label()
		a.Truth = blk.False
		a.Mend = blk.Text{ID: "Buktinya menunjukkan " + shown.ID + "; ajukan kenaikan kelas.", EN: "The evidence shows " + shown.EN + "; propose a promotion."}
	case standing.Unmet&asked != 0:
		a.Truth = blk.False
		a.Mend = blk.Text{ID: "Penuhi kembali kriterianya; bila tidak, kelasnya diturunkan.", EN: "Meet the criteria again; otherwise the class is lowered."}
		a.Children = parts(asked &^ standing.Met)
	default:
		a.Mend = blk.Text{ID: "Kumpulkan bukti yang belum ada.", EN: "Gather the evidence that is absent."}
		a.Children = parts(asked &^ standing.Met)
	}
	return a
}

// Lacking returns what keeps the centre from the class above the one that its
// evidence shows: criteria that fail, and those that are not known. Both are
// empty for a centre that is mandiri.
func (a *Assessment) Lacking() (failing, unknown []blk.Answer) {
	for i := range a.Answer.Children {
		if class := &a.Answer.Children[i]; IndependenceClass(class.Code).Rank() == a.Class.Rank()+1 {
			return class.Leaves(blk.False), class.Leaves(blk.Undetermined)
		}
	}
	return nil, nil
}
