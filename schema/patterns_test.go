package schema_test

import (
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/internal/gen"
)

// A parsed text is one with a pattern and a function that reads it in Go.
type parsedText struct {
	parse func(string) error
	// Texts that are well formed and yet no value, because no calendar has the day or one
	// value would have two forms; nil where there are none.
	more func(string) bool
	// Some of those.
	examples []string
}

func parsing[T any](parse func(string) (T, error)) func(string) error {
	return func(s string) error { _, err := parse(s); return err }
}

func being(is func(string) bool) func(string) error {
	return func(s string) error {
		if !is(s) {
			return errors.New("it is not")
		}
		return nil
	}
}

// lateDay reports whether a text has, after so many bytes, a day that not every month
// has.
func lateDay(at int) func(string) bool {
	return func(s string) bool { return len(s) >= at+2 && s[at:at+2] >= "29" }
}

var parsedTexts = map[string]parsedText{
	"CalendarDate":         {parsing(blk.ParseDate), lateDay(8), []string{"2026-02-30", "2026-04-31", "2025-02-29"}},
	"PartialDate":          {parsing(blk.ParsePartialDate), lateDay(8), []string{"2026-02-30"}},
	"Instant":              {parsing(blk.ParseInstant), lateDay(8), []string{"2026-02-30T00:00:00Z"}},
	"TimeOfDay":            {parse: parsing(blk.ParseTimeOfDay)},
	"RegionCode":           {parse: parsing(blk.ParseRegion)},
	"NIK":                  {parsing(blk.ParseNIK), func(s string) bool { return s[6:8] >= "29" }, []string{"3201013104909901", "3201012902019901"}},
	"NIP":                  {parsing(blk.ParseNIP), lateDay(6), []string{"199002302015031999"}},
	"FamilyCardNumber":     {parse: parsing(blk.ParseFamilyCardNumber)},
	"Percent":              {parsing(blk.ParsePercent), func(s string) bool { return s == "-0.00" }, []string{"-0.00"}},
	"UnitCode":             {parse: parsing(blk.ParseUnitCode)},
	"VIN":                  {parse: parsing(blk.ParseVIN)},
	"KBLI":                 {parse: parsing(blk.ParseKBLI)},
	"KBJI":                 {parse: parsing(blk.ParseKBJI)},
	"LicenceNumber":        {parse: parsing(certification.ParseLicenceNumber)},
	"LicenceDecree":        {parse: parsing(certification.ParseLicenceDecree)},
	"AssessorRegistration": {parse: parsing(certification.ParseAssessorRegistration)},
	"CertificateNumber":    {parse: parsing(certification.ParseCertificateNumber)},
	"RegistrationNumber":   {parse: parsing(certification.ParseRegistrationNumber)},
	"AccountNumber":        {parse: parsing(funding.ParseAccountNumber)},
	"NTPN":                 {parse: parsing(funding.ParseNTPN)},
	"StateAccountCode":     {parse: parsing(funding.ParseStateAccountCode)},
	"LocalAccountCode":     {parse: parsing(funding.ParseLocalAccountCode)},
	"SubActivityCode":      {parse: parsing(funding.ParseSubActivityCode)},
	"Digest":               {parse: parsing(screening.ParseDigest)},
	"Identifier":           {parse: being(blk.IsIdentifier)},
	"word":                 {parse: being(blk.IsWord)},
}

// forms returns the forms of all texts: a word of an open code list has one too.
func forms() map[string]gen.Form {
	all := gen.Forms()
	all["word"] = gen.Form{Pattern: "^[a-z][a-z0-9_]{0,63}$", Longest: 64}
	return all
}

// Every pattern of the published files is that of a text which is tested here, and each
// text is.
func TestEveryPatternIsTested(t *testing.T) {
	known := map[string]string{}
	for name, form := range forms() {
		require.NotNil(t, parsedTexts[name].parse, "say in parsedTexts how %s is read", name)
		known[form.Pattern] = name
	}
	require.Len(t, parsedTexts, len(forms()))
	patterns := 0
	var walk func(name string, v any)
	walk = func(name string, v any) {
		switch v := v.(type) {
		case map[string]any:
			if pattern, ok := v["pattern"].(string); ok {
				require.NotEmpty(t, known[pattern], "%s: the pattern %s is of no text that is tested", name, pattern)
				patterns++
			}
			for _, x := range v {
				walk(name, x)
			}
		case []any:
			for _, x := range v {
				walk(name, x)
			}
		}
	}
	for name, b := range publishedFiles(t) {
		if strings.HasSuffix(name, ".schema.json") {
			var doc any
			require.NoError(t, json.Unmarshal(b, &doc))
			walk(name, doc)
		}
	}
	require.Greater(t, patterns, 100)
}

// A text fits the pattern and its length if and only if Go reads it, but for those that
// the table lists: texts made to fit it, and the same with one or two characters changed,
// put in or taken away.
func TestPatternsAgreeWithParse(t *testing.T) {
	for name, form := range forms() {
		t.Run(name, func(t *testing.T) {
			pattern, text := regexp.MustCompile(form.Pattern), parsedTexts[name]
			fitting := rapid.StringMatching(strings.TrimSuffix(strings.TrimPrefix(form.Pattern, "^"), "$"))
			agree := func(t require.TestingT, s string) {
				fits := pattern.MatchString(s) && len(s) <= form.Longest
				err := text.parse(s)
				if fits && err != nil && text.more != nil && text.more(s) {
					return
				}
				require.Equal(t, fits, err == nil, "%q: %v", s, err)
			}
			for _, s := range text.examples {
				require.Regexp(t, pattern, s, "%s is listed for nothing", s)
				require.Error(t, text.parse(s))
				require.True(t, text.more(s), s)
			}
			agree(t, "")
			rapid.Check(t, func(t *rapid.T) {
				s := fitting.Draw(t, "text")
				agree(t, s)
				for range rapid.IntRange(1, 2).Draw(t, "changes") {
					at := rapid.IntRange(0, len(s)).Draw(t, "at")
					c := rapid.SampledFrom([]string{"0", "1", "2", "3", "4", "7", "9", "A", "B", "I", "V", "W", "X", "Z", "a", "f", "z", ".", "-", "_", " ", "/", "\n", "é", ""}).Draw(t, "character")
					s = s[:at] + c + s[min(at+rapid.IntRange(0, 1).Draw(t, "instead"), len(s)):]
				}
				agree(t, s)
			})
		})
	}
}
