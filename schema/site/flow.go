package site

import (
	"cmp"
	"fmt"
	"slices"
)

// A flow is a diagram of states and events in layers: what comes first on top, each
// event a label on its arrow with a place of its own, so that no label lies on another.
type flow struct {
	nodes  []flowNode
	edges  []flowEdge
	layers [][]int // of places in nodes, from left to right
}

// A flowNode is a state, the label of an arrow, or a point where an arrow passes a layer.
type flowNode struct {
	class         string // "state", "label" or "" for a point
	lines         []string
	layer         int
	x, top        int // x is the middle
	width, height int
	above, below  []int
	// How much it draws others to itself: arrows to the next state stay straight, and
	// those that pass layers bend.
	weight int
}

// A flowEdge is an arrow: the nodes that it passes, from top to bottom.
type flowEdge struct {
	nodes    []int
	isUpward bool
}

const (
	flowSweeps  = 12
	flowAcross  = 14 // between nodes of a layer
	flowDown    = 22 // between layers
	flowEdgePad = 6
	straight    = 8 // the weight of an arrow to the next state
)

// lifecycleDiagram draws the states and events of a lifecycle.
func (w *writer) lifecycleDiagram(l *lifecycle) *diagram {
	states, place := w.statesOf(l)
	type ends struct{ from, to int }
	var order []ends
	events := map[ends][]string{}
	for _, t := range l.Transitions {
		for _, from := range t.From {
			e := ends{place[from], place[t.To]}
			if events[e] == nil {
				order = append(order, e)
			}
			if label := w.codeLabel(l.Events, t.Event).In(w.lang); !slices.Contains(events[e], label) {
				events[e] = append(events[e], label)
			}
		}
	}
	var pairs [][2]int
	for _, e := range order {
		pairs = append(pairs, [2]int{e.from, e.to})
	}
	rank := ranks(len(states), place[l.Initial], pairs)

	f := &flow{}
	for i, s := range states {
		class := "state"
		switch {
		case s == l.Initial:
			class = "state initial"
		case slices.Contains(l.Terminal, s):
			class = "state terminal"
		}
		label := wrap(w.codeLabel(l.States, s).In(w.lang), 120)
		f.add(flowNode{class: class, lines: label, layer: 2 * rank[i], width: widest(label) + 2*boxEdge + 8})
	}
	for _, e := range order {
		var lines []string
		for i, event := range events[e] {
			if i < len(events[e])-1 {
				event += ","
			}
			lines = append(lines, wrap(event, 110)...)
		}
		f.connect(e.from, e.to, lines)
	}
	f.arrange()
	f.place()
	d := f.draw()
	d.ID = "lifecycle-" + l.ID
	d.Title = l.Label.In(w.lang)
	d.Description = w.say(fmt.Sprintf("%d keadaan dan %d langkah, dimulai dari %s. Tabel langkah memuat hal yang sama.", len(states), len(l.Transitions), w.codeLabel(l.States, l.Initial).In(w.lang)),
		fmt.Sprintf("%d states and %d events, beginning at %s. The table of events says the same.", len(states), len(l.Transitions), w.codeLabel(l.States, l.Initial).In(w.lang)))
	return d
}

// statesOf returns the states that a lifecycle uses, in the order of its code list, and
// the place of each.
func (w *writer) statesOf(l *lifecycle) (states []string, place map[string]int) {
	used := []string{l.Initial}
	for _, t := range l.Transitions {
		used = append(append(used, t.From...), t.To)
	}
	if list := w.listOf[l.States]; list != nil {
		for _, c := range list.Codes {
			if slices.Contains(used, c.Value) {
				states = append(states, c.Value)
			}
		}
	}
	for _, s := range used {
		if !slices.Contains(states, s) {
			states = append(states, s)
		}
	}
	place = map[string]int{}
	for i, s := range states {
		place[s] = i
	}
	return states, place
}

// ranks returns the layer of each state: below all that lead to it, leaving aside the
// arrows that lead back on a walk from the first state.
func ranks(n, first int, edges [][2]int) []int {
	next := make([][]int, n)
	for _, e := range edges {
		next[e[0]] = append(next[e[0]], e[1])
	}
	state := make([]byte, n) // 1 on the way here, 2 done
	var done []int
	var forward [][2]int
	var walk func(i int)
	walk = func(i int) {
		state[i] = 1
		for _, to := range next[i] {
			if state[to] == 0 {
				walk(to)
			}
			if state[to] == 2 {
				forward = append(forward, [2]int{i, to})
			}
		}
		state[i] = 2
		done = append(done, i)
	}
	walk(first)
	for i := range n {
		if state[i] == 0 {
			walk(i)
		}
	}
	rank := make([]int, n)
	for _, i := range slices.Backward(done) {
		for _, e := range forward {
			if e[0] == i {
				rank[e[1]] = max(rank[e[1]], rank[i]+1)
			}
		}
	}
	return rank
}

// add adds a node to its layer.
func (f *flow) add(n flowNode) int {
	n.weight = 1
	n.height = len(n.lines) * lineHeight
	if n.class != "label" && n.class != "" {
		n.height += 2 * boxEdge
	}
	for len(f.layers) <= n.layer {
		f.layers = append(f.layers, nil)
	}
	f.nodes = append(f.nodes, n)
	f.layers[n.layer] = append(f.layers[n.layer], len(f.nodes)-1)
	return len(f.nodes) - 1
}

// connect adds an arrow with its label, through the layers between. One that leads to
// its own state or to one beside it passes through the layer below.
func (f *flow) connect(from, to int, lines []string) {
	e := flowEdge{}
	top, bottom := from, to
	if f.nodes[from].layer > f.nodes[to].layer {
		top, bottom, e.isUpward = to, from, true
	}
	label := func(layer int) int {
		return f.add(flowNode{class: "label", lines: lines, layer: layer, width: widest(lines) + 6})
	}
	join := func(a, b int) {
		f.nodes[a].below = append(f.nodes[a].below, b)
		f.nodes[b].above = append(f.nodes[b].above, a)
	}
	if f.nodes[top].layer == f.nodes[bottom].layer {
		n := label(f.nodes[top].layer + 1)
		join(top, n)
		join(bottom, n)
		f.edges = append(f.edges, flowEdge{nodes: []int{top, n, bottom}})
		return
	}
	e.nodes = []int{top}
	at := f.nodes[top].layer + 1 // the label stands beside the state that the arrow leaves
	if e.isUpward {
		at = f.nodes[bottom].layer - 1
	}
	for layer := f.nodes[top].layer + 1; layer < f.nodes[bottom].layer; layer++ {
		next := 0
		if layer == at {
			next = label(layer)
		} else {
			next = f.add(flowNode{layer: layer, width: 4})
		}
		join(e.nodes[len(e.nodes)-1], next)
		e.nodes = append(e.nodes, next)
	}
	join(e.nodes[len(e.nodes)-1], bottom)
	e.nodes = append(e.nodes, bottom)
	f.edges = append(f.edges, e)
	if len(e.nodes) == 3 && !e.isUpward {
		f.nodes[e.nodes[1]].weight = straight
	}
}

// neighbours returns the nodes that a node is joined to on one side.
func (f *flow) neighbours(i int, downward bool) []int {
	if downward {
		return f.nodes[i].above
	}
	return f.nodes[i].below
}

// arrange orders each layer by the middle of its neighbours, down and up, and keeps the
// order in which the fewest arrows cross.
func (f *flow) arrange() {
	at := make([]int, len(f.nodes))
	note := func(layer []int) {
		for k, i := range layer {
			at[i] = k
		}
	}
	for _, layer := range f.layers {
		note(layer)
	}
	best, fewest := clone(f.layers), f.crossings()
	for sweep := range flowSweeps {
		downward := sweep%2 == 0
		for k := range f.layers {
			if !downward {
				k = len(f.layers) - 1 - k
			}
			middle := map[int]int{}
			for place, i := range f.layers[k] {
				middle[i] = 1000 * place
				if near := f.neighbours(i, downward); len(near) > 0 {
					sum := 0
					for _, o := range near {
						sum += 1000 * at[o]
					}
					middle[i] = sum / len(near)
				}
			}
			slices.SortStableFunc(f.layers[k], func(a, b int) int { return cmp.Compare(middle[a], middle[b]) })
			note(f.layers[k])
		}
		if n := f.crossings(); n < fewest {
			best, fewest = clone(f.layers), n
		}
	}
	f.layers = best
}

func clone(layers [][]int) [][]int {
	all := make([][]int, len(layers))
	for i := range layers {
		all[i] = slices.Clone(layers[i])
	}
	return all
}

// crossings returns how many arrows cross between the layers.
func (f *flow) crossings() int {
	at := make([]int, len(f.nodes))
	for _, layer := range f.layers {
		for k, i := range layer {
			at[i] = k
		}
	}
	n := 0
	for _, layer := range f.layers {
		var ends [][2]int
		for _, i := range layer {
			for _, o := range f.nodes[i].below {
				ends = append(ends, [2]int{at[i], at[o]})
			}
		}
		for k, a := range ends {
			for _, b := range ends[:k] {
				if (a[0]-b[0])*(a[1]-b[1]) < 0 {
					n++
				}
			}
		}
	}
	return n
}

// place gives each node its place: near those that it is joined to, in the order of its
// layer.
func (f *flow) place() {
	top := flowEdgePad
	for _, layer := range f.layers {
		x, highest := 0, 0
		for _, i := range layer {
			n := &f.nodes[i]
			n.x = x + n.width/2
			x += n.width + flowAcross
			highest = max(highest, n.height)
		}
		for _, i := range layer {
			f.nodes[i].top = top + (highest-f.nodes[i].height)/2
		}
		top += highest + flowDown
	}
	for sweep := range 2 * flowSweeps {
		for k := range f.layers {
			if sweep%2 == 1 {
				k = len(f.layers) - 1 - k
			}
			f.settle(f.layers[k], sweep%2 == 0)
		}
	}
	left, right := f.nodes[0].x, f.nodes[0].x
	for _, n := range f.nodes {
		left, right = min(left, n.x-n.width/2), max(right, n.x+n.width/2)
	}
	// What is first stands in the left half: a narrow screen shows that.
	isRight := f.nodes[f.layers[0][0]].x > (left+right)/2
	for i := range f.nodes {
		n := &f.nodes[i]
		if isRight {
			n.x = left + right - n.x
		}
		n.x += flowEdgePad + 1 - left
	}
}

// settle moves the nodes of a layer as near as may be to the middle of their neighbours
// without one on another: neighbours that want the same place share it.
func (f *flow) settle(layer []int, downward bool) {
	type group struct{ sum, weight, first int }
	var groups []group
	offset := make([]int, len(layer))
	for k, i := range layer {
		if k > 0 {
			offset[k] = offset[k-1] + f.nodes[layer[k-1]].width/2 + flowAcross + f.nodes[i].width/2
		}
		near := f.neighbours(i, downward)
		if len(near) == 0 {
			near = f.neighbours(i, !downward)
		}
		wish := f.nodes[i].x
		if len(near) > 0 {
			sum, weight := 0, 0
			for _, o := range near {
				sum += f.nodes[o].weight * f.nodes[o].x
				weight += f.nodes[o].weight
			}
			wish = sum / weight
		}
		groups = append(groups, group{f.nodes[i].weight * (wish - offset[k]), f.nodes[i].weight, k})
		for n := len(groups); n > 1; n = len(groups) {
			a, b := groups[n-2], groups[n-1]
			if a.sum*b.weight <= b.sum*a.weight {
				break
			}
			groups = append(groups[:n-2], group{a.sum + b.sum, a.weight + b.weight, a.first})
		}
	}
	for g, group := range groups {
		end := len(layer)
		if g+1 < len(groups) {
			end = groups[g+1].first
		}
		for k := group.first; k < end; k++ {
			f.nodes[layer[k]].x = group.sum/group.weight + offset[k]
		}
	}
}

// draw returns the picture.
func (f *flow) draw() *diagram {
	d := &diagram{}
	for _, e := range f.edges {
		d.Lines = append(d.Lines, f.drawEdge(e))
	}
	for _, n := range f.nodes {
		d.Width = max(d.Width, n.x+(n.width+1)/2+flowEdgePad)
		d.Height = max(d.Height, n.top+n.height+flowEdgePad)
		switch n.class {
		case "":
		case "label":
			b := box{X: n.x - n.width/2, Y: n.top, Width: n.width, Height: n.height, Class: "label"}
			for i, l := range n.lines {
				b.Text = append(b.Text, boxText{n.x, n.top + i*lineHeight + 12, l})
			}
			d.Boxes = append(d.Boxes, b)
		default:
			d.Boxes = append(d.Boxes, newBox(n.class, n.x, n.top, n.width, n.lines))
		}
	}
	return d
}

// drawEdge returns the path of an arrow from node to node.
func (f *flow) drawEdge(e flowEdge) line {
	first, last := f.nodes[e.nodes[0]], f.nodes[e.nodes[len(e.nodes)-1]]
	if first.layer == last.layer { // down to the label and up again
		n := f.nodes[e.nodes[1]]
		y1, y2 := first.top+first.height, last.top+last.height
		to := last.x + last.width/4
		return line{fmt.Sprintf("M%d %dC%d %d %d %d %d %dC%d %d %d %d %d %d", first.x-first.width/4, y1, first.x-first.width/4, n.top, n.x, y1, n.x, n.top+n.height/2,
			n.x, y2+4, to, n.top, to, y2+6), arrowhead(to, y2, -1)}
	}
	start, end := 0, 0 // how far the path stays away from the states
	if e.isUpward {
		start = 6
	} else {
		end = 6
	}
	x, y := first.x, first.top+first.height
	path := fmt.Sprintf("M%d %d", x, y+start)
	y += start
	for k, i := range e.nodes[1:] {
		n := f.nodes[i]
		bottom := n.top
		if k == len(e.nodes)-2 {
			bottom -= end
		}
		path += fmt.Sprintf("C%d %d %d %d %d %d", x, (y+bottom)/2, n.x, (y+bottom)/2, n.x, bottom)
		if k < len(e.nodes)-2 && n.height > 0 {
			path += fmt.Sprintf("V%d", n.top+n.height)
		}
		x, y = n.x, n.top+n.height
	}
	if e.isUpward {
		return line{path, arrowhead(first.x, first.top+first.height, -1)}
	}
	return line{path, arrowhead(last.x, last.top, 1)}
}
