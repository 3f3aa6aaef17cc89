package load

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"zonepress/internal/frozen"
	"zonepress/internal/seal"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

const releasesFolder = "data/releases"

// releases reads data/releases/. The nth release of the result has the number
// n; where that cannot be, the rest is left out and the folder counts as unread.
func (l *loader) releases() []site.Release {
	read := each(l.yamlFiles(releasesFolder), l.release)
	read = slices.DeleteFunc(read, func(r *release) bool { return r == nil })
	read = l.named(read)
	slices.SortStableFunc(read, func(a, b *release) int { return cmp.Compare(a.Number.Value, b.Number.Value) })
	releases := make([]site.Release, len(read))
	for i, r := range read {
		releases[i] = r.Release
	}
	releases = l.numbered(releases)
	l.dated(releases)
	return releases
}

// release is a release as it was read.
type release struct {
	site.Release
	name source.At[string]
}

// release reads a file of data/releases/. Nobody writes or mends such a file by
// hand, so that nothing is said about what is in it but where its seal is whole.
func (l *loader) release(name string) *release {
	raw, err := fs.ReadFile(l.fsys, name)
	if err != nil {
		l.fail(source.Pos{File: name}, "unreadable", source.Args{"reason": reason(err)})
		l.lose(name)
		return nil
	}
	text, err := seal.Open(bytes.TrimPrefix(raw, []byte("\uFEFF")))
	if err != nil {
		l.brokenSeal(name, string(raw), err)
		l.lose(name)
		return nil
	}
	document, err := frozen.Decode(string(text))
	if err != nil {
		l.foreignForm(name, err)
		l.lose(name)
		return nil
	}
	at := func(p frozen.Place) source.Pos { return source.Pos{File: name, Line: p.Line, Column: p.Column} }
	return &release{
		Release: site.Release{
			Pos:     source.Pos{File: name, Line: 1, Column: 1},
			Number:  source.At[int]{Value: document.Number, Pos: at(document.NumberAt)},
			Date:    source.At[string]{Value: document.Date, Pos: at(document.DateAt)},
			Release: document.Release,
		},
		name: source.At[string]{Value: document.Name, Pos: at(document.NameAt)},
	}
}

// brokenSeal says what has become of a sealed file, as far as that shows.
func (l *loader) brokenSeal(name, text string, err error) {
	pos := source.Pos{File: name}
	switch line := conflictLine(text); {
	case line > 0:
		pos.Line, pos.Column = line, 1
		l.fail(pos, "release-conflict", nil)
	case errors.Is(err, seal.ErrMissing):
		l.fail(pos, "release-cut", nil)
	default:
		l.fail(pos, "release-changed", nil)
	}
}

// foreignForm says in what way a file whose seal is whole is none of ours.
func (l *loader) foreignForm(name string, err error) {
	fault, ok := errors.AsType[*frozen.Error](err)
	if !ok {
		l.fail(source.Pos{File: name}, "unreadable", source.Args{"reason": err.Error()})
		return
	}
	pos := source.Pos{File: name, Line: fault.Line, Column: fault.Column}
	switch fault.Fault {
	case frozen.Newer:
		l.fail(pos, "release-newer", source.Args{"version": fault.Text, "known": strconv.Itoa(frozen.Version)})
	case frozen.UnknownKey:
		l.fail(pos, "release-key", source.Args{"key": shortened(fault.Text)})
	default:
		l.fail(pos, "release-form", source.Args{"text": shortened(fault.Text)})
	}
}

// shortened is the beginning of a text, for a message.
func shortened(text string) string {
	const most = 40
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

// conflictLine is the line where version control has left two versions of a
// text for somebody to choose from, or 0.
func conflictLine(text string) int {
	for _, mark := range []string{"<<<<<<< ", ">>>>>>> "} {
		if strings.HasPrefix(text, mark) {
			return 1
		}
		if at := strings.Index(text, "\n"+mark); at >= 0 {
			return strings.Count(text[:at], "\n") + 2
		}
	}
	return 0
}

// named says so where a file is not called as the release in it, and leaves out
// copies of other files and names that cannot be part of an address.
func (l *loader) named(releases []*release) []*release {
	at := map[string]bool{}
	for _, r := range releases {
		at[r.Pos.File] = true
	}
	return slices.DeleteFunc(releases, func(r *release) bool {
		file, should := r.Pos.File, releasesFolder+"/"+r.name.Value+".yaml"
		switch {
		case !IsReleaseName(r.name.Value):
			l.fail(r.name.Pos, "release-name-form", source.Args{"name": shortened(r.name.Value)})
			l.lose(file)
			return true
		case file == should:
			return false
		case at[should]:
			l.fail(source.Pos{File: file}, "release-copy", source.Args{"file": should})
			return true
		}
		l.fail(r.name.Pos, "release-name", source.Args{"name": r.name.Value, "file": path.Base(should)})
		return false
	})
}

// numbered sees to it that releases, sorted by their numbers, have the numbers
// 1, 2, 3 and so on.
func (l *loader) numbered(releases []site.Release) []site.Release {
	for i := range releases {
		number := releases[i].Number
		if number.Value == i+1 {
			continue
		}
		args := source.Args{"number": strconv.Itoa(number.Value), "missing": strconv.Itoa(i + 1)}
		switch {
		case number.Value < 1:
			l.fail(number.Pos, "release-form", source.Args{"text": args["number"]})
		case i > 0 && number.Value == releases[i-1].Number.Value:
			args["first"] = releases[i-1].Number.Pos.String()
			l.fail(number.Pos, "release-number-twice", args)
		case l.lostBelow(releasesFolder + "/"):
			// The release that is missing may be the one that could not be read.
		default:
			l.fail(number.Pos, "release-number-missing", args)
		}
		l.lose(releasesFolder + "/")
		return releases[:i]
	}
	return releases
}

// lostBelow reports whether a file of a folder could not be read.
func (l *loader) lostBelow(folder string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.unread, func(name string) bool { return strings.HasPrefix(name, folder) })
}

// dated says so where a release has no date, or one before that of the release
// before.
func (l *loader) dated(releases []site.Release) {
	latest := source.At[string]{}
	for i := range releases {
		date := releases[i].Date
		switch _, err := time.Parse(time.DateOnly, date.Value); {
		case err != nil:
			l.fail(date.Pos, "date-form", source.Args{"typed": shortened(date.Value)})
			continue
		case date.Value < latest.Value:
			l.fail(date.Pos, "release-date-order", source.Args{
				"number": strconv.Itoa(i + 1), "date": date.Value, "before": latest.Value, "first": latest.Pos.String(),
			})
		}
		latest = date
	}
}

// IsReleaseName reports whether text can be the name of a release: lower-case
// ASCII letters and digits, joined by single hyphens or points, such as 2026-11
// or v1.2. It is a part of addresses and the name of a file, so it must not end
// like those of the files beside it.
func IsReleaseName(text string) bool {
	if !isName(strings.ReplaceAll(text, ".", "-")) {
		return false
	}
	stem, _, _ := strings.Cut(text, ".")
	endings := []string{".bib", ".ris", ".json", ".xml", ".html", ".yaml", ".yml"}
	return !isDevice(stem) && !slices.Contains(endings, path.Ext(text))
}
