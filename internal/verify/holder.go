package verify

import (
	"strings"
	"unicode/utf8"
)

// bodyEnds are what the names of firms end in.
var bodyEnds = []string{"集团", "公司", "科技", "股份", "化学", "新材", "光电", "实业", "稀材", "铜业", "铝业", "药业", "机器人"}

// generic are what stands before such an end where no firm is named.
var generic = []string{
	"大", "企业", "该", "子", "上市", "龙头", "骨干", "链主", "创新", "高新", "新", "和", "与", "强化", "依靠", "以", "用", "靠", "抓", "各", "多家", "家", "一家",
	"国有", "民营", "有限", "股份", "责任", "分", "总", "母", "本", "我", "我们", "其", "这些", "这家", "两家", "三家", "前沿", "现代", "绿色", "农业", "金融", "推动", "聚焦", "坚持", "深化", "加强", "关键",
}

// indexBodies gathers the firms that the definitions of figures list before
// 大集团: 先导科技、豪美、楚江三大集团.
func (c *Catalogue) indexBodies() {
	var names []string
	for _, e := range c.entries {
		pieces := strings.Split(e.words, "大集团")
		for _, list := range pieces[:len(pieces)-1] {
			members := strings.Split(list[strings.LastIndexAny(list, " ，。：")+1:], "、")
			for _, name := range members {
				if name = strings.TrimRight(name, "两二三四五六七八九十"); len(members) > 1 && isShortName(name) {
					names = append(names, name)
				}
			}
		}
	}
	c.bodies = newTerms(names)
	c.shareWords()
}

// shareWords lets the figures of one name share the words in which a firm is
// looked for: what one definition lists, the others need not.
func (c *Catalogue) shareWords() {
	all := map[string]string{}
	for _, e := range c.entries {
		if e.held {
			for _, k := range e.keys {
				all[k.parts[0]] += " " + e.words
			}
		}
	}
	for _, e := range c.entries {
		if e.held {
			for _, k := range e.keys {
				e.firms += all[k.parts[0]]
			}
		}
	}
}

// longestMember is more characters than the short name of a body has.
const longestMember = 8

// holderSentences is how many sentences back a firm is still spoken of.
const holderSentences = 3

// otherBody is the firm that a number is said of, where its figure is another
// firm's: the nearest one before the number that the figure's own texts do not
// mention. "" where there is none.
func (r *reading) otherBody(n *number, e *entry) string {
	if !e.held {
		return ""
	}
	for i := n.clause.index; i >= 0 && r.clauses[i].sentence >= n.clause.sentence-holderSentences; i-- {
		c := r.clauses[i]
		body := r.bodyIn(c.start, min(c.end, n.Start))
		if body == "" {
			continue
		}
		if !e.mentions(body) {
			return body
		}
		if c.listed || strings.Contains(body, "大集团") {
			return r.unlisted(c, e)
		}
		return ""
	}
	return ""
}

// unlisted is the member of a list of firms that a figure's texts do not
// mention: 聚石化学 in 先导、豪美、聚石化学三大集团. c is the last clause of the list.
func (r *reading) unlisted(c clause, e *entry) string {
	text := strings.TrimSpace(r.text[c.start:c.end])
	if before, _, ok := strings.Cut(text, "三大"); ok && c.listed {
		if member := strings.Trim(before, "和与及等“”‘’ "); isShortName(member) && !e.mentions(fold(member).text) {
			return member
		}
	}
	for c.listed && c.index > 0 {
		c = r.clauses[c.index-1]
		body := strings.Trim(r.text[c.start:c.end], "“”‘’ ")
		if isShortName(body) && !e.mentions(fold(body).text) {
			return body
		}
	}
	return ""
}

func isShortName(name string) bool {
	count := utf8.RuneCountInString(name)
	return count >= 2 && count <= longestMember && startsHan(name)
}

// bodyIn is the last firm that a stretch names.
func (r *reading) bodyIn(from, to int) string {
	if from >= to {
		return ""
	}
	f := fold(r.text[from:to])
	best, at := "", -1
	for _, end := range bodyEnds {
		i := strings.LastIndex(f.text, end)
		for i >= 0 {
			if name := nameBefore(f.text[:i]); name != "" && i > at {
				best, at = name+end, i
				break
			}
			i = strings.LastIndex(f.text[:i], end)
		}
	}
	for _, h := range r.bodies.find(f, nil) {
		start := int(h.start)
		if name := r.text[from+h.start : from+h.end]; start > at {
			best, at = fold(name).text, start
		}
	}
	return best
}

// nameBefore is the two to four characters of a firm's name that end a text; ""
// where a common word stands there.
func nameBefore(text string) string {
	for _, word := range generic {
		if strings.HasSuffix(text, word) {
			if word == "大" && strings.HasSuffix(text, "三大") {
				return "三大"
			}
			return ""
		}
	}
	runes := []rune(text)
	start := len(runes)
	for start > 0 && len(runes)-start < 4 && startsHan(string(runes[start-1])) && !strings.ContainsRune("的在了像如和与由从对是有为及等中将把让", runes[start-1]) {
		start--
	}
	if len(runes)-start < 2 {
		return ""
	}
	return string(runes[start:])
}

// mentions reports whether a figure's texts speak of a firm, by the first two
// characters of its name or any two that end before its kind.
func (e *entry) mentions(body string) bool {
	runes := []rune(body)
	for i := 0; i+2 <= len(runes); i++ {
		piece := string(runes[i : i+2])
		if isKind(piece) {
			continue
		}
		if strings.Contains(e.firms, piece) {
			return true
		}
	}
	return false
}

func isKind(piece string) bool {
	for _, end := range bodyEnds {
		if piece == end {
			return true
		}
	}
	return false
}
