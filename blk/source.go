package blk

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
