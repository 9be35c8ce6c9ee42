// Package synthetic makes the data of the examples that are made up: as many
// records as an article counts, with values drawn from a fixed seed.
package synthetic

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// regions are the regencies and cities of the article with the BLKK it counts.
var regions = []struct {
	code, name string
	count      int
}{
	{"33.25", "Batang", 17}, {"33.26", "Kabupaten Pekalongan", 20}, {"33.75", "Kota Pekalongan", 4}, {"33.27", "Pemalang", 24},
}

var vocations = []centre.Vocation{"information_technology", "dressmaking", "welding", "automotive", "processing", "languages", "creative_industry", "refrigeration"}

// Pekalongan returns a dataset of 65 community centres that match the counts of
// the article. Their classes are drawn near the shares of August 2023 (46, 41
// and 13 percent), and each has one vocation and stands on land of the community,
// as the article says of all; no centre in it exists.
func Pekalongan() ([]byte, error) {
	r, further := rand.New(rand.NewPCG(2023, 6)), rand.New(rand.NewPCG(2023, 13))
	d := dataset.Dataset{
		Schema: "https://vokasi.github.io/vokasi-go/schema/v1/dataset.schema.json", Version: dataset.V1, ID: "pekalongan-blkk-buatan",
		Title: blk.Text{ID: "65 BLK Komunitas buatan untuk contoh peta jalan", EN: "65 invented community centres for the example of the roadmap"},
		Phase: blk.Final, Synthetic: true, PreparedOn: blk.MustParseDate("2023-06-13"),
	}
	for _, place := range regions {
		code := blk.MustParseRegion(place.code)
		for i := range place.count {
			id := blk.CentreID(fmt.Sprintf("blkk-%s-%02d", code, i+1))
			d.Centre.Centres = append(d.Centre.Centres, centre.Centre{
				ID: id, Kind: centre.BLKK, Name: fmt.Sprintf("BLKK Contoh %s %02d", place.name, i+1), OwnerLevel: centre.OwnedByCommunity, Region: code,
				Land: centre.Land{Holder: centre.HeldByCommunity}, Status: centre.Operational, Vocations: []centre.OfferedVocation{{Vocation: vocations[r.IntN(len(vocations))]}},
			})
			one := oneRoadmap(r, id, code)
			enrich(further, &one, &blk.Context{On: d.PreparedOn})
			d.Roadmap.Roadmaps = append(d.Roadmap.Roadmaps, one)
		}
	}
	b, err := json.MarshalIndent(d, "", "  ")
	return append(b, '\n'), err
}

// oneRoadmap draws what is known of one centre: evidence that fits its class,
// and beyond it some criteria met, some not and some not known.
func oneRoadmap(r *rand.Rand, id blk.CentreID, code blk.Region) roadmap.Roadmap {
	class, draw := roadmap.Tumbuh, r.IntN(100)
	switch {
	case draw >= 87:
		class = roadmap.Mandiri
	case draw >= 46:
		class = roadmap.Berkembang
	}
	need := map[roadmap.IndependenceClass]int{roadmap.Tumbuh: 1, roadmap.Berkembang: 3, roadmap.Mandiri: 9}[class]
	seen := blk.MustParseDate("2022-01-10").AddDays(r.IntN(300))
	x := roadmap.Roadmap{Centre: id, Region: code, Reviews: []roadmap.Review{{On: seen.AddDays(60 + r.IntN(90))}}}
	for i, value := range roadmap.Criterion("").CodeList().Values() {
		if roadmap.Criterion(value).Class() == "" {
			continue // no class asks for it
		}
		met := i < need
		if !met {
			switch r.IntN(3) {
			case 0:
				continue // not known
			case 1:
				met = true
			}
		}
		x.Evidence = append(x.Evidence, roadmap.Evidence{Criterion: roadmap.Criterion(value), Met: blk.FlagOf(met), On: seen})
	}
	for i, k := range []roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri} {
		x.Classes = append(x.Classes, roadmap.ClassDecision{Class: k, From: seen.AddDays(5 * i)})
		if k == class {
			break
		}
	}
	return x
}

// enrich draws what else is known of a centre: agreements that have run out since, the ratio
// of own revenue to cost, who is accredited, an incubator or ready to be a certification
// body, an earlier review, and the milestones ahead.
func enrich(r *rand.Rand, x *roadmap.Roadmap, c *blk.Context) {
	for i := range x.Evidence {
		e := &x.Evidence[i]
		switch e.Criterion {
		case roadmap.FundingPartnership, roadmap.Partnership:
			if draw := r.IntN(8); draw < 2 && e.Met.Truth() == blk.True {
				e.Until = e.On.AddMonths(6 + 12*draw) // one in eight has run out, one has not
			}
		case roadmap.SelfFinancing:
			share := int64(30 + r.IntN(60))
			if e.Met.Truth() == blk.True {
				share = int64(100 + r.IntN(35))
			}
			e.Met, e.Ratio = blk.Flag{}, hundredths(share*100)
		}
	}
	for _, o := range []struct {
		criterion roadmap.Criterion
		yes, no   int // of a hundred
	}{{roadmap.Accredited, 5, 80}, {roadmap.Incubator, 6, 85}, {roadmap.LSPReady, 2, 40}} {
		if n := r.IntN(100); n < o.yes+o.no {
			x.Evidence = append(x.Evidence, roadmap.Evidence{Criterion: o.criterion, Met: blk.FlagOf(n < o.yes), On: x.Reviews[0].On})
		}
	}
	if r.IntN(10) == 0 {
		x.Reviews = nil // never reviewed
	} else {
		last := &x.Reviews[0]
		last.Class = x.ClassOn(last.On)
	}
	x.Milestones = milestonesFor(r, x, c)
}
