package conformance_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/schema/conformance"
)

type (
	splitCase struct {
		Amount blk.Rupiah   `json:"amount"`
		Parts  int          `json:"parts"`
		Is     []blk.Rupiah `json:"is,omitempty"` // absent where it cannot be
	}
	allocationCase struct {
		Amount  blk.Rupiah   `json:"amount"`
		Weights []int64      `json:"weights"`
		Is      []blk.Rupiah `json:"is,omitempty"`
	}
	shareCase struct {
		Amount   blk.Rupiah   `json:"amount"`
		Percent  blk.Percent  `json:"percent"`
		Rounding blk.Rounding `json:"rounding"`
		Is       blk.Rupiah   `json:"is,omitzero"`
	}
	statusCase struct {
		Certificate certification.CompetencyCertificate `json:"certificate"`
		On          blk.Date                            `json:"on,omitzero"`
		Is          certification.CertificateStatus     `json:"is"` // "" is not known
	}
)

// What money is divided into, and what a certificate is worth on a day, as files for
// other languages.
func TestAnswerCases(t *testing.T) {
	amounts := []int64{0, 1, 2, 99, 100, 101, 1_000_000, 1_000_000_000, 9_007_199_254_740_991, -1, -100, -1_000_001, -9_007_199_254_740_991}
	var splits []splitCase
	var allocations []allocationCase
	var shares []shareCase
	for _, n := range amounts {
		r := blk.MustNewRupiah(n)
		for _, parts := range []int{0, 1, 3, 7, 16} {
			is, _ := r.Split(parts)
			splits = append(splits, splitCase{r, parts, is})
		}
		for _, weights := range [][]int64{{70, 30}, {1, 1, 1}, {0, 0}, {5, 0, 5}, {33, 33, 34}, {-1, 2}, {1, 2, 3, 4, 5, 6}} {
			is, _ := r.Allocate(weights...)
			allocations = append(allocations, allocationCase{r, weights, is})
		}
		for _, hundredths := range []int64{0, 1, 50, 250, 3_333, 5_000, 7_000, 10_000, 12_500} {
			p, err := blk.NewPercent(hundredths)
			require.NoError(t, err)
			for _, rounding := range blk.Rounding("").CodeList().Values() {
				is, _ := r.Share(p, blk.Rounding(rounding))
				shares = append(shares, shareCase{r, p, blk.Rounding(rounding), is})
			}
		}
	}
	day := blk.MustParseDate
	sanction := func(kind certification.SanctionKind, on string) certification.Sanction {
		return certification.Sanction{Kind: kind, On: day(on)}
	}
	issued := certification.CompetencyCertificate{ID: "ser-1", Holder: "p-1", Scheme: "skema", Body: "lsp", IssuedOn: day("2025-10-28"), ExpiresOn: day("2028-10-28")}
	var statuses []statusCase
	for _, sanctions := range [][]certification.Sanction{nil, {sanction(certification.Suspend, "2026-03-02")}, {sanction(certification.Suspend, "2026-03-02"), sanction(certification.Reinstate, "2026-06-01")},
		{sanction(certification.Revoke, "2026-03-02")}, {sanction(certification.Suspend, "2026-03-02"), sanction(certification.Revoke, "2026-06-01")}} {
		for _, expires := range []blk.Date{issued.ExpiresOn, {}} {
			x := issued
			x.Sanctions, x.ExpiresOn = sanctions, expires
			for _, on := range []string{"2025-10-27", "2025-10-28", "2026-03-01", "2026-03-02", "2026-05-31", "2026-06-01", "2028-10-28", "2028-10-29"} {
				statuses = append(statuses, statusCase{x, day(on), x.StatusOn(day(on))})
			}
			statuses = append(statuses, statusCase{x, blk.Date{}, x.StatusOn(blk.Date{})})
		}
	}
	for name, lists := range map[string][]named{
		"money.json":              {{"split", lines(t, splits)}, {"allocate", lines(t, allocations)}, {"share", lines(t, shares)}},
		"certificate_status.json": {{"cases", lines(t, statuses)}},
	} {
		var b strings.Builder
		for i, l := range lists {
			b.WriteString([]string{"{", ",\n "}[min(i, 1)] + `"` + l.name + "\": [\n  " + strings.Join(l.lines, ",\n  ") + "\n ]")
		}
		b.WriteString("}\n")
		if *update {
			require.NoError(t, os.WriteFile("answers/"+name, []byte(b.String()), 0o666))
			continue
		}
		have, err := fs.ReadFile(conformance.FS(), "answers/"+name)
		require.NoError(t, err)
		require.Equal(t, b.String(), string(have), "run go test ./schema/conformance -update")
	}
}

// A named is a list of a file, a case a line.
type named struct {
	name  string
	lines []string
}

func lines[T any](t *testing.T, cases []T) (all []string) {
	t.Helper()
	for _, c := range cases {
		b, err := json.Marshal(c)
		require.NoError(t, err)
		all = append(all, string(b))
	}
	return all
}
