package blktest

import (
	"encoding/base64"
	"encoding/json"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A TextCase is a text with what is found in it: one that breaks a check, or one beside
// it that does not.
type TextCase struct {
	// The check that it is an example of.
	Check blk.CheckID
	// Where it breaks it, as a JSON Pointer.
	At string
	// The text, such as a list in CSV.
	Text string
	// The limits with which it is read, by their names in JSON; nil for the usual ones.
	Options map[string]int
	// What is found in it.
	Found blk.Findings
}

// PublishTexts publishes cases for other languages in a file of schema/conformance, such
// as "sheets/applicants.json": see [UpdateCases]. The head is what one needs to know
// beside the texts, nil for nothing.
func PublishTexts(t *testing.T, file string, head any, cases []TextCase) {
	t.Helper()
	folder := casesFolder()
	if folder == "" {
		return
	}
	type published struct {
		Check    blk.CheckID    `json:"check,omitzero"`
		At       string         `json:"at,omitempty"`
		Options  map[string]int `json:"options,omitempty"`
		Text     string         `json:"text,omitempty"`
		Base64   string         `json:"base64,omitempty"` // the bytes of a text that is not UTF-8
		Findings []caseFinding  `json:"findings"`
	}
	var lines []json.RawMessage
	for _, c := range cases {
		one := published{Check: c.Check, At: c.At, Options: c.Options, Text: c.Text, Findings: []caseFinding{}}
		if !utf8.ValidString(c.Text) {
			one.Text, one.Base64 = "", base64.StdEncoding.EncodeToString([]byte(c.Text))
		}
		for _, f := range c.Found {
			one.Findings = append(one.Findings, caseFinding{f.Check, f.Severity, f.At, f.Params})
		}
		line, err := marshal(one)
		if err != nil {
			t.Error(err)
		}
		lines = append(lines, line)
	}
	var known [][2]string
	if head != nil {
		b, err := marshal(head)
		if err != nil {
			t.Error(err)
		}
		known = [][2]string{{"given", string(b)}}
	}
	keepFile(t, filepath.Join(folder, filepath.FromSlash(file)), known, lines)
}
