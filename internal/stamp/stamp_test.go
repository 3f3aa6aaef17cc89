package stamp

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

// full is a stamp with every field, and characters that formats stumble over.
func full() Stamp {
	return Stamp{
		Title: `高新技术企业由122家增加到165家 <"&'>`, Publisher: "清远高新区发展报告", Permalink: "https://example.gov.cn/charts/high-tech-firms/v/2/?a=1&b=2",
		Release: "2026-11", Number: 2, Source: "数据来源：《强化创新基因》；“报” 😀", Data: hash,
	}
}

func picture(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewPaletted(image.Rect(0, 0, 40, 30), color.Palette{color.White, color.Black})); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>t</title><style>a>b{}</style><rect width="1"/></svg>` + "\n"

func TestStampsAreReadBackAsTheyWerePutIn(t *testing.T) {
	for name, s := range map[string]Stamp{"full": full(), "not released": {Title: "图", Permalink: "/charts/x/"}, "address alone": {Permalink: "/"}} {
		stamped, err := PNG(picture(t), s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadPNG(stamped); err != nil || got != s {
			t.Errorf("%s, PNG: %+v, %v", name, got, err)
		}
		if _, err := png.Decode(bytes.NewReader(stamped)); err != nil {
			t.Errorf("%s: no longer a PNG: %v", name, err)
		}
		svg, err := SVG([]byte(drawing), s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadSVG(svg); err != nil || got != s {
			t.Errorf("%s, SVG: %+v, %v", name, got, err)
		}
	}
}

func TestTextsThatNoFormatHoldsAreCleaned(t *testing.T) {
	s := Stamp{Title: " a\x00b\nc\xff\u2028d\uFFFE ", Permalink: "/x/", Source: strings.Repeat("长", longestField)}
	stamped, err := PNG(picture(t), s)
	if err != nil {
		t.Fatal(err)
	}
	inPNG, err := ReadPNG(stamped)
	if err != nil || inPNG.Title != "a b c\uFFFD d\uFFFD" {
		t.Errorf("%q, %v", inPNG.Title, err)
	}
	if want := strings.Repeat("长", longestField/3); inPNG.Source != want {
		t.Errorf("%d bytes of source, want %d", len(inPNG.Source), len(want))
	}
	svg, err := SVG([]byte(drawing), s)
	if err != nil {
		t.Fatal(err)
	}
	if inSVG, err := ReadSVG(svg); err != nil || inSVG != inPNG {
		t.Errorf("the SVG says %+v, %v", inSVG, err)
	}
}

func TestAStampReplacesTheOneBefore(t *testing.T) {
	twice := func(data []byte, put func([]byte, Stamp) ([]byte, error)) (once, again []byte) {
		first, err := put(data, full())
		if err != nil {
			t.Fatal(err)
		}
		if again, err = put(first, Stamp{Permalink: "/new/"}); err != nil {
			t.Fatal(err)
		}
		if once, err = put(data, Stamp{Permalink: "/new/"}); err != nil {
			t.Fatal(err)
		}
		return once, again
	}
	if once, again := twice(picture(t), PNG); !bytes.Equal(once, again) {
		t.Errorf("PNG: %q", again)
	}
	if once, again := twice([]byte(drawing), SVG); !bytes.Equal(once, again) {
		t.Errorf("SVG: %q", again)
	}
}

func TestAStampStandsWhereTheFormatsHaveIt(t *testing.T) {
	stamped, err := PNG(picture(t), full())
	if err != nil {
		t.Fatal(err)
	}
	if at := bytes.Index(stamped, []byte("iTXtTitle\x00")); at != len(pngSignature)+frame+headerLength+4 {
		t.Errorf("the first text begins at %d", at)
	}
	svg, err := SVG([]byte(drawing), full())
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(svg), "<metadata>")
	if _, after, _ := strings.Cut(rest, "</metadata>"); before+after != drawing {
		t.Errorf("the drawing changed: %s", before+after)
	}
}

func TestPicturesWithoutAStampHaveNone(t *testing.T) {
	if _, err := ReadPNG(picture(t)); !errors.Is(err, ErrNone) {
		t.Errorf("PNG: %v", err)
	}
	titled, err := PNG(picture(t), Stamp{Title: "a title alone"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadPNG(titled); !errors.Is(err, ErrNone) {
		t.Errorf("PNG with a title: %v", err)
	}
	for _, svg := range []string{
		drawing,
		strings.Replace(drawing, "<rect", `<metadata><dcterms:identifier xmlns:dcterms="http://purl.org/dc/terms/">/x/</dcterms:identifier></metadata><rect`, 1),
		strings.Replace(drawing, "<rect", `<metadata><identifier>/x/</identifier></metadata><rect`, 1),
	} {
		if _, err := ReadSVG([]byte(svg)); !errors.Is(err, ErrNone) {
			t.Errorf("%s: %v", svg, err)
		}
	}
}

// put gives the picture with chunks after its header.
func put(t testing.TB, chunks ...string) []byte {
	t.Helper()
	data := picture(t)
	at := len(pngSignature) + frame + headerLength
	var b []byte
	for _, c := range chunks {
		b = binary.BigEndian.AppendUint32(b, uint32(len(c)-4))
		b = append(b, c...)
		b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE([]byte(c)))
	}
	return append(append(bytes.Clone(data[:at]), b...), data[at:]...)
}

func deflated(text string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write([]byte(text))
	_ = z.Close()
	return b.String()
}

func TestTextsThatProgramsWroteAnotherWayAreRead(t *testing.T) {
	want := Stamp{Permalink: "/charts/é/", Title: "t"}
	for name, chunks := range map[string][]string{
		"tEXt":             {"tEXtPermalink\x00/charts/\xe9/", "tEXtTitle\x00t"},
		"zTXt":             {"zTXtPermalink\x00\x00" + deflated("/charts/\xe9/"), "zTXtTitle\x00\x00" + deflated("t")},
		"iTXt, compressed": {"iTXtPermalink\x00\x01\x00zh\x00链接\x00" + deflated("/charts/é/"), "iTXtTitle\x00\x01\x00\x00\x00" + deflated("t")},
	} {
		if got, err := ReadPNG(put(t, chunks...)); err != nil || got != want {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

func TestHostilePNGsAreErrors(t *testing.T) {
	stamped, err := PNG(picture(t), full())
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func(b []byte)) []byte {
		b := bytes.Clone(stamped)
		change(b)
		return b
	}
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"empty":                {nil, ErrNoPNG},
		"a JPEG":               {[]byte("\xff\xd8\xff\xe0"), ErrNoPNG},
		"signature alone":      {[]byte(pngSignature), ErrTruncated},
		"without a header":     {[]byte(pngSignature + "\x00\x00\x00\x00IEND\xaeB`\x82"), ErrNoPNG},
		"cut short":            {stamped[:len(stamped)-1], ErrTruncated},
		"without an end":       {stamped[:len(stamped)-frame], ErrTruncated},
		"a chunk of 4 GB":      {with(func(b []byte) { copy(b[33:], "\xff\xff\xff\xff") }), ErrChunk},
		"a chunk of 2 GB":      {with(func(b []byte) { copy(b[33:], "\x7f\xff\xff\xff") }), ErrTruncated},
		"a bad CRC":            {with(func(b []byte) { b[60] ^= 1 }), ErrChunk},
		"a field twice":        {put(t, "tEXtPermalink\x00/a/", "tEXtPermalink\x00/b/"), ErrTwice},
		"a field too long":     {put(t, "tEXtPermalink\x00"+strings.Repeat("a", longestField+1)), ErrField},
		"a bomb":               {put(t, "zTXtPermalink\x00\x00"+deflated(strings.Repeat("a", 64<<20))), ErrField},
		"a bomb in UTF-8":      {put(t, "iTXtPermalink\x00\x01\x00\x00\x00"+deflated(strings.Repeat("a", 64<<20))), ErrField},
		"not UTF-8":            {put(t, "iTXtPermalink\x00\x00\x00\x00\x00\xff"), ErrField},
		"an unknown packing":   {put(t, "iTXtPermalink\x00\x01\x07\x00\x00x"), ErrField},
		"no compressed text":   {put(t, "zTXtPermalink\x00"), ErrField},
		"a number of no count": {put(t, "tEXtPermalink\x00/a/", "tEXtRelease Number\x00-1"), ErrField},
	} {
		if got, err := ReadPNG(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %+v, %v; want %v", name, got, err, c.want)
		}
	}
}

func TestPNGRefusesToStampWhatIsNone(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("GIF89a"), picture(t)[:50]} {
		if out, err := PNG(data, full()); err == nil {
			t.Errorf("stamped %q", out)
		}
	}
	for _, data := range []string{"", "<html/>", drawing[:40], `<svg xmlns="http://www.w3.org/2000/svg"/>`, "<svg></svg>"} {
		if out, err := SVG([]byte(data), full()); err == nil {
			t.Errorf("stamped %q", out)
		}
	}
}

func TestHostileSVGsAreErrors(t *testing.T) {
	stamped, err := SVG([]byte(drawing), full())
	if err != nil {
		t.Fatal(err)
	}
	s := string(stamped)
	bomb := `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"empty":              {"", ErrNoSVG},
		"text":               {"hello", ErrNoSVG},
		"a page":             {"<html><svg xmlns='http://www.w3.org/2000/svg'></svg></html>", ErrNoSVG},
		"cut short":          {s[:len(s)-8], ErrXML},
		"cut in the stamp":   {s[:len(drawing)+100], ErrXML},
		"not well-formed":    {strings.Replace(s, "</title>", "</desc>", 1), ErrXML},
		"a bomb":             {bomb + strings.Replace(s, "<title>t", "<title>&b;", 1), ErrXML},
		"a file":             {bomb + strings.Replace(s, "<title>t", "<title>&c;", 1), ErrXML},
		"nested deep":        {`<svg xmlns="http://www.w3.org/2000/svg">` + strings.Repeat("<g>", 1<<16), ErrXML},
		"two roots":          {s + s, ErrNoSVG},
		"two stamps":         {strings.Replace(s, "<metadata>", s[strings.Index(s, "<metadata>"):strings.Index(s, "</svg>")]+"<metadata>", 1), ErrTwice},
		"a field too long":   {strings.Replace(s, "<dcterms:title>", "<dcterms:title>"+strings.Repeat("长", longestField), 1), ErrField},
		"markup in a field":  {strings.Replace(s, "<dcterms:title>", "<dcterms:title><b/>", 1), ErrField},
		"another encoding":   {`<?xml version="1.0" encoding="GBK"?>` + s, ErrNoSVG},
		"a number of no use": {strings.Replace(s, "<schema:version>2", "<schema:version>1e9", 1), ErrField},
	} {
		if got, err := ReadSVG([]byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: %+v, %v; want %v", name, got, err, c.want)
		}
	}
	if got, err := ReadSVG([]byte(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><!-- c -->` + s)); err != nil || got != full() {
		t.Errorf("with a document type: %+v, %v", got, err)
	}
}

func FuzzReadPNG(f *testing.F) {
	stamped, err := PNG(picture(f), full())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(stamped)
	f.Add(put(f, "zTXtPermalink\x00\x00"+deflated("/x/"), "tEXtTitle\x00t"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ReadPNG(data)
		if err != nil {
			return
		}
		again, err := PNG(data, s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadPNG(again); err != nil || got != s {
			t.Errorf("%+v became %+v, %v", s, got, err)
		}
	})
}

func FuzzReadSVG(f *testing.F) {
	stamped, err := SVG([]byte(drawing), full())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(stamped))
	f.Add(drawing)
	f.Fuzz(func(t *testing.T, data string) {
		s, err := ReadSVG([]byte(data))
		if err != nil {
			return
		}
		again, err := SVG([]byte(data), s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadSVG(again); err != nil || got != s {
			t.Errorf("%+v became %+v, %v", s, got, err)
		}
	})
}

// FuzzStamp holds that any stamp with an address comes back, cleaned, from both formats.
func FuzzStamp(f *testing.F) {
	f.Add("标题", "/x/", "2026-11", 3)
	f.Add("<&>\x00\xff]]>", "\n/", "", 0)
	f.Fuzz(func(t *testing.T, title, link, release string, number int) {
		s := Stamp{Title: title, Permalink: link, Release: release, Number: max(0, number%mostReleases)}
		if clean(link) == "" {
			return
		}
		want := Stamp{Title: clean(title), Permalink: clean(link), Release: clean(release), Number: s.Number}
		stamped, err := PNG(picture(t), s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadPNG(stamped); err != nil || got != want {
			t.Errorf("PNG: %+v, %v; want %+v", got, err, want)
		}
		svg, err := SVG([]byte(drawing), s)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadSVG(svg); err != nil || got != want {
			t.Errorf("SVG: %+v, %v; want %+v", got, err, want)
		}
	})
}

func BenchmarkPNG(b *testing.B) {
	data := picture(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := PNG(data, full()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSVG(b *testing.B) {
	data := []byte(strings.Replace(drawing, "<rect", strings.Repeat(`<g><title>系列</title><path class="zc-f1" d="M0 0H1V1H0Z"/></g>`, 100)+"<rect", 1))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := SVG(data, full()); err != nil {
			b.Fatal(err)
		}
	}
}
