package gen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// regionFiles adds the table of regions and, beside it, on what terms it is.
func regionFiles(files map[string][]byte) error {
	var rows [][]string
	add := func(p region.Place) {
		rows = append(rows, []string{p.Code.String(), p.Name, string(p.Kind), string(p.Code.Level()), p.Code.Parent().String(), string(p.Status), p.Successor.String()})
	}
	for _, level := range []blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict} {
		for p := range region.Within(blk.Region{}, level) {
			add(p)
		}
	}
	for p := range region.Retired() {
		add(p)
	}
	slices.SortFunc(rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	edition := region.Table{}.Edition()
	var decrees []string
	for _, b := range edition.Basis {
		decrees = append(decrees, b.Label().EN)
	}
	files["regions.NOTICE"] = fmt.Appendf(nil, `regions.csv is a database under the Open Database License (ODbL) 1.0,
https://opendatacommons.org/licenses/odbl/1-0/ (SPDX %s). No other file of this
folder is under it.

%s

Keep this notice with the file, also where it is loaded into another database. A
database that is made from it and made public must be under the ODbL too; what is
only made with it, such as a report or a form, must say where the data are from.

Source: %s %s of %s by Fityan and contributors,
https://github.com/fityannugroho/idn-area-data, with the codes and names of
%s.
What was changed: two spellings, see blk/region/table/NOTICE in
https://github.com/vokasi/vokasi-go. Villages and islands are left out.

The rows with the status "retired" are not from that source: they were gathered from
earlier editions of the decree and from laws, and their names are those of that time.
The column successor has the code that replaced theirs.
`, edition.Licence, edition.Attribution, edition.Source, edition.Version, edition.PublishedOn, strings.Join(decrees, " and "))
	return addCSV(files, "regions.csv", []string{"code", "name", "kind", "level", "parent", "status", "successor"}, rows)
}
