package eligibility

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// maxLeaves is the most leaves a policy may have: a decision keeps one bit for
// each.
const maxLeaves = 64

var policyBasis = []blk.Basis{blk.Practice(blk.Text{ID: "bentuk berkas kebijakan", EN: "form of policy files"})}

var policyChecks = []blk.Check[Policy]{
	blk.CheckPresent("/id", func(p *Policy) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *Policy) PolicyID { return p.ID }),
	blk.CheckPresent("/version", func(p *Policy) bool { return !p.Version.IsZero() }),
	{
		ID: "POL-012", At: "/version", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Versi kebijakan harus 1 atau lebih.", EN: "The version of a policy must be 1 or more."},
		Mend:  blk.Text{ID: "Mulai dari versi 1, lalu naikkan setiap kali kebijakan berubah.", EN: "Begin with version 1 and go up whenever the policy changes."},
		Basis: policyBasis,
		Holds: func(p *Policy, _ *blk.Context) bool {
			n, given := p.Version.Int()
			return !given || n > 0
		},
	},
	blk.CheckPresent("/purpose", func(p *Policy) bool { return p.Purpose != "" }),
	blk.CheckCode("/purpose", func(p *Policy) Purpose { return p.Purpose }),
	blk.CheckPresent("/title", func(p *Policy) bool { return p.Title.ID != "" }),
	blk.CheckPresent("/effective", func(p *Policy) bool { return !p.Effective.IsZero() }),
	blk.CheckPeriod("/effective", func(p *Policy) blk.Period { return p.Effective }),
	blk.CheckPresent("/rule", func(p *Policy) bool { return p.Rule != nil }),
	presentInLeaves(),
	{
		ID: "POL-001", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Fakta {given} tidak dikenal.", EN: "The fact {given} is not known."},
		Mend:  blk.Text{ID: "Pakai salah satu: {allowed}.", EN: "Use one of: {allowed}."},
		Basis: policyBasis,
		Find: findLeaves("/fact", func(_ *Policy, l *Leaf, _ Rule) blk.Params {
			if l.Fact == "" || factIndex(l.Fact) >= 0 {
				return nil
			}
			return blk.Params{{Name: "given", Value: blk.QuoteWord(string(l.Fact))}, {Name: "allowed", Value: factNames()}}
		}),
	},
	{
		ID: "POL-002", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Syarat jenis {kind} tidak cocok untuk fakta {given}.", EN: "A rule of kind {kind} does not fit the fact {given}."},
		Mend:  blk.Text{ID: "Fakta yang cocok: {allowed}.", EN: "Facts that fit: {allowed}."},
		Basis: policyBasis,
		Find: findLeaves("/fact", func(_ *Policy, l *Leaf, r Rule) blk.Params {
			i := factIndex(l.Fact)
			if i < 0 || standardFacts[i].Kind == kindOfFact(r.Kind()) {
				return nil
			}
			return blk.Params{{Name: "kind", Value: string(r.Kind())}, {Name: "given", Value: string(l.Fact)}, {Name: "allowed", Value: factsOf(kindOfFact(r.Kind()))}}
		}),
	},
	{
		ID: "POL-003", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kode {given} sudah dipakai syarat lain.", EN: "The code {given} is already used by another rule."},
		Mend:  blk.Text{ID: "Beri kode lain.", EN: "Give another code."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			seen := map[RuleCode]bool{}
			walk(p.Rule, "/rule", func(at string, r Rule) {
				if l := leafOf(r); l != nil && l.Code != "" {
					if seen[l.Code] {
						failures = append(failures, blk.Failure{At: at + "/code", Params: blk.Params{{Name: "given", Value: string(l.Code)}}})
					}
					seen[l.Code] = true
				}
			})
			return failures
		},
	},
	{
		ID: "POL-004", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kebijakan boleh mempunyai paling banyak {allowed} syarat; ada {given}.", EN: "A policy may have at most {allowed} rules about facts; there are {given}."},
		Mend:  blk.Text{ID: "Pecah menjadi dua kebijakan.", EN: "Split it into two policies."},
		Basis: policyBasis,
		Holds: func(p *Policy, _ *blk.Context) bool { return p.leafCount() <= maxLeaves },
		Params: func(p *Policy, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(p.leafCount())}, {Name: "allowed", Value: strconv.Itoa(maxLeaves)}}
		},
	},
	{
		ID: "POL-005", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Parameter {given} tidak ada dalam kebijakan ini.", EN: "The parameter {given} is not in this policy."},
		Mend:  blk.Text{ID: "Tambahkan ke parameters, atau tulis angkanya.", EN: "Add it to parameters, or write the number."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				low, high := limitsOf(r)
				for _, l := range []struct {
					member string
					limit  Limit
				}{{"/min", low}, {"/max", high}} {
					if id := l.limit.Param(); id != "" && p.Parameters[id] == nil {
						failures = append(failures, blk.Failure{At: at + l.member, Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
					}
				}
			})
			return failures
		},
	},
	{
		ID: "POL-006", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Syarat harus lengkap dan batasnya masuk akal: ada min atau max, min tidak melebihi max, dan count tidak melebihi banyaknya syarat.", EN: "A rule must be complete and its bounds make sense: there is a min or a max, min is not above max, and count is not above the number of rules."},
		Mend:  blk.Text{ID: "Lengkapi atau perbaiki anggota ini.", EN: "Give or correct this member."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				if member, ok := absurdBound(r); ok {
					failures = append(failures, blk.Failure{At: at + member})
				}
			})
			return failures
		},
	},
	{
		ID: "POL-007", At: "/parameters", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Nilai parameter {given} harus berurutan tanpa tumpang tindih dan berlaku sejak kebijakan berlaku.", EN: "The values of parameter {given} must follow each other without overlap and be in force from when the policy is."},
		Mend:  blk.Text{ID: "Perbaiki from dan until.", EN: "Correct from and until."},
		Basis: policyBasis,
		Find:  findParameterGaps,
	},
	{
		ID: "POL-008", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Penghubung (all, any, not, at_least) harus mempunyai syarat, dan setiap syarat harus dikenal.", EN: "A connective (all, any, not, at_least) must have rules, and every rule must be of a known kind."},
		Mend:  blk.Text{ID: "Isi rules atau rule; di Go pakai nilai, bukan penunjuk.", EN: "Give rules or rule; in Go use values, not pointers."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				if leafOf(r) != nil {
					return
				}
				below := children(r)
				if len(below) == 0 || slices.Contains(below, nil) {
					failures = append(failures, blk.Failure{At: at})
				}
			})
			return failures
		},
	},
	{
		ID: "POL-009", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kata {given} bukan nilai fakta itu.", EN: "The word {given} is no value of that fact."},
		Mend:  blk.Text{ID: "Pakai salah satu: {allowed}.", EN: "Use one of: {allowed}."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				if one, ok := r.(OneOf); ok {
					failures = append(failures, strangeWords(at, one)...)
				}
			})
			return failures
		},
	},
	{
		ID: "POL-010", At: "/basis", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Dasar {given} tidak ada dalam kebijakan ini.", EN: "The basis {given} is not in this policy."},
		Mend:  blk.Text{ID: "Tambahkan ke basis, atau betulkan namanya.", EN: "Add it to basis, or correct the name."},
		Basis: policyBasis,
		Find:  findUnknownBases,
	},
	{
		ID: "POL-011", At: "/examples", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Contoh ini seharusnya {expected_id}, tetapi kebijakan memutuskan {given_id}.", EN: "This example should be {expected_en}, and the policy decides {given_en}."},
		Mend:  blk.Text{ID: "Betulkan syaratnya atau contohnya.", EN: "Correct the rule or the example."},
		Basis: policyBasis,
		Needs: []blk.CheckID{"DOC-009", "POL-001", "POL-002", "POL-004", "POL-005", "POL-006", "POL-007", "POL-008", "POL-009"},
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.Examples {
				x := &p.Examples[i]
				bound := p.bind(x.Dates, nil)
				if d := bound.Decide(&x.Evidence); d.Verdict != x.Expect {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/examples", i, "/expect"), Params: append(blk.TextParams("expected", x.Expect.Label()), blk.TextParams("given", d.Verdict.Label())...)})
				}
			}
			return failures
		},
	},
	{
		ID: "REF-005", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kode wilayah {given} {status_id}.", EN: "The region code {given} is {status_en}."},
		Mend:  blk.Text{ID: "Pakai kode Kemendagri yang berlaku.", EN: "Use the Kemendagri code in force."},
		Basis: []blk.Basis{blk.Law("kepmendagri-300.2.2-2138-2025", ""), blk.Law("kepmendagri-300.2.2-2430-2025", "")},
		Find: func(p *Policy, c *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				in, _ := r.(Residence)
				for i, region := range in.Within {
					if s := c.RegionStatus(region); s != "" && s != blk.RegionCurrent {
						failures = append(failures, blk.Failure{At: blk.IndexPointer(at+"/within", i, ""), Params: append(blk.Params{{Name: "given", Value: region.String()}}, blk.TextParams("status", s.Label())...)})
					}
				}
			})
			return failures
		},
	},
}

// presentInLeaves returns check DOC-009 for the code and the fact of every leaf.
func presentInLeaves() blk.Check[Policy] {
	check := blk.CheckPresent[Policy]("/rule", nil)
	check.Holds = nil
	check.Find = func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
		walk(p.Rule, "/rule", func(at string, r Rule) {
			l := leafOf(r)
			if l != nil && l.Code == "" {
				failures = append(failures, blk.Failure{At: at + "/code"})
			}
			if l != nil && l.Fact == "" {
				failures = append(failures, blk.Failure{At: at + "/fact"})
			}
		})
		return failures
	}
	return check
}

// findLeaves returns a Find that asks a question about every leaf; parameters
// other than nil are a failure at a member of it.
func findLeaves(member string, ask func(*Policy, *Leaf, Rule) blk.Params) func(*Policy, *blk.Context) []blk.Failure {
	return func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
		walk(p.Rule, "/rule", func(at string, r Rule) {
			if l := leafOf(r); l != nil {
				if params := ask(p, l, r); params != nil {
					failures = append(failures, blk.Failure{At: at + member, Params: params})
				}
			}
		})
		return failures
	}
}

// walk visits a rule and those below it, each with its pointer.
func walk(r Rule, at string, visit func(at string, r Rule)) {
	if r == nil {
		return
	}
	visit(at, r)
	if not, ok := r.(Not); ok {
		walk(not.Rule, at+"/rule", visit)
		return
	}
	for i, child := range children(r) {
		walk(child, blk.IndexPointer(at+"/rules", i, ""), visit)
	}
}

func (p *Policy) leafCount() int {
	n := 0
	for range p.Leaves() {
		n++
	}
	return n
}

// factsOf returns the names of the facts of a kind for a message.
func factsOf(k FactKind) string {
	names := ""
	for i := range standardFacts {
		if standardFacts[i].Kind == k {
			if names != "" {
				names += ", "
			}
			names += string(standardFacts[i].ID)
		}
	}
	return names
}

func limitsOf(r Rule) (low, high Limit) {
	switch r := r.(type) {
	case Age:
		return r.Min, r.Max
	case Count:
		return r.Min, r.Max
	}
	return Limit{}, Limit{}
}

// absurdBound returns the member of a rule whose bound cannot be meant.
func absurdBound(r Rule) (member string, absurd bool) {
	switch r := r.(type) {
	case AtLeast:
		n, ok := r.Count.Int()
		return "/count", !ok || n < 1 || n > len(r.Rules)
	case Residence:
		return "/within", len(r.Within) == 0
	case Flag:
		return "/is", r.Is.IsZero()
	case OneOf:
		return "/values", len(r.Values) == 0
	case Level:
		if r.Min == "" && r.Max == "" {
			return "/min", true
		}
		return "/max", r.Max != "" && r.Min.Rank() > r.Max.Rank()
	case Age, Count:
		if age, ok := r.(Age); ok && age.At == "" {
			return "/at", true
		}
		low, high := limitsOf(r)
		if low.IsZero() && high.IsZero() {
			return "/min", true
		}
		return "/max", low.param == "" && high.param == "" && !high.IsZero() && low.count.Compare(high.count) > 0
	}
	return "", false
}

func strangeWords(at string, r OneOf) (failures []blk.Failure) {
	i := factIndex(r.Fact)
	if i < 0 || standardFacts[i].Kind != KindWord {
		return nil
	}
	for j, word := range r.Values {
		if !standardFacts[i].Words.Has(word) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer(at+"/values", j, ""), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(word)}, {Name: "allowed", Value: blk.AllowedWords(standardFacts[i].Words)}}})
		}
	}
	return failures
}

// findParameterGaps returns the values of parameters that begin before the value
// before them ends, or that leave days of the policy without a value.
func findParameterGaps(p *Policy, _ *blk.Context) (failures []blk.Failure) {
	for _, id := range sortedKeys(p.Parameters) {
		fail := func(i int) {
			at := string(blk.AppendPointer([]byte("/parameters"), string(id)))
			failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, "/from"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
		}
		values := p.Parameters[id]
		for i := range values {
			switch {
			case values[i].From.IsZero(), values[i].Until.Before(values[i].From):
				fail(i)
			case i == 0:
				if !p.Effective.From.IsZero() && values[0].From.After(p.Effective.From) {
					fail(0)
				}
			case !values[i-1].From.Before(values[i].From), !values[i-1].Until.IsZero() && values[i-1].Until.AddDays(1) != values[i].From:
				fail(i)
			}
		}
		if n := len(values); n > 0 && !values[n-1].Until.IsZero() && (p.Effective.Until.IsZero() || values[n-1].Until.Before(p.Effective.Until)) {
			fail(n - 1)
		}
	}
	return failures
}

// findUnknownBases returns the places that name a basis which the policy does not
// have.
func findUnknownBases(p *Policy, _ *blk.Context) (failures []blk.Failure) {
	look := func(at string, keys []BasisKey) {
		for i, k := range keys {
			if _, ok := p.Basis[k]; !ok {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(at+"/basis", i, ""), Params: blk.Params{{Name: "given", Value: string(k)}}})
			}
		}
	}
	for _, id := range sortedKeys(p.Parameters) {
		for i, v := range p.Parameters[id] {
			look(blk.IndexPointer(string(blk.AppendPointer([]byte("/parameters"), string(id))), i, ""), v.Basis)
		}
	}
	walk(p.Rule, "/rule", func(at string, r Rule) {
		if l := leafOf(r); l != nil {
			look(at, l.Basis)
		}
	})
	return failures
}

func sortedKeys[K ~string, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Check returns what the checks find in the policy: facts, codes, parameters,
// bounds, bases and regions that do not fit, and examples that come out
// otherwise.
func (p *Policy) Check(c *blk.Context) blk.Findings { return blk.RunChecks(policyChecks, p, c) }

// Validate is [Policy.Check] as an error: nil unless a finding is an error.
func (p *Policy) Validate(c *blk.Context) error { return p.Check(c).Err() }

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo { return blk.DescribeChecks("policy", policyChecks) }
