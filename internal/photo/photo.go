package photo

import (
	"path"
	"slices"
	"strings"
)

// Version names the way in which pictures are made. It is to be raised when the
// same picture gives other bytes.
const Version = 1

// Limits of what is taken in.
const (
	MaxPixels = 100_000_000 // of the picture as it comes
	MaxBytes  = 64 << 20    // of the file
	minSide   = 16          // in pixels: what is smaller is a speck, or counts readers
)

// Longest bounds the longer side of what is published, in pixels.
const Longest = 2400

// Widths are those in which photographs are published, in pixels, beside the
// largest. A column of text is about 700 CSS pixels wide.
func Widths() []int { return []int{480, 800, 1200, 1600} }

// Format is a kind of file that can be published.
type Format string

// The formats.
const (
	JPEG Format = "jpg"
	PNG  Format = "png"
	GIF  Format = "gif"
	WebP Format = "webp" // read, never written
	SVG  Format = "svg"
)

// Endings are the endings of file names that pictures may have, in order.
func Endings() []string { return []string{".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"} }

// formatOf is the format that the ending of a name promises.
func formatOf(name string) Format {
	switch ending := strings.ToLower(path.Ext(name)); ending {
	case ".jpg", ".jpeg":
		return JPEG
	case ".gif", ".png", ".svg", ".webp":
		return Format(ending[1:])
	}
	return ""
}

// Info is what is known of a picture before its pixels are read.
type Info struct {
	Format        Format
	Width, Height int  // in pixels, upright
	Animated      bool // moves; is published in its own size alone

	orientation int    // of Exif, 1 to 8
	profile     []byte // the colour profile to keep; nil for none
}

// Photographic reports whether a picture is of a format for photographs.
func (i Info) Photographic() bool { return i.Format == JPEG || i.Format == WebP }

// File is one file to publish.
type File struct {
	Format        Format
	Width, Height int
	Data          []byte
}

// Code names what is wrong with a picture.
type Code string

// What can be wrong with a picture. The words after "Args" are the names of the
// error's arguments.
const (
	Empty        Code = "empty"         // a file without a byte
	Broken       Code = "broken"        // damaged, or cut short. Args: error
	Foreign      Code = "foreign"       // no picture that browsers show. Args: is
	Mislabelled  Code = "mislabelled"   // of another format than its name says. Args: is, ending
	PrintColours Code = "print-colours" // a JPEG in CMYK
	Unsupported  Code = "unsupported"   // a rare kind of its format. Args: error
	TooLarge     Code = "too-large"     // more than MaxPixels. Args: width, height, limit
	TooHeavy     Code = "too-heavy"     // more than MaxBytes. Args: size, limit
	Tiny         Code = "tiny"          // a speck. Args: width, height
	MovingWebP   Code = "moving-webp"   // an animated WebP
	Active       Code = "active"        // an SVG with a script. Args: what, line
	Outward      Code = "outward"       // an SVG that asks for something outside itself. Args: what, line
	Sizeless     Code = "sizeless"      // an SVG that does not say how large it is
	Embedded     Code = "embedded"      // an SVG that holds a photograph with metadata. Args: what, line
)

// Error is why a picture cannot be published.
type Error struct {
	Code Code
	Args map[string]string
}

// Error implements error.
func (e *Error) Error() string {
	text := "picture is " + string(e.Code)
	if e.Args["error"] != "" {
		text += ": " + e.Args["error"]
	}
	return text
}

func fail(code Code, args ...string) error {
	e := &Error{Code: code, Args: map[string]string{}}
	for i := 0; i+1 < len(args); i += 2 {
		e.Args[args[i]] = args[i+1]
	}
	return e
}

func broken(what string) error { return fail(Broken, "error", what) }

// widths are those to publish of a picture, the largest first.
func (i Info) widths() []int {
	largest := i.Width
	switch {
	case i.Height > i.Width && i.Height <= 3*i.Width: // upright, but no long strip
		largest = min(largest, max(Longest*i.Width/i.Height, 1))
	default:
		largest = min(largest, Longest)
	}
	all := []int{largest}
	for _, width := range slices.Backward(Widths()) {
		if width*10 <= largest*9 {
			all = append(all, width)
		}
	}
	return all
}

// heightAt is the height that belongs to a width.
func (i Info) heightAt(width int) int { return max((i.Height*width+i.Width/2)/i.Width, 1) }
