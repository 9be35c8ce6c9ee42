package dataset_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// places returns findings as their checks and places.
func places(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Check)+" "+f.At)
	}
	return list
}

func TestEveryCheckOfADocumentCanFail(t *testing.T) {
	type D = dataset.Dataset
	person := func(change func(*blk.Person)) func(*D) {
		return func(d *D) {
			d.Public = true
			for i := range d.Common.Persons {
				d.Common.Persons[i] = blk.Person{ID: d.Common.Persons[i].ID, Name: "Siti Contoh"}
			}
			d.Centre.Instructors[0].NIP = blk.NIP{}
			change(&d.Common.Persons[1])
		}
	}
	idle := func(d *D) { // nobody teaches or is taught
		d.Training.Sessions, d.Training.TeachingLogs, d.Training.AttendanceMarks, d.Training.TrainingScores, d.Training.Batches[0].Instructors = nil, nil, nil, nil, nil
		d.Training.TrainingCertificates = nil
	}
	var failed []string
	for _, c := range []struct {
		name  string
		spoil func(*D)
		want  []string
	}{
		{"nothing", func(*D) {}, nil},
		{"no version", func(d *D) { d.Version = "" }, []string{"DOC-009 /version"}},
		{"no id", func(d *D) { d.ID = "" }, []string{"DOC-009 /id"}},
		{"bad id", func(d *D) { d.ID = "a b" }, []string{"DOC-014 /id"}},
		{"no title", func(d *D) { d.Title = blk.Text{EN: "only English"} }, []string{"DOC-009 /title"}},
		{"no phase", func(d *D) { d.Phase = "" }, []string{"DOC-009 /phase"}},
		{"bad phase", func(d *D) { d.Phase = "done" }, []string{"REF-001 /phase"}},

		{"public with all of it", func(d *D) { d.Public = true }, []string{"PER-007 /common/persons/0", "PER-007 /common/persons/1", "PER-007 /centre/instructors/0/nip"}},
		{"public without it", person(func(*blk.Person) {}), nil},
		{"public with a NIK", person(func(p *blk.Person) { p.NIK = blk.MustParseNIK("6401044203089901") }), []string{"PER-007 /common/persons/1"}},
		{"public with a family card", person(func(p *blk.Person) { p.FamilyCardNumber = blk.MustParseFamilyCardNumber("6401040101209901") }), []string{"PER-007 /common/persons/1"}},
		{"public with a telephone", person(func(p *blk.Person) { p.Phone = "0812-0000-0000" }), []string{"PER-007 /common/persons/1"}},
		{"public with e-mail", person(func(p *blk.Person) { p.Email = "siti@contoh.test" }), []string{"PER-007 /common/persons/1"}},
		{"public with a disability", person(func(p *blk.Person) { p.Disabilities = []blk.DisabilityKind{blk.DisabilitySensory} }), []string{"PER-007 /common/persons/1"}},

		// Each room's findings stand under its name.
		{"common", func(d *D) { d.Common.Sources[0].Kind = "" }, []string{"DOC-009 /common/sources/0/kind"}},
		{"centre", func(d *D) { d.Centre.Workshops[0].Name = "" }, []string{"DOC-009 /centre/workshops/0/name"}},
		{"training", func(d *D) { d.Training.Batches[0].Quota = blk.MustNewCount(0) }, []string{"BAT-002 /training/batches/0/quota"}},
		{"roadmap", func(d *D) { d.Roadmap.Roadmaps[0].Centre = "" }, []string{"DOC-009 /roadmap/roadmaps/0/centre"}},
		{"construction", func(d *D) { d.Construction.Projects[0].Name = "" }, []string{"DOC-009 /construction/projects/0/name"}},
		{"certification", func(d *D) { d.Certification.Bodies[0].Name = "" }, []string{"DOC-009 /certification/bodies/0/name"}},
		{"funding", func(d *D) { d.Funding.Proposals[0].Total = blk.MustNewRupiah(1) }, []string{"GRN-002 /funding/proposals/0/total"}},

		// Control totals and days.
		{"totals that agree", func(d *D) {
			d.ControlTotals = []dataset.ControlTotal{{List: "/training/batches", Count: blk.MustNewCount(len(d.Training.Batches))}, {List: "/common/persons", Count: blk.MustNewCount(5)}}
		}, nil},
		{"a total that does not", func(d *D) {
			d.ControlTotals = []dataset.ControlTotal{{List: "/common/persons", Count: blk.MustNewCount(3)}, {List: "/common/persons"}}
		}, []string{"DOC-005 /control_totals/0/count", "DOC-009 /control_totals/1/count"}},
		{"totals of nothing", func(d *D) {
			d.ControlTotals = nil
			for _, list := range []string{"", "/common", "/common/", "/title/id", "/x/y", "/common/persons/0", "common/persons"} {
				d.ControlTotals = append(d.ControlTotals, dataset.ControlTotal{List: list, Count: blk.MustNewCount(0)})
			}
		}, []string{"DOC-018 /control_totals/0/list", "DOC-018 /control_totals/1/list", "DOC-018 /control_totals/2/list", "DOC-018 /control_totals/3/list", "DOC-018 /control_totals/4/list", "DOC-018 /control_totals/5/list", "DOC-018 /control_totals/6/list"}},
		{"a day after the document", func(d *D) {
			d.Training.AttendanceMarks[1].Amendment.On = blk.MustParseDate("2026-03-03")
		}, []string{"DOC-006 /training/attendance_marks/1/amendment/on"}},
		{"a moment after the document", func(d *D) { d.Training.Batches[0].History[0].At = blk.MustParseInstant("2026-03-02T17:00:00Z") }, []string{"DOC-006 /training/batches/0/history/0/at"}},
		{"the last moment of its day", func(d *D) { d.Training.Batches[0].History[0].At = blk.MustParseInstant("2026-03-02T16:59:59Z") }, nil},

		// Identifiers and references.
		{"the same id for other kinds", func(d *D) {
			d.Common.Documents = append(d.Common.Documents, d.Common.Documents[0])
			d.Common.Documents[1].ID = "blk-contoh"
			d.Training.IntakeWaves[0].ID, d.Training.Batches[0].Wave = "blk-contoh", "blk-contoh"
		}, nil},
		{"the document's own id", func(d *D) { d.ID = "blk-contoh" }, nil},
		{"a reference that leads nowhere", func(d *D) { d.Training.Batches[1].Centre, d.Certification.Assessments[2].Enrolment = "blk-lain", "" }, []string{"DOC-004 /training/batches/1/centre"}},
		{"a reference to another kind", func(d *D) { d.Training.Batches[1].Centre, d.Certification.Assessments[2].Enrolment = "pemkot", "" }, []string{"DOC-004 /training/batches/1/centre"}},
		{"an absent reference", func(d *D) { d.Training.Batches[0].Programme = "" }, nil},
		{"in a list of references", func(d *D) { d.Common.Meetings[0].Organisations = []blk.OrganisationID{"pemkot", "x", "disnaker", "x"} }, []string{
			"DOC-004 /common/meetings/0/organisations/1", "DOC-004 /common/meetings/0/organisations/3"}},

		// What one room knows of another.
		{"no certified instructor", func(d *D) { idle(d); d.Centre.Instructors[0].Certificates = d.Centre.Instructors[0].Certificates[1:] }, []string{"GRN-005 /funding/proposals/0/centre"}},
		{"a certificate that has lapsed", func(d *D) {
			idle(d)
			d.Centre.Instructors[0].Certificates[0].Valid.Until = blk.MustParseDate("2026-03-01")
		}, []string{"GRN-005 /funding/proposals/0/centre"}},
		{"nobody says who teaches", func(d *D) { idle(d); d.Centre.Instructors, d.Certification.Assessors[0].Instructor = nil, "" }, []string{"CTR-005 /centre/centres/0"}},
	} {
		_, d := full(t)
		c.spoil(&d)
		got := d.Check(nil)
		for i, f := range got {
			blktest.CheckFinding(t, f)
			failed = append(failed, places(got[i : i+1])[0]+"/")
		}
		require.Equal(t, c.want, places(got), "%s: %v", c.name, got)
		require.Equal(t, got.Err() != nil, d.Validate(nil) != nil, c.name)
	}
	for _, info := range dataset.Checks() {
		if info.Entity != "dataset" {
			continue
		}
		blktest.CheckDescription(t, info)
		here := string(info.ID) + " " + info.At + "/"
		require.True(t, slices.ContainsFunc(failed, func(place string) bool { return strings.HasPrefix(place, here) }), "%s at %s never failed", info.ID, info.At)
	}
}

func TestDuplicatesNameTheFirst(t *testing.T) {
	_, d := full(t)
	d.Common.Organisations = append(d.Common.Organisations, d.Common.Organisations[0], d.Common.Organisations[1], d.Common.Organisations[0])
	require.Equal(t, []string{
		`DOC-003 error /common/organisations/3/id given="pemkot" other=/common/organisations/0/id`,
		`DOC-003 error /common/organisations/4/id given="disnaker" other=/common/organisations/1/id`,
		`DOC-003 error /common/organisations/5/id given="pemkot" other=/common/organisations/0/id`,
	}, lines(d.Check(nil)))
}

// leaves calls visit with the pointer of each text in a document.
func leaves(v any, at string, visit func(at, text string)) {
	values(v, at, func(at string, v any) {
		if text, ok := v.(string); ok {
			visit(at, text)
		}
	})
}

// values calls visit with the pointer of each value below a value.
func values(v any, at string, visit func(at string, v any)) {
	if at != "" {
		visit(at, v)
	}
	switch v := v.(type) {
	case []any:
		for i, e := range v {
			values(e, blk.IndexPointer(at, i, ""), visit)
		}
	case map[string]any:
		for name, e := range v {
			values(e, string(blk.AppendPointer([]byte(at), name)), visit)
		}
	}
}

// parts returns a document in small ones, with one record each, so that trying every
// place of it takes time in proportion to it; the first has no records.
func parts(t testing.TB, doc []byte) [][]byte {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal(doc, &root))
	head, rooms := map[string]any{}, map[string]map[string]any{}
	for name, v := range root {
		if room, ok := v.(map[string]any); ok && name != "title" {
			rooms[name] = room
		} else {
			head[name] = v
		}
	}
	list := []map[string]any{head}
	for room := range rooms {
		for name, records := range rooms[room] {
			for _, r := range records.([]any) {
				one := maps.Clone(head)
				delete(one, "control_totals")
				one[room] = map[string]any{name: []any{r}}
				list = append(list, one)
			}
		}
	}
	docs := make([][]byte, len(list))
	for i := range list {
		var err error
		docs[i], err = json.Marshal(list[i])
		require.NoError(t, err)
	}
	require.Greater(t, len(docs), 100)
	return docs
}

// eachLeaf calls visit with every text of a document and its pointer in one of its parts.
func eachLeaf(t testing.TB, doc []byte, visit func(part []byte, at, text string)) {
	t.Helper()
	for i, part := range parts(t, doc) {
		var root any
		require.NoError(t, json.Unmarshal(part, &root))
		leaves(root, "", func(at, text string) {
			if i == 0 || strings.Count(at, "/") > 1 && !strings.HasPrefix(at, "/title/") {
				visit(part, at, text)
			}
		})
	}
}

// with returns a document with another value at a pointer.
func with(t testing.TB, doc []byte, at string, value any) []byte {
	t.Helper()
	var root any
	require.NoError(t, json.Unmarshal(doc, &root))
	steps := strings.Split(at[1:], "/")
	here := root
	for i, s := range steps {
		last := i == len(steps)-1
		switch v := here.(type) {
		case map[string]any:
			if here = v[s]; last {
				v[s] = value
			}
		case []any:
			n, err := strconv.Atoi(s)
			require.NoError(t, err)
			if here = v[n]; last {
				v[n] = value
			}
		}
	}
	out, err := json.Marshal(root)
	require.NoError(t, err)
	return out
}

// TestEveryReferenceIsFollowed replaces each text of the full example by an
// identifier that nothing has: what then leads nowhere is the list of all
// references that documents can hold.
func TestEveryReferenceIsFollowed(t *testing.T) {
	doc, _ := full(t)
	kinds := map[string]bool{}
	index := regexp.MustCompile(`/\d+`)
	eachLeaf(t, doc, func(part []byte, at, _ string) {
		_, found := dataset.ReadAndCheck(with(t, part, at, "tidak-ada"), blk.Date{})
		for _, f := range found.Of("DOC-004") {
			if f.At == at {
				kinds[index.ReplaceAllString(at, "/*")+" "+f.Params.Get("kind")] = true
			}
		}
	})
	got := strings.Join(slices.Sorted(maps.Keys(kinds)), "\n") + "\n"
	if *update {
		require.NoError(t, os.WriteFile("testdata/references.txt", []byte(got), 0o644))
	}
	want, err := os.ReadFile("testdata/references.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func TestReferencesMayLeadOutOfTheDocument(t *testing.T) {
	for known, want := range map[blk.Truth][]string{
		blk.True:         nil,
		blk.False:        {"DOC-004 /training/batches/1/centre", "DOC-004 /construction/projects/0/programme"},
		blk.Undetermined: {"DOC-004 /training/batches/1/centre", "DOC-004 /construction/projects/0/programme"},
	} {
		_, d := full(t)
		d.Training.Batches[1].Centre, d.Certification.Assessments[2].Enrolment = "blk-lain", ""
		d.Construction.Projects[0].Programme = "nasional-2027"
		c := d.Context(blk.Date{})
		own, asked := c.Supply, []string(nil)
		c.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
			if check == "DOC-004" {
				asked = append(asked, subject)
				return known, blk.Citation{}
			}
			return own(check, subject)
		}
		require.Equal(t, want, places(d.Check(c)))
		require.Equal(t, []string{"centre:blk-lain", "national_programme:nasional-2027"}, asked)
	}
}

func TestContextSuppliesWhatOtherRoomsKnow(t *testing.T) {
	_, d := full(t)
	stated := blk.Citation{Source: "s1", Claim: blk.ClaimFact}
	d.Centre.Centres = append(d.Centre.Centres, centre.Centre{ID: "blk-kata", StatedResources: []centre.StatedResource{
		{Resource: centre.ResourceCertifiedInstructors, State: centre.Insufficient, Citations: []blk.Citation{stated}},
		{Resource: centre.ResourceWorkshops, State: centre.Available},
	}})
	c := d.Context(blk.Date{})
	require.Equal(t, d.PreparedOn, c.On)
	require.Equal(t, blk.Final, c.Phase)
	require.Equal(t, blk.RegionCurrent, c.RegionStatus(blk.MustParseRegion("64.01")))
	later := blk.MustParseDate("2028-01-01")
	require.Equal(t, later, d.Context(later).On)
	for _, q := range []struct {
		on      blk.Date
		check   blk.CheckID
		subject string
		want    blk.Truth
		from    blk.Citation
	}{
		{d.PreparedOn, "BAT-005", "las-1", blk.True, blk.Citation{}},
		{d.PreparedOn, "BAT-005", "las-2", blk.False, blk.Citation{}},
		{d.PreparedOn, "GRN-005", "blk-contoh", blk.True, blk.Citation{}},
		{later, "GRN-005", "blk-contoh", blk.False, blk.Citation{}},
		{d.PreparedOn, "GRN-005", "blkk-contoh", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "GRN-005", "tidak-ada", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "GRN-005", "blk-kata", blk.False, stated},
		{d.PreparedOn, "GRN-006", "blk-contoh", blk.True, blk.Citation{}},
		{d.PreparedOn, "GRN-006", "blkk-contoh", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "GRN-006", "blk-kata", blk.True, blk.Citation{}},
		{d.PreparedOn, "PAY-012", "ls-1", blk.True, blk.Citation{}},
		{d.PreparedOn, "PAY-012", "up-1", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "FND-003", "las-transpor", blk.True, blk.Citation{}},
		{d.PreparedOn, "FND-003", "bahan-las", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "BDG-015", "las-transpor", blk.True, blk.Citation{}},
		{d.PreparedOn, "BDG-015", "gedung", blk.False, blk.Citation{}},
		{d.PreparedOn, "DOC-004", "centre:blk-contoh", blk.Undetermined, blk.Citation{}},
		{d.PreparedOn, "BAT-001", "las-1", blk.Undetermined, blk.Citation{}},
	} {
		truth, from := d.Context(q.on).Ask(q.check, q.subject)
		require.Equal(t, q.want, truth, "%s %s", q.check, q.subject)
		require.Equal(t, q.from, from, "%s %s", q.check, q.subject)
	}
	d.Funding.Allocations = []funding.Allocation{{Project: "blk-kaltara", FiscalYear: blk.MustParsePartialDate("2026")}}
	budgeted, _ := d.Context(blk.MustParseDate("2026-03-02")).Ask("CON-020", "blk-kaltara")
	require.Equal(t, blk.True, budgeted)
	d.Funding.Allocations = nil
	truth, _ := d.Context(later).Ask("BAT-005", "las-1")
	require.Equal(t, blk.Undetermined, truth, "a document without allocations does not know")
}

// Of the criteria of the roadmap a document knows what its records show, and nothing
// that their absence would.
func TestDocumentsKnowCriteria(t *testing.T) {
	_, d := full(t)
	d.Training.Batches[1].History = []training.BatchStep{{Event: training.BatchFinish, To: training.BatchFinished}}
	on := blk.MustParseDate("2026-03-02")
	asked := func(centre string) map[roadmap.Criterion]blk.Truth {
		known := map[roadmap.Criterion]blk.Truth{}
		c := d.Context(on)
		for _, word := range roadmap.Criterion("").CodeList().Values() {
			x := roadmap.Criterion(word)
			if truth, _ := c.Ask(x.Guard(), centre); truth != blk.Undetermined {
				known[x] = truth
			}
		}
		return known
	}
	type known = map[roadmap.Criterion]blk.Truth
	everything := known{roadmap.CanTrain: blk.True, roadmap.Licensed: blk.True, roadmap.Accredited: blk.True, roadmap.Partnership: blk.True, roadmap.SelfFinancing: blk.False}
	without := func(criteria ...roadmap.Criterion) known {
		rest := maps.Clone(everything)
		for _, x := range criteria {
			delete(rest, x)
		}
		return rest
	}
	require.Equal(t, everything, asked("blk-contoh"))
	require.Empty(t, asked("tidak-ada"))
	_, from := d.Context(on).Ask(roadmap.SelfFinancing.Guard(), "blk-contoh")
	require.Equal(t, blk.SourceID("s1"), from.Source)

	report := &d.Funding.SelfSufficiencyReports[0]
	report.OperatingCost = blk.MustNewRupiah(40_000_000)
	report.OwnRevenue[0].Source = funding.OwnBusiness
	require.Equal(t, blk.True, asked("blk-contoh")[roadmap.SelfFinancing])
	require.Equal(t, blk.True, asked("blk-contoh")[roadmap.ProducesGoods])
	for year, want := range map[string]bool{"2023": false, "2024": true, "2025": true, "2026": false} {
		report.FiscalYear = blk.MustParsePartialDate(year)
		require.Equal(t, want, asked("blk-contoh")[roadmap.SelfFinancing] == blk.True, year)
	}
	report.FiscalYear = blk.MustParsePartialDate("2026")
	require.Equal(t, without(roadmap.SelfFinancing), asked("blk-contoh"), "a year that is not over tells nothing")
	earlier := *report
	earlier.FiscalYear, earlier.OwnRevenue = blk.MustParsePartialDate("2024"), []funding.Income{{Source: funding.SelfFunded, Amount: blk.MustNewRupiah(1)}}
	report.FiscalYear = blk.MustParsePartialDate("2025")
	d.Funding.SelfSufficiencyReports = append(d.Funding.SelfSufficiencyReports, earlier)
	require.Equal(t, blk.True, asked("blk-contoh")[roadmap.SelfFinancing], "the later year tells")

	on = blk.MustParseDate("2025-10-10") // the last day of the batch that is finished by now
	require.Equal(t, blk.True, asked("blk-contoh")[roadmap.CanTrain])
	on = on.AddDays(-1)
	require.NotContains(t, asked("blk-contoh"), roadmap.CanTrain)
	on = blk.MustParseDate("2029-01-01") // everything has run out
	require.NotContains(t, asked("blk-contoh"), roadmap.Accredited)
	on = blk.Date{}
	d.PreparedOn = blk.Date{}
	require.Empty(t, asked("blk-contoh"))

	_, d = full(t)
	r := &d.Roadmap.Roadmaps[0]
	r.Centre = "blk-contoh"
	require.Equal(t, blk.True, r.Meets(roadmap.Licensed, d.Context(blk.Date{})))
}

func TestDocumentsAreCheckedForADay(t *testing.T) {
	doc, _ := full(t)
	for on, want := range map[string][]string{
		"2026-03-02": nil,
		"2026-01-04": {"OFD-003 /common/documents/0/signed_on"},
	} {
		_, found := dataset.ReadAndCheck(doc, blk.MustParseDate(on))
		require.Subset(t, append([]string{""}, places(found)...), want, on)
		require.Equal(t, want == nil, !found.HasErrors(), on)
	}
}

// What identifies a person is in no finding and in no log.
func TestPersonalDataIsNotToldAgain(t *testing.T) {
	const nik = "6401044203089901"
	doc, d := full(t)
	eachLeaf(t, doc, func(part []byte, at, _ string) { // a NIK in every place where it does not belong
		for _, text := range []string{nik, nik + "x"} {
			_, found := dataset.ReadAndCheck(with(t, part, at, text), blk.Date{})
			b, err := json.Marshal(found)
			require.NoError(t, err)
			require.NotContains(t, string(b), nik, at)
		}
	})

	secrets := []string{"Siti", "Budi", "1971014203089901", "1971010203059901", "1971010101209901", "0000-0000", "siti@", "physical", "2008-03-02"}
	for name, value := range map[string]any{ // faults of all kinds beside them
		"cut":    doc[:bytes.Index(doc, []byte(`"p-2"`))],
		"public": bytes.Replace(doc, []byte(`"public": false`), []byte(`"public": true`), 1),
		"typed":  bytes.ReplaceAll(bytes.ReplaceAll(doc, []byte(`"p-1"`), []byte(`"p-2"`)), []byte(`"1971010203059901"`), []byte(`"1971014203089901"`)),
	} {
		_, found := dataset.ReadAndCheck(value.([]byte), blk.Date{})
		require.NotEmpty(t, found, name)
		b, err := json.Marshal(found)
		require.NoError(t, err)
		for _, s := range secrets {
			require.NotContains(t, string(b), s, name)
			require.NotContains(t, found.Error(), s, name)
		}
	}

	var log bytes.Buffer
	for _, h := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
		l := slog.New(h)
		l.Info("log", "d", d, "pointer", &d, "common", d.Common, "persons", d.Common.Persons, "person", d.Common.Persons[0], "nik", d.Common.Persons[0].NIK)
		l.With("d", d).WithGroup("g").Info("log", slog.Group("h", slog.Any("p", &d.Common.Persons[0])))
	}
	for _, s := range secrets {
		require.NotContains(t, log.String(), s)
	}
	require.Contains(t, log.String(), `"d":{"dataset":"contoh-lengkap","persons":5}`)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} { // fmt shows names, but never what is kept secret
		shown := fmt.Sprintf(verb, d) + fmt.Sprintf(verb, &d)
		for _, s := range secrets[2:5] {
			require.NotContains(t, shown, s, verb)
		}
	}
}

// What is paid is checked beside the attendance sheets, and a finding names both
// places from the root of the document.
func TestMoneyIsCheckedBesideTraining(t *testing.T) {
	doc, err := os.ReadFile("../../funding/testdata/audit.json")
	require.NoError(t, err)
	d, found := dataset.Read(doc)
	require.Empty(t, found)
	overpaid := d.Check(nil).Of("PAY-051")
	require.Len(t, overpaid, 1)
	require.Equal(t, "/funding/payment_lists/0/lines/0/days /training/enrolments/0", overpaid[0].At+" "+overpaid[0].Params.Get("other"))
}
