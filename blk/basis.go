package blk

import "strings"

// A Basis is what a rule rests on: an article of a regulation, a source, common
// practice or an assumption of this library. A regulation is named only where
// its text or a good report of it has been seen; what is not confirmed is an
// assumption, and a dated parameter.
type Basis struct {
	// What kind of ground it is.
	Kind BasisKind `json:"kind,omitzero" jsonschema:"required"`
	// The regulation, for kind "regulation", as in the table of regulations.
	Regulation RegulationID `json:"regulation,omitzero"`
	// The place in the regulation, for example "art. 4(1)".
	Article string `json:"article,omitzero"`
	// The source, for kind "source", where a document names one.
	Source SourceID `json:"source,omitzero"`
	// What the ground says, or how sure it is.
	Note Text `json:"note,omitzero"`
}

// BasisKind is the kind of a [Basis]: "regulation", "source", "practice" or
// "assumption". The zero value "" is absent.
type BasisKind string

// The kinds of basis.
const (
	BasisRegulation BasisKind = "regulation"
	BasisSource     BasisKind = "source"
	BasisPractice   BasisKind = "practice"
	BasisAssumption BasisKind = "assumption"
)

var basisKinds = NewCodeList("basis_kind", Text{"Jenis dasar", "Kind of basis"},
	Code{Value: string(BasisRegulation), Label: Text{"peraturan", "regulation"}},
	Code{Value: string(BasisSource), Label: Text{"sumber", "source"}},
	Code{Value: string(BasisPractice), Label: Text{"praktik", "practice"}},
	Code{Value: string(BasisAssumption), Label: Text{"asumsi", "assumption"}},
)

// IsValid reports whether k is one of the kinds.
func (k BasisKind) IsValid() bool { return basisKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k BasisKind) Label() Text { return basisKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (BasisKind) CodeList() CodeList { return basisKinds }

// Law returns the basis that is an article of a regulation; article may be "".
func Law(id RegulationID, article string) Basis {
	return Basis{Kind: BasisRegulation, Regulation: id, Article: article}
}

// Practice returns the basis that is common practice.
func Practice(note Text) Basis { return Basis{Kind: BasisPractice, Note: note} }

// Assumption returns the basis that this library assumes.
func Assumption(note Text) Basis { return Basis{Kind: BasisAssumption, Note: note} }

// Label returns the basis as a citation: "Permenaker 8/2017, pasal 4".
func (b Basis) Label() Text {
	switch b.Kind {
	case BasisRegulation:
		t := Text{string(b.Regulation), string(b.Regulation)}
		if r, ok := FindRegulation(b.Regulation); ok {
			t = Text{r.Name, r.Name}
		}
		if b.Article != "" {
			t = Text{t.ID + ", " + indonesianArticle(b.Article), t.EN + ", " + b.Article}
		}
		return t
	case BasisSource:
		if b.Note.IsZero() {
			return Text{string(b.Source), string(b.Source)}
		}
	}
	return b.Note
}

// indonesianArticle returns the place in a regulation with its words in
// Indonesian: "pasal 4" for "art. 4".
func indonesianArticle(article string) string {
	for _, word := range []Text{{"pasal ", "art. "}, {"lampiran ", "annex "}} {
		article = strings.ReplaceAll(article, word.EN, word.ID)
	}
	return article
}
