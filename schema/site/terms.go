package site

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A term is a word of the domain with what it is called in the other language.
type term struct {
	Text   string
	Anchor string
	Others []string
	Where  []link
	More   int // places that are not shown

	places map[link]bool
}

// letter is what a page of the glossary has: terms with one letter in front.
type letter struct {
	Name, File string
	Terms      []*term
	// The pages of all letters.
	Letters []link
}

// mostPlaces is how many places of a term the glossary shows.
const mostPlaces = 6

// terms returns the labels of types, properties and codes, sorted.
func (w *writer) terms() []*term {
	by := map[string]*term{}
	add := func(label blk.Text, to link) {
		text := label.In(w.lang)
		key := strings.ToLower(text)
		if key == "" {
			return
		}
		t := by[key]
		if t == nil {
			t = &term{Text: text, places: map[link]bool{}}
			by[key] = t
		}
		if other := label.In(w.other()); !slices.ContainsFunc(t.Others, func(o string) bool { return strings.EqualFold(o, other) }) {
			t.Others = append(t.Others, other)
		}
		switch {
		case t.places[to]:
		case len(t.Where) < mostPlaces:
			t.Where = append(t.Where, to)
		default:
			t.More++
		}
		t.places[to] = true
	}
	for _, t := range w.types {
		add(t.label, w.typeLink(t.name))
	}
	for _, l := range w.lists {
		add(l.Label, link{listFile(l.ID), l.ID})
	}
	for _, t := range w.types {
		for _, p := range t.properties {
			add(p.label, link{typeFile(t) + "#" + propertyAnchor(p.name), t.name + "." + p.name})
		}
	}
	for _, l := range w.lists {
		for _, c := range l.Codes {
			add(c.Label, link{listFile(l.ID) + "#" + codeAnchor(c.Value), l.ID + ": " + c.Value})
		}
	}
	all := make([]*term, 0, len(by))
	for _, t := range by {
		all = append(all, t)
	}
	slices.SortFunc(all, func(a, b *term) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.Text), strings.ToLower(b.Text)), cmp.Compare(a.Text, b.Text))
	})
	for i, t := range all {
		t.Anchor = "term-" + itoa(i+1)
	}
	return all
}

// Anchor returns the name of a property on the page of its type.
func (p propertyView) Anchor() string { return propertyAnchor(p.Name) }

func propertyAnchor(name string) string { return "property-" + strings.TrimPrefix(name, "$") }

// letterOf returns the letter that a term stands under; "0" for digits and signs.
func letterOf(text string) string {
	for _, r := range strings.ToLower(text) {
		switch {
		case r >= 'a' && r <= 'z':
			return string(r)
		case unicode.IsDigit(r):
			return "0"
		}
	}
	return "0"
}

func (w *writer) termPages() error {
	all := w.terms()
	var letters []*letter
	var links []link
	for _, name := range strings.Split("0abcdefghijklmnopqrstuvwxyz", "") {
		l := &letter{Name: strings.ToUpper(name), File: "terms-" + name + ".html"}
		if name == "0" {
			l.Name = "0–9"
		}
		for _, t := range all {
			if letterOf(t.Text) == name {
				l.Terms = append(l.Terms, t)
			}
		}
		letters = append(letters, l)
		links = append(links, link{l.File, l.Name})
	}
	for _, l := range letters {
		l.Letters = links
		about := w.say("Istilah, padanannya dalam bahasa Inggris, dan tempatnya.", "Terms, what they are called in Indonesian, and where they stand.")
		if l.Terms == nil {
			about = w.say("Tidak ada istilah dengan huruf ini.", "No term begins with this letter.")
		}
		if err := w.write("terms.html", page{File: l.File, Part: "terms.html", Title: w.say("Glosarium: ", "Glossary: ") + l.Name, About: about, Content: l}); err != nil {
			return err
		}
	}
	return w.write("terms.html", page{File: "terms.html", Part: "terms.html", Title: w.say("Glosarium", "Glossary"), Content: &letter{Letters: links},
		About: w.say(fmt.Sprintf("%s istilah dari kamus data dan daftar kode.", w.number(itoa(len(all)))), fmt.Sprintf("%s terms of the dictionary and the code lists.", w.number(itoa(len(all)))))})
}

// A searchEntry is what can be found: kind, title, text, place, other words by which it is
// found, and what it means.
type searchEntry [6]string

// searchPage makes the page of the search and the words that it looks in.
func (w *writer) searchPage() error {
	kinds := map[string]string{"type": w.say("jenis data", "type"), "property": w.say("properti", "property"), "list": w.say("daftar kode", "code list"), "code": w.say("kode", "code"), "check": w.say("pemeriksaan", "check"), "term": w.say("istilah", "term"),
		"lifecycle": w.say("daur hidup", "lifecycle"), "parameter": w.say("parameter", "parameter"), "regulation": w.say("peraturan", "regulation")}
	var all []searchEntry
	explain := func(kind, title, text, href, meaning string, more ...string) {
		all = append(all, searchEntry{kinds[kind], title, text, href, strings.Join(more, " "), firstSentence(meaning)})
	}
	add := func(kind, title, text, href string, more ...string) { explain(kind, title, text, href, "", more...) }
	here, there := w.lang, w.other()
	for _, t := range w.types {
		explain("type", t.name, t.label.In(here), w.typeLink(t.name).Href, t.meaning.In(here), t.label.In(there))
	}
	for _, l := range w.lists {
		add("list", l.ID, l.Label.In(here), listFile(l.ID), l.Label.In(there))
	}
	for _, l := range w.lifecycles {
		add("lifecycle", l.ID, l.Label.In(here), lifecycleFile(l), l.Label.In(there))
	}
	for _, p := range w.parameters {
		add("parameter", p.ID, p.Label.In(here), "parameters.html#"+p.ID, p.Label.In(there))
	}
	for _, r := range w.regulations {
		add("regulation", r.Name, r.About.In(here), "regulations.html#"+r.ID, r.About.In(there))
	}
	for _, t := range w.types {
		for _, p := range t.properties {
			explain("property", t.name+"."+p.name, p.label.In(here), typeFile(t)+"#"+propertyAnchor(p.name), p.meaning.In(here), p.label.In(there), p.column)
		}
	}
	for _, l := range w.lists {
		for _, c := range l.Codes {
			explain("code", l.ID+": "+c.Value, c.Label.In(here), listFile(l.ID)+"#"+codeAnchor(c.Value), c.Meaning.In(here), append([]string{c.Label.In(there)}, c.Aliases...)...)
		}
	}
	seen := map[string]bool{}
	for _, c := range w.checks {
		if !seen[c.ID] {
			add("check", c.ID, c.Must.In(here), checkHref(c.ID), c.Must.In(there))
		}
		seen[c.ID] = true
	}
	for _, t := range w.terms() {
		add("term", t.Text, strings.Join(t.Others, ", "), "terms-"+letterOf(t.Text)+".html#"+t.Anchor)
	}
	words, err := json.Marshal(all)
	if err != nil {
		return err
	}
	w.files[string(w.lang)+"/search-index.js"] = append(append([]byte("window.vokasiIndex="), words...), ";\n"...)
	return w.write("search.html", page{File: "search.html", Part: "search.html", Title: w.say("Cari", "Search"), About: w.say("Mencari jenis data, properti, kode, pemeriksaan dan istilah dalam kedua bahasa.", "Finds types, properties, codes, checks and terms in both languages.")})
}
