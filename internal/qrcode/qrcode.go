// Package qrcode draws QR codes (ISO/IEC 18004) as SVG, so that paper can lead
// back to an address.
package qrcode

import (
	"errors"
	"image/color"
	"strconv"
	"strings"

	"github.com/boombuler/barcode"
	"github.com/boombuler/barcode/qr"
)

// ErrTooLong is a text that no QR code holds.
var ErrTooLong = errors.New("the text is too long for a QR code")

// quietZone is the white border that scanners need, in modules.
const quietZone = 4

// SVG draws a text as a QR code of error correction level M: 15 % of it may be
// soiled. The drawing has a view box of one unit a module and no size, ids or
// styles; it is black on white whatever stands around it. Beside it must stand
// what it says, since it is hidden from screen readers.
func SVG(text string) (string, error) {
	code, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return "", ErrTooLong
	}
	size := strconv.Itoa(code.Bounds().Dx() + 2*quietZone)
	var b strings.Builder
	b.WriteString(`<svg viewBox="0 0 ` + size + " " + size + `" shape-rendering="crispEdges" aria-hidden="true">`)
	b.WriteString(`<path fill="#fff" d="M0 0h` + size + "v" + size + "H0z\"/>")
	b.WriteString(`<path fill="#000" d="` + outline(code) + "\"/></svg>")
	return b.String(), nil
}

// outline is the path of the dark modules: a bar for each run of them in a row.
func outline(code barcode.Barcode) string {
	var b strings.Builder
	side := code.Bounds().Dx()
	for y := range side {
		for x := 0; x < side; x++ {
			from := x
			for x < side && code.At(x, y) == color.Color(color.Black) {
				x++
			}
			if x > from {
				length := strconv.Itoa(x - from)
				b.WriteString("M" + strconv.Itoa(from+quietZone) + " " + strconv.Itoa(y+quietZone) + "h" + length + "v1h-" + length + "z")
			}
		}
	}
	return b.String()
}
