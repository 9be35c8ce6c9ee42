package screening

import (
	"log/slog"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Cohort is an intake in memory: the evidence of everybody as a [Table], and beside
// it what their applications say. It is what a selection is made from. A cohort masks
// itself in logs: slog shows how many they are.
//
// Appending is for one goroutine; what is there may be read by many. Use [NewCohort].
type Cohort struct {
	table        Table
	applications []eligibility.Application
	lines        []int32 // of the list, by place; 0 if there is none
}

// NewCohort returns an empty cohort under a layout.
func NewCohort(l *eligibility.Layout) *Cohort { return &Cohort{table: *NewTable(l)} }

// Append adds the row of a list, unless it has errors; it reports whether it did.
func (c *Cohort) Append(row *eligibility.Row) bool {
	if row.Found.HasErrors() {
		return false
	}
	c.table.Append(row.Evidence)
	c.applications = append(c.applications, row.Application)
	c.lines = append(c.lines, int32(row.Line))
	return true
}

// Len returns how many applied.
func (c *Cohort) Len() int { return len(c.applications) }

// Table returns the evidence, in the same order.
func (c *Cohort) Table() *Table { return &c.table }

// Application returns the application at a place; none if there is no such place.
func (c *Cohort) Application(i int) eligibility.Application {
	if i < 0 || i >= len(c.applications) {
		return eligibility.Application{}
	}
	return c.applications[i]
}

// LogValue is the number of applicants.
func (c *Cohort) LogValue() slog.Value { return slog.GroupValue(slog.Int("applicants", c.Len())) }

// String is the number of applicants.
func (c *Cohort) String() string { return strconv.Itoa(c.Len()) + " applicants" }

// Candidates returns what [Select] needs to know of everybody: the verdicts of a
// screening of the table, and to which groups of the plan they belong. Groups are bound
// by [BindGroups], in the order of the plan, to the layout of the table.
func (c *Cohort) Candidates(r *Result, groups []*eligibility.Bound) []Candidate {
	list := make([]Candidate, c.Len())
	for i := range list {
		a := &c.applications[i]
		list[i] = Candidate{ID: a.ID, Batch: a.Batch, Verdict: r.Verdict(i), Score: a.Score, RegisteredAt: a.RegisteredAt, Family: a.FamilyCardNumber}
	}
	var d eligibility.BlockDecision
	for b, block := range c.table.all() {
		for g, group := range groups[:min(len(groups), maxGroups)] {
			group.DecideBlock(block, &d)
			first := b * eligibility.BlockLen
			out := d.Ineligible()
			for i := range ones(d.Eligible()) {
				list[first+i].Groups |= 1 << g
			}
			for i := range block.Len() {
				if in := list[first+i].Groups>>g&1 == 1; !in && out[i/64]>>(i%64)&1 == 0 {
					list[first+i].Unknown |= 1 << g
				}
			}
		}
	}
	return list
}

var cohortChecks = []blk.Check[Cohort]{
	{
		ID: "SEL-015", At: "/lines", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Satu pengenal hanya untuk satu pendaftar; pengenal ini sudah ada pada baris {given}.", EN: "An identifier must be that of one applicant; this one stands on line {given} already."},
		Mend:  blk.Text{ID: "Beri pengenal lain, atau hapus pendaftaran yang ganda.", EN: "Give another identifier, or take the double application away."},
		Basis: selectionBasis,
		Find: func(c *Cohort, _ *blk.Context) []blk.Failure {
			return repeated(c, "/id", func(a *eligibility.Application) string { return a.ID.String() }, nil)
		},
	},
	{
		ID: "SEL-016", At: "/lines", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Satu NIK hanya untuk satu orang; NIK ini sudah ada pada baris {given} dengan nama lain.", EN: "An identity number must be that of one person; this one stands on line {given} already, with another name."},
		Mend:  blk.Text{ID: "Bandingkan kedua KTP, lalu betulkan NIK atau namanya.", EN: "Compare both identity cards, and correct the number or the name."},
		Basis: selectionBasis,
		Find: func(c *Cohort, _ *blk.Context) []blk.Failure {
			return repeated(c, "/nik", func(a *eligibility.Application) blk.NIK { return a.NIK }, func(a, b *eligibility.Application) bool { return !sameName(a.Name, b.Name) })
		},
	},
	{
		ID: "SEL-017", At: "/lines", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Seseorang hanya boleh mendaftar satu kali; NIK ini sudah ada pada baris {given}, tanpa nama lain.", EN: "A person must apply once; this identity number stands on line {given} already, without another name."},
		Mend:  blk.Text{ID: "Hapus salah satu pendaftaran.", EN: "Take one of the applications away."},
		Basis: selectionBasis,
		Find: func(c *Cohort, _ *blk.Context) []blk.Failure {
			return repeated(c, "/nik", func(a *eligibility.Application) blk.NIK { return a.NIK }, func(a, b *eligibility.Application) bool { return sameName(a.Name, b.Name) })
		},
	},
	{
		ID: "SEL-020", At: "/lines", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Pengenal pendaftar tidak boleh NIK: pengenal berdiri dalam daftar, jawaban dan papan pengumuman. Di sini {given} pengenal berbentuk NIK.", EN: "The identifier of an applicant must not be an identity number: identifiers stand in lists, answers and on the notice board. Here {given} have the form of one."},
		Mend:  blk.Text{ID: "Beri nomor pendaftaran sendiri, dan tulis NIK dalam nik.", EN: "Give application numbers of your own, and write identity numbers in nik."},
		Basis: selectionBasis,
		Find: func(c *Cohort, _ *blk.Context) []blk.Failure {
			numbered := c.numbered()
			if numbered == nil {
				return nil
			}
			return []blk.Failure{{At: c.lineAt(numbered[0], "/id"), Params: blk.Params{{Name: "given", Value: strconv.Itoa(len(numbered))}}}}
		},
	},
}

// numbered returns the places of the applications whose identifier has the form of an
// identity number.
func (c *Cohort) numbered() (places []int) {
	for i := range c.applications {
		if _, err := blk.ParseNIK(c.applications[i].ID.String()); err == nil {
			places = append(places, i)
		}
	}
	return places
}

// lineAt returns the pointer of a member of the application at a place, by its line.
func (c *Cohort) lineAt(i int, member string) string {
	return "/lines/" + strconv.Itoa(int(c.lines[i])) + member
}

// sameName reports whether two names are written alike but for capitals, spaces and
// dots. Where one is missing, nothing says that they differ.
func sameName(a, b string) bool {
	plain := func(s string) string {
		return strings.Join(strings.FieldsFunc(strings.ToUpper(s), func(r rune) bool { return r == ' ' || r == '.' || r == ',' || r == '\t' }), " ")
	}
	return a == "" || b == "" || plain(a) == plain(b)
}

// repeated returns the lines whose key stands on an earlier one, of which a condition
// holds; nil is every one.
func repeated[K comparable](c *Cohort, member string, key func(*eligibility.Application) K, is func(a, b *eligibility.Application) bool) (failures []blk.Failure) {
	var none K
	first := make(map[K]int, len(c.applications))
	for i := range c.applications {
		k := key(&c.applications[i])
		if k == none {
			continue
		}
		before, twice := first[k]
		switch {
		case !twice:
			first[k] = i
		case is == nil || is(&c.applications[i], &c.applications[before]):
			failures = append(failures, blk.Failure{At: c.lineAt(i, member),
				Params: blk.Params{{Name: "given", Value: strconv.Itoa(int(c.lines[before]))}}})
		}
	}
	return failures
}

// Check returns what the checks find across the cohort, nil if all hold: identifiers
// and identity numbers that stand twice. Places name the line of the list, such as
// "/lines/17/nik"; nothing repeats the number.
func (c *Cohort) Check(context *blk.Context) blk.Findings {
	return blk.RunChecks(cohortChecks, c, context)
}

// Validate is [Cohort.Check] as an error: nil unless a finding is an error.
func (c *Cohort) Validate(context *blk.Context) error { return c.Check(context).Err() }
