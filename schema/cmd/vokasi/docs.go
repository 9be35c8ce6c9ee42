package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/site"
)

// siteManifest is the file in the folder of a site that says which files are the site's,
// one a line. Others are never touched, except by -force where the site has one of that
// name.
const siteManifest = ".vokasi-docs"

// docs writes the site of what is published into a folder, and the path of its first
// page to standard output.
func (c *command) docs(args []string) (int, error) {
	flags := flag.NewFlagSet("docs", flag.ContinueOnError)
	var folder fileFlag
	flags.Var(&folder, "out", "")
	lang := flags.String("lang", "both", "")
	force := flags.Bool("force", false, "")
	rest, err := parse(flags, args, false)
	switch {
	case err != nil:
		return 0, err
	case len(rest) > 0:
		return 0, wrong("docs hanya menerima pilihan", "docs takes flags alone")
	case folder == "":
		return 0, wrong("docs perlu folder: -out FOLDER", "docs needs a folder: -out FOLDER")
	}
	languages := []blk.Lang{blk.Indonesian, blk.English}
	if *lang != "both" {
		languages = []blk.Lang{blk.Lang(*lang)}
		if !languages[0].IsValid() {
			return 0, noSuch(blk.Text{ID: "bahasa", EN: "language"}, *lang, []string{"id", "en", "both"})
		}
	}
	out := string(folder)
	files, err := site.Files(schema.FS(), languages...)
	if err != nil {
		return 0, err
	}
	if err := writeSite(out, files, *force); err != nil {
		return 0, err
	}
	_, err = fmt.Fprintln(c.stdout, filepath.Join(out, "index.html"))
	return exitClean, err
}

// writeSite writes the files of a site into a folder, and removes those that an earlier
// run wrote and the site does not have any more.
func writeSite(folder string, files map[string][]byte, force bool) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	before, err := readManifest(root)
	if err != nil {
		return err
	}
	if !force {
		if err := refuseStrangers(root, before); err != nil {
			return err
		}
	}
	// A run that is cut short leaves nothing that the next one does not know.
	if err := writeManifest(root, slices.Concat(before, slices.Collect(maps.Keys(files)))); err != nil {
		return err
	}
	names := slices.Sorted(maps.Keys(files))
	for _, name := range names {
		if err := root.MkdirAll(path.Dir(name), 0o777); err != nil {
			return err
		}
		if err := root.WriteFile(name, files[name], 0o666); err != nil {
			return err
		}
	}
	for _, name := range before {
		if files[name] != nil {
			continue
		}
		if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		for dir := path.Dir(name); dir != "." && root.Remove(dir) == nil; dir = path.Dir(dir) { // if it is empty
		}
	}
	return writeManifest(root, names)
}

// readManifest returns the files that an earlier run wrote.
func readManifest(root *os.Root) (names []string, err error) {
	b, err := root.ReadFile(siteManifest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for name := range strings.SplitSeq(string(b), "\n") {
		if name != "" && name != "." && fs.ValidPath(name) {
			names = append(names, name)
		}
	}
	return names, err
}

func writeManifest(root *os.Root, names []string) error {
	names = slices.Compact(slices.Sorted(slices.Values(names)))
	return root.WriteFile(siteManifest, []byte(strings.Join(names, "\n")+"\n"), 0o666)
}

// refuseStrangers returns an error if a folder has files that no run wrote.
func refuseStrangers(root *os.Root, own []string) error {
	known := map[string]bool{siteManifest: true}
	for _, name := range own {
		known[name] = true
	}
	return fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !known[name] {
			return wrong("di folder itu ada berkas yang tidak ditulis oleh vokasi docs, misalnya %[1]s: pilih folder lain, atau beri -force", "the folder has files that vokasi docs did not write, such as %[1]s: choose another one, or give -force", blk.QuoteWord(name))
		}
		return err
	})
}
