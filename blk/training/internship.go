package training

import "github.com/vokasi/vokasi-go/blk"

// A GraduateInternship (magang lulusan perguruan tinggi, "Maganghub") is work
// experience for somebody who has just left a university: six months, once, with
// a stipend. It is neither an apprenticeship nor part of a training programme.
//
// Source: Permenaker 8/2025 as the press reports it; its articles have not been
// read, so every limit is a parameter.
type GraduateInternship struct {
	// The identifier, which no other record of its kind has.
	ID GraduateInternshipID `json:"id,omitzero" jsonschema:"required"`
	// The graduate.
	Person blk.PersonID `json:"person,omitzero" jsonschema:"required"`
	// The company.
	Company blk.OrganisationID `json:"company,omitzero" jsonschema:"required"`
	// The university or college.
	University blk.OrganisationID `json:"university,omitzero"`
	// The day on the diploma.
	DiplomaOn blk.Date `json:"diploma_on,omitzero"`
	// Whether the graduate has an account of SIAPkerja.
	SIAPkerjaAccount blk.Flag `json:"siapkerja_account,omitzero"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// The stipend, in rupiah a month.
	Stipend blk.Rupiah `json:"stipend,omitzero"`
	// The mentors at the company.
	Mentors []blk.PersonID `json:"mentors,omitempty"`
	// What the graduate is insured against.
	Insurance []InsuranceCover `json:"insurance,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// GraduateInternshipID identifies a [GraduateInternship].
type GraduateInternshipID string

var (
	internshipMaxMonths = blk.Parameter{
		ID: "graduate_internship_max_months", Label: blk.Text{ID: "Lama magang lulusan terpanjang", EN: "Longest graduate internship"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2025, Value: blk.Value{Number: 6}, Basis: internshipBasis}},
	}
	diplomaMaxAge = blk.Parameter{
		ID: "graduate_internship_diploma_max_years", Label: blk.Text{ID: "Umur ijazah tertua pada hari pertama magang lulusan", EN: "Oldest diploma on the first day of a graduate internship"}, Unit: blk.UnitYears, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2025, Value: blk.Value{Number: 1}, Basis: internshipBasis}},
	}
	internshipMaxTimes = blk.Parameter{
		ID: "graduate_internship_max_times", Label: blk.Text{ID: "Berapa kali seseorang boleh mengikuti magang lulusan", EN: "How often somebody may have a graduate internship"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2025, Value: blk.Value{Number: 1}, Basis: internshipBasis}},
	}
	// The day on which Permenaker 8/2025 came into force is not confirmed; its year is.
	from2025        = blk.Period{From: blk.MustParseDate("2025-01-01")}
	internshipBasis = []blk.Basis{{Kind: blk.BasisRegulation, Regulation: "permenaker-8-2025", Note: blk.Text{ID: "menurut pemberitaan, keyakinan sedang; pasalnya belum dibaca", EN: "as the press reports it, of medium confidence; its article has not been read"}}}
)

// internshipNeeds are what an internship must have, by member.
var internshipNeeds = []struct {
	at  string
	has func(*GraduateInternship) bool
}{
	{"/siapkerja_account", func(g *GraduateInternship) bool { return g.SIAPkerjaAccount.Truth() == blk.True }},
	{"/stipend", func(g *GraduateInternship) bool { return g.Stipend.Sign() > 0 }},
	{"/mentors", func(g *GraduateInternship) bool { return len(g.Mentors) > 0 }},
}

var graduateInternshipChecks = append([]blk.Check[GraduateInternship]{
	blk.CheckPresent("/id", func(g *GraduateInternship) bool { return g.ID != "" }),
	blk.CheckIdentifier("/id", func(g *GraduateInternship) GraduateInternshipID { return g.ID }),
	blk.CheckPresent("/person", func(g *GraduateInternship) bool { return g.Person != "" }),
	blk.CheckIdentifier("/person", func(g *GraduateInternship) blk.PersonID { return g.Person }),
	blk.CheckPresent("/company", func(g *GraduateInternship) bool { return g.Company != "" }),
	blk.CheckIdentifier("/company", func(g *GraduateInternship) blk.OrganisationID { return g.Company }),
	blk.CheckIdentifier("/university", func(g *GraduateInternship) blk.OrganisationID { return g.University }),
	blk.CheckPeriod("/period", func(g *GraduateInternship) blk.Period { return g.Period }),
	blk.CheckIdentifiers("/mentors", func(g *GraduateInternship) []blk.PersonID { return g.Mentors }),
	{
		ID: "MAG-015", At: "/insurance", Severity: blk.UnlessReported(blk.Warning, blk.Error), Must: insuredMust, Mend: insuredMend, Basis: internshipBasis,
		Holds: func(g *GraduateInternship, _ *blk.Context) bool { return insured(g.Insurance, g.Period) },
	},
	{
		ID: "MAG-026", At: "/period", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Magang lulusan tidak boleh lebih lama dari {limit_id}.", EN: "A graduate internship must not be longer than {limit_en}."},
		Mend:  blk.Text{ID: "Perbaiki tanggal mulai atau selesai.", EN: "Correct the first or the last day."},
		Basis: internshipBasis,
		Holds: func(g *GraduateInternship, c *blk.Context) bool {
			return lastsAtMost(g.Period, &internshipMaxMonths, c) != blk.False
		},
		Params: func(_ *GraduateInternship, c *blk.Context) blk.Params {
			return blk.TextParams("limit", limitText(&internshipMaxMonths, c))
		},
	},
	{
		ID: "MAG-027", At: "/diploma_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Ijazah harus sudah ada pada hari pertama magang lulusan, dan tidak boleh lebih tua dari {limit_id}.", EN: "The diploma must be there on the first day of a graduate internship, and must not be older than {limit_en}."},
		Mend:  blk.Text{ID: "Periksa tanggal ijazah dan tanggal mulai.", EN: "Check the day on the diploma and the first day."},
		Basis: internshipBasis,
		Holds: func(g *GraduateInternship, c *blk.Context) bool {
			years, set := c.Number(&diplomaMaxAge)
			return !set || !g.DiplomaOn.After(g.Period.From) && !g.Period.From.After(g.DiplomaOn.AddMonths(12*int(years)))
		},
		Params: func(_ *GraduateInternship, c *blk.Context) blk.Params {
			return blk.TextParams("limit", limitText(&diplomaMaxAge, c))
		},
	},
}, internshipNeedsChecks()...)

// internshipNeedsChecks returns check MAG-029 for each of the needs.
func internshipNeedsChecks() []blk.Check[GraduateInternship] {
	checks := make([]blk.Check[GraduateInternship], len(internshipNeeds))
	for i, need := range internshipNeeds {
		checks[i] = blk.Check[GraduateInternship]{
			ID: "MAG-029", At: need.at, Severity: blk.UnlessReported(blk.Warning, blk.Error),
			Must:  blk.Text{ID: "Peserta magang lulusan harus mempunyai akun SIAPkerja, uang saku dan pembimbing.", EN: "Who has a graduate internship must have an account of SIAPkerja, a stipend and a mentor."},
			Mend:  blk.Text{ID: "Lengkapi siapkerja_account, stipend dan mentors.", EN: "Give siapkerja_account, stipend and mentors."},
			Basis: internshipBasis,
			Holds: func(g *GraduateInternship, _ *blk.Context) bool { return need.has(g) },
		}
	}
	return checks
}

// Check returns what the checks find in the internship, nil if all hold.
func (g *GraduateInternship) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(graduateInternshipChecks, g, c)
	found = append(found, blk.CheckEach("insurance", g.Insurance, (*InsuranceCover).Check, c)...)
	return append(found, blk.CheckCitations(g.Citations, c)...)
}

// Validate is [GraduateInternship.Check] as an error: nil unless a finding is an
// error.
func (g *GraduateInternship) Validate(c *blk.Context) error { return g.Check(c).Err() }
