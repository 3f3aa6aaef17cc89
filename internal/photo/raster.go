package photo

import (
	"bytes"
	"image"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/webp"
)

// raster is decoded pixels, as the planes that scaling works on: one of grey,
// three of luma and chroma (the latter of half the size), or one of four bytes
// for red, green, blue and alpha, multiplied by alpha.
type raster []plane

// decode reads pixels. Decoders are not ours: one that panics on damaged input
// must not end the build.
func decode(format Format, data []byte) (r raster, err error) {
	defer func() {
		if recover() != nil {
			r, err = nil, broken("the decoder failed")
		}
	}()
	var m image.Image
	switch format {
	case JPEG:
		m, err = jpeg.Decode(bytes.NewReader(data))
	case PNG:
		m, err = png.Decode(bytes.NewReader(data))
	case GIF:
		m, err = gif.Decode(bytes.NewReader(data))
	case WebP:
		m, err = webp.Decode(bytes.NewReader(data))
		if soft, ok := m.(*image.YCbCr); ok && err == nil {
			fullRange(soft)
		} else if clear, ok := m.(*image.NYCbCrA); ok && err == nil {
			fullRange(&clear.YCbCr)
		}
	}
	if err != nil {
		return nil, broken(err.Error())
	}
	return rasterOf(m), nil
}

// rasterOf takes pixels over from an image.
func rasterOf(m image.Image) raster {
	b := m.Bounds()
	width, height := b.Dx(), b.Dy()
	switch m := m.(type) {
	case *image.Gray:
		return raster{{m.Pix[m.PixOffset(b.Min.X, b.Min.Y):], width, height, m.Stride, 1}}
	case *image.Gray16:
		grey := image.NewGray(image.Rect(0, 0, width, height))
		draw.Draw(grey, grey.Bounds(), m, b.Min, draw.Src)
		return raster{{grey.Pix, width, height, grey.Stride, 1}}
	case *image.YCbCr:
		chromaWidth, chromaHeight := chromaSize(m)
		at := m.COffset(b.Min.X, b.Min.Y)
		return raster{
			{m.Y[m.YOffset(b.Min.X, b.Min.Y):], width, height, m.YStride, 1},
			{m.Cb[at:], chromaWidth, chromaHeight, m.CStride, 1},
			{m.Cr[at:], chromaWidth, chromaHeight, m.CStride, 1},
		}
	}
	full := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.Draw(full, full.Bounds(), m, b.Min, draw.Src)
	return raster{{full.Pix, width, height, full.Stride, 4}}
}

// chromaSize is how many pixels the chroma of an image has.
func chromaSize(m *image.YCbCr) (width, height int) {
	width, height = m.Rect.Dx(), m.Rect.Dy()
	across, down := 1, 1
	switch m.SubsampleRatio {
	case image.YCbCrSubsampleRatio422:
		across = 2
	case image.YCbCrSubsampleRatio420:
		across, down = 2, 2
	case image.YCbCrSubsampleRatio440:
		down = 2
	case image.YCbCrSubsampleRatio411:
		across = 4
	case image.YCbCrSubsampleRatio410:
		across, down = 4, 2
	}
	return (width + across - 1) / across, (height + down - 1) / down
}

// size is that of the picture.
func (r raster) size() (width, height int) { return r[0].width, r[0].height }

// scaled is the raster in another size; chroma comes out at half of it.
func (r raster) scaled(width, height int) raster {
	out := raster{r[0].scaled(width, height)}
	for _, chroma := range r[1:] {
		out = append(out, chroma.scaled((width+1)/2, (height+1)/2))
	}
	return out
}

// turned is the raster upright; it must have come out of scaled.
func (r raster) turned(orientation int) raster {
	out := make(raster, len(r))
	for i, p := range r {
		out[i] = p.turned(orientation)
	}
	return out
}

// image is the raster for an encoder; it must have come out of scaled.
func (r raster) image() image.Image {
	width, height := r.size()
	frame := image.Rect(0, 0, width, height)
	switch {
	case len(r) == 3:
		return &image.YCbCr{Y: r[0].data, Cb: r[1].data, Cr: r[2].data, YStride: r[0].stride, CStride: r[1].stride,
			SubsampleRatio: image.YCbCrSubsampleRatio420, Rect: frame}
	case r[0].bytes == 1:
		return &image.Gray{Pix: r[0].data, Stride: r[0].stride, Rect: frame}
	}
	return &image.RGBA{Pix: r[0].data, Stride: r[0].stride, Rect: frame}
}

// opaque reports whether nothing of the picture is transparent.
func (r raster) opaque() bool {
	m, ok := r.image().(*image.RGBA)
	return !ok || m.Opaque()
}

// sound repairs what scaling may do to transparent pixels: a colour that is
// larger than its alpha does not exist.
func (r raster) sound() raster {
	if r[0].bytes == 4 {
		for i := 0; i+3 < len(r[0].data); i += 4 {
			pixel := r[0].data[i : i+4]
			for c := range 3 {
				pixel[c] = min(pixel[c], pixel[3])
			}
		}
	}
	return r
}
