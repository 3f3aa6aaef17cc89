package render

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"zonepress/internal/lang"
	"zonepress/internal/source"
)

// words are the words of the interface in one language.
type words struct {
	file     string
	texts    map[string]string
	problems *source.List
	missing  sync.Map // keys already reported
}

// themeFolder is where a site's own theme stands, for the places of problems.
const themeFolder = "templates/"

// readWords reads words/<language>.json; nil where it cannot be read.
func readWords(theme fs.FS, l lang.Lang, problems *source.List) *words {
	w := &words{file: "words/" + string(l) + ".json", problems: problems}
	data, err := fs.ReadFile(theme, w.file)
	if err != nil {
		problems.Add(source.Error(source.Pos{File: themeFolder + w.file}, "theme-unreadable", source.Args{"detail": err.Error()}))
		return nil
	}
	if err := json.Unmarshal(data, &w.texts); err != nil {
		pos := source.Pos{File: themeFolder + w.file, Line: lineOf(data, err)}
		problems.Add(source.Error(pos, "words-broken", source.Args{"detail": err.Error()}))
		return nil
	}
	return w
}

// lineOf is the line that a JSON error speaks of, or 0.
func lineOf(data []byte, err error) int {
	var offset int64
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	default:
		return 0
	}
	return 1 + strings.Count(string(data[:min(int(offset), len(data))]), "\n")
}

// word gives the words of a key; pairs of name and value fill its {blanks}. A
// key without words is reported once.
func (w *words) word(key string, pairs ...any) string {
	text, ok := w.texts[key]
	if !ok {
		if _, reported := w.missing.LoadOrStore(key, true); !reported {
			w.problems.Add(source.Error(source.Pos{File: themeFolder + w.file}, "word-missing", source.Args{"key": key}))
		}
		return ""
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, "{"+fmt.Sprint(pairs[i])+"}", fmt.Sprint(pairs[i+1]))
	}
	return text
}
