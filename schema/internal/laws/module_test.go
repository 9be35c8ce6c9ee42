package laws

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

const modulePath = "github.com/vokasi/vokasi-go"

// pureRooms are the folders whose code depends on nothing but its arguments.
var pureRooms = []string{"blk", "certification", "eligibility", "funding"}

// A listed is a package as the go command describes it.
type listed struct {
	ImportPath, Dir, Name, Export      string
	Standard                           bool
	GoFiles                            []string
	Imports, TestImports, XTestImports []string
	Deps                               []string
}

// placeOf returns a package's path below the root of the module, "." for the
// root, and false if it is of another module.
func placeOf(importPath string) (string, bool) {
	if importPath == modulePath {
		return ".", true
	}
	return strings.CutPrefix(importPath, modulePath+"/")
}

// isBelow reports whether a slash path is a folder or lies in it.
func isBelow(p, folder string) bool { return p == folder || strings.HasPrefix(p, folder+"/") }

func isPure(p string) bool {
	for _, room := range pureRooms {
		if isBelow(p, room) {
			return true
		}
	}
	return false
}

func goCommand(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return nil, errors.New(string(exit.Stderr))
	}
	return out, err
}

var findRoot = sync.OnceValues(func() (string, error) {
	out, err := goCommand("", "list", "-m", "-f", "{{.Dir}}")
	return strings.TrimSpace(string(out)), err
})

// root returns the folder of the module.
func root(t testing.TB) string {
	t.Helper()
	dir, err := findRoot()
	require.NoError(t, err)
	return dir
}

var listPackages = sync.OnceValues(func() (map[string]*listed, error) {
	dir, err := findRoot()
	if err != nil {
		return nil, err
	}
	out, err := goCommand(dir, "list", "-deps", "-export", "-json=ImportPath,Dir,Name,Export,Standard,GoFiles,Imports,TestImports,XTestImports,Deps", "./...")
	if err != nil {
		return nil, err
	}
	packages := map[string]*listed{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		p := new(listed)
		if err := d.Decode(p); err == io.EOF {
			return packages, nil
		} else if err != nil {
			return nil, err
		}
		packages[p.ImportPath] = p
	}
})

// packages returns the packages of the module and all that they depend on, by
// import path.
func packages(t testing.TB) map[string]*listed {
	t.Helper()
	all, err := listPackages()
	require.NoError(t, err)
	return all
}

// A source is one Go file of the module.
type source struct {
	path string // below the root, with slashes
	fset *token.FileSet
	file *ast.File
}

func (s *source) isTest() bool   { return strings.HasSuffix(s.path, "_test.go") }
func (s *source) folder() string { return path.Dir(s.path) }

// at returns the place of a node as path:line.
func (s *source) at(n ast.Node) string { return s.path + ":" + line(s.fset, n.Pos()) }

// sources returns all Go files of the module, whatever their build constraints,
// in the order of their paths.
func sources(t testing.TB) []*source {
	t.Helper()
	dir := root(t)
	var list []*source
	fset := token.NewFileSet()
	require.NoError(t, filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if p != dir && (strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "_") || d.Name() == "testdata" || d.Name() == "node_modules" || isModule(p)) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		file, err := parser.ParseFile(fset, p, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		below, err := filepath.Rel(dir, p)
		list = append(list, &source{filepath.ToSlash(below), fset, file})
		return err
	}))
	require.NotEmpty(t, list)
	return list
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// checked returns the objects and the types of files that make up a package. A
// file that does not compile by itself is checked as far as it goes.
func checked(t testing.TB, importPath string, fset *token.FileSet, files []*ast.File) (*types.Package, *types.Info) {
	t.Helper()
	all := packages(t)
	open := func(p string) (io.ReadCloser, error) {
		if all[p] == nil {
			return nil, errors.New("not listed: " + p)
		}
		return os.Open(all[p].Export)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", open), Error: func(error) {}}
	p, err := config.Check(importPath, fset, files, info)
	require.NotNil(t, p, "%s: %v", importPath, err)
	return p, info
}

// A room is a package of the module with its parsed and checked code.
type room struct {
	place   string
	sources []*source // without tests
	pkg     *types.Package
	info    *types.Info
}

// roomsOf returns the packages whose place a condition takes.
func roomsOf(t testing.TB, take func(place string) bool) []*room {
	t.Helper()
	byFolder := map[string]*room{}
	var list []*room
	for _, s := range sources(t) {
		if s.isTest() || !take(s.folder()) {
			continue
		}
		r := byFolder[s.folder()]
		if r == nil {
			r = &room{place: s.folder()}
			byFolder[s.folder()] = r
			list = append(list, r)
		}
		r.sources = append(r.sources, s)
	}
	for _, r := range list {
		var files []*ast.File
		for _, s := range r.sources {
			files = append(files, s.file)
		}
		r.pkg, r.info = checked(t, path.Join(modulePath, r.place), r.sources[0].fset, files)
	}
	return list
}

// hasModel reports whether a package is one of those whose names are public:
// the pure rooms and the three of the schema.
func hasModel(place string) bool {
	return isPure(place) && !strings.Contains(place, "/internal/") || place == "schema" || place == "schema/dataset" || place == "schema/report"
}

// typeSpecs calls visit with every type declared at the top level of a package.
func (r *room) typeSpecs(visit func(s *source, spec *ast.TypeSpec, doc *ast.CommentGroup)) {
	for _, s := range r.sources {
		for _, d := range s.file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.TYPE {
				continue
			}
			for _, spec := range g.Specs {
				spec := spec.(*ast.TypeSpec)
				doc := spec.Doc
				if doc == nil && len(g.Specs) == 1 {
					doc = g.Doc
				}
				visit(s, spec, doc)
			}
		}
	}
}

func line(fset *token.FileSet, at token.Pos) string {
	_, place, _ := strings.Cut(fset.Position(at).String(), ".go:")
	number, _, _ := strings.Cut(place, ":")
	return number
}
