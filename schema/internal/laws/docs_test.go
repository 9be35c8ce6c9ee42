package laws

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// names reports whether a comment begins with a name, or with an article and the
// name.
func names(doc *ast.CommentGroup, name string) bool {
	return doc != nil && regexp.MustCompile(`^(An? |The )?`+regexp.QuoteMeta(name)+`\b`).MatchString(doc.Text())
}

// receiver returns the name of the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	for t := d.Recv.List[0].Type; ; {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// undocumented returns the exported functions, methods, types and members of
// JSON documents in a package that lack their comment, and whether the package
// itself has one.
func (r *room) undocumented() (found []string, hasPackageComment bool) {
	add := func(s *source, n ast.Node, what string) {
		found = append(found, s.at(n)+": "+what)
	}
	for _, s := range r.sources {
		hasPackageComment = hasPackageComment || s.file.Doc != nil
		for _, d := range s.file.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d))) && !names(d.Doc, d.Name.Name) {
				add(s, d, "the comment of "+d.Name.Name+" does not begin with its name")
			}
		}
	}
	r.typeSpecs(func(s *source, spec *ast.TypeSpec, doc *ast.CommentGroup) {
		if !spec.Name.IsExported() {
			return
		}
		if !names(doc, spec.Name.Name) {
			add(s, spec, "the comment of "+spec.Name.Name+" does not begin with its name")
		}
		fields, ok := spec.Type.(*ast.StructType)
		if !ok || !isDocument(fields) {
			return
		}
		for _, f := range fields.Fields.List {
			for _, name := range f.Names {
				if name.IsExported() && f.Doc.Text() == "" {
					add(s, f, spec.Name.Name+"."+name.Name+" has no comment")
				}
			}
		}
	})
	return found, hasPackageComment
}

// isDocument reports whether a struct is an object in JSON documents.
func isDocument(s *ast.StructType) bool {
	for _, f := range s.Fields.List {
		if _, ok := tag(f).Lookup("json"); ok {
			return true
		}
	}
	return false
}

func tag(f *ast.Field) reflect.StructTag {
	if f.Tag == nil {
		return ""
	}
	text, _ := strconv.Unquote(f.Tag.Value)
	return reflect.StructTag(text)
}

func TestEverythingIsDocumented(t *testing.T) {
	rooms := roomsOf(t, hasModel)
	require.Greater(t, len(rooms), 10)
	var all []string
	for _, r := range rooms {
		found, ok := r.undocumented()
		require.True(t, ok, "package %s has no comment", r.place)
		all = append(all, found...)
	}
	require.Empty(t, all)
}

// parsed returns a package of one file, for tests of the laws themselves.
func parsed(t *testing.T, code string) *room {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", "package a\n\n"+code, parser.ParseComments)
	require.NoError(t, err, code)
	r := &room{place: "a", sources: []*source{{"a.go", fset, f}}}
	r.pkg, r.info = checked(t, "a", fset, []*ast.File{f})
	return r
}

func TestUndocumentedIsFound(t *testing.T) {
	for code, want := range map[string]string{
		"func F() {}":                                               "a.go:3: the comment of F does not begin with its name",
		"// Returns one.\nfunc F() {}":                              "a.go:4: the comment of F does not begin with its name",
		"// Fine is F.\nfunc F() {}":                                "a.go:4: the comment of F does not begin with its name",
		"type T int":                                                "a.go:3: the comment of T does not begin with its name",
		"// T is.\ntype T int\nfunc (T) M(){}":                      "a.go:5: the comment of M does not begin with its name",
		"// T is.\ntype T[X any] []X\nfunc (*T[X]) M(){}":           "a.go:5: the comment of M does not begin with its name",
		"// T is.\ntype T struct{\nA int `json:\"a\"`}":             "a.go:5: T.A has no comment",
		"// T is.\ntype T struct{\n// A.\nA int `json:\"a\"`}":      "",
		"// T is.\ntype T struct{ A int }":                          "",
		"// A T is.\ntype T int\n// M is.\nfunc (*T) M(){}":         "",
		"// An F is.\nfunc F() {}\nfunc f() {}\nfunc (t) G() {}":    "",
		"type (\n// T is.\nT int\n// The U.\nU int\n)\ntype v byte": "",
	} {
		found, _ := parsed(t, code).undocumented()
		if want == "" {
			require.Empty(t, found, code)
			continue
		}
		require.Equal(t, []string{want}, found, code)
	}
}
