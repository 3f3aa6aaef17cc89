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

// readAssets joins the style sheet and takes up the other files of assets/.
func (t *theme) readAssets(in Input) bool {
	style, ok := t.joinStyle(in)
	if !ok {
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

// joinStyle joins assets/css/*.css by name, and the charts' style sheet.
func (t *theme) joinStyle(in Input) ([]byte, bool) {
	names, err := fs.Glob(in.Theme, "assets/css/*.css")
	if err != nil {
		t.unreadable("assets/css", err)
		return nil, false
	}
	var style bytes.Buffer
	for _, name := range names {
		data, err := fs.ReadFile(in.Theme, name)
		if err != nil {
			t.unreadable(name, err)
			return nil, false
		}
		style.Write(data)
	}
	style.WriteString(in.ChartCSS)
	return style.Bytes(), true
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
