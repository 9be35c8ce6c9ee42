package eligibility

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Reasons returns why a decision is what it is, as a tree like the policy's
// rule: for every rule whether it holds, in words, and for every leaf the
// evidence that it saw, its source where one is given, and, while that can still
// change the verdict, what would settle it. The connectives are told: "dan"
// and "atau" as the policy means them. About may be nil.
func (b *Bound) Reasons(d Decision, e *Evidence, about map[FactID]About) blk.Answer {
	if len(b.nodes) == 0 {
		return blk.Answer{}
	}
	r := reasons{b, &d, e, about, b.open(&d)}
	p := b.Policy()
	title, verdict := p.Title, d.Verdict.Label()
	return blk.Answer{Truth: b.truth(len(b.nodes)-1, &d), Code: string(p.ID), Text: blk.Text{ID: title.ID + ": " + verdict.ID, EN: title.In(blk.English) + ": " + verdict.EN},
		Children: []blk.Answer{r.answer(len(b.nodes) - 1)}}
}

// AppendReasons appends [Bound.Reasons] as lines of text in a language, with the
// leaves that alone make the verdict, what is missing and what is asked next.
func (b *Bound) AppendReasons(dst []byte, d Decision, e *Evidence, about map[FactID]About, lang blk.Lang) []byte {
	if len(b.nodes) == 0 {
		return dst
	}
	r := reasons{b, &d, e, about, b.open(&d)}
	dst = append(dst, b.Policy().Title.In(lang)...)
	dst = append(append(dst, ": "...), d.Verdict.Label().In(lang)...)
	dst = append(dst, '\n')
	if because := b.because(d); because != 0 && d.Verdict != Undetermined {
		dst = append(dst, blk.Text{ID: "  karena:", EN: "  because of:"}.In(lang)...)
		for i := range b.leaves {
			if because>>i&1 == 1 {
				dst = append(append(dst, ' '), b.leaves[i].common.Code...)
			}
		}
		dst = append(dst, '\n')
	}
	return r.appendText(dst, len(b.nodes)-1, 1, lang)
}

// reasons is what the reasons of one decision are told from.
type reasons struct {
	*Bound
	decision *Decision
	evidence *Evidence
	about    map[FactID]About
	open     uint64 // the leaves that can still change the verdict
}

func (r *reasons) answer(at int) blk.Answer {
	n := &r.nodes[at]
	if n.leaf >= 0 {
		return r.leafAnswer(n.leaf)
	}
	a := blk.Answer{Truth: r.truth(at, r.decision), Code: string(n.kind), Text: connective(n)}
	for _, child := range n.children {
		a.Children = append(a.Children, r.answer(child))
	}
	return a
}

// appendText appends a rule and those below it, each on its line behind its truth.
func (r *reasons) appendText(dst []byte, at, depth int, lang blk.Lang) []byte {
	n := &r.nodes[at]
	for range depth {
		dst = append(dst, "  "...)
	}
	dst = append(append(append(dst, '['), mark(r.truth(at, r.decision)).In(lang)...), "] "...)
	if n.leaf >= 0 {
		l := &r.leaves[n.leaf]
		dst = append(append(dst, l.common.Code...), ": "...)
		dst = append(dst, l.text.In(lang)...)
		dst = append(append(dst, " — "...), r.seen(l).In(lang)...)
		if mend := r.mend(n.leaf); !mend.IsZero() {
			dst = append(append(dst, " — "...), mend.In(lang)...)
		}
		return append(dst, '\n')
	}
	dst = append(append(dst, connective(n).In(lang)...), ":\n"...)
	for _, child := range n.children {
		dst = r.appendText(dst, child, depth+1, lang)
	}
	return dst
}

// mark is a truth in as little room as a line begins with.
func mark(t blk.Truth) blk.Text {
	if t == blk.Undetermined {
		return blk.Text{ID: "?", EN: "?"}
	}
	return t.Label()
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
	count := strconv.Itoa(n.need)
	return blk.Text{ID: "Sedikitnya " + count + " dari syarat ini", EN: "At least " + count + " of these"}
}

func (r *reasons) leafAnswer(i int) blk.Answer {
	l := &r.leaves[i]
	seen := r.seen(l)
	a := blk.Answer{Truth: r.decision.truth(i), Code: string(l.common.Code), Text: blk.Text{ID: l.text.ID + " — " + seen.ID, EN: l.text.EN + " — " + seen.EN}, Mend: r.mend(i)}
	for _, key := range l.common.Basis {
		basis := l.policy.Basis[key]
		a.Basis = append(a.Basis, blk.Basis{Kind: blk.BasisSource, Source: blk.SourceID(key), Note: blk.Text{ID: basis.Title, EN: basis.Title}})
	}
	return a
}

// seen returns the evidence that a leaf saw: the fact and its value, or that it is
// missing, contested or not sure enough, and where it comes from.
func (r *reasons) seen(l *leaf) blk.Text {
	s := &r.layout.slots[l.slot]
	fact := &s.fact
	t := blk.Text{ID: fact.Label.ID + ": ", EN: fact.Label.EN + ": "}
	add := func(id, en string) { t = blk.Text{ID: t.ID + id, EN: t.EN + en} }
	known := r.evidence.tag == r.tag && r.evidence.known[0]>>l.slot&1 == 1
	switch {
	case known:
		value := r.valueText(l)
		add(value.ID, value.EN)
	case r.evidence.tag == r.tag && r.evidence.contested>>l.slot&1 == 1:
		add("dua sumber berbeda", "two sources disagree")
	default:
		add("belum diketahui", "not known yet")
	}
	if known && r.evidence.known[l.common.Assurance.rank()]>>l.slot&1 == 0 {
		want, have := l.common.Assurance.Label(), r.evidence.assurance(l.slot).Label()
		add(" ("+have.ID+"; diminta: "+want.ID+")", " ("+have.EN+"; asked for: "+want.EN+")")
	}
	if about, ok := r.about[fact.ID]; ok && (about.Source != "" || !about.On.IsZero()) {
		day := about.On.Label()
		switch {
		case about.On.IsZero():
			add(" (sumber: "+about.Source+")", " (source: "+about.Source+")")
		case about.Source == "":
			add(" (per "+day.ID+")", " (as of "+day.EN+")")
		default:
			add(" (sumber: "+about.Source+", "+day.ID+")", " (source: "+about.Source+", "+day.EN+")")
		}
	}
	return t
}

// valueText returns the value that a leaf saw: of a set whose validity counts, each
// code that the leaf names.
func (r *reasons) valueText(l *leaf) blk.Text {
	holds, ok := l.rule.(Holds)
	if !ok || holds.At == "" {
		return r.layout.slots[l.slot].valueText(r.evidence.get(r.layout.slots[l.slot].field), &r.context)
	}
	var id, en []string
	for _, code := range holds.Codes {
		if i := r.layout.find(holds.Fact, code); i >= 0 && r.evidence.get(r.layout.slots[i].field) != 0 {
			t := r.layout.slots[i].valueText(r.evidence.get(r.layout.slots[i].field), &r.context)
			id, en = append(id, t.ID), append(en, t.EN)
		}
	}
	if id == nil {
		return blk.Text{ID: "tidak ada", EN: "none"}
	}
	return blk.Text{ID: strings.Join(id, ", "), EN: strings.Join(en, ", ")}
}

// mend returns what would settle a leaf that can still change the verdict.
func (r *reasons) mend(i int) blk.Text {
	if r.open>>i&1 == 0 {
		return blk.Text{}
	}
	l := &r.leaves[i]
	fact := &r.layout.slots[l.slot].fact
	at := referenceOf(l.rule)
	switch {
	case at != "" && r.dates.On(at).IsZero():
		label := at.Label()
		return blk.Text{ID: "Tentukan " + label.ID + ".", EN: "Set the " + label.EN + "."}
	case !l.settled.ok:
		return blk.Text{ID: "Isi nilai parameter untuk tanggal ini.", EN: "Give the parameter a value for this date."}
	}
	return fact.Ask
}

// words returns a leaf in words: the policy's own, or made from the rule.
func (b *Bound) words(l *leaf) blk.Text {
	if t := l.common.Text; !t.IsZero() {
		return blk.Text{ID: t.ID, EN: t.In(blk.English)}
	}
	if l.slot < 0 {
		return blk.Text{ID: string(l.common.Fact), EN: string(l.common.Fact)}
	}
	fact := &b.layout.slots[l.slot].fact
	switch r := l.rule.(type) {
	case Residence:
		return join(fact.Label, "di", "in", oneOf(r.Within, b.context.RegionLabel, "atau", "or"))
	case Age:
		at := r.At.Label()
		t := between(blk.Text{ID: "umur", EN: "age"}, number(l.settled.least), "paling tinggi", number(l.settled.most))
		t = blk.Text{ID: t.ID + " tahun pada " + at.ID, EN: t.EN + " years on the " + at.EN}
		if r.LeapBirthday != "" {
			day := r.LeapBirthday.Label()
			t = blk.Text{ID: t.ID + " (kelahiran 29 Februari: " + day.ID + ")", EN: t.EN + " (born on 29 February: " + day.EN + ")"}
		}
		return t
	case Flag:
		return join(fact.Label, "=", "=", r.Is.Truth().Label())
	case Level:
		return between(fact.Label, r.Min.Label(), "paling tinggi", r.Max.Label())
	case OneOf:
		return join(fact.Label, "=", "=", oneOf(r.Values, fact.Words.LabelOf, "atau", "or"))
	case Date:
		return join(fact.Label, r.Relation.Label().ID, r.Relation.Label().EN, shifted(r.At, int(r.OffsetMonths)))
	case Holds:
		id, en := "dan", "and"
		if r.Need == NeedAny {
			id, en = "atau", "or"
		}
		t := join(fact.Label, "memuat", "include", oneOf(r.Codes, fact.codeText, id, en))
		if r.At != "" {
			at := r.At.Label()
			t = blk.Text{ID: t.ID + ", berlaku pada " + at.ID, EN: t.EN + ", valid on the " + at.EN}
		}
		return t
	}
	return between(fact.Label, number(l.settled.least), "paling banyak", number(l.settled.most))
}

// number returns a bound in digits, absent if there is none.
func number(n int) blk.Text {
	if n < 0 {
		return blk.Text{}
	}
	return blk.Text{ID: strconv.Itoa(n), EN: strconv.Itoa(n)}
}

// shifted returns a reference date with its offset in words.
func shifted(at ReferenceDate, months int) blk.Text {
	t := at.Label()
	t.EN = "the " + t.EN
	switch n := strconv.Itoa(max(months, -months)); {
	case months < 0:
		return blk.Text{ID: n + " bulan sebelum " + t.ID, EN: n + " months before " + t.EN}
	case months > 0:
		return blk.Text{ID: n + " bulan sesudah " + t.ID, EN: n + " months after " + t.EN}
	}
	return t
}

// between returns a thing with the bounds that it has; most is the Indonesian
// for "at most" of such a thing.
func between(what, low blk.Text, most string, high blk.Text) blk.Text {
	switch {
	case low.IsZero() && high.IsZero():
		return what
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

// oneOf returns things in words with "and" or "or" between them.
func oneOf[T any](list []T, label func(T) blk.Text, id, en string) blk.Text {
	t := blk.Text{}
	for i, x := range list {
		if i > 0 {
			t = blk.Text{ID: t.ID + " " + id + " ", EN: t.EN + " " + en + " "}
		}
		words := label(x)
		t = blk.Text{ID: t.ID + words.ID, EN: t.EN + words.EN}
	}
	return t
}
