package blk

import (
	"strconv"
	"strings"
)

// A Check is a rule that a record must keep. It is pure: it changes nothing and
// depends on nothing but the record and the context. Tables of checks are what
// the Check method of every entity runs, in order.
type Check[T any] struct {
	// The permanent id, such as "BAT-002".
	ID CheckID
	// Where it looks, as a JSON Pointer below the record; "" is the record.
	At string
	// How grave its failure is in each phase.
	Severity Severities
	// What must hold, with {name} for the parameters of a failure.
	Must Text
	// How to mend it, with {name} for the parameters of a failure.
	Mend Text
	// What the rule rests on.
	Basis []Basis
	// How much it looks at; absent is a record.
	Scope Scope
	// The checks without which this one has no meaning: where one of them fails,
	// this one is silent. They are of the same table or, for [CheckAcross], of any
	// narrower scope.
	Needs []CheckID
	// Whether the record keeps the rule. It allocates nothing.
	Holds func(*T, *Context) bool
	// The parameters of a failure; nil if it has none. Called only on failure.
	Params func(*T, *Context) Params
	// All failures, instead of Holds and Params, for a rule that can fail at
	// several places; nil if there are none. It is not called where a check that
	// this one needs fails.
	Find func(*T, *Context) []Failure

	// The list of the words that it is about, for [CheckCode]; a function, because
	// tables of checks may be made before code lists are.
	words func() CodeList
}

// A Failure is one place where a check fails.
type Failure struct {
	// Where, as a JSON Pointer below the record.
	At string
	// The values that the text names.
	Params Params
	// The other records that it is about, as JSON Pointers: see [CheckAcross].
	Of []string
}

// RunChecks runs a table of checks on a record and returns what they found, nil
// if all hold. On a record that keeps them all it allocates nothing.
func RunChecks[T any](checks []Check[T], record *T, c *Context) Findings {
	c = c.orEmpty()
	var found Findings
	for i := range checks {
		check := &checks[i]
		if check.Find == nil && check.Holds(record, c) { // most records keep most checks
			continue
		}
		severity := check.Severity.In(c.Phase)
		if severity == "" {
			continue
		}
		if check.Find == nil {
			if !needsHold(checks, check, record, c) {
				continue
			}
			f := Failure{At: check.At}
			if check.Params != nil {
				f.Params = check.Params(record, c)
			}
			found = append(found, check.finding(severity, f))
			continue
		}
		if !needsHold(checks, check, record, c) { // first: Find may count on them
			continue
		}
		for _, f := range check.Find(record, c) {
			found = append(found, check.finding(severity, f))
		}
	}
	return found
}

// needsHold reports whether the checks that a check needs hold.
func needsHold[T any](checks []Check[T], check *Check[T], record *T, c *Context) bool {
	for _, id := range check.Needs {
		for i := range checks {
			need := &checks[i]
			if own, _, _ := need.says(); own != id {
				continue
			}
			if need.Find != nil && len(need.Find(record, c)) > 0 || need.Holds != nil && !need.Holds(record, c) {
				return false
			}
		}
	}
	return true
}

// CheckAcross runs checks across the records of a set, after the records were
// checked by themselves: found is what those checks found, with the same places.
// Where a check that one needs was found in a record that a failure is at, or of,
// the failure is silent: nobody is told that two enrolments overlap when it is
// the dates of one that are reversed. It returns what the checks across records
// found.
func CheckAcross[T any](checks []Check[T], set *T, c *Context, found Findings) Findings {
	c = c.orEmpty()
	var across Findings
	failed := failedChecks{} // by record
	failed.add(found)
	for i := range checks {
		check := &checks[i]
		severity := check.Severity.In(c.Phase)
		if severity == "" {
			continue
		}
		for _, f := range check.Find(set, c) {
			if !failed.silences(check.Needs, &f) {
				across = append(across, check.finding(severity, f))
			}
		}
	}
	return across
}

// failedChecks holds which checks failed in which record.
type failedChecks map[failedCheck]bool

type failedCheck struct {
	record string
	check  CheckID
}

func (m failedChecks) add(found Findings) {
	for i := range found {
		m[failedCheck{recordOf(found[i].At), found[i].Check}] = true
	}
}

// silences reports whether a check that one needs failed in a record that a
// failure is about.
func (m failedChecks) silences(needs []CheckID, f *Failure) bool {
	if len(m) == 0 {
		return false
	}
	for _, id := range needs {
		if m[failedCheck{recordOf(f.At), id}] {
			return true
		}
		for _, of := range f.Of {
			if m[failedCheck{recordOf(of), id}] {
				return true
			}
		}
	}
	return false
}

// recordOf returns the first two steps of a pointer: "/batches/3" of
// "/batches/3/quota".
func recordOf(at string) string {
	for i, steps := 0, 0; i < len(at); i++ {
		if at[i] == '/' {
			if steps++; steps == 3 {
				return at[:i]
			}
		}
	}
	return at
}

func (check *Check[T]) finding(s Severity, f Failure) Finding {
	id, must, mend := check.says()
	return Finding{id, s, f.At, f.Params, f.Params.fill(must), f.Params.fill(mend)}
}

// says returns the id and the texts of the check. Of words of an open list it is
// REF-008: nothing is wrong with them but their form.
func (check *Check[T]) says() (id CheckID, must, mend Text) {
	if check.words != nil && check.words().IsOpen() {
		form := shared[T]("REF-008", "")
		return form.ID, form.Must, form.Mend
	}
	return check.ID, check.Must, check.Mend
}

// A CheckInfo describes a check for the catalogue.
type CheckInfo struct {
	// The permanent id.
	ID CheckID `json:"id,omitzero" jsonschema:"required"`
	// The record it looks at, such as "batch".
	Entity string `json:"entity,omitzero" jsonschema:"required"`
	// Where in the record, as a JSON Pointer.
	At string `json:"at" jsonschema:"required,minLength=0"`
	// How much it looks at.
	Scope Scope `json:"scope,omitzero" jsonschema:"required"`
	// How grave its failure is in each phase.
	Severity Severities `json:"severity,omitzero" jsonschema:"required"`
	// What must hold, with {name} for parameters.
	Must Text `json:"must,omitzero" jsonschema:"required"`
	// How to mend it.
	Mend Text `json:"mend,omitzero" jsonschema:"required"`
	// What the rule rests on.
	Basis []Basis `json:"basis,omitempty" jsonschema:"required"`
	// The checks without which it is silent.
	Needs []CheckID `json:"needs,omitempty"`
	// The code list whose words it asks for, for REF-001 and REF-008.
	List string `json:"list,omitzero"`
}

// DescribeChecks returns the descriptions of a table of checks.
func DescribeChecks[T any](entity string, checks []Check[T]) []CheckInfo {
	infos := make([]CheckInfo, len(checks))
	for i := range checks {
		c := &checks[i]
		scope := c.Scope
		if scope == "" {
			scope = ScopeRecord
		}
		id, must, mend := c.says()
		infos[i] = CheckInfo{ID: id, Entity: entity, At: c.At, Scope: scope, Severity: c.Severity, Must: must, Mend: mend, Basis: c.Basis, Needs: c.Needs}
		if c.words != nil {
			infos[i].List = c.words().ID()
		}
	}
	return infos
}

// CheckEach runs the check method of every record of a list, which stands under
// a member name.
func CheckEach[T any](member string, list []T, check func(*T, *Context) Findings, c *Context) Findings {
	var found Findings
	for i := range list {
		found = append(found, check(&list[i], c).At(i).Under(member)...)
	}
	return found
}

// The checks that many tables have in common.

// statusParams returns a status for a message: its word and its label.
func statusParams(s RegionStatus) Params {
	return append(Params{{"status", string(s)}}, TextParams("status", s.Label())...)
}

// shared returns a check of documents as a check of a table, still without its
// Holds.
func shared[T any](id CheckID, at string) Check[T] {
	for i := range documentChecks {
		if c := &documentChecks[i]; c.ID == id {
			return Check[T]{ID: id, At: at, Scope: ScopeField, Severity: c.Severity, Must: c.Must, Mend: c.Mend, Basis: c.Basis}
		}
	}
	return Check[T]{ID: id, At: at}
}

// CheckPresent returns check DOC-009: a member that every record of this kind
// has is there.
func CheckPresent[T any](at string, present func(*T) bool) Check[T] {
	check := shared[T]("DOC-009", at)
	check.Holds = func(t *T, _ *Context) bool { return present(t) }
	return check
}

// CheckIdentifier returns check DOC-014: an identifier that is given is 1 to 64
// of A-Z, a-z, 0-9, ".", "_" and "-".
func CheckIdentifier[T any, I ~string](at string, get func(*T) I) Check[T] {
	check := shared[T]("DOC-014", at)
	check.Holds = func(t *T, _ *Context) bool { id := get(t); return id == "" || IsIdentifier(string(id)) }
	return check
}

// CheckIdentifiers is [CheckIdentifier] for a list; in a list none may be empty.
func CheckIdentifiers[T any, I ~string](at string, get func(*T) []I) Check[T] {
	check := shared[T]("DOC-014", at)
	check.Find = func(t *T, _ *Context) (failures []Failure) {
		for i, id := range get(t) {
			if !IsIdentifier(string(id)) {
				failures = append(failures, Failure{At: IndexPointer(at, i, "")})
			}
		}
		return failures
	}
	return check
}

// CheckCode returns check REF-001: a word that is given is one of its code list.
// Where the list is open it is REF-008: the word has the form of a word, as
// [IsWord] says.
func CheckCode[T any, C Coded](at string, get func(*T) C) Check[T] {
	check := shared[T]("REF-001", at)
	check.words = C("").CodeList
	check.Holds = func(t *T, _ *Context) bool { c := get(t); return c == "" || c.IsValid() }
	check.Params = func(t *T, _ *Context) Params { return codeParams(get(t)) }
	return check
}

// CheckCodeInForce returns check REF-002: a word that is given is in force on the
// day of the record, which on returns; without a day nothing is asked. A word
// that has a successor is told by [CheckCodeRetired] instead.
func CheckCodeInForce[T any, C Coded](at string, get func(*T) C, on func(*T, *Context) Date) Check[T] {
	check := shared[T]("REF-002", at)
	check.Holds = func(t *T, c *Context) bool {
		code := get(t).CodeList().find(string(get(t)))
		return code == nil || code.Successor != "" || on(t, c).IsZero() || code.InForce.Contains(on(t, c))
	}
	check.Params = func(t *T, c *Context) Params {
		code := get(t).CodeList().find(string(get(t)))
		return append(Params{{"given", QuoteWord(string(get(t)))}, {"on", on(t, c).String()}}, TextParams("in_force", code.InForce.Label())...)
	}
	return check
}

// CheckCodeRetired returns check REF-003: a word that was retired in favour of
// another is not used on days after that.
func CheckCodeRetired[T any, C Coded](at string, get func(*T) C, on func(*T, *Context) Date) Check[T] {
	check := shared[T]("REF-003", at)
	check.Holds = func(t *T, c *Context) bool {
		code := get(t).CodeList().find(string(get(t)))
		return code == nil || code.Successor == "" || on(t, c).IsZero() || code.InForce.Contains(on(t, c))
	}
	check.Params = func(t *T, _ *Context) Params {
		code := get(t).CodeList().find(string(get(t)))
		return Params{{"given", QuoteWord(string(get(t)))}, {"allowed", code.Successor}}
	}
	return check
}

// CheckNesting returns check REF-004: of two regions of a record that are given,
// the narrow one lies in the wide one.
func CheckNesting[T any](at string, wide, narrow func(*T) Region) Check[T] {
	check := shared[T]("REF-004", at)
	check.Holds = func(t *T, _ *Context) bool {
		return wide(t).IsZero() || narrow(t).IsZero() || wide(t).Contains(narrow(t))
	}
	check.Params = func(t *T, _ *Context) Params {
		return Params{{"given", narrow(t).String()}, {"allowed", wide(t).String()}}
	}
	return check
}

// CheckCodes is [CheckCode] for a list of words.
func CheckCodes[T any, C Coded](at string, get func(*T) []C) Check[T] {
	check := shared[T]("REF-001", at)
	check.words = C("").CodeList
	check.Find = func(t *T, _ *Context) (failures []Failure) {
		for i, c := range get(t) {
			if !c.IsValid() {
				failures = append(failures, Failure{At: IndexPointer(at, i, ""), Params: codeParams(c)})
			}
		}
		return failures
	}
	return check
}

func codeParams[C Coded](c C) Params {
	return Params{{"given", QuoteWord(string(c))}, {"allowed", AllowedWords(c.CodeList())}}
}

// AllowedWords returns the words of a list for a message, separated by commas.
func AllowedWords(l CodeList) string { return strings.Join(l.Values(), ", ") }

// QuoteWord returns a word that a document gave, for a message: shortened, in quotes, in ASCII, and
// with long runs of digits starred, for they may identify somebody.
func QuoteWord(s string) string {
	const most, longRun = 40, 6
	if len(s) > most {
		s = s[:most] + "..."
	}
	b := []byte(s)
	for i := 0; i < len(b); {
		end := i
		for end < len(b) && isDigit(b[end]) {
			end++
		}
		if end-i >= longRun {
			for j := i; j < end; j++ {
				b[j] = '*'
			}
		}
		i = end + 1
	}
	return strconv.QuoteToASCII(string(b))
}

// CheckPeriod returns check DOC-013: a period does not end before it begins.
func CheckPeriod[T any](at string, get func(*T) Period) Check[T] {
	check := shared[T]("DOC-013", at)
	check.Holds = func(t *T, _ *Context) bool { return !get(t).IsReversed() }
	check.Params = func(t *T, _ *Context) Params {
		p := get(t)
		return Params{{"from", p.From.String()}, {"until", p.Until.String()}}
	}
	return check
}

// CheckRegion returns check REF-005: a region that is given is a current one, as
// far as the context has a table of regions.
func CheckRegion[T any](at string, get func(*T) Region) Check[T] {
	check := shared[T]("REF-005", at)
	check.Holds = func(t *T, c *Context) bool {
		s := c.RegionStatus(get(t))
		return s == "" || s == RegionCurrent
	}
	check.Params = func(t *T, c *Context) Params {
		r := get(t)
		return append(Params{{"given", r.String()}}, statusParams(c.RegionStatus(r))...)
	}
	return check
}
