package photo

import (
	"encoding/base64"
	"encoding/xml"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// cssEscape is a character of CSS by its number or behind a backslash (CSS
// Syntax 3, 4.3.7).
var cssEscape = regexp.MustCompile(`\\([0-9a-fA-F]{1,6})\s?|\\(.)`)

// css refuses a style, or a value that may hold one, which asks for something
// outside the file.
func (d *drawing) css(text string) error {
	text = strings.ToLower(cssEscape.ReplaceAllStringFunc(text, func(escape string) string {
		if number, err := strconv.ParseUint(strings.TrimSpace(escape[1:]), 16, 32); err == nil {
			return string(rune(number))
		}
		return escape[1:]
	}))
	switch {
	case strings.Contains(text, "@import"):
		return d.refuse(Outward, "@import")
	case strings.Contains(text, "javascript:"), strings.Contains(text, "expression("):
		return d.refuse(Active, "javascript:")
	case strings.Contains(text, "src("), strings.Contains(text, "image-set("):
		return d.refuse(Outward, "src()")
	}
	for {
		_, after, found := strings.Cut(text, "url(")
		if !found {
			return nil
		}
		target, rest, _ := strings.Cut(after, ")")
		text = rest
		if target = strings.Trim(target, " \t\r\n'\""); !strings.HasPrefix(target, "#") && !strings.HasPrefix(target, "data:font/") {
			return d.refuse(Outward, "url("+short(target)+")")
		}
	}
}

// embedded refuses a target that does not stand in the file itself. A picture
// that does must have no metadata.
func (d *drawing) embedded(target string) error {
	kind, body, found := strings.Cut(target, ";base64,")
	name, ok := embeddable[strings.ToLower(kind)]
	if !found || !ok {
		if strings.HasPrefix(strings.ToLower(target), "javascript:") {
			return d.refuse(Active, short(target))
		}
		return d.refuse(Outward, short(target))
	}
	blanks := strings.NewReplacer(" ", "", "\n", "", "\r", "", "\t", "")
	data, err := base64.StdEncoding.DecodeString(blanks.Replace(body))
	if err != nil || len(data) == 0 {
		return broken("a picture in the drawing: no base64")
	}
	info, err := Inspect(name, data)
	if err != nil {
		return broken("a picture in the drawing: " + err.Error())
	}
	if info.bears(data) {
		return d.refuse(Embedded, kind)
	}
	return nil
}

// embeddable are the kinds of picture that may stand in a drawing, with a name
// that such a file would have.
var embeddable = map[string]string{
	"data:image/png": "a.png", "data:image/jpeg": "a.jpg", "data:image/jpg": "a.jpg", "data:image/gif": "a.gif",
}

// bears reports whether a picture bears metadata.
func (i Info) bears(data []byte) bool {
	switch i.Format {
	case JPEG:
		j, err := scanJPEG(data)
		return err != nil || len(j.strip(nil)) < len(data) && (j.has(markerAPP0+1) || j.has(markerAPP13) || j.has(markerCOM) || hasMetadata(data))
	case PNG:
		chunks, err := scanPNG(data)
		return err != nil || slices.ContainsFunc(chunks, func(c chunk) bool {
			return c.name != "pHYs" && c.name != "iCCP" && !slices.Contains(shown, c.name)
		})
	}
	out, _, err := stripGIF(data)
	return err != nil || len(out) != len(data)
}

// short is the beginning of a target, to be quoted.
func short(target string) string {
	const longest = 40
	if runes := []rune(target); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return target
}

// withoutForeign is a start tag without the attributes of other namespaces and
// without the names of those namespaces.
func withoutForeign(raw []byte, attributes []xml.Attr) []byte {
	if !slices.ContainsFunc(attributes, foreign) {
		return raw
	}
	tag := string(raw)
	end := strings.IndexAny(tag, " \t\r\n/>")
	out := tag[:end]
	for _, a := range attributes {
		rest := tag[end:]
		value := strings.IndexAny(rest, "\"'") // names and blanks hold no quotes
		length := value + 2 + strings.IndexByte(rest[value+1:], rest[value])
		if !foreign(a) {
			out += rest[:length]
		}
		end += length
	}
	return []byte(out + tag[end:])
}

// foreign reports whether an attribute is of another namespace, or names one.
func foreign(a xml.Attr) bool {
	if a.Name.Space == "xmlns" {
		return a.Value != svgSpace && a.Value != xlinkSpace
	}
	return !slices.Contains([]string{"", svgSpace, xlinkSpace, xmlSpace, "xml"}, a.Name.Space)
}
