package synthetic

import (
	"fmt"
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// What is official of the community centres: how many there were in all, and of each class
// in February and August 2023.
const (
	NationalCentres   = 4282
	nationalUntil2022 = 3757
	nationalTumbuh    = 1752 // of February 2023; the text of the source is cut after the number
	nationalMandiri   = 283
)

// NationalDays are the two days that the movement of the national portfolio is shown
// between: that of the official distribution of August 2023, and a year later.
func NationalDays() (before, after blk.Date) {
	return blk.MustParseDate("2023-08-13"), blk.MustParseDate("2024-08-13")
}

// provinceWeights say how many centres a province has beside the others. They are made up:
// only that there are more where there are more Islamic boarding schools is meant to look
// like something.
var provinceWeights = map[string]int{
	"11": 170, "12": 130, "13": 90, "14": 90, "15": 70, "16": 110, "17": 50, "18": 160, "19": 30, "21": 30,
	"31": 40, "32": 560, "33": 620, "34": 110, "35": 760, "36": 230, "51": 40, "52": 190, "53": 70,
	"61": 80, "62": 50, "63": 90, "64": 60, "65": 20, "71": 50, "72": 60, "73": 170, "74": 60, "75": 30, "76": 40,
	"81": 40, "82": 30, "91": 14, "92": 10, "93": 6, "94": 8, "95": 4, "96": 12,
}

// National returns roadmaps of as many community centres as there were at the end of 2023,
// drawn from a seed over the real regencies and cities. Their classes are drawn near the
// official shares of February and August 2023 and move on by invented rates until August
// 2024. No centre is real, and neither is the number of any region: of some centres even the
// region is not known.
func National(seed uint64) []roadmap.Roadmap {
	r := rand.New(rand.NewPCG(seed, NationalCentres))
	places := nationalPlaces(r)
	list := make([]roadmap.Roadmap, len(places))
	// The centres that came last are spread over the country like the others.
	order := r.Perm(len(places))
	for n, i := range order {
		list[i] = nationalRoadmap(r, blk.CentreID(fmt.Sprintf("blkk-buatan-%04d", i+1)), places[i], n >= nationalUntil2022)
	}
	return list
}

// nationalPlaces returns the region of each centre, in the order of their codes.
func nationalPlaces(r *rand.Rand) []blk.Region {
	var regencies []blk.Region
	var weights []int64
	var total int64
	for p := range region.Within(blk.Region{}, blk.LevelRegency) {
		province := p.Code.Parent()
		n := 0
		for range region.Within(province, blk.LevelRegency) {
			n++
		}
		w := int64(provinceWeights[province.String()])*1000/int64(n)*int64(50+r.IntN(100))/100 + 1
		regencies, weights = append(regencies, p.Code), append(weights, w)
		total += w
	}
	places := make([]blk.Region, 0, NationalCentres)
	var running int64
	for i, w := range weights {
		running += w
		for int64(len(places)) < running*NationalCentres/total {
			places = append(places, regencies[i])
		}
	}
	for i := range places { // what offices leave out
		switch r.IntN(300) {
		case 0:
			places[i] = blk.Region{}
		case 1, 2:
			places[i] = places[i].Parent()
		}
	}
	return places
}

// nationalRoadmap draws the history of one centre.
func nationalRoadmap(r *rand.Rand, id blk.CentreID, place blk.Region, late bool) roadmap.Roadmap {
	x := roadmap.Roadmap{Centre: id, Region: place}
	day := blk.MustParseDate
	known := day("2021-09-01").AddDays(r.IntN(420))
	class := roadmap.Tumbuh
	if late {
		known = day("2023-09-01").AddDays(r.IntN(110))
		if r.IntN(10) < 3 {
			class = "" // trains, but was given no class yet
		}
	} else if draw := r.IntN(nationalUntil2022); draw < nationalMandiri {
		class = roadmap.Mandiri
	} else if draw >= nationalMandiri+nationalTumbuh {
		class = roadmap.Berkembang
	}
	met(&x, known, roadmap.Tumbuh)
	for k := roadmap.Tumbuh; class != "" && k != "" && k.Rank() <= class.Rank(); k = k.Next() {
		give(&x, known.AddDays(10*k.Rank()), k)
	}
	if !late {
		class = move(r, &x, class, day("2023-03-01").AddDays(r.IntN(150)), [3]int{31, 126, 0}, [3]int{0, 20, 30})
	}
	class = move(r, &x, class, day("2023-10-01").AddDays(r.IntN(300)), [3]int{70, 110, 0}, [3]int{0, 30, 40})
	further(r, &x, class, day("2024-02-01").AddDays(r.IntN(150)))
	if r.IntN(100) >= 7 {
		last := day("2022-10-01").AddDays(r.IntN(640))
		if last.After(known) {
			x.Reviews = append(x.Reviews, roadmap.Review{On: last, Reviewer: "penilai"})
		}
	}
	return x
}

// met records that a centre meets what a class asks for.
func met(x *roadmap.Roadmap, on blk.Date, k roadmap.IndependenceClass) {
	for criterion := range k.Criteria().All() {
		x.Evidence = append(x.Evidence, roadmap.Evidence{Criterion: criterion, Met: blk.FlagOf(true), On: on})
	}
}

// give gives a centre a class that its evidence shows.
func give(x *roadmap.Roadmap, on blk.Date, k roadmap.IndependenceClass) {
	if k != roadmap.Tumbuh {
		met(x, on.AddDays(-5), k)
	}
	x.Classes = append(x.Classes, roadmap.ClassDecision{Class: k, From: on, Reviewer: "penilai"})
}

// move promotes or demotes a centre, so many of a thousand of each class.
func move(r *rand.Rand, x *roadmap.Roadmap, class roadmap.IndependenceClass, on blk.Date, up, down [3]int) roadmap.IndependenceClass {
	draw := r.IntN(1000)
	if class == "" || !on.After(x.Classes[len(x.Classes)-1].From.AddDays(20)) {
		return class
	}
	switch rank := class.Rank() - 1; {
	case draw < up[rank]:
		give(x, on, class.Next())
		return class.Next()
	case draw < up[rank]+down[rank]:
		lost := roadmap.FundingPartnership
		lower := roadmap.Tumbuh
		if class == roadmap.Mandiri {
			lost, lower = roadmap.SelfFinancing, roadmap.Berkembang
		}
		x.Evidence = append(x.Evidence, roadmap.Evidence{Criterion: lost, Met: blk.FlagOf(false), On: on.AddDays(-15)})
		x.Classes = append(x.Classes, roadmap.ClassDecision{Class: lower, From: on, Reviewer: "penilai", Reason: "kriteria tidak lagi terpenuhi (buatan)"})
		return lower
	}
	return class
}

// further draws what else is known of a centre: criteria of the next class that are met, not
// met or not known, one of its own that it lost without a decision, and whether it is
// accredited, an incubator or ready to be a certification body.
func further(r *rand.Rand, x *roadmap.Roadmap, class roadmap.IndependenceClass, on blk.Date) {
	if n := len(x.Classes); n > 0 && !on.After(x.Classes[n-1].From) {
		on = x.Classes[n-1].From.AddDays(1)
	}
	say := func(criterion roadmap.Criterion, is bool) {
		x.Evidence = append(x.Evidence, roadmap.Evidence{Criterion: criterion, Met: blk.FlagOf(is), On: on})
	}
	draw := r.IntN(100)
	for criterion := range class.Next().Criteria().All() {
		known := r.IntN(3)
		if known < 2 {
			say(criterion, known == 0)
		}
		if known > 0 && r.IntN(3) > 0 {
			x.Milestones = append(x.Milestones, roadmap.Milestone{
				ID: roadmap.MilestoneID(criterion), Title: milestoneOf(criterion).title, Criteria: []roadmap.Criterion{criterion},
				Due: on.AddDays(90 + r.IntN(300)), Cost: blk.MustNewRupiah(milestoneOf(criterion).cost + int64(r.IntN(8))*500_000),
			})
		}
	}
	if draw < 5 && class != "" {
		for criterion := range class.Criteria().All() {
			say(criterion, false)
			break
		}
	}
	for _, o := range []struct {
		criterion roadmap.Criterion
		yes, no   int // of a hundred
	}{{roadmap.Accredited, 5, 80}, {roadmap.Incubator, 7, 85}, {roadmap.LSPReady, 1, 40}} {
		if n := r.IntN(100); n < o.yes+o.no {
			say(o.criterion, n < o.yes)
		}
	}
}
