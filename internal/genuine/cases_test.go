package genuine_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"

	"zonepress/internal/genuine"
	"zonepress/internal/stamp"
)

// handed is a file that somebody holds, and what is to be said of it.
type handed struct {
	name    string // of the file
	what    string // in words
	data    []byte
	kind    genuine.Kind
	verdict genuine.Verdict
	address string // of its place
	release int
	torn    bool
	changes int // since
}

// handedIn lists files of all sorts against a site that stands at a base, which
// may be "".
func handedIn(t testing.TB, base string) []handed {
	t.Helper()
	published := files(t, base)
	first := published["/charts/firms/v/1/firms.png"]
	own := base
	if own == "" {
		own = "/"
	}
	cases := []handed{
		{name: "a.png", what: "a picture of the first release", data: first, kind: genuine.PNG, verdict: genuine.Genuine, address: "/charts/firms/v/1/firms.png", release: 1, changes: 1},
		{name: "b.svg", what: "an English drawing of the second release", data: published["/en/charts/firms/v/2/firms.svg"], kind: genuine.SVG, verdict: genuine.Genuine, address: "/en/charts/firms/v/2/firms.svg", release: 2},
		{name: "c.csv", what: "a table of what stands now", data: published["/figures/firms.csv"], kind: genuine.CSV, verdict: genuine.Genuine, address: "/figures/firms.csv"},
		{name: "no-ending", what: "a picture without an ending", data: first, kind: genuine.PNG, verdict: genuine.Genuine, address: "/charts/firms/v/1/firms.png", release: 1, changes: 1},
		{name: "wrong.csv", what: "a picture with the ending of a table", data: first, kind: genuine.PNG, verdict: genuine.Genuine, address: "/charts/firms/v/1/firms.png", release: 1, changes: 1},
		{name: "all.csv", what: "the table of all figures", data: published["/data/all.csv"], kind: genuine.CSV, verdict: genuine.Genuine, address: "/data/all.csv"},
		{name: "d.png", what: "a picture edited since", data: repainted(first), kind: genuine.PNG, verdict: genuine.Altered, address: "/charts/firms/v/1/", release: 1, changes: 1},
		{name: "e.png", what: "a picture whose texts a program packed", data: packedStamp(t, own+"en/charts/firms/v/2/", true), kind: genuine.PNG, verdict: genuine.Altered, address: "/en/charts/firms/v/2/", release: 2},
		{name: "f.png", what: "a picture whose texts a program wrote in Latin 1", data: packedStamp(t, own+"figures/firms/", false), kind: genuine.PNG, verdict: genuine.Altered, address: "/figures/firms/"},
		{name: "g.svg", what: "a drawing edited since", data: bytes.Replace(published["/charts/firms/v/1/firms.svg"], []byte("M0 0"), []byte("M1 1"), 1), kind: genuine.SVG, verdict: genuine.Altered, address: "/charts/firms/v/1/", release: 1, changes: 1},
		{name: "h.csv", what: "a table with another number", data: bytes.Replace(published["/figures/firms/v/1/firms.csv"], []byte("165"), []byte("265"), 1), kind: genuine.CSV, verdict: genuine.Altered, address: "/figures/firms/v/1/", release: 1, changes: 1},
		{name: "i.csv", what: "a table that a spreadsheet saved again", data: bytes.ReplaceAll(published["/figures/firms/v/1/firms.csv"], []byte(","), []byte(";")), kind: genuine.CSV, verdict: genuine.Altered, address: "/figures/firms/v/1/", release: 1, changes: 1},
		{name: "j.csv", what: "some rows of the table of all figures", data: append([]byte("\ufeff"), published["/data/all.csv"]...), kind: genuine.CSV, verdict: genuine.Altered},
		{name: "k.png", what: "a picture of a release that was never made", data: stamped(t, stamp.Stamp{Permalink: own + "charts/firms/v/99/", Number: 99}), kind: genuine.PNG, verdict: genuine.Altered, address: "/charts/firms/v/99/", release: 99},
		{name: "l.png", what: "a picture of a chart that the site never had", data: stamped(t, stamp.Stamp{Permalink: own + "charts/unheard-of/v/1/"}), kind: genuine.PNG, verdict: genuine.Foreign},
		{name: "m.png", what: "a picture without a stamp", data: plainPNG(t), kind: genuine.PNG, verdict: genuine.Foreign},
		{name: "n.png", what: "a picture that breaks off", data: first[:len(first)-20], kind: genuine.PNG, verdict: genuine.Foreign, torn: true},
		{name: "o.png", what: "a picture with a flipped bit", data: flipped(first), kind: genuine.PNG, verdict: genuine.Foreign, torn: true},
		{name: "p.png", what: "no more than the beginning of a picture", data: first[:9], kind: genuine.PNG, verdict: genuine.Foreign, torn: true},
		{name: "q.png", what: "a picture that names two origins", data: twice(t, own), kind: genuine.PNG, verdict: genuine.Foreign, torn: true},
		{name: "r.svg", what: "a drawing without a stamp", data: []byte(drawing), kind: genuine.SVG, verdict: genuine.Foreign},
		{name: "s.svg", what: "a drawing that breaks off", data: []byte(drawing[:90]), kind: genuine.SVG, verdict: genuine.Foreign, torn: true},
		{name: "t.svg", what: "a drawing that declares entities", data: []byte(`<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>`), kind: genuine.SVG, verdict: genuine.Foreign, torn: true},
		{name: "u.csv", what: "a table of somebody else", data: []byte("year,value\n2025,165\n"), kind: genuine.CSV, verdict: genuine.Foreign},
		{name: "v.csv", what: "a table of another site of this kind", data: []byte("indicator,value,permalink\nsteel,1,/figures/steel/v/1/\n"), kind: genuine.CSV, verdict: genuine.Foreign},
		{name: "w.jpg", what: "a JPEG", data: []byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00 and more"), kind: genuine.Picture, verdict: genuine.Foreign},
		{name: "x.png", what: "a WebP with the ending of a PNG", data: []byte("RIFF\x10\x00\x00\x00WEBPVP8 more"), kind: genuine.Picture, verdict: genuine.Foreign},
		{name: "y.HEIC", what: "a photograph known by its name", data: []byte("something"), kind: genuine.Picture, verdict: genuine.Foreign},
		{name: "z.png", what: "an empty file", data: []byte{}, kind: genuine.PNG, verdict: genuine.Foreign, torn: true},
		{name: "notes.txt", what: "a text", data: []byte("165家"), kind: genuine.Other, verdict: genuine.Foreign},
	}
	if base != "" {
		elsewhere := stamped(t, stamp.Stamp{Permalink: "https://elsewhere.example/charts/firms/v/1/", Number: 1})
		cases = append(cases, handed{name: "other.png", what: "a picture of another site", data: elsewhere, kind: genuine.PNG, verdict: genuine.Foreign})
	} else {
		moved := stamped(t, stamp.Stamp{Permalink: "https://anywhere.example/sub/en/charts/firms/v/1/", Number: 1})
		cases = append(cases, handed{name: "other.png", what: "a picture with an address where none is known", data: moved, kind: genuine.PNG, verdict: genuine.Altered, address: "/en/charts/firms/v/1/", release: 1, changes: 1})
	}
	return cases
}

// repainted is a picture with a note that a program added, well formed.
func repainted(picture []byte) []byte {
	end := bytes.LastIndex(picture, []byte("IEND")) - 4
	out := append(bytes.Clone(picture[:end]), chunk("tEXt", "Software\x00Paint")...)
	return append(out, picture[end:]...)
}

func flipped(picture []byte) []byte {
	out := bytes.Clone(picture)
	out[bytes.Index(out, []byte("IDAT"))+6] ^= 1
	return out
}

// twice is a picture with two permalinks.
func twice(t testing.TB, own string) []byte {
	picture := stamped(t, stamp.Stamp{Permalink: own + "charts/firms/v/1/"})
	end := bytes.LastIndex(picture, []byte("IEND")) - 4
	out := append(bytes.Clone(picture[:end]), chunk("tEXt", "Permalink\x00"+own+"charts/firms/v/2/")...)
	return append(out, picture[end:]...)
}

// packedStamp is a picture whose permalink stands in a compressed chunk, or in
// a plain one.
func packedStamp(t testing.TB, permalink string, packed bool) []byte {
	t.Helper()
	picture := plainPNG(t)
	text := chunk("tEXt", "Permalink\x00"+permalink)
	if packed {
		var small strings.Builder
		z := zlib.NewWriter(&small)
		if _, err := z.Write([]byte(permalink)); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		text = append(chunk("zTXt", "Title\x00\x00"+small.String()), chunk("iTXt", "Permalink\x00\x01\x00zh\x00链接\x00"+small.String())...)
	}
	header := len("\x89PNG\r\n\x1a\n") + 12 + 13
	return append(append(bytes.Clone(picture[:header]), text...), picture[header:]...)
}

func chunk(kind, data string) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	b = append(append(b, kind...), data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}
