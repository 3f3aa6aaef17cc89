package chart

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math/rand/v2"
	"testing"
)

// sameRows says which rows are the row above once more.
func sameRows(raw []byte, row int) []bool {
	var same []bool
	for at := 0; at+row <= len(raw); at += row {
		same = append(same, at > 0 && bytes.Equal(raw[at:at+row], raw[at-row:at]))
	}
	return same
}

// unpacked is what the standard library makes of packed rows.
func unpacked(t testing.TB, d *deflater, raw []byte, row int) []byte {
	t.Helper()
	packed := d.deflate(raw, row, sameRows(raw, row))
	got, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		t.Fatalf("%d rows of %d bytes: %v", len(raw)/row, row, err)
	}
	return got
}

// materials are rows of every sort.
func materials() map[string][]byte {
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 200_000)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	sparse := make([]byte, 300_000)
	for range 2000 {
		sparse[random.IntN(len(sparse))] = byte(random.IntN(4))
	}
	var fibonacci []byte // a code of greatest depth
	for i, a, b := 0, 1, 1; i < 24; i, a, b = i+1, b, a+b {
		fibonacci = append(fibonacci, bytes.Repeat([]byte{byte(i * 7)}, a)...)
	}
	random.Shuffle(len(fibonacci), func(i, j int) { fibonacci[i], fibonacci[j] = fibonacci[j], fibonacci[i] })
	return map[string][]byte{
		"one colour": make([]byte, 100_000), "noise": noise, "sparse": sparse, "fibonacci": fibonacci,
		"all bytes": func() (b []byte) {
			for i := range 256 {
				b = append(b, byte(i))
			}
			return b
		}(), "one byte": {7}, "text": bytes.Repeat([]byte("规模以上工业增加值"), 500),
	}
}

func TestPackedRowsAreUnpackedByOthers(t *testing.T) {
	var d deflater
	for name, raw := range materials() {
		for _, row := range []int{1, 2, 3, 4, 5, 257, 258, 259, 1601, 40_000} {
			if row > len(raw) {
				continue
			}
			whole := raw[:len(raw)/row*row]
			if got := unpacked(t, &d, whole, row); !bytes.Equal(got, whole) {
				t.Errorf("%s in rows of %d: %d bytes become %d", name, row, len(whole), len(got))
			}
		}
	}
}

func TestNothingIsPackedToo(t *testing.T) {
	var d deflater
	got, err := io.ReadAll(flate.NewReader(bytes.NewReader(d.deflate(nil, 5, nil))))
	if err != nil || len(got) > 0 {
		t.Errorf("%q, %v", got, err)
	}
}

// A copy of 258 bytes takes about a byte and a half.
func TestRowsThatRepeatCostNextToNothing(t *testing.T) {
	var d deflater
	row := materials()["noise"][:1601]
	once := len(d.deflate(row, len(row), []bool{false}))
	raw := bytes.Repeat(row, 900)
	if all := len(d.deflate(raw, len(row), sameRows(raw, len(row)))); all > once+8500 {
		t.Errorf("%d bytes for one row, %d for 900", once, all)
	}
	white := make([]byte, 1601*900)
	if all := len(d.deflate(white, 1601, sameRows(white, 1601))); all > 2000 {
		t.Errorf("%d bytes for a white picture", all)
	}
}

// Kraft's sum of a complete code is 1.
func TestCodesAreCompleteAndNoLongerThanAllowed(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		var c code
		c.reset(2 + random.IntN(284))
		for s := range c.size {
			if random.IntN(3) > 0 {
				c.count[s] = 1 << random.IntN(24) // deep trees
			}
		}
		most := 15
		if c.size <= 100 {
			most = 7
		}
		c.build(most)
		sum := 0
		for s := range c.size {
			length := int(c.length[s])
			if length > most || c.count[s] > 0 != (length > 0) {
				t.Fatalf("symbol %d of %d occurs %d times: %d bits", s, c.size, c.count[s], length)
			}
			if length > 0 {
				sum += 1 << (most - length)
			}
		}
		if sum != 1<<most {
			t.Fatalf("%d symbols: the words fill %d of %d", c.size, sum, 1<<most)
		}
	}
}

func TestPicturesAreReadByOthersWithTheirPixels(t *testing.T) {
	var e encoders
	random, known := rand.New(rand.NewPCG(5, 6)), newQuantizer()
	for _, size := range []image.Point{{1, 1}, {2, 3}, {257, 40}, {1600, 30}} {
		img := image.NewRGBA(image.Rectangle{Max: size})
		for i := range img.Pix {
			img.Pix[i] = 0xff
		}
		for range size.X * size.Y / 10 { // colours of roles are kept as they are
			c := roles[random.IntN(len(roles))].light
			img.SetRGBA(random.IntN(size.X), random.IntN(size.Y), known.colour[bin(c.R, c.G, c.B)]) // two of them are too much alike
		}
		got, err := png.Decode(bytes.NewReader(e.encode(img)))
		if err != nil {
			t.Fatalf("%v: %v", size, err)
		}
		for y := range size.Y {
			for x := range size.X {
				if color.RGBAModel.Convert(got.At(x, y)) != img.At(x, y) {
					t.Fatalf("%v: %v at %d %d was %v", size, got.At(x, y), x, y, img.At(x, y))
				}
			}
		}
	}
}

func TestAPictureOfManyColoursKeepsTheMostFrequentOnes(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 64, 64))
	for i := range 64 * 64 {
		binary.LittleEndian.PutUint32(img.Pix[4*i:], 0xff000000|uint32(i)*0x0813)
	}
	for i := range 1000 {
		binary.LittleEndian.PutUint32(img.Pix[4*i:], 0xffa85e1c) // the first role of a series
	}
	var e encoders
	got, err := png.Decode(bytes.NewReader(e.encode(img)))
	if err != nil {
		t.Fatal(err)
	}
	if c := color.RGBAModel.Convert(got.At(0, 0)); c != (color.RGBA{0x1c, 0x5e, 0xa8, 0xff}) {
		t.Errorf("%v", c)
	}
	if palette := got.(*image.Paletted).Palette; len(palette) != 256 {
		t.Errorf("%d colours", len(palette))
	}
}

func FuzzDeflate(f *testing.F) {
	for _, raw := range materials() {
		f.Add(raw[:min(len(raw), 3000)], 100)
	}
	f.Fuzz(func(t *testing.T, raw []byte, row int) {
		if row < 1 || row > len(raw) {
			return
		}
		raw = raw[:len(raw)/row*row]
		if got := unpacked(t, new(deflater), raw, row); !bytes.Equal(got, raw) {
			t.Errorf("%q in rows of %d becomes %q", raw, row, got)
		}
	})
}

func BenchmarkDeflate(b *testing.B) {
	for name, raw := range materials() {
		b.Run(fmt.Sprint(name), func(b *testing.B) {
			var d deflater
			row := min(1601, len(raw))
			raw = raw[:len(raw)/row*row]
			same := sameRows(raw, row)
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				d.deflate(raw, row, same)
			}
		})
	}
}
