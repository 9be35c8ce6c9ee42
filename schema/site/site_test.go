package site_test

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/site"
)

// whole is the site of what is published.
var whole = sync.OnceValues(func() (map[string][]byte, error) { return site.Files(schema.FS()) })

func files(t testing.TB) map[string][]byte {
	t.Helper()
	all, err := whole()
	require.NoError(t, err)
	return all
}

// A node is an element of a page.
type node struct {
	name       string
	attributes map[string]string
	content    strings.Builder
	children   []*node
}

// text returns the text of a node and of what it holds.
func (n *node) text() string { return n.content.String() }

// all returns the elements of some names below a node; any if there are none.
func (n *node) all(names ...string) (found []*node) {
	for _, c := range n.children {
		if len(names) == 0 || slices.Contains(names, c.name) {
			found = append(found, c)
		}
		found = append(found, c.all(names...)...)
	}
	return found
}

// parse reads a page as strict XML: every tag is closed, every attribute quoted, nothing
// is left unescaped.
func parse(t testing.TB, name string, page []byte) *node {
	t.Helper()
	rest, ok := strings.CutPrefix(string(page), "<!DOCTYPE html>\n")
	require.True(t, ok, name)
	d := xml.NewDecoder(strings.NewReader(rest))
	top := &node{}
	stack := []*node{top}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err, name)
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attributes: map[string]string{}}
			for _, a := range token.Attr {
				require.NotContains(t, n.attributes, a.Name.Local, name)
				n.attributes[a.Name.Local] = a.Value
			}
			stack[len(stack)-1].children = append(stack[len(stack)-1].children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			for _, n := range stack {
				n.content.Write(token)
			}
		case xml.Comment, xml.ProcInst:
			require.Fail(t, name+" has a comment or an instruction")
		}
	}
	require.Len(t, top.children, 1, name)
	return top.children[0]
}

// elements are all that pages are made of.
var elements = strings.Fields(`html head meta title link body a header nav main footer section article figure figcaption div p h1 h2 h3 ul ol li dl dt dd
	table caption thead tbody tr th td code pre small strong span form label input button details summary noscript script svg desc g path rect text`)

// requirePage holds what every page keeps, and returns its root and its names.
func requirePage(t testing.TB, name string, b []byte) (root *node, ids map[string]bool) {
	t.Helper()
	root = parse(t, name, b)
	lang, _, inTree := strings.Cut(name, "/")
	if inTree {
		require.Equal(t, lang, root.attributes["lang"], name)
	}
	require.Len(t, root.all("h1"), 1, name)
	require.Len(t, root.all("main"), 1, name)
	require.NotEmpty(t, strings.TrimSpace(root.all("h1")[0].text()), name)
	ids = map[string]bool{}
	all := root.all()
	level := 0
	for _, n := range all {
		if !slices.Contains(elements, n.name) {
			require.Fail(t, name+" has an element "+n.name)
		}
		if id, ok := n.attributes["id"]; ok && (id == "" || ids[id]) {
			require.Fail(t, name+" has the name "+id+" twice, or one that is empty")
		}
		ids[n.attributes["id"]] = true
		for a := range n.attributes {
			if strings.HasPrefix(a, "on") || a == "style" {
				require.Fail(t, name+" has an attribute "+a)
			}
		}
		switch n.name {
		case "h1", "h2", "h3":
			to := int(n.name[1] - '0')
			if to > level+1 {
				require.Fail(t, name+" leaves out a level before "+n.text())
			}
			level = to
		case "th":
			require.Contains(t, []string{"col", "row"}, n.attributes["scope"], name)
		case "table":
			require.Equal(t, "caption", n.children[0].name, name)
			columns := len(n.all("thead")[0].all("th"))
			for _, tr := range n.all("tbody")[0].all("tr") {
				require.Len(t, tr.children, columns, name)
			}
		case "svg":
			require.Equal(t, "img", n.attributes["role"], name)
			require.Equal(t, []string{"title", "desc"}, []string{n.children[0].name, n.children[1].name}, name)
			require.NotEmpty(t, n.children[1].text(), name)
			require.Equal(t, n.children[0].attributes["id"]+" "+n.children[1].attributes["id"], n.attributes["aria-labelledby"], name)
		}
	}
	for _, n := range all {
		for _, a := range []string{"aria-labelledby", "aria-describedby", "for"} {
			for word := range strings.FieldsSeq(n.attributes[a]) {
				if !ids[word] {
					require.Fail(t, name+": "+a+" names "+word+", which is not there")
				}
			}
		}
	}
	return root, ids
}

// A broken is a link that leads nowhere.
type broken struct{ page, to string }

// follow reads all pages, and returns the links that lead nowhere and the pages that
// can be reached from the first one.
func follow(t testing.TB, all map[string][]byte) (nowhere []broken, reached map[string]bool) {
	t.Helper()
	ids, links := map[string]map[string]bool{}, map[string][]string{}
	for name, b := range all {
		if path.Ext(name) != ".html" {
			continue
		}
		root, here := requirePage(t, name, b)
		ids[name] = here
		for _, n := range root.all("a", "link", "script") {
			for _, a := range []string{"href", "src"} {
				if to, ok := n.attributes[a]; ok {
					links[name] = append(links[name], to)
				}
			}
		}
	}
	for page, list := range links {
		for _, to := range list {
			name, anchor, hasAnchor := strings.Cut(to, "#")
			target := path.Join(path.Dir(page), name)
			if name == "" {
				target = page
			}
			if all[target] == nil || strings.Contains(name, ":") || strings.HasPrefix(name, "/") || hasAnchor && !ids[target][anchor] {
				nowhere = append(nowhere, broken{page, to})
			}
		}
	}
	reached = map[string]bool{"index.html": true}
	for next := []string{"index.html"}; len(next) > 0; next = next[1:] {
		for _, to := range links[next[0]] {
			name, _, _ := strings.Cut(to, "#")
			target := path.Join(path.Dir(next[0]), name)
			if name != "" && !reached[target] {
				reached[target] = true
				next = append(next, target)
			}
		}
	}
	return nowhere, reached
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	all := files(t)
	nowhere, reached := follow(t, all)
	require.Empty(t, nowhere)
	for name := range all {
		if path.Ext(name) == ".html" {
			require.True(t, reached[name], "%s is reached from index.html", name)
		}
	}
	for _, l := range []string{"id", "en"} {
		for _, e := range schema.Contents().CodeLists {
			require.True(t, reached[l+"/list-"+e.Name+".html"], e.Name)
		}
	}
	for _, name := range []string{"style.css", "search.js", "id/search-index.js", "schema/v1/index.json", "schema/v1/centre.schema.json", "schema/v1/codelists/sex.csv"} {
		require.True(t, reached[name], name)
	}
}

func TestLinksThatLeadNowhereAreFound(t *testing.T) {
	page := func(links string) []byte {
		return []byte("<!DOCTYPE html>\n<html lang=\"id\"><body><main><h1>x</h1>" + links + "</main></body></html>")
	}
	nowhere, reached := follow(t, map[string][]byte{
		"index.html": page(`<a href="id/a.html#here">a</a><a href="id/b.html">b</a><a href="https://example.org/">c</a>`),
		"id/a.html":  page(`<a id="here" href="../index.html">a</a><a href="#there">b</a>`),
		"id/c.html":  page(""),
	})
	require.ElementsMatch(t, []broken{{"index.html", "id/b.html"}, {"index.html", "https://example.org/"}, {"id/a.html", "#there"}}, nowhere)
	require.False(t, reached["id/c.html"])
}

// Every type, code list, check, lifecycle, parameter and regulation has its place in
// both languages.
func TestEverythingHasAPlace(t *testing.T) {
	all := files(t)
	catalogue := map[string]string{"checks.json": "check", "lifecycles.json": "lifecycle", "parameters.json": "parameter", "regulations.json": "regulation"}
	ids := regexp.MustCompile(`(?m)^      "id": "([^"]+)"`)
	for _, l := range []string{"id", "en"} {
		names := map[string]map[string]bool{}
		has := func(page, anchor string) {
			t.Helper()
			require.NotNil(t, all[l+"/"+page], page)
			if names[page] == nil {
				_, names[page] = requirePage(t, l+"/"+page, all[l+"/"+page])
			}
			require.True(t, anchor == "" || names[page][anchor], "%s/%s#%s", l, page, anchor)
		}
		for file, kind := range catalogue {
			b, err := fs.ReadFile(schema.FS(), file)
			require.NoError(t, err)
			found := ids.FindAllStringSubmatch(string(b), -1)
			require.Greater(t, len(found), 10, file)
			for _, m := range found {
				switch id := strings.ToLower(m[1]); kind {
				case "check":
					family, _, _ := strings.Cut(id, "-")
					has("checks-"+family+".html", id)
				case "lifecycle":
					has("lifecycle-"+id+".html", "lifecycle-"+id+"-title")
				default:
					has(kind+"s.html", m[1])
				}
			}
		}
		for _, e := range schema.Entries() {
			has("type-"+e.Name+".html", "")
		}
		for _, row := range table(t, "types.csv") {
			if row["code_list"] != "" {
				has("list-"+row["code_list"]+".html", "")
			} else {
				has(pageOf(row["type"]), "")
			}
		}
		for _, row := range table(t, "dictionary.csv") {
			has(pageOf(row["type"]), "property-"+strings.TrimPrefix(row["property"], "$"))
		}
		has("list-sex.html", "code-female")
	}
}

var humps = regexp.MustCompile(`([a-z0-9])([A-Z])`)

// pageOf returns the page of a type.
func pageOf(name string) string {
	return "type-" + strings.ToLower(humps.ReplaceAllString(name, "${1}_$2")) + ".html"
}

// table returns the rows of a published table.
func table(t *testing.T, name string) (all []map[string]string) {
	t.Helper()
	file, err := schema.FS().Open(name)
	require.NoError(t, err)
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 100)
	for _, row := range rows[1:] {
		of := map[string]string{}
		for i, column := range rows[0] {
			of[column] = row[i]
		}
		all = append(all, of)
	}
	return all
}

func TestBothLanguagesHaveTheSamePages(t *testing.T) {
	pages := map[string][]string{}
	for _, name := range slices.Sorted(maps.Keys(files(t))) {
		if l, rest, ok := strings.Cut(name, "/"); ok && l != "schema" {
			pages[l] = append(pages[l], rest)
		}
	}
	require.Equal(t, pages["id"], pages["en"])
	require.Greater(t, len(pages["id"]), 400)
	for name, b := range files(t) {
		l, rest, _ := strings.Cut(name, "/")
		if path.Ext(name) != ".html" || rest == "" {
			continue
		}
		twin := "../" + map[string]string{"id": "en", "en": "id"}[l] + "/" + rest
		require.Contains(t, string(b), `href="`+twin+`"`, name)
	}
}

func TestPagesSayWhatIsPublished(t *testing.T) {
	all := files(t)
	text := func(name string) string {
		require.Contains(t, all, name)
		return strings.Join(strings.Fields(parse(t, name, all[name]).text()), " ")
	}
	enrolment := text("id/type-enrolment.html")
	for _, part := range []string{"Kepesertaan", "batch wajibAngkatanpengenal BatchAngkatannya.", "Daur hidup kepesertaan", "exit_reason data pribadi", "enrolment.schema.json", "UU 27/2022 Pasal 4", "ENR-001"} {
		require.Contains(t, enrolment, part)
	}
	require.Contains(t, text("en/type-rule.html"), "AgeRule")
	require.Contains(t, text("id/list-instructor_rank.html"), "sampai 2020-12-31 → terampil")
	require.Contains(t, text("en/checks-acc.html"), "record with its parts: warning draft error final")
	require.Contains(t, text("en/list-standard_kind.html"), "Basis: PP 31/2006, art. 4 (regulation); PP 10/2018, art. 1 (regulation)")
	require.Contains(t, text("en/regulations.html"), "Founding and classes of local service unitsmediumCTR-019, workload_class")
	require.Contains(t, text("id/list-land_title.html"), "Permenaker 8/2017, pasal 4 (peraturan)")
	require.Contains(t, text("en/checks-ctr.html"), "Version2 (0.2.0), since release 0.1.0")
	require.Contains(t, text("id/checks-att.html"), "from (jam), given (jam)")
	require.Contains(t, text("id/checks-acc.html"), "/assessors/*/worked_for_centre, /assessors/*/worked_until, /visit/from")
	require.Contains(t, text("id/checks-doc.html"), "nilai ini cocok dengan ^[A-Za-z0-9._-]{1,64}$")
	require.Contains(t, text("en/parameters.html"), "25.00%2021-01-01 – 2021-12-31PMK 206")
	require.Contains(t, text("en/lifecycle-batch.html"), "abort (with a reason)runningcancelledanyoneBAT-008")
	require.Contains(t, text("id/type-person.html"), "no_ktp, nomor ktp")
	require.Contains(t, text("en/type-batch.html"), "\"id\": \"")
	require.Contains(t, text("id/terms-t.html"), "Tahap bantuanTranche")
}

func TestTheSearchHasEverything(t *testing.T) {
	for _, l := range []string{"id", "en"} {
		index := string(files(t)[l+"/search-index.js"])
		require.True(t, strings.HasPrefix(index, "window.vokasiIndex=[["))
		for _, part := range []string{`"NIK"`, `"Tranche"`, `type-tranche.html`, `"sex: female"`, `"checks-bat.html#bat-002"`, `no_ktp`, `terms-`} {
			require.Contains(t, index, part)
		}
		require.NotContains(t, index, "<", "nothing ends the script")
	}
}

func TestTheSameBytesEveryTime(t *testing.T) {
	again, err := site.Files(schema.FS(), blk.Indonesian, blk.English)
	require.NoError(t, err)
	require.Equal(t, slices.Sorted(maps.Keys(files(t))), slices.Sorted(maps.Keys(again)))
	for name, b := range files(t) {
		require.True(t, string(b) == string(again[name]), name)
	}
}

func TestTheSiteIsSmallAndStandsAlone(t *testing.T) {
	size := 0
	for name, b := range files(t) {
		size += len(b)
		if ext := path.Ext(name); ext == ".css" || ext == ".html" {
			require.NotContains(t, string(b), "@import", name)
			require.NotContains(t, string(b), "url(", name)
			for _, m := range regexp.MustCompile(`(?:src|href|action)="([^"]*)"`).FindAllStringSubmatch(string(b), -1) {
				require.NotContains(t, m[1], "://", name)
			}
		}
	}
	require.Less(t, size, 25_000_000)
	t.Logf("%d files, %d bytes", len(files(t)), size)
	require.LessOrEqual(t, strings.Count(string(files(t)["search.js"]), "\n"), 150)
}

func TestOneLanguage(t *testing.T) {
	all, err := site.Files(schema.FS(), blk.English)
	require.NoError(t, err)
	nowhere, _ := follow(t, all)
	require.Empty(t, nowhere)
	require.NotContains(t, all, "id/index.html")
	require.NotContains(t, string(all["en/index.html"]), "Bahasa Indonesia")
	_, err = site.Files(schema.FS(), "jv")
	require.EqualError(t, err, `there is no language "jv"`)
}

// hostile are texts that would like to be more than text.
var hostile = []string{`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `]]><!--`, `&lt;`, `javascript:alert(1)`, `</svg></title>`, `{{.}}`, "a\u2028b"}

// A page says what a type and its properties mean in its own language, and in no other.
func TestMeaningsAreInTheLanguageOfThePage(t *testing.T) {
	all := files(t)
	type meaning struct{ page, id, en string }
	var meanings []meaning
	rows := func(name string) []map[string]string {
		file, err := schema.FS().Open(name)
		require.NoError(t, err)
		defer file.Close()
		lines, err := csv.NewReader(file).ReadAll()
		require.NoError(t, err)
		var rows []map[string]string
		for _, line := range lines[1:] {
			row := map[string]string{}
			for i, column := range lines[0] {
				row[column] = line[i]
			}
			rows = append(rows, row)
		}
		return rows
	}
	page, words := map[string]string{}, regexp.MustCompile("([a-z])([A-Z])")
	for _, row := range rows("types.csv") {
		name := row["type"]
		page[name] = "type-" + strings.ToLower(words.ReplaceAllString(name, "${1}_$2")) + ".html"
		if row["code_list"] != "" {
			page[name] = "list-" + row["code_list"] + ".html"
		}
		id, en := strings.Split(row["meaning_id"], "\n\n"), strings.Split(row["description"], "\n\n")
		require.Len(t, id, len(en), name)
		for i := range en {
			if !strings.HasPrefix(en[i], "- ") { // a list of words has the words of both
				meanings = append(meanings, meaning{page[name], id[i], en[i]})
			}
		}
	}
	for _, row := range rows("dictionary.csv") {
		meanings = append(meanings, meaning{page[row["type"]], strings.Join(strings.Fields(row["meaning_id"]), " "), strings.Join(strings.Fields(row["description"]), " ")})
	}
	require.Greater(t, len(meanings), 2000)
	texts := map[string]map[string]bool{} // what stands in the paragraphs, cells and items of a page
	said := func(page string) map[string]bool {
		if texts[page] == nil {
			require.NotNil(t, all[page], page)
			texts[page] = map[string]bool{}
			root, _ := requirePage(t, page, all[page])
			for _, n := range root.all("p", "td", "li") {
				texts[page][strings.Join(strings.Fields(n.text()), " ")] = true
			}
		}
		return texts[page]
	}
	for _, m := range meanings {
		id, en := said("id/"+m.page), said("en/"+m.page)
		require.True(t, id[m.id], "id/%s: %s", m.page, m.id)
		require.False(t, id[m.en], "id/%s: %s", m.page, m.en)
		require.True(t, en[m.en], "en/%s: %s", m.page, m.en)
		require.False(t, en[m.id], "en/%s: %s", m.page, m.id)
	}
}

// small returns published files with a text in every place where people write.
func small(text string) fstest.MapFS {
	quoted := func(s string) string {
		return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
	}
	cell := `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	q := quoted(text)
	both := `{"id":` + q + `,"en":` + q + `}`
	basis := `[{"kind":"practice","label":` + both + `}]`
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		"index.json": file(`{"release":` + q + `,"schemas":[],"code_lists":[{"name":"a"}],"files":[]}`),
		"types.csv": file("type,kind,label_id,label_en,page,code_list,description,meaning_id,example\nOne,object," + cell + "," + cell + ",dictionary/one.md,," + cell + "," + cell + ",one.json#/p/0" +
			"\nA,code list," + cell + "," + cell + ",codelists/a.csv,a," + cell + "," + cell + ",\nDataset,object,Dataset,Dataset,,,,,\n"),
		"dictionary.csv": file("type,property,kind,refers_to,label_id,label_en,description,meaning_id,column_aliases,pattern,personal_data\nOne,p,text,," + cell + "," + cell + "," + cell + "," + cell + "," + cell + "," + cell + ",general\n" +
			"One,q,code,A,x,y,,,,,\n"),
		"one.json":         file(`{"p":[` + q + `]}`),
		"codelists/a.json": file(`{"id":"a","label":` + both + `,"basis":` + basis + `,"codes":[{"value":"v","label":` + both + `,"meaning":` + both + `,"basis":` + basis + `,"aliases":[` + q + `]}]}`),
		"checks.json": file(`{"entries":[{"id":"ABC-001","version":2,"since":` + q + `,"changed":` + q + `,"parameter_kinds":{` + q + `:` + q + `},"scope":"record","severity":{"draft":"error"},"must":` + both + `,"mend":` + both + `,"parameters":[` + q + `],"basis":` + basis +
			`,"places":[{"entity":"one","at":` + q + `,"holds":{"in":` + q + `,"of":[` + q + `]},"fields":[` + q + `],"fields_from":"cases"},{"entity":` + q + `,"at":""}]},` +
			`{"id":"ABC-002","version":1,"status":"retired","since":` + q + `,"until":` + q + `,"successor":"ABC-001","severity":{},"basis":[],"places":[]}]}`),
		"lifecycles.json":     file(`{"entries":[{"id":"one","label":` + both + `,"initial":"v","states":"a","events":"a","terminal":["v"],"transitions":[{"from":["v",` + q + `],"event":"v","to":"v"},{"from":["v"],"event":` + q + `,"to":` + q + `}],"mermaid":` + both + `}]}`),
		"parameters.json":     file(`{"entries":[{"id":"p","label":` + both + `,"unit":"codes","stricter":"fixed","values":[{"codes":[` + q + `],"basis":` + basis + `}]}]}`),
		"regulations.json":    file(`{"entries":[{"id":"r","name":` + q + `,"about":` + both + `,"confidence":"high"}]}`),
		"vokasi.openapi.json": file(`{"components":{"schemas":{}}}`),
	}
}

func TestHostileTextsStayTexts(t *testing.T) {
	for _, text := range hostile {
		all, err := site.Files(small(text))
		require.NoError(t, err, text)
		want := len(elementsOf(t, "x"))
		require.Equal(t, want, len(elementsOf(t, text)), "%q makes no element", text)
		root, _ := requirePage(t, "id/type-one.html", all["id/type-one.html"])
		require.Equal(t, text, root.all("h1")[0].text())
		require.Equal(t, `"`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text)+`"`, root.all("pre")[0].text())
	}
}

// elementsOf returns the elements of the pages about a text, one page after the other.
// The glossary sorts by the text, and is left out.
func elementsOf(t *testing.T, text string) (names []string) {
	all, err := site.Files(small(text))
	require.NoError(t, err)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if path.Ext(name) != ".html" || strings.Contains(name, "/terms") {
			continue
		}
		root, _ := requirePage(t, name, all[name])
		for _, n := range root.all() {
			if n.name != "p" && n.name != "text" { // white space makes no paragraph, and long texts take several lines of a picture
				names = append(names, name+" "+n.name)
			}
		}
	}
	return names
}

// A check that is retired says what became of it, and nothing else.
func TestRetiredCheck(t *testing.T) {
	all, err := site.Files(small("x"))
	require.NoError(t, err)
	root, _ := requirePage(t, "en/checks-abc.html", all["en/checks-abc.html"])
	articles := root.all("article")
	require.Len(t, articles, 2)
	require.Contains(t, articles[0].text(), "x and maybe more")
	require.Equal(t, "ABC-002 Version1, since release x, retired in release x → ABC-001", strings.Join(strings.Fields(articles[1].text()), " "))
}

func TestFilesThatAreNotThere(t *testing.T) {
	for _, name := range []string{"index.json", "types.csv", "dictionary.csv", "codelists/a.json", "checks.json", "lifecycles.json", "parameters.json", "regulations.json", "vokasi.openapi.json"} {
		published := small("x")
		delete(published, name)
		_, err := site.Files(published)
		require.ErrorIs(t, err, fs.ErrNotExist, name)
		published[name] = &fstest.MapFile{Data: []byte("\"")}
		_, err = site.Files(published)
		require.ErrorContains(t, err, strings.TrimPrefix(name, "codelists/")[:1], name)
	}
	published := small("x")
	published["dictionary.csv"].Data = []byte("type,property\nOther,p\n")
	_, err := site.Files(published)
	require.EqualError(t, err, `dictionary.csv: there is no type "Other"`)
}
