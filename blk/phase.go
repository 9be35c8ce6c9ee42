package blk

// Phase is how far a record has come: "draft" while it is being written,
// "final" once it counts, and "reported" where all that is known of it is what
// a source says. In reported, the absence of a thing is never a finding. The
// zero value "" is absent; checks then take the record as final.
type Phase string

// The phases.
const (
	Draft    Phase = "draft"
	Final    Phase = "final"
	Reported Phase = "reported"
)

var phases = NewCodeList("phase", Text{"Tahap data", "Phase of a record"},
	Code{Value: string(Draft), Label: Text{"draf", "draft"}, Meaning: Text{"masih ditulis", "being written"}},
	Code{Value: string(Final), Label: Text{"final", "final"}, Meaning: Text{"sudah berlaku", "counts"}},
	Code{Value: string(Reported), Label: Text{"dilaporkan sumber", "reported"}, Meaning: Text{"hanya diketahui dari sumber, misalnya berita", "known only from a source, such as an article"}},
)

// IsValid reports whether p is one of the phases.
func (p Phase) IsValid() bool { return phases.Has(string(p)) }

// Label returns the name of the phase.
func (p Phase) Label() Text { return phases.LabelOf(string(p)) }

// CodeList returns all phases.
func (Phase) CodeList() CodeList { return phases }

// Severity is how grave a finding is: "fatal" if the document cannot be read,
// "error", "warning" or "info". The zero value "" is silence.
type Severity string

// The severities, from grave to light.
const (
	Fatal   Severity = "fatal"
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

var severities = NewCodeList("severity", Text{"Tingkat temuan", "Severity"},
	Code{Value: string(Fatal), Label: Text{"tidak terbaca", "fatal"}, Meaning: Text{"berkas tidak dapat dibaca; yang lain tidak diperiksa", "the file cannot be read; nothing else is checked"}},
	Code{Value: string(Error), Label: Text{"kesalahan", "error"}, Meaning: Text{"harus diperbaiki", "must be mended"}},
	Code{Value: string(Warning), Label: Text{"peringatan", "warning"}, Meaning: Text{"mungkin keliru; periksa", "may be wrong; look at it"}},
	Code{Value: string(Info), Label: Text{"catatan", "info"}, Meaning: Text{"untuk diketahui", "good to know"}},
)

// IsValid reports whether s is one of the severities.
func (s Severity) IsValid() bool { return severities.Has(string(s)) }

// Label returns the name of the severity.
func (s Severity) Label() Text { return severities.LabelOf(string(s)) }

// CodeList returns all severities.
func (Severity) CodeList() CodeList { return severities }

// Severities is how grave the failure of a check is in each phase. A phase
// without one is silent.
type Severities struct {
	// In phase draft.
	Draft Severity `json:"draft,omitzero"`
	// In phase final.
	Final Severity `json:"final,omitzero"`
	// In phase reported.
	Reported Severity `json:"reported,omitzero"`
}

// InEveryPhase returns a severity for all phases: for what contradicts itself,
// whoever says it.
func InEveryPhase(s Severity) Severities { return Severities{s, s, s} }

// UnlessReported returns the severities of a check that asks for something to be
// there: in phase reported it is silent.
func UnlessReported(draft, final Severity) Severities {
	return Severities{Draft: draft, Final: final}
}

// In returns the severity in a phase; an absent phase is taken as final.
func (s Severities) In(p Phase) Severity {
	switch p {
	case Draft:
		return s.Draft
	case Reported:
		return s.Reported
	}
	return s.Final
}
