package strictjson

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The vectors are those of the reference implementation: the key is 00 01 … 0f,
// the message the first n bytes of 00 01 02 ….
func TestSipHashHasTheReferenceValues(t *testing.T) {
	var message []byte
	for n, want := range []uint64{
		0xabac0158050fc4dc, 0xc9f49bf37d57ca93, 0x82cb9b024dc7d44d, 0x8bf80ab8e7ddf7fb, 0xcf75576088d38328,
	} {
		require.Equal(t, want, sipHash(0x0706050403020100, 0x0f0e0d0c0b0a0908, message), n)
		message = append(message, byte(n))
	}
}

func TestSipHashDependsOnEveryByteAndOnTheKey(t *testing.T) {
	seen := map[uint64]bool{}
	for n := range 40 {
		b := make([]byte, n)
		seen[sipHash(1, 2, b)] = true
		seen[sipHash(1, 3, b)] = true
		seen[sipHash(2, 2, b)] = true
		for i := range b {
			b[i] = 1
			seen[sipHash(1, 2, b)] = true
			b[i] = 0
		}
	}
	require.Len(t, seen, 40*3+39*40/2)
}
