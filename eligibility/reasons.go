package eligibility

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// Reasons returns why a decision is what it is, as a tree like the policy's
// rule: for every rule whether it holds, in words, and for every leaf the
// evidence that it saw and, while that can still change the verdict, what would
// settle it. The connectives are told: "dan"
// and "atau" as the policy means them.
func (b *Bound) Reasons(d Decision, e *Evidence) blk.Answer {
	if len(b.nodes) == 0 {
		return blk.Answer{}
	}
	a := b.reason(len(b.nodes)-1, &d, e)
	keepRemedies(&a, d.Verdict == Undetermined)
	title, verdict := b.policy.Title, d.Verdict.Label()
	en := title.EN
	if en == "" {
		en = title.ID
	}
	return blk.Answer{Truth: a.Truth, Code: string(b.policy.ID), Text: blk.Text{ID: title.ID + ": " + verdict.ID, EN: en + ": " + verdict.EN}, Children: []blk.Answer{a}}
}

// keepRemedies takes the remedies away from what can change nothing any more:
// all below what is decided.
func keepRemedies(a *blk.Answer, open bool) {
	open = open && a.Truth == blk.Undetermined
	if !open {
		a.Mend = blk.Text{}
	}
	for i := range a.Children {
		keepRemedies(&a.Children[i], open)
	}
}

func (b *Bound) reason(at int, d *Decision, e *Evidence) blk.Answer {
	n := &b.nodes[at]
	if n.leaf >= 0 {
		return b.leafReason(n.leaf, d, e)
	}
	a := blk.Answer{Truth: b.truth(at, d), Code: string(n.kind), Text: connective(n)}
	for _, child := range n.children {
		a.Children = append(a.Children, b.reason(child, d, e))
	}
	return a
}

// connective returns what a connective asks for.
func connective(n *node) blk.Text {
	switch n.kind {
	case RuleAll:
		return blk.Text{ID: "Semua syarat ini (dan)", EN: "All of these (and)"}
	case RuleAny:
		return blk.Text{ID: "Salah satu syarat ini (atau)", EN: "Any of these (or)"}
	case RuleNot:
		return blk.Text{ID: "Syarat ini tidak boleh terpenuhi (bukan)", EN: "This must not be met (not)"}
	}
	count := strconv.Itoa(n.atLeast)
	return blk.Text{ID: "Sedikitnya " + count + " dari syarat ini", EN: "At least " + count + " of these"}
}

func (b *Bound) leafReason(i int, d *Decision, e *Evidence) blk.Answer {
	l := &b.leaves[i]
	a := blk.Answer{Truth: d.truth(i), Code: string(l.common.Code), Text: b.leafText(l)}
	for _, key := range l.common.Basis {
		basis := b.policy.Basis[key]
		a.Basis = append(a.Basis, blk.Basis{Kind: blk.BasisSource, Source: blk.SourceID(key), Note: blk.Text{ID: basis.Title, EN: basis.Title}})
	}
	fact := &standardFacts[l.fact]
	seen := e.Text(fact.ID)
	if fact.Kind == KindRegion && !seen.IsZero() {
		seen = b.context.RegionLabel(e.values[l.fact].region)
	}
	switch {
	case !seen.IsZero():
		a.Text = blk.Text{ID: a.Text.ID + " — " + fact.Label.ID + ": " + seen.ID, EN: a.Text.EN + " — " + fact.Label.EN + ": " + seen.EN}
	case e.IsContested(fact.ID):
		a.Text = blk.Text{ID: a.Text.ID + " — " + fact.Label.ID + ": dua sumber berbeda", EN: a.Text.EN + " — " + fact.Label.EN + ": two sources disagree"}
	default:
		a.Text = blk.Text{ID: a.Text.ID + " — " + fact.Label.ID + ": belum diketahui", EN: a.Text.EN + " — " + fact.Label.EN + ": not known yet"}
	}
	if a.Truth == blk.Undetermined {
		a.Mend = l.ask(e, fact)
	}
	return a
}

// ask returns what would settle a leaf that is undetermined.
func (l *leaf) ask(e *Evidence, fact *Fact) blk.Text {
	age, ok := l.rule.(Age)
	switch {
	case !l.resolved:
		return blk.Text{ID: "Isi nilai parameter untuk tanggal ini.", EN: "Give the parameter a value for this date."}
	case ok && l.on.IsZero() && e.Has(fact.ID):
		at := age.At.Label()
		return blk.Text{ID: "Tentukan " + at.ID + ".", EN: "Set the " + at.EN + "."}
	}
	return fact.Ask
}

// leafText returns a leaf in words: the policy's own, or made from the rule.
func (b *Bound) leafText(l *leaf) blk.Text {
	if t := l.common.Text; !t.IsZero() {
		return blk.Text{ID: t.ID, EN: t.In(blk.English)}
	}
	fact := standardFacts[l.fact].Label
	switch r := l.rule.(type) {
	case Residence:
		return join(fact, "di", "in", b.regionWords(r.Within))
	case Age:
		at := r.At.Label()
		t := l.rangeWords(blk.Text{ID: "umur", EN: "age"})
		return blk.Text{ID: t.ID + " tahun pada " + at.ID, EN: t.EN + " years on the " + at.EN}
	case Flag:
		return join(fact, "=", "=", r.Is.Truth().Label())
	case Level:
		return between(fact, r.Min.Label(), "paling tinggi", r.Max.Label())
	case OneOf:
		words := blk.Text{}
		for i, w := range r.Values {
			label := standardFacts[l.fact].Words.LabelOf(w)
			if i > 0 {
				words = blk.Text{ID: words.ID + " atau ", EN: words.EN + " or "}
			}
			words = blk.Text{ID: words.ID + label.ID, EN: words.EN + label.EN}
		}
		return join(fact, "=", "=", words)
	}
	return l.rangeWords(fact)
}

// rangeWords returns a thing with its bounds in words.
func (l *leaf) rangeWords(what blk.Text) blk.Text {
	low, high := limitsOf(l.rule)
	most := "paling tinggi"
	if l.rule.Kind() == RuleCount {
		most = "paling banyak"
	}
	return between(what, numberWords(low, l.low), most, numberWords(high, l.high))
}

// numberWords returns a bound in digits, absent if there is none.
func numberWords(bound Limit, n int) blk.Text {
	if bound.IsZero() {
		return blk.Text{}
	}
	return blk.Text{ID: strconv.Itoa(n), EN: strconv.Itoa(n)}
}

// between returns a thing with the bounds that it has; most is the Indonesian
// for "at most" of such a thing.
func between(what, low blk.Text, most string, high blk.Text) blk.Text {
	switch {
	case low.IsZero():
		return join(what, most, "at most", high)
	case high.IsZero():
		return join(what, "sedikitnya", "at least", low)
	}
	return join(join(what, "sedikitnya", "at least", low), "dan "+most, "and at most", high)
}

func join(what blk.Text, id, en string, rest blk.Text) blk.Text {
	return blk.Text{ID: what.ID + " " + id + " " + rest.ID, EN: what.EN + " " + en + " " + rest.EN}
}

func (b *Bound) regionWords(regions []blk.Region) blk.Text {
	t := blk.Text{}
	for i, r := range regions {
		if i > 0 {
			t = blk.Text{ID: t.ID + " atau ", EN: t.EN + " or "}
		}
		place := b.context.RegionLabel(r)
		t = blk.Text{ID: t.ID + place.ID, EN: t.EN + place.EN}
	}
	return t
}
