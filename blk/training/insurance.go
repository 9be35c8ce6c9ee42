package training

import "github.com/vokasi/vokasi-go/blk"

// An InsuranceCover is cover of somebody who trains, such as that of BPJS
// Ketenagakerjaan against accidents at work.
type InsuranceCover struct {
	// What it covers.
	Kind InsuranceKind `json:"kind,omitzero" jsonschema:"required"`
	// The number of the policy or of the membership.
	PolicyNumber string `json:"policy_number,omitzero"`
	// From when to when; absent where it is not recorded, and then taken as long enough.
	Period blk.Period `json:"period,omitzero"`
}

// InsuranceKind is what insurance covers: "work_accident" (JKK) or "death"
// (JKM). The zero value "" is absent.
type InsuranceKind string

// The kinds of insurance.
const (
	InsuranceWorkAccident InsuranceKind = "work_accident"
	InsuranceDeath        InsuranceKind = "death"
)

var insuranceKinds = blk.NewCodeList("insurance_kind", blk.Text{ID: "Jenis jaminan", EN: "Kind of insurance"},
	blk.Code{Value: string(InsuranceWorkAccident), Label: blk.Text{ID: "jaminan kecelakaan kerja (JKK)", EN: "work accident insurance"}, Meaning: blk.Text{ID: "JKK pada BPJS Ketenagakerjaan", EN: "JKK of social security"}, Aliases: []string{"JKK"}},
	blk.Code{Value: string(InsuranceDeath), Label: blk.Text{ID: "jaminan kematian (JKM)", EN: "death insurance"}, Meaning: blk.Text{ID: "JKM pada BPJS Ketenagakerjaan", EN: "JKM of social security"}, Aliases: []string{"JKM"}},
)

// IsValid reports whether k is one of the kinds.
func (k InsuranceKind) IsValid() bool { return insuranceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k InsuranceKind) Label() blk.Text { return insuranceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (InsuranceKind) CodeList() blk.CodeList { return insuranceKinds }

// insured reports whether covers insure against both accident and death at work
// through a period, as far as its ends are known.
func insured(covers []InsuranceCover, p blk.Period) bool {
	return covered(covers, InsuranceWorkAccident, p) && covered(covers, InsuranceDeath, p)
}

func covered(covers []InsuranceCover, k InsuranceKind, p blk.Period) bool {
	for i := range covers {
		if covers[i].Kind == k && (p.From.IsZero() || p.Until.IsZero() || covers[i].Period.Covers(p)) {
			return true
		}
	}
	return false
}

var (
	insuredMust = blk.Text{ID: "Peserta di tempat kerja harus terlindungi jaminan kecelakaan kerja (JKK) dan kematian (JKM) sepanjang masanya.", EN: "Who trains at a workplace must be insured against accident (JKK) and death (JKM) all the time."}
	insuredMend = blk.Text{ID: "Daftarkan peserta ke BPJS Ketenagakerjaan dan isi insurance.", EN: "Register the participant with BPJS Ketenagakerjaan and give insurance."}
)

var insuranceCoverChecks = []blk.Check[InsuranceCover]{
	blk.CheckPresent("/kind", func(i *InsuranceCover) bool { return i.Kind != "" }),
	blk.CheckCode("/kind", func(i *InsuranceCover) InsuranceKind { return i.Kind }),
	blk.CheckPeriod("/period", func(i *InsuranceCover) blk.Period { return i.Period }),
}

// Check returns what the checks find in the cover, nil if all hold.
func (i *InsuranceCover) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(insuranceCoverChecks, i, c)
}
