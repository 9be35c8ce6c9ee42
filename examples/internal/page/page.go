// Package page is what the example programs have in common: reading their data
// and writing plain text in one of two languages.
package page

import (
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Main runs a report as a program: in Indonesian, or in English with -lang en.
func Main(report func(io.Writer, blk.Lang) error) {
	lang := flag.String("lang", "id", "language of the report: id or en")
	flag.Parse()
	if l := blk.Lang(*lang); !l.IsValid() || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: [-lang id|en]")
		os.Exit(2)
	}
	if err := report(os.Stdout, blk.Lang(*lang)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Load reads and checks a dataset of the examples. Errors in it are an error;
// what remains is for the report to tell.
func Load(name string, on blk.Date) (*dataset.Dataset, *blk.Context, blk.Findings, error) {
	b, err := fs.ReadFile(examples.FS(), name)
	if err != nil {
		return nil, nil, nil, err
	}
	d, found := dataset.ReadAndCheck(b, on)
	if err := found.Err(); err != nil {
		return nil, nil, nil, fmt.Errorf("%s:\n%w", name, err)
	}
	return &d, d.Context(on), found, nil
}

// A Page writes plain text in one language. The first error of the writer stays.
type Page struct {
	w        io.Writer
	lang     blk.Lang
	sources  []blk.Source
	quoted   map[string]bool // the words of sources that the page has
	explains bool            // whether the marks of answers were explained
	err      error
}

// New returns a page in a language. Its answers say which of the sources they
// rest on.
func New(w io.Writer, lang blk.Lang, sources ...blk.Source) *Page {
	return &Page{w: w, lang: lang, sources: sources, quoted: map[string]bool{}}
}

// Err returns the first error of writing.
func (p *Page) Err() error { return p.err }

// In returns a text in the language of the page.
func (p *Page) In(t blk.Text) string { return t.In(p.lang) }

// Say chooses between two wordings.
func (p *Page) Say(id, en string) string { return p.In(blk.Text{ID: id, EN: en}) }

// Title writes the heading of a report.
func (p *Page) Title(t blk.Text) {
	p.print(p.In(t) + "\n" + strings.Repeat("=", len([]rune(p.In(t)))) + "\n")
}

// Section writes a heading.
func (p *Page) Section(id, en string) { p.print("\n" + p.Say(id, en) + "\n") }

// Line writes a point of a list, filled in as fmt.Sprintf does.
func (p *Page) Line(id, en string, values ...any) {
	p.print("  - " + fmt.Sprintf(p.Say(id, en), values...) + "\n")
}

// Detail writes a point below a point.
func (p *Page) Detail(id, en string, values ...any) {
	p.print("      " + fmt.Sprintf(p.Say(id, en), values...) + "\n")
}

// Text writes a point of a list that is there in both languages.
func (p *Page) Text(t blk.Text) { p.print("  - " + p.In(t) + "\n") }

// Answer writes an answer with its parts, what is missing or in the way, and how
// to mend it.
func (p *Page) Answer(a blk.Answer) {
	p.Legend()
	p.answer(a, "  ")
}

// AnswerUnder writes an answer below a point of a list.
func (p *Page) AnswerUnder(a blk.Answer) { p.answer(a, "      ") }

// Legend says what the marks of answers mean, once a page.
func (p *Page) Legend() {
	if !p.explains {
		p.print(p.Say("  ([v] terpenuhi, [x] tidak terpenuhi, [?] belum diketahui, -> yang dapat dilakukan)\n", "  ([v] met, [x] not met, [?] not known yet, -> what to do)\n"))
	}
	p.explains = true
}

func (p *Page) answer(a blk.Answer, indent string) {
	mark := map[blk.Truth]string{blk.True: "[v]", blk.False: "[x]", blk.Undetermined: "[?]"}[a.Truth]
	p.print(indent + mark + " " + p.In(a.Text) + p.laws(a.Basis) + "\n")
	for _, c := range a.Evidence {
		p.quote(c, indent+"      ")
	}
	if !a.Mend.IsZero() {
		p.print(indent + "      -> " + p.In(a.Mend) + "\n")
	}
	for i, child := range a.Children {
		if i+1 < len(a.Children) && a.Children[i+1].Mend == child.Mend {
			child.Mend = blk.Text{} // the last of them says it
		}
		p.answer(child, indent+"    ")
	}
}

// Quote writes the words of the sources below a point of a list.
func (p *Page) Quote(citations []blk.Citation) {
	for _, c := range citations {
		p.quote(c, "      ")
	}
}

// quote writes the words of a source, each once a page, with what is to be noted
// about them.
func (p *Page) quote(c blk.Citation, indent string) {
	if c.Quote == "" || p.quoted[c.Quote] {
		return
	}
	p.quoted[c.Quote] = true
	from := string(c.Source)
	if i := slices.IndexFunc(p.sources, func(s blk.Source) bool { return s.ID == c.Source }); i >= 0 {
		from = p.sources[i].Publisher
	}
	p.print(indent + "“" + c.Quote + "” (" + from + ")\n")
	if !c.Note.IsZero() {
		p.print(indent + "(" + p.Say("catatan: ", "note: ") + p.In(c.Note) + ")\n")
	}
}

// laws returns the regulations among the rules behind an answer, in brackets.
func (p *Page) laws(rules []blk.Basis) string {
	var laws []string
	for _, b := range rules {
		if b.Kind == blk.BasisRegulation {
			laws = append(laws, p.In(b.Label()))
		}
	}
	if laws == nil {
		return ""
	}
	return " [" + strings.Join(laws, "; ") + "]"
}

// Sources writes where the data come from.
func (p *Page) Sources(sources []blk.Source) {
	p.Section("Sumber", "Sources")
	for _, s := range sources {
		line := s.Publisher
		if s.Title != "" {
			line = s.Title + " (" + s.Publisher + ")"
		}
		if !s.EventOn.IsZero() {
			line += p.Say("; kejadian ", "; event ") + p.In(s.EventOn.Label())
		}
		if !s.PublishedOn.IsZero() {
			line += p.Say("; terbit ", "; published ") + p.In(s.PublishedOn.Label())
		}
		if !s.Note.IsZero() {
			line += "; " + p.In(s.Note)
		}
		p.print("  - " + line + "\n")
	}
}

// Findings writes what the checks found, or that they found nothing.
func (p *Page) Findings(found blk.Findings) {
	p.Section("Pemeriksaan data", "Checks of the data")
	p.Found(found)
}

// Found writes what the checks found below a heading.
func (p *Page) Found(found blk.Findings) {
	if len(found) == 0 {
		p.Line("tidak ada temuan", "nothing was found")
	}
	for _, f := range found {
		p.print("  - " + string(f.Check) + " " + p.In(f.Severity.Label()) + " " + f.At + ": " + p.In(f.Text) + "\n")
	}
}

// Statements writes the statements of a dataset about topics, with what is to be
// noted about them.
func (p *Page) Statements(d *dataset.Dataset, topics ...blk.StatementTopic) {
	for _, topic := range topics {
		for _, s := range d.Common.Statements {
			if s.Topic == topic {
				p.Text(s.Text)
				p.Notes(s.Citations)
			}
		}
	}
}

// Notes writes what is to be noted about a point of a list.
func (p *Page) Notes(citations []blk.Citation) {
	for _, c := range citations {
		if !c.Note.IsZero() {
			p.Detail("(catatan: %s)", "(note: %s)", p.In(c.Note))
		}
	}
}

// Meetings writes who met whom, where, when and about what.
func (p *Page) Meetings(d *dataset.Dataset) {
	p.Section("Pertemuan", "Meetings")
	for _, m := range d.Common.Meetings {
		line := p.In(m.Kind.Label()) + ", "
		if m.HeldOn.IsZero() {
			line += p.Say("tanggal tidak disebut", "date not said")
		} else {
			line += p.In(m.HeldOn.Label())
		}
		if !m.DurationMinutes.IsZero() {
			line += ", " + m.DurationMinutes.String() + p.Say(" menit", " minutes")
		}
		if m.Place != "" {
			line += ", " + m.Place
		}
		p.print("  - " + line + ": " + p.In(m.Subject) + "\n")
		for _, a := range m.Attendees {
			p.print("      " + p.officeHolder(a.TitlePrefix, a.Name, a.TitleSuffix, a.Office, a.Acting) + " (" + p.In(a.Part.Label()) + ")\n")
		}
		for _, g := range m.Groups {
			p.print("      " + p.In(g) + "\n")
		}
		var bodies []string
		for _, id := range m.Organisations {
			bodies = append(bodies, Organisation(d, id))
		}
		p.Detail("lembaga: %s", "bodies: %s", strings.Join(bodies, "; "))
		for _, t := range m.Topics {
			p.Detail("dibahas: %s", "discussed: %s", p.In(t))
		}
	}
}

// Head returns who leads a centre.
func (p *Page) Head(h centre.Head) string {
	return p.officeHolder(h.TitlePrefix, h.Name, h.TitleSuffix, h.Office, h.Acting)
}

// officeHolder returns a name with its titles and the office held.
func (p *Page) officeHolder(prefix, name, title, office string, acting blk.ActingCapacity) string {
	s := strings.TrimSpace(prefix+" "+name) + suffix(title) + suffix(office)
	if acting != "" {
		s += ", " + p.In(acting.Label())
	}
	return s
}

func suffix(s string) string {
	if s == "" {
		return ""
	}
	return ", " + s
}

// Place returns the name of a region with its code.
func Place(r blk.Region) string {
	c := blk.Context{Regions: region.Table{}}
	return c.RegionLabel(r).ID
}

// Join returns the names of codes as a list in words.
func Join[T interface{ Label() blk.Text }](p *Page, codes []T) string {
	return strings.Join(words(p, codes), ", ")
}

// JoinOr is Join for a list of which one or another holds.
func JoinOr[T interface{ Label() blk.Text }](p *Page, codes []T) string {
	return strings.Join(words(p, codes), p.Say(" atau ", " or "))
}

func words[T interface{ Label() blk.Text }](p *Page, codes []T) []string {
	list := make([]string, len(codes))
	for i, c := range codes {
		list[i] = p.In(c.Label())
	}
	return list
}

// Organisation returns the name of an organisation of a dataset.
func Organisation(d *dataset.Dataset, id blk.OrganisationID) string {
	for i := range d.Common.Organisations {
		if d.Common.Organisations[i].ID == id {
			return d.Common.Organisations[i].Name
		}
	}
	return string(id)
}

// Citation returns how a source says a thing: plan or fact, disputed or not. Where
// the member of a record has a citation of its own, that is the one.
func (p *Page) Citation(citations []blk.Citation, member ...string) string {
	i := slices.IndexFunc(citations, func(c blk.Citation) bool { return slices.Equal(c.Members, member) })
	if i < 0 {
		return ""
	}
	c := citations[i]
	s := p.In(c.Claim.Label())
	if c.Disputed {
		s += p.Say(", diperselisihkan: ", ", disputed: ") + p.In(c.Note)
	}
	return s
}

func (p *Page) print(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, s)
	}
}

// Progress writes where a building project stands and what its next step needs.
func (p *Page) Progress(project *construction.Project, c *blk.Context) {
	if len(project.History) == 0 {
		p.Line("belum ada langkah tercatat (keadaan awal: %s)", "no step is on record (the first state: %s)", p.In(project.State().Label()))
	} else {
		p.Line("keadaan: %s", "state: %s", p.In(project.State().Label()))
	}
	for code := range construction.Requirement("").CodeList().All() {
		if project.Has(construction.Requirement(code.Value), c) == blk.True {
			p.Line("sudah ada: %s", "there is already: %s", p.In(code.Label))
		}
	}
	if next := project.Next(c); len(next) > 0 {
		p.Answer(next[0]) // the one that leads on
	}
}
