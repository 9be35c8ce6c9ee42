package construction

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// isGovernment reports whether the project builds a centre of the government, which
// it does where nothing else is said.
func (p *Project) isGovernment() bool { return p.CentreKind == "" || p.CentreKind.IsGovernment() }

// ruleDay returns the day whose rules for founding a centre hold: the day the first
// contract was signed; else that of the first step that led to a contract or beyond;
// else the first day of the plan where that has passed; else the reference date. A
// centre that was built before a rule is not judged by it.
func (p *Project) ruleDay(c *blk.Context) blk.Date {
	for i := range p.Contracts {
		if signed := p.Contracts[i].SignedOn; !signed.IsZero() {
			return signed
		}
	}
	for i := range p.History {
		switch step := &p.History[i]; step.To {
		case Contracted, Building, ProvisionalHandover, Maintenance, FinalHandover, InOperation:
			if !step.At.IsZero() {
				at, _ := step.At.In(blk.WIB)
				return at
			}
		}
	}
	on := day(c)
	if start, _ := p.Plan(on); !start.IsZero() && (on.IsZero() || start.Period().From.Before(on)) {
		return start.Period().From
	}
	return on
}

// leastLand returns how much land, in square metres, the rules for founding a
// government centre ask for, and false where they do not hold for the project.
func (p *Project) leastLand(c *blk.Context) (int64, bool) {
	if !p.isGovernment() {
		return 0, false
	}
	v, inForce := centre.MinLandArea().On(p.ruleDay(c))
	if !inForce {
		return 0, false
	}
	if c != nil {
		v, _ = c.Rulebook.Value(centre.MinLandArea(), p.ruleDay(c))
	}
	return v.Number, true
}

var foundingBasis = []blk.Basis{blk.Law("permenaker-8-2017", "art. 3")}

var foundingChecks = []blk.Check[Project]{
	{
		ID: "CON-036", At: "/fulfilments", Severity: blk.UnlessReported(blk.Warning, blk.Error), Basis: foundingBasis,
		Must: blk.Text{ID: "BLK pemerintah yang beroperasi harus mempunyai {requirement_id}.", EN: "A government centre in operation must have: {requirement_en}."},
		Mend: blk.Text{ID: "Lengkapi dan catat syarat itu, atau catatan pusat pelatihannya.", EN: "Complete and record that requirement, or the records of the centre."},
		Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
			if p.State() != InOperation {
				return nil
			}
			for _, r := range [...]Requirement{OrganisationStructure, TrainingProgramme, TrainingStaff, Facilities} {
				if p.meets(r, c) != blk.True {
					failures = append(failures, blk.Failure{At: "/fulfilments", Params: blk.TextParams("requirement", r.Label())})
				}
			}
			return failures
		},
	},
	{
		ID: "CON-037", At: "/site", Severity: blk.UnlessReported(blk.Warning, blk.Error), Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 4")},
		Must: blk.Text{ID: "Lahan BLK pemerintah harus milik pemerintah, bersertifikat dan sedikitnya {allowed_id}; tercatat: {given_id}.", EN: "A government centre must stand on government land with a certificate of at least {allowed_en}; given: {given_en}."},
		Mend: blk.Text{ID: "Perbaiki menurut sertifikat, atau siapkan lahan lain.", EN: "Correct it as the certificate has it, or secure other land."},
		Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
			least, demanded := p.leastLand(c)
			if !demanded || !p.passed(LandSecured) {
				return nil
			}
			fail := func(at string, given blk.Text) {
				failures = append(failures, blk.Failure{At: at, Params: append(blk.TextParams("allowed", centre.MinLandArea().Unit.Format(least)), blk.TextParams("given", given)...)})
			}
			if area, known := p.Site.AreaM2.Int(); known && int64(area) < least {
				fail("/site/area_m2", centre.MinLandArea().Unit.Format(int64(area)))
			}
			if t := p.Site.Title; t.IsValid() && t != centre.TitleCertificate {
				fail("/site/title", t.Label())
			}
			if h := p.Site.Holder; h.IsValid() && h != centre.HeldByGovernment {
				fail("/site/holder", h.Label())
			}
			return failures
		},
	},
}
