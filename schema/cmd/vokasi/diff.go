package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/compat"
)

// diffReport is how two releases of published files differ.
type diffReport struct {
	Old        string          `json:"old"`
	New        string          `json:"new"`
	OldRelease string          `json:"old_release"` // as its index says; empty of a single schema
	NewRelease string          `json:"new_release"`
	Breaking   int             `json:"breaking"`
	Additive   int             `json:"additive"`
	Text       int             `json:"text"`
	Changes    []compat.Change `json:"changes"`
}

// diff writes how the published files of one release differ from those of another and
// returns whether that breaks anything.
func (c *command) diff(args []string) (int, error) {
	flags := flag.NewFlagSet("diff", flag.ContinueOnError)
	format := flags.String("format", "text", "")
	lang := flags.String("lang", "id", "")
	failOn := flags.String("fail-on", "breaking", "")
	show := flags.String("show", "text", "")
	names, err := parse(flags, args, false)
	if err != nil {
		return 0, err
	}
	write, err := c.writer(*format, *lang)
	switch {
	case err != nil:
		return 0, err
	case *failOn != "breaking" && *failOn != "additive":
		return 0, noSuch(blk.Text{ID: "-fail-on", EN: "-fail-on"}, *failOn, []string{"breaking", "additive"})
	case !slices.Contains([]string{"breaking", "additive", "text"}, *show):
		return 0, noSuch(blk.Text{ID: "-show", EN: "-show"}, *show, []string{"breaking", "additive", "text"})
	case len(names) != 2:
		return 0, wrong("diff perlu dua folder berkas terbitan, atau dua skema: yang lama dan yang baru", "diff needs two folders of published files, or two schemas: the old and the new")
	}
	before, after, err := c.readBoth(names[0], names[1])
	if err != nil {
		return 0, err
	}
	r := diffReport{Old: names[0], New: names[1], OldRelease: before.Release, NewRelease: after.Release, Changes: []compat.Change{}}
	code := exitClean
	for _, x := range compat.Compare(before, after) {
		switch x.Class {
		case compat.Breaking:
			r.Breaking++
		case compat.Additive:
			r.Additive++
		default:
			r.Text++
		}
		if x.Class.IsAtLeast(compat.Class(*failOn)) {
			code = exitFindings
		}
		if x.Class.IsAtLeast(compat.Class(*show)) {
			r.Changes = append(r.Changes, x)
		}
	}
	return code, write(&r)
}

// readBoth reads two folders, or two files, which are compared under the name of the
// first.
func (c *command) readBoth(o, n string) (before, after *compat.Published, err error) {
	folders := 0
	for _, name := range []string{o, n} {
		info, err := os.Stat(name)
		if err != nil {
			return nil, nil, cannotOpen(name, err)
		}
		if info.IsDir() {
			folders++
		}
	}
	read := func(name string) (*compat.Published, error) {
		if folders == 2 {
			p, err := compat.Read(os.DirFS(name))
			if err != nil {
				err = wrong("%[1]s tidak dapat dibandingkan: %[2]v", "%[1]s cannot be compared: %[2]v", name, err)
			}
			return p, err
		}
		data, err := c.read(name, mostBytes)
		if err != nil {
			return nil, cannotOpen(name, err)
		}
		p, err := compat.ReadSchema(filepath.Base(o), data)
		if err != nil {
			err = wrong("%[1]s tidak dapat dibandingkan: %[2]v", "%[1]s cannot be compared: %[2]v", name, err)
		}
		return p, err
	}
	if folders == 1 {
		return nil, nil, wrong("diff membandingkan dua folder atau dua skema, bukan yang satu dengan yang lain", "diff compares two folders or two schemas, not one with the other")
	}
	if before, err = read(o); err != nil {
		return nil, nil, err
	}
	after, err = read(n)
	return before, after, err
}

// printable replaces what a terminal could take for a command: the names in a foreign
// schema may hold anything.
func printable(r rune) rune {
	if unicode.IsPrint(r) {
		return r
	}
	return unicode.ReplacementChar
}

// write writes the changes for people to read: the gravest first, each once however
// many files have it.
func (r *diffReport) write(w io.Writer, lang blk.Lang) error {
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(lang) }
	changes := slices.Clone(r.Changes)
	slices.SortStableFunc(changes, func(a, b compat.Change) int {
		switch {
		case a.Class == b.Class:
			return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File))
		case a.Class.IsAtLeast(b.Class):
			return -1
		}
		return 1
	})
	for len(changes) > 0 {
		x := changes[0]
		more := 1
		for more < len(changes) && changes[more].Place == x.Place && changes[more].Kind == x.Kind && changes[more].Text == x.Text {
			more++
		}
		changes = changes[more:]
		also := ""
		if more > 1 {
			also = fmt.Sprintf(say(" (juga di berkas lain: %d)", " (also in other files: %d)"), more-1)
		}
		line := fmt.Sprintf("%s: %s#%s: %s%s", x.Class.Label().In(lang), x.File, x.At, x.Text.In(lang), also)
		if _, err := fmt.Fprintln(w, strings.Map(printable, line)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, say("%s → %s: memutus: %d, tambahan: %d, kata-kata: %d\n", "%s → %s: breaking: %d, additive: %d, text: %d\n"), r.Old, r.New, r.Breaking, r.Additive, r.Text)
	return err
}
