// Command vokasi inspects values, checks documents and lists, decides applicants by
// policies, screens cohorts and gives seats, invents applicants, prints schemas, code
// lists, the data dictionary and the catalogue of checks, compares releases of them, and
// writes all of them as a site.
//
//	vokasi inspect nik|region|rupiah|date|unit|certificate VALUE…   what a value is; "-" reads lines
//	vokasi check FILE…                             what is wrong with datasets and policies
//	vokasi sheet KIND FILE…                        what is wrong with lists saved as CSV
//	vokasi policy check FILE…                      what a policy can hardly mean
//	vokasi policy sql FILE                         a policy as an SQL query
//	vokasi decide -policy FILE FILE…               the verdict on each applicant
//	vokasi screen -policy FILE FILE…               what a policy does to a cohort, and who gets the seats
//	vokasi synth                                   applicants who do not exist
//	vokasi schema [NAME]                           the published schemas
//	vokasi codelist [NAME]                         the published code lists
//	vokasi dictionary [TYPE]                       what properties are called and mean
//	vokasi checks [ID]                             what is checked
//	vokasi diff OLD NEW                            what changed between two releases of the published files
//	vokasi docs -out FOLDER                        all that is published as pages to read
//
// Flags stand anywhere after the command. See "vokasi help".
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// The exit codes.
const (
	exitClean      = 0 // done; findings are warnings at most
	exitFindings   = 1 // a document or a list has errors, or a release breaks something
	exitUnreadable = 2 // a document or a list cannot be read, or the command is not understood
)

// A command is what the program does, with where it reads and writes.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	lang           blk.Lang // of what is said on standard error
}

func main() {
	c := command{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	os.Exit(c.run(os.Args[1:]))
}

// run does what the arguments say and returns the exit code.
func (c *command) run(args []string) int {
	lang := languageOf(args)
	c.lang = lang
	if len(args) == 0 {
		fmt.Fprint(c.stderr, overview(lang))
		return exitUnreadable
	}
	if args[0] == "help" || isHelp(args[0]) {
		return c.help(args[1:], lang)
	}
	t, rest, err := topicOf(args)
	if err != nil {
		if slices.ContainsFunc(args, isHelp) {
			return c.help(args, lang)
		}
		return c.refuse(err, "", lang)
	}
	code, err := t.do(c, rest)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return c.print(t.page(lang), lang)
	case err != nil:
		return c.refuse(err, t.name, lang)
	}
	return code
}

// isHelp reports whether an argument asks for help.
func isHelp(arg string) bool { return arg == "-h" || arg == "-help" || arg == "--help" }

// print writes a page of the help.
func (c *command) print(page string, lang blk.Lang) int {
	if _, err := io.WriteString(c.stdout, page); err != nil {
		return c.refuse(err, "", lang)
	}
	return exitClean
}

// refuse says why nothing was done, and where the help for it is if the call is at fault.
func (c *command) refuse(err error, topic string, lang blk.Lang) int {
	fmt.Fprintf(c.stderr, "vokasi: %s\n", say(err, lang))
	if _, ok := errors.AsType[fault](err); !ok {
		return exitUnreadable
	}
	fmt.Fprintf(c.stderr, "%s: %s\n", blk.Text{ID: "Lihat", EN: "See"}.In(lang), strings.TrimRight("vokasi help "+topic, " ")+inEnglish(lang))
	return exitUnreadable
}

// A langFlag is a flag whose value is a language.
type langFlag struct{ blk.Lang }

func (l *langFlag) String() string { return string(l.Lang) }

func (l *langFlag) Set(s string) error {
	l.Lang = blk.Lang(s)
	return checkLang(s)
}

// A dateFlag is a flag whose value is a date.
type dateFlag struct{ blk.Date }

func (d *dateFlag) Set(s string) (err error) {
	d.Date, err = blk.ParseDate(s)
	return err
}

// languageOf returns the language that arguments ask for: the last -lang, or else the last
// -explain, and Indonesian if there is none.
func languageOf(args []string) blk.Lang {
	var lang, explain blk.Lang
	for i, arg := range args {
		name, value, joined := strings.Cut(arg, "=")
		if !joined && i+1 < len(args) {
			value = args[i+1]
		}
		switch l := blk.Lang(value); {
		case !l.IsValid():
		case name == "-lang" || name == "--lang":
			lang = l
		case name == "-explain" || name == "--explain":
			explain = l
		}
	}
	return cmp.Or(lang, explain, blk.Indonesian)
}

// parse reads the flags, which may stand anywhere before "--", and returns the
// other arguments. With values, an argument that is no flag of the command is a
// value even if it begins with "-", such as -Rp1.500.000; without, it is an
// error. A lone "-" is never a flag. Every command has -lang.
func parse(flags *flag.FlagSet, args []string, values bool) (rest []string, err error) {
	if flags.Lookup("lang") == nil {
		flags.Var(new(langFlag), "lang", "")
	}
	for i := 0; i < len(args); i++ {
		name, value, joined := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(args[i], "-"), "-"), "=")
		known := flags.Lookup(name)
		switch {
		case args[i] == "--":
			return append(rest, args[i+1:]...), nil
		case !strings.HasPrefix(args[i], "-") || args[i] == "-":
			rest = append(rest, args[i])
			continue
		case known == nil && isHelp(args[i]):
			return nil, flag.ErrHelp
		case known == nil && values:
			rest = append(rest, args[i])
			continue
		case known == nil:
			return nil, noSuch(blk.Text{ID: "pilihan", EN: "flag"}, "-"+name, flagNames(flags))
		case joined:
		case isSwitch(known):
			value = "true"
		case i+1 == len(args):
			return nil, wrong("pilihan -%s perlu nilai di belakangnya", "the flag -%s needs a value behind it", name)
		default:
			i++
			value = args[i]
		}
		if err := set(flags, name, value); err != nil {
			return nil, wrong("nilai %[2]s untuk -%[1]s tidak dapat dipakai: %[3]s", "the value %[2]s of -%[1]s cannot be used: %[4]s", name, blk.QuoteWord(value), say(err, blk.Indonesian), say(err, blk.English))
		}
	}
	return rest, nil
}

// set gives a flag a value. The errors of numbers are told in both languages.
func set(flags *flag.FlagSet, name, value string) error {
	err := flags.Set(name, value)
	if err != nil {
		if getter, ok := flags.Lookup(name).Value.(flag.Getter); ok {
			switch getter.Get().(type) {
			case int, int64, uint64:
				return wrong("tulis bilangan bulat yang tidak terlalu besar", "write a whole number that is not too large")
			case bool:
				return wrong("tulis true atau false, atau tanpa nilai", "write true or false, or no value")
			}
		}
	}
	return err
}

// flagNames returns the flags of a command as they are written, in their order.
func flagNames(flags *flag.FlagSet) (names []string) {
	flags.VisitAll(func(f *flag.Flag) { names = append(names, "-"+f.Name) })
	return names
}

// isSwitch reports whether a flag stands alone, without a value behind it.
func isSwitch(f *flag.Flag) bool {
	s, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && s.IsBoolFlag()
}
