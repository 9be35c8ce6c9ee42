// Package conformance publishes cases with which a team tests its own code against this
// module, in whatever language: records with what is found in them.
//
// # Goals
//
//   - A case is a change (JSON Patch, RFC 6902) to a good record, a day, a phase, and every
//     finding with its place and its parameters.
//   - The cases are the examples that the checks are tested with here, what is found if one
//     value is taken away, added or changed, and two changes where they lead to more or
//     less than each alone; tests keep them as they are.
//
// # Non-goals
//
// Running them: package schema/internal/predicate is our evaluator of the published
// predicates, and the consumers in schema/consumers are those of other languages.
package conformance

import (
	"embed"
	"io/fs"
)

//go:embed answers checks documents eligibility moves sheets types values
var files embed.FS

// FS returns the files: checks/*.json, one for the record of a test, such as
// checks/batch.BatchChecks.json; documents/*.json, whole documents and policies;
// moves/*.json, moves of each lifecycle; sheets/*.json, lists in CSV; types/*.json, one for
// each value type of the schema; values/*.json, what the command says of values;
// answers/*.json, how money is divided and what a certificate is worth on a day;
// eligibility/*.json, a policy with people and what it decides of them.
func FS() fs.FS { return files }
