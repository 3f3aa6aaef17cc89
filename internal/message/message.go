// Package message says in Chinese and English what is wrong and how to mend it.
//
// Each code of a [source.Problem] has one entry in the table of the step that
// reports it (load.go, resolve.go, …), with both languages side by side. Blanks
// stand in braces and are filled from the problem's Args:
//
//	"unknown-key": {
//		zh: {"不认识的键“{key}”", "可以用的键：{known}"},
//		en: {"unknown key “{key}”", "known keys: {known}"},
//	},
//
// A blank that reads differently in English, such as a number with its unit, is
// filled from the arg of its name with the ending .en where there is one.
package message

import (
	"maps"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/source"
)

// Text says what is wrong and how to mend it. Hint may be empty.
type Text struct{ What, Hint string }

// entry is a message in every language.
type entry struct{ zh, en Text }

// table holds the messages of one step by code.
type table map[string]entry

// tables are searched in this order; no code stands in two of them.
var tables = []table{load, check, claims, figures, narrative, pictures, resolve, counterparts, drawing, build, writing, history, promise, release}

// Of returns the message of a problem in a language. A code without an entry
// comes back as itself, so that nothing is ever hidden.
func Of(p source.Problem, l lang.Lang) Text {
	e, ok := find(p.Code)
	if !ok {
		return Text{What: p.Code}
	}
	text, args := e.zh, p.Args
	if l == lang.English {
		text, args = e.en, inEnglish(p.Args)
	}
	return Text{What: fill(text.What, args), Hint: fill(text.Hint, args)}
}

// englishEnding marks the args that fill the blanks of English messages alone.
const englishEnding = ".en"

// inEnglish are the args with the English ones in their places.
func inEnglish(args source.Args) source.Args {
	var own source.Args
	for name, value := range args {
		if blank, ok := strings.CutSuffix(name, englishEnding); ok {
			if own == nil {
				own = maps.Clone(args)
			}
			own[blank] = value
		}
	}
	if own == nil {
		return args
	}
	return own
}

func find(code string) (entry, bool) {
	for _, t := range tables {
		if e, ok := t[code]; ok {
			return e, true
		}
	}
	return entry{}, false
}

// fill puts the args into the {blanks} of text.
func fill(text string, args source.Args) string {
	if !strings.Contains(text, "{") {
		return text
	}
	pairs := make([]string, 0, 2*len(args))
	for name, value := range args {
		pairs = append(pairs, "{"+name+"}", value)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Format prints a problem on one or two lines, as compilers do:
//
//	data/site.yaml:3:1: error: unknown key “titel”
//	    known keys: title, zone
func Format(p source.Problem, l lang.Lang) string {
	text := Of(p, l)
	line := severities[l][p.Severity] + text.What
	if p.Pos.Known() {
		line = p.Pos.String() + ": " + line
	}
	if text.Hint != "" {
		line += "\n    " + text.Hint
	}
	return line
}

// severities begin the line of a problem.
var severities = map[lang.Lang][3]string{
	lang.Chinese: {"错误：", "警告：", "提示："},
	lang.English: {"error: ", "warning: ", "note: "},
}
