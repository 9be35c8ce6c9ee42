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

const usage = `usage:
  vokasi inspect KIND VALUE…     what a value is, one JSON object a line
      KIND                       nik, region, rupiah, date, unit or certificate
      VALUE                      a value, or - for lines on standard input
      -on DATE                   leave out births after this date; say which one is meant

  vokasi check FILE…             what is wrong with datasets and policies
      FILE                       a file, or - for standard input
      -on DATE                   the reference date; if absent, the day the document was prepared
      -since FILE                an earlier state: what was edited since it was final
      -format text|json|sarif    lines to read, one JSON object a file, or one log (SARIF) with the lines of findings
      -lang id|en                the language of the text

  vokasi sheet KIND FILE…        what is wrong with lists saved as CSV; no cell is repeated
      KIND                       applicants, participants, attendance or outcomes
      FILE                       a file, or - for standard input
      -format text|json          lines to read, or one JSON object a file
      -lang id|en                the language of the text

  vokasi policy check FILE…      what is wrong with policies, and what they can hardly mean
      FILE                       a file, or - for standard input
      -format text|json          lines to read, or one JSON object a file
      -lang id|en                the language of the text

  vokasi policy sql FILE…        a policy as one query over the relation "evidence"
      FILE                       the policy; with several, each extends one before it
      -dialect postgres|sqlite   the dialect
      -on DATE                   the day of decision
      -date NAME=DATE            a reference date, such as batch_start=2026-03-02; again for others
      -ddl                       the relation instead, with comments

  vokasi decide FILE…            the verdict on each applicant, one JSON object a line
      FILE                       JSON Lines {"id":…,"evidence":{…}} or a table (CSV), or - for standard input
      -policy FILE               the policy; again for one that extends it
      -on DATE                   the day of decision
      -date NAME=DATE            a reference date; again for others
      -explain id|en             text with reasons instead

  vokasi screen FILE…            what a policy does to a cohort, and who gets the seats of a plan
      FILE                       JSON Lines or a table as for decide, or - for standard input; several are one cohort
      -policy FILE               the policy; again for one that extends it
      -on DATE                   the day of decision
      -date NAME=DATE            a reference date; again for others
      -instead FILE              a policy in the place of this one: who gains and who loses
      -by sex|disability         counts by groups; again for others
      -by age[=NAME]             by age on the day of decision or another reference date
      -by region[=CODE]          by province, or by what lies directly in a province or regency
      -smallest N                the smallest number of people shown in a group; 5 if absent, 1 hides nothing
      -plan FILE                 a plan of seats: choose among those who are eligible
      -seed TEXT                 the seed of its lots, 16 to 64 bytes; or -seed-file FILE, with every byte of it
      -report FILE               the results as a page (HTML) to print
      -notice FILE               the list for the notice board (CSV); names as -mask has them
      -mask full|initials|partial|hidden   how much of names the notice shows; partial if absent
      -format text|json          a summary, or one JSON document
      -lang id|en                the language of the text
      -workers N                 how many work at once; as many as there are processors if absent
    in constant memory, for lists of any length (JSON Lines alone):
      -lines                     an answer for each line on standard output, in order; the tally on standard error
      -tally FILE                the tally as a JSON document instead
      -shard START-END           only lines that begin in these bytes of the file
      -out FOLDER                all shards of the file into a folder, with a manifest; what is there is not done again
      -shard-size BYTES          how long a shard is; 67108864 if absent
      -part N                    only this shard, from 1; the manifest is written by a run without -part

  vokasi synth                   applicants who do not exist, as decide reads them; the same for the same flags
      -n N                       how many, 1000 if absent; more of them begin with the same ones
      -seed SEED                 another seed, other people; 1 if absent
      -on DATE                   the day on which ages are reckoned; they apply in the two weeks before; 2026-03-02 if absent
      -region CODE               where they live: a province, regency or district; again for others; if absent, all of Indonesia
      -batch ID                  a batch that they apply for; again for others
      -missing PERCENT           how much of the evidence is missing, such as 25.00; about 13 in a hundred if absent
      -format jsonl|csv          JSON Lines, or a table

  vokasi schema [NAME]           the list of published schemas, or one of them

  vokasi codelist [NAME]         the list of published code lists, or one of them
      -format csv|json           as a table or as JSON

  vokasi dictionary [TYPE]       the list of published types, or the properties of one of them: labels, kinds, meaning,
                                 personal data, and the names of columns in older tables
      TYPE                       such as Enrolment or building_project
      -format csv|markdown|text  as rows of a table or as a page, which have both languages, or as lines in one
      -lang id|en                the language of the list and of lines

  vokasi checks [ID]             the catalogue of checks, or one of them with how to mend it and what it rests on
      -lang id|en                the language of the text

  vokasi diff OLD NEW            what changed from one release of the published files to another
      OLD, NEW                   two folders of published files, or two schemas
      -fail-on breaking|additive what makes the exit code 1; breaking if absent
      -show breaking|additive|text   leave out what is less than this; text, which is all, if absent
      -format text|json          lines to read, or one JSON object
      -lang id|en                the language of the text
    breaking: old documents may be refused, or something is gone; additive: old documents stay valid; text: wording

  vokasi docs                    all that is published as static pages, to open from the folder or to serve
      -out FOLDER                where to; it must be empty, or have what an earlier run wrote, which is replaced
      -force                     also where the folder has other files; they stay, unless a page has their name
      -lang id|en|both           the languages; both if absent
      such as: vokasi docs -out /media/usb/vokasi

exit code of check, sheet, policy check, decide and screen: 0 clean or warnings alone, 1 errors, 2 unreadable
exit code of diff: 0 nothing breaks, 1 something does (or is added, with -fail-on additive), 2 unreadable
`

// A command is what the program does, with where it reads and writes.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
}

func main() {
	c := command{os.Stdin, os.Stdout, os.Stderr}
	os.Exit(c.run(os.Args[1:]))
}

// run does what the arguments say and returns the exit code.
func (c *command) run(args []string) int {
	if len(args) == 0 {
		fmt.Fprint(c.stderr, usage)
		return exitUnreadable
	}
	do, ok := map[string]func([]string) (int, error){"inspect": c.inspect, "check": c.check, "sheet": c.sheet, "schema": c.schema, "codelist": c.codelist, "dictionary": c.dictionary, "checks": c.checks, "policy": c.policy, "decide": c.decide, "screen": c.screen, "synth": c.synth, "diff": c.diff, "docs": c.docs}[args[0]]
	switch {
	case slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]):
		fmt.Fprint(c.stdout, usage)
		return exitClean
	case !ok:
		return c.refuse(fmt.Errorf("there is no command %s; there are inspect, check, sheet, policy, decide, screen, synth, schema, codelist, dictionary, checks, diff and docs", blk.QuoteWord(args[0])))
	}
	code, err := do(args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(c.stdout, usage)
		return exitClean
	case err != nil:
		return c.refuse(err)
	}
	return code
}

func (c *command) refuse(err error) int {
	fmt.Fprintf(c.stderr, "vokasi: %v\nSee: vokasi help\n", err)
	return exitUnreadable
}

// A dateFlag is a flag whose value is a date.
type dateFlag struct{ blk.Date }

func (d *dateFlag) Set(s string) (err error) {
	d.Date, err = blk.ParseDate(s)
	return err
}

// parse reads the flags, which may stand anywhere before "--", and returns the
// other arguments. With values, an argument that is no flag of the command is a
// value even if it begins with "-", such as -Rp1.500.000; without, it is an
// error. A lone "-" is never a flag.
func parse(flags *flag.FlagSet, args []string, values bool) (rest []string, err error) {
	flags.SetOutput(io.Discard)
	flags.Usage = func() {}
	for i := 0; i < len(args); i++ {
		name, _, joined := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(args[i], "-"), "-"), "=")
		switch {
		case args[i] == "--":
			return append(rest, args[i+1:]...), nil
		case !strings.HasPrefix(args[i], "-") || args[i] == "-":
			rest = append(rest, args[i])
		case flags.Lookup(name) == nil && values && name != "h" && name != "help":
			rest = append(rest, args[i])
		default:
			next := i + 1
			if known := flags.Lookup(name); known != nil && !joined && !isSwitch(known) {
				next = min(i+2, len(args))
			}
			if err := flags.Parse(args[i:next]); err != nil {
				return nil, err
			}
			i = next - 1
		}
	}
	return rest, nil
}

// isSwitch reports whether a flag stands alone, without a value behind it.
func isSwitch(f *flag.Flag) bool {
	s, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && s.IsBoolFlag()
}
