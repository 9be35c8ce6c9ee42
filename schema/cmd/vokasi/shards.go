package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	figures "github.com/vokasi/vokasi-go/schema/report"
)

// A shardFlag is bytes of a file: "0-1048576".
type shardFlag struct {
	screening.Shard
	given bool
}

// String returns nothing: there is no default.
func (s *shardFlag) String() string { return "" }

// Set reads START-END.
func (s *shardFlag) Set(text string) error {
	from, to, _ := strings.Cut(text, "-")
	start, err := strconv.ParseUint(from, 10, 62)
	end, errEnd := strconv.ParseUint(to, 10, 62)
	if errors.Join(err, errEnd) != nil || start >= end {
		return wrong("tulis bita sebagai START-END, misalnya 0-67108864", "write bytes as START-END, for example 0-67108864")
	}
	s.Shard, s.given = screening.Shard{Start: int64(start), End: int64(end)}, true
	return nil
}

// screenLines writes an answer for every line of a file, or of one shard of it, to
// standard output, and what that came to to standard error or a file.
func (c *command) screenLines(b *eligibility.Bound, file string, shard shardFlag, tallyFile string, lang blk.Lang) (int, error) {
	ctx := context.Background()
	var tally screening.Tally
	var err error
	if file == "-" {
		if shard.given {
			return 0, wrong("-shard perlu berkas; masukan baku adalah satu pecahan tersendiri", "-shard needs a file; standard input is a shard of its own")
		}
		tally, err = screening.ScreenLines(ctx, b, c.stdin, c.stdout)
	} else {
		tally, err = c.screenShard(ctx, b, file, shard.Shard, c.stdout)
	}
	if err != nil {
		return 0, err
	}
	if tallyFile != "" {
		if err := writeDocument(tallyFile, tally); err != nil {
			return 0, err
		}
	} else {
		fmt.Fprintln(c.stderr, tallyLine(&tally, lang))
	}
	c.tellUnreadable(&tally, lang)
	return exitOf(&tally), nil
}

// tellUnreadable says what is most likely wrong where no line at all could be read.
func (c *command) tellUnreadable(t *screening.Tally, lang blk.Lang) {
	if t.Malformed > 0 && t.Malformed == t.Lines() {
		fmt.Fprintln(c.stderr, blk.Text{ID: "Tidak ada baris yang terbaca. -lines dan -out hanya membaca JSON Lines, bukan tabel (CSV).", EN: "No line could be read. -lines and -out read JSON Lines alone, and no table (CSV)."}.In(lang))
	}
}

// exitOf returns the exit code of a screening: errors if a line could not be read.
func exitOf(t *screening.Tally) int {
	if t.Malformed > 0 {
		return exitFindings
	}
	return exitClean
}

// tallyLine returns what a screening came to in one line.
func tallyLine(t *screening.Tally, lang blk.Lang) string {
	n := func(c blk.Count) string { return figures.People(c).In(lang) }
	total := &t.Funnel.Total
	return fmt.Sprintf(blk.Text{ID: "%s baris: memenuhi %s, tidak memenuhi %s, belum dapat ditentukan %s, tidak terbaca %s; sidik jawaban %s",
		EN: "%s lines: eligible %s, ineligible %s, undetermined %s, unreadable %s; digest of the answers %s"}.In(lang),
		number(t.Lines(), lang), n(total.Eligible), n(total.Ineligible), n(total.Undetermined), number(t.Malformed, lang), t.Answers)
}

func (c *command) screenShard(ctx context.Context, b *eligibility.Bound, name string, s screening.Shard, out io.Writer) (screening.Tally, error) {
	file, err := os.Open(name)
	if err != nil {
		return screening.Tally{}, cannotOpen(name, err)
	}
	defer file.Close()
	return screening.ScreenShard(ctx, b, file, s, out)
}

// A shardRun screens a file in shards into a folder. A shard is written under a
// temporary name and renamed when it is whole, with what it came to beside it; one that
// is there already, of the same file and by the same policy, is not screened again. When
// all are there the manifest is written, and with it the result stands; until then there
// is none.
type shardRun struct {
	bound   *eligibility.Bound
	policy  screening.Digest
	file    string
	folder  string
	size    int64
	changed time.Time // the file
	shards  []screening.Shard
	results []screening.ShardResult
}

// manifestName is the name of the manifest in its folder.
const manifestName = "manifest.json"

// screenInto screens a file in shards into a folder; with a part from 1, that shard
// alone.
func (c *command) screenInto(b *eligibility.Bound, file, folder string, length int64, part, workers int, lang blk.Lang) (int, error) {
	info, err := os.Stat(file)
	if err != nil {
		return 0, cannotOpen(file, err)
	}
	hash, err := b.Hash()
	if err != nil {
		return 0, err
	}
	r := &shardRun{bound: b, policy: hash, file: file, folder: folder, size: info.Size(), changed: info.ModTime(), shards: screening.Shards(info.Size(), length)}
	if part < 0 || part > len(r.shards) {
		return 0, wrong("tidak ada pecahan %[1]d; berkas itu punya %[2]d", "there is no part %[1]d; the file has %[2]d of them", part, len(r.shards))
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return 0, cannotOpen(folder, err)
	}
	r.results = make([]screening.ShardResult, len(r.shards))
	parts := []int{part - 1}
	if part == 0 {
		parts = parts[:0]
		for i := range r.shards {
			parts = append(parts, i)
		}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt does not wait
	if err := r.screen(ctx, c, parts, workers); err != nil {
		return 0, err
	}
	if part > 0 {
		tally := &r.results[part-1].Tally
		_, err := fmt.Fprintln(c.stdout, r.results[part-1].File+": "+tallyLine(tally, lang))
		c.tellUnreadable(tally, lang)
		return exitOf(tally), err
	}
	manifest, found := screening.NewManifest(r.size, r.results...)
	if manifest == nil {
		return 0, wrong("pecahan di %[1]s tidak sekumpulan; kosongkan folder itu dan ulangi:\n%[2]s", "the shards in %[1]s do not belong together; empty it and screen again:\n%[3]s", folder, found.In(blk.Indonesian), found.In(blk.English))
	}
	if err := writeDocument(filepath.Join(folder, manifestName), manifest); err != nil {
		return 0, err
	}
	_, err = fmt.Fprintln(c.stdout, tallyLine(&manifest.Tally, lang))
	c.tellUnreadable(&manifest.Tally, lang)
	return exitOf(&manifest.Tally), err
}

// screen screens parts with so many workers and keeps their results. It returns the
// errors of all that failed, or that of the context.
func (r *shardRun) screen(ctx context.Context, c *command, parts []int, workers int) error {
	queue := make(chan int)
	failed := make([]error, len(r.shards))
	var all sync.WaitGroup
	for range max(workers, 1) {
		all.Go(func() {
			for i := range queue {
				r.results[i], failed[i] = r.part(ctx, c, i)
			}
		})
	}
	for _, i := range parts {
		if ctx.Err() == nil {
			queue <- i
		}
	}
	close(queue)
	all.Wait()
	if ctx.Err() != nil {
		return wrong("terhenti; perintah yang sama meneruskan yang belum dikerjakan", "interrupted; the same command goes on with what is not done")
	}
	return errors.Join(failed...)
}

// part returns the result of a shard: the one that is there, or a new one.
func (r *shardRun) part(ctx context.Context, c *command, i int) (screening.ShardResult, error) {
	s := r.shards[i]
	name := fmt.Sprintf("part-%05d-of-%05d.jsonl", i+1, len(r.shards))
	path := filepath.Join(r.folder, name)
	if done, ok := r.done(path, name, s); ok {
		return done, nil
	}
	if err := os.Remove(filepath.Join(r.folder, manifestName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return screening.ShardResult{}, err // it would name what changes now
	}
	result := screening.ShardResult{Shard: s, File: name}
	err := writeWhole(path, func(out io.Writer) (err error) {
		sum := sha256.New()
		result.Tally, err = c.screenShard(ctx, r.bound, r.file, s, io.MultiWriter(out, sum))
		result.SHA256 = screening.Digest(sum.Sum(nil))
		return err
	})
	if err != nil {
		return result, fmt.Errorf("%s: %w", name, err)
	}
	return result, writeDocument(path+".tally.json", partNote{result, r.size, r.changed})
}

// A partNote is what stands beside a shard: what it came to, and of which state of the
// file.
type partNote struct {
	screening.ShardResult
	FileSize    int64     `json:"file_size"`
	FileChanged time.Time `json:"file_changed"`
}

// done returns the result of a shard that was screened before, if it is whole, of the
// file as it is, and by the same policy.
func (r *shardRun) done(path, name string, s screening.Shard) (result screening.ShardResult, ok bool) {
	var note partNote
	data, err := os.ReadFile(path + ".tally.json")
	if err != nil || json.Unmarshal(data, &note) != nil || note.Shard != s || note.File != name || note.Tally.Policy != r.policy ||
		note.FileSize != r.size || !note.FileChanged.Equal(r.changed) {
		return result, false
	}
	file, err := os.Open(path)
	if err != nil {
		return result, false
	}
	defer file.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, file)
	return note.ShardResult, err == nil && screening.Digest(sum.Sum(nil)) == note.SHA256
}

// writeWhole writes a file under a temporary name and gives it its own when it is
// whole, so that nobody reads half of one and a second run takes the place of a first.
// What is no file, such as /dev/stdout, is written to as it is.
func writeWhole(path string, write func(out io.Writer) error) (err error) {
	name, flags := path, os.O_WRONLY
	info, err := os.Stat(path)
	isFile := err != nil || info.Mode().IsRegular()
	if isFile {
		name, flags = filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+rand.Text()), os.O_WRONLY|os.O_CREATE|os.O_EXCL
	}
	file, err := os.OpenFile(name, flags, 0o666)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil && isFile {
			os.Remove(name)
		}
	}()
	out := bufio.NewWriter(file)
	if err := errors.Join(write(out), out.Flush(), file.Close()); err != nil || !isFile {
		return err
	}
	return os.Rename(name, path)
}

// writeDocument writes a JSON document as a whole.
func writeDocument(path string, document any) error {
	return writeWhole(path, func(out io.Writer) error {
		lines := json.NewEncoder(out)
		lines.SetEscapeHTML(false)
		lines.SetIndent("", "  ")
		return lines.Encode(document)
	})
}
