package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

var update = flag.Bool("update", false, "write the golden outputs")

// result is what a run of the program left.
type result struct {
	code           int
	stdout, stderr string
}

func run(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	c := command{stdin: strings.NewReader(stdin), stdout: &stdout, stderr: &stderr}
	code := c.run(args)
	return result{code, stdout.String(), stderr.String()}
}

// objects reads the JSON objects that a run wrote, one a line.
func objects(t *testing.T, out string) []map[string]any {
	t.Helper()
	var all []map[string]any
	for line := range strings.Lines(out) {
		var v map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &v), line)
		all = append(all, v)
	}
	return all
}

func sharedRows(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "blk", "testdata", name))
	require.NoError(t, err)
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	require.NotEmpty(t, rows)
	return rows
}

func column(rows []map[string]string, name string) []string {
	values := make([]string, len(rows))
	for i, row := range rows {
		values[i] = row[name]
	}
	return values
}

func TestInspectSharedNIKs(t *testing.T) {
	rows := sharedRows(t, "nik_cases.csv")
	asLines := run(strings.Join(column(rows, "nik"), "\n"), "inspect", "nik", "-", "-on", "2026-08-15")
	asArguments := run("", append([]string{"inspect", "-on=2026-08-15", "nik"}, column(rows, "nik")...)...)
	require.Equal(t, asLines, asArguments)
	require.Zero(t, asLines.code)
	got := objects(t, asLines.stdout)
	require.Len(t, got, len(rows))
	for i, row := range rows {
		o := got[i]
		for _, name := range []string{"nik", "reason", "region_status", "province", "regency", "district", "successor", "sex", "sequence"} {
			require.Equal(t, row[name], o[name], "%s of %s", name, row["note"])
		}
		require.Equal(t, row["well_formed"] == "yes", o["well_formed"], row["note"])
		require.Equal(t, row["birth_at_2026_08_15"], o["birth"], row["note"])
		candidates := []any{}
		for _, d := range strings.FieldsFunc(row["birth_candidates"], func(r rune) bool { return r == '|' }) {
			candidates = append(candidates, d)
		}
		require.Equal(t, candidates, o["birth_candidates"], row["note"])

		var checks []string
		for _, f := range o["findings"].([]any) {
			text, err := json.Marshal(f)
			require.NoError(t, err)
			require.NotContains(t, string(text), row["nik"], "findings do not repeat the number")
			checks = append(checks, f.(map[string]any)["check"].(string))
		}
		require.Equal(t, row["well_formed"] != "yes", slices.Contains(checks, "PER-001"), row["note"])
		outOfTable := row["well_formed"] == "yes" && row["region_status"] != "current"
		require.Equal(t, outOfTable, slices.Contains(checks, "PER-003"), row["note"])
	}
}

// Without a reference date every century that has the day is told, and none is
// chosen.
func TestInspectNIKWithoutADay(t *testing.T) {
	o := objects(t, run("", "inspect", "nik", "6401040203089901").stdout)[0]
	require.Equal(t, []any{"1908-03-02", "2008-03-02"}, o["birth_candidates"])
	require.Empty(t, o["birth"])
}

func TestInspectBadNIKs(t *testing.T) {
	for value, want := range map[string]string{
		"32010101019099011": "length", "": "empty", "3201010101909901 ": "non-digit", " 3201010101909901": "non-digit", "3201013312859902": "day", "3201014012859902": "day",
		"3201010101900000": "sequence", "-3201010101909901": "non-digit", "3201013104909901": "calendar", "\xff201010101909901": "non-digit", "3.20101E+15": "non-digit",
	} {
		r := run("", "inspect", "nik", value)
		require.Zero(t, r.code, value)
		o := objects(t, r.stdout)[0]
		require.Equal(t, want, o["reason"], "%q", value)
		require.Equal(t, false, o["well_formed"])
		require.Len(t, o["findings"], 1)
		f := o["findings"].([]any)[0].(map[string]any)
		require.Equal(t, "PER-001", f["check"])
		for _, member := range []string{"text", "mend"} {
			texts := f[member].(map[string]any)
			require.NotEmpty(t, texts["id"])
			require.NotEmpty(t, texts["en"])
		}
	}
}

func TestInspectSharedRupiah(t *testing.T) {
	rows := sharedRows(t, "rupiah_parse_cases.csv")
	got := objects(t, run("", append([]string{"inspect", "rupiah"}, column(rows, "input")...)...).stdout)
	require.Len(t, got, len(rows))
	for i, row := range rows {
		o := got[i]
		require.Equal(t, row["input"], o["input"])
		if row["expected"] == "error" {
			require.Nil(t, o["value"], row["input"])
			require.Len(t, o["findings"], 1)
			continue
		}
		var want any
		require.NoError(t, json.Unmarshal([]byte(row["expected"]), &want))
		require.Equal(t, want, o["value"], row["input"])
		whole := !strings.Contains(row["expected"], ".")
		require.Equal(t, whole, o["formatted"] != "", row["input"])
		require.Equal(t, whole, len(o["findings"].([]any)) == 0, row["input"])
	}

	rows = sharedRows(t, "rupiah_format_cases.csv")
	for i, o := range objects(t, run(strings.Join(column(rows, "value_rupiah"), "\r\n"), "inspect", "rupiah", "-").stdout) {
		require.Equal(t, rows[i]["eyd_v_style"], o["formatted"])
		require.Equal(t, false, o["repaired"])
	}
	rows = sharedRows(t, "terbilang_cases.csv")
	got = objects(t, run("", append([]string{"inspect", "rupiah"}, column(rows, "value")...)...).stdout)
	require.Len(t, got, len(rows))
	for i, row := range rows {
		require.Equal(t, row["words"], got[i]["terbilang"], row["value"])
	}
}

func TestInspectRegions(t *testing.T) {
	got := objects(t, run("", "inspect", "region", "Pangkalpinang", "64.01.04", "35.07.24.2001", "91.02", "99", "64.1", "", "pekalongan", "Atlantis").stdout)
	type row struct{ code, name, kind, status, successor, check string }
	var rows []row
	for _, o := range got {
		check := ""
		if found := o["findings"].([]any); len(found) > 0 {
			check = found[0].(map[string]any)["check"].(string)
		}
		s := func(name string) string { return o[name].(string) }
		rows = append(rows, row{s("code"), s("name"), s("kind"), s("status"), s("successor"), check})
	}
	require.Equal(t, []row{
		{"19.71", "Kota Pangkal Pinang", "city", "current", "", ""},
		{"64.01.04", "Tanah Grogot, Kabupaten Paser", "district", "current", "", ""},
		{"35.07.24.2001", "Singosari, Kabupaten Malang", "", "current", "", ""},
		{"91.02", "Kabupaten Jayawijaya", "regency", "retired", "95.01", "REF-005"},
		{"99", "", "", "unknown", "", "REF-005"},
		{"", "", "", "", "", "DOC-012"},
		{"", "", "", "", "", "DOC-012"},
		{"", "", "", "", "", "REF-007"},
		{"", "", "", "", "", "REF-006"},
	}, rows)
	require.Len(t, got[7]["matches"], 3, "a name that many places share gives them all")
	require.Len(t, got[0]["matches"], 1)
	require.Empty(t, got[8]["matches"])
}

func TestInspectDates(t *testing.T) {
	got := objects(t, run("2025-12-31\n31/12/2025\n2026-02-30\n\n", "inspect", "date", "-on", "2026-12-31", "-").stdout)
	require.Len(t, got, 4)
	require.Equal(t, "2025-12-31", got[0]["value"])
	require.Equal(t, false, got[0]["repaired"])
	require.EqualValues(t, 1, got[0]["age"])
	require.Equal(t, true, got[1]["repaired"])
	require.Equal(t, map[string]any{"id": "31 Desember 2025", "en": "31 December 2025"}, got[1]["label"])
	for _, o := range got[2:] {
		require.Empty(t, o["value"])
		require.Nil(t, o["age"])
		require.Len(t, o["findings"], 1)
	}
	require.Nil(t, objects(t, run("", "inspect", "date", "2025-12-31").stdout)[0]["age"])
}

// A line of any length is one value, and what follows it is read.
func TestInspectGoesOn(t *testing.T) {
	for _, length := range []int{maxLine - 1, maxLine, maxLine + 1, 5*maxLine + 3} {
		for _, end := range []string{"\n", "\r\n"} {
			got := objects(t, run(strings.Repeat("9", length)+end+"3171010101909901", "inspect", "nik", "-").stdout)
			require.Len(t, got, 2, length)
			require.Equal(t, "length", got[0]["reason"])
			require.Equal(t, true, got[1]["well_formed"])
		}
	}
	require.Empty(t, run("", "inspect", "nik", "-").stdout)
}

// TestCheckSaysWhatItSaid compares what check writes with golden outputs.
func TestCheckSaysWhatItSaid(t *testing.T) {
	for _, c := range []struct {
		name string
		code int
		args []string
	}{
		{"clean", exitClean, []string{"../../../examples/paser/dataset.json", "../../../examples/paser/policy.json"}},
		{"warnings", exitClean, []string{"testdata/warnings.json"}},
		{"faults", exitFindings, []string{"testdata/faults.json", "-lang", "id"}},
		{"faults_en", exitFindings, []string{"-lang=en", "testdata/faults.json"}},
		{"faults_json", exitFindings, []string{"testdata/faults.json", "testdata/warnings.json", "-format", "json"}},
		{"policy_en", exitFindings, []string{"testdata/policy.json", "-lang", "en", "-on", "2026-03-02"}},
		{"truncated_en", exitUnreadable, []string{"testdata/truncated.json", "testdata/warnings.json", "-lang", "en"}},
	} {
		r := run("", append([]string{"check"}, c.args...)...)
		require.Equal(t, c.code, r.code, c.name)
		require.Empty(t, r.stderr, c.name)
		golden := filepath.Join("testdata", "check_"+c.name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "%s: run with -update and read the difference", c.name)
		require.NotContains(t, r.stdout, "6401043203089901", "no identity number is echoed")
	}
}

// TestPolicyCheckSaysWhatItSaid compares what policy check writes of policies that are
// bad on purpose with golden outputs, which have every kind of fault in a policy.
func TestPolicyCheckSaysWhatItSaid(t *testing.T) {
	told := map[string]bool{}
	for _, lang := range []string{"id", "en"} {
		r := run("", "policy", "check", "-lang", lang, "testdata/bad_policy.json", "testdata/idle_policy.json", "testdata/loose_policy.json", "testdata/open_policy.json")
		require.Equal(t, exitFindings, r.code)
		require.Empty(t, r.stderr)
		golden := filepath.Join("testdata", "policy_check_"+lang+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "run with -update and read the difference")
		for _, id := range regexp.MustCompile(`POL-\d+`).FindAllString(r.stdout, -1) {
			told[id] = true
		}
	}
	// what takes more than one policy, more room than there is, or a day of decision
	elsewhere := []string{"POL-004", "POL-013", "POL-014", "POL-015", "POL-017", "POL-018", "POL-019", "POL-021", "POL-042"}
	for _, info := range eligibility.Checks() {
		if id := string(info.ID); strings.HasPrefix(id, "POL-") && !slices.Contains(elsewhere, id) {
			require.True(t, told[id], id)
		}
	}
	require.Contains(t, run("", "policy", "check", "../../../examples/paser/policy.json").stdout, "policy.json: ")
	require.Equal(t, exitUnreadable, run("", "policy", "check", "testdata/none.json").code)
	require.Equal(t, exitUnreadable, run("{", "policy", "check", "-").code)
	for _, args := range [][]string{{"policy"}, {"policy", "mend"}, {"policy", "check"}, {"policy", "sql"}, {"policy", "sql", "-dialect", "oracle", "x.json"}, {"decide"}, {"decide", "-policy", "p.json"},
		{"decide", "-policy", "testdata/bad_policy.json", "-"}, {"decide", "-policy", "../../../examples/paser/policy.json", "-date", "tomorrow=2026-01-01", "-"}, {"decide", "-policy", "../../../examples/paser/policy.json", "testdata/none.jsonl"}} {
		r := run("", args...)
		require.Equal(t, exitUnreadable, r.code, args)
		require.NotEmpty(t, r.stderr, args)
	}
}

// TestDecideSaysWhatItSaid decides applicants, some of them badly written, and
// compares the answers with golden ones.
func TestDecideSaysWhatItSaid(t *testing.T) {
	policy := []string{"decide", "-policy", "../../../examples/paser/policy.json", "-on", "2026-02-01", "-date", "batch_start=2026-03-02"}
	for name, args := range map[string][]string{
		"json": {"testdata/evidence.jsonl"}, "csv": {"testdata/evidence.csv"},
		"id": {"testdata/evidence.jsonl", "-explain", "id"}, "en": {"testdata/evidence.jsonl", "-explain=en"},
	} {
		r := run("", slices.Concat(policy, args)...)
		require.Equal(t, exitFindings, r.code, name)
		require.Empty(t, r.stderr)
		golden := filepath.Join("testdata", "decide_"+name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "%s: run with -update and read the difference", name)
		require.NotContains(t, r.stdout, "6401043203089901", "no identity number is echoed")
	}
	text, err := os.ReadFile("testdata/evidence.jsonl")
	require.NoError(t, err)
	require.Equal(t, run("", slices.Concat(policy, []string{"testdata/evidence.jsonl"})...).stdout, run(string(text), slices.Concat(policy, []string{"-"})...).stdout)
	r := run("{\"id\":1,\"evidence\":{\"in_school\":true}}\n", "decide", "-policy", "../../../examples/paser/policy.json", "-")
	require.Equal(t, exitClean, r.code)
	require.Contains(t, r.stderr, "batch_start tidak diberikan")
	require.JSONEq(t, `{"id":1,"verdict":"ineligible","met":[],"unmet":["SEKOLAH"],"unknown":["KTP","USIA"],"missing":[]}`, r.stdout)
	require.Empty(t, run("", "decide", "-policy", "../../../examples/paser/policy.json", "-").stdout)

	sql := run("", "policy", "sql", "../../../examples/paser/policy.json", "-dialect", "sqlite", "-date", "batch_start=2026-03-02").stdout
	require.Contains(t, sql, "CASE WHEN verdict IS TRUE THEN 'eligible'")
	require.Contains(t, run("", "policy", "sql", "../../../examples/paser/policy.json", "-ddl").stdout, "COMMENT ON COLUMN evidence.\"residence\"")
}

func TestCheckReadsStandardInput(t *testing.T) {
	policy, err := os.ReadFile("testdata/policy.json")
	require.NoError(t, err)
	r := run(string(policy), "check", "-", "-format=json")
	require.Equal(t, exitFindings, r.code)
	require.Equal(t, "policy", objects(t, r.stdout)[0]["document"])
	r = run(string(policy[:len(policy)-5]), "check", "-", "-format=json")
	require.Equal(t, exitUnreadable, r.code)
	require.Equal(t, "policy", objects(t, r.stdout)[0]["document"], "a truncated policy is still one")

	for _, text := range []string{"", "null", "[]", "\ufeff{}", "\xff\xfe{\x00}\x00", strings.Repeat("[", 100_000), `{"a":` + strings.Repeat("1", 1_000_000)} {
		r := run(text, "check", "-", "-format=json")
		require.NotEqual(t, exitClean, r.code)
		o := objects(t, r.stdout)[0]
		require.Equal(t, "dataset", o["document"])
		require.NotEmpty(t, o["findings"])
	}
}

func TestCheckOfAFileThatIsNotThere(t *testing.T) {
	r := run("", "check", "testdata/absent.json", "testdata/faults.json", "-format", "json")
	require.Equal(t, exitUnreadable, r.code)
	got := objects(t, r.stdout)
	require.Len(t, got, 2, "the others are checked all the same")
	require.NotEmpty(t, got[0]["failure"])
	require.Empty(t, got[0]["document"])
	require.Contains(t, run("", "check", "testdata").stdout, "tidak dapat dibuka", "a folder")
	require.Contains(t, run("", "check", "testdata/absent.json", "-lang", "en").stdout, "cannot be opened")
}

// A log for editors has every finding at the line and column where it is; what is missing
// is at what it is missing in.
func TestSARIF(t *testing.T) {
	type place struct {
		PhysicalLocation struct {
			ArtifactLocation struct{ URI string }
			Region           struct{ StartLine, StartColumn int }
		}
		LogicalLocations []struct{ FullyQualifiedName string }
	}
	type log struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct {
					Name            string
					SemanticVersion string
					Rules           []struct{ ID string }
				}
			}
			Results []struct {
				RuleID, Level string
				RuleIndex     int
				Message       struct{ Text string }
				Locations     []place
			}
		}
	}
	read := func(r result) log {
		t.Helper()
		var l log
		require.NoError(t, json.Unmarshal([]byte(r.stdout), &l))
		require.Equal(t, "2.1.0", l.Version)
		require.Len(t, l.Runs, 1)
		for _, x := range l.Runs[0].Results {
			require.Equal(t, x.RuleID, l.Runs[0].Tool.Driver.Rules[x.RuleIndex].ID)
		}
		return l
	}
	doc := "{\n  \"version\": \"v1\", \"id\": \"é é\", \"title\": {\"id\": \"Á\"},\n  \"phase\": \"x\",\n  \"centre\": {\"centres\": [\n    {\"id\": \"a\"}]}}"
	r := run(doc, "check", "-", "-format", "sarif", "-lang", "en")
	require.Equal(t, exitFindings, r.code)
	var got []string
	for _, x := range read(r).Runs[0].Results {
		at := x.Locations[0]
		got = append(got, fmt.Sprintf("%s %s %d:%d %s", x.RuleID, x.Level, at.PhysicalLocation.Region.StartLine, at.PhysicalLocation.Region.StartColumn, at.LogicalLocations[0].FullyQualifiedName))
		require.Equal(t, "-", at.PhysicalLocation.ArtifactLocation.URI)
	}
	require.Contains(t, got, "DOC-014 error 2:20 /id")
	require.Contains(t, got, "REF-001 error 3:3 /phase")
	require.Contains(t, got, "DOC-009 error 5:5 /centre/centres/0/name")

	r = run("{\n \"id\": \"terpotong", "check", "-", "-format=sarif")
	require.Equal(t, exitUnreadable, r.code)
	l := read(r)
	require.Equal(t, 2, l.Runs[0].Results[0].Locations[0].PhysicalLocation.Region.StartLine)

	r = run("", "check", "testdata/absent.json", "testdata/faults.json", "-format=sarif")
	l = read(r)
	require.Equal(t, "unreadable", l.Runs[0].Results[0].RuleID)
	require.Greater(t, len(l.Runs[0].Results), 2, "one log holds all files")

	r = run("", "check", "../../testdata/v1/valid/dataset/minimal.json", "-format=sarif")
	require.Zero(t, r.code)
	require.Empty(t, read(r).Runs[0].Results)
	require.Contains(t, r.stdout, "\"results\": []")
}

func TestSchemas(t *testing.T) {
	r := run("", "schema")
	require.Zero(t, r.code)
	require.Equal(t, len(schema.Entries()), strings.Count(r.stdout, "\n"))
	for _, e := range schema.Entries() {
		for _, name := range []string{e.Name, e.ID} {
			r := run("", "schema", name)
			require.Zero(t, r.code)
			var file map[string]any
			require.NoError(t, json.Unmarshal([]byte(r.stdout), &file))
			require.Equal(t, e.ID, file["$id"])
		}
	}
}

func TestCodeLists(t *testing.T) {
	r := run("", "codelist")
	require.Zero(t, r.code)
	require.Equal(t, len(schema.Contents().CodeLists), strings.Count(r.stdout, "\n"))
	require.Contains(t, run("", "codelist", "sex").stdout, "female,perempuan,female,")
	var list struct{ ID string }
	require.NoError(t, json.Unmarshal([]byte(run("", "codelist", "sex", "-format", "json").stdout), &list))
	require.Equal(t, "sex", list.ID)
}

func TestDictionary(t *testing.T) {
	r := run("", "dictionary")
	require.Zero(t, r.code)
	require.Contains(t, r.stdout, "Enrolment\tKepesertaan\tKepesertaan adalah satu orang dalam satu angkatan, dari pendaftaran sampai penelusuran alumni.\n")
	require.Contains(t, run("", "dictionary", "-lang", "en").stdout, "BuildingProject\tBuilding project\tA Project builds one training centre.\n")
	for lang, want := range map[string][2]string{
		"id": {"BuildingProject\tProyek pembangunan lembaga pelatihan\tProyek pembangunan satu lembaga pelatihan.\n", "\nbuilder\tPelaksana pembangunan\tSiapa yang membangun.\n"},
		"en": {"BuildingProject\tBuilding project\tA Project builds one training centre.\n", "\nbuilder\tBuilder\tWho builds.\n"},
	} {
		r := run("", "dictionary", "building_project", "-format", "text", "-lang", lang)
		require.Zero(t, r.code)
		require.True(t, strings.HasPrefix(r.stdout, want[0]), r.stdout)
		require.Contains(t, r.stdout, want[1])
	}
	for _, name := range []string{"BuildingProject", "building_project"} {
		r := run("", "dictionary", name)
		require.Zero(t, r.code)
		rows, err := csv.NewReader(strings.NewReader(r.stdout)).ReadAll()
		require.NoError(t, err)
		require.Equal(t, []string{"type", "property"}, rows[0][:2])
		require.Equal(t, []string{"BuildingProject", "id"}, rows[1][:2])
		for _, row := range rows[1:] {
			require.Equal(t, "BuildingProject", row[0])
		}
	}
	require.True(t, strings.HasPrefix(run("", "dictionary", "enrolment", "-format", "markdown").stdout, "# Kepesertaan\n"))
}

func TestChecks(t *testing.T) {
	lines := strings.Count(run("", "checks").stdout, "\n")
	require.Equal(t, lines, strings.Count(run("", "checks", "-lang=en").stdout, "\n"))
	ids := map[string]bool{}
	for line := range strings.Lines(run("", "checks").stdout) {
		id, _, _ := strings.Cut(line, "\t")
		ids[id] = true
	}
	for _, c := range dataset.Checks() {
		require.True(t, ids[string(c.ID)], c.ID)
	}
	require.Equal(t, `BAT-002	The quota must be above zero, and the fewest participants must not be more than it.
	Correct quota or min_participants.
	version 1, since 0.1.0
	basis: running of training
	at: batch/quota: error
		reads: /min_participants, /quota
	at: batch (move of a lifecycle): error
`, run("", "checks", "bat-002", "-lang", "en").stdout)
	require.Contains(t, run("", "checks", "CTR-006").stdout, "\tversi 2 (0.2.0), sejak 0.1.0\n")
	require.Contains(t, run("", "checks", "CTR-006", "-lang=en").stdout, "version 2 (0.2.0), since 0.1.0")
	require.Contains(t, run("", "checks", "ATT-003").stdout, "isian teks: from (time), given (time)")
	require.Contains(t, run("", "checks", "CON-001", "-lang=en").stdout, "reads among others: /environment,")
	require.Contains(t, run("", "checks", "BKK-002").stdout, "draf peringatan, final kesalahan")
	require.Contains(t, run("", "checks", "PAY-012").stdout, "payment (langkah daur hidup): kesalahan")
}

// A check that is retired says since when, and what asks instead.
func TestRetiredChecks(t *testing.T) {
	x := check{ID: "A-001", Version: 2, Status: "retired", Since: "0.1.0", Changed: "0.2.0", Until: "1.0.0", Successor: "A-002"}
	var b strings.Builder
	x.describe(&b, false, blk.English)
	require.Equal(t, "A-001\tretired since 1.0.0; see A-002\n\tversion 2 (0.2.0), since 0.1.0\n", b.String())
	x.Successor = ""
	require.Equal(t, "ditarik sejak 1.0.0", x.title(blk.Indonesian))
}

func TestCommandsThatAreNotUnderstood(t *testing.T) {
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{}, "pemakaian: vokasi COMMAND"},
		{[]string{"validate"}, `there is no command "validate"`},
		{[]string{"inspect"}, "inspect needs a kind"},
		{[]string{"inspect", "nisn", "1"}, `there is no kind "nisn"`},
		{[]string{"inspect", "nik"}, "inspect needs a value"},
		{[]string{"inspect", "nik", "1", "-on", "kemarin"}, "-on"},
		{[]string{"inspect", "nik", "1", "-on"}, "needs a value behind it"},
		{[]string{"check"}, "check needs a file"},
		{[]string{"check", "-on"}, "needs a value behind it"},
		{[]string{"check", "x", "-format", "xml"}, `there is no format "xml"`},
		{[]string{"check", "x", "-lang", "jv"}, `there is no language "jv"`},
		{[]string{"check", "x", "-strict"}, `there is no flag "-strict"`},
		{[]string{"sheet"}, "sheet needs a kind"},
		{[]string{"sheet", "grades", "x.csv"}, `there is no kind "grades"`},
		{[]string{"sheet", "outcomes"}, "sheet needs a file"},
		{[]string{"sheet", "outcomes", "x.csv", "-on", "2026-03-02"}, `there is no flag "-on"`},
		{[]string{"sheet", "outcomes", "x.csv", "-format", "csv"}, `there is no format "csv"`},
		{[]string{"sheet", "outcomes", "x.csv", "-lang", "jv"}, `there is no language "jv"`},
		{[]string{"synth", "ten"}, "synth takes flags alone"},
		{[]string{"synth", "-n", "ten"}, "-n"},
		{[]string{"synth", "-n", "-5"}, "-n: The size of the cohort"},
		{[]string{"synth", "-region", "64.01.01", "-n", "2000000"}, "from 0 to 1014700"},
		{[]string{"synth", "-seed", "-1"}, "-seed"},
		{[]string{"synth", "-on", "besok"}, "-on"},
		{[]string{"synth", "-on", "1800-01-01"}, "-on: The year of application"},
		{[]string{"synth", "-region", "paser"}, "-region"},
		{[]string{"synth", "-region", "64", "-region", "99"}, "-region 99: The region"},
		{[]string{"synth", "-batch", "las 1"}, `-batch "las 1": An identifier`},
		{[]string{"synth", "-missing", "5"}, "-missing"},
		{[]string{"synth", "-missing", "100.01"}, "-missing: The share"},
		{[]string{"synth", "-format", "xml"}, `there is no format "xml"`},
		{[]string{"schema", "blk"}, `there is no schema "blk"`},
		{[]string{"schema", "centre", "person"}, "one name at most"},
		{[]string{"schema", "-x"}, `there is no flag "-x"`},
		{[]string{"codelist", "colour"}, `there is no code list "colour"`},
		{[]string{"codelist", "sex", "shift"}, "one name at most"},
		{[]string{"codelist", "sex", "-format", "xml"}, `there is no format "xml"`},
		{[]string{"dictionary", "Participant"}, `there is no type "Participant"`},
		{[]string{"dictionary", ""}, `there is no type ""`},
		{[]string{"dictionary", "Centre", "Batch"}, "one name at most"},
		{[]string{"dictionary", "Centre", "-format", "json"}, `there is no format "json"`},
		{[]string{"dictionary", "Sex", "-format", "markdown"}, "Sex has no page of its own: see codelists/sex.csv"},
		{[]string{"dictionary", "NIK", "-format", "markdown"}, "NIK has no page of its own: see dictionary/README.md#nik"},
		{[]string{"dictionary", "-lang", "jv"}, `there is no language "jv"`},
		{[]string{"checks", "XYZ-001"}, `there is no check "XYZ-001"`},
		{[]string{"checks", "BAT-001", "BAT-002"}, "one name at most"},
		{[]string{"checks", "-lang", "jv"}, `there is no language "jv"`},
		{[]string{"diff"}, "diff needs two folders"},
		{[]string{"diff", "../../v1"}, "diff needs two folders"},
		{[]string{"diff", "../../v1", "../../v1", "../../v1"}, "diff needs two folders"},
		{[]string{"diff", "testdata/absent", "../../v1"}, "testdata/absent"},
		{[]string{"diff", "../../v1", "testdata/absent"}, "testdata/absent"},
		{[]string{"diff", "../../v1", "../../v1/centre.schema.json"}, "two folders or two schemas"},
		{[]string{"diff", ".", "../../v1"}, ". cannot be compared: there are no published files"},
		{[]string{"diff", "../../v1/centre.schema.json", "testdata/policy.json"}, "testdata/policy.json cannot be compared: centre.schema.json is no JSON Schema"},
		{[]string{"diff", "testdata/truncated.json", "../../v1/centre.schema.json"}, "truncated.json is not JSON"},
		{[]string{"diff", "a", "b", "-format", "xml"}, `there is no format "xml"`},
		{[]string{"diff", "a", "b", "-lang", "jv"}, `there is no language "jv"`},
		{[]string{"diff", "a", "b", "-fail-on", "text"}, `there is no -fail-on "text"`},
		{[]string{"diff", "a", "b", "-show", "all"}, `there is no -show "all"`},
		{[]string{"docs"}, "docs needs a folder"},
		{[]string{"docs", "site"}, "flags alone"},
		{[]string{"docs", "-out"}, "needs a value behind it"},
		{[]string{"docs", "-out", "site", "-lang", "jv"}, `there is no language "jv"; there are id, en and both`},
	} {
		args := slices.Clone(c.args)
		if len(args) > 0 {
			args = slices.Insert(args, 1, "-lang", "en")
		}
		r := run("", args...)
		require.Equal(t, exitUnreadable, r.code, c.args)
		require.Contains(t, r.stderr, c.says)
		require.Empty(t, r.stdout)
		if other := run("", c.args...); len(args) > 0 {
			require.Equal(t, exitUnreadable, other.code, c.args)
			require.NotEqual(t, r.stderr, other.stderr, "the same in Indonesian")
		}
	}
}

// What looks like a flag but is none is a value of inspect; "--" ends the flags.
func TestValuesThatLookLikeFlags(t *testing.T) {
	got := objects(t, run("", "inspect", "rupiah", "-Rp1.500", "-5", "--", "-on", "-", "--").stdout)
	var inputs []any
	for _, o := range got {
		inputs = append(inputs, o["input"])
	}
	require.Equal(t, []any{"-Rp1.500", "-5", "-on", "--"}, inputs, "the lone - reads no lines here")
}

// broken fails to write, or to read.
type broken struct{}

var errBroken = errors.New("broken pipe")

func (broken) Write([]byte) (int, error) { return 0, errBroken }
func (broken) Read([]byte) (int, error)  { return 0, errBroken }

func TestBrokenPipes(t *testing.T) {
	for _, args := range [][]string{{"help"}, {"--help"}, {"help", "check"}, {"help", "policy"}, {"check", "-h"}, {"inspect", "nik", "1"}, {"inspect", "date", "-"}, {"check", "testdata/faults.json"}, {"check", "testdata/absent.json"}, {"check", "testdata/faults.json", "-format=json"}, {"check", "testdata/faults.json", "-format=sarif"}, {"check", "-"}, {"sheet", "outcomes", "-"}, {"sheet", "outcomes", "testdata/outcomes.csv"}, {"sheet", "outcomes", "testdata/outcomes.csv", "-format=json"}, {"synth", "-n", "1"}, {"synth", "-n", "1000"}, {"schema"}, {"schema", "centre"}, {"codelist"}, {"codelist", "sex"}, {"dictionary"}, {"dictionary", "centre"}, {"checks"}, {"diff", "../../v1", "../../v1"}, {"diff", "testdata/hall_old.json", "testdata/hall_new.json"}, {"diff", "testdata/hall_old.json", "testdata/hall_new.json", "-format=json"}, {"docs", "-lang", "id", "-out", filepath.Join(t.TempDir(), "site")}} {
		var stderr bytes.Buffer
		c := command{stdin: broken{}, stdout: broken{}, stderr: &stderr}
		require.Equal(t, exitUnreadable, c.run(args), args)
		require.Contains(t, stderr.String(), errBroken.Error(), args)
		require.NotContains(t, stderr.String(), "vokasi help", "%q: the call is not at fault", args)
	}
}
