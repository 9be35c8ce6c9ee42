package eligibility

import (
	"math/bits"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// Evidence is what is known of one person under a [Layout]: for each fact a
// value and how sure it is, or that it is missing, or that two sources disagree
// (contested), which counts as missing. It is a plain value of fixed size without
// pointers, comparable, and free of the person's name and number. In the zero
// Evidence every fact is missing, and so it is for policies of another layout.
type Evidence struct {
	tag       uint64
	known     [assuranceLevels]uint32 // a bit for each slot, by assurance
	contested uint32
	words     [maxWords]uint64
}

// How a value stands in its slot: a flag as 0 or 1; a count as it is; a date by
// year, month and day in bits that order as days do; a region by the numbers of
// its province, regency, district and village, zero for what is not known; a level by its rank and
// its place in the list; a word by one bit; a set by a bit for each code that the
// layout names; the validity of a code by its first and its last day. Slots are as
// wide as that takes and share words, so that evidence stays small: a table of many
// people is read from memory, and that costs more than to decide.
const (
	levelBits   = 8
	rankBits    = 4
	dayBits     = 23
	countBits   = 31
	regionBits  = 7 + regencyBits
	heldUndated = 1 // held, and until when is not known
	openDay     = 1<<dayBits - 1
)

// field is the place of a slot: some bits of a word.
type field struct{ word, shift, width uint8 }

// most returns the largest value of the field.
func (f field) most() uint64 { return 1<<f.width - 1 }

// width returns how many bits the values of the slot take.
func (s *slot) width() int {
	switch s.fact.Kind {
	case KindFlag:
		return 1
	case KindDate:
		return dayBits
	case KindRegion:
		return regionBits
	case KindLevel:
		return levelBits + rankBits
	case KindWord:
		return s.fact.Words.Len()
	case KindSet:
		if s.code != "" {
			return 2 * dayBits
		}
		return len(s.codes)
	}
	if s.fact.Most > 0 {
		return bits.Len(uint(s.fact.Most))
	}
	return countBits
}

// get returns the value of a slot.
func (e *Evidence) get(f field) uint64 { return e.words[f.word] >> f.shift & f.most() }

// set writes the value of a slot.
func (e *Evidence) set(f field, n uint64) {
	e.words[f.word] = e.words[f.word]&^(f.most()<<f.shift) | (n&f.most())<<f.shift
}

func packDate(d blk.Date) uint64 {
	return uint64(d.Year())<<9 | uint64(d.Month())<<5 | uint64(d.Day())
}

func unpackDate(n uint64) blk.Date {
	if n == 0 || n == openDay {
		return blk.Date{}
	}
	d, _ := blk.NewDate(int(n>>9), int(n>>5&15), int(n&31))
	return d
}

// How many bits the parts of a region code below its province take. A region and
// all that lies in it differ in the low bits alone, so that a test of a province
// looks at few bits.
const (
	villageBits  = 14
	districtBits = 7 + villageBits
	regencyBits  = 7 + districtBits
)

func packRegion(r blk.Region) uint64 {
	province, regency, district, village := r.Numbers()
	return uint64(province)<<regencyBits | uint64(regency)<<districtBits | uint64(district)<<villageBits | uint64(village)
}

// regionSpan returns how many codes below a region there are, itself included.
func regionSpan(r blk.Region) uint64 {
	switch r.Level() {
	case blk.LevelProvince:
		return 1 << regencyBits
	case blk.LevelRegency:
		return 1 << districtBits
	case blk.LevelDistrict:
		return 1 << villageBits
	}
	return 1
}

func unpackRegion(n uint64) blk.Region {
	two := func(b []byte, n uint64) []byte { return append(b, '0'+byte(n/10%10), '0'+byte(n%10)) }
	b := two(nil, n>>regencyBits)
	if n%(1<<regencyBits) != 0 {
		b = two(append(b, '.'), n>>districtBits%128)
	}
	if n%(1<<districtBits) != 0 {
		b = two(append(b, '.'), n>>villageBits%128)
	}
	if village := n % (1 << villageBits); village != 0 {
		b = two(two(append(b, '.'), village/100), village)
	}
	r, _ := blk.ParseRegion(string(b))
	return r
}

func packLevel(place int) uint64 {
	return uint64(levels[place].Rank())<<levelBits | uint64(place)
}

func packHolding(h Holding) uint64 {
	if h.From.IsZero() && h.Until.IsZero() {
		return heldUndated
	}
	until := uint64(openDay)
	if !h.Until.IsZero() {
		until = packDate(h.Until)
	}
	return packDate(h.From)<<dayBits | until
}

func unpackHolding(code string, n uint64) Holding {
	h := Holding{Code: code, From: unpackDate(n >> dayBits)}
	if until := n & openDay; n != heldUndated && until != openDay {
		h.Until = unpackDate(until)
	}
	return h
}

// encode returns how a value that fits the fact stands in the slot.
func (s *slot) encode(v Value) (n uint64) {
	switch s.fact.Kind {
	case KindFlag, KindCount:
		return uint64(v.number)
	case KindRegion:
		r, _ := blk.ParseRegion(v.text)
		return packRegion(r)
	case KindDate:
		d, _ := blk.ParseDate(v.text)
		return packDate(d)
	case KindLevel:
		if place := wordIndex(educationLevels, v.text); place >= 0 {
			return packLevel(place)
		}
	case KindWord:
		if place := wordIndex(s.fact.Words, v.text); place >= 0 {
			return 1 << place
		}
	case KindSet:
		for _, h := range v.set {
			if s.code != "" && h.Code == s.code {
				return packHolding(h)
			}
			for bit, code := range s.codes {
				if h.Code == code {
					n |= 1 << bit
				}
			}
		}
	}
	return n
}

// decode returns the value that stands in the slot, of a set the codes that the
// layout names.
func (s *slot) decode(n uint64) Value {
	switch s.fact.Kind {
	case KindFlag:
		return FlagValue(n == 1)
	case KindCount:
		return CountValue(countOf(int(n)))
	case KindRegion:
		return RegionValue(unpackRegion(n))
	case KindDate:
		return DateValue(unpackDate(n))
	case KindLevel:
		return LevelValue(levels[n&(1<<levelBits-1)%uint64(len(levels))])
	case KindWord:
		return WordValue(s.fact.Words.Values()[trailing(n)])
	}
	v := SetValue()
	if s.code != "" && n != 0 {
		v.set = append(v.set, unpackHolding(s.code, n))
	}
	for bit, code := range s.codes {
		if n>>bit&1 == 1 {
			v.set = append(v.set, Holding{Code: code})
		}
	}
	return v
}

// Dossier returns what the evidence tells, as documents have it. Of a set it has
// the codes that the policies of the layout name; sources are not in evidence.
func (l *Layout) Dossier(e *Evidence) Dossier {
	d := Dossier{Evidence: FactValues{}}
	if e.tag != l.tag {
		return d
	}
	for i := range l.slots {
		s := &l.slots[i]
		first := i == 0 || l.slots[i-1].fact.ID != s.fact.ID
		if e.contested>>i&1 == 1 && first {
			d.Contested = append(d.Contested, s.fact.ID)
		}
		if e.known[0]>>i&1 == 0 {
			continue
		}
		v := s.decode(e.get(s.field))
		if !first {
			for _, h := range v.set { // a code whose validity is known stands with it
				known := d.Evidence[s.fact.ID]
				known.set = append(withoutCode(known.set, h.Code), h)
				d.Evidence[s.fact.ID] = known
			}
			continue
		}
		d.Evidence[s.fact.ID] = v
		if a := e.assurance(i); a != Declared {
			if d.About == nil {
				d.About = map[FactID]About{}
			}
			d.About[s.fact.ID] = About{Assurance: a}
		}
	}
	return d
}

func withoutCode(list []Holding, code string) []Holding {
	kept := list[:0:0]
	for _, h := range list {
		if h.Code != code {
			kept = append(kept, h)
		}
	}
	return kept
}

// assurance returns how sure the value of a slot is.
func (e *Evidence) assurance(i int) Assurance {
	switch {
	case e.known[2]>>i&1 == 1:
		return Verified
	case e.known[1]>>i&1 == 1:
		return Documented
	}
	return Declared
}

// A FactError says that evidence does not fit its fact, or that there is no such
// fact.
type FactError struct {
	// The fact, as it was named.
	Fact  FactID
	label blk.Text
	kind  FactKind
	fault blk.Text
	names string
}

// Error returns the message in English.
func (e *FactError) Error() string { return e.Text().EN }

// Text returns the message in both languages.
func (e *FactError) Text() blk.Text {
	if e.kind == "" {
		return blk.Text{ID: "Fakta itu tidak ditanyakan oleh kebijakan ini. Yang ditanyakan: " + e.names + ".", EN: "No policy of this layout asks for that fact. They ask for: " + e.names + "."}
	}
	kind := e.kind.Label()
	return blk.Text{ID: "Fakta " + string(e.Fact) + " (" + e.label.ID + ") harus berisi " + kind.ID + ". " + e.fault.ID, EN: "The fact " + string(e.Fact) + " (" + e.label.EN + ") must hold a " + kind.EN + ". " + e.fault.EN}
}

// parseEvidence reads the known facts alone.
func parseEvidence(data []byte, p *Policy) (Dossier, blk.Findings) {
	var d Dossier
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { d.read(r, "evidence") })
	faults := d.faults(p, "")
	for i := range faults {
		faults[i].At = faults[i].At[len("/evidence"):]
	}
	return d, withFaults(found, faults)
}

// valueText returns the value of a slot as people write it.
func (s *slot) valueText(n uint64, c *blk.Context) blk.Text {
	switch s.fact.Kind {
	case KindRegion:
		return c.RegionLabel(unpackRegion(n))
	case KindDate:
		return unpackDate(n).Label()
	case KindFlag:
		return blk.TruthOf(n == 1).Label()
	case KindLevel:
		return educationLevels.LabelOf(s.decode(n).text)
	case KindWord:
		return s.fact.Words.LabelOf(s.decode(n).text)
	case KindCount:
		t := strconv.FormatUint(n, 10)
		return blk.Text{ID: t, EN: t}
	}
	if n == 0 {
		return blk.Text{ID: "tidak ada", EN: "none"}
	}
	t := blk.Text{}
	for i, h := range s.decode(n).set {
		if i > 0 {
			t = blk.Text{ID: t.ID + ", ", EN: t.EN + ", "}
		}
		label := s.fact.codeText(h.Code)
		t = blk.Text{ID: t.ID + label.ID, EN: t.EN + label.EN}
		if s.code != "" {
			if period := (blk.Period{From: h.From, Until: h.Until}); period.IsZero() {
				t = blk.Text{ID: t.ID + " (masa berlaku belum diketahui)", EN: t.EN + " (validity not known)"}
			} else {
				label := period.Label()
				t = blk.Text{ID: t.ID + " (" + label.ID + ")", EN: t.EN + " (" + label.EN + ")"}
			}
		}
	}
	return t
}

// codeText returns a code of a set as people call it.
func (f *Fact) codeText(code string) blk.Text {
	if f.Words.Len() > 0 {
		return f.Words.LabelOf(code)
	}
	return blk.Text{ID: code, EN: code}
}
