package screening

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Shard is a part of a file of lines, by bytes: from Start to before End. A line
// belongs to the shard in which it begins, so that shards that follow each other have
// every line once, wherever they are cut. The zero Shard is the whole file.
type Shard struct {
	// The first byte, from 0.
	Start int64 `json:"start" jsonschema:"required"`
	// The byte behind the last; 0 is the end of the file.
	End int64 `json:"end" jsonschema:"required"`
}

// Shards cuts a file of a size into shards of a length; what is left at the end is one
// more. A length below 1 leaves it whole.
func Shards(size, length int64) []Shard {
	if length < 1 || size <= length {
		return []Shard{{0, size}}
	}
	var list []Shard
	for start := int64(0); start < size; start += length {
		list = append(list, Shard{start, min(start+length, size)})
	}
	return list
}

// ScreenShard decides the applicants of one shard of a file of JSON Lines and writes a
// line for each, in order: the answer, or what is wrong with the line and where it
// begins in the file. What it writes depends on the file and the policy alone, so a
// shard may be screened anywhere and again. It takes the same memory however long the
// shard is. It returns what it came to, and the first error of reading or writing or of
// the context; what was written is then not to be used.
func ScreenShard(ctx context.Context, b *eligibility.Bound, file io.ReaderAt, s Shard, out io.Writer) (Tally, error) {
	start := s.Start
	if start > 0 {
		start-- // to see whether a line begins at the first byte
	}
	in := bufio.NewReaderSize(io.NewSectionReader(file, start, 1<<62), 1<<16)
	if s.Start > 0 {
		skipped, err := skipLine(in)
		if start += skipped; err != nil && !errors.Is(err, io.EOF) {
			return Tally{}, err
		}
	}
	return screen(ctx, b, in, start, s.End, out)
}

// skipLine reads to the end of a line and returns how many bytes that were.
func skipLine(in *bufio.Reader) (n int64, err error) {
	for {
		part, err := in.ReadSlice('\n')
		n += int64(len(part))
		if !errors.Is(err, bufio.ErrBufferFull) {
			return n, err
		}
	}
}

// ScreenLines is [ScreenShard] for a stream: all of it is one shard.
func ScreenLines(ctx context.Context, b *eligibility.Bound, in io.Reader, out io.Writer) (Tally, error) {
	return screen(ctx, b, in, 0, 0, out)
}

// screen decides the lines of a stream that begins at an offset of its file, up to
// those that begin at or after an end; 0 is none.
func screen(ctx context.Context, b *eligibility.Bound, in io.Reader, offset, end int64, out io.Writer) (Tally, error) {
	w, err := newAnswers(b, out)
	if err != nil {
		return Tally{}, err
	}
	if end > 0 && offset >= end {
		return w.tally(), nil
	}
	const often = 1 << 10 // lines between two looks at the context
	n := 0
	for row, err := range b.Layout().ReadRows(in) {
		if n++; n%often == 0 && ctx.Err() != nil {
			return Tally{}, ctx.Err()
		}
		at := offset + row.Offset
		switch {
		case end > 0 && at >= end:
			return w.finish(ctx)
		case err != nil:
			return Tally{}, err
		}
		if err := w.write(row, at); err != nil {
			return Tally{}, err
		}
	}
	return w.finish(ctx)
}

// answers writes the answers of a policy and keeps the tally.
type answers struct {
	bound     *eligibility.Bound
	hash      Digest
	out       *bufio.Writer
	counter   *counter
	tails     map[eligibility.Decision]tail
	malformed int
	sum       Digest
	line      []byte
}

// tail is what a line says behind the identifier, and where it counts.
type tail struct {
	text  []byte
	marks []uint16
}

// maxTails bounds how many answers are remembered.
const maxTails = 1 << 14

func newAnswers(b *eligibility.Bound, out io.Writer) (*answers, error) {
	hash, err := b.Hash()
	if err != nil {
		return nil, err
	}
	return &answers{bound: b, hash: hash, out: bufio.NewWriterSize(out, 1<<16), counter: newCounter(b, nil), tails: map[eligibility.Decision]tail{}}, nil
}

// write writes the line of a row that begins at an offset of its file.
func (w *answers) write(row *eligibility.Row, at int64) error {
	if row.Found.HasErrors() {
		w.malformed++
		line, err := json.Marshal(refusal{at, row.ID, row.Found.Error(), row.Found})
		if err != nil {
			return err
		}
		return w.add(append(append(w.line[:0], line...), '\n'))
	}
	t, err := w.tailOf(w.bound.Decide(&row.Evidence))
	if err != nil {
		return err
	}
	for _, mark := range t.marks {
		w.counter.counts[mark]++
	}
	line := append(w.line[:0], `{"id":`...)
	id, err := row.ID.MarshalJSON()
	if err != nil {
		return err
	}
	return w.add(append(append(line, id...), t.text...))
}

// A refusal is the line of one that cannot be read.
type refusal struct {
	Offset   int64                   `json:"offset" jsonschema:"required"`
	ID       eligibility.ApplicantID `json:"id,omitzero"`
	Error    string                  `json:"error" jsonschema:"required"`
	Findings blk.Findings            `json:"findings" jsonschema:"required"`
}

// An answer is what a line says behind the identifier.
type answer struct {
	Verdict eligibility.Verdict    `json:"verdict" jsonschema:"required"`
	Met     []eligibility.RuleCode `json:"met" jsonschema:"required"`
	Unmet   []eligibility.RuleCode `json:"unmet" jsonschema:"required"`
	Unknown []eligibility.RuleCode `json:"unknown" jsonschema:"required"`
	Missing []eligibility.FactID   `json:"missing" jsonschema:"required"`
}

// tailOf returns what the line of a decision says behind the identifier.
func (w *answers) tailOf(d eligibility.Decision) (tail, error) {
	if t, known := w.tails[d]; known {
		return t, nil
	}
	if len(w.tails) >= maxTails {
		clear(w.tails)
	}
	b := w.bound
	text, err := json.Marshal(answer{d.Verdict, filled(b.Codes(d.Met)), filled(b.Codes(d.Unmet)), filled(b.Codes(^(d.Met | d.Unmet))), filled(b.Missing(d))})
	if err != nil {
		return tail{}, err
	}
	text[0] = ','
	t := tail{append(text, '\n'), w.counter.marksOf(d)}
	w.tails[d] = t
	return t, nil
}

// filled returns a list that is written as [] where it is empty.
func filled[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// add writes a line and adds it to the sum.
func (w *answers) add(line []byte) error {
	w.line = line
	w.sum = w.sum.plus(sha256.Sum256(line))
	_, err := w.out.Write(line)
	return err
}

// tally returns what it came to so far.
func (w *answers) tally() Tally {
	return Tally{Policy: w.hash, Funnel: *w.counter.funnel(), Malformed: w.malformed, Answers: w.sum}
}

// finish returns the tally once everything is written.
func (w *answers) finish(ctx context.Context) (Tally, error) {
	if err := errors.Join(ctx.Err(), w.out.Flush()); err != nil {
		return Tally{}, err
	}
	return w.tally(), nil
}
