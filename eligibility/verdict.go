package eligibility

import "github.com/vokasi/vokasi-go/blk"

// Verdict is the answer of a policy for one person. As text and in JSON it is
// "eligible", "ineligible" or "undetermined". The zero Verdict is Undetermined,
// so what nobody decided is never taken for a decision.
type Verdict uint8

// The verdicts.
const (
	Undetermined Verdict = iota
	Ineligible
	Eligible
)

var verdicts = blk.NewCodeList("verdict", blk.Text{ID: "Putusan", EN: "Verdict"},
	blk.Code{Value: "undetermined", Label: blk.Text{ID: "belum dapat ditentukan", EN: "undetermined"}, Meaning: blk.Text{ID: "fakta yang menentukan belum diketahui", EN: "what would decide is not known"}},
	blk.Code{Value: "ineligible", Label: blk.Text{ID: "tidak memenuhi syarat", EN: "ineligible"}},
	blk.Code{Value: "eligible", Label: blk.Text{ID: "memenuhi syarat", EN: "eligible"}},
)

var verdictForm = blk.Form{Name: "verdict", Label: blk.Text{ID: "Putusan", EN: "The verdict"},
	Rule: blk.Text{ID: `Tulis "eligible", "ineligible" atau "undetermined".`, EN: `Write "eligible", "ineligible" or "undetermined".`}}

// ParseVerdict reads "eligible", "ineligible" or "undetermined". Anything else
// is a [*blk.ParseError].
func ParseVerdict(s string) (Verdict, error) {
	for _, v := range [...]Verdict{Undetermined, Ineligible, Eligible} {
		if s == v.String() {
			return v, nil
		}
	}
	if s == "" {
		return Undetermined, verdictForm.Error(blk.DefectEmpty, -1)
	}
	return Undetermined, verdictForm.Error(blk.DefectUnknownWord, -1)
}

// Label returns the verdict in words: memenuhi syarat, tidak memenuhi syarat,
// belum dapat ditentukan.
func (v Verdict) Label() blk.Text { return verdicts.LabelOf(v.String()) }

// CodeList returns all verdicts.
func (Verdict) CodeList() blk.CodeList { return verdicts }

// String returns "eligible", "ineligible" or "undetermined".
func (v Verdict) String() string {
	switch v {
	case Eligible:
		return "eligible"
	case Ineligible:
		return "ineligible"
	}
	return "undetermined"
}

// AppendText appends "eligible", "ineligible" or "undetermined".
func (v Verdict) AppendText(b []byte) ([]byte, error) { return append(b, v.String()...), nil }

// MarshalText returns "eligible", "ineligible" or "undetermined".
func (v Verdict) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText is [ParseVerdict].
func (v *Verdict) UnmarshalText(text []byte) error {
	parsed, err := ParseVerdict(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}
