package chart

import "math"

// The rows of a progress chart are these series.
const (
	seriesBase = iota
	seriesNow
	seriesTarget
)

// track is a row of a progress chart: places in pixels from base to target.
type track struct {
	base, now, target float64
	hasNow, hasTarget bool
	back              bool // moved away from the target
}

const (
	trackBody  = 52.0 // height of a track with the labels above and below it
	leastTrack = 48.0 // below which its three lines would run into each other
	trackEdge  = 9.0  // kept free at both ends for markers
)

// progressChart draws for each category a track from base (left) to target
// (right), on a scale of its own, filled to where things stand now. A target
// below its base is on the right all the same: right is the way to go.
func (l *layout) progressChart() error {
	l.progressLegend()
	r, err := l.newRows(trackBody, leastTrack, 0, 14, 0)
	if err != nil {
		return err
	}
	y := l.y
	for i := range l.s.Categories {
		marks := r.label(i, y)
		l.track(i, r.tracks(i), r.x0, r.x1, marks+(r.body-trackBody)/2)
		y += r.height(i) + r.gap
	}
	l.y = y - r.gap
	return nil
}

func (l *layout) progressLegend() {
	s := l.s.Series
	l.legend([]key{
		{fill: roleBase, shape: shapeHollow, name: s[seriesBase].Name},
		{fill: roleUp, shape: shapeDisc, name: s[seriesNow].Name},
		{fill: roleTotal, shape: shapeBar, name: s[seriesTarget].Name},
	})
}

// tracks places the three points of row i. Where the target is not known, the
// way is open: now stands half way. Where it equals the base, there is no way to
// go, only a level to keep, drawn in the middle.
func (r *rows) tracks(i int) track {
	s := r.s.Series
	base, now, target := &s[seriesBase].Points[i], &s[seriesNow].Points[i], &s[seriesTarget].Points[i]
	t := track{hasNow: !now.Missing, hasTarget: !target.Missing}
	from := 0.0 // an unknown base is zero
	if !base.Missing {
		from = base.Value
	}
	share := 0.0 // of the way
	switch {
	case !t.hasTarget:
		share = 0.5
	case target.Value != from:
		share = now.Value/(target.Value-from) - from/(target.Value-from)
	default:
		return r.flat(t, from, now.Value)
	}
	if !t.hasNow {
		share = 0
	}
	// More than twice the way, or half of it backward, is shown as that much.
	share = max(-0.5, min(share, 2))
	t.back = share < 0
	low, high := min(0, share), max(1, share)
	left, width := r.x0+trackEdge, r.x1-r.x0-2*trackEdge
	at := func(v float64) float64 { return left + (v-low)/(high-low)*width }
	t.base, t.now, t.target = at(0), at(share), at(1)
	return t
}

// flat places a row whose target is its base.
func (r *rows) flat(t track, base, now float64) track {
	middle := (r.x0 + r.x1) / 2
	t.base, t.now, t.target = middle, middle, middle
	if t.hasNow && now != base {
		t.now += math.Copysign((r.x1-r.x0)*0.3, now-base)
		t.back = now < base
	}
	return t
}

// track draws row i.
func (l *layout) track(i int, t track, x0, x1, y float64) {
	const half = 5.0
	middle := y + 25
	end := t.target
	switch {
	case t.hasTarget && t.base == t.target:
		l.rect(roleTrack, x0+trackEdge, middle-half, x1-x0-2*trackEdge, 2*half)
	case t.hasTarget:
		l.rect(roleTrack, min(t.base, end), middle-half, math.Abs(end-t.base), 2*half)
	default:
		l.rect(roleTrack, t.base, middle-half, t.now-t.base, 2*half)
		l.dashed(roleAxis, 1.5, t.now, crisp(middle), x1-trackEdge, crisp(middle))
	}
	base := &l.s.Series[seriesBase].Points[i]
	l.mark(i, seriesBase)
	if !base.Missing {
		l.marker(roleBase, shapeHollow, t.base, middle, half+1)
	}
	l.end()
	l.mark(i, seriesNow)
	if t.hasNow {
		l.now(i, t, middle, half)
	}
	l.end()
	l.mark(i, seriesTarget)
	if t.hasTarget {
		l.marker(roleTotal, shapeBar, t.target, middle, half+3)
	}
	l.end()
	l.trackLabels(i, t, x0, x1, y)
}

// now fills the track up to the present point.
func (l *layout) now(i int, t track, middle, half float64) {
	fill := roleUp
	if t.back {
		fill = roleDown
	}
	from, to := min(t.base, t.now), max(t.base, t.now)
	if !l.s.Series[seriesBase].Points[i].Missing {
		from = min(from+half, to) // the mark of the base stays open
	}
	l.rect(fill, from, middle-half, to-from, 2*half)
	l.circle(fill, t.now, middle, half+2.5)
	if l.s.Series[seriesNow].Points[i].AtLeast {
		l.openEnd(fill, t.now+half+2.5, middle-half, 2*half, 1)
	}
}

// trackLabels sets the numbers: now above the track, base and target below.
func (l *layout) trackLabels(i int, t track, x0, x1, y float64) {
	width := (x1 - x0) / 2
	label := func(series int) string {
		return l.shorten(l.s.Series[series].Points[i].Label, bodySize, width-8)
	}
	now, base, target := label(seriesNow), label(seriesBase), label(seriesTarget)
	// within keeps the middle of a label inside the row.
	within := func(x float64, text string) float64 {
		h := l.room(text, bodySize) / 2
		return max(x0+h, min(x, x1-h))
	}
	l.text(roleValue, bodySize, within(t.now, now), y+13, anchorMiddle, now)
	goal := t.target
	if !t.hasTarget {
		goal = x1
	}
	bx, tx := within(t.base, base), within(goal, target)
	// Where both would meet, they part around the point between them.
	need := (l.room(base, bodySize)+l.room(target, bodySize))/2 + 10
	if base != "" && target != "" && math.Abs(tx-bx) < need {
		centre := (bx + tx) / 2
		bx, tx = within(centre-need/2, base), within(centre+need/2, target)
	}
	l.text(roleQuiet, bodySize, bx, y+47, anchorMiddle, base)
	l.text(roleText, bodySize, tx, y+47, anchorMiddle, target)
}
