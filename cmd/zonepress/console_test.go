package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// full is a disk without space.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestAnAnswerThatDidNotArriveIsAFailure(t *testing.T) {
	for language, says := range map[string]string{"zh": "没有写完", "en": "could not be written"} {
		for _, args := range [][]string{{"version"}, {"--help"}, {"check", "--site", "../.."}, {"check", "--format", "sarif", "--site", "../.."}, {"verify", "--site", "../..", "../../README.md"}} {
			var complaint bytes.Buffer
			code := run(t.Context(), append(args, "--lang", language), console{out: full{}, err: &complaint, getenv: func(string) string { return "" }})
			if code != exitProblem || !strings.Contains(complaint.String(), says) {
				t.Errorf("%v: exit code %d, %q", args, code, complaint.String())
			}
		}
	}
}
