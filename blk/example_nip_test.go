package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// The number of a civil servant tells a birth date, so it masks itself; a
// contract civil servant has 21 to 29 where others have the month.
func ExampleNIP() {
	for _, text := range []string{"198602282010011990", "199001012022212999", "198602292010011990", "19860228 201001 1 990"} {
		n, err := blk.ParseNIP(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(n, n.BirthDate(), n.Appointed(), n.Sex().Label().ID)
	}
	fmt.Println(blk.MustParseNIP("198602282010011990").BirthDate().Label().ID)
	// Output:
	// ****************** 1986-02-28 2010-01 laki-laki
	// ****************** 1990-01-01 2022 perempuan
	// The NIP is a day that the calendar does not have (at byte 6). A NIP is exactly 18 digits 0-9: birth date YYYYMMDD, year and month of appointment YYYYMM (contract civil servants: 21-29 for the month), sex 1 or 2, serial 001-999.
	// The NIP has a character that is not a digit 0-9 (at byte 8). A NIP is exactly 18 digits 0-9: birth date YYYYMMDD, year and month of appointment YYYYMM (contract civil servants: 21-29 for the month), sex 1 or 2, serial 001-999.
	// 28 Februari 1986
}

// Diplomas and standards are written in many ways and mean one word; levels of
// education have an order.
func ExampleEducationLevel() {
	for _, spelling := range []string{"SMK", "SLTP", "Sarjana"} {
		l, ok := blk.MatchCode[blk.EducationLevel](spelling)
		fmt.Println(l, ok, l.Rank() >= blk.EducationSMA.Rank())
	}
	k, _ := blk.MatchCode[blk.StandardKind]("Standar Khusus")
	fmt.Println(k, "-", k.Label().ID, k == blk.StandardSKKK)
	// Output:
	// sma true true
	// smp true false
	// s1 true true
	// skkk - Standar Kompetensi Kerja Khusus (SKKK) true
}
