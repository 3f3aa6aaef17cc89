package search

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Entry is what a reader can find. All texts are words alone, without markup.
type Entry struct {
	Kind    int     // of Site.Kinds
	Address string  // below the root of the edition: 14th/innovation/#patents
	Title   string  // "" for a passage
	Other   string  // title in another language
	Where   string  // what it stands in
	Text    string  // passage, description
	Values  []Value // the one that stands for the entry first
}

// Value is a number of an entry.
type Value struct {
	Name   string // of the measure; "" for the value itself
	Text   string // with unit and qualifier: 165家
	When   string
	Digits string // as published, where Text writes them in another way; else ""
}

// Site is what an index says of the site that it is of.
type Site struct {
	Index  string   // path of the first file: search/index.js
	Folder string   // path that the folder of the other files begins with: assets/search/zh
	Root   string   // path of the edition below the site's root: "" or en/
	Script string   // path of the script that a large index needs
	Kinds  []string // names of the kinds of entries
}

const (
	format      = "1"                    // of the files, in the hash of their folder
	wholeBytes  = 128 << 10              // entries up to here stand in the first file
	pieceBytes  = 12 << 10               // of entries; less than half when compressed
	shardBytes  = 28 << 10               // of terms
	hashDigits  = 8                      // of a folder's name
	callOfFiles = "zonepressSearch.add(" // what every file begins with
)

// Builder makes an index. It is of one goroutine.
type Builder struct {
	count    int
	terms    terms
	readings map[rune][]string
	folded   []rune
	piece    []byte   // entries that are no piece yet
	pieces   [][]byte // of entries, as the elements of an array
	firsts   []int    // numbers of the first entries of pieces
	bytes    int      // of all entries
	sum      hash.Hash
}

// NewBuilder begins an index.
func NewBuilder() *Builder {
	b := &Builder{
		terms:    terms{pairs: map[uint64]int32{}, words: map[string]int32{}},
		readings: map[rune][]string{}, sum: sha256.New(),
	}
	_, _ = io.WriteString(b.sum, format)
	return b
}

// Add takes up an entry.
func (b *Builder) Add(e Entry) {
	b.addTitle(e.Title)
	b.addTitle(e.Other)
	b.addText(e.Text)
	for _, v := range e.Values {
		b.addText(v.Text)
		b.addText(v.Digits)
	}
	if len(b.piece) == 0 {
		b.firsts = append(b.firsts, b.count)
	} else {
		b.piece = append(b.piece, ",\n"...)
	}
	b.piece = appendEntry(b.piece, e)
	b.count++
	if len(b.piece) >= pieceBytes {
		b.endPiece()
	}
}

func (b *Builder) endPiece() {
	if len(b.piece) == 0 {
		return
	}
	_, _ = b.sum.Write(b.piece)
	b.bytes += len(b.piece)
	b.pieces = append(b.pieces, b.piece)
	b.piece = nil
}

// Emit hands out the files of the index. The receiver owns the bytes; nothing may
// be added afterwards.
func (b *Builder) Emit(site Site, emit func(path string, data []byte) error) error {
	b.endPiece()
	var first []byte
	first = append(first, callOfFiles+`"index",{"root":`...)
	first = appendQuoted(first, site.Root)
	first = append(first, `,"kinds":`...)
	first = appendStrings(first, site.Kinds)
	first = append(first, `,"pinyin":`...)
	first = appendQuoted(first, b.spelling())
	if b.bytes <= wholeBytes {
		first = append(first, ",\"entries\":[\n"...)
		for i, piece := range b.pieces {
			if i > 0 {
				first = append(first, ",\n"...)
			}
			first = append(first, piece...)
		}
		return emit(site.Index, append(first, "]});\n"...))
	}
	folder := site.Folder + "-" + hex.EncodeToString(b.sum.Sum(nil))[:hashDigits] + "/"
	shards := b.terms.shards(shardBytes)
	first = append(first, `,"script":`...)
	first = appendQuoted(first, site.Script)
	first = append(first, `,"folder":`...)
	first = appendQuoted(first, folder)
	first = append(first, `,"shards":`+strconv.Itoa(len(shards))+`,"firsts":[`...)
	for i, n := range b.firsts {
		if i > 0 {
			first = append(first, ',')
			n -= b.firsts[i-1]
		}
		first = strconv.AppendInt(first, int64(n), 10)
	}
	if err := emit(site.Index, append(first, "]});\n"...)); err != nil {
		return err
	}
	return b.emitParts(folder, shards, emit)
}

func (b *Builder) emitParts(folder string, shards [][]line, emit func(path string, data []byte) error) error {
	for i, piece := range b.pieces {
		name := "e" + strconv.Itoa(i)
		data := slices.Concat([]byte(callOfFiles+`"`+name+"\",[\n"), piece, []byte("]);\n"))
		if err := emit(folder+name+".js", data); err != nil {
			return err
		}
		b.pieces[i] = nil
	}
	for i, lines := range shards {
		name := "t" + strconv.Itoa(i)
		if err := emit(folder+name+".js", b.shard(name, lines)); err != nil {
			return err
		}
	}
	return nil
}

// shard is a file of terms: a string of a term, a blank and its entries after
// each other, which is read faster than an object.
func (b *Builder) shard(name string, lines []line) []byte {
	data := []byte(callOfFiles + `"` + name + `","`)
	for i, l := range lines {
		if i > 0 {
			data = append(data, `\n`...)
		}
		data = appendEscaped(data, strings.ReplaceAll(l.term, " ", "_"))
		data = append(data, ' ')
		list := &b.terms.lists[l.list]
		if list.cut {
			data = append(data, '!')
		}
		data = append(data, list.gaps...)
	}
	return append(data, "\");\n"...)
}

// spelling tells how the characters of the titles are read: each reading with the
// characters that have it, parted by blanks.
func (b *Builder) spelling() string {
	read := map[string][]rune{}
	for r, readings := range b.readings {
		for _, reading := range readings {
			read[reading] = append(read[reading], r)
		}
	}
	var lines []string
	for reading, characters := range read {
		slices.Sort(characters)
		lines = append(lines, reading+string(characters))
	}
	slices.Sort(lines)
	return strings.Join(lines, " ")
}
