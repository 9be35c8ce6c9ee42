package conformance_test

import (
	"encoding"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A valueType is a type of the schema that is one value, with inputs and what reads them.
type valueType struct {
	name   string // in the schema
	json   string // text, number or boolean: what it is in JSON; any if it may be several
	inputs []string
	read   func(string) (is object, found blk.Findings)
}

// A typeCase is an input with what it is or, if it is refused, why.
type typeCase struct {
	Input  string        `json:"input"`
	Is     object        `json:"is,omitempty"`
	Refuse []caseFinding `json:"refused,omitempty"`
}

// value returns a type that parse reads. The parts are beside the canonical form, the
// label and the masked form of what is personal.
func value[T encoding.TextAppender](name, json string, parse func(string) (T, error), parts func(T) object, inputs ...string) valueType {
	return valueType{name, json, inputs, func(s string) (object, blk.Findings) {
		v, err := parse(s)
		if err != nil {
			fault, ok := errors.AsType[*blk.ParseError](err)
			if !ok {
				panic(err)
			}
			return nil, blk.Findings{fault.Finding("")}
		}
		text, _ := v.AppendText(nil)
		is := object{"value": string(text)}
		if masked := fmt.Sprint(v); strings.Contains(masked, "*") {
			is["masked"] = masked
		}
		if l, ok := any(v).(interface{ Label() blk.Text }); ok {
			is["label"] = l.Label()
		}
		if parts != nil {
			for part, v := range parts(v) {
				is[part] = v
			}
		}
		return is, nil
	}}
}

// member returns a type that is read as a member of a document: %s is the input.
func member(name, json, text, at string, inputs ...string) valueType {
	return valueType{name, json, inputs, func(s string) (object, blk.Findings) {
		given := s
		if json == "text" {
			given = toText(s)
		}
		text := fmt.Sprintf(text, given)
		var found blk.Findings
		switch {
		case strings.HasPrefix(text, `{"purpose"`):
			_, found = eligibility.ParsePolicy([]byte(text))
		case strings.HasPrefix(text, `{"evidence"`):
			_, found = eligibility.ParseApplicant([]byte(text), nil)
		default:
			_, found = dataset.Read([]byte(text))
		}
		if refused := slices.DeleteFunc(slices.Clone(found), func(f blk.Finding) bool { return f.At != at }); len(refused) > 0 {
			refused[0].At = ""
			return nil, refused[:1]
		}
		return object{"value": s}, nil
	}}
}

func valueTypes() []valueType {
	day := blk.MustParseDate("2026-03-02")
	document := `{"version": "v1", "id": "contoh", "title": {"id": "Contoh"}, "phase": "final", %s}`
	word := func(name, member, at string, inputs ...string) valueType {
		return memberOf(name, document, member, at, append(inputs, "Las", "las listrik", "1las", strings.Repeat("a", 64), strings.Repeat("a", 65), "las-listrik", "_las", "läs")...)
	}
	return []valueType{
		value("CalendarDate", "text", blk.ParseDate, func(d blk.Date) object { return object{"weekday": strings.ToLower(d.Weekday().String())} },
			"2026-03-02", "0001-01-01", "9999-12-31", "2024-02-29", "2025-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01", "2026-3-2", "02-03-2026", "2026/03/02", "20260302", "2026-03-02T00:00:00Z", "+2026-03-02"),
		value("PartialDate", "text", blk.ParsePartialDate, func(d blk.PartialDate) object {
			return object{"precision": d.Precision(), "first": d.Period().From, "last": d.Period().Until}
		}, "2026", "2026-06", "2026-03-02", "2024-02", "0001", "9999", "0000", "202", "2026-13", "2026-00", "2026-6", "2025-02-29", "2026-06-", "2026/06", "26"),
		value("TimeOfDay", "text", blk.ParseTimeOfDay, func(t blk.TimeOfDay) object { return object{"minutes": t.Minutes()} },
			"00:00", "08:30", "12:00", "23:59", "24:00", "08:60", "8:30", "08.30", "08:30:00", "0830", "-8:30"),
		value("Instant", "text", blk.ParseInstant, func(i blk.Instant) object {
			d, clock := i.In(blk.WIB)
			return object{"jakarta_date": d, "jakarta_time": clock}
		}, "2025-12-10T03:00:00Z", "2025-12-10T16:59:59Z", "2025-12-10T17:00:00Z", "2025-12-31T17:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2025-02-29T03:00:00Z", "2025-12-10T24:00:00Z", "2025-12-10T03:60:00Z", "2025-12-10T03:00:60Z", "2025-12-10T10:00:00+07:00", "2025-12-10t03:00:00z", "2025-12-10 03:00:00Z", "2025-12-10T03:00:00.5Z", "2025-12-10T03:00Z"),
		value("RegionCode", "text", blk.ParseRegion, func(r blk.Region) object {
			return object{"level": r.Level(), "parent": textOf(r.Parent()), "city": r.IsCity()}
		}, "64", "64.01", "64.71", "64.01.04", "64.01.04.2001", "64.01.04.1001", "64.01.04.3001", "64.01.04.4001", "64.01.04.0001", "00", "64.00", "64.1", "6401", "64.01.04.201", "64-01", "64.", ".64", "64.01.04.2001.1", "6O"),
		value("NIK", "text", blk.ParseNIK, func(n blk.NIK) object {
			births := []string{}
			for _, d := range n.AppendBirthDates(nil, day) {
				births = append(births, d.String())
			}
			return object{"region": textOf(n.Region()), "sex": n.Sex(), "serial": n.Sequence(), "births_by_2026_03_02": births}
		}, "6401040203989901", "6401044203989902", "6401047112859902", "6401042902009903", "6401042902019903", "6401040101269904", "6401040303269905", "6401043112999999", "6401040003989901", "6401043203989901", "6401044003989901", "6401047203989901", "6401040200989901", "6401040213989901", "6401040203980000", "640104020398990", "64010402039899011", "6401 0402 0398 9901", "64.01.04.020398.9901", "6,40104E+15", "64O1040203989901", "６401040203989901", "0000000000000000"),
		value("FamilyCardNumber", "text", blk.ParseFamilyCardNumber, nil, "6401040101209901", "6401042203990001", "6401040101200000", "0000000000000000", "640104010120990", "64010401012099011", "6401 0401 0120 9901", "6401040101O09901"),
		value("NIP", "text", blk.ParseNIP, func(n blk.NIP) object {
			return object{"birth": n.BirthDate(), "appointed": n.Appointed(), "sex": n.Sex()}
		},
			"199003022015031999", "199003022015032999", "198012312021211999", "199003022015033999", "199003022015031000", "199002302015031999", "199013022015031999", "199003022015131999", "199003022015001999", "199003022015321999", "199003022015331999", "199003022015991999", "19900302 201503 1 999", "19900302201503199", "000003022015031999", "202003022015031999"),
		value("VIN", "text", blk.ParseVIN, func(v blk.VIN) object { return object{"issued": v.Issued(), "region": textOf(v.Region())} },
			"1903351802", "2001640101", "0012640101", "9901640101", "1900351802", "1913351802", "190335180", "19033518022", "19.03.351802", "190335I802"),
		value("Percent", "text", blk.ParsePercent, func(p blk.Percent) object { n, _ := p.Hundredths(); return object{"hundredths": n} },
			"0.00", "0.01", "3.90", "60.00", "100.00", "-0.01", "-5.00", "99999.99", "-99999.99", "100000.00", "-0.00", "3.9", "3", "03.90", "3.900", "+3.90", "3,90", "3.90%", ".50", "5.", "--5.00"),
		value("UnitCode", "text", blk.ParseUnitCode, func(c blk.UnitCode) object {
			return object{"form": c.Form(), "section": c.Section(), "division": textOf(c.Division()), "field": c.Field(), "serial": c.Serial(), "version": c.Version(), "series": c.Series()}
		}, "J.62DMI00.001.1", "C.24LAS01.001.1", "J.620100.001.01", "N.821100.001.02", "J.62010.001.01", "TIK.OP02.001.01", "LOG.OO01.002.01", "LOG.OO.01.002.01", "W.62DMI00.001.1", "J.62DMI00.001.01", "J.620100.001.1", "TIK.OP02.001.1", "J.62DMI00.01.1", "j.62dmi00.001.1", "J 62DMI00 001 1", "J62DMI00001.1", "J.62DM100.001.1", "TIK.0P02.001.01"),
		value("LicenceNumber", "text", certification.ParseLicenceNumber, func(n certification.LicenceNumber) object { return object{"serial": n.Serial()} },
			"BNSP-LSP-9999-ID", "BNSP-LSP-999-ID", "BNSP-LSP-001-ID", "BNSP-LSP-000-ID", "BNSP-LSP-99-ID", "BNSP-LSP-99999-ID", "bnsp-lsp-9999-id", "BNSP LSP 9999 ID", "BNSP-LSP-9999", "LSP-9999-ID"),
		value("LicenceDecree", "text", certification.ParseLicenceDecree, nil, "KEP.0001/BNSP/IV/2025", "KEP. 0001/BNSP/IV/2025", "KEP.9999/XII/BNSP/2024", "KEP.0001/BNSP/XIII/2025", "KEP.0001/BNSP/IIII/2025", "KEP.0001/BNSP/iv/2025", "KEP.001/BNSP/IV/2025", "KEP 0001/BNSP/IV/2025", "KEP.0001/BNSP/IV/0000", "KEP.0001/BNSP/4/2025"),
		value("AssessorRegistration", "text", certification.ParseAssessorRegistration, nil, "MET.000.000001 2019", "MET 000.000001 2019", "MET.000.000001.2019", "MET.001.000001 2019", "MET.000.00001 2019", "MET.000.000001 0000", "met.000.000001 2019", "MET000.000001 2019", "MET-000-000001-2019"),
		value("RegistrationNumber", "text", certification.ParseRegistrationNumber, nil, "TIK 9999 00001 2024", "TIK.9999.00001.2024", "LOG 001 0001 2024", "A 999 00001 2024", "ABCDE 9999 00001 2024", "tik 9999 00001 2024", "TIK 99 00001 2024", "TIK 9999 001 2024", "TIK 9999 00001 0000", "TIK-9999-00001-2024"),
		value("AccountNumber", "text", funding.ParseAccountNumber, nil, "9900012345678", "00123", "012345678901234567", "1234", "0123456789012345678", "9900 0123 4567", "99-000-12345", "9,90001E+12"),
		value("NTPN", "text", funding.ParseNTPN, nil, "9900AB12CD34EF56", "0000000000000001", "9900ab12cd34ef56", "9900AB12CD34EF5", "9900AB12CD34EF567", "9900-AB12-CD34-EF", "9900AB12CD34EF5É"),
		value("StateAccountCode", "text", funding.ParseStateAccountCode, nil, "526112", "100000", "899999", "026112", "926112", "52611", "5261122", "52.61.12", "52611O"),
		value("LocalAccountCode", "text", funding.ParseLocalAccountCode, nil, "5.1.02.01.001.00024", "4.1.01.01.001.00001", "6.9.99.99.999.99999", "3.1.02.01.001.00024", "7.1.02.01.001.00024", "5.1.02.01.01.0024", "5.1.2.01.001.00024", "510201001.00024", "5 1 02 01 001 00024"),
		value("SubActivityCode", "text", funding.ParseSubActivityCode, nil, "2.07.03.2.01.0001", "2.07.03.1.01.01", "2.07.03.2.01.01", "2.07.03.3.01.0001", "2.07.03.2.01.001", "2.7.03.2.01.0001", "2.07.03.2.01", "2-07-03-2-01-0001"),
		value("Digest", "text", screening.ParseDigest, nil, strings.Repeat("0", 63)+"1", strings.Repeat("0", 64), "b9d85e9988aff8c3506294f480765024f7a983371962f35fb31a1cd965a23437", strings.Repeat("f", 63), strings.Repeat("f", 65), strings.Repeat("F", 64), strings.Repeat("g", 64)),
		value("Count", "number", blk.ParseCount, nil, "0", "1", "16", "2147483647", "2147483648", "-1", "-0", "1.5", "16.0", "1e2", "99999999999999999999"),
		value("LessonHours", "number", blk.ParseLessonHours, func(h blk.LessonHours) object {
			school, _ := h.Minutes(45)
			hour, _ := h.Minutes(60)
			return object{"minutes_at_45": school, "minutes_at_60": hour}
		}, "0", "1", "240", "100000", "100001", "-1", "1.5", "240.0"),
		value("QualificationLevel", "number", blk.ParseQualificationLevel, nil, "1", "4", "9", "0", "10", "-1", "4.0", "4.5"),
		value("OffsetMonths", "number", func(s string) (months, error) { n, err := eligibility.ParseOffsetMonths(s); return months(n), err }, nil, "-1200", "-12", "0", "6", "1200", "-1201", "1201", "1.5"),
		value("Rupiah", "number", blk.ParseRupiah, func(r blk.Rupiah) object { return object{"written": r.String(), "words": r.InWords()} },
			"0", "1", "-1", "10", "11", "12", "20", "21", "99", "100", "101", "110", "111", "200", "999", "1000", "1001", "1100", "1999", "2000", "10000", "11000", "100000", "101000", "999999", "1000000", "1001000", "1500000", "2000000", "11000000", "1000000000", "1000000001", "2700000000", "1000000000000", "1001001001001", "9007199254740991", "-9007199254740991", "9007199254740992", "-9007199254740992", "-0", "1.5", "1e6", "1500000.0", "99999999999999999999"),
		member("Identifier", "text", `{"version": "v1", "id": %s, "title": {"id": "Contoh"}, "phase": "final"}`, "/id", "blk-paser", "a", "A.B_c-9", "0", strings.Repeat("x", 64), strings.Repeat("x", 65), "a b", "a/b", "blk@paser", "ä", "-", "."),
		member("FactName", "text", `{"purpose": "entry", "id": "contoh", "version": 1, "title": {"id": "C"}, "effective": {"from": "2026-01-01"}, "facts": {"kartu": {"kind": "flag"}}, "rule": {"kind": "flag", "code": "A", "fact": %s, "is": true}}`, "/rule/fact",
			"disability", "in_school", "kartu", "shoe_size", "Disability", "in school", strings.Repeat("x", 65)),
		member("ApplicantID", "any", `{"evidence": {}, "id": %s}`, "/id", `"A-17"`, `"pendaftar 17"`, "0", "17", "9007199254740991", "9007199254740992", "-1", "1.5", "17.0", "1e3", `""`, "true", "[17]"),
		member("YesNo", "boolean", `{"version": "v1", "id": "contoh", "title": {"id": "Contoh"}, "phase": "final", "synthetic": %s}`, "/synthetic", "true", "false", `"true"`, "1", "0", `"ya"`),
		word("Vocation", `"centre": {"programmes": [{"vocation": %s}]}`, "/centre/programmes/0/vocation", "welding", "perikanan_lain"),
		word("SubVocation", `"centre": {"centres": [{"vocations": [{"sub_vocations": [%s]}]}]}`, "/centre/centres/0/vocations/0/sub_vocations/0", "tailoring", "tenun"),
		word("Sector", `"centre": {"partners": [{"sector": %s}]}`, "/centre/partners/0/sector", "manufacturing", "perkebunan"),
		word("MaterialUnit", `"centre": {"training_materials": [{"unit": %s}]}`, "/centre/training_materials/0/unit", "kilogram", "gulung"),
		word("StatementTopic", `"common": {"statements": [{"topic": %s}]}`, "/common/statements/0/topic", "operating_cost", "lahan_parkir"),
	}
}

// months is a number that is written as text.
type months eligibility.OffsetMonths

func (n months) AppendText(b []byte) ([]byte, error) { return strconv.AppendInt(b, int64(n), 10), nil }

func memberOf(name, document, text, at string, inputs ...string) valueType {
	return member(name, "text", strings.Replace(document, "%s", text, 1), at, inputs...)
}

func textOf(v encoding.TextAppender) string {
	b, _ := v.AppendText(nil)
	return string(b)
}

// mutations returns what becomes of a text by a slip of the hand.
func mutations(s string) (list []string) {
	list = append(list, " "+s, s+" ", s+"\n", s+"\u00a0", s[:len(s)-1], s+s[len(s)-1:], strings.ToLower(s), strings.ToUpper(s))
	for _, pair := range []string{"0O", "1l", ".-", "-.", ". ", " .", "-/", ":.", "1١", "2２", "-–"} {
		runes := []rune(pair)
		if i := strings.IndexRune(s, runes[0]); i >= 0 {
			list = append(list, s[:i]+string(runes[1])+s[i+1:])
		}
	}
	return list
}

// composite are the kinds of types that are no single value, by the column kind of types.csv;
// the words of a closed code list are those of its file.
var composite = []string{"object", "list of objects", "one of several objects", "code list", "texts, by name", "whole number or object"}

// Every value type of the schema has cases: inputs, what they are, and why others are
// refused.
func TestTypeCases(t *testing.T) {
	written := map[string]bool{}
	for _, v := range valueTypes() {
		inputs := slices.Clone(v.inputs)
		if v.json == "text" {
			good := 0
			for _, s := range v.inputs {
				if is, _ := v.read(s); is != nil && good < 2 {
					inputs, good = append(inputs, mutations(s)...), good+1
				}
			}
			inputs = append(inputs, "")
		}
		var lines [][]byte
		seen, valid, refused := map[string]bool{}, 0, 0
		for _, s := range inputs {
			if seen[s] {
				continue
			}
			seen[s] = true
			is, found := v.read(s)
			if is != nil {
				valid++
			} else {
				refused++
			}
			c := typeCase{Input: s, Is: is}
			if is == nil {
				c.Refuse = caseFindings(found)
			}
			lines = append(lines, plain(t, c))
		}
		require.Greater(t, valid, 1, v.name)
		require.Greater(t, refused, 1, v.name)
		keepCases(t, "types/"+v.name+".json", map[string]any{"type": v.name, "json": v.json}, lines)
		written[v.name] = true
	}
	b, err := fs.ReadFile(schema.FS(), "types.csv")
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
	require.NoError(t, err)
	for _, row := range rows[1:] {
		require.NotEqual(t, slices.Contains(composite, row[1]), written[row[0]], "%s, %s, has no cases, or has some and is no value", row[0], row[1])
		delete(written, row[0])
	}
	require.Empty(t, written, "these are no types of the schema")
	if !*update {
		files, err := fs.Glob(conformance.FS(), "types/*.json")
		require.NoError(t, err)
		require.Len(t, files, len(valueTypes()))
	}
}
