package write

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Manifest is the name of the file, in the published directory, that lists
// what the build wrote: a first line that names the format, then one path a
// line, slash-separated, in byte order. It holds no times and no hashes, so
// that one input gives one manifest.
const Manifest = ".zonepress"

const manifestHead = "zonepress site, format 1; the files below were written by a build and are replaced by the next"

// paths is a set of slash-separated paths below the published directory.
type paths map[string]struct{}

func (p paths) has(name string) bool { _, ok := p[name]; return ok }

// encodeManifest is the manifest of a site with the given files.
func encodeManifest(names []string) []byte {
	var text bytes.Buffer
	for _, line := range append([]string{manifestHead}, names...) {
		text.WriteString(line)
		text.WriteByte('\n')
	}
	return text.Bytes()
}

// readManifest reads the manifest of a directory. The error is fs.ErrNotExist
// where there is none, and Damaged where it could lead outside the directory
// or was cut short.
func readManifest(dir string) (paths, error) {
	file := filepath.Join(dir, Manifest)
	info, err := os.Lstat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fs.ErrNotExist
	case err != nil:
		return nil, failed(file, err)
	case !info.Mode().IsRegular():
		return nil, refuse(Damaged, file, "")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, failed(file, err)
	}
	body, ok := strings.CutPrefix(string(text), manifestHead+"\n")
	if !ok || body != "" && !strings.HasSuffix(body, "\n") {
		return nil, refuse(Damaged, file, "")
	}
	listed := paths{}
	for line := range strings.Lines(body) {
		name := strings.TrimSuffix(line, "\n")
		if checkName(name) != nil {
			return nil, refuse(Damaged, file, "")
		}
		listed[name] = struct{}{}
	}
	return listed, nil
}
