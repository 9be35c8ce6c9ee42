package main

import (
	"bufio"
	"errors"
	"flag"
	"io"
	"strconv"
	"strings"
	"syscall"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

// What synth invents unless it is told otherwise. The day is no today: the same
// command writes the same people for ever.
const (
	synthSize = 1000
	synthSeed = 1
	synthOn   = "2026-03-02"
)

// synthFlags are the flags of synth by the places of a plan.
var synthFlags = map[string]string{"size": "-n", "on": "-on", "regions": "-region", "batches": "-batch", "missing": "-missing"}

// synth writes applicants who do not exist.
func (c *command) synth(args []string) (int, error) {
	var p synthetic.Plan
	on := dateFlag{blk.MustParseDate(synthOn)}
	flags := flag.NewFlagSet("synth", flag.ContinueOnError)
	flags.IntVar(&p.Size, "n", synthSize, "")
	flags.Uint64Var(&p.Seed, "seed", synthSeed, "")
	flags.Var(&on, "on", "")
	flags.Func("region", "", func(s string) error {
		r, err := blk.ParseRegion(s)
		p.Regions = append(p.Regions, r)
		return err
	})
	flags.Func("batch", "", func(s string) error {
		p.Batches = append(p.Batches, blk.BatchID(s))
		return nil
	})
	flags.Func("missing", "", func(s string) (err error) {
		p.Missing, err = blk.ParsePercent(s)
		return err
	})
	format := flags.String("format", "jsonl", "")
	rest, err := parse(flags, args, false)
	switch {
	case err != nil:
		return 0, err
	case len(rest) > 0:
		return 0, wrong("synth hanya menerima pilihan; hasilnya ke keluaran baku", "synth takes flags alone; it writes to standard output")
	}
	if err := checkFormat(*format, "jsonl", "csv"); err != nil {
		return 0, err
	}
	p.On = on.Date
	cohort, found := synthetic.New(p)
	if cohort == nil {
		return 0, synthError(&p, found)
	}
	err = writeCohort(c.stdout, cohort, *format == "csv")
	if errors.Is(err, syscall.EPIPE) {
		err = nil // who reads has seen enough
	}
	return exitClean, err
}

// synthError returns what is wrong with a plan, by the flags that it was given in.
func synthError(p *synthetic.Plan, found blk.Findings) error {
	var all []error
	for _, f := range found {
		place, index, _ := strings.Cut(strings.TrimPrefix(f.At, "/"), "/")
		given := synthFlags[place]
		switch i, _ := strconv.Atoi(index); place {
		case "regions":
			given += " " + p.Regions[i].String()
		case "batches":
			given += " " + blk.QuoteWord(string(p.Batches[i]))
		}
		all = append(all, fault{ID: given + ": " + f.Text.ID + " " + f.Mend.ID, EN: given + ": " + f.Text.EN + " " + f.Mend.EN})
	}
	return errors.Join(all...)
}

// writeCohort writes all people of a cohort, as JSON Lines or as a table.
func writeCohort(w io.Writer, cohort *synthetic.Cohort, table bool) error {
	out := bufio.NewWriterSize(w, 64<<10)
	var line []byte
	appendPerson := cohort.AppendLine
	if table {
		appendPerson = cohort.AppendRow
		line = cohort.AppendHeader(line)
	}
	for i := range cohort.Size() {
		if _, err := out.Write(line); err != nil {
			return err
		}
		line = appendPerson(line[:0], i)
	}
	if _, err := out.Write(line); err != nil {
		return err
	}
	return out.Flush()
}
