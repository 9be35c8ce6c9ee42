package site_test

import (
	"bytes"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/site"
)

// The pages of one language, ready to be written into a folder.
func ExampleFiles() {
	files, err := site.Files(schema.FS(), blk.Indonesian)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{"index.html", "id/index.html", "id/type-tranche.html", "en/index.html"} {
		fmt.Println(name, files[name] != nil)
	}
	fmt.Println(bytes.Contains(files["id/type-tranche.html"], []byte("<h1>Tahap bantuan</h1>")))
	// Output:
	// index.html true
	// id/index.html true
	// id/type-tranche.html true
	// en/index.html false
	// true
}
