package main

import (
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"zonepress/internal/lang"
)

// console is where the program speaks, and in which language.
type console struct {
	out, err io.Writer
	terminal bool // err is a terminal that a person watches
	getenv   func(string) string
	lang     lang.Lang
}

// outlet passes on what the program says and keeps the first error of doing so:
// an answer that did not arrive must not look like a good one.
type outlet struct {
	to  io.Writer
	err error
}

func (o *outlet) Write(data []byte) (int, error) {
	n, err := o.to.Write(data)
	if o.err == nil {
		o.err = err
	}
	return n, err
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// languageOf reads the language from the arguments, and else from the
// environment as the C library does. It is wanted before cobra reads the
// arguments, because the help that cobra prints is in that language too.
func languageOf(args []string, getenv func(string) string) lang.Lang {
	for i, arg := range args {
		value, isFlag := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(args) {
			value, isFlag = args[i+1], true
		}
		if l := lang.Lang(value); isFlag && l.Known() {
			return l
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			if strings.HasPrefix(value, string(lang.Chinese)) {
				return lang.Chinese
			}
			return lang.English
		}
	}
	return lang.English
}

func (c console) words() commandWords { return texts[c.lang] }
