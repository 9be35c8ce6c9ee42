// Package blktest holds the laws of package blk as tests that other packages,
// and services with value types and checks of their own, can run on theirs.
//
// It is for tests only and imports nothing but the standard library and blk.
package blktest

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
)

// A Value is what every value type is: comparable, ordered, written as text in
// one form, absent when zero.
type Value[T any] interface {
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	Compare(T) int
	IsZero() bool
}

// A Pointer is the pointer to a value type, which reads text.
type Pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
}

// Conform runs the laws of value types on the type that parse returns: good are
// texts that it accepts, in ascending order of their values, and bad are texts
// that it refuses.
func Conform[T Value[T], P Pointer[T]](t *testing.T, parse func(string) (T, error), good, bad []string) {
	t.Helper()
	var zero T
	if !zero.IsZero() {
		t.Error("the zero value is not absent")
	}
	if text, err := zero.MarshalText(); err != nil || len(text) != 0 {
		t.Errorf("the zero value has the text %q, %v", text, err)
	}
	var before T
	for i, text := range good {
		v, err := parse(text)
		if err != nil {
			t.Errorf("parse(%q): %v", text, err)
			continue
		}
		conformText[T, P](t, v, text, parse)
		conformJSON(t, v, text)
		if v.Compare(v) != 0 || before.Compare(v) >= 0 || v.Compare(before) <= 0 {
			t.Errorf("%q does not come after %q", text, strings.Join(good[max(0, i-1):i], ""))
		}
		conformAllocations(t, v, text, parse)
		before = v
	}
	for _, text := range append(bad, "") {
		conformRefusal[T, P](t, text, parse)
	}
}

func conformText[T Value[T], P Pointer[T]](t *testing.T, v T, text string, parse func(string) (T, error)) {
	t.Helper()
	if v.IsZero() {
		t.Errorf("parse(%q) is absent", text)
	}
	appended, err := v.AppendText([]byte("x"))
	if err != nil || string(appended) != "x"+text {
		t.Errorf("AppendText of %q is %q, %v", text, appended, err)
	}
	marshalled, err := v.MarshalText()
	if err != nil || string(marshalled) != text {
		t.Errorf("MarshalText of %q is %q, %v", text, marshalled, err)
	}
	var read T
	if err := P(&read).UnmarshalText([]byte(text)); err != nil || read != v {
		t.Errorf("UnmarshalText(%q): %v", text, err)
	}
	if again, err := parse(string(marshalled)); err != nil || again != v {
		t.Errorf("%q does not survive a round trip: %v", text, err)
	}
}

// conformJSON checks that the JSON form is the text form, as a string or, for
// numbers, as it is.
func conformJSON[T Value[T]](t *testing.T, v T, text string) {
	t.Helper()
	type member struct {
		V T `json:"v,omitzero"`
	}
	b, err := json.Marshal(member{v})
	if err != nil || strings.Trim(strings.TrimSuffix(strings.TrimPrefix(string(b), `{"v":`), "}"), `"`) != text {
		t.Errorf("the JSON form of %q is %s, %v", text, b, err)
	}
	var read member
	if err := json.Unmarshal(b, &read); err != nil || read.V != v {
		t.Errorf("%s does not survive a round trip: %v", b, err)
	}
	if b, err := json.Marshal(member{}); err != nil || string(b) != "{}" {
		t.Errorf("an absent member is written as %s, %v", b, err)
	}
}

func conformAllocations[T Value[T]](t *testing.T, v T, text string, parse func(string) (T, error)) {
	t.Helper()
	var err error
	if n := testing.AllocsPerRun(20, func() { _, err = parse(text) }); n > 0 || err != nil {
		t.Errorf("parse(%q) allocates %v times", text, n)
	}
	buf := make([]byte, 0, 256)
	if n := testing.AllocsPerRun(20, func() { buf, err = v.AppendText(buf[:0]) }); n > 0 || err != nil {
		t.Errorf("AppendText of %q allocates %v times", text, n)
	}
}

func conformRefusal[T Value[T], P Pointer[T]](t *testing.T, text string, parse func(string) (T, error)) {
	t.Helper()
	v, err := parse(text)
	if err == nil {
		t.Errorf("parse(%q) is accepted as %v", text, v)
		return
	}
	if !v.IsZero() {
		t.Errorf("parse(%q) returns a value beside its error", text)
	}
	fault, ok := errors.AsType[*blk.ParseError](err)
	if !ok {
		t.Errorf("parse(%q) returns a %T", text, err)
		return
	}
	if both := fault.Text(); !fault.Defect.IsValid() || both.ID == "" || both.EN == "" || fault.Error() != both.EN {
		t.Errorf("parse(%q) explains itself badly: %q", text, both)
	}
	said := strings.TrimSuffix(err.Error(), fault.Form.Rule.EN) // its example may be the input by chance
	if len(text) > 6 && strings.Contains(said, text) {
		t.Errorf("the error repeats the input %q", text)
	}
	if fault.At >= len(text) {
		t.Errorf("parse(%q) places the defect at %d", text, fault.At)
	}
	if err := P(&v).UnmarshalText([]byte(text)); err == nil || !v.IsZero() {
		t.Errorf("UnmarshalText(%q) does not refuse", text)
	}
}

// Fuzz fuzzes a parser from seeds: whatever it accepts has that text as its one
// form, and whatever it refuses it refuses with a [*blk.ParseError].
func Fuzz[T Value[T]](f *testing.F, parse func(string) (T, error), seeds ...string) {
	f.Helper()
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := parse(s)
		if err != nil {
			if fault, ok := errors.AsType[*blk.ParseError](err); !ok || fault.Error() == "" || !v.IsZero() {
				t.Fatalf("parse(%q) returns %v, %v", s, v, err)
			}
			return
		}
		text, err := v.AppendText(nil)
		if err != nil || string(text) != s || v.IsZero() || v.Compare(v) != 0 {
			t.Fatalf("parse(%q) has the text %q, %v", s, text, err)
		}
	})
}
