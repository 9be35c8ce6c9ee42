package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// The letter before a division is not fixed: KBLI 2025 moved most of them by
// one, so a code says nothing without its edition.
func ExampleKBLI_Section() {
	k, err := blk.ParseKBLI("62010")
	fmt.Println(k, k.Division(), err)
	for _, edition := range []string{"2009", "2020", "2025"} {
		fmt.Println(edition, k.Section(blk.MustParsePartialDate(edition)))
	}
	_, err = blk.ParseKBLI("J62010")
	fmt.Println(err)
	fmt.Printf("%q\n", blk.MustParseKBLI("45").Section(blk.MustParsePartialDate("2025")))
	// Output:
	// 62010 62 <nil>
	// 2009 J
	// 2020 J
	// 2025 K
	// The KBLI code has a character that is not a digit 0-9 (at byte 0). Write two to five digits of KBLI, for example 62 or 62010, without the letter of the section.
	// ""
}

// Unit groups have four digits as in ISCO-08, and occupations two more.
func ExampleKBJI() {
	k, err := blk.ParseKBJI("2514")
	fmt.Println(k, err, k.Compare(blk.MustParseKBJI("2514.01")))
	_, err = blk.ParseKBJI("2514,01")
	fmt.Println(err)
	// Output:
	// 2514 <nil> -1
	// The KBJI code has the wrong separator (at byte 4). Write one to four digits of KBJI, for example 2514, or four digits, a dot and two digits, for example 2514.01.
}
