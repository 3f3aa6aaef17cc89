package render

import "time"

// The forms in which authors and releases write a day, and a minute of one.
const (
	writtenDay    = time.DateOnly
	writtenMinute = "2006-01-02 15:04"
)

// day prints YYYY-MM-DD, with or without HH:MM, as the language writes it; what
// is of neither form, such as a year alone, stays as it is.
func (w *words) day(written string) string {
	if t, err := time.Parse(writtenDay, written); err == nil {
		return t.Format(w.word("day-form"))
	}
	if t, err := time.Parse(writtenMinute, written); err == nil {
		return t.Format(w.word("minute-form"))
	}
	return written
}
