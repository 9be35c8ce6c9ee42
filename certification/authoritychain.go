package certification

import "github.com/vokasi/vokasi-go/blk"

// An AuthorityChain says, link by link, whether a certificate was given with
// authority, and what it is worth on a day. Each link is judged on the day on which
// it had to hold: that of the assessment, of the decision or of issue. What the
// records do not tell is undetermined, and never counts against the certificate.
// AuthorityChain is comparable.
type AuthorityChain struct {
	status CertificateStatus
	links  [len(authorityLinkOrder)]blk.Truth
}

// AuthorityLink is one link of the chain behind a certificate, such as "licence".
// The zero value "" is absent.
type AuthorityLink string

// The links, from the decision back to the rules.
const (
	LinkDecision     AuthorityLink = "decision"
	LinkLicence      AuthorityLink = "licence"
	LinkScope        AuthorityLink = "scope"
	LinkScheme       AuthorityLink = "scheme"
	LinkUnits        AuthorityLink = "units"
	LinkSite         AuthorityLink = "site"
	LinkAssessor     AuthorityLink = "assessor"
	LinkImpartiality AuthorityLink = "impartiality"
)

var authorityLinkOrder = [...]AuthorityLink{LinkDecision, LinkLicence, LinkScope, LinkScheme, LinkUnits, LinkSite, LinkAssessor, LinkImpartiality}

var authorityLinks = blk.NewCodeList("authority_link", blk.Text{ID: "Mata rantai wewenang", EN: "Link of authority"},
	blk.Code{Value: string(LinkDecision), Label: blk.Text{ID: "keputusan kompeten yang final", EN: "a final decision that the holder is competent"}},
	blk.Code{Value: string(LinkLicence), Label: blk.Text{ID: "lisensi LSP", EN: "the licence of the body"}},
	blk.Code{Value: string(LinkScope), Label: blk.Text{ID: "ruang lingkup lisensi", EN: "the scope of the licence"}},
	blk.Code{Value: string(LinkScheme), Label: blk.Text{ID: "skema yang berlaku", EN: "the scheme in force"}},
	blk.Code{Value: string(LinkUnits), Label: blk.Text{ID: "unit kompetensi yang berlaku", EN: "the competency units in force"}},
	blk.Code{Value: string(LinkSite), Label: blk.Text{ID: "TUK yang terverifikasi", EN: "a verified site"}},
	blk.Code{Value: string(LinkAssessor), Label: blk.Text{ID: "asesor yang teregistrasi dan kompeten", EN: "a registered and competent assessor"}},
	blk.Code{Value: string(LinkImpartiality), Label: blk.Text{ID: "pemisahan pelatih, asesor dan pemutus", EN: "trainer, assessor and decider apart"}},
)

// IsValid reports whether l is one of the links.
func (l AuthorityLink) IsValid() bool { return authorityLinks.Has(string(l)) }

// Label returns the link in words.
func (l AuthorityLink) Label() blk.Text { return authorityLinks.LabelOf(string(l)) }

// CodeList returns all links.
func (AuthorityLink) CodeList() blk.CodeList { return authorityLinks }

// Status returns what the certificate is worth on the day that was asked.
func (c AuthorityChain) Status() CertificateStatus { return c.status }

// Link returns whether a link holds, undetermined for what is no link.
func (c AuthorityChain) Link(l AuthorityLink) blk.Truth {
	for i, link := range authorityLinkOrder {
		if link == l {
			return c.links[i]
		}
	}
	return blk.Undetermined
}

// Truth returns whether all links hold.
func (c AuthorityChain) Truth() blk.Truth { return blk.All(c.links[:]...) }

// Chain returns the authority behind a certificate as it stands on a day, and false
// if the register has no such certificate. It allocates nothing.
func (g *Register) Chain(id CertificateID, on blk.Date) (AuthorityChain, bool) {
	x := g.certificates[id]
	if x == nil {
		return AuthorityChain{}, false
	}
	c := AuthorityChain{status: g.StatusOn(id, on)}
	a, body, scheme := g.assessments[x.Assessment], g.bodies[x.Body], g.schemes[x.Scheme]
	assessed, decided, issued := x.DecidedOn, x.DecidedOn, x.IssuedOn
	if a != nil {
		if day := g.assessedOn(a); !day.IsZero() {
			assessed = day
		}
		if n := len(a.Decisions); n > 0 {
			decided = a.Decisions[n-1].On
		}
		c.links[0] = blk.All(a.isFinalCompetent(issued), blk.TruthOf(a.Candidate == x.Holder && a.Scheme == x.Scheme && a.Body == x.Body))
		c.links[5] = g.isVerified(a)
		c.links[6] = blk.All(g.areRegistered(a), g.areCompetent(a))
		c.links[7] = blk.All(g.isDecidedByOthers(a), g.areImpartial(a, g.impartialityMonths))
	}
	if body != nil {
		c.links[1] = blk.All(body.IsLicensed(assessed), blk.All(body.IsLicensed(decided), body.IsLicensed(issued)))
		c.links[2] = body.MayCertify(x.Scheme, assessed)
	}
	if scheme != nil {
		c.links[3] = blk.Undetermined
		if !assessed.IsZero() && !scheme.InForce.IsZero() {
			c.links[3] = blk.TruthOf(scheme.InForce.Contains(assessed))
		}
		c.links[4] = g.schemeUnitsInForce(scheme, assessed)
	}
	return c, true
}

// schemeUnitsInForce returns whether the required units of a scheme are in force on
// a day.
func (g *Register) schemeUnitsInForce(s *CertificationScheme, on blk.Date) blk.Truth {
	if on.IsZero() || len(s.Units) == 0 {
		return blk.Undetermined
	}
	all := blk.True
	for _, u := range s.Units {
		all = blk.All(all, g.isInForce(s.Standards, u, on))
	}
	return all
}

// Verify returns whether a certificate is valid on a day and was given with
// authority, with a part for its status and one for each link: what holds, what
// does not, and what the records do not tell. It names days and never a person. It
// is undetermined for a certificate that the register does not have.
func (g *Register) Verify(id CertificateID, on blk.Date) blk.Answer {
	chain, known := g.Chain(id, on)
	if !known {
		return blk.Answer{Code: "certificate", Text: blk.Text{ID: "Sertifikat ini tidak ada dalam data.", EN: "This certificate is not in the records."},
			Mend: blk.Text{ID: "Tanyakan kepada LSP penerbitnya.", EN: "Ask the body that issued it."}}
	}
	x := g.certificates[id]
	status := blk.Answer{Code: "status", Truth: blk.Undetermined, Text: blk.Text{ID: "Keadaan sertifikat pada hari itu tidak diketahui.", EN: "What the certificate is worth on that day is not known."}, Mend: blk.Text{ID: "Isi issued_on dan expires_on.", EN: "Give issued_on and expires_on."}}
	if chain.status != "" {
		label, day := chain.status.Label(), on.Label()
		status = blk.Answer{Code: "status", Truth: blk.TruthOf(chain.status == Valid), Text: blk.Text{ID: "Pada " + day.ID + " sertifikat ini " + label.ID + ".", EN: "On " + day.EN + " this certificate is " + label.EN + "."}, Basis: certificateBasis}
	}
	parts := []blk.Answer{status}
	for i, l := range authorityLinkOrder {
		parts = append(parts, g.linkAnswer(l, chain.links[i], x))
	}
	day := on.Label()
	return blk.AllOf("certificate", blk.Text{ID: "Sertifikat berlaku dan terbit dengan wewenang, dilihat pada " + day.ID + ".", EN: "The certificate is valid and was given with authority, as of " + day.EN + "."}, parts...)
}

// authorityRules say on what a link rests, what its day is and how to mend it.
var authorityRules = [len(authorityLinkOrder)]struct {
	day   func(g *Register, x *CompetencyCertificate) blk.Date
	basis []blk.Basis
	mend  blk.Text
}{
	{issueDay, certificateBasis, blk.Text{ID: "Periksa asesmen, keputusan dan final_on.", EN: "Check the assessment, the decision and final_on."}},
	{issueDay, bodyBasis, blk.Text{ID: "Periksa licences LSP.", EN: "Check the licences of the body."}},
	{assessmentDay, bodyBasis, blk.Text{ID: "Periksa scope lisensi LSP.", EN: "Check the scope of the body's licence."}},
	{assessmentDay, schemeBasis, blk.Text{ID: "Periksa in_force skema.", EN: "Check in_force of the scheme."}},
	{assessmentDay, standardBasis, blk.Text{ID: "Periksa standar unit-unitnya.", EN: "Check the standards of its units."}},
	{assessmentDay, siteBasis, blk.Text{ID: "Periksa verifications TUK.", EN: "Check the verifications of the site."}},
	{assessmentDay, assessorBasis, blk.Text{ID: "Periksa registered dan schemes asesor.", EN: "Check registered and schemes of the assessor."}},
	{assessmentDay, assessmentBasis, blk.Text{ID: "Periksa siapa yang melatih, menguji dan memutuskan.", EN: "Check who trained, assessed and decided."}},
}

func issueDay(_ *Register, x *CompetencyCertificate) blk.Date { return x.IssuedOn }

func assessmentDay(g *Register, x *CompetencyCertificate) blk.Date {
	if a := g.assessments[x.Assessment]; a != nil {
		if on := g.assessedOn(a); !on.IsZero() {
			return on
		}
	}
	return x.DecidedOn
}

// linkAnswer returns what is known of a link, in words.
func (g *Register) linkAnswer(l AuthorityLink, t blk.Truth, x *CompetencyCertificate) blk.Answer {
	i := 0
	for authorityLinkOrder[i] != l {
		i++
	}
	rule, label := &authorityRules[i], l.Label()
	day := rule.day(g, x).Label()
	said := map[blk.Truth]blk.Text{
		blk.True:         {ID: "terpenuhi", EN: "holds"},
		blk.False:        {ID: "tidak terpenuhi", EN: "does not hold"},
		blk.Undetermined: {ID: "belum diketahui", EN: "is not known"},
	}[t]
	a := blk.Answer{Truth: t, Code: string(l), Basis: rule.basis, Text: blk.Text{ID: label.ID + ": " + said.ID, EN: label.EN + ": " + said.EN}}
	if day.ID != "" {
		a.Text = blk.Text{ID: a.Text.ID + " (" + day.ID + ")", EN: a.Text.EN + " (" + day.EN + ")"}
	}
	if t != blk.True {
		a.Mend = rule.mend
	}
	return a
}
