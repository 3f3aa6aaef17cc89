package validators

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// folder is where the packages of others and our scripts that call them lie.
const folder = "_node"

// answer is what a script says of one case. Error is set where the foreign
// parser threw one, and Value is then missing.
type answer[V any] struct {
	Value V
	Error string
}

// ask gives all cases to a script in one run of node, and returns its answers
// in the same order. A case is anything that encoding/json can write.
func ask[V, C any](t testing.TB, script string, cases []C) []answer[V] {
	t.Helper()
	node := requireNode(t)
	input, err := json.Marshal(cases)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(node, script)
	command.Dir = folder
	command.Stdin = bytes.NewReader(input)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	output, err := command.Output()
	if err != nil {
		t.Fatalf("node %s: %v\n%s", script, err, complaint.Bytes())
	}
	var answers []answer[V]
	if err := json.Unmarshal(output, &answers); err != nil {
		t.Fatalf("node %s printed no answers: %v\n%.500s", script, err, output)
	}
	if len(answers) != len(cases) {
		t.Fatalf("node %s answered %d of %d cases", script, len(answers), len(cases))
	}
	return answers
}

// requireNode returns node's path. Without node or the packages the test
// fails: what was not checked must not look checked.
func requireNode(t testing.TB) string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatal("node is not installed: run `make validators`")
	}
	_, err = os.Stat(filepath.Join(folder, "node_modules", ".installed"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatal("the validators are not installed: run `make validators`")
	}
	if err != nil {
		t.Fatal(err)
	}
	return node
}
