package markdown

import (
	"strings"
	"testing"
)

func TestChineseWordsInOtherLanguagesAreMarked(t *testing.T) {
	tests := map[string]string{
		"Vital (先导科技) and Haomei (豪美)": `Vital (<span lang="zh-Hans">先导科技</span>) and Haomei (<span lang="zh-Hans">豪美</span>)`,
		"先导":                   `<span lang="zh-Hans">先导</span>`,
		"**先导** & more":        `<strong><span lang="zh-Hans">先导</span></strong> &amp; more`,
		`no \*Chinese\* & all`: "no *Chinese* &amp; all",
		"`先导`":                 "<code>先导</code>",
	}
	for src, want := range tests {
		var b strings.Builder
		if err := ParseInline([]byte(src)).HTML(&b, nil, WithChineseMarked("zh-Hans")); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(b.String()); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", src, got, want)
		}
		b.Reset()
		if err := ParseInline([]byte(src)).HTML(&b, nil); err != nil || strings.Contains(b.String(), "lang=") {
			t.Errorf("%s is marked unasked: %s %v", src, b.String(), err)
		}
	}
}
