// Package schema publishes the data model for those who do not write Go: JSON
// Schema files (draft 2020-12) that validate offline, embedded in the program.
//
// Every file is self-contained: it refers to nothing outside itself, so that any
// validator takes it without a network. Identifiers stay: what an $id of version
// 1 means does not change within version 1.
//
// # Goals
//
//   - The files load in the default validators of Node, Python, PHP and Java and
//     give clean types.
//   - What a schema refuses, the Go readers refuse at the same place.
//
// # Non-goals
//
// Validating documents in Go by schema: package dataset reads them strictly and
// says more. Cross-field rules are checks, not schema.
package schema

import (
	"embed"
	"encoding/json"
	"io/fs"
	"strings"
)

//go:generate go run ./internal/gen/write

// BaseURL is what the identifiers of all files begin with.
const BaseURL = "https://vokasi.github.io/vokasi-go/schema/v1/"

// Release is the release of the data model, as in the change log.
const Release = "0.8.0"

//go:embed v1
var files embed.FS

// An Index lists the published files, as index.json has it.
type Index struct {
	// The release of the data model.
	Release string `json:"release" jsonschema:"required"`
	// The schemas, the dataset first.
	Schemas []Entry `json:"schemas" jsonschema:"required"`
	// The code lists, by name.
	CodeLists []CodeListEntry `json:"code_lists" jsonschema:"required"`
	// The other files, by name: examples, code lists, the dictionary, checks, lifecycles,
	// parameters, regulations and regions, types of OpenAPI and TypeScript, and the
	// context of JSON-LD.
	Files []File `json:"files" jsonschema:"required"`
}

// A CodeListEntry describes a published code list, which stands in two files such as
// codelists/sex.json and codelists/sex.csv.
type CodeListEntry struct {
	// The name, such as "sex".
	Name string `json:"name" jsonschema:"required"`
	// What the list is, in English.
	Label string `json:"label" jsonschema:"required"`
	// How many codes it has.
	Codes int `json:"codes" jsonschema:"required"`
	// Whether documents may use words that are not in the list.
	Open bool `json:"open" jsonschema:"required"`
}

// A File is a published file that is no schema.
type File struct {
	// Its path beside the index, such as "codelists/sex.csv".
	Name string `json:"name" jsonschema:"required"`
	// The SHA-256 of the file in hexadecimal.
	SHA256 string `json:"sha256" jsonschema:"required"`
}

// An Entry describes one published file.
type Entry struct {
	// The name, such as "centre".
	Name string `json:"name" jsonschema:"required"`
	// The identifier of the schema.
	ID string `json:"id" jsonschema:"required"`
	// The title, which is the name of the type.
	Title string `json:"title" jsonschema:"required"`
	// What it describes, in one sentence.
	Description string `json:"description" jsonschema:"required"`
	// The SHA-256 of the file in hexadecimal.
	SHA256 string `json:"sha256" jsonschema:"required"`
}

// FS returns the published files, as they lie in the folder v1.
func FS() fs.FS {
	sub, err := fs.Sub(files, "v1")
	if err != nil {
		return files // the folder is embedded: this does not happen
	}
	return sub
}

// Entries returns the list of the published files.
func Entries() []Entry {
	return Contents().Schemas
}

// Contents returns what is published, as index.json has it.
func Contents() Index {
	var index Index
	if b, err := files.ReadFile("v1/index.json"); err != nil || json.Unmarshal(b, &index) != nil {
		return Index{} // the file is embedded: this does not happen
	}
	return index
}

// CodeList returns the file of a code list by its name, such as "sex", as JSON or as a
// table (CSV).
func CodeList(name string, asTable bool) ([]byte, bool) {
	if strings.ContainsAny(name, `/\`) {
		return nil, false
	}
	extension := ".json"
	if asTable {
		extension = ".csv"
	}
	b, err := files.ReadFile("v1/codelists/" + name + extension)
	return b, err == nil
}

// Example returns a published example of a type by the name of its schema, such as
// "centre": the full one has all that such a record can have, as far as it goes
// together; the minimal one has only what it must have.
func Example(name string, full bool) ([]byte, bool) {
	if strings.ContainsAny(name, `/\`) {
		return nil, false
	}
	size := ".minimal"
	if full {
		size = ".full"
	}
	b, err := files.ReadFile("v1/examples/" + name + size + ".json")
	return b, err == nil
}

// Lookup returns the file of a schema by its name, such as "centre", its file
// name or its $id.
func Lookup(name string) ([]byte, bool) {
	name = strings.TrimSuffix(strings.TrimPrefix(name, BaseURL), ".schema.json")
	if strings.ContainsAny(name, `/\`) {
		return nil, false
	}
	b, err := files.ReadFile("v1/" + name + ".schema.json")
	return b, err == nil
}
