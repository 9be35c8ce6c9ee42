package site

// lifecycleView is a lifecycle as pages show it.
type lifecycleView struct {
	link
	Diagram        *diagram
	Initial        string
	Terminal       []string
	States, Events link
	Types          []link
	Moves          []moveView
	Mermaid        string
}

// moveView is a row of the table of events.
type moveView struct {
	Event       string
	From        []string
	To          string
	Roles       []string
	Guards      []link
	NeedsReason bool
}

func (w *writer) lifecyclePages() error {
	var lines []lifecycleView
	for _, l := range w.lifecycles {
		v := w.lifecycleView(l)
		if err := w.write("lifecycle.html", page{File: lifecycleFile(l), Part: "lifecycles.html", Title: v.Text, About: l.ID, Content: v}); err != nil {
			return err
		}
		lines = append(lines, v)
	}
	return w.write("lifecycles.html", page{File: "lifecycles.html", Part: "lifecycles.html", Title: w.say("Daur hidup", "Lifecycles"), Content: lines,
		About: w.say("Bagaimana catatan berpindah dari keadaan ke keadaan, siapa yang melangkah, dan apa syaratnya.", "How records move from state to state, who moves them, and what must hold.")})
}

func (w *writer) lifecycleView(l *lifecycle) lifecycleView {
	state := func(s string) string { return w.codeLabel(l.States, s).In(w.lang) }
	v := lifecycleView{
		link: link{lifecycleFile(l), l.Label.In(w.lang)}, Diagram: w.lifecycleDiagram(l), Initial: state(l.Initial),
		States: link{listFile(l.States), l.States}, Events: link{listFile(l.Events), l.Events}, Mermaid: l.Mermaid.In(w.lang),
	}
	for _, s := range l.Terminal {
		v.Terminal = append(v.Terminal, state(s))
	}
	for _, t := range l.types {
		v.Types = append(v.Types, w.typeLink(t.name))
	}
	for _, t := range l.Transitions {
		m := moveView{Event: w.codeLabel(l.Events, t.Event).In(w.lang), To: state(t.To), NeedsReason: t.NeedsReason}
		for _, s := range t.From {
			m.From = append(m.From, state(s))
		}
		for _, r := range t.Roles {
			m.Roles = append(m.Roles, w.codeLabel("role", r).In(w.lang))
		}
		for _, g := range t.Guards {
			to := link{"checks.html", g}
			if w.checkOf[g] != nil {
				to.Href = checkHref(g)
			}
			m.Guards = append(m.Guards, to)
		}
		v.Moves = append(v.Moves, m)
	}
	return v
}
