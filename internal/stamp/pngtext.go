package stamp

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

var errNoText = errors.New("not a chunk of text")

// text gives the keyword of a chunk of text and a function that reads the text,
// for the kinds tEXt, zTXt and iTXt (PNG specification, 11.3.3).
func text(c chunk) (keyword string, read func() (string, error), err error) {
	key, rest, found := bytes.Cut(c.data, []byte{0})
	if !found || len(key) == 0 || len(key) > 79 {
		return "", nil, errNoText
	}
	switch c.kind {
	case "tEXt":
		return string(key), func() (string, error) { return latin1(rest) }, nil
	case "zTXt":
		return string(key), func() (string, error) {
			if len(rest) == 0 || rest[0] != 0 {
				return "", ErrField
			}
			plain, err := inflate(rest[1:])
			if err != nil {
				return "", err
			}
			return latin1(plain)
		}, nil
	case "iTXt":
		return string(key), func() (string, error) { return readInternational(rest) }, nil
	}
	return "", nil, errNoText
}

// readInternational reads what follows the keyword of an iTXt chunk: whether
// and how it is compressed, the language, the keyword in that language, the text.
func readInternational(rest []byte) (string, error) {
	if len(rest) < 2 {
		return "", ErrField
	}
	compressed, method := rest[0], rest[1]
	_, rest, _ = bytes.Cut(rest[2:], []byte{0})
	_, plain, found := bytes.Cut(rest, []byte{0})
	if !found || compressed > 1 || compressed == 1 && method != 0 {
		return "", ErrField
	}
	if compressed == 1 {
		var err error
		if plain, err = inflate(plain); err != nil {
			return "", err
		}
	}
	if len(plain) > longestField || !utf8.Valid(plain) {
		return "", ErrField
	}
	return string(plain), nil
}

// inflate undoes zlib, up to the length of the longest field.
func inflate(packed []byte) ([]byte, error) {
	z, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, ErrField
	}
	plain, err := io.ReadAll(io.LimitReader(z, longestField+1))
	if err != nil || len(plain) > longestField {
		return nil, ErrField
	}
	return plain, nil
}

// latin1 reads text in ISO 8859-1.
func latin1(b []byte) (string, error) {
	if len(b) > longestField {
		return "", ErrField
	}
	var s strings.Builder
	for _, c := range b {
		s.WriteRune(rune(c))
	}
	return s.String(), nil
}
