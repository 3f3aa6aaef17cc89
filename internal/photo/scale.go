package photo

import "math"

// plane is pixels in rows, of so many bytes each.
type plane struct {
	data          []byte
	width, height int
	stride        int // bytes from one row to the next
	bytes         int // of a pixel
}

func newPlane(width, height, bytes int) plane {
	return plane{make([]byte, width*height*bytes), width, height, width * bytes, bytes}
}

// scaled is a plane in another size, by cubic convolution (Catmull and Rom) over
// all pixels that a new one covers: first across, then down. Everything is
// counted in whole numbers, so that processors agree on the bytes.
func (p plane) scaled(width, height int) plane {
	if width == p.width && height == p.height {
		return p
	}
	across := newPlane(width, p.height, p.bytes)
	columns := taps(width, p.width)
	for y := range p.height {
		p.row(across.data[y*across.stride:(y+1)*across.stride], p.data[y*p.stride:], columns)
	}
	down := newPlane(width, height, p.bytes)
	for y, t := range taps(height, p.height) {
		across.blend(down.data[y*down.stride:(y+1)*down.stride], t)
	}
	return down
}

// row adds up the pixels of a row.
func (p plane) row(to, from []byte, columns []tap) {
	if p.bytes == 1 { // most often: luma and chroma
		for x, t := range columns {
			sum := int32(half)
			for i, v := range from[t.first : t.first+len(t.weights)] {
				sum += t.weights[i] * int32(v)
			}
			to[x] = clamp(int(sum >> fraction))
		}
		return
	}
	for x, t := range columns {
		for c := range p.bytes {
			sum := int32(half)
			for i, w := range t.weights {
				sum += w * int32(from[(t.first+i)*p.bytes+c])
			}
			to[x*p.bytes+c] = clamp(int(sum >> fraction))
		}
	}
}

// blend adds up rows.
func (p plane) blend(to []byte, t tap) {
	sums := make([]int32, len(to))
	for i := range sums {
		sums[i] = half
	}
	for i, w := range t.weights {
		row := p.data[(t.first+i)*p.stride:][:len(sums)]
		for x, v := range row {
			sums[x] += w * int32(v)
		}
	}
	for x, sum := range sums {
		to[x] = clamp(int(sum >> fraction))
	}
}

// tap is which old pixels make a new one, and how much each counts.
type tap struct {
	first   int
	weights []int32 // add up to one
}

// A weight of one, and a half of it, for rounding.
const (
	fraction = 14
	one      = 1 << fraction
	half     = one / 2
)

// taps are those of n pixels made of old ones.
func taps(n, old int) []tap {
	scale := float64(old) / float64(n)
	wide := max(scale, 1) // of the curve, in old pixels
	all := make([]tap, n)
	for i := range all {
		centre := float64((float64(i)+0.5)*scale) - 0.5
		first := max(int(math.Ceil(centre-2*wide)), 0)
		last := min(int(math.Floor(centre+2*wide)), old-1)
		curve := make([]float64, last-first+1)
		total := 0.0
		for k := range curve {
			curve[k] = cubic(math.Abs(float64(first+k)-centre) / wide)
			total += curve[k]
		}
		t := tap{first, make([]int32, len(curve))}
		rest, largest := int32(one), 0
		for k, v := range curve {
			t.weights[k] = int32(math.Round(v / total * one))
			rest -= t.weights[k]
			if v > curve[largest] {
				largest = k
			}
		}
		t.weights[largest] += rest
		all[i] = t
	}
	return all
}

// cubic is the curve of Catmull and Rom. The conversions keep processors from
// joining a product with a sum, which would round otherwise.
func cubic(x float64) float64 {
	switch {
	case x < 1:
		return float64(float64(float64(1.5*x)-2.5)*float64(x*x)) + 1
	case x < 2:
		return float64(float64(float64(float64(float64(2.5-float64(0.5*x))*x)-4)*x)) + 2
	}
	return 0
}
