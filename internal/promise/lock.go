package promise

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/seal"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// LockFile is where every address that was ever released is listed.
const LockFile = "data/urls.lock"

// version is the format of the lock, in its first line.
const version = 1

// Lock is the list of every address that was ever released.
type Lock struct {
	name      string
	addresses []string // in byte order, each once
	lines     []int    // where each stands
}

// head begins the file. The list follows, one address a line, then the seal.
const head = "# zonepress urls.lock "

// comment stands below the first line, for people.
const comment = "# 每个发布过的网址，由 zonepress release 写入，请勿手工修改。\n" +
	"# Every address that was ever released, written by zonepress release. Do not edit.\n"

// Encode is the file that lists addresses: those that are promises, in byte
// order, each once, under a seal.
func Encode(addresses []string) []byte {
	kept := slices.DeleteFunc(slices.Clone(addresses), func(a string) bool { return !Promised(a) })
	slices.Sort(kept)
	var b bytes.Buffer
	b.WriteString(head + strconv.Itoa(version) + "\n" + comment)
	for _, address := range slices.Compact(kept) {
		b.WriteString(address)
		b.WriteByte('\n')
	}
	return seal.Close(b.Bytes())
}

// With is the file of a lock that also lists what is published now. Nothing that
// the lock lists is ever dropped.
func (l *Lock) With(addresses []string) []byte {
	return Encode(slices.Concat(l.Addresses(), addresses))
}

// Addresses are those that the lock lists, in byte order. The slice is the
// lock's own.
func (l *Lock) Addresses() []string {
	if l == nil {
		return nil
	}
	return l.addresses
}

// pos is the place of the address with an index.
func (l *Lock) pos(i int) source.Pos { return source.Pos{File: l.name, Line: l.lines[i], Column: 1} }

// Read reads the lock of a site. There is none before the first release.
func Read(fsys fs.FS, s *site.Site, problems *source.List) *Lock {
	data, err := fs.ReadFile(fsys, LockFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if len(s.Releases) > 0 {
			last := s.Releases[len(s.Releases)-1]
			problems.Add(source.Error(source.Pos{File: LockFile}, "lock-missing", source.Args{"release": last.Name}))
		}
		return &Lock{name: LockFile}
	case err != nil:
		var path *fs.PathError
		reason := err.Error()
		if errors.As(err, &path) {
			reason = path.Err.Error()
		}
		problems.Add(source.Error(source.Pos{File: LockFile}, "lock-unreadable", source.Args{"reason": reason}))
		return &Lock{name: LockFile}
	}
	return Parse(data, LockFile, problems)
}

// Parse reads a lock. Where it is not as it was written, that is a problem with
// its line, and what can be read of it is returned all the same; never nil.
func Parse(data []byte, name string, problems *source.List) *Lock {
	l := &Lock{name: name}
	text, err := seal.Open(bytes.TrimPrefix(data, []byte("\uFEFF")))
	fault := l.read(string(text))
	if err == nil && fault == nil {
		return l
	}
	pos, code, args := source.Pos{File: name}, "lock-changed", source.Args{}
	if fault != nil {
		pos.Line, pos.Column = fault.line, 1
	}
	switch {
	case fault != nil && fault.code == "lock-conflict":
		code = fault.code
	case errors.Is(err, seal.ErrMissing):
		code = "lock-cut"
		pos = source.Pos{File: name, Line: 1 + bytes.Count(bytes.TrimRight(text, "\n"), []byte("\n")), Column: 1}
	case fault != nil:
		code, args["text"] = fault.code, fault.text
	}
	problems.Add(source.Error(pos, code, args))
	return l
}

// fault is the first line of a lock that no lock has.
type fault struct {
	line       int
	code, text string
}

// read takes up every line that holds an address, and finds the first that is
// not as it should be.
func (l *Lock) read(text string) *fault {
	var first *fault
	tell := func(line int, code, text string) {
		if first == nil || code == "lock-conflict" && first.code != code {
			first = &fault{line, code, shortened(text)}
		}
	}
	if number, ok := strings.CutPrefix(firstLine(text), head); ok && number != strconv.Itoa(version) {
		tell(1, "lock-newer", number)
	} else if !ok {
		tell(1, "lock-head", firstLine(text))
	}
	lines, line, before := map[string]int{}, 0, ""
	for row := range strings.Lines(text) {
		row, line = strings.TrimSuffix(row, "\n"), line+1
		switch {
		case strings.HasPrefix(row, "<<<<<<<") || strings.HasPrefix(row, "=======") || strings.HasPrefix(row, ">>>>>>>"):
			tell(line, "lock-conflict", row)
		case strings.HasPrefix(row, "#"):
		case !isAddress(row):
			tell(line, "lock-address", row)
		default:
			if lines[row] > 0 {
				tell(line, "lock-twice", row)
				continue
			}
			if row < before {
				tell(line, "lock-order", row)
			}
			lines[row], before = line, row
		}
	}
	l.addresses = slices.Sorted(maps.Keys(lines))
	for _, address := range l.addresses {
		l.lines = append(l.lines, lines[address])
	}
	return first
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// isAddress reports whether a text is an address from the site's root, in the
// characters that addresses are made of (RFC 3986, without query and fragment).
func isAddress(text string) bool {
	if !strings.HasPrefix(text, "/") || strings.Contains(text, "//") {
		return false
	}
	for part := range strings.SplitSeq(text, "/") {
		if part == "." || part == ".." {
			return false
		}
	}
	return strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%!$&'()*+,;=:@") == ""
}

// shortened is the beginning of a text, for a message.
func shortened(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
