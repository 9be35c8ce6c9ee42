package blk

// Lang is a language of the texts in this module: "id" or "en". The zero value
// "" is no language; wherever a Lang is asked for, it is taken as Indonesian.
type Lang string

// The languages.
const (
	Indonesian Lang = "id"
	English    Lang = "en"
)

var langs = NewCodeList("lang", Text{"Bahasa teks", "Language of texts"},
	Code{Value: string(Indonesian), Label: Text{"Bahasa Indonesia", "Indonesian"}},
	Code{Value: string(English), Label: Text{"Bahasa Inggris", "English"}},
)

// IsValid reports whether l is one of the languages.
func (l Lang) IsValid() bool { return langs.Has(string(l)) }

// Label returns the name of the language.
func (l Lang) Label() Text { return langs.LabelOf(string(l)) }

// CodeList returns all languages.
func (Lang) CodeList() CodeList { return langs }

// Text is a wording in Indonesian with English beside it, for example
// {"id": "Teknik las", "en": "Welding"}. Indonesian is required and English is
// optional. Text is comparable; the zero Text is absent.
type Text struct {
	// The wording in Indonesian.
	ID string `json:"id,omitzero" jsonschema:"required"`
	// The wording in English.
	EN string `json:"en,omitzero"`
}

// In returns the wording in a language: English where it is asked for and
// present, otherwise Indonesian.
func (t Text) In(l Lang) string {
	if l == English && t.EN != "" {
		return t.EN
	}
	return t.ID
}

// IsZero reports whether t is absent.
func (t Text) IsZero() bool { return t == Text{} }

// String returns the Indonesian wording.
func (t Text) String() string { return t.ID }
