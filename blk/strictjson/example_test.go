package strictjson_test

import (
	"errors"
	"fmt"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A reader goes through the tokens, reports what it does not want, and goes on.
func ExampleScanner() {
	doc := []byte(`{"batch": "las-2026-1", "quota": 16, "\u0071uota": null}`)

	var s strictjson.Scanner
	s.Reset(doc, strictjson.Limits{})
	for k := s.Next(); k != strictjson.End; k = s.Next() {
		switch at := s.AppendPointer(nil); {
		case k == strictjson.Invalid:
			fmt.Println(s.Err())
			return
		case s.Duplicate():
			fmt.Printf("%s at byte %d is a duplicate\n", at, s.Offset())
		case k == strictjson.Null:
			fmt.Printf("%s is null\n", at)
		case k == strictjson.String, k == strictjson.Number:
			fmt.Printf("%s = %s\n", at, s.Raw())
		}
	}
	// Output:
	// /batch = "las-2026-1"
	// /quota = 16
	// /quota at byte 37 is a duplicate
	// /quota is null
}

func ExampleScanner_AppendPointer() {
	var s strictjson.Scanner
	s.Reset([]byte(`{"a/b": [true, {"c~d": 1}]}`), strictjson.Limits{})
	for s.Next() > strictjson.End {
		fmt.Printf("%s %q\n", s.Kind(), s.AppendPointer(nil))
	}
	// Output:
	// object_start ""
	// name "/a~1b"
	// array_start "/a~1b"
	// true "/a~1b/0"
	// object_start "/a~1b/1"
	// name "/a~1b/1/c~0d"
	// number "/a~1b/1/c~0d"
	// object_end "/a~1b/1"
	// array_end "/a~1b"
	// object_end ""
}

func ExampleScanner_Content() {
	var s strictjson.Scanner
	s.Reset([]byte(`"Balai \u0022Kukar\u0022 \ud83d"`), strictjson.Limits{})
	s.Next()
	fmt.Printf("%s\n%s\n%t\n", s.Raw(), s.Content(), s.WellFormed())
	// Output:
	// "Balai \u0022Kukar\u0022 \ud83d"
	// Balai "Kukar" �
	// false
}

func ExampleScanner_Int64() {
	var s strictjson.Scanner
	s.Reset([]byte(`[16, 16.0, 99999999999999999999]`), strictjson.Limits{})
	for k := s.Next(); k != strictjson.End; k = s.Next() {
		if k == strictjson.Number {
			n, ok := s.Int64()
			fmt.Println(n, ok, s.IsInteger())
		}
	}
	// Output:
	// 16 true true
	// 0 false false
	// 0 false true
}

// Members whose names are not known are skipped, with all that is in them.
func ExampleScanner_Skip() {
	var s strictjson.Scanner
	s.Reset([]byte(`{"x_note": {"by": ["a", "b"]}, "quota": 16}`), strictjson.Limits{})
	s.Next() // the object
	for s.Next() == strictjson.Name {
		if string(s.Content()) == "quota" {
			s.Next()
			fmt.Println(string(s.Raw()))
		} else {
			s.Skip()
		}
	}
	fmt.Println(s.Kind())
	// Output:
	// 16
	// object_end
}

// The member that tells which kind of object this is may stand anywhere in it.
func ExampleScanner_Rewind() {
	var s strictjson.Scanner
	s.Reset([]byte(`{"amount": 250000, "kind": "grant"}`), strictjson.Limits{})
	s.Next() // the object
	for s.Next() == strictjson.Name {
		if string(s.Content()) == "kind" {
			s.Next()
			fmt.Println("kind:", string(s.Content()))
			break
		}
		s.Skip()
	}
	s.Rewind()
	for s.Next() == strictjson.Name {
		fmt.Println("member:", string(s.Content()))
		s.Skip()
	}
	// Output:
	// kind: grant
	// member: amount
	// member: kind
}

func ExampleScanner_Position() {
	var s strictjson.Scanner
	s.Reset([]byte("{\n  \"nama\": \"Siti\"\n}"), strictjson.Limits{})
	s.Next()
	s.Next()
	s.Next()
	line, column := s.Position(s.Offset())
	fmt.Println(line, column)
	// Output: 2 11
}

func ExampleLimits() {
	var s strictjson.Scanner
	s.Reset([]byte(`[[[0]]]`), strictjson.Limits{Depth: 2})
	for s.Next() > strictjson.End {
	}
	fmt.Println(s.Err())
	// Output: The JSON document is nested too deeply (line 1, column 3). Nest fewer objects and arrays in each other.
}

func ExampleSyntaxError() {
	var s strictjson.Scanner
	s.Reset([]byte("{\n  \"quota\": 16,\n}"), strictjson.Limits{})
	for s.Next() > strictjson.End {
	}
	if e, ok := errors.AsType[*strictjson.SyntaxError](s.Err()); ok {
		fmt.Println(e.Fault, e.Offset, e.Line, e.Column)
		fmt.Println(e.Text().ID)
		fmt.Println(e.Text().EN)
	}
	// Output:
	// trailing_comma 17 3 1
	// Dokumen JSON berisi koma sebelum kurung tutup (baris 3, kolom 1). Hapus koma itu.
	// The JSON document has a comma before a closing bracket (line 3, column 1). Remove that comma.
}

func ExampleFault() {
	f := strictjson.FaultBOM
	fmt.Println(f, "-", f.Label().EN, "-", f.Mend().EN)
	// Output: bom - begins with a byte order mark - Save it as UTF-8 without a byte order mark.
}

func ExampleKind() {
	fmt.Println(strictjson.ObjectStart, strictjson.Name, strictjson.Null)
	// Output: object_start name null
}
