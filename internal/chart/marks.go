package chart

import (
	"cmp"
	"slices"
	"strings"
)

// markParts is a drawing taken apart for readers who reach its marks one by
// one: the marks in reading order, and what is drawn behind and before them.
type markParts struct{ behind, marks, before []op }

// takeApart sorts the ops of a laid out chart. What is drawn between marks
// (labels of rows, connectors) lies beside them, so it may as well go first.
func (l *layout) takeApart() markParts {
	var p markParts
	var marks [][]op
	for i := 0; i < len(l.ops); i++ {
		if l.ops[i].kind != kindBegin {
			p.before = append(p.before, l.ops[i])
			continue
		}
		p.behind, p.before = append(p.behind, p.before...), p.before[:0]
		end := i
		for l.ops[end].kind != kindEnd {
			end++
		}
		marks = append(marks, l.ops[i:end+1])
		i = end
	}
	marks = append(marks, l.undrawn(marks)...)
	slices.SortStableFunc(marks, func(a, b []op) int { return l.readingOrder(&a[0], &b[0]) })
	p.marks = slices.Concat(marks...)
	return p
}

// readingOrder goes along a line before it takes up the next one, and through
// all series of a category before the next category in every other form.
func (l *layout) readingOrder(a, b *op) int {
	if l.s.Form == Line {
		return cmp.Or(cmp.Compare(a.y, b.y), cmp.Compare(a.x, b.x))
	}
	return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y))
}

// undrawn are empty marks of the points that a form leaves out because they are
// missing: those who hear the drawing are told of them.
func (l *layout) undrawn(drawn [][]op) [][]op {
	type place struct{ category, series int }
	known := make(map[place]bool, len(drawn))
	for _, mark := range drawn {
		known[place{mark[0].x, mark[0].y}] = true
	}
	var marks [][]op
	for i := range l.s.Categories {
		for j := range l.s.Series {
			if !known[place{i, j}] {
				name := l.name(i, j)
				marks = append(marks, []op{{kind: kindBegin, x: i, y: j, text: name}, {kind: kindEnd}})
			}
		}
	}
	return marks
}

// playMarks draws a chart as a group of named marks; all else is for the eye.
func (l *layout) playMarks(v *svgRenderer) {
	p := l.takeApart()
	l.playHidden(v, p.behind)
	l.playing(v, p.marks)
	l.playHidden(v, p.before)
}

func (l *layout) playHidden(v *svgRenderer, ops []op) {
	if len(ops) == 0 {
		return
	}
	v.buf = append(v.buf, `<g aria-hidden="true">`...)
	l.playing(v, ops)
	v.end()
}

// openGroup writes the start tag of a drawing whose marks are reached one by one.
// Its name is an attribute: browsers show a title element at the pointer,
// wherever in the drawing that is.
func (v *svgRenderer) openGroup(s *Spec, d *sheet) {
	v.buf = append(v.buf, "<svg"...)
	if s.Lang != "" {
		v.buf = appendAttr(v.buf, "lang", s.Lang)
	}
	v.buf = append(v.buf, ` class="zc" role="group"`...)
	v.buf = appendAttr(v.buf, "aria-label", s.Title)
	summary := s.summary()
	if summary != "" {
		v.buf = appendAttr(v.buf, "aria-describedby", s.ID+"-desc")
	}
	v.extent(d)
	v.named("desc", s.ID, summary)
}

// summary says what the marks of a drawing have in common.
func (s *Spec) summary() string {
	if s.Subtitle == "" || s.Unit == "" {
		return s.Subtitle + s.Unit
	}
	if strings.HasPrefix(s.Lang, "zh") {
		return s.Subtitle + "；" + s.Unit
	}
	return s.Subtitle + "; " + s.Unit
}
