package blk

import (
	"slices"
	"strconv"
	"strings"
)

// ParameterID identifies a parameter, for example "min_land_area_m2".
type ParameterID string

// A Parameter is a number or a set of words that rules use and that changes
// with time and place: a minimum area, a class size, an age. It is declared
// once, with its national values by date. What is not officially confirmed is
// such a parameter, never a constant.
type Parameter struct {
	// The identifier, which no other record of its kind has.
	ID ParameterID
	// What it is.
	Label Text
	// What its number counts.
	Unit Unit
	// Which way a lower layer may move it.
	Stricter Strictness
	// The national values by date, the earlier first.
	Values []DatedValue
}

// A DatedValue is the value of a parameter in a period, with its basis.
type DatedValue struct {
	// When it is in force; open where an end is absent.
	InForce Period `json:"in_force,omitzero"`
	// The value.
	Value Value `json:"value" jsonschema:"required"`
	// What it rests on.
	Basis []Basis `json:"basis,omitempty"`
}

// A Value is what a parameter says: a number in its unit or, for parameters of
// unit "codes", a set of words.
type Value struct {
	// The number.
	Number int64 `json:"number" jsonschema:"required"`
	// The words.
	Codes []string `json:"codes,omitempty"`
}

// String returns the number or the words.
func (v Value) String() string {
	if v.Codes != nil {
		return strings.Join(v.Codes, ", ")
	}
	return strconv.FormatInt(v.Number, 10)
}

// Unit is what the number of a parameter counts, such as "years". The zero
// value "" is absent.
type Unit string

// The units.
const (
	UnitCount        Unit = "count"
	UnitYears        Unit = "years"
	UnitMonths       Unit = "months"
	UnitDays         Unit = "days"
	UnitMinutes      Unit = "minutes"
	UnitLessonHours  Unit = "lesson_hours"
	UnitSquareMetres Unit = "square_metres"
	UnitHundredths   Unit = "hundredths_of_percent"
	UnitRupiah       Unit = "rupiah"
	UnitCodes        Unit = "codes"
)

var units = NewCodeList("unit", Text{"Satuan", "Unit"},
	Code{Value: string(UnitCount), Label: Text{"buah atau orang", "things or people"}},
	Code{Value: string(UnitYears), Label: Text{"tahun", "years"}},
	Code{Value: string(UnitMonths), Label: Text{"bulan", "months"}},
	Code{Value: string(UnitDays), Label: Text{"hari", "days"}},
	Code{Value: string(UnitMinutes), Label: Text{"menit", "minutes"}},
	Code{Value: string(UnitLessonHours), Label: Text{"JP", "lesson hours"}},
	Code{Value: string(UnitSquareMetres), Label: Text{"meter persegi", "square metres"}},
	Code{Value: string(UnitHundredths), Label: Text{"perseratus persen", "hundredths of a percent"}},
	Code{Value: string(UnitRupiah), Label: Text{"rupiah", "rupiah"}},
	Code{Value: string(UnitCodes), Label: Text{"kumpulan kode", "set of codes"}},
)

// IsValid reports whether u is one of the units.
func (u Unit) IsValid() bool { return units.Has(string(u)) }

// Format returns a number in the unit, in words: "17 tahun", "5,000 square
// metres", "20 percent", "Rp89.000.000".
func (u Unit) Format(n int64) Text {
	switch u {
	case UnitHundredths:
		if p, err := NewPercent(n); err == nil {
			return p.Label()
		}
	case UnitRupiah:
		if r, err := NewRupiah(n); err == nil {
			return Text{r.String(), r.String()}
		}
	}
	var sign string
	if n < 0 {
		sign = "-"
	}
	digits := strconv.AppendUint(nil, magnitude(n), 10)
	t := Text{sign + string(appendGrouped(nil, digits, '.')), sign + string(appendGrouped(nil, digits, ','))}
	if u == UnitCount || !u.IsValid() {
		return t
	}
	l := u.Label()
	if t.EN == "1" { // Indonesian has no plural
		l.EN = strings.TrimSuffix(l.EN, "s")
	}
	return Text{t.ID + " " + l.ID, t.EN + " " + l.EN}
}

// Label returns the name of the unit.
func (u Unit) Label() Text { return units.LabelOf(string(u)) }

// CodeList returns all units.
func (Unit) CodeList() CodeList { return units }

// Strictness says which values of a parameter are stricter: "higher" or "lower"
// numbers, a "subset" of the words, or none because it is "fixed". The zero
// value "" is absent and taken as fixed.
type Strictness string

// The directions.
const (
	StricterHigher Strictness = "higher"
	StricterLower  Strictness = "lower"
	StricterSubset Strictness = "subset"
	StricterNone   Strictness = "fixed"
)

var strictnesses = NewCodeList("strictness", Text{"Arah pengetatan", "Stricter direction"},
	Code{Value: string(StricterHigher), Label: Text{"lebih tinggi lebih ketat", "higher is stricter"}},
	Code{Value: string(StricterLower), Label: Text{"lebih rendah lebih ketat", "lower is stricter"}},
	Code{Value: string(StricterSubset), Label: Text{"lebih sedikit pilihan lebih ketat", "fewer choices are stricter"}},
	Code{Value: string(StricterNone), Label: Text{"tidak boleh diubah", "may not be changed"}},
)

// IsValid reports whether s is one of the directions.
func (s Strictness) IsValid() bool { return strictnesses.Has(string(s)) }

// Label returns the direction in words.
func (s Strictness) Label() Text { return strictnesses.LabelOf(string(s)) }

// CodeList returns all directions.
func (Strictness) CodeList() CodeList { return strictnesses }

// allows reports whether a lower layer may replace one value by another.
func (s Strictness) allows(from, to Value) bool {
	switch s {
	case StricterHigher:
		return to.Number >= from.Number
	case StricterLower:
		return to.Number <= from.Number
	case StricterSubset:
		return !slices.ContainsFunc(to.Codes, func(c string) bool { return !slices.Contains(from.Codes, c) })
	}
	return to.Number == from.Number && slices.Equal(to.Codes, from.Codes)
}

// On returns the national value of the parameter on a date, and its latest
// value if the date is absent. It reports false if there is none.
func (p *Parameter) On(on Date) (Value, bool) {
	for i := len(p.Values) - 1; i >= 0; i-- {
		if on.IsZero() || p.Values[i].InForce.Contains(on) {
			return p.Values[i].Value, true
		}
	}
	return Value{}, false
}

// LayerLevel is who sets a parameter: the "national" level, a "province", a
// "regency" or a "programme". The zero value "" is absent.
type LayerLevel string

// The levels, from wide to narrow.
const (
	LayerNational  LayerLevel = "national"
	LayerProvince  LayerLevel = "province"
	LayerRegency   LayerLevel = "regency"
	LayerProgramme LayerLevel = "programme"
)

var layerLevels = NewCodeList("layer_level", Text{"Tingkat aturan", "Level of a layer"},
	Code{Value: string(LayerNational), Label: Text{"nasional", "national"}},
	Code{Value: string(LayerProvince), Label: Text{"provinsi", "province"}},
	Code{Value: string(LayerRegency), Label: Text{"kabupaten/kota", "regency or city"}},
	Code{Value: string(LayerProgramme), Label: Text{"program", "programme"}},
)

// IsValid reports whether l is one of the levels.
func (l LayerLevel) IsValid() bool { return layerLevels.Has(string(l)) }

// Label returns the name of the level.
func (l LayerLevel) Label() Text { return layerLevels.LabelOf(string(l)) }

// CodeList returns all levels.
func (LayerLevel) CodeList() CodeList { return layerLevels }

// A Layer is what one level sets: it may tighten what the levels above it set,
// never loosen it.
type Layer struct {
	// Who sets it.
	Level LayerLevel `json:"level,omitzero" jsonschema:"required"`
	// The province or regency it holds in, for those levels.
	Region Region `json:"region,omitzero"`
	// The programme it holds for, for that level.
	Programme ProgrammeID `json:"programme,omitzero"`
	// What it sets.
	Settings []Setting `json:"settings,omitempty" jsonschema:"required,minItems=1"`
}

// A Setting is the value that a layer gives a parameter in a period.
type Setting struct {
	// The parameter.
	Parameter ParameterID `json:"parameter,omitzero" jsonschema:"required"`
	DatedValue
}

// applies reports whether the layer holds at a place and for a programme.
func (l *Layer) applies(place Region, programme ProgrammeID) bool {
	switch l.Level {
	case LayerNational:
		return true
	case LayerProvince, LayerRegency:
		return l.Region.Contains(place)
	case LayerProgramme:
		return programme != "" && l.Programme == programme
	}
	return false
}

// A Rulebook is what all parameters say at one place, for one programme and on
// one date. It is immutable and safe for concurrent use. A nil Rulebook gives
// every parameter its national value.
type Rulebook struct{ values map[ParameterID]Value }

// Resolve returns the rulebook of a place, a programme and a date: the national
// values of the parameters, tightened layer by layer from wide to narrow. A
// setting that would loosen what stands above it (check RUL-001), one of an
// unknown parameter (RUL-002) and a layer of an unknown level (RUL-003) is left
// out and reported at its place in the list of layers.
func Resolve(parameters []*Parameter, layers []Layer, place Region, programme ProgrammeID, on Date) (*Rulebook, Findings) {
	r := &Rulebook{make(map[ParameterID]Value, len(parameters))}
	known := make(map[ParameterID]*Parameter, len(parameters))
	for _, p := range parameters {
		known[p.ID] = p
		if v, ok := p.On(on); ok {
			r.values[p.ID] = v
		}
	}
	var found Findings
	for i := range layers {
		if !layers[i].Level.IsValid() {
			found = append(found, layerLevelCheck.finding(Error, Failure{At: IndexPointer("", i, "/level"), Params: codeParams(layers[i].Level)}))
		}
	}
	for _, level := range []LayerLevel{LayerNational, LayerProvince, LayerRegency, LayerProgramme} {
		for i := range layers {
			if layers[i].Level == level && layers[i].applies(place, programme) {
				found = append(found, r.apply(known, &layers[i], on).At(i)...)
			}
		}
	}
	return r, found
}

func (r *Rulebook) apply(known map[ParameterID]*Parameter, l *Layer, on Date) Findings {
	var found Findings
	for i := range l.Settings {
		s := &l.Settings[i]
		p := known[s.Parameter]
		if p == nil {
			found = append(found, unknownParameterCheck.finding(Error, Failure{At: IndexPointer("/settings", i, "/parameter"), Params: Params{{"given", QuoteWord(string(s.Parameter))}}}))
			continue
		}
		if !on.IsZero() && !s.InForce.Contains(on) {
			continue
		}
		if from, ok := r.values[p.ID]; ok && !p.Stricter.allows(from, s.Value) {
			found = append(found, looseningCheck.finding(Error, Failure{At: IndexPointer("/settings", i, "/value"),
				Params: Params{{"parameter", string(p.ID)}, {"given", s.Value.String()}, {"above", from.String()}, {"stricter", string(p.Stricter)}}}))
			continue
		}
		r.values[p.ID] = s.Value
	}
	return found
}

// Value returns the value of a parameter in the rulebook. A rulebook that was
// resolved without that parameter, and a nil one, give its national value on
// the date.
func (r *Rulebook) Value(p *Parameter, on Date) (Value, bool) {
	if r != nil {
		if v, ok := r.values[p.ID]; ok {
			return v, true
		}
	}
	return p.On(on)
}

var (
	looseningCheck = Check[Layer]{
		ID: "RUL-001", At: "/settings", Severity: InEveryPhase(Error),
		Must:  Text{"Aturan di bawah hanya boleh mengetatkan: {parameter} di atasnya {above}, di sini {given} (arah: {stricter}).", "A lower layer may only tighten: {parameter} is {above} above and {given} here (direction: {stricter})."},
		Mend:  Text{"Samakan atau ketatkan nilainya.", "Give the same value or a stricter one."},
		Basis: []Basis{Practice(Text{"jenjang aturan", "hierarchy of rules"})},
	}
	unknownParameterCheck = Check[Layer]{
		ID: "RUL-002", At: "/settings", Severity: InEveryPhase(Error),
		Must:  Text{"Parameter {given} tidak dikenal.", "The parameter {given} is not known."},
		Mend:  Text{"Pakai pengenal parameter dari daftar parameter.", "Use an identifier from the list of parameters."},
		Basis: []Basis{Practice(Text{"daftar parameter", "list of parameters"})},
	}
	layerLevelCheck = Check[Layer]{
		ID: "RUL-003", At: "/level", Severity: InEveryPhase(Error),
		Must:  Text{"Tingkat aturan {given} tidak dikenal.", "The level {given} is not known."},
		Mend:  Text{"Pakai salah satu: {allowed}.", "Use one of: {allowed}."},
		Basis: []Basis{Practice(Text{"daftar kode", "code list"})},
	}
)
