package negative

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// byKeyword are the checks that refuse what breaks a keyword, whatever has it.
var byKeyword = map[string]blk.CheckID{
	"type":                 "DOC-008",
	"type (null)":          "DOC-010",
	"required":             "DOC-009",
	"additionalProperties": "DOC-002",
	"minLength":            "DOC-010",
	"minItems":             "DOC-016",
}

// byDefinition are the checks that refuse what is written wrongly, where it is not
// DOC-012.
var byDefinition = map[string]blk.CheckID{
	"Identifier":     "DOC-014",
	"FactName":       "DOC-014",
	"SchemaVersion":  "DOC-001",
	"NIK":            "PER-001",
	"UnitCode":       "UNT-001",
	"Rupiah":         "FND-006",
	"Vocation":       "REF-008",
	"SubVocation":    "REF-008",
	"Sector":         "REF-008",
	"StatementTopic": "REF-008",
	"MaterialUnit":   "REF-008",
}

// checkOf returns the check that refuses a case.
func checkOf(keyword, definition string) blk.CheckID {
	if strings.HasSuffix(keyword, "(empty)") {
		return "DOC-010"
	}
	if id, ok := byKeyword[keyword]; ok {
		return id
	}
	if id, ok := byDefinition[definition]; ok {
		return id
	}
	if strings.HasPrefix(keyword, "enum") {
		return "REF-001"
	}
	return "DOC-012"
}
