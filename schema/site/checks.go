package site

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// checkView is a check as pages show it.
type checkView struct {
	link
	Must, Mend string
	Scope      string
	Severity   []severityView
	Parameters string
	History    string
	Successor  *link // of a retired check
	Needs      []link
	Basis      []basisView
	At         string // where on the page of a type
	Places     []placeView
	Holds      []holdsView
	Fields     []fieldsView
	// Whether the text is that of the entry before it, which has the same id.
	IsSame bool
}

// severityView is how grave a failure is in some phases.
type severityView struct {
	Phases, Label, Class string
}

type basisView struct {
	Kind, Label string
	To          *link
}

// placeView is where in a type a check looks.
type placeView struct {
	link
	At string
}

// holdsView is a predicate with the places where it is asked.
type holdsView struct {
	Condition, Places string
}

// fieldsView is which members of a type a check reads.
type fieldsView struct {
	Entity, Fields string
	// Whether these are all.
	IsAll bool
}

// idView is all checks with one id: what is asked of a record, and what of a move, may
// differ in how grave it is, and some differ in their text.
type idView struct {
	link
	Anchor  string
	Entries []checkView
}

// familyView is a family of checks.
type familyView struct {
	Name string
	File string
	IDs  []*idView
}

func (w *writer) checkPages() error {
	var families []*familyView
	for _, c := range w.checks {
		name := strings.ToUpper(c.family())
		if len(families) == 0 || families[len(families)-1].Name != name {
			families = append(families, &familyView{Name: name, File: familyFile(c.family())})
		}
		f := families[len(families)-1]
		if len(f.IDs) == 0 || f.IDs[len(f.IDs)-1].Text != c.ID {
			f.IDs = append(f.IDs, &idView{link: link{checkHref(c.ID), c.ID}, Anchor: strings.ToLower(c.ID)})
		}
		id := f.IDs[len(f.IDs)-1]
		v := w.checkView(c)
		w.addPlaces(&v, c)
		addFields(&v, c)
		if n := len(id.Entries); n > 0 {
			before := id.Entries[n-1]
			v.IsSame = before.Must == v.Must && before.Mend == v.Mend
		}
		id.Entries = append(id.Entries, v)
	}
	for _, f := range families {
		if err := w.write("family.html", page{File: f.File, Part: "checks.html", Title: w.say("Pemeriksaan ", "Checks ") + f.Name, About: w.say("Apa yang diperiksa, dan cara memperbaikinya.", "What is checked, and how to mend it."), Content: f}); err != nil {
			return err
		}
	}
	return w.write("checks.html", page{File: "checks.html", Part: "checks.html", Title: w.say("Pemeriksaan", "Checks"), About: w.say("Semua pemeriksaan menurut kelompoknya.", "All checks by their families."), Content: families})
}

// checksOf returns the checks that look at a type. One that asks the same of a record and
// of a move stands once.
func (w *writer) checksOf(t *dataType) (views []checkView) {
	for _, c := range w.checks {
		var at []string
		for _, p := range c.Places {
			if p.Entity != t.entity {
				continue
			}
			where := p.At
			switch {
			case c.Scope == "move":
				where = w.codeLabel("scope", c.Scope).In(w.lang)
			case where == "":
				where = w.say("catatan", "record")
			}
			if !slices.Contains(at, where) {
				at = append(at, where)
			}
		}
		if at == nil {
			continue
		}
		v := w.checkView(c)
		v.At = strings.Join(at, ", ")
		if n := len(views); n > 0 && views[n-1].Text == v.Text && views[n-1].Must == v.Must {
			views[n-1].At += ", " + v.At
			continue
		}
		views = append(views, v)
	}
	return views
}

// checkView returns a check without its places.
func (w *writer) checkView(c *check) checkView {
	v := checkView{
		link: link{checkHref(c.ID), c.ID}, Must: c.Must.In(w.lang), Mend: c.Mend.In(w.lang), Scope: w.codeLabel("scope", c.Scope).In(w.lang),
		Parameters: w.parameterNames(c), History: w.history(c), Basis: w.basisViews(c.Basis), Severity: w.severities(c.Severity),
	}
	if c.Successor != "" {
		v.Successor = &link{checkHref(c.Successor), c.Successor}
	}
	for _, id := range c.Needs {
		if w.checkOf[id] != nil {
			v.Needs = append(v.Needs, link{checkHref(id), id})
		}
	}
	return v
}

// history returns the version of a check and the releases that published it.
func (w *writer) history(c *check) string {
	text := w.number(itoa(c.Version))
	if c.Changed != "" {
		text += " (" + c.Changed + ")"
	}
	text += w.say(", sejak rilis ", ", since release ") + c.Since
	if c.Until != "" {
		text += w.say(", ditarik dalam rilis ", ", retired in release ") + c.Until
	}
	return text
}

// parameterNames returns the names of the values that the texts of a check name, with
// their kinds.
func (w *writer) parameterNames(c *check) string {
	var names []string
	for _, name := range c.Parameters {
		if kind := c.ParameterKinds[name]; kind != "" {
			name += " (" + w.parameterKind(kind) + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// addFields adds which members a check reads, for each type once.
func addFields(v *checkView, c *check) {
	for _, p := range c.Places {
		if p.FieldsFrom != "predicate" && p.FieldsFrom != "cases" {
			continue
		}
		x := fieldsView{p.Entity, strings.Join(p.Fields, ", "), p.FieldsFrom == "predicate"}
		if !slices.Contains(v.Fields, x) {
			v.Fields = append(v.Fields, x)
		}
	}
}

// severities returns how grave a failure is, with the phases in which it is so.
func (w *writer) severities(of map[string]string) (views []severityView) {
	for _, phase := range []blk.Phase{blk.Draft, blk.Final, blk.Reported} {
		severity := of[string(phase)]
		label := phase.Label().In(w.lang)
		last := len(views) - 1
		switch {
		case severity == "":
		case last >= 0 && views[last].Class == severity:
			views[last].Phases += ", " + label
		default:
			views = append(views, severityView{label, w.codeLabel("severity", severity).In(w.lang), severity})
		}
	}
	return views
}

func (w *writer) basisViews(list []basis) (views []basisView) {
	for _, b := range list {
		v := basisView{Kind: w.codeLabel("basis_kind", b.Kind).In(w.lang), Label: b.Label.In(w.lang)}
		if w.nameOf[b.Regulation] != "" {
			v.To = &link{"regulations.html#" + b.Regulation, v.Label}
		}
		views = append(views, v)
	}
	return views
}

// addPlaces adds where a check looks, and what it asks there if that is published. The
// same condition of many places is told once.
func (w *writer) addPlaces(v *checkView, c *check) {
	var entities []string
	at := map[string][]string{}
	var conditions []string
	where := map[string][]string{}
	for _, p := range c.Places {
		if at[p.Entity] == nil {
			entities = append(entities, p.Entity)
		}
		at[p.Entity] = append(at[p.Entity], p.At)
		if p.Holds == nil {
			continue
		}
		text := w.condition(p.Holds, p.At)
		if where[text] == nil {
			conditions = append(conditions, text)
		}
		where[text] = append(where[text], p.Entity+p.At)
	}
	for _, entity := range entities {
		places := slices.DeleteFunc(at[entity], func(s string) bool { return s == "" })
		x := placeView{link{"", entity}, strings.Join(places, ", ")}
		if t := w.entities[entity]; t != nil {
			x.link = w.typeLink(t.name)
		}
		v.Places = append(v.Places, x)
	}
	slices.SortStableFunc(v.Places, func(a, b placeView) int { return cmp.Compare(strings.ToLower(a.Text), strings.ToLower(b.Text)) })
	for _, text := range conditions {
		places := where[text]
		x := holdsView{text, strings.Join(places, ", ")}
		if len(places) > 6 {
			x.Places = strings.Join(places[:5], ", ") + " … (" + w.number(itoa(len(places))) + ")"
		}
		v.Holds = append(v.Holds, x)
	}
}
