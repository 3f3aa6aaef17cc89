package load

import (
	"errors"
	"regexp"
	"strings"

	"zonepress/internal/period"
	"zonepress/internal/source"
)

// period reads the time that a number speaks of.
func (v value) period() source.At[period.Period] {
	typed := v.token()
	if !typed.Given() {
		return source.At[period.Period]{}
	}
	p, err := period.Parse(typed.Value)
	if err != nil {
		v.failPeriod(typed.Pos, typed.Value, err)
		return source.At[period.Period]{}
	}
	return source.At[period.Period]{Value: p, Pos: typed.Pos}
}

// failPeriod says why a text is no period, and which one may have been meant.
func (v value) failPeriod(pos source.Pos, typed string, err error) {
	args := source.Args{"period": typed}
	switch {
	case errors.Is(err, period.ErrOrder):
		v.failAt(pos, "period-backwards", args)
	case errors.Is(err, period.ErrGrain):
		v.failAt(pos, "period-mixed", args)
	default:
		if near, ok := asPeriod(typed); ok {
			args["near"] = near
			v.failAt(pos, "period-form-near", args)
			return
		}
		v.failAt(pos, "period-form", args)
	}
}

// The ways in which people write points of time, after narrow and without
// blanks. The groups are the year and what follows it.
var (
	yearPattern    = regexp.MustCompile(`^(\d{4})(?:年|年底|年末)?$`)
	quarterPattern = regexp.MustCompile(`^(\d{4})年?[-/.]?(?:[Qq]([1-4])|第?([1-4一二三四])季度?)$`)
	monthPattern   = regexp.MustCompile(`^(\d{4})[-/.年]?(\d{1,2})月?$`)
)

// The marks and words by which people join two points of time, the longer ones
// first, and those by which they leave a span open.
var (
	joints = []string{"...", "..", "……", "…", "——", "—", "–", "~", "至", "到", "-"}
	opens  = []string{"以来", "起", "至今", "...", "..", "……", "——", "—"}
)

// asPeriod is the period that somebody may have meant who wrote 2025年,
// 2025-8, 2025年三季度, 2020—2025 or 2022年8月以来.
func asPeriod(typed string) (string, bool) {
	text := strings.Join(strings.Fields(narrow(typed)), "")
	text = strings.TrimRight(text, "。,;、")
	if point, ok := asPoint(text); ok {
		return point, true
	}
	for _, open := range opens {
		if first, ok := strings.CutSuffix(text, open); ok {
			if from, ok := asPoint(strings.TrimPrefix(first, "自")); ok {
				return from + "..", true
			}
		}
	}
	for _, joint := range joints {
		for i := range text {
			if !strings.HasPrefix(text[i:], joint) {
				continue
			}
			from, first := asPoint(text[:i])
			to, last := asPoint(text[i+len(joint):])
			if span := from + ".." + to; first && last && isPeriod(span) {
				return span, true
			}
		}
	}
	return "", false
}

// asPoint is the year, quarter or month that a text means.
func asPoint(text string) (string, bool) {
	if m := yearPattern.FindStringSubmatch(text); m != nil {
		return m[1], isPeriod(m[1])
	}
	if m := quarterPattern.FindStringSubmatch(text); m != nil {
		quarter := m[1] + "-Q" + chineseDigits.Replace(m[2]+m[3])
		return quarter, isPeriod(quarter)
	}
	if m := monthPattern.FindStringSubmatch(text); m != nil {
		month := m[1] + "-" + strings.Repeat("0", 2-len(m[2])) + m[2]
		return month, isPeriod(month)
	}
	return "", false
}

var chineseDigits = strings.NewReplacer("一", "1", "二", "2", "三", "3", "四", "4")

func isPeriod(text string) bool {
	_, err := period.Parse(text)
	return err == nil
}
