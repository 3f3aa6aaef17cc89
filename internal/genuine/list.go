package genuine

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"zonepress/internal/address"
)

// List is a published list of files, SHA256SUMS.
type List struct {
	addresses map[string][]string    // by hash, sorted
	things    map[address.Thing]bool // figures and charts with files, of release 0
}

// LineError says which line of a list cannot be understood.
type LineError struct{ Line int }

// Error names the line.
func (e LineError) Error() string { return fmt.Sprintf("line %d is no line of SHA256SUMS", e.Line) }

// ErrEmpty says that a list names no file.
var ErrEmpty = errors.New("the list is empty")

// folder is where the list stands; the paths in it are relative to that.
var folder = path.Dir(address.Sums())

// ParseList reads a list as sha256sum (GNU coreutils) writes it: the hash in
// hexadecimal, two spaces (or a space and an asterisk), the path from the
// list's own folder. The error is a LineError or ErrEmpty.
func ParseList(text []byte) (*List, error) {
	list := &List{addresses: map[string][]string{}, things: map[address.Thing]bool{}}
	number := 0
	for line := range bytes.Lines(text) {
		number++
		hash, name, ok := parseLine(strings.TrimRight(string(line), "\r\n"))
		if !ok {
			return nil, LineError{number}
		}
		at := path.Join(folder, name)
		list.addresses[hash] = append(list.addresses[hash], at)
		if p := placeOf(at); p.ofThing() {
			list.things[p.Thing.In(0)] = true
		}
	}
	if number == 0 {
		return nil, ErrEmpty
	}
	for _, addresses := range list.addresses {
		slices.Sort(addresses)
	}
	return list, nil
}

// hashDigits is the length of a SHA-256 in hexadecimal.
const hashDigits = 64

func parseLine(line string) (hash, name string, ok bool) {
	if len(line) < hashDigits+len("  x") || line[hashDigits] != ' ' {
		return "", "", false
	}
	hash, mode, name := strings.ToLower(line[:hashDigits]), line[hashDigits+1], line[hashDigits+2:]
	_, err := hex.DecodeString(hash)
	return hash, name, err == nil && (mode == ' ' || mode == '*')
}

// At returns the addresses at which a file with a hash is published, sorted.
func (l *List) At(hash string) []string { return l.addresses[hash] }
