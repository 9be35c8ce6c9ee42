package dataset_test

import (
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// The document of a small office. The quota is 0, and one batch is at a centre
// that the document does not hold.
const document = `{
  "version": "v1",
  "id": "dinas-contoh-2026",
  "title": {"id": "Data pelatihan Dinas Tenaga Kerja Contoh"},
  "phase": "final",
  "prepared_on": "2026-03-02",
  "common": {
    "persons": [{"id": "p-1", "name": "Siti Contoh", "nik": "6401044203089901", "sex": "female"}]
  },
  "centre": {
    "centres": [{"id": "blk-contoh", "kind": "uptd", "name": "UPTD BLK Contoh", "owner_level": "regency", "region": "64.01"}]
  },
  "training": {
    "batches": [
      {"id": "las-1", "centre": "blk-contoh", "quota": 0},
      {"id": "las-2", "centre": "blk-lain", "quota": 16}
    ],
    "enrolments": [{"id": "e-1", "batch": "las-2", "person": "p-1"}]
  }
}`

// ReadAndCheck is what a service does with a document that it is sent: one call
// finds what is wrong with its form and with what it says.
func ExampleReadAndCheck() {
	d, found := dataset.ReadAndCheck([]byte(document), blk.Date{})
	for _, f := range found {
		fmt.Println(f.Check, f.Severity, f.At)
	}
	if found.HasErrors() {
		fmt.Println(d.ID, "is sent back")
	}
	// Output:
	// BAT-002 error /training/batches/0/quota
	// DOC-004 error /training/batches/1/centre
	// dinas-contoh-2026 is sent back
}

// Read tells what is wrong with the form of a document: here a member that is
// misspelt, a date that does not exist and a NIK that lost a digit. Each finding
// says what is wrong and how to mend it, in Indonesian and English.
func ExampleRead() {
	doc := `{
		"version": "v1", "id": "contoh", "title": {"id": "Contoh"}, "phase": "draft", "prepared": "2026-03-02", "prepared_on": "2026-02-30",
		"common": {"persons": [{"id": "p-1", "nik": "640104420308990"}]}
	}`
	d, found := dataset.Read([]byte(doc))
	for _, f := range found {
		fmt.Println(f.Check, f.At)
	}
	fmt.Println(found.Of("PER-001")[0].Params.Get("defect"))
	fmt.Println(d.ID, d.PreparedOn.IsZero(), len(d.Common.Persons))
	// Output:
	// DOC-002 /prepared
	// DOC-012 /prepared_on
	// PER-001 /common/persons/0/nik
	// length
	// contoh true 1
}

// A large document is read from its file as it comes; here the file ends too soon.
func ExampleReadFrom() {
	half := strings.NewReader(document[:strings.Index(document, `"las-2"`)])
	d, found, err := dataset.ReadFrom(half)
	fmt.Println(err, len(d.Training.Batches))
	for _, f := range found {
		fmt.Println(f.Check, f.Params.Get("fault"), "line", f.Params.Get("line"))
	}
	// Output:
	// <nil> 2
	// DOC-007 truncated line 16
}

// What is read from a stream is checked as ReadAndCheck does it.
func ExampleDataset_CheckRead() {
	d, found, err := dataset.ReadFrom(strings.NewReader(document))
	if err != nil {
		fmt.Println(err) // the disk or the line failed: nothing is known of the rest
	}
	for _, f := range d.CheckRead(found, blk.Date{}) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// BAT-002 /training/batches/0/quota
	// DOC-004 /training/batches/1/centre
}

func ExampleDataset_Records() {
	d, _ := dataset.Read([]byte(document))
	fmt.Println(d.Records())
	// Output: 5
}

// A document is a plain struct: it can be put together in Go as well, and it
// masks itself in logs.
func ExampleDataset() {
	d := dataset.Dataset{
		Version: dataset.V1, ID: "contoh", Title: blk.Text{ID: "Contoh"}, Phase: blk.Draft,
		Common: blk.Records{Persons: blk.Persons{{ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203089901")}}},
	}
	fmt.Println(d.Validate(nil))
	slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime})).Info("received", "document", d)

	d.Public = true
	fmt.Println(d.Check(nil)[0].Check)
	// Output:
	// <nil>
	// level=INFO msg=received document.dataset=contoh document.persons=1
	// PER-007
}

func withoutTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// The context of a document carries what one room knows of another: here whether
// money is allocated to a batch.
func ExampleDataset_Context() {
	d, _ := dataset.Read([]byte(document))
	c := d.Context(blk.MustParseDate("2026-04-01"))
	truth, _ := c.Ask("BAT-005", "las-1")
	fmt.Println(c.On, c.Phase, truth)
	// Output: 2026-04-01 final undetermined
}

// A register outside the document can answer for references that lead out of it.
func ExampleDataset_Check() {
	d, _ := dataset.Read([]byte(document))
	c := d.Context(blk.Date{})
	own := c.Supply
	c.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if check == "DOC-004" {
			return blk.TruthOf(subject == "centre:blk-lain"), blk.Citation{}
		}
		return own(check, subject)
	}
	for _, f := range d.Check(c) {
		fmt.Println(f.Check, f.At)
	}
	// Output: BAT-002 /training/batches/0/quota
}

// Checks lists every check of the module, before any document is read.
func ExampleChecks() {
	for _, c := range dataset.Checks() {
		if c.Entity == "dataset" && c.ID == "PER-007" {
			fmt.Println(c.ID, c.At, c.Severity.Final)
			fmt.Println(c.Basis[0].Regulation)
		}
	}
	// Output:
	// PER-007 /common/persons error
	// uu-27-2022
}

// Parameters lists the numbers that rules use, with their values by date.
func ExampleParameters() {
	for _, p := range dataset.Parameters() {
		if p.ID == "min_land_area_m2" {
			fmt.Println(p.Label.EN+":", p.Values[0].Value, p.Unit, "from", p.Values[0].InForce.From)
		}
	}
	// Output: Smallest land of a government centre: 5000 square_metres from 2017-01-01
}

func ExampleSchemaVersion() {
	fmt.Println(dataset.V1, dataset.V1.IsValid(), dataset.SchemaVersion("v2").IsValid(), dataset.V1.Label())
	// Output: v1 true false versi 1
}

// Whoever prepares a document counts what it should hold. One enrolment was lost
// on the way.
func ExampleControlTotal() {
	d, _ := dataset.Read([]byte(document))
	d.ControlTotals = []dataset.ControlTotal{{List: "/training/batches", Count: blk.MustNewCount(2)}, {List: "/training/enrolments", Count: blk.MustNewCount(2)}}
	for _, f := range d.Check(nil).Of("DOC-005") {
		fmt.Println(f.At, f.Text.ID)
	}
	// Output:
	// /control_totals/1/count Jumlah kendali /training/enrolments (2) harus sama dengan yang dihitung (1).
}
