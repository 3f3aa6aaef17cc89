package load

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/source"
)

// file is a file of the site as text: UTF-8 without a byte order mark, its
// lines ended by "\n". What is wrong with it is collected in it, and handed on
// when it is closed, so that files can be read at the same time.
type file struct {
	loader *loader
	name   string
	text   string
	starts []int // where each line begins in text; filled when first asked
	found  []source.Problem
}

// open reads a file as text. Where it cannot, it says why and returns nil.
func (l *loader) open(name string) *file {
	raw, err := fs.ReadFile(l.fsys, name)
	if err != nil {
		l.fail(source.Pos{File: name}, "unreadable", source.Args{"reason": reason(err)})
		l.lose(name)
		return nil
	}
	f := &file{loader: l, name: name, text: string(bytes.TrimPrefix(raw, []byte("\uFEFF")))}
	if strings.IndexByte(f.text, '\r') >= 0 {
		f.text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(f.text)
	}
	switch {
	case !utf8.ValidString(f.text):
		f.fail(f.place(invalidByte(f.text)), "not-utf8", nil)
	case strings.TrimSpace(f.text) == "":
		f.fail(f.at(1, 1), "file-empty", nil)
	case f.checkCharacters():
		return f
	}
	f.abandon()
	return nil
}

// reason is why a file cannot be read, without the name that its place gives anyway.
func reason(err error) string {
	if pathError, ok := errors.AsType[*fs.PathError](err); ok {
		return pathError.Err.Error()
	}
	return err.Error()
}

// invalidByte is the offset of the first byte of text that is not UTF-8.
func invalidByte(text string) int {
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return i
		}
	}
	return len(text)
}

// checkCharacters looks for characters that nobody sees and nobody means, and
// names the first of each line. It reports whether the text can be read all the
// same.
func (f *file) checkCharacters() bool {
	readable := true
	for i := 0; i < len(f.text); i++ {
		if b := f.text[i]; b >= 0x20 && b < 0x7F || b == '\n' || b == '\t' || b >= 0x80 && !leadsHidden(b) {
			continue
		}
		r, _ := utf8.DecodeRuneInString(f.text[i:])
		report := f.warn
		switch {
		case breaksText(r):
			report = f.fail
			readable = false
		case !isInvisible(r):
			continue
		}
		report(f.place(i), "hidden-character", source.Args{"character": fmt.Sprintf("U+%04X", r)})
		i += len(f.rest(i)) - 1
	}
	return readable
}

// leadsHidden reports whether a byte begins one of the characters that
// breaksText and isInvisible know.
func leadsHidden(b byte) bool { return b == 0xC2 || b == 0xE2 || b == 0xEF }

// breaksText reports whether r is a control character, or ends a line for YAML
// and for nobody else.
func breaksText(r rune) bool {
	return r < 0x20 || r >= 0x7F && r < 0xA0 || r == '\u2028' || r == '\u2029' || r == '\uFFFE' || r == '\uFFFF'
}

// isInvisible reports whether r has no width, or turns the direction of writing.
func isInvisible(r rune) bool {
	return r == '\u200B' || r == '\u200E' || r == '\u200F' || r == '\uFEFF' ||
		r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

// abandon closes a file of which nothing could be understood.
func (f *file) abandon() {
	f.loader.lose(f.name)
	f.close()
}

// close hands on what is wrong with the file.
func (f *file) close() {
	if len(f.found) > 0 {
		f.loader.problems.Add(f.found...)
	}
}

// errors counts what has been found that stops a build.
func (f *file) errors() int {
	count := 0
	for _, p := range f.found {
		if p.Severity == source.SeverityError {
			count++
		}
	}
	return count
}

func (f *file) fail(pos source.Pos, code string, args source.Args) {
	f.found = append(f.found, source.Error(pos, code, args))
}

func (f *file) warn(pos source.Pos, code string, args source.Args) {
	f.found = append(f.found, source.Warning(pos, code, args))
}

func (f *file) note(pos source.Pos, code string, args source.Args) {
	f.found = append(f.found, source.Note(pos, code, args))
}

// at is a place in the file.
func (f *file) at(line, column int) source.Pos {
	return source.Pos{File: f.name, Line: line, Column: column}
}

// place is where a byte of the text stands.
func (f *file) place(offset int) source.Pos {
	f.findLines()
	number, exact := slices.BinarySearch(f.starts, offset)
	if !exact {
		number--
	}
	return f.at(number+1, utf8.RuneCountInString(f.text[f.starts[number]:offset])+1)
}

// line returns a line without its end, counted from 1; "" beyond the last.
func (f *file) line(number int) string {
	f.findLines()
	if number < 1 || number > len(f.starts) {
		return ""
	}
	return f.rest(f.starts[number-1])
}

// rest is the text from offset to the end of its line.
func (f *file) rest(offset int) string {
	line, _, _ := strings.Cut(f.text[offset:], "\n")
	return line
}

func (f *file) findLines() {
	if f.starts != nil {
		return
	}
	f.starts = []int{0}
	for i := 0; i < len(f.text); i++ {
		if f.text[i] == '\n' {
			f.starts = append(f.starts, i+1)
		}
	}
}
