// Package source says where something stands in what the authors wrote, and
// what is wrong with it.
//
// A [Pos] is a place in a file. A [Problem] is a place, a severity, a code and
// the words that fill the code's message; the message itself is written in
// package message, once for each language, so that no sentence stands in the
// middle of code. A [List] collects problems from many goroutines and hands
// them back sorted and without repetition.
//
//	var problems source.List
//	problems.Add(source.Error(pos, "unknown-source", source.Args{"id": "press-2062"}))
//	for _, p := range problems.Sorted() { … }
package source

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Pos is a place in a file. The zero Pos is no place.
type Pos struct {
	File   string // slash-separated path below the site's root, such as data/site.yaml
	Line   int    // counted from 1; 0 where only the file is known
	Column int    // counted from 1 in characters, not bytes; 0 where only the line is known
}

// String prints file:line:column, leaving out what is not known.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Known reports whether p names a file.
func (p Pos) Known() bool { return p.File != "" }

func (p Pos) compare(q Pos) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}

// Severity says what a problem does to a build.
type Severity int

const (
	SeverityError   Severity = iota // stops the build
	SeverityWarning                 // should be mended, but the site is right without
	SeverityNote                    // worth knowing
)

// String gives the word that machine-readable reports use.
func (s Severity) String() string {
	return [...]string{"error", "warning", "note"}[s]
}

// Args fill the {blanks} of a message; a name with the ending .en, those of the
// English message alone.
type Args map[string]string

// Problem is one thing that is wrong, with its place.
type Problem struct {
	Pos      Pos
	Severity Severity
	Code     string // names the message and its hint in package message
	Args     Args
}

// Error makes a problem that stops the build.
func Error(pos Pos, code string, args Args) Problem {
	return Problem{pos, SeverityError, code, args}
}

// Warning makes a problem that does not stop the build.
func Warning(pos Pos, code string, args Args) Problem {
	return Problem{pos, SeverityWarning, code, args}
}

// Note makes a problem that is no fault, but worth knowing.
func Note(pos Pos, code string, args Args) Problem {
	return Problem{pos, SeverityNote, code, args}
}

// compare orders problems by place, then gravity, then code and words.
func (p Problem) compare(q Problem) int {
	return cmp.Or(p.Pos.compare(q.Pos), cmp.Compare(p.Severity, q.Severity), cmp.Compare(p.Code, q.Code),
		cmp.Compare(p.Args.key(), q.Args.key()))
}

// key is a text that is the same for the same words.
func (a Args) key() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(a)) {
		b.WriteString(name + "=" + a[name] + "\x00")
	}
	return b.String()
}

// List collects problems. The zero List is empty and ready to use; its methods
// may be called from several goroutines at once.
type List struct {
	// Strict makes an error of every warning. It is set before the list is used.
	Strict bool

	mu       sync.Mutex
	problems []Problem
}

// Add puts problems on the list.
func (l *List) Add(p ...Problem) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, one := range p {
		if l.Strict && one.Severity == SeverityWarning {
			one.Severity = SeverityError
		}
		l.problems = append(l.problems, one)
	}
}

// Sorted returns the problems in the order of their places, each once; it is
// nil when there are none.
func (l *List) Sorted() []Problem {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.problems) == 0 {
		return nil
	}
	sorted := slices.Clone(l.problems)
	slices.SortStableFunc(sorted, Problem.compare)
	return slices.CompactFunc(sorted, func(a, b Problem) bool { return a.compare(b) == 0 })
}

// HasErrors reports whether a problem on the list stops the build.
func (l *List) HasErrors() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.problems, func(p Problem) bool { return p.Severity == SeverityError })
}
