package load

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"gopkg.in/yaml.v3"
)

// errSeveral is what parseYAML reports for a second document.
var errSeveral = errors.New("several documents")

// openYAML reads a file of data/ and returns its root. Where it cannot, it says
// why and returns no value and false.
func (l *loader) openYAML(name string) (*file, value, bool) {
	f := l.open(name)
	if f == nil {
		return nil, value{}, false
	}
	if line := conflictLine(f.text); line > 0 {
		f.fail(f.at(line, 1), "merge-conflict", nil)
		f.abandon()
		return nil, value{}, false
	}
	root, ok := f.yaml(f.text, name)
	if !ok {
		f.abandon()
		return nil, value{}, false
	}
	return f, root, true
}

// yaml reads YAML out of a file. Its lines are those of the file, so that text
// is the whole of it or a part with empty lines for what stands before. The
// root is called by name where something is wrong with it.
func (f *file) yaml(text, name string) (value, bool) {
	root, err := parseYAML(text)
	switch {
	case errors.Is(err, errSeveral):
		f.fail(f.at(root.Line, root.Column), "yaml-several", nil)
		return value{}, false
	case err != nil:
		f.explain(text, err)
		return value{}, false
	case root == nil:
		f.fail(f.at(1, 1), "yaml-empty", nil)
		return value{}, false
	case root.Kind == yaml.ScalarNode:
		if slips := slipsIn(text); len(slips) > 0 {
			f.tell(slips)
			return value{}, false
		}
	}
	f.tell(swallowedKeys(text))
	return value{f, name, root}, true
}

// parseYAML returns the root of the only document of text, nil where there is
// none, or the root of the second with errSeveral.
func parseYAML(text string) (root *yaml.Node, err error) {
	defer func() {
		// The library panics on comments in some unusual places, and asks for a
		// report. For the author that is a mistake like any other.
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("yaml: %v", r)
		}
	}()
	decoder := yaml.NewDecoder(strings.NewReader(text))
	var first, second yaml.Node
	if err := decoder.Decode(&first); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		return nil, err
	}
	switch err := decoder.Decode(&second); {
	case errors.Is(err, io.EOF):
		return first.Content[0], nil
	case err != nil:
		return nil, err
	}
	return second.Content[0], errSeveral
}
