package photo

import (
	"bytes"
	"image/jpeg"
	"image/png"
)

// quality is that of the JPEG encoder, from 1 to 100: no loss can be seen at the
// size of a page.
const quality = 82

// Make gives the files to publish of a picture, the largest first. Info is what
// [Inspect] said of the same bytes. An error is an [*Error].
func Make(info Info, data []byte) ([]File, error) {
	switch {
	case info.Format == SVG:
		out, err := readSVG(data, &info)
		return []File{{SVG, info.Width, info.Height, out}}, err
	case info.Format == GIF:
		return info.makeGIF(data)
	case info.Format == PNG:
		return info.makePNG(data)
	}
	pixels, err := decode(info.Format, data)
	if err != nil {
		return nil, err
	}
	if err := info.holds(pixels); err != nil {
		return nil, err
	}
	if !pixels.opaque() {
		return info.series(pixels, PNG, nil, nil)
	}
	var original []byte
	if info.Format == JPEG {
		original, err = info.stripJPEG(data)
	}
	if err != nil {
		return nil, err
	}
	return info.series(pixels, JPEG, original, nil)
}

// holds reports pixels that are not of the size that the file announced.
func (i Info) holds(pixels raster) error {
	width, height := pixels.size()
	if i.orientation >= 5 {
		width, height = height, width
	}
	if width != i.Width || height != i.Height {
		return broken("the size of the picture is not the one announced")
	}
	return nil
}

// stripJPEG is the original without metadata, nil where it cannot be published:
// it is turned, or larger than what is published.
func (i Info) stripJPEG(data []byte) ([]byte, error) {
	if i.orientation != 1 || i.widths()[0] != i.Width {
		return nil, nil
	}
	j, err := scanJPEG(data)
	if err != nil {
		return nil, err
	}
	return j.strip(i.profile), nil
}

func (i Info) makeGIF(data []byte) ([]File, error) {
	out, _, err := stripGIF(data)
	if err != nil {
		return nil, err
	}
	if _, err := decode(GIF, data); err != nil {
		return nil, err
	}
	return []File{{GIF, i.Width, i.Height, out}}, nil
}

func (i Info) makePNG(data []byte) ([]File, error) {
	chunks, err := scanPNG(data)
	if err != nil {
		return nil, err
	}
	pixels, err := decode(PNG, data)
	if err != nil {
		return nil, err
	}
	var original []byte
	if i.Animated || i.orientation == 1 && i.widths()[0] == i.Width && chunks[0].data[8] <= 8 {
		original = joinPNG(chunks, i.profile, shown)
	}
	if i.Animated {
		width, height := pixels.size() // as stored: nothing turns what moves
		return []File{{PNG, width, height, original}}, nil
	}
	return i.series(pixels, PNG, original, chunks)
}

// series makes the widths of a picture, each from the one before. The original
// is what may stand for the largest, nil for none; chunks are those of a PNG
// that say what its colours mean.
func (i Info) series(pixels raster, format Format, original []byte, chunks []chunk) ([]File, error) {
	var files []File
	for _, width := range i.widths() {
		height := i.heightAt(width)
		if len(files) > 0 {
			pixels = pixels.scaled(width, height)
		} else if pixels = i.first(pixels, width, height); original != nil && format == PNG {
			files = append(files, File{format, width, height, original})
			continue
		}
		data, err := i.encode(pixels.sound(), format, chunks)
		if err != nil {
			return nil, err
		}
		switch {
		case len(files) == 0 && original != nil && len(original) <= len(data):
			data = original
		case len(files) > 0 && len(data)*10 > len(files[len(files)-1].Data)*9:
			continue // saves nothing
		}
		files = append(files, File{format, width, height, data})
	}
	return files, nil
}

// first is the largest raster, upright.
func (i Info) first(pixels raster, width, height int) raster {
	if i.orientation >= 5 {
		width, height = height, width
	}
	return pixels.scaled(width, height).turned(i.orientation)
}

func (i Info) encode(pixels raster, format Format, chunks []chunk) ([]byte, error) {
	var b bytes.Buffer
	if format == JPEG {
		if err := jpeg.Encode(&b, pixels.image(), &jpeg.Options{Quality: quality}); err != nil {
			return nil, broken(err.Error())
		}
		return withProfile(b.Bytes(), i.profile), nil
	}
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&b, pixels.image()); err != nil {
		return nil, broken(err.Error())
	}
	return withColours(b.Bytes(), chunks, i.profile), nil
}
