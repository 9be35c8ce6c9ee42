package centre

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A ComparedCentre is one side of a comparison: a centre and the records that
// hold it. The two sides may come from two documents.
type ComparedCentre struct {
	// The records of its document.
	Records *Records
	// The centre in them.
	Centre blk.CentreID
	// The context of its document, where the other side has another: what a
	// newspaper reports of a host need not be complete, what the visitor has on its
	// own records is. Nil is the context of the comparison.
	Context *blk.Context
}

// A Difference is one point in which two centres differ, or may differ: what the
// host has of it, what the visitor has, and whether the visitor lacks it.
type Difference struct {
	// What is compared.
	Point ComparisonPoint `json:"point,omitzero" jsonschema:"required"`
	// The code of the vocation or service, for points that have several.
	Item string `json:"item,omitzero"`
	// Whether the host has it.
	AtHost blk.Truth `json:"at_host" jsonschema:"required"`
	// Whether the visitor has it; for numbers, whether as much as the host.
	AtVisitor blk.Truth `json:"at_visitor" jsonschema:"required"`
	// Whether the host has it and the visitor does not, or has less. What is not
	// known is never lacking.
	Lacking blk.Truth `json:"lacking" jsonschema:"required"`
	// The difference in words.
	Text blk.Text `json:"text,omitzero" jsonschema:"required"`
	// Where it is known from.
	Evidence []blk.Citation `json:"evidence,omitempty"`
}

// ComparisonPoint is a point in which centres are compared, such as "vocation".
// The list is ranked: what an adopter needs first comes first, people who can
// teach before rooms, rooms before papers, and papers before partners. The order
// is an assumption of this library. The zero value "" is absent.
type ComparisonPoint string

// The points, from what an adopter needs first to what it needs last.
const (
	PointCertifiedInstructors ComparisonPoint = "certified_instructors"
	PointVocation             ComparisonPoint = "vocation"
	PointWorkshops            ComparisonPoint = "workshops"
	PointStations             ComparisonPoint = "stations"
	PointAccreditation        ComparisonPoint = "accreditation"
	PointAssessors            ComparisonPoint = "assessors"
	PointService              ComparisonPoint = "service"
	PointPartners             ComparisonPoint = "partners"
	PointAgreements           ComparisonPoint = "agreements"
	PointParticipants         ComparisonPoint = "participants"
)

var comparisonPoints = blk.NewCodeList("comparison_point", blk.Text{ID: "Pokok perbandingan", EN: "Point of comparison"},
	blk.Code{Value: string(PointCertifiedInstructors), Label: blk.Text{ID: "instruktur bersertifikat", EN: "certified instructors"}},
	blk.Code{Value: string(PointVocation), Label: blk.Text{ID: "kejuruan", EN: "vocation"}},
	blk.Code{Value: string(PointWorkshops), Label: blk.Text{ID: "bengkel", EN: "workshops"}},
	blk.Code{Value: string(PointStations), Label: blk.Text{ID: "tempat kerja di bengkel", EN: "stations in the workshops"}},
	blk.Code{Value: string(PointAccreditation), Label: blk.Text{ID: "akreditasi atau izin", EN: "accreditation or licence"}},
	blk.Code{Value: string(PointAssessors), Label: blk.Text{ID: "instruktur yang juga asesor", EN: "instructors who are assessors"}},
	blk.Code{Value: string(PointService), Label: blk.Text{ID: "layanan", EN: "service"}},
	blk.Code{Value: string(PointPartners), Label: blk.Text{ID: "mitra kerja sama", EN: "partners"}},
	blk.Code{Value: string(PointAgreements), Label: blk.Text{ID: "perjanjian kerja sama", EN: "signed agreements"}},
	blk.Code{Value: string(PointParticipants), Label: blk.Text{ID: "peserta yang dinyatakan", EN: "participants as stated"}},
)

// IsValid reports whether p is one of the points.
func (p ComparisonPoint) IsValid() bool { return comparisonPoints.Has(string(p)) }

// Label returns the name of the point.
func (p ComparisonPoint) Label() blk.Text { return comparisonPoints.LabelOf(string(p)) }

// CodeList returns all points, from what an adopter needs first to what it needs
// last.
func (ComparisonPoint) CodeList() blk.CodeList { return comparisonPoints }

// Compare compares two centres point by point, as a visitor does who wants to
// adopt what a host has, and returns where they differ or may differ, in the
// order of the points. Nothing is said where both are the same and where nothing
// is known of either. It is nil where one of the centres is not in its records.
func Compare(host, visitor ComparedCentre, c *blk.Context) []Difference {
	if c == nil {
		c = &blk.Context{}
	}
	h, v := host.side(c), visitor.side(c)
	if h == nil || v == nil {
		return nil
	}
	var differences []Difference
	for code := range comparisonPoints.All() {
		switch point := ComparisonPoint(code.Value); point {
		case PointVocation:
			differences = append(differences, compareLists(point, h, v, h.vocations, v.vocations, func(w string) blk.Text { return Vocation(w).Label() })...)
		case PointService:
			differences = append(differences, compareLists(point, h, v, h.services, v.services, func(w string) blk.Text { return Service(w).Label() })...)
		case PointAccreditation:
			differences = append(differences, compareTruths(Difference{Point: point, AtHost: h.accredited, AtVisitor: v.accredited}, point.Label(), h, v)...)
		default:
			differences = append(differences, compareNumbers(point, h, v)...)
		}
	}
	return differences
}

// A comparedSide is what the records hold of one side.
type comparedSide struct {
	name                string
	vocations, services namedThings
	accredited          blk.Truth
	numbers             map[ComparisonPoint]span
	evidence            map[ComparisonPoint][]blk.Citation
}

// namedThings are words of a list, and whether there are no others.
type namedThings struct {
	words    []string
	complete bool
}

// has returns whether a word is among the things.
func (n namedThings) has(word string) blk.Truth {
	switch {
	case slices.Contains(n.words, word):
		return blk.True
	case n.complete:
		return blk.False
	}
	return blk.Undetermined
}

// side gathers what the records hold, nil if they do not hold the centre.
func (x ComparedCentre) side(c *blk.Context) *comparedSide {
	if x.Records == nil {
		return nil
	}
	if x.Context != nil {
		c = x.Context
	}
	centre := x.Records.Find(x.Centre)
	if centre == nil {
		return nil
	}
	s := &comparedSide{name: centre.Name, numbers: map[ComparisonPoint]span{}, evidence: map[ComparisonPoint][]blk.Citation{PointVocation: citing(centre.Citations, "/vocations"), PointService: citing(centre.Citations, "/services")}}
	for i := range centre.Vocations {
		if o := &centre.Vocations[i]; c.On.IsZero() || o.Active.Contains(c.On) {
			s.vocations.words = append(s.vocations.words, string(o.Vocation))
		}
	}
	for _, service := range centre.Services {
		s.services.words = append(s.services.words, string(service))
	}
	s.services.complete = !c.IsReported() && len(centre.Services) > 0
	s.vocations.complete = !c.IsReported() && len(centre.Vocations) > 0
	if d, said := centre.Declared(blk.SubjectVocation); said {
		s.vocations.complete = spanOfWords(d.Count).reaches(len(centre.Vocations)+1) == blk.False
	}
	var citation blk.Citation
	truth := x.Records.AccreditedOn(x.Centre, "", c.On)
	if truth == blk.Undetermined {
		truth, citation = c.Ask("ACC-003", string(x.Centre))
	}
	if s.accredited = truth; citation.Source != "" {
		s.evidence[PointAccreditation] = []blk.Citation{citation}
	}
	for code := range comparisonPoints.All() {
		s.numbers[ComparisonPoint(code.Value)] = anything
	}
	s.takeStated(centre)
	s.takeListed(x.Records, centre.ID, c)
	return s
}

// citing returns the citations of a member of a record, or else those of the whole
// record.
func citing(citations []blk.Citation, member string) []blk.Citation {
	var own, whole []blk.Citation
	for _, c := range citations {
		switch {
		case slices.Contains(c.Members, member):
			own = append(own, c)
		case len(c.Members) == 0:
			whole = append(whole, c)
		}
	}
	if own != nil {
		return own
	}
	return whole
}

// takeStated takes the numbers that sources state of the centre.
func (s *comparedSide) takeStated(x *Centre) {
	for _, of := range [...]struct {
		point    ComparisonPoint
		subject  blk.CountSubject
		resource Resource
	}{
		{PointCertifiedInstructors, blk.SubjectCertifiedInstructor, ResourceCertifiedInstructors},
		{PointWorkshops, blk.SubjectWorkshop, ResourceWorkshops},
		{PointParticipants, blk.SubjectParticipant, ""},
	} {
		if stated, said := x.Stated(of.resource); said && stated.Vocation == "" {
			s.evidence[of.point] = stated.Citations
			switch {
			case stated.State == Absent:
				s.numbers[of.point] = span{}
			case stated.State == Available:
				s.numbers[of.point] = spanOfWords(stated.Count)
			}
		}
		if d, said := x.Declared(of.subject); said {
			s.numbers[of.point], s.evidence[of.point] = spanOfWords(d.Count), d.Citations
		}
	}
}

// takeListed takes the numbers of which the records hold a list, in place of what
// is stated. In phase reported a list need not be complete.
func (s *comparedSide) takeListed(r *Records, id blk.CentreID, c *blk.Context) {
	listed := map[ComparisonPoint]span{}
	count := func(p ComparisonPoint, t blk.Truth) {
		if t == blk.False && c.IsReported() {
			t = blk.Undetermined
		}
		listed[p] = listed[p].plus(spanOfTruth(t))
	}
	for i := range r.Instructors {
		if n := &r.Instructors[i]; n.Centre == id {
			count(PointCertifiedInstructors, n.certified(Technical, c.On))
			count(PointAssessors, n.certified(Assessor, c.On))
		}
	}
	for i := range r.Workshops {
		if w := &r.Workshops[i]; w.Centre == id {
			count(PointWorkshops, blk.True)
			listed[PointStations] = listed[PointStations].plus(spanOf(w.Stations))
		}
	}
	centres, organisations := map[blk.CentreID]bool{id: true}, map[blk.OrganisationID]bool{}
	for i := range r.Partners {
		if p := &r.Partners[i]; p.Centre == id && (c.On.IsZero() || p.Active.Contains(c.On)) {
			organisations[p.Organisation] = true
		}
	}
	written := map[CooperationID]bool{}
	for i := range r.Agreements {
		a := &r.Agreements[i]
		if slices.Contains(a.Centres, id) {
			written[a.Cooperation] = true
			count(PointAgreements, a.InForceOn(c.On))
		}
	}
	for i := range r.Cooperations {
		k := &r.Cooperations[i]
		if !slices.Contains(k.Centres, id) || !c.On.IsZero() && !k.InForce.Contains(c.On) {
			continue
		}
		for _, other := range k.Centres {
			centres[other] = true
		}
		for _, other := range k.Organisations {
			organisations[other] = true
		}
		if !written[k.ID] {
			count(PointAgreements, blk.TruthOf(k.Agreement != ""))
		}
	}
	if n := len(centres) + len(organisations) - 1; n > 0 {
		listed[PointPartners] = span{least: n, most: n}
	}
	for p, n := range listed {
		if n.open = n.open || c.IsReported(); n.open && s.numbers[p] != anything {
			continue // what is stated says more
		}
		s.numbers[p], s.evidence[p] = n, nil
	}
}

// compareLists compares lists of words, first what the host has.
func compareLists(point ComparisonPoint, h, v *comparedSide, atHost, atVisitor namedThings, label func(string) blk.Text) []Difference {
	var differences []Difference
	for _, list := range [...][]string{atHost.words, atVisitor.words} {
		for _, word := range list {
			if slices.ContainsFunc(differences, func(d Difference) bool { return d.Item == word }) {
				continue
			}
			kind, name := point.Label(), label(word)
			text := blk.Text{ID: kind.ID + " " + name.ID, EN: kind.EN + " " + name.EN}
			differences = append(differences, compareTruths(Difference{Point: point, Item: word, AtHost: atHost.has(word), AtVisitor: atVisitor.has(word)}, text, h, v)...)
		}
	}
	return differences
}

// compareTruths completes a difference between what either side has, none if both
// are the same or nothing is known.
func compareTruths(d Difference, what blk.Text, h, v *comparedSide) []Difference {
	if d.AtHost == d.AtVisitor {
		return nil
	}
	return d.between(what, h, v, hasInWords(d.AtHost), hasInWords(d.AtVisitor))
}

// compareNumbers compares two numbers.
func compareNumbers(point ComparisonPoint, h, v *comparedSide) []Difference {
	atHost, atVisitor := h.numbers[point], v.numbers[point]
	if atHost == anything && atVisitor == anything || atHost == atVisitor && !atHost.open && atHost.least == atHost.most {
		return nil
	}
	d := Difference{Point: point, AtHost: atHost.reaches(1), AtVisitor: blk.Not(atHost.exceeds(atVisitor))}
	return d.between(point.Label(), h, v, atHost.label(), atVisitor.label())
}

// between completes a difference with its words.
func (d Difference) between(what blk.Text, h, v *comparedSide, atHost, atVisitor blk.Text) []Difference {
	d.Lacking = blk.All(d.AtHost, blk.Not(d.AtVisitor))
	d.Evidence = slices.Concat(h.evidence[d.Point], v.evidence[d.Point])
	d.Text = blk.Text{
		ID: what.In(blk.Indonesian) + ": " + h.name + " - " + atHost.ID + "; " + v.name + " - " + atVisitor.ID,
		EN: what.In(blk.English) + ": " + h.name + " - " + atHost.EN + "; " + v.name + " - " + atVisitor.EN,
	}
	return []Difference{d}
}

// hasInWords returns whether a side has something, in words.
func hasInWords(t blk.Truth) blk.Text {
	switch t {
	case blk.True:
		return blk.Text{ID: "ada", EN: "yes"}
	case blk.False:
		return blk.Text{ID: "belum ada", EN: "no"}
	}
	return anything.label()
}
