package genuine

import (
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// HashBytes is how much of a SHA-256 the packed list keeps. To make a file that
// passes for a published one takes some 2^128 trials.
const HashBytes = 16

// The packed list, as the script of the page reads it.
type (
	packed struct {
		Prefixes []string      `json:"prefixes"` // of the editions' addresses
		Bases    []string      `json:"bases"`    // at which the report stands or stood
		Releases [][2]string   `json:"releases"` // name and date, oldest first
		Endings  [][]string    `json:"endings"`  // of files that often stand together
		Things   []packedThing `json:"things"`
		Others   []packedFile  `json:"others"` // files of no single figure or chart
		Changes  []string      `json:"changes"`
	}
	packedThing struct {
		At    string        `json:"at"` // figures/x
		Title string        `json:"title"`
		Now   string        `json:"now,omitempty"`  // what it was renamed to
		Gone  bool          `json:"gone,omitempty"` // withdrawn
		Files []packedGroup `json:"files"`
		Since map[int][]int `json:"since,omitempty"` // by release: indexes of changes
	}
	packedGroup struct {
		Release int    `json:"release"`
		Edition int    `json:"edition"` // index of its prefix
		Endings int    `json:"endings"`
		Hashes  string `json:"hashes"` // shortened, one after the other in the order of the endings, in base64
	}
	packedFile struct {
		Address string `json:"address"`
		Hash    string `json:"hash"`
	}
)

// Pack makes the list of hashes and what changed since as JSON for a script:
// pictures and tables alone, each at its newest place, with sentences in a
// language.
func Pack(files []record.File, past *history.History, l lang.Lang) []byte {
	p := packer{past: past, lang: l, titles: titles(past, l), endings: map[string]int{}, changes: map[string]int{}}
	p.out = packed{Bases: append([]string{}, bases(past)...), Releases: [][2]string{}, Endings: [][]string{}, Things: []packedThing{}, Others: []packedFile{}, Changes: []string{}}
	for _, one := range lang.All() {
		p.out.Prefixes = append(p.out.Prefixes, one.Prefix())
	}
	for _, r := range past.Releases {
		p.out.Releases = append(p.out.Releases, [2]string{r.Name, r.Date})
	}
	groups := map[address.Thing]map[edition][]placed{}
	for _, f := range distinct(files) {
		if !f.place.ofThing() {
			p.out.Others = append(p.out.Others, packedFile{f.place.Address, encode(f.hash)})
			continue
		}
		thing := f.place.Thing.In(0)
		if groups[thing] == nil {
			groups[thing] = map[edition][]placed{}
		}
		in := edition{f.place.Thing.Release, f.place.Lang}
		groups[thing][in] = append(groups[thing][in], f)
	}
	for _, thing := range slices.SortedFunc(maps.Keys(groups), compareThings) {
		p.out.Things = append(p.out.Things, p.thing(thing, groups[thing]))
	}
	data, _ := json.Marshal(p.out) // plain values, which cannot fail to be written
	return data
}

// placed is a file with its newest place.
type placed struct {
	place Place
	hash  []byte
}

// edition is a release in a language.
type edition struct {
	release int
	lang    lang.Lang
}

// distinct lists the pictures and tables among files, each once and by address.
func distinct(files []record.File) []placed {
	at := map[string][]string{}
	for _, f := range files {
		switch path.Ext(f.Address) {
		case ".png", ".svg", ".csv":
			at[f.SHA256] = append(at[f.SHA256], f.Address)
		}
	}
	var all []placed
	for hash, addresses := range at {
		slices.Sort(addresses)
		if sum, err := hex.DecodeString(hash); err == nil && len(sum) > HashBytes {
			all = append(all, placed{newest(addresses), sum[:HashBytes]})
		}
	}
	slices.SortFunc(all, func(a, b placed) int { return cmp.Compare(a.place.Address, b.place.Address) })
	return all
}

// packer gathers what things share.
type packer struct {
	past    *history.History
	lang    lang.Lang
	out     packed
	titles  map[address.Thing]string
	endings map[string]int // indexes of sets of endings, joined
	changes map[string]int // indexes of sentences
}

func (p *packer) thing(t address.Thing, groups map[edition][]placed) packedThing {
	one := packedThing{At: path.Join(string(t.Kind), t.ID), Title: cmp.Or(p.titles[t], t.ID), Since: map[int][]int{}}
	if now, stands := p.past.Successor(t); !stands {
		one.Gone = true
	} else if now.ID != t.ID {
		one.Now = path.Join(string(now.Kind), now.ID)
	}
	for _, in := range slices.SortedFunc(maps.Keys(groups), compareEditions) {
		one.Files = append(one.Files, p.group(in, groups[in]))
		if _, told := one.Since[in.release]; !told && p.past.Release(in.release) != nil {
			if since := p.since(t.In(in.release)); len(since) > 0 {
				one.Since[in.release] = since
			}
		}
	}
	return one
}

func (p *packer) group(in edition, files []placed) packedGroup {
	var endings []string
	var hashes []byte
	for _, f := range files {
		_, _, ending, _ := address.Parse(f.place.Address)
		endings = append(endings, ending)
		hashes = append(hashes, f.hash...)
	}
	key := strings.Join(endings, " ")
	index, known := p.endings[key]
	if !known {
		index = len(p.out.Endings)
		p.endings[key] = index
		p.out.Endings = append(p.out.Endings, endings)
	}
	return packedGroup{in.release, slices.Index(lang.All(), in.lang), index, encode(hashes)}
}

// since are the indexes of the sentences that say what changed.
func (p *packer) since(t address.Thing) []int {
	var indexes []int
	for _, c := range p.past.Since(t) {
		sentence := Sentence(c, p.lang)
		index, known := p.changes[sentence]
		if !known {
			index = len(p.out.Changes)
			p.changes[sentence] = index
			p.out.Changes = append(p.out.Changes, sentence)
		}
		indexes = append(indexes, index)
	}
	return indexes
}

// titles are what things are called now, or were in the newest release that has
// them.
func titles(past *history.History, l lang.Lang) map[address.Thing]string {
	known := map[address.Thing]string{}
	take := func(set *record.Set) {
		for i := range set.Figures {
			known[address.Figure(set.Figures[i].ID)] = set.Figures[i].Title.In(l)
		}
		for i := range set.Charts {
			known[address.Chart(set.Charts[i].ID)] = set.Charts[i].Title.In(l)
		}
	}
	for _, r := range past.Releases {
		take(&r.Set)
	}
	if past.Now != nil {
		take(past.Now)
	}
	return known
}

func encode(hashes []byte) string { return base64.RawStdEncoding.EncodeToString(hashes) }

func compareThings(a, b address.Thing) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
}

func compareEditions(a, b edition) int {
	return cmp.Or(cmp.Compare(a.release, b.release), cmp.Compare(a.lang, b.lang))
}
