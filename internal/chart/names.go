package chart

import (
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// nameOf is what the mark of a value is called: category, series, period and
// what is measured, as far as these do not say one another, then the value with
// its unit, and its status unless that is the usual one.
//
//	高新技术企业数，2025年末：165家
//	有效发明专利，2020年末：518件（推算）
func nameOf(s *record.Set, c *record.Chart, row *record.Row, series int, l lang.Lang) string {
	w := words[l]
	v := &record.Value{}
	if series < len(row.Values) {
		v = &row.Values[series]
	}
	parts := []string{row.Label.In(l)}
	if row.Total {
		parts[0] += w.openNote + w.total + w.closeNote
	}
	if series < len(c.Series) {
		parts = append(parts, c.Series[series].In(l))
	}
	when := v.PeriodName.In(l)
	switch dated := ofTime(strings.Join(parts, " "), when); {
	case dated && len(parts) == 1: // a category of time alone does not say what is measured
		if f := s.Figure(v.Figure); f != nil {
			parts = append(parts, f.Title.In(l))
		}
	case !dated:
		parts = append(parts, when)
	}
	return joined(parts, w.comma) + w.colon + valueName(c, v, row.Total, l)
}

// valueName is a value with its unit and status, as it is read out.
func valueName(c *record.Chart, v *record.Value, total bool, l lang.Lang) string {
	w := words[l]
	text := v.Text.In(l)
	if text == "" {
		return w.missing
	}
	if Form(c.Form) == Waterfall && !total && v.Digits != "" && !strings.HasPrefix(v.Digits, "-") {
		text = withSign(text, 1)
	}
	if status := w.statuses[v.Status]; status != "" {
		text += w.openNote + status + w.closeNote
	}
	return text
}

// joined joins the texts that are not empty.
func joined(texts []string, between string) string {
	out := ""
	for _, text := range texts {
		if text != "" && out != "" {
			out += between
		}
		out += text
	}
	return out
}

// ofTime reports whether a text says of when it is: it holds the name of the
// period, or a year.
func ofTime(text, period string) bool {
	if period == "" || strings.Contains(strings.ToLower(text), strings.ToLower(period)) {
		return true
	}
	for i := 0; i+4 <= len(text); i++ {
		if (text[i:i+2] == "19" || text[i:i+2] == "20") && digits(text[i:]) == 4 && (i == 0 || digits(text[i-1:]) < 5) {
			return true
		}
	}
	return false
}

// digits counts those that text begins with.
func digits(text string) int {
	return len(text) - len(strings.TrimLeft(text, "0123456789"))
}
