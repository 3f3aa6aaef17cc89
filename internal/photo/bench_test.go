package photo_test

import (
	"testing"

	"zonepress/internal/photo"
	"zonepress/internal/photo/phototest"
)

// BenchmarkMakePhotograph makes all sizes of a phone's photograph of 12 million
// pixels.
func BenchmarkMakePhotograph(b *testing.B) {
	data := phototest.Camera(phototest.Scene(4032, 3024), 6)
	info, err := photo.Inspect("a.jpg", data)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := photo.Make(info, data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkInspectPhotograph reads the frame of one.
func BenchmarkInspectPhotograph(b *testing.B) {
	data := phototest.Camera(phototest.Scene(4032, 3024), 6)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := photo.Inspect("a.jpg", data); err != nil {
			b.Fatal(err)
		}
	}
}
