package main

import (
	"bytes"
	"io"
	"os"
)

// A source is a file or standard input. It is read in pieces, and only what cannot be read
// twice is kept, if it is wanted twice.
type source struct {
	io.Reader
	file *os.File      // nil if it cannot be read from its beginning again
	kept *bytes.Buffer // what was read of it then, nil if it is not wanted again
	size int64         // 0 if it is not known
	done func() error
}

// open returns a source, which is to be closed, to read once or twice.
func (c *command) open(name string, twice bool) (*source, error) {
	s := &source{Reader: c.stdin, done: func() error { return nil }}
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		s.Reader, s.done = file, file.Close
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			s.file, s.size = file, info.Size()
		}
	}
	if twice && s.file == nil {
		s.kept = new(bytes.Buffer)
		s.Reader = io.TeeReader(s.Reader, s.kept)
	}
	return s, nil
}

// Close closes the source.
func (s *source) Close() error { return s.done() }

// again returns a source from its beginning.
func (s *source) again() (io.Reader, error) {
	if s.file == nil {
		return s.kept, nil
	}
	_, err := s.file.Seek(0, io.SeekStart)
	return s.file, err
}
