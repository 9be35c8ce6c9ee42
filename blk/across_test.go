package blk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

// A paper is a record that can be amended; a shelf is a set of them.
type (
	paperID string
	paper   struct {
		ID        paperID
		Amendment blk.Amendment[paperID]
	}
	shelf struct{ Papers []paper }
)

func amends(p *paper) (paperID, *blk.Amendment[paperID]) { return p.ID, &p.Amendment }

var (
	paperChecks = []blk.Check[paper]{blk.CheckIdentifier("/id", func(p *paper) paperID { return p.ID }), blk.CheckAmendment(amends)}
	shelfChecks = blk.CheckAmendments("papers", func(s *shelf) []paper { return s.Papers }, amends)
)

func (s *shelf) check(c *blk.Context) blk.Findings {
	found := blk.CheckEach("papers", s.Papers, func(p *paper, c *blk.Context) blk.Findings { return blk.RunChecks(paperChecks, p, c) }, c)
	return append(found, blk.CheckAcross(shelfChecks, s, c, found)...)
}

func amended(id, replaces paperID) paper {
	return paper{id, blk.Amendment[paperID]{Replaces: replaces, On: blk.MustParseDate("2026-03-02"), Reason: "salah ketik"}}
}

// ids returns what was found, as check and place.
func ids(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Check)+" "+f.At)
	}
	return list
}

func TestAmendments(t *testing.T) {
	for name, c := range map[string]struct {
		papers []paper
		want   []string
	}{
		"a row":             {[]paper{{ID: "a"}, amended("b", "a"), amended("c", "b")}, nil},
		"twice":             {[]paper{{ID: "a"}, amended("b", "a"), amended("c", "a")}, []string{"AUD-006 /papers/2/amendment/replaces"}},
		"a circle of two":   {[]paper{amended("a", "b"), amended("b", "a")}, []string{"AUD-007 /papers/0/amendment/replaces", "AUD-007 /papers/1/amendment/replaces"}},
		"a circle and tail": {[]paper{amended("a", "b"), amended("b", "c"), amended("c", "b")}, []string{"AUD-006 /papers/2/amendment/replaces", "AUD-007 /papers/1/amendment/replaces", "AUD-007 /papers/2/amendment/replaces"}},
		"itself":            {[]paper{amended("a", "a")}, []string{"AUD-008 /papers/0/amendment"}},
		"no reason":         {[]paper{{ID: "a"}, {"b", blk.Amendment[paperID]{Replaces: "a", On: blk.MustParseDate("2026-03-02")}}}, []string{"AUD-008 /papers/1/amendment"}},
		"nothing replaced":  {[]paper{{"b", blk.Amendment[paperID]{Reason: "x"}}}, []string{"AUD-008 /papers/0/amendment"}},
	} {
		require.Equal(t, c.want, ids((&shelf{c.papers}).check(nil)), name)
	}
}

func TestReplaced(t *testing.T) {
	papers := []paper{{ID: "a"}, amended("b", "a"), {ID: "c"}}
	get := func(p *paper) *blk.Amendment[paperID] { return &p.Amendment }
	require.Equal(t, map[paperID]bool{"a": true}, blk.Replaced(papers, get))
	require.Nil(t, blk.Replaced(papers[:1], get))
}

// Whoever is in a circle is found, and nobody else: checked against following
// the amendments of each paper for as long as there are papers.
func TestCirclesAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "papers")
		s := &shelf{}
		for i := range n {
			to := rapid.IntRange(-1, n-1).Draw(t, "to")
			p := paper{ID: paperID(fmt.Sprint(i))}
			if to >= 0 && to != i {
				p = amended(p.ID, paperID(fmt.Sprint(to)))
			}
			s.Papers = append(s.Papers, p)
		}
		var want []string
		for i := range s.Papers {
			at := s.Papers[i].ID
			for range n {
				if j := slices.IndexFunc(s.Papers, func(p paper) bool { return p.ID == at }); j >= 0 {
					at = s.Papers[j].Amendment.Replaces
				}
				if at == s.Papers[i].ID {
					want = append(want, fmt.Sprintf("AUD-007 /papers/%d/amendment/replaces", i))
					break
				}
			}
		}
		var got []string
		for _, f := range s.check(nil).Of("AUD-007") {
			got = append(got, ids(blk.Findings{f})...)
		}
		require.Equal(t, want, got)
	})
}

func TestNarrowerFailuresSilenceWiderOnes(t *testing.T) {
	checks := []blk.Check[shelf]{{
		ID: "TST-001", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"DOC-014"},
		Find: func(s *shelf, _ *blk.Context) []blk.Failure {
			return []blk.Failure{{At: "/papers/0/id", Of: []string{"/papers/1"}}, {At: "/papers/2"}, {At: ""}}
		},
	}}
	run := func(found blk.Findings) []string { return ids(blk.CheckAcross(checks, &shelf{}, nil, found)) }
	require.Equal(t, []string{"TST-001 /papers/0/id", "TST-001 /papers/2", "TST-001 "}, run(nil))
	require.Equal(t, []string{"TST-001 /papers/2", "TST-001 "}, run(blk.Findings{{Check: "DOC-014", At: "/papers/0/amendment/replaces"}}), "at the record")
	require.Equal(t, []string{"TST-001 /papers/2", "TST-001 "}, run(blk.Findings{{Check: "DOC-014", At: "/papers/1/id"}}), "of the record")
	require.Equal(t, []string{"TST-001 /papers/0/id", "TST-001 /papers/2", "TST-001 "}, run(blk.Findings{{Check: "DOC-009", At: "/papers/0/id"}}), "another check")
	require.Equal(t, []string{"TST-001 /papers/0/id", "TST-001 /papers/2", "TST-001 "}, run(blk.Findings{{Check: "DOC-014", At: "/papers/10/id"}}), "another record")
	checks[0].Severity = blk.UnlessReported(blk.Error, blk.Error)
	require.Empty(t, blk.CheckAcross(checks, &shelf{}, &blk.Context{Phase: blk.Reported}, nil))
}

// A post is a word that was replaced by another at the end of 2020, beside one that ran out.
type post string

var posts = blk.NewCodeList("post", blk.Text{ID: "Jabatan", EN: "Post"},
	blk.Code{Value: "new", Label: blk.Text{ID: "baru", EN: "new"}, Aliases: []string{"Br."}, External: []blk.ExternalCode{{System: "kemnaker", Code: "7"}}, InForce: blk.Period{From: blk.MustParseDate("2021-01-01")}},
	blk.Code{Value: "old", Label: blk.Text{ID: "lama", EN: "old"}, InForce: blk.Period{Until: blk.MustParseDate("2020-12-31")}, Successor: "new"},
)

func (p post) IsValid() bool        { return posts.Has(string(p)) }
func (p post) Label() blk.Text      { return posts.LabelOf(string(p)) }
func (post) CodeList() blk.CodeList { return posts }
func (p post) onDay(d string) []string {
	get := func(p *post) post { return *p }
	on := func(*post, *blk.Context) (day blk.Date) {
		if d != "" {
			day = blk.MustParseDate(d)
		}
		return day
	}
	return ids(blk.RunChecks([]blk.Check[post]{blk.CheckCodeInForce("/post", get, on), blk.CheckCodeRetired("/post", get, on)}, &p, nil))
}

func TestCodesInForce(t *testing.T) {
	require.Empty(t, post("new").onDay("2021-01-01"))
	require.Equal(t, []string{"REF-002 /post"}, post("new").onDay("2020-12-31"))
	require.Empty(t, post("old").onDay("2020-12-31"))
	require.Equal(t, []string{"REF-003 /post"}, post("old").onDay("2021-01-01"))
	require.Empty(t, post("new").onDay(""), "no day, no question")
	require.Empty(t, post("other").onDay("2021-01-01"), "REF-001 says so")
	p := post("new")
	found := blk.RunChecks([]blk.Check[post]{blk.CheckCodeInForce("/post", func(p *post) post { return *p }, func(_ *post, c *blk.Context) blk.Date { return c.On })}, &p, &blk.Context{On: blk.MustParseDate("2020-05-05")})
	require.Equal(t, `Kode "new" tidak berlaku pada 2020-05-05; berlakunya sejak 1 Januari 2021.`, found[0].Text.ID)
}

func TestMatchCode(t *testing.T) {
	p, ok := blk.MatchCode[post]("BR")
	require.True(t, ok)
	require.Equal(t, post("new"), p)
	_, ok = blk.MatchCode[post]("x")
	require.False(t, ok)
	c, ok := posts.MatchExternal("kemnaker", "7")
	require.True(t, ok)
	require.Equal(t, "new", c.Value)
	_, ok = posts.MatchExternal("siapkerja", "7")
	require.False(t, ok)
}

func TestNesting(t *testing.T) {
	type place struct{ wide, narrow blk.Region }
	check := blk.CheckNesting("/narrow", func(p *place) blk.Region { return p.wide }, func(p *place) blk.Region { return p.narrow })
	run := func(wide, narrow string) []string {
		var p place
		if wide != "" {
			p.wide = blk.MustParseRegion(wide)
		}
		if narrow != "" {
			p.narrow = blk.MustParseRegion(narrow)
		}
		return ids(blk.RunChecks([]blk.Check[place]{check}, &p, nil))
	}
	require.Empty(t, run("64", "64.01"))
	require.Empty(t, run("64.01", "64.01"))
	require.Empty(t, run("", "64.01"))
	require.Empty(t, run("64", ""))
	require.Equal(t, []string{"REF-004 /narrow"}, run("64.01", "64"))
	require.Equal(t, []string{"REF-004 /narrow"}, run("64.02", "64.01.04"))
}

func TestHideSmall(t *testing.T) {
	for _, c := range []struct {
		counts []int
		want   string
	}{
		{nil, ""}, {[]int{0, 9}, ".."}, {[]int{4, 9}, "**"}, {[]int{4, 9, 5}, "*.*"}, {[]int{4, 3, 9}, "**."}, {[]int{1, 1, 9, 8}, "**.*"}, {[]int{0, 1, 0}, ".*."}, {[]int{5, 6}, ".."},
	} {
		var b strings.Builder
		for _, h := range blk.HideSmall(c.counts, 5) {
			b.WriteString(map[bool]string{true: "*", false: "."}[h])
		}
		require.Equal(t, c.want, b.String(), c.counts)
	}
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 12), 0, 8).Draw(t, "counts")
		hidden := blk.HideSmall(counts, 5)
		sum, shown := 0, 0
		for i, h := range hidden {
			require.False(t, !h && counts[i] > 0 && counts[i] < 5, "a small number is hidden")
			require.False(t, h && counts[i] == 0, "nobody is nobody")
			if h {
				sum += counts[i]
			} else if counts[i] > 0 {
				shown++
			}
		}
		require.False(t, sum > 0 && sum < 5 && shown > 0, "what the total tells of them is small too")
	})
}
