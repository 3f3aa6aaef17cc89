package load

import (
	"strings"

	"zonepress/internal/source"
)

// fence stands before and after the front matter.
const fence = "---"

// split divides a page into its front matter, as YAML with the lines of the
// file, and its body. Either is empty where it is missing, after saying so.
func (f *file) split() (front string, body source.At[string]) {
	first, rest, _ := strings.Cut(f.text, "\n")
	if strings.TrimRight(first, " \t") != fence {
		f.fail(f.at(1, 1), "front-missing", nil)
		return "", f.bodyFrom(1, f.text)
	}
	number, lookalike := 1, 0
	for text := rest; text != ""; {
		var line string
		number++
		line, text, _ = strings.Cut(text, "\n")
		if strings.TrimRight(line, " \t") == fence {
			front = rest[:len(rest)-len(text)]
			return "\n" + front[:strings.LastIndex(strings.TrimRight(front, "\n"), fence)], f.bodyFrom(number+1, text)
		}
		if lookalike == 0 && line != "" && strings.Trim(line, "-—－–―─ \t") == "" {
			lookalike = number
		}
	}
	f.loader.lose(f.name) // where the body begins is not known, nor which headings it has
	if lookalike > 0 {
		f.fail(f.at(lookalike, 1), "front-dashes", nil)
	} else {
		f.fail(f.at(1, 1), "front-open", nil)
	}
	return "", source.At[string]{}
}

// bodyFrom is the text from a line on; nothing where it is blank.
func (f *file) bodyFrom(line int, text string) source.At[string] {
	if strings.TrimSpace(text) == "" {
		return source.At[string]{}
	}
	return source.At[string]{Value: text, Pos: f.at(line, 1)}
}
