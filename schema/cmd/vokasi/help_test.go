package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{"help"}, {"-h"}, {"--help"}} {
		r := run("", args...)
		require.Zero(t, r.code, args)
		require.Equal(t, overview(blk.Indonesian), r.stdout, args)
		r = run("", append(args, "-lang", "en")...)
		require.Equal(t, overview(blk.English), r.stdout, args)
	}
	for i := range topics {
		name := strings.Fields(topics[i].name)
		for lang, flags := range map[blk.Lang][]string{blk.Indonesian: nil, blk.English: {"-lang", "en"}} {
			want := topics[i].page(lang)
			for _, args := range [][]string{append([]string{"help"}, name...), append(slices.Clone(name), "-h"), append(slices.Clone(name), "x", "--help")} {
				r := run("", append(args, flags...)...)
				require.Zero(t, r.code, args)
				require.Equal(t, want, r.stdout, args)
				require.Empty(t, r.stderr)
			}
			require.Contains(t, overview(lang), topics[i].does.In(lang))
		}
	}
	both := run("", "help", "policy").stdout
	require.Equal(t, both, run("", "policy", "-h").stdout)
	require.Contains(t, both, "vokasi policy check")
	require.Contains(t, both, "vokasi policy sql")
	r := run("", "help", "-lang", "en", "chekc")
	require.Equal(t, exitUnreadable, r.code)
	require.Contains(t, r.stderr, "did you mean check?")
}

// A flag that stands before the command is no command.
func TestFlagsStandBehindTheCommand(t *testing.T) {
	for _, args := range [][]string{{"-lang", "en", "check", "f"}, {"--lang=en", "check", "f"}, {"-lang", "en"}} {
		r := run("", args...)
		require.Equal(t, exitUnreadable, r.code)
		require.Equal(t, "vokasi: flags stand behind the command, not before it, such as vokasi check -lang en FILE\nSee: vokasi help -lang en\n", r.stderr)
	}
	require.Contains(t, run("", "-on", "2026-03-02", "check", "f").stderr, "pilihan ditulis di belakang perintahnya")
	require.Contains(t, run("", "-").stderr, `tidak ada perintah "-"`)
}

// The last of several flags counts, for what is told and for what is said of the call.
func TestTheLastLanguageCounts(t *testing.T) {
	for want, args := range map[blk.Lang][]string{blk.Indonesian: {"-lang", "en", "-lang", "id"}, blk.English: {"-lang=id", "--lang=en"}} {
		told := map[blk.Lang]string{blk.Indonesian: "tidak dapat dibuka", blk.English: "cannot be opened"}[want]
		require.Contains(t, run("", append([]string{"check", "nope"}, args...)...).stdout, told)
		require.Contains(t, run("", append([]string{"policy", "sql", "nope"}, args...)...).stderr, told)
	}
	for want, args := range map[blk.Lang]string{blk.Indonesian: "-explain en -lang id", blk.English: "-explain id -explain en"} {
		require.Equal(t, want, languageOf(strings.Fields(args)), args)
	}
	require.Equal(t, blk.English, languageOf([]string{"-lang", "en", "-explain", "id"}))
}

// A list is named behind what was meant, or alone; of numbers none is meant.
func TestNoSuchOfLongLists(t *testing.T) {
	for args, want := range map[string]string{
		"schema xyzxyz":           "tidak ada skema \"xyzxyz\"; daftarnya: vokasi schema\n",
		"schema xyzxyz -lang en":  "there is no schema \"xyzxyz\"; the list: vokasi schema\n",
		"schema centr":            "tidak ada skema \"centr\"; maksudnya centre? Daftarnya: vokasi schema\n",
		"schema centr -lang en":   "there is no schema \"centr\"; did you mean centre? The list: vokasi schema\n",
		"checks BAT-999":          "tidak ada pemeriksaan \"BAT-999\"; daftarnya: vokasi checks\n",
		"checks BAT-999 -lang en": "there is no check \"BAT-999\"; the list: vokasi checks\n",
	} {
		require.Contains(t, run("", strings.Fields(args)...).stderr, want, args)
	}
}

// Every text is there in both languages, and they differ.
func TestHelpIsInTwoLanguages(t *testing.T) {
	for _, topic := range topics {
		texts := append([]blk.Text{topic.does}, topic.notes...)
		for _, o := range topic.options {
			texts = append(texts, o.text)
		}
		for _, text := range texts {
			require.NotEmpty(t, text.ID, topic.name)
			require.NotEmpty(t, text.EN, topic.name)
			require.NotEqual(t, text.ID, text.EN, topic.name)
		}
		require.NotEmpty(t, topic.examples, topic.name)
	}
}

// A command has the flags that its help tells, and no others.
func TestHelpTellsEveryFlag(t *testing.T) {
	flag := regexp.MustCompile(`^-[a-z-]+`)
	for _, topic := range topics {
		if topic.name == "inspect" { // what is no flag is a value there
			continue
		}
		r := run("", append(strings.Fields(topic.name), "-bogus", "-lang", "en")...)
		_, list, ok := strings.Cut(r.stderr, `there is no flag "-bogus"; there are `)
		require.True(t, ok, r.stderr)
		list, _, _ = strings.Cut(list, "\n")
		had := regexp.MustCompile(`, | and `).Split(list, -1)
		var told []string
		for _, o := range topic.options {
			if name := flag.FindString(o.form); name != "" && !slices.Contains(told, name) {
				told = append(told, name)
			}
		}
		if !slices.Contains(told, "-lang") { // every command has it, for its errors
			told = append(told, "-lang")
		}
		require.ElementsMatch(t, had, told, topic.name)
	}
}

// What stands in the help as an example runs, in a folder with files of the names in it.
func TestExamplesOfHelp(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(folder, "old"), schema.FS()))
	require.NoError(t, os.CopyFS(filepath.Join(folder, "new"), schema.FS()))
	put := func(name string, text []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), text, 0o666))
	}
	for name, source := range map[string]string{
		"dataset.json": "../../../examples/paser/dataset.json", "march.json": "../../../examples/paser/dataset.json", "april.json": "../../../examples/paser/dataset.json",
		"policy.json": "../../../examples/paser/policy.json", "applicants.jsonl": "../../../examples/paser/intake/applicants.jsonl", "plan.json": "../../../examples/paser/intake/plan.json",
		"peserta.csv": "testdata/participants.csv",
	} {
		text, err := os.ReadFile(source)
		require.NoError(t, err)
		put(name, text)
	}
	put("nominal.txt", []byte("Rp 25.000,00\n"))
	put("seed.txt", []byte("undian BLK Paser 2023, 14 April 2023")) // the one that the plan binds
	t.Chdir(folder)
	for _, topic := range topics {
		for _, example := range topic.examples {
			code, errors := shell(t, example)
			require.NotEqual(t, exitUnreadable, code, "%s\n%s", example, errors)
			require.NotContains(t, errors, "vokasi help", example)
		}
	}
	for _, written := range []string{"log.sarif", "seleksi.html", "papan.csv", "hasil/manifest.json", "people.jsonl", "dataset.schema.json", "enrolment.csv", "site/index.html", "situs/index.html"} {
		info, err := os.Stat(written)
		require.NoError(t, err)
		require.NotZero(t, info.Size(), written)
	}
}

// shell runs a line of commands of this program, with | and < and > between words.
func shell(t *testing.T, line string) (code int, errors string) {
	t.Helper()
	var in []byte
	for part := range strings.SplitSeq(line, " | ") {
		words := strings.Fields(part)
		require.Equal(t, "vokasi", words[0])
		var args []string
		to := ""
		for i := 1; i < len(words); i++ {
			switch words[i] {
			case "<":
				text, err := os.ReadFile(words[i+1])
				require.NoError(t, err)
				in = text
				i++
			case ">":
				to = words[i+1]
				i++
			default:
				args = append(args, words[i])
			}
		}
		var stdout, stderr bytes.Buffer
		c := command{stdin: bytes.NewReader(in), stdout: &stdout, stderr: &stderr}
		code = c.run(args)
		errors += stderr.String()
		in = stdout.Bytes()
		if to != "" {
			require.NoError(t, os.WriteFile(to, in, 0o666))
		}
	}
	return code, errors
}

func TestNearest(t *testing.T) {
	names := []string{"centre", "certificate_register", "batch", "sex"}
	for name, want := range map[string]string{"centr": "centre", "center": "centre", "Centre": "centre", "bacth": "batch", "sx": "", "se": "", "sexx": "sex", "participant": "", "": "", "certificateregister": "certificate_register", "xcentrexx": ""} {
		require.Equal(t, want, nearest(name, names), name)
	}
}

// The distance is that of the definition, with changes at either end.
func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"abc", "abc", 0}, {"abc", "axc", 1}, {"abc", "ab", 1}, {"kitten", "sitting", 3}, {"ab", "ba", 2}, {"abcd", "x", 4}} {
		require.Equal(t, c.want, distance(c.a, c.b), "%s, %s", c.a, c.b)
		require.Equal(t, c.want, distance(c.b, c.a), "%s, %s", c.b, c.a)
	}
}
