package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	figures "github.com/vokasi/vokasi-go/schema/report"
)

// screenFlags are what "vokasi screen" is asked for.
type screenFlags struct {
	policies                fileFlags
	dates                   dateFlags
	breakdowns              []screening.Breakdown
	planFile, seedFile      fileFlag
	report, notice, instead fileFlag
	tally, folder           fileFlag
	seedText, mask          string
	shard                   shardFlag
	length                  int64
	part, workers, smallest int
	lines                   bool
	format, lang            string
	given                   map[string]bool
	context                 *blk.Context
}

// screen does what "vokasi screen" is asked.
func (c *command) screen(args []string) (int, error) {
	f := screenFlags{context: &blk.Context{Regions: region.Table{}}}
	flags := flag.NewFlagSet("screen", flag.ContinueOnError)
	flags.Var(&f.policies, "policy", "")
	flags.Var(&f.dates.on, "on", "")
	flags.Var(&f.dates, "date", "")
	flags.Var(&f.instead, "instead", "")
	flags.Func("by", "", f.addBreakdown)
	flags.Var(&f.planFile, "plan", "")
	flags.StringVar(&f.seedText, "seed", "", "")
	flags.Var(&f.seedFile, "seed-file", "")
	flags.Var(&f.report, "report", "")
	flags.Var(&f.notice, "notice", "")
	flags.StringVar(&f.mask, "mask", string(figures.NamePartial), "")
	flags.Var(&f.tally, "tally", "")
	flags.Var(&f.folder, "out", "")
	flags.Var(&f.shard, "shard", "")
	flags.Int64Var(&f.length, "shard-size", 64<<20, "")
	flags.IntVar(&f.part, "part", 0, "")
	flags.IntVar(&f.workers, "workers", runtime.NumCPU(), "")
	flags.IntVar(&f.smallest, "smallest", 0, "")
	flags.BoolVar(&f.lines, "lines", false, "")
	flags.StringVar(&f.format, "format", "text", "")
	flags.StringVar(&f.lang, "lang", "id", "")
	files, err := parse(flags, args, false)
	if err != nil {
		return 0, err
	}
	f.given = map[string]bool{}
	flags.Visit(func(x *flag.Flag) { f.given[x.Name] = true })
	if err := f.check(files); err != nil {
		return 0, err
	}
	lang := blk.Lang(f.lang)
	if f.lines || f.folder != "" {
		bound, code, err := c.bind(f.policies, f.dates.all())
		switch {
		case bound == nil:
			return code, err
		case f.lines:
			return c.screenLines(bound, files[0], f.shard, string(f.tally), lang)
		}
		return c.screenInto(bound, files[0], string(f.folder), f.length, f.part, f.workers, lang)
	}
	return c.screenCohort(&f, files)
}

// screenFaults are what flags must not be, and which cannot go together.
var screenFaults = []struct {
	holds func(f *screenFlags, files []string) bool
	fault error
}{
	{func(f *screenFlags, _ []string) bool { return len(f.policies) > 0 }, wrong("screen perlu -policy FILE", "screen needs -policy FILE")},
	{func(_ *screenFlags, files []string) bool { return len(files) > 0 }, wrong("screen perlu berkas pelamar, atau - untuk masukan baku", "screen needs a file of applicants, or - for standard input")},
	{func(f *screenFlags, _ []string) bool { return f.workers > 0 }, wrong("-workers paling sedikit 1", "-workers is 1 or more")},
	{func(f *screenFlags, _ []string) bool { return f.length > 0 }, wrong("-shard-size paling sedikit 1 bita", "-shard-size is 1 byte or more")},
	{func(f *screenFlags, _ []string) bool { return !f.given["smallest"] || f.smallest > 0 }, wrong("-smallest paling sedikit 1; 1 tidak menyembunyikan apa pun", "-smallest is 1 or more; 1 hides nothing")},
	{func(f *screenFlags, _ []string) bool { return !f.given["seed"] || !f.given["seed-file"] }, wrong("berikan -seed atau -seed-file, jangan keduanya", "give -seed or -seed-file, not both")},
	{func(f *screenFlags, _ []string) bool {
		return f.given["plan"] || !f.given["seed"] && !f.given["seed-file"] && !f.given["notice"]
	}, wrong("-seed, -seed-file dan -notice perlu -plan FILE", "-seed, -seed-file and -notice need -plan FILE")},
	{func(f *screenFlags, _ []string) bool {
		return !f.given["plan"] || f.given["seed"] || f.given["seed-file"]
	}, wrong("-plan perlu benih undiannya: -seed TEXT atau -seed-file FILE", "-plan needs the seed of its lots: -seed TEXT or -seed-file FILE")},
	{func(f *screenFlags, _ []string) bool { return !f.given["mask"] || f.given["notice"] }, wrong("-mask perlu -notice FILE", "-mask needs -notice FILE")},
	{func(f *screenFlags, _ []string) bool {
		return !f.lines && f.folder == "" || !f.given["plan"] && !f.given["report"] && !f.given["by"] && !f.given["format"] && !f.given["smallest"] && !f.given["instead"]
	}, wrong("-lines dan -out bekerja dengan memori tetap: -plan, -report, -by, -instead, -format dan -smallest tidak dapat bersamanya", "-lines and -out screen in constant memory: -plan, -report, -by, -instead, -format and -smallest do not go with them")},
	{func(f *screenFlags, _ []string) bool { return !f.lines || f.folder == "" }, wrong("berikan -lines atau -out, jangan keduanya", "give -lines or -out, not both")},
	{func(f *screenFlags, _ []string) bool { return f.lines || !f.given["shard"] && !f.given["tally"] }, wrong("-shard dan -tally perlu -lines", "-shard and -tally need -lines")},
	{func(f *screenFlags, _ []string) bool {
		return f.folder != "" || !f.given["part"] && !f.given["shard-size"]
	}, wrong("-part dan -shard-size perlu -out FOLDER", "-part and -shard-size need -out FOLDER")},
	{func(f *screenFlags, files []string) bool { return !f.lines && f.folder == "" || len(files) == 1 }, wrong("-lines dan -out menerima satu berkas", "-lines and -out take one file")},
	{func(f *screenFlags, files []string) bool { return f.folder == "" || !slices.Contains(files, "-") }, wrong("-out perlu berkas; untuk masukan baku pakai -lines", "-out needs a file; for standard input use -lines")},
}

// check returns everything that is wrong with the flags.
func (f *screenFlags) check(files []string) error {
	all := []error{
		checkLang(f.lang),
		checkFormat(f.format, "text", "json"),
		oneOf(blk.Text{ID: "cara menyamarkan", EN: "mask"}, f.mask, figures.NameMask("").CodeList().Values()...),
	}
	for _, x := range screenFaults {
		if !x.holds(f, files) {
			all = append(all, x.fault)
		}
	}
	all = append(all, checkFiles(files, append([]string{string(f.instead), string(f.planFile)}, f.policies...)...))
	return errors.Join(all...)
}

// ages are the bounds by which ages are divided.
var ages = []int{18, 25, 35, 45}

// addBreakdown reads a breakdown: sex, age, age=REFERENCE_DATE, disability, region or
// region=CODE.
func (f *screenFlags) addBreakdown(s string) error {
	name, what, _ := strings.Cut(s, "=")
	switch name {
	case "sex":
		f.breakdowns = append(f.breakdowns, screening.BySex())
	case "disability":
		f.breakdowns = append(f.breakdowns, screening.ByDisability())
	case "age":
		at := eligibility.AsOf
		if what != "" {
			at = eligibility.ReferenceDate(what)
		}
		if !at.IsValid() {
			return noSuchDate(what)
		}
		f.breakdowns = append(f.breakdowns, screening.ByAge(at, ages...))
	case "region":
		var within blk.Region
		level := blk.LevelProvince
		if what != "" {
			r, err := blk.ParseRegion(what)
			if err != nil {
				return err
			}
			within, level = r, map[blk.RegionLevel]blk.RegionLevel{blk.LevelProvince: blk.LevelRegency, blk.LevelRegency: blk.LevelDistrict}[r.Level()]
		}
		var regions []blk.Region
		for place := range region.Within(within, level) {
			regions = append(regions, place.Code)
		}
		if len(regions) == 0 {
			return wrong("tidak diketahui apa yang terletak di wilayah %[1]s; sebutkan provinsi atau kabupaten/kota", "nothing is known to lie in the region %[1]s; name a province or a regency", within)
		}
		f.breakdowns = append(f.breakdowns, screening.ByRegion(f.context, regions...))
	default:
		return noSuch(blk.Text{ID: "pengelompokan", EN: "breakdown"}, name, []string{"sex", "age", "disability", "region"})
	}
	return nil
}

// A screener screens a cohort and tells what came of it.
type screener struct {
	*command
	*screenFlags
	lang    blk.Lang
	plan    *screening.Plan
	seed    []byte
	bound   *eligibility.Bound
	other   *eligibility.Bound // in the place of the policy, nil if there is none
	groups  []*eligibility.Bound
	by      []*screening.BoundBreakdown
	cohort  *screening.Cohort
	lines   []int // how many there are before each file
	code    int
	refused int // rows
}

// screenCohort screens the applicants of files together, and chooses among them where
// there is a plan.
func (c *command) screenCohort(f *screenFlags, files []string) (int, error) {
	s := &screener{command: c, screenFlags: f, lang: blk.Lang(f.lang)}
	if ok, err := s.prepare(); !ok || err != nil {
		return s.code, err
	}
	s.cohort, s.lines = screening.NewCohort(s.bound.Layout()), []int{0}
	for _, file := range files {
		if err := s.read(file); err != nil {
			return 0, err
		}
	}
	if found := s.cohort.Check(nil); found.HasErrors() {
		s.tell(strings.Join(files, ", "), found)
		for i := 1; i < len(files); i++ {
			fmt.Fprintf(c.stderr, blk.Text{ID: "Baris dihitung melalui semua berkas; %s mulai pada baris %d.", EN: "Lines are counted through all files; %s begins at line %d."}.In(s.lang)+"\n", files[i], s.lines[i]+1)
		}
		fmt.Fprintln(c.stderr, blk.Text{ID: "Belum ada yang diputuskan: perbaiki daftarnya dahulu.", EN: "Nothing was decided: mend the list first."}.In(s.lang))
		return exitFindings, nil
	}
	return s.run(context.Background())
}

// tell writes what was found in a document to standard error.
func (s *screener) tell(file string, found blk.Findings) {
	r := &fileReport{File: file, Findings: found}
	for _, x := range found {
		r.count(x.Severity)
	}
	s.code = max(s.code, r.code)
	_ = r.writeFindings(s.stderr, s.lang)
}

// prepare reads the policy and the plan and binds both to one layout. It reports false
// where they cannot be used, which was told.
func (s *screener) prepare() (ok bool, err error) {
	book, ref, code, err := s.readPolicies(s.policies)
	if book == nil {
		s.code = code
		return false, err
	}
	chain := book.Chain(ref)
	facts := factsOf(chain)
	policies := slices.Clone(chain)
	if s.planFile != "" {
		if ok, err := s.readPlan(); !ok || err != nil {
			return false, err
		}
		policies = append(policies, screening.GroupPolicies(s.plan.Groups, facts)...)
	}
	for i := range s.breakdowns {
		policies = append(policies, screening.GroupPolicies(s.breakdowns[i].Groups, facts)...)
	}
	var other *eligibility.Book
	var otherRef eligibility.PolicyRef
	if s.instead != "" {
		if other, otherRef, s.code, err = s.readPolicies([]string{string(s.instead)}); other == nil {
			return false, err
		}
		policies = append(policies, other.Chain(otherRef)...)
	}
	layout, found := eligibility.NewLayout(policies...)
	if found != nil {
		s.tell(s.policies[len(s.policies)-1], found)
		return false, nil
	}
	dates := s.dates.all()
	s.bound, found = book.BindTo(layout, ref, dates, s.context)
	s.tell(s.policies[len(s.policies)-1], found)
	if s.bound == nil {
		s.code = exitUnreadable
		return false, nil
	}
	s.tellUnset(s.bound)
	if other != nil {
		s.other, found = other.BindTo(layout, otherRef, dates, s.context)
		if s.tell(string(s.instead), found); s.other == nil {
			s.code = exitUnreadable
			return false, nil
		}
		s.tellUnset(s.other)
	}
	if s.plan != nil {
		s.groups, found = screening.BindGroups(s.plan.Groups, facts, layout, dates, s.context)
		s.tell(string(s.planFile), found)
		if found.HasErrors() {
			s.code = exitUnreadable
			return false, nil
		}
	}
	for i := range s.breakdowns {
		b, _ := s.breakdowns[i].Bind(facts, layout, dates, s.context)
		s.by = append(s.by, b)
	}
	return true, nil
}

// factsOf returns a policy that declares the facts of all policies of a chain.
func factsOf(chain []*eligibility.Policy) *eligibility.Policy {
	all := &eligibility.Policy{Facts: map[eligibility.FactID]eligibility.Declaration{}}
	for _, p := range chain {
		for id, d := range p.Facts {
			all.Facts[id] = d
		}
	}
	return all
}

// readPlan reads the plan and the seed.
func (s *screener) readPlan() (ok bool, err error) {
	data, err := s.command.read(string(s.planFile), mostOfPolicy)
	if err != nil {
		return false, cannotOpen(string(s.planFile), err)
	}
	plan, found := screening.ParsePlan(data)
	s.tell(string(s.planFile), found)
	if found.HasErrors() {
		s.code = exitUnreadable
		return false, nil
	}
	s.plan, s.seed = &plan, []byte(s.seedText)
	if s.seedFile != "" {
		if s.seed, err = os.ReadFile(string(s.seedFile)); err != nil {
			return false, cannotOpen(string(s.seedFile), err)
		}
	}
	return true, nil
}

// read reads the applicants of a file. A row that cannot be read is told, and the
// others go on. The cohort counts lines through all files.
func (s *screener) read(name string) error {
	in, err := s.open(name, false)
	if err != nil {
		return cannotOpen(name, err)
	}
	defer in.Close()
	p := newProgress(s.stderr, s.lang)
	p.size = in.size
	defer p.end()
	line, before := 0, s.lines[len(s.lines)-1]
	for row, err := range rowsOf(counting{in, p}, s.bound.Layout()) {
		line = row.Line
		if err != nil {
			return atLine(name, line, err)
		}
		p.row()
		row.Line += before
		if !s.cohort.Append(row) {
			s.refuse(name, line, row.Found, p)
		}
	}
	s.lines = append(s.lines, before+line)
	return nil
}

// refuse tells what is wrong with a row. All are counted, the first ones are told.
func (s *screener) refuse(name string, line int, found blk.Findings, p *progress) {
	s.code = max(s.code, exitFindings)
	if s.refused++; s.refused <= maxFindings {
		p.end()
		told := fileReport{File: fmt.Sprintf("%s:%d", name, line), Findings: found}
		_ = told.writeFindings(s.stderr, s.lang)
	}
}

// rowsOf reads JSON Lines where the first thing is a brace, and else a table.
func rowsOf(in io.Reader, l *eligibility.Layout) iter.Seq2[*eligibility.Row, error] {
	r := bufio.NewReaderSize(in, 1<<16)
	if err := refuseFormat(r); err != nil {
		return func(yield func(*eligibility.Row, error) bool) { yield(&eligibility.Row{Line: 1}, err) }
	}
	if isTable(r) {
		return l.ReadRowsCSV(r)
	}
	return l.ReadRows(r)
}

// run screens the cohort, chooses among it and writes what came of it.
func (s *screener) run(ctx context.Context) (int, error) {
	table := s.cohort.Table()
	funnel, err := table.Funnel(ctx, s.bound, s.by, s.workers)
	if err != nil {
		return 0, err
	}
	out := figures.Screening{Lang: s.lang, Title: funnel.Title, Funnel: funnel, SmallestCell: s.smallest, PreparedOn: s.dates.all().AsOf, Plan: s.plan, Seed: s.seed}
	if s.other != nil {
		if out.Impact, err = table.Compare(ctx, s.bound, s.other, s.workers); err != nil {
			return 0, err
		}
	}
	if s.plan != nil {
		result, err := table.Screen(ctx, s.bound, s.workers)
		if err != nil {
			return 0, err
		}
		selection, found := screening.Select(s.plan, s.seed, s.cohort.Candidates(result, s.groups))
		s.tell(string(s.planFile), found)
		if selection == nil {
			return exitFindings, nil
		}
		out.Title, out.Selection = s.plan.Title, selection
	}
	if err := s.write(&out); err != nil {
		return 0, err
	}
	return s.code, nil
}

// write writes the summary, and the report and the notice where they are asked for.
func (s *screener) write(out *figures.Screening) error {
	if s.report != "" {
		page := out.Page()
		if err := writeWhole(string(s.report), page.WriteHTML); err != nil {
			return err
		}
	}
	if s.notice != "" {
		if err := writeWhole(string(s.notice), func(w io.Writer) error { return s.writeNotice(w, out.Selection) }); err != nil {
			return err
		}
	}
	if s.format == "json" {
		return out.WriteJSON(s.stdout)
	}
	return s.summarise(out)
}

// writeNotice writes the list for the notice board.
func (s *screener) writeNotice(w io.Writer, selection *screening.Selection) error {
	names := make(map[string]string, s.cohort.Len())
	for i := range s.cohort.Len() {
		a := s.cohort.Application(i)
		names[a.ID.String()] = a.Name
	}
	list := figures.NoticeList{Mask: figures.NameMask(s.mask), Name: func(id eligibility.ApplicantID) string { return names[id.String()] }}
	return list.WriteCSV(w, selection, sheet.WriteOptions{Lang: s.lang})
}

// summarise writes what came of the screening for people to read.
func (s *screener) summarise(out *figures.Screening) error {
	w := bufio.NewWriter(s.stdout)
	say := func(id, en string, values ...any) {
		fmt.Fprintf(w, blk.Text{ID: id, EN: en}.In(s.lang)+"\n", values...)
	}
	n := func(c blk.Count) string { return figures.People(c).In(s.lang) }
	funnel := out.Funnel
	total := &funnel.Total
	say("%s: %s pendaftar, %s baris tidak terbaca", "%s: %s applicants, %s rows unreadable", out.Title.In(s.lang), number(s.cohort.Len(), s.lang), number(s.refused, s.lang))
	say("memenuhi %s, tidak memenuhi %s, belum dapat ditentukan %s", "eligible %s, ineligible %s, undetermined %s", n(total.Eligible), n(total.Ineligible), n(total.Undetermined))
	for i, rule := range funnel.Rules {
		if c := total.Rules[i]; isSome(c.Excludes) {
			say("  %s menggugurkan %s, %s karena itu saja: %s", "  %s excludes %s, %s by that alone: %s", rule.Code, n(c.Excludes), n(c.Alone), rule.Text.In(s.lang))
		}
	}
	for i, fact := range funnel.Facts {
		if c := total.Facts[i]; isSome(c.Missing) {
			say("  %s belum diketahui dari %s, %s hanya kurang itu. %s", "  %s is not known of %s, %s lack that alone. %s", fact.Label.In(s.lang), n(c.Missing), n(c.Only), fact.Ask.In(s.lang))
		}
	}
	if i := out.Impact; i != nil {
		say("%s sebagai ganti %s: %s memperoleh, %s kehilangan", "%s in the place of %s: %s gain, %s lose", i.After, i.Before, number(count(i.Gained()), s.lang), number(count(i.Lost()), s.lang))
	}
	if out.Selection != nil {
		for _, b := range out.Selection.Batches {
			say("%s: %s kursi, terpilih %s, cadangan %s, nilai batas %s", "%s: %s seats, selected %s, on the waiting list %s, cut-off %s", batchName(&b, s.lang), number(b.Seats, s.lang), number(b.Selected, s.lang), number(b.Reserves, s.lang), score(b.Cutoff).In(s.lang))
			for _, r := range b.Reserved {
				say("  kursi %s: %s dari %s terisi, anggota terpilih %s", "  seats for %s: %s of %s filled, members selected %s", groupName(&r, s.lang), number(r.Filled, s.lang), number(r.Seats, s.lang), number(r.Members, s.lang))
			}
			if b.Undetermined > 0 {
				say("  belum dapat ditentukan %s; %s akan terpilih, masing-masing bila hanya ia yang ternyata memenuhi syarat", "  undetermined %s; %s would be selected, each if they alone turned out eligible", number(b.Undetermined, s.lang), number(b.WouldBeSelected, s.lang))
			}
		}
	}
	return w.Flush()
}

// score returns a score as people read it, not known if it is absent.
func score(p blk.Percent) figures.Value {
	n, known := p.Hundredths()
	if !known {
		return figures.Value{}
	}
	return figures.Hundredths(n)
}

// count returns how many there are.
func count(places iter.Seq[int]) (n int) {
	for range places {
		n++
	}
	return n
}

// isSome reports whether a count is above 0.
func isSome(c blk.Count) bool {
	n, _ := c.Int()
	return n > 0
}

func batchName(b *screening.BatchResult, lang blk.Lang) string {
	if name := b.Label.In(lang); name != "" {
		return name
	}
	return string(b.Batch)
}

func groupName(r *screening.ReservedResult, lang blk.Lang) string {
	if name := r.Label.In(lang); name != "" {
		return name
	}
	return string(r.Group)
}
