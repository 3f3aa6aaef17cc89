package verify

import (
	"strings"
	"unicode/utf8"
)

// otherHolder is the body that a clause begins with and the data do not know:
// 豪美集团 in 豪美集团连续两年产值超百亿元. "" where there is none.
func (r *reading) otherHolder(n *number) string {
	start := r.runStart(n.clause)
	end := n.Start
	if names := r.namesIn(start, n.Start); len(names) > 0 {
		end = names[0].start
		if listed := r.unlisted(start, names[0]); listed != "" {
			return listed
		}
	}
	return r.residue(start, end)
}

// unlisted is a member of a list before the name of several bodies that the
// figure's own texts do not mention: 聚石 in 先导、豪美、聚石三大集团.
func (r *reading) unlisted(start int, of name) string {
	if !r.severalBodies(of) {
		return ""
	}
	list := strings.NewReplacer("和", "、", "与", "、", "等", "").Replace(strings.TrimRight(r.text[start:of.start], "“‘"))
	if i := strings.LastIndexAny(list, "，：:,"); i >= 0 {
		list = list[i:]
	}
	members := strings.Split(list, "、")
	if len(members) < 2 {
		return ""
	}
	for i, m := range members {
		m = strings.Trim(fold(m).text, "，：:,。 ")
		if count := utf8.RuneCountInString(m); count < 2 || count > longestMember || i == 0 && count > longestMember/2 {
			continue
		}
		if !r.mentions(of, m) {
			return m
		}
	}
	return ""
}

// longestMember is more characters than the short name of a body has.
const longestMember = 12

// severalBodies reports whether a name is that of several bodies together.
func (r *reading) severalBodies(n name) bool {
	for _, end := range []string{"大集团", "大企业", "家企业", "大公司"} {
		if strings.Contains(r.text[n.start:min(len(r.text), n.end)], end) {
			return true
		}
	}
	return false
}

// mentions reports whether the figures of a name speak of a body; a name of
// four characters or more may be shortened by its end: 先导科技集团, 先导.
func (r *reading) mentions(n name, body string) bool {
	short := body
	if count := utf8.RuneCountInString(body); count > 2 {
		short = string([]rune(body)[:2])
	}
	for _, p := range r.byPart[n.part] {
		if strings.Contains(r.entries[p.entry].words, short) {
			return true
		}
	}
	return false
}
