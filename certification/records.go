package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
type Records struct {
	// Bodies that certify persons.
	Bodies []CertificationBody `json:"bodies,omitempty"`
	// Their schemes.
	Schemes []CertificationScheme `json:"schemes,omitempty"`
	// Competency certificates.
	Certificates []CompetencyCertificate `json:"certificates,omitempty"`
	// Help on the way to certificates.
	Facilitations []Facilitation `json:"facilitations,omitempty"`
}

// wrongExpiryCheck is a check across records.
var wrongExpiryCheck = blk.Check[Records]{
	ID: "CRT-003", At: "/certificates", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Hari terakhir berlaku haruslah hari terbit ditambah masa berlaku skema ({allowed}); tercatat {given}.", EN: "The last day must be the day of issue plus the validity of the scheme ({allowed}); {given} is given."},
	Mend:  blk.Text{ID: "Hitung kembali dari validity_months skema.", EN: "Compute it again from the scheme's validity_months."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "masa berlaku tercetak pada sertifikat", EN: "validity printed on the certificate"})},
	Find: func(r *Records, _ *blk.Context) []blk.Failure {
		months := make(map[blk.SchemeID]int, len(r.Schemes))
		for i := range r.Schemes {
			if n, known := r.Schemes[i].ValidityMonths.Int(); known {
				months[r.Schemes[i].ID] = n
			}
		}
		var failures []blk.Failure
		for i := range r.Certificates {
			x := &r.Certificates[i]
			n, known := months[x.Scheme]
			if want := x.IssuedOn.AddMonths(n); known && !x.ExpiresOn.IsZero() && x.ExpiresOn != want {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/certificates", i, "/expires_on"), Params: blk.Params{
					{Name: "given", Value: x.ExpiresOn.String()}, {Name: "allowed", Value: want.String()}}})
			}
		}
		return failures
	},
}

// Check returns what the checks find in all records, in the order of the lists,
// and then across them.
func (r *Records) Check(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("bodies", r.Bodies, (*CertificationBody).Check, c)...)
	found = append(found, blk.CheckEach("schemes", r.Schemes, (*CertificationScheme).Check, c)...)
	found = append(found, blk.CheckEach("certificates", r.Certificates, (*CompetencyCertificate).Check, c)...)
	found = append(found, blk.CheckEach("facilitations", r.Facilitations, (*Facilitation).Check, c)...)
	return append(found, blk.RunChecks([]blk.Check[Records]{wrongExpiryCheck}, r, c)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("certification_body", bodyChecks),
		blk.DescribeChecks("certification_scheme", schemeChecks),
		blk.DescribeChecks("competency_certificate", certificateChecks),
		blk.DescribeChecks("sanction", sanctionChecks),
		blk.DescribeChecks("facilitation", facilitationChecks),
		blk.DescribeChecks("certification_records", []blk.Check[Records]{wrongExpiryCheck}),
	)
}
