package load

import (
	"maps"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"zonepress/internal/source"
)

// value is something that the author wrote. The zero value is something that he
// left out: whatever is asked of it, it answers with nothing, and says nothing.
type value struct {
	file *file
	key  string // under which it stands, or of the list in which it stands
	node *yaml.Node
}

// place is where the value begins; for a scalar the first character of its
// content, which an opening quote is not.
func (v value) place() source.Pos {
	line, column := v.node.Line, v.node.Column
	if v.node.Kind != yaml.ScalarNode {
		return v.file.at(line, column)
	}
	switch v.node.Style {
	case yaml.DoubleQuotedStyle, yaml.SingleQuotedStyle:
		column++
	case yaml.LiteralStyle, yaml.FoldedStyle:
		return v.blockPlace()
	}
	blank := len(v.node.Value) - len(strings.TrimLeft(v.node.Value, " "))
	return v.file.at(line, column+blank)
}

// blockPlace is the place of the first line with something on it after | or >.
func (v value) blockPlace() source.Pos {
	blank := strings.TrimLeft(v.node.Value, " \n")
	number := v.node.Line + 1 + strings.Count(v.node.Value[:len(v.node.Value)-len(blank)], "\n")
	line := v.file.line(number)
	indent := len(line) - len(strings.TrimLeft(line, " "))
	return v.file.at(number, indent+1)
}

// fail says what is wrong with the value; the key is among the words.
func (v value) fail(code string, args source.Args) {
	v.failAt(v.place(), code, args)
}

func (v value) failAt(pos source.Pos, code string, args source.Args) {
	v.file.fail(pos, code, v.withKey(args))
}

// withKey adds the key to the words of a message.
func (v value) withKey(args source.Args) source.Args {
	all := source.Args{"key": v.key}
	maps.Copy(all, args)
	return all
}

// empty reports whether the author wrote a key or a hyphen and nothing behind it.
func (v value) empty() bool {
	switch {
	case v.node == nil:
		return true
	case v.node.Anchor != "" || v.node.Style&yaml.TaggedStyle != 0:
		return false
	case v.node.Kind == yaml.ScalarNode:
		return v.node.Tag == "!!null" || strings.TrimSpace(v.node.Value) == ""
	case v.node.Kind == yaml.AliasNode:
		return false
	}
	return len(v.node.Content) == 0
}

// is reports whether the value is of a kind, and says so where it is of another.
func (v value) is(kind yaml.Kind) bool {
	switch {
	case v.node == nil || v.marked():
		return false
	case v.node.Kind != kind:
		v.fail(wrongKind(kind, v.node.Kind), nil)
		return false
	}
	return true
}

// marked reports, and says, whether a value begins with a character by which
// YAML names things to repeat them, or gives them a type. No data needs that;
// as a rule somebody forgot quotes around a text that begins with * or & or !.
func (v value) marked() bool {
	var mark string
	switch {
	case v.node.Kind == yaml.AliasNode:
		mark = "*"
	case v.node.Style&yaml.TaggedStyle != 0:
		mark = "!"
	case v.node.Anchor != "":
		mark = "&"
	default:
		return false
	}
	v.failAt(v.file.at(v.node.Line, v.node.Column), "yaml-quote-start", source.Args{"mark": mark})
	return true
}

// wrongKind is the code for a value of one kind where another is wanted.
func wrongKind(want, got yaml.Kind) string {
	switch want {
	case yaml.ScalarNode:
		if got == yaml.SequenceNode {
			return "text-not-list"
		}
		return "text-not-mapping"
	case yaml.SequenceNode:
		if got == yaml.ScalarNode {
			return "list-not-text"
		}
		return "list-not-mapping"
	}
	if got == yaml.ScalarNode {
		return "mapping-not-text"
	}
	return "mapping-not-list"
}

// scalar returns a text, number or word as it is typed, without blanks at its ends.
func (v value) scalar() source.At[string] {
	if !v.is(yaml.ScalarNode) {
		return source.At[string]{}
	}
	return source.At[string]{Value: strings.TrimSpace(v.node.Value), Pos: v.place()}
}

// token reads what is no text for readers: a word, a number, a reference.
// Chinese quotes around it are told of and taken off.
func (v value) token() source.At[string] {
	typed := v.scalar()
	first, size := utf8.DecodeRuneInString(typed.Value)
	if !strings.ContainsRune("“”‘’「『", first) || size == 0 {
		return typed
	}
	v.fail("wide-quotes", source.Args{"typed": typed.Value})
	typed.Value = strings.TrimSpace(strings.Trim(typed.Value, "“”‘’「」『』"))
	typed.Pos.Column++
	return typed
}

// list returns the items of a list. An item without anything in it is told of
// and left out.
func list[T any](v value, item func(value) T) []T {
	if !v.is(yaml.SequenceNode) {
		return nil
	}
	items := make([]T, 0, len(v.node.Content))
	for _, node := range v.node.Content {
		element := value{v.file, v.key, node}
		if element.empty() {
			element.fail("empty-item", nil)
			continue
		}
		items = append(items, item(element))
	}
	return items
}

// listOrOne returns the items of a list, or the only one where there is no list.
func listOrOne[T any](v value, item func(value) T) []T {
	if v.node != nil && v.node.Kind == yaml.SequenceNode {
		return list(v, item)
	}
	return []T{item(v)}
}

// columnOf is the column, in characters, of a byte of a line.
func columnOf(line string, offset int) int { return utf8.RuneCountInString(line[:offset]) + 1 }
