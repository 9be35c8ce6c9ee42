package screening_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// applicantLines are a file of applicants; the third one is broken.
const applicantLines = `{"id":"p-1","evidence":{"residence":"64.01.04","in_school":false,"birth_date":"2000-01-02"}}
{"id":"p-2","evidence":{"residence":"64.01.04","birth_date":"2001-11-12"}}
{"id":"p-3","evidence":{"residence":"64.1"}}
{"id":"p-4","evidence":{"residence":"64.09.01","in_school":false,"birth_date":"1998-03-04"}}
`

func ExampleScreenLines() {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	bound, _ := policy.Bind(march, nil)
	var tally screening.Tally
	tally, err := screening.ScreenLines(context.Background(), bound, strings.NewReader(applicantLines), os.Stdout)
	fmt.Println(tally.Lines(), tally.Malformed, tally.Funnel.Total.Eligible, err)
	// Output:
	// {"id":"p-1","verdict":"eligible","met":["KTP","SEKOLAH","USIA"],"unmet":[],"unknown":[],"missing":[]}
	// {"id":"p-2","verdict":"undetermined","met":["KTP","USIA"],"unmet":[],"unknown":["SEKOLAH"],"missing":["in_school"]}
	// {"offset":168,"id":"p-3","error":"DOC-012 error /evidence/residence: The region code has the wrong length. Write the Kemendagri code with dots: 64, 64.01, 64.01.04 or 64.01.04.2001.","findings":[{"check":"DOC-012","severity":"error","at":"/evidence/residence","params":{"form":"region","defect":"length"},"text":{"id":"Kode wilayah: panjangnya salah.","en":"The region code has the wrong length."},"mend":{"id":"Tulis kode Kemendagri dengan titik: 64, 64.01, 64.01.04 atau 64.01.04.2001.","en":"Write the Kemendagri code with dots: 64, 64.01, 64.01.04 or 64.01.04.2001."}}]}
	// {"id":"p-4","verdict":"ineligible","met":["SEKOLAH","USIA"],"unmet":["KTP"],"unknown":[],"missing":[]}
	// 4 1 1 <nil>
}

// A file is screened in shards, each of which could run on another machine; what they
// wrote stands once the manifest is there.
func ExampleScreenShard() {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	bound, _ := policy.Bind(march, nil)
	file := strings.NewReader(applicantLines)
	var results []screening.ShardResult
	for i, shard := range screening.Shards(file.Size(), 100) {
		var part bytes.Buffer
		tally, err := screening.ScreenShard(context.Background(), bound, file, shard, &part)
		if err != nil {
			fmt.Println(err)
			return
		}
		results = append(results, screening.ShardResult{Shard: shard, File: fmt.Sprintf("part-%d.jsonl", i+1), SHA256: screening.Commit(part.Bytes()), Tally: tally})
		fmt.Println(shard, tally.Lines())
	}
	var manifest *screening.Manifest
	manifest, found := screening.NewManifest(file.Size(), results...)
	if found.HasErrors() {
		fmt.Println(found)
		return
	}
	whole, _ := screening.ScreenLines(context.Background(), bound, strings.NewReader(applicantLines), io.Discard)
	fmt.Println(manifest.Tally.Answers == whole.Answers)
	_, found = screening.NewManifest(file.Size(), results[1:]...)
	fmt.Println(found[0].Check)
	_, err := whole.Merge(screening.Tally{Policy: screening.Commit([]byte("another policy"))})
	fault, _ := err.(*screening.PolicyError)
	fmt.Println(fault.Policy == whole.Policy)
	// Output:
	// {0 100} 2
	// {100 200} 1
	// {200 300} 1
	// {300 306} 0
	// true
	// SHD-001
	// true
}
