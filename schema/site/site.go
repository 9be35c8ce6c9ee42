// Package site makes a site of static pages from the published files: what there is,
// what it means, what is checked and how to mend it, in Indonesian and English.
//
// # Goals
//
//   - The pages open from a folder, such as one on a memory stick: no server, no
//     network, no font or program from elsewhere. All but the search works without
//     script.
//   - They say what the published files say, and nothing else. The same files make the
//     same bytes.
//   - They can be read on a telephone, in the dark, on paper, and by those who listen.
//
// # Non-goals
//
// Writing files: the program vokasi does ("vokasi docs").
package site

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"path"

	"github.com/vokasi/vokasi-go/blk"
)

//go:embed templates static
var sources embed.FS

// Files returns the files of the site by their paths: the pages of each language in a
// folder of its own, the published files themselves in schema/v1 as their identifiers
// have them, and index.html.
//
// published holds the files as [github.com/vokasi/vokasi-go/schema.FS] does. Without
// languages there are Indonesian and English.
func Files(published fs.FS, languages ...blk.Lang) (map[string][]byte, error) {
	if len(languages) == 0 {
		languages = []blk.Lang{blk.Indonesian, blk.English}
	}
	m, err := read(published)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	if err := copyInto(files, published, "schema/v1"); err != nil {
		return nil, err
	}
	static, err := fs.Sub(sources, "static")
	if err != nil {
		return nil, err
	}
	if err := copyInto(files, static, ""); err != nil {
		return nil, err
	}
	if files["index.html"], err = firstPage(languages); err != nil {
		return nil, err
	}
	for _, l := range languages {
		if !l.IsValid() {
			return nil, fmt.Errorf("there is no language %s", blk.QuoteWord(string(l)))
		}
		w := writer{model: m, lang: l, languages: languages, files: files}
		if err := w.pages(); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// firstPage returns the page where a reader chooses a language.
func firstPage(languages []blk.Lang) ([]byte, error) {
	t, err := template.ParseFS(sources, "templates/index.html")
	if err != nil {
		return nil, err
	}
	var choices []twin
	for _, l := range languages {
		choices = append(choices, twin{l, string(l) + "/index.html", languageName(l)})
	}
	var out bytes.Buffer
	err = t.Execute(&out, choices)
	return out.Bytes(), err
}

// languageName returns the name of a language in itself.
func languageName(l blk.Lang) string {
	if l == blk.Indonesian {
		return "Bahasa Indonesia"
	}
	return "English"
}

// copyInto adds all files of a folder, below a path.
func copyInto(files map[string][]byte, from fs.FS, below string) error {
	return fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files[path.Join(below, name)], err = fs.ReadFile(from, name)
		return err
	})
}

// A writer makes the pages of one language.
type writer struct {
	*model
	lang      blk.Lang
	languages []blk.Lang
	files     map[string][]byte
	templates map[string]*template.Template
}

// A page is what every page has around its content.
type page struct {
	Lang    blk.Lang
	Release string
	// The name of the file, which is the same in every language.
	File string
	// The part of the site that it is in: the file of an entry of the menu.
	Part  string
	Title string
	// What the page is, in one line.
	About string
	Menu  []link
	// The same page in the other language; absent if there is none.
	Twin    *twin
	Content any
}

// A twin leads to a page in another language.
type twin struct {
	Lang       blk.Lang
	Href, Text string
}

// A link leads to another page of the same language.
type link struct {
	Href, Text string
}

// say returns a text in the language of the pages.
func (w *writer) say(id, en string) string { return blk.Text{ID: id, EN: en}.In(w.lang) }

// menu returns the parts of the site.
func (w *writer) menu() []link {
	return []link{
		{"types.html", w.say("Jenis data", "Types")},
		{"lists.html", w.say("Daftar kode", "Code lists")},
		{"checks.html", w.say("Pemeriksaan", "Checks")},
		{"lifecycles.html", w.say("Daur hidup", "Lifecycles")},
		{"parameters.html", w.say("Parameter", "Parameters")},
		{"regulations.html", w.say("Peraturan", "Regulations")},
		{"terms.html", w.say("Glosarium", "Glossary")},
		{"conformance.html", w.say("Uji kesesuaian", "Conformance")},
		{"search.html", w.say("Cari", "Search")},
	}
}

// write makes one page by a template.
func (w *writer) write(name string, p page) error {
	t := w.templates[name]
	if t == nil {
		var err error
		t, err = template.New("layout.html").Funcs(template.FuncMap{"say": w.say}).ParseFS(sources, "templates/layout.html", "templates/parts.html", "templates/"+name)
		if err != nil {
			return err
		}
		if w.templates == nil {
			w.templates = map[string]*template.Template{}
		}
		w.templates[name] = t
	}
	p.Lang, p.Release, p.Menu = w.lang, w.index.Release, w.menu()
	for _, l := range w.languages {
		if l != w.lang {
			p.Twin = &twin{l, "../" + string(l) + "/" + p.File, languageName(l)}
		}
	}
	var out bytes.Buffer
	if err := t.Execute(&out, p); err != nil {
		return fmt.Errorf("%s: %w", p.File, err)
	}
	w.files[path.Join(string(w.lang), p.File)] = out.Bytes()
	return nil
}
