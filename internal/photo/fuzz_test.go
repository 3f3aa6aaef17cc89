package photo_test

import (
	"bytes"
	"errors"
	"image"
	"testing"

	"zonepress/internal/photo"
	"zonepress/internal/photo/phototest"
)

// FuzzPicture hands anything in under every name: the answer is an error of ours
// or files that decode and hold nothing private.
func FuzzPicture(f *testing.F) {
	scene := phototest.Scene(40, 30)
	for _, seed := range [][]byte{
		phototest.Camera(scene, 6), phototest.Screenshot(scene), phototest.GIF(20, 20, 2), phototest.WebP(5),
		phototest.ClearWebP(), phototest.MovingWebP(), []byte(svgHead + `<g id="a" x:b="c"/><style>a{b:url(#c)}</style></svg>`),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, ending := range photo.Endings() {
			info, err := photo.Inspect("a"+ending, data)
			var wrong *photo.Error
			if err != nil {
				if !errors.As(err, &wrong) {
					t.Fatalf("%v is no error of ours", err)
				}
				continue
			}
			if info.Width*info.Height > 1_000_000 {
				continue // right, but slow
			}
			files, err := photo.Make(info, data)
			if err != nil {
				if !errors.As(err, &wrong) {
					t.Fatalf("%v is no error of ours", err)
				}
				continue
			}
			for _, file := range files {
				holds(t, file)
			}
		}
	})
}

// holds holds what must be true of every published file.
func holds(t *testing.T, file photo.File) {
	if file.Format == photo.SVG {
		info, err := photo.Inspect("a.svg", file.Data)
		if err != nil || info.Width != file.Width || info.Height != file.Height {
			t.Fatalf("what was published is refused: %v", err)
		}
		if bytes.Contains(file.Data, []byte("<script")) {
			t.Fatal("a script is published")
		}
		return
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(file.Data))
	if err != nil || config.Width != file.Width || config.Height != file.Height {
		t.Fatalf("%s of %d×%d: %v, %d×%d", format, file.Width, file.Height, err, config.Width, config.Height)
	}
	if bytes.Contains(file.Data, []byte(phototest.Position)) && file.Format == photo.JPEG {
		t.Fatal("the position is published")
	}
}
