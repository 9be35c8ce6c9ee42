package report

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// A RoadmapPortfolio is how many community centres have come how far on their way to
// independence, as a page for people: key figures, a map, classes by region, movement
// between two days, overdue reviews, who is nearest to the next class and what each lacks,
// targets, and a projection with what it assumes. What is not given has no part on it.
type RoadmapPortfolio struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Peta jalan kemandirian BLK Komunitas".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first, for example that all figures are made up.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// The classes on that day, of [roadmap.Distribute].
	Distributions roadmap.Distributions
	// The level of the regions on the page, such as province.
	Level blk.RegionLevel
	// Whether there is a map of provinces.
	Map bool
	// The movement between two days; nil is not shown.
	Movement *roadmap.Movement
	// What should be known with it, for example by which class.
	MovementNote blk.Text
	// Totals of two days of which only they are known; nil is not shown.
	Margins *roadmap.Margins
	// Where the totals are from.
	MarginsNote blk.Text
	// Reviews that wait; nil is not shown.
	Backlog *roadmap.ReviewBacklog
	// How many overdue reviews are listed by centre at most.
	MostOverdue int
	// The centres that are nearest to a class, the nearest first.
	Nearest []PortfolioCandidate
	// Targets against reality.
	Targets []PortfolioTarget
	// Projections, the first of them the one that the others are compared with.
	Projections []PortfolioProjection
	// What should be known with the page, a paragraph each.
	Notes []blk.Text
}

// A PortfolioCandidate is a centre that is near to the next class.
type PortfolioCandidate struct {
	// What it is called.
	Name blk.Text
	// What it lacks.
	Candidate roadmap.Candidate
	// The same in words, of [roadmap.Assessment.Lacking].
	Failing, Unknown []blk.Answer
}

// A PortfolioTarget is a target with what was counted or reported on one or more days, the
// earlier first.
type PortfolioTarget struct {
	Target   roadmap.Target
	Readings []roadmap.Reading
}

// A PortfolioProjection is a projection with its plan.
type PortfolioProjection struct {
	// What it is called, for example "laju Februari sampai Agustus".
	Name blk.Text
	// The plan and what it comes to.
	Plan       roadmap.ProjectionPlan
	Projection roadmap.Projection
}

var (
	labelClass        = both("Kelas", "Class")
	labelUnclassified = both("Belum berkelas", "No class yet")
	labelCentre       = both("Balai", "Centre")
	labelCentres      = both("Balai", "Centres")
	labelRegion       = both("Wilayah", "Region")
	labelDays         = both("Hari terlambat", "Days overdue")
	countsCentres     = both("balai", "centres")
)

// theClasses are the classes that centres are counted by, from first to last and then none.
var theClasses = [...]roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri, ""}

func classLabel(k roadmap.IndependenceClass) blk.Text {
	if k == "" {
		return labelUnclassified
	}
	return k.Label()
}

// classColumn returns the name of a class for the head of a column, where the official
// word alone has room in every language.
func classColumn(k roadmap.IndependenceClass) blk.Text {
	name := classLabel(k)
	if k != "" {
		name.EN = name.ID
	}
	return name
}

// placeName returns the name of a region with its code; rest says of a part that it is what
// is in none of the others.
func placeName(r blk.Region, rest bool) blk.Text {
	if r.IsZero() {
		if rest {
			return both("wilayah tidak diketahui", "region not known")
		}
		return both("Indonesia", "Indonesia")
	}
	c := blk.Context{Regions: region.Table{}}
	name := c.RegionLabel(r)
	if rest {
		return both(name.ID+", bagiannya tidak diketahui", name.EN+", part not known")
	}
	return name
}

// Page returns the page.
func (x *RoadmapPortfolio) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.PreparedOn}
	add := func(title blk.Text, sheet bool, blocks ...Block) {
		if len(blocks) > 0 {
			p.Sections = append(p.Sections, Section{Title: title, NewSheet: sheet && len(p.Sections) > 0, Blocks: blocks})
		}
	}
	if len(x.Distributions) > 0 {
		add(both("Ringkasan", "Summary"), false, append([]Block{x.keyFigures()}, x.maps()...)...)
		add(both("Kelas menurut wilayah", "Classes by region"), true, x.byRegion(), x.regionTable(), x.basisTable())
	}
	add(both("Perpindahan kelas", "Movement between classes"), true, x.movement()...)
	add(both("Evaluasi yang terlambat", "Overdue reviews"), true, x.backlog()...)
	add(both("Paling dekat dengan kelas berikutnya", "Nearest to the next class"), true, x.nearest()...)
	add(both("Sasaran dan kenyataan", "Targets and reality"), true, x.targets()...)
	add(both("Proyeksi", "Projection"), true, x.projections()...)
	var notes []Block
	for _, n := range x.Notes {
		notes = append(notes, Paragraph{Text: n})
	}
	add(both("Catatan", "Notes"), false, notes...)
	return p
}

// keyFigures returns the numbers that a reader looks for first.
func (x *RoadmapPortfolio) keyFigures() KeyFigures {
	nation := &x.Distributions[0]
	k := KeyFigures{Tiles: []KeyFigure{{Label: both("Balai komunitas", "Community centres"), Value: whole(nation.Total())}}}
	for _, class := range theClasses {
		if n := nation.Decided.Of(class); class != "" || n > 0 {
			share := Percent(nation.Decided.Share(class))
			k.Tiles = append(k.Tiles, KeyFigure{Label: classLabel(class), Value: whole(n), Note: say("{} dari semua", "{} of all", share)})
		}
	}
	k.Tiles = append(k.Tiles, KeyFigure{Label: both("Beda dengan bukti", "Other than the evidence"), Value: whole(nation.Differing()), Note: say("{} di atas, {} di bawah yang ditunjukkan bukti", "{} above, {} below what the evidence shows", whole(nation.Above), whole(nation.Below))})
	if x.Backlog != nil {
		k.Tiles = append(k.Tiles, KeyFigure{Label: both("Evaluasi terlambat", "Overdue reviews"), Value: whole(len(x.Backlog.Overdue)), Note: say("dan {} belum pernah", "and {} never", whole(len(x.Backlog.Never)))})
	}
	return k
}

// maps returns the maps of how many centres there are and what share of them is mandiri.
func (x *RoadmapPortfolio) maps() []Block {
	if !x.Map {
		return nil
	}
	number := TileGridMap{Counts: both("balai", "centres")}
	share := TileGridMap{Counts: both("bagian yang Mandiri", "share that is Mandiri")}
	for _, d := range x.Distributions.At(blk.LevelProvince) {
		row := RegionValue{Region: d.Region, Value: whole(d.Total())}
		if d.Rest {
			row.Name = placeName(d.Region, true)
		}
		number.Values = append(number.Values, row)
		row.Value = Percent(d.Decided.Share(roadmap.Mandiri))
		share.Values = append(share.Values, row)
	}
	number.Steps = evenSteps(number.Values)
	return []Block{
		Figure{Title: both("Balai menurut provinsi", "Centres by province"), Chart: number, Note: both("Tiap kotak satu provinsi; letaknya kira-kira. Tiap corak kira-kira seperlima provinsi.", "Each square is a province; where it stands is approximate. Each pattern has about a fifth of the provinces.")},
		Figure{Title: both("Bagian balai yang Mandiri menurut provinsi", "Share of centres that are Mandiri by province"), Chart: share, Note: both("Menurut kelas yang ditetapkan.", "By the class given by decision.")},
	}
}

// byRegion returns the picture of the classes by region.
func (x *RoadmapPortfolio) byRegion() Figure {
	chart := BarChart{Stacked: true, Counts: countsCentres}
	rows := x.Distributions.At(x.Level)
	for _, d := range rows {
		chart.Categories = append(chart.Categories, placeName(d.Region, d.Rest))
	}
	for _, class := range theClasses {
		s := Series{Name: classLabel(class)}
		any := class != ""
		for _, d := range rows {
			n := d.Decided.Of(class)
			any = any || n > 0
			s.Values = append(s.Values, whole(n))
		}
		if any {
			chart.Series = append(chart.Series, s)
		}
	}
	return Figure{Title: both("Kelas yang ditetapkan menurut wilayah", "Classes given by decision, by region"), Chart: chart}
}

// regionTable returns the table of the classes by region.
func (x *RoadmapPortfolio) regionTable() Table {
	t := Table{Caption: both("Kelas menurut wilayah", "Classes by region"), Columns: []blk.Text{labelRegion, labelCentres},
		Note: both("Kelas menurut keputusan. Di atas bukti: kelasnya lebih tinggi daripada yang ditunjukkan buktinya; di bawah bukti: lebih rendah.", "Classes by decision. Above the evidence: the class is higher than the evidence shows; below it: lower.")}
	for _, class := range theClasses {
		t.Columns = append(t.Columns, classColumn(class))
	}
	t.Columns = append(t.Columns, both("Bagian Mandiri", "Share Mandiri"), both("Di atas bukti", "Above the evidence"), both("Di bawah bukti", "Below the evidence"))
	row := func(name blk.Text, d *roadmap.Distribution) []Value {
		values := []Value{Words(name), whole(d.Total())}
		for _, class := range theClasses {
			values = append(values, whole(d.Decided.Of(class)))
		}
		return append(values, Percent(d.Decided.Share(roadmap.Mandiri)), whole(d.Above), whole(d.Below))
	}
	for _, d := range x.Distributions.At(x.Level) {
		t.Rows = append(t.Rows, row(placeName(d.Region, d.Rest), &d))
	}
	t.Totals = row(labelTotal, &x.Distributions[0])
	return t
}

// basisTable returns the table of what was decided beside what the evidence shows.
func (x *RoadmapPortfolio) basisTable() Table {
	nation := &x.Distributions[0]
	t := Table{Caption: both("Kelas menurut keputusan dan menurut bukti", "Classes by decision and by evidence"), Columns: []blk.Text{labelClass, both("Menurut keputusan", "By decision"), both("Menurut bukti", "By evidence")},
		Note: both("Bukti yang tidak ada tidak dihitung sebagai gagal: kelas yang ditunjukkan bukti dapat lebih rendah hanya karena buktinya belum dicatat.", "Evidence that is missing does not count as failed: the class that the evidence shows may be lower only because it is not on record yet.")}
	for _, class := range theClasses {
		t.Rows = append(t.Rows, []Value{Words(classLabel(class)), whole(nation.Decided.Of(class)), whole(nation.Shown.Of(class))})
	}
	t.Totals = []Value{Words(labelTotal), whole(nation.Total()), whole(nation.Shown.Total())}
	return t
}

// movement returns who moved, and what totals alone say.
func (x *RoadmapPortfolio) movement() (blocks []Block) {
	if m := x.Movement; m != nil {
		before, after := m.Before(), m.After()
		blocks = append(blocks, KeyFigures{Tiles: []KeyFigure{
			{Label: both("Naik kelas", "Promoted"), Value: whole(m.Promoted())}, {Label: both("Turun kelas", "Demoted"), Value: whole(m.Demoted())}, {Label: both("Tetap", "Stayed"), Value: whole(m.Stayed())},
			{Label: both("Baru", "New"), Value: whole(m.New.Total())}, {Label: both("Tidak ada lagi", "Gone"), Value: whole(m.Gone.Total())},
		}})
		t := movementTable(theClasses[:], say("Dari kelas pada {} ke kelas pada {}", "From the class on {} to that on {}", Day(m.From), Day(m.To)), func(from, to roadmap.IndependenceClass) Value { return whole(m.Moved(from, to)) })
		t.Columns = append(t.Columns, both("tidak ada lagi", "gone"), labelTotal)
		t.Note = x.MovementNote
		fresh := []Value{Words(both("baru", "new"))}
		totals := []Value{Words(labelTotal)}
		for i, class := range theClasses {
			t.Rows[i] = append(t.Rows[i], whole(m.Gone.Of(class)), whole(before.Of(class)))
			fresh = append(fresh, whole(m.New.Of(class)))
			totals = append(totals, whole(after.Of(class)))
		}
		t.Rows = append(t.Rows, append(fresh, Value{kind: kindBlank}, whole(m.New.Total())))
		t.Totals = append(totals, whole(m.Gone.Total()), whole(before.Total()+m.New.Total()))
		blocks = append(blocks, t, changeChart(before, after, m.From, m.To))
	}
	if x.Margins != nil {
		blocks = append(blocks, x.margins()...)
	}
	return blocks
}

// movementTable returns a table with a row and a column for each of some classes.
func movementTable(classes []roadmap.IndependenceClass, caption blk.Text, cell func(from, to roadmap.IndependenceClass) Value) Table {
	t := Table{Caption: caption, Columns: []blk.Text{both("Dari \\ ke", "From \\ to")}}
	for _, to := range classes {
		t.Columns = append(t.Columns, classColumn(to))
	}
	for _, from := range classes {
		row := []Value{Words(classLabel(from))}
		for _, to := range classes {
			row = append(row, cell(from, to))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// changeChart returns the picture of the classes on two days.
func changeChart(before, after roadmap.ClassCounts, from, to blk.Date) Figure {
	chart := BarChart{Counts: countsCentres, Series: []Series{{Name: from.Label()}, {Name: to.Label()}}}
	for _, class := range theClasses {
		if class == "" && before.Of(class)+after.Of(class) == 0 {
			continue
		}
		chart.Categories = append(chart.Categories, classLabel(class))
		chart.Series[0].Values = append(chart.Series[0].Values, whole(before.Of(class)))
		chart.Series[1].Values = append(chart.Series[1].Values, whole(after.Of(class)))
	}
	return Figure{Title: both("Kelas pada dua hari", "Classes on two days"), Chart: chart}
}

// margins returns what can be said of two days of which only the totals are known.
func (x *RoadmapPortfolio) margins() []Block {
	m := x.Margins
	b, found := m.Bounds()
	if found.HasErrors() {
		return []Block{FindingsList{Caption: both("Jumlah dua hari yang tidak dapat dibandingkan", "Totals of two days that cannot be compared"), Findings: found}}
	}
	figure := changeChart(m.Before, m.After, m.From, m.To)
	figure.Title = both("Jumlah yang diumumkan pada dua hari", "Totals published on two days")
	figure.Note = x.MarginsNote
	classes := theClasses[:]
	if m.Before.Unclassified+m.After.Unclassified == 0 {
		classes = classes[:len(classes)-1]
	}
	t := movementTable(classes, both("Yang mungkin: jumlah paling sedikit sampai paling banyak yang pindah", "What is possible: the least to the most that moved"), func(from, to roadmap.IndependenceClass) Value { return boundsValue(b.Moved(from, to)) })
	t.Note = say("Dari jumlah saja tidak diketahui balai mana yang pindah. Sedikitnya {} balai berganti kelas; bila tidak ada yang melompati kelas, sedikitnya {} kali naik dan {} kali turun satu kelas.",
		"Totals alone do not say which centre moved. At least {} centres changed their class; if none skipped a class, they rose at least {} times and fell at least {} times by one class.", whole(b.FewestMoves), whole(b.FewestStepsUp), whole(b.FewestStepsDown))
	if m.New+m.Gone > 0 {
		t.Note = say("Dari jumlah saja tidak diketahui balai mana yang pindah. {} balai baru dan {} tidak ada lagi; sedikitnya {} dari yang lain berganti kelas.",
			"Totals alone do not say which centre moved. {} centres are new and {} are gone; at least {} of the others changed their class.", whole(m.New), whole(m.Gone), whole(b.FewestMoves))
	}
	return []Block{figure, t}
}

// boundsValue returns bounds in words, so that all of them stand alike in their column.
func boundsValue(b roadmap.Bounds) Value {
	if b.Least == b.Most {
		return Words(say("{}", "{}", whole(b.Least)))
	}
	return Words(say("{} – {}", "{} – {}", whole(b.Least), whole(b.Most)))
}

// backlog returns which reviews wait, by region and the longest.
func (x *RoadmapPortfolio) backlog() []Block {
	b := x.Backlog
	if b == nil {
		return nil
	}
	t := Table{Caption: both("Evaluasi menurut wilayah", "Reviews by region"), Columns: []blk.Text{labelRegion, both("Terlambat", "Overdue"), both("Belum pernah", "Never"), both("Tidak menunggu", "Not waiting"), both("Paling lama (hari)", "Longest (days)")}}
	chart := BarChart{Stacked: true, Counts: countsCentres, Series: []Series{{Name: both("terlambat", "overdue")}, {Name: both("belum pernah", "never")}}}
	for _, r := range b.Regions {
		name := placeName(r.Region, r.Region.IsZero())
		longest := whole(r.MostDays)
		if r.Overdue == 0 {
			longest = Value{kind: kindBlank}
		}
		t.Rows = append(t.Rows, []Value{Words(name), whole(r.Overdue), whole(r.Never), whole(r.Current), longest})
		chart.Categories = append(chart.Categories, name)
		chart.Series[0].Values = append(chart.Series[0].Values, whole(r.Overdue))
		chart.Series[1].Values = append(chart.Series[1].Values, whole(r.Never))
	}
	t.Totals = []Value{Words(labelTotal), whole(len(b.Overdue)), whole(len(b.Never)), whole(b.Current), {kind: kindBlank}}
	blocks := []Block{Figure{Title: both("Balai yang menunggu evaluasi", "Centres that wait for a review"), Chart: chart}, t}
	if most := min(x.MostOverdue, len(b.Overdue)); most > 0 {
		list := Table{Caption: say("{} evaluasi yang paling lama terlambat", "The {} reviews that are overdue for longest", whole(most)), Columns: []blk.Text{labelCentre, labelRegion, both("Batas", "Due"), labelDays}}
		for _, r := range b.Overdue[:most] {
			list.Rows = append(list.Rows, []Value{Code(string(r.Centre)), Words(placeName(r.Region, r.Region.IsZero())), Day(r.Due), whole(r.Days)})
		}
		blocks = append(blocks, list)
	}
	return blocks
}

// nearest returns who is nearest to a class, and what each lacks.
func (x *RoadmapPortfolio) nearest() []Block {
	if len(x.Nearest) == 0 {
		return nil
	}
	t := Table{Caption: both("Urutan: kriteria yang kurang, lalu yang tidak terpenuhi, lalu biaya", "In the order of criteria lacking, then of those not met, then of cost"),
		Columns: []blk.Text{labelCentre, labelRegion, labelClass, both("Menuju", "Towards"), both("Kurang", "Lacking"), both("Tidak terpenuhi", "Not met"), both("Belum diketahui", "Not known"), both("Biaya termurah", "Cheapest cost")},
		Note:    both("Kelas: menurut keputusan. Bila itu sudah kelas yang dituju, buktinya belum atau tidak lagi menunjukkannya. Biaya: tonggak termurah menuju kelas itu beserta prasyaratnya, sejauh semuanya diketahui.", "Class: by decision. Where that is already the class it is listed towards, the evidence does not show it. Cost: the cheapest milestones towards that class with what they need before, as far as all of it is known.")}
	var blocks []Block
	for i := range x.Nearest {
		n := &x.Nearest[i]
		name := n.Name
		if name.IsZero() {
			name = both(string(n.Candidate.Centre), string(n.Candidate.Centre))
		}
		t.Rows = append(t.Rows, []Value{Words(name), Words(placeName(n.Candidate.Region, n.Candidate.Region.IsZero())), Words(classColumn(n.Candidate.Given)), Words(classColumn(n.Candidate.Next)), whole(n.Candidate.Lacking()), whole(n.Candidate.Failing.Len()), whole(n.Candidate.Unknown.Len()), Rupiah(n.Candidate.Cost)})
		if parts := append(append([]blk.Answer(nil), n.Failing...), n.Unknown...); len(parts) > 0 {
			blocks = append(blocks, AnswerTree{Answer: blk.AllOf(string(n.Candidate.Next), name, parts...)})
		}
	}
	return append([]Block{t}, blocks...)
}

// targets returns targets against what was counted or reported.
func (x *RoadmapPortfolio) targets() []Block {
	if len(x.Targets) == 0 {
		return nil
	}
	t := Table{Caption: both("Sasaran dan kenyataan", "Targets and reality"),
		Columns: []blk.Text{both("Sasaran", "Target"), both("Hari", "Day"), both("Perlu", "Needed"), both("Ada", "There are"), both("Kurang", "Missing"), both("Belum diketahui", "Not known"), both("Tercapai", "Reached"), both("Perlu tiap tahun", "Needed a year")},
		Note:    both("Perlu tiap tahun: yang kurang dibagi sisa hari, setahun 365 hari, dibulatkan ke atas; kosong bila waktunya habis atau tidak ada yang kurang. Belum dapat ditentukan: yang belum diketahui dapat menutup kekurangannya.", "Needed a year: what is missing over the days left, a year of 365 days, rounded up; blank where time is up or nothing is missing. Undetermined: those not known could make up for what is missing.")}
	sources := Table{Caption: both("Siapa yang menetapkan dan siapa yang menghitung", "Who set the targets and who counted"), Columns: []blk.Text{both("Sasaran", "Target"), both("Sampai", "By"), both("Ditetapkan dalam", "Set in"), both("Hari", "Day"), both("Dihitung oleh", "Counted by")}}
	chart := BarChart{Series: []Series{{Name: both("ada", "there are")}, {Name: both("diperlukan", "needed")}}, Counts: countsCentres}
	for i := range x.Targets {
		target := &x.Targets[i]
		for j := range target.Readings {
			r := &target.Readings[j]
			p := target.Target.Against(r)
			source := r.Source
			if source.IsZero() {
				source = both("dihitung di sini", "counted here")
			}
			year := whole(p.PerYear)
			if p.PerYear == 0 {
				year = Value{kind: kindBlank}
			}
			title := Words(target.Target.Title)
			t.Rows = append(t.Rows, []Value{title, Day(r.On), whole(p.Needed), whole(p.Actual), whole(p.Missing), whole(r.Unknown), Truth(p.Reached), year})
			sources.Rows = append(sources.Rows, []Value{title, Day(target.Target.By), Words(target.Target.Source), Day(r.On), Words(source)})
			chart.Categories = append(chart.Categories, say("{}, {}", "{}, {}", Words(target.Target.Title), Day(r.On)))
			chart.Series[0].Values = append(chart.Series[0].Values, whole(p.Actual))
			chart.Series[1].Values = append(chart.Series[1].Values, whole(p.Needed))
		}
	}
	return []Block{Figure{Title: both("Sasaran dan yang ada", "Targets and what there is"), Chart: chart}, t, sources}
}

// projections returns what the classes come to, and what that assumes.
func (x *RoadmapPortfolio) projections() (blocks []Block) {
	if len(x.Projections) == 0 {
		return nil
	}
	line := LineChart{Counts: both("balai Mandiri", "centres that are Mandiri")}
	assumed := Table{Caption: both("Yang diandaikan", "What is assumed"), Columns: []blk.Text{both("Proyeksi", "Projection"), both("Dari", "From"), both("Ke", "To"), both("Tiap periode", "Each period"), both("Siapa", "Who"), both("Dasar", "Basis")}}
	var tables []Block
	rounding := blk.Text{}
	for i := range x.Projections {
		p := &x.Projections[i]
		rounding = p.Projection.Rounding
		t := Table{Caption: say("{}: balai menurut kelas", "{}: centres by class", Words(p.Name)), Columns: []blk.Text{both("Tanggal", "Date")}}
		for _, class := range theClasses {
			t.Columns = append(t.Columns, classColumn(class))
		}
		t.Columns = append(t.Columns, labelTotal, both("Bagian Mandiri", "Share Mandiri"))
		s := Series{Name: p.Name}
		if len(p.Projection.Days) > len(line.Categories) {
			line.Categories = nil
			for _, d := range p.Projection.Days {
				line.Categories = append(line.Categories, shortMonth(d.On))
			}
		}
		for _, d := range p.Projection.Days {
			row := []Value{Day(d.On)}
			for _, class := range theClasses {
				row = append(row, whole(d.Classes.Of(class)))
			}
			t.Rows = append(t.Rows, append(row, whole(d.Classes.Total()), Percent(d.Classes.Share(roadmap.Mandiri))))
			s.Values = append(s.Values, whole(d.Classes.Mandiri))
		}
		line.Series = append(line.Series, s)
		tables = append(tables, t)
		for _, r := range p.Plan.Rates {
			assumed.Rows = append(assumed.Rows, []Value{Words(p.Name), Words(classLabel(r.From)), Words(classLabel(r.To)), Percent(r.Share), Words(r.Assumed.By), Words(r.Assumed.Basis)})
		}
		for _, class := range theClasses {
			if n := p.Plan.Entering.Of(class); n > 0 {
				assumed.Rows = append(assumed.Rows, []Value{Words(p.Name), Words(both("balai baru", "new centres")), Words(classLabel(class)), whole(n), Words(p.Plan.EnteringAssumed.By), Words(p.Plan.EnteringAssumed.Basis)})
			}
		}
	}
	months := x.Projections[0].Plan.PeriodMonths
	assumed.Note = say("Satu periode {} bulan. Laju dianggap tetap; kenyataan tidak. Proyeksi ini hitungan, bukan ramalan.", "A period has {} months. Rates are taken to stay the same, which they do not. This is a reckoning and predicts nothing.", whole(months))
	blocks = append(blocks, Figure{Title: both("Balai Mandiri menurut proyeksi", "Centres that are Mandiri by projection"), Chart: line, Note: rounding})
	return append(append(append(blocks, tables...), x.reached()...), assumed)
}

// reached returns when each projection has what the targets of a class want.
func (x *RoadmapPortfolio) reached() []Block {
	t := Table{Caption: both("Kapan sasaran tercapai menurut proyeksi", "When the targets are reached by projection"), Columns: []blk.Text{both("Sasaran", "Target"), both("Sampai", "By")}, Note: both("Hari pertama di antara hari proyeksi.", "The first of the days of the projection.")}
	for i := range x.Projections {
		t.Columns = append(t.Columns, x.Projections[i].Name)
	}
	for i := range x.Targets {
		target := &x.Targets[i].Target
		if target.Class == "" {
			continue
		}
		row := []Value{Words(target.Title), Day(target.By)}
		for j := range x.Projections {
			if on, ok := x.Projections[j].Projection.Reaches(target); ok {
				row = append(row, Day(on))
			} else {
				row = append(row, Words(both("tidak dalam proyeksi ini", "not within this projection")))
			}
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// shortMonth returns the month of a day, short enough to stand below a picture: Jan 2026.
func shortMonth(d blk.Date) blk.Text {
	if d.IsZero() {
		return blk.Text{}
	}
	month, _ := blk.NewPartialDate(d.Year(), d.Month(), 0)
	name, year := month.Label(), month.String()[:4]
	return both(runes(name.ID, 3)+" "+year, runes(name.EN, 3)+" "+year)
}

// evenSteps returns where the shades of a map begin so that each has about as many regions:
// numbers of centres are too uneven for steps of equal width.
func evenSteps(values []RegionValue) (steps []int64) {
	var numbers []int64
	for _, v := range values {
		if n, ok := v.Value.drawn(); ok && !v.Region.IsZero() {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	for i := 1; i < len(shades) && len(numbers) > 0; i++ {
		n := numbers[len(numbers)*i/len(shades)]
		if n > 50 { // people read 120 with less effort than 118
			n -= n % 10
		}
		if n > numbers[0] && (len(steps) == 0 || n > steps[len(steps)-1]) {
			steps = append(steps, n)
		}
	}
	return steps
}
