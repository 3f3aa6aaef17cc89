package main

import (
	"errors"
	"os"
	"path/filepath"

	"zonepress/internal/signature"
	"zonepress/internal/source"
)

// signer reads the key that the list of files is signed with; nil where none
// is named. What is wrong with it is a problem at the key's file.
func (b *builder) signer() *signature.Key {
	if b.keyFile == "" {
		return nil
	}
	pos := source.Pos{File: b.keyFile}
	if amongSources(b.site, b.keyFile) || within(b.out, b.keyFile) {
		b.problems.Add(source.Error(pos, "key-exposed", nil))
		return nil
	}
	file, err := os.ReadFile(filepath.Clean(b.keyFile))
	if err != nil {
		b.problems.Add(source.Error(pos, "key-unreadable", source.Args{"error": err.Error()}))
		return nil
	}
	key, err := signature.ParseKey(file)
	if err != nil {
		b.problems.Add(source.Error(pos, keyCode(err), nil))
		return nil
	}
	return key
}

func keyCode(err error) string {
	switch {
	case errors.Is(err, signature.ErrEncrypted):
		return "key-encrypted"
	case errors.Is(err, signature.ErrPublic):
		return "key-public"
	}
	return "key-none"
}
