package verify

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"zonepress/internal/document"
	"zonepress/internal/lang"
)

// Checked is a text with what was found in it.
type Checked struct {
	Document *document.Document
	Findings []Finding
}

// Summary counts findings by verdict.
type Summary struct {
	Matches int `json:"matches"`
	Differs int `json:"differs"`
	Unknown int `json:"unknown"`
	Plain   int `json:"plain"`
}

// Summarise counts the findings of all texts.
func Summarise(texts []Checked) Summary {
	var s Summary
	for _, t := range texts {
		for _, f := range t.Findings {
			switch f.Verdict {
			case Matches:
				s.Matches++
			case Differs:
				s.Differs++
			case Unknown:
				s.Unknown++
			default:
				s.Plain++
			}
		}
	}
	return s
}

// summaryWords is the last line of the text report.
var summaryWords = map[lang.Lang]string{
	lang.Chinese: "共%d个数：一致%d个，不一致%d个，无数据%d个，非数据%d个",
	lang.English: "%d numbers: %d match, %d differ, %d unknown, %d plain",
}

// Line is the summary in a sentence.
func (s Summary) Line(l lang.Lang) string {
	return fmt.Sprintf(summaryWords[l], s.Matches+s.Differs+s.Unknown+s.Plain, s.Matches, s.Differs, s.Unknown, s.Plain)
}

// WriteText writes what an editor reads at a terminal: each number that states
// or may state a figure, with its line, a caret below it, the verdict and what
// the data say. What is plain is counted only.
func WriteText(w io.Writer, texts []Checked, l lang.Lang) error {
	var b strings.Builder
	for _, t := range texts {
		for _, f := range t.Findings {
			if f.Verdict != Plain {
				writeFinding(&b, t.Document, f, l)
			}
		}
	}
	b.WriteString(Summarise(texts).Line(l) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func writeFinding(b *strings.Builder, d *document.Document, f Finding, l lang.Lang) {
	colon := "："
	if l == lang.English {
		colon = ": "
	}
	fmt.Fprintf(b, "%s:%d:%d: %s %s%s%s\n", d.Name, f.Line, f.Column, verdictSigns[f.Verdict], verdictWords[l][f.Verdict], colon, f.Message(l))
	line, column, width := excerpt(d, f)
	fmt.Fprintf(b, "    %s\n    %s%s\n", line, strings.Repeat(" ", column), strings.Repeat("^", max(1, width)))
}

// The columns of a line that are shown before and after a number.
const shownBefore, shownAfter = 60, 40

// mostBytes is more than so many columns take up.
const mostBytes = 400

// excerpt cuts a line around a number, and returns how many columns stand before
// it and how many it takes up.
func excerpt(d *document.Document, f Finding) (text string, column, width int) {
	before, after, cutBefore, cutAfter := d.Around(f.Block, f.Start, mostBytes)
	lead, tail := []rune(tabless(before)), []rune(tabless(after))
	end := min(len(tail), utf8.RuneCountInString(f.Number.Text))
	from, to := len(lead), end
	for n := 0; from > 0 && n < shownBefore; from-- {
		n += document.RuneWidth(lead[from-1])
	}
	for n := 0; to < len(tail) && n < shownAfter; to++ {
		n += document.RuneWidth(tail[to])
	}
	head, rest := string(lead[from:]), string(tail[end:to])
	if from > 0 || cutBefore {
		head = "…" + head
	}
	if to < len(tail) || cutAfter {
		rest += "…"
	}
	return head + string(tail[:end]) + rest, columnsOf(head), columnsOf(string(tail[:end]))
}

func tabless(s string) string { return strings.ReplaceAll(s, "\t", " ") }

func columnsOf(s string) int {
	n := 0
	for _, r := range s {
		n += document.RuneWidth(r)
	}
	return n
}

// jsonNumber is a finding as machines read it. File is there only where several
// texts were checked.
type jsonNumber struct {
	File      string  `json:"file,omitempty"`
	Line      int     `json:"line"`
	Column    int     `json:"column"`
	Text      string  `json:"text"`
	Verdict   Verdict `json:"verdict"`
	Figure    string  `json:"figure"`
	Measure   string  `json:"measure"`
	Period    string  `json:"period"`
	Published string  `json:"published"`
	Message   string  `json:"message"`
}

// WriteJSON writes the findings for machines. Figure, measure, period and
// published are empty where no figure was found; published holds the digits
// without the unit.
func WriteJSON(w io.Writer, texts []Checked, l lang.Lang) error {
	out := struct {
		Numbers []jsonNumber `json:"numbers"`
		Summary Summary      `json:"summary"`
	}{[]jsonNumber{}, Summarise(texts)}
	for _, t := range texts {
		for _, f := range t.Findings {
			n := jsonNumber{Line: f.Line, Column: f.Column, Text: f.Number.Text, Verdict: f.Verdict, Message: f.Message(l)}
			if len(texts) > 1 {
				n.File = t.Document.Name
			}
			if v := f.Value; v != nil {
				n.Figure, n.Measure, n.Period, n.Published = v.Figure.Name, string(v.Measure), v.Period.String(), v.Decimal.String()
			}
			out.Numbers = append(out.Numbers, n)
		}
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}
