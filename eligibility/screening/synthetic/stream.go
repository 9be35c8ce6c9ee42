package synthetic

import "math/bits"

// A stream is a source of chance: the numbers that it gives follow from where it
// begins, on every machine (SplitMix64).
type stream uint64

// A purpose keeps streams apart, so that what is drawn from one leaves the others as
// they are.
type purpose uint64

const (
	forOrder purpose = iota
	forFamily
	forHome
	forNeighbourhood
	forLife
	forGaps
	forApplication
)

// streamOf returns the stream of a seed for a purpose and a row.
func streamOf(seed uint64, p purpose, row int) stream {
	return stream(mix(mix(mix(seed)+uint64(p)) + uint64(row)))
}

func (s *stream) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	return mix(uint64(*s))
}

// below returns a number from 0 to n-1, all alike.
func (s *stream) below(n int) int {
	high, _ := bits.Mul64(s.next(), uint64(n))
	return int(high)
}

// lowBelow returns a number from 0 to n-1, the low ones more often.
func (s *stream) lowBelow(n int) int { return min(s.below(n), s.below(n)) }

// chance reports true in so many of a thousand cases.
func (s *stream) chance(ofThousand int) bool { return s.below(1000) < ofThousand }

// mix returns a number in which every bit hangs on every bit of x, another one for
// every x.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// A shuffle puts the numbers below a size in an order that follows from a seed. It
// tells which one stands at a place without looking at the other places: a Feistel
// network, walked again where it leads out of the numbers.
type shuffle struct {
	size     uint64
	lowBits  uint
	low      uint64 // the mask of the lower half of the bits
	high     uint64 // that of the upper half, moved down
	roundKey [6]uint64
}

func newShuffle(size, seed uint64) shuffle {
	width := uint(bits.Len64(size - 1))
	s := shuffle{size: size, lowBits: width / 2, low: 1<<(width/2) - 1, high: 1<<(width-width/2) - 1}
	keys := streamOf(seed, forOrder, 0)
	for i := range s.roundKey {
		s.roundKey[i] = keys.next()
	}
	return s
}

// at returns the number at a place below the size.
func (s *shuffle) at(place uint64) uint64 {
	for {
		high, low := place>>s.lowBits, place&s.low
		for i := 0; i < len(s.roundKey); i += 2 {
			high ^= mix(low+s.roundKey[i]) & s.high
			low ^= mix(high+s.roundKey[i+1]) & s.low
		}
		if place = high<<s.lowBits | low; place < s.size {
			return place
		}
	}
}
