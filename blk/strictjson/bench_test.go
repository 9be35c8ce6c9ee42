package strictjson_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// corpora are the documents that are measured: the lines that an eligibility
// engine reads, a dataset as people keep it in files, plain long texts, numbers,
// and what an attacker might send.
func corpora() []corpus {
	var line, dataset, text, numbers, wide bytes.Buffer
	line.WriteString(`{"id":"p-000017","birth_date":"1999-04-12","education":6,"region":"64.03.02.1001","domicile_since":"2015-01-01",` +
		`"in_school":false,"employed":false,"income":1250000,"disability":true,"trainings":["las_smaw","listrik_dasar"],` +
		`"last_training":"2024-08-30","nik_verified":true,"consent":true,"sector":"konstruksi","experience_months":14,` +
		`"documents":{"ktp":true,"ijazah":true,"skck":false},"source":"siapkerja","as_of":"2026-03-02"}`)
	dataset.WriteString("{\n  \"centre\": {\"id\": \"blk-kukar\", \"region\": \"64.03\"},\n  \"enrolments\": [\n")
	for i := range 2000 {
		if i > 0 {
			dataset.WriteString(",\n")
		}
		fmt.Fprintf(&dataset, "    {\n      \"id\": \"e-%05d\",\n      \"person\": {\n        \"name\": \"Siti Aminah\",\n        \"born\": \"1999-04-12\"\n      },\n"+
			"      \"batch\": \"las-2026-%d\",\n      \"status\": \"completed\",\n      \"attendance\": [96, 88, 100],\n      \"remark\": \"lulus – sangat baik\"\n    }", i, i%40)
	}
	dataset.WriteString("\n  ]\n}\n")
	text.WriteString(`["` + strings.Repeat("Peserta mengikuti pelatihan sampai selesai. ", 2000) + `"]`)
	numbers.WriteByte('[')
	for i := range 20000 {
		fmt.Fprintf(&numbers, "%d,%d.25,", i*7919, i)
	}
	numbers.WriteString("0]")
	wide.WriteByte('{')
	for i := range 1_000_000 {
		fmt.Fprintf(&wide, "\"member%07d\":0,", i)
	}
	wide.WriteString("\"last\":0}")
	return []corpus{
		{"line", line.Bytes()}, {"dataset", dataset.Bytes()}, {"text", text.Bytes()},
		{"numbers", numbers.Bytes()}, {"million_members", wide.Bytes()},
	}
}

type corpus struct {
	name string
	data []byte
}

// BenchmarkScan reads whole documents token by token, with the question for
// duplicates at every name, beside the standard library and jsontext.
func BenchmarkScan(b *testing.B) {
	for _, c := range corpora() {
		b.Run(c.name+"/strictjson", func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			b.ReportAllocs()
			var s strictjson.Scanner
			for b.Loop() {
				s.Reset(c.data, strictjson.Limits{})
				for k := s.Next(); k != strictjson.End; k = s.Next() {
					if k == strictjson.Invalid || s.Duplicate() {
						b.Fatal(s.Err())
					}
				}
			}
		})
		b.Run(c.name+"/strictjson_unasked", func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			b.ReportAllocs()
			var s strictjson.Scanner
			for b.Loop() {
				s.Reset(c.data, strictjson.Limits{})
				for k := s.Next(); k != strictjson.End; k = s.Next() {
					if k == strictjson.Invalid {
						b.Fatal(s.Err())
					}
				}
			}
		})
		b.Run(c.name+"/json.Valid", func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			b.ReportAllocs()
			for b.Loop() {
				if !json.Valid(c.data) {
					b.Fatal("not valid")
				}
			}
		})
		b.Run(c.name+"/json.Decoder", func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			b.ReportAllocs()
			for b.Loop() {
				d := json.NewDecoder(bytes.NewReader(c.data))
				d.UseNumber()
				for {
					if _, err := d.Token(); err == io.EOF {
						break
					} else if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
		for _, v := range []struct {
			name  string
			allow bool
		}{{"jsontext", false}, {"jsontext_duplicates_allowed", true}} {
			b.Run(c.name+"/"+v.name, func(b *testing.B) {
				b.SetBytes(int64(len(c.data)))
				b.ReportAllocs()
				var d jsontext.Decoder
				var buf bytes.Reader
				for b.Loop() {
					buf.Reset(c.data)
					d.Reset(&buf, jsontext.AllowDuplicateNames(v.allow))
					for {
						if _, err := d.ReadToken(); err == io.EOF {
							break
						} else if err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
	}
}

// BenchmarkHostile reads what is meant to take long: the time per byte stays
// near that of BenchmarkScan, whatever the length.
func BenchmarkHostile(b *testing.B) {
	object := func(n int, member func(i int) string) string {
		var d strings.Builder
		for i := range n {
			d.WriteString("," + member(i))
		}
		return "{" + d.String()[1:] + "}"
	}
	wide := strictjson.Limits{Depth: 1 << 30, String: 1 << 30, Number: 1 << 30}
	for _, c := range []struct {
		name, doc string
		limits    strictjson.Limits
	}{
		{"brackets", strings.Repeat("[", 1_000_000) + strings.Repeat("]", 1_000_000), wide},
		{"brackets_default", strings.Repeat("[", 1_000_000), strictjson.Limits{}},
		{"number", strings.Repeat("1", 10_000_000), wide},
		{"number_default", strings.Repeat("1", 10_000_000), strictjson.Limits{}},
		{"string_without_end", `"` + strings.Repeat("x", 10_000_000), wide},
		{"escapes", `"` + strings.Repeat(`\ud83d\ude00`, 100_000) + `"`, wide},
		{"broken_utf8", `"` + strings.Repeat("\xed\xa0", 500_000) + `"`, wide},
		{"names_equal", object(1_000_000, func(int) string { return `"a":0` }), wide},
		{"names_escaped", object(100_000, func(i int) string { return fmt.Sprintf(`"\u006e%d":0`, i) }), wide},
		{"names_alike", "[" + strings.Repeat(object(64, func(i int) string { return fmt.Sprintf(`"a%02dbb%02da":0`, i, i) })+",", 1000) + "0]", wide},
		{"names_long", object(64, func(i int) string {
			return `"` + strings.Repeat("x", 9000) + fmt.Sprintf("%02d", i) + strings.Repeat("x", 999) + `":0`
		}), wide},
		{"names_of_65", "[" + strings.Repeat(object(65, func(i int) string { return fmt.Sprintf(`"%d":0`, i) })+",", 1000) + "0]", wide},
		{"spaces", strings.Repeat(" ", 10_000_000) + "0", wide},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.doc)))
			b.ReportAllocs()
			var s strictjson.Scanner
			doc := []byte(c.doc)
			for b.Loop() {
				s.Reset(doc, c.limits)
				for s.Next() > strictjson.End {
					s.Duplicate()
					s.Content()
				}
			}
		})
	}
}
