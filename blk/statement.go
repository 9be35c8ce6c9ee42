package blk

// A Statement is what a source says about something, kept in words where no
// member of a record holds it: an aim, a principle, the reason for a plan.
type Statement struct {
	// The identifier, which no other record of its kind has.
	ID StatementID `json:"id,omitzero" jsonschema:"required"`
	// What it is about, as a word such as "aim" or "priority_programme".
	Topic StatementTopic `json:"topic,omitzero" jsonschema:"required"`
	// What is said.
	Text Text `json:"text,omitzero" jsonschema:"required"`
	// Who says it, as in a meeting's attendees.
	Speaker string `json:"speaker,omitzero"`
	// The organisations it is about.
	Organisations []OrganisationID `json:"organisations,omitempty"`
	// The centres it is about.
	Centres []CentreID `json:"centres,omitempty"`
	// The building projects it is about.
	Projects []ProjectID `json:"projects,omitempty"`
	// Where this was said.
	Citations []Citation `json:"citations,omitempty"`
}

// StatementID identifies a [Statement].
type StatementID string

// StatementTopic is what a statement is about. Documents may use other words
// than those listed. The zero value "" is absent.
type StatementTopic string

// The topics.
const (
	TopicAim          StatementTopic = "aim"
	TopicPrinciple    StatementTopic = "principle"
	TopicPolicyLabel  StatementTopic = "policy_label"
	TopicSupport      StatementTopic = "support_pillar"
	TopicDefinition   StatementTopic = "definition"
	TopicCooperation  StatementTopic = "cooperation"
	TopicHistory      StatementTopic = "history"
	TopicOutcome      StatementTopic = "outcome"
	TopicNeed         StatementTopic = "need"
	TopicTargetGroup  StatementTopic = "target_group"
	TopicActivity     StatementTopic = "activity"
	TopicGovernance   StatementTopic = "governance"
	TopicCertificates StatementTopic = "certification"
)

var statementTopics = NewOpenCodeList("statement_topic", Text{"Pokok pernyataan", "Topic of a statement"},
	Code{Value: string(TopicAim), Label: Text{"tujuan", "aim"}},
	Code{Value: string(TopicPrinciple), Label: Text{"prinsip", "principle"}},
	Code{Value: string(TopicPolicyLabel), Label: Text{"visi atau program prioritas", "policy label or priority programme"}},
	Code{Value: string(TopicSupport), Label: Text{"pilar dukungan", "pillar of support"}},
	Code{Value: string(TopicDefinition), Label: Text{"definisi", "definition"}},
	Code{Value: string(TopicCooperation), Label: Text{"kerja sama", "cooperation"}},
	Code{Value: string(TopicHistory), Label: Text{"sejarah", "history"}},
	Code{Value: string(TopicOutcome), Label: Text{"hasil", "outcome"}},
	Code{Value: string(TopicNeed), Label: Text{"kebutuhan", "need"}},
	Code{Value: string(TopicTargetGroup), Label: Text{"sasaran peserta", "target group"}},
	Code{Value: string(TopicActivity), Label: Text{"kegiatan", "activity"}},
	Code{Value: string(TopicGovernance), Label: Text{"tata kelola", "governance"}},
	Code{Value: string(TopicCertificates), Label: Text{"sertifikasi", "certification"}},
)

// IsValid reports whether t is listed or has the form of a word.
func (t StatementTopic) IsValid() bool { return statementTopics.Allows(string(t)) }

// Label returns the topic in words.
func (t StatementTopic) Label() Text { return statementTopics.LabelOf(string(t)) }

// CodeList returns the listed topics.
func (StatementTopic) CodeList() CodeList { return statementTopics }

var statementChecks = []Check[Statement]{
	CheckPresent("/id", func(s *Statement) bool { return s.ID != "" }),
	CheckIdentifier("/id", func(s *Statement) StatementID { return s.ID }),
	CheckPresent("/topic", func(s *Statement) bool { return s.Topic != "" }),
	CheckCode("/topic", func(s *Statement) StatementTopic { return s.Topic }),
	CheckPresent("/text", func(s *Statement) bool { return s.Text.ID != "" }),
}

// Check returns what the checks find in the statement, nil if all hold.
func (s *Statement) Check(c *Context) Findings {
	return append(RunChecks(statementChecks, s, c), CheckCitations(s.Citations, c)...)
}

// Validate is [Statement.Check] as an error: nil unless a finding is an error.
func (s *Statement) Validate(c *Context) error { return s.Check(c).Err() }
