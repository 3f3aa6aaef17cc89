package chart

// stackedChart draws one horizontal bar a category, its parts end to end.
func (l *layout) stackedChart() error {
	l.seriesLegend()
	most := largest(l.s)
	if most == 0 {
		most = 1
	}
	longest := l.longestStack(most)
	thick, gap, under := 28.0, 16.0, 0.0
	if len(l.s.Categories) == 1 {
		thick = 40
	}
	width := l.right - l.left
	if l.partsOverflow(most, longest, width*0.7) {
		under = 19
	}
	r, err := l.newRows(thick, leastBar, under, gap, tickHeight)
	if err != nil {
		return err
	}
	thick = r.body - under
	sc := scale{r.x0, (r.x1 - r.x0) / longest}
	top := l.y
	first, y := len(l.ops), top
	for i := range l.s.Categories {
		marks := r.label(i, y)
		at := 0.0
		for j := range l.s.Series {
			pt := &l.s.Series[j].Points[i]
			if pt.Missing {
				continue
			}
			next := at + pt.Value/most
			r.part(i, j, sc.at(at), sc.at(next), marks, thick)
			at = next
		}
		y += r.height(i) + r.gap
	}
	l.bars = append(l.bars, bar{to: longest})
	r.valueAxis(sc, most, top, first)
	return nil
}

// longestStack is the greatest sum of a category, in shares of most, at least 1.
func (l *layout) longestStack(most float64) float64 {
	longest := 0.0
	for i := range l.s.Categories {
		sum := 0.0
		for j := range l.s.Series {
			if pt := &l.s.Series[j].Points[i]; !pt.Missing {
				sum += pt.Value / most
			}
		}
		longest = max(longest, sum)
	}
	if longest == 0 {
		return 1
	}
	return longest
}

// partsOverflow reports whether a label will not fit into its part of a bar
// when the longest bar has a width.
func (l *layout) partsOverflow(most, longest, width float64) bool {
	for j := range l.s.Series {
		for i := range l.s.Series[j].Points {
			pt := &l.s.Series[j].Points[i]
			if !pt.Missing && pt.Value > 0 && pt.Label != "" &&
				(j >= hues || l.room(pt.Label, bodySize)+8 > pt.Value/most/longest*width) {
				return true
			}
		}
	}
	return false
}

// part draws a part of a bar between x0 and x1, with its label inside it or, where
// it does not fit, below it.
func (r *rows) part(category, series int, x0, x1, y, thick float64) {
	r.mark(category, series)
	defer r.end()
	pt := &r.s.Series[series].Points[category]
	width := x1 - x0
	if pt.Value > 0 {
		seam := min(1, width/2) // of the ground, between the parts
		r.rect(fillOf(series), x0, y, max(width-seam, 0.5), thick)
		if series >= hues {
			r.hatch(x0, y, max(width-seam, 0.5), thick)
		}
		if pt.AtLeast && width > 2*arrow {
			r.openMark(series, x1-arrow, y, thick)
		}
	}
	if pt.Label == "" {
		return
	}
	middle := (x0 + x1) / 2
	if series < hues && r.room(pt.Label, bodySize)+8 <= width {
		r.text(onOf(series), bodySize, middle, y+thick/2+bodySize*0.36, anchorMiddle, pt.Label)
		return
	}
	label := r.shorten(pt.Label, smallSize, r.x1-r.x0)
	half := r.room(label, smallSize) / 2
	middle = max(r.x0+half, min(middle, r.x1-half))
	if below := y + thick + 14; r.apart(r.textBox(label, smallSize, middle, below, anchorMiddle)) {
		r.text(roleQuiet, smallSize, middle, below, anchorMiddle, label)
	}
}

// openMark cuts a chevron of the ground out of the end of a part that is a
// lower bound.
func (l *layout) openMark(series int, x, y, thick float64) {
	tip := min(5, thick/3)
	l.polygon(roleGround, x, y, x+2, y, x+2+tip, y+thick/2, x+2, y+thick, x, y+thick, x+tip, y+thick/2)
}
