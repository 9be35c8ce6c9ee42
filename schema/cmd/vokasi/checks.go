package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// checks writes the catalogue of checks, or all that is to be said of one of them.
func (c *command) checks(args []string) (int, error) {
	flags := flag.NewFlagSet("checks", flag.ContinueOnError)
	lang := flags.String("lang", "id", "")
	ids, err := parse(flags, args, false)
	l := blk.Lang(*lang)
	switch {
	case err != nil:
		return 0, err
	case !l.IsValid():
		return 0, fmt.Errorf("there is no language %s; there are id and en", blk.QuoteWord(*lang))
	case len(ids) > 1:
		return 0, errors.New("checks takes one id at most")
	}
	infos := dataset.Checks()
	slices.SortStableFunc(infos, func(a, b blk.CheckInfo) int { return cmp.Compare(a.ID, b.ID) })
	var b strings.Builder
	var before blk.CheckInfo
	for i := range infos {
		info := &infos[i]
		same := info.ID == before.ID && info.Must == before.Must
		switch {
		case len(ids) == 0 && !same:
			fmt.Fprintf(&b, "%s\t%s\n", info.ID, info.Must.In(l))
		case len(ids) == 1 && string(info.ID) == strings.ToUpper(ids[0]):
			describe(&b, info, same, l)
		}
		before = *info
	}
	if b.Len() == 0 {
		return 0, fmt.Errorf("there is no check %s; vokasi checks lists them", blk.QuoteWord(ids[0]))
	}
	_, err = io.WriteString(c.stdout, b.String())
	return exitClean, err
}

// describe writes a check: what it asks, unless that was said, and one place where.
func describe(b *strings.Builder, info *blk.CheckInfo, said bool, l blk.Lang) {
	say := func(id, en string) string { return blk.Text{ID: id, EN: en}.In(l) }
	if !said {
		fmt.Fprintf(b, "%s\t%s\n\t%s\n", info.ID, info.Must.In(l), info.Mend.In(l))
		for _, basis := range info.Basis {
			fmt.Fprintf(b, "\t%s: %s\n", say("dasar", "basis"), basis.Label().In(l))
		}
	}
	at := info.Entity + info.At
	if info.Scope == blk.ScopeMove {
		at += " (" + info.Scope.Label().In(l) + ")"
	}
	fmt.Fprintf(b, "\t%s: %s: %s\n", say("pada", "at"), at, severities(info.Severity, l))
}

// severities writes how grave a failure is, once if it is the same in every phase.
func severities(s blk.Severities, l blk.Lang) string {
	if s == blk.InEveryPhase(s.Final) {
		return s.Final.Label().In(l)
	}
	var list []string
	for _, phase := range []blk.Phase{blk.Draft, blk.Final, blk.Reported} {
		if severity := s.In(phase); severity != "" {
			list = append(list, phase.Label().In(l)+" "+severity.Label().In(l))
		}
	}
	return strings.Join(list, ", ")
}
