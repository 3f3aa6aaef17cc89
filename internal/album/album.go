// Package album makes the pictures that the narrative shows: each once, however
// many pages show it, and not again as long as it stays the same.
//
//	album.Check(input, &problems)         // what is wrong with them; reads no pixels
//	a := album.Make(input, &problems)     // before the pages, which name the files
//	files := a.Files(asset)
//	err := a.Publish(emit)
//
// A picture that no page shows or links to is not published, and neither is the
// original of one that is: see package photo for what is.
//
// The files stand below /assets/photos/, under the name of the original, a part
// of the hash of their bytes, and their width: park.3f9a0c21b7de-1200.jpg. What
// stands at such an address never changes, so that browsers may keep it for
// good; it is no promise that it stays (see package promise).
package album

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/cache"
	"zonepress/internal/photo"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Input is what pictures are made from.
type Input struct {
	FS     fs.FS // of the site
	Report *resolve.Report
	Cache  *cache.Cache // may be nil
	Maker  []byte       // names the program, so that another one does not use what this one kept
}

// Album knows the pictures that were made. It may be asked from several
// goroutines at once.
type Album struct {
	in       Input
	pictures map[string]*picture // by the file of the original
	order    []*picture
}

// File is one published file of a picture.
type File struct {
	Address       string // from the site's root
	Width, Height int    // in pixels
}

// picture is one picture with the places that show it.
type picture struct {
	name   string // content/zh/14th/park.jpg
	places []source.Pos
	key    cache.Key
	files  []File
	pack   []byte // where there is no cache to keep it
}

// Check says what is wrong with the pictures, as far as the frames of their
// files tell.
func Check(in Input, problems *source.List) {
	each(open(in), func(p *picture) {
		if _, _, err := p.inspect(in.FS, problems); err != nil {
			p.tell(err, problems)
		}
	})
	unused(in.Report, problems)
}

// Make makes the pictures, and says what is wrong with them.
func Make(in Input, problems *source.List) *Album {
	a := open(in)
	each(a, func(p *picture) {
		if err := a.make(p, problems); err != nil {
			p.tell(err, problems)
		}
	})
	unused(in.Report, problems)
	return a
}

// open lists the pictures that pages show, in the order of the report.
func open(in Input) *Album {
	a := &Album{in: in, pictures: map[string]*picture{}}
	for _, edition := range in.Report.Editions {
		for _, page := range edition.Pages() {
			if page.Body.Doc == nil {
				continue
			}
			references := page.Body.Doc.References()
			for i, b := range page.Body.Bindings {
				if b.Asset == nil || !b.Asset.IsPicture() {
					continue
				}
				p := a.pictures[b.Asset.File]
				if p == nil {
					p = &picture{name: b.Asset.File}
					a.pictures[p.name] = p
					a.order = append(a.order, p)
				}
				p.places = append(p.places, source.PlaceIn(page.Source.Body, references[i].TargetOffset))
			}
		}
	}
	return a
}

// each calls do for every picture on every processor.
func each(a *Album, do func(*picture)) {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, p := range a.order {
		group.Go(func() error {
			do(p)
			return nil
		})
	}
	_ = group.Wait() // its functions return nil
}

// unused names the pictures that no page shows.
func unused(r *resolve.Report, problems *source.List) {
	shown := open(Input{Report: r}).pictures
	for i := range r.Assets {
		asset := &r.Assets[i]
		if asset.IsPicture() && shown[asset.File] == nil {
			problems.Add(source.Note(source.Pos{File: asset.File}, "photo-unused", source.Args{"file": asset.File, "name": path.Base(asset.File)}))
		}
	}
}

// read gives the bytes of a picture, unless they are too many.
func (p *picture) read(fsys fs.FS) ([]byte, error) {
	info, err := fs.Stat(fsys, p.name)
	if err != nil {
		return nil, err
	}
	if info.Size() > photo.MaxBytes {
		return nil, photo.Oversize(info.Size())
	}
	return fs.ReadFile(fsys, p.name)
}

// inspect reads a picture and its frame.
func (p *picture) inspect(fsys fs.FS, problems *source.List) (photo.Info, []byte, error) {
	data, err := p.read(fsys)
	if err != nil {
		return photo.Info{}, nil, err
	}
	info, err := photo.Inspect(p.name, data)
	if err != nil {
		return photo.Info{}, data, err
	}
	switch {
	case info.Photographic() && info.Width < photo.Widths()[0]:
		p.warn("photo-small", source.Args{"width": strconv.Itoa(info.Width)}, problems)
	case info.Animated:
		p.warn("photo-moves", source.Args{}, problems)
	}
	return info, data, nil
}

// make makes the files of a picture, or finds them in the cache, and names them.
func (a *Album) make(p *picture, problems *source.List) error {
	info, data, err := p.inspect(a.in.FS, problems)
	if err != nil {
		return err
	}
	p.key = cache.KeyOf("photo", photo.Version, a.in.Maker, []byte(info.Format), data)
	pack, err := a.in.Cache.Do(p.key, func() ([]byte, error) { return develop(info, data) })
	if err != nil {
		return err
	}
	files, err := photo.Unpack(pack)
	if err != nil {
		return err
	}
	for _, f := range files {
		p.files = append(p.files, File{p.address(f), f.Width, f.Height})
	}
	if lightest := len(files[len(files)-1].Data); lightest > heavy {
		p.warn("photo-heavy", source.Args{"size": photo.Megabytes(int64(lightest))}, problems)
	}
	if a.in.Cache == nil {
		p.pack = pack
	}
	return nil
}

// heavy is how many bytes of a single picture are too many for a phone.
const heavy = 1 << 20

func develop(info photo.Info, data []byte) ([]byte, error) {
	files, err := photo.Make(info, data)
	if err != nil {
		return nil, err
	}
	return photo.Pack(files), nil
}

// hashDigits is how many digits of its hash stand in the name of a file.
const hashDigits = 12

// address names a file by what is in it.
func (p *picture) address(f photo.File) string {
	sum := sha256.Sum256(f.Data)
	base := path.Base(p.name)
	width := ""
	if f.Format != photo.SVG {
		width = "-" + strconv.Itoa(f.Width)
	}
	return "/assets/photos/" + strings.TrimSuffix(base, path.Ext(base)) + "." + hex.EncodeToString(sum[:])[:hashDigits] + width + "." + string(f.Format)
}

// Files gives the files of a picture, the largest first; none for one that is
// not published.
func (a *Album) Files(asset *site.Asset) []File {
	if p := a.pictures[asset.File]; p != nil {
		return p.files
	}
	return nil
}

// Publish hands out every file, each address once, by its path below the site's
// root; emit may be called from several goroutines at once. It must not be
// called where Make found an error.
func (a *Album) Publish(emit func(path string, data []byte) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	var mu sync.Mutex
	taken := map[string]bool{}
	first := func(address string) bool {
		mu.Lock()
		defer mu.Unlock()
		was := taken[address]
		taken[address] = true
		return !was
	}
	for _, p := range a.order {
		group.Go(func() error {
			files, err := a.again(p)
			if err != nil {
				return err
			}
			for i, f := range files {
				if address := p.files[i].Address; first(address) {
					// A copy: the others of the pack should not stay in memory with it.
					if err := emit(strings.TrimPrefix(address, "/"), bytes.Clone(f.Data)); err != nil {
						return err
					}
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// again gives the files of a picture that Make has made: what may have been much
// was not kept in memory. Other bytes than those that pages name are an error.
func (a *Album) again(p *picture) ([]photo.File, error) {
	pack, err := p.pack, error(nil)
	if pack == nil {
		pack, err = a.in.Cache.Do(p.key, func() ([]byte, error) {
			data, err := p.read(a.in.FS)
			if err != nil {
				return nil, err
			}
			info, err := photo.Inspect(p.name, data)
			if err != nil {
				return nil, err
			}
			return develop(info, data)
		})
	}
	if err != nil {
		return nil, err
	}
	files, err := photo.Unpack(pack)
	if err != nil {
		return nil, err
	}
	same := slices.EqualFunc(files, p.files, func(f photo.File, named File) bool { return p.address(f) == named.Address })
	if !same {
		return nil, errChanged
	}
	return files, nil
}

var errChanged = errors.New("a picture was changed while the site was made")

// tell says at every place that shows a picture what is wrong with it.
func (p *picture) tell(err error, problems *source.List) {
	code, args := "photo-"+string(photo.Broken), source.Args{"error": err.Error()}
	var wrong *photo.Error
	if errors.As(err, &wrong) {
		code, args = "photo-"+string(wrong.Code), wrong.Args
	}
	args["file"] = p.name
	for _, pos := range p.places {
		problems.Add(source.Error(pos, code, args))
	}
}

// warn says at the first place of a picture what could be better.
func (p *picture) warn(code string, args source.Args, problems *source.List) {
	args["file"] = p.name
	problems.Add(source.Warning(p.places[0], code, args))
}
