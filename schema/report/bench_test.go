package report_test

import (
	"io"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
)

func BenchmarkPage(b *testing.B) {
	p := year(blk.Indonesian)
	for b.Loop() {
		_ = p.WriteHTML(io.Discard)
	}
}
