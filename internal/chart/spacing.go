package chart

// spaceOut moves stretches, in ascending order of their tops and of the given
// heights, so that none overlaps the next, moving them as little as that takes
// (least squares); and into low to high as far as they all fit there.
func spaceOut(tops, heights []float64, low, high float64) {
	// Less the heights before it, a top need only be no less than the one before:
	// an isotonic regression, solved by pooling neighbours that are out of order.
	type pool struct {
		sum   float64
		count int
	}
	var pools []pool
	before := 0.0
	for i, top := range tops {
		p := pool{top - before, 1}
		before += heights[i]
		for len(pools) > 0 {
			last := pools[len(pools)-1]
			if last.sum/float64(last.count) <= p.sum/float64(p.count) {
				break
			}
			p = pool{p.sum + last.sum, p.count + last.count}
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	i, offset := 0, 0.0
	for _, p := range pools {
		mean := max(low, min(p.sum/float64(p.count), high-before))
		for range p.count {
			tops[i] = mean + offset
			offset += heights[i]
			i++
		}
	}
}
