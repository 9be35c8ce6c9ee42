package blk

// A Meeting is who met whom, when, where and about what: an audience, a
// coordination meeting, a focus group, a visit.
type Meeting struct {
	// The identifier, which no other record of its kind has.
	ID MeetingID `json:"id,omitzero" jsonschema:"required"`
	// What kind of meeting it was.
	Kind MeetingKind `json:"kind,omitzero" jsonschema:"required"`
	// When it was held.
	HeldOn PartialDate `json:"held_on,omitzero"`
	// How long it took, in minutes.
	DurationMinutes Count `json:"duration_minutes,omitzero"`
	// Where it was held, for example "Kantor Wali Kota Pangkalpinang".
	Place string `json:"place,omitzero"`
	// The region of that place.
	Region Region `json:"region,omitzero"`
	// What it was about.
	Subject Text `json:"subject,omitzero"`
	// The organisations that took part.
	Organisations []OrganisationID `json:"organisations,omitempty"`
	// The training centres that took part or were visited.
	Centres []CentreID `json:"centres,omitempty"`
	// The people who took part, as far as they are named.
	Attendees []Attendee `json:"attendees,omitempty"`
	// Groups who took part without being named, for example the managers of BLKK.
	Groups []Text `json:"groups,omitempty"`
	// What was discussed, point by point.
	Topics []Text `json:"topics,omitempty"`
	// Where this was said.
	Citations []Citation `json:"citations,omitempty"`
}

// MeetingID identifies a [Meeting].
type MeetingID string

// An Attendee is an office holder who took part in a meeting or is quoted.
type Attendee struct {
	// The name, without titles.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// Titles before the name, for example "Prof.".
	TitlePrefix string `json:"title_prefix,omitzero"`
	// Titles after the name, for example "S.H.".
	TitleSuffix string `json:"title_suffix,omitzero"`
	// Other spellings of the name met in sources.
	Aliases []string `json:"aliases,omitempty"`
	// The office held, for example "Wakil Gubernur Kalimantan Utara".
	Office string `json:"office,omitzero"`
	// Whether that office is held in an acting capacity, and which.
	Acting ActingCapacity `json:"acting,omitzero"`
	// The organisation of that office.
	Organisation OrganisationID `json:"organisation,omitzero"`
	// The part taken in the meeting.
	Part MeetingPart `json:"part,omitzero"`
}

// MeetingKind is the kind of a meeting, such as "audience". The zero value ""
// is absent.
type MeetingKind string

// The kinds of meetings.
const (
	MeetingAudience       MeetingKind = "audience"
	MeetingCoordination   MeetingKind = "coordination"
	MeetingJoint          MeetingKind = "joint"
	MeetingFocusGroup     MeetingKind = "focus_group"
	MeetingDissemination  MeetingKind = "dissemination"
	MeetingWorkingVisit   MeetingKind = "working_visit"
	MeetingIndustryForum  MeetingKind = "industry_forum"
	MeetingAnnouncement   MeetingKind = "announcement"
	MeetingPressStatement MeetingKind = "press_statement"
)

var meetingKinds = NewCodeList("meeting_kind", Text{"Jenis pertemuan", "Kind of meeting"},
	Code{Value: string(MeetingAudience), Label: Text{"audiensi", "audience"}, Meaning: Text{"menghadap pejabat untuk menyampaikan maksud", "calling on an official with a wish"}},
	Code{Value: string(MeetingCoordination), Label: Text{"rapat koordinasi", "coordination meeting"}, Aliases: []string{"rapat"}},
	Code{Value: string(MeetingJoint), Label: Text{"rapat gabungan", "joint meeting"}, Meaning: Text{"beberapa perangkat daerah sekaligus", "of several offices at once"}},
	Code{Value: string(MeetingFocusGroup), Label: Text{"diskusi kelompok terpumpun (FGD)", "focus group discussion"}, Aliases: []string{"FGD"}},
	Code{Value: string(MeetingDissemination), Label: Text{"sosialisasi", "dissemination"}, Meaning: Text{"menjelaskan kebijakan atau program kepada umum", "telling people of a policy or programme"}},
	Code{Value: string(MeetingWorkingVisit), Label: Text{"kunjungan kerja", "working visit"}, Aliases: []string{"studi tiru"}},
	Code{Value: string(MeetingIndustryForum), Label: Text{"forum lembaga pelatihan dan industri", "forum of centres and industry"}, Meaning: Text{"FKLPI atau FKLPID", "FKLPI or FKLPID"}, Aliases: []string{"FKLPI", "FKLPID"}},
	Code{Value: string(MeetingAnnouncement), Label: Text{"pengumuman", "announcement"}},
	Code{Value: string(MeetingPressStatement), Label: Text{"keterangan pers", "press statement"}},
)

// IsValid reports whether k is one of the kinds.
func (k MeetingKind) IsValid() bool { return meetingKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k MeetingKind) Label() Text { return meetingKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (MeetingKind) CodeList() CodeList { return meetingKinds }

// MeetingPart is the part somebody takes in a meeting: "chair", "host",
// "guest", "speaker" or "participant". The zero value "" is absent.
type MeetingPart string

// The parts.
const (
	PartChair       MeetingPart = "chair"
	PartHost        MeetingPart = "host"
	PartGuest       MeetingPart = "guest"
	PartSpeaker     MeetingPart = "speaker"
	PartParticipant MeetingPart = "participant"
)

var meetingParts = NewCodeList("meeting_part", Text{"Peran dalam pertemuan", "Part in a meeting"},
	Code{Value: string(PartChair), Label: Text{"pemimpin rapat", "chair"}},
	Code{Value: string(PartHost), Label: Text{"tuan rumah", "host"}},
	Code{Value: string(PartGuest), Label: Text{"tamu", "guest"}},
	Code{Value: string(PartSpeaker), Label: Text{"narasumber", "speaker"}},
	Code{Value: string(PartParticipant), Label: Text{"peserta", "participant"}},
)

// IsValid reports whether p is one of the parts.
func (p MeetingPart) IsValid() bool { return meetingParts.Has(string(p)) }

// Label returns the part in words.
func (p MeetingPart) Label() Text { return meetingParts.LabelOf(string(p)) }

// CodeList returns all parts.
func (MeetingPart) CodeList() CodeList { return meetingParts }

var attendeeChecks = []Check[Attendee]{
	CheckPresent("/name", func(a *Attendee) bool { return a.Name != "" }),
	CheckCode("/acting", func(a *Attendee) ActingCapacity { return a.Acting }),
	CheckIdentifier("/organisation", func(a *Attendee) OrganisationID { return a.Organisation }),
	CheckCode("/part", func(a *Attendee) MeetingPart { return a.Part }),
}

var meetingChecks = []Check[Meeting]{
	CheckPresent("/id", func(m *Meeting) bool { return m.ID != "" }),
	CheckIdentifier("/id", func(m *Meeting) MeetingID { return m.ID }),
	CheckPresent("/kind", func(m *Meeting) bool { return m.Kind != "" }),
	CheckCode("/kind", func(m *Meeting) MeetingKind { return m.Kind }),
	CheckRegion("/region", func(m *Meeting) Region { return m.Region }),
	{
		ID: "MTG-001", At: "/held_on", Severity: UnlessReported(Info, Warning),
		Must:  Text{"Pertemuan harus mempunyai tanggal dan pihak yang hadir.", "A meeting must have a date and parties that took part."},
		Mend:  Text{"Isi held_on dan organisations, centres atau attendees.", "Give held_on and organisations, centres or attendees."},
		Basis: []Basis{Practice(Text{"notula rapat", "minutes of meetings"})},
		Holds: func(m *Meeting, _ *Context) bool {
			return !m.HeldOn.IsZero() && len(m.Organisations)+len(m.Centres)+len(m.Attendees)+len(m.Groups) > 0
		},
	},
}

// Check returns what the checks find in the attendee, nil if all hold.
func (a *Attendee) Check(c *Context) Findings { return RunChecks(attendeeChecks, a, c) }

// Check returns what the checks find in the meeting, nil if all hold.
func (m *Meeting) Check(c *Context) Findings {
	found := RunChecks(meetingChecks, m, c)
	found = append(found, CheckEach("attendees", m.Attendees, (*Attendee).Check, c)...)
	return append(found, CheckCitations(m.Citations, c)...)
}

// Validate is [Meeting.Check] as an error: nil unless a finding is an error.
func (m *Meeting) Validate(c *Context) error { return m.Check(c).Err() }
