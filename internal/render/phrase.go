package render

import (
	"html/template"
	"strings"
)

// phraseEnds are the marks after which a Chinese title may well go on in the
// next line.
const phraseEnds = "：，；。！？"

// phrases sets each phrase of a title in an element of its own, which style
// sheets keep in one line where there is room: Chinese may break between any
// two characters, and titles read badly when they do. The marks of elements that
// span phrases are left alone, and so are titles of one phrase.
func phrases(title template.HTML) template.HTML {
	var parts []string
	depth, start, tag := 0, 0, false
	for i, c := range title {
		switch {
		case c == '<':
			tag = true
			if strings.HasPrefix(string(title[i:]), "</") {
				depth--
			} else {
				depth++
			}
		case c == '>':
			tag = false
		case !tag && depth == 0 && strings.ContainsRune(phraseEnds, c):
			end := i + len(string(c))
			parts, start = append(parts, string(title[start:end])), end
		}
	}
	if start < len(title) {
		parts = append(parts, string(title[start:]))
	}
	if len(parts) < 2 {
		return title
	}
	return template.HTML(`<span class="phrase">` + strings.Join(parts, `</span><span class="phrase">`) + `</span>`)
}
