package document

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func read(t testing.TB, name, text string) *Document {
	t.Helper()
	doc, err := Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// texts are the blocks of a document; the heads of a cell stand in brackets.
func texts(d *Document) []string {
	var all []string
	for _, b := range d.Blocks {
		text := b.Text
		if b.RowHead != "" || b.ColumnHead != "" {
			text = fmt.Sprintf("[%s|%s]%s", b.RowHead, b.ColumnHead, b.Text)
		}
		all = append(all, text)
	}
	return all
}

func TestWhatIsReadOfEachFormat(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             []string
	}{
		{"each line a paragraph", "a.txt", "标题\n\n第一段。\n第二段。\n", []string{"标题", "第一段。", "第二段。"}},
		{"lines broken to one width", "a.txt",
			strings.Repeat("高", 20) + "企业达\n165家，" + strings.Repeat("新", 20) + "\n" + strings.Repeat("区", 23) + "\n完。\n",
			[]string{strings.Repeat("高", 20) + "企业达165家，" + strings.Repeat("新", 20) + strings.Repeat("区", 23) + "完。"}},
		{"English lines broken to one width", "a.txt",
			"The zone had at the end of the year more than 165\nhigh-tech enterprises, and the value added grew by 9.1\npercent in the year under review, they said there\n",
			[]string{"The zone had at the end of the year more than 165 high-tech enterprises, and the value added grew by 9.1 percent in the year under review, they said there"}},
		{"cells between tabs", "a.txt", "指标\t2025年\n企业\t165\n", []string{"指标", "2025年", "企业", "[企业|2025年]165"}},
		{"Windows line ends", "a.txt", "一。\r\n二。\r\n", []string{"一。", "二。"}},
		{"Markdown", "a.md", "# 标题 {#t}\n\n达到[165家](fig:high-tech-firms@2025)，**增长**[35.24%](fig:x)。\n续行\n\n- 一\n- 二\n",
			[]string{"标题", "达到165家，增长35.24%。续行", "一", "二"}},
		{"a table of Markdown", "a.md", "| 指标 | 2025年 |\n|---|---|\n| 企业 | 165家 |\n| 专利 | 572件 |\n",
			[]string{"指标", "2025年", "企业", "[企业|2025年]165家", "专利", "[专利|2025年]572件"}},
		{"front matter", "a.md", "---\ntitle: \"达到[165家](fig:x)\"\norder: 1\n---\n\n正文\n", []string{`"达到165家"`, "正文"}},
		{"a page", "a.html", "<!doctype html><title>标题</title><style>p{width:165px}</style><script>var x = 572</script><p>达到<b>165</b>家\n，增长&nbsp;9.1%&#37;。</p><!-- 69 --><ul><li>一<li>二</ul>",
			[]string{"标题", "达到165家，增长\u00a09.1%%。", "一", "二"}},
		{"a table of a page", "a.html", "<table><tr><th>指标</th><th>2025年</th></tr><tr><td><p>企业</p></td><td><p>165家</p></td></tr></table>",
			[]string{"指标", "2025年", "企业", "[企业|2025年]165家"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(read(t, c.file, c.text)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestEveryCharacterKnowsItsPlace(t *testing.T) {
	for _, c := range []struct {
		name, file, text, word string
		line, column           int
	}{
		{"plain text", "a.txt", "第一行\n达到165家", "165家", 2, 3},
		{"after a byte-order mark", "a.txt", "\uFEFF达到165家", "165家", 1, 3},
		{"in a joined line", "a.txt", strings.Repeat("高", 22) + "\n达165家" + strings.Repeat("新", 19) + "\n" + strings.Repeat("区", 22), "165家", 2, 2},
		{"in a reference of Markdown", "a.md", "---\ntitle: t\n---\n\n达到[165家](fig:x)", "165家", 5, 4},
		{"behind an entity", "a.html", "<p>a&amp;b\n达到&#49;65家</p>", "165家", 2, 3},
		{"behind emphasis", "a.html", "<p><b>达到</b>165家", "165家", 1, 13},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, c.file, c.text)
			for i, b := range d.Blocks {
				if at := strings.Index(b.Text, c.word); at >= 0 {
					if line, column := d.Place(i, at); line != c.line || column != c.column {
						t.Errorf("stands at %d:%d, want %d:%d", line, column, c.line, c.column)
					}
					return
				}
			}
			t.Errorf("%q is not in %q", c.word, texts(d))
		})
	}
}

func TestOlderEncodings(t *testing.T) {
	const text = "高新技术企业达165家。"
	gb, _ := simplifiedchinese.GB18030.NewEncoder().String(text)
	little, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	big, _ := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(text)
	for name, data := range map[string]string{"GB 18030": gb, "UTF-16LE": little, "UTF-16BE": big, "UTF-8 with mark": "\uFEFF" + text} {
		if got := texts(read(t, "a.txt", data)); !slices.Equal(got, []string{text}) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	for _, c := range []struct {
		name, file, data string
		want             Fault
	}{
		{"an unknown ending", "a.xlsx", "x", UnknownFormat},
		{"the old Word format", "a.doc", "\xd0\xcf\x11\xe0", OldWord},
		{"a picture", "a.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", NotText},
		{"no archive", "a.docx", "not a zip", BrokenDocx},
		{"an archive of something else", "a.docx", string(archive(t, map[string]string{"x.txt": "x"})), BrokenDocx},
		{"broken XML", "a.docx", string(archive(t, map[string]string{"word/document.xml": "<w:document"})), BrokenDocx},
		{"more than a text can be", "a.txt", strings.Repeat("a", MaxSize+1), TooLarge},
		{"a bomb", "a.docx", string(archive(t, map[string]string{"word/document.xml": wordText("<w:p><w:r><w:t>" + strings.Repeat("a", MaxSize) + "</w:t></w:r></w:p>")})), TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Read(c.file, []byte(c.data))
			var fault *Error
			if !errors.As(err, &fault) || fault.Fault != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// FuzzText holds that any bytes are read as blocks whose characters have places.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"达到165家\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "<table><tr><td>1<td>&amp;</table>", "---\na: b\n---\n[1](fig:x)", "a\tb\n1\t2"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.txt", "a.md", "a.html"} {
			if doc, err := Read(name, []byte(text)); err == nil {
				walk(t, doc)
			}
		}
	})
}

// walk asks for the place of every character.
func walk(t *testing.T, doc *Document) {
	t.Helper()
	for i, b := range doc.Blocks {
		for at := range b.Text {
			line, column := doc.Place(i, at)
			if line < 1 || column < 1 {
				t.Fatalf("%q: byte %d stands at %d:%d", b.Text, at, line, column)
			}
			doc.Line(line)
		}
	}
}
