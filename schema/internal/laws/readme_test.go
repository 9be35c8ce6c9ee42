package laws

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// block returns the first block of a language in a page.
func block(page, language string) string {
	_, rest, _ := strings.Cut(page, "\n```"+language+"\n")
	text, _, _ := strings.Cut(rest, "```")
	return text
}

func page(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(t), name))
	require.NoError(t, err)
	return string(b)
}

// The program of the README is run, and says what the README says.
func TestReadmeProgramRuns(t *testing.T) {
	readme := page(t, "README.md")
	program := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(program, []byte(block(readme, "go")), 0o666))
	run := exec.Command("go", "run", program)
	run.Dir = root(t)
	out, err := run.CombinedOutput()
	require.NoError(t, err, string(out))
	require.Equal(t, block(readme, "text"), string(out))
}

var link = regexp.MustCompile(`\]\(([^):#]+)\)`)

// Links between files lead somewhere.
func TestLinksOfPages(t *testing.T) {
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "schema/consumers/README.md"} {
		for _, l := range link.FindAllStringSubmatch(page(t, name), -1) {
			_, err := os.Stat(filepath.Join(root(t), filepath.Dir(name), l[1]))
			require.NoError(t, err, "%s: %s", name, l[1])
		}
	}
}
