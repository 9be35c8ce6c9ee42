package report

import (
	"strconv"
	"strings"
)

// cutMark ends what was shortened.
const cutMark = "…"

// letterWidths are the widths of the characters from space to "~" in Helvetica
// and Arial, in thousandths of the size.
const letterWidths = "" +
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 " +
	"556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 " +
	"1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 " +
	"667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 " +
	"333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 " +
	"556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"

var letterWidth = parseWidths(letterWidths)

func parseWidths(s string) (widths [95]int) {
	for i, field := range strings.Fields(s) {
		widths[i], _ = strconv.Atoi(field)
	}
	return widths
}

// width returns how wide a text is in a size, about.
func width(s string, size int) int {
	n := 0
	for _, r := range s {
		n += thousandths(r)
	}
	return n * size / 1000
}

// thousandths returns how wide a letter is, in thousandths of its size.
func thousandths(r rune) int {
	switch {
	case r >= ' ' && r <= '~':
		return letterWidth[r-' ']
	case r < 0x500:
		return 650
	default:
		return 1000
	}
}

// widest returns the width of the widest text, at most a limit.
func widest(limit int, texts func(yield func(string) bool)) int {
	most := 0
	for s := range texts {
		if most = max(most, width(s, textSize)); most >= limit {
			return limit
		}
	}
	return most
}

// wrap breaks a text into at most so many lines that fit a room. The last is cut
// where the text does not fit, and so is a word that is too long for a line.
func wrap(s string, size, room, most int) []string {
	words := strings.Fields(strings.ToValidUTF8(s, "\ufffd"))
	var lines []string
	for i := 0; i < len(words); {
		line := words[i]
		i++
		for i < len(words) && width(line+" "+words[i], size) <= room {
			line += " " + words[i]
			i++
		}
		if len(lines) == most-1 {
			if i < len(words) {
				line = cut(line+" "+words[i]+cutMark, size, room)
			}
			return append(lines, cut(line, size, room))
		}
		lines = append(lines, cut(line, size, room))
	}
	return lines
}

// cut shortens a text to a room.
func cut(s string, size, room int) string {
	if width(s, size) <= room {
		return s
	}
	used := 0
	for _, r := range cutMark {
		used += thousandths(r)
	}
	for i, r := range s {
		if used += thousandths(r); used*size/1000 > room {
			return strings.TrimRight(s[:i], " ") + cutMark
		}
	}
	return s
}

// runes returns the first characters of a text.
func runes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
