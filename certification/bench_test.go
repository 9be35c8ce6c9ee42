package certification_test

import (
	"regexp"
	"testing"

	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/certification"
)

// The benchmarks stand in pairs: ours, which also takes the number apart, and a
// compiled regular expression, which only says yes or no.

var sinkBool bool

func pair[T blktest.Value[T]](b *testing.B, parse func(string) (T, error), pattern, text string) {
	b.Run("vokasi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, err := parse(text)
			sinkBool = err == nil
		}
	})
	re := regexp.MustCompile(pattern)
	b.Run("regexp", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkBool = re.MatchString(text)
		}
	})
}

func BenchmarkParseLicenceNumber(b *testing.B) {
	pair(b, certification.ParseLicenceNumber, `^BNSP-LSP-[0-9]{3,4}-ID$`, "BNSP-LSP-1565-ID")
}

func BenchmarkParseLicenceDecree(b *testing.B) {
	pair(b, certification.ParseLicenceDecree, `^KEP\. ?[0-9]{4}/(BNSP/(I{1,3}|IV|VI{0,3}|IX|XI{0,2})|(I{1,3}|IV|VI{0,3}|IX|XI{0,2})/BNSP)/[0-9]{4}$`, "KEP.0933/BNSP/IV/2025")
}

func BenchmarkParseAssessorRegistration(b *testing.B) {
	pair(b, certification.ParseAssessorRegistration, `^MET\.? ?000\.([0-9]{6})[ .]([0-9]{4})$`, "MET.000.000001 2019")
}

func BenchmarkParseCertificateNumber(b *testing.B) {
	pair(b, certification.ParseCertificateNumber, `^([0-9]{5}) ([0-9]{4})(?: ([1-9]))? ([0-9]{6,7}) ([0-9]{4})$`, "62010 2513 3 0000001 2025")
}

func BenchmarkParseRegistrationNumber(b *testing.B) {
	pair(b, certification.ParseRegistrationNumber, `^([A-Z]{1,4})[ .]([0-9]{3,4})[ .]([0-9]{4,5})[ .]([0-9]{4})$`, "TIK 9999 00001 2024")
}
