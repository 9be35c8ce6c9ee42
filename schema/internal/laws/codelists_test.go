package laws

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/schema/dataset"
)

// unpublishedLists are the code lists that no document has a word of.
var unpublishedLists = map[string]string{
	"json_fault": "why a file is no JSON, told in the text of DOC-007",
	"name_mask":  "how a printed list shows names",
}

// declared returns the names of the code lists and of the lifecycles that the sources
// declare.
func declared(t *testing.T) (lists, lifecycles []string) {
	t.Helper()
	literal := func(e ast.Expr) (string, bool) {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return "", false
		}
		s, err := strconv.Unquote(lit.Value)
		return s, err == nil
	}
	name := func(e ast.Expr) string {
		switch e := e.(type) {
		case *ast.Ident:
			return e.Name
		case *ast.SelectorExpr:
			return e.Sel.Name
		case *ast.IndexListExpr:
			if x, ok := e.X.(*ast.SelectorExpr); ok {
				return x.Sel.Name
			}
		}
		return ""
	}
	for _, root := range []string{"blk", "certification", "eligibility", "funding", "schema"} {
		require.NoError(t, filepath.WalkDir(filepath.Join("..", "..", "..", root), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "node_modules") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CallExpr:
					if f := name(n.Fun); f == "NewCodeList" || f == "NewOpenCodeList" {
						if id, ok := literal(n.Args[0]); ok {
							lists = append(lists, id)
						}
					}
				case *ast.CompositeLit:
					if name(n.Type) != "Lifecycle" {
						break
					}
					for _, e := range n.Elts {
						if kv, ok := e.(*ast.KeyValueExpr); ok && name(kv.Key) == "ID" {
							if id, ok := literal(kv.Value); ok {
								lifecycles = append(lifecycles, id)
							}
						}
					}
				}
				return true
			})
			return nil
		}))
	}
	slices.Sort(lists)
	slices.Sort(lifecycles)
	return lists, lifecycles
}

func TestEveryCodeListAndLifecycleIsPublished(t *testing.T) {
	lists, lifecycles := declared(t)
	require.Greater(t, len(lists), 100)
	var published []string
	for _, l := range dataset.CodeLists() {
		published = append(published, l.ID())
	}
	for id := range unpublishedLists {
		require.NotContains(t, published, id)
		published = append(published, id)
	}
	slices.Sort(published)
	require.Equal(t, lists, published, "CodeLists of each package has its lists, and no two have one name")
	var described []string
	for _, l := range dataset.Lifecycles() {
		described = append(described, l.ID)
	}
	slices.Sort(described)
	require.NotEmpty(t, described)
	require.Equal(t, lifecycles, described, "Lifecycles of each package has its lifecycles")
}

func TestCodesArePermanent(t *testing.T) {
	var code []string
	for _, l := range dataset.CodeLists() {
		for _, value := range l.Values() {
			code = append(code, l.ID()+" "+value)
		}
	}
	testGolden(t, "codes.txt", code)
}
