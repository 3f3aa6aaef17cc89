package photo

import (
	"bytes"
	"image/gif"
	"image/png"
	"strconv"

	"github.com/bep/imagemeta"
)

// Inspect reads what a picture is from the frame of its file: that it is whole,
// how large it is, which way it is turned. The name is that of its file. An
// error is an [*Error].
func Inspect(name string, data []byte) (info Info, err error) {
	switch {
	case len(data) == 0:
		return Info{}, fail(Empty)
	case len(data) > MaxBytes:
		return Info{}, Oversize(int64(len(data)))
	}
	format, other := sniff(data)
	switch {
	case format == "" && other == "":
		return Info{}, broken("unknown kind of file")
	case format == "":
		return Info{}, fail(Foreign, "is", other)
	case format != formatOf(name):
		return Info{}, fail(Mislabelled, "is", string(format), "ending", "."+string(format))
	}
	info = Info{Format: format, orientation: 1}
	switch format {
	case JPEG:
		err = info.inspectJPEG(data)
	case PNG:
		err = info.inspectPNG(data)
	case GIF:
		err = info.inspectGIF(data)
	case WebP:
		err = info.inspectWebP(data)
	case SVG:
		_, err = readSVG(data, &info)
	}
	if err == nil {
		err = info.fits()
	}
	if err != nil {
		return Info{}, err
	}
	if info.orientation >= 5 {
		info.Width, info.Height = info.Height, info.Width
	}
	return info, nil
}

// Oversize is the error of a file of more than [MaxBytes], which need not be read.
func Oversize(size int64) error {
	return fail(TooHeavy, "size", Megabytes(size), "limit", Megabytes(MaxBytes))
}

// Megabytes prints a number of bytes, rounded up.
func Megabytes(n int64) string { return strconv.FormatInt((n+1<<20-1)>>20, 10) + " MB" }

// fits holds the size of a picture against the limits.
func (i *Info) fits() error {
	width, height := strconv.Itoa(i.Width), strconv.Itoa(i.Height)
	switch {
	case i.Width <= 0 || i.Height <= 0:
		return broken("no size")
	case i.Format == SVG: // has no pixels
	case int64(i.Width)*int64(i.Height) > MaxPixels:
		return fail(TooLarge, "width", width, "height", height, "limit", strconv.Itoa(MaxPixels/1_000_000))
	case i.Width < minSide || i.Height < minSide:
		return fail(Tiny, "width", width, "height", height)
	}
	return nil
}

func (i *Info) inspectJPEG(data []byte) error {
	j, err := scanJPEG(data)
	if err != nil {
		return err
	}
	i.Width, i.Height = j.width, j.height
	if j.components == 4 {
		return fail(PrintColours)
	}
	i.profile = kept(j.profile(), j.components == 1)
	i.orientation = orientation(data, imagemeta.JPEG)
	return nil
}

func (i *Info) inspectPNG(data []byte) error {
	chunks, err := scanPNG(data)
	if err != nil {
		return err
	}
	config, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return broken(err.Error())
	}
	i.Width, i.Height = config.Width, config.Height
	i.profile = kept(profilePNG(chunks), len(chunks[0].data) > 9 && chunks[0].data[9]&colourUsed == 0)
	for _, c := range chunks {
		switch c.name {
		case "acTL":
			i.Animated = true
		case "eXIf":
			i.orientation = orientation(data, imagemeta.PNG)
		}
	}
	return nil
}

// colourUsed is set in the type of a PNG that is more than grey (PNG, 11.2.1).
const colourUsed = 2

func (i *Info) inspectGIF(data []byte) error {
	_, frames, err := stripGIF(data)
	if err != nil {
		return err
	}
	config, err := gif.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return broken(err.Error())
	}
	i.Width, i.Height, i.Animated = config.Width, config.Height, frames > 1
	return nil
}

func (i *Info) inspectWebP(data []byte) error {
	w, err := scanWebP(data)
	if err != nil {
		return err
	}
	if w.moves {
		return fail(MovingWebP)
	}
	i.Width, i.Height = w.width, w.height
	i.profile = kept(w.profile, false)
	if w.exif {
		i.orientation = orientation(data, imagemeta.WebP)
	}
	return nil
}

// orientation is that of Exif, from 1, upright, to 8. What cannot be read is
// upright: Exif that is broken is no reason to refuse a picture, since it is
// not published anyway.
func orientation(data []byte, format imagemeta.ImageFormat) int {
	turned := 1
	_, _ = imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader(data), ImageFormat: format, Sources: imagemeta.EXIF,
		ShouldHandleTag: func(tag imagemeta.TagInfo) bool { return tag.Namespace == "IFD0" && tag.Tag == "Orientation" },
		HandleTag: func(tag imagemeta.TagInfo) error {
			if value, ok := tag.Value.(uint16); ok && value >= 1 && value <= 8 {
				turned = int(value)
			}
			return imagemeta.ErrStopWalking
		},
	})
	return turned
}
