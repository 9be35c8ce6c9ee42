package sheet

import "github.com/vokasi/vokasi-go/blk"

// Presence is a mark in a list of attendance: "present" (H), "sick" (S),
// "excused" (I) or "absent" (A). The zero value "" is no mark, which is not "absent".
type Presence string

// The marks.
const (
	Present Presence = "present"
	Sick    Presence = "sick"
	Excused Presence = "excused"
	Absent  Presence = "absent"
)

var presences = blk.NewCodeList("presence", blk.Text{ID: "Tanda kehadiran", EN: "Mark of attendance"},
	blk.Code{Value: string(Present), Label: blk.Text{ID: "hadir", EN: "present"}, Aliases: []string{"H", "√", "✓", "v", "1"}},
	blk.Code{Value: string(Sick), Label: blk.Text{ID: "sakit", EN: "sick"}, Aliases: []string{"S"}},
	blk.Code{Value: string(Excused), Label: blk.Text{ID: "izin", EN: "excused"}, Aliases: []string{"I", "ijin"}},
	blk.Code{Value: string(Absent), Label: blk.Text{ID: "alpa", EN: "absent"}, Aliases: []string{"A", "alpha", "TK", "tanpa keterangan"}},
)

// IsValid reports whether p is one of the marks.
func (p Presence) IsValid() bool { return presences.Has(string(p)) }

// Label returns the mark in words.
func (p Presence) Label() blk.Text { return presences.LabelOf(string(p)) }

// CodeList returns all marks.
func (Presence) CodeList() blk.CodeList { return presences }
