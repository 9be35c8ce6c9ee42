package screening

import "github.com/vokasi/vokasi-go/blk"

// FillOrder is whether reserved seats or open seats are given first. The zero value
// "" is absent and means [ReservedFirst].
type FillOrder string

// The orders of filling.
const (
	// Reserved seats are a floor: members who would have a seat by rank alone count
	// towards it.
	ReservedFirst FillOrder = "reserved_first"
	// Reserved seats come on top: members who have an open seat do not use one.
	OpenFirst FillOrder = "open_first"
)

var fillOrders = blk.NewCodeList("fill_order", blk.Text{ID: "Urutan pengisian kursi", EN: "Order of filling seats"},
	blk.Code{Value: string(ReservedFirst), Label: blk.Text{ID: "kursi yang dicadangkan dahulu", EN: "reserved seats first"},
		Meaning: blk.Text{ID: "batas bawah: anggota yang terpilih menurut urutan ikut dihitung", EN: "a floor: members who are chosen by rank count towards it"}},
	blk.Code{Value: string(OpenFirst), Label: blk.Text{ID: "kursi terbuka dahulu", EN: "open seats first"},
		Meaning: blk.Text{ID: "tambahan: anggota yang mendapat kursi terbuka tidak memakai kursi yang dicadangkan", EN: "on top: members who have an open seat use no reserved one"}},
)

// IsValid reports whether o is one of the orders.
func (o FillOrder) IsValid() bool { return fillOrders.Has(string(o)) }

// Label returns the order in words.
func (o FillOrder) Label() blk.Text { return fillOrders.LabelOf(string(o)) }

// CodeList returns all orders.
func (FillOrder) CodeList() blk.CodeList { return fillOrders }

// RankKey is what candidates are ranked by, such as "score". The zero value "" is
// absent.
type RankKey string

// The keys.
const (
	// Whoever is in an earlier priority group comes first.
	ByPriority RankKey = "priority"
	// Whoever scored more comes first.
	ByScore RankKey = "score"
	// Whoever registered earlier comes first.
	ByRegistration RankKey = "registered_at"
	// Whoever drew the smaller number comes first: see [Select].
	ByLot RankKey = "lot"
)

var rankKeys = blk.NewCodeList("rank_key", blk.Text{ID: "Dasar urutan", EN: "What ranks"},
	blk.Code{Value: string(ByPriority), Label: blk.Text{ID: "kelompok prioritas", EN: "priority group"}},
	blk.Code{Value: string(ByScore), Label: blk.Text{ID: "nilai", EN: "score"}},
	blk.Code{Value: string(ByRegistration), Label: blk.Text{ID: "waktu pendaftaran", EN: "time of registration"}},
	blk.Code{Value: string(ByLot), Label: blk.Text{ID: "nomor undian", EN: "lot number"}, Meaning: blk.Text{ID: "undian yang dapat diulang siapa saja", EN: "drawn so that everybody can do it again"}},
)

// IsValid reports whether k is one of the keys.
func (k RankKey) IsValid() bool { return rankKeys.Has(string(k)) }

// Label returns the key in words.
func (k RankKey) Label() blk.Text { return rankKeys.LabelOf(string(k)) }

// CodeList returns all keys.
func (RankKey) CodeList() blk.CodeList { return rankKeys }
