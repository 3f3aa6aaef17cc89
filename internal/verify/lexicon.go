package verify

import (
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/resolve"
)

// tag says what part a word plays in a clause.
type tag uint32

// The tags. Every word of the lexicon is explained, whatever else it is.
const (
	tagOwn      tag = 1 << iota // the zone itself: 高新区, 全区
	tagPlace                    // another place or body: 全市, 全省, 佛山
	tagHonour                   // what makes a place before it an honour: 首位, 首个
	tagObject                   // what follows is what is acted on or compared with: 拉动, 比, 占
	tagBase                     // a time after it is compared with: 比, 较
	tagBaseEnd                  // a time before it is compared with: 相比
	tagPrior                    // the period before: 上年, 同比
	tagUpTo                     // what follows is a level: 增加到, 提高至
	tagFrom                     // what follows is where a change began: 由, 从
	tagRun                      // 连续
	tagGoal                     // a goal or a forecast: 力争, 预计, 计划
	tagAim                      // one that holds for the clauses after it too: 力争
	tagThen                     // at another time: 当时
	tagSubset                   // what is done for some of them: 服务, 走访
	tagRestrict                 // some of them only: 规上, 新增
	tagPair                     // 分别
	tagSince                    // from a time on: 以来, 起
	tagEnd                      // the end of a period: 末, 底
	tagAll                      // summed up: 累计, 截至
	tagEvent                    // tells of a thing that happened: 获批
	tagHedge                    // 基本
	tagImplied                  // worked out: 推算
	tagOver                     // the number is a lower bound: 破, 站上
	tagYear                     // a year by its distance from that of the data: 去年
	tagMonthly                  // against the month before: 环比
	tagKin                      // ends the name of a body: 集团, 公司
	tagFall                     // 下降
	tagRise                     // 增加
	tagHas                      // 拥有, 达到: the number is the whole
)

// word is an entry of the vocabulary.
type word struct {
	text  string
	tags  tag
	means aspect
	years int // of tagYear: how far from the last year of the data
}

// lexicon finds the words of the vocabulary.
type lexicon struct {
	words []word
	terms *terms
}

// newLexicon joins the vocabularies of both languages with the names of the zone.
func newLexicon(config resolve.Config) *lexicon {
	merged := map[string]*word{}
	var order []string
	add := func(w word) {
		text := fold(w.text).text
		have, ok := merged[text]
		if !ok {
			have = &word{text: text}
			merged[text] = have
			order = append(order, text)
		}
		have.tags |= w.tags
		if w.means != none {
			have.means = w.means
		}
		if w.years != 0 {
			have.years = w.years
		}
	}
	for _, list := range [][]wordList{chineseWords, englishWords} {
		for _, l := range list {
			for _, text := range l.split() {
				add(word{text, l.tags, l.means, l.years})
			}
		}
	}
	for _, name := range []resolve.Text{config.Zone, config.ZoneFull} {
		for _, l := range lang.All() {
			if text := name.In(l); text != "" {
				add(word{text: text, tags: tagOwn})
			}
		}
	}
	x := &lexicon{}
	var texts []string
	for _, text := range order {
		x.words, texts = append(x.words, *merged[text]), append(texts, text)
	}
	x.terms = newTerms(texts)
	return x
}

// wordList is some words that play one part, cut by spaces in Chinese and by
// bars in English.
type wordList struct {
	text  string
	tags  tag
	means aspect
	years int
}

func (l wordList) split() []string {
	if strings.Contains(l.text, "|") {
		return strings.Split(l.text, "|")
	}
	return strings.Fields(l.text)
}

// spoken is a word of the vocabulary in a text.
type spoken struct {
	*word
	start, end int
}

func (x *lexicon) find(f folded, taken func(at int) bool) []spoken {
	var found []spoken
	for _, h := range x.terms.find(f, taken) {
		found = append(found, spoken{&x.words[h.term], h.start, h.end})
	}
	return found
}
