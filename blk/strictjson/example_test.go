package strictjson_test

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
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

// The lines of a long document are counted while it is read.
func ExampleScanner_ResetFrom() {
	var s strictjson.Scanner
	s.ResetFrom(strings.NewReader("{\n  \"quota\": 16,\n  \"batch\": 'las-1'\n}"), strictjson.Limits{})
	for s.Next() > strictjson.End {
		if s.Kind() == strictjson.Number {
			line, column := s.Position(s.Offset())
			fmt.Println(string(s.Raw()), line, column)
		}
	}
	fmt.Println(s.Err())
	// Output:
	// 16 2 12
	// The JSON document has a name or text that does not stand in straight double quotes (line 3, column 12). Put every name and text in straight double quotes, for example "name".
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
	f := strictjson.FaultTrailingComma
	fmt.Println(f, "-", f.Label().EN, "-", f.Mend().EN)
	// Output: trailing_comma - has a comma before a closing bracket - Remove that comma.
}

func ExampleKind() {
	fmt.Println(strictjson.ObjectStart, strictjson.Name, strictjson.Null)
	// Output: object_start name null
}

// batch is what the examples of reading read.
type batch struct {
	ID     blk.BatchID
	Start  blk.Date
	Quota  blk.Count
	Online blk.Flag
	Sex    blk.Sex
	Notes  []string
}

var batchMembers = []strictjson.Member{
	{Name: "id", Required: true}, {Name: "start", Required: true}, {Name: "quota"}, {Name: "online"}, {Name: "sex"}, {Name: "notes"},
}

func readBatch(r *strictjson.Reader) (b batch) {
	r.Members(batchMembers, func(i int) {
		switch batchMembers[i].Name {
		case "id":
			b.ID, _ = strictjson.Identifier[blk.BatchID](r)
		case "start":
			b.Start, _ = strictjson.Parse(r, blk.ParseDate)
		case "quota":
			b.Quota, _ = strictjson.ParseNumber(r, blk.ParseCount)
		case "online":
			b.Online, _ = strictjson.ParseBool(r, blk.ParseFlag)
		case "sex":
			b.Sex, _ = strictjson.Word[blk.Sex](r)
		case "notes":
			r.Elements(func(int) {
				if note, ok := r.Text(); ok {
					b.Notes = append(b.Notes, note)
				}
			})
		}
	})
	return b
}

func ExampleRead() {
	var b batch
	found := strictjson.Read([]byte(`{"id": "las-1", "start": "2026-03-02", "quota": 16, "notes": ["pagi"]}`), strictjson.Limits{},
		func(r *strictjson.Reader) { b = readBatch(r) })
	fmt.Println(len(found), b.ID, b.Start, b.Quota, b.Notes)
	// Output: 0 las-1 2026-03-02 16 [pagi]
}

// The stream is a file, the body of a request, or standard input.
func ExampleReadFrom() {
	var b batch
	in := io.MultiReader(strings.NewReader(`{"id": "las-1", "start": "2026-`), strings.NewReader(`03-02", "quota": -1}`))
	found, err := strictjson.ReadFrom(in, strictjson.Limits{}, func(r *strictjson.Reader) { b = readBatch(r) })
	fmt.Println(b.ID, b.Start, found[0].At, err)
	// Output: las-1 2026-03-02 /quota <nil>
}

// One pass finds everything that is wrong.
func ExampleReader() {
	doc := []byte(`{
		"id": "las 1",
		"start": "2026-02-30",
		"quota": "16",
		"online": null,
		"notes": ["pagi", "", 7],
		"kuota": 16
	}`)
	for _, f := range strictjson.Read(doc, strictjson.Limits{}, func(r *strictjson.Reader) { readBatch(r) }) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// DOC-014 /id
	// DOC-012 /start
	// DOC-008 /quota
	// DOC-010 /online
	// DOC-010 /notes/1
	// DOC-008 /notes/2
	// DOC-002 /kuota
}

// What kind of object it is can be asked before it is read.
func ExampleReader_Peek() {
	strictjson.Read([]byte(`[{"centre": "blk-1", "kind": "visit"}, {"amount": 250000, "kind": "grant"}]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(i int) {
			kind := r.Peek("kind")
			r.Entries(func(name string) { fmt.Println(i, kind, name) })
		})
	})
	// Output:
	// 0 visit centre
	// 0 visit kind
	// 1 grant amount
	// 1 grant kind
}

func ExampleMember() {
	members := []strictjson.Member{{Name: "id", Required: true}, {Name: "name", Required: true}, {Name: "note"}}
	found := strictjson.Read([]byte(`{"name": "Las", "remark": "pagi"}`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Members(members, func(i int) { fmt.Println("read", members[i].Name) })
	})
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// read name
	// DOC-002 /remark
	// DOC-009 /id
}

func ExampleParse() {
	found := strictjson.Read([]byte(`["64.01", "64.1", 64]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(int) { fmt.Println(strictjson.Parse(r, blk.ParseRegion)) })
	})
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// 64.01 true
	//  false
	//  false
	// DOC-012 /1
	// DOC-008 /2
}

func ExampleParseNumber() {
	found := strictjson.Read([]byte(`[500000000, 1.5, "500000000"]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(int) {
			amount, ok := strictjson.ParseNumber(r, blk.ParseRupiah)
			fmt.Println(amount, ok)
		})
	})
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// Rp500.000.000 true
	//  false
	//  false
	// FND-006 /1
	// DOC-008 /2
}

func ExampleParseBool() {
	strictjson.Read([]byte(`[true, false, "ya"]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(int) {
			flag, ok := strictjson.ParseBool(r, blk.ParseFlag)
			fmt.Printf("%q %t\n", flag, ok)
		})
	})
	// Output:
	// "true" true
	// "false" true
	// "" false
}

func ExampleWord() {
	found := strictjson.Read([]byte(`["female", "P"]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(int) { fmt.Println(strictjson.Word[blk.Sex](r)) })
	})
	fmt.Println(found[0].Check, found[0].At, found[0].Params.Get("given"), "-", found[0].Params.Get("allowed"))
	// Output:
	// female true
	//  false
	// REF-001 /1 "P" - male, female
}

func ExampleIdentifier() {
	found := strictjson.Read([]byte(`["blk-paser", "BLK Paser"]`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Elements(func(int) { fmt.Println(strictjson.Identifier[blk.CentreID](r)) })
	})
	fmt.Println(found[0].Check, found[0].At)
	// Output:
	// blk-paser true
	//  false
	// DOC-014 /1
}

// A reader of many documents of one kind guesses what comes next. Where it guesses
// wrong it asks.
func ExampleScanner_NextName() {
	quota, batch := strictjson.NewPlainName("quota"), strictjson.NewPlainName("batch")
	var s strictjson.Scanner
	s.Reset([]byte(`{"batch": "las-2026-1", "\u0071uota": 16}`), strictjson.Limits{})
	s.Next()
	fmt.Println(s.NextName(quota), s.NextName(batch))
	text, ok := s.NextText()
	fmt.Println(string(text), ok)
	fmt.Println(s.NextName(quota), s.Next(), string(s.Content()))
	_, ok = s.NextText()
	fmt.Println(ok, s.Next())
	// Output:
	// false true
	// las-2026-1 true
	// false name quota
	// false number
}

func ExampleNewPlainName() {
	fmt.Println(strictjson.NewPlainName("quota") == strictjson.PlainName{}, strictjson.NewPlainName(`the "quota"`) == strictjson.PlainName{})
	// Output: false true
}
