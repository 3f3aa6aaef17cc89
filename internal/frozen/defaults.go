package frozen

import (
	"maps"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// frame is what goes without saying of the values of a list, so that it is
// written only where a value differs. What follows from a frame is part of the
// form: a change asks for another Version.
type frame struct {
	figure  string
	measure string
	status  string
	unit    record.Text
	sources []string
	itself  bool // the formula is the reference to the value itself
}

// The frames of the lists of a figure.
func valuesOf(f *record.Figure, sources []string) frame {
	return frame{figure: f.ID, measure: "value", status: "published", unit: f.Unit, sources: sources}
}

func statedOf(f *record.Figure, sources []string) frame {
	return frame{figure: f.ID, status: "published", unit: f.Unit, sources: sources}
}

func computedOf(f *record.Figure, sources []string) frame {
	return frame{figure: f.ID, status: "derived", unit: f.Unit, sources: sources, itself: true}
}

func targetsOf(f *record.Figure, sources []string) frame {
	return frame{figure: f.ID, measure: "target", status: "published", unit: f.Unit, sources: sources}
}

// rowsOf is the frame of the values that a chart works out for itself.
func rowsOf(c *record.Chart) frame {
	return frame{measure: "value", status: "derived", unit: c.Unit, sources: c.Sources}
}

const exact = "exact" // the qualifier that is not written

// formula is the formula that is not written.
func (f frame) formula(v *record.Value) string {
	if !f.itself {
		return ""
	}
	return reference(v)
}

// reference names a value: high-tech-firms@2025, high-tech-firms.growth@2020..2025.
func reference(v *record.Value) string {
	name := v.Figure
	if v.Measure != "value" {
		name += "." + v.Measure
	}
	if v.Period != "" {
		name += "@" + v.Period
	}
	return name
}

// printed is the number that follows from the digits; nil for a bound, which is
// always written.
func printed(v *record.Value, languages []lang.Lang) record.Text {
	if v.Qualifier != exact || v.Digits == "" || len(languages) == 0 {
		return nil
	}
	number := make(record.Text, len(languages))
	digits := v.Digits
	if digits[0] == '-' {
		digits = "−" + digits[1:]
	}
	for _, l := range languages {
		if number[l] = digits; l != lang.Chinese {
			number[l] = grouped(digits)
		}
	}
	return number
}

// grouped cuts the thousands of a number by commas.
func grouped(digits string) string {
	whole, fraction, _ := strings.Cut(digits, ".")
	first := strings.IndexAny(whole, "0123456789")
	if first < 0 || len(whole)-first <= 3 {
		return digits
	}
	var b strings.Builder
	b.WriteString(whole[:first])
	for i, digit := range whole[first:] {
		if left := len(whole) - first - i; i > 0 && left%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	if fraction != "" {
		b.WriteString("." + fraction)
	}
	return b.String()
}

// withUnit is a printed number and the unit behind it.
func withUnit(v *record.Value) record.Text {
	if len(v.Number) == 0 {
		return nil
	}
	text := make(record.Text, len(v.Number))
	for l, number := range v.Number {
		unit := v.Unit.In(l)
		if l != lang.Chinese && unit != "" && unit[0] != '%' {
			unit = " " + unit
		}
		text[l] = number + unit
	}
	return text
}

// same reports whether two texts are equal; one that is empty equals one that
// is missing.
func same(a, b record.Text) bool { return maps.Equal(a, b) }
