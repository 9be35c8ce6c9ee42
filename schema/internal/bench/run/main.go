//go:build linux || darwin

// Command run measures what it takes to check one large document, each in a process of its
// own: by vokasi, which says as well what records have to do with each other, and by
// validators that ask its schema alone, in Go (santhosh-tekuri/jsonschema) and in Node (ajv,
// if what schema/consumers/node needs is installed). Run it from the root of the module:
//
//	go run ./schema/internal/bench/run [-n ENROLMENTS]
//	go run ./schema/internal/bench/run -write FILE [-n ENROLMENTS]    the document alone
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/bench"
)

func main() {
	n := flag.Int("n", 100_000, "how many enrolments the document has")
	file := flag.String("write", "", "write the document to this `file` and do no more")
	validate := flag.String("validate", "", "ask the schema about this `file` and do no more")
	flag.Parse()
	err := error(nil)
	switch {
	case *file != "":
		err = write(*file, *n)
	case *validate != "":
		err = bySchema(*validate)
	default:
		err = compare(*n)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "run:", err)
		os.Exit(1)
	}
}

// write writes the document.
func write(file string, n int) error {
	example, err := os.ReadFile("schema/testdata/v1/valid/dataset/full.json")
	if err != nil {
		return err
	}
	full, found := dataset.Read(example)
	if err := found.Err(); err != nil {
		return err
	}
	document, err := json.Marshal(bench.Office(full, n))
	if err != nil {
		return err
	}
	return os.WriteFile(file, document, 0o644)
}

// bySchema asks the schema about the document.
func bySchema(file string) error {
	validate, err := bench.BySchema()
	if err != nil {
		return err
	}
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	return validate(in)
}

// compare writes the document and how long each takes for it. This process stays small, for
// what it holds would count as the memory of those that it starts.
func compare(n int) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	self, err := os.Executable()
	if err != nil {
		return err
	}
	document, vokasi := filepath.Join(dir, "document.json"), filepath.Join(dir, "vokasi")
	for _, prepare := range [][]string{{self, "-write", document, "-n", strconv.Itoa(n)}, {"go", "build", "-o", vokasi, "./schema/cmd/vokasi"}} {
		if _, err := start(prepare); err != nil {
			return err
		}
	}
	info, err := os.Stat(document)
	if err != nil {
		return err
	}
	fmt.Printf("%d enrolments, %.0f MB\n\n%-40s%10s%12s%10s%8s\n", n, float64(info.Size())/1e6, "", "seconds", "of work", "MB", "times")
	first := 0.0
	for _, c := range []struct {
		name string
		args []string
	}{
		{"vokasi check", []string{vokasi, "check", document}},
		{"santhosh-tekuri/jsonschema, schema alone", []string{self, "-validate", document}},
		{"ajv, schema alone", []string{"node", "schema/consumers/node/bench.mjs", document}},
	} {
		cost, err := start(c.args)
		if err != nil {
			fmt.Printf("%-40s  not measured: %v\n", c.name, err)
			continue
		}
		if first == 0 {
			first = cost.work
		}
		fmt.Printf("%-40s%10.1f%12.1f%10.0f%8.1f\n", c.name, cost.elapsed, cost.work, cost.memory, cost.work/first)
	}
	return nil
}

// A cost is what a process took.
type cost struct {
	elapsed, work float64 // in seconds; work is that of all processors
	memory        float64 // at its peak, in MB
}

// start runs a process to its end.
func start(args []string) (cost, error) {
	cmd := exec.Command(args[0], args[1:]...)
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.Discard, &output
	begun := time.Now()
	if err := cmd.Run(); err != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(output.String()), "\n")
		return cost{}, fmt.Errorf("%s: %w: %s", filepath.Base(args[0]), err, first)
	}
	elapsed := time.Since(begun)
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return cost{}, errors.New("this system does not tell what a process took")
	}
	peak := float64(usage.Maxrss)
	if runtime.GOOS == "linux" {
		peak *= 1024
	}
	return cost{elapsed.Seconds(), (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(), peak / 1e6}, nil
}
