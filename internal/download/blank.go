package download

import (
	"archive/zip"
	"bytes"
	"embed"
	"errors"
	"io"
	"io/fs"

	"github.com/xuri/excelize/v2"
)

// blank is a workbook with one empty sheet and the styles that all sheets share,
// as the parts of ISO/IEC 29500: to open it takes a third of the time that the
// library needs for an empty workbook of its own, and it has no theme, no name
// and no time of somebody else.
//
//go:embed all:blank
var blank embed.FS

// The styles of blank, as they are numbered in xl/styles.xml.
const (
	textStyle       = 1 + iota // wraps; stays a text when it is edited
	strongStyle                // likewise
	headStyle                  // likewise
	dayStyle                   // YYYY-MM-DD
	integerStyle               // a number without decimals
	numberHeadStyle            // like headStyle, over numbers
)

// openBlank packs blank and has the library read it.
func openBlank() (*excelize.File, error) {
	folder, err := fs.Sub(blank, "blank")
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	err = fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return err
		}
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		_, err = part.Write(text)
		return err
	})
	if err := errors.Join(err, w.Close()); err != nil {
		return nil, err
	}
	return excelize.OpenReader(&packed)
}

// archive gathers the parts of a workbook, which the library gives in an order
// that varies, and writes them like every archive of this package.
type archive struct {
	out   io.Writer
	parts map[string]*bytes.Buffer
}

func (a *archive) Create(name string) (io.Writer, error) {
	part := &bytes.Buffer{}
	a.parts[name] = part
	return part, nil
}

// AddFS is asked for by the library's interface and never called by it here.
func (a *archive) AddFS(fs.FS) error { return fs.ErrInvalid }

func (a *archive) Close() error {
	files := make(map[string][]byte, len(a.parts))
	for name, part := range a.parts {
		files[name] = part.Bytes()
	}
	return writeZip(a.out, files)
}
