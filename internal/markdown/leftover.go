package markdown

import (
	"bytes"
	"cmp"

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
	if i := find(run, "[@"); i >= 0 {
		f.fault(CodeBrokenReference, start+i, "text", excerpt(run[i:]))
	}
	f.findBrokenTargets(run, start)
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

// findBrokenTargets reports "](fig:…" in the text, with the brackets and the
// colon of a Chinese keyboard too.
func (f *findings) findBrokenTargets(run []byte, start int) {
	for _, scheme := range [...]string{schemeFigure, schemeChart, schemePage} {
		rest := run
		for {
			i := bytes.Index(rest, []byte(scheme))
			if i < 0 {
				break
			}
			at := len(run) - len(rest) + i
			rest = rest[i+len(scheme):]
			if (bytes.HasPrefix(rest, []byte(":")) || bytes.HasPrefix(rest, []byte("："))) && opensTarget(run[:at]) {
				f.fault(CodeBrokenReference, start+at, "text", excerpt(run[at:]))
				break
			}
		}
	}
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
