package chart

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/wcharczuk/go-chart/v2/drawing"
)

// variables reads the custom properties of the stylesheet: for a light ground,
// and each block for a dark one.
func variables(t *testing.T) (light map[string]string, dark []map[string]string) {
	t.Helper()
	property := regexp.MustCompile(`--zc-([a-z0-9]+):(#[0-9a-f]{6})`)
	block := regexp.MustCompile(`(?s)([^{}]*)\{([^{}]*)\}`)
	for _, m := range block.FindAllStringSubmatch(CSS(), -1) {
		found := map[string]string{}
		for _, p := range property.FindAllStringSubmatch(m[2], -1) {
			found[p[1]] = p[2]
		}
		switch {
		case len(found) == 0:
		case strings.Contains(m[1], ":root"):
			dark = append(dark, found)
		default:
			light = found
		}
	}
	if len(light) == 0 || len(dark) != 2 {
		t.Fatalf("%d colours for light ground, %d blocks for dark ground", len(light), len(dark))
	}
	return light, dark
}

func channels(hex string) (rgb [3]float64) {
	v, _ := strconv.ParseUint(hex[1:], 16, 32)
	for i := range rgb {
		c := float64(v>>(16-8*i)&0xff) / 255
		if c <= 0.04045 {
			rgb[i] = c / 12.92
		} else {
			rgb[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return rgb
}

// contrast is the ratio of WCAG 2.2, success criterion 1.4.3.
func contrast(a, b string) float64 {
	luminance := func(hex string) float64 {
		c := channels(hex)
		return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
	}
	x, y := luminance(a)+0.05, luminance(b)+0.05
	return max(x, y) / min(x, y)
}

// sights are ways to see linear RGB: whole, and the dichromacies simulated after
// Machado, Oliveira and Fernandes (2009), severity 1.
var sights = map[string][3][3]float64{
	"trichromacy":  {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// seen gives the place of a colour in OKLab as it looks to a kind of sight.
func seen(hex string, sight [3][3]float64) [3]float64 {
	in := channels(hex)
	var c [3]float64
	for i := range c {
		for j := range in {
			c[i] += sight[i][j] * in[j]
		}
		c[i] = max(0, min(1, c[i]))
	}
	l := math.Cbrt(0.4122214708*c[0] + 0.5363325363*c[1] + 0.0514459929*c[2])
	m := math.Cbrt(0.2119034982*c[0] + 0.6806995451*c[1] + 0.1073969566*c[2])
	s := math.Cbrt(0.0883024619*c[0] + 0.2817188376*c[1] + 0.6299787005*c[2])
	return [3]float64{
		0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
		1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
		0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
	}
}

func apart(a, b string, sight [3][3]float64) float64 {
	x, y := seen(a, sight), seen(b, sight)
	return math.Sqrt((x[0]-y[0])*(x[0]-y[0]) + (x[1]-y[1])*(x[1]-y[1]) + (x[2]-y[2])*(x[2]-y[2]))
}

func grounds(t *testing.T) map[string]map[string]string {
	light, dark := variables(t)
	return map[string]map[string]string{"light": light, "dark by preference": dark[0], "dark by choice": dark[1]}
}

func TestMarksHoldThreeToOneAgainstTheirGround(t *testing.T) {
	for ground, colours := range grounds(t) {
		for _, name := range []string{"1", "2", "3", "4", "5", "6", "then", "up", "down", "total", "axis"} {
			if got := contrast(colours[name], colours["ground"]); got < 3 {
				t.Errorf("%s: --zc-%s %s has %.2f:1", ground, name, colours[name], got)
			}
		}
	}
}

func TestTextHoldsFourAndAHalfToOne(t *testing.T) {
	for ground, colours := range grounds(t) {
		for _, name := range []string{"title", "text", "value", "quiet"} {
			if got := contrast(colours[name], colours["ground"]); got < 4.5 {
				t.Errorf("%s: --zc-%s has %.2f:1", ground, name, got)
			}
		}
		for i := 1; i <= hues; i++ {
			n := strconv.Itoa(i)
			if got := contrast(colours["o"+n], colours[n]); got < 4.5 {
				t.Errorf("%s: text on the fill of series %d has %.2f:1", ground, i, got)
			}
		}
	}
}

// In OKLab 0.02 is a difference that is just noticed.
func TestSeriesAreToldApartByColourBlindReaders(t *testing.T) {
	for ground, colours := range grounds(t) {
		for sight, matrix := range sights {
			for i := 1; i <= hues; i++ {
				for j := i + 1; j <= hues; j++ {
					a, b := colours[strconv.Itoa(i)], colours[strconv.Itoa(j)]
					if got := apart(a, b, matrix); got < 0.1 {
						t.Errorf("%s, %s: series %d %s and %d %s are %.3f apart", ground, sight, i, a, j, b, got)
					}
				}
			}
			for _, pair := range [][2]string{{"then", "1"}, {"up", "down"}, {"up", "total"}, {"down", "total"}, {"up", "track"}} {
				if got := apart(colours[pair[0]], colours[pair[1]], matrix); got < 0.1 {
					t.Errorf("%s, %s: %s and %s are %.3f apart", ground, sight, pair[0], pair[1], got)
				}
			}
		}
	}
}

func TestStylesheetColoursEveryRoleAsThePNGDoes(t *testing.T) {
	light, dark := variables(t)
	if fmt.Sprint(dark[0]) != fmt.Sprint(dark[1]) {
		t.Error("dark by preference and dark by choice differ")
	}
	rule := regexp.MustCompile(`\.(zc-[a-z0-9]+)\{(?:fill|stroke):var\(--zc-([a-z0-9]+)\)`)
	byClass := map[string]string{}
	for _, m := range rule.FindAllStringSubmatch(CSS(), -1) {
		byClass[m[1]] = m[2]
	}
	for i := range roles {
		name, ok := byClass[roles[i].class]
		if !ok {
			t.Errorf("no rule for class %q", roles[i].class)
			continue
		}
		if got := hex(roles[i].light); light[name] != got {
			t.Errorf("%s is %s in the stylesheet and %s in PNGs", roles[i].class, light[name], got)
		}
		if dark[0][name] == "" {
			t.Errorf("--zc-%s has no colour for a dark ground", name)
		}
	}
}

func hex(c drawing.Color) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
