package blk

var (
	unitWords  = [...]string{"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"}
	scaleWords = [...]string{"", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"}
)

// AmountInWords returns a whole number in Indonesian words (terbilang), as
// receipts carry it: 1500000 is "satu juta lima ratus ribu". Zero is "nol" and
// a negative number begins with "minus". The spelling is that of the dictionary
// (KBBI): miliar, triliun.
func AmountInWords(n int64) string {
	return string(AppendAmountInWords(make([]byte, 0, 128), n))
}

// AppendAmountInWords appends a whole number in Indonesian words, as
// [AmountInWords] gives them.
func AppendAmountInWords(b []byte, n int64) []byte {
	if n == 0 {
		return append(b, "nol"...)
	}
	start := len(b)
	if n < 0 {
		b = append(b, "minus"...)
	}
	size := magnitude(n)
	var groups [7]int
	for i := range groups {
		groups[i] = int(size % 1000)
		size /= 1000
	}
	for i := len(groups) - 1; i >= 0; i-- {
		switch g := groups[i]; {
		case g == 0:
		case g == 1 && i == 1:
			b = appendWord(b, start, "seribu")
		default:
			b = appendWord(appendHundreds(b, start, g), start, scaleWords[i])
		}
	}
	return b
}

// InWords returns the amount in Indonesian words with the currency, as receipts
// carry it: "satu juta lima ratus ribu rupiah". It is "" if r is absent.
func (r Rupiah) InWords() string {
	n, ok := r.Int()
	if !ok {
		return ""
	}
	return AmountInWords(n) + " rupiah"
}

// appendHundreds appends a number from 1 to 999 to the words that begin at start.
func appendHundreds(b []byte, start, n int) []byte {
	if n >= 200 {
		b = appendWord(b, start, unitWords[n/100])
		b = appendWord(b, start, "ratus")
	} else if n >= 100 {
		b = appendWord(b, start, "seratus")
	}
	switch n %= 100; {
	case n >= 20:
		b = appendWord(b, start, unitWords[n/10])
		b = appendWord(b, start, "puluh")
		b = appendWord(b, start, unitWords[n%10])
	case n >= 12:
		b = appendWord(b, start, unitWords[n-10])
		b = appendWord(b, start, "belas")
	default:
		b = appendWord(b, start, unitWords[n])
	}
	return b
}

// appendWord appends a word to those that begin at start.
func appendWord(b []byte, start int, word string) []byte {
	if word == "" {
		return b
	}
	if len(b) > start {
		b = append(b, ' ')
	}
	return append(b, word...)
}
