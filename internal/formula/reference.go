// Package formula reads how numbers are named and worked out.
//
// A reference names one number:
//
//	ID[.MEASURE][@PERIOD]
//	high-tech-firms@2025
//	high-tech-firms.growth@2020..2025
//	高新技术企业数@2025
//
// An expression works a number out of others, exactly:
//
//	base(high-tech-firms@2025, high-tech-firms.growth@2020..2025)
//	advanced-manufacturing-share@2025 - advanced-manufacturing-share.change@2024..2025
//	100 * (1 + industrial-growth-average@plan-14 / 100) ^ 5
//
// Operators are + - * / ^ with the usual precedence; a minus stands between
// spaces, because ids have hyphens. The functions are listed in eval.go.
package formula

import (
	"errors"
	"fmt"
	"strings"

	"zonepress/internal/period"
)

// Reference names one number. The zero Period means the latest.
type Reference struct {
	Indicator string // the id, or the title in Chinese
	Measure   string // "" for the value itself
	Period    period.Period
}

// ErrEmpty is what ParseReference reports where no indicator is named.
var ErrEmpty = errors.New("no indicator named")

// ErrMeasure is what ParseReference reports for a measure that is empty or not
// in lower-case letters.
var ErrMeasure = errors.New("not a measure")

// ParseReference reads ID[.MEASURE][@PERIOD]. Whether the indicator and the
// measure exist is not known here. Period errors are those of [period.Parse].
func ParseReference(text string) (Reference, error) {
	name, when, hasPeriod := strings.Cut(strings.TrimSpace(text), "@")
	var r Reference
	if hasPeriod {
		p, err := period.Parse(when)
		if err != nil {
			return Reference{}, err
		}
		r.Period = p
	}
	r.Indicator, r.Measure = name, ""
	if dot := strings.LastIndexByte(name, '.'); dot >= 0 {
		r.Indicator, r.Measure = name[:dot], name[dot+1:]
		if r.Measure == "" || strings.Trim(r.Measure, "abcdefghijklmnopqrstuvwxyz") != "" {
			return Reference{}, fmt.Errorf("%w: %q", ErrMeasure, r.Measure)
		}
	}
	if r.Indicator == "" {
		return Reference{}, ErrEmpty
	}
	return r, nil
}

// String prints the reference as authors write it.
func (r Reference) String() string {
	text := r.Indicator
	if r.Measure != "" {
		text += "." + r.Measure
	}
	if r.Period.Known() {
		text += "@" + r.Period.String()
	}
	return text
}
