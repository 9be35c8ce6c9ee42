package laws

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// forbiddenImports are packages that bring in chance or the surroundings.
var forbiddenImports = []string{"math/rand", "math/rand/v2", "crypto/rand", "os", "os/exec", "os/signal", "os/user", "syscall", "net", "net/http"}

// clock is what reads or waits for the clock in package time.
var clock = []string{"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep"}

// impurities returns what in a file the pure rooms may not have, each with its
// line. A generator may use the system, and nothing else that is forbidden.
func impurities(fset *token.FileSet, f *ast.File, generator bool) []string {
	var found []string
	add := func(n ast.Node, what string) {
		found = append(found, line(fset, n.Pos())+": "+what)
	}
	times := map[string]bool{}
	for _, spec := range f.Imports {
		to, _ := strconv.Unquote(spec.Path.Value)
		name := path.Base(to)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		switch {
		case name == "_" && to != "embed":
			add(spec, "blank import of "+to)
		case name == ".":
			add(spec, "dot import of "+to)
		case slices.Contains(forbiddenImports, to) && !(generator && to == "os"):
			add(spec, "import of "+to)
		case to == "time":
			times[name] = true
		}
	}
	for _, d := range f.Decls {
		may := false // may panic
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				add(d, "func init")
			}
			may = strings.HasPrefix(d.Name.Name, "Must") || strings.HasPrefix(d.Name.Name, "must")
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				break
			}
			for _, spec := range d.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					if name.IsExported() {
						add(name, "exported variable "+name.Name)
					}
				}
			}
		}
		ast.Inspect(d, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if name, ok := n.Fun.(*ast.Ident); ok && name.Name == "panic" && !may {
					add(n, "panic")
				}
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && times[x.Name] && slices.Contains(clock, n.Sel.Name) {
					add(n, "time."+n.Sel.Name)
				}
			}
			return true
		})
	}
	return found
}

func TestPureRoomsArePure(t *testing.T) {
	var found []string
	for _, s := range sources(t) {
		if s.isTest() || !isPure(s.path) || isTestSupport(s.path) {
			continue
		}
		generator := s.file.Name.Name == "main" && strings.Contains(s.path, "/internal/gen/")
		for _, what := range impurities(s.fset, s.file, generator) {
			found = append(found, s.path+":"+what)
		}
	}
	require.Empty(t, found)
}

func TestImpuritiesAreFound(t *testing.T) {
	for code, want := range map[string]string{
		"func init() {}":                                          "3: func init",
		"var Table = 1":                                           "3: exported variable Table",
		"var (\n\ta, B = 1, 2\n)":                                 "4: exported variable B",
		"import \"time\"\nvar a = time.Now()":                     "4: time.Now",
		"import uhr \"time\"\nvar a = uhr.Since":                  "4: time.Since",
		"import \"time\"\nfunc f() { <-time.After(1) }":           "4: time.After",
		"import \"time\"\nfunc f() { time.Sleep(1) }":             "4: time.Sleep",
		"import \"time\"\nvar a = time.NewTimer(1)":               "4: time.NewTimer",
		"import \"time\"\nvar a = time.Tick(1)":                   "4: time.Tick",
		"import \"time\"\nvar a = time.Until(time.Time{})":        "4: time.Until",
		"import . \"time\"":                                       "3: dot import of time",
		"import \"math/rand\"":                                    "3: import of math/rand",
		"import r \"math/rand/v2\"":                               "3: import of math/rand/v2",
		"import \"crypto/rand\"":                                  "3: import of crypto/rand",
		"import \"os\"":                                           "3: import of os",
		"import _ \"time/tzdata\"":                                "3: blank import of time/tzdata",
		"func f() { panic(1) }":                                   "3: panic",
		"type t int\nfunc (t) f() { func() { panic(1) }() }":      "4: panic",
		"var f = func() { panic(1) }":                             "3: panic",
		"func Musts() {}\nfunc trust() { panic(1) }":              "4: panic",
		"import _ \"embed\"":                                      "",
		"import \"time\"\nvar a = time.Unix(0, 0)":                "",
		"type clock struct{}\nvar now = clock{}\nfunc initial()":  "",
		"func must() { panic(1) }\nfunc MustParse() { panic(1) }": "",
		"type T struct{ Init int }\nfunc (T) init() {}":           "",
	} {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, "a.go", "package a\n\n"+code, 0)
		require.NoError(t, err, code)
		found := impurities(fset, f, false)
		if want == "" {
			require.Empty(t, found, code)
			continue
		}
		require.Equal(t, []string{want}, found, code)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", "package main\nimport (\n\"os\"\n\"os/exec\"\n)", 0)
	require.NoError(t, err)
	require.Equal(t, []string{"4: import of os/exec"}, impurities(fset, f, true), "a generator may read and write files")
}
