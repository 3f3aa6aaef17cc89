package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

// emitAssets hands out the style sheet, the icon and what else the theme has.
func (s *website) emitAssets(emit Emit) error {
	for _, path := range slices.Sorted(maps.Keys(s.theme.assets)) {
		if err := emit(path, s.theme.assets[path]); err != nil {
			return err
		}
	}
	return nil
}

// readAssets joins the style sheets and takes up the scripts and the other files
// of assets/.
func (t *theme) readAssets(in Input) bool {
	style, ok := t.joinStyle(in, "assets/css/*.css")
	if !ok {
		return false
	}
	embed, ok := t.joinStyle(in, "assets/css/*-tokens.css", "assets/embed/*.css")
	if !ok {
		return false
	}
	t.addAsset(embedStyle, embed)
	if !t.addScripts(in) {
		return false
	}
	t.style = style
	sum := sha256.Sum256(style)
	t.styleHash = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	t.addAsset(styleName, style)
	entries, err := fs.ReadDir(in.Theme, "assets")
	if err != nil {
		t.unreadable("assets", err)
		return false
	}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		data, err := fs.ReadFile(in.Theme, "assets/"+entry.Name())
		if err != nil {
			t.unreadable("assets/"+entry.Name(), err)
			return false
		}
		t.addAsset(entry.Name(), data)
	}
	return true
}

// joinStyle joins the style sheets of patterns by name, and the charts' own.
func (t *theme) joinStyle(in Input, patterns ...string) ([]byte, bool) {
	var style bytes.Buffer
	for _, pattern := range patterns {
		whole := t.eachFile(in, pattern, func(_ string, data []byte) { style.Write(data) })
		if !whole {
			return nil, false
		}
	}
	style.WriteString(in.ChartCSS)
	return style.Bytes(), true
}

// addScripts publishes the scripts of assets/js/, each by itself: a page loads
// those that it needs.
func (t *theme) addScripts(in Input) bool {
	return t.eachFile(in, "assets/js/*.js", func(name string, data []byte) { t.addAsset(path.Base(name), bare(data)) })
}

// bare is a script without its comments and indents, which readers need not
// load. A script with a text over several lines is left as it is.
func bare(script []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(script) {
		if bytes.Count(line, []byte("`"))%2 == 1 {
			return script
		}
		if line = bytes.TrimSpace(line); len(line) > 0 && !bytes.HasPrefix(line, []byte("//")) {
			out.Write(line)
			out.WriteByte('\n')
		}
	}
	return out.Bytes()
}

// eachFile hands over the files of the theme that a pattern names, sorted.
func (t *theme) eachFile(in Input, pattern string, take func(name string, data []byte)) bool {
	names, err := fs.Glob(in.Theme, pattern)
	if err != nil {
		t.unreadable(path.Dir(pattern), err)
		return false
	}
	for _, name := range names {
		data, err := fs.ReadFile(in.Theme, name)
		if err != nil {
			t.unreadable(name, err)
			return false
		}
		take(name, data)
	}
	return true
}

// hashDigits is how many digits of its content's hash stand in an asset's name.
const hashDigits = 8

// addAsset publishes a file under a name that changes with its content.
func (t *theme) addAsset(name string, data []byte) {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	published := "assets/" + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:])[:hashDigits] + ext
	t.assets[published] = data
	t.addresses[name] = "/" + published
}
