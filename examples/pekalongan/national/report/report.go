// Package report is what a ministry would want to see of the roadmap of all community
// centres. The centres are made up; the totals of 2023, the number of incubators and their
// target are from the news.
package report

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	"github.com/vokasi/vokasi-go/schema/report"
)

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

// New returns the page in a language, with the centres drawn from a seed.
func New(lang blk.Lang, seed uint64) (report.Page, error) {
	roadmaps := synthetic.National(seed)
	first, on := synthetic.NationalDays()
	c := &blk.Context{On: on, Phase: blk.Final, Regions: region.Table{}}
	records := roadmap.Records{Roadmaps: roadmaps}
	for _, f := range records.Check(c) {
		if f.Severity == blk.Error {
			return report.Page{}, fmt.Errorf("%s %s: %s", f.Check, f.At, f.Text.EN)
		}
	}
	x := report.RoadmapPortfolio{
		Lang: lang, Title: say("Peta jalan kemandirian 4.282 BLK Komunitas", "The roadmap to independence of 4,282 community centres"),
		Subtitle:   say("Portofolio nasional buatan di atas kabupaten dan kota yang nyata", "An invented national portfolio over the real regencies and cities"),
		Notice:     say("Semua balai di sini buatan, dan begitu pula jumlahnya di setiap daerah. Yang nyata hanya jumlah yang diumumkan pada 2023, jumlah inkubator dan sasarannya; bagian itu menyebut sumbernya.", "All centres here are made up, and so is their number in each region. Only the totals published in 2023, the numbers of incubators and their target are real; those parts name their sources."),
		PreparedOn: on, Level: blk.LevelProvince, Map: true, MostOverdue: 15,
		Distributions: roadmap.Distribute(roadmaps, blk.LevelRegency, c),
		MarginsNote:   say("Februari: Kompas, 11 Februari 2023; angka Tumbuh dari sumber yang kalimatnya terpotong, Berkembang adalah sisanya. Agustus: Tribunnews, 14 Agustus 2023.", "February: Kompas, 11 February 2023; the number of Tumbuh is from a source whose sentence is cut, Berkembang is the remainder. August: Tribunnews, 14 August 2023."),
		Notes: []blk.Text{
			say("Kelas Tumbuh, Berkembang dan Mandiri adalah klasifikasi Kemnaker. Jarak antara dua evaluasi, laju pindah kelas dan biaya tonggak tidak diumumkan; yang dipakai di sini asumsi.", "Tumbuh, Berkembang and Mandiri are the classification of the ministry. How often a centre is reviewed, how fast classes change and what milestones cost is not public; what is used here is assumed."),
			say("Bukti yang tidak ada tidak dihitung sebagai gagal.", "Evidence that is missing does not count as failed."),
		},
	}
	before := roadmap.Snap(roadmaps, roadmap.ClassDecided, &blk.Context{On: first})
	after := roadmap.Snap(roadmaps, roadmap.ClassDecided, c)
	movement := roadmap.Move(&before, &after)
	x.Movement = &movement
	margins := official()
	x.Margins = &margins
	backlog := roadmap.Backlog(roadmaps, blk.LevelProvince, c)
	x.Backlog = &backlog
	for _, n := range roadmap.Nearest(roadmaps, roadmap.Mandiri, 10, c) {
		a := roadmaps[n.Index].Assess(c)
		failing, unknown := a.Lacking()
		x.Nearest = append(x.Nearest, report.PortfolioCandidate{Candidate: n, Failing: failing, Unknown: unknown})
	}
	x.Targets = targets(roadmaps, c)
	var err error
	x.Projections, err = projections(&movement)
	return x.Page(), err
}

// official are the totals that were published in 2023.
func official() roadmap.Margins {
	return roadmap.Margins{
		From: blk.MustParseDate("2023-02-11"), Before: roadmap.ClassCounts{Tumbuh: 1752, Berkembang: 1722, Mandiri: 283},
		To: blk.MustParseDate("2023-08-13"), After: roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492},
	}.WithFewest()
}

// targets are the one that is known, with what was reported of it, and two that are made up.
func targets(roadmaps []roadmap.Roadmap, c *blk.Context) []report.PortfolioTarget {
	incubators := roadmap.Target{Title: say("500 inkubator", "500 incubators"), Criterion: roadmap.Incubator, Count: blk.MustNewCount(500), By: blk.MustParseDate("2024-12-31"), Source: say("Renstra Kemnaker 2020-2024", "strategic plan of the ministry 2020-2024")}
	share := roadmap.Target{Title: say("seperlima balai Mandiri", "a fifth of the centres Mandiri"), Class: roadmap.Mandiri, Share: blk.MustParsePercent("20.00"), By: blk.MustParseDate("2025-12-31"), Source: say("buatan", "made up")}
	accredited := roadmap.Target{Title: say("300 terakreditasi", "300 accredited"), Criterion: roadmap.Accredited, Count: blk.MustNewCount(300), By: blk.MustParseDate("2024-12-31"), Source: say("buatan", "made up")}
	invented := say("dihitung dari balai buatan", "counted among the invented centres")
	read := func(t *roadmap.Target) roadmap.Reading {
		r := t.Read(roadmaps, c)
		r.Source = invented
		return r
	}
	return []report.PortfolioTarget{
		{Target: incubators, Readings: []roadmap.Reading{
			{On: blk.MustParseDate("2023-08-13"), Actual: 125, Total: 3757, Source: say("Tribunnews, 14 Agustus 2023", "Tribunnews, 14 August 2023")},
			{On: blk.MustParseDate("2024-10-01"), Actual: 300, Total: synthetic.NationalCentres, Source: say("dibina, menurut Kabar Bhayangkara, Oktober 2024; hari tidak disebut", "coached, as Kabar Bhayangkara says, October 2024; the day is not said")},
		}},
		{Target: share, Readings: []roadmap.Reading{read(&share)}},
		{Target: accredited, Readings: []roadmap.Reading{read(&accredited)}},
	}
}

// projections go on as the year before, and with half of the promotions to mandiri.
func projections(m *roadmap.Movement) ([]report.PortfolioProjection, error) {
	plan := roadmap.ProjectionPlan{From: m.To, Start: m.After(), PeriodMonths: 12, Periods: 6, Rates: m.Rates(say("contoh ini", "this example"))}
	half := plan
	for _, r := range plan.Rates {
		if r.To != roadmap.Mandiri {
			continue
		}
		n, _ := r.Share.Hundredths()
		r.Share, _ = blk.NewPercent(n / 2)
		r.Assumed = roadmap.RateAssumption{By: say("contoh ini", "this example"), Basis: say("bagaimana jika: setengah dari tahun sebelumnya", "what if: half of the year before")}
		half = half.With(r)
	}
	more := plan
	more.Entering = roadmap.ClassCounts{Tumbuh: 500}
	more.EnteringAssumed = roadmap.RateAssumption{By: say("contoh ini", "this example"), Basis: say("bagaimana jika: kira-kira sebanyak balai baru pada 2023 (525)", "what if: about as many as were new in 2023 (525)")}
	var list []report.PortfolioProjection
	for _, p := range []struct {
		name blk.Text
		plan roadmap.ProjectionPlan
	}{{say("laju tahun lalu", "rates of last year"), plan}, {say("separuh yang naik menjadi Mandiri", "half as many become Mandiri"), half}, {say("500 balai baru setahun", "500 new centres a year"), more}} {
		result, found := p.plan.Project()
		if err := found.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", p.name.ID, err)
		}
		list = append(list, report.PortfolioProjection{Name: p.name, Plan: p.plan, Projection: result})
	}
	return list, nil
}
