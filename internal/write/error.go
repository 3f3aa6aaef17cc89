package write

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Kind says what went wrong, for a caller that has its own words for it. Kinds
// are errors themselves: errors.Is(err, write.Busy).
type Kind int

const (
	System       Kind = iota // the system refused; the cause says why
	Busy                     // another build is writing into Path
	NotDirectory             // Path is a file, or a link that leads nowhere
	NotOurs                  // Path holds Other, which no build wrote, and no manifest
	Immovable                // Path cannot change places with another directory: a mount point, or in use
	Damaged                  // the manifest Path cannot be understood
	Leftover                 // Path, left by a build that was stopped, cannot be cleared away
	BadPath                  // Path is not the clean, relative, slash-separated path of a file
	Twice                    // Path was written twice with different bytes
	Clash                    // Path is a file, and a directory is needed there for Other
	CaseClash                // Path and Other differ in upper and lower case alone
	Foreign                  // Path was put into the directory by somebody else and stands in the way of Other
	Closed                   // the draft was committed or aborted before
	Full                     // no space, quota or permitted file size is left for Path
	Denied                   // the permission to write Path is missing
)

var kindTexts = [...]string{
	System:       "cannot be written",
	Busy:         "another build is writing into the directory",
	NotDirectory: "is not a directory",
	NotOurs:      "holds things that no build wrote",
	Immovable:    "the directory cannot be replaced: it is a mount point or in use",
	Damaged:      "the manifest cannot be understood",
	Leftover:     "the remains of a stopped build cannot be cleared away",
	BadPath:      "is not a clean relative path of a file",
	Twice:        "is written twice with different bytes",
	Clash:        "is a file where a directory is needed",
	CaseClash:    "differ in upper and lower case alone",
	Foreign:      "was put there by somebody else and stands in the way",
	Closed:       "the draft is closed",
	Full:         "no space is left on the device",
	Denied:       "permission is missing",
}

// Error gives the kind in a few English words.
func (k Kind) Error() string {
	if k < 0 || int(k) >= len(kindTexts) {
		return fmt.Sprintf("unknown kind %d", int(k))
	}
	return kindTexts[k]
}

// Error is every error that this package returns.
type Error struct {
	Kind  Kind
	Path  string // what it is about: a path of the system, or of the site for errors of [Draft.File]
	Other string // the second path of NotOurs, Clash, CaseClash and Foreign
	Cause error  // the system's own error, or nil
}

// Error gives the path, what is wrong with it, and the system's reason.
func (e *Error) Error() string {
	text := e.Path + ": " + e.Kind.Error()
	if e.Other != "" {
		text += ": " + e.Other
	}
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap gives the system's own error.
func (e *Error) Unwrap() error { return e.Cause }

// Is reports whether target is the error's kind.
func (e *Error) Is(target error) bool {
	kind, ok := target.(Kind)
	return ok && kind == e.Kind
}

// refuse makes an error that has no cause in the system.
func refuse(kind Kind, path, other string) error {
	return &Error{Kind: kind, Path: path, Other: other}
}

// failed gives the system's error about a path its kind. An error that has a
// kind already keeps it.
func failed(path string, err error) error {
	var known *Error
	if err == nil || errors.As(err, &known) {
		return err
	}
	kind := System
	switch {
	case outOfSpace(err):
		kind = Full
	case errors.Is(err, fs.ErrPermission) || readOnly(err):
		kind = Denied
	}
	// The system's error names a path of the staging directory, which says
	// nothing to an author; its reason is enough.
	var onPath *fs.PathError
	var onLink *os.LinkError
	switch {
	case errors.As(err, &onPath):
		err = onPath.Err
	case errors.As(err, &onLink):
		err = onLink.Err
	}
	return &Error{Kind: kind, Path: path, Cause: err}
}
