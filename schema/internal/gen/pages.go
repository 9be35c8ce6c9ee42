package gen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"
)

// pages adds the page of each type and the one that lists them.
func (g *generator) pages(files map[string][]byte, d *dictionary, examples map[string]instance) error {
	users := map[string][]string{} // the types that have properties of a type
	for _, name := range d.types {
		for _, p := range d.properties[name] {
			if p.refers != "" && p.refers != name && !slices.Contains(users[p.refers], name) {
				users[p.refers] = append(users[p.refers], name)
			}
		}
	}
	for _, name := range d.types {
		file, ok := strings.CutPrefix(g.page(name), "dictionary/")
		if !ok || strings.HasPrefix(file, "README.md") {
			continue
		}
		var b bytes.Buffer
		fmt.Fprintf(&b, "# %s\n\n%s. `%s`", d.label[name].ID, d.label[name].EN, name)
		if schema := rootFile(name); schema != "" {
			fmt.Fprintf(&b, " in [%s](../%s)", schema, schema)
		}
		b.WriteString(".\n\n")
		writeMeaning(&b, d.meaning[name])
		b.WriteString("\n")
		if variants := g.defs[name].OneOf; variants != nil {
			b.WriteString("Salah satu dari yang berikut; properti `kind` menyatakan yang mana. / It is one of these; the property `kind` says which.\n\n| kind | type |\n|---|---|\n")
			for _, v := range variants {
				variant := strings.TrimPrefix(v.Ref, "#/$defs/")
				kind, _ := g.defs[variant].Properties.Get("kind")
				fmt.Fprintf(&b, "| `%s` | %s: %s |\n", kind.Enum[0], g.link(variant), cell(d.label[variant].ID))
			}
		} else {
			g.propertyTable(&b, d.properties[name])
		}
		if list := users[name]; list != nil {
			var links []string
			for _, user := range list {
				links = append(links, g.link(user))
			}
			fmt.Fprintf(&b, "\nDipakai oleh / used by %s.\n", strings.Join(links, ", "))
		}
		columnNames(&b, d.properties[name])
		if examples[name].document == "" {
			return fmt.Errorf("no full example has a %s: add one to a document in %s", name, corpus)
		}
		if err := exampleOf(&b, name, examples[name]); err != nil {
			return err
		}
		files["dictionary/"+file] = b.Bytes()
	}
	files["dictionary/README.md"] = g.listOfTypes(d, examples)
	return nil
}

// writeMeaning writes what something means in Indonesian, and in English as a quotation.
func writeMeaning(b *bytes.Buffer, meaning bilingual) {
	if meaning.ID != "" {
		fmt.Fprintf(b, "%s\n\n", paragraphs(meaning.ID))
	}
	for line := range strings.SplitSeq(paragraphs(meaning.EN), "\n") {
		b.WriteString(strings.TrimRight("> "+line, " ") + "\n")
	}
}

// exampleOf writes an example of a type, and where it stands.
func exampleOf(b *bytes.Buffer, name string, example instance) error {
	b.WriteString("\n## Contoh / Example\n\n")
	if schema := rootFile(name); schema != "" {
		root := strings.TrimSuffix(schema, ".schema.json")
		fmt.Fprintf(b, "[minimal](../%s), [full](../%s).\n\n", exampleFile(root, "minimal"), exampleFile(root, "full"))
	}
	place := ""
	if example.pointer != "" {
		place = " at `" + example.pointer + "`"
	}
	fmt.Fprintf(b, "From [%s](../%s)%s:\n\n```json\n", example.document, example.document, place)
	err := json.Indent(b, bytes.TrimSpace(example.raw), "", "  ")
	b.WriteString("\n```\n")
	return err
}

// propertyTable writes the properties of a type.
func (g *generator) propertyTable(b *bytes.Buffer, properties []property) {
	b.WriteString("| property | Indonesia | arti | kind | required | personal data | English | meaning |\n|---|---|---|---|---|---|---|---|\n")
	for _, p := range properties {
		kind := p.kind
		switch {
		case p.codeList != "":
			kind = fmt.Sprintf("code of [%s](../codelists/%s.csv)", p.codeList, p.codeList)
		case p.kind == kinds[identifierName] && p.refers != "":
			kind = "identifier of " + g.link(p.refers)
		case p.refers != "":
			kind = g.link(p.refers)
		}
		p.kind = kind
		fmt.Fprintf(b, "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n", p.name, cell(p.label.ID), cell(p.meaning.ID), p.words(), yes(p.required), p.personal.class, cell(p.label.EN), cell(p.meaning.EN))
	}
}

// columnNames writes what columns are called elsewhere that become properties.
func columnNames(b *bytes.Buffer, properties []property) {
	before := "\n## Nama kolom / Names of columns\n\n"
	for _, p := range properties {
		if p.aliases != nil {
			fmt.Fprintf(b, "%s- `%s`: %s\n", before, p.name, paragraphs(strings.Join(p.aliases, ", ")))
			before = ""
		}
	}
}

// link returns a link to where a type is described.
func (g *generator) link(name string) string {
	target, ok := strings.CutPrefix(g.page(name), "dictionary/")
	if !ok {
		target = "../" + target
	}
	return "[" + name + "](" + target + ")"
}

// listOfTypes returns the page that lists all types.
func (g *generator) listOfTypes(d *dictionary, examples map[string]instance) []byte {
	var b bytes.Buffer
	b.WriteString(`# Kamus data / Data dictionary

Semua jenis data yang diterbitkan. Isi yang sama sebagai tabel: [types.csv](../types.csv) dan [dictionary.csv](../dictionary.csv).

Data pribadi digolongkan menurut UU 27/2022, Pasal 4: suatu properti mempunyai golongan jika nilainya dengan sendirinya menyatakan sesuatu
tentang seseorang, dan tabel menyatakan seberapa yakin golongan itu (medium: pasalnya menyebutnya; low: tafsiran kami). Catatan tentang
seseorang, misalnya kepesertaan atau asesmen, secara keseluruhan adalah data pribadi. Nama kolom dalam tabel dan daftar yang lebih lama ada
pada setiap halaman, dan dalam column_aliases di dictionary.csv.

> All published types. The same as tables: [types.csv](../types.csv) and [dictionary.csv](../dictionary.csv).
>
> Personal data are classed after UU 27/2022, Pasal 4: a property has a class if its value by itself tells something of a person, and the
> table says how sure the class is (medium: the article names it; low: our reading of it). A record about a person, such as an enrolment or
> an assessment, is personal data as a whole. What columns are called in older tables and lists stands on the pages, and in
> column_aliases of dictionary.csv.

## Objek / Objects

| type | Indonesia | English | schema |
|---|---|---|---|
`)
	for _, name := range d.types {
		if strings.HasSuffix(g.page(name), ".md") {
			schema := ""
			if file := rootFile(name); file != "" {
				schema = fmt.Sprintf("[%s](../%s)", file, file)
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", g.link(name), cell(d.label[name].ID), cell(d.label[name].EN), schema)
		}
	}
	b.WriteString("\n## Daftar kode / Code lists\n\n| type | Indonesia | English | table |\n|---|---|---|---|\n")
	for _, name := range d.types {
		if file, ok := strings.CutPrefix(g.page(name), "codelists/"); ok {
			more := ""
			if g.isOpen(name) {
				more = ", kata lain boleh dipakai / other words allowed"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | [%s](../codelists/%s)%s |\n", name, cell(d.label[name].ID), cell(d.label[name].EN), file, file, more)
		}
	}
	b.WriteString("\n## Nilai / Values\n")
	for _, name := range d.types {
		if !strings.Contains(g.page(name), "#") {
			continue
		}
		x := g.describe(&jsonschema.Schema{Ref: "#/$defs/" + name})
		fmt.Fprintf(&b, "\n### %s\n\n%s. %s", name, d.label[name].ID, sentence(x.words()))
		if x.list {
			fmt.Fprintf(&b, ": %s", g.link(x.refers))
		}
		for _, limit := range []struct{ text, value string }{{"pattern `%s`", x.pattern}, {"at least %s", x.least}, {"at most %s", x.most}, {"at most %s characters", x.longest}} {
			if limit.value != "" {
				fmt.Fprintf(&b, ", "+limit.text, limit.value)
			}
		}
		b.WriteString(".\n\n")
		writeMeaning(&b, d.meaning[name])
		var example bytes.Buffer
		if x := examples[name]; x.document != "" && json.Compact(&example, x.raw) == nil && example.Len() < 200 {
			fmt.Fprintf(&b, "\n[Contoh / Example](../%s): `%s`\n", x.document, example.Bytes())
		}
	}
	return b.Bytes()
}

// paragraphs returns a text of several paragraphs for a page.
func paragraphs(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

// cell returns a text for a cell of a table.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n\n", "<br>", "\n", "<br>").Replace(paragraphs(text))
}
