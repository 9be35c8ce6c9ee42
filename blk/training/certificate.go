package training

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A TrainingCertificate (sertifikat pelatihan) is the paper that a centre gives those who passed its
// training. It is not a competency certificate: that comes from a certification body, as a
// CompetencyCertificate.
type TrainingCertificate struct {
	// The identifier, which no other record of its kind has.
	ID TrainingCertificateID `json:"id,omitzero" jsonschema:"required"`
	// The enrolment of who passed.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The centre that issues it.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The number as printed, for example "0007/BLK-PSR/2026".
	Number string `json:"number,omitzero" jsonschema:"required"`
	// The year of the register, for example "2026".
	RegisterYear blk.PartialDate `json:"register_year,omitzero"`
	// The running number in the register of that year, from 1.
	RunningNumber blk.Count `json:"running_number,omitzero"`
	// The day of issue.
	IssuedOn blk.Date `json:"issued_on,omitzero"`
	// What was learnt.
	Units []TrainingCertificateUnit `json:"units,omitempty"`
	// The certificate that this one replaces.
	Amendment blk.Amendment[TrainingCertificateID] `json:"amendment,omitzero"`
}

// TrainingCertificateID identifies a [TrainingCertificate].
type TrainingCertificateID string

// A TrainingCertificateUnit is one line on the back of a training certificate.
type TrainingCertificateUnit struct {
	// The competency unit.
	Unit blk.UnitCode `json:"unit,omitzero"`
	// What it is called, for a subject without a code.
	Title string `json:"title,omitzero"`
	// Its lesson hours.
	Hours blk.LessonHours `json:"hours,omitzero"`
	// The mark, from 0.00 to 100.00.
	Score blk.Percent `json:"score,omitzero"`
}

// A CertificateRegister (buku register sertifikat) is how a centre numbers its
// training certificates.
type CertificateRegister struct {
	// The identifier, which no other record of its kind has.
	ID CertificateRegisterID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The form of the numbers.
	Numbering CertificateNumbering `json:"numbering,omitzero" jsonschema:"required"`
	// For certificates issued when.
	InForce blk.Period `json:"in_force,omitzero"`
}

// CertificateRegisterID identifies a [CertificateRegister].
type CertificateRegisterID string

// A CertificateNumbering is the form of the numbers of one issuer.
type CertificateNumbering struct {
	// The form: any text with {number} and {year} once each, and {centre} once at
	// most, for example "{number}/{centre}/{year}".
	Pattern string `json:"pattern,omitzero" jsonschema:"required"`
	// What stands for {centre}, for example "BLK-PSR".
	CentreCode string `json:"centre_code,omitzero"`
	// The least digits of the running number, filled with zeros: 4 for "0007". Absent for 1.
	Digits blk.Count `json:"digits,omitzero"`
}

const maxNumberDigits = 9

// IsValid reports whether the form can be used: the pattern names the year and the
// number once each and nothing else in braces but the centre, the code of the
// centre is there if it does, and there are at most nine digits.
func (n CertificateNumbering) IsValid() bool {
	centres := strings.Count(n.Pattern, "{centre}")
	places := 2 + centres // in braces
	digits, _ := n.Digits.Int()
	return strings.Count(n.Pattern, "{number}") == 1 && strings.Count(n.Pattern, "{year}") == 1 && (centres == 0 || centres == 1 && n.CentreCode != "") &&
		strings.Count(n.Pattern, "{") == places && strings.Count(n.Pattern, "}") == places && !strings.ContainsAny(n.CentreCode, "{}") && digits <= maxNumberDigits
}

// Format returns the number of a certificate, and false for a form that is not
// valid, a year outside 1 to 9999 and a running number outside 1 to 999,999,999.
func (n CertificateNumbering) Format(year, number int) (string, bool) {
	if !n.IsValid() || year < 1 || year > 9999 || number < 1 || number > 999_999_999 {
		return "", false
	}
	digits, _ := n.Digits.Int()
	return strings.NewReplacer("{number}", padded(number, digits), "{year}", padded(year, 4), "{centre}", n.CentreCode).Replace(n.Pattern), true
}

// Parse returns the year and the running number of a certificate, and false for
// every text that [CertificateNumbering.Format] does not make.
func (n CertificateNumbering) Parse(s string) (year, number int, ok bool) {
	if !n.IsValid() {
		return 0, 0, false
	}
	pattern := strings.Replace(n.Pattern, "{centre}", n.CentreCode, 1)
	length := len(s) - (len(pattern) - len("{number}") - len("{year}")) - 4 // of the running number
	at := strings.Index(pattern, "{number}")
	yearAt := strings.Index(pattern, "{year}")
	if yearAt > at {
		yearAt += length - len("{number}")
	} else {
		at += 4 - len("{year}")
	}
	if length < 1 || length > maxNumberDigits {
		return 0, 0, false
	}
	number, year = digitsOf(s[at:at+length]), digitsOf(s[yearAt:yearAt+4])
	made, ok := n.Format(year, number)
	if !ok || made != s {
		return 0, 0, false
	}
	return year, number, true
}

// digitsOf returns the number that digits write, 0 for anything else.
func digitsOf(s string) int {
	if !isDigits(s) {
		return 0
	}
	n, _ := strconv.Atoi(s)
	return n
}

func padded(n, digits int) string {
	s := strconv.Itoa(n)
	return strings.Repeat("0", max(0, digits-len(s))) + s
}

var certificateBasis = []blk.Basis{blk.Practice(blk.Text{ID: "buku register sertifikat", EN: "register of certificates"})}

var trainingCertificateChecks = []blk.Check[TrainingCertificate]{
	blk.CheckPresent("/id", func(x *TrainingCertificate) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *TrainingCertificate) TrainingCertificateID { return x.ID }),
	blk.CheckPresent("/enrolment", func(x *TrainingCertificate) bool { return x.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(x *TrainingCertificate) blk.EnrolmentID { return x.Enrolment }),
	blk.CheckPresent("/centre", func(x *TrainingCertificate) bool { return x.Centre != "" }),
	blk.CheckIdentifier("/centre", func(x *TrainingCertificate) blk.CentreID { return x.Centre }),
	blk.CheckPresent("/number", func(x *TrainingCertificate) bool { return x.Number != "" }),
	blk.CheckAmendment(func(x *TrainingCertificate) (TrainingCertificateID, *blk.Amendment[TrainingCertificateID]) {
		return x.ID, &x.Amendment
	}),
	{
		ID: "ENR-049", At: "/issued_on", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Sertifikat pelatihan harus mempunyai tanggal terbit, tahun register dan nomor urut.", EN: "A training certificate must have a day of issue, a year of the register and a running number."},
		Mend:  blk.Text{ID: "Isi issued_on, register_year dan running_number.", EN: "Give issued_on, register_year and running_number."},
		Basis: certificateBasis,
		Holds: func(x *TrainingCertificate, _ *blk.Context) bool {
			n, _ := x.RunningNumber.Int()
			return !x.IssuedOn.IsZero() && !x.RegisterYear.IsZero() && n > 0
		},
	},
}

var trainingCertificateUnitChecks = []blk.Check[TrainingCertificateUnit]{
	scoreRangeCheck("/score", func(u *TrainingCertificateUnit) blk.Percent { return u.Score }),
	{
		ID: "ENR-047", At: "/title", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Materi pada sertifikat harus mempunyai kode unit atau judul.", EN: "A line of a certificate must have a unit code or a title."},
		Mend:  blk.Text{ID: "Isi unit atau title.", EN: "Give unit or title."},
		Basis: certificateBasis,
		Holds: func(u *TrainingCertificateUnit, _ *blk.Context) bool { return !u.Unit.IsZero() || u.Title != "" },
	},
}

var certificateRegisterChecks = []blk.Check[CertificateRegister]{
	blk.CheckPresent("/id", func(x *CertificateRegister) bool { return x.ID != "" }),
	blk.CheckIdentifier("/id", func(x *CertificateRegister) CertificateRegisterID { return x.ID }),
	blk.CheckPresent("/centre", func(x *CertificateRegister) bool { return x.Centre != "" }),
	blk.CheckIdentifier("/centre", func(x *CertificateRegister) blk.CentreID { return x.Centre }),
	blk.CheckPeriod("/in_force", func(x *CertificateRegister) blk.Period { return x.InForce }),
	{
		ID: "ENR-044", At: "/numbering", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pola nomor harus memuat number dan year dalam kurung kurawal satu kali, centre paling banyak satu kali dengan kodenya, dan paling banyak sembilan angka.", EN: "The form of the numbers must have number and year in braces once each, centre once at most and with its code, and at most nine digits."},
		Mend:  blk.Text{ID: "Perbaiki pattern, centre_code atau digits.", EN: "Correct pattern, centre_code or digits."},
		Basis: certificateBasis,
		Holds: func(x *CertificateRegister, _ *blk.Context) bool { return x.Numbering.IsValid() },
	},
}

// Check returns what the checks find in the line, nil if all hold.
func (u *TrainingCertificateUnit) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(trainingCertificateUnitChecks, u, c)
}

// IsFinal reports whether the certificate was issued. From then on it is replaced
// by another one, never edited.
func (x *TrainingCertificate) IsFinal() bool { return !x.IssuedOn.IsZero() }

// Check returns what the checks find in the certificate, nil if all hold.
func (x *TrainingCertificate) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(trainingCertificateChecks, x, c)
	return append(found, blk.CheckEach("units", x.Units, (*TrainingCertificateUnit).Check, c)...)
}

// Validate is [TrainingCertificate.Check] as an error: nil unless a finding is an
// error.
func (x *TrainingCertificate) Validate(c *blk.Context) error { return x.Check(c).Err() }

// Check returns what the checks find in the register, nil if all hold.
func (x *CertificateRegister) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(certificateRegisterChecks, x, c)
}

// Validate is [CertificateRegister.Check] as an error: nil unless a finding is an
// error.
func (x *CertificateRegister) Validate(c *blk.Context) error { return x.Check(c).Err() }

// register returns the place of the register that a certificate belongs to: that
// of its centre in force on the day of issue.
func (r *Records) register(registers map[blk.CentreID][]int, x *TrainingCertificate) (int, bool) {
	for _, i := range registers[x.Centre] {
		if r.CertificateRegisters[i].InForce.Contains(x.IssuedOn) {
			return i, true
		}
	}
	return 0, false
}

// certificateAcrossChecks are the checks of training certificates across the
// records.
var certificateAcrossChecks = append([]blk.Check[Records]{
	{
		ID: "ENR-040", At: "/training_certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Sertifikat pelatihan hanya untuk yang lulus; yang lain mendapat surat keterangan mengikuti pelatihan.", EN: "A training certificate must be for somebody who passed; others get a statement of attendance."},
		Mend:  blk.Text{ID: "Periksa enrolment sertifikat dan result kepesertaannya.", EN: "Check the enrolment of the certificate and its result."},
		Basis: certificateBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			if len(r.TrainingCertificates) == 0 {
				return nil
			}
			enrolments := r.enrolmentIndex()
			for i := range r.TrainingCertificates {
				if e, known := enrolments[r.TrainingCertificates[i].Enrolment]; known && r.Enrolments[e].Result != Passed {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_certificates", i, "/enrolment"), Of: []string{blk.IndexPointer("/enrolments", e, "")}})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-041", At: "/training_certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Satu lembaga tidak boleh memakai nomor sertifikat yang sama dua kali.", EN: "A centre must not use a certificate number twice."},
		Mend:  blk.Text{ID: "Beri nomor lain; pengganti pun mendapat nomor sendiri.", EN: "Give another number; a replacement too has its own."},
		Basis: certificateBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				centre blk.CentreID
				number string
			}
			seen := make(map[key]int, len(r.TrainingCertificates))
			for i := range r.TrainingCertificates {
				k := key{r.TrainingCertificates[i].Centre, r.TrainingCertificates[i].Number}
				if first, twice := seen[k]; twice {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_certificates", i, "/number"), Of: []string{blk.IndexPointer("/training_certificates", first, "")}})
				} else {
					seen[k] = i
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-042", At: "/training_certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Nomor urut {given} dalam register {year} tidak boleh dipakai dua kali.", EN: "The running number {given} of the register of {year} must not be used twice."},
		Mend:  blk.Text{ID: "Pakai nomor urut berikutnya; nomor yang dibatalkan tidak dipakai lagi.", EN: "Use the next one; a number that was cancelled is not used again."},
		Basis: certificateBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				centre blk.CentreID
				year   int
				number blk.Count
			}
			seen := make(map[key]int, len(r.TrainingCertificates))
			for i := range r.TrainingCertificates {
				x := &r.TrainingCertificates[i]
				if x.RunningNumber.IsZero() || x.RegisterYear.IsZero() {
					continue
				}
				k := key{x.Centre, x.RegisterYear.Year(), x.RunningNumber}
				if first, twice := seen[k]; twice {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_certificates", i, "/running_number"), Of: []string{blk.IndexPointer("/training_certificates", first, "")},
						Params: blk.Params{{Name: "given", Value: x.RunningNumber.String()}, {Name: "year", Value: strconv.Itoa(k.year)}}})
				} else {
					seen[k] = i
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-043", At: "/training_certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009", "ENR-044", "ENR-049"},
		Must:  blk.Text{ID: "Nomor sertifikat harus seperti yang dibuat registernya: {allowed}.", EN: "The number of a certificate must be the one that its register makes: {allowed}."},
		Mend:  blk.Text{ID: "Perbaiki number, register_year atau running_number.", EN: "Correct number, register_year or running_number."},
		Basis: certificateBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			registers := make(map[blk.CentreID][]int, len(r.CertificateRegisters))
			for i := range r.CertificateRegisters {
				registers[r.CertificateRegisters[i].Centre] = append(registers[r.CertificateRegisters[i].Centre], i)
			}
			for i := range r.TrainingCertificates {
				x := &r.TrainingCertificates[i]
				at, known := r.register(registers, x)
				if !known {
					continue
				}
				number, _ := x.RunningNumber.Int()
				if want, ok := r.CertificateRegisters[at].Numbering.Format(x.RegisterYear.Year(), number); ok && want != x.Number {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_certificates", i, "/number"), Of: []string{blk.IndexPointer("/certificate_registers", at, "")},
						Params: blk.Params{{Name: "allowed", Value: blk.QuoteWord(want)}}})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-045", At: "/training_certificates", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Sertifikat tidak boleh terbit ({given}) sebelum pelatihan berakhir ({allowed}).", EN: "A certificate must not be issued ({given}) before the training ended ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki issued_on, atau attended kepesertaannya.", EN: "Correct issued_on, or attended of the enrolment."},
		Basis: certificateBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			if len(r.TrainingCertificates) == 0 {
				return nil
			}
			enrolments := r.enrolmentIndex()
			for i := range r.TrainingCertificates {
				x := &r.TrainingCertificates[i]
				if e, known := enrolments[x.Enrolment]; known && x.IssuedOn.Before(r.Enrolments[e].Attended.Until) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_certificates", i, "/issued_on"), Of: []string{blk.IndexPointer("/enrolments", e, "")},
						Params: blk.Params{{Name: "given", Value: x.IssuedOn.String()}, {Name: "allowed", Value: r.Enrolments[e].Attended.Until.String()}}})
				}
			}
			return failures
		},
	},
}, blk.CheckAmendments("training_certificates", func(r *Records) []TrainingCertificate { return r.TrainingCertificates },
	func(x *TrainingCertificate) (TrainingCertificateID, *blk.Amendment[TrainingCertificateID]) {
		return x.ID, &x.Amendment
	})...)
