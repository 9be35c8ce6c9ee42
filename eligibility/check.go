package eligibility

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

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
		Find: findLeaves("/fact", func(p *Policy, l *Leaf, _ Rule) blk.Params {
			if _, known := p.Fact(l.Fact); known || l.Fact == "" {
				return nil
			}
			return blk.Params{{Name: "given", Value: blk.QuoteWord(string(l.Fact))}, {Name: "allowed", Value: p.factNames("")}}
		}),
	},
	{
		ID: "POL-002", At: "/rule", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Syarat jenis {kind} tidak cocok untuk fakta {given}.", EN: "A rule of kind {kind} does not fit the fact {given}."},
		Mend:  blk.Text{ID: "Fakta yang cocok: {allowed}.", EN: "Facts that fit: {allowed}."},
		Basis: policyBasis,
		Find: findLeaves("/fact", func(p *Policy, l *Leaf, r Rule) blk.Params {
			fact, known := p.Fact(l.Fact)
			if want := kindOfFact(r.Kind()); known && fact.Kind != want {
				return blk.Params{{Name: "kind", Value: string(r.Kind())}, {Name: "given", Value: string(l.Fact)}, {Name: "allowed", Value: p.factNames(want)}}
			}
			return nil
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
		Must:  tooManyMust,
		Mend:  tooManyMend,
		Basis: policyBasis,
		Holds: func(p *Policy, _ *blk.Context) bool { return p.ruleCount() <= maxRules },
		Params: func(p *Policy, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(p.ruleCount())}, {Name: "allowed", Value: strconv.Itoa(maxRules)}}
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
		Must:  blk.Text{ID: "Syarat harus lengkap dan batasnya masuk akal: {must_id}.", EN: "A rule must be complete and its bounds make sense: {must_en}."},
		Mend:  blk.Text{ID: "Lengkapi atau perbaiki anggota ini.", EN: "Give or correct this member."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				if member, must := absurdBound(r); !must.IsZero() {
					failures = append(failures, blk.Failure{At: at + member, Params: blk.TextParams("must", must)})
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
		Must:  blk.Text{ID: "{given} bukan nilai fakta itu, atau tertulis dua kali.", EN: "{given} must be a value of that fact, and stand once."},
		Mend:  blk.Text{ID: "Pakai salah satu: {allowed}.", EN: "Use one of: {allowed}."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			walk(p.Rule, "/rule", func(at string, r Rule) {
				switch r := r.(type) {
				case OneOf:
					failures = append(failures, p.strangeWords(at+"/values", r.Fact, KindWord, r.Values)...)
				case Holds:
					failures = append(failures, p.strangeWords(at+"/codes", r.Fact, KindSet, r.Codes)...)
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
		Needs: []blk.CheckID{"DOC-009", "POL-001", "POL-016", "POL-002", "POL-004", "POL-005", "POL-006", "POL-007", "POL-008", "POL-009"},
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			for i := range p.Examples {
				x := &p.Examples[i]
				l, found := NewLayout(p)
				if found != nil {
					return nil
				}
				e, found := l.Evidence(&x.Dossier)
				if found != nil {
					continue // reported beside it
				}
				if d := bind([]*Policy{p}, l, x.Dates, nil).Decide(&e); d.Verdict != x.Expect {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/examples", i, "/expect"), Params: append(blk.TextParams("expected", x.Expect.Label()), blk.TextParams("given", d.Verdict.Label())...)})
				}
			}
			return failures
		},
	},
	{
		ID: "POL-016", At: "/facts", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pernyataan fakta harus masuk akal: {must_id}.", EN: "The declaration of a fact must make sense: {must_en}."},
		Mend:  blk.Text{ID: "Perbaiki anggota ini.", EN: "Correct this member."},
		Basis: policyBasis,
		Find: func(p *Policy, _ *blk.Context) (failures []blk.Failure) {
			for _, id := range sortedKeys(p.Facts) {
				d := p.Facts[id]
				at := string(blk.AppendPointer([]byte("/facts"), string(id)))
				if member, must := d.absurdity(id); !must.IsZero() {
					failures = append(failures, blk.Failure{At: at + member, Params: blk.TextParams("must", must)})
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

var (
	tooManyMust = blk.Text{ID: "Kebijakan boleh mempunyai paling banyak {allowed} syarat, penghubung dihitung; ada {given}.", EN: "A policy must have at most {allowed} rules, connectives included; there are {given}."}
	tooManyMend = blk.Text{ID: "Pecah menjadi dua kebijakan.", EN: "Split it into two policies."}
)

// tooManyRules is POL-004 for a policy with those that it extends.
func tooManyRules(n int) blk.Finding {
	check := blk.Check[int]{ID: "POL-004", At: "/extends", Severity: blk.InEveryPhase(blk.Error), Must: tooManyMust, Mend: tooManyMend, Basis: policyBasis,
		Holds: func(*int, *blk.Context) bool { return false },
		Params: func(n *int, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: strconv.Itoa(*n)}, {Name: "allowed", Value: strconv.Itoa(maxRules)}}
		}}
	return blk.RunChecks([]blk.Check[int]{check}, &n, nil)[0]
}

// bindChecks look at a policy when it is bound.
var bindChecks = []blk.Check[Policy]{notInForceCheck, unboundExtensionCheck}

var notInForceCheck = blk.Check[Policy]{
	ID: "POL-013", At: "/effective", Severity: blk.InEveryPhase(blk.Warning),
	Must:  blk.Text{ID: "Kebijakan harus berlaku pada hari penilaian ({given}); masanya {period_id}.", EN: "A policy must be in force on the day of decision ({given}); its time is {period_en}."},
	Mend:  blk.Text{ID: "Pakai versi yang berlaku pada hari itu.", EN: "Use the version in force on that day."},
	Basis: policyBasis,
	Holds: func(p *Policy, c *blk.Context) bool { return c.On.IsZero() || p.Effective.Contains(c.On) },
	Params: func(p *Policy, c *blk.Context) blk.Params {
		return append(blk.Params{{Name: "given", Value: c.On.String()}}, blk.TextParams("period", p.Effective.Label())...)
	},
}

var unboundExtensionCheck = blk.Check[Policy]{
	ID: "POL-017", At: "/extends", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Kebijakan yang menambah kebijakan lain harus diterapkan bersama kebijakan itu.", EN: "A policy that extends another must be bound together with it."},
	Mend:  blk.Text{ID: "Masukkan keduanya ke dalam satu Book.", EN: "Put both into one Book and bind it there."},
	Basis: policyBasis,
	Holds: func(p *Policy, _ *blk.Context) bool { return p.Extends.IsZero() },
}

// layoutChecks look at what evidence has room for.
var layoutChecks = []blk.Check[FactID]{
	{
		ID: "POL-014", At: "/facts", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Bukti memuat paling banyak {allowed} tempat ({what}); diminta {given}.", EN: "Evidence must need at most {allowed} places ({what}); {given} are asked for."},
		Mend:  blk.Text{ID: "Kurangi fakta dan kode, atau susun Layout dari kebijakan yang sama.", EN: "Name fewer facts and codes, or make the Layout from the same policies."},
		Basis: policyBasis,
		Holds: func(id *FactID, _ *blk.Context) bool { return *id == "" },
		Params: func(id *FactID, _ *blk.Context) blk.Params {
			parts := strings.Split(string(*id)+"::", ":")
			return blk.Params{{Name: "what", Value: parts[0]}, {Name: "given", Value: parts[1]}, {Name: "allowed", Value: parts[2]}}
		},
	},
	declaredTwiceCheck,
}

var declaredTwiceCheck = blk.Check[FactID]{
	ID: "POL-015", At: "/facts", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Fakta {given} harus sama jenis dan nilainya dalam semua kebijakan.", EN: "The fact {given} must have the same kind and values in all policies."},
	Mend:  blk.Text{ID: "Samakan pernyataannya, atau beri nama lain.", EN: "Make the declarations alike, or give another name."},
	Basis: policyBasis,
	Holds: func(id *FactID, _ *blk.Context) bool { return *id == "" },
	Params: func(id *FactID, _ *blk.Context) blk.Params {
		return blk.Params{{Name: "given", Value: blk.QuoteWord(string(*id))}}
	},
}

// layoutFinding is POL-014.
func layoutFinding(what string, given, allowed int) blk.Finding {
	id := FactID(what + ":" + strconv.Itoa(given) + ":" + strconv.Itoa(allowed))
	return blk.RunChecks(layoutChecks[:1], &id, nil)[0]
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

func (p *Policy) ruleCount() int {
	n := 0
	walk(p.Rule, "", func(string, Rule) { n++ })
	return n
}

// What a rule must have, as the middle of a sentence.
var (
	mustHaveBound   = blk.Text{ID: "ada min atau max", EN: "there is a min or a max"}
	mustNotCross    = blk.Text{ID: "min tidak melebihi max", EN: "min is not above max"}
	mustHaveMembers = blk.Text{ID: "daftarnya tidak kosong", EN: "its list is not empty"}
	mustSayWhen     = blk.Text{ID: "tanggal acuannya disebut dalam at", EN: "its reference date is named in at"}
	mustSayWhat     = blk.Text{ID: "nilai yang diminta disebut", EN: "what it asks for is stated"}
	mustCount       = blk.Text{ID: "count dari 1 sampai banyaknya rules", EN: "count is from 1 to the number of rules"}
	mustBeSmall     = blk.Text{ID: "batas umur paling tinggi 150 tahun", EN: "a limit of age is at most 150 years"}
	mustBeOffset    = blk.Text{ID: "offset_months dari -1200 sampai 1200", EN: "offset_months is from -1200 to 1200"}
)

const maxAge = 150

// absurdBound returns the member of a rule that cannot be meant and what must hold
// instead, the zero Text if the rule makes sense.
func absurdBound(r Rule) (member string, must blk.Text) {
	fault := func(absurd bool, at string, text blk.Text) {
		if absurd && must.IsZero() {
			member, must = at, text
		}
	}
	switch r := r.(type) {
	case AtLeast:
		n, ok := r.Count.Int()
		fault(!ok || n < 1 || n > len(r.Rules), "/count", mustCount)
	case Residence:
		fault(len(r.Within) == 0, "/within", mustHaveMembers)
	case Flag:
		fault(r.Is.IsZero(), "/is", mustSayWhat)
	case OneOf:
		fault(len(r.Values) == 0, "/values", mustHaveMembers)
	case Holds:
		fault(len(r.Codes) == 0, "/codes", mustHaveMembers)
	case Date:
		fault(r.At == "", "/at", mustSayWhen)
		fault(r.Relation == "", "/relation", mustSayWhat)
		fault(r.OffsetMonths < -maxOffsetMonths || r.OffsetMonths > maxOffsetMonths, "/offset_months", mustBeOffset)
	case Level:
		fault(r.Min == "" && r.Max == "", "/min", mustHaveBound)
		fault(r.Max != "" && r.Min.Rank() > r.Max.Rank(), "/max", mustNotCross)
	case Age:
		fault(r.At == "", "/at", mustSayWhen)
		for _, l := range [...]struct {
			member string
			limit  Limit
		}{{"/min", r.Min}, {"/max", r.Max}} {
			n, _ := l.limit.count.Int()
			fault(n > maxAge, l.member, mustBeSmall)
		}
	}
	switch r.(type) {
	case Age, Count:
		low, high := limitsOf(r)
		fault(low.IsZero() && high.IsZero(), "/min", mustHaveBound)
		fault(low.param == "" && high.param == "" && !high.IsZero() && low.count.Compare(high.count) > 0, "/max", mustNotCross)
	}
	return member, must
}

// strangeWords returns the words or codes of a list that the fact cannot have, or
// that stand in the list twice.
func (p *Policy) strangeWords(at string, id FactID, kind FactKind, words []string) (failures []blk.Failure) {
	fact, known := p.Fact(id)
	if !known || fact.Kind != kind {
		return nil
	}
	for i, word := range words {
		if !slices.Contains(words[:i], word) && (kind == KindWord && fact.Words.Has(word) || kind == KindSet && fact.isCode(word)) {
			continue
		}
		failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, ""), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(word)}, {Name: "allowed", Value: fact.allowed()}}})
	}
	return failures
}

// allowed returns the words or codes of a fact for a message.
func (f *Fact) allowed() string {
	switch {
	case f.ID == FactUnits:
		return "J.62DMI00.001.1"
	case f.Words.Len() == 0:
		return "A-Z a-z 0-9 . _ -"
	}
	return blk.AllowedWords(f.Words)
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
func (p *Policy) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(policyChecks, p, c)
	unknown := map[string]bool{} // facts whose declaration says no kind, which was found: what a value must be is not known
	for id, d := range p.Facts {
		if d.Kind == "" {
			unknown[string(blk.AppendPointer(nil, string(id)))] = true
		}
	}
	for i := range p.Examples {
		at := blk.IndexPointer("/examples", i, "")
		for _, f := range p.Examples[i].faults(p, at) {
			if fact, ok := strings.CutPrefix(f.At, at+"/evidence"); !ok || !unknown[fact] {
				found = append(found, f)
			}
		}
	}
	return found
}

// Validate is [Policy.Check] as an error: nil unless a finding is an error.
func (p *Policy) Validate(c *blk.Context) error { return p.Check(c).Err() }

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(blk.DescribeChecks("policy", policyChecks), blk.DescribeChecks("policy", bindChecks), blk.DescribeChecks("policy", layoutChecks), blk.DescribeChecks("policy", bookChecks),
		blk.DescribeChecks("policy", analysisChecks))
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		assurances, relations, educationStreams, employments, changes, factKinds, needs, leapBirthdays,
		occupations, purposes, referenceDates, ruleKinds, dialects, verdicts,
	}
}
