package blk

// An Amendment says that a record takes the place of an earlier one. Records that others rely on are
// amended, never edited: the earlier record stays as it was, and the newer one points to it. Where
// several amend each other in a row, the last one holds. I is the type of the identifier, which is
// comparable.
type Amendment[I ~string] struct {
	// The record that is replaced; it stays in the document.
	Replaces I `json:"replaces,omitzero" jsonschema:"required"`
	// The day of the amendment.
	On Date `json:"on,omitzero"`
	// Why the earlier record is replaced.
	Reason string `json:"reason,omitzero"`
	// The document that makes it official.
	Document DocumentID `json:"document,omitzero"`
}

// IsZero reports whether the record amends nothing.
func (a Amendment[I]) IsZero() bool { return a == Amendment[I]{} }

// CheckAmendment returns check AUD-008: an amendment says what it replaces, when
// and why, and does not replace itself.
func CheckAmendment[T any, I ~string](get func(*T) (own I, a *Amendment[I])) Check[T] {
	return Check[T]{
		ID: "AUD-008", At: "/amendment", Severity: UnlessReported(Error, Error), Scope: ScopeRecord,
		Must:  Text{"Perubahan harus menunjuk catatan lain yang digantikannya, dengan tanggal dan alasan.", "An amendment must point to another record that it replaces, with a day and a reason."},
		Mend:  Text{"Isi amendment.replaces, amendment.on dan amendment.reason.", "Give amendment.replaces, amendment.on and amendment.reason."},
		Basis: amendmentBasis,
		Holds: func(t *T, _ *Context) bool {
			own, a := get(t)
			return a.IsZero() || a.Replaces != "" && a.Replaces != own && !a.On.IsZero() && a.Reason != ""
		},
	}
}

// CheckAmendments returns the checks of how the records of a list amend each
// other: a record is replaced once at most (AUD-006), and amendments do not lead
// in a circle (AUD-007). The list stands under a member name in the set; get
// returns the identifier of a record and what it replaces.
func CheckAmendments[S, T any, I ~string](member string, list func(*S) []T, get func(*T) (own I, a *Amendment[I])) []Check[S] {
	at := string(AppendPointer(nil, member))
	return []Check[S]{
		{
			ID: "AUD-006", At: at, Severity: InEveryPhase(Error), Scope: ScopeAcross, Needs: []CheckID{"DOC-014"},
			Must:  Text{"Satu catatan hanya boleh digantikan satu kali; {given} sudah digantikan oleh {other}.", "A record may be replaced once only; {given} is already replaced by {other}."},
			Mend:  Text{"Ubah catatan terakhir dalam rangkaian, bukan yang sudah digantikan.", "Amend the last record of the row, not one that is already replaced."},
			Basis: amendmentBasis,
			Find: func(s *S, _ *Context) (failures []Failure) {
				records := list(s)
				by := map[I]I{}
				for i := range records {
					own, a := get(&records[i])
					if a.Replaces == "" {
						continue
					}
					if other, twice := by[a.Replaces]; twice {
						failures = append(failures, Failure{At: IndexPointer(at, i, "/amendment/replaces"), Params: Params{{"given", QuoteWord(string(a.Replaces))}, {"other", QuoteWord(string(other))}}})
						continue
					}
					by[a.Replaces] = own
				}
				return failures
			},
		},
		{
			ID: "AUD-007", At: at, Severity: InEveryPhase(Error), Scope: ScopeAcross, Needs: []CheckID{"AUD-008"},
			Must:  Text{"Perubahan tidak boleh berputar: {given} akhirnya menggantikan dirinya sendiri.", "Amendments must not lead in a circle: {given} replaces itself in the end."},
			Mend:  Text{"Putuskan lingkarannya: catatan pertama tidak menggantikan apa pun.", "Break the circle: the first record replaces nothing."},
			Basis: amendmentBasis,
			Find: func(s *S, _ *Context) (failures []Failure) {
				records := list(s)
				replaces := map[I]I{}
				for i := range records {
					if own, a := get(&records[i]); a.Replaces != "" {
						replaces[own] = a.Replaces
					}
				}
				circular := inCircle(replaces)
				for i := range records {
					if own, a := get(&records[i]); a.Replaces != "" && circular[own] {
						failures = append(failures, Failure{At: IndexPointer(at, i, "/amendment/replaces"), Params: Params{{"given", QuoteWord(string(own))}}})
					}
				}
				return failures
			},
		},
	}
}

// inCircle returns the nodes of a graph with one way out of each that lie on a
// circle of more than one.
func inCircle[I comparable](next map[I]I) map[I]bool {
	circular := map[I]bool{}
	done := make(map[I]bool, len(next))
	for start := range next {
		var path []I
		onPath := map[I]int{}
		for at := start; !done[at]; {
			if first, met := onPath[at]; met {
				for _, x := range path[first:] {
					circular[x] = len(path)-first > 1
				}
				break
			}
			to, leads := next[at]
			if !leads {
				break
			}
			onPath[at] = len(path)
			path, at = append(path, at), to
		}
		for _, x := range path {
			done[x] = true
		}
	}
	return circular
}

// Replaced returns the identifiers of the records of a list that others replace:
// those that no longer hold. It is nil if there are none.
func Replaced[T any, I ~string](list []T, get func(*T) *Amendment[I]) map[I]bool {
	var replaced map[I]bool
	for i := range list {
		if a := get(&list[i]); a.Replaces != "" {
			if replaced == nil {
				replaced = map[I]bool{}
			}
			replaced[a.Replaces] = true
		}
	}
	return replaced
}

var amendmentBasis = []Basis{Practice(Text{"catatan resmi diubah dengan catatan baru, tidak ditimpa", "official records are amended by new ones, never overwritten"})}
