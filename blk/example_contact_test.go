package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// Ways to reach people and institutions have a form; whether anybody answers is
// another question.
func ExampleIsPhoneNumber() {
	fmt.Println(blk.IsPhoneNumber("0812-0000-0000"), blk.IsPhoneNumber("+62 812 0000"), blk.IsPhoneNumber("lewat WA"))
	fmt.Println(blk.IsEmailAddress("blk@contoh.id"), blk.IsEmailAddress("blk@contoh"))
	fmt.Println(blk.IsWebAddress("https://blk.contoh.id"), blk.IsWebAddress("blk.contoh.id"))
	// Output:
	// true true false
	// true false
	// true false
}
