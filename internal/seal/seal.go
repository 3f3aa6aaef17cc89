// Package seal closes a text file with the SHA-256 of what stands above, so
// that a change by hand, a merge or a torn write shows.
//
//	sealed := seal.Close(text)        // text + "# seal: sha256:9f86…\n"
//	text, err := seal.Open(sealed)
//
// The seal guards against accidents, not against somebody who means to deceive;
// that is what the signature of SHA256SUMS is for. Line ends of Windows, which
// version control may put in, do not break it.
package seal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// The ways in which a seal fails.
var (
	ErrMissing = errors.New("the seal at the end is missing")
	ErrBroken  = errors.New("the text does not agree with its seal")
)

const prefix = "# seal: sha256:"

// Close ends a text, which ends in a line feed, with its seal.
func Close(text []byte) []byte {
	sum := sha256.Sum256(text)
	sealed := append(bytes.Clone(text), prefix...)
	sealed = hex.AppendEncode(sealed, sum[:])
	return append(sealed, '\n')
}

// Open returns the text above the seal, with line feeds alone as line ends. The
// error is ErrMissing or ErrBroken; the text is returned all the same.
func Open(sealed []byte) ([]byte, error) {
	sealed = bytes.ReplaceAll(sealed, []byte("\r\n"), []byte("\n"))
	at := bytes.LastIndex(sealed, []byte(prefix))
	if at < 0 || at > 0 && sealed[at-1] != '\n' {
		return sealed, ErrMissing
	}
	text, line := sealed[:at], bytes.TrimSpace(sealed[at+len(prefix):])
	sum := sha256.Sum256(text)
	if string(line) != hex.EncodeToString(sum[:]) {
		return text, ErrBroken
	}
	return text, nil
}
