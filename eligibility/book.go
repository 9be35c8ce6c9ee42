package eligibility

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Book holds policies in their versions, and policies that add to others:
// national conditions, those of a province, of a regency, of a programme. The
// versions of one policy follow each other without overlap and without a gap. A
// policy that extends another asks for all that the other asks for, and for more:
// a lower layer can only tighten. A Book is immutable and safe for concurrent use.
type Book struct {
	policies []Policy
}

// NewBook returns the book of policies. It returns findings and no book if one of
// the policies or what they say of each other has errors; places begin with the
// policy, "/policies/2".
func NewBook(policies ...Policy) (*Book, blk.Findings) {
	b := &Book{slices.Clone(policies)}
	var found blk.Findings
	for i := range b.policies {
		for _, f := range b.policies[i].Check(nil) {
			f.At = blk.IndexPointer("/policies", i, f.At)
			found = append(found, f)
		}
	}
	found = append(found, blk.RunChecks(bookChecks, b, nil)...)
	if found.HasErrors() {
		return nil, found
	}
	return b, found
}

// Find returns one version of a policy.
func (b *Book) Find(ref PolicyRef) (*Policy, bool) {
	i := slices.IndexFunc(b.policies, func(p Policy) bool { return p.Ref() == ref })
	if i < 0 {
		return nil, false
	}
	return &b.policies[i], true
}

// On returns the version of a policy that is in force on a day.
func (b *Book) On(id PolicyID, on blk.Date) (*Policy, bool) {
	i := slices.IndexFunc(b.policies, func(p Policy) bool { return p.ID == id && p.Effective.Contains(on) })
	if i < 0 {
		return nil, false
	}
	return &b.policies[i], true
}

// Bind returns one version of a policy with all that it extends, ready for the
// days it is applied on, under a layout of its own. It returns findings and no
// policy if there is no such version (POL-019), or if together they have more rules
// or facts than a decision has room for.
func (b *Book) Bind(ref PolicyRef, d Dates, c *blk.Context) (*Bound, blk.Findings) {
	l, unfit := NewLayout(b.Chain(ref)...)
	if unfit != nil {
		return nil, append(b.checkChain(ref, c), unfit...)
	}
	return b.BindTo(l, ref, d, c)
}

// BindTo is [Book.Bind] under a layout that is shared with other policies: one made
// from [Book.Chain] and from theirs.
func (b *Book) BindTo(l *Layout, ref PolicyRef, d Dates, c *blk.Context) (*Bound, blk.Findings) {
	chain, found := b.Chain(ref), b.checkChain(ref, c)
	if chain == nil || found.HasErrors() {
		return nil, found
	}
	return bindChain(chain, l, d, c, found)
}

// Chain returns one version of a policy behind those that it extends, the widest
// first; none if there is no such version.
func (b *Book) Chain(ref PolicyRef) []*Policy {
	p, ok := b.Find(ref)
	if !ok {
		return nil
	}
	return b.chain(p)
}

// checkChain returns what is wrong with one version of a policy and with those that
// it extends.
func (b *Book) checkChain(ref PolicyRef, c *blk.Context) (found blk.Findings) {
	chain := b.Chain(ref)
	if chain == nil {
		missing := &Book{[]Policy{{Extends: ref}}}
		return blk.RunChecks([]blk.Check[Book]{baseCheck}, missing, c)
	}
	for _, p := range chain {
		found = append(found, p.Check(c)...)
	}
	return found
}

// chain returns a policy behind those that it extends, the widest first. A circle
// ends where it closes.
func (b *Book) chain(p *Policy) []*Policy {
	chain := []*Policy{p}
	for !p.Extends.IsZero() {
		base, ok := b.Find(p.Extends)
		if !ok || slices.Contains(chain, base) {
			break
		}
		chain, p = append(chain, base), base
	}
	slices.Reverse(chain)
	return chain
}

var bookChecks = []blk.Check[Book]{
	{
		ID: "POL-018", At: "/policies", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
		Must: blk.Text{ID: "Versi kebijakan {given} harus dimulai sehari sesudah versi sebelumnya ({allowed}) berakhir, dengan nomor yang lebih tinggi.", EN: "A version of the policy {given} must begin the day after the version before it ({allowed}) ends, with a higher number."},
		Mend: blk.Text{ID: "Perbaiki effective kedua versi atau nomornya.", EN: "Correct effective of both versions, or the number."},
		Find: func(b *Book, _ *blk.Context) (failures []blk.Failure) {
			order := make([]int, len(b.policies))
			for i := range order {
				order[i] = i
			}
			slices.SortStableFunc(order, func(x, y int) int {
				p, q := &b.policies[x], &b.policies[y]
				return cmp.Or(cmp.Compare(p.ID, q.ID), p.Effective.From.Compare(q.Effective.From), p.Version.Compare(q.Version))
			})
			for i := 1; i < len(order); i++ {
				p, q := &b.policies[order[i-1]], &b.policies[order[i]]
				if p.ID == q.ID && (p.Version.Compare(q.Version) >= 0 || p.Effective.Until.IsZero() || p.Effective.Until.AddDays(1) != q.Effective.From) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/policies", order[i], "/effective"),
						Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(q.ID))}, {Name: "allowed", Value: p.Version.String()}}})
				}
			}
			return failures
		},
	},
	baseCheck,
	{
		ID: "POL-021", At: "/policies", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
		Must: blk.Text{ID: "Kebijakan dan kebijakan yang ditambahnya harus cocok: {must_id}.", EN: "A policy and the one that it extends must fit: {must_en}."},
		Mend: blk.Text{ID: "Perbaiki anggota ini, atau tambahkan kebijakan lain.", EN: "Correct this member, or extend another policy."},
		Find: func(b *Book, _ *blk.Context) (failures []blk.Failure) {
			for i := range b.policies {
				p := &b.policies[i]
				if base, ok := b.Find(p.Extends); ok {
					if member, must := b.misfit(p, base); !must.IsZero() {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/policies", i, member), Params: blk.TextParams("must", must)})
					}
				}
			}
			return failures
		},
	},
}

var baseCheck = blk.Check[Book]{
	ID: "POL-019", At: "/policies", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
	Must: blk.Text{ID: "Kebijakan {given} harus ada dalam kumpulan ini.", EN: "The policy {given} must be in this book."},
	Mend: blk.Text{ID: "Tambahkan kebijakan itu, atau betulkan namanya dan versinya.", EN: "Add that policy, or correct its name and version."},
	Find: func(b *Book, _ *blk.Context) (failures []blk.Failure) {
		for i := range b.policies {
			ref := b.policies[i].Extends
			if _, ok := b.Find(ref); !ref.IsZero() && !ok {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/policies", i, "/extends"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(ref.ID) + " " + ref.Version.String())}}})
			}
		}
		return failures
	},
}

// What a policy and its base must have in common, as the end of a sentence.
var (
	mustSharePurpose = blk.Text{ID: "keduanya untuk penerimaan, atau keduanya untuk keberlanjutan", EN: "both are for entry, or both for staying"}
	mustBeWider      = blk.Text{ID: "yang ditambah berasal dari tingkat yang lebih luas", EN: "the one extended is of a wider layer"}
	mustLast         = blk.Text{ID: "yang ditambah berlaku selama yang menambah berlaku", EN: "the one extended is in force as long as the one that extends it"}
	mustNotCircle    = blk.Text{ID: "keduanya tidak saling menambah", EN: "they do not extend each other"}
	mustShareNoCode  = blk.Text{ID: "kode syaratnya berbeda", EN: "their rules have different codes"}
)

// misfit returns the member of a policy that does not fit the one that it extends,
// and what must hold instead; the zero Text if they fit.
func (b *Book) misfit(p, base *Policy) (member string, must blk.Text) {
	layers := blk.LayerLevel("").CodeList().Values()
	wide, narrow := slices.Index(layers, string(base.Layer)), slices.Index(layers, string(p.Layer))
	chain := b.chain(p)
	switch {
	case p.Purpose != base.Purpose:
		return "/purpose", mustSharePurpose
	case chain[0].Extends != PolicyRef{} && slices.ContainsFunc(chain, func(q *Policy) bool { return q.Ref() == chain[0].Extends }):
		return "/extends", mustNotCircle
	case wide >= 0 && narrow >= 0 && wide >= narrow:
		return "/layer", mustBeWider
	case !base.Effective.Covers(p.Effective):
		return "/effective", mustLast
	}
	codes := map[RuleCode]*Policy{}
	for _, q := range chain {
		for l := range q.Leaves() {
			if other := codes[l.Code]; other != nil && other != q {
				return "/rule", mustShareNoCode
			}
			codes[l.Code] = q
		}
	}
	return "", blk.Text{}
}

// String returns the policy and its version, such as "blk-paser-2025 1".
func (r PolicyRef) String() string {
	n, _ := r.Version.Int()
	return string(r.ID) + " " + strconv.Itoa(n)
}
