// Command gen builds the table of package region: the folder blk/region/table
// with everything in it. Run it in blk/region:
//
//	go run ./internal/gen                 # index and notice, from table/regions.tsv
//	go run ./internal/gen -package DIR    # the whole table, from the source
//
// DIR is the npm package idn-area-data, unpacked; npm pack idn-area-data@4.0.1
// fetches it. The same input gives the same bytes. For another version or edition,
// change the constants below, and Table.Edition in package region.
package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

const (
	version   = "4.0.1"
	published = "2026-02-20"

	provinceCount = 38
	regencyCount  = 514
	districtCount = 7285
)

// sources are the files of the package, from provinces to districts, with the
// SHA-256 that they must have.
var sources = [...]struct{ name, sum string }{
	{"provinces.csv", "ee9e5b5aaca298c41aef1aa0888285e103856f1414134bbb7afc68b294c9a89d"},
	{"regencies.csv", "d5fbd54bb1500bbf5e194ddc94a3806df6e6837a310146dfa646b085bd99c0ae"},
	{"districts.csv", "982f843613cf36bf474cab7ec46b5ecafc46dfeaad26e4bbadf170a6dae8ebe7"},
}

// licence is the file of the package with the licence of its data. It is carried
// over as it is.
const licence = "LICENSE.md"

// mended are names that the source misspells. The notice lists them.
var mended = [...]struct{ code, from, to, why string }{
	{"35.29.22", `Ra"as`, "Ra'as", "the mark is an apostrophe"},
	{"95.04.12", "Konda/ Kondaga", "Konda/Kondaga", "a stray space"},
}

func main() {
	from := flag.String("package", "", "the unpacked npm package idn-area-data; if absent, the table's own regions.tsv is the source")
	table := flag.String("table", "table", "the folder of the table")
	flag.Parse()
	if err := run(*from, *table); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(from, table string) error {
	files, err := build(from, table)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(table, name), files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// build returns the files of the table by name, from the package if one is
// given, else from the table's own regions.tsv.
func build(from, table string) (map[string][]byte, error) {
	files := map[string][]byte{}
	var places []place
	var err error
	if from == "" {
		places, err = readTable(filepath.Join(table, "regions.tsv"))
	} else {
		places, err = readPackage(from)
		if err == nil {
			files[licence], err = os.ReadFile(filepath.Join(from, "data", licence))
		}
	}
	if err != nil {
		return nil, err
	}
	if err := check(places); err != nil {
		return nil, err
	}
	files["regions.tsv"], files["lines.idx"] = encodeLines(places)
	files["codes.idx"] = encodeCodes(places)
	files["names.idx"] = encodeNames(places)
	files["NOTICE"] = notice(files)
	return files, nil
}

// A place is a code with its name.
type place struct{ code, name string }

// depth returns 1 for a province, 2 for a regency or city, 3 for a district.
func (p place) depth() int { return (len(p.code) + 1) / 3 }

// number returns the number of the place in its parent.
func (p place) number() int {
	n := len(p.code)
	return int(p.code[n-2]-'0')*10 + int(p.code[n-1]-'0')
}

// bare returns the name without the words for the kind.
func (p place) bare() string {
	if p.depth() != 2 {
		return p.name
	}
	_, name, _ := strings.Cut(p.name, " ")
	return strings.TrimPrefix(name, "Administrasi ")
}

// readPackage returns the places of the package, sorted by code, with their
// names mended.
func readPackage(from string) ([]place, error) {
	var places []place
	for i, source := range sources {
		text, err := os.ReadFile(filepath.Join(from, "data", source.name))
		if err != nil {
			return nil, err
		}
		if sum := fmt.Sprintf("%x", sha256.Sum256(text)); sum != source.sum {
			return nil, fmt.Errorf("%s is not that of version %s: SHA-256 %s, want %s", source.name, version, sum, source.sum)
		}
		rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", source.name, err)
		}
		header := [...]string{"code name", "code province_code name", "code regency_code name"}[i]
		if got := strings.Join(rows[0], " "); got != header {
			return nil, fmt.Errorf("%s: columns %q, want %q", source.name, got, header)
		}
		for _, row := range rows[1:] {
			p := place{row[0], row[len(row)-1]}
			if p.depth() != i+1 {
				return nil, fmt.Errorf("%s: code %q is of another level", source.name, p.code)
			}
			if i > 0 && p.code[:len(p.code)-3] != row[1] {
				return nil, fmt.Errorf("%s: %s does not lie in %q", source.name, p.code, row[1])
			}
			places = append(places, p)
		}
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Compare(a.code, b.code) })
	for _, m := range mended {
		i := slices.Index(places, place{m.code, m.from})
		if i < 0 {
			return nil, fmt.Errorf("%s is no longer called %q: nothing to mend", m.code, m.from)
		}
		places[i].name = m.to
	}
	return places, nil
}

const header = "code\tname\n"

// readTable returns the places of a regions.tsv.
func readTable(file string) ([]place, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	body, ok := strings.CutPrefix(string(text), header)
	if !ok {
		return nil, fmt.Errorf("%s does not begin with %q", file, header)
	}
	var places []place
	for line := range strings.Lines(body) {
		code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		places = append(places, place{code, name})
	}
	return places, nil
}

// check returns every way in which the places break what package region relies
// on: well-formed codes, sorted, nested, regencies numbered 01-69 and cities
// 71-99, plain ASCII names, and the counts of the decree.
func check(places []place) error {
	var faults []error
	fault := func(p place, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s %q: %s", p.code, p.name, fmt.Sprintf(format, args...)))
	}
	var count [4]int
	known := map[string]bool{}
	last := ""
	for _, p := range places {
		if _, err := blk.ParseRegion(p.code); err != nil || p.depth() > 3 {
			fault(p, "not the code of a province, a regency or a district")
			continue
		}
		count[p.depth()]++
		known[p.code] = true
		if p.code <= last {
			fault(p, "does not come after %s", last)
		}
		last = p.code
		if p.number() == 0 {
			fault(p, "number 00")
		}
		if p.depth() > 1 && !known[p.code[:len(p.code)-3]] {
			fault(p, "lies in no place")
		}
		if p.name != strings.TrimSpace(p.name) || blk.FoldName(p.bare()) == "" ||
			strings.ContainsFunc(p.name, func(r rune) bool { return r < ' ' || r > '~' }) {
			fault(p, "not a name in plain ASCII")
		}
		if p.depth() == 2 {
			regency, city := strings.HasPrefix(p.name, "Kabupaten "), strings.HasPrefix(p.name, "Kota ")
			if regency != (p.number() < 70) || city != (p.number() > 70) {
				fault(p, "name and number are not of one kind")
			}
		}
	}
	if want := [4]int{0, provinceCount, regencyCount, districtCount}; count != want {
		faults = append(faults, fmt.Errorf("%d provinces, %d regencies and %d districts, want %d", count[1], count[2], count[3], want[1:]))
	}
	return errors.Join(faults...)
}

// encodeLines returns regions.tsv and lines.idx.
func encodeLines(places []place) (text, index []byte) {
	text = []byte(header)
	begin := func() { index = append(index, byte(len(text)), byte(len(text)>>8), byte(len(text)>>16)) }
	for _, p := range places {
		begin()
		text = append(text, p.code+"\t"+p.name+"\n"...)
	}
	begin()
	return text, index
}

// encodeCodes returns codes.idx.
func encodeCodes(places []place) []byte {
	index := make([]byte, 100)
	at := 0
	for i, p := range places {
		switch p.depth() {
		case 1:
			row := len(index)
			index = append(index, make([]byte, 400)...)
			index[p.number()] = byte(row/400 + 1)
			binary.LittleEndian.PutUint16(index[row:], uint16(i+1))
		case 2:
			at = len(index) - 400 + 4*p.number()
			binary.LittleEndian.PutUint16(index[at:], uint16(i+1))
		case 3:
			index[at+2] = byte(p.number())
			index[at+3]++
		}
	}
	return index
}

// encodeNames returns names.idx.
func encodeNames(places []place) []byte {
	order := make([]uint16, len(places))
	for i := range order {
		order[i] = uint16(i)
	}
	slices.SortFunc(order, func(a, b uint16) int {
		return cmp.Or(cmp.Compare(blk.FoldName(places[a].bare()), blk.FoldName(places[b].bare())), cmp.Compare(a, b))
	})
	var index []byte
	for _, i := range order {
		index = binary.LittleEndian.AppendUint16(index, i)
	}
	return index
}

// notice returns the notice that lies beside the table.
func notice(files map[string][]byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `The files in this folder are a database under the Open Database License (ODbL)
1.0, whose text is in LICENSE.md. Outside this folder only schema/v1/regions.csv,
which is made from it, is under it.

Contains information from idn-area-data, which is made available here under the
Open Database License (ODbL) 1.0.

Source: idn-area-data %s of %s by Fityan and contributors,
https://github.com/fityannugroho/idn-area-data, npm package idn-area-data, with
the data of Kepmendagri 300.2.2-2138/2025. All its codes down to the districts
were compared with another public table, https://github.com/cahyadsn/wilayah
(August 2026), which follows Kepmendagri 300.2.2-2430/2025, the amendment: the
codes are the same.

SHA-256 of the source files:
`, version, published)
	for _, source := range sources {
		fmt.Fprintf(&b, "%s  data/%s\n", source.sum, source.name)
	}
	fmt.Fprintf(&b, `
What was derived: the codes and names of %d provinces, %d regencies and cities and
%d districts, as one list sorted by code (regions.tsv), and an index into it
(lines.idx, codes.idx, names.idx). Villages and islands were left out. Names are
those of the source, except:

`, provinceCount, regencyCount, districtCount)
	for _, m := range mended {
		fmt.Fprintf(&b, "%s  %s, in the source %s: %s\n", m.code, m.to, m.from, m.why)
	}
	b.WriteString("\nSHA-256 of the files of this folder:\n")
	for _, name := range [...]string{"regions.tsv", "lines.idx", "codes.idx", "names.idx"} {
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	b.WriteString("\nMade by blk/region/internal/gen in github.com/vokasi/vokasi-go. Do not edit.\n")
	return b.Bytes()
}
