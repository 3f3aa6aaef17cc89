package markdown

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// findLeftovers reports marks that stayed in the text although they were
// plainly meant as syntax. goldmark leaves a text in several nodes; t is looked
// at with those that follow it without a gap, once for all of them.
func (f *findings) findLeftovers(t *ast.Text) {
	if t.IsRaw() || continues(t.PreviousSibling(), t) {
		return
	}
	last := t
	for next, ok := t.NextSibling().(*ast.Text); ok && continues(last, next); next, ok = last.NextSibling().(*ast.Text) {
		last = next
	}
	start := t.Segment.Start
	run := f.src[start:last.Segment.Stop]
	if i := find(run, "**"); i >= 0 {
		f.fault(CodeStrayEmphasis, start+i, "text", excerpt(run[i:]))
	}
	if i := find(run, "[^"); i >= 0 {
		if end := bytes.IndexByte(run[i:], ']'); end > len("[^") {
			f.fault(CodeUnknownFootnote, start+i, "label", excerpt(run[i+len("[^"):i+end]))
		}
	}
	for _, opening := range [...]string{"[@", "[＠"} {
		if i := find(run, opening); i >= 0 {
			f.fault(CodeBrokenReference, start+i, "text", excerpt(run[i:]))
		}
	}
	if i := find(run, "]("); !f.findBrokenTargets(run, start) && !f.findBrokenImage(run, start) && i >= 0 {
		f.fault(CodeBrokenReference, start+i, "text", excerpt(run[i:]))
	}
	f.findBrokenHeading(run, start)
}

// findBrokenImage reports what was meant as a picture: the marks of one, and
// behind them the ending of its file. It tells whether there was any.
func (f *findings) findBrokenImage(run []byte, start int) bool {
	for _, opening := range [...]string{"![", "！[", "!［", "！［", "!【", "！【"} {
		if i := find(run, opening); i >= 0 && namesPicture(run[i:]) {
			f.fault(CodeBrokenImage, start+i, "text", excerpt(run[i:]))
			return true
		}
	}
	return false
}

// pictureEndings are those of the names of picture files, also of kinds that
// cannot be published: they tell what was meant.
var pictureEndings = []string{".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".avif"}

// isPicture reports whether a destination ends like the name of a picture.
func isPicture(target string) bool {
	target = strings.ToLower(target)
	return slices.ContainsFunc(pictureEndings, func(ending string) bool { return strings.HasSuffix(target, ending) })
}

// namesPicture reports whether a text names a picture somewhere.
func namesPicture(text []byte) bool {
	text = bytes.ToLower(text)
	return slices.ContainsFunc(pictureEndings, func(ending string) bool { return bytes.Contains(text, []byte(ending)) })
}

// findBrokenHeading reports a line that begins with the marks of a heading and
// is none, because no space follows them.
func (f *findings) findBrokenHeading(run []byte, start int) {
	if start > 0 && f.src[start-1] != '\n' {
		return
	}
	words := bytes.TrimLeft(run, "#＃")
	marks := run[:len(run)-len(words)]
	count := utf8.RuneCount(marks)
	if len(words) == 0 || count == 0 || count > 6 || words[0] == ' ' && marks[0] == '#' {
		return
	}
	if next, _ := utf8.DecodeRune(bytes.TrimLeft(words, " ")); count > 1 || unicode.Is(unicode.Han, next) {
		f.fault(CodeBrokenHeading, start, "text", excerpt(run))
	}
}

// continues reports whether b follows the text a without a gap.
func continues(a ast.Node, b *ast.Text) bool {
	t, ok := a.(*ast.Text)
	return ok && !t.IsRaw() && !t.SoftLineBreak() && !t.HardLineBreak() && t.Segment.Stop == b.Segment.Start
}

// find gives the first place of mark in run that no backslash escapes, or -1.
func find(run []byte, mark string) int {
	from := 0
	for {
		i := bytes.Index(run[from:], []byte(mark))
		if i < 0 {
			return -1
		}
		if i += from; i == 0 || run[i-1] != '\\' {
			return i
		}
		from = i + len(mark)
	}
}

// findOpenFence reports a block of code that runs on to the end of the source.
// goldmark gives the place of its lines alone, which begin behind the fence.
func (f *findings) findOpenFence(n *ast.FencedCodeBlock) {
	lines := n.Lines()
	if lines.Len() == 0 || len(bytes.TrimSpace(f.src[lines.At(lines.Len()-1).Stop:])) > 0 {
		return
	}
	fence := bytes.TrimRight(f.src[:lines.At(0).Start], " \t\n")
	f.fault(CodeOpenFence, bytes.LastIndexByte(fence, '\n')+1)
}

// findBrokenTargets reports "](fig:…" in the text, with the brackets and the
// colon of a Chinese keyboard too, and "fig:name" wherever it stands. It tells
// whether there was any.
func (f *findings) findBrokenTargets(run []byte, start int) (found bool) {
	for _, scheme := range [...]string{schemeFigure, schemeChart, schemePage} {
		rest := run
		for {
			i := bytes.Index(rest, []byte(scheme))
			if i < 0 {
				break
			}
			at := len(run) - len(rest) + i
			rest = rest[i+len(scheme):]
			name, plain := bytes.CutPrefix(rest, []byte(":"))
			name, wide := bytes.CutPrefix(name, []byte("："))
			if (plain || wide) && (opensTarget(run[:at]) || beginsWord(name) && !endsWord(run[:at])) {
				f.fault(CodeBrokenReference, start+at, "text", excerpt(run[at:]))
				found = true
				break
			}
		}
	}
	return found
}

func beginsWord(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return unicode.IsLetter(r)
}

func endsWord(b []byte) bool {
	r, _ := utf8.DecodeLastRune(b)
	return r < utf8.RuneSelf && unicode.IsLetter(r)
}

// opensTarget reports whether before ends like the "](" of a link.
func opensTarget(before []byte) bool {
	before = bytes.TrimRight(before, " \t<《")
	for _, paren := range [...]string{"(", "（"} {
		inner, ok := bytes.CutSuffix(before, []byte(paren))
		if !ok {
			continue
		}
		inner = bytes.TrimRight(inner, " \t")
		for _, bracket := range [...]string{"]", "］", "】"} {
			if bytes.HasSuffix(inner, []byte(bracket)) {
				return true
			}
		}
	}
	return false
}

// compareFaults orders faults by place, then code, then words, so that one
// source always gives one list.
func compareFaults(a, b Fault) int {
	return cmp.Or(cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Args["label"], b.Args["label"]))
}
