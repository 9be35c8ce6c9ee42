// Package report writes what the manpower office of Paser would want to know:
// who may enter its training centre, what the centre can do with what it has,
// and what its equipment proposal needs.
package report

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	intake "github.com/vokasi/vokasi-go/examples/paser/intake/report"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

const (
	paser     = "blk-paser"
	programme = "las-smaw-3g"
)

// dates are the days that the policy refers to. The article names no batch; the
// first day of training is invented with the applicants.
var dates = eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, c, found, err := page.Load("paser/dataset.json", blk.MustParseDate("2025-07-02"))
	if err != nil {
		return err
	}
	invented, inventedContext, _, err := page.Load("paser/synthetic.json", dates.BatchStart)
	if err != nil {
		return err
	}
	p := page.New(w, lang, d.Common.Sources...)
	p.Title(d.Title)
	p.Section("Latar", "Background")
	p.Statements(d, blk.TopicPolicyLabel, blk.TopicAim, blk.TopicActivity, blk.TopicPrinciple)
	p.Section("Sasaran", "Who it is for")
	for _, s := range d.Common.Statements {
		if s.Topic == blk.TopicTargetGroup {
			p.Line("%s (%s)", "%s (%s)", p.In(s.Text), p.Citation(s.Citations))
		}
	}
	if err := writeAdmission(p, invented.Common.Persons, c); err != nil {
		return err
	}
	if err := writeIntake(p); err != nil {
		return err
	}
	p.Section("Tiga instruktur bersertifikat, peralatan belum memadai: siapkah melatih?", "Three certified instructors, equipment not sufficient yet: is the centre ready to train?")
	p.Answer(d.Centre.Readiness(paser, c))
	for i := range d.Funding.Proposals {
		proposal := &d.Funding.Proposals[i]
		p.Section("Proposal bantuan peralatan dalam berita: apa yang masih dibutuhkan?", "The equipment proposal in the article: what does it still need?")
		p.Line("keadaan: %s; alasan: %s", "state: %s; reason: %s", p.In(proposal.State().Label()), p.In(proposal.Reason))
		p.Quote(proposal.Citations)
		p.Answer(proposal.Needs(c))
		lifecycle := funding.ProposalLifecycle()
		p.Line("langkah yang mungkin sekarang: %s", "steps that are possible now: %s", page.Join(p, lifecycle.Events(proposal.State())))
	}
	p.Section("Program buatan: apa yang ada dan apa yang kurang pada "+p.In(dates.BatchStart.Label())+"?", "An invented programme: what is there and what is missing on "+p.In(dates.BatchStart.Label())+"?")
	p.Answer(invented.Centre.ReadinessFor(paser, programme, inventedContext))
	if err := writeProposal(p, invented, inventedContext); err != nil {
		return err
	}
	p.Section("Jejaring UPT Kemnaker", "The network of the ministry's centres")
	for _, k := range d.Centre.Cooperations {
		for _, id := range k.Centres {
			if x := d.Centre.Find(id); x.Owner == "kemnaker" {
				p.Line("%s (dalam berita: %s)", "%s (in the article: %s)", x.Name, strings.Join(x.Aliases, ", "))
			}
		}
		for _, aim := range k.Aims {
			p.Line("tujuan: %s", "aim: %s", p.In(aim))
		}
		p.Notes(k.Citations)
	}
	p.Meetings(d)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}

// writeIntake writes what the example of the intake of 2023 comes to, in short.
func writeIntake(p *page.Page) error {
	applicants, err := intake.Applicants()
	if err != nil {
		return err
	}
	x, err := intake.Run(applicants, 1)
	if err != nil {
		return err
	}
	x.Write(p)
	return nil
}

// Prices returns what a piece of each item costs. The prices are invented.
func Prices() map[centre.StandardItemID]blk.Rupiah {
	return map[centre.StandardItemID]blk.Rupiah{
		"mesin-las-smaw": blk.MustNewRupiah(4_850_000),
		"kabin-las":      blk.MustNewRupiah(6_250_000),
		"topeng-las":     blk.MustNewRupiah(650_000),
		"gerinda-tangan": blk.MustNewRupiah(780_000),
		"oven-elektroda": blk.MustNewRupiah(3_400_000),
		"apar":           blk.MustNewRupiah(550_000),
	}
}

// writeProposal writes the proposal that the missing equipment makes, how it is
// decided, and what the checks find in it.
func writeProposal(p *page.Page, d *dataset.Dataset, c *blk.Context) error {
	p.Section("Peralatan yang kurang sebagai proposal (harga buatan)", "The missing equipment as a proposal (the prices are invented)")
	proposal := funding.ProposalFromGaps("usulan-peralatan", paser, d.Centre.Missing(paser, programme, c), Prices())
	names := map[string]blk.Text{}
	for _, s := range d.Centre.EquipmentStandards {
		for _, item := range s.Items {
			names[item.Name.ID] = item.Name
		}
	}
	for _, line := range proposal.Lines {
		n, _ := line.Quantity.Int()
		sum, _ := line.UnitPrice.Times(int64(n))
		p.Line("%s (%s): %d @ %s = %s", "%s (%s): %d at %s = %s", p.In(names[line.Item]), line.Specification, n, line.UnitPrice, sum)
	}
	p.Line("jumlah seluruhnya: %s", "total: %s", proposal.Total)
	p.Answer(proposal.Needs(c))
	d.Funding.Proposals = append(d.Funding.Proposals, proposal)
	if err := writeDecision(p, d, proposal.ID, c); err != nil {
		return err
	}
	p.Section("Pemeriksaan data buatan bersama proposal ini", "Checks of the invented data with this proposal")
	p.Found(d.Check(c))
	return nil
}

// writeAdmission decides every invented applicant under the admission policy.
func writeAdmission(p *page.Page, persons blk.Persons, c *blk.Context) error {
	data, err := fs.ReadFile(examples.FS(), "paser/policy.json")
	if err != nil {
		return err
	}
	policy, found := eligibility.ParsePolicy(data)
	if err := found.Err(); err != nil {
		return fmt.Errorf("paser/policy.json:\n%w", err)
	}
	bound, found := policy.Bind(dates, c)
	if err := found.Err(); err != nil {
		return fmt.Errorf("paser/policy.json:\n%w", err)
	}
	dossiers, err := readDossiers(&policy)
	if err != nil {
		return err
	}

	p.Section("Penerimaan: pendaftar buatan, pelatihan mulai "+p.In(dates.BatchStart.Label()), "Admission: invented applicants, training begins on "+p.In(dates.BatchStart.Label()))
	p.Line("%s (policy.json, versi %s)", "%s (policy.json, version %s)", p.In(policy.Title), policy.Version)
	for _, key := range slices.Sorted(maps.Keys(policy.Basis)) {
		if note := policy.Basis[key].Note; !note.IsZero() {
			p.Text(note)
		}
	}
	p.Legend()
	counts := map[eligibility.Verdict]int{}
	for _, person := range persons {
		d := dossiers[person.ID]
		addPerson(&d, &person)
		e, found := bound.Layout().Evidence(&d)
		if err := found.Err(); err != nil {
			return fmt.Errorf("%s: %w", person.ID, err)
		}
		decision := bound.Decide(&e)
		counts[decision.Verdict]++
		p.Line("%s %s: %s", "%s %s: %s", person.ID, person.Name, p.In(decision.Verdict.Label()))
		for _, reason := range bound.Reasons(decision, &e, d.About).Children {
			p.AnswerUnder(reason)
		}
		writeOutlook(p, bound, decision, &e)
	}
	p.Line("memenuhi %d, tidak memenuhi %d, belum dapat ditentukan %d", "eligible %d, ineligible %d, undetermined %d", counts[eligibility.Eligible], counts[eligibility.Ineligible], counts[eligibility.Undetermined])
	return nil
}

// writeOutlook writes what would change a verdict: what to bring, what to ask
// next, the day from which somebody may enter, the cheapest changes that would do.
func writeOutlook(p *page.Page, bound *eligibility.Bound, decision eligibility.Decision, e *eligibility.Evidence) {
	for _, id := range bound.Missing(decision) {
		fact, _ := bound.Policy().Fact(id)
		p.Detail("masih kurang: %s. %s", "still missing: %s. %s", p.In(fact.Label), p.In(fact.Ask))
	}
	if id, ok := bound.Next(e, nil); ok && len(bound.Missing(decision)) > 1 {
		fact, _ := bound.Policy().Fact(id)
		p.Detail("tanyakan lebih dahulu: %s", "ask first: %s", p.In(fact.Label))
	}
	if decision.Verdict != eligibility.Ineligible {
		return
	}
	p.Detail("karena: %s", "because of: %s", codes(bound.Because(decision)))
	if from, ok := bound.EligibleFrom(e, dates.BatchStart); ok {
		p.Detail("dapat mendaftar untuk pelatihan yang mulai pada atau sesudah %s", "may apply for a training that begins on or after %s", p.In(from.Label()))
	}
	for fix := range bound.Fixes(e, nil) {
		steps := make([]string, len(fix.Steps))
		for i, s := range fix.Steps {
			steps[i] = p.In(s.Text)
		}
		p.Detail("perubahan termurah yang cukup: %s", "the cheapest change that would do: %s", strings.Join(steps, "; "))
		break
	}
}

// addPerson adds what the record of a person shows to the dossier.
func addPerson(d *eligibility.Dossier, person *blk.Person) {
	for id, v := range eligibility.DossierOf(person, nil).Evidence {
		d.Evidence[id] = v
	}
}

// readDossiers reads what the applicants say beside their records, one JSON
// object a line.
func readDossiers(policy *eligibility.Policy) (map[blk.PersonID]eligibility.Dossier, error) {
	data, err := fs.ReadFile(examples.FS(), "paser/applicants.jsonl")
	if err != nil {
		return nil, err
	}
	all := map[blk.PersonID]eligibility.Dossier{}
	for x, err := range eligibility.ReadLines(bytes.NewReader(data), policy) {
		if err := cmp.Or(err, x.Found.Err()); err != nil {
			return nil, fmt.Errorf("paser/applicants.jsonl, line %d: %w", x.Line, err)
		}
		all[blk.PersonID(x.Applicant.ID.String())] = x.Applicant.Dossier
	}
	return all, nil
}

func codes(list []eligibility.RuleCode) string {
	words := make([]string, len(list))
	for i, code := range list {
		words[i] = string(code)
	}
	return strings.Join(words, ", ")
}
