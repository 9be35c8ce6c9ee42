package region_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

func ExampleLookup() {
	for _, s := range []string{"64.01", "64.01.04", "64.73", "64.12"} {
		p, ok := region.Lookup(blk.MustParseRegion(s))
		fmt.Printf("%s %t %q %q %q\n", s, ok, p.Name, p.Status, p.Successor)
	}
	// Output:
	// 64.01 true "Kabupaten Paser" "current" ""
	// 64.01.04 true "Tanah Grogot" "current" ""
	// 64.73 true "Kota Tarakan" "retired" "65.71"
	// 64.12 false "" "" ""
}

// Whose identity number begins with 91.02 was registered in Jayawijaya when it
// lay in the province Papua. The number stays, the code has another successor.
func ExampleExamine() {
	n := blk.MustParseNIK("9102030101909901")
	p := region.Examine(n.Region())
	fmt.Println(p.Status.Label().EN)
	fmt.Println(p.Province.Name)
	fmt.Println(p.Regency.Name, "is today", p.Regency.Successor)
	fmt.Println("district known:", p.District != region.Place{})
	// Output:
	// retired
	// Papua
	// Kabupaten Jayawijaya is today 95.01
	// district known: false
}

func ExampleSearch() {
	for _, p := range region.Search("Pekalongan") {
		fmt.Println(p.Code, p.Kind.Label().ID, p.Name)
	}
	fmt.Println(region.Search("kota pangkalpinang")[0].Name)
	fmt.Println(region.Search("NTB")[0].Name)
	// Output:
	// 18.07.04 kecamatan Pekalongan
	// 33.26 kabupaten Kabupaten Pekalongan
	// 33.75 kota Kota Pekalongan
	// Kota Pangkal Pinang
	// Nusa Tenggara Barat
}

func ExampleSearchIn() {
	gorontalo := blk.MustParseRegion("75")
	fmt.Println(len(region.Search("Wonosari")), "places are called Wonosari")
	for _, p := range region.SearchIn(gorontalo, "Wonosari") {
		fmt.Println("in Gorontalo:", p.Code)
	}
	// Output:
	// 5 places are called Wonosari
	// in Gorontalo: 75.02.02
}

func ExampleWithin() {
	for p := range region.Within(blk.MustParseRegion("65"), blk.LevelRegency) {
		fmt.Println(p.Code, p.Name)
	}
	// Output:
	// 65.01 Kabupaten Bulungan
	// 65.02 Kabupaten Malinau
	// 65.03 Kabupaten Nunukan
	// 65.04 Kabupaten Tana Tidung
	// 65.71 Kota Tarakan
}

func ExampleRetired() {
	for p := range region.Retired() {
		if blk.MustParseRegion("64").Contains(p.Code) {
			fmt.Println(p.Code, p.Name, "is now", p.Successor)
		}
	}
	// Output:
	// 64.04 Kabupaten Bulungan is now 65.01
	// 64.05 Kabupaten Nunukan is now 65.03
	// 64.06 Kabupaten Malinau is now 65.02
	// 64.10 Kabupaten Tana Tidung is now 65.04
	// 64.73 Kota Tarakan is now 65.71
}

// Checks look regions up in the table that their context has.
func ExampleTable() {
	c := blk.Context{Regions: region.Table{}}
	for _, s := range []string{"33.75.01", "33.75.01.1002", "64.73.01", "32.04.02", "32.73.00"} {
		fmt.Println(s, c.RegionStatus(blk.MustParseRegion(s)))
	}
	// Output:
	// 33.75.01 current
	// 33.75.01.1002 current
	// 64.73.01 retired
	// 32.04.02 unassigned
	// 32.73.00 unknown
}

func ExampleTable_Edition() {
	e := region.Table{}.Edition()
	fmt.Println(e.Source, e.Version, e.PublishedOn, e.Licence)
	for _, b := range e.Basis {
		fmt.Println(b.Label().ID)
	}
	// Output:
	// idn-area-data 4.0.1 2026-02-20 ODbL-1.0
	// Kepmendagri 300.2.2-2138/2025
	// Kepmendagri 300.2.2-2430/2025
}

func ExampleKind() {
	for k := range region.KindCity.CodeList().All() {
		fmt.Println(k.Value, "=", k.Label.ID)
	}
	// Output:
	// province = provinsi
	// regency = kabupaten
	// city = kota
	// administrative_regency = kabupaten administrasi
	// administrative_city = kota administrasi
	// district = kecamatan
}

// A place has all that a list to choose from shows.
func ExamplePlace() {
	for p := range region.Within(blk.MustParseRegion("34"), blk.LevelRegency) {
		fmt.Printf("<option value=%q>%s</option>\n", p.Code, p.Name)
	}
	// Output:
	// <option value="34.01">Kabupaten Kulon Progo</option>
	// <option value="34.02">Kabupaten Bantul</option>
	// <option value="34.03">Kabupaten Gunungkidul</option>
	// <option value="34.04">Kabupaten Sleman</option>
	// <option value="34.71">Kota Yogyakarta</option>
}

// A code that is unknown as a whole still tells its province and its regency.
func ExampleParts() {
	p := region.Examine(blk.MustParseRegion("32.73.00"))
	fmt.Printf("%s: %q, %q, %q\n", p.Status, p.Province.Name, p.Regency.Name, p.District.Name)
	// Output:
	// unknown: "Jawa Barat", "Kota Bandung", ""
}

// Programs that contain the table say where it comes from.
func ExampleEdition() {
	fmt.Println(region.Table{}.Edition().Attribution)
	// Output:
	// Contains information from idn-area-data, which is made available here under the Open Database License (ODbL) 1.0.
}
