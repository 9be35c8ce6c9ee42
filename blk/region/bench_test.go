package region_test

import (
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// sample returns 1,024 current districts spread over the table, in an order that
// jumps about.
func sample() []blk.Region {
	var districts []blk.Region
	for p := range region.Within(blk.Region{}, blk.LevelDistrict) {
		districts = append(districts, p.Code)
	}
	codes := make([]blk.Region, 1024)
	for i := range codes {
		codes[i] = districts[i*2741%len(districts)]
	}
	return codes
}

// The table against maps that are built at start: by the text of the code, which
// is what most programs have, and by the code itself.
func BenchmarkLookup(b *testing.B) {
	codes := sample()
	texts := make([]string, len(codes))
	for i, r := range codes {
		texts[i] = r.String()
	}
	byText, byCode := map[string]string{}, map[blk.Region]region.Place{}
	for _, p := range all() {
		byText[p.Code.String()], byCode[p.Code] = p.Name, p
	}
	length := 0
	b.Run("table", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			p, _ := region.Lookup(codes[i&1023])
			length += len(p.Name)
		}
	})
	b.Run("table_with_parsing", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			r, _ := blk.ParseRegion(texts[i&1023])
			p, _ := region.Lookup(r)
			length += len(p.Name)
		}
	})
	b.Run("map_of_texts", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			length += len(byText[texts[i&1023]])
		}
	})
	b.Run("map_of_codes", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			length += len(byCode[codes[i&1023]].Name)
		}
	})
}

// What the maps above cost before the first code is looked up.
func BenchmarkBuildMapAtStart(b *testing.B) {
	places := all()
	b.ReportAllocs()
	for b.Loop() {
		byCode := map[blk.Region]region.Place{}
		for _, p := range places {
			byCode[p.Code] = p
		}
	}
}

func BenchmarkStatus(b *testing.B) {
	for name, s := range map[string]string{
		"current": "64.01.04", "retired": "91.02.03", "unassigned": "12.04.01", "unknown": "99.01.01", "village": "64.01.04.2001",
	} {
		r := code(s)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				region.Table{}.RegionStatus(r)
			}
		})
	}
}

func BenchmarkExamine(b *testing.B) {
	codes := sample()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		region.Examine(codes[i&1023])
	}
}

func BenchmarkSearch(b *testing.B) {
	for _, name := range []string{"Singosari", "Kota Pangkalpinang", "Kab. Adm. Kep. Seribu", "NTB", "Atlantis"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				region.Search(name)
			}
		})
	}
}
