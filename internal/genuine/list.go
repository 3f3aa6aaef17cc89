package genuine

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
)

// List is a published list of files, SHA256SUMS.
type List struct{ addresses map[string][]string } // by hash, sorted

// LineError says which line of a list cannot be understood.
type LineError struct{ Line int }

// Error names the line.
func (e LineError) Error() string { return fmt.Sprintf("line %d is no line of SHA256SUMS", e.Line) }

// ErrEmpty says that a list names no file.
var ErrEmpty = errors.New("the list is empty")

// folder is where the list stands; the paths in it are relative to that.
const folder = "/data"

// ParseList reads a list as sha256sum (GNU coreutils) writes it: the hash in
// hexadecimal, two spaces (or a space and an asterisk), the path from the
// list's own folder. The error is a LineError or ErrEmpty.
func ParseList(text []byte) (*List, error) {
	list := &List{addresses: map[string][]string{}}
	number := 0
	for line := range bytes.Lines(text) {
		number++
		entry := strings.TrimRight(string(line), "\r\n")
		hash, name, ok := strings.Cut(entry, " ")
		if _, err := hex.DecodeString(hash); !ok || err != nil || len(hash) != 64 || len(name) < 2 || name[0] != ' ' && name[0] != '*' {
			return nil, LineError{number}
		}
		hash = strings.ToLower(hash)
		list.addresses[hash] = append(list.addresses[hash], path.Join(folder, name[1:]))
	}
	if number == 0 {
		return nil, ErrEmpty
	}
	for _, addresses := range list.addresses {
		slices.Sort(addresses)
	}
	return list, nil
}

// At returns the addresses at which a file with a hash is published, sorted.
func (l *List) At(hash string) []string { return l.addresses[hash] }
