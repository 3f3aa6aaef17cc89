package load

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"zonepress/internal/nearest"
	"zonepress/internal/source"
)

// mapping is a YAML mapping of which the keys are known. One without a node
// stands for something that is no mapping, which has been said; all its keys
// are then left out without another word.
type mapping struct {
	value
	known   []string
	excused []string // keys that were meant, but misspelt: they are not missing as well
	cut     []string // keys of which only the beginning of the value is left
}

// mapping reads a mapping and says which of its keys are unknown or repeated.
func (v value) mapping(known ...string) mapping {
	m := mapping{value: v, known: known}
	if v.isSlip() {
		m.node = nil
		return m
	}
	if !v.is(yaml.MappingNode) {
		m.node = nil
		return m
	}
	for i := 0; i < len(v.node.Content); i += 2 {
		key := value{v.file, v.key, v.node.Content[i]}
		switch {
		case key.node.Tag == "!!merge":
			key.fail("merge-key", nil)
		case key.node.Kind != yaml.ScalarNode:
			key.fail("key-not-text", nil)
		case key.marked():
		case !slices.Contains(known, key.node.Value):
			if m.unknown(key); i > 0 && isCut(key) {
				m.cut = append(m.cut, m.node.Content[i-2].Value)
			}
		default:
			m.repeated(key, i)
		}
	}
	return m
}

// isSlip reports whether a value is a text only because of the Chinese colons
// behind its keys, of which the author has been told.
func (v value) isSlip() bool {
	return v.node != nil && v.node.Kind == yaml.ScalarNode && slices.ContainsFunc(swallowedKeys(v.file.text), func(s slip) bool {
		return s.line == v.node.Line
	})
}

// repeated says so where a key stood before.
func (m mapping) repeated(key value, index int) {
	for i := 0; i < index; i += 2 {
		if first := m.node.Content[i]; first.Value == key.node.Value {
			place := value{m.file, "", first}.place()
			m.file.fail(key.place(), "duplicate-key", source.Args{"key": key.node.Value, "first": place.String()})
			return
		}
	}
}

// unknown says that nobody reads a key, and which one may have been meant.
func (m *mapping) unknown(key value) {
	typed := strings.TrimSpace(key.node.Value)
	if slip, meant := m.colonSlip(typed); len(meant) > 0 {
		m.excused = append(m.excused, meant...)
		m.file.fail(key.place(), slip, source.Args{"key": meant[0]})
		return
	}
	if bracket, size := utf8.DecodeRuneInString(typed); strings.ContainsRune("｛［【", bracket) {
		m.excused = m.known
		m.file.fail(key.place(), "yaml-wide-bracket", source.Args{"mark": typed[:size]})
		return
	}
	if isCut(key) {
		m.file.fail(key.place(), "number-cut", source.Args{"key": typed})
		return
	}
	args := source.Args{"key": typed, "known": strings.Join(m.known, ", ")}
	if near := nearest.Names(typed, m.known, 1); len(near) > 0 {
		m.excused = append(m.excused, near[0])
		args["near"] = near[0]
		m.file.fail(key.place(), "unknown-key-near", args)
		return
	}
	m.file.fail(key.place(), "unknown-key", args)
}

// isCut reports whether a key is the rest of a number that a comma cut off, as
// in {value: 1,729}.
func isCut(key value) bool { return strings.Trim(key.node.Value, "0123456789. ") == "" }

// colonSlip finds the keys that an unknown key is made of where the colon after
// them is a Chinese one, as in {zh：家，en：firms}, or no space follows it, as in
// {zh:家}.
func (m *mapping) colonSlip(typed string) (code string, meant []string) {
	for _, known := range m.known {
		for _, part := range strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == '，' || r == ' ' }) {
			rest, ok := strings.CutPrefix(part, known)
			switch {
			case !ok:
			case strings.HasPrefix(rest, "："):
				code, meant = "yaml-colon", append(meant, known)
			case strings.HasPrefix(rest, ":"):
				code, meant = "yaml-colon-space", append(meant, known)
			}
		}
	}
	return code, meant
}

// may returns the value of a key that can be left out.
func (m mapping) may(key string) value {
	if v, ok := m.find(key); ok && !v.empty() {
		return v
	}
	return value{}
}

// need returns the value of a key that must be there, after saying so where it
// is not.
func (m mapping) need(key string) value {
	v, ok := m.find(key)
	switch {
	case m.node == nil:
		return value{}
	case !ok:
		if !m.excuses(key) {
			m.failAt(m.place(), "missing-key", source.Args{"key": key})
		}
		return value{}
	case v.empty():
		v.fail("empty-value", nil)
		return value{}
	}
	return v
}

// excuses reports whether one of some keys was meant, but misspelt.
func (m mapping) excuses(keys ...string) bool {
	return slices.ContainsFunc(keys, func(key string) bool {
		return slices.Contains(m.excused, key) || slices.Contains(m.cut, key)
	})
}

// id reads the id of a thing. Without it nobody can know which of the ids that
// others refer to are missing, so the whole file counts as unread.
func (m mapping) id() value {
	id := m.need("id")
	if id.node == nil {
		m.file.loader.lose(m.file.name)
	}
	return id
}

func (m mapping) find(key string) (value, bool) {
	if m.node == nil || slices.Contains(m.cut, key) {
		return value{}, false
	}
	for i := 0; i < len(m.node.Content); i += 2 {
		if m.node.Content[i].Value == key {
			return value{m.file, key, m.node.Content[i+1]}, true
		}
	}
	return value{}, false
}
