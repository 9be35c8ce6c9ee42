package site

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// A diagram is a picture of boxes and arrows. All measures are whole pixels.
type diagram struct {
	// The name that its parts have on a page.
	ID string
	// What it shows, for those who do not see it. The table beside it says the same.
	Title, Description string
	Width, Height      int
	Boxes              []box
	Lines              []line
}

// A box is a rectangle with lines of text in its middle.
type box struct {
	X, Y, Width, Height int
	Class               string
	Text                []boxText
}

// A boxText is one line in a box.
type boxText struct {
	X, Y int
	Text string
}

// A line is a path, with an arrow at its end if it has one.
type line struct {
	Path, Arrow string
}

const (
	lineHeight = 16
	boxEdge    = 8 // around the text of a box
)

// textWidth returns about how wide a text is at 13 pixels. It errs on the wide side, as
// fonts differ.
func textWidth(s string) int {
	tenths := 0
	for _, r := range s {
		switch {
		case strings.ContainsRune("ijlI.,:;'|!()[] ftr-", r):
			tenths += 46
		case strings.ContainsRune("mwMW@%", r), r >= 0x2e80:
			tenths += 125
		case r >= 'A' && r <= 'Z', r == '_':
			tenths += 92
		default:
			tenths += 76
		}
	}
	return (tenths + 9) / 10
}

// wrap breaks a text into lines that are not wider than so many pixels, except for words
// that are. It makes at most three lines.
func wrap(s string, width int) []string {
	var lines []string
	for word := range strings.FieldsSeq(s) {
		last := len(lines) - 1
		if last >= 0 && (textWidth(lines[last]+" "+word) <= width || len(lines) == 3) {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	for i := range lines {
		lines[i] = shorten(lines[i], max(width, 200))
	}
	return lines
}

// shorten cuts a text off with an ellipsis where it is too wide.
func shorten(s string, width int) string {
	if textWidth(s) <= width {
		return s
	}
	for s != "" && textWidth(s+"…") > width {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return strings.TrimSpace(s) + "…"
}

// widest returns the width of the widest of some texts.
func widest(lines []string) int {
	w := 0
	for _, l := range lines {
		w = max(w, textWidth(l))
	}
	return w
}

// newBox returns a box with its middle at a point.
func newBox(class string, middle, top, width int, lines []string) box {
	b := box{X: middle - width/2, Y: top, Width: width, Height: len(lines)*lineHeight + 2*boxEdge, Class: class}
	for i, l := range lines {
		b.Text = append(b.Text, boxText{middle, top + boxEdge + i*lineHeight + 12, l})
	}
	return b
}

// arrowhead returns the head of an arrow whose point is here, coming from above (1) or
// below (-1), or from the left (2).
func arrowhead(x, y, from int) string {
	if from == 2 {
		return fmt.Sprintf("M%d %dl-8 -4v8z", x, y)
	}
	return fmt.Sprintf("M%d %dl-4 %dh8z", x, y, -8*from)
}

// Of many types a diagram of relations shows so many on each side; the lists below it
// have all.
const mostNeighbours = 10

// neighbours returns the other ends of relations in order, each with the properties.
func neighbours(relations []relation, end func(relation) string) (names []string, by map[string][]string) {
	by = map[string][]string{}
	for _, r := range relations {
		name := end(r)
		if by[name] == nil {
			names = append(names, name)
		}
		by[name] = append(by[name], r.property)
	}
	return names, by
}

// relations draws a type between those that refer to it and the records that it refers
// to.
func (w *writer) relations(t *dataType) *diagram {
	const column, gap, edge, between = 200, 90, 4, 10
	in, inBy := neighbours(t.users, func(r relation) string { return r.from })
	out, outBy := neighbours(outgoing(t), func(r relation) string { return r.to })
	out = slices.DeleteFunc(out, func(n string) bool { return !w.isRecord(n) })
	in, out = slices.DeleteFunc(in, func(n string) bool { return n == t.name }), slices.DeleteFunc(out, func(n string) bool { return n == t.name })
	if len(in)+len(out) == 0 {
		return nil
	}
	d := &diagram{ID: "relations", Title: w.say("Hubungan "+t.name, "Relations of "+t.name), Description: w.say(
		fmt.Sprintf("Di kiri jenis data yang merujuk %s (%d), di kanan objek yang dirujuknya (%d). Daftar di bawah gambar memuat semuanya.", t.name, len(in), len(out)),
		fmt.Sprintf("On the left the types that refer to %s (%d), on the right the objects it refers to (%d). The lists below the picture have all.", t.name, len(in), len(out)))}
	middle := edge
	if len(in) > 0 {
		middle += column + gap
	}
	right := middle + column + gap
	stack := func(names []string, by map[string][]string, left int) (boxes []box) {
		y := edge
		for i, name := range names {
			lines := []string{shorten(name, column-2*boxEdge), shorten(strings.Join(by[name], ", "), column-2*boxEdge)}
			if i == mostNeighbours-1 && len(names) > mostNeighbours {
				n := len(names) - i
				lines = []string{w.say(fmt.Sprintf("dan %d lagi", n), fmt.Sprintf("and %d more", n))}
			}
			boxes = append(boxes, newBox("type", left+column/2, y, column, lines))
			y += boxes[i].Height + between
			if len(lines) == 1 {
				break
			}
		}
		return boxes
	}
	lefts, rights := stack(in, inBy, edge), stack(out, outBy, right)
	height := func(boxes []box) int {
		if len(boxes) == 0 {
			return 0
		}
		last := boxes[len(boxes)-1]
		return last.Y + last.Height
	}
	d.Height = max(height(lefts), height(rights), 50) + edge
	lift := func(boxes []box) {
		by := (d.Height - edge - height(boxes)) / 2
		for i := range boxes {
			boxes[i].Y += by
			for k := range boxes[i].Text {
				boxes[i].Text[k].Y += by
			}
		}
	}
	lift(lefts)
	lift(rights)
	own := newBox("own", middle+column/2, d.Height/2-(lineHeight+2*boxEdge)/2, column, []string{shorten(t.name, column-2*boxEdge)})
	y := own.Y + own.Height/2
	curve := func(x1, y1, x2, y2 int) line {
		return line{fmt.Sprintf("M%d %dC%d %d %d %d %d %d", x1, y1, (x1+x2)/2, y1, (x1+x2)/2, y2, x2-6, y2), arrowhead(x2, y2, 2)}
	}
	for _, b := range lefts {
		d.Lines = append(d.Lines, curve(b.X+b.Width, b.Y+b.Height/2, own.X, y))
	}
	for _, b := range rights {
		d.Lines = append(d.Lines, curve(own.X+own.Width, y, b.X, b.Y+b.Height/2))
	}
	d.Boxes = append(append(lefts, own), rights...)
	d.Width = middle + column + edge
	if len(rights) > 0 {
		d.Width = right + column + edge
	}
	return d
}

// isRecord reports whether a type is made of properties; the others are values.
func (m *model) isRecord(name string) bool {
	t := m.typeOf[name]
	return t != nil && (t.kind == "object" || t.variants != nil)
}

// outgoing returns the relations of a type to others: the types of its properties, or
// those of which it is one.
func outgoing(t *dataType) (all []relation) {
	for _, p := range t.properties {
		if p.refersTo != "" && p.codeList == "" {
			all = append(all, relation{t.name, p.name, p.refersTo})
		}
	}
	for _, v := range t.variants {
		all = append(all, relation{t.name, "kind", v})
	}
	return all
}
