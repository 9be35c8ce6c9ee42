package funding

import "github.com/vokasi/vokasi-go/blk"

// An OutputPath is where a line stands in a budget of the state above its account:
// programme, activity, output class (KRO), output (RO), component and
// sub-component, each as it is printed. A level may be left out only with all below
// it. What the codes mean is not asked.
//
// Source: the segments of PMK 214/PMK.05/2013; the grammar of the single levels was
// not read, so each is 1 to 12 capital letters, digits and dots, which is an
// assumption.
type OutputPath struct {
	// The programme, such as "026.13.DL".
	Programme string `json:"programme,omitzero" jsonschema:"required"`
	// The activity (kegiatan), such as "6036".
	Activity string `json:"activity,omitzero"`
	// The output class (klasifikasi rincian output, KRO), such as "QDB".
	OutputClass string `json:"output_class,omitzero"`
	// The output (rincian output, RO), such as "001".
	Output string `json:"output,omitzero"`
	// The component, such as "051".
	Component string `json:"component,omitzero"`
	// The sub-component, such as "A".
	SubComponent string `json:"sub_component,omitzero"`
}

// IsZero reports whether nothing is given.
func (p OutputPath) IsZero() bool { return p == OutputPath{} }

// levels returns the levels from wide to narrow.
func (p *OutputPath) levels() [6]string {
	return [6]string{p.Programme, p.Activity, p.OutputClass, p.Output, p.Component, p.SubComponent}
}

// outputLevels are the members of the levels.
var outputLevels = [6]string{"/programme", "/activity", "/output_class", "/output", "/component", "/sub_component"}

// String returns the levels with slashes between them, such as
// "026.13.DL/6036/QDB/001", and "" if p is absent.
func (p OutputPath) String() string {
	var b []byte
	for i, level := range p.levels() {
		if level == "" {
			break
		}
		if i > 0 {
			b = append(b, '/')
		}
		b = append(b, level...)
	}
	return string(b)
}

// isOutputLevel reports whether a text has the form of a level.
func isOutputLevel(s string) bool {
	if len(s) > 12 {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !isDigit(c) && (c < 'A' || c > 'Z') && c != '.' {
			return false
		}
	}
	return s != ""
}

var outputPathChecks = []blk.Check[OutputPath]{{
	ID: "BDG-004", At: "", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Jalur keluaran harus urut dari program sampai sub-komponen tanpa tingkat yang hilang, dan tiap tingkat 1 sampai 12 huruf besar, angka atau titik.", EN: "The path of an output must go from the programme to the sub-component without a missing level, and each level must be 1 to 12 capital letters, digits or dots."},
	Mend:  blk.Text{ID: "Tulis tingkat ini seperti tercetak dalam dokumen anggaran.", EN: "Write this level as the budget document prints it."},
	Basis: []blk.Basis{blk.Law("pmk-214-2013", ""), blk.Assumption(blk.Text{ID: "tata tulis tiap tingkat tidak dibaca dari peraturan", EN: "the grammar of the levels was not read in a regulation"})},
	Find: func(p *OutputPath, _ *blk.Context) (failures []blk.Failure) {
		levels := p.levels()
		deepest := 0
		for i, level := range levels {
			if level != "" {
				deepest = i
			}
		}
		for i, level := range levels[:deepest+1] {
			if !isOutputLevel(level) {
				failures = append(failures, blk.Failure{At: outputLevels[i]})
			}
		}
		return failures
	},
}}

// Check returns what the checks find in the path, nil if all hold.
func (p *OutputPath) Check(c *blk.Context) blk.Findings { return blk.RunChecks(outputPathChecks, p, c) }
