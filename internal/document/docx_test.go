package document

import (
	"archive/zip"
	"bytes"
	"slices"
	"testing"
)

// archive packs files.
func archive(t testing.TB, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, content := range files {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func wordText(body string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>` + body + `</w:body></w:document>`
}

func word(t testing.TB, body string) *Document {
	t.Helper()
	d, err := Read("a.docx", archive(t, map[string]string{"word/document.xml": wordText(body)}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWhatIsReadOfAWordDocument(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"a number over several runs", `<w:p><w:r><w:t>企业达1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>6</w:t></w:r><w:proofErr/><w:r><w:t>5家</w:t></w:r></w:p>`, []string{"企业达165家"}},
		{"paragraphs", `<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>二</w:t></w:r></w:p>`, []string{"一", "二"}},
		{"tracked changes", `<w:p><w:r><w:t>达</w:t></w:r><w:del><w:r><w:delText>122</w:delText></w:r></w:del><w:ins><w:r><w:t>165</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom><w:r><w:t>家</w:t></w:r></w:p>`, []string{"达165家"}},
		{"a table", `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2025年</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>企业</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>165家</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>完</w:t></w:r></w:p>`,
			[]string{"指标", "2025年", "企业", "[企业|2025年]165家", "完"}},
		{"a text box twice", `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r></w:p>`, []string{"框", "文"}},
		{"fields and drawings", `<w:p><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t></w:r><a:p><a:t>图</a:t></a:p></w:p>`, []string{"一 二"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(word(t, c.body)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestTheLinesOfAWordDocumentAreItsParagraphs(t *testing.T) {
	d := word(t, `<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>达到</w:t></w:r><w:r><w:t>165家</w:t></w:r></w:p>`)
	if line, column := d.Place(1, len("达到")); line != 3 || column != 3 || d.Line(3) != "达到165家" {
		t.Errorf("%d:%d %q", line, column, d.Line(line))
	}
}

func TestFootnotesAreReadAndCommentsAreNot(t *testing.T) {
	d, err := Read("a.docx", archive(t, map[string]string{
		"word/document.xml":  wordText(`<w:p><w:r><w:t>正文</w:t></w:r></w:p>`),
		"word/footnotes.xml": wordText(`<w:p><w:r><w:t>脚注</w:t></w:r></w:p>`),
		"word/comments.xml":  wordText(`<w:p><w:r><w:t>批注</w:t></w:r></w:p>`),
	}))
	if err != nil || !slices.Equal(texts(d), []string{"正文", "脚注"}) {
		t.Error(err, d)
	}
}

// FuzzDocx holds that any bytes are read or refused.
func FuzzDocx(f *testing.F) {
	f.Add([]byte("PK"), "")
	f.Add([]byte(nil), `<w:p><w:r><w:t>达165家</w:t></w:r></w:p>`)
	f.Add([]byte(nil), `<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tr>`)
	f.Fuzz(func(t *testing.T, data []byte, body string) {
		if len(data) == 0 {
			data = archive(t, map[string]string{"word/document.xml": wordText(body)})
		}
		if doc, err := Read("a.docx", data); err == nil {
			walk(t, doc)
		}
	})
}
