package verify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"zonepress/internal/quantity"
)

// reading is a block of text taken apart.
type reading struct {
	*Catalogue
	text     string
	head     int      // where the words of a column begin
	body     int      // where the block itself begins
	abroad   string   // the other place that the text before the block speaks of
	zoned    bool     // the text before the block names the zone
	words    []spoken // of the vocabulary, outside the names of figures
	names    []name   // of figures
	times    []when
	figures  []bool // for each clause, whether a number stands in it that may be a figure
	clauses  []clause
	numbers  []number
	numerals []quantity.Quantity // all, dates included
}

// clause is a stretch between two marks, without them.
type clause struct {
	start, end int
	sentence   int  // which sentence it belongs to
	index      int  // in reading.clauses
	listed     bool // 、 stands before it
	bracketed  bool // it stands in brackets
	sentenceAt int  // where the sentence begins
}

// name is a part of a figure's name in the text.
type name struct {
	part       int
	start, end int
	object     bool // it is what is acted on or compared with
}

// number is a numeral that may be a figure.
type number struct {
	quantity.Quantity
	index  int
	clause clause
	from   int    // where the words that speak of it begin: after the number before it in the clause
	until  int    // where they end: at the next number, or at the end of the clause
	joins  bool   // it continues the number before: 257.5%和233.8%
	named  clause // the clause that says what a number alone is: 9.1%，是……的增幅
	alone  bool   // there is such a clause
	lost   bool   // it speaks of what the data do not know

	aspect  aspect
	other   aspect // what it may say instead; none mostly
	changes aspect // of an increase in points: whether of a share or of a growth
	base    when
	lead    bool       // it begins with 高于 or 低于
	states  *statement // that it was found to agree with
	based   bool       // base is what it is compared with
	far     string     // the other place that the sentences before speak of
	place   string     // the other place that its clause speaks of
	abroad  string     // the other place that the words after it go on to speak of
}

// read takes a text apart. The stretch from head to body is what stands at the
// head of a column; it belongs to the clause that begins at body.
func (c *Catalogue) read(text string, head, body int) *reading {
	r := &reading{Catalogue: c, text: text, head: head, body: body, numerals: quantity.Find(text)}
	f := fold(text)
	for _, h := range c.parts.find(f, nil) {
		r.names = append(r.names, name{part: h.term, start: h.start, end: h.end})
	}
	r.words = slices.DeleteFunc(c.lexicon.find(f, func(at int) bool { return r.inNumeral(at, at+1) || r.inName(at, at+1) }),
		func(w spoken) bool { return r.inNumeral(w.start, w.end) })
	r.cut()
	r.markObjects()
	r.times = r.findTimes()
	r.arrange()
	return r
}

// inName reports whether a stretch lies inside the name of a figure.
func (r *reading) inName(start, end int) bool {
	i, _ := slices.BinarySearchFunc(r.names, end, func(n name, at int) int { return n.end - at })
	return i < len(r.names) && r.names[i].start <= start && end <= r.names[i].end
}

// inNumeral reports whether a stretch touches a numeral.
func (r *reading) inNumeral(start, end int) bool {
	i, _ := slices.BinarySearchFunc(r.numerals, start, func(q quantity.Quantity, at int) int { return q.End - 1 - at })
	return i < len(r.numerals) && r.numerals[i].Start < end
}

// cut divides the text into clauses.
func (r *reading) cut() {
	c := clause{}
	inSentence := 0
	finish := func(at, next int, ends bool) {
		c.end, c.index = at, len(r.clauses)
		r.clauses = append(r.clauses, c)
		c = clause{start: next, sentence: c.sentence, sentenceAt: c.sentenceAt}
		if inSentence++; ends || inSentence == mostClauses {
			c.sentence, c.sentenceAt, inSentence = c.sentence+1, next, 0
		}
	}
	for i, size := 0, 0; i < len(r.text); i += size {
		var mark rune
		mark, size = utf8.DecodeRuneInString(r.text[i:])
		kind := r.markAt(mark, i, size)
		if kind == noMark || i > r.head && i < r.body || r.inName(i, i+size) || r.inNumeral(i, i+size) && kind != sentenceMark {
			continue
		}
		finish(i, i+size, kind == sentenceMark)
		switch kind {
		case listMark:
			c.listed = true
		case openMark:
			c.bracketed = true
		}
	}
	finish(len(r.text), len(r.text), true)
}

// mostClauses is more than a sentence has that anybody reads; what goes on
// beyond is taken for another one.
const mostClauses = 60

type markKind int

const (
	noMark markKind = iota
	clauseMark
	listMark
	openMark
	sentenceMark
)

// markAt says what a character ends. A full stop in English needs a space
// behind it and no abbreviation before it.
func (r *reading) markAt(mark rune, i, size int) markKind {
	next := i + size
	switch mark {
	case '。', '！', '？', '!', '?', '\n':
		return sentenceMark
	case '-', '–':
		if i > 0 && r.text[i-1] == ' ' && next < len(r.text) && (r.text[next] == ' ' || r.text[next] == '-') {
			return clauseMark
		}
	case '，', '；', '：', ';', '）', ')', '—', '|', '…', '·':
		return clauseMark
	case ',', ':':
		if next == len(r.text) || r.text[next] == ' ' || r.text[next] >= utf8.RuneSelf {
			return clauseMark
		}
	case '、':
		return listMark
	case '（', '(':
		return openMark
	case '.':
		if next < len(r.text) && r.text[next] != ' ' && r.text[next] != '\n' {
			return noMark
		}
		before := r.text[:i]
		if strings.HasSuffix(before, "No") || strings.HasSuffix(before, "Co") || strings.HasSuffix(before, "Ltd") || strings.HasSuffix(before, "Mr") {
			return noMark
		}
		return sentenceMark
	}
	return noMark
}

// clauseAt is the clause that holds a byte.
func (r *reading) clauseAt(at int) clause {
	i, _ := slices.BinarySearchFunc(r.clauses, at, func(c clause, at int) int { return c.end - at })
	if i < len(r.clauses) && r.clauses[i].start <= at {
		return r.clauses[i]
	}
	return r.clauses[max(0, min(i, len(r.clauses)-1))]
}

// arrange picks the numerals that may be figures and gives each its clause.
func (r *reading) arrange() {
	r.figures = make([]bool, len(r.clauses))
	for _, q := range r.numerals {
		n := number{Quantity: q, index: len(r.numbers), clause: r.clauseAt(q.Start)}
		n.from, n.until = n.clause.start, max(n.clause.end, q.End)
		if last := len(r.numbers) - 1; last >= 0 {
			before := &r.numbers[last]
			if before.clause.index == n.clause.index && before.figure() {
				n.from = before.End
				if n.figure() {
					before.until = q.Start
				}
			} else if before.clause.index == n.clause.index {
				n.from = before.from
			}
			n.joins = before.figure() && isJoint(strings.TrimSpace(r.text[min(before.End, q.Start):q.Start]))
		}
		r.readAlone(&n)
		r.numbers = append(r.numbers, n)
		r.figures[n.clause.index] = r.figures[n.clause.index] || n.Class == quantity.Number
	}
}

// readAlone finds the clause that says what a number alone in its clause is:
// 9.1%，是规上工业增加值的同比增幅.
func (r *reading) readAlone(n *number) {
	next := n.clause.index + 1
	if next >= len(r.clauses) || r.clauses[next].sentence != n.clause.sentence || r.residue(n.clause.start, n.clause.end) != "" {
		return
	}
	if w, ok := r.wordBeginningAt(r.skipMarks(r.clauses[next].start)); !ok || w.text != "是" && w.text != "这是" || len(r.namesIn(n.clause.start, n.clause.end)) > 0 {
		return
	}
	n.named, n.alone = r.clauses[next], true
	for next++; next < len(r.clauses) && r.clauses[next].listed; next++ {
		n.named.end = r.clauses[next].end
	}
}

// figure reports whether a numeral may state a figure.
func (n *number) figure() bool {
	return n.Class == quantity.Number || n.Class == quantity.Ordinal || n.Class == quantity.Word && !n.Value.IsZero()
}

func isJoint(text string) bool {
	switch text {
	case "和", "与", "及", "以及", "、", "，", "/", "和约", "and", ",", ", and", "、约":
		return true
	}
	return false
}

// markObjects tells the names that are acted on or compared with: 拉动规上工业,
// 比规上工业, 占全区规上工业.
func (r *reading) markObjects() {
	for i := range r.names {
		n := &r.names[i]
		at := n.start
		for at > 0 {
			w, ok := r.wordEndingAt(at)
			if !ok {
				break
			}
			if w.tags&tagObject != 0 || w.text == "为" && r.contributes(n.end) {
				n.object = true
				break
			}
			if w.tags&(tagOwn|tagPlace) == 0 && w.text != "的" && w.text != "整个" && w.text != "the" && w.text != "of" {
				break
			}
			at = r.skipBlankBack(w.start)
		}
	}
}

// contributes reports whether 贡献 follows in the clause: 为规上工业增长贡献.
func (r *reading) contributes(at int) bool {
	return slices.ContainsFunc(r.wordsIn(at, r.clauseAt(at).end), func(w spoken) bool { return w.means == contribution || w.means == pull })
}

func (r *reading) skipBlankBack(at int) int {
	for at > 0 && (r.text[at-1] == ' ' || r.text[at-1] == '\n') {
		at--
	}
	return at
}

// wordEndingAt is the word of the vocabulary that ends at a byte, but for
// spaces and quotation marks between.
func (r *reading) wordEndingAt(at int) (spoken, bool) {
	at = r.skipMarksBack(at)
	i, found := slices.BinarySearchFunc(r.words, at, func(w spoken, at int) int { return w.end - at })
	if !found {
		return spoken{}, false
	}
	return r.words[i], true
}

func (r *reading) skipMarksBack(at int) int {
	for at > 0 {
		c, size := utf8.DecodeLastRuneInString(r.text[:at])
		if c != ' ' && !strings.ContainsRune("“”‘’\"'「」", c) {
			return at
		}
		at -= size
	}
	return at
}

// wordsIn are the words of the vocabulary inside a stretch.
func (r *reading) wordsIn(from, to int) []spoken {
	low, _ := slices.BinarySearchFunc(r.words, from, func(w spoken, at int) int { return w.start - at })
	high := low
	for high < len(r.words) && r.words[high].end <= to {
		high++
	}
	return r.words[low:high]
}

// timesIn are the times that begin inside a stretch.
func (r *reading) timesIn(from, to int) []when {
	low, _ := slices.BinarySearchFunc(r.times, from, func(w when, at int) int { return w.start - at })
	high := low
	for high < len(r.times) && r.times[high].start < to {
		high++
	}
	return r.times[low:high]
}

// says reports whether a stretch holds a word with one of the tags.
func (r *reading) says(from, to int, tags tag) bool {
	_, ok := r.saying(from, to, tags)
	return ok
}

// saying is the last word of a stretch with one of the tags.
func (r *reading) saying(from, to int, tags tag) (spoken, bool) {
	words := r.wordsIn(from, to)
	for i := len(words) - 1; i >= 0; i-- {
		if words[i].tags&tags != 0 {
			return words[i], true
		}
	}
	return spoken{}, false
}

// namesIn are the names of figures that begin inside a stretch.
func (r *reading) namesIn(from, to int) []name {
	low, _ := slices.BinarySearchFunc(r.names, from, func(n name, at int) int { return n.start - at })
	high := low
	for high < len(r.names) && r.names[high].start < to {
		high++
	}
	return r.names[low:high]
}

// residue returns what no list explains in a stretch, as the longest run of
// Chinese characters or the longest Latin word; "" where everything is
// explained.
func (r *reading) residue(from, to int) string {
	longest, run := "", from
	flush := func(end int) {
		if piece := strings.Trim(r.text[run:end], " ·-—“”‘’\"'「」、，。（）()"); counts(piece) && len(piece) > len(longest) {
			longest = piece
		}
	}
	for i := from; i < to; {
		if end := r.explainedAt(i); end > i {
			flush(i)
			i, run = end, end
			continue
		}
		c, size := utf8.DecodeRuneInString(r.text[i:])
		if !unicode.IsLetter(c) {
			flush(i)
			run = i + size
		}
		i += size
	}
	if run < to {
		flush(to)
	}
	return longest
}

// counts reports whether a run is long enough to be a word of its own.
func counts(piece string) bool {
	if piece == "" || piece[0] < utf8.RuneSelf {
		return len(piece) >= 3
	}
	return utf8.RuneCountInString(piece) >= 2
}

// explainedAt is where a word, a name, a time or a numeral that holds the byte
// at i ends; i where there is none.
func (r *reading) explainedAt(i int) int {
	if k, _ := slices.BinarySearchFunc(r.words, i, func(w spoken, at int) int { return w.end - 1 - at }); k < len(r.words) && r.words[k].start <= i {
		return r.words[k].end
	}
	if k, _ := slices.BinarySearchFunc(r.names, i, func(n name, at int) int { return n.end - 1 - at }); k < len(r.names) && r.names[k].start <= i {
		return r.names[k].end
	}
	if k, _ := slices.BinarySearchFunc(r.numerals, i, func(q quantity.Quantity, at int) int { return q.End - 1 - at }); k < len(r.numerals) && r.numerals[k].Start <= i {
		return r.numerals[k].End
	}
	return i
}
