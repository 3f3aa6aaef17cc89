package download

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/record"
)

// Hash is the SHA-256 of data in hexadecimal.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// File describes the file at an address.
func File(addr string, data []byte) record.File {
	return record.File{Address: addr, Size: len(data), SHA256: Hash(data)}
}

// Sums is the list of files and their SHA-256 as sha256sum of the GNU coreutils
// writes and checks it, by path in byte order:
//
//	cd public/data && sha256sum -c SHA256SUMS
//
// The paths are relative to the list's own folder. The list does not name
// itself.
func Sums(files []record.File) []byte {
	lines := make([]string, 0, len(files))
	for _, file := range files {
		if file.Address != address.Sums() {
			lines = append(lines, fromSums(file.Address)+"\x00"+file.SHA256)
		}
	}
	slices.Sort(lines)
	var out strings.Builder
	for _, line := range slices.Compact(lines) {
		path, sum, _ := strings.Cut(line, "\x00")
		out.WriteString(sum + "  " + path + "\n")
	}
	return []byte(out.String())
}

// fromSums is the path from the folder of the list to the file at an address.
func fromSums(addr string) string {
	path := address.Path(addr)
	folder, _, _ := strings.Cut(address.Path(address.Sums()), "/")
	if below, ok := strings.CutPrefix(path, folder+"/"); ok {
		return below
	}
	return "../" + path
}
