package load

import (
	"strings"

	"zonepress/internal/source"
)

// explain says why a text is no YAML: by the slips that can be seen in its
// lines, and by the words of the library where those do not account for it.
func (f *file) explain(text string, err error) {
	line := breakLine(text)
	slips := slipsIn(text)
	f.tell(slips)
	if len(slips) > 0 && slips[0].line <= line {
		return
	}
	shown := f.line(line)
	start := len(shown) - len(strings.TrimLeft(shown, " \t"))
	message := err.Error()
	for _, s := range syntaxCodes {
		if strings.Contains(message, s.part) {
			if mark := strings.IndexAny(shown, s.marks); mark >= 0 {
				start = mark
			}
			f.fail(f.at(line, columnOf(shown, start)), s.code, nil)
			return
		}
	}
	if _, reason, ok := strings.Cut(message, ": line "); ok {
		_, message, _ = strings.Cut(reason, ": ")
	}
	f.fail(f.at(line, columnOf(shown, start)), "yaml-syntax", source.Args{"reason": strings.TrimPrefix(message, "yaml: ")})
}

// syntaxCodes turn the words of the library into codes; the first that fits
// counts. The place is that of the first of the marks in the line, or of the
// line's beginning.
var syntaxCodes = []struct{ part, code, marks string }{
	{"mapping values are not allowed", "yaml-nested", ""},
	{"expected ':'", "yaml-no-colon", ""},
	{"expected key", "yaml-indent", ""},
	{"expected '-'", "yaml-indent", ""},
	{"block sequence entries are not allowed", "yaml-indent", ""},
	{"expected ',' or", "yaml-bracket", "[{"},
	{"expected node content", "yaml-bracket", "[{]}"},
	{"unexpected end of stream", "yaml-quote-open", `"'`},
	{"unexpected document indicator", "yaml-quote-open", `"'`},
	{"escape", "yaml-escape", `\`},
	{"tab character", "yaml-tab", "\t"},
	{"cannot start any token", "yaml-character", "%@`\t|>"},
	{"anchor", "yaml-character", "*&"},
}

const (
	// lookAhead is how many lines a bracket or a quoted text may reasonably run on.
	lookAhead = 40
	// mostClosed is how many of those breakLine passes by before it gives up.
	mostClosed = 20
)

// breakLine is the line at which a text stops being YAML: the one after its
// longest beginning that is. The library's own line is that of the thing which
// it was reading at the time, often far above.
func breakLine(text string) int {
	ends := lineEnds(text)
	isYAML := func(lines int) bool {
		if lines == 0 {
			return true
		}
		_, err := parseYAML(text[:ends[lines-1]])
		return err == nil
	}
	good, bad := 0, 0
	for range mostClosed {
		bad = len(ends)
		for bad-good > 1 {
			if middle := (good + bad) / 2; isYAML(middle) {
				good = middle
			} else {
				bad = middle
			}
		}
		// What breaks here may be whole again a few lines on, where a bracket closes.
		closes := 0
		for ahead := bad + 1; ahead < min(bad+lookAhead, len(ends)) && closes == 0; ahead++ {
			if isYAML(ahead) {
				closes = ahead
			}
		}
		if closes == 0 {
			break
		}
		good = closes
	}
	return max(bad, 1)
}

// lineEnds are the offsets behind the lines of a text.
func lineEnds(text string) []int {
	var ends []int
	for i := 0; i < len(text); {
		end := strings.IndexByte(text[i:], '\n')
		if end < 0 {
			return append(ends, len(text))
		}
		i += end + 1
		ends = append(ends, i)
	}
	return ends
}
