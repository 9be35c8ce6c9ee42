// Package report is what an auditor of Pangkalpinang would want to see of the payments
// for training: what was paid beside the days that were attended and the decrees behind
// it. The office is made up, and so are its faults, one of each kind.
package report

import (
	"fmt"
	"io/fs"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

// Load reads the invented records. It does not ask that they be right, for they are not.
func Load() (*dataset.Dataset, error) {
	const name = "pangkalpinang/audit/synthetic.json"
	b, err := fs.ReadFile(examples.FS(), name)
	if err != nil {
		return nil, err
	}
	d, found := dataset.Read(b)
	if err := found.Err(); err != nil {
		return nil, fmt.Errorf("%s:\n%w", name, err)
	}
	return &d, nil
}

// New returns the page in a language.
func New(lang blk.Lang) (report.Page, error) {
	d, err := Load()
	if err != nil {
		return report.Page{}, err
	}
	c := d.Context(d.PreparedOn)
	x := report.PaymentAudit{
		Lang: lang, Title: d.Title, Subtitle: say("Transpor, premi dan uang persediaan, Januari dan Februari 2026", "Transport, premiums and petty cash, January and February 2026"), PreparedOn: d.PreparedOn,
		Notice: say("Semua orang, jumlah dan tanggal di sini buatan; satu kesalahan dari tiap jenis ditanam dengan sengaja.", "All people, amounts and days here are made up; one fault of each kind is planted on purpose."),
		Audit:  d.Funding.Audit(&d.Training, c),
		Note:   say("Angkatan tanpa SK peserta ditemukan dua kali: pada pembayarannya dan pada daftarnya.", "The batch without a decree is found twice: at its payment and at its list."),
	}
	for _, f := range d.Funding.Check(c) {
		if len(x.Audit.Findings.Of(f.Check)) == 0 {
			x.Alone = append(x.Alone, f)
		}
	}
	return x.Page(), nil
}
