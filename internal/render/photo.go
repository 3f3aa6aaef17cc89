package render

import (
	"html/template"
	"strconv"
	"strings"

	"zonepress/internal/markdown"
	"zonepress/internal/site"
)

// Picture is a picture of the narrative in the widths in which it is published,
// the largest first; one without files is left out.
type Picture []PictureFile

// PictureFile is one file of a picture.
type PictureFile struct {
	Address       string // from the site's root
	Width, Height int    // in pixels
}

// photoFigure is what parts/photo.html is given.
type photoFigure struct {
	Src, SrcSet   string // SrcSet is "" for a picture of one width
	Sizes         string
	Alt           string
	Width, Height int
	Upright       bool // higher than wide
	First         bool // opens the text, so that it is seen at once
	Caption       template.HTML
	Credit        string
}

// plainWidth is that of the file for readers whose browsers do not choose.
const plainWidth = 1200

// How wide a picture is shown, for browsers to choose a file: the column of the
// text is at most 44rem wide, an upright picture in it 28rem, and on a phone it
// is the window less its margins.
const (
	wideSizes    = "(min-width: 48rem) 44rem, calc(100vw - 2.5rem)"
	uprightSizes = "(min-width: 36rem) 28rem, calc(100vw - 2.5rem)"
)

// Image implements markdown.Supplier.
func (s supplier) Image(r markdown.Reference, alt string) string {
	b := s.binding(r)
	files := s.page.photoFiles(b.Asset)
	if len(files) == 0 {
		return ""
	}
	largest := files[0]
	f := photoFigure{
		Alt: alt, Width: largest.Width, Height: largest.Height, Upright: largest.Height > largest.Width,
		First: s.passage.Doc.Opens(r), Caption: s.page.html(b.Caption), Credit: b.Credit, Sizes: wideSizes,
	}
	if f.Upright {
		f.Sizes = uprightSizes
	}
	var set []string
	for _, file := range files {
		href := string(s.page.Link(file.Address))
		if f.Src == "" || file.Width >= plainWidth {
			f.Src = href
		}
		set = append(set, href+" "+strconv.Itoa(file.Width)+"w")
	}
	if len(set) > 1 {
		f.SrcSet = strings.Join(set, ", ")
	}
	return string(s.page.edition.part("parts/photo.html", f))
}

// photoFiles gives the files of a picture.
func (p *Page) photoFiles(asset *site.Asset) Picture {
	if asset == nil || p.edition.site.in.Picture == nil {
		return nil
	}
	return p.edition.site.in.Picture(asset)
}

// assetLink is where a link to a picture or document of the report leads: to the
// largest file of a picture, or to the document at its place.
func (p *Page) assetLink(asset *site.Asset, target string) string {
	if files := p.photoFiles(asset); len(files) > 0 {
		return string(p.Link(files[0].Address))
	}
	_, place, found := strings.Cut(target, "#")
	if found {
		place = "#" + place
	}
	return string(p.Link(asset.Lang.Prefix()+asset.Path)) + place
}
