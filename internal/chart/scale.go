package chart

import (
	"math"
	"strconv"
	"strings"
)

// axis is a range of values with round numbers along it.
type axis struct {
	min, max float64 // of the drawn range
	step     float64 // between ticks; 0 where there are none
}

// tick is a round number on an axis.
type tick struct {
	value float64
	label string
}

// steps are what a step may be, times a power of ten. Nothing else reads as round.
var steps = [...]float64{1, 2, 2.5, 5, 10}

// stepFor is the smallest round step that cuts min to max into count parts or
// fewer; 0 where the range is empty or too small for numbers to tell apart.
func stepFor(min, max float64, count int) float64 {
	raw := max/float64(count) - min/float64(count)
	power := math.Pow(10, math.Floor(math.Log10(raw)))
	if !(raw > 0) || power == 0 || math.IsInf(power, 0) {
		return 0
	}
	for _, s := range steps {
		// The little more forgives the last bit of raw/power.
		if step := s * power; s*(1+1e-9) >= raw/power {
			if math.IsInf(step, 0) || step < 1e-12*math.Max(math.Abs(min), math.Abs(max)) {
				return 0
			}
			return step
		}
	}
	return 0
}

// ticks gives the round numbers within the axis, in ascending order.
func (a axis) ticks() []tick {
	if a.step <= 0 {
		return nil
	}
	first, last := math.Ceil(a.min/a.step-1e-9), math.Floor(a.max/a.step+1e-9)
	if !(last-first < 50) {
		return nil
	}
	var list []tick
	for i := first; i <= last; i++ {
		list = append(list, tick{i * a.step, number(i*a.step, a.step)})
	}
	return list
}

// widened is a with its ends moved outward to round numbers.
func (a axis) widened() axis {
	if a.step > 0 {
		a.min = math.Floor(a.min/a.step+1e-9) * a.step
		a.max = math.Ceil(a.max/a.step-1e-9) * a.step
	}
	return a
}

// number prints v with the decimals that its step needs, and no others.
func number(v, step float64) string {
	if v == 0 {
		return "0"
	}
	if a := math.Abs(v); a >= 1e15 || step < 1e-9 {
		return signed(strconv.FormatFloat(v, 'g', 4, 64))
	}
	decimals := 0
	for scaled := step; decimals < 12 && math.Abs(scaled-math.Round(scaled)) > 1e-6*scaled; scaled *= 10 {
		decimals++
	}
	return signed(strconv.FormatFloat(v, 'f', decimals, 64))
}

// signed writes the minus sign of a printed number as type has it.
func signed(s string) string { return strings.Replace(s, "-", "−", 1) }

// largest is the greatest absolute value of the known points.
func largest(s *Spec) float64 {
	most := 0.0
	for i := range s.Series {
		for _, pt := range s.Series[i].Points {
			if !pt.Missing {
				most = math.Max(most, math.Abs(pt.Value))
			}
		}
	}
	return most
}

// bounds gives the least and greatest known value.
func bounds(s *Spec) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for i := range s.Series {
		for _, pt := range s.Series[i].Points {
			if !pt.Missing {
				low, high = math.Min(low, pt.Value), math.Max(high, pt.Value)
			}
		}
	}
	return low, high
}
