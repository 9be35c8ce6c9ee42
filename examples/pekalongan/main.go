// Command pekalongan prints the report of the example of that name, in Indonesian or
// with -lang en in English.
package main

import (
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/pekalongan/report"
)

func main() { page.Main(report.Write) }
