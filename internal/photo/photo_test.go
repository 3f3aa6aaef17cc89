package photo_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"math"
	"slices"
	"testing"

	"zonepress/internal/photo"
	"zonepress/internal/photo/phototest"
)

// develop makes the files of a picture.
func develop(t testing.TB, name string, data []byte) (photo.Info, []photo.File) {
	t.Helper()
	info, err := photo.Inspect(name, data)
	if err != nil {
		t.Fatal(err)
	}
	files, err := photo.Make(info, data)
	if err != nil {
		t.Fatal(err)
	}
	return info, files
}

func pixelsOf(t testing.TB, f photo.File) image.Image {
	t.Helper()
	m, _, err := image.Decode(bytes.NewReader(f.Data))
	if err != nil {
		t.Fatal(err)
	}
	if b := m.Bounds(); b.Dx() != f.Width || b.Dy() != f.Height {
		t.Fatalf("a file of %d×%d says %d×%d", b.Dx(), b.Dy(), f.Width, f.Height)
	}
	return m
}

// private are the texts that no published file may hold.
var private = []string{"Exif", "secret", "xmpmeta", "Photoshop", "http://ns.adobe.com", "EXIF", "tEXt", "iTXt", "zTXt", "eXIf", "XMP "}

func holdsNothingPrivate(t testing.TB, files []photo.File) {
	t.Helper()
	for _, f := range files {
		for _, text := range private {
			if bytes.Contains(f.Data, []byte(text)) {
				t.Errorf("the %s of %d pixels holds %q", f.Format, f.Width, text)
			}
		}
	}
}

func widthsOf(files []photo.File) (widths []int) {
	for _, f := range files {
		widths = append(widths, f.Width)
	}
	return widths
}

func TestAPhotographComesInSeveralWidthsAndIsNeverEnlarged(t *testing.T) {
	for _, test := range []struct {
		width, height int
		want          []int
	}{
		{3200, 1800, []int{2400, 1600, 1200, 800, 480}},
		{2000, 2400, []int{2000, 1600, 1200, 800, 480}},
		{1800, 3200, []int{1350, 1200, 800, 480}},
		{1300, 900, []int{1300, 800, 480}}, // 1200 would be much the same
		{600, 400, []int{600, 480}},
		{480, 300, []int{480}},
		{300, 200, []int{300}},
		{400, 1900, []int{400}}, // a long strip keeps its width
	} {
		_, files := develop(t, "park.jpg", phototest.JPEG(phototest.Scene(test.width, test.height)))
		if got := widthsOf(files); !slices.Equal(got, test.want) {
			t.Errorf("%d×%d comes in %v, want %v", test.width, test.height, got, test.want)
		}
		for i, f := range files {
			pixelsOf(t, f)
			if i > 0 && len(f.Data) >= len(files[i-1].Data) {
				t.Errorf("%d×%d: the file of %d pixels is no smaller than that of %d", test.width, test.height, f.Width, files[i-1].Width)
			}
		}
	}
}

func TestACameraPictureIsUprightAndBare(t *testing.T) {
	corners := map[int][4]string{ // where the stored corners go, from the top left clockwise
		1: {"red", "green", "blue", "yellow"}, 2: {"green", "red", "yellow", "blue"},
		3: {"blue", "yellow", "red", "green"}, 4: {"yellow", "blue", "green", "red"},
		5: {"red", "yellow", "blue", "green"}, 6: {"yellow", "red", "green", "blue"},
		7: {"blue", "green", "red", "yellow"}, 8: {"green", "blue", "yellow", "red"},
	}
	for turned, want := range corners {
		data := phototest.Camera(phototest.Scene(640, 400), turned)
		info, files := develop(t, "IMG.JPEG", data)
		wide := turned < 5
		if (info.Width == 640) != wide || (info.Height == 400) != wide {
			t.Errorf("orientation %d: %d×%d", turned, info.Width, info.Height)
		}
		holdsNothingPrivate(t, files)
		for _, f := range files {
			if got := cornersOf(pixelsOf(t, f)); got != want {
				t.Errorf("orientation %d, %d pixels: %v, want %v", turned, f.Width, got, want)
			}
			if !bytes.Contains(f.Data, []byte("ICC_PROFILE\x00\x01\x01")) || !bytes.Contains(f.Data, []byte("Display P3")) {
				t.Errorf("orientation %d, %d pixels: the colour profile is lost", turned, f.Width)
			}
		}
	}
}

func cornersOf(m image.Image) (names [4]string) {
	b := m.Bounds()
	for i, at := range []image.Point{{b.Dx() / 8, b.Dy() / 8}, {b.Dx() * 7 / 8, b.Dy() / 8}, {b.Dx() * 7 / 8, b.Dy() * 7 / 8}, {b.Dx() / 8, b.Dy() * 7 / 8}} {
		r, g, bl, _ := m.At(at.X, at.Y).RGBA()
		names[i] = [8]string{"black", "red", "green", "yellow", "blue", "?", "?", "white"}[r>>15|g>>15<<1|bl>>15<<2]
	}
	return names
}

func TestOnlyAColourProfileThatChangesThePictureIsKept(t *testing.T) {
	for _, test := range []struct {
		about   string
		profile []byte
		kept    bool
	}{
		{"Display P3", phototest.Profile("RGB ", "Display P3"), true},
		{"sRGB", phototest.Profile("RGB ", "sRGB IEC61966-2.1"), false},
		{"sRGB in two bytes", phototest.Profile("RGB ", "\x00s\x00R\x00G\x00B"), false},
		{"of print", phototest.Profile("CMYK", "Japan Color"), false},
		{"grey for a coloured picture", phototest.Profile("GRAY", "Dot Gain 20%"), false},
		{"cut short", phototest.Profile("RGB ", "Display P3")[:130], false},
		{"with Exif in it", phototest.Profile("RGB ", "Display P3 Exif\x00\x00"), false},
	} {
		data := phototest.WithSegments(phototest.JPEG(phototest.Scene(500, 300)),
			phototest.Segment{Marker: 0xE2, Data: append([]byte("ICC_PROFILE\x00\x01\x01"), test.profile...)})
		_, files := develop(t, "a.jpg", data)
		for _, f := range files {
			if got := bytes.Contains(f.Data, []byte("ICC_PROFILE")); got != test.kept {
				t.Errorf("%s: kept is %v in the file of %d pixels", test.about, got, f.Width)
			}
		}
		holdsNothingPrivate(t, files)
	}
}

func TestAGreyPhotographStaysGrey(t *testing.T) {
	grey := image.NewGray(image.Rect(0, 0, 900, 600))
	draw.Draw(grey, grey.Bounds(), phototest.Scene(900, 600), image.Point{}, draw.Src)
	_, files := develop(t, "a.jpg", phototest.JPEG(grey))
	for _, f := range files {
		if m := pixelsOf(t, f); m.ColorModel() != color.GrayModel {
			t.Errorf("the file of %d pixels is not grey", f.Width)
		}
	}
}

func TestAnOriginalThatIsSmallerIsNotEncodedAnew(t *testing.T) {
	var small bytes.Buffer
	if err := jpeg.Encode(&small, phototest.Scene(800, 500), &jpeg.Options{Quality: 40}); err != nil {
		t.Fatal(err)
	}
	data := phototest.WithSegments(small.Bytes(), phototest.Segment{Marker: 0xFE, Data: []byte(phototest.Position)})
	_, files := develop(t, "a.jpg", data)
	if got := files[0].Data; !bytes.Equal(got, small.Bytes()) {
		t.Errorf("%d bytes, want the %d of the original without its comment", len(got), small.Len())
	}
}

func TestAScreenshotIsPublishedAsItIsButBare(t *testing.T) {
	m := phototest.Scene(1000, 700)
	_, files := develop(t, "a.png", phototest.Screenshot(m))
	holdsNothingPrivate(t, files)
	if got := pixelsOf(t, files[0]); !slices.Equal(got.(*image.RGBA).Pix, m.Pix) {
		t.Error("the largest is not the original")
	}
	for i := 1; i < len(files); i++ {
		if pixelsOf(t, files[i]); len(files[i].Data)*10 > len(files[i-1].Data)*9 {
			t.Errorf("the file of %d pixels saves nothing", files[i].Width)
		}
	}
}

func TestADrawingOfFewColoursHasNoSmallerFilesThatAreLarger(t *testing.T) {
	m := image.NewPaletted(image.Rect(0, 0, 2000, 1000), color.Palette{color.White, color.Black})
	for i := range m.Pix {
		m.Pix[i] = byte(i / 7 % 2)
	}
	_, files := develop(t, "a.png", phototest.PNG(m))
	for i := 1; i < len(files); i++ {
		if len(files[i].Data) >= len(files[0].Data) {
			t.Errorf("%d pixels take %d bytes, %d take %d", files[i].Width, len(files[i].Data), files[0].Width, len(files[0].Data))
		}
	}
}

func TestAnUpturnedOrDeepPNGIsMadeAnew(t *testing.T) {
	data := phototest.WithChunks(phototest.PNG(phototest.Scene(640, 400)), "eXIf", string(phototest.Exif(6)))
	info, files := develop(t, "a.png", data)
	if info.Width != 400 || cornersOf(pixelsOf(t, files[0])) != [4]string{"yellow", "red", "green", "blue"} {
		t.Error("a PNG whose Exif turns it is not upright")
	}
	deep := image.NewRGBA64(image.Rect(0, 0, 200, 100))
	draw.Draw(deep, deep.Bounds(), phototest.Scene(200, 100), image.Point{}, draw.Src)
	_, files = develop(t, "a.png", phototest.PNG(deep))
	if m := pixelsOf(t, files[0]); m.ColorModel() != color.RGBAModel {
		t.Errorf("16 bits came out as %v", m.ColorModel())
	}
}

func TestTransparentPartsStayTransparent(t *testing.T) {
	m := image.NewNRGBA(image.Rect(0, 0, 1200, 800))
	for i := 3; i < len(m.Pix); i += 4 {
		m.Pix[i-3], m.Pix[i-1], m.Pix[i] = byte(i>>3), byte(i>>7), byte(i>>12)
	}
	_, files := develop(t, "a.png", phototest.PNG(m))
	for _, f := range files {
		if opaque := pixelsOf(t, f).(interface{ Opaque() bool }).Opaque(); opaque {
			t.Errorf("the file of %d pixels lost its transparency", f.Width)
		}
	}
	_, files = develop(t, "a.webp", phototest.ClearWebP())
	if len(files) != 1 || files[0].Format != photo.PNG {
		t.Fatalf("a transparent WebP became %v", files)
	}
	got := pixelsOf(t, files[0])
	if _, _, _, above := got.At(38, 10).RGBA(); above != 0 {
		t.Error("the upper half is not transparent")
	}
	if _, _, _, below := got.At(38, 90).RGBA(); below != 0xFFFF {
		t.Error("the lower half is not opaque")
	}
}

func TestAWebPBecomesAJPEGWithItsFullRangeOfLight(t *testing.T) {
	info, files := develop(t, "a.webp", phototest.WebP(3))
	if info.Width != 76 || info.Height != 100 || len(files) != 1 || files[0].Format != photo.JPEG {
		t.Fatalf("%+v became %d files", info, len(files))
	}
	holdsNothingPrivate(t, files)
	if !bytes.Contains(files[0].Data, []byte("Display P3")) {
		t.Error("the colour profile is lost")
	}
	m := pixelsOf(t, files[0])
	dark, _, _, _ := m.At(38, 10).RGBA() // orientation 3 puts the black half above
	light, _, _, _ := m.At(38, 90).RGBA()
	if dark>>8 > 4 || light>>8 < 251 {
		t.Errorf("black is %d and white is %d", dark>>8, light>>8)
	}
}

func TestWhatMovesKeepsMovingAndIsBare(t *testing.T) {
	info, files := develop(t, "a.gif", phototest.GIF(40, 30, 3))
	if !info.Animated || len(files) != 1 {
		t.Fatalf("%+v, %d files", info, len(files))
	}
	holdsNothingPrivate(t, files)
	g, err := gif.DecodeAll(bytes.NewReader(files[0].Data))
	if err != nil || len(g.Image) != 3 || g.LoopCount != 0 {
		t.Errorf("%v: %+v", err, g)
	}
	moving := phototest.WithChunks(phototest.PNG(phototest.Scene(900, 30)), "acTL", "\x00\x00\x00\x01\x00\x00\x00\x00", "tEXt", phototest.Position)
	info, files = develop(t, "a.png", moving)
	if !info.Animated || len(files) != 1 || !bytes.Contains(files[0].Data, []byte("acTL")) {
		t.Errorf("%+v, %d files", info, len(files))
	}
	holdsNothingPrivate(t, files)
}

func TestWhatCannotBePublishedIsNamed(t *testing.T) {
	scene := phototest.JPEG(phototest.Scene(100, 80))
	shot := phototest.PNG(phototest.Scene(100, 80))
	flipped := bytes.Clone(shot)
	flipped[len(flipped)/2] ^= 1
	cmyk := bytes.Clone(scene)
	for i := range cmyk { // four components in the frame
		if cmyk[i] == 0xFF && cmyk[i+1] == 0xC0 {
			cmyk[i+9] = 4
			break
		}
	}
	arithmetic := bytes.Replace(scene, []byte{0xFF, 0xC0}, []byte{0xFF, 0xC9}, 1)
	for _, test := range []struct {
		about, name string
		data        []byte
		want        photo.Code
		arg, value  string
	}{
		{"no byte", "a.jpg", nil, photo.Empty, "", ""},
		{"cut short", "a.jpg", scene[:len(scene)-100], photo.Broken, "", ""},
		{"its first bytes alone", "a.jpg", scene[:3], photo.Broken, "", ""},
		{"cut short", "a.png", shot[:len(shot)-20], photo.Broken, "", ""},
		{"a bit is wrong", "a.png", flipped, photo.Broken, "", ""},
		{"lines changed", "a.png", bytes.ReplaceAll(shot, []byte("\r\n"), []byte("\n")), photo.Broken, "", ""},
		{"cut short", "a.gif", phototest.GIF(40, 30, 2)[:60], photo.Broken, "", ""},
		{"cut short", "a.webp", phototest.WebP(1)[:100], photo.Broken, "", ""},
		{"text", "a.jpg", []byte("hello"), photo.Broken, "", ""},
		{"a PNG called JPEG", "a.jpg", shot, photo.Mislabelled, "ending", ".png"},
		{"a JPEG called PNG", "a.png", scene, photo.Mislabelled, "is", "jpg"},
		{"a WebP called JPEG", "a.jpeg", phototest.WebP(1), photo.Mislabelled, "is", "webp"},
		{"HEIC called JPEG", "a.jpg", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"), photo.Foreign, "is", "HEIC"},
		{"AVIF called WebP", "a.webp", []byte("\x00\x00\x00\x18ftypavif\x00\x00\x00\x00"), photo.Foreign, "is", "AVIF"},
		{"TIFF", "a.jpg", []byte("II*\x00\x08\x00\x00\x00"), photo.Foreign, "is", "TIFF"},
		{"BMP", "a.png", []byte("BM\x00\x00"), photo.Foreign, "is", "BMP"},
		{"a web page", "a.jpg", []byte("\n<!DOCTYPE html><html>404"), photo.Foreign, "is", "HTML"},
		{"a pointer", "a.jpg", []byte("version https://git-lfs.github.com/spec/v1\noid"), photo.Foreign, "is", "Git LFS"},
		{"for print", "a.jpg", cmyk, photo.PrintColours, "", ""},
		{"arithmetic", "a.jpg", arithmetic, photo.Unsupported, "", ""},
		{"a speck", "a.png", phototest.PNG(phototest.Scene(1, 1)), photo.Tiny, "width", "1"},
		{"a line", "a.jpg", phototest.JPEG(phototest.Scene(900, 2)), photo.Tiny, "height", "2"},
		{"a bomb", "a.png", bomb(t), photo.TooLarge, "width", "40000"},
		{"too many bytes", "a.jpg", append(bytes.Clone(scene), make([]byte, photo.MaxBytes)...), photo.TooHeavy, "limit", "64 MB"},
		{"moving", "a.webp", phototest.MovingWebP(), photo.MovingWebP, "", ""},
	} {
		_, err := photo.Inspect(test.name, test.data)
		var wrong *photo.Error
		if !errors.As(err, &wrong) || wrong.Code != test.want || wrong.Args[test.arg] != test.value {
			t.Errorf("%s, %s: %v, want %s with %s %q", test.about, test.name, err, test.want, test.arg, test.value)
		}
	}
}

// bomb is a PNG of few bytes that promises 1,600 million pixels.
func bomb(t *testing.T) []byte {
	data := phototest.PNG(phototest.Scene(20, 20))
	head := bytes.Clone(data[16:29])
	binary.BigEndian.PutUint32(head, 40000)
	binary.BigEndian.PutUint32(head[4:], 40000)
	whole := phototest.WithChunks(data[:33], "IHDR", string(head))
	return append(append(whole[:8:8], whole[33:]...), data[33:]...)
}

func TestPixelsThatDoNotFitTheFrameAreDamage(t *testing.T) {
	data := phototest.JPEG(phototest.Scene(100, 80))
	at := bytes.Index(data, []byte{0xFF, 0xDA}) // wreck the codes of the pixels
	for i := at + 14; i < len(data)-2; i++ {
		data[i] = 0x7F
	}
	info, err := photo.Inspect("a.jpg", data)
	if err != nil {
		t.Fatal(err)
	}
	var wrong *photo.Error
	if _, err := photo.Make(info, data); !errors.As(err, &wrong) || wrong.Code != photo.Broken {
		t.Errorf("%v, want damage", err)
	}
}

// TestScalingKeepsWhatIsEven holds that no weight gets lost: an even area stays
// exactly as it is, in every size.
func TestScalingKeepsWhatIsEven(t *testing.T) {
	for _, width := range []int{701, 1000, 2411, 3000} {
		grey := image.NewGray(image.Rect(0, 0, width, width/2))
		for i := range grey.Pix {
			grey.Pix[i] = 147
		}
		_, files := develop(t, "a.png", phototest.PNG(grey))
		for _, f := range files {
			for i, v := range pixelsOf(t, f).(*image.Gray).Pix {
				if v != 147 {
					t.Fatalf("%d pixels made of %d: %d at %d", f.Width, width, v, i)
				}
			}
		}
	}
}

// TestScalingIsTrue holds a scaled slope against the slope itself.
func TestScalingIsTrue(t *testing.T) {
	const width = 2900
	grey := image.NewGray(image.Rect(0, 0, width, 100))
	for i := range grey.Pix {
		grey.Pix[i] = byte(128 + 100*math.Sin(float64(i%width)/60))
	}
	_, files := develop(t, "a.png", phototest.PNG(grey))
	if len(files) < 3 {
		t.Fatalf("comes in %v", widthsOf(files))
	}
	for _, f := range files {
		m := pixelsOf(t, f).(*image.Gray)
		for x := range f.Width {
			at := (float64(x)+0.5)*width/float64(f.Width) - 0.5
			if want := 128 + 100*math.Sin(at/60); math.Abs(float64(m.GrayAt(x, f.Height/2).Y)-want) > 2.5 {
				t.Fatalf("%d pixels: %d at %d, want %.1f", f.Width, m.GrayAt(x, f.Height/2).Y, x, want)
			}
		}
	}
}

func TestTheSamePictureGivesTheSameBytes(t *testing.T) {
	data := phototest.Camera(phototest.Scene(900, 600), 6)
	_, once := develop(t, "a.jpg", data)
	_, again := develop(t, "a.jpg", data)
	for i := range once {
		if !bytes.Equal(once[i].Data, again[i].Data) {
			t.Errorf("the file of %d pixels differs", once[i].Width)
		}
	}
}

func TestFilesReadBackFromTheirPack(t *testing.T) {
	_, files := develop(t, "a.jpg", phototest.JPEG(phototest.Scene(1300, 700)))
	packed := photo.Pack(files)
	back, err := photo.Unpack(packed)
	if err != nil || !slices.EqualFunc(files, back, func(a, b photo.File) bool {
		return a.Format == b.Format && a.Width == b.Width && a.Height == b.Height && bytes.Equal(a.Data, b.Data)
	}) {
		t.Errorf("%v: %v", err, widthsOf(back))
	}
	for n := range len(packed) {
		if n > 200 && n < len(packed)-3 {
			continue
		}
		if _, err := photo.Unpack(packed[:n]); err == nil {
			t.Fatalf("a pack cut to %d bytes is read", n)
		}
	}
}
