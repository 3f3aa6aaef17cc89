package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"zonepress/internal/promise"
)

// releaseFile is the file of a release below the site's folder.
func releaseFile(name string) string { return "data/releases/" + name + ".yaml" }

// writeRelease writes the two files of a release into a site: both or none. A
// release that is there already is never written over.
func writeRelease(site, name string, release, lock []byte) error {
	releasePath := filepath.Join(site, filepath.FromSlash(releaseFile(name)))
	lockPath := filepath.Join(site, filepath.FromSlash(promise.LockFile))
	if err := os.MkdirAll(filepath.Dir(releasePath), 0o777); err != nil {
		return err
	}
	stagedRelease, err := stage(releasePath, release)
	if err != nil {
		return err
	}
	defer os.Remove(stagedRelease)
	stagedLock, err := stage(lockPath, lock)
	if err != nil {
		return err
	}
	defer os.Remove(stagedLock)
	if err := placeNew(stagedRelease, releasePath); err != nil {
		return err
	}
	if err := os.Rename(stagedLock, lockPath); err != nil {
		return errors.Join(err, os.Remove(releasePath))
	}
	return nil
}

// stage writes a file beside its place, down to the disk. Its name is one that
// the loader passes over.
func stage(path string, data []byte) (staged string, err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".zonepress-*")
	if err != nil {
		return "", err
	}
	_, err = file.Write(data)
	err = errors.Join(err, file.Chmod(0o644), file.Sync(), file.Close())
	if err != nil {
		return "", errors.Join(err, os.Remove(file.Name()))
	}
	return file.Name(), nil
}

// placeNew gives a staged file its name, unless there is a file of that name.
func placeNew(staged, path string) error {
	err := os.Link(staged, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	// The file system has no links: what was not there a moment ago is made.
	if _, err := os.Lstat(path); err == nil {
		return &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
	}
	return os.Rename(staged, path)
}
