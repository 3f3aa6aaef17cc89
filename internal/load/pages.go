package load

import (
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// assetEndings are the files that may stand beside the narrative.
var assetEndings = append(site.PictureEndings(), ".pdf")

// content reads content/.
func (l *loader) content(s *site.Site) {
	for _, entry := range l.entries("content") {
		name := entry.Name()
		pos := source.Pos{File: path.Join("content", name)}
		switch {
		case !l.isFolder("content", entry):
			l.strangerInContent(pos, name)
		case !lang.Lang(name).Known():
			l.fail(pos, "language-folder", source.Args{"name": name, "known": strings.Join(languages, ", ")})
		}
	}
	for _, language := range lang.All() {
		e := &edition{loader: l, lang: language, root: path.Join("content", string(language))}
		e.walk("")
		pages := each(e.pages, e.page)
		s.Pages = append(s.Pages, e.unique(pages)...)
		s.Assets = append(s.Assets, e.assets...)
	}
}

// strangerInContent says what to do about a file that stands in no language.
func (l *loader) strangerInContent(pos source.Pos, name string) {
	if path.Ext(name) == ".md" {
		l.fail(pos, "page-without-language", source.Args{"name": name})
		return
	}
	l.warn(pos, "stranger-in-content", nil)
}

// edition is the narrative in one language.
type edition struct {
	*loader
	lang   lang.Lang
	root   string   // content/zh
	pages  []string // files below the root, in order
	assets []site.Asset
}

// walk looks through a folder below the root, "" for the root itself.
func (e *edition) walk(folder string) {
	for _, entry := range e.entries(path.Join(e.root, folder)) {
		name := path.Join(folder, entry.Name())
		switch {
		case entry.IsDir():
			e.checkName(name, entry.Name(), "folder-name", "")
			e.walk(name)
		case e.isFolder(path.Join(e.root, folder), entry):
			e.fail(source.Pos{File: path.Join(e.root, name)}, "folder-link", nil)
		case path.Ext(name) == ".md":
			e.checkName(name, strings.TrimSuffix(entry.Name(), ".md"), "page-name", ".md")
			e.pages = append(e.pages, name)
		default:
			e.other(name, entry)
		}
	}
}

// checkName says so where a file or folder cannot be part of an address.
func (e *edition) checkName(file, name, code, ending string) {
	pos := source.Pos{File: path.Join(e.root, file)}
	top := !strings.Contains(file, "/")
	isPage := ending != ""
	switch {
	case !isName(name):
		near := asName(name)
		if near == "" || isReserved(near) {
			near = "innovation"
		}
		e.fail(pos, code, source.Args{"name": name, "near": near + ending})
	case isDevice(name):
		e.fail(pos, "device-name", source.Args{"name": name})
	case top && isPage && (name == "index" || name == "about"):
	case top && isReserved(name):
		e.fail(pos, "reserved-name", source.Args{"name": name, "reserved": strings.Join(reserved, ", ")})
	}
}

// other takes a file that is no page: an asset, or a stranger.
func (e *edition) other(name string, entry fs.DirEntry) {
	file := path.Join(e.root, name)
	pos := source.Pos{File: file}
	ending := path.Ext(name)
	lower := strings.ToLower(ending)
	base := strings.TrimSuffix(entry.Name(), ending)
	switch {
	case slices.Contains(assetEndings, lower):
		if ending != lower || !isName(strings.ReplaceAll(base, "_", "-")) {
			e.fail(pos, "asset-name", source.Args{"near": cmp.Or(asName(base), "park") + lower})
		}
		if isDevice(base) {
			e.fail(pos, "device-name", source.Args{"name": base})
		}
		e.assets = append(e.assets, site.Asset{File: file, Lang: e.lang, Path: name})
	case slices.Contains([]string{".md", ".markdown", ".mdown", ".mkd"}, lower),
		strings.HasSuffix(strings.ToLower(name), ".md.txt"):
		name, _, _ := strings.Cut(entry.Name(), ".")
		e.fail(pos, "wrong-ending", source.Args{"name": name + ".md"})
		e.lose(file)
	default:
		e.warn(pos, "not-narrative", source.Args{"known": strings.Join(assetEndings, " ")})
	}
}

// unique leaves out the second of two pages with the same address, after saying
// so, and sorts the others by their paths.
func (e *edition) unique(pages []site.Page) []site.Page {
	slices.SortStableFunc(pages, func(a, b site.Page) int { return strings.Compare(a.Path, b.Path) })
	for i := 1; i < len(pages); i++ {
		if pages[i].Path == pages[i-1].Path {
			e.fail(source.Pos{File: pages[i].File}, "page-twice", source.Args{"path": pages[i].Path, "first": pages[i-1].File})
		}
	}
	return slices.CompactFunc(pages, func(a, b site.Page) bool { return a.Path == b.Path })
}

// page reads a page. Where nothing of it can be understood, its address remains,
// so that references to it are not called wrong as well.
func (e *edition) page(name string) site.Page {
	page := site.Page{
		File: path.Join(e.root, name),
		Lang: e.lang,
		Path: pagePath(name),
	}
	f := e.open(page.File)
	if f == nil {
		return page
	}
	defer f.close()
	front, body := f.split()
	page.Body = body
	if body.Value == "" && front != "" && page.Path != "" {
		f.warn(source.Pos{File: f.name}, "body-empty", nil)
	}
	if front == "" {
		return page
	}
	root, ok := f.yaml(front, "---")
	if !ok {
		return page
	}
	m := root.mapping("title", "short", "description", "keywords", "order", "figures", "published")
	page.Title = m.need("title").scalar()
	page.Short = m.may("short").scalar()
	page.Description = m.need("description").scalar()
	page.Keywords = m.may("keywords").words()
	page.Order = m.may("order").whole(0, 9999, "order-form")
	page.Figures = m.may("figures").scalars()
	page.Published = m.may("published").minute()
	return page
}

// pagePath is the address of a file below its edition.
func pagePath(name string) string {
	address := strings.TrimSuffix(name, ".md")
	if folder, isIndex := strings.CutSuffix("/"+address, "/index"); isIndex {
		return strings.TrimPrefix(folder, "/")
	}
	return address
}
