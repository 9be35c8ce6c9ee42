package schema_test

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/internal/compat"
)

var (
	freeze = flag.Bool("freeze", false, "freeze what is published as the release that schema.Release names")
	update = flag.Bool("update", false, "write the list of breaking changes anew; new ones still need a reason")
)

const (
	releasedFolder = "testdata/released"
	breakingFile   = releasedFolder + "/breaking.json"
	sumsFile       = "SHA256SUMS"
)

// released returns the frozen releases, the oldest first.
func released(t testing.TB) []string {
	t.Helper()
	entries, err := os.ReadDir(releasedFolder)
	require.NoError(t, err)
	var releases []string
	for _, e := range entries {
		if e.IsDir() {
			releases = append(releases, e.Name())
		}
	}
	require.NotEmpty(t, releases)
	slices.SortFunc(releases, compat.CompareReleases)
	return releases
}

// frozen returns all files of a frozen release but the list of their hashes.
func frozen(t testing.TB, release string) map[string][]byte {
	t.Helper()
	files, err := filesOf(os.DirFS(filepath.Join(releasedFolder, release)))
	require.NoError(t, err)
	delete(files, sumsFile)
	return files
}

func filesOf(folder fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	return files, fs.WalkDir(folder, ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[p], err = fs.ReadFile(folder, p)
		}
		return err
	})
}

// sumsOf returns the hashes of files as sha256sum writes them.
func sumsOf(files map[string][]byte) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sum := sha256.Sum256(files[name])
		fmt.Fprintf(&b, "%s  %s\n", hex.EncodeToString(sum[:]), name)
	}
	return b.String()
}

// documents returns the valid documents of this release by their places in a frozen
// one: those of the tests and those of the examples.
func documents(t testing.TB) map[string][]byte {
	t.Helper()
	found := map[string][]byte{}
	valid, err := filesOf(os.DirFS("testdata/v1/valid"))
	require.NoError(t, err)
	for name, b := range valid {
		found["documents/"+name] = b
	}
	shown, err := filesOf(os.DirFS("../examples"))
	require.NoError(t, err)
	compile := compiled(t)
	for name, b := range shown {
		if path.Ext(name) != ".json" || strings.Contains(name, "testdata/") {
			continue
		}
		for _, kind := range []string{"dataset", "policy", "screening_plan"} {
			if compile(kind).Validate(parsed(t, b)) == nil {
				found["documents/"+kind+"/"+strings.ReplaceAll(name, "/", "_")] = b
				break
			}
		}
	}
	return found
}

// A release is frozen once: its files and documents never change again. With -freeze
// this test freezes what is published now; see testdata/released/README.md.
func TestReleasesAreFrozen(t *testing.T) {
	if *freeze {
		files := publishedFiles(t)
		maps.Copy(files, documents(t))
		folder := filepath.Join(releasedFolder, schema.Release)
		_, err := os.Stat(folder)
		require.ErrorIs(t, err, fs.ErrNotExist, "%s is frozen already; a release is frozen once", schema.Release)
		sums := sumsOf(files)
		files[sumsFile] = []byte(sums)
		for name, b := range files {
			place := filepath.Join(folder, filepath.FromSlash(name))
			require.NoError(t, os.MkdirAll(filepath.Dir(place), 0o777))
			require.NoError(t, os.WriteFile(place, b, 0o666))
		}
	}
	for _, release := range released(t) {
		files := frozen(t, release)
		sums, err := os.ReadFile(filepath.Join(releasedFolder, release, sumsFile))
		require.NoError(t, err)
		require.Equal(t, string(sums), sumsOf(files), "the files of %s may not change", release)
		var index schema.Index
		require.NoError(t, json.Unmarshal(files["index.json"], &index))
		require.Equal(t, release, index.Release)
		require.NotEmpty(t, index.Schemas)
		for _, e := range index.Schemas {
			sum := sha256.Sum256(files[e.Name+".schema.json"])
			require.Equal(t, e.SHA256, hex.EncodeToString(sum[:]), e.Name)
		}
		require.LessOrEqual(t, compat.CompareReleases(release, schema.Release), 0, "a release is frozen that is later than this one")
	}
}

// A breaking change is one row of testdata/released/breaking.json: what breaks in the
// release that follows a frozen one, and why.
type breaking struct {
	// The frozen release after which it breaks.
	Since string `json:"since"`
	// The kind, the place and the name, as the comparer tells them.
	Kind  compat.Kind `json:"kind"`
	Place string      `json:"place"`
	Name  string      `json:"name,omitempty"`
	// Why it was worth it, and what to do instead.
	Reason string `json:"reason"`
}

// key is a row without its reason.
func (b breaking) key() breaking {
	b.Reason = ""
	return b
}

func breakingRows(t testing.TB) []breaking {
	t.Helper()
	b, err := os.ReadFile(breakingFile)
	require.NoError(t, err)
	var rows []breaking
	require.NoError(t, json.Unmarshal(b, &rows))
	return rows
}

// breakingSince returns what broke from one release to the next, each once however many
// files have it.
func breakingSince(since string, changes []compat.Change) []breaking {
	var rows []breaking
	for _, x := range changes {
		if row := (breaking{Since: since, Kind: x.Kind, Place: x.Place, Name: x.Name}); x.Class == compat.Breaking && !slices.Contains(rows, row) {
			rows = append(rows, row)
		}
	}
	return rows
}

// judge compares what breaks with what is listed: it returns the rows as they should
// be, with the reasons that are given, and what is wrong with those that are there.
func judge(since, release string, changes []compat.Change, listed []breaking) (rows []breaking, faults []string) {
	reasons := map[breaking]string{}
	for _, row := range listed {
		if row.Since == since {
			if _, twice := reasons[row.key()]; twice {
				faults = append(faults, fmt.Sprintf("%s %s stands twice", row.Kind, row.Place))
			}
			reasons[row.key()] = row.Reason
		}
	}
	may, err := compat.MayBreak(since, release)
	if err != nil {
		faults = append(faults, err.Error())
	}
	for _, row := range breakingSince(since, changes) {
		reason, isListed := reasons[row]
		delete(reasons, row)
		switch {
		case !may:
			faults = append(faults, fmt.Sprintf("%s %s breaks within a major version; it needs the next one", row.Kind, row.Place))
		case !isListed:
			text, _ := json.Marshal(row)
			faults = append(faults, fmt.Sprintf("a silent break; tell the reason and add to %s: %s", breakingFile, text))
		case strings.TrimSpace(reason) == "":
			faults = append(faults, fmt.Sprintf("%s %s has no reason", row.Kind, row.Place))
		}
		row.Reason = reason
		rows = append(rows, row)
	}
	for row := range reasons {
		faults = append(faults, fmt.Sprintf("%s %s is listed and does not break", row.Kind, row.Place))
	}
	return rows, faults
}

// steps are the frozen releases, each with the one that follows; the last is followed
// by what is published now.
func steps(t testing.TB) (pairs [][2]string, changes func(since string) []compat.Change) {
	t.Helper()
	releases := released(t)
	read := func(i int) *compat.Published {
		folder := schema.FS()
		if i < len(releases) {
			folder = os.DirFS(filepath.Join(releasedFolder, releases[i]))
		}
		p, err := compat.Read(folder)
		require.NoError(t, err)
		return p
	}
	for i, release := range releases {
		pairs = append(pairs, [2]string{release, append(releases, schema.Release)[i+1]})
	}
	return pairs, func(since string) []compat.Change {
		i := slices.Index(releases, since)
		return compat.Compare(read(i), read(i+1))
	}
}

// No breaking change is silent: before 1.0 each is listed with its reason, which the
// change log tells too; from 1.0 on nothing breaks within a major version.
func TestNoSilentBreak(t *testing.T) {
	pairs, changes := steps(t)
	listed := breakingRows(t)
	var rows []breaking
	var faults []string
	for _, pair := range pairs {
		good, bad := judge(pair[0], pair[1], changes(pair[0]), listed)
		rows, faults = append(rows, good...), append(faults, bad...)
	}
	if *update {
		b, err := json.MarshalIndent(append([]breaking{}, rows...), "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(breakingFile, append(b, '\n'), 0o666))
		listed = rows
	}
	require.Empty(t, faults, "go test ./schema -run Break -update lists what breaks; the reasons are yours")
	log, err := os.ReadFile("../CHANGELOG.md")
	require.NoError(t, err)
	for _, row := range listed {
		since, _, ok := strings.Cut(string(log), "\n## "+row.Since+"\n")
		require.True(t, ok, "the change log has no release %s, of which %s %s is said to break something", row.Since, row.Kind, row.Place)
		require.Contains(t, since, strings.Trim(cmp.Or(row.Name, row.Place), `"`), "the change log does not tell that %s %s", row.Kind, row.Place)
	}
}

// The law that the test above applies is one.
func TestSilentBreaksAreFound(t *testing.T) {
	publish := func(members string) *compat.Published {
		p, err := compat.Read(fstest.MapFS{"hall.schema.json": {Data: []byte(`{"title":"Hall","type":"object","additionalProperties":false,"properties":{` + members + `}}`)}})
		require.NoError(t, err)
		return p
	}
	changes := compat.Compare(publish(`"name":{"type":"string"},"seats":{"type":"integer"}`), publish(`"name":{"type":"string"},"places":{"type":"integer"}`))
	row := breaking{Since: "0.6.0", Kind: "member_gone", Place: "Hall/properties/seats", Name: "seats"}
	told := row
	told.Reason = "places says it better"
	other := breaking{Since: "0.6.0", Kind: "member_gone", Place: "Hall/properties/doors", Name: "doors", Reason: "it is gone"}
	for _, c := range []struct {
		since, release string
		listed         []breaking
		says           string
	}{
		{"0.6.0", "0.7.0", nil, `a silent break; tell the reason and add to testdata/released/breaking.json: {"since":"0.6.0","kind":"member_gone","place":"Hall/properties/seats","name":"seats","reason":""}`},
		{"0.6.0", "0.7.0", []breaking{row}, "has no reason"},
		{"0.6.0", "0.7.0", []breaking{told}, ""},
		{"0.6.0", "1.0.0", []breaking{told}, ""},
		{"0.6.0", "0.7.0", []breaking{told, told}, "stands twice"},
		{"0.6.0", "0.7.0", []breaking{told, other}, "doors is listed and does not break"},
		{"0.5.0", "0.6.0", []breaking{told}, "a silent break"},
		{"1.0.0", "1.1.0", []breaking{{Since: "1.0.0", Kind: row.Kind, Place: row.Place, Name: row.Name, Reason: "why not"}}, "breaks within a major version"},
		{"1.9.0", "2.0.0", nil, "a silent break"},
		{"1.0", "2.0.0", nil, "three numbers"},
	} {
		rows, faults := judge(c.since, c.release, changes, c.listed)
		require.Len(t, rows, 1)
		if c.says == "" {
			require.Empty(t, faults)
			require.Equal(t, told, rows[0])
		} else {
			require.Contains(t, strings.Join(faults, "\n"), c.says)
		}
	}
}

// Documents of every older release stay valid, but for what is listed as broken since;
// and the Go reader says the same of them as the schema does.
func TestOlderDocumentsStayValid(t *testing.T) {
	compile := compiled(t)
	rows := breakingRows(t)
	for _, release := range released(t) {
		files := frozen(t, release)
		then := compiledFrom(t, files)
		since := slices.DeleteFunc(slices.Clone(rows), func(b breaking) bool { return compat.CompareReleases(b.Since, release) < 0 })
		count := 0
		for _, name := range slices.Sorted(maps.Keys(files)) {
			rest, ok := strings.CutPrefix(name, "documents/")
			if !ok {
				continue
			}
			count++
			kind := path.Dir(rest)
			doc := parsed(t, files[name])
			require.NoError(t, then(kind).Validate(doc), "%s of %s was valid", name, release)
			if slices.ContainsFunc(since, func(b breaking) bool { return b.Kind == "file_gone" && b.Place == kind+".schema.json" }) {
				continue
			}
			var refused []string
			if err := compile(kind).Validate(doc); err != nil {
				e := err.(*validator.ValidationError)
				require.Empty(t, unexplained(t, e, since), "%s of %s is no longer valid, and no listed break says why", name, release)
				refused = refusedAt(e)
			}
			_, found := read(kind, files[name])
			for _, f := range found {
				if f.Severity != blk.Warning && f.Severity != blk.Info && (strings.HasPrefix(string(f.Check), "DOC-") || f.Check == "REF-001") {
					require.Contains(t, refused, f.At, "%s of %s: the reader refuses what the schema accepts: %s", name, release, f.Check)
				}
			}
		}
		require.NotZero(t, count)
	}
}

// compiledFrom compiles the schemas among files.
func compiledFrom(t testing.TB, files map[string][]byte) func(name string) *validator.Schema {
	t.Helper()
	c := validator.NewCompiler()
	c.AssertFormat()
	ids := map[string]string{}
	for name, b := range files {
		if kind, ok := strings.CutSuffix(name, ".schema.json"); ok {
			doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
			require.NoError(t, err)
			ids[kind] = doc.(map[string]any)["$id"].(string)
			require.NoError(t, c.AddResource(ids[kind], doc))
		}
	}
	return func(name string) *validator.Schema {
		s, err := c.Compile(ids[name])
		require.NoError(t, err)
		return s
	}
}

// unexplained returns the faults that no listed break explains.
func unexplained(t testing.TB, e *validator.ValidationError, rows []breaking) []string {
	t.Helper()
	places := placesOf(t, e)
	explained := func(place string) bool {
		return slices.ContainsFunc(rows, func(b breaking) bool {
			return b.Place == place || strings.HasPrefix(place, b.Place+"/") || strings.HasPrefix(b.Place, place+"/")
		})
	}
	_, one := e.ErrorKind.(*kind.OneOf)
	var faults []string
	switch {
	case len(e.Causes) == 0:
		for _, place := range places {
			if !explained(place) {
				faults = append(faults, place+": "+e.Error())
			}
		}
	case one:
		// all other variants refuse it too, which says nothing
		if !slices.ContainsFunc(e.Causes, func(cause *validator.ValidationError) bool { return len(unexplained(t, cause, rows)) == 0 }) {
			faults = append(faults, e.Error())
		}
	default:
		for _, cause := range e.Causes {
			faults = append(faults, unexplained(t, cause, rows)...)
		}
	}
	return faults
}

// placesOf returns the places of the schema that a document fails at, by the names of
// their types.
func placesOf(t testing.TB, e *validator.ValidationError) []string {
	t.Helper()
	file, at, _ := strings.Cut(e.SchemaURL, "#")
	if rest, ok := strings.CutPrefix(at, "/$defs/"); ok {
		at = rest
	} else {
		b, ok := schema.Lookup(file)
		require.True(t, ok, file)
		var root struct{ Title string }
		require.NoError(t, json.Unmarshal(b, &root))
		at = root.Title + at
	}
	var members []string
	switch k := e.ErrorKind.(type) {
	case *kind.AdditionalProperties:
		members = k.Properties
	case *kind.Required:
		members = k.Missing
	default:
		return []string{at + "/" + strings.Join(k.KeywordPath(), "/")}
	}
	places := make([]string, len(members))
	for i, m := range members {
		places[i] = at + "/properties/" + m
	}
	return places
}

// A document that a release refuses is only let pass where a listed break says why.
func TestUnexplainedRefusalsAreFound(t *testing.T) {
	doc := parsed(t, []byte(`{"centre":"blkk-1","moved":true,"classes":[{"class":"maju","from":"2026-01-05"}]}`))
	err, ok := compiled(t)("roadmap").Validate(doc).(*validator.ValidationError)
	require.True(t, ok)
	member := breaking{Place: "Roadmap/properties/moved"}
	value := breaking{Place: "IndependenceClass/enum"}
	require.Len(t, unexplained(t, err, nil), 2)
	require.Len(t, unexplained(t, err, []breaking{member}), 1)
	require.Len(t, unexplained(t, err, []breaking{value}), 1)
	require.Empty(t, unexplained(t, err, []breaking{member, value}))
}
