package strictjson_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A suiteCase is one document with the fault and offset that are expected, none
// where it is good. Names begin with y where every reader must accept it, n
// where it must refuse it, and i where RFC 8259 leaves it open.
type suiteCase struct {
	name, doc string
	fault     strictjson.Fault
	offset    int
}

func suite() []suiteCase {
	const (
		empty     = strictjson.FaultEmpty
		truncated = strictjson.FaultTruncated
		character = strictjson.FaultUnexpectedCharacter
		quote     = strictjson.FaultQuote
		literal   = strictjson.FaultBadLiteral
		number    = strictjson.FaultBadNumber
		escape    = strictjson.FaultBadEscape
		control   = strictjson.FaultControlCharacter
		missing   = strictjson.FaultMissingComma
		trailing  = strictjson.FaultTrailingComma
		comment   = strictjson.FaultComment
		after     = strictjson.FaultTrailingData
		utf16     = strictjson.FaultUTF16
		utf32     = strictjson.FaultUTF32
		text      = strictjson.FaultPlainText
		binary    = strictjson.FaultBinary
	)
	return []suiteCase{
		{"y_null", `null`, "", 0},
		{"y_true_with_spaces", " \t\r\n true \n", "", 0},
		{"y_false", `false`, "", 0},
		{"y_string", `"teks"`, "", 0},
		{"y_empty_string", `""`, "", 0},
		{"y_empty_object", `{}`, "", 0},
		{"y_empty_array", `[]`, "", 0},
		{"y_spaces_everywhere", " [ { \"a\" : [ 1 , 2 ] , \"b\" : { } } , [ ] ] ", "", 0},
		{"y_all_escapes", `"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"`, "", 0},
		{"y_u0000", `"\u0000"`, "", 0},
		{"y_delete_character", "\"\x7f\"", "", 0},
		{"y_utf8", `"é日本😀"`, "", 0},
		{"y_utf8_nonbmp_limit", "\"\U0010FFFF\"", "", 0},
		{"y_noncharacter", "\"\uFFFF\"", "", 0},
		{"y_line_separator", "\"\u2028\"", "", 0},
		{"y_slash", `"/"`, "", 0},
		{"y_apostrophe", `"it's"`, "", 0},
		{"y_bom_inside_a_string", "\"\uFEFF\"", "", 0},
		{"y_number_zero", `0`, "", 0},
		{"y_number_minus_zero", `-0`, "", 0},
		{"y_number_negative", `-123`, "", 0},
		{"y_number_fraction", `0.5`, "", 0},
		{"y_number_fraction_zeros", `1.000`, "", 0},
		{"y_number_exponent", `1e5`, "", 0},
		{"y_number_exponent_signs", `[1E+5,1e-5,0e0,0e01,-0.0E-00]`, "", 0},
		{"y_duplicate_name", `{"a":1,"a":2}`, "", 0},
		{"y_empty_name", `{"":0}`, "", 0},
		{"y_depth_64", strings.Repeat(`[{"a":`, 32) + "0" + strings.Repeat("}]", 32), "", 0},
		{"i_lone_high_surrogate", `"\ud800"`, "", 0},
		{"i_lone_low_surrogate", `"\udc00"`, "", 0},
		{"i_two_high_surrogates", `"\ud800\ud800"`, "", 0},
		{"i_surrogates_in_wrong_order", `"\udc00\ud800"`, "", 0},
		{"i_surrogate_then_letter", `"\ud800a"`, "", 0},
		{"i_surrogate_then_escape", `"\ud800\n"`, "", 0},
		{"i_utf8_overlong", "\"\xc0\xaf\"", "", 0},
		{"i_utf8_surrogate", "\"\xed\xa0\x80\"", "", 0},
		{"i_utf8_beyond_unicode", "\"\xf4\x90\x80\x80\"", "", 0},
		{"i_utf8_lone_continuation", "\"\x80\"", "", 0},
		{"i_utf8_cut_short", "\"\xe6\x97\"", "", 0},
		{"i_latin1", "\"caf\xe9\"", "", 0},
		{"i_huge_exponent", `1e9999`, "", 0},
		{"i_huge_integer", `123456789012345678901234567890`, "", 0},
		{"i_bom", "\uFEFF{}", strictjson.FaultBOM, 0},
		{"i_bom_alone", "\uFEFF", strictjson.FaultBOM, 0},
		{"i_utf16_le_bom", "\xff\xfe{\x00}\x00", utf16, 0},
		{"i_utf16_be_bom", "\xfe\xff\x00{\x00}", utf16, 0},
		{"i_utf16_le", "{\x00}\x00", utf16, 0},
		{"i_utf16_be", "\x00{\x00}", utf16, 0},
		{"i_utf32_be", "\x00\x00\x00{\x00\x00\x00}", utf32, 0},
		{"i_utf32_le", "{\x00\x00\x00}\x00\x00\x00", utf32, 0},
		{"i_utf32_be_bom", "\x00\x00\xfe\xff\x00\x00\x00{", utf32, 0},
		{"i_utf32_le_bom", "\xff\xfe\x00\x00{\x00\x00\x00", utf32, 0},
		{"i_nothing_but_zeros", strings.Repeat("\x00", 512), binary, 0},
		{"n_zip", "PK\x03\x04\x14\x00", strictjson.FaultWorkbook, 0},
		{"n_xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", strictjson.FaultWorkbook, 0},
		{"n_gzip", "\x1f\x8b\x08\x00", strictjson.FaultCompressed, 0},
		{"n_pdf", "%PDF-1.7\n%\xe2\xe3", strictjson.FaultPDF, 0},
		{"n_html", "\n <!DOCTYPE html>", strictjson.FaultMarkup, 2},
		{"n_csv", "nama,nik\nSiti,1\n", text, 1},
		{"n_csv_in_quotes", `"nama";"nik"`, text, 6},
		{"n_csv_of_numbers", "1,2,3", text, 1},
		{"n_prose", "Daftar peserta", text, 0},
		{"n_prose_of_other_letters", "Élève 1", text, 0},
		{"n_yaml", "---\nversion: v1\n", text, 1},
		{"n_rtf", `{\rtf1\ansi}`, text, 1},
		{"n_base64", "ewogICJ2ZXJzaW9uIjogInYxIn0K", text, 0},
		{"n_misspelt", "undefined", literal, 0},
		{"n_png", "\x89PNG\r\n\x1a\n", binary, 0},
		{"n_database", "SQLite format 3\x00", binary, 0},
		{"n_cut_character", "Siti " + strings.Repeat("a", 506) + "é", text, 0},
		{"n_two_lists", "[][]", strictjson.FaultSecondDocument, 2},
		{"i_utf16_two_bytes", "1\x00", utf16, 0},
		{"i_byte_ff_in_string", "\"\xff\"", "", 0},
		{"i_byte_fe_in_string", "\"\xfe\"", "", 0},
		{"i_depth_65", strings.Repeat("[", 65) + strings.Repeat("]", 65), strictjson.FaultDepth, 64},
		{"n_empty", ``, empty, 0},
		{"n_only_spaces", " \n ", empty, 3},
		{"n_nul", "\x00", binary, 0},
		{"n_half_bom", "\xef\xbb", character, 0},
		{"n_byte_fe", "\xfe{}", character, 0},
		{"n_byte_ff", "\xff{}", character, 0},
		{"n_truncated_object", `{`, truncated, 1},
		{"n_truncated_array", `[ `, truncated, 2},
		{"n_truncated_after_name", `{"a"`, truncated, 4},
		{"n_truncated_after_colon", `{"a": `, truncated, 6},
		{"n_truncated_after_value", `{"a":1`, truncated, 6},
		{"n_truncated_after_comma", `{"a":1,`, truncated, 7},
		{"n_truncated_element", `[1,`, truncated, 3},
		{"n_truncated_string", `"abc`, truncated, 4},
		{"n_truncated_quote", `"`, truncated, 1},
		{"n_truncated_name", `{"abcdefghijkl`, truncated, 14},
		{"n_truncated_escape", `"\`, truncated, 2},
		{"n_truncated_hex", `"\u00`, truncated, 5},
		{"n_truncated_second_surrogate", `"\ud800\u`, truncated, 9},
		{"n_truncated_character", "\"\xe6\x97", truncated, 3},
		{"n_truncated_literal", `tru`, truncated, 3},
		{"n_truncated_literal_in_array", `[nul`, truncated, 4},
		{"n_truncated_minus", `-`, truncated, 1},
		{"n_truncated_fraction", `1.`, truncated, 2},
		{"n_truncated_exponent", `1e`, truncated, 2},
		{"n_truncated_exponent_sign", `[1e+`, truncated, 4},
		{"n_number_leading_zero", `01`, number, 1},
		{"n_number_negative_leading_zero", `-012`, number, 2},
		{"n_number_double_zero", `[00]`, number, 2},
		{"n_number_dot_without_fraction", `[1.]`, number, 3},
		{"n_number_dot_then_exponent", `1.e5`, number, 2},
		{"n_number_without_integer", `.5`, number, 0},
		{"n_number_negative_without_integer", `-.5`, number, 1},
		{"n_number_plus", `+1`, number, 0},
		{"n_number_two_minus", `--1`, number, 1},
		{"n_number_hex", `0x1`, number, 1},
		{"n_number_underscore", `1_000`, number, 1},
		{"n_number_two_dots", `1.2.3`, number, 3},
		{"n_number_thousands", `[1.250.000]`, number, 6},
		{"n_number_exponent_without_digits", `[1e]`, number, 3},
		{"n_number_exponent_sign_without_digits", `[1e+]`, number, 4},
		{"n_number_expression", `1+2`, number, 1},
		{"n_number_unit", `10kg`, number, 2},
		{"n_number_minus_word", `-Infinity`, number, 1},
		{"n_number_minus_space", `- 1`, number, 1},
		{"n_number_full_width_digit", `１`, character, 0},
		{"n_number_capital_e_twice", `1EE2`, number, 2},
		{"n_NaN", `NaN`, literal, 0},
		{"n_Infinity", `[Infinity]`, literal, 1},
		{"n_capital_true", `True`, literal, 0},
		{"n_undefined", `{"a":undefined}`, literal, 5},
		{"n_none", `[None]`, literal, 1},
		{"n_literal_cut", `[nul]`, literal, 4},
		{"n_literal_too_long", `truex`, literal, 4},
		{"n_literal_then_a", `truea`, literal, 4},
		{"n_literal_then_z", `falsez`, literal, 5},
		{"n_literal_then_capital_a", `nullA`, literal, 4},
		{"n_literal_then_capital_z", `trueZ`, literal, 4},
		{"n_literal_then_zero", `true0`, literal, 4},
		{"n_literal_then_nine", `true9`, literal, 4},
		{"n_literal_then_underscore", `true_`, literal, 4},
		{"n_literal_wrong_end", `falze`, literal, 3},
		{"n_literal_then_number", `null1`, literal, 4},
		{"n_bare_word", `["a",b]`, literal, 5},
		{"n_bare_dollar", `$`, literal, 0},
		{"n_bare_name", `{a:1}`, quote, 1},
		{"n_number_as_name", `{1:1}`, quote, 1},
		{"n_single_quotes", `['a']`, quote, 1},
		{"n_single_quoted_name", `{'a':1}`, quote, 1},
		{"n_curly_quotes", `{"a":“b”}`, quote, 5},
		{"n_curly_quoted_name", `{“a”:1}`, quote, 1},
		{"n_low_quotes", `[„a“]`, quote, 1},
		{"n_single_curly_quotes", `[‘a’]`, quote, 1},
		{"n_angle_quotes", `[«a»]`, quote, 1},
		{"n_backtick", "{`a`:1}", quote, 1},
		{"n_curly_quote_for_comma", `["a"“b”]`, character, 4},
		{"n_nonbreaking_space", "[\u00a01]", character, 1},
		{"n_nonbreaking_space_before_name", "{\u00a0\"a\":1}", character, 1},
		{"n_bare_name_beyond_ascii", `{é:1}`, character, 1},
		{"n_escape_unknown", `"a\x"`, escape, 2},
		{"n_escape_capital", `"\N"`, escape, 1},
		{"n_escape_apostrophe", `"\'"`, escape, 1},
		{"n_escape_short_hex", `"\u12"`, escape, 1},
		{"n_escape_no_hex", `"\u12G4"`, escape, 1},
		{"n_escape_capital_u", `"\U0041"`, escape, 1},
		{"n_escape_second_surrogate", `"\ud800\u12"`, escape, 7},
		{"n_escape_nul", "\"\\\x00\"", escape, 1},
		{"n_escape_line", "\"\\\n\"", escape, 1},
		{"n_escape_utf8", "\"\\é\"", escape, 1},
		{"n_escape_in_name", `{"\a":0}`, escape, 2},
		{"n_escape_outside", `[\n]`, character, 1},
		{"n_tab_in_string", "\"\t\"", control, 1},
		{"n_line_in_string", "[\"abcdefghijkl\nm\"]", control, 14},
		{"n_nul_in_string", "\"a\x00\"", control, 2},
		{"n_unit_separator_in_name", "{\"\x1f\":0}", control, 2},
		{"n_missing_comma_array", `[1 2]`, missing, 3},
		{"n_missing_comma_strings", `["a""b"]`, missing, 4},
		{"n_missing_comma_object", "{\"a\":1\n\"b\":2}", missing, 7},
		{"n_missing_comma_word", `[1 true]`, missing, 3},
		{"n_missing_comma_bracket", `[[][]]`, missing, 3},
		{"n_number_then_string", `[1"a"]`, missing, 2},
		{"n_trailing_comma_array", `[1,]`, trailing, 3},
		{"n_trailing_comma_object", "{\"a\":1,\n}", trailing, 8},
		{"n_trailing_comma_other_bracket", `[1,}`, trailing, 3},
		{"n_two_commas", `[1,,2]`, character, 3},
		{"n_only_comma", `[,]`, character, 1},
		{"n_leading_comma", `{,"a":1}`, character, 1},
		{"n_comma_alone", `,`, character, 0},
		{"n_comment_line", "{ // x\n}", comment, 2},
		{"n_comment_block", `[1 /* x */]`, comment, 3},
		{"n_comment_before", `/**/1`, comment, 0},
		{"n_comment_behind", `1//`, comment, 1},
		{"n_comment_after_name", `{"a"/**/:1}`, comment, 4},
		{"n_comment_after_colon", `{"a":/**/1}`, comment, 5},
		{"n_comment_hash", "# x", character, 0},
		{"n_missing_colon", `{"a" 1}`, character, 5},
		{"n_equals", `{"a"=1}`, character, 4},
		{"n_comma_for_colon", `{"a",1}`, character, 4},
		{"n_two_colons", `{"a"::1}`, character, 5},
		{"n_missing_value", `{"a":}`, character, 5},
		{"n_missing_name", `{:1}`, character, 1},
		{"n_object_as_name", `{{}:1}`, character, 1},
		{"n_array_in_object", `{[1]}`, character, 1},
		{"n_member_in_array", `["a":1]`, character, 4},
		{"n_semicolon", `[1;2]`, character, 2},
		{"n_wrong_bracket_array", `[1}`, character, 2},
		{"n_wrong_bracket_object", `{"a":1]`, character, 6},
		{"n_wrong_empty_array", `[}`, character, 1},
		{"n_wrong_empty_object", `{]`, character, 1},
		{"n_closing_alone", `]`, character, 0},
		{"n_form_feed", "[\f1]", character, 1},
		{"n_vertical_tab", "\v1", character, 0},
		{"n_nul_between", "[1,\x002]", character, 3},
		{"n_nul_behind", "[1]\x00", after, 3},
		{"n_two_documents", `{} {}`, strictjson.FaultSecondDocument, 3},
		{"n_two_numbers", `1 2`, after, 2},
		{"n_two_lines", "{}\n{}", strictjson.FaultSecondDocument, 3},
		{"n_closing_twice", `[1]]`, after, 3},
		{"n_comma_behind", `{},`, after, 2},
		{"n_text_behind", `[1]é`, after, 3},
		{"n_string_twice", `"a""b"`, after, 3},
		{"n_many_open", strings.Repeat("[", 1_000_000), strictjson.FaultDepth, 64},
		{"n_many_open_objects", strings.Repeat(`{"":`, 100_000), strictjson.FaultDepth, 4 * 64},
		{"n_number_of_a_megabyte", strings.Repeat("1", 1_000_000), strictjson.FaultTokenSize, 0},
	}
}

func TestSuite(t *testing.T) {
	var s strictjson.Scanner
	for _, c := range suite() {
		_, err := scan(&s, c.doc, strictjson.Limits{})
		if c.fault == "" {
			require.Nil(t, err, c.name)
			require.Equal(t, strictjson.End, s.Kind(), c.name)
			continue
		}
		require.NotNil(t, err, c.name)
		require.Equal(t, c.fault, err.Fault, c.name)
		require.Equal(t, c.offset, err.Offset, c.name)
		require.Equal(t, strictjson.Invalid, s.Kind(), c.name)
	}
}

func TestSuiteHasEveryFaultOfTheGrammar(t *testing.T) {
	met := map[strictjson.Fault]bool{strictjson.FaultDocumentSize: true, strictjson.FaultMembers: true} // see TestLimits
	for _, c := range suite() {
		met[c.fault] = true
	}
	for _, v := range strictjson.Fault("").CodeList().Values() {
		require.True(t, met[strictjson.Fault(v)], v)
	}
}
