package cite

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// clean returns the work with all its texts in one line each, and without a date
// that is none.
func (w Work) clean() Work {
	for _, text := range []*string{&w.Title, &w.Author, &w.Version, &w.Platform, &w.URL} {
		*text = clean(*text)
	}
	w.Key = safeKey(w.Key)
	if _, ok := parseDate(w.Issued); !ok {
		w.Issued = ""
	}
	return w
}

// clean makes a text one line: line breaks, tabs and control characters become
// spaces, and of several spaces one is left. Full-width spaces stay.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if r == '\u2028' || r == '\u2029' || r == '\uFEFF' || unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }), " ")
}

// sentence ends a text with a full stop, where it does not end in a mark that
// serves for one.
func sentence(text string) string {
	for _, mark := range []string{".", "?", "!", "。", "？", "！"} {
		if strings.HasSuffix(text, mark) {
			return text
		}
	}
	return text + "."
}

// day is a date of the calendar.
type day struct{ year, month, day int }

// parseDate reads YYYY-MM-DD.
func parseDate(text string) (day, bool) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Year() == 0 {
		return day{}, false
	}
	return day{t.Year(), int(t.Month()), t.Day()}, true
}

// inWords is a date as sentences have it, or the text where it is no date.
func inWords(text string, l lang.Lang) string {
	d, ok := parseDate(text)
	if months := wordsOf(l).months; ok && months[0] != "" {
		return months[d.month-1] + " " + strconv.Itoa(d.day) + ", " + text[:4]
	}
	return text
}

// key is the name of a work among others. It is the same for good: it holds
// what the work's address holds, and nothing that may be reworded.
func key(l lang.Lang, kind, id string, i record.Issue) string {
	k := kind + "-" + id
	if i.Released() {
		k += "-v" + strconv.Itoa(i.Number)
	}
	if l != lang.Chinese {
		k += "-" + string(l)
	}
	return safeKey(k)
}

// safeKey leaves what every form allows in a key: ASCII letters, digits, points
// and hyphens.
func safeKey(k string) string {
	k = strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '.', r == '-':
			return r
		}
		return '-'
	}, k)
	if k == "" {
		return "work"
	}
	return k
}
