package photo

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
)

// maxProfile is the largest colour profile that is kept: it must fit into one
// segment of a JPEG. Those of cameras and phones have some 500 bytes.
const maxProfile = 65000

// kept is a colour profile if it is worth keeping: one for the kind of picture
// at hand, and not sRGB, which is what pictures without a profile are in.
func kept(profile []byte, grey bool) []byte {
	const (
		headerSize  = 128 // ICC.1, 7.2
		space, acsp = 16, 36
	)
	wanted := "RGB "
	if grey {
		wanted = "GRAY"
	}
	switch {
	case len(profile) < headerSize || len(profile) > maxProfile,
		binary.BigEndian.Uint32(profile) != uint32(len(profile)),
		string(profile[space:space+4]) != wanted, string(profile[acsp:acsp+4]) != "acsp":
		return nil
	case bytes.Contains(profile, []byte("sRGB")), bytes.Contains(profile, []byte("s\x00R\x00G\x00B")):
		return nil
	case hasMetadata(profile):
		return nil
	}
	return profile
}

// hasMetadata reports whether bytes hold the beginning of a block of Exif or
// XMP, which nothing that is kept should.
func hasMetadata(data []byte) bool {
	for _, mark := range []string{"Exif\x00", "<x:xmpmeta", "<rdf:RDF", "http://ns.adobe.com/"} {
		if bytes.Contains(data, []byte(mark)) {
			return true
		}
	}
	return false
}

// profileChunk is the body of PNG's chunk iCCP.
func profileChunk(profile []byte) []byte {
	var b bytes.Buffer
	b.WriteString("ICC\x00\x00")
	w := zlib.NewWriter(&b)
	_, _ = w.Write(profile) // a buffer takes all that is written
	_ = w.Close()
	return b.Bytes()
}
