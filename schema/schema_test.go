package schema_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/gen"
)

// publishedFiles returns the embedded files by name.
func publishedFiles(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	require.NoError(t, fs.WalkDir(schema.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[p], err = fs.ReadFile(schema.FS(), p)
		}
		return err
	}))
	return files
}

func TestFilesAreFresh(t *testing.T) {
	t.Chdir("..") // comments are read from below the root of the module
	want, err := gen.Generate()
	require.NoError(t, err)
	got := publishedFiles(t)
	require.Equal(t, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got)), "run go generate ./schema")
	for name := range want {
		require.True(t, bytes.Equal(want[name], got[name]), "%s is out of date: run go generate ./schema", name)
	}
}

func compiled(t testing.TB) func(name string) *validator.Schema {
	t.Helper()
	c := validator.NewCompiler()
	c.AssertFormat()
	for name, b := range publishedFiles(t) {
		if !strings.HasSuffix(name, ".schema.json") {
			continue
		}
		doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
		require.NoError(t, err)
		require.NoError(t, c.AddResource(schema.BaseURL+name, doc))
		require.Equal(t, schema.BaseURL+name, doc.(map[string]any)["$id"])
	}
	return func(name string) *validator.Schema {
		s, err := c.Compile(schema.BaseURL + name + ".schema.json")
		require.NoError(t, err, "the file is a schema by its meta-schema")
		return s
	}
}

func TestFilesCompile(t *testing.T) {
	compile := compiled(t)
	for _, e := range schema.Entries() {
		compile(e.Name)
	}
}

func TestIndex(t *testing.T) {
	require.NotEmpty(t, schema.Entries())
	for _, e := range schema.Entries() {
		b, ok := schema.Lookup(e.Name)
		require.True(t, ok, e.Name)
		var doc struct {
			ID          string `json:"$id"`
			Title       string
			Description string
		}
		require.NoError(t, json.Unmarshal(b, &doc))
		require.Equal(t, e.ID, doc.ID)
		require.Equal(t, e.Title, doc.Title)
		require.NotEmpty(t, e.Description, e.Name)
		for _, name := range []string{e.ID, e.Name + ".schema.json"} {
			again, ok := schema.Lookup(name)
			require.True(t, ok, name)
			require.Equal(t, b, again)
		}
	}
	for _, name := range []string{"", "nothing", "../schema", "v1/centre", `..\centre`} {
		_, ok := schema.Lookup(name)
		require.False(t, ok, name)
	}
}

// TestProfile keeps the files inside the keywords and the patterns that every
// consumer understands alike.
func TestProfile(t *testing.T) {
	allowed := map[string]bool{}
	for keyword := range strings.FieldsSeq("$schema $id $ref $defs title description examples type properties required additionalProperties items enum oneOf allOf minimum maximum minLength maxLength minItems pattern format") {
		allowed[keyword] = true
	}
	taken := strings.Fields("Date Map Set Error Object Type List String Text Number Boolean Array Symbol")
	portable := regexp.MustCompile(`^\^([-0-9A-Za-z_:.()|?\[\]{}, /]|\\\.)+\$$`)
	for name, b := range publishedFiles(t) {
		if !strings.HasSuffix(name, ".schema.json") {
			continue
		}
		var doc map[string]any
		require.NoError(t, json.Unmarshal(b, &doc))
		require.Equal(t, "https://json-schema.org/draft/2020-12/schema", doc["$schema"])
		var walk func(at string, m map[string]any)
		each := func(at string, v any) {
			if m, ok := v.(map[string]any); ok {
				walk(at, m)
			}
		}
		walk = func(at string, m map[string]any) {
			for keyword, v := range m {
				at := at + "/" + keyword
				require.True(t, allowed[keyword], "%s%s is outside the profile", name, at)
				switch keyword {
				case "properties", "$defs":
					for n, s := range v.(map[string]any) {
						require.NotEmpty(t, s.(map[string]any)["description"], "%s%s/%s has no description", name, at, n)
						each(at+"/"+n, s)
						if keyword == "properties" && n != "$schema" {
							require.True(t, blk.IsWord(n), "%s%s/%s is no snake_case word", name, at, n)
						}
					}
				case "oneOf", "allOf":
					for i, s := range v.([]any) {
						each(at+"/"+strconv.Itoa(i), s)
					}
				case "items", "additionalProperties":
					each(at, v)
				case "$ref":
					require.True(t, strings.HasPrefix(v.(string), "#/$defs/") && len(m) == 1, "%s%s is not local and alone", name, at)
				case "pattern":
					_, err := regexp.Compile(v.(string))
					require.NoError(t, err)
					require.Regexp(t, portable, v)
					require.Contains(t, m, "maxLength", "%s%s: a line break may follow $", name, at)
				case "enum":
					require.NotEmpty(t, v)
				}
			}
			if m["type"] == "object" && m["additionalProperties"] == nil {
				require.Fail(t, "open object", "%s%s", name, at)
			}
		}
		walk("", doc)
		definitions, _ := doc["$defs"].(map[string]any) // some refer to none
		for n, d := range definitions {
			require.Equal(t, n, d.(map[string]any)["title"])
			require.NotContains(t, taken, n)
			require.Contains(t, string(b), `"#/$defs/`+n+`"`, "%s: %s is reached", name, n)
		}
	}
}

// testdata returns a JSON document under testdata/v1/valid.
func testdata(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "v1", "valid", filepath.FromSlash(name)))
	require.NoError(t, err)
	return b
}

func parsed(t testing.TB, b []byte) any {
	t.Helper()
	doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
	require.NoError(t, err)
	return doc
}

// read reads a document of a kind in Go and returns what was found. A record of a dataset
// is read as one of a dataset that has no other; what this module works out and only
// writes is read by the names of its members.
func read(kind string, b []byte) (any, blk.Findings) {
	switch kind {
	case "dataset":
		return dataset.ReadAndCheck(b, blk.Date{})
	case "policy":
		return eligibility.ParsePolicy(b)
	case "applicant":
		return eligibility.ParseApplicant(b, nil)
	case "dossier":
		return eligibility.ParseDossier(b, nil)
	case "screening_plan":
		return screening.ParsePlan(b)
	}
	v := reflect.New(gen.Roots()[kind])
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v.Interface()); err != nil {
		return nil, blk.Findings{{Check: "DOC-001", Severity: blk.Error, Text: blk.Text{EN: err.Error()}}}
	}
	if checked, ok := v.Interface().(interface {
		Check(*blk.Context) blk.Findings
	}); ok {
		return v.Elem().Interface(), checked.Check(nil)
	}
	return v.Elem().Interface(), nil
}

// validPaths returns the paths of the valid corpora.
func validPaths(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/v1/valid/*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

func TestValidExamples(t *testing.T) {
	compile := compiled(t)
	for _, p := range validPaths(t) {
		kind := filepath.Base(filepath.Dir(p))
		b := testdata(t, path.Join(kind, filepath.Base(p)))
		require.NoError(t, compile(kind).Validate(parsed(t, b)), p)
		v, found := read(kind, b)
		require.Empty(t, found, p)
		again, err := json.Marshal(v)
		require.NoError(t, err)
		require.JSONEq(t, withoutFalse(t, b), string(again), "%s survives a round trip", p)
	}
}

// withoutFalse drops plain booleans that are false: they are written by leaving
// them out.
func withoutFalse(t testing.TB, b []byte) string {
	t.Helper()
	var doc map[string]any
	require.NoError(t, json.Unmarshal(b, &doc))
	delete(doc, "public")
	if basis, ok := doc["basis"].(map[string]any); ok {
		delete(basis["sk"].(map[string]any), "disputed")
	}
	out, err := json.Marshal(doc)
	require.NoError(t, err)
	return string(out)
}

// TestRecordsByTheirOwnSchemas validates each record of the full example with the
// file of its type.
func TestRecordsByTheirOwnSchemas(t *testing.T) {
	compile := compiled(t)
	doc := parsed(t, testdata(t, "dataset/full.json"))
	seen := map[string]bool{}
	for _, p := range validPaths(t) { // those of a corpus of their own
		seen[path.Base(path.Dir(p))] = true
	}
	for list, name := range map[string]string{
		"/common/sources": "source", "/common/organisations": "organisation", "/common/persons": "person", "/common/documents": "official_document", "/common/meetings": "meeting",
		"/common/statements": "statement", "/common/regional_counts": "regional_count", "/centre/centres": "centre", "/centre/programmes": "programme", "/centre/workshops": "workshop",
		"/centre/equipment": "equipment", "/centre/instructors": "instructor", "/centre/cooperations": "cooperation", "/centre/study_visits": "study_visit", "/training/batches": "batch",
		"/training/enrolments": "enrolment", "/training/workplace_trainings": "workplace_training", "/training/reported_outcomes": "reported_outcome", "/training/indicators": "indicator",
		"/roadmap/roadmaps": "roadmap", "/construction/programmes": "national_programme", "/construction/projects": "building_project", "/certification/bodies": "certification_body",
		"/certification/standards": "competency_standard", "/certification/sites": "assessment_site", "/certification/assessors": "competency_assessor", "/certification/events": "assessment_event", "/certification/assessments": "assessment",
		"/certification/schemes": "certification_scheme", "/certification/certificates": "competency_certificate", "/certification/facilitations": "facilitation",
		"/centre/equipment_standards": "equipment_standard", "/centre/training_materials": "training_material", "/centre/material_uses": "material_use", "/centre/accreditations": "accreditation",
		"/centre/partners": "partner", "/centre/agreements": "agreement", "/centre/industry_forums": "industry_forum", "/training/training_packages": "training_package", "/training/intake_waves": "intake_wave",
		"/training/training_needs_analyses": "training_needs_analysis", "/training/selection_scores": "selection_score", "/training/sessions": "session", "/training/teaching_logs": "teaching_log",
		"/training/attendance_marks": "attendance_mark", "/training/apprenticeship_plans": "apprenticeship_plan", "/training/apprenticeship_agreements": "apprenticeship_agreement",
		"/training/on_the_job_trainings": "on_the_job_training", "/training/graduate_internships": "graduate_internship", "/training/school_placements": "school_work_placement",
		"/training/participant_kits": "participant_kit", "/training/training_scores": "training_score", "/training/certificate_registers": "certificate_register", "/training/training_certificates": "training_certificate",
		"/training/outcomes": "outcome", "/training/tracer_contacts": "tracer_contact", "/training/business_mentorings": "business_mentoring", "/training/job_referrals": "job_referral",
		"/funding/allocations": "allocation", "/funding/proposals": "assistance_proposal",
		"/funding/self_sufficiency_reports": "self_sufficiency_report", "/funding/audit_findings": "audit_finding",
		"/funding/payments": "payment", "/funding/receipts": "receipt", "/funding/accountability_reports": "accountability_report", "/funding/allowance_rates": "allowance_rate", "/funding/payment_lists": "payment_list", "/funding/insurance_premiums": "insurance_premium",
		"/funding/assistance_calls": "assistance_call", "/funding/tranche_plans": "tranche_plan", "/funding/assistances": "assistance",
		"/funding/budgets": "budget", "/funding/cost_standards": "cost_standard", "/funding/commitments": "commitment", "/funding/entries": "ledger_entry",
	} {
		records, ok := at(doc, list).([]any)
		require.True(t, ok && len(records) > 0, list)
		for _, r := range records {
			require.NoError(t, compile(name).Validate(r), list)
		}
		seen[name] = true
	}
	for _, e := range schema.Entries() {
		require.True(t, seen[e.Name], "%s is in no example", e.Name)
	}
}

// at returns the value at a pointer.
func at(doc any, pointer string) any {
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		switch v := doc.(type) {
		case map[string]any:
			doc = v[unescaped(token)]
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(v) {
				return nil
			}
			doc = v[i]
		}
	}
	return doc
}

func unescaped(token string) string {
	return strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
}

// A handWritten case is a valid document with one change, and where that is refused.
type handWritten struct {
	Name, Schema, Base, Set, Remove string
	Value                           json.RawMessage
	At                              string
	Check                           blk.CheckID
}

func negatives(t testing.TB) []handWritten {
	t.Helper()
	b, err := os.ReadFile("testdata/v1/negative.json")
	require.NoError(t, err)
	var cases []handWritten
	require.NoError(t, json.Unmarshal(b, &cases))
	return cases
}

// document returns the changed document.
func (n *handWritten) document(t testing.TB) []byte {
	t.Helper()
	doc := parsed(t, testdata(t, n.Base))
	where := n.Set + n.Remove
	parent, last := where[:strings.LastIndex(where, "/")], where[strings.LastIndex(where, "/")+1:]
	holder := doc
	if parent != "" {
		holder = at(doc, parent)
	}
	if n.Remove != "" {
		require.Contains(t, holder, unescaped(last), n.Name)
		delete(holder.(map[string]any), unescaped(last))
	} else {
		put(t, holder, unescaped(last), parsed(t, n.Value))
	}
	b, err := json.Marshal(doc)
	require.NoError(t, err)
	return b
}

// put sets a member or an element.
func put(t testing.TB, holder any, name string, v any) {
	t.Helper()
	if object, ok := holder.(map[string]any); ok {
		object[name] = v
		return
	}
	i, err := strconv.Atoi(name)
	require.NoError(t, err)
	holder.([]any)[i] = v
}

// TestNegativeExamples asserts that the schema and the Go reader refuse each
// changed document at the same place.
func TestNegativeExamples(t *testing.T) {
	compile := compiled(t)
	for _, n := range negatives(t) {
		b := n.document(t)
		err := compile(n.Schema).Validate(parsed(t, b))
		require.Error(t, err, n.Name)
		require.Contains(t, refusedAt(err.(*validator.ValidationError)), n.At, n.Name)
		_, found := read(n.Schema, b)
		require.True(t, slices.ContainsFunc(found, func(f blk.Finding) bool { return f.At == n.At && f.Check == n.Check }), "%s: %v", n.Name, found)
	}
}

// refusedAt returns the pointers of all faults; that of a missing or unknown
// member is the member's own.
func refusedAt(e *validator.ValidationError) []string {
	var pointers []string
	here := ""
	for _, token := range e.InstanceLocation {
		here = string(blk.AppendPointer([]byte(here), token))
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required:
		for _, m := range k.Missing {
			pointers = append(pointers, string(blk.AppendPointer([]byte(here), m)))
		}
	case *kind.AdditionalProperties:
		for _, m := range k.Properties {
			pointers = append(pointers, string(blk.AppendPointer([]byte(here), m)))
		}
	default:
		if len(e.Causes) == 0 {
			pointers = append(pointers, here)
		}
	}
	for _, c := range e.Causes {
		pointers = append(pointers, refusedAt(c)...)
	}
	return pointers
}

// sample values of types that write themselves, by which random documents are
// filled.
var samples = map[reflect.Type]func(*rand.Rand) any{
	reflect.TypeFor[blk.Date](): func(r *rand.Rand) any { return blk.MustParseDate("1900-01-01").AddDays(r.IntN(60000)) },
	reflect.TypeFor[blk.Period](): func(r *rand.Rand) any {
		return blk.Period{From: blk.MustParseDate("1900-01-01").AddDays(r.IntN(60000))} // one that is all absent is not written
	},
	reflect.TypeFor[blk.PartialDate](): func(r *rand.Rand) any {
		return blk.MustParsePartialDate([]string{"1953", "2026-06", "2024-02-29"}[r.IntN(3)])
	},
	reflect.TypeFor[blk.Instant]():   func(*rand.Rand) any { return blk.MustParseInstant("2025-12-10T03:00:00Z") },
	reflect.TypeFor[blk.TimeOfDay](): func(r *rand.Rand) any { t, _ := blk.NewTimeOfDay(r.IntN(24), r.IntN(60)); return t },
	reflect.TypeFor[blk.Region](): func(r *rand.Rand) any {
		return blk.MustParseRegion([]string{"64", "64.01", "64.01.04", "64.01.04.2001"}[r.IntN(4)])
	},
	reflect.TypeFor[funding.AccountNumber]():              func(*rand.Rand) any { return funding.MustParseAccountNumber("9900012345678") },
	reflect.TypeFor[funding.NTPN]():                       func(*rand.Rand) any { return funding.MustParseNTPN("9900AB12CD34EF56") },
	reflect.TypeFor[blk.NIK]():                            func(*rand.Rand) any { return blk.MustParseNIK("6401044203089901") },
	reflect.TypeFor[blk.FamilyCardNumber]():               func(*rand.Rand) any { return blk.MustParseFamilyCardNumber("6401040101209901") },
	reflect.TypeFor[blk.Count]():                          func(r *rand.Rand) any { return blk.MustNewCount(r.IntN(1 << 31)) },
	reflect.TypeFor[blk.QualificationLevel]():             func(r *rand.Rand) any { return blk.MustNewQualificationLevel(1 + r.IntN(9)) },
	reflect.TypeFor[certification.AssessorRegistration](): func(*rand.Rand) any { return certification.MustParseAssessorRegistration("MET.000.000001 2019") },
	reflect.TypeFor[blk.LessonHours]():                    func(r *rand.Rand) any { h, _ := blk.NewLessonHours(r.IntN(100_001)); return h },
	reflect.TypeFor[blk.Rupiah]():                         func(r *rand.Rand) any { return blk.MustNewRupiah(r.Int64N(1<<54-1) - (1<<53 - 1)) },
	reflect.TypeFor[blk.Percent]():                        func(r *rand.Rand) any { p, _ := blk.NewPercent(r.Int64N(19_999_999) - 9_999_999); return p },
	reflect.TypeFor[blk.Flag]():                           func(r *rand.Rand) any { return blk.FlagOf(r.IntN(2) == 0) },
	reflect.TypeFor[blk.Truth]():                          func(r *rand.Rand) any { return blk.Truth(r.IntN(3)) },
	reflect.TypeFor[blk.VIN]():                            func(*rand.Rand) any { return blk.MustParseVIN("1903351802") },
	reflect.TypeFor[blk.UnitCode](): func(r *rand.Rand) any {
		return blk.MustParseUnitCode([]string{"J.62DMI00.001.1", "J.620100.004.02", "M.74100.001.02", "TIK.OP02.002.01", "PDB.EI.01.001.01"}[r.IntN(5)])
	},
	reflect.TypeFor[certification.LicenceNumber](): func(r *rand.Rand) any {
		return certification.MustParseLicenceNumber([]string{"BNSP-LSP-018-ID", "BNSP-LSP-9999-ID"}[r.IntN(2)])
	},
	reflect.TypeFor[certification.LicenceDecree](): func(*rand.Rand) any { return certification.MustParseLicenceDecree("KEP.0001/BNSP/IV/2025") },
	reflect.TypeFor[certification.RegistrationNumber](): func(r *rand.Rand) any {
		return certification.MustParseRegistrationNumber([]string{"TIK 9999 00001 2024", "J 018 0001 2025"}[r.IntN(2)])
	},
	reflect.TypeFor[funding.StateAccountCode](): func(r *rand.Rand) any {
		return funding.MustParseStateAccountCode([]string{"526112", "100000", "899999"}[r.IntN(3)])
	},
	reflect.TypeFor[funding.LocalAccountCode](): func(r *rand.Rand) any {
		return funding.MustParseLocalAccountCode([]string{"5.1.02.01.001.00024", "4.0.00.00.000.00000", "6.9.99.99.999.99999"}[r.IntN(3)])
	},
	reflect.TypeFor[funding.SubActivityCode](): func(r *rand.Rand) any {
		return funding.MustParseSubActivityCode([]string{"2.07.03.2.01.0001", "1.01.02.1.01.01"}[r.IntN(2)])
	},
	reflect.TypeFor[blk.Params]():          func(*rand.Rand) any { return blk.Params{{Name: "given", Value: ""}} },
	reflect.TypeFor[eligibility.Verdict](): func(r *rand.Rand) any { return eligibility.Verdict(r.IntN(3)) },
	reflect.TypeFor[eligibility.Limit](): func(r *rand.Rand) any {
		return []eligibility.Limit{eligibility.LimitOf(blk.MustNewCount(17)), eligibility.LimitParam("min_age")}[r.IntN(2)]
	},
	reflect.TypeFor[eligibility.FactValues](): func(*rand.Rand) any {
		return eligibility.FactValues{"in_school": eligibility.FlagValue(false), "education": eligibility.LevelValue(blk.EducationS1), "units": eligibility.SetValue(eligibility.Holding{Code: "J.62DMI00.001.1", Until: blk.MustParseDate("2027-01-01")})}
	},
	reflect.TypeFor[eligibility.ApplicantID]():  func(*rand.Rand) any { return eligibility.NewApplicantID("p-01") },
	reflect.TypeFor[screening.Digest]():         func(*rand.Rand) any { return screening.Commit([]byte("benih")) },
	reflect.TypeFor[eligibility.Value]():        func(*rand.Rand) any { return eligibility.WordValue("p-01") },
	reflect.TypeFor[eligibility.OffsetMonths](): func(r *rand.Rand) any { return eligibility.OffsetMonths(r.IntN(2401) - 1200) },
	reflect.TypeFor[eligibility.FactID]():       func(r *rand.Rand) any { return eligibility.Facts()[r.IntN(len(eligibility.Facts()))].ID },
}

// fill gives a value random content, as deep as its type goes.
func fill(r *rand.Rand, v reflect.Value, depth int) {
	t := v.Type()
	if sample := samples[t]; sample != nil {
		v.Set(reflect.ValueOf(sample(r)))
		return
	}
	if t == reflect.TypeFor[eligibility.Rule]() {
		rules := eligibility.Rules()
		if depth > 6 {
			rules = rules[4:] // leaves
		}
		rule := reflect.New(reflect.TypeOf(rules[r.IntN(len(rules))])).Elem()
		fill(r, rule, depth+1)
		v.Set(rule)
		return
	}
	if list, ok := v.Interface().(interface{ CodeList() blk.CodeList }); ok && t.Kind() == reflect.String {
		words := list.CodeList().Values()
		v.SetString(words[r.IntN(len(words))])
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			if !v.Field(i).CanSet() {
				continue
			}
			if f.Type == reflect.SliceOf(t) && depth > 4 {
				continue // parts of its own kind
			}
			if strings.Contains(f.Tag.Get("jsonschema"), "required") || f.Anonymous || r.IntN(3) > 0 {
				fill(r, v.Field(i), depth+1)
			}
		}
	case reflect.Slice:
		n := 1 + r.IntN(2)
		v.Set(reflect.MakeSlice(t, n, n))
		for i := range n {
			fill(r, v.Index(i), depth+1)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		value := reflect.New(t.Elem()).Elem()
		fill(r, value, depth+1)
		v.SetMapIndex(reflect.ValueOf("min_age").Convert(t.Key()), value)
	case reflect.String:
		v.SetString("x-1")
	case reflect.Int, reflect.Int64:
		v.SetInt(1 + r.Int64N(1000))
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	default:
		panic("fill: " + t.String())
	}
}

// TestRandomValues writes random Go values of every published type: whatever Go
// writes, its schema takes, and so does the Go reader.
func TestRandomValues(t *testing.T) {
	compile := compiled(t)
	r := rand.New(rand.NewPCG(1, 2))
	for name, typ := range gen.Roots() {
		s := compile(name)
		for range 100 {
			v := reflect.New(typ).Elem()
			fill(r, v, 0)
			b, err := json.Marshal(v.Interface())
			require.NoError(t, err)
			require.NoError(t, s.Validate(parsed(t, b)), "%s: %s", name, b)
			if name == "dataset" {
				again, found := dataset.Read(b)
				require.Empty(t, found)
				require.Equal(t, v.Interface(), again)
			}
		}
	}
}
