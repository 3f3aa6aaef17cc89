package browser

import (
	"bytes"
	"context"
	"encoding/json"
	"os/exec"
	"testing"
	"time"
)

// node is where the packages of npm lie, and our scripts that call them.
const node = "../validators/_node"

// nodeTime is how long one of them may take; the longest takes half a minute.
const nodeTime = 3 * time.Minute

// askNode gives one case to a script of that folder, and returns its answer.
func askNode[V any](t testing.TB, script string, item any) V {
	t.Helper()
	input, err := json.Marshal([]any{item})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), nodeTime)
	defer stop()
	command := exec.CommandContext(ctx, "node", script)
	command.WaitDelay = time.Second // what it started may hold its output open
	command.Dir = node
	command.Stdin = bytes.NewReader(input)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	output, err := command.Output()
	if err != nil {
		t.Fatalf("node %s: %v; run `make browser`, which installs what it needs\n%s", script, err, complaint.Bytes())
	}
	var answers []struct {
		Value V
		Error string
	}
	if err := json.Unmarshal(output, &answers); err != nil || len(answers) != 1 {
		t.Fatalf("node %s printed no answer: %v\n%.500s", script, err, output)
	}
	if answers[0].Error != "" {
		t.Fatalf("node %s: %s", script, answers[0].Error)
	}
	return answers[0].Value
}
