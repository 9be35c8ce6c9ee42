package strictjson_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// nodeMembers are the members of the object that the tests read: one for each
// way to read a value.
var nodeMembers = []strictjson.Member{
	{Name: "id", Required: true}, {Name: "text"}, {Name: "bool"}, {Name: "date"}, {Name: "count"}, {Name: "flag"}, {Name: "fault"},
	{Name: "texts"}, {Name: "nodes"}, {Name: "dates"}, {Name: "node"}, {Name: "a/b~", Required: true},
}

// readNode reads a node and appends the values that it gets, if anybody wants
// them.
func readNode(r *strictjson.Reader, got *[]string) {
	r.Members(nodeMembers, func(i int) { readMember(r, nodeMembers[i].Name, got) })
}

func readMember(r *strictjson.Reader, name string, got *[]string) {
	var v any
	var ok bool
	switch name {
	case "id":
		v, ok = strictjson.Identifier[blk.CentreID](r)
	case "text", "a/b~":
		v, ok = r.Text()
	case "bool":
		v, ok = r.Bool()
	case "date":
		v, ok = strictjson.Parse(r, blk.ParseDate)
	case "count":
		v, ok = strictjson.ParseNumber(r, blk.ParseCount)
	case "flag":
		v, ok = strictjson.ParseBool(r, blk.ParseFlag)
	case "fault":
		v, ok = strictjson.Word[strictjson.Fault](r)
	case "texts":
		v, ok = r.Elements(func(int) { readMember(r, "text", got) })
	case "nodes":
		v, ok = r.NonEmpty(func(int) { readNode(r, got) })
	case "dates":
		ok = r.Entries(func(name string) {
			if got != nil {
				*got = append(*got, "name="+name)
			}
			readMember(r, "date", got)
		})
		v = "entries"
	case "node":
		readNode(r, got)
	}
	if ok && got != nil {
		*got = append(*got, name+"="+fmt.Sprint(v))
	}
}

// short returns findings as their checks and places.
func short(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Check)+" "+f.At)
	}
	return list
}

func read(doc string, read func(*strictjson.Reader)) []string {
	return short(strictjson.Read([]byte(doc), strictjson.Limits{}, read))
}

func TestEveryKindOfValueIsReadOrReported(t *testing.T) {
	for _, c := range []struct {
		member, doc string
		want        []string // the values got
		found       []string
	}{
		{"text", `"Siti"`, []string{"text=Siti"}, nil},
		{"text", `"\u00e9\n"`, []string{"text=é\n"}, nil},
		{"text", `" "`, []string{"text= "}, nil},
		{"text", `""`, nil, []string{"DOC-010 "}},
		{"text", `null`, nil, []string{"DOC-010 "}},
		{"text", `"a\ud800"`, nil, []string{"DOC-015 "}},
		{"text", "\"a\xff\"", nil, []string{"DOC-015 "}},
		{"text", `16`, nil, []string{"DOC-008 "}},
		{"text", `["a"]`, nil, []string{"DOC-008 "}},
		{"text", `{"a":["b"]}`, nil, []string{"DOC-008 "}},
		{"bool", `true`, []string{"bool=true"}, nil},
		{"bool", `false`, []string{"bool=false"}, nil},
		{"bool", `null`, nil, []string{"DOC-010 "}},
		{"bool", `"true"`, nil, []string{"DOC-008 "}},
		{"bool", `1`, nil, []string{"DOC-008 "}},
		{"date", `"2026-02-28"`, []string{"date=2026-02-28"}, nil},
		{"date", `"2026-02-30"`, nil, []string{"DOC-012 "}},
		{"date", `""`, nil, []string{"DOC-010 "}},
		{"date", `20260228`, nil, []string{"DOC-008 "}},
		{"count", `16`, []string{"count=16"}, nil},
		{"count", `0`, []string{"count=0"}, nil},
		{"count", `16.0`, nil, []string{"DOC-012 "}},
		{"count", `1e1`, nil, []string{"DOC-012 "}},
		{"count", `-1`, nil, []string{"DOC-012 "}},
		{"count", `"16"`, nil, []string{"DOC-008 "}},
		{"count", `null`, nil, []string{"DOC-010 "}},
		{"flag", `false`, []string{"flag=false"}, nil},
		{"flag", `0`, nil, []string{"DOC-008 "}},
		{"fault", `"bom"`, []string{"fault=bom"}, nil},
		{"fault", `"BOM"`, nil, []string{"REF-001 "}},
		{"fault", `""`, nil, []string{"DOC-010 "}},
		{"id", `"blk-1"`, []string{"id=blk-1"}, nil},
		{"id", `"blk 1"`, nil, []string{"DOC-014 "}},
		{"id", `1`, nil, []string{"DOC-008 "}},
		{"texts", `[]`, []string{"texts=0"}, nil},
		{"texts", `["a","b"]`, []string{"text=a", "text=b", "texts=2"}, nil},
		{"texts", `["a",1,"",[["x"]],"b"]`, []string{"text=a", "text=b", "texts=5"}, []string{"DOC-008 /1", "DOC-010 /2", "DOC-008 /3"}},
		{"texts", `{"0":"a"}`, nil, []string{"DOC-008 "}},
		{"texts", `null`, nil, []string{"DOC-010 "}},
		{"nodes", `[]`, []string{"nodes=0"}, []string{"DOC-016 "}},
		{"nodes", `{}`, nil, []string{"DOC-008 "}},
		{"nodes", `[`, []string{"nodes=0"}, []string{"DOC-007 "}},
		{"nodes", `[{"id":"x","a/b~":"y"}]`, []string{"id=x", "a/b~=y", "nodes=1"}, nil},
		{"dates", `{}`, []string{"dates=entries"}, nil},
		{"dates", `{"b":"2026-01-01","a/~":"2026-01-02","":"2026-01-03"}`, []string{"name=b", "date=2026-01-01", "name=a/~", "date=2026-01-02", "name=", "date=2026-01-03", "dates=entries"}, nil},
		{"dates", `{"a":1,"a":2,"b/~":3}`, []string{"name=a", "name=b/~", "dates=entries"}, []string{"DOC-008 /a", "DOC-011 /a", "DOC-008 /b~1~0"}},
		{"dates", `{"\ud800":"x","\udfff":"x","c":"x"}`, []string{"name=c", "dates=entries"}, []string{"DOC-015 /\ufffd", "DOC-015 /\ufffd", "DOC-012 /c"}},
		{"dates", `[]`, nil, []string{"DOC-008 "}},
		{"node", `{}`, nil, []string{"DOC-009 /id", "DOC-009 /a~1b~0"}},
		{"node", `{"id":"x","a/b~":null}`, []string{"id=x"}, []string{"DOC-010 /a~1b~0"}}, // it is there, so it is not missing
		{"node", `{"id":"x","a\/b\u007e":"y"}`, []string{"id=x", "a/b~=y"}, nil},
		{"node", `{"a/b~":"y","Id":[{"id":1}],"id":"x","x/y":0}`, []string{"a/b~=y", "id=x"}, []string{"DOC-002 /Id", "DOC-002 /x~1y"}},
		{"node", `{"id":"x","\u0069d":{"id":1},"a/b~":"y","id":"z"}`, []string{"id=x", "a/b~=y"}, []string{"DOC-011 /id", "DOC-011 /id"}},
		{"node", `{"id":"x","z":1,"z":2,"a/b~":"y"}`, []string{"id=x", "a/b~=y"}, []string{"DOC-002 /z", "DOC-011 /z"}},
		{"node", "{\"id\":\"x\",\"te\xffxt\":1,\"a/b~\":\"y\"}", []string{"id=x", "a/b~=y"}, []string{"DOC-015 /te\ufffdxt"}},
		{"node", `"x"`, nil, []string{"DOC-008 "}},
		{"node", ``, nil, []string{"DOC-007 "}},
		{"node", `{"id":"x",}`, []string{"id=x"}, []string{"DOC-007 /id"}},
		{"node", `{"id":`, nil, []string{"DOC-007 /id"}},
		{"node", `{"id":"x","a/b~":"y"} {}`, []string{"id=x", "a/b~=y"}, []string{"DOC-007 "}},
	} {
		var got []string
		found := read(c.doc, func(r *strictjson.Reader) { readMember(r, c.member, &got) })
		require.Equal(t, c.want, got, "%s %s", c.member, c.doc)
		require.Equal(t, c.found, found, "%s %s", c.member, c.doc)
	}
}

// faulty has faults of all kinds at all depths; faultyFound are all of them.
const faulty = `{
  "x": {"id": 1},
  "text": "",
  "id": "no identifier",
  "id": "twice",
  "bool": "yes",
  "date": "2026-02-30",
  "count": -5,
  "fault": "none",
  "texts": ["a", null, {"b": 1}],
  "nodes": [{"id": "b", "node": {"id": "c", "flag": null, "date": "x"}}, 7],
  "dates": {"p/q": "2026-13-01", "r": true, "r": 1},
  "node": {"a/b~": "\ud800", "nodes": []}
}`

var faultyFound = []string{
	"DOC-002 /x", "DOC-010 /text", "DOC-014 /id", "DOC-011 /id", "DOC-008 /bool", "DOC-012 /date", "DOC-012 /count", "REF-001 /fault",
	"DOC-010 /texts/1", "DOC-008 /texts/2", "DOC-010 /nodes/0/node/flag", "DOC-012 /nodes/0/node/date", "DOC-009 /nodes/0/node/a~1b~0",
	"DOC-009 /nodes/0/a~1b~0", "DOC-008 /nodes/1", "DOC-012 /dates/p~1q", "DOC-008 /dates/r", "DOC-011 /dates/r",
	"DOC-015 /node/a~1b~0", "DOC-016 /node/nodes", "DOC-009 /node/id", "DOC-009 /a~1b~0",
}

func readRoot(r *strictjson.Reader) { readNode(r, nil) }

func TestAllFaultsAreFoundAtOnceInTheirOrder(t *testing.T) {
	found := strictjson.Read([]byte(faulty), strictjson.Limits{}, readRoot)
	require.Equal(t, faultyFound, short(found))
	for _, f := range found {
		blktest.CheckFinding(t, f)
	}
	require.Equal(t, blk.Params{{Name: "given", Value: `"x"`}, {Name: "allowed", Value: "id, text, bool, date, count, flag, fault, texts, nodes, dates, node, a/b~"}}, found[0].Params)
	require.Equal(t, blk.Params{{Name: "given", Value: "string"}, {Name: "allowed", Value: "boolean"}}, found[4].Params)
	require.Equal(t, `"none"`, found[7].Params.Get("given"))
}

func TestWhatStandsBeforeABreakIsStillReported(t *testing.T) {
	for cut := range faulty {
		found := read(faulty[:cut], readRoot)
		require.True(t, strings.HasPrefix(found[len(found)-1], "DOC-007 "), cut)
		before := found[:len(found)-1]
		require.Equal(t, faultyFound[:len(before)], append([]string{}, before...), faulty[:cut])
	}
	found := strictjson.Read([]byte(strings.Replace(faulty, "7]", "7,]", 1)), strictjson.Limits{}, readRoot)
	require.Equal(t, append(slices.Clone(faultyFound[:13]), "DOC-009 /nodes/0/a~1b~0", "DOC-008 /nodes/1", "DOC-007 /nodes/2"), short(found))
	last := found[len(found)-1]
	require.Equal(t, blk.Fatal, last.Severity)
	require.Equal(t, blk.Params{{Name: "fault", Value: "trailing_comma"}, {Name: "offset", Value: "260"}, {Name: "line", Value: "11"}, {Name: "column", Value: "76"}}, last.Params)
	require.Equal(t, strictjson.FaultTrailingComma.Mend(), last.Mend)
	blktest.CheckFinding(t, last)
}

func TestValuesMayBeLeftUnread(t *testing.T) {
	const doc = `{"id":[{"id":1},[2]],"texts":["a",["b"],{"c":[]}],"node":{"text":1},"text":"z","a/b~":0}`
	for name, leave := range map[string]func(*strictjson.Reader){"skipped": (*strictjson.Reader).Skip, "left": func(*strictjson.Reader) {}} {
		var at []string
		require.Empty(t, read(doc, func(r *strictjson.Reader) {
			r.Members(nodeMembers, func(i int) {
				if nodeMembers[i].Name == "texts" {
					n, ok := r.Elements(func(int) { at = append(at, r.At()+" "+r.Kind().String()); leave(r) })
					require.True(t, ok)
					require.Equal(t, 3, n)
					return
				}
				at = append(at, r.At()+" "+r.Kind().String())
				leave(r)
			})
			require.Equal(t, strictjson.ObjectEnd, r.Kind())
		}), name)
		require.Equal(t, []string{"/id array_start", "/texts/0 string", "/texts/1 array_start", "/texts/2 object_start", "/node object_start", "/text string", "/a~1b~0 number"}, at, name)
		require.Empty(t, read(doc, leave), name)
		require.Equal(t, []string{"DOC-007 /a~1b~0"}, read(doc[:len(doc)-1], leave), name)
	}
}

func TestObjectsMayHaveManyMembers(t *testing.T) {
	var members []strictjson.Member
	doc := `{"m199":0`
	for i := range 200 {
		members = append(members, strictjson.Member{Name: "m" + strconv.Itoa(i), Required: i%2 == 1})
		if i%3 > 0 && i < 199 {
			doc += `,"m` + strconv.Itoa(i) + `":0`
		}
	}
	var want []string
	for i := 3; i < 199; i += 6 {
		want = append(want, "DOC-009 /m"+strconv.Itoa(i))
	}
	visited := map[int]bool{}
	require.Equal(t, want, read(doc+"}", func(r *strictjson.Reader) { r.Members(members, func(i int) { visited[i] = true }) }))
	require.Len(t, visited, 133)
}

func TestPeekTellsATextWithoutGoingOn(t *testing.T) {
	many := `"n":[`
	for i := range 200 {
		many += `{"k` + strconv.Itoa(i%150) + `":0},`
	}
	many += `0],`
	for doc, want := range map[string]string{
		`{"id":"x"}`:                      "x",
		`{"a":{"id":"no"},"id":"x"}`:      "x",
		`{"\u0069d":"\u0078"}`:            "x",
		`{"id":"x","id":"y"}`:             "x",
		`{` + many + `"id":"x"}`:          "x",
		`{"id":1}`:                        "",
		`{"id":null,"id":"x"}`:            "",
		`{"Id":"x"}`:                      "",
		`{}`:                              "",
		`["id"]`:                          "",
		`"id"`:                            "",
		`1`:                               "",
		`{"id":"x",}`:                     "x", // broken later
		`{"id":"x\x"}`:                    "",
		`{"a":[1,,2],"id":"x"}`:           "", // broken before
		`{"a":` + nest(70) + `,"id":"x"}`: "",
	} {
		// Everything is read as if nobody had peeked.
		walk := func(peek bool) (seen []string, found []string) {
			var each func(r *strictjson.Reader)
			each = func(r *strictjson.Reader) {
				if peek && r.At() == "/1" {
					require.Equal(t, want, r.Peek("id"), doc)
					require.Equal(t, want, r.Peek("id"), doc)
				}
				seen = append(seen, r.At()+" "+r.Kind().String())
				switch r.Kind() {
				case strictjson.ObjectStart:
					r.Entries(func(name string) { seen = append(seen, name); each(r) })
				case strictjson.ArrayStart:
					r.Elements(func(int) { each(r) })
				}
			}
			found = read(`[0,`+doc+`,{"q":1,"\u0071":2}]`, each)
			return seen, found
		}
		seen, found := walk(true)
		wantSeen, wantFound := walk(false)
		require.Equal(t, wantSeen, seen, doc)
		require.Equal(t, wantFound, found, doc)
		require.NotEmpty(t, found)
	}
}

func nest(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

func TestNoMoreFindingsAreKeptThanAPersonCanMend(t *testing.T) {
	texts := func(n int, end string) blk.Findings {
		doc := "[" + strings.Repeat(`"",`, n-1) + `""` + end
		return strictjson.Read([]byte(doc), strictjson.Limits{}, func(r *strictjson.Reader) { readMember(r, "texts", nil) })
	}
	found := texts(10_000, "]")
	require.Len(t, found, 10_000)
	require.Equal(t, "DOC-010 /9999", short(found)[9999])

	found = texts(10_003, "]")
	require.Len(t, found, 10_001)
	require.Equal(t, []string{"DOC-010 /9999", "DOC-017 "}, short(found)[9999:])
	require.Equal(t, blk.Fatal, found[10_000].Severity)
	require.Equal(t, "3", found[10_000].Params.Get("given"))
	blktest.CheckFinding(t, found[10_000])

	found = texts(10_003, ",x")
	require.Equal(t, []string{"DOC-010 /9999", "DOC-007 /10003", "DOC-017 "}, short(found)[9999:])

	// All ways to report count.
	doc := "[" + strings.Repeat(`"",`, 10_000) + `{"x":1,"x":2,"\ud800":3,"date":"x","fault":"x","bool":[]},[]]`
	found = strictjson.Read([]byte(doc), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(i int) {
			require.Equal(t, i > 10_000, r.IsFull())
			switch i {
			case 10_000:
				readNode(r, nil)
			case 10_001:
				readMember(r, "nodes", nil)
				r.Add(blk.DocumentFinding("DOC-004", ""))
			default:
				r.Text()
			}
		})
	})
	require.Len(t, found, 10_001)
	require.Equal(t, "10", found[10_000].Params.Get("given"))
}

func TestLongPointersAreKeptWithinBounds(t *testing.T) {
	name := strings.Repeat("n", 1<<20)
	doc := `{"` + name + `":[` + strings.Repeat(`1,`, 200_000) + `1],"date":1}`
	found := strictjson.Read([]byte(doc), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Entries(func(string) { readMember(r, "texts", nil) })
	})
	size := 0
	for _, f := range found {
		size += len(f.At) + len(f.Text.ID) + len(f.Text.EN)
	}
	require.Less(t, size, 10<<20)
	require.Equal(t, "DOC-017", string(found[len(found)-1].Check))
	require.Equal(t, strconv.Itoa(200_002-len(found)+1), found[len(found)-1].Params.Get("given"))
}

func TestAForeignErrorIsNotRepeated(t *testing.T) {
	for doc, want := range map[string]int{`"12"`: 0, `"6403021204999901x"`: 1} {
		found := strictjson.Read([]byte(doc), strictjson.Limits{}, func(r *strictjson.Reader) { strictjson.Parse(r, strconv.Atoi) })
		require.Len(t, found, want)
		for _, f := range found {
			blktest.CheckFinding(t, f)
			require.Equal(t, blk.CheckID("DOC-012"), f.Check)
			require.NotContains(t, fmt.Sprintf("%#v", f), "6403")
		}
	}
	wrapped := func(s string) (blk.Date, error) {
		d, err := blk.ParseDate(s)
		return d, errors.Join(err)
	}
	found := strictjson.Read([]byte(`"2026-02-30"`), strictjson.Limits{}, func(r *strictjson.Reader) { strictjson.Parse(r, wrapped) })
	require.Equal(t, "calendar", found[0].Params.Get("defect"))
}

func TestLimitsHoldForAReader(t *testing.T) {
	found := strictjson.Read([]byte(`{"id":"x","node":{"text":"y"}}`), strictjson.Limits{Depth: 1}, readRoot)
	require.Equal(t, []string{"DOC-007 /node"}, short(found))
	require.Equal(t, "depth", found[0].Params.Get("fault"))
}

func TestFindingsOfTheCallerStandAmongTheOthers(t *testing.T) {
	found := read(`["",0,""]`, func(r *strictjson.Reader) {
		r.Elements(func(i int) {
			if r.Kind() == strictjson.Number {
				r.Add(blk.DocumentFinding("DOC-004", r.At()))
			} else {
				r.Text()
			}
		})
	})
	require.Equal(t, []string{"DOC-010 /0", "DOC-004 /1", "DOC-010 /2"}, found)
}

// A wrong is a value that is not what a member takes, and the check that says so.
type wrong struct{ doc, check string }

// rightAndWrong are values of the members of a node that are no objects or lists.
var rightAndWrong = map[string]struct {
	right []string
	wrong []wrong
}{
	"id":    {[]string{`"a"`, `"blk-1"`, `"\u0061"`}, []wrong{{`" "`, "DOC-014"}, {`"é"`, "DOC-014"}, {`1`, "DOC-008"}}},
	"text":  {[]string{`"a"`, `"null"`, `"\\\""`}, []wrong{{`"\ud800"`, "DOC-015"}, {`{"id":""}`, "DOC-008"}, {`[[]]`, "DOC-008"}}},
	"bool":  {[]string{`true`, `false`}, []wrong{{`0`, "DOC-008"}, {`"false"`, "DOC-008"}}},
	"date":  {[]string{`"2024-02-29"`}, []wrong{{`"2025-02-29"`, "DOC-012"}, {`2025`, "DOC-008"}, {`"\udfff"`, "DOC-015"}}},
	"count": {[]string{`0`, `2147483647`}, []wrong{{`2147483648`, "DOC-012"}, {`-0.5`, "DOC-012"}, {`"0"`, "DOC-008"}}},
	"flag":  {[]string{`true`, `false`}, []wrong{{`[]`, "DOC-008"}}},
	"fault": {[]string{`"depth"`}, []wrong{{`"Depth"`, "REF-001"}, {`{}`, "DOC-008"}}},
}

// maker makes documents with faults, and knows them.
type maker struct {
	t     *rapid.T
	doc   []byte
	found []string
}

func (m *maker) chance(percent int) bool {
	return rapid.IntRange(0, 99).Draw(m.t, "chance") < percent
}

func (m *maker) space() {
	m.doc = append(m.doc, rapid.SampledFrom([]string{"", "", " ", "\n\t"}).Draw(m.t, "space")...)
}

func (m *maker) wrong(at, doc, check string) {
	m.doc, m.found = append(m.doc, doc...), append(m.found, check+" "+at)
}

func (m *maker) value(name, at string, depth int) {
	if name == "a/b~" {
		name = "text"
	}
	if m.chance(8) {
		m.wrong(at, "null", "DOC-010")
		return
	}
	if v, ok := rightAndWrong[name]; ok {
		if m.chance(25) {
			w := rapid.SampledFrom(v.wrong).Draw(m.t, "wrong")
			m.wrong(at, w.doc, w.check)
		} else {
			m.doc = append(m.doc, rapid.SampledFrom(v.right).Draw(m.t, "right")...)
		}
		return
	}
	if m.chance(8) {
		m.wrong(at, `"x"`, "DOC-008")
		return
	}
	n := rapid.IntRange(0, 3).Draw(m.t, "length")
	switch name {
	case "node":
		m.node(at, depth-1)
	case "dates":
		m.object(at, depth, rapid.SliceOfNDistinct(texts(), n, n, rapid.ID).Draw(m.t, "names"), "date", nil)
	default:
		m.doc = append(m.doc, '[')
		for i := range n {
			if i > 0 {
				m.doc = append(m.doc, ',')
			}
			m.space()
			if name == "texts" {
				m.value("text", blk.IndexPointer(at, i, ""), depth)
			} else {
				m.node(blk.IndexPointer(at, i, ""), depth-1)
			}
		}
		m.doc = append(m.doc, ']')
		if n == 0 && name == "nodes" {
			m.found = append(m.found, "DOC-016 "+at)
		}
	}
}

func (m *maker) node(at string, depth int) {
	var names, missing []string
	for _, x := range nodeMembers {
		switch nests := strings.HasPrefix(x.Name, "node"); {
		case x.Required && m.chance(85), !x.Required && (!nests || depth > 0) && m.chance(30):
			names = append(names, x.Name)
		case x.Required:
			missing = append(missing, "DOC-009 "+string(blk.AppendPointer([]byte(at), x.Name)))
		}
	}
	names = rapid.Permutation(names).Draw(m.t, "order")
	m.object(at, depth, names, "", missing)
}

// object makes an object of members of one kind, or each of its own kind.
func (m *maker) object(at string, depth int, names []string, kind string, missing []string) {
	m.doc = append(m.doc, '{')
	first := true
	write := func(name string) string {
		if !first {
			m.doc = append(m.doc, ',')
		}
		first = false
		m.space()
		b, err := json.Marshal(name)
		require.NoError(m.t, err)
		m.doc = append(append(m.doc, b...), ':')
		m.space()
		return string(blk.AppendPointer([]byte(at), name))
	}
	for i, name := range names {
		if kind == "" && m.chance(10) {
			m.wrong(write("other"+strconv.Itoa(i)+"/~"), `{"id":[1,null]}`, "DOC-002")
		}
		own := kind
		if own == "" {
			own = name
		}
		m.value(own, write(name), depth)
		if m.chance(10) {
			again := names[rapid.IntRange(0, i).Draw(m.t, "again")]
			write(again)
			m.wrong(string(blk.AppendPointer([]byte(at), asShown(again))), `{"id":null}`, "DOC-011")
		}
	}
	m.doc = append(m.doc, '}')
	m.found = append(m.found, missing...)
}

var longNumbers = regexp.MustCompile(`[0-9]{6,}`)

// asShown returns a name as pointers of repeated members have it.
func asShown(name string) string {
	name = longNumbers.ReplaceAllStringFunc(name, func(digits string) string { return strings.Repeat("*", len(digits)) })
	if len(name) <= 64 {
		return name
	}
	name = name[:64]
	for !utf8.ValidString(name) {
		name = name[:len(name)-1]
	}
	return name + "…"
}

func TestFoundIsExactlyWhatWasPutIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := maker{t: t}
		m.space()
		m.node("", 3)
		m.space()
		require.Equal(t, m.found, read(string(m.doc), readRoot), "%s", m.doc)
		cut := rapid.IntRange(0, len(m.doc)).Draw(t, "cut")
		found := read(string(m.doc[:cut]), readRoot)
		if !json.Valid(m.doc[:cut]) {
			require.Regexp(t, "^DOC-007 ", found[len(found)-1])
			found = found[:len(found)-1]
		}
		require.LessOrEqual(t, len(found), len(m.found))
		require.Equal(t, append([]string{}, m.found[:len(found)]...), append([]string{}, found...), "%s", m.doc[:cut])
	})
}

// peekAndRead peeks at every object, and then reads it.
func peekAndRead(r *strictjson.Reader) {
	switch r.Peek("kind") {
	case "nodes":
		r.Members(nodeMembers, func(int) { r.NonEmpty(func(int) { peekAndRead(r) }) })
	case "entries":
		r.Entries(func(string) { peekAndRead(r) })
	case "unread":
	default:
		r.Members(nodeMembers, func(i int) {
			if nodeMembers[i].Name == "node" {
				peekAndRead(r)
			} else {
				readMember(r, nodeMembers[i].Name, nil)
			}
		})
	}
}

// FuzzRead says what holds for any bytes: the findings stand at places that the
// document has, say all they must in both languages, do not repeat what the
// document says at length, and one of them tells where the document breaks.
func FuzzRead(f *testing.F) {
	seed(f)
	f.Add([]byte(faulty))
	f.Add([]byte(`{"kind":"x","node":{"nodes":[{"id":"6403021204999901"}],"kind":"nodes"},"\ud800":"` + strings.Repeat("Siti Aminah ", 10) + `"}`))
	var s strictjson.Scanner
	f.Fuzz(func(t *testing.T, doc []byte) {
		found := strictjson.Read(doc, strictjson.Limits{}, peekAndRead)

		tokens, fault := scan(&s, string(doc), strictjson.Limits{})
		places := map[string]bool{string(s.AppendPointer(nil)): true}
		var long []string
		for _, k := range tokens {
			places[k.pointer] = true
			if k.kind == strictjson.Name { // as a finding about the name says it
				at := k.pointer[:strings.LastIndexByte(k.pointer, '/')]
				places[string(blk.AppendPointer([]byte(at), shownName(k.content)))] = true
			}
			if len(k.content) > 64 {
				long = append(long, k.content)
			}
		}
		for i, f := range found {
			require.Regexp(t, `^(/([^~/]|~[01])*)*$`, strings.ReplaceAll(f.At, "\n", " "))
			at := f.At
			if f.Check == "DOC-009" {
				require.False(t, places[at], at)
				at = at[:strings.LastIndexByte(at, '/')]
			}
			require.True(t, places[at], "%s is nowhere", f.At)
			require.Equal(t, f.Check == "DOC-007", f.Severity == blk.Fatal)
			require.True(t, f.Check != "DOC-007" || i == len(found)-1)
			for _, text := range []string{f.Text.ID, f.Text.EN, f.Mend.ID, f.Mend.EN} {
				require.NotEmpty(t, text)
				require.Less(t, len(text), 1000)
				for _, l := range long {
					require.NotContains(t, text, l)
				}
			}
		}
		require.Equal(t, fault != nil, len(found) > 0 && found[len(found)-1].Check == "DOC-007")
	})
}

// shownName is a name that nobody knows as a finding shows it.
func shownName(name string) string {
	name = regexp.MustCompile(`[0-9]{6,}`).ReplaceAllStringFunc(name, func(run string) string { return strings.Repeat("*", len(run)) })
	if len(name) <= 64 {
		return name
	}
	return strings.ToValidUTF8(name[:64], "") + "…"
}

func TestPointersToStrangeNamesShowNoPersonalData(t *testing.T) {
	long := strings.Repeat("é", 31) + "/"
	for name, want := range map[string]string{
		"3201017112859902":           "****************",
		"nik 3201017112859902/12345": "nik ****************~112345",
		"/23456~012345":              "~123456~0******",
		long + "x":                   strings.Repeat("é", 31) + "~1x",
		long + "éé":                  strings.Repeat("é", 31) + "~1…",
		long + "xy":                  strings.Repeat("é", 31) + "~1x…",
		strings.Repeat("x", 1<<20):   strings.Repeat("x", 64) + "…",
		strings.Repeat("1", 1<<20):   strings.Repeat("*", 64) + "…",
		strings.Repeat("x1", 1<<19):  strings.Repeat("x1", 32) + "…",
	} {
		require.Equal(t, string(blk.AppendPointer(nil, shownName(name))), "/"+want)
		quoted, err := json.Marshal(name)
		require.NoError(t, err)
		doc := fmt.Sprintf(`{"id":"x","a/b~":"y","node":{"id":"x","a/b~":"y",%s:1},"dates":{%[1]s:"2026-01-02",%[1]s:1},%[1]s:1,%[1]s:1}`, quoted)
		require.Equal(t, []string{"DOC-002 /node/" + want, "DOC-011 /dates/" + want, "DOC-002 /" + want, "DOC-011 /" + want}, read(doc, readRoot))
	}
	require.Equal(t, []string{"DOC-012 /dates/3201017112859902"}, read(`{"id":"x","a/b~":"y","dates":{"3201017112859902":"-"}}`, readRoot), "a value must be found")
}

// Of a table whose names are quoted the first is a text of JSON.
func TestAFileOfAnotherFormatIsToldAsSuchOnly(t *testing.T) {
	for _, doc := range []string{"\"id\",\"name\"\n", "\"id\";\"name\"\n", "1,2\n", "id,name\n", "{\\rtf1"} {
		found := strictjson.Read([]byte(doc), strictjson.Limits{}, readRoot)
		require.Equal(t, []string{"DOC-007 "}, short(found), doc)
		require.Equal(t, "plain_text", found[0].Params.Get("fault"), doc)
	}
	require.Equal(t, []string{"DOC-008 ", "DOC-007 "}, read(`"id" "name"`, readRoot), "no format")
}

func TestACleanObjectCostsNoAllocation(t *testing.T) {
	allocations := func(n int) float64 {
		doc := []byte(`[` + strings.Repeat(`{"bool":true,"flag":false,"texts":[],"id":true,"a/b~":false},`, n) + `0]`)
		return testing.AllocsPerRun(20, func() {
			strictjson.Read(doc, strictjson.Limits{}, func(r *strictjson.Reader) {
				r.Elements(func(i int) {
					if i == n {
						return
					}
					r.Members(nodeMembers, func(i int) {
						switch nodeMembers[i].Name {
						case "texts":
							r.Elements(func(int) {})
						case "flag":
							_, _ = strictjson.ParseBool(r, blk.ParseFlag)
						default:
							r.Bool()
						}
					})
				})
			})
		})
	}
	require.Equal(t, allocations(10), allocations(1000))
}
