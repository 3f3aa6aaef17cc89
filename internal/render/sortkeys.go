package render

import (
	"fmt"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/pinyin"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
)

// sortKeys are what a row of a table of figures is sorted and found by beside
// its words (see assets/js/table.js).
type sortKeys struct {
	Words  string // its name in the other languages and in the initials of its pinyin
	Order  string // a decimal number in the base of its unit: 58.79亿元 is 5879000000; "" for none
	Moment string // sorts as text does by the end of the period, then by its beginning; "" for none
}

// otherTopic is the id of figures without a topic.
const otherTopic = "_others"

// wordsOf are the words by which readers may look for a title beside the title
// itself.
func (e *edition) wordsOf(title func(lang.Lang) string) string {
	var words []string
	for _, other := range e.site.editions {
		text := title(other.Lang)
		if other != e {
			words = append(words, text)
		}
		if initials := initials(text); initials != "" {
			words = append(words, initials)
		}
	}
	return strings.Join(words, " ")
}

// initials are the first letters of the pinyin of all Chinese characters: gxjsqys.
func initials(text string) string {
	var b strings.Builder
	for _, r := range text {
		if reading := pinyin.Reading(r); reading != "" {
			b.WriteByte(reading[0])
		}
	}
	return b.String()
}

func order(d quantity.Decimal, u quantity.Unit) string { return d.Shift(u.Scale()).String() }

// recordedOrder is the order of a number of a record.
func recordedOrder(v *record.Value) string {
	d, err := quantity.ParseDecimal(v.Digits)
	if err != nil {
		return ""
	}
	return order(d, quantity.ParseUnit(v.Unit.In(lang.Chinese)))
}

func recordedMoment(v *record.Value) string {
	p, err := period.Parse(v.Period)
	if err != nil {
		return ""
	}
	return moment(p)
}

// moment puts open spans last, as period.Compare does. A plan has no points
// here, and comes after all.
func moment(p period.Period) string {
	if p.From == (period.Point{}) {
		return ""
	}
	end := p.To
	if p.IsOpen() {
		end = period.Point{Year: 9999}
	}
	return monthOf(end) + " " + monthOf(p.From)
}

// monthOf is the month with which a point ends, as 2025-09.
func monthOf(p period.Point) string {
	month := 12
	switch {
	case p.Month > 0:
		month = p.Month
	case p.Quarter > 0:
		month = 3 * p.Quarter
	}
	return fmt.Sprintf("%04d-%02d", p.Year, month)
}
