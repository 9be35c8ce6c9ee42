package funding

import (
	"cmp"
	"math/bits"

	"github.com/vokasi/vokasi-go/blk"
)

// wide is a sum of amounts in two words, so that none of up to 2^64 of them is ever
// out of its range: what a sum is does not depend on the order, and whether it is an
// amount is asked at the end. The zero wide is 0.
type wide struct {
	high int64
	low  uint64
}

// wideOf returns an amount, 0 where it is absent.
func wideOf(r blk.Rupiah) wide {
	n, _ := r.Int()
	return wide{n >> 63, uint64(n)}
}

// add adds a number.
func (w *wide) add(n int64) {
	low, carry := bits.Add64(w.low, uint64(n), 0)
	w.low = low
	w.high += n>>63 + int64(carry)
}

// sum returns v plus w.
func (w wide) sum(v wide) wide {
	low, carry := bits.Add64(w.low, v.low, 0)
	return wide{w.high + v.high + int64(carry), low}
}

// sign returns -1, 0 or 1.
func (w wide) sign() int { return w.compare(wide{}) }

func (w wide) compare(v wide) int {
	return cmp.Or(cmp.Compare(w.high, v.high), cmp.Compare(w.low, v.low))
}

// orNothing returns the sum, and 0 if it is below that.
func (w wide) orNothing() wide {
	if w.sign() < 0 {
		return wide{}
	}
	return w
}

// rupiah returns the sum as an amount, and false if no amount is as large.
func (w wide) rupiah() (blk.Rupiah, bool) {
	if w.high != int64(w.low)>>63 {
		return blk.Rupiah{}, false
	}
	r, err := blk.NewRupiah(int64(w.low))
	return r, err == nil
}

// text returns the sum for a message.
func (w wide) text() blk.Text {
	if r, ok := w.rupiah(); ok {
		return blk.Text{ID: r.String(), EN: r.String()}
	}
	return beyondRange
}

// opposite returns the sum with the other sign.
func (w wide) opposite() wide {
	low, borrow := bits.Sub64(0, w.low, 0)
	return wide{-w.high - int64(borrow), low}
}
