package load

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"zonepress/internal/source"
)

// slip is a mistake of typing that can be seen in a line of YAML without
// understanding it: a Chinese colon, a tab, a forgotten quote.
type slip struct {
	line, column int
	code         string
	word         string // the key or the mark that the message names
	inFlow       bool   // between braces, where it makes an unknown key as well
}

// tell says what slips there are.
func (f *file) tell(slips []slip) {
	for _, s := range slips {
		f.fail(f.at(s.line, s.column), s.code, source.Args{"key": s.word, "mark": s.word})
	}
}

// swallowedKeys are the lines of a text that is YAML by itself which were meant
// as keys, but have been swallowed by the text before them:
//
//	title: 清远高新区
//	  short：高新区
func swallowedKeys(text string) []slip {
	if !strings.Contains(text, "：") {
		return nil
	}
	return slices.DeleteFunc(slipsIn(text), func(s slip) bool { return s.code != "yaml-colon" || s.inFlow })
}

// slipsIn looks at the lines of a text outside its block scalars, at most one
// slip in each.
func slipsIn(text string) []slip {
	var slips []slip
	block := -1 // indentation of the line that began a block scalar
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		indent := len(line) - len(strings.TrimLeft(line, " "))
		if strings.TrimSpace(line) == "" || block >= 0 && indent > block {
			continue
		}
		block = -1
		if blockHeader.MatchString(line) {
			block = indent
		}
		if offset, code, word := slipIn(line); code != "" {
			inFlow := strings.Contains(line[:offset], "{")
			slips = append(slips, slip{number, columnOf(line, offset), code, word, inFlow})
		}
	}
	return slips
}

var (
	// blockHeader ends a line after which a text follows in lines of its own.
	blockHeader = regexp.MustCompile(`[:-] +[|>]([-+][1-9]?|[1-9][-+]?)?( +#.*)?$`)
	// keyPattern is a key and the colon after it, of either kind.
	keyPattern = regexp.MustCompile(`^["'“”]?([a-z][a-z-]*)["'“”]?[ \x{3000}]*([:：])`)
	// flowKey is a key inside braces, with what separates it from the one before.
	flowKey = regexp.MustCompile(`([{,，、；;｛])[ \x{3000}]*([a-z][a-z-]*)[ \x{3000}]*([:：])(.?)`)
)

// slipIn returns the first slip of a line, as an offset and a code; the code is
// "" for a line without.
func slipIn(line string) (offset int, code, word string) {
	content := strings.TrimLeftFunc(line, unicode.IsSpace)
	start := len(line) - len(content)
	if i := strings.IndexByte(line[:start], '\t'); i >= 0 {
		return i, "yaml-tab", ""
	}
	if i := strings.IndexFunc(line[:start], func(r rune) bool { return r != ' ' }); i >= 0 {
		return i, "yaml-wide-space", ""
	}
	if content == "" || content[0] == '#' {
		return 0, "", ""
	}
	for strings.HasPrefix(content, "- ") {
		content = strings.TrimLeft(content[2:], " ")
	}
	start = len(line) - len(content)
	if mark, size := utf8.DecodeRuneInString(content); strings.ContainsRune("－—–―•·●", mark) {
		return start, "yaml-dash", content[:size]
	}
	if len(content) > 1 && content[0] == '-' && keyPattern.MatchString(content[1:]) {
		return start, "yaml-dash-space", ""
	}
	key := keyPattern.FindStringSubmatchIndex(content)
	if key == nil {
		offset, code, word = slipInValue(content)
		return start + offset, code, word
	}
	name, rest := content[key[2]:key[3]], content[key[5]:]
	if content[key[4]] != ':' {
		return start + key[4], "yaml-colon", name
	}
	if next, _ := utf8.DecodeRuneInString(rest); rest != "" && next != ' ' && next != '\t' && !strings.HasPrefix(rest, "//") {
		return start + key[4], "yaml-colon-space", name
	}
	value := strings.TrimLeft(rest, " \t")
	offset, code, word = slipInValue(value)
	return len(line) - len(value) + offset, code, word
}

// slipInValue returns the first slip of what stands behind a key or a hyphen.
func slipInValue(text string) (offset int, code, word string) {
	if text == "" {
		return 0, "", ""
	}
	switch text[0] {
	case '"', '\'':
		return slipAfterQuote(text)
	case '%', '@', '`', '*', '&', '!':
		return 0, "yaml-quote-start", text[:1]
	case '|', '>':
		if !blockHeader.MatchString(": " + text) {
			return 0, "yaml-quote-start", text[:1]
		}
		return 0, "", ""
	case '[':
		if strings.Contains(text, "](") {
			return 0, "yaml-quote-start", text[:1]
		}
	case '{':
		return slipInFlow(text)
	}
	for _, bracket := range []string{"｛", "［", "【"} {
		if strings.HasPrefix(text, bracket) {
			return 0, "yaml-wide-bracket", bracket
		}
	}
	text, _, _ = strings.Cut(text, " #")
	if i := strings.Index(text, ": "); i > 0 && text[0] != '[' {
		return i, "yaml-colon-inside", ""
	}
	return 0, "", ""
}

// slipAfterQuote finds text that goes on behind a closing quote.
func slipAfterQuote(text string) (offset int, code, word string) {
	end := 1
	for ; end < len(text) && text[end] != text[0]; end++ {
		if text[end] == '\\' && text[0] == '"' {
			end++
		}
	}
	if end >= len(text) {
		return 0, "", ""
	}
	behind := strings.TrimLeft(text[end+1:], " ")
	if behind == "" || strings.ContainsRune("#,]}:'\"", rune(behind[0])) {
		return 0, "", ""
	}
	return end + 1, "yaml-after-quote", text[:1]
}

// slipInFlow finds Chinese punctuation between the keys in braces.
func slipInFlow(text string) (offset int, code, word string) {
	for _, m := range flowKey.FindAllStringSubmatchIndex(text, -1) {
		separator, name := text[m[2]:m[3]], text[m[4]:m[5]]
		behind := text[m[8]:m[9]]
		switch {
		case separator != "{" && separator != ",":
			return m[2], "yaml-comma", separator
		case text[m[6]] != ':':
			return m[6], "yaml-colon", name
		case behind != "" && behind != " " && behind != "/":
			return m[6], "yaml-colon-space", name
		}
	}
	return 0, "", ""
}
