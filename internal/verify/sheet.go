package verify

import (
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"strconv"

	"zonepress/internal/lang"
)

// sheetData is what the template of the sheet is given.
type sheetData struct {
	Lang    lang.Lang
	Tag     string // for the lang attribute
	Title   string // of the report
	Words   sheetWords
	Summary string
	Texts   []sheetText
}

type sheetText struct {
	Name     string
	Blocks   []sheetBlock
	Findings []sheetFinding
}

// sheetBlock is a paragraph, or a row of cells.
type sheetBlock struct {
	Heading bool
	Cells   [][]sheetRun // one for a paragraph
	Row     bool
}

// sheetRun is a stretch of text, marked where it is a number.
type sheetRun struct {
	Text    string
	Verdict Verdict // "" for words
	Sign    string
	Number  int    // in the list of findings, from 1
	ID      string // of its row there
}

// sheetFinding is a row of the list.
type sheetFinding struct {
	ID           string
	Number       int
	Line, Column int
	Text         string
	Verdict      Verdict
	Sign, Name   string
	Message      string
	Published    string
}

// sheetWords are the words of the sheet.
type sheetWords struct {
	Title, Explanation, Text, Findings, Number, Place, Typed, Verdict, Published, Message, SignOff, Agreed, Checker, Date, Final, None, Colon string
}

var sheetTexts = map[lang.Lang]sheetWords{
	lang.Chinese: {
		Title: "核稿单", Explanation: "稿件中的每个数与公开数据逐一对照。标记：✓ 一致，✗ 不一致，? 无数据（数据中没有，需另行核实）。日期、名称、序次不标。",
		Text: "稿件全文", Findings: "逐数核对", Number: "序号", Place: "位置", Typed: "稿件", Verdict: "结果", Published: "公布值", Message: "说明",
		SignOff: "核对", Agreed: "已核", Checker: "核对人", Date: "日期", Final: "终审", None: "没有需要核对的数。", Colon: "：",
	},
	lang.English: {
		Title: "Fact sheet for sign-off", Explanation: "Every number of the text is held against the published data. Marks: ✓ matches, ✗ differs, ? unknown (the data do not speak of it; check elsewhere). Dates, names and ordinals carry no mark.",
		Text: "The text", Findings: "Number by number", Number: "No.", Place: "Place", Typed: "Text", Verdict: "Verdict", Published: "Published", Message: "Remark",
		SignOff: "Sign-off", Agreed: "checked", Checker: "Checked by", Date: "Date", Final: "Final approval", None: "There is no number to check.", Colon: ": ",
	},
}

// Sheet writes the sheet that an editor signs (核稿单): the whole text with each
// number marked, and the list of findings with a box for each. It is one file
// without anything from elsewhere. Theme holds verify/sheet.html.
func (c *Catalogue) Sheet(w io.Writer, theme fs.FS, texts []Checked, l lang.Lang) error {
	page, err := template.ParseFS(theme, "verify/sheet.html")
	if err != nil {
		return err
	}
	data := sheetData{Lang: l, Tag: l.Tag(), Title: c.title.In(l), Words: sheetTexts[l], Summary: Summarise(texts).Line(l)}
	for i, t := range texts {
		data.Texts = append(data.Texts, newSheetText(t, fmt.Sprintf("n%d-", i+1), l))
	}
	return page.ExecuteTemplate(w, "sheet.html", data)
}

func newSheetText(t Checked, prefix string, l lang.Lang) sheetText {
	s := sheetText{Name: t.Document.Name}
	listed := make([]int, len(t.Findings)) // the number of each finding in the list
	for i, f := range t.Findings {
		if f.Verdict == Plain {
			continue
		}
		row := sheetFinding{
			ID: prefix + strconv.Itoa(len(s.Findings)+1), Number: len(s.Findings) + 1, Line: f.Line, Column: f.Column, Text: f.Number.Text,
			Verdict: f.Verdict, Sign: verdictSigns[f.Verdict], Name: verdictWords[l][f.Verdict], Message: f.Message(l),
		}
		if f.Value != nil {
			row.Published = f.Value.In(l)
		}
		listed[i] = row.Number
		s.Findings = append(s.Findings, row)
	}
	next, row := 0, 0
	for i, b := range t.Document.Blocks {
		first := next
		for next < len(t.Findings) && t.Findings[next].Block == i {
			next++
		}
		runs := runsOf(b.Text, t.Findings[first:next], listed[first:next], prefix)
		if b.Row != 0 && b.Row == row {
			last := &s.Blocks[len(s.Blocks)-1]
			last.Cells = append(last.Cells, runs)
			continue
		}
		row = b.Row
		s.Blocks = append(s.Blocks, sheetBlock{Heading: b.Heading, Row: b.Row != 0, Cells: [][]sheetRun{runs}})
	}
	return s
}

// runsOf cuts a text at its numbers.
func runsOf(text string, findings []Finding, numbers []int, prefix string) []sheetRun {
	var runs []sheetRun
	at := 0
	for i, f := range findings {
		if f.Verdict == Plain {
			continue
		}
		if f.Start > at {
			runs = append(runs, sheetRun{Text: text[at:f.Start]})
		}
		runs = append(runs, sheetRun{text[f.Start:f.End], f.Verdict, verdictSigns[f.Verdict], numbers[i], prefix + strconv.Itoa(numbers[i])})
		at = f.End
	}
	if at < len(text) {
		runs = append(runs, sheetRun{Text: text[at:]})
	}
	return runs
}
