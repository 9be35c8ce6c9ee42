package blk

import "strings"

// A Source is where facts come from: an article, an office's page, a statistic,
// a paper. What each record takes from it is said by the record's citations.
type Source struct {
	// The identifier, for example "jnews-2025-12-10".
	ID SourceID `json:"id,omitzero" jsonschema:"required"`
	// What kind of source it is.
	Kind SourceKind `json:"kind,omitzero" jsonschema:"required"`
	// The title as published.
	Title string `json:"title,omitzero"`
	// Who published it.
	Publisher string `json:"publisher,omitzero"`
	// Who wrote it.
	Authors []string `json:"authors,omitempty"`
	// The address on the web.
	URL string `json:"url,omitzero"`
	// When what it reports happened; not the day of publication.
	EventOn PartialDate `json:"event_on,omitzero"`
	// When it was published.
	PublishedOn PartialDate `json:"published_on,omitzero"`
	// Anything a reader should know about it.
	Note Text `json:"note,omitzero"`
}

// SourceKind is the kind of a source, such as "news_article". The zero value ""
// is absent.
type SourceKind string

// The kinds of sources.
const (
	SourceNewsArticle  SourceKind = "news_article"
	SourcePressRelease SourceKind = "press_release"
	SourceOfficialPage SourceKind = "official_page"
	SourceStatistic    SourceKind = "statistic"
	SourceDocument     SourceKind = "document"
	SourceSynthetic    SourceKind = "synthetic"
)

var sourceKinds = NewCodeList("source_kind", Text{"Jenis sumber", "Kind of source"},
	Code{Value: string(SourceNewsArticle), Label: Text{"berita", "news article"}},
	Code{Value: string(SourcePressRelease), Label: Text{"siaran pers", "press release"}},
	Code{Value: string(SourceOfficialPage), Label: Text{"laman resmi", "official page"}},
	Code{Value: string(SourceStatistic), Label: Text{"statistik", "statistic"}},
	Code{Value: string(SourceDocument), Label: Text{"dokumen", "document"}},
	Code{Value: string(SourceSynthetic), Label: Text{"data buatan untuk contoh", "made up for an example"}},
)

// IsValid reports whether k is one of the kinds.
func (k SourceKind) IsValid() bool { return sourceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SourceKind) Label() Text { return sourceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SourceKind) CodeList() CodeList { return sourceKinds }

// A Citation ties a record, or some members of it, to the source that says so,
// and keeps how the source says it: as a fact, a plan or a target, undisputed
// or not.
type Citation struct {
	// The source.
	Source SourceID `json:"source,omitzero" jsonschema:"required"`
	// The members of the record that the source gives, as JSON Pointers below
	// the record such as "/founded"; absent where it gives the whole record.
	Members []string `json:"members,omitempty"`
	// How the source says it.
	Claim Claim `json:"claim,omitzero" jsonschema:"required"`
	// Whether another source says otherwise; the note then tells which and what.
	Disputed bool `json:"disputed,omitzero"`
	// The words of the source.
	Quote string `json:"quote,omitzero"`
	// Anything a reader should know about this use of the source.
	Note Text `json:"note,omitzero"`
}

// Claim is how a source says a thing: as a "fact", a "plan", a "target" or an
// "aim". The zero value "" is absent.
type Claim string

// The claims.
const (
	ClaimFact   Claim = "fact"
	ClaimPlan   Claim = "plan"
	ClaimTarget Claim = "target"
	ClaimAim    Claim = "aim"
)

var claims = NewCodeList("claim", Text{"Sifat pernyataan", "Kind of claim"},
	Code{Value: string(ClaimFact), Label: Text{"fakta", "fact"}, Meaning: Text{"dikatakan sudah demikian", "said to be so"}},
	Code{Value: string(ClaimPlan), Label: Text{"rencana", "plan"}, Meaning: Text{"dikatakan akan dilakukan", "said to be going to happen"}},
	Code{Value: string(ClaimTarget), Label: Text{"target", "target"}, Meaning: Text{"dikatakan ditargetkan, dengan waktu atau angka", "said to be targeted, with a time or a number"}},
	Code{Value: string(ClaimAim), Label: Text{"tujuan", "aim"}, Meaning: Text{"dikatakan diharapkan", "said to be hoped for"}},
)

// IsValid reports whether c is one of the claims.
func (c Claim) IsValid() bool { return claims.Has(string(c)) }

// Label returns the claim in words.
func (c Claim) Label() Text { return claims.LabelOf(string(c)) }

// CodeList returns all claims.
func (Claim) CodeList() CodeList { return claims }

var citationChecks = []Check[Citation]{
	CheckPresent("/source", func(x *Citation) bool { return x.Source != "" }),
	CheckIdentifier("/source", func(x *Citation) SourceID { return x.Source }),
	CheckPresent("/claim", func(x *Citation) bool { return x.Claim != "" }),
	CheckCode("/claim", func(x *Citation) Claim { return x.Claim }),
	{
		ID: "SRC-003", At: "/note", Severity: InEveryPhase(Warning),
		Must:  Text{"Fakta yang diperselisihkan harus menyebut sumber mana yang berkata lain.", "A disputed fact must tell which source says otherwise."},
		Mend:  Text{"Isi note dengan sumber dan isi pernyataan yang lain.", "Put the other source and what it says into note."},
		Basis: []Basis{Practice(Text{"mutu sumber", "quality of sources"})},
		Holds: func(x *Citation, _ *Context) bool { return !x.Disputed || !x.Note.IsZero() },
	},
}

// CheckCitations returns what the checks find in the citations of a record.
func CheckCitations(list []Citation, c *Context) Findings {
	return CheckEach("citations", list, func(x *Citation, c *Context) Findings { return RunChecks(citationChecks, x, c) }, c)
}

var sourceChecks = []Check[Source]{
	CheckPresent("/id", func(s *Source) bool { return s.ID != "" }),
	CheckIdentifier("/id", func(s *Source) SourceID { return s.ID }),
	CheckPresent("/kind", func(s *Source) bool { return s.Kind != "" }),
	CheckCode("/kind", func(s *Source) SourceKind { return s.Kind }),
	{
		ID: "SRC-001", At: "/published_on", Severity: InEveryPhase(Warning),
		Must:  Text{"Sumber ({published}) sebaiknya tidak terbit sebelum kejadian yang diberitakannya ({event}).", "A source ({published}) should not be published before the event that it reports ({event})."},
		Mend:  Text{"Periksa event_on dan published_on.", "Check event_on and published_on."},
		Basis: []Basis{Practice(Text{"tanggal kejadian bukan tanggal terbit", "the date of the event is not that of publication"})},
		Holds: func(s *Source, _ *Context) bool {
			return !s.PublishedOn.Period().Until.Before(s.EventOn.Period().From)
		},
		Params: func(s *Source, _ *Context) Params {
			return Params{{"published", s.PublishedOn.String()}, {"event", s.EventOn.String()}}
		},
	},
	{
		ID: "SRC-002", At: "/url", Severity: InEveryPhase(Warning),
		Must:  Text{"Alamat web harus diawali https:// atau http:// tanpa spasi.", "A web address must begin with https:// or http:// and have no spaces."},
		Mend:  Text{"Salin alamat lengkap dari peramban.", "Copy the full address from the browser."},
		Basis: []Basis{Practice(Text{"mutu sumber", "quality of sources"})},
		Holds: func(s *Source, _ *Context) bool { return s.URL == "" || IsWebAddress(s.URL) },
	},
}

// IsWebAddress reports whether s has the form of an address on the web: https://
// or http:// with something behind it, without spaces.
func IsWebAddress(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	return ok && rest != "" && !strings.ContainsFunc(rest, func(r rune) bool { return r <= ' ' || r == 0x7f })
}

// Check returns what the checks find in the source, nil if all hold.
func (s *Source) Check(c *Context) Findings { return RunChecks(sourceChecks, s, c) }

// Validate is [Source.Check] as an error: nil unless a finding is an error.
func (s *Source) Validate(c *Context) error { return s.Check(c).Err() }
