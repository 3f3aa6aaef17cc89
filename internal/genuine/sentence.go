package genuine

import (
	"strings"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Sentence says in a line what changed and why.
func Sentence(c history.Change, l lang.Lang) string {
	w := texts[l]
	b := w.about(c, l) + w.colon + w.what(c, l)
	if c.Follows {
		b += w.open + w.follows + w.close
	}
	for _, why := range c.Why {
		b += w.open + why.Date + w.space + w.corrections[why.Kind]
		if reason := endless(why.Reason.In(l)); reason != "" {
			b += w.colon + reason
		}
		b += w.close
	}
	if reason := endless(c.Reason.In(l)); reason != "" {
		b += w.open + reason + w.close
	}
	return b
}

// about names what changed: a figure or chart, or one of its numbers.
func (w words) about(c history.Change, l lang.Lang) string {
	v := c.New
	if v == nil {
		v = c.Old
	}
	name := c.Title.In(l)
	if v == nil {
		return name
	}
	if v.Measure != "value" && v.MeasureName.In(l) != "" {
		name += w.comma + v.MeasureName.In(l)
	}
	if period := v.PeriodName.In(l); period != "" {
		name += w.open + period + w.close
	}
	return name
}

// what says what happened to it.
func (w words) what(c history.Change, l lang.Lang) string {
	switch c.Kind {
	case history.Number:
		return fromTo(printed(c.Old, l), printed(c.New, l))
	case history.Status:
		return w.status + w.space + fromTo(w.statuses[status(c.Old)], w.statuses[status(c.New)])
	case history.Wording:
		text := w.fields[c.Field]
		if was, is := c.Was.In(l), c.Is.In(l); was != is {
			text += w.space + fromTo(w.quoted(was), w.quoted(is))
		} else if was != "" {
			text += w.open + w.otherLanguage + w.close
		}
		return text
	case history.Renamed:
		return w.changes[c.Kind] + w.space + fromTo(c.OldID, c.Thing.ID)
	}
	text := w.changes[c.Kind]
	if number := printed(c.New, l) + printed(c.Old, l); number != "" {
		text += w.space + number
	}
	return text
}

func fromTo(old, new string) string { return old + " → " + new }

func (w words) quoted(text string) string {
	if text == "" {
		return w.nothing
	}
	return "“" + text + "”"
}

func printed(v *record.Value, l lang.Lang) string {
	if v == nil {
		return ""
	}
	return v.Text.In(l)
}

func status(v *record.Value) string {
	if v == nil {
		return ""
	}
	return v.Status
}

// endless is a sentence without its end, to stand in brackets.
func endless(text string) string { return strings.TrimRight(text, "。. ") }
