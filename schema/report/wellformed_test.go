package report_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/report"
)

// A node is an element of a page.
type node struct {
	name       string
	attributes map[string]string
	own        strings.Builder // its text without that of its children
	children   []*node
}

// text returns the text of a node and of what it holds.
func (n *node) text() string {
	s := n.own.String()
	for _, c := range n.children {
		s += c.text()
	}
	return s
}

// all returns the elements of a name below a node.
func (n *node) all(name string) []*node {
	var found []*node
	for _, c := range n.children {
		if c.name == name {
			found = append(found, c)
		}
		found = append(found, c.all(name)...)
	}
	return found
}

// parse reads markup as strict XML: every tag is closed, every attribute quoted,
// nothing is left unescaped.
func parse(t testing.TB, page string) *node {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	top := &node{}
	stack := []*node{top}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attributes: map[string]string{}}
			for _, a := range token.Attr {
				if _, twice := n.attributes[a.Name.Local]; twice {
					require.Fail(t, n.name+" has an attribute twice: "+a.Name.Local)
				}
				n.attributes[a.Name.Local] = a.Value
			}
			stack[len(stack)-1].children = append(stack[len(stack)-1].children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			stack[len(stack)-1].own.Write(token)
		case xml.Comment, xml.ProcInst:
			require.Fail(t, "a page has neither comments nor instructions")
		}
	}
	require.Len(t, stack, 1)
	require.Len(t, top.children, 1)
	return top.children[0]
}

// The elements and attributes that pages are made of: nothing that runs, nothing
// that loads.
var (
	htmlElements    = set("html head meta title style body header main section h1 h2 p div dl dt dd table caption thead tbody tfoot tr th td code figure figcaption details summary ul li span small svg")
	pictureElements = set("svg title desc defs pattern rect path circle text tspan g")
	attributes      = set("lang charset name content class tabindex role aria-label scope colspan open id " +
		"xmlns viewBox width height aria-labelledby font-family font-size font-weight fill x y rx cx cy r d stroke stroke-width stroke-dasharray stroke-linejoin paint-order text-anchor patternUnits transform opacity")
)

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, word := range strings.Fields(words) {
		s[word] = true
	}
	return s
}

// isPlace reports whether a place in a picture has at most two decimals.
func isPlace(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, decimals, point := strings.Cut(s, ".")
	return strings.Trim(whole+decimals, "0123456789") == "" && whole != "" && len(decimals) <= 2 && point == (decimals != "")
}

// isPath reports whether all numbers of a path are places.
func isPath(s string) bool {
	numbers := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("MLAVHZmhvz ()", r) })
	for _, n := range numbers {
		if !isPlace(n) && n != "translate" {
			return false
		}
	}
	return true
}

// requirePicture holds what every SVG picture keeps.
func requirePicture(t testing.TB, svg *node) {
	t.Helper()
	require.Equal(t, "http://www.w3.org/2000/svg", svg.attributes["xmlns"])
	require.Equal(t, "img", svg.attributes["role"])
	require.Equal(t, "title", svg.children[0].name)
	require.Equal(t, "desc", svg.children[1].name)
	require.NotEmpty(t, svg.children[1].text())
	require.Equal(t, svg.children[0].attributes["id"]+" "+svg.children[1].attributes["id"], svg.attributes["aria-labelledby"])
	ids := map[string]bool{}
	var visit func(n *node)
	visit = func(n *node) {
		if !pictureElements[n.name] {
			require.Fail(t, "no picture has an element "+n.name)
		}
		ids[n.attributes["id"]] = true
		for name, value := range n.attributes {
			ok := true
			switch name {
			case "x", "y", "cx", "cy", "r", "rx", "font-size", "stroke-width":
				ok = isPlace(value)
			case "width", "height":
				ok = isPlace(value) && value[0] != '-'
			case "d", "viewBox", "transform":
				ok = isPath(value)
			}
			if !ok {
				require.Fail(t, n.name+" "+name+" is "+value)
			}
		}
		for _, c := range n.children {
			visit(c)
		}
	}
	visit(svg)
	for _, n := range append(svg.all("rect"), svg.all("path")...) {
		if id, ok := strings.CutPrefix(n.attributes["fill"], "url(#"); ok {
			require.True(t, ids[strings.TrimSuffix(id, ")")], "pattern %s is defined", id)
		}
	}
}

// requirePage holds what every page keeps, and returns its root.
func requirePage(t testing.TB, page string) *node {
	t.Helper()
	require.True(t, strings.HasPrefix(page, "<!DOCTYPE html>\n"))
	require.Contains(t, page[:200], `<meta charset="utf-8"/>`)
	require.NotContains(t, strings.ToLower(page), "<script")
	root := parse(t, strings.TrimPrefix(page, "<!DOCTYPE html>"))
	require.Equal(t, "html", root.name)
	require.Contains(t, []string{"id", "en"}, root.attributes["lang"])
	require.Len(t, root.all("title"), 1+len(pictureTitles(root)))
	require.Len(t, root.all("h1"), 1)
	require.Len(t, root.all("main"), 1)
	styles := root.all("style")
	require.Len(t, styles, 1)
	for _, never := range []string{"//", "@import", "url("} {
		require.NotContains(t, styles[0].text(), never)
	}
	ids := map[string]bool{}
	var visit func(n *node, inPicture bool)
	visit = func(n *node, inPicture bool) {
		if !inPicture && !htmlElements[n.name] {
			require.Fail(t, "no page has an element "+n.name)
		}
		for name := range n.attributes {
			if !attributes[name] {
				require.Fail(t, "no page has an attribute "+name)
			}
		}
		if id := n.attributes["id"]; id != "" {
			require.False(t, ids[id], "id %s stands once", id)
			ids[id] = true
		}
		for _, c := range n.children {
			visit(c, inPicture || n.name == "svg")
		}
	}
	visit(root, false)
	for _, svg := range root.all("svg") {
		requirePicture(t, svg)
	}
	for _, table := range root.all("table") {
		require.Equal(t, "caption", table.children[0].name)
		require.NotEmpty(t, table.children[0].text())
		for _, th := range table.all("th") {
			require.Contains(t, []string{"col", "row"}, th.attributes["scope"])
		}
		columns := len(table.all("thead")[0].all("th"))
		for _, row := range append(table.all("tbody"), table.all("tfoot")...) {
			for _, tr := range row.all("tr") {
				if len(tr.children) == 1 && tr.children[0].attributes["colspan"] != "" {
					continue
				}
				require.Len(t, tr.children, columns)
			}
		}
	}
	for _, figure := range root.all("figure") {
		require.Len(t, figure.all("svg"), 1)
		require.Len(t, figure.all("table"), 1, "the numbers are behind every picture")
		require.Len(t, figure.all("figcaption"), 1)
	}
	return root
}

func pictureTitles(root *node) []*node {
	var titles []*node
	for _, svg := range root.all("svg") {
		titles = append(titles, svg.all("title")...)
	}
	return titles
}

func TestPagesAreWellFormed(t *testing.T) {
	for _, p := range []*report.Page{year(blk.Indonesian), year(blk.English), edges(), {}, {Lang: "fr"}, {Sections: []report.Section{{}}}} {
		requirePage(t, html(t, p))
	}
	root := requirePage(t, html(t, year(blk.English)))
	require.Equal(t, "en", root.attributes["lang"])
	require.Equal(t, "id", requirePage(t, html(t, &report.Page{Lang: "fr"})).attributes["lang"])
	require.Len(t, root.all("h2"), 5)
}

func TestPicturesStandAlone(t *testing.T) {
	for _, p := range []*report.Page{year(blk.Indonesian), edges()} {
		for _, s := range p.Sections {
			for _, b := range s.Blocks {
				f, ok := b.(report.Figure)
				if !ok {
					continue
				}
				var out bytes.Buffer
				require.NoError(t, f.WriteSVG(&out, p.Lang))
				require.True(t, strings.HasPrefix(out.String(), "<svg xmlns="))
				svg := parse(t, out.String())
				requirePicture(t, svg)
				require.Equal(t, f.Title.ID, svg.children[0].text())
			}
		}
	}
}

func TestGoldenPicture(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, year(blk.Indonesian).Sections[3].Blocks[0].(report.Figure).WriteSVG(&out, blk.Indonesian))
	golden(t, "workshops.svg", out.String())
}

// hostile are texts that would like to be more than text.
var hostile = []string{
	`<script>alert(1)</script>`, `</style><script>`, `"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `]]>`, `<!--`, `-->`, `<![CDATA[`, `&amp;&lt;&#60;`, `javascript:alert(1)`,
	"\x00\x01\x1f\x7f\u0080\u009f", "\xff\xfe\xc0\x80\xed\xa0\x80", "\u202egnirts\u202c\u2066\u2069", "\ufffe\uffff\ufdd0\U0001fffe", "a\tb\nc\r\nd", "</title></svg></table>", "url(#x)", "{{.}}", "%s%n", "\u2028\u2029", "…", "😀 𝕏 ع ก",
}

// everywhere is a page that says a text in every place where a text can stand.
func everywhere(s string) *report.Page {
	t := same(s)
	v := report.Words(t)
	series := []report.Series{{Name: t, Values: numbers(1, 2)}, {Name: t, Values: append(numbers(3), v)}}
	twice := []blk.Text{t, t}
	d := period("2025-01-01", "2025-02-01")
	return &report.Page{
		Lang: blk.Lang(s), Title: t, Subtitle: t, Notice: t,
		Sections: []report.Section{{Title: t, Blocks: []report.Block{
			report.Paragraph{Text: t},
			report.KeyFigures{Tiles: []report.KeyFigure{{Label: t, Value: v, Note: t, Target: v}}},
			report.Table{Caption: t, Columns: twice, Rows: [][]report.Value{{v, report.Code(s)}}, Totals: []report.Value{v, v, v}, Note: t},
			report.FindingsList{Caption: t, Findings: blk.Findings{{Check: blk.CheckID(s), Severity: blk.Severity(s), At: s, Text: t, Mend: t}}},
			report.AnswerTree{Answer: blk.Answer{Text: t, Mend: t, Basis: []blk.Basis{blk.Practice(t)}, Children: []blk.Answer{{Truth: 9, Text: t}}}},
			report.Definitions{Terms: []report.Definition{{Term: t, Meaning: t}}},
			report.Figure{Title: t, Note: t, Chart: report.BarChart{Categories: twice, Series: series, Counts: t, Target: report.Number(2)}},
			report.Figure{Title: t, Note: t, Chart: report.BarChart{Categories: twice, Series: series, Counts: t, Target: v, Vertical: true, Stacked: true}},
			report.Figure{Title: t, Chart: report.LineChart{Categories: twice, Series: series, Counts: t, Target: report.Number(2)}},
			report.Figure{Title: t, Chart: report.FunnelChart{Steps: []report.FunnelStep{{Label: t, Value: report.Number(2)}, {Label: t, Value: v}}}},
			report.Figure{Title: t, Chart: report.TileGridMap{Counts: t, Values: []report.RegionValue{{Name: t, Value: v}, {Region: blk.MustParseRegion("11"), Name: t, Value: v}, {Region: blk.MustParseRegion("12"), Name: t, Value: report.Number(2)}}}},
			report.Figure{Title: t, Chart: report.IntervalChart{Intervals: []report.Interval{{Label: t, Value: report.Number(2), Lower: v, Upper: report.Number(3)}}, Counts: t}},
			report.Figure{Title: t, Chart: report.Timeline{Rows: []report.TimelineRow{{Label: t, Spans: []report.TimelineSpan{{Label: t, Period: d, Kind: 1 << 40}}}}, Kinds: twice, Marks: []report.TimelineMark{{Label: t, On: d.From}}}},
		}}},
	}
}

func TestHostileTextsStayTexts(t *testing.T) {
	for _, s := range hostile {
		root := requirePage(t, html(t, everywhere(s)))
		heading := root.all("h1")[0].text()
		require.Equal(t, heading, root.all("h2")[0].text(), "%q", s)
		require.Empty(t, root.all("h1")[0].children, "%q", s)
	}
	require.Equal(t, hostile[0], requirePage(t, html(t, everywhere(hostile[0]))).all("h1")[0].text())
	require.Equal(t, hostile[8], requirePage(t, html(t, everywhere(hostile[8]))).all("h1")[0].text())
	require.Equal(t, "�gnirts���", requirePage(t, html(t, everywhere(hostile[12]))).all("h1")[0].text())
	require.Equal(t, strings.Repeat("�", 6), requirePage(t, html(t, everywhere(hostile[10]))).all("h1")[0].text())
}

func FuzzPage(f *testing.F) {
	for _, s := range hostile {
		f.Add(s, int64(3), int64(-7))
	}
	f.Fuzz(func(t *testing.T, s string, a, b int64) {
		p := everywhere(s)
		p.Sections[0].Blocks = append(p.Sections[0].Blocks,
			report.Figure{Chart: report.BarChart{Categories: []blk.Text{same(s), same("b")}, Series: []report.Series{{Values: numbers(a, b)}}}},
			report.Figure{Chart: report.LineChart{Categories: []blk.Text{same(s), same("b")}, Series: []report.Series{{Values: []report.Value{report.Hundredths(a), report.Hundredths(b)}}}, Target: report.Hundredths(a)}},
			report.Figure{Chart: report.BarChart{Categories: []blk.Text{same(s)}, Stacked: true, Vertical: a > b, Series: []report.Series{{Values: numbers(a)}, {Values: numbers(b)}, {Values: numbers(a)}}}},
			report.Figure{Chart: report.FunnelChart{Steps: []report.FunnelStep{{Value: report.Number(a)}, {Value: report.Number(b)}}}},
		)
		requirePage(t, html(t, p))
	})
}

func TestPagesAreTheSameEveryTime(t *testing.T) {
	first := html(t, year(blk.English))
	p := year(blk.English)
	var running sync.WaitGroup
	pages := make([]bytes.Buffer, 8)
	for i := range pages {
		running.Go(func() { _ = p.WriteHTML(&pages[i]) })
	}
	running.Wait()
	for i := range pages {
		require.True(t, first == pages[i].String())
	}
}

// A failing takes some bytes and then fails.
type failing struct{ left int }

var errFull = errors.New("the disk is full")

func (f *failing) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestTheErrorOfTheWriterIsReturned(t *testing.T) {
	for _, left := range []int{0, 1, 5000, 20000} {
		require.ErrorIs(t, year(blk.English).WriteHTML(&failing{left}), errFull)
	}
	f := report.Figure{Chart: report.BarChart{}}
	require.ErrorIs(t, f.WriteSVG(&failing{}, blk.English), errFull)
	require.NoError(t, report.Figure{}.WriteSVG(io.Discard, blk.English))
}
