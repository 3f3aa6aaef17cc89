package render

import (
	"bytes"
	"html/template"
	"math"
	"regexp"
	"strconv"

	"golang.org/x/text/width"
)

// The measures of an embedded page, in CSS pixels, as its style sheet
// (assets/embed) sets them.
const (
	embedFrame   = 34 // left and right of the text: padding and border
	embedEdges   = 31 // above and below it
	embedGap     = 3.2
	titleSize    = 17
	titleLine    = 24.65
	textSize     = 14
	textLine     = 21
	numberLine   = 60
	drawingGap   = 9.6
	footerRule   = 17
	wideFrom     = 672 // from where on the wide drawing is shown
	narrowMost   = 320 // how wide the drawings are at most
	wideMost     = 720
	unknownDrawn = 360 // height of a drawing that does not say it
)

// embedWidths are the widths of the frames in which all of an embedded page is
// seen without scrolling: from a small phone on, where lines are shortest, to
// where drawings are largest.
var embedWidths = [...]float64{320, 390, 480, wideFrom, wideMost + embedFrame}

// height is how high a frame has to be for the page to fit into it at every
// width. Frames are as high as their code says: a page in a frame cannot tell
// the page around it how high it became unless scripts of both agree.
func (v embedPage) height() int {
	most := 0.0
	for _, window := range embedWidths {
		most = max(most, v.heightAt(window))
	}
	return int(math.Ceil(most))
}

func (v embedPage) heightAt(window float64) float64 {
	inner := window - embedFrame
	line := func(text string) float64 {
		if text == "" {
			return 0
		}
		return embedGap + lineCount(text, textSize, inner)*textLine
	}
	height := embedEdges + lineCount(v.Title, titleSize, inner)*titleLine + line(v.Subtitle) + line(v.When+" · "+v.Status) +
		footerRule + line(v.edition.words.word("source")+v.edition.words.word("colon")+v.Source) + line(v.To.Text+" · "+v.Release)
	if v.Number != nil {
		height += embedGap + numberLine
	}
	switch {
	case v.Wide != "" && (window >= wideFrom || v.Narrow == ""):
		height += drawingGap + drawnHeight(v.Wide, min(inner, wideMost))
	case v.Narrow != "":
		height += drawingGap + drawnHeight(v.Narrow, min(inner, narrowMost))
	}
	return height
}

// lineCount is how many lines a text takes at most: Chinese characters are as wide
// as the font's size, other letters little more than half of it, and a line
// breaks a word before its end.
func lineCount(text string, size, inner float64) float64 {
	total := 0.0
	for _, c := range text {
		switch width.LookupRune(c).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
			total += size
		default:
			total += 0.56 * size
		}
	}
	return math.Ceil(total * 1.05 / inner)
}

// viewBox is where an SVG element says how wide and high it is drawn.
var viewBox = regexp.MustCompile(`viewBox="0 0 ([0-9.]+) ([0-9.]+)"`)

// drawnHeight is how high a drawing is where it is so wide.
func drawnHeight(svg template.HTML, wide float64) float64 {
	head, _, _ := bytes.Cut([]byte(svg), []byte(">"))
	m := viewBox.FindSubmatch(head)
	if m == nil {
		return unknownDrawn
	}
	w, wErr := strconv.ParseFloat(string(m[1]), 64)
	h, hErr := strconv.ParseFloat(string(m[2]), 64)
	if wErr != nil || hErr != nil || w == 0 {
		return unknownDrawn
	}
	return h * wide / w
}
