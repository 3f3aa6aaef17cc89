package qrcode_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/boombuler/barcode/qr"

	"zonepress/internal/qrcode"
)

// bar is a run of dark modules in a drawing.
var bar = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)

// modules reads the dark modules of a drawing, less the quiet zone.
func modules(t *testing.T, svg string) map[[2]int]bool {
	t.Helper()
	dark := map[[2]int]bool{}
	for _, m := range bar.FindAllStringSubmatch(svg, -1) {
		var x, y, length, back int
		if _, err := fmt.Sscan(strings.Join(m[1:], " "), &x, &y, &length, &back); err != nil || length != back {
			t.Fatalf("not a bar: %v", m)
		}
		for i := range length {
			dark[[2]int{x + i - 4, y - 4}] = true
		}
	}
	return dark
}

func TestDrawingHasTheModulesOfTheCodeAndAQuietZone(t *testing.T) {
	for _, text := range []string{"https://example.gov.cn/report/charts/high-tech-firms/v/1/", "1234567890", "图表", "HTTPS://EXAMPLE.GOV.CN/"} {
		svg, err := qrcode.SVG(text)
		if err != nil {
			t.Fatal(err)
		}
		if err := xml.Unmarshal([]byte(svg), new(struct{})); err != nil {
			t.Errorf("%s: not well formed: %v", text, err)
		}
		want, err := qr.Encode(text, qr.M, qr.Auto)
		if err != nil {
			t.Fatal(err)
		}
		side, dark := want.Bounds().Dx(), modules(t, svg)
		if box := fmt.Sprintf(`viewBox="0 0 %d %d"`, side+8, side+8); !strings.Contains(svg, box) {
			t.Errorf("%s: no %s", text, box)
		}
		count := 0
		for y := range side {
			for x := range side {
				red, _, _, _ := want.At(x, y).RGBA()
				if dark[[2]int{x, y}] != (red == 0) {
					t.Fatalf("%s: module %d,%d differs", text, x, y)
				}
				if red == 0 {
					count++
				}
			}
		}
		if count != len(dark) {
			t.Errorf("%s: %d dark modules, want %d", text, len(dark), count)
		}
	}
}

func TestTextThatIsTooLongIsRefused(t *testing.T) {
	if _, err := qrcode.SVG(strings.Repeat("字", 2000)); !errors.Is(err, qrcode.ErrTooLong) {
		t.Errorf("got %v", err)
	}
}
