package site

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// pages makes all pages of the language.
func (w *writer) pages() error {
	for _, make := range []func() error{
		w.startPage, w.typePages, w.listPages, w.checkPages, w.lifecyclePages, w.parameterPage, w.regulationPage, w.termPages, w.conformancePage, w.searchPage,
	} {
		if err := make(); err != nil {
			return err
		}
	}
	return nil
}

// The files of pages. All pages of a language lie side by side.
func typeFile(t *dataType) string       { return "type-" + t.entity + ".html" }
func listFile(id string) string         { return "list-" + id + ".html" }
func familyFile(family string) string   { return "checks-" + family + ".html" }
func lifecycleFile(l *lifecycle) string { return "lifecycle-" + l.ID + ".html" }
func checkHref(id string) string {
	return familyFile((&check{ID: id}).family()) + "#" + strings.ToLower(id)
}

// typeLink leads to a type: to its code list if it is one.
func (w *writer) typeLink(name string) link {
	t := w.typeOf[name]
	switch {
	case t == nil:
		return link{"types.html", name}
	case w.listOf[t.codeList] != nil:
		return link{listFile(t.codeList), name}
	}
	return link{typeFile(t), name}
}

// An area is a part of a dataset with its types.
type area struct {
	Title, About string
	Types        []typeLine
}

// A typeLine is a type in a list.
type typeLine struct {
	link
	Label string
}

func (w *writer) typeLine(t *dataType) typeLine {
	return typeLine{link{typeFile(t), t.name}, t.label.In(w.lang)}
}

// areas returns the parts of a dataset with the types of their lists, and the documents
// that stand alone.
func (w *writer) areas() []area {
	dataset := w.typeOf["Dataset"]
	if dataset == nil {
		return nil
	}
	documents := area{Title: w.say("Dokumen", "Documents"), About: w.say("Berkas yang dipertukarkan secara utuh.", "Files that are exchanged as a whole.")}
	all := []area{}
	within := map[string]bool{}
	for _, p := range dataset.properties {
		records := w.typeOf[p.refersTo]
		if records == nil || !strings.HasSuffix(records.name, "Records") {
			continue
		}
		a := area{Title: p.label.In(w.lang)}
		for _, list := range records.properties {
			if t := w.typeOf[list.refersTo]; t != nil && t.kind == "object" && !within[t.name] {
				within[t.name] = true
				a.Types = append(a.Types, w.typeLine(t))
			} else if t != nil && w.typeOf[t.listOf] != nil && !within[t.listOf] {
				within[t.listOf] = true
				a.Types = append(a.Types, w.typeLine(w.typeOf[t.listOf]))
			}
		}
		all = append(all, a)
	}
	for _, e := range w.index.Schemas {
		if t := w.typeOf[e.Title]; t != nil && !within[t.name] {
			documents.Types = append(documents.Types, w.typeLine(t))
		}
	}
	return append([]area{documents}, all...)
}

// startView is what the start page shows.
type startView struct {
	Areas  []area
	Counts []count
}

// A count is how many there are of something.
type count struct {
	link
	Number int
}

func (w *writer) startPage() error {
	menu := w.menu()
	checks := map[string]bool{}
	for _, c := range w.checks {
		checks[c.ID] = true
	}
	v := startView{Areas: w.areas()}
	for i, n := range []int{len(w.types), len(w.lists), len(checks), len(w.lifecycles), len(w.parameters), len(w.regulations)} {
		v.Counts = append(v.Counts, count{menu[i], n})
	}
	return w.write("start.html", page{File: "index.html", Title: w.say("Model data pelatihan vokasi", "Data model of vocational training"), Content: v,
		About: w.say("Jenis data, daftar kode, pemeriksaan dan daur hidup untuk BLK, sertifikasi, kelayakan dan pendanaan.", "Types, code lists, checks and lifecycles for training centres, certification, eligibility and funding.")})
}

// typeView is what the page of a type shows.
type typeView struct {
	Name, Label, OtherLabel string
	OtherLang               blk.Lang
	Kind                    string
	Schema                  string
	List                    *link // for a type that is a list: of what
	Limits                  []string
	Paragraphs              []paragraph
	Properties              []propertyView
	Personal                []personalView
	Columns                 []columnView
	Variants                []link
	Relations               *diagram
	Out, In                 []relationView
	Checks                  []checkView
	Lifecycles              []lifecycleView
	Example                 *exampleView
}

// exampleView is an example of a type and where it stands; Root is the name of its
// schema, if it has one.
type exampleView struct{ Text, File, At, Root string }

type propertyView struct {
	Name, Label, Kind, Meaning string
	Required, IsPersonal       bool
	To                         *link
	Limits                     []string
}

type personalView struct{ Name, Class, Basis, Confidence string }

type columnView struct{ Name, Columns string }

// relationView is a type with the properties that refer to it, or by which it refers.
type relationView struct {
	link
	Properties string
}

func (w *writer) other() blk.Lang {
	if w.lang == blk.Indonesian {
		return blk.English
	}
	return blk.Indonesian
}

func (w *writer) typePages() error {
	areas := w.areas()
	listed := map[string]bool{}
	for _, a := range areas {
		for _, t := range a.Types {
			listed[t.Text] = true
		}
	}
	parts := area{Title: w.say("Bagian dari catatan", "Parts of records"), About: w.say("Objek yang terdapat di dalam catatan lain.", "Objects inside other records.")}
	values := area{Title: w.say("Nilai", "Values"), About: w.say("Teks, bilangan dan tanggal yang mempunyai aturan sendiri.", "Texts, numbers and dates with rules of their own.")}
	for _, t := range w.types {
		switch {
		case w.listOf[t.codeList] != nil:
			continue
		case listed[t.name]:
		case w.isRecord(t.name):
			parts.Types = append(parts.Types, w.typeLine(t))
		default:
			values.Types = append(values.Types, w.typeLine(t))
		}
		if err := w.write("type.html", page{File: typeFile(t), Part: "types.html", Title: t.label.In(w.lang), About: t.name + ": " + firstSentence(t.meaning.In(w.lang)), Content: w.typeView(t)}); err != nil {
			return err
		}
	}
	return w.write("types.html", page{File: "types.html", Part: "types.html", Title: w.say("Jenis data", "Types"), About: w.say("Semua jenis data yang diterbitkan.", "All published types."), Content: append(areas, parts, values)})
}

// exampleView returns the example of a type, nil if it has none.
func (t *dataType) exampleView() *exampleView {
	if t.example == "" {
		return nil
	}
	file, at, _ := strings.Cut(t.examplePlace, "#")
	return &exampleView{t.example, file, at, strings.TrimSuffix(t.schema, ".schema.json")}
}

func (w *writer) typeView(t *dataType) typeView {
	v := typeView{
		Name: t.name, Label: t.label.In(w.lang), OtherLabel: t.label.In(w.other()), OtherLang: w.other(), Kind: w.kindWord(t.kind), Schema: t.schema,
		Paragraphs: paragraphs(t.meaning.In(w.lang)), Relations: w.relations(t), Example: t.exampleView(),
	}
	if t.listOf != "" {
		to := w.typeLink(t.listOf)
		v.List = &to
	}
	for _, l := range t.limits {
		v.Limits = append(v.Limits, w.limitWord(l))
	}
	for _, p := range t.properties {
		x := propertyView{Name: p.name, Label: p.label.In(w.lang), Kind: w.kindWord(p.kind), Meaning: p.meaning.In(w.lang), Required: p.required, IsPersonal: p.personal != ""}
		switch {
		case w.listOf[p.codeList] != nil:
			x.To = &link{listFile(p.codeList), p.codeList}
		case p.refersTo != "":
			to := w.typeLink(p.refersTo)
			x.To = &to
		}
		if w.typeOf[p.refersTo] == nil && p.codeList == "" { // else they stand on the page of its type
			for _, l := range p.limits {
				x.Limits = append(x.Limits, w.limitWord(l))
			}
		}
		v.Properties = append(v.Properties, x)
		if p.personal != "" {
			class := map[string]string{"general": w.say("umum", "general"), "specific": w.say("spesifik", "specific")}[p.personal]
			v.Personal = append(v.Personal, personalView{p.name, cmp.Or(class, p.personal), p.personalBasis, w.codeLabel("confidence", p.personalConfidence).In(w.lang)})
		}
		if p.column != "" {
			v.Columns = append(v.Columns, columnView{p.name, strings.ReplaceAll(p.column, "|", ", ")})
		}
	}
	for _, name := range t.variants {
		v.Variants = append(v.Variants, w.typeLink(name))
	}
	v.Out = w.relationViews(outgoing(t), func(r relation) string { return r.to })
	v.In = w.relationViews(t.users, func(r relation) string { return r.from })
	v.Checks = w.checksOf(t)
	for _, l := range w.lifecycles {
		if slices.Contains(l.types, t) {
			v.Lifecycles = append(v.Lifecycles, w.lifecycleView(l))
		}
	}
	return v
}

func (w *writer) relationViews(relations []relation, end func(relation) string) (views []relationView) {
	names, by := neighbours(relations, end)
	for _, n := range names {
		views = append(views, relationView{w.typeLink(n), strings.Join(by[n], ", ")})
	}
	return views
}

// listView is what the page of a code list shows.
type listView struct {
	ID         string
	Open       bool
	Types      []string
	Paragraphs []paragraph
	Basis      []basisView
	Codes      []codeView
	// Which of the columns have anything.
	HasMeaning, HasAliases, HasExternal, HasPeriod, HasBasis bool
	Users                                                    []relationView
	Lifecycles                                               []link
}

type codeView struct {
	Value, Label, Meaning, Aliases, External, Period string
	Successor                                        *link
	Basis                                            []basisView // where it is not that of the list
}

func (w *writer) listPages() error {
	var lines []typeLine
	for _, l := range w.lists {
		v := listView{ID: l.ID, Open: l.Open, Basis: w.basisViews(l.Basis), Users: w.relationViews(l.users, func(r relation) string { return r.from })}
		for _, t := range l.types {
			v.Types = append(v.Types, t.name)
			for _, p := range paragraphs(t.meaning.In(w.lang)) {
				if p.Items == nil { // the words have a table of their own
					v.Paragraphs = append(v.Paragraphs, p)
				}
			}
		}
		for _, c := range l.Codes {
			x := codeView{Value: c.Value, Label: c.Label.In(w.lang), Meaning: c.Meaning.In(w.lang), Aliases: strings.Join(c.Aliases, ", "), Period: w.period(c.Since, c.Until), Basis: w.basisViews(c.Basis)}
			var external []string
			for _, e := range c.External {
				external = append(external, e.System+": "+e.Code)
			}
			x.External = strings.Join(external, ", ")
			if c.Successor != "" {
				x.Successor = &link{"#" + codeAnchor(c.Successor), c.Successor}
			}
			v.HasBasis = v.HasBasis || x.Basis != nil
			v.HasMeaning = v.HasMeaning || x.Meaning != ""
			v.HasAliases = v.HasAliases || x.Aliases != ""
			v.HasExternal = v.HasExternal || x.External != ""
			v.HasPeriod = v.HasPeriod || x.Period != "" || x.Successor != nil
			v.Codes = append(v.Codes, x)
		}
		for _, c := range w.lifecycles {
			if c.States == l.ID || c.Events == l.ID {
				v.Lifecycles = append(v.Lifecycles, link{lifecycleFile(c), c.Label.In(w.lang)})
			}
		}
		title, about := l.Label.In(w.lang), l.ID
		if v.Paragraphs != nil {
			about += ": " + firstSentence(v.Paragraphs[0].Text)
		}
		if err := w.write("list.html", page{File: listFile(l.ID), Part: "lists.html", Title: title, About: about, Content: v}); err != nil {
			return err
		}
		lines = append(lines, typeLine{link{listFile(l.ID), l.ID}, title})
	}
	return w.write("lists.html", page{File: "lists.html", Part: "lists.html", Title: w.say("Daftar kode", "Code lists"), About: w.say("Kata-kata yang boleh dipakai, dengan ejaan lain yang ditemui.", "The words that may be used, with other spellings met."), Content: lines})
}

// Anchor returns the name of a code on its page.
func (c codeView) Anchor() string { return codeAnchor(c.Value) }

func codeAnchor(value string) string { return "code-" + value }

// parameterView is a parameter with its values.
type parameterView struct {
	ID, Label, Unit, Stricter string
	Values                    []valueView
}

type valueView struct {
	Value, Period string
	Basis         []basisView
}

func (w *writer) parameterPage() error {
	var views []parameterView
	for _, p := range w.parameters {
		v := parameterView{p.ID, p.Label.In(w.lang), w.codeLabel("unit", p.Unit).In(w.lang), w.codeLabel("strictness", p.Stricter).In(w.lang), nil}
		for _, x := range p.Values {
			value := strings.Join(x.Codes, ", ")
			if p.Unit != "codes" {
				value = w.amount(x.Number, p.Unit)
			}
			v.Values = append(v.Values, valueView{value, w.period(x.Since, x.Until), w.basisViews(x.Basis)})
		}
		views = append(views, v)
	}
	return w.write("parameters.html", page{File: "parameters.html", Part: "parameters.html", Title: w.say("Parameter", "Parameters"), Content: views,
		About: w.say("Ambang dan bobot yang dipakai pemeriksaan, dengan masa berlaku dan dasarnya.", "Thresholds and weights of the checks, with when they apply and what they rest on.")})
}

// regulationView is a regulation with what refers to it.
type regulationView struct {
	ID, Name, About, Since, Confidence string
	ReplacedBy, Amends                 *link
	Users                              []link // checks, parameters and code lists
}

func (w *writer) regulationPage() error {
	var views []regulationView
	to := func(id string) *link {
		if id == "" {
			return nil
		}
		return &link{"#" + id, cmp.Or(w.nameOf[id], id)}
	}
	for _, r := range w.regulations {
		v := regulationView{ID: r.ID, Name: r.Name, About: r.About.In(w.lang), Since: r.Since, Confidence: w.codeLabel("confidence", r.Confidence).In(w.lang), ReplacedBy: to(r.ReplacedBy), Amends: to(r.Amends)}
		rests := func(b basis) bool { return b.Regulation == r.ID }
		add := func(l link, rest []basis) {
			if slices.ContainsFunc(rest, rests) && !slices.Contains(v.Users, l) {
				v.Users = append(v.Users, l)
			}
		}
		for _, c := range w.checks {
			add(link{checkHref(c.ID), c.ID}, c.Basis)
		}
		for _, p := range w.parameters {
			for _, x := range p.Values {
				add(link{"parameters.html#" + p.ID, p.ID}, x.Basis)
			}
		}
		for _, l := range w.lists {
			add(link{listFile(l.ID), l.ID}, l.Basis)
			for _, c := range l.Codes {
				add(link{listFile(l.ID), l.ID}, c.Basis)
			}
		}
		views = append(views, v)
	}
	return w.write("regulations.html", page{File: "regulations.html", Part: "regulations.html", Title: w.say("Peraturan", "Regulations"), Content: views,
		About: w.say("Peraturan yang menjadi dasar pemeriksaan, parameter dan daftar kode, sejauh kami mengetahuinya.", "The regulations that checks, parameters and code lists rest on, as far as we know them.")})
}

func (w *writer) conformancePage() error {
	var tables []link
	for _, l := range []string{"index.json", "dataset.schema.json", "checks.json", "checks.csv", "beyond_schema.json", "lifecycles.json", "parameters.json", "regulations.json", "dictionary.csv", "types.csv", "vokasi.d.ts", "vokasi.openapi.json", "context.jsonld", "regions.csv"} {
		if w.files["schema/v1/"+l] != nil {
			tables = append(tables, link{"../schema/v1/" + l, l})
		}
	}
	return w.write("conformance.html", page{File: "conformance.html", Part: "conformance.html", Title: w.say("Uji kesesuaian", "Conformance"), Content: tables,
		About: w.say("Menguji program sendiri dengan kasus dan predikat yang diterbitkan.", "Testing a program of your own with the published cases and predicates.")})
}
