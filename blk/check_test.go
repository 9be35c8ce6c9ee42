package blk_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

// regions is a small table: 64 and below it are current, 91.02 is retired.
type regions struct{}

func (regions) RegionStatus(r blk.Region) blk.RegionStatus {
	switch r.At(blk.LevelRegency).String() {
	case "64.01":
		return blk.RegionCurrent
	case "91.02":
		return blk.RegionRetired
	}
	return blk.RegionUnknown
}

func (regions) RegionName(r blk.Region) string {
	if r == blk.MustParseRegion("64.01") {
		return "Kabupaten Paser"
	}
	return ""
}

var today = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Regions: regions{}}

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range blk.Checks() {
		if info.Entity == entity {
			infos = append(infos, info)
		}
	}
	return infos
}

func goodPerson() *blk.Person {
	return &blk.Person{
		ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203089901"), FamilyCardNumber: blk.MustParseFamilyCardNumber("6401040101209901"),
		Sex: blk.Female, BirthDate: blk.MustParseDate("2008-03-02"), BirthPlace: "Tanah Grogot", KTPRegion: blk.MustParseRegion("64.01.04"),
		CurrentRegion: blk.MustParseRegion("64.01"), Phone: "+62 812-0000-0000", Email: "siti@contoh.id", Disabilities: []blk.DisabilityKind{blk.DisabilityPhysical},
	}
}

func TestPersonChecks(t *testing.T) {
	var infos []blk.CheckInfo
	for _, info := range catalogue("person") {
		if info.ID != "PER-005" { // of the list, below
			infos = append(infos, info)
		}
	}
	blktest.Checks(t, infos, goodPerson, today, (*blk.Person).Check, []blktest.Example[blk.Person]{
		{Check: "DOC-009", At: "/id", Break: func(p *blk.Person) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *blk.Person) { p.ID = "p 1" }},
		{Check: "REF-001", At: "/sex", Break: func(p *blk.Person) { p.Sex = "x" }},
		{Check: "REF-001", At: "/disabilities/1", Break: func(p *blk.Person) { p.Disabilities = append(p.Disabilities, "x") }},
		{Check: "REF-005", At: "/ktp_region", Break: func(p *blk.Person) { p.KTPRegion = blk.MustParseRegion("91.02") }},
		{Check: "REF-005", At: "/current_region", Break: func(p *blk.Person) { p.CurrentRegion = blk.MustParseRegion("64.99") }},
		{Check: "PER-002", At: "/nik", Break: func(p *blk.Person) { p.BirthDate = blk.MustParseDate("2008-03-03") }},
		{Check: "PER-002", At: "/nik", Break: func(p *blk.Person) { p.Sex = blk.Male }},
		{Check: "PER-003", At: "/nik", Break: func(p *blk.Person) { p.NIK = blk.MustParseNIK("9102034203089901") }},
		{Check: "PER-004", At: "/birth_date", Break: func(p *blk.Person) { p.BirthDate = blk.MustParseDate("2026-03-03") }},
		{Check: "PER-004", At: "/birth_date", Break: func(p *blk.Person) { p.BirthDate = blk.MustParseDate("1908-03-02") }},
		{Check: "PER-006", At: "/phone", Break: func(p *blk.Person) { p.Phone = "0812" }},
		{Check: "PER-006", At: "/email", Break: func(p *blk.Person) { p.Email = "siti@contoh" }},
		{Check: "PER-008", At: "/nik", Break: func(p *blk.Person) { p.NIK = blk.MustParseNIK("6401044203089900") }},
	})
	require.NoError(t, goodPerson().Validate(today))
	p := goodPerson()
	p.Sex = "x"
	require.Error(t, p.Validate(today))
	require.True(t, p.HasDisability())
}

func TestPhonesAndAddresses(t *testing.T) {
	check := func(p blk.Person) int { return len(p.Check(nil).Of("PER-006")) }
	for _, s := range []string{"0812-0000-0000", "+62 812 0000", "0543 21000"} {
		require.Zero(t, check(blk.Person{ID: "p", Phone: s}), s)
	}
	for _, s := range []string{"123456", "0812x0000000", "08+1200000000", "-0812000000", "1234567890123456"} {
		require.Equal(t, 1, check(blk.Person{ID: "p", Phone: s}), s)
	}
	for _, s := range []string{"a@b.c", "nama.panjang+x@sub.contoh.co.id"} {
		require.Zero(t, check(blk.Person{ID: "p", Email: s}), s)
	}
	for _, s := range []string{"a", "@b.c", "a@b", "a@.c", "a@b.", "a@b@c.d", "a b@c.d", "a@b.c\n"} {
		require.Equal(t, 1, check(blk.Person{ID: "p", Email: s}), s)
	}
}

func TestSameNIKOnTwoPeople(t *testing.T) {
	p, q := *goodPerson(), *goodPerson()
	q.ID = "p-2"
	require.Empty(t, blk.Persons{p, q}.Check(today), "the same person twice is no finding here")
	q.Name = "Budi Contoh"
	found := blk.Persons{*goodPerson(), p, q}.Check(today).Of("PER-005")
	require.Len(t, found, 1)
	require.Equal(t, "/2/nik", found[0].At)
	require.Equal(t, "p-1", found[0].Params.Get("other"))
	blktest.CheckFinding(t, found[0])
	q.Name = ""
	require.Empty(t, blk.Persons{p, q}.Check(today), "an absent name does not differ")
}

var someCitation = blk.Citation{Source: "s1", Claim: blk.ClaimFact, Members: []string{"/name"}, Quote: "..."}

func TestSharedRecordChecks(t *testing.T) {
	type citation = blk.Citation
	run := func(x *citation, c *blk.Context) blk.Findings {
		return blk.CheckCitations([]citation{*x}, c)
	}
	// The list adds a prefix, so citations are checked through a record of their own.
	source := func() *blk.Source {
		return &blk.Source{ID: "s1", Kind: blk.SourceNewsArticle, Title: "Berita", URL: "https://contoh.id/a", EventOn: blk.MustParsePartialDate("2025-12-10"), PublishedOn: blk.MustParsePartialDate("2025-12")}
	}
	for name, c := range map[string]struct {
		x     citation
		check blk.CheckID
		at    string
	}{
		"no source":       {citation{Claim: blk.ClaimFact}, "DOC-009", "/citations/0/source"},
		"bad source":      {citation{Source: "a b", Claim: blk.ClaimFact}, "DOC-014", "/citations/0/source"},
		"no claim":        {citation{Source: "s1"}, "DOC-009", "/citations/0/claim"},
		"bad claim":       {citation{Source: "s1", Claim: "x"}, "REF-001", "/citations/0/claim"},
		"silent dispute":  {citation{Source: "s1", Claim: blk.ClaimFact, Disputed: true}, "SRC-003", "/citations/0/note"},
		"nothing amiss":   {someCitation, "", ""},
		"dispute is told": {citation{Source: "s1", Claim: blk.ClaimFact, Disputed: true, Note: blk.Text{ID: "lain"}}, "", ""},
	} {
		found := run(&c.x, today)
		if c.check == "" {
			require.Empty(t, found, name)
			continue
		}
		require.Len(t, found, 1, name)
		require.Equal(t, c.check, found[0].Check, name)
		require.Equal(t, c.at, found[0].At, name)
		blktest.CheckFinding(t, found[0])
	}
	blktest.Checks(t, catalogue("source"), source, today, (*blk.Source).Check, []blktest.Example[blk.Source]{
		{Check: "DOC-009", At: "/id", Break: func(s *blk.Source) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *blk.Source) { s.ID = "é" }},
		{Check: "DOC-009", At: "/kind", Break: func(s *blk.Source) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *blk.Source) { s.Kind = "blog" }},
		{Check: "SRC-001", At: "/published_on", Break: func(s *blk.Source) { s.PublishedOn = blk.MustParsePartialDate("2025-11") }},
		{Check: "SRC-002", At: "/url", Break: func(s *blk.Source) { s.URL = "contoh.id" }},
	})
	blktest.Checks(t, catalogue("organisation"), func() *blk.Organisation {
		return &blk.Organisation{ID: "o", Kind: blk.OrganisationMinistry, Name: "Kementerian", Region: blk.MustParseRegion("64.01"), Parent: "p", Citations: []blk.Citation{someCitation}}
	}, today, (*blk.Organisation).Check, []blktest.Example[blk.Organisation]{
		{Check: "DOC-009", At: "/id", Break: func(o *blk.Organisation) { o.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(o *blk.Organisation) { o.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(o *blk.Organisation) { o.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(o *blk.Organisation) { o.Kind = "x" }},
		{Check: "DOC-009", At: "/name", Break: func(o *blk.Organisation) { o.Name = "" }},
		{Check: "DOC-014", At: "/parent", Break: func(o *blk.Organisation) { o.Parent = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(o *blk.Organisation) { o.Region = blk.MustParseRegion("91.02") }},
		{Check: "ORG-001", At: "/parent", Break: func(o *blk.Organisation) { o.Parent = o.ID }},
	})
	blktest.Checks(t, catalogue("official_document"), func() *blk.OfficialDocument {
		return &blk.OfficialDocument{ID: "d", Kind: blk.DocumentDecree, Number: "1/2026", SignedOn: blk.MustParseDate("2026-01-02"),
			Signatories: []blk.Signatory{{Name: "Contoh", Office: "Kepala", Organisation: "o", Acting: blk.ActingPlt}}, FileHash: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Citations: []blk.Citation{someCitation}}
	}, today, (*blk.OfficialDocument).Check, []blktest.Example[blk.OfficialDocument]{
		{Check: "DOC-009", At: "/id", Break: func(d *blk.OfficialDocument) { d.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(d *blk.OfficialDocument) { d.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(d *blk.OfficialDocument) { d.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(d *blk.OfficialDocument) { d.Kind = "x" }},
		{Check: "OFD-001", At: "/file_hash", Break: func(d *blk.OfficialDocument) { d.FileHash = d.FileHash[:63] + "G" }},
		{Check: "OFD-001", At: "/file_hash", Break: func(d *blk.OfficialDocument) { d.FileHash = "ab" }},
		{Check: "OFD-002", At: "/signed_on", Break: func(d *blk.OfficialDocument) { d.Number = "" }},
		{Check: "OFD-003", At: "/signed_on", Break: func(d *blk.OfficialDocument) { d.SignedOn = blk.MustParseDate("2026-03-03") }},
		{Check: "DOC-009", At: "/signatories/0/name", Break: func(d *blk.OfficialDocument) { d.Signatories[0].Name = "" }},
		{Check: "DOC-009", At: "/citations/0/source", Break: func(d *blk.OfficialDocument) { d.Citations[0].Source = "" }},
	})
	blktest.Checks(t, catalogue("signatory"), func() *blk.Signatory {
		return &blk.Signatory{Name: "Contoh", Acting: blk.ActingPj, Organisation: "o"}
	}, today, (*blk.Signatory).Check, []blktest.Example[blk.Signatory]{
		{Check: "DOC-009", At: "/name", Break: func(s *blk.Signatory) { s.Name = "" }},
		{Check: "REF-001", At: "/acting", Break: func(s *blk.Signatory) { s.Acting = "x" }},
		{Check: "DOC-014", At: "/organisation", Break: func(s *blk.Signatory) { s.Organisation = "a b" }},
	})
	blktest.Checks(t, catalogue("meeting"), func() *blk.Meeting {
		return &blk.Meeting{ID: "m", Kind: blk.MeetingAudience, HeldOn: blk.MustParsePartialDate("2025-12-10"), Region: blk.MustParseRegion("64.01"),
			Attendees: []blk.Attendee{{Name: "Contoh", Part: blk.PartHost}}, Citations: []blk.Citation{someCitation}}
	}, today, (*blk.Meeting).Check, []blktest.Example[blk.Meeting]{
		{Check: "DOC-009", At: "/id", Break: func(m *blk.Meeting) { m.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(m *blk.Meeting) { m.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(m *blk.Meeting) { m.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(m *blk.Meeting) { m.Kind = "x" }},
		{Check: "REF-005", At: "/region", Break: func(m *blk.Meeting) { m.Region = blk.MustParseRegion("91.02") }},
		{Check: "MTG-001", At: "/held_on", Break: func(m *blk.Meeting) { m.Attendees = nil }},
		{Check: "REF-001", At: "/attendees/0/part", Break: func(m *blk.Meeting) { m.Attendees[0].Part = "x" }},
	})
	blktest.Checks(t, catalogue("attendee"), func() *blk.Attendee {
		return &blk.Attendee{Name: "Contoh", Part: blk.PartSpeaker, Acting: blk.ActingPlh, Organisation: "o"}
	}, today, (*blk.Attendee).Check, []blktest.Example[blk.Attendee]{
		{Check: "DOC-009", At: "/name", Break: func(a *blk.Attendee) { a.Name = "" }},
		{Check: "REF-001", At: "/acting", Break: func(a *blk.Attendee) { a.Acting = "x" }},
		{Check: "DOC-014", At: "/organisation", Break: func(a *blk.Attendee) { a.Organisation = "a b" }},
		{Check: "REF-001", At: "/part", Break: func(a *blk.Attendee) { a.Part = "x" }},
	})
	blktest.Checks(t, catalogue("statement"), func() *blk.Statement {
		return &blk.Statement{ID: "x", Topic: blk.TopicAim, Text: blk.Text{ID: "tujuan"}, Citations: []blk.Citation{someCitation}}
	}, today, (*blk.Statement).Check, []blktest.Example[blk.Statement]{
		{Check: "DOC-009", At: "/id", Break: func(s *blk.Statement) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *blk.Statement) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/topic", Break: func(s *blk.Statement) { s.Topic = "" }},
		{Check: "REF-008", At: "/topic", Break: func(s *blk.Statement) { s.Topic = "A B" }},
		{Check: "DOC-009", At: "/text", Break: func(s *blk.Statement) { s.Text = blk.Text{EN: "aim"} }},
	})
	counts := func() *blk.RegionalCount {
		return &blk.RegionalCount{Region: blk.MustParseRegion("64.01"), Subject: blk.SubjectCommunityCentre, Count: blk.ExactCount(blk.MustNewCount(17)), Citations: []blk.Citation{someCitation}}
	}
	blktest.Checks(t, catalogue("regional_count"), counts, today, (*blk.RegionalCount).Check, []blktest.Example[blk.RegionalCount]{
		{Check: "REF-005", At: "/region", Break: func(r *blk.RegionalCount) { r.Region = blk.MustParseRegion("91.02") }},
		{Check: "DOC-009", At: "/subject", Break: func(r *blk.RegionalCount) { r.Subject = "" }},
		{Check: "REF-001", At: "/subject", Break: func(r *blk.RegionalCount) { r.Subject = "x" }},
		{Check: "DOC-009", At: "/count/qualifier", Break: func(r *blk.RegionalCount) { r.Count.Qualifier = "" }},
		{Check: "REF-001", At: "/count/qualifier", Break: func(r *blk.RegionalCount) { r.Count.Qualifier = "x" }},
		{Check: "DOC-009", At: "/count/value", Break: func(r *blk.RegionalCount) { r.Count.Value = blk.Count{} }},
	})
	blktest.Checks(t, catalogue("declared_count"), func() *blk.DeclaredCount {
		return &blk.DeclaredCount{Subject: blk.SubjectVocation, Count: blk.ExactCount(blk.MustNewCount(16)), Citations: []blk.Citation{someCitation}}
	}, today, (*blk.DeclaredCount).Check, []blktest.Example[blk.DeclaredCount]{
		{Check: "DOC-009", At: "/subject", Break: func(d *blk.DeclaredCount) { d.Subject = "" }},
		{Check: "REF-001", At: "/subject", Break: func(d *blk.DeclaredCount) { d.Subject = "x" }},
		{Check: "DOC-009", At: "/count/qualifier", Break: func(d *blk.DeclaredCount) { d.Count.Qualifier = "" }},
		{Check: "REF-001", At: "/count/qualifier", Break: func(d *blk.DeclaredCount) { d.Count.Qualifier = "x" }},
		{Check: "DOC-009", At: "/count/value", Break: func(d *blk.DeclaredCount) { d.Count.Value = blk.Count{} }},
	})
}

func TestRecordsComposeTheirChecks(t *testing.T) {
	r := blk.Records{
		Sources: make([]blk.Source, 1), Organisations: make([]blk.Organisation, 1), Persons: make(blk.Persons, 1), Documents: make([]blk.OfficialDocument, 1),
		Meetings: make([]blk.Meeting, 1), Statements: make([]blk.Statement, 1), RegionalCounts: make([]blk.RegionalCount, 1),
	}
	var places []string
	for _, f := range r.Check(today).Of("DOC-009") {
		places = append(places, f.At)
	}
	require.Equal(t, []string{"/sources/0/id", "/sources/0/kind", "/organisations/0/id", "/organisations/0/kind", "/organisations/0/name", "/persons/0/id",
		"/documents/0/id", "/documents/0/kind", "/meetings/0/id", "/meetings/0/kind", "/statements/0/id", "/statements/0/topic", "/statements/0/text",
		"/regional_counts/0/subject", "/regional_counts/0/count/qualifier", "/regional_counts/0/count/value"}, places)
	require.Empty(t, (&blk.Records{}).Check(nil))
}

// record is something with checks that need each other.
type record struct{ A, B int }

var recordChecks = []blk.Check[record]{
	{ID: "TST-001", At: "/a", Severity: blk.InEveryPhase(blk.Error), Holds: func(r *record, _ *blk.Context) bool { return r.A > 0 }},
	{ID: "TST-002", At: "/b", Severity: blk.UnlessReported(blk.Warning, blk.Error), Needs: []blk.CheckID{"TST-001"},
		Must: blk.Text{ID: "{given} {on}", EN: "{given}"}, Holds: func(r *record, _ *blk.Context) bool { return r.B > r.A },
		Params: func(_ *record, c *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: "b"}, {Name: "on", Value: c.On.String()}}
		}},
	{ID: "TST-003", Severity: blk.InEveryPhase(blk.Info), Needs: []blk.CheckID{"TST-004", "TST-001"},
		Find: func(r *record, _ *blk.Context) []blk.Failure {
			return make([]blk.Failure, max(r.B-10, 0))
		}},
	{ID: "TST-004", Severity: blk.Severities{Final: blk.Warning},
		Find: func(r *record, _ *blk.Context) []blk.Failure { return make([]blk.Failure, max(r.A-100, 0)) }},
}

func TestChecksNeedEachOther(t *testing.T) {
	ids := func(r record, c *blk.Context) (ids []blk.CheckID) {
		for _, f := range blk.RunChecks(recordChecks, &r, c) {
			ids = append(ids, f.Check)
		}
		return ids
	}
	require.Empty(t, ids(record{1, 2}, nil))
	require.Equal(t, []blk.CheckID{"TST-001"}, ids(record{0, 0}, nil), "a failed check silences those that need it")
	require.Equal(t, []blk.CheckID{"TST-002"}, ids(record{1, 1}, nil))
	require.Empty(t, ids(record{1, 1}, &blk.Context{Phase: blk.Reported}), "in reported, absence is no finding")
	require.Equal(t, []blk.CheckID{"TST-003", "TST-003"}, ids(record{1, 12}, nil))
	require.Equal(t, []blk.CheckID{"TST-004"}, ids(record{101, 112}, nil), "what needs a failing check is silent")
	require.Empty(t, ids(record{101, 112}, &blk.Context{Phase: blk.Draft}), "and so it is where that check has no severity")
	found := blk.RunChecks(recordChecks, &record{1, 1}, &blk.Context{Phase: blk.Draft, On: blk.MustParseDate("2026-01-02")})
	require.Equal(t, blk.Warning, found[0].Severity)
	require.Equal(t, "b 2026-01-02", found[0].Text.ID)
}

func TestFindings(t *testing.T) {
	found := blk.RunChecks(recordChecks, &record{1, 1}, nil)
	require.Error(t, found.Err())
	again, ok := errors.AsType[blk.Findings](found.Err())
	require.True(t, ok)
	require.Equal(t, found, again)
	require.NoError(t, blk.Findings(nil).Err(), "no typed nil")
	require.NoError(t, found.Without("TST-002").Err())
	require.Len(t, found, 1, "the list itself is not changed")
	require.Equal(t, "/x~1y~0/3/b", found.At(3).Under("x/y~")[0].At)
	require.Contains(t, found.In(blk.Indonesian), "kesalahan")
	require.Contains(t, blk.Findings{{Check: "TST-001", Severity: blk.Info}}.Error(), "TST-001 info:")
	require.Len(t, append(found, found...).Of("TST-002"), 2)
}

func TestFindingJSON(t *testing.T) {
	f := blk.Finding{Check: "BAT-002", Severity: blk.Error, At: "/quota", Params: blk.Params{{Name: "given", Value: "0"}, {Name: "allowed", Value: "\"<1>\""}}, Text: blk.Text{ID: "a", EN: "b"}, Mend: blk.Text{ID: "c"}}
	b, err := json.Marshal(f)
	require.NoError(t, err)
	require.JSONEq(t, `{"check":"BAT-002","severity":"error","at":"/quota","params":{"given":"0","allowed":"\"<1>\""},"text":{"id":"a","en":"b"},"mend":{"id":"c"}}`, string(b))
	var again blk.Finding
	require.NoError(t, json.Unmarshal(b, &again))
	require.Equal(t, f, again)
	for _, bad := range []string{`[]`, `{"a":1}`, `{"a":{"b":"c"}}`, `"x"`, `1`, `{"a"`, ``} {
		var p blk.Params
		require.Error(t, p.UnmarshalJSON([]byte(bad)), bad)
		require.Nil(t, p)
	}
	require.Empty(t, blk.Params(nil).Get("x"))
}

func TestContextWithoutAnything(t *testing.T) {
	var c *blk.Context
	truth, source := c.Ask("BAT-005", "b-1")
	require.Equal(t, blk.Undetermined, truth)
	require.Empty(t, source)
	require.Empty(t, c.RegionStatus(blk.MustParseRegion("64")))
	require.Equal(t, "64", c.RegionLabel(blk.MustParseRegion("64")).ID)
	require.False(t, c.IsReported())
	n, ok := c.Number(&blk.Parameter{Values: []blk.DatedValue{{Value: blk.Value{Number: 7}}}})
	require.True(t, ok)
	require.EqualValues(t, 7, n)
	c = &blk.Context{Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "BAT-005" && subject == "b-1"), blk.Citation{Source: "apbd"}
	}}
	truth, source = c.Ask("BAT-005", "b-1")
	require.Equal(t, blk.True, truth)
	require.Equal(t, blk.SourceID("apbd"), source.Source)
}

func TestEchoedWordsAreHarmless(t *testing.T) {
	found := (&blk.Person{ID: "p", Sex: "6401044203089901"}).Check(nil)
	require.NotContains(t, found.Error(), "6401044203089901")
	found = (&blk.Person{ID: "p", Sex: blk.Sex("x\n" + string(make([]byte, 100)))}).Check(nil)
	require.Less(t, len(found[0].Params.Get("given")), 200)
	require.NotContains(t, found[0].Params.Get("given"), "\n")
}

func TestCatalogue(t *testing.T) {
	for _, info := range blk.Checks() {
		blktest.CheckDescription(t, info)
	}
	for _, p := range blk.Parameters() {
		require.NotEmpty(t, p.Label.ID)
		require.NotEmpty(t, p.Label.EN)
		require.True(t, p.Unit.IsValid() && p.Stricter.IsValid())
	}
}
