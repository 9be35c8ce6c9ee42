// Package examples holds five articles about training centres in Indonesia as
// data, and programs that answer what a person in each office would want to
// know: the folders pangkalpinang, singosari, kaltara, pekalongan and paser, and
// tour, which runs them all.
//
// The folder policies holds conditions of entry as they were announced or decreed,
// each with its sources and with examples of its own.
//
// The folder paser/intake holds the intake of Paser in 2023: policies and a plan of
// selection, and applicants who are made up. Only how many applied for how many seats in
// which classes is from the news.
//
// The folder pangkalpinang/budget holds a budget that is made up: that a city budget
// builds and runs the centre is from the news, and it names no amount. The folder
// pangkalpinang/audit holds an office that is made up, with one fault of each kind.
//
// The folder kaltara/project shows the building of a centre on four days: that of the
// article, when there was nothing but a plan, and three of a continuation that is made up.
//
// In every other folder dataset.json is what the article says and nothing else, with
// its source; synthetic.json, where there is one, is made up and says so.
package examples

import (
	"embed"
	"io/fs"
)

//go:generate go run ./internal/synthetic/write

//go:embed */*.json */*.jsonl paser/intake/*.json paser/intake/*.jsonl pangkalpinang/*/*.json
var files embed.FS

// FS returns the data of all examples, such as "paser/policy.json".
func FS() fs.FS { return files }
