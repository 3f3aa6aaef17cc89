package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// errForm is a file that is not written as browsers write it.
var errForm = errors.New("the printed document is not of the form that browsers write")

// describe puts in place what a file says of itself: title, author and date are
// those given, never the time of printing, and viewers show title and bookmarks.
//
// The objects that say so are replaced by an incremental update (ISO 32000-1,
// 7.5.6), so that nothing else is touched. The old ones are blanked where they
// stand, because the time is in them.
func describe(data []byte, about About) ([]byte, error) {
	d, err := readEnd(data)
	if err != nil {
		return nil, err
	}
	oldInfo, err := d.object(d.info)
	if err != nil {
		return nil, err
	}
	producer := between(oldInfo, []byte("/Producer "), []byte(")"))
	root, err := d.object(d.root)
	if err != nil {
		return nil, err
	}
	catalog := "/ViewerPreferences <</DisplayDocTitle true>>\n/PageMode /UseOutlines\n" + string(root)
	info := information(about, producer)
	for i := range oldInfo {
		oldInfo[i] = ' '
	}
	renumber(data)
	return d.update(map[int]string{d.info: info, d.root: catalog}), nil
}

// nodeForm is the name of an element in the structure: (node00000392).
var nodeForm = regexp.MustCompile(`\(node(\d{8})\)`)

// renumber names the elements of the structure by their order. The browser names
// them by counting everything it has ever made, which differs by how it was fed.
func renumber(data []byte) {
	found := nodeForm.FindAllSubmatchIndex(data, -1)
	names := make([]string, 0, len(found))
	for _, at := range found {
		names = append(names, string(data[at[2]:at[3]]))
	}
	order := slices.Compact(slices.Sorted(slices.Values(names)))
	for i, at := range found {
		rank, _ := slices.BinarySearch(order, names[i])
		copy(data[at[2]:at[3]], fmt.Sprintf("%08d", rank+1))
	}
}

// information is the content of an information dictionary (14.3.3).
func information(about About, producer []byte) string {
	var b strings.Builder
	add := func(name, value string) {
		if value != "" {
			b.WriteString("/" + name + " " + textString(value) + "\n")
		}
	}
	add("Title", about.Title)
	add("Author", about.Author)
	add("Creator", "zonepress")
	if len(producer) > 0 {
		b.WriteString("/Producer " + string(producer) + ")\n")
	}
	if date := strings.ReplaceAll(about.Date, "-", ""); date != "" {
		b.WriteString("/CreationDate (D:" + date + ")\n/ModDate (D:" + date + ")\n")
	}
	return b.String()
}

// textString writes words as UTF-16 with a byte-order mark, in hexadecimal (7.9.2.2).
func textString(words string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, unit := range utf16.Encode([]rune(words)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	b.WriteString(">")
	return b.String()
}

// ending is what the end of a file says of where its objects are.
type ending struct {
	data             []byte
	size, root, info int // count of objects; numbers of the catalogue and the information dictionary
	table            int // offset of the table of objects
}

var (
	trailerForm = regexp.MustCompile(`trailer\s*<<([^>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$`)
	sizeForm    = regexp.MustCompile(`/Size\s+(\d+)`)
	rootForm    = regexp.MustCompile(`/Root\s+(\d+)\s+0\s+R`)
	infoForm    = regexp.MustCompile(`/Info\s+(\d+)\s+0\s+R`)
	tableForm   = regexp.MustCompile(`^xref\s+0\s+(\d+)\s*?\n`)
)

// trailerBytes is how much of a file's end holds its trailer.
const trailerBytes = 1024

func readEnd(data []byte) (ending, error) {
	d := ending{data: data}
	tail := data[max(0, len(data)-trailerBytes):]
	m := trailerForm.FindSubmatch(tail)
	if m == nil {
		return d, errForm
	}
	for form, into := range map[*regexp.Regexp]*int{sizeForm: &d.size, rootForm: &d.root, infoForm: &d.info} {
		found := form.FindSubmatch(m[1])
		if found == nil {
			return d, errForm
		}
		*into = decimal(found[1])
	}
	d.table = decimal(m[2])
	return d, nil
}

// decimal is the value of digits; too large a number is none of an offset.
func decimal(digits []byte) int {
	n, err := strconv.Atoi(string(digits))
	if err != nil {
		return 0
	}
	return n
}

// entryBytes is the length of an entry in the table of objects: offset,
// generation, n or f, and the end of the line (7.5.4).
const entryBytes = 20

// object is the content of a dictionary among the objects, within << and >>; a
// change of its bytes changes the file.
func (d ending) object(number int) ([]byte, error) {
	if d.table >= len(d.data) {
		return nil, errForm
	}
	head := tableForm.FindSubmatch(d.data[d.table:])
	if head == nil || number >= decimal(head[1]) {
		return nil, errForm
	}
	entry := d.table + len(head[0]) + number*entryBytes
	if entry+entryBytes > len(d.data) {
		return nil, errForm
	}
	at := decimal(d.data[entry : entry+10])
	begin := []byte(strconv.Itoa(number) + " 0 obj\n<<")
	if at > len(d.data) || !bytes.HasPrefix(d.data[at:], begin) {
		return nil, errForm
	}
	rest := d.data[at+len(begin):]
	end := bytes.Index(rest, []byte("endobj"))
	if end < 0 {
		return nil, errForm
	}
	close := bytes.LastIndex(rest[:end], []byte(">>"))
	if close < 0 {
		return nil, errForm
	}
	return rest[:close:close], nil
}

// update appends dictionaries in place of those that have their numbers, with a
// table of them, and names the file by its content (14.4).
func (d ending) update(objects map[int]string) []byte {
	out := bytes.TrimRight(d.data, "\n")
	out = append(out, '\n')
	table := "xref\n"
	for _, number := range []int{min(d.root, d.info), max(d.root, d.info)} {
		table += fmt.Sprintf("%d 1\n%010d 00000 n \n", number, len(out))
		out = fmt.Appendf(out, "%d 0 obj\n<<%s>>\nendobj\n", number, objects[number])
	}
	sum := sha256.Sum256(out)
	id := hex.EncodeToString(sum[:16])
	at := len(out)
	out = append(out, table...)
	return fmt.Appendf(out, "trailer\n<</Size %d\n/Root %d 0 R\n/Info %d 0 R\n/Prev %d\n/ID [<%s> <%s>]>>\nstartxref\n%d\n%%%%EOF\n",
		d.size, d.root, d.info, d.table, id, id, at)
}

// between is what stands after begin and before end; nil where either is missing.
func between(text, begin, end []byte) []byte {
	_, after, ok := bytes.Cut(text, begin)
	if !ok {
		return nil
	}
	found, _, ok := bytes.Cut(after, end)
	if !ok {
		return nil
	}
	return bytes.Clone(found)
}
