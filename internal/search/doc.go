// Package search makes the index that readers search a report with. The theme's
// script assets/js/search.js is its other half: what is said here of files and of
// folding holds there too.
//
//	b := search.NewBuilder()
//	b.Add(search.Entry{Kind: 0, Address: "figures/firms/", Title: "高新技术企业数", …})
//	err := b.Emit(search.Site{…}, func(path string, data []byte) error { … })
//
// # Entries
//
// An entry is what a reader can find: a figure with its values, a chart, a page, a
// heading, a passage. Readers see entries of equal worth in the order in which
// they were added, so that those with titles of their own come first.
//
// # Folding
//
// Texts and questions are folded before they are held against each other: NFKC
// character by character, lower case, no quotation marks, one kind of dash and of
// blank, no commas that part thousands. A folded text has words, which are runs of
// letters and digits that may be joined by a point or plus (58.79, 3+1), and runs
// of wide characters, which are found by every two neighbours.
//
// # Files
//
// All files are classic scripts that call zonepressSearch.add(name, value),
// because a page opened from a disk may load scripts but fetch nothing. The first,
// Site.Index, has an address that stays. A small report has all its entries in
// it. That of a larger one tells where the parts are: entries in pieces e0.js, e1.js …
// in their order, and terms in shards t0.js, t1.js … by the hash of how a term
// begins. A reader loads the shards of what was asked for, then the pieces of the
// entries that may answer, which the script looks through as it does in a small
// report. The parts stand in a folder named for their hash, so that they can be
// kept for ever.
//
// Terms are words and pairs of wide characters as they are. Those of titles alone
// have a mark before them: ^ for beginnings of words and single characters, ~ for
// the initials of two neighbours in pinyin, = for a whole title. With a term stand the
// numbers of its entries as gaps: digits of base 32, the last one a character from
// ';' on, those before it from ']' on. A term of more entries than can be offered
// has its first ones alone and an exclamation mark.
package search
