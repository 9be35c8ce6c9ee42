package centre

import "github.com/vokasi/vokasi-go/blk"

// An IndustryForum (FKLPI, FKLPID) is where centres and industry meet: about what
// companies need, where alumni go and what to teach.
type IndustryForum struct {
	// The identifier, which no other record of its kind has.
	ID IndustryForumID `json:"id,omitzero" jsonschema:"required"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The region that it is for.
	Region blk.Region `json:"region,omitzero"`
	// The centre that runs it.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The companies and other organisations in it.
	Members []blk.OrganisationID `json:"members,omitempty"`
	// Its meetings, as far as the document has them.
	Meetings []blk.MeetingID `json:"meetings,omitempty"`
	// When it last met, as exactly as that is known.
	LastMet blk.PartialDate `json:"last_met,omitzero"`
	// How many months it lets pass between two meetings, by its own rules; absent if
	// it has none.
	EveryMonths blk.Count `json:"every_months,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// IndustryForumID identifies an [IndustryForum].
type IndustryForumID string

var forumMeetingMonths = blk.Parameter{
	ID: "forum_meeting_months", Label: blk.Text{ID: "Jarak terlama antara dua pertemuan forum industri", EN: "Longest time between two meetings of an industry forum"}, Unit: blk.UnitMonths, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "UPT BLK Singosari bertemu perusahaan setiap tiga bulan", EN: "UPT BLK Singosari meets companies every three months"})}}},
}

// NextMeeting returns the day by which the forum meets again: so many months after
// it last met as its own rules say or, if it has none, the parameter
// forum_meeting_months. It is absent if it is not known when it last met.
func (f *IndustryForum) NextMeeting(c *blk.Context) blk.Date {
	months, known := f.EveryMonths.Int()
	if !known {
		n, ok := c.Number(&forumMeetingMonths)
		if !ok {
			return blk.Date{}
		}
		months = int(n)
	}
	return f.LastMet.Period().Until.AddMonths(months)
}

var industryForumChecks = []blk.Check[IndustryForum]{
	blk.CheckPresent("/id", func(f *IndustryForum) bool { return f.ID != "" }),
	blk.CheckIdentifier("/id", func(f *IndustryForum) IndustryForumID { return f.ID }),
	blk.CheckPresent("/name", func(f *IndustryForum) bool { return f.Name != "" }),
	blk.CheckRegion("/region", func(f *IndustryForum) blk.Region { return f.Region }),
	blk.CheckIdentifier("/centre", func(f *IndustryForum) blk.CentreID { return f.Centre }),
	{
		ID: "PTN-012", At: "/last_met", Severity: blk.InEveryPhase(blk.Info), Scope: blk.ScopeHistory,
		Must:  blk.Text{ID: "Forum industri terakhir bertemu {given_id}; pertemuan berikutnya seharusnya paling lambat {allowed_id}.", EN: "The industry forum last met in or on {given_en}; its next meeting should have been by {allowed_en}."},
		Mend:  blk.Text{ID: "Adakan pertemuan, atau catat yang sudah diadakan.", EN: "Hold a meeting, or record the one that was held."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pertemuan berkala dengan industri", EN: "regular meetings with industry"})},
		Holds: func(f *IndustryForum, c *blk.Context) bool {
			next := f.NextMeeting(c)
			return c.On.IsZero() || next.IsZero() || !c.On.After(next)
		},
		Params: func(f *IndustryForum, c *blk.Context) blk.Params {
			return append(blk.TextParams("given", f.LastMet.Label()), blk.TextParams("allowed", f.NextMeeting(c).Label())...)
		},
	},
}

// Check returns what the checks find in the forum, nil if all hold.
func (f *IndustryForum) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(industryForumChecks, f, c), blk.CheckCitations(f.Citations, c)...)
}

// Validate is [IndustryForum.Check] as an error: nil unless a finding is an error.
func (f *IndustryForum) Validate(c *blk.Context) error { return f.Check(c).Err() }
