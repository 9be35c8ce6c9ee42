// Package report writes what the manpower office of Paser would want to know:
// who may enter its training centre, what the centre can do with what it has,
// and what its equipment proposal needs.
package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/funding"
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
	p := page.New(w, lang)
	p.Title(d.Title)
	p.Section("Latar", "Background")
	p.Statements(d, blk.TopicPolicyLabel, blk.TopicAim, blk.TopicActivity, blk.TopicPrinciple)
	p.Section("Sasaran", "Who it is for")
	for _, s := range d.Common.Statements {
		if s.Topic == blk.TopicTargetGroup {
			p.Line("%s (%s)", "%s (%s)", p.In(s.Text), p.Citation(s.Citations))
		}
	}
	if err := writeAdmission(p, c); err != nil {
		return err
	}
	p.Section("Tiga instruktur bersertifikat, peralatan belum memadai: apa yang dapat dilakukan?", "Three certified instructors, equipment not sufficient yet: what does that allow?")
	writeReadiness(p, d.Centre.Readiness("blk-paser", c))
	for i := range d.Funding.Proposals {
		proposal := &d.Funding.Proposals[i]
		p.Section("Proposal bantuan peralatan: apa yang masih dibutuhkan?", "The equipment proposal: what does it still need?")
		p.Line("keadaan: %s; alasan: %s", "state: %s; reason: %s", p.In(proposal.State().Label()), p.In(proposal.Reason))
		p.Answer(proposal.Needs(c))
		lifecycle := funding.ProposalLifecycle()
		p.Line("langkah yang mungkin sekarang: %s", "steps that are possible now: %s", page.Join(p, lifecycle.Events(proposal.State())))
	}
	p.Statements(d, blk.TopicNeed)
	p.Section("Jejaring UPT Kemnaker", "The network of the ministry's centres")
	for _, x := range d.Centre.Cooperations {
		for _, id := range x.Centres {
			if centre := d.Centre.Find(id); centre.Owner == "kemnaker" {
				p.Line("%s (dalam berita: %s)", "%s (in the article: %s)", centre.Name, strings.Join(centre.Aliases, ", "))
			}
		}
		for _, aim := range x.Aims {
			p.Line("tujuan: %s", "aim: %s", p.In(aim))
		}
		p.Notes(x.Citations)
	}
	p.Meetings(d)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}

// writeReadiness writes what a centre can do with what it has.
func writeReadiness(p *page.Page, a blk.Answer) {
	p.Answer(a)
	have, lack := a.Leaves(blk.True), slices.Concat(a.Leaves(blk.False), a.Leaves(blk.Undetermined))
	p.Line("yang sudah ada cukup untuk menyiapkan pelatihan: %s", "what is there is enough to prepare training: %s", texts(p, have))
	p.Line("pelatihan praktik menunggu: %s", "practical training waits for: %s", texts(p, lack))
}

func texts(p *page.Page, answers []blk.Answer) string {
	list := make([]string, len(answers))
	for i, a := range answers {
		list[i] = p.In(a.Text)
	}
	return strings.Join(list, "; ")
}

// writeAdmission decides every invented applicant under the admission policy.
func writeAdmission(p *page.Page, c *blk.Context) error {
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
	people, _, _, err := page.Load("paser/synthetic.json", dates.BatchStart)
	if err != nil {
		return err
	}
	evidence, err := readEvidence()
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
	factLabels := map[eligibility.FactID]blk.Text{}
	for _, fact := range eligibility.Facts() {
		factLabels[fact.ID] = fact.Label
	}
	p.Legend()
	counts := map[eligibility.Verdict]int{}
	for _, person := range people.Common.Persons {
		e := evidence[person.ID]
		if err := addPerson(&e, &person); err != nil {
			return fmt.Errorf("%s: %w", person.ID, err)
		}
		decision := bound.Decide(&e)
		counts[decision.Verdict]++
		p.Line("%s %s: %s", "%s %s: %s", person.ID, person.Name, p.In(decision.Verdict.Label()))
		for _, reason := range bound.Reasons(decision, &e).Children {
			p.AnswerUnder(reason)
		}
		for _, fact := range bound.Missing(decision) {
			p.Detail("belum ada bukti tentang: %s", "there is no evidence yet on: %s", p.In(factLabels[fact]))
		}
	}
	p.Line("memenuhi %d, tidak memenuhi %d, belum dapat ditentukan %d", "eligible %d, ineligible %d, undetermined %d", counts[eligibility.Eligible], counts[eligibility.Ineligible], counts[eligibility.Undetermined])
	return nil
}

// addPerson adds what the record of a person shows to the evidence.
func addPerson(e *eligibility.Evidence, person *blk.Person) error {
	if !person.KTPRegion.IsZero() {
		if err := e.SetRegion("residence", person.KTPRegion); err != nil {
			return err
		}
	}
	if !person.BirthDate.IsZero() {
		return e.SetDate("birth_date", person.BirthDate)
	}
	return nil
}

// readEvidence reads what the applicants say beside their records, one JSON
// object a line.
func readEvidence() (map[blk.PersonID]eligibility.Evidence, error) {
	data, err := fs.ReadFile(examples.FS(), "paser/applicants.jsonl")
	if err != nil {
		return nil, err
	}
	all := map[blk.PersonID]eligibility.Evidence{}
	for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
		var applicant struct {
			ID       blk.PersonID         `json:"id"`
			Evidence eligibility.Evidence `json:"evidence"`
		}
		if err := json.Unmarshal(lines.Bytes(), &applicant); err != nil {
			return nil, fmt.Errorf("paser/applicants.jsonl: %w", err)
		}
		all[applicant.ID] = applicant.Evidence
	}
	return all, nil
}
