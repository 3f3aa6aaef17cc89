package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"

	"zonepress/internal/photo/phototest"
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

// photograph makes a picture: photo KIND FILE [WIDTH].
func photograph(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) < 2 {
		ts.Fatalf("usage: photo KIND FILE [WIDTH]")
	}
	width := 1200
	if len(args) > 2 {
		n, err := strconv.Atoi(args[2])
		ts.Check(err)
		width = n
	}
	scene := phototest.Scene(width, width*3/4)
	made := map[string]func() []byte{
		"camera":     func() []byte { return phototest.Camera(scene, 6) }, // held upright
		"screenshot": func() []byte { return phototest.Screenshot(scene) },
		"cut":        func() []byte { whole := phototest.JPEG(scene); return whole[:len(whole)/2] },
		"huge":       func() []byte { return oversized(phototest.PNG(phototest.Scene(2, 2))) },
		"empty":      func() []byte { return nil },
	}[args[0]]
	if made == nil {
		ts.Fatalf("no picture is a %s", args[0])
	}
	name := ts.MkAbs(args[1])
	ts.Check(os.MkdirAll(filepath.Dir(name), 0o777))
	ts.Check(os.WriteFile(name, made(), 0o666))
}

// oversized is a PNG that says of itself that it is 60,000 pixels wide and high.
func oversized(png []byte) []byte {
	const header = 8 + 8 // signature, length and name of the first chunk
	binary.BigEndian.PutUint32(png[header:], 60_000)
	binary.BigEndian.PutUint32(png[header+4:], 60_000)
	binary.BigEndian.PutUint32(png[header+13:], crc32.ChecksumIEEE(png[header-4:header+13]))
	return png
}

// count holds how many files a folder has: count N DIR.
func count(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) != 2 {
		ts.Fatalf("usage: count N DIR")
	}
	if n := len(readTree(ts, args[1])); strconv.Itoa(n) != args[0] {
		ts.Fatalf("%s has %d files, not %s", args[1], n, args[0])
	}
}

// unwritten holds that no file of a folder has some bytes: unwritten DIR TEXT.
func unwritten(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) != 2 {
		ts.Fatalf("usage: unwritten DIR TEXT")
	}
	files := readTree(ts, args[0])
	if len(files) == 0 {
		ts.Fatalf("%s is empty", args[0])
	}
	for name, data := range files {
		if bytes.Contains(data, []byte(args[1])) {
			ts.Fatalf("%s has %q", name, args[1])
		}
	}
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
