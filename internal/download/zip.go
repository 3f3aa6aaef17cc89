package download

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"time"
)

// Zip is an archive of files by their paths in it, in byte order and with one
// fixed time, so that the same files are always the same bytes.
func Zip(files map[string][]byte) ([]byte, error) {
	var out bytes.Buffer
	if err := writeZip(&out, files); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// leastDeflated is the size in bytes below which deflating costs more time than
// it saves room.
const leastDeflated = 1024

func writeZip(out io.Writer, files map[string][]byte) error {
	w := zip.NewWriter(out)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		header := zip.FileHeader{Name: name, Method: zip.Deflate, Modified: epoch()}
		if len(files[name]) < leastDeflated {
			header.Method = zip.Store
		}
		entry, err := w.CreateHeader(&header)
		if err != nil {
			return err
		}
		if _, err := entry.Write(files[name]); err != nil {
			return err
		}
	}
	return w.Close()
}

// epoch is the earliest time that an archive can hold.
func epoch() time.Time { return time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC) }
