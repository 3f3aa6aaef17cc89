package main

import (
	"io/fs"

	"zonepress/internal/address"
	"zonepress/internal/album"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/render"
	"zonepress/internal/shelf"
	"zonepress/internal/signature"
	"zonepress/internal/site"
	"zonepress/internal/source"
	"zonepress/templates"
)

// press makes every file of a site: the build writes them, a release only
// wants to know their addresses.
type press struct {
	*reading
	fsys     fs.FS
	promises *promises
	studio   *studio
	drawings drawings
	album    *album.Album
	store    store
	signer   *signature.Key
	offline  bool
}

// openPress reads a site and draws what stands in its pages. There is no press
// where the problems have errors before anything is drawn.
func openPress(fsys fs.FS, baseURL, cacheDir string, problems *source.List) (*press, error) {
	opening := openStore(cacheDir)
	reading := read(fsys, baseURL, problems)
	promises := readPromises(fsys, reading, problems)
	if problems.HasErrors() {
		return nil, nil
	}
	return newPress(fsys, reading, promises, opening(), problems)
}

// newPress draws what stands in the pages of a site that was read. What cannot
// be drawn is a problem at its place.
func newPress(fsys fs.FS, r *reading, p *promises, store store, problems *source.List) (*press, error) {
	studio, err := newStudio()
	if err != nil {
		return nil, err
	}
	return &press{
		reading: r, fsys: fsys, promises: p, studio: studio, store: store,
		drawings: studio.draw(r, problems),
		album:    album.Make(album.Input{FS: fsys, Report: r.report, Cache: store.cache, Maker: store.maker}, problems),
	}, nil
}

// base is the address of the site, https://host/path/, or "" where not known.
func (p *press) base() string { return p.now.Report.Base }

// picture gives the files of a picture of the narrative.
func (p *press) picture(asset *site.Asset) render.Picture {
	var files render.Picture
	for _, f := range p.album.Files(asset) {
		files = append(files, render.PictureFile(f))
	}
	return files
}

// print makes all files: what readers take away, then the pages that offer it,
// then what stands beside the narrative.
func (p *press) print(emit render.Emit, problems *source.List) error {
	made, err := shelf.Fill(shelf.Input{
		Now: p.now, History: p.past, Base: p.base(), Painter: p.studio.painter, Cache: p.store.cache, Maker: p.store.maker, Also: p.promises.plan.Also,
	}, shelf.Emit(emit))
	if err != nil {
		return err
	}
	if err := p.sign(made, emit); err != nil {
		return err
	}
	err = render.Render(render.Input{
		Report: p.report, Theme: templates.Over(ownTheme(p.fsys)), Record: p.now, History: p.past,
		Draw: p.drawings.of, Picture: p.picture, Files: made.File, Listed: made.Files(), Columns: columns(), Signer: p.fingerprint(),
		Moved: p.promises.moved(), Gone: p.promises.gone(), ChartCSS: p.studio.css(), BaseURL: p.base(), Offline: p.offline,
	}, problems, emit)
	if err != nil {
		return err
	}
	if err := p.album.Publish(emit); err != nil {
		return err
	}
	return copyDocuments(p.fsys, p.report, emit)
}

// sign publishes the signature of the list of files, and the public half of the
// key.
func (p *press) sign(made *shelf.Shelf, emit render.Emit) error {
	if p.signer == nil {
		return nil
	}
	for name, data := range map[string][]byte{
		signatureName: p.signer.Sign(made.Sums()),
		publicKeyName: p.signer.Public().PEM(),
	} {
		if err := emit(address.Path(address.DataFile(lang.Chinese, name)), data); err != nil {
			return err
		}
	}
	return nil
}

// The names of what proves the list of files, beside the list.
const (
	signatureName = "SHA256SUMS.sig"
	publicKeyName = "SHA256SUMS.pem"
)

// fingerprint names the key that signs; "" where the site is not signed.
func (p *press) fingerprint() string {
	if p.signer == nil {
		return ""
	}
	return p.signer.Public().Fingerprint()
}

// columns are those of the downloads, for the catalogue to explain.
func columns() []render.Column {
	var all []render.Column
	for _, c := range download.Columns() {
		all = append(all, render.Column{Name: c.Name, Title: c.Titles, Meaning: c.Meaning})
	}
	return all
}
