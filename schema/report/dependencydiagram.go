package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A DependencyDiagram shows what waits for what: a box for each task, what comes first
// above what waits for it, and an arrow between. An arrow that others already tell is
// left out: where b waits for a and c for b, c waits for a. Of many boxes it draws
// forty, the critical ones first; below the picture stands what is left out, and the
// table behind it has everything.
type DependencyDiagram struct {
	// The boxes, in order.
	Boxes []DependencyBox
}

// A DependencyBox is one task of a [DependencyDiagram].
type DependencyBox struct {
	// What is done.
	Label blk.Text
	// The first day; absent where it is not known of a finished task.
	Start blk.Date
	// The last day; it stands in the box.
	Finish blk.Date
	// Whether it has begun, and whether it is finished.
	Running, Finished bool
	// Whether the goal moves as soon as it slips.
	Critical bool
	// The places in the boxes of the tasks that it waits for.
	Prerequisites []int
}

const (
	mostBoxes     = 40
	mostInLayer   = 5
	diagramSweeps = 8
	diagramEdge   = 2 * px // for the lines of the boxes
)

func (d DependencyDiagram) numbers() Table {
	t := Table{Columns: []blk.Text{both("Tugas", "Task"), both("Selesai", "Finish"), both("Keadaan", "State"), both("Menunggu", "Waits for")}}
	for i := range d.Boxes {
		b := &d.Boxes[i]
		t.Rows = append(t.Rows, []Value{Words(numbered(i, b.Label)), Day(b.Finish), Words(taskState(b.Running, b.Finished, b.Critical)), wordsOr(rowNumbers(b.Prerequisites, len(d.Boxes)))})
	}
	return t
}

func (d DependencyDiagram) describe(l blk.Lang) string {
	links, critical := int64(0), int64(0)
	for i := range d.Boxes {
		links += int64(len(d.Boxes[i].Prerequisites))
		if d.Boxes[i].Critical && !d.Boxes[i].Finished {
			critical++
		}
	}
	return say("Diagram prasyarat: tugas {}, prasyarat {}, kritis {}.", "Diagram of prerequisites: tasks {}, prerequisites {}, critical {}.", Number(int64(len(d.Boxes))), Number(links), Number(critical)).In(l)
}

// An item is what stands in a layer of the diagram: a box, or a place where an arrow
// passes.
type item struct {
	box         int // its place in the boxes; -1 for an arrow that passes
	layer       int
	x, width    int // its middle
	above       []int
	below       []int // items of the layers beside it
	top, bottom int   // where arrows end and begin
}

// A layout is the diagram with everything in its place.
type layout struct {
	shown  []int // which boxes
	items  []item
	layers [][]int // items from left to right
	arrows []arrow
}

// An arrow leads from a box to another, through the items where it passes.
type arrow struct {
	items      []int
	isCritical bool
}

// draw draws boxes over arrows.
func (d DependencyDiagram) draw(c *canvas) {
	if len(d.Boxes) == 0 {
		return
	}
	l := d.layout()
	c.patterns(3)
	y := c.legend([]blk.Text{both("selesai", "finished"), both("kritis: menggeser tujuan", "critical: moves the goal"), both("direncanakan", "planned"), both("prasyarat", "prerequisite"), both("prasyarat kritis", "critical prerequisite")}, func(i, x, y int) {
		if i < 3 {
			c.rectangle(x, y-6*px, 22*px, 12*px, c.fill(i)...)
		} else {
			c.arrowLine([]string{"M" + point(x, y), "L" + point(x+22*px, y)}, i == 4)
		}
	})
	texts := make([]boxText, len(l.items))
	for _, layer := range l.layers {
		height := 0
		for _, i := range layer {
			if b := l.items[i].box; b >= 0 {
				texts[i] = c.boxText(b, &d.Boxes[b], l.items[i].width)
				height = max(height, texts[i].height)
			}
		}
		for _, i := range layer {
			l.items[i].top, l.items[i].bottom = y, y+height
		}
		y += height + l.between(layer)
	}
	c.height = y
	if n := len(l.layers); n > 0 {
		c.height -= l.between(l.layers[n-1]) - px
	}
	l.drawArrows(c)
	for i := range l.items {
		if b := l.items[i].box; b >= 0 {
			c.box(&d.Boxes[b], &l.items[i], &texts[i])
		}
	}
	c.leftOut(d.leftOut(&l))
}

// between returns how high the room below a layer is: more for many arrows.
func (l *layout) between(layer []int) int {
	n := 0
	for _, i := range layer {
		n += len(l.items[i].below)
	}
	return 30*px + min(n, 20)*2*px
}

// leftOut returns what the picture does not show.
func (d *DependencyDiagram) leftOut(l *layout) []blk.Text {
	var notes []blk.Text
	if n := len(d.Boxes) - len(l.shown); n > 0 {
		notes = append(notes, say("Tugas yang hanya ada dalam tabel di bawah gambar: {}.", "Tasks that are only in the table below the picture: {}.", Number(int64(n))))
	}
	links := 0
	for _, b := range l.shown {
		p := slices.Clone(d.Boxes[b].Prerequisites)
		slices.Sort(p)
		for _, to := range slices.Compact(p) {
			if to != b && slices.Contains(l.shown, to) {
				links++
			}
		}
	}
	if n := links - len(l.arrows); n > 0 {
		notes = append(notes, say("Panah yang sudah tersirat oleh panah lain tidak digambar: {}; lihat kolom Menunggu dalam tabel.", "Arrows that others already tell are not drawn: {}; see the column Waits for in the table.", Number(int64(n))))
	}
	return notes
}

// show returns which boxes are drawn: all, or the critical ones before the others.
func (d *DependencyDiagram) show() []int {
	var shown []int
	for _, critical := range []bool{true, false} {
		for i := range d.Boxes {
			if len(shown) < mostBoxes && d.Boxes[i].Critical == critical {
				shown = append(shown, i)
			}
		}
	}
	slices.Sort(shown)
	return shown
}

// layout places boxes and arrows. Whatever waits for itself is placed all the same, and
// the arrow that closes the circle is left out.
func (d *DependencyDiagram) layout() layout {
	l := layout{shown: d.show()}
	n := len(l.shown)
	before := make([]uint64, n) // of each box, by their places in shown
	for k, b := range l.shown {
		for _, p := range d.Boxes[b].Prerequisites {
			if to, ok := slices.BinarySearch(l.shown, p); ok && to != k {
				before[k] |= 1 << to
			}
		}
	}
	layer, order := layersOf(before)
	for k := range before { // what closes a circle
		for p := range n {
			if before[k]&(1<<p) != 0 && layer[p] >= layer[k] {
				before[k] &^= 1 << p
			}
		}
	}
	reached := make([]uint64, n) // all that each waits for
	for _, k := range order {
		direct := before[k]
		for p := range n {
			if direct&(1<<p) != 0 {
				reached[k] |= reached[p]
			}
		}
		before[k] &^= reached[k] // what others already tell
		reached[k] |= direct
	}
	l.layers = make([][]int, 1+slices.Max(layer))
	for k, b := range l.shown {
		l.items = append(l.items, item{box: b, layer: layer[k]})
		l.layers[layer[k]] = append(l.layers[layer[k]], k)
	}
	for k := range before {
		for p := range n {
			if before[k]&(1<<p) != 0 {
				l.addArrow(p, k, d.isCritical(l.shown[p], l.shown[k]))
			}
		}
	}
	l.arrange()
	l.place()
	return l
}

// isCritical reports whether an arrow is part of what decides when the goal is reached.
func (d *DependencyDiagram) isCritical(from, to int) bool {
	a, b := &d.Boxes[from], &d.Boxes[to]
	return isHolding(a.Critical && !a.Finished && b.Critical, a.Finish, b.Start, b.Finish)
}

// layersOf returns the layer of each box: below all that it waits for, as high as there
// is room. It returns the order in which they were placed too.
func layersOf(before []uint64) (layer, order []int) {
	n := len(before)
	layer = make([]int, n)
	var placed uint64
	count := make([]int, n+1)
	for len(order) < n {
		next := -1
		for k := range n {
			if placed&(1<<k) == 0 && before[k]&^placed == 0 {
				next = k
				break
			}
		}
		for k := 0; next < 0; k++ { // a circle: begin anywhere
			if placed&(1<<k) == 0 {
				next = k
			}
		}
		at := 0
		for p := range n {
			if before[next]&placed&(1<<p) != 0 {
				at = max(at, layer[p]+1)
			}
		}
		for count[at] == mostInLayer {
			at++
		}
		layer[next] = at
		count[at]++
		placed |= 1 << next
		order = append(order, next)
	}
	return layer, order
}

// addArrow adds an arrow with the items where it passes other layers.
func (l *layout) addArrow(from, to int, isCritical bool) {
	a := arrow{[]int{from}, isCritical}
	last := from
	for layer := l.items[from].layer + 1; layer <= l.items[to].layer; layer++ {
		next := to
		if layer < l.items[to].layer {
			next = len(l.items)
			l.items = append(l.items, item{box: -1, layer: layer})
			l.layers[layer] = append(l.layers[layer], next)
		}
		l.items[last].below = append(l.items[last].below, next)
		l.items[next].above = append(l.items[next].above, last)
		a.items = append(a.items, next)
		last = next
	}
	l.arrows = append(l.arrows, a)
}

// arrange orders each layer by the middle of its neighbours, down and up so many times,
// and keeps the order in which the fewest arrows cross.
func (l *layout) arrange() {
	best, fewest := cloneLayers(l.layers), l.crossings()
	for sweep := range diagramSweeps {
		place := make([]int, len(l.items))
		note := func(layer []int) {
			for at, i := range layer {
				place[i] = at
			}
		}
		for _, layer := range l.layers {
			note(layer)
		}
		for k := range l.layers {
			neighbours := func(i int) []int { return l.items[i].above }
			if sweep%2 == 1 {
				k = len(l.layers) - 1 - k
				neighbours = func(i int) []int { return l.items[i].below }
			}
			medians := make(map[int]int, len(l.layers[k]))
			for at, i := range l.layers[k] {
				medians[i] = 2 * at // who has none stays
				if near := neighbours(i); len(near) > 0 {
					places := make([]int, len(near))
					for j, o := range near {
						places[j] = place[o]
					}
					slices.Sort(places)
					medians[i] = places[(len(places)-1)/2] + places[len(places)/2]
				}
			}
			slices.SortStableFunc(l.layers[k], func(a, b int) int { return cmp.Compare(medians[a], medians[b]) })
			note(l.layers[k])
		}
		if n := l.crossings(); n < fewest {
			best, fewest = cloneLayers(l.layers), n
		}
	}
	l.layers = best
}

func cloneLayers(layers [][]int) [][]int {
	clone := make([][]int, len(layers))
	for i := range layers {
		clone[i] = slices.Clone(layers[i])
	}
	return clone
}

// crossings returns how many arrows cross between the layers.
func (l *layout) crossings() int {
	place := make([]int, len(l.items))
	for _, layer := range l.layers {
		for at, i := range layer {
			place[i] = at
		}
	}
	n := 0
	for _, layer := range l.layers {
		var ends [][2]int
		for _, i := range layer {
			for _, o := range l.items[i].below {
				ends = append(ends, [2]int{place[i], place[o]})
			}
		}
		for i, a := range ends {
			for _, b := range ends[:i] {
				if (a[0]-b[0])*(a[1]-b[1]) < 0 {
					n++
				}
			}
		}
	}
	return n
}

// place gives every item its middle: near those that it is linked to, in the order of
// its layer and within the picture.
func (l *layout) place() {
	const passWidth, betweenBoxes, most = 10 * px, 14 * px, 170 * px
	widest := 1
	for _, layer := range l.layers {
		boxes := 0
		for _, i := range layer {
			if l.items[i].box >= 0 {
				boxes++
			}
		}
		widest = max(widest, boxes)
	}
	boxWidth := min(most, (pictureWidth-60*px)/widest-betweenBoxes)
	gaps := make([]int, len(l.layers))
	for k, layer := range l.layers {
		passes := 0
		for _, i := range layer {
			if l.items[i].box < 0 {
				passes++
			}
		}
		free := pictureWidth - 2*diagramEdge - (len(layer)-passes)*boxWidth
		pass := passWidth
		if passes > 0 {
			pass = min(pass, free/2/passes)
		}
		gaps[k] = min(betweenBoxes, (free-passes*pass)/max(len(layer)-1, 1))
		for _, i := range layer {
			if l.items[i].width = boxWidth; l.items[i].box < 0 {
				l.items[i].width = pass
			}
		}
		l.settle(k, gaps[k], func(i int) int { return pictureWidth / 2 })
	}
	for sweep := range diagramSweeps {
		for k := range l.layers {
			near := func(i int) []int { return l.items[i].above }
			if sweep%2 == 1 {
				k = len(l.layers) - 1 - k
				near = func(i int) []int { return l.items[i].below }
			}
			l.settle(k, gaps[k], func(i int) int {
				others := near(i)
				if len(others) == 0 {
					others = append(slices.Clone(l.items[i].above), l.items[i].below...)
				}
				if len(others) == 0 {
					return l.items[i].x
				}
				sum := 0
				for _, o := range others {
					sum += l.items[o].x
				}
				return sum / len(others)
			})
		}
	}
}

// settle places the items of a layer as near as there is room to where they would be:
// midway between what comes out from the left and what comes out from the right.
func (l *layout) settle(k, gap int, wanted func(i int) int) {
	layer := l.layers[k]
	wants := make([]int, len(layer))
	for at, i := range layer {
		wants[at] = wanted(i)
	}
	left, right := make([]int, len(layer)), make([]int, len(layer))
	room := diagramEdge // what the items up to here need
	for at, i := range layer {
		half := l.items[i].width / 2
		left[at] = max(wants[at], room+half)
		if at > 0 {
			left[at] = max(left[at], left[at-1]+l.items[layer[at-1]].width/2+gap+half)
		}
		room += l.items[i].width + gap
	}
	for at := len(layer) - 1; at >= 0; at-- {
		half := l.items[layer[at]].width / 2
		limit := pictureWidth - diagramEdge - half
		if at+1 < len(layer) {
			limit = left[at+1] - l.items[layer[at+1]].width/2 - gap - half
		}
		left[at] = min(left[at], limit)
	}
	for at := len(layer) - 1; at >= 0; at-- {
		half := l.items[layer[at]].width / 2
		right[at] = min(wants[at], pictureWidth-diagramEdge-half)
		if at+1 < len(layer) {
			right[at] = min(right[at], right[at+1]-l.items[layer[at+1]].width/2-gap-half)
		}
	}
	for at, i := range layer {
		half := l.items[i].width / 2
		limit := half + diagramEdge
		if at > 0 {
			limit = right[at-1] + l.items[layer[at-1]].width/2 + gap + half
		}
		right[at] = max(right[at], limit)
		l.items[i].x = (left[at] + right[at]) / 2
	}
}

// drawArrows draws the arrows, the critical ones over the others.
func (l *layout) drawArrows(c *canvas) {
	slots := l.slots()
	for _, critical := range []bool{false, true} {
		for _, a := range l.arrows {
			if a.isCritical != critical {
				continue
			}
			var path []string
			for k, i := range a.items {
				it := &l.items[i]
				if k == 0 {
					path = append(path, "M"+point(slots[slot{i, a.items[1], false}], it.bottom))
					continue
				}
				x := it.x
				if it.box >= 0 {
					x = slots[slot{i, a.items[k-1], true}]
					path = append(path, "L"+point(x, it.top-10*px))
				}
				path = append(path, "L"+point(x, it.top))
				if it.box < 0 {
					path = append(path, "L"+point(x, it.bottom))
				}
			}
			c.arrowLine(path, critical)
			last := &l.items[a.items[len(a.items)-1]]
			x := slots[slot{a.items[len(a.items)-1], a.items[len(a.items)-2], true}]
			colour := muted
			if critical {
				colour = ink
			}
			c.empty("path", "d", "M"+point(x, last.top)+"L"+point(x-4*px, last.top-7*px)+"L"+point(x+4*px, last.top-7*px)+"Z", "fill", colour)
		}
	}
}

// arrowLine draws the line of an arrow.
func (c *canvas) arrowLine(path []string, isCritical bool) {
	d := ""
	for _, s := range path {
		d += s
	}
	colour, width := muted, "1"
	if isCritical {
		colour, width = ink, "2.5"
	}
	c.empty("path", "d", d, "stroke", colour, "stroke-width", width, "stroke-linejoin", "round", "fill", "none")
}

// A slot is where an arrow leaves or enters a box.
type slot struct {
	item, other int
	isTop       bool
}

// slots returns the places of all slots: along the edge of their box, in the order of
// where the arrows come from or go to.
func (l *layout) slots() map[slot]int {
	places := map[slot]int{}
	for i := range l.items {
		it := &l.items[i]
		if it.box < 0 {
			continue
		}
		for _, isTop := range []bool{false, true} {
			others := it.below
			if isTop {
				others = it.above
			}
			others = slices.Clone(others)
			slices.SortStableFunc(others, func(a, b int) int { return cmp.Compare(l.items[a].x, l.items[b].x) })
			step := min(16*px, (it.width-16*px)/max(len(others), 1))
			for k, o := range others {
				places[slot{i, o, isTop}] = it.x + (2*k-len(others)+1)*step/2
			}
		}
	}
	return places
}

// boxText is what stands in a box.
type boxText struct {
	title, state, note []string
	whole              string
	height             int
}

const (
	boxMark  = 8 * px // the strip that shows the state
	boxRoom  = 5 * px // between the edge and the text
	boxTitle = 4      // lines
)

// boxText breaks what stands in a box into lines.
func (c *canvas) boxText(number int, b *DependencyBox, width int) boxText {
	room := width - boxMark - 2*boxRoom
	t := boxText{whole: c.in(numbered(number, b.Label))}
	t.title = wrap(t.whole, textSize, room, boxTitle)
	if len(t.title) == 0 {
		t.title = []string{strconv.Itoa(number + 1)}
	}
	t.state = wrap(c.in(taskState(b.Running, b.Finished, b.Critical)), smallSize, room, 2)
	t.note = wrap(c.shortDay(b.Finish), smallSize, room, 1)
	t.height = (len(t.title)+len(t.state)+len(t.note))*lineHeight + 2*boxRoom
	return t
}

// box draws a box with a strip that shows how far the task is.
func (c *canvas) box(b *DependencyBox, it *item, t *boxText) {
	kind, thick := barPlanned, "1"
	switch {
	case b.Finished:
		kind = barFinished
	case b.Critical:
		kind, thick = barCritical, "2.5"
	}
	x := it.x - it.width/2
	c.open("g")
	c.element("title", t.whole+": "+c.in(taskState(b.Running, b.Finished, b.Critical)))
	height := it.bottom - it.top // boxes of one layer are alike: no arrow cuts the corner of another
	c.rectangle(x, it.top, it.width, height, "fill", paper)
	c.rectangle(x, it.top, boxMark, height, c.fill(kind)...)
	c.rectangle(x, it.top, it.width, height, "fill", "none", "stroke", ink, "stroke-width", thick, "rx", "2")
	left, y := x+boxMark+boxRoom, it.top+boxRoom
	for _, part := range []struct {
		lines      []string
		whole      string
		attributes []string
	}{{t.title, t.whole, nil}, {t.state, "", secondary}, {t.note, "", secondary}} {
		height := len(part.lines) * lineHeight
		c.lines(left, y+height/2, start, part.lines, part.whole, part.attributes...)
		y += height
	}
	c.close("g")
}
