package schema_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"github.com/vokasi/vokasi-go/schema"
)

// A schema is found by its name, its file name or its $id, and travels with the
// program: a service hands it to any validator without a network.
func ExampleLookup() {
	policy, ok := schema.Lookup("policy")
	byID, _ := schema.Lookup(schema.BaseURL + "policy.schema.json")
	fmt.Println(ok, string(policy) == string(byID))

	var head struct {
		Dialect  string   `json:"$schema"`
		ID       string   `json:"$id"`
		Title    string   `json:"title"`
		Required []string `json:"required"`
	}
	err := json.Unmarshal(policy, &head)
	fmt.Println(head.Dialect, err)
	fmt.Println(head.ID)
	fmt.Println(head.Title, head.Required)

	_, ok = schema.Lookup("invoice")
	fmt.Println(ok)
	// Output:
	// true true
	// https://json-schema.org/draft/2020-12/schema <nil>
	// https://vokasi.github.io/vokasi-go/schema/v1/policy.schema.json
	// Policy [id version purpose title effective rule]
	// false
}

// The list of published files carries the hash of each: who keeps a copy sees
// whether it is still the one that was published.
func ExampleEntries() {
	for _, entry := range schema.Entries() {
		file, ok := schema.Lookup(entry.ID)
		sum := sha256.Sum256(file)
		if !ok || hex.EncodeToString(sum[:]) != entry.SHA256 {
			fmt.Println(entry.Name, "is not the published file")
		}
		if entry.Name == "finding" {
			fmt.Println(entry.Title, "-", entry.Description)
			fmt.Println(hex.EncodeToString(sum[:]) == entry.SHA256)
		}
	}
	// Output:
	// Finding - A Finding is a check that failed at one place of a document.
	// true
}

// A web server publishes the files as they are. Their index.json is for programs
// that do not use Go.
func ExampleFS() {
	for _, name := range []string{"index.json", "dataset.schema.json", "policy.schema.json"} {
		info, err := fs.Stat(schema.FS(), name)
		fmt.Println(name, err == nil && info.Size() > 0)
	}
	b, _ := fs.ReadFile(schema.FS(), "index.json")
	var index schema.Index
	err := json.Unmarshal(b, &index)
	fmt.Println(index.Release == schema.Release, len(index.Schemas) == len(schema.Entries()), err)
	fmt.Println(index.Schemas[0].Name, index.Schemas[0].ID)
	// Output:
	// index.json true
	// dataset.schema.json true
	// policy.schema.json true
	// true true <nil>
	// dataset https://vokasi.github.io/vokasi-go/schema/v1/dataset.schema.json
}

// A code list is published as JSON and as a table, for a form, a spreadsheet or a
// database.
func ExampleCodeList() {
	table, ok := schema.CodeList("sex", true)
	header, _, _ := strings.Cut(string(table), "\n")
	fmt.Println(ok, header)
	_, ok = schema.CodeList("colour", false)
	fmt.Println(ok)
	// Output:
	// true value,label_id,label_en,meaning_id,meaning_en,since,until,successor,aliases,external,basis_id,basis_en
	// false
}

// The index says what is published beside the schemas.
func ExampleContents() {
	contents := schema.Contents()
	for _, list := range contents.CodeLists {
		if list.Name == "vocation" {
			fmt.Println(list.Label, "open:", list.Open)
		}
	}
	for _, file := range contents.Files {
		if !strings.Contains(file.Name, "/") {
			fmt.Println(file.Name)
		}
	}
	// Output:
	// Vocation open: true
	// beyond_schema.json
	// checks.csv
	// checks.json
	// context.jsonld
	// dictionary.csv
	// lifecycles.json
	// parameters.json
	// regions.NOTICE
	// regions.csv
	// regulations.json
	// types.csv
	// vokasi.d.ts
	// vokasi.openapi.json
}

// A team that writes its first record begins with the minimal example, and looks at the
// full one for what else there is.
func ExampleExample() {
	minimal, ok := schema.Example("batch", false)
	fmt.Println(string(minimal), ok)
	full, _ := schema.Example("batch", true)
	var batch map[string]any
	err := json.Unmarshal(full, &batch)
	fmt.Println(len(batch) > 10, err)
	_, ok = schema.Example("invoice", true)
	fmt.Println(ok)
	// Output:
	// {
	//   "id": "las-0",
	//   "centre": "blk-contoh"
	// }
	//  true
	// true <nil>
	// false
}
