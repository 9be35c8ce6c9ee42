package report

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// px is a pixel of 1/96 inch. All places and lengths in pictures are whole
// hundredths of it, so that every machine draws the same.
const px = 100

// The measures of all pictures.
const (
	pictureWidth = 680 * px // the width of an A4 sheet within its margins
	textSize     = 12 * px
	smallSize    = 11 * px
	lineHeight   = 15 * px
	gap          = 6 * px   // between a text and what it stands beside
	mostLabel    = 190 * px // the widest column of labels
)

// The colours of all pictures.
const (
	ink   = "#1a1a1a"
	muted = "#595959"
	grid  = "#d0d0d0"
	paper = "#ffffff"
	alert = "#a3001b"
)

// Which part of a text is at its place.
const (
	start  = "start"
	middle = "middle"
	end    = "end"
)

// A canvas is a picture that is being drawn. Charts draw on it from the top and
// set its height.
type canvas struct {
	markup
	body   *strings.Builder
	id     string // what the identifiers of the picture begin with
	height int
}

// number returns a place or a length for an attribute: 12 or 12.5 or 12.25.
func number(n int) string {
	s := decimal(int64(n), 2, 0, blk.English)
	return strings.ReplaceAll(s, ",", "")
}

func (c *canvas) rectangle(x, y, width, height int, attributes ...string) {
	c.empty("rect", append([]string{"x", number(x), "y", number(y), "width", number(width), "height", number(height)}, attributes...)...)
}

// line draws a straight line.
func (c *canvas) line(x1, y1, x2, y2 int, stroke string, attributes ...string) {
	c.empty("path", append([]string{"d", "M" + point(x1, y1) + "L" + point(x2, y2), "stroke", stroke, "fill", "none"}, attributes...)...)
}

func point(x, y int) string { return number(x) + " " + number(y) }

// label writes a text on one line, shortened to a room and then whole in its
// title. Its place is the middle of the line's height.
func (c *canvas) label(x, y int, anchor string, room int, s string, attributes ...string) {
	c.lines(x, y, anchor, wrap(s, textSize, room, 1), s, attributes...)
}

// lines writes the lines of a text, the middle of all at a place. What they leave
// out is in the title.
func (c *canvas) lines(x, y int, anchor string, lines []string, whole string, attributes ...string) {
	if len(lines) == 0 {
		return
	}
	y += textSize*35/100 - (len(lines)-1)*lineHeight/2
	c.open("text", append([]string{"x", number(x), "y", number(y), "text-anchor", anchor}, attributes...)...)
	if slices.ContainsFunc(lines, func(line string) bool { return strings.HasSuffix(line, cutMark) }) {
		c.element("title", whole)
	}
	if len(lines) == 1 {
		c.text(lines[0])
	}
	for i, line := range lines {
		if len(lines) > 1 {
			c.element("tspan", line, "x", number(x), "y", number(y+i*lineHeight))
		}
	}
	c.close("text")
}

// onPaper are the attributes of a text that stands on a pattern or a line.
var onPaper = []string{"stroke", paper, "stroke-width", "3", "stroke-linejoin", "round", "paint-order", "stroke"}

// inside writes a text in the middle of an area of a series: white where the area
// is filled, and on white where it has a pattern.
func (c *canvas) inside(series, x, y, room int, s string) {
	if lookOf(series).pattern == "" {
		c.label(x, y, middle, room, s, "fill", paper)
		return
	}
	plate := min(width(s, textSize)+gap, room)
	c.rectangle(x-plate/2, y-textSize/2, plate, textSize, "fill", paper, "rx", "2")
	c.label(x, y, middle, room, s)
}

// strong are the attributes of texts that stand out.
var strong = []string{"font-weight", "bold", "stroke", paper, "stroke-width", "3", "stroke-linejoin", "round", "paint-order", "stroke"}

// secondary are the attributes of texts that stand back, such as those of axes.
var secondary = []string{"fill", muted, "font-size", number(smallSize)}
