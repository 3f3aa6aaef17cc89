package chart

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLinesBreakAsChineseTypeDoes(t *testing.T) {
	m := newPainter(t).metrics
	for _, c := range []struct {
		text string
		ems  float64 // width of a line
		want []string
	}{
		{"", 5, nil},
		{"规模以上工业", 6, []string{"规模以上工业"}},
		{"规模以上工业", 4, []string{"规模以上", "工业"}},
		{"增加值，同比增长", 3, []string{"增加", "值，同", "比增长"}},
		{"先导（科技）集团", 3, []string{"先导", "（科", "技）集", "团"}},
		{"较“十三五”末", 3, []string{"较“十", "三五”", "末"}},
		{"增长35.24%以上", 4, []string{"增长", "35.24%", "以上"}},
		{"共165家企业", 3, []string{"共", "165家", "企业"}},
		{"advanced manufacturing", 8.2, []string{"advanced", "manufacturing"}},
		{"一——二", 3, []string{"一——", "二"}},
	} {
		// The room of Latin is a little wider than its advance; the limits leave for that.
		if got := m.wrap(nil, c.text, 10, c.ems*10+0.1, 9); !slices.Equal(got, c.want) {
			t.Errorf("%q in %g em: %q, want %q", c.text, c.ems, got, c.want)
		}
	}
}

func TestNoLineBeginsWithAClosingOrEndsWithAnOpeningMark(t *testing.T) {
	m := newPainter(t).metrics
	text := "清远高新区（以下简称“高新区”）坚持“工业强市”，2025年规模以上工业增加值增长9.1%；其中《规划》提出：“产业、人才、环境”三个优先……并设立（5000万元/年）专项资金！"
	for width := 55.0; width < 400; width += 7 {
		lines := m.wrap(nil, text, 13, width, 99)
		if strings.Join(lines, "") != text {
			t.Fatalf("width %g changes the text: %q", width, lines)
		}
		for _, line := range lines {
			first, _ := utf8.DecodeRuneInString(line)
			last, _ := utf8.DecodeLastRuneInString(line)
			if strings.ContainsRune(closers, first) || strings.ContainsRune(openers, last) {
				t.Errorf("width %g: line %q", width, line)
			}
			if width > 80 && m.room(line, 13) > width {
				t.Errorf("width %g: line %q is wider", width, line)
			}
		}
	}
}

func TestHeadingsBreakAfterAClause(t *testing.T) {
	m := newPainter(t).metrics
	got := m.balanced(nil, "有效发明专利五年间增至三倍多，高价值发明专利增长更快", 17, 328, 4)
	want := []string{"有效发明专利五年间增至三倍多，", "高价值发明专利增长更快"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTextsThatAreTooLongEndWithAnEllipsis(t *testing.T) {
	m := newPainter(t).metrics
	long := strings.Repeat("长", 100)
	lines := m.wrap(nil, long, 10, 100, 3)
	if len(lines) != 3 || !strings.HasSuffix(lines[2], "…") || m.widest(lines, 10) > 100 {
		t.Errorf("%q", lines)
	}
	if got := m.shorten("短", 10, 100); got != "短" {
		t.Errorf("%q", got)
	}
}

func TestPainterNamesTheCharactersThatItsFontLacks(t *testing.T) {
	p := newPainter(t)
	if got := p.Lacks("增长35.24%：“3+1”主导产业—…–‰×±≥≤²³¹√−，较2020年末→2025年末℃㎡①½"); len(got) != 0 {
		t.Errorf("lacks %q", got)
	}
	if got := string(p.Lacks("𠮷😀龘😀")); got != "𠮷😀龘" {
		t.Errorf("lacks %q", got)
	}
}

func TestFontThatIsNoneIsAnError(t *testing.T) {
	for _, ttf := range [][]byte{nil, []byte("not a font"), fontBytes(t)[:5000]} {
		if _, err := NewPainter(ttf); err == nil {
			t.Errorf("%d bytes make a painter", len(ttf))
		}
	}
}
