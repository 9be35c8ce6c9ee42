package eligibility

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Analyse returns what a policy says that it can hardly mean, without asking
// anybody: that nobody or everybody is eligible, a rule that never or always holds,
// that another implies, that another leaves nothing for, or that never decides
// anything; rules without basis or translation, facts that nobody can collect,
// rules that no example tries. It looks at the policy alone, on invented days at
// the beginning of its time and of each value of its parameters, and tells what
// holds on all of them. What [Policy.Check] finds is not told again; rules with
// such faults are taken to hold or not as may be.
func (p *Policy) Analyse(c *blk.Context) blk.Findings {
	a := analysis{policy: p}
	a.look(c)
	return blk.RunChecks(analysisChecks, &a, c)
}

// analysis is what was found out about a policy.
type analysis struct {
	policy     *Policy
	bound      *Bound    // nil if the policy cannot be decided
	eligible   blk.Truth // whether anybody can be
	ineligible blk.Truth
	fates      []fate
}

// fate is what becomes of a leaf.
type fate struct {
	kind  fateKind
	other RuleCode // the leaf that implies it or leaves nothing for it
}

type fateKind uint8

const (
	fateOpen      fateKind = iota // it can decide
	fateNever                     // it never holds
	fateAlways                    // it always holds
	fateDead                      // it decides nothing
	fateImplied                   // where the others hold, it holds
	fateShadowed                  // where it holds, others do already
	fateUndecided                 // not looked through to the end
)

// maxCalendars bounds the days that an analysis looks at.
const maxCalendars = 6

// calendars returns the days on which a policy is looked at: at its beginning and
// whenever a parameter changes.
func (p *Policy) calendars() []Dates {
	begin := p.Effective.From
	if begin.IsZero() {
		begin = firstSearchDay
	}
	days := []blk.Date{begin}
	for _, id := range sortedKeys(p.Parameters) {
		for _, v := range p.Parameters[id] {
			if v.From.After(begin) && p.Effective.Contains(v.From) && !slices.Contains(days, v.From) && len(days) < maxCalendars {
				days = append(days, v.From)
			}
		}
	}
	list := make([]Dates, len(days))
	for i, day := range days {
		list[i] = Dates{AsOf: day, RegistrationOpen: day, RegistrationClose: day.AddDays(14), Selection: day.AddDays(21), BatchStart: day.AddDays(30), BatchEnd: day.AddDays(90)}
	}
	return list
}

// look tries the policy on all its calendars.
func (a *analysis) look(c *blk.Context) {
	l, found := NewLayout(a.policy)
	if found != nil || a.policy.Rule == nil || a.policy.ruleCount() > maxRules {
		return
	}
	faulty := a.policy.faultyRules()
	if faulty == nil {
		return
	}
	for i, dates := range a.policy.calendars() {
		b := bind([]*Policy{a.policy}, l, dates, c)
		for leaf := range b.leaves {
			if faulty[b.nodes[b.leaves[leaf].node].at] {
				b.unsettled |= 1 << leaf
			}
		}
		eligible, ineligible := b.canBe(Eligible), b.canBe(Ineligible)
		fates := make([]fate, len(b.leaves))
		for leaf := range b.leaves {
			fates[leaf] = b.fate(leaf)
		}
		if i == 0 {
			a.bound, a.eligible, a.ineligible, a.fates = b, eligible, ineligible, fates
			continue
		}
		a.eligible, a.ineligible = blk.Any(a.eligible, eligible), blk.Any(a.ineligible, ineligible)
		for leaf := range fates {
			if fates[leaf].kind != a.fates[leaf].kind {
				a.fates[leaf] = fate{}
			}
		}
	}
}

// faultyRules returns the places of the leaves that cannot be meant as they are, and
// nil if there is such a connective: then nothing can be said of the rules below it.
func (p *Policy) faultyRules() map[string]bool {
	faulty := map[string]bool{}
	errors := p.Check(nil)
	isSound := true
	walk(p.Rule, "/rule", func(at string, r Rule) {
		isFaulty := slices.ContainsFunc(errors, func(f blk.Finding) bool {
			rest, below := strings.CutPrefix(f.At, at)
			return below && (rest == "" || rest[0] == '/' && !strings.HasPrefix(rest, "/rule")) && f.Check != "POL-003" && f.Check != "POL-010" && f.Severity != blk.Warning
		})
		faulty[at] = isFaulty
		isSound = isSound && (!isFaulty || leafOf(r) != nil)
	})
	if !isSound {
		return nil
	}
	return faulty
}

// free returns the leaves that no evidence can settle, as facts of their own.
func (b *Bound) free() []int {
	var free []int
	for i := range b.leaves {
		if b.unsettled>>i&1 == 1 {
			free = append(free, i)
		}
	}
	return free
}

// try looks for evidence, and for a way in which the leaves that no evidence can
// settle hold or not, that visit says it looks for. Visit gets the truth of the
// leaves.
func (b *Bound) try(first []int, visit func(met, unmet uint64) (found, stop bool)) blk.Truth {
	free := b.free()
	const few = 8
	if len(free) > few {
		return blk.Undetermined
	}
	s := newSearch(b.layout, b)
	order := b.order(first...)
	for ways := range uint64(1) << len(free) {
		var met, unmet uint64
		for i, leaf := range free {
			met |= ways >> i & 1 << leaf
			unmet |= (ways>>i&1 ^ 1) << leaf
		}
		_, found := s.find(Evidence{}, order, func(e *Evidence) (found, stop bool) {
			d := b.Decide(e)
			return visit(d.Met|met, d.Unmet|unmet)
		})
		if found {
			return blk.True
		}
	}
	if s.isExhausted() {
		return blk.Undetermined
	}
	return blk.False
}

// canBe returns whether anybody can have a verdict.
func (b *Bound) canBe(v Verdict) blk.Truth {
	return b.try(nil, func(met, unmet uint64) (found, stop bool) {
		got := b.conclude(met, unmet).Verdict
		return got == v, got != Undetermined
	})
}

// fate returns what becomes of a leaf.
func (b *Bound) fate(leaf int) fate {
	mask := uint64(1) << leaf
	if b.unsettled&mask != 0 {
		return fate{}
	}
	canHold := b.try([]int{leaf}, func(met, unmet uint64) (found, stop bool) { return met&mask != 0, (met|unmet)&mask != 0 })
	canFail := b.try([]int{leaf}, func(met, unmet uint64) (found, stop bool) { return unmet&mask != 0, (met|unmet)&mask != 0 })
	switch {
	case canHold == blk.False:
		return fate{kind: fateNever}
	case canFail == blk.False:
		return fate{kind: fateAlways}
	}
	whenHeld, whenFailed := b.matters(leaf, true), b.matters(leaf, false)
	switch {
	case whenHeld == blk.Undetermined || whenFailed == blk.Undetermined:
		return fate{kind: fateUndecided}
	case whenHeld == blk.False && whenFailed == blk.False:
		return fate{kind: fateDead}
	case whenFailed == blk.False: // where it fails, nothing would be otherwise if it held
		return fate{kind: fateImplied, other: b.implied(leaf, true)}
	case whenHeld == blk.False:
		return fate{kind: fateShadowed, other: b.implied(leaf, false)}
	}
	return fate{}
}

// matters returns whether there is somebody for whom the leaf holds, or fails, and
// whose verdict would be another if it did not.
func (b *Bound) matters(leaf int, held bool) blk.Truth {
	mask := uint64(1) << leaf
	path := b.path(b.leaves[leaf].node)
	return b.try([]int{leaf}, func(met, unmet uint64) (found, stop bool) {
		if is, not := met&mask != 0, unmet&mask != 0; is && !held || not && held {
			return false, true
		} else if !is && !not {
			return false, false
		}
		as := Decision{Met: met, Unmet: unmet}
		other := Decision{Met: met ^ mask, Unmet: unmet ^ mask}
		x, y := b.conclude(as.Met, as.Unmet).Verdict, b.conclude(other.Met, other.Unmet).Verdict
		if x != Undetermined && y != Undetermined {
			return x != y, true
		}
		for _, at := range path[1:] { // a rule above it that is decided either way stands between
			if t := b.truth(at, &as); t != blk.Undetermined && t == b.truth(at, &other) {
				return false, true
			}
		}
		return false, false
	})
}

// implied returns a leaf of the same fact that holds nowhere where this one fails,
// or that holds wherever this one does; "" if no single one does that.
func (b *Bound) implied(leaf int, byOther bool) RuleCode {
	for i := range b.leaves {
		if i == leaf || b.leaves[i].common.Fact != b.leaves[leaf].common.Fact {
			continue
		}
		strong, weak := uint64(1)<<i, uint64(1)<<leaf
		if !byOther {
			strong, weak = weak, strong
		}
		if b.try([]int{leaf, i}, func(met, unmet uint64) (found, stop bool) {
			return met&strong != 0 && unmet&weak != 0, met&weak != 0 || unmet&strong != 0
		}) == blk.False {
			return b.leaves[i].common.Code
		}
	}
	return ""
}

// fateCheck returns a check that finds leaves of one fate.
func fateCheck(id blk.CheckID, severity blk.Severity, kind fateKind, must, mend blk.Text) blk.Check[analysis] {
	return blk.Check[analysis]{
		ID: id, At: "/rule", Severity: blk.InEveryPhase(severity), Must: must, Mend: mend, Basis: policyBasis,
		Find: func(a *analysis, _ *blk.Context) (failures []blk.Failure) {
			if kind == fateDead && (a.eligible == blk.False || a.ineligible == blk.False) {
				return nil // no rule decides anything: that is told once
			}
			for i, f := range a.fates {
				if f.kind != kind {
					continue
				}
				l := &a.bound.leaves[i]
				params := blk.Params{{Name: "given", Value: string(l.common.Code)}}
				if kind == fateImplied || kind == fateShadowed {
					other := blk.Text{ID: "syarat lain", EN: "other rules"}
					if f.other != "" {
						other = blk.Text{ID: string(f.other), EN: string(f.other)}
					}
					params = append(params, blk.TextParams("other", other)...)
				}
				failures = append(failures, blk.Failure{At: a.bound.nodes[l.node].at, Params: params})
			}
			return failures
		},
	}
}

// lintCheck returns a check that asks a question about every rule: a member other
// than "-" is where it fails.
func lintCheck(id blk.CheckID, must, mend blk.Text, ask func(p *Policy, r Rule) (member string, params blk.Params)) blk.Check[analysis] {
	return blk.Check[analysis]{
		ID: id, At: "/rule", Severity: blk.InEveryPhase(blk.Warning), Must: must, Mend: mend, Basis: policyBasis,
		Find: func(a *analysis, _ *blk.Context) (failures []blk.Failure) {
			walk(a.policy.Rule, "/rule", func(at string, r Rule) {
				if member, params := ask(a.policy, r); member != "-" {
					failures = append(failures, blk.Failure{At: at + member, Params: params})
				}
			})
			return failures
		},
	}
}

var analysisChecks = []blk.Check[analysis]{
	{
		ID: "POL-030", At: "/rule", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
		Must:  blk.Text{ID: "Harus ada orang yang dapat memenuhi syarat; menurut kebijakan ini tidak mungkin ada.", EN: "Somebody must be able to be eligible; under this policy nobody can be."},
		Mend:  blk.Text{ID: "Periksa syarat yang saling meniadakan.", EN: "Look for rules that exclude each other."},
		Holds: func(a *analysis, _ *blk.Context) bool { return a.bound == nil || a.eligible != blk.False },
	},
	{
		ID: "POL-031", At: "/rule", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
		Must:  blk.Text{ID: "Kebijakan harus dapat menolak seseorang; menurut kebijakan ini setiap orang memenuhi syarat.", EN: "A policy must be able to refuse somebody; under this one everybody is eligible."},
		Mend:  blk.Text{ID: "Periksa batas dan penghubungnya: dan, atau, bukan.", EN: "Look at its bounds and connectives: and, or, not."},
		Holds: func(a *analysis, _ *blk.Context) bool { return a.bound == nil || a.ineligible != blk.False },
	},
	fateCheck("POL-032", blk.Warning, fateImplied,
		blk.Text{ID: "Syarat {given} tidak boleh berlebih; ia sudah tersirat dalam {other_id}.", EN: "The rule {given} must not be idle; it is implied by {other_en}."},
		blk.Text{ID: "Hapus syarat ini, atau perbaiki batasnya.", EN: "Take this rule away, or correct its bound."}),
	fateCheck("POL-033", blk.Warning, fateShadowed,
		blk.Text{ID: "Syarat {given} tidak boleh tertutup; {other_id} sudah cukup bagi siapa pun yang memenuhinya.", EN: "The rule {given} must leave something to decide; it is shadowed by {other_en}."},
		blk.Text{ID: "Hapus syarat ini, atau perbaiki batasnya.", EN: "Take this rule away, or correct its bound."}),
	fateCheck("POL-034", blk.Warning, fateDead,
		blk.Text{ID: "Syarat {given} harus dapat menentukan; putusan tidak pernah bergantung padanya.", EN: "The rule {given} must be able to decide; no verdict ever depends on it."},
		blk.Text{ID: "Periksa penghubung di atasnya.", EN: "Look at the connectives above it."}),
	fateCheck("POL-035", blk.Error, fateNever,
		blk.Text{ID: "Syarat {given} harus dapat dipenuhi; batasnya bertentangan atau di luar nilai yang mungkin.", EN: "The rule {given} must be able to hold; its bounds contradict each other or lie beyond what is possible."},
		blk.Text{ID: "Perbaiki batasnya.", EN: "Correct its bounds."}),
	fateCheck("POL-036", blk.Warning, fateAlways,
		blk.Text{ID: "Syarat {given} harus dapat tidak dipenuhi; setiap orang memenuhinya.", EN: "The rule {given} must be able to fail; everybody meets it."},
		blk.Text{ID: "Hapus syarat ini, atau perbaiki batasnya.", EN: "Take this rule away, or correct its bound."}),
	lintCheck("POL-037",
		blk.Text{ID: "Syarat {given} harus mempunyai dasar.", EN: "The rule {given} must have a basis."},
		blk.Text{ID: "Sebut dasar dalam basis kebijakan dan namanya di sini.", EN: "Name what it rests on in the policy's basis, and its key here."},
		func(_ *Policy, r Rule) (string, blk.Params) {
			if l := leafOf(r); l != nil && len(l.Basis) == 0 {
				return "/basis", blk.Params{{Name: "given", Value: string(l.Code)}}
			}
			return "-", nil
		}),
	lintCheck("POL-038",
		blk.Text{ID: "Fakta {given} harus dapat dikumpulkan; {must_id}.", EN: "The fact {given} must be one that can be collected; {must_en}."},
		blk.Text{ID: "Isi ask pada pernyataan faktanya, atau turunkan assurance.", EN: "Give ask in its declaration, or lower the assurance."},
		func(p *Policy, r Rule) (string, blk.Params) {
			l := leafOf(r)
			if l == nil {
				return "-", nil
			}
			fact, known := p.Fact(l.Fact)
			given := blk.Param{Name: "given", Value: blk.QuoteWord(string(l.Fact))}
			switch {
			case !known:
			case fact.Ask.IsZero():
				return "/fact", append(blk.Params{given}, blk.TextParams("must", blk.Text{ID: "tidak ada yang mengatakan cara menanyakannya", EN: "nobody says how to ask for it"})...)
			case l.Assurance.rank() > fact.Highest.rank():
				highest := fact.Highest.Label()
				return "/assurance", append(blk.Params{given}, blk.TextParams("must", blk.Text{ID: "keyakinan tertingginya: " + highest.ID, EN: "the highest assurance of it is: " + highest.EN})...)
			}
			return "-", nil
		}),
	lintCheck("POL-039",
		blk.Text{ID: "Bunyi syarat {given} harus ada dalam kedua bahasa.", EN: "The text of the rule {given} must be in both languages."},
		blk.Text{ID: "Tambahkan text.en.", EN: "Add text.en."},
		func(_ *Policy, r Rule) (string, blk.Params) {
			if l := leafOf(r); l != nil && l.Text.ID != "" && l.Text.EN == "" {
				return "/text/en", blk.Params{{Name: "given", Value: string(l.Code)}}
			}
			return "-", nil
		}),
	lintCheck("POL-040",
		blk.Text{ID: "Bukan dari bukan tidak boleh ditulis.", EN: "A \"not\" of a \"not\" must not be written."},
		blk.Text{ID: "Hapus keduanya.", EN: "Take both away."},
		func(_ *Policy, r Rule) (string, blk.Params) {
			if not, ok := r.(Not); ok {
				if _, again := not.Rule.(Not); again {
					return "/rule", nil
				}
			}
			return "-", nil
		}),
	{
		ID: "POL-041", At: "/examples", Severity: blk.InEveryPhase(blk.Warning), Basis: policyBasis,
		Must: blk.Text{ID: "Contoh kebijakan harus mencoba setiap syarat; syarat {given} belum pernah {what_id}.", EN: "The examples must try every rule; the rule {given} is never {what_en}."},
		Mend: blk.Text{ID: "Tambahkan contoh.", EN: "Add an example."},
		Find: func(a *analysis, _ *blk.Context) (failures []blk.Failure) {
			for _, c := range a.policy.Coverage() {
				var id, en []string
				for _, way := range [...]struct {
					count int
					label blk.Text
				}{{c.Met, blk.Text{ID: "terpenuhi", EN: "met"}}, {c.Unmet, blk.Text{ID: "tidak terpenuhi", EN: "unmet"}}, {c.Unknown, blk.Text{ID: "belum diketahui", EN: "unknown"}}, {c.Pivotal, blk.Text{ID: "menentukan", EN: "pivotal"}}} {
					if way.count == 0 {
						id, en = append(id, way.label.ID), append(en, way.label.EN)
					}
				}
				if id != nil {
					failures = append(failures, blk.Failure{At: "/examples", Params: append(blk.Params{{Name: "given", Value: string(c.Code)}}, blk.TextParams("what", blk.Text{ID: strings.Join(id, ", "), EN: strings.Join(en, ", ")})...)})
				}
			}
			return failures
		},
	},
	fateCheck("POL-042", blk.Info, fateUndecided,
		blk.Text{ID: "Apakah syarat {given} menentukan harus diperiksa dengan tangan; kemungkinannya terlalu banyak.", EN: "Whether the rule {given} decides must be looked at by hand; there are too many cases."},
		blk.Text{ID: "Sederhanakan kebijakannya.", EN: "Simplify the policy."}),
	{
		ID: "POL-043", At: "", Severity: blk.InEveryPhase(blk.Warning), Basis: policyBasis,
		Must: blk.Text{ID: "{given} harus dipakai oleh suatu syarat.", EN: "{given} must be used by a rule."},
		Mend: blk.Text{ID: "Hapus, atau pakai.", EN: "Take it away, or use it."},
		Find: func(a *analysis, _ *blk.Context) []blk.Failure { return a.policy.unused() },
	},
}

// unused returns the parameters, bases and declared facts that nothing refers to.
func (p *Policy) unused() (failures []blk.Failure) {
	used := map[string]bool{}
	walk(p.Rule, "", func(_ string, r Rule) {
		low, high := limitsOf(r)
		used["/parameters/"+string(low.param)], used["/parameters/"+string(high.param)] = true, true
		if l := leafOf(r); l != nil {
			used["/facts/"+string(l.Fact)] = true
			for _, k := range l.Basis {
				used["/basis/"+string(k)] = true
			}
		}
	})
	for _, values := range p.Parameters {
		for _, v := range values {
			for _, k := range v.Basis {
				used["/basis/"+string(k)] = true
			}
		}
	}
	look := func(list, name string) {
		if !used[list+"/"+name] {
			failures = append(failures, blk.Failure{At: string(blk.AppendPointer([]byte(list), name)), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(name)}}})
		}
	}
	for _, id := range sortedKeys(p.Facts) {
		look("/facts", string(id))
	}
	for _, id := range sortedKeys(p.Parameters) {
		look("/parameters", string(id))
	}
	for _, k := range sortedKeys(p.Basis) {
		look("/basis", string(k))
	}
	return failures
}
