package photo

import (
	"encoding/binary"
	"errors"
	"slices"
)

var errPack = errors.New("not a pack of pictures")

// formats are numbered in packs by their places here.
var formats = []Format{JPEG, PNG, GIF, SVG}

// Pack joins files into one piece, for [Unpack].
func Pack(files []File) []byte {
	size := 0
	for _, f := range files {
		size += len(f.Data) + 4*binary.MaxVarintLen32
	}
	out := make([]byte, 0, size)
	for _, f := range files {
		for _, n := range []int{slices.Index(formats, f.Format), f.Width, f.Height, len(f.Data)} {
			out = binary.AppendUvarint(out, uint64(n))
		}
		out = append(out, f.Data...)
	}
	return out
}

// Unpack gives the files of a pack, whose bytes are not copied.
func Unpack(pack []byte) ([]File, error) {
	var files []File
	for len(pack) > 0 {
		var numbers [4]uint64
		for i := range numbers {
			n, length := binary.Uvarint(pack)
			if length <= 0 || n > MaxPixels {
				return nil, errPack
			}
			numbers[i], pack = n, pack[length:]
		}
		if numbers[0] >= uint64(len(formats)) || numbers[3] > uint64(len(pack)) {
			return nil, errPack
		}
		size := int(numbers[3])
		files = append(files, File{formats[numbers[0]], int(numbers[1]), int(numbers[2]), pack[:size:size]})
		pack = pack[size:]
	}
	if len(files) == 0 {
		return nil, errPack
	}
	return files, nil
}
