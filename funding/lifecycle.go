package funding

import "github.com/vokasi/vokasi-go/blk"

// askedGuard returns a guard that the context answers for something that the record
// names.
func askedGuard[T any](id blk.CheckID, must, mend blk.Text, basis []blk.Basis, subject func(*T) string) blk.Guard[T] {
	return blk.Guard[T]{ID: id, Must: must, Mend: mend, Basis: basis,
		Holds: func(m *blk.Move[T]) blk.Truth {
			truth, _ := m.Context.Ask(id, subject(m.Record))
			return truth
		}}
}
