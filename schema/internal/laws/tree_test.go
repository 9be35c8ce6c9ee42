package laws

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// topLevel is all that may lie at the root of the module.
var topLevel = strings.Fields(`blk certification eligibility funding examples schema
	go.mod go.sum README.md LICENSE NOTICE CHANGELOG.md CONTRIBUTING.md SECURITY.md
	.gitignore .gitattributes .editorconfig .ci .github .golangci.yml staticcheck.conf .git`)

// strangers returns the entries of the root that should not be there. What is
// ignored by a pattern is none.
func strangers(entries, ignored []string) []string {
	return slices.DeleteFunc(slices.Clone(entries), func(name string) bool {
		return slices.Contains(topLevel, name) || !strings.HasSuffix(name, ".go") && slices.ContainsFunc(ignored, func(pattern string) bool {
			match, err := path.Match(strings.Trim(pattern, "/"), name)
			return match && err == nil
		})
	})
}

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root(t))
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	ignored, err := os.ReadFile(filepath.Join(root(t), ".gitignore"))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	require.Empty(t, strangers(names, strings.Fields(string(ignored))))
}

func TestStrangersAreFound(t *testing.T) {
	require.Equal(t, []string{"blk.go", "docs", "pkg"}, strangers([]string{"blk", "blk.go", "docs", "pkg", "README.md", "bin", "a.test"}, []string{"/bin/", "*.test", "*.go"}))
}

func TestNoFileAboveTheRooms(t *testing.T) {
	for _, s := range sources(t) {
		require.NotEqual(t, ".", s.folder(), s.path)
	}
}
