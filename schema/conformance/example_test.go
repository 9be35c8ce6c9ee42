package conformance_test

import (
	"encoding/json"
	"fmt"
	"io/fs"

	"github.com/vokasi/vokasi-go/schema/conformance"
)

// A team reads the cases of a kind of value and asks its own parser.
func ExampleFS() {
	b, err := fs.ReadFile(conformance.FS(), "values/date.json")
	var file struct {
		Kind  string
		Cases []struct {
			Input string
			Is    struct{ Value string }
		}
	}
	if err == nil {
		err = json.Unmarshal(b, &file)
	}
	for _, c := range file.Cases[:3] {
		fmt.Printf("%s %q is %q\n", file.Kind, c.Input, c.Is.Value)
	}
	fmt.Println(err)
	// Output:
	// date "2026-03-02" is "2026-03-02"
	// date "2026-02-30" is ""
	// date "2024-02-29" is "2024-02-29"
	// <nil>
}
