package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// The sizes beyond which what is read is refused as too large.
const (
	mostBytes    = 256 << 20
	mostOfPolicy = 4 << 20 // of a plan too
)

// read returns a file, or standard input for "-". Of one that is too large it returns a
// byte more than the most there may be, and no more, so that whoever reads it says so.
func (c *command) read(file string, most int64) ([]byte, error) {
	in, err := c.open(file, false)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var b bytes.Buffer
	b.Grow(int(min(in.size, most)) + bytes.MinRead)
	_, err = b.ReadFrom(io.LimitReader(in, most+1))
	return b.Bytes(), err
}

// formats are the faults that tell that a list is neither JSON Lines nor a table.
var formats = []strictjson.Fault{strictjson.FaultUTF16, strictjson.FaultUTF32, strictjson.FaultWorkbook, strictjson.FaultCompressed, strictjson.FaultPDF, strictjson.FaultMarkup, strictjson.FaultBinary}

// refuseFormat returns an error if a list begins as a file of another format.
func refuseFormat(r *bufio.Reader) error {
	start, _ := r.Peek(512) // a shorter one is a list too
	var s strictjson.Scanner
	s.Reset(start, strictjson.Limits{})
	s.Next()
	if e, ok := errors.AsType[*strictjson.SyntaxError](s.Err()); ok && slices.Contains(formats, e.Fault) {
		label := e.Fault.Label()
		return fault{
			ID: "berkas itu " + label.ID + "; simpan daftarnya sebagai CSV dalam UTF-8 atau sebagai JSON Lines",
			EN: "the file " + label.EN + "; save the list as CSV in UTF-8 or as JSON Lines",
		}
	}
	return nil
}
