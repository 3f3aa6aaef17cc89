package genuine

import (
	"io"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
)

// Checked is a file that was judged.
type Checked struct {
	Name string
	Finding
}

// Signed says whether the list that files are held against is signed.
type Signed string

// The states of a list.
const (
	Unsigned  Signed = "unsigned"
	Forged    Signed = "forged"    // the signature is not of this list, or by another key
	Missing   Signed = "missing"   // there is no signature, though the caller knows the key
	Unchecked Signed = "unchecked" // there is a signature, and no key to check it by
	ByOwnKey  Signed = "published" // by the key that stands beside the list
	ByKey     Signed = "trusted"   // by the key that the caller knows
)

// believable reports whether what a list says may be taken for the site's word.
func (s Signed) believable() bool { return s != Forged && s != Missing }

// Report is what is said of files.
type Report struct {
	Files       []Checked
	Signed      Signed
	Fingerprint string           // of the key; "" where none is known
	Past        *history.History // nil where it is not known
}

// Holds reports whether every file is genuine and the list that says so can be
// believed.
func (r *Report) Holds() bool {
	for _, f := range r.Files {
		if f.Verdict != Genuine {
			return false
		}
	}
	return r.Signed.believable()
}

// marks stand before the verdicts, so that they are seen at a glance.
var marks = map[Verdict]string{Genuine: "✓", Altered: "✗", Foreign: "✗"}

// WriteText prints the report for people.
func (r *Report) WriteText(out io.Writer, l lang.Lang) error {
	var b strings.Builder
	w := texts[l]
	for _, f := range r.Files {
		b.WriteString(f.Name + w.colon + marks[f.Verdict] + " " + w.verdicts[f.Verdict] + "\n")
		for _, line := range r.lines(&f.Finding, l) {
			b.WriteString("  " + line + "\n")
		}
	}
	b.WriteString(strings.ReplaceAll(w.signed[r.Signed], "{key}", r.Fingerprint) + "\n")
	_, err := io.WriteString(out, b.String())
	return err
}

// lines say what else is known of a file.
func (r *Report) lines(f *Finding, l lang.Lang) []string {
	w := texts[l]
	var lines []string
	add := func(text string) { lines = append(lines, text) }
	switch f.Verdict {
	case Genuine:
		add(strings.ReplaceAll(w.published, "{address}", r.absolute(f.Place.Address)))
	case Altered:
		if f.Place.Address != "" {
			add(strings.ReplaceAll(w.claims, "{address}", f.Claims))
		} else {
			add(w.claimsSeveral)
		}
		add(w.unlike)
	default:
		lines = append(lines, w.foreign(f)...)
	}
	if f.Place.ofThing() && (f.Verdict == Genuine || f.Place.Thing.Release > 0) {
		add(r.release(f.Place.Thing.Release, l))
		lines = append(lines, r.since(f, l)...)
	}
	return lines
}

// foreign says what can be said of a file that is not the site's.
func (w words) foreign(f *Finding) []string {
	switch {
	case f.Empty:
		return []string{w.empty}
	case f.Torn:
		return []string{w.torn}
	case f.Claims != "":
		return []string{strings.ReplaceAll(w.elsewhere, "{address}", f.Claims)}
	case f.Kind == CSV:
		return []string{w.otherTable}
	}
	return []string{w.screenshot}
}

// since says what changed since the release of a file.
func (r *Report) since(f *Finding, l lang.Lang) []string {
	w := texts[l]
	switch {
	case f.Place.Thing.Release == 0:
		return nil
	case r.Past == nil:
		return []string{w.sinceUnknown}
	case r.Past.Release(f.Place.Thing.Release) == nil:
		return nil
	case len(f.Since) == 0:
		return []string{w.unchanged}
	}
	var lines []string
	for _, c := range f.Since {
		lines = append(lines, w.since+Sentence(c, l))
	}
	return lines
}

// release names a release for people.
func (r *Report) release(number int, l lang.Lang) string {
	w := texts[l]
	n := strconv.Itoa(number)
	if number == 0 {
		return w.unreleased
	}
	if r.Past == nil {
		return strings.ReplaceAll(w.numbered, "{n}", n)
	}
	known := r.Past.Release(number)
	if known == nil {
		return strings.ReplaceAll(w.strange, "{n}", n)
	}
	return strings.NewReplacer("{n}", n, "{name}", known.Name, "{date}", known.Date).Replace(w.of)
}

// absolute is an address with the site's own before it, where that is known.
func (r *Report) absolute(at string) string {
	if r.Past == nil || r.Past.Now == nil {
		return at
	}
	return address.Absolute(r.Past.Now.Report.Base, at)
}
