package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/vokasi/vokasi-go/blk"
	figures "github.com/vokasi/vokasi-go/schema/report"
)

// A progress tells on a terminal how far a long command has come: how much is done, how
// fast, and how long the rest will take. Where nobody looks, or where all is done in no
// time, it is silent.
type progress struct {
	out         io.Writer // nil tells nothing
	lang        blk.Lang
	begun, told time.Time
	rows        int
	read, size  int64 // bytes; size is 0 if it is not known
	written     bool
}

// often is how long lies between two lines of progress.
const often = 200 * time.Millisecond

// newProgress returns a progress on a writer, which is silent unless that is a terminal.
func newProgress(out io.Writer, lang blk.Lang) *progress {
	now := time.Now()
	p := &progress{lang: lang, begun: now, told: now}
	if file, ok := out.(*os.File); ok && isTerminal(file) {
		p.out = out
	}
	return p
}

func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// row counts a row and tells now and then.
func (p *progress) row() {
	p.rows++
	if p.rows%1024 == 0 {
		p.tell(p.line)
	}
}

// tell writes a line over the one before it, unless that has hardly been read.
func (p *progress) tell(line func(elapsed time.Duration) string) {
	if p.out == nil {
		return
	}
	if now := time.Now(); now.Sub(p.told) >= often {
		p.told = now
		p.write(line(now.Sub(p.begun)))
	}
}

func (p *progress) write(line string) {
	p.written = true
	fmt.Fprintf(p.out, "\r%s\x1b[K", line)
}

// line returns what is told after some time.
func (p *progress) line(elapsed time.Duration) string {
	rate := 0.0
	if s := elapsed.Seconds(); s > 0 {
		rate = float64(p.rows) / s
	}
	line := fmt.Sprintf(blk.Text{ID: "%s baris, %s per detik", EN: "%s rows, %s a second"}.In(p.lang), number(p.rows, p.lang), number(int(rate), p.lang))
	return line + p.left(elapsed)
}

// left returns how much of the bytes has been read and how long the rest will take, as the
// end of a line; nothing if that is not known.
func (p *progress) left(elapsed time.Duration) string {
	if p.size <= 0 || p.read <= 0 || p.read > p.size {
		return ""
	}
	left := time.Duration(float64(elapsed) * float64(p.size-p.read) / float64(p.read)).Round(time.Second)
	return fmt.Sprintf(blk.Text{ID: ", %d%%, sisa %s", EN: ", %d%%, %s left"}.In(p.lang), p.read*100/p.size, left)
}

// bytes returns what is told while a document is read.
func (p *progress) bytes(elapsed time.Duration) string {
	line := blk.Text{ID: "membaca ", EN: "reading "}.In(p.lang) + number(int(p.read>>20), p.lang)
	if p.size > 0 {
		line += blk.Text{ID: " dari ", EN: " of "}.In(p.lang) + number(int(p.size>>20), p.lang)
	}
	return line + " MiB" + p.left(elapsed)
}

// checking tells that a document has been read and how many records it has, if it took
// long enough to tell anything.
func (p *progress) checking(records int) {
	if p.written {
		p.write(fmt.Sprintf(blk.Text{ID: "memeriksa %s data", EN: "checking %s records"}.In(p.lang), number(records, p.lang)))
	}
}

// end takes the line of progress away.
func (p *progress) end() {
	if p.written {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}

// counting is a reader that tells a progress how many bytes were read.
type counting struct {
	io.Reader
	*progress
}

// Read reads and counts.
func (c counting) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.read += int64(n)
	return n, err
}

// A document is a reader that tells how much of it was read.
type document struct{ counting }

// Read reads, counts and tells now and then.
func (d document) Read(b []byte) (int, error) {
	n, err := d.counting.Read(b)
	d.tell(d.bytes)
	return n, err
}

// number returns a whole number as people read it in a language.
func number(n int, lang blk.Lang) string { return figures.Number(int64(n)).In(lang) }
