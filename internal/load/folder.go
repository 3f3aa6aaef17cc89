package load

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"zonepress/internal/nearest"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// dataNames are what stands in data/; a folder ends in a slash.
var dataNames = []string{"site.yaml", "sources.yaml", "topics.yaml", "plans.yaml", "indicators/", "charts/", "claims/",
	"releases/", "corrections.yaml", "redirects.yaml"}

// laterNames stand in data/ too, and are read by others.
var laterNames = []string{"urls.lock"}

// data reads data/.
func (l *loader) data(s *site.Site) {
	present := l.survey()
	if slices.Contains(present, "site.yaml") {
		configs := read(l, configFile, func(v value) []site.Config {
			if v.node.Kind != yaml.MappingNode {
				l.lose(configFile)
			}
			return []site.Config{v.config()}
		})
		if len(configs) > 0 {
			s.Config = configs[0]
		}
	}
	if slices.Contains(present, "sources.yaml") {
		sources := read(l, "data/sources.yaml", listOf(value.source))
		s.Sources = unique(l, sources, func(s site.Source) source.At[string] { return s.ID })
	}
	if slices.Contains(present, "topics.yaml") {
		topics := read(l, "data/topics.yaml", listOf(value.topic))
		s.Topics = unique(l, topics, func(t site.Topic) source.At[string] { return t.ID })
	}
	if slices.Contains(present, "plans.yaml") {
		plans := read(l, "data/plans.yaml", listOf(value.plan))
		s.Plans = unique(l, plans, func(p site.Plan) source.At[string] { return p.ID })
	}
	if slices.Contains(present, "indicators/") {
		indicators := readAll(l, "data/indicators", value.indicator)
		s.Indicators = unique(l, indicators, func(i site.Indicator) source.At[string] { return i.ID })
	}
	if slices.Contains(present, "charts/") {
		charts := readAll(l, "data/charts", value.chart)
		s.Charts = unique(l, charts, func(c site.Chart) source.At[string] { return c.ID })
	}
	if slices.Contains(present, "claims/") {
		claims := readAll(l, "data/claims", value.claim)
		s.Claims = unique(l, claims, func(c site.Claim) source.At[string] { return c.ID })
	}
	if slices.Contains(present, "releases/") {
		s.Releases = l.releases()
	}
	if slices.Contains(present, "corrections.yaml") {
		s.Corrections = l.corrections()
	}
	if slices.Contains(present, "redirects.yaml") {
		s.Redirects = l.redirects()
	}
}

// missing names the files of data/ that are not there, though others refer to
// what stands in them.
func (l *loader) missing(s *site.Site) {
	has := func(wanted func(site.Indicator) bool) bool { return slices.ContainsFunc(s.Indicators, wanted) }
	for _, one := range []struct {
		file   string
		wanted bool
	}{
		{"data/sources.yaml", has(func(i site.Indicator) bool { return i.Source.Given() })},
		{"data/topics.yaml", has(func(i site.Indicator) bool { return i.Topic.Given() })},
		{"data/plans.yaml", has(namesPlan)},
		{"data/indicators/", len(s.Charts)+len(s.Claims) > 0},
	} {
		switch {
		case l.exists(strings.TrimSuffix(one.file, "/")):
		case one.wanted && !slices.Contains(l.unread, one.file):
			l.fail(source.Pos{File: strings.TrimSuffix(one.file, "/")}, "no-data-file", source.Args{"file": one.file})
			l.lose(one.file)
		}
	}
}

// namesPlan reports whether a number of an indicator belongs to a plan.
func namesPlan(i site.Indicator) bool {
	return len(i.Targets) > 0 ||
		slices.ContainsFunc(i.Observations, func(o site.Observation) bool { return o.Period.Value.Plan != "" }) ||
		slices.ContainsFunc(i.Stated, func(s site.Stated) bool { return s.Period.Value.Plan != "" })
}

// listOf is how a file is read that is a list of things.
func listOf[T any](item func(value) T) func(value) []T {
	return func(v value) []T {
		if v.node.Kind != yaml.SequenceNode {
			v.file.loader.lose(v.file.name)
		}
		return list(v, item)
	}
}

// read reads the things of a file of data/.
func read[T any](l *loader, name string, things func(value) []T) []T {
	f, root, ok := l.openYAML(name)
	if !ok {
		return nil
	}
	defer f.close()
	return things(root)
}

// readAll reads the things of all files of a folder of data/, each of which is
// one thing or a list of them.
func readAll[T any](l *loader, folder string, item func(value) T) []T {
	things := each(l.yamlFiles(folder), func(name string) []T {
		return read(l, name, func(v value) []T { return listOrOne(v, item) })
	})
	return slices.Concat(things...)
}

// survey lists what of dataNames there is in data/, and names the strangers.
func (l *loader) survey() []string {
	var present []string
	for _, entry := range l.entries("data") {
		name := entry.Name()
		if l.isFolder("data", entry) {
			name += "/"
		}
		switch {
		case slices.Contains(dataNames, name):
			present = append(present, name)
		case !slices.Contains(laterNames, name):
			l.strangerInData(name)
		}
	}
	return present
}

// strangerInData says what to do about something in data/ that nobody reads.
func (l *loader) strangerInData(name string) {
	pos := source.Pos{File: "data/" + strings.TrimSuffix(name, "/")}
	swapped := strings.TrimSuffix(name, "/")
	if swapped == name {
		swapped += "/"
	}
	switch near := nearest.Names(strings.TrimSuffix(name, "/"), dataNames, 1); {
	case slices.Contains(dataNames, swapped) && strings.HasSuffix(name, "/"):
		l.fail(pos, "folder-not-file", nil)
		l.lose(pos.File)
	case slices.Contains(dataNames, swapped):
		l.fail(pos, "file-not-folder", nil)
		l.lose(pos.File + "/")
	case slices.Contains(dataNames, yamlName(name)):
		l.wrongEnding(pos, yamlName(name))
	case len(near) > 0:
		l.warn(pos, "stranger-near", source.Args{"near": "data/" + near[0]})
	default:
		l.warn(pos, "stranger-in-data", source.Args{"known": strings.Join(dataNames, ", ")})
	}
}

// yamlFiles lists the files of a folder of data/, by name, and names the strangers.
func (l *loader) yamlFiles(folder string) []string {
	var names []string
	for _, entry := range l.entries(folder) {
		name := path.Join(folder, entry.Name())
		pos := source.Pos{File: name}
		switch {
		case l.isFolder(folder, entry):
			l.fail(pos, "folder-in-folder", source.Args{"folder": folder})
		case path.Ext(name) == ".yaml":
			names = append(names, name)
		case yamlName(name) != "":
			l.wrongEnding(pos, path.Base(yamlName(name)))
		default:
			l.warn(pos, "not-yaml", nil)
		}
	}
	return names
}

// wrongEnding says what a file of YAML should be called.
func (l *loader) wrongEnding(pos source.Pos, name string) {
	l.fail(pos, "wrong-ending", source.Args{"name": name})
	l.lose(path.Join(path.Dir(pos.File), name))
}

// yamlName is the name of a file with the ending .yaml instead of one that means
// the same, or "" for another file.
func yamlName(name string) string {
	lower := strings.ToLower(name)
	for _, ending := range []string{".yml", ".yaml", ".yaml.txt", ".yml.txt"} {
		if strings.HasSuffix(lower, ending) {
			return name[:len(name)-len(ending)] + ".yaml"
		}
	}
	return ""
}

// entries lists what an author put into a folder, by name, and names what is
// neither a file nor a folder: reading a pipe would wait for ever.
func (l *loader) entries(folder string) []fs.DirEntry {
	entries, err := fs.ReadDir(l.fsys, folder)
	if err != nil {
		if l.exists(folder) {
			l.fail(source.Pos{File: folder}, "unreadable", source.Args{"reason": reason(err)})
			l.lose(folder + "/")
		}
		return nil
	}
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
		if isJunk(e.Name()) {
			return true
		}
		return l.unfit(path.Join(folder, e.Name()), e)
	})
}

// unfit reports whether something can be neither read nor looked into, and says
// so.
func (l *loader) unfit(name string, entry fs.DirEntry) bool {
	mode := entry.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(l.fsys, name)
		if err != nil {
			l.fail(source.Pos{File: name}, "unreadable", source.Args{"reason": reason(err)})
			l.lose(name)
			return true
		}
		mode = info.Mode()
	}
	if mode.IsRegular() || mode.IsDir() {
		return false
	}
	l.fail(source.Pos{File: name}, "special-file", nil)
	l.lose(name)
	return true
}

// isFolder follows links, as reading does.
func (l *loader) isFolder(parent string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.IsDir()
	}
	info, err := fs.Stat(l.fsys, path.Join(parent, entry.Name()))
	return err == nil && info.IsDir()
}

// isJunk reports whether a file is left by an operating system, an editor or
// an office program, or hidden.
func isJunk(name string) bool {
	lower := strings.ToLower(name)
	switch {
	case name[0] == '.', name[0] == '#', strings.HasPrefix(name, "~$"), strings.HasSuffix(name, "~"):
		return true
	case lower == "thumbs.db", lower == "desktop.ini", name == "Icon\r", name == "__MACOSX":
		return true
	}
	switch path.Ext(lower) {
	case ".bak", ".orig", ".swp", ".tmp":
		return true
	}
	return false
}
