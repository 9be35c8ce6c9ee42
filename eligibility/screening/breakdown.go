package screening

import (
	"math/bits"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Breakdown divides a cohort into groups for counting, such as by sex. Whoever is in
// several of them counts in the first; who is in none counts as the rest, and of whom
// that is not known as not known.
type Breakdown struct {
	// What it divides by, for example "Jenis kelamin".
	Label blk.Text
	// The groups, in their order.
	Groups []Group
}

// BySex divides by the sex on the identity card.
func BySex() Breakdown {
	b := Breakdown{Label: blk.Text{ID: "Jenis kelamin", EN: "Sex"}}
	for code := range blk.Sex("").CodeList().All() {
		b.Groups = append(b.Groups, Group{GroupID(code.Value), code.Label, eligibility.OneOf{Leaf: leaf(eligibility.FactSex), Values: []string{code.Value}}})
	}
	return b
}

// ByDisability divides those with a disability from those without.
func ByDisability() Breakdown {
	group := func(id GroupID, label blk.Text, is bool) Group {
		return Group{id, label, eligibility.Flag{Leaf: leaf(eligibility.FactDisability), Is: blk.FlagOf(is)}}
	}
	return Breakdown{Label: blk.Text{ID: "Disabilitas", EN: "Disability"}, Groups: []Group{
		group("disability", blk.Text{ID: "penyandang disabilitas", EN: "with a disability"}, true),
		group("no_disability", blk.Text{ID: "bukan penyandang disabilitas", EN: "without a disability"}, false),
	}}
}

// ByAge divides by completed years of age on a reference date: below the first bound,
// from each bound to below the next, and from the last one on. Bounds are years in
// ascending order, such as 18, 25, 35.
func ByAge(at eligibility.ReferenceDate, bounds ...int) Breakdown {
	b := Breakdown{Label: blk.Text{ID: "Umur", EN: "Age"}}
	for i := range len(bounds) + 1 {
		rule := eligibility.Age{Leaf: leaf(eligibility.FactBirthDate), At: at}
		var id, name, years string
		if i > 0 {
			rule.Min = limit(bounds[i-1])
			id, years = strconv.Itoa(bounds[i-1]), strconv.Itoa(bounds[i-1])
		}
		switch {
		case len(bounds) == 0:
			continue
		case i == 0:
			rule.Max = limit(bounds[0] - 1)
			id, name = "0-"+strconv.Itoa(bounds[0]-1), "< "+strconv.Itoa(bounds[0])
		case i == len(bounds):
			id, name = id+"-", "≥ "+years
		default:
			last := strconv.Itoa(bounds[i] - 1)
			rule.Max = limit(bounds[i] - 1)
			id, name = id+"-"+last, years+"–"+last
		}
		b.Groups = append(b.Groups, Group{GroupID(id), blk.Text{ID: name + " tahun", EN: name + " years"}, rule})
	}
	return b
}

// ByRegion divides by the residence on the identity card, among regions such as the
// districts of a regency. Names come from the context; without one a region is called
// by its code.
func ByRegion(c *blk.Context, regions ...blk.Region) Breakdown {
	b := Breakdown{Label: blk.Text{ID: "Wilayah KTP", EN: "Region of residence"}}
	for _, r := range regions {
		label := blk.Text{ID: r.String(), EN: r.String()}
		if c != nil {
			label = c.RegionLabel(r)
		}
		b.Groups = append(b.Groups, Group{GroupID(r.String()), label, eligibility.Residence{Leaf: leaf(eligibility.FactResidence), Within: []blk.Region{r}}})
	}
	return b
}

func leaf(fact eligibility.FactID) eligibility.Leaf {
	return eligibility.Leaf{Code: "GROUP", Fact: fact}
}

func limit(n int) eligibility.Limit {
	c, _ := blk.NewCount(n)
	return eligibility.LimitOf(c)
}

// places returns where the counts of the breakdown stand: one for each group, then
// the rest, then not known.
func (b *Breakdown) places() int { return len(b.Groups) + 2 }

// classes fills, for everybody in a block, the place of the count to which they
// belong.
func classes(groups []*eligibility.Bound, x *eligibility.Block, d *eligibility.BlockDecision, into []uint16) {
	var taken, unsure [eligibility.BlockLen / 64]uint64
	for g, group := range groups {
		group.DecideBlock(x, d)
		in, out := d.Eligible(), d.Ineligible()
		for w := range in {
			unsure[w] |= ^(in[w] | out[w])
			for n := in[w] &^ taken[w]; n != 0; n &= n - 1 {
				into[w*64+bits.TrailingZeros64(n)] = uint16(g)
			}
			taken[w] |= in[w]
		}
	}
	rest, unknown := uint16(len(groups)), uint16(len(groups)+1)
	for i := range x.Len() {
		switch {
		case taken[i/64]>>(i%64)&1 == 1:
		case unsure[i/64]>>(i%64)&1 == 1:
			into[i] = unknown
		default:
			into[i] = rest
		}
	}
}
