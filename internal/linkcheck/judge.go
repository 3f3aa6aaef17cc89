package linkcheck

import (
	"slices"
	"strings"

	"zonepress/internal/nearest"
)

// Broken returns what is wrong with the links of the files handed over so far,
// sorted by page, line and column; nil if nothing is. It is called when all
// files are there.
func (c *Checker) Broken() []Finding {
	c.mu.Lock()
	defer c.mu.Unlock()
	var broken []verdict
	for _, page := range c.files {
		for _, one := range page.links {
			if reason := c.judge(one); reason != 0 {
				broken = append(broken, c.verdict(page, one, reason))
			}
		}
		for _, one := range page.twice {
			broken = append(broken, c.verdict(page, one, one.flaw))
		}
	}
	// Sorted before the guesses are made, because their number is limited and
	// files come in any order.
	slices.SortFunc(broken, func(a, b verdict) int { return a.compare(b.Finding) })
	var findings []Finding
	guide := guide{checker: c, known: map[[2]uint32][]string{}}
	for _, one := range broken {
		one.Near = guide.near(one)
		findings = append(findings, one.Finding)
	}
	return findings
}

// verdict is a link that was judged to be broken.
type verdict struct {
	Finding
	link link
}

func (c *Checker) verdict(page file, one link, reason Reason) verdict {
	return verdict{Finding{
		Page: page.path, Line: int(one.line), Column: int(one.column),
		Attribute: c.texts[one.attribute].string, Link: c.texts[one.text].string, Reason: reason,
	}, one}
}

// judge gives the reason why a link is broken, or 0.
func (c *Checker) judge(one link) Reason {
	if one.flaw != 0 {
		return one.flaw
	}
	target := c.texts[one.path].file
	switch {
	case target == 0:
		return NoFile
	case one.folder && c.options.Offline:
		return Folder
	case one.fragment == 0 || !c.files[target].read:
		return 0
	}
	if _, ok := slices.BinarySearch(c.anchorsFor(one), one.fragment); !ok {
		return NoAnchor
	}
	return 0
}

// anchorsFor lists what a link into an existing page may name.
func (c *Checker) anchorsFor(one link) []uint32 {
	target := &c.files[c.texts[one.path].file]
	if c.texts[one.attribute].string == "usemap" {
		return target.maps
	}
	return target.anchors
}

// guide finds what may have been meant.
type guide struct {
	checker *Checker
	known   map[[2]uint32][]string // by path and fragment

	// The addresses of all files, by the folder that they stand in and by the
	// last part of their address. They are collected for the first missing file.
	byFolder map[string][]string
	byName   map[string][]string
}

const (
	mostNear = 3

	// A site with more wrong addresses than this has one mistake in a template,
	// not many in its addresses; comparing them all would cost seconds.
	mostGuesses = 300
)

// near gives candidates for a broken link, as Finding.Near has them.
func (g *guide) near(one verdict) []string {
	link := one.link
	key := [2]uint32{link.path, link.fragment}
	switch one.Reason {
	case NoFile:
		key[1] = 0
	case Folder:
		return []string{g.checker.texts[link.path].string}
	case NoAnchor:
	default:
		return nil
	}
	found, ok := g.known[key]
	if !ok && len(g.known) < mostGuesses {
		if one.Reason == NoFile {
			found = g.files(g.checker.texts[link.path].string)
		} else {
			found = g.anchors(link)
		}
		g.known[key] = found
	}
	return found
}

func (g *guide) anchors(one link) []string {
	var have []string
	for _, id := range g.checker.anchorsFor(one) {
		have = append(have, g.checker.texts[id].string)
	}
	return nearest.Names(g.checker.texts[one.fragment].string, have, mostNear)
}

// files looks for the folder that a slash is missing for, then for a like name
// in the same folder, then for the same name in other folders.
func (g *guide) files(path string) []string {
	g.collect()
	address := addressOf(path)
	folder, name := splitAddress(address)
	if slices.Contains(g.byFolder[folder], address+"/") {
		return []string{address + "/"}
	}
	if bare := strings.TrimSuffix(address, "/"); bare != address && slices.Contains(g.byFolder[folder], bare) {
		return []string{bare}
	}
	var names []string
	byName := map[string]string{}
	for _, sibling := range g.byFolder[folder] {
		_, other := splitAddress(sibling)
		names = append(names, other)
		if known, ok := byName[other]; !ok || sibling < known {
			byName[other] = sibling
		}
	}
	var found []string
	for _, other := range nearest.Names(name, names, mostNear) {
		found = append(found, byName[other])
	}
	if found == nil {
		found = slices.Clone(g.byName[name])
		slices.Sort(found)
		found = found[:min(mostNear, len(found))]
	}
	return found
}

// collect sorts the addresses of the site into folders and names.
func (g *guide) collect() {
	if g.byFolder != nil {
		return
	}
	g.byFolder, g.byName = map[string][]string{}, map[string][]string{}
	for _, file := range g.checker.files[1:] {
		address := addressOf(file.path)
		folder, name := splitAddress(address)
		g.byFolder[folder] = append(g.byFolder[folder], address)
		g.byName[name] = append(g.byName[name], address)
	}
}

// addressOf is the shortest address of a file: index.html goes without saying.
func addressOf(path string) string {
	if folder, ok := strings.CutSuffix(path, "/"+indexName); ok {
		return folder + "/"
	}
	return path
}

// splitAddress cuts an address into the folder that it stands in and its last
// part, without the slash.
func splitAddress(address string) (folder, name string) {
	bare := strings.TrimSuffix(address, "/")
	folder = folderOf(bare)
	return folder, bare[len(folder):]
}
