package resolve

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"zonepress/internal/markdown"
	"zonepress/internal/source"
)

// residue is what stands in a draft for words that are still to come: XX家,
// 〇〇公司, 【待核】, （待补充）, TODO. None of it may be published.
var residue = regexp.MustCompile(`[XＸ×]{2,}|〇{2,}|○{2,}|□{2,}` +
	`|[【\[（(](?:待核|待补|待定|待查|待确认|待更新|待填)[^】\]）)]*[】\])）]|\b(?:TODO|TBD|FIXME)\b`)

// residueBegins are the characters that residue can begin with: most texts have
// none, and need not be searched at its cost.
const residueBegins = "XＸ×〇○□【[（(TF"

// tellDraft reports what was left in a text of its draft.
func (r *resolver) tellDraft(texts []markdown.Text, written source.At[string]) {
	for _, run := range texts {
		if run.Within == markdown.InCode || !strings.ContainsAny(run.Value, residueBegins) {
			continue
		}
		for _, at := range residue.FindAllStringIndex(run.Value, -1) {
			if found := run.Value[at[0]:at[1]]; !partOfWord(run.Value, at[0], at[1]) {
				r.problems.Add(source.Error(source.PlaceIn(written, run.Offset+at[0]), "draft-residue", source.Args{"text": found}))
			}
		}
	}
}

// partOfWord reports whether what was found belongs to a longer word: the XX of
// a type number, or the 〇〇 of 二〇〇五年.
func partOfWord(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	for _, r := range [...]rune{before, after} {
		if r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-') || strings.ContainsRune("一二三四五六七八九", r) {
			return !strings.HasPrefix(text[start:], "【") && !strings.HasPrefix(text[start:], "（")
		}
	}
	return false
}
