package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"
)

// exits runs a command that must end in an exit code: exits 2 zonepress nonsense.
// What it prints can be matched with stdout and stderr when the code is not 0.
func exits(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARG…]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	switch {
	case err == nil && want == 0:
	case errors.As(err, &exit) && exit.ExitCode() == want:
	default:
		ts.Fatalf("%v ended with %v, want exit code %d", args[1:], err, want)
	}
}

// sameTree compares two folders byte for byte: same DIR1 DIR2.
func sameTree(ts *testscript.TestScript, negated bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: same DIR1 DIR2")
	}
	first, second := readTree(ts, args[0]), readTree(ts, args[1])
	same := len(first) == len(second)
	for name, data := range first {
		if other, ok := second[name]; !ok || !bytes.Equal(data, other) {
			same = false
			if !negated {
				ts.Logf("%s differs", name)
			}
		}
	}
	if same == negated {
		ts.Fatalf("%s and %s: same = %v (%d and %d files)", args[0], args[1], same, len(first), len(second))
	}
}

func readTree(ts *testscript.TestScript, dir string) map[string][]byte {
	files := map[string][]byte{}
	root := ts.MkAbs(dir)
	ts.Check(filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		rel, _ := filepath.Rel(root, name)
		files[rel] = data
		return err
	}))
	return files
}

// untouched runs a command and holds that a file stays the very same file:
// untouched FILE COMMAND [ARG…]. Negated, that it becomes another.
func untouched(ts *testscript.TestScript, negated bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: untouched FILE COMMAND [ARG…]")
	}
	file := ts.MkAbs(args[0])
	before, err := os.Stat(file)
	ts.Check(err)
	ts.Check(ts.Exec(args[1], args[2:]...))
	after, err := os.Stat(file)
	ts.Check(err)
	if same := os.SameFile(before, after) && before.ModTime().Equal(after.ModTime()); same == negated {
		ts.Fatalf("%s: untouched = %v", args[0], same)
	}
}

// halve cuts every file of a folder to half of its length: halve DIR.
func halve(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) != 1 {
		ts.Fatalf("usage: halve DIR")
	}
	for name, data := range readTree(ts, args[0]) {
		path := filepath.Join(ts.MkAbs(args[0]), filepath.FromSlash(name))
		ts.Check(os.WriteFile(path, data[:len(data)/2], 0o666))
	}
}
