package gen

import (
	"fmt"
	"log/slog"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
)

// definitions returns the generator with all definitions, and their dictionary.
func definitions(t *testing.T) (*generator, *dictionary) {
	t.Helper()
	t.Chdir("../../..") // comments are read from below the root of the module
	g, err := shared()
	require.NoError(t, err)
	return g, g.newDictionary()
}

var shared = sync.OnceValues(newGenerator)

// Every property and every type that is no code list is called something in
// Indonesian.
func TestEverythingHasALabel(t *testing.T) {
	g, d := definitions(t)
	missing := map[string]string{}
	for _, name := range d.types {
		if d.label[name].ID == "" {
			missing[name] = firstSentence(g.defs[name].Description)
		}
		for _, p := range d.properties[name] {
			if p.label.ID == "" {
				missing[p.name] = name + ": " + firstSentence(p.meaning.EN)
			}
			require.NotEmpty(t, p.label.EN)
		}
	}
	var lines []string
	for _, name := range sortedKeys(missing) {
		lines = append(lines, fmt.Sprintf("%s = \t# %s", name, missing[name]))
	}
	require.Empty(t, lines, "complete these lines with the Indonesian word, in schema/internal/gen/labels.txt (without what is behind the tab; Type.property = … where it means something else in one type), then run go generate ./schema:\n%s", strings.Join(lines, "\n"))
}

// The tables say nothing of what is not published, unless they say that it is not yet.
func TestTablesHoldWhatIsPublished(t *testing.T) {
	g, d := definitions(t)
	published := map[string]bool{}
	for _, name := range d.types {
		published[name] = true
		for _, p := range d.properties[name] {
			published[p.name], published[name+"."+p.name] = true, true
		}
	}
	var stale []string
	for file, table := range map[string]string{"labels.txt": labelLines, "personal.txt": personalLines, "aliases.txt": aliasLines} {
		for _, e := range entriesOf(table) {
			if !e.ahead && !published[e.key] {
				stale = append(stale, file+": "+e.key)
			}
		}
	}
	for _, columns := range columnProperties {
		for _, properties := range columns {
			for at := range strings.FieldsSeq(strings.Trim(properties, "-")) {
				if !published[at] {
					stale = append(stale, "columnProperties: "+at)
				}
			}
		}
	}
	slices.Sort(stale)
	require.Empty(t, stale, "nothing that is published has these names: remove the lines, or move them behind the line %q:\n%s", ahead, strings.Join(stale, "\n"))
	words := tableOf(labelLines)
	for _, e := range entriesOf(labelLines) {
		if of, name, ok := strings.Cut(e.key, "."); ok {
			require.NotEqual(t, words[name], e.value, "%s says what %s says", e.key, name)
		} else if g.defs[of] != nil {
			_, ok := g.codeListOf(of)
			require.False(t, ok, "%s has the label of its code list", of)
		}
	}
}

// What masks itself in Go is personal data in the dictionary: values of such a type
// wherever they stand, and something of each record that masks itself.
func TestWhatMasksItselfIsPersonal(t *testing.T) {
	g, d := definitions(t)
	logValuer := reflect.TypeFor[slog.LogValuer]()
	for _, value := range []string{"NIK", "NIP", "FamilyCardNumber", "AccountNumber"} {
		require.True(t, g.byName[value].Implements(logValuer), value)
	}
	masked := map[string]bool{} // types that mask themselves
	for name, typ := range g.byName {
		masked[name] = typ.Kind() != reflect.Interface && (typ.Implements(logValuer) || reflect.PointerTo(typ).Implements(logValuer))
	}
	// holds reports whether a definition has personal data in it.
	seen := map[string]bool{}
	var holds func(name string) bool
	holds = func(name string) bool {
		if seen[name] {
			return false
		}
		seen[name] = true
		for _, p := range d.properties[name] {
			if p.personal.class != "" || p.refers != "" && p.kind != kinds[identifierName] && holds(p.refers) {
				return true
			}
		}
		return false
	}
	counted := 0
	for _, name := range d.types {
		for _, p := range d.properties[name] {
			if masked[p.refers] && d.properties[p.refers] == nil && !p.list && p.kind != kinds[identifierName] {
				require.NotEmpty(t, p.personal.class, "%s.%s is a %s, which masks itself: say in personal.txt what class of personal data it is", name, p.name, p.refers)
				counted++
			}
		}
		if masked[name] && d.properties[name] != nil {
			clear(seen)
			require.True(t, holds(name), "%s masks itself and personal.txt has nothing of it", name)
			counted++
		}
	}
	require.Greater(t, counted, 10)
}

// What is personal in one type is so under the same name in another, for what can mean
// nothing else.
func TestPersonalNames(t *testing.T) {
	_, d := definitions(t)
	for _, name := range d.types {
		for _, p := range d.properties[name] {
			if slices.Contains([]string{"nik", "nip", "family_card_number", "birth_date", "birth_place", "sex", "title_prefix", "title_suffix", "account_number", "disabilities", "disability"}, p.name) {
				require.NotEmpty(t, p.personal.class, "%s.%s", name, p.name)
			}
			if p.personal.class != "" {
				require.True(t, blk.Confidence(p.personal.confidence).IsValid(), "%s.%s", name, p.name)
			}
		}
	}
}

// Within a type no name of a column means two properties.
func TestAliasesAreNotAmbiguous(t *testing.T) {
	_, d := definitions(t)
	for _, name := range d.types {
		meaning := map[string]string{}
		for _, p := range d.properties[name] {
			meaning[blk.FoldName(p.name)] = p.name
		}
		for _, p := range d.properties[name] {
			for _, alias := range p.aliases {
				require.NotContains(t, alias, "|", "the table separates them by it")
				folded := blk.FoldName(alias)
				require.NotEmpty(t, folded)
				require.True(t, meaning[folded] == "" || meaning[folded] == p.name, "%s: %q means %s and %s", name, alias, meaning[folded], p.name)
				meaning[folded] = p.name
			}
		}
	}
}

// Every heading that the sheets read becomes an alias of the property it is read into,
// and no column is mapped that no sheet has.
func TestColumnsOfSheets(t *testing.T) {
	aliases := columnAliases()
	require.Contains(t, aliases["Person.nik"], "no_ktp")
	require.Contains(t, aliases["Person.sex"], "jk")
	require.Contains(t, aliases["Person.birth_date"], "tgl_lahir")
	require.Contains(t, aliases["Person.name"], "nama_lengkap")
	require.Contains(t, aliases["BudgetLine.local_account"], "kode rek")
	columns := map[string][]string{}
	for _, c := range sheet.Participants().Columns {
		columns["participants"] = append(columns["participants"], c.Name)
	}
	for _, c := range sheet.Applicants().Columns {
		require.Contains(t, columns["participants"], c.Name, "the list of applicants has a column that participants do not have: map it too")
	}
	for _, c := range sheet.Attendance().Columns {
		columns["attendance"] = append(columns["attendance"], c.Name)
	}
	for _, c := range sheet.Outcomes().Columns {
		columns["outcomes"] = append(columns["outcomes"], c.Name)
	}
	for _, c := range budgetsheet.Lines().Columns {
		columns["budget_lines"] = append(columns["budget_lines"], c.Name)
	}
	for _, c := range budgetsheet.Entries().Columns {
		columns["ledger_entries"] = append(columns["ledger_entries"], c.Name)
	}
	require.Len(t, columnProperties, len(columns))
	for list, properties := range columnProperties {
		require.ElementsMatch(t, columns[list], sortedKeys(properties), list)
	}
}

// Every union says by its property kind what it is, which the discriminator of OpenAPI
// and the pages rest on.
func TestUnionsAreTagged(t *testing.T) {
	g, _ := definitions(t)
	found := 0
	for name, s := range g.defs {
		if s.OneOf == nil || s.OneOf[0].Ref == "" {
			continue
		}
		found++
		seen := map[any]bool{}
		for _, x := range s.OneOf {
			variant := path.Base(x.Ref)
			kind, ok := g.defs[variant].Properties.Get("kind")
			require.True(t, ok && len(kind.Enum) == 1 && !seen[kind.Enum[0]], "%s: %s", name, variant)
			seen[kind.Enum[0]] = true
		}
	}
	require.Positive(t, found)
}

func TestWordsOfNames(t *testing.T) {
	for name, want := range map[string]string{"BatchSeats": "batch seats", "ApplicantID": "applicant ID", "NIK": "NIK", "OnTheJobTraining": "on the job training", "VIN": "VIN", "Rule": "rule"} {
		require.Equal(t, want, spaced(name))
	}
	for name, want := range map[string]string{"BuildingProject": "building_project", "NIK": "nik", "OneOfRule": "one_of_rule"} {
		require.Equal(t, want, snake(name))
	}
	require.Equal(t, "KTP region", sentence("ktp region"))
	require.Equal(t, bilingual{"Tanggal", "Date"}, labels{"on": "Tanggal | Date"}.property("Amendment", "on"))
	require.Equal(t, bilingual{"Berlaku sejak", "On"}, labels{"on": "Tanggal | Date", "Sanction.on": "Berlaku sejak"}.property("Sanction", "on"))
	require.Equal(t, bilingual{"", "Birth date"}, labels{}.property("Person", "birth_date"))
}

func TestEntriesOfTables(t *testing.T) {
	list := entriesOf("# a\n\nb = c | d\n" + ahead + "\ne.f = g\n")
	require.Equal(t, []entry{{"b", "c | d", false}, {"e.f", "g", true}}, list)
	for _, bad := range []string{"a", "a =", "a = b\na = c"} {
		require.Panics(t, func() { entriesOf(bad) }, bad)
	}
	require.Equal(t, personal{"specific", "UU 27/2022 Pasal 4 ayat (2) huruf a", "low"}, personalOf("specific 2a low"))
	for _, bad := range []string{"general", "general 2a low", "specific 3a low", "secret 2a low", "general 3ab low"} {
		require.Panics(t, func() { personalOf(bad) }, bad)
	}
}
