package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
)

func TestWithoutABrowserTheCommandSaysHowToGetOne(t *testing.T) {
	t.Setenv("PATH", "")
	for l, want := range map[lang.Lang]string{lang.Chinese: "没有找到可以排印的浏览器", lang.English: "no browser was found"} {
		var said bytes.Buffer
		code := run(t.Context(), []string{"pdf", "--lang", string(l), "--out", t.TempDir() + "/r.pdf"},
			console{out: &said, err: &said, getenv: func(string) string { return "" }})
		if code != exitProblem {
			t.Errorf("%s: exit code %d, want %d", l, code, exitProblem)
		}
		for _, piece := range []string{want, "google-chrome", "apt-get install chromium fonts-noto-cjk", "--browser"} {
			if !strings.Contains(said.String(), piece) {
				t.Errorf("%s: %q lacks %q", l, said.String(), piece)
			}
		}
	}
}

func TestBrowsersAreLookedForWhereSystemsPutThem(t *testing.T) {
	getenv := func(name string) string { return map[string]string{"ProgramFiles": "C"}[name] }
	if at := installedAt("windows", getenv); len(at) != 2 || !strings.HasSuffix(at[1], "msedge.exe") {
		t.Errorf("on Windows: %v", at)
	}
	if at := installedAt("darwin", getenv); !slices.Contains(at, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome") {
		t.Errorf("on macOS: %v", at)
	}
}
