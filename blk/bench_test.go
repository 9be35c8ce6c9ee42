package blk_test

import (
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/vokasi/vokasi-go/blk"
)

// The benchmarks stand in pairs: ours, and what a service would write by hand
// with the standard library. Compare them within one run.

var (
	sinkNIK    blk.NIK
	sinkDate   blk.Date
	sinkTime   time.Time
	sinkRegion blk.Region
	sinkBool   bool
	sinkFound  blk.Findings
	sinkRupiah blk.Rupiah
)

func BenchmarkParseNIK(b *testing.B) {
	const text = "6401044203089901"
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkNIK, _ = blk.ParseNIK(text)
		}
	})
	// The regular expression checks less: it lets 31 April pass.
	pattern := regexp.MustCompile(`^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}[0-9]{4}$`)
	b.Run("regexp", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkBool = pattern.MatchString(text)
		}
	})
}

func BenchmarkParseDate(b *testing.B) {
	const text = "2026-03-02"
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkDate, _ = blk.ParseDate(text)
		}
	})
	b.Run("time.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkTime, _ = time.Parse(time.DateOnly, text)
		}
	})
}

func BenchmarkParseRegion(b *testing.B) {
	const text = "64.01.04"
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkRegion, _ = blk.ParseRegion(text)
		}
	})
	pattern := regexp.MustCompile(`^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[123][0-9]{3})?)?)?$`)
	b.Run("regexp", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkBool = pattern.MatchString(text)
		}
	})
}

func BenchmarkAgeOn(b *testing.B) {
	birth, on := blk.MustParseDate("2008-03-02"), blk.MustParseDate("2026-03-02")
	b.Run("vokasi", func(b *testing.B) {
		for b.Loop() {
			years, _ := birth.AgeOn(on)
			sinkBool = years >= 17
		}
	})
	t, u := birth, on
	from, to := time.Date(t.Year(), time.Month(t.Month()), t.Day(), 0, 0, 0, 0, time.UTC), time.Date(u.Year(), time.Month(u.Month()), u.Day(), 0, 0, 0, 0, time.UTC)
	b.Run("time", func(b *testing.B) {
		for b.Loop() {
			years := to.Year() - from.Year()
			if to.Month() < from.Month() || to.Month() == from.Month() && to.Day() < from.Day() {
				years--
			}
			sinkBool = years >= 17
		}
	})
}

func BenchmarkCheckPerson(b *testing.B) {
	p := goodPerson()
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkFound = p.Check(today)
		}
	})
	// What a service would write for the same questions, stopping at the first.
	b.Run("by hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkBool = p.ID != "" && blk.IsIdentifier(string(p.ID)) && (p.Sex == blk.Male || p.Sex == blk.Female) &&
				p.NIK.Matches(p.BirthDate) && p.NIK.Sex() == p.Sex && !p.BirthDate.After(today.On) &&
				today.RegionStatus(p.KTPRegion) == blk.RegionCurrent && today.RegionStatus(p.CurrentRegion) == blk.RegionCurrent &&
				today.RegionStatus(p.NIK.Region()) == blk.RegionCurrent && p.Phone != "" && p.Email != ""
		}
	})
}

func BenchmarkParseRupiah(b *testing.B) {
	const text = "1500000"
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkRupiah, _ = blk.ParseRupiah(text)
		}
	})
	b.Run("strconv", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n, err := strconv.ParseInt(text, 10, 64)
			sinkBool = err == nil && n > 0
		}
	})
}
