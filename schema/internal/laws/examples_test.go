package laws

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// hasExamples reports whether the law of examples holds for a package.
func hasExamples(place string) bool { return hasModel(place) && !isTestSupport(place) }

// isTestSupport reports whether a package is there for tests alone.
func isTestSupport(place string) bool {
	return strings.HasPrefix(place, "blk/blktest") || strings.HasPrefix(place, "eligibility/internal/")
}

// wanted returns the names in a package that examples must show: its exported
// functions, structs and enumerations.
func wanted(p *types.Package) []string {
	var names []string
	for _, name := range p.Scope().Names() {
		o := p.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		switch o := o.(type) {
		case *types.Func:
			names = append(names, name)
		case *types.TypeName:
			_, isStruct := o.Type().Underlying().(*types.Struct)
			if isStruct && !o.IsAlias() || isEnumeration(o.Type()) {
				names = append(names, name)
			}
		}
	}
	return names
}

// shown returns the names of a package that runnable examples in its test files
// show: those that an example is called after, and those that one uses, as a name
// or as the type of a value.
func shown(t testing.TB, importPath string, fset *token.FileSet, files []*ast.File) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	bodies := map[string]ast.Node{} // by name of the example
	var with []*ast.File
	for _, f := range files {
		examples := doc.Examples(f)
		for _, e := range examples {
			if e.Output == "" && !e.EmptyOutput {
				continue
			}
			name, _, _ := strings.Cut(e.Name, "_")
			names[name] = true
			bodies["Example"+e.Name] = nil
		}
		if len(examples) > 0 {
			with = append(with, f)
		}
	}
	_, info := checked(t, importPath+"_test", fset, with)
	for _, f := range with {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Recv == nil {
				if _, runs := bodies[d.Name.Name]; runs {
					bodies[d.Name.Name] = d.Body
				}
			}
		}
	}
	for _, body := range bodies {
		if body == nil {
			continue
		}
		ast.Inspect(body, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if o := info.Uses[id]; o != nil && o.Pkg() != nil && o.Pkg().Path() == importPath && o.Parent() == o.Pkg().Scope() {
					names[o.Name()] = true
				}
			}
			if x, ok := n.(ast.Expr); ok {
				addTypes(names, importPath, info.Types[x].Type)
			}
			return true
		})
	}
	return names
}

// addTypes adds the name of a type of a package, or of what it points to or holds.
func addTypes(names map[string]bool, importPath string, t types.Type) {
	switch t := t.(type) {
	case *types.Alias:
		addTypes(names, importPath, types.Unalias(t))
	case *types.Named:
		if o := t.Obj(); o.Pkg() != nil && o.Pkg().Path() == importPath {
			names[o.Name()] = true
		}
	case *types.Pointer:
		addTypes(names, importPath, t.Elem())
	case *types.Slice:
		addTypes(names, importPath, t.Elem())
	case *types.Array:
		addTypes(names, importPath, t.Elem())
	case *types.Map:
		addTypes(names, importPath, t.Key())
		addTypes(names, importPath, t.Elem())
	case *types.Tuple:
		for v := range t.Variables() {
			addTypes(names, importPath, v.Type())
		}
	}
}

func TestEverythingHasAnExample(t *testing.T) {
	tests := map[string][]*source{}
	for _, s := range sources(t) {
		if s.isTest() && strings.HasSuffix(s.file.Name.Name, "_test") {
			tests[s.folder()] = append(tests[s.folder()], s)
		}
	}
	missing := map[string][]string{}
	for _, r := range roomsOf(t, hasExamples) {
		var files []*ast.File
		fset := token.NewFileSet()
		for _, s := range tests[r.place] {
			fset = s.fset
			files = append(files, s.file)
		}
		has := shown(t, path.Join(modulePath, r.place), fset, files)
		for _, name := range wanted(r.pkg) {
			if !has[name] {
				missing[r.place] = append(missing[r.place], name)
			}
		}
	}
	for _, place := range slices.Sorted(maps.Keys(missing)) {
		t.Errorf("%s: no runnable example shows %s", place, strings.Join(missing[place], ", "))
	}
}

func TestMissingExamplesAreFound(t *testing.T) {
	r := parsed(t, `
type S struct{}
type Hidden struct{}
type N int
type E string
func (E) IsValid() bool { return true }
func (E) CodeList() int { return 0 }
type s struct{}
func F() {}
func f() {}`)
	require.Equal(t, []string{"E", "F", "Hidden", "S"}, wanted(r.pkg))

	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a_test.go", `package a_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

func ExampleParseDate() {
	d, _ := blk.ParseRegion("64.01")
	fmt.Println(d, blk.Male)
	// Output: 64.01 male
}

func ExamplePerson_Check() {
	var list []*blk.Meeting
	fmt.Println(len(list))
	// Output: 0
}

func ExampleParseNIK() { fmt.Println(blk.SumRupiah()) }

func helper() { _ = blk.Source{} }
`, parser.ParseComments)
	require.NoError(t, err)
	has := shown(t, modulePath+"/blk", fset, []*ast.File{f})
	require.Subset(t, slices.Collect(maps.Keys(has)), []string{"ParseDate", "ParseRegion", "Region", "Sex", "Person", "Meeting"})
	for _, name := range []string{"ParseNIK", "SumRupiah", "Rupiah", "Source", "Date"} {
		require.False(t, has[name], "%s is not in an example that runs", name)
	}
}
