package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"zonepress/internal/address"
	"zonepress/internal/genuine"
	"zonepress/internal/history"
	"zonepress/internal/signature"
	"zonepress/internal/source"
)

// judge says of pictures and tables whether the site published them.
func (v *verifier) judge(fsys fs.FS, files []handed) error {
	for _, f := range files {
		if len(f.data) > genuine.MaxSize {
			return v.refuse(fmt.Sprintf(verifyTexts[v.lang].tooLarge, f.name))
		}
	}
	path := v.listPath()
	text, list, err := v.list(path)
	if err != nil {
		return err
	}
	report := genuine.Report{Past: past(fsys)}
	if report.Signed, report.Fingerprint, err = v.signed(path, text); err != nil {
		return err
	}
	for _, f := range files {
		report.Files = append(report.Files, genuine.Checked{Name: f.name, Finding: genuine.Judge(f.name, f.data, list, report.Past)})
	}
	if v.format == jsonFormat {
		err = report.WriteJSON(v.out, v.lang)
	} else {
		err = report.WriteText(v.out, v.lang)
	}
	if err == nil && !report.Holds() {
		return errProblems
	}
	return err
}

// past is the history of the report; nil where its data are not at hand or have
// errors, because files can be judged without.
func past(fsys fs.FS) *history.History {
	var problems source.List
	reading := read(fsys, "", &problems)
	if problems.HasErrors() {
		return nil
	}
	return reading.past
}

// listPath is the file of the list of hashes: the named one, or that of the last
// build.
func (v *verifier) listPath() string {
	if v.sums != "" {
		return v.sums
	}
	return filepath.Join(v.site, "public", filepath.FromSlash(address.Path(address.Sums())))
}

// list reads the list of hashes.
func (v *verifier) list(path string) ([]byte, *genuine.List, error) {
	w := verifyTexts[v.lang]
	text, err := v.load(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && v.sums == "":
		return nil, nil, v.refuse(fmt.Sprintf(w.noList, path, address.Sums()))
	case err != nil:
		return nil, nil, v.unreadable(path, err)
	case len(text) >= largest:
		return nil, nil, v.refuse(fmt.Sprintf(w.tooLarge, path))
	}
	list, err := genuine.ParseList(text)
	var line genuine.LineError
	switch {
	case errors.As(err, &line):
		return nil, nil, v.refuse(fmt.Sprintf(w.brokenList, path, line.Line))
	case err != nil:
		return nil, nil, v.refuse(fmt.Sprintf(w.emptyList, path))
	}
	return text, list, nil
}

// The endings of what proves a list, beside the list.
const (
	signatureEnding = ".sig"
	keyEnding       = ".pem"
)

// signed says whether a list is signed, and by which key.
func (v *verifier) signed(path string, text []byte) (genuine.Signed, string, error) {
	key, fingerprint, err := v.publicKey(path + keyEnding)
	if err != nil {
		return "", "", err
	}
	sign, err := os.ReadFile(path + signatureEnding)
	switch {
	case errors.Is(err, fs.ErrNotExist) && v.key != "":
		return genuine.Missing, fingerprint, nil
	case errors.Is(err, fs.ErrNotExist):
		return genuine.Unsigned, "", nil
	case err != nil:
		return "", "", v.unreadable(path+signatureEnding, err)
	case key == nil:
		return genuine.Unchecked, "", nil
	case key.Verify(text, sign) != nil:
		return genuine.Forged, fingerprint, nil
	case v.key != "":
		return genuine.ByKey, fingerprint, nil
	}
	return genuine.ByOwnKey, fingerprint, nil
}

// publicKey reads the key that the caller names, or the one that stands beside
// the list; nil where there is none.
func (v *verifier) publicKey(beside string) (*signature.Public, string, error) {
	w := verifyTexts[v.lang]
	path := v.key
	if path == "" {
		path = beside
	}
	file, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && v.key == "" {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", v.unreadable(path, err)
	}
	key, err := signature.ParsePublic(file)
	switch {
	case errors.Is(err, signature.ErrSecret):
		return nil, "", v.refuse(fmt.Sprintf(w.secretKey, path))
	case err != nil:
		return nil, "", v.refuse(fmt.Sprintf(w.badKey, path))
	}
	return &key, key.Fingerprint(), nil
}

// mixedError is a call with a text and another file, which are checked in
// different ways.
type mixedError struct{ format, text, file string }

func (e *mixedError) Error() string { return fmt.Sprintf(e.format, e.text, e.file) }
