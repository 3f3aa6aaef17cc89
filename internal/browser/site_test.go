package browser

import (
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// built is a site in a folder.
type built struct {
	dir   string
	pages []page // by address
}

// build builds a site with the program.
func build(program, site, out string, flags ...string) (*built, error) {
	arguments := append([]string{"build", "--site", site, "--out", out}, flags...)
	if err := command(".", program, arguments...); err != nil {
		return nil, err
	}
	return read(out)
}

// read lists the pages of a folder.
func read(dir string) (*built, error) {
	b := &built{dir: dir}
	return b, fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".html" {
			return err
		}
		content, err := os.ReadFile(filepath.Join(dir, name))
		b.pages = append(b.pages, newPage(name, string(content)))
		return err
	})
}

// file is the address of a page on the disk.
func (b *built) file(address string) string {
	if strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	return (&url.URL{Scheme: "file", Path: filepath.Join(b.dir, address)}).String()
}

// buildPast builds testdata/past.txtar: its files lie in one folder for each
// release, over those of the release before; an empty file takes one away. Each
// folder is named by the release and its day, and the last one is not released.
func buildPast(program, folder string) (*built, error) {
	archive, err := txtar.ParseFile(filepath.Join("testdata", "past.txtar"))
	if err != nil {
		return nil, err
	}
	site, before := filepath.Join(folder, "past-site"), ""
	release := func(name string) error {
		number, day, dated := strings.Cut(name, "@")
		if !dated {
			return nil
		}
		return command(".", program, "release", number, "--date", day, "--note", "示例。", "--note-en", "A sample.", "--site", site)
	}
	for _, file := range archive.Files {
		stage, name, _ := strings.Cut(file.Name, "/")
		if before != "" && stage != before {
			if err := release(before); err != nil {
				return nil, err
			}
		}
		before = stage
		if err := lay(filepath.Join(site, name), file.Data); err != nil {
			return nil, err
		}
	}
	if _, dated, _ := strings.Cut(before, "@"); dated != "" {
		return nil, fmt.Errorf("past.txtar: the last stage, %s, is released", before)
	}
	return build(program, site, filepath.Join(folder, "past"))
}

// lay writes a file, or takes it away where it is empty.
func lay(name string, content []byte) error {
	if len(content) == 0 {
		return os.Remove(name)
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, content, 0o644)
}
